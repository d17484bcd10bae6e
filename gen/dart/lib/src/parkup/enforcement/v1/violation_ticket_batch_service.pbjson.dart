// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/violation_ticket_batch_service.proto.

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

@$core.Deprecated('Use offlineViolationDescriptor instead')
const OfflineViolation$json = {
  '1': 'OfflineViolation',
  '2': [
    {
      '1': 'idempotency_key',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'idempotencyKey'
    },
    {
      '1': 'violation',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.IssueViolationTicketRequest',
      '8': {},
      '10': 'violation'
    },
  ],
  '7': {},
};

/// Descriptor for `OfflineViolation`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List offlineViolationDescriptor = $convert.base64Decode(
    'ChBPZmZsaW5lVmlvbGF0aW9uEikKD2lkZW1wb3RlbmN5X2tleRgBIAEoCUIAUg5pZGVtcG90ZW'
    '5jeUtleRJSCgl2aW9sYXRpb24YAiABKAsyMi5wYXJrdXAuZW5mb3JjZW1lbnQudjEuSXNzdWVW'
    'aW9sYXRpb25UaWNrZXRSZXF1ZXN0QgBSCXZpb2xhdGlvbjoA');

@$core.Deprecated('Use issueViolationTicketsRequestDescriptor instead')
const IssueViolationTicketsRequest$json = {
  '1': 'IssueViolationTicketsRequest',
  '2': [
    {
      '1': 'violations',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.enforcement.v1.OfflineViolation',
      '8': {},
      '10': 'violations'
    },
  ],
  '7': {},
};

/// Descriptor for `IssueViolationTicketsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List issueViolationTicketsRequestDescriptor =
    $convert.base64Decode(
        'ChxJc3N1ZVZpb2xhdGlvblRpY2tldHNSZXF1ZXN0EkkKCnZpb2xhdGlvbnMYASADKAsyJy5wYX'
        'JrdXAuZW5mb3JjZW1lbnQudjEuT2ZmbGluZVZpb2xhdGlvbkIAUgp2aW9sYXRpb25zOgA=');

@$core.Deprecated('Use issueViolationTicketsResponseDescriptor instead')
const IssueViolationTicketsResponse$json = {
  '1': 'IssueViolationTicketsResponse',
  '2': [
    {
      '1': 'outcomes',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.enforcement.v1.IssueOutcome',
      '8': {},
      '10': 'outcomes'
    },
  ],
  '7': {},
};

/// Descriptor for `IssueViolationTicketsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List issueViolationTicketsResponseDescriptor =
    $convert.base64Decode(
        'Ch1Jc3N1ZVZpb2xhdGlvblRpY2tldHNSZXNwb25zZRJBCghvdXRjb21lcxgBIAMoCzIjLnBhcm'
        't1cC5lbmZvcmNlbWVudC52MS5Jc3N1ZU91dGNvbWVCAFIIb3V0Y29tZXM6AA==');

@$core.Deprecated('Use issueOutcomeDescriptor instead')
const IssueOutcome$json = {
  '1': 'IssueOutcome',
  '2': [
    {
      '1': 'idempotency_key',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'idempotencyKey'
    },
    {
      '1': 'violation_ticket',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.ViolationTicket',
      '8': {},
      '10': 'violationTicket'
    },
    {
      '1': 'refused_for',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'refusedFor',
      '17': true
    },
    {
      '1': 'message',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'message',
      '17': true
    },
    {
      '1': 'facts',
      '3': 5,
      '4': 3,
      '5': 11,
      '6': '.parkup.enforcement.v1.RefusalFact',
      '8': {},
      '10': 'facts'
    },
  ],
  '7': {},
  '8': [
    {'1': '_refused_for', '2': {}},
    {'1': '_message', '2': {}},
  ],
};

/// Descriptor for `IssueOutcome`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List issueOutcomeDescriptor = $convert.base64Decode(
    'CgxJc3N1ZU91dGNvbWUSKQoPaWRlbXBvdGVuY3lfa2V5GAEgASgJQgBSDmlkZW1wb3RlbmN5S2'
    'V5ElMKEHZpb2xhdGlvbl90aWNrZXQYAiABKAsyJi5wYXJrdXAuZW5mb3JjZW1lbnQudjEuVmlv'
    'bGF0aW9uVGlja2V0QgBSD3Zpb2xhdGlvblRpY2tldBImCgtyZWZ1c2VkX2ZvchgDIAEoCUIASA'
    'BSCnJlZnVzZWRGb3KIAQESHwoHbWVzc2FnZRgEIAEoCUIASAFSB21lc3NhZ2WIAQESOgoFZmFj'
    'dHMYBSADKAsyIi5wYXJrdXAuZW5mb3JjZW1lbnQudjEuUmVmdXNhbEZhY3RCAFIFZmFjdHM6AE'
    'IQCgxfcmVmdXNlZF9mb3ISAEIMCghfbWVzc2FnZRIA');

@$core.Deprecated('Use refusalFactDescriptor instead')
const RefusalFact$json = {
  '1': 'RefusalFact',
  '2': [
    {'1': 'fact', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'fact'},
    {'1': 'text', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'text'},
  ],
  '7': {},
};

/// Descriptor for `RefusalFact`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List refusalFactDescriptor = $convert.base64Decode(
    'CgtSZWZ1c2FsRmFjdBIUCgRmYWN0GAEgASgJQgBSBGZhY3QSFAoEdGV4dBgCIAEoCUIAUgR0ZX'
    'h0OgA=');
