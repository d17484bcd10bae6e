// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/ticket_print_service.proto.

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

@$core.Deprecated('Use getTicketPrintRequestDescriptor instead')
const GetTicketPrintRequest$json = {
  '1': 'GetTicketPrintRequest',
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
      '1': 'language',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.enforcement.v1.TicketPrint.Language',
      '8': {},
      '10': 'language'
    },
  ],
  '7': {},
};

/// Descriptor for `GetTicketPrintRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getTicketPrintRequestDescriptor = $convert.base64Decode(
    'ChVHZXRUaWNrZXRQcmludFJlcXVlc3QSMAoTdmlvbGF0aW9uX3RpY2tldF9pZBgBIAEoCUIAUh'
    'F2aW9sYXRpb25UaWNrZXRJZBJJCghsYW5ndWFnZRgCIAEoDjIrLnBhcmt1cC5lbmZvcmNlbWVu'
    'dC52MS5UaWNrZXRQcmludC5MYW5ndWFnZUIAUghsYW5ndWFnZToA');

@$core.Deprecated('Use getTicketPrintResponseDescriptor instead')
const GetTicketPrintResponse$json = {
  '1': 'GetTicketPrintResponse',
  '2': [
    {
      '1': 'ticket_print',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.TicketPrint',
      '8': {},
      '10': 'ticketPrint'
    },
  ],
  '7': {},
};

/// Descriptor for `GetTicketPrintResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getTicketPrintResponseDescriptor =
    $convert.base64Decode(
        'ChZHZXRUaWNrZXRQcmludFJlc3BvbnNlEkcKDHRpY2tldF9wcmludBgBIAEoCzIiLnBhcmt1cC'
        '5lbmZvcmNlbWVudC52MS5UaWNrZXRQcmludEIAUgt0aWNrZXRQcmludDoA');

@$core.Deprecated('Use getTicketPdfRequestDescriptor instead')
const GetTicketPdfRequest$json = {
  '1': 'GetTicketPdfRequest',
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
      '1': 'language',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.enforcement.v1.TicketPrint.Language',
      '8': {},
      '10': 'language'
    },
  ],
  '7': {},
};

/// Descriptor for `GetTicketPdfRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getTicketPdfRequestDescriptor = $convert.base64Decode(
    'ChNHZXRUaWNrZXRQZGZSZXF1ZXN0EjAKE3Zpb2xhdGlvbl90aWNrZXRfaWQYASABKAlCAFIRdm'
    'lvbGF0aW9uVGlja2V0SWQSSQoIbGFuZ3VhZ2UYAiABKA4yKy5wYXJrdXAuZW5mb3JjZW1lbnQu'
    'djEuVGlja2V0UHJpbnQuTGFuZ3VhZ2VCAFIIbGFuZ3VhZ2U6AA==');
