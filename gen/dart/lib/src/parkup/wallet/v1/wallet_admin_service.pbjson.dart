// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/wallet_admin_service.proto.

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

@$core.Deprecated('Use walletOwnerDescriptor instead')
const WalletOwner$json = {
  '1': 'WalletOwner',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {
      '1': 'phone',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'phone',
      '17': true
    },
    {
      '1': 'email',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'email',
      '17': true
    },
    {
      '1': 'first_name',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'firstName',
      '17': true
    },
    {
      '1': 'last_name',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'lastName',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_phone', '2': {}},
    {'1': '_email', '2': {}},
    {'1': '_first_name', '2': {}},
    {'1': '_last_name', '2': {}},
  ],
};

/// Descriptor for `WalletOwner`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List walletOwnerDescriptor = $convert.base64Decode(
    'CgtXYWxsZXRPd25lchIQCgJpZBgBIAEoCUIAUgJpZBIbCgVwaG9uZRgCIAEoCUIASABSBXBob2'
    '5liAEBEhsKBWVtYWlsGAMgASgJQgBIAVIFZW1haWyIAQESJAoKZmlyc3RfbmFtZRgEIAEoCUIA'
    'SAJSCWZpcnN0TmFtZYgBARIiCglsYXN0X25hbWUYBSABKAlCAEgDUghsYXN0TmFtZYgBAToAQg'
    'oKBl9waG9uZRIAQgoKBl9lbWFpbBIAQg8KC19maXJzdF9uYW1lEgBCDgoKX2xhc3RfbmFtZRIA');

@$core.Deprecated('Use walletDescriptor instead')
const Wallet$json = {
  '1': 'Wallet',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {
      '1': 'user',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.WalletOwner',
      '8': {},
      '10': 'user'
    },
    {'1': 'balance', '3': 3, '4': 1, '5': 1, '8': {}, '10': 'balance'},
    {'1': 'currency', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'currency'},
    {
      '1': 'updated_at',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '9': 0,
      '10': 'updatedAt',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_updated_at', '2': {}},
  ],
};

/// Descriptor for `Wallet`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List walletDescriptor = $convert.base64Decode(
    'CgZXYWxsZXQSEAoCaWQYASABKAlCAFICaWQSMwoEdXNlchgCIAEoCzIdLnBhcmt1cC53YWxsZX'
    'QudjEuV2FsbGV0T3duZXJCAFIEdXNlchIaCgdiYWxhbmNlGAMgASgBQgBSB2JhbGFuY2USHAoI'
    'Y3VycmVuY3kYBCABKAlCAFIIY3VycmVuY3kSQAoKdXBkYXRlZF9hdBgFIAEoCzIaLmdvb2dsZS'
    '5wcm90b2J1Zi5UaW1lc3RhbXBCAEgAUgl1cGRhdGVkQXSIAQE6AEIPCgtfdXBkYXRlZF9hdBIA');

