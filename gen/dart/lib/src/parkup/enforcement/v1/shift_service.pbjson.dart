// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/shift_service.proto.

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

@$core.Deprecated('Use startShiftRequestDescriptor instead')
const StartShiftRequest$json = {
  '1': 'StartShiftRequest',
  '2': [
    {
      '1': 'position',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.DutyPosition',
      '8': {},
      '10': 'position'
    },
  ],
  '7': {},
};

/// Descriptor for `StartShiftRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List startShiftRequestDescriptor = $convert.base64Decode(
    'ChFTdGFydFNoaWZ0UmVxdWVzdBJBCghwb3NpdGlvbhgBIAEoCzIjLnBhcmt1cC5lbmZvcmNlbW'
    'VudC52MS5EdXR5UG9zaXRpb25CAFIIcG9zaXRpb246AA==');

@$core.Deprecated('Use startShiftResponseDescriptor instead')
const StartShiftResponse$json = {
  '1': 'StartShiftResponse',
  '2': [
    {
      '1': 'shift',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.Shift',
      '8': {},
      '10': 'shift'
    },
    {'1': 'started', '3': 2, '4': 1, '5': 8, '8': {}, '10': 'started'},
  ],
  '7': {},
};

/// Descriptor for `StartShiftResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List startShiftResponseDescriptor = $convert.base64Decode(
    'ChJTdGFydFNoaWZ0UmVzcG9uc2USNAoFc2hpZnQYASABKAsyHC5wYXJrdXAuZW5mb3JjZW1lbn'
    'QudjEuU2hpZnRCAFIFc2hpZnQSGgoHc3RhcnRlZBgCIAEoCEIAUgdzdGFydGVkOgA=');

@$core.Deprecated('Use endShiftRequestDescriptor instead')
const EndShiftRequest$json = {
  '1': 'EndShiftRequest',
  '7': {},
};

/// Descriptor for `EndShiftRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List endShiftRequestDescriptor =
    $convert.base64Decode('Cg9FbmRTaGlmdFJlcXVlc3Q6AA==');

@$core.Deprecated('Use endShiftResponseDescriptor instead')
const EndShiftResponse$json = {
  '1': 'EndShiftResponse',
  '2': [
    {
      '1': 'shift',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.Shift',
      '8': {},
      '10': 'shift'
    },
    {'1': 'ended', '3': 2, '4': 1, '5': 8, '8': {}, '10': 'ended'},
  ],
  '7': {},
};

/// Descriptor for `EndShiftResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List endShiftResponseDescriptor = $convert.base64Decode(
    'ChBFbmRTaGlmdFJlc3BvbnNlEjQKBXNoaWZ0GAEgASgLMhwucGFya3VwLmVuZm9yY2VtZW50Ln'
    'YxLlNoaWZ0QgBSBXNoaWZ0EhYKBWVuZGVkGAIgASgIQgBSBWVuZGVkOgA=');

