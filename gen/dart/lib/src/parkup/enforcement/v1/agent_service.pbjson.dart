// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/agent_service.proto.

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

@$core.Deprecated('Use agentLoginRequestDescriptor instead')
const AgentLoginRequest$json = {
  '1': 'AgentLoginRequest',
  '2': [
    {'1': 'email', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {'1': 'agent_code', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'agentCode'},
    {'1': 'password', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'password'},
    {'1': 'username', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'username'},
    {'1': 'new_password', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'newPassword'},
  ],
  '7': {},
};

/// Descriptor for `AgentLoginRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List agentLoginRequestDescriptor = $convert.base64Decode(
    'ChFBZ2VudExvZ2luUmVxdWVzdBIWCgVlbWFpbBgBIAEoCUIAUgVlbWFpbBIfCgphZ2VudF9jb2'
    'RlGAIgASgJQgBSCWFnZW50Q29kZRIcCghwYXNzd29yZBgDIAEoCUIAUghwYXNzd29yZBIcCgh1'
    'c2VybmFtZRgEIAEoCUIAUgh1c2VybmFtZRIjCgxuZXdfcGFzc3dvcmQYBSABKAlCAFILbmV3UG'
    'Fzc3dvcmQ6AA==');

@$core.Deprecated('Use agentLoginResponseDescriptor instead')
const AgentLoginResponse$json = {
  '1': 'AgentLoginResponse',
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
      '1': 'agent',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.Agent',
      '8': {},
      '10': 'agent'
    },
  ],
  '7': {},
};

/// Descriptor for `AgentLoginResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List agentLoginResponseDescriptor = $convert.base64Decode(
    'ChJBZ2VudExvZ2luUmVzcG9uc2USNgoGdG9rZW5zGAEgASgLMhwucGFya3VwLmF1dGgudjEuU2'
    'lnbkluVG9rZW5zQgBSBnRva2VucxI0CgVhZ2VudBgCIAEoCzIcLnBhcmt1cC5lbmZvcmNlbWVu'
    'dC52MS5BZ2VudEIAUgVhZ2VudDoA');

@$core.Deprecated('Use getMyAgentRequestDescriptor instead')
const GetMyAgentRequest$json = {
  '1': 'GetMyAgentRequest',
  '7': {},
};

/// Descriptor for `GetMyAgentRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMyAgentRequestDescriptor =
    $convert.base64Decode('ChFHZXRNeUFnZW50UmVxdWVzdDoA');

@$core.Deprecated('Use getMyAgentResponseDescriptor instead')
const GetMyAgentResponse$json = {
  '1': 'GetMyAgentResponse',
  '2': [
    {
      '1': 'agent',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.Agent',
      '8': {},
      '10': 'agent'
    },
  ],
  '7': {},
};

/// Descriptor for `GetMyAgentResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMyAgentResponseDescriptor = $convert.base64Decode(
    'ChJHZXRNeUFnZW50UmVzcG9uc2USNAoFYWdlbnQYASABKAsyHC5wYXJrdXAuZW5mb3JjZW1lbn'
    'QudjEuQWdlbnRCAFIFYWdlbnQ6AA==');

@$core.Deprecated('Use createAgentRequestDescriptor instead')
const CreateAgentRequest$json = {
  '1': 'CreateAgentRequest',
  '2': [
    {'1': 'agent_code', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'agentCode'},
    {'1': 'name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {'1': 'email', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {'1': 'username', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'username'},
    {'1': 'phone', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'phone'},
    {'1': 'password', '3': 6, '4': 1, '5': 9, '8': {}, '10': 'password'},
    {'1': 'zone_ids', '3': 7, '4': 3, '5': 9, '8': {}, '10': 'zoneIds'},
  ],
  '7': {},
};

/// Descriptor for `CreateAgentRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createAgentRequestDescriptor = $convert.base64Decode(
    'ChJDcmVhdGVBZ2VudFJlcXVlc3QSHwoKYWdlbnRfY29kZRgBIAEoCUIAUglhZ2VudENvZGUSFA'
    'oEbmFtZRgCIAEoCUIAUgRuYW1lEhYKBWVtYWlsGAMgASgJQgBSBWVtYWlsEhwKCHVzZXJuYW1l'
    'GAQgASgJQgBSCHVzZXJuYW1lEhYKBXBob25lGAUgASgJQgBSBXBob25lEhwKCHBhc3N3b3JkGA'
    'YgASgJQgBSCHBhc3N3b3JkEhsKCHpvbmVfaWRzGAcgAygJQgBSB3pvbmVJZHM6AA==');

