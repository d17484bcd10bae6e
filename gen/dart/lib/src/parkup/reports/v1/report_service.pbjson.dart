// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/report_service.proto.

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

@$core.Deprecated('Use getReportRequestDescriptor instead')
const GetReportRequest$json = {
  '1': 'GetReportRequest',
  '2': [
    {'1': 'from_day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'fromDay'},
    {'1': 'to_day', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'toDay'},
    {'1': 'zone_id', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'car_park', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'sections',
      '3': 5,
      '4': 3,
      '5': 14,
      '6': '.parkup.reports.v1.ReportSection.Name',
      '8': {},
      '10': 'sections'
    },
    {
      '1': 'step',
      '3': 6,
      '4': 1,
      '5': 14,
      '6': '.parkup.reports.v1.ReportStep.Name',
      '8': {},
      '10': 'step'
    },
  ],
  '7': {},
};

/// Descriptor for `GetReportRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getReportRequestDescriptor = $convert.base64Decode(
    'ChBHZXRSZXBvcnRSZXF1ZXN0EhsKCGZyb21fZGF5GAEgASgJQgBSB2Zyb21EYXkSFwoGdG9fZG'
    'F5GAIgASgJQgBSBXRvRGF5EhkKB3pvbmVfaWQYAyABKAlCAFIGem9uZUlkEhsKCGNhcl9wYXJr'
    'GAQgASgJQgBSB2NhclBhcmsSQwoIc2VjdGlvbnMYBSADKA4yJS5wYXJrdXAucmVwb3J0cy52MS'
    '5SZXBvcnRTZWN0aW9uLk5hbWVCAFIIc2VjdGlvbnMSOAoEc3RlcBgGIAEoDjIiLnBhcmt1cC5y'
    'ZXBvcnRzLnYxLlJlcG9ydFN0ZXAuTmFtZUIAUgRzdGVwOgA=');

@$core.Deprecated('Use getReportResponseDescriptor instead')
const GetReportResponse$json = {
  '1': 'GetReportResponse',
  '2': [
    {
      '1': 'report',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.Report',
      '8': {},
      '10': 'report'
    },
  ],
  '7': {},
};

/// Descriptor for `GetReportResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getReportResponseDescriptor = $convert.base64Decode(
    'ChFHZXRSZXBvcnRSZXNwb25zZRIzCgZyZXBvcnQYASABKAsyGS5wYXJrdXAucmVwb3J0cy52MS'
    '5SZXBvcnRCAFIGcmVwb3J0OgA=');

@$core.Deprecated('Use exportReportRequestDescriptor instead')
const ExportReportRequest$json = {
  '1': 'ExportReportRequest',
  '2': [
    {'1': 'from_day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'fromDay'},
    {'1': 'to_day', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'toDay'},
    {'1': 'zone_id', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'car_park', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'sections',
      '3': 5,
      '4': 3,
      '5': 14,
      '6': '.parkup.reports.v1.ReportSection.Name',
      '8': {},
      '10': 'sections'
    },
    {
      '1': 'step',
      '3': 6,
      '4': 1,
      '5': 14,
      '6': '.parkup.reports.v1.ReportStep.Name',
      '8': {},
      '10': 'step'
    },
    {
      '1': 'format',
      '3': 7,
      '4': 1,
      '5': 14,
      '6': '.parkup.reports.v1.ReportFormat.Name',
      '8': {},
      '10': 'format'
    },
  ],
  '7': {},
};

/// Descriptor for `ExportReportRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List exportReportRequestDescriptor = $convert.base64Decode(
    'ChNFeHBvcnRSZXBvcnRSZXF1ZXN0EhsKCGZyb21fZGF5GAEgASgJQgBSB2Zyb21EYXkSFwoGdG'
    '9fZGF5GAIgASgJQgBSBXRvRGF5EhkKB3pvbmVfaWQYAyABKAlCAFIGem9uZUlkEhsKCGNhcl9w'
    'YXJrGAQgASgJQgBSB2NhclBhcmsSQwoIc2VjdGlvbnMYBSADKA4yJS5wYXJrdXAucmVwb3J0cy'
    '52MS5SZXBvcnRTZWN0aW9uLk5hbWVCAFIIc2VjdGlvbnMSOAoEc3RlcBgGIAEoDjIiLnBhcmt1'
    'cC5yZXBvcnRzLnYxLlJlcG9ydFN0ZXAuTmFtZUIAUgRzdGVwEj4KBmZvcm1hdBgHIAEoDjIkLn'
    'Bhcmt1cC5yZXBvcnRzLnYxLlJlcG9ydEZvcm1hdC5OYW1lQgBSBmZvcm1hdDoA');

