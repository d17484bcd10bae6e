// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/level_service.proto.

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

@$core.Deprecated('Use createLevelRequestDescriptor instead')
const CreateLevelRequest$json = {
  '1': 'CreateLevelRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {
      '1': 'level_number',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'levelNumber',
      '17': true
    },
    {
      '1': 'description',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'description',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_level_number', '2': {}},
    {'1': '_description', '2': {}},
  ],
};

/// Descriptor for `CreateLevelRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createLevelRequestDescriptor = $convert.base64Decode(
    'ChJDcmVhdGVMZXZlbFJlcXVlc3QSGwoIY2FyX3BhcmsYASABKAlCAFIHY2FyUGFyaxIUCgRuYW'
    '1lGAIgASgJQgBSBG5hbWUSKAoMbGV2ZWxfbnVtYmVyGAMgASgFQgBIAFILbGV2ZWxOdW1iZXKI'
    'AQESJwoLZGVzY3JpcHRpb24YBCABKAlCAEgBUgtkZXNjcmlwdGlvbogBAToAQhEKDV9sZXZlbF'
    '9udW1iZXISAEIQCgxfZGVzY3JpcHRpb24SAA==');

@$core.Deprecated('Use createLevelResponseDescriptor instead')
const CreateLevelResponse$json = {
  '1': 'CreateLevelResponse',
  '2': [
    {
      '1': 'level',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkLevel',
      '8': {},
      '10': 'level'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateLevelResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createLevelResponseDescriptor = $convert.base64Decode(
    'ChNDcmVhdGVMZXZlbFJlc3BvbnNlEjcKBWxldmVsGAEgASgLMh8ucGFya3VwLmNhcnBhcmsudj'
    'EuQ2FyUGFya0xldmVsQgBSBWxldmVsOgA=');

@$core.Deprecated('Use getLevelRequestDescriptor instead')
const GetLevelRequest$json = {
  '1': 'GetLevelRequest',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
  ],
  '7': {},
};

/// Descriptor for `GetLevelRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getLevelRequestDescriptor = $convert.base64Decode(
    'Cg9HZXRMZXZlbFJlcXVlc3QSGwoIbGV2ZWxfaWQYASABKAVCAFIHbGV2ZWxJZDoA');

@$core.Deprecated('Use getLevelResponseDescriptor instead')
const GetLevelResponse$json = {
  '1': 'GetLevelResponse',
  '2': [
    {
      '1': 'level',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkLevel',
      '8': {},
      '10': 'level'
    },
  ],
  '7': {},
};

/// Descriptor for `GetLevelResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getLevelResponseDescriptor = $convert.base64Decode(
    'ChBHZXRMZXZlbFJlc3BvbnNlEjcKBWxldmVsGAEgASgLMh8ucGFya3VwLmNhcnBhcmsudjEuQ2'
    'FyUGFya0xldmVsQgBSBWxldmVsOgA=');

@$core.Deprecated('Use listLevelsRequestDescriptor instead')
const ListLevelsRequest$json = {
  '1': 'ListLevelsRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
  ],
  '7': {},
};

/// Descriptor for `ListLevelsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listLevelsRequestDescriptor = $convert.base64Decode(
    'ChFMaXN0TGV2ZWxzUmVxdWVzdBIbCghjYXJfcGFyaxgBIAEoCUIAUgdjYXJQYXJrOgA=');

@$core.Deprecated('Use listLevelsResponseDescriptor instead')
const ListLevelsResponse$json = {
  '1': 'ListLevelsResponse',
  '2': [
    {
      '1': 'levels',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkLevel',
      '8': {},
      '10': 'levels'
    },
  ],
  '7': {},
};

/// Descriptor for `ListLevelsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listLevelsResponseDescriptor = $convert.base64Decode(
    'ChJMaXN0TGV2ZWxzUmVzcG9uc2USOQoGbGV2ZWxzGAEgAygLMh8ucGFya3VwLmNhcnBhcmsudj'
    'EuQ2FyUGFya0xldmVsQgBSBmxldmVsczoA');

@$core.Deprecated('Use updateLevelRequestDescriptor instead')
const UpdateLevelRequest$json = {
  '1': 'UpdateLevelRequest',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
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
      '1': 'level_number',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 1,
      '10': 'levelNumber',
      '17': true
    },
    {
      '1': 'description',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'description',
      '17': true
    },
    {
      '1': 'update_mask',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '10': 'updateMask'
    },
  ],
  '7': {},
  '8': [
    {'1': '_name', '2': {}},
    {'1': '_level_number', '2': {}},
    {'1': '_description', '2': {}},
  ],
};

/// Descriptor for `UpdateLevelRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateLevelRequestDescriptor = $convert.base64Decode(
    'ChJVcGRhdGVMZXZlbFJlcXVlc3QSGwoIbGV2ZWxfaWQYASABKAVCAFIHbGV2ZWxJZBIZCgRuYW'
    '1lGAIgASgJQgBIAFIEbmFtZYgBARIoCgxsZXZlbF9udW1iZXIYAyABKAVCAEgBUgtsZXZlbE51'
    'bWJlcogBARInCgtkZXNjcmlwdGlvbhgEIAEoCUIASAJSC2Rlc2NyaXB0aW9uiAEBEj0KC3VwZG'
    'F0ZV9tYXNrGAUgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza0IAUgp1cGRhdGVNYXNr'
    'OgBCCQoFX25hbWUSAEIRCg1fbGV2ZWxfbnVtYmVyEgBCEAoMX2Rlc2NyaXB0aW9uEgA=');

@$core.Deprecated('Use updateLevelResponseDescriptor instead')
const UpdateLevelResponse$json = {
  '1': 'UpdateLevelResponse',
  '2': [
    {
      '1': 'level',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkLevel',
      '8': {},
      '10': 'level'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateLevelResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateLevelResponseDescriptor = $convert.base64Decode(
    'ChNVcGRhdGVMZXZlbFJlc3BvbnNlEjcKBWxldmVsGAEgASgLMh8ucGFya3VwLmNhcnBhcmsudj'
    'EuQ2FyUGFya0xldmVsQgBSBWxldmVsOgA=');

@$core.Deprecated('Use deleteLevelRequestDescriptor instead')
const DeleteLevelRequest$json = {
  '1': 'DeleteLevelRequest',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
  ],
  '7': {},
};

/// Descriptor for `DeleteLevelRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteLevelRequestDescriptor =
    $convert.base64Decode(
        'ChJEZWxldGVMZXZlbFJlcXVlc3QSGwoIbGV2ZWxfaWQYASABKAVCAFIHbGV2ZWxJZDoA');

@$core.Deprecated('Use deleteLevelResponseDescriptor instead')
const DeleteLevelResponse$json = {
  '1': 'DeleteLevelResponse',
  '7': {},
};

/// Descriptor for `DeleteLevelResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteLevelResponseDescriptor =
    $convert.base64Decode('ChNEZWxldGVMZXZlbFJlc3BvbnNlOgA=');
