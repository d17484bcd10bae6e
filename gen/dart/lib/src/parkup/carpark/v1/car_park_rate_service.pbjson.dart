// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_rate_service.proto.

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

@$core.Deprecated('Use listCarParkRatesRequestDescriptor instead')
const ListCarParkRatesRequest$json = {
  '1': 'ListCarParkRatesRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'rate_type',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkRate.RateType',
      '8': {},
      '10': 'rateType'
    },
    {
      '1': 'is_active',
      '3': 3,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 0,
      '10': 'isActive',
      '17': true
    },
    {'1': 'page_size', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 6, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 7,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
    {
      '1': 'vehicle_type_id',
      '3': 8,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'vehicleTypeId'
    },
    {'1': 'zone_id', '3': 9, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
  ],
  '7': {},
  '8': [
    {'1': '_is_active', '2': {}},
  ],
};

/// Descriptor for `ListCarParkRatesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listCarParkRatesRequestDescriptor = $convert.base64Decode(
    'ChdMaXN0Q2FyUGFya1JhdGVzUmVxdWVzdBIbCghjYXJfcGFyaxgBIAEoCUIAUgdjYXJQYXJrEk'
    'YKCXJhdGVfdHlwZRgCIAEoDjInLnBhcmt1cC5jYXJwYXJrLnYxLkNhclBhcmtSYXRlLlJhdGVU'
    'eXBlQgBSCHJhdGVUeXBlEiIKCWlzX2FjdGl2ZRgDIAEoCEIASABSCGlzQWN0aXZliAEBEh0KCX'
    'BhZ2Vfc2l6ZRgEIAEoBUIAUghwYWdlU2l6ZRIfCgpwYWdlX3Rva2VuGAUgASgJQgBSCXBhZ2VU'
    'b2tlbhIUCgRza2lwGAYgASgFQgBSBHNraXASKAoPd2l0aF90b3RhbF9zaXplGAcgASgIQgBSDX'
    'dpdGhUb3RhbFNpemUSKAoPdmVoaWNsZV90eXBlX2lkGAggASgFQgBSDXZlaGljbGVUeXBlSWQS'
    'GQoHem9uZV9pZBgJIAEoBUIAUgZ6b25lSWQ6AEIOCgpfaXNfYWN0aXZlEgA=');

@$core.Deprecated('Use listCarParkRatesResponseDescriptor instead')
const ListCarParkRatesResponse$json = {
  '1': 'ListCarParkRatesResponse',
  '2': [
    {
      '1': 'rates',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkRate',
      '8': {},
      '10': 'rates'
    },
    {
      '1': 'total_size',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'totalSize',
      '17': true
    },
    {
      '1': 'next_page_token',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'nextPageToken'
    },
  ],
  '7': {},
  '8': [
    {'1': '_total_size', '2': {}},
  ],
};

/// Descriptor for `ListCarParkRatesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listCarParkRatesResponseDescriptor = $convert.base64Decode(
    'ChhMaXN0Q2FyUGFya1JhdGVzUmVzcG9uc2USNgoFcmF0ZXMYASADKAsyHi5wYXJrdXAuY2FycG'
    'Fyay52MS5DYXJQYXJrUmF0ZUIAUgVyYXRlcxIkCgp0b3RhbF9zaXplGAIgASgFQgBIAFIJdG90'
    'YWxTaXpliAEBEigKD25leHRfcGFnZV90b2tlbhgDIAEoCUIAUg1uZXh0UGFnZVRva2VuOgBCDw'
    'oLX3RvdGFsX3NpemUSAA==');

@$core.Deprecated('Use getCarParkRateRequestDescriptor instead')
const GetCarParkRateRequest$json = {
  '1': 'GetCarParkRateRequest',
  '2': [
    {'1': 'rate_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'rateId'},
  ],
  '7': {},
};

/// Descriptor for `GetCarParkRateRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkRateRequestDescriptor = $convert.base64Decode(
    'ChVHZXRDYXJQYXJrUmF0ZVJlcXVlc3QSGQoHcmF0ZV9pZBgBIAEoBUIAUgZyYXRlSWQ6AA==');

