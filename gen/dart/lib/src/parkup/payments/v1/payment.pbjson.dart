// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/payment.proto.

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

@$core.Deprecated('Use paymentDescriptor instead')
const Payment$json = {
  '1': 'Payment',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'user_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {
      '1': 'session_id',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'sessionId',
      '17': true
    },
    {'1': 'amount', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {'1': 'currency', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'currency'},
    {
      '1': 'status',
      '3': 6,
      '4': 1,
      '5': 14,
      '6': '.parkup.payments.v1.Payment.Status',
      '8': {},
      '10': 'status'
    },
    {
      '1': 'payment_method',
      '3': 7,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.PaymentMethod',
      '8': {},
      '10': 'paymentMethod'
    },
    {
      '1': 'payment_method_id',
      '3': 8,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'paymentMethodId',
      '17': true
    },
    {'1': 'description', '3': 9, '4': 1, '5': 9, '8': {}, '10': 'description'},
    {
      '1': 'receipt_url',
      '3': 10,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'receiptUrl',
      '17': true
    },
    {
      '1': 'created_at',
      '3': 11,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'completed_at',
      '3': 12,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'completedAt'
    },
    {
      '1': 'violation_ticket_id',
      '3': 13,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'violationTicketId',
      '17': true
    },
    {
      '1': 'refunded_at',
      '3': 14,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'refundedAt'
    },
    {
      '1': 'error_code',
      '3': 15,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 4,
      '10': 'errorCode',
      '17': true
    },
    {
      '1': 'season_badge_id',
      '3': 20,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 5,
      '10': 'seasonBadgeId',
      '17': true
    },
    {
      '1': 'kind',
      '3': 30,
      '4': 1,
      '5': 14,
      '6': '.parkup.payments.v1.Payment.Kind',
      '8': {},
      '10': 'kind'
    },
    {
      '1': 'zone_id',
      '3': 31,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 6,
      '10': 'zoneId',
      '17': true
    },
    {
      '1': 'recorded_by',
      '3': 32,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 7,
      '10': 'recordedBy',
      '17': true
    },
    {
      '1': 'refunded_amount',
      '3': 33,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'refundedAmount'
    },
    {
      '1': 'refunds',
      '3': 34,
      '4': 3,
      '5': 11,
      '6': '.parkup.payments.v1.PaymentRefund',
      '8': {},
      '10': 'refunds'
    },
    {
      '1': 'receipt_number',
      '3': 35,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 8,
      '10': 'receiptNumber',
      '17': true
    },
    {
      '1': 'confirm_until',
      '3': 36,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'confirmUntil'
    },
    {
      '1': 'car_park_session_id',
      '3': 40,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 9,
      '10': 'carParkSessionId',
      '17': true
    },
    {
      '1': 'membership_id',
      '3': 41,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 10,
      '10': 'membershipId',
      '17': true
    },
    {
      '1': 'reservation_id',
      '3': 42,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 11,
      '10': 'reservationId',
      '17': true
    },
    {
      '1': 'charging_session_id',
      '3': 43,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 12,
      '10': 'chargingSessionId',
      '17': true
    },
    {
      '1': 'points_used',
      '3': 50,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 13,
      '10': 'pointsUsed',
      '17': true
    },
    {
      '1': 'points_discount',
      '3': 51,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 14,
      '10': 'pointsDiscount',
      '17': true
    },
  ],
  '4': [Payment_Status$json, Payment_Kind$json],
  '7': {},
  '8': [
    {'1': '_session_id', '2': {}},
    {'1': '_payment_method_id', '2': {}},
    {'1': '_receipt_url', '2': {}},
    {'1': '_violation_ticket_id', '2': {}},
    {'1': '_error_code', '2': {}},
    {'1': '_season_badge_id', '2': {}},
    {'1': '_zone_id', '2': {}},
    {'1': '_recorded_by', '2': {}},
    {'1': '_receipt_number', '2': {}},
    {'1': '_car_park_session_id', '2': {}},
    {'1': '_membership_id', '2': {}},
    {'1': '_reservation_id', '2': {}},
    {'1': '_charging_session_id', '2': {}},
    {'1': '_points_used', '2': {}},
    {'1': '_points_discount', '2': {}},
  ],
};

