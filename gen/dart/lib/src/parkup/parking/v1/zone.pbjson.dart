// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/zone.proto.

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

@$core.Deprecated('Use zoneDescriptor instead')
const Zone$json = {
  '1': 'Zone',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'code', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'code'},
    {'1': 'name', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {
      '1': 'description',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'description',
      '17': true
    },
    {
      '1': 'address',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'address',
      '17': true
    },
    {'1': 'hourly_rate', '3': 6, '4': 1, '5': 1, '8': {}, '10': 'hourlyRate'},
    {
      '1': 'daily_rate',
      '3': 7,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 2,
      '10': 'dailyRate',
      '17': true
    },
    {
      '1': 'max_duration_minutes',
      '3': 8,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 3,
      '10': 'maxDurationMinutes',
      '17': true
    },
    {'1': 'is_active', '3': 9, '4': 1, '5': 8, '8': {}, '10': 'isActive'},
    {'1': 'latitude', '3': 10, '4': 1, '5': 1, '8': {}, '10': 'latitude'},
    {'1': 'longitude', '3': 11, '4': 1, '5': 1, '8': {}, '10': 'longitude'},
    {
      '1': 'location',
      '3': 12,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.GeoPoint',
      '8': {},
      '10': 'location'
    },
    {
      '1': 'boundary',
      '3': 13,
      '4': 3,
      '5': 11,
      '6': '.parkup.common.v1.GeoPosition',
      '8': {},
      '10': 'boundary'
    },
    {
      '1': 'prices',
      '3': 14,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.ZonePrices',
      '8': {},
      '10': 'prices'
    },
    {
      '1': 'distance_meters',
      '3': 15,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 4,
      '10': 'distanceMeters',
      '17': true
    },
    {
      '1': 'created_at',
      '3': 16,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'updated_at',
      '3': 17,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'updatedAt'
    },
    {
      '1': 'phone',
      '3': 18,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 5,
      '10': 'phone',
      '17': true
    },
    {
      '1': 'operating_hours',
      '3': 19,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 6,
      '10': 'operatingHours',
      '17': true
    },
    {
      '1': 'daily_hours',
      '3': 24,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.DailyHours',
      '8': {},
      '10': 'dailyHours'
    },
    {
      '1': 'free_places',
      '3': 25,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 7,
      '10': 'freePlaces',
      '17': true
    },
    {
      '1': 'seasonal_operating_hours',
      '3': 20,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.SeasonalHours',
      '8': {},
      '10': 'seasonalOperatingHours'
    },
    {
      '1': 'number_of_places',
      '3': 21,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 8,
      '10': 'numberOfPlaces',
      '17': true
    },
    {'1': 'free_hours', '3': 22, '4': 3, '5': 9, '8': {}, '10': 'freeHours'},
    {
      '1': 'free_minutes_per_day',
      '3': 23,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 9,
      '10': 'freeMinutesPerDay',
      '17': true
    },
    {
      '1': 'season_badge_price',
      '3': 40,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 10,
      '10': 'seasonBadgePrice',
      '17': true
    },
    {
      '1': 'peak_prices',
      '3': 41,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.PeakPrices',
      '8': {},
      '9': 11,
      '10': 'peakPrices',
      '17': true
    },
    {
      '1': 'day_prices',
      '3': 42,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.DayPrices',
      '8': {},
      '9': 12,
      '10': 'dayPrices',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_description', '2': {}},
    {'1': '_address', '2': {}},
    {'1': '_daily_rate', '2': {}},
    {'1': '_max_duration_minutes', '2': {}},
    {'1': '_distance_meters', '2': {}},
    {'1': '_phone', '2': {}},
    {'1': '_operating_hours', '2': {}},
    {'1': '_free_places', '2': {}},
    {'1': '_number_of_places', '2': {}},
    {'1': '_free_minutes_per_day', '2': {}},
    {'1': '_season_badge_price', '2': {}},
    {'1': '_peak_prices', '2': {}},
    {'1': '_day_prices', '2': {}},
  ],
};

