// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/season_badge_service.proto.

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

@$core.Deprecated('Use createSeasonBadgeRequestDescriptor instead')
const CreateSeasonBadgeRequest$json = {
  '1': 'CreateSeasonBadgeRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'license_plate',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {
      '1': 'plate',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.LicensePlate',
      '8': {},
      '10': 'plate'
    },
    {
      '1': 'year',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'year',
      '17': true
    },
    {'1': 'user_id', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'userId'},
  ],
  '7': {},
  '8': [
    {'1': '_year', '2': {}},
  ],
};

/// Descriptor for `CreateSeasonBadgeRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createSeasonBadgeRequestDescriptor = $convert.base64Decode(
    'ChhDcmVhdGVTZWFzb25CYWRnZVJlcXVlc3QSGQoHem9uZV9pZBgBIAEoCUIAUgZ6b25lSWQSJQ'
    'oNbGljZW5zZV9wbGF0ZRgCIAEoCUIAUgxsaWNlbnNlUGxhdGUSNgoFcGxhdGUYAyABKAsyHi5w'
    'YXJrdXAuY29tbW9uLnYxLkxpY2Vuc2VQbGF0ZUIAUgVwbGF0ZRIZCgR5ZWFyGAQgASgFQgBIAF'
    'IEeWVhcogBARIZCgd1c2VyX2lkGAUgASgJQgBSBnVzZXJJZDoAQgkKBV95ZWFyEgA=');

@$core.Deprecated('Use createSeasonBadgeResponseDescriptor instead')
const CreateSeasonBadgeResponse$json = {
  '1': 'CreateSeasonBadgeResponse',
  '2': [
    {
      '1': 'season_badge',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.SeasonBadge',
      '8': {},
      '10': 'seasonBadge'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateSeasonBadgeResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createSeasonBadgeResponseDescriptor =
    $convert.base64Decode(
        'ChlDcmVhdGVTZWFzb25CYWRnZVJlc3BvbnNlEkMKDHNlYXNvbl9iYWRnZRgBIAEoCzIeLnBhcm'
        't1cC5wYXJraW5nLnYxLlNlYXNvbkJhZGdlQgBSC3NlYXNvbkJhZGdlOgA=');

@$core.Deprecated('Use buySeasonBadgeRequestDescriptor instead')
const BuySeasonBadgeRequest$json = {
  '1': 'BuySeasonBadgeRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'license_plate',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {
      '1': 'plate',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.LicensePlate',
      '8': {},
      '10': 'plate'
    },
    {
      '1': 'year',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'year',
      '17': true
    },
    {
      '1': 'payment_method_id',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'paymentMethodId'
    },
    {
      '1': 'amount',
      '3': 6,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'amount',
      '17': true
    },
    {
      '1': 'points_to_use',
      '3': 50,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'pointsToUse'
    },
  ],
  '7': {},
  '8': [
    {'1': '_year', '2': {}},
    {'1': '_amount', '2': {}},
  ],
};

/// Descriptor for `BuySeasonBadgeRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List buySeasonBadgeRequestDescriptor = $convert.base64Decode(
    'ChVCdXlTZWFzb25CYWRnZVJlcXVlc3QSGQoHem9uZV9pZBgBIAEoCUIAUgZ6b25lSWQSJQoNbG'
    'ljZW5zZV9wbGF0ZRgCIAEoCUIAUgxsaWNlbnNlUGxhdGUSNgoFcGxhdGUYAyABKAsyHi5wYXJr'
    'dXAuY29tbW9uLnYxLkxpY2Vuc2VQbGF0ZUIAUgVwbGF0ZRIZCgR5ZWFyGAQgASgFQgBIAFIEeW'
    'VhcogBARIsChFwYXltZW50X21ldGhvZF9pZBgFIAEoCUIAUg9wYXltZW50TWV0aG9kSWQSHQoG'
    'YW1vdW50GAYgASgBQgBIAVIGYW1vdW50iAEBEiQKDXBvaW50c190b191c2UYMiABKAVCAFILcG'
    '9pbnRzVG9Vc2U6AEIJCgVfeWVhchIAQgsKB19hbW91bnQSAA==');

@$core.Deprecated('Use buySeasonBadgeResponseDescriptor instead')
const BuySeasonBadgeResponse$json = {
  '1': 'BuySeasonBadgeResponse',
  '2': [
    {
      '1': 'season_badge',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.SeasonBadge',
      '8': {},
      '10': 'seasonBadge'
    },
  ],
  '7': {},
};

/// Descriptor for `BuySeasonBadgeResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List buySeasonBadgeResponseDescriptor =
    $convert.base64Decode(
        'ChZCdXlTZWFzb25CYWRnZVJlc3BvbnNlEkMKDHNlYXNvbl9iYWRnZRgBIAEoCzIeLnBhcmt1cC'
        '5wYXJraW5nLnYxLlNlYXNvbkJhZGdlQgBSC3NlYXNvbkJhZGdlOgA=');

