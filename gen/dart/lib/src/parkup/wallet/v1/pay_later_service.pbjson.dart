// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/pay_later_service.proto.

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

@$core.Deprecated('Use getPayLaterRequestDescriptor instead')
const GetPayLaterRequest$json = {
  '1': 'GetPayLaterRequest',
  '7': {},
};

/// Descriptor for `GetPayLaterRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getPayLaterRequestDescriptor =
    $convert.base64Decode('ChJHZXRQYXlMYXRlclJlcXVlc3Q6AA==');

@$core.Deprecated('Use getPayLaterResponseDescriptor instead')
const GetPayLaterResponse$json = {
  '1': 'GetPayLaterResponse',
  '2': [
    {
      '1': 'account',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.PayLaterAccount',
      '8': {},
      '10': 'account'
    },
  ],
  '7': {},
};

/// Descriptor for `GetPayLaterResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getPayLaterResponseDescriptor = $convert.base64Decode(
    'ChNHZXRQYXlMYXRlclJlc3BvbnNlEj0KB2FjY291bnQYASABKAsyIS5wYXJrdXAud2FsbGV0Ln'
    'YxLlBheUxhdGVyQWNjb3VudEIAUgdhY2NvdW50OgA=');

@$core.Deprecated('Use listPayLaterItemsRequestDescriptor instead')
const ListPayLaterItemsRequest$json = {
  '1': 'ListPayLaterItemsRequest',
  '2': [
    {
      '1': 'status',
      '3': 1,
      '4': 1,
      '5': 14,
      '6': '.parkup.wallet.v1.PayLaterItem.Status',
      '8': {},
      '10': 'status'
    },
    {'1': 'month', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'month'},
    {'1': 'page_size', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 6,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
};

/// Descriptor for `ListPayLaterItemsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPayLaterItemsRequestDescriptor = $convert.base64Decode(
    'ChhMaXN0UGF5TGF0ZXJJdGVtc1JlcXVlc3QSPwoGc3RhdHVzGAEgASgOMiUucGFya3VwLndhbG'
    'xldC52MS5QYXlMYXRlckl0ZW0uU3RhdHVzQgBSBnN0YXR1cxIWCgVtb250aBgCIAEoCUIAUgVt'
    'b250aBIdCglwYWdlX3NpemUYAyABKAVCAFIIcGFnZVNpemUSHwoKcGFnZV90b2tlbhgEIAEoCU'
    'IAUglwYWdlVG9rZW4SFAoEc2tpcBgFIAEoBUIAUgRza2lwEigKD3dpdGhfdG90YWxfc2l6ZRgG'
    'IAEoCEIAUg13aXRoVG90YWxTaXplOgA=');

@$core.Deprecated('Use listPayLaterItemsResponseDescriptor instead')
const ListPayLaterItemsResponse$json = {
  '1': 'ListPayLaterItemsResponse',
  '2': [
    {
      '1': 'items',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.wallet.v1.PayLaterItem',
      '8': {},
      '10': 'items'
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

/// Descriptor for `ListPayLaterItemsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPayLaterItemsResponseDescriptor = $convert.base64Decode(
    'ChlMaXN0UGF5TGF0ZXJJdGVtc1Jlc3BvbnNlEjYKBWl0ZW1zGAEgAygLMh4ucGFya3VwLndhbG'
    'xldC52MS5QYXlMYXRlckl0ZW1CAFIFaXRlbXMSJAoKdG90YWxfc2l6ZRgCIAEoBUIASABSCXRv'
    'dGFsU2l6ZYgBARIoCg9uZXh0X3BhZ2VfdG9rZW4YAyABKAlCAFINbmV4dFBhZ2VUb2tlbjoAQg'
    '8KC190b3RhbF9zaXplEgA=');

@$core.Deprecated('Use getPayLaterStatementRequestDescriptor instead')
const GetPayLaterStatementRequest$json = {
  '1': 'GetPayLaterStatementRequest',
  '2': [
    {'1': 'year', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'year'},
  ],
  '7': {},
};

/// Descriptor for `GetPayLaterStatementRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getPayLaterStatementRequestDescriptor =
    $convert.base64Decode(
        'ChtHZXRQYXlMYXRlclN0YXRlbWVudFJlcXVlc3QSFAoEeWVhchgBIAEoBUIAUgR5ZWFyOgA=');

@$core.Deprecated('Use getPayLaterStatementResponseDescriptor instead')
const GetPayLaterStatementResponse$json = {
  '1': 'GetPayLaterStatementResponse',
  '2': [
    {
      '1': 'months',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.wallet.v1.PayLaterMonth',
      '8': {},
      '10': 'months'
    },
  ],
  '7': {},
};

/// Descriptor for `GetPayLaterStatementResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getPayLaterStatementResponseDescriptor =
    $convert.base64Decode(
        'ChxHZXRQYXlMYXRlclN0YXRlbWVudFJlc3BvbnNlEjkKBm1vbnRocxgBIAMoCzIfLnBhcmt1cC'
        '53YWxsZXQudjEuUGF5TGF0ZXJNb250aEIAUgZtb250aHM6AA==');

@$core.Deprecated('Use settlePayLaterRequestDescriptor instead')
const SettlePayLaterRequest$json = {
  '1': 'SettlePayLaterRequest',
  '2': [
    {
      '1': 'amount',
      '3': 1,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'amount',
      '17': true
    },
    {
      '1': 'payment_method_id',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'paymentMethodId'
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
  ],
  '7': {},
  '8': [
    {'1': '_amount', '2': {}},
  ],
};

/// Descriptor for `SettlePayLaterRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List settlePayLaterRequestDescriptor = $convert.base64Decode(
    'ChVTZXR0bGVQYXlMYXRlclJlcXVlc3QSHQoGYW1vdW50GAEgASgBQgBIAFIGYW1vdW50iAEBEi'
    'wKEXBheW1lbnRfbWV0aG9kX2lkGAIgASgJQgBSD3BheW1lbnRNZXRob2RJZBJICg5wYXltZW50'
    'X21ldGhvZBgDIAEoDjIfLnBhcmt1cC5jb21tb24udjEuUGF5bWVudE1ldGhvZEIAUg1wYXltZW'
    '50TWV0aG9kOgBCCwoHX2Ftb3VudBIA');

@$core.Deprecated('Use settlePayLaterResponseDescriptor instead')
const SettlePayLaterResponse$json = {
  '1': 'SettlePayLaterResponse',
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
    {'1': 'open_amount', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'openAmount'},
  ],
  '7': {},
};

/// Descriptor for `SettlePayLaterResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List settlePayLaterResponseDescriptor = $convert.base64Decode(
    'ChZTZXR0bGVQYXlMYXRlclJlc3BvbnNlEjcKB3BheW1lbnQYASABKAsyGy5wYXJrdXAucGF5bW'
    'VudHMudjEuUGF5bWVudEIAUgdwYXltZW50EiEKC29wZW5fYW1vdW50GAIgASgBQgBSCm9wZW5B'
    'bW91bnQ6AA==');
