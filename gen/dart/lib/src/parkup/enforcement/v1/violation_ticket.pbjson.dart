// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/violation_ticket.proto.

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

@$core.Deprecated('Use violationTicketDescriptor instead')
const ViolationTicket$json = {
  '1': 'ViolationTicket',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {
      '1': 'ticket_number',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'ticketNumber'
    },
    {
      '1': 'position',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.GeoPoint',
      '8': {},
      '10': 'position'
    },
    {
      '1': 'address',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'address',
      '17': true
    },
    {
      '1': 'session_id',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'sessionId',
      '17': true
    },
    {
      '1': 'user_id',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'userId',
      '17': true
    },
    {
      '1': 'agent_id',
      '3': 7,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'agentId',
      '17': true
    },
    {
      '1': 'issuer',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.TicketIssuer',
      '8': {},
      '10': 'issuer'
    },
    {'1': 'zone_id', '3': 9, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'plate',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.LicensePlate',
      '8': {},
      '10': 'plate'
    },
    {
      '1': 'license_plate',
      '3': 11,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {
      '1': 'reason',
      '3': 12,
      '4': 1,
      '5': 14,
      '6': '.parkup.enforcement.v1.ViolationTicket.Reason',
      '8': {},
      '10': 'reason'
    },
    {'1': 'fine_amount', '3': 13, '4': 1, '5': 1, '8': {}, '10': 'fineAmount'},
    {
      '1': 'status',
      '3': 14,
      '4': 1,
      '5': 14,
      '6': '.parkup.enforcement.v1.ViolationTicket.Status',
      '8': {},
      '10': 'status'
    },
    {
      '1': 'issued_at',
      '3': 15,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'issuedAt'
    },
    {
      '1': 'due_date',
      '3': 16,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'dueDate'
    },
    {
      '1': 'paid_at',
      '3': 17,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'paidAt'
    },
    {
      '1': 'payment_method',
      '3': 18,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.PaymentMethod',
      '8': {},
      '9': 4,
      '10': 'paymentMethod',
      '17': true
    },
    {
      '1': 'notes',
      '3': 19,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 5,
      '10': 'notes',
      '17': true
    },
    {
      '1': 'evidence_photos',
      '3': 20,
      '4': 3,
      '5': 9,
      '8': {},
      '10': 'evidencePhotos'
    },
    {
      '1': 'appeal_reason',
      '3': 21,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 6,
      '10': 'appealReason',
      '17': true
    },
    {
      '1': 'appealed_at',
      '3': 22,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'appealedAt'
    },
    {
      '1': 'created_at',
      '3': 23,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'updated_at',
      '3': 24,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'updatedAt'
    },
    {
      '1': 'zone_code',
      '3': 40,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 7,
      '10': 'zoneCode',
      '17': true
    },
    {
      '1': 'zone_name',
      '3': 41,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 8,
      '10': 'zoneName',
      '17': true
    },
    {
      '1': 'appeal_photo_ids',
      '3': 42,
      '4': 3,
      '5': 9,
      '8': {},
      '10': 'appealPhotoIds'
    },
    {
      '1': 'rejected_at',
      '3': 43,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'rejectedAt'
    },
    {
      '1': 'rejection_reason',
      '3': 44,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 9,
      '10': 'rejectionReason',
      '17': true
    },
    {
      '1': 'dismissed_at',
      '3': 45,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'dismissedAt'
    },
    {
      '1': 'dismissal_reason',
      '3': 46,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 10,
      '10': 'dismissalReason',
      '17': true
    },
    {
      '1': 'sabot_removed_at',
      '3': 47,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'sabotRemovedAt'
    },
    {
      '1': 'decided_by',
      '3': 48,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 11,
      '10': 'decidedBy',
      '17': true
    },
    {
      '1': 'sabot_removed_by',
      '3': 49,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 12,
      '10': 'sabotRemovedBy',
      '17': true
    },
  ],
  '4': [ViolationTicket_Reason$json, ViolationTicket_Status$json],
  '7': {},
  '8': [
    {'1': '_address', '2': {}},
    {'1': '_session_id', '2': {}},
    {'1': '_user_id', '2': {}},
    {'1': '_agent_id', '2': {}},
    {'1': '_payment_method', '2': {}},
    {'1': '_notes', '2': {}},
    {'1': '_appeal_reason', '2': {}},
    {'1': '_zone_code', '2': {}},
    {'1': '_zone_name', '2': {}},
    {'1': '_rejection_reason', '2': {}},
    {'1': '_dismissal_reason', '2': {}},
    {'1': '_decided_by', '2': {}},
    {'1': '_sabot_removed_by', '2': {}},
  ],
};

