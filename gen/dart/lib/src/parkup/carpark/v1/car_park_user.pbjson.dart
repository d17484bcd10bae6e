// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_user.proto.

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

@$core.Deprecated('Use carParkUserDescriptor instead')
const CarParkUser$json = {
  '1': 'CarParkUser',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {
      '1': 'email',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'email',
      '17': true
    },
    {'1': 'full_name', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'fullName'},
    {
      '1': 'phone',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'phone',
      '17': true
    },
    {
      '1': 'role',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkUser.Role',
      '8': {},
      '10': 'role'
    },
    {'1': 'is_active', '3': 6, '4': 1, '5': 8, '8': {}, '10': 'isActive'},
    {
      '1': 'is_email_verified',
      '3': 7,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'isEmailVerified'
    },
    {'1': 'car_parks', '3': 8, '4': 3, '5': 9, '8': {}, '10': 'carParks'},
    {
      '1': 'created_at',
      '3': 9,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'updated_at',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '9': 2,
      '10': 'updatedAt',
      '17': true
    },
  ],
  '4': [CarParkUser_Role$json],
  '7': {},
  '8': [
    {'1': '_email', '2': {}},
    {'1': '_phone', '2': {}},
    {'1': '_updated_at', '2': {}},
  ],
};

@$core.Deprecated('Use carParkUserDescriptor instead')
const CarParkUser_Role$json = {
  '1': 'Role',
  '2': [
    {'1': 'ROLE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'ROLE_CUSTOMER', '2': 1, '3': {}},
    {'1': 'ROLE_OPERATOR', '2': 2, '3': {}},
    {'1': 'ROLE_ADMIN', '2': 3, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `CarParkUser`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List carParkUserDescriptor = $convert.base64Decode(
    'CgtDYXJQYXJrVXNlchIQCgJpZBgBIAEoCUIAUgJpZBIbCgVlbWFpbBgCIAEoCUIASABSBWVtYW'
    'lsiAEBEh0KCWZ1bGxfbmFtZRgDIAEoCUIAUghmdWxsTmFtZRIbCgVwaG9uZRgEIAEoCUIASAFS'
    'BXBob25liAEBEjkKBHJvbGUYBSABKA4yIy5wYXJrdXAuY2FycGFyay52MS5DYXJQYXJrVXNlci'
    '5Sb2xlQgBSBHJvbGUSHQoJaXNfYWN0aXZlGAYgASgIQgBSCGlzQWN0aXZlEiwKEWlzX2VtYWls'
    'X3ZlcmlmaWVkGAcgASgIQgBSD2lzRW1haWxWZXJpZmllZBIdCgljYXJfcGFya3MYCCADKAlCAF'
    'IIY2FyUGFya3MSOwoKY3JlYXRlZF9hdBgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3Rh'
    'bXBCAFIJY3JlYXRlZEF0EkAKCnVwZGF0ZWRfYXQYCiABKAsyGi5nb29nbGUucHJvdG9idWYuVG'
    'ltZXN0YW1wQgBIAlIJdXBkYXRlZEF0iAEBIlwKBFJvbGUSFgoQUk9MRV9VTlNQRUNJRklFRBAA'
    'GgASEwoNUk9MRV9DVVNUT01FUhABGgASEwoNUk9MRV9PUEVSQVRPUhACGgASEAoKUk9MRV9BRE'
    '1JThADGgAaADoAQgoKBl9lbWFpbBIAQgoKBl9waG9uZRIAQg8KC191cGRhdGVkX2F0EgA=');
