// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/navigation_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// How one moves.
class FloorTravel_Mode extends $pb.ProtobufEnum {
  /// Not said: by car.
  static const FloorTravel_Mode MODE_UNSPECIFIED =
      FloorTravel_Mode._(0, _omitEnumNames ? '' : 'MODE_UNSPECIFIED');

  /// By car.
  static const FloorTravel_Mode MODE_DRIVE =
      FloorTravel_Mode._(1, _omitEnumNames ? '' : 'MODE_DRIVE');

  /// On foot: along lanes in any direction, by lifts, stairs and ramps.
  static const FloorTravel_Mode MODE_WALK =
      FloorTravel_Mode._(2, _omitEnumNames ? '' : 'MODE_WALK');

  static const $core.List<FloorTravel_Mode> values = <FloorTravel_Mode>[
    MODE_UNSPECIFIED,
    MODE_DRIVE,
    MODE_WALK,
  ];

  static final $core.List<FloorTravel_Mode?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 2);
  static FloorTravel_Mode? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const FloorTravel_Mode._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
