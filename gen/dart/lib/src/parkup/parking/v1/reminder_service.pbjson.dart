// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/reminder_service.proto.

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

@$core.Deprecated('Use pushDeviceDescriptor instead')
const PushDevice$json = {
  '1': 'PushDevice',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {
      '1': 'platform',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.PushDevice.Platform',
      '8': {},
      '10': 'platform'
    },
    {'1': 'language', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'language'},
    {
      '1': 'created_at',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'last_seen_at',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'lastSeenAt'
    },
  ],
  '4': [PushDevice_Platform$json],
  '7': {},
};

@$core.Deprecated('Use pushDeviceDescriptor instead')
const PushDevice_Platform$json = {
  '1': 'Platform',
  '2': [
    {'1': 'PLATFORM_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'PLATFORM_ANDROID', '2': 1, '3': {}},
    {'1': 'PLATFORM_IOS', '2': 2, '3': {}},
    {'1': 'PLATFORM_WEB', '2': 3, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `PushDevice`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List pushDeviceDescriptor = $convert.base64Decode(
    'CgpQdXNoRGV2aWNlEhAKAmlkGAEgASgJQgBSAmlkEkQKCHBsYXRmb3JtGAIgASgOMiYucGFya3'
    'VwLnBhcmtpbmcudjEuUHVzaERldmljZS5QbGF0Zm9ybUIAUghwbGF0Zm9ybRIcCghsYW5ndWFn'
    'ZRgDIAEoCUIAUghsYW5ndWFnZRI7CgpjcmVhdGVkX2F0GAQgASgLMhouZ29vZ2xlLnByb3RvYn'
    'VmLlRpbWVzdGFtcEIAUgljcmVhdGVkQXQSPgoMbGFzdF9zZWVuX2F0GAUgASgLMhouZ29vZ2xl'
    'LnByb3RvYnVmLlRpbWVzdGFtcEIAUgpsYXN0U2VlbkF0ImgKCFBsYXRmb3JtEhoKFFBMQVRGT1'
    'JNX1VOU1BFQ0lGSUVEEAAaABIWChBQTEFURk9STV9BTkRST0lEEAEaABISCgxQTEFURk9STV9J'
    'T1MQAhoAEhIKDFBMQVRGT1JNX1dFQhADGgAaADoA');

@$core.Deprecated('Use reminderChoiceDescriptor instead')
const ReminderChoice$json = {
  '1': 'ReminderChoice',
  '2': [
    {'1': 'push', '3': 1, '4': 1, '5': 8, '8': {}, '10': 'push'},
    {
      '1': 'email',
      '3': 2,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 0,
      '10': 'email',
      '17': true
    },
    {'1': 'language', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'language'},
  ],
  '7': {},
  '8': [
    {'1': '_email', '2': {}},
  ],
};

/// Descriptor for `ReminderChoice`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List reminderChoiceDescriptor = $convert.base64Decode(
    'Cg5SZW1pbmRlckNob2ljZRIUCgRwdXNoGAEgASgIQgBSBHB1c2gSGwoFZW1haWwYAiABKAhCAE'
    'gAUgVlbWFpbIgBARIcCghsYW5ndWFnZRgDIAEoCUIAUghsYW5ndWFnZToAQgoKBl9lbWFpbBIA');

@$core.Deprecated('Use registerDeviceRequestDescriptor instead')
const RegisterDeviceRequest$json = {
  '1': 'RegisterDeviceRequest',
  '2': [
    {'1': 'token', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'token'},
    {
      '1': 'platform',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.PushDevice.Platform',
      '8': {},
      '10': 'platform'
    },
  ],
  '7': {},
};

/// Descriptor for `RegisterDeviceRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List registerDeviceRequestDescriptor = $convert.base64Decode(
    'ChVSZWdpc3RlckRldmljZVJlcXVlc3QSFgoFdG9rZW4YASABKAlCAFIFdG9rZW4SRAoIcGxhdG'
    'Zvcm0YAiABKA4yJi5wYXJrdXAucGFya2luZy52MS5QdXNoRGV2aWNlLlBsYXRmb3JtQgBSCHBs'
    'YXRmb3JtOgA=');

@$core.Deprecated('Use registerDeviceResponseDescriptor instead')
const RegisterDeviceResponse$json = {
  '1': 'RegisterDeviceResponse',
  '2': [
    {
      '1': 'device',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.PushDevice',
      '8': {},
      '10': 'device'
    },
  ],
  '7': {},
};

/// Descriptor for `RegisterDeviceResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List registerDeviceResponseDescriptor =
    $convert.base64Decode(
        'ChZSZWdpc3RlckRldmljZVJlc3BvbnNlEjcKBmRldmljZRgBIAEoCzIdLnBhcmt1cC5wYXJraW'
        '5nLnYxLlB1c2hEZXZpY2VCAFIGZGV2aWNlOgA=');

@$core.Deprecated('Use listDevicesRequestDescriptor instead')
const ListDevicesRequest$json = {
  '1': 'ListDevicesRequest',
  '7': {},
};

/// Descriptor for `ListDevicesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listDevicesRequestDescriptor =
    $convert.base64Decode('ChJMaXN0RGV2aWNlc1JlcXVlc3Q6AA==');

@$core.Deprecated('Use listDevicesResponseDescriptor instead')
const ListDevicesResponse$json = {
  '1': 'ListDevicesResponse',
  '2': [
    {
      '1': 'devices',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.PushDevice',
      '8': {},
      '10': 'devices'
    },
  ],
  '7': {},
};

/// Descriptor for `ListDevicesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listDevicesResponseDescriptor = $convert.base64Decode(
    'ChNMaXN0RGV2aWNlc1Jlc3BvbnNlEjkKB2RldmljZXMYASADKAsyHS5wYXJrdXAucGFya2luZy'
    '52MS5QdXNoRGV2aWNlQgBSB2RldmljZXM6AA==');

@$core.Deprecated('Use removeDeviceRequestDescriptor instead')
const RemoveDeviceRequest$json = {
  '1': 'RemoveDeviceRequest',
  '2': [
    {'1': 'device_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'deviceId'},
  ],
  '7': {},
};

/// Descriptor for `RemoveDeviceRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List removeDeviceRequestDescriptor = $convert.base64Decode(
    'ChNSZW1vdmVEZXZpY2VSZXF1ZXN0Eh0KCWRldmljZV9pZBgBIAEoCUIAUghkZXZpY2VJZDoA');

@$core.Deprecated('Use removeDeviceResponseDescriptor instead')
const RemoveDeviceResponse$json = {
  '1': 'RemoveDeviceResponse',
  '7': {},
};

/// Descriptor for `RemoveDeviceResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List removeDeviceResponseDescriptor =
    $convert.base64Decode('ChRSZW1vdmVEZXZpY2VSZXNwb25zZToA');

@$core.Deprecated('Use getRemindersRequestDescriptor instead')
const GetRemindersRequest$json = {
  '1': 'GetRemindersRequest',
  '7': {},
};

/// Descriptor for `GetRemindersRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getRemindersRequestDescriptor =
    $convert.base64Decode('ChNHZXRSZW1pbmRlcnNSZXF1ZXN0OgA=');

@$core.Deprecated('Use getRemindersResponseDescriptor instead')
const GetRemindersResponse$json = {
  '1': 'GetRemindersResponse',
  '2': [
    {
      '1': 'reminders',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.ReminderChoice',
      '8': {},
      '10': 'reminders'
    },
  ],
  '7': {},
};

/// Descriptor for `GetRemindersResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getRemindersResponseDescriptor = $convert.base64Decode(
    'ChRHZXRSZW1pbmRlcnNSZXNwb25zZRJBCglyZW1pbmRlcnMYASABKAsyIS5wYXJrdXAucGFya2'
    'luZy52MS5SZW1pbmRlckNob2ljZUIAUglyZW1pbmRlcnM6AA==');

