// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/violation_ticket_service.proto.

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

import '../../common/v1/geo_point.pb.dart' as $4;
import '../../common/v1/license_plate.pb.dart' as $2;
import '../../common/v1/payment_method.pbenum.dart' as $6;
import 'violation_ticket.pb.dart' as $5;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A fine to issue.
class IssueViolationTicketRequest extends $pb.GeneratedMessage {
  factory IssueViolationTicketRequest({
    $core.String? agentId,
    $core.String? licensePlate,
    $2.LicensePlate? plate,
    $5.ViolationTicket_Reason? reason,
    $core.double? fineAmount,
    $3.Timestamp? issuedAt,
    $3.Timestamp? dueDate,
    $core.String? notes,
    $core.String? zoneId,
    $4.GeoPoint? position,
    $core.String? address,
    $core.String? sessionId,
    $core.Iterable<$core.String>? evidencePhotos,
    $core.Iterable<$core.String>? photoIds,
  }) {
    final result = create();
    if (agentId != null) result.agentId = agentId;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (plate != null) result.plate = plate;
    if (reason != null) result.reason = reason;
    if (fineAmount != null) result.fineAmount = fineAmount;
    if (issuedAt != null) result.issuedAt = issuedAt;
    if (dueDate != null) result.dueDate = dueDate;
    if (notes != null) result.notes = notes;
    if (zoneId != null) result.zoneId = zoneId;
    if (position != null) result.position = position;
    if (address != null) result.address = address;
    if (sessionId != null) result.sessionId = sessionId;
    if (evidencePhotos != null) result.evidencePhotos.addAll(evidencePhotos);
    if (photoIds != null) result.photoIds.addAll(photoIds);
    return result;
  }

  IssueViolationTicketRequest._();

  factory IssueViolationTicketRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory IssueViolationTicketRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'IssueViolationTicketRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'agentId')
    ..aOS(2, _omitFieldNames ? '' : 'licensePlate')
    ..aOM<$2.LicensePlate>(3, _omitFieldNames ? '' : 'plate',
        subBuilder: $2.LicensePlate.create)
    ..aE<$5.ViolationTicket_Reason>(4, _omitFieldNames ? '' : 'reason',
        enumValues: $5.ViolationTicket_Reason.values)
    ..aD(5, _omitFieldNames ? '' : 'fineAmount')
    ..aOM<$3.Timestamp>(6, _omitFieldNames ? '' : 'issuedAt',
        subBuilder: $3.Timestamp.create)
    ..aOM<$3.Timestamp>(7, _omitFieldNames ? '' : 'dueDate',
        subBuilder: $3.Timestamp.create)
    ..aOS(8, _omitFieldNames ? '' : 'notes')
    ..aOS(9, _omitFieldNames ? '' : 'zoneId')
    ..aOM<$4.GeoPoint>(10, _omitFieldNames ? '' : 'position',
        subBuilder: $4.GeoPoint.create)
    ..aOS(11, _omitFieldNames ? '' : 'address')
    ..aOS(12, _omitFieldNames ? '' : 'sessionId')
    ..pPS(13, _omitFieldNames ? '' : 'evidencePhotos')
    ..pPS(14, _omitFieldNames ? '' : 'photoIds')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  IssueViolationTicketRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  IssueViolationTicketRequest copyWith(
          void Function(IssueViolationTicketRequest) updates) =>
      super.copyWith(
              (message) => updates(message as IssueViolationTicketRequest))
          as IssueViolationTicketRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static IssueViolationTicketRequest create() =>
      IssueViolationTicketRequest._();
  @$core.override
  IssueViolationTicketRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static IssueViolationTicketRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<IssueViolationTicketRequest>(create);
  static IssueViolationTicketRequest? _defaultInstance;

  /// Who issues it. Agents leave it out or name themselves; admins may leave it out or name an agent.
  @$pb.TagNumber(1)
  $core.String get agentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set agentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAgentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgentId() => $_clearField(1);

