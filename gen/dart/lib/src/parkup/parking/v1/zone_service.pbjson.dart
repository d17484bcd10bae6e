// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/zone_service.proto.

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

@$core.Deprecated('Use createZoneRequestDescriptor instead')
const CreateZoneRequest$json = {
  '1': 'CreateZoneRequest',
  '2': [
    {'1': 'code', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'code'},
    {'1': 'name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {
      '1': 'description',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'description',
      '17': true
    },
    {
      '1': 'address',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'address',
      '17': true
    },
    {'1': 'hourly_rate', '3': 5, '4': 1, '5': 1, '8': {}, '10': 'hourlyRate'},
    {
      '1': 'daily_rate',
      '3': 6,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 2,
      '10': 'dailyRate',
      '17': true
    },
    {
      '1': 'max_duration_minutes',
      '3': 7,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 3,
      '10': 'maxDurationMinutes',
      '17': true
    },
    {
      '1': 'is_active',
      '3': 8,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 4,
      '10': 'isActive',
      '17': true
    },
    {
      '1': 'location',
      '3': 9,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.GeoPoint',
      '8': {},
      '10': 'location'
    },
    {
      '1': 'latitude',
      '3': 10,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 5,
      '10': 'latitude',
      '17': true
    },
    {
      '1': 'longitude',
      '3': 11,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 6,
      '10': 'longitude',
      '17': true
    },
    {
      '1': 'boundary',
      '3': 12,
      '4': 3,
      '5': 11,
      '6': '.parkup.common.v1.GeoPosition',
      '8': {},
      '10': 'boundary'
    },
    {
      '1': 'prices',
      '3': 13,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.ZonePrices',
      '8': {},
      '10': 'prices'
    },
    {
      '1': 'phone',
      '3': 14,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 7,
      '10': 'phone',
      '17': true
    },
    {
      '1': 'operating_hours',
      '3': 15,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 8,
      '10': 'operatingHours',
      '17': true
    },
    {
      '1': 'daily_hours',
      '3': 20,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.DailyHours',
      '8': {},
      '10': 'dailyHours'
    },
    {
      '1': 'seasonal_operating_hours',
      '3': 16,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.SeasonalHours',
      '8': {},
      '10': 'seasonalOperatingHours'
    },
    {
      '1': 'number_of_places',
      '3': 17,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 9,
      '10': 'numberOfPlaces',
      '17': true
    },
    {'1': 'free_hours', '3': 18, '4': 3, '5': 9, '8': {}, '10': 'freeHours'},
    {
      '1': 'free_minutes_per_day',
      '3': 19,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 10,
      '10': 'freeMinutesPerDay',
      '17': true
    },
    {
      '1': 'season_badge_price',
      '3': 40,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 11,
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
      '9': 12,
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
      '9': 13,
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
    {'1': '_is_active', '2': {}},
    {'1': '_latitude', '2': {}},
    {'1': '_longitude', '2': {}},
    {'1': '_phone', '2': {}},
    {'1': '_operating_hours', '2': {}},
    {'1': '_number_of_places', '2': {}},
    {'1': '_free_minutes_per_day', '2': {}},
    {'1': '_season_badge_price', '2': {}},
    {'1': '_peak_prices', '2': {}},
    {'1': '_day_prices', '2': {}},
  ],
};

/// Descriptor for `CreateZoneRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createZoneRequestDescriptor = $convert.base64Decode(
    'ChFDcmVhdGVab25lUmVxdWVzdBIUCgRjb2RlGAEgASgJQgBSBGNvZGUSFAoEbmFtZRgCIAEoCU'
    'IAUgRuYW1lEicKC2Rlc2NyaXB0aW9uGAMgASgJQgBIAFILZGVzY3JpcHRpb26IAQESHwoHYWRk'
    'cmVzcxgEIAEoCUIASAFSB2FkZHJlc3OIAQESIQoLaG91cmx5X3JhdGUYBSABKAFCAFIKaG91cm'
    'x5UmF0ZRIkCgpkYWlseV9yYXRlGAYgASgBQgBIAlIJZGFpbHlSYXRliAEBEjcKFG1heF9kdXJh'
    'dGlvbl9taW51dGVzGAcgASgFQgBIA1ISbWF4RHVyYXRpb25NaW51dGVziAEBEiIKCWlzX2FjdG'
    'l2ZRgIIAEoCEIASARSCGlzQWN0aXZliAEBEjgKCGxvY2F0aW9uGAkgASgLMhoucGFya3VwLmNv'
    'bW1vbi52MS5HZW9Qb2ludEIAUghsb2NhdGlvbhIhCghsYXRpdHVkZRgKIAEoAUIASAVSCGxhdG'
    'l0dWRliAEBEiMKCWxvbmdpdHVkZRgLIAEoAUIASAZSCWxvbmdpdHVkZYgBARI7Cghib3VuZGFy'
    'eRgMIAMoCzIdLnBhcmt1cC5jb21tb24udjEuR2VvUG9zaXRpb25CAFIIYm91bmRhcnkSNwoGcH'
    'JpY2VzGA0gASgLMh0ucGFya3VwLnBhcmtpbmcudjEuWm9uZVByaWNlc0IAUgZwcmljZXMSGwoF'
    'cGhvbmUYDiABKAlCAEgHUgVwaG9uZYgBARIuCg9vcGVyYXRpbmdfaG91cnMYDyABKAlCAEgIUg'
    '5vcGVyYXRpbmdIb3Vyc4gBARJACgtkYWlseV9ob3VycxgUIAEoCzIdLnBhcmt1cC5wYXJraW5n'
    'LnYxLkRhaWx5SG91cnNCAFIKZGFpbHlIb3VycxJcChhzZWFzb25hbF9vcGVyYXRpbmdfaG91cn'
    'MYECADKAsyIC5wYXJrdXAucGFya2luZy52MS5TZWFzb25hbEhvdXJzQgBSFnNlYXNvbmFsT3Bl'
    'cmF0aW5nSG91cnMSLwoQbnVtYmVyX29mX3BsYWNlcxgRIAEoBUIASAlSDm51bWJlck9mUGxhY2'
    'VziAEBEh8KCmZyZWVfaG91cnMYEiADKAlCAFIJZnJlZUhvdXJzEjYKFGZyZWVfbWludXRlc19w'
    'ZXJfZGF5GBMgASgFQgBIClIRZnJlZU1pbnV0ZXNQZXJEYXmIAQESMwoSc2Vhc29uX2JhZGdlX3'
    'ByaWNlGCggASgBQgBIC1IQc2Vhc29uQmFkZ2VQcmljZYgBARJECgtwZWFrX3ByaWNlcxgpIAEo'
    'CzIcLnBhcmt1cC5jb21tb24udjEuUGVha1ByaWNlc0IASAxSCnBlYWtQcmljZXOIAQESQQoKZG'
    'F5X3ByaWNlcxgqIAEoCzIbLnBhcmt1cC5jb21tb24udjEuRGF5UHJpY2VzQgBIDVIJZGF5UHJp'
    'Y2VziAEBOgBCEAoMX2Rlc2NyaXB0aW9uEgBCDAoIX2FkZHJlc3MSAEIPCgtfZGFpbHlfcmF0ZR'
    'IAQhkKFV9tYXhfZHVyYXRpb25fbWludXRlcxIAQg4KCl9pc19hY3RpdmUSAEINCglfbGF0aXR1'
    'ZGUSAEIOCgpfbG9uZ2l0dWRlEgBCCgoGX3Bob25lEgBCFAoQX29wZXJhdGluZ19ob3VycxIAQh'
    'UKEV9udW1iZXJfb2ZfcGxhY2VzEgBCGQoVX2ZyZWVfbWludXRlc19wZXJfZGF5EgBCFwoTX3Nl'
    'YXNvbl9iYWRnZV9wcmljZRIAQhAKDF9wZWFrX3ByaWNlcxIAQg8KC19kYXlfcHJpY2VzEgA=');

