// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/identity_service.proto.

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

@$core.Deprecated('Use signInWithGoogleRequestDescriptor instead')
const SignInWithGoogleRequest$json = {
  '1': 'SignInWithGoogleRequest',
  '2': [
    {'1': 'id_token', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'idToken'},
  ],
  '7': {},
};

/// Descriptor for `SignInWithGoogleRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List signInWithGoogleRequestDescriptor =
    $convert.base64Decode(
        'ChdTaWduSW5XaXRoR29vZ2xlUmVxdWVzdBIbCghpZF90b2tlbhgBIAEoCUIAUgdpZFRva2VuOg'
        'A=');

@$core.Deprecated('Use signInWithGoogleResponseDescriptor instead')
const SignInWithGoogleResponse$json = {
  '1': 'SignInWithGoogleResponse',
  '2': [
    {
      '1': 'tokens',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.SignInTokens',
      '8': {},
      '10': 'tokens'
    },
    {
      '1': 'user',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.User',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `SignInWithGoogleResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List signInWithGoogleResponseDescriptor = $convert.base64Decode(
    'ChhTaWduSW5XaXRoR29vZ2xlUmVzcG9uc2USNgoGdG9rZW5zGAEgASgLMhwucGFya3VwLmF1dG'
    'gudjEuU2lnbkluVG9rZW5zQgBSBnRva2VucxIqCgR1c2VyGAIgASgLMhQucGFya3VwLmF1dGgu'
    'djEuVXNlckIAUgR1c2VyOgA=');

@$core.Deprecated('Use signInWithFacebookRequestDescriptor instead')
const SignInWithFacebookRequest$json = {
  '1': 'SignInWithFacebookRequest',
  '2': [
    {
      '1': 'facebook_token',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'facebookToken'
    },
  ],
  '7': {},
};

/// Descriptor for `SignInWithFacebookRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List signInWithFacebookRequestDescriptor =
    $convert.base64Decode(
        'ChlTaWduSW5XaXRoRmFjZWJvb2tSZXF1ZXN0EicKDmZhY2Vib29rX3Rva2VuGAEgASgJQgBSDW'
        'ZhY2Vib29rVG9rZW46AA==');

@$core.Deprecated('Use signInWithFacebookResponseDescriptor instead')
const SignInWithFacebookResponse$json = {
  '1': 'SignInWithFacebookResponse',
  '2': [
    {
      '1': 'tokens',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.SignInTokens',
      '8': {},
      '10': 'tokens'
    },
    {
      '1': 'user',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.User',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `SignInWithFacebookResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List signInWithFacebookResponseDescriptor =
    $convert.base64Decode(
        'ChpTaWduSW5XaXRoRmFjZWJvb2tSZXNwb25zZRI2CgZ0b2tlbnMYASABKAsyHC5wYXJrdXAuYX'
        'V0aC52MS5TaWduSW5Ub2tlbnNCAFIGdG9rZW5zEioKBHVzZXIYAiABKAsyFC5wYXJrdXAuYXV0'
        'aC52MS5Vc2VyQgBSBHVzZXI6AA==');
