// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/pay_later_admin_service.proto.

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

@$core.Deprecated('Use listPayLaterDebtorsRequestDescriptor instead')
const ListPayLaterDebtorsRequest$json = {
  '1': 'ListPayLaterDebtorsRequest',
  '2': [
    {'1': 'only_overdue', '3': 1, '4': 1, '5': 8, '8': {}, '10': 'onlyOverdue'},
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

/// Descriptor for `ListPayLaterDebtorsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPayLaterDebtorsRequestDescriptor = $convert.base64Decode(
    'ChpMaXN0UGF5TGF0ZXJEZWJ0b3JzUmVxdWVzdBIjCgxvbmx5X292ZXJkdWUYASABKAhCAFILb2'
    '5seU92ZXJkdWUSHQoJcGFnZV9zaXplGAIgASgFQgBSCHBhZ2VTaXplEh8KCnBhZ2VfdG9rZW4Y'
    'AyABKAlCAFIJcGFnZVRva2VuEhQKBHNraXAYBCABKAVCAFIEc2tpcBIoCg93aXRoX3RvdGFsX3'
    'NpemUYBSABKAhCAFINd2l0aFRvdGFsU2l6ZToA');

@$core.Deprecated('Use listPayLaterDebtorsResponseDescriptor instead')
const ListPayLaterDebtorsResponse$json = {
  '1': 'ListPayLaterDebtorsResponse',
  '2': [
    {
      '1': 'debtors',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.wallet.v1.PayLaterAccount',
      '8': {},
      '10': 'debtors'
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

/// Descriptor for `ListPayLaterDebtorsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPayLaterDebtorsResponseDescriptor = $convert.base64Decode(
    'ChtMaXN0UGF5TGF0ZXJEZWJ0b3JzUmVzcG9uc2USPQoHZGVidG9ycxgBIAMoCzIhLnBhcmt1cC'
    '53YWxsZXQudjEuUGF5TGF0ZXJBY2NvdW50QgBSB2RlYnRvcnMSJAoKdG90YWxfc2l6ZRgCIAEo'
    'BUIASABSCXRvdGFsU2l6ZYgBARIoCg9uZXh0X3BhZ2VfdG9rZW4YAyABKAlCAFINbmV4dFBhZ2'
    'VUb2tlbjoAQg8KC190b3RhbF9zaXplEgA=');

@$core.Deprecated('Use getPayLaterDebtorRequestDescriptor instead')
const GetPayLaterDebtorRequest$json = {
  '1': 'GetPayLaterDebtorRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
  ],
  '7': {},
};

/// Descriptor for `GetPayLaterDebtorRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getPayLaterDebtorRequestDescriptor =
    $convert.base64Decode(
        'ChhHZXRQYXlMYXRlckRlYnRvclJlcXVlc3QSGQoHdXNlcl9pZBgBIAEoCUIAUgZ1c2VySWQ6AA'
        '==');

@$core.Deprecated('Use getPayLaterDebtorResponseDescriptor instead')
const GetPayLaterDebtorResponse$json = {
  '1': 'GetPayLaterDebtorResponse',
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
    {
      '1': 'items',
      '3': 2,
      '4': 3,
      '5': 11,
      '6': '.parkup.wallet.v1.PayLaterItem',
      '8': {},
      '10': 'items'
    },
  ],
  '7': {},
};

/// Descriptor for `GetPayLaterDebtorResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getPayLaterDebtorResponseDescriptor = $convert.base64Decode(
    'ChlHZXRQYXlMYXRlckRlYnRvclJlc3BvbnNlEj0KB2FjY291bnQYASABKAsyIS5wYXJrdXAud2'
    'FsbGV0LnYxLlBheUxhdGVyQWNjb3VudEIAUgdhY2NvdW50EjYKBWl0ZW1zGAIgAygLMh4ucGFy'
    'a3VwLndhbGxldC52MS5QYXlMYXRlckl0ZW1CAFIFaXRlbXM6AA==');