@$core.Deprecated('Use createZoneResponseDescriptor instead')
const CreateZoneResponse$json = {
  '1': 'CreateZoneResponse',
  '2': [
    {
      '1': 'zone',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Zone',
      '8': {},
      '10': 'zone'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateZoneResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createZoneResponseDescriptor = $convert.base64Decode(
    'ChJDcmVhdGVab25lUmVzcG9uc2USLQoEem9uZRgBIAEoCzIXLnBhcmt1cC5wYXJraW5nLnYxLl'
    'pvbmVCAFIEem9uZToA');

@$core.Deprecated('Use getZoneRequestDescriptor instead')
const GetZoneRequest$json = {
  '1': 'GetZoneRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'with_free_places',
      '3': 2,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withFreePlaces'
    },
  ],
  '7': {},
};

/// Descriptor for `GetZoneRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getZoneRequestDescriptor = $convert.base64Decode(
    'Cg5HZXRab25lUmVxdWVzdBIZCgd6b25lX2lkGAEgASgJQgBSBnpvbmVJZBIqChB3aXRoX2ZyZW'
    'VfcGxhY2VzGAIgASgIQgBSDndpdGhGcmVlUGxhY2VzOgA=');

@$core.Deprecated('Use getZoneResponseDescriptor instead')
const GetZoneResponse$json = {
  '1': 'GetZoneResponse',
  '2': [
    {
      '1': 'zone',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Zone',
      '8': {},
      '10': 'zone'
    },
  ],
  '7': {},
};

