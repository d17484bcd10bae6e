// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/floor_map_service.proto.

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

@$core.Deprecated('Use getFloorMapRequestDescriptor instead')
const GetFloorMapRequest$json = {
  '1': 'GetFloorMapRequest',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'version', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'version'},
  ],
  '7': {},
};

/// Descriptor for `GetFloorMapRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getFloorMapRequestDescriptor = $convert.base64Decode(
    'ChJHZXRGbG9vck1hcFJlcXVlc3QSGwoIbGV2ZWxfaWQYASABKAVCAFIHbGV2ZWxJZBIaCgd2ZX'
    'JzaW9uGAIgASgFQgBSB3ZlcnNpb246AA==');

@$core.Deprecated('Use getFloorMapResponseDescriptor instead')
const GetFloorMapResponse$json = {
  '1': 'GetFloorMapResponse',
  '2': [
    {
      '1': 'map',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorMap',
      '8': {},
      '10': 'map'
    },
  ],
  '7': {},
};

/// Descriptor for `GetFloorMapResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getFloorMapResponseDescriptor = $convert.base64Decode(
    'ChNHZXRGbG9vck1hcFJlc3BvbnNlEi8KA21hcBgBIAEoCzIbLnBhcmt1cC5jYXJwYXJrLnYxLk'
    'Zsb29yTWFwQgBSA21hcDoA');

@$core.Deprecated('Use listFloorMapsRequestDescriptor instead')
const ListFloorMapsRequest$json = {
  '1': 'ListFloorMapsRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'building', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'building'},
  ],
  '7': {},
};

/// Descriptor for `ListFloorMapsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listFloorMapsRequestDescriptor = $convert.base64Decode(
    'ChRMaXN0Rmxvb3JNYXBzUmVxdWVzdBIbCghjYXJfcGFyaxgBIAEoCUIAUgdjYXJQYXJrEhwKCG'
    'J1aWxkaW5nGAIgASgJQgBSCGJ1aWxkaW5nOgA=');

@$core.Deprecated('Use listFloorMapsResponseDescriptor instead')
const ListFloorMapsResponse$json = {
  '1': 'ListFloorMapsResponse',
  '2': [
    {
      '1': 'maps',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorMapSummary',
      '8': {},
      '10': 'maps'
    },
  ],
  '7': {},
};

/// Descriptor for `ListFloorMapsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listFloorMapsResponseDescriptor = $convert.base64Decode(
    'ChVMaXN0Rmxvb3JNYXBzUmVzcG9uc2USOAoEbWFwcxgBIAMoCzIiLnBhcmt1cC5jYXJwYXJrLn'
    'YxLkZsb29yTWFwU3VtbWFyeUIAUgRtYXBzOgA=');

@$core.Deprecated('Use replaceFloorMapRequestDescriptor instead')
const ReplaceFloorMapRequest$json = {
  '1': 'ReplaceFloorMapRequest',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'building', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'building'},
    {'1': 'width_metres', '3': 3, '4': 1, '5': 1, '8': {}, '10': 'widthMetres'},
    {
      '1': 'height_metres',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'heightMetres'
    },
    {
      '1': 'elements',
      '3': 5,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorElement',
      '8': {},
      '10': 'elements'
    },
    {'1': 'is_draft', '3': 6, '4': 1, '5': 8, '8': {}, '10': 'isDraft'},
    {'1': 'reason', '3': 7, '4': 1, '5': 9, '8': {}, '10': 'reason'},
    {
      '1': 'expected_version',
      '3': 8,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'expectedVersion'
    },
  ],
  '7': {},
};

