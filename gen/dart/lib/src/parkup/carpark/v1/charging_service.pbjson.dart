// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/charging_service.proto.

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

@$core.Deprecated('Use startChargingRequestDescriptor instead')
const StartChargingRequest$json = {
  '1': 'StartChargingRequest',
  '2': [
    {'1': 'station_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'stationId'},
    {'1': 'vehicle_id', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'vehicleId'},
    {'1': 'session_id', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'sessionId'},
    {
      '1': 'max_power_requested',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'maxPowerRequested',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_max_power_requested', '2': {}},
  ],
};

/// Descriptor for `StartChargingRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List startChargingRequestDescriptor = $convert.base64Decode(
    'ChRTdGFydENoYXJnaW5nUmVxdWVzdBIfCgpzdGF0aW9uX2lkGAEgASgFQgBSCXN0YXRpb25JZB'
    'IfCgp2ZWhpY2xlX2lkGAIgASgFQgBSCXZlaGljbGVJZBIfCgpzZXNzaW9uX2lkGAMgASgFQgBS'
    'CXNlc3Npb25JZBI1ChNtYXhfcG93ZXJfcmVxdWVzdGVkGAQgASgBQgBIAFIRbWF4UG93ZXJSZX'
    'F1ZXN0ZWSIAQE6AEIYChRfbWF4X3Bvd2VyX3JlcXVlc3RlZBIA');

@$core.Deprecated('Use startChargingResponseDescriptor instead')
const StartChargingResponse$json = {
  '1': 'StartChargingResponse',
  '2': [
    {
      '1': 'session',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.ChargingSession',
      '8': {},
      '10': 'session'
    },
  ],
  '7': {},
};

/// Descriptor for `StartChargingResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List startChargingResponseDescriptor = $convert.base64Decode(
    'ChVTdGFydENoYXJnaW5nUmVzcG9uc2USPgoHc2Vzc2lvbhgBIAEoCzIiLnBhcmt1cC5jYXJwYX'
    'JrLnYxLkNoYXJnaW5nU2Vzc2lvbkIAUgdzZXNzaW9uOgA=');

@$core.Deprecated('Use stopChargingRequestDescriptor instead')
const StopChargingRequest$json = {
  '1': 'StopChargingRequest',
  '2': [
    {
      '1': 'charging_session_id',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'chargingSessionId'
    },
  ],
  '7': {},
};

/// Descriptor for `StopChargingRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List stopChargingRequestDescriptor = $convert.base64Decode(
    'ChNTdG9wQ2hhcmdpbmdSZXF1ZXN0EjAKE2NoYXJnaW5nX3Nlc3Npb25faWQYASABKAVCAFIRY2'
    'hhcmdpbmdTZXNzaW9uSWQ6AA==');

@$core.Deprecated('Use stopChargingResponseDescriptor instead')
const StopChargingResponse$json = {
  '1': 'StopChargingResponse',
  '2': [
    {
      '1': 'session',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.ChargingSession',
      '8': {},
      '10': 'session'
    },
    {'1': 'energy_used', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'energyUsed'},
    {'1': 'cost', '3': 3, '4': 1, '5': 1, '8': {}, '10': 'cost'},
    {
      '1': 'duration_minutes',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'durationMinutes'
    },
  ],
  '7': {},
};

/// Descriptor for `StopChargingResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List stopChargingResponseDescriptor = $convert.base64Decode(
    'ChRTdG9wQ2hhcmdpbmdSZXNwb25zZRI+CgdzZXNzaW9uGAEgASgLMiIucGFya3VwLmNhcnBhcm'
    'sudjEuQ2hhcmdpbmdTZXNzaW9uQgBSB3Nlc3Npb24SIQoLZW5lcmd5X3VzZWQYAiABKAFCAFIK'
    'ZW5lcmd5VXNlZBIUCgRjb3N0GAMgASgBQgBSBGNvc3QSKwoQZHVyYXRpb25fbWludXRlcxgEIA'
    'EoBUIAUg9kdXJhdGlvbk1pbnV0ZXM6AA==');