@$core.Deprecated('Use endShiftOfAgentRequestDescriptor instead')
const EndShiftOfAgentRequest$json = {
  '1': 'EndShiftOfAgentRequest',
  '2': [
    {'1': 'shift_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'shiftId'},
  ],
  '7': {},
};

/// Descriptor for `EndShiftOfAgentRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List endShiftOfAgentRequestDescriptor =
    $convert.base64Decode(
        'ChZFbmRTaGlmdE9mQWdlbnRSZXF1ZXN0EhsKCHNoaWZ0X2lkGAEgASgJQgBSB3NoaWZ0SWQ6AA'
        '==');

@$core.Deprecated('Use endShiftOfAgentResponseDescriptor instead')
const EndShiftOfAgentResponse$json = {
  '1': 'EndShiftOfAgentResponse',
  '2': [
    {
      '1': 'shift',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.Shift',
      '8': {},
      '10': 'shift'
    },
    {'1': 'ended', '3': 2, '4': 1, '5': 8, '8': {}, '10': 'ended'},
  ],
  '7': {},
};

/// Descriptor for `EndShiftOfAgentResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List endShiftOfAgentResponseDescriptor =
    $convert.base64Decode(
        'ChdFbmRTaGlmdE9mQWdlbnRSZXNwb25zZRI0CgVzaGlmdBgBIAEoCzIcLnBhcmt1cC5lbmZvcm'
        'NlbWVudC52MS5TaGlmdEIAUgVzaGlmdBIWCgVlbmRlZBgCIAEoCEIAUgVlbmRlZDoA');

@$core.Deprecated('Use reportPositionsRequestDescriptor instead')
const ReportPositionsRequest$json = {
  '1': 'ReportPositionsRequest',
  '2': [
    {
      '1': 'positions',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.enforcement.v1.DutyPosition',
      '8': {},
      '10': 'positions'
    },
    {'1': 'shift_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'shiftId'},
  ],
  '7': {},
};

/// Descriptor for `ReportPositionsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List reportPositionsRequestDescriptor = $convert.base64Decode(
    'ChZSZXBvcnRQb3NpdGlvbnNSZXF1ZXN0EkMKCXBvc2l0aW9ucxgBIAMoCzIjLnBhcmt1cC5lbm'
    'ZvcmNlbWVudC52MS5EdXR5UG9zaXRpb25CAFIJcG9zaXRpb25zEhsKCHNoaWZ0X2lkGAIgASgJ'
    'QgBSB3NoaWZ0SWQ6AA==');

@$core.Deprecated('Use reportPositionsResponseDescriptor instead')
const ReportPositionsResponse$json = {
  '1': 'ReportPositionsResponse',
  '2': [
    {'1': 'kept', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'kept'},
    {'1': 'left_out', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'leftOut'},
  ],
  '7': {},
};

/// Descriptor for `ReportPositionsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List reportPositionsResponseDescriptor =
    $convert.base64Decode(
        'ChdSZXBvcnRQb3NpdGlvbnNSZXNwb25zZRIUCgRrZXB0GAEgASgFQgBSBGtlcHQSGwoIbGVmdF'
        '9vdXQYAiABKAVCAFIHbGVmdE91dDoA');

@$core.Deprecated('Use getMyShiftRequestDescriptor instead')
const GetMyShiftRequest$json = {
  '1': 'GetMyShiftRequest',
  '7': {},
};

/// Descriptor for `GetMyShiftRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMyShiftRequestDescriptor =
    $convert.base64Decode('ChFHZXRNeVNoaWZ0UmVxdWVzdDoA');

@$core.Deprecated('Use getMyShiftResponseDescriptor instead')
const GetMyShiftResponse$json = {
  '1': 'GetMyShiftResponse',
  '2': [
    {
      '1': 'shift',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.Shift',
      '8': {},
      '10': 'shift'
    },
  ],
  '7': {},
};

/// Descriptor for `GetMyShiftResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMyShiftResponseDescriptor = $convert.base64Decode(
    'ChJHZXRNeVNoaWZ0UmVzcG9uc2USNAoFc2hpZnQYASABKAsyHC5wYXJrdXAuZW5mb3JjZW1lbn'
    'QudjEuU2hpZnRCAFIFc2hpZnQ6AA==');

@$core.Deprecated('Use listAgentsOnDutyRequestDescriptor instead')
const ListAgentsOnDutyRequest$json = {
  '1': 'ListAgentsOnDutyRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'page_size', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'skip'},
  ],
  '7': {},
};

/// Descriptor for `ListAgentsOnDutyRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listAgentsOnDutyRequestDescriptor = $convert.base64Decode(
    'ChdMaXN0QWdlbnRzT25EdXR5UmVxdWVzdBIZCgd6b25lX2lkGAEgASgJQgBSBnpvbmVJZBIdCg'
    'lwYWdlX3NpemUYAiABKAVCAFIIcGFnZVNpemUSHwoKcGFnZV90b2tlbhgDIAEoCUIAUglwYWdl'
    'VG9rZW4SFAoEc2tpcBgEIAEoBUIAUgRza2lwOgA=');

