// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/points_admin_service.proto.

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

@$core.Deprecated('Use setPointsTermsRequestDescriptor instead')
const SetPointsTermsRequest$json = {
  '1': 'SetPointsTermsRequest',
  '2': [
    {
      '1': 'points_per_tnd',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'pointsPerTnd',
      '17': true
    },
    {
      '1': 'value_per_thousand',
      '3': 2,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'valuePerThousand',
      '17': true
    },
    {
      '1': 'most_percent',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 2,
      '10': 'mostPercent',
      '17': true
    },
    {
      '1': 'reservation_points',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 3,
      '10': 'reservationPoints',
      '17': true
    },
    {
      '1': 'off_peak_percent',
      '3': 5,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 4,
      '10': 'offPeakPercent',
      '17': true
    },
    {
      '1': 'off_peak_from',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 5,
      '10': 'offPeakFrom',
      '17': true
    },
    {
      '1': 'off_peak_until',
      '3': 7,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 6,
      '10': 'offPeakUntil',
      '17': true
    },
    {
      '1': 'price_per_thousand',
      '3': 8,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 7,
      '10': 'pricePerThousand',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_points_per_tnd', '2': {}},
    {'1': '_value_per_thousand', '2': {}},
    {'1': '_most_percent', '2': {}},
    {'1': '_reservation_points', '2': {}},
    {'1': '_off_peak_percent', '2': {}},
    {'1': '_off_peak_from', '2': {}},
    {'1': '_off_peak_until', '2': {}},
    {'1': '_price_per_thousand', '2': {}},
  ],
};

/// Descriptor for `SetPointsTermsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setPointsTermsRequestDescriptor = $convert.base64Decode(
    'ChVTZXRQb2ludHNUZXJtc1JlcXVlc3QSKwoOcG9pbnRzX3Blcl90bmQYASABKAVCAEgAUgxwb2'
    'ludHNQZXJUbmSIAQESMwoSdmFsdWVfcGVyX3Rob3VzYW5kGAIgASgBQgBIAVIQdmFsdWVQZXJU'
    'aG91c2FuZIgBARIoCgxtb3N0X3BlcmNlbnQYAyABKAVCAEgCUgttb3N0UGVyY2VudIgBARI0Ch'
    'JyZXNlcnZhdGlvbl9wb2ludHMYBCABKAVCAEgDUhFyZXNlcnZhdGlvblBvaW50c4gBARIvChBv'
    'ZmZfcGVha19wZXJjZW50GAUgASgFQgBIBFIOb2ZmUGVha1BlcmNlbnSIAQESKQoNb2ZmX3BlYW'
    'tfZnJvbRgGIAEoCUIASAVSC29mZlBlYWtGcm9tiAEBEisKDm9mZl9wZWFrX3VudGlsGAcgASgJ'
    'QgBIBlIMb2ZmUGVha1VudGlsiAEBEjMKEnByaWNlX3Blcl90aG91c2FuZBgIIAEoAUIASAdSEH'
    'ByaWNlUGVyVGhvdXNhbmSIAQE6AEITCg9fcG9pbnRzX3Blcl90bmQSAEIXChNfdmFsdWVfcGVy'
    'X3Rob3VzYW5kEgBCEQoNX21vc3RfcGVyY2VudBIAQhcKE19yZXNlcnZhdGlvbl9wb2ludHMSAE'
    'IVChFfb2ZmX3BlYWtfcGVyY2VudBIAQhIKDl9vZmZfcGVha19mcm9tEgBCEwoPX29mZl9wZWFr'
    'X3VudGlsEgBCFwoTX3ByaWNlX3Blcl90aG91c2FuZBIA');

@$core.Deprecated('Use setPointsTermsResponseDescriptor instead')
const SetPointsTermsResponse$json = {
  '1': 'SetPointsTermsResponse',
  '2': [
    {
      '1': 'terms',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.PointsTerms',
      '8': {},
      '10': 'terms'
    },
  ],
  '7': {},
};

/// Descriptor for `SetPointsTermsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setPointsTermsResponseDescriptor =
    $convert.base64Decode(
        'ChZTZXRQb2ludHNUZXJtc1Jlc3BvbnNlEjUKBXRlcm1zGAEgASgLMh0ucGFya3VwLndhbGxldC'
        '52MS5Qb2ludHNUZXJtc0IAUgV0ZXJtczoA');

