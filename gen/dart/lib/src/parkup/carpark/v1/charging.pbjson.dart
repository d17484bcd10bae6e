// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/charging.proto.

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

@$core.Deprecated('Use chargingStationDescriptor instead')
const ChargingStation$json = {
  '1': 'ChargingStation',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'id'},
    {'1': 'car_park', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'space_id', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'spaceId'},
    {'1': 'space_number', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'spaceNumber'},
    {'1': 'zone_id', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
    {
      '1': 'charger_type',
      '3': 6,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.ChargingStation.ChargerType',
      '8': {},
      '10': 'chargerType'
    },
    {'1': 'power_kw', '3': 7, '4': 1, '5': 1, '8': {}, '10': 'powerKw'},
    {
      '1': 'connector_type',
      '3': 8,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'connectorType'
    },
    {
      '1': 'price_per_kwh',
      '3': 9,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'pricePerKwh'
    },
    {
      '1': 'status',
      '3': 10,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.ChargingStation.Status',
      '8': {},
      '10': 'status'
    },
    {
      '1': 'charging_session_id',
      '3': 11,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'chargingSessionId',
      '17': true
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
  ],
  '4': [ChargingStation_ChargerType$json, ChargingStation_Status$json],
  '7': {},
  '8': [
    {'1': '_charging_session_id', '2': {}},
  ],
};

