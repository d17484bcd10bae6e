// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_session.proto.

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

@$core.Deprecated('Use carParkSessionDescriptor instead')
const CarParkSession$json = {
  '1': 'CarParkSession',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'id'},
    {'1': 'car_park', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'ticket_number',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'ticketNumber'
    },
    {
      '1': 'license_plate',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {'1': 'vehicle_id', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'vehicleId'},
    {
      '1': 'vehicle_type_id',
      '3': 6,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'vehicleTypeId'
    },
    {
      '1': 'user_id',
      '3': 7,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'userId',
      '17': true
    },
    {
      '1': 'space_id',
      '3': 8,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 1,
      '10': 'spaceId',
      '17': true
    },
    {
      '1': 'zone_id',
      '3': 9,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 2,
      '10': 'zoneId',
      '17': true
    },
    {
      '1': 'entry_gate',
      '3': 10,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'entryGate',
      '17': true
    },
    {
      '1': 'exit_gate',
      '3': 11,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 4,
      '10': 'exitGate',
      '17': true
    },
    {
      '1': 'entry_time',
      '3': 12,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'entryTime'
    },
    {
      '1': 'exit_time',
      '3': 13,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'exitTime'
    },
    {
      '1': 'status',
      '3': 14,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkSession.Status',
      '8': {},
      '10': 'status'
    },
    {
      '1': 'reservation_id',
      '3': 15,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 5,
      '10': 'reservationId',
      '17': true
    },
    {
      '1': 'membership_id',
      '3': 16,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 6,
      '10': 'membershipId',
      '17': true
    },
    {'1': 'paid_amount', '3': 17, '4': 1, '5': 1, '8': {}, '10': 'paidAmount'},
    {
      '1': 'paid_at',
      '3': 18,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'paidAt'
    },
    {
      '1': 'exit_until',
      '3': 19,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'exitUntil'
    },
    {
      '1': 'entry_image',
      '3': 20,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 7,
      '10': 'entryImage',
      '17': true
    },
    {
      '1': 'completion_reason',
      '3': 21,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 8,
      '10': 'completionReason',
      '17': true
    },
    {
      '1': 'duration_minutes',
      '3': 22,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'durationMinutes'
    },
  ],
  '4': [CarParkSession_Status$json],
  '7': {},
  '8': [
    {'1': '_user_id', '2': {}},
    {'1': '_space_id', '2': {}},
    {'1': '_zone_id', '2': {}},
    {'1': '_entry_gate', '2': {}},
    {'1': '_exit_gate', '2': {}},
    {'1': '_reservation_id', '2': {}},
    {'1': '_membership_id', '2': {}},
    {'1': '_entry_image', '2': {}},
    {'1': '_completion_reason', '2': {}},
  ],
};

