// This is a generated file - do not edit.
//
// Generated from parkup/notifications/v1/notification_preference_service.proto.

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

@$core.Deprecated('Use notificationKindPreferenceDescriptor instead')
const NotificationKindPreference$json = {
  '1': 'NotificationKindPreference',
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
    {'1': 'push', '3': 2, '4': 1, '5': 8, '8': {}, '10': 'push'},
    {'1': 'email', '3': 3, '4': 1, '5': 8, '8': {}, '10': 'email'},
    {'1': 'sms', '3': 4, '4': 1, '5': 8, '8': {}, '10': 'sms'},
    {
      '1': 'email_without_device_only',
      '3': 5,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'emailWithoutDeviceOnly'
    },
    {'1': 'sms_offered', '3': 6, '4': 1, '5': 8, '8': {}, '10': 'smsOffered'},
    {
      '1': 'is_always_sent',
      '3': 7,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'isAlwaysSent'
    },
    {
      '1': 'waits_for_quiet_hours',
      '3': 8,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'waitsForQuietHours'
    },
  ],
  '7': {},
};

/// Descriptor for `NotificationKindPreference`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List notificationKindPreferenceDescriptor = $convert.base64Decode(
    'ChpOb3RpZmljYXRpb25LaW5kUHJlZmVyZW5jZRJACgRraW5kGAEgASgOMioucGFya3VwLm5vdG'
    'lmaWNhdGlvbnMudjEuTm90aWZpY2F0aW9uLktpbmRCAFIEa2luZBIUCgRwdXNoGAIgASgIQgBS'
    'BHB1c2gSFgoFZW1haWwYAyABKAhCAFIFZW1haWwSEgoDc21zGAQgASgIQgBSA3NtcxI7ChllbW'
    'FpbF93aXRob3V0X2RldmljZV9vbmx5GAUgASgIQgBSFmVtYWlsV2l0aG91dERldmljZU9ubHkS'
    'IQoLc21zX29mZmVyZWQYBiABKAhCAFIKc21zT2ZmZXJlZBImCg5pc19hbHdheXNfc2VudBgHIA'
    'EoCEIAUgxpc0Fsd2F5c1NlbnQSMwoVd2FpdHNfZm9yX3F1aWV0X2hvdXJzGAggASgIQgBSEndh'
    'aXRzRm9yUXVpZXRIb3VyczoA');

@$core.Deprecated('Use quietHoursDescriptor instead')
const QuietHours$json = {
  '1': 'QuietHours',
  '2': [
    {'1': 'begin', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'begin'},
    {'1': 'end', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'end'},
  ],
  '7': {},
};

/// Descriptor for `QuietHours`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List quietHoursDescriptor = $convert.base64Decode(
    'CgpRdWlldEhvdXJzEhYKBWJlZ2luGAEgASgJQgBSBWJlZ2luEhIKA2VuZBgCIAEoCUIAUgNlbm'
    'Q6AA==');

@$core.Deprecated('Use notificationAddressDescriptor instead')
const NotificationAddress$json = {
  '1': 'NotificationAddress',
  '2': [
    {'1': 'email', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'email'},
    {
      '1': 'stopped_at',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'stoppedAt'
    },
    {'1': 'devices', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'devices'},
  ],
  '7': {},
};

/// Descriptor for `NotificationAddress`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List notificationAddressDescriptor = $convert.base64Decode(
    'ChNOb3RpZmljYXRpb25BZGRyZXNzEhYKBWVtYWlsGAEgASgJQgBSBWVtYWlsEjsKCnN0b3BwZW'
    'RfYXQYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCXN0b3BwZWRBdBIaCgdk'
    'ZXZpY2VzGAMgASgFQgBSB2RldmljZXM6AA==');

@$core.Deprecated('Use notificationPreferencesDescriptor instead')
const NotificationPreferences$json = {
  '1': 'NotificationPreferences',
  '2': [
    {'1': 'language', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'language'},
    {'1': 'time_zone', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'timeZone'},
    {
      '1': 'quiet_hours',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.notifications.v1.QuietHours',
      '8': {},
      '10': 'quietHours'
    },
    {'1': 'push', '3': 4, '4': 1, '5': 8, '8': {}, '10': 'push'},
    {
      '1': 'kinds',
      '3': 5,
      '4': 3,
      '5': 11,
      '6': '.parkup.notifications.v1.NotificationKindPreference',
      '8': {},
      '10': 'kinds'
    },
    {
      '1': 'address',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.parkup.notifications.v1.NotificationAddress',
      '8': {},
      '10': 'address'
    },
  ],
  '7': {},
};

