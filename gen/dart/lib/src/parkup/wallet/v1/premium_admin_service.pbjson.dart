// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/premium_admin_service.proto.

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

@$core.Deprecated('Use createPremiumPlanRequestDescriptor instead')
const CreatePremiumPlanRequest$json = {
  '1': 'CreatePremiumPlanRequest',
  '2': [
    {'1': 'code', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'code'},
    {'1': 'name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {'1': 'description', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'description'},
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
    {
      '1': 'pay_later_sessions',
      '3': 7,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'payLaterSessions'
    },
  ],
  '7': {},
};

/// Descriptor for `CreatePremiumPlanRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createPremiumPlanRequestDescriptor = $convert.base64Decode(
    'ChhDcmVhdGVQcmVtaXVtUGxhblJlcXVlc3QSFAoEY29kZRgBIAEoCUIAUgRjb2RlEhQKBG5hbW'
    'UYAiABKAlCAFIEbmFtZRIiCgtkZXNjcmlwdGlvbhgDIAEoCUIAUgtkZXNjcmlwdGlvbhIhCgtt'
    'b250aF9wcmljZRgEIAEoAUIAUgptb250aFByaWNlEh8KCnllYXJfcHJpY2UYBSABKAFCAFIJeW'
    'VhclByaWNlEiYKDnBvaW50c19wZXJfdG5kGAYgASgFQgBSDHBvaW50c1BlclRuZBIuChJwYXlf'
    'bGF0ZXJfc2Vzc2lvbnMYByABKAVCAFIQcGF5TGF0ZXJTZXNzaW9uczoA');

@$core.Deprecated('Use createPremiumPlanResponseDescriptor instead')
const CreatePremiumPlanResponse$json = {
  '1': 'CreatePremiumPlanResponse',
  '2': [
    {
      '1': 'plan',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.PremiumPlan',
      '8': {},
      '10': 'plan'
    },
  ],
  '7': {},
};

/// Descriptor for `CreatePremiumPlanResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createPremiumPlanResponseDescriptor =
    $convert.base64Decode(
        'ChlDcmVhdGVQcmVtaXVtUGxhblJlc3BvbnNlEjMKBHBsYW4YASABKAsyHS5wYXJrdXAud2FsbG'
        'V0LnYxLlByZW1pdW1QbGFuQgBSBHBsYW46AA==');

@$core.Deprecated('Use updatePremiumPlanRequestDescriptor instead')
const UpdatePremiumPlanRequest$json = {
  '1': 'UpdatePremiumPlanRequest',
  '2': [
    {'1': 'code', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'code'},
    {
      '1': 'name',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'name',
      '17': true
    },
    {
      '1': 'description',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'description',
      '17': true
    },
    {
      '1': 'month_price',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 2,
      '10': 'monthPrice',
      '17': true
    },
    {
      '1': 'year_price',
      '3': 5,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 3,
      '10': 'yearPrice',
      '17': true
    },
    {
      '1': 'points_per_tnd',
      '3': 6,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 4,
      '10': 'pointsPerTnd',
      '17': true
    },
    {
      '1': 'is_active',
      '3': 7,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 5,
      '10': 'isActive',
      '17': true
    },
    {
      '1': 'update_mask',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '10': 'updateMask'
    },
    {
      '1': 'pay_later_sessions',
      '3': 9,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 6,
      '10': 'payLaterSessions',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_name', '2': {}},
    {'1': '_description', '2': {}},
    {'1': '_month_price', '2': {}},
    {'1': '_year_price', '2': {}},
    {'1': '_points_per_tnd', '2': {}},
    {'1': '_is_active', '2': {}},
    {'1': '_pay_later_sessions', '2': {}},
  ],
};

/// Descriptor for `UpdatePremiumPlanRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updatePremiumPlanRequestDescriptor = $convert.base64Decode(
    'ChhVcGRhdGVQcmVtaXVtUGxhblJlcXVlc3QSFAoEY29kZRgBIAEoCUIAUgRjb2RlEhkKBG5hbW'
    'UYAiABKAlCAEgAUgRuYW1liAEBEicKC2Rlc2NyaXB0aW9uGAMgASgJQgBIAVILZGVzY3JpcHRp'
    'b26IAQESJgoLbW9udGhfcHJpY2UYBCABKAFCAEgCUgptb250aFByaWNliAEBEiQKCnllYXJfcH'
    'JpY2UYBSABKAFCAEgDUgl5ZWFyUHJpY2WIAQESKwoOcG9pbnRzX3Blcl90bmQYBiABKAVCAEgE'
    'Ugxwb2ludHNQZXJUbmSIAQESIgoJaXNfYWN0aXZlGAcgASgIQgBIBVIIaXNBY3RpdmWIAQESPQ'
    'oLdXBkYXRlX21hc2sYCCABKAsyGi5nb29nbGUucHJvdG9idWYuRmllbGRNYXNrQgBSCnVwZGF0'
    'ZU1hc2sSMwoScGF5X2xhdGVyX3Nlc3Npb25zGAkgASgFQgBIBlIQcGF5TGF0ZXJTZXNzaW9uc4'
    'gBAToAQgkKBV9uYW1lEgBCEAoMX2Rlc2NyaXB0aW9uEgBCEAoMX21vbnRoX3ByaWNlEgBCDwoL'
    'X3llYXJfcHJpY2USAEITCg9fcG9pbnRzX3Blcl90bmQSAEIOCgpfaXNfYWN0aXZlEgBCFwoTX3'
    'BheV9sYXRlcl9zZXNzaW9ucxIA');

