// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/agent_day_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $2;

import 'violation_ticket.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for clamps that are to be taken off.
class ListPendingSabotRemovalsRequest extends $pb.GeneratedMessage {
  factory ListPendingSabotRemovalsRequest({
    $core.String? zoneId,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListPendingSabotRemovalsRequest._();

  factory ListPendingSabotRemovalsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPendingSabotRemovalsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPendingSabotRemovalsRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aI(2, _omitFieldNames ? '' : 'pageSize')
    ..aOS(3, _omitFieldNames ? '' : 'pageToken')
    ..aI(4, _omitFieldNames ? '' : 'skip')
    ..aOB(5, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPendingSabotRemovalsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPendingSabotRemovalsRequest copyWith(
          void Function(ListPendingSabotRemovalsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListPendingSabotRemovalsRequest))
          as ListPendingSabotRemovalsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPendingSabotRemovalsRequest create() =>
      ListPendingSabotRemovalsRequest._();
  @$core.override
  ListPendingSabotRemovalsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPendingSabotRemovalsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPendingSabotRemovalsRequest>(
          create);
  static ListPendingSabotRemovalsRequest? _defaultInstance;

  /// Only those of this zone.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// Most tickets in the answer; 20 unless given; 1000 where more is asked for.
  @$pb.TagNumber(2)
  $core.int get pageSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set pageSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPageSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearPageSize() => $_clearField(2);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(3)
  $core.String get pageToken => $_getSZ(2);
  @$pb.TagNumber(3)
  set pageToken($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPageToken() => $_has(2);
  @$pb.TagNumber(3)
  void clearPageToken() => $_clearField(3);

  /// How many tickets to leave out first.
  @$pb.TagNumber(4)
  $core.int get skip => $_getIZ(3);
  @$pb.TagNumber(4)
  set skip($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSkip() => $_has(3);
  @$pb.TagNumber(4)
  void clearSkip() => $_clearField(4);

  /// Asks for `total_size`.
  @$pb.TagNumber(5)
  $core.bool get withTotalSize => $_getBF(4);
  @$pb.TagNumber(5)
  set withTotalSize($core.bool value) => $_setBool(4, value);
  @$pb.TagNumber(5)
  $core.bool hasWithTotalSize() => $_has(4);
  @$pb.TagNumber(5)
  void clearWithTotalSize() => $_clearField(5);
}

/// A page of paid tickets whose vehicles are still clamped.
class ListPendingSabotRemovalsResponse extends $pb.GeneratedMessage {
  factory ListPendingSabotRemovalsResponse({
    $core.Iterable<$1.ViolationTicket>? violationTickets,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (violationTickets != null)
      result.violationTickets.addAll(violationTickets);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListPendingSabotRemovalsResponse._();

  factory ListPendingSabotRemovalsResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPendingSabotRemovalsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPendingSabotRemovalsResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..pPM<$1.ViolationTicket>(1, _omitFieldNames ? '' : 'violationTickets',
        subBuilder: $1.ViolationTicket.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPendingSabotRemovalsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPendingSabotRemovalsResponse copyWith(
          void Function(ListPendingSabotRemovalsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListPendingSabotRemovalsResponse))
          as ListPendingSabotRemovalsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPendingSabotRemovalsResponse create() =>
      ListPendingSabotRemovalsResponse._();
  @$core.override
  ListPendingSabotRemovalsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPendingSabotRemovalsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPendingSabotRemovalsResponse>(
          create);
  static ListPendingSabotRemovalsResponse? _defaultInstance;

  /// The tickets.
  @$pb.TagNumber(1)
  $pb.PbList<$1.ViolationTicket> get violationTickets => $_getList(0);

  /// How many there are in all, counted up to 10 000; only when asked for.
  @$pb.TagNumber(2)
  $core.int get totalSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalSize() => $_clearField(2);

  /// Gives the next page; empty at the end.
  @$pb.TagNumber(3)
  $core.String get nextPageToken => $_getSZ(2);
  @$pb.TagNumber(3)
  set nextPageToken($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasNextPageToken() => $_has(2);
  @$pb.TagNumber(3)
  void clearNextPageToken() => $_clearField(3);
}

/// Asks what an agent did.
class GetAgentDayRequest extends $pb.GeneratedMessage {
  factory GetAgentDayRequest({
    $core.String? agentId,
    $core.String? day,
  }) {
    final result = create();
    if (agentId != null) result.agentId = agentId;
    if (day != null) result.day = day;
    return result;
  }

  GetAgentDayRequest._();

  factory GetAgentDayRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetAgentDayRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetAgentDayRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'agentId')
    ..aOS(2, _omitFieldNames ? '' : 'day')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetAgentDayRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetAgentDayRequest copyWith(void Function(GetAgentDayRequest) updates) =>
      super.copyWith((message) => updates(message as GetAgentDayRequest))
          as GetAgentDayRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetAgentDayRequest create() => GetAgentDayRequest._();
  @$core.override
  GetAgentDayRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetAgentDayRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetAgentDayRequest>(create);
  static GetAgentDayRequest? _defaultInstance;

  /// The agent. Agents leave it out or name themselves, operators name one.
  @$pb.TagNumber(1)
  $core.String get agentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set agentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAgentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgentId() => $_clearField(1);

  /// The day, `2026-03-31`; today unless given. Days are Tunisia's.
  @$pb.TagNumber(2)
  $core.String get day => $_getSZ(1);
  @$pb.TagNumber(2)
  set day($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasDay() => $_has(1);
  @$pb.TagNumber(2)
  void clearDay() => $_clearField(2);
}

/// What an agent did on a day. Fines count on the day of their issue, clamps on that of their removal.
class GetAgentDayResponse extends $pb.GeneratedMessage {
  factory GetAgentDayResponse({
    $core.String? agentId,
    $core.String? day,
    $core.int? issued,
    $core.int? carSabots,
    $core.int? pounds,
    $core.int? paid,
    $core.int? unpaid,
    $core.int? appealed,
    $core.int? dismissed,
    $core.double? totalFines,
    $core.double? paidFines,
    $core.int? sabotsRemoved,
    $2.Timestamp? firstIssuedAt,
    $2.Timestamp? lastIssuedAt,
  }) {
    final result = create();
    if (agentId != null) result.agentId = agentId;
    if (day != null) result.day = day;
    if (issued != null) result.issued = issued;
    if (carSabots != null) result.carSabots = carSabots;
    if (pounds != null) result.pounds = pounds;
    if (paid != null) result.paid = paid;
    if (unpaid != null) result.unpaid = unpaid;
    if (appealed != null) result.appealed = appealed;
    if (dismissed != null) result.dismissed = dismissed;
    if (totalFines != null) result.totalFines = totalFines;
    if (paidFines != null) result.paidFines = paidFines;
    if (sabotsRemoved != null) result.sabotsRemoved = sabotsRemoved;
    if (firstIssuedAt != null) result.firstIssuedAt = firstIssuedAt;
    if (lastIssuedAt != null) result.lastIssuedAt = lastIssuedAt;
    return result;
  }

  GetAgentDayResponse._();

  factory GetAgentDayResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetAgentDayResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetAgentDayResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'agentId')
    ..aOS(2, _omitFieldNames ? '' : 'day')
    ..aI(3, _omitFieldNames ? '' : 'issued')
    ..aI(4, _omitFieldNames ? '' : 'carSabots')
    ..aI(5, _omitFieldNames ? '' : 'pounds')
    ..aI(6, _omitFieldNames ? '' : 'paid')
    ..aI(7, _omitFieldNames ? '' : 'unpaid')
    ..aI(8, _omitFieldNames ? '' : 'appealed')
    ..aI(9, _omitFieldNames ? '' : 'dismissed')
    ..aD(10, _omitFieldNames ? '' : 'totalFines')
    ..aD(11, _omitFieldNames ? '' : 'paidFines')
    ..aI(12, _omitFieldNames ? '' : 'sabotsRemoved')
    ..aOM<$2.Timestamp>(13, _omitFieldNames ? '' : 'firstIssuedAt',
        subBuilder: $2.Timestamp.create)
    ..aOM<$2.Timestamp>(14, _omitFieldNames ? '' : 'lastIssuedAt',
        subBuilder: $2.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetAgentDayResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetAgentDayResponse copyWith(void Function(GetAgentDayResponse) updates) =>
      super.copyWith((message) => updates(message as GetAgentDayResponse))
          as GetAgentDayResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetAgentDayResponse create() => GetAgentDayResponse._();
  @$core.override
  GetAgentDayResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetAgentDayResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetAgentDayResponse>(create);
  static GetAgentDayResponse? _defaultInstance;

  /// The agent.
  @$pb.TagNumber(1)
  $core.String get agentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set agentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAgentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgentId() => $_clearField(1);

  /// The day, `2026-03-31`.
  @$pb.TagNumber(2)
  $core.String get day => $_getSZ(1);
  @$pb.TagNumber(2)
  set day($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasDay() => $_has(1);
  @$pb.TagNumber(2)
  void clearDay() => $_clearField(2);

  /// Fines issued in the agent's name, those that were called off since included.
  @$pb.TagNumber(3)
  $core.int get issued => $_getIZ(2);
  @$pb.TagNumber(3)
  set issued($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasIssued() => $_has(2);
  @$pb.TagNumber(3)
  void clearIssued() => $_clearField(3);

  /// Of these, how many put a clamp on.
  @$pb.TagNumber(4)
  $core.int get carSabots => $_getIZ(3);
  @$pb.TagNumber(4)
  set carSabots($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasCarSabots() => $_has(3);
  @$pb.TagNumber(4)
  void clearCarSabots() => $_clearField(4);

  /// Of these, how many had a vehicle towed.
  @$pb.TagNumber(5)
  $core.int get pounds => $_getIZ(4);
  @$pb.TagNumber(5)
  set pounds($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPounds() => $_has(4);
  @$pb.TagNumber(5)
  void clearPounds() => $_clearField(5);

  /// Of these, how many are paid by now.
  @$pb.TagNumber(6)
  $core.int get paid => $_getIZ(5);
  @$pb.TagNumber(6)
  set paid($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPaid() => $_has(5);
  @$pb.TagNumber(6)
  void clearPaid() => $_clearField(6);

  /// Of these, how many are still to be paid, late or not.
  @$pb.TagNumber(7)
  $core.int get unpaid => $_getIZ(6);
  @$pb.TagNumber(7)
  set unpaid($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasUnpaid() => $_has(6);
  @$pb.TagNumber(7)
  void clearUnpaid() => $_clearField(7);

  /// Of these, how many are contested.
  @$pb.TagNumber(8)
  $core.int get appealed => $_getIZ(7);
  @$pb.TagNumber(8)
  set appealed($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasAppealed() => $_has(7);
  @$pb.TagNumber(8)
  void clearAppealed() => $_clearField(8);

  /// Of these, how many were called off.
  @$pb.TagNumber(9)
  $core.int get dismissed => $_getIZ(8);
  @$pb.TagNumber(9)
  set dismissed($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasDismissed() => $_has(8);
  @$pb.TagNumber(9)
  void clearDismissed() => $_clearField(9);

  /// What those not called off come to, in TND.
  @$pb.TagNumber(10)
  $core.double get totalFines => $_getN(9);
  @$pb.TagNumber(10)
  set totalFines($core.double value) => $_setDouble(9, value);
  @$pb.TagNumber(10)
  $core.bool hasTotalFines() => $_has(9);
  @$pb.TagNumber(10)
  void clearTotalFines() => $_clearField(10);

  /// What is paid of it, in TND.
  @$pb.TagNumber(11)
  $core.double get paidFines => $_getN(10);
  @$pb.TagNumber(11)
  set paidFines($core.double value) => $_setDouble(10, value);
  @$pb.TagNumber(11)
  $core.bool hasPaidFines() => $_has(10);
  @$pb.TagNumber(11)
  void clearPaidFines() => $_clearField(11);

  /// Clamps that the agent took off.
  @$pb.TagNumber(12)
  $core.int get sabotsRemoved => $_getIZ(11);
  @$pb.TagNumber(12)
  set sabotsRemoved($core.int value) => $_setSignedInt32(11, value);
  @$pb.TagNumber(12)
  $core.bool hasSabotsRemoved() => $_has(11);
  @$pb.TagNumber(12)
  void clearSabotsRemoved() => $_clearField(12);

  /// When the first of the fines was issued; absent when there is none.
  @$pb.TagNumber(13)
  $2.Timestamp get firstIssuedAt => $_getN(12);
  @$pb.TagNumber(13)
  set firstIssuedAt($2.Timestamp value) => $_setField(13, value);
  @$pb.TagNumber(13)
  $core.bool hasFirstIssuedAt() => $_has(12);
  @$pb.TagNumber(13)
  void clearFirstIssuedAt() => $_clearField(13);
  @$pb.TagNumber(13)
  $2.Timestamp ensureFirstIssuedAt() => $_ensure(12);

  /// When the last one was issued; absent when there is none.
  @$pb.TagNumber(14)
  $2.Timestamp get lastIssuedAt => $_getN(13);
  @$pb.TagNumber(14)
  set lastIssuedAt($2.Timestamp value) => $_setField(14, value);
  @$pb.TagNumber(14)
  $core.bool hasLastIssuedAt() => $_has(13);
  @$pb.TagNumber(14)
  void clearLastIssuedAt() => $_clearField(14);
  @$pb.TagNumber(14)
  $2.Timestamp ensureLastIssuedAt() => $_ensure(13);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