/// Descriptor for `GetZoneResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getZoneResponseDescriptor = $convert.base64Decode(
    'Cg9HZXRab25lUmVzcG9uc2USLQoEem9uZRgBIAEoCzIXLnBhcmt1cC5wYXJraW5nLnYxLlpvbm'
    'VCAFIEem9uZToA');

@$core.Deprecated('Use getZoneByCodeRequestDescriptor instead')
const GetZoneByCodeRequest$json = {
  '1': 'GetZoneByCodeRequest',
  '2': [
    {'1': 'code', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'code'},
    {
      '1': 'with_free_places',
      '3': 2,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withFreePlaces'
    },
  ],
  '7': {},
};

/// Descriptor for `GetZoneByCodeRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getZoneByCodeRequestDescriptor = $convert.base64Decode(
    'ChRHZXRab25lQnlDb2RlUmVxdWVzdBIUCgRjb2RlGAEgASgJQgBSBGNvZGUSKgoQd2l0aF9mcm'
    'VlX3BsYWNlcxgCIAEoCEIAUg53aXRoRnJlZVBsYWNlczoA');

@$core.Deprecated('Use getZoneByCodeResponseDescriptor instead')
const GetZoneByCodeResponse$json = {
  '1': 'GetZoneByCodeResponse',
  '2': [
    {
      '1': 'zone',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Zone',
      '8': {},
      '10': 'zone'
    },
  ],
  '7': {},
};

/// Descriptor for `GetZoneByCodeResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getZoneByCodeResponseDescriptor = $convert.base64Decode(
    'ChVHZXRab25lQnlDb2RlUmVzcG9uc2USLQoEem9uZRgBIAEoCzIXLnBhcmt1cC5wYXJraW5nLn'
    'YxLlpvbmVCAFIEem9uZToA');

@$core.Deprecated('Use listZonesRequestDescriptor instead')
const ListZonesRequest$json = {
  '1': 'ListZonesRequest',
  '2': [
    {
      '1': 'is_active',
      '3': 1,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 0,
      '10': 'isActive',
      '17': true
    },
    {
      '1': 'latitude',
      '3': 2,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'latitude',
      '17': true
    },
    {
      '1': 'longitude',
      '3': 3,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 2,
      '10': 'longitude',
      '17': true
    },
    {
      '1': 'radius',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 3,
      '10': 'radius',
      '17': true
    },
    {'1': 'page_size', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 6, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 7, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {'1': 'query', '3': 8, '4': 1, '5': 9, '8': {}, '10': 'query'},
    {
      '1': 'with_free_places',
      '3': 9,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withFreePlaces'
    },
  ],
  '7': {},
  '8': [
    {'1': '_is_active', '2': {}},
    {'1': '_latitude', '2': {}},
    {'1': '_longitude', '2': {}},
    {'1': '_radius', '2': {}},
  ],
};

/// Descriptor for `ListZonesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listZonesRequestDescriptor = $convert.base64Decode(
    'ChBMaXN0Wm9uZXNSZXF1ZXN0EiIKCWlzX2FjdGl2ZRgBIAEoCEIASABSCGlzQWN0aXZliAEBEi'
    'EKCGxhdGl0dWRlGAIgASgBQgBIAVIIbGF0aXR1ZGWIAQESIwoJbG9uZ2l0dWRlGAMgASgBQgBI'
    'AlIJbG9uZ2l0dWRliAEBEh0KBnJhZGl1cxgEIAEoBUIASANSBnJhZGl1c4gBARIdCglwYWdlX3'
    'NpemUYBSABKAVCAFIIcGFnZVNpemUSHwoKcGFnZV90b2tlbhgGIAEoCUIAUglwYWdlVG9rZW4S'
    'FAoEc2tpcBgHIAEoBUIAUgRza2lwEhYKBXF1ZXJ5GAggASgJQgBSBXF1ZXJ5EioKEHdpdGhfZn'
    'JlZV9wbGFjZXMYCSABKAhCAFIOd2l0aEZyZWVQbGFjZXM6AEIOCgpfaXNfYWN0aXZlEgBCDQoJ'
    'X2xhdGl0dWRlEgBCDgoKX2xvbmdpdHVkZRIAQgsKB19yYWRpdXMSAA==');

