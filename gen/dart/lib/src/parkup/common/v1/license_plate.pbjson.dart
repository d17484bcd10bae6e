// This is a generated file - do not edit.
//
// Generated from parkup/common/v1/license_plate.proto.

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

@$core.Deprecated('Use licensePlateDescriptor instead')
const LicensePlate$json = {
  '1': 'LicensePlate',
  '2': [
    {
      '1': 'type',
      '3': 1,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.LicensePlate.Type',
      '8': {},
      '10': 'type'
    },
    {
      '1': 'category',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.LicensePlate.Category',
      '8': {},
      '10': 'category'
    },
    {'1': 'left', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'left'},
    {'1': 'right', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'right'},
    {'1': 'formatted', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'formatted'},
  ],
  '4': [LicensePlate_Type$json, LicensePlate_Category$json],
  '7': {},
};

@$core.Deprecated('Use licensePlateDescriptor instead')
const LicensePlate_Type$json = {
  '1': 'Type',
  '2': [
    {'1': 'TYPE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'TYPE_TUNIS', '2': 1, '3': {}},
    {'1': 'TYPE_RS', '2': 2, '3': {}},
    {'1': 'TYPE_GOVERNMENT', '2': 3, '3': {}},
    {'1': 'TYPE_LIBYA', '2': 4, '3': {}},
    {'1': 'TYPE_ALGERIA', '2': 5, '3': {}},
    {'1': 'TYPE_EU', '2': 6, '3': {}},
    {'1': 'TYPE_OTHER', '2': 7, '3': {}},
    {'1': 'TYPE_CMD', '2': 8, '3': {}},
    {'1': 'TYPE_CD', '2': 9, '3': {}},
    {'1': 'TYPE_MD', '2': 10, '3': {}},
    {'1': 'TYPE_PAT', '2': 11, '3': {}},
    {'1': 'TYPE_CC', '2': 12, '3': {}},
    {'1': 'TYPE_MC', '2': 13, '3': {}},
  ],
  '3': {},
};

@$core.Deprecated('Use licensePlateDescriptor instead')
const LicensePlate_Category$json = {
  '1': 'Category',
  '2': [
    {'1': 'CATEGORY_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'CATEGORY_REGULAR', '2': 1, '3': {}},
    {'1': 'CATEGORY_GOVERNMENT', '2': 2, '3': {}},
    {'1': 'CATEGORY_DIPLOMATIC', '2': 3, '3': {}},
    {'1': 'CATEGORY_CONSULAR', '2': 4, '3': {}},
    {'1': 'CATEGORY_EU', '2': 5, '3': {}},
    {'1': 'CATEGORY_LIBYA', '2': 6, '3': {}},
    {'1': 'CATEGORY_ALGERIA', '2': 7, '3': {}},
    {'1': 'CATEGORY_OTHER', '2': 8, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `LicensePlate`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List licensePlateDescriptor = $convert.base64Decode(
    'CgxMaWNlbnNlUGxhdGUSOQoEdHlwZRgBIAEoDjIjLnBhcmt1cC5jb21tb24udjEuTGljZW5zZV'
    'BsYXRlLlR5cGVCAFIEdHlwZRJFCghjYXRlZ29yeRgCIAEoDjInLnBhcmt1cC5jb21tb24udjEu'
    'TGljZW5zZVBsYXRlLkNhdGVnb3J5QgBSCGNhdGVnb3J5EhQKBGxlZnQYAyABKAlCAFIEbGVmdB'
    'IWCgVyaWdodBgEIAEoCUIAUgVyaWdodBIeCglmb3JtYXR0ZWQYBSABKAlCAFIJZm9ybWF0dGVk'
    'IvsBCgRUeXBlEhYKEFRZUEVfVU5TUEVDSUZJRUQQABoAEhAKClRZUEVfVFVOSVMQARoAEg0KB1'
    'RZUEVfUlMQAhoAEhUKD1RZUEVfR09WRVJOTUVOVBADGgASEAoKVFlQRV9MSUJZQRAEGgASEgoM'
    'VFlQRV9BTEdFUklBEAUaABINCgdUWVBFX0VVEAYaABIQCgpUWVBFX09USEVSEAcaABIOCghUWV'
    'BFX0NNRBAIGgASDQoHVFlQRV9DRBAJGgASDQoHVFlQRV9NRBAKGgASDgoIVFlQRV9QQVQQCxoA'
    'Eg0KB1RZUEVfQ0MQDBoAEg0KB1RZUEVfTUMQDRoAGgAi5gEKCENhdGVnb3J5EhoKFENBVEVHT1'
    'JZX1VOU1BFQ0lGSUVEEAAaABIWChBDQVRFR09SWV9SRUdVTEFSEAEaABIZChNDQVRFR09SWV9H'
    'T1ZFUk5NRU5UEAIaABIZChNDQVRFR09SWV9ESVBMT01BVElDEAMaABIXChFDQVRFR09SWV9DT0'
    '5TVUxBUhAEGgASEQoLQ0FURUdPUllfRVUQBRoAEhQKDkNBVEVHT1JZX0xJQllBEAYaABIWChBD'
    'QVRFR09SWV9BTEdFUklBEAcaABIUCg5DQVRFR09SWV9PVEhFUhAIGgAaADoA');
