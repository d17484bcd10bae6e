// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/live_service.proto.

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

@$core.Deprecated('Use sessionEventDescriptor instead')
const SessionEvent$json = {
  '1': 'SessionEvent',
  '2': [
    {
      '1': 'kind',
      '3': 1,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.SessionEvent.Kind',
      '8': {},
      '10': 'kind'
    },
    {
      '1': 'session',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Session',
      '8': {},
      '10': 'session'
    },
    {'1': 'minutes_left', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'minutesLeft'},
  ],
  '4': [SessionEvent_Kind$json],
  '7': {},
};

@$core.Deprecated('Use sessionEventDescriptor instead')
const SessionEvent_Kind$json = {
  '1': 'Kind',
  '2': [
    {'1': 'KIND_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'KIND_STARTED', '2': 1, '3': {}},
    {'1': 'KIND_EXTENDED', '2': 2, '3': {}},
    {'1': 'KIND_CHANGED', '2': 3, '3': {}},
    {'1': 'KIND_EXPIRING', '2': 4, '3': {}},
    {'1': 'KIND_ENDED', '2': 5, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `SessionEvent`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List sessionEventDescriptor = $convert.base64Decode(
    'CgxTZXNzaW9uRXZlbnQSOgoEa2luZBgBIAEoDjIkLnBhcmt1cC5wYXJraW5nLnYxLlNlc3Npb2'
    '5FdmVudC5LaW5kQgBSBGtpbmQSNgoHc2Vzc2lvbhgCIAEoCzIaLnBhcmt1cC5wYXJraW5nLnYx'
    'LlNlc3Npb25CAFIHc2Vzc2lvbhIjCgxtaW51dGVzX2xlZnQYAyABKAVCAFILbWludXRlc0xlZn'
    'QihAEKBEtpbmQSFgoQS0lORF9VTlNQRUNJRklFRBAAGgASEgoMS0lORF9TVEFSVEVEEAEaABIT'
    'Cg1LSU5EX0VYVEVOREVEEAIaABISCgxLSU5EX0NIQU5HRUQQAxoAEhMKDUtJTkRfRVhQSVJJTk'
    'cQBBoAEhAKCktJTkRfRU5ERUQQBRoAGgA6AA==');

@$core.Deprecated('Use sessionsUnderWayDescriptor instead')
const SessionsUnderWay$json = {
  '1': 'SessionsUnderWay',
  '2': [
    {
      '1': 'sessions',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.Session',
      '8': {},
      '10': 'sessions'
    },
  ],
  '7': {},
};

/// Descriptor for `SessionsUnderWay`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List sessionsUnderWayDescriptor = $convert.base64Decode(
    'ChBTZXNzaW9uc1VuZGVyV2F5EjgKCHNlc3Npb25zGAEgAygLMhoucGFya3VwLnBhcmtpbmcudj'
    'EuU2Vzc2lvbkIAUghzZXNzaW9uczoA');

@$core.Deprecated('Use watchZoneRequestDescriptor instead')
const WatchZoneRequest$json = {
  '1': 'WatchZoneRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'resume_token', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'resumeToken'},
  ],
  '7': {},
};

/// Descriptor for `WatchZoneRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List watchZoneRequestDescriptor = $convert.base64Decode(
    'ChBXYXRjaFpvbmVSZXF1ZXN0EhkKB3pvbmVfaWQYASABKAlCAFIGem9uZUlkEiMKDHJlc3VtZV'
    '90b2tlbhgCIAEoCUIAUgtyZXN1bWVUb2tlbjoA');

@$core.Deprecated('Use watchZoneResponseDescriptor instead')
const WatchZoneResponse$json = {
  '1': 'WatchZoneResponse',
  '2': [
    {
      '1': 'snapshot',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.SessionsUnderWay',
      '8': {},
      '9': 0,
      '10': 'snapshot'
    },
    {
      '1': 'event',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.SessionEvent',
      '8': {},
      '9': 0,
      '10': 'event'
    },
    {
      '1': 'free_places',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 1,
      '10': 'freePlaces',
      '17': true
    },
    {
      '1': 'active_sessions',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 2,
      '10': 'activeSessions',
      '17': true
    },
    {'1': 'resume_token', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'resumeToken'},
    {
      '1': 'time',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'time'
    },
  ],
  '7': {},
  '8': [
    {'1': 'about', '2': {}},
    {'1': '_free_places', '2': {}},
    {'1': '_active_sessions', '2': {}},
  ],
};

/// Descriptor for `WatchZoneResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List watchZoneResponseDescriptor = $convert.base64Decode(
    'ChFXYXRjaFpvbmVSZXNwb25zZRJDCghzbmFwc2hvdBgBIAEoCzIjLnBhcmt1cC5wYXJraW5nLn'
    'YxLlNlc3Npb25zVW5kZXJXYXlCAEgAUghzbmFwc2hvdBI5CgVldmVudBgCIAEoCzIfLnBhcmt1'
    'cC5wYXJraW5nLnYxLlNlc3Npb25FdmVudEIASABSBWV2ZW50EiYKC2ZyZWVfcGxhY2VzGAMgAS'
    'gFQgBIAVIKZnJlZVBsYWNlc4gBARIuCg9hY3RpdmVfc2Vzc2lvbnMYBCABKAVCAEgCUg5hY3Rp'
    'dmVTZXNzaW9uc4gBARIjCgxyZXN1bWVfdG9rZW4YBSABKAlCAFILcmVzdW1lVG9rZW4SMAoEdG'
    'ltZRgGIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIEdGltZToAQgkKBWFib3V0'
    'EgBCEAoMX2ZyZWVfcGxhY2VzEgBCFAoQX2FjdGl2ZV9zZXNzaW9ucxIA');

