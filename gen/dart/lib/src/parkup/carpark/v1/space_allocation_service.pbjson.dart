// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/space_allocation_service.proto.

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

@$core.Deprecated('Use allocateSpaceRequestDescriptor instead')
const AllocateSpaceRequest$json = {
  '1': 'AllocateSpaceRequest',
  '2': [
    {'1': 'space_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'spaceId'},
    {'1': 'user_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {
      '1': 'license_plate',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {
      '1': 'end_time',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endTime'
    },
    {'1': 'reason', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'reason'},
  ],
  '7': {},
};

/// Descriptor for `AllocateSpaceRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List allocateSpaceRequestDescriptor = $convert.base64Decode(
    'ChRBbGxvY2F0ZVNwYWNlUmVxdWVzdBIbCghzcGFjZV9pZBgBIAEoBUIAUgdzcGFjZUlkEhkKB3'
    'VzZXJfaWQYAiABKAlCAFIGdXNlcklkEiUKDWxpY2Vuc2VfcGxhdGUYAyABKAlCAFIMbGljZW5z'
    'ZVBsYXRlEjcKCGVuZF90aW1lGAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUg'
    'dlbmRUaW1lEhgKBnJlYXNvbhgFIAEoCUIAUgZyZWFzb246AA==');

@$core.Deprecated('Use allocateSpaceResponseDescriptor instead')
const AllocateSpaceResponse$json = {
  '1': 'AllocateSpaceResponse',
  '2': [
    {
      '1': 'allocation',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.SpaceAllocation',
      '8': {},
      '10': 'allocation'
    },
  ],
  '7': {},
};

/// Descriptor for `AllocateSpaceResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List allocateSpaceResponseDescriptor = $convert.base64Decode(
    'ChVBbGxvY2F0ZVNwYWNlUmVzcG9uc2USRAoKYWxsb2NhdGlvbhgBIAEoCzIiLnBhcmt1cC5jYX'
    'JwYXJrLnYxLlNwYWNlQWxsb2NhdGlvbkIAUgphbGxvY2F0aW9uOgA=');

@$core.Deprecated('Use listSpaceAllocationsRequestDescriptor instead')
const ListSpaceAllocationsRequest$json = {
  '1': 'ListSpaceAllocationsRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'is_active',
      '3': 2,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 0,
      '10': 'isActive',
      '17': true
    },
    {'1': 'page_size', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'skip'},
  ],
  '7': {},
  '8': [
    {'1': '_is_active', '2': {}},
  ],
};

/// Descriptor for `ListSpaceAllocationsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listSpaceAllocationsRequestDescriptor = $convert.base64Decode(
    'ChtMaXN0U3BhY2VBbGxvY2F0aW9uc1JlcXVlc3QSGwoIY2FyX3BhcmsYASABKAlCAFIHY2FyUG'
    'FyaxIiCglpc19hY3RpdmUYAiABKAhCAEgAUghpc0FjdGl2ZYgBARIdCglwYWdlX3NpemUYAyAB'
    'KAVCAFIIcGFnZVNpemUSHwoKcGFnZV90b2tlbhgEIAEoCUIAUglwYWdlVG9rZW4SFAoEc2tpcB'
    'gFIAEoBUIAUgRza2lwOgBCDgoKX2lzX2FjdGl2ZRIA');

@$core.Deprecated('Use listSpaceAllocationsResponseDescriptor instead')
const ListSpaceAllocationsResponse$json = {
  '1': 'ListSpaceAllocationsResponse',
  '2': [
    {
      '1': 'allocations',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.SpaceAllocation',
      '8': {},
      '10': 'allocations'
    },
    {
      '1': 'next_page_token',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'nextPageToken'
    },
  ],
  '7': {},
};

/// Descriptor for `ListSpaceAllocationsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listSpaceAllocationsResponseDescriptor =
    $convert.base64Decode(
        'ChxMaXN0U3BhY2VBbGxvY2F0aW9uc1Jlc3BvbnNlEkYKC2FsbG9jYXRpb25zGAEgAygLMiIucG'
        'Fya3VwLmNhcnBhcmsudjEuU3BhY2VBbGxvY2F0aW9uQgBSC2FsbG9jYXRpb25zEigKD25leHRf'
        'cGFnZV90b2tlbhgCIAEoCUIAUg1uZXh0UGFnZVRva2VuOgA=');

@$core.Deprecated('Use endSpaceAllocationRequestDescriptor instead')
const EndSpaceAllocationRequest$json = {
  '1': 'EndSpaceAllocationRequest',
  '2': [
    {
      '1': 'allocation_id',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'allocationId'
    },
  ],
  '7': {},
};

/// Descriptor for `EndSpaceAllocationRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List endSpaceAllocationRequestDescriptor =
    $convert.base64Decode(
        'ChlFbmRTcGFjZUFsbG9jYXRpb25SZXF1ZXN0EiUKDWFsbG9jYXRpb25faWQYASABKAVCAFIMYW'
        'xsb2NhdGlvbklkOgA=');

@$core.Deprecated('Use endSpaceAllocationResponseDescriptor instead')
const EndSpaceAllocationResponse$json = {
  '1': 'EndSpaceAllocationResponse',
  '2': [
    {
      '1': 'allocation',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.SpaceAllocation',
      '8': {},
      '10': 'allocation'
    },
  ],
  '7': {},
};

/// Descriptor for `EndSpaceAllocationResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List endSpaceAllocationResponseDescriptor =
    $convert.base64Decode(
        'ChpFbmRTcGFjZUFsbG9jYXRpb25SZXNwb25zZRJECgphbGxvY2F0aW9uGAEgASgLMiIucGFya3'
        'VwLmNhcnBhcmsudjEuU3BhY2VBbGxvY2F0aW9uQgBSCmFsbG9jYXRpb246AA==');
