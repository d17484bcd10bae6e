// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/field_data_service.proto.

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

@$core.Deprecated('Use downloadFieldDataRequestDescriptor instead')
const DownloadFieldDataRequest$json = {
  '1': 'DownloadFieldDataRequest',
  '2': [
    {'1': 'version', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'version'},
    {'1': 'zone_ids', '3': 2, '4': 3, '5': 9, '8': {}, '10': 'zoneIds'},
    {'1': 'page_size', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'gzip', '3': 5, '4': 1, '5': 8, '8': {}, '10': 'gzip'},
  ],
  '7': {},
};

/// Descriptor for `DownloadFieldDataRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List downloadFieldDataRequestDescriptor = $convert.base64Decode(
    'ChhEb3dubG9hZEZpZWxkRGF0YVJlcXVlc3QSGgoHdmVyc2lvbhgBIAEoCUIAUgd2ZXJzaW9uEh'
    'sKCHpvbmVfaWRzGAIgAygJQgBSB3pvbmVJZHMSHQoJcGFnZV9zaXplGAMgASgFQgBSCHBhZ2VT'
    'aXplEh8KCnBhZ2VfdG9rZW4YBCABKAlCAFIJcGFnZVRva2VuEhQKBGd6aXAYBSABKAhCAFIEZ3'
    'ppcDoA');

@$core.Deprecated('Use downloadFieldDataResponseDescriptor instead')
const DownloadFieldDataResponse$json = {
  '1': 'DownloadFieldDataResponse',
  '2': [
    {'1': 'full', '3': 1, '4': 1, '5': 8, '8': {}, '10': 'full'},
    {
      '1': 'zone_data',
      '3': 2,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.FieldZoneData',
      '8': {},
      '10': 'zoneData'
    },
    {
      '1': 'removed_session_ids',
      '3': 3,
      '4': 3,
      '5': 9,
      '8': {},
      '10': 'removedSessionIds'
    },
    {
      '1': 'removed_season_badge_ids',
      '3': 4,
      '4': 3,
      '5': 9,
      '8': {},
      '10': 'removedSeasonBadgeIds'
    },
    {
      '1': 'zones',
      '3': 5,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.Zone',
      '8': {},
      '10': 'zones'
    },
    {
      '1': 'removed_zone_ids',
      '3': 6,
      '4': 3,
      '5': 9,
      '8': {},
      '10': 'removedZoneIds'
    },
    {
      '1': 'next_page_token',
      '3': 7,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'nextPageToken'
    },
    {'1': 'version', '3': 8, '4': 1, '5': 9, '8': {}, '10': 'version'},
    {
      '1': 'time',
      '3': 9,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'time'
    },
  ],
  '7': {},
};

/// Descriptor for `DownloadFieldDataResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List downloadFieldDataResponseDescriptor = $convert.base64Decode(
    'ChlEb3dubG9hZEZpZWxkRGF0YVJlc3BvbnNlEhQKBGZ1bGwYASABKAhCAFIEZnVsbBI/Cgl6b2'
    '5lX2RhdGEYAiADKAsyIC5wYXJrdXAucGFya2luZy52MS5GaWVsZFpvbmVEYXRhQgBSCHpvbmVE'
    'YXRhEjAKE3JlbW92ZWRfc2Vzc2lvbl9pZHMYAyADKAlCAFIRcmVtb3ZlZFNlc3Npb25JZHMSOQ'
    'oYcmVtb3ZlZF9zZWFzb25fYmFkZ2VfaWRzGAQgAygJQgBSFXJlbW92ZWRTZWFzb25CYWRnZUlk'
    'cxIvCgV6b25lcxgFIAMoCzIXLnBhcmt1cC5wYXJraW5nLnYxLlpvbmVCAFIFem9uZXMSKgoQcm'
    'Vtb3ZlZF96b25lX2lkcxgGIAMoCUIAUg5yZW1vdmVkWm9uZUlkcxIoCg9uZXh0X3BhZ2VfdG9r'
    'ZW4YByABKAlCAFINbmV4dFBhZ2VUb2tlbhIaCgd2ZXJzaW9uGAggASgJQgBSB3ZlcnNpb24SMA'
    'oEdGltZRgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIEdGltZToA');

@$core.Deprecated('Use fieldZoneDataDescriptor instead')
const FieldZoneData$json = {
  '1': 'FieldZoneData',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'sessions',
      '3': 2,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.FieldSession',
      '8': {},
      '10': 'sessions'
    },
    {
      '1': 'season_badges',
      '3': 3,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.FieldSeasonBadge',
      '8': {},
      '10': 'seasonBadges'
    },
  ],
  '7': {},
};

/// Descriptor for `FieldZoneData`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List fieldZoneDataDescriptor = $convert.base64Decode(
    'Cg1GaWVsZFpvbmVEYXRhEhkKB3pvbmVfaWQYASABKAlCAFIGem9uZUlkEj0KCHNlc3Npb25zGA'
    'IgAygLMh8ucGFya3VwLnBhcmtpbmcudjEuRmllbGRTZXNzaW9uQgBSCHNlc3Npb25zEkoKDXNl'
    'YXNvbl9iYWRnZXMYAyADKAsyIy5wYXJrdXAucGFya2luZy52MS5GaWVsZFNlYXNvbkJhZGdlQg'
    'BSDHNlYXNvbkJhZGdlczoA');

@$core.Deprecated('Use fieldSessionDescriptor instead')
const FieldSession$json = {
  '1': 'FieldSession',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {
      '1': 'license_plate',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {'1': 'valid_until', '3': 3, '4': 1, '5': 13, '8': {}, '10': 'validUntil'},
  ],
  '7': {},
};

/// Descriptor for `FieldSession`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List fieldSessionDescriptor = $convert.base64Decode(
    'CgxGaWVsZFNlc3Npb24SEAoCaWQYASABKAlCAFICaWQSJQoNbGljZW5zZV9wbGF0ZRgCIAEoCU'
    'IAUgxsaWNlbnNlUGxhdGUSIQoLdmFsaWRfdW50aWwYAyABKA1CAFIKdmFsaWRVbnRpbDoA');

@$core.Deprecated('Use fieldSeasonBadgeDescriptor instead')
const FieldSeasonBadge$json = {
  '1': 'FieldSeasonBadge',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {
      '1': 'license_plate',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {'1': 'valid_from', '3': 3, '4': 1, '5': 13, '8': {}, '10': 'validFrom'},
    {'1': 'valid_until', '3': 4, '4': 1, '5': 13, '8': {}, '10': 'validUntil'},
  ],
  '7': {},
};

/// Descriptor for `FieldSeasonBadge`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List fieldSeasonBadgeDescriptor = $convert.base64Decode(
    'ChBGaWVsZFNlYXNvbkJhZGdlEhAKAmlkGAEgASgJQgBSAmlkEiUKDWxpY2Vuc2VfcGxhdGUYAi'
    'ABKAlCAFIMbGljZW5zZVBsYXRlEh8KCnZhbGlkX2Zyb20YAyABKA1CAFIJdmFsaWRGcm9tEiEK'
    'C3ZhbGlkX3VudGlsGAQgASgNQgBSCnZhbGlkVW50aWw6AA==');