/// Descriptor for `Zone`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List zoneDescriptor = $convert.base64Decode(
    'CgRab25lEhAKAmlkGAEgASgJQgBSAmlkEhQKBGNvZGUYAiABKAlCAFIEY29kZRIUCgRuYW1lGA'
    'MgASgJQgBSBG5hbWUSJwoLZGVzY3JpcHRpb24YBCABKAlCAEgAUgtkZXNjcmlwdGlvbogBARIf'
    'CgdhZGRyZXNzGAUgASgJQgBIAVIHYWRkcmVzc4gBARIhCgtob3VybHlfcmF0ZRgGIAEoAUIAUg'
    'pob3VybHlSYXRlEiQKCmRhaWx5X3JhdGUYByABKAFCAEgCUglkYWlseVJhdGWIAQESNwoUbWF4'
    'X2R1cmF0aW9uX21pbnV0ZXMYCCABKAVCAEgDUhJtYXhEdXJhdGlvbk1pbnV0ZXOIAQESHQoJaX'
    'NfYWN0aXZlGAkgASgIQgBSCGlzQWN0aXZlEhwKCGxhdGl0dWRlGAogASgBQgBSCGxhdGl0dWRl'
    'Eh4KCWxvbmdpdHVkZRgLIAEoAUIAUglsb25naXR1ZGUSOAoIbG9jYXRpb24YDCABKAsyGi5wYX'
    'JrdXAuY29tbW9uLnYxLkdlb1BvaW50QgBSCGxvY2F0aW9uEjsKCGJvdW5kYXJ5GA0gAygLMh0u'
    'cGFya3VwLmNvbW1vbi52MS5HZW9Qb3NpdGlvbkIAUghib3VuZGFyeRI3CgZwcmljZXMYDiABKA'
    'syHS5wYXJrdXAucGFya2luZy52MS5ab25lUHJpY2VzQgBSBnByaWNlcxIuCg9kaXN0YW5jZV9t'
    'ZXRlcnMYDyABKAFCAEgEUg5kaXN0YW5jZU1ldGVyc4gBARI7CgpjcmVhdGVkX2F0GBAgASgLMh'
    'ouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgljcmVhdGVkQXQSOwoKdXBkYXRlZF9hdBgR'
    'IAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJdXBkYXRlZEF0EhsKBXBob25lGB'
    'IgASgJQgBIBVIFcGhvbmWIAQESLgoPb3BlcmF0aW5nX2hvdXJzGBMgASgJQgBIBlIOb3BlcmF0'
    'aW5nSG91cnOIAQESQAoLZGFpbHlfaG91cnMYGCABKAsyHS5wYXJrdXAucGFya2luZy52MS5EYW'
    'lseUhvdXJzQgBSCmRhaWx5SG91cnMSJgoLZnJlZV9wbGFjZXMYGSABKAVCAEgHUgpmcmVlUGxh'
    'Y2VziAEBElwKGHNlYXNvbmFsX29wZXJhdGluZ19ob3VycxgUIAMoCzIgLnBhcmt1cC5wYXJraW'
    '5nLnYxLlNlYXNvbmFsSG91cnNCAFIWc2Vhc29uYWxPcGVyYXRpbmdIb3VycxIvChBudW1iZXJf'
    'b2ZfcGxhY2VzGBUgASgFQgBICFIObnVtYmVyT2ZQbGFjZXOIAQESHwoKZnJlZV9ob3VycxgWIA'
    'MoCUIAUglmcmVlSG91cnMSNgoUZnJlZV9taW51dGVzX3Blcl9kYXkYFyABKAVCAEgJUhFmcmVl'
    'TWludXRlc1BlckRheYgBARIzChJzZWFzb25fYmFkZ2VfcHJpY2UYKCABKAFCAEgKUhBzZWFzb2'
    '5CYWRnZVByaWNliAEBEkQKC3BlYWtfcHJpY2VzGCkgASgLMhwucGFya3VwLmNvbW1vbi52MS5Q'
    'ZWFrUHJpY2VzQgBIC1IKcGVha1ByaWNlc4gBARJBCgpkYXlfcHJpY2VzGCogASgLMhsucGFya3'
    'VwLmNvbW1vbi52MS5EYXlQcmljZXNCAEgMUglkYXlQcmljZXOIAQE6AEIQCgxfZGVzY3JpcHRp'
    'b24SAEIMCghfYWRkcmVzcxIAQg8KC19kYWlseV9yYXRlEgBCGQoVX21heF9kdXJhdGlvbl9taW'
    '51dGVzEgBCFAoQX2Rpc3RhbmNlX21ldGVycxIAQgoKBl9waG9uZRIAQhQKEF9vcGVyYXRpbmdf'
    'aG91cnMSAEIQCgxfZnJlZV9wbGFjZXMSAEIVChFfbnVtYmVyX29mX3BsYWNlcxIAQhkKFV9mcm'
    'VlX21pbnV0ZXNfcGVyX2RheRIAQhcKE19zZWFzb25fYmFkZ2VfcHJpY2USAEIQCgxfcGVha19w'
    'cmljZXMSAEIPCgtfZGF5X3ByaWNlcxIA');

