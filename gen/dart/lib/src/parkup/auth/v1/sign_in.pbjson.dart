// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/sign_in.proto.

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

@$core.Deprecated('Use signInDescriptor instead')
const SignIn$json = {
  '1': 'SignIn',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'device', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'device'},
    {'1': 'address', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'address'},
    {
      '1': 'created_at',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'last_seen_at',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'lastSeenAt'
    },
    {
      '1': 'expires_at',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'expiresAt'
    },
    {'1': 'is_current', '3': 7, '4': 1, '5': 8, '8': {}, '10': 'isCurrent'},
  ],
  '7': {},
};

/// Descriptor for `SignIn`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List signInDescriptor = $convert.base64Decode(
    'CgZTaWduSW4SEAoCaWQYASABKAlCAFICaWQSGAoGZGV2aWNlGAIgASgJQgBSBmRldmljZRIaCg'
    'dhZGRyZXNzGAMgASgJQgBSB2FkZHJlc3MSOwoKY3JlYXRlZF9hdBgEIAEoCzIaLmdvb2dsZS5w'
    'cm90b2J1Zi5UaW1lc3RhbXBCAFIJY3JlYXRlZEF0Ej4KDGxhc3Rfc2Vlbl9hdBgFIAEoCzIaLm'
    'dvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIKbGFzdFNlZW5BdBI7CgpleHBpcmVzX2F0GAYg'
    'ASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUglleHBpcmVzQXQSHwoKaXNfY3Vycm'
    'VudBgHIAEoCEIAUglpc0N1cnJlbnQ6AA==');