@$core.Deprecated('Use listZonesResponseDescriptor instead')
const ListZonesResponse$json = {
  '1': 'ListZonesResponse',
  '2': [
    {
      '1': 'zones',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.Zone',
      '8': {},
      '10': 'zones'
    },
    {'1': 'total_size', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'totalSize'},
    {
      '1': 'next_page_token',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'nextPageToken'
    },
  ],
  '7': {},
};

/// Descriptor for `ListZonesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listZonesResponseDescriptor = $convert.base64Decode(
    'ChFMaXN0Wm9uZXNSZXNwb25zZRIvCgV6b25lcxgBIAMoCzIXLnBhcmt1cC5wYXJraW5nLnYxLl'
    'pvbmVCAFIFem9uZXMSHwoKdG90YWxfc2l6ZRgCIAEoBUIAUgl0b3RhbFNpemUSKAoPbmV4dF9w'
    'YWdlX3Rva2VuGAMgASgJQgBSDW5leHRQYWdlVG9rZW46AA==');

@$core.Deprecated('Use locateZoneRequestDescriptor instead')
const LocateZoneRequest$json = {
  '1': 'LocateZoneRequest',
  '2': [
    {
      '1': 'latitude',
      '3': 1,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'latitude',
      '17': true
    },
    {
      '1': 'longitude',
      '3': 2,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'longitude',
      '17': true
    },
    {
      '1': 'is_active',
      '3': 3,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 2,
      '10': 'isActive',
      '17': true
    },
    {
      '1': 'with_free_places',
      '3': 4,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withFreePlaces'
    },
  ],
  '7': {},
  '8': [
    {'1': '_latitude', '2': {}},
    {'1': '_longitude', '2': {}},
    {'1': '_is_active', '2': {}},
  ],
};

/// Descriptor for `LocateZoneRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List locateZoneRequestDescriptor = $convert.base64Decode(
    'ChFMb2NhdGVab25lUmVxdWVzdBIhCghsYXRpdHVkZRgBIAEoAUIASABSCGxhdGl0dWRliAEBEi'
    'MKCWxvbmdpdHVkZRgCIAEoAUIASAFSCWxvbmdpdHVkZYgBARIiCglpc19hY3RpdmUYAyABKAhC'
    'AEgCUghpc0FjdGl2ZYgBARIqChB3aXRoX2ZyZWVfcGxhY2VzGAQgASgIQgBSDndpdGhGcmVlUG'
    'xhY2VzOgBCDQoJX2xhdGl0dWRlEgBCDgoKX2xvbmdpdHVkZRIAQg4KCl9pc19hY3RpdmUSAA==');

@$core.Deprecated('Use locateZoneResponseDescriptor instead')
const LocateZoneResponse$json = {
  '1': 'LocateZoneResponse',
  '2': [
    {
      '1': 'zone',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Zone',
      '8': {},
      '10': 'zone'
    },
    {
      '1': 'nearest',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Zone',
      '8': {},
      '10': 'nearest'
    },
  ],
  '7': {},
};

/// Descriptor for `LocateZoneResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List locateZoneResponseDescriptor = $convert.base64Decode(
    'ChJMb2NhdGVab25lUmVzcG9uc2USLQoEem9uZRgBIAEoCzIXLnBhcmt1cC5wYXJraW5nLnYxLl'
    'pvbmVCAFIEem9uZRIzCgduZWFyZXN0GAIgASgLMhcucGFya3VwLnBhcmtpbmcudjEuWm9uZUIA'
    'UgduZWFyZXN0OgA=');

@$core.Deprecated('Use listAssignedZonesRequestDescriptor instead')
const ListAssignedZonesRequest$json = {
  '1': 'ListAssignedZonesRequest',
  '2': [
    {
      '1': 'is_active',
      '3': 1,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 0,
      '10': 'isActive',
      '17': true
    },
    {'1': 'page_size', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {'1': 'query', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'query'},
    {
      '1': 'with_free_places',
      '3': 6,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withFreePlaces'
    },
  ],
  '7': {},
  '8': [
    {'1': '_is_active', '2': {}},
  ],
};

/// Descriptor for `ListAssignedZonesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listAssignedZonesRequestDescriptor = $convert.base64Decode(
    'ChhMaXN0QXNzaWduZWRab25lc1JlcXVlc3QSIgoJaXNfYWN0aXZlGAEgASgIQgBIAFIIaXNBY3'
    'RpdmWIAQESHQoJcGFnZV9zaXplGAIgASgFQgBSCHBhZ2VTaXplEh8KCnBhZ2VfdG9rZW4YAyAB'
    'KAlCAFIJcGFnZVRva2VuEhQKBHNraXAYBCABKAVCAFIEc2tpcBIWCgVxdWVyeRgFIAEoCUIAUg'
    'VxdWVyeRIqChB3aXRoX2ZyZWVfcGxhY2VzGAYgASgIQgBSDndpdGhGcmVlUGxhY2VzOgBCDgoK'
    'X2lzX2FjdGl2ZRIA');

