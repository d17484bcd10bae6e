// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/report_export.proto.

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

@$core.Deprecated('Use reportLanguageDescriptor instead')
const ReportLanguage$json = {
  '1': 'ReportLanguage',
  '4': [ReportLanguage_Name$json],
  '7': {},
};

@$core.Deprecated('Use reportLanguageDescriptor instead')
const ReportLanguage_Name$json = {
  '1': 'Name',
  '2': [
    {'1': 'NAME_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'NAME_FR', '2': 1, '3': {}},
    {'1': 'NAME_EN', '2': 2, '3': {}},
    {'1': 'NAME_AR', '2': 3, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `ReportLanguage`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List reportLanguageDescriptor = $convert.base64Decode(
    'Cg5SZXBvcnRMYW5ndWFnZSJNCgROYW1lEhYKEE5BTUVfVU5TUEVDSUZJRUQQABoAEg0KB05BTU'
    'VfRlIQARoAEg0KB05BTUVfRU4QAhoAEg0KB05BTUVfQVIQAxoAGgA6AA==');

@$core.Deprecated('Use reportExportDescriptor instead')
const ReportExport$json = {
  '1': 'ReportExport',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {
      '1': 'state',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.reports.v1.ReportExport.State',
      '8': {},
      '10': 'state'
    },
    {'1': 'percent', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'percent'},
    {'1': 'rows', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'rows'},
    {'1': 'bytes', '3': 5, '4': 1, '5': 3, '8': {}, '10': 'bytes'},
    {'1': 'from_day', '3': 6, '4': 1, '5': 9, '8': {}, '10': 'fromDay'},
    {'1': 'to_day', '3': 7, '4': 1, '5': 9, '8': {}, '10': 'toDay'},
    {
      '1': 'place',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ReportPlace',
      '8': {},
      '10': 'place'
    },
    {
      '1': 'sections',
      '3': 9,
      '4': 3,
      '5': 14,
      '6': '.parkup.reports.v1.ReportSection.Name',
      '8': {},
      '10': 'sections'
    },
    {
      '1': 'step',
      '3': 10,
      '4': 1,
      '5': 14,
      '6': '.parkup.reports.v1.ReportStep.Name',
      '8': {},
      '10': 'step'
    },
    {
      '1': 'format',
      '3': 11,
      '4': 1,
      '5': 14,
      '6': '.parkup.reports.v1.ReportFormat.Name',
      '8': {},
      '10': 'format'
    },
    {
      '1': 'language',
      '3': 12,
      '4': 1,
      '5': 14,
      '6': '.parkup.reports.v1.ReportLanguage.Name',
      '8': {},
      '10': 'language'
    },
    {'1': 'owner_id', '3': 13, '4': 1, '5': 9, '8': {}, '10': 'ownerId'},
    {
      '1': 'schedule_id',
      '3': 14,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'scheduleId',
      '17': true
    },
    {
      '1': 'failure',
      '3': 15,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'failure',
      '17': true
    },
    {
      '1': 'created_at',
      '3': 16,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'started_at',
      '3': 17,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startedAt'
    },
    {
      '1': 'finished_at',
      '3': 18,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'finishedAt'
    },
    {
      '1': 'kept_until',
      '3': 19,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'keptUntil'
    },
    {'1': 'file_name', '3': 20, '4': 1, '5': 9, '8': {}, '10': 'fileName'},
    {
      '1': 'download_url',
      '3': 21,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'downloadUrl',
      '17': true
    },
    {
      '1': 'download_until',
      '3': 22,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'downloadUntil'
    },
  ],
  '4': [ReportExport_State$json],
  '7': {},
  '8': [
    {'1': '_schedule_id', '2': {}},
    {'1': '_failure', '2': {}},
    {'1': '_download_url', '2': {}},
  ],
};

@$core.Deprecated('Use reportExportDescriptor instead')
const ReportExport_State$json = {
  '1': 'State',
  '2': [
    {'1': 'STATE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'STATE_QUEUED', '2': 1, '3': {}},
    {'1': 'STATE_RUNNING', '2': 2, '3': {}},
    {'1': 'STATE_READY', '2': 3, '3': {}},
    {'1': 'STATE_FAILED', '2': 4, '3': {}},
    {'1': 'STATE_EXPIRED', '2': 5, '3': {}},
    {'1': 'STATE_CANCELLED', '2': 6, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `ReportExport`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List reportExportDescriptor = $convert.base64Decode(
    'CgxSZXBvcnRFeHBvcnQSEAoCaWQYASABKAlCAFICaWQSPQoFc3RhdGUYAiABKA4yJS5wYXJrdX'
    'AucmVwb3J0cy52MS5SZXBvcnRFeHBvcnQuU3RhdGVCAFIFc3RhdGUSGgoHcGVyY2VudBgDIAEo'
    'BUIAUgdwZXJjZW50EhQKBHJvd3MYBCABKAVCAFIEcm93cxIWCgVieXRlcxgFIAEoA0IAUgVieX'
    'RlcxIbCghmcm9tX2RheRgGIAEoCUIAUgdmcm9tRGF5EhcKBnRvX2RheRgHIAEoCUIAUgV0b0Rh'
    'eRI2CgVwbGFjZRgIIAEoCzIeLnBhcmt1cC5yZXBvcnRzLnYxLlJlcG9ydFBsYWNlQgBSBXBsYW'
    'NlEkMKCHNlY3Rpb25zGAkgAygOMiUucGFya3VwLnJlcG9ydHMudjEuUmVwb3J0U2VjdGlvbi5O'
    'YW1lQgBSCHNlY3Rpb25zEjgKBHN0ZXAYCiABKA4yIi5wYXJrdXAucmVwb3J0cy52MS5SZXBvcn'
    'RTdGVwLk5hbWVCAFIEc3RlcBI+CgZmb3JtYXQYCyABKA4yJC5wYXJrdXAucmVwb3J0cy52MS5S'
    'ZXBvcnRGb3JtYXQuTmFtZUIAUgZmb3JtYXQSRAoIbGFuZ3VhZ2UYDCABKA4yJi5wYXJrdXAucm'
    'Vwb3J0cy52MS5SZXBvcnRMYW5ndWFnZS5OYW1lQgBSCGxhbmd1YWdlEhsKCG93bmVyX2lkGA0g'
    'ASgJQgBSB293bmVySWQSJgoLc2NoZWR1bGVfaWQYDiABKAlCAEgAUgpzY2hlZHVsZUlkiAEBEh'
    '8KB2ZhaWx1cmUYDyABKAlCAEgBUgdmYWlsdXJliAEBEjsKCmNyZWF0ZWRfYXQYECABKAsyGi5n'
    'b29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCWNyZWF0ZWRBdBI7CgpzdGFydGVkX2F0GBEgAS'
    'gLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUglzdGFydGVkQXQSPQoLZmluaXNoZWRf'
    'YXQYEiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCmZpbmlzaGVkQXQSOwoKa2'
    'VwdF91bnRpbBgTIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJa2VwdFVudGls'
    'Eh0KCWZpbGVfbmFtZRgUIAEoCUIAUghmaWxlTmFtZRIoCgxkb3dubG9hZF91cmwYFSABKAlCAE'
    'gCUgtkb3dubG9hZFVybIgBARJDCg5kb3dubG9hZF91bnRpbBgWIAEoCzIaLmdvb2dsZS5wcm90'
    'b2J1Zi5UaW1lc3RhbXBCAFINZG93bmxvYWRVbnRpbCKeAQoFU3RhdGUSFwoRU1RBVEVfVU5TUE'
    'VDSUZJRUQQABoAEhIKDFNUQVRFX1FVRVVFRBABGgASEwoNU1RBVEVfUlVOTklORxACGgASEQoL'
    'U1RBVEVfUkVBRFkQAxoAEhIKDFNUQVRFX0ZBSUxFRBAEGgASEwoNU1RBVEVfRVhQSVJFRBAFGg'
    'ASFQoPU1RBVEVfQ0FOQ0VMTEVEEAYaABoAOgBCEAoMX3NjaGVkdWxlX2lkEgBCDAoIX2ZhaWx1'
    'cmUSAEIRCg1fZG93bmxvYWRfdXJsEgA=');
