// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/violation_ticket_service.proto.

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

@$core.Deprecated('Use issueViolationTicketRequestDescriptor instead')
const IssueViolationTicketRequest$json = {
  '1': 'IssueViolationTicketRequest',
  '2': [
    {'1': 'agent_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'agentId'},
    {
      '1': 'license_plate',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {
      '1': 'plate',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.LicensePlate',
      '8': {},
      '10': 'plate'
    },
    {
      '1': 'reason',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.enforcement.v1.ViolationTicket.Reason',
      '8': {},
      '10': 'reason'
    },
    {
      '1': 'fine_amount',
      '3': 5,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'fineAmount',
      '17': true
    },
    {
      '1': 'issued_at',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'issuedAt'
    },
    {
      '1': 'due_date',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'dueDate'
    },
    {'1': 'notes', '3': 8, '4': 1, '5': 9, '8': {}, '10': 'notes'},
    {'1': 'zone_id', '3': 9, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'position',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.GeoPoint',
      '8': {},
      '10': 'position'
    },
    {'1': 'address', '3': 11, '4': 1, '5': 9, '8': {}, '10': 'address'},
    {'1': 'session_id', '3': 12, '4': 1, '5': 9, '8': {}, '10': 'sessionId'},
    {
      '1': 'evidence_photos',
      '3': 13,
      '4': 3,
      '5': 9,
      '8': {},
      '10': 'evidencePhotos'
    },
    {'1': 'photo_ids', '3': 14, '4': 3, '5': 9, '8': {}, '10': 'photoIds'},
  ],
  '7': {},
  '8': [
    {'1': '_fine_amount', '2': {}},
  ],
};

/// Descriptor for `IssueViolationTicketRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List issueViolationTicketRequestDescriptor = $convert.base64Decode(
    'ChtJc3N1ZVZpb2xhdGlvblRpY2tldFJlcXVlc3QSGwoIYWdlbnRfaWQYASABKAlCAFIHYWdlbn'
    'RJZBIlCg1saWNlbnNlX3BsYXRlGAIgASgJQgBSDGxpY2Vuc2VQbGF0ZRI2CgVwbGF0ZRgDIAEo'
    'CzIeLnBhcmt1cC5jb21tb24udjEuTGljZW5zZVBsYXRlQgBSBXBsYXRlEkcKBnJlYXNvbhgEIA'
    'EoDjItLnBhcmt1cC5lbmZvcmNlbWVudC52MS5WaW9sYXRpb25UaWNrZXQuUmVhc29uQgBSBnJl'
    'YXNvbhImCgtmaW5lX2Ftb3VudBgFIAEoAUIASABSCmZpbmVBbW91bnSIAQESOQoJaXNzdWVkX2'
    'F0GAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUghpc3N1ZWRBdBI3CghkdWVf'
    'ZGF0ZRgHIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIHZHVlRGF0ZRIWCgVub3'
    'RlcxgIIAEoCUIAUgVub3RlcxIZCgd6b25lX2lkGAkgASgJQgBSBnpvbmVJZBI4Cghwb3NpdGlv'
    'bhgKIAEoCzIaLnBhcmt1cC5jb21tb24udjEuR2VvUG9pbnRCAFIIcG9zaXRpb24SGgoHYWRkcm'
    'VzcxgLIAEoCUIAUgdhZGRyZXNzEh8KCnNlc3Npb25faWQYDCABKAlCAFIJc2Vzc2lvbklkEikK'
    'D2V2aWRlbmNlX3Bob3RvcxgNIAMoCUIAUg5ldmlkZW5jZVBob3RvcxIdCglwaG90b19pZHMYDi'
    'ADKAlCAFIIcGhvdG9JZHM6AEIQCgxfZmluZV9hbW91bnQSAA==');

@$core.Deprecated('Use issueViolationTicketResponseDescriptor instead')
const IssueViolationTicketResponse$json = {
  '1': 'IssueViolationTicketResponse',
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

/// Descriptor for `IssueViolationTicketResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List issueViolationTicketResponseDescriptor =
    $convert.base64Decode(
        'ChxJc3N1ZVZpb2xhdGlvblRpY2tldFJlc3BvbnNlElMKEHZpb2xhdGlvbl90aWNrZXQYASABKA'
        'syJi5wYXJrdXAuZW5mb3JjZW1lbnQudjEuVmlvbGF0aW9uVGlja2V0QgBSD3Zpb2xhdGlvblRp'
        'Y2tldDoA');

@$core.Deprecated('Use issueViolationTicketWithQrResponseDescriptor instead')
const IssueViolationTicketWithQrResponse$json = {
  '1': 'IssueViolationTicketWithQrResponse',
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
    {
      '1': 'qr_code',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.ViolationTicketQrCode',
      '8': {},
      '10': 'qrCode'
    },
  ],
  '7': {},
};

/// Descriptor for `IssueViolationTicketWithQrResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List issueViolationTicketWithQrResponseDescriptor =
    $convert.base64Decode(
        'CiJJc3N1ZVZpb2xhdGlvblRpY2tldFdpdGhRclJlc3BvbnNlElMKEHZpb2xhdGlvbl90aWNrZX'
        'QYASABKAsyJi5wYXJrdXAuZW5mb3JjZW1lbnQudjEuVmlvbGF0aW9uVGlja2V0QgBSD3Zpb2xh'
        'dGlvblRpY2tldBJHCgdxcl9jb2RlGAIgASgLMiwucGFya3VwLmVuZm9yY2VtZW50LnYxLlZpb2'
        'xhdGlvblRpY2tldFFyQ29kZUIAUgZxckNvZGU6AA==');

@$core.Deprecated('Use getViolationTicketRequestDescriptor instead')
const GetViolationTicketRequest$json = {
  '1': 'GetViolationTicketRequest',
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

/// Descriptor for `GetViolationTicketRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getViolationTicketRequestDescriptor =
    $convert.base64Decode(
        'ChlHZXRWaW9sYXRpb25UaWNrZXRSZXF1ZXN0EjAKE3Zpb2xhdGlvbl90aWNrZXRfaWQYASABKA'
        'lCAFIRdmlvbGF0aW9uVGlja2V0SWQ6AA==');

@$core.Deprecated('Use getViolationTicketResponseDescriptor instead')
const GetViolationTicketResponse$json = {
  '1': 'GetViolationTicketResponse',
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

/// Descriptor for `GetViolationTicketResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getViolationTicketResponseDescriptor =
    $convert.base64Decode(
        'ChpHZXRWaW9sYXRpb25UaWNrZXRSZXNwb25zZRJTChB2aW9sYXRpb25fdGlja2V0GAEgASgLMi'
        'YucGFya3VwLmVuZm9yY2VtZW50LnYxLlZpb2xhdGlvblRpY2tldEIAUg92aW9sYXRpb25UaWNr'
        'ZXQ6AA==');

@$core.Deprecated('Use getViolationTicketByNumberRequestDescriptor instead')
const GetViolationTicketByNumberRequest$json = {
  '1': 'GetViolationTicketByNumberRequest',
  '2': [
    {
      '1': 'ticket_number',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'ticketNumber'
    },
  ],
  '7': {},
};

/// Descriptor for `GetViolationTicketByNumberRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getViolationTicketByNumberRequestDescriptor =
    $convert.base64Decode(
        'CiFHZXRWaW9sYXRpb25UaWNrZXRCeU51bWJlclJlcXVlc3QSJQoNdGlja2V0X251bWJlchgBIA'
        'EoCUIAUgx0aWNrZXROdW1iZXI6AA==');

@$core.Deprecated('Use getViolationTicketByNumberResponseDescriptor instead')
const GetViolationTicketByNumberResponse$json = {
  '1': 'GetViolationTicketByNumberResponse',
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

/// Descriptor for `GetViolationTicketByNumberResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getViolationTicketByNumberResponseDescriptor =
    $convert.base64Decode(
        'CiJHZXRWaW9sYXRpb25UaWNrZXRCeU51bWJlclJlc3BvbnNlElMKEHZpb2xhdGlvbl90aWNrZX'
        'QYASABKAsyJi5wYXJrdXAuZW5mb3JjZW1lbnQudjEuVmlvbGF0aW9uVGlja2V0QgBSD3Zpb2xh'
        'dGlvblRpY2tldDoA');

@$core.Deprecated('Use getViolationTicketQrImageRequestDescriptor instead')
const GetViolationTicketQrImageRequest$json = {
  '1': 'GetViolationTicketQrImageRequest',
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
      '1': 'size',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'size',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_size', '2': {}},
  ],
};

/// Descriptor for `GetViolationTicketQrImageRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getViolationTicketQrImageRequestDescriptor =
    $convert.base64Decode(
        'CiBHZXRWaW9sYXRpb25UaWNrZXRRckltYWdlUmVxdWVzdBIwChN2aW9sYXRpb25fdGlja2V0X2'
        'lkGAEgASgJQgBSEXZpb2xhdGlvblRpY2tldElkEhkKBHNpemUYAiABKAVCAEgAUgRzaXpliAEB'
        'OgBCCQoFX3NpemUSAA==');

@$core.Deprecated('Use verifyViolationTicketTokenRequestDescriptor instead')
const VerifyViolationTicketTokenRequest$json = {
  '1': 'VerifyViolationTicketTokenRequest',
  '2': [
    {'1': 'token', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'token'},
  ],
  '7': {},
};

/// Descriptor for `VerifyViolationTicketTokenRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List verifyViolationTicketTokenRequestDescriptor =
    $convert.base64Decode(
        'CiFWZXJpZnlWaW9sYXRpb25UaWNrZXRUb2tlblJlcXVlc3QSFgoFdG9rZW4YASABKAlCAFIFdG'
        '9rZW46AA==');

@$core.Deprecated('Use verifyViolationTicketTokenResponseDescriptor instead')
const VerifyViolationTicketTokenResponse$json = {
  '1': 'VerifyViolationTicketTokenResponse',
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

/// Descriptor for `VerifyViolationTicketTokenResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List verifyViolationTicketTokenResponseDescriptor =
    $convert.base64Decode(
        'CiJWZXJpZnlWaW9sYXRpb25UaWNrZXRUb2tlblJlc3BvbnNlEjAKE3Zpb2xhdGlvbl90aWNrZX'
        'RfaWQYASABKAlCAFIRdmlvbGF0aW9uVGlja2V0SWQ6AA==');

@$core.Deprecated('Use redirectViolationTicketTokenRequestDescriptor instead')
const RedirectViolationTicketTokenRequest$json = {
  '1': 'RedirectViolationTicketTokenRequest',
  '2': [
    {'1': 'token', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'token'},
  ],
  '7': {},
};

/// Descriptor for `RedirectViolationTicketTokenRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List redirectViolationTicketTokenRequestDescriptor =
    $convert.base64Decode(
        'CiNSZWRpcmVjdFZpb2xhdGlvblRpY2tldFRva2VuUmVxdWVzdBIWCgV0b2tlbhgBIAEoCUIAUg'
        'V0b2tlbjoA');

@$core.Deprecated('Use payViolationTicketRequestDescriptor instead')
const PayViolationTicketRequest$json = {
  '1': 'PayViolationTicketRequest',
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
      '1': 'payment_method',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.PaymentMethod',
      '8': {},
      '10': 'paymentMethod'
    },
    {
      '1': 'amount',
      '3': 3,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'amount',
      '17': true
    },
    {
      '1': 'payment_method_id',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'paymentMethodId'
    },
    {
      '1': 'points_to_use',
      '3': 50,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'pointsToUse'
    },
  ],
  '7': {},
  '8': [
    {'1': '_amount', '2': {}},
  ],
};

/// Descriptor for `PayViolationTicketRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List payViolationTicketRequestDescriptor = $convert.base64Decode(
    'ChlQYXlWaW9sYXRpb25UaWNrZXRSZXF1ZXN0EjAKE3Zpb2xhdGlvbl90aWNrZXRfaWQYASABKA'
    'lCAFIRdmlvbGF0aW9uVGlja2V0SWQSSAoOcGF5bWVudF9tZXRob2QYAiABKA4yHy5wYXJrdXAu'
    'Y29tbW9uLnYxLlBheW1lbnRNZXRob2RCAFINcGF5bWVudE1ldGhvZBIdCgZhbW91bnQYAyABKA'
    'FCAEgAUgZhbW91bnSIAQESLAoRcGF5bWVudF9tZXRob2RfaWQYBCABKAlCAFIPcGF5bWVudE1l'
    'dGhvZElkEiQKDXBvaW50c190b191c2UYMiABKAVCAFILcG9pbnRzVG9Vc2U6AEILCgdfYW1vdW'
    '50EgA=');

@$core.Deprecated('Use payViolationTicketResponseDescriptor instead')
const PayViolationTicketResponse$json = {
  '1': 'PayViolationTicketResponse',
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

/// Descriptor for `PayViolationTicketResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List payViolationTicketResponseDescriptor =
    $convert.base64Decode(
        'ChpQYXlWaW9sYXRpb25UaWNrZXRSZXNwb25zZRJTChB2aW9sYXRpb25fdGlja2V0GAEgASgLMi'
        'YucGFya3VwLmVuZm9yY2VtZW50LnYxLlZpb2xhdGlvblRpY2tldEIAUg92aW9sYXRpb25UaWNr'
        'ZXQ6AA==');