@$core.Deprecated('Use violationTicketDescriptor instead')
const ViolationTicket_Reason$json = {
  '1': 'Reason',
  '2': [
    {'1': 'REASON_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'REASON_CAR_SABOT', '2': 1, '3': {}},
    {'1': 'REASON_POUND', '2': 2, '3': {}},
  ],
  '3': {},
};

@$core.Deprecated('Use violationTicketDescriptor instead')
const ViolationTicket_Status$json = {
  '1': 'Status',
  '2': [
    {'1': 'STATUS_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'STATUS_PENDING', '2': 1, '3': {}},
    {'1': 'STATUS_PAID', '2': 2, '3': {}},
    {'1': 'STATUS_APPEALED', '2': 3, '3': {}},
    {'1': 'STATUS_DISMISSED', '2': 4, '3': {}},
    {'1': 'STATUS_OVERDUE', '2': 5, '3': {}},
    {'1': 'STATUS_SABOT_REMOVED', '2': 6, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `ViolationTicket`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List violationTicketDescriptor = $convert.base64Decode(
    'Cg9WaW9sYXRpb25UaWNrZXQSEAoCaWQYASABKAlCAFICaWQSJQoNdGlja2V0X251bWJlchgCIA'
    'EoCUIAUgx0aWNrZXROdW1iZXISOAoIcG9zaXRpb24YAyABKAsyGi5wYXJrdXAuY29tbW9uLnYx'
    'Lkdlb1BvaW50QgBSCHBvc2l0aW9uEh8KB2FkZHJlc3MYBCABKAlCAEgAUgdhZGRyZXNziAEBEi'
    'QKCnNlc3Npb25faWQYBSABKAlCAEgBUglzZXNzaW9uSWSIAQESHgoHdXNlcl9pZBgGIAEoCUIA'
    'SAJSBnVzZXJJZIgBARIgCghhZ2VudF9pZBgHIAEoCUIASANSB2FnZW50SWSIAQESPQoGaXNzdW'
    'VyGAggASgLMiMucGFya3VwLmVuZm9yY2VtZW50LnYxLlRpY2tldElzc3VlckIAUgZpc3N1ZXIS'
    'GQoHem9uZV9pZBgJIAEoCUIAUgZ6b25lSWQSNgoFcGxhdGUYCiABKAsyHi5wYXJrdXAuY29tbW'
    '9uLnYxLkxpY2Vuc2VQbGF0ZUIAUgVwbGF0ZRIlCg1saWNlbnNlX3BsYXRlGAsgASgJQgBSDGxp'
    'Y2Vuc2VQbGF0ZRJHCgZyZWFzb24YDCABKA4yLS5wYXJrdXAuZW5mb3JjZW1lbnQudjEuVmlvbG'
    'F0aW9uVGlja2V0LlJlYXNvbkIAUgZyZWFzb24SIQoLZmluZV9hbW91bnQYDSABKAFCAFIKZmlu'
    'ZUFtb3VudBJHCgZzdGF0dXMYDiABKA4yLS5wYXJrdXAuZW5mb3JjZW1lbnQudjEuVmlvbGF0aW'
    '9uVGlja2V0LlN0YXR1c0IAUgZzdGF0dXMSOQoJaXNzdWVkX2F0GA8gASgLMhouZ29vZ2xlLnBy'
    'b3RvYnVmLlRpbWVzdGFtcEIAUghpc3N1ZWRBdBI3CghkdWVfZGF0ZRgQIAEoCzIaLmdvb2dsZS'
    '5wcm90b2J1Zi5UaW1lc3RhbXBCAFIHZHVlRGF0ZRI1CgdwYWlkX2F0GBEgASgLMhouZ29vZ2xl'
    'LnByb3RvYnVmLlRpbWVzdGFtcEIAUgZwYWlkQXQSTQoOcGF5bWVudF9tZXRob2QYEiABKA4yHy'
    '5wYXJrdXAuY29tbW9uLnYxLlBheW1lbnRNZXRob2RCAEgEUg1wYXltZW50TWV0aG9kiAEBEhsK'
    'BW5vdGVzGBMgASgJQgBIBVIFbm90ZXOIAQESKQoPZXZpZGVuY2VfcGhvdG9zGBQgAygJQgBSDm'
    'V2aWRlbmNlUGhvdG9zEioKDWFwcGVhbF9yZWFzb24YFSABKAlCAEgGUgxhcHBlYWxSZWFzb26I'
    'AQESPQoLYXBwZWFsZWRfYXQYFiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCm'
    'FwcGVhbGVkQXQSOwoKY3JlYXRlZF9hdBgXIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3Rh'
    'bXBCAFIJY3JlYXRlZEF0EjsKCnVwZGF0ZWRfYXQYGCABKAsyGi5nb29nbGUucHJvdG9idWYuVG'
    'ltZXN0YW1wQgBSCXVwZGF0ZWRBdBIiCgl6b25lX2NvZGUYKCABKAlCAEgHUgh6b25lQ29kZYgB'
    'ARIiCgl6b25lX25hbWUYKSABKAlCAEgIUgh6b25lTmFtZYgBARIqChBhcHBlYWxfcGhvdG9faW'
    'RzGCogAygJQgBSDmFwcGVhbFBob3RvSWRzEj0KC3JlamVjdGVkX2F0GCsgASgLMhouZ29vZ2xl'
    'LnByb3RvYnVmLlRpbWVzdGFtcEIAUgpyZWplY3RlZEF0EjAKEHJlamVjdGlvbl9yZWFzb24YLC'
    'ABKAlCAEgJUg9yZWplY3Rpb25SZWFzb26IAQESPwoMZGlzbWlzc2VkX2F0GC0gASgLMhouZ29v'
    'Z2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgtkaXNtaXNzZWRBdBIwChBkaXNtaXNzYWxfcmVhc2'
    '9uGC4gASgJQgBIClIPZGlzbWlzc2FsUmVhc29uiAEBEkYKEHNhYm90X3JlbW92ZWRfYXQYLyAB'
    'KAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSDnNhYm90UmVtb3ZlZEF0EiQKCmRlY2'
    'lkZWRfYnkYMCABKAlCAEgLUglkZWNpZGVkQnmIAQESLwoQc2Fib3RfcmVtb3ZlZF9ieRgxIAEo'
    'CUIASAxSDnNhYm90UmVtb3ZlZEJ5iAEBIlAKBlJlYXNvbhIYChJSRUFTT05fVU5TUEVDSUZJRU'
    'QQABoAEhYKEFJFQVNPTl9DQVJfU0FCT1QQARoAEhIKDFJFQVNPTl9QT1VORBACGgAaACKuAQoG'
    'U3RhdHVzEhgKElNUQVRVU19VTlNQRUNJRklFRBAAGgASFAoOU1RBVFVTX1BFTkRJTkcQARoAEh'
    'EKC1NUQVRVU19QQUlEEAIaABIVCg9TVEFUVVNfQVBQRUFMRUQQAxoAEhYKEFNUQVRVU19ESVNN'
    'SVNTRUQQBBoAEhQKDlNUQVRVU19PVkVSRFVFEAUaABIaChRTVEFUVVNfU0FCT1RfUkVNT1ZFRB'
    'AGGgAaADoAQgwKCF9hZGRyZXNzEgBCDwoLX3Nlc3Npb25faWQSAEIMCghfdXNlcl9pZBIAQg0K'
    'CV9hZ2VudF9pZBIAQhMKD19wYXltZW50X21ldGhvZBIAQgoKBl9ub3RlcxIAQhIKDl9hcHBlYW'
    'xfcmVhc29uEgBCDgoKX3pvbmVfY29kZRIAQg4KCl96b25lX25hbWUSAEIVChFfcmVqZWN0aW9u'
    'X3JlYXNvbhIAQhUKEV9kaXNtaXNzYWxfcmVhc29uEgBCDwoLX2RlY2lkZWRfYnkSAEIVChFfc2'
    'Fib3RfcmVtb3ZlZF9ieRIA');

@$core.Deprecated('Use violationTicketQrCodeDescriptor instead')
const ViolationTicketQrCode$json = {
  '1': 'ViolationTicketQrCode',
  '2': [
    {'1': 'token', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'token'},
    {
      '1': 'qr_code_data_url',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'qrCodeDataUrl'
    },
    {
      '1': 'qr_code_content',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'qrCodeContent'
    },
    {
      '1': 'expires_at',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'expiresAt'
    },
  ],
  '7': {},
};

/// Descriptor for `ViolationTicketQrCode`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List violationTicketQrCodeDescriptor = $convert.base64Decode(
    'ChVWaW9sYXRpb25UaWNrZXRRckNvZGUSFgoFdG9rZW4YASABKAlCAFIFdG9rZW4SKQoQcXJfY2'
    '9kZV9kYXRhX3VybBgCIAEoCUIAUg1xckNvZGVEYXRhVXJsEigKD3FyX2NvZGVfY29udGVudBgD'
    'IAEoCUIAUg1xckNvZGVDb250ZW50EjsKCmV4cGlyZXNfYXQYBCABKAsyGi5nb29nbGUucHJvdG'
    '9idWYuVGltZXN0YW1wQgBSCWV4cGlyZXNBdDoA');
