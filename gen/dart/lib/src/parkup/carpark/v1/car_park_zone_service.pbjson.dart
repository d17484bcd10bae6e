// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_zone_service.proto.

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

@$core.Deprecated('Use createCarParkZoneRequestDescriptor instead')
const CreateCarParkZoneRequest$json = {
  '1': 'CreateCarParkZoneRequest',
  '2': [
    {'1': 'level_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
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
  ],
  '7': {},
  '8': [
    {'1': '_description', '2': {}},
  ],
};

/// Descriptor for `CreateCarParkZoneRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createCarParkZoneRequestDescriptor = $convert.base64Decode(
    'ChhDcmVhdGVDYXJQYXJrWm9uZVJlcXVlc3QSGwoIbGV2ZWxfaWQYASABKAVCAFIHbGV2ZWxJZB'
    'IUCgRuYW1lGAIgASgJQgBSBG5hbWUSJwoLZGVzY3JpcHRpb24YAyABKAlCAEgAUgtkZXNjcmlw'
    'dGlvbogBAToAQhAKDF9kZXNjcmlwdGlvbhIA');

@$core.Deprecated('Use createCarParkZoneResponseDescriptor instead')
const CreateCarParkZoneResponse$json = {
  '1': 'CreateCarParkZoneResponse',
  '2': [
    {
      '1': 'zone',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkZone',
      '8': {},
      '10': 'zone'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateCarParkZoneResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createCarParkZoneResponseDescriptor =
    $convert.base64Decode(
        'ChlDcmVhdGVDYXJQYXJrWm9uZVJlc3BvbnNlEjQKBHpvbmUYASABKAsyHi5wYXJrdXAuY2FycG'
        'Fyay52MS5DYXJQYXJrWm9uZUIAUgR6b25lOgA=');

@$core.Deprecated('Use getCarParkZoneRequestDescriptor instead')
const GetCarParkZoneRequest$json = {
  '1': 'GetCarParkZoneRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
  ],
  '7': {},
};

/// Descriptor for `GetCarParkZoneRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkZoneRequestDescriptor = $convert.base64Decode(
    'ChVHZXRDYXJQYXJrWm9uZVJlcXVlc3QSGQoHem9uZV9pZBgBIAEoBUIAUgZ6b25lSWQ6AA==');

@$core.Deprecated('Use getCarParkZoneResponseDescriptor instead')
const GetCarParkZoneResponse$json = {
  '1': 'GetCarParkZoneResponse',
  '2': [
    {
      '1': 'zone',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkZone',
      '8': {},
      '10': 'zone'
    },
  ],
  '7': {},
};

/// Descriptor for `GetCarParkZoneResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkZoneResponseDescriptor =
    $convert.base64Decode(
        'ChZHZXRDYXJQYXJrWm9uZVJlc3BvbnNlEjQKBHpvbmUYASABKAsyHi5wYXJrdXAuY2FycGFyay'
        '52MS5DYXJQYXJrWm9uZUIAUgR6b25lOgA=');

@$core.Deprecated('Use listCarParkZonesRequestDescriptor instead')
const ListCarParkZonesRequest$json = {
  '1': 'ListCarParkZonesRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'level_id', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
  ],
  '7': {},
};

/// Descriptor for `ListCarParkZonesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listCarParkZonesRequestDescriptor =
    $convert.base64Decode(
        'ChdMaXN0Q2FyUGFya1pvbmVzUmVxdWVzdBIbCghjYXJfcGFyaxgBIAEoCUIAUgdjYXJQYXJrEh'
        'sKCGxldmVsX2lkGAIgASgFQgBSB2xldmVsSWQ6AA==');

@$core.Deprecated('Use listCarParkZonesResponseDescriptor instead')
const ListCarParkZonesResponse$json = {
  '1': 'ListCarParkZonesResponse',
  '2': [
    {
      '1': 'zones',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkZone',
      '8': {},
      '10': 'zones'
    },
  ],
  '7': {},
};

/// Descriptor for `ListCarParkZonesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listCarParkZonesResponseDescriptor =
    $convert.base64Decode(
        'ChhMaXN0Q2FyUGFya1pvbmVzUmVzcG9uc2USNgoFem9uZXMYASADKAsyHi5wYXJrdXAuY2FycG'
        'Fyay52MS5DYXJQYXJrWm9uZUIAUgV6b25lczoA');

