// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/agent_day_service.proto.

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

@$core.Deprecated('Use listPendingSabotRemovalsRequestDescriptor instead')
const ListPendingSabotRemovalsRequest$json = {
  '1': 'ListPendingSabotRemovalsRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
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

/// Descriptor for `ListPendingSabotRemovalsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPendingSabotRemovalsRequestDescriptor =
    $convert.base64Decode(
        'Ch9MaXN0UGVuZGluZ1NhYm90UmVtb3ZhbHNSZXF1ZXN0EhkKB3pvbmVfaWQYASABKAlCAFIGem'
        '9uZUlkEh0KCXBhZ2Vfc2l6ZRgCIAEoBUIAUghwYWdlU2l6ZRIfCgpwYWdlX3Rva2VuGAMgASgJ'
        'QgBSCXBhZ2VUb2tlbhIUCgRza2lwGAQgASgFQgBSBHNraXASKAoPd2l0aF90b3RhbF9zaXplGA'
        'UgASgIQgBSDXdpdGhUb3RhbFNpemU6AA==');

@$core.Deprecated('Use listPendingSabotRemovalsResponseDescriptor instead')
const ListPendingSabotRemovalsResponse$json = {
  '1': 'ListPendingSabotRemovalsResponse',
  '2': [
    {
      '1': 'violation_tickets',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.enforcement.v1.ViolationTicket',
      '8': {},
      '10': 'violationTickets'
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

/// Descriptor for `ListPendingSabotRemovalsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listPendingSabotRemovalsResponseDescriptor = $convert.base64Decode(
    'CiBMaXN0UGVuZGluZ1NhYm90UmVtb3ZhbHNSZXNwb25zZRJVChF2aW9sYXRpb25fdGlja2V0cx'
    'gBIAMoCzImLnBhcmt1cC5lbmZvcmNlbWVudC52MS5WaW9sYXRpb25UaWNrZXRCAFIQdmlvbGF0'
    'aW9uVGlja2V0cxIkCgp0b3RhbF9zaXplGAIgASgFQgBIAFIJdG90YWxTaXpliAEBEigKD25leH'
    'RfcGFnZV90b2tlbhgDIAEoCUIAUg1uZXh0UGFnZVRva2VuOgBCDwoLX3RvdGFsX3NpemUSAA==');

@$core.Deprecated('Use getAgentDayRequestDescriptor instead')
const GetAgentDayRequest$json = {
  '1': 'GetAgentDayRequest',
  '2': [
    {'1': 'agent_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'agentId'},
    {'1': 'day', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'day'},
  ],
  '7': {},
};

/// Descriptor for `GetAgentDayRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getAgentDayRequestDescriptor = $convert.base64Decode(
    'ChJHZXRBZ2VudERheVJlcXVlc3QSGwoIYWdlbnRfaWQYASABKAlCAFIHYWdlbnRJZBISCgNkYX'
    'kYAiABKAlCAFIDZGF5OgA=');

@$core.Deprecated('Use getAgentDayResponseDescriptor instead')
const GetAgentDayResponse$json = {
  '1': 'GetAgentDayResponse',
  '2': [
    {'1': 'agent_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'agentId'},
    {'1': 'day', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'day'},
    {'1': 'issued', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'issued'},
    {'1': 'car_sabots', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'carSabots'},
    {'1': 'pounds', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'pounds'},
    {'1': 'paid', '3': 6, '4': 1, '5': 5, '8': {}, '10': 'paid'},
    {'1': 'unpaid', '3': 7, '4': 1, '5': 5, '8': {}, '10': 'unpaid'},
    {'1': 'appealed', '3': 8, '4': 1, '5': 5, '8': {}, '10': 'appealed'},
    {'1': 'dismissed', '3': 9, '4': 1, '5': 5, '8': {}, '10': 'dismissed'},
    {'1': 'total_fines', '3': 10, '4': 1, '5': 1, '8': {}, '10': 'totalFines'},
    {'1': 'paid_fines', '3': 11, '4': 1, '5': 1, '8': {}, '10': 'paidFines'},
    {
      '1': 'sabots_removed',
      '3': 12,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'sabotsRemoved'
    },
    {
      '1': 'first_issued_at',
      '3': 13,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'firstIssuedAt'
    },
    {
      '1': 'last_issued_at',
      '3': 14,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'lastIssuedAt'
    },
  ],
  '7': {},
};

/// Descriptor for `GetAgentDayResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getAgentDayResponseDescriptor = $convert.base64Decode(
    'ChNHZXRBZ2VudERheVJlc3BvbnNlEhsKCGFnZW50X2lkGAEgASgJQgBSB2FnZW50SWQSEgoDZG'
    'F5GAIgASgJQgBSA2RheRIYCgZpc3N1ZWQYAyABKAVCAFIGaXNzdWVkEh8KCmNhcl9zYWJvdHMY'
    'BCABKAVCAFIJY2FyU2Fib3RzEhgKBnBvdW5kcxgFIAEoBUIAUgZwb3VuZHMSFAoEcGFpZBgGIA'
    'EoBUIAUgRwYWlkEhgKBnVucGFpZBgHIAEoBUIAUgZ1bnBhaWQSHAoIYXBwZWFsZWQYCCABKAVC'
    'AFIIYXBwZWFsZWQSHgoJZGlzbWlzc2VkGAkgASgFQgBSCWRpc21pc3NlZBIhCgt0b3RhbF9maW'
    '5lcxgKIAEoAUIAUgp0b3RhbEZpbmVzEh8KCnBhaWRfZmluZXMYCyABKAFCAFIJcGFpZEZpbmVz'
    'EicKDnNhYm90c19yZW1vdmVkGAwgASgFQgBSDXNhYm90c1JlbW92ZWQSRAoPZmlyc3RfaXNzdW'
    'VkX2F0GA0gASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUg1maXJzdElzc3VlZEF0'
    'EkIKDmxhc3RfaXNzdWVkX2F0GA4gASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUg'
    'xsYXN0SXNzdWVkQXQ6AA==');
