// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/recommendation.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports
// ignore_for_file: unused_import

import 'dart:convert' as $convert;
import 'dart:core' as $core;
import 'dart:typed_data' as $typed_data;

@$core.Deprecated('Use recommendedSpaceDescriptor instead')
const RecommendedSpace$json = {
  '1': 'RecommendedSpace',
  '2': [
    {
      '1': 'space',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkSpace',
      '8': {},
      '10': 'space'
    },
    {
      '1': 'causes',
      '3': 2,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.RecommendedSpace.Cause',
      '8': {},
      '10': 'causes'
    },
    {
      '1': 'driving_metres',
      '3': 3,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'drivingMetres',
      '17': true
    },
    {
      '1': 'walking_metres',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'walkingMetres',
      '17': true
    },
    {'1': 'score', '3': 5, '4': 1, '5': 1, '8': {}, '10': 'score'},
  ],
  '3': [RecommendedSpace_Cause$json],
  '7': {},
  '8': [
    {'1': '_driving_metres', '2': {}},
    {'1': '_walking_metres', '2': {}},
  ],
};

@$core.Deprecated('Use recommendedSpaceDescriptor instead')
const RecommendedSpace_Cause$json = {
  '1': 'Cause',
  '2': [
    {
      '1': 'kind',
      '3': 1,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.RecommendedSpace.Cause.Kind',
      '8': {},
      '10': 'kind'
    },
    {'1': 'text', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'text'},
  ],
  '4': [RecommendedSpace_Cause_Kind$json],
  '7': {},
};

@$core.Deprecated('Use recommendedSpaceDescriptor instead')
const RecommendedSpace_Cause_Kind$json = {
  '1': 'Kind',
  '2': [
    {'1': 'KIND_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'KIND_ALLOCATED', '2': 1, '3': {}},
    {'1': 'KIND_RESERVED', '2': 2, '3': {}},
    {'1': 'KIND_SHORT_DRIVE', '2': 3, '3': {}},
    {'1': 'KIND_SHORT_WALK', '2': 4, '3': {}},
    {'1': 'KIND_TYPE', '2': 5, '3': {}},
    {'1': 'KIND_MEMBERSHIP_ZONE', '2': 6, '3': {}},
    {'1': 'KIND_QUIET_ZONE', '2': 7, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `RecommendedSpace`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List recommendedSpaceDescriptor = $convert.base64Decode(
    'ChBSZWNvbW1lbmRlZFNwYWNlEjcKBXNwYWNlGAEgASgLMh8ucGFya3VwLmNhcnBhcmsudjEuQ2'
    'FyUGFya1NwYWNlQgBSBXNwYWNlEkMKBmNhdXNlcxgCIAMoCzIpLnBhcmt1cC5jYXJwYXJrLnYx'
    'LlJlY29tbWVuZGVkU3BhY2UuQ2F1c2VCAFIGY2F1c2VzEiwKDmRyaXZpbmdfbWV0cmVzGAMgAS'
    'gBQgBIAFINZHJpdmluZ01ldHJlc4gBARIsCg53YWxraW5nX21ldHJlcxgEIAEoAUIASAFSDXdh'
    'bGtpbmdNZXRyZXOIAQESFgoFc2NvcmUYBSABKAFCAFIFc2NvcmUapgIKBUNhdXNlEkQKBGtpbm'
    'QYASABKA4yLi5wYXJrdXAuY2FycGFyay52MS5SZWNvbW1lbmRlZFNwYWNlLkNhdXNlLktpbmRC'
    'AFIEa2luZBIUCgR0ZXh0GAIgASgJQgBSBHRleHQivgEKBEtpbmQSFgoQS0lORF9VTlNQRUNJRk'
    'lFRBAAGgASFAoOS0lORF9BTExPQ0FURUQQARoAEhMKDUtJTkRfUkVTRVJWRUQQAhoAEhYKEEtJ'
    'TkRfU0hPUlRfRFJJVkUQAxoAEhUKD0tJTkRfU0hPUlRfV0FMSxAEGgASDwoJS0lORF9UWVBFEA'
    'UaABIaChRLSU5EX01FTUJFUlNISVBfWk9ORRAGGgASFQoPS0lORF9RVUlFVF9aT05FEAcaABoA'
    'OgA6AEITCg9fZHJpdmluZ19tZXRyZXMSAEITCg9fd2Fsa2luZ19tZXRyZXMSAA==');

@$core.Deprecated('Use spaceHoldDescriptor instead')
const SpaceHold$json = {
  '1': 'SpaceHold',
  '2': [
    {
      '1': 'space',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkSpace',
      '8': {},
      '10': 'space'
    },
    {
      '1': 'license_plate',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {
      '1': 'held_until',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'heldUntil'
    },
  ],
  '7': {},
};

/// Descriptor for `SpaceHold`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List spaceHoldDescriptor = $convert.base64Decode(
    'CglTcGFjZUhvbGQSNwoFc3BhY2UYASABKAsyHy5wYXJrdXAuY2FycGFyay52MS5DYXJQYXJrU3'
    'BhY2VCAFIFc3BhY2USJQoNbGljZW5zZV9wbGF0ZRgCIAEoCUIAUgxsaWNlbnNlUGxhdGUSOwoK'
    'aGVsZF91bnRpbBgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJaGVsZFVudG'
    'lsOgA=');

@$core.Deprecated('Use spaceAllocationDescriptor instead')
const SpaceAllocation$json = {
  '1': 'SpaceAllocation',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'id'},
    {'1': 'car_park', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'space_id', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'spaceId'},
    {'1': 'space_number', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'spaceNumber'},
    {'1': 'user_id', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {
      '1': 'license_plate',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {
      '1': 'end_time',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endTime'
    },
    {'1': 'reason', '3': 8, '4': 1, '5': 9, '8': {}, '10': 'reason'},
    {'1': 'created_by', '3': 9, '4': 1, '5': 9, '8': {}, '10': 'createdBy'},
    {
      '1': 'created_at',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'ended_at',
      '3': 11,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endedAt'
    },
  ],
  '7': {},
};

/// Descriptor for `SpaceAllocation`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List spaceAllocationDescriptor = $convert.base64Decode(
    'Cg9TcGFjZUFsbG9jYXRpb24SEAoCaWQYASABKAVCAFICaWQSGwoIY2FyX3BhcmsYAiABKAlCAF'
    'IHY2FyUGFyaxIbCghzcGFjZV9pZBgDIAEoBUIAUgdzcGFjZUlkEiMKDHNwYWNlX251bWJlchgE'
    'IAEoCUIAUgtzcGFjZU51bWJlchIZCgd1c2VyX2lkGAUgASgJQgBSBnVzZXJJZBIlCg1saWNlbn'
    'NlX3BsYXRlGAYgASgJQgBSDGxpY2Vuc2VQbGF0ZRI3CghlbmRfdGltZRgHIAEoCzIaLmdvb2ds'
    'ZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIHZW5kVGltZRIYCgZyZWFzb24YCCABKAlCAFIGcmVhc2'
    '9uEh8KCmNyZWF0ZWRfYnkYCSABKAlCAFIJY3JlYXRlZEJ5EjsKCmNyZWF0ZWRfYXQYCiABKAsy'
    'Gi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCWNyZWF0ZWRBdBI3CghlbmRlZF9hdBgLIA'
    'EoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIHZW5kZWRBdDoA');
