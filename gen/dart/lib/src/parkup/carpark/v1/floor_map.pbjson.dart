// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/floor_map.proto.

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

@$core.Deprecated('Use floorPointDescriptor instead')
const FloorPoint$json = {
  '1': 'FloorPoint',
  '2': [
    {'1': 'x', '3': 1, '4': 1, '5': 1, '8': {}, '10': 'x'},
    {'1': 'y', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'y'},
  ],
  '7': {},
};

/// Descriptor for `FloorPoint`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List floorPointDescriptor = $convert.base64Decode(
    'CgpGbG9vclBvaW50Eg4KAXgYASABKAFCAFIBeBIOCgF5GAIgASgBQgBSAXk6AA==');

@$core.Deprecated('Use floorElementDescriptor instead')
const FloorElement$json = {
  '1': 'FloorElement',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {
      '1': 'kind',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.FloorElement.Kind',
      '8': {},
      '10': 'kind'
    },
    {'1': 'name', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {
      '1': 'points',
      '3': 4,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorPoint',
      '8': {},
      '10': 'points'
    },
    {'1': 'from_id', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'fromId'},
    {'1': 'to_id', '3': 6, '4': 1, '5': 9, '8': {}, '10': 'toId'},
    {'1': 'to_level_id', '3': 7, '4': 1, '5': 5, '8': {}, '10': 'toLevelId'},
    {'1': 'one_way', '3': 8, '4': 1, '5': 8, '8': {}, '10': 'oneWay'},
    {
      '1': 'length_metres',
      '3': 9,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'lengthMetres',
      '17': true
    },
    {
      '1': 'width_metres',
      '3': 10,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'widthMetres',
      '17': true
    },
    {
      '1': 'depth_metres',
      '3': 11,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 2,
      '10': 'depthMetres',
      '17': true
    },
    {
      '1': 'angle_degrees',
      '3': 12,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'angleDegrees'
    },
    {
      '1': 'height_limit_metres',
      '3': 13,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 3,
      '10': 'heightLimitMetres',
      '17': true
    },
    {'1': 'is_closed', '3': 14, '4': 1, '5': 8, '8': {}, '10': 'isClosed'},
    {'1': 'space_id', '3': 15, '4': 1, '5': 5, '8': {}, '10': 'spaceId'},
    {
      '1': 'space_number',
      '3': 16,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'spaceNumber'
    },
    {'1': 'lane_id', '3': 17, '4': 1, '5': 9, '8': {}, '10': 'laneId'},
    {'1': 'shaft', '3': 18, '4': 1, '5': 9, '8': {}, '10': 'shaft'},
  ],
  '4': [FloorElement_Kind$json],
  '7': {},
  '8': [
    {'1': '_length_metres', '2': {}},
    {'1': '_width_metres', '2': {}},
    {'1': '_depth_metres', '2': {}},
    {'1': '_height_limit_metres', '2': {}},
  ],
};

