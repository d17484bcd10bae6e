// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_service.proto.

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

@$core.Deprecated('Use createCarParkRequestDescriptor instead')
const CreateCarParkRequest$json = {
  '1': 'CreateCarParkRequest',
  '2': [
    {'1': 'code', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'code'},
    {'1': 'name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {
      '1': 'address',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'address',
      '17': true
    },
    {
      '1': 'latitude',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'latitude',
      '17': true
    },
    {
      '1': 'longitude',
      '3': 5,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 2,
      '10': 'longitude',
      '17': true
    },
    {
      '1': 'currency',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'currency',
      '17': true
    },
    {
      '1': 'tax_rate',
      '3': 7,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 4,
      '10': 'taxRate',
      '17': true
    },
    {
      '1': 'time_zone',
      '3': 8,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 5,
      '10': 'timeZone',
      '17': true
    },
    {
      '1': 'opening_hours',
      '3': 9,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 6,
      '10': 'openingHours',
      '17': true
    },
    {
      '1': 'exit_window_minutes',
      '3': 10,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 7,
      '10': 'exitWindowMinutes',
      '17': true
    },
    {
      '1': 'refuse_when_full',
      '3': 11,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 8,
      '10': 'refuseWhenFull',
      '17': true
    },
    {
      '1': 'reservation_rules',
      '3': 12,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.NewReservationRules',
      '8': {},
      '9': 9,
      '10': 'reservationRules',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_address', '2': {}},
    {'1': '_latitude', '2': {}},
    {'1': '_longitude', '2': {}},
    {'1': '_currency', '2': {}},
    {'1': '_tax_rate', '2': {}},
    {'1': '_time_zone', '2': {}},
    {'1': '_opening_hours', '2': {}},
    {'1': '_exit_window_minutes', '2': {}},
    {'1': '_refuse_when_full', '2': {}},
    {'1': '_reservation_rules', '2': {}},
  ],
};

/// Descriptor for `CreateCarParkRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createCarParkRequestDescriptor = $convert.base64Decode(
    'ChRDcmVhdGVDYXJQYXJrUmVxdWVzdBIUCgRjb2RlGAEgASgJQgBSBGNvZGUSFAoEbmFtZRgCIA'
    'EoCUIAUgRuYW1lEh8KB2FkZHJlc3MYAyABKAlCAEgAUgdhZGRyZXNziAEBEiEKCGxhdGl0dWRl'
    'GAQgASgBQgBIAVIIbGF0aXR1ZGWIAQESIwoJbG9uZ2l0dWRlGAUgASgBQgBIAlIJbG9uZ2l0dW'
    'RliAEBEiEKCGN1cnJlbmN5GAYgASgJQgBIA1IIY3VycmVuY3mIAQESIAoIdGF4X3JhdGUYByAB'
    'KAFCAEgEUgd0YXhSYXRliAEBEiIKCXRpbWVfem9uZRgIIAEoCUIASAVSCHRpbWVab25liAEBEi'
    'oKDW9wZW5pbmdfaG91cnMYCSABKAlCAEgGUgxvcGVuaW5nSG91cnOIAQESNQoTZXhpdF93aW5k'
    'b3dfbWludXRlcxgKIAEoBUIASAdSEWV4aXRXaW5kb3dNaW51dGVziAEBEi8KEHJlZnVzZV93aG'
    'VuX2Z1bGwYCyABKAhCAEgIUg5yZWZ1c2VXaGVuRnVsbIgBARJaChFyZXNlcnZhdGlvbl9ydWxl'
    'cxgMIAEoCzImLnBhcmt1cC5jYXJwYXJrLnYxLk5ld1Jlc2VydmF0aW9uUnVsZXNCAEgJUhByZX'
    'NlcnZhdGlvblJ1bGVziAEBOgBCDAoIX2FkZHJlc3MSAEINCglfbGF0aXR1ZGUSAEIOCgpfbG9u'
    'Z2l0dWRlEgBCDQoJX2N1cnJlbmN5EgBCDQoJX3RheF9yYXRlEgBCDgoKX3RpbWVfem9uZRIAQh'
    'IKDl9vcGVuaW5nX2hvdXJzEgBCGAoUX2V4aXRfd2luZG93X21pbnV0ZXMSAEIVChFfcmVmdXNl'
    'X3doZW5fZnVsbBIAQhYKEl9yZXNlcnZhdGlvbl9ydWxlcxIA');

