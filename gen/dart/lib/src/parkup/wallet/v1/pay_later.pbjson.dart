// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/pay_later.proto.

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

@$core.Deprecated('Use payLaterAccountDescriptor instead')
const PayLaterAccount$json = {
  '1': 'PayLaterAccount',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {'1': 'limit', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'limit'},
    {'1': 'used', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'used'},
    {'1': 'open_amount', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'openAmount'},
    {'1': 'due_amount', '3': 5, '4': 1, '5': 1, '8': {}, '10': 'dueAmount'},
    {
      '1': 'due_time',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '9': 0,
      '10': 'dueTime',
      '17': true
    },
    {
      '1': 'next_charge_time',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '9': 1,
      '10': 'nextChargeTime',
      '17': true
    },
    {
      '1': 'failed_charges',
      '3': 8,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'failedCharges'
    },
    {
      '1': 'last_error_code',
      '3': 9,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'lastErrorCode',
      '17': true
    },
    {
      '1': 'overdue_time',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '9': 3,
      '10': 'overdueTime',
      '17': true
    },
    {'1': 'is_overdue', '3': 11, '4': 1, '5': 8, '8': {}, '10': 'isOverdue'},
  ],
  '7': {},
  '8': [
    {'1': '_due_time', '2': {}},
    {'1': '_next_charge_time', '2': {}},
    {'1': '_last_error_code', '2': {}},
    {'1': '_overdue_time', '2': {}},
  ],
};

/// Descriptor for `PayLaterAccount`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List payLaterAccountDescriptor = $convert.base64Decode(
    'Cg9QYXlMYXRlckFjY291bnQSGQoHdXNlcl9pZBgBIAEoCUIAUgZ1c2VySWQSFgoFbGltaXQYAi'
    'ABKAVCAFIFbGltaXQSFAoEdXNlZBgDIAEoBUIAUgR1c2VkEiEKC29wZW5fYW1vdW50GAQgASgB'
    'QgBSCm9wZW5BbW91bnQSHwoKZHVlX2Ftb3VudBgFIAEoAUIAUglkdWVBbW91bnQSPAoIZHVlX3'
    'RpbWUYBiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBIAFIHZHVlVGltZYgBARJL'
    'ChBuZXh0X2NoYXJnZV90aW1lGAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIASA'
    'FSDm5leHRDaGFyZ2VUaW1liAEBEicKDmZhaWxlZF9jaGFyZ2VzGAggASgFQgBSDWZhaWxlZENo'
    'YXJnZXMSLQoPbGFzdF9lcnJvcl9jb2RlGAkgASgJQgBIAlINbGFzdEVycm9yQ29kZYgBARJECg'
    'xvdmVyZHVlX3RpbWUYCiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBIA1ILb3Zl'
    'cmR1ZVRpbWWIAQESHwoKaXNfb3ZlcmR1ZRgLIAEoCEIAUglpc092ZXJkdWU6AEINCglfZHVlX3'
    'RpbWUSAEIVChFfbmV4dF9jaGFyZ2VfdGltZRIAQhQKEF9sYXN0X2Vycm9yX2NvZGUSAEIRCg1f'
    'b3ZlcmR1ZV90aW1lEgA=');

@$core.Deprecated('Use payLaterItemDescriptor instead')
const PayLaterItem$json = {
  '1': 'PayLaterItem',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'session_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'sessionId'},
    {'1': 'description', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'description'},
    {'1': 'amount', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {'1': 'open_amount', '3': 5, '4': 1, '5': 1, '8': {}, '10': 'openAmount'},
    {'1': 'month', '3': 6, '4': 1, '5': 9, '8': {}, '10': 'month'},
    {
      '1': 'status',
      '3': 7,
      '4': 1,
      '5': 14,
      '6': '.parkup.wallet.v1.PayLaterItem.Status',
      '8': {},
      '10': 'status'
    },
    {
      '1': 'created_at',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'due_time',
      '3': 9,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'dueTime'
    },
    {
      '1': 'closed_at',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '9': 0,
      '10': 'closedAt',
      '17': true
    },
    {
      '1': 'settled_by',
      '3': 11,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'settledBy',
      '17': true
    },
  ],
  '4': [PayLaterItem_Status$json],
  '7': {},
  '8': [
    {'1': '_closed_at', '2': {}},
    {'1': '_settled_by', '2': {}},
  ],
};