@$core.Deprecated('Use updatePremiumPlanResponseDescriptor instead')
const UpdatePremiumPlanResponse$json = {
  '1': 'UpdatePremiumPlanResponse',
  '2': [
    {
      '1': 'plan',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.PremiumPlan',
      '8': {},
      '10': 'plan'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdatePremiumPlanResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updatePremiumPlanResponseDescriptor =
    $convert.base64Decode(
        'ChlVcGRhdGVQcmVtaXVtUGxhblJlc3BvbnNlEjMKBHBsYW4YASABKAsyHS5wYXJrdXAud2FsbG'
        'V0LnYxLlByZW1pdW1QbGFuQgBSBHBsYW46AA==');

@$core.Deprecated('Use listPremiumSubscriptionsRequestDescriptor instead')
const ListPremiumSubscriptionsRequest$json = {
  '1': 'ListPremiumSubscriptionsRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {'1': 'plan_code', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'planCode'},
    {
      '1': 'status',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.wallet.v1.PremiumSubscription.Status',
      '8': {},
      '10': 'status'
    },
    {
      '1': 'ends_before',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endsBefore'
    },
    {'1': 'page_size', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 6, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 7, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 8,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
};

/// Descriptor for `ListPremiumSubscriptionsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPremiumSubscriptionsRequestDescriptor = $convert.base64Decode(
    'Ch9MaXN0UHJlbWl1bVN1YnNjcmlwdGlvbnNSZXF1ZXN0EhkKB3VzZXJfaWQYASABKAlCAFIGdX'
    'NlcklkEh0KCXBsYW5fY29kZRgCIAEoCUIAUghwbGFuQ29kZRJGCgZzdGF0dXMYAyABKA4yLC5w'
    'YXJrdXAud2FsbGV0LnYxLlByZW1pdW1TdWJzY3JpcHRpb24uU3RhdHVzQgBSBnN0YXR1cxI9Cg'
    'tlbmRzX2JlZm9yZRgEIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIKZW5kc0Jl'
    'Zm9yZRIdCglwYWdlX3NpemUYBSABKAVCAFIIcGFnZVNpemUSHwoKcGFnZV90b2tlbhgGIAEoCU'
    'IAUglwYWdlVG9rZW4SFAoEc2tpcBgHIAEoBUIAUgRza2lwEigKD3dpdGhfdG90YWxfc2l6ZRgI'
    'IAEoCEIAUg13aXRoVG90YWxTaXplOgA=');

@$core.Deprecated('Use listPremiumSubscriptionsResponseDescriptor instead')
const ListPremiumSubscriptionsResponse$json = {
  '1': 'ListPremiumSubscriptionsResponse',
  '2': [
    {
      '1': 'subscriptions',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.wallet.v1.PremiumSubscription',
      '8': {},
      '10': 'subscriptions'
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

/// Descriptor for `ListPremiumSubscriptionsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPremiumSubscriptionsResponseDescriptor =
    $convert.base64Decode(
        'CiBMaXN0UHJlbWl1bVN1YnNjcmlwdGlvbnNSZXNwb25zZRJNCg1zdWJzY3JpcHRpb25zGAEgAy'
        'gLMiUucGFya3VwLndhbGxldC52MS5QcmVtaXVtU3Vic2NyaXB0aW9uQgBSDXN1YnNjcmlwdGlv'
        'bnMSJAoKdG90YWxfc2l6ZRgCIAEoBUIASABSCXRvdGFsU2l6ZYgBARIoCg9uZXh0X3BhZ2VfdG'
        '9rZW4YAyABKAlCAFINbmV4dFBhZ2VUb2tlbjoAQg8KC190b3RhbF9zaXplEgA=');
