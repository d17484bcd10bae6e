// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/violation_ticket_list_service.proto.

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

@$core.Deprecated('Use listViolationTicketsRequestDescriptor instead')
const ListViolationTicketsRequest$json = {
  '1': 'ListViolationTicketsRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {'1': 'agent_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'agentId'},
    {
      '1': 'status',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.enforcement.v1.ViolationTicket.Status',
      '8': {},
      '10': 'status'
    },
    {
      '1': 'license_plate',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {'1': 'plate_left', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'plateLeft'},
    {'1': 'plate_right', '3': 6, '4': 1, '5': 9, '8': {}, '10': 'plateRight'},
    {
      '1': 'plate_type',
      '3': 7,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.LicensePlate.Type',
      '8': {},
      '10': 'plateType'
    },
    {
      '1': 'reason',
      '3': 8,
      '4': 1,
      '5': 14,
      '6': '.parkup.enforcement.v1.ViolationTicket.Reason',
      '8': {},
      '10': 'reason'
    },
    {'1': 'zone_id', '3': 9, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'session_id', '3': 10, '4': 1, '5': 9, '8': {}, '10': 'sessionId'},
    {
      '1': 'issued_from',
      '3': 11,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'issuedFrom'
    },
    {
      '1': 'issued_before',
      '3': 12,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'issuedBefore'
    },
    {'1': 'page_size', '3': 13, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 14, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 15, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 16,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
};

/// Descriptor for `ListViolationTicketsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listViolationTicketsRequestDescriptor = $convert.base64Decode(
    'ChtMaXN0VmlvbGF0aW9uVGlja2V0c1JlcXVlc3QSGQoHdXNlcl9pZBgBIAEoCUIAUgZ1c2VySW'
    'QSGwoIYWdlbnRfaWQYAiABKAlCAFIHYWdlbnRJZBJHCgZzdGF0dXMYAyABKA4yLS5wYXJrdXAu'
    'ZW5mb3JjZW1lbnQudjEuVmlvbGF0aW9uVGlja2V0LlN0YXR1c0IAUgZzdGF0dXMSJQoNbGljZW'
    '5zZV9wbGF0ZRgEIAEoCUIAUgxsaWNlbnNlUGxhdGUSHwoKcGxhdGVfbGVmdBgFIAEoCUIAUglw'
    'bGF0ZUxlZnQSIQoLcGxhdGVfcmlnaHQYBiABKAlCAFIKcGxhdGVSaWdodBJECgpwbGF0ZV90eX'
    'BlGAcgASgOMiMucGFya3VwLmNvbW1vbi52MS5MaWNlbnNlUGxhdGUuVHlwZUIAUglwbGF0ZVR5'
    'cGUSRwoGcmVhc29uGAggASgOMi0ucGFya3VwLmVuZm9yY2VtZW50LnYxLlZpb2xhdGlvblRpY2'
    'tldC5SZWFzb25CAFIGcmVhc29uEhkKB3pvbmVfaWQYCSABKAlCAFIGem9uZUlkEh8KCnNlc3Np'
    'b25faWQYCiABKAlCAFIJc2Vzc2lvbklkEj0KC2lzc3VlZF9mcm9tGAsgASgLMhouZ29vZ2xlLn'
    'Byb3RvYnVmLlRpbWVzdGFtcEIAUgppc3N1ZWRGcm9tEkEKDWlzc3VlZF9iZWZvcmUYDCABKAsy'
    'Gi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSDGlzc3VlZEJlZm9yZRIdCglwYWdlX3Npem'
    'UYDSABKAVCAFIIcGFnZVNpemUSHwoKcGFnZV90b2tlbhgOIAEoCUIAUglwYWdlVG9rZW4SFAoE'
    'c2tpcBgPIAEoBUIAUgRza2lwEigKD3dpdGhfdG90YWxfc2l6ZRgQIAEoCEIAUg13aXRoVG90YW'
    'xTaXplOgA=');

@$core.Deprecated('Use listViolationTicketsResponseDescriptor instead')
const ListViolationTicketsResponse$json = {
  '1': 'ListViolationTicketsResponse',
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

/// Descriptor for `ListViolationTicketsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listViolationTicketsResponseDescriptor = $convert.base64Decode(
    'ChxMaXN0VmlvbGF0aW9uVGlja2V0c1Jlc3BvbnNlElUKEXZpb2xhdGlvbl90aWNrZXRzGAEgAy'
    'gLMiYucGFya3VwLmVuZm9yY2VtZW50LnYxLlZpb2xhdGlvblRpY2tldEIAUhB2aW9sYXRpb25U'
    'aWNrZXRzEiQKCnRvdGFsX3NpemUYAiABKAVCAEgAUgl0b3RhbFNpemWIAQESKAoPbmV4dF9wYW'
    'dlX3Rva2VuGAMgASgJQgBSDW5leHRQYWdlVG9rZW46AEIPCgtfdG90YWxfc2l6ZRIA');