/// Descriptor for `ReplaceFloorMapRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List replaceFloorMapRequestDescriptor = $convert.base64Decode(
    'ChZSZXBsYWNlRmxvb3JNYXBSZXF1ZXN0EhsKCGxldmVsX2lkGAEgASgFQgBSB2xldmVsSWQSHA'
    'oIYnVpbGRpbmcYAiABKAlCAFIIYnVpbGRpbmcSIwoMd2lkdGhfbWV0cmVzGAMgASgBQgBSC3dp'
    'ZHRoTWV0cmVzEiUKDWhlaWdodF9tZXRyZXMYBCABKAFCAFIMaGVpZ2h0TWV0cmVzEj0KCGVsZW'
    '1lbnRzGAUgAygLMh8ucGFya3VwLmNhcnBhcmsudjEuRmxvb3JFbGVtZW50QgBSCGVsZW1lbnRz'
    'EhsKCGlzX2RyYWZ0GAYgASgIQgBSB2lzRHJhZnQSGAoGcmVhc29uGAcgASgJQgBSBnJlYXNvbh'
    'IrChBleHBlY3RlZF92ZXJzaW9uGAggASgFQgBSD2V4cGVjdGVkVmVyc2lvbjoA');

@$core.Deprecated('Use replaceFloorMapResponseDescriptor instead')
const ReplaceFloorMapResponse$json = {
  '1': 'ReplaceFloorMapResponse',
  '2': [
    {
      '1': 'map',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorMap',
      '8': {},
      '10': 'map'
    },
    {
      '1': 'problems',
      '3': 2,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorMapProblem',
      '8': {},
      '10': 'problems'
    },
  ],
  '7': {},
};

/// Descriptor for `ReplaceFloorMapResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List replaceFloorMapResponseDescriptor = $convert.base64Decode(
    'ChdSZXBsYWNlRmxvb3JNYXBSZXNwb25zZRIvCgNtYXAYASABKAsyGy5wYXJrdXAuY2FycGFyay'
    '52MS5GbG9vck1hcEIAUgNtYXASQAoIcHJvYmxlbXMYAiADKAsyIi5wYXJrdXAuY2FycGFyay52'
    'MS5GbG9vck1hcFByb2JsZW1CAFIIcHJvYmxlbXM6AA==');

@$core.Deprecated('Use deleteFloorMapRequestDescriptor instead')
const DeleteFloorMapRequest$json = {
  '1': 'DeleteFloorMapRequest',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
  ],
  '7': {},
};

/// Descriptor for `DeleteFloorMapRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteFloorMapRequestDescriptor = $convert.base64Decode(
    'ChVEZWxldGVGbG9vck1hcFJlcXVlc3QSGwoIbGV2ZWxfaWQYASABKAVCAFIHbGV2ZWxJZDoA');

@$core.Deprecated('Use deleteFloorMapResponseDescriptor instead')
const DeleteFloorMapResponse$json = {
  '1': 'DeleteFloorMapResponse',
  '7': {},
};

/// Descriptor for `DeleteFloorMapResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteFloorMapResponseDescriptor =
    $convert.base64Decode('ChZEZWxldGVGbG9vck1hcFJlc3BvbnNlOgA=');

@$core.Deprecated('Use setFloorElementRequestDescriptor instead')
const SetFloorElementRequest$json = {
  '1': 'SetFloorElementRequest',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'element_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'elementId'},
    {
      '1': 'element',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorElement',
      '8': {},
      '10': 'element'
    },
    {'1': 'reason', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'reason'},
    {
      '1': 'expected_version',
      '3': 5,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'expectedVersion'
    },
  ],
  '7': {},
};

/// Descriptor for `SetFloorElementRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setFloorElementRequestDescriptor = $convert.base64Decode(
    'ChZTZXRGbG9vckVsZW1lbnRSZXF1ZXN0EhsKCGxldmVsX2lkGAEgASgFQgBSB2xldmVsSWQSHw'
    'oKZWxlbWVudF9pZBgCIAEoCUIAUgllbGVtZW50SWQSOwoHZWxlbWVudBgDIAEoCzIfLnBhcmt1'
    'cC5jYXJwYXJrLnYxLkZsb29yRWxlbWVudEIAUgdlbGVtZW50EhgKBnJlYXNvbhgEIAEoCUIAUg'
    'ZyZWFzb24SKwoQZXhwZWN0ZWRfdmVyc2lvbhgFIAEoBUIAUg9leHBlY3RlZFZlcnNpb246AA==');

@$core.Deprecated('Use setFloorElementResponseDescriptor instead')
const SetFloorElementResponse$json = {
  '1': 'SetFloorElementResponse',
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
    {'1': 'version', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'version'},
    {
      '1': 'problems',
      '3': 3,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorMapProblem',
      '8': {},
      '10': 'problems'
    },
  ],
  '7': {},
};

