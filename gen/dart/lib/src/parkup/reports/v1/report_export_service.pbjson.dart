// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/report_export_service.proto.

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

@$core.Deprecated('Use createReportExportRequestDescriptor instead')
const CreateReportExportRequest$json = {
  '1': 'CreateReportExportRequest',
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
    {
      '1': 'language',
      '3': 8,
      '4': 1,
      '5': 14,
      '6': '.parkup.reports.v1.ReportLanguage.Name',
      '8': {},
      '10': 'language'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateReportExportRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createReportExportRequestDescriptor = $convert.base64Decode(
    'ChlDcmVhdGVSZXBvcnRFeHBvcnRSZXF1ZXN0EhsKCGZyb21fZGF5GAEgASgJQgBSB2Zyb21EYX'
    'kSFwoGdG9fZGF5GAIgASgJQgBSBXRvRGF5EhkKB3pvbmVfaWQYAyABKAlCAFIGem9uZUlkEhsK'
    'CGNhcl9wYXJrGAQgASgJQgBSB2NhclBhcmsSQwoIc2VjdGlvbnMYBSADKA4yJS5wYXJrdXAucm'
    'Vwb3J0cy52MS5SZXBvcnRTZWN0aW9uLk5hbWVCAFIIc2VjdGlvbnMSOAoEc3RlcBgGIAEoDjIi'
    'LnBhcmt1cC5yZXBvcnRzLnYxLlJlcG9ydFN0ZXAuTmFtZUIAUgRzdGVwEj4KBmZvcm1hdBgHIA'
    'EoDjIkLnBhcmt1cC5yZXBvcnRzLnYxLlJlcG9ydEZvcm1hdC5OYW1lQgBSBmZvcm1hdBJECghs'
    'YW5ndWFnZRgIIAEoDjImLnBhcmt1cC5yZXBvcnRzLnYxLlJlcG9ydExhbmd1YWdlLk5hbWVCAF'
    'IIbGFuZ3VhZ2U6AA==');

@$core.Deprecated('Use createReportExportResponseDescriptor instead')
const CreateReportExportResponse$json = {
  '1': 'CreateReportExportResponse',
  '2': [
    {
      '1': 'report_export',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ReportExport',
      '8': {},
      '10': 'reportExport'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateReportExportResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createReportExportResponseDescriptor =
    $convert.base64Decode(
        'ChpDcmVhdGVSZXBvcnRFeHBvcnRSZXNwb25zZRJGCg1yZXBvcnRfZXhwb3J0GAEgASgLMh8ucG'
        'Fya3VwLnJlcG9ydHMudjEuUmVwb3J0RXhwb3J0QgBSDHJlcG9ydEV4cG9ydDoA');

@$core.Deprecated('Use getReportExportRequestDescriptor instead')
const GetReportExportRequest$json = {
  '1': 'GetReportExportRequest',
  '2': [
    {'1': 'export_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'exportId'},
  ],
  '7': {},
};

/// Descriptor for `GetReportExportRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getReportExportRequestDescriptor =
    $convert.base64Decode(
        'ChZHZXRSZXBvcnRFeHBvcnRSZXF1ZXN0Eh0KCWV4cG9ydF9pZBgBIAEoCUIAUghleHBvcnRJZD'
        'oA');

@$core.Deprecated('Use getReportExportResponseDescriptor instead')
const GetReportExportResponse$json = {
  '1': 'GetReportExportResponse',
  '2': [
    {
      '1': 'report_export',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ReportExport',
      '8': {},
      '10': 'reportExport'
    },
  ],
  '7': {},
};

/// Descriptor for `GetReportExportResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getReportExportResponseDescriptor =
    $convert.base64Decode(
        'ChdHZXRSZXBvcnRFeHBvcnRSZXNwb25zZRJGCg1yZXBvcnRfZXhwb3J0GAEgASgLMh8ucGFya3'
        'VwLnJlcG9ydHMudjEuUmVwb3J0RXhwb3J0QgBSDHJlcG9ydEV4cG9ydDoA');

@$core.Deprecated('Use listReportExportsRequestDescriptor instead')
const ListReportExportsRequest$json = {
  '1': 'ListReportExportsRequest',
  '2': [
    {'1': 'everybody', '3': 1, '4': 1, '5': 8, '8': {}, '10': 'everybody'},
    {'1': 'page_size', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'skip'},
  ],
  '7': {},
};

/// Descriptor for `ListReportExportsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listReportExportsRequestDescriptor = $convert.base64Decode(
    'ChhMaXN0UmVwb3J0RXhwb3J0c1JlcXVlc3QSHgoJZXZlcnlib2R5GAEgASgIQgBSCWV2ZXJ5Ym'
    '9keRIdCglwYWdlX3NpemUYAiABKAVCAFIIcGFnZVNpemUSHwoKcGFnZV90b2tlbhgDIAEoCUIA'
    'UglwYWdlVG9rZW4SFAoEc2tpcBgEIAEoBUIAUgRza2lwOgA=');

@$core.Deprecated('Use listReportExportsResponseDescriptor instead')
const ListReportExportsResponse$json = {
  '1': 'ListReportExportsResponse',
  '2': [
    {
      '1': 'exports',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.reports.v1.ReportExport',
      '8': {},
      '10': 'exports'
    },
    {
      '1': 'next_page_token',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'nextPageToken'
    },
  ],
  '7': {},
};

/// Descriptor for `ListReportExportsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listReportExportsResponseDescriptor = $convert.base64Decode(
    'ChlMaXN0UmVwb3J0RXhwb3J0c1Jlc3BvbnNlEjsKB2V4cG9ydHMYASADKAsyHy5wYXJrdXAucm'
    'Vwb3J0cy52MS5SZXBvcnRFeHBvcnRCAFIHZXhwb3J0cxIoCg9uZXh0X3BhZ2VfdG9rZW4YAiAB'
    'KAlCAFINbmV4dFBhZ2VUb2tlbjoA');

@$core.Deprecated('Use cancelReportExportRequestDescriptor instead')
const CancelReportExportRequest$json = {
  '1': 'CancelReportExportRequest',
  '2': [
    {'1': 'export_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'exportId'},
  ],
  '7': {},
};

/// Descriptor for `CancelReportExportRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cancelReportExportRequestDescriptor =
    $convert.base64Decode(
        'ChlDYW5jZWxSZXBvcnRFeHBvcnRSZXF1ZXN0Eh0KCWV4cG9ydF9pZBgBIAEoCUIAUghleHBvcn'
        'RJZDoA');

@$core.Deprecated('Use cancelReportExportResponseDescriptor instead')
const CancelReportExportResponse$json = {
  '1': 'CancelReportExportResponse',
  '2': [
    {
      '1': 'report_export',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ReportExport',
      '8': {},
      '10': 'reportExport'
    },
  ],
  '7': {},
};

/// Descriptor for `CancelReportExportResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cancelReportExportResponseDescriptor =
    $convert.base64Decode(
        'ChpDYW5jZWxSZXBvcnRFeHBvcnRSZXNwb25zZRJGCg1yZXBvcnRfZXhwb3J0GAEgASgLMh8ucG'
        'Fya3VwLnJlcG9ydHMudjEuUmVwb3J0RXhwb3J0QgBSDHJlcG9ydEV4cG9ydDoA');

@$core.Deprecated('Use downloadReportExportRequestDescriptor instead')
const DownloadReportExportRequest$json = {
  '1': 'DownloadReportExportRequest',
  '2': [
    {'1': 'export_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'exportId'},
    {'1': 'expires', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'expires'},
    {'1': 'proof', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'proof'},
  ],
  '7': {},
};

/// Descriptor for `DownloadReportExportRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List downloadReportExportRequestDescriptor =
    $convert.base64Decode(
        'ChtEb3dubG9hZFJlcG9ydEV4cG9ydFJlcXVlc3QSHQoJZXhwb3J0X2lkGAEgASgJQgBSCGV4cG'
        '9ydElkEhoKB2V4cGlyZXMYAiABKAlCAFIHZXhwaXJlcxIWCgVwcm9vZhgDIAEoCUIAUgVwcm9v'
        'ZjoA');
