// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/space.proto.

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

import 'car_park_zone.pb.dart' as $0;
import 'space.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'space.pbenum.dart';

/// A place for one car.
class CarParkSpace extends $pb.GeneratedMessage {
  factory CarParkSpace({
    $core.int? id,
    $core.String? carPark,
    $core.int? levelId,
    $core.int? zoneId,
    $core.String? spaceNumber,
    CarParkSpace_Type? spaceType,
    CarParkSpace_Status? status,
    CarParkSpace_Status? outage,
    $0.CarParkZone? zone,
    $core.int? sessionId,
    $core.int? reservationId,
    $core.String? reservedLicensePlate,
    $1.Timestamp? reservedUntil,
    $1.Timestamp? createdAt,
    $1.Timestamp? updatedAt,
    $core.int? allocationId,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (carPark != null) result.carPark = carPark;
    if (levelId != null) result.levelId = levelId;
    if (zoneId != null) result.zoneId = zoneId;
    if (spaceNumber != null) result.spaceNumber = spaceNumber;
    if (spaceType != null) result.spaceType = spaceType;
    if (status != null) result.status = status;
    if (outage != null) result.outage = outage;
    if (zone != null) result.zone = zone;
    if (sessionId != null) result.sessionId = sessionId;
    if (reservationId != null) result.reservationId = reservationId;
    if (reservedLicensePlate != null)
      result.reservedLicensePlate = reservedLicensePlate;
    if (reservedUntil != null) result.reservedUntil = reservedUntil;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    if (allocationId != null) result.allocationId = allocationId;
    return result;
  }

  CarParkSpace._();

  factory CarParkSpace.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CarParkSpace.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CarParkSpace',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'carPark')
    ..aI(3, _omitFieldNames ? '' : 'levelId')
    ..aI(4, _omitFieldNames ? '' : 'zoneId')
    ..aOS(5, _omitFieldNames ? '' : 'spaceNumber')
    ..aE<CarParkSpace_Type>(6, _omitFieldNames ? '' : 'spaceType',
        enumValues: CarParkSpace_Type.values)
    ..aE<CarParkSpace_Status>(7, _omitFieldNames ? '' : 'status',
        enumValues: CarParkSpace_Status.values)
    ..aE<CarParkSpace_Status>(8, _omitFieldNames ? '' : 'outage',
        enumValues: CarParkSpace_Status.values)
    ..aOM<$0.CarParkZone>(9, _omitFieldNames ? '' : 'zone',
        subBuilder: $0.CarParkZone.create)
    ..aI(10, _omitFieldNames ? '' : 'sessionId')
    ..aI(11, _omitFieldNames ? '' : 'reservationId')
    ..aOS(12, _omitFieldNames ? '' : 'reservedLicensePlate')
    ..aOM<$1.Timestamp>(13, _omitFieldNames ? '' : 'reservedUntil',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(14, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(15, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $1.Timestamp.create)
    ..aI(16, _omitFieldNames ? '' : 'allocationId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarParkSpace clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarParkSpace copyWith(void Function(CarParkSpace) updates) =>
      super.copyWith((message) => updates(message as CarParkSpace))
          as CarParkSpace;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CarParkSpace create() => CarParkSpace._();
  @$core.override
  CarParkSpace createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CarParkSpace getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CarParkSpace>(create);
  static CarParkSpace? _defaultInstance;

  /// Its number in the register, which stays.
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

  /// The zone that it is in.
  @$pb.TagNumber(4)
  $core.int get zoneId => $_getIZ(3);
  @$pb.TagNumber(4)
  set zoneId($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasZoneId() => $_has(3);
  @$pb.TagNumber(4)
  void clearZoneId() => $_clearField(4);

  /// What is painted on it: `A-105`. No two of a car park have the same, in whatever case.
  @$pb.TagNumber(5)
  $core.String get spaceNumber => $_getSZ(4);
  @$pb.TagNumber(5)
  set spaceNumber($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasSpaceNumber() => $_has(4);
  @$pb.TagNumber(5)
  void clearSpaceNumber() => $_clearField(5);

  /// Whom it is for.
  @$pb.TagNumber(6)
  CarParkSpace_Type get spaceType => $_getN(5);
  @$pb.TagNumber(6)
  set spaceType(CarParkSpace_Type value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasSpaceType() => $_has(5);
  @$pb.TagNumber(6)
  void clearSpaceType() => $_clearField(6);

  /// How it stands.
  @$pb.TagNumber(7)
  CarParkSpace_Status get status => $_getN(6);
  @$pb.TagNumber(7)
  set status(CarParkSpace_Status value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasStatus() => $_has(6);
  @$pb.TagNumber(7)
  void clearStatus() => $_clearField(7);

  /// What staff took it out of use for, although a car may still stand there; absent when it is in use. The space becomes this as
  /// soon as the car is gone.
  @$pb.TagNumber(8)
  CarParkSpace_Status get outage => $_getN(7);
  @$pb.TagNumber(8)
  set outage(CarParkSpace_Status value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasOutage() => $_has(7);
  @$pb.TagNumber(8)
  void clearOutage() => $_clearField(8);

  /// The zone, with its level.
  @$pb.TagNumber(9)
  $0.CarParkZone get zone => $_getN(8);
  @$pb.TagNumber(9)
  set zone($0.CarParkZone value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasZone() => $_has(8);
  @$pb.TagNumber(9)
  void clearZone() => $_clearField(9);
  @$pb.TagNumber(9)
  $0.CarParkZone ensureZone() => $_ensure(8);

  /// For staff: the session of the car that stands there.
  @$pb.TagNumber(10)
  $core.int get sessionId => $_getIZ(9);
  @$pb.TagNumber(10)
  set sessionId($core.int value) => $_setSignedInt32(9, value);
  @$pb.TagNumber(10)
  $core.bool hasSessionId() => $_has(9);
  @$pb.TagNumber(10)
  void clearSessionId() => $_clearField(10);

  /// For staff: the reservation that holds it.
  @$pb.TagNumber(11)
  $core.int get reservationId => $_getIZ(10);
  @$pb.TagNumber(11)
  set reservationId($core.int value) => $_setSignedInt32(10, value);
  @$pb.TagNumber(11)
  $core.bool hasReservationId() => $_has(10);
  @$pb.TagNumber(11)
  void clearReservationId() => $_clearField(11);

  /// For staff: the plate that it is kept for, if one is named.
  @$pb.TagNumber(12)
  $core.String get reservedLicensePlate => $_getSZ(11);
  @$pb.TagNumber(12)
  set reservedLicensePlate($core.String value) => $_setString(11, value);
  @$pb.TagNumber(12)
  $core.bool hasReservedLicensePlate() => $_has(11);
  @$pb.TagNumber(12)
  void clearReservedLicensePlate() => $_clearField(12);

  /// Until when it is kept, if it is.
  @$pb.TagNumber(13)
  $1.Timestamp get reservedUntil => $_getN(12);
  @$pb.TagNumber(13)
  set reservedUntil($1.Timestamp value) => $_setField(13, value);
  @$pb.TagNumber(13)
  $core.bool hasReservedUntil() => $_has(12);
  @$pb.TagNumber(13)
  void clearReservedUntil() => $_clearField(13);
  @$pb.TagNumber(13)
  $1.Timestamp ensureReservedUntil() => $_ensure(12);

  /// When it was made.
  @$pb.TagNumber(14)
  $1.Timestamp get createdAt => $_getN(13);
  @$pb.TagNumber(14)
  set createdAt($1.Timestamp value) => $_setField(14, value);
  @$pb.TagNumber(14)
  $core.bool hasCreatedAt() => $_has(13);
  @$pb.TagNumber(14)
  void clearCreatedAt() => $_clearField(14);
  @$pb.TagNumber(14)
  $1.Timestamp ensureCreatedAt() => $_ensure(13);

  /// When it was changed last, or a car or a reservation came or went; absent if never.
  @$pb.TagNumber(15)
  $1.Timestamp get updatedAt => $_getN(14);
  @$pb.TagNumber(15)
  set updatedAt($1.Timestamp value) => $_setField(15, value);
  @$pb.TagNumber(15)
  $core.bool hasUpdatedAt() => $_has(14);
  @$pb.TagNumber(15)
  void clearUpdatedAt() => $_clearField(15);
  @$pb.TagNumber(15)
  $1.Timestamp ensureUpdatedAt() => $_ensure(14);

  /// For staff: the allocation that keeps it for a vehicle.
  @$pb.TagNumber(16)
  $core.int get allocationId => $_getIZ(15);
  @$pb.TagNumber(16)
  set allocationId($core.int value) => $_setSignedInt32(15, value);
  @$pb.TagNumber(16)
  $core.bool hasAllocationId() => $_has(15);
  @$pb.TagNumber(16)
  void clearAllocationId() => $_clearField(16);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