@$core.Deprecated('Use createAgentResponseDescriptor instead')
const CreateAgentResponse$json = {
  '1': 'CreateAgentResponse',
  '2': [
    {
      '1': 'agent',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.Agent',
      '8': {},
      '10': 'agent'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateAgentResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createAgentResponseDescriptor = $convert.base64Decode(
    'ChNDcmVhdGVBZ2VudFJlc3BvbnNlEjQKBWFnZW50GAEgASgLMhwucGFya3VwLmVuZm9yY2VtZW'
    '50LnYxLkFnZW50QgBSBWFnZW50OgA=');

@$core.Deprecated('Use listAgentsRequestDescriptor instead')
const ListAgentsRequest$json = {
  '1': 'ListAgentsRequest',
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
    {'1': 'zone_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'page_size', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
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

/// Descriptor for `ListAgentsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listAgentsRequestDescriptor = $convert.base64Decode(
    'ChFMaXN0QWdlbnRzUmVxdWVzdBIiCglpc19hY3RpdmUYASABKAhCAEgAUghpc0FjdGl2ZYgBAR'
    'IZCgd6b25lX2lkGAIgASgJQgBSBnpvbmVJZBIdCglwYWdlX3NpemUYAyABKAVCAFIIcGFnZVNp'
    'emUSHwoKcGFnZV90b2tlbhgEIAEoCUIAUglwYWdlVG9rZW4SFAoEc2tpcBgFIAEoBUIAUgRza2'
    'lwEigKD3dpdGhfdG90YWxfc2l6ZRgGIAEoCEIAUg13aXRoVG90YWxTaXplOgBCDgoKX2lzX2Fj'
    'dGl2ZRIA');

@$core.Deprecated('Use listAgentsResponseDescriptor instead')
const ListAgentsResponse$json = {
  '1': 'ListAgentsResponse',
  '2': [
    {
      '1': 'agents',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.enforcement.v1.Agent',
      '8': {},
      '10': 'agents'
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

/// Descriptor for `ListAgentsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listAgentsResponseDescriptor = $convert.base64Decode(
    'ChJMaXN0QWdlbnRzUmVzcG9uc2USNgoGYWdlbnRzGAEgAygLMhwucGFya3VwLmVuZm9yY2VtZW'
    '50LnYxLkFnZW50QgBSBmFnZW50cxIkCgp0b3RhbF9zaXplGAIgASgFQgBIAFIJdG90YWxTaXpl'
    'iAEBEigKD25leHRfcGFnZV90b2tlbhgDIAEoCUIAUg1uZXh0UGFnZVRva2VuOgBCDwoLX3RvdG'
    'FsX3NpemUSAA==');

@$core.Deprecated('Use getAgentRequestDescriptor instead')
const GetAgentRequest$json = {
  '1': 'GetAgentRequest',
  '2': [
    {'1': 'agent_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'agentId'},
  ],
  '7': {},
};

/// Descriptor for `GetAgentRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getAgentRequestDescriptor = $convert.base64Decode(
    'Cg9HZXRBZ2VudFJlcXVlc3QSGwoIYWdlbnRfaWQYASABKAlCAFIHYWdlbnRJZDoA');

@$core.Deprecated('Use getAgentResponseDescriptor instead')
const GetAgentResponse$json = {
  '1': 'GetAgentResponse',
  '2': [
    {
      '1': 'agent',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.Agent',
      '8': {},
      '10': 'agent'
    },
  ],
  '7': {},
};

/// Descriptor for `GetAgentResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getAgentResponseDescriptor = $convert.base64Decode(
    'ChBHZXRBZ2VudFJlc3BvbnNlEjQKBWFnZW50GAEgASgLMhwucGFya3VwLmVuZm9yY2VtZW50Ln'
    'YxLkFnZW50QgBSBWFnZW50OgA=');

@$core.Deprecated('Use updateAgentRequestDescriptor instead')
const UpdateAgentRequest$json = {
  '1': 'UpdateAgentRequest',
  '2': [
    {'1': 'agent_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'agentId'},
    {
      '1': 'agent_code',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'agentCode',
      '17': true
    },
    {
      '1': 'name',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'name',
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
      '1': 'username',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'username',
      '17': true
    },
    {
      '1': 'phone',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 4,
      '10': 'phone',
      '17': true
    },
    {
      '1': 'is_active',
      '3': 7,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 5,
      '10': 'isActive',
      '17': true
    },
    {'1': 'zone_ids', '3': 8, '4': 3, '5': 9, '8': {}, '10': 'zoneIds'},
    {
      '1': 'update_mask',
      '3': 9,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '9': 6,
      '10': 'updateMask',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_agent_code', '2': {}},
    {'1': '_name', '2': {}},
    {'1': '_email', '2': {}},
    {'1': '_username', '2': {}},
    {'1': '_phone', '2': {}},
    {'1': '_is_active', '2': {}},
    {'1': '_update_mask', '2': {}},
  ],
};

/// Descriptor for `UpdateAgentRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateAgentRequestDescriptor = $convert.base64Decode(
    'ChJVcGRhdGVBZ2VudFJlcXVlc3QSGwoIYWdlbnRfaWQYASABKAlCAFIHYWdlbnRJZBIkCgphZ2'
    'VudF9jb2RlGAIgASgJQgBIAFIJYWdlbnRDb2RliAEBEhkKBG5hbWUYAyABKAlCAEgBUgRuYW1l'
    'iAEBEhsKBWVtYWlsGAQgASgJQgBIAlIFZW1haWyIAQESIQoIdXNlcm5hbWUYBSABKAlCAEgDUg'
    'h1c2VybmFtZYgBARIbCgVwaG9uZRgGIAEoCUIASARSBXBob25liAEBEiIKCWlzX2FjdGl2ZRgH'
    'IAEoCEIASAVSCGlzQWN0aXZliAEBEhsKCHpvbmVfaWRzGAggAygJQgBSB3pvbmVJZHMSQgoLdX'
    'BkYXRlX21hc2sYCSABKAsyGi5nb29nbGUucHJvdG9idWYuRmllbGRNYXNrQgBIBlIKdXBkYXRl'
    'TWFza4gBAToAQg8KC19hZ2VudF9jb2RlEgBCCQoFX25hbWUSAEIKCgZfZW1haWwSAEINCglfdX'
    'Nlcm5hbWUSAEIKCgZfcGhvbmUSAEIOCgpfaXNfYWN0aXZlEgBCEAoMX3VwZGF0ZV9tYXNrEgA=');

@$core.Deprecated('Use updateAgentResponseDescriptor instead')
const UpdateAgentResponse$json = {
  '1': 'UpdateAgentResponse',
  '2': [
    {
      '1': 'agent',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.Agent',
      '8': {},
      '10': 'agent'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateAgentResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateAgentResponseDescriptor = $convert.base64Decode(
    'ChNVcGRhdGVBZ2VudFJlc3BvbnNlEjQKBWFnZW50GAEgASgLMhwucGFya3VwLmVuZm9yY2VtZW'
    '50LnYxLkFnZW50QgBSBWFnZW50OgA=');

@$core.Deprecated('Use assignAgentZonesRequestDescriptor instead')
const AssignAgentZonesRequest$json = {
  '1': 'AssignAgentZonesRequest',
  '2': [
    {'1': 'agent_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'agentId'},
    {'1': 'zone_ids', '3': 2, '4': 3, '5': 9, '8': {}, '10': 'zoneIds'},
  ],
  '7': {},
};

/// Descriptor for `AssignAgentZonesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List assignAgentZonesRequestDescriptor =
    $convert.base64Decode(
        'ChdBc3NpZ25BZ2VudFpvbmVzUmVxdWVzdBIbCghhZ2VudF9pZBgBIAEoCUIAUgdhZ2VudElkEh'
        'sKCHpvbmVfaWRzGAIgAygJQgBSB3pvbmVJZHM6AA==');

@$core.Deprecated('Use assignAgentZonesResponseDescriptor instead')
const AssignAgentZonesResponse$json = {
  '1': 'AssignAgentZonesResponse',
  '2': [
    {
      '1': 'agent',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.Agent',
      '8': {},
      '10': 'agent'
    },
  ],
  '7': {},
};

/// Descriptor for `AssignAgentZonesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List assignAgentZonesResponseDescriptor =
    $convert.base64Decode(
        'ChhBc3NpZ25BZ2VudFpvbmVzUmVzcG9uc2USNAoFYWdlbnQYASABKAsyHC5wYXJrdXAuZW5mb3'
        'JjZW1lbnQudjEuQWdlbnRCAFIFYWdlbnQ6AA==');

@$core.Deprecated('Use activateAgentRequestDescriptor instead')
const ActivateAgentRequest$json = {
  '1': 'ActivateAgentRequest',
  '2': [
    {'1': 'agent_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'agentId'},
  ],
  '7': {},
};

/// Descriptor for `ActivateAgentRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List activateAgentRequestDescriptor = $convert.base64Decode(
    'ChRBY3RpdmF0ZUFnZW50UmVxdWVzdBIbCghhZ2VudF9pZBgBIAEoCUIAUgdhZ2VudElkOgA=');

@$core.Deprecated('Use activateAgentResponseDescriptor instead')
const ActivateAgentResponse$json = {
  '1': 'ActivateAgentResponse',
  '2': [
    {
      '1': 'agent',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.Agent',
      '8': {},
      '10': 'agent'
    },
  ],
  '7': {},
};

/// Descriptor for `ActivateAgentResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List activateAgentResponseDescriptor = $convert.base64Decode(
    'ChVBY3RpdmF0ZUFnZW50UmVzcG9uc2USNAoFYWdlbnQYASABKAsyHC5wYXJrdXAuZW5mb3JjZW'
    '1lbnQudjEuQWdlbnRCAFIFYWdlbnQ6AA==');

@$core.Deprecated('Use deactivateAgentRequestDescriptor instead')
const DeactivateAgentRequest$json = {
  '1': 'DeactivateAgentRequest',
  '2': [
    {'1': 'agent_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'agentId'},
  ],
  '7': {},
};

/// Descriptor for `DeactivateAgentRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deactivateAgentRequestDescriptor =
    $convert.base64Decode(
        'ChZEZWFjdGl2YXRlQWdlbnRSZXF1ZXN0EhsKCGFnZW50X2lkGAEgASgJQgBSB2FnZW50SWQ6AA'
        '==');

@$core.Deprecated('Use deactivateAgentResponseDescriptor instead')
const DeactivateAgentResponse$json = {
  '1': 'DeactivateAgentResponse',
  '2': [
    {
      '1': 'agent',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.Agent',
      '8': {},
      '10': 'agent'
    },
  ],
  '7': {},
};

/// Descriptor for `DeactivateAgentResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deactivateAgentResponseDescriptor =
    $convert.base64Decode(
        'ChdEZWFjdGl2YXRlQWdlbnRSZXNwb25zZRI0CgVhZ2VudBgBIAEoCzIcLnBhcmt1cC5lbmZvcm'
        'NlbWVudC52MS5BZ2VudEIAUgVhZ2VudDoA');

@$core.Deprecated('Use changeAgentPasswordRequestDescriptor instead')
const ChangeAgentPasswordRequest$json = {
  '1': 'ChangeAgentPasswordRequest',
  '2': [
    {'1': 'agent_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'agentId'},
    {'1': 'old_password', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'oldPassword'},
    {'1': 'new_password', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'newPassword'},
  ],
  '7': {},
};

/// Descriptor for `ChangeAgentPasswordRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List changeAgentPasswordRequestDescriptor =
    $convert.base64Decode(
        'ChpDaGFuZ2VBZ2VudFBhc3N3b3JkUmVxdWVzdBIbCghhZ2VudF9pZBgBIAEoCUIAUgdhZ2VudE'
        'lkEiMKDG9sZF9wYXNzd29yZBgCIAEoCUIAUgtvbGRQYXNzd29yZBIjCgxuZXdfcGFzc3dvcmQY'
        'AyABKAlCAFILbmV3UGFzc3dvcmQ6AA==');

@$core.Deprecated('Use changeAgentPasswordResponseDescriptor instead')
const ChangeAgentPasswordResponse$json = {
  '1': 'ChangeAgentPasswordResponse',
  '2': [
    {'1': 'message', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'message'},
  ],
  '7': {},
};

/// Descriptor for `ChangeAgentPasswordResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List changeAgentPasswordResponseDescriptor =
    $convert.base64Decode(
        'ChtDaGFuZ2VBZ2VudFBhc3N3b3JkUmVzcG9uc2USGgoHbWVzc2FnZRgBIAEoCUIAUgdtZXNzYW'
        'dlOgA=');

@$core.Deprecated('Use resetAgentPasswordRequestDescriptor instead')
const ResetAgentPasswordRequest$json = {
  '1': 'ResetAgentPasswordRequest',
  '2': [
    {'1': 'agent_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'agentId'},
    {
      '1': 'new_password',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'newPassword',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_new_password', '2': {}},
  ],
};

/// Descriptor for `ResetAgentPasswordRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List resetAgentPasswordRequestDescriptor = $convert.base64Decode(
    'ChlSZXNldEFnZW50UGFzc3dvcmRSZXF1ZXN0EhsKCGFnZW50X2lkGAEgASgJQgBSB2FnZW50SW'
    'QSKAoMbmV3X3Bhc3N3b3JkGAIgASgJQgBIAFILbmV3UGFzc3dvcmSIAQE6AEIRCg1fbmV3X3Bh'
    'c3N3b3JkEgA=');

@$core.Deprecated('Use resetAgentPasswordResponseDescriptor instead')
const ResetAgentPasswordResponse$json = {
  '1': 'ResetAgentPasswordResponse',
  '2': [
    {'1': 'message', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'message'},
    {
      '1': 'one_time_password',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'oneTimePassword',
      '17': true
    },
    {
      '1': 'expires_at',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'expiresAt'
    },
  ],
  '7': {},
  '8': [
    {'1': '_one_time_password', '2': {}},
  ],
};

/// Descriptor for `ResetAgentPasswordResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List resetAgentPasswordResponseDescriptor = $convert.base64Decode(
    'ChpSZXNldEFnZW50UGFzc3dvcmRSZXNwb25zZRIaCgdtZXNzYWdlGAEgASgJQgBSB21lc3NhZ2'
    'USMQoRb25lX3RpbWVfcGFzc3dvcmQYAiABKAlCAEgAUg9vbmVUaW1lUGFzc3dvcmSIAQESOwoK'
    'ZXhwaXJlc19hdBgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJZXhwaXJlc0'
    'F0OgBCFgoSX29uZV90aW1lX3Bhc3N3b3JkEgA=');

@$core.Deprecated('Use deleteAgentRequestDescriptor instead')
const DeleteAgentRequest$json = {
  '1': 'DeleteAgentRequest',
  '2': [
    {'1': 'agent_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'agentId'},
  ],
  '7': {},
};

/// Descriptor for `DeleteAgentRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteAgentRequestDescriptor =
    $convert.base64Decode(
        'ChJEZWxldGVBZ2VudFJlcXVlc3QSGwoIYWdlbnRfaWQYASABKAlCAFIHYWdlbnRJZDoA');

@$core.Deprecated('Use deleteAgentResponseDescriptor instead')
const DeleteAgentResponse$json = {
  '1': 'DeleteAgentResponse',
  '7': {},
};

/// Descriptor for `DeleteAgentResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteAgentResponseDescriptor =
    $convert.base64Decode('ChNEZWxldGVBZ2VudFJlc3BvbnNlOgA=');
