// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/shift.proto.

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

@$core.Deprecated('Use shiftDescriptor instead')
const Shift$json = {
  '1': 'Shift',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'agent_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'agentId'},
    {
      '1': 'agent_code',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'agentCode',
      '17': true
    },
    {
      '1': 'agent_name',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'agentName',
      '17': true
    },
    {'1': 'zone_ids', '3': 5, '4': 3, '5': 9, '8': {}, '10': 'zoneIds'},
    {
      '1': 'started_at',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startedAt'
    },
    {
      '1': 'ended_at',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endedAt'
    },
    {
      '1': 'end',
      '3': 8,
      '4': 1,
      '5': 14,
      '6': '.parkup.enforcement.v1.Shift.End',
      '8': {},
      '10': 'end'
    },
    {
      '1': 'duration_seconds',
      '3': 9,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'durationSeconds'
    },
    {
      '1': 'last_position',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.DutyPosition',
      '8': {},
      '10': 'lastPosition'
    },
    {
      '1': 'distance_meters',
      '3': 11,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'distanceMeters'
    },
    {
      '1': 'position_count',
      '3': 12,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'positionCount'
    },
  ],
  '4': [Shift_End$json],
  '7': {},
  '8': [
    {'1': '_agent_code', '2': {}},
    {'1': '_agent_name', '2': {}},
  ],
};

@$core.Deprecated('Use shiftDescriptor instead')
const Shift_End$json = {
  '1': 'End',
  '2': [
    {'1': 'END_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'END_AGENT', '2': 1, '3': {}},
    {'1': 'END_FORGOTTEN', '2': 2, '3': {}},
    {'1': 'END_SIGNED_OUT', '2': 3, '3': {}},
    {'1': 'END_DEACTIVATED', '2': 4, '3': {}},
    {'1': 'END_MANAGER', '2': 5, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `Shift`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List shiftDescriptor = $convert.base64Decode(
    'CgVTaGlmdBIQCgJpZBgBIAEoCUIAUgJpZBIbCghhZ2VudF9pZBgCIAEoCUIAUgdhZ2VudElkEi'
    'QKCmFnZW50X2NvZGUYAyABKAlCAEgAUglhZ2VudENvZGWIAQESJAoKYWdlbnRfbmFtZRgEIAEo'
    'CUIASAFSCWFnZW50TmFtZYgBARIbCgh6b25lX2lkcxgFIAMoCUIAUgd6b25lSWRzEjsKCnN0YX'
    'J0ZWRfYXQYBiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCXN0YXJ0ZWRBdBI3'
    'CghlbmRlZF9hdBgHIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIHZW5kZWRBdB'
    'I0CgNlbmQYCCABKA4yIC5wYXJrdXAuZW5mb3JjZW1lbnQudjEuU2hpZnQuRW5kQgBSA2VuZBIr'
    'ChBkdXJhdGlvbl9zZWNvbmRzGAkgASgFQgBSD2R1cmF0aW9uU2Vjb25kcxJKCg1sYXN0X3Bvc2'
    'l0aW9uGAogASgLMiMucGFya3VwLmVuZm9yY2VtZW50LnYxLkR1dHlQb3NpdGlvbkIAUgxsYXN0'
    'UG9zaXRpb24SKQoPZGlzdGFuY2VfbWV0ZXJzGAsgASgBQgBSDmRpc3RhbmNlTWV0ZXJzEicKDn'
    'Bvc2l0aW9uX2NvdW50GAwgASgFQgBSDXBvc2l0aW9uQ291bnQihAEKA0VuZBIVCg9FTkRfVU5T'
    'UEVDSUZJRUQQABoAEg8KCUVORF9BR0VOVBABGgASEwoNRU5EX0ZPUkdPVFRFThACGgASFAoORU'
    '5EX1NJR05FRF9PVVQQAxoAEhUKD0VORF9ERUFDVElWQVRFRBAEGgASEQoLRU5EX01BTkFHRVIQ'
    'BRoAGgA6AEIPCgtfYWdlbnRfY29kZRIAQg8KC19hZ2VudF9uYW1lEgA=');

@$core.Deprecated('Use dutyPositionDescriptor instead')
const DutyPosition$json = {
  '1': 'DutyPosition',
  '2': [
    {
      '1': 'time',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'time'
    },
    {
      '1': 'latitude',
      '3': 2,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'latitude',
      '17': true
    },
    {
      '1': 'longitude',
      '3': 3,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'longitude',
      '17': true
    },
    {
      '1': 'accuracy_meters',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 2,
      '10': 'accuracyMeters',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_latitude', '2': {}},
    {'1': '_longitude', '2': {}},
    {'1': '_accuracy_meters', '2': {}},
  ],
};

/// Descriptor for `DutyPosition`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List dutyPositionDescriptor = $convert.base64Decode(
    'CgxEdXR5UG9zaXRpb24SMAoEdGltZRgBIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbX'
    'BCAFIEdGltZRIhCghsYXRpdHVkZRgCIAEoAUIASABSCGxhdGl0dWRliAEBEiMKCWxvbmdpdHVk'
    'ZRgDIAEoAUIASAFSCWxvbmdpdHVkZYgBARIuCg9hY2N1cmFjeV9tZXRlcnMYBCABKAFCAEgCUg'
    '5hY2N1cmFjeU1ldGVyc4gBAToAQg0KCV9sYXRpdHVkZRIAQg4KCl9sb25naXR1ZGUSAEIUChBf'
    'YWNjdXJhY3lfbWV0ZXJzEgA=');
