// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_session_service.proto.

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

@$core.Deprecated('Use enterCarParkRequestDescriptor instead')
const EnterCarParkRequest$json = {
  '1': 'EnterCarParkRequest',
  '2': [
    {
      '1': 'license_plate',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {'1': 'entry_gate', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'entryGate'},
    {'1': 'car_park', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'level_id',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'levelId',
      '17': true
    },
    {'1': 'entry_image', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'entryImage'},
    {'1': 'space_type', '3': 6, '4': 1, '5': 9, '8': {}, '10': 'spaceType'},
  ],
  '7': {},
  '8': [
    {'1': '_level_id', '2': {}},
  ],
};

/// Descriptor for `EnterCarParkRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List enterCarParkRequestDescriptor = $convert.base64Decode(
    'ChNFbnRlckNhclBhcmtSZXF1ZXN0EiUKDWxpY2Vuc2VfcGxhdGUYASABKAlCAFIMbGljZW5zZV'
    'BsYXRlEh8KCmVudHJ5X2dhdGUYAiABKAlCAFIJZW50cnlHYXRlEhsKCGNhcl9wYXJrGAMgASgJ'
    'QgBSB2NhclBhcmsSIAoIbGV2ZWxfaWQYBCABKAVCAEgAUgdsZXZlbElkiAEBEiEKC2VudHJ5X2'
    'ltYWdlGAUgASgJQgBSCmVudHJ5SW1hZ2USHwoKc3BhY2VfdHlwZRgGIAEoCUIAUglzcGFjZVR5'
    'cGU6AEINCglfbGV2ZWxfaWQSAA==');

@$core.Deprecated('Use enterCarParkResponseDescriptor instead')
const EnterCarParkResponse$json = {
  '1': 'EnterCarParkResponse',
  '2': [
    {
      '1': 'session',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkSession',
      '8': {},
      '10': 'session'
    },
    {
      '1': 'ticket_number',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'ticketNumber'
    },
    {
      '1': 'space_assigned',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.AssignedSpace',
      '8': {},
      '10': 'spaceAssigned'
    },
  ],
  '7': {},
};

/// Descriptor for `EnterCarParkResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List enterCarParkResponseDescriptor = $convert.base64Decode(
    'ChRFbnRlckNhclBhcmtSZXNwb25zZRI9CgdzZXNzaW9uGAEgASgLMiEucGFya3VwLmNhcnBhcm'
    'sudjEuQ2FyUGFya1Nlc3Npb25CAFIHc2Vzc2lvbhIlCg10aWNrZXRfbnVtYmVyGAIgASgJQgBS'
    'DHRpY2tldE51bWJlchJJCg5zcGFjZV9hc3NpZ25lZBgDIAEoCzIgLnBhcmt1cC5jYXJwYXJrLn'
    'YxLkFzc2lnbmVkU3BhY2VCAFINc3BhY2VBc3NpZ25lZDoA');

@$core.Deprecated('Use exitCarParkRequestDescriptor instead')
const ExitCarParkRequest$json = {
  '1': 'ExitCarParkRequest',
  '2': [
    {
      '1': 'ticket_number',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'ticketNumber'
    },
    {
      '1': 'license_plate',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {'1': 'exit_gate', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'exitGate'},
    {'1': 'car_park', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
  ],
  '7': {},
};

/// Descriptor for `ExitCarParkRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List exitCarParkRequestDescriptor = $convert.base64Decode(
    'ChJFeGl0Q2FyUGFya1JlcXVlc3QSJQoNdGlja2V0X251bWJlchgBIAEoCUIAUgx0aWNrZXROdW'
    '1iZXISJQoNbGljZW5zZV9wbGF0ZRgCIAEoCUIAUgxsaWNlbnNlUGxhdGUSHQoJZXhpdF9nYXRl'
    'GAMgASgJQgBSCGV4aXRHYXRlEhsKCGNhcl9wYXJrGAQgASgJQgBSB2NhclBhcms6AA==');

@$core.Deprecated('Use exitCarParkResponseDescriptor instead')
const ExitCarParkResponse$json = {
  '1': 'ExitCarParkResponse',
  '2': [
    {
      '1': 'session',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkSession',
      '8': {},
      '10': 'session'
    },
    {'1': 'payment_due', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'paymentDue'},
    {'1': 'can_exit', '3': 3, '4': 1, '5': 8, '8': {}, '10': 'canExit'},
  ],
  '7': {},
};

/// Descriptor for `ExitCarParkResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List exitCarParkResponseDescriptor = $convert.base64Decode(
    'ChNFeGl0Q2FyUGFya1Jlc3BvbnNlEj0KB3Nlc3Npb24YASABKAsyIS5wYXJrdXAuY2FycGFyay'
    '52MS5DYXJQYXJrU2Vzc2lvbkIAUgdzZXNzaW9uEiEKC3BheW1lbnRfZHVlGAIgASgBQgBSCnBh'
    'eW1lbnREdWUSGwoIY2FuX2V4aXQYAyABKAhCAFIHY2FuRXhpdDoA');

