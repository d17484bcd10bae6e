// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/vehicle_service.proto.

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

@$core.Deprecated('Use listVehiclesRequestDescriptor instead')
const ListVehiclesRequest$json = {
  '1': 'ListVehiclesRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
  ],
  '7': {},
};

/// Descriptor for `ListVehiclesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listVehiclesRequestDescriptor =
    $convert.base64Decode(
        'ChNMaXN0VmVoaWNsZXNSZXF1ZXN0EhkKB3VzZXJfaWQYASABKAlCAFIGdXNlcklkOgA=');

@$core.Deprecated('Use listVehiclesResponseDescriptor instead')
const ListVehiclesResponse$json = {
  '1': 'ListVehiclesResponse',
  '2': [
    {
      '1': 'vehicles',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.auth.v1.Vehicle',
      '8': {},
      '10': 'vehicles'
    },
  ],
  '7': {},
};

/// Descriptor for `ListVehiclesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listVehiclesResponseDescriptor = $convert.base64Decode(
    'ChRMaXN0VmVoaWNsZXNSZXNwb25zZRI1Cgh2ZWhpY2xlcxgBIAMoCzIXLnBhcmt1cC5hdXRoLn'
    'YxLlZlaGljbGVCAFIIdmVoaWNsZXM6AA==');

@$core.Deprecated('Use addVehicleRequestDescriptor instead')
const AddVehicleRequest$json = {
  '1': 'AddVehicleRequest',
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
      '1': 'nickname',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'nickname',
      '17': true
    },
    {'1': 'is_default', '3': 3, '4': 1, '5': 8, '8': {}, '10': 'isDefault'},
    {
      '1': 'plate',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.LicensePlate',
      '8': {},
      '10': 'plate'
    },
    {'1': 'user_id', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {
      '1': 'fuel',
      '3': 6,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.VehicleFuel',
      '8': {},
      '9': 1,
      '10': 'fuel',
      '17': true
    },
    {
      '1': 'vehicle_type',
      '3': 7,
      '4': 1,
      '5': 14,
      '6': '.parkup.auth.v1.Vehicle.Type',
      '8': {},
      '9': 2,
      '10': 'vehicleType',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_nickname', '2': {}},
    {'1': '_fuel', '2': {}},
    {'1': '_vehicle_type', '2': {}},
  ],
};

/// Descriptor for `AddVehicleRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List addVehicleRequestDescriptor = $convert.base64Decode(
    'ChFBZGRWZWhpY2xlUmVxdWVzdBIlCg1saWNlbnNlX3BsYXRlGAEgASgJQgBSDGxpY2Vuc2VQbG'
    'F0ZRIhCghuaWNrbmFtZRgCIAEoCUIASABSCG5pY2tuYW1liAEBEh8KCmlzX2RlZmF1bHQYAyAB'
    'KAhCAFIJaXNEZWZhdWx0EjYKBXBsYXRlGAQgASgLMh4ucGFya3VwLmNvbW1vbi52MS5MaWNlbn'
    'NlUGxhdGVCAFIFcGxhdGUSGQoHdXNlcl9pZBgFIAEoCUIAUgZ1c2VySWQSOAoEZnVlbBgGIAEo'
    'DjIdLnBhcmt1cC5jb21tb24udjEuVmVoaWNsZUZ1ZWxCAEgBUgRmdWVsiAEBEkYKDHZlaGljbG'
    'VfdHlwZRgHIAEoDjIcLnBhcmt1cC5hdXRoLnYxLlZlaGljbGUuVHlwZUIASAJSC3ZlaGljbGVU'
    'eXBliAEBOgBCDQoJX25pY2tuYW1lEgBCCQoFX2Z1ZWwSAEIRCg1fdmVoaWNsZV90eXBlEgA=');

