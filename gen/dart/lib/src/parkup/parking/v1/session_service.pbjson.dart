// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/session_service.proto.

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

@$core.Deprecated('Use startSessionRequestDescriptor instead')
const StartSessionRequest$json = {
  '1': 'StartSessionRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {'1': 'zone_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'license_plate',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {
      '1': 'duration_minutes',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'durationMinutes'
    },
    {
      '1': 'amount',
      '3': 5,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'amount',
      '17': true
    },
    {
      '1': 'payment_method_id',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'paymentMethodId'
    },
    {
      '1': 'plate',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.LicensePlate',
      '8': {},
      '10': 'plate'
    },
    {
      '1': 'location',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.GeoPoint',
      '8': {},
      '10': 'location'
    },
    {
      '1': 'location_source',
      '3': 9,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.Session.LocationSource',
      '8': {},
      '10': 'locationSource'
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

/// Descriptor for `StartSessionRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List startSessionRequestDescriptor = $convert.base64Decode(
    'ChNTdGFydFNlc3Npb25SZXF1ZXN0EhkKB3VzZXJfaWQYASABKAlCAFIGdXNlcklkEhkKB3pvbm'
    'VfaWQYAiABKAlCAFIGem9uZUlkEiUKDWxpY2Vuc2VfcGxhdGUYAyABKAlCAFIMbGljZW5zZVBs'
    'YXRlEisKEGR1cmF0aW9uX21pbnV0ZXMYBCABKAVCAFIPZHVyYXRpb25NaW51dGVzEh0KBmFtb3'
    'VudBgFIAEoAUIASABSBmFtb3VudIgBARIsChFwYXltZW50X21ldGhvZF9pZBgGIAEoCUIAUg9w'
    'YXltZW50TWV0aG9kSWQSNgoFcGxhdGUYByABKAsyHi5wYXJrdXAuY29tbW9uLnYxLkxpY2Vuc2'
    'VQbGF0ZUIAUgVwbGF0ZRI4Cghsb2NhdGlvbhgIIAEoCzIaLnBhcmt1cC5jb21tb24udjEuR2Vv'
    'UG9pbnRCAFIIbG9jYXRpb24SVAoPbG9jYXRpb25fc291cmNlGAkgASgOMikucGFya3VwLnBhcm'
    'tpbmcudjEuU2Vzc2lvbi5Mb2NhdGlvblNvdXJjZUIAUg5sb2NhdGlvblNvdXJjZRIkCg1wb2lu'
    'dHNfdG9fdXNlGDIgASgFQgBSC3BvaW50c1RvVXNlOgBCCwoHX2Ftb3VudBIA');

@$core.Deprecated('Use startSessionResponseDescriptor instead')
const StartSessionResponse$json = {
  '1': 'StartSessionResponse',
  '2': [
    {
      '1': 'session',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Session',
      '8': {},
      '10': 'session'
    },
    {
      '1': 'parking_ticket',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.ParkingTicket',
      '8': {},
      '10': 'parkingTicket'
    },
  ],
  '7': {},
};

/// Descriptor for `StartSessionResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List startSessionResponseDescriptor = $convert.base64Decode(
    'ChRTdGFydFNlc3Npb25SZXNwb25zZRI2CgdzZXNzaW9uGAEgASgLMhoucGFya3VwLnBhcmtpbm'
    'cudjEuU2Vzc2lvbkIAUgdzZXNzaW9uEkkKDnBhcmtpbmdfdGlja2V0GAIgASgLMiAucGFya3Vw'
    'LnBhcmtpbmcudjEuUGFya2luZ1RpY2tldEIAUg1wYXJraW5nVGlja2V0OgA=');

@$core.Deprecated('Use getSessionRequestDescriptor instead')
const GetSessionRequest$json = {
  '1': 'GetSessionRequest',
  '2': [
    {'1': 'session_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'sessionId'},
  ],
  '7': {},
};

/// Descriptor for `GetSessionRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getSessionRequestDescriptor = $convert.base64Decode(
    'ChFHZXRTZXNzaW9uUmVxdWVzdBIfCgpzZXNzaW9uX2lkGAEgASgJQgBSCXNlc3Npb25JZDoA');

