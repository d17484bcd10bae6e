// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/space.proto.

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

@$core.Deprecated('Use carParkSpaceDescriptor instead')
const CarParkSpace$json = {
  '1': 'CarParkSpace',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'id'},
    {'1': 'car_park', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'level_id', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'zone_id', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
    {'1': 'space_number', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'spaceNumber'},
    {
      '1': 'space_type',
      '3': 6,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkSpace.Type',
      '8': {},
      '10': 'spaceType'
    },
    {
      '1': 'status',
      '3': 7,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkSpace.Status',
      '8': {},
      '10': 'status'
    },
    {
      '1': 'outage',
      '3': 8,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkSpace.Status',
      '8': {},
      '9': 0,
      '10': 'outage',
      '17': true
    },
    {
      '1': 'zone',
      '3': 9,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkZone',
      '8': {},
      '10': 'zone'
    },
    {
      '1': 'session_id',
      '3': 10,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 1,
      '10': 'sessionId',
      '17': true
    },
    {
      '1': 'reservation_id',
      '3': 11,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 2,
      '10': 'reservationId',
      '17': true
    },
    {
      '1': 'reserved_license_plate',
      '3': 12,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'reservedLicensePlate',
      '17': true
    },
    {
      '1': 'reserved_until',
      '3': 13,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'reservedUntil'
    },
    {
      '1': 'created_at',
      '3': 14,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'updated_at',
      '3': 15,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'updatedAt'
    },
    {
      '1': 'allocation_id',
      '3': 16,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 4,
      '10': 'allocationId',
      '17': true
    },
  ],
  '4': [CarParkSpace_Type$json, CarParkSpace_Status$json],
  '7': {},
  '8': [
    {'1': '_outage', '2': {}},
    {'1': '_session_id', '2': {}},
    {'1': '_reservation_id', '2': {}},
    {'1': '_reserved_license_plate', '2': {}},
    {'1': '_allocation_id', '2': {}},
  ],
};

@$core.Deprecated('Use carParkSpaceDescriptor instead')
const CarParkSpace_Type$json = {
  '1': 'Type',
  '2': [
    {'1': 'TYPE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'TYPE_STANDARD', '2': 1, '3': {}},
    {'1': 'TYPE_COMPACT', '2': 2, '3': {}},
    {'1': 'TYPE_HANDICAPPED', '2': 3, '3': {}},
    {'1': 'TYPE_EV', '2': 4, '3': {}},
    {'1': 'TYPE_MOTORCYCLE', '2': 5, '3': {}},
  ],
  '3': {},
};

@$core.Deprecated('Use carParkSpaceDescriptor instead')
const CarParkSpace_Status$json = {
  '1': 'Status',
  '2': [
    {'1': 'STATUS_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'STATUS_AVAILABLE', '2': 1, '3': {}},
    {'1': 'STATUS_OCCUPIED', '2': 2, '3': {}},
    {'1': 'STATUS_RESERVED', '2': 3, '3': {}},
    {'1': 'STATUS_MAINTENANCE', '2': 4, '3': {}},
    {'1': 'STATUS_OUT_OF_SERVICE', '2': 5, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `CarParkSpace`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List carParkSpaceDescriptor = $convert.base64Decode(
    'CgxDYXJQYXJrU3BhY2USEAoCaWQYASABKAVCAFICaWQSGwoIY2FyX3BhcmsYAiABKAlCAFIHY2'
    'FyUGFyaxIbCghsZXZlbF9pZBgDIAEoBUIAUgdsZXZlbElkEhkKB3pvbmVfaWQYBCABKAVCAFIG'
    'em9uZUlkEiMKDHNwYWNlX251bWJlchgFIAEoCUIAUgtzcGFjZU51bWJlchJFCgpzcGFjZV90eX'
    'BlGAYgASgOMiQucGFya3VwLmNhcnBhcmsudjEuQ2FyUGFya1NwYWNlLlR5cGVCAFIJc3BhY2VU'
    'eXBlEkAKBnN0YXR1cxgHIAEoDjImLnBhcmt1cC5jYXJwYXJrLnYxLkNhclBhcmtTcGFjZS5TdG'
    'F0dXNCAFIGc3RhdHVzEkUKBm91dGFnZRgIIAEoDjImLnBhcmt1cC5jYXJwYXJrLnYxLkNhclBh'
    'cmtTcGFjZS5TdGF0dXNCAEgAUgZvdXRhZ2WIAQESNAoEem9uZRgJIAEoCzIeLnBhcmt1cC5jYX'
    'JwYXJrLnYxLkNhclBhcmtab25lQgBSBHpvbmUSJAoKc2Vzc2lvbl9pZBgKIAEoBUIASAFSCXNl'
    'c3Npb25JZIgBARIsCg5yZXNlcnZhdGlvbl9pZBgLIAEoBUIASAJSDXJlc2VydmF0aW9uSWSIAQ'
    'ESOwoWcmVzZXJ2ZWRfbGljZW5zZV9wbGF0ZRgMIAEoCUIASANSFHJlc2VydmVkTGljZW5zZVBs'
    'YXRliAEBEkMKDnJlc2VydmVkX3VudGlsGA0gASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdG'
    'FtcEIAUg1yZXNlcnZlZFVudGlsEjsKCmNyZWF0ZWRfYXQYDiABKAsyGi5nb29nbGUucHJvdG9i'
    'dWYuVGltZXN0YW1wQgBSCWNyZWF0ZWRBdBI7Cgp1cGRhdGVkX2F0GA8gASgLMhouZ29vZ2xlLn'
    'Byb3RvYnVmLlRpbWVzdGFtcEIAUgl1cGRhdGVkQXQSKgoNYWxsb2NhdGlvbl9pZBgQIAEoBUIA'
    'SARSDGFsbG9jYXRpb25JZIgBASKHAQoEVHlwZRIWChBUWVBFX1VOU1BFQ0lGSUVEEAAaABITCg'
    '1UWVBFX1NUQU5EQVJEEAEaABISCgxUWVBFX0NPTVBBQ1QQAhoAEhYKEFRZUEVfSEFORElDQVBQ'
    'RUQQAxoAEg0KB1RZUEVfRVYQBBoAEhUKD1RZUEVfTU9UT1JDWUNMRRAFGgAaACKhAQoGU3RhdH'
    'VzEhgKElNUQVRVU19VTlNQRUNJRklFRBAAGgASFgoQU1RBVFVTX0FWQUlMQUJMRRABGgASFQoP'
    'U1RBVFVTX09DQ1VQSUVEEAIaABIVCg9TVEFUVVNfUkVTRVJWRUQQAxoAEhgKElNUQVRVU19NQU'
    'lOVEVOQU5DRRAEGgASGwoVU1RBVFVTX09VVF9PRl9TRVJWSUNFEAUaABoAOgBCCwoHX291dGFn'
    'ZRIAQg8KC19zZXNzaW9uX2lkEgBCEwoPX3Jlc2VydmF0aW9uX2lkEgBCGwoXX3Jlc2VydmVkX2'
    'xpY2Vuc2VfcGxhdGUSAEISCg5fYWxsb2NhdGlvbl9pZBIA');
