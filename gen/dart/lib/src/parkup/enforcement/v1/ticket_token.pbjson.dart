// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/ticket_token.proto.

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

@$core.Deprecated('Use ticketTokenDescriptor instead')
const TicketToken$json = {
  '1': 'TicketToken',
  '2': [
    {
      '1': 'token',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'token',
      '17': true
    },
    {
      '1': 'status',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.enforcement.v1.TicketToken.Status',
      '8': {},
      '10': 'status'
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
    {
      '1': 'created_at',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'revoked_at',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'revokedAt'
    },
    {'1': 'scan_count', '3': 6, '4': 1, '5': 5, '8': {}, '10': 'scanCount'},
    {
      '1': 'used_at',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'usedAt'
    },
    {
      '1': 'used_by_ip',
      '3': 8,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'usedByIp',
      '17': true
    },
    {
      '1': 'used_by_user_agent',
      '3': 9,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'usedByUserAgent',
      '17': true
    },
  ],
  '4': [TicketToken_Status$json],
  '7': {},
  '8': [
    {'1': '_token', '2': {}},
    {'1': '_used_by_ip', '2': {}},
    {'1': '_used_by_user_agent', '2': {}},
  ],
};

@$core.Deprecated('Use ticketTokenDescriptor instead')
const TicketToken_Status$json = {
  '1': 'Status',
  '2': [
    {'1': 'STATUS_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'STATUS_ACTIVE', '2': 1, '3': {}},
    {'1': 'STATUS_EXPIRED', '2': 2, '3': {}},
    {'1': 'STATUS_REVOKED', '2': 3, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `TicketToken`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List ticketTokenDescriptor = $convert.base64Decode(
    'CgtUaWNrZXRUb2tlbhIbCgV0b2tlbhgBIAEoCUIASABSBXRva2VuiAEBEkMKBnN0YXR1cxgCIA'
    'EoDjIpLnBhcmt1cC5lbmZvcmNlbWVudC52MS5UaWNrZXRUb2tlbi5TdGF0dXNCAFIGc3RhdHVz'
    'EjsKCmV4cGlyZXNfYXQYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCWV4cG'
    'lyZXNBdBI7CgpjcmVhdGVkX2F0GAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIA'
    'UgljcmVhdGVkQXQSOwoKcmV2b2tlZF9hdBgFIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3'
    'RhbXBCAFIJcmV2b2tlZEF0Eh8KCnNjYW5fY291bnQYBiABKAVCAFIJc2NhbkNvdW50EjUKB3Vz'
    'ZWRfYXQYByABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSBnVzZWRBdBIjCgp1c2'
    'VkX2J5X2lwGAggASgJQgBIAVIIdXNlZEJ5SXCIAQESMgoSdXNlZF9ieV91c2VyX2FnZW50GAkg'
    'ASgJQgBIAlIPdXNlZEJ5VXNlckFnZW50iAEBImUKBlN0YXR1cxIYChJTVEFUVVNfVU5TUEVDSU'
    'ZJRUQQABoAEhMKDVNUQVRVU19BQ1RJVkUQARoAEhQKDlNUQVRVU19FWFBJUkVEEAIaABIUCg5T'
    'VEFUVVNfUkVWT0tFRBADGgAaADoAQgoKBl90b2tlbhIAQg8KC191c2VkX2J5X2lwEgBCFwoTX3'
    'VzZWRfYnlfdXNlcl9hZ2VudBIA');
