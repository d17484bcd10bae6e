// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/agent.proto.

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

@$core.Deprecated('Use agentDescriptor instead')
const Agent$json = {
  '1': 'Agent',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'agent_code', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'agentCode'},
    {'1': 'name', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {'1': 'email', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {
      '1': 'phone',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'phone',
      '17': true
    },
    {'1': 'zone_ids', '3': 6, '4': 3, '5': 9, '8': {}, '10': 'zoneIds'},
    {'1': 'is_active', '3': 7, '4': 1, '5': 8, '8': {}, '10': 'isActive'},
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
      '1': 'updated_at',
      '3': 9,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'updatedAt'
    },
    {
      '1': 'username',
      '3': 10,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'username',
      '17': true
    },
    {
      '1': 'zones',
      '3': 11,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.Zone',
      '8': {},
      '10': 'zones'
    },
  ],
  '7': {},
  '8': [
    {'1': '_phone', '2': {}},
    {'1': '_username', '2': {}},
  ],
};

/// Descriptor for `Agent`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List agentDescriptor = $convert.base64Decode(
    'CgVBZ2VudBIQCgJpZBgBIAEoCUIAUgJpZBIfCgphZ2VudF9jb2RlGAIgASgJQgBSCWFnZW50Q2'
    '9kZRIUCgRuYW1lGAMgASgJQgBSBG5hbWUSFgoFZW1haWwYBCABKAlCAFIFZW1haWwSGwoFcGhv'
    'bmUYBSABKAlCAEgAUgVwaG9uZYgBARIbCgh6b25lX2lkcxgGIAMoCUIAUgd6b25lSWRzEh0KCW'
    'lzX2FjdGl2ZRgHIAEoCEIAUghpc0FjdGl2ZRI7CgpjcmVhdGVkX2F0GAggASgLMhouZ29vZ2xl'
    'LnByb3RvYnVmLlRpbWVzdGFtcEIAUgljcmVhdGVkQXQSOwoKdXBkYXRlZF9hdBgJIAEoCzIaLm'
    'dvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJdXBkYXRlZEF0EiEKCHVzZXJuYW1lGAogASgJ'
    'QgBIAVIIdXNlcm5hbWWIAQESLwoFem9uZXMYCyADKAsyFy5wYXJrdXAucGFya2luZy52MS5ab2'
    '5lQgBSBXpvbmVzOgBCCgoGX3Bob25lEgBCDQoJX3VzZXJuYW1lEgA=');

@$core.Deprecated('Use ticketIssuerDescriptor instead')
const TicketIssuer$json = {
  '1': 'TicketIssuer',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'first_name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'firstName'},
    {'1': 'last_name', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'lastName'},
    {
      '1': 'agent_code',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'agentCode',
      '17': true
    },
    {
      '1': 'email',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'email',
      '17': true
    },
    {'1': 'name', '3': 6, '4': 1, '5': 9, '8': {}, '10': 'name'},
  ],
  '7': {},
  '8': [
    {'1': '_agent_code', '2': {}},
    {'1': '_email', '2': {}},
  ],
};

/// Descriptor for `TicketIssuer`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List ticketIssuerDescriptor = $convert.base64Decode(
    'CgxUaWNrZXRJc3N1ZXISEAoCaWQYASABKAlCAFICaWQSHwoKZmlyc3RfbmFtZRgCIAEoCUIAUg'
    'lmaXJzdE5hbWUSHQoJbGFzdF9uYW1lGAMgASgJQgBSCGxhc3ROYW1lEiQKCmFnZW50X2NvZGUY'
    'BCABKAlCAEgAUglhZ2VudENvZGWIAQESGwoFZW1haWwYBSABKAlCAEgBUgVlbWFpbIgBARIUCg'
    'RuYW1lGAYgASgJQgBSBG5hbWU6AEIPCgtfYWdlbnRfY29kZRIAQgoKBl9lbWFpbBIA');
