// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/navigation.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What to do.
class FloorInstruction_Action extends $pb.ProtobufEnum {
  /// Not said.
  static const FloorInstruction_Action ACTION_UNSPECIFIED =
      FloorInstruction_Action._(0, _omitEnumNames ? '' : 'ACTION_UNSPECIFIED');

  /// Begin.
  static const FloorInstruction_Action ACTION_START =
      FloorInstruction_Action._(1, _omitEnumNames ? '' : 'ACTION_START');

  /// Go straight on.
  static const FloorInstruction_Action ACTION_STRAIGHT =
      FloorInstruction_Action._(2, _omitEnumNames ? '' : 'ACTION_STRAIGHT');

  /// Turn left.
  static const FloorInstruction_Action ACTION_LEFT =
      FloorInstruction_Action._(3, _omitEnumNames ? '' : 'ACTION_LEFT');

  /// Turn right.
  static const FloorInstruction_Action ACTION_RIGHT =
      FloorInstruction_Action._(4, _omitEnumNames ? '' : 'ACTION_RIGHT');

  /// Turn round.
  static const FloorInstruction_Action ACTION_TURN_ROUND =
      FloorInstruction_Action._(5, _omitEnumNames ? '' : 'ACTION_TURN_ROUND');

  /// Take the ramp, lift or stairs upwards.
  static const FloorInstruction_Action ACTION_UP =
      FloorInstruction_Action._(6, _omitEnumNames ? '' : 'ACTION_UP');

  /// Take the ramp, lift or stairs downwards.
  static const FloorInstruction_Action ACTION_DOWN =
      FloorInstruction_Action._(7, _omitEnumNames ? '' : 'ACTION_DOWN');

  /// It is ahead.
  static const FloorInstruction_Action ACTION_ARRIVE =
      FloorInstruction_Action._(8, _omitEnumNames ? '' : 'ACTION_ARRIVE');

  /// It is on the left.
  static const FloorInstruction_Action ACTION_ARRIVE_LEFT =
      FloorInstruction_Action._(9, _omitEnumNames ? '' : 'ACTION_ARRIVE_LEFT');

  /// It is on the right.
  static const FloorInstruction_Action ACTION_ARRIVE_RIGHT =
      FloorInstruction_Action._(
          10, _omitEnumNames ? '' : 'ACTION_ARRIVE_RIGHT');

  static const $core.List<FloorInstruction_Action> values =
      <FloorInstruction_Action>[
    ACTION_UNSPECIFIED,
    ACTION_START,
    ACTION_STRAIGHT,
    ACTION_LEFT,
    ACTION_RIGHT,
    ACTION_TURN_ROUND,
    ACTION_UP,
    ACTION_DOWN,
    ACTION_ARRIVE,
    ACTION_ARRIVE_LEFT,
    ACTION_ARRIVE_RIGHT,
  ];

  static final $core.List<FloorInstruction_Action?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 10);
  static FloorInstruction_Action? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const FloorInstruction_Action._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
