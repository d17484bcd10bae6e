// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/password_service.proto.

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

@$core.Deprecated('Use registerWithPasswordRequestDescriptor instead')
const RegisterWithPasswordRequest$json = {
  '1': 'RegisterWithPasswordRequest',
  '2': [
    {'1': 'email', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {'1': 'password', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'password'},
    {
      '1': 'code',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'code',
      '17': true
    },
    {'1': 'first_name', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'firstName'},
    {'1': 'last_name', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'lastName'},
    {'1': 'phone', '3': 6, '4': 1, '5': 9, '8': {}, '10': 'phone'},
  ],
  '7': {},
  '8': [
    {'1': '_code', '2': {}},
  ],
};

/// Descriptor for `RegisterWithPasswordRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List registerWithPasswordRequestDescriptor = $convert.base64Decode(
    'ChtSZWdpc3RlcldpdGhQYXNzd29yZFJlcXVlc3QSFgoFZW1haWwYASABKAlCAFIFZW1haWwSHA'
    'oIcGFzc3dvcmQYAiABKAlCAFIIcGFzc3dvcmQSGQoEY29kZRgDIAEoCUIASABSBGNvZGWIAQES'
    'HwoKZmlyc3RfbmFtZRgEIAEoCUIAUglmaXJzdE5hbWUSHQoJbGFzdF9uYW1lGAUgASgJQgBSCG'
    'xhc3ROYW1lEhYKBXBob25lGAYgASgJQgBSBXBob25lOgBCCQoFX2NvZGUSAA==');

