// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_vehicle.proto.

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

@$core.Deprecated('Use carParkVehicleDescriptor instead')
const CarParkVehicle$json = {
  '1': 'CarParkVehicle',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'id'},
    {
      '1': 'license_plate',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {
      '1': 'vehicle_type_id',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'vehicleTypeId'
    },
    {
      '1': 'vehicle_type',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.VehicleType',
      '8': {},
      '10': 'vehicleType'
    },
    {
      '1': 'make',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'make',
      '17': true
    },
    {
      '1': 'model',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'model',
      '17': true
    },
    {
      '1': 'color',
      '3': 7,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'color',
      '17': true
    },
    {'1': 'is_ev', '3': 8, '4': 1, '5': 8, '8': {}, '10': 'isEv'},
    {
      '1': 'owner_id',
      '3': 9,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'ownerId',
      '17': true
    },
    {
      '1': 'created_at',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'updated_at',
      '3': 11,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'updatedAt'
    },
    {
      '1': 'fuel',
      '3': 12,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.VehicleFuel',
      '8': {},
      '9': 4,
      '10': 'fuel',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_make', '2': {}},
    {'1': '_model', '2': {}},
    {'1': '_color', '2': {}},
    {'1': '_owner_id', '2': {}},
    {'1': '_fuel', '2': {}},
  ],
};

/// Descriptor for `CarParkVehicle`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List carParkVehicleDescriptor = $convert.base64Decode(
    'Cg5DYXJQYXJrVmVoaWNsZRIQCgJpZBgBIAEoBUIAUgJpZBIlCg1saWNlbnNlX3BsYXRlGAIgAS'
    'gJQgBSDGxpY2Vuc2VQbGF0ZRIoCg92ZWhpY2xlX3R5cGVfaWQYAyABKAVCAFINdmVoaWNsZVR5'
    'cGVJZBJDCgx2ZWhpY2xlX3R5cGUYBCABKAsyHi5wYXJrdXAuY2FycGFyay52MS5WZWhpY2xlVH'
    'lwZUIAUgt2ZWhpY2xlVHlwZRIZCgRtYWtlGAUgASgJQgBIAFIEbWFrZYgBARIbCgVtb2RlbBgG'
    'IAEoCUIASAFSBW1vZGVsiAEBEhsKBWNvbG9yGAcgASgJQgBIAlIFY29sb3KIAQESFQoFaXNfZX'
    'YYCCABKAhCAFIEaXNFdhIgCghvd25lcl9pZBgJIAEoCUIASANSB293bmVySWSIAQESOwoKY3Jl'
    'YXRlZF9hdBgKIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJY3JlYXRlZEF0Ej'
    'sKCnVwZGF0ZWRfYXQYCyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCXVwZGF0'
    'ZWRBdBI4CgRmdWVsGAwgASgOMh0ucGFya3VwLmNvbW1vbi52MS5WZWhpY2xlRnVlbEIASARSBG'
    'Z1ZWyIAQE6AEIJCgVfbWFrZRIAQgoKBl9tb2RlbBIAQgoKBl9jb2xvchIAQg0KCV9vd25lcl9p'
    'ZBIAQgkKBV9mdWVsEgA=');