@$core.Deprecated('Use carParkSessionDescriptor instead')
const CarParkSession_Status$json = {
  '1': 'Status',
  '2': [
    {'1': 'STATUS_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'STATUS_ACTIVE', '2': 1, '3': {}},
    {'1': 'STATUS_COMPLETED', '2': 2, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `CarParkSession`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List carParkSessionDescriptor = $convert.base64Decode(
    'Cg5DYXJQYXJrU2Vzc2lvbhIQCgJpZBgBIAEoBUIAUgJpZBIbCghjYXJfcGFyaxgCIAEoCUIAUg'
    'djYXJQYXJrEiUKDXRpY2tldF9udW1iZXIYAyABKAlCAFIMdGlja2V0TnVtYmVyEiUKDWxpY2Vu'
    'c2VfcGxhdGUYBCABKAlCAFIMbGljZW5zZVBsYXRlEh8KCnZlaGljbGVfaWQYBSABKAVCAFIJdm'
    'VoaWNsZUlkEigKD3ZlaGljbGVfdHlwZV9pZBgGIAEoBUIAUg12ZWhpY2xlVHlwZUlkEh4KB3Vz'
    'ZXJfaWQYByABKAlCAEgAUgZ1c2VySWSIAQESIAoIc3BhY2VfaWQYCCABKAVCAEgBUgdzcGFjZU'
    'lkiAEBEh4KB3pvbmVfaWQYCSABKAVCAEgCUgZ6b25lSWSIAQESJAoKZW50cnlfZ2F0ZRgKIAEo'
    'CUIASANSCWVudHJ5R2F0ZYgBARIiCglleGl0X2dhdGUYCyABKAlCAEgEUghleGl0R2F0ZYgBAR'
    'I7CgplbnRyeV90aW1lGAwgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgllbnRy'
    'eVRpbWUSOQoJZXhpdF90aW1lGA0gASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUg'
    'hleGl0VGltZRJCCgZzdGF0dXMYDiABKA4yKC5wYXJrdXAuY2FycGFyay52MS5DYXJQYXJrU2Vz'
    'c2lvbi5TdGF0dXNCAFIGc3RhdHVzEiwKDnJlc2VydmF0aW9uX2lkGA8gASgFQgBIBVINcmVzZX'
    'J2YXRpb25JZIgBARIqCg1tZW1iZXJzaGlwX2lkGBAgASgFQgBIBlIMbWVtYmVyc2hpcElkiAEB'
    'EiEKC3BhaWRfYW1vdW50GBEgASgBQgBSCnBhaWRBbW91bnQSNQoHcGFpZF9hdBgSIAEoCzIaLm'
    'dvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIGcGFpZEF0EjsKCmV4aXRfdW50aWwYEyABKAsy'
    'Gi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCWV4aXRVbnRpbBImCgtlbnRyeV9pbWFnZR'
    'gUIAEoCUIASAdSCmVudHJ5SW1hZ2WIAQESMgoRY29tcGxldGlvbl9yZWFzb24YFSABKAlCAEgI'
    'UhBjb21wbGV0aW9uUmVhc29uiAEBEisKEGR1cmF0aW9uX21pbnV0ZXMYFiABKAVCAFIPZHVyYX'
    'Rpb25NaW51dGVzIlEKBlN0YXR1cxIYChJTVEFUVVNfVU5TUEVDSUZJRUQQABoAEhMKDVNUQVRV'
    'U19BQ1RJVkUQARoAEhYKEFNUQVRVU19DT01QTEVURUQQAhoAGgA6AEIMCghfdXNlcl9pZBIAQg'
    '0KCV9zcGFjZV9pZBIAQgwKCF96b25lX2lkEgBCDwoLX2VudHJ5X2dhdGUSAEIOCgpfZXhpdF9n'
    'YXRlEgBCEwoPX3Jlc2VydmF0aW9uX2lkEgBCEgoOX21lbWJlcnNoaXBfaWQSAEIQCgxfZW50cn'
    'lfaW1hZ2USAEIWChJfY29tcGxldGlvbl9yZWFzb24SAA==');

@$core.Deprecated('Use assignedSpaceDescriptor instead')
const AssignedSpace$json = {
  '1': 'AssignedSpace',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'id'},
    {'1': 'space_number', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'spaceNumber'},
    {
      '1': 'zone',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.AssignedZone',
      '8': {},
      '10': 'zone'
    },
    {'1': 'space_type', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'spaceType'},
  ],
  '7': {},
};

/// Descriptor for `AssignedSpace`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List assignedSpaceDescriptor = $convert.base64Decode(
    'Cg1Bc3NpZ25lZFNwYWNlEhAKAmlkGAEgASgFQgBSAmlkEiMKDHNwYWNlX251bWJlchgCIAEoCU'
    'IAUgtzcGFjZU51bWJlchI1CgR6b25lGAMgASgLMh8ucGFya3VwLmNhcnBhcmsudjEuQXNzaWdu'
    'ZWRab25lQgBSBHpvbmUSHwoKc3BhY2VfdHlwZRgEIAEoCUIAUglzcGFjZVR5cGU6AA==');

@$core.Deprecated('Use assignedZoneDescriptor instead')
const AssignedZone$json = {
  '1': 'AssignedZone',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'id'},
    {'1': 'name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {
      '1': 'level',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.AssignedLevel',
      '8': {},
      '10': 'level'
    },
  ],
  '7': {},
};

/// Descriptor for `AssignedZone`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List assignedZoneDescriptor = $convert.base64Decode(
    'CgxBc3NpZ25lZFpvbmUSEAoCaWQYASABKAVCAFICaWQSFAoEbmFtZRgCIAEoCUIAUgRuYW1lEj'
    'gKBWxldmVsGAMgASgLMiAucGFya3VwLmNhcnBhcmsudjEuQXNzaWduZWRMZXZlbEIAUgVsZXZl'
    'bDoA');

@$core.Deprecated('Use assignedLevelDescriptor instead')
const AssignedLevel$json = {
  '1': 'AssignedLevel',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'id'},
    {'1': 'name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'name'},
  ],
  '7': {},
};

/// Descriptor for `AssignedLevel`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List assignedLevelDescriptor = $convert.base64Decode(
    'Cg1Bc3NpZ25lZExldmVsEhAKAmlkGAEgASgFQgBSAmlkEhQKBG5hbWUYAiABKAlCAFIEbmFtZT'
    'oA');