@$core.Deprecated('Use registerWithPasswordResponseDescriptor instead')
const RegisterWithPasswordResponse$json = {
  '1': 'RegisterWithPasswordResponse',
  '2': [
    {'1': 'message', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'message'},
    {
      '1': 'tokens',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.SignInTokens',
      '8': {},
      '10': 'tokens'
    },
    {
      '1': 'user',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.User',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `RegisterWithPasswordResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List registerWithPasswordResponseDescriptor =
    $convert.base64Decode(
        'ChxSZWdpc3RlcldpdGhQYXNzd29yZFJlc3BvbnNlEhoKB21lc3NhZ2UYASABKAlCAFIHbWVzc2'
        'FnZRI2CgZ0b2tlbnMYAiABKAsyHC5wYXJrdXAuYXV0aC52MS5TaWduSW5Ub2tlbnNCAFIGdG9r'
        'ZW5zEioKBHVzZXIYAyABKAsyFC5wYXJrdXAuYXV0aC52MS5Vc2VyQgBSBHVzZXI6AA==');

@$core.Deprecated('Use loginWithPasswordRequestDescriptor instead')
const LoginWithPasswordRequest$json = {
  '1': 'LoginWithPasswordRequest',
  '2': [
    {'1': 'email', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {'1': 'password', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'password'},
  ],
  '7': {},
};

/// Descriptor for `LoginWithPasswordRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List loginWithPasswordRequestDescriptor =
    $convert.base64Decode(
        'ChhMb2dpbldpdGhQYXNzd29yZFJlcXVlc3QSFgoFZW1haWwYASABKAlCAFIFZW1haWwSHAoIcG'
        'Fzc3dvcmQYAiABKAlCAFIIcGFzc3dvcmQ6AA==');

@$core.Deprecated('Use loginWithPasswordResponseDescriptor instead')
const LoginWithPasswordResponse$json = {
  '1': 'LoginWithPasswordResponse',
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

/// Descriptor for `LoginWithPasswordResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List loginWithPasswordResponseDescriptor = $convert.base64Decode(
    'ChlMb2dpbldpdGhQYXNzd29yZFJlc3BvbnNlEjYKBnRva2VucxgBIAEoCzIcLnBhcmt1cC5hdX'
    'RoLnYxLlNpZ25JblRva2Vuc0IAUgZ0b2tlbnMSKgoEdXNlchgCIAEoCzIULnBhcmt1cC5hdXRo'
    'LnYxLlVzZXJCAFIEdXNlcjoA');

@$core.Deprecated('Use changePasswordRequestDescriptor instead')
const ChangePasswordRequest$json = {
  '1': 'ChangePasswordRequest',
  '2': [
    {
      '1': 'current_password',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'currentPassword'
    },
    {'1': 'new_password', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'newPassword'},
  ],
  '7': {},
};

/// Descriptor for `ChangePasswordRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List changePasswordRequestDescriptor = $convert.base64Decode(
    'ChVDaGFuZ2VQYXNzd29yZFJlcXVlc3QSKwoQY3VycmVudF9wYXNzd29yZBgBIAEoCUIAUg9jdX'
    'JyZW50UGFzc3dvcmQSIwoMbmV3X3Bhc3N3b3JkGAIgASgJQgBSC25ld1Bhc3N3b3JkOgA=');

@$core.Deprecated('Use changePasswordResponseDescriptor instead')
const ChangePasswordResponse$json = {
  '1': 'ChangePasswordResponse',
  '7': {},
};

/// Descriptor for `ChangePasswordResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List changePasswordResponseDescriptor =
    $convert.base64Decode('ChZDaGFuZ2VQYXNzd29yZFJlc3BvbnNlOgA=');

@$core.Deprecated('Use requestPasswordResetRequestDescriptor instead')
const RequestPasswordResetRequest$json = {
  '1': 'RequestPasswordResetRequest',
  '2': [
    {'1': 'email', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'email'},
  ],
  '7': {},
};

/// Descriptor for `RequestPasswordResetRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List requestPasswordResetRequestDescriptor =
    $convert.base64Decode(
        'ChtSZXF1ZXN0UGFzc3dvcmRSZXNldFJlcXVlc3QSFgoFZW1haWwYASABKAlCAFIFZW1haWw6AA'
        '==');

@$core.Deprecated('Use requestPasswordResetResponseDescriptor instead')
const RequestPasswordResetResponse$json = {
  '1': 'RequestPasswordResetResponse',
  '2': [
    {'1': 'message', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'message'},
  ],
  '7': {},
};

/// Descriptor for `RequestPasswordResetResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List requestPasswordResetResponseDescriptor =
    $convert.base64Decode(
        'ChxSZXF1ZXN0UGFzc3dvcmRSZXNldFJlc3BvbnNlEhoKB21lc3NhZ2UYASABKAlCAFIHbWVzc2'
        'FnZToA');

@$core.Deprecated('Use resetPasswordRequestDescriptor instead')
const ResetPasswordRequest$json = {
  '1': 'ResetPasswordRequest',
  '2': [
    {'1': 'email', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {'1': 'code', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'code'},
    {'1': 'new_password', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'newPassword'},
  ],
  '7': {},
};

/// Descriptor for `ResetPasswordRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List resetPasswordRequestDescriptor = $convert.base64Decode(
    'ChRSZXNldFBhc3N3b3JkUmVxdWVzdBIWCgVlbWFpbBgBIAEoCUIAUgVlbWFpbBIUCgRjb2RlGA'
    'IgASgJQgBSBGNvZGUSIwoMbmV3X3Bhc3N3b3JkGAMgASgJQgBSC25ld1Bhc3N3b3JkOgA=');

@$core.Deprecated('Use resetPasswordResponseDescriptor instead')
const ResetPasswordResponse$json = {
  '1': 'ResetPasswordResponse',
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

/// Descriptor for `ResetPasswordResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List resetPasswordResponseDescriptor = $convert.base64Decode(
    'ChVSZXNldFBhc3N3b3JkUmVzcG9uc2USNgoGdG9rZW5zGAEgASgLMhwucGFya3VwLmF1dGgudj'
    'EuU2lnbkluVG9rZW5zQgBSBnRva2VucxIqCgR1c2VyGAIgASgLMhQucGFya3VwLmF1dGgudjEu'
    'VXNlckIAUgR1c2VyOgA=');
