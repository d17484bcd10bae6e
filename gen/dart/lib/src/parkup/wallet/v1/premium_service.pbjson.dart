// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/premium_service.proto.

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

@$core.Deprecated('Use listPremiumPlansRequestDescriptor instead')
const ListPremiumPlansRequest$json = {
  '1': 'ListPremiumPlansRequest',
  '2': [
    {
      '1': 'include_inactive',
      '3': 1,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'includeInactive'
    },
  ],
  '7': {},
};

/// Descriptor for `ListPremiumPlansRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPremiumPlansRequestDescriptor =
    $convert.base64Decode(
        'ChdMaXN0UHJlbWl1bVBsYW5zUmVxdWVzdBIrChBpbmNsdWRlX2luYWN0aXZlGAEgASgIQgBSD2'
        'luY2x1ZGVJbmFjdGl2ZToA');

@$core.Deprecated('Use listPremiumPlansResponseDescriptor instead')
const ListPremiumPlansResponse$json = {
  '1': 'ListPremiumPlansResponse',
  '2': [
    {
      '1': 'plans',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.wallet.v1.PremiumPlan',
      '8': {},
      '10': 'plans'
    },
  ],
  '7': {},
};

/// Descriptor for `ListPremiumPlansResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPremiumPlansResponseDescriptor =
    $convert.base64Decode(
        'ChhMaXN0UHJlbWl1bVBsYW5zUmVzcG9uc2USNQoFcGxhbnMYASADKAsyHS5wYXJrdXAud2FsbG'
        'V0LnYxLlByZW1pdW1QbGFuQgBSBXBsYW5zOgA=');

@$core.Deprecated('Use getPremiumRequestDescriptor instead')
const GetPremiumRequest$json = {
  '1': 'GetPremiumRequest',
  '7': {},
};

/// Descriptor for `GetPremiumRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getPremiumRequestDescriptor =
    $convert.base64Decode('ChFHZXRQcmVtaXVtUmVxdWVzdDoA');

@$core.Deprecated('Use getPremiumResponseDescriptor instead')
const GetPremiumResponse$json = {
  '1': 'GetPremiumResponse',
  '2': [
    {
      '1': 'subscription',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.PremiumSubscription',
      '8': {},
      '10': 'subscription'
    },
  ],
  '7': {},
};

/// Descriptor for `GetPremiumResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getPremiumResponseDescriptor = $convert.base64Decode(
    'ChJHZXRQcmVtaXVtUmVzcG9uc2USSwoMc3Vic2NyaXB0aW9uGAEgASgLMiUucGFya3VwLndhbG'
    'xldC52MS5QcmVtaXVtU3Vic2NyaXB0aW9uQgBSDHN1YnNjcmlwdGlvbjoA');

@$core.Deprecated('Use subscribePremiumRequestDescriptor instead')
const SubscribePremiumRequest$json = {
  '1': 'SubscribePremiumRequest',
  '2': [
    {'1': 'plan_code', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'planCode'},
    {
      '1': 'period',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.wallet.v1.PremiumSubscription.Period',
      '8': {},
      '10': 'period'
    },
    {
      '1': 'amount',
      '3': 3,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'amount',
      '17': true
    },
    {
      '1': 'payment_method_id',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'paymentMethodId'
    },
    {
      '1': 'payment_method',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.PaymentMethod',
      '8': {},
      '10': 'paymentMethod'
    },
    {
      '1': 'auto_renew',
      '3': 6,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 1,
      '10': 'autoRenew',
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
    {'1': '_auto_renew', '2': {}},
  ],
};

/// Descriptor for `SubscribePremiumRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List subscribePremiumRequestDescriptor = $convert.base64Decode(
    'ChdTdWJzY3JpYmVQcmVtaXVtUmVxdWVzdBIdCglwbGFuX2NvZGUYASABKAlCAFIIcGxhbkNvZG'
    'USRgoGcGVyaW9kGAIgASgOMiwucGFya3VwLndhbGxldC52MS5QcmVtaXVtU3Vic2NyaXB0aW9u'
    'LlBlcmlvZEIAUgZwZXJpb2QSHQoGYW1vdW50GAMgASgBQgBIAFIGYW1vdW50iAEBEiwKEXBheW'
    '1lbnRfbWV0aG9kX2lkGAQgASgJQgBSD3BheW1lbnRNZXRob2RJZBJICg5wYXltZW50X21ldGhv'
    'ZBgFIAEoDjIfLnBhcmt1cC5jb21tb24udjEuUGF5bWVudE1ldGhvZEIAUg1wYXltZW50TWV0aG'
    '9kEiQKCmF1dG9fcmVuZXcYBiABKAhCAEgBUglhdXRvUmVuZXeIAQESJAoNcG9pbnRzX3RvX3Vz'
    'ZRgyIAEoBUIAUgtwb2ludHNUb1VzZToAQgsKB19hbW91bnQSAEIPCgtfYXV0b19yZW5ldxIA');

