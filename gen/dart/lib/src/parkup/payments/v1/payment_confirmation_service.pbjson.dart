// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/payment_confirmation_service.proto.

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

@$core.Deprecated('Use confirmationDescriptor instead')
const Confirmation$json = {
  '1': 'Confirmation',
  '2': [
    {
      '1': 'client_secret',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'clientSecret'
    },
    {
      '1': 'confirm_until',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'confirmUntil'
    },
  ],
  '7': {},
};

/// Descriptor for `Confirmation`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List confirmationDescriptor = $convert.base64Decode(
    'CgxDb25maXJtYXRpb24SJQoNY2xpZW50X3NlY3JldBgBIAEoCUIAUgxjbGllbnRTZWNyZXQSQQ'
    'oNY29uZmlybV91bnRpbBgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIMY29u'
    'ZmlybVVudGlsOgA=');

@$core.Deprecated('Use confirmPaymentRequestDescriptor instead')
const ConfirmPaymentRequest$json = {
  '1': 'ConfirmPaymentRequest',
  '2': [
    {'1': 'payment_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'paymentId'},
  ],
  '7': {},
};

/// Descriptor for `ConfirmPaymentRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List confirmPaymentRequestDescriptor = $convert.base64Decode(
    'ChVDb25maXJtUGF5bWVudFJlcXVlc3QSHwoKcGF5bWVudF9pZBgBIAEoCUIAUglwYXltZW50SW'
    'Q6AA==');

@$core.Deprecated('Use confirmPaymentResponseDescriptor instead')
const ConfirmPaymentResponse$json = {
  '1': 'ConfirmPaymentResponse',
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
      '1': 'confirmation',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.Confirmation',
      '8': {},
      '10': 'confirmation'
    },
  ],
  '7': {},
};

/// Descriptor for `ConfirmPaymentResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List confirmPaymentResponseDescriptor = $convert.base64Decode(
    'ChZDb25maXJtUGF5bWVudFJlc3BvbnNlEjcKB3BheW1lbnQYASABKAsyGy5wYXJrdXAucGF5bW'
    'VudHMudjEuUGF5bWVudEIAUgdwYXltZW50EkYKDGNvbmZpcm1hdGlvbhgCIAEoCzIgLnBhcmt1'
    'cC5wYXltZW50cy52MS5Db25maXJtYXRpb25CAFIMY29uZmlybWF0aW9uOgA=');
