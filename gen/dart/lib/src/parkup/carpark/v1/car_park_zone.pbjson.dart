// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_zone.proto.

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

@$core.Deprecated('Use carParkZoneDescriptor instead')
const CarParkZone$json = {
  '1': 'CarParkZone',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'id'},
    {'1': 'car_park', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'level_id', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {
      '1': 'level',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkLevel',
      '8': {},
      '10': 'level'
    },
    {'1': 'name', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {
      '1': 'description',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'description',
      '17': true
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
      '1': 'updated_at',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'updatedAt'
    },
  ],
  '7': {},
  '8': [
    {'1': '_description', '2': {}},
  ],
};

/// Descriptor for `CarParkZone`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List carParkZoneDescriptor = $convert.base64Decode(
    'CgtDYXJQYXJrWm9uZRIQCgJpZBgBIAEoBUIAUgJpZBIbCghjYXJfcGFyaxgCIAEoCUIAUgdjYX'
    'JQYXJrEhsKCGxldmVsX2lkGAMgASgFQgBSB2xldmVsSWQSNwoFbGV2ZWwYBCABKAsyHy5wYXJr'
    'dXAuY2FycGFyay52MS5DYXJQYXJrTGV2ZWxCAFIFbGV2ZWwSFAoEbmFtZRgFIAEoCUIAUgRuYW'
    '1lEicKC2Rlc2NyaXB0aW9uGAYgASgJQgBIAFILZGVzY3JpcHRpb26IAQESOwoKY3JlYXRlZF9h'
    'dBgHIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJY3JlYXRlZEF0EjsKCnVwZG'
    'F0ZWRfYXQYCCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCXVwZGF0ZWRBdDoA'
    'QhAKDF9kZXNjcmlwdGlvbhIA');

@$core.Deprecated('Use spaceFiguresDescriptor instead')
const SpaceFigures$json = {
  '1': 'SpaceFigures',
  '2': [
    {'1': 'total', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'total'},
    {'1': 'available', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'available'},
    {'1': 'occupied', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'occupied'},
    {'1': 'reserved', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'reserved'},
    {'1': 'maintenance', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'maintenance'},
    {
      '1': 'occupancy_rate',
      '3': 6,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'occupancyRate'
    },
  ],
  '7': {},
};

/// Descriptor for `SpaceFigures`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List spaceFiguresDescriptor = $convert.base64Decode(
    'CgxTcGFjZUZpZ3VyZXMSFgoFdG90YWwYASABKAVCAFIFdG90YWwSHgoJYXZhaWxhYmxlGAIgAS'
    'gFQgBSCWF2YWlsYWJsZRIcCghvY2N1cGllZBgDIAEoBUIAUghvY2N1cGllZBIcCghyZXNlcnZl'
    'ZBgEIAEoBUIAUghyZXNlcnZlZBIiCgttYWludGVuYW5jZRgFIAEoBUIAUgttYWludGVuYW5jZR'
    'InCg5vY2N1cGFuY3lfcmF0ZRgGIAEoAUIAUg1vY2N1cGFuY3lSYXRlOgA=');
