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
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $0;

import 'floor_map.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'floor_map.pbenum.dart';

/// A point of a level: metres from its upper left corner. All levels of a building have the same corner.
class FloorPoint extends $pb.GeneratedMessage {
  factory FloorPoint({
    $core.double? x,
    $core.double? y,
  }) {
    final result = create();
    if (x != null) result.x = x;
    if (y != null) result.y = y;
    return result;
  }

  FloorPoint._();

  factory FloorPoint.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FloorPoint.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FloorPoint',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'x')
    ..aD(2, _omitFieldNames ? '' : 'y')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorPoint clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorPoint copyWith(void Function(FloorPoint) updates) =>
      super.copyWith((message) => updates(message as FloorPoint)) as FloorPoint;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FloorPoint create() => FloorPoint._();
  @$core.override
  FloorPoint createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FloorPoint getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FloorPoint>(create);
  static FloorPoint? _defaultInstance;

  /// Metres to the right.
  @$pb.TagNumber(1)
  $core.double get x => $_getN(0);
  @$pb.TagNumber(1)
  set x($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasX() => $_has(0);
  @$pb.TagNumber(1)
  void clearX() => $_clearField(1);

  /// Metres downwards, as in a picture.
  @$pb.TagNumber(2)
  $core.double get y => $_getN(1);
  @$pb.TagNumber(2)
  set y($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasY() => $_has(1);
  @$pb.TagNumber(2)
  void clearY() => $_clearField(2);
}

/// One thing on a level. Which fields count follows from its kind.
class FloorElement extends $pb.GeneratedMessage {
  factory FloorElement({
    $core.String? id,
    FloorElement_Kind? kind,
    $core.String? name,
    $core.Iterable<FloorPoint>? points,
    $core.String? fromId,
    $core.String? toId,
    $core.int? toLevelId,
    $core.bool? oneWay,
    $core.double? lengthMetres,
    $core.double? widthMetres,
    $core.double? depthMetres,
    $core.double? angleDegrees,
    $core.double? heightLimitMetres,
    $core.bool? isClosed,
    $core.int? spaceId,
    $core.String? spaceNumber,
    $core.String? laneId,
    $core.String? shaft,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (kind != null) result.kind = kind;
    if (name != null) result.name = name;
    if (points != null) result.points.addAll(points);
    if (fromId != null) result.fromId = fromId;
    if (toId != null) result.toId = toId;
    if (toLevelId != null) result.toLevelId = toLevelId;
    if (oneWay != null) result.oneWay = oneWay;
    if (lengthMetres != null) result.lengthMetres = lengthMetres;
    if (widthMetres != null) result.widthMetres = widthMetres;
    if (depthMetres != null) result.depthMetres = depthMetres;
    if (angleDegrees != null) result.angleDegrees = angleDegrees;
    if (heightLimitMetres != null) result.heightLimitMetres = heightLimitMetres;
    if (isClosed != null) result.isClosed = isClosed;
    if (spaceId != null) result.spaceId = spaceId;
    if (spaceNumber != null) result.spaceNumber = spaceNumber;
    if (laneId != null) result.laneId = laneId;
    if (shaft != null) result.shaft = shaft;
    return result;
  }

  FloorElement._();

  factory FloorElement.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FloorElement.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FloorElement',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aE<FloorElement_Kind>(2, _omitFieldNames ? '' : 'kind',
        enumValues: FloorElement_Kind.values)
    ..aOS(3, _omitFieldNames ? '' : 'name')
    ..pPM<FloorPoint>(4, _omitFieldNames ? '' : 'points',
        subBuilder: FloorPoint.create)
    ..aOS(5, _omitFieldNames ? '' : 'fromId')
    ..aOS(6, _omitFieldNames ? '' : 'toId')
    ..aI(7, _omitFieldNames ? '' : 'toLevelId')
    ..aOB(8, _omitFieldNames ? '' : 'oneWay')
    ..aD(9, _omitFieldNames ? '' : 'lengthMetres')
    ..aD(10, _omitFieldNames ? '' : 'widthMetres')
    ..aD(11, _omitFieldNames ? '' : 'depthMetres')
    ..aD(12, _omitFieldNames ? '' : 'angleDegrees')
    ..aD(13, _omitFieldNames ? '' : 'heightLimitMetres')
    ..aOB(14, _omitFieldNames ? '' : 'isClosed')
    ..aI(15, _omitFieldNames ? '' : 'spaceId')
    ..aOS(16, _omitFieldNames ? '' : 'spaceNumber')
    ..aOS(17, _omitFieldNames ? '' : 'laneId')
    ..aOS(18, _omitFieldNames ? '' : 'shaft')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorElement clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorElement copyWith(void Function(FloorElement) updates) =>
      super.copyWith((message) => updates(message as FloorElement))
          as FloorElement;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FloorElement create() => FloorElement._();
  @$core.override
  FloorElement createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FloorElement getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FloorElement>(create);
  static FloorElement? _defaultInstance;

  /// By which it is known on its level: letters, digits, `-`, `_` and `.`.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// What it is.
  @$pb.TagNumber(2)
  FloorElement_Kind get kind => $_getN(1);
  @$pb.TagNumber(2)
  set kind(FloorElement_Kind value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasKind() => $_has(1);
  @$pb.TagNumber(2)
  void clearKind() => $_clearField(2);

  /// What people call it: `North entrance`. An entrance or exit has the name of its gate.
  @$pb.TagNumber(3)
  $core.String get name => $_getSZ(2);
  @$pb.TagNumber(3)
  set name($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasName() => $_has(2);
  @$pb.TagNumber(3)
  void clearName() => $_clearField(3);

  /// Where it is: one point; of a lane the bends between its ends, if it has any; of a wall its corners.
  @$pb.TagNumber(4)
  $pb.PbList<FloorPoint> get points => $_getList(3);

  /// Of a lane: the id of the junction, entrance, exit or ramp where it begins.
  @$pb.TagNumber(5)
  $core.String get fromId => $_getSZ(4);
  @$pb.TagNumber(5)
  set fromId($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasFromId() => $_has(4);
  @$pb.TagNumber(5)
  void clearFromId() => $_clearField(5);

  /// Of a lane: where it ends. Of a ramp: the junction or ramp that it leads to, on the level `to_level_id`.
  @$pb.TagNumber(6)
  $core.String get toId => $_getSZ(5);
  @$pb.TagNumber(6)
  set toId($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasToId() => $_has(5);
  @$pb.TagNumber(6)
  void clearToId() => $_clearField(6);

  /// Of a ramp: the level that it leads to.
  @$pb.TagNumber(7)
  $core.int get toLevelId => $_getIZ(6);
  @$pb.TagNumber(7)
  set toLevelId($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasToLevelId() => $_has(6);
  @$pb.TagNumber(7)
  void clearToLevelId() => $_clearField(7);

  /// Of a lane or ramp: cars drive from its beginning to its end only.
  @$pb.TagNumber(8)
  $core.bool get oneWay => $_getBF(7);
  @$pb.TagNumber(8)
  set oneWay($core.bool value) => $_setBool(7, value);
  @$pb.TagNumber(8)
  $core.bool hasOneWay() => $_has(7);
  @$pb.TagNumber(8)
  void clearOneWay() => $_clearField(8);

  /// Of a lane or ramp: how long it is; unless given, as it is drawn, and 20 metres for a ramp.
  @$pb.TagNumber(9)
  $core.double get lengthMetres => $_getN(8);
  @$pb.TagNumber(9)
  set lengthMetres($core.double value) => $_setDouble(8, value);
  @$pb.TagNumber(9)
  $core.bool hasLengthMetres() => $_has(8);
  @$pb.TagNumber(9)
  void clearLengthMetres() => $_clearField(9);

  /// Of a lane or ramp: the widest car that passes has 0.2 metres less. Of a space: how wide it is, 2.5 metres unless given.
  @$pb.TagNumber(10)
  $core.double get widthMetres => $_getN(9);
  @$pb.TagNumber(10)
  set widthMetres($core.double value) => $_setDouble(9, value);
  @$pb.TagNumber(10)
  $core.bool hasWidthMetres() => $_has(9);
  @$pb.TagNumber(10)
  void clearWidthMetres() => $_clearField(10);

  /// Of a space: how deep it is; 5 metres unless given.
  @$pb.TagNumber(11)
  $core.double get depthMetres => $_getN(10);
  @$pb.TagNumber(11)
  set depthMetres($core.double value) => $_setDouble(10, value);
  @$pb.TagNumber(11)
  $core.bool hasDepthMetres() => $_has(10);
  @$pb.TagNumber(11)
  void clearDepthMetres() => $_clearField(11);

  /// Of a space: how far it is turned, in degrees clockwise; 0: its depth is downwards.
  @$pb.TagNumber(12)
  $core.double get angleDegrees => $_getN(11);
  @$pb.TagNumber(12)
  set angleDegrees($core.double value) => $_setDouble(11, value);
  @$pb.TagNumber(12)
  $core.bool hasAngleDegrees() => $_has(11);
  @$pb.TagNumber(12)
  void clearAngleDegrees() => $_clearField(12);

  /// Of a lane, ramp, entrance, exit or space: how high a car may be; any unless given.
  @$pb.TagNumber(13)
  $core.double get heightLimitMetres => $_getN(12);
  @$pb.TagNumber(13)
  set heightLimitMetres($core.double value) => $_setDouble(12, value);
  @$pb.TagNumber(13)
  $core.bool hasHeightLimitMetres() => $_has(12);
  @$pb.TagNumber(13)
  void clearHeightLimitMetres() => $_clearField(13);

  /// Of all but spaces and walls: nobody passes for now.
  @$pb.TagNumber(14)
  $core.bool get isClosed => $_getBF(13);
  @$pb.TagNumber(14)
  set isClosed($core.bool value) => $_setBool(13, value);
  @$pb.TagNumber(14)
  $core.bool hasIsClosed() => $_has(13);
  @$pb.TagNumber(14)
  void clearIsClosed() => $_clearField(14);

  /// Of a space: its number in the register.
  @$pb.TagNumber(15)
  $core.int get spaceId => $_getIZ(14);
  @$pb.TagNumber(15)
  set spaceId($core.int value) => $_setSignedInt32(14, value);
  @$pb.TagNumber(15)
  $core.bool hasSpaceId() => $_has(14);
  @$pb.TagNumber(15)
  void clearSpaceId() => $_clearField(15);

  /// Of a space: what is painted on it. The server says it.
  @$pb.TagNumber(16)
  $core.String get spaceNumber => $_getSZ(15);
  @$pb.TagNumber(16)
  set spaceNumber($core.String value) => $_setString(15, value);
  @$pb.TagNumber(16)
  $core.bool hasSpaceNumber() => $_has(15);
  @$pb.TagNumber(16)
  void clearSpaceNumber() => $_clearField(16);

  /// Of a space, lift or stairs: the lane from which it is reached; the nearest one without a wall between them unless given.
  @$pb.TagNumber(17)
  $core.String get laneId => $_getSZ(16);
  @$pb.TagNumber(17)
  set laneId($core.String value) => $_setString(16, value);
  @$pb.TagNumber(17)
  $core.bool hasLaneId() => $_has(16);
  @$pb.TagNumber(17)
  void clearLaneId() => $_clearField(17);

  /// Of a lift or stairs: what is the same on all levels that they join: `Lift A`.
  @$pb.TagNumber(18)
  $core.String get shaft => $_getSZ(17);
  @$pb.TagNumber(18)
  set shaft($core.String value) => $_setString(17, value);
  @$pb.TagNumber(18)
  $core.bool hasShaft() => $_has(17);
  @$pb.TagNumber(18)
  void clearShaft() => $_clearField(18);
}

/// Something about a map that is not as it should be.
class FloorMapProblem extends $pb.GeneratedMessage {
  factory FloorMapProblem({
    FloorMapProblem_Kind? kind,
    $core.int? levelId,
    $core.String? elementId,
    $core.int? spaceId,
    $core.String? message,
    $core.bool? isHint,
  }) {
    final result = create();
    if (kind != null) result.kind = kind;
    if (levelId != null) result.levelId = levelId;
    if (elementId != null) result.elementId = elementId;
    if (spaceId != null) result.spaceId = spaceId;
    if (message != null) result.message = message;
    if (isHint != null) result.isHint = isHint;
    return result;
  }

  FloorMapProblem._();

  factory FloorMapProblem.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FloorMapProblem.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FloorMapProblem',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aE<FloorMapProblem_Kind>(1, _omitFieldNames ? '' : 'kind',
        enumValues: FloorMapProblem_Kind.values)
    ..aI(2, _omitFieldNames ? '' : 'levelId')
    ..aOS(3, _omitFieldNames ? '' : 'elementId')
    ..aI(4, _omitFieldNames ? '' : 'spaceId')
    ..aOS(5, _omitFieldNames ? '' : 'message')
    ..aOB(6, _omitFieldNames ? '' : 'isHint')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorMapProblem clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorMapProblem copyWith(void Function(FloorMapProblem) updates) =>
      super.copyWith((message) => updates(message as FloorMapProblem))
          as FloorMapProblem;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FloorMapProblem create() => FloorMapProblem._();
  @$core.override
  FloorMapProblem createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FloorMapProblem getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FloorMapProblem>(create);
  static FloorMapProblem? _defaultInstance;

  /// What it is.
  @$pb.TagNumber(1)
  FloorMapProblem_Kind get kind => $_getN(0);
  @$pb.TagNumber(1)
  set kind(FloorMapProblem_Kind value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasKind() => $_has(0);
  @$pb.TagNumber(1)
  void clearKind() => $_clearField(1);

  /// The level.
  @$pb.TagNumber(2)
  $core.int get levelId => $_getIZ(1);
  @$pb.TagNumber(2)
  set levelId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLevelId() => $_has(1);
  @$pb.TagNumber(2)
  void clearLevelId() => $_clearField(2);

  /// The element, if it is about one.
  @$pb.TagNumber(3)
  $core.String get elementId => $_getSZ(2);
  @$pb.TagNumber(3)
  set elementId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasElementId() => $_has(2);
  @$pb.TagNumber(3)
  void clearElementId() => $_clearField(3);

  /// The space of the register, if it is about one.
  @$pb.TagNumber(4)
  $core.int get spaceId => $_getIZ(3);
  @$pb.TagNumber(4)
  set spaceId($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSpaceId() => $_has(3);
  @$pb.TagNumber(4)
  void clearSpaceId() => $_clearField(4);

  /// A sentence for people, in the language of the caller.
  @$pb.TagNumber(5)
  $core.String get message => $_getSZ(4);
  @$pb.TagNumber(5)
  set message($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasMessage() => $_has(4);
  @$pb.TagNumber(5)
  void clearMessage() => $_clearField(5);

  /// Whether the map works in spite of it; others must be mended before the map is published.
  @$pb.TagNumber(6)
  $core.bool get isHint => $_getBF(5);
  @$pb.TagNumber(6)
  set isHint($core.bool value) => $_setBool(5, value);
  @$pb.TagNumber(6)
  $core.bool hasIsHint() => $_has(5);
  @$pb.TagNumber(6)
  void clearIsHint() => $_clearField(6);
}

/// The map of a level.
class FloorMap extends $pb.GeneratedMessage {
  factory FloorMap({
    $core.int? levelId,
    $core.String? carPark,
    $core.String? building,
    $core.int? version,
    $core.bool? isDraft,
    $core.double? widthMetres,
    $core.double? heightMetres,
    $core.Iterable<FloorElement>? elements,
    $0.Timestamp? updatedAt,
    $core.String? updatedBy,
    $core.String? reason,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    if (carPark != null) result.carPark = carPark;
    if (building != null) result.building = building;
    if (version != null) result.version = version;
    if (isDraft != null) result.isDraft = isDraft;
    if (widthMetres != null) result.widthMetres = widthMetres;
    if (heightMetres != null) result.heightMetres = heightMetres;
    if (elements != null) result.elements.addAll(elements);
    if (updatedAt != null) result.updatedAt = updatedAt;
    if (updatedBy != null) result.updatedBy = updatedBy;
    if (reason != null) result.reason = reason;
    return result;
  }

  FloorMap._();

  factory FloorMap.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FloorMap.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FloorMap',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..aOS(2, _omitFieldNames ? '' : 'carPark')
    ..aOS(3, _omitFieldNames ? '' : 'building')
    ..aI(4, _omitFieldNames ? '' : 'version')
    ..aOB(5, _omitFieldNames ? '' : 'isDraft')
    ..aD(6, _omitFieldNames ? '' : 'widthMetres')
    ..aD(7, _omitFieldNames ? '' : 'heightMetres')
    ..pPM<FloorElement>(8, _omitFieldNames ? '' : 'elements',
        subBuilder: FloorElement.create)
    ..aOM<$0.Timestamp>(9, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $0.Timestamp.create)
    ..aOS(10, _omitFieldNames ? '' : 'updatedBy')
    ..aOS(11, _omitFieldNames ? '' : 'reason')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorMap clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorMap copyWith(void Function(FloorMap) updates) =>
      super.copyWith((message) => updates(message as FloorMap)) as FloorMap;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FloorMap create() => FloorMap._();
  @$core.override
  FloorMap createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FloorMap getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<FloorMap>(create);
  static FloorMap? _defaultInstance;

  /// The level's number in the register.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);

  /// The code of its car park.
  @$pb.TagNumber(2)
  $core.String get carPark => $_getSZ(1);
  @$pb.TagNumber(2)
  set carPark($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCarPark() => $_has(1);
  @$pb.TagNumber(2)
  void clearCarPark() => $_clearField(2);

  /// The building that the level is in; empty where there is only one.
  @$pb.TagNumber(3)
  $core.String get building => $_getSZ(2);
  @$pb.TagNumber(3)
  set building($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasBuilding() => $_has(2);
  @$pb.TagNumber(3)
  void clearBuilding() => $_clearField(3);

  /// Counts the changes, from 1 on.
  @$pb.TagNumber(4)
  $core.int get version => $_getIZ(3);
  @$pb.TagNumber(4)
  set version($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasVersion() => $_has(3);
  @$pb.TagNumber(4)
  void clearVersion() => $_clearField(4);

  /// Only staff see a draft. Drivers go by what was published before it, if anything was.
  @$pb.TagNumber(5)
  $core.bool get isDraft => $_getBF(4);
  @$pb.TagNumber(5)
  set isDraft($core.bool value) => $_setBool(4, value);
  @$pb.TagNumber(5)
  $core.bool hasIsDraft() => $_has(4);
  @$pb.TagNumber(5)
  void clearIsDraft() => $_clearField(5);

  /// How wide the level is, in metres.
  @$pb.TagNumber(6)
  $core.double get widthMetres => $_getN(5);
  @$pb.TagNumber(6)
  set widthMetres($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasWidthMetres() => $_has(5);
  @$pb.TagNumber(6)
  void clearWidthMetres() => $_clearField(6);

  /// How high the drawing of the level is, in metres.
  @$pb.TagNumber(7)
  $core.double get heightMetres => $_getN(6);
  @$pb.TagNumber(7)
  set heightMetres($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasHeightMetres() => $_has(6);
  @$pb.TagNumber(7)
  void clearHeightMetres() => $_clearField(7);

  /// What there is on it.
  @$pb.TagNumber(8)
  $pb.PbList<FloorElement> get elements => $_getList(7);

  /// When this version was made.
  @$pb.TagNumber(9)
  $0.Timestamp get updatedAt => $_getN(8);
  @$pb.TagNumber(9)
  set updatedAt($0.Timestamp value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasUpdatedAt() => $_has(8);
  @$pb.TagNumber(9)
  void clearUpdatedAt() => $_clearField(9);
  @$pb.TagNumber(9)
  $0.Timestamp ensureUpdatedAt() => $_ensure(8);

  /// For staff: the account that made it.
  @$pb.TagNumber(10)
  $core.String get updatedBy => $_getSZ(9);
  @$pb.TagNumber(10)
  set updatedBy($core.String value) => $_setString(9, value);
  @$pb.TagNumber(10)
  $core.bool hasUpdatedBy() => $_has(9);
  @$pb.TagNumber(10)
  void clearUpdatedBy() => $_clearField(10);

  /// For staff: why it was made, as they said.
  @$pb.TagNumber(11)
  $core.String get reason => $_getSZ(10);
  @$pb.TagNumber(11)
  set reason($core.String value) => $_setString(10, value);
  @$pb.TagNumber(11)
  $core.bool hasReason() => $_has(10);
  @$pb.TagNumber(11)
  void clearReason() => $_clearField(11);
}

/// One map of a list.
class FloorMapSummary extends $pb.GeneratedMessage {
  factory FloorMapSummary({
    $core.int? levelId,
    $core.String? carPark,
    $core.String? building,
    $core.int? version,
    $core.bool? isDraft,
    $core.int? elementCount,
    $0.Timestamp? updatedAt,
    $core.String? updatedBy,
    $core.String? reason,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    if (carPark != null) result.carPark = carPark;
    if (building != null) result.building = building;
    if (version != null) result.version = version;
    if (isDraft != null) result.isDraft = isDraft;
    if (elementCount != null) result.elementCount = elementCount;
    if (updatedAt != null) result.updatedAt = updatedAt;
    if (updatedBy != null) result.updatedBy = updatedBy;
    if (reason != null) result.reason = reason;
    return result;
  }

  FloorMapSummary._();

  factory FloorMapSummary.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FloorMapSummary.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FloorMapSummary',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..aOS(2, _omitFieldNames ? '' : 'carPark')
    ..aOS(3, _omitFieldNames ? '' : 'building')
    ..aI(4, _omitFieldNames ? '' : 'version')
    ..aOB(5, _omitFieldNames ? '' : 'isDraft')
    ..aI(6, _omitFieldNames ? '' : 'elementCount')
    ..aOM<$0.Timestamp>(7, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $0.Timestamp.create)
    ..aOS(8, _omitFieldNames ? '' : 'updatedBy')
    ..aOS(9, _omitFieldNames ? '' : 'reason')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorMapSummary clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorMapSummary copyWith(void Function(FloorMapSummary) updates) =>
      super.copyWith((message) => updates(message as FloorMapSummary))
          as FloorMapSummary;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FloorMapSummary create() => FloorMapSummary._();
  @$core.override
  FloorMapSummary createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FloorMapSummary getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FloorMapSummary>(create);
  static FloorMapSummary? _defaultInstance;

  /// The level's number in the register.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);

  /// The code of its car park.
  @$pb.TagNumber(2)
  $core.String get carPark => $_getSZ(1);
  @$pb.TagNumber(2)
  set carPark($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCarPark() => $_has(1);
  @$pb.TagNumber(2)
  void clearCarPark() => $_clearField(2);

  /// The building that the level is in.
  @$pb.TagNumber(3)
  $core.String get building => $_getSZ(2);
  @$pb.TagNumber(3)
  set building($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasBuilding() => $_has(2);
  @$pb.TagNumber(3)
  void clearBuilding() => $_clearField(3);

  /// Counts the changes, from 1 on.
  @$pb.TagNumber(4)
  $core.int get version => $_getIZ(3);
  @$pb.TagNumber(4)
  set version($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasVersion() => $_has(3);
  @$pb.TagNumber(4)
  void clearVersion() => $_clearField(4);

  /// Only staff see a draft. Drivers go by what was published before it, if anything was.
  @$pb.TagNumber(5)
  $core.bool get isDraft => $_getBF(4);
  @$pb.TagNumber(5)
  set isDraft($core.bool value) => $_setBool(4, value);
  @$pb.TagNumber(5)
  $core.bool hasIsDraft() => $_has(4);
  @$pb.TagNumber(5)
  void clearIsDraft() => $_clearField(5);

  /// How many elements there are.
  @$pb.TagNumber(6)
  $core.int get elementCount => $_getIZ(5);
  @$pb.TagNumber(6)
  set elementCount($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasElementCount() => $_has(5);
  @$pb.TagNumber(6)
  void clearElementCount() => $_clearField(6);

  /// When this version was made.
  @$pb.TagNumber(7)
  $0.Timestamp get updatedAt => $_getN(6);
  @$pb.TagNumber(7)
  set updatedAt($0.Timestamp value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasUpdatedAt() => $_has(6);
  @$pb.TagNumber(7)
  void clearUpdatedAt() => $_clearField(7);
  @$pb.TagNumber(7)
  $0.Timestamp ensureUpdatedAt() => $_ensure(6);

  /// For staff: the account that made it.
  @$pb.TagNumber(8)
  $core.String get updatedBy => $_getSZ(7);
  @$pb.TagNumber(8)
  set updatedBy($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasUpdatedBy() => $_has(7);
  @$pb.TagNumber(8)
  void clearUpdatedBy() => $_clearField(8);

  /// For staff: why it was made, as they said.
  @$pb.TagNumber(9)
  $core.String get reason => $_getSZ(8);
  @$pb.TagNumber(9)
  set reason($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasReason() => $_has(8);
  @$pb.TagNumber(9)
  void clearReason() => $_clearField(9);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
