// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/points_service.proto.

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

@$core.Deprecated('Use getPointsRequestDescriptor instead')
const GetPointsRequest$json = {
  '1': 'GetPointsRequest',
  '7': {},
};

/// Descriptor for `GetPointsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getPointsRequestDescriptor =
    $convert.base64Decode('ChBHZXRQb2ludHNSZXF1ZXN0OgA=');

@$core.Deprecated('Use getPointsResponseDescriptor instead')
const GetPointsResponse$json = {
  '1': 'GetPointsResponse',
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

/// Descriptor for `GetPointsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getPointsResponseDescriptor = $convert.base64Decode(
    'ChFHZXRQb2ludHNSZXNwb25zZRI5CgZwb2ludHMYASABKAsyHy5wYXJrdXAud2FsbGV0LnYxLl'
    'BvaW50c0FjY291bnRCAFIGcG9pbnRzOgA=');

@$core.Deprecated('Use listPointsEntriesRequestDescriptor instead')
const ListPointsEntriesRequest$json = {
  '1': 'ListPointsEntriesRequest',
  '2': [
    {
      '1': 'reason',
      '3': 1,
      '4': 1,
      '5': 14,
      '6': '.parkup.wallet.v1.PointsEntry.Reason',
      '8': {},
      '10': 'reason'
    },
    {'1': 'page_size', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 5,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
};

/// Descriptor for `ListPointsEntriesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPointsEntriesRequestDescriptor = $convert.base64Decode(
    'ChhMaXN0UG9pbnRzRW50cmllc1JlcXVlc3QSPgoGcmVhc29uGAEgASgOMiQucGFya3VwLndhbG'
    'xldC52MS5Qb2ludHNFbnRyeS5SZWFzb25CAFIGcmVhc29uEh0KCXBhZ2Vfc2l6ZRgCIAEoBUIA'
    'UghwYWdlU2l6ZRIfCgpwYWdlX3Rva2VuGAMgASgJQgBSCXBhZ2VUb2tlbhIUCgRza2lwGAQgAS'
    'gFQgBSBHNraXASKAoPd2l0aF90b3RhbF9zaXplGAUgASgIQgBSDXdpdGhUb3RhbFNpemU6AA==');

@$core.Deprecated('Use listPointsEntriesResponseDescriptor instead')
const ListPointsEntriesResponse$json = {
  '1': 'ListPointsEntriesResponse',
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

/// Descriptor for `ListPointsEntriesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPointsEntriesResponseDescriptor = $convert.base64Decode(
    'ChlMaXN0UG9pbnRzRW50cmllc1Jlc3BvbnNlEjkKB2VudHJpZXMYASADKAsyHS5wYXJrdXAud2'
    'FsbGV0LnYxLlBvaW50c0VudHJ5QgBSB2VudHJpZXMSJAoKdG90YWxfc2l6ZRgCIAEoBUIASABS'
    'CXRvdGFsU2l6ZYgBARIoCg9uZXh0X3BhZ2VfdG9rZW4YAyABKAlCAFINbmV4dFBhZ2VUb2tlbj'
    'oAQg8KC190b3RhbF9zaXplEgA=');

@$core.Deprecated('Use getPointsDiscountRequestDescriptor instead')
const GetPointsDiscountRequest$json = {
  '1': 'GetPointsDiscountRequest',
  '2': [
    {'1': 'amount', '3': 1, '4': 1, '5': 1, '8': {}, '10': 'amount'},
  ],
  '7': {},
};

/// Descriptor for `GetPointsDiscountRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getPointsDiscountRequestDescriptor =
    $convert.base64Decode(
        'ChhHZXRQb2ludHNEaXNjb3VudFJlcXVlc3QSGAoGYW1vdW50GAEgASgBQgBSBmFtb3VudDoA');

@$core.Deprecated('Use getPointsDiscountResponseDescriptor instead')
const GetPointsDiscountResponse$json = {
  '1': 'GetPointsDiscountResponse',
  '2': [
    {
      '1': 'points_to_use',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'pointsToUse'
    },
    {'1': 'discount', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'discount'},
    {'1': 'amount_left', '3': 3, '4': 1, '5': 1, '8': {}, '10': 'amountLeft'},
  ],
  '7': {},
};

/// Descriptor for `GetPointsDiscountResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getPointsDiscountResponseDescriptor = $convert.base64Decode(
    'ChlHZXRQb2ludHNEaXNjb3VudFJlc3BvbnNlEiQKDXBvaW50c190b191c2UYASABKAVCAFILcG'
    '9pbnRzVG9Vc2USHAoIZGlzY291bnQYAiABKAFCAFIIZGlzY291bnQSIQoLYW1vdW50X2xlZnQY'
    'AyABKAFCAFIKYW1vdW50TGVmdDoA');

