// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_people_service.proto.

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

@$core.Deprecated('Use registerCarParkUserRequestDescriptor instead')
const RegisterCarParkUserRequest$json = {
  '1': 'RegisterCarParkUserRequest',
  '2': [
    {'1': 'email', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {'1': 'password', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'password'},
    {'1': 'full_name', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'fullName'},
    {'1': 'phone', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'phone'},
  ],
  '7': {},
};

/// Descriptor for `RegisterCarParkUserRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List registerCarParkUserRequestDescriptor =
    $convert.base64Decode(
        'ChpSZWdpc3RlckNhclBhcmtVc2VyUmVxdWVzdBIWCgVlbWFpbBgBIAEoCUIAUgVlbWFpbBIcCg'
        'hwYXNzd29yZBgCIAEoCUIAUghwYXNzd29yZBIdCglmdWxsX25hbWUYAyABKAlCAFIIZnVsbE5h'
        'bWUSFgoFcGhvbmUYBCABKAlCAFIFcGhvbmU6AA==');

@$core.Deprecated('Use registerCarParkUserResponseDescriptor instead')
const RegisterCarParkUserResponse$json = {
  '1': 'RegisterCarParkUserResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkUser',
      '8': {},
      '10': 'user'
    },
    {
      '1': 'tokens',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.SignInTokens',
      '8': {},
      '10': 'tokens'
    },
  ],
  '7': {},
};

/// Descriptor for `RegisterCarParkUserResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List registerCarParkUserResponseDescriptor =
    $convert.base64Decode(
        'ChtSZWdpc3RlckNhclBhcmtVc2VyUmVzcG9uc2USNAoEdXNlchgBIAEoCzIeLnBhcmt1cC5jYX'
        'JwYXJrLnYxLkNhclBhcmtVc2VyQgBSBHVzZXISNgoGdG9rZW5zGAIgASgLMhwucGFya3VwLmF1'
        'dGgudjEuU2lnbkluVG9rZW5zQgBSBnRva2VuczoA');

@$core.Deprecated('Use loginCarParkUserRequestDescriptor instead')
const LoginCarParkUserRequest$json = {
  '1': 'LoginCarParkUserRequest',
  '2': [
    {'1': 'email', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {'1': 'password', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'password'},
  ],
  '7': {},
};

/// Descriptor for `LoginCarParkUserRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List loginCarParkUserRequestDescriptor =
    $convert.base64Decode(
        'ChdMb2dpbkNhclBhcmtVc2VyUmVxdWVzdBIWCgVlbWFpbBgBIAEoCUIAUgVlbWFpbBIcCghwYX'
        'Nzd29yZBgCIAEoCUIAUghwYXNzd29yZDoA');

@$core.Deprecated('Use loginCarParkUserResponseDescriptor instead')
const LoginCarParkUserResponse$json = {
  '1': 'LoginCarParkUserResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkUser',
      '8': {},
      '10': 'user'
    },
    {
      '1': 'tokens',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.SignInTokens',
      '8': {},
      '10': 'tokens'
    },
  ],
  '7': {},
};

/// Descriptor for `LoginCarParkUserResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List loginCarParkUserResponseDescriptor = $convert.base64Decode(
    'ChhMb2dpbkNhclBhcmtVc2VyUmVzcG9uc2USNAoEdXNlchgBIAEoCzIeLnBhcmt1cC5jYXJwYX'
    'JrLnYxLkNhclBhcmtVc2VyQgBSBHVzZXISNgoGdG9rZW5zGAIgASgLMhwucGFya3VwLmF1dGgu'
    'djEuU2lnbkluVG9rZW5zQgBSBnRva2VuczoA');

@$core.Deprecated('Use getMyCarParkUserRequestDescriptor instead')
const GetMyCarParkUserRequest$json = {
  '1': 'GetMyCarParkUserRequest',
  '7': {},
};

/// Descriptor for `GetMyCarParkUserRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMyCarParkUserRequestDescriptor =
    $convert.base64Decode('ChdHZXRNeUNhclBhcmtVc2VyUmVxdWVzdDoA');

