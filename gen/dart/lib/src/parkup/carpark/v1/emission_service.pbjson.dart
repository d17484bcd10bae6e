// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/emission_service.proto.

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

@$core.Deprecated('Use estimateEmissionSavingRequestDescriptor instead')
const EstimateEmissionSavingRequest$json = {
  '1': 'EstimateEmissionSavingRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'route_metres',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'routeMetres',
      '17': true
    },
    {
      '1': 'route_seconds',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 1,
      '10': 'routeSeconds',
      '17': true
    },
    {
      '1': 'space_id',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 2,
      '10': 'spaceId',
      '17': true
    },
    {
      '1': 'vehicle_type_id',
      '3': 5,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 3,
      '10': 'vehicleTypeId',
      '17': true
    },
    {
      '1': 'fuel',
      '3': 6,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.VehicleFuel',
      '8': {},
      '10': 'fuel'
    },
  ],
  '7': {},
  '8': [
    {'1': '_route_metres', '2': {}},
    {'1': '_route_seconds', '2': {}},
    {'1': '_space_id', '2': {}},
    {'1': '_vehicle_type_id', '2': {}},
  ],
};

/// Descriptor for `EstimateEmissionSavingRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List estimateEmissionSavingRequestDescriptor = $convert.base64Decode(
    'Ch1Fc3RpbWF0ZUVtaXNzaW9uU2F2aW5nUmVxdWVzdBIbCghjYXJfcGFyaxgBIAEoCUIAUgdjYX'
    'JQYXJrEigKDHJvdXRlX21ldHJlcxgCIAEoBUIASABSC3JvdXRlTWV0cmVziAEBEioKDXJvdXRl'
    'X3NlY29uZHMYAyABKAVCAEgBUgxyb3V0ZVNlY29uZHOIAQESIAoIc3BhY2VfaWQYBCABKAVCAE'
    'gCUgdzcGFjZUlkiAEBEi0KD3ZlaGljbGVfdHlwZV9pZBgFIAEoBUIASANSDXZlaGljbGVUeXBl'
    'SWSIAQESMwoEZnVlbBgGIAEoDjIdLnBhcmt1cC5jb21tb24udjEuVmVoaWNsZUZ1ZWxCAFIEZn'
    'VlbDoAQhEKDV9yb3V0ZV9tZXRyZXMSAEISCg5fcm91dGVfc2Vjb25kcxIAQg0KCV9zcGFjZV9p'
    'ZBIAQhQKEF92ZWhpY2xlX3R5cGVfaWQSAA==');

@$core.Deprecated('Use estimateEmissionSavingResponseDescriptor instead')
const EstimateEmissionSavingResponse$json = {
  '1': 'EstimateEmissionSavingResponse',
  '2': [
    {
      '1': 'saving',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.EmissionSaving',
      '8': {},
      '10': 'saving'
    },
    {'1': 'route_metres', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'routeMetres'},
    {
      '1': 'route_seconds',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'routeSeconds'
    },
  ],
  '7': {},
};

/// Descriptor for `EstimateEmissionSavingResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List estimateEmissionSavingResponseDescriptor =
    $convert.base64Decode(
        'Ch5Fc3RpbWF0ZUVtaXNzaW9uU2F2aW5nUmVzcG9uc2USOwoGc2F2aW5nGAEgASgLMiEucGFya3'
        'VwLmNhcnBhcmsudjEuRW1pc3Npb25TYXZpbmdCAFIGc2F2aW5nEiMKDHJvdXRlX21ldHJlcxgC'
        'IAEoBUIAUgtyb3V0ZU1ldHJlcxIlCg1yb3V0ZV9zZWNvbmRzGAMgASgFQgBSDHJvdXRlU2Vjb2'
        '5kczoA');

