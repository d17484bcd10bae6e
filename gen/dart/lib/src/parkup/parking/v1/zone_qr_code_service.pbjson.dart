// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/zone_qr_code_service.proto.

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

@$core.Deprecated('Use getZoneQrCodeRequestDescriptor instead')
const GetZoneQrCodeRequest$json = {
  '1': 'GetZoneQrCodeRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'size',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'size',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_size', '2': {}},
  ],
};

/// Descriptor for `GetZoneQrCodeRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getZoneQrCodeRequestDescriptor = $convert.base64Decode(
    'ChRHZXRab25lUXJDb2RlUmVxdWVzdBIZCgd6b25lX2lkGAEgASgJQgBSBnpvbmVJZBIZCgRzaX'
    'plGAIgASgFQgBIAFIEc2l6ZYgBAToAQgkKBV9zaXplEgA=');

@$core.Deprecated('Use getZoneQrCodeResponseDescriptor instead')
const GetZoneQrCodeResponse$json = {
  '1': 'GetZoneQrCodeResponse',
  '2': [
    {
      '1': 'qr_code',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.ZoneQrCode',
      '8': {},
      '10': 'qrCode'
    },
  ],
  '7': {},
};

/// Descriptor for `GetZoneQrCodeResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getZoneQrCodeResponseDescriptor = $convert.base64Decode(
    'ChVHZXRab25lUXJDb2RlUmVzcG9uc2USOAoHcXJfY29kZRgBIAEoCzIdLnBhcmt1cC5wYXJraW'
    '5nLnYxLlpvbmVRckNvZGVCAFIGcXJDb2RlOgA=');

@$core.Deprecated('Use getZoneQrCodeImageRequestDescriptor instead')
const GetZoneQrCodeImageRequest$json = {
  '1': 'GetZoneQrCodeImageRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'size',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'size',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_size', '2': {}},
  ],
};

/// Descriptor for `GetZoneQrCodeImageRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getZoneQrCodeImageRequestDescriptor =
    $convert.base64Decode(
        'ChlHZXRab25lUXJDb2RlSW1hZ2VSZXF1ZXN0EhkKB3pvbmVfaWQYASABKAlCAFIGem9uZUlkEh'
        'kKBHNpemUYAiABKAVCAEgAUgRzaXpliAEBOgBCCQoFX3NpemUSAA==');

@$core.Deprecated('Use getZoneQrCodesRequestDescriptor instead')
const GetZoneQrCodesRequest$json = {
  '1': 'GetZoneQrCodesRequest',
  '2': [
    {'1': 'zone_ids', '3': 1, '4': 3, '5': 9, '8': {}, '10': 'zoneIds'},
    {
      '1': 'size',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'size',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_size', '2': {}},
  ],
};

/// Descriptor for `GetZoneQrCodesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getZoneQrCodesRequestDescriptor = $convert.base64Decode(
    'ChVHZXRab25lUXJDb2Rlc1JlcXVlc3QSGwoIem9uZV9pZHMYASADKAlCAFIHem9uZUlkcxIZCg'
    'RzaXplGAIgASgFQgBIAFIEc2l6ZYgBAToAQgkKBV9zaXplEgA=');

@$core.Deprecated('Use getZoneQrCodesResponseDescriptor instead')
const GetZoneQrCodesResponse$json = {
  '1': 'GetZoneQrCodesResponse',
  '2': [
    {
      '1': 'qr_codes',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.ZoneQrCode',
      '8': {},
      '10': 'qrCodes'
    },
    {'1': 'total_size', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'totalSize'},
  ],
  '7': {},
};

/// Descriptor for `GetZoneQrCodesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getZoneQrCodesResponseDescriptor = $convert.base64Decode(
    'ChZHZXRab25lUXJDb2Rlc1Jlc3BvbnNlEjoKCHFyX2NvZGVzGAEgAygLMh0ucGFya3VwLnBhcm'
    'tpbmcudjEuWm9uZVFyQ29kZUIAUgdxckNvZGVzEh8KCnRvdGFsX3NpemUYAiABKAVCAFIJdG90'
    'YWxTaXplOgA=');

@$core.Deprecated('Use printZoneQrCodesRequestDescriptor instead')
const PrintZoneQrCodesRequest$json = {
  '1': 'PrintZoneQrCodesRequest',
  '2': [
    {'1': 'zone_ids', '3': 1, '4': 3, '5': 9, '8': {}, '10': 'zoneIds'},
    {
      '1': 'codes_per_page',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'codesPerPage'
    },
  ],
  '7': {},
};

/// Descriptor for `PrintZoneQrCodesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List printZoneQrCodesRequestDescriptor =
    $convert.base64Decode(
        'ChdQcmludFpvbmVRckNvZGVzUmVxdWVzdBIbCgh6b25lX2lkcxgBIAMoCUIAUgd6b25lSWRzEi'
        'YKDmNvZGVzX3Blcl9wYWdlGAIgASgFQgBSDGNvZGVzUGVyUGFnZToA');
