// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/premium.proto.

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

@$core.Deprecated('Use premiumPlanDescriptor instead')
const PremiumPlan$json = {
  '1': 'PremiumPlan',
  '2': [
    {'1': 'code', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'code'},
    {'1': 'name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {
      '1': 'description',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'description',
      '17': true
    },
    {'1': 'month_price', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'monthPrice'},
    {'1': 'year_price', '3': 5, '4': 1, '5': 1, '8': {}, '10': 'yearPrice'},
    {
      '1': 'points_per_tnd',
      '3': 6,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'pointsPerTnd'
    },
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
      '1': 'pay_later_sessions',
      '3': 10,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'payLaterSessions'
    },
  ],
  '7': {},
  '8': [
    {'1': '_description', '2': {}},
  ],
};

/// Descriptor for `PremiumPlan`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List premiumPlanDescriptor = $convert.base64Decode(
    'CgtQcmVtaXVtUGxhbhIUCgRjb2RlGAEgASgJQgBSBGNvZGUSFAoEbmFtZRgCIAEoCUIAUgRuYW'
    '1lEicKC2Rlc2NyaXB0aW9uGAMgASgJQgBIAFILZGVzY3JpcHRpb26IAQESIQoLbW9udGhfcHJp'
    'Y2UYBCABKAFCAFIKbW9udGhQcmljZRIfCgp5ZWFyX3ByaWNlGAUgASgBQgBSCXllYXJQcmljZR'
    'ImCg5wb2ludHNfcGVyX3RuZBgGIAEoBUIAUgxwb2ludHNQZXJUbmQSHQoJaXNfYWN0aXZlGAcg'
    'ASgIQgBSCGlzQWN0aXZlEjsKCmNyZWF0ZWRfYXQYCCABKAsyGi5nb29nbGUucHJvdG9idWYuVG'
    'ltZXN0YW1wQgBSCWNyZWF0ZWRBdBI7Cgp1cGRhdGVkX2F0GAkgASgLMhouZ29vZ2xlLnByb3Rv'
    'YnVmLlRpbWVzdGFtcEIAUgl1cGRhdGVkQXQSLgoScGF5X2xhdGVyX3Nlc3Npb25zGAogASgFQg'
    'BSEHBheUxhdGVyU2Vzc2lvbnM6AEIQCgxfZGVzY3JpcHRpb24SAA==');

@$core.Deprecated('Use premiumSubscriptionDescriptor instead')
const PremiumSubscription$json = {
  '1': 'PremiumSubscription',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {'1': 'plan_code', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'planCode'},
    {'1': 'plan_name', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'planName'},
    {
      '1': 'period',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.wallet.v1.PremiumSubscription.Period',
      '8': {},
      '10': 'period'
    },
    {'1': 'price', '3': 5, '4': 1, '5': 1, '8': {}, '10': 'price'},
    {
      '1': 'points_per_tnd',
      '3': 6,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'pointsPerTnd'
    },
    {
      '1': 'status',
      '3': 7,
      '4': 1,
      '5': 14,
      '6': '.parkup.wallet.v1.PremiumSubscription.Status',
      '8': {},
      '10': 'status'
    },
    {
      '1': 'start_time',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startTime'
    },
    {
      '1': 'end_time',
      '3': 9,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endTime'
    },
    {'1': 'auto_renew', '3': 10, '4': 1, '5': 8, '8': {}, '10': 'autoRenew'},
    {
      '1': 'payment_method_id',
      '3': 11,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'paymentMethodId',
      '17': true
    },
    {
      '1': 'next_plan_code',
      '3': 12,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'nextPlanCode'
    },
    {
      '1': 'next_period',
      '3': 13,
      '4': 1,
      '5': 14,
      '6': '.parkup.wallet.v1.PremiumSubscription.Period',
      '8': {},
      '10': 'nextPeriod'
    },
    {
      '1': 'last_error_code',
      '3': 14,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'lastErrorCode',
      '17': true
    },
    {
      '1': 'pay_later_sessions',
      '3': 15,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'payLaterSessions'
    },
  ],
  '4': [PremiumSubscription_Status$json, PremiumSubscription_Period$json],
  '7': {},
  '8': [
    {'1': '_payment_method_id', '2': {}},
    {'1': '_last_error_code', '2': {}},
  ],
};

