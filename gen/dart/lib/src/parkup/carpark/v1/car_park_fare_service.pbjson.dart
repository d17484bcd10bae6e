// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_fare_service.proto.

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

@$core.Deprecated('Use predictCarParkFaresRequestDescriptor instead')
const PredictCarParkFaresRequest$json = {
  '1': 'PredictCarParkFaresRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'zone_id',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'zoneId',
      '17': true
    },
    {
      '1': 'vehicle_type_id',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 1,
      '10': 'vehicleTypeId',
      '17': true
    },
    {
      '1': 'vehicle_id',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 2,
      '10': 'vehicleId',
      '17': true
    },
    {
      '1': 'entry_time',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'entryTime'
    },
    {
      '1': 'duration_minutes',
      '3': 6,
      '4': 3,
      '5': 5,
      '8': {},
      '10': 'durationMinutes'
    },
  ],
  '7': {},
  '8': [
    {'1': '_zone_id', '2': {}},
    {'1': '_vehicle_type_id', '2': {}},
    {'1': '_vehicle_id', '2': {}},
  ],
};

/// Descriptor for `PredictCarParkFaresRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List predictCarParkFaresRequestDescriptor = $convert.base64Decode(
    'ChpQcmVkaWN0Q2FyUGFya0ZhcmVzUmVxdWVzdBIbCghjYXJfcGFyaxgBIAEoCUIAUgdjYXJQYX'
    'JrEh4KB3pvbmVfaWQYAiABKAVCAEgAUgZ6b25lSWSIAQESLQoPdmVoaWNsZV90eXBlX2lkGAMg'
    'ASgFQgBIAVINdmVoaWNsZVR5cGVJZIgBARIkCgp2ZWhpY2xlX2lkGAQgASgFQgBIAlIJdmVoaW'
    'NsZUlkiAEBEjsKCmVudHJ5X3RpbWUYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1w'
    'QgBSCWVudHJ5VGltZRIrChBkdXJhdGlvbl9taW51dGVzGAYgAygFQgBSD2R1cmF0aW9uTWludX'
    'RlczoAQgwKCF96b25lX2lkEgBCFAoQX3ZlaGljbGVfdHlwZV9pZBIAQg8KC192ZWhpY2xlX2lk'
    'EgA=');

@$core.Deprecated('Use predictCarParkFaresResponseDescriptor instead')
const PredictCarParkFaresResponse$json = {
  '1': 'PredictCarParkFaresResponse',
  '2': [
    {
      '1': 'fares',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkFare',
      '8': {},
      '10': 'fares'
    },
    {'1': 'rules', '3': 2, '4': 3, '5': 9, '8': {}, '10': 'rules'},
  ],
  '7': {},
};

/// Descriptor for `PredictCarParkFaresResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List predictCarParkFaresResponseDescriptor =
    $convert.base64Decode(
        'ChtQcmVkaWN0Q2FyUGFya0ZhcmVzUmVzcG9uc2USNgoFZmFyZXMYASADKAsyHi5wYXJrdXAuY2'
        'FycGFyay52MS5DYXJQYXJrRmFyZUIAUgVmYXJlcxIWCgVydWxlcxgCIAMoCUIAUgVydWxlczoA');

@$core.Deprecated('Use findCheapestCarParkStartRequestDescriptor instead')
const FindCheapestCarParkStartRequest$json = {
  '1': 'FindCheapestCarParkStartRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'zone_id',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'zoneId',
      '17': true
    },
    {
      '1': 'vehicle_type_id',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 1,
      '10': 'vehicleTypeId',
      '17': true
    },
    {
      '1': 'vehicle_id',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 2,
      '10': 'vehicleId',
      '17': true
    },
    {
      '1': 'earliest',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'earliest'
    },
    {
      '1': 'latest',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'latest'
    },
    {
      '1': 'duration_minutes',
      '3': 7,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'durationMinutes'
    },
    {'1': 'step_minutes', '3': 8, '4': 1, '5': 5, '8': {}, '10': 'stepMinutes'},
  ],
  '7': {},
  '8': [
    {'1': '_zone_id', '2': {}},
    {'1': '_vehicle_type_id', '2': {}},
    {'1': '_vehicle_id', '2': {}},
  ],
};