@$core.Deprecated('Use watchMySessionRequestDescriptor instead')
const WatchMySessionRequest$json = {
  '1': 'WatchMySessionRequest',
  '2': [
    {'1': 'resume_token', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'resumeToken'},
  ],
  '7': {},
};

/// Descriptor for `WatchMySessionRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List watchMySessionRequestDescriptor = $convert.base64Decode(
    'ChVXYXRjaE15U2Vzc2lvblJlcXVlc3QSIwoMcmVzdW1lX3Rva2VuGAEgASgJQgBSC3Jlc3VtZV'
    'Rva2VuOgA=');

@$core.Deprecated('Use watchMySessionResponseDescriptor instead')
const WatchMySessionResponse$json = {
  '1': 'WatchMySessionResponse',
  '2': [
    {
      '1': 'snapshot',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.SessionsUnderWay',
      '8': {},
      '9': 0,
      '10': 'snapshot'
    },
    {
      '1': 'event',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.SessionEvent',
      '8': {},
      '9': 0,
      '10': 'event'
    },
    {'1': 'resume_token', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'resumeToken'},
    {
      '1': 'time',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'time'
    },
  ],
  '7': {},
  '8': [
    {'1': 'about', '2': {}},
  ],
};

/// Descriptor for `WatchMySessionResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List watchMySessionResponseDescriptor = $convert.base64Decode(
    'ChZXYXRjaE15U2Vzc2lvblJlc3BvbnNlEkMKCHNuYXBzaG90GAEgASgLMiMucGFya3VwLnBhcm'
    'tpbmcudjEuU2Vzc2lvbnNVbmRlcldheUIASABSCHNuYXBzaG90EjkKBWV2ZW50GAIgASgLMh8u'
    'cGFya3VwLnBhcmtpbmcudjEuU2Vzc2lvbkV2ZW50QgBIAFIFZXZlbnQSIwoMcmVzdW1lX3Rva2'
    'VuGAMgASgJQgBSC3Jlc3VtZVRva2VuEjAKBHRpbWUYBCABKAsyGi5nb29nbGUucHJvdG9idWYu'
    'VGltZXN0YW1wQgBSBHRpbWU6AEIJCgVhYm91dBIA');
