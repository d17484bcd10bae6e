// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/payment_method_service.proto.

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

@$core.Deprecated('Use cardSetupDescriptor instead')
const CardSetup$json = {
  '1': 'CardSetup',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {
      '1': 'client_secret',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'clientSecret'
    },
  ],
  '7': {},
};

/// Descriptor for `CardSetup`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cardSetupDescriptor = $convert.base64Decode(
    'CglDYXJkU2V0dXASEAoCaWQYASABKAlCAFICaWQSJQoNY2xpZW50X3NlY3JldBgCIAEoCUIAUg'
    'xjbGllbnRTZWNyZXQ6AA==');

@$core.Deprecated('Use removePaymentMethodRequestDescriptor instead')
const RemovePaymentMethodRequest$json = {
  '1': 'RemovePaymentMethodRequest',
  '2': [
    {'1': 'method_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'methodId'},
  ],
  '7': {},
};

/// Descriptor for `RemovePaymentMethodRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List removePaymentMethodRequestDescriptor =
    $convert.base64Decode(
        'ChpSZW1vdmVQYXltZW50TWV0aG9kUmVxdWVzdBIdCgltZXRob2RfaWQYASABKAlCAFIIbWV0aG'
        '9kSWQ6AA==');

@$core.Deprecated('Use removePaymentMethodResponseDescriptor instead')
const RemovePaymentMethodResponse$json = {
  '1': 'RemovePaymentMethodResponse',
  '7': {},
};

/// Descriptor for `RemovePaymentMethodResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List removePaymentMethodResponseDescriptor =
    $convert.base64Decode('ChtSZW1vdmVQYXltZW50TWV0aG9kUmVzcG9uc2U6AA==');

@$core.Deprecated('Use setDefaultPaymentMethodRequestDescriptor instead')
const SetDefaultPaymentMethodRequest$json = {
  '1': 'SetDefaultPaymentMethodRequest',
  '2': [
    {'1': 'method_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'methodId'},
  ],
  '7': {},
};

/// Descriptor for `SetDefaultPaymentMethodRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setDefaultPaymentMethodRequestDescriptor =
    $convert.base64Decode(
        'Ch5TZXREZWZhdWx0UGF5bWVudE1ldGhvZFJlcXVlc3QSHQoJbWV0aG9kX2lkGAEgASgJQgBSCG'
        '1ldGhvZElkOgA=');

@$core.Deprecated('Use setDefaultPaymentMethodResponseDescriptor instead')
const SetDefaultPaymentMethodResponse$json = {
  '1': 'SetDefaultPaymentMethodResponse',
  '2': [
    {
      '1': 'method',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.SavedPaymentMethod',
      '8': {},
      '10': 'method'
    },
  ],
  '7': {},
};

/// Descriptor for `SetDefaultPaymentMethodResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setDefaultPaymentMethodResponseDescriptor =
    $convert.base64Decode(
        'Ch9TZXREZWZhdWx0UGF5bWVudE1ldGhvZFJlc3BvbnNlEkAKBm1ldGhvZBgBIAEoCzImLnBhcm'
        't1cC5wYXltZW50cy52MS5TYXZlZFBheW1lbnRNZXRob2RCAFIGbWV0aG9kOgA=');

@$core.Deprecated('Use beginCardSetupRequestDescriptor instead')
const BeginCardSetupRequest$json = {
  '1': 'BeginCardSetupRequest',
  '2': [
    {
      '1': 'set_as_default',
      '3': 1,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'setAsDefault'
    },
  ],
  '7': {},
};

/// Descriptor for `BeginCardSetupRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List beginCardSetupRequestDescriptor = $convert.base64Decode(
    'ChVCZWdpbkNhcmRTZXR1cFJlcXVlc3QSJgoOc2V0X2FzX2RlZmF1bHQYASABKAhCAFIMc2V0QX'
    'NEZWZhdWx0OgA=');

@$core.Deprecated('Use beginCardSetupResponseDescriptor instead')
const BeginCardSetupResponse$json = {
  '1': 'BeginCardSetupResponse',
  '2': [
    {
      '1': 'card_setup',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.CardSetup',
      '8': {},
      '10': 'cardSetup'
    },
  ],
  '7': {},
};

/// Descriptor for `BeginCardSetupResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List beginCardSetupResponseDescriptor =
    $convert.base64Decode(
        'ChZCZWdpbkNhcmRTZXR1cFJlc3BvbnNlEj4KCmNhcmRfc2V0dXAYASABKAsyHS5wYXJrdXAucG'
        'F5bWVudHMudjEuQ2FyZFNldHVwQgBSCWNhcmRTZXR1cDoA');

@$core.Deprecated('Use completeCardSetupRequestDescriptor instead')
const CompleteCardSetupRequest$json = {
  '1': 'CompleteCardSetupRequest',
  '2': [
    {
      '1': 'card_setup_id',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'cardSetupId'
    },
  ],
  '7': {},
};

/// Descriptor for `CompleteCardSetupRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List completeCardSetupRequestDescriptor =
    $convert.base64Decode(
        'ChhDb21wbGV0ZUNhcmRTZXR1cFJlcXVlc3QSJAoNY2FyZF9zZXR1cF9pZBgBIAEoCUIAUgtjYX'
        'JkU2V0dXBJZDoA');

@$core.Deprecated('Use completeCardSetupResponseDescriptor instead')
const CompleteCardSetupResponse$json = {
  '1': 'CompleteCardSetupResponse',
  '2': [
    {
      '1': 'method',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.SavedPaymentMethod',
      '8': {},
      '10': 'method'
    },
  ],
  '7': {},
};

/// Descriptor for `CompleteCardSetupResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List completeCardSetupResponseDescriptor =
    $convert.base64Decode(
        'ChlDb21wbGV0ZUNhcmRTZXR1cFJlc3BvbnNlEkAKBm1ldGhvZBgBIAEoCzImLnBhcmt1cC5wYX'
        'ltZW50cy52MS5TYXZlZFBheW1lbnRNZXRob2RCAFIGbWV0aG9kOgA=');