@$core.Deprecated('Use reportFormatDescriptor instead')
const ReportFormat$json = {
  '1': 'ReportFormat',
  '4': [ReportFormat_Name$json],
  '7': {},
};

@$core.Deprecated('Use reportFormatDescriptor instead')
const ReportFormat_Name$json = {
  '1': 'Name',
  '2': [
    {'1': 'NAME_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'NAME_CSV', '2': 1, '3': {}},
    {'1': 'NAME_PDF', '2': 2, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `ReportFormat`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List reportFormatDescriptor = $convert.base64Decode(
    'CgxSZXBvcnRGb3JtYXQiQAoETmFtZRIWChBOQU1FX1VOU1BFQ0lGSUVEEAAaABIOCghOQU1FX0'
    'NTVhABGgASDgoITkFNRV9QREYQAhoAGgA6AA==');

@$core.Deprecated('Use getReportStatusRequestDescriptor instead')
const GetReportStatusRequest$json = {
  '1': 'GetReportStatusRequest',
  '7': {},
};

/// Descriptor for `GetReportStatusRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getReportStatusRequestDescriptor =
    $convert.base64Decode('ChZHZXRSZXBvcnRTdGF0dXNSZXF1ZXN0OgA=');

@$core.Deprecated('Use reportStatusDescriptor instead')
const ReportStatus$json = {
  '1': 'ReportStatus',
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
      '1': 'rebuild_requested_at',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'rebuildRequestedAt'
    },
  ],
  '7': {},
};

/// Descriptor for `ReportStatus`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List reportStatusDescriptor = $convert.base64Decode(
    'CgxSZXBvcnRTdGF0dXMSOgoKYXNfb2ZfdGltZRgBIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW'
    '1lc3RhbXBCAFIIYXNPZlRpbWUSOwoKcmVidWlsdF9hdBgCIAEoCzIaLmdvb2dsZS5wcm90b2J1'
    'Zi5UaW1lc3RhbXBCAFIJcmVidWlsdEF0Ek4KFHJlYnVpbGRfcmVxdWVzdGVkX2F0GAMgASgLMh'
    'ouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUhJyZWJ1aWxkUmVxdWVzdGVkQXQ6AA==');

@$core.Deprecated('Use getReportStatusResponseDescriptor instead')
const GetReportStatusResponse$json = {
  '1': 'GetReportStatusResponse',
  '2': [
    {
      '1': 'status',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ReportStatus',
      '8': {},
      '10': 'status'
    },
  ],
  '7': {},
};

/// Descriptor for `GetReportStatusResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getReportStatusResponseDescriptor =
    $convert.base64Decode(
        'ChdHZXRSZXBvcnRTdGF0dXNSZXNwb25zZRI5CgZzdGF0dXMYASABKAsyHy5wYXJrdXAucmVwb3'
        'J0cy52MS5SZXBvcnRTdGF0dXNCAFIGc3RhdHVzOgA=');

@$core.Deprecated('Use rebuildReportsRequestDescriptor instead')
const RebuildReportsRequest$json = {
  '1': 'RebuildReportsRequest',
  '7': {},
};

/// Descriptor for `RebuildReportsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List rebuildReportsRequestDescriptor =
    $convert.base64Decode('ChVSZWJ1aWxkUmVwb3J0c1JlcXVlc3Q6AA==');

@$core.Deprecated('Use rebuildReportsResponseDescriptor instead')
const RebuildReportsResponse$json = {
  '1': 'RebuildReportsResponse',
  '2': [
    {
      '1': 'status',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ReportStatus',
      '8': {},
      '10': 'status'
    },
  ],
  '7': {},
};

/// Descriptor for `RebuildReportsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List rebuildReportsResponseDescriptor =
    $convert.base64Decode(
        'ChZSZWJ1aWxkUmVwb3J0c1Jlc3BvbnNlEjkKBnN0YXR1cxgBIAEoCzIfLnBhcmt1cC5yZXBvcn'
        'RzLnYxLlJlcG9ydFN0YXR1c0IAUgZzdGF0dXM6AA==');