@$core.Deprecated('Use listAssignedZonesResponseDescriptor instead')
const ListAssignedZonesResponse$json = {
  '1': 'ListAssignedZonesResponse',
  '2': [
    {
      '1': 'zones',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.Zone',
      '8': {},
      '10': 'zones'
    },
    {'1': 'total_size', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'totalSize'},
    {
      '1': 'next_page_token',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'nextPageToken'
    },
  ],
  '7': {},
};

/// Descriptor for `ListAssignedZonesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listAssignedZonesResponseDescriptor = $convert.base64Decode(
    'ChlMaXN0QXNzaWduZWRab25lc1Jlc3BvbnNlEi8KBXpvbmVzGAEgAygLMhcucGFya3VwLnBhcm'
    'tpbmcudjEuWm9uZUIAUgV6b25lcxIfCgp0b3RhbF9zaXplGAIgASgFQgBSCXRvdGFsU2l6ZRIo'
    'Cg9uZXh0X3BhZ2VfdG9rZW4YAyABKAlCAFINbmV4dFBhZ2VUb2tlbjoA');

@$core.Deprecated('Use updateZoneRequestDescriptor instead')
const UpdateZoneRequest$json = {
  '1': 'UpdateZoneRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'code',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'code',
      '17': true
    },
    {
      '1': 'name',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'name',
      '17': true
    },
    {
      '1': 'description',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'description',
      '17': true
    },
    {
      '1': 'address',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'address',
      '17': true
    },
    {
      '1': 'hourly_rate',
      '3': 6,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 4,
      '10': 'hourlyRate',
      '17': true
    },
    {
      '1': 'daily_rate',
      '3': 7,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 5,
      '10': 'dailyRate',
      '17': true
    },
    {
      '1': 'max_duration_minutes',
      '3': 8,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 6,
      '10': 'maxDurationMinutes',
      '17': true
    },
    {
      '1': 'is_active',
      '3': 9,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 7,
      '10': 'isActive',
      '17': true
    },
    {
      '1': 'location',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.GeoPoint',
      '8': {},
      '10': 'location'
    },
    {
      '1': 'latitude',
      '3': 11,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 8,
      '10': 'latitude',
      '17': true
    },
    {
      '1': 'longitude',
      '3': 12,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 9,
      '10': 'longitude',
      '17': true
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
      '1': 'update_mask',
      '3': 15,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '10': 'updateMask'
    },
    {
      '1': 'phone',
      '3': 16,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 10,
      '10': 'phone',
      '17': true
    },
    {
      '1': 'operating_hours',
      '3': 17,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 11,
      '10': 'operatingHours',
      '17': true
    },
    {
      '1': 'daily_hours',
      '3': 22,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.DailyHours',
      '8': {},
      '10': 'dailyHours'
    },
    {
      '1': 'seasonal_operating_hours',
      '3': 18,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.SeasonalHours',
      '8': {},
      '10': 'seasonalOperatingHours'
    },
    {
      '1': 'number_of_places',
      '3': 19,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 12,
      '10': 'numberOfPlaces',
      '17': true
    },
    {'1': 'free_hours', '3': 20, '4': 3, '5': 9, '8': {}, '10': 'freeHours'},
    {
      '1': 'free_minutes_per_day',
      '3': 21,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 13,
      '10': 'freeMinutesPerDay',
      '17': true
    },
    {
      '1': 'season_badge_price',
      '3': 40,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 14,
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
      '9': 15,
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
      '9': 16,
      '10': 'dayPrices',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_code', '2': {}},
    {'1': '_name', '2': {}},
    {'1': '_description', '2': {}},
    {'1': '_address', '2': {}},
    {'1': '_hourly_rate', '2': {}},
    {'1': '_daily_rate', '2': {}},
    {'1': '_max_duration_minutes', '2': {}},
    {'1': '_is_active', '2': {}},
    {'1': '_latitude', '2': {}},
    {'1': '_longitude', '2': {}},
    {'1': '_phone', '2': {}},
    {'1': '_operating_hours', '2': {}},
    {'1': '_number_of_places', '2': {}},
    {'1': '_free_minutes_per_day', '2': {}},
    {'1': '_season_badge_price', '2': {}},
    {'1': '_peak_prices', '2': {}},
    {'1': '_day_prices', '2': {}},
  ],
};

