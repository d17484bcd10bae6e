// This is a generated file - do not edit.
//
// Generated from parkup/common/v1/vehicle_fuel.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What a vehicle is driven by.
class VehicleFuel extends $pb.ProtobufEnum {
  /// Not said: petrol, or electricity where the vehicle is known to be electric.
  static const VehicleFuel VEHICLE_FUEL_UNSPECIFIED =
      VehicleFuel._(0, _omitEnumNames ? '' : 'VEHICLE_FUEL_UNSPECIFIED');

  /// Petrol.
  static const VehicleFuel VEHICLE_FUEL_PETROL =
      VehicleFuel._(1, _omitEnumNames ? '' : 'VEHICLE_FUEL_PETROL');

  /// Diesel.
  static const VehicleFuel VEHICLE_FUEL_DIESEL =
      VehicleFuel._(2, _omitEnumNames ? '' : 'VEHICLE_FUEL_DIESEL');

  /// Liquefied petroleum gas.
  static const VehicleFuel VEHICLE_FUEL_LPG =
      VehicleFuel._(3, _omitEnumNames ? '' : 'VEHICLE_FUEL_LPG');

  /// Petrol and electricity.
  static const VehicleFuel VEHICLE_FUEL_HYBRID =
      VehicleFuel._(4, _omitEnumNames ? '' : 'VEHICLE_FUEL_HYBRID');

  /// Electricity.
  static const VehicleFuel VEHICLE_FUEL_ELECTRIC =
      VehicleFuel._(5, _omitEnumNames ? '' : 'VEHICLE_FUEL_ELECTRIC');

  static const $core.List<VehicleFuel> values = <VehicleFuel>[
    VEHICLE_FUEL_UNSPECIFIED,
    VEHICLE_FUEL_PETROL,
    VEHICLE_FUEL_DIESEL,
    VEHICLE_FUEL_LPG,
    VEHICLE_FUEL_HYBRID,
    VEHICLE_FUEL_ELECTRIC,
  ];

  static final $core.List<VehicleFuel?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 5);
  static VehicleFuel? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const VehicleFuel._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