@$core.Deprecated('Use listAgentsOnDutyResponseDescriptor instead')
const ListAgentsOnDutyResponse$json = {
  '1': 'ListAgentsOnDutyResponse',
  '2': [
    {
      '1': 'shifts',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.enforcement.v1.Shift',
      '8': {},
      '10': 'shifts'
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

/// Descriptor for `ListAgentsOnDutyResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listAgentsOnDutyResponseDescriptor = $convert.base64Decode(
    'ChhMaXN0QWdlbnRzT25EdXR5UmVzcG9uc2USNgoGc2hpZnRzGAEgAygLMhwucGFya3VwLmVuZm'
    '9yY2VtZW50LnYxLlNoaWZ0QgBSBnNoaWZ0cxIoCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlCAFIN'
    'bmV4dFBhZ2VUb2tlbjoA');

@$core.Deprecated('Use getShiftRequestDescriptor instead')
const GetShiftRequest$json = {
  '1': 'GetShiftRequest',
  '2': [
    {'1': 'shift_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'shiftId'},
  ],
  '7': {},
};

/// Descriptor for `GetShiftRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getShiftRequestDescriptor = $convert.base64Decode(
    'Cg9HZXRTaGlmdFJlcXVlc3QSGwoIc2hpZnRfaWQYASABKAlCAFIHc2hpZnRJZDoA');

@$core.Deprecated('Use getShiftResponseDescriptor instead')
const GetShiftResponse$json = {
  '1': 'GetShiftResponse',
  '2': [
    {
      '1': 'shift',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.Shift',
      '8': {},
      '10': 'shift'
    },
  ],
  '7': {},
};

/// Descriptor for `GetShiftResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getShiftResponseDescriptor = $convert.base64Decode(
    'ChBHZXRTaGlmdFJlc3BvbnNlEjQKBXNoaWZ0GAEgASgLMhwucGFya3VwLmVuZm9yY2VtZW50Ln'
    'YxLlNoaWZ0QgBSBXNoaWZ0OgA=');

@$core.Deprecated('Use listShiftsRequestDescriptor instead')
const ListShiftsRequest$json = {
  '1': 'ListShiftsRequest',
  '2': [
    {'1': 'agent_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'agentId'},
    {'1': 'zone_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'from_time',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'fromTime'
    },
    {
      '1': 'to_time',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'toTime'
    },
    {
      '1': 'end',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.enforcement.v1.Shift.End',
      '8': {},
      '10': 'end'
    },
    {'1': 'page_size', '3': 6, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 7, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 8, '4': 1, '5': 5, '8': {}, '10': 'skip'},
  ],
  '7': {},
};

/// Descriptor for `ListShiftsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listShiftsRequestDescriptor = $convert.base64Decode(
    'ChFMaXN0U2hpZnRzUmVxdWVzdBIbCghhZ2VudF9pZBgBIAEoCUIAUgdhZ2VudElkEhkKB3pvbm'
    'VfaWQYAiABKAlCAFIGem9uZUlkEjkKCWZyb21fdGltZRgDIAEoCzIaLmdvb2dsZS5wcm90b2J1'
    'Zi5UaW1lc3RhbXBCAFIIZnJvbVRpbWUSNQoHdG9fdGltZRgEIAEoCzIaLmdvb2dsZS5wcm90b2'
    'J1Zi5UaW1lc3RhbXBCAFIGdG9UaW1lEjQKA2VuZBgFIAEoDjIgLnBhcmt1cC5lbmZvcmNlbWVu'
    'dC52MS5TaGlmdC5FbmRCAFIDZW5kEh0KCXBhZ2Vfc2l6ZRgGIAEoBUIAUghwYWdlU2l6ZRIfCg'
    'pwYWdlX3Rva2VuGAcgASgJQgBSCXBhZ2VUb2tlbhIUCgRza2lwGAggASgFQgBSBHNraXA6AA==');

@$core.Deprecated('Use listShiftsResponseDescriptor instead')
const ListShiftsResponse$json = {
  '1': 'ListShiftsResponse',
  '2': [
    {
      '1': 'shifts',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.enforcement.v1.Shift',
      '8': {},
      '10': 'shifts'
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

/// Descriptor for `ListShiftsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listShiftsResponseDescriptor = $convert.base64Decode(
    'ChJMaXN0U2hpZnRzUmVzcG9uc2USNgoGc2hpZnRzGAEgAygLMhwucGFya3VwLmVuZm9yY2VtZW'
    '50LnYxLlNoaWZ0QgBSBnNoaWZ0cxIoCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlCAFINbmV4dFBh'
    'Z2VUb2tlbjoA');

@$core.Deprecated('Use getShiftRouteRequestDescriptor instead')
const GetShiftRouteRequest$json = {
  '1': 'GetShiftRouteRequest',
  '2': [
    {'1': 'shift_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'shiftId'},
  ],
  '7': {},
};

/// Descriptor for `GetShiftRouteRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getShiftRouteRequestDescriptor = $convert.base64Decode(
    'ChRHZXRTaGlmdFJvdXRlUmVxdWVzdBIbCghzaGlmdF9pZBgBIAEoCUIAUgdzaGlmdElkOgA=');

@$core.Deprecated('Use getShiftRouteResponseDescriptor instead')
const GetShiftRouteResponse$json = {
  '1': 'GetShiftRouteResponse',
  '2': [
    {
      '1': 'route',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.DutyRoute',
      '8': {},
      '10': 'route'
    },
  ],
  '7': {},
};

/// Descriptor for `GetShiftRouteResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getShiftRouteResponseDescriptor = $convert.base64Decode(
    'ChVHZXRTaGlmdFJvdXRlUmVzcG9uc2USOAoFcm91dGUYASABKAsyIC5wYXJrdXAuZW5mb3JjZW'
    '1lbnQudjEuRHV0eVJvdXRlQgBSBXJvdXRlOgA=');

@$core.Deprecated('Use getRoutesOfDayRequestDescriptor instead')
const GetRoutesOfDayRequest$json = {
  '1': 'GetRoutesOfDayRequest',
  '2': [
    {'1': 'agent_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'agentId'},
    {'1': 'day', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'day'},
  ],
  '7': {},
};

/// Descriptor for `GetRoutesOfDayRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getRoutesOfDayRequestDescriptor = $convert.base64Decode(
    'ChVHZXRSb3V0ZXNPZkRheVJlcXVlc3QSGwoIYWdlbnRfaWQYASABKAlCAFIHYWdlbnRJZBISCg'
    'NkYXkYAiABKAlCAFIDZGF5OgA=');

@$core.Deprecated('Use getRoutesOfDayResponseDescriptor instead')
const GetRoutesOfDayResponse$json = {
  '1': 'GetRoutesOfDayResponse',
  '2': [
    {
      '1': 'routes',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.enforcement.v1.DutyRoute',
      '8': {},
      '10': 'routes'
    },
    {
      '1': 'distance_meters',
      '3': 2,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'distanceMeters'
    },
    {
      '1': 'duration_seconds',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'durationSeconds'
    },
  ],
  '7': {},
};

/// Descriptor for `GetRoutesOfDayResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getRoutesOfDayResponseDescriptor = $convert.base64Decode(
    'ChZHZXRSb3V0ZXNPZkRheVJlc3BvbnNlEjoKBnJvdXRlcxgBIAMoCzIgLnBhcmt1cC5lbmZvcm'
    'NlbWVudC52MS5EdXR5Um91dGVCAFIGcm91dGVzEikKD2Rpc3RhbmNlX21ldGVycxgCIAEoAUIA'
    'Ug5kaXN0YW5jZU1ldGVycxIrChBkdXJhdGlvbl9zZWNvbmRzGAMgASgFQgBSD2R1cmF0aW9uU2'
    'Vjb25kczoA');

@$core.Deprecated('Use dutyRouteDescriptor instead')
const DutyRoute$json = {
  '1': 'DutyRoute',
  '2': [
    {
      '1': 'shift',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.Shift',
      '8': {},
      '10': 'shift'
    },
    {
      '1': 'line',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.DutyLine',
      '8': {},
      '10': 'line'
    },
    {
      '1': 'positions',
      '3': 3,
      '4': 3,
      '5': 11,
      '6': '.parkup.enforcement.v1.DutyPosition',
      '8': {},
      '10': 'positions'
    },
  ],
  '7': {},
};

/// Descriptor for `DutyRoute`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List dutyRouteDescriptor = $convert.base64Decode(
    'CglEdXR5Um91dGUSNAoFc2hpZnQYASABKAsyHC5wYXJrdXAuZW5mb3JjZW1lbnQudjEuU2hpZn'
    'RCAFIFc2hpZnQSNQoEbGluZRgCIAEoCzIfLnBhcmt1cC5lbmZvcmNlbWVudC52MS5EdXR5TGlu'
    'ZUIAUgRsaW5lEkMKCXBvc2l0aW9ucxgDIAMoCzIjLnBhcmt1cC5lbmZvcmNlbWVudC52MS5EdX'
    'R5UG9zaXRpb25CAFIJcG9zaXRpb25zOgA=');

