// This is a generated file - do not edit.
//
// Generated from parkup/common/v1/price_times.proto.

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

@$core.Deprecated('Use peakPricesDescriptor instead')
const PeakPrices$json = {
  '1': 'PeakPrices',
  '2': [
    {'1': 'multiplier', '3': 1, '4': 1, '5': 1, '8': {}, '10': 'multiplier'},
    {'1': 'start', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'start'},
    {'1': 'end', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'end'},
    {'1': 'days', '3': 4, '4': 3, '5': 5, '8': {}, '10': 'days'},
  ],
  '7': {},
};

/// Descriptor for `PeakPrices`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List peakPricesDescriptor = $convert.base64Decode(
    'CgpQZWFrUHJpY2VzEiAKCm11bHRpcGxpZXIYASABKAFCAFIKbXVsdGlwbGllchIWCgVzdGFydB'
    'gCIAEoCUIAUgVzdGFydBISCgNlbmQYAyABKAlCAFIDZW5kEhQKBGRheXMYBCADKAVCAFIEZGF5'
    'czoA');

@$core.Deprecated('Use dayPricesDescriptor instead')
const DayPrices$json = {
  '1': 'DayPrices',
  '2': [
    {
      '1': 'weekend_multiplier',
      '3': 1,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'weekendMultiplier',
      '17': true
    },
    {'1': 'weekend_days', '3': 2, '4': 3, '5': 5, '8': {}, '10': 'weekendDays'},
    {
      '1': 'holiday_multiplier',
      '3': 3,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'holidayMultiplier',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_weekend_multiplier', '2': {}},
    {'1': '_holiday_multiplier', '2': {}},
  ],
};

/// Descriptor for `DayPrices`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List dayPricesDescriptor = $convert.base64Decode(
    'CglEYXlQcmljZXMSNAoSd2Vla2VuZF9tdWx0aXBsaWVyGAEgASgBQgBIAFIRd2Vla2VuZE11bH'
    'RpcGxpZXKIAQESIwoMd2Vla2VuZF9kYXlzGAIgAygFQgBSC3dlZWtlbmREYXlzEjQKEmhvbGlk'
    'YXlfbXVsdGlwbGllchgDIAEoAUIASAFSEWhvbGlkYXlNdWx0aXBsaWVyiAEBOgBCFwoTX3dlZW'
    'tlbmRfbXVsdGlwbGllchIAQhcKE19ob2xpZGF5X211bHRpcGxpZXISAA==');