@$core.Deprecated('Use paymentDescriptor instead')
const Payment_Status$json = {
  '1': 'Status',
  '2': [
    {'1': 'STATUS_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'STATUS_PENDING', '2': 1, '3': {}},
    {'1': 'STATUS_PROCESSING', '2': 2, '3': {}},
    {'1': 'STATUS_COMPLETED', '2': 3, '3': {}},
    {'1': 'STATUS_FAILED', '2': 4, '3': {}},
    {'1': 'STATUS_REFUNDED', '2': 5, '3': {}},
    {'1': 'STATUS_CANCELLED', '2': 6, '3': {}},
    {'1': 'STATUS_REQUIRES_ACTION', '2': 7, '3': {}},
  ],
  '3': {},
};

@$core.Deprecated('Use paymentDescriptor instead')
const Payment_Kind$json = {
  '1': 'Kind',
  '2': [
    {'1': 'KIND_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'KIND_PARKING', '2': 1, '3': {}},
    {'1': 'KIND_FINE', '2': 2, '3': {}},
    {'1': 'KIND_BADGE', '2': 3, '3': {}},
    {'1': 'KIND_TOPUP', '2': 4, '3': {}},
    {'1': 'KIND_OTHER', '2': 5, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `Payment`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List paymentDescriptor = $convert.base64Decode(
    'CgdQYXltZW50EhAKAmlkGAEgASgJQgBSAmlkEhkKB3VzZXJfaWQYAiABKAlCAFIGdXNlcklkEi'
    'QKCnNlc3Npb25faWQYAyABKAlCAEgAUglzZXNzaW9uSWSIAQESGAoGYW1vdW50GAQgASgBQgBS'
    'BmFtb3VudBIcCghjdXJyZW5jeRgFIAEoCUIAUghjdXJyZW5jeRI8CgZzdGF0dXMYBiABKA4yIi'
    '5wYXJrdXAucGF5bWVudHMudjEuUGF5bWVudC5TdGF0dXNCAFIGc3RhdHVzEkgKDnBheW1lbnRf'
    'bWV0aG9kGAcgASgOMh8ucGFya3VwLmNvbW1vbi52MS5QYXltZW50TWV0aG9kQgBSDXBheW1lbn'
    'RNZXRob2QSMQoRcGF5bWVudF9tZXRob2RfaWQYCCABKAlCAEgBUg9wYXltZW50TWV0aG9kSWSI'
    'AQESIgoLZGVzY3JpcHRpb24YCSABKAlCAFILZGVzY3JpcHRpb24SJgoLcmVjZWlwdF91cmwYCi'
    'ABKAlCAEgCUgpyZWNlaXB0VXJsiAEBEjsKCmNyZWF0ZWRfYXQYCyABKAsyGi5nb29nbGUucHJv'
    'dG9idWYuVGltZXN0YW1wQgBSCWNyZWF0ZWRBdBI/Cgxjb21wbGV0ZWRfYXQYDCABKAsyGi5nb2'
    '9nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSC2NvbXBsZXRlZEF0EjUKE3Zpb2xhdGlvbl90aWNr'
    'ZXRfaWQYDSABKAlCAEgDUhF2aW9sYXRpb25UaWNrZXRJZIgBARI9CgtyZWZ1bmRlZF9hdBgOIA'
    'EoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIKcmVmdW5kZWRBdBIkCgplcnJvcl9j'
    'b2RlGA8gASgJQgBIBFIJZXJyb3JDb2RliAEBEi0KD3NlYXNvbl9iYWRnZV9pZBgUIAEoCUIASA'
    'VSDXNlYXNvbkJhZGdlSWSIAQESNgoEa2luZBgeIAEoDjIgLnBhcmt1cC5wYXltZW50cy52MS5Q'
    'YXltZW50LktpbmRCAFIEa2luZBIeCgd6b25lX2lkGB8gASgJQgBIBlIGem9uZUlkiAEBEiYKC3'
    'JlY29yZGVkX2J5GCAgASgJQgBIB1IKcmVjb3JkZWRCeYgBARIpCg9yZWZ1bmRlZF9hbW91bnQY'
    'ISABKAFCAFIOcmVmdW5kZWRBbW91bnQSPQoHcmVmdW5kcxgiIAMoCzIhLnBhcmt1cC5wYXltZW'
    '50cy52MS5QYXltZW50UmVmdW5kQgBSB3JlZnVuZHMSLAoOcmVjZWlwdF9udW1iZXIYIyABKAlC'
    'AEgIUg1yZWNlaXB0TnVtYmVyiAEBEkEKDWNvbmZpcm1fdW50aWwYJCABKAsyGi5nb29nbGUucH'
    'JvdG9idWYuVGltZXN0YW1wQgBSDGNvbmZpcm1VbnRpbBI0ChNjYXJfcGFya19zZXNzaW9uX2lk'
    'GCggASgFQgBICVIQY2FyUGFya1Nlc3Npb25JZIgBARIqCg1tZW1iZXJzaGlwX2lkGCkgASgFQg'
    'BIClIMbWVtYmVyc2hpcElkiAEBEiwKDnJlc2VydmF0aW9uX2lkGCogASgFQgBIC1INcmVzZXJ2'
    'YXRpb25JZIgBARI1ChNjaGFyZ2luZ19zZXNzaW9uX2lkGCsgASgFQgBIDFIRY2hhcmdpbmdTZX'
    'NzaW9uSWSIAQESJgoLcG9pbnRzX3VzZWQYMiABKAVCAEgNUgpwb2ludHNVc2VkiAEBEi4KD3Bv'
    'aW50c19kaXNjb3VudBgzIAEoAUIASA5SDnBvaW50c0Rpc2NvdW50iAEBIs0BCgZTdGF0dXMSGA'
    'oSU1RBVFVTX1VOU1BFQ0lGSUVEEAAaABIUCg5TVEFUVVNfUEVORElORxABGgASFwoRU1RBVFVT'
    'X1BST0NFU1NJTkcQAhoAEhYKEFNUQVRVU19DT01QTEVURUQQAxoAEhMKDVNUQVRVU19GQUlMRU'
    'QQBBoAEhUKD1NUQVRVU19SRUZVTkRFRBAFGgASFgoQU1RBVFVTX0NBTkNFTExFRBAGGgASHAoW'
    'U1RBVFVTX1JFUVVJUkVTX0FDVElPThAHGgAaACJ7CgRLaW5kEhYKEEtJTkRfVU5TUEVDSUZJRU'
    'QQABoAEhIKDEtJTkRfUEFSS0lORxABGgASDwoJS0lORF9GSU5FEAIaABIQCgpLSU5EX0JBREdF'
    'EAMaABIQCgpLSU5EX1RPUFVQEAQaABIQCgpLSU5EX09USEVSEAUaABoAOgBCDwoLX3Nlc3Npb2'
    '5faWQSAEIWChJfcGF5bWVudF9tZXRob2RfaWQSAEIQCgxfcmVjZWlwdF91cmwSAEIYChRfdmlv'
    'bGF0aW9uX3RpY2tldF9pZBIAQg8KC19lcnJvcl9jb2RlEgBCFAoQX3NlYXNvbl9iYWRnZV9pZB'
    'IAQgwKCF96b25lX2lkEgBCEAoMX3JlY29yZGVkX2J5EgBCEwoPX3JlY2VpcHRfbnVtYmVyEgBC'
    'GAoUX2Nhcl9wYXJrX3Nlc3Npb25faWQSAEISCg5fbWVtYmVyc2hpcF9pZBIAQhMKD19yZXNlcn'
    'ZhdGlvbl9pZBIAQhgKFF9jaGFyZ2luZ19zZXNzaW9uX2lkEgBCEAoMX3BvaW50c191c2VkEgBC'
    'FAoQX3BvaW50c19kaXNjb3VudBIA');

@$core.Deprecated('Use paymentRefundDescriptor instead')
const PaymentRefund$json = {
  '1': 'PaymentRefund',
  '2': [
    {'1': 'amount', '3': 1, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {
      '1': 'status',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.payments.v1.PaymentRefund.Status',
      '8': {},
      '10': 'status'
    },
    {'1': 'reason', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'reason'},
    {
      '1': 'requested_at',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'requestedAt'
    },
    {'1': 'requested_by', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'requestedBy'},
  ],
  '4': [PaymentRefund_Status$json],
  '7': {},
};

@$core.Deprecated('Use paymentRefundDescriptor instead')
const PaymentRefund_Status$json = {
  '1': 'Status',
  '2': [
    {'1': 'STATUS_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'STATUS_PENDING', '2': 1, '3': {}},
    {'1': 'STATUS_SUCCEEDED', '2': 2, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `PaymentRefund`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List paymentRefundDescriptor = $convert.base64Decode(
    'Cg1QYXltZW50UmVmdW5kEhgKBmFtb3VudBgBIAEoAUIAUgZhbW91bnQSQgoGc3RhdHVzGAIgAS'
    'gOMigucGFya3VwLnBheW1lbnRzLnYxLlBheW1lbnRSZWZ1bmQuU3RhdHVzQgBSBnN0YXR1cxIY'
    'CgZyZWFzb24YAyABKAlCAFIGcmVhc29uEj8KDHJlcXVlc3RlZF9hdBgEIAEoCzIaLmdvb2dsZS'
    '5wcm90b2J1Zi5UaW1lc3RhbXBCAFILcmVxdWVzdGVkQXQSIwoMcmVxdWVzdGVkX2J5GAUgASgJ'
    'QgBSC3JlcXVlc3RlZEJ5IlIKBlN0YXR1cxIYChJTVEFUVVNfVU5TUEVDSUZJRUQQABoAEhQKDl'
    'NUQVRVU19QRU5ESU5HEAEaABIWChBTVEFUVVNfU1VDQ0VFREVEEAIaABoAOgA=');

@$core.Deprecated('Use savedPaymentMethodDescriptor instead')
const SavedPaymentMethod$json = {
  '1': 'SavedPaymentMethod',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {
      '1': 'type',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.PaymentMethod',
      '8': {},
      '10': 'type'
    },
    {'1': 'display_name', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'displayName'},
    {
      '1': 'last_4_digits',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'last4Digits',
      '17': true
    },
    {
      '1': 'card_brand',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'cardBrand',
      '17': true
    },
    {'1': 'is_default', '3': 6, '4': 1, '5': 8, '8': {}, '10': 'isDefault'},
    {
      '1': 'created_at',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'expiry_month',
      '3': 8,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 2,
      '10': 'expiryMonth',
      '17': true
    },
    {
      '1': 'expiry_year',
      '3': 9,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 3,
      '10': 'expiryYear',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_last_4_digits', '2': {}},
    {'1': '_card_brand', '2': {}},
    {'1': '_expiry_month', '2': {}},
    {'1': '_expiry_year', '2': {}},
  ],
};

/// Descriptor for `SavedPaymentMethod`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List savedPaymentMethodDescriptor = $convert.base64Decode(
    'ChJTYXZlZFBheW1lbnRNZXRob2QSEAoCaWQYASABKAlCAFICaWQSNQoEdHlwZRgCIAEoDjIfLn'
    'Bhcmt1cC5jb21tb24udjEuUGF5bWVudE1ldGhvZEIAUgR0eXBlEiMKDGRpc3BsYXlfbmFtZRgD'
    'IAEoCUIAUgtkaXNwbGF5TmFtZRIpCg1sYXN0XzRfZGlnaXRzGAQgASgJQgBIAFILbGFzdDREaW'
    'dpdHOIAQESJAoKY2FyZF9icmFuZBgFIAEoCUIASAFSCWNhcmRCcmFuZIgBARIfCgppc19kZWZh'
    'dWx0GAYgASgIQgBSCWlzRGVmYXVsdBI7CgpjcmVhdGVkX2F0GAcgASgLMhouZ29vZ2xlLnByb3'
    'RvYnVmLlRpbWVzdGFtcEIAUgljcmVhdGVkQXQSKAoMZXhwaXJ5X21vbnRoGAggASgFQgBIAlIL'
    'ZXhwaXJ5TW9udGiIAQESJgoLZXhwaXJ5X3llYXIYCSABKAVCAEgDUgpleHBpcnlZZWFyiAEBOg'
    'BCEgoOX2xhc3RfNF9kaWdpdHMSAEIPCgtfY2FyZF9icmFuZBIAQhEKDV9leHBpcnlfbW9udGgS'
    'AEIQCgxfZXhwaXJ5X3llYXISAA==');