@$core.Deprecated('Use dutyLineDescriptor instead')
const DutyLine$json = {
  '1': 'DutyLine',
  '2': [
    {'1': 'type', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'type'},
    {
      '1': 'coordinates',
      '3': 2,
      '4': 3,
      '5': 11,
      '6': '.parkup.enforcement.v1.DutyLinePoint',
      '8': {},
      '10': 'coordinates'
    },
  ],
  '7': {},
};

/// Descriptor for `DutyLine`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List dutyLineDescriptor = $convert.base64Decode(
    'CghEdXR5TGluZRIUCgR0eXBlGAEgASgJQgBSBHR5cGUSSAoLY29vcmRpbmF0ZXMYAiADKAsyJC'
    '5wYXJrdXAuZW5mb3JjZW1lbnQudjEuRHV0eUxpbmVQb2ludEIAUgtjb29yZGluYXRlczoA');

@$core.Deprecated('Use dutyLinePointDescriptor instead')
const DutyLinePoint$json = {
  '1': 'DutyLinePoint',
  '2': [
    {'1': 'longitude', '3': 1, '4': 1, '5': 1, '8': {}, '10': 'longitude'},
    {'1': 'latitude', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'latitude'},
  ],
  '7': {},
};

/// Descriptor for `DutyLinePoint`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List dutyLinePointDescriptor = $convert.base64Decode(
    'Cg1EdXR5TGluZVBvaW50Eh4KCWxvbmdpdHVkZRgBIAEoAUIAUglsb25naXR1ZGUSHAoIbGF0aX'
    'R1ZGUYAiABKAFCAFIIbGF0aXR1ZGU6AA==');

