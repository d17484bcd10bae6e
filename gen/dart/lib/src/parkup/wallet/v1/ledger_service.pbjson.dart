// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/ledger_service.proto.

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

@$core.Deprecated('Use getLedgerVerificationRequestDescriptor instead')
const GetLedgerVerificationRequest$json = {
  '1': 'GetLedgerVerificationRequest',
  '7': {},
};

/// Descriptor for `GetLedgerVerificationRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getLedgerVerificationRequestDescriptor =
    $convert.base64Decode('ChxHZXRMZWRnZXJWZXJpZmljYXRpb25SZXF1ZXN0OgA=');

@$core.Deprecated('Use getLedgerVerificationResponseDescriptor instead')
const GetLedgerVerificationResponse$json = {
  '1': 'GetLedgerVerificationResponse',
  '2': [
    {
      '1': 'last',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.LedgerVerification',
      '8': {},
      '10': 'last'
    },
    {
      '1': 'under_way',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.LedgerVerification',
      '8': {},
      '10': 'underWay'
    },
  ],
  '7': {},
};

/// Descriptor for `GetLedgerVerificationResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getLedgerVerificationResponseDescriptor =
    $convert.base64Decode(
        'Ch1HZXRMZWRnZXJWZXJpZmljYXRpb25SZXNwb25zZRI6CgRsYXN0GAEgASgLMiQucGFya3VwLn'
        'dhbGxldC52MS5MZWRnZXJWZXJpZmljYXRpb25CAFIEbGFzdBJDCgl1bmRlcl93YXkYAiABKAsy'
        'JC5wYXJrdXAud2FsbGV0LnYxLkxlZGdlclZlcmlmaWNhdGlvbkIAUgh1bmRlcldheToA');

@$core.Deprecated('Use ledgerVerificationDescriptor instead')
const LedgerVerification$json = {
  '1': 'LedgerVerification',
  '2': [
    {
      '1': 'started_at',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startedAt'
    },
    {
      '1': 'ended_at',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endedAt'
    },
    {'1': 'looked_at', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'lookedAt'},
    {
      '1': 'finding_count',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'findingCount'
    },
    {'1': 'findings', '3': 5, '4': 3, '5': 9, '8': {}, '10': 'findings'},
    {'1': 'wallet_total', '3': 6, '4': 1, '5': 1, '8': {}, '10': 'walletTotal'},
  ],
  '7': {},
};

/// Descriptor for `LedgerVerification`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List ledgerVerificationDescriptor = $convert.base64Decode(
    'ChJMZWRnZXJWZXJpZmljYXRpb24SOwoKc3RhcnRlZF9hdBgBIAEoCzIaLmdvb2dsZS5wcm90b2'
    'J1Zi5UaW1lc3RhbXBCAFIJc3RhcnRlZEF0EjcKCGVuZGVkX2F0GAIgASgLMhouZ29vZ2xlLnBy'
    'b3RvYnVmLlRpbWVzdGFtcEIAUgdlbmRlZEF0Eh0KCWxvb2tlZF9hdBgDIAEoBUIAUghsb29rZW'
    'RBdBIlCg1maW5kaW5nX2NvdW50GAQgASgFQgBSDGZpbmRpbmdDb3VudBIcCghmaW5kaW5ncxgF'
    'IAMoCUIAUghmaW5kaW5ncxIjCgx3YWxsZXRfdG90YWwYBiABKAFCAFILd2FsbGV0VG90YWw6AA'
    '==');
