// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/payment_service.proto.

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

@$core.Deprecated('Use addPaymentMethodRequestDescriptor instead')
const AddPaymentMethodRequest$json = {
  '1': 'AddPaymentMethodRequest',
  '2': [
    {
      '1': 'type',
      '3': 1,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.PaymentMethod',
      '8': {},
      '10': 'type'
    },
    {'1': 'card_number', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'cardNumber'},
    {'1': 'expiry_date', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'expiryDate'},
    {'1': 'cvv', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'cvv'},
    {
      '1': 'set_as_default',
      '3': 5,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'setAsDefault'
    },
    {
      '1': 'stripe_payment_method_id',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'stripePaymentMethodId'
    },
  ],
  '7': {},
};

/// Descriptor for `AddPaymentMethodRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List addPaymentMethodRequestDescriptor = $convert.base64Decode(
    'ChdBZGRQYXltZW50TWV0aG9kUmVxdWVzdBI1CgR0eXBlGAEgASgOMh8ucGFya3VwLmNvbW1vbi'
    '52MS5QYXltZW50TWV0aG9kQgBSBHR5cGUSIQoLY2FyZF9udW1iZXIYAiABKAlCAFIKY2FyZE51'
    'bWJlchIhCgtleHBpcnlfZGF0ZRgDIAEoCUIAUgpleHBpcnlEYXRlEhIKA2N2dhgEIAEoCUIAUg'
    'NjdnYSJgoOc2V0X2FzX2RlZmF1bHQYBSABKAhCAFIMc2V0QXNEZWZhdWx0EjkKGHN0cmlwZV9w'
    'YXltZW50X21ldGhvZF9pZBgGIAEoCUIAUhVzdHJpcGVQYXltZW50TWV0aG9kSWQ6AA==');

@$core.Deprecated('Use addPaymentMethodResponseDescriptor instead')
const AddPaymentMethodResponse$json = {
  '1': 'AddPaymentMethodResponse',
  '2': [
    {
      '1': 'method',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.SavedPaymentMethod',
      '8': {},
      '10': 'method'
    },
  ],
  '7': {},
};

/// Descriptor for `AddPaymentMethodResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List addPaymentMethodResponseDescriptor =
    $convert.base64Decode(
        'ChhBZGRQYXltZW50TWV0aG9kUmVzcG9uc2USQAoGbWV0aG9kGAEgASgLMiYucGFya3VwLnBheW'
        '1lbnRzLnYxLlNhdmVkUGF5bWVudE1ldGhvZEIAUgZtZXRob2Q6AA==');

@$core.Deprecated('Use listPaymentMethodsRequestDescriptor instead')
const ListPaymentMethodsRequest$json = {
  '1': 'ListPaymentMethodsRequest',
  '7': {},
};

/// Descriptor for `ListPaymentMethodsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPaymentMethodsRequestDescriptor =
    $convert.base64Decode('ChlMaXN0UGF5bWVudE1ldGhvZHNSZXF1ZXN0OgA=');

@$core.Deprecated('Use listPaymentMethodsResponseDescriptor instead')
const ListPaymentMethodsResponse$json = {
  '1': 'ListPaymentMethodsResponse',
  '2': [
    {
      '1': 'methods',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.payments.v1.SavedPaymentMethod',
      '8': {},
      '10': 'methods'
    },
  ],
  '7': {},
};

/// Descriptor for `ListPaymentMethodsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPaymentMethodsResponseDescriptor =
    $convert.base64Decode(
        'ChpMaXN0UGF5bWVudE1ldGhvZHNSZXNwb25zZRJCCgdtZXRob2RzGAEgAygLMiYucGFya3VwLn'
        'BheW1lbnRzLnYxLlNhdmVkUGF5bWVudE1ldGhvZEIAUgdtZXRob2RzOgA=');

