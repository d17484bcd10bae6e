// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/user.proto.

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

@$core.Deprecated('Use userDescriptor instead')
const User$json = {
  '1': 'User',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'email', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {
      '1': 'phone',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'phone',
      '17': true
    },
    {
      '1': 'is_email_verified',
      '3': 4,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'isEmailVerified'
    },
    {
      '1': 'vehicles',
      '3': 5,
      '4': 3,
      '5': 11,
      '6': '.parkup.auth.v1.Vehicle',
      '8': {},
      '10': 'vehicles'
    },
    {
      '1': 'wallet_balance',
      '3': 6,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'walletBalance'
    },
    {
      '1': 'created_at',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'updated_at',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'updatedAt'
    },
    {
      '1': 'first_name',
      '3': 9,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'firstName',
      '17': true
    },
    {
      '1': 'last_name',
      '3': 10,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'lastName',
      '17': true
    },
    {'1': 'is_active', '3': 11, '4': 1, '5': 8, '8': {}, '10': 'isActive'},
    {
      '1': 'is_password_set',
      '3': 12,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'isPasswordSet'
    },
  ],
  '7': {},
  '8': [
    {'1': '_phone', '2': {}},
    {'1': '_first_name', '2': {}},
    {'1': '_last_name', '2': {}},
  ],
};

/// Descriptor for `User`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List userDescriptor = $convert.base64Decode(
    'CgRVc2VyEhAKAmlkGAEgASgJQgBSAmlkEhYKBWVtYWlsGAIgASgJQgBSBWVtYWlsEhsKBXBob2'
    '5lGAMgASgJQgBIAFIFcGhvbmWIAQESLAoRaXNfZW1haWxfdmVyaWZpZWQYBCABKAhCAFIPaXNF'
    'bWFpbFZlcmlmaWVkEjUKCHZlaGljbGVzGAUgAygLMhcucGFya3VwLmF1dGgudjEuVmVoaWNsZU'
    'IAUgh2ZWhpY2xlcxInCg53YWxsZXRfYmFsYW5jZRgGIAEoAUIAUg13YWxsZXRCYWxhbmNlEjsK'
    'CmNyZWF0ZWRfYXQYByABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCWNyZWF0ZW'
    'RBdBI7Cgp1cGRhdGVkX2F0GAggASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgl1'
    'cGRhdGVkQXQSJAoKZmlyc3RfbmFtZRgJIAEoCUIASAFSCWZpcnN0TmFtZYgBARIiCglsYXN0X2'
    '5hbWUYCiABKAlCAEgCUghsYXN0TmFtZYgBARIdCglpc19hY3RpdmUYCyABKAhCAFIIaXNBY3Rp'
    'dmUSKAoPaXNfcGFzc3dvcmRfc2V0GAwgASgIQgBSDWlzUGFzc3dvcmRTZXQ6AEIKCgZfcGhvbm'
    'USAEIPCgtfZmlyc3RfbmFtZRIAQg4KCl9sYXN0X25hbWUSAA==');

@$core.Deprecated('Use vehicleDescriptor instead')
const Vehicle$json = {
  '1': 'Vehicle',
  '2': [
    {
      '1': 'license_plate',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {
      '1': 'nickname',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'nickname',
      '17': true
    },
    {'1': 'is_default', '3': 3, '4': 1, '5': 8, '8': {}, '10': 'isDefault'},
    {
      '1': 'plate',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.LicensePlate',
      '8': {},
      '10': 'plate'
    },
    {
      '1': 'confirmed_at',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'confirmedAt'
    },
    {
      '1': 'fuel',
      '3': 6,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.VehicleFuel',
      '8': {},
      '9': 1,
      '10': 'fuel',
      '17': true
    },
    {
      '1': 'vehicle_type',
      '3': 7,
      '4': 1,
      '5': 14,
      '6': '.parkup.auth.v1.Vehicle.Type',
      '8': {},
      '9': 2,
      '10': 'vehicleType',
      '17': true
    },
  ],
  '4': [Vehicle_Type$json],
  '7': {},
  '8': [
    {'1': '_nickname', '2': {}},
    {'1': '_fuel', '2': {}},
    {'1': '_vehicle_type', '2': {}},
  ],
};

@$core.Deprecated('Use vehicleDescriptor instead')
const Vehicle_Type$json = {
  '1': 'Type',
  '2': [
    {'1': 'TYPE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'TYPE_MOTORCYCLE', '2': 1, '3': {}},
    {'1': 'TYPE_COMPACT', '2': 2, '3': {}},
    {'1': 'TYPE_STANDARD', '2': 3, '3': {}},
    {'1': 'TYPE_LARGE', '2': 4, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `Vehicle`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List vehicleDescriptor = $convert.base64Decode(
    'CgdWZWhpY2xlEiUKDWxpY2Vuc2VfcGxhdGUYASABKAlCAFIMbGljZW5zZVBsYXRlEiEKCG5pY2'
    'tuYW1lGAIgASgJQgBIAFIIbmlja25hbWWIAQESHwoKaXNfZGVmYXVsdBgDIAEoCEIAUglpc0Rl'
    'ZmF1bHQSNgoFcGxhdGUYBCABKAsyHi5wYXJrdXAuY29tbW9uLnYxLkxpY2Vuc2VQbGF0ZUIAUg'
    'VwbGF0ZRI/Cgxjb25maXJtZWRfYXQYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1w'
    'QgBSC2NvbmZpcm1lZEF0EjgKBGZ1ZWwYBiABKA4yHS5wYXJrdXAuY29tbW9uLnYxLlZlaGljbG'
    'VGdWVsQgBIAVIEZnVlbIgBARJGCgx2ZWhpY2xlX3R5cGUYByABKA4yHC5wYXJrdXAuYXV0aC52'
    'MS5WZWhpY2xlLlR5cGVCAEgCUgt2ZWhpY2xlVHlwZYgBASJyCgRUeXBlEhYKEFRZUEVfVU5TUE'
    'VDSUZJRUQQABoAEhUKD1RZUEVfTU9UT1JDWUNMRRABGgASEgoMVFlQRV9DT01QQUNUEAIaABIT'
    'Cg1UWVBFX1NUQU5EQVJEEAMaABIQCgpUWVBFX0xBUkdFEAQaABoAOgBCDQoJX25pY2tuYW1lEg'
    'BCCQoFX2Z1ZWwSAEIRCg1fdmVoaWNsZV90eXBlEgA=');