@$core.Deprecated('Use newReservationRulesDescriptor instead')
const NewReservationRules$json = {
  '1': 'NewReservationRules',
  '2': [
    {
      '1': 'hourly_fee',
      '3': 1,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'hourlyFee',
      '17': true
    },
    {
      '1': 'days_ahead',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 1,
      '10': 'daysAhead',
      '17': true
    },
    {
      '1': 'hold_minutes',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 2,
      '10': 'holdMinutes',
      '17': true
    },
    {
      '1': 'no_show_minutes',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 3,
      '10': 'noShowMinutes',
      '17': true
    },
    {
      '1': 'free_cancellation_minutes',
      '3': 5,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 4,
      '10': 'freeCancellationMinutes',
      '17': true
    },
    {
      '1': 'late_refund_percent',
      '3': 6,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 5,
      '10': 'lateRefundPercent',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_hourly_fee', '2': {}},
    {'1': '_days_ahead', '2': {}},
    {'1': '_hold_minutes', '2': {}},
    {'1': '_no_show_minutes', '2': {}},
    {'1': '_free_cancellation_minutes', '2': {}},
    {'1': '_late_refund_percent', '2': {}},
  ],
};

/// Descriptor for `NewReservationRules`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List newReservationRulesDescriptor = $convert.base64Decode(
    'ChNOZXdSZXNlcnZhdGlvblJ1bGVzEiQKCmhvdXJseV9mZWUYASABKAFCAEgAUglob3VybHlGZW'
    'WIAQESJAoKZGF5c19haGVhZBgCIAEoBUIASAFSCWRheXNBaGVhZIgBARIoCgxob2xkX21pbnV0'
    'ZXMYAyABKAVCAEgCUgtob2xkTWludXRlc4gBARItCg9ub19zaG93X21pbnV0ZXMYBCABKAVCAE'
    'gDUg1ub1Nob3dNaW51dGVziAEBEkEKGWZyZWVfY2FuY2VsbGF0aW9uX21pbnV0ZXMYBSABKAVC'
    'AEgEUhdmcmVlQ2FuY2VsbGF0aW9uTWludXRlc4gBARI1ChNsYXRlX3JlZnVuZF9wZXJjZW50GA'
    'YgASgBQgBIBVIRbGF0ZVJlZnVuZFBlcmNlbnSIAQE6AEIPCgtfaG91cmx5X2ZlZRIAQg8KC19k'
    'YXlzX2FoZWFkEgBCEQoNX2hvbGRfbWludXRlcxIAQhQKEF9ub19zaG93X21pbnV0ZXMSAEIeCh'
    'pfZnJlZV9jYW5jZWxsYXRpb25fbWludXRlcxIAQhgKFF9sYXRlX3JlZnVuZF9wZXJjZW50EgA=');

@$core.Deprecated('Use createCarParkResponseDescriptor instead')
const CreateCarParkResponse$json = {
  '1': 'CreateCarParkResponse',
  '2': [
    {
      '1': 'car_park',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarPark',
      '8': {},
      '10': 'carPark'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateCarParkResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createCarParkResponseDescriptor = $convert.base64Decode(
    'ChVDcmVhdGVDYXJQYXJrUmVzcG9uc2USNwoIY2FyX3BhcmsYASABKAsyGi5wYXJrdXAuY2FycG'
    'Fyay52MS5DYXJQYXJrQgBSB2NhclBhcms6AA==');

@$core.Deprecated('Use getCarParkRequestDescriptor instead')
const GetCarParkRequest$json = {
  '1': 'GetCarParkRequest',
  '2': [
    {'1': 'code', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'code'},
  ],
  '7': {},
};

/// Descriptor for `GetCarParkRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkRequestDescriptor = $convert.base64Decode(
    'ChFHZXRDYXJQYXJrUmVxdWVzdBIUCgRjb2RlGAEgASgJQgBSBGNvZGU6AA==');

@$core.Deprecated('Use getCarParkResponseDescriptor instead')
const GetCarParkResponse$json = {
  '1': 'GetCarParkResponse',
  '2': [
    {
      '1': 'car_park',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarPark',
      '8': {},
      '10': 'carPark'
    },
  ],
  '7': {},
};

/// Descriptor for `GetCarParkResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkResponseDescriptor = $convert.base64Decode(
    'ChJHZXRDYXJQYXJrUmVzcG9uc2USNwoIY2FyX3BhcmsYASABKAsyGi5wYXJrdXAuY2FycGFyay'
    '52MS5DYXJQYXJrQgBSB2NhclBhcms6AA==');

@$core.Deprecated('Use listCarParksRequestDescriptor instead')
const ListCarParksRequest$json = {
  '1': 'ListCarParksRequest',
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
  ],
  '7': {},
  '8': [
    {'1': '_is_active', '2': {}},
  ],
};

/// Descriptor for `ListCarParksRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listCarParksRequestDescriptor = $convert.base64Decode(
    'ChNMaXN0Q2FyUGFya3NSZXF1ZXN0EiIKCWlzX2FjdGl2ZRgBIAEoCEIASABSCGlzQWN0aXZliA'
    'EBOgBCDgoKX2lzX2FjdGl2ZRIA');

