// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/money_figures.proto.

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

@$core.Deprecated('Use moneyFiguresDescriptor instead')
const MoneyFigures$json = {
  '1': 'MoneyFigures',
  '2': [
    {'1': 'takings', '3': 1, '4': 1, '5': 1, '8': {}, '10': 'takings'},
    {'1': 'refunds', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'refunds'},
    {'1': 'disputes', '3': 3, '4': 1, '5': 1, '8': {}, '10': 'disputes'},
    {'1': 'fees', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'fees'},
    {'1': 'net', '3': 5, '4': 1, '5': 1, '8': {}, '10': 'net'},
    {'1': 'topups', '3': 6, '4': 1, '5': 1, '8': {}, '10': 'topups'},
    {
      '1': 'topups_reversed',
      '3': 7,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'topupsReversed'
    },
    {'1': 'adjustments', '3': 8, '4': 1, '5': 1, '8': {}, '10': 'adjustments'},
    {'1': 'paid_out', '3': 9, '4': 1, '5': 1, '8': {}, '10': 'paidOut'},
    {'1': 'other', '3': 10, '4': 1, '5': 1, '8': {}, '10': 'other'},
    {
      '1': 'payment_count',
      '3': 11,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'paymentCount'
    },
    {'1': 'settled', '3': 12, '4': 1, '5': 1, '8': {}, '10': 'settled'},
  ],
  '7': {},
};

/// Descriptor for `MoneyFigures`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List moneyFiguresDescriptor = $convert.base64Decode(
    'CgxNb25leUZpZ3VyZXMSGgoHdGFraW5ncxgBIAEoAUIAUgd0YWtpbmdzEhoKB3JlZnVuZHMYAi'
    'ABKAFCAFIHcmVmdW5kcxIcCghkaXNwdXRlcxgDIAEoAUIAUghkaXNwdXRlcxIUCgRmZWVzGAQg'
    'ASgBQgBSBGZlZXMSEgoDbmV0GAUgASgBQgBSA25ldBIYCgZ0b3B1cHMYBiABKAFCAFIGdG9wdX'
    'BzEikKD3RvcHVwc19yZXZlcnNlZBgHIAEoAUIAUg50b3B1cHNSZXZlcnNlZBIiCgthZGp1c3Rt'
    'ZW50cxgIIAEoAUIAUgthZGp1c3RtZW50cxIbCghwYWlkX291dBgJIAEoAUIAUgdwYWlkT3V0Eh'
    'YKBW90aGVyGAogASgBQgBSBW90aGVyEiUKDXBheW1lbnRfY291bnQYCyABKAVCAFIMcGF5bWVu'
    'dENvdW50EhoKB3NldHRsZWQYDCABKAFCAFIHc2V0dGxlZDoA');
