// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/audit_service.proto.

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

@$core.Deprecated('Use auditEntryDescriptor instead')
const AuditEntry$json = {
  '1': 'AuditEntry',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {
      '1': 'occurred_at',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'occurredAt'
    },
    {
      '1': 'action',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.auth.v1.AuditEntry.Action',
      '8': {},
      '10': 'action'
    },
    {
      '1': 'actor_kind',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.auth.v1.AuditEntry.ActorKind',
      '8': {},
      '10': 'actorKind'
    },
    {
      '1': 'actor_id',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'actorId',
      '17': true
    },
    {
      '1': 'actor_role',
      '3': 6,
      '4': 1,
      '5': 14,
      '6': '.parkup.auth.v1.Operator.Role',
      '8': {},
      '10': 'actorRole'
    },
    {'1': 'method', '3': 7, '4': 1, '5': 9, '8': {}, '10': 'method'},
    {'1': 'request_id', '3': 8, '4': 1, '5': 9, '8': {}, '10': 'requestId'},
    {
      '1': 'subject_kind',
      '3': 9,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'subjectKind',
      '17': true
    },
    {
      '1': 'subject_id',
      '3': 10,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'subjectId',
      '17': true
    },
    {
      '1': 'changes',
      '3': 11,
      '4': 3,
      '5': 11,
      '6': '.parkup.auth.v1.AuditChange',
      '8': {},
      '10': 'changes'
    },
    {'1': 'reason', '3': 12, '4': 1, '5': 9, '8': {}, '10': 'reason'},
  ],
  '4': [AuditEntry_Action$json, AuditEntry_ActorKind$json],
  '7': {},
  '8': [
    {'1': '_actor_id', '2': {}},
    {'1': '_subject_kind', '2': {}},
    {'1': '_subject_id', '2': {}},
  ],
};