@$core.Deprecated('Use getStayEmissionSavingRequestDescriptor instead')
const GetStayEmissionSavingRequest$json = {
  '1': 'GetStayEmissionSavingRequest',
  '2': [
    {'1': 'session_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'sessionId'},
  ],
  '7': {},
};

/// Descriptor for `GetStayEmissionSavingRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getStayEmissionSavingRequestDescriptor =
    $convert.base64Decode(
        'ChxHZXRTdGF5RW1pc3Npb25TYXZpbmdSZXF1ZXN0Eh8KCnNlc3Npb25faWQYASABKAVCAFIJc2'
        'Vzc2lvbklkOgA=');

@$core.Deprecated('Use getStayEmissionSavingResponseDescriptor instead')
const GetStayEmissionSavingResponse$json = {
  '1': 'GetStayEmissionSavingResponse',
  '2': [
    {
      '1': 'saving',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.StayEmissionSaving',
      '8': {},
      '10': 'saving'
    },
  ],
  '7': {},
};

/// Descriptor for `GetStayEmissionSavingResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getStayEmissionSavingResponseDescriptor =
    $convert.base64Decode(
        'Ch1HZXRTdGF5RW1pc3Npb25TYXZpbmdSZXNwb25zZRI/CgZzYXZpbmcYASABKAsyJS5wYXJrdX'
        'AuY2FycGFyay52MS5TdGF5RW1pc3Npb25TYXZpbmdCAFIGc2F2aW5nOgA=');

@$core.Deprecated('Use listEmissionSavingsRequestDescriptor instead')
const ListEmissionSavingsRequest$json = {
  '1': 'ListEmissionSavingsRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'ended_from',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endedFrom'
    },
    {
      '1': 'ended_before',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endedBefore'
    },
    {'1': 'page_size', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 6, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 7,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
};

/// Descriptor for `ListEmissionSavingsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listEmissionSavingsRequestDescriptor = $convert.base64Decode(
    'ChpMaXN0RW1pc3Npb25TYXZpbmdzUmVxdWVzdBIbCghjYXJfcGFyaxgBIAEoCUIAUgdjYXJQYX'
    'JrEjsKCmVuZGVkX2Zyb20YAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCWVu'
    'ZGVkRnJvbRI/CgxlbmRlZF9iZWZvcmUYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW'
    '1wQgBSC2VuZGVkQmVmb3JlEh0KCXBhZ2Vfc2l6ZRgEIAEoBUIAUghwYWdlU2l6ZRIfCgpwYWdl'
    'X3Rva2VuGAUgASgJQgBSCXBhZ2VUb2tlbhIUCgRza2lwGAYgASgFQgBSBHNraXASKAoPd2l0aF'
    '90b3RhbF9zaXplGAcgASgIQgBSDXdpdGhUb3RhbFNpemU6AA==');

@$core.Deprecated('Use listEmissionSavingsResponseDescriptor instead')
const ListEmissionSavingsResponse$json = {
  '1': 'ListEmissionSavingsResponse',
  '2': [
    {
      '1': 'savings',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.StayEmissionSaving',
      '8': {},
      '10': 'savings'
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

/// Descriptor for `ListEmissionSavingsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listEmissionSavingsResponseDescriptor = $convert.base64Decode(
    'ChtMaXN0RW1pc3Npb25TYXZpbmdzUmVzcG9uc2USQQoHc2F2aW5ncxgBIAMoCzIlLnBhcmt1cC'
    '5jYXJwYXJrLnYxLlN0YXlFbWlzc2lvblNhdmluZ0IAUgdzYXZpbmdzEiQKCnRvdGFsX3NpemUY'
    'AiABKAVCAEgAUgl0b3RhbFNpemWIAQESKAoPbmV4dF9wYWdlX3Rva2VuGAMgASgJQgBSDW5leH'
    'RQYWdlVG9rZW46AEIPCgtfdG90YWxfc2l6ZRIA');

@$core.Deprecated('Use getEmissionTotalsRequestDescriptor instead')
const GetEmissionTotalsRequest$json = {
  '1': 'GetEmissionTotalsRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'first_day', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'firstDay'},
    {'1': 'last_day', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'lastDay'},
    {'1': 'by_day', '3': 4, '4': 1, '5': 8, '8': {}, '10': 'byDay'},
  ],
  '7': {},
};

/// Descriptor for `GetEmissionTotalsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getEmissionTotalsRequestDescriptor = $convert.base64Decode(
    'ChhHZXRFbWlzc2lvblRvdGFsc1JlcXVlc3QSGwoIY2FyX3BhcmsYASABKAlCAFIHY2FyUGFyax'
    'IdCglmaXJzdF9kYXkYAiABKAlCAFIIZmlyc3REYXkSGwoIbGFzdF9kYXkYAyABKAlCAFIHbGFz'
    'dERheRIXCgZieV9kYXkYBCABKAhCAFIFYnlEYXk6AA==');

