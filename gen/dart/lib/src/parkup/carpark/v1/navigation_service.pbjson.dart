// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/navigation_service.proto.

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

@$core.Deprecated('Use floorTravelDescriptor instead')
const FloorTravel$json = {
  '1': 'FloorTravel',
  '4': [FloorTravel_Mode$json],
  '7': {},
};

@$core.Deprecated('Use floorTravelDescriptor instead')
const FloorTravel_Mode$json = {
  '1': 'Mode',
  '2': [
    {'1': 'MODE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'MODE_DRIVE', '2': 1, '3': {}},
    {'1': 'MODE_WALK', '2': 2, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `FloorTravel`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List floorTravelDescriptor = $convert.base64Decode(
    'CgtGbG9vclRyYXZlbCJDCgRNb2RlEhYKEE1PREVfVU5TUEVDSUZJRUQQABoAEhAKCk1PREVfRF'
    'JJVkUQARoAEg8KCU1PREVfV0FMSxACGgAaADoA');

@$core.Deprecated('Use findRouteRequestDescriptor instead')
const FindRouteRequest$json = {
  '1': 'FindRouteRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'start',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorPlace',
      '8': {},
      '10': 'start'
    },
    {
      '1': 'destination',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorPlace',
      '8': {},
      '10': 'destination'
    },
    {
      '1': 'mode',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.FloorTravel.Mode',
      '8': {},
      '10': 'mode'
    },
    {
      '1': 'vehicle_height_metres',
      '3': 5,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'vehicleHeightMetres'
    },
    {
      '1': 'vehicle_width_metres',
      '3': 6,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'vehicleWidthMetres'
    },
  ],
  '7': {},
};

/// Descriptor for `FindRouteRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List findRouteRequestDescriptor = $convert.base64Decode(
    'ChBGaW5kUm91dGVSZXF1ZXN0EhsKCGNhcl9wYXJrGAEgASgJQgBSB2NhclBhcmsSNQoFc3Rhcn'
    'QYAiABKAsyHS5wYXJrdXAuY2FycGFyay52MS5GbG9vclBsYWNlQgBSBXN0YXJ0EkEKC2Rlc3Rp'
    'bmF0aW9uGAMgASgLMh0ucGFya3VwLmNhcnBhcmsudjEuRmxvb3JQbGFjZUIAUgtkZXN0aW5hdG'
    'lvbhI5CgRtb2RlGAQgASgOMiMucGFya3VwLmNhcnBhcmsudjEuRmxvb3JUcmF2ZWwuTW9kZUIA'
    'UgRtb2RlEjQKFXZlaGljbGVfaGVpZ2h0X21ldHJlcxgFIAEoAUIAUhN2ZWhpY2xlSGVpZ2h0TW'
    'V0cmVzEjIKFHZlaGljbGVfd2lkdGhfbWV0cmVzGAYgASgBQgBSEnZlaGljbGVXaWR0aE1ldHJl'
    'czoA');

@$core.Deprecated('Use findRouteResponseDescriptor instead')
const FindRouteResponse$json = {
  '1': 'FindRouteResponse',
  '2': [
    {
      '1': 'route',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorRoute',
      '8': {},
      '10': 'route'
    },
  ],
  '7': {},
};

/// Descriptor for `FindRouteResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List findRouteResponseDescriptor = $convert.base64Decode(
    'ChFGaW5kUm91dGVSZXNwb25zZRI1CgVyb3V0ZRgBIAEoCzIdLnBhcmt1cC5jYXJwYXJrLnYxLk'
    'Zsb29yUm91dGVCAFIFcm91dGU6AA==');

