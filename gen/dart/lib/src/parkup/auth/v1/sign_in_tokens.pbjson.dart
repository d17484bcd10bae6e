// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/sign_in_tokens.proto.

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

@$core.Deprecated('Use signInTokensDescriptor instead')
const SignInTokens$json = {
  '1': 'SignInTokens',
  '2': [
    {'1': 'access_token', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'accessToken'},
    {
      '1': 'refresh_token',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'refreshToken'
    },
    {
      '1': 'access_token_expires_at',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'accessTokenExpiresAt'
    },
    {
      '1': 'refresh_token_expires_at',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'refreshTokenExpiresAt'
    },
  ],
  '7': {},
};

/// Descriptor for `SignInTokens`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List signInTokensDescriptor = $convert.base64Decode(
    'CgxTaWduSW5Ub2tlbnMSIwoMYWNjZXNzX3Rva2VuGAEgASgJQgBSC2FjY2Vzc1Rva2VuEiUKDX'
    'JlZnJlc2hfdG9rZW4YAiABKAlCAFIMcmVmcmVzaFRva2VuElMKF2FjY2Vzc190b2tlbl9leHBp'
    'cmVzX2F0GAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUhRhY2Nlc3NUb2tlbk'
    'V4cGlyZXNBdBJVChhyZWZyZXNoX3Rva2VuX2V4cGlyZXNfYXQYBCABKAsyGi5nb29nbGUucHJv'
    'dG9idWYuVGltZXN0YW1wQgBSFXJlZnJlc2hUb2tlbkV4cGlyZXNBdDoA');
