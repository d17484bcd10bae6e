// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/ticket_print.proto.

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

@$core.Deprecated('Use ticketPrintDescriptor instead')
const TicketPrint$json = {
  '1': 'TicketPrint',
  '2': [
    {
      '1': 'lines',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.enforcement.v1.TicketPrint.Line',
      '8': {},
      '10': 'lines'
    },
    {
      '1': 'qr_code',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.TicketPrint.QrCode',
      '8': {},
      '10': 'qrCode'
    },
    {
      '1': 'violation_ticket_id',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'violationTicketId'
    },
    {
      '1': 'ticket_number',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'ticketNumber'
    },
  ],
  '3': [TicketPrint_Line$json, TicketPrint_QrCode$json],
  '4': [TicketPrint_Language$json],
  '7': {},
};

@$core.Deprecated('Use ticketPrintDescriptor instead')
const TicketPrint_Line$json = {
  '1': 'Line',
  '2': [
    {'1': 'label', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'label'},
    {'1': 'value', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'value'},
    {
      '1': 'type',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.enforcement.v1.TicketPrint.Line.Type',
      '8': {},
      '10': 'type'
    },
  ],
  '4': [TicketPrint_Line_Type$json],
  '7': {},
};

@$core.Deprecated('Use ticketPrintDescriptor instead')
const TicketPrint_Line_Type$json = {
  '1': 'Type',
  '2': [
    {'1': 'TYPE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'TYPE_HEADER', '2': 1, '3': {}},
    {'1': 'TYPE_PLATE', '2': 2, '3': {}},
    {'1': 'TYPE_AMOUNT', '2': 3, '3': {}},
    {'1': 'TYPE_DATE', '2': 4, '3': {}},
    {'1': 'TYPE_STATUS', '2': 5, '3': {}},
    {'1': 'TYPE_TEXT', '2': 6, '3': {}},
    {'1': 'TYPE_PHONE', '2': 7, '3': {}},
    {'1': 'TYPE_COORDINATES', '2': 8, '3': {}},
    {'1': 'TYPE_FOOTER', '2': 9, '3': {}},
  ],
  '3': {},
};

@$core.Deprecated('Use ticketPrintDescriptor instead')
const TicketPrint_QrCode$json = {
  '1': 'QrCode',
  '2': [
    {'1': 'data_url', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'dataUrl'},
    {'1': 'buffer', '3': 2, '4': 1, '5': 12, '8': {}, '10': 'buffer'},
    {'1': 'content', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'content'},
  ],
  '7': {},
};

@$core.Deprecated('Use ticketPrintDescriptor instead')
const TicketPrint_Language$json = {
  '1': 'Language',
  '2': [
    {'1': 'LANGUAGE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'LANGUAGE_FR', '2': 1, '3': {}},
    {'1': 'LANGUAGE_EN', '2': 2, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `TicketPrint`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List ticketPrintDescriptor = $convert.base64Decode(
    'CgtUaWNrZXRQcmludBI/CgVsaW5lcxgBIAMoCzInLnBhcmt1cC5lbmZvcmNlbWVudC52MS5UaW'
    'NrZXRQcmludC5MaW5lQgBSBWxpbmVzEkQKB3FyX2NvZGUYAiABKAsyKS5wYXJrdXAuZW5mb3Jj'
    'ZW1lbnQudjEuVGlja2V0UHJpbnQuUXJDb2RlQgBSBnFyQ29kZRIwChN2aW9sYXRpb25fdGlja2'
    'V0X2lkGAMgASgJQgBSEXZpb2xhdGlvblRpY2tldElkEiUKDXRpY2tldF9udW1iZXIYBCABKAlC'
    'AFIMdGlja2V0TnVtYmVyGskCCgRMaW5lEhYKBWxhYmVsGAEgASgJQgBSBWxhYmVsEhYKBXZhbH'
    'VlGAIgASgJQgBSBXZhbHVlEkIKBHR5cGUYAyABKA4yLC5wYXJrdXAuZW5mb3JjZW1lbnQudjEu'
    'VGlja2V0UHJpbnQuTGluZS5UeXBlQgBSBHR5cGUiygEKBFR5cGUSFgoQVFlQRV9VTlNQRUNJRk'
    'lFRBAAGgASEQoLVFlQRV9IRUFERVIQARoAEhAKClRZUEVfUExBVEUQAhoAEhEKC1RZUEVfQU1P'
    'VU5UEAMaABIPCglUWVBFX0RBVEUQBBoAEhEKC1RZUEVfU1RBVFVTEAUaABIPCglUWVBFX1RFWF'
    'QQBhoAEhAKClRZUEVfUEhPTkUQBxoAEhYKEFRZUEVfQ09PUkRJTkFURVMQCBoAEhEKC1RZUEVf'
    'Rk9PVEVSEAkaABoAOgAaXQoGUXJDb2RlEhsKCGRhdGFfdXJsGAEgASgJQgBSB2RhdGFVcmwSGA'
    'oGYnVmZmVyGAIgASgMQgBSBmJ1ZmZlchIaCgdjb250ZW50GAMgASgJQgBSB2NvbnRlbnQ6ACJO'
    'CghMYW5ndWFnZRIaChRMQU5HVUFHRV9VTlNQRUNJRklFRBAAGgASEQoLTEFOR1VBR0VfRlIQAR'
    'oAEhEKC0xBTkdVQUdFX0VOEAIaABoAOgA=');