/// Descriptor for `FindCheapestCarParkStartRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List findCheapestCarParkStartRequestDescriptor = $convert.base64Decode(
    'Ch9GaW5kQ2hlYXBlc3RDYXJQYXJrU3RhcnRSZXF1ZXN0EhsKCGNhcl9wYXJrGAEgASgJQgBSB2'
    'NhclBhcmsSHgoHem9uZV9pZBgCIAEoBUIASABSBnpvbmVJZIgBARItCg92ZWhpY2xlX3R5cGVf'
    'aWQYAyABKAVCAEgBUg12ZWhpY2xlVHlwZUlkiAEBEiQKCnZlaGljbGVfaWQYBCABKAVCAEgCUg'
    'l2ZWhpY2xlSWSIAQESOAoIZWFybGllc3QYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0'
    'YW1wQgBSCGVhcmxpZXN0EjQKBmxhdGVzdBgGIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3'
    'RhbXBCAFIGbGF0ZXN0EisKEGR1cmF0aW9uX21pbnV0ZXMYByABKAVCAFIPZHVyYXRpb25NaW51'
    'dGVzEiMKDHN0ZXBfbWludXRlcxgIIAEoBUIAUgtzdGVwTWludXRlczoAQgwKCF96b25lX2lkEg'
    'BCFAoQX3ZlaGljbGVfdHlwZV9pZBIAQg8KC192ZWhpY2xlX2lkEgA=');

@$core.Deprecated('Use findCheapestCarParkStartResponseDescriptor instead')
const FindCheapestCarParkStartResponse$json = {
  '1': 'FindCheapestCarParkStartResponse',
  '2': [
    {
      '1': 'fare',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkFare',
      '8': {},
      '10': 'fare'
    },
    {
      '1': 'starts',
      '3': 2,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.PricedStart',
      '8': {},
      '10': 'starts'
    },
    {'1': 'rules', '3': 3, '4': 3, '5': 9, '8': {}, '10': 'rules'},
  ],
  '7': {},
};

/// Descriptor for `FindCheapestCarParkStartResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List findCheapestCarParkStartResponseDescriptor =
    $convert.base64Decode(
        'CiBGaW5kQ2hlYXBlc3RDYXJQYXJrU3RhcnRSZXNwb25zZRI0CgRmYXJlGAEgASgLMh4ucGFya3'
        'VwLmNhcnBhcmsudjEuQ2FyUGFya0ZhcmVCAFIEZmFyZRI4CgZzdGFydHMYAiADKAsyHi5wYXJr'
        'dXAuY2FycGFyay52MS5QcmljZWRTdGFydEIAUgZzdGFydHMSFgoFcnVsZXMYAyADKAlCAFIFcn'
        'VsZXM6AA==');

@$core.Deprecated('Use pricedStartDescriptor instead')
const PricedStart$json = {
  '1': 'PricedStart',
  '2': [
    {
      '1': 'entry_time',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'entryTime'
    },
    {'1': 'total', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'total'},
    {'1': 'is_open', '3': 3, '4': 1, '5': 8, '8': {}, '10': 'isOpen'},
  ],
  '7': {},
};

/// Descriptor for `PricedStart`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List pricedStartDescriptor = $convert.base64Decode(
    'CgtQcmljZWRTdGFydBI7CgplbnRyeV90aW1lGAEgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbW'
    'VzdGFtcEIAUgllbnRyeVRpbWUSFgoFdG90YWwYAiABKAFCAFIFdG90YWwSGQoHaXNfb3BlbhgD'
    'IAEoCEIAUgZpc09wZW46AA==');

@$core.Deprecated('Use carParkFareDescriptor instead')
const CarParkFare$json = {
  '1': 'CarParkFare',
  '2': [
    {
      '1': 'entry_time',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'entryTime'
    },
    {
      '1': 'exit_time',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'exitTime'
    },
    {
      '1': 'duration_minutes',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'durationMinutes'
    },
    {'1': 'base_fee', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'baseFee'},
    {'1': 'discounts', '3': 5, '4': 1, '5': 1, '8': {}, '10': 'discounts'},
    {'1': 'tax', '3': 6, '4': 1, '5': 1, '8': {}, '10': 'tax'},
    {'1': 'total', '3': 7, '4': 1, '5': 1, '8': {}, '10': 'total'},
    {'1': 'currency', '3': 8, '4': 1, '5': 9, '8': {}, '10': 'currency'},
    {
      '1': 'lines',
      '3': 9,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.FareLine',
      '8': {},
      '10': 'lines'
    },
    {'1': 'is_open', '3': 10, '4': 1, '5': 8, '8': {}, '10': 'isOpen'},
  ],
  '7': {},
};

/// Descriptor for `CarParkFare`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List carParkFareDescriptor = $convert.base64Decode(
    'CgtDYXJQYXJrRmFyZRI7CgplbnRyeV90aW1lGAEgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbW'
    'VzdGFtcEIAUgllbnRyeVRpbWUSOQoJZXhpdF90aW1lGAIgASgLMhouZ29vZ2xlLnByb3RvYnVm'
    'LlRpbWVzdGFtcEIAUghleGl0VGltZRIrChBkdXJhdGlvbl9taW51dGVzGAMgASgFQgBSD2R1cm'
    'F0aW9uTWludXRlcxIbCghiYXNlX2ZlZRgEIAEoAUIAUgdiYXNlRmVlEh4KCWRpc2NvdW50cxgF'
    'IAEoAUIAUglkaXNjb3VudHMSEgoDdGF4GAYgASgBQgBSA3RheBIWCgV0b3RhbBgHIAEoAUIAUg'
    'V0b3RhbBIcCghjdXJyZW5jeRgIIAEoCUIAUghjdXJyZW5jeRIzCgVsaW5lcxgJIAMoCzIbLnBh'
    'cmt1cC5jYXJwYXJrLnYxLkZhcmVMaW5lQgBSBWxpbmVzEhkKB2lzX29wZW4YCiABKAhCAFIGaX'
    'NPcGVuOgA=');