@$core.Deprecated('Use listActiveCarParkSessionsRequestDescriptor instead')
const ListActiveCarParkSessionsRequest$json = {
  '1': 'ListActiveCarParkSessionsRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'page_size', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 5,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
};

/// Descriptor for `ListActiveCarParkSessionsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listActiveCarParkSessionsRequestDescriptor =
    $convert.base64Decode(
        'CiBMaXN0QWN0aXZlQ2FyUGFya1Nlc3Npb25zUmVxdWVzdBIbCghjYXJfcGFyaxgBIAEoCUIAUg'
        'djYXJQYXJrEh0KCXBhZ2Vfc2l6ZRgCIAEoBUIAUghwYWdlU2l6ZRIfCgpwYWdlX3Rva2VuGAMg'
        'ASgJQgBSCXBhZ2VUb2tlbhIUCgRza2lwGAQgASgFQgBSBHNraXASKAoPd2l0aF90b3RhbF9zaX'
        'plGAUgASgIQgBSDXdpdGhUb3RhbFNpemU6AA==');

@$core.Deprecated('Use listActiveCarParkSessionsResponseDescriptor instead')
const ListActiveCarParkSessionsResponse$json = {
  '1': 'ListActiveCarParkSessionsResponse',
  '2': [
    {
      '1': 'sessions',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkSession',
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

/// Descriptor for `ListActiveCarParkSessionsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listActiveCarParkSessionsResponseDescriptor =
    $convert.base64Decode(
        'CiFMaXN0QWN0aXZlQ2FyUGFya1Nlc3Npb25zUmVzcG9uc2USPwoIc2Vzc2lvbnMYASADKAsyIS'
        '5wYXJrdXAuY2FycGFyay52MS5DYXJQYXJrU2Vzc2lvbkIAUghzZXNzaW9ucxIkCgp0b3RhbF9z'
        'aXplGAIgASgFQgBIAFIJdG90YWxTaXpliAEBEigKD25leHRfcGFnZV90b2tlbhgDIAEoCUIAUg'
        '1uZXh0UGFnZVRva2VuOgBCDwoLX3RvdGFsX3NpemUSAA==');

@$core.Deprecated('Use listCarParkSessionsRequestDescriptor instead')
const ListCarParkSessionsRequest$json = {
  '1': 'ListCarParkSessionsRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'status',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkSession.Status',
      '8': {},
      '10': 'status'
    },
    {
      '1': 'license_plate',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {'1': 'user_id', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {
      '1': 'entered_from',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'enteredFrom'
    },
    {
      '1': 'entered_before',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'enteredBefore'
    },
    {'1': 'page_size', '3': 7, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 8, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 9, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 10,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
};

/// Descriptor for `ListCarParkSessionsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listCarParkSessionsRequestDescriptor = $convert.base64Decode(
    'ChpMaXN0Q2FyUGFya1Nlc3Npb25zUmVxdWVzdBIbCghjYXJfcGFyaxgBIAEoCUIAUgdjYXJQYX'
    'JrEkIKBnN0YXR1cxgCIAEoDjIoLnBhcmt1cC5jYXJwYXJrLnYxLkNhclBhcmtTZXNzaW9uLlN0'
    'YXR1c0IAUgZzdGF0dXMSJQoNbGljZW5zZV9wbGF0ZRgDIAEoCUIAUgxsaWNlbnNlUGxhdGUSGQ'
    'oHdXNlcl9pZBgEIAEoCUIAUgZ1c2VySWQSPwoMZW50ZXJlZF9mcm9tGAUgASgLMhouZ29vZ2xl'
    'LnByb3RvYnVmLlRpbWVzdGFtcEIAUgtlbnRlcmVkRnJvbRJDCg5lbnRlcmVkX2JlZm9yZRgGIA'
    'EoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFINZW50ZXJlZEJlZm9yZRIdCglwYWdl'
    'X3NpemUYByABKAVCAFIIcGFnZVNpemUSHwoKcGFnZV90b2tlbhgIIAEoCUIAUglwYWdlVG9rZW'
    '4SFAoEc2tpcBgJIAEoBUIAUgRza2lwEigKD3dpdGhfdG90YWxfc2l6ZRgKIAEoCEIAUg13aXRo'
    'VG90YWxTaXplOgA=');

@$core.Deprecated('Use listCarParkSessionsResponseDescriptor instead')
const ListCarParkSessionsResponse$json = {
  '1': 'ListCarParkSessionsResponse',
  '2': [
    {
      '1': 'sessions',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkSession',
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

/// Descriptor for `ListCarParkSessionsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listCarParkSessionsResponseDescriptor = $convert.base64Decode(
    'ChtMaXN0Q2FyUGFya1Nlc3Npb25zUmVzcG9uc2USPwoIc2Vzc2lvbnMYASADKAsyIS5wYXJrdX'
    'AuY2FycGFyay52MS5DYXJQYXJrU2Vzc2lvbkIAUghzZXNzaW9ucxIkCgp0b3RhbF9zaXplGAIg'
    'ASgFQgBIAFIJdG90YWxTaXpliAEBEigKD25leHRfcGFnZV90b2tlbhgDIAEoCUIAUg1uZXh0UG'
    'FnZVRva2VuOgBCDwoLX3RvdGFsX3NpemUSAA==');

@$core.Deprecated('Use getCarParkSessionRequestDescriptor instead')
const GetCarParkSessionRequest$json = {
  '1': 'GetCarParkSessionRequest',
  '2': [
    {'1': 'session_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'sessionId'},
  ],
  '7': {},
};

/// Descriptor for `GetCarParkSessionRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkSessionRequestDescriptor =
    $convert.base64Decode(
        'ChhHZXRDYXJQYXJrU2Vzc2lvblJlcXVlc3QSHwoKc2Vzc2lvbl9pZBgBIAEoBUIAUglzZXNzaW'
        '9uSWQ6AA==');

@$core.Deprecated('Use getCarParkSessionResponseDescriptor instead')
const GetCarParkSessionResponse$json = {
  '1': 'GetCarParkSessionResponse',
  '2': [
    {
      '1': 'session',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkSession',
      '8': {},
      '10': 'session'
    },
  ],
  '7': {},
};

/// Descriptor for `GetCarParkSessionResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkSessionResponseDescriptor =
    $convert.base64Decode(
        'ChlHZXRDYXJQYXJrU2Vzc2lvblJlc3BvbnNlEj0KB3Nlc3Npb24YASABKAsyIS5wYXJrdXAuY2'
        'FycGFyay52MS5DYXJQYXJrU2Vzc2lvbkIAUgdzZXNzaW9uOgA=');

@$core.Deprecated('Use getCarParkSessionByTicketRequestDescriptor instead')
const GetCarParkSessionByTicketRequest$json = {
  '1': 'GetCarParkSessionByTicketRequest',
  '2': [
    {
      '1': 'ticket_number',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'ticketNumber'
    },
  ],
  '7': {},
};

/// Descriptor for `GetCarParkSessionByTicketRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkSessionByTicketRequestDescriptor =
    $convert.base64Decode(
        'CiBHZXRDYXJQYXJrU2Vzc2lvbkJ5VGlja2V0UmVxdWVzdBIlCg10aWNrZXRfbnVtYmVyGAEgAS'
        'gJQgBSDHRpY2tldE51bWJlcjoA');

@$core.Deprecated('Use getCarParkSessionByTicketResponseDescriptor instead')
const GetCarParkSessionByTicketResponse$json = {
  '1': 'GetCarParkSessionByTicketResponse',
  '2': [
    {
      '1': 'session',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkSession',
      '8': {},
      '10': 'session'
    },
  ],
  '7': {},
};

/// Descriptor for `GetCarParkSessionByTicketResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkSessionByTicketResponseDescriptor =
    $convert.base64Decode(
        'CiFHZXRDYXJQYXJrU2Vzc2lvbkJ5VGlja2V0UmVzcG9uc2USPQoHc2Vzc2lvbhgBIAEoCzIhLn'
        'Bhcmt1cC5jYXJwYXJrLnYxLkNhclBhcmtTZXNzaW9uQgBSB3Nlc3Npb246AA==');

@$core.Deprecated('Use getCarParkTicketImageRequestDescriptor instead')
const GetCarParkTicketImageRequest$json = {
  '1': 'GetCarParkTicketImageRequest',
  '2': [
    {'1': 'session_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'sessionId'},
    {
      '1': 'size',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'size',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_size', '2': {}},
  ],
};

/// Descriptor for `GetCarParkTicketImageRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkTicketImageRequestDescriptor =
    $convert.base64Decode(
        'ChxHZXRDYXJQYXJrVGlja2V0SW1hZ2VSZXF1ZXN0Eh8KCnNlc3Npb25faWQYASABKAVCAFIJc2'
        'Vzc2lvbklkEhkKBHNpemUYAiABKAVCAEgAUgRzaXpliAEBOgBCCQoFX3NpemUSAA==');

@$core.Deprecated('Use calculateCarParkFeeRequestDescriptor instead')
const CalculateCarParkFeeRequest$json = {
  '1': 'CalculateCarParkFeeRequest',
  '2': [
    {'1': 'session_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'sessionId'},
    {
      '1': 'exit_time',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'exitTime'
    },
    {
      '1': 'discount_code',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'discountCode'
    },
  ],
  '7': {},
};

/// Descriptor for `CalculateCarParkFeeRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List calculateCarParkFeeRequestDescriptor =
    $convert.base64Decode(
        'ChpDYWxjdWxhdGVDYXJQYXJrRmVlUmVxdWVzdBIfCgpzZXNzaW9uX2lkGAEgASgFQgBSCXNlc3'
        'Npb25JZBI5CglleGl0X3RpbWUYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBS'
        'CGV4aXRUaW1lEiUKDWRpc2NvdW50X2NvZGUYAyABKAlCAFIMZGlzY291bnRDb2RlOgA=');

@$core.Deprecated('Use calculateCarParkFeeResponseDescriptor instead')
const CalculateCarParkFeeResponse$json = {
  '1': 'CalculateCarParkFeeResponse',
  '2': [
    {'1': 'session_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'sessionId'},
    {
      '1': 'duration_minutes',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'durationMinutes'
    },
    {'1': 'base_fee', '3': 3, '4': 1, '5': 1, '8': {}, '10': 'baseFee'},
    {'1': 'discounts', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'discounts'},
    {'1': 'tax', '3': 5, '4': 1, '5': 1, '8': {}, '10': 'tax'},
    {'1': 'total', '3': 6, '4': 1, '5': 1, '8': {}, '10': 'total'},
    {
      '1': 'breakdown',
      '3': 7,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.CalculateCarParkFeeResponse.Line',
      '8': {},
      '10': 'breakdown'
    },
    {'1': 'paid_amount', '3': 8, '4': 1, '5': 1, '8': {}, '10': 'paidAmount'},
    {'1': 'amount_due', '3': 9, '4': 1, '5': 1, '8': {}, '10': 'amountDue'},
    {'1': 'currency', '3': 10, '4': 1, '5': 9, '8': {}, '10': 'currency'},
    {
      '1': 'exit_time',
      '3': 11,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'exitTime'
    },
  ],
  '3': [CalculateCarParkFeeResponse_Line$json],
  '7': {},
};

@$core.Deprecated('Use calculateCarParkFeeResponseDescriptor instead')
const CalculateCarParkFeeResponse_Line$json = {
  '1': 'Line',
  '2': [
    {'1': 'description', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'description'},
    {'1': 'amount', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'amount'},
  ],
  '7': {},
};

/// Descriptor for `CalculateCarParkFeeResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List calculateCarParkFeeResponseDescriptor = $convert.base64Decode(
    'ChtDYWxjdWxhdGVDYXJQYXJrRmVlUmVzcG9uc2USHwoKc2Vzc2lvbl9pZBgBIAEoBUIAUglzZX'
    'NzaW9uSWQSKwoQZHVyYXRpb25fbWludXRlcxgCIAEoBUIAUg9kdXJhdGlvbk1pbnV0ZXMSGwoI'
    'YmFzZV9mZWUYAyABKAFCAFIHYmFzZUZlZRIeCglkaXNjb3VudHMYBCABKAFCAFIJZGlzY291bn'
    'RzEhIKA3RheBgFIAEoAUIAUgN0YXgSFgoFdG90YWwYBiABKAFCAFIFdG90YWwSUwoJYnJlYWtk'
    'b3duGAcgAygLMjMucGFya3VwLmNhcnBhcmsudjEuQ2FsY3VsYXRlQ2FyUGFya0ZlZVJlc3Bvbn'
    'NlLkxpbmVCAFIJYnJlYWtkb3duEiEKC3BhaWRfYW1vdW50GAggASgBQgBSCnBhaWRBbW91bnQS'
    'HwoKYW1vdW50X2R1ZRgJIAEoAUIAUglhbW91bnREdWUSHAoIY3VycmVuY3kYCiABKAlCAFIIY3'
    'VycmVuY3kSOQoJZXhpdF90aW1lGAsgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIA'
    'UghleGl0VGltZRpGCgRMaW5lEiIKC2Rlc2NyaXB0aW9uGAEgASgJQgBSC2Rlc2NyaXB0aW9uEh'
    'gKBmFtb3VudBgCIAEoAUIAUgZhbW91bnQ6ADoA');

@$core.Deprecated('Use assignCarParkSpaceRequestDescriptor instead')
const AssignCarParkSpaceRequest$json = {
  '1': 'AssignCarParkSpaceRequest',
  '2': [
    {'1': 'session_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'sessionId'},
    {
      '1': 'space_id',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'spaceId',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_space_id', '2': {}},
  ],
};

/// Descriptor for `AssignCarParkSpaceRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List assignCarParkSpaceRequestDescriptor = $convert.base64Decode(
    'ChlBc3NpZ25DYXJQYXJrU3BhY2VSZXF1ZXN0Eh8KCnNlc3Npb25faWQYASABKAVCAFIJc2Vzc2'
    'lvbklkEiAKCHNwYWNlX2lkGAIgASgFQgBIAFIHc3BhY2VJZIgBAToAQg0KCV9zcGFjZV9pZBIA');

@$core.Deprecated('Use assignCarParkSpaceResponseDescriptor instead')
const AssignCarParkSpaceResponse$json = {
  '1': 'AssignCarParkSpaceResponse',
  '2': [
    {
      '1': 'session',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkSession',
      '8': {},
      '10': 'session'
    },
    {
      '1': 'space_assigned',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.AssignedSpace',
      '8': {},
      '10': 'spaceAssigned'
    },
  ],
  '7': {},
};

/// Descriptor for `AssignCarParkSpaceResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List assignCarParkSpaceResponseDescriptor = $convert.base64Decode(
    'ChpBc3NpZ25DYXJQYXJrU3BhY2VSZXNwb25zZRI9CgdzZXNzaW9uGAEgASgLMiEucGFya3VwLm'
    'NhcnBhcmsudjEuQ2FyUGFya1Nlc3Npb25CAFIHc2Vzc2lvbhJJCg5zcGFjZV9hc3NpZ25lZBgC'
    'IAEoCzIgLnBhcmt1cC5jYXJwYXJrLnYxLkFzc2lnbmVkU3BhY2VCAFINc3BhY2VBc3NpZ25lZD'
    'oA');

@$core.Deprecated('Use completeCarParkSessionRequestDescriptor instead')
const CompleteCarParkSessionRequest$json = {
  '1': 'CompleteCarParkSessionRequest',
  '2': [
    {'1': 'session_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'sessionId'},
    {'1': 'reason', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'reason'},
  ],
  '7': {},
};

/// Descriptor for `CompleteCarParkSessionRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List completeCarParkSessionRequestDescriptor =
    $convert.base64Decode(
        'Ch1Db21wbGV0ZUNhclBhcmtTZXNzaW9uUmVxdWVzdBIfCgpzZXNzaW9uX2lkGAEgASgFQgBSCX'
        'Nlc3Npb25JZBIYCgZyZWFzb24YAiABKAlCAFIGcmVhc29uOgA=');

@$core.Deprecated('Use completeCarParkSessionResponseDescriptor instead')
const CompleteCarParkSessionResponse$json = {
  '1': 'CompleteCarParkSessionResponse',
  '2': [
    {
      '1': 'session',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkSession',
      '8': {},
      '10': 'session'
    },
  ],
  '7': {},
};

/// Descriptor for `CompleteCarParkSessionResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List completeCarParkSessionResponseDescriptor =
    $convert.base64Decode(
        'Ch5Db21wbGV0ZUNhclBhcmtTZXNzaW9uUmVzcG9uc2USPQoHc2Vzc2lvbhgBIAEoCzIhLnBhcm'
        't1cC5jYXJwYXJrLnYxLkNhclBhcmtTZXNzaW9uQgBSB3Nlc3Npb246AA==');