@$core.Deprecated('Use checkUnpaidViolationTicketsRequestDescriptor instead')
const CheckUnpaidViolationTicketsRequest$json = {
  '1': 'CheckUnpaidViolationTicketsRequest',
  '2': [
    {
      '1': 'license_plate',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
  ],
  '7': {},
};

/// Descriptor for `CheckUnpaidViolationTicketsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List checkUnpaidViolationTicketsRequestDescriptor =
    $convert.base64Decode(
        'CiJDaGVja1VucGFpZFZpb2xhdGlvblRpY2tldHNSZXF1ZXN0EiUKDWxpY2Vuc2VfcGxhdGUYAS'
        'ABKAlCAFIMbGljZW5zZVBsYXRlOgA=');

@$core.Deprecated('Use checkUnpaidViolationTicketsResponseDescriptor instead')
const CheckUnpaidViolationTicketsResponse$json = {
  '1': 'CheckUnpaidViolationTicketsResponse',
  '2': [
    {
      '1': 'has_unpaid_tickets',
      '3': 1,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'hasUnpaidTickets'
    },
    {
      '1': 'violation_tickets',
      '3': 2,
      '4': 3,
      '5': 11,
      '6': '.parkup.enforcement.v1.ViolationTicket',
      '8': {},
      '10': 'violationTickets'
    },
    {'1': 'total_size', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'totalSize'},
  ],
  '7': {},
};

/// Descriptor for `CheckUnpaidViolationTicketsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List checkUnpaidViolationTicketsResponseDescriptor =
    $convert.base64Decode(
        'CiNDaGVja1VucGFpZFZpb2xhdGlvblRpY2tldHNSZXNwb25zZRIuChJoYXNfdW5wYWlkX3RpY2'
        'tldHMYASABKAhCAFIQaGFzVW5wYWlkVGlja2V0cxJVChF2aW9sYXRpb25fdGlja2V0cxgCIAMo'
        'CzImLnBhcmt1cC5lbmZvcmNlbWVudC52MS5WaW9sYXRpb25UaWNrZXRCAFIQdmlvbGF0aW9uVG'
        'lja2V0cxIfCgp0b3RhbF9zaXplGAMgASgFQgBSCXRvdGFsU2l6ZToA');

@$core.Deprecated('Use getViolationTicketStatsRequestDescriptor instead')
const GetViolationTicketStatsRequest$json = {
  '1': 'GetViolationTicketStatsRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
  ],
  '7': {},
};

/// Descriptor for `GetViolationTicketStatsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getViolationTicketStatsRequestDescriptor =
    $convert.base64Decode(
        'Ch5HZXRWaW9sYXRpb25UaWNrZXRTdGF0c1JlcXVlc3QSGQoHdXNlcl9pZBgBIAEoCUIAUgZ1c2'
        'VySWQ6AA==');

@$core.Deprecated('Use getViolationTicketStatsResponseDescriptor instead')
const GetViolationTicketStatsResponse$json = {
  '1': 'GetViolationTicketStatsResponse',
  '2': [
    {
      '1': 'total_tickets',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'totalTickets'
    },
    {'1': 'pending', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'pending'},
    {'1': 'paid', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'paid'},
    {'1': 'appealed', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'appealed'},
    {'1': 'overdue', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'overdue'},
    {'1': 'dismissed', '3': 6, '4': 1, '5': 5, '8': {}, '10': 'dismissed'},
    {'1': 'total_fines', '3': 7, '4': 1, '5': 1, '8': {}, '10': 'totalFines'},
    {'1': 'unpaid_fines', '3': 8, '4': 1, '5': 1, '8': {}, '10': 'unpaidFines'},
  ],
  '7': {},
};

/// Descriptor for `GetViolationTicketStatsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getViolationTicketStatsResponseDescriptor = $convert.base64Decode(
    'Ch9HZXRWaW9sYXRpb25UaWNrZXRTdGF0c1Jlc3BvbnNlEiUKDXRvdGFsX3RpY2tldHMYASABKA'
    'VCAFIMdG90YWxUaWNrZXRzEhoKB3BlbmRpbmcYAiABKAVCAFIHcGVuZGluZxIUCgRwYWlkGAMg'
    'ASgFQgBSBHBhaWQSHAoIYXBwZWFsZWQYBCABKAVCAFIIYXBwZWFsZWQSGgoHb3ZlcmR1ZRgFIA'
    'EoBUIAUgdvdmVyZHVlEh4KCWRpc21pc3NlZBgGIAEoBUIAUglkaXNtaXNzZWQSIQoLdG90YWxf'
    'ZmluZXMYByABKAFCAFIKdG90YWxGaW5lcxIjCgx1bnBhaWRfZmluZXMYCCABKAFCAFILdW5wYW'
    'lkRmluZXM6AA==');