@$core.Deprecated('Use paySeasonBadgeRequestDescriptor instead')
const PaySeasonBadgeRequest$json = {
  '1': 'PaySeasonBadgeRequest',
  '2': [
    {
      '1': 'season_badge_id',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'seasonBadgeId'
    },
    {
      '1': 'payment_method',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.PaymentMethod',
      '8': {},
      '10': 'paymentMethod'
    },
    {
      '1': 'payment_method_id',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'paymentMethodId'
    },
    {
      '1': 'amount',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'amount',
      '17': true
    },
    {
      '1': 'points_to_use',
      '3': 50,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'pointsToUse'
    },
  ],
  '7': {},
  '8': [
    {'1': '_amount', '2': {}},
  ],
};

/// Descriptor for `PaySeasonBadgeRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List paySeasonBadgeRequestDescriptor = $convert.base64Decode(
    'ChVQYXlTZWFzb25CYWRnZVJlcXVlc3QSKAoPc2Vhc29uX2JhZGdlX2lkGAEgASgJQgBSDXNlYX'
    'NvbkJhZGdlSWQSSAoOcGF5bWVudF9tZXRob2QYAiABKA4yHy5wYXJrdXAuY29tbW9uLnYxLlBh'
    'eW1lbnRNZXRob2RCAFINcGF5bWVudE1ldGhvZBIsChFwYXltZW50X21ldGhvZF9pZBgDIAEoCU'
    'IAUg9wYXltZW50TWV0aG9kSWQSHQoGYW1vdW50GAQgASgBQgBIAFIGYW1vdW50iAEBEiQKDXBv'
    'aW50c190b191c2UYMiABKAVCAFILcG9pbnRzVG9Vc2U6AEILCgdfYW1vdW50EgA=');

@$core.Deprecated('Use paySeasonBadgeResponseDescriptor instead')
const PaySeasonBadgeResponse$json = {
  '1': 'PaySeasonBadgeResponse',
  '2': [
    {
      '1': 'season_badge',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.SeasonBadge',
      '8': {},
      '10': 'seasonBadge'
    },
  ],
  '7': {},
};

/// Descriptor for `PaySeasonBadgeResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List paySeasonBadgeResponseDescriptor =
    $convert.base64Decode(
        'ChZQYXlTZWFzb25CYWRnZVJlc3BvbnNlEkMKDHNlYXNvbl9iYWRnZRgBIAEoCzIeLnBhcmt1cC'
        '5wYXJraW5nLnYxLlNlYXNvbkJhZGdlQgBSC3NlYXNvbkJhZGdlOgA=');

@$core.Deprecated('Use getSeasonBadgeRequestDescriptor instead')
const GetSeasonBadgeRequest$json = {
  '1': 'GetSeasonBadgeRequest',
  '2': [
    {
      '1': 'season_badge_id',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'seasonBadgeId'
    },
  ],
  '7': {},
};

/// Descriptor for `GetSeasonBadgeRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getSeasonBadgeRequestDescriptor = $convert.base64Decode(
    'ChVHZXRTZWFzb25CYWRnZVJlcXVlc3QSKAoPc2Vhc29uX2JhZGdlX2lkGAEgASgJQgBSDXNlYX'
    'NvbkJhZGdlSWQ6AA==');

@$core.Deprecated('Use getSeasonBadgeResponseDescriptor instead')
const GetSeasonBadgeResponse$json = {
  '1': 'GetSeasonBadgeResponse',
  '2': [
    {
      '1': 'season_badge',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.SeasonBadge',
      '8': {},
      '10': 'seasonBadge'
    },
  ],
  '7': {},
};

/// Descriptor for `GetSeasonBadgeResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getSeasonBadgeResponseDescriptor =
    $convert.base64Decode(
        'ChZHZXRTZWFzb25CYWRnZVJlc3BvbnNlEkMKDHNlYXNvbl9iYWRnZRgBIAEoCzIeLnBhcmt1cC'
        '5wYXJraW5nLnYxLlNlYXNvbkJhZGdlQgBSC3NlYXNvbkJhZGdlOgA=');

