// This is a generated file - do not edit.
//
// Generated from parkup/notifications/v1/notification_service.proto.

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

@$core.Deprecated('Use listNotificationsRequestDescriptor instead')
const ListNotificationsRequest$json = {
  '1': 'ListNotificationsRequest',
  '2': [
    {
      '1': 'kind',
      '3': 1,
      '4': 1,
      '5': 14,
      '6': '.parkup.notifications.v1.Notification.Kind',
      '8': {},
      '10': 'kind'
    },
    {'1': 'unread_only', '3': 2, '4': 1, '5': 8, '8': {}, '10': 'unreadOnly'},
    {'1': 'page_size', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'skip'},
  ],
  '7': {},
};

/// Descriptor for `ListNotificationsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listNotificationsRequestDescriptor = $convert.base64Decode(
    'ChhMaXN0Tm90aWZpY2F0aW9uc1JlcXVlc3QSQAoEa2luZBgBIAEoDjIqLnBhcmt1cC5ub3RpZm'
    'ljYXRpb25zLnYxLk5vdGlmaWNhdGlvbi5LaW5kQgBSBGtpbmQSIQoLdW5yZWFkX29ubHkYAiAB'
    'KAhCAFIKdW5yZWFkT25seRIdCglwYWdlX3NpemUYAyABKAVCAFIIcGFnZVNpemUSHwoKcGFnZV'
    '90b2tlbhgEIAEoCUIAUglwYWdlVG9rZW4SFAoEc2tpcBgFIAEoBUIAUgRza2lwOgA=');

@$core.Deprecated('Use listNotificationsResponseDescriptor instead')
const ListNotificationsResponse$json = {
  '1': 'ListNotificationsResponse',
  '2': [
    {
      '1': 'notifications',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.notifications.v1.Notification',
      '8': {},
      '10': 'notifications'
    },
    {'1': 'unread_count', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'unreadCount'},
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
};

/// Descriptor for `ListNotificationsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listNotificationsResponseDescriptor = $convert.base64Decode(
    'ChlMaXN0Tm90aWZpY2F0aW9uc1Jlc3BvbnNlEk0KDW5vdGlmaWNhdGlvbnMYASADKAsyJS5wYX'
    'JrdXAubm90aWZpY2F0aW9ucy52MS5Ob3RpZmljYXRpb25CAFINbm90aWZpY2F0aW9ucxIjCgx1'
    'bnJlYWRfY291bnQYAiABKAVCAFILdW5yZWFkQ291bnQSKAoPbmV4dF9wYWdlX3Rva2VuGAMgAS'
    'gJQgBSDW5leHRQYWdlVG9rZW46AA==');

@$core.Deprecated('Use countUnreadNotificationsRequestDescriptor instead')
const CountUnreadNotificationsRequest$json = {
  '1': 'CountUnreadNotificationsRequest',
  '7': {},
};

/// Descriptor for `CountUnreadNotificationsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List countUnreadNotificationsRequestDescriptor =
    $convert.base64Decode('Ch9Db3VudFVucmVhZE5vdGlmaWNhdGlvbnNSZXF1ZXN0OgA=');

@$core.Deprecated('Use countUnreadNotificationsResponseDescriptor instead')
const CountUnreadNotificationsResponse$json = {
  '1': 'CountUnreadNotificationsResponse',
  '2': [
    {'1': 'unread_count', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'unreadCount'},
  ],
  '7': {},
};

/// Descriptor for `CountUnreadNotificationsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List countUnreadNotificationsResponseDescriptor =
    $convert.base64Decode(
        'CiBDb3VudFVucmVhZE5vdGlmaWNhdGlvbnNSZXNwb25zZRIjCgx1bnJlYWRfY291bnQYASABKA'
        'VCAFILdW5yZWFkQ291bnQ6AA==');