@$core.Deprecated('Use listCarParksResponseDescriptor instead')
const ListCarParksResponse$json = {
  '1': 'ListCarParksResponse',
  '2': [
    {
      '1': 'car_parks',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.CarPark',
      '8': {},
      '10': 'carParks'
    },
  ],
  '7': {},
};

/// Descriptor for `ListCarParksResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listCarParksResponseDescriptor = $convert.base64Decode(
    'ChRMaXN0Q2FyUGFya3NSZXNwb25zZRI5CgljYXJfcGFya3MYASADKAsyGi5wYXJrdXAuY2FycG'
    'Fyay52MS5DYXJQYXJrQgBSCGNhclBhcmtzOgA=');

@$core.Deprecated('Use updateCarParkRequestDescriptor instead')
const UpdateCarParkRequest$json = {
  '1': 'UpdateCarParkRequest',
  '2': [
    {'1': 'code', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'code'},
    {
      '1': 'name',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'name',
      '17': true
    },
    {
      '1': 'address',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'address',
      '17': true
    },
    {
      '1': 'latitude',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 2,
      '10': 'latitude',
      '17': true
    },
    {
      '1': 'longitude',
      '3': 5,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 3,
      '10': 'longitude',
      '17': true
    },
    {
      '1': 'tax_rate',
      '3': 6,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 4,
      '10': 'taxRate',
      '17': true
    },
    {
      '1': 'time_zone',
      '3': 7,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 5,
      '10': 'timeZone',
      '17': true
    },
    {
      '1': 'opening_hours',
      '3': 8,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 6,
      '10': 'openingHours',
      '17': true
    },
    {
      '1': 'exit_window_minutes',
      '3': 9,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 7,
      '10': 'exitWindowMinutes',
      '17': true
    },
    {
      '1': 'refuse_when_full',
      '3': 10,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 8,
      '10': 'refuseWhenFull',
      '17': true
    },
    {
      '1': 'reservation_rules',
      '3': 11,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.NewReservationRules',
      '8': {},
      '9': 9,
      '10': 'reservationRules',
      '17': true
    },
    {
      '1': 'update_mask',
      '3': 12,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '10': 'updateMask'
    },
  ],
  '7': {},
  '8': [
    {'1': '_name', '2': {}},
    {'1': '_address', '2': {}},
    {'1': '_latitude', '2': {}},
    {'1': '_longitude', '2': {}},
    {'1': '_tax_rate', '2': {}},
    {'1': '_time_zone', '2': {}},
    {'1': '_opening_hours', '2': {}},
    {'1': '_exit_window_minutes', '2': {}},
    {'1': '_refuse_when_full', '2': {}},
    {'1': '_reservation_rules', '2': {}},
  ],
};

/// Descriptor for `UpdateCarParkRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateCarParkRequestDescriptor = $convert.base64Decode(
    'ChRVcGRhdGVDYXJQYXJrUmVxdWVzdBIUCgRjb2RlGAEgASgJQgBSBGNvZGUSGQoEbmFtZRgCIA'
    'EoCUIASABSBG5hbWWIAQESHwoHYWRkcmVzcxgDIAEoCUIASAFSB2FkZHJlc3OIAQESIQoIbGF0'
    'aXR1ZGUYBCABKAFCAEgCUghsYXRpdHVkZYgBARIjCglsb25naXR1ZGUYBSABKAFCAEgDUglsb2'
    '5naXR1ZGWIAQESIAoIdGF4X3JhdGUYBiABKAFCAEgEUgd0YXhSYXRliAEBEiIKCXRpbWVfem9u'
    'ZRgHIAEoCUIASAVSCHRpbWVab25liAEBEioKDW9wZW5pbmdfaG91cnMYCCABKAlCAEgGUgxvcG'
    'VuaW5nSG91cnOIAQESNQoTZXhpdF93aW5kb3dfbWludXRlcxgJIAEoBUIASAdSEWV4aXRXaW5k'
    'b3dNaW51dGVziAEBEi8KEHJlZnVzZV93aGVuX2Z1bGwYCiABKAhCAEgIUg5yZWZ1c2VXaGVuRn'
    'VsbIgBARJaChFyZXNlcnZhdGlvbl9ydWxlcxgLIAEoCzImLnBhcmt1cC5jYXJwYXJrLnYxLk5l'
    'd1Jlc2VydmF0aW9uUnVsZXNCAEgJUhByZXNlcnZhdGlvblJ1bGVziAEBEj0KC3VwZGF0ZV9tYX'
    'NrGAwgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza0IAUgp1cGRhdGVNYXNrOgBCCQoF'
    'X25hbWUSAEIMCghfYWRkcmVzcxIAQg0KCV9sYXRpdHVkZRIAQg4KCl9sb25naXR1ZGUSAEINCg'
    'lfdGF4X3JhdGUSAEIOCgpfdGltZV96b25lEgBCEgoOX29wZW5pbmdfaG91cnMSAEIYChRfZXhp'
    'dF93aW5kb3dfbWludXRlcxIAQhUKEV9yZWZ1c2Vfd2hlbl9mdWxsEgBCFgoSX3Jlc2VydmF0aW'
    '9uX3J1bGVzEgA=');