@$core.Deprecated('Use getEmissionTotalsResponseDescriptor instead')
const GetEmissionTotalsResponse$json = {
  '1': 'GetEmissionTotalsResponse',
  '2': [
    {
      '1': 'total',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.EmissionTotal',
      '8': {},
      '10': 'total'
    },
    {
      '1': 'periods',
      '3': 2,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.EmissionTotal',
      '8': {},
      '10': 'periods'
    },
  ],
  '7': {},
};

/// Descriptor for `GetEmissionTotalsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getEmissionTotalsResponseDescriptor = $convert.base64Decode(
    'ChlHZXRFbWlzc2lvblRvdGFsc1Jlc3BvbnNlEjgKBXRvdGFsGAEgASgLMiAucGFya3VwLmNhcn'
    'BhcmsudjEuRW1pc3Npb25Ub3RhbEIAUgV0b3RhbBI8CgdwZXJpb2RzGAIgAygLMiAucGFya3Vw'
    'LmNhcnBhcmsudjEuRW1pc3Npb25Ub3RhbEIAUgdwZXJpb2RzOgA=');

@$core.Deprecated('Use emissionTotalDescriptor instead')
const EmissionTotal$json = {
  '1': 'EmissionTotal',
  '2': [
    {'1': 'first_day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'firstDay'},
    {'1': 'stays', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'stays'},
    {
      '1': 'saving',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.EmissionSaving',
      '8': {},
      '10': 'saving'
    },
  ],
  '7': {},
};

/// Descriptor for `EmissionTotal`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List emissionTotalDescriptor = $convert.base64Decode(
    'Cg1FbWlzc2lvblRvdGFsEh0KCWZpcnN0X2RheRgBIAEoCUIAUghmaXJzdERheRIWCgVzdGF5cx'
    'gCIAEoBUIAUgVzdGF5cxI7CgZzYXZpbmcYAyABKAsyIS5wYXJrdXAuY2FycGFyay52MS5FbWlz'
    'c2lvblNhdmluZ0IAUgZzYXZpbmc6AA==');

@$core.Deprecated('Use clearEmissionHistoryRequestDescriptor instead')
const ClearEmissionHistoryRequest$json = {
  '1': 'ClearEmissionHistoryRequest',
  '7': {},
};

/// Descriptor for `ClearEmissionHistoryRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List clearEmissionHistoryRequestDescriptor =
    $convert.base64Decode('ChtDbGVhckVtaXNzaW9uSGlzdG9yeVJlcXVlc3Q6AA==');

@$core.Deprecated('Use clearEmissionHistoryResponseDescriptor instead')
const ClearEmissionHistoryResponse$json = {
  '1': 'ClearEmissionHistoryResponse',
  '2': [
    {'1': 'cleared', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'cleared'},
  ],
  '7': {},
};

/// Descriptor for `ClearEmissionHistoryResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List clearEmissionHistoryResponseDescriptor =
    $convert.base64Decode(
        'ChxDbGVhckVtaXNzaW9uSGlzdG9yeVJlc3BvbnNlEhoKB2NsZWFyZWQYASABKAVCAFIHY2xlYX'
        'JlZDoA');

@$core.Deprecated('Use getEmissionParametersRequestDescriptor instead')
const GetEmissionParametersRequest$json = {
  '1': 'GetEmissionParametersRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
  ],
  '7': {},
};

/// Descriptor for `GetEmissionParametersRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getEmissionParametersRequestDescriptor =
    $convert.base64Decode(
        'ChxHZXRFbWlzc2lvblBhcmFtZXRlcnNSZXF1ZXN0EhsKCGNhcl9wYXJrGAEgASgJQgBSB2Nhcl'
        'Bhcms6AA==');

