// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/parking_ticket.proto.

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

@$core.Deprecated('Use parkingTicketDescriptor instead')
const ParkingTicket$json = {
  '1': 'ParkingTicket',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'session_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'sessionId'},
    {
      '1': 'license_plate',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {'1': 'zone_name', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'zoneName'},
    {'1': 'zone_code', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'zoneCode'},
    {
      '1': 'start_time',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startTime'
    },
    {
      '1': 'end_time',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endTime'
    },
    {'1': 'amount', '3': 8, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {
      '1': 'status',
      '3': 9,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.ParkingTicket.Status',
      '8': {},
      '10': 'status'
    },
    {'1': 'qr_code', '3': 10, '4': 1, '5': 9, '8': {}, '10': 'qrCode'},
    {
      '1': 'created_at',
      '3': 11,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {'1': 'is_paid', '3': 12, '4': 1, '5': 8, '8': {}, '10': 'isPaid'},
    {
      '1': 'verified_at',
      '3': 13,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'verifiedAt'
    },
    {
      '1': 'plate',
      '3': 14,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.LicensePlate',
      '8': {},
      '10': 'plate'
    },
    {
      '1': 'paid_until',
      '3': 15,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'paidUntil'
    },
  ],
  '4': [ParkingTicket_Status$json],
  '7': {},
};

@$core.Deprecated('Use parkingTicketDescriptor instead')
const ParkingTicket_Status$json = {
  '1': 'Status',
  '2': [
    {'1': 'STATUS_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'STATUS_ACTIVE', '2': 1, '3': {}},
    {'1': 'STATUS_EXPIRED', '2': 2, '3': {}},
    {'1': 'STATUS_VERIFIED', '2': 3, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `ParkingTicket`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List parkingTicketDescriptor = $convert.base64Decode(
    'Cg1QYXJraW5nVGlja2V0EhAKAmlkGAEgASgJQgBSAmlkEh8KCnNlc3Npb25faWQYAiABKAlCAF'
    'IJc2Vzc2lvbklkEiUKDWxpY2Vuc2VfcGxhdGUYAyABKAlCAFIMbGljZW5zZVBsYXRlEh0KCXpv'
    'bmVfbmFtZRgEIAEoCUIAUgh6b25lTmFtZRIdCgl6b25lX2NvZGUYBSABKAlCAFIIem9uZUNvZG'
    'USOwoKc3RhcnRfdGltZRgGIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJc3Rh'
    'cnRUaW1lEjcKCGVuZF90aW1lGAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUg'
    'dlbmRUaW1lEhgKBmFtb3VudBgIIAEoAUIAUgZhbW91bnQSQQoGc3RhdHVzGAkgASgOMicucGFy'
    'a3VwLnBhcmtpbmcudjEuUGFya2luZ1RpY2tldC5TdGF0dXNCAFIGc3RhdHVzEhkKB3FyX2NvZG'
    'UYCiABKAlCAFIGcXJDb2RlEjsKCmNyZWF0ZWRfYXQYCyABKAsyGi5nb29nbGUucHJvdG9idWYu'
    'VGltZXN0YW1wQgBSCWNyZWF0ZWRBdBIZCgdpc19wYWlkGAwgASgIQgBSBmlzUGFpZBI9Cgt2ZX'
    'JpZmllZF9hdBgNIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIKdmVyaWZpZWRB'
    'dBI2CgVwbGF0ZRgOIAEoCzIeLnBhcmt1cC5jb21tb24udjEuTGljZW5zZVBsYXRlQgBSBXBsYX'
    'RlEjsKCnBhaWRfdW50aWwYDyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCXBh'
    'aWRVbnRpbCJmCgZTdGF0dXMSGAoSU1RBVFVTX1VOU1BFQ0lGSUVEEAAaABITCg1TVEFUVVNfQU'
    'NUSVZFEAEaABIUCg5TVEFUVVNfRVhQSVJFRBACGgASFQoPU1RBVFVTX1ZFUklGSUVEEAMaABoA'
    'OgA=');