@$core.Deprecated('Use updateCarParkResponseDescriptor instead')
const UpdateCarParkResponse$json = {
  '1': 'UpdateCarParkResponse',
  '2': [
    {
      '1': 'car_park',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarPark',
      '8': {},
      '10': 'carPark'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateCarParkResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateCarParkResponseDescriptor = $convert.base64Decode(
    'ChVVcGRhdGVDYXJQYXJrUmVzcG9uc2USNwoIY2FyX3BhcmsYASABKAsyGi5wYXJrdXAuY2FycG'
    'Fyay52MS5DYXJQYXJrQgBSB2NhclBhcms6AA==');

@$core.Deprecated('Use activateCarParkRequestDescriptor instead')
const ActivateCarParkRequest$json = {
  '1': 'ActivateCarParkRequest',
  '2': [
    {'1': 'code', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'code'},
  ],
  '7': {},
};

/// Descriptor for `ActivateCarParkRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List activateCarParkRequestDescriptor =
    $convert.base64Decode(
        'ChZBY3RpdmF0ZUNhclBhcmtSZXF1ZXN0EhQKBGNvZGUYASABKAlCAFIEY29kZToA');

@$core.Deprecated('Use activateCarParkResponseDescriptor instead')
const ActivateCarParkResponse$json = {
  '1': 'ActivateCarParkResponse',
  '2': [
    {
      '1': 'car_park',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarPark',
      '8': {},
      '10': 'carPark'
    },
  ],
  '7': {},
};

/// Descriptor for `ActivateCarParkResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List activateCarParkResponseDescriptor =
    $convert.base64Decode(
        'ChdBY3RpdmF0ZUNhclBhcmtSZXNwb25zZRI3CghjYXJfcGFyaxgBIAEoCzIaLnBhcmt1cC5jYX'
        'JwYXJrLnYxLkNhclBhcmtCAFIHY2FyUGFyazoA');

@$core.Deprecated('Use deactivateCarParkRequestDescriptor instead')
const DeactivateCarParkRequest$json = {
  '1': 'DeactivateCarParkRequest',
  '2': [
    {'1': 'code', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'code'},
  ],
  '7': {},
};

/// Descriptor for `DeactivateCarParkRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deactivateCarParkRequestDescriptor =
    $convert.base64Decode(
        'ChhEZWFjdGl2YXRlQ2FyUGFya1JlcXVlc3QSFAoEY29kZRgBIAEoCUIAUgRjb2RlOgA=');

@$core.Deprecated('Use deactivateCarParkResponseDescriptor instead')
const DeactivateCarParkResponse$json = {
  '1': 'DeactivateCarParkResponse',
  '2': [
    {
      '1': 'car_park',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarPark',
      '8': {},
      '10': 'carPark'
    },
  ],
  '7': {},
};

/// Descriptor for `DeactivateCarParkResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deactivateCarParkResponseDescriptor =
    $convert.base64Decode(
        'ChlEZWFjdGl2YXRlQ2FyUGFya1Jlc3BvbnNlEjcKCGNhcl9wYXJrGAEgASgLMhoucGFya3VwLm'
        'NhcnBhcmsudjEuQ2FyUGFya0IAUgdjYXJQYXJrOgA=');

@$core.Deprecated('Use checkServiceRequestDescriptor instead')
const CheckServiceRequest$json = {
  '1': 'CheckServiceRequest',
  '7': {},
};

/// Descriptor for `CheckServiceRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List checkServiceRequestDescriptor =
    $convert.base64Decode('ChNDaGVja1NlcnZpY2VSZXF1ZXN0OgA=');

@$core.Deprecated('Use checkServiceResponseDescriptor instead')
const CheckServiceResponse$json = {
  '1': 'CheckServiceResponse',
  '2': [
    {'1': 'status', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'status'},
  ],
  '7': {},
};

/// Descriptor for `CheckServiceResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List checkServiceResponseDescriptor =
    $convert.base64Decode(
        'ChRDaGVja1NlcnZpY2VSZXNwb25zZRIYCgZzdGF0dXMYASABKAlCAFIGc3RhdHVzOgA=');
