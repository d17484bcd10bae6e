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

import 'floor_map.pb.dart' as $0;
import 'navigation.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'navigation.pbenum.dart';

/// A place in a car park: an element of a map, a space of the register, or a point of a level.
class FloorPlace extends $pb.GeneratedMessage {
  factory FloorPlace({
    $core.int? spaceId,
    $core.int? levelId,
    $core.String? elementId,
    $core.double? x,
    $core.double? y,
  }) {
    final result = create();
    if (spaceId != null) result.spaceId = spaceId;
    if (levelId != null) result.levelId = levelId;
    if (elementId != null) result.elementId = elementId;
    if (x != null) result.x = x;
    if (y != null) result.y = y;
    return result;
  }

  FloorPlace._();

  factory FloorPlace.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FloorPlace.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FloorPlace',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'spaceId')
    ..aI(2, _omitFieldNames ? '' : 'levelId')
    ..aOS(3, _omitFieldNames ? '' : 'elementId')
    ..aD(4, _omitFieldNames ? '' : 'x')
    ..aD(5, _omitFieldNames ? '' : 'y')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorPlace clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorPlace copyWith(void Function(FloorPlace) updates) =>
      super.copyWith((message) => updates(message as FloorPlace)) as FloorPlace;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FloorPlace create() => FloorPlace._();
  @$core.override
  FloorPlace createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FloorPlace getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FloorPlace>(create);
  static FloorPlace? _defaultInstance;

  /// A space, by its number in the register.
  @$pb.TagNumber(1)
  $core.int get spaceId => $_getIZ(0);
  @$pb.TagNumber(1)
  set spaceId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSpaceId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSpaceId() => $_clearField(1);

  /// The level of an element or point.
  @$pb.TagNumber(2)
  $core.int get levelId => $_getIZ(1);
  @$pb.TagNumber(2)
  set levelId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLevelId() => $_has(1);
  @$pb.TagNumber(2)
  void clearLevelId() => $_clearField(2);

  /// An element of the level's map.
  @$pb.TagNumber(3)
  $core.String get elementId => $_getSZ(2);
  @$pb.TagNumber(3)
  set elementId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasElementId() => $_has(2);
  @$pb.TagNumber(3)
  void clearElementId() => $_clearField(3);

