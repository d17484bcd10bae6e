// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/zone_qr_code.proto.

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

@$core.Deprecated('Use zoneQrCodeDescriptor instead')
const ZoneQrCode$json = {
  '1': 'ZoneQrCode',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'zone_code', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'zoneCode'},
    {'1': 'zone_name', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'zoneName'},
    {'1': 'data_url', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'dataUrl'},
    {'1': 'content', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'content'},
  ],
  '7': {},
};

/// Descriptor for `ZoneQrCode`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List zoneQrCodeDescriptor = $convert.base64Decode(
    'Cgpab25lUXJDb2RlEhkKB3pvbmVfaWQYASABKAlCAFIGem9uZUlkEh0KCXpvbmVfY29kZRgCIA'
    'EoCUIAUgh6b25lQ29kZRIdCgl6b25lX25hbWUYAyABKAlCAFIIem9uZU5hbWUSGwoIZGF0YV91'
    'cmwYBCABKAlCAFIHZGF0YVVybBIaCgdjb250ZW50GAUgASgJQgBSB2NvbnRlbnQ6AA==');