@$core.Deprecated('Use addVehicleResponseDescriptor instead')
const AddVehicleResponse$json = {
  '1': 'AddVehicleResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.User',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `AddVehicleResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List addVehicleResponseDescriptor = $convert.base64Decode(
    'ChJBZGRWZWhpY2xlUmVzcG9uc2USKgoEdXNlchgBIAEoCzIULnBhcmt1cC5hdXRoLnYxLlVzZX'
    'JCAFIEdXNlcjoA');

@$core.Deprecated('Use updateVehicleRequestDescriptor instead')
const UpdateVehicleRequest$json = {
  '1': 'UpdateVehicleRequest',
  '2': [
    {
      '1': 'current_license_plate',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'currentLicensePlate'
    },
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
      '1': 'nickname',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'nickname',
      '17': true
    },
    {
      '1': 'is_default',
      '3': 4,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 2,
      '10': 'isDefault',
      '17': true
    },
    {
      '1': 'plate',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.parkup.common.v1.LicensePlate',
      '8': {},
      '10': 'plate'
    },
    {
      '1': 'update_mask',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '10': 'updateMask'
    },
    {
      '1': 'user_id',
      '3': 7,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'userId',
      '17': true
    },
    {
      '1': 'fuel',
      '3': 8,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.VehicleFuel',
      '8': {},
      '9': 4,
      '10': 'fuel',
      '17': true
    },
    {
      '1': 'vehicle_type',
      '3': 9,
      '4': 1,
      '5': 14,
      '6': '.parkup.auth.v1.Vehicle.Type',
      '8': {},
      '9': 5,
      '10': 'vehicleType',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_license_plate', '2': {}},
    {'1': '_nickname', '2': {}},
    {'1': '_is_default', '2': {}},
    {'1': '_user_id', '2': {}},
    {'1': '_fuel', '2': {}},
    {'1': '_vehicle_type', '2': {}},
  ],
};

/// Descriptor for `UpdateVehicleRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateVehicleRequestDescriptor = $convert.base64Decode(
    'ChRVcGRhdGVWZWhpY2xlUmVxdWVzdBI0ChVjdXJyZW50X2xpY2Vuc2VfcGxhdGUYASABKAlCAF'
    'ITY3VycmVudExpY2Vuc2VQbGF0ZRIqCg1saWNlbnNlX3BsYXRlGAIgASgJQgBIAFIMbGljZW5z'
    'ZVBsYXRliAEBEiEKCG5pY2tuYW1lGAMgASgJQgBIAVIIbmlja25hbWWIAQESJAoKaXNfZGVmYX'
    'VsdBgEIAEoCEIASAJSCWlzRGVmYXVsdIgBARI2CgVwbGF0ZRgFIAEoCzIeLnBhcmt1cC5jb21t'
    'b24udjEuTGljZW5zZVBsYXRlQgBSBXBsYXRlEj0KC3VwZGF0ZV9tYXNrGAYgASgLMhouZ29vZ2'
    'xlLnByb3RvYnVmLkZpZWxkTWFza0IAUgp1cGRhdGVNYXNrEh4KB3VzZXJfaWQYByABKAlCAEgD'
    'UgZ1c2VySWSIAQESOAoEZnVlbBgIIAEoDjIdLnBhcmt1cC5jb21tb24udjEuVmVoaWNsZUZ1ZW'
    'xCAEgEUgRmdWVsiAEBEkYKDHZlaGljbGVfdHlwZRgJIAEoDjIcLnBhcmt1cC5hdXRoLnYxLlZl'
    'aGljbGUuVHlwZUIASAVSC3ZlaGljbGVUeXBliAEBOgBCEgoOX2xpY2Vuc2VfcGxhdGUSAEINCg'
    'lfbmlja25hbWUSAEIPCgtfaXNfZGVmYXVsdBIAQgwKCF91c2VyX2lkEgBCCQoFX2Z1ZWwSAEIR'
    'Cg1fdmVoaWNsZV90eXBlEgA=');

@$core.Deprecated('Use updateVehicleResponseDescriptor instead')
const UpdateVehicleResponse$json = {
  '1': 'UpdateVehicleResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.User',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateVehicleResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateVehicleResponseDescriptor = $convert.base64Decode(
    'ChVVcGRhdGVWZWhpY2xlUmVzcG9uc2USKgoEdXNlchgBIAEoCzIULnBhcmt1cC5hdXRoLnYxLl'
    'VzZXJCAFIEdXNlcjoA');

@$core.Deprecated('Use removeVehicleRequestDescriptor instead')
const RemoveVehicleRequest$json = {
  '1': 'RemoveVehicleRequest',
  '2': [
    {
      '1': 'license_plate',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {'1': 'user_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'userId'},
  ],
  '7': {},
};

/// Descriptor for `RemoveVehicleRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List removeVehicleRequestDescriptor = $convert.base64Decode(
    'ChRSZW1vdmVWZWhpY2xlUmVxdWVzdBIlCg1saWNlbnNlX3BsYXRlGAEgASgJQgBSDGxpY2Vuc2'
    'VQbGF0ZRIZCgd1c2VyX2lkGAIgASgJQgBSBnVzZXJJZDoA');

@$core.Deprecated('Use removeVehicleResponseDescriptor instead')
const RemoveVehicleResponse$json = {
  '1': 'RemoveVehicleResponse',
  '2': [
    {
      '1': 'user',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.User',
      '8': {},
      '10': 'user'
    },
  ],
  '7': {},
};

/// Descriptor for `RemoveVehicleResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List removeVehicleResponseDescriptor = $convert.base64Decode(
    'ChVSZW1vdmVWZWhpY2xlUmVzcG9uc2USKgoEdXNlchgBIAEoCzIULnBhcmt1cC5hdXRoLnYxLl'
    'VzZXJCAFIEdXNlcjoA');

@$core.Deprecated('Use confirmVehicleRequestDescriptor instead')
const ConfirmVehicleRequest$json = {
  '1': 'ConfirmVehicleRequest',
  '2': [
    {'1': 'user_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {
      '1': 'license_plate',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
  ],
  '7': {},
};

/// Descriptor for `ConfirmVehicleRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List confirmVehicleRequestDescriptor = $convert.base64Decode(
    'ChVDb25maXJtVmVoaWNsZVJlcXVlc3QSGQoHdXNlcl9pZBgBIAEoCUIAUgZ1c2VySWQSJQoNbG'
    'ljZW5zZV9wbGF0ZRgCIAEoCUIAUgxsaWNlbnNlUGxhdGU6AA==');

@$core.Deprecated('Use confirmVehicleResponseDescriptor instead')
const ConfirmVehicleResponse$json = {
  '1': 'ConfirmVehicleResponse',
  '2': [
    {
      '1': 'vehicle',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.auth.v1.Vehicle',
      '8': {},
      '10': 'vehicle'
    },
  ],
  '7': {},
};

/// Descriptor for `ConfirmVehicleResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List confirmVehicleResponseDescriptor =
    $convert.base64Decode(
        'ChZDb25maXJtVmVoaWNsZVJlc3BvbnNlEjMKB3ZlaGljbGUYASABKAsyFy5wYXJrdXAuYXV0aC'
        '52MS5WZWhpY2xlQgBSB3ZlaGljbGU6AA==');