@$core.Deprecated('Use getSessionResponseDescriptor instead')
const GetSessionResponse$json = {
  '1': 'GetSessionResponse',
  '2': [
    {
      '1': 'session',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Session',
      '8': {},
      '10': 'session'
    },
  ],
  '7': {},
};

/// Descriptor for `GetSessionResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getSessionResponseDescriptor = $convert.base64Decode(
    'ChJHZXRTZXNzaW9uUmVzcG9uc2USNgoHc2Vzc2lvbhgBIAEoCzIaLnBhcmt1cC5wYXJraW5nLn'
    'YxLlNlc3Npb25CAFIHc2Vzc2lvbjoA');

@$core.Deprecated('Use listSessionsRequestDescriptor instead')
const ListSessionsRequest$json = {
  '1': 'ListSessionsRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {'1': 'zone_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'status',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.Session.Status',
      '8': {},
      '10': 'status'
    },
    {
      '1': 'license_plate',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {'1': 'page_size', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 6, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 7, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 8,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
    {'1': 'only_over', '3': 9, '4': 1, '5': 8, '8': {}, '10': 'onlyOver'},
    {
      '1': 'started_from',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startedFrom'
    },
    {
      '1': 'started_before',
      '3': 11,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startedBefore'
    },
  ],
  '7': {},
};

/// Descriptor for `ListSessionsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listSessionsRequestDescriptor = $convert.base64Decode(
    'ChNMaXN0U2Vzc2lvbnNSZXF1ZXN0EhkKB3VzZXJfaWQYASABKAlCAFIGdXNlcklkEhkKB3pvbm'
    'VfaWQYAiABKAlCAFIGem9uZUlkEjsKBnN0YXR1cxgDIAEoDjIhLnBhcmt1cC5wYXJraW5nLnYx'
    'LlNlc3Npb24uU3RhdHVzQgBSBnN0YXR1cxIlCg1saWNlbnNlX3BsYXRlGAQgASgJQgBSDGxpY2'
    'Vuc2VQbGF0ZRIdCglwYWdlX3NpemUYBSABKAVCAFIIcGFnZVNpemUSHwoKcGFnZV90b2tlbhgG'
    'IAEoCUIAUglwYWdlVG9rZW4SFAoEc2tpcBgHIAEoBUIAUgRza2lwEigKD3dpdGhfdG90YWxfc2'
    'l6ZRgIIAEoCEIAUg13aXRoVG90YWxTaXplEh0KCW9ubHlfb3ZlchgJIAEoCEIAUghvbmx5T3Zl'
    'chI/CgxzdGFydGVkX2Zyb20YCiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSC3'
    'N0YXJ0ZWRGcm9tEkMKDnN0YXJ0ZWRfYmVmb3JlGAsgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRp'
    'bWVzdGFtcEIAUg1zdGFydGVkQmVmb3JlOgA=');

@$core.Deprecated('Use listSessionsResponseDescriptor instead')
const ListSessionsResponse$json = {
  '1': 'ListSessionsResponse',
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

/// Descriptor for `ListSessionsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listSessionsResponseDescriptor = $convert.base64Decode(
    'ChRMaXN0U2Vzc2lvbnNSZXNwb25zZRI4CghzZXNzaW9ucxgBIAMoCzIaLnBhcmt1cC5wYXJraW'
    '5nLnYxLlNlc3Npb25CAFIIc2Vzc2lvbnMSJAoKdG90YWxfc2l6ZRgCIAEoBUIASABSCXRvdGFs'
    'U2l6ZYgBARIoCg9uZXh0X3BhZ2VfdG9rZW4YAyABKAlCAFINbmV4dFBhZ2VUb2tlbjoAQg8KC1'
    '90b3RhbF9zaXplEgA=');

