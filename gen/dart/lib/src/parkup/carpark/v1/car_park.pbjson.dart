// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park.proto.

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

@$core.Deprecated('Use carParkDescriptor instead')
const CarPark$json = {
  '1': 'CarPark',
  '2': [
    {'1': 'code', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'code'},
    {'1': 'name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {
      '1': 'address',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'address',
      '17': true
    },
    {
      '1': 'latitude',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'latitude',
      '17': true
    },
    {
      '1': 'longitude',
      '3': 5,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 2,
      '10': 'longitude',
      '17': true
    },
    {'1': 'currency', '3': 6, '4': 1, '5': 9, '8': {}, '10': 'currency'},
    {'1': 'tax_rate', '3': 7, '4': 1, '5': 1, '8': {}, '10': 'taxRate'},
    {'1': 'time_zone', '3': 8, '4': 1, '5': 9, '8': {}, '10': 'timeZone'},
    {
      '1': 'opening_hours',
      '3': 9,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'openingHours'
    },
    {
      '1': 'exit_window_minutes',
      '3': 10,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'exitWindowMinutes'
    },
    {
      '1': 'refuse_when_full',
      '3': 11,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'refuseWhenFull'
    },
    {
      '1': 'reservation_rules',
      '3': 12,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.ReservationRules',
      '8': {},
      '10': 'reservationRules'
    },
    {'1': 'is_active', '3': 13, '4': 1, '5': 8, '8': {}, '10': 'isActive'},
    {'1': 'is_standard', '3': 14, '4': 1, '5': 8, '8': {}, '10': 'isStandard'},
    {
      '1': 'created_at',
      '3': 15,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'updated_at',
      '3': 16,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '9': 3,
      '10': 'updatedAt',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_address', '2': {}},
    {'1': '_latitude', '2': {}},
    {'1': '_longitude', '2': {}},
    {'1': '_updated_at', '2': {}},
  ],
};

/// Descriptor for `CarPark`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List carParkDescriptor = $convert.base64Decode(
    'CgdDYXJQYXJrEhQKBGNvZGUYASABKAlCAFIEY29kZRIUCgRuYW1lGAIgASgJQgBSBG5hbWUSHw'
    'oHYWRkcmVzcxgDIAEoCUIASABSB2FkZHJlc3OIAQESIQoIbGF0aXR1ZGUYBCABKAFCAEgBUghs'
    'YXRpdHVkZYgBARIjCglsb25naXR1ZGUYBSABKAFCAEgCUglsb25naXR1ZGWIAQESHAoIY3Vycm'
    'VuY3kYBiABKAlCAFIIY3VycmVuY3kSGwoIdGF4X3JhdGUYByABKAFCAFIHdGF4UmF0ZRIdCgl0'
    'aW1lX3pvbmUYCCABKAlCAFIIdGltZVpvbmUSJQoNb3BlbmluZ19ob3VycxgJIAEoCUIAUgxvcG'
    'VuaW5nSG91cnMSMAoTZXhpdF93aW5kb3dfbWludXRlcxgKIAEoBUIAUhFleGl0V2luZG93TWlu'
    'dXRlcxIqChByZWZ1c2Vfd2hlbl9mdWxsGAsgASgIQgBSDnJlZnVzZVdoZW5GdWxsElIKEXJlc2'
    'VydmF0aW9uX3J1bGVzGAwgASgLMiMucGFya3VwLmNhcnBhcmsudjEuUmVzZXJ2YXRpb25SdWxl'
    'c0IAUhByZXNlcnZhdGlvblJ1bGVzEh0KCWlzX2FjdGl2ZRgNIAEoCEIAUghpc0FjdGl2ZRIhCg'
    'tpc19zdGFuZGFyZBgOIAEoCEIAUgppc1N0YW5kYXJkEjsKCmNyZWF0ZWRfYXQYDyABKAsyGi5n'
    'b29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCWNyZWF0ZWRBdBJACgp1cGRhdGVkX2F0GBAgAS'
    'gLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIASANSCXVwZGF0ZWRBdIgBAToAQgwKCF9h'
    'ZGRyZXNzEgBCDQoJX2xhdGl0dWRlEgBCDgoKX2xvbmdpdHVkZRIAQg8KC191cGRhdGVkX2F0Eg'
    'A=');

@$core.Deprecated('Use reservationRulesDescriptor instead')
const ReservationRules$json = {
  '1': 'ReservationRules',
  '2': [
    {'1': 'hourly_fee', '3': 1, '4': 1, '5': 1, '8': {}, '10': 'hourlyFee'},
    {'1': 'days_ahead', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'daysAhead'},
    {'1': 'hold_minutes', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'holdMinutes'},
    {
      '1': 'no_show_minutes',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'noShowMinutes'
    },
    {
      '1': 'free_cancellation_minutes',
      '3': 5,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'freeCancellationMinutes'
    },
    {
      '1': 'late_refund_percent',
      '3': 6,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'lateRefundPercent'
    },
  ],
  '7': {},
};

/// Descriptor for `ReservationRules`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List reservationRulesDescriptor = $convert.base64Decode(
    'ChBSZXNlcnZhdGlvblJ1bGVzEh8KCmhvdXJseV9mZWUYASABKAFCAFIJaG91cmx5RmVlEh8KCm'
    'RheXNfYWhlYWQYAiABKAVCAFIJZGF5c0FoZWFkEiMKDGhvbGRfbWludXRlcxgDIAEoBUIAUgto'
    'b2xkTWludXRlcxIoCg9ub19zaG93X21pbnV0ZXMYBCABKAVCAFINbm9TaG93TWludXRlcxI8Ch'
    'lmcmVlX2NhbmNlbGxhdGlvbl9taW51dGVzGAUgASgFQgBSF2ZyZWVDYW5jZWxsYXRpb25NaW51'
    'dGVzEjAKE2xhdGVfcmVmdW5kX3BlcmNlbnQYBiABKAFCAFIRbGF0ZVJlZnVuZFBlcmNlbnQ6AA'
    '==');