@$core.Deprecated('Use getUserPointsRequestDescriptor instead')
const GetUserPointsRequest$json = {
  '1': 'GetUserPointsRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
  ],
  '7': {},
};

/// Descriptor for `GetUserPointsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getUserPointsRequestDescriptor =
    $convert.base64Decode(
        'ChRHZXRVc2VyUG9pbnRzUmVxdWVzdBIZCgd1c2VyX2lkGAEgASgJQgBSBnVzZXJJZDoA');

@$core.Deprecated('Use getUserPointsResponseDescriptor instead')
const GetUserPointsResponse$json = {
  '1': 'GetUserPointsResponse',
  '2': [
    {
      '1': 'points',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.PointsAccount',
      '8': {},
      '10': 'points'
    },
  ],
  '7': {},
};

/// Descriptor for `GetUserPointsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getUserPointsResponseDescriptor = $convert.base64Decode(
    'ChVHZXRVc2VyUG9pbnRzUmVzcG9uc2USOQoGcG9pbnRzGAEgASgLMh8ucGFya3VwLndhbGxldC'
    '52MS5Qb2ludHNBY2NvdW50QgBSBnBvaW50czoA');

@$core.Deprecated('Use listPointsAccountsRequestDescriptor instead')
const ListPointsAccountsRequest$json = {
  '1': 'ListPointsAccountsRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {
      '1': 'balance_at_least',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'balanceAtLeast'
    },
    {
      '1': 'expiring_before',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'expiringBefore'
    },
    {'1': 'page_size', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 6, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 7,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
};

/// Descriptor for `ListPointsAccountsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPointsAccountsRequestDescriptor = $convert.base64Decode(
    'ChlMaXN0UG9pbnRzQWNjb3VudHNSZXF1ZXN0EhkKB3VzZXJfaWQYASABKAlCAFIGdXNlcklkEi'
    'oKEGJhbGFuY2VfYXRfbGVhc3QYAiABKAVCAFIOYmFsYW5jZUF0TGVhc3QSRQoPZXhwaXJpbmdf'
    'YmVmb3JlGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUg5leHBpcmluZ0JlZm'
    '9yZRIdCglwYWdlX3NpemUYBCABKAVCAFIIcGFnZVNpemUSHwoKcGFnZV90b2tlbhgFIAEoCUIA'
    'UglwYWdlVG9rZW4SFAoEc2tpcBgGIAEoBUIAUgRza2lwEigKD3dpdGhfdG90YWxfc2l6ZRgHIA'
    'EoCEIAUg13aXRoVG90YWxTaXplOgA=');

@$core.Deprecated('Use listPointsAccountsResponseDescriptor instead')
const ListPointsAccountsResponse$json = {
  '1': 'ListPointsAccountsResponse',
  '2': [
    {
      '1': 'accounts',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.wallet.v1.PointsHolding',
      '8': {},
      '10': 'accounts'
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

/// Descriptor for `ListPointsAccountsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPointsAccountsResponseDescriptor = $convert.base64Decode(
    'ChpMaXN0UG9pbnRzQWNjb3VudHNSZXNwb25zZRI9CghhY2NvdW50cxgBIAMoCzIfLnBhcmt1cC'
    '53YWxsZXQudjEuUG9pbnRzSG9sZGluZ0IAUghhY2NvdW50cxIkCgp0b3RhbF9zaXplGAIgASgF'
    'QgBIAFIJdG90YWxTaXpliAEBEigKD25leHRfcGFnZV90b2tlbhgDIAEoCUIAUg1uZXh0UGFnZV'
    'Rva2VuOgBCDwoLX3RvdGFsX3NpemUSAA==');

@$core.Deprecated('Use pointsHoldingDescriptor instead')
const PointsHolding$json = {
  '1': 'PointsHolding',
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
  ],
  '7': {},
  '8': [
    {'1': '_expiring', '2': {}},
  ],
};

/// Descriptor for `PointsHolding`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List pointsHoldingDescriptor = $convert.base64Decode(
    'Cg1Qb2ludHNIb2xkaW5nEhkKB3VzZXJfaWQYASABKAlCAFIGdXNlcklkEhoKB2JhbGFuY2UYAi'
    'ABKAVCAFIHYmFsYW5jZRIWCgV2YWx1ZRgDIAEoAUIAUgV2YWx1ZRIUCgRvd2VkGAQgASgFQgBS'
    'BG93ZWQSIQoIZXhwaXJpbmcYBSABKAVCAEgAUghleHBpcmluZ4gBARI7CgpleHBpcmVzX2F0GA'
    'YgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUglleHBpcmVzQXQ6AEINCglfZXhw'
    'aXJpbmcSAA==');