@$core.Deprecated('Use findNearestRequestDescriptor instead')
const FindNearestRequest$json = {
  '1': 'FindNearestRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'start',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorPlace',
      '8': {},
      '10': 'start'
    },
    {
      '1': 'kind',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.FloorElement.Kind',
      '8': {},
      '10': 'kind'
    },
    {
      '1': 'mode',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.FloorTravel.Mode',
      '8': {},
      '10': 'mode'
    },
    {
      '1': 'vehicle_height_metres',
      '3': 5,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'vehicleHeightMetres'
    },
    {
      '1': 'vehicle_width_metres',
      '3': 6,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'vehicleWidthMetres'
    },
    {'1': 'limit', '3': 7, '4': 1, '5': 5, '8': {}, '10': 'limit'},
    {'1': 'only_free', '3': 8, '4': 1, '5': 8, '8': {}, '10': 'onlyFree'},
  ],
  '7': {},
};

/// Descriptor for `FindNearestRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List findNearestRequestDescriptor = $convert.base64Decode(
    'ChJGaW5kTmVhcmVzdFJlcXVlc3QSGwoIY2FyX3BhcmsYASABKAlCAFIHY2FyUGFyaxI1CgVzdG'
    'FydBgCIAEoCzIdLnBhcmt1cC5jYXJwYXJrLnYxLkZsb29yUGxhY2VCAFIFc3RhcnQSOgoEa2lu'
    'ZBgDIAEoDjIkLnBhcmt1cC5jYXJwYXJrLnYxLkZsb29yRWxlbWVudC5LaW5kQgBSBGtpbmQSOQ'
    'oEbW9kZRgEIAEoDjIjLnBhcmt1cC5jYXJwYXJrLnYxLkZsb29yVHJhdmVsLk1vZGVCAFIEbW9k'
    'ZRI0ChV2ZWhpY2xlX2hlaWdodF9tZXRyZXMYBSABKAFCAFITdmVoaWNsZUhlaWdodE1ldHJlcx'
    'IyChR2ZWhpY2xlX3dpZHRoX21ldHJlcxgGIAEoAUIAUhJ2ZWhpY2xlV2lkdGhNZXRyZXMSFgoF'
    'bGltaXQYByABKAVCAFIFbGltaXQSHQoJb25seV9mcmVlGAggASgIQgBSCG9ubHlGcmVlOgA=');

@$core.Deprecated('Use nearFloorElementDescriptor instead')
const NearFloorElement$json = {
  '1': 'NearFloorElement',
  '2': [
    {
      '1': 'element',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorElement',
      '8': {},
      '10': 'element'
    },
    {'1': 'level_id', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {
      '1': 'length_metres',
      '3': 3,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'lengthMetres'
    },
    {'1': 'cost', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'cost'},
  ],
  '7': {},
};

/// Descriptor for `NearFloorElement`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List nearFloorElementDescriptor = $convert.base64Decode(
    'ChBOZWFyRmxvb3JFbGVtZW50EjsKB2VsZW1lbnQYASABKAsyHy5wYXJrdXAuY2FycGFyay52MS'
    '5GbG9vckVsZW1lbnRCAFIHZWxlbWVudBIbCghsZXZlbF9pZBgCIAEoBUIAUgdsZXZlbElkEiUK'
    'DWxlbmd0aF9tZXRyZXMYAyABKAFCAFIMbGVuZ3RoTWV0cmVzEhQKBGNvc3QYBCABKAFCAFIEY2'
    '9zdDoA');

@$core.Deprecated('Use findNearestResponseDescriptor instead')
const FindNearestResponse$json = {
  '1': 'FindNearestResponse',
  '2': [
    {
      '1': 'found',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.NearFloorElement',
      '8': {},
      '10': 'found'
    },
  ],
  '7': {},
};

/// Descriptor for `FindNearestResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List findNearestResponseDescriptor = $convert.base64Decode(
    'ChNGaW5kTmVhcmVzdFJlc3BvbnNlEjsKBWZvdW5kGAEgAygLMiMucGFya3VwLmNhcnBhcmsudj'
    'EuTmVhckZsb29yRWxlbWVudEIAUgVmb3VuZDoA');