  /// The plate as text, in any usual way of writing it.
  @$pb.TagNumber(2)
  $core.String get licensePlate => $_getSZ(1);
  @$pb.TagNumber(2)
  set licensePlate($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLicensePlate() => $_has(1);
  @$pb.TagNumber(2)
  void clearLicensePlate() => $_clearField(2);

  /// The plate in parts; comes before the text.
  @$pb.TagNumber(3)
  $2.LicensePlate get plate => $_getN(2);
  @$pb.TagNumber(3)
  set plate($2.LicensePlate value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasPlate() => $_has(2);
  @$pb.TagNumber(3)
  void clearPlate() => $_clearField(3);
  @$pb.TagNumber(3)
  $2.LicensePlate ensurePlate() => $_ensure(2);

  /// What is done to the vehicle.
  @$pb.TagNumber(4)
  $5.ViolationTicket_Reason get reason => $_getN(3);
  @$pb.TagNumber(4)
  set reason($5.ViolationTicket_Reason value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasReason() => $_has(3);
  @$pb.TagNumber(4)
  void clearReason() => $_clearField(4);

  /// The fine, in TND; that of the zone unless given. Only admins may give another, but for one that was the zone's within the 24
  /// hours before the issue: devices keep prices.
  @$pb.TagNumber(5)
  $core.double get fineAmount => $_getN(4);
  @$pb.TagNumber(5)
  set fineAmount($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasFineAmount() => $_has(4);
  @$pb.TagNumber(5)
  void clearFineAmount() => $_clearField(5);

  /// When the violation was seen; now unless given. At most 24 hours ago, at most 5 minutes ahead.
  @$pb.TagNumber(6)
  $3.Timestamp get issuedAt => $_getN(5);
  @$pb.TagNumber(6)
  set issuedAt($3.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasIssuedAt() => $_has(5);
  @$pb.TagNumber(6)
  void clearIssuedAt() => $_clearField(6);
  @$pb.TagNumber(6)
  $3.Timestamp ensureIssuedAt() => $_ensure(5);

  /// When it must be paid; 30 days after the issue unless given.
  @$pb.TagNumber(7)
  $3.Timestamp get dueDate => $_getN(6);
  @$pb.TagNumber(7)
  set dueDate($3.Timestamp value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasDueDate() => $_has(6);
  @$pb.TagNumber(7)
  void clearDueDate() => $_clearField(7);
  @$pb.TagNumber(7)
  $3.Timestamp ensureDueDate() => $_ensure(6);

  /// What to note.
  @$pb.TagNumber(8)
  $core.String get notes => $_getSZ(7);
  @$pb.TagNumber(8)
  set notes($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasNotes() => $_has(7);
  @$pb.TagNumber(8)
  void clearNotes() => $_clearField(8);

  /// The zone. May be left out when the position lies in one, or when the agent has only one.
  @$pb.TagNumber(9)
  $core.String get zoneId => $_getSZ(8);
  @$pb.TagNumber(9)
  set zoneId($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasZoneId() => $_has(8);
  @$pb.TagNumber(9)
  void clearZoneId() => $_clearField(9);

  /// Where the vehicle stands.
  @$pb.TagNumber(10)
  $4.GeoPoint get position => $_getN(9);
  @$pb.TagNumber(10)
  set position($4.GeoPoint value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasPosition() => $_has(9);
  @$pb.TagNumber(10)
  void clearPosition() => $_clearField(10);
  @$pb.TagNumber(10)
  $4.GeoPoint ensurePosition() => $_ensure(9);

  /// Where the vehicle stands, in words.
  @$pb.TagNumber(11)
  $core.String get address => $_getSZ(10);
  @$pb.TagNumber(11)
  set address($core.String value) => $_setString(10, value);
  @$pb.TagNumber(11)
  $core.bool hasAddress() => $_has(10);
  @$pb.TagNumber(11)
  void clearAddress() => $_clearField(11);

  /// The parking session it is about, of the same vehicle; its driver is the one that the ticket is for.
  @$pb.TagNumber(12)
  $core.String get sessionId => $_getSZ(11);
  @$pb.TagNumber(12)
  set sessionId($core.String value) => $_setString(11, value);
  @$pb.TagNumber(12)
  $core.bool hasSessionId() => $_has(11);
  @$pb.TagNumber(12)
  void clearSessionId() => $_clearField(12);

  /// Links to photos (https).
  @$pb.TagNumber(13)
  $pb.PbList<$core.String> get evidencePhotos => $_getList(12);

  /// Ids of photos that the caller uploaded without a ticket (TicketPhotoService), at most 10: they belong to this one then.
  @$pb.TagNumber(14)
  $pb.PbList<$core.String> get photoIds => $_getList(13);
}

/// The fine.
class IssueViolationTicketResponse extends $pb.GeneratedMessage {
  factory IssueViolationTicketResponse({
    $5.ViolationTicket? violationTicket,
  }) {
    final result = create();
    if (violationTicket != null) result.violationTicket = violationTicket;
    return result;
  }

  IssueViolationTicketResponse._();

  factory IssueViolationTicketResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory IssueViolationTicketResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'IssueViolationTicketResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$5.ViolationTicket>(1, _omitFieldNames ? '' : 'violationTicket',
        subBuilder: $5.ViolationTicket.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  IssueViolationTicketResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  IssueViolationTicketResponse copyWith(
          void Function(IssueViolationTicketResponse) updates) =>
      super.copyWith(
              (message) => updates(message as IssueViolationTicketResponse))
          as IssueViolationTicketResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static IssueViolationTicketResponse create() =>
      IssueViolationTicketResponse._();
  @$core.override
  IssueViolationTicketResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static IssueViolationTicketResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<IssueViolationTicketResponse>(create);
  static IssueViolationTicketResponse? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $5.ViolationTicket get violationTicket => $_getN(0);
  @$pb.TagNumber(1)
  set violationTicket($5.ViolationTicket value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicket() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicket() => $_clearField(1);
  @$pb.TagNumber(1)
  $5.ViolationTicket ensureViolationTicket() => $_ensure(0);
}

/// The fine and its QR code.
class IssueViolationTicketWithQrResponse extends $pb.GeneratedMessage {
  factory IssueViolationTicketWithQrResponse({
    $5.ViolationTicket? violationTicket,
    $5.ViolationTicketQrCode? qrCode,
  }) {
    final result = create();
    if (violationTicket != null) result.violationTicket = violationTicket;
    if (qrCode != null) result.qrCode = qrCode;
    return result;
  }

  IssueViolationTicketWithQrResponse._();

  factory IssueViolationTicketWithQrResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory IssueViolationTicketWithQrResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'IssueViolationTicketWithQrResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$5.ViolationTicket>(1, _omitFieldNames ? '' : 'violationTicket',
        subBuilder: $5.ViolationTicket.create)
    ..aOM<$5.ViolationTicketQrCode>(2, _omitFieldNames ? '' : 'qrCode',
        subBuilder: $5.ViolationTicketQrCode.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  IssueViolationTicketWithQrResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  IssueViolationTicketWithQrResponse copyWith(
          void Function(IssueViolationTicketWithQrResponse) updates) =>
      super.copyWith((message) =>
              updates(message as IssueViolationTicketWithQrResponse))
          as IssueViolationTicketWithQrResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static IssueViolationTicketWithQrResponse create() =>
      IssueViolationTicketWithQrResponse._();
  @$core.override
  IssueViolationTicketWithQrResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static IssueViolationTicketWithQrResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<IssueViolationTicketWithQrResponse>(
          create);
  static IssueViolationTicketWithQrResponse? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $5.ViolationTicket get violationTicket => $_getN(0);
  @$pb.TagNumber(1)
  set violationTicket($5.ViolationTicket value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicket() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicket() => $_clearField(1);
  @$pb.TagNumber(1)
  $5.ViolationTicket ensureViolationTicket() => $_ensure(0);

  /// What to print.
  @$pb.TagNumber(2)
  $5.ViolationTicketQrCode get qrCode => $_getN(1);
  @$pb.TagNumber(2)
  set qrCode($5.ViolationTicketQrCode value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasQrCode() => $_has(1);
  @$pb.TagNumber(2)
  void clearQrCode() => $_clearField(2);
  @$pb.TagNumber(2)
  $5.ViolationTicketQrCode ensureQrCode() => $_ensure(1);
}

/// Asks for a ticket.
class GetViolationTicketRequest extends $pb.GeneratedMessage {
  factory GetViolationTicketRequest({
    $core.String? violationTicketId,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    return result;
  }

  GetViolationTicketRequest._();

  factory GetViolationTicketRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetViolationTicketRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetViolationTicketRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetViolationTicketRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetViolationTicketRequest copyWith(
          void Function(GetViolationTicketRequest) updates) =>
      super.copyWith((message) => updates(message as GetViolationTicketRequest))
          as GetViolationTicketRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetViolationTicketRequest create() => GetViolationTicketRequest._();
  @$core.override
  GetViolationTicketRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetViolationTicketRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetViolationTicketRequest>(create);
  static GetViolationTicketRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);
}

/// A ticket.
class GetViolationTicketResponse extends $pb.GeneratedMessage {
  factory GetViolationTicketResponse({
    $5.ViolationTicket? violationTicket,
  }) {
    final result = create();
    if (violationTicket != null) result.violationTicket = violationTicket;
    return result;
  }

  GetViolationTicketResponse._();

  factory GetViolationTicketResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetViolationTicketResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetViolationTicketResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$5.ViolationTicket>(1, _omitFieldNames ? '' : 'violationTicket',
        subBuilder: $5.ViolationTicket.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetViolationTicketResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetViolationTicketResponse copyWith(
          void Function(GetViolationTicketResponse) updates) =>
      super.copyWith(
              (message) => updates(message as GetViolationTicketResponse))
          as GetViolationTicketResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetViolationTicketResponse create() => GetViolationTicketResponse._();
  @$core.override
  GetViolationTicketResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetViolationTicketResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetViolationTicketResponse>(create);
  static GetViolationTicketResponse? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $5.ViolationTicket get violationTicket => $_getN(0);
  @$pb.TagNumber(1)
  set violationTicket($5.ViolationTicket value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicket() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicket() => $_clearField(1);
  @$pb.TagNumber(1)
  $5.ViolationTicket ensureViolationTicket() => $_ensure(0);
}

/// Asks for a ticket by number.
class GetViolationTicketByNumberRequest extends $pb.GeneratedMessage {
  factory GetViolationTicketByNumberRequest({
    $core.String? ticketNumber,
  }) {
    final result = create();
    if (ticketNumber != null) result.ticketNumber = ticketNumber;
    return result;
  }

  GetViolationTicketByNumberRequest._();

  factory GetViolationTicketByNumberRequest.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetViolationTicketByNumberRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetViolationTicketByNumberRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'ticketNumber')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetViolationTicketByNumberRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetViolationTicketByNumberRequest copyWith(
          void Function(GetViolationTicketByNumberRequest) updates) =>
      super.copyWith((message) =>
              updates(message as GetViolationTicketByNumberRequest))
          as GetViolationTicketByNumberRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetViolationTicketByNumberRequest create() =>
      GetViolationTicketByNumberRequest._();
  @$core.override
  GetViolationTicketByNumberRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetViolationTicketByNumberRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetViolationTicketByNumberRequest>(
          create);
  static GetViolationTicketByNumberRequest? _defaultInstance;

  /// Its number; upper and lower case are one.
  @$pb.TagNumber(1)
  $core.String get ticketNumber => $_getSZ(0);
  @$pb.TagNumber(1)
  set ticketNumber($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasTicketNumber() => $_has(0);
  @$pb.TagNumber(1)
  void clearTicketNumber() => $_clearField(1);
}

/// A ticket.
class GetViolationTicketByNumberResponse extends $pb.GeneratedMessage {
  factory GetViolationTicketByNumberResponse({
    $5.ViolationTicket? violationTicket,
  }) {
    final result = create();
    if (violationTicket != null) result.violationTicket = violationTicket;
    return result;
  }

  GetViolationTicketByNumberResponse._();

  factory GetViolationTicketByNumberResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetViolationTicketByNumberResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetViolationTicketByNumberResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$5.ViolationTicket>(1, _omitFieldNames ? '' : 'violationTicket',
        subBuilder: $5.ViolationTicket.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetViolationTicketByNumberResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetViolationTicketByNumberResponse copyWith(
          void Function(GetViolationTicketByNumberResponse) updates) =>
      super.copyWith((message) =>
              updates(message as GetViolationTicketByNumberResponse))
          as GetViolationTicketByNumberResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetViolationTicketByNumberResponse create() =>
      GetViolationTicketByNumberResponse._();
  @$core.override
  GetViolationTicketByNumberResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetViolationTicketByNumberResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetViolationTicketByNumberResponse>(
          create);
  static GetViolationTicketByNumberResponse? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $5.ViolationTicket get violationTicket => $_getN(0);
  @$pb.TagNumber(1)
  set violationTicket($5.ViolationTicket value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicket() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicket() => $_clearField(1);
  @$pb.TagNumber(1)
  $5.ViolationTicket ensureViolationTicket() => $_ensure(0);
}

/// Asks for a QR code.
class GetViolationTicketQrImageRequest extends $pb.GeneratedMessage {
  factory GetViolationTicketQrImageRequest({
    $core.String? violationTicketId,
    $core.int? size,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (size != null) result.size = size;
    return result;
  }

  GetViolationTicketQrImageRequest._();

  factory GetViolationTicketQrImageRequest.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetViolationTicketQrImageRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetViolationTicketQrImageRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..aI(2, _omitFieldNames ? '' : 'size')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetViolationTicketQrImageRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetViolationTicketQrImageRequest copyWith(
          void Function(GetViolationTicketQrImageRequest) updates) =>
      super.copyWith(
              (message) => updates(message as GetViolationTicketQrImageRequest))
          as GetViolationTicketQrImageRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetViolationTicketQrImageRequest create() =>
      GetViolationTicketQrImageRequest._();
  @$core.override
  GetViolationTicketQrImageRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetViolationTicketQrImageRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetViolationTicketQrImageRequest>(
          create);
  static GetViolationTicketQrImageRequest? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);

  /// Width and height in pixels; 300 unless given.
  @$pb.TagNumber(2)
  $core.int get size => $_getIZ(1);
  @$pb.TagNumber(2)
  set size($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearSize() => $_clearField(2);
}

/// A scanned token.
class VerifyViolationTicketTokenRequest extends $pb.GeneratedMessage {
  factory VerifyViolationTicketTokenRequest({
    $core.String? token,
  }) {
    final result = create();
    if (token != null) result.token = token;
    return result;
  }

  VerifyViolationTicketTokenRequest._();

  factory VerifyViolationTicketTokenRequest.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory VerifyViolationTicketTokenRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'VerifyViolationTicketTokenRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'token')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyViolationTicketTokenRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyViolationTicketTokenRequest copyWith(
          void Function(VerifyViolationTicketTokenRequest) updates) =>
      super.copyWith((message) =>
              updates(message as VerifyViolationTicketTokenRequest))
          as VerifyViolationTicketTokenRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static VerifyViolationTicketTokenRequest create() =>
      VerifyViolationTicketTokenRequest._();
  @$core.override
  VerifyViolationTicketTokenRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static VerifyViolationTicketTokenRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<VerifyViolationTicketTokenRequest>(
          create);
  static VerifyViolationTicketTokenRequest? _defaultInstance;

  /// The token. Any text of this length may be given: one that is no token is refused like a token that is no good.
  @$pb.TagNumber(1)
  $core.String get token => $_getSZ(0);
  @$pb.TagNumber(1)
  set token($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasToken() => $_has(0);
  @$pb.TagNumber(1)
  void clearToken() => $_clearField(1);
}

/// What a token opens.
class VerifyViolationTicketTokenResponse extends $pb.GeneratedMessage {
  factory VerifyViolationTicketTokenResponse({
    $core.String? violationTicketId,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    return result;
  }

  VerifyViolationTicketTokenResponse._();

  factory VerifyViolationTicketTokenResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory VerifyViolationTicketTokenResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'VerifyViolationTicketTokenResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyViolationTicketTokenResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyViolationTicketTokenResponse copyWith(
          void Function(VerifyViolationTicketTokenResponse) updates) =>
      super.copyWith((message) =>
              updates(message as VerifyViolationTicketTokenResponse))
          as VerifyViolationTicketTokenResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static VerifyViolationTicketTokenResponse create() =>
      VerifyViolationTicketTokenResponse._();
  @$core.override
  VerifyViolationTicketTokenResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static VerifyViolationTicketTokenResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<VerifyViolationTicketTokenResponse>(
          create);
  static VerifyViolationTicketTokenResponse? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);
}

/// A scanned token.
class RedirectViolationTicketTokenRequest extends $pb.GeneratedMessage {
  factory RedirectViolationTicketTokenRequest({
    $core.String? token,
  }) {
    final result = create();
    if (token != null) result.token = token;
    return result;
  }

  RedirectViolationTicketTokenRequest._();

  factory RedirectViolationTicketTokenRequest.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RedirectViolationTicketTokenRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RedirectViolationTicketTokenRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'token')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RedirectViolationTicketTokenRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RedirectViolationTicketTokenRequest copyWith(
          void Function(RedirectViolationTicketTokenRequest) updates) =>
      super.copyWith((message) =>
              updates(message as RedirectViolationTicketTokenRequest))
          as RedirectViolationTicketTokenRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RedirectViolationTicketTokenRequest create() =>
      RedirectViolationTicketTokenRequest._();
  @$core.override
  RedirectViolationTicketTokenRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RedirectViolationTicketTokenRequest getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<
          RedirectViolationTicketTokenRequest>(create);
  static RedirectViolationTicketTokenRequest? _defaultInstance;

  /// The token. Any text of this length may be given: one that is no token leads to the error page like a token that is no good.
  @$pb.TagNumber(1)
  $core.String get token => $_getSZ(0);
  @$pb.TagNumber(1)
  set token($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasToken() => $_has(0);
  @$pb.TagNumber(1)
  void clearToken() => $_clearField(1);
}

/// A fine to pay.
class PayViolationTicketRequest extends $pb.GeneratedMessage {
  factory PayViolationTicketRequest({
    $core.String? violationTicketId,
    $6.PaymentMethod? paymentMethod,
    $core.double? amount,
    $core.String? paymentMethodId,
    $core.int? pointsToUse,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (paymentMethod != null) result.paymentMethod = paymentMethod;
    if (amount != null) result.amount = amount;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    if (pointsToUse != null) result.pointsToUse = pointsToUse;
    return result;
  }

  PayViolationTicketRequest._();

  factory PayViolationTicketRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PayViolationTicketRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PayViolationTicketRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..aE<$6.PaymentMethod>(2, _omitFieldNames ? '' : 'paymentMethod',
        enumValues: $6.PaymentMethod.values)
    ..aD(3, _omitFieldNames ? '' : 'amount')
    ..aOS(4, _omitFieldNames ? '' : 'paymentMethodId')
    ..aI(50, _omitFieldNames ? '' : 'pointsToUse')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayViolationTicketRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayViolationTicketRequest copyWith(
          void Function(PayViolationTicketRequest) updates) =>
      super.copyWith((message) => updates(message as PayViolationTicketRequest))
          as PayViolationTicketRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PayViolationTicketRequest create() => PayViolationTicketRequest._();
  @$core.override
  PayViolationTicketRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PayViolationTicketRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PayViolationTicketRequest>(create);
  static PayViolationTicketRequest? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);

  /// What with.
  @$pb.TagNumber(2)
  $6.PaymentMethod get paymentMethod => $_getN(1);
  @$pb.TagNumber(2)
  set paymentMethod($6.PaymentMethod value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasPaymentMethod() => $_has(1);
  @$pb.TagNumber(2)
  void clearPaymentMethod() => $_clearField(2);

  /// The amount that the client showed, in TND. Refused when it is not the fine.
  @$pb.TagNumber(3)
  $core.double get amount => $_getN(2);
  @$pb.TagNumber(3)
  set amount($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasAmount() => $_has(2);
  @$pb.TagNumber(3)
  void clearAmount() => $_clearField(3);

  /// The card of the caller's list to charge; their default card unless given.
  @$pb.TagNumber(4)
  $core.String get paymentMethodId => $_getSZ(3);
  @$pb.TagNumber(4)
  set paymentMethodId($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPaymentMethodId() => $_has(3);
  @$pb.TagNumber(4)
  void clearPaymentMethodId() => $_clearField(4);

  /// Points of the calling driver's to use as a discount; 0: none. What is shown as the amount is the fine without them. Their worth is
  /// a multiple of 10 millimes, and at least 10 millimes are left for money.
  @$pb.TagNumber(50)
  $core.int get pointsToUse => $_getIZ(4);
  @$pb.TagNumber(50)
  set pointsToUse($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(50)
  $core.bool hasPointsToUse() => $_has(4);
  @$pb.TagNumber(50)
  void clearPointsToUse() => $_clearField(50);
}

/// The fine after it was paid.
class PayViolationTicketResponse extends $pb.GeneratedMessage {
  factory PayViolationTicketResponse({
    $5.ViolationTicket? violationTicket,
  }) {
    final result = create();
    if (violationTicket != null) result.violationTicket = violationTicket;
    return result;
  }

  PayViolationTicketResponse._();

  factory PayViolationTicketResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PayViolationTicketResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PayViolationTicketResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$5.ViolationTicket>(1, _omitFieldNames ? '' : 'violationTicket',
        subBuilder: $5.ViolationTicket.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayViolationTicketResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayViolationTicketResponse copyWith(
          void Function(PayViolationTicketResponse) updates) =>
      super.copyWith(
              (message) => updates(message as PayViolationTicketResponse))
          as PayViolationTicketResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PayViolationTicketResponse create() => PayViolationTicketResponse._();
  @$core.override
  PayViolationTicketResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PayViolationTicketResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PayViolationTicketResponse>(create);
  static PayViolationTicketResponse? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $5.ViolationTicket get violationTicket => $_getN(0);
  @$pb.TagNumber(1)
  set violationTicket($5.ViolationTicket value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicket() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicket() => $_clearField(1);
  @$pb.TagNumber(1)
  $5.ViolationTicket ensureViolationTicket() => $_ensure(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
