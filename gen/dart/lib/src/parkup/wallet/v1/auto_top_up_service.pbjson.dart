// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/auto_top_up_service.proto.

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

@$core.Deprecated('Use autoTopUpDescriptor instead')
const AutoTopUp$json = {
  '1': 'AutoTopUp',
  '2': [
    {'1': 'is_on', '3': 1, '4': 1, '5': 8, '8': {}, '10': 'isOn'},
    {
      '1': 'threshold',
      '3': 2,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'threshold',
      '17': true
    },
    {
      '1': 'amount',
      '3': 3,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'amount',
      '17': true
    },
    {
      '1': 'payment_method_id',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'paymentMethodId',
      '17': true
    },
    {'1': 'most_a_day', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'mostADay'},
    {'1': 'failures', '3': 6, '4': 1, '5': 5, '8': {}, '10': 'failures'},
    {
      '1': 'last_error_code',
      '3': 7,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'lastErrorCode',
      '17': true
    },
    {
      '1': 'turned_off_at',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'turnedOffAt'
    },
  ],
  '7': {},
  '8': [
    {'1': '_threshold', '2': {}},
    {'1': '_amount', '2': {}},
    {'1': '_payment_method_id', '2': {}},
    {'1': '_last_error_code', '2': {}},
  ],
};

/// Descriptor for `AutoTopUp`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List autoTopUpDescriptor = $convert.base64Decode(
    'CglBdXRvVG9wVXASFQoFaXNfb24YASABKAhCAFIEaXNPbhIjCgl0aHJlc2hvbGQYAiABKAFCAE'
    'gAUgl0aHJlc2hvbGSIAQESHQoGYW1vdW50GAMgASgBQgBIAVIGYW1vdW50iAEBEjEKEXBheW1l'
    'bnRfbWV0aG9kX2lkGAQgASgJQgBIAlIPcGF5bWVudE1ldGhvZElkiAEBEh4KCm1vc3RfYV9kYX'
    'kYBSABKAVCAFIIbW9zdEFEYXkSHAoIZmFpbHVyZXMYBiABKAVCAFIIZmFpbHVyZXMSLQoPbGFz'
    'dF9lcnJvcl9jb2RlGAcgASgJQgBIA1INbGFzdEVycm9yQ29kZYgBARJACg10dXJuZWRfb2ZmX2'
    'F0GAggASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgt0dXJuZWRPZmZBdDoAQg4K'
    'Cl90aHJlc2hvbGQSAEILCgdfYW1vdW50EgBCFgoSX3BheW1lbnRfbWV0aG9kX2lkEgBCFAoQX2'
    'xhc3RfZXJyb3JfY29kZRIA');

@$core.Deprecated('Use getAutoTopUpRequestDescriptor instead')
const GetAutoTopUpRequest$json = {
  '1': 'GetAutoTopUpRequest',
  '7': {},
};

/// Descriptor for `GetAutoTopUpRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getAutoTopUpRequestDescriptor =
    $convert.base64Decode('ChNHZXRBdXRvVG9wVXBSZXF1ZXN0OgA=');

@$core.Deprecated('Use getAutoTopUpResponseDescriptor instead')
const GetAutoTopUpResponse$json = {
  '1': 'GetAutoTopUpResponse',
  '2': [
    {
      '1': 'auto_top_up',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.AutoTopUp',
      '8': {},
      '10': 'autoTopUp'
    },
  ],
  '7': {},
};

/// Descriptor for `GetAutoTopUpResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getAutoTopUpResponseDescriptor = $convert.base64Decode(
    'ChRHZXRBdXRvVG9wVXBSZXNwb25zZRI9CgthdXRvX3RvcF91cBgBIAEoCzIbLnBhcmt1cC53YW'
    'xsZXQudjEuQXV0b1RvcFVwQgBSCWF1dG9Ub3BVcDoA');

@$core.Deprecated('Use setAutoTopUpRequestDescriptor instead')
const SetAutoTopUpRequest$json = {
  '1': 'SetAutoTopUpRequest',
  '2': [
    {'1': 'is_on', '3': 1, '4': 1, '5': 8, '8': {}, '10': 'isOn'},
    {'1': 'threshold', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'threshold'},
    {'1': 'amount', '3': 3, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {
      '1': 'payment_method_id',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'paymentMethodId'
    },
  ],
  '7': {},
};

/// Descriptor for `SetAutoTopUpRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setAutoTopUpRequestDescriptor = $convert.base64Decode(
    'ChNTZXRBdXRvVG9wVXBSZXF1ZXN0EhUKBWlzX29uGAEgASgIQgBSBGlzT24SHgoJdGhyZXNob2'
    'xkGAIgASgBQgBSCXRocmVzaG9sZBIYCgZhbW91bnQYAyABKAFCAFIGYW1vdW50EiwKEXBheW1l'
    'bnRfbWV0aG9kX2lkGAQgASgJQgBSD3BheW1lbnRNZXRob2RJZDoA');

@$core.Deprecated('Use setAutoTopUpResponseDescriptor instead')
const SetAutoTopUpResponse$json = {
  '1': 'SetAutoTopUpResponse',
  '2': [
    {
      '1': 'auto_top_up',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.AutoTopUp',
      '8': {},
      '10': 'autoTopUp'
    },
  ],
  '7': {},
};

/// Descriptor for `SetAutoTopUpResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setAutoTopUpResponseDescriptor = $convert.base64Decode(
    'ChRTZXRBdXRvVG9wVXBSZXNwb25zZRI9CgthdXRvX3RvcF91cBgBIAEoCzIbLnBhcmt1cC53YW'
    'xsZXQudjEuQXV0b1RvcFVwQgBSCWF1dG9Ub3BVcDoA');
