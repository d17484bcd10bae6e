// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/session.proto.

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

import '../../common/v1/geo_point.pb.dart' as $2;
import '../../common/v1/license_plate.pb.dart' as $1;
import 'session.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'session.pbenum.dart';

/// A stay of a vehicle in a zone.
class Session extends $pb.GeneratedMessage {
  factory Session({
    $core.String? id,
    $core.String? userId,
    $core.String? zoneId,
    $core.String? licensePlate,
    $core.String? zoneName,
    $0.Timestamp? startTime,
    $0.Timestamp? endTime,
    $core.int? durationMinutes,
    $core.double? amount,
    Session_Status? status,
    $core.String? parkingTicketId,
    $0.Timestamp? createdAt,
    $0.Timestamp? updatedAt,
    $core.bool? isPaid,
    $core.double? paidAmount,
    $0.Timestamp? paidAt,
    $core.String? zoneCode,
    $1.LicensePlate? plate,
    $0.Timestamp? paidUntil,
    $2.GeoPoint? location,
    Session_LocationSource? locationSource,
    $core.bool? isInZone,
    $core.String? startedBy,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (userId != null) result.userId = userId;
    if (zoneId != null) result.zoneId = zoneId;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (zoneName != null) result.zoneName = zoneName;
    if (startTime != null) result.startTime = startTime;
    if (endTime != null) result.endTime = endTime;
    if (durationMinutes != null) result.durationMinutes = durationMinutes;
    if (amount != null) result.amount = amount;
    if (status != null) result.status = status;
    if (parkingTicketId != null) result.parkingTicketId = parkingTicketId;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    if (isPaid != null) result.isPaid = isPaid;
    if (paidAmount != null) result.paidAmount = paidAmount;
    if (paidAt != null) result.paidAt = paidAt;
    if (zoneCode != null) result.zoneCode = zoneCode;
    if (plate != null) result.plate = plate;
    if (paidUntil != null) result.paidUntil = paidUntil;
    if (location != null) result.location = location;
    if (locationSource != null) result.locationSource = locationSource;
    if (isInZone != null) result.isInZone = isInZone;
    if (startedBy != null) result.startedBy = startedBy;
    return result;
  }

  Session._();

  factory Session.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Session.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Session',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'userId')
    ..aOS(3, _omitFieldNames ? '' : 'zoneId')
    ..aOS(4, _omitFieldNames ? '' : 'licensePlate')
    ..aOS(5, _omitFieldNames ? '' : 'zoneName')
    ..aOM<$0.Timestamp>(6, _omitFieldNames ? '' : 'startTime',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(7, _omitFieldNames ? '' : 'endTime',
        subBuilder: $0.Timestamp.create)
    ..aI(8, _omitFieldNames ? '' : 'durationMinutes')
    ..aD(9, _omitFieldNames ? '' : 'amount')
    ..aE<Session_Status>(10, _omitFieldNames ? '' : 'status',
        enumValues: Session_Status.values)
    ..aOS(11, _omitFieldNames ? '' : 'parkingTicketId')
    ..aOM<$0.Timestamp>(12, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(13, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $0.Timestamp.create)
    ..aOB(14, _omitFieldNames ? '' : 'isPaid')
    ..aD(15, _omitFieldNames ? '' : 'paidAmount')
    ..aOM<$0.Timestamp>(16, _omitFieldNames ? '' : 'paidAt',
        subBuilder: $0.Timestamp.create)
    ..aOS(17, _omitFieldNames ? '' : 'zoneCode')
    ..aOM<$1.LicensePlate>(18, _omitFieldNames ? '' : 'plate',
        subBuilder: $1.LicensePlate.create)
    ..aOM<$0.Timestamp>(19, _omitFieldNames ? '' : 'paidUntil',
        subBuilder: $0.Timestamp.create)
    ..aOM<$2.GeoPoint>(20, _omitFieldNames ? '' : 'location',
        subBuilder: $2.GeoPoint.create)
    ..aE<Session_LocationSource>(21, _omitFieldNames ? '' : 'locationSource',
        enumValues: Session_LocationSource.values)
    ..aOB(22, _omitFieldNames ? '' : 'isInZone')
    ..aOS(23, _omitFieldNames ? '' : 'startedBy')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Session clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Session copyWith(void Function(Session) updates) =>
      super.copyWith((message) => updates(message as Session)) as Session;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Session create() => Session._();
  @$core.override
  Session createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Session getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Session>(create);
  static Session? _defaultInstance;

  /// ObjectId, 24 hex digits.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// The driver.
  @$pb.TagNumber(2)
  $core.String get userId => $_getSZ(1);
  @$pb.TagNumber(2)
  set userId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUserId() => $_has(1);
  @$pb.TagNumber(2)
  void clearUserId() => $_clearField(2);

  /// The zone.
  @$pb.TagNumber(3)
  $core.String get zoneId => $_getSZ(2);
  @$pb.TagNumber(3)
  set zoneId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZoneId() => $_has(2);
  @$pb.TagNumber(3)
  void clearZoneId() => $_clearField(3);

  /// The plate as people read it, `123 TUN 4567`.
  @$pb.TagNumber(4)
  $core.String get licensePlate => $_getSZ(3);
  @$pb.TagNumber(4)
  set licensePlate($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLicensePlate() => $_has(3);
  @$pb.TagNumber(4)
  void clearLicensePlate() => $_clearField(4);

  /// Name of the zone when the session started.
  @$pb.TagNumber(5)
  $core.String get zoneName => $_getSZ(4);
  @$pb.TagNumber(5)
  set zoneName($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasZoneName() => $_has(4);
  @$pb.TagNumber(5)
  void clearZoneName() => $_clearField(5);

  /// Start of the stay.
  @$pb.TagNumber(6)
  $0.Timestamp get startTime => $_getN(5);
  @$pb.TagNumber(6)
  set startTime($0.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasStartTime() => $_has(5);
  @$pb.TagNumber(6)
  void clearStartTime() => $_clearField(6);
  @$pb.TagNumber(6)
  $0.Timestamp ensureStartTime() => $_ensure(5);

  /// End of the stay: what was bought, or when it was ended.
  @$pb.TagNumber(7)
  $0.Timestamp get endTime => $_getN(6);
  @$pb.TagNumber(7)
  set endTime($0.Timestamp value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasEndTime() => $_has(6);
  @$pb.TagNumber(7)
  void clearEndTime() => $_clearField(7);
  @$pb.TagNumber(7)
  $0.Timestamp ensureEndTime() => $_ensure(6);

  /// Length of what was bought, in minutes.
  @$pb.TagNumber(8)
  $core.int get durationMinutes => $_getIZ(7);
  @$pb.TagNumber(8)
  set durationMinutes($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasDurationMinutes() => $_has(7);
  @$pb.TagNumber(8)
  void clearDurationMinutes() => $_clearField(8);

  /// Price of what was bought, in TND.
  @$pb.TagNumber(9)
  $core.double get amount => $_getN(8);
  @$pb.TagNumber(9)
  set amount($core.double value) => $_setDouble(8, value);
  @$pb.TagNumber(9)
  $core.bool hasAmount() => $_has(8);
  @$pb.TagNumber(9)
  void clearAmount() => $_clearField(9);

  /// Where it stands.
  @$pb.TagNumber(10)
  Session_Status get status => $_getN(9);
  @$pb.TagNumber(10)
  set status(Session_Status value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasStatus() => $_has(9);
  @$pb.TagNumber(10)
  void clearStatus() => $_clearField(10);

  /// The parking ticket that proves it.
  @$pb.TagNumber(11)
  $core.String get parkingTicketId => $_getSZ(10);
  @$pb.TagNumber(11)
  set parkingTicketId($core.String value) => $_setString(10, value);
  @$pb.TagNumber(11)
  $core.bool hasParkingTicketId() => $_has(10);
  @$pb.TagNumber(11)
  void clearParkingTicketId() => $_clearField(11);

  /// When the session was made.
  @$pb.TagNumber(12)
  $0.Timestamp get createdAt => $_getN(11);
  @$pb.TagNumber(12)
  set createdAt($0.Timestamp value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasCreatedAt() => $_has(11);
  @$pb.TagNumber(12)
  void clearCreatedAt() => $_clearField(12);
  @$pb.TagNumber(12)
  $0.Timestamp ensureCreatedAt() => $_ensure(11);

  /// When it last changed; absent when it never did.
  @$pb.TagNumber(13)
  $0.Timestamp get updatedAt => $_getN(12);
  @$pb.TagNumber(13)
  set updatedAt($0.Timestamp value) => $_setField(13, value);
  @$pb.TagNumber(13)
  $core.bool hasUpdatedAt() => $_has(12);
  @$pb.TagNumber(13)
  void clearUpdatedAt() => $_clearField(13);
  @$pb.TagNumber(13)
  $0.Timestamp ensureUpdatedAt() => $_ensure(12);

  /// True when the whole amount is paid.
  @$pb.TagNumber(14)
  $core.bool get isPaid => $_getBF(13);
  @$pb.TagNumber(14)
  set isPaid($core.bool value) => $_setBool(13, value);
  @$pb.TagNumber(14)
  $core.bool hasIsPaid() => $_has(13);
  @$pb.TagNumber(14)
  void clearIsPaid() => $_clearField(14);

  /// How much is paid, in TND. After a refund, what was not given back.
  @$pb.TagNumber(15)
  $core.double get paidAmount => $_getN(14);
  @$pb.TagNumber(15)
  set paidAmount($core.double value) => $_setDouble(14, value);
  @$pb.TagNumber(15)
  $core.bool hasPaidAmount() => $_has(14);
  @$pb.TagNumber(15)
  void clearPaidAmount() => $_clearField(15);

  /// When it was last paid; absent while nothing is.
  @$pb.TagNumber(16)
  $0.Timestamp get paidAt => $_getN(15);
  @$pb.TagNumber(16)
  set paidAt($0.Timestamp value) => $_setField(16, value);
  @$pb.TagNumber(16)
  $core.bool hasPaidAt() => $_has(15);
  @$pb.TagNumber(16)
  void clearPaidAt() => $_clearField(16);
  @$pb.TagNumber(16)
  $0.Timestamp ensurePaidAt() => $_ensure(15);

  /// Code of the zone when the session started.
  @$pb.TagNumber(17)
  $core.String get zoneCode => $_getSZ(16);
  @$pb.TagNumber(17)
  set zoneCode($core.String value) => $_setString(16, value);
  @$pb.TagNumber(17)
  $core.bool hasZoneCode() => $_has(16);
  @$pb.TagNumber(17)
  void clearZoneCode() => $_clearField(17);

  /// The plate in parts.
  @$pb.TagNumber(18)
  $1.LicensePlate get plate => $_getN(17);
  @$pb.TagNumber(18)
  set plate($1.LicensePlate value) => $_setField(18, value);
  @$pb.TagNumber(18)
  $core.bool hasPlate() => $_has(17);
  @$pb.TagNumber(18)
  void clearPlate() => $_clearField(18);
  @$pb.TagNumber(18)
  $1.LicensePlate ensurePlate() => $_ensure(17);

  /// The instant that the money received reaches, with the free time that follows what is paid; the end when all is paid. Absent
  /// while nothing is paid, unless the stay begins in free time: then the end of that. Agents go by it: what is paid stays good
  /// when an extension is not.
  @$pb.TagNumber(19)
  $0.Timestamp get paidUntil => $_getN(18);
  @$pb.TagNumber(19)
  set paidUntil($0.Timestamp value) => $_setField(19, value);
  @$pb.TagNumber(19)
  $core.bool hasPaidUntil() => $_has(18);
  @$pb.TagNumber(19)
  void clearPaidUntil() => $_clearField(19);
  @$pb.TagNumber(19)
  $0.Timestamp ensurePaidUntil() => $_ensure(18);

  /// Where the vehicle stands, as far as is known. Absent in sessions of earlier versions.
  @$pb.TagNumber(20)
  $2.GeoPoint get location => $_getN(19);
  @$pb.TagNumber(20)
  set location($2.GeoPoint value) => $_setField(20, value);
  @$pb.TagNumber(20)
  $core.bool hasLocation() => $_has(19);
  @$pb.TagNumber(20)
  void clearLocation() => $_clearField(20);
  @$pb.TagNumber(20)
  $2.GeoPoint ensureLocation() => $_ensure(19);

  /// How that is known.
  @$pb.TagNumber(21)
  Session_LocationSource get locationSource => $_getN(20);
  @$pb.TagNumber(21)
  set locationSource(Session_LocationSource value) => $_setField(21, value);
  @$pb.TagNumber(21)
  $core.bool hasLocationSource() => $_has(20);
  @$pb.TagNumber(21)
  void clearLocationSource() => $_clearField(21);

  /// True when the location lies in the zone, its edge included. Absent for a zone whose boundary is not drawn. GPS may be off by
  /// some ten metres: a session outside of its zone is no reason to refuse it.
  @$pb.TagNumber(22)
  $core.bool get isInZone => $_getBF(21);
  @$pb.TagNumber(22)
  set isInZone($core.bool value) => $_setBool(21, value);
  @$pb.TagNumber(22)
  $core.bool hasIsInZone() => $_has(21);
  @$pb.TagNumber(22)
  void clearIsInZone() => $_clearField(22);

  /// The operator who started it for the driver; empty when the driver did.
  @$pb.TagNumber(23)
  $core.String get startedBy => $_getSZ(22);
  @$pb.TagNumber(23)
  set startedBy($core.String value) => $_setString(22, value);
  @$pb.TagNumber(23)
  $core.bool hasStartedBy() => $_has(22);
  @$pb.TagNumber(23)
  void clearStartedBy() => $_clearField(23);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