@$core.Deprecated('Use getDutyStatisticsRequestDescriptor instead')
const GetDutyStatisticsRequest$json = {
  '1': 'GetDutyStatisticsRequest',
  '2': [
    {'1': 'agent_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'agentId'},
    {'1': 'zone_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'from_time',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'fromTime'
    },
    {
      '1': 'to_time',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'toTime'
    },
  ],
  '7': {},
};

/// Descriptor for `GetDutyStatisticsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getDutyStatisticsRequestDescriptor = $convert.base64Decode(
    'ChhHZXREdXR5U3RhdGlzdGljc1JlcXVlc3QSGwoIYWdlbnRfaWQYASABKAlCAFIHYWdlbnRJZB'
    'IZCgd6b25lX2lkGAIgASgJQgBSBnpvbmVJZBI5Cglmcm9tX3RpbWUYAyABKAsyGi5nb29nbGUu'
    'cHJvdG9idWYuVGltZXN0YW1wQgBSCGZyb21UaW1lEjUKB3RvX3RpbWUYBCABKAsyGi5nb29nbG'
    'UucHJvdG9idWYuVGltZXN0YW1wQgBSBnRvVGltZToA');

@$core.Deprecated('Use getDutyStatisticsResponseDescriptor instead')
const GetDutyStatisticsResponse$json = {
  '1': 'GetDutyStatisticsResponse',
  '2': [
    {
      '1': 'agents',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.enforcement.v1.DutyStatistics',
      '8': {},
      '10': 'agents'
    },
  ],
  '7': {},
};

/// Descriptor for `GetDutyStatisticsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getDutyStatisticsResponseDescriptor =
    $convert.base64Decode(
        'ChlHZXREdXR5U3RhdGlzdGljc1Jlc3BvbnNlEj8KBmFnZW50cxgBIAMoCzIlLnBhcmt1cC5lbm'
        'ZvcmNlbWVudC52MS5EdXR5U3RhdGlzdGljc0IAUgZhZ2VudHM6AA==');

@$core.Deprecated('Use dutyStatisticsDescriptor instead')
const DutyStatistics$json = {
  '1': 'DutyStatistics',
  '2': [
    {'1': 'agent_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'agentId'},
    {
      '1': 'agent_code',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'agentCode',
      '17': true
    },
    {
      '1': 'agent_name',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'agentName',
      '17': true
    },
    {'1': 'shifts', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'shifts'},
    {'1': 'forgotten', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'forgotten'},
    {
      '1': 'duration_seconds',
      '3': 6,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'durationSeconds'
    },
    {
      '1': 'distance_meters',
      '3': 7,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'distanceMeters'
    },
  ],
  '7': {},
  '8': [
    {'1': '_agent_code', '2': {}},
    {'1': '_agent_name', '2': {}},
  ],
};

/// Descriptor for `DutyStatistics`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List dutyStatisticsDescriptor = $convert.base64Decode(
    'Cg5EdXR5U3RhdGlzdGljcxIbCghhZ2VudF9pZBgBIAEoCUIAUgdhZ2VudElkEiQKCmFnZW50X2'
    'NvZGUYAiABKAlCAEgAUglhZ2VudENvZGWIAQESJAoKYWdlbnRfbmFtZRgDIAEoCUIASAFSCWFn'
    'ZW50TmFtZYgBARIYCgZzaGlmdHMYBCABKAVCAFIGc2hpZnRzEh4KCWZvcmdvdHRlbhgFIAEoBU'
    'IAUglmb3Jnb3R0ZW4SKwoQZHVyYXRpb25fc2Vjb25kcxgGIAEoBUIAUg9kdXJhdGlvblNlY29u'
    'ZHMSKQoPZGlzdGFuY2VfbWV0ZXJzGAcgASgBQgBSDmRpc3RhbmNlTWV0ZXJzOgBCDwoLX2FnZW'
    '50X2NvZGUSAEIPCgtfYWdlbnRfbmFtZRIA');