@$core.Deprecated('Use getMyCarParkUserResponseDescriptor instead')
const GetMyCarParkUserResponse$json = {
  '1': 'GetMyCarParkUserResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkUser',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `GetMyCarParkUserResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMyCarParkUserResponseDescriptor =
    $convert.base64Decode(
        'ChhHZXRNeUNhclBhcmtVc2VyUmVzcG9uc2USNAoEdXNlchgBIAEoCzIeLnBhcmt1cC5jYXJwYX'
        'JrLnYxLkNhclBhcmtVc2VyQgBSBHVzZXI6AA==');

@$core.Deprecated('Use sendMyEmailCodeRequestDescriptor instead')
const SendMyEmailCodeRequest$json = {
  '1': 'SendMyEmailCodeRequest',
  '7': {},
};

/// Descriptor for `SendMyEmailCodeRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List sendMyEmailCodeRequestDescriptor =
    $convert.base64Decode('ChZTZW5kTXlFbWFpbENvZGVSZXF1ZXN0OgA=');

@$core.Deprecated('Use sendMyEmailCodeResponseDescriptor instead')
const SendMyEmailCodeResponse$json = {
  '1': 'SendMyEmailCodeResponse',
  '2': [
    {'1': 'message', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'message'},
  ],
  '7': {},
};

/// Descriptor for `SendMyEmailCodeResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List sendMyEmailCodeResponseDescriptor =
    $convert.base64Decode(
        'ChdTZW5kTXlFbWFpbENvZGVSZXNwb25zZRIaCgdtZXNzYWdlGAEgASgJQgBSB21lc3NhZ2U6AA'
        '==');

@$core.Deprecated('Use verifyMyEmailRequestDescriptor instead')
const VerifyMyEmailRequest$json = {
  '1': 'VerifyMyEmailRequest',
  '2': [
    {'1': 'code', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'code'},
  ],
  '7': {},
};

/// Descriptor for `VerifyMyEmailRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List verifyMyEmailRequestDescriptor =
    $convert.base64Decode(
        'ChRWZXJpZnlNeUVtYWlsUmVxdWVzdBIUCgRjb2RlGAEgASgJQgBSBGNvZGU6AA==');

@$core.Deprecated('Use verifyMyEmailResponseDescriptor instead')
const VerifyMyEmailResponse$json = {
  '1': 'VerifyMyEmailResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkUser',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `VerifyMyEmailResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List verifyMyEmailResponseDescriptor = $convert.base64Decode(
    'ChVWZXJpZnlNeUVtYWlsUmVzcG9uc2USNAoEdXNlchgBIAEoCzIeLnBhcmt1cC5jYXJwYXJrLn'
    'YxLkNhclBhcmtVc2VyQgBSBHVzZXI6AA==');

@$core.Deprecated('Use changeMyStaffPasswordRequestDescriptor instead')
const ChangeMyStaffPasswordRequest$json = {
  '1': 'ChangeMyStaffPasswordRequest',
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

/// Descriptor for `ChangeMyStaffPasswordRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List changeMyStaffPasswordRequestDescriptor =
    $convert.base64Decode(
        'ChxDaGFuZ2VNeVN0YWZmUGFzc3dvcmRSZXF1ZXN0EisKEGN1cnJlbnRfcGFzc3dvcmQYASABKA'
        'lCAFIPY3VycmVudFBhc3N3b3JkEiMKDG5ld19wYXNzd29yZBgCIAEoCUIAUgtuZXdQYXNzd29y'
        'ZDoA');

@$core.Deprecated('Use changeMyStaffPasswordResponseDescriptor instead')
const ChangeMyStaffPasswordResponse$json = {
  '1': 'ChangeMyStaffPasswordResponse',
  '7': {},
};

/// Descriptor for `ChangeMyStaffPasswordResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List changeMyStaffPasswordResponseDescriptor =
    $convert.base64Decode('Ch1DaGFuZ2VNeVN0YWZmUGFzc3dvcmRSZXNwb25zZToA');

@$core.Deprecated('Use createCarParkStaffRequestDescriptor instead')
const CreateCarParkStaffRequest$json = {
  '1': 'CreateCarParkStaffRequest',
  '2': [
    {'1': 'email', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {'1': 'password', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'password'},
    {'1': 'full_name', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'fullName'},
    {'1': 'phone', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'phone'},
    {
      '1': 'role',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkUser.Role',
      '8': {},
      '10': 'role'
    },
    {'1': 'car_parks', '3': 6, '4': 3, '5': 9, '8': {}, '10': 'carParks'},
  ],
  '7': {},
};

/// Descriptor for `CreateCarParkStaffRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createCarParkStaffRequestDescriptor = $convert.base64Decode(
    'ChlDcmVhdGVDYXJQYXJrU3RhZmZSZXF1ZXN0EhYKBWVtYWlsGAEgASgJQgBSBWVtYWlsEhwKCH'
    'Bhc3N3b3JkGAIgASgJQgBSCHBhc3N3b3JkEh0KCWZ1bGxfbmFtZRgDIAEoCUIAUghmdWxsTmFt'
    'ZRIWCgVwaG9uZRgEIAEoCUIAUgVwaG9uZRI5CgRyb2xlGAUgASgOMiMucGFya3VwLmNhcnBhcm'
    'sudjEuQ2FyUGFya1VzZXIuUm9sZUIAUgRyb2xlEh0KCWNhcl9wYXJrcxgGIAMoCUIAUghjYXJQ'
    'YXJrczoA');

@$core.Deprecated('Use createCarParkStaffResponseDescriptor instead')
const CreateCarParkStaffResponse$json = {
  '1': 'CreateCarParkStaffResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkUser',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateCarParkStaffResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createCarParkStaffResponseDescriptor =
    $convert.base64Decode(
        'ChpDcmVhdGVDYXJQYXJrU3RhZmZSZXNwb25zZRI0CgR1c2VyGAEgASgLMh4ucGFya3VwLmNhcn'
        'BhcmsudjEuQ2FyUGFya1VzZXJCAFIEdXNlcjoA');

@$core.Deprecated('Use listCarParkUsersRequestDescriptor instead')
const ListCarParkUsersRequest$json = {
  '1': 'ListCarParkUsersRequest',
  '2': [
    {
      '1': 'role',
      '3': 1,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkUser.Role',
      '8': {},
      '10': 'role'
    },
    {
      '1': 'is_active',
      '3': 2,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 0,
      '10': 'isActive',
      '17': true
    },
    {'1': 'email', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {'1': 'page_size', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'skip', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 6,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
  '8': [
    {'1': '_is_active', '2': {}},
  ],
};

/// Descriptor for `ListCarParkUsersRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listCarParkUsersRequestDescriptor = $convert.base64Decode(
    'ChdMaXN0Q2FyUGFya1VzZXJzUmVxdWVzdBI5CgRyb2xlGAEgASgOMiMucGFya3VwLmNhcnBhcm'
    'sudjEuQ2FyUGFya1VzZXIuUm9sZUIAUgRyb2xlEiIKCWlzX2FjdGl2ZRgCIAEoCEIASABSCGlz'
    'QWN0aXZliAEBEhYKBWVtYWlsGAMgASgJQgBSBWVtYWlsEh0KCXBhZ2Vfc2l6ZRgEIAEoBUIAUg'
    'hwYWdlU2l6ZRIUCgRza2lwGAUgASgFQgBSBHNraXASKAoPd2l0aF90b3RhbF9zaXplGAYgASgI'
    'QgBSDXdpdGhUb3RhbFNpemU6AEIOCgpfaXNfYWN0aXZlEgA=');

@$core.Deprecated('Use listCarParkUsersResponseDescriptor instead')
const ListCarParkUsersResponse$json = {
  '1': 'ListCarParkUsersResponse',
  '2': [
    {
      '1': 'users',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkUser',
      '8': {},
      '10': 'users'
    },
    {
      '1': 'total_size',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'totalSize',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_total_size', '2': {}},
  ],
};

/// Descriptor for `ListCarParkUsersResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listCarParkUsersResponseDescriptor = $convert.base64Decode(
    'ChhMaXN0Q2FyUGFya1VzZXJzUmVzcG9uc2USNgoFdXNlcnMYASADKAsyHi5wYXJrdXAuY2FycG'
    'Fyay52MS5DYXJQYXJrVXNlckIAUgV1c2VycxIkCgp0b3RhbF9zaXplGAIgASgFQgBIAFIJdG90'
    'YWxTaXpliAEBOgBCDwoLX3RvdGFsX3NpemUSAA==');

@$core.Deprecated('Use getCarParkUserRequestDescriptor instead')
const GetCarParkUserRequest$json = {
  '1': 'GetCarParkUserRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
  ],
  '7': {},
};

/// Descriptor for `GetCarParkUserRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkUserRequestDescriptor = $convert.base64Decode(
    'ChVHZXRDYXJQYXJrVXNlclJlcXVlc3QSGQoHdXNlcl9pZBgBIAEoCUIAUgZ1c2VySWQ6AA==');

@$core.Deprecated('Use getCarParkUserResponseDescriptor instead')
const GetCarParkUserResponse$json = {
  '1': 'GetCarParkUserResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkUser',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `GetCarParkUserResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkUserResponseDescriptor =
    $convert.base64Decode(
        'ChZHZXRDYXJQYXJrVXNlclJlc3BvbnNlEjQKBHVzZXIYASABKAsyHi5wYXJrdXAuY2FycGFyay'
        '52MS5DYXJQYXJrVXNlckIAUgR1c2VyOgA=');

@$core.Deprecated('Use updateCarParkUserRequestDescriptor instead')
const UpdateCarParkUserRequest$json = {
  '1': 'UpdateCarParkUserRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {
      '1': 'full_name',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'fullName',
      '17': true
    },
    {
      '1': 'phone',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'phone',
      '17': true
    },
    {
      '1': 'role',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkUser.Role',
      '8': {},
      '9': 2,
      '10': 'role',
      '17': true
    },
    {
      '1': 'password',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'password',
      '17': true
    },
    {'1': 'car_parks', '3': 6, '4': 3, '5': 9, '8': {}, '10': 'carParks'},
    {
      '1': 'update_mask',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '10': 'updateMask'
    },
  ],
  '7': {},
  '8': [
    {'1': '_full_name', '2': {}},
    {'1': '_phone', '2': {}},
    {'1': '_role', '2': {}},
    {'1': '_password', '2': {}},
  ],
};

/// Descriptor for `UpdateCarParkUserRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateCarParkUserRequestDescriptor = $convert.base64Decode(
    'ChhVcGRhdGVDYXJQYXJrVXNlclJlcXVlc3QSGQoHdXNlcl9pZBgBIAEoCUIAUgZ1c2VySWQSIg'
    'oJZnVsbF9uYW1lGAIgASgJQgBIAFIIZnVsbE5hbWWIAQESGwoFcGhvbmUYAyABKAlCAEgBUgVw'
    'aG9uZYgBARI+CgRyb2xlGAQgASgOMiMucGFya3VwLmNhcnBhcmsudjEuQ2FyUGFya1VzZXIuUm'
    '9sZUIASAJSBHJvbGWIAQESIQoIcGFzc3dvcmQYBSABKAlCAEgDUghwYXNzd29yZIgBARIdCglj'
    'YXJfcGFya3MYBiADKAlCAFIIY2FyUGFya3MSPQoLdXBkYXRlX21hc2sYByABKAsyGi5nb29nbG'
    'UucHJvdG9idWYuRmllbGRNYXNrQgBSCnVwZGF0ZU1hc2s6AEIOCgpfZnVsbF9uYW1lEgBCCgoG'
    'X3Bob25lEgBCCQoFX3JvbGUSAEINCglfcGFzc3dvcmQSAA==');

@$core.Deprecated('Use updateCarParkUserResponseDescriptor instead')
const UpdateCarParkUserResponse$json = {
  '1': 'UpdateCarParkUserResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkUser',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateCarParkUserResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateCarParkUserResponseDescriptor =
    $convert.base64Decode(
        'ChlVcGRhdGVDYXJQYXJrVXNlclJlc3BvbnNlEjQKBHVzZXIYASABKAsyHi5wYXJrdXAuY2FycG'
        'Fyay52MS5DYXJQYXJrVXNlckIAUgR1c2VyOgA=');

@$core.Deprecated('Use activateCarParkUserRequestDescriptor instead')
const ActivateCarParkUserRequest$json = {
  '1': 'ActivateCarParkUserRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
  ],
  '7': {},
};

/// Descriptor for `ActivateCarParkUserRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List activateCarParkUserRequestDescriptor =
    $convert.base64Decode(
        'ChpBY3RpdmF0ZUNhclBhcmtVc2VyUmVxdWVzdBIZCgd1c2VyX2lkGAEgASgJQgBSBnVzZXJJZD'
        'oA');

@$core.Deprecated('Use activateCarParkUserResponseDescriptor instead')
const ActivateCarParkUserResponse$json = {
  '1': 'ActivateCarParkUserResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkUser',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `ActivateCarParkUserResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List activateCarParkUserResponseDescriptor =
    $convert.base64Decode(
        'ChtBY3RpdmF0ZUNhclBhcmtVc2VyUmVzcG9uc2USNAoEdXNlchgBIAEoCzIeLnBhcmt1cC5jYX'
        'JwYXJrLnYxLkNhclBhcmtVc2VyQgBSBHVzZXI6AA==');

@$core.Deprecated('Use deactivateCarParkUserRequestDescriptor instead')
const DeactivateCarParkUserRequest$json = {
  '1': 'DeactivateCarParkUserRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
  ],
  '7': {},
};

/// Descriptor for `DeactivateCarParkUserRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deactivateCarParkUserRequestDescriptor =
    $convert.base64Decode(
        'ChxEZWFjdGl2YXRlQ2FyUGFya1VzZXJSZXF1ZXN0EhkKB3VzZXJfaWQYASABKAlCAFIGdXNlck'
        'lkOgA=');

@$core.Deprecated('Use deactivateCarParkUserResponseDescriptor instead')
const DeactivateCarParkUserResponse$json = {
  '1': 'DeactivateCarParkUserResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkUser',
      '8': {},
      '10': 'user'
    },
    {'1': 'message', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'message'},
  ],
  '7': {},
};

/// Descriptor for `DeactivateCarParkUserResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deactivateCarParkUserResponseDescriptor =
    $convert.base64Decode(
        'Ch1EZWFjdGl2YXRlQ2FyUGFya1VzZXJSZXNwb25zZRI0CgR1c2VyGAEgASgLMh4ucGFya3VwLm'
        'NhcnBhcmsudjEuQ2FyUGFya1VzZXJCAFIEdXNlchIaCgdtZXNzYWdlGAIgASgJQgBSB21lc3Nh'
        'Z2U6AA==');
