// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/live_service.proto.

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

import 'live_service.pbenum.dart';
import 'session.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'live_service.pbenum.dart';

/// What happened to a session.
class SessionEvent extends $pb.GeneratedMessage {
  factory SessionEvent({
    SessionEvent_Kind? kind,
    $1.Session? session,
    $core.int? minutesLeft,
  }) {
    final result = create();
    if (kind != null) result.kind = kind;
    if (session != null) result.session = session;
    if (minutesLeft != null) result.minutesLeft = minutesLeft;
    return result;
  }

  SessionEvent._();

  factory SessionEvent.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SessionEvent.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SessionEvent',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aE<SessionEvent_Kind>(1, _omitFieldNames ? '' : 'kind',
        enumValues: SessionEvent_Kind.values)
    ..aOM<$1.Session>(2, _omitFieldNames ? '' : 'session',
        subBuilder: $1.Session.create)
    ..aI(3, _omitFieldNames ? '' : 'minutesLeft')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SessionEvent clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SessionEvent copyWith(void Function(SessionEvent) updates) =>
      super.copyWith((message) => updates(message as SessionEvent))
          as SessionEvent;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SessionEvent create() => SessionEvent._();
  @$core.override
  SessionEvent createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SessionEvent getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SessionEvent>(create);
  static SessionEvent? _defaultInstance;

  /// What it was.
  @$pb.TagNumber(1)
  SessionEvent_Kind get kind => $_getN(0);
  @$pb.TagNumber(1)
  set kind(SessionEvent_Kind value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasKind() => $_has(0);
  @$pb.TagNumber(1)
  void clearKind() => $_clearField(1);

  /// The session as it is now.
  @$pb.TagNumber(2)
  $1.Session get session => $_getN(1);
  @$pb.TagNumber(2)
  set session($1.Session value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasSession() => $_has(1);
  @$pb.TagNumber(2)
  void clearSession() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.Session ensureSession() => $_ensure(1);

  /// Of a session that is about to end: how many minutes before the end this was due.
  @$pb.TagNumber(3)
  $core.int get minutesLeft => $_getIZ(2);
  @$pb.TagNumber(3)
  set minutesLeft($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasMinutesLeft() => $_has(2);
  @$pb.TagNumber(3)
  void clearMinutesLeft() => $_clearField(3);
}

/// All sessions that are under way. What was known before counts no longer.
class SessionsUnderWay extends $pb.GeneratedMessage {
  factory SessionsUnderWay({
    $core.Iterable<$1.Session>? sessions,
  }) {
    final result = create();
    if (sessions != null) result.sessions.addAll(sessions);
    return result;
  }

  SessionsUnderWay._();

  factory SessionsUnderWay.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SessionsUnderWay.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SessionsUnderWay',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..pPM<$1.Session>(1, _omitFieldNames ? '' : 'sessions',
        subBuilder: $1.Session.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SessionsUnderWay clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SessionsUnderWay copyWith(void Function(SessionsUnderWay) updates) =>
      super.copyWith((message) => updates(message as SessionsUnderWay))
          as SessionsUnderWay;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SessionsUnderWay create() => SessionsUnderWay._();
  @$core.override
  SessionsUnderWay createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SessionsUnderWay getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SessionsUnderWay>(create);
  static SessionsUnderWay? _defaultInstance;

  /// The sessions, the one that ends first before the others; at most 5000.
  @$pb.TagNumber(1)
  $pb.PbList<$1.Session> get sessions => $_getList(0);
}

/// Asks for what happens in a zone.
class WatchZoneRequest extends $pb.GeneratedMessage {
  factory WatchZoneRequest({
    $core.String? zoneId,
    $core.String? resumeToken,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (resumeToken != null) result.resumeToken = resumeToken;
    return result;
  }

  WatchZoneRequest._();

  factory WatchZoneRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory WatchZoneRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'WatchZoneRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aOS(2, _omitFieldNames ? '' : 'resumeToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchZoneRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchZoneRequest copyWith(void Function(WatchZoneRequest) updates) =>
      super.copyWith((message) => updates(message as WatchZoneRequest))
          as WatchZoneRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static WatchZoneRequest create() => WatchZoneRequest._();
  @$core.override
  WatchZoneRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static WatchZoneRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<WatchZoneRequest>(create);
  static WatchZoneRequest? _defaultInstance;

  /// The zone.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// The last `resume_token` of an earlier stream of the same zone: what was missed since then comes first.
  @$pb.TagNumber(2)
  $core.String get resumeToken => $_getSZ(1);
  @$pb.TagNumber(2)
  set resumeToken($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasResumeToken() => $_has(1);
  @$pb.TagNumber(2)
  void clearResumeToken() => $_clearField(2);
}

enum WatchZoneResponse_About { snapshot, event, notSet }

/// One thing about a zone.
class WatchZoneResponse extends $pb.GeneratedMessage {
  factory WatchZoneResponse({
    SessionsUnderWay? snapshot,
    SessionEvent? event,
    $core.int? freePlaces,
    $core.int? activeSessions,
    $core.String? resumeToken,
    $2.Timestamp? time,
  }) {
    final result = create();
    if (snapshot != null) result.snapshot = snapshot;
    if (event != null) result.event = event;
    if (freePlaces != null) result.freePlaces = freePlaces;
    if (activeSessions != null) result.activeSessions = activeSessions;
    if (resumeToken != null) result.resumeToken = resumeToken;
    if (time != null) result.time = time;
    return result;
  }

  WatchZoneResponse._();

  factory WatchZoneResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory WatchZoneResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static const $core.Map<$core.int, WatchZoneResponse_About>
      _WatchZoneResponse_AboutByTag = {
    1: WatchZoneResponse_About.snapshot,
    2: WatchZoneResponse_About.event,
    0: WatchZoneResponse_About.notSet
  };
  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'WatchZoneResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..oo(0, [1, 2])
    ..aOM<SessionsUnderWay>(1, _omitFieldNames ? '' : 'snapshot',
        subBuilder: SessionsUnderWay.create)
    ..aOM<SessionEvent>(2, _omitFieldNames ? '' : 'event',
        subBuilder: SessionEvent.create)
    ..aI(3, _omitFieldNames ? '' : 'freePlaces')
    ..aI(4, _omitFieldNames ? '' : 'activeSessions')
    ..aOS(5, _omitFieldNames ? '' : 'resumeToken')
    ..aOM<$2.Timestamp>(6, _omitFieldNames ? '' : 'time',
        subBuilder: $2.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchZoneResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchZoneResponse copyWith(void Function(WatchZoneResponse) updates) =>
      super.copyWith((message) => updates(message as WatchZoneResponse))
          as WatchZoneResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static WatchZoneResponse create() => WatchZoneResponse._();
  @$core.override
  WatchZoneResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static WatchZoneResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<WatchZoneResponse>(create);
  static WatchZoneResponse? _defaultInstance;

  @$pb.TagNumber(1)
  @$pb.TagNumber(2)
  WatchZoneResponse_About whichAbout() =>
      _WatchZoneResponse_AboutByTag[$_whichOneof(0)]!;
  @$pb.TagNumber(1)
  @$pb.TagNumber(2)
  void clearAbout() => $_clearField($_whichOneof(0));

  /// How things are; for staff of the zone.
  @$pb.TagNumber(1)
  SessionsUnderWay get snapshot => $_getN(0);
  @$pb.TagNumber(1)
  set snapshot(SessionsUnderWay value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSnapshot() => $_has(0);
  @$pb.TagNumber(1)
  void clearSnapshot() => $_clearField(1);
  @$pb.TagNumber(1)
  SessionsUnderWay ensureSnapshot() => $_ensure(0);

  /// What happened to a session; for staff of the zone.
  @$pb.TagNumber(2)
  SessionEvent get event => $_getN(1);
  @$pb.TagNumber(2)
  set event(SessionEvent value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasEvent() => $_has(1);
  @$pb.TagNumber(2)
  void clearEvent() => $_clearField(2);
  @$pb.TagNumber(2)
  SessionEvent ensureEvent() => $_ensure(1);

  /// Places that no session takes; absent where nobody knows how many places the zone has.
  @$pb.TagNumber(3)
  $core.int get freePlaces => $_getIZ(2);
  @$pb.TagNumber(3)
  set freePlaces($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasFreePlaces() => $_has(2);
  @$pb.TagNumber(3)
  void clearFreePlaces() => $_clearField(3);

  /// How many sessions are under way; for staff of the zone.
  @$pb.TagNumber(4)
  $core.int get activeSessions => $_getIZ(3);
  @$pb.TagNumber(4)
  set activeSessions($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasActiveSessions() => $_has(3);
  @$pb.TagNumber(4)
  void clearActiveSessions() => $_clearField(4);

  /// What was told up to here: watch again with this.
  @$pb.TagNumber(5)
  $core.String get resumeToken => $_getSZ(4);
  @$pb.TagNumber(5)
  set resumeToken($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasResumeToken() => $_has(4);
  @$pb.TagNumber(5)
  void clearResumeToken() => $_clearField(5);

  /// When this was so.
  @$pb.TagNumber(6)
  $2.Timestamp get time => $_getN(5);
  @$pb.TagNumber(6)
  set time($2.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasTime() => $_has(5);
  @$pb.TagNumber(6)
  void clearTime() => $_clearField(6);
  @$pb.TagNumber(6)
  $2.Timestamp ensureTime() => $_ensure(5);
}

/// Asks for what happens to the caller's session.
class WatchMySessionRequest extends $pb.GeneratedMessage {
  factory WatchMySessionRequest({
    $core.String? resumeToken,
  }) {
    final result = create();
    if (resumeToken != null) result.resumeToken = resumeToken;
    return result;
  }

  WatchMySessionRequest._();

  factory WatchMySessionRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory WatchMySessionRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'WatchMySessionRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'resumeToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchMySessionRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchMySessionRequest copyWith(
          void Function(WatchMySessionRequest) updates) =>
      super.copyWith((message) => updates(message as WatchMySessionRequest))
          as WatchMySessionRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static WatchMySessionRequest create() => WatchMySessionRequest._();
  @$core.override
  WatchMySessionRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static WatchMySessionRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<WatchMySessionRequest>(create);
  static WatchMySessionRequest? _defaultInstance;

  /// The last `resume_token` of an earlier stream of the same driver: what was missed since then comes first.
  @$pb.TagNumber(1)
  $core.String get resumeToken => $_getSZ(0);
  @$pb.TagNumber(1)
  set resumeToken($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasResumeToken() => $_has(0);
  @$pb.TagNumber(1)
  void clearResumeToken() => $_clearField(1);
}

enum WatchMySessionResponse_About { snapshot, event, notSet }

/// One thing about the caller's session.
class WatchMySessionResponse extends $pb.GeneratedMessage {
  factory WatchMySessionResponse({
    SessionsUnderWay? snapshot,
    SessionEvent? event,
    $core.String? resumeToken,
    $2.Timestamp? time,
  }) {
    final result = create();
    if (snapshot != null) result.snapshot = snapshot;
    if (event != null) result.event = event;
    if (resumeToken != null) result.resumeToken = resumeToken;
    if (time != null) result.time = time;
    return result;
  }

  WatchMySessionResponse._();

  factory WatchMySessionResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory WatchMySessionResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static const $core.Map<$core.int, WatchMySessionResponse_About>
      _WatchMySessionResponse_AboutByTag = {
    1: WatchMySessionResponse_About.snapshot,
    2: WatchMySessionResponse_About.event,
    0: WatchMySessionResponse_About.notSet
  };
  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'WatchMySessionResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..oo(0, [1, 2])
    ..aOM<SessionsUnderWay>(1, _omitFieldNames ? '' : 'snapshot',
        subBuilder: SessionsUnderWay.create)
    ..aOM<SessionEvent>(2, _omitFieldNames ? '' : 'event',
        subBuilder: SessionEvent.create)
    ..aOS(3, _omitFieldNames ? '' : 'resumeToken')
    ..aOM<$2.Timestamp>(4, _omitFieldNames ? '' : 'time',
        subBuilder: $2.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchMySessionResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchMySessionResponse copyWith(
          void Function(WatchMySessionResponse) updates) =>
      super.copyWith((message) => updates(message as WatchMySessionResponse))
          as WatchMySessionResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static WatchMySessionResponse create() => WatchMySessionResponse._();
  @$core.override
  WatchMySessionResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static WatchMySessionResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<WatchMySessionResponse>(create);
  static WatchMySessionResponse? _defaultInstance;

  @$pb.TagNumber(1)
  @$pb.TagNumber(2)
  WatchMySessionResponse_About whichAbout() =>
      _WatchMySessionResponse_AboutByTag[$_whichOneof(0)]!;
  @$pb.TagNumber(1)
  @$pb.TagNumber(2)
  void clearAbout() => $_clearField($_whichOneof(0));

  /// How things are: the session under way, if there is one.
  @$pb.TagNumber(1)
  SessionsUnderWay get snapshot => $_getN(0);
  @$pb.TagNumber(1)
  set snapshot(SessionsUnderWay value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSnapshot() => $_has(0);
  @$pb.TagNumber(1)
  void clearSnapshot() => $_clearField(1);
  @$pb.TagNumber(1)
  SessionsUnderWay ensureSnapshot() => $_ensure(0);

  /// What happened to a session.
  @$pb.TagNumber(2)
  SessionEvent get event => $_getN(1);
  @$pb.TagNumber(2)
  set event(SessionEvent value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasEvent() => $_has(1);
  @$pb.TagNumber(2)
  void clearEvent() => $_clearField(2);
  @$pb.TagNumber(2)
  SessionEvent ensureEvent() => $_ensure(1);

  /// What was told up to here: watch again with this.
  @$pb.TagNumber(3)
  $core.String get resumeToken => $_getSZ(2);
  @$pb.TagNumber(3)
  set resumeToken($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasResumeToken() => $_has(2);
  @$pb.TagNumber(3)
  void clearResumeToken() => $_clearField(3);

  /// When this was so.
  @$pb.TagNumber(4)
  $2.Timestamp get time => $_getN(3);
  @$pb.TagNumber(4)
  set time($2.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasTime() => $_has(3);
  @$pb.TagNumber(4)
  void clearTime() => $_clearField(4);
  @$pb.TagNumber(4)
  $2.Timestamp ensureTime() => $_ensure(3);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
