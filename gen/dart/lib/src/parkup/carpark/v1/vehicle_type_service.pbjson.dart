// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/vehicle_type_service.proto.

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

@$core.Deprecated('Use createVehicleTypeRequestDescriptor instead')
const CreateVehicleTypeRequest$json = {
  '1': 'CreateVehicleTypeRequest',
  '2': [
    {'1': 'name', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {
      '1': 'description',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'description',
      '17': true
    },
    {
      '1': 'size',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.VehicleType.Size',
      '8': {},
      '10': 'size'
    },
    {'1': 'is_default', '3': 4, '4': 1, '5': 8, '8': {}, '10': 'isDefault'},
  ],
  '7': {},
  '8': [
    {'1': '_description', '2': {}},
  ],
};

/// Descriptor for `CreateVehicleTypeRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createVehicleTypeRequestDescriptor = $convert.base64Decode(
    'ChhDcmVhdGVWZWhpY2xlVHlwZVJlcXVlc3QSFAoEbmFtZRgBIAEoCUIAUgRuYW1lEicKC2Rlc2'
    'NyaXB0aW9uGAIgASgJQgBIAFILZGVzY3JpcHRpb26IAQESOQoEc2l6ZRgDIAEoDjIjLnBhcmt1'
    'cC5jYXJwYXJrLnYxLlZlaGljbGVUeXBlLlNpemVCAFIEc2l6ZRIfCgppc19kZWZhdWx0GAQgAS'
    'gIQgBSCWlzRGVmYXVsdDoAQhAKDF9kZXNjcmlwdGlvbhIA');

