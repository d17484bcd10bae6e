// This is a generated file - do not edit.
//
// Generated from parkup/common/v1/vehicle_fuel.proto.

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

@$core.Deprecated('Use vehicleFuelDescriptor instead')
const VehicleFuel$json = {
  '1': 'VehicleFuel',
  '2': [
    {'1': 'VEHICLE_FUEL_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'VEHICLE_FUEL_PETROL', '2': 1, '3': {}},
    {'1': 'VEHICLE_FUEL_DIESEL', '2': 2, '3': {}},
    {'1': 'VEHICLE_FUEL_LPG', '2': 3, '3': {}},
    {'1': 'VEHICLE_FUEL_HYBRID', '2': 4, '3': {}},
    {'1': 'VEHICLE_FUEL_ELECTRIC', '2': 5, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `VehicleFuel`. Decode as a `google.protobuf.EnumDescriptorProto`.
final $typed_data.Uint8List vehicleFuelDescriptor = $convert.base64Decode(
    'CgtWZWhpY2xlRnVlbBIeChhWRUhJQ0xFX0ZVRUxfVU5TUEVDSUZJRUQQABoAEhkKE1ZFSElDTE'
    'VfRlVFTF9QRVRST0wQARoAEhkKE1ZFSElDTEVfRlVFTF9ESUVTRUwQAhoAEhYKEFZFSElDTEVf'
    'RlVFTF9MUEcQAxoAEhkKE1ZFSElDTEVfRlVFTF9IWUJSSUQQBBoAEhsKFVZFSElDTEVfRlVFTF'
    '9FTEVDVFJJQxAFGgAaAA==');
