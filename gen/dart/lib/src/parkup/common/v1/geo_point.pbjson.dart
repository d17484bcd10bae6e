// This is a generated file - do not edit.
//
// Generated from parkup/common/v1/geo_point.proto.

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

@$core.Deprecated('Use geoPointDescriptor instead')
const GeoPoint$json = {
  '1': 'GeoPoint',
  '2': [
    {'1': 'type', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'type'},
    {'1': 'coordinates', '3': 2, '4': 3, '5': 1, '8': {}, '10': 'coordinates'},
  ],
  '7': {},
};

/// Descriptor for `GeoPoint`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List geoPointDescriptor = $convert.base64Decode(
    'CghHZW9Qb2ludBIUCgR0eXBlGAEgASgJQgBSBHR5cGUSIgoLY29vcmRpbmF0ZXMYAiADKAFCAF'
    'ILY29vcmRpbmF0ZXM6AA==');

@$core.Deprecated('Use geoPositionDescriptor instead')
const GeoPosition$json = {
  '1': 'GeoPosition',
  '2': [
    {'1': 'latitude', '3': 1, '4': 1, '5': 1, '8': {}, '10': 'latitude'},
    {'1': 'longitude', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'longitude'},
  ],
  '7': {},
};

/// Descriptor for `GeoPosition`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List geoPositionDescriptor = $convert.base64Decode(
    'CgtHZW9Qb3NpdGlvbhIcCghsYXRpdHVkZRgBIAEoAUIAUghsYXRpdHVkZRIeCglsb25naXR1ZG'
    'UYAiABKAFCAFIJbG9uZ2l0dWRlOgA=');