@$core.Deprecated('Use getCarParkRateResponseDescriptor instead')
const GetCarParkRateResponse$json = {
  '1': 'GetCarParkRateResponse',
  '2': [
    {
      '1': 'rate',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkRate',
      '8': {},
      '10': 'rate'
    },
  ],
  '7': {},
};

/// Descriptor for `GetCarParkRateResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkRateResponseDescriptor =
    $convert.base64Decode(
        'ChZHZXRDYXJQYXJrUmF0ZVJlc3BvbnNlEjQKBHJhdGUYASABKAsyHi5wYXJrdXAuY2FycGFyay'
        '52MS5DYXJQYXJrUmF0ZUIAUgRyYXRlOgA=');

@$core.Deprecated('Use createCarParkRateRequestDescriptor instead')
const CreateCarParkRateRequest$json = {
  '1': 'CreateCarParkRateRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {
      '1': 'description',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'description',
      '17': true
    },
    {
      '1': 'rate_type',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkRate.RateType',
      '8': {},
      '10': 'rateType'
    },
    {
      '1': 'amount',
      '3': 5,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'amount',
      '17': true
    },
    {
      '1': 'vehicle_type_id',
      '3': 6,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 2,
      '10': 'vehicleTypeId',
      '17': true
    },
    {
      '1': 'zone_id',
      '3': 7,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 3,
      '10': 'zoneId',
      '17': true
    },
    {
      '1': 'grace_period_minutes',
      '3': 8,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 4,
      '10': 'gracePeriodMinutes',
      '17': true
    },
    {
      '1': 'min_duration_minutes',
      '3': 9,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 5,
      '10': 'minDurationMinutes',
      '17': true
    },
    {
      '1': 'max_duration_minutes',
      '3': 10,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 6,
      '10': 'maxDurationMinutes',
      '17': true
    },
    {
      '1': 'peak_multiplier',
      '3': 11,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 7,
      '10': 'peakMultiplier',
      '17': true
    },
    {
      '1': 'peak_start',
      '3': 12,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 8,
      '10': 'peakStart',
      '17': true
    },
    {
      '1': 'peak_end',
      '3': 13,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 9,
      '10': 'peakEnd',
      '17': true
    },
    {'1': 'peak_days', '3': 14, '4': 3, '5': 5, '8': {}, '10': 'peakDays'},
    {
      '1': 'effective_from',
      '3': 15,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'effectiveFrom'
    },
    {
      '1': 'effective_to',
      '3': 16,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'effectiveTo'
    },
    {
      '1': 'is_active',
      '3': 17,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 10,
      '10': 'isActive',
      '17': true
    },
    {
      '1': 'day_prices',
      '3': 18,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.DayPrices',
      '8': {},
      '9': 11,
      '10': 'dayPrices',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_description', '2': {}},
    {'1': '_amount', '2': {}},
    {'1': '_vehicle_type_id', '2': {}},
    {'1': '_zone_id', '2': {}},
    {'1': '_grace_period_minutes', '2': {}},
    {'1': '_min_duration_minutes', '2': {}},
    {'1': '_max_duration_minutes', '2': {}},
    {'1': '_peak_multiplier', '2': {}},
    {'1': '_peak_start', '2': {}},
    {'1': '_peak_end', '2': {}},
    {'1': '_is_active', '2': {}},
    {'1': '_day_prices', '2': {}},
  ],
};

