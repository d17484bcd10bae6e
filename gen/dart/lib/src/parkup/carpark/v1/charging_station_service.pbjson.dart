// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/charging_station_service.proto.

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

@$core.Deprecated('Use listChargingStationsRequestDescriptor instead')
const ListChargingStationsRequest$json = {
  '1': 'ListChargingStationsRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'status',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.ChargingStation.Status',
      '8': {},
      '10': 'status'
    },
    {
      '1': 'charger_type',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.ChargingStation.ChargerType',
      '8': {},
      '10': 'chargerType'
    },
  ],
  '7': {},
};

/// Descriptor for `ListChargingStationsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listChargingStationsRequestDescriptor = $convert.base64Decode(
    'ChtMaXN0Q2hhcmdpbmdTdGF0aW9uc1JlcXVlc3QSGwoIY2FyX3BhcmsYASABKAlCAFIHY2FyUG'
    'FyaxJDCgZzdGF0dXMYAiABKA4yKS5wYXJrdXAuY2FycGFyay52MS5DaGFyZ2luZ1N0YXRpb24u'
    'U3RhdHVzQgBSBnN0YXR1cxJTCgxjaGFyZ2VyX3R5cGUYAyABKA4yLi5wYXJrdXAuY2FycGFyay'
    '52MS5DaGFyZ2luZ1N0YXRpb24uQ2hhcmdlclR5cGVCAFILY2hhcmdlclR5cGU6AA==');

@$core.Deprecated('Use listChargingStationsResponseDescriptor instead')
const ListChargingStationsResponse$json = {
  '1': 'ListChargingStationsResponse',
  '2': [
    {
      '1': 'stations',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.ChargingStation',
      '8': {},
      '10': 'stations'
    },
  ],
  '7': {},
};

/// Descriptor for `ListChargingStationsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listChargingStationsResponseDescriptor =
    $convert.base64Decode(
        'ChxMaXN0Q2hhcmdpbmdTdGF0aW9uc1Jlc3BvbnNlEkAKCHN0YXRpb25zGAEgAygLMiIucGFya3'
        'VwLmNhcnBhcmsudjEuQ2hhcmdpbmdTdGF0aW9uQgBSCHN0YXRpb25zOgA=');