/// Descriptor for `NotificationPreferences`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List notificationPreferencesDescriptor = $convert.base64Decode(
    'ChdOb3RpZmljYXRpb25QcmVmZXJlbmNlcxIcCghsYW5ndWFnZRgBIAEoCUIAUghsYW5ndWFnZR'
    'IdCgl0aW1lX3pvbmUYAiABKAlCAFIIdGltZVpvbmUSRgoLcXVpZXRfaG91cnMYAyABKAsyIy5w'
    'YXJrdXAubm90aWZpY2F0aW9ucy52MS5RdWlldEhvdXJzQgBSCnF1aWV0SG91cnMSFAoEcHVzaB'
    'gEIAEoCEIAUgRwdXNoEksKBWtpbmRzGAUgAygLMjMucGFya3VwLm5vdGlmaWNhdGlvbnMudjEu'
    'Tm90aWZpY2F0aW9uS2luZFByZWZlcmVuY2VCAFIFa2luZHMSSAoHYWRkcmVzcxgGIAEoCzIsLn'
    'Bhcmt1cC5ub3RpZmljYXRpb25zLnYxLk5vdGlmaWNhdGlvbkFkZHJlc3NCAFIHYWRkcmVzczoA');

@$core.Deprecated('Use getNotificationPreferencesRequestDescriptor instead')
const GetNotificationPreferencesRequest$json = {
  '1': 'GetNotificationPreferencesRequest',
  '7': {},
};

/// Descriptor for `GetNotificationPreferencesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getNotificationPreferencesRequestDescriptor =
    $convert
        .base64Decode('CiFHZXROb3RpZmljYXRpb25QcmVmZXJlbmNlc1JlcXVlc3Q6AA==');

@$core.Deprecated('Use getNotificationPreferencesResponseDescriptor instead')
const GetNotificationPreferencesResponse$json = {
  '1': 'GetNotificationPreferencesResponse',
  '2': [
    {
      '1': 'preferences',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.notifications.v1.NotificationPreferences',
      '8': {},
      '10': 'preferences'
    },
  ],
  '7': {},
};

/// Descriptor for `GetNotificationPreferencesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getNotificationPreferencesResponseDescriptor =
    $convert.base64Decode(
        'CiJHZXROb3RpZmljYXRpb25QcmVmZXJlbmNlc1Jlc3BvbnNlElQKC3ByZWZlcmVuY2VzGAEgAS'
        'gLMjAucGFya3VwLm5vdGlmaWNhdGlvbnMudjEuTm90aWZpY2F0aW9uUHJlZmVyZW5jZXNCAFIL'
        'cHJlZmVyZW5jZXM6AA==');

@$core.Deprecated('Use notificationChoiceDescriptor instead')
const NotificationChoice$json = {
  '1': 'NotificationChoice',
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
      '1': 'push',
      '3': 2,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 0,
      '10': 'push',
      '17': true
    },
    {
      '1': 'email',
      '3': 3,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 1,
      '10': 'email',
      '17': true
    },
    {
      '1': 'sms',
      '3': 4,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 2,
      '10': 'sms',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_push', '2': {}},
    {'1': '_email', '2': {}},
    {'1': '_sms', '2': {}},
  ],
};

/// Descriptor for `NotificationChoice`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List notificationChoiceDescriptor = $convert.base64Decode(
    'ChJOb3RpZmljYXRpb25DaG9pY2USQAoEa2luZBgBIAEoDjIqLnBhcmt1cC5ub3RpZmljYXRpb2'
    '5zLnYxLk5vdGlmaWNhdGlvbi5LaW5kQgBSBGtpbmQSGQoEcHVzaBgCIAEoCEIASABSBHB1c2iI'
    'AQESGwoFZW1haWwYAyABKAhCAEgBUgVlbWFpbIgBARIXCgNzbXMYBCABKAhCAEgCUgNzbXOIAQ'
    'E6AEIJCgVfcHVzaBIAQgoKBl9lbWFpbBIAQggKBF9zbXMSAA==');

@$core.Deprecated('Use chooseNotificationsRequestDescriptor instead')
const ChooseNotificationsRequest$json = {
  '1': 'ChooseNotificationsRequest',
  '2': [
    {
      '1': 'language',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'language',
      '17': true
    },
    {
      '1': 'time_zone',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'timeZone',
      '17': true
    },
    {
      '1': 'quiet_hours',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.notifications.v1.QuietHours',
      '8': {},
      '10': 'quietHours'
    },
    {
      '1': 'push',
      '3': 4,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 2,
      '10': 'push',
      '17': true
    },
    {
      '1': 'kinds',
      '3': 5,
      '4': 3,
      '5': 11,
      '6': '.parkup.notifications.v1.NotificationChoice',
      '8': {},
      '10': 'kinds'
    },
  ],
  '7': {},
  '8': [
    {'1': '_language', '2': {}},
    {'1': '_time_zone', '2': {}},
    {'1': '_push', '2': {}},
  ],
};

