// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/wallet.proto.

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

@$core.Deprecated('Use walletTransactionDescriptor instead')
const WalletTransaction$json = {
  '1': 'WalletTransaction',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'user_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'userId'},
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
  ],
  '4': [WalletTransaction_Type$json, WalletTransaction_Reason$json],
  '7': {},
  '8': [
    {'1': '_reference_id', '2': {}},
    {'1': '_payment_id', '2': {}},
  ],
};

@$core.Deprecated('Use walletTransactionDescriptor instead')
const WalletTransaction_Type$json = {
  '1': 'Type',
  '2': [
    {'1': 'TYPE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'TYPE_CREDIT', '2': 1, '3': {}},
    {'1': 'TYPE_DEBIT', '2': 2, '3': {}},
  ],
  '3': {},
};

@$core.Deprecated('Use walletTransactionDescriptor instead')
const WalletTransaction_Reason$json = {
  '1': 'Reason',
  '2': [
    {'1': 'REASON_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'REASON_TOPUP', '2': 1, '3': {}},
    {'1': 'REASON_PARKING_PAYMENT', '2': 2, '3': {}},
    {'1': 'REASON_TICKET_PAYMENT', '2': 3, '3': {}},
    {'1': 'REASON_REFUND', '2': 4, '3': {}},
    {'1': 'REASON_ADJUSTMENT', '2': 5, '3': {}},
    {'1': 'REASON_DISPUTE', '2': 6, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `WalletTransaction`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List walletTransactionDescriptor = $convert.base64Decode(
    'ChFXYWxsZXRUcmFuc2FjdGlvbhIQCgJpZBgBIAEoCUIAUgJpZBIZCgd1c2VyX2lkGAIgASgJQg'
    'BSBnVzZXJJZBI+CgR0eXBlGAMgASgOMigucGFya3VwLndhbGxldC52MS5XYWxsZXRUcmFuc2Fj'
    'dGlvbi5UeXBlQgBSBHR5cGUSGAoGYW1vdW50GAQgASgBQgBSBmFtb3VudBIlCg1iYWxhbmNlX2'
    'FmdGVyGAUgASgBQgBSDGJhbGFuY2VBZnRlchJECgZyZWFzb24YBiABKA4yKi5wYXJrdXAud2Fs'
    'bGV0LnYxLldhbGxldFRyYW5zYWN0aW9uLlJlYXNvbkIAUgZyZWFzb24SKAoMcmVmZXJlbmNlX2'
    'lkGAcgASgJQgBIAFILcmVmZXJlbmNlSWSIAQESJAoKcGF5bWVudF9pZBgIIAEoCUIASAFSCXBh'
    'eW1lbnRJZIgBARI7CgpjcmVhdGVkX2F0GAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdG'
    'FtcEIAUgljcmVhdGVkQXQiRQoEVHlwZRIWChBUWVBFX1VOU1BFQ0lGSUVEEAAaABIRCgtUWVBF'
    'X0NSRURJVBABGgASEAoKVFlQRV9ERUJJVBACGgAaACK3AQoGUmVhc29uEhgKElJFQVNPTl9VTl'
    'NQRUNJRklFRBAAGgASEgoMUkVBU09OX1RPUFVQEAEaABIcChZSRUFTT05fUEFSS0lOR19QQVlN'
    'RU5UEAIaABIbChVSRUFTT05fVElDS0VUX1BBWU1FTlQQAxoAEhMKDVJFQVNPTl9SRUZVTkQQBB'
    'oAEhcKEVJFQVNPTl9BREpVU1RNRU5UEAUaABIUCg5SRUFTT05fRElTUFVURRAGGgAaADoAQhEK'
    'DV9yZWZlcmVuY2VfaWQSAEIPCgtfcGF5bWVudF9pZBIA');