@$core.Deprecated('Use premiumSubscriptionDescriptor instead')
const PremiumSubscription_Status$json = {
  '1': 'Status',
  '2': [
    {'1': 'STATUS_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'STATUS_ACTIVE', '2': 1, '3': {}},
    {'1': 'STATUS_CANCELLED', '2': 2, '3': {}},
    {'1': 'STATUS_EXPIRED', '2': 3, '3': {}},
  ],
  '3': {},
};

@$core.Deprecated('Use premiumSubscriptionDescriptor instead')
const PremiumSubscription_Period$json = {
  '1': 'Period',
  '2': [
    {'1': 'PERIOD_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'PERIOD_MONTH', '2': 1, '3': {}},
    {'1': 'PERIOD_YEAR', '2': 2, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `PremiumSubscription`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List premiumSubscriptionDescriptor = $convert.base64Decode(
    'ChNQcmVtaXVtU3Vic2NyaXB0aW9uEhkKB3VzZXJfaWQYASABKAlCAFIGdXNlcklkEh0KCXBsYW'
    '5fY29kZRgCIAEoCUIAUghwbGFuQ29kZRIdCglwbGFuX25hbWUYAyABKAlCAFIIcGxhbk5hbWUS'
    'RgoGcGVyaW9kGAQgASgOMiwucGFya3VwLndhbGxldC52MS5QcmVtaXVtU3Vic2NyaXB0aW9uLl'
    'BlcmlvZEIAUgZwZXJpb2QSFgoFcHJpY2UYBSABKAFCAFIFcHJpY2USJgoOcG9pbnRzX3Blcl90'
    'bmQYBiABKAVCAFIMcG9pbnRzUGVyVG5kEkYKBnN0YXR1cxgHIAEoDjIsLnBhcmt1cC53YWxsZX'
    'QudjEuUHJlbWl1bVN1YnNjcmlwdGlvbi5TdGF0dXNCAFIGc3RhdHVzEjsKCnN0YXJ0X3RpbWUY'
    'CCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCXN0YXJ0VGltZRI3CghlbmRfdG'
    'ltZRgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIHZW5kVGltZRIfCgphdXRv'
    'X3JlbmV3GAogASgIQgBSCWF1dG9SZW5ldxIxChFwYXltZW50X21ldGhvZF9pZBgLIAEoCUIASA'
    'BSD3BheW1lbnRNZXRob2RJZIgBARImCg5uZXh0X3BsYW5fY29kZRgMIAEoCUIAUgxuZXh0UGxh'
    'bkNvZGUSTwoLbmV4dF9wZXJpb2QYDSABKA4yLC5wYXJrdXAud2FsbGV0LnYxLlByZW1pdW1TdW'
    'JzY3JpcHRpb24uUGVyaW9kQgBSCm5leHRQZXJpb2QSLQoPbGFzdF9lcnJvcl9jb2RlGA4gASgJ'
    'QgBIAVINbGFzdEVycm9yQ29kZYgBARIuChJwYXlfbGF0ZXJfc2Vzc2lvbnMYDyABKAVCAFIQcG'
    'F5TGF0ZXJTZXNzaW9ucyJnCgZTdGF0dXMSGAoSU1RBVFVTX1VOU1BFQ0lGSUVEEAAaABITCg1T'
    'VEFUVVNfQUNUSVZFEAEaABIWChBTVEFUVVNfQ0FOQ0VMTEVEEAIaABIUCg5TVEFUVVNfRVhQSV'
    'JFRBADGgAaACJLCgZQZXJpb2QSGAoSUEVSSU9EX1VOU1BFQ0lGSUVEEAAaABISCgxQRVJJT0Rf'
    'TU9OVEgQARoAEhEKC1BFUklPRF9ZRUFSEAIaABoAOgBCFgoSX3BheW1lbnRfbWV0aG9kX2lkEg'
    'BCFAoQX2xhc3RfZXJyb3JfY29kZRIA');
