// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_payment_service.proto.

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

@$core.Deprecated('Use payCarParkSessionRequestDescriptor instead')
const PayCarParkSessionRequest$json = {
  '1': 'PayCarParkSessionRequest',
  '2': [
    {'1': 'session_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'sessionId'},
    {
      '1': 'ticket_number',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'ticketNumber'
    },
    {
      '1': 'payment_method',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.PaymentMethod',
      '8': {},
      '10': 'paymentMethod'
    },
    {
      '1': 'amount',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'amount',
      '17': true
    },
    {
      '1': 'discount_code',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'discountCode'
    },
    {
      '1': 'payment_method_id',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'paymentMethodId'
    },
    {'1': 'reference_id', '3': 7, '4': 1, '5': 9, '8': {}, '10': 'referenceId'},
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
  '8': [
    {'1': '_amount', '2': {}},
  ],
};

/// Descriptor for `PayCarParkSessionRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List payCarParkSessionRequestDescriptor = $convert.base64Decode(
    'ChhQYXlDYXJQYXJrU2Vzc2lvblJlcXVlc3QSHwoKc2Vzc2lvbl9pZBgBIAEoBUIAUglzZXNzaW'
    '9uSWQSJQoNdGlja2V0X251bWJlchgCIAEoCUIAUgx0aWNrZXROdW1iZXISSAoOcGF5bWVudF9t'
    'ZXRob2QYAyABKA4yHy5wYXJrdXAuY29tbW9uLnYxLlBheW1lbnRNZXRob2RCAFINcGF5bWVudE'
    '1ldGhvZBIdCgZhbW91bnQYBCABKAFCAEgAUgZhbW91bnSIAQESJQoNZGlzY291bnRfY29kZRgF'
    'IAEoCUIAUgxkaXNjb3VudENvZGUSLAoRcGF5bWVudF9tZXRob2RfaWQYBiABKAlCAFIPcGF5bW'
    'VudE1ldGhvZElkEiMKDHJlZmVyZW5jZV9pZBgHIAEoCUIAUgtyZWZlcmVuY2VJZBIkCg1wb2lu'
    'dHNfdG9fdXNlGDIgASgFQgBSC3BvaW50c1RvVXNlOgBCCwoHX2Ftb3VudBIA');

@$core.Deprecated('Use payCarParkSessionResponseDescriptor instead')
const PayCarParkSessionResponse$json = {
  '1': 'PayCarParkSessionResponse',
  '2': [
    {
      '1': 'payment',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkPayment',
      '8': {},
      '10': 'payment'
    },
  ],
  '7': {},
};

/// Descriptor for `PayCarParkSessionResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List payCarParkSessionResponseDescriptor =
    $convert.base64Decode(
        'ChlQYXlDYXJQYXJrU2Vzc2lvblJlc3BvbnNlEj0KB3BheW1lbnQYASABKAsyIS5wYXJrdXAuY2'
        'FycGFyay52MS5DYXJQYXJrUGF5bWVudEIAUgdwYXltZW50OgA=');

@$core.Deprecated('Use listCarParkPaymentsRequestDescriptor instead')
const ListCarParkPaymentsRequest$json = {
  '1': 'ListCarParkPaymentsRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'session_id',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'sessionId',
      '17': true
    },
    {
      '1': 'paid_from',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'paidFrom'
    },
    {
      '1': 'paid_before',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'paidBefore'
    },
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
  '8': [
    {'1': '_session_id', '2': {}},
  ],
};

/// Descriptor for `ListCarParkPaymentsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listCarParkPaymentsRequestDescriptor = $convert.base64Decode(
    'ChpMaXN0Q2FyUGFya1BheW1lbnRzUmVxdWVzdBIbCghjYXJfcGFyaxgBIAEoCUIAUgdjYXJQYX'
    'JrEiQKCnNlc3Npb25faWQYAiABKAVCAEgAUglzZXNzaW9uSWSIAQESOQoJcGFpZF9mcm9tGAMg'
    'ASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUghwYWlkRnJvbRI9CgtwYWlkX2JlZm'
    '9yZRgEIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIKcGFpZEJlZm9yZRIdCglw'
    'YWdlX3NpemUYBSABKAVCAFIIcGFnZVNpemUSHwoKcGFnZV90b2tlbhgGIAEoCUIAUglwYWdlVG'
    '9rZW4SFAoEc2tpcBgHIAEoBUIAUgRza2lwEigKD3dpdGhfdG90YWxfc2l6ZRgIIAEoCEIAUg13'
    'aXRoVG90YWxTaXplOgBCDwoLX3Nlc3Npb25faWQSAA==');

