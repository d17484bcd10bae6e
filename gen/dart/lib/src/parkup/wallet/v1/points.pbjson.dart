// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/points.proto.

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

@$core.Deprecated('Use pointsAccountDescriptor instead')
const PointsAccount$json = {
  '1': 'PointsAccount',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {'1': 'balance', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'balance'},
    {'1': 'value', '3': 3, '4': 1, '5': 1, '8': {}, '10': 'value'},
    {'1': 'owed', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'owed'},
    {
      '1': 'expiring',
      '3': 5,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'expiring',
      '17': true
    },
    {
      '1': 'expires_at',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'expiresAt'
    },
    {
      '1': 'points_per_tnd',
      '3': 7,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'pointsPerTnd'
    },
    {
      '1': 'terms',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.PointsTerms',
      '8': {},
      '10': 'terms'
    },
  ],
  '7': {},
  '8': [
    {'1': '_expiring', '2': {}},
  ],
};

/// Descriptor for `PointsAccount`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List pointsAccountDescriptor = $convert.base64Decode(
    'Cg1Qb2ludHNBY2NvdW50EhkKB3VzZXJfaWQYASABKAlCAFIGdXNlcklkEhoKB2JhbGFuY2UYAi'
    'ABKAVCAFIHYmFsYW5jZRIWCgV2YWx1ZRgDIAEoAUIAUgV2YWx1ZRIUCgRvd2VkGAQgASgFQgBS'
    'BG93ZWQSIQoIZXhwaXJpbmcYBSABKAVCAEgAUghleHBpcmluZ4gBARI7CgpleHBpcmVzX2F0GA'
    'YgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUglleHBpcmVzQXQSJgoOcG9pbnRz'
    'X3Blcl90bmQYByABKAVCAFIMcG9pbnRzUGVyVG5kEjUKBXRlcm1zGAggASgLMh0ucGFya3VwLn'
    'dhbGxldC52MS5Qb2ludHNUZXJtc0IAUgV0ZXJtczoAQg0KCV9leHBpcmluZxIA');

@$core.Deprecated('Use pointsTermsDescriptor instead')
const PointsTerms$json = {
  '1': 'PointsTerms',
  '2': [
    {
      '1': 'points_per_tnd',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'pointsPerTnd'
    },
    {
      '1': 'value_per_thousand',
      '3': 2,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'valuePerThousand'
    },
    {'1': 'most_percent', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'mostPercent'},
    {
      '1': 'reservation_points',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'reservationPoints'
    },
    {
      '1': 'off_peak_percent',
      '3': 5,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'offPeakPercent'
    },
    {
      '1': 'off_peak_from',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'offPeakFrom'
    },
    {
      '1': 'off_peak_until',
      '3': 7,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'offPeakUntil'
    },
    {
      '1': 'price_per_thousand',
      '3': 8,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'pricePerThousand'
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
  ],
  '7': {},
};

/// Descriptor for `PointsTerms`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List pointsTermsDescriptor = $convert.base64Decode(
    'CgtQb2ludHNUZXJtcxImCg5wb2ludHNfcGVyX3RuZBgBIAEoBUIAUgxwb2ludHNQZXJUbmQSLg'
    'oSdmFsdWVfcGVyX3Rob3VzYW5kGAIgASgBQgBSEHZhbHVlUGVyVGhvdXNhbmQSIwoMbW9zdF9w'
    'ZXJjZW50GAMgASgFQgBSC21vc3RQZXJjZW50Ei8KEnJlc2VydmF0aW9uX3BvaW50cxgEIAEoBU'
    'IAUhFyZXNlcnZhdGlvblBvaW50cxIqChBvZmZfcGVha19wZXJjZW50GAUgASgFQgBSDm9mZlBl'
    'YWtQZXJjZW50EiQKDW9mZl9wZWFrX2Zyb20YBiABKAlCAFILb2ZmUGVha0Zyb20SJgoOb2ZmX3'
    'BlYWtfdW50aWwYByABKAlCAFIMb2ZmUGVha1VudGlsEi4KEnByaWNlX3Blcl90aG91c2FuZBgI'
    'IAEoAUIAUhBwcmljZVBlclRob3VzYW5kEjsKCnVwZGF0ZWRfYXQYCSABKAsyGi5nb29nbGUucH'
    'JvdG9idWYuVGltZXN0YW1wQgBSCXVwZGF0ZWRBdDoA');