/// Descriptor for `ChooseNotificationsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List chooseNotificationsRequestDescriptor = $convert.base64Decode(
    'ChpDaG9vc2VOb3RpZmljYXRpb25zUmVxdWVzdBIhCghsYW5ndWFnZRgBIAEoCUIASABSCGxhbm'
    'd1YWdliAEBEiIKCXRpbWVfem9uZRgCIAEoCUIASAFSCHRpbWVab25liAEBEkYKC3F1aWV0X2hv'
    'dXJzGAMgASgLMiMucGFya3VwLm5vdGlmaWNhdGlvbnMudjEuUXVpZXRIb3Vyc0IAUgpxdWlldE'
    'hvdXJzEhkKBHB1c2gYBCABKAhCAEgCUgRwdXNoiAEBEkMKBWtpbmRzGAUgAygLMisucGFya3Vw'
    'Lm5vdGlmaWNhdGlvbnMudjEuTm90aWZpY2F0aW9uQ2hvaWNlQgBSBWtpbmRzOgBCDQoJX2xhbm'
    'd1YWdlEgBCDgoKX3RpbWVfem9uZRIAQgkKBV9wdXNoEgA=');

@$core.Deprecated('Use chooseNotificationsResponseDescriptor instead')
const ChooseNotificationsResponse$json = {
  '1': 'ChooseNotificationsResponse',
  '2': [
    {
      '1': 'preferences',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.notifications.v1.NotificationPreferences',
      '8': {},
      '10': 'preferences'
    },
  ],
  '7': {},
};

/// Descriptor for `ChooseNotificationsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List chooseNotificationsResponseDescriptor =
    $convert.base64Decode(
        'ChtDaG9vc2VOb3RpZmljYXRpb25zUmVzcG9uc2USVAoLcHJlZmVyZW5jZXMYASABKAsyMC5wYX'
        'JrdXAubm90aWZpY2F0aW9ucy52MS5Ob3RpZmljYXRpb25QcmVmZXJlbmNlc0IAUgtwcmVmZXJl'
        'bmNlczoA');

@$core.Deprecated('Use restoreMyAddressRequestDescriptor instead')
const RestoreMyAddressRequest$json = {
  '1': 'RestoreMyAddressRequest',
  '7': {},
};

/// Descriptor for `RestoreMyAddressRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List restoreMyAddressRequestDescriptor =
    $convert.base64Decode('ChdSZXN0b3JlTXlBZGRyZXNzUmVxdWVzdDoA');

@$core.Deprecated('Use restoreMyAddressResponseDescriptor instead')
const RestoreMyAddressResponse$json = {
  '1': 'RestoreMyAddressResponse',
  '2': [
    {
      '1': 'address',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.notifications.v1.NotificationAddress',
      '8': {},
      '10': 'address'
    },
  ],
  '7': {},
};

/// Descriptor for `RestoreMyAddressResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List restoreMyAddressResponseDescriptor =
    $convert.base64Decode(
        'ChhSZXN0b3JlTXlBZGRyZXNzUmVzcG9uc2USSAoHYWRkcmVzcxgBIAEoCzIsLnBhcmt1cC5ub3'
        'RpZmljYXRpb25zLnYxLk5vdGlmaWNhdGlvbkFkZHJlc3NCAFIHYWRkcmVzczoA');

@$core.Deprecated('Use showUnsubscribePageRequestDescriptor instead')
const ShowUnsubscribePageRequest$json = {
  '1': 'ShowUnsubscribePageRequest',
  '2': [
    {'1': 'token', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'token'},
  ],
  '7': {},
};

/// Descriptor for `ShowUnsubscribePageRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List showUnsubscribePageRequestDescriptor =
    $convert.base64Decode(
        'ChpTaG93VW5zdWJzY3JpYmVQYWdlUmVxdWVzdBIWCgV0b2tlbhgBIAEoCUIAUgV0b2tlbjoA');

@$core.Deprecated('Use unsubscribeRequestDescriptor instead')
const UnsubscribeRequest$json = {
  '1': 'UnsubscribeRequest',
  '2': [
    {'1': 'token', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'token'},
    {
      '1': 'form',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.google.api.HttpBody',
      '8': {},
      '10': 'form'
    },
  ],
  '7': {},
};

/// Descriptor for `UnsubscribeRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List unsubscribeRequestDescriptor = $convert.base64Decode(
    'ChJVbnN1YnNjcmliZVJlcXVlc3QSFgoFdG9rZW4YASABKAlCAFIFdG9rZW4SKgoEZm9ybRgCIA'
    'EoCzIULmdvb2dsZS5hcGkuSHR0cEJvZHlCAFIEZm9ybToA');