@$core.Deprecated('Use buyPointsRequestDescriptor instead')
const BuyPointsRequest$json = {
  '1': 'BuyPointsRequest',
  '2': [
    {'1': 'points', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'points'},
    {
      '1': 'amount',
      '3': 2,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'amount',
      '17': true
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
      '1': 'payment_method',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.PaymentMethod',
      '8': {},
      '10': 'paymentMethod'
    },
  ],
  '7': {},
  '8': [
    {'1': '_amount', '2': {}},
  ],
};

/// Descriptor for `BuyPointsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List buyPointsRequestDescriptor = $convert.base64Decode(
    'ChBCdXlQb2ludHNSZXF1ZXN0EhgKBnBvaW50cxgBIAEoBUIAUgZwb2ludHMSHQoGYW1vdW50GA'
    'IgASgBQgBIAFIGYW1vdW50iAEBEiwKEXBheW1lbnRfbWV0aG9kX2lkGAMgASgJQgBSD3BheW1l'
    'bnRNZXRob2RJZBJICg5wYXltZW50X21ldGhvZBgEIAEoDjIfLnBhcmt1cC5jb21tb24udjEuUG'
    'F5bWVudE1ldGhvZEIAUg1wYXltZW50TWV0aG9kOgBCCwoHX2Ftb3VudBIA');

@$core.Deprecated('Use buyPointsResponseDescriptor instead')
const BuyPointsResponse$json = {
  '1': 'BuyPointsResponse',
  '2': [
    {
      '1': 'payment',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.Payment',
      '8': {},
      '10': 'payment'
    },
    {
      '1': 'entry',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.wallet.v1.PointsEntry',
      '8': {},
      '10': 'entry'
    },
  ],
  '7': {},
};

/// Descriptor for `BuyPointsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List buyPointsResponseDescriptor = $convert.base64Decode(
    'ChFCdXlQb2ludHNSZXNwb25zZRI3CgdwYXltZW50GAEgASgLMhsucGFya3VwLnBheW1lbnRzLn'
    'YxLlBheW1lbnRCAFIHcGF5bWVudBI1CgVlbnRyeRgCIAEoCzIdLnBhcmt1cC53YWxsZXQudjEu'
    'UG9pbnRzRW50cnlCAFIFZW50cnk6AA==');

@$core.Deprecated('Use cancelPointsPurchaseRequestDescriptor instead')
const CancelPointsPurchaseRequest$json = {
  '1': 'CancelPointsPurchaseRequest',
  '2': [
    {'1': 'payment_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'paymentId'},
  ],
  '7': {},
};

/// Descriptor for `CancelPointsPurchaseRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cancelPointsPurchaseRequestDescriptor =
    $convert.base64Decode(
        'ChtDYW5jZWxQb2ludHNQdXJjaGFzZVJlcXVlc3QSHwoKcGF5bWVudF9pZBgBIAEoCUIAUglwYX'
        'ltZW50SWQ6AA==');

@$core.Deprecated('Use cancelPointsPurchaseResponseDescriptor instead')
const CancelPointsPurchaseResponse$json = {
  '1': 'CancelPointsPurchaseResponse',
  '2': [
    {
      '1': 'payment',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.Payment',
      '8': {},
      '10': 'payment'
    },
    {'1': 'balance', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'balance'},
  ],
  '7': {},
};

/// Descriptor for `CancelPointsPurchaseResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cancelPointsPurchaseResponseDescriptor =
    $convert.base64Decode(
        'ChxDYW5jZWxQb2ludHNQdXJjaGFzZVJlc3BvbnNlEjcKB3BheW1lbnQYASABKAsyGy5wYXJrdX'
        'AucGF5bWVudHMudjEuUGF5bWVudEIAUgdwYXltZW50EhoKB2JhbGFuY2UYAiABKAVCAFIHYmFs'
        'YW5jZToA');