@$core.Deprecated('Use payLaterItemDescriptor instead')
const PayLaterItem_Status$json = {
  '1': 'Status',
  '2': [
    {'1': 'STATUS_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'STATUS_OPEN', '2': 1, '3': {}},
    {'1': 'STATUS_SETTLED', '2': 2, '3': {}},
    {'1': 'STATUS_CANCELLED', '2': 3, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `PayLaterItem`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List payLaterItemDescriptor = $convert.base64Decode(
    'CgxQYXlMYXRlckl0ZW0SEAoCaWQYASABKAlCAFICaWQSHwoKc2Vzc2lvbl9pZBgCIAEoCUIAUg'
    'lzZXNzaW9uSWQSIgoLZGVzY3JpcHRpb24YAyABKAlCAFILZGVzY3JpcHRpb24SGAoGYW1vdW50'
    'GAQgASgBQgBSBmFtb3VudBIhCgtvcGVuX2Ftb3VudBgFIAEoAUIAUgpvcGVuQW1vdW50EhYKBW'
    '1vbnRoGAYgASgJQgBSBW1vbnRoEj8KBnN0YXR1cxgHIAEoDjIlLnBhcmt1cC53YWxsZXQudjEu'
    'UGF5TGF0ZXJJdGVtLlN0YXR1c0IAUgZzdGF0dXMSOwoKY3JlYXRlZF9hdBgIIAEoCzIaLmdvb2'
    'dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJY3JlYXRlZEF0EjcKCGR1ZV90aW1lGAkgASgLMhou'
    'Z29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgdkdWVUaW1lEj4KCWNsb3NlZF9hdBgKIAEoCz'
    'IaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAEgAUghjbG9zZWRBdIgBARIkCgpzZXR0bGVk'
    'X2J5GAsgASgJQgBIAVIJc2V0dGxlZEJ5iAEBImUKBlN0YXR1cxIYChJTVEFUVVNfVU5TUEVDSU'
    'ZJRUQQABoAEhEKC1NUQVRVU19PUEVOEAEaABIUCg5TVEFUVVNfU0VUVExFRBACGgASFgoQU1RB'
    'VFVTX0NBTkNFTExFRBADGgAaADoAQg4KCl9jbG9zZWRfYXQSAEIPCgtfc2V0dGxlZF9ieRIA');

@$core.Deprecated('Use payLaterMonthDescriptor instead')
const PayLaterMonth$json = {
  '1': 'PayLaterMonth',
  '2': [
    {'1': 'month', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'month'},
    {'1': 'count', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'count'},
    {'1': 'amount', '3': 3, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {
      '1': 'settled_amount',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'settledAmount'
    },
    {
      '1': 'cancelled_amount',
      '3': 5,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'cancelledAmount'
    },
    {'1': 'open_amount', '3': 6, '4': 1, '5': 1, '8': {}, '10': 'openAmount'},
    {
      '1': 'due_time',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'dueTime'
    },
  ],
  '7': {},
};

/// Descriptor for `PayLaterMonth`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List payLaterMonthDescriptor = $convert.base64Decode(
    'Cg1QYXlMYXRlck1vbnRoEhYKBW1vbnRoGAEgASgJQgBSBW1vbnRoEhYKBWNvdW50GAIgASgFQg'
    'BSBWNvdW50EhgKBmFtb3VudBgDIAEoAUIAUgZhbW91bnQSJwoOc2V0dGxlZF9hbW91bnQYBCAB'
    'KAFCAFINc2V0dGxlZEFtb3VudBIrChBjYW5jZWxsZWRfYW1vdW50GAUgASgBQgBSD2NhbmNlbG'
    'xlZEFtb3VudBIhCgtvcGVuX2Ftb3VudBgGIAEoAUIAUgpvcGVuQW1vdW50EjcKCGR1ZV90aW1l'
    'GAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgdkdWVUaW1lOgA=');
