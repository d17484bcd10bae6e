// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/vehicle_type.proto.

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

@$core.Deprecated('Use vehicleTypeDescriptor instead')
const VehicleType$json = {
  '1': 'VehicleType',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'id'},
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
      '1': 'size',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.VehicleType.Size',
      '8': {},
      '10': 'size'
    },
    {'1': 'is_default', '3': 5, '4': 1, '5': 8, '8': {}, '10': 'isDefault'},
    {
      '1': 'created_at',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'updated_at',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'updatedAt'
    },
  ],
  '4': [VehicleType_Size$json],
  '7': {},
  '8': [
    {'1': '_description', '2': {}},
  ],
};

@$core.Deprecated('Use vehicleTypeDescriptor instead')
const VehicleType_Size$json = {
  '1': 'Size',
  '2': [
    {'1': 'SIZE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'SIZE_MOTORCYCLE', '2': 1, '3': {}},
    {'1': 'SIZE_COMPACT', '2': 2, '3': {}},
    {'1': 'SIZE_STANDARD', '2': 3, '3': {}},
    {'1': 'SIZE_LARGE', '2': 4, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `VehicleType`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List vehicleTypeDescriptor = $convert.base64Decode(
    'CgtWZWhpY2xlVHlwZRIQCgJpZBgBIAEoBUIAUgJpZBIUCgRuYW1lGAIgASgJQgBSBG5hbWUSJw'
    'oLZGVzY3JpcHRpb24YAyABKAlCAEgAUgtkZXNjcmlwdGlvbogBARI5CgRzaXplGAQgASgOMiMu'
    'cGFya3VwLmNhcnBhcmsudjEuVmVoaWNsZVR5cGUuU2l6ZUIAUgRzaXplEh8KCmlzX2RlZmF1bH'
    'QYBSABKAhCAFIJaXNEZWZhdWx0EjsKCmNyZWF0ZWRfYXQYBiABKAsyGi5nb29nbGUucHJvdG9i'
    'dWYuVGltZXN0YW1wQgBSCWNyZWF0ZWRBdBI7Cgp1cGRhdGVkX2F0GAcgASgLMhouZ29vZ2xlLn'
    'Byb3RvYnVmLlRpbWVzdGFtcEIAUgl1cGRhdGVkQXQicgoEU2l6ZRIWChBTSVpFX1VOU1BFQ0lG'
    'SUVEEAAaABIVCg9TSVpFX01PVE9SQ1lDTEUQARoAEhIKDFNJWkVfQ09NUEFDVBACGgASEwoNU0'
    'laRV9TVEFOREFSRBADGgASEAoKU0laRV9MQVJHRRAEGgAaADoAQhAKDF9kZXNjcmlwdGlvbhIA');
