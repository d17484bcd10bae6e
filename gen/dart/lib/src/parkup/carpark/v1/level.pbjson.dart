// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/level.proto.

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

@$core.Deprecated('Use carParkLevelDescriptor instead')
const CarParkLevel$json = {
  '1': 'CarParkLevel',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'id'},
    {'1': 'car_park', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'name', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {'1': 'level_number', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'levelNumber'},
    {
      '1': 'description',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'description',
      '17': true
    },
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
  '7': {},
  '8': [
    {'1': '_description', '2': {}},
  ],
};

/// Descriptor for `CarParkLevel`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List carParkLevelDescriptor = $convert.base64Decode(
    'CgxDYXJQYXJrTGV2ZWwSEAoCaWQYASABKAVCAFICaWQSGwoIY2FyX3BhcmsYAiABKAlCAFIHY2'
    'FyUGFyaxIUCgRuYW1lGAMgASgJQgBSBG5hbWUSIwoMbGV2ZWxfbnVtYmVyGAQgASgFQgBSC2xl'
    'dmVsTnVtYmVyEicKC2Rlc2NyaXB0aW9uGAUgASgJQgBIAFILZGVzY3JpcHRpb26IAQESOwoKY3'
    'JlYXRlZF9hdBgGIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJY3JlYXRlZEF0'
    'EjsKCnVwZGF0ZWRfYXQYByABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCXVwZG'
    'F0ZWRBdDoAQhAKDF9kZXNjcmlwdGlvbhIA');