@$core.Deprecated('Use walletLedgerEntryDescriptor instead')
const WalletLedgerEntry$json = {
  '1': 'WalletLedgerEntry',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {
      '1': 'user',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.WalletOwner',
      '8': {},
      '10': 'user'
    },
    {
      '1': 'type',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.wallet.v1.WalletTransaction.Type',
      '8': {},
      '10': 'type'
    },
    {'1': 'amount', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {
      '1': 'balance_after',
      '3': 5,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'balanceAfter'
    },
    {
      '1': 'reason',
      '3': 6,
      '4': 1,
      '5': 14,
      '6': '.parkup.wallet.v1.WalletTransaction.Reason',
      '8': {},
      '10': 'reason'
    },
    {
      '1': 'reference_id',
      '3': 7,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'referenceId',
      '17': true
    },
    {
      '1': 'payment_id',
      '3': 8,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'paymentId',
      '17': true
    },
    {
      '1': 'created_at',
      '3': 9,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'note',
      '3': 10,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'note',
      '17': true
    },
    {
      '1': 'made_by',
      '3': 11,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'madeBy',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_reference_id', '2': {}},
    {'1': '_payment_id', '2': {}},
    {'1': '_note', '2': {}},
    {'1': '_made_by', '2': {}},
  ],
};

/// Descriptor for `WalletLedgerEntry`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List walletLedgerEntryDescriptor = $convert.base64Decode(
    'ChFXYWxsZXRMZWRnZXJFbnRyeRIQCgJpZBgBIAEoCUIAUgJpZBIzCgR1c2VyGAIgASgLMh0ucG'
    'Fya3VwLndhbGxldC52MS5XYWxsZXRPd25lckIAUgR1c2VyEj4KBHR5cGUYAyABKA4yKC5wYXJr'
    'dXAud2FsbGV0LnYxLldhbGxldFRyYW5zYWN0aW9uLlR5cGVCAFIEdHlwZRIYCgZhbW91bnQYBC'
    'ABKAFCAFIGYW1vdW50EiUKDWJhbGFuY2VfYWZ0ZXIYBSABKAFCAFIMYmFsYW5jZUFmdGVyEkQK'
    'BnJlYXNvbhgGIAEoDjIqLnBhcmt1cC53YWxsZXQudjEuV2FsbGV0VHJhbnNhY3Rpb24uUmVhc2'
    '9uQgBSBnJlYXNvbhIoCgxyZWZlcmVuY2VfaWQYByABKAlCAEgAUgtyZWZlcmVuY2VJZIgBARIk'
    'CgpwYXltZW50X2lkGAggASgJQgBIAVIJcGF5bWVudElkiAEBEjsKCmNyZWF0ZWRfYXQYCSABKA'
    'syGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCWNyZWF0ZWRBdBIZCgRub3RlGAogASgJ'
    'QgBIAlIEbm90ZYgBARIeCgdtYWRlX2J5GAsgASgJQgBIA1IGbWFkZUJ5iAEBOgBCEQoNX3JlZm'
    'VyZW5jZV9pZBIAQg8KC19wYXltZW50X2lkEgBCCQoFX25vdGUSAEIMCghfbWFkZV9ieRIA');

