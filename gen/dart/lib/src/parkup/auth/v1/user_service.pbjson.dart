// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/user_service.proto.

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

@$core.Deprecated('Use getMeRequestDescriptor instead')
const GetMeRequest$json = {
  '1': 'GetMeRequest',
  '7': {},
};

/// Descriptor for `GetMeRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMeRequestDescriptor =
    $convert.base64Decode('CgxHZXRNZVJlcXVlc3Q6AA==');

@$core.Deprecated('Use getMeResponseDescriptor instead')
const GetMeResponse$json = {
  '1': 'GetMeResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.User',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `GetMeResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMeResponseDescriptor = $convert.base64Decode(
    'Cg1HZXRNZVJlc3BvbnNlEioKBHVzZXIYASABKAsyFC5wYXJrdXAuYXV0aC52MS5Vc2VyQgBSBH'
    'VzZXI6AA==');

@$core.Deprecated('Use updateProfileRequestDescriptor instead')
const UpdateProfileRequest$json = {
  '1': 'UpdateProfileRequest',
  '2': [
    {
      '1': 'first_name',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'firstName',
      '17': true
    },
    {
      '1': 'last_name',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'lastName',
      '17': true
    },
    {
      '1': 'phone',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'phone',
      '17': true
    },
    {
      '1': 'update_mask',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '10': 'updateMask'
    },
  ],
  '7': {},
  '8': [
    {'1': '_first_name', '2': {}},
    {'1': '_last_name', '2': {}},
    {'1': '_phone', '2': {}},
  ],
};

/// Descriptor for `UpdateProfileRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateProfileRequestDescriptor = $convert.base64Decode(
    'ChRVcGRhdGVQcm9maWxlUmVxdWVzdBIkCgpmaXJzdF9uYW1lGAEgASgJQgBIAFIJZmlyc3ROYW'
    '1liAEBEiIKCWxhc3RfbmFtZRgCIAEoCUIASAFSCGxhc3ROYW1liAEBEhsKBXBob25lGAMgASgJ'
    'QgBIAlIFcGhvbmWIAQESPQoLdXBkYXRlX21hc2sYBCABKAsyGi5nb29nbGUucHJvdG9idWYuRm'
    'llbGRNYXNrQgBSCnVwZGF0ZU1hc2s6AEIPCgtfZmlyc3RfbmFtZRIAQg4KCl9sYXN0X25hbWUS'
    'AEIKCgZfcGhvbmUSAA==');

@$core.Deprecated('Use updateProfileResponseDescriptor instead')
const UpdateProfileResponse$json = {
  '1': 'UpdateProfileResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.User',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateProfileResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateProfileResponseDescriptor = $convert.base64Decode(
    'ChVVcGRhdGVQcm9maWxlUmVzcG9uc2USKgoEdXNlchgBIAEoCzIULnBhcmt1cC5hdXRoLnYxLl'
    'VzZXJCAFIEdXNlcjoA');

@$core.Deprecated('Use changeMyEmailRequestDescriptor instead')
const ChangeMyEmailRequest$json = {
  '1': 'ChangeMyEmailRequest',
  '2': [
    {'1': 'email', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {'1': 'code', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'code'},
    {'1': 'current_code', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'currentCode'},
    {'1': 'password', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'password'},
  ],
  '7': {},
};

/// Descriptor for `ChangeMyEmailRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List changeMyEmailRequestDescriptor = $convert.base64Decode(
    'ChRDaGFuZ2VNeUVtYWlsUmVxdWVzdBIWCgVlbWFpbBgBIAEoCUIAUgVlbWFpbBIUCgRjb2RlGA'
    'IgASgJQgBSBGNvZGUSIwoMY3VycmVudF9jb2RlGAMgASgJQgBSC2N1cnJlbnRDb2RlEhwKCHBh'
    'c3N3b3JkGAQgASgJQgBSCHBhc3N3b3JkOgA=');

@$core.Deprecated('Use changeMyEmailResponseDescriptor instead')
const ChangeMyEmailResponse$json = {
  '1': 'ChangeMyEmailResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.User',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `ChangeMyEmailResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List changeMyEmailResponseDescriptor = $convert.base64Decode(
    'ChVDaGFuZ2VNeUVtYWlsUmVzcG9uc2USKgoEdXNlchgBIAEoCzIULnBhcmt1cC5hdXRoLnYxLl'
    'VzZXJCAFIEdXNlcjoA');

@$core.Deprecated('Use createUserRequestDescriptor instead')
const CreateUserRequest$json = {
  '1': 'CreateUserRequest',
  '2': [
    {'1': 'email', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {'1': 'phone', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'phone'},
    {'1': 'first_name', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'firstName'},
    {'1': 'last_name', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'lastName'},
  ],
  '7': {},
};

/// Descriptor for `CreateUserRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createUserRequestDescriptor = $convert.base64Decode(
    'ChFDcmVhdGVVc2VyUmVxdWVzdBIWCgVlbWFpbBgBIAEoCUIAUgVlbWFpbBIWCgVwaG9uZRgCIA'
    'EoCUIAUgVwaG9uZRIfCgpmaXJzdF9uYW1lGAMgASgJQgBSCWZpcnN0TmFtZRIdCglsYXN0X25h'
    'bWUYBCABKAlCAFIIbGFzdE5hbWU6AA==');

@$core.Deprecated('Use createUserResponseDescriptor instead')
const CreateUserResponse$json = {
  '1': 'CreateUserResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.User',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateUserResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createUserResponseDescriptor = $convert.base64Decode(
    'ChJDcmVhdGVVc2VyUmVzcG9uc2USKgoEdXNlchgBIAEoCzIULnBhcmt1cC5hdXRoLnYxLlVzZX'
    'JCAFIEdXNlcjoA');

@$core.Deprecated('Use listUsersRequestDescriptor instead')
const ListUsersRequest$json = {
  '1': 'ListUsersRequest',
  '2': [
    {'1': 'email', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {'1': 'phone', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'phone'},
    {
      '1': 'license_plate',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {
      '1': 'is_active',
      '3': 4,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 0,
      '10': 'isActive',
      '17': true
    },
    {'1': 'page_size', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 6, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 7, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 8,
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

/// Descriptor for `ListUsersRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listUsersRequestDescriptor = $convert.base64Decode(
    'ChBMaXN0VXNlcnNSZXF1ZXN0EhYKBWVtYWlsGAEgASgJQgBSBWVtYWlsEhYKBXBob25lGAIgAS'
    'gJQgBSBXBob25lEiUKDWxpY2Vuc2VfcGxhdGUYAyABKAlCAFIMbGljZW5zZVBsYXRlEiIKCWlz'
    'X2FjdGl2ZRgEIAEoCEIASABSCGlzQWN0aXZliAEBEh0KCXBhZ2Vfc2l6ZRgFIAEoBUIAUghwYW'
    'dlU2l6ZRIfCgpwYWdlX3Rva2VuGAYgASgJQgBSCXBhZ2VUb2tlbhIUCgRza2lwGAcgASgFQgBS'
    'BHNraXASKAoPd2l0aF90b3RhbF9zaXplGAggASgIQgBSDXdpdGhUb3RhbFNpemU6AEIOCgpfaX'
    'NfYWN0aXZlEgA=');

@$core.Deprecated('Use listUsersResponseDescriptor instead')
const ListUsersResponse$json = {
  '1': 'ListUsersResponse',
  '2': [
    {
      '1': 'users',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.auth.v1.User',
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
    {
      '1': 'next_page_token',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'nextPageToken'
    },
  ],
  '7': {},
  '8': [
    {'1': '_total_size', '2': {}},
  ],
};

/// Descriptor for `ListUsersResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listUsersResponseDescriptor = $convert.base64Decode(
    'ChFMaXN0VXNlcnNSZXNwb25zZRIsCgV1c2VycxgBIAMoCzIULnBhcmt1cC5hdXRoLnYxLlVzZX'
    'JCAFIFdXNlcnMSJAoKdG90YWxfc2l6ZRgCIAEoBUIASABSCXRvdGFsU2l6ZYgBARIoCg9uZXh0'
    'X3BhZ2VfdG9rZW4YAyABKAlCAFINbmV4dFBhZ2VUb2tlbjoAQg8KC190b3RhbF9zaXplEgA=');

@$core.Deprecated('Use getUserRequestDescriptor instead')
const GetUserRequest$json = {
  '1': 'GetUserRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
  ],
  '7': {},
};

/// Descriptor for `GetUserRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getUserRequestDescriptor = $convert.base64Decode(
    'Cg5HZXRVc2VyUmVxdWVzdBIZCgd1c2VyX2lkGAEgASgJQgBSBnVzZXJJZDoA');

@$core.Deprecated('Use getUserResponseDescriptor instead')
const GetUserResponse$json = {
  '1': 'GetUserResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.User',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `GetUserResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getUserResponseDescriptor = $convert.base64Decode(
    'Cg9HZXRVc2VyUmVzcG9uc2USKgoEdXNlchgBIAEoCzIULnBhcmt1cC5hdXRoLnYxLlVzZXJCAF'
    'IEdXNlcjoA');

@$core.Deprecated('Use updateUserRequestDescriptor instead')
const UpdateUserRequest$json = {
  '1': 'UpdateUserRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {
      '1': 'first_name',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'firstName',
      '17': true
    },
    {
      '1': 'last_name',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'lastName',
      '17': true
    },
    {
      '1': 'phone',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'phone',
      '17': true
    },
    {
      '1': 'email',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'email',
      '17': true
    },
    {
      '1': 'update_mask',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '10': 'updateMask'
    },
  ],
  '7': {},
  '8': [
    {'1': '_first_name', '2': {}},
    {'1': '_last_name', '2': {}},
    {'1': '_phone', '2': {}},
    {'1': '_email', '2': {}},
  ],
};

/// Descriptor for `UpdateUserRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateUserRequestDescriptor = $convert.base64Decode(
    'ChFVcGRhdGVVc2VyUmVxdWVzdBIZCgd1c2VyX2lkGAEgASgJQgBSBnVzZXJJZBIkCgpmaXJzdF'
    '9uYW1lGAIgASgJQgBIAFIJZmlyc3ROYW1liAEBEiIKCWxhc3RfbmFtZRgDIAEoCUIASAFSCGxh'
    'c3ROYW1liAEBEhsKBXBob25lGAQgASgJQgBIAlIFcGhvbmWIAQESGwoFZW1haWwYBSABKAlCAE'
    'gDUgVlbWFpbIgBARI9Cgt1cGRhdGVfbWFzaxgGIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5GaWVs'
    'ZE1hc2tCAFIKdXBkYXRlTWFzazoAQg8KC19maXJzdF9uYW1lEgBCDgoKX2xhc3RfbmFtZRIAQg'
    'oKBl9waG9uZRIAQgoKBl9lbWFpbBIA');

@$core.Deprecated('Use updateUserResponseDescriptor instead')
const UpdateUserResponse$json = {
  '1': 'UpdateUserResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.User',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateUserResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateUserResponseDescriptor = $convert.base64Decode(
    'ChJVcGRhdGVVc2VyUmVzcG9uc2USKgoEdXNlchgBIAEoCzIULnBhcmt1cC5hdXRoLnYxLlVzZX'
    'JCAFIEdXNlcjoA');

@$core.Deprecated('Use deactivateUserRequestDescriptor instead')
const DeactivateUserRequest$json = {
  '1': 'DeactivateUserRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
  ],
  '7': {},
};

/// Descriptor for `DeactivateUserRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deactivateUserRequestDescriptor = $convert.base64Decode(
    'ChVEZWFjdGl2YXRlVXNlclJlcXVlc3QSGQoHdXNlcl9pZBgBIAEoCUIAUgZ1c2VySWQ6AA==');

@$core.Deprecated('Use deactivateUserResponseDescriptor instead')
const DeactivateUserResponse$json = {
  '1': 'DeactivateUserResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.User',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `DeactivateUserResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deactivateUserResponseDescriptor =
    $convert.base64Decode(
        'ChZEZWFjdGl2YXRlVXNlclJlc3BvbnNlEioKBHVzZXIYASABKAsyFC5wYXJrdXAuYXV0aC52MS'
        '5Vc2VyQgBSBHVzZXI6AA==');

@$core.Deprecated('Use activateUserRequestDescriptor instead')
const ActivateUserRequest$json = {
  '1': 'ActivateUserRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
  ],
  '7': {},
};

/// Descriptor for `ActivateUserRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List activateUserRequestDescriptor =
    $convert.base64Decode(
        'ChNBY3RpdmF0ZVVzZXJSZXF1ZXN0EhkKB3VzZXJfaWQYASABKAlCAFIGdXNlcklkOgA=');

@$core.Deprecated('Use activateUserResponseDescriptor instead')
const ActivateUserResponse$json = {
  '1': 'ActivateUserResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.User',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `ActivateUserResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List activateUserResponseDescriptor = $convert.base64Decode(
    'ChRBY3RpdmF0ZVVzZXJSZXNwb25zZRIqCgR1c2VyGAEgASgLMhQucGFya3VwLmF1dGgudjEuVX'
    'NlckIAUgR1c2VyOgA=');
