// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/repair_service.proto.

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

@$core.Deprecated('Use repairStateDescriptor instead')
const RepairState$json = {
  '1': 'RepairState',
  '2': [
    {
      '1': 'waiting_since',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'waitingSince'
    },
    {'1': 'attempts', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'attempts'},
    {
      '1': 'last_error',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'lastError',
      '17': true
    },
    {
      '1': 'next_attempt_at',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'nextAttemptAt'
    },
    {
      '1': 'needs_attention',
      '3': 5,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'needsAttention'
    },
  ],
  '7': {},
  '8': [
    {'1': '_last_error', '2': {}},
  ],
};

/// Descriptor for `RepairState`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List repairStateDescriptor = $convert.base64Decode(
    'CgtSZXBhaXJTdGF0ZRJBCg13YWl0aW5nX3NpbmNlGAEgASgLMhouZ29vZ2xlLnByb3RvYnVmLl'
    'RpbWVzdGFtcEIAUgx3YWl0aW5nU2luY2USHAoIYXR0ZW1wdHMYAiABKAVCAFIIYXR0ZW1wdHMS'
    'JAoKbGFzdF9lcnJvchgDIAEoCUIASABSCWxhc3RFcnJvcogBARJECg9uZXh0X2F0dGVtcHRfYX'
    'QYBCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSDW5leHRBdHRlbXB0QXQSKQoP'
    'bmVlZHNfYXR0ZW50aW9uGAUgASgIQgBSDm5lZWRzQXR0ZW50aW9uOgBCDwoLX2xhc3RfZXJyb3'
    'ISAA==');

@$core.Deprecated('Use stuckPaymentDescriptor instead')
const StuckPayment$json = {
  '1': 'StuckPayment',
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
      '1': 'repair',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.RepairState',
      '8': {},
      '10': 'repair'
    },
    {
      '1': 'stripe_payment_intent_id',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'stripePaymentIntentId',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_stripe_payment_intent_id', '2': {}},
  ],
};

/// Descriptor for `StuckPayment`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List stuckPaymentDescriptor = $convert.base64Decode(
    'CgxTdHVja1BheW1lbnQSNwoHcGF5bWVudBgBIAEoCzIbLnBhcmt1cC5wYXltZW50cy52MS5QYX'
    'ltZW50QgBSB3BheW1lbnQSOQoGcmVwYWlyGAIgASgLMh8ucGFya3VwLnBheW1lbnRzLnYxLlJl'
    'cGFpclN0YXRlQgBSBnJlcGFpchI+ChhzdHJpcGVfcGF5bWVudF9pbnRlbnRfaWQYAyABKAlCAE'
    'gAUhVzdHJpcGVQYXltZW50SW50ZW50SWSIAQE6AEIdChlfc3RyaXBlX3BheW1lbnRfaW50ZW50'
    'X2lkEgA=');

@$core.Deprecated('Use stuckStripeEventDescriptor instead')
const StuckStripeEvent$json = {
  '1': 'StuckStripeEvent',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'type', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'type'},
    {
      '1': 'stripe_payment_intent_id',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'stripePaymentIntentId',
      '17': true
    },
    {
      '1': 'received_at',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'receivedAt'
    },
    {
      '1': 'repair',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.RepairState',
      '8': {},
      '10': 'repair'
    },
  ],
  '7': {},
  '8': [
    {'1': '_stripe_payment_intent_id', '2': {}},
  ],
};