@$core.Deprecated('Use listWalletsRequestDescriptor instead')
const ListWalletsRequest$json = {
  '1': 'ListWalletsRequest',
  '2': [
    {'1': 'email', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {'1': 'phone', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'phone'},
    {'1': 'owing', '3': 3, '4': 1, '5': 8, '8': {}, '10': 'owing'},
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

/// Descriptor for `ListWalletsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listWalletsRequestDescriptor = $convert.base64Decode(
    'ChJMaXN0V2FsbGV0c1JlcXVlc3QSFgoFZW1haWwYASABKAlCAFIFZW1haWwSFgoFcGhvbmUYAi'
    'ABKAlCAFIFcGhvbmUSFgoFb3dpbmcYAyABKAhCAFIFb3dpbmcSHQoJcGFnZV9zaXplGAQgASgF'
    'QgBSCHBhZ2VTaXplEh8KCnBhZ2VfdG9rZW4YBSABKAlCAFIJcGFnZVRva2VuEhQKBHNraXAYBi'
    'ABKAVCAFIEc2tpcBIoCg93aXRoX3RvdGFsX3NpemUYByABKAhCAFINd2l0aFRvdGFsU2l6ZToA');

@$core.Deprecated('Use listWalletsResponseDescriptor instead')
const ListWalletsResponse$json = {
  '1': 'ListWalletsResponse',
  '2': [
    {
      '1': 'wallets',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.wallet.v1.Wallet',
      '8': {},
      '10': 'wallets'
    },
    {'1': 'count', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'count'},
    {
      '1': 'total_size',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'totalSize',
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
  ],
};

/// Descriptor for `ListWalletsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listWalletsResponseDescriptor = $convert.base64Decode(
    'ChNMaXN0V2FsbGV0c1Jlc3BvbnNlEjQKB3dhbGxldHMYASADKAsyGC5wYXJrdXAud2FsbGV0Ln'
    'YxLldhbGxldEIAUgd3YWxsZXRzEhYKBWNvdW50GAIgASgFQgBSBWNvdW50EiQKCnRvdGFsX3Np'
    'emUYAyABKAVCAEgAUgl0b3RhbFNpemWIAQESKAoPbmV4dF9wYWdlX3Rva2VuGAQgASgJQgBSDW'
    '5leHRQYWdlVG9rZW46AEIPCgtfdG90YWxfc2l6ZRIA');

@$core.Deprecated('Use listAllWalletTransactionsRequestDescriptor instead')
const ListAllWalletTransactionsRequest$json = {
  '1': 'ListAllWalletTransactionsRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {
      '1': 'type',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.wallet.v1.WalletTransaction.Type',
      '8': {},
      '10': 'type'
    },
    {
      '1': 'reason',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.wallet.v1.WalletTransaction.Reason',
      '8': {},
      '10': 'reason'
    },
    {
      '1': 'written_from',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'writtenFrom'
    },
    {
      '1': 'written_before',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'writtenBefore'
    },
    {'1': 'page_size', '3': 6, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 7, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 8, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 9,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
};

/// Descriptor for `ListAllWalletTransactionsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listAllWalletTransactionsRequestDescriptor = $convert.base64Decode(
    'CiBMaXN0QWxsV2FsbGV0VHJhbnNhY3Rpb25zUmVxdWVzdBIZCgd1c2VyX2lkGAEgASgJQgBSBn'
    'VzZXJJZBI+CgR0eXBlGAIgASgOMigucGFya3VwLndhbGxldC52MS5XYWxsZXRUcmFuc2FjdGlv'
    'bi5UeXBlQgBSBHR5cGUSRAoGcmVhc29uGAMgASgOMioucGFya3VwLndhbGxldC52MS5XYWxsZX'
    'RUcmFuc2FjdGlvbi5SZWFzb25CAFIGcmVhc29uEj8KDHdyaXR0ZW5fZnJvbRgEIAEoCzIaLmdv'
    'b2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFILd3JpdHRlbkZyb20SQwoOd3JpdHRlbl9iZWZvcm'
    'UYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSDXdyaXR0ZW5CZWZvcmUSHQoJ'
    'cGFnZV9zaXplGAYgASgFQgBSCHBhZ2VTaXplEh8KCnBhZ2VfdG9rZW4YByABKAlCAFIJcGFnZV'
    'Rva2VuEhQKBHNraXAYCCABKAVCAFIEc2tpcBIoCg93aXRoX3RvdGFsX3NpemUYCSABKAhCAFIN'
    'd2l0aFRvdGFsU2l6ZToA');

@$core.Deprecated('Use listAllWalletTransactionsResponseDescriptor instead')
const ListAllWalletTransactionsResponse$json = {
  '1': 'ListAllWalletTransactionsResponse',
  '2': [
    {
      '1': 'transactions',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.wallet.v1.WalletLedgerEntry',
      '8': {},
      '10': 'transactions'
    },
    {'1': 'count', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'count'},
    {
      '1': 'total_size',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'totalSize',
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
  ],
};

/// Descriptor for `ListAllWalletTransactionsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listAllWalletTransactionsResponseDescriptor = $convert.base64Decode(
    'CiFMaXN0QWxsV2FsbGV0VHJhbnNhY3Rpb25zUmVzcG9uc2USSQoMdHJhbnNhY3Rpb25zGAEgAy'
    'gLMiMucGFya3VwLndhbGxldC52MS5XYWxsZXRMZWRnZXJFbnRyeUIAUgx0cmFuc2FjdGlvbnMS'
    'FgoFY291bnQYAiABKAVCAFIFY291bnQSJAoKdG90YWxfc2l6ZRgDIAEoBUIASABSCXRvdGFsU2'
    'l6ZYgBARIoCg9uZXh0X3BhZ2VfdG9rZW4YBCABKAlCAFINbmV4dFBhZ2VUb2tlbjoAQg8KC190'
    'b3RhbF9zaXplEgA=');

@$core.Deprecated('Use getUserWalletRequestDescriptor instead')
const GetUserWalletRequest$json = {
  '1': 'GetUserWalletRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
  ],
  '7': {},
};

/// Descriptor for `GetUserWalletRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getUserWalletRequestDescriptor =
    $convert.base64Decode(
        'ChRHZXRVc2VyV2FsbGV0UmVxdWVzdBIZCgd1c2VyX2lkGAEgASgJQgBSBnVzZXJJZDoA');

