// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/vehicle_check_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// Why it is to be checked.
class VehicleToCheck_State extends $pb.ProtobufEnum {
  /// Not said.
  static const VehicleToCheck_State STATE_UNSPECIFIED =
      VehicleToCheck_State._(0, _omitEnumNames ? '' : 'STATE_UNSPECIFIED');

  /// The time of its session ran out.
  static const VehicleToCheck_State STATE_EXPIRED =
      VehicleToCheck_State._(1, _omitEnumNames ? '' : 'STATE_EXPIRED');

  /// Its session is under way, and what is paid, if anything, reaches no further than now.
  static const VehicleToCheck_State STATE_UNPAID =
      VehicleToCheck_State._(2, _omitEnumNames ? '' : 'STATE_UNPAID');

  /// What is paid still reaches further than now.
  static const VehicleToCheck_State STATE_EXPIRING =
      VehicleToCheck_State._(3, _omitEnumNames ? '' : 'STATE_EXPIRING');

  static const $core.List<VehicleToCheck_State> values = <VehicleToCheck_State>[
    STATE_UNSPECIFIED,
    STATE_EXPIRED,
    STATE_UNPAID,
    STATE_EXPIRING,
  ];

  static final $core.List<VehicleToCheck_State?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 3);
  static VehicleToCheck_State? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const VehicleToCheck_State._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
