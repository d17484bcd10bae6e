// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/report_schedule_service.proto.

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

@$core.Deprecated('Use reportScopeDescriptor instead')
const ReportScope$json = {
  '1': 'ReportScope',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'car_park', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
  ],
  '7': {},
};

/// Descriptor for `ReportScope`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List reportScopeDescriptor = $convert.base64Decode(
    'CgtSZXBvcnRTY29wZRIZCgd6b25lX2lkGAEgASgJQgBSBnpvbmVJZBIbCghjYXJfcGFyaxgCIA'
    'EoCUIAUgdjYXJQYXJrOgA=');

@$core.Deprecated('Use reportScheduleRunDescriptor instead')
const ReportScheduleRun$json = {
  '1': 'ReportScheduleRun',
  '2': [
    {'1': 'from_day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'fromDay'},
    {'1': 'to_day', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'toDay'},
    {
      '1': 'result',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.reports.v1.ReportScheduleRun.Result',
      '8': {},
      '10': 'result'
    },
    {
      '1': 'problem',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'problem',
      '17': true
    },
    {'1': 'export_id', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'exportId'},
    {
      '1': 'at',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'at'
    },
  ],
  '4': [ReportScheduleRun_Result$json],
  '7': {},
  '8': [
    {'1': '_problem', '2': {}},
  ],
};

@$core.Deprecated('Use reportScheduleRunDescriptor instead')
const ReportScheduleRun_Result$json = {
  '1': 'Result',
  '2': [
    {'1': 'RESULT_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'RESULT_UNDER_WAY', '2': 1, '3': {}},
    {'1': 'RESULT_SENT', '2': 2, '3': {}},
    {'1': 'RESULT_NO_ACCESS', '2': 3, '3': {}},
    {'1': 'RESULT_FAILED', '2': 4, '3': {}},
    {'1': 'RESULT_NOT_SENT', '2': 5, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `ReportScheduleRun`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List reportScheduleRunDescriptor = $convert.base64Decode(
    'ChFSZXBvcnRTY2hlZHVsZVJ1bhIbCghmcm9tX2RheRgBIAEoCUIAUgdmcm9tRGF5EhcKBnRvX2'
    'RheRgCIAEoCUIAUgV0b0RheRJFCgZyZXN1bHQYAyABKA4yKy5wYXJrdXAucmVwb3J0cy52MS5S'
    'ZXBvcnRTY2hlZHVsZVJ1bi5SZXN1bHRCAFIGcmVzdWx0Eh8KB3Byb2JsZW0YBCABKAlCAEgAUg'
    'dwcm9ibGVtiAEBEh0KCWV4cG9ydF9pZBgFIAEoCUIAUghleHBvcnRJZBIsCgJhdBgGIAEoCzIa'
    'Lmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFICYXQikwEKBlJlc3VsdBIYChJSRVNVTFRfVU'
    '5TUEVDSUZJRUQQABoAEhYKEFJFU1VMVF9VTkRFUl9XQVkQARoAEhEKC1JFU1VMVF9TRU5UEAIa'
    'ABIWChBSRVNVTFRfTk9fQUNDRVNTEAMaABITCg1SRVNVTFRfRkFJTEVEEAQaABIVCg9SRVNVTF'
    'RfTk9UX1NFTlQQBRoAGgA6AEIMCghfcHJvYmxlbRIA');

@$core.Deprecated('Use reportScheduleDescriptor instead')
const ReportSchedule$json = {
  '1': 'ReportSchedule',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {
      '1': 'cadence',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.reports.v1.ReportSchedule.Cadence',
      '8': {},
      '10': 'cadence'
    },
    {'1': 'weekday', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'weekday'},
    {'1': 'month_day', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'monthDay'},
    {'1': 'hour', '3': 6, '4': 1, '5': 5, '8': {}, '10': 'hour'},
    {
      '1': 'sections',
      '3': 7,
      '4': 3,
      '5': 14,
      '6': '.parkup.reports.v1.ReportSection.Name',
      '8': {},
      '10': 'sections'
    },
    {
      '1': 'scope',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ReportScope',
      '8': {},
      '10': 'scope'
    },
    {
      '1': 'format',
      '3': 9,
      '4': 1,
      '5': 14,
      '6': '.parkup.reports.v1.ReportFormat.Name',
      '8': {},
      '10': 'format'
    },
    {
      '1': 'language',
      '3': 10,
      '4': 1,
      '5': 14,
      '6': '.parkup.reports.v1.ReportLanguage.Name',
      '8': {},
      '10': 'language'
    },
    {
      '1': 'recipient_ids',
      '3': 11,
      '4': 3,
      '5': 9,
      '8': {},
      '10': 'recipientIds'
    },
    {'1': 'is_paused', '3': 12, '4': 1, '5': 8, '8': {}, '10': 'isPaused'},
    {'1': 'owner_id', '3': 13, '4': 1, '5': 9, '8': {}, '10': 'ownerId'},
    {
      '1': 'next_run_at',
      '3': 14,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'nextRunAt'
    },
    {
      '1': 'last_run',
      '3': 15,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ReportScheduleRun',
      '8': {},
      '10': 'lastRun'
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
      '1': 'updated_at',
      '3': 17,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'updatedAt'
    },
  ],
  '4': [ReportSchedule_Cadence$json],
  '7': {},
};

@$core.Deprecated('Use reportScheduleDescriptor instead')
const ReportSchedule_Cadence$json = {
  '1': 'Cadence',
  '2': [
    {'1': 'CADENCE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'CADENCE_WEEKLY', '2': 1, '3': {}},
    {'1': 'CADENCE_MONTHLY', '2': 2, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `ReportSchedule`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List reportScheduleDescriptor = $convert.base64Decode(
    'Cg5SZXBvcnRTY2hlZHVsZRIQCgJpZBgBIAEoCUIAUgJpZBIUCgRuYW1lGAIgASgJQgBSBG5hbW'
    'USRQoHY2FkZW5jZRgDIAEoDjIpLnBhcmt1cC5yZXBvcnRzLnYxLlJlcG9ydFNjaGVkdWxlLkNh'
    'ZGVuY2VCAFIHY2FkZW5jZRIaCgd3ZWVrZGF5GAQgASgFQgBSB3dlZWtkYXkSHQoJbW9udGhfZG'
    'F5GAUgASgFQgBSCG1vbnRoRGF5EhQKBGhvdXIYBiABKAVCAFIEaG91chJDCghzZWN0aW9ucxgH'
    'IAMoDjIlLnBhcmt1cC5yZXBvcnRzLnYxLlJlcG9ydFNlY3Rpb24uTmFtZUIAUghzZWN0aW9ucx'
    'I2CgVzY29wZRgIIAEoCzIeLnBhcmt1cC5yZXBvcnRzLnYxLlJlcG9ydFNjb3BlQgBSBXNjb3Bl'
    'Ej4KBmZvcm1hdBgJIAEoDjIkLnBhcmt1cC5yZXBvcnRzLnYxLlJlcG9ydEZvcm1hdC5OYW1lQg'
    'BSBmZvcm1hdBJECghsYW5ndWFnZRgKIAEoDjImLnBhcmt1cC5yZXBvcnRzLnYxLlJlcG9ydExh'
    'bmd1YWdlLk5hbWVCAFIIbGFuZ3VhZ2USJQoNcmVjaXBpZW50X2lkcxgLIAMoCUIAUgxyZWNpcG'
    'llbnRJZHMSHQoJaXNfcGF1c2VkGAwgASgIQgBSCGlzUGF1c2VkEhsKCG93bmVyX2lkGA0gASgJ'
    'QgBSB293bmVySWQSPAoLbmV4dF9ydW5fYXQYDiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZX'
    'N0YW1wQgBSCW5leHRSdW5BdBJBCghsYXN0X3J1bhgPIAEoCzIkLnBhcmt1cC5yZXBvcnRzLnYx'
    'LlJlcG9ydFNjaGVkdWxlUnVuQgBSB2xhc3RSdW4SOwoKY3JlYXRlZF9hdBgQIAEoCzIaLmdvb2'
    'dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJY3JlYXRlZEF0EjsKCnVwZGF0ZWRfYXQYESABKAsy'
    'Gi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCXVwZGF0ZWRBdCJTCgdDYWRlbmNlEhkKE0'
    'NBREVOQ0VfVU5TUEVDSUZJRUQQABoAEhQKDkNBREVOQ0VfV0VFS0xZEAEaABIVCg9DQURFTkNF'
    'X01PTlRITFkQAhoAGgA6AA==');

@$core.Deprecated('Use createReportScheduleRequestDescriptor instead')
const CreateReportScheduleRequest$json = {
  '1': 'CreateReportScheduleRequest',
  '2': [
    {'1': 'name', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {
      '1': 'cadence',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.reports.v1.ReportSchedule.Cadence',
      '8': {},
      '10': 'cadence'
    },
    {'1': 'weekday', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'weekday'},
    {'1': 'month_day', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'monthDay'},
    {'1': 'hour', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'hour'},
    {
      '1': 'sections',
      '3': 6,
      '4': 3,
      '5': 14,
      '6': '.parkup.reports.v1.ReportSection.Name',
      '8': {},
      '10': 'sections'
    },
    {
      '1': 'scope',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ReportScope',
      '8': {},
      '10': 'scope'
    },
    {
      '1': 'format',
      '3': 8,
      '4': 1,
      '5': 14,
      '6': '.parkup.reports.v1.ReportFormat.Name',
      '8': {},
      '10': 'format'
    },
    {
      '1': 'language',
      '3': 9,
      '4': 1,
      '5': 14,
      '6': '.parkup.reports.v1.ReportLanguage.Name',
      '8': {},
      '10': 'language'
    },
    {
      '1': 'recipient_ids',
      '3': 10,
      '4': 3,
      '5': 9,
      '8': {},
      '10': 'recipientIds'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateReportScheduleRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createReportScheduleRequestDescriptor = $convert.base64Decode(
    'ChtDcmVhdGVSZXBvcnRTY2hlZHVsZVJlcXVlc3QSFAoEbmFtZRgBIAEoCUIAUgRuYW1lEkUKB2'
    'NhZGVuY2UYAiABKA4yKS5wYXJrdXAucmVwb3J0cy52MS5SZXBvcnRTY2hlZHVsZS5DYWRlbmNl'
    'QgBSB2NhZGVuY2USGgoHd2Vla2RheRgDIAEoBUIAUgd3ZWVrZGF5Eh0KCW1vbnRoX2RheRgEIA'
    'EoBUIAUghtb250aERheRIUCgRob3VyGAUgASgFQgBSBGhvdXISQwoIc2VjdGlvbnMYBiADKA4y'
    'JS5wYXJrdXAucmVwb3J0cy52MS5SZXBvcnRTZWN0aW9uLk5hbWVCAFIIc2VjdGlvbnMSNgoFc2'
    'NvcGUYByABKAsyHi5wYXJrdXAucmVwb3J0cy52MS5SZXBvcnRTY29wZUIAUgVzY29wZRI+CgZm'
    'b3JtYXQYCCABKA4yJC5wYXJrdXAucmVwb3J0cy52MS5SZXBvcnRGb3JtYXQuTmFtZUIAUgZmb3'
    'JtYXQSRAoIbGFuZ3VhZ2UYCSABKA4yJi5wYXJrdXAucmVwb3J0cy52MS5SZXBvcnRMYW5ndWFn'
    'ZS5OYW1lQgBSCGxhbmd1YWdlEiUKDXJlY2lwaWVudF9pZHMYCiADKAlCAFIMcmVjaXBpZW50SW'
    'RzOgA=');

@$core.Deprecated('Use createReportScheduleResponseDescriptor instead')
const CreateReportScheduleResponse$json = {
  '1': 'CreateReportScheduleResponse',
  '2': [
    {
      '1': 'schedule',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ReportSchedule',
      '8': {},
      '10': 'schedule'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateReportScheduleResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createReportScheduleResponseDescriptor =
    $convert.base64Decode(
        'ChxDcmVhdGVSZXBvcnRTY2hlZHVsZVJlc3BvbnNlEj8KCHNjaGVkdWxlGAEgASgLMiEucGFya3'
        'VwLnJlcG9ydHMudjEuUmVwb3J0U2NoZWR1bGVCAFIIc2NoZWR1bGU6AA==');

@$core.Deprecated('Use getReportScheduleRequestDescriptor instead')
const GetReportScheduleRequest$json = {
  '1': 'GetReportScheduleRequest',
  '2': [
    {'1': 'schedule_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'scheduleId'},
  ],
  '7': {},
};

/// Descriptor for `GetReportScheduleRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getReportScheduleRequestDescriptor =
    $convert.base64Decode(
        'ChhHZXRSZXBvcnRTY2hlZHVsZVJlcXVlc3QSIQoLc2NoZWR1bGVfaWQYASABKAlCAFIKc2NoZW'
        'R1bGVJZDoA');

@$core.Deprecated('Use getReportScheduleResponseDescriptor instead')
const GetReportScheduleResponse$json = {
  '1': 'GetReportScheduleResponse',
  '2': [
    {
      '1': 'schedule',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ReportSchedule',
      '8': {},
      '10': 'schedule'
    },
  ],
  '7': {},
};

/// Descriptor for `GetReportScheduleResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getReportScheduleResponseDescriptor =
    $convert.base64Decode(
        'ChlHZXRSZXBvcnRTY2hlZHVsZVJlc3BvbnNlEj8KCHNjaGVkdWxlGAEgASgLMiEucGFya3VwLn'
        'JlcG9ydHMudjEuUmVwb3J0U2NoZWR1bGVCAFIIc2NoZWR1bGU6AA==');

@$core.Deprecated('Use listReportSchedulesRequestDescriptor instead')
const ListReportSchedulesRequest$json = {
  '1': 'ListReportSchedulesRequest',
  '2': [
    {'1': 'everybody', '3': 1, '4': 1, '5': 8, '8': {}, '10': 'everybody'},
    {'1': 'page_size', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'skip'},
  ],
  '7': {},
};

/// Descriptor for `ListReportSchedulesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listReportSchedulesRequestDescriptor =
    $convert.base64Decode(
        'ChpMaXN0UmVwb3J0U2NoZWR1bGVzUmVxdWVzdBIeCglldmVyeWJvZHkYASABKAhCAFIJZXZlcn'
        'lib2R5Eh0KCXBhZ2Vfc2l6ZRgCIAEoBUIAUghwYWdlU2l6ZRIfCgpwYWdlX3Rva2VuGAMgASgJ'
        'QgBSCXBhZ2VUb2tlbhIUCgRza2lwGAQgASgFQgBSBHNraXA6AA==');

@$core.Deprecated('Use listReportSchedulesResponseDescriptor instead')
const ListReportSchedulesResponse$json = {
  '1': 'ListReportSchedulesResponse',
  '2': [
    {
      '1': 'schedules',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.reports.v1.ReportSchedule',
      '8': {},
      '10': 'schedules'
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

/// Descriptor for `ListReportSchedulesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listReportSchedulesResponseDescriptor =
    $convert.base64Decode(
        'ChtMaXN0UmVwb3J0U2NoZWR1bGVzUmVzcG9uc2USQQoJc2NoZWR1bGVzGAEgAygLMiEucGFya3'
        'VwLnJlcG9ydHMudjEuUmVwb3J0U2NoZWR1bGVCAFIJc2NoZWR1bGVzEigKD25leHRfcGFnZV90'
        'b2tlbhgCIAEoCUIAUg1uZXh0UGFnZVRva2VuOgA=');

@$core.Deprecated('Use updateReportScheduleRequestDescriptor instead')
const UpdateReportScheduleRequest$json = {
  '1': 'UpdateReportScheduleRequest',
  '2': [
    {'1': 'schedule_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'scheduleId'},
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
      '1': 'cadence',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.reports.v1.ReportSchedule.Cadence',
      '8': {},
      '9': 1,
      '10': 'cadence',
      '17': true
    },
    {
      '1': 'weekday',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 2,
      '10': 'weekday',
      '17': true
    },
    {
      '1': 'month_day',
      '3': 5,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 3,
      '10': 'monthDay',
      '17': true
    },
    {
      '1': 'hour',
      '3': 6,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 4,
      '10': 'hour',
      '17': true
    },
    {
      '1': 'sections',
      '3': 7,
      '4': 3,
      '5': 14,
      '6': '.parkup.reports.v1.ReportSection.Name',
      '8': {},
      '10': 'sections'
    },
    {
      '1': 'scope',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ReportScope',
      '8': {},
      '10': 'scope'
    },
    {
      '1': 'format',
      '3': 9,
      '4': 1,
      '5': 14,
      '6': '.parkup.reports.v1.ReportFormat.Name',
      '8': {},
      '9': 5,
      '10': 'format',
      '17': true
    },
    {
      '1': 'language',
      '3': 10,
      '4': 1,
      '5': 14,
      '6': '.parkup.reports.v1.ReportLanguage.Name',
      '8': {},
      '9': 6,
      '10': 'language',
      '17': true
    },
    {
      '1': 'recipient_ids',
      '3': 11,
      '4': 3,
      '5': 9,
      '8': {},
      '10': 'recipientIds'
    },
    {
      '1': 'is_paused',
      '3': 12,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 7,
      '10': 'isPaused',
      '17': true
    },
    {
      '1': 'update_mask',
      '3': 13,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '10': 'updateMask'
    },
  ],
  '7': {},
  '8': [
    {'1': '_name', '2': {}},
    {'1': '_cadence', '2': {}},
    {'1': '_weekday', '2': {}},
    {'1': '_month_day', '2': {}},
    {'1': '_hour', '2': {}},
    {'1': '_format', '2': {}},
    {'1': '_language', '2': {}},
    {'1': '_is_paused', '2': {}},
  ],
};

/// Descriptor for `UpdateReportScheduleRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateReportScheduleRequestDescriptor = $convert.base64Decode(
    'ChtVcGRhdGVSZXBvcnRTY2hlZHVsZVJlcXVlc3QSIQoLc2NoZWR1bGVfaWQYASABKAlCAFIKc2'
    'NoZWR1bGVJZBIZCgRuYW1lGAIgASgJQgBIAFIEbmFtZYgBARJKCgdjYWRlbmNlGAMgASgOMiku'
    'cGFya3VwLnJlcG9ydHMudjEuUmVwb3J0U2NoZWR1bGUuQ2FkZW5jZUIASAFSB2NhZGVuY2WIAQ'
    'ESHwoHd2Vla2RheRgEIAEoBUIASAJSB3dlZWtkYXmIAQESIgoJbW9udGhfZGF5GAUgASgFQgBI'
    'A1IIbW9udGhEYXmIAQESGQoEaG91chgGIAEoBUIASARSBGhvdXKIAQESQwoIc2VjdGlvbnMYBy'
    'ADKA4yJS5wYXJrdXAucmVwb3J0cy52MS5SZXBvcnRTZWN0aW9uLk5hbWVCAFIIc2VjdGlvbnMS'
    'NgoFc2NvcGUYCCABKAsyHi5wYXJrdXAucmVwb3J0cy52MS5SZXBvcnRTY29wZUIAUgVzY29wZR'
    'JDCgZmb3JtYXQYCSABKA4yJC5wYXJrdXAucmVwb3J0cy52MS5SZXBvcnRGb3JtYXQuTmFtZUIA'
    'SAVSBmZvcm1hdIgBARJJCghsYW5ndWFnZRgKIAEoDjImLnBhcmt1cC5yZXBvcnRzLnYxLlJlcG'
    '9ydExhbmd1YWdlLk5hbWVCAEgGUghsYW5ndWFnZYgBARIlCg1yZWNpcGllbnRfaWRzGAsgAygJ'
    'QgBSDHJlY2lwaWVudElkcxIiCglpc19wYXVzZWQYDCABKAhCAEgHUghpc1BhdXNlZIgBARI9Cg'
    't1cGRhdGVfbWFzaxgNIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE1hc2tCAFIKdXBkYXRl'
    'TWFzazoAQgkKBV9uYW1lEgBCDAoIX2NhZGVuY2USAEIMCghfd2Vla2RheRIAQg4KCl9tb250aF'
    '9kYXkSAEIJCgVfaG91chIAQgsKB19mb3JtYXQSAEINCglfbGFuZ3VhZ2USAEIOCgpfaXNfcGF1'
    'c2VkEgA=');

@$core.Deprecated('Use updateReportScheduleResponseDescriptor instead')
const UpdateReportScheduleResponse$json = {
  '1': 'UpdateReportScheduleResponse',
  '2': [
    {
      '1': 'schedule',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ReportSchedule',
      '8': {},
      '10': 'schedule'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateReportScheduleResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateReportScheduleResponseDescriptor =
    $convert.base64Decode(
        'ChxVcGRhdGVSZXBvcnRTY2hlZHVsZVJlc3BvbnNlEj8KCHNjaGVkdWxlGAEgASgLMiEucGFya3'
        'VwLnJlcG9ydHMudjEuUmVwb3J0U2NoZWR1bGVCAFIIc2NoZWR1bGU6AA==');

@$core.Deprecated('Use deleteReportScheduleRequestDescriptor instead')
const DeleteReportScheduleRequest$json = {
  '1': 'DeleteReportScheduleRequest',
  '2': [
    {'1': 'schedule_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'scheduleId'},
  ],
  '7': {},
};

/// Descriptor for `DeleteReportScheduleRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteReportScheduleRequestDescriptor =
    $convert.base64Decode(
        'ChtEZWxldGVSZXBvcnRTY2hlZHVsZVJlcXVlc3QSIQoLc2NoZWR1bGVfaWQYASABKAlCAFIKc2'
        'NoZWR1bGVJZDoA');

@$core.Deprecated('Use deleteReportScheduleResponseDescriptor instead')
const DeleteReportScheduleResponse$json = {
  '1': 'DeleteReportScheduleResponse',
  '7': {},
};

/// Descriptor for `DeleteReportScheduleResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteReportScheduleResponseDescriptor =
    $convert.base64Decode('ChxEZWxldGVSZXBvcnRTY2hlZHVsZVJlc3BvbnNlOgA=');
