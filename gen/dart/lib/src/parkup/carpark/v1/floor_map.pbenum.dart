// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/floor_map.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What it is.
class FloorElement_Kind extends $pb.ProtobufEnum {
  /// Not said.
  static const FloorElement_Kind KIND_UNSPECIFIED =
      FloorElement_Kind._(0, _omitEnumNames ? '' : 'KIND_UNSPECIFIED');

  /// A place for one car: its centre, and the space of the register that it is.
  static const FloorElement_Kind KIND_SPACE =
      FloorElement_Kind._(1, _omitEnumNames ? '' : 'KIND_SPACE');

  /// Where cars drive, from one junction, entrance, exit or ramp to another.
  static const FloorElement_Kind KIND_LANE =
      FloorElement_Kind._(2, _omitEnumNames ? '' : 'KIND_LANE');

  /// Where lanes meet.
  static const FloorElement_Kind KIND_JUNCTION =
      FloorElement_Kind._(3, _omitEnumNames ? '' : 'KIND_JUNCTION');

  /// Where cars come in.
  static const FloorElement_Kind KIND_ENTRANCE =
      FloorElement_Kind._(4, _omitEnumNames ? '' : 'KIND_ENTRANCE');

  /// Where cars leave.
  static const FloorElement_Kind KIND_EXIT =
      FloorElement_Kind._(5, _omitEnumNames ? '' : 'KIND_EXIT');

  /// Where a ramp to another level begins. It leads to a junction or ramp there, and back unless it is one-way.
  static const FloorElement_Kind KIND_RAMP =
      FloorElement_Kind._(6, _omitEnumNames ? '' : 'KIND_RAMP');

  /// A lift, for people.
  static const FloorElement_Kind KIND_LIFT =
      FloorElement_Kind._(7, _omitEnumNames ? '' : 'KIND_LIFT');

  /// Stairs, for people.
  static const FloorElement_Kind KIND_STAIRS =
      FloorElement_Kind._(8, _omitEnumNames ? '' : 'KIND_STAIRS');

  /// What nothing passes.
  static const FloorElement_Kind KIND_WALL =
      FloorElement_Kind._(9, _omitEnumNames ? '' : 'KIND_WALL');

  static const $core.List<FloorElement_Kind> values = <FloorElement_Kind>[
    KIND_UNSPECIFIED,
    KIND_SPACE,
    KIND_LANE,
    KIND_JUNCTION,
    KIND_ENTRANCE,
    KIND_EXIT,
    KIND_RAMP,
    KIND_LIFT,
    KIND_STAIRS,
    KIND_WALL,
  ];

  static final $core.List<FloorElement_Kind?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 9);
  static FloorElement_Kind? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const FloorElement_Kind._(super.value, super.name);
}

/// What it is.
class FloorMapProblem_Kind extends $pb.ProtobufEnum {
  /// Not said.
  static const FloorMapProblem_Kind KIND_UNSPECIFIED =
      FloorMapProblem_Kind._(0, _omitEnumNames ? '' : 'KIND_UNSPECIFIED');

  /// No entrance leads to the space.
  static const FloorMapProblem_Kind KIND_UNREACHABLE_SPACE =
      FloorMapProblem_Kind._(1, _omitEnumNames ? '' : 'KIND_UNREACHABLE_SPACE');

  /// From the space no way leads to an exit.
  static const FloorMapProblem_Kind KIND_NO_WAY_OUT =
      FloorMapProblem_Kind._(2, _omitEnumNames ? '' : 'KIND_NO_WAY_OUT');

  /// Cars that drive in there cannot drive on: every way out is one-way, closed or missing.
  static const FloorMapProblem_Kind KIND_DEAD_END =
      FloorMapProblem_Kind._(3, _omitEnumNames ? '' : 'KIND_DEAD_END');

  /// The ramp leads to nothing that there is, or no lane leads to it.
  static const FloorMapProblem_Kind KIND_DANGLING_RAMP =
      FloorMapProblem_Kind._(4, _omitEnumNames ? '' : 'KIND_DANGLING_RAMP');

  /// An end of the lane is not there, or is nothing where lanes end.
  static const FloorMapProblem_Kind KIND_DANGLING_LANE =
      FloorMapProblem_Kind._(5, _omitEnumNames ? '' : 'KIND_DANGLING_LANE');

  /// No lane meets the junction, entrance or exit.
  static const FloorMapProblem_Kind KIND_UNCONNECTED =
      FloorMapProblem_Kind._(6, _omitEnumNames ? '' : 'KIND_UNCONNECTED');

  /// The lane goes through a wall: nobody is led along it.
  static const FloorMapProblem_Kind KIND_LANE_THROUGH_WALL =
      FloorMapProblem_Kind._(7, _omitEnumNames ? '' : 'KIND_LANE_THROUGH_WALL');

  /// The space, lift or stairs have no lane nearby, or there is a wall in between.
  static const FloorMapProblem_Kind KIND_NO_LANE =
      FloorMapProblem_Kind._(8, _omitEnumNames ? '' : 'KIND_NO_LANE');

  /// The register has no such space on this level.
  static const FloorMapProblem_Kind KIND_UNKNOWN_SPACE =
      FloorMapProblem_Kind._(9, _omitEnumNames ? '' : 'KIND_UNKNOWN_SPACE');

  /// The space stands on the map more than once.
  static const FloorMapProblem_Kind KIND_DUPLICATE_SPACE =
      FloorMapProblem_Kind._(10, _omitEnumNames ? '' : 'KIND_DUPLICATE_SPACE');

  /// A space of the register is not on the map.
  static const FloorMapProblem_Kind KIND_MISSING_SPACE =
      FloorMapProblem_Kind._(11, _omitEnumNames ? '' : 'KIND_MISSING_SPACE');

  /// The car park has no entrance.
  static const FloorMapProblem_Kind KIND_NO_ENTRANCE =
      FloorMapProblem_Kind._(12, _omitEnumNames ? '' : 'KIND_NO_ENTRANCE');

  /// The car park has no exit.
  static const FloorMapProblem_Kind KIND_NO_EXIT =
      FloorMapProblem_Kind._(13, _omitEnumNames ? '' : 'KIND_NO_EXIT');

  /// It lies outside of the level.
  static const FloorMapProblem_Kind KIND_OUTSIDE =
      FloorMapProblem_Kind._(14, _omitEnumNames ? '' : 'KIND_OUTSIDE');

  /// Cars have to turn round here.
  static const FloorMapProblem_Kind KIND_CUL_DE_SAC =
      FloorMapProblem_Kind._(15, _omitEnumNames ? '' : 'KIND_CUL_DE_SAC');

  static const $core.List<FloorMapProblem_Kind> values = <FloorMapProblem_Kind>[
    KIND_UNSPECIFIED,
    KIND_UNREACHABLE_SPACE,
    KIND_NO_WAY_OUT,
    KIND_DEAD_END,
    KIND_DANGLING_RAMP,
    KIND_DANGLING_LANE,
    KIND_UNCONNECTED,
    KIND_LANE_THROUGH_WALL,
    KIND_NO_LANE,
    KIND_UNKNOWN_SPACE,
    KIND_DUPLICATE_SPACE,
    KIND_MISSING_SPACE,
    KIND_NO_ENTRANCE,
    KIND_NO_EXIT,
    KIND_OUTSIDE,
    KIND_CUL_DE_SAC,
  ];

  static final $core.List<FloorMapProblem_Kind?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 15);
  static FloorMapProblem_Kind? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const FloorMapProblem_Kind._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
