// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/emission.proto.

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

@$core.Deprecated('Use emissionSavingDescriptor instead')
const EmissionSaving$json = {
  '1': 'EmissionSaving',
  '2': [
    {'1': 'metres', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'metres'},
    {'1': 'seconds', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'seconds'},
    {'1': 'fuel_ml', '3': 3, '4': 1, '5': 1, '8': {}, '10': 'fuelMl'},
    {'1': 'energy_wh', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'energyWh'},
    {'1': 'co2_grams', '3': 5, '4': 1, '5': 1, '8': {}, '10': 'co2Grams'},
  ],
  '7': {},
};

/// Descriptor for `EmissionSaving`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List emissionSavingDescriptor = $convert.base64Decode(
    'Cg5FbWlzc2lvblNhdmluZxIYCgZtZXRyZXMYASABKAVCAFIGbWV0cmVzEhoKB3NlY29uZHMYAi'
    'ABKAVCAFIHc2Vjb25kcxIZCgdmdWVsX21sGAMgASgBQgBSBmZ1ZWxNbBIdCgllbmVyZ3lfd2gY'
    'BCABKAFCAFIIZW5lcmd5V2gSHQoJY28yX2dyYW1zGAUgASgBQgBSCGNvMkdyYW1zOgA=');

@$core.Deprecated('Use stayEmissionSavingDescriptor instead')
const StayEmissionSaving$json = {
  '1': 'StayEmissionSaving',
  '2': [
    {'1': 'session_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'sessionId'},
    {'1': 'car_park', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'exit_time',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'exitTime'
    },
    {
      '1': 'fuel',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.VehicleFuel',
      '8': {},
      '10': 'fuel'
    },
    {
      '1': 'saving',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.EmissionSaving',
      '8': {},
      '10': 'saving'
    },
  ],
  '7': {},
};

/// Descriptor for `StayEmissionSaving`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List stayEmissionSavingDescriptor = $convert.base64Decode(
    'ChJTdGF5RW1pc3Npb25TYXZpbmcSHwoKc2Vzc2lvbl9pZBgBIAEoBUIAUglzZXNzaW9uSWQSGw'
    'oIY2FyX3BhcmsYAiABKAlCAFIHY2FyUGFyaxI5CglleGl0X3RpbWUYAyABKAsyGi5nb29nbGUu'
    'cHJvdG9idWYuVGltZXN0YW1wQgBSCGV4aXRUaW1lEjMKBGZ1ZWwYBCABKA4yHS5wYXJrdXAuY2'
    '9tbW9uLnYxLlZlaGljbGVGdWVsQgBSBGZ1ZWwSOwoGc2F2aW5nGAUgASgLMiEucGFya3VwLmNh'
    'cnBhcmsudjEuRW1pc3Npb25TYXZpbmdCAFIGc2F2aW5nOgA=');

@$core.Deprecated('Use emissionParametersDescriptor instead')
const EmissionParameters$json = {
  '1': 'EmissionParameters',
  '2': [
    {
      '1': 'search_seconds',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'searchSeconds'
    },
    {
      '1': 'search_metres',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'searchMetres'
    },
    {
      '1': 'direct_seconds',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'directSeconds'
    },
    {
      '1': 'direct_metres',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'directMetres'
    },
    {
      '1': 'factors',
      '3': 5,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.EmissionFactor',
      '8': {},
      '10': 'factors'
    },
  ],
  '7': {},
};

/// Descriptor for `EmissionParameters`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List emissionParametersDescriptor = $convert.base64Decode(
    'ChJFbWlzc2lvblBhcmFtZXRlcnMSJwoOc2VhcmNoX3NlY29uZHMYASABKAVCAFINc2VhcmNoU2'
    'Vjb25kcxIlCg1zZWFyY2hfbWV0cmVzGAIgASgFQgBSDHNlYXJjaE1ldHJlcxInCg5kaXJlY3Rf'
    'c2Vjb25kcxgDIAEoBUIAUg1kaXJlY3RTZWNvbmRzEiUKDWRpcmVjdF9tZXRyZXMYBCABKAVCAF'
    'IMZGlyZWN0TWV0cmVzEj0KB2ZhY3RvcnMYBSADKAsyIS5wYXJrdXAuY2FycGFyay52MS5FbWlz'
    'c2lvbkZhY3RvckIAUgdmYWN0b3JzOgA=');

@$core.Deprecated('Use emissionFactorDescriptor instead')
const EmissionFactor$json = {
  '1': 'EmissionFactor',
  '2': [
    {
      '1': 'fuel',
      '3': 1,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.VehicleFuel',
      '8': {},
      '10': 'fuel'
    },
    {'1': 'use_per_km', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'usePerKm'},
    {'1': 'co2_grams', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'co2Grams'},
  ],
  '7': {},
};

/// Descriptor for `EmissionFactor`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List emissionFactorDescriptor = $convert.base64Decode(
    'Cg5FbWlzc2lvbkZhY3RvchIzCgRmdWVsGAEgASgOMh0ucGFya3VwLmNvbW1vbi52MS5WZWhpY2'
    'xlRnVlbEIAUgRmdWVsEh4KCnVzZV9wZXJfa20YAiABKAVCAFIIdXNlUGVyS20SHQoJY28yX2dy'
    'YW1zGAMgASgFQgBSCGNvMkdyYW1zOgA=');
