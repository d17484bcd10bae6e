// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/parking_ticket.proto.

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

import '../../common/v1/license_plate.pb.dart' as $1;
import 'parking_ticket.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'parking_ticket.pbenum.dart';

/// The proof of a stay, made with its session and shown as a QR code.
class ParkingTicket extends $pb.GeneratedMessage {
  factory ParkingTicket({
    $core.String? id,
    $core.String? sessionId,
    $core.String? licensePlate,
    $core.String? zoneName,
    $core.String? zoneCode,
    $0.Timestamp? startTime,
    $0.Timestamp? endTime,
    $core.double? amount,
    ParkingTicket_Status? status,
    $core.String? qrCode,
    $0.Timestamp? createdAt,
    $core.bool? isPaid,
    $0.Timestamp? verifiedAt,
    $1.LicensePlate? plate,
    $0.Timestamp? paidUntil,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (sessionId != null) result.sessionId = sessionId;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (zoneName != null) result.zoneName = zoneName;
    if (zoneCode != null) result.zoneCode = zoneCode;
    if (startTime != null) result.startTime = startTime;
    if (endTime != null) result.endTime = endTime;
    if (amount != null) result.amount = amount;
    if (status != null) result.status = status;
    if (qrCode != null) result.qrCode = qrCode;
    if (createdAt != null) result.createdAt = createdAt;
    if (isPaid != null) result.isPaid = isPaid;
    if (verifiedAt != null) result.verifiedAt = verifiedAt;
    if (plate != null) result.plate = plate;
    if (paidUntil != null) result.paidUntil = paidUntil;
    return result;
  }

  ParkingTicket._();

  factory ParkingTicket.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ParkingTicket.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ParkingTicket',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'sessionId')
    ..aOS(3, _omitFieldNames ? '' : 'licensePlate')
    ..aOS(4, _omitFieldNames ? '' : 'zoneName')
    ..aOS(5, _omitFieldNames ? '' : 'zoneCode')
    ..aOM<$0.Timestamp>(6, _omitFieldNames ? '' : 'startTime',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(7, _omitFieldNames ? '' : 'endTime',
        subBuilder: $0.Timestamp.create)
    ..aD(8, _omitFieldNames ? '' : 'amount')
    ..aE<ParkingTicket_Status>(9, _omitFieldNames ? '' : 'status',
        enumValues: ParkingTicket_Status.values)
    ..aOS(10, _omitFieldNames ? '' : 'qrCode')
    ..aOM<$0.Timestamp>(11, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aOB(12, _omitFieldNames ? '' : 'isPaid')
    ..aOM<$0.Timestamp>(13, _omitFieldNames ? '' : 'verifiedAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$1.LicensePlate>(14, _omitFieldNames ? '' : 'plate',
        subBuilder: $1.LicensePlate.create)
    ..aOM<$0.Timestamp>(15, _omitFieldNames ? '' : 'paidUntil',
        subBuilder: $0.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ParkingTicket clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ParkingTicket copyWith(void Function(ParkingTicket) updates) =>
      super.copyWith((message) => updates(message as ParkingTicket))
          as ParkingTicket;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ParkingTicket create() => ParkingTicket._();
  @$core.override
  ParkingTicket createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ParkingTicket getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ParkingTicket>(create);
  static ParkingTicket? _defaultInstance;

  /// ObjectId, 24 hex digits.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// The session it proves.
  @$pb.TagNumber(2)
  $core.String get sessionId => $_getSZ(1);
  @$pb.TagNumber(2)
  set sessionId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSessionId() => $_has(1);
  @$pb.TagNumber(2)
  void clearSessionId() => $_clearField(2);

  /// The plate as people read it.
  @$pb.TagNumber(3)
  $core.String get licensePlate => $_getSZ(2);
  @$pb.TagNumber(3)
  set licensePlate($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLicensePlate() => $_has(2);
  @$pb.TagNumber(3)
  void clearLicensePlate() => $_clearField(3);

  /// Name of the zone.
  @$pb.TagNumber(4)
  $core.String get zoneName => $_getSZ(3);
  @$pb.TagNumber(4)
  set zoneName($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasZoneName() => $_has(3);
  @$pb.TagNumber(4)
  void clearZoneName() => $_clearField(4);

  /// Code of the zone.
  @$pb.TagNumber(5)
  $core.String get zoneCode => $_getSZ(4);
  @$pb.TagNumber(5)
  set zoneCode($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasZoneCode() => $_has(4);
  @$pb.TagNumber(5)
  void clearZoneCode() => $_clearField(5);

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

  /// End of the stay.
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

  /// Price of the stay, in TND.
  @$pb.TagNumber(8)
  $core.double get amount => $_getN(7);
  @$pb.TagNumber(8)
  set amount($core.double value) => $_setDouble(7, value);
  @$pb.TagNumber(8)
  $core.bool hasAmount() => $_has(7);
  @$pb.TagNumber(8)
  void clearAmount() => $_clearField(8);

  /// Where it stands.
  @$pb.TagNumber(9)
  ParkingTicket_Status get status => $_getN(8);
  @$pb.TagNumber(9)
  set status(ParkingTicket_Status value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasStatus() => $_has(8);
  @$pb.TagNumber(9)
  void clearStatus() => $_clearField(9);

  /// What its QR code says: `PKP-` and 10 letters and digits, unique.
  @$pb.TagNumber(10)
  $core.String get qrCode => $_getSZ(9);
  @$pb.TagNumber(10)
  set qrCode($core.String value) => $_setString(9, value);
  @$pb.TagNumber(10)
  $core.bool hasQrCode() => $_has(9);
  @$pb.TagNumber(10)
  void clearQrCode() => $_clearField(10);

  /// When it was made.
  @$pb.TagNumber(11)
  $0.Timestamp get createdAt => $_getN(10);
  @$pb.TagNumber(11)
  set createdAt($0.Timestamp value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasCreatedAt() => $_has(10);
  @$pb.TagNumber(11)
  void clearCreatedAt() => $_clearField(11);
  @$pb.TagNumber(11)
  $0.Timestamp ensureCreatedAt() => $_ensure(10);

  /// True when the stay is paid.
  @$pb.TagNumber(12)
  $core.bool get isPaid => $_getBF(11);
  @$pb.TagNumber(12)
  set isPaid($core.bool value) => $_setBool(11, value);
  @$pb.TagNumber(12)
  $core.bool hasIsPaid() => $_has(11);
  @$pb.TagNumber(12)
  void clearIsPaid() => $_clearField(12);

  /// When an agent last checked it; absent when none did.
  @$pb.TagNumber(13)
  $0.Timestamp get verifiedAt => $_getN(12);
  @$pb.TagNumber(13)
  set verifiedAt($0.Timestamp value) => $_setField(13, value);
  @$pb.TagNumber(13)
  $core.bool hasVerifiedAt() => $_has(12);
  @$pb.TagNumber(13)
  void clearVerifiedAt() => $_clearField(13);
  @$pb.TagNumber(13)
  $0.Timestamp ensureVerifiedAt() => $_ensure(12);

  /// The plate in parts.
  @$pb.TagNumber(14)
  $1.LicensePlate get plate => $_getN(13);
  @$pb.TagNumber(14)
  set plate($1.LicensePlate value) => $_setField(14, value);
  @$pb.TagNumber(14)
  $core.bool hasPlate() => $_has(13);
  @$pb.TagNumber(14)
  void clearPlate() => $_clearField(14);
  @$pb.TagNumber(14)
  $1.LicensePlate ensurePlate() => $_ensure(13);

  /// The instant that the money received reaches, with the free time that follows what is paid; the end when all is paid. Absent
  /// while nothing is paid, unless the stay begins in free time: then the end of that. Agents go by it: what is paid stays good
  /// when an extension is not.
  @$pb.TagNumber(15)
  $0.Timestamp get paidUntil => $_getN(14);
  @$pb.TagNumber(15)
  set paidUntil($0.Timestamp value) => $_setField(15, value);
  @$pb.TagNumber(15)
  $core.bool hasPaidUntil() => $_has(14);
  @$pb.TagNumber(15)
  void clearPaidUntil() => $_clearField(15);
  @$pb.TagNumber(15)
  $0.Timestamp ensurePaidUntil() => $_ensure(14);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