/// Descriptor for `UpdateZoneRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateZoneRequestDescriptor = $convert.base64Decode(
    'ChFVcGRhdGVab25lUmVxdWVzdBIZCgd6b25lX2lkGAEgASgJQgBSBnpvbmVJZBIZCgRjb2RlGA'
    'IgASgJQgBIAFIEY29kZYgBARIZCgRuYW1lGAMgASgJQgBIAVIEbmFtZYgBARInCgtkZXNjcmlw'
    'dGlvbhgEIAEoCUIASAJSC2Rlc2NyaXB0aW9uiAEBEh8KB2FkZHJlc3MYBSABKAlCAEgDUgdhZG'
    'RyZXNziAEBEiYKC2hvdXJseV9yYXRlGAYgASgBQgBIBFIKaG91cmx5UmF0ZYgBARIkCgpkYWls'
    'eV9yYXRlGAcgASgBQgBIBVIJZGFpbHlSYXRliAEBEjcKFG1heF9kdXJhdGlvbl9taW51dGVzGA'
    'ggASgFQgBIBlISbWF4RHVyYXRpb25NaW51dGVziAEBEiIKCWlzX2FjdGl2ZRgJIAEoCEIASAdS'
    'CGlzQWN0aXZliAEBEjgKCGxvY2F0aW9uGAogASgLMhoucGFya3VwLmNvbW1vbi52MS5HZW9Qb2'
    'ludEIAUghsb2NhdGlvbhIhCghsYXRpdHVkZRgLIAEoAUIASAhSCGxhdGl0dWRliAEBEiMKCWxv'
    'bmdpdHVkZRgMIAEoAUIASAlSCWxvbmdpdHVkZYgBARI7Cghib3VuZGFyeRgNIAMoCzIdLnBhcm'
    't1cC5jb21tb24udjEuR2VvUG9zaXRpb25CAFIIYm91bmRhcnkSNwoGcHJpY2VzGA4gASgLMh0u'
    'cGFya3VwLnBhcmtpbmcudjEuWm9uZVByaWNlc0IAUgZwcmljZXMSPQoLdXBkYXRlX21hc2sYDy'
    'ABKAsyGi5nb29nbGUucHJvdG9idWYuRmllbGRNYXNrQgBSCnVwZGF0ZU1hc2sSGwoFcGhvbmUY'
    'ECABKAlCAEgKUgVwaG9uZYgBARIuCg9vcGVyYXRpbmdfaG91cnMYESABKAlCAEgLUg5vcGVyYX'
    'RpbmdIb3Vyc4gBARJACgtkYWlseV9ob3VycxgWIAEoCzIdLnBhcmt1cC5wYXJraW5nLnYxLkRh'
    'aWx5SG91cnNCAFIKZGFpbHlIb3VycxJcChhzZWFzb25hbF9vcGVyYXRpbmdfaG91cnMYEiADKA'
    'syIC5wYXJrdXAucGFya2luZy52MS5TZWFzb25hbEhvdXJzQgBSFnNlYXNvbmFsT3BlcmF0aW5n'
    'SG91cnMSLwoQbnVtYmVyX29mX3BsYWNlcxgTIAEoBUIASAxSDm51bWJlck9mUGxhY2VziAEBEh'
    '8KCmZyZWVfaG91cnMYFCADKAlCAFIJZnJlZUhvdXJzEjYKFGZyZWVfbWludXRlc19wZXJfZGF5'
    'GBUgASgFQgBIDVIRZnJlZU1pbnV0ZXNQZXJEYXmIAQESMwoSc2Vhc29uX2JhZGdlX3ByaWNlGC'
    'ggASgBQgBIDlIQc2Vhc29uQmFkZ2VQcmljZYgBARJECgtwZWFrX3ByaWNlcxgpIAEoCzIcLnBh'
    'cmt1cC5jb21tb24udjEuUGVha1ByaWNlc0IASA9SCnBlYWtQcmljZXOIAQESQQoKZGF5X3ByaW'
    'NlcxgqIAEoCzIbLnBhcmt1cC5jb21tb24udjEuRGF5UHJpY2VzQgBIEFIJZGF5UHJpY2VziAEB'
    'OgBCCQoFX2NvZGUSAEIJCgVfbmFtZRIAQhAKDF9kZXNjcmlwdGlvbhIAQgwKCF9hZGRyZXNzEg'
    'BCEAoMX2hvdXJseV9yYXRlEgBCDwoLX2RhaWx5X3JhdGUSAEIZChVfbWF4X2R1cmF0aW9uX21p'
    'bnV0ZXMSAEIOCgpfaXNfYWN0aXZlEgBCDQoJX2xhdGl0dWRlEgBCDgoKX2xvbmdpdHVkZRIAQg'
    'oKBl9waG9uZRIAQhQKEF9vcGVyYXRpbmdfaG91cnMSAEIVChFfbnVtYmVyX29mX3BsYWNlcxIA'
    'QhkKFV9mcmVlX21pbnV0ZXNfcGVyX2RheRIAQhcKE19zZWFzb25fYmFkZ2VfcHJpY2USAEIQCg'
    'xfcGVha19wcmljZXMSAEIPCgtfZGF5X3ByaWNlcxIA');

