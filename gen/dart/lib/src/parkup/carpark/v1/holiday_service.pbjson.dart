// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/holiday_service.proto.

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

@$core.Deprecated('Use listHolidaysRequestDescriptor instead')
const ListHolidaysRequest$json = {
  '1': 'ListHolidaysRequest',
  '2': [
    {
      '1': 'year',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'year',
      '17': true
    },
    {'1': 'car_park', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
  ],
  '7': {},
  '8': [
    {'1': '_year', '2': {}},
  ],
};

/// Descriptor for `ListHolidaysRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listHolidaysRequestDescriptor = $convert.base64Decode(
    'ChNMaXN0SG9saWRheXNSZXF1ZXN0EhkKBHllYXIYASABKAVCAEgAUgR5ZWFyiAEBEhsKCGNhcl'
    '9wYXJrGAIgASgJQgBSB2NhclBhcms6AEIJCgVfeWVhchIA');

@$core.Deprecated('Use listHolidaysResponseDescriptor instead')
const ListHolidaysResponse$json = {
  '1': 'ListHolidaysResponse',
  '2': [
    {
      '1': 'holidays',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.Holiday',
      '8': {},
      '10': 'holidays'
    },
    {
      '1': 'removed',
      '3': 2,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.Holiday',
      '8': {},
      '10': 'removed'
    },
  ],
  '7': {},
};

/// Descriptor for `ListHolidaysResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listHolidaysResponseDescriptor = $convert.base64Decode(
    'ChRMaXN0SG9saWRheXNSZXNwb25zZRI4Cghob2xpZGF5cxgBIAMoCzIaLnBhcmt1cC5jYXJwYX'
    'JrLnYxLkhvbGlkYXlCAFIIaG9saWRheXMSNgoHcmVtb3ZlZBgCIAMoCzIaLnBhcmt1cC5jYXJw'
    'YXJrLnYxLkhvbGlkYXlCAFIHcmVtb3ZlZDoA');

@$core.Deprecated('Use addHolidayRequestDescriptor instead')
const AddHolidayRequest$json = {
  '1': 'AddHolidayRequest',
  '2': [
    {'1': 'date', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'date'},
    {'1': 'name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {'1': 'car_park', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
  ],
  '7': {},
};

/// Descriptor for `AddHolidayRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List addHolidayRequestDescriptor = $convert.base64Decode(
    'ChFBZGRIb2xpZGF5UmVxdWVzdBIUCgRkYXRlGAEgASgJQgBSBGRhdGUSFAoEbmFtZRgCIAEoCU'
    'IAUgRuYW1lEhsKCGNhcl9wYXJrGAMgASgJQgBSB2NhclBhcms6AA==');

@$core.Deprecated('Use addHolidayResponseDescriptor instead')
const AddHolidayResponse$json = {
  '1': 'AddHolidayResponse',
  '2': [
    {
      '1': 'holiday',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.Holiday',
      '8': {},
      '10': 'holiday'
    },
  ],
  '7': {},
};

/// Descriptor for `AddHolidayResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List addHolidayResponseDescriptor = $convert.base64Decode(
    'ChJBZGRIb2xpZGF5UmVzcG9uc2USNgoHaG9saWRheRgBIAEoCzIaLnBhcmt1cC5jYXJwYXJrLn'
    'YxLkhvbGlkYXlCAFIHaG9saWRheToA');

@$core.Deprecated('Use removeHolidayRequestDescriptor instead')
const RemoveHolidayRequest$json = {
  '1': 'RemoveHolidayRequest',
  '2': [
    {'1': 'date', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'date'},
    {'1': 'car_park', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
  ],
  '7': {},
};

/// Descriptor for `RemoveHolidayRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List removeHolidayRequestDescriptor = $convert.base64Decode(
    'ChRSZW1vdmVIb2xpZGF5UmVxdWVzdBIUCgRkYXRlGAEgASgJQgBSBGRhdGUSGwoIY2FyX3Bhcm'
    'sYAiABKAlCAFIHY2FyUGFyazoA');

@$core.Deprecated('Use removeHolidayResponseDescriptor instead')
const RemoveHolidayResponse$json = {
  '1': 'RemoveHolidayResponse',
  '7': {},
};

/// Descriptor for `RemoveHolidayResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List removeHolidayResponseDescriptor =
    $convert.base64Decode('ChVSZW1vdmVIb2xpZGF5UmVzcG9uc2U6AA==');