@$core.Deprecated('Use getChargingSessionRequestDescriptor instead')
const GetChargingSessionRequest$json = {
  '1': 'GetChargingSessionRequest',
  '2': [
    {
      '1': 'charging_session_id',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'chargingSessionId'
    },
  ],
  '7': {},
};

/// Descriptor for `GetChargingSessionRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getChargingSessionRequestDescriptor =
    $convert.base64Decode(
        'ChlHZXRDaGFyZ2luZ1Nlc3Npb25SZXF1ZXN0EjAKE2NoYXJnaW5nX3Nlc3Npb25faWQYASABKA'
        'VCAFIRY2hhcmdpbmdTZXNzaW9uSWQ6AA==');

@$core.Deprecated('Use getChargingSessionResponseDescriptor instead')
const GetChargingSessionResponse$json = {
  '1': 'GetChargingSessionResponse',
  '2': [
    {
      '1': 'session',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.ChargingSession',
      '8': {},
      '10': 'session'
    },
  ],
  '7': {},
};

/// Descriptor for `GetChargingSessionResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getChargingSessionResponseDescriptor =
    $convert.base64Decode(
        'ChpHZXRDaGFyZ2luZ1Nlc3Npb25SZXNwb25zZRI+CgdzZXNzaW9uGAEgASgLMiIucGFya3VwLm'
        'NhcnBhcmsudjEuQ2hhcmdpbmdTZXNzaW9uQgBSB3Nlc3Npb246AA==');

@$core.Deprecated('Use listChargingSessionsRequestDescriptor instead')
const ListChargingSessionsRequest$json = {
  '1': 'ListChargingSessionsRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'status',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.ChargingSession.Status',
      '8': {},
      '10': 'status'
    },
    {'1': 'station_id', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'stationId'},
    {'1': 'vehicle_id', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'vehicleId'},
    {'1': 'page_size', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 6, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 7, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 8,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
};

/// Descriptor for `ListChargingSessionsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listChargingSessionsRequestDescriptor = $convert.base64Decode(
    'ChtMaXN0Q2hhcmdpbmdTZXNzaW9uc1JlcXVlc3QSGwoIY2FyX3BhcmsYASABKAlCAFIHY2FyUG'
    'FyaxJDCgZzdGF0dXMYAiABKA4yKS5wYXJrdXAuY2FycGFyay52MS5DaGFyZ2luZ1Nlc3Npb24u'
    'U3RhdHVzQgBSBnN0YXR1cxIfCgpzdGF0aW9uX2lkGAMgASgFQgBSCXN0YXRpb25JZBIfCgp2ZW'
    'hpY2xlX2lkGAQgASgFQgBSCXZlaGljbGVJZBIdCglwYWdlX3NpemUYBSABKAVCAFIIcGFnZVNp'
    'emUSHwoKcGFnZV90b2tlbhgGIAEoCUIAUglwYWdlVG9rZW4SFAoEc2tpcBgHIAEoBUIAUgRza2'
    'lwEigKD3dpdGhfdG90YWxfc2l6ZRgIIAEoCEIAUg13aXRoVG90YWxTaXplOgA=');