@$core.Deprecated('Use pointsEntryDescriptor instead')
const PointsEntry$json = {
  '1': 'PointsEntry',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'user_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {'1': 'points', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'points'},
    {
      '1': 'balance_after',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'balanceAfter'
    },
    {
      '1': 'reason',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.wallet.v1.PointsEntry.Reason',
      '8': {},
      '10': 'reason'
    },
    {
      '1': 'payment_id',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'paymentId',
      '17': true
    },
    {
      '1': 'reservation_id',
      '3': 7,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 1,
      '10': 'reservationId',
      '17': true
    },
    {
      '1': 'note',
      '3': 8,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'note',
      '17': true
    },
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
      '1': 'expires_at',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'expiresAt'
    },
    {
      '1': 'made_by',
      '3': 11,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'madeBy',
      '17': true
    },
  ],
  '4': [PointsEntry_Reason$json],
  '7': {},
  '8': [
    {'1': '_payment_id', '2': {}},
    {'1': '_reservation_id', '2': {}},
    {'1': '_note', '2': {}},
    {'1': '_made_by', '2': {}},
  ],
};

@$core.Deprecated('Use pointsEntryDescriptor instead')
const PointsEntry_Reason$json = {
  '1': 'Reason',
  '2': [
    {'1': 'REASON_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'REASON_EARNED', '2': 1, '3': {}},
    {'1': 'REASON_OFF_PEAK', '2': 2, '3': {}},
    {'1': 'REASON_RESERVATION', '2': 3, '3': {}},
    {'1': 'REASON_BOUGHT', '2': 4, '3': {}},
    {'1': 'REASON_SPENT', '2': 5, '3': {}},
    {'1': 'REASON_RETURNED', '2': 6, '3': {}},
    {'1': 'REASON_TAKEN_BACK', '2': 7, '3': {}},
    {'1': 'REASON_EXPIRED', '2': 8, '3': {}},
    {'1': 'REASON_ADJUSTED', '2': 9, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `PointsEntry`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List pointsEntryDescriptor = $convert.base64Decode(
    'CgtQb2ludHNFbnRyeRIQCgJpZBgBIAEoCUIAUgJpZBIZCgd1c2VyX2lkGAIgASgJQgBSBnVzZX'
    'JJZBIYCgZwb2ludHMYAyABKAVCAFIGcG9pbnRzEiUKDWJhbGFuY2VfYWZ0ZXIYBCABKAVCAFIM'
    'YmFsYW5jZUFmdGVyEj4KBnJlYXNvbhgFIAEoDjIkLnBhcmt1cC53YWxsZXQudjEuUG9pbnRzRW'
    '50cnkuUmVhc29uQgBSBnJlYXNvbhIkCgpwYXltZW50X2lkGAYgASgJQgBIAFIJcGF5bWVudElk'
    'iAEBEiwKDnJlc2VydmF0aW9uX2lkGAcgASgFQgBIAVINcmVzZXJ2YXRpb25JZIgBARIZCgRub3'
    'RlGAggASgJQgBIAlIEbm90ZYgBARI7CgpjcmVhdGVkX2F0GAkgASgLMhouZ29vZ2xlLnByb3Rv'
    'YnVmLlRpbWVzdGFtcEIAUgljcmVhdGVkQXQSOwoKZXhwaXJlc19hdBgKIAEoCzIaLmdvb2dsZS'
    '5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJZXhwaXJlc0F0Eh4KB21hZGVfYnkYCyABKAlCAEgDUgZt'
    'YWRlQnmIAQEi8AEKBlJlYXNvbhIYChJSRUFTT05fVU5TUEVDSUZJRUQQABoAEhMKDVJFQVNPTl'
    '9FQVJORUQQARoAEhUKD1JFQVNPTl9PRkZfUEVBSxACGgASGAoSUkVBU09OX1JFU0VSVkFUSU9O'
    'EAMaABITCg1SRUFTT05fQk9VR0hUEAQaABISCgxSRUFTT05fU1BFTlQQBRoAEhUKD1JFQVNPTl'
    '9SRVRVUk5FRBAGGgASFwoRUkVBU09OX1RBS0VOX0JBQ0sQBxoAEhQKDlJFQVNPTl9FWFBJUkVE'
    'EAgaABIVCg9SRUFTT05fQURKVVNURUQQCRoAGgA6AEIPCgtfcGF5bWVudF9pZBIAQhMKD19yZX'
    'NlcnZhdGlvbl9pZBIAQgkKBV9ub3RlEgBCDAoIX21hZGVfYnkSAA==');
