// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/enforcement_live_service.proto.

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

import '../../parking/v1/session.pb.dart' as $2;
import 'enforcement_live_service.pbenum.dart';
import 'violation_ticket.pbenum.dart' as $3;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'enforcement_live_service.pbenum.dart';

/// Asks for what happens in zones.
class WatchEnforcementRequest extends $pb.GeneratedMessage {
  factory WatchEnforcementRequest({
    $core.Iterable<$core.String>? zoneIds,
    $core.String? resumeToken,
  }) {
    final result = create();
    if (zoneIds != null) result.zoneIds.addAll(zoneIds);
    if (resumeToken != null) result.resumeToken = resumeToken;
    return result;
  }

  WatchEnforcementRequest._();

  factory WatchEnforcementRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory WatchEnforcementRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'WatchEnforcementRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..pPS(1, _omitFieldNames ? '' : 'zoneIds')
    ..aOS(2, _omitFieldNames ? '' : 'resumeToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchEnforcementRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchEnforcementRequest copyWith(
          void Function(WatchEnforcementRequest) updates) =>
      super.copyWith((message) => updates(message as WatchEnforcementRequest))
          as WatchEnforcementRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static WatchEnforcementRequest create() => WatchEnforcementRequest._();
  @$core.override
  WatchEnforcementRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static WatchEnforcementRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<WatchEnforcementRequest>(create);
  static WatchEnforcementRequest? _defaultInstance;

  /// The zones; the caller's own when none is named. Admins, whose all are, name them.
  @$pb.TagNumber(1)
  $pb.PbList<$core.String> get zoneIds => $_getList(0);

  /// The last `resume_token` of an earlier stream with the same zones: what was missed since then comes first.
  @$pb.TagNumber(2)
  $core.String get resumeToken => $_getSZ(1);
  @$pb.TagNumber(2)
  set resumeToken($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasResumeToken() => $_has(1);
  @$pb.TagNumber(2)
  void clearResumeToken() => $_clearField(2);
}

enum WatchEnforcementResponse_About { snapshot, event, notSet }

/// One thing that happened, or how things are.
class WatchEnforcementResponse extends $pb.GeneratedMessage {
  factory WatchEnforcementResponse({
    EnforcementSnapshot? snapshot,
    EnforcementEvent? event,
    $core.String? resumeToken,
    $1.Timestamp? time,
  }) {
    final result = create();
    if (snapshot != null) result.snapshot = snapshot;
    if (event != null) result.event = event;
    if (resumeToken != null) result.resumeToken = resumeToken;
    if (time != null) result.time = time;
    return result;
  }

  WatchEnforcementResponse._();

