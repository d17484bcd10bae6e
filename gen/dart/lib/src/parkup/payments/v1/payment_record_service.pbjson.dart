// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/payment_record_service.proto.

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

@$core.Deprecated('Use getPaymentRequestDescriptor instead')
const GetPaymentRequest$json = {
  '1': 'GetPaymentRequest',
  '2': [
    {'1': 'payment_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'paymentId'},
  ],
  '7': {},
};

/// Descriptor for `GetPaymentRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getPaymentRequestDescriptor = $convert.base64Decode(
    'ChFHZXRQYXltZW50UmVxdWVzdBIfCgpwYXltZW50X2lkGAEgASgJQgBSCXBheW1lbnRJZDoA');

@$core.Deprecated('Use getPaymentResponseDescriptor instead')
const GetPaymentResponse$json = {
  '1': 'GetPaymentResponse',
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

/// Descriptor for `GetPaymentResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getPaymentResponseDescriptor = $convert.base64Decode(
    'ChJHZXRQYXltZW50UmVzcG9uc2USNwoHcGF5bWVudBgBIAEoCzIbLnBhcmt1cC5wYXltZW50cy'
    '52MS5QYXltZW50QgBSB3BheW1lbnQ6AA==');

@$core.Deprecated('Use listAllPaymentsRequestDescriptor instead')
const ListAllPaymentsRequest$json = {
  '1': 'ListAllPaymentsRequest',
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
    {
      '1': 'kind',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.payments.v1.Payment.Kind',
      '8': {},
      '10': 'kind'
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
    {'1': 'user_id', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {'1': 'zone_id', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'recorded_by', '3': 6, '4': 1, '5': 9, '8': {}, '10': 'recordedBy'},
    {'1': 'session_id', '3': 7, '4': 1, '5': 9, '8': {}, '10': 'sessionId'},
    {
      '1': 'violation_ticket_id',
      '3': 8,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'violationTicketId'
    },
    {
      '1': 'season_badge_id',
      '3': 9,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'seasonBadgeId'
    },
    {
      '1': 'made_from',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'madeFrom'
    },
    {
      '1': 'made_before',
      '3': 11,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'madeBefore'
    },
    {'1': 'amount', '3': 12, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {'1': 'page_size', '3': 13, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 14, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 15, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 16,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
    {
      '1': 'membership_id',
      '3': 20,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'membershipId'
    },
    {
      '1': 'reservation_id',
      '3': 21,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'reservationId'
    },
    {
      '1': 'car_park_session_id',
      '3': 22,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'carParkSessionId'
    },
    {
      '1': 'charging_session_id',
      '3': 23,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'chargingSessionId'
    },
  ],
  '7': {},
};

/// Descriptor for `ListAllPaymentsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listAllPaymentsRequestDescriptor = $convert.base64Decode(
    'ChZMaXN0QWxsUGF5bWVudHNSZXF1ZXN0EjwKBnN0YXR1cxgBIAEoDjIiLnBhcmt1cC5wYXltZW'
    '50cy52MS5QYXltZW50LlN0YXR1c0IAUgZzdGF0dXMSNgoEa2luZBgCIAEoDjIgLnBhcmt1cC5w'
    'YXltZW50cy52MS5QYXltZW50LktpbmRCAFIEa2luZBJICg5wYXltZW50X21ldGhvZBgDIAEoDj'
    'IfLnBhcmt1cC5jb21tb24udjEuUGF5bWVudE1ldGhvZEIAUg1wYXltZW50TWV0aG9kEhkKB3Vz'
    'ZXJfaWQYBCABKAlCAFIGdXNlcklkEhkKB3pvbmVfaWQYBSABKAlCAFIGem9uZUlkEiEKC3JlY2'
    '9yZGVkX2J5GAYgASgJQgBSCnJlY29yZGVkQnkSHwoKc2Vzc2lvbl9pZBgHIAEoCUIAUglzZXNz'
    'aW9uSWQSMAoTdmlvbGF0aW9uX3RpY2tldF9pZBgIIAEoCUIAUhF2aW9sYXRpb25UaWNrZXRJZB'
    'IoCg9zZWFzb25fYmFkZ2VfaWQYCSABKAlCAFINc2Vhc29uQmFkZ2VJZBI5CgltYWRlX2Zyb20Y'
    'CiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCG1hZGVGcm9tEj0KC21hZGVfYm'
    'Vmb3JlGAsgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgptYWRlQmVmb3JlEhgK'
    'BmFtb3VudBgMIAEoAUIAUgZhbW91bnQSHQoJcGFnZV9zaXplGA0gASgFQgBSCHBhZ2VTaXplEh'
    '8KCnBhZ2VfdG9rZW4YDiABKAlCAFIJcGFnZVRva2VuEhQKBHNraXAYDyABKAVCAFIEc2tpcBIo'
    'Cg93aXRoX3RvdGFsX3NpemUYECABKAhCAFINd2l0aFRvdGFsU2l6ZRIlCg1tZW1iZXJzaGlwX2'
    'lkGBQgASgFQgBSDG1lbWJlcnNoaXBJZBInCg5yZXNlcnZhdGlvbl9pZBgVIAEoBUIAUg1yZXNl'
    'cnZhdGlvbklkEi8KE2Nhcl9wYXJrX3Nlc3Npb25faWQYFiABKAVCAFIQY2FyUGFya1Nlc3Npb2'
    '5JZBIwChNjaGFyZ2luZ19zZXNzaW9uX2lkGBcgASgFQgBSEWNoYXJnaW5nU2Vzc2lvbklkOgA=');

@$core.Deprecated('Use listAllPaymentsResponseDescriptor instead')
const ListAllPaymentsResponse$json = {
  '1': 'ListAllPaymentsResponse',
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

/// Descriptor for `ListAllPaymentsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listAllPaymentsResponseDescriptor = $convert.base64Decode(
    'ChdMaXN0QWxsUGF5bWVudHNSZXNwb25zZRI5CghwYXltZW50cxgBIAMoCzIbLnBhcmt1cC5wYX'
    'ltZW50cy52MS5QYXltZW50QgBSCHBheW1lbnRzEiQKCnRvdGFsX3NpemUYAiABKAVCAEgAUgl0'
    'b3RhbFNpemWIAQESKAoPbmV4dF9wYWdlX3Rva2VuGAMgASgJQgBSDW5leHRQYWdlVG9rZW46AE'
    'IPCgtfdG90YWxfc2l6ZRIA');

@$core.Deprecated('Use refundPaymentRequestDescriptor instead')
const RefundPaymentRequest$json = {
  '1': 'RefundPaymentRequest',
  '2': [
    {'1': 'payment_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'paymentId'},
    {'1': 'amount', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {'1': 'reason', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'reason'},
  ],
  '7': {},
};

/// Descriptor for `RefundPaymentRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List refundPaymentRequestDescriptor = $convert.base64Decode(
    'ChRSZWZ1bmRQYXltZW50UmVxdWVzdBIfCgpwYXltZW50X2lkGAEgASgJQgBSCXBheW1lbnRJZB'
    'IYCgZhbW91bnQYAiABKAFCAFIGYW1vdW50EhgKBnJlYXNvbhgDIAEoCUIAUgZyZWFzb246AA==');

@$core.Deprecated('Use refundPaymentResponseDescriptor instead')
const RefundPaymentResponse$json = {
  '1': 'RefundPaymentResponse',
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
    {
      '1': 'refunded_amount',
      '3': 2,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'refundedAmount'
    },
  ],
  '7': {},
};

/// Descriptor for `RefundPaymentResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List refundPaymentResponseDescriptor = $convert.base64Decode(
    'ChVSZWZ1bmRQYXltZW50UmVzcG9uc2USNwoHcGF5bWVudBgBIAEoCzIbLnBhcmt1cC5wYXltZW'
    '50cy52MS5QYXltZW50QgBSB3BheW1lbnQSKQoPcmVmdW5kZWRfYW1vdW50GAIgASgBQgBSDnJl'
    'ZnVuZGVkQW1vdW50OgA=');

@$core.Deprecated('Use cancelPaymentRequestDescriptor instead')
const CancelPaymentRequest$json = {
  '1': 'CancelPaymentRequest',
  '2': [
    {'1': 'payment_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'paymentId'},
  ],
  '7': {},
};

/// Descriptor for `CancelPaymentRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cancelPaymentRequestDescriptor = $convert.base64Decode(
    'ChRDYW5jZWxQYXltZW50UmVxdWVzdBIfCgpwYXltZW50X2lkGAEgASgJQgBSCXBheW1lbnRJZD'
    'oA');

@$core.Deprecated('Use cancelPaymentResponseDescriptor instead')
const CancelPaymentResponse$json = {
  '1': 'CancelPaymentResponse',
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

/// Descriptor for `CancelPaymentResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cancelPaymentResponseDescriptor = $convert.base64Decode(
    'ChVDYW5jZWxQYXltZW50UmVzcG9uc2USNwoHcGF5bWVudBgBIAEoCzIbLnBhcmt1cC5wYXltZW'
    '50cy52MS5QYXltZW50QgBSB3BheW1lbnQ6AA==');