@$core.Deprecated('Use listCarParkPaymentsResponseDescriptor instead')
const ListCarParkPaymentsResponse$json = {
  '1': 'ListCarParkPaymentsResponse',
  '2': [
    {
      '1': 'payments',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkPayment',
      '8': {},
      '10': 'payments'
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
      '1': 'total_amount',
      '3': 3,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'totalAmount',
      '17': true
    },
    {
      '1': 'next_page_token',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'nextPageToken'
    },
  ],
  '7': {},
  '8': [
    {'1': '_total_size', '2': {}},
    {'1': '_total_amount', '2': {}},
  ],
};

/// Descriptor for `ListCarParkPaymentsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listCarParkPaymentsResponseDescriptor = $convert.base64Decode(
    'ChtMaXN0Q2FyUGFya1BheW1lbnRzUmVzcG9uc2USPwoIcGF5bWVudHMYASADKAsyIS5wYXJrdX'
    'AuY2FycGFyay52MS5DYXJQYXJrUGF5bWVudEIAUghwYXltZW50cxIkCgp0b3RhbF9zaXplGAIg'
    'ASgFQgBIAFIJdG90YWxTaXpliAEBEigKDHRvdGFsX2Ftb3VudBgDIAEoAUIASAFSC3RvdGFsQW'
    '1vdW50iAEBEigKD25leHRfcGFnZV90b2tlbhgEIAEoCUIAUg1uZXh0UGFnZVRva2VuOgBCDwoL'
    'X3RvdGFsX3NpemUSAEIRCg1fdG90YWxfYW1vdW50EgA=');

@$core.Deprecated('Use getCarParkPaymentRequestDescriptor instead')
const GetCarParkPaymentRequest$json = {
  '1': 'GetCarParkPaymentRequest',
  '2': [
    {'1': 'payment_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'paymentId'},
  ],
  '7': {},
};

/// Descriptor for `GetCarParkPaymentRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkPaymentRequestDescriptor =
    $convert.base64Decode(
        'ChhHZXRDYXJQYXJrUGF5bWVudFJlcXVlc3QSHwoKcGF5bWVudF9pZBgBIAEoBUIAUglwYXltZW'
        '50SWQ6AA==');

@$core.Deprecated('Use getCarParkPaymentResponseDescriptor instead')
const GetCarParkPaymentResponse$json = {
  '1': 'GetCarParkPaymentResponse',
  '2': [
    {
      '1': 'payment',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkPayment',
      '8': {},
      '10': 'payment'
    },
  ],
  '7': {},
};

/// Descriptor for `GetCarParkPaymentResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkPaymentResponseDescriptor =
    $convert.base64Decode(
        'ChlHZXRDYXJQYXJrUGF5bWVudFJlc3BvbnNlEj0KB3BheW1lbnQYASABKAsyIS5wYXJrdXAuY2'
        'FycGFyay52MS5DYXJQYXJrUGF5bWVudEIAUgdwYXltZW50OgA=');

@$core.Deprecated('Use validateCarParkExitRequestDescriptor instead')
const ValidateCarParkExitRequest$json = {
  '1': 'ValidateCarParkExitRequest',
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

/// Descriptor for `ValidateCarParkExitRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List validateCarParkExitRequestDescriptor =
    $convert.base64Decode(
        'ChpWYWxpZGF0ZUNhclBhcmtFeGl0UmVxdWVzdBIlCg10aWNrZXRfbnVtYmVyGAEgASgJQgBSDH'
        'RpY2tldE51bWJlcjoA');

@$core.Deprecated('Use validateCarParkExitResponseDescriptor instead')
const ValidateCarParkExitResponse$json = {
  '1': 'ValidateCarParkExitResponse',
  '2': [
    {'1': 'is_paid', '3': 1, '4': 1, '5': 8, '8': {}, '10': 'isPaid'},
    {'1': 'can_exit', '3': 2, '4': 1, '5': 8, '8': {}, '10': 'canExit'},
    {
      '1': 'time_remaining_minutes',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'timeRemainingMinutes'
    },
    {'1': 'amount_due', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'amountDue'},
  ],
  '7': {},
};

/// Descriptor for `ValidateCarParkExitResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List validateCarParkExitResponseDescriptor = $convert.base64Decode(
    'ChtWYWxpZGF0ZUNhclBhcmtFeGl0UmVzcG9uc2USGQoHaXNfcGFpZBgBIAEoCEIAUgZpc1BhaW'
    'QSGwoIY2FuX2V4aXQYAiABKAhCAFIHY2FuRXhpdBI2ChZ0aW1lX3JlbWFpbmluZ19taW51dGVz'
    'GAMgASgFQgBSFHRpbWVSZW1haW5pbmdNaW51dGVzEh8KCmFtb3VudF9kdWUYBCABKAFCAFIJYW'
    '1vdW50RHVlOgA=');
