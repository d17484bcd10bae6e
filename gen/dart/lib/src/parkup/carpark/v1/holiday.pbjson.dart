// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/holiday.proto.

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

@$core.Deprecated('Use holidayDescriptor instead')
const Holiday$json = {
  '1': 'Holiday',
  '2': [
    {'1': 'date', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'date'},
    {'1': 'name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {
      '1': 'source',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.Holiday.Source',
      '8': {},
      '10': 'source'
    },
    {'1': 'is_estimated', '3': 4, '4': 1, '5': 8, '8': {}, '10': 'isEstimated'},
  ],
  '4': [Holiday_Source$json],
  '7': {},
};

@$core.Deprecated('Use holidayDescriptor instead')
const Holiday_Source$json = {
  '1': 'Source',
  '2': [
    {'1': 'SOURCE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'SOURCE_NATIONAL', '2': 1, '3': {}},
    {'1': 'SOURCE_CITY', '2': 2, '3': {}},
    {'1': 'SOURCE_CAR_PARK', '2': 3, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `Holiday`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List holidayDescriptor = $convert.base64Decode(
    'CgdIb2xpZGF5EhQKBGRhdGUYASABKAlCAFIEZGF0ZRIUCgRuYW1lGAIgASgJQgBSBG5hbWUSOw'
    'oGc291cmNlGAMgASgOMiEucGFya3VwLmNhcnBhcmsudjEuSG9saWRheS5Tb3VyY2VCAFIGc291'
    'cmNlEiMKDGlzX2VzdGltYXRlZBgEIAEoCEIAUgtpc0VzdGltYXRlZCJlCgZTb3VyY2USGAoSU0'
    '9VUkNFX1VOU1BFQ0lGSUVEEAAaABIVCg9TT1VSQ0VfTkFUSU9OQUwQARoAEhEKC1NPVVJDRV9D'
    'SVRZEAIaABIVCg9TT1VSQ0VfQ0FSX1BBUksQAxoAGgA6AA==');
