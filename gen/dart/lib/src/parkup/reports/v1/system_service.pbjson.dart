// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/system_service.proto.

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

@$core.Deprecated('Use getDataStatisticsRequestDescriptor instead')
const GetDataStatisticsRequest$json = {
  '1': 'GetDataStatisticsRequest',
  '2': [
    {'1': 'days', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'days'},
  ],
  '7': {},
};

/// Descriptor for `GetDataStatisticsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getDataStatisticsRequestDescriptor =
    $convert.base64Decode(
        'ChhHZXREYXRhU3RhdGlzdGljc1JlcXVlc3QSFAoEZGF5cxgBIAEoBUIAUgRkYXlzOgA=');

@$core.Deprecated('Use collectionStatisticsDescriptor instead')
const CollectionStatistics$json = {
  '1': 'CollectionStatistics',
  '2': [
    {'1': 'name', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {'1': 'documents', '3': 2, '4': 1, '5': 3, '8': {}, '10': 'documents'},
    {'1': 'bytes', '3': 3, '4': 1, '5': 3, '8': {}, '10': 'bytes'},
    {
      '1': 'storage_bytes',
      '3': 4,
      '4': 1,
      '5': 3,
      '8': {},
      '10': 'storageBytes'
    },
    {'1': 'index_bytes', '3': 5, '4': 1, '5': 3, '8': {}, '10': 'indexBytes'},
    {'1': 'indexes', '3': 6, '4': 1, '5': 5, '8': {}, '10': 'indexes'},
    {
      '1': 'documents_growth',
      '3': 7,
      '4': 1,
      '5': 3,
      '8': {},
      '9': 0,
      '10': 'documentsGrowth',
      '17': true
    },
    {
      '1': 'bytes_growth',
      '3': 8,
      '4': 1,
      '5': 3,
      '8': {},
      '9': 1,
      '10': 'bytesGrowth',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_documents_growth', '2': {}},
    {'1': '_bytes_growth', '2': {}},
  ],
};

/// Descriptor for `CollectionStatistics`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List collectionStatisticsDescriptor = $convert.base64Decode(
    'ChRDb2xsZWN0aW9uU3RhdGlzdGljcxIUCgRuYW1lGAEgASgJQgBSBG5hbWUSHgoJZG9jdW1lbn'
    'RzGAIgASgDQgBSCWRvY3VtZW50cxIWCgVieXRlcxgDIAEoA0IAUgVieXRlcxIlCg1zdG9yYWdl'
    'X2J5dGVzGAQgASgDQgBSDHN0b3JhZ2VCeXRlcxIhCgtpbmRleF9ieXRlcxgFIAEoA0IAUgppbm'
    'RleEJ5dGVzEhoKB2luZGV4ZXMYBiABKAVCAFIHaW5kZXhlcxIwChBkb2N1bWVudHNfZ3Jvd3Ro'
    'GAcgASgDQgBIAFIPZG9jdW1lbnRzR3Jvd3RoiAEBEigKDGJ5dGVzX2dyb3d0aBgIIAEoA0IASA'
    'FSC2J5dGVzR3Jvd3RoiAEBOgBCFQoRX2RvY3VtZW50c19ncm93dGgSAEIRCg1fYnl0ZXNfZ3Jv'
    'd3RoEgA=');

@$core.Deprecated('Use dataDayDescriptor instead')
const DataDay$json = {
  '1': 'DataDay',
  '2': [
    {'1': 'day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'day'},
    {'1': 'documents', '3': 2, '4': 1, '5': 3, '8': {}, '10': 'documents'},
    {'1': 'bytes', '3': 3, '4': 1, '5': 3, '8': {}, '10': 'bytes'},
  ],
  '7': {},
};

/// Descriptor for `DataDay`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List dataDayDescriptor = $convert.base64Decode(
    'CgdEYXRhRGF5EhIKA2RheRgBIAEoCUIAUgNkYXkSHgoJZG9jdW1lbnRzGAIgASgDQgBSCWRvY3'
    'VtZW50cxIWCgVieXRlcxgDIAEoA0IAUgVieXRlczoA');

@$core.Deprecated('Use getDataStatisticsResponseDescriptor instead')
const GetDataStatisticsResponse$json = {
  '1': 'GetDataStatisticsResponse',
  '2': [
    {
      '1': 'collections',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.reports.v1.CollectionStatistics',
      '8': {},
      '10': 'collections'
    },
    {'1': 'documents', '3': 2, '4': 1, '5': 3, '8': {}, '10': 'documents'},
    {'1': 'bytes', '3': 3, '4': 1, '5': 3, '8': {}, '10': 'bytes'},
    {'1': 'disk_bytes', '3': 4, '4': 1, '5': 3, '8': {}, '10': 'diskBytes'},
    {
      '1': 'since_time',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'sinceTime'
    },
    {
      '1': 'days',
      '3': 6,
      '4': 3,
      '5': 11,
      '6': '.parkup.reports.v1.DataDay',
      '8': {},
      '10': 'days'
    },
  ],
  '7': {},
};

/// Descriptor for `GetDataStatisticsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getDataStatisticsResponseDescriptor = $convert.base64Decode(
    'ChlHZXREYXRhU3RhdGlzdGljc1Jlc3BvbnNlEksKC2NvbGxlY3Rpb25zGAEgAygLMicucGFya3'
    'VwLnJlcG9ydHMudjEuQ29sbGVjdGlvblN0YXRpc3RpY3NCAFILY29sbGVjdGlvbnMSHgoJZG9j'
    'dW1lbnRzGAIgASgDQgBSCWRvY3VtZW50cxIWCgVieXRlcxgDIAEoA0IAUgVieXRlcxIfCgpkaX'
    'NrX2J5dGVzGAQgASgDQgBSCWRpc2tCeXRlcxI7CgpzaW5jZV90aW1lGAUgASgLMhouZ29vZ2xl'
    'LnByb3RvYnVmLlRpbWVzdGFtcEIAUglzaW5jZVRpbWUSMAoEZGF5cxgGIAMoCzIaLnBhcmt1cC'
    '5yZXBvcnRzLnYxLkRhdGFEYXlCAFIEZGF5czoA');
