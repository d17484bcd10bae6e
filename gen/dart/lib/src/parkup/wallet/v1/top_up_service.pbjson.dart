// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/top_up_service.proto.

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

@$core.Deprecated('Use beginTopUpRequestDescriptor instead')
const BeginTopUpRequest$json = {
  '1': 'BeginTopUpRequest',
  '2': [
    {'1': 'amount', '3': 1, '4': 1, '5': 1, '8': {}, '10': 'amount'},
  ],
  '7': {},
};

/// Descriptor for `BeginTopUpRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List beginTopUpRequestDescriptor = $convert.base64Decode(
    'ChFCZWdpblRvcFVwUmVxdWVzdBIYCgZhbW91bnQYASABKAFCAFIGYW1vdW50OgA=');

@$core.Deprecated('Use beginTopUpResponseDescriptor instead')
const BeginTopUpResponse$json = {
  '1': 'BeginTopUpResponse',
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

/// Descriptor for `BeginTopUpResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List beginTopUpResponseDescriptor = $convert.base64Decode(
    'ChJCZWdpblRvcFVwUmVzcG9uc2USNwoHcGF5bWVudBgBIAEoCzIbLnBhcmt1cC5wYXltZW50cy'
    '52MS5QYXltZW50QgBSB3BheW1lbnQSRgoMY29uZmlybWF0aW9uGAIgASgLMiAucGFya3VwLnBh'
    'eW1lbnRzLnYxLkNvbmZpcm1hdGlvbkIAUgxjb25maXJtYXRpb246AA==');
