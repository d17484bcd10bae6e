// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/zone_fare_service.proto.

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

@$core.Deprecated('Use predictZoneFaresRequestDescriptor instead')
const PredictZoneFaresRequest$json = {
  '1': 'PredictZoneFaresRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'start_time',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startTime'
    },
    {
      '1': 'duration_minutes',
      '3': 3,
      '4': 3,
      '5': 5,
      '8': {},
      '10': 'durationMinutes'
    },
  ],
  '7': {},
};

/// Descriptor for `PredictZoneFaresRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List predictZoneFaresRequestDescriptor = $convert.base64Decode(
    'ChdQcmVkaWN0Wm9uZUZhcmVzUmVxdWVzdBIZCgd6b25lX2lkGAEgASgJQgBSBnpvbmVJZBI7Cg'
    'pzdGFydF90aW1lGAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUglzdGFydFRp'
    'bWUSKwoQZHVyYXRpb25fbWludXRlcxgDIAMoBUIAUg9kdXJhdGlvbk1pbnV0ZXM6AA==');

@$core.Deprecated('Use predictZoneFaresResponseDescriptor instead')
const PredictZoneFaresResponse$json = {
  '1': 'PredictZoneFaresResponse',
  '2': [
    {
      '1': 'fares',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.ZoneFare',
      '8': {},
      '10': 'fares'
    },
    {'1': 'rules', '3': 2, '4': 3, '5': 9, '8': {}, '10': 'rules'},
  ],
  '7': {},
};

/// Descriptor for `PredictZoneFaresResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List predictZoneFaresResponseDescriptor =
    $convert.base64Decode(
        'ChhQcmVkaWN0Wm9uZUZhcmVzUmVzcG9uc2USMwoFZmFyZXMYASADKAsyGy5wYXJrdXAucGFya2'
        'luZy52MS5ab25lRmFyZUIAUgVmYXJlcxIWCgVydWxlcxgCIAMoCUIAUgVydWxlczoA');

@$core.Deprecated('Use findCheapestZoneStartRequestDescriptor instead')
const FindCheapestZoneStartRequest$json = {
  '1': 'FindCheapestZoneStartRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'earliest',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'earliest'
    },
    {
      '1': 'latest',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'latest'
    },
    {
      '1': 'duration_minutes',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'durationMinutes'
    },
    {'1': 'step_minutes', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'stepMinutes'},
  ],
  '7': {},
};

/// Descriptor for `FindCheapestZoneStartRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List findCheapestZoneStartRequestDescriptor = $convert.base64Decode(
    'ChxGaW5kQ2hlYXBlc3Rab25lU3RhcnRSZXF1ZXN0EhkKB3pvbmVfaWQYASABKAlCAFIGem9uZU'
    'lkEjgKCGVhcmxpZXN0GAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUghlYXJs'
    'aWVzdBI0CgZsYXRlc3QYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSBmxhdG'
    'VzdBIrChBkdXJhdGlvbl9taW51dGVzGAQgASgFQgBSD2R1cmF0aW9uTWludXRlcxIjCgxzdGVw'
    'X21pbnV0ZXMYBSABKAVCAFILc3RlcE1pbnV0ZXM6AA==');

@$core.Deprecated('Use findCheapestZoneStartResponseDescriptor instead')
const FindCheapestZoneStartResponse$json = {
  '1': 'FindCheapestZoneStartResponse',
  '2': [
    {
      '1': 'fare',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.ZoneFare',
      '8': {},
      '10': 'fare'
    },
    {
      '1': 'starts',
      '3': 2,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.PricedZoneStart',
      '8': {},
      '10': 'starts'
    },
    {'1': 'rules', '3': 3, '4': 3, '5': 9, '8': {}, '10': 'rules'},
  ],
  '7': {},
};

/// Descriptor for `FindCheapestZoneStartResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List findCheapestZoneStartResponseDescriptor = $convert.base64Decode(
    'Ch1GaW5kQ2hlYXBlc3Rab25lU3RhcnRSZXNwb25zZRIxCgRmYXJlGAEgASgLMhsucGFya3VwLn'
    'BhcmtpbmcudjEuWm9uZUZhcmVCAFIEZmFyZRI8CgZzdGFydHMYAiADKAsyIi5wYXJrdXAucGFy'
    'a2luZy52MS5QcmljZWRab25lU3RhcnRCAFIGc3RhcnRzEhYKBXJ1bGVzGAMgAygJQgBSBXJ1bG'
    'VzOgA=');

@$core.Deprecated('Use pricedZoneStartDescriptor instead')
const PricedZoneStart$json = {
  '1': 'PricedZoneStart',
  '2': [
    {
      '1': 'start_time',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startTime'
    },
    {'1': 'price', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'price'},
  ],
  '7': {},
};

/// Descriptor for `PricedZoneStart`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List pricedZoneStartDescriptor = $convert.base64Decode(
    'Cg9QcmljZWRab25lU3RhcnQSOwoKc3RhcnRfdGltZRgBIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi'
    '5UaW1lc3RhbXBCAFIJc3RhcnRUaW1lEhYKBXByaWNlGAIgASgBQgBSBXByaWNlOgA=');

@$core.Deprecated('Use zoneFareDescriptor instead')
const ZoneFare$json = {
  '1': 'ZoneFare',
  '2': [
    {
      '1': 'start_time',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startTime'
    },
    {
      '1': 'end_time',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endTime'
    },
    {
      '1': 'duration_minutes',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'durationMinutes'
    },
    {'1': 'price', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'price'},
    {
      '1': 'lines',
      '3': 5,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.PriceLine',
      '8': {},
      '10': 'lines'
    },
    {
      '1': 'free_until',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'freeUntil'
    },
  ],
  '7': {},
};

/// Descriptor for `ZoneFare`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List zoneFareDescriptor = $convert.base64Decode(
    'Cghab25lRmFyZRI7CgpzdGFydF90aW1lGAEgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdG'
    'FtcEIAUglzdGFydFRpbWUSNwoIZW5kX3RpbWUYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGlt'
    'ZXN0YW1wQgBSB2VuZFRpbWUSKwoQZHVyYXRpb25fbWludXRlcxgDIAEoBUIAUg9kdXJhdGlvbk'
    '1pbnV0ZXMSFgoFcHJpY2UYBCABKAFCAFIFcHJpY2USNAoFbGluZXMYBSADKAsyHC5wYXJrdXAu'
    'cGFya2luZy52MS5QcmljZUxpbmVCAFIFbGluZXMSOwoKZnJlZV91bnRpbBgGIAEoCzIaLmdvb2'
    'dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJZnJlZVVudGlsOgA=');
