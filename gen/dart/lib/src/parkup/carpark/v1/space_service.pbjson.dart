// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/space_service.proto.

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

@$core.Deprecated('Use createSpaceRequestDescriptor instead')
const CreateSpaceRequest$json = {
  '1': 'CreateSpaceRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
    {'1': 'space_number', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'spaceNumber'},
    {
      '1': 'space_type',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkSpace.Type',
      '8': {},
      '10': 'spaceType'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateSpaceRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createSpaceRequestDescriptor = $convert.base64Decode(
    'ChJDcmVhdGVTcGFjZVJlcXVlc3QSGQoHem9uZV9pZBgBIAEoBUIAUgZ6b25lSWQSIwoMc3BhY2'
    'VfbnVtYmVyGAIgASgJQgBSC3NwYWNlTnVtYmVyEkUKCnNwYWNlX3R5cGUYAyABKA4yJC5wYXJr'
    'dXAuY2FycGFyay52MS5DYXJQYXJrU3BhY2UuVHlwZUIAUglzcGFjZVR5cGU6AA==');

@$core.Deprecated('Use createSpaceResponseDescriptor instead')
const CreateSpaceResponse$json = {
  '1': 'CreateSpaceResponse',
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
  ],
  '7': {},
};

/// Descriptor for `CreateSpaceResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createSpaceResponseDescriptor = $convert.base64Decode(
    'ChNDcmVhdGVTcGFjZVJlc3BvbnNlEjcKBXNwYWNlGAEgASgLMh8ucGFya3VwLmNhcnBhcmsudj'
    'EuQ2FyUGFya1NwYWNlQgBSBXNwYWNlOgA=');

@$core.Deprecated('Use spaceSeriesDescriptor instead')
const SpaceSeries$json = {
  '1': 'SpaceSeries',
  '2': [
    {'1': 'prefix', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'prefix'},
    {
      '1': 'first_number',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'firstNumber',
      '17': true
    },
    {'1': 'count', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'count'},
    {'1': 'digits', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'digits'},
  ],
  '7': {},
  '8': [
    {'1': '_first_number', '2': {}},
  ],
};

/// Descriptor for `SpaceSeries`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List spaceSeriesDescriptor = $convert.base64Decode(
    'CgtTcGFjZVNlcmllcxIYCgZwcmVmaXgYASABKAlCAFIGcHJlZml4EigKDGZpcnN0X251bWJlch'
    'gCIAEoBUIASABSC2ZpcnN0TnVtYmVyiAEBEhYKBWNvdW50GAMgASgFQgBSBWNvdW50EhgKBmRp'
    'Z2l0cxgEIAEoBUIAUgZkaWdpdHM6AEIRCg1fZmlyc3RfbnVtYmVyEgA=');

@$core.Deprecated('Use createSpacesRequestDescriptor instead')
const CreateSpacesRequest$json = {
  '1': 'CreateSpacesRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
    {
      '1': 'space_numbers',
      '3': 2,
      '4': 3,
      '5': 9,
      '8': {},
      '10': 'spaceNumbers'
    },
    {
      '1': 'series',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.SpaceSeries',
      '8': {},
      '10': 'series'
    },
    {
      '1': 'space_type',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkSpace.Type',
      '8': {},
      '10': 'spaceType'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateSpacesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createSpacesRequestDescriptor = $convert.base64Decode(
    'ChNDcmVhdGVTcGFjZXNSZXF1ZXN0EhkKB3pvbmVfaWQYASABKAVCAFIGem9uZUlkEiUKDXNwYW'
    'NlX251bWJlcnMYAiADKAlCAFIMc3BhY2VOdW1iZXJzEjgKBnNlcmllcxgDIAEoCzIeLnBhcmt1'
    'cC5jYXJwYXJrLnYxLlNwYWNlU2VyaWVzQgBSBnNlcmllcxJFCgpzcGFjZV90eXBlGAQgASgOMi'
    'QucGFya3VwLmNhcnBhcmsudjEuQ2FyUGFya1NwYWNlLlR5cGVCAFIJc3BhY2VUeXBlOgA=');

@$core.Deprecated('Use createSpacesResponseDescriptor instead')
const CreateSpacesResponse$json = {
  '1': 'CreateSpacesResponse',
  '2': [
    {
      '1': 'spaces',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkSpace',
      '8': {},
      '10': 'spaces'
    },
    {'1': 'total_size', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'totalSize'},
  ],
  '7': {},
};

/// Descriptor for `CreateSpacesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createSpacesResponseDescriptor = $convert.base64Decode(
    'ChRDcmVhdGVTcGFjZXNSZXNwb25zZRI5CgZzcGFjZXMYASADKAsyHy5wYXJrdXAuY2FycGFyay'
    '52MS5DYXJQYXJrU3BhY2VCAFIGc3BhY2VzEh8KCnRvdGFsX3NpemUYAiABKAVCAFIJdG90YWxT'
    'aXplOgA=');

@$core.Deprecated('Use getSpaceRequestDescriptor instead')
const GetSpaceRequest$json = {
  '1': 'GetSpaceRequest',
  '2': [
    {'1': 'space_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'spaceId'},
  ],
  '7': {},
};

/// Descriptor for `GetSpaceRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getSpaceRequestDescriptor = $convert.base64Decode(
    'Cg9HZXRTcGFjZVJlcXVlc3QSGwoIc3BhY2VfaWQYASABKAVCAFIHc3BhY2VJZDoA');

@$core.Deprecated('Use getSpaceResponseDescriptor instead')
const GetSpaceResponse$json = {
  '1': 'GetSpaceResponse',
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
  ],
  '7': {},
};

/// Descriptor for `GetSpaceResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getSpaceResponseDescriptor = $convert.base64Decode(
    'ChBHZXRTcGFjZVJlc3BvbnNlEjcKBXNwYWNlGAEgASgLMh8ucGFya3VwLmNhcnBhcmsudjEuQ2'
    'FyUGFya1NwYWNlQgBSBXNwYWNlOgA=');

@$core.Deprecated('Use listSpacesRequestDescriptor instead')
const ListSpacesRequest$json = {
  '1': 'ListSpacesRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'level_id', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'zone_id', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
    {
      '1': 'space_type',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkSpace.Type',
      '8': {},
      '10': 'spaceType'
    },
    {
      '1': 'status',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkSpace.Status',
      '8': {},
      '10': 'status'
    },
    {'1': 'page_size', '3': 6, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 7, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 8, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 9,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
};

/// Descriptor for `ListSpacesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listSpacesRequestDescriptor = $convert.base64Decode(
    'ChFMaXN0U3BhY2VzUmVxdWVzdBIbCghjYXJfcGFyaxgBIAEoCUIAUgdjYXJQYXJrEhsKCGxldm'
    'VsX2lkGAIgASgFQgBSB2xldmVsSWQSGQoHem9uZV9pZBgDIAEoBUIAUgZ6b25lSWQSRQoKc3Bh'
    'Y2VfdHlwZRgEIAEoDjIkLnBhcmt1cC5jYXJwYXJrLnYxLkNhclBhcmtTcGFjZS5UeXBlQgBSCX'
    'NwYWNlVHlwZRJACgZzdGF0dXMYBSABKA4yJi5wYXJrdXAuY2FycGFyay52MS5DYXJQYXJrU3Bh'
    'Y2UuU3RhdHVzQgBSBnN0YXR1cxIdCglwYWdlX3NpemUYBiABKAVCAFIIcGFnZVNpemUSHwoKcG'
    'FnZV90b2tlbhgHIAEoCUIAUglwYWdlVG9rZW4SFAoEc2tpcBgIIAEoBUIAUgRza2lwEigKD3dp'
    'dGhfdG90YWxfc2l6ZRgJIAEoCEIAUg13aXRoVG90YWxTaXplOgA=');

@$core.Deprecated('Use listSpacesResponseDescriptor instead')
const ListSpacesResponse$json = {
  '1': 'ListSpacesResponse',
  '2': [
    {
      '1': 'spaces',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkSpace',
      '8': {},
      '10': 'spaces'
    },
    {
      '1': 'total_size',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'totalSize',
      '17': true
    },
    {
      '1': 'next_page_token',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'nextPageToken'
    },
  ],
  '7': {},
  '8': [
    {'1': '_total_size', '2': {}},
  ],
};

/// Descriptor for `ListSpacesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listSpacesResponseDescriptor = $convert.base64Decode(
    'ChJMaXN0U3BhY2VzUmVzcG9uc2USOQoGc3BhY2VzGAEgAygLMh8ucGFya3VwLmNhcnBhcmsudj'
    'EuQ2FyUGFya1NwYWNlQgBSBnNwYWNlcxIkCgp0b3RhbF9zaXplGAIgASgFQgBIAFIJdG90YWxT'
    'aXpliAEBEigKD25leHRfcGFnZV90b2tlbhgDIAEoCUIAUg1uZXh0UGFnZVRva2VuOgBCDwoLX3'
    'RvdGFsX3NpemUSAA==');