/// Descriptor for `SetFloorElementResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setFloorElementResponseDescriptor = $convert.base64Decode(
    'ChdTZXRGbG9vckVsZW1lbnRSZXNwb25zZRI7CgdlbGVtZW50GAEgASgLMh8ucGFya3VwLmNhcn'
    'BhcmsudjEuRmxvb3JFbGVtZW50QgBSB2VsZW1lbnQSGgoHdmVyc2lvbhgCIAEoBUIAUgd2ZXJz'
    'aW9uEkAKCHByb2JsZW1zGAMgAygLMiIucGFya3VwLmNhcnBhcmsudjEuRmxvb3JNYXBQcm9ibG'
    'VtQgBSCHByb2JsZW1zOgA=');

@$core.Deprecated('Use deleteFloorElementRequestDescriptor instead')
const DeleteFloorElementRequest$json = {
  '1': 'DeleteFloorElementRequest',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'element_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'elementId'},
    {'1': 'reason', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'reason'},
    {
      '1': 'expected_version',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'expectedVersion'
    },
  ],
  '7': {},
};

/// Descriptor for `DeleteFloorElementRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteFloorElementRequestDescriptor = $convert.base64Decode(
    'ChlEZWxldGVGbG9vckVsZW1lbnRSZXF1ZXN0EhsKCGxldmVsX2lkGAEgASgFQgBSB2xldmVsSW'
    'QSHwoKZWxlbWVudF9pZBgCIAEoCUIAUgllbGVtZW50SWQSGAoGcmVhc29uGAMgASgJQgBSBnJl'
    'YXNvbhIrChBleHBlY3RlZF92ZXJzaW9uGAQgASgFQgBSD2V4cGVjdGVkVmVyc2lvbjoA');

@$core.Deprecated('Use deleteFloorElementResponseDescriptor instead')
const DeleteFloorElementResponse$json = {
  '1': 'DeleteFloorElementResponse',
  '2': [
    {'1': 'version', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'version'},
  ],
  '7': {},
};

/// Descriptor for `DeleteFloorElementResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteFloorElementResponseDescriptor =
    $convert.base64Decode(
        'ChpEZWxldGVGbG9vckVsZW1lbnRSZXNwb25zZRIaCgd2ZXJzaW9uGAEgASgFQgBSB3ZlcnNpb2'
        '46AA==');

@$core.Deprecated('Use setFloorElementClosedRequestDescriptor instead')
const SetFloorElementClosedRequest$json = {
  '1': 'SetFloorElementClosedRequest',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'element_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'elementId'},
    {'1': 'is_closed', '3': 3, '4': 1, '5': 8, '8': {}, '10': 'isClosed'},
    {'1': 'reason', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'reason'},
  ],
  '7': {},
};

/// Descriptor for `SetFloorElementClosedRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setFloorElementClosedRequestDescriptor =
    $convert.base64Decode(
        'ChxTZXRGbG9vckVsZW1lbnRDbG9zZWRSZXF1ZXN0EhsKCGxldmVsX2lkGAEgASgFQgBSB2xldm'
        'VsSWQSHwoKZWxlbWVudF9pZBgCIAEoCUIAUgllbGVtZW50SWQSHQoJaXNfY2xvc2VkGAMgASgI'
        'QgBSCGlzQ2xvc2VkEhgKBnJlYXNvbhgEIAEoCUIAUgZyZWFzb246AA==');

@$core.Deprecated('Use setFloorElementClosedResponseDescriptor instead')
const SetFloorElementClosedResponse$json = {
  '1': 'SetFloorElementClosedResponse',
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
    {'1': 'version', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'version'},
  ],
  '7': {},
};

/// Descriptor for `SetFloorElementClosedResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setFloorElementClosedResponseDescriptor =
    $convert.base64Decode(
        'Ch1TZXRGbG9vckVsZW1lbnRDbG9zZWRSZXNwb25zZRI7CgdlbGVtZW50GAEgASgLMh8ucGFya3'
        'VwLmNhcnBhcmsudjEuRmxvb3JFbGVtZW50QgBSB2VsZW1lbnQSGgoHdmVyc2lvbhgCIAEoBUIA'
        'Ugd2ZXJzaW9uOgA=');