@$core.Deprecated('Use listUserPointsEntriesRequestDescriptor instead')
const ListUserPointsEntriesRequest$json = {
  '1': 'ListUserPointsEntriesRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {
      '1': 'reason',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.wallet.v1.PointsEntry.Reason',
      '8': {},
      '10': 'reason'
    },
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
};

/// Descriptor for `ListUserPointsEntriesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listUserPointsEntriesRequestDescriptor = $convert.base64Decode(
    'ChxMaXN0VXNlclBvaW50c0VudHJpZXNSZXF1ZXN0EhkKB3VzZXJfaWQYASABKAlCAFIGdXNlck'
    'lkEj4KBnJlYXNvbhgCIAEoDjIkLnBhcmt1cC53YWxsZXQudjEuUG9pbnRzRW50cnkuUmVhc29u'
    'QgBSBnJlYXNvbhIdCglwYWdlX3NpemUYAyABKAVCAFIIcGFnZVNpemUSHwoKcGFnZV90b2tlbh'
    'gEIAEoCUIAUglwYWdlVG9rZW4SFAoEc2tpcBgFIAEoBUIAUgRza2lwEigKD3dpdGhfdG90YWxf'
    'c2l6ZRgGIAEoCEIAUg13aXRoVG90YWxTaXplOgA=');

@$core.Deprecated('Use listUserPointsEntriesResponseDescriptor instead')
const ListUserPointsEntriesResponse$json = {
  '1': 'ListUserPointsEntriesResponse',
  '2': [
    {
      '1': 'entries',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.wallet.v1.PointsEntry',
      '8': {},
      '10': 'entries'
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

/// Descriptor for `ListUserPointsEntriesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listUserPointsEntriesResponseDescriptor = $convert.base64Decode(
    'Ch1MaXN0VXNlclBvaW50c0VudHJpZXNSZXNwb25zZRI5CgdlbnRyaWVzGAEgAygLMh0ucGFya3'
    'VwLndhbGxldC52MS5Qb2ludHNFbnRyeUIAUgdlbnRyaWVzEiQKCnRvdGFsX3NpemUYAiABKAVC'
    'AEgAUgl0b3RhbFNpemWIAQESKAoPbmV4dF9wYWdlX3Rva2VuGAMgASgJQgBSDW5leHRQYWdlVG'
    '9rZW46AEIPCgtfdG90YWxfc2l6ZRIA');

@$core.Deprecated('Use adjustPointsRequestDescriptor instead')
const AdjustPointsRequest$json = {
  '1': 'AdjustPointsRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {'1': 'points', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'points'},
    {'1': 'reason', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'reason'},
  ],
  '7': {},
};

/// Descriptor for `AdjustPointsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List adjustPointsRequestDescriptor = $convert.base64Decode(
    'ChNBZGp1c3RQb2ludHNSZXF1ZXN0EhkKB3VzZXJfaWQYASABKAlCAFIGdXNlcklkEhgKBnBvaW'
    '50cxgCIAEoBUIAUgZwb2ludHMSGAoGcmVhc29uGAMgASgJQgBSBnJlYXNvbjoA');

@$core.Deprecated('Use adjustPointsResponseDescriptor instead')
const AdjustPointsResponse$json = {
  '1': 'AdjustPointsResponse',
  '2': [
    {
      '1': 'entry',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.PointsEntry',
      '8': {},
      '10': 'entry'
    },
  ],
  '7': {},
};

/// Descriptor for `AdjustPointsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List adjustPointsResponseDescriptor = $convert.base64Decode(
    'ChRBZGp1c3RQb2ludHNSZXNwb25zZRI1CgVlbnRyeRgBIAEoCzIdLnBhcmt1cC53YWxsZXQudj'
    'EuUG9pbnRzRW50cnlCAFIFZW50cnk6AA==');
