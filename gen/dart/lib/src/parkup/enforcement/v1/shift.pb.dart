// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/shift.proto.

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

import 'shift.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'shift.pbenum.dart';

/// A time that an agent was on duty.
class Shift extends $pb.GeneratedMessage {
  factory Shift({
    $core.String? id,
    $core.String? agentId,
    $core.String? agentCode,
    $core.String? agentName,
    $core.Iterable<$core.String>? zoneIds,
    $0.Timestamp? startedAt,
    $0.Timestamp? endedAt,
    Shift_End? end,
    $core.int? durationSeconds,
    DutyPosition? lastPosition,
    $core.double? distanceMeters,
    $core.int? positionCount,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (agentId != null) result.agentId = agentId;
    if (agentCode != null) result.agentCode = agentCode;
    if (agentName != null) result.agentName = agentName;
    if (zoneIds != null) result.zoneIds.addAll(zoneIds);
    if (startedAt != null) result.startedAt = startedAt;
    if (endedAt != null) result.endedAt = endedAt;
    if (end != null) result.end = end;
    if (durationSeconds != null) result.durationSeconds = durationSeconds;
    if (lastPosition != null) result.lastPosition = lastPosition;
    if (distanceMeters != null) result.distanceMeters = distanceMeters;
    if (positionCount != null) result.positionCount = positionCount;
    return result;
  }

  Shift._();

  factory Shift.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Shift.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Shift',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'agentId')
    ..aOS(3, _omitFieldNames ? '' : 'agentCode')
    ..aOS(4, _omitFieldNames ? '' : 'agentName')
    ..pPS(5, _omitFieldNames ? '' : 'zoneIds')
    ..aOM<$0.Timestamp>(6, _omitFieldNames ? '' : 'startedAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(7, _omitFieldNames ? '' : 'endedAt',
        subBuilder: $0.Timestamp.create)
    ..aE<Shift_End>(8, _omitFieldNames ? '' : 'end',
        enumValues: Shift_End.values)
    ..aI(9, _omitFieldNames ? '' : 'durationSeconds')
    ..aOM<DutyPosition>(10, _omitFieldNames ? '' : 'lastPosition',
        subBuilder: DutyPosition.create)
    ..aD(11, _omitFieldNames ? '' : 'distanceMeters')
    ..aI(12, _omitFieldNames ? '' : 'positionCount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Shift clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Shift copyWith(void Function(Shift) updates) =>
      super.copyWith((message) => updates(message as Shift)) as Shift;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Shift create() => Shift._();
  @$core.override
  Shift createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Shift getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Shift>(create);
  static Shift? _defaultInstance;

  /// ObjectId, 24 hex digits.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// The agent.
  @$pb.TagNumber(2)
  $core.String get agentId => $_getSZ(1);
  @$pb.TagNumber(2)
  set agentId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasAgentId() => $_has(1);
  @$pb.TagNumber(2)
  void clearAgentId() => $_clearField(2);

  /// The agent's badge number; absent when the account is gone.
  @$pb.TagNumber(3)
  $core.String get agentCode => $_getSZ(2);
  @$pb.TagNumber(3)
  set agentCode($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasAgentCode() => $_has(2);
  @$pb.TagNumber(3)
  void clearAgentCode() => $_clearField(3);

  /// The agent's name; absent when the account is gone.
  @$pb.TagNumber(4)
  $core.String get agentName => $_getSZ(3);
  @$pb.TagNumber(4)
  set agentName($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasAgentName() => $_has(3);
  @$pb.TagNumber(4)
  void clearAgentName() => $_clearField(4);

  /// Zones that the agent patrolled: those assigned at the end of the shift, or by now.
  @$pb.TagNumber(5)
  $pb.PbList<$core.String> get zoneIds => $_getList(4);

  /// When it began.
  @$pb.TagNumber(6)
  $0.Timestamp get startedAt => $_getN(5);
  @$pb.TagNumber(6)
  set startedAt($0.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasStartedAt() => $_has(5);
  @$pb.TagNumber(6)
  void clearStartedAt() => $_clearField(6);
  @$pb.TagNumber(6)
  $0.Timestamp ensureStartedAt() => $_ensure(5);

  /// When it ended; absent while the agent is on duty.
  @$pb.TagNumber(7)
  $0.Timestamp get endedAt => $_getN(6);
  @$pb.TagNumber(7)
  set endedAt($0.Timestamp value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasEndedAt() => $_has(6);
  @$pb.TagNumber(7)
  void clearEndedAt() => $_clearField(7);
  @$pb.TagNumber(7)
  $0.Timestamp ensureEndedAt() => $_ensure(6);

  /// Why it is over.
  @$pb.TagNumber(8)
  Shift_End get end => $_getN(7);
  @$pb.TagNumber(8)
  set end(Shift_End value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasEnd() => $_has(7);
  @$pb.TagNumber(8)
  void clearEnd() => $_clearField(8);

  /// How long it took, in seconds; up to now while the agent is on duty.
  @$pb.TagNumber(9)
  $core.int get durationSeconds => $_getIZ(8);
  @$pb.TagNumber(9)
  set durationSeconds($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasDurationSeconds() => $_has(8);
  @$pb.TagNumber(9)
  void clearDurationSeconds() => $_clearField(9);

  /// Where the agent was last known to be during it; absent when the device reported nothing, or so long ago that it is forgotten.
  @$pb.TagNumber(10)
  DutyPosition get lastPosition => $_getN(9);
  @$pb.TagNumber(10)
  set lastPosition(DutyPosition value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasLastPosition() => $_has(9);
  @$pb.TagNumber(10)
  void clearLastPosition() => $_clearField(10);
  @$pb.TagNumber(10)
  DutyPosition ensureLastPosition() => $_ensure(9);

  /// How far the agent went, in metres, along the positions that were kept.
  @$pb.TagNumber(11)
  $core.double get distanceMeters => $_getN(10);
  @$pb.TagNumber(11)
  set distanceMeters($core.double value) => $_setDouble(10, value);
  @$pb.TagNumber(11)
  $core.bool hasDistanceMeters() => $_has(10);
  @$pb.TagNumber(11)
  void clearDistanceMeters() => $_clearField(11);

  /// How many positions were kept of it.
  @$pb.TagNumber(12)
  $core.int get positionCount => $_getIZ(11);
  @$pb.TagNumber(12)
  set positionCount($core.int value) => $_setSignedInt32(11, value);
  @$pb.TagNumber(12)
  $core.bool hasPositionCount() => $_has(11);
  @$pb.TagNumber(12)
  void clearPositionCount() => $_clearField(12);
}

/// Where an agent was during a shift.
class DutyPosition extends $pb.GeneratedMessage {
  factory DutyPosition({
    $0.Timestamp? time,
    $core.double? latitude,
    $core.double? longitude,
    $core.double? accuracyMeters,
  }) {
    final result = create();
    if (time != null) result.time = time;
    if (latitude != null) result.latitude = latitude;
    if (longitude != null) result.longitude = longitude;
    if (accuracyMeters != null) result.accuracyMeters = accuracyMeters;
    return result;
  }

  DutyPosition._();

  factory DutyPosition.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DutyPosition.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DutyPosition',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$0.Timestamp>(1, _omitFieldNames ? '' : 'time',
        subBuilder: $0.Timestamp.create)
    ..aD(2, _omitFieldNames ? '' : 'latitude')
    ..aD(3, _omitFieldNames ? '' : 'longitude')
    ..aD(4, _omitFieldNames ? '' : 'accuracyMeters')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DutyPosition clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DutyPosition copyWith(void Function(DutyPosition) updates) =>
      super.copyWith((message) => updates(message as DutyPosition))
          as DutyPosition;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DutyPosition create() => DutyPosition._();
  @$core.override
  DutyPosition createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DutyPosition getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DutyPosition>(create);
  static DutyPosition? _defaultInstance;

  /// When, by the device's clock.
  @$pb.TagNumber(1)
  $0.Timestamp get time => $_getN(0);
  @$pb.TagNumber(1)
  set time($0.Timestamp value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasTime() => $_has(0);
  @$pb.TagNumber(1)
  void clearTime() => $_clearField(1);
  @$pb.TagNumber(1)
  $0.Timestamp ensureTime() => $_ensure(0);

  /// Degrees north.
  @$pb.TagNumber(2)
  $core.double get latitude => $_getN(1);
  @$pb.TagNumber(2)
  set latitude($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLatitude() => $_has(1);
  @$pb.TagNumber(2)
  void clearLatitude() => $_clearField(2);

  /// Degrees east.
  @$pb.TagNumber(3)
  $core.double get longitude => $_getN(2);
  @$pb.TagNumber(3)
  set longitude($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLongitude() => $_has(2);
  @$pb.TagNumber(3)
  void clearLongitude() => $_clearField(3);

  /// Radius around it within which the device is with a likelihood of two thirds, in metres; absent when it does not say.
  @$pb.TagNumber(4)
  $core.double get accuracyMeters => $_getN(3);
  @$pb.TagNumber(4)
  set accuracyMeters($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasAccuracyMeters() => $_has(3);
  @$pb.TagNumber(4)
  void clearAccuracyMeters() => $_clearField(4);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