/// Descriptor for `CreateCarParkRateRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createCarParkRateRequestDescriptor = $convert.base64Decode(
    'ChhDcmVhdGVDYXJQYXJrUmF0ZVJlcXVlc3QSGwoIY2FyX3BhcmsYASABKAlCAFIHY2FyUGFyax'
    'IUCgRuYW1lGAIgASgJQgBSBG5hbWUSJwoLZGVzY3JpcHRpb24YAyABKAlCAEgAUgtkZXNjcmlw'
    'dGlvbogBARJGCglyYXRlX3R5cGUYBCABKA4yJy5wYXJrdXAuY2FycGFyay52MS5DYXJQYXJrUm'
    'F0ZS5SYXRlVHlwZUIAUghyYXRlVHlwZRIdCgZhbW91bnQYBSABKAFCAEgBUgZhbW91bnSIAQES'
    'LQoPdmVoaWNsZV90eXBlX2lkGAYgASgFQgBIAlINdmVoaWNsZVR5cGVJZIgBARIeCgd6b25lX2'
    'lkGAcgASgFQgBIA1IGem9uZUlkiAEBEjcKFGdyYWNlX3BlcmlvZF9taW51dGVzGAggASgFQgBI'
    'BFISZ3JhY2VQZXJpb2RNaW51dGVziAEBEjcKFG1pbl9kdXJhdGlvbl9taW51dGVzGAkgASgFQg'
    'BIBVISbWluRHVyYXRpb25NaW51dGVziAEBEjcKFG1heF9kdXJhdGlvbl9taW51dGVzGAogASgF'
    'QgBIBlISbWF4RHVyYXRpb25NaW51dGVziAEBEi4KD3BlYWtfbXVsdGlwbGllchgLIAEoAUIASA'
    'dSDnBlYWtNdWx0aXBsaWVyiAEBEiQKCnBlYWtfc3RhcnQYDCABKAlCAEgIUglwZWFrU3RhcnSI'
    'AQESIAoIcGVha19lbmQYDSABKAlCAEgJUgdwZWFrRW5kiAEBEh0KCXBlYWtfZGF5cxgOIAMoBU'
    'IAUghwZWFrRGF5cxJDCg5lZmZlY3RpdmVfZnJvbRgPIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5U'
    'aW1lc3RhbXBCAFINZWZmZWN0aXZlRnJvbRI/CgxlZmZlY3RpdmVfdG8YECABKAsyGi5nb29nbG'
    'UucHJvdG9idWYuVGltZXN0YW1wQgBSC2VmZmVjdGl2ZVRvEiIKCWlzX2FjdGl2ZRgRIAEoCEIA'
    'SApSCGlzQWN0aXZliAEBEkEKCmRheV9wcmljZXMYEiABKAsyGy5wYXJrdXAuY29tbW9uLnYxLk'
    'RheVByaWNlc0IASAtSCWRheVByaWNlc4gBAToAQhAKDF9kZXNjcmlwdGlvbhIAQgsKB19hbW91'
    'bnQSAEIUChBfdmVoaWNsZV90eXBlX2lkEgBCDAoIX3pvbmVfaWQSAEIZChVfZ3JhY2VfcGVyaW'
    '9kX21pbnV0ZXMSAEIZChVfbWluX2R1cmF0aW9uX21pbnV0ZXMSAEIZChVfbWF4X2R1cmF0aW9u'
    'X21pbnV0ZXMSAEIUChBfcGVha19tdWx0aXBsaWVyEgBCDwoLX3BlYWtfc3RhcnQSAEINCglfcG'
    'Vha19lbmQSAEIOCgpfaXNfYWN0aXZlEgBCDwoLX2RheV9wcmljZXMSAA==');

