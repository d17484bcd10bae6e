// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/payout_service.proto.

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

@$core.Deprecated('Use cardPayoutDescriptor instead')
const CardPayout$json = {
  '1': 'CardPayout',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'amount', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {'1': 'currency', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'currency'},
    {
      '1': 'status',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.payments.v1.CardPayout.Status',
      '8': {},
      '10': 'status'
    },
    {
      '1': 'created_at',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'arrives_at',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'arrivesAt'
    },
    {'1': 'charges', '3': 7, '4': 1, '5': 1, '8': {}, '10': 'charges'},
    {'1': 'refunds', '3': 8, '4': 1, '5': 1, '8': {}, '10': 'refunds'},
    {'1': 'disputes', '3': 9, '4': 1, '5': 1, '8': {}, '10': 'disputes'},
    {'1': 'fees', '3': 10, '4': 1, '5': 1, '8': {}, '10': 'fees'},
    {'1': 'other', '3': 11, '4': 1, '5': 1, '8': {}, '10': 'other'},
    {'1': 'difference', '3': 12, '4': 1, '5': 1, '8': {}, '10': 'difference'},
    {
      '1': 'transaction_count',
      '3': 13,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'transactionCount'
    },
    {
      '1': 'unmatched_count',
      '3': 14,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'unmatchedCount'
    },
  ],
  '4': [CardPayout_Status$json],
  '7': {},
};