@$core.Deprecated('Use auditEntryDescriptor instead')
const AuditEntry_Action$json = {
  '1': 'Action',
  '2': [
    {'1': 'ACTION_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'ACTION_CREATE', '2': 1, '3': {}},
    {'1': 'ACTION_UPDATE', '2': 2, '3': {}},
    {'1': 'ACTION_DELETE', '2': 3, '3': {}},
    {'1': 'ACTION_CALL', '2': 4, '3': {}},
  ],
  '3': {},
};

@$core.Deprecated('Use auditEntryDescriptor instead')
const AuditEntry_ActorKind$json = {
  '1': 'ActorKind',
  '2': [
    {'1': 'ACTOR_KIND_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'ACTOR_KIND_AGENT', '2': 1, '3': {}},
    {'1': 'ACTOR_KIND_OPERATOR', '2': 2, '3': {}},
    {'1': 'ACTOR_KIND_COMMAND_LINE', '2': 3, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `AuditEntry`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List auditEntryDescriptor = $convert.base64Decode(
    'CgpBdWRpdEVudHJ5EhAKAmlkGAEgASgJQgBSAmlkEj0KC29jY3VycmVkX2F0GAIgASgLMhouZ2'
    '9vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgpvY2N1cnJlZEF0EjsKBmFjdGlvbhgDIAEoDjIh'
    'LnBhcmt1cC5hdXRoLnYxLkF1ZGl0RW50cnkuQWN0aW9uQgBSBmFjdGlvbhJFCgphY3Rvcl9raW'
    '5kGAQgASgOMiQucGFya3VwLmF1dGgudjEuQXVkaXRFbnRyeS5BY3RvcktpbmRCAFIJYWN0b3JL'
    'aW5kEiAKCGFjdG9yX2lkGAUgASgJQgBIAFIHYWN0b3JJZIgBARI+CgphY3Rvcl9yb2xlGAYgAS'
    'gOMh0ucGFya3VwLmF1dGgudjEuT3BlcmF0b3IuUm9sZUIAUglhY3RvclJvbGUSGAoGbWV0aG9k'
    'GAcgASgJQgBSBm1ldGhvZBIfCgpyZXF1ZXN0X2lkGAggASgJQgBSCXJlcXVlc3RJZBIoCgxzdW'
    'JqZWN0X2tpbmQYCSABKAlCAEgBUgtzdWJqZWN0S2luZIgBARIkCgpzdWJqZWN0X2lkGAogASgJ'
    'QgBIAlIJc3ViamVjdElkiAEBEjcKB2NoYW5nZXMYCyADKAsyGy5wYXJrdXAuYXV0aC52MS5BdW'
    'RpdENoYW5nZUIAUgdjaGFuZ2VzEhgKBnJlYXNvbhgMIAEoCUIAUgZyZWFzb24idgoGQWN0aW9u'
    'EhgKEkFDVElPTl9VTlNQRUNJRklFRBAAGgASEwoNQUNUSU9OX0NSRUFURRABGgASEwoNQUNUSU'
    '9OX1VQREFURRACGgASEwoNQUNUSU9OX0RFTEVURRADGgASEQoLQUNUSU9OX0NBTEwQBBoAGgAi'
    'fQoJQWN0b3JLaW5kEhwKFkFDVE9SX0tJTkRfVU5TUEVDSUZJRUQQABoAEhYKEEFDVE9SX0tJTk'
    'RfQUdFTlQQARoAEhkKE0FDVE9SX0tJTkRfT1BFUkFUT1IQAhoAEh0KF0FDVE9SX0tJTkRfQ09N'
    'TUFORF9MSU5FEAMaABoAOgBCDQoJX2FjdG9yX2lkEgBCEQoNX3N1YmplY3Rfa2luZBIAQg8KC1'
    '9zdWJqZWN0X2lkEgA=');

@$core.Deprecated('Use auditChangeDescriptor instead')
const AuditChange$json = {
  '1': 'AuditChange',
  '2': [
    {'1': 'field', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'field'},
    {
      '1': 'before',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'before',
      '17': true
    },
    {
      '1': 'after',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'after',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_before', '2': {}},
    {'1': '_after', '2': {}},
  ],
};

/// Descriptor for `AuditChange`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List auditChangeDescriptor = $convert.base64Decode(
    'CgtBdWRpdENoYW5nZRIWCgVmaWVsZBgBIAEoCUIAUgVmaWVsZBIdCgZiZWZvcmUYAiABKAlCAE'
    'gAUgZiZWZvcmWIAQESGwoFYWZ0ZXIYAyABKAlCAEgBUgVhZnRlcogBAToAQgsKB19iZWZvcmUS'
    'AEIKCgZfYWZ0ZXISAA==');

@$core.Deprecated('Use listAuditEntriesRequestDescriptor instead')
const ListAuditEntriesRequest$json = {
  '1': 'ListAuditEntriesRequest',
  '2': [
    {'1': 'actor_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'actorId'},
    {'1': 'subject_kind', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'subjectKind'},
    {'1': 'subject_id', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'subjectId'},
    {'1': 'request_id', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'requestId'},
    {
      '1': 'from_time',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'fromTime'
    },
    {
      '1': 'to_time',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'toTime'
    },
    {'1': 'page_size', '3': 7, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 8, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 9, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 10,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
};

/// Descriptor for `ListAuditEntriesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listAuditEntriesRequestDescriptor = $convert.base64Decode(
    'ChdMaXN0QXVkaXRFbnRyaWVzUmVxdWVzdBIbCghhY3Rvcl9pZBgBIAEoCUIAUgdhY3RvcklkEi'
    'MKDHN1YmplY3Rfa2luZBgCIAEoCUIAUgtzdWJqZWN0S2luZBIfCgpzdWJqZWN0X2lkGAMgASgJ'
    'QgBSCXN1YmplY3RJZBIfCgpyZXF1ZXN0X2lkGAQgASgJQgBSCXJlcXVlc3RJZBI5Cglmcm9tX3'
    'RpbWUYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCGZyb21UaW1lEjUKB3Rv'
    'X3RpbWUYBiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSBnRvVGltZRIdCglwYW'
    'dlX3NpemUYByABKAVCAFIIcGFnZVNpemUSHwoKcGFnZV90b2tlbhgIIAEoCUIAUglwYWdlVG9r'
    'ZW4SFAoEc2tpcBgJIAEoBUIAUgRza2lwEigKD3dpdGhfdG90YWxfc2l6ZRgKIAEoCEIAUg13aX'
    'RoVG90YWxTaXplOgA=');

@$core.Deprecated('Use listAuditEntriesResponseDescriptor instead')
const ListAuditEntriesResponse$json = {
  '1': 'ListAuditEntriesResponse',
  '2': [
    {
      '1': 'audit_entries',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.auth.v1.AuditEntry',
      '8': {},
      '10': 'auditEntries'
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

/// Descriptor for `ListAuditEntriesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listAuditEntriesResponseDescriptor = $convert.base64Decode(
    'ChhMaXN0QXVkaXRFbnRyaWVzUmVzcG9uc2USQQoNYXVkaXRfZW50cmllcxgBIAMoCzIaLnBhcm'
    't1cC5hdXRoLnYxLkF1ZGl0RW50cnlCAFIMYXVkaXRFbnRyaWVzEiQKCnRvdGFsX3NpemUYAiAB'
    'KAVCAEgAUgl0b3RhbFNpemWIAQESKAoPbmV4dF9wYWdlX3Rva2VuGAMgASgJQgBSDW5leHRQYW'
    'dlVG9rZW46AEIPCgtfdG90YWxfc2l6ZRIA');
