// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_vehicle_service.proto.

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

@$core.Deprecated('Use createCarParkVehicleRequestDescriptor instead')
const CreateCarParkVehicleRequest$json = {
  '1': 'CreateCarParkVehicleRequest',
  '2': [
    {
      '1': 'license_plate',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {
      '1': 'vehicle_type_id',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'vehicleTypeId'
    },
    {
      '1': 'make',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'make',
      '17': true
    },
    {
      '1': 'model',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'model',
      '17': true
    },
    {
      '1': 'color',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'color',
      '17': true
    },
    {'1': 'is_ev', '3': 6, '4': 1, '5': 8, '8': {}, '10': 'isEv'},
    {
      '1': 'fuel',
      '3': 7,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.VehicleFuel',
      '8': {},
      '9': 3,
      '10': 'fuel',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_make', '2': {}},
    {'1': '_model', '2': {}},
    {'1': '_color', '2': {}},
    {'1': '_fuel', '2': {}},
  ],
};

/// Descriptor for `CreateCarParkVehicleRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createCarParkVehicleRequestDescriptor = $convert.base64Decode(
    'ChtDcmVhdGVDYXJQYXJrVmVoaWNsZVJlcXVlc3QSJQoNbGljZW5zZV9wbGF0ZRgBIAEoCUIAUg'
    'xsaWNlbnNlUGxhdGUSKAoPdmVoaWNsZV90eXBlX2lkGAIgASgFQgBSDXZlaGljbGVUeXBlSWQS'
    'GQoEbWFrZRgDIAEoCUIASABSBG1ha2WIAQESGwoFbW9kZWwYBCABKAlCAEgBUgVtb2RlbIgBAR'
    'IbCgVjb2xvchgFIAEoCUIASAJSBWNvbG9yiAEBEhUKBWlzX2V2GAYgASgIQgBSBGlzRXYSOAoE'
    'ZnVlbBgHIAEoDjIdLnBhcmt1cC5jb21tb24udjEuVmVoaWNsZUZ1ZWxCAEgDUgRmdWVsiAEBOg'
    'BCCQoFX21ha2USAEIKCgZfbW9kZWwSAEIKCgZfY29sb3ISAEIJCgVfZnVlbBIA');

@$core.Deprecated('Use createCarParkVehicleResponseDescriptor instead')
const CreateCarParkVehicleResponse$json = {
  '1': 'CreateCarParkVehicleResponse',
  '2': [
    {
      '1': 'vehicle',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkVehicle',
      '8': {},
      '10': 'vehicle'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateCarParkVehicleResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createCarParkVehicleResponseDescriptor =
    $convert.base64Decode(
        'ChxDcmVhdGVDYXJQYXJrVmVoaWNsZVJlc3BvbnNlEj0KB3ZlaGljbGUYASABKAsyIS5wYXJrdX'
        'AuY2FycGFyay52MS5DYXJQYXJrVmVoaWNsZUIAUgd2ZWhpY2xlOgA=');

@$core.Deprecated('Use getCarParkVehicleRequestDescriptor instead')
const GetCarParkVehicleRequest$json = {
  '1': 'GetCarParkVehicleRequest',
  '2': [
    {'1': 'vehicle_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'vehicleId'},
  ],
  '7': {},
};

/// Descriptor for `GetCarParkVehicleRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkVehicleRequestDescriptor =
    $convert.base64Decode(
        'ChhHZXRDYXJQYXJrVmVoaWNsZVJlcXVlc3QSHwoKdmVoaWNsZV9pZBgBIAEoBUIAUgl2ZWhpY2'
        'xlSWQ6AA==');

@$core.Deprecated('Use getCarParkVehicleResponseDescriptor instead')
const GetCarParkVehicleResponse$json = {
  '1': 'GetCarParkVehicleResponse',
  '2': [
    {
      '1': 'vehicle',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkVehicle',
      '8': {},
      '10': 'vehicle'
    },
  ],
  '7': {},
};

/// Descriptor for `GetCarParkVehicleResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkVehicleResponseDescriptor =
    $convert.base64Decode(
        'ChlHZXRDYXJQYXJrVmVoaWNsZVJlc3BvbnNlEj0KB3ZlaGljbGUYASABKAsyIS5wYXJrdXAuY2'
        'FycGFyay52MS5DYXJQYXJrVmVoaWNsZUIAUgd2ZWhpY2xlOgA=');

@$core.Deprecated('Use findCarParkVehicleRequestDescriptor instead')
const FindCarParkVehicleRequest$json = {
  '1': 'FindCarParkVehicleRequest',
  '2': [
    {
      '1': 'license_plate',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
  ],
  '7': {},
};

/// Descriptor for `FindCarParkVehicleRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List findCarParkVehicleRequestDescriptor =
    $convert.base64Decode(
        'ChlGaW5kQ2FyUGFya1ZlaGljbGVSZXF1ZXN0EiUKDWxpY2Vuc2VfcGxhdGUYASABKAlCAFIMbG'
        'ljZW5zZVBsYXRlOgA=');

@$core.Deprecated('Use findCarParkVehicleResponseDescriptor instead')
const FindCarParkVehicleResponse$json = {
  '1': 'FindCarParkVehicleResponse',
  '2': [
    {
      '1': 'vehicle',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkVehicle',
      '8': {},
      '10': 'vehicle'
    },
  ],
  '7': {},
};

/// Descriptor for `FindCarParkVehicleResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List findCarParkVehicleResponseDescriptor =
    $convert.base64Decode(
        'ChpGaW5kQ2FyUGFya1ZlaGljbGVSZXNwb25zZRI9Cgd2ZWhpY2xlGAEgASgLMiEucGFya3VwLm'
        'NhcnBhcmsudjEuQ2FyUGFya1ZlaGljbGVCAFIHdmVoaWNsZToA');

@$core.Deprecated('Use listCarParkVehiclesRequestDescriptor instead')
const ListCarParkVehiclesRequest$json = {
  '1': 'ListCarParkVehiclesRequest',
  '2': [
    {
      '1': 'license_plate',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {'1': 'page_size', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 5,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
};

/// Descriptor for `ListCarParkVehiclesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listCarParkVehiclesRequestDescriptor = $convert.base64Decode(
    'ChpMaXN0Q2FyUGFya1ZlaGljbGVzUmVxdWVzdBIlCg1saWNlbnNlX3BsYXRlGAEgASgJQgBSDG'
    'xpY2Vuc2VQbGF0ZRIdCglwYWdlX3NpemUYAiABKAVCAFIIcGFnZVNpemUSHwoKcGFnZV90b2tl'
    'bhgDIAEoCUIAUglwYWdlVG9rZW4SFAoEc2tpcBgEIAEoBUIAUgRza2lwEigKD3dpdGhfdG90YW'
    'xfc2l6ZRgFIAEoCEIAUg13aXRoVG90YWxTaXplOgA=');

@$core.Deprecated('Use listCarParkVehiclesResponseDescriptor instead')
const ListCarParkVehiclesResponse$json = {
  '1': 'ListCarParkVehiclesResponse',
  '2': [
    {
      '1': 'vehicles',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkVehicle',
      '8': {},
      '10': 'vehicles'
    },
    {
      '1': 'total_size',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'totalSize',
      '17': true
    },
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
  '8': [
    {'1': '_total_size', '2': {}},
  ],
};

/// Descriptor for `ListCarParkVehiclesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listCarParkVehiclesResponseDescriptor = $convert.base64Decode(
    'ChtMaXN0Q2FyUGFya1ZlaGljbGVzUmVzcG9uc2USPwoIdmVoaWNsZXMYASADKAsyIS5wYXJrdX'
    'AuY2FycGFyay52MS5DYXJQYXJrVmVoaWNsZUIAUgh2ZWhpY2xlcxIkCgp0b3RhbF9zaXplGAIg'
    'ASgFQgBIAFIJdG90YWxTaXpliAEBEigKD25leHRfcGFnZV90b2tlbhgDIAEoCUIAUg1uZXh0UG'
    'FnZVRva2VuOgBCDwoLX3RvdGFsX3NpemUSAA==');

@$core.Deprecated('Use updateCarParkVehicleRequestDescriptor instead')
const UpdateCarParkVehicleRequest$json = {
  '1': 'UpdateCarParkVehicleRequest',
  '2': [
    {'1': 'vehicle_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'vehicleId'},
    {
      '1': 'license_plate',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'licensePlate',
      '17': true
    },
    {
      '1': 'vehicle_type_id',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 1,
      '10': 'vehicleTypeId',
      '17': true
    },
    {
      '1': 'make',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'make',
      '17': true
    },
    {
      '1': 'model',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'model',
      '17': true
    },
    {
      '1': 'color',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 4,
      '10': 'color',
      '17': true
    },
    {
      '1': 'is_ev',
      '3': 7,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 5,
      '10': 'isEv',
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
    {
      '1': 'fuel',
      '3': 9,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.VehicleFuel',
      '8': {},
      '9': 6,
      '10': 'fuel',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_license_plate', '2': {}},
    {'1': '_vehicle_type_id', '2': {}},
    {'1': '_make', '2': {}},
    {'1': '_model', '2': {}},
    {'1': '_color', '2': {}},
    {'1': '_is_ev', '2': {}},
    {'1': '_fuel', '2': {}},
  ],
};

/// Descriptor for `UpdateCarParkVehicleRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateCarParkVehicleRequestDescriptor = $convert.base64Decode(
    'ChtVcGRhdGVDYXJQYXJrVmVoaWNsZVJlcXVlc3QSHwoKdmVoaWNsZV9pZBgBIAEoBUIAUgl2ZW'
    'hpY2xlSWQSKgoNbGljZW5zZV9wbGF0ZRgCIAEoCUIASABSDGxpY2Vuc2VQbGF0ZYgBARItCg92'
    'ZWhpY2xlX3R5cGVfaWQYAyABKAVCAEgBUg12ZWhpY2xlVHlwZUlkiAEBEhkKBG1ha2UYBCABKA'
    'lCAEgCUgRtYWtliAEBEhsKBW1vZGVsGAUgASgJQgBIA1IFbW9kZWyIAQESGwoFY29sb3IYBiAB'
    'KAlCAEgEUgVjb2xvcogBARIaCgVpc19ldhgHIAEoCEIASAVSBGlzRXaIAQESPQoLdXBkYXRlX2'
    '1hc2sYCCABKAsyGi5nb29nbGUucHJvdG9idWYuRmllbGRNYXNrQgBSCnVwZGF0ZU1hc2sSOAoE'
    'ZnVlbBgJIAEoDjIdLnBhcmt1cC5jb21tb24udjEuVmVoaWNsZUZ1ZWxCAEgGUgRmdWVsiAEBOg'
    'BCEgoOX2xpY2Vuc2VfcGxhdGUSAEIUChBfdmVoaWNsZV90eXBlX2lkEgBCCQoFX21ha2USAEIK'
    'CgZfbW9kZWwSAEIKCgZfY29sb3ISAEIKCgZfaXNfZXYSAEIJCgVfZnVlbBIA');

@$core.Deprecated('Use updateCarParkVehicleResponseDescriptor instead')
const UpdateCarParkVehicleResponse$json = {
  '1': 'UpdateCarParkVehicleResponse',
  '2': [
    {
      '1': 'vehicle',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkVehicle',
      '8': {},
      '10': 'vehicle'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateCarParkVehicleResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateCarParkVehicleResponseDescriptor =
    $convert.base64Decode(
        'ChxVcGRhdGVDYXJQYXJrVmVoaWNsZVJlc3BvbnNlEj0KB3ZlaGljbGUYASABKAsyIS5wYXJrdX'
        'AuY2FycGFyay52MS5DYXJQYXJrVmVoaWNsZUIAUgd2ZWhpY2xlOgA=');

@$core.Deprecated('Use deleteCarParkVehicleRequestDescriptor instead')
const DeleteCarParkVehicleRequest$json = {
  '1': 'DeleteCarParkVehicleRequest',
  '2': [
    {'1': 'vehicle_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'vehicleId'},
  ],
  '7': {},
};

/// Descriptor for `DeleteCarParkVehicleRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteCarParkVehicleRequestDescriptor =
    $convert.base64Decode(
        'ChtEZWxldGVDYXJQYXJrVmVoaWNsZVJlcXVlc3QSHwoKdmVoaWNsZV9pZBgBIAEoBUIAUgl2ZW'
        'hpY2xlSWQ6AA==');

@$core.Deprecated('Use deleteCarParkVehicleResponseDescriptor instead')
const DeleteCarParkVehicleResponse$json = {
  '1': 'DeleteCarParkVehicleResponse',
  '7': {},
};

/// Descriptor for `DeleteCarParkVehicleResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteCarParkVehicleResponseDescriptor =
    $convert.base64Decode('ChxEZWxldGVDYXJQYXJrVmVoaWNsZVJlc3BvbnNlOgA=');