@$core.Deprecated('Use cardPayoutDescriptor instead')
const CardPayout_Status$json = {
  '1': 'Status',
  '2': [
    {'1': 'STATUS_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'STATUS_PENDING', '2': 1, '3': {}},
    {'1': 'STATUS_IN_TRANSIT', '2': 2, '3': {}},
    {'1': 'STATUS_PAID', '2': 3, '3': {}},
    {'1': 'STATUS_FAILED', '2': 4, '3': {}},
    {'1': 'STATUS_CANCELLED', '2': 5, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `CardPayout`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cardPayoutDescriptor = $convert.base64Decode(
    'CgpDYXJkUGF5b3V0EhAKAmlkGAEgASgJQgBSAmlkEhgKBmFtb3VudBgCIAEoAUIAUgZhbW91bn'
    'QSHAoIY3VycmVuY3kYAyABKAlCAFIIY3VycmVuY3kSPwoGc3RhdHVzGAQgASgOMiUucGFya3Vw'
    'LnBheW1lbnRzLnYxLkNhcmRQYXlvdXQuU3RhdHVzQgBSBnN0YXR1cxI7CgpjcmVhdGVkX2F0GA'
    'UgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgljcmVhdGVkQXQSOwoKYXJyaXZl'
    'c19hdBgGIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJYXJyaXZlc0F0EhoKB2'
    'NoYXJnZXMYByABKAFCAFIHY2hhcmdlcxIaCgdyZWZ1bmRzGAggASgBQgBSB3JlZnVuZHMSHAoI'
    'ZGlzcHV0ZXMYCSABKAFCAFIIZGlzcHV0ZXMSFAoEZmVlcxgKIAEoAUIAUgRmZWVzEhYKBW90aG'
    'VyGAsgASgBQgBSBW90aGVyEiAKCmRpZmZlcmVuY2UYDCABKAFCAFIKZGlmZmVyZW5jZRItChF0'
    'cmFuc2FjdGlvbl9jb3VudBgNIAEoBUIAUhB0cmFuc2FjdGlvbkNvdW50EikKD3VubWF0Y2hlZF'
    '9jb3VudBgOIAEoBUIAUg51bm1hdGNoZWRDb3VudCKTAQoGU3RhdHVzEhgKElNUQVRVU19VTlNQ'
    'RUNJRklFRBAAGgASFAoOU1RBVFVTX1BFTkRJTkcQARoAEhcKEVNUQVRVU19JTl9UUkFOU0lUEA'
    'IaABIRCgtTVEFUVVNfUEFJRBADGgASEwoNU1RBVFVTX0ZBSUxFRBAEGgASFgoQU1RBVFVTX0NB'
    'TkNFTExFRBAFGgAaADoA');

@$core.Deprecated('Use payoutTransactionDescriptor instead')
const PayoutTransaction$json = {
  '1': 'PayoutTransaction',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'payout_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'payoutId'},
    {
      '1': 'type',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.payments.v1.PayoutTransaction.Type',
      '8': {},
      '10': 'type'
    },
    {'1': 'amount', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {'1': 'fee', '3': 5, '4': 1, '5': 1, '8': {}, '10': 'fee'},
    {'1': 'net', '3': 6, '4': 1, '5': 1, '8': {}, '10': 'net'},
    {
      '1': 'created_at',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'stripe_payment_intent_id',
      '3': 8,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'stripePaymentIntentId',
      '17': true
    },
    {
      '1': 'payment_id',
      '3': 9,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'paymentId',
      '17': true
    },
    {
      '1': 'problem',
      '3': 10,
      '4': 1,
      '5': 14,
      '6': '.parkup.payments.v1.PayoutTransaction.Problem',
      '8': {},
      '10': 'problem'
    },
  ],
  '4': [PayoutTransaction_Type$json, PayoutTransaction_Problem$json],
  '7': {},
  '8': [
    {'1': '_stripe_payment_intent_id', '2': {}},
    {'1': '_payment_id', '2': {}},
  ],
};

@$core.Deprecated('Use payoutTransactionDescriptor instead')
const PayoutTransaction_Type$json = {
  '1': 'Type',
  '2': [
    {'1': 'TYPE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'TYPE_CHARGE', '2': 1, '3': {}},
    {'1': 'TYPE_REFUND', '2': 2, '3': {}},
    {'1': 'TYPE_DISPUTE', '2': 3, '3': {}},
    {'1': 'TYPE_FEE', '2': 4, '3': {}},
    {'1': 'TYPE_OTHER', '2': 5, '3': {}},
  ],
  '3': {},
};

@$core.Deprecated('Use payoutTransactionDescriptor instead')
const PayoutTransaction_Problem$json = {
  '1': 'Problem',
  '2': [
    {'1': 'PROBLEM_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'PROBLEM_NO_PAYMENT', '2': 1, '3': {}},
    {'1': 'PROBLEM_AMOUNT_DIFFERS', '2': 2, '3': {}},
    {'1': 'PROBLEM_NOT_RECEIVED', '2': 3, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `PayoutTransaction`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List payoutTransactionDescriptor = $convert.base64Decode(
    'ChFQYXlvdXRUcmFuc2FjdGlvbhIQCgJpZBgBIAEoCUIAUgJpZBIdCglwYXlvdXRfaWQYAiABKA'
    'lCAFIIcGF5b3V0SWQSQAoEdHlwZRgDIAEoDjIqLnBhcmt1cC5wYXltZW50cy52MS5QYXlvdXRU'
    'cmFuc2FjdGlvbi5UeXBlQgBSBHR5cGUSGAoGYW1vdW50GAQgASgBQgBSBmFtb3VudBISCgNmZW'
    'UYBSABKAFCAFIDZmVlEhIKA25ldBgGIAEoAUIAUgNuZXQSOwoKY3JlYXRlZF9hdBgHIAEoCzIa'
    'Lmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJY3JlYXRlZEF0Ej4KGHN0cmlwZV9wYXltZW'
    '50X2ludGVudF9pZBgIIAEoCUIASABSFXN0cmlwZVBheW1lbnRJbnRlbnRJZIgBARIkCgpwYXlt'
    'ZW50X2lkGAkgASgJQgBIAVIJcGF5bWVudElkiAEBEkkKB3Byb2JsZW0YCiABKA4yLS5wYXJrdX'
    'AucGF5bWVudHMudjEuUGF5b3V0VHJhbnNhY3Rpb24uUHJvYmxlbUIAUgdwcm9ibGVtInwKBFR5'
    'cGUSFgoQVFlQRV9VTlNQRUNJRklFRBAAGgASEQoLVFlQRV9DSEFSR0UQARoAEhEKC1RZUEVfUk'
    'VGVU5EEAIaABISCgxUWVBFX0RJU1BVVEUQAxoAEg4KCFRZUEVfRkVFEAQaABIQCgpUWVBFX09U'
    'SEVSEAUaABoAInoKB1Byb2JsZW0SGQoTUFJPQkxFTV9VTlNQRUNJRklFRBAAGgASGAoSUFJPQk'
    'xFTV9OT19QQVlNRU5UEAEaABIcChZQUk9CTEVNX0FNT1VOVF9ESUZGRVJTEAIaABIaChRQUk9C'
    'TEVNX05PVF9SRUNFSVZFRBADGgAaADoAQh0KGV9zdHJpcGVfcGF5bWVudF9pbnRlbnRfaWQSAE'
    'IPCgtfcGF5bWVudF9pZBIA');

@$core.Deprecated('Use listPayoutsRequestDescriptor instead')
const ListPayoutsRequest$json = {
  '1': 'ListPayoutsRequest',
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

/// Descriptor for `ListPayoutsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPayoutsRequestDescriptor = $convert.base64Decode(
    'ChJMaXN0UGF5b3V0c1JlcXVlc3QSHQoJcGFnZV9zaXplGAEgASgFQgBSCHBhZ2VTaXplEh8KCn'
    'BhZ2VfdG9rZW4YAiABKAlCAFIJcGFnZVRva2VuEhQKBHNraXAYAyABKAVCAFIEc2tpcBIoCg93'
    'aXRoX3RvdGFsX3NpemUYBCABKAhCAFINd2l0aFRvdGFsU2l6ZToA');

@$core.Deprecated('Use listPayoutsResponseDescriptor instead')
const ListPayoutsResponse$json = {
  '1': 'ListPayoutsResponse',
  '2': [
    {
      '1': 'payouts',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.payments.v1.CardPayout',
      '8': {},
      '10': 'payouts'
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

/// Descriptor for `ListPayoutsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPayoutsResponseDescriptor = $convert.base64Decode(
    'ChNMaXN0UGF5b3V0c1Jlc3BvbnNlEjoKB3BheW91dHMYASADKAsyHi5wYXJrdXAucGF5bWVudH'
    'MudjEuQ2FyZFBheW91dEIAUgdwYXlvdXRzEiQKCnRvdGFsX3NpemUYAiABKAVCAEgAUgl0b3Rh'
    'bFNpemWIAQESKAoPbmV4dF9wYWdlX3Rva2VuGAMgASgJQgBSDW5leHRQYWdlVG9rZW46AEIPCg'
    'tfdG90YWxfc2l6ZRIA');

@$core.Deprecated('Use getPayoutRequestDescriptor instead')
const GetPayoutRequest$json = {
  '1': 'GetPayoutRequest',
  '2': [
    {'1': 'payout_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'payoutId'},
  ],
  '7': {},
};

/// Descriptor for `GetPayoutRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getPayoutRequestDescriptor = $convert.base64Decode(
    'ChBHZXRQYXlvdXRSZXF1ZXN0Eh0KCXBheW91dF9pZBgBIAEoCUIAUghwYXlvdXRJZDoA');

@$core.Deprecated('Use getPayoutResponseDescriptor instead')
const GetPayoutResponse$json = {
  '1': 'GetPayoutResponse',
  '2': [
    {
      '1': 'payout',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.CardPayout',
      '8': {},
      '10': 'payout'
    },
  ],
  '7': {},
};

/// Descriptor for `GetPayoutResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getPayoutResponseDescriptor = $convert.base64Decode(
    'ChFHZXRQYXlvdXRSZXNwb25zZRI4CgZwYXlvdXQYASABKAsyHi5wYXJrdXAucGF5bWVudHMudj'
    'EuQ2FyZFBheW91dEIAUgZwYXlvdXQ6AA==');

@$core.Deprecated('Use listPayoutTransactionsRequestDescriptor instead')
const ListPayoutTransactionsRequest$json = {
  '1': 'ListPayoutTransactionsRequest',
  '2': [
    {'1': 'payout_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'payoutId'},
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

/// Descriptor for `ListPayoutTransactionsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPayoutTransactionsRequestDescriptor = $convert.base64Decode(
    'Ch1MaXN0UGF5b3V0VHJhbnNhY3Rpb25zUmVxdWVzdBIdCglwYXlvdXRfaWQYASABKAlCAFIIcG'
    'F5b3V0SWQSHQoJcGFnZV9zaXplGAIgASgFQgBSCHBhZ2VTaXplEh8KCnBhZ2VfdG9rZW4YAyAB'
    'KAlCAFIJcGFnZVRva2VuEhQKBHNraXAYBCABKAVCAFIEc2tpcBIoCg93aXRoX3RvdGFsX3Npem'
    'UYBSABKAhCAFINd2l0aFRvdGFsU2l6ZToA');

@$core.Deprecated('Use listPayoutTransactionsResponseDescriptor instead')
const ListPayoutTransactionsResponse$json = {
  '1': 'ListPayoutTransactionsResponse',
  '2': [
    {
      '1': 'transactions',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.payments.v1.PayoutTransaction',
      '8': {},
      '10': 'transactions'
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

/// Descriptor for `ListPayoutTransactionsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPayoutTransactionsResponseDescriptor =
    $convert.base64Decode(
        'Ch5MaXN0UGF5b3V0VHJhbnNhY3Rpb25zUmVzcG9uc2USSwoMdHJhbnNhY3Rpb25zGAEgAygLMi'
        'UucGFya3VwLnBheW1lbnRzLnYxLlBheW91dFRyYW5zYWN0aW9uQgBSDHRyYW5zYWN0aW9ucxIk'
        'Cgp0b3RhbF9zaXplGAIgASgFQgBIAFIJdG90YWxTaXpliAEBEigKD25leHRfcGFnZV90b2tlbh'
        'gDIAEoCUIAUg1uZXh0UGFnZVRva2VuOgBCDwoLX3RvdGFsX3NpemUSAA==');

@$core.Deprecated('Use listUnmatchedTransactionsRequestDescriptor instead')
const ListUnmatchedTransactionsRequest$json = {
  '1': 'ListUnmatchedTransactionsRequest',
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

/// Descriptor for `ListUnmatchedTransactionsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listUnmatchedTransactionsRequestDescriptor =
    $convert.base64Decode(
        'CiBMaXN0VW5tYXRjaGVkVHJhbnNhY3Rpb25zUmVxdWVzdBIdCglwYWdlX3NpemUYASABKAVCAF'
        'IIcGFnZVNpemUSHwoKcGFnZV90b2tlbhgCIAEoCUIAUglwYWdlVG9rZW4SFAoEc2tpcBgDIAEo'
        'BUIAUgRza2lwEigKD3dpdGhfdG90YWxfc2l6ZRgEIAEoCEIAUg13aXRoVG90YWxTaXplOgA=');

@$core.Deprecated('Use listUnmatchedTransactionsResponseDescriptor instead')
const ListUnmatchedTransactionsResponse$json = {
  '1': 'ListUnmatchedTransactionsResponse',
  '2': [
    {
      '1': 'transactions',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.payments.v1.PayoutTransaction',
      '8': {},
      '10': 'transactions'
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

/// Descriptor for `ListUnmatchedTransactionsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listUnmatchedTransactionsResponseDescriptor =
    $convert.base64Decode(
        'CiFMaXN0VW5tYXRjaGVkVHJhbnNhY3Rpb25zUmVzcG9uc2USSwoMdHJhbnNhY3Rpb25zGAEgAy'
        'gLMiUucGFya3VwLnBheW1lbnRzLnYxLlBheW91dFRyYW5zYWN0aW9uQgBSDHRyYW5zYWN0aW9u'
        'cxIkCgp0b3RhbF9zaXplGAIgASgFQgBIAFIJdG90YWxTaXpliAEBEigKD25leHRfcGFnZV90b2'
        'tlbhgDIAEoCUIAUg1uZXh0UGFnZVRva2VuOgBCDwoLX3RvdGFsX3NpemUSAA==');

@$core.Deprecated('Use exportPayoutRequestDescriptor instead')
const ExportPayoutRequest$json = {
  '1': 'ExportPayoutRequest',
  '2': [
    {'1': 'payout_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'payoutId'},
  ],
  '7': {},
};

/// Descriptor for `ExportPayoutRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List exportPayoutRequestDescriptor = $convert.base64Decode(
    'ChNFeHBvcnRQYXlvdXRSZXF1ZXN0Eh0KCXBheW91dF9pZBgBIAEoCUIAUghwYXlvdXRJZDoA');