@$core.Deprecated('Use listChargingSessionsResponseDescriptor instead')
const ListChargingSessionsResponse$json = {
  '1': 'ListChargingSessionsResponse',
  '2': [
    {
      '1': 'sessions',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.ChargingSession',
      '8': {},
      '10': 'sessions'
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

/// Descriptor for `ListChargingSessionsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listChargingSessionsResponseDescriptor = $convert.base64Decode(
    'ChxMaXN0Q2hhcmdpbmdTZXNzaW9uc1Jlc3BvbnNlEkAKCHNlc3Npb25zGAEgAygLMiIucGFya3'
    'VwLmNhcnBhcmsudjEuQ2hhcmdpbmdTZXNzaW9uQgBSCHNlc3Npb25zEiQKCnRvdGFsX3NpemUY'
    'AiABKAVCAEgAUgl0b3RhbFNpemWIAQESKAoPbmV4dF9wYWdlX3Rva2VuGAMgASgJQgBSDW5leH'
    'RQYWdlVG9rZW46AEIPCgtfdG90YWxfc2l6ZRIA');

@$core.Deprecated('Use payChargingSessionRequestDescriptor instead')
const PayChargingSessionRequest$json = {
  '1': 'PayChargingSessionRequest',
  '2': [
    {
      '1': 'charging_session_id',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'chargingSessionId'
    },
    {
      '1': 'payment_method',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.PaymentMethod',
      '8': {},
      '10': 'paymentMethod'
    },
    {
      '1': 'payment_method_id',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'paymentMethodId'
    },
    {
      '1': 'points_to_use',
      '3': 50,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'pointsToUse'
    },
  ],
  '7': {},
};

/// Descriptor for `PayChargingSessionRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List payChargingSessionRequestDescriptor = $convert.base64Decode(
    'ChlQYXlDaGFyZ2luZ1Nlc3Npb25SZXF1ZXN0EjAKE2NoYXJnaW5nX3Nlc3Npb25faWQYASABKA'
    'VCAFIRY2hhcmdpbmdTZXNzaW9uSWQSSAoOcGF5bWVudF9tZXRob2QYAiABKA4yHy5wYXJrdXAu'
    'Y29tbW9uLnYxLlBheW1lbnRNZXRob2RCAFINcGF5bWVudE1ldGhvZBIsChFwYXltZW50X21ldG'
    'hvZF9pZBgDIAEoCUIAUg9wYXltZW50TWV0aG9kSWQSJAoNcG9pbnRzX3RvX3VzZRgyIAEoBUIA'
    'Ugtwb2ludHNUb1VzZToA');

@$core.Deprecated('Use payChargingSessionResponseDescriptor instead')
const PayChargingSessionResponse$json = {
  '1': 'PayChargingSessionResponse',
  '2': [
    {
      '1': 'session',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.ChargingSession',
      '8': {},
      '10': 'session'
    },
  ],
  '7': {},
};

/// Descriptor for `PayChargingSessionResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List payChargingSessionResponseDescriptor =
    $convert.base64Decode(
        'ChpQYXlDaGFyZ2luZ1Nlc3Npb25SZXNwb25zZRI+CgdzZXNzaW9uGAEgASgLMiIucGFya3VwLm'
        'NhcnBhcmsudjEuQ2hhcmdpbmdTZXNzaW9uQgBSB3Nlc3Npb246AA==');

@$core.Deprecated('Use watchChargingRequestDescriptor instead')
const WatchChargingRequest$json = {
  '1': 'WatchChargingRequest',
  '2': [
    {
      '1': 'charging_session_id',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'chargingSessionId'
    },
  ],
  '7': {},
};

/// Descriptor for `WatchChargingRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List watchChargingRequestDescriptor = $convert.base64Decode(
    'ChRXYXRjaENoYXJnaW5nUmVxdWVzdBIwChNjaGFyZ2luZ19zZXNzaW9uX2lkGAEgASgFQgBSEW'
    'NoYXJnaW5nU2Vzc2lvbklkOgA=');

@$core.Deprecated('Use watchChargingResponseDescriptor instead')
const WatchChargingResponse$json = {
  '1': 'WatchChargingResponse',
  '2': [
    {
      '1': 'session',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.ChargingSession',
      '8': {},
      '10': 'session'
    },
    {
      '1': 'time',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'time'
    },
  ],
  '7': {},
};

/// Descriptor for `WatchChargingResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List watchChargingResponseDescriptor = $convert.base64Decode(
    'ChVXYXRjaENoYXJnaW5nUmVzcG9uc2USPgoHc2Vzc2lvbhgBIAEoCzIiLnBhcmt1cC5jYXJwYX'
    'JrLnYxLkNoYXJnaW5nU2Vzc2lvbkIAUgdzZXNzaW9uEjAKBHRpbWUYAiABKAsyGi5nb29nbGUu'
    'cHJvdG9idWYuVGltZXN0YW1wQgBSBHRpbWU6AA==');
