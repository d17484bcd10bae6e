// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/navigation.proto.

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

@$core.Deprecated('Use floorPlaceDescriptor instead')
const FloorPlace$json = {
  '1': 'FloorPlace',
  '2': [
    {'1': 'space_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'spaceId'},
    {'1': 'level_id', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'element_id', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'elementId'},
    {'1': 'x', '3': 4, '4': 1, '5': 1, '8': {}, '9': 0, '10': 'x', '17': true},
    {'1': 'y', '3': 5, '4': 1, '5': 1, '8': {}, '9': 1, '10': 'y', '17': true},
  ],
  '7': {},
  '8': [
    {'1': '_x', '2': {}},
    {'1': '_y', '2': {}},
  ],
};

/// Descriptor for `FloorPlace`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List floorPlaceDescriptor = $convert.base64Decode(
    'CgpGbG9vclBsYWNlEhsKCHNwYWNlX2lkGAEgASgFQgBSB3NwYWNlSWQSGwoIbGV2ZWxfaWQYAi'
    'ABKAVCAFIHbGV2ZWxJZBIfCgplbGVtZW50X2lkGAMgASgJQgBSCWVsZW1lbnRJZBITCgF4GAQg'
    'ASgBQgBIAFIBeIgBARITCgF5GAUgASgBQgBIAVIBeYgBAToAQgYKAl94EgBCBgoCX3kSAA==');

@$core.Deprecated('Use floorPathDescriptor instead')
const FloorPath$json = {
  '1': 'FloorPath',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'level_name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'levelName'},
    {
      '1': 'points',
      '3': 3,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorPoint',
      '8': {},
      '10': 'points'
    },
    {
      '1': 'length_metres',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'lengthMetres'
    },
  ],
  '7': {},
};

/// Descriptor for `FloorPath`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List floorPathDescriptor = $convert.base64Decode(
    'CglGbG9vclBhdGgSGwoIbGV2ZWxfaWQYASABKAVCAFIHbGV2ZWxJZBIfCgpsZXZlbF9uYW1lGA'
    'IgASgJQgBSCWxldmVsTmFtZRI3CgZwb2ludHMYAyADKAsyHS5wYXJrdXAuY2FycGFyay52MS5G'
    'bG9vclBvaW50QgBSBnBvaW50cxIlCg1sZW5ndGhfbWV0cmVzGAQgASgBQgBSDGxlbmd0aE1ldH'
    'JlczoA');

@$core.Deprecated('Use floorInstructionDescriptor instead')
const FloorInstruction$json = {
  '1': 'FloorInstruction',
  '2': [
    {
      '1': 'action',
      '3': 1,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.FloorInstruction.Action',
      '8': {},
      '10': 'action'
    },
    {'1': 'level_id', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {
      '1': 'point',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorPoint',
      '8': {},
      '10': 'point'
    },
    {
      '1': 'length_metres',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'lengthMetres'
    },
    {'1': 'text', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'text'},
  ],
  '4': [FloorInstruction_Action$json],
  '7': {},
};

@$core.Deprecated('Use floorInstructionDescriptor instead')
const FloorInstruction_Action$json = {
  '1': 'Action',
  '2': [
    {'1': 'ACTION_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'ACTION_START', '2': 1, '3': {}},
    {'1': 'ACTION_STRAIGHT', '2': 2, '3': {}},
    {'1': 'ACTION_LEFT', '2': 3, '3': {}},
    {'1': 'ACTION_RIGHT', '2': 4, '3': {}},
    {'1': 'ACTION_TURN_ROUND', '2': 5, '3': {}},
    {'1': 'ACTION_UP', '2': 6, '3': {}},
    {'1': 'ACTION_DOWN', '2': 7, '3': {}},
    {'1': 'ACTION_ARRIVE', '2': 8, '3': {}},
    {'1': 'ACTION_ARRIVE_LEFT', '2': 9, '3': {}},
    {'1': 'ACTION_ARRIVE_RIGHT', '2': 10, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `FloorInstruction`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List floorInstructionDescriptor = $convert.base64Decode(
    'ChBGbG9vckluc3RydWN0aW9uEkQKBmFjdGlvbhgBIAEoDjIqLnBhcmt1cC5jYXJwYXJrLnYxLk'
    'Zsb29ySW5zdHJ1Y3Rpb24uQWN0aW9uQgBSBmFjdGlvbhIbCghsZXZlbF9pZBgCIAEoBUIAUgds'
    'ZXZlbElkEjUKBXBvaW50GAMgASgLMh0ucGFya3VwLmNhcnBhcmsudjEuRmxvb3JQb2ludEIAUg'
    'Vwb2ludBIlCg1sZW5ndGhfbWV0cmVzGAQgASgBQgBSDGxlbmd0aE1ldHJlcxIUCgR0ZXh0GAUg'
    'ASgJQgBSBHRleHQi/QEKBkFjdGlvbhIYChJBQ1RJT05fVU5TUEVDSUZJRUQQABoAEhIKDEFDVE'
    'lPTl9TVEFSVBABGgASFQoPQUNUSU9OX1NUUkFJR0hUEAIaABIRCgtBQ1RJT05fTEVGVBADGgAS'
    'EgoMQUNUSU9OX1JJR0hUEAQaABIXChFBQ1RJT05fVFVSTl9ST1VORBAFGgASDwoJQUNUSU9OX1'
    'VQEAYaABIRCgtBQ1RJT05fRE9XThAHGgASEwoNQUNUSU9OX0FSUklWRRAIGgASGAoSQUNUSU9O'
    'X0FSUklWRV9MRUZUEAkaABIZChNBQ1RJT05fQVJSSVZFX1JJR0hUEAoaABoAOgA=');

@$core.Deprecated('Use floorRouteDescriptor instead')
const FloorRoute$json = {
  '1': 'FloorRoute',
  '2': [
    {
      '1': 'paths',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorPath',
      '8': {},
      '10': 'paths'
    },
    {
      '1': 'instructions',
      '3': 2,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorInstruction',
      '8': {},
      '10': 'instructions'
    },
    {
      '1': 'length_metres',
      '3': 3,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'lengthMetres'
    },
    {
      '1': 'duration_seconds',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'durationSeconds'
    },
    {'1': 'cost', '3': 5, '4': 1, '5': 1, '8': {}, '10': 'cost'},
  ],
  '7': {},
};

/// Descriptor for `FloorRoute`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List floorRouteDescriptor = $convert.base64Decode(
    'CgpGbG9vclJvdXRlEjQKBXBhdGhzGAEgAygLMhwucGFya3VwLmNhcnBhcmsudjEuRmxvb3JQYX'
    'RoQgBSBXBhdGhzEkkKDGluc3RydWN0aW9ucxgCIAMoCzIjLnBhcmt1cC5jYXJwYXJrLnYxLkZs'
    'b29ySW5zdHJ1Y3Rpb25CAFIMaW5zdHJ1Y3Rpb25zEiUKDWxlbmd0aF9tZXRyZXMYAyABKAFCAF'
    'IMbGVuZ3RoTWV0cmVzEisKEGR1cmF0aW9uX3NlY29uZHMYBCABKAFCAFIPZHVyYXRpb25TZWNv'
    'bmRzEhQKBGNvc3QYBSABKAFCAFIEY29zdDoA');
