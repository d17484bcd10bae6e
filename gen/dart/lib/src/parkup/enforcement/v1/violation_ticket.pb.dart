// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/violation_ticket.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $3;

import '../../common/v1/geo_point.pb.dart' as $0;
import '../../common/v1/license_plate.pb.dart' as $2;
import '../../common/v1/payment_method.pbenum.dart' as $4;
import 'agent.pb.dart' as $1;
import 'violation_ticket.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'violation_ticket.pbenum.dart';

/// A fine for a vehicle.
class ViolationTicket extends $pb.GeneratedMessage {
  factory ViolationTicket({
    $core.String? id,
    $core.String? ticketNumber,
    $0.GeoPoint? position,
    $core.String? address,
    $core.String? sessionId,
    $core.String? userId,
    $core.String? agentId,
    $1.TicketIssuer? issuer,
    $core.String? zoneId,
    $2.LicensePlate? plate,
    $core.String? licensePlate,
    ViolationTicket_Reason? reason,
    $core.double? fineAmount,
    ViolationTicket_Status? status,
    $3.Timestamp? issuedAt,
    $3.Timestamp? dueDate,
    $3.Timestamp? paidAt,
    $4.PaymentMethod? paymentMethod,
    $core.String? notes,
    $core.Iterable<$core.String>? evidencePhotos,
    $core.String? appealReason,
    $3.Timestamp? appealedAt,
    $3.Timestamp? createdAt,
    $3.Timestamp? updatedAt,
    $core.String? zoneCode,
    $core.String? zoneName,
    $core.Iterable<$core.String>? appealPhotoIds,
    $3.Timestamp? rejectedAt,
    $core.String? rejectionReason,
    $3.Timestamp? dismissedAt,
    $core.String? dismissalReason,
    $3.Timestamp? sabotRemovedAt,
    $core.String? decidedBy,
    $core.String? sabotRemovedBy,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (ticketNumber != null) result.ticketNumber = ticketNumber;
    if (position != null) result.position = position;
    if (address != null) result.address = address;
    if (sessionId != null) result.sessionId = sessionId;
    if (userId != null) result.userId = userId;
    if (agentId != null) result.agentId = agentId;
    if (issuer != null) result.issuer = issuer;
    if (zoneId != null) result.zoneId = zoneId;
    if (plate != null) result.plate = plate;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (reason != null) result.reason = reason;
    if (fineAmount != null) result.fineAmount = fineAmount;
    if (status != null) result.status = status;
    if (issuedAt != null) result.issuedAt = issuedAt;
    if (dueDate != null) result.dueDate = dueDate;
    if (paidAt != null) result.paidAt = paidAt;
    if (paymentMethod != null) result.paymentMethod = paymentMethod;
    if (notes != null) result.notes = notes;
    if (evidencePhotos != null) result.evidencePhotos.addAll(evidencePhotos);
    if (appealReason != null) result.appealReason = appealReason;
    if (appealedAt != null) result.appealedAt = appealedAt;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    if (zoneCode != null) result.zoneCode = zoneCode;
    if (zoneName != null) result.zoneName = zoneName;
    if (appealPhotoIds != null) result.appealPhotoIds.addAll(appealPhotoIds);
    if (rejectedAt != null) result.rejectedAt = rejectedAt;
    if (rejectionReason != null) result.rejectionReason = rejectionReason;
    if (dismissedAt != null) result.dismissedAt = dismissedAt;
    if (dismissalReason != null) result.dismissalReason = dismissalReason;
    if (sabotRemovedAt != null) result.sabotRemovedAt = sabotRemovedAt;
    if (decidedBy != null) result.decidedBy = decidedBy;
    if (sabotRemovedBy != null) result.sabotRemovedBy = sabotRemovedBy;
    return result;
  }

  ViolationTicket._();

  factory ViolationTicket.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ViolationTicket.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ViolationTicket',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'ticketNumber')
    ..aOM<$0.GeoPoint>(3, _omitFieldNames ? '' : 'position',
        subBuilder: $0.GeoPoint.create)
    ..aOS(4, _omitFieldNames ? '' : 'address')
    ..aOS(5, _omitFieldNames ? '' : 'sessionId')
    ..aOS(6, _omitFieldNames ? '' : 'userId')
    ..aOS(7, _omitFieldNames ? '' : 'agentId')
    ..aOM<$1.TicketIssuer>(8, _omitFieldNames ? '' : 'issuer',
        subBuilder: $1.TicketIssuer.create)
    ..aOS(9, _omitFieldNames ? '' : 'zoneId')
    ..aOM<$2.LicensePlate>(10, _omitFieldNames ? '' : 'plate',
        subBuilder: $2.LicensePlate.create)
    ..aOS(11, _omitFieldNames ? '' : 'licensePlate')
    ..aE<ViolationTicket_Reason>(12, _omitFieldNames ? '' : 'reason',
        enumValues: ViolationTicket_Reason.values)
    ..aD(13, _omitFieldNames ? '' : 'fineAmount')
    ..aE<ViolationTicket_Status>(14, _omitFieldNames ? '' : 'status',
        enumValues: ViolationTicket_Status.values)
    ..aOM<$3.Timestamp>(15, _omitFieldNames ? '' : 'issuedAt',
        subBuilder: $3.Timestamp.create)
    ..aOM<$3.Timestamp>(16, _omitFieldNames ? '' : 'dueDate',
        subBuilder: $3.Timestamp.create)
    ..aOM<$3.Timestamp>(17, _omitFieldNames ? '' : 'paidAt',
        subBuilder: $3.Timestamp.create)
    ..aE<$4.PaymentMethod>(18, _omitFieldNames ? '' : 'paymentMethod',
        enumValues: $4.PaymentMethod.values)
    ..aOS(19, _omitFieldNames ? '' : 'notes')
    ..pPS(20, _omitFieldNames ? '' : 'evidencePhotos')
    ..aOS(21, _omitFieldNames ? '' : 'appealReason')
    ..aOM<$3.Timestamp>(22, _omitFieldNames ? '' : 'appealedAt',
        subBuilder: $3.Timestamp.create)
    ..aOM<$3.Timestamp>(23, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $3.Timestamp.create)
    ..aOM<$3.Timestamp>(24, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $3.Timestamp.create)
    ..aOS(40, _omitFieldNames ? '' : 'zoneCode')
    ..aOS(41, _omitFieldNames ? '' : 'zoneName')
    ..pPS(42, _omitFieldNames ? '' : 'appealPhotoIds')
    ..aOM<$3.Timestamp>(43, _omitFieldNames ? '' : 'rejectedAt',
        subBuilder: $3.Timestamp.create)
    ..aOS(44, _omitFieldNames ? '' : 'rejectionReason')
    ..aOM<$3.Timestamp>(45, _omitFieldNames ? '' : 'dismissedAt',
        subBuilder: $3.Timestamp.create)
    ..aOS(46, _omitFieldNames ? '' : 'dismissalReason')
    ..aOM<$3.Timestamp>(47, _omitFieldNames ? '' : 'sabotRemovedAt',
        subBuilder: $3.Timestamp.create)
    ..aOS(48, _omitFieldNames ? '' : 'decidedBy')
    ..aOS(49, _omitFieldNames ? '' : 'sabotRemovedBy')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ViolationTicket clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ViolationTicket copyWith(void Function(ViolationTicket) updates) =>
      super.copyWith((message) => updates(message as ViolationTicket))
          as ViolationTicket;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ViolationTicket create() => ViolationTicket._();
  @$core.override
  ViolationTicket createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ViolationTicket getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ViolationTicket>(create);
  static ViolationTicket? _defaultInstance;

  /// ObjectId, 24 hex digits.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// `TKT-YYYYMMDD-NNNNN`, unique; the day is Tunisia's.
  @$pb.TagNumber(2)
  $core.String get ticketNumber => $_getSZ(1);
  @$pb.TagNumber(2)
  set ticketNumber($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTicketNumber() => $_has(1);
  @$pb.TagNumber(2)
  void clearTicketNumber() => $_clearField(2);

  /// Where the vehicle stood: as given, else the centre of the zone.
  @$pb.TagNumber(3)
  $0.GeoPoint get position => $_getN(2);
  @$pb.TagNumber(3)
  set position($0.GeoPoint value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasPosition() => $_has(2);
  @$pb.TagNumber(3)
  void clearPosition() => $_clearField(3);
  @$pb.TagNumber(3)
  $0.GeoPoint ensurePosition() => $_ensure(2);

  /// Where the vehicle stood, in words; absent when not given.
  @$pb.TagNumber(4)
  $core.String get address => $_getSZ(3);
  @$pb.TagNumber(4)
  set address($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasAddress() => $_has(3);
  @$pb.TagNumber(4)
  void clearAddress() => $_clearField(4);

  /// The parking session it is about; absent when there is none.
  @$pb.TagNumber(5)
  $core.String get sessionId => $_getSZ(4);
  @$pb.TagNumber(5)
  set sessionId($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasSessionId() => $_has(4);
  @$pb.TagNumber(5)
  void clearSessionId() => $_clearField(5);

  /// The driver it is for: the one of the session it is about; absent when it names none.
  @$pb.TagNumber(6)
  $core.String get userId => $_getSZ(5);
  @$pb.TagNumber(6)
  set userId($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasUserId() => $_has(5);
  @$pb.TagNumber(6)
  void clearUserId() => $_clearField(6);

  /// The agent in whose name it was issued; absent when an operator issued it.
  @$pb.TagNumber(7)
  $core.String get agentId => $_getSZ(6);
  @$pb.TagNumber(7)
  set agentId($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasAgentId() => $_has(6);
  @$pb.TagNumber(7)
  void clearAgentId() => $_clearField(7);

  /// Who issued it, with name and badge.
  @$pb.TagNumber(8)
  $1.TicketIssuer get issuer => $_getN(7);
  @$pb.TagNumber(8)
  set issuer($1.TicketIssuer value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasIssuer() => $_has(7);
  @$pb.TagNumber(8)
  void clearIssuer() => $_clearField(8);
  @$pb.TagNumber(8)
  $1.TicketIssuer ensureIssuer() => $_ensure(7);

  /// The zone.
  @$pb.TagNumber(9)
  $core.String get zoneId => $_getSZ(8);
  @$pb.TagNumber(9)
  set zoneId($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasZoneId() => $_has(8);
  @$pb.TagNumber(9)
  void clearZoneId() => $_clearField(9);

  /// The plate in parts.
  @$pb.TagNumber(10)
  $2.LicensePlate get plate => $_getN(9);
  @$pb.TagNumber(10)
  set plate($2.LicensePlate value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasPlate() => $_has(9);
  @$pb.TagNumber(10)
  void clearPlate() => $_clearField(10);
  @$pb.TagNumber(10)
  $2.LicensePlate ensurePlate() => $_ensure(9);

  /// The plate as people read it, `123 TUN 4567`.
  @$pb.TagNumber(11)
  $core.String get licensePlate => $_getSZ(10);
  @$pb.TagNumber(11)
  set licensePlate($core.String value) => $_setString(10, value);
  @$pb.TagNumber(11)
  $core.bool hasLicensePlate() => $_has(10);
  @$pb.TagNumber(11)
  void clearLicensePlate() => $_clearField(11);

  /// What was done to the vehicle.
  @$pb.TagNumber(12)
  ViolationTicket_Reason get reason => $_getN(11);
  @$pb.TagNumber(12)
  set reason(ViolationTicket_Reason value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasReason() => $_has(11);
  @$pb.TagNumber(12)
  void clearReason() => $_clearField(12);

  /// The fine, in TND.
  @$pb.TagNumber(13)
  $core.double get fineAmount => $_getN(12);
  @$pb.TagNumber(13)
  set fineAmount($core.double value) => $_setDouble(12, value);
  @$pb.TagNumber(13)
  $core.bool hasFineAmount() => $_has(12);
  @$pb.TagNumber(13)
  void clearFineAmount() => $_clearField(13);

  /// Where it stands.
  @$pb.TagNumber(14)
  ViolationTicket_Status get status => $_getN(13);
  @$pb.TagNumber(14)
  set status(ViolationTicket_Status value) => $_setField(14, value);
  @$pb.TagNumber(14)
  $core.bool hasStatus() => $_has(13);
  @$pb.TagNumber(14)
  void clearStatus() => $_clearField(14);

  /// When it was issued.
  @$pb.TagNumber(15)
  $3.Timestamp get issuedAt => $_getN(14);
  @$pb.TagNumber(15)
  set issuedAt($3.Timestamp value) => $_setField(15, value);
  @$pb.TagNumber(15)
  $core.bool hasIssuedAt() => $_has(14);
  @$pb.TagNumber(15)
  void clearIssuedAt() => $_clearField(15);
  @$pb.TagNumber(15)
  $3.Timestamp ensureIssuedAt() => $_ensure(14);

  /// When it must be paid.
  @$pb.TagNumber(16)
  $3.Timestamp get dueDate => $_getN(15);
  @$pb.TagNumber(16)
  set dueDate($3.Timestamp value) => $_setField(16, value);
  @$pb.TagNumber(16)
  $core.bool hasDueDate() => $_has(15);
  @$pb.TagNumber(16)
  void clearDueDate() => $_clearField(16);
  @$pb.TagNumber(16)
  $3.Timestamp ensureDueDate() => $_ensure(15);

  /// When it was paid; absent before.
  @$pb.TagNumber(17)
  $3.Timestamp get paidAt => $_getN(16);
  @$pb.TagNumber(17)
  set paidAt($3.Timestamp value) => $_setField(17, value);
  @$pb.TagNumber(17)
  $core.bool hasPaidAt() => $_has(16);
  @$pb.TagNumber(17)
  void clearPaidAt() => $_clearField(17);
  @$pb.TagNumber(17)
  $3.Timestamp ensurePaidAt() => $_ensure(16);

  /// What it was paid with; absent before.
  @$pb.TagNumber(18)
  $4.PaymentMethod get paymentMethod => $_getN(17);
  @$pb.TagNumber(18)
  set paymentMethod($4.PaymentMethod value) => $_setField(18, value);
  @$pb.TagNumber(18)
  $core.bool hasPaymentMethod() => $_has(17);
  @$pb.TagNumber(18)
  void clearPaymentMethod() => $_clearField(18);

  /// What the agent noted; absent when nothing.
  @$pb.TagNumber(19)
  $core.String get notes => $_getSZ(18);
  @$pb.TagNumber(19)
  set notes($core.String value) => $_setString(18, value);
  @$pb.TagNumber(19)
  $core.bool hasNotes() => $_has(18);
  @$pb.TagNumber(19)
  void clearNotes() => $_clearField(19);

  /// Links to photos: those that were given with the ticket, and, for an hour or two, those that TicketPhotoService keeps.
  @$pb.TagNumber(20)
  $pb.PbList<$core.String> get evidencePhotos => $_getList(19);

  /// Why the driver contests it; absent when they do not.
  @$pb.TagNumber(21)
  $core.String get appealReason => $_getSZ(20);
  @$pb.TagNumber(21)
  set appealReason($core.String value) => $_setString(20, value);
  @$pb.TagNumber(21)
  $core.bool hasAppealReason() => $_has(20);
  @$pb.TagNumber(21)
  void clearAppealReason() => $_clearField(21);

  /// When the driver contested it; absent when they did not.
  @$pb.TagNumber(22)
  $3.Timestamp get appealedAt => $_getN(21);
  @$pb.TagNumber(22)
  set appealedAt($3.Timestamp value) => $_setField(22, value);
  @$pb.TagNumber(22)
  $core.bool hasAppealedAt() => $_has(21);
  @$pb.TagNumber(22)
  void clearAppealedAt() => $_clearField(22);
  @$pb.TagNumber(22)
  $3.Timestamp ensureAppealedAt() => $_ensure(21);

  /// When it was stored: the server's time, whatever the device said about the issue.
  @$pb.TagNumber(23)
  $3.Timestamp get createdAt => $_getN(22);
  @$pb.TagNumber(23)
  set createdAt($3.Timestamp value) => $_setField(23, value);
  @$pb.TagNumber(23)
  $core.bool hasCreatedAt() => $_has(22);
  @$pb.TagNumber(23)
  void clearCreatedAt() => $_clearField(23);
  @$pb.TagNumber(23)
  $3.Timestamp ensureCreatedAt() => $_ensure(22);

  /// When it last changed.
  @$pb.TagNumber(24)
  $3.Timestamp get updatedAt => $_getN(23);
  @$pb.TagNumber(24)
  set updatedAt($3.Timestamp value) => $_setField(24, value);
  @$pb.TagNumber(24)
  $core.bool hasUpdatedAt() => $_has(23);
  @$pb.TagNumber(24)
  void clearUpdatedAt() => $_clearField(24);
  @$pb.TagNumber(24)
  $3.Timestamp ensureUpdatedAt() => $_ensure(23);

  /// Code of the zone; absent when the zone is gone.
  @$pb.TagNumber(40)
  $core.String get zoneCode => $_getSZ(24);
  @$pb.TagNumber(40)
  set zoneCode($core.String value) => $_setString(24, value);
  @$pb.TagNumber(40)
  $core.bool hasZoneCode() => $_has(24);
  @$pb.TagNumber(40)
  void clearZoneCode() => $_clearField(40);

  /// Name of the zone; absent when the zone is gone.
  @$pb.TagNumber(41)
  $core.String get zoneName => $_getSZ(25);
  @$pb.TagNumber(41)
  set zoneName($core.String value) => $_setString(25, value);
  @$pb.TagNumber(41)
  $core.bool hasZoneName() => $_has(25);
  @$pb.TagNumber(41)
  void clearZoneName() => $_clearField(41);

  /// Ids of the photos of drivers who contest it, which TicketPhotoService shows.
  @$pb.TagNumber(42)
  $pb.PbList<$core.String> get appealPhotoIds => $_getList(26);

  /// When an appeal was rejected, the last time; absent when none was.
  @$pb.TagNumber(43)
  $3.Timestamp get rejectedAt => $_getN(27);
  @$pb.TagNumber(43)
  set rejectedAt($3.Timestamp value) => $_setField(43, value);
  @$pb.TagNumber(43)
  $core.bool hasRejectedAt() => $_has(27);
  @$pb.TagNumber(43)
  void clearRejectedAt() => $_clearField(43);
  @$pb.TagNumber(43)
  $3.Timestamp ensureRejectedAt() => $_ensure(27);

  /// Why it was rejected, for the driver; absent when that was not said.
  @$pb.TagNumber(44)
  $core.String get rejectionReason => $_getSZ(28);
  @$pb.TagNumber(44)
  set rejectionReason($core.String value) => $_setString(28, value);
  @$pb.TagNumber(44)
  $core.bool hasRejectionReason() => $_has(28);
  @$pb.TagNumber(44)
  void clearRejectionReason() => $_clearField(44);

  /// When it was called off; absent before.
  @$pb.TagNumber(45)
  $3.Timestamp get dismissedAt => $_getN(29);
  @$pb.TagNumber(45)
  set dismissedAt($3.Timestamp value) => $_setField(45, value);
  @$pb.TagNumber(45)
  $core.bool hasDismissedAt() => $_has(29);
  @$pb.TagNumber(45)
  void clearDismissedAt() => $_clearField(45);
  @$pb.TagNumber(45)
  $3.Timestamp ensureDismissedAt() => $_ensure(29);

  /// Why it was called off; absent when that was not said.
  @$pb.TagNumber(46)
  $core.String get dismissalReason => $_getSZ(30);
  @$pb.TagNumber(46)
  set dismissalReason($core.String value) => $_setString(30, value);
  @$pb.TagNumber(46)
  $core.bool hasDismissalReason() => $_has(30);
  @$pb.TagNumber(46)
  void clearDismissalReason() => $_clearField(46);

  /// When the clamp was taken off; absent before.
  @$pb.TagNumber(47)
  $3.Timestamp get sabotRemovedAt => $_getN(31);
  @$pb.TagNumber(47)
  set sabotRemovedAt($3.Timestamp value) => $_setField(47, value);
  @$pb.TagNumber(47)
  $core.bool hasSabotRemovedAt() => $_has(31);
  @$pb.TagNumber(47)
  void clearSabotRemovedAt() => $_clearField(47);
  @$pb.TagNumber(47)
  $3.Timestamp ensureSabotRemovedAt() => $_ensure(31);

  /// Id of the operator who decided last about an appeal or called it off; drivers are not told.
  @$pb.TagNumber(48)
  $core.String get decidedBy => $_getSZ(32);
  @$pb.TagNumber(48)
  set decidedBy($core.String value) => $_setString(32, value);
  @$pb.TagNumber(48)
  $core.bool hasDecidedBy() => $_has(32);
  @$pb.TagNumber(48)
  void clearDecidedBy() => $_clearField(48);

  /// Id of the agent or operator who took the clamp off; drivers are not told.
  @$pb.TagNumber(49)
  $core.String get sabotRemovedBy => $_getSZ(33);
  @$pb.TagNumber(49)
  set sabotRemovedBy($core.String value) => $_setString(33, value);
  @$pb.TagNumber(49)
  $core.bool hasSabotRemovedBy() => $_has(33);
  @$pb.TagNumber(49)
  void clearSabotRemovedBy() => $_clearField(49);
}

/// What the QR code of a violation ticket holds.
class ViolationTicketQrCode extends $pb.GeneratedMessage {
  factory ViolationTicketQrCode({
    $core.String? token,
    $core.String? qrCodeDataUrl,
    $core.String? qrCodeContent,
    $3.Timestamp? expiresAt,
  }) {
    final result = create();
    if (token != null) result.token = token;
    if (qrCodeDataUrl != null) result.qrCodeDataUrl = qrCodeDataUrl;
    if (qrCodeContent != null) result.qrCodeContent = qrCodeContent;
    if (expiresAt != null) result.expiresAt = expiresAt;
    return result;
  }

  ViolationTicketQrCode._();

  factory ViolationTicketQrCode.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ViolationTicketQrCode.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ViolationTicketQrCode',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'token')
    ..aOS(2, _omitFieldNames ? '' : 'qrCodeDataUrl')
    ..aOS(3, _omitFieldNames ? '' : 'qrCodeContent')
    ..aOM<$3.Timestamp>(4, _omitFieldNames ? '' : 'expiresAt',
        subBuilder: $3.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ViolationTicketQrCode clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ViolationTicketQrCode copyWith(
          void Function(ViolationTicketQrCode) updates) =>
      super.copyWith((message) => updates(message as ViolationTicketQrCode))
          as ViolationTicketQrCode;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ViolationTicketQrCode create() => ViolationTicketQrCode._();
  @$core.override
  ViolationTicketQrCode createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ViolationTicketQrCode getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ViolationTicketQrCode>(create);
  static ViolationTicketQrCode? _defaultInstance;

  /// The secret that opens the ticket.
  @$pb.TagNumber(1)
  $core.String get token => $_getSZ(0);
  @$pb.TagNumber(1)
  set token($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasToken() => $_has(0);
  @$pb.TagNumber(1)
  void clearToken() => $_clearField(1);

  /// The QR code as a PNG in a `data:` URL.
  @$pb.TagNumber(2)
  $core.String get qrCodeDataUrl => $_getSZ(1);
  @$pb.TagNumber(2)
  set qrCodeDataUrl($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasQrCodeDataUrl() => $_has(1);
  @$pb.TagNumber(2)
  void clearQrCodeDataUrl() => $_clearField(2);

  /// The link that the QR code leads to.
  @$pb.TagNumber(3)
  $core.String get qrCodeContent => $_getSZ(2);
  @$pb.TagNumber(3)
  set qrCodeContent($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasQrCodeContent() => $_has(2);
  @$pb.TagNumber(3)
  void clearQrCodeContent() => $_clearField(3);

  /// When the token stops working.
  @$pb.TagNumber(4)
  $3.Timestamp get expiresAt => $_getN(3);
  @$pb.TagNumber(4)
  set expiresAt($3.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasExpiresAt() => $_has(3);
  @$pb.TagNumber(4)
  void clearExpiresAt() => $_clearField(4);
  @$pb.TagNumber(4)
  $3.Timestamp ensureExpiresAt() => $_ensure(3);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
