// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/receipt_service.proto.

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

@$core.Deprecated('Use getPaymentReceiptPdfRequestDescriptor instead')
const GetPaymentReceiptPdfRequest$json = {
  '1': 'GetPaymentReceiptPdfRequest',
  '2': [
    {'1': 'payment_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'paymentId'},
    {'1': 'proof', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'proof'},
  ],
  '7': {},
};

/// Descriptor for `GetPaymentReceiptPdfRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getPaymentReceiptPdfRequestDescriptor =
    $convert.base64Decode(
        'ChtHZXRQYXltZW50UmVjZWlwdFBkZlJlcXVlc3QSHwoKcGF5bWVudF9pZBgBIAEoCUIAUglwYX'
        'ltZW50SWQSFgoFcHJvb2YYAiABKAlCAFIFcHJvb2Y6AA==');

@$core.Deprecated('Use sendPaymentReceiptRequestDescriptor instead')
const SendPaymentReceiptRequest$json = {
  '1': 'SendPaymentReceiptRequest',
  '2': [
    {'1': 'payment_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'paymentId'},
    {'1': 'email', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'email'},
  ],
  '7': {},
};

/// Descriptor for `SendPaymentReceiptRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List sendPaymentReceiptRequestDescriptor =
    $convert.base64Decode(
        'ChlTZW5kUGF5bWVudFJlY2VpcHRSZXF1ZXN0Eh8KCnBheW1lbnRfaWQYASABKAlCAFIJcGF5bW'
        'VudElkEhYKBWVtYWlsGAIgASgJQgBSBWVtYWlsOgA=');

@$core.Deprecated('Use sendPaymentReceiptResponseDescriptor instead')
const SendPaymentReceiptResponse$json = {
  '1': 'SendPaymentReceiptResponse',
  '2': [
    {'1': 'email', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {
      '1': 'receipt_number',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'receiptNumber'
    },
  ],
  '7': {},
};

/// Descriptor for `SendPaymentReceiptResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List sendPaymentReceiptResponseDescriptor =
    $convert.base64Decode(
        'ChpTZW5kUGF5bWVudFJlY2VpcHRSZXNwb25zZRIWCgVlbWFpbBgBIAEoCUIAUgVlbWFpbBInCg'
        '5yZWNlaXB0X251bWJlchgCIAEoCUIAUg1yZWNlaXB0TnVtYmVyOgA=');