@$core.Deprecated('Use updateCarParkZoneRequestDescriptor instead')
const UpdateCarParkZoneRequest$json = {
  '1': 'UpdateCarParkZoneRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
    {
      '1': 'level_id',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'levelId',
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
      '1': 'update_mask',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '10': 'updateMask'
    },
  ],
  '7': {},
  '8': [
    {'1': '_level_id', '2': {}},
    {'1': '_name', '2': {}},
    {'1': '_description', '2': {}},
  ],
};

/// Descriptor for `UpdateCarParkZoneRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateCarParkZoneRequestDescriptor = $convert.base64Decode(
    'ChhVcGRhdGVDYXJQYXJrWm9uZVJlcXVlc3QSGQoHem9uZV9pZBgBIAEoBUIAUgZ6b25lSWQSIA'
    'oIbGV2ZWxfaWQYAiABKAVCAEgAUgdsZXZlbElkiAEBEhkKBG5hbWUYAyABKAlCAEgBUgRuYW1l'
    'iAEBEicKC2Rlc2NyaXB0aW9uGAQgASgJQgBIAlILZGVzY3JpcHRpb26IAQESPQoLdXBkYXRlX2'
    '1hc2sYBSABKAsyGi5nb29nbGUucHJvdG9idWYuRmllbGRNYXNrQgBSCnVwZGF0ZU1hc2s6AEIN'
    'CglfbGV2ZWxfaWQSAEIJCgVfbmFtZRIAQhAKDF9kZXNjcmlwdGlvbhIA');

@$core.Deprecated('Use updateCarParkZoneResponseDescriptor instead')
const UpdateCarParkZoneResponse$json = {
  '1': 'UpdateCarParkZoneResponse',
  '2': [
    {
      '1': 'zone',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkZone',
      '8': {},
      '10': 'zone'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateCarParkZoneResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateCarParkZoneResponseDescriptor =
    $convert.base64Decode(
        'ChlVcGRhdGVDYXJQYXJrWm9uZVJlc3BvbnNlEjQKBHpvbmUYASABKAsyHi5wYXJrdXAuY2FycG'
        'Fyay52MS5DYXJQYXJrWm9uZUIAUgR6b25lOgA=');

@$core.Deprecated('Use deleteCarParkZoneRequestDescriptor instead')
const DeleteCarParkZoneRequest$json = {
  '1': 'DeleteCarParkZoneRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
  ],
  '7': {},
};

/// Descriptor for `DeleteCarParkZoneRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteCarParkZoneRequestDescriptor =
    $convert.base64Decode(
        'ChhEZWxldGVDYXJQYXJrWm9uZVJlcXVlc3QSGQoHem9uZV9pZBgBIAEoBUIAUgZ6b25lSWQ6AA'
        '==');

@$core.Deprecated('Use deleteCarParkZoneResponseDescriptor instead')
const DeleteCarParkZoneResponse$json = {
  '1': 'DeleteCarParkZoneResponse',
  '7': {},
};

/// Descriptor for `DeleteCarParkZoneResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteCarParkZoneResponseDescriptor =
    $convert.base64Decode('ChlEZWxldGVDYXJQYXJrWm9uZVJlc3BvbnNlOgA=');

@$core.Deprecated('Use getCarParkZoneAvailabilityRequestDescriptor instead')
const GetCarParkZoneAvailabilityRequest$json = {
  '1': 'GetCarParkZoneAvailabilityRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
    {
      '1': 'start_time',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startTime'
    },
    {
      '1': 'end_time',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endTime'
    },
  ],
  '7': {},
};

/// Descriptor for `GetCarParkZoneAvailabilityRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkZoneAvailabilityRequestDescriptor =
    $convert.base64Decode(
        'CiFHZXRDYXJQYXJrWm9uZUF2YWlsYWJpbGl0eVJlcXVlc3QSGQoHem9uZV9pZBgBIAEoBUIAUg'
        'Z6b25lSWQSOwoKc3RhcnRfdGltZRgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBC'
        'AFIJc3RhcnRUaW1lEjcKCGVuZF90aW1lGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdG'
        'FtcEIAUgdlbmRUaW1lOgA=');

@$core.Deprecated('Use getCarParkZoneAvailabilityResponseDescriptor instead')
const GetCarParkZoneAvailabilityResponse$json = {
  '1': 'GetCarParkZoneAvailabilityResponse',
  '2': [
    {
      '1': 'availability',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.ZoneAvailability',
      '8': {},
      '10': 'availability'
    },
  ],
  '7': {},
};

/// Descriptor for `GetCarParkZoneAvailabilityResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkZoneAvailabilityResponseDescriptor =
    $convert.base64Decode(
        'CiJHZXRDYXJQYXJrWm9uZUF2YWlsYWJpbGl0eVJlc3BvbnNlEkkKDGF2YWlsYWJpbGl0eRgBIA'
        'EoCzIjLnBhcmt1cC5jYXJwYXJrLnYxLlpvbmVBdmFpbGFiaWxpdHlCAFIMYXZhaWxhYmlsaXR5'
        'OgA=');

@$core.Deprecated('Use getCarParkAvailabilityRequestDescriptor instead')
const GetCarParkAvailabilityRequest$json = {
  '1': 'GetCarParkAvailabilityRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'level_id', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {
      '1': 'start_time',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startTime'
    },
    {
      '1': 'end_time',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endTime'
    },
  ],
  '7': {},
};