@$core.Deprecated('Use getChargingStationRequestDescriptor instead')
const GetChargingStationRequest$json = {
  '1': 'GetChargingStationRequest',
  '2': [
    {'1': 'station_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'stationId'},
  ],
  '7': {},
};

/// Descriptor for `GetChargingStationRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getChargingStationRequestDescriptor =
    $convert.base64Decode(
        'ChlHZXRDaGFyZ2luZ1N0YXRpb25SZXF1ZXN0Eh8KCnN0YXRpb25faWQYASABKAVCAFIJc3RhdG'
        'lvbklkOgA=');

@$core.Deprecated('Use getChargingStationResponseDescriptor instead')
const GetChargingStationResponse$json = {
  '1': 'GetChargingStationResponse',
  '2': [
    {
      '1': 'station',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.ChargingStation',
      '8': {},
      '10': 'station'
    },
  ],
  '7': {},
};

/// Descriptor for `GetChargingStationResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getChargingStationResponseDescriptor =
    $convert.base64Decode(
        'ChpHZXRDaGFyZ2luZ1N0YXRpb25SZXNwb25zZRI+CgdzdGF0aW9uGAEgASgLMiIucGFya3VwLm'
        'NhcnBhcmsudjEuQ2hhcmdpbmdTdGF0aW9uQgBSB3N0YXRpb246AA==');

@$core.Deprecated('Use createChargingStationRequestDescriptor instead')
const CreateChargingStationRequest$json = {
  '1': 'CreateChargingStationRequest',
  '2': [
    {'1': 'space_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'spaceId'},
    {
      '1': 'charger_type',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.ChargingStation.ChargerType',
      '8': {},
      '10': 'chargerType'
    },
    {'1': 'power_kw', '3': 3, '4': 1, '5': 1, '8': {}, '10': 'powerKw'},
    {
      '1': 'connector_type',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'connectorType'
    },
    {
      '1': 'price_per_kwh',
      '3': 5,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'pricePerKwh'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateChargingStationRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createChargingStationRequestDescriptor = $convert.base64Decode(
    'ChxDcmVhdGVDaGFyZ2luZ1N0YXRpb25SZXF1ZXN0EhsKCHNwYWNlX2lkGAEgASgFQgBSB3NwYW'
    'NlSWQSUwoMY2hhcmdlcl90eXBlGAIgASgOMi4ucGFya3VwLmNhcnBhcmsudjEuQ2hhcmdpbmdT'
    'dGF0aW9uLkNoYXJnZXJUeXBlQgBSC2NoYXJnZXJUeXBlEhsKCHBvd2VyX2t3GAMgASgBQgBSB3'
    'Bvd2VyS3cSJwoOY29ubmVjdG9yX3R5cGUYBCABKAlCAFINY29ubmVjdG9yVHlwZRIkCg1wcmlj'
    'ZV9wZXJfa3doGAUgASgBQgBSC3ByaWNlUGVyS3doOgA=');

@$core.Deprecated('Use createChargingStationResponseDescriptor instead')
const CreateChargingStationResponse$json = {
  '1': 'CreateChargingStationResponse',
  '2': [
    {
      '1': 'station',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.ChargingStation',
      '8': {},
      '10': 'station'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateChargingStationResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createChargingStationResponseDescriptor =
    $convert.base64Decode(
        'Ch1DcmVhdGVDaGFyZ2luZ1N0YXRpb25SZXNwb25zZRI+CgdzdGF0aW9uGAEgASgLMiIucGFya3'
        'VwLmNhcnBhcmsudjEuQ2hhcmdpbmdTdGF0aW9uQgBSB3N0YXRpb246AA==');

@$core.Deprecated('Use updateChargingStationRequestDescriptor instead')
const UpdateChargingStationRequest$json = {
  '1': 'UpdateChargingStationRequest',
  '2': [
    {'1': 'station_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'stationId'},
    {
      '1': 'space_id',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'spaceId',
      '17': true
    },
    {
      '1': 'charger_type',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.ChargingStation.ChargerType',
      '8': {},
      '9': 1,
      '10': 'chargerType',
      '17': true
    },
    {
      '1': 'power_kw',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 2,
      '10': 'powerKw',
      '17': true
    },
    {
      '1': 'connector_type',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'connectorType',
      '17': true
    },
    {
      '1': 'price_per_kwh',
      '3': 6,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 4,
      '10': 'pricePerKwh',
      '17': true
    },
    {
      '1': 'status',
      '3': 7,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.ChargingStation.Status',
      '8': {},
      '9': 5,
      '10': 'status',
      '17': true
    },
    {
      '1': 'update_mask',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '10': 'updateMask'
    },
  ],
  '7': {},
  '8': [
    {'1': '_space_id', '2': {}},
    {'1': '_charger_type', '2': {}},
    {'1': '_power_kw', '2': {}},
    {'1': '_connector_type', '2': {}},
    {'1': '_price_per_kwh', '2': {}},
    {'1': '_status', '2': {}},
  ],
};

/// Descriptor for `UpdateChargingStationRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateChargingStationRequestDescriptor = $convert.base64Decode(
    'ChxVcGRhdGVDaGFyZ2luZ1N0YXRpb25SZXF1ZXN0Eh8KCnN0YXRpb25faWQYASABKAVCAFIJc3'
    'RhdGlvbklkEiAKCHNwYWNlX2lkGAIgASgFQgBIAFIHc3BhY2VJZIgBARJYCgxjaGFyZ2VyX3R5'
    'cGUYAyABKA4yLi5wYXJrdXAuY2FycGFyay52MS5DaGFyZ2luZ1N0YXRpb24uQ2hhcmdlclR5cG'
    'VCAEgBUgtjaGFyZ2VyVHlwZYgBARIgCghwb3dlcl9rdxgEIAEoAUIASAJSB3Bvd2VyS3eIAQES'
    'LAoOY29ubmVjdG9yX3R5cGUYBSABKAlCAEgDUg1jb25uZWN0b3JUeXBliAEBEikKDXByaWNlX3'
    'Blcl9rd2gYBiABKAFCAEgEUgtwcmljZVBlckt3aIgBARJICgZzdGF0dXMYByABKA4yKS5wYXJr'
    'dXAuY2FycGFyay52MS5DaGFyZ2luZ1N0YXRpb24uU3RhdHVzQgBIBVIGc3RhdHVziAEBEj0KC3'
    'VwZGF0ZV9tYXNrGAggASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza0IAUgp1cGRhdGVN'
    'YXNrOgBCDQoJX3NwYWNlX2lkEgBCEQoNX2NoYXJnZXJfdHlwZRIAQg0KCV9wb3dlcl9rdxIAQh'
    'MKD19jb25uZWN0b3JfdHlwZRIAQhIKDl9wcmljZV9wZXJfa3doEgBCCwoHX3N0YXR1cxIA');

@$core.Deprecated('Use updateChargingStationResponseDescriptor instead')
const UpdateChargingStationResponse$json = {
  '1': 'UpdateChargingStationResponse',
  '2': [
    {
      '1': 'station',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.ChargingStation',
      '8': {},
      '10': 'station'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateChargingStationResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateChargingStationResponseDescriptor =
    $convert.base64Decode(
        'Ch1VcGRhdGVDaGFyZ2luZ1N0YXRpb25SZXNwb25zZRI+CgdzdGF0aW9uGAEgASgLMiIucGFya3'
        'VwLmNhcnBhcmsudjEuQ2hhcmdpbmdTdGF0aW9uQgBSB3N0YXRpb246AA==');

@$core.Deprecated('Use deleteChargingStationRequestDescriptor instead')
const DeleteChargingStationRequest$json = {
  '1': 'DeleteChargingStationRequest',
  '2': [
    {'1': 'station_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'stationId'},
  ],
  '7': {},
};

/// Descriptor for `DeleteChargingStationRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteChargingStationRequestDescriptor =
    $convert.base64Decode(
        'ChxEZWxldGVDaGFyZ2luZ1N0YXRpb25SZXF1ZXN0Eh8KCnN0YXRpb25faWQYASABKAVCAFIJc3'
        'RhdGlvbklkOgA=');

@$core.Deprecated('Use deleteChargingStationResponseDescriptor instead')
const DeleteChargingStationResponse$json = {
  '1': 'DeleteChargingStationResponse',
  '7': {},
};

/// Descriptor for `DeleteChargingStationResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteChargingStationResponseDescriptor =
    $convert.base64Decode('Ch1EZWxldGVDaGFyZ2luZ1N0YXRpb25SZXNwb25zZToA');
