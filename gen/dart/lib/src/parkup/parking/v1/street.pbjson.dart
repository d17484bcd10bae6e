// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/street.proto.

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

@$core.Deprecated('Use streetDescriptor instead')
const Street$json = {
  '1': 'Street',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'zone_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'name',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'name',
      '17': true
    },
    {
      '1': 'type',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.Street.Type',
      '8': {},
      '10': 'type'
    },
    {
      '1': 'left_type',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.Street.SideType',
      '8': {},
      '10': 'leftType'
    },
    {
      '1': 'right_type',
      '3': 6,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.Street.SideType',
      '8': {},
      '10': 'rightType'
    },
    {
      '1': 'points',
      '3': 7,
      '4': 3,
      '5': 11,
      '6': '.parkup.common.v1.GeoPosition',
      '8': {},
      '10': 'points'
    },
    {
      '1': 'encoded_polyline',
      '3': 8,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'encodedPolyline'
    },
    {
      '1': 'matched_encoded_polyline',
      '3': 9,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'matchedEncodedPolyline',
      '17': true
    },
    {
      '1': 'length_meters',
      '3': 10,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'lengthMeters'
    },
    {'1': 'is_active', '3': 11, '4': 1, '5': 8, '8': {}, '10': 'isActive'},
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
  '4': [Street_Type$json, Street_SideType$json],
  '7': {},
  '8': [
    {'1': '_name', '2': {}},
    {'1': '_matched_encoded_polyline', '2': {}},
  ],
};

@$core.Deprecated('Use streetDescriptor instead')
const Street_Type$json = {
  '1': 'Type',
  '2': [
    {'1': 'TYPE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'TYPE_PAYABLE', '2': 1, '3': {}},
    {'1': 'TYPE_FREE', '2': 2, '3': {}},
    {'1': 'TYPE_PROHIBITED', '2': 3, '3': {}},
  ],
  '3': {},
};

@$core.Deprecated('Use streetDescriptor instead')
const Street_SideType$json = {
  '1': 'SideType',
  '2': [
    {'1': 'SIDE_TYPE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'SIDE_TYPE_PAYABLE', '2': 1, '3': {}},
    {'1': 'SIDE_TYPE_FREE', '2': 2, '3': {}},
    {'1': 'SIDE_TYPE_PROHIBITED', '2': 3, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `Street`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List streetDescriptor = $convert.base64Decode(
    'CgZTdHJlZXQSEAoCaWQYASABKAlCAFICaWQSGQoHem9uZV9pZBgCIAEoCUIAUgZ6b25lSWQSGQ'
    'oEbmFtZRgDIAEoCUIASABSBG5hbWWIAQESNAoEdHlwZRgEIAEoDjIeLnBhcmt1cC5wYXJraW5n'
    'LnYxLlN0cmVldC5UeXBlQgBSBHR5cGUSQQoJbGVmdF90eXBlGAUgASgOMiIucGFya3VwLnBhcm'
    'tpbmcudjEuU3RyZWV0LlNpZGVUeXBlQgBSCGxlZnRUeXBlEkMKCnJpZ2h0X3R5cGUYBiABKA4y'
    'Ii5wYXJrdXAucGFya2luZy52MS5TdHJlZXQuU2lkZVR5cGVCAFIJcmlnaHRUeXBlEjcKBnBvaW'
    '50cxgHIAMoCzIdLnBhcmt1cC5jb21tb24udjEuR2VvUG9zaXRpb25CAFIGcG9pbnRzEisKEGVu'
    'Y29kZWRfcG9seWxpbmUYCCABKAlCAFIPZW5jb2RlZFBvbHlsaW5lEj8KGG1hdGNoZWRfZW5jb2'
    'RlZF9wb2x5bGluZRgJIAEoCUIASAFSFm1hdGNoZWRFbmNvZGVkUG9seWxpbmWIAQESJQoNbGVu'
    'Z3RoX21ldGVycxgKIAEoAUIAUgxsZW5ndGhNZXRlcnMSHQoJaXNfYWN0aXZlGAsgASgIQgBSCG'
    'lzQWN0aXZlEjsKCmNyZWF0ZWRfYXQYDCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1w'
    'QgBSCWNyZWF0ZWRBdBI7Cgp1cGRhdGVkX2F0GA0gASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbW'
    'VzdGFtcEIAUgl1cGRhdGVkQXQiXAoEVHlwZRIWChBUWVBFX1VOU1BFQ0lGSUVEEAAaABISCgxU'
    'WVBFX1BBWUFCTEUQARoAEg8KCVRZUEVfRlJFRRACGgASFQoPVFlQRV9QUk9ISUJJVEVEEAMaAB'
    'oAInQKCFNpZGVUeXBlEhsKFVNJREVfVFlQRV9VTlNQRUNJRklFRBAAGgASFwoRU0lERV9UWVBF'
    'X1BBWUFCTEUQARoAEhQKDlNJREVfVFlQRV9GUkVFEAIaABIaChRTSURFX1RZUEVfUFJPSElCSV'
    'RFRBADGgAaADoAQgkKBV9uYW1lEgBCHQoZX21hdGNoZWRfZW5jb2RlZF9wb2x5bGluZRIA');
