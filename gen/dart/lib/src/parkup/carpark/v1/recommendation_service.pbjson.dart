// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/recommendation_service.proto.

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

@$core.Deprecated('Use recommendSpacesRequestDescriptor instead')
const RecommendSpacesRequest$json = {
  '1': 'RecommendSpacesRequest',
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
    {
      '1': 'entrance',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorPlace',
      '8': {},
      '10': 'entrance'
    },
    {
      '1': 'destination',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorPlace',
      '8': {},
      '10': 'destination'
    },
    {
      '1': 'near',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.FloorElement.Kind',
      '8': {},
      '10': 'near'
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
    {
      '1': 'vehicle_height_metres',
      '3': 7,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'vehicleHeightMetres'
    },
    {
      '1': 'vehicle_width_metres',
      '3': 8,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'vehicleWidthMetres'
    },
    {'1': 'limit', '3': 9, '4': 1, '5': 5, '8': {}, '10': 'limit'},
    {'1': 'hold', '3': 10, '4': 1, '5': 8, '8': {}, '10': 'hold'},
  ],
  '7': {},
};

/// Descriptor for `RecommendSpacesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List recommendSpacesRequestDescriptor = $convert.base64Decode(
    'ChZSZWNvbW1lbmRTcGFjZXNSZXF1ZXN0EhsKCGNhcl9wYXJrGAEgASgJQgBSB2NhclBhcmsSJQ'
    'oNbGljZW5zZV9wbGF0ZRgCIAEoCUIAUgxsaWNlbnNlUGxhdGUSOwoIZW50cmFuY2UYAyABKAsy'
    'HS5wYXJrdXAuY2FycGFyay52MS5GbG9vclBsYWNlQgBSCGVudHJhbmNlEkEKC2Rlc3RpbmF0aW'
    '9uGAQgASgLMh0ucGFya3VwLmNhcnBhcmsudjEuRmxvb3JQbGFjZUIAUgtkZXN0aW5hdGlvbhI6'
    'CgRuZWFyGAUgASgOMiQucGFya3VwLmNhcnBhcmsudjEuRmxvb3JFbGVtZW50LktpbmRCAFIEbm'
    'VhchJFCgpzcGFjZV90eXBlGAYgASgOMiQucGFya3VwLmNhcnBhcmsudjEuQ2FyUGFya1NwYWNl'
    'LlR5cGVCAFIJc3BhY2VUeXBlEjQKFXZlaGljbGVfaGVpZ2h0X21ldHJlcxgHIAEoAUIAUhN2ZW'
    'hpY2xlSGVpZ2h0TWV0cmVzEjIKFHZlaGljbGVfd2lkdGhfbWV0cmVzGAggASgBQgBSEnZlaGlj'
    'bGVXaWR0aE1ldHJlcxIWCgVsaW1pdBgJIAEoBUIAUgVsaW1pdBIUCgRob2xkGAogASgIQgBSBG'
    'hvbGQ6AA==');

@$core.Deprecated('Use recommendSpacesResponseDescriptor instead')
const RecommendSpacesResponse$json = {
  '1': 'RecommendSpacesResponse',
  '2': [
    {
      '1': 'spaces',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.RecommendedSpace',
      '8': {},
      '10': 'spaces'
    },
    {
      '1': 'hold',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.SpaceHold',
      '8': {},
      '10': 'hold'
    },
    {
      '1': 'route',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorRoute',
      '8': {},
      '10': 'route'
    },
  ],
  '7': {},
};

/// Descriptor for `RecommendSpacesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List recommendSpacesResponseDescriptor = $convert.base64Decode(
    'ChdSZWNvbW1lbmRTcGFjZXNSZXNwb25zZRI9CgZzcGFjZXMYASADKAsyIy5wYXJrdXAuY2FycG'
    'Fyay52MS5SZWNvbW1lbmRlZFNwYWNlQgBSBnNwYWNlcxIyCgRob2xkGAIgASgLMhwucGFya3Vw'
    'LmNhcnBhcmsudjEuU3BhY2VIb2xkQgBSBGhvbGQSNQoFcm91dGUYAyABKAsyHS5wYXJrdXAuY2'
    'FycGFyay52MS5GbG9vclJvdXRlQgBSBXJvdXRlOgA=');

@$core.Deprecated('Use getMySpaceHoldRequestDescriptor instead')
const GetMySpaceHoldRequest$json = {
  '1': 'GetMySpaceHoldRequest',
  '7': {},
};

/// Descriptor for `GetMySpaceHoldRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMySpaceHoldRequestDescriptor =
    $convert.base64Decode('ChVHZXRNeVNwYWNlSG9sZFJlcXVlc3Q6AA==');

@$core.Deprecated('Use getMySpaceHoldResponseDescriptor instead')
const GetMySpaceHoldResponse$json = {
  '1': 'GetMySpaceHoldResponse',
  '2': [
    {
      '1': 'hold',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.SpaceHold',
      '8': {},
      '10': 'hold'
    },
  ],
  '7': {},
};

/// Descriptor for `GetMySpaceHoldResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMySpaceHoldResponseDescriptor =
    $convert.base64Decode(
        'ChZHZXRNeVNwYWNlSG9sZFJlc3BvbnNlEjIKBGhvbGQYASABKAsyHC5wYXJrdXAuY2FycGFyay'
        '52MS5TcGFjZUhvbGRCAFIEaG9sZDoA');

@$core.Deprecated('Use releaseMySpaceHoldRequestDescriptor instead')
const ReleaseMySpaceHoldRequest$json = {
  '1': 'ReleaseMySpaceHoldRequest',
  '7': {},
};

/// Descriptor for `ReleaseMySpaceHoldRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List releaseMySpaceHoldRequestDescriptor =
    $convert.base64Decode('ChlSZWxlYXNlTXlTcGFjZUhvbGRSZXF1ZXN0OgA=');

@$core.Deprecated('Use releaseMySpaceHoldResponseDescriptor instead')
const ReleaseMySpaceHoldResponse$json = {
  '1': 'ReleaseMySpaceHoldResponse',
  '7': {},
};

/// Descriptor for `ReleaseMySpaceHoldResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List releaseMySpaceHoldResponseDescriptor =
    $convert.base64Decode('ChpSZWxlYXNlTXlTcGFjZUhvbGRSZXNwb25zZToA');
