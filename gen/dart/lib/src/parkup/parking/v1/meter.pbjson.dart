// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/meter.proto.

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

@$core.Deprecated('Use meterDescriptor instead')
const Meter$json = {
  '1': 'Meter',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'zone_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'zone_code', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'zoneCode'},
    {'1': 'zone_name', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'zoneName'},
    {
      '1': 'name',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'name',
      '17': true
    },
    {'1': 'latitude', '3': 6, '4': 1, '5': 1, '8': {}, '10': 'latitude'},
    {'1': 'longitude', '3': 7, '4': 1, '5': 1, '8': {}, '10': 'longitude'},
    {'1': 'hourly_rate', '3': 8, '4': 1, '5': 1, '8': {}, '10': 'hourlyRate'},
    {
      '1': 'operating_hours',
      '3': 9,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'operatingHours',
      '17': true
    },
    {
      '1': 'available_spots',
      '3': 10,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 2,
      '10': 'availableSpots',
      '17': true
    },
    {
      '1': 'distance_meters',
      '3': 11,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 3,
      '10': 'distanceMeters',
      '17': true
    },
    {
      '1': 'created_at',
      '3': 12,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'updated_at',
      '3': 13,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'updatedAt'
    },
  ],
  '7': {},
  '8': [
    {'1': '_name', '2': {}},
    {'1': '_operating_hours', '2': {}},
    {'1': '_available_spots', '2': {}},
    {'1': '_distance_meters', '2': {}},
  ],
};

/// Descriptor for `Meter`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List meterDescriptor = $convert.base64Decode(
    'CgVNZXRlchIQCgJpZBgBIAEoCUIAUgJpZBIZCgd6b25lX2lkGAIgASgJQgBSBnpvbmVJZBIdCg'
    'l6b25lX2NvZGUYAyABKAlCAFIIem9uZUNvZGUSHQoJem9uZV9uYW1lGAQgASgJQgBSCHpvbmVO'
    'YW1lEhkKBG5hbWUYBSABKAlCAEgAUgRuYW1liAEBEhwKCGxhdGl0dWRlGAYgASgBQgBSCGxhdG'
    'l0dWRlEh4KCWxvbmdpdHVkZRgHIAEoAUIAUglsb25naXR1ZGUSIQoLaG91cmx5X3JhdGUYCCAB'
    'KAFCAFIKaG91cmx5UmF0ZRIuCg9vcGVyYXRpbmdfaG91cnMYCSABKAlCAEgBUg5vcGVyYXRpbm'
    'dIb3Vyc4gBARIuCg9hdmFpbGFibGVfc3BvdHMYCiABKAVCAEgCUg5hdmFpbGFibGVTcG90c4gB'
    'ARIuCg9kaXN0YW5jZV9tZXRlcnMYCyABKAFCAEgDUg5kaXN0YW5jZU1ldGVyc4gBARI7Cgpjcm'
    'VhdGVkX2F0GAwgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgljcmVhdGVkQXQS'
    'OwoKdXBkYXRlZF9hdBgNIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJdXBkYX'
    'RlZEF0OgBCCQoFX25hbWUSAEIUChBfb3BlcmF0aW5nX2hvdXJzEgBCFAoQX2F2YWlsYWJsZV9z'
    'cG90cxIAQhQKEF9kaXN0YW5jZV9tZXRlcnMSAA==');
