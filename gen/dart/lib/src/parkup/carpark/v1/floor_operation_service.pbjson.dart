// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/floor_operation_service.proto.

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

@$core.Deprecated('Use parkedCarDescriptor instead')
const ParkedCar$json = {
  '1': 'ParkedCar',
  '2': [
    {
      '1': 'license_plate',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {'1': 'session_id', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'sessionId'},
    {
      '1': 'entry_time',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'entryTime'
    },
    {'1': 'is_mine', '3': 4, '4': 1, '5': 8, '8': {}, '10': 'isMine'},
  ],
  '7': {},
};

/// Descriptor for `ParkedCar`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List parkedCarDescriptor = $convert.base64Decode(
    'CglQYXJrZWRDYXISJQoNbGljZW5zZV9wbGF0ZRgBIAEoCUIAUgxsaWNlbnNlUGxhdGUSHwoKc2'
    'Vzc2lvbl9pZBgCIAEoBUIAUglzZXNzaW9uSWQSOwoKZW50cnlfdGltZRgDIAEoCzIaLmdvb2ds'
    'ZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJZW50cnlUaW1lEhkKB2lzX21pbmUYBCABKAhCAFIGaX'
    'NNaW5lOgA=');

@$core.Deprecated('Use floorSpaceDescriptor instead')
const FloorSpace$json = {
  '1': 'FloorSpace',
  '2': [
    {
      '1': 'space',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkSpace',
      '8': {},
      '10': 'space'
    },
    {
      '1': 'car',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.ParkedCar',
      '8': {},
      '10': 'car'
    },
  ],
  '7': {},
};

/// Descriptor for `FloorSpace`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List floorSpaceDescriptor = $convert.base64Decode(
    'CgpGbG9vclNwYWNlEjcKBXNwYWNlGAEgASgLMh8ucGFya3VwLmNhcnBhcmsudjEuQ2FyUGFya1'
    'NwYWNlQgBSBXNwYWNlEjAKA2NhchgCIAEoCzIcLnBhcmt1cC5jYXJwYXJrLnYxLlBhcmtlZENh'
    'ckIAUgNjYXI6AA==');

@$core.Deprecated('Use floorSnapshotDescriptor instead')
const FloorSnapshot$json = {
  '1': 'FloorSnapshot',
  '2': [
    {
      '1': 'spaces',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorSpace',
      '8': {},
      '10': 'spaces'
    },
  ],
  '7': {},
};

/// Descriptor for `FloorSnapshot`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List floorSnapshotDescriptor = $convert.base64Decode(
    'Cg1GbG9vclNuYXBzaG90EjcKBnNwYWNlcxgBIAMoCzIdLnBhcmt1cC5jYXJwYXJrLnYxLkZsb2'
    '9yU3BhY2VCAFIGc3BhY2VzOgA=');

@$core.Deprecated('Use watchFloorRequestDescriptor instead')
const WatchFloorRequest$json = {
  '1': 'WatchFloorRequest',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'resume_token', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'resumeToken'},
  ],
  '7': {},
};

/// Descriptor for `WatchFloorRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List watchFloorRequestDescriptor = $convert.base64Decode(
    'ChFXYXRjaEZsb29yUmVxdWVzdBIbCghsZXZlbF9pZBgBIAEoBUIAUgdsZXZlbElkEiMKDHJlc3'
    'VtZV90b2tlbhgCIAEoCUIAUgtyZXN1bWVUb2tlbjoA');

@$core.Deprecated('Use watchFloorResponseDescriptor instead')
const WatchFloorResponse$json = {
  '1': 'WatchFloorResponse',
  '2': [
    {
      '1': 'snapshot',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorSnapshot',
      '8': {},
      '9': 0,
      '10': 'snapshot'
    },
    {
      '1': 'space',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorSpace',
      '8': {},
      '9': 0,
      '10': 'space'
    },
    {
      '1': 'removed_space_id',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'removedSpaceId'
    },
    {'1': 'resume_token', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'resumeToken'},
    {
      '1': 'time',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'time'
    },
  ],
  '7': {},
  '8': [
    {'1': 'about', '2': {}},
  ],
};

/// Descriptor for `WatchFloorResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List watchFloorResponseDescriptor = $convert.base64Decode(
    'ChJXYXRjaEZsb29yUmVzcG9uc2USQAoIc25hcHNob3QYASABKAsyIC5wYXJrdXAuY2FycGFyay'
    '52MS5GbG9vclNuYXBzaG90QgBIAFIIc25hcHNob3QSNwoFc3BhY2UYAiABKAsyHS5wYXJrdXAu'
    'Y2FycGFyay52MS5GbG9vclNwYWNlQgBIAFIFc3BhY2USLAoQcmVtb3ZlZF9zcGFjZV9pZBgDIA'
    'EoBUIASABSDnJlbW92ZWRTcGFjZUlkEiMKDHJlc3VtZV90b2tlbhgEIAEoCUIAUgtyZXN1bWVU'
    'b2tlbhIwCgR0aW1lGAUgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgR0aW1lOg'
    'BCCQoFYWJvdXQSAA==');