@$core.Deprecated('Use listAvailableSpacesRequestDescriptor instead')
const ListAvailableSpacesRequest$json = {
  '1': 'ListAvailableSpacesRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'level_id', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'zone_id', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
    {
      '1': 'space_type',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkSpace.Type',
      '8': {},
      '10': 'spaceType'
    },
    {
      '1': 'start_time',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startTime'
    },
    {
      '1': 'end_time',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endTime'
    },
    {'1': 'limit', '3': 7, '4': 1, '5': 5, '8': {}, '10': 'limit'},
  ],
  '7': {},
};

/// Descriptor for `ListAvailableSpacesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listAvailableSpacesRequestDescriptor = $convert.base64Decode(
    'ChpMaXN0QXZhaWxhYmxlU3BhY2VzUmVxdWVzdBIbCghjYXJfcGFyaxgBIAEoCUIAUgdjYXJQYX'
    'JrEhsKCGxldmVsX2lkGAIgASgFQgBSB2xldmVsSWQSGQoHem9uZV9pZBgDIAEoBUIAUgZ6b25l'
    'SWQSRQoKc3BhY2VfdHlwZRgEIAEoDjIkLnBhcmt1cC5jYXJwYXJrLnYxLkNhclBhcmtTcGFjZS'
    '5UeXBlQgBSCXNwYWNlVHlwZRI7CgpzdGFydF90aW1lGAUgASgLMhouZ29vZ2xlLnByb3RvYnVm'
    'LlRpbWVzdGFtcEIAUglzdGFydFRpbWUSNwoIZW5kX3RpbWUYBiABKAsyGi5nb29nbGUucHJvdG'
    '9idWYuVGltZXN0YW1wQgBSB2VuZFRpbWUSFgoFbGltaXQYByABKAVCAFIFbGltaXQ6AA==');

@$core.Deprecated('Use listAvailableSpacesResponseDescriptor instead')
const ListAvailableSpacesResponse$json = {
  '1': 'ListAvailableSpacesResponse',
  '2': [
    {
      '1': 'spaces',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkSpace',
      '8': {},
      '10': 'spaces'
    },
  ],
  '7': {},
};

/// Descriptor for `ListAvailableSpacesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listAvailableSpacesResponseDescriptor =
    $convert.base64Decode(
        'ChtMaXN0QXZhaWxhYmxlU3BhY2VzUmVzcG9uc2USOQoGc3BhY2VzGAEgAygLMh8ucGFya3VwLm'
        'NhcnBhcmsudjEuQ2FyUGFya1NwYWNlQgBSBnNwYWNlczoA');

@$core.Deprecated('Use updateSpaceRequestDescriptor instead')
const UpdateSpaceRequest$json = {
  '1': 'UpdateSpaceRequest',
  '2': [
    {'1': 'space_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'spaceId'},
    {
      '1': 'zone_id',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'zoneId',
      '17': true
    },
    {
      '1': 'space_number',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'spaceNumber',
      '17': true
    },
    {
      '1': 'space_type',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkSpace.Type',
      '8': {},
      '9': 2,
      '10': 'spaceType',
      '17': true
    },
    {
      '1': 'status',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkSpace.Status',
      '8': {},
      '9': 3,
      '10': 'status',
      '17': true
    },
    {
      '1': 'update_mask',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '10': 'updateMask'
    },
  ],
  '7': {},
  '8': [
    {'1': '_zone_id', '2': {}},
    {'1': '_space_number', '2': {}},
    {'1': '_space_type', '2': {}},
    {'1': '_status', '2': {}},
  ],
};

/// Descriptor for `UpdateSpaceRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateSpaceRequestDescriptor = $convert.base64Decode(
    'ChJVcGRhdGVTcGFjZVJlcXVlc3QSGwoIc3BhY2VfaWQYASABKAVCAFIHc3BhY2VJZBIeCgd6b2'
    '5lX2lkGAIgASgFQgBIAFIGem9uZUlkiAEBEigKDHNwYWNlX251bWJlchgDIAEoCUIASAFSC3Nw'
    'YWNlTnVtYmVyiAEBEkoKCnNwYWNlX3R5cGUYBCABKA4yJC5wYXJrdXAuY2FycGFyay52MS5DYX'
    'JQYXJrU3BhY2UuVHlwZUIASAJSCXNwYWNlVHlwZYgBARJFCgZzdGF0dXMYBSABKA4yJi5wYXJr'
    'dXAuY2FycGFyay52MS5DYXJQYXJrU3BhY2UuU3RhdHVzQgBIA1IGc3RhdHVziAEBEj0KC3VwZG'
    'F0ZV9tYXNrGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza0IAUgp1cGRhdGVNYXNr'
    'OgBCDAoIX3pvbmVfaWQSAEIRCg1fc3BhY2VfbnVtYmVyEgBCDwoLX3NwYWNlX3R5cGUSAEILCg'
    'dfc3RhdHVzEgA=');

