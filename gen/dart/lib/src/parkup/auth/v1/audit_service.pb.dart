// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/audit_service.proto.

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

import 'audit_service.pbenum.dart';
import 'operator.pbenum.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'audit_service.pbenum.dart';

/// One thing that somebody changed. A call that changes several things has an entry for each, with the same request_id.
class AuditEntry extends $pb.GeneratedMessage {
  factory AuditEntry({
    $core.String? id,
    $1.Timestamp? occurredAt,
    AuditEntry_Action? action,
    AuditEntry_ActorKind? actorKind,
    $core.String? actorId,
    $2.Operator_Role? actorRole,
    $core.String? method,
    $core.String? requestId,
    $core.String? subjectKind,
    $core.String? subjectId,
    $core.Iterable<AuditChange>? changes,
    $core.String? reason,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (occurredAt != null) result.occurredAt = occurredAt;
    if (action != null) result.action = action;
    if (actorKind != null) result.actorKind = actorKind;
    if (actorId != null) result.actorId = actorId;
    if (actorRole != null) result.actorRole = actorRole;
    if (method != null) result.method = method;
    if (requestId != null) result.requestId = requestId;
    if (subjectKind != null) result.subjectKind = subjectKind;
    if (subjectId != null) result.subjectId = subjectId;
    if (changes != null) result.changes.addAll(changes);
    if (reason != null) result.reason = reason;
    return result;
  }

  AuditEntry._();

  factory AuditEntry.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AuditEntry.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AuditEntry',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOM<$1.Timestamp>(2, _omitFieldNames ? '' : 'occurredAt',
        subBuilder: $1.Timestamp.create)
    ..aE<AuditEntry_Action>(3, _omitFieldNames ? '' : 'action',
        enumValues: AuditEntry_Action.values)
    ..aE<AuditEntry_ActorKind>(4, _omitFieldNames ? '' : 'actorKind',
        enumValues: AuditEntry_ActorKind.values)
    ..aOS(5, _omitFieldNames ? '' : 'actorId')
    ..aE<$2.Operator_Role>(6, _omitFieldNames ? '' : 'actorRole',
        enumValues: $2.Operator_Role.values)
    ..aOS(7, _omitFieldNames ? '' : 'method')
    ..aOS(8, _omitFieldNames ? '' : 'requestId')
    ..aOS(9, _omitFieldNames ? '' : 'subjectKind')
    ..aOS(10, _omitFieldNames ? '' : 'subjectId')
    ..pPM<AuditChange>(11, _omitFieldNames ? '' : 'changes',
        subBuilder: AuditChange.create)
    ..aOS(12, _omitFieldNames ? '' : 'reason')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AuditEntry clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AuditEntry copyWith(void Function(AuditEntry) updates) =>
      super.copyWith((message) => updates(message as AuditEntry)) as AuditEntry;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AuditEntry create() => AuditEntry._();
  @$core.override
  AuditEntry createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AuditEntry getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AuditEntry>(create);
  static AuditEntry? _defaultInstance;