@$core.Deprecated('Use editFloorSpacesRequestDescriptor instead')
const EditFloorSpacesRequest$json = {
  '1': 'EditFloorSpacesRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'space_ids', '3': 2, '4': 3, '5': 5, '8': {}, '10': 'spaceIds'},
    {'1': 'zone_id', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
    {'1': 'level_id', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {
      '1': 'status',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkSpace.Status',
      '8': {},
      '10': 'status'
    },
    {
      '1': 'space_type',
      '3': 6,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkSpace.Type',
      '8': {},
      '10': 'spaceType'
    },
    {'1': 'reason', '3': 7, '4': 1, '5': 9, '8': {}, '10': 'reason'},
  ],
  '7': {},
};

/// Descriptor for `EditFloorSpacesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List editFloorSpacesRequestDescriptor = $convert.base64Decode(
    'ChZFZGl0Rmxvb3JTcGFjZXNSZXF1ZXN0EhsKCGNhcl9wYXJrGAEgASgJQgBSB2NhclBhcmsSHQ'
    'oJc3BhY2VfaWRzGAIgAygFQgBSCHNwYWNlSWRzEhkKB3pvbmVfaWQYAyABKAVCAFIGem9uZUlk'
    'EhsKCGxldmVsX2lkGAQgASgFQgBSB2xldmVsSWQSQAoGc3RhdHVzGAUgASgOMiYucGFya3VwLm'
    'NhcnBhcmsudjEuQ2FyUGFya1NwYWNlLlN0YXR1c0IAUgZzdGF0dXMSRQoKc3BhY2VfdHlwZRgG'
    'IAEoDjIkLnBhcmt1cC5jYXJwYXJrLnYxLkNhclBhcmtTcGFjZS5UeXBlQgBSCXNwYWNlVHlwZR'
    'IYCgZyZWFzb24YByABKAlCAFIGcmVhc29uOgA=');

@$core.Deprecated('Use editFloorSpacesResponseDescriptor instead')
const EditFloorSpacesResponse$json = {
  '1': 'EditFloorSpacesResponse',
  '2': [
    {
      '1': 'changed_count',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'changedCount'
    },
    {'1': 'total_size', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'totalSize'},
  ],
  '7': {},
};

/// Descriptor for `EditFloorSpacesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List editFloorSpacesResponseDescriptor =
    $convert.base64Decode(
        'ChdFZGl0Rmxvb3JTcGFjZXNSZXNwb25zZRIlCg1jaGFuZ2VkX2NvdW50GAEgASgFQgBSDGNoYW'
        '5nZWRDb3VudBIfCgp0b3RhbF9zaXplGAIgASgFQgBSCXRvdGFsU2l6ZToA');

@$core.Deprecated('Use findParkedCarsRequestDescriptor instead')
const FindParkedCarsRequest$json = {
  '1': 'FindParkedCarsRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'license_plate',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {'1': 'limit', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'limit'},
  ],
  '7': {},
};

/// Descriptor for `FindParkedCarsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List findParkedCarsRequestDescriptor = $convert.base64Decode(
    'ChVGaW5kUGFya2VkQ2Fyc1JlcXVlc3QSGwoIY2FyX3BhcmsYASABKAlCAFIHY2FyUGFyaxIlCg'
    '1saWNlbnNlX3BsYXRlGAIgASgJQgBSDGxpY2Vuc2VQbGF0ZRIWCgVsaW1pdBgDIAEoBUIAUgVs'
    'aW1pdDoA');

@$core.Deprecated('Use findParkedCarsResponseDescriptor instead')
const FindParkedCarsResponse$json = {
  '1': 'FindParkedCarsResponse',
  '2': [
    {
      '1': 'cars',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorSpace',
      '8': {},
      '10': 'cars'
    },
  ],
  '7': {},
};

/// Descriptor for `FindParkedCarsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List findParkedCarsResponseDescriptor =
    $convert.base64Decode(
        'ChZGaW5kUGFya2VkQ2Fyc1Jlc3BvbnNlEjMKBGNhcnMYASADKAsyHS5wYXJrdXAuY2FycGFyay'
        '52MS5GbG9vclNwYWNlQgBSBGNhcnM6AA==');