@$core.Deprecated('Use publishFloorMapRequestDescriptor instead')
const PublishFloorMapRequest$json = {
  '1': 'PublishFloorMapRequest',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'reason', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'reason'},
    {
      '1': 'expected_version',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'expectedVersion'
    },
  ],
  '7': {},
};

/// Descriptor for `PublishFloorMapRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List publishFloorMapRequestDescriptor = $convert.base64Decode(
    'ChZQdWJsaXNoRmxvb3JNYXBSZXF1ZXN0EhsKCGxldmVsX2lkGAEgASgFQgBSB2xldmVsSWQSGA'
    'oGcmVhc29uGAIgASgJQgBSBnJlYXNvbhIrChBleHBlY3RlZF92ZXJzaW9uGAMgASgFQgBSD2V4'
    'cGVjdGVkVmVyc2lvbjoA');

@$core.Deprecated('Use publishFloorMapResponseDescriptor instead')
const PublishFloorMapResponse$json = {
  '1': 'PublishFloorMapResponse',
  '2': [
    {
      '1': 'map',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorMap',
      '8': {},
      '10': 'map'
    },
    {
      '1': 'problems',
      '3': 2,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorMapProblem',
      '8': {},
      '10': 'problems'
    },
  ],
  '7': {},
};

/// Descriptor for `PublishFloorMapResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List publishFloorMapResponseDescriptor = $convert.base64Decode(
    'ChdQdWJsaXNoRmxvb3JNYXBSZXNwb25zZRIvCgNtYXAYASABKAsyGy5wYXJrdXAuY2FycGFyay'
    '52MS5GbG9vck1hcEIAUgNtYXASQAoIcHJvYmxlbXMYAiADKAsyIi5wYXJrdXAuY2FycGFyay52'
    'MS5GbG9vck1hcFByb2JsZW1CAFIIcHJvYmxlbXM6AA==');

@$core.Deprecated('Use listFloorMapVersionsRequestDescriptor instead')
const ListFloorMapVersionsRequest$json = {
  '1': 'ListFloorMapVersionsRequest',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'page_size', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'skip'},
  ],
  '7': {},
};

/// Descriptor for `ListFloorMapVersionsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listFloorMapVersionsRequestDescriptor =
    $convert.base64Decode(
        'ChtMaXN0Rmxvb3JNYXBWZXJzaW9uc1JlcXVlc3QSGwoIbGV2ZWxfaWQYASABKAVCAFIHbGV2ZW'
        'xJZBIdCglwYWdlX3NpemUYAiABKAVCAFIIcGFnZVNpemUSHwoKcGFnZV90b2tlbhgDIAEoCUIA'
        'UglwYWdlVG9rZW4SFAoEc2tpcBgEIAEoBUIAUgRza2lwOgA=');

@$core.Deprecated('Use listFloorMapVersionsResponseDescriptor instead')
const ListFloorMapVersionsResponse$json = {
  '1': 'ListFloorMapVersionsResponse',
  '2': [
    {
      '1': 'versions',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorMapSummary',
      '8': {},
      '10': 'versions'
    },
    {
      '1': 'next_page_token',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'nextPageToken'
    },
  ],
  '7': {},
};

/// Descriptor for `ListFloorMapVersionsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listFloorMapVersionsResponseDescriptor =
    $convert.base64Decode(
        'ChxMaXN0Rmxvb3JNYXBWZXJzaW9uc1Jlc3BvbnNlEkAKCHZlcnNpb25zGAEgAygLMiIucGFya3'
        'VwLmNhcnBhcmsudjEuRmxvb3JNYXBTdW1tYXJ5QgBSCHZlcnNpb25zEigKD25leHRfcGFnZV90'
        'b2tlbhgCIAEoCUIAUg1uZXh0UGFnZVRva2VuOgA=');

@$core.Deprecated('Use restoreFloorMapRequestDescriptor instead')
const RestoreFloorMapRequest$json = {
  '1': 'RestoreFloorMapRequest',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'version', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'version'},
    {'1': 'reason', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'reason'},
  ],
  '7': {},
};

