// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_session.proto.

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

import 'car_park_session.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'car_park_session.pbenum.dart';

/// A stay of a vehicle in a car park, from the barrier that let it in to the one that let it out.
class CarParkSession extends $pb.GeneratedMessage {
  factory CarParkSession({
    $core.int? id,
    $core.String? carPark,
    $core.String? ticketNumber,
    $core.String? licensePlate,
    $core.int? vehicleId,
    $core.int? vehicleTypeId,
    $core.String? userId,
    $core.int? spaceId,
    $core.int? zoneId,
    $core.String? entryGate,
    $core.String? exitGate,
    $0.Timestamp? entryTime,
    $0.Timestamp? exitTime,
    CarParkSession_Status? status,
    $core.int? reservationId,
    $core.int? membershipId,
    $core.double? paidAmount,
    $0.Timestamp? paidAt,
    $0.Timestamp? exitUntil,
    $core.String? entryImage,
    $core.String? completionReason,
    $core.int? durationMinutes,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (carPark != null) result.carPark = carPark;
    if (ticketNumber != null) result.ticketNumber = ticketNumber;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (vehicleId != null) result.vehicleId = vehicleId;
    if (vehicleTypeId != null) result.vehicleTypeId = vehicleTypeId;
    if (userId != null) result.userId = userId;
    if (spaceId != null) result.spaceId = spaceId;
    if (zoneId != null) result.zoneId = zoneId;
    if (entryGate != null) result.entryGate = entryGate;
    if (exitGate != null) result.exitGate = exitGate;
    if (entryTime != null) result.entryTime = entryTime;
    if (exitTime != null) result.exitTime = exitTime;
    if (status != null) result.status = status;
    if (reservationId != null) result.reservationId = reservationId;
    if (membershipId != null) result.membershipId = membershipId;
    if (paidAmount != null) result.paidAmount = paidAmount;
    if (paidAt != null) result.paidAt = paidAt;
    if (exitUntil != null) result.exitUntil = exitUntil;
    if (entryImage != null) result.entryImage = entryImage;
    if (completionReason != null) result.completionReason = completionReason;
    if (durationMinutes != null) result.durationMinutes = durationMinutes;
    return result;
  }

  CarParkSession._();

  factory CarParkSession.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CarParkSession.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CarParkSession',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'carPark')
    ..aOS(3, _omitFieldNames ? '' : 'ticketNumber')
    ..aOS(4, _omitFieldNames ? '' : 'licensePlate')
    ..aI(5, _omitFieldNames ? '' : 'vehicleId')
    ..aI(6, _omitFieldNames ? '' : 'vehicleTypeId')
    ..aOS(7, _omitFieldNames ? '' : 'userId')
    ..aI(8, _omitFieldNames ? '' : 'spaceId')
    ..aI(9, _omitFieldNames ? '' : 'zoneId')
    ..aOS(10, _omitFieldNames ? '' : 'entryGate')
    ..aOS(11, _omitFieldNames ? '' : 'exitGate')
    ..aOM<$0.Timestamp>(12, _omitFieldNames ? '' : 'entryTime',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(13, _omitFieldNames ? '' : 'exitTime',
        subBuilder: $0.Timestamp.create)
    ..aE<CarParkSession_Status>(14, _omitFieldNames ? '' : 'status',
        enumValues: CarParkSession_Status.values)
    ..aI(15, _omitFieldNames ? '' : 'reservationId')
    ..aI(16, _omitFieldNames ? '' : 'membershipId')
    ..aD(17, _omitFieldNames ? '' : 'paidAmount')
    ..aOM<$0.Timestamp>(18, _omitFieldNames ? '' : 'paidAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(19, _omitFieldNames ? '' : 'exitUntil',
        subBuilder: $0.Timestamp.create)
    ..aOS(20, _omitFieldNames ? '' : 'entryImage')
    ..aOS(21, _omitFieldNames ? '' : 'completionReason')
    ..aI(22, _omitFieldNames ? '' : 'durationMinutes')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarParkSession clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarParkSession copyWith(void Function(CarParkSession) updates) =>
      super.copyWith((message) => updates(message as CarParkSession))
          as CarParkSession;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CarParkSession create() => CarParkSession._();
  @$core.override
  CarParkSession createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CarParkSession getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CarParkSession>(create);
  static CarParkSession? _defaultInstance;

  /// Number of the stay.
  @$pb.TagNumber(1)
  $core.int get id => $_getIZ(0);
  @$pb.TagNumber(1)
  set id($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Code of the car park.
  @$pb.TagNumber(2)
  $core.String get carPark => $_getSZ(1);
  @$pb.TagNumber(2)
  set carPark($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCarPark() => $_has(1);
  @$pb.TagNumber(2)
  void clearCarPark() => $_clearField(2);

  /// Number of the ticket, `TKT-` and 12 letters and digits. Whoever has it can see what is due and pay.
  @$pb.TagNumber(3)
  $core.String get ticketNumber => $_getSZ(2);
  @$pb.TagNumber(3)
  set ticketNumber($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasTicketNumber() => $_has(2);
  @$pb.TagNumber(3)
  void clearTicketNumber() => $_clearField(3);

  /// The plate that was read at the gate, in upper case.
  @$pb.TagNumber(4)
  $core.String get licensePlate => $_getSZ(3);
  @$pb.TagNumber(4)
  set licensePlate($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLicensePlate() => $_has(3);
  @$pb.TagNumber(4)
  void clearLicensePlate() => $_clearField(4);

  /// Number of the vehicle in the car park's registry.
  @$pb.TagNumber(5)
  $core.int get vehicleId => $_getIZ(4);
  @$pb.TagNumber(5)
  set vehicleId($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasVehicleId() => $_has(4);
  @$pb.TagNumber(5)
  void clearVehicleId() => $_clearField(5);

  /// Number of the vehicle's type when it came in.
  @$pb.TagNumber(6)
  $core.int get vehicleTypeId => $_getIZ(5);
  @$pb.TagNumber(6)
  set vehicleTypeId($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasVehicleTypeId() => $_has(5);
  @$pb.TagNumber(6)
  void clearVehicleTypeId() => $_clearField(6);

  /// The driver whose vehicle it was when it came in; absent for one that nobody has registered, and for drivers whose it is not.
  @$pb.TagNumber(7)
  $core.String get userId => $_getSZ(6);
  @$pb.TagNumber(7)
  set userId($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasUserId() => $_has(6);
  @$pb.TagNumber(7)
  void clearUserId() => $_clearField(7);

  /// Number of the space it stands on, or stood on last; absent for one without a space.
  @$pb.TagNumber(8)
  $core.int get spaceId => $_getIZ(7);
  @$pb.TagNumber(8)
  set spaceId($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasSpaceId() => $_has(7);
  @$pb.TagNumber(8)
  void clearSpaceId() => $_clearField(8);

  /// Number of the zone of that space; absent without one.
  @$pb.TagNumber(9)
  $core.int get zoneId => $_getIZ(8);
  @$pb.TagNumber(9)
  set zoneId($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasZoneId() => $_has(8);
  @$pb.TagNumber(9)
  void clearZoneId() => $_clearField(9);

  /// The gate it came in by, in words; absent when it was not said.
  @$pb.TagNumber(10)
  $core.String get entryGate => $_getSZ(9);
  @$pb.TagNumber(10)
  set entryGate($core.String value) => $_setString(9, value);
  @$pb.TagNumber(10)
  $core.bool hasEntryGate() => $_has(9);
  @$pb.TagNumber(10)
  void clearEntryGate() => $_clearField(10);

  /// The gate it left by; absent before, and when it was not said.
  @$pb.TagNumber(11)
  $core.String get exitGate => $_getSZ(10);
  @$pb.TagNumber(11)
  set exitGate($core.String value) => $_setString(10, value);
  @$pb.TagNumber(11)
  $core.bool hasExitGate() => $_has(10);
  @$pb.TagNumber(11)
  void clearExitGate() => $_clearField(11);

  /// When it came in.
  @$pb.TagNumber(12)
  $0.Timestamp get entryTime => $_getN(11);
  @$pb.TagNumber(12)
  set entryTime($0.Timestamp value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasEntryTime() => $_has(11);
  @$pb.TagNumber(12)
  void clearEntryTime() => $_clearField(12);
  @$pb.TagNumber(12)
  $0.Timestamp ensureEntryTime() => $_ensure(11);

  /// When it left; absent while it is inside.
  @$pb.TagNumber(13)
  $0.Timestamp get exitTime => $_getN(12);
  @$pb.TagNumber(13)
  set exitTime($0.Timestamp value) => $_setField(13, value);
  @$pb.TagNumber(13)
  $core.bool hasExitTime() => $_has(12);
  @$pb.TagNumber(13)
  void clearExitTime() => $_clearField(13);
  @$pb.TagNumber(13)
  $0.Timestamp ensureExitTime() => $_ensure(12);

  /// Where it stands.
  @$pb.TagNumber(14)
  CarParkSession_Status get status => $_getN(13);
  @$pb.TagNumber(14)
  set status(CarParkSession_Status value) => $_setField(14, value);
  @$pb.TagNumber(14)
  $core.bool hasStatus() => $_has(13);
  @$pb.TagNumber(14)
  void clearStatus() => $_clearField(14);

  /// Number of the reservation with which it came in; absent without one.
  @$pb.TagNumber(15)
  $core.int get reservationId => $_getIZ(14);
  @$pb.TagNumber(15)
  set reservationId($core.int value) => $_setSignedInt32(14, value);
  @$pb.TagNumber(15)
  $core.bool hasReservationId() => $_has(14);
  @$pb.TagNumber(15)
  void clearReservationId() => $_clearField(15);

  /// Number of the membership that counted when it came in; absent without one.
  @$pb.TagNumber(16)
  $core.int get membershipId => $_getIZ(15);
  @$pb.TagNumber(16)
  set membershipId($core.int value) => $_setSignedInt32(15, value);
  @$pb.TagNumber(16)
  $core.bool hasMembershipId() => $_has(15);
  @$pb.TagNumber(16)
  void clearMembershipId() => $_clearField(16);

  /// What was paid for it so far, in the car park's currency.
  @$pb.TagNumber(17)
  $core.double get paidAmount => $_getN(16);
  @$pb.TagNumber(17)
  set paidAmount($core.double value) => $_setDouble(16, value);
  @$pb.TagNumber(17)
  $core.bool hasPaidAmount() => $_has(16);
  @$pb.TagNumber(17)
  void clearPaidAmount() => $_clearField(17);

  /// When it was last paid; absent when it never was.
  @$pb.TagNumber(18)
  $0.Timestamp get paidAt => $_getN(17);
  @$pb.TagNumber(18)
  set paidAt($0.Timestamp value) => $_setField(18, value);
  @$pb.TagNumber(18)
  $core.bool hasPaidAt() => $_has(17);
  @$pb.TagNumber(18)
  void clearPaidAt() => $_clearField(18);
  @$pb.TagNumber(18)
  $0.Timestamp ensurePaidAt() => $_ensure(17);

  /// Until when it may leave for what was paid; absent when nothing was.
  @$pb.TagNumber(19)
  $0.Timestamp get exitUntil => $_getN(18);
  @$pb.TagNumber(19)
  set exitUntil($0.Timestamp value) => $_setField(19, value);
  @$pb.TagNumber(19)
  $core.bool hasExitUntil() => $_has(18);
  @$pb.TagNumber(19)
  void clearExitUntil() => $_clearField(19);
  @$pb.TagNumber(19)
  $0.Timestamp ensureExitUntil() => $_ensure(18);

  /// Where the gate's camera put its picture, as the gate says; shown to staff only, absent without one.
  @$pb.TagNumber(20)
  $core.String get entryImage => $_getSZ(19);
  @$pb.TagNumber(20)
  set entryImage($core.String value) => $_setString(19, value);
  @$pb.TagNumber(20)
  $core.bool hasEntryImage() => $_has(19);
  @$pb.TagNumber(20)
  void clearEntryImage() => $_clearField(20);

  /// Why staff ended it, in their words; absent when the barrier let it out.
  @$pb.TagNumber(21)
  $core.String get completionReason => $_getSZ(20);
  @$pb.TagNumber(21)
  set completionReason($core.String value) => $_setString(20, value);
  @$pb.TagNumber(21)
  $core.bool hasCompletionReason() => $_has(20);
  @$pb.TagNumber(21)
  void clearCompletionReason() => $_clearField(21);

  /// Minutes from entry to exit, or until now.
  @$pb.TagNumber(22)
  $core.int get durationMinutes => $_getIZ(21);
  @$pb.TagNumber(22)
  set durationMinutes($core.int value) => $_setSignedInt32(21, value);
  @$pb.TagNumber(22)
  $core.bool hasDurationMinutes() => $_has(21);
  @$pb.TagNumber(22)
  void clearDurationMinutes() => $_clearField(22);
}

/// The space that a vehicle is given, as its driver finds it.
class AssignedSpace extends $pb.GeneratedMessage {
  factory AssignedSpace({
    $core.int? id,
    $core.String? spaceNumber,
    AssignedZone? zone,
    $core.String? spaceType,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (spaceNumber != null) result.spaceNumber = spaceNumber;
    if (zone != null) result.zone = zone;
    if (spaceType != null) result.spaceType = spaceType;
    return result;
  }

  AssignedSpace._();

  factory AssignedSpace.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AssignedSpace.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AssignedSpace',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'spaceNumber')
    ..aOM<AssignedZone>(3, _omitFieldNames ? '' : 'zone',
        subBuilder: AssignedZone.create)
    ..aOS(4, _omitFieldNames ? '' : 'spaceType')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AssignedSpace clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AssignedSpace copyWith(void Function(AssignedSpace) updates) =>
      super.copyWith((message) => updates(message as AssignedSpace))
          as AssignedSpace;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AssignedSpace create() => AssignedSpace._();
  @$core.override
  AssignedSpace createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AssignedSpace getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AssignedSpace>(create);
  static AssignedSpace? _defaultInstance;

  /// Number of the space in the system.
  @$pb.TagNumber(1)
  $core.int get id => $_getIZ(0);
  @$pb.TagNumber(1)
  set id($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// What is painted on it, `A-105`.
  @$pb.TagNumber(2)
  $core.String get spaceNumber => $_getSZ(1);
  @$pb.TagNumber(2)
  set spaceNumber($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSpaceNumber() => $_has(1);
  @$pb.TagNumber(2)
  void clearSpaceNumber() => $_clearField(2);

  /// The zone it lies in.
  @$pb.TagNumber(3)
  AssignedZone get zone => $_getN(2);
  @$pb.TagNumber(3)
  set zone(AssignedZone value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasZone() => $_has(2);
  @$pb.TagNumber(3)
  void clearZone() => $_clearField(3);
  @$pb.TagNumber(3)
  AssignedZone ensureZone() => $_ensure(2);

  /// What it is for: `standard`, `compact`, `handicapped`, `ev` or `motorcycle`.
  @$pb.TagNumber(4)
  $core.String get spaceType => $_getSZ(3);
  @$pb.TagNumber(4)
  set spaceType($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSpaceType() => $_has(3);
  @$pb.TagNumber(4)
  void clearSpaceType() => $_clearField(4);
}

/// The zone of a space that a vehicle is given.
class AssignedZone extends $pb.GeneratedMessage {
  factory AssignedZone({
    $core.int? id,
    $core.String? name,
    AssignedLevel? level,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (name != null) result.name = name;
    if (level != null) result.level = level;
    return result;
  }

  AssignedZone._();

  factory AssignedZone.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AssignedZone.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AssignedZone',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOM<AssignedLevel>(3, _omitFieldNames ? '' : 'level',
        subBuilder: AssignedLevel.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AssignedZone clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AssignedZone copyWith(void Function(AssignedZone) updates) =>
      super.copyWith((message) => updates(message as AssignedZone))
          as AssignedZone;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AssignedZone create() => AssignedZone._();
  @$core.override
  AssignedZone createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AssignedZone getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AssignedZone>(create);
  static AssignedZone? _defaultInstance;

  /// Number of the zone.
  @$pb.TagNumber(1)
  $core.int get id => $_getIZ(0);
  @$pb.TagNumber(1)
  set id($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Its name.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// The level it lies on.
  @$pb.TagNumber(3)
  AssignedLevel get level => $_getN(2);
  @$pb.TagNumber(3)
  set level(AssignedLevel value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasLevel() => $_has(2);
  @$pb.TagNumber(3)
  void clearLevel() => $_clearField(3);
  @$pb.TagNumber(3)
  AssignedLevel ensureLevel() => $_ensure(2);
}

/// The level of a space that a vehicle is given.
class AssignedLevel extends $pb.GeneratedMessage {
  factory AssignedLevel({
    $core.int? id,
    $core.String? name,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (name != null) result.name = name;
    return result;
  }

  AssignedLevel._();

  factory AssignedLevel.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AssignedLevel.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AssignedLevel',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AssignedLevel clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AssignedLevel copyWith(void Function(AssignedLevel) updates) =>
      super.copyWith((message) => updates(message as AssignedLevel))
          as AssignedLevel;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AssignedLevel create() => AssignedLevel._();
  @$core.override
  AssignedLevel createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AssignedLevel getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AssignedLevel>(create);
  static AssignedLevel? _defaultInstance;

  /// Number of the level.
  @$pb.TagNumber(1)
  $core.int get id => $_getIZ(0);
  @$pb.TagNumber(1)
  set id($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Its name.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