@$core.Deprecated('Use fareLineDescriptor instead')
const FareLine$json = {
  '1': 'FareLine',
  '2': [
    {
      '1': 'kind',
      '3': 1,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.FareLine.Kind',
      '8': {},
      '10': 'kind'
    },
    {
      '1': 'day',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.FareLine.Day',
      '8': {},
      '10': 'day'
    },
    {'1': 'description', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'description'},
    {'1': 'count', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'count'},
    {'1': 'price', '3': 5, '4': 1, '5': 1, '8': {}, '10': 'price'},
    {'1': 'amount', '3': 6, '4': 1, '5': 1, '8': {}, '10': 'amount'},
  ],
  '4': [FareLine_Kind$json, FareLine_Day$json],
  '7': {},
};

@$core.Deprecated('Use fareLineDescriptor instead')
const FareLine_Kind$json = {
  '1': 'Kind',
  '2': [
    {'1': 'KIND_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'KIND_HOURS', '2': 1, '3': {}},
    {'1': 'KIND_PEAK_HOURS', '2': 2, '3': {}},
    {'1': 'KIND_PERIODS', '2': 3, '3': {}},
    {'1': 'KIND_FLAT', '2': 4, '3': {}},
    {'1': 'KIND_CAP', '2': 5, '3': {}},
    {'1': 'KIND_SHORTER', '2': 6, '3': {}},
    {'1': 'KIND_INCLUDED_HOURS', '2': 7, '3': {}},
    {'1': 'KIND_MEMBERSHIP', '2': 8, '3': {}},
    {'1': 'KIND_DISCOUNT', '2': 9, '3': {}},
    {'1': 'KIND_CHARGING', '2': 10, '3': {}},
    {'1': 'KIND_TAX', '2': 11, '3': {}},
  ],
  '3': {},
};

@$core.Deprecated('Use fareLineDescriptor instead')
const FareLine_Day$json = {
  '1': 'Day',
  '2': [
    {'1': 'DAY_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'DAY_ORDINARY', '2': 1, '3': {}},
    {'1': 'DAY_WEEKEND', '2': 2, '3': {}},
    {'1': 'DAY_HOLIDAY', '2': 3, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `FareLine`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List fareLineDescriptor = $convert.base64Decode(
    'CghGYXJlTGluZRI2CgRraW5kGAEgASgOMiAucGFya3VwLmNhcnBhcmsudjEuRmFyZUxpbmUuS2'
    'luZEIAUgRraW5kEjMKA2RheRgCIAEoDjIfLnBhcmt1cC5jYXJwYXJrLnYxLkZhcmVMaW5lLkRh'
    'eUIAUgNkYXkSIgoLZGVzY3JpcHRpb24YAyABKAlCAFILZGVzY3JpcHRpb24SFgoFY291bnQYBC'
    'ABKAVCAFIFY291bnQSFgoFcHJpY2UYBSABKAFCAFIFcHJpY2USGAoGYW1vdW50GAYgASgBQgBS'
    'BmFtb3VudCL+AQoES2luZBIWChBLSU5EX1VOU1BFQ0lGSUVEEAAaABIQCgpLSU5EX0hPVVJTEA'
    'EaABIVCg9LSU5EX1BFQUtfSE9VUlMQAhoAEhIKDEtJTkRfUEVSSU9EUxADGgASDwoJS0lORF9G'
    'TEFUEAQaABIOCghLSU5EX0NBUBAFGgASEgoMS0lORF9TSE9SVEVSEAYaABIZChNLSU5EX0lOQ0'
    'xVREVEX0hPVVJTEAcaABIVCg9LSU5EX01FTUJFUlNISVAQCBoAEhMKDUtJTkRfRElTQ09VTlQQ'
    'CRoAEhMKDUtJTkRfQ0hBUkdJTkcQChoAEg4KCEtJTkRfVEFYEAsaABoAIlgKA0RheRIVCg9EQV'
    'lfVU5TUEVDSUZJRUQQABoAEhIKDERBWV9PUkRJTkFSWRABGgASEQoLREFZX1dFRUtFTkQQAhoA'
    'EhEKC0RBWV9IT0xJREFZEAMaABoAOgA=');
