// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/user.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What sort of vehicle it is, by the room that it takes.
class Vehicle_Type extends $pb.ProtobufEnum {
  /// Not said.
  static const Vehicle_Type TYPE_UNSPECIFIED =
      Vehicle_Type._(0, _omitEnumNames ? '' : 'TYPE_UNSPECIFIED');

  /// Two wheels.
  static const Vehicle_Type TYPE_MOTORCYCLE =
      Vehicle_Type._(1, _omitEnumNames ? '' : 'TYPE_MOTORCYCLE');

  /// A small car.
  static const Vehicle_Type TYPE_COMPACT =
      Vehicle_Type._(2, _omitEnumNames ? '' : 'TYPE_COMPACT');

  /// A car.
  static const Vehicle_Type TYPE_STANDARD =
      Vehicle_Type._(3, _omitEnumNames ? '' : 'TYPE_STANDARD');

  /// A van or a large car.
  static const Vehicle_Type TYPE_LARGE =
      Vehicle_Type._(4, _omitEnumNames ? '' : 'TYPE_LARGE');

  static const $core.List<Vehicle_Type> values = <Vehicle_Type>[
    TYPE_UNSPECIFIED,
    TYPE_MOTORCYCLE,
    TYPE_COMPACT,
    TYPE_STANDARD,
    TYPE_LARGE,
  ];

  static final $core.List<Vehicle_Type?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 4);
  static Vehicle_Type? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const Vehicle_Type._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