/// Descriptor for `RestoreFloorMapRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List restoreFloorMapRequestDescriptor = $convert.base64Decode(
    'ChZSZXN0b3JlRmxvb3JNYXBSZXF1ZXN0EhsKCGxldmVsX2lkGAEgASgFQgBSB2xldmVsSWQSGg'
    'oHdmVyc2lvbhgCIAEoBUIAUgd2ZXJzaW9uEhgKBnJlYXNvbhgDIAEoCUIAUgZyZWFzb246AA==');

@$core.Deprecated('Use restoreFloorMapResponseDescriptor instead')
const RestoreFloorMapResponse$json = {
  '1': 'RestoreFloorMapResponse',
  '2': [
    {
      '1': 'map',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorMap',
      '8': {},
      '10': 'map'
    },
    {
      '1': 'problems',
      '3': 2,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorMapProblem',
      '8': {},
      '10': 'problems'
    },
  ],
  '7': {},
};

/// Descriptor for `RestoreFloorMapResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List restoreFloorMapResponseDescriptor = $convert.base64Decode(
    'ChdSZXN0b3JlRmxvb3JNYXBSZXNwb25zZRIvCgNtYXAYASABKAsyGy5wYXJrdXAuY2FycGFyay'
    '52MS5GbG9vck1hcEIAUgNtYXASQAoIcHJvYmxlbXMYAiADKAsyIi5wYXJrdXAuY2FycGFyay52'
    'MS5GbG9vck1hcFByb2JsZW1CAFIIcHJvYmxlbXM6AA==');

@$core.Deprecated('Use checkFloorMapsRequestDescriptor instead')
const CheckFloorMapsRequest$json = {
  '1': 'CheckFloorMapsRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'level_id', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
  ],
  '7': {},
};

/// Descriptor for `CheckFloorMapsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List checkFloorMapsRequestDescriptor = $convert.base64Decode(
    'ChVDaGVja0Zsb29yTWFwc1JlcXVlc3QSGwoIY2FyX3BhcmsYASABKAlCAFIHY2FyUGFyaxIbCg'
    'hsZXZlbF9pZBgCIAEoBUIAUgdsZXZlbElkOgA=');

@$core.Deprecated('Use checkFloorMapsResponseDescriptor instead')
const CheckFloorMapsResponse$json = {
  '1': 'CheckFloorMapsResponse',
  '2': [
    {
      '1': 'problems',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorMapProblem',
      '8': {},
      '10': 'problems'
    },
  ],
  '7': {},
};

/// Descriptor for `CheckFloorMapsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List checkFloorMapsResponseDescriptor =
    $convert.base64Decode(
        'ChZDaGVja0Zsb29yTWFwc1Jlc3BvbnNlEkAKCHByb2JsZW1zGAEgAygLMiIucGFya3VwLmNhcn'
        'BhcmsudjEuRmxvb3JNYXBQcm9ibGVtQgBSCHByb2JsZW1zOgA=');

@$core.Deprecated('Use floorMapFileDescriptor instead')
const FloorMapFile$json = {
  '1': 'FloorMapFile',
  '4': [FloorMapFile_Format$json],
  '7': {},
};