@$core.Deprecated('Use createVehicleTypeResponseDescriptor instead')
const CreateVehicleTypeResponse$json = {
  '1': 'CreateVehicleTypeResponse',
  '2': [
    {
      '1': 'vehicle_type',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.VehicleType',
      '8': {},
      '10': 'vehicleType'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateVehicleTypeResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createVehicleTypeResponseDescriptor =
    $convert.base64Decode(
        'ChlDcmVhdGVWZWhpY2xlVHlwZVJlc3BvbnNlEkMKDHZlaGljbGVfdHlwZRgBIAEoCzIeLnBhcm'
        't1cC5jYXJwYXJrLnYxLlZlaGljbGVUeXBlQgBSC3ZlaGljbGVUeXBlOgA=');

@$core.Deprecated('Use getVehicleTypeRequestDescriptor instead')
const GetVehicleTypeRequest$json = {
  '1': 'GetVehicleTypeRequest',
  '2': [
    {
      '1': 'vehicle_type_id',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'vehicleTypeId'
    },
  ],
  '7': {},
};

/// Descriptor for `GetVehicleTypeRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getVehicleTypeRequestDescriptor = $convert.base64Decode(
    'ChVHZXRWZWhpY2xlVHlwZVJlcXVlc3QSKAoPdmVoaWNsZV90eXBlX2lkGAEgASgFQgBSDXZlaG'
    'ljbGVUeXBlSWQ6AA==');

@$core.Deprecated('Use getVehicleTypeResponseDescriptor instead')
const GetVehicleTypeResponse$json = {
  '1': 'GetVehicleTypeResponse',
  '2': [
    {
      '1': 'vehicle_type',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.VehicleType',
      '8': {},
      '10': 'vehicleType'
    },
  ],
  '7': {},
};

/// Descriptor for `GetVehicleTypeResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getVehicleTypeResponseDescriptor =
    $convert.base64Decode(
        'ChZHZXRWZWhpY2xlVHlwZVJlc3BvbnNlEkMKDHZlaGljbGVfdHlwZRgBIAEoCzIeLnBhcmt1cC'
        '5jYXJwYXJrLnYxLlZlaGljbGVUeXBlQgBSC3ZlaGljbGVUeXBlOgA=');

@$core.Deprecated('Use listVehicleTypesRequestDescriptor instead')
const ListVehicleTypesRequest$json = {
  '1': 'ListVehicleTypesRequest',
  '7': {},
};

/// Descriptor for `ListVehicleTypesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listVehicleTypesRequestDescriptor =
    $convert.base64Decode('ChdMaXN0VmVoaWNsZVR5cGVzUmVxdWVzdDoA');

@$core.Deprecated('Use listVehicleTypesResponseDescriptor instead')
const ListVehicleTypesResponse$json = {
  '1': 'ListVehicleTypesResponse',
  '2': [
    {
      '1': 'vehicle_types',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.VehicleType',
      '8': {},
      '10': 'vehicleTypes'
    },
  ],
  '7': {},
};

/// Descriptor for `ListVehicleTypesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listVehicleTypesResponseDescriptor =
    $convert.base64Decode(
        'ChhMaXN0VmVoaWNsZVR5cGVzUmVzcG9uc2USRQoNdmVoaWNsZV90eXBlcxgBIAMoCzIeLnBhcm'
        't1cC5jYXJwYXJrLnYxLlZlaGljbGVUeXBlQgBSDHZlaGljbGVUeXBlczoA');

@$core.Deprecated('Use updateVehicleTypeRequestDescriptor instead')
const UpdateVehicleTypeRequest$json = {
  '1': 'UpdateVehicleTypeRequest',
  '2': [
    {
      '1': 'vehicle_type_id',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'vehicleTypeId'
    },
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
      '1': 'description',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'description',
      '17': true
    },
    {
      '1': 'size',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.VehicleType.Size',
      '8': {},
      '9': 2,
      '10': 'size',
      '17': true
    },
    {
      '1': 'is_default',
      '3': 5,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 3,
      '10': 'isDefault',
      '17': true
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
  ],
  '7': {},
  '8': [
    {'1': '_name', '2': {}},
    {'1': '_description', '2': {}},
    {'1': '_size', '2': {}},
    {'1': '_is_default', '2': {}},
  ],
};

/// Descriptor for `UpdateVehicleTypeRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateVehicleTypeRequestDescriptor = $convert.base64Decode(
    'ChhVcGRhdGVWZWhpY2xlVHlwZVJlcXVlc3QSKAoPdmVoaWNsZV90eXBlX2lkGAEgASgFQgBSDX'
    'ZlaGljbGVUeXBlSWQSGQoEbmFtZRgCIAEoCUIASABSBG5hbWWIAQESJwoLZGVzY3JpcHRpb24Y'
    'AyABKAlCAEgBUgtkZXNjcmlwdGlvbogBARI+CgRzaXplGAQgASgOMiMucGFya3VwLmNhcnBhcm'
    'sudjEuVmVoaWNsZVR5cGUuU2l6ZUIASAJSBHNpemWIAQESJAoKaXNfZGVmYXVsdBgFIAEoCEIA'
    'SANSCWlzRGVmYXVsdIgBARI9Cgt1cGRhdGVfbWFzaxgGIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi'
    '5GaWVsZE1hc2tCAFIKdXBkYXRlTWFzazoAQgkKBV9uYW1lEgBCEAoMX2Rlc2NyaXB0aW9uEgBC'
    'CQoFX3NpemUSAEIPCgtfaXNfZGVmYXVsdBIA');

@$core.Deprecated('Use updateVehicleTypeResponseDescriptor instead')
const UpdateVehicleTypeResponse$json = {
  '1': 'UpdateVehicleTypeResponse',
  '2': [
    {
      '1': 'vehicle_type',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.VehicleType',
      '8': {},
      '10': 'vehicleType'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateVehicleTypeResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateVehicleTypeResponseDescriptor =
    $convert.base64Decode(
        'ChlVcGRhdGVWZWhpY2xlVHlwZVJlc3BvbnNlEkMKDHZlaGljbGVfdHlwZRgBIAEoCzIeLnBhcm'
        't1cC5jYXJwYXJrLnYxLlZlaGljbGVUeXBlQgBSC3ZlaGljbGVUeXBlOgA=');

@$core.Deprecated('Use deleteVehicleTypeRequestDescriptor instead')
const DeleteVehicleTypeRequest$json = {
  '1': 'DeleteVehicleTypeRequest',
  '2': [
    {
      '1': 'vehicle_type_id',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'vehicleTypeId'
    },
  ],
  '7': {},
};

/// Descriptor for `DeleteVehicleTypeRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteVehicleTypeRequestDescriptor =
    $convert.base64Decode(
        'ChhEZWxldGVWZWhpY2xlVHlwZVJlcXVlc3QSKAoPdmVoaWNsZV90eXBlX2lkGAEgASgFQgBSDX'
        'ZlaGljbGVUeXBlSWQ6AA==');

@$core.Deprecated('Use deleteVehicleTypeResponseDescriptor instead')
const DeleteVehicleTypeResponse$json = {
  '1': 'DeleteVehicleTypeResponse',
  '7': {},
};

/// Descriptor for `DeleteVehicleTypeResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteVehicleTypeResponseDescriptor =
    $convert.base64Decode('ChlEZWxldGVWZWhpY2xlVHlwZVJlc3BvbnNlOgA=');
