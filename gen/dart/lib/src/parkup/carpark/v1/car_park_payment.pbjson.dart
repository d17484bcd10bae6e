// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_payment.proto.

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

@$core.Deprecated('Use carParkPaymentDescriptor instead')
const CarParkPayment$json = {
  '1': 'CarParkPayment',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'id'},
    {'1': 'session_id', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'sessionId'},
    {
      '1': 'ticket_number',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'ticketNumber'
    },
    {
      '1': 'license_plate',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {'1': 'car_park', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'user_id',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'userId',
      '17': true
    },
    {'1': 'amount', '3': 7, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {'1': 'currency', '3': 8, '4': 1, '5': 9, '8': {}, '10': 'currency'},
    {
      '1': 'payment_method',
      '3': 9,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.PaymentMethod',
      '8': {},
      '10': 'paymentMethod'
    },
    {
      '1': 'status',
      '3': 10,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.CarParkPayment.Status',
      '8': {},
      '10': 'status'
    },
    {'1': 'change_due', '3': 11, '4': 1, '5': 1, '8': {}, '10': 'changeDue'},
    {
      '1': 'discount_code',
      '3': 12,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'discountCode',
      '17': true
    },
    {
      '1': 'discount_amount',
      '3': 13,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'discountAmount'
    },
    {
      '1': 'paid_at',
      '3': 14,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'paidAt'
    },
    {
      '1': 'exit_until',
      '3': 15,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'exitUntil'
    },
    {
      '1': 'taken_by',
      '3': 16,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'takenBy',
      '17': true
    },
    {
      '1': 'receipt_number',
      '3': 17,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'receiptNumber',
      '17': true
    },
    {
      '1': 'receipt_url',
      '3': 18,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 4,
      '10': 'receiptUrl',
      '17': true
    },
    {
      '1': 'transaction_id',
      '3': 19,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 5,
      '10': 'transactionId',
      '17': true
    },
  ],
  '4': [CarParkPayment_Status$json],
  '7': {},
  '8': [
    {'1': '_user_id', '2': {}},
    {'1': '_discount_code', '2': {}},
    {'1': '_taken_by', '2': {}},
    {'1': '_receipt_number', '2': {}},
    {'1': '_receipt_url', '2': {}},
    {'1': '_transaction_id', '2': {}},
  ],
};

@$core.Deprecated('Use carParkPaymentDescriptor instead')
const CarParkPayment_Status$json = {
  '1': 'Status',
  '2': [
    {'1': 'STATUS_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'STATUS_COMPLETED', '2': 1, '3': {}},
    {'1': 'STATUS_REFUNDED', '2': 2, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `CarParkPayment`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List carParkPaymentDescriptor = $convert.base64Decode(
    'Cg5DYXJQYXJrUGF5bWVudBIQCgJpZBgBIAEoBUIAUgJpZBIfCgpzZXNzaW9uX2lkGAIgASgFQg'
    'BSCXNlc3Npb25JZBIlCg10aWNrZXRfbnVtYmVyGAMgASgJQgBSDHRpY2tldE51bWJlchIlCg1s'
    'aWNlbnNlX3BsYXRlGAQgASgJQgBSDGxpY2Vuc2VQbGF0ZRIbCghjYXJfcGFyaxgFIAEoCUIAUg'
    'djYXJQYXJrEh4KB3VzZXJfaWQYBiABKAlCAEgAUgZ1c2VySWSIAQESGAoGYW1vdW50GAcgASgB'
    'QgBSBmFtb3VudBIcCghjdXJyZW5jeRgIIAEoCUIAUghjdXJyZW5jeRJICg5wYXltZW50X21ldG'
    'hvZBgJIAEoDjIfLnBhcmt1cC5jb21tb24udjEuUGF5bWVudE1ldGhvZEIAUg1wYXltZW50TWV0'
    'aG9kEkIKBnN0YXR1cxgKIAEoDjIoLnBhcmt1cC5jYXJwYXJrLnYxLkNhclBhcmtQYXltZW50Ll'
    'N0YXR1c0IAUgZzdGF0dXMSHwoKY2hhbmdlX2R1ZRgLIAEoAUIAUgljaGFuZ2VEdWUSKgoNZGlz'
    'Y291bnRfY29kZRgMIAEoCUIASAFSDGRpc2NvdW50Q29kZYgBARIpCg9kaXNjb3VudF9hbW91bn'
    'QYDSABKAFCAFIOZGlzY291bnRBbW91bnQSNQoHcGFpZF9hdBgOIAEoCzIaLmdvb2dsZS5wcm90'
    'b2J1Zi5UaW1lc3RhbXBCAFIGcGFpZEF0EjsKCmV4aXRfdW50aWwYDyABKAsyGi5nb29nbGUucH'
    'JvdG9idWYuVGltZXN0YW1wQgBSCWV4aXRVbnRpbBIgCgh0YWtlbl9ieRgQIAEoCUIASAJSB3Rh'
    'a2VuQnmIAQESLAoOcmVjZWlwdF9udW1iZXIYESABKAlCAEgDUg1yZWNlaXB0TnVtYmVyiAEBEi'
    'YKC3JlY2VpcHRfdXJsGBIgASgJQgBIBFIKcmVjZWlwdFVybIgBARIsCg50cmFuc2FjdGlvbl9p'
    'ZBgTIAEoCUIASAVSDXRyYW5zYWN0aW9uSWSIAQEiUwoGU3RhdHVzEhgKElNUQVRVU19VTlNQRU'
    'NJRklFRBAAGgASFgoQU1RBVFVTX0NPTVBMRVRFRBABGgASFQoPU1RBVFVTX1JFRlVOREVEEAIa'
    'ABoAOgBCDAoIX3VzZXJfaWQSAEISCg5fZGlzY291bnRfY29kZRIAQg0KCV90YWtlbl9ieRIAQh'
    'MKD19yZWNlaXB0X251bWJlchIAQhAKDF9yZWNlaXB0X3VybBIAQhMKD190cmFuc2FjdGlvbl9p'
    'ZBIA');