@$core.Deprecated('Use getActiveSessionRequestDescriptor instead')
const GetActiveSessionRequest$json = {
  '1': 'GetActiveSessionRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
  ],
  '7': {},
};

/// Descriptor for `GetActiveSessionRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getActiveSessionRequestDescriptor =
    $convert.base64Decode(
        'ChdHZXRBY3RpdmVTZXNzaW9uUmVxdWVzdBIZCgd1c2VyX2lkGAEgASgJQgBSBnVzZXJJZDoA');

@$core.Deprecated('Use getActiveSessionResponseDescriptor instead')
const GetActiveSessionResponse$json = {
  '1': 'GetActiveSessionResponse',
  '2': [
    {
      '1': 'session',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Session',
      '8': {},
      '10': 'session'
    },
  ],
  '7': {},
};

/// Descriptor for `GetActiveSessionResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getActiveSessionResponseDescriptor =
    $convert.base64Decode(
        'ChhHZXRBY3RpdmVTZXNzaW9uUmVzcG9uc2USNgoHc2Vzc2lvbhgBIAEoCzIaLnBhcmt1cC5wYX'
        'JraW5nLnYxLlNlc3Npb25CAFIHc2Vzc2lvbjoA');

@$core.Deprecated('Use extendSessionRequestDescriptor instead')
const ExtendSessionRequest$json = {
  '1': 'ExtendSessionRequest',
  '2': [
    {'1': 'session_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'sessionId'},
    {
      '1': 'additional_minutes',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'additionalMinutes'
    },
    {
      '1': 'additional_amount',
      '3': 3,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'additionalAmount',
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
    {'1': '_additional_amount', '2': {}},
  ],
};

/// Descriptor for `ExtendSessionRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List extendSessionRequestDescriptor = $convert.base64Decode(
    'ChRFeHRlbmRTZXNzaW9uUmVxdWVzdBIfCgpzZXNzaW9uX2lkGAEgASgJQgBSCXNlc3Npb25JZB'
    'IvChJhZGRpdGlvbmFsX21pbnV0ZXMYAiABKAVCAFIRYWRkaXRpb25hbE1pbnV0ZXMSMgoRYWRk'
    'aXRpb25hbF9hbW91bnQYAyABKAFCAEgAUhBhZGRpdGlvbmFsQW1vdW50iAEBEiwKEXBheW1lbn'
    'RfbWV0aG9kX2lkGAQgASgJQgBSD3BheW1lbnRNZXRob2RJZBIkCg1wb2ludHNfdG9fdXNlGDIg'
    'ASgFQgBSC3BvaW50c1RvVXNlOgBCFgoSX2FkZGl0aW9uYWxfYW1vdW50EgA=');

@$core.Deprecated('Use extendSessionResponseDescriptor instead')
const ExtendSessionResponse$json = {
  '1': 'ExtendSessionResponse',
  '2': [
    {
      '1': 'session',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Session',
      '8': {},
      '10': 'session'
    },
  ],
  '7': {},
};

/// Descriptor for `ExtendSessionResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List extendSessionResponseDescriptor = $convert.base64Decode(
    'ChVFeHRlbmRTZXNzaW9uUmVzcG9uc2USNgoHc2Vzc2lvbhgBIAEoCzIaLnBhcmt1cC5wYXJraW'
    '5nLnYxLlNlc3Npb25CAFIHc2Vzc2lvbjoA');

@$core.Deprecated('Use endSessionRequestDescriptor instead')
const EndSessionRequest$json = {
  '1': 'EndSessionRequest',
  '2': [
    {'1': 'session_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'sessionId'},
  ],
  '7': {},
};

/// Descriptor for `EndSessionRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List endSessionRequestDescriptor = $convert.base64Decode(
    'ChFFbmRTZXNzaW9uUmVxdWVzdBIfCgpzZXNzaW9uX2lkGAEgASgJQgBSCXNlc3Npb25JZDoA');

