// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/wallet_service.proto.

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

@$core.Deprecated('Use getWalletRequestDescriptor instead')
const GetWalletRequest$json = {
  '1': 'GetWalletRequest',
  '7': {},
};

/// Descriptor for `GetWalletRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getWalletRequestDescriptor =
    $convert.base64Decode('ChBHZXRXYWxsZXRSZXF1ZXN0OgA=');

@$core.Deprecated('Use getWalletResponseDescriptor instead')
const GetWalletResponse$json = {
  '1': 'GetWalletResponse',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {'1': 'balance', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'balance'},
    {'1': 'currency', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'currency'},
  ],
  '7': {},
};

/// Descriptor for `GetWalletResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getWalletResponseDescriptor = $convert.base64Decode(
    'ChFHZXRXYWxsZXRSZXNwb25zZRIZCgd1c2VyX2lkGAEgASgJQgBSBnVzZXJJZBIaCgdiYWxhbm'
    'NlGAIgASgBQgBSB2JhbGFuY2USHAoIY3VycmVuY3kYAyABKAlCAFIIY3VycmVuY3k6AA==');

@$core.Deprecated('Use listWalletTransactionsRequestDescriptor instead')
const ListWalletTransactionsRequest$json = {
  '1': 'ListWalletTransactionsRequest',
  '2': [
    {'1': 'page_size', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'type',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.wallet.v1.WalletTransaction.Type',
      '8': {},
      '10': 'type'
    },
    {
      '1': 'reason',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.wallet.v1.WalletTransaction.Reason',
      '8': {},
      '10': 'reason'
    },
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

/// Descriptor for `ListWalletTransactionsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listWalletTransactionsRequestDescriptor = $convert.base64Decode(
    'Ch1MaXN0V2FsbGV0VHJhbnNhY3Rpb25zUmVxdWVzdBIdCglwYWdlX3NpemUYASABKAVCAFIIcG'
    'FnZVNpemUSHwoKcGFnZV90b2tlbhgCIAEoCUIAUglwYWdlVG9rZW4SFAoEc2tpcBgDIAEoBUIA'
    'UgRza2lwEj4KBHR5cGUYBCABKA4yKC5wYXJrdXAud2FsbGV0LnYxLldhbGxldFRyYW5zYWN0aW'
    '9uLlR5cGVCAFIEdHlwZRJECgZyZWFzb24YBSABKA4yKi5wYXJrdXAud2FsbGV0LnYxLldhbGxl'
    'dFRyYW5zYWN0aW9uLlJlYXNvbkIAUgZyZWFzb24SKAoPd2l0aF90b3RhbF9zaXplGAYgASgIQg'
    'BSDXdpdGhUb3RhbFNpemU6AA==');

@$core.Deprecated('Use listWalletTransactionsResponseDescriptor instead')
const ListWalletTransactionsResponse$json = {
  '1': 'ListWalletTransactionsResponse',
  '2': [
    {
      '1': 'transactions',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.wallet.v1.WalletTransaction',
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

/// Descriptor for `ListWalletTransactionsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listWalletTransactionsResponseDescriptor =
    $convert.base64Decode(
        'Ch5MaXN0V2FsbGV0VHJhbnNhY3Rpb25zUmVzcG9uc2USSQoMdHJhbnNhY3Rpb25zGAEgAygLMi'
        'MucGFya3VwLndhbGxldC52MS5XYWxsZXRUcmFuc2FjdGlvbkIAUgx0cmFuc2FjdGlvbnMSJAoK'
        'dG90YWxfc2l6ZRgCIAEoBUIASABSCXRvdGFsU2l6ZYgBARIoCg9uZXh0X3BhZ2VfdG9rZW4YAy'
        'ABKAlCAFINbmV4dFBhZ2VUb2tlbjoAQg8KC190b3RhbF9zaXplEgA=');

@$core.Deprecated('Use topUpWalletRequestDescriptor instead')
const TopUpWalletRequest$json = {
  '1': 'TopUpWalletRequest',
  '2': [
    {'1': 'amount', '3': 1, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {
      '1': 'payment_method_id',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'paymentMethodId'
    },
    {'1': 'reference_id', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'referenceId'},
  ],
  '7': {},
};

/// Descriptor for `TopUpWalletRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List topUpWalletRequestDescriptor = $convert.base64Decode(
    'ChJUb3BVcFdhbGxldFJlcXVlc3QSGAoGYW1vdW50GAEgASgBQgBSBmFtb3VudBIsChFwYXltZW'
    '50X21ldGhvZF9pZBgCIAEoCUIAUg9wYXltZW50TWV0aG9kSWQSIwoMcmVmZXJlbmNlX2lkGAMg'
    'ASgJQgBSC3JlZmVyZW5jZUlkOgA=');

@$core.Deprecated('Use topUpWalletResponseDescriptor instead')
const TopUpWalletResponse$json = {
  '1': 'TopUpWalletResponse',
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
    {'1': 'new_balance', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'newBalance'},
    {
      '1': 'transaction',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.WalletTransaction',
      '8': {},
      '10': 'transaction'
    },
  ],
  '7': {},
};

/// Descriptor for `TopUpWalletResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List topUpWalletResponseDescriptor = $convert.base64Decode(
    'ChNUb3BVcFdhbGxldFJlc3BvbnNlEjcKB3BheW1lbnQYASABKAsyGy5wYXJrdXAucGF5bWVudH'
    'MudjEuUGF5bWVudEIAUgdwYXltZW50EiEKC25ld19iYWxhbmNlGAIgASgBQgBSCm5ld0JhbGFu'
    'Y2USRwoLdHJhbnNhY3Rpb24YAyABKAsyIy5wYXJrdXAud2FsbGV0LnYxLldhbGxldFRyYW5zYW'
    'N0aW9uQgBSC3RyYW5zYWN0aW9uOgA=');

@$core.Deprecated('Use payFromWalletRequestDescriptor instead')
const PayFromWalletRequest$json = {
  '1': 'PayFromWalletRequest',
  '2': [
    {'1': 'amount', '3': 1, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {
      '1': 'reason',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.wallet.v1.WalletTransaction.Reason',
      '8': {},
      '10': 'reason'
    },
    {'1': 'reference_id', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'referenceId'},
  ],
  '7': {},
};

/// Descriptor for `PayFromWalletRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List payFromWalletRequestDescriptor = $convert.base64Decode(
    'ChRQYXlGcm9tV2FsbGV0UmVxdWVzdBIYCgZhbW91bnQYASABKAFCAFIGYW1vdW50EkQKBnJlYX'
    'NvbhgCIAEoDjIqLnBhcmt1cC53YWxsZXQudjEuV2FsbGV0VHJhbnNhY3Rpb24uUmVhc29uQgBS'
    'BnJlYXNvbhIjCgxyZWZlcmVuY2VfaWQYAyABKAlCAFILcmVmZXJlbmNlSWQ6AA==');

@$core.Deprecated('Use payFromWalletResponseDescriptor instead')
const PayFromWalletResponse$json = {
  '1': 'PayFromWalletResponse',
  '2': [
    {'1': 'new_balance', '3': 1, '4': 1, '5': 1, '8': {}, '10': 'newBalance'},
    {
      '1': 'transaction',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.WalletTransaction',
      '8': {},
      '10': 'transaction'
    },
  ],
  '7': {},
};

/// Descriptor for `PayFromWalletResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List payFromWalletResponseDescriptor = $convert.base64Decode(
    'ChVQYXlGcm9tV2FsbGV0UmVzcG9uc2USIQoLbmV3X2JhbGFuY2UYASABKAFCAFIKbmV3QmFsYW'
    '5jZRJHCgt0cmFuc2FjdGlvbhgCIAEoCzIjLnBhcmt1cC53YWxsZXQudjEuV2FsbGV0VHJhbnNh'
    'Y3Rpb25CAFILdHJhbnNhY3Rpb246AA==');
