// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/violation_ticket_list_service.proto.

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

import '../../common/v1/license_plate.pbenum.dart' as $3;
import 'violation_ticket.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for tickets.
class ListViolationTicketsRequest extends $pb.GeneratedMessage {
  factory ListViolationTicketsRequest({
    $core.String? userId,
    $core.String? agentId,
    $2.ViolationTicket_Status? status,
    $core.String? licensePlate,
    $core.String? plateLeft,
    $core.String? plateRight,
    $3.LicensePlate_Type? plateType,
    $2.ViolationTicket_Reason? reason,
    $core.String? zoneId,
    $core.String? sessionId,
    $1.Timestamp? issuedFrom,
    $1.Timestamp? issuedBefore,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    if (agentId != null) result.agentId = agentId;
    if (status != null) result.status = status;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (plateLeft != null) result.plateLeft = plateLeft;
    if (plateRight != null) result.plateRight = plateRight;
    if (plateType != null) result.plateType = plateType;
    if (reason != null) result.reason = reason;
    if (zoneId != null) result.zoneId = zoneId;
    if (sessionId != null) result.sessionId = sessionId;
    if (issuedFrom != null) result.issuedFrom = issuedFrom;
    if (issuedBefore != null) result.issuedBefore = issuedBefore;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListViolationTicketsRequest._();

  factory ListViolationTicketsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListViolationTicketsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListViolationTicketsRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..aOS(2, _omitFieldNames ? '' : 'agentId')
    ..aE<$2.ViolationTicket_Status>(3, _omitFieldNames ? '' : 'status',
        enumValues: $2.ViolationTicket_Status.values)
    ..aOS(4, _omitFieldNames ? '' : 'licensePlate')
    ..aOS(5, _omitFieldNames ? '' : 'plateLeft')
    ..aOS(6, _omitFieldNames ? '' : 'plateRight')
    ..aE<$3.LicensePlate_Type>(7, _omitFieldNames ? '' : 'plateType',
        enumValues: $3.LicensePlate_Type.values)
    ..aE<$2.ViolationTicket_Reason>(8, _omitFieldNames ? '' : 'reason',
        enumValues: $2.ViolationTicket_Reason.values)
    ..aOS(9, _omitFieldNames ? '' : 'zoneId')
    ..aOS(10, _omitFieldNames ? '' : 'sessionId')
    ..aOM<$1.Timestamp>(11, _omitFieldNames ? '' : 'issuedFrom',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(12, _omitFieldNames ? '' : 'issuedBefore',
        subBuilder: $1.Timestamp.create)
    ..aI(13, _omitFieldNames ? '' : 'pageSize')
    ..aOS(14, _omitFieldNames ? '' : 'pageToken')
    ..aI(15, _omitFieldNames ? '' : 'skip')
    ..aOB(16, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListViolationTicketsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListViolationTicketsRequest copyWith(
          void Function(ListViolationTicketsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListViolationTicketsRequest))
          as ListViolationTicketsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListViolationTicketsRequest create() =>
      ListViolationTicketsRequest._();
  @$core.override
  ListViolationTicketsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListViolationTicketsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListViolationTicketsRequest>(create);
  static ListViolationTicketsRequest? _defaultInstance;

  /// Only those for this driver.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);

  /// Only those issued in this agent's name.
  @$pb.TagNumber(2)
  $core.String get agentId => $_getSZ(1);
  @$pb.TagNumber(2)
  set agentId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasAgentId() => $_has(1);
  @$pb.TagNumber(2)
  void clearAgentId() => $_clearField(2);

  /// Only those that stand so; a ticket is overdue from its due date on, noted or not.
  @$pb.TagNumber(3)
  $2.ViolationTicket_Status get status => $_getN(2);
  @$pb.TagNumber(3)
  set status($2.ViolationTicket_Status value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasStatus() => $_has(2);
  @$pb.TagNumber(3)
  void clearStatus() => $_clearField(3);

  /// Only those of this plate, whole, in any usual way of writing it.
  @$pb.TagNumber(4)
  $core.String get licensePlate => $_getSZ(3);
  @$pb.TagNumber(4)
  set licensePlate($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLicensePlate() => $_has(3);
  @$pb.TagNumber(4)
  void clearLicensePlate() => $_clearField(4);

  /// Only plates with this left part.
  @$pb.TagNumber(5)
  $core.String get plateLeft => $_getSZ(4);
  @$pb.TagNumber(5)
  set plateLeft($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPlateLeft() => $_has(4);
  @$pb.TagNumber(5)
  void clearPlateLeft() => $_clearField(5);

  /// Only plates with this right part.
  @$pb.TagNumber(6)
  $core.String get plateRight => $_getSZ(5);
  @$pb.TagNumber(6)
  set plateRight($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPlateRight() => $_has(5);
  @$pb.TagNumber(6)
  void clearPlateRight() => $_clearField(6);

  /// Only plates of this series.
  @$pb.TagNumber(7)
  $3.LicensePlate_Type get plateType => $_getN(6);
  @$pb.TagNumber(7)
  set plateType($3.LicensePlate_Type value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasPlateType() => $_has(6);
  @$pb.TagNumber(7)
  void clearPlateType() => $_clearField(7);

  /// Only those for this.
  @$pb.TagNumber(8)
  $2.ViolationTicket_Reason get reason => $_getN(7);
  @$pb.TagNumber(8)
  set reason($2.ViolationTicket_Reason value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasReason() => $_has(7);
  @$pb.TagNumber(8)
  void clearReason() => $_clearField(8);

  /// Only those of this zone.
  @$pb.TagNumber(9)
  $core.String get zoneId => $_getSZ(8);
  @$pb.TagNumber(9)
  set zoneId($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasZoneId() => $_has(8);
  @$pb.TagNumber(9)
  void clearZoneId() => $_clearField(9);

  /// Only those about this parking session.
  @$pb.TagNumber(10)
  $core.String get sessionId => $_getSZ(9);
  @$pb.TagNumber(10)
  set sessionId($core.String value) => $_setString(9, value);
  @$pb.TagNumber(10)
  $core.bool hasSessionId() => $_has(9);
  @$pb.TagNumber(10)
  void clearSessionId() => $_clearField(10);

  /// Only those issued at this instant or later, to the second.
  @$pb.TagNumber(11)
  $1.Timestamp get issuedFrom => $_getN(10);
  @$pb.TagNumber(11)
  set issuedFrom($1.Timestamp value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasIssuedFrom() => $_has(10);
  @$pb.TagNumber(11)
  void clearIssuedFrom() => $_clearField(11);
  @$pb.TagNumber(11)
  $1.Timestamp ensureIssuedFrom() => $_ensure(10);

  /// Only those issued before this instant, to the second.
  @$pb.TagNumber(12)
  $1.Timestamp get issuedBefore => $_getN(11);
  @$pb.TagNumber(12)
  set issuedBefore($1.Timestamp value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasIssuedBefore() => $_has(11);
  @$pb.TagNumber(12)
  void clearIssuedBefore() => $_clearField(12);
  @$pb.TagNumber(12)
  $1.Timestamp ensureIssuedBefore() => $_ensure(11);

  /// Most tickets in the answer; 20 unless given; 1000 where more is asked for.
  @$pb.TagNumber(13)
  $core.int get pageSize => $_getIZ(12);
  @$pb.TagNumber(13)
  set pageSize($core.int value) => $_setSignedInt32(12, value);
  @$pb.TagNumber(13)
  $core.bool hasPageSize() => $_has(12);
  @$pb.TagNumber(13)
  void clearPageSize() => $_clearField(13);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(14)
  $core.String get pageToken => $_getSZ(13);
  @$pb.TagNumber(14)
  set pageToken($core.String value) => $_setString(13, value);
  @$pb.TagNumber(14)
  $core.bool hasPageToken() => $_has(13);
  @$pb.TagNumber(14)
  void clearPageToken() => $_clearField(14);

  /// How many tickets to leave out first.
  @$pb.TagNumber(15)
  $core.int get skip => $_getIZ(14);
  @$pb.TagNumber(15)
  set skip($core.int value) => $_setSignedInt32(14, value);
  @$pb.TagNumber(15)
  $core.bool hasSkip() => $_has(14);
  @$pb.TagNumber(15)
  void clearSkip() => $_clearField(15);

  /// Asks for `total_size`.
  @$pb.TagNumber(16)
  $core.bool get withTotalSize => $_getBF(15);
  @$pb.TagNumber(16)
  set withTotalSize($core.bool value) => $_setBool(15, value);
  @$pb.TagNumber(16)
  $core.bool hasWithTotalSize() => $_has(15);
  @$pb.TagNumber(16)
  void clearWithTotalSize() => $_clearField(16);
}

/// A page of tickets.
class ListViolationTicketsResponse extends $pb.GeneratedMessage {
  factory ListViolationTicketsResponse({
    $core.Iterable<$2.ViolationTicket>? violationTickets,
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

  ListViolationTicketsResponse._();

  factory ListViolationTicketsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListViolationTicketsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListViolationTicketsResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..pPM<$2.ViolationTicket>(1, _omitFieldNames ? '' : 'violationTickets',
        subBuilder: $2.ViolationTicket.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListViolationTicketsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListViolationTicketsResponse copyWith(
          void Function(ListViolationTicketsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListViolationTicketsResponse))
          as ListViolationTicketsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListViolationTicketsResponse create() =>
      ListViolationTicketsResponse._();
  @$core.override
  ListViolationTicketsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListViolationTicketsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListViolationTicketsResponse>(create);
  static ListViolationTicketsResponse? _defaultInstance;

  /// The tickets.
  @$pb.TagNumber(1)
  $pb.PbList<$2.ViolationTicket> get violationTickets => $_getList(0);

  /// How many tickets match in all, counted up to 10 000; only when asked for.
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

/// Asks for the unpaid tickets of a plate.
class CheckUnpaidViolationTicketsRequest extends $pb.GeneratedMessage {
  factory CheckUnpaidViolationTicketsRequest({
    $core.String? licensePlate,
  }) {
    final result = create();
    if (licensePlate != null) result.licensePlate = licensePlate;
    return result;
  }

  CheckUnpaidViolationTicketsRequest._();

  factory CheckUnpaidViolationTicketsRequest.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CheckUnpaidViolationTicketsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CheckUnpaidViolationTicketsRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'licensePlate')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckUnpaidViolationTicketsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckUnpaidViolationTicketsRequest copyWith(
          void Function(CheckUnpaidViolationTicketsRequest) updates) =>
      super.copyWith((message) =>
              updates(message as CheckUnpaidViolationTicketsRequest))
          as CheckUnpaidViolationTicketsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CheckUnpaidViolationTicketsRequest create() =>
      CheckUnpaidViolationTicketsRequest._();
  @$core.override
  CheckUnpaidViolationTicketsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CheckUnpaidViolationTicketsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CheckUnpaidViolationTicketsRequest>(
          create);
  static CheckUnpaidViolationTicketsRequest? _defaultInstance;

  /// The plate, in any usual way of writing it.
  @$pb.TagNumber(1)
  $core.String get licensePlate => $_getSZ(0);
  @$pb.TagNumber(1)
  set licensePlate($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLicensePlate() => $_has(0);
  @$pb.TagNumber(1)
  void clearLicensePlate() => $_clearField(1);
}

/// The unpaid tickets of a plate.
class CheckUnpaidViolationTicketsResponse extends $pb.GeneratedMessage {
  factory CheckUnpaidViolationTicketsResponse({
    $core.bool? hasUnpaidTickets,
    $core.Iterable<$2.ViolationTicket>? violationTickets,
    $core.int? totalSize,
  }) {
    final result = create();
    if (hasUnpaidTickets != null) result.hasUnpaidTickets = hasUnpaidTickets;
    if (violationTickets != null)
      result.violationTickets.addAll(violationTickets);
    if (totalSize != null) result.totalSize = totalSize;
    return result;
  }

  CheckUnpaidViolationTicketsResponse._();

  factory CheckUnpaidViolationTicketsResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CheckUnpaidViolationTicketsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CheckUnpaidViolationTicketsResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'hasUnpaidTickets')
    ..pPM<$2.ViolationTicket>(2, _omitFieldNames ? '' : 'violationTickets',
        subBuilder: $2.ViolationTicket.create)
    ..aI(3, _omitFieldNames ? '' : 'totalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckUnpaidViolationTicketsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckUnpaidViolationTicketsResponse copyWith(
          void Function(CheckUnpaidViolationTicketsResponse) updates) =>
      super.copyWith((message) =>
              updates(message as CheckUnpaidViolationTicketsResponse))
          as CheckUnpaidViolationTicketsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CheckUnpaidViolationTicketsResponse create() =>
      CheckUnpaidViolationTicketsResponse._();
  @$core.override
  CheckUnpaidViolationTicketsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CheckUnpaidViolationTicketsResponse getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<
          CheckUnpaidViolationTicketsResponse>(create);
  static CheckUnpaidViolationTicketsResponse? _defaultInstance;

  /// True when there are some.
  @$pb.TagNumber(1)
  $core.bool get hasUnpaidTickets => $_getBF(0);
  @$pb.TagNumber(1)
  set hasUnpaidTickets($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasHasUnpaidTickets() => $_has(0);
  @$pb.TagNumber(1)
  void clearHasUnpaidTickets() => $_clearField(1);

  /// The newest 100 of them.
  @$pb.TagNumber(2)
  $pb.PbList<$2.ViolationTicket> get violationTickets => $_getList(1);

  /// How many there are, counted up to 10 000.
  @$pb.TagNumber(3)
  $core.int get totalSize => $_getIZ(2);
  @$pb.TagNumber(3)
  set totalSize($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasTotalSize() => $_has(2);
  @$pb.TagNumber(3)
  void clearTotalSize() => $_clearField(3);
}

/// Asks for a driver's figures.
class GetViolationTicketStatsRequest extends $pb.GeneratedMessage {
  factory GetViolationTicketStatsRequest({
    $core.String? userId,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    return result;
  }

  GetViolationTicketStatsRequest._();

  factory GetViolationTicketStatsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetViolationTicketStatsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetViolationTicketStatsRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetViolationTicketStatsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetViolationTicketStatsRequest copyWith(
          void Function(GetViolationTicketStatsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as GetViolationTicketStatsRequest))
          as GetViolationTicketStatsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetViolationTicketStatsRequest create() =>
      GetViolationTicketStatsRequest._();
  @$core.override
  GetViolationTicketStatsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetViolationTicketStatsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetViolationTicketStatsRequest>(create);
  static GetViolationTicketStatsRequest? _defaultInstance;

  /// Whose. Drivers may only name themselves.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);
}

/// A driver's figures.
class GetViolationTicketStatsResponse extends $pb.GeneratedMessage {
  factory GetViolationTicketStatsResponse({
    $core.int? totalTickets,
    $core.int? pending,
    $core.int? paid,
    $core.int? appealed,
    $core.int? overdue,
    $core.int? dismissed,
    $core.double? totalFines,
    $core.double? unpaidFines,
  }) {
    final result = create();
    if (totalTickets != null) result.totalTickets = totalTickets;
    if (pending != null) result.pending = pending;
    if (paid != null) result.paid = paid;
    if (appealed != null) result.appealed = appealed;
    if (overdue != null) result.overdue = overdue;
    if (dismissed != null) result.dismissed = dismissed;
    if (totalFines != null) result.totalFines = totalFines;
    if (unpaidFines != null) result.unpaidFines = unpaidFines;
    return result;
  }

  GetViolationTicketStatsResponse._();

  factory GetViolationTicketStatsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetViolationTicketStatsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetViolationTicketStatsResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'totalTickets')
    ..aI(2, _omitFieldNames ? '' : 'pending')
    ..aI(3, _omitFieldNames ? '' : 'paid')
    ..aI(4, _omitFieldNames ? '' : 'appealed')
    ..aI(5, _omitFieldNames ? '' : 'overdue')
    ..aI(6, _omitFieldNames ? '' : 'dismissed')
    ..aD(7, _omitFieldNames ? '' : 'totalFines')
    ..aD(8, _omitFieldNames ? '' : 'unpaidFines')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetViolationTicketStatsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetViolationTicketStatsResponse copyWith(
          void Function(GetViolationTicketStatsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as GetViolationTicketStatsResponse))
          as GetViolationTicketStatsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetViolationTicketStatsResponse create() =>
      GetViolationTicketStatsResponse._();
  @$core.override
  GetViolationTicketStatsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetViolationTicketStatsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetViolationTicketStatsResponse>(
          create);
  static GetViolationTicketStatsResponse? _defaultInstance;

  /// How many tickets there are.
  @$pb.TagNumber(1)
  $core.int get totalTickets => $_getIZ(0);
  @$pb.TagNumber(1)
  set totalTickets($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasTotalTickets() => $_has(0);
  @$pb.TagNumber(1)
  void clearTotalTickets() => $_clearField(1);

  /// How many are to be paid, and in time.
  @$pb.TagNumber(2)
  $core.int get pending => $_getIZ(1);
  @$pb.TagNumber(2)
  set pending($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPending() => $_has(1);
  @$pb.TagNumber(2)
  void clearPending() => $_clearField(2);

  /// How many are paid, with or without the clamp taken off since.
  @$pb.TagNumber(3)
  $core.int get paid => $_getIZ(2);
  @$pb.TagNumber(3)
  set paid($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPaid() => $_has(2);
  @$pb.TagNumber(3)
  void clearPaid() => $_clearField(3);

  /// How many are contested.
  @$pb.TagNumber(4)
  $core.int get appealed => $_getIZ(3);
  @$pb.TagNumber(4)
  set appealed($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasAppealed() => $_has(3);
  @$pb.TagNumber(4)
  void clearAppealed() => $_clearField(4);

  /// How many are to be paid, and late.
  @$pb.TagNumber(5)
  $core.int get overdue => $_getIZ(4);
  @$pb.TagNumber(5)
  set overdue($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasOverdue() => $_has(4);
  @$pb.TagNumber(5)
  void clearOverdue() => $_clearField(5);

  /// How many were called off.
  @$pb.TagNumber(6)
  $core.int get dismissed => $_getIZ(5);
  @$pb.TagNumber(6)
  set dismissed($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasDismissed() => $_has(5);
  @$pb.TagNumber(6)
  void clearDismissed() => $_clearField(6);

  /// The fines of all that were not called off, in TND.
  @$pb.TagNumber(7)
  $core.double get totalFines => $_getN(6);
  @$pb.TagNumber(7)
  set totalFines($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasTotalFines() => $_has(6);
  @$pb.TagNumber(7)
  void clearTotalFines() => $_clearField(7);

  /// The fines that are still to be paid, in TND; those contested not among them.
  @$pb.TagNumber(8)
  $core.double get unpaidFines => $_getN(7);
  @$pb.TagNumber(8)
  set unpaidFines($core.double value) => $_setDouble(7, value);
  @$pb.TagNumber(8)
  $core.bool hasUnpaidFines() => $_has(7);
  @$pb.TagNumber(8)
  void clearUnpaidFines() => $_clearField(8);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