@$core.Deprecated('Use dailyHoursDescriptor instead')
const DailyHours$json = {
  '1': 'DailyHours',
  '2': [
    {'1': 'is_24h', '3': 1, '4': 1, '5': 8, '8': {}, '10': 'is24h'},
    {'1': 'hours_from', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'hoursFrom'},
    {'1': 'hours_to', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'hoursTo'},
  ],
  '7': {},
};

/// Descriptor for `DailyHours`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List dailyHoursDescriptor = $convert.base64Decode(
    'CgpEYWlseUhvdXJzEhcKBmlzXzI0aBgBIAEoCEIAUgVpczI0aBIfCgpob3Vyc19mcm9tGAIgAS'
    'gJQgBSCWhvdXJzRnJvbRIbCghob3Vyc190bxgDIAEoCUIAUgdob3Vyc1RvOgA=');

@$core.Deprecated('Use seasonalHoursDescriptor instead')
const SeasonalHours$json = {
  '1': 'SeasonalHours',
  '2': [
    {'1': 'name', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {'1': 'start_month', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'startMonth'},
    {'1': 'start_day', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'startDay'},
    {'1': 'end_month', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'endMonth'},
    {'1': 'end_day', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'endDay'},
    {'1': 'is_24h', '3': 6, '4': 1, '5': 8, '8': {}, '10': 'is24h'},
    {'1': 'hours_from', '3': 7, '4': 1, '5': 9, '8': {}, '10': 'hoursFrom'},
    {'1': 'hours_to', '3': 8, '4': 1, '5': 9, '8': {}, '10': 'hoursTo'},
  ],
  '7': {},
};

/// Descriptor for `SeasonalHours`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List seasonalHoursDescriptor = $convert.base64Decode(
    'Cg1TZWFzb25hbEhvdXJzEhQKBG5hbWUYASABKAlCAFIEbmFtZRIhCgtzdGFydF9tb250aBgCIA'
    'EoBUIAUgpzdGFydE1vbnRoEh0KCXN0YXJ0X2RheRgDIAEoBUIAUghzdGFydERheRIdCgllbmRf'
    'bW9udGgYBCABKAVCAFIIZW5kTW9udGgSGQoHZW5kX2RheRgFIAEoBUIAUgZlbmREYXkSFwoGaX'
    'NfMjRoGAYgASgIQgBSBWlzMjRoEh8KCmhvdXJzX2Zyb20YByABKAlCAFIJaG91cnNGcm9tEhsK'
    'CGhvdXJzX3RvGAggASgJQgBSB2hvdXJzVG86AA==');

@$core.Deprecated('Use zonePricesDescriptor instead')
const ZonePrices$json = {
  '1': 'ZonePrices',
  '2': [
    {
      '1': 'car_sabot',
      '3': 1,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'carSabot',
      '17': true
    },
    {
      '1': 'pound',
      '3': 2,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'pound',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_car_sabot', '2': {}},
    {'1': '_pound', '2': {}},
  ],
};

/// Descriptor for `ZonePrices`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List zonePricesDescriptor = $convert.base64Decode(
    'Cgpab25lUHJpY2VzEiIKCWNhcl9zYWJvdBgBIAEoAUIASABSCGNhclNhYm90iAEBEhsKBXBvdW'
    '5kGAIgASgBQgBIAVIFcG91bmSIAQE6AEIOCgpfY2FyX3NhYm90EgBCCgoGX3BvdW5kEgA=');
