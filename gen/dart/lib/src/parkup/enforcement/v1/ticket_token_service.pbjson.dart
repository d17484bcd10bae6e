// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/ticket_token_service.proto.

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

@$core.Deprecated('Use createTicketTokenRequestDescriptor instead')
const CreateTicketTokenRequest$json = {
  '1': 'CreateTicketTokenRequest',
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
      '1': 'expiration_days',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'expirationDays',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_expiration_days', '2': {}},
  ],
};

/// Descriptor for `CreateTicketTokenRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createTicketTokenRequestDescriptor = $convert.base64Decode(
    'ChhDcmVhdGVUaWNrZXRUb2tlblJlcXVlc3QSMAoTdmlvbGF0aW9uX3RpY2tldF9pZBgBIAEoCU'
    'IAUhF2aW9sYXRpb25UaWNrZXRJZBIuCg9leHBpcmF0aW9uX2RheXMYAiABKAVCAEgAUg5leHBp'
    'cmF0aW9uRGF5c4gBAToAQhQKEF9leHBpcmF0aW9uX2RheXMSAA==');

@$core.Deprecated('Use createTicketTokenResponseDescriptor instead')
const CreateTicketTokenResponse$json = {
  '1': 'CreateTicketTokenResponse',
  '2': [
    {
      '1': 'qr_code',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.ViolationTicketQrCode',
      '8': {},
      '10': 'qrCode'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateTicketTokenResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createTicketTokenResponseDescriptor =
    $convert.base64Decode(
        'ChlDcmVhdGVUaWNrZXRUb2tlblJlc3BvbnNlEkcKB3FyX2NvZGUYASABKAsyLC5wYXJrdXAuZW'
        '5mb3JjZW1lbnQudjEuVmlvbGF0aW9uVGlja2V0UXJDb2RlQgBSBnFyQ29kZToA');

@$core.Deprecated('Use getTicketTokenRequestDescriptor instead')
const GetTicketTokenRequest$json = {
  '1': 'GetTicketTokenRequest',
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

/// Descriptor for `GetTicketTokenRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getTicketTokenRequestDescriptor = $convert.base64Decode(
    'ChVHZXRUaWNrZXRUb2tlblJlcXVlc3QSMAoTdmlvbGF0aW9uX3RpY2tldF9pZBgBIAEoCUIAUh'
    'F2aW9sYXRpb25UaWNrZXRJZDoA');

@$core.Deprecated('Use getTicketTokenResponseDescriptor instead')
const GetTicketTokenResponse$json = {
  '1': 'GetTicketTokenResponse',
  '2': [
    {
      '1': 'ticket_token',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.TicketToken',
      '8': {},
      '10': 'ticketToken'
    },
  ],
  '7': {},
};

/// Descriptor for `GetTicketTokenResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getTicketTokenResponseDescriptor =
    $convert.base64Decode(
        'ChZHZXRUaWNrZXRUb2tlblJlc3BvbnNlEkcKDHRpY2tldF90b2tlbhgBIAEoCzIiLnBhcmt1cC'
        '5lbmZvcmNlbWVudC52MS5UaWNrZXRUb2tlbkIAUgt0aWNrZXRUb2tlbjoA');

@$core.Deprecated('Use regenerateTicketQrCodeRequestDescriptor instead')
const RegenerateTicketQrCodeRequest$json = {
  '1': 'RegenerateTicketQrCodeRequest',
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

/// Descriptor for `RegenerateTicketQrCodeRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List regenerateTicketQrCodeRequestDescriptor =
    $convert.base64Decode(
        'Ch1SZWdlbmVyYXRlVGlja2V0UXJDb2RlUmVxdWVzdBIwChN2aW9sYXRpb25fdGlja2V0X2lkGA'
        'EgASgJQgBSEXZpb2xhdGlvblRpY2tldElkEhkKBHNpemUYAiABKAVCAEgAUgRzaXpliAEBOgBC'
        'CQoFX3NpemUSAA==');

@$core.Deprecated('Use regenerateTicketQrCodeResponseDescriptor instead')
const RegenerateTicketQrCodeResponse$json = {
  '1': 'RegenerateTicketQrCodeResponse',
  '2': [
    {
      '1': 'qr_code',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.ViolationTicketQrCode',
      '8': {},
      '10': 'qrCode'
    },
  ],
  '7': {},
};

/// Descriptor for `RegenerateTicketQrCodeResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List regenerateTicketQrCodeResponseDescriptor =
    $convert.base64Decode(
        'Ch5SZWdlbmVyYXRlVGlja2V0UXJDb2RlUmVzcG9uc2USRwoHcXJfY29kZRgBIAEoCzIsLnBhcm'
        't1cC5lbmZvcmNlbWVudC52MS5WaW9sYXRpb25UaWNrZXRRckNvZGVCAFIGcXJDb2RlOgA=');

@$core.Deprecated('Use getTicketQrCodeRequestDescriptor instead')
const GetTicketQrCodeRequest$json = {
  '1': 'GetTicketQrCodeRequest',
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

/// Descriptor for `GetTicketQrCodeRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getTicketQrCodeRequestDescriptor =
    $convert.base64Decode(
        'ChZHZXRUaWNrZXRRckNvZGVSZXF1ZXN0EjAKE3Zpb2xhdGlvbl90aWNrZXRfaWQYASABKAlCAF'
        'IRdmlvbGF0aW9uVGlja2V0SWQ6AA==');

@$core.Deprecated('Use getTicketQrCodeResponseDescriptor instead')
const GetTicketQrCodeResponse$json = {
  '1': 'GetTicketQrCodeResponse',
  '2': [
    {
      '1': 'qr_code',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.ViolationTicketQrCode',
      '8': {},
      '10': 'qrCode'
    },
  ],
  '7': {},
};

/// Descriptor for `GetTicketQrCodeResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getTicketQrCodeResponseDescriptor =
    $convert.base64Decode(
        'ChdHZXRUaWNrZXRRckNvZGVSZXNwb25zZRJHCgdxcl9jb2RlGAEgASgLMiwucGFya3VwLmVuZm'
        '9yY2VtZW50LnYxLlZpb2xhdGlvblRpY2tldFFyQ29kZUIAUgZxckNvZGU6AA==');

@$core.Deprecated('Use revokeTicketTokensRequestDescriptor instead')
const RevokeTicketTokensRequest$json = {
  '1': 'RevokeTicketTokensRequest',
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

/// Descriptor for `RevokeTicketTokensRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List revokeTicketTokensRequestDescriptor =
    $convert.base64Decode(
        'ChlSZXZva2VUaWNrZXRUb2tlbnNSZXF1ZXN0EjAKE3Zpb2xhdGlvbl90aWNrZXRfaWQYASABKA'
        'lCAFIRdmlvbGF0aW9uVGlja2V0SWQ6AA==');

@$core.Deprecated('Use revokeTicketTokensResponseDescriptor instead')
const RevokeTicketTokensResponse$json = {
  '1': 'RevokeTicketTokensResponse',
  '2': [
    {'1': 'message', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'message'},
    {
      '1': 'revoked_count',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'revokedCount'
    },
  ],
  '7': {},
};

/// Descriptor for `RevokeTicketTokensResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List revokeTicketTokensResponseDescriptor =
    $convert.base64Decode(
        'ChpSZXZva2VUaWNrZXRUb2tlbnNSZXNwb25zZRIaCgdtZXNzYWdlGAEgASgJQgBSB21lc3NhZ2'
        'USJQoNcmV2b2tlZF9jb3VudBgCIAEoBUIAUgxyZXZva2VkQ291bnQ6AA==');

@$core.Deprecated('Use cleanUpTicketTokensRequestDescriptor instead')
const CleanUpTicketTokensRequest$json = {
  '1': 'CleanUpTicketTokensRequest',
  '7': {},
};

/// Descriptor for `CleanUpTicketTokensRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cleanUpTicketTokensRequestDescriptor =
    $convert.base64Decode('ChpDbGVhblVwVGlja2V0VG9rZW5zUmVxdWVzdDoA');

@$core.Deprecated('Use cleanUpTicketTokensResponseDescriptor instead')
const CleanUpTicketTokensResponse$json = {
  '1': 'CleanUpTicketTokensResponse',
  '2': [
    {'1': 'message', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'message'},
    {
      '1': 'deleted_count',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'deletedCount'
    },
  ],
  '7': {},
};

/// Descriptor for `CleanUpTicketTokensResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cleanUpTicketTokensResponseDescriptor =
    $convert.base64Decode(
        'ChtDbGVhblVwVGlja2V0VG9rZW5zUmVzcG9uc2USGgoHbWVzc2FnZRgBIAEoCUIAUgdtZXNzYW'
        'dlEiUKDWRlbGV0ZWRfY291bnQYAiABKAVCAFIMZGVsZXRlZENvdW50OgA=');
