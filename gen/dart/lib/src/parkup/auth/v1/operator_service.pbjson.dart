// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/operator_service.proto.

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

@$core.Deprecated('Use requestOperatorOtpRequestDescriptor instead')
const RequestOperatorOtpRequest$json = {
  '1': 'RequestOperatorOtpRequest',
  '2': [
    {'1': 'phone', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'phone'},
    {'1': 'email', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'email'},
  ],
  '7': {},
};

/// Descriptor for `RequestOperatorOtpRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List requestOperatorOtpRequestDescriptor =
    $convert.base64Decode(
        'ChlSZXF1ZXN0T3BlcmF0b3JPdHBSZXF1ZXN0EhYKBXBob25lGAEgASgJQgBSBXBob25lEhYKBW'
        'VtYWlsGAIgASgJQgBSBWVtYWlsOgA=');

@$core.Deprecated('Use requestOperatorOtpResponseDescriptor instead')
const RequestOperatorOtpResponse$json = {
  '1': 'RequestOperatorOtpResponse',
  '2': [
    {'1': 'message', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'message'},
  ],
  '7': {},
};

/// Descriptor for `RequestOperatorOtpResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List requestOperatorOtpResponseDescriptor =
    $convert.base64Decode(
        'ChpSZXF1ZXN0T3BlcmF0b3JPdHBSZXNwb25zZRIaCgdtZXNzYWdlGAEgASgJQgBSB21lc3NhZ2'
        'U6AA==');

@$core.Deprecated('Use verifyOperatorOtpRequestDescriptor instead')
const VerifyOperatorOtpRequest$json = {
  '1': 'VerifyOperatorOtpRequest',
  '2': [
    {'1': 'phone', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'phone'},
    {'1': 'email', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {'1': 'code', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'code'},
    {
      '1': 'name_all_zones',
      '3': 4,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'nameAllZones'
    },
  ],
  '7': {},
};

/// Descriptor for `VerifyOperatorOtpRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List verifyOperatorOtpRequestDescriptor = $convert.base64Decode(
    'ChhWZXJpZnlPcGVyYXRvck90cFJlcXVlc3QSFgoFcGhvbmUYASABKAlCAFIFcGhvbmUSFgoFZW'
    '1haWwYAiABKAlCAFIFZW1haWwSFAoEY29kZRgDIAEoCUIAUgRjb2RlEiYKDm5hbWVfYWxsX3pv'
    'bmVzGAQgASgIQgBSDG5hbWVBbGxab25lczoA');

@$core.Deprecated('Use verifyOperatorOtpResponseDescriptor instead')
const VerifyOperatorOtpResponse$json = {
  '1': 'VerifyOperatorOtpResponse',
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
      '1': 'operator',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.Operator',
      '8': {},
      '10': 'operator'
    },
  ],
  '7': {},
};

/// Descriptor for `VerifyOperatorOtpResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List verifyOperatorOtpResponseDescriptor = $convert.base64Decode(
    'ChlWZXJpZnlPcGVyYXRvck90cFJlc3BvbnNlEjYKBnRva2VucxgBIAEoCzIcLnBhcmt1cC5hdX'
    'RoLnYxLlNpZ25JblRva2Vuc0IAUgZ0b2tlbnMSNgoIb3BlcmF0b3IYAiABKAsyGC5wYXJrdXAu'
    'YXV0aC52MS5PcGVyYXRvckIAUghvcGVyYXRvcjoA');

@$core.Deprecated('Use getMyOperatorRequestDescriptor instead')
const GetMyOperatorRequest$json = {
  '1': 'GetMyOperatorRequest',
  '2': [
    {
      '1': 'name_all_zones',
      '3': 1,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'nameAllZones'
    },
  ],
  '7': {},
};

/// Descriptor for `GetMyOperatorRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMyOperatorRequestDescriptor = $convert.base64Decode(
    'ChRHZXRNeU9wZXJhdG9yUmVxdWVzdBImCg5uYW1lX2FsbF96b25lcxgBIAEoCEIAUgxuYW1lQW'
    'xsWm9uZXM6AA==');

@$core.Deprecated('Use getMyOperatorResponseDescriptor instead')
const GetMyOperatorResponse$json = {
  '1': 'GetMyOperatorResponse',
  '2': [
    {
      '1': 'operator',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.Operator',
      '8': {},
      '10': 'operator'
    },
  ],
  '7': {},
};

/// Descriptor for `GetMyOperatorResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMyOperatorResponseDescriptor = $convert.base64Decode(
    'ChVHZXRNeU9wZXJhdG9yUmVzcG9uc2USNgoIb3BlcmF0b3IYASABKAsyGC5wYXJrdXAuYXV0aC'
    '52MS5PcGVyYXRvckIAUghvcGVyYXRvcjoA');

