// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/parking_ticket_service.proto.

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

@$core.Deprecated('Use listParkingTicketsRequestDescriptor instead')
const ListParkingTicketsRequest$json = {
  '1': 'ListParkingTicketsRequest',
  '2': [
    {
      '1': 'status',
      '3': 1,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.ParkingTicket.Status',
      '8': {},
      '10': 'status'
    },
    {'1': 'page_size', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 5,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
};

/// Descriptor for `ListParkingTicketsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listParkingTicketsRequestDescriptor = $convert.base64Decode(
    'ChlMaXN0UGFya2luZ1RpY2tldHNSZXF1ZXN0EkEKBnN0YXR1cxgBIAEoDjInLnBhcmt1cC5wYX'
    'JraW5nLnYxLlBhcmtpbmdUaWNrZXQuU3RhdHVzQgBSBnN0YXR1cxIdCglwYWdlX3NpemUYAiAB'
    'KAVCAFIIcGFnZVNpemUSHwoKcGFnZV90b2tlbhgDIAEoCUIAUglwYWdlVG9rZW4SFAoEc2tpcB'
    'gEIAEoBUIAUgRza2lwEigKD3dpdGhfdG90YWxfc2l6ZRgFIAEoCEIAUg13aXRoVG90YWxTaXpl'
    'OgA=');

@$core.Deprecated('Use listParkingTicketsResponseDescriptor instead')
const ListParkingTicketsResponse$json = {
  '1': 'ListParkingTicketsResponse',
  '2': [
    {
      '1': 'parking_tickets',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.ParkingTicket',
      '8': {},
      '10': 'parkingTickets'
    },
    {
      '1': 'total_size',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'totalSize',
      '17': true
    },
    {
      '1': 'next_page_token',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'nextPageToken'
    },
  ],
  '7': {},
  '8': [
    {'1': '_total_size', '2': {}},
  ],
};

/// Descriptor for `ListParkingTicketsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listParkingTicketsResponseDescriptor = $convert.base64Decode(
    'ChpMaXN0UGFya2luZ1RpY2tldHNSZXNwb25zZRJLCg9wYXJraW5nX3RpY2tldHMYASADKAsyIC'
    '5wYXJrdXAucGFya2luZy52MS5QYXJraW5nVGlja2V0QgBSDnBhcmtpbmdUaWNrZXRzEiQKCnRv'
    'dGFsX3NpemUYAiABKAVCAEgAUgl0b3RhbFNpemWIAQESKAoPbmV4dF9wYWdlX3Rva2VuGAMgAS'
    'gJQgBSDW5leHRQYWdlVG9rZW46AEIPCgtfdG90YWxfc2l6ZRIA');

@$core.Deprecated('Use getParkingTicketRequestDescriptor instead')
const GetParkingTicketRequest$json = {
  '1': 'GetParkingTicketRequest',
  '2': [
    {
      '1': 'parking_ticket_id',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'parkingTicketId'
    },
  ],
  '7': {},
};

/// Descriptor for `GetParkingTicketRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getParkingTicketRequestDescriptor =
    $convert.base64Decode(
        'ChdHZXRQYXJraW5nVGlja2V0UmVxdWVzdBIsChFwYXJraW5nX3RpY2tldF9pZBgBIAEoCUIAUg'
        '9wYXJraW5nVGlja2V0SWQ6AA==');

@$core.Deprecated('Use getParkingTicketResponseDescriptor instead')
const GetParkingTicketResponse$json = {
  '1': 'GetParkingTicketResponse',
  '2': [
    {
      '1': 'parking_ticket',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.ParkingTicket',
      '8': {},
      '10': 'parkingTicket'
    },
  ],
  '7': {},
};

/// Descriptor for `GetParkingTicketResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getParkingTicketResponseDescriptor =
    $convert.base64Decode(
        'ChhHZXRQYXJraW5nVGlja2V0UmVzcG9uc2USSQoOcGFya2luZ190aWNrZXQYASABKAsyIC5wYX'
        'JrdXAucGFya2luZy52MS5QYXJraW5nVGlja2V0QgBSDXBhcmtpbmdUaWNrZXQ6AA==');