  /// A point of the level: metres to the right.
  @$pb.TagNumber(4)
  $core.double get x => $_getN(3);
  @$pb.TagNumber(4)
  set x($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasX() => $_has(3);
  @$pb.TagNumber(4)
  void clearX() => $_clearField(4);

  /// A point of the level: metres downwards.
  @$pb.TagNumber(5)
  $core.double get y => $_getN(4);
  @$pb.TagNumber(5)
  set y($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasY() => $_has(4);
  @$pb.TagNumber(5)
  void clearY() => $_clearField(5);
}

/// The part of a way that is on one level.
class FloorPath extends $pb.GeneratedMessage {
  factory FloorPath({
    $core.int? levelId,
    $core.String? levelName,
    $core.Iterable<$0.FloorPoint>? points,
    $core.double? lengthMetres,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    if (levelName != null) result.levelName = levelName;
    if (points != null) result.points.addAll(points);
    if (lengthMetres != null) result.lengthMetres = lengthMetres;
    return result;
  }

  FloorPath._();

  factory FloorPath.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FloorPath.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FloorPath',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..aOS(2, _omitFieldNames ? '' : 'levelName')
    ..pPM<$0.FloorPoint>(3, _omitFieldNames ? '' : 'points',
        subBuilder: $0.FloorPoint.create)
    ..aD(4, _omitFieldNames ? '' : 'lengthMetres')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorPath clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorPath copyWith(void Function(FloorPath) updates) =>
      super.copyWith((message) => updates(message as FloorPath)) as FloorPath;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FloorPath create() => FloorPath._();
  @$core.override
  FloorPath createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FloorPath getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<FloorPath>(create);
  static FloorPath? _defaultInstance;

  /// The level.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);

  /// What people call the level.
  @$pb.TagNumber(2)
  $core.String get levelName => $_getSZ(1);
  @$pb.TagNumber(2)
  set levelName($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLevelName() => $_has(1);
  @$pb.TagNumber(2)
  void clearLevelName() => $_clearField(2);

  /// The way on it, in metres of its map.
  @$pb.TagNumber(3)
  $pb.PbList<$0.FloorPoint> get points => $_getList(2);

  /// How long it is.
  @$pb.TagNumber(4)
  $core.double get lengthMetres => $_getN(3);
  @$pb.TagNumber(4)
  set lengthMetres($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLengthMetres() => $_has(3);
  @$pb.TagNumber(4)
  void clearLengthMetres() => $_clearField(4);
}

/// What to do at one point of a way.
class FloorInstruction extends $pb.GeneratedMessage {
  factory FloorInstruction({
    FloorInstruction_Action? action,
    $core.int? levelId,
    $0.FloorPoint? point,
    $core.double? lengthMetres,
    $core.String? text,
  }) {
    final result = create();
    if (action != null) result.action = action;
    if (levelId != null) result.levelId = levelId;
    if (point != null) result.point = point;
    if (lengthMetres != null) result.lengthMetres = lengthMetres;
    if (text != null) result.text = text;
    return result;
  }

  FloorInstruction._();

  factory FloorInstruction.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FloorInstruction.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FloorInstruction',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aE<FloorInstruction_Action>(1, _omitFieldNames ? '' : 'action',
        enumValues: FloorInstruction_Action.values)
    ..aI(2, _omitFieldNames ? '' : 'levelId')
    ..aOM<$0.FloorPoint>(3, _omitFieldNames ? '' : 'point',
        subBuilder: $0.FloorPoint.create)
    ..aD(4, _omitFieldNames ? '' : 'lengthMetres')
    ..aOS(5, _omitFieldNames ? '' : 'text')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorInstruction clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorInstruction copyWith(void Function(FloorInstruction) updates) =>
      super.copyWith((message) => updates(message as FloorInstruction))
          as FloorInstruction;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FloorInstruction create() => FloorInstruction._();
  @$core.override
  FloorInstruction createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FloorInstruction getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FloorInstruction>(create);
  static FloorInstruction? _defaultInstance;

  /// What to do.
  @$pb.TagNumber(1)
  FloorInstruction_Action get action => $_getN(0);
  @$pb.TagNumber(1)
  set action(FloorInstruction_Action value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasAction() => $_has(0);
  @$pb.TagNumber(1)
  void clearAction() => $_clearField(1);

  /// The level on which it is done.
  @$pb.TagNumber(2)
  $core.int get levelId => $_getIZ(1);
  @$pb.TagNumber(2)
  set levelId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLevelId() => $_has(1);
  @$pb.TagNumber(2)
  void clearLevelId() => $_clearField(2);

  /// Where it is done.
  @$pb.TagNumber(3)
  $0.FloorPoint get point => $_getN(2);
  @$pb.TagNumber(3)
  set point($0.FloorPoint value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasPoint() => $_has(2);
  @$pb.TagNumber(3)
  void clearPoint() => $_clearField(3);
  @$pb.TagNumber(3)
  $0.FloorPoint ensurePoint() => $_ensure(2);

  /// How far it is from there to the next instruction.
  @$pb.TagNumber(4)
  $core.double get lengthMetres => $_getN(3);
  @$pb.TagNumber(4)
  set lengthMetres($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLengthMetres() => $_has(3);
  @$pb.TagNumber(4)
  void clearLengthMetres() => $_clearField(4);

  /// A sentence for people, in the language of the caller.
  @$pb.TagNumber(5)
  $core.String get text => $_getSZ(4);
  @$pb.TagNumber(5)
  set text($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasText() => $_has(4);
  @$pb.TagNumber(5)
  void clearText() => $_clearField(5);
}

/// A way through a car park.
class FloorRoute extends $pb.GeneratedMessage {
  factory FloorRoute({
    $core.Iterable<FloorPath>? paths,
    $core.Iterable<FloorInstruction>? instructions,
    $core.double? lengthMetres,
    $core.double? durationSeconds,
    $core.double? cost,
  }) {
    final result = create();
    if (paths != null) result.paths.addAll(paths);
    if (instructions != null) result.instructions.addAll(instructions);
    if (lengthMetres != null) result.lengthMetres = lengthMetres;
    if (durationSeconds != null) result.durationSeconds = durationSeconds;
    if (cost != null) result.cost = cost;
    return result;
  }

  FloorRoute._();

  factory FloorRoute.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FloorRoute.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FloorRoute',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<FloorPath>(1, _omitFieldNames ? '' : 'paths',
        subBuilder: FloorPath.create)
    ..pPM<FloorInstruction>(2, _omitFieldNames ? '' : 'instructions',
        subBuilder: FloorInstruction.create)
    ..aD(3, _omitFieldNames ? '' : 'lengthMetres')
    ..aD(4, _omitFieldNames ? '' : 'durationSeconds')
    ..aD(5, _omitFieldNames ? '' : 'cost')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorRoute clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorRoute copyWith(void Function(FloorRoute) updates) =>
      super.copyWith((message) => updates(message as FloorRoute)) as FloorRoute;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FloorRoute create() => FloorRoute._();
  @$core.override
  FloorRoute createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FloorRoute getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FloorRoute>(create);
  static FloorRoute? _defaultInstance;

  /// The level where it begins, and each one that it comes to, in order.
  @$pb.TagNumber(1)
  $pb.PbList<FloorPath> get paths => $_getList(0);

  /// What to do, in order.
  @$pb.TagNumber(2)
  $pb.PbList<FloorInstruction> get instructions => $_getList(1);

  /// How long it is, ramps included.
  @$pb.TagNumber(3)
  $core.double get lengthMetres => $_getN(2);
  @$pb.TagNumber(3)
  set lengthMetres($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLengthMetres() => $_has(2);
  @$pb.TagNumber(3)
  void clearLengthMetres() => $_clearField(3);

  /// How long it takes.
  @$pb.TagNumber(4)
  $core.double get durationSeconds => $_getN(3);
  @$pb.TagNumber(4)
  set durationSeconds($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDurationSeconds() => $_has(3);
  @$pb.TagNumber(4)
  void clearDurationSeconds() => $_clearField(4);

  /// What is compared: its length in metres, with 5 more for each turn, 25 for each turning round, 10 for each change of level.
  @$pb.TagNumber(5)
  $core.double get cost => $_getN(4);
  @$pb.TagNumber(5)
  set cost($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasCost() => $_has(4);
  @$pb.TagNumber(5)
  void clearCost() => $_clearField(5);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
