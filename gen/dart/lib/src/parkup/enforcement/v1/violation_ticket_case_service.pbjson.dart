// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/violation_ticket_case_service.proto.

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

@$core.Deprecated('Use appealViolationTicketRequestDescriptor instead')
const AppealViolationTicketRequest$json = {
  '1': 'AppealViolationTicketRequest',
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
      '1': 'appeal_reason',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'appealReason'
    },
    {'1': 'photo_ids', '3': 3, '4': 3, '5': 9, '8': {}, '10': 'photoIds'},
  ],
  '7': {},
};

/// Descriptor for `AppealViolationTicketRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List appealViolationTicketRequestDescriptor =
    $convert.base64Decode(
        'ChxBcHBlYWxWaW9sYXRpb25UaWNrZXRSZXF1ZXN0EjAKE3Zpb2xhdGlvbl90aWNrZXRfaWQYAS'
        'ABKAlCAFIRdmlvbGF0aW9uVGlja2V0SWQSJQoNYXBwZWFsX3JlYXNvbhgCIAEoCUIAUgxhcHBl'
        'YWxSZWFzb24SHQoJcGhvdG9faWRzGAMgAygJQgBSCHBob3RvSWRzOgA=');

@$core.Deprecated('Use appealViolationTicketResponseDescriptor instead')
const AppealViolationTicketResponse$json = {
  '1': 'AppealViolationTicketResponse',
  '2': [
    {
      '1': 'violation_ticket',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.ViolationTicket',
      '8': {},
      '10': 'violationTicket'
    },
  ],
  '7': {},
};

/// Descriptor for `AppealViolationTicketResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List appealViolationTicketResponseDescriptor =
    $convert.base64Decode(
        'Ch1BcHBlYWxWaW9sYXRpb25UaWNrZXRSZXNwb25zZRJTChB2aW9sYXRpb25fdGlja2V0GAEgAS'
        'gLMiYucGFya3VwLmVuZm9yY2VtZW50LnYxLlZpb2xhdGlvblRpY2tldEIAUg92aW9sYXRpb25U'
        'aWNrZXQ6AA==');

@$core.Deprecated('Use rejectViolationTicketAppealRequestDescriptor instead')
const RejectViolationTicketAppealRequest$json = {
  '1': 'RejectViolationTicketAppealRequest',
  '2': [
    {
      '1': 'violation_ticket_id',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'violationTicketId'
    },
    {'1': 'reason', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'reason'},
  ],
  '7': {},
};

/// Descriptor for `RejectViolationTicketAppealRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List rejectViolationTicketAppealRequestDescriptor =
    $convert.base64Decode(
        'CiJSZWplY3RWaW9sYXRpb25UaWNrZXRBcHBlYWxSZXF1ZXN0EjAKE3Zpb2xhdGlvbl90aWNrZX'
        'RfaWQYASABKAlCAFIRdmlvbGF0aW9uVGlja2V0SWQSGAoGcmVhc29uGAIgASgJQgBSBnJlYXNv'
        'bjoA');

@$core.Deprecated('Use rejectViolationTicketAppealResponseDescriptor instead')
const RejectViolationTicketAppealResponse$json = {
  '1': 'RejectViolationTicketAppealResponse',
  '2': [
    {
      '1': 'violation_ticket',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.ViolationTicket',
      '8': {},
      '10': 'violationTicket'
    },
  ],
  '7': {},
};

/// Descriptor for `RejectViolationTicketAppealResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List rejectViolationTicketAppealResponseDescriptor =
    $convert.base64Decode(
        'CiNSZWplY3RWaW9sYXRpb25UaWNrZXRBcHBlYWxSZXNwb25zZRJTChB2aW9sYXRpb25fdGlja2'
        'V0GAEgASgLMiYucGFya3VwLmVuZm9yY2VtZW50LnYxLlZpb2xhdGlvblRpY2tldEIAUg92aW9s'
        'YXRpb25UaWNrZXQ6AA==');

@$core.Deprecated('Use dismissViolationTicketRequestDescriptor instead')
const DismissViolationTicketRequest$json = {
  '1': 'DismissViolationTicketRequest',
  '2': [
    {
      '1': 'violation_ticket_id',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'violationTicketId'
    },
    {'1': 'reason', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'reason'},
  ],
  '7': {},
};

/// Descriptor for `DismissViolationTicketRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List dismissViolationTicketRequestDescriptor =
    $convert.base64Decode(
        'Ch1EaXNtaXNzVmlvbGF0aW9uVGlja2V0UmVxdWVzdBIwChN2aW9sYXRpb25fdGlja2V0X2lkGA'
        'EgASgJQgBSEXZpb2xhdGlvblRpY2tldElkEhgKBnJlYXNvbhgCIAEoCUIAUgZyZWFzb246AA==');

@$core.Deprecated('Use dismissViolationTicketResponseDescriptor instead')
const DismissViolationTicketResponse$json = {
  '1': 'DismissViolationTicketResponse',
  '2': [
    {
      '1': 'violation_ticket',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.ViolationTicket',
      '8': {},
      '10': 'violationTicket'
    },
  ],
  '7': {},
};

