// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/auth_service.proto.

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

@$core.Deprecated('Use sendOtpRequestDescriptor instead')
const SendOtpRequest$json = {
  '1': 'SendOtpRequest',
  '2': [
    {'1': 'email', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'email'},
  ],
  '7': {},
};

/// Descriptor for `SendOtpRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List sendOtpRequestDescriptor = $convert
    .base64Decode('Cg5TZW5kT3RwUmVxdWVzdBIWCgVlbWFpbBgBIAEoCUIAUgVlbWFpbDoA');

@$core.Deprecated('Use sendOtpResponseDescriptor instead')
const SendOtpResponse$json = {
  '1': 'SendOtpResponse',
  '2': [
    {'1': 'message', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'message'},
  ],
  '7': {},
};

/// Descriptor for `SendOtpResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List sendOtpResponseDescriptor = $convert.base64Decode(
    'Cg9TZW5kT3RwUmVzcG9uc2USGgoHbWVzc2FnZRgBIAEoCUIAUgdtZXNzYWdlOgA=');

@$core.Deprecated('Use verifyOtpRequestDescriptor instead')
const VerifyOtpRequest$json = {
  '1': 'VerifyOtpRequest',
  '2': [
    {'1': 'email', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {'1': 'code', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'code'},
  ],
  '7': {},
};

/// Descriptor for `VerifyOtpRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List verifyOtpRequestDescriptor = $convert.base64Decode(
    'ChBWZXJpZnlPdHBSZXF1ZXN0EhYKBWVtYWlsGAEgASgJQgBSBWVtYWlsEhQKBGNvZGUYAiABKA'
    'lCAFIEY29kZToA');

@$core.Deprecated('Use verifyOtpResponseDescriptor instead')
const VerifyOtpResponse$json = {
  '1': 'VerifyOtpResponse',
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

/// Descriptor for `VerifyOtpResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List verifyOtpResponseDescriptor = $convert.base64Decode(
    'ChFWZXJpZnlPdHBSZXNwb25zZRI2CgZ0b2tlbnMYASABKAsyHC5wYXJrdXAuYXV0aC52MS5TaW'
    'duSW5Ub2tlbnNCAFIGdG9rZW5zEioKBHVzZXIYAiABKAsyFC5wYXJrdXAuYXV0aC52MS5Vc2Vy'
    'QgBSBHVzZXI6AA==');

@$core.Deprecated('Use refreshTokenRequestDescriptor instead')
const RefreshTokenRequest$json = {
  '1': 'RefreshTokenRequest',
  '2': [
    {
      '1': 'refresh_token',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'refreshToken'
    },
  ],
  '7': {},
};

/// Descriptor for `RefreshTokenRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List refreshTokenRequestDescriptor = $convert.base64Decode(
    'ChNSZWZyZXNoVG9rZW5SZXF1ZXN0EiUKDXJlZnJlc2hfdG9rZW4YASABKAlCAFIMcmVmcmVzaF'
    'Rva2VuOgA=');

@$core.Deprecated('Use refreshTokenResponseDescriptor instead')
const RefreshTokenResponse$json = {
  '1': 'RefreshTokenResponse',
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

/// Descriptor for `RefreshTokenResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List refreshTokenResponseDescriptor = $convert.base64Decode(
    'ChRSZWZyZXNoVG9rZW5SZXNwb25zZRI2CgZ0b2tlbnMYASABKAsyHC5wYXJrdXAuYXV0aC52MS'
    '5TaWduSW5Ub2tlbnNCAFIGdG9rZW5zEioKBHVzZXIYAiABKAsyFC5wYXJrdXAuYXV0aC52MS5V'
    'c2VyQgBSBHVzZXI6AA==');

@$core.Deprecated('Use logoutRequestDescriptor instead')
const LogoutRequest$json = {
  '1': 'LogoutRequest',
  '7': {},
};

/// Descriptor for `LogoutRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List logoutRequestDescriptor =
    $convert.base64Decode('Cg1Mb2dvdXRSZXF1ZXN0OgA=');

@$core.Deprecated('Use logoutResponseDescriptor instead')
const LogoutResponse$json = {
  '1': 'LogoutResponse',
  '7': {},
};

/// Descriptor for `LogoutResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List logoutResponseDescriptor =
    $convert.base64Decode('Cg5Mb2dvdXRSZXNwb25zZToA');
