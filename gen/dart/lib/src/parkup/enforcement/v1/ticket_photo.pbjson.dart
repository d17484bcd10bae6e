// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/ticket_photo.proto.

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

@$core.Deprecated('Use ticketPhotoDescriptor instead')
const TicketPhoto$json = {
  '1': 'TicketPhoto',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {
      '1': 'violation_ticket_id',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'violationTicketId',
      '17': true
    },
    {
      '1': 'purpose',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.enforcement.v1.TicketPhoto.Purpose',
      '8': {},
      '10': 'purpose'
    },
    {'1': 'url', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'url'},
    {
      '1': 'thumbnail_url',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'thumbnailUrl'
    },
    {
      '1': 'links_expire_at',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'linksExpireAt'
    },
    {'1': 'width', '3': 7, '4': 1, '5': 5, '8': {}, '10': 'width'},
    {'1': 'height', '3': 8, '4': 1, '5': 5, '8': {}, '10': 'height'},
    {
      '1': 'created_at',
      '3': 9,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
  ],
  '4': [TicketPhoto_Purpose$json],
  '7': {},
  '8': [
    {'1': '_violation_ticket_id', '2': {}},
  ],
};

@$core.Deprecated('Use ticketPhotoDescriptor instead')
const TicketPhoto_Purpose$json = {
  '1': 'Purpose',
  '2': [
    {'1': 'PURPOSE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'PURPOSE_EVIDENCE', '2': 1, '3': {}},
    {'1': 'PURPOSE_APPEAL', '2': 2, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `TicketPhoto`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List ticketPhotoDescriptor = $convert.base64Decode(
    'CgtUaWNrZXRQaG90bxIQCgJpZBgBIAEoCUIAUgJpZBI1ChN2aW9sYXRpb25fdGlja2V0X2lkGA'
    'IgASgJQgBIAFIRdmlvbGF0aW9uVGlja2V0SWSIAQESRgoHcHVycG9zZRgDIAEoDjIqLnBhcmt1'
    'cC5lbmZvcmNlbWVudC52MS5UaWNrZXRQaG90by5QdXJwb3NlQgBSB3B1cnBvc2USEgoDdXJsGA'
    'QgASgJQgBSA3VybBIlCg10aHVtYm5haWxfdXJsGAUgASgJQgBSDHRodW1ibmFpbFVybBJECg9s'
    'aW5rc19leHBpcmVfYXQYBiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSDWxpbm'
    'tzRXhwaXJlQXQSFgoFd2lkdGgYByABKAVCAFIFd2lkdGgSGAoGaGVpZ2h0GAggASgFQgBSBmhl'
    'aWdodBI7CgpjcmVhdGVkX2F0GAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUg'
    'ljcmVhdGVkQXQiVAoHUHVycG9zZRIZChNQVVJQT1NFX1VOU1BFQ0lGSUVEEAAaABIWChBQVVJQ'
    'T1NFX0VWSURFTkNFEAEaABIUCg5QVVJQT1NFX0FQUEVBTBACGgAaADoAQhgKFF92aW9sYXRpb2'
    '5fdGlja2V0X2lkEgA=');