@$core.Deprecated('Use getUserWalletResponseDescriptor instead')
const GetUserWalletResponse$json = {
  '1': 'GetUserWalletResponse',
  '2': [
    {
      '1': 'wallet',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.Wallet',
      '8': {},
      '10': 'wallet'
    },
  ],
  '7': {},
};

/// Descriptor for `GetUserWalletResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getUserWalletResponseDescriptor = $convert.base64Decode(
    'ChVHZXRVc2VyV2FsbGV0UmVzcG9uc2USMgoGd2FsbGV0GAEgASgLMhgucGFya3VwLndhbGxldC'
    '52MS5XYWxsZXRCAFIGd2FsbGV0OgA=');

@$core.Deprecated('Use creditWalletRequestDescriptor instead')
const CreditWalletRequest$json = {
  '1': 'CreditWalletRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {'1': 'amount', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {
      '1': 'reason',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.wallet.v1.WalletTransaction.Reason',
      '8': {},
      '10': 'reason'
    },
    {'1': 'note', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'note'},
  ],
  '7': {},
};

/// Descriptor for `CreditWalletRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List creditWalletRequestDescriptor = $convert.base64Decode(
    'ChNDcmVkaXRXYWxsZXRSZXF1ZXN0EhkKB3VzZXJfaWQYASABKAlCAFIGdXNlcklkEhgKBmFtb3'
    'VudBgCIAEoAUIAUgZhbW91bnQSRAoGcmVhc29uGAMgASgOMioucGFya3VwLndhbGxldC52MS5X'
    'YWxsZXRUcmFuc2FjdGlvbi5SZWFzb25CAFIGcmVhc29uEhQKBG5vdGUYBCABKAlCAFIEbm90ZT'
    'oA');

@$core.Deprecated('Use creditWalletResponseDescriptor instead')
const CreditWalletResponse$json = {
  '1': 'CreditWalletResponse',
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

/// Descriptor for `CreditWalletResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List creditWalletResponseDescriptor = $convert.base64Decode(
    'ChRDcmVkaXRXYWxsZXRSZXNwb25zZRIhCgtuZXdfYmFsYW5jZRgBIAEoAUIAUgpuZXdCYWxhbm'
    'NlEkcKC3RyYW5zYWN0aW9uGAIgASgLMiMucGFya3VwLndhbGxldC52MS5XYWxsZXRUcmFuc2Fj'
    'dGlvbkIAUgt0cmFuc2FjdGlvbjoA');

@$core.Deprecated('Use rebuildWalletRequestDescriptor instead')
const RebuildWalletRequest$json = {
  '1': 'RebuildWalletRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
  ],
  '7': {},
};

/// Descriptor for `RebuildWalletRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List rebuildWalletRequestDescriptor =
    $convert.base64Decode(
        'ChRSZWJ1aWxkV2FsbGV0UmVxdWVzdBIZCgd1c2VyX2lkGAEgASgJQgBSBnVzZXJJZDoA');

@$core.Deprecated('Use rebuildWalletResponseDescriptor instead')
const RebuildWalletResponse$json = {
  '1': 'RebuildWalletResponse',
  '2': [
    {'1': 'old_balance', '3': 1, '4': 1, '5': 1, '8': {}, '10': 'oldBalance'},
    {'1': 'new_balance', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'newBalance'},
    {'1': 'difference', '3': 3, '4': 1, '5': 1, '8': {}, '10': 'difference'},
  ],
  '7': {},
};

/// Descriptor for `RebuildWalletResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List rebuildWalletResponseDescriptor = $convert.base64Decode(
    'ChVSZWJ1aWxkV2FsbGV0UmVzcG9uc2USIQoLb2xkX2JhbGFuY2UYASABKAFCAFIKb2xkQmFsYW'
    '5jZRIhCgtuZXdfYmFsYW5jZRgCIAEoAUIAUgpuZXdCYWxhbmNlEiAKCmRpZmZlcmVuY2UYAyAB'
    'KAFCAFIKZGlmZmVyZW5jZToA');