@$core.Deprecated('Use markNotificationReadRequestDescriptor instead')
const MarkNotificationReadRequest$json = {
  '1': 'MarkNotificationReadRequest',
  '2': [
    {
      '1': 'notification_id',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'notificationId'
    },
  ],
  '7': {},
};

/// Descriptor for `MarkNotificationReadRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List markNotificationReadRequestDescriptor =
    $convert.base64Decode(
        'ChtNYXJrTm90aWZpY2F0aW9uUmVhZFJlcXVlc3QSKQoPbm90aWZpY2F0aW9uX2lkGAEgASgJQg'
        'BSDm5vdGlmaWNhdGlvbklkOgA=');

@$core.Deprecated('Use markNotificationReadResponseDescriptor instead')
const MarkNotificationReadResponse$json = {
  '1': 'MarkNotificationReadResponse',
  '2': [
    {
      '1': 'notification',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.notifications.v1.Notification',
      '8': {},
      '10': 'notification'
    },
  ],
  '7': {},
};

/// Descriptor for `MarkNotificationReadResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List markNotificationReadResponseDescriptor =
    $convert.base64Decode(
        'ChxNYXJrTm90aWZpY2F0aW9uUmVhZFJlc3BvbnNlEksKDG5vdGlmaWNhdGlvbhgBIAEoCzIlLn'
        'Bhcmt1cC5ub3RpZmljYXRpb25zLnYxLk5vdGlmaWNhdGlvbkIAUgxub3RpZmljYXRpb246AA==');

@$core.Deprecated('Use markAllNotificationsReadRequestDescriptor instead')
const MarkAllNotificationsReadRequest$json = {
  '1': 'MarkAllNotificationsReadRequest',
  '2': [
    {
      '1': 'kind',
      '3': 1,
      '4': 1,
      '5': 14,
      '6': '.parkup.notifications.v1.Notification.Kind',
      '8': {},
      '10': 'kind'
    },
    {
      '1': 'until',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'until'
    },
  ],
  '7': {},
};

/// Descriptor for `MarkAllNotificationsReadRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List markAllNotificationsReadRequestDescriptor =
    $convert.base64Decode(
        'Ch9NYXJrQWxsTm90aWZpY2F0aW9uc1JlYWRSZXF1ZXN0EkAKBGtpbmQYASABKA4yKi5wYXJrdX'
        'Aubm90aWZpY2F0aW9ucy52MS5Ob3RpZmljYXRpb24uS2luZEIAUgRraW5kEjIKBXVudGlsGAIg'
        'ASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgV1bnRpbDoA');

@$core.Deprecated('Use markAllNotificationsReadResponseDescriptor instead')
const MarkAllNotificationsReadResponse$json = {
  '1': 'MarkAllNotificationsReadResponse',
  '2': [
    {'1': 'marked', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'marked'},
    {'1': 'unread_count', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'unreadCount'},
  ],
  '7': {},
};

/// Descriptor for `MarkAllNotificationsReadResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List markAllNotificationsReadResponseDescriptor =
    $convert.base64Decode(
        'CiBNYXJrQWxsTm90aWZpY2F0aW9uc1JlYWRSZXNwb25zZRIYCgZtYXJrZWQYASABKAVCAFIGbW'
        'Fya2VkEiMKDHVucmVhZF9jb3VudBgCIAEoBUIAUgt1bnJlYWRDb3VudDoA');

@$core.Deprecated('Use deleteNotificationRequestDescriptor instead')
const DeleteNotificationRequest$json = {
  '1': 'DeleteNotificationRequest',
  '2': [
    {
      '1': 'notification_id',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'notificationId'
    },
  ],
  '7': {},
};

/// Descriptor for `DeleteNotificationRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteNotificationRequestDescriptor =
    $convert.base64Decode(
        'ChlEZWxldGVOb3RpZmljYXRpb25SZXF1ZXN0EikKD25vdGlmaWNhdGlvbl9pZBgBIAEoCUIAUg'
        '5ub3RpZmljYXRpb25JZDoA');

