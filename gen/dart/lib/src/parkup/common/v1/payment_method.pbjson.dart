// This is a generated file - do not edit.
//
// Generated from parkup/common/v1/payment_method.proto.

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

@$core.Deprecated('Use paymentMethodDescriptor instead')
const PaymentMethod$json = {
  '1': 'PaymentMethod',
  '2': [
    {'1': 'PAYMENT_METHOD_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'PAYMENT_METHOD_CARD', '2': 1, '3': {}},
    {'1': 'PAYMENT_METHOD_WALLET', '2': 2, '3': {}},
    {'1': 'PAYMENT_METHOD_CASH', '2': 3, '3': {}},
    {'1': 'PAYMENT_METHOD_MOBILE', '2': 4, '3': {}},
    {'1': 'PAYMENT_METHOD_LATER', '2': 5, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `PaymentMethod`. Decode as a `google.protobuf.EnumDescriptorProto`.
final $typed_data.Uint8List paymentMethodDescriptor = $convert.base64Decode(
    'Cg1QYXltZW50TWV0aG9kEiAKGlBBWU1FTlRfTUVUSE9EX1VOU1BFQ0lGSUVEEAAaABIZChNQQV'
    'lNRU5UX01FVEhPRF9DQVJEEAEaABIbChVQQVlNRU5UX01FVEhPRF9XQUxMRVQQAhoAEhkKE1BB'
    'WU1FTlRfTUVUSE9EX0NBU0gQAxoAEhsKFVBBWU1FTlRfTUVUSE9EX01PQklMRRAEGgASGgoUUE'
    'FZTUVOVF9NRVRIT0RfTEFURVIQBRoAGgA=');