@$core.Deprecated('Use endSessionResponseDescriptor instead')
const EndSessionResponse$json = {
  '1': 'EndSessionResponse',
  '2': [
    {
      '1': 'session',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Session',
      '8': {},
      '10': 'session'
    },
  ],
  '7': {},
};

/// Descriptor for `EndSessionResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List endSessionResponseDescriptor = $convert.base64Decode(
    'ChJFbmRTZXNzaW9uUmVzcG9uc2USNgoHc2Vzc2lvbhgBIAEoCzIaLnBhcmt1cC5wYXJraW5nLn'
    'YxLlNlc3Npb25CAFIHc2Vzc2lvbjoA');

@$core.Deprecated('Use cancelSessionRequestDescriptor instead')
const CancelSessionRequest$json = {
  '1': 'CancelSessionRequest',
  '2': [
    {'1': 'session_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'sessionId'},
  ],
  '7': {},
};

/// Descriptor for `CancelSessionRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cancelSessionRequestDescriptor = $convert.base64Decode(
    'ChRDYW5jZWxTZXNzaW9uUmVxdWVzdBIfCgpzZXNzaW9uX2lkGAEgASgJQgBSCXNlc3Npb25JZD'
    'oA');

@$core.Deprecated('Use cancelSessionResponseDescriptor instead')
const CancelSessionResponse$json = {
  '1': 'CancelSessionResponse',
  '2': [
    {
      '1': 'session',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Session',
      '8': {},
      '10': 'session'
    },
    {
      '1': 'refunded_amount',
      '3': 2,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'refundedAmount'
    },
  ],
  '7': {},
};

/// Descriptor for `CancelSessionResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cancelSessionResponseDescriptor = $convert.base64Decode(
    'ChVDYW5jZWxTZXNzaW9uUmVzcG9uc2USNgoHc2Vzc2lvbhgBIAEoCzIaLnBhcmt1cC5wYXJraW'
    '5nLnYxLlNlc3Npb25CAFIHc2Vzc2lvbhIpCg9yZWZ1bmRlZF9hbW91bnQYAiABKAFCAFIOcmVm'
    'dW5kZWRBbW91bnQ6AA==');