@$core.Deprecated('Use chooseRemindersRequestDescriptor instead')
const ChooseRemindersRequest$json = {
  '1': 'ChooseRemindersRequest',
  '2': [
    {
      '1': 'push',
      '3': 1,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 0,
      '10': 'push',
      '17': true
    },
    {
      '1': 'email',
      '3': 2,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 1,
      '10': 'email',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_push', '2': {}},
    {'1': '_email', '2': {}},
  ],
};

/// Descriptor for `ChooseRemindersRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List chooseRemindersRequestDescriptor =
    $convert.base64Decode(
        'ChZDaG9vc2VSZW1pbmRlcnNSZXF1ZXN0EhkKBHB1c2gYASABKAhCAEgAUgRwdXNoiAEBEhsKBW'
        'VtYWlsGAIgASgIQgBIAVIFZW1haWyIAQE6AEIJCgVfcHVzaBIAQgoKBl9lbWFpbBIA');

@$core.Deprecated('Use chooseRemindersResponseDescriptor instead')
const ChooseRemindersResponse$json = {
  '1': 'ChooseRemindersResponse',
  '2': [
    {
      '1': 'reminders',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.ReminderChoice',
      '8': {},
      '10': 'reminders'
    },
  ],
  '7': {},
};

/// Descriptor for `ChooseRemindersResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List chooseRemindersResponseDescriptor =
    $convert.base64Decode(
        'ChdDaG9vc2VSZW1pbmRlcnNSZXNwb25zZRJBCglyZW1pbmRlcnMYASABKAsyIS5wYXJrdXAucG'
        'Fya2luZy52MS5SZW1pbmRlckNob2ljZUIAUglyZW1pbmRlcnM6AA==');