@$core.Deprecated('Use listSeasonBadgesRequestDescriptor instead')
const ListSeasonBadgesRequest$json = {
  '1': 'ListSeasonBadgesRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {'1': 'zone_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'license_plate',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {
      '1': 'year',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'year',
      '17': true
    },
    {
      '1': 'status',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.SeasonBadge.Status',
      '8': {},
      '10': 'status'
    },
    {'1': 'page_size', '3': 6, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 7, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 8, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 9,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
  '8': [
    {'1': '_year', '2': {}},
  ],
};

/// Descriptor for `ListSeasonBadgesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listSeasonBadgesRequestDescriptor = $convert.base64Decode(
    'ChdMaXN0U2Vhc29uQmFkZ2VzUmVxdWVzdBIZCgd1c2VyX2lkGAEgASgJQgBSBnVzZXJJZBIZCg'
    'd6b25lX2lkGAIgASgJQgBSBnpvbmVJZBIlCg1saWNlbnNlX3BsYXRlGAMgASgJQgBSDGxpY2Vu'
    'c2VQbGF0ZRIZCgR5ZWFyGAQgASgFQgBIAFIEeWVhcogBARI/CgZzdGF0dXMYBSABKA4yJS5wYX'
    'JrdXAucGFya2luZy52MS5TZWFzb25CYWRnZS5TdGF0dXNCAFIGc3RhdHVzEh0KCXBhZ2Vfc2l6'
    'ZRgGIAEoBUIAUghwYWdlU2l6ZRIfCgpwYWdlX3Rva2VuGAcgASgJQgBSCXBhZ2VUb2tlbhIUCg'
    'Rza2lwGAggASgFQgBSBHNraXASKAoPd2l0aF90b3RhbF9zaXplGAkgASgIQgBSDXdpdGhUb3Rh'
    'bFNpemU6AEIJCgVfeWVhchIA');

@$core.Deprecated('Use listSeasonBadgesResponseDescriptor instead')
const ListSeasonBadgesResponse$json = {
  '1': 'ListSeasonBadgesResponse',
  '2': [
    {
      '1': 'season_badges',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.SeasonBadge',
      '8': {},
      '10': 'seasonBadges'
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

/// Descriptor for `ListSeasonBadgesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listSeasonBadgesResponseDescriptor = $convert.base64Decode(
    'ChhMaXN0U2Vhc29uQmFkZ2VzUmVzcG9uc2USRQoNc2Vhc29uX2JhZGdlcxgBIAMoCzIeLnBhcm'
    't1cC5wYXJraW5nLnYxLlNlYXNvbkJhZGdlQgBSDHNlYXNvbkJhZGdlcxIkCgp0b3RhbF9zaXpl'
    'GAIgASgFQgBIAFIJdG90YWxTaXpliAEBEigKD25leHRfcGFnZV90b2tlbhgDIAEoCUIAUg1uZX'
    'h0UGFnZVRva2VuOgBCDwoLX3RvdGFsX3NpemUSAA==');

@$core.Deprecated('Use invalidateSeasonBadgeRequestDescriptor instead')
const InvalidateSeasonBadgeRequest$json = {
  '1': 'InvalidateSeasonBadgeRequest',
  '2': [
    {
      '1': 'season_badge_id',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'seasonBadgeId'
    },
    {'1': 'reason', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'reason'},
    {'1': 'with_refund', '3': 3, '4': 1, '5': 8, '8': {}, '10': 'withRefund'},
  ],
  '7': {},
};

/// Descriptor for `InvalidateSeasonBadgeRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List invalidateSeasonBadgeRequestDescriptor =
    $convert.base64Decode(
        'ChxJbnZhbGlkYXRlU2Vhc29uQmFkZ2VSZXF1ZXN0EigKD3NlYXNvbl9iYWRnZV9pZBgBIAEoCU'
        'IAUg1zZWFzb25CYWRnZUlkEhgKBnJlYXNvbhgCIAEoCUIAUgZyZWFzb24SIQoLd2l0aF9yZWZ1'
        'bmQYAyABKAhCAFIKd2l0aFJlZnVuZDoA');

@$core.Deprecated('Use invalidateSeasonBadgeResponseDescriptor instead')
const InvalidateSeasonBadgeResponse$json = {
  '1': 'InvalidateSeasonBadgeResponse',
  '2': [
    {
      '1': 'season_badge',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.SeasonBadge',
      '8': {},
      '10': 'seasonBadge'
    },
    {
      '1': 'refunded_amount',
      '3': 2,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'refundedAmount'
    },
  ],
  '7': {},
};

/// Descriptor for `InvalidateSeasonBadgeResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List invalidateSeasonBadgeResponseDescriptor =
    $convert.base64Decode(
        'Ch1JbnZhbGlkYXRlU2Vhc29uQmFkZ2VSZXNwb25zZRJDCgxzZWFzb25fYmFkZ2UYASABKAsyHi'
        '5wYXJrdXAucGFya2luZy52MS5TZWFzb25CYWRnZUIAUgtzZWFzb25CYWRnZRIpCg9yZWZ1bmRl'
        'ZF9hbW91bnQYAiABKAFCAFIOcmVmdW5kZWRBbW91bnQ6AA==');