/// Descriptor for `GetCarParkAvailabilityRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkAvailabilityRequestDescriptor = $convert.base64Decode(
    'Ch1HZXRDYXJQYXJrQXZhaWxhYmlsaXR5UmVxdWVzdBIbCghjYXJfcGFyaxgBIAEoCUIAUgdjYX'
    'JQYXJrEhsKCGxldmVsX2lkGAIgASgFQgBSB2xldmVsSWQSOwoKc3RhcnRfdGltZRgDIAEoCzIa'
    'Lmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJc3RhcnRUaW1lEjcKCGVuZF90aW1lGAQgAS'
    'gLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgdlbmRUaW1lOgA=');

@$core.Deprecated('Use getCarParkAvailabilityResponseDescriptor instead')
const GetCarParkAvailabilityResponse$json = {
  '1': 'GetCarParkAvailabilityResponse',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'figures',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.SpaceFigures',
      '8': {},
      '10': 'figures'
    },
    {
      '1': 'zones',
      '3': 3,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.ZoneAvailability',
      '8': {},
      '10': 'zones'
    },
  ],
  '7': {},
};

/// Descriptor for `GetCarParkAvailabilityResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkAvailabilityResponseDescriptor =
    $convert.base64Decode(
        'Ch5HZXRDYXJQYXJrQXZhaWxhYmlsaXR5UmVzcG9uc2USGwoIY2FyX3BhcmsYASABKAlCAFIHY2'
        'FyUGFyaxI7CgdmaWd1cmVzGAIgASgLMh8ucGFya3VwLmNhcnBhcmsudjEuU3BhY2VGaWd1cmVz'
        'QgBSB2ZpZ3VyZXMSOwoFem9uZXMYAyADKAsyIy5wYXJrdXAuY2FycGFyay52MS5ab25lQXZhaW'
        'xhYmlsaXR5QgBSBXpvbmVzOgA=');

@$core.Deprecated('Use zoneAvailabilityDescriptor instead')
const ZoneAvailability$json = {
  '1': 'ZoneAvailability',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
    {'1': 'level_id', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'levelId'},
    {'1': 'name', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {'1': 'total', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'total'},
    {'1': 'available', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'available'},
    {'1': 'occupied', '3': 6, '4': 1, '5': 5, '8': {}, '10': 'occupied'},
    {'1': 'reserved', '3': 7, '4': 1, '5': 5, '8': {}, '10': 'reserved'},
    {'1': 'maintenance', '3': 8, '4': 1, '5': 5, '8': {}, '10': 'maintenance'},
    {
      '1': 'occupancy_rate',
      '3': 9,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'occupancyRate'
    },
  ],
  '7': {},
};

/// Descriptor for `ZoneAvailability`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List zoneAvailabilityDescriptor = $convert.base64Decode(
    'ChBab25lQXZhaWxhYmlsaXR5EhkKB3pvbmVfaWQYASABKAVCAFIGem9uZUlkEhsKCGxldmVsX2'
    'lkGAIgASgFQgBSB2xldmVsSWQSFAoEbmFtZRgDIAEoCUIAUgRuYW1lEhYKBXRvdGFsGAQgASgF'
    'QgBSBXRvdGFsEh4KCWF2YWlsYWJsZRgFIAEoBUIAUglhdmFpbGFibGUSHAoIb2NjdXBpZWQYBi'
    'ABKAVCAFIIb2NjdXBpZWQSHAoIcmVzZXJ2ZWQYByABKAVCAFIIcmVzZXJ2ZWQSIgoLbWFpbnRl'
    'bmFuY2UYCCABKAVCAFILbWFpbnRlbmFuY2USJwoOb2NjdXBhbmN5X3JhdGUYCSABKAFCAFINb2'
    'NjdXBhbmN5UmF0ZToA');