@$core.Deprecated('Use deleteNotificationResponseDescriptor instead')
const DeleteNotificationResponse$json = {
  '1': 'DeleteNotificationResponse',
  '7': {},
};

/// Descriptor for `DeleteNotificationResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteNotificationResponseDescriptor =
    $convert.base64Decode('ChpEZWxldGVOb3RpZmljYXRpb25SZXNwb25zZToA');

@$core.Deprecated('Use watchInboxRequestDescriptor instead')
const WatchInboxRequest$json = {
  '1': 'WatchInboxRequest',
  '2': [
    {'1': 'resume_token', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'resumeToken'},
  ],
  '7': {},
};

/// Descriptor for `WatchInboxRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List watchInboxRequestDescriptor = $convert.base64Decode(
    'ChFXYXRjaEluYm94UmVxdWVzdBIjCgxyZXN1bWVfdG9rZW4YASABKAlCAFILcmVzdW1lVG9rZW'
    '46AA==');

@$core.Deprecated('Use inboxSnapshotDescriptor instead')
const InboxSnapshot$json = {
  '1': 'InboxSnapshot',
  '2': [
    {
      '1': 'notifications',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.notifications.v1.Notification',
      '8': {},
      '10': 'notifications'
    },
  ],
  '7': {},
};

/// Descriptor for `InboxSnapshot`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List inboxSnapshotDescriptor = $convert.base64Decode(
    'Cg1JbmJveFNuYXBzaG90Ek0KDW5vdGlmaWNhdGlvbnMYASADKAsyJS5wYXJrdXAubm90aWZpY2'
    'F0aW9ucy52MS5Ob3RpZmljYXRpb25CAFINbm90aWZpY2F0aW9uczoA');

@$core.Deprecated('Use watchInboxResponseDescriptor instead')
const WatchInboxResponse$json = {
  '1': 'WatchInboxResponse',
  '2': [
    {
      '1': 'snapshot',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.notifications.v1.InboxSnapshot',
      '8': {},
      '9': 0,
      '10': 'snapshot'
    },
    {
      '1': 'notification',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.notifications.v1.Notification',
      '8': {},
      '9': 0,
      '10': 'notification'
    },
    {
      '1': 'deleted_notification_id',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'deletedNotificationId'
    },
    {'1': 'unread_count', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'unreadCount'},
    {'1': 'resume_token', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'resumeToken'},
    {
      '1': 'time',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'time'
    },
  ],
  '7': {},
  '8': [
    {'1': 'about', '2': {}},
  ],
};

/// Descriptor for `WatchInboxResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List watchInboxResponseDescriptor = $convert.base64Decode(
    'ChJXYXRjaEluYm94UmVzcG9uc2USRgoIc25hcHNob3QYASABKAsyJi5wYXJrdXAubm90aWZpY2'
    'F0aW9ucy52MS5JbmJveFNuYXBzaG90QgBIAFIIc25hcHNob3QSTQoMbm90aWZpY2F0aW9uGAIg'
    'ASgLMiUucGFya3VwLm5vdGlmaWNhdGlvbnMudjEuTm90aWZpY2F0aW9uQgBIAFIMbm90aWZpY2'
    'F0aW9uEjoKF2RlbGV0ZWRfbm90aWZpY2F0aW9uX2lkGAMgASgJQgBIAFIVZGVsZXRlZE5vdGlm'
    'aWNhdGlvbklkEiMKDHVucmVhZF9jb3VudBgEIAEoBUIAUgt1bnJlYWRDb3VudBIjCgxyZXN1bW'
    'VfdG9rZW4YBSABKAlCAFILcmVzdW1lVG9rZW4SMAoEdGltZRgGIAEoCzIaLmdvb2dsZS5wcm90'
    'b2J1Zi5UaW1lc3RhbXBCAFIEdGltZToAQgkKBWFib3V0EgA=');