  /// ObjectId, 24 hex digits.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// When it was done.
  @$pb.TagNumber(2)
  $1.Timestamp get occurredAt => $_getN(1);
  @$pb.TagNumber(2)
  set occurredAt($1.Timestamp value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasOccurredAt() => $_has(1);
  @$pb.TagNumber(2)
  void clearOccurredAt() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.Timestamp ensureOccurredAt() => $_ensure(1);

  /// What was done.
  @$pb.TagNumber(3)
  AuditEntry_Action get action => $_getN(2);
  @$pb.TagNumber(3)
  set action(AuditEntry_Action value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasAction() => $_has(2);
  @$pb.TagNumber(3)
  void clearAction() => $_clearField(3);

  /// What sort of account did it.
  @$pb.TagNumber(4)
  AuditEntry_ActorKind get actorKind => $_getN(3);
  @$pb.TagNumber(4)
  set actorKind(AuditEntry_ActorKind value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasActorKind() => $_has(3);
  @$pb.TagNumber(4)
  void clearActorKind() => $_clearField(4);

  /// Whose account; absent for the command line.
  @$pb.TagNumber(5)
  $core.String get actorId => $_getSZ(4);
  @$pb.TagNumber(5)
  set actorId($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasActorId() => $_has(4);
  @$pb.TagNumber(5)
  void clearActorId() => $_clearField(5);

  /// The role that an operator had then; not said for others.
  @$pb.TagNumber(6)
  $2.Operator_Role get actorRole => $_getN(5);
  @$pb.TagNumber(6)
  set actorRole($2.Operator_Role value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasActorRole() => $_has(5);
  @$pb.TagNumber(6)
  void clearActorRole() => $_clearField(6);

  /// The method that was called: `/parkup.parking.v1.ZoneService/UpdateZone`.
  @$pb.TagNumber(7)
  $core.String get method => $_getSZ(6);
  @$pb.TagNumber(7)
  set method($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasMethod() => $_has(6);
  @$pb.TagNumber(7)
  void clearMethod() => $_clearField(7);

  /// Id of the call, as in the log of calls and in `x-request-id`.
  @$pb.TagNumber(8)
  $core.String get requestId => $_getSZ(7);
  @$pb.TagNumber(8)
  set requestId($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasRequestId() => $_has(7);
  @$pb.TagNumber(8)
  void clearRequestId() => $_clearField(8);

  /// What sort of thing was changed: `zone`, `operator`, `agent`, `user`, `session`, `season_badge`, `violation_ticket`, `payment`,
  /// `stripe_event`, `day_closing`, `cash_count`, `car_park`, `car_park_level`, `car_park_zone`,
  /// `car_park_space`, `car_park_vehicle`, `vehicle_type`; absent when that is not on record.
  @$pb.TagNumber(9)
  $core.String get subjectKind => $_getSZ(8);
  @$pb.TagNumber(9)
  set subjectKind($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasSubjectKind() => $_has(8);
  @$pb.TagNumber(9)
  void clearSubjectKind() => $_clearField(9);

  /// Its id; absent when that is not on record.
  @$pb.TagNumber(10)
  $core.String get subjectId => $_getSZ(9);
  @$pb.TagNumber(10)
  set subjectId($core.String value) => $_setString(9, value);
  @$pb.TagNumber(10)
  $core.bool hasSubjectId() => $_has(9);
  @$pb.TagNumber(10)
  void clearSubjectId() => $_clearField(10);

  /// Its fields that changed, by name; all of them when it was made or deleted.
  @$pb.TagNumber(11)
  $pb.PbList<AuditChange> get changes => $_getList(10);

  /// Why, where the method asks for a reason.
  @$pb.TagNumber(12)
  $core.String get reason => $_getSZ(11);
  @$pb.TagNumber(12)
  set reason($core.String value) => $_setString(11, value);
  @$pb.TagNumber(12)
  $core.bool hasReason() => $_has(11);
  @$pb.TagNumber(12)
  void clearReason() => $_clearField(12);
}

/// A field before and after, as it is stored. In the place of secrets, and of drivers' names, addresses and numbers, stands `"***"`.
class AuditChange extends $pb.GeneratedMessage {
  factory AuditChange({
    $core.String? field_1,
    $core.String? before,
    $core.String? after,
  }) {
    final result = create();
    if (field_1 != null) result.field_1 = field_1;
    if (before != null) result.before = before;
    if (after != null) result.after = after;
    return result;
  }

  AuditChange._();

  factory AuditChange.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AuditChange.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AuditChange',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'field')
    ..aOS(2, _omitFieldNames ? '' : 'before')
    ..aOS(3, _omitFieldNames ? '' : 'after')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AuditChange clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AuditChange copyWith(void Function(AuditChange) updates) =>
      super.copyWith((message) => updates(message as AuditChange))
          as AuditChange;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AuditChange create() => AuditChange._();
  @$core.override
  AuditChange createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AuditChange getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AuditChange>(create);
  static AuditChange? _defaultInstance;

  /// Name of the field, as it is stored: `hourlyRate`.
  @$pb.TagNumber(1)
  $core.String get field_1 => $_getSZ(0);
  @$pb.TagNumber(1)
  set field_1($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasField_1() => $_has(0);
  @$pb.TagNumber(1)
  void clearField_1() => $_clearField(1);

  /// What it held, as JSON: `1.5`, `"Lac"`; absent when it was not there.
  @$pb.TagNumber(2)
  $core.String get before => $_getSZ(1);
  @$pb.TagNumber(2)
  set before($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasBefore() => $_has(1);
  @$pb.TagNumber(2)
  void clearBefore() => $_clearField(2);

  /// What it holds, as JSON; absent when it is not there any more.
  @$pb.TagNumber(3)
  $core.String get after => $_getSZ(2);
  @$pb.TagNumber(3)
  set after($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasAfter() => $_has(2);
  @$pb.TagNumber(3)
  void clearAfter() => $_clearField(3);
}

/// Asks for entries of the audit log.
class ListAuditEntriesRequest extends $pb.GeneratedMessage {
  factory ListAuditEntriesRequest({
    $core.String? actorId,
    $core.String? subjectKind,
    $core.String? subjectId,
    $core.String? requestId,
    $1.Timestamp? fromTime,
    $1.Timestamp? toTime,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (actorId != null) result.actorId = actorId;
    if (subjectKind != null) result.subjectKind = subjectKind;
    if (subjectId != null) result.subjectId = subjectId;
    if (requestId != null) result.requestId = requestId;
    if (fromTime != null) result.fromTime = fromTime;
    if (toTime != null) result.toTime = toTime;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListAuditEntriesRequest._();

  factory ListAuditEntriesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListAuditEntriesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListAuditEntriesRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'actorId')
    ..aOS(2, _omitFieldNames ? '' : 'subjectKind')
    ..aOS(3, _omitFieldNames ? '' : 'subjectId')
    ..aOS(4, _omitFieldNames ? '' : 'requestId')
    ..aOM<$1.Timestamp>(5, _omitFieldNames ? '' : 'fromTime',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(6, _omitFieldNames ? '' : 'toTime',
        subBuilder: $1.Timestamp.create)
    ..aI(7, _omitFieldNames ? '' : 'pageSize')
    ..aOS(8, _omitFieldNames ? '' : 'pageToken')
    ..aI(9, _omitFieldNames ? '' : 'skip')
    ..aOB(10, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAuditEntriesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAuditEntriesRequest copyWith(
          void Function(ListAuditEntriesRequest) updates) =>
      super.copyWith((message) => updates(message as ListAuditEntriesRequest))
          as ListAuditEntriesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListAuditEntriesRequest create() => ListAuditEntriesRequest._();
  @$core.override
  ListAuditEntriesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListAuditEntriesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListAuditEntriesRequest>(create);
  static ListAuditEntriesRequest? _defaultInstance;

  /// Only what this agent or operator did.
  @$pb.TagNumber(1)
  $core.String get actorId => $_getSZ(0);
  @$pb.TagNumber(1)
  set actorId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasActorId() => $_has(0);
  @$pb.TagNumber(1)
  void clearActorId() => $_clearField(1);

  /// Only what was done to this sort of thing, see AuditEntry.
  @$pb.TagNumber(2)
  $core.String get subjectKind => $_getSZ(1);
  @$pb.TagNumber(2)
  set subjectKind($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSubjectKind() => $_has(1);
  @$pb.TagNumber(2)
  void clearSubjectKind() => $_clearField(2);

  /// Only what was done to this thing.
  @$pb.TagNumber(3)
  $core.String get subjectId => $_getSZ(2);
  @$pb.TagNumber(3)
  set subjectId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSubjectId() => $_has(2);
  @$pb.TagNumber(3)
  void clearSubjectId() => $_clearField(3);

  /// Only what this call did.
  @$pb.TagNumber(4)
  $core.String get requestId => $_getSZ(3);
  @$pb.TagNumber(4)
  set requestId($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasRequestId() => $_has(3);
  @$pb.TagNumber(4)
  void clearRequestId() => $_clearField(4);

  /// Only what was done at this time or after.
  @$pb.TagNumber(5)
  $1.Timestamp get fromTime => $_getN(4);
  @$pb.TagNumber(5)
  set fromTime($1.Timestamp value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasFromTime() => $_has(4);
  @$pb.TagNumber(5)
  void clearFromTime() => $_clearField(5);
  @$pb.TagNumber(5)
  $1.Timestamp ensureFromTime() => $_ensure(4);

  /// Only what was done before this time.
  @$pb.TagNumber(6)
  $1.Timestamp get toTime => $_getN(5);
  @$pb.TagNumber(6)
  set toTime($1.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasToTime() => $_has(5);
  @$pb.TagNumber(6)
  void clearToTime() => $_clearField(6);
  @$pb.TagNumber(6)
  $1.Timestamp ensureToTime() => $_ensure(5);

  /// Most entries in the answer; 20 unless given; 1000 where more is asked for.
  @$pb.TagNumber(7)
  $core.int get pageSize => $_getIZ(6);
  @$pb.TagNumber(7)
  set pageSize($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasPageSize() => $_has(6);
  @$pb.TagNumber(7)
  void clearPageSize() => $_clearField(7);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(8)
  $core.String get pageToken => $_getSZ(7);
  @$pb.TagNumber(8)
  set pageToken($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasPageToken() => $_has(7);
  @$pb.TagNumber(8)
  void clearPageToken() => $_clearField(8);

  /// How many entries to leave out first.
  @$pb.TagNumber(9)
  $core.int get skip => $_getIZ(8);
  @$pb.TagNumber(9)
  set skip($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasSkip() => $_has(8);
  @$pb.TagNumber(9)
  void clearSkip() => $_clearField(9);

  /// Asks for `total_size`.
  @$pb.TagNumber(10)
  $core.bool get withTotalSize => $_getBF(9);
  @$pb.TagNumber(10)
  set withTotalSize($core.bool value) => $_setBool(9, value);
  @$pb.TagNumber(10)
  $core.bool hasWithTotalSize() => $_has(9);
  @$pb.TagNumber(10)
  void clearWithTotalSize() => $_clearField(10);
}

/// A page of the audit log.
class ListAuditEntriesResponse extends $pb.GeneratedMessage {
  factory ListAuditEntriesResponse({
    $core.Iterable<AuditEntry>? auditEntries,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (auditEntries != null) result.auditEntries.addAll(auditEntries);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListAuditEntriesResponse._();

  factory ListAuditEntriesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListAuditEntriesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListAuditEntriesResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..pPM<AuditEntry>(1, _omitFieldNames ? '' : 'auditEntries',
        subBuilder: AuditEntry.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAuditEntriesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAuditEntriesResponse copyWith(
          void Function(ListAuditEntriesResponse) updates) =>
      super.copyWith((message) => updates(message as ListAuditEntriesResponse))
          as ListAuditEntriesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListAuditEntriesResponse create() => ListAuditEntriesResponse._();
  @$core.override
  ListAuditEntriesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListAuditEntriesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListAuditEntriesResponse>(create);
  static ListAuditEntriesResponse? _defaultInstance;

  /// The entries.
  @$pb.TagNumber(1)
  $pb.PbList<AuditEntry> get auditEntries => $_getList(0);

  /// How many entries match in all, counted up to 10 000; only when asked for.
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

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