/// Descriptor for `StuckStripeEvent`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List stuckStripeEventDescriptor = $convert.base64Decode(
    'ChBTdHVja1N0cmlwZUV2ZW50EhAKAmlkGAEgASgJQgBSAmlkEhQKBHR5cGUYAiABKAlCAFIEdH'
    'lwZRI+ChhzdHJpcGVfcGF5bWVudF9pbnRlbnRfaWQYAyABKAlCAEgAUhVzdHJpcGVQYXltZW50'
    'SW50ZW50SWSIAQESPQoLcmVjZWl2ZWRfYXQYBCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZX'
    'N0YW1wQgBSCnJlY2VpdmVkQXQSOQoGcmVwYWlyGAUgASgLMh8ucGFya3VwLnBheW1lbnRzLnYx'
    'LlJlcGFpclN0YXRlQgBSBnJlcGFpcjoAQh0KGV9zdHJpcGVfcGF5bWVudF9pbnRlbnRfaWQSAA'
    '==');

@$core.Deprecated('Use listStuckPaymentsRequestDescriptor instead')
const ListStuckPaymentsRequest$json = {
  '1': 'ListStuckPaymentsRequest',
  '2': [
    {'1': 'page_size', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 4,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
};

/// Descriptor for `ListStuckPaymentsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listStuckPaymentsRequestDescriptor = $convert.base64Decode(
    'ChhMaXN0U3R1Y2tQYXltZW50c1JlcXVlc3QSHQoJcGFnZV9zaXplGAEgASgFQgBSCHBhZ2VTaX'
    'plEh8KCnBhZ2VfdG9rZW4YAiABKAlCAFIJcGFnZVRva2VuEhQKBHNraXAYAyABKAVCAFIEc2tp'
    'cBIoCg93aXRoX3RvdGFsX3NpemUYBCABKAhCAFINd2l0aFRvdGFsU2l6ZToA');

@$core.Deprecated('Use listStuckPaymentsResponseDescriptor instead')
const ListStuckPaymentsResponse$json = {
  '1': 'ListStuckPaymentsResponse',
  '2': [
    {
      '1': 'stuck_payments',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.payments.v1.StuckPayment',
      '8': {},
      '10': 'stuckPayments'
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

/// Descriptor for `ListStuckPaymentsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listStuckPaymentsResponseDescriptor = $convert.base64Decode(
    'ChlMaXN0U3R1Y2tQYXltZW50c1Jlc3BvbnNlEkkKDnN0dWNrX3BheW1lbnRzGAEgAygLMiAucG'
    'Fya3VwLnBheW1lbnRzLnYxLlN0dWNrUGF5bWVudEIAUg1zdHVja1BheW1lbnRzEiQKCnRvdGFs'
    'X3NpemUYAiABKAVCAEgAUgl0b3RhbFNpemWIAQESKAoPbmV4dF9wYWdlX3Rva2VuGAMgASgJQg'
    'BSDW5leHRQYWdlVG9rZW46AEIPCgtfdG90YWxfc2l6ZRIA');

@$core.Deprecated('Use listStuckStripeEventsRequestDescriptor instead')
const ListStuckStripeEventsRequest$json = {
  '1': 'ListStuckStripeEventsRequest',
  '2': [
    {'1': 'page_size', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 4,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
};

/// Descriptor for `ListStuckStripeEventsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listStuckStripeEventsRequestDescriptor =
    $convert.base64Decode(
        'ChxMaXN0U3R1Y2tTdHJpcGVFdmVudHNSZXF1ZXN0Eh0KCXBhZ2Vfc2l6ZRgBIAEoBUIAUghwYW'
        'dlU2l6ZRIfCgpwYWdlX3Rva2VuGAIgASgJQgBSCXBhZ2VUb2tlbhIUCgRza2lwGAMgASgFQgBS'
        'BHNraXASKAoPd2l0aF90b3RhbF9zaXplGAQgASgIQgBSDXdpdGhUb3RhbFNpemU6AA==');

@$core.Deprecated('Use listStuckStripeEventsResponseDescriptor instead')
const ListStuckStripeEventsResponse$json = {
  '1': 'ListStuckStripeEventsResponse',
  '2': [
    {
      '1': 'stuck_stripe_events',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.payments.v1.StuckStripeEvent',
      '8': {},
      '10': 'stuckStripeEvents'
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

/// Descriptor for `ListStuckStripeEventsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listStuckStripeEventsResponseDescriptor = $convert.base64Decode(
    'Ch1MaXN0U3R1Y2tTdHJpcGVFdmVudHNSZXNwb25zZRJWChNzdHVja19zdHJpcGVfZXZlbnRzGA'
    'EgAygLMiQucGFya3VwLnBheW1lbnRzLnYxLlN0dWNrU3RyaXBlRXZlbnRCAFIRc3R1Y2tTdHJp'
    'cGVFdmVudHMSJAoKdG90YWxfc2l6ZRgCIAEoBUIASABSCXRvdGFsU2l6ZYgBARIoCg9uZXh0X3'
    'BhZ2VfdG9rZW4YAyABKAlCAFINbmV4dFBhZ2VUb2tlbjoAQg8KC190b3RhbF9zaXplEgA=');

@$core.Deprecated('Use retryPaymentRepairRequestDescriptor instead')
const RetryPaymentRepairRequest$json = {
  '1': 'RetryPaymentRepairRequest',
  '2': [
    {'1': 'payment_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'paymentId'},
  ],
  '7': {},
};

/// Descriptor for `RetryPaymentRepairRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List retryPaymentRepairRequestDescriptor =
    $convert.base64Decode(
        'ChlSZXRyeVBheW1lbnRSZXBhaXJSZXF1ZXN0Eh8KCnBheW1lbnRfaWQYASABKAlCAFIJcGF5bW'
        'VudElkOgA=');

@$core.Deprecated('Use retryPaymentRepairResponseDescriptor instead')
const RetryPaymentRepairResponse$json = {
  '1': 'RetryPaymentRepairResponse',
  '2': [
    {
      '1': 'stuck_payment',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.StuckPayment',
      '8': {},
      '10': 'stuckPayment'
    },
  ],
  '7': {},
};

/// Descriptor for `RetryPaymentRepairResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List retryPaymentRepairResponseDescriptor =
    $convert.base64Decode(
        'ChpSZXRyeVBheW1lbnRSZXBhaXJSZXNwb25zZRJHCg1zdHVja19wYXltZW50GAEgASgLMiAucG'
        'Fya3VwLnBheW1lbnRzLnYxLlN0dWNrUGF5bWVudEIAUgxzdHVja1BheW1lbnQ6AA==');

@$core.Deprecated('Use retryStripeEventRequestDescriptor instead')
const RetryStripeEventRequest$json = {
  '1': 'RetryStripeEventRequest',
  '2': [
    {
      '1': 'stripe_event_id',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'stripeEventId'
    },
  ],
  '7': {},
};

/// Descriptor for `RetryStripeEventRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List retryStripeEventRequestDescriptor =
    $convert.base64Decode(
        'ChdSZXRyeVN0cmlwZUV2ZW50UmVxdWVzdBIoCg9zdHJpcGVfZXZlbnRfaWQYASABKAlCAFINc3'
        'RyaXBlRXZlbnRJZDoA');

@$core.Deprecated('Use retryStripeEventResponseDescriptor instead')
const RetryStripeEventResponse$json = {
  '1': 'RetryStripeEventResponse',
  '2': [
    {
      '1': 'stuck_stripe_event',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.StuckStripeEvent',
      '8': {},
      '10': 'stuckStripeEvent'
    },
  ],
  '7': {},
};

/// Descriptor for `RetryStripeEventResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List retryStripeEventResponseDescriptor = $convert.base64Decode(
    'ChhSZXRyeVN0cmlwZUV2ZW50UmVzcG9uc2USVAoSc3R1Y2tfc3RyaXBlX2V2ZW50GAEgASgLMi'
    'QucGFya3VwLnBheW1lbnRzLnYxLlN0dWNrU3RyaXBlRXZlbnRCAFIQc3R1Y2tTdHJpcGVFdmVu'
    'dDoA');