  factory WatchEnforcementResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory WatchEnforcementResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static const $core.Map<$core.int, WatchEnforcementResponse_About>
      _WatchEnforcementResponse_AboutByTag = {
    1: WatchEnforcementResponse_About.snapshot,
    2: WatchEnforcementResponse_About.event,
    0: WatchEnforcementResponse_About.notSet
  };
  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'WatchEnforcementResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..oo(0, [1, 2])
    ..aOM<EnforcementSnapshot>(1, _omitFieldNames ? '' : 'snapshot',
        subBuilder: EnforcementSnapshot.create)
    ..aOM<EnforcementEvent>(2, _omitFieldNames ? '' : 'event',
        subBuilder: EnforcementEvent.create)
    ..aOS(3, _omitFieldNames ? '' : 'resumeToken')
    ..aOM<$1.Timestamp>(4, _omitFieldNames ? '' : 'time',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchEnforcementResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchEnforcementResponse copyWith(
          void Function(WatchEnforcementResponse) updates) =>
      super.copyWith((message) => updates(message as WatchEnforcementResponse))
          as WatchEnforcementResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static WatchEnforcementResponse create() => WatchEnforcementResponse._();
  @$core.override
  WatchEnforcementResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static WatchEnforcementResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<WatchEnforcementResponse>(create);
  static WatchEnforcementResponse? _defaultInstance;

  @$pb.TagNumber(1)
  @$pb.TagNumber(2)
  WatchEnforcementResponse_About whichAbout() =>
      _WatchEnforcementResponse_AboutByTag[$_whichOneof(0)]!;
  @$pb.TagNumber(1)
  @$pb.TagNumber(2)
  void clearAbout() => $_clearField($_whichOneof(0));

  /// How things are. What was known before counts no longer: ask VehicleCheckService again for vehicles to check.
  @$pb.TagNumber(1)
  EnforcementSnapshot get snapshot => $_getN(0);
  @$pb.TagNumber(1)
  set snapshot(EnforcementSnapshot value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSnapshot() => $_has(0);
  @$pb.TagNumber(1)
  void clearSnapshot() => $_clearField(1);
  @$pb.TagNumber(1)
  EnforcementSnapshot ensureSnapshot() => $_ensure(0);

  /// What happened.
  @$pb.TagNumber(2)
  EnforcementEvent get event => $_getN(1);
  @$pb.TagNumber(2)
  set event(EnforcementEvent value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasEvent() => $_has(1);
  @$pb.TagNumber(2)
  void clearEvent() => $_clearField(2);
  @$pb.TagNumber(2)
  EnforcementEvent ensureEvent() => $_ensure(1);

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
  $1.Timestamp get time => $_getN(3);
  @$pb.TagNumber(4)
  set time($1.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasTime() => $_has(3);
  @$pb.TagNumber(4)
  void clearTime() => $_clearField(4);
  @$pb.TagNumber(4)
  $1.Timestamp ensureTime() => $_ensure(3);
}

/// How things are in the zones.
class EnforcementSnapshot extends $pb.GeneratedMessage {
  factory EnforcementSnapshot({
    $core.Iterable<$core.String>? zoneIds,
    $core.Iterable<ClampedVehicle>? sabotsToRemove,
  }) {
    final result = create();
    if (zoneIds != null) result.zoneIds.addAll(zoneIds);
    if (sabotsToRemove != null) result.sabotsToRemove.addAll(sabotsToRemove);
    return result;
  }

  EnforcementSnapshot._();

  factory EnforcementSnapshot.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EnforcementSnapshot.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EnforcementSnapshot',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..pPS(1, _omitFieldNames ? '' : 'zoneIds')
    ..pPM<ClampedVehicle>(2, _omitFieldNames ? '' : 'sabotsToRemove',
        subBuilder: ClampedVehicle.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EnforcementSnapshot clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EnforcementSnapshot copyWith(void Function(EnforcementSnapshot) updates) =>
      super.copyWith((message) => updates(message as EnforcementSnapshot))
          as EnforcementSnapshot;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EnforcementSnapshot create() => EnforcementSnapshot._();
  @$core.override
  EnforcementSnapshot createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EnforcementSnapshot getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EnforcementSnapshot>(create);
  static EnforcementSnapshot? _defaultInstance;

  /// The zones that are watched.
  @$pb.TagNumber(1)
  $pb.PbList<$core.String> get zoneIds => $_getList(0);

  /// Vehicles whose fine is paid and whose clamp is still on, those fined first before the others; at most 500.
  @$pb.TagNumber(2)
  $pb.PbList<ClampedVehicle> get sabotsToRemove => $_getList(1);
}

/// What happened in a zone.
class EnforcementEvent extends $pb.GeneratedMessage {
  factory EnforcementEvent({
    EnforcementEvent_Kind? kind,
    $2.Session? session,
    $core.int? minutesLeft,
    ClampedVehicle? vehicle,
  }) {
    final result = create();
    if (kind != null) result.kind = kind;
    if (session != null) result.session = session;
    if (minutesLeft != null) result.minutesLeft = minutesLeft;
    if (vehicle != null) result.vehicle = vehicle;
    return result;
  }

  EnforcementEvent._();

  factory EnforcementEvent.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EnforcementEvent.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EnforcementEvent',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aE<EnforcementEvent_Kind>(1, _omitFieldNames ? '' : 'kind',
        enumValues: EnforcementEvent_Kind.values)
    ..aOM<$2.Session>(2, _omitFieldNames ? '' : 'session',
        subBuilder: $2.Session.create)
    ..aI(3, _omitFieldNames ? '' : 'minutesLeft')
    ..aOM<ClampedVehicle>(4, _omitFieldNames ? '' : 'vehicle',
        subBuilder: ClampedVehicle.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EnforcementEvent clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EnforcementEvent copyWith(void Function(EnforcementEvent) updates) =>
      super.copyWith((message) => updates(message as EnforcementEvent))
          as EnforcementEvent;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EnforcementEvent create() => EnforcementEvent._();
  @$core.override
  EnforcementEvent createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EnforcementEvent getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EnforcementEvent>(create);
  static EnforcementEvent? _defaultInstance;

  /// What it was.
  @$pb.TagNumber(1)
  EnforcementEvent_Kind get kind => $_getN(0);
  @$pb.TagNumber(1)
  set kind(EnforcementEvent_Kind value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasKind() => $_has(0);
  @$pb.TagNumber(1)
  void clearKind() => $_clearField(1);

  /// The session as it is now, of events of sessions.
  @$pb.TagNumber(2)
  $2.Session get session => $_getN(1);
  @$pb.TagNumber(2)
  set session($2.Session value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasSession() => $_has(1);
  @$pb.TagNumber(2)
  void clearSession() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.Session ensureSession() => $_ensure(1);

  /// Of a session that is about to end: how many minutes before the end this was due.
  @$pb.TagNumber(3)
  $core.int get minutesLeft => $_getIZ(2);
  @$pb.TagNumber(3)
  set minutesLeft($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasMinutesLeft() => $_has(2);
  @$pb.TagNumber(3)
  void clearMinutesLeft() => $_clearField(3);

  /// The vehicle, of events of clamps.
  @$pb.TagNumber(4)
  ClampedVehicle get vehicle => $_getN(3);
  @$pb.TagNumber(4)
  set vehicle(ClampedVehicle value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasVehicle() => $_has(3);
  @$pb.TagNumber(4)
  void clearVehicle() => $_clearField(4);
  @$pb.TagNumber(4)
  ClampedVehicle ensureVehicle() => $_ensure(3);
}

/// A vehicle whose fine is paid, with its clamp on or off.
class ClampedVehicle extends $pb.GeneratedMessage {
  factory ClampedVehicle({
    $core.String? violationTicketId,
    $core.String? ticketNumber,
    $core.String? licensePlate,
    $core.String? zoneId,
    $core.double? latitude,
    $core.double? longitude,
    $core.String? address,
    $3.ViolationTicket_Status? status,
    $1.Timestamp? paidAt,
    $1.Timestamp? sabotRemovedAt,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (ticketNumber != null) result.ticketNumber = ticketNumber;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (zoneId != null) result.zoneId = zoneId;
    if (latitude != null) result.latitude = latitude;
    if (longitude != null) result.longitude = longitude;
    if (address != null) result.address = address;
    if (status != null) result.status = status;
    if (paidAt != null) result.paidAt = paidAt;
    if (sabotRemovedAt != null) result.sabotRemovedAt = sabotRemovedAt;
    return result;
  }

  ClampedVehicle._();

  factory ClampedVehicle.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ClampedVehicle.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ClampedVehicle',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..aOS(2, _omitFieldNames ? '' : 'ticketNumber')
    ..aOS(3, _omitFieldNames ? '' : 'licensePlate')
    ..aOS(4, _omitFieldNames ? '' : 'zoneId')
    ..aD(5, _omitFieldNames ? '' : 'latitude')
    ..aD(6, _omitFieldNames ? '' : 'longitude')
    ..aOS(7, _omitFieldNames ? '' : 'address')
    ..aE<$3.ViolationTicket_Status>(8, _omitFieldNames ? '' : 'status',
        enumValues: $3.ViolationTicket_Status.values)
    ..aOM<$1.Timestamp>(9, _omitFieldNames ? '' : 'paidAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(10, _omitFieldNames ? '' : 'sabotRemovedAt',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ClampedVehicle clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ClampedVehicle copyWith(void Function(ClampedVehicle) updates) =>
      super.copyWith((message) => updates(message as ClampedVehicle))
          as ClampedVehicle;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ClampedVehicle create() => ClampedVehicle._();
  @$core.override
  ClampedVehicle createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ClampedVehicle getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ClampedVehicle>(create);
  static ClampedVehicle? _defaultInstance;

  /// The violation ticket.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);

  /// Its number.
  @$pb.TagNumber(2)
  $core.String get ticketNumber => $_getSZ(1);
  @$pb.TagNumber(2)
  set ticketNumber($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTicketNumber() => $_has(1);
  @$pb.TagNumber(2)
  void clearTicketNumber() => $_clearField(2);

  /// The plate as people read it.
  @$pb.TagNumber(3)
  $core.String get licensePlate => $_getSZ(2);
  @$pb.TagNumber(3)
  set licensePlate($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLicensePlate() => $_has(2);
  @$pb.TagNumber(3)
  void clearLicensePlate() => $_clearField(3);

  /// The zone.
  @$pb.TagNumber(4)
  $core.String get zoneId => $_getSZ(3);
  @$pb.TagNumber(4)
  set zoneId($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasZoneId() => $_has(3);
  @$pb.TagNumber(4)
  void clearZoneId() => $_clearField(4);

  /// Where the vehicle stands, in degrees.
  @$pb.TagNumber(5)
  $core.double get latitude => $_getN(4);
  @$pb.TagNumber(5)
  set latitude($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasLatitude() => $_has(4);
  @$pb.TagNumber(5)
  void clearLatitude() => $_clearField(5);

  /// Where the vehicle stands, in degrees.
  @$pb.TagNumber(6)
  $core.double get longitude => $_getN(5);
  @$pb.TagNumber(6)
  set longitude($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasLongitude() => $_has(5);
  @$pb.TagNumber(6)
  void clearLongitude() => $_clearField(6);

  /// Where the vehicle stands, in words; absent when not given.
  @$pb.TagNumber(7)
  $core.String get address => $_getSZ(6);
  @$pb.TagNumber(7)
  set address($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasAddress() => $_has(6);
  @$pb.TagNumber(7)
  void clearAddress() => $_clearField(7);

  /// Where the ticket stands.
  @$pb.TagNumber(8)
  $3.ViolationTicket_Status get status => $_getN(7);
  @$pb.TagNumber(8)
  set status($3.ViolationTicket_Status value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasStatus() => $_has(7);
  @$pb.TagNumber(8)
  void clearStatus() => $_clearField(8);

  /// When the fine was paid.
  @$pb.TagNumber(9)
  $1.Timestamp get paidAt => $_getN(8);
  @$pb.TagNumber(9)
  set paidAt($1.Timestamp value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasPaidAt() => $_has(8);
  @$pb.TagNumber(9)
  void clearPaidAt() => $_clearField(9);
  @$pb.TagNumber(9)
  $1.Timestamp ensurePaidAt() => $_ensure(8);

  /// When the clamp was taken off; absent while it is on.
  @$pb.TagNumber(10)
  $1.Timestamp get sabotRemovedAt => $_getN(9);
  @$pb.TagNumber(10)
  set sabotRemovedAt($1.Timestamp value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasSabotRemovedAt() => $_has(9);
  @$pb.TagNumber(10)
  void clearSabotRemovedAt() => $_clearField(10);
  @$pb.TagNumber(10)
  $1.Timestamp ensureSabotRemovedAt() => $_ensure(9);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
