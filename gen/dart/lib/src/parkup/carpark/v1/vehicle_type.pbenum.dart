// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/vehicle_type.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// How much room a vehicle takes.
class VehicleType_Size extends $pb.ProtobufEnum {
  /// Not said.
  static const VehicleType_Size SIZE_UNSPECIFIED =
      VehicleType_Size._(0, _omitEnumNames ? '' : 'SIZE_UNSPECIFIED');

  /// Two wheels: stands in spaces for motorcycles, and where these are taken in any other.
  static const VehicleType_Size SIZE_MOTORCYCLE =
      VehicleType_Size._(1, _omitEnumNames ? '' : 'SIZE_MOTORCYCLE');

  /// A small car: stands in compact spaces, too.
  static const VehicleType_Size SIZE_COMPACT =
      VehicleType_Size._(2, _omitEnumNames ? '' : 'SIZE_COMPACT');

  /// A car.
  static const VehicleType_Size SIZE_STANDARD =
      VehicleType_Size._(3, _omitEnumNames ? '' : 'SIZE_STANDARD');

  /// A van or a large car: stands in no compact space.
  static const VehicleType_Size SIZE_LARGE =
      VehicleType_Size._(4, _omitEnumNames ? '' : 'SIZE_LARGE');

  static const $core.List<VehicleType_Size> values = <VehicleType_Size>[
    SIZE_UNSPECIFIED,
    SIZE_MOTORCYCLE,
    SIZE_COMPACT,
    SIZE_STANDARD,
    SIZE_LARGE,
  ];

  static final $core.List<VehicleType_Size?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 4);
  static VehicleType_Size? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const VehicleType_Size._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
