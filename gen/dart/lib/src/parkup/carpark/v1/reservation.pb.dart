// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/reservation.proto.

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

import 'reservation.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'reservation.pbenum.dart';

/// A space, or a place in a zone, that is kept for a vehicle for a time.
///
/// A space is `reserved` to everybody else from 30 minutes before the start, not from the booking; one reservation of a space never
/// overlaps another one, and those of a zone are never more at a time than it has spaces for such a vehicle.
class Reservation extends $pb.GeneratedMessage {
  factory Reservation({
    $core.int? id,
    $core.String? confirmationNumber,
    $core.String? carPark,
    $core.int? vehicleId,
    $core.String? licensePlate,
    $core.String? userId,
    $core.int? zoneId,
    $core.int? spaceId,
    $core.String? spaceNumber,
    $0.Timestamp? startTime,
    $0.Timestamp? endTime,
    Reservation_Status? status,
    $core.String? specialRequests,
    $core.double? fee,
    $core.double? refundedAmount,
    $0.Timestamp? checkInFrom,
    $0.Timestamp? checkInUntil,
    $0.Timestamp? createdAt,
    $0.Timestamp? updatedAt,
    $0.Timestamp? paidAt,
    $0.Timestamp? checkedInAt,
    $0.Timestamp? cancelledAt,
    $core.String? cancellationReason,
    $core.int? sessionId,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (confirmationNumber != null)
      result.confirmationNumber = confirmationNumber;
    if (carPark != null) result.carPark = carPark;
    if (vehicleId != null) result.vehicleId = vehicleId;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (userId != null) result.userId = userId;
    if (zoneId != null) result.zoneId = zoneId;
    if (spaceId != null) result.spaceId = spaceId;
    if (spaceNumber != null) result.spaceNumber = spaceNumber;
    if (startTime != null) result.startTime = startTime;
    if (endTime != null) result.endTime = endTime;
    if (status != null) result.status = status;
    if (specialRequests != null) result.specialRequests = specialRequests;
    if (fee != null) result.fee = fee;
    if (refundedAmount != null) result.refundedAmount = refundedAmount;
    if (checkInFrom != null) result.checkInFrom = checkInFrom;
    if (checkInUntil != null) result.checkInUntil = checkInUntil;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    if (paidAt != null) result.paidAt = paidAt;
    if (checkedInAt != null) result.checkedInAt = checkedInAt;
    if (cancelledAt != null) result.cancelledAt = cancelledAt;
    if (cancellationReason != null)
      result.cancellationReason = cancellationReason;
    if (sessionId != null) result.sessionId = sessionId;
    return result;
  }

  Reservation._();

  factory Reservation.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Reservation.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Reservation',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'confirmationNumber')
    ..aOS(3, _omitFieldNames ? '' : 'carPark')
    ..aI(4, _omitFieldNames ? '' : 'vehicleId')
    ..aOS(5, _omitFieldNames ? '' : 'licensePlate')
    ..aOS(6, _omitFieldNames ? '' : 'userId')
    ..aI(7, _omitFieldNames ? '' : 'zoneId')
    ..aI(8, _omitFieldNames ? '' : 'spaceId')
    ..aOS(9, _omitFieldNames ? '' : 'spaceNumber')
    ..aOM<$0.Timestamp>(10, _omitFieldNames ? '' : 'startTime',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(11, _omitFieldNames ? '' : 'endTime',
        subBuilder: $0.Timestamp.create)
    ..aE<Reservation_Status>(12, _omitFieldNames ? '' : 'status',
        enumValues: Reservation_Status.values)
    ..aOS(13, _omitFieldNames ? '' : 'specialRequests')
    ..aD(14, _omitFieldNames ? '' : 'fee')
    ..aD(15, _omitFieldNames ? '' : 'refundedAmount')
    ..aOM<$0.Timestamp>(16, _omitFieldNames ? '' : 'checkInFrom',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(17, _omitFieldNames ? '' : 'checkInUntil',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(18, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(19, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(20, _omitFieldNames ? '' : 'paidAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(21, _omitFieldNames ? '' : 'checkedInAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(22, _omitFieldNames ? '' : 'cancelledAt',
        subBuilder: $0.Timestamp.create)
    ..aOS(23, _omitFieldNames ? '' : 'cancellationReason')
    ..aI(24, _omitFieldNames ? '' : 'sessionId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Reservation clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Reservation copyWith(void Function(Reservation) updates) =>
      super.copyWith((message) => updates(message as Reservation))
          as Reservation;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Reservation create() => Reservation._();
  @$core.override
  Reservation createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Reservation getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<Reservation>(create);
  static Reservation? _defaultInstance;

  /// Number of the reservation.
  @$pb.TagNumber(1)
  $core.int get id => $_getIZ(0);
  @$pb.TagNumber(1)
  set id($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// What people tell at the gate: `RSV-` and 8 upper-case letters and digits.
  @$pb.TagNumber(2)
  $core.String get confirmationNumber => $_getSZ(1);
  @$pb.TagNumber(2)
  set confirmationNumber($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasConfirmationNumber() => $_has(1);
  @$pb.TagNumber(2)
  void clearConfirmationNumber() => $_clearField(2);

  /// Code of the car park.
  @$pb.TagNumber(3)
  $core.String get carPark => $_getSZ(2);
  @$pb.TagNumber(3)
  set carPark($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCarPark() => $_has(2);
  @$pb.TagNumber(3)
  void clearCarPark() => $_clearField(3);

  /// The vehicle.
  @$pb.TagNumber(4)
  $core.int get vehicleId => $_getIZ(3);
  @$pb.TagNumber(4)
  set vehicleId($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasVehicleId() => $_has(3);
  @$pb.TagNumber(4)
  void clearVehicleId() => $_clearField(4);

  /// The plate of the vehicle.
  @$pb.TagNumber(5)
  $core.String get licensePlate => $_getSZ(4);
  @$pb.TagNumber(5)
  set licensePlate($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasLicensePlate() => $_has(4);
  @$pb.TagNumber(5)
  void clearLicensePlate() => $_clearField(5);

  /// The driver whose reservation it is; absent when staff made it for a vehicle that no driver has.
  @$pb.TagNumber(6)
  $core.String get userId => $_getSZ(5);
  @$pb.TagNumber(6)
  set userId($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasUserId() => $_has(5);
  @$pb.TagNumber(6)
  void clearUserId() => $_clearField(6);

  /// The zone; of a reserved space its zone.
  @$pb.TagNumber(7)
  $core.int get zoneId => $_getIZ(6);
  @$pb.TagNumber(7)
  set zoneId($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasZoneId() => $_has(6);
  @$pb.TagNumber(7)
  void clearZoneId() => $_clearField(7);

  /// The reserved space; of a place in a zone the space that is kept for it, from 30 minutes before the start. Absent before.
  @$pb.TagNumber(8)
  $core.int get spaceId => $_getIZ(7);
  @$pb.TagNumber(8)
  set spaceId($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasSpaceId() => $_has(7);
  @$pb.TagNumber(8)
  void clearSpaceId() => $_clearField(8);

  /// The number of that space, `A-105`.
  @$pb.TagNumber(9)
  $core.String get spaceNumber => $_getSZ(8);
  @$pb.TagNumber(9)
  set spaceNumber($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasSpaceNumber() => $_has(8);
  @$pb.TagNumber(9)
  void clearSpaceNumber() => $_clearField(9);

  /// From when on.
  @$pb.TagNumber(10)
  $0.Timestamp get startTime => $_getN(9);
  @$pb.TagNumber(10)
  set startTime($0.Timestamp value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasStartTime() => $_has(9);
  @$pb.TagNumber(10)
  void clearStartTime() => $_clearField(10);
  @$pb.TagNumber(10)
  $0.Timestamp ensureStartTime() => $_ensure(9);

  /// Until when.
  @$pb.TagNumber(11)
  $0.Timestamp get endTime => $_getN(10);
  @$pb.TagNumber(11)
  set endTime($0.Timestamp value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasEndTime() => $_has(10);
  @$pb.TagNumber(11)
  void clearEndTime() => $_clearField(11);
  @$pb.TagNumber(11)
  $0.Timestamp ensureEndTime() => $_ensure(10);

  /// Where it stands.
  @$pb.TagNumber(12)
  Reservation_Status get status => $_getN(11);
  @$pb.TagNumber(12)
  set status(Reservation_Status value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasStatus() => $_has(11);
  @$pb.TagNumber(12)
  void clearStatus() => $_clearField(12);

  /// What the driver wishes, in their words; empty when nothing.
  @$pb.TagNumber(13)
  $core.String get specialRequests => $_getSZ(12);
  @$pb.TagNumber(13)
  set specialRequests($core.String value) => $_setString(12, value);
  @$pb.TagNumber(13)
  $core.bool hasSpecialRequests() => $_has(12);
  @$pb.TagNumber(13)
  void clearSpecialRequests() => $_clearField(13);

  /// What reserving costs, in the currency of the car park; 0 where it is free.
  @$pb.TagNumber(14)
  $core.double get fee => $_getN(13);
  @$pb.TagNumber(14)
  set fee($core.double value) => $_setDouble(13, value);
  @$pb.TagNumber(14)
  $core.bool hasFee() => $_has(13);
  @$pb.TagNumber(14)
  void clearFee() => $_clearField(14);

  /// What went back of the fee.
  @$pb.TagNumber(15)
  $core.double get refundedAmount => $_getN(14);
  @$pb.TagNumber(15)
  set refundedAmount($core.double value) => $_setDouble(14, value);
  @$pb.TagNumber(15)
  $core.bool hasRefundedAmount() => $_has(14);
  @$pb.TagNumber(15)
  void clearRefundedAmount() => $_clearField(15);

  /// From when on one may check in.
  @$pb.TagNumber(16)
  $0.Timestamp get checkInFrom => $_getN(15);
  @$pb.TagNumber(16)
  set checkInFrom($0.Timestamp value) => $_setField(16, value);
  @$pb.TagNumber(16)
  $core.bool hasCheckInFrom() => $_has(15);
  @$pb.TagNumber(16)
  void clearCheckInFrom() => $_clearField(16);
  @$pb.TagNumber(16)
  $0.Timestamp ensureCheckInFrom() => $_ensure(15);

  /// When the place is given up if nobody has checked in.
  @$pb.TagNumber(17)
  $0.Timestamp get checkInUntil => $_getN(16);
  @$pb.TagNumber(17)
  set checkInUntil($0.Timestamp value) => $_setField(17, value);
  @$pb.TagNumber(17)
  $core.bool hasCheckInUntil() => $_has(16);
  @$pb.TagNumber(17)
  void clearCheckInUntil() => $_clearField(17);
  @$pb.TagNumber(17)
  $0.Timestamp ensureCheckInUntil() => $_ensure(16);

  /// When it was made.
  @$pb.TagNumber(18)
  $0.Timestamp get createdAt => $_getN(17);
  @$pb.TagNumber(18)
  set createdAt($0.Timestamp value) => $_setField(18, value);
  @$pb.TagNumber(18)
  $core.bool hasCreatedAt() => $_has(17);
  @$pb.TagNumber(18)
  void clearCreatedAt() => $_clearField(18);
  @$pb.TagNumber(18)
  $0.Timestamp ensureCreatedAt() => $_ensure(17);

  /// When it last changed; absent when it never did.
  @$pb.TagNumber(19)
  $0.Timestamp get updatedAt => $_getN(18);
  @$pb.TagNumber(19)
  set updatedAt($0.Timestamp value) => $_setField(19, value);
  @$pb.TagNumber(19)
  $core.bool hasUpdatedAt() => $_has(18);
  @$pb.TagNumber(19)
  void clearUpdatedAt() => $_clearField(19);
  @$pb.TagNumber(19)
  $0.Timestamp ensureUpdatedAt() => $_ensure(18);

  /// When the fee was paid; absent when there was none, or it is not.
  @$pb.TagNumber(20)
  $0.Timestamp get paidAt => $_getN(19);
  @$pb.TagNumber(20)
  set paidAt($0.Timestamp value) => $_setField(20, value);
  @$pb.TagNumber(20)
  $core.bool hasPaidAt() => $_has(19);
  @$pb.TagNumber(20)
  void clearPaidAt() => $_clearField(20);
  @$pb.TagNumber(20)
  $0.Timestamp ensurePaidAt() => $_ensure(19);

  /// When the vehicle came; absent before.
  @$pb.TagNumber(21)
  $0.Timestamp get checkedInAt => $_getN(20);
  @$pb.TagNumber(21)
  set checkedInAt($0.Timestamp value) => $_setField(21, value);
  @$pb.TagNumber(21)
  $core.bool hasCheckedInAt() => $_has(20);
  @$pb.TagNumber(21)
  void clearCheckedInAt() => $_clearField(21);
  @$pb.TagNumber(21)
  $0.Timestamp ensureCheckedInAt() => $_ensure(20);

  /// When it was called off, or given up; absent when it was not.
  @$pb.TagNumber(22)
  $0.Timestamp get cancelledAt => $_getN(21);
  @$pb.TagNumber(22)
  set cancelledAt($0.Timestamp value) => $_setField(22, value);
  @$pb.TagNumber(22)
  $core.bool hasCancelledAt() => $_has(21);
  @$pb.TagNumber(22)
  void clearCancelledAt() => $_clearField(22);
  @$pb.TagNumber(22)
  $0.Timestamp ensureCancelledAt() => $_ensure(21);

  /// Why it was called off, in the words of who did; absent when it was not, or nothing was said.
  @$pb.TagNumber(23)
  $core.String get cancellationReason => $_getSZ(22);
  @$pb.TagNumber(23)
  set cancellationReason($core.String value) => $_setString(22, value);
  @$pb.TagNumber(23)
  $core.bool hasCancellationReason() => $_has(22);
  @$pb.TagNumber(23)
  void clearCancellationReason() => $_clearField(23);

  /// The stay that came of it; absent before the vehicle has passed the gate.
  @$pb.TagNumber(24)
  $core.int get sessionId => $_getIZ(23);
  @$pb.TagNumber(24)
  set sessionId($core.int value) => $_setSignedInt32(23, value);
  @$pb.TagNumber(24)
  $core.bool hasSessionId() => $_has(23);
  @$pb.TagNumber(24)
  void clearSessionId() => $_clearField(24);
}

/// How many places of a zone can be reserved for a period.
class ZoneOpening extends $pb.GeneratedMessage {
  factory ZoneOpening({
    $core.int? zoneId,
    $core.String? zoneName,
    $core.int? totalSpaces,
    $core.int? reservedSpaces,
    $core.int? availableSpaces,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (zoneName != null) result.zoneName = zoneName;
    if (totalSpaces != null) result.totalSpaces = totalSpaces;
    if (reservedSpaces != null) result.reservedSpaces = reservedSpaces;
    if (availableSpaces != null) result.availableSpaces = availableSpaces;
    return result;
  }

  ZoneOpening._();

  factory ZoneOpening.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ZoneOpening.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ZoneOpening',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'zoneId')
    ..aOS(2, _omitFieldNames ? '' : 'zoneName')
    ..aI(3, _omitFieldNames ? '' : 'totalSpaces')
    ..aI(4, _omitFieldNames ? '' : 'reservedSpaces')
    ..aI(5, _omitFieldNames ? '' : 'availableSpaces')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ZoneOpening clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ZoneOpening copyWith(void Function(ZoneOpening) updates) =>
      super.copyWith((message) => updates(message as ZoneOpening))
          as ZoneOpening;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ZoneOpening create() => ZoneOpening._();
  @$core.override
  ZoneOpening createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ZoneOpening getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ZoneOpening>(create);
  static ZoneOpening? _defaultInstance;

  /// The zone.
  @$pb.TagNumber(1)
  $core.int get zoneId => $_getIZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// Its name.
  @$pb.TagNumber(2)
  $core.String get zoneName => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneName($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneName() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneName() => $_clearField(2);

  /// Spaces that staff have not taken out.
  @$pb.TagNumber(3)
  $core.int get totalSpaces => $_getIZ(2);
  @$pb.TagNumber(3)
  set totalSpaces($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasTotalSpaces() => $_has(2);
  @$pb.TagNumber(3)
  void clearTotalSpaces() => $_clearField(3);

  /// The most of them that are reserved at one time of the period; of a period that begins within 30 minutes also those that are
  /// occupied now.
  @$pb.TagNumber(4)
  $core.int get reservedSpaces => $_getIZ(3);
  @$pb.TagNumber(4)
  set reservedSpaces($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasReservedSpaces() => $_has(3);
  @$pb.TagNumber(4)
  void clearReservedSpaces() => $_clearField(4);

  /// The rest.
  @$pb.TagNumber(5)
  $core.int get availableSpaces => $_getIZ(4);
  @$pb.TagNumber(5)
  set availableSpaces($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasAvailableSpaces() => $_has(4);
  @$pb.TagNumber(5)
  void clearAvailableSpaces() => $_clearField(5);
}

/// A space that can be reserved for a period.
class SpaceOpening extends $pb.GeneratedMessage {
  factory SpaceOpening({
    $core.int? spaceId,
    $core.String? spaceNumber,
    $core.int? zoneId,
    $core.String? spaceType,
  }) {
    final result = create();
    if (spaceId != null) result.spaceId = spaceId;
    if (spaceNumber != null) result.spaceNumber = spaceNumber;
    if (zoneId != null) result.zoneId = zoneId;
    if (spaceType != null) result.spaceType = spaceType;
    return result;
  }

  SpaceOpening._();

  factory SpaceOpening.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SpaceOpening.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SpaceOpening',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'spaceId')
    ..aOS(2, _omitFieldNames ? '' : 'spaceNumber')
    ..aI(3, _omitFieldNames ? '' : 'zoneId')
    ..aOS(4, _omitFieldNames ? '' : 'spaceType')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SpaceOpening clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SpaceOpening copyWith(void Function(SpaceOpening) updates) =>
      super.copyWith((message) => updates(message as SpaceOpening))
          as SpaceOpening;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SpaceOpening create() => SpaceOpening._();
  @$core.override
  SpaceOpening createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SpaceOpening getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SpaceOpening>(create);
  static SpaceOpening? _defaultInstance;

  /// The space.
  @$pb.TagNumber(1)
  $core.int get spaceId => $_getIZ(0);
  @$pb.TagNumber(1)
  set spaceId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSpaceId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSpaceId() => $_clearField(1);

  /// Its number, `A-105`.
  @$pb.TagNumber(2)
  $core.String get spaceNumber => $_getSZ(1);
  @$pb.TagNumber(2)
  set spaceNumber($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSpaceNumber() => $_has(1);
  @$pb.TagNumber(2)
  void clearSpaceNumber() => $_clearField(2);

  /// The zone.
  @$pb.TagNumber(3)
  $core.int get zoneId => $_getIZ(2);
  @$pb.TagNumber(3)
  set zoneId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZoneId() => $_has(2);
  @$pb.TagNumber(3)
  void clearZoneId() => $_clearField(3);

  /// What sort of space: `standard`, `compact`, `handicapped`, `ev` or `motorcycle`.
  @$pb.TagNumber(4)
  $core.String get spaceType => $_getSZ(3);
  @$pb.TagNumber(4)
  set spaceType($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSpaceType() => $_has(3);
  @$pb.TagNumber(4)
  void clearSpaceType() => $_clearField(4);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
