// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/personal_data_service.proto.

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

@$core.Deprecated('Use exportMyDataRequestDescriptor instead')
const ExportMyDataRequest$json = {
  '1': 'ExportMyDataRequest',
  '7': {},
};

/// Descriptor for `ExportMyDataRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List exportMyDataRequestDescriptor =
    $convert.base64Decode('ChNFeHBvcnRNeURhdGFSZXF1ZXN0OgA=');

@$core.Deprecated('Use deleteMyAccountRequestDescriptor instead')
const DeleteMyAccountRequest$json = {
  '1': 'DeleteMyAccountRequest',
  '2': [
    {'1': 'code', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'code'},
    {'1': 'password', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'password'},
    {
      '1': 'forfeit_balance',
      '3': 3,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'forfeitBalance'
    },
  ],
  '7': {},
};

/// Descriptor for `DeleteMyAccountRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteMyAccountRequestDescriptor = $convert.base64Decode(
    'ChZEZWxldGVNeUFjY291bnRSZXF1ZXN0EhQKBGNvZGUYASABKAlCAFIEY29kZRIcCghwYXNzd2'
    '9yZBgCIAEoCUIAUghwYXNzd29yZBIpCg9mb3JmZWl0X2JhbGFuY2UYAyABKAhCAFIOZm9yZmVp'
    'dEJhbGFuY2U6AA==');

@$core.Deprecated('Use deleteMyAccountResponseDescriptor instead')
const DeleteMyAccountResponse$json = {
  '1': 'DeleteMyAccountResponse',
  '7': {},
};

/// Descriptor for `DeleteMyAccountResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteMyAccountResponseDescriptor =
    $convert.base64Decode('ChdEZWxldGVNeUFjY291bnRSZXNwb25zZToA');

@$core.Deprecated('Use deleteUserRequestDescriptor instead')
const DeleteUserRequest$json = {
  '1': 'DeleteUserRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {
      '1': 'forfeit_balance',
      '3': 2,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'forfeitBalance'
    },
  ],
  '7': {},
};

/// Descriptor for `DeleteUserRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteUserRequestDescriptor = $convert.base64Decode(
    'ChFEZWxldGVVc2VyUmVxdWVzdBIZCgd1c2VyX2lkGAEgASgJQgBSBnVzZXJJZBIpCg9mb3JmZW'
    'l0X2JhbGFuY2UYAiABKAhCAFIOZm9yZmVpdEJhbGFuY2U6AA==');

@$core.Deprecated('Use deleteUserResponseDescriptor instead')
const DeleteUserResponse$json = {
  '1': 'DeleteUserResponse',
  '7': {},
};

/// Descriptor for `DeleteUserResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteUserResponseDescriptor =
    $convert.base64Decode('ChJEZWxldGVVc2VyUmVzcG9uc2U6AA==');