@$core.Deprecated('Use createOperatorRequestDescriptor instead')
const CreateOperatorRequest$json = {
  '1': 'CreateOperatorRequest',
  '2': [
    {'1': 'name', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {'1': 'phone', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'phone'},
    {'1': 'email', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {
      '1': 'role',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.auth.v1.Operator.Role',
      '8': {},
      '10': 'role'
    },
    {'1': 'zone_ids', '3': 5, '4': 3, '5': 9, '8': {}, '10': 'zoneIds'},
  ],
  '7': {},
};

/// Descriptor for `CreateOperatorRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createOperatorRequestDescriptor = $convert.base64Decode(
    'ChVDcmVhdGVPcGVyYXRvclJlcXVlc3QSFAoEbmFtZRgBIAEoCUIAUgRuYW1lEhYKBXBob25lGA'
    'IgASgJQgBSBXBob25lEhYKBWVtYWlsGAMgASgJQgBSBWVtYWlsEjMKBHJvbGUYBCABKA4yHS5w'
    'YXJrdXAuYXV0aC52MS5PcGVyYXRvci5Sb2xlQgBSBHJvbGUSGwoIem9uZV9pZHMYBSADKAlCAF'
    'IHem9uZUlkczoA');

@$core.Deprecated('Use createOperatorResponseDescriptor instead')
const CreateOperatorResponse$json = {
  '1': 'CreateOperatorResponse',
  '2': [
    {
      '1': 'operator',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.Operator',
      '8': {},
      '10': 'operator'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateOperatorResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createOperatorResponseDescriptor =
    $convert.base64Decode(
        'ChZDcmVhdGVPcGVyYXRvclJlc3BvbnNlEjYKCG9wZXJhdG9yGAEgASgLMhgucGFya3VwLmF1dG'
        'gudjEuT3BlcmF0b3JCAFIIb3BlcmF0b3I6AA==');

@$core.Deprecated('Use listOperatorsRequestDescriptor instead')
const ListOperatorsRequest$json = {
  '1': 'ListOperatorsRequest',
  '2': [
    {
      '1': 'is_active',
      '3': 1,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 0,
      '10': 'isActive',
      '17': true
    },
    {
      '1': 'role',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.auth.v1.Operator.Role',
      '8': {},
      '10': 'role'
    },
    {'1': 'zone_id', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'address', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'address'},
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

/// Descriptor for `ListOperatorsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listOperatorsRequestDescriptor = $convert.base64Decode(
    'ChRMaXN0T3BlcmF0b3JzUmVxdWVzdBIiCglpc19hY3RpdmUYASABKAhCAEgAUghpc0FjdGl2ZY'
    'gBARIzCgRyb2xlGAIgASgOMh0ucGFya3VwLmF1dGgudjEuT3BlcmF0b3IuUm9sZUIAUgRyb2xl'
    'EhkKB3pvbmVfaWQYAyABKAlCAFIGem9uZUlkEhoKB2FkZHJlc3MYBCABKAlCAFIHYWRkcmVzcx'
    'IdCglwYWdlX3NpemUYBSABKAVCAFIIcGFnZVNpemUSHwoKcGFnZV90b2tlbhgGIAEoCUIAUglw'
    'YWdlVG9rZW4SFAoEc2tpcBgHIAEoBUIAUgRza2lwEigKD3dpdGhfdG90YWxfc2l6ZRgIIAEoCE'
    'IAUg13aXRoVG90YWxTaXplOgBCDgoKX2lzX2FjdGl2ZRIA');

@$core.Deprecated('Use listOperatorsResponseDescriptor instead')
const ListOperatorsResponse$json = {
  '1': 'ListOperatorsResponse',
  '2': [
    {
      '1': 'operators',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.auth.v1.Operator',
      '8': {},
      '10': 'operators'
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

/// Descriptor for `ListOperatorsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listOperatorsResponseDescriptor = $convert.base64Decode(
    'ChVMaXN0T3BlcmF0b3JzUmVzcG9uc2USOAoJb3BlcmF0b3JzGAEgAygLMhgucGFya3VwLmF1dG'
    'gudjEuT3BlcmF0b3JCAFIJb3BlcmF0b3JzEiQKCnRvdGFsX3NpemUYAiABKAVCAEgAUgl0b3Rh'
    'bFNpemWIAQESKAoPbmV4dF9wYWdlX3Rva2VuGAMgASgJQgBSDW5leHRQYWdlVG9rZW46AEIPCg'
    'tfdG90YWxfc2l6ZRIA');

@$core.Deprecated('Use getOperatorRequestDescriptor instead')
const GetOperatorRequest$json = {
  '1': 'GetOperatorRequest',
  '2': [
    {'1': 'operator_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'operatorId'},
  ],
  '7': {},
};

/// Descriptor for `GetOperatorRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getOperatorRequestDescriptor = $convert.base64Decode(
    'ChJHZXRPcGVyYXRvclJlcXVlc3QSIQoLb3BlcmF0b3JfaWQYASABKAlCAFIKb3BlcmF0b3JJZD'
    'oA');

@$core.Deprecated('Use getOperatorResponseDescriptor instead')
const GetOperatorResponse$json = {
  '1': 'GetOperatorResponse',
  '2': [
    {
      '1': 'operator',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.Operator',
      '8': {},
      '10': 'operator'
    },
  ],
  '7': {},
};

/// Descriptor for `GetOperatorResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getOperatorResponseDescriptor = $convert.base64Decode(
    'ChNHZXRPcGVyYXRvclJlc3BvbnNlEjYKCG9wZXJhdG9yGAEgASgLMhgucGFya3VwLmF1dGgudj'
    'EuT3BlcmF0b3JCAFIIb3BlcmF0b3I6AA==');

@$core.Deprecated('Use updateOperatorRequestDescriptor instead')
const UpdateOperatorRequest$json = {
  '1': 'UpdateOperatorRequest',
  '2': [
    {'1': 'operator_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'operatorId'},
    {
      '1': 'name',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'name',
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
      '1': 'email',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'email',
      '17': true
    },
    {
      '1': 'role',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.auth.v1.Operator.Role',
      '8': {},
      '9': 3,
      '10': 'role',
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
    {'1': '_name', '2': {}},
    {'1': '_phone', '2': {}},
    {'1': '_email', '2': {}},
    {'1': '_role', '2': {}},
  ],
};

/// Descriptor for `UpdateOperatorRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateOperatorRequestDescriptor = $convert.base64Decode(
    'ChVVcGRhdGVPcGVyYXRvclJlcXVlc3QSIQoLb3BlcmF0b3JfaWQYASABKAlCAFIKb3BlcmF0b3'
    'JJZBIZCgRuYW1lGAIgASgJQgBIAFIEbmFtZYgBARIbCgVwaG9uZRgDIAEoCUIASAFSBXBob25l'
    'iAEBEhsKBWVtYWlsGAQgASgJQgBIAlIFZW1haWyIAQESOAoEcm9sZRgFIAEoDjIdLnBhcmt1cC'
    '5hdXRoLnYxLk9wZXJhdG9yLlJvbGVCAEgDUgRyb2xliAEBEj0KC3VwZGF0ZV9tYXNrGAYgASgL'
    'MhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza0IAUgp1cGRhdGVNYXNrOgBCCQoFX25hbWUSAE'
    'IKCgZfcGhvbmUSAEIKCgZfZW1haWwSAEIJCgVfcm9sZRIA');

@$core.Deprecated('Use updateOperatorResponseDescriptor instead')
const UpdateOperatorResponse$json = {
  '1': 'UpdateOperatorResponse',
  '2': [
    {
      '1': 'operator',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.Operator',
      '8': {},
      '10': 'operator'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateOperatorResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateOperatorResponseDescriptor =
    $convert.base64Decode(
        'ChZVcGRhdGVPcGVyYXRvclJlc3BvbnNlEjYKCG9wZXJhdG9yGAEgASgLMhgucGFya3VwLmF1dG'
        'gudjEuT3BlcmF0b3JCAFIIb3BlcmF0b3I6AA==');

@$core.Deprecated('Use deleteOperatorRequestDescriptor instead')
const DeleteOperatorRequest$json = {
  '1': 'DeleteOperatorRequest',
  '2': [
    {'1': 'operator_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'operatorId'},
  ],
  '7': {},
};

/// Descriptor for `DeleteOperatorRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteOperatorRequestDescriptor = $convert.base64Decode(
    'ChVEZWxldGVPcGVyYXRvclJlcXVlc3QSIQoLb3BlcmF0b3JfaWQYASABKAlCAFIKb3BlcmF0b3'
    'JJZDoA');

@$core.Deprecated('Use deleteOperatorResponseDescriptor instead')
const DeleteOperatorResponse$json = {
  '1': 'DeleteOperatorResponse',
  '7': {},
};

/// Descriptor for `DeleteOperatorResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteOperatorResponseDescriptor =
    $convert.base64Decode('ChZEZWxldGVPcGVyYXRvclJlc3BvbnNlOgA=');

@$core.Deprecated('Use activateOperatorRequestDescriptor instead')
const ActivateOperatorRequest$json = {
  '1': 'ActivateOperatorRequest',
  '2': [
    {'1': 'operator_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'operatorId'},
  ],
  '7': {},
};

/// Descriptor for `ActivateOperatorRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List activateOperatorRequestDescriptor =
    $convert.base64Decode(
        'ChdBY3RpdmF0ZU9wZXJhdG9yUmVxdWVzdBIhCgtvcGVyYXRvcl9pZBgBIAEoCUIAUgpvcGVyYX'
        'RvcklkOgA=');

@$core.Deprecated('Use activateOperatorResponseDescriptor instead')
const ActivateOperatorResponse$json = {
  '1': 'ActivateOperatorResponse',
  '2': [
    {
      '1': 'operator',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.Operator',
      '8': {},
      '10': 'operator'
    },
    {'1': 'message', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'message'},
  ],
  '7': {},
};

/// Descriptor for `ActivateOperatorResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List activateOperatorResponseDescriptor = $convert.base64Decode(
    'ChhBY3RpdmF0ZU9wZXJhdG9yUmVzcG9uc2USNgoIb3BlcmF0b3IYASABKAsyGC5wYXJrdXAuYX'
    'V0aC52MS5PcGVyYXRvckIAUghvcGVyYXRvchIaCgdtZXNzYWdlGAIgASgJQgBSB21lc3NhZ2U6'
    'AA==');

@$core.Deprecated('Use deactivateOperatorRequestDescriptor instead')
const DeactivateOperatorRequest$json = {
  '1': 'DeactivateOperatorRequest',
  '2': [
    {'1': 'operator_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'operatorId'},
  ],
  '7': {},
};

/// Descriptor for `DeactivateOperatorRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deactivateOperatorRequestDescriptor =
    $convert.base64Decode(
        'ChlEZWFjdGl2YXRlT3BlcmF0b3JSZXF1ZXN0EiEKC29wZXJhdG9yX2lkGAEgASgJQgBSCm9wZX'
        'JhdG9ySWQ6AA==');

@$core.Deprecated('Use deactivateOperatorResponseDescriptor instead')
const DeactivateOperatorResponse$json = {
  '1': 'DeactivateOperatorResponse',
  '2': [
    {
      '1': 'operator',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.Operator',
      '8': {},
      '10': 'operator'
    },
    {'1': 'message', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'message'},
  ],
  '7': {},
};

/// Descriptor for `DeactivateOperatorResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deactivateOperatorResponseDescriptor =
    $convert.base64Decode(
        'ChpEZWFjdGl2YXRlT3BlcmF0b3JSZXNwb25zZRI2CghvcGVyYXRvchgBIAEoCzIYLnBhcmt1cC'
        '5hdXRoLnYxLk9wZXJhdG9yQgBSCG9wZXJhdG9yEhoKB21lc3NhZ2UYAiABKAlCAFIHbWVzc2Fn'
        'ZToA');

@$core.Deprecated('Use setOperatorZonesRequestDescriptor instead')
const SetOperatorZonesRequest$json = {
  '1': 'SetOperatorZonesRequest',
  '2': [
    {'1': 'operator_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'operatorId'},
    {'1': 'zone_ids', '3': 2, '4': 3, '5': 9, '8': {}, '10': 'zoneIds'},
  ],
  '7': {},
};

/// Descriptor for `SetOperatorZonesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setOperatorZonesRequestDescriptor =
    $convert.base64Decode(
        'ChdTZXRPcGVyYXRvclpvbmVzUmVxdWVzdBIhCgtvcGVyYXRvcl9pZBgBIAEoCUIAUgpvcGVyYX'
        'RvcklkEhsKCHpvbmVfaWRzGAIgAygJQgBSB3pvbmVJZHM6AA==');

@$core.Deprecated('Use setOperatorZonesResponseDescriptor instead')
const SetOperatorZonesResponse$json = {
  '1': 'SetOperatorZonesResponse',
  '2': [
    {
      '1': 'operator',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.Operator',
      '8': {},
      '10': 'operator'
    },
    {'1': 'message', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'message'},
  ],
  '7': {},
};

/// Descriptor for `SetOperatorZonesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setOperatorZonesResponseDescriptor = $convert.base64Decode(
    'ChhTZXRPcGVyYXRvclpvbmVzUmVzcG9uc2USNgoIb3BlcmF0b3IYASABKAsyGC5wYXJrdXAuYX'
    'V0aC52MS5PcGVyYXRvckIAUghvcGVyYXRvchIaCgdtZXNzYWdlGAIgASgJQgBSB21lc3NhZ2U6'
    'AA==');