@$core.Deprecated('Use createCarParkRateResponseDescriptor instead')
const CreateCarParkRateResponse$json = {
  '1': 'CreateCarParkRateResponse',
  '2': [
    {
      '1': 'rate',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkRate',
      '8': {},
      '10': 'rate'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateCarParkRateResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createCarParkRateResponseDescriptor =
    $convert.base64Decode(
        'ChlDcmVhdGVDYXJQYXJrUmF0ZVJlc3BvbnNlEjQKBHJhdGUYASABKAsyHi5wYXJrdXAuY2FycG'
        'Fyay52MS5DYXJQYXJrUmF0ZUIAUgRyYXRlOgA=');

@$core.Deprecated('Use updateCarParkRateRequestDescriptor instead')
const UpdateCarParkRateRequest$json = {
  '1': 'UpdateCarParkRateRequest',
  '2': [
    {'1': 'rate_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'rateId'},
    {
      '1': 'name',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'name',
      '17': true
    },
    {
      '1': 'description',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'description',
      '17': true
    },
    {
      '1': 'rate_type',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkRate.RateType',
      '8': {},
      '9': 2,
      '10': 'rateType',
      '17': true
    },
    {
      '1': 'amount',
      '3': 5,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 3,
      '10': 'amount',
      '17': true
    },
    {
      '1': 'vehicle_type_id',
      '3': 6,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 4,
      '10': 'vehicleTypeId',
      '17': true
    },
    {
      '1': 'zone_id',
      '3': 7,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 5,
      '10': 'zoneId',
      '17': true
    },
    {
      '1': 'grace_period_minutes',
      '3': 8,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 6,
      '10': 'gracePeriodMinutes',
      '17': true
    },
    {
      '1': 'min_duration_minutes',
      '3': 9,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 7,
      '10': 'minDurationMinutes',
      '17': true
    },
    {
      '1': 'max_duration_minutes',
      '3': 10,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 8,
      '10': 'maxDurationMinutes',
      '17': true
    },
    {
      '1': 'peak_multiplier',
      '3': 11,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 9,
      '10': 'peakMultiplier',
      '17': true
    },
    {
      '1': 'peak_start',
      '3': 12,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 10,
      '10': 'peakStart',
      '17': true
    },
    {
      '1': 'peak_end',
      '3': 13,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 11,
      '10': 'peakEnd',
      '17': true
    },
    {'1': 'peak_days', '3': 14, '4': 3, '5': 5, '8': {}, '10': 'peakDays'},
    {
      '1': 'effective_from',
      '3': 15,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'effectiveFrom'
    },
    {
      '1': 'effective_to',
      '3': 16,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'effectiveTo'
    },
    {
      '1': 'is_active',
      '3': 17,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 12,
      '10': 'isActive',
      '17': true
    },
    {
      '1': 'update_mask',
      '3': 18,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '10': 'updateMask'
    },
    {
      '1': 'day_prices',
      '3': 19,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.DayPrices',
      '8': {},
      '9': 13,
      '10': 'dayPrices',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_name', '2': {}},
    {'1': '_description', '2': {}},
    {'1': '_rate_type', '2': {}},
    {'1': '_amount', '2': {}},
    {'1': '_vehicle_type_id', '2': {}},
    {'1': '_zone_id', '2': {}},
    {'1': '_grace_period_minutes', '2': {}},
    {'1': '_min_duration_minutes', '2': {}},
    {'1': '_max_duration_minutes', '2': {}},
    {'1': '_peak_multiplier', '2': {}},
    {'1': '_peak_start', '2': {}},
    {'1': '_peak_end', '2': {}},
    {'1': '_is_active', '2': {}},
    {'1': '_day_prices', '2': {}},
  ],
};

/// Descriptor for `UpdateCarParkRateRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateCarParkRateRequestDescriptor = $convert.base64Decode(
    'ChhVcGRhdGVDYXJQYXJrUmF0ZVJlcXVlc3QSGQoHcmF0ZV9pZBgBIAEoBUIAUgZyYXRlSWQSGQ'
    'oEbmFtZRgCIAEoCUIASABSBG5hbWWIAQESJwoLZGVzY3JpcHRpb24YAyABKAlCAEgBUgtkZXNj'
    'cmlwdGlvbogBARJLCglyYXRlX3R5cGUYBCABKA4yJy5wYXJrdXAuY2FycGFyay52MS5DYXJQYX'
    'JrUmF0ZS5SYXRlVHlwZUIASAJSCHJhdGVUeXBliAEBEh0KBmFtb3VudBgFIAEoAUIASANSBmFt'
    'b3VudIgBARItCg92ZWhpY2xlX3R5cGVfaWQYBiABKAVCAEgEUg12ZWhpY2xlVHlwZUlkiAEBEh'
    '4KB3pvbmVfaWQYByABKAVCAEgFUgZ6b25lSWSIAQESNwoUZ3JhY2VfcGVyaW9kX21pbnV0ZXMY'
    'CCABKAVCAEgGUhJncmFjZVBlcmlvZE1pbnV0ZXOIAQESNwoUbWluX2R1cmF0aW9uX21pbnV0ZX'
    'MYCSABKAVCAEgHUhJtaW5EdXJhdGlvbk1pbnV0ZXOIAQESNwoUbWF4X2R1cmF0aW9uX21pbnV0'
    'ZXMYCiABKAVCAEgIUhJtYXhEdXJhdGlvbk1pbnV0ZXOIAQESLgoPcGVha19tdWx0aXBsaWVyGA'
    'sgASgBQgBICVIOcGVha011bHRpcGxpZXKIAQESJAoKcGVha19zdGFydBgMIAEoCUIASApSCXBl'
    'YWtTdGFydIgBARIgCghwZWFrX2VuZBgNIAEoCUIASAtSB3BlYWtFbmSIAQESHQoJcGVha19kYX'
    'lzGA4gAygFQgBSCHBlYWtEYXlzEkMKDmVmZmVjdGl2ZV9mcm9tGA8gASgLMhouZ29vZ2xlLnBy'
    'b3RvYnVmLlRpbWVzdGFtcEIAUg1lZmZlY3RpdmVGcm9tEj8KDGVmZmVjdGl2ZV90bxgQIAEoCz'
    'IaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFILZWZmZWN0aXZlVG8SIgoJaXNfYWN0aXZl'
    'GBEgASgIQgBIDFIIaXNBY3RpdmWIAQESPQoLdXBkYXRlX21hc2sYEiABKAsyGi5nb29nbGUucH'
    'JvdG9idWYuRmllbGRNYXNrQgBSCnVwZGF0ZU1hc2sSQQoKZGF5X3ByaWNlcxgTIAEoCzIbLnBh'
    'cmt1cC5jb21tb24udjEuRGF5UHJpY2VzQgBIDVIJZGF5UHJpY2VziAEBOgBCCQoFX25hbWUSAE'
    'IQCgxfZGVzY3JpcHRpb24SAEIOCgpfcmF0ZV90eXBlEgBCCwoHX2Ftb3VudBIAQhQKEF92ZWhp'
    'Y2xlX3R5cGVfaWQSAEIMCghfem9uZV9pZBIAQhkKFV9ncmFjZV9wZXJpb2RfbWludXRlcxIAQh'
    'kKFV9taW5fZHVyYXRpb25fbWludXRlcxIAQhkKFV9tYXhfZHVyYXRpb25fbWludXRlcxIAQhQK'
    'EF9wZWFrX211bHRpcGxpZXISAEIPCgtfcGVha19zdGFydBIAQg0KCV9wZWFrX2VuZBIAQg4KCl'
    '9pc19hY3RpdmUSAEIPCgtfZGF5X3ByaWNlcxIA');

@$core.Deprecated('Use updateCarParkRateResponseDescriptor instead')
const UpdateCarParkRateResponse$json = {
  '1': 'UpdateCarParkRateResponse',
  '2': [
    {
      '1': 'rate',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkRate',
      '8': {},
      '10': 'rate'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateCarParkRateResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateCarParkRateResponseDescriptor =
    $convert.base64Decode(
        'ChlVcGRhdGVDYXJQYXJrUmF0ZVJlc3BvbnNlEjQKBHJhdGUYASABKAsyHi5wYXJrdXAuY2FycG'
        'Fyay52MS5DYXJQYXJrUmF0ZUIAUgRyYXRlOgA=');

@$core.Deprecated('Use deactivateCarParkRateRequestDescriptor instead')
const DeactivateCarParkRateRequest$json = {
  '1': 'DeactivateCarParkRateRequest',
  '2': [
    {'1': 'rate_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'rateId'},
  ],
  '7': {},
};

/// Descriptor for `DeactivateCarParkRateRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deactivateCarParkRateRequestDescriptor =
    $convert.base64Decode(
        'ChxEZWFjdGl2YXRlQ2FyUGFya1JhdGVSZXF1ZXN0EhkKB3JhdGVfaWQYASABKAVCAFIGcmF0ZU'
        'lkOgA=');

@$core.Deprecated('Use deactivateCarParkRateResponseDescriptor instead')
const DeactivateCarParkRateResponse$json = {
  '1': 'DeactivateCarParkRateResponse',
  '7': {},
};

/// Descriptor for `DeactivateCarParkRateResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deactivateCarParkRateResponseDescriptor =
    $convert.base64Decode('Ch1EZWFjdGl2YXRlQ2FyUGFya1JhdGVSZXNwb25zZToA');