@$core.Deprecated('Use floorMapFileDescriptor instead')
const FloorMapFile_Format$json = {
  '1': 'Format',
  '2': [
    {'1': 'FORMAT_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'FORMAT_GEOJSON', '2': 1, '3': {}},
    {'1': 'FORMAT_GRID', '2': 2, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `FloorMapFile`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List floorMapFileDescriptor = $convert.base64Decode(
    'CgxGbG9vck1hcEZpbGUiTQoGRm9ybWF0EhgKEkZPUk1BVF9VTlNQRUNJRklFRBAAGgASFAoORk'
    '9STUFUX0dFT0pTT04QARoAEhEKC0ZPUk1BVF9HUklEEAIaABoAOgA=');

@$core.Deprecated('Use floorMapImageDescriptor instead')
const FloorMapImage$json = {
  '1': 'FloorMapImage',
  '4': [FloorMapImage_Format$json],
  '7': {},
};

@$core.Deprecated('Use floorMapImageDescriptor instead')
const FloorMapImage_Format$json = {
  '1': 'Format',
  '2': [
    {'1': 'FORMAT_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'FORMAT_SVG', '2': 1, '3': {}},
    {'1': 'FORMAT_PNG', '2': 2, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `FloorMapImage`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List floorMapImageDescriptor = $convert.base64Decode(
    'Cg1GbG9vck1hcEltYWdlIkgKBkZvcm1hdBIYChJGT1JNQVRfVU5TUEVDSUZJRUQQABoAEhAKCk'
    'ZPUk1BVF9TVkcQARoAEhAKCkZPUk1BVF9QTkcQAhoAGgA6AA==');

@$core.Deprecated('Use exportFloorMapRequestDescriptor instead')
const ExportFloorMapRequest$json = {
  '1': 'ExportFloorMapRequest',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {
      '1': 'format',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.FloorMapFile.Format',
      '8': {},
      '10': 'format'
    },
    {'1': 'cell_metres', '3': 3, '4': 1, '5': 1, '8': {}, '10': 'cellMetres'},
  ],
  '7': {},
};

/// Descriptor for `ExportFloorMapRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List exportFloorMapRequestDescriptor = $convert.base64Decode(
    'ChVFeHBvcnRGbG9vck1hcFJlcXVlc3QSGwoIbGV2ZWxfaWQYASABKAVCAFIHbGV2ZWxJZBJACg'
    'Zmb3JtYXQYAiABKA4yJi5wYXJrdXAuY2FycGFyay52MS5GbG9vck1hcEZpbGUuRm9ybWF0QgBS'
    'BmZvcm1hdBIhCgtjZWxsX21ldHJlcxgDIAEoAUIAUgpjZWxsTWV0cmVzOgA=');

@$core.Deprecated('Use importFloorMapRequestDescriptor instead')
const ImportFloorMapRequest$json = {
  '1': 'ImportFloorMapRequest',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {
      '1': 'format',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.FloorMapFile.Format',
      '8': {},
      '10': 'format'
    },
    {'1': 'content', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'content'},
    {'1': 'cell_metres', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'cellMetres'},
    {'1': 'building', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'building'},
    {'1': 'is_draft', '3': 6, '4': 1, '5': 8, '8': {}, '10': 'isDraft'},
    {'1': 'save', '3': 7, '4': 1, '5': 8, '8': {}, '10': 'save'},
    {'1': 'reason', '3': 8, '4': 1, '5': 9, '8': {}, '10': 'reason'},
    {
      '1': 'expected_version',
      '3': 9,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'expectedVersion'
    },
  ],
  '7': {},
};

/// Descriptor for `ImportFloorMapRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List importFloorMapRequestDescriptor = $convert.base64Decode(
    'ChVJbXBvcnRGbG9vck1hcFJlcXVlc3QSGwoIbGV2ZWxfaWQYASABKAVCAFIHbGV2ZWxJZBJACg'
    'Zmb3JtYXQYAiABKA4yJi5wYXJrdXAuY2FycGFyay52MS5GbG9vck1hcEZpbGUuRm9ybWF0QgBS'
    'BmZvcm1hdBIaCgdjb250ZW50GAMgASgJQgBSB2NvbnRlbnQSIQoLY2VsbF9tZXRyZXMYBCABKA'
    'FCAFIKY2VsbE1ldHJlcxIcCghidWlsZGluZxgFIAEoCUIAUghidWlsZGluZxIbCghpc19kcmFm'
    'dBgGIAEoCEIAUgdpc0RyYWZ0EhQKBHNhdmUYByABKAhCAFIEc2F2ZRIYCgZyZWFzb24YCCABKA'
    'lCAFIGcmVhc29uEisKEGV4cGVjdGVkX3ZlcnNpb24YCSABKAVCAFIPZXhwZWN0ZWRWZXJzaW9u'
    'OgA=');

@$core.Deprecated('Use importFloorMapResponseDescriptor instead')
const ImportFloorMapResponse$json = {
  '1': 'ImportFloorMapResponse',
  '2': [
    {
      '1': 'map',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorMap',
      '8': {},
      '10': 'map'
    },
    {
      '1': 'problems',
      '3': 2,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorMapProblem',
      '8': {},
      '10': 'problems'
    },
  ],
  '7': {},
};

/// Descriptor for `ImportFloorMapResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List importFloorMapResponseDescriptor = $convert.base64Decode(
    'ChZJbXBvcnRGbG9vck1hcFJlc3BvbnNlEi8KA21hcBgBIAEoCzIbLnBhcmt1cC5jYXJwYXJrLn'
    'YxLkZsb29yTWFwQgBSA21hcBJACghwcm9ibGVtcxgCIAMoCzIiLnBhcmt1cC5jYXJwYXJrLnYx'
    'LkZsb29yTWFwUHJvYmxlbUIAUghwcm9ibGVtczoA');

@$core.Deprecated('Use floorColourDescriptor instead')
const FloorColour$json = {
  '1': 'FloorColour',
  '2': [
    {'1': 'colour', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'colour'},
    {
      '1': 'meaning',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.FloorColour.Meaning',
      '8': {},
      '10': 'meaning'
    },
  ],
  '4': [FloorColour_Meaning$json],
  '7': {},
};

@$core.Deprecated('Use floorColourDescriptor instead')
const FloorColour_Meaning$json = {
  '1': 'Meaning',
  '2': [
    {'1': 'MEANING_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'MEANING_WALL', '2': 1, '3': {}},
    {'1': 'MEANING_LANE', '2': 2, '3': {}},
    {'1': 'MEANING_SPACE', '2': 3, '3': {}},
    {'1': 'MEANING_ENTRANCE', '2': 4, '3': {}},
    {'1': 'MEANING_EXIT', '2': 5, '3': {}},
    {'1': 'MEANING_RAMP_UP', '2': 6, '3': {}},
    {'1': 'MEANING_RAMP_DOWN', '2': 7, '3': {}},
    {'1': 'MEANING_LIFT', '2': 8, '3': {}},
    {'1': 'MEANING_STAIRS', '2': 9, '3': {}},
    {'1': 'MEANING_LANE_RIGHT', '2': 10, '3': {}},
    {'1': 'MEANING_LANE_LEFT', '2': 11, '3': {}},
    {'1': 'MEANING_LANE_UP', '2': 12, '3': {}},
    {'1': 'MEANING_LANE_DOWN', '2': 13, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `FloorColour`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List floorColourDescriptor = $convert.base64Decode(
    'CgtGbG9vckNvbG91chIYCgZjb2xvdXIYASABKAlCAFIGY29sb3VyEkIKB21lYW5pbmcYAiABKA'
    '4yJi5wYXJrdXAuY2FycGFyay52MS5GbG9vckNvbG91ci5NZWFuaW5nQgBSB21lYW5pbmcizAIK'
    'B01lYW5pbmcSGQoTTUVBTklOR19VTlNQRUNJRklFRBAAGgASEgoMTUVBTklOR19XQUxMEAEaAB'
    'ISCgxNRUFOSU5HX0xBTkUQAhoAEhMKDU1FQU5JTkdfU1BBQ0UQAxoAEhYKEE1FQU5JTkdfRU5U'
    'UkFOQ0UQBBoAEhIKDE1FQU5JTkdfRVhJVBAFGgASFQoPTUVBTklOR19SQU1QX1VQEAYaABIXCh'
    'FNRUFOSU5HX1JBTVBfRE9XThAHGgASEgoMTUVBTklOR19MSUZUEAgaABIUCg5NRUFOSU5HX1NU'
    'QUlSUxAJGgASGAoSTUVBTklOR19MQU5FX1JJR0hUEAoaABIXChFNRUFOSU5HX0xBTkVfTEVGVB'
    'ALGgASFQoPTUVBTklOR19MQU5FX1VQEAwaABIXChFNRUFOSU5HX0xBTkVfRE9XThANGgAaADoA');

@$core.Deprecated('Use importFloorPictureRequestDescriptor instead')
const ImportFloorPictureRequest$json = {
  '1': 'ImportFloorPictureRequest',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'picture', '3': 2, '4': 1, '5': 12, '8': {}, '10': 'picture'},
    {
      '1': 'legend',
      '3': 3,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorColour',
      '8': {},
      '10': 'legend'
    },
    {'1': 'cell_pixels', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'cellPixels'},
    {'1': 'cell_metres', '3': 5, '4': 1, '5': 1, '8': {}, '10': 'cellMetres'},
    {'1': 'building', '3': 6, '4': 1, '5': 9, '8': {}, '10': 'building'},
    {'1': 'save', '3': 7, '4': 1, '5': 8, '8': {}, '10': 'save'},
    {'1': 'reason', '3': 8, '4': 1, '5': 9, '8': {}, '10': 'reason'},
    {
      '1': 'expected_version',
      '3': 9,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'expectedVersion'
    },
  ],
  '7': {},
};

/// Descriptor for `ImportFloorPictureRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List importFloorPictureRequestDescriptor = $convert.base64Decode(
    'ChlJbXBvcnRGbG9vclBpY3R1cmVSZXF1ZXN0EhsKCGxldmVsX2lkGAEgASgFQgBSB2xldmVsSW'
    'QSGgoHcGljdHVyZRgCIAEoDEIAUgdwaWN0dXJlEjgKBmxlZ2VuZBgDIAMoCzIeLnBhcmt1cC5j'
    'YXJwYXJrLnYxLkZsb29yQ29sb3VyQgBSBmxlZ2VuZBIhCgtjZWxsX3BpeGVscxgEIAEoBUIAUg'
    'pjZWxsUGl4ZWxzEiEKC2NlbGxfbWV0cmVzGAUgASgBQgBSCmNlbGxNZXRyZXMSHAoIYnVpbGRp'
    'bmcYBiABKAlCAFIIYnVpbGRpbmcSFAoEc2F2ZRgHIAEoCEIAUgRzYXZlEhgKBnJlYXNvbhgIIA'
    'EoCUIAUgZyZWFzb24SKwoQZXhwZWN0ZWRfdmVyc2lvbhgJIAEoBUIAUg9leHBlY3RlZFZlcnNp'
    'b246AA==');

@$core.Deprecated('Use importFloorPictureResponseDescriptor instead')
const ImportFloorPictureResponse$json = {
  '1': 'ImportFloorPictureResponse',
  '2': [
    {
      '1': 'map',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorMap',
      '8': {},
      '10': 'map'
    },
    {
      '1': 'problems',
      '3': 2,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.FloorMapProblem',
      '8': {},
      '10': 'problems'
    },
  ],
  '7': {},
};

/// Descriptor for `ImportFloorPictureResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List importFloorPictureResponseDescriptor =
    $convert.base64Decode(
        'ChpJbXBvcnRGbG9vclBpY3R1cmVSZXNwb25zZRIvCgNtYXAYASABKAsyGy5wYXJrdXAuY2FycG'
        'Fyay52MS5GbG9vck1hcEIAUgNtYXASQAoIcHJvYmxlbXMYAiADKAsyIi5wYXJrdXAuY2FycGFy'
        'ay52MS5GbG9vck1hcFByb2JsZW1CAFIIcHJvYmxlbXM6AA==');

@$core.Deprecated('Use renderFloorMapRequestDescriptor instead')
const RenderFloorMapRequest$json = {
  '1': 'RenderFloorMapRequest',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {
      '1': 'format',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.FloorMapImage.Format',
      '8': {},
      '10': 'format'
    },
    {'1': 'scale', '3': 3, '4': 1, '5': 1, '8': {}, '10': 'scale'},
  ],
  '7': {},
};

/// Descriptor for `RenderFloorMapRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List renderFloorMapRequestDescriptor = $convert.base64Decode(
    'ChVSZW5kZXJGbG9vck1hcFJlcXVlc3QSGwoIbGV2ZWxfaWQYASABKAVCAFIHbGV2ZWxJZBJBCg'
    'Zmb3JtYXQYAiABKA4yJy5wYXJrdXAuY2FycGFyay52MS5GbG9vck1hcEltYWdlLkZvcm1hdEIA'
    'UgZmb3JtYXQSFgoFc2NhbGUYAyABKAFCAFIFc2NhbGU6AA==');
