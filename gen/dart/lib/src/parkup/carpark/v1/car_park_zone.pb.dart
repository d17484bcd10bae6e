// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_zone.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $1;

import 'level.pb.dart' as $0;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A part of a level, with spaces in it.
class CarParkZone extends $pb.GeneratedMessage {
  factory CarParkZone({
    $core.int? id,
    $core.String? carPark,
    $core.int? levelId,
    $0.CarParkLevel? level,
    $core.String? name,
    $core.String? description,
    $1.Timestamp? createdAt,
    $1.Timestamp? updatedAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (carPark != null) result.carPark = carPark;
    if (levelId != null) result.levelId = levelId;
    if (level != null) result.level = level;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    return result;
  }

  CarParkZone._();

  factory CarParkZone.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CarParkZone.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CarParkZone',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'carPark')
    ..aI(3, _omitFieldNames ? '' : 'levelId')
    ..aOM<$0.CarParkLevel>(4, _omitFieldNames ? '' : 'level',
        subBuilder: $0.CarParkLevel.create)
    ..aOS(5, _omitFieldNames ? '' : 'name')
    ..aOS(6, _omitFieldNames ? '' : 'description')
    ..aOM<$1.Timestamp>(7, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(8, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarParkZone clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarParkZone copyWith(void Function(CarParkZone) updates) =>
      super.copyWith((message) => updates(message as CarParkZone))
          as CarParkZone;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CarParkZone create() => CarParkZone._();
  @$core.override
  CarParkZone createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CarParkZone getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CarParkZone>(create);
  static CarParkZone? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get id => $_getIZ(0);
  @$pb.TagNumber(1)
  set id($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// The code of its car park.
  @$pb.TagNumber(2)
  $core.String get carPark => $_getSZ(1);
  @$pb.TagNumber(2)
  set carPark($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCarPark() => $_has(1);
  @$pb.TagNumber(2)
  void clearCarPark() => $_clearField(2);

  /// The level that it is on.
  @$pb.TagNumber(3)
  $core.int get levelId => $_getIZ(2);
  @$pb.TagNumber(3)
  set levelId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLevelId() => $_has(2);
  @$pb.TagNumber(3)
  void clearLevelId() => $_clearField(3);

  /// The level.
  @$pb.TagNumber(4)
  $0.CarParkLevel get level => $_getN(3);
  @$pb.TagNumber(4)
  set level($0.CarParkLevel value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasLevel() => $_has(3);
  @$pb.TagNumber(4)
  void clearLevel() => $_clearField(4);
  @$pb.TagNumber(4)
  $0.CarParkLevel ensureLevel() => $_ensure(3);

  /// What people call it: `Zone A`. No two of a level have the same name.
  @$pb.TagNumber(5)
  $core.String get name => $_getSZ(4);
  @$pb.TagNumber(5)
  set name($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasName() => $_has(4);
  @$pb.TagNumber(5)
  void clearName() => $_clearField(5);

  /// What else there is to say; absent when nothing is.
  @$pb.TagNumber(6)
  $core.String get description => $_getSZ(5);
  @$pb.TagNumber(6)
  set description($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasDescription() => $_has(5);
  @$pb.TagNumber(6)
  void clearDescription() => $_clearField(6);

  /// When it was made.
  @$pb.TagNumber(7)
  $1.Timestamp get createdAt => $_getN(6);
  @$pb.TagNumber(7)
  set createdAt($1.Timestamp value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasCreatedAt() => $_has(6);
  @$pb.TagNumber(7)
  void clearCreatedAt() => $_clearField(7);
  @$pb.TagNumber(7)
  $1.Timestamp ensureCreatedAt() => $_ensure(6);

  /// When it was changed last; absent if never.
  @$pb.TagNumber(8)
  $1.Timestamp get updatedAt => $_getN(7);
  @$pb.TagNumber(8)
  set updatedAt($1.Timestamp value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasUpdatedAt() => $_has(7);
  @$pb.TagNumber(8)
  void clearUpdatedAt() => $_clearField(8);
  @$pb.TagNumber(8)
  $1.Timestamp ensureUpdatedAt() => $_ensure(7);
}

/// How many spaces there are, and how many of them can be taken.
class SpaceFigures extends $pb.GeneratedMessage {
  factory SpaceFigures({
    $core.int? total,
    $core.int? available,
    $core.int? occupied,
    $core.int? reserved,
    $core.int? maintenance,
    $core.double? occupancyRate,
  }) {
    final result = create();
    if (total != null) result.total = total;
    if (available != null) result.available = available;
    if (occupied != null) result.occupied = occupied;
    if (reserved != null) result.reserved = reserved;
    if (maintenance != null) result.maintenance = maintenance;
    if (occupancyRate != null) result.occupancyRate = occupancyRate;
    return result;
  }

  SpaceFigures._();

  factory SpaceFigures.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SpaceFigures.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SpaceFigures',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'total')
    ..aI(2, _omitFieldNames ? '' : 'available')
    ..aI(3, _omitFieldNames ? '' : 'occupied')
    ..aI(4, _omitFieldNames ? '' : 'reserved')
    ..aI(5, _omitFieldNames ? '' : 'maintenance')
    ..aD(6, _omitFieldNames ? '' : 'occupancyRate')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SpaceFigures clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SpaceFigures copyWith(void Function(SpaceFigures) updates) =>
      super.copyWith((message) => updates(message as SpaceFigures))
          as SpaceFigures;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SpaceFigures create() => SpaceFigures._();
  @$core.override
  SpaceFigures createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SpaceFigures getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SpaceFigures>(create);
  static SpaceFigures? _defaultInstance;

  /// All spaces.
  @$pb.TagNumber(1)
  $core.int get total => $_getIZ(0);
  @$pb.TagNumber(1)
  set total($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasTotal() => $_has(0);
  @$pb.TagNumber(1)
  void clearTotal() => $_clearField(1);

  /// Free ones: no car, no reservation, in order.
  @$pb.TagNumber(2)
  $core.int get available => $_getIZ(1);
  @$pb.TagNumber(2)
  set available($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasAvailable() => $_has(1);
  @$pb.TagNumber(2)
  void clearAvailable() => $_clearField(2);

  /// Those in which a car stands.
  @$pb.TagNumber(3)
  $core.int get occupied => $_getIZ(2);
  @$pb.TagNumber(3)
  set occupied($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasOccupied() => $_has(2);
  @$pb.TagNumber(3)
  void clearOccupied() => $_clearField(3);

  /// Those that a reservation holds; of a period, those that are promised in it.
  @$pb.TagNumber(4)
  $core.int get reserved => $_getIZ(3);
  @$pb.TagNumber(4)
  set reserved($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasReserved() => $_has(3);
  @$pb.TagNumber(4)
  void clearReserved() => $_clearField(4);

  /// Those that staff took out of use, for maintenance or altogether, without a car.
  @$pb.TagNumber(5)
  $core.int get maintenance => $_getIZ(4);
  @$pb.TagNumber(5)
  set maintenance($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasMaintenance() => $_has(4);
  @$pb.TagNumber(5)
  void clearMaintenance() => $_clearField(5);

  /// How many of a hundred cannot be taken, to two decimals; 0 where there is no space at all.
  @$pb.TagNumber(6)
  $core.double get occupancyRate => $_getN(5);
  @$pb.TagNumber(6)
  set occupancyRate($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasOccupancyRate() => $_has(5);
  @$pb.TagNumber(6)
  void clearOccupancyRate() => $_clearField(6);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