@$core.Deprecated('Use subscribePremiumResponseDescriptor instead')
const SubscribePremiumResponse$json = {
  '1': 'SubscribePremiumResponse',
  '2': [
    {
      '1': 'subscription',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.PremiumSubscription',
      '8': {},
      '10': 'subscription'
    },
  ],
  '7': {},
};

/// Descriptor for `SubscribePremiumResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List subscribePremiumResponseDescriptor =
    $convert.base64Decode(
        'ChhTdWJzY3JpYmVQcmVtaXVtUmVzcG9uc2USSwoMc3Vic2NyaXB0aW9uGAEgASgLMiUucGFya3'
        'VwLndhbGxldC52MS5QcmVtaXVtU3Vic2NyaXB0aW9uQgBSDHN1YnNjcmlwdGlvbjoA');

@$core.Deprecated('Use setPremiumRequestDescriptor instead')
const SetPremiumRequest$json = {
  '1': 'SetPremiumRequest',
  '2': [
    {
      '1': 'auto_renew',
      '3': 1,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 0,
      '10': 'autoRenew',
      '17': true
    },
    {
      '1': 'next_plan_code',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'nextPlanCode',
      '17': true
    },
    {
      '1': 'next_period',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.wallet.v1.PremiumSubscription.Period',
      '8': {},
      '10': 'nextPeriod'
    },
    {
      '1': 'payment_method_id',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'paymentMethodId'
    },
  ],
  '7': {},
  '8': [
    {'1': '_auto_renew', '2': {}},
    {'1': '_next_plan_code', '2': {}},
  ],
};

/// Descriptor for `SetPremiumRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setPremiumRequestDescriptor = $convert.base64Decode(
    'ChFTZXRQcmVtaXVtUmVxdWVzdBIkCgphdXRvX3JlbmV3GAEgASgIQgBIAFIJYXV0b1JlbmV3iA'
    'EBEisKDm5leHRfcGxhbl9jb2RlGAIgASgJQgBIAVIMbmV4dFBsYW5Db2RliAEBEk8KC25leHRf'
    'cGVyaW9kGAMgASgOMiwucGFya3VwLndhbGxldC52MS5QcmVtaXVtU3Vic2NyaXB0aW9uLlBlcm'
    'lvZEIAUgpuZXh0UGVyaW9kEiwKEXBheW1lbnRfbWV0aG9kX2lkGAQgASgJQgBSD3BheW1lbnRN'
    'ZXRob2RJZDoAQg8KC19hdXRvX3JlbmV3EgBCEwoPX25leHRfcGxhbl9jb2RlEgA=');

@$core.Deprecated('Use setPremiumResponseDescriptor instead')
const SetPremiumResponse$json = {
  '1': 'SetPremiumResponse',
  '2': [
    {
      '1': 'subscription',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.PremiumSubscription',
      '8': {},
      '10': 'subscription'
    },
  ],
  '7': {},
};

/// Descriptor for `SetPremiumResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List setPremiumResponseDescriptor = $convert.base64Decode(
    'ChJTZXRQcmVtaXVtUmVzcG9uc2USSwoMc3Vic2NyaXB0aW9uGAEgASgLMiUucGFya3VwLndhbG'
    'xldC52MS5QcmVtaXVtU3Vic2NyaXB0aW9uQgBSDHN1YnNjcmlwdGlvbjoA');

@$core.Deprecated('Use cancelPremiumRequestDescriptor instead')
const CancelPremiumRequest$json = {
  '1': 'CancelPremiumRequest',
  '7': {},
};

/// Descriptor for `CancelPremiumRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cancelPremiumRequestDescriptor =
    $convert.base64Decode('ChRDYW5jZWxQcmVtaXVtUmVxdWVzdDoA');

@$core.Deprecated('Use cancelPremiumResponseDescriptor instead')
const CancelPremiumResponse$json = {
  '1': 'CancelPremiumResponse',
  '2': [
    {
      '1': 'subscription',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.PremiumSubscription',
      '8': {},
      '10': 'subscription'
    },
  ],
  '7': {},
};

/// Descriptor for `CancelPremiumResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cancelPremiumResponseDescriptor = $convert.base64Decode(
    'ChVDYW5jZWxQcmVtaXVtUmVzcG9uc2USSwoMc3Vic2NyaXB0aW9uGAEgASgLMiUucGFya3VwLn'
    'dhbGxldC52MS5QcmVtaXVtU3Vic2NyaXB0aW9uQgBSDHN1YnNjcmlwdGlvbjoA');
