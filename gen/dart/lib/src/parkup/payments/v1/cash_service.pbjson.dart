// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/cash_service.proto.

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

@$core.Deprecated('Use recordCashPaymentRequestDescriptor instead')
const RecordCashPaymentRequest$json = {
  '1': 'RecordCashPaymentRequest',
  '2': [
    {'1': 'amount', '3': 1, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {'1': 'session_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'sessionId'},
    {
      '1': 'violation_ticket_id',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'violationTicketId'
    },
    {
      '1': 'season_badge_id',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'seasonBadgeId'
    },
    {'1': 'user_id', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {'1': 'zone_id', '3': 6, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'description', '3': 7, '4': 1, '5': 9, '8': {}, '10': 'description'},
  ],
  '7': {},
};

/// Descriptor for `RecordCashPaymentRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List recordCashPaymentRequestDescriptor = $convert.base64Decode(
    'ChhSZWNvcmRDYXNoUGF5bWVudFJlcXVlc3QSGAoGYW1vdW50GAEgASgBQgBSBmFtb3VudBIfCg'
    'pzZXNzaW9uX2lkGAIgASgJQgBSCXNlc3Npb25JZBIwChN2aW9sYXRpb25fdGlja2V0X2lkGAMg'
    'ASgJQgBSEXZpb2xhdGlvblRpY2tldElkEigKD3NlYXNvbl9iYWRnZV9pZBgEIAEoCUIAUg1zZW'
    'Fzb25CYWRnZUlkEhkKB3VzZXJfaWQYBSABKAlCAFIGdXNlcklkEhkKB3pvbmVfaWQYBiABKAlC'
    'AFIGem9uZUlkEiIKC2Rlc2NyaXB0aW9uGAcgASgJQgBSC2Rlc2NyaXB0aW9uOgA=');

@$core.Deprecated('Use recordCashPaymentResponseDescriptor instead')
const RecordCashPaymentResponse$json = {
  '1': 'RecordCashPaymentResponse',
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
  ],
  '7': {},
};

/// Descriptor for `RecordCashPaymentResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List recordCashPaymentResponseDescriptor =
    $convert.base64Decode(
        'ChlSZWNvcmRDYXNoUGF5bWVudFJlc3BvbnNlEjcKB3BheW1lbnQYASABKAsyGy5wYXJrdXAucG'
        'F5bWVudHMudjEuUGF5bWVudEIAUgdwYXltZW50OgA=');