@$core.Deprecated('Use updateSpaceResponseDescriptor instead')
const UpdateSpaceResponse$json = {
  '1': 'UpdateSpaceResponse',
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
  ],
  '7': {},
};

/// Descriptor for `UpdateSpaceResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateSpaceResponseDescriptor = $convert.base64Decode(
    'ChNVcGRhdGVTcGFjZVJlc3BvbnNlEjcKBXNwYWNlGAEgASgLMh8ucGFya3VwLmNhcnBhcmsudj'
    'EuQ2FyUGFya1NwYWNlQgBSBXNwYWNlOgA=');

@$core.Deprecated('Use setSpaceStatusRequestDescriptor instead')
const SetSpaceStatusRequest$json = {
  '1': 'SetSpaceStatusRequest',
  '2': [
    {'1': 'space_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'spaceId'},
    {
      '1': 'status',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkSpace.Status',
      '8': {},
      '10': 'status'
    },
  ],
  '7': {},
};

/// Descriptor for `SetSpaceStatusRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setSpaceStatusRequestDescriptor = $convert.base64Decode(
    'ChVTZXRTcGFjZVN0YXR1c1JlcXVlc3QSGwoIc3BhY2VfaWQYASABKAVCAFIHc3BhY2VJZBJACg'
    'ZzdGF0dXMYAiABKA4yJi5wYXJrdXAuY2FycGFyay52MS5DYXJQYXJrU3BhY2UuU3RhdHVzQgBS'
    'BnN0YXR1czoA');

@$core.Deprecated('Use setSpaceStatusResponseDescriptor instead')
const SetSpaceStatusResponse$json = {
  '1': 'SetSpaceStatusResponse',
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
  ],
  '7': {},
};

/// Descriptor for `SetSpaceStatusResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setSpaceStatusResponseDescriptor =
    $convert.base64Decode(
        'ChZTZXRTcGFjZVN0YXR1c1Jlc3BvbnNlEjcKBXNwYWNlGAEgASgLMh8ucGFya3VwLmNhcnBhcm'
        'sudjEuQ2FyUGFya1NwYWNlQgBSBXNwYWNlOgA=');

@$core.Deprecated('Use setZoneSpacesStatusRequestDescriptor instead')
const SetZoneSpacesStatusRequest$json = {
  '1': 'SetZoneSpacesStatusRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
    {
      '1': 'status',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkSpace.Status',
      '8': {},
      '10': 'status'
    },
  ],
  '7': {},
};

/// Descriptor for `SetZoneSpacesStatusRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setZoneSpacesStatusRequestDescriptor =
    $convert.base64Decode(
        'ChpTZXRab25lU3BhY2VzU3RhdHVzUmVxdWVzdBIZCgd6b25lX2lkGAEgASgFQgBSBnpvbmVJZB'
        'JACgZzdGF0dXMYAiABKA4yJi5wYXJrdXAuY2FycGFyay52MS5DYXJQYXJrU3BhY2UuU3RhdHVz'
        'QgBSBnN0YXR1czoA');

@$core.Deprecated('Use setZoneSpacesStatusResponseDescriptor instead')
const SetZoneSpacesStatusResponse$json = {
  '1': 'SetZoneSpacesStatusResponse',
  '2': [
    {
      '1': 'changed_count',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'changedCount'
    },
    {
      '1': 'figures',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.SpaceFigures',
      '8': {},
      '10': 'figures'
    },
  ],
  '7': {},
};

/// Descriptor for `SetZoneSpacesStatusResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setZoneSpacesStatusResponseDescriptor =
    $convert.base64Decode(
        'ChtTZXRab25lU3BhY2VzU3RhdHVzUmVzcG9uc2USJQoNY2hhbmdlZF9jb3VudBgBIAEoBUIAUg'
        'xjaGFuZ2VkQ291bnQSOwoHZmlndXJlcxgCIAEoCzIfLnBhcmt1cC5jYXJwYXJrLnYxLlNwYWNl'
        'RmlndXJlc0IAUgdmaWd1cmVzOgA=');

