// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/operator.proto.

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

@$core.Deprecated('Use operatorDescriptor instead')
const Operator$json = {
  '1': 'Operator',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'name'},
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
      '1': 'email',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
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
      '10': 'role'
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
      '1': 'last_login_at',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'lastLoginAt'
    },
  ],
  '4': [Operator_Role$json],
  '7': {},
  '8': [
    {'1': '_phone', '2': {}},
    {'1': '_email', '2': {}},
  ],
};

@$core.Deprecated('Use operatorDescriptor instead')
const Operator_Role$json = {
  '1': 'Role',
  '2': [
    {'1': 'ROLE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'ROLE_OPERATOR', '2': 1, '3': {}},
    {'1': 'ROLE_SUPERVISOR', '2': 2, '3': {}},
    {'1': 'ROLE_MANAGER', '2': 3, '3': {}},
    {'1': 'ROLE_ADMIN', '2': 4, '3': {}},
    {'1': 'ROLE_SUPER_ADMIN', '2': 5, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `Operator`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List operatorDescriptor = $convert.base64Decode(
    'CghPcGVyYXRvchIQCgJpZBgBIAEoCUIAUgJpZBIUCgRuYW1lGAIgASgJQgBSBG5hbWUSGwoFcG'
    'hvbmUYAyABKAlCAEgAUgVwaG9uZYgBARIbCgVlbWFpbBgEIAEoCUIASAFSBWVtYWlsiAEBEjMK'
    'BHJvbGUYBSABKA4yHS5wYXJrdXAuYXV0aC52MS5PcGVyYXRvci5Sb2xlQgBSBHJvbGUSGwoIem'
    '9uZV9pZHMYBiADKAlCAFIHem9uZUlkcxIdCglpc19hY3RpdmUYByABKAhCAFIIaXNBY3RpdmUS'
    'OwoKY3JlYXRlZF9hdBgIIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJY3JlYX'
    'RlZEF0EjsKCnVwZGF0ZWRfYXQYCSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBS'
    'CXVwZGF0ZWRBdBJACg1sYXN0X2xvZ2luX2F0GAogASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbW'
    'VzdGFtcEIAUgtsYXN0TG9naW5BdCKKAQoEUm9sZRIWChBST0xFX1VOU1BFQ0lGSUVEEAAaABIT'
    'Cg1ST0xFX09QRVJBVE9SEAEaABIVCg9ST0xFX1NVUEVSVklTT1IQAhoAEhIKDFJPTEVfTUFOQU'
    'dFUhADGgASEAoKUk9MRV9BRE1JThAEGgASFgoQUk9MRV9TVVBFUl9BRE1JThAFGgAaADoAQgoK'
    'Bl9waG9uZRIAQgoKBl9lbWFpbBIA');
