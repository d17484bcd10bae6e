// This is a generated file - do not edit.
//
// Generated from parkup/notifications/v1/notification_delivery_service.proto.

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

@$core.Deprecated('Use notificationDeliveryDescriptor instead')
const NotificationDelivery$json = {
  '1': 'NotificationDelivery',
  '2': [
    {
      '1': 'notification_id',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'notificationId'
    },
    {
      '1': 'kind',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.notifications.v1.Notification.Kind',
      '8': {},
      '10': 'kind'
    },
    {
      '1': 'channel',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.notifications.v1.Notification.Channel',
      '8': {},
      '10': 'channel'
    },
    {
      '1': 'result',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.notifications.v1.NotificationDelivery.Result',
      '8': {},
      '10': 'result'
    },
    {'1': 'tries', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'tries'},
    {
      '1': 'created_at',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'sent_at',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'sentAt'
    },
    {
      '1': 'next_try_at',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'nextTryAt'
    },
    {'1': 'cause', '3': 9, '4': 1, '5': 9, '8': {}, '10': 'cause'},
  ],
  '4': [NotificationDelivery_Result$json],
  '7': {},
};

@$core.Deprecated('Use notificationDeliveryDescriptor instead')
const NotificationDelivery_Result$json = {
  '1': 'Result',
  '2': [
    {'1': 'RESULT_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'RESULT_WAITING', '2': 1, '3': {}},
    {'1': 'RESULT_SENT', '2': 2, '3': {}},
    {'1': 'RESULT_SKIPPED', '2': 3, '3': {}},
    {'1': 'RESULT_FAILED', '2': 4, '3': {}},
    {'1': 'RESULT_STOPPED', '2': 5, '3': {}},
    {'1': 'RESULT_UNKNOWN', '2': 6, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `NotificationDelivery`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List notificationDeliveryDescriptor = $convert.base64Decode(
    'ChROb3RpZmljYXRpb25EZWxpdmVyeRIpCg9ub3RpZmljYXRpb25faWQYASABKAlCAFIObm90aW'
    'ZpY2F0aW9uSWQSQAoEa2luZBgCIAEoDjIqLnBhcmt1cC5ub3RpZmljYXRpb25zLnYxLk5vdGlm'
    'aWNhdGlvbi5LaW5kQgBSBGtpbmQSSQoHY2hhbm5lbBgDIAEoDjItLnBhcmt1cC5ub3RpZmljYX'
    'Rpb25zLnYxLk5vdGlmaWNhdGlvbi5DaGFubmVsQgBSB2NoYW5uZWwSTgoGcmVzdWx0GAQgASgO'
    'MjQucGFya3VwLm5vdGlmaWNhdGlvbnMudjEuTm90aWZpY2F0aW9uRGVsaXZlcnkuUmVzdWx0Qg'
    'BSBnJlc3VsdBIWCgV0cmllcxgFIAEoBUIAUgV0cmllcxI7CgpjcmVhdGVkX2F0GAYgASgLMhou'
    'Z29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgljcmVhdGVkQXQSNQoHc2VudF9hdBgHIAEoCz'
    'IaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIGc2VudEF0EjwKC25leHRfdHJ5X2F0GAgg'
    'ASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgluZXh0VHJ5QXQSFgoFY2F1c2UYCS'
    'ABKAlCAFIFY2F1c2UipAEKBlJlc3VsdBIYChJSRVNVTFRfVU5TUEVDSUZJRUQQABoAEhQKDlJF'
    'U1VMVF9XQUlUSU5HEAEaABIRCgtSRVNVTFRfU0VOVBACGgASFAoOUkVTVUxUX1NLSVBQRUQQAx'
    'oAEhMKDVJFU1VMVF9GQUlMRUQQBBoAEhQKDlJFU1VMVF9TVE9QUEVEEAUaABIUCg5SRVNVTFRf'
    'VU5LTk9XThAGGgAaADoA');

@$core.Deprecated('Use listNotificationDeliveriesRequestDescriptor instead')
const ListNotificationDeliveriesRequest$json = {
  '1': 'ListNotificationDeliveriesRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {'1': 'page_size', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'skip'},
  ],
  '7': {},
};

/// Descriptor for `ListNotificationDeliveriesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listNotificationDeliveriesRequestDescriptor =
    $convert.base64Decode(
        'CiFMaXN0Tm90aWZpY2F0aW9uRGVsaXZlcmllc1JlcXVlc3QSGQoHdXNlcl9pZBgBIAEoCUIAUg'
        'Z1c2VySWQSHQoJcGFnZV9zaXplGAIgASgFQgBSCHBhZ2VTaXplEh8KCnBhZ2VfdG9rZW4YAyAB'
        'KAlCAFIJcGFnZVRva2VuEhQKBHNraXAYBCABKAVCAFIEc2tpcDoA');

@$core.Deprecated('Use listNotificationDeliveriesResponseDescriptor instead')
const ListNotificationDeliveriesResponse$json = {
  '1': 'ListNotificationDeliveriesResponse',
  '2': [
    {
      '1': 'deliveries',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.notifications.v1.NotificationDelivery',
      '8': {},
      '10': 'deliveries'
    },
    {
      '1': 'next_page_token',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'nextPageToken'
    },
  ],
  '7': {},
};

/// Descriptor for `ListNotificationDeliveriesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listNotificationDeliveriesResponseDescriptor =
    $convert.base64Decode(
        'CiJMaXN0Tm90aWZpY2F0aW9uRGVsaXZlcmllc1Jlc3BvbnNlEk8KCmRlbGl2ZXJpZXMYASADKA'
        'syLS5wYXJrdXAubm90aWZpY2F0aW9ucy52MS5Ob3RpZmljYXRpb25EZWxpdmVyeUIAUgpkZWxp'
        'dmVyaWVzEigKD25leHRfcGFnZV90b2tlbhgCIAEoCUIAUg1uZXh0UGFnZVRva2VuOgA=');

@$core.Deprecated('Use stoppedAddressDescriptor instead')
const StoppedAddress$json = {
  '1': 'StoppedAddress',
  '2': [
    {'1': 'email', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {'1': 'cause', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'cause'},
    {
      '1': 'stopped_at',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'stoppedAt'
    },
  ],
  '7': {},
};

/// Descriptor for `StoppedAddress`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List stoppedAddressDescriptor = $convert.base64Decode(
    'Cg5TdG9wcGVkQWRkcmVzcxIWCgVlbWFpbBgBIAEoCUIAUgVlbWFpbBIWCgVjYXVzZRgCIAEoCU'
    'IAUgVjYXVzZRI7CgpzdG9wcGVkX2F0GAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFt'
    'cEIAUglzdG9wcGVkQXQ6AA==');

@$core.Deprecated('Use listStoppedAddressesRequestDescriptor instead')
const ListStoppedAddressesRequest$json = {
  '1': 'ListStoppedAddressesRequest',
  '2': [
    {'1': 'page_size', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'skip'},
  ],
  '7': {},
};

/// Descriptor for `ListStoppedAddressesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listStoppedAddressesRequestDescriptor =
    $convert.base64Decode(
        'ChtMaXN0U3RvcHBlZEFkZHJlc3Nlc1JlcXVlc3QSHQoJcGFnZV9zaXplGAEgASgFQgBSCHBhZ2'
        'VTaXplEh8KCnBhZ2VfdG9rZW4YAiABKAlCAFIJcGFnZVRva2VuEhQKBHNraXAYAyABKAVCAFIE'
        'c2tpcDoA');

@$core.Deprecated('Use listStoppedAddressesResponseDescriptor instead')
const ListStoppedAddressesResponse$json = {
  '1': 'ListStoppedAddressesResponse',
  '2': [
    {
      '1': 'addresses',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.notifications.v1.StoppedAddress',
      '8': {},
      '10': 'addresses'
    },
    {
      '1': 'next_page_token',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'nextPageToken'
    },
  ],
  '7': {},
};

/// Descriptor for `ListStoppedAddressesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listStoppedAddressesResponseDescriptor =
    $convert.base64Decode(
        'ChxMaXN0U3RvcHBlZEFkZHJlc3Nlc1Jlc3BvbnNlEkcKCWFkZHJlc3NlcxgBIAMoCzInLnBhcm'
        't1cC5ub3RpZmljYXRpb25zLnYxLlN0b3BwZWRBZGRyZXNzQgBSCWFkZHJlc3NlcxIoCg9uZXh0'
        'X3BhZ2VfdG9rZW4YAiABKAlCAFINbmV4dFBhZ2VUb2tlbjoA');

@$core.Deprecated('Use restoreAddressRequestDescriptor instead')
const RestoreAddressRequest$json = {
  '1': 'RestoreAddressRequest',
  '2': [
    {'1': 'email', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'email'},
  ],
  '7': {},
};

/// Descriptor for `RestoreAddressRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List restoreAddressRequestDescriptor =
    $convert.base64Decode(
        'ChVSZXN0b3JlQWRkcmVzc1JlcXVlc3QSFgoFZW1haWwYASABKAlCAFIFZW1haWw6AA==');

@$core.Deprecated('Use restoreAddressResponseDescriptor instead')
const RestoreAddressResponse$json = {
  '1': 'RestoreAddressResponse',
  '7': {},
};

/// Descriptor for `RestoreAddressResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List restoreAddressResponseDescriptor =
    $convert.base64Decode('ChZSZXN0b3JlQWRkcmVzc1Jlc3BvbnNlOgA=');