@$core.Deprecated('Use getParkingTicketQrImageRequestDescriptor instead')
const GetParkingTicketQrImageRequest$json = {
  '1': 'GetParkingTicketQrImageRequest',
  '2': [
    {
      '1': 'parking_ticket_id',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'parkingTicketId'
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

/// Descriptor for `GetParkingTicketQrImageRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getParkingTicketQrImageRequestDescriptor =
    $convert.base64Decode(
        'Ch5HZXRQYXJraW5nVGlja2V0UXJJbWFnZVJlcXVlc3QSLAoRcGFya2luZ190aWNrZXRfaWQYAS'
        'ABKAlCAFIPcGFya2luZ1RpY2tldElkEhkKBHNpemUYAiABKAVCAEgAUgRzaXpliAEBOgBCCQoF'
        'X3NpemUSAA==');

@$core.Deprecated('Use verifyParkingTicketRequestDescriptor instead')
const VerifyParkingTicketRequest$json = {
  '1': 'VerifyParkingTicketRequest',
  '2': [
    {'1': 'qr_code', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'qrCode'},
  ],
  '7': {},
};

/// Descriptor for `VerifyParkingTicketRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List verifyParkingTicketRequestDescriptor =
    $convert.base64Decode(
        'ChpWZXJpZnlQYXJraW5nVGlja2V0UmVxdWVzdBIZCgdxcl9jb2RlGAEgASgJQgBSBnFyQ29kZT'
        'oA');

@$core.Deprecated('Use verifyParkingTicketResponseDescriptor instead')
const VerifyParkingTicketResponse$json = {
  '1': 'VerifyParkingTicketResponse',
  '2': [
    {'1': 'is_valid', '3': 1, '4': 1, '5': 8, '8': {}, '10': 'isValid'},
    {'1': 'message', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'message'},
    {
      '1': 'parking_ticket',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.ParkingTicket',
      '8': {},
      '10': 'parkingTicket'
    },
    {
      '1': 'verified_at',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'verifiedAt'
    },
    {
      '1': 'season_badge',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.SeasonBadge',
      '8': {},
      '10': 'seasonBadge'
    },
  ],
  '7': {},
};

/// Descriptor for `VerifyParkingTicketResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List verifyParkingTicketResponseDescriptor = $convert.base64Decode(
    'ChtWZXJpZnlQYXJraW5nVGlja2V0UmVzcG9uc2USGwoIaXNfdmFsaWQYASABKAhCAFIHaXNWYW'
    'xpZBIaCgdtZXNzYWdlGAIgASgJQgBSB21lc3NhZ2USSQoOcGFya2luZ190aWNrZXQYAyABKAsy'
    'IC5wYXJrdXAucGFya2luZy52MS5QYXJraW5nVGlja2V0QgBSDXBhcmtpbmdUaWNrZXQSPQoLdm'
    'VyaWZpZWRfYXQYBCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCnZlcmlmaWVk'
    'QXQSQwoMc2Vhc29uX2JhZGdlGAogASgLMh4ucGFya3VwLnBhcmtpbmcudjEuU2Vhc29uQmFkZ2'
    'VCAFILc2Vhc29uQmFkZ2U6AA==');

@$core.Deprecated('Use verifyParkingTicketByPlateRequestDescriptor instead')
const VerifyParkingTicketByPlateRequest$json = {
  '1': 'VerifyParkingTicketByPlateRequest',
  '2': [
    {
      '1': 'license_plate',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {'1': 'zone_code', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'zoneCode'},
  ],
  '7': {},
};

/// Descriptor for `VerifyParkingTicketByPlateRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List verifyParkingTicketByPlateRequestDescriptor =
    $convert.base64Decode(
        'CiFWZXJpZnlQYXJraW5nVGlja2V0QnlQbGF0ZVJlcXVlc3QSJQoNbGljZW5zZV9wbGF0ZRgBIA'
        'EoCUIAUgxsaWNlbnNlUGxhdGUSHQoJem9uZV9jb2RlGAIgASgJQgBSCHpvbmVDb2RlOgA=');

@$core.Deprecated('Use verifyParkingTicketByPlateResponseDescriptor instead')
const VerifyParkingTicketByPlateResponse$json = {
  '1': 'VerifyParkingTicketByPlateResponse',
  '2': [
    {'1': 'is_valid', '3': 1, '4': 1, '5': 8, '8': {}, '10': 'isValid'},
    {'1': 'message', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'message'},
    {
      '1': 'parking_ticket',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.ParkingTicket',
      '8': {},
      '10': 'parkingTicket'
    },
    {
      '1': 'verified_at',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'verifiedAt'
    },
    {
      '1': 'season_badge',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.SeasonBadge',
      '8': {},
      '10': 'seasonBadge'
    },
  ],
  '7': {},
};

/// Descriptor for `VerifyParkingTicketByPlateResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List verifyParkingTicketByPlateResponseDescriptor = $convert.base64Decode(
    'CiJWZXJpZnlQYXJraW5nVGlja2V0QnlQbGF0ZVJlc3BvbnNlEhsKCGlzX3ZhbGlkGAEgASgIQg'
    'BSB2lzVmFsaWQSGgoHbWVzc2FnZRgCIAEoCUIAUgdtZXNzYWdlEkkKDnBhcmtpbmdfdGlja2V0'
    'GAMgASgLMiAucGFya3VwLnBhcmtpbmcudjEuUGFya2luZ1RpY2tldEIAUg1wYXJraW5nVGlja2'
    'V0Ej0KC3ZlcmlmaWVkX2F0GAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgp2'
    'ZXJpZmllZEF0EkMKDHNlYXNvbl9iYWRnZRgKIAEoCzIeLnBhcmt1cC5wYXJraW5nLnYxLlNlYX'
    'NvbkJhZGdlQgBSC3NlYXNvbkJhZGdlOgA=');