@$core.Deprecated('Use updateZoneResponseDescriptor instead')
const UpdateZoneResponse$json = {
  '1': 'UpdateZoneResponse',
  '2': [
    {
      '1': 'zone',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Zone',
      '8': {},
      '10': 'zone'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateZoneResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateZoneResponseDescriptor = $convert.base64Decode(
    'ChJVcGRhdGVab25lUmVzcG9uc2USLQoEem9uZRgBIAEoCzIXLnBhcmt1cC5wYXJraW5nLnYxLl'
    'pvbmVCAFIEem9uZToA');

@$core.Deprecated('Use deleteZoneRequestDescriptor instead')
const DeleteZoneRequest$json = {
  '1': 'DeleteZoneRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
  ],
  '7': {},
};

/// Descriptor for `DeleteZoneRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteZoneRequestDescriptor = $convert.base64Decode(
    'ChFEZWxldGVab25lUmVxdWVzdBIZCgd6b25lX2lkGAEgASgJQgBSBnpvbmVJZDoA');

@$core.Deprecated('Use deleteZoneResponseDescriptor instead')
const DeleteZoneResponse$json = {
  '1': 'DeleteZoneResponse',
  '2': [
    {'1': 'deleted', '3': 1, '4': 1, '5': 8, '8': {}, '10': 'deleted'},
    {
      '1': 'zone',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Zone',
      '8': {},
      '10': 'zone'
    },
    {'1': 'message', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'message'},
  ],
  '7': {},
};

/// Descriptor for `DeleteZoneResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteZoneResponseDescriptor = $convert.base64Decode(
    'ChJEZWxldGVab25lUmVzcG9uc2USGgoHZGVsZXRlZBgBIAEoCEIAUgdkZWxldGVkEi0KBHpvbm'
    'UYAiABKAsyFy5wYXJrdXAucGFya2luZy52MS5ab25lQgBSBHpvbmUSGgoHbWVzc2FnZRgDIAEo'
    'CUIAUgdtZXNzYWdlOgA=');

@$core.Deprecated('Use calculatePriceRequestDescriptor instead')
const CalculatePriceRequest$json = {
  '1': 'CalculatePriceRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'duration_minutes',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'durationMinutes'
    },
    {
      '1': 'start_time',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startTime'
    },
  ],
  '7': {},
};

/// Descriptor for `CalculatePriceRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List calculatePriceRequestDescriptor = $convert.base64Decode(
    'ChVDYWxjdWxhdGVQcmljZVJlcXVlc3QSGQoHem9uZV9pZBgBIAEoCUIAUgZ6b25lSWQSKwoQZH'
    'VyYXRpb25fbWludXRlcxgCIAEoBUIAUg9kdXJhdGlvbk1pbnV0ZXMSOwoKc3RhcnRfdGltZRgD'
    'IAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJc3RhcnRUaW1lOgA=');

@$core.Deprecated('Use calculatePriceResponseDescriptor instead')
const CalculatePriceResponse$json = {
  '1': 'CalculatePriceResponse',
  '2': [
    {'1': 'price', '3': 1, '4': 1, '5': 1, '8': {}, '10': 'price'},
    {'1': 'currency', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'currency'},
    {
      '1': 'lines',
      '3': 3,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.PriceLine',
      '8': {},
      '10': 'lines'
    },
    {
      '1': 'free_until',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'freeUntil'
    },
  ],
  '7': {},
};