@$core.Deprecated('Use deleteSpaceRequestDescriptor instead')
const DeleteSpaceRequest$json = {
  '1': 'DeleteSpaceRequest',
  '2': [
    {'1': 'space_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'spaceId'},
  ],
  '7': {},
};

/// Descriptor for `DeleteSpaceRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteSpaceRequestDescriptor =
    $convert.base64Decode(
        'ChJEZWxldGVTcGFjZVJlcXVlc3QSGwoIc3BhY2VfaWQYASABKAVCAFIHc3BhY2VJZDoA');

@$core.Deprecated('Use deleteSpaceResponseDescriptor instead')
const DeleteSpaceResponse$json = {
  '1': 'DeleteSpaceResponse',
  '7': {},
};

/// Descriptor for `DeleteSpaceResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteSpaceResponseDescriptor =
    $convert.base64Decode('ChNEZWxldGVTcGFjZVJlc3BvbnNlOgA=');

@$core.Deprecated('Use watchSpacesRequestDescriptor instead')
const WatchSpacesRequest$json = {
  '1': 'WatchSpacesRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'level_id', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'zone_id', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
    {'1': 'resume_token', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'resumeToken'},
  ],
  '7': {},
};

/// Descriptor for `WatchSpacesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List watchSpacesRequestDescriptor = $convert.base64Decode(
    'ChJXYXRjaFNwYWNlc1JlcXVlc3QSGwoIY2FyX3BhcmsYASABKAlCAFIHY2FyUGFyaxIbCghsZX'
    'ZlbF9pZBgCIAEoBUIAUgdsZXZlbElkEhkKB3pvbmVfaWQYAyABKAVCAFIGem9uZUlkEiMKDHJl'
    'c3VtZV90b2tlbhgEIAEoCUIAUgtyZXN1bWVUb2tlbjoA');

@$core.Deprecated('Use spacesAsTheyAreDescriptor instead')
const SpacesAsTheyAre$json = {
  '1': 'SpacesAsTheyAre',
  '2': [
    {
      '1': 'spaces',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkSpace',
      '8': {},
      '10': 'spaces'
    },
  ],
  '7': {},
};

/// Descriptor for `SpacesAsTheyAre`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List spacesAsTheyAreDescriptor = $convert.base64Decode(
    'Cg9TcGFjZXNBc1RoZXlBcmUSOQoGc3BhY2VzGAEgAygLMh8ucGFya3VwLmNhcnBhcmsudjEuQ2'
    'FyUGFya1NwYWNlQgBSBnNwYWNlczoA');

@$core.Deprecated('Use watchSpacesResponseDescriptor instead')
const WatchSpacesResponse$json = {
  '1': 'WatchSpacesResponse',
  '2': [
    {
      '1': 'snapshot',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.SpacesAsTheyAre',
      '8': {},
      '9': 0,
      '10': 'snapshot'
    },
    {
      '1': 'space',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkSpace',
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
    {
      '1': 'figures',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.SpaceFigures',
      '8': {},
      '10': 'figures'
    },
    {'1': 'resume_token', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'resumeToken'},
    {
      '1': 'time',
      '3': 6,
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

/// Descriptor for `WatchSpacesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List watchSpacesResponseDescriptor = $convert.base64Decode(
    'ChNXYXRjaFNwYWNlc1Jlc3BvbnNlEkIKCHNuYXBzaG90GAEgASgLMiIucGFya3VwLmNhcnBhcm'
    'sudjEuU3BhY2VzQXNUaGV5QXJlQgBIAFIIc25hcHNob3QSOQoFc3BhY2UYAiABKAsyHy5wYXJr'
    'dXAuY2FycGFyay52MS5DYXJQYXJrU3BhY2VCAEgAUgVzcGFjZRIsChByZW1vdmVkX3NwYWNlX2'
    'lkGAMgASgFQgBIAFIOcmVtb3ZlZFNwYWNlSWQSOwoHZmlndXJlcxgEIAEoCzIfLnBhcmt1cC5j'
    'YXJwYXJrLnYxLlNwYWNlRmlndXJlc0IAUgdmaWd1cmVzEiMKDHJlc3VtZV90b2tlbhgFIAEoCU'
    'IAUgtyZXN1bWVUb2tlbhIwCgR0aW1lGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFt'
    'cEIAUgR0aW1lOgBCCQoFYWJvdXQSAA==');