/// Descriptor for `DismissViolationTicketResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List dismissViolationTicketResponseDescriptor =
    $convert.base64Decode(
        'Ch5EaXNtaXNzVmlvbGF0aW9uVGlja2V0UmVzcG9uc2USUwoQdmlvbGF0aW9uX3RpY2tldBgBIA'
        'EoCzImLnBhcmt1cC5lbmZvcmNlbWVudC52MS5WaW9sYXRpb25UaWNrZXRCAFIPdmlvbGF0aW9u'
        'VGlja2V0OgA=');

@$core.Deprecated('Use recordSabotRemovalRequestDescriptor instead')
const RecordSabotRemovalRequest$json = {
  '1': 'RecordSabotRemovalRequest',
  '2': [
    {
      '1': 'violation_ticket_id',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'violationTicketId'
    },
  ],
  '7': {},
};

/// Descriptor for `RecordSabotRemovalRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List recordSabotRemovalRequestDescriptor =
    $convert.base64Decode(
        'ChlSZWNvcmRTYWJvdFJlbW92YWxSZXF1ZXN0EjAKE3Zpb2xhdGlvbl90aWNrZXRfaWQYASABKA'
        'lCAFIRdmlvbGF0aW9uVGlja2V0SWQ6AA==');

@$core.Deprecated('Use recordSabotRemovalResponseDescriptor instead')
const RecordSabotRemovalResponse$json = {
  '1': 'RecordSabotRemovalResponse',
  '2': [
    {
      '1': 'violation_ticket',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.ViolationTicket',
      '8': {},
      '10': 'violationTicket'
    },
  ],
  '7': {},
};

/// Descriptor for `RecordSabotRemovalResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List recordSabotRemovalResponseDescriptor =
    $convert.base64Decode(
        'ChpSZWNvcmRTYWJvdFJlbW92YWxSZXNwb25zZRJTChB2aW9sYXRpb25fdGlja2V0GAEgASgLMi'
        'YucGFya3VwLmVuZm9yY2VtZW50LnYxLlZpb2xhdGlvblRpY2tldEIAUg92aW9sYXRpb25UaWNr'
        'ZXQ6AA==');

@$core.Deprecated('Use updateViolationTicketRequestDescriptor instead')
const UpdateViolationTicketRequest$json = {
  '1': 'UpdateViolationTicketRequest',
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
      '1': 'status',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.enforcement.v1.ViolationTicket.Status',
      '8': {},
      '9': 0,
      '10': 'status',
      '17': true
    },
    {
      '1': 'notes',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'notes',
      '17': true
    },
    {
      '1': 'address',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'address',
      '17': true
    },
    {
      '1': 'position',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.GeoPoint',
      '8': {},
      '9': 3,
      '10': 'position',
      '17': true
    },
    {
      '1': 'license_plate',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 4,
      '10': 'licensePlate',
      '17': true
    },
    {
      '1': 'plate',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.LicensePlate',
      '8': {},
      '9': 5,
      '10': 'plate',
      '17': true
    },
    {
      '1': 'reason',
      '3': 8,
      '4': 1,
      '5': 14,
      '6': '.parkup.enforcement.v1.ViolationTicket.Reason',
      '8': {},
      '9': 6,
      '10': 'reason',
      '17': true
    },
    {
      '1': 'fine_amount',
      '3': 9,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 7,
      '10': 'fineAmount',
      '17': true
    },
    {
      '1': 'due_date',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '9': 8,
      '10': 'dueDate',
      '17': true
    },
    {
      '1': 'update_mask',
      '3': 11,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '9': 9,
      '10': 'updateMask',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_status', '2': {}},
    {'1': '_notes', '2': {}},
    {'1': '_address', '2': {}},
    {'1': '_position', '2': {}},
    {'1': '_license_plate', '2': {}},
    {'1': '_plate', '2': {}},
    {'1': '_reason', '2': {}},
    {'1': '_fine_amount', '2': {}},
    {'1': '_due_date', '2': {}},
    {'1': '_update_mask', '2': {}},
  ],
};

