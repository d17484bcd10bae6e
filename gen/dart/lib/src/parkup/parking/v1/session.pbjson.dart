// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/session.proto.

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

@$core.Deprecated('Use sessionDescriptor instead')
const Session$json = {
  '1': 'Session',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'user_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {'1': 'zone_id', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'license_plate',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {'1': 'zone_name', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'zoneName'},
    {
      '1': 'start_time',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startTime'
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
    {
      '1': 'duration_minutes',
      '3': 8,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'durationMinutes'
    },
    {'1': 'amount', '3': 9, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {
      '1': 'status',
      '3': 10,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.Session.Status',
      '8': {},
      '10': 'status'
    },
    {
      '1': 'parking_ticket_id',
      '3': 11,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'parkingTicketId'
    },
    {
      '1': 'created_at',
      '3': 12,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'updated_at',
      '3': 13,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'updatedAt'
    },
    {'1': 'is_paid', '3': 14, '4': 1, '5': 8, '8': {}, '10': 'isPaid'},
    {'1': 'paid_amount', '3': 15, '4': 1, '5': 1, '8': {}, '10': 'paidAmount'},
    {
      '1': 'paid_at',
      '3': 16,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'paidAt'
    },
    {'1': 'zone_code', '3': 17, '4': 1, '5': 9, '8': {}, '10': 'zoneCode'},
    {
      '1': 'plate',
      '3': 18,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.LicensePlate',
      '8': {},
      '10': 'plate'
    },
    {
      '1': 'paid_until',
      '3': 19,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'paidUntil'
    },
    {
      '1': 'location',
      '3': 20,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.GeoPoint',
      '8': {},
      '10': 'location'
    },
    {
      '1': 'location_source',
      '3': 21,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.Session.LocationSource',
      '8': {},
      '10': 'locationSource'
    },
    {
      '1': 'is_in_zone',
      '3': 22,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 0,
      '10': 'isInZone',
      '17': true
    },
    {'1': 'started_by', '3': 23, '4': 1, '5': 9, '8': {}, '10': 'startedBy'},
  ],
  '4': [Session_Status$json, Session_LocationSource$json],
  '7': {},
  '8': [
    {'1': '_is_in_zone', '2': {}},
  ],
};

@$core.Deprecated('Use sessionDescriptor instead')
const Session_Status$json = {
  '1': 'Status',
  '2': [
    {'1': 'STATUS_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'STATUS_ACTIVE', '2': 1, '3': {}},
    {'1': 'STATUS_COMPLETED', '2': 2, '3': {}},
    {'1': 'STATUS_EXPIRED', '2': 3, '3': {}},
    {'1': 'STATUS_CANCELLED', '2': 4, '3': {}},
  ],
  '3': {},
};

@$core.Deprecated('Use sessionDescriptor instead')
const Session_LocationSource$json = {
  '1': 'LocationSource',
  '2': [
    {'1': 'LOCATION_SOURCE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'LOCATION_SOURCE_GPS', '2': 1, '3': {}},
    {'1': 'LOCATION_SOURCE_PIN', '2': 2, '3': {}},
    {'1': 'LOCATION_SOURCE_ZONE_CENTROID', '2': 3, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `Session`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List sessionDescriptor = $convert.base64Decode(
    'CgdTZXNzaW9uEhAKAmlkGAEgASgJQgBSAmlkEhkKB3VzZXJfaWQYAiABKAlCAFIGdXNlcklkEh'
    'kKB3pvbmVfaWQYAyABKAlCAFIGem9uZUlkEiUKDWxpY2Vuc2VfcGxhdGUYBCABKAlCAFIMbGlj'
    'ZW5zZVBsYXRlEh0KCXpvbmVfbmFtZRgFIAEoCUIAUgh6b25lTmFtZRI7CgpzdGFydF90aW1lGA'
    'YgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUglzdGFydFRpbWUSNwoIZW5kX3Rp'
    'bWUYByABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSB2VuZFRpbWUSKwoQZHVyYX'
    'Rpb25fbWludXRlcxgIIAEoBUIAUg9kdXJhdGlvbk1pbnV0ZXMSGAoGYW1vdW50GAkgASgBQgBS'
    'BmFtb3VudBI7CgZzdGF0dXMYCiABKA4yIS5wYXJrdXAucGFya2luZy52MS5TZXNzaW9uLlN0YX'
    'R1c0IAUgZzdGF0dXMSLAoRcGFya2luZ190aWNrZXRfaWQYCyABKAlCAFIPcGFya2luZ1RpY2tl'
    'dElkEjsKCmNyZWF0ZWRfYXQYDCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCW'
    'NyZWF0ZWRBdBI7Cgp1cGRhdGVkX2F0GA0gASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFt'
    'cEIAUgl1cGRhdGVkQXQSGQoHaXNfcGFpZBgOIAEoCEIAUgZpc1BhaWQSIQoLcGFpZF9hbW91bn'
    'QYDyABKAFCAFIKcGFpZEFtb3VudBI1CgdwYWlkX2F0GBAgASgLMhouZ29vZ2xlLnByb3RvYnVm'
    'LlRpbWVzdGFtcEIAUgZwYWlkQXQSHQoJem9uZV9jb2RlGBEgASgJQgBSCHpvbmVDb2RlEjYKBX'
    'BsYXRlGBIgASgLMh4ucGFya3VwLmNvbW1vbi52MS5MaWNlbnNlUGxhdGVCAFIFcGxhdGUSOwoK'
    'cGFpZF91bnRpbBgTIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJcGFpZFVudG'
    'lsEjgKCGxvY2F0aW9uGBQgASgLMhoucGFya3VwLmNvbW1vbi52MS5HZW9Qb2ludEIAUghsb2Nh'
    'dGlvbhJUCg9sb2NhdGlvbl9zb3VyY2UYFSABKA4yKS5wYXJrdXAucGFya2luZy52MS5TZXNzaW'
    '9uLkxvY2F0aW9uU291cmNlQgBSDmxvY2F0aW9uU291cmNlEiMKCmlzX2luX3pvbmUYFiABKAhC'
    'AEgAUghpc0luWm9uZYgBARIfCgpzdGFydGVkX2J5GBcgASgJQgBSCXN0YXJ0ZWRCeSJ/CgZTdG'
    'F0dXMSGAoSU1RBVFVTX1VOU1BFQ0lGSUVEEAAaABITCg1TVEFUVVNfQUNUSVZFEAEaABIWChBT'
    'VEFUVVNfQ09NUExFVEVEEAIaABIUCg5TVEFUVVNfRVhQSVJFRBADGgASFgoQU1RBVFVTX0NBTk'
    'NFTExFRBAEGgAaACKQAQoOTG9jYXRpb25Tb3VyY2USIQobTE9DQVRJT05fU09VUkNFX1VOU1BF'
    'Q0lGSUVEEAAaABIZChNMT0NBVElPTl9TT1VSQ0VfR1BTEAEaABIZChNMT0NBVElPTl9TT1VSQ0'
    'VfUElOEAIaABIjCh1MT0NBVElPTl9TT1VSQ0VfWk9ORV9DRU5UUk9JRBADGgAaADoAQg8KC19p'
    'c19pbl96b25lEgA=');
