// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/season_badge.proto.

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

@$core.Deprecated('Use seasonBadgeDescriptor instead')
const SeasonBadge$json = {
  '1': 'SeasonBadge',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {
      '1': 'user_id',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'userId',
      '17': true
    },
    {'1': 'zone_id', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'zone_code', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'zoneCode'},
    {'1': 'zone_name', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'zoneName'},
    {
      '1': 'license_plate',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {
      '1': 'plate',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.LicensePlate',
      '8': {},
      '10': 'plate'
    },
    {'1': 'year', '3': 8, '4': 1, '5': 5, '8': {}, '10': 'year'},
    {'1': 'price', '3': 9, '4': 1, '5': 1, '8': {}, '10': 'price'},
    {
      '1': 'status',
      '3': 10,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.SeasonBadge.Status',
      '8': {},
      '10': 'status'
    },
    {
      '1': 'valid_from',
      '3': 11,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'validFrom'
    },
    {
      '1': 'valid_until',
      '3': 12,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'validUntil'
    },
    {
      '1': 'created_at',
      '3': 13,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'updated_at',
      '3': 14,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'updatedAt'
    },
    {
      '1': 'paid_at',
      '3': 15,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'paidAt'
    },
    {
      '1': 'invalidated_at',
      '3': 16,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'invalidatedAt'
    },
    {
      '1': 'invalidation_reason',
      '3': 17,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'invalidationReason',
      '17': true
    },
  ],
  '4': [SeasonBadge_Status$json],
  '7': {},
  '8': [
    {'1': '_user_id', '2': {}},
    {'1': '_invalidation_reason', '2': {}},
  ],
};

@$core.Deprecated('Use seasonBadgeDescriptor instead')
const SeasonBadge_Status$json = {
  '1': 'Status',
  '2': [
    {'1': 'STATUS_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'STATUS_PENDING', '2': 1, '3': {}},
    {'1': 'STATUS_ACTIVE', '2': 2, '3': {}},
    {'1': 'STATUS_EXPIRED', '2': 3, '3': {}},
    {'1': 'STATUS_INVALIDATED', '2': 4, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `SeasonBadge`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List seasonBadgeDescriptor = $convert.base64Decode(
    'CgtTZWFzb25CYWRnZRIQCgJpZBgBIAEoCUIAUgJpZBIeCgd1c2VyX2lkGAIgASgJQgBIAFIGdX'
    'NlcklkiAEBEhkKB3pvbmVfaWQYAyABKAlCAFIGem9uZUlkEh0KCXpvbmVfY29kZRgEIAEoCUIA'
    'Ugh6b25lQ29kZRIdCgl6b25lX25hbWUYBSABKAlCAFIIem9uZU5hbWUSJQoNbGljZW5zZV9wbG'
    'F0ZRgGIAEoCUIAUgxsaWNlbnNlUGxhdGUSNgoFcGxhdGUYByABKAsyHi5wYXJrdXAuY29tbW9u'
    'LnYxLkxpY2Vuc2VQbGF0ZUIAUgVwbGF0ZRIUCgR5ZWFyGAggASgFQgBSBHllYXISFgoFcHJpY2'
    'UYCSABKAFCAFIFcHJpY2USPwoGc3RhdHVzGAogASgOMiUucGFya3VwLnBhcmtpbmcudjEuU2Vh'
    'c29uQmFkZ2UuU3RhdHVzQgBSBnN0YXR1cxI7Cgp2YWxpZF9mcm9tGAsgASgLMhouZ29vZ2xlLn'
    'Byb3RvYnVmLlRpbWVzdGFtcEIAUgl2YWxpZEZyb20SPQoLdmFsaWRfdW50aWwYDCABKAsyGi5n'
    'b29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCnZhbGlkVW50aWwSOwoKY3JlYXRlZF9hdBgNIA'
    'EoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJY3JlYXRlZEF0EjsKCnVwZGF0ZWRf'
    'YXQYDiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCXVwZGF0ZWRBdBI1CgdwYW'
    'lkX2F0GA8gASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgZwYWlkQXQSQwoOaW52'
    'YWxpZGF0ZWRfYXQYECABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSDWludmFsaW'
    'RhdGVkQXQSNgoTaW52YWxpZGF0aW9uX3JlYXNvbhgRIAEoCUIASAFSEmludmFsaWRhdGlvblJl'
    'YXNvbogBASJ/CgZTdGF0dXMSGAoSU1RBVFVTX1VOU1BFQ0lGSUVEEAAaABIUCg5TVEFUVVNfUE'
    'VORElORxABGgASEwoNU1RBVFVTX0FDVElWRRACGgASFAoOU1RBVFVTX0VYUElSRUQQAxoAEhgK'
    'ElNUQVRVU19JTlZBTElEQVRFRBAEGgAaADoAQgwKCF91c2VyX2lkEgBCGAoUX2ludmFsaWRhdG'
    'lvbl9yZWFzb24SAA==');