@$core.Deprecated('Use floorElementDescriptor instead')
const FloorElement_Kind$json = {
  '1': 'Kind',
  '2': [
    {'1': 'KIND_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'KIND_SPACE', '2': 1, '3': {}},
    {'1': 'KIND_LANE', '2': 2, '3': {}},
    {'1': 'KIND_JUNCTION', '2': 3, '3': {}},
    {'1': 'KIND_ENTRANCE', '2': 4, '3': {}},
    {'1': 'KIND_EXIT', '2': 5, '3': {}},
    {'1': 'KIND_RAMP', '2': 6, '3': {}},
    {'1': 'KIND_LIFT', '2': 7, '3': {}},
    {'1': 'KIND_STAIRS', '2': 8, '3': {}},
    {'1': 'KIND_WALL', '2': 9, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `FloorElement`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List floorElementDescriptor = $convert.base64Decode(
    'CgxGbG9vckVsZW1lbnQSEAoCaWQYASABKAlCAFICaWQSOgoEa2luZBgCIAEoDjIkLnBhcmt1cC'
    '5jYXJwYXJrLnYxLkZsb29yRWxlbWVudC5LaW5kQgBSBGtpbmQSFAoEbmFtZRgDIAEoCUIAUgRu'
    'YW1lEjcKBnBvaW50cxgEIAMoCzIdLnBhcmt1cC5jYXJwYXJrLnYxLkZsb29yUG9pbnRCAFIGcG'
    '9pbnRzEhkKB2Zyb21faWQYBSABKAlCAFIGZnJvbUlkEhUKBXRvX2lkGAYgASgJQgBSBHRvSWQS'
    'IAoLdG9fbGV2ZWxfaWQYByABKAVCAFIJdG9MZXZlbElkEhkKB29uZV93YXkYCCABKAhCAFIGb2'
    '5lV2F5EioKDWxlbmd0aF9tZXRyZXMYCSABKAFCAEgAUgxsZW5ndGhNZXRyZXOIAQESKAoMd2lk'
    'dGhfbWV0cmVzGAogASgBQgBIAVILd2lkdGhNZXRyZXOIAQESKAoMZGVwdGhfbWV0cmVzGAsgAS'
    'gBQgBIAlILZGVwdGhNZXRyZXOIAQESJQoNYW5nbGVfZGVncmVlcxgMIAEoAUIAUgxhbmdsZURl'
    'Z3JlZXMSNQoTaGVpZ2h0X2xpbWl0X21ldHJlcxgNIAEoAUIASANSEWhlaWdodExpbWl0TWV0cm'
    'VziAEBEh0KCWlzX2Nsb3NlZBgOIAEoCEIAUghpc0Nsb3NlZBIbCghzcGFjZV9pZBgPIAEoBUIA'
    'UgdzcGFjZUlkEiMKDHNwYWNlX251bWJlchgQIAEoCUIAUgtzcGFjZU51bWJlchIZCgdsYW5lX2'
    'lkGBEgASgJQgBSBmxhbmVJZBIWCgVzaGFmdBgSIAEoCUIAUgVzaGFmdCLEAQoES2luZBIWChBL'
    'SU5EX1VOU1BFQ0lGSUVEEAAaABIQCgpLSU5EX1NQQUNFEAEaABIPCglLSU5EX0xBTkUQAhoAEh'
    'MKDUtJTkRfSlVOQ1RJT04QAxoAEhMKDUtJTkRfRU5UUkFOQ0UQBBoAEg8KCUtJTkRfRVhJVBAF'
    'GgASDwoJS0lORF9SQU1QEAYaABIPCglLSU5EX0xJRlQQBxoAEhEKC0tJTkRfU1RBSVJTEAgaAB'
    'IPCglLSU5EX1dBTEwQCRoAGgA6AEISCg5fbGVuZ3RoX21ldHJlcxIAQhEKDV93aWR0aF9tZXRy'
    'ZXMSAEIRCg1fZGVwdGhfbWV0cmVzEgBCGAoUX2hlaWdodF9saW1pdF9tZXRyZXMSAA==');

@$core.Deprecated('Use floorMapProblemDescriptor instead')
const FloorMapProblem$json = {
  '1': 'FloorMapProblem',
  '2': [
    {
      '1': 'kind',
      '3': 1,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.FloorMapProblem.Kind',
      '8': {},
      '10': 'kind'
    },
    {'1': 'level_id', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'element_id', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'elementId'},
    {'1': 'space_id', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'spaceId'},
    {'1': 'message', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'message'},
    {'1': 'is_hint', '3': 6, '4': 1, '5': 8, '8': {}, '10': 'isHint'},
  ],
  '4': [FloorMapProblem_Kind$json],
  '7': {},
};

@$core.Deprecated('Use floorMapProblemDescriptor instead')
const FloorMapProblem_Kind$json = {
  '1': 'Kind',
  '2': [
    {'1': 'KIND_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'KIND_UNREACHABLE_SPACE', '2': 1, '3': {}},
    {'1': 'KIND_NO_WAY_OUT', '2': 2, '3': {}},
    {'1': 'KIND_DEAD_END', '2': 3, '3': {}},
    {'1': 'KIND_DANGLING_RAMP', '2': 4, '3': {}},
    {'1': 'KIND_DANGLING_LANE', '2': 5, '3': {}},
    {'1': 'KIND_UNCONNECTED', '2': 6, '3': {}},
    {'1': 'KIND_LANE_THROUGH_WALL', '2': 7, '3': {}},
    {'1': 'KIND_NO_LANE', '2': 8, '3': {}},
    {'1': 'KIND_UNKNOWN_SPACE', '2': 9, '3': {}},
    {'1': 'KIND_DUPLICATE_SPACE', '2': 10, '3': {}},
    {'1': 'KIND_MISSING_SPACE', '2': 11, '3': {}},
    {'1': 'KIND_NO_ENTRANCE', '2': 12, '3': {}},
    {'1': 'KIND_NO_EXIT', '2': 13, '3': {}},
    {'1': 'KIND_OUTSIDE', '2': 14, '3': {}},
    {'1': 'KIND_CUL_DE_SAC', '2': 15, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `FloorMapProblem`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List floorMapProblemDescriptor = $convert.base64Decode(
    'Cg9GbG9vck1hcFByb2JsZW0SPQoEa2luZBgBIAEoDjInLnBhcmt1cC5jYXJwYXJrLnYxLkZsb2'
    '9yTWFwUHJvYmxlbS5LaW5kQgBSBGtpbmQSGwoIbGV2ZWxfaWQYAiABKAVCAFIHbGV2ZWxJZBIf'
    'CgplbGVtZW50X2lkGAMgASgJQgBSCWVsZW1lbnRJZBIbCghzcGFjZV9pZBgEIAEoBUIAUgdzcG'
    'FjZUlkEhoKB21lc3NhZ2UYBSABKAlCAFIHbWVzc2FnZRIZCgdpc19oaW50GAYgASgIQgBSBmlz'
    'SGludCKPAwoES2luZBIWChBLSU5EX1VOU1BFQ0lGSUVEEAAaABIcChZLSU5EX1VOUkVBQ0hBQk'
    'xFX1NQQUNFEAEaABIVCg9LSU5EX05PX1dBWV9PVVQQAhoAEhMKDUtJTkRfREVBRF9FTkQQAxoA'
    'EhgKEktJTkRfREFOR0xJTkdfUkFNUBAEGgASGAoSS0lORF9EQU5HTElOR19MQU5FEAUaABIWCh'
    'BLSU5EX1VOQ09OTkVDVEVEEAYaABIcChZLSU5EX0xBTkVfVEhST1VHSF9XQUxMEAcaABISCgxL'
    'SU5EX05PX0xBTkUQCBoAEhgKEktJTkRfVU5LTk9XTl9TUEFDRRAJGgASGgoUS0lORF9EVVBMSU'
    'NBVEVfU1BBQ0UQChoAEhgKEktJTkRfTUlTU0lOR19TUEFDRRALGgASFgoQS0lORF9OT19FTlRS'
    'QU5DRRAMGgASEgoMS0lORF9OT19FWElUEA0aABISCgxLSU5EX09VVFNJREUQDhoAEhUKD0tJTk'
    'RfQ1VMX0RFX1NBQxAPGgAaADoA');

@$core.Deprecated('Use floorMapDescriptor instead')
const FloorMap$json = {
  '1': 'FloorMap',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'car_park', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'building', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'building'},
    {'1': 'version', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'version'},
    {'1': 'is_draft', '3': 5, '4': 1, '5': 8, '8': {}, '10': 'isDraft'},
    {'1': 'width_metres', '3': 6, '4': 1, '5': 1, '8': {}, '10': 'widthMetres'},
    {
      '1': 'height_metres',
      '3': 7,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'heightMetres'
    },
    {
      '1': 'elements',
      '3': 8,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorElement',
      '8': {},
      '10': 'elements'
    },
    {
      '1': 'updated_at',
      '3': 9,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'updatedAt'
    },
    {'1': 'updated_by', '3': 10, '4': 1, '5': 9, '8': {}, '10': 'updatedBy'},
    {'1': 'reason', '3': 11, '4': 1, '5': 9, '8': {}, '10': 'reason'},
  ],
  '7': {},
};

/// Descriptor for `FloorMap`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List floorMapDescriptor = $convert.base64Decode(
    'CghGbG9vck1hcBIbCghsZXZlbF9pZBgBIAEoBUIAUgdsZXZlbElkEhsKCGNhcl9wYXJrGAIgAS'
    'gJQgBSB2NhclBhcmsSHAoIYnVpbGRpbmcYAyABKAlCAFIIYnVpbGRpbmcSGgoHdmVyc2lvbhgE'
    'IAEoBUIAUgd2ZXJzaW9uEhsKCGlzX2RyYWZ0GAUgASgIQgBSB2lzRHJhZnQSIwoMd2lkdGhfbW'
    'V0cmVzGAYgASgBQgBSC3dpZHRoTWV0cmVzEiUKDWhlaWdodF9tZXRyZXMYByABKAFCAFIMaGVp'
    'Z2h0TWV0cmVzEj0KCGVsZW1lbnRzGAggAygLMh8ucGFya3VwLmNhcnBhcmsudjEuRmxvb3JFbG'
    'VtZW50QgBSCGVsZW1lbnRzEjsKCnVwZGF0ZWRfYXQYCSABKAsyGi5nb29nbGUucHJvdG9idWYu'
    'VGltZXN0YW1wQgBSCXVwZGF0ZWRBdBIfCgp1cGRhdGVkX2J5GAogASgJQgBSCXVwZGF0ZWRCeR'
    'IYCgZyZWFzb24YCyABKAlCAFIGcmVhc29uOgA=');

@$core.Deprecated('Use floorMapSummaryDescriptor instead')
const FloorMapSummary$json = {
  '1': 'FloorMapSummary',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'car_park', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'building', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'building'},
    {'1': 'version', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'version'},
    {'1': 'is_draft', '3': 5, '4': 1, '5': 8, '8': {}, '10': 'isDraft'},
    {
      '1': 'element_count',
      '3': 6,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'elementCount'
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
    {'1': 'updated_by', '3': 8, '4': 1, '5': 9, '8': {}, '10': 'updatedBy'},
    {'1': 'reason', '3': 9, '4': 1, '5': 9, '8': {}, '10': 'reason'},
  ],
  '7': {},
};

/// Descriptor for `FloorMapSummary`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List floorMapSummaryDescriptor = $convert.base64Decode(
    'Cg9GbG9vck1hcFN1bW1hcnkSGwoIbGV2ZWxfaWQYASABKAVCAFIHbGV2ZWxJZBIbCghjYXJfcG'
    'FyaxgCIAEoCUIAUgdjYXJQYXJrEhwKCGJ1aWxkaW5nGAMgASgJQgBSCGJ1aWxkaW5nEhoKB3Zl'
    'cnNpb24YBCABKAVCAFIHdmVyc2lvbhIbCghpc19kcmFmdBgFIAEoCEIAUgdpc0RyYWZ0EiUKDW'
    'VsZW1lbnRfY291bnQYBiABKAVCAFIMZWxlbWVudENvdW50EjsKCnVwZGF0ZWRfYXQYByABKAsy'
    'Gi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCXVwZGF0ZWRBdBIfCgp1cGRhdGVkX2J5GA'
    'ggASgJQgBSCXVwZGF0ZWRCeRIYCgZyZWFzb24YCSABKAlCAFIGcmVhc29uOgA=');
