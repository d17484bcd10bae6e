// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_rate.proto.

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

@$core.Deprecated('Use carParkRateDescriptor instead')
const CarParkRate$json = {
  '1': 'CarParkRate',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'id'},
    {'1': 'car_park', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'name', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {
      '1': 'description',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'description',
      '17': true
    },
    {
      '1': 'rate_type',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkRate.RateType',
      '8': {},
      '10': 'rateType'
    },
    {'1': 'amount', '3': 6, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {
      '1': 'vehicle_type_id',
      '3': 7,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 1,
      '10': 'vehicleTypeId',
      '17': true
    },
    {
      '1': 'zone_id',
      '3': 8,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 2,
      '10': 'zoneId',
      '17': true
    },
    {
      '1': 'grace_period_minutes',
      '3': 9,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'gracePeriodMinutes'
    },
    {
      '1': 'min_duration_minutes',
      '3': 10,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 3,
      '10': 'minDurationMinutes',
      '17': true
    },
    {
      '1': 'max_duration_minutes',
      '3': 11,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 4,
      '10': 'maxDurationMinutes',
      '17': true
    },
    {
      '1': 'peak_multiplier',
      '3': 12,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'peakMultiplier'
    },
    {
      '1': 'peak_start',
      '3': 13,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 5,
      '10': 'peakStart',
      '17': true
    },
    {
      '1': 'peak_end',
      '3': 14,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 6,
      '10': 'peakEnd',
      '17': true
    },
    {'1': 'peak_days', '3': 15, '4': 3, '5': 5, '8': {}, '10': 'peakDays'},
    {
      '1': 'effective_from',
      '3': 16,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'effectiveFrom'
    },
    {
      '1': 'effective_to',
      '3': 17,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'effectiveTo'
    },
    {'1': 'is_active', '3': 18, '4': 1, '5': 8, '8': {}, '10': 'isActive'},
    {
      '1': 'created_at',
      '3': 19,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'updated_at',
      '3': 20,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'updatedAt'
    },
    {
      '1': 'day_prices',
      '3': 21,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.DayPrices',
      '8': {},
      '9': 7,
      '10': 'dayPrices',
      '17': true
    },
  ],
  '4': [CarParkRate_RateType$json],
  '7': {},
  '8': [
    {'1': '_description', '2': {}},
    {'1': '_vehicle_type_id', '2': {}},
    {'1': '_zone_id', '2': {}},
    {'1': '_min_duration_minutes', '2': {}},
    {'1': '_max_duration_minutes', '2': {}},
    {'1': '_peak_start', '2': {}},
    {'1': '_peak_end', '2': {}},
    {'1': '_day_prices', '2': {}},
  ],
};

@$core.Deprecated('Use carParkRateDescriptor instead')
const CarParkRate_RateType$json = {
  '1': 'RateType',
  '2': [
    {'1': 'RATE_TYPE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'RATE_TYPE_HOURLY', '2': 1, '3': {}},
    {'1': 'RATE_TYPE_DAILY', '2': 2, '3': {}},
    {'1': 'RATE_TYPE_FLAT', '2': 3, '3': {}},
    {'1': 'RATE_TYPE_WEEKLY', '2': 4, '3': {}},
    {'1': 'RATE_TYPE_MONTHLY', '2': 5, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `CarParkRate`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List carParkRateDescriptor = $convert.base64Decode(
    'CgtDYXJQYXJrUmF0ZRIQCgJpZBgBIAEoBUIAUgJpZBIbCghjYXJfcGFyaxgCIAEoCUIAUgdjYX'
    'JQYXJrEhQKBG5hbWUYAyABKAlCAFIEbmFtZRInCgtkZXNjcmlwdGlvbhgEIAEoCUIASABSC2Rl'
    'c2NyaXB0aW9uiAEBEkYKCXJhdGVfdHlwZRgFIAEoDjInLnBhcmt1cC5jYXJwYXJrLnYxLkNhcl'
    'BhcmtSYXRlLlJhdGVUeXBlQgBSCHJhdGVUeXBlEhgKBmFtb3VudBgGIAEoAUIAUgZhbW91bnQS'
    'LQoPdmVoaWNsZV90eXBlX2lkGAcgASgFQgBIAVINdmVoaWNsZVR5cGVJZIgBARIeCgd6b25lX2'
    'lkGAggASgFQgBIAlIGem9uZUlkiAEBEjIKFGdyYWNlX3BlcmlvZF9taW51dGVzGAkgASgFQgBS'
    'EmdyYWNlUGVyaW9kTWludXRlcxI3ChRtaW5fZHVyYXRpb25fbWludXRlcxgKIAEoBUIASANSEm'
    '1pbkR1cmF0aW9uTWludXRlc4gBARI3ChRtYXhfZHVyYXRpb25fbWludXRlcxgLIAEoBUIASARS'
    'Em1heER1cmF0aW9uTWludXRlc4gBARIpCg9wZWFrX211bHRpcGxpZXIYDCABKAFCAFIOcGVha0'
    '11bHRpcGxpZXISJAoKcGVha19zdGFydBgNIAEoCUIASAVSCXBlYWtTdGFydIgBARIgCghwZWFr'
    'X2VuZBgOIAEoCUIASAZSB3BlYWtFbmSIAQESHQoJcGVha19kYXlzGA8gAygFQgBSCHBlYWtEYX'
    'lzEkMKDmVmZmVjdGl2ZV9mcm9tGBAgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIA'
    'Ug1lZmZlY3RpdmVGcm9tEj8KDGVmZmVjdGl2ZV90bxgRIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi'
    '5UaW1lc3RhbXBCAFILZWZmZWN0aXZlVG8SHQoJaXNfYWN0aXZlGBIgASgIQgBSCGlzQWN0aXZl'
    'EjsKCmNyZWF0ZWRfYXQYEyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCWNyZW'
    'F0ZWRBdBI7Cgp1cGRhdGVkX2F0GBQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIA'
    'Ugl1cGRhdGVkQXQSQQoKZGF5X3ByaWNlcxgVIAEoCzIbLnBhcmt1cC5jb21tb24udjEuRGF5UH'
    'JpY2VzQgBIB1IJZGF5UHJpY2VziAEBIp8BCghSYXRlVHlwZRIbChVSQVRFX1RZUEVfVU5TUEVD'
    'SUZJRUQQABoAEhYKEFJBVEVfVFlQRV9IT1VSTFkQARoAEhUKD1JBVEVfVFlQRV9EQUlMWRACGg'
    'ASFAoOUkFURV9UWVBFX0ZMQVQQAxoAEhYKEFJBVEVfVFlQRV9XRUVLTFkQBBoAEhcKEVJBVEVf'
    'VFlQRV9NT05USExZEAUaABoAOgBCEAoMX2Rlc2NyaXB0aW9uEgBCFAoQX3ZlaGljbGVfdHlwZV'
    '9pZBIAQgwKCF96b25lX2lkEgBCGQoVX21pbl9kdXJhdGlvbl9taW51dGVzEgBCGQoVX21heF9k'
    'dXJhdGlvbl9taW51dGVzEgBCDwoLX3BlYWtfc3RhcnQSAEINCglfcGVha19lbmQSAEIPCgtfZG'
    'F5X3ByaWNlcxIA');
