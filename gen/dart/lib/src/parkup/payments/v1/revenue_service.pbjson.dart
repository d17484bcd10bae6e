// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/revenue_service.proto.

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

@$core.Deprecated('Use revenueDimensionDescriptor instead')
const RevenueDimension$json = {
  '1': 'RevenueDimension',
  '4': [RevenueDimension_Name$json],
  '7': {},
};

@$core.Deprecated('Use revenueDimensionDescriptor instead')
const RevenueDimension_Name$json = {
  '1': 'Name',
  '2': [
    {'1': 'NAME_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'NAME_DAY', '2': 1, '3': {}},
    {'1': 'NAME_MONTH', '2': 2, '3': {}},
    {'1': 'NAME_ZONE', '2': 3, '3': {}},
    {'1': 'NAME_KIND', '2': 4, '3': {}},
    {'1': 'NAME_PAYMENT_METHOD', '2': 5, '3': {}},
    {'1': 'NAME_STAFF', '2': 6, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `RevenueDimension`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List revenueDimensionDescriptor = $convert.base64Decode(
    'ChBSZXZlbnVlRGltZW5zaW9uIpEBCgROYW1lEhYKEE5BTUVfVU5TUEVDSUZJRUQQABoAEg4KCE'
    '5BTUVfREFZEAEaABIQCgpOQU1FX01PTlRIEAIaABIPCglOQU1FX1pPTkUQAxoAEg8KCU5BTUVf'
    'S0lORBAEGgASGQoTTkFNRV9QQVlNRU5UX01FVEhPRBAFGgASEAoKTkFNRV9TVEFGRhAGGgAaAD'
    'oA');

@$core.Deprecated('Use revenueRowDescriptor instead')
const RevenueRow$json = {
  '1': 'RevenueRow',
  '2': [
    {
      '1': 'day',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'day',
      '17': true
    },
    {
      '1': 'zone_id',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'zoneId',
      '17': true
    },
    {
      '1': 'zone_name',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'zoneName',
      '17': true
    },
    {
      '1': 'kind',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'kind',
      '17': true
    },
    {
      '1': 'payment_method',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.PaymentMethod',
      '8': {},
      '9': 4,
      '10': 'paymentMethod',
      '17': true
    },
    {
      '1': 'figures',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.MoneyFigures',
      '8': {},
      '10': 'figures'
    },
    {
      '1': 'staff_id',
      '3': 7,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 5,
      '10': 'staffId',
      '17': true
    },
    {
      '1': 'staff_name',
      '3': 8,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 6,
      '10': 'staffName',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_day', '2': {}},
    {'1': '_zone_id', '2': {}},
    {'1': '_zone_name', '2': {}},
    {'1': '_kind', '2': {}},
    {'1': '_payment_method', '2': {}},
    {'1': '_staff_id', '2': {}},
    {'1': '_staff_name', '2': {}},
  ],
};

/// Descriptor for `RevenueRow`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List revenueRowDescriptor = $convert.base64Decode(
    'CgpSZXZlbnVlUm93EhcKA2RheRgBIAEoCUIASABSA2RheYgBARIeCgd6b25lX2lkGAIgASgJQg'
    'BIAVIGem9uZUlkiAEBEiIKCXpvbmVfbmFtZRgDIAEoCUIASAJSCHpvbmVOYW1liAEBEhkKBGtp'
    'bmQYBCABKAlCAEgDUgRraW5kiAEBEk0KDnBheW1lbnRfbWV0aG9kGAUgASgOMh8ucGFya3VwLm'
    'NvbW1vbi52MS5QYXltZW50TWV0aG9kQgBIBFINcGF5bWVudE1ldGhvZIgBARI8CgdmaWd1cmVz'
    'GAYgASgLMiAucGFya3VwLnBheW1lbnRzLnYxLk1vbmV5RmlndXJlc0IAUgdmaWd1cmVzEiAKCH'
    'N0YWZmX2lkGAcgASgJQgBIBVIHc3RhZmZJZIgBARIkCgpzdGFmZl9uYW1lGAggASgJQgBIBlIJ'
    'c3RhZmZOYW1liAEBOgBCCAoEX2RheRIAQgwKCF96b25lX2lkEgBCDgoKX3pvbmVfbmFtZRIAQg'
    'kKBV9raW5kEgBCEwoPX3BheW1lbnRfbWV0aG9kEgBCDQoJX3N0YWZmX2lkEgBCDwoLX3N0YWZm'
    'X25hbWUSAA==');

@$core.Deprecated('Use getRevenueReportRequestDescriptor instead')
const GetRevenueReportRequest$json = {
  '1': 'GetRevenueReportRequest',
  '2': [
    {'1': 'from_day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'fromDay'},
    {'1': 'to_day', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'toDay'},
    {
      '1': 'group_by',
      '3': 3,
      '4': 3,
      '5': 14,
      '6': '.parkup.payments.v1.RevenueDimension.Name',
      '8': {},
      '10': 'groupBy'
    },
    {'1': 'zone_id', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'kind', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'kind'},
    {
      '1': 'payment_method',
      '3': 6,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.PaymentMethod',
      '8': {},
      '10': 'paymentMethod'
    },
  ],
  '7': {},
};

/// Descriptor for `GetRevenueReportRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getRevenueReportRequestDescriptor = $convert.base64Decode(
    'ChdHZXRSZXZlbnVlUmVwb3J0UmVxdWVzdBIbCghmcm9tX2RheRgBIAEoCUIAUgdmcm9tRGF5Eh'
    'cKBnRvX2RheRgCIAEoCUIAUgV0b0RheRJGCghncm91cF9ieRgDIAMoDjIpLnBhcmt1cC5wYXlt'
    'ZW50cy52MS5SZXZlbnVlRGltZW5zaW9uLk5hbWVCAFIHZ3JvdXBCeRIZCgd6b25lX2lkGAQgAS'
    'gJQgBSBnpvbmVJZBIUCgRraW5kGAUgASgJQgBSBGtpbmQSSAoOcGF5bWVudF9tZXRob2QYBiAB'
    'KA4yHy5wYXJrdXAuY29tbW9uLnYxLlBheW1lbnRNZXRob2RCAFINcGF5bWVudE1ldGhvZDoA');

@$core.Deprecated('Use getRevenueReportResponseDescriptor instead')
const GetRevenueReportResponse$json = {
  '1': 'GetRevenueReportResponse',
  '2': [
    {
      '1': 'rows',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.payments.v1.RevenueRow',
      '8': {},
      '10': 'rows'
    },
    {
      '1': 'totals',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.MoneyFigures',
      '8': {},
      '10': 'totals'
    },
    {
      '1': 'as_of_time',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'asOfTime'
    },
  ],
  '7': {},
};

/// Descriptor for `GetRevenueReportResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getRevenueReportResponseDescriptor = $convert.base64Decode(
    'ChhHZXRSZXZlbnVlUmVwb3J0UmVzcG9uc2USNAoEcm93cxgBIAMoCzIeLnBhcmt1cC5wYXltZW'
    '50cy52MS5SZXZlbnVlUm93QgBSBHJvd3MSOgoGdG90YWxzGAIgASgLMiAucGFya3VwLnBheW1l'
    'bnRzLnYxLk1vbmV5RmlndXJlc0IAUgZ0b3RhbHMSOgoKYXNfb2ZfdGltZRgDIAEoCzIaLmdvb2'
    'dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIIYXNPZlRpbWU6AA==');

@$core.Deprecated('Use exportRevenueReportRequestDescriptor instead')
const ExportRevenueReportRequest$json = {
  '1': 'ExportRevenueReportRequest',
  '2': [
    {'1': 'from_day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'fromDay'},
    {'1': 'to_day', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'toDay'},
    {
      '1': 'group_by',
      '3': 3,
      '4': 3,
      '5': 14,
      '6': '.parkup.payments.v1.RevenueDimension.Name',
      '8': {},
      '10': 'groupBy'
    },
    {'1': 'zone_id', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'kind', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'kind'},
    {
      '1': 'payment_method',
      '3': 6,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.PaymentMethod',
      '8': {},
      '10': 'paymentMethod'
    },
    {
      '1': 'format',
      '3': 7,
      '4': 1,
      '5': 14,
      '6': '.parkup.payments.v1.ExportRevenueReportRequest.Format',
      '8': {},
      '10': 'format'
    },
  ],
  '4': [ExportRevenueReportRequest_Format$json],
  '7': {},
};

@$core.Deprecated('Use exportRevenueReportRequestDescriptor instead')
const ExportRevenueReportRequest_Format$json = {
  '1': 'Format',
  '2': [
    {'1': 'FORMAT_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'FORMAT_CSV', '2': 1, '3': {}},
    {'1': 'FORMAT_PDF', '2': 2, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `ExportRevenueReportRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List exportRevenueReportRequestDescriptor = $convert.base64Decode(
    'ChpFeHBvcnRSZXZlbnVlUmVwb3J0UmVxdWVzdBIbCghmcm9tX2RheRgBIAEoCUIAUgdmcm9tRG'
    'F5EhcKBnRvX2RheRgCIAEoCUIAUgV0b0RheRJGCghncm91cF9ieRgDIAMoDjIpLnBhcmt1cC5w'
    'YXltZW50cy52MS5SZXZlbnVlRGltZW5zaW9uLk5hbWVCAFIHZ3JvdXBCeRIZCgd6b25lX2lkGA'
    'QgASgJQgBSBnpvbmVJZBIUCgRraW5kGAUgASgJQgBSBGtpbmQSSAoOcGF5bWVudF9tZXRob2QY'
    'BiABKA4yHy5wYXJrdXAuY29tbW9uLnYxLlBheW1lbnRNZXRob2RCAFINcGF5bWVudE1ldGhvZB'
    'JPCgZmb3JtYXQYByABKA4yNS5wYXJrdXAucGF5bWVudHMudjEuRXhwb3J0UmV2ZW51ZVJlcG9y'
    'dFJlcXVlc3QuRm9ybWF0QgBSBmZvcm1hdCJICgZGb3JtYXQSGAoSRk9STUFUX1VOU1BFQ0lGSU'
    'VEEAAaABIQCgpGT1JNQVRfQ1NWEAEaABIQCgpGT1JNQVRfUERGEAIaABoAOgA=');

@$core.Deprecated('Use getRevenueStatusRequestDescriptor instead')
const GetRevenueStatusRequest$json = {
  '1': 'GetRevenueStatusRequest',
  '7': {},
};

/// Descriptor for `GetRevenueStatusRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getRevenueStatusRequestDescriptor =
    $convert.base64Decode('ChdHZXRSZXZlbnVlU3RhdHVzUmVxdWVzdDoA');

@$core.Deprecated('Use revenueStatusDescriptor instead')
const RevenueStatus$json = {
  '1': 'RevenueStatus',
  '2': [
    {
      '1': 'as_of_time',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'asOfTime'
    },
    {
      '1': 'rebuilt_at',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'rebuiltAt'
    },
    {
      '1': 'rebuilt_differences',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'rebuiltDifferences',
      '17': true
    },
    {
      '1': 'rebuild_requested_at',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'rebuildRequestedAt'
    },
    {
      '1': 'differing_closings',
      '3': 5,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'differingClosings'
    },
  ],
  '7': {},
  '8': [
    {'1': '_rebuilt_differences', '2': {}},
  ],
};

/// Descriptor for `RevenueStatus`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List revenueStatusDescriptor = $convert.base64Decode(
    'Cg1SZXZlbnVlU3RhdHVzEjoKCmFzX29mX3RpbWUYASABKAsyGi5nb29nbGUucHJvdG9idWYuVG'
    'ltZXN0YW1wQgBSCGFzT2ZUaW1lEjsKCnJlYnVpbHRfYXQYAiABKAsyGi5nb29nbGUucHJvdG9i'
    'dWYuVGltZXN0YW1wQgBSCXJlYnVpbHRBdBI2ChNyZWJ1aWx0X2RpZmZlcmVuY2VzGAMgASgFQg'
    'BIAFIScmVidWlsdERpZmZlcmVuY2VziAEBEk4KFHJlYnVpbGRfcmVxdWVzdGVkX2F0GAQgASgL'
    'MhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUhJyZWJ1aWxkUmVxdWVzdGVkQXQSLwoSZG'
    'lmZmVyaW5nX2Nsb3NpbmdzGAUgASgFQgBSEWRpZmZlcmluZ0Nsb3NpbmdzOgBCGAoUX3JlYnVp'
    'bHRfZGlmZmVyZW5jZXMSAA==');

@$core.Deprecated('Use getRevenueStatusResponseDescriptor instead')
const GetRevenueStatusResponse$json = {
  '1': 'GetRevenueStatusResponse',
  '2': [
    {
      '1': 'status',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.RevenueStatus',
      '8': {},
      '10': 'status'
    },
  ],
  '7': {},
};

/// Descriptor for `GetRevenueStatusResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getRevenueStatusResponseDescriptor =
    $convert.base64Decode(
        'ChhHZXRSZXZlbnVlU3RhdHVzUmVzcG9uc2USOwoGc3RhdHVzGAEgASgLMiEucGFya3VwLnBheW'
        '1lbnRzLnYxLlJldmVudWVTdGF0dXNCAFIGc3RhdHVzOgA=');

@$core.Deprecated('Use rebuildRevenueRequestDescriptor instead')
const RebuildRevenueRequest$json = {
  '1': 'RebuildRevenueRequest',
  '7': {},
};

/// Descriptor for `RebuildRevenueRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List rebuildRevenueRequestDescriptor =
    $convert.base64Decode('ChVSZWJ1aWxkUmV2ZW51ZVJlcXVlc3Q6AA==');

@$core.Deprecated('Use rebuildRevenueResponseDescriptor instead')
const RebuildRevenueResponse$json = {
  '1': 'RebuildRevenueResponse',
  '2': [
    {
      '1': 'status',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.RevenueStatus',
      '8': {},
      '10': 'status'
    },
  ],
  '7': {},
};

/// Descriptor for `RebuildRevenueResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List rebuildRevenueResponseDescriptor =
    $convert.base64Decode(
        'ChZSZWJ1aWxkUmV2ZW51ZVJlc3BvbnNlEjsKBnN0YXR1cxgBIAEoCzIhLnBhcmt1cC5wYXltZW'
        '50cy52MS5SZXZlbnVlU3RhdHVzQgBSBnN0YXR1czoA');