@$core.Deprecated('Use getEmissionParametersResponseDescriptor instead')
const GetEmissionParametersResponse$json = {
  '1': 'GetEmissionParametersResponse',
  '2': [
    {
      '1': 'parameters',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.EmissionParameters',
      '8': {},
      '10': 'parameters'
    },
  ],
  '7': {},
};

/// Descriptor for `GetEmissionParametersResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getEmissionParametersResponseDescriptor =
    $convert.base64Decode(
        'Ch1HZXRFbWlzc2lvblBhcmFtZXRlcnNSZXNwb25zZRJHCgpwYXJhbWV0ZXJzGAEgASgLMiUucG'
        'Fya3VwLmNhcnBhcmsudjEuRW1pc3Npb25QYXJhbWV0ZXJzQgBSCnBhcmFtZXRlcnM6AA==');

@$core.Deprecated('Use setEmissionParametersRequestDescriptor instead')
const SetEmissionParametersRequest$json = {
  '1': 'SetEmissionParametersRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'search_seconds',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'searchSeconds',
      '17': true
    },
    {
      '1': 'search_metres',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 1,
      '10': 'searchMetres',
      '17': true
    },
    {
      '1': 'direct_seconds',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 2,
      '10': 'directSeconds',
      '17': true
    },
    {
      '1': 'direct_metres',
      '3': 5,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 3,
      '10': 'directMetres',
      '17': true
    },
    {
      '1': 'factors',
      '3': 6,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.EmissionFactor',
      '8': {},
      '10': 'factors'
    },
  ],
  '7': {},
  '8': [
    {'1': '_search_seconds', '2': {}},
    {'1': '_search_metres', '2': {}},
    {'1': '_direct_seconds', '2': {}},
    {'1': '_direct_metres', '2': {}},
  ],
};

/// Descriptor for `SetEmissionParametersRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setEmissionParametersRequestDescriptor = $convert.base64Decode(
    'ChxTZXRFbWlzc2lvblBhcmFtZXRlcnNSZXF1ZXN0EhsKCGNhcl9wYXJrGAEgASgJQgBSB2Nhcl'
    'BhcmsSLAoOc2VhcmNoX3NlY29uZHMYAiABKAVCAEgAUg1zZWFyY2hTZWNvbmRziAEBEioKDXNl'
    'YXJjaF9tZXRyZXMYAyABKAVCAEgBUgxzZWFyY2hNZXRyZXOIAQESLAoOZGlyZWN0X3NlY29uZH'
    'MYBCABKAVCAEgCUg1kaXJlY3RTZWNvbmRziAEBEioKDWRpcmVjdF9tZXRyZXMYBSABKAVCAEgD'
    'UgxkaXJlY3RNZXRyZXOIAQESPQoHZmFjdG9ycxgGIAMoCzIhLnBhcmt1cC5jYXJwYXJrLnYxLk'
    'VtaXNzaW9uRmFjdG9yQgBSB2ZhY3RvcnM6AEITCg9fc2VhcmNoX3NlY29uZHMSAEISCg5fc2Vh'
    'cmNoX21ldHJlcxIAQhMKD19kaXJlY3Rfc2Vjb25kcxIAQhIKDl9kaXJlY3RfbWV0cmVzEgA=');

@$core.Deprecated('Use setEmissionParametersResponseDescriptor instead')
const SetEmissionParametersResponse$json = {
  '1': 'SetEmissionParametersResponse',
  '2': [
    {
      '1': 'parameters',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.EmissionParameters',
      '8': {},
      '10': 'parameters'
    },
  ],
  '7': {},
};

/// Descriptor for `SetEmissionParametersResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setEmissionParametersResponseDescriptor =
    $convert.base64Decode(
        'Ch1TZXRFbWlzc2lvblBhcmFtZXRlcnNSZXNwb25zZRJHCgpwYXJhbWV0ZXJzGAEgASgLMiUucG'
        'Fya3VwLmNhcnBhcmsudjEuRW1pc3Npb25QYXJhbWV0ZXJzQgBSCnBhcmFtZXRlcnM6AA==');
