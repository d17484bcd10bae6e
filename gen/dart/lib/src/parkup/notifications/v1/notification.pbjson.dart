// This is a generated file - do not edit.
//
// Generated from parkup/notifications/v1/notification.proto.

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

@$core.Deprecated('Use notificationDescriptor instead')
const Notification$json = {
  '1': 'Notification',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {
      '1': 'kind',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.notifications.v1.Notification.Kind',
      '8': {},
      '10': 'kind'
    },
    {'1': 'title', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'title'},
    {'1': 'text', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'text'},
    {'1': 'language', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'language'},
    {
      '1': 'data',
      '3': 6,
      '4': 3,
      '5': 11,
      '6': '.parkup.notifications.v1.Notification.DataEntry',
      '8': {},
      '10': 'data'
    },
    {
      '1': 'created_at',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'read_at',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'readAt'
    },
  ],
  '3': [Notification_DataEntry$json],
  '4': [Notification_Kind$json, Notification_Channel$json],
  '7': {},
};

@$core.Deprecated('Use notificationDescriptor instead')
const Notification_DataEntry$json = {
  '1': 'DataEntry',
  '2': [
    {'1': 'key', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'key'},
    {'1': 'value', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'value'},
  ],
  '7': {'7': true},
};

@$core.Deprecated('Use notificationDescriptor instead')
const Notification_Kind$json = {
  '1': 'Kind',
  '2': [
    {'1': 'KIND_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'KIND_TIME_RUNNING_OUT', '2': 1, '3': {}},
    {'1': 'KIND_SESSION_OVER', '2': 2, '3': {}},
    {'1': 'KIND_SPACE_CHANGED', '2': 3, '3': {}},
    {'1': 'KIND_RESERVATION_SOON', '2': 4, '3': {}},
    {'1': 'KIND_NO_SHOW', '2': 5, '3': {}},
    {'1': 'KIND_SUBSCRIPTION', '2': 6, '3': {}},
    {'1': 'KIND_CARD_EXPIRING', '2': 7, '3': {}},
    {'1': 'KIND_PAYMENT_DUE', '2': 8, '3': {}},
    {'1': 'KIND_FINE', '2': 9, '3': {}},
    {'1': 'KIND_RECEIPT', '2': 10, '3': {}},
    {'1': 'KIND_POINTS', '2': 11, '3': {}},
  ],
  '3': {},
};

@$core.Deprecated('Use notificationDescriptor instead')
const Notification_Channel$json = {
  '1': 'Channel',
  '2': [
    {'1': 'CHANNEL_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'CHANNEL_PUSH', '2': 1, '3': {}},
    {'1': 'CHANNEL_EMAIL', '2': 2, '3': {}},
    {'1': 'CHANNEL_SMS', '2': 3, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `Notification`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List notificationDescriptor = $convert.base64Decode(
    'CgxOb3RpZmljYXRpb24SEAoCaWQYASABKAlCAFICaWQSQAoEa2luZBgCIAEoDjIqLnBhcmt1cC'
    '5ub3RpZmljYXRpb25zLnYxLk5vdGlmaWNhdGlvbi5LaW5kQgBSBGtpbmQSFgoFdGl0bGUYAyAB'
    'KAlCAFIFdGl0bGUSFAoEdGV4dBgEIAEoCUIAUgR0ZXh0EhwKCGxhbmd1YWdlGAUgASgJQgBSCG'
    'xhbmd1YWdlEkUKBGRhdGEYBiADKAsyLy5wYXJrdXAubm90aWZpY2F0aW9ucy52MS5Ob3RpZmlj'
    'YXRpb24uRGF0YUVudHJ5QgBSBGRhdGESOwoKY3JlYXRlZF9hdBgHIAEoCzIaLmdvb2dsZS5wcm'
    '90b2J1Zi5UaW1lc3RhbXBCAFIJY3JlYXRlZEF0EjUKB3JlYWRfYXQYCCABKAsyGi5nb29nbGUu'
    'cHJvdG9idWYuVGltZXN0YW1wQgBSBnJlYWRBdBo7CglEYXRhRW50cnkSEgoDa2V5GAEgASgJQg'
    'BSA2tleRIWCgV2YWx1ZRgCIAEoCUIAUgV2YWx1ZToCOAEipAIKBEtpbmQSFgoQS0lORF9VTlNQ'
    'RUNJRklFRBAAGgASGwoVS0lORF9USU1FX1JVTk5JTkdfT1VUEAEaABIXChFLSU5EX1NFU1NJT0'
    '5fT1ZFUhACGgASGAoSS0lORF9TUEFDRV9DSEFOR0VEEAMaABIbChVLSU5EX1JFU0VSVkFUSU9O'
    'X1NPT04QBBoAEhIKDEtJTkRfTk9fU0hPVxAFGgASFwoRS0lORF9TVUJTQ1JJUFRJT04QBhoAEh'
    'gKEktJTkRfQ0FSRF9FWFBJUklORxAHGgASFgoQS0lORF9QQVlNRU5UX0RVRRAIGgASDwoJS0lO'
    'RF9GSU5FEAkaABISCgxLSU5EX1JFQ0VJUFQQChoAEhEKC0tJTkRfUE9JTlRTEAsaABoAImIKB0'
    'NoYW5uZWwSGQoTQ0hBTk5FTF9VTlNQRUNJRklFRBAAGgASEgoMQ0hBTk5FTF9QVVNIEAEaABIT'
    'Cg1DSEFOTkVMX0VNQUlMEAIaABIRCgtDSEFOTkVMX1NNUxADGgAaADoA');