/// Descriptor for `CalculatePriceResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List calculatePriceResponseDescriptor = $convert.base64Decode(
    'ChZDYWxjdWxhdGVQcmljZVJlc3BvbnNlEhYKBXByaWNlGAEgASgBQgBSBXByaWNlEhwKCGN1cn'
    'JlbmN5GAIgASgJQgBSCGN1cnJlbmN5EjQKBWxpbmVzGAMgAygLMhwucGFya3VwLnBhcmtpbmcu'
    'djEuUHJpY2VMaW5lQgBSBWxpbmVzEjsKCmZyZWVfdW50aWwYBCABKAsyGi5nb29nbGUucHJvdG'
    '9idWYuVGltZXN0YW1wQgBSCWZyZWVVbnRpbDoA');

@$core.Deprecated('Use priceLineDescriptor instead')
const PriceLine$json = {
  '1': 'PriceLine',
  '2': [
    {
      '1': 'start_time',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startTime'
    },
    {
      '1': 'end_time',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endTime'
    },
    {'1': 'minutes', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'minutes'},
    {'1': 'rate', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'rate'},
    {'1': 'amount', '3': 5, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {
      '1': 'kind',
      '3': 6,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.PriceLine.Kind',
      '8': {},
      '10': 'kind'
    },
    {
      '1': 'surcharge',
      '3': 7,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.PriceLine.Surcharge',
      '8': {},
      '9': 0,
      '10': 'surcharge',
      '17': true
    },
  ],
  '4': [PriceLine_Kind$json, PriceLine_Surcharge$json],
  '7': {},
  '8': [
    {'1': '_surcharge', '2': {}},
  ],
};

@$core.Deprecated('Use priceLineDescriptor instead')
const PriceLine_Kind$json = {
  '1': 'Kind',
  '2': [
    {'1': 'KIND_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'KIND_PAID', '2': 1, '3': {}},
    {'1': 'KIND_FREE', '2': 2, '3': {}},
    {'1': 'KIND_CLOSED', '2': 3, '3': {}},
    {'1': 'KIND_CAP', '2': 4, '3': {}},
  ],
  '3': {},
};

@$core.Deprecated('Use priceLineDescriptor instead')
const PriceLine_Surcharge$json = {
  '1': 'Surcharge',
  '2': [
    {'1': 'SURCHARGE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'SURCHARGE_PEAK', '2': 1, '3': {}},
    {'1': 'SURCHARGE_WEEKEND', '2': 2, '3': {}},
    {'1': 'SURCHARGE_WEEKEND_PEAK', '2': 3, '3': {}},
    {'1': 'SURCHARGE_HOLIDAY', '2': 4, '3': {}},
    {'1': 'SURCHARGE_HOLIDAY_PEAK', '2': 5, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `PriceLine`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List priceLineDescriptor = $convert.base64Decode(
    'CglQcmljZUxpbmUSOwoKc3RhcnRfdGltZRgBIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3'
    'RhbXBCAFIJc3RhcnRUaW1lEjcKCGVuZF90aW1lGAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRp'
    'bWVzdGFtcEIAUgdlbmRUaW1lEhoKB21pbnV0ZXMYAyABKAVCAFIHbWludXRlcxIUCgRyYXRlGA'
    'QgASgBQgBSBHJhdGUSGAoGYW1vdW50GAUgASgBQgBSBmFtb3VudBI3CgRraW5kGAYgASgOMiEu'
    'cGFya3VwLnBhcmtpbmcudjEuUHJpY2VMaW5lLktpbmRCAFIEa2luZBJLCglzdXJjaGFyZ2UYBy'
    'ABKA4yJi5wYXJrdXAucGFya2luZy52MS5QcmljZUxpbmUuU3VyY2hhcmdlQgBIAFIJc3VyY2hh'
    'cmdliAEBImUKBEtpbmQSFgoQS0lORF9VTlNQRUNJRklFRBAAGgASDwoJS0lORF9QQUlEEAEaAB'
    'IPCglLSU5EX0ZSRUUQAhoAEhEKC0tJTkRfQ0xPU0VEEAMaABIOCghLSU5EX0NBUBAEGgAaACKu'
    'AQoJU3VyY2hhcmdlEhsKFVNVUkNIQVJHRV9VTlNQRUNJRklFRBAAGgASFAoOU1VSQ0hBUkdFX1'
    'BFQUsQARoAEhcKEVNVUkNIQVJHRV9XRUVLRU5EEAIaABIcChZTVVJDSEFSR0VfV0VFS0VORF9Q'
    'RUFLEAMaABIXChFTVVJDSEFSR0VfSE9MSURBWRAEGgASHAoWU1VSQ0hBUkdFX0hPTElEQVlfUE'
    'VBSxAFGgAaADoAQg4KCl9zdXJjaGFyZ2USAA==');