@$core.Deprecated('Use chargingStationDescriptor instead')
const ChargingStation_ChargerType$json = {
  '1': 'ChargerType',
  '2': [
    {'1': 'CHARGER_TYPE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'CHARGER_TYPE_LEVEL1', '2': 1, '3': {}},
    {'1': 'CHARGER_TYPE_LEVEL2', '2': 2, '3': {}},
    {'1': 'CHARGER_TYPE_DC_FAST', '2': 3, '3': {}},
  ],
  '3': {},
};

@$core.Deprecated('Use chargingStationDescriptor instead')
const ChargingStation_Status$json = {
  '1': 'Status',
  '2': [
    {'1': 'STATUS_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'STATUS_AVAILABLE', '2': 1, '3': {}},
    {'1': 'STATUS_IN_USE', '2': 2, '3': {}},
    {'1': 'STATUS_FAULTED', '2': 3, '3': {}},
    {'1': 'STATUS_OUT_OF_SERVICE', '2': 4, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `ChargingStation`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List chargingStationDescriptor = $convert.base64Decode(
    'Cg9DaGFyZ2luZ1N0YXRpb24SEAoCaWQYASABKAVCAFICaWQSGwoIY2FyX3BhcmsYAiABKAlCAF'
    'IHY2FyUGFyaxIbCghzcGFjZV9pZBgDIAEoBUIAUgdzcGFjZUlkEiMKDHNwYWNlX251bWJlchgE'
    'IAEoCUIAUgtzcGFjZU51bWJlchIZCgd6b25lX2lkGAUgASgFQgBSBnpvbmVJZBJTCgxjaGFyZ2'
    'VyX3R5cGUYBiABKA4yLi5wYXJrdXAuY2FycGFyay52MS5DaGFyZ2luZ1N0YXRpb24uQ2hhcmdl'
    'clR5cGVCAFILY2hhcmdlclR5cGUSGwoIcG93ZXJfa3cYByABKAFCAFIHcG93ZXJLdxInCg5jb2'
    '5uZWN0b3JfdHlwZRgIIAEoCUIAUg1jb25uZWN0b3JUeXBlEiQKDXByaWNlX3Blcl9rd2gYCSAB'
    'KAFCAFILcHJpY2VQZXJLd2gSQwoGc3RhdHVzGAogASgOMikucGFya3VwLmNhcnBhcmsudjEuQ2'
    'hhcmdpbmdTdGF0aW9uLlN0YXR1c0IAUgZzdGF0dXMSNQoTY2hhcmdpbmdfc2Vzc2lvbl9pZBgL'
    'IAEoBUIASABSEWNoYXJnaW5nU2Vzc2lvbklkiAEBEjsKCmNyZWF0ZWRfYXQYDCABKAsyGi5nb2'
    '9nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCWNyZWF0ZWRBdBI7Cgp1cGRhdGVkX2F0GA0gASgL'
    'MhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgl1cGRhdGVkQXQigQEKC0NoYXJnZXJUeX'
    'BlEh4KGENIQVJHRVJfVFlQRV9VTlNQRUNJRklFRBAAGgASGQoTQ0hBUkdFUl9UWVBFX0xFVkVM'
    'MRABGgASGQoTQ0hBUkdFUl9UWVBFX0xFVkVMMhACGgASGgoUQ0hBUkdFUl9UWVBFX0RDX0ZBU1'
    'QQAxoAGgAihAEKBlN0YXR1cxIYChJTVEFUVVNfVU5TUEVDSUZJRUQQABoAEhYKEFNUQVRVU19B'
    'VkFJTEFCTEUQARoAEhMKDVNUQVRVU19JTl9VU0UQAhoAEhQKDlNUQVRVU19GQVVMVEVEEAMaAB'
    'IbChVTVEFUVVNfT1VUX09GX1NFUlZJQ0UQBBoAGgA6AEIYChRfY2hhcmdpbmdfc2Vzc2lvbl9p'
    'ZBIA');

@$core.Deprecated('Use chargingSessionDescriptor instead')
const ChargingSession$json = {
  '1': 'ChargingSession',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'id'},
    {'1': 'car_park', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'station_id', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'stationId'},
    {'1': 'space_id', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'spaceId'},
    {'1': 'vehicle_id', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'vehicleId'},
    {
      '1': 'license_plate',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
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
      '1': 'session_id',
      '3': 8,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 1,
      '10': 'sessionId',
      '17': true
    },
    {
      '1': 'start_time',
      '3': 9,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startTime'
    },
    {
      '1': 'end_time',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endTime'
    },
    {
      '1': 'status',
      '3': 11,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.ChargingSession.Status',
      '8': {},
      '10': 'status'
    },
    {'1': 'power_kw', '3': 12, '4': 1, '5': 1, '8': {}, '10': 'powerKw'},
    {
      '1': 'max_power_requested',
      '3': 13,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 2,
      '10': 'maxPowerRequested',
      '17': true
    },
    {'1': 'energy_kwh', '3': 14, '4': 1, '5': 1, '8': {}, '10': 'energyKwh'},
    {
      '1': 'price_per_kwh',
      '3': 15,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'pricePerKwh'
    },
    {'1': 'cost', '3': 16, '4': 1, '5': 1, '8': {}, '10': 'cost'},
    {
      '1': 'billing',
      '3': 17,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.ChargingSession.Billing',
      '8': {},
      '10': 'billing'
    },
    {
      '1': 'duration_minutes',
      '3': 18,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'durationMinutes'
    },
    {
      '1': 'paid_at',
      '3': 19,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'paidAt'
    },
  ],
  '4': [ChargingSession_Status$json, ChargingSession_Billing$json],
  '7': {},
  '8': [
    {'1': '_user_id', '2': {}},
    {'1': '_session_id', '2': {}},
    {'1': '_max_power_requested', '2': {}},
  ],
};

@$core.Deprecated('Use chargingSessionDescriptor instead')
const ChargingSession_Status$json = {
  '1': 'Status',
  '2': [
    {'1': 'STATUS_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'STATUS_ACTIVE', '2': 1, '3': {}},
    {'1': 'STATUS_COMPLETED', '2': 2, '3': {}},
    {'1': 'STATUS_INTERRUPTED', '2': 3, '3': {}},
  ],
  '3': {},
};

@$core.Deprecated('Use chargingSessionDescriptor instead')
const ChargingSession_Billing$json = {
  '1': 'Billing',
  '2': [
    {'1': 'BILLING_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'BILLING_OPEN', '2': 1, '3': {}},
    {'1': 'BILLING_PARKING_SESSION', '2': 2, '3': {}},
    {'1': 'BILLING_PAID', '2': 3, '3': {}},
    {'1': 'BILLING_OWED', '2': 4, '3': {}},
    {'1': 'BILLING_FREE', '2': 5, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `ChargingSession`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List chargingSessionDescriptor = $convert.base64Decode(
    'Cg9DaGFyZ2luZ1Nlc3Npb24SEAoCaWQYASABKAVCAFICaWQSGwoIY2FyX3BhcmsYAiABKAlCAF'
    'IHY2FyUGFyaxIfCgpzdGF0aW9uX2lkGAMgASgFQgBSCXN0YXRpb25JZBIbCghzcGFjZV9pZBgE'
    'IAEoBUIAUgdzcGFjZUlkEh8KCnZlaGljbGVfaWQYBSABKAVCAFIJdmVoaWNsZUlkEiUKDWxpY2'
    'Vuc2VfcGxhdGUYBiABKAlCAFIMbGljZW5zZVBsYXRlEh4KB3VzZXJfaWQYByABKAlCAEgAUgZ1'
    'c2VySWSIAQESJAoKc2Vzc2lvbl9pZBgIIAEoBUIASAFSCXNlc3Npb25JZIgBARI7CgpzdGFydF'
    '90aW1lGAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUglzdGFydFRpbWUSNwoI'
    'ZW5kX3RpbWUYCiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSB2VuZFRpbWUSQw'
    'oGc3RhdHVzGAsgASgOMikucGFya3VwLmNhcnBhcmsudjEuQ2hhcmdpbmdTZXNzaW9uLlN0YXR1'
    'c0IAUgZzdGF0dXMSGwoIcG93ZXJfa3cYDCABKAFCAFIHcG93ZXJLdxI1ChNtYXhfcG93ZXJfcm'
    'VxdWVzdGVkGA0gASgBQgBIAlIRbWF4UG93ZXJSZXF1ZXN0ZWSIAQESHwoKZW5lcmd5X2t3aBgO'
    'IAEoAUIAUgllbmVyZ3lLd2gSJAoNcHJpY2VfcGVyX2t3aBgPIAEoAUIAUgtwcmljZVBlckt3aB'
    'IUCgRjb3N0GBAgASgBQgBSBGNvc3QSRgoHYmlsbGluZxgRIAEoDjIqLnBhcmt1cC5jYXJwYXJr'
    'LnYxLkNoYXJnaW5nU2Vzc2lvbi5CaWxsaW5nQgBSB2JpbGxpbmcSKwoQZHVyYXRpb25fbWludX'
    'RlcxgSIAEoBUIAUg9kdXJhdGlvbk1pbnV0ZXMSNQoHcGFpZF9hdBgTIAEoCzIaLmdvb2dsZS5w'
    'cm90b2J1Zi5UaW1lc3RhbXBCAFIGcGFpZEF0ImsKBlN0YXR1cxIYChJTVEFUVVNfVU5TUEVDSU'
    'ZJRUQQABoAEhMKDVNUQVRVU19BQ1RJVkUQARoAEhYKEFNUQVRVU19DT01QTEVURUQQAhoAEhgK'
    'ElNUQVRVU19JTlRFUlJVUFRFRBADGgAaACKVAQoHQmlsbGluZxIZChNCSUxMSU5HX1VOU1BFQ0'
    'lGSUVEEAAaABISCgxCSUxMSU5HX09QRU4QARoAEh0KF0JJTExJTkdfUEFSS0lOR19TRVNTSU9O'
    'EAIaABISCgxCSUxMSU5HX1BBSUQQAxoAEhIKDEJJTExJTkdfT1dFRBAEGgASEgoMQklMTElOR1'
    '9GUkVFEAUaABoAOgBCDAoIX3VzZXJfaWQSAEIPCgtfc2Vzc2lvbl9pZBIAQhgKFF9tYXhfcG93'
    'ZXJfcmVxdWVzdGVkEgA=');
