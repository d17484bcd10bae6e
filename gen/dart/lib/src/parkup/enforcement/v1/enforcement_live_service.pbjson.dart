// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/enforcement_live_service.proto.

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

@$core.Deprecated('Use watchEnforcementRequestDescriptor instead')
const WatchEnforcementRequest$json = {
  '1': 'WatchEnforcementRequest',
  '2': [
    {'1': 'zone_ids', '3': 1, '4': 3, '5': 9, '8': {}, '10': 'zoneIds'},
    {'1': 'resume_token', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'resumeToken'},
  ],
  '7': {},
};

/// Descriptor for `WatchEnforcementRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List watchEnforcementRequestDescriptor =
    $convert.base64Decode(
        'ChdXYXRjaEVuZm9yY2VtZW50UmVxdWVzdBIbCgh6b25lX2lkcxgBIAMoCUIAUgd6b25lSWRzEi'
        'MKDHJlc3VtZV90b2tlbhgCIAEoCUIAUgtyZXN1bWVUb2tlbjoA');

@$core.Deprecated('Use watchEnforcementResponseDescriptor instead')
const WatchEnforcementResponse$json = {
  '1': 'WatchEnforcementResponse',
  '2': [
    {
      '1': 'snapshot',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.EnforcementSnapshot',
      '8': {},
      '9': 0,
      '10': 'snapshot'
    },
    {
      '1': 'event',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.EnforcementEvent',
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

/// Descriptor for `WatchEnforcementResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List watchEnforcementResponseDescriptor = $convert.base64Decode(
    'ChhXYXRjaEVuZm9yY2VtZW50UmVzcG9uc2USSgoIc25hcHNob3QYASABKAsyKi5wYXJrdXAuZW'
    '5mb3JjZW1lbnQudjEuRW5mb3JjZW1lbnRTbmFwc2hvdEIASABSCHNuYXBzaG90EkEKBWV2ZW50'
    'GAIgASgLMicucGFya3VwLmVuZm9yY2VtZW50LnYxLkVuZm9yY2VtZW50RXZlbnRCAEgAUgVldm'
    'VudBIjCgxyZXN1bWVfdG9rZW4YAyABKAlCAFILcmVzdW1lVG9rZW4SMAoEdGltZRgEIAEoCzIa'
    'Lmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIEdGltZToAQgkKBWFib3V0EgA=');

@$core.Deprecated('Use enforcementSnapshotDescriptor instead')
const EnforcementSnapshot$json = {
  '1': 'EnforcementSnapshot',
  '2': [
    {'1': 'zone_ids', '3': 1, '4': 3, '5': 9, '8': {}, '10': 'zoneIds'},
    {
      '1': 'sabots_to_remove',
      '3': 2,
      '4': 3,
      '5': 11,
      '6': '.parkup.enforcement.v1.ClampedVehicle',
      '8': {},
      '10': 'sabotsToRemove'
    },
  ],
  '7': {},
};

/// Descriptor for `EnforcementSnapshot`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List enforcementSnapshotDescriptor = $convert.base64Decode(
    'ChNFbmZvcmNlbWVudFNuYXBzaG90EhsKCHpvbmVfaWRzGAEgAygJQgBSB3pvbmVJZHMSUQoQc2'
    'Fib3RzX3RvX3JlbW92ZRgCIAMoCzIlLnBhcmt1cC5lbmZvcmNlbWVudC52MS5DbGFtcGVkVmVo'
    'aWNsZUIAUg5zYWJvdHNUb1JlbW92ZToA');

@$core.Deprecated('Use enforcementEventDescriptor instead')
const EnforcementEvent$json = {
  '1': 'EnforcementEvent',
  '2': [
    {
      '1': 'kind',
      '3': 1,
      '4': 1,
      '5': 14,
      '6': '.parkup.enforcement.v1.EnforcementEvent.Kind',
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
    {
      '1': 'vehicle',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.ClampedVehicle',
      '8': {},
      '10': 'vehicle'
    },
  ],
  '4': [EnforcementEvent_Kind$json],
  '7': {},
};

@$core.Deprecated('Use enforcementEventDescriptor instead')
const EnforcementEvent_Kind$json = {
  '1': 'Kind',
  '2': [
    {'1': 'KIND_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'KIND_SESSION_EXPIRING', '2': 1, '3': {}},
    {'1': 'KIND_SESSION_EXPIRED', '2': 2, '3': {}},
    {'1': 'KIND_SABOT_PAID', '2': 3, '3': {}},
    {'1': 'KIND_SABOT_REMOVED', '2': 4, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `EnforcementEvent`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List enforcementEventDescriptor = $convert.base64Decode(
    'ChBFbmZvcmNlbWVudEV2ZW50EkIKBGtpbmQYASABKA4yLC5wYXJrdXAuZW5mb3JjZW1lbnQudj'
    'EuRW5mb3JjZW1lbnRFdmVudC5LaW5kQgBSBGtpbmQSNgoHc2Vzc2lvbhgCIAEoCzIaLnBhcmt1'
    'cC5wYXJraW5nLnYxLlNlc3Npb25CAFIHc2Vzc2lvbhIjCgxtaW51dGVzX2xlZnQYAyABKAVCAF'
    'ILbWludXRlc0xlZnQSQQoHdmVoaWNsZRgEIAEoCzIlLnBhcmt1cC5lbmZvcmNlbWVudC52MS5D'
    'bGFtcGVkVmVoaWNsZUIAUgd2ZWhpY2xlIooBCgRLaW5kEhYKEEtJTkRfVU5TUEVDSUZJRUQQAB'
    'oAEhsKFUtJTkRfU0VTU0lPTl9FWFBJUklORxABGgASGgoUS0lORF9TRVNTSU9OX0VYUElSRUQQ'
    'AhoAEhUKD0tJTkRfU0FCT1RfUEFJRBADGgASGAoSS0lORF9TQUJPVF9SRU1PVkVEEAQaABoAOg'
    'A=');

@$core.Deprecated('Use clampedVehicleDescriptor instead')
const ClampedVehicle$json = {
  '1': 'ClampedVehicle',
  '2': [
    {
      '1': 'violation_ticket_id',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'violationTicketId'
    },
    {
      '1': 'ticket_number',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'ticketNumber'
    },
    {
      '1': 'license_plate',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {'1': 'zone_id', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'latitude', '3': 5, '4': 1, '5': 1, '8': {}, '10': 'latitude'},
    {'1': 'longitude', '3': 6, '4': 1, '5': 1, '8': {}, '10': 'longitude'},
    {
      '1': 'address',
      '3': 7,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'address',
      '17': true
    },
    {
      '1': 'status',
      '3': 8,
      '4': 1,
      '5': 14,
      '6': '.parkup.enforcement.v1.ViolationTicket.Status',
      '8': {},
      '10': 'status'
    },
    {
      '1': 'paid_at',
      '3': 9,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'paidAt'
    },
    {
      '1': 'sabot_removed_at',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'sabotRemovedAt'
    },
  ],
  '7': {},
  '8': [
    {'1': '_address', '2': {}},
  ],
};

/// Descriptor for `ClampedVehicle`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List clampedVehicleDescriptor = $convert.base64Decode(
    'Cg5DbGFtcGVkVmVoaWNsZRIwChN2aW9sYXRpb25fdGlja2V0X2lkGAEgASgJQgBSEXZpb2xhdG'
    'lvblRpY2tldElkEiUKDXRpY2tldF9udW1iZXIYAiABKAlCAFIMdGlja2V0TnVtYmVyEiUKDWxp'
    'Y2Vuc2VfcGxhdGUYAyABKAlCAFIMbGljZW5zZVBsYXRlEhkKB3pvbmVfaWQYBCABKAlCAFIGem'
    '9uZUlkEhwKCGxhdGl0dWRlGAUgASgBQgBSCGxhdGl0dWRlEh4KCWxvbmdpdHVkZRgGIAEoAUIA'
    'Uglsb25naXR1ZGUSHwoHYWRkcmVzcxgHIAEoCUIASABSB2FkZHJlc3OIAQESRwoGc3RhdHVzGA'
    'ggASgOMi0ucGFya3VwLmVuZm9yY2VtZW50LnYxLlZpb2xhdGlvblRpY2tldC5TdGF0dXNCAFIG'
    'c3RhdHVzEjUKB3BhaWRfYXQYCSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSBn'
    'BhaWRBdBJGChBzYWJvdF9yZW1vdmVkX2F0GAogASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVz'
    'dGFtcEIAUg5zYWJvdFJlbW92ZWRBdDoAQgwKCF9hZGRyZXNzEgA=');