@$core.Deprecated('Use updateSessionRequestDescriptor instead')
const UpdateSessionRequest$json = {
  '1': 'UpdateSessionRequest',
  '2': [
    {'1': 'session_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'sessionId'},
    {
      '1': 'status',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.Session.Status',
      '8': {},
      '9': 0,
      '10': 'status',
      '17': true
    },
    {
      '1': 'license_plate',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'licensePlate',
      '17': true
    },
    {
      '1': 'plate',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.LicensePlate',
      '8': {},
      '9': 2,
      '10': 'plate',
      '17': true
    },
    {
      '1': 'location',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.GeoPoint',
      '8': {},
      '9': 3,
      '10': 'location',
      '17': true
    },
    {
      '1': 'location_source',
      '3': 6,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.Session.LocationSource',
      '8': {},
      '9': 4,
      '10': 'locationSource',
      '17': true
    },
    {
      '1': 'amount',
      '3': 7,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 5,
      '10': 'amount',
      '17': true
    },
    {
      '1': 'update_mask',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '9': 6,
      '10': 'updateMask',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_status', '2': {}},
    {'1': '_license_plate', '2': {}},
    {'1': '_plate', '2': {}},
    {'1': '_location', '2': {}},
    {'1': '_location_source', '2': {}},
    {'1': '_amount', '2': {}},
    {'1': '_update_mask', '2': {}},
  ],
};

/// Descriptor for `UpdateSessionRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateSessionRequestDescriptor = $convert.base64Decode(
    'ChRVcGRhdGVTZXNzaW9uUmVxdWVzdBIfCgpzZXNzaW9uX2lkGAEgASgJQgBSCXNlc3Npb25JZB'
    'JACgZzdGF0dXMYAiABKA4yIS5wYXJrdXAucGFya2luZy52MS5TZXNzaW9uLlN0YXR1c0IASABS'
    'BnN0YXR1c4gBARIqCg1saWNlbnNlX3BsYXRlGAMgASgJQgBIAVIMbGljZW5zZVBsYXRliAEBEj'
    'sKBXBsYXRlGAQgASgLMh4ucGFya3VwLmNvbW1vbi52MS5MaWNlbnNlUGxhdGVCAEgCUgVwbGF0'
    'ZYgBARI9Cghsb2NhdGlvbhgFIAEoCzIaLnBhcmt1cC5jb21tb24udjEuR2VvUG9pbnRCAEgDUg'
    'hsb2NhdGlvbogBARJZCg9sb2NhdGlvbl9zb3VyY2UYBiABKA4yKS5wYXJrdXAucGFya2luZy52'
    'MS5TZXNzaW9uLkxvY2F0aW9uU291cmNlQgBIBFIObG9jYXRpb25Tb3VyY2WIAQESHQoGYW1vdW'
    '50GAcgASgBQgBIBVIGYW1vdW50iAEBEkIKC3VwZGF0ZV9tYXNrGAggASgLMhouZ29vZ2xlLnBy'
    'b3RvYnVmLkZpZWxkTWFza0IASAZSCnVwZGF0ZU1hc2uIAQE6AEILCgdfc3RhdHVzEgBCEgoOX2'
    'xpY2Vuc2VfcGxhdGUSAEIKCgZfcGxhdGUSAEINCglfbG9jYXRpb24SAEIUChBfbG9jYXRpb25f'
    'c291cmNlEgBCCwoHX2Ftb3VudBIAQhAKDF91cGRhdGVfbWFzaxIA');

@$core.Deprecated('Use updateSessionResponseDescriptor instead')
const UpdateSessionResponse$json = {
  '1': 'UpdateSessionResponse',
  '2': [
    {
      '1': 'session',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Session',
      '8': {},
      '10': 'session'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateSessionResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateSessionResponseDescriptor = $convert.base64Decode(
    'ChVVcGRhdGVTZXNzaW9uUmVzcG9uc2USNgoHc2Vzc2lvbhgBIAEoCzIaLnBhcmt1cC5wYXJraW'
    '5nLnYxLlNlc3Npb25CAFIHc2Vzc2lvbjoA');

@$core.Deprecated('Use deleteSessionRequestDescriptor instead')
const DeleteSessionRequest$json = {
  '1': 'DeleteSessionRequest',
  '2': [
    {'1': 'session_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'sessionId'},
  ],
  '7': {},
};

/// Descriptor for `DeleteSessionRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteSessionRequestDescriptor = $convert.base64Decode(
    'ChREZWxldGVTZXNzaW9uUmVxdWVzdBIfCgpzZXNzaW9uX2lkGAEgASgJQgBSCXNlc3Npb25JZD'
    'oA');

@$core.Deprecated('Use deleteSessionResponseDescriptor instead')
const DeleteSessionResponse$json = {
  '1': 'DeleteSessionResponse',
  '7': {},
};

/// Descriptor for `DeleteSessionResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteSessionResponseDescriptor =
    $convert.base64Decode('ChVEZWxldGVTZXNzaW9uUmVzcG9uc2U6AA==');

@$core.Deprecated('Use expireSessionsRequestDescriptor instead')
const ExpireSessionsRequest$json = {
  '1': 'ExpireSessionsRequest',
  '7': {},
};

/// Descriptor for `ExpireSessionsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List expireSessionsRequestDescriptor =
    $convert.base64Decode('ChVFeHBpcmVTZXNzaW9uc1JlcXVlc3Q6AA==');

@$core.Deprecated('Use expireSessionsResponseDescriptor instead')
const ExpireSessionsResponse$json = {
  '1': 'ExpireSessionsResponse',
  '2': [
    {'1': 'message', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'message'},
    {'1': 'total_size', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'totalSize'},
  ],
  '7': {},
};

/// Descriptor for `ExpireSessionsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List expireSessionsResponseDescriptor =
    $convert.base64Decode(
        'ChZFeHBpcmVTZXNzaW9uc1Jlc3BvbnNlEhoKB21lc3NhZ2UYASABKAlCAFIHbWVzc2FnZRIfCg'
        'p0b3RhbF9zaXplGAIgASgFQgBSCXRvdGFsU2l6ZToA');

@$core.Deprecated('Use checkVehicleRequestDescriptor instead')
const CheckVehicleRequest$json = {
  '1': 'CheckVehicleRequest',
  '2': [
    {
      '1': 'license_plate',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {'1': 'zone_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
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
      '1': 'badges_as_sessions',
      '3': 10,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'badgesAsSessions'
    },
  ],
  '7': {},
};

/// Descriptor for `CheckVehicleRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List checkVehicleRequestDescriptor = $convert.base64Decode(
    'ChNDaGVja1ZlaGljbGVSZXF1ZXN0EiUKDWxpY2Vuc2VfcGxhdGUYASABKAlCAFIMbGljZW5zZV'
    'BsYXRlEhkKB3pvbmVfaWQYAiABKAlCAFIGem9uZUlkEjYKBXBsYXRlGAMgASgLMh4ucGFya3Vw'
    'LmNvbW1vbi52MS5MaWNlbnNlUGxhdGVCAFIFcGxhdGUSLgoSYmFkZ2VzX2FzX3Nlc3Npb25zGA'
    'ogASgIQgBSEGJhZGdlc0FzU2Vzc2lvbnM6AA==');

@$core.Deprecated('Use checkVehicleResponseDescriptor instead')
const CheckVehicleResponse$json = {
  '1': 'CheckVehicleResponse',
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
    {'1': 'total_size', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'totalSize'},
    {'1': 'is_valid', '3': 3, '4': 1, '5': 8, '8': {}, '10': 'isValid'},
    {
      '1': 'validity',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.CheckVehicleResponse.Validity',
      '8': {},
      '10': 'validity'
    },
    {'1': 'message', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'message'},
    {
      '1': 'decisive_session',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Session',
      '8': {},
      '10': 'decisiveSession'
    },
    {
      '1': 'season_badges',
      '3': 7,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.SeasonBadge',
      '8': {},
      '10': 'seasonBadges'
    },
    {
      '1': 'unpaid_fines',
      '3': 8,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.UnpaidFine',
      '8': {},
      '10': 'unpaidFines'
    },
    {
      '1': 'unpaid_fine_count',
      '3': 9,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'unpaidFineCount'
    },
    {
      '1': 'unpaid_fine_amount',
      '3': 10,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'unpaidFineAmount'
    },
  ],
  '4': [CheckVehicleResponse_Validity$json],
  '7': {},
};

@$core.Deprecated('Use checkVehicleResponseDescriptor instead')
const CheckVehicleResponse_Validity$json = {
  '1': 'Validity',
  '2': [
    {'1': 'VALIDITY_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'VALIDITY_SESSION', '2': 1, '3': {}},
    {'1': 'VALIDITY_BADGE', '2': 2, '3': {}},
    {'1': 'VALIDITY_FREE', '2': 3, '3': {}},
    {'1': 'VALIDITY_UNPAID', '2': 4, '3': {}},
    {'1': 'VALIDITY_OTHER_ZONE', '2': 5, '3': {}},
    {'1': 'VALIDITY_EXPIRED', '2': 6, '3': {}},
    {'1': 'VALIDITY_ENDED', '2': 7, '3': {}},
    {'1': 'VALIDITY_CANCELLED', '2': 8, '3': {}},
    {'1': 'VALIDITY_NO_SESSION', '2': 9, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `CheckVehicleResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List checkVehicleResponseDescriptor = $convert.base64Decode(
    'ChRDaGVja1ZlaGljbGVSZXNwb25zZRI4CghzZXNzaW9ucxgBIAMoCzIaLnBhcmt1cC5wYXJraW'
    '5nLnYxLlNlc3Npb25CAFIIc2Vzc2lvbnMSHwoKdG90YWxfc2l6ZRgCIAEoBUIAUgl0b3RhbFNp'
    'emUSGwoIaXNfdmFsaWQYAyABKAhCAFIHaXNWYWxpZBJOCgh2YWxpZGl0eRgEIAEoDjIwLnBhcm'
    't1cC5wYXJraW5nLnYxLkNoZWNrVmVoaWNsZVJlc3BvbnNlLlZhbGlkaXR5QgBSCHZhbGlkaXR5'
    'EhoKB21lc3NhZ2UYBSABKAlCAFIHbWVzc2FnZRJHChBkZWNpc2l2ZV9zZXNzaW9uGAYgASgLMh'
    'oucGFya3VwLnBhcmtpbmcudjEuU2Vzc2lvbkIAUg9kZWNpc2l2ZVNlc3Npb24SRQoNc2Vhc29u'
    'X2JhZGdlcxgHIAMoCzIeLnBhcmt1cC5wYXJraW5nLnYxLlNlYXNvbkJhZGdlQgBSDHNlYXNvbk'
    'JhZGdlcxJCCgx1bnBhaWRfZmluZXMYCCADKAsyHS5wYXJrdXAucGFya2luZy52MS5VbnBhaWRG'
    'aW5lQgBSC3VucGFpZEZpbmVzEiwKEXVucGFpZF9maW5lX2NvdW50GAkgASgFQgBSD3VucGFpZE'
    'ZpbmVDb3VudBIuChJ1bnBhaWRfZmluZV9hbW91bnQYCiABKAFCAFIQdW5wYWlkRmluZUFtb3Vu'
    'dCKAAgoIVmFsaWRpdHkSGgoUVkFMSURJVFlfVU5TUEVDSUZJRUQQABoAEhYKEFZBTElESVRZX1'
    'NFU1NJT04QARoAEhQKDlZBTElESVRZX0JBREdFEAIaABITCg1WQUxJRElUWV9GUkVFEAMaABIV'
    'Cg9WQUxJRElUWV9VTlBBSUQQBBoAEhkKE1ZBTElESVRZX09USEVSX1pPTkUQBRoAEhYKEFZBTE'
    'lESVRZX0VYUElSRUQQBhoAEhQKDlZBTElESVRZX0VOREVEEAcaABIYChJWQUxJRElUWV9DQU5D'
    'RUxMRUQQCBoAEhkKE1ZBTElESVRZX05PX1NFU1NJT04QCRoAGgA6AA==');

@$core.Deprecated('Use unpaidFineDescriptor instead')
const UnpaidFine$json = {
  '1': 'UnpaidFine',
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
    {'1': 'zone_id', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'fine_amount', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'fineAmount'},
    {
      '1': 'issued_at',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'issuedAt'
    },
    {
      '1': 'due_date',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'dueDate'
    },
  ],
  '7': {},
};

/// Descriptor for `UnpaidFine`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List unpaidFineDescriptor = $convert.base64Decode(
    'CgpVbnBhaWRGaW5lEjAKE3Zpb2xhdGlvbl90aWNrZXRfaWQYASABKAlCAFIRdmlvbGF0aW9uVG'
    'lja2V0SWQSJQoNdGlja2V0X251bWJlchgCIAEoCUIAUgx0aWNrZXROdW1iZXISGQoHem9uZV9p'
    'ZBgDIAEoCUIAUgZ6b25lSWQSIQoLZmluZV9hbW91bnQYBCABKAFCAFIKZmluZUFtb3VudBI5Cg'
    'lpc3N1ZWRfYXQYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCGlzc3VlZEF0'
    'EjcKCGR1ZV9kYXRlGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgdkdWVEYX'
    'RlOgA=');