/// Descriptor for `UpdateViolationTicketRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateViolationTicketRequestDescriptor = $convert.base64Decode(
    'ChxVcGRhdGVWaW9sYXRpb25UaWNrZXRSZXF1ZXN0EjAKE3Zpb2xhdGlvbl90aWNrZXRfaWQYAS'
    'ABKAlCAFIRdmlvbGF0aW9uVGlja2V0SWQSTAoGc3RhdHVzGAIgASgOMi0ucGFya3VwLmVuZm9y'
    'Y2VtZW50LnYxLlZpb2xhdGlvblRpY2tldC5TdGF0dXNCAEgAUgZzdGF0dXOIAQESGwoFbm90ZX'
    'MYAyABKAlCAEgBUgVub3Rlc4gBARIfCgdhZGRyZXNzGAQgASgJQgBIAlIHYWRkcmVzc4gBARI9'
    'Cghwb3NpdGlvbhgFIAEoCzIaLnBhcmt1cC5jb21tb24udjEuR2VvUG9pbnRCAEgDUghwb3NpdG'
    'lvbogBARIqCg1saWNlbnNlX3BsYXRlGAYgASgJQgBIBFIMbGljZW5zZVBsYXRliAEBEjsKBXBs'
    'YXRlGAcgASgLMh4ucGFya3VwLmNvbW1vbi52MS5MaWNlbnNlUGxhdGVCAEgFUgVwbGF0ZYgBAR'
    'JMCgZyZWFzb24YCCABKA4yLS5wYXJrdXAuZW5mb3JjZW1lbnQudjEuVmlvbGF0aW9uVGlja2V0'
    'LlJlYXNvbkIASAZSBnJlYXNvbogBARImCgtmaW5lX2Ftb3VudBgJIAEoAUIASAdSCmZpbmVBbW'
    '91bnSIAQESPAoIZHVlX2RhdGUYCiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBI'
    'CFIHZHVlRGF0ZYgBARJCCgt1cGRhdGVfbWFzaxgLIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5GaW'
    'VsZE1hc2tCAEgJUgp1cGRhdGVNYXNriAEBOgBCCwoHX3N0YXR1cxIAQgoKBl9ub3RlcxIAQgwK'
    'CF9hZGRyZXNzEgBCDQoJX3Bvc2l0aW9uEgBCEgoOX2xpY2Vuc2VfcGxhdGUSAEIKCgZfcGxhdG'
    'USAEILCgdfcmVhc29uEgBCEAoMX2ZpbmVfYW1vdW50EgBCDQoJX2R1ZV9kYXRlEgBCEAoMX3Vw'
    'ZGF0ZV9tYXNrEgA=');

@$core.Deprecated('Use updateViolationTicketResponseDescriptor instead')
const UpdateViolationTicketResponse$json = {
  '1': 'UpdateViolationTicketResponse',
  '2': [
    {
      '1': 'violation_ticket',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.ViolationTicket',
      '8': {},
      '10': 'violationTicket'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateViolationTicketResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateViolationTicketResponseDescriptor =
    $convert.base64Decode(
        'Ch1VcGRhdGVWaW9sYXRpb25UaWNrZXRSZXNwb25zZRJTChB2aW9sYXRpb25fdGlja2V0GAEgAS'
        'gLMiYucGFya3VwLmVuZm9yY2VtZW50LnYxLlZpb2xhdGlvblRpY2tldEIAUg92aW9sYXRpb25U'
        'aWNrZXQ6AA==');

@$core.Deprecated('Use deleteViolationTicketRequestDescriptor instead')
const DeleteViolationTicketRequest$json = {
  '1': 'DeleteViolationTicketRequest',
  '2': [
    {
      '1': 'violation_ticket_id',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'violationTicketId'
    },
  ],
  '7': {},
};

/// Descriptor for `DeleteViolationTicketRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteViolationTicketRequestDescriptor =
    $convert.base64Decode(
        'ChxEZWxldGVWaW9sYXRpb25UaWNrZXRSZXF1ZXN0EjAKE3Zpb2xhdGlvbl90aWNrZXRfaWQYAS'
        'ABKAlCAFIRdmlvbGF0aW9uVGlja2V0SWQ6AA==');

@$core.Deprecated('Use deleteViolationTicketResponseDescriptor instead')
const DeleteViolationTicketResponse$json = {
  '1': 'DeleteViolationTicketResponse',
  '7': {},
};

/// Descriptor for `DeleteViolationTicketResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteViolationTicketResponseDescriptor =
    $convert.base64Decode('Ch1EZWxldGVWaW9sYXRpb25UaWNrZXRSZXNwb25zZToA');

@$core.Deprecated('Use noteOverdueViolationTicketsRequestDescriptor instead')
const NoteOverdueViolationTicketsRequest$json = {
  '1': 'NoteOverdueViolationTicketsRequest',
  '7': {},
};

/// Descriptor for `NoteOverdueViolationTicketsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List noteOverdueViolationTicketsRequestDescriptor =
    $convert
        .base64Decode('CiJOb3RlT3ZlcmR1ZVZpb2xhdGlvblRpY2tldHNSZXF1ZXN0OgA=');

@$core.Deprecated('Use noteOverdueViolationTicketsResponseDescriptor instead')
const NoteOverdueViolationTicketsResponse$json = {
  '1': 'NoteOverdueViolationTicketsResponse',
  '2': [
    {'1': 'message', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'message'},
    {'1': 'total_size', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'totalSize'},
  ],
  '7': {},
};

/// Descriptor for `NoteOverdueViolationTicketsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List noteOverdueViolationTicketsResponseDescriptor =
    $convert.base64Decode(
        'CiNOb3RlT3ZlcmR1ZVZpb2xhdGlvblRpY2tldHNSZXNwb25zZRIaCgdtZXNzYWdlGAEgASgJQg'
        'BSB21lc3NhZ2USHwoKdG90YWxfc2l6ZRgCIAEoBUIAUgl0b3RhbFNpemU6AA==');