@$core.Deprecated('Use processPaymentRequestDescriptor instead')
const ProcessPaymentRequest$json = {
  '1': 'ProcessPaymentRequest',
  '2': [
    {'1': 'amount', '3': 1, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {'1': 'description', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'description'},
    {'1': 'session_id', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'sessionId'},
    {
      '1': 'payment_method_id',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'paymentMethodId'
    },
    {
      '1': 'payment_method',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.PaymentMethod',
      '8': {},
      '10': 'paymentMethod'
    },
    {
      '1': 'violation_ticket_id',
      '3': 20,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'violationTicketId'
    },
    {
      '1': 'season_badge_id',
      '3': 21,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'seasonBadgeId'
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

/// Descriptor for `ProcessPaymentRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List processPaymentRequestDescriptor = $convert.base64Decode(
    'ChVQcm9jZXNzUGF5bWVudFJlcXVlc3QSGAoGYW1vdW50GAEgASgBQgBSBmFtb3VudBIiCgtkZX'
    'NjcmlwdGlvbhgCIAEoCUIAUgtkZXNjcmlwdGlvbhIfCgpzZXNzaW9uX2lkGAMgASgJQgBSCXNl'
    'c3Npb25JZBIsChFwYXltZW50X21ldGhvZF9pZBgEIAEoCUIAUg9wYXltZW50TWV0aG9kSWQSSA'
    'oOcGF5bWVudF9tZXRob2QYBSABKA4yHy5wYXJrdXAuY29tbW9uLnYxLlBheW1lbnRNZXRob2RC'
    'AFINcGF5bWVudE1ldGhvZBIwChN2aW9sYXRpb25fdGlja2V0X2lkGBQgASgJQgBSEXZpb2xhdG'
    'lvblRpY2tldElkEigKD3NlYXNvbl9iYWRnZV9pZBgVIAEoCUIAUg1zZWFzb25CYWRnZUlkEiQK'
    'DXBvaW50c190b191c2UYMiABKAVCAFILcG9pbnRzVG9Vc2U6AA==');

@$core.Deprecated('Use processPaymentResponseDescriptor instead')
const ProcessPaymentResponse$json = {
  '1': 'ProcessPaymentResponse',
  '2': [
    {
      '1': 'payment',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.Payment',
      '8': {},
      '10': 'payment'
    },
  ],
  '7': {},
};

/// Descriptor for `ProcessPaymentResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List processPaymentResponseDescriptor =
    $convert.base64Decode(
        'ChZQcm9jZXNzUGF5bWVudFJlc3BvbnNlEjcKB3BheW1lbnQYASABKAsyGy5wYXJrdXAucGF5bW'
        'VudHMudjEuUGF5bWVudEIAUgdwYXltZW50OgA=');

@$core.Deprecated('Use listPaymentsRequestDescriptor instead')
const ListPaymentsRequest$json = {
  '1': 'ListPaymentsRequest',
  '2': [
    {
      '1': 'status',
      '3': 1,
      '4': 1,
      '5': 14,
      '6': '.parkup.payments.v1.Payment.Status',
      '8': {},
      '10': 'status'
    },
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
    {
      '1': 'kind',
      '3': 20,
      '4': 1,
      '5': 14,
      '6': '.parkup.payments.v1.Payment.Kind',
      '8': {},
      '10': 'kind'
    },
    {
      '1': 'payment_method',
      '3': 21,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.PaymentMethod',
      '8': {},
      '10': 'paymentMethod'
    },
    {'1': 'session_id', '3': 22, '4': 1, '5': 9, '8': {}, '10': 'sessionId'},
    {
      '1': 'violation_ticket_id',
      '3': 23,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'violationTicketId'
    },
    {
      '1': 'season_badge_id',
      '3': 24,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'seasonBadgeId'
    },
    {
      '1': 'made_from',
      '3': 25,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'madeFrom'
    },
    {
      '1': 'made_before',
      '3': 26,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'madeBefore'
    },
    {'1': 'amount', '3': 27, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {
      '1': 'membership_id',
      '3': 30,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'membershipId'
    },
    {
      '1': 'reservation_id',
      '3': 31,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'reservationId'
    },
    {
      '1': 'car_park_session_id',
      '3': 32,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'carParkSessionId'
    },
    {
      '1': 'charging_session_id',
      '3': 33,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'chargingSessionId'
    },
  ],
  '7': {},
};

/// Descriptor for `ListPaymentsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPaymentsRequestDescriptor = $convert.base64Decode(
    'ChNMaXN0UGF5bWVudHNSZXF1ZXN0EjwKBnN0YXR1cxgBIAEoDjIiLnBhcmt1cC5wYXltZW50cy'
    '52MS5QYXltZW50LlN0YXR1c0IAUgZzdGF0dXMSHQoJcGFnZV9zaXplGAIgASgFQgBSCHBhZ2VT'
    'aXplEh8KCnBhZ2VfdG9rZW4YAyABKAlCAFIJcGFnZVRva2VuEhQKBHNraXAYBCABKAVCAFIEc2'
    'tpcBIoCg93aXRoX3RvdGFsX3NpemUYBSABKAhCAFINd2l0aFRvdGFsU2l6ZRI2CgRraW5kGBQg'
    'ASgOMiAucGFya3VwLnBheW1lbnRzLnYxLlBheW1lbnQuS2luZEIAUgRraW5kEkgKDnBheW1lbn'
    'RfbWV0aG9kGBUgASgOMh8ucGFya3VwLmNvbW1vbi52MS5QYXltZW50TWV0aG9kQgBSDXBheW1l'
    'bnRNZXRob2QSHwoKc2Vzc2lvbl9pZBgWIAEoCUIAUglzZXNzaW9uSWQSMAoTdmlvbGF0aW9uX3'
    'RpY2tldF9pZBgXIAEoCUIAUhF2aW9sYXRpb25UaWNrZXRJZBIoCg9zZWFzb25fYmFkZ2VfaWQY'
    'GCABKAlCAFINc2Vhc29uQmFkZ2VJZBI5CgltYWRlX2Zyb20YGSABKAsyGi5nb29nbGUucHJvdG'
    '9idWYuVGltZXN0YW1wQgBSCG1hZGVGcm9tEj0KC21hZGVfYmVmb3JlGBogASgLMhouZ29vZ2xl'
    'LnByb3RvYnVmLlRpbWVzdGFtcEIAUgptYWRlQmVmb3JlEhgKBmFtb3VudBgbIAEoAUIAUgZhbW'
    '91bnQSJQoNbWVtYmVyc2hpcF9pZBgeIAEoBUIAUgxtZW1iZXJzaGlwSWQSJwoOcmVzZXJ2YXRp'
    'b25faWQYHyABKAVCAFINcmVzZXJ2YXRpb25JZBIvChNjYXJfcGFya19zZXNzaW9uX2lkGCAgAS'
    'gFQgBSEGNhclBhcmtTZXNzaW9uSWQSMAoTY2hhcmdpbmdfc2Vzc2lvbl9pZBghIAEoBUIAUhFj'
    'aGFyZ2luZ1Nlc3Npb25JZDoA');

@$core.Deprecated('Use listPaymentsResponseDescriptor instead')
const ListPaymentsResponse$json = {
  '1': 'ListPaymentsResponse',
  '2': [
    {
      '1': 'payments',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.payments.v1.Payment',
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

/// Descriptor for `ListPaymentsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPaymentsResponseDescriptor = $convert.base64Decode(
    'ChRMaXN0UGF5bWVudHNSZXNwb25zZRI5CghwYXltZW50cxgBIAMoCzIbLnBhcmt1cC5wYXltZW'
    '50cy52MS5QYXltZW50QgBSCHBheW1lbnRzEiQKCnRvdGFsX3NpemUYAiABKAVCAEgAUgl0b3Rh'
    'bFNpemWIAQESKAoPbmV4dF9wYWdlX3Rva2VuGAMgASgJQgBSDW5leHRQYWdlVG9rZW46AEIPCg'
    'tfdG90YWxfc2l6ZRIA');

@$core.Deprecated('Use getPaymentReceiptRequestDescriptor instead')
const GetPaymentReceiptRequest$json = {
  '1': 'GetPaymentReceiptRequest',
  '2': [
    {'1': 'payment_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'paymentId'},
    {'1': 'proof', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'proof'},
  ],
  '7': {},
};

/// Descriptor for `GetPaymentReceiptRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getPaymentReceiptRequestDescriptor =
    $convert.base64Decode(
        'ChhHZXRQYXltZW50UmVjZWlwdFJlcXVlc3QSHwoKcGF5bWVudF9pZBgBIAEoCUIAUglwYXltZW'
        '50SWQSFgoFcHJvb2YYAiABKAlCAFIFcHJvb2Y6AA==');
