// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/ticket_photo_service.proto.

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

@$core.Deprecated('Use uploadTicketPhotoRequestDescriptor instead')
const UploadTicketPhotoRequest$json = {
  '1': 'UploadTicketPhotoRequest',
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
      '1': 'photo',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.google.api.HttpBody',
      '8': {},
      '10': 'photo'
    },
  ],
  '7': {},
};

/// Descriptor for `UploadTicketPhotoRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List uploadTicketPhotoRequestDescriptor = $convert.base64Decode(
    'ChhVcGxvYWRUaWNrZXRQaG90b1JlcXVlc3QSMAoTdmlvbGF0aW9uX3RpY2tldF9pZBgBIAEoCU'
    'IAUhF2aW9sYXRpb25UaWNrZXRJZBIsCgVwaG90bxgCIAEoCzIULmdvb2dsZS5hcGkuSHR0cEJv'
    'ZHlCAFIFcGhvdG86AA==');

@$core.Deprecated('Use uploadTicketPhotoResponseDescriptor instead')
const UploadTicketPhotoResponse$json = {
  '1': 'UploadTicketPhotoResponse',
  '2': [
    {
      '1': 'photo',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.TicketPhoto',
      '8': {},
      '10': 'photo'
    },
  ],
  '7': {},
};

/// Descriptor for `UploadTicketPhotoResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List uploadTicketPhotoResponseDescriptor =
    $convert.base64Decode(
        'ChlVcGxvYWRUaWNrZXRQaG90b1Jlc3BvbnNlEjoKBXBob3RvGAEgASgLMiIucGFya3VwLmVuZm'
        '9yY2VtZW50LnYxLlRpY2tldFBob3RvQgBSBXBob3RvOgA=');

@$core.Deprecated('Use streamTicketPhotoRequestDescriptor instead')
const StreamTicketPhotoRequest$json = {
  '1': 'StreamTicketPhotoRequest',
  '2': [
    {
      '1': 'violation_ticket_id',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'violationTicketId'
    },
    {'1': 'piece', '3': 2, '4': 1, '5': 12, '8': {}, '10': 'piece'},
  ],
  '7': {},
};

/// Descriptor for `StreamTicketPhotoRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List streamTicketPhotoRequestDescriptor =
    $convert.base64Decode(
        'ChhTdHJlYW1UaWNrZXRQaG90b1JlcXVlc3QSMAoTdmlvbGF0aW9uX3RpY2tldF9pZBgBIAEoCU'
        'IAUhF2aW9sYXRpb25UaWNrZXRJZBIWCgVwaWVjZRgCIAEoDEIAUgVwaWVjZToA');

@$core.Deprecated('Use streamTicketPhotoResponseDescriptor instead')
const StreamTicketPhotoResponse$json = {
  '1': 'StreamTicketPhotoResponse',
  '2': [
    {
      '1': 'photo',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.enforcement.v1.TicketPhoto',
      '8': {},
      '10': 'photo'
    },
  ],
  '7': {},
};

/// Descriptor for `StreamTicketPhotoResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List streamTicketPhotoResponseDescriptor =
    $convert.base64Decode(
        'ChlTdHJlYW1UaWNrZXRQaG90b1Jlc3BvbnNlEjoKBXBob3RvGAEgASgLMiIucGFya3VwLmVuZm'
        '9yY2VtZW50LnYxLlRpY2tldFBob3RvQgBSBXBob3RvOgA=');

@$core.Deprecated('Use attachTicketPhotosRequestDescriptor instead')
const AttachTicketPhotosRequest$json = {
  '1': 'AttachTicketPhotosRequest',
  '2': [
    {
      '1': 'violation_ticket_id',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'violationTicketId'
    },
    {'1': 'photo_ids', '3': 2, '4': 3, '5': 9, '8': {}, '10': 'photoIds'},
  ],
  '7': {},
};

/// Descriptor for `AttachTicketPhotosRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List attachTicketPhotosRequestDescriptor = $convert.base64Decode(
    'ChlBdHRhY2hUaWNrZXRQaG90b3NSZXF1ZXN0EjAKE3Zpb2xhdGlvbl90aWNrZXRfaWQYASABKA'
    'lCAFIRdmlvbGF0aW9uVGlja2V0SWQSHQoJcGhvdG9faWRzGAIgAygJQgBSCHBob3RvSWRzOgA=');

@$core.Deprecated('Use attachTicketPhotosResponseDescriptor instead')
const AttachTicketPhotosResponse$json = {
  '1': 'AttachTicketPhotosResponse',
  '2': [
    {
      '1': 'photos',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.enforcement.v1.TicketPhoto',
      '8': {},
      '10': 'photos'
    },
  ],
  '7': {},
};

/// Descriptor for `AttachTicketPhotosResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List attachTicketPhotosResponseDescriptor =
    $convert.base64Decode(
        'ChpBdHRhY2hUaWNrZXRQaG90b3NSZXNwb25zZRI8CgZwaG90b3MYASADKAsyIi5wYXJrdXAuZW'
        '5mb3JjZW1lbnQudjEuVGlja2V0UGhvdG9CAFIGcGhvdG9zOgA=');

@$core.Deprecated('Use getTicketPhotosRequestDescriptor instead')
const GetTicketPhotosRequest$json = {
  '1': 'GetTicketPhotosRequest',
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

/// Descriptor for `GetTicketPhotosRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getTicketPhotosRequestDescriptor =
    $convert.base64Decode(
        'ChZHZXRUaWNrZXRQaG90b3NSZXF1ZXN0EjAKE3Zpb2xhdGlvbl90aWNrZXRfaWQYASABKAlCAF'
        'IRdmlvbGF0aW9uVGlja2V0SWQ6AA==');

@$core.Deprecated('Use getTicketPhotosResponseDescriptor instead')
const GetTicketPhotosResponse$json = {
  '1': 'GetTicketPhotosResponse',
  '2': [
    {
      '1': 'photos',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.enforcement.v1.TicketPhoto',
      '8': {},
      '10': 'photos'
    },
  ],
  '7': {},
};

/// Descriptor for `GetTicketPhotosResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getTicketPhotosResponseDescriptor =
    $convert.base64Decode(
        'ChdHZXRUaWNrZXRQaG90b3NSZXNwb25zZRI8CgZwaG90b3MYASADKAsyIi5wYXJrdXAuZW5mb3'
        'JjZW1lbnQudjEuVGlja2V0UGhvdG9CAFIGcGhvdG9zOgA=');

@$core.Deprecated('Use downloadTicketPhotoRequestDescriptor instead')
const DownloadTicketPhotoRequest$json = {
  '1': 'DownloadTicketPhotoRequest',
  '2': [
    {'1': 'photo_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'photoId'},
    {'1': 'size', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'size'},
    {'1': 'expires', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'expires'},
    {'1': 'proof', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'proof'},
  ],
  '7': {},
};

/// Descriptor for `DownloadTicketPhotoRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List downloadTicketPhotoRequestDescriptor =
    $convert.base64Decode(
        'ChpEb3dubG9hZFRpY2tldFBob3RvUmVxdWVzdBIbCghwaG90b19pZBgBIAEoCUIAUgdwaG90b0'
        'lkEhQKBHNpemUYAiABKAlCAFIEc2l6ZRIaCgdleHBpcmVzGAMgASgJQgBSB2V4cGlyZXMSFgoF'
        'cHJvb2YYBCABKAlCAFIFcHJvb2Y6AA==');
