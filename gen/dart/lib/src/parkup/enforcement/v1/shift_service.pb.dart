// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/shift_service.proto.

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

import 'shift.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Goes on duty.
class StartShiftRequest extends $pb.GeneratedMessage {
  factory StartShiftRequest({
    $1.DutyPosition? position,
  }) {
    final result = create();
    if (position != null) result.position = position;
    return result;
  }

  StartShiftRequest._();

  factory StartShiftRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory StartShiftRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'StartShiftRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$1.DutyPosition>(1, _omitFieldNames ? '' : 'position',
        subBuilder: $1.DutyPosition.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StartShiftRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StartShiftRequest copyWith(void Function(StartShiftRequest) updates) =>
      super.copyWith((message) => updates(message as StartShiftRequest))
          as StartShiftRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static StartShiftRequest create() => StartShiftRequest._();
  @$core.override
  StartShiftRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static StartShiftRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<StartShiftRequest>(create);
  static StartShiftRequest? _defaultInstance;

  /// Where the agent is; absent when that is not known.
  @$pb.TagNumber(1)
  $1.DutyPosition get position => $_getN(0);
  @$pb.TagNumber(1)
  set position($1.DutyPosition value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPosition() => $_has(0);
  @$pb.TagNumber(1)
  void clearPosition() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.DutyPosition ensurePosition() => $_ensure(0);
}

/// The agent is on duty.
class StartShiftResponse extends $pb.GeneratedMessage {
  factory StartShiftResponse({
    $1.Shift? shift,
    $core.bool? started,
  }) {
    final result = create();
    if (shift != null) result.shift = shift;
    if (started != null) result.started = started;
    return result;
  }

  StartShiftResponse._();

  factory StartShiftResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory StartShiftResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'StartShiftResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Shift>(1, _omitFieldNames ? '' : 'shift',
        subBuilder: $1.Shift.create)
    ..aOB(2, _omitFieldNames ? '' : 'started')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StartShiftResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StartShiftResponse copyWith(void Function(StartShiftResponse) updates) =>
      super.copyWith((message) => updates(message as StartShiftResponse))
          as StartShiftResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static StartShiftResponse create() => StartShiftResponse._();
  @$core.override
  StartShiftResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static StartShiftResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<StartShiftResponse>(create);
  static StartShiftResponse? _defaultInstance;

  /// The shift that is under way.
  @$pb.TagNumber(1)
  $1.Shift get shift => $_getN(0);
  @$pb.TagNumber(1)
  set shift($1.Shift value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasShift() => $_has(0);
  @$pb.TagNumber(1)
  void clearShift() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Shift ensureShift() => $_ensure(0);

  /// False when it was under way before the call.
  @$pb.TagNumber(2)
  $core.bool get started => $_getBF(1);
  @$pb.TagNumber(2)
  set started($core.bool value) => $_setBool(1, value);
  @$pb.TagNumber(2)
  $core.bool hasStarted() => $_has(1);
  @$pb.TagNumber(2)
  void clearStarted() => $_clearField(2);
}

/// Goes off duty.
class EndShiftRequest extends $pb.GeneratedMessage {
  factory EndShiftRequest() => create();

  EndShiftRequest._();

  factory EndShiftRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EndShiftRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EndShiftRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndShiftRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndShiftRequest copyWith(void Function(EndShiftRequest) updates) =>
      super.copyWith((message) => updates(message as EndShiftRequest))
          as EndShiftRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EndShiftRequest create() => EndShiftRequest._();
  @$core.override
  EndShiftRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EndShiftRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EndShiftRequest>(create);
  static EndShiftRequest? _defaultInstance;
}

/// The agent is off duty.
class EndShiftResponse extends $pb.GeneratedMessage {
  factory EndShiftResponse({
    $1.Shift? shift,
    $core.bool? ended,
  }) {
    final result = create();
    if (shift != null) result.shift = shift;
    if (ended != null) result.ended = ended;
    return result;
  }

  EndShiftResponse._();

  factory EndShiftResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EndShiftResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EndShiftResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Shift>(1, _omitFieldNames ? '' : 'shift',
        subBuilder: $1.Shift.create)
    ..aOB(2, _omitFieldNames ? '' : 'ended')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndShiftResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndShiftResponse copyWith(void Function(EndShiftResponse) updates) =>
      super.copyWith((message) => updates(message as EndShiftResponse))
          as EndShiftResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EndShiftResponse create() => EndShiftResponse._();
  @$core.override
  EndShiftResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EndShiftResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EndShiftResponse>(create);
  static EndShiftResponse? _defaultInstance;

  /// The shift as it ended.
  @$pb.TagNumber(1)
  $1.Shift get shift => $_getN(0);
  @$pb.TagNumber(1)
  set shift($1.Shift value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasShift() => $_has(0);
  @$pb.TagNumber(1)
  void clearShift() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Shift ensureShift() => $_ensure(0);

  /// False when it was over before the call.
  @$pb.TagNumber(2)
  $core.bool get ended => $_getBF(1);
  @$pb.TagNumber(2)
  set ended($core.bool value) => $_setBool(1, value);
  @$pb.TagNumber(2)
  $core.bool hasEnded() => $_has(1);
  @$pb.TagNumber(2)
  void clearEnded() => $_clearField(2);
}

/// A shift to end.
class EndShiftOfAgentRequest extends $pb.GeneratedMessage {
  factory EndShiftOfAgentRequest({
    $core.String? shiftId,
  }) {
    final result = create();
    if (shiftId != null) result.shiftId = shiftId;
    return result;
  }

  EndShiftOfAgentRequest._();

  factory EndShiftOfAgentRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EndShiftOfAgentRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EndShiftOfAgentRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'shiftId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndShiftOfAgentRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndShiftOfAgentRequest copyWith(
          void Function(EndShiftOfAgentRequest) updates) =>
      super.copyWith((message) => updates(message as EndShiftOfAgentRequest))
          as EndShiftOfAgentRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EndShiftOfAgentRequest create() => EndShiftOfAgentRequest._();
  @$core.override
  EndShiftOfAgentRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EndShiftOfAgentRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EndShiftOfAgentRequest>(create);
  static EndShiftOfAgentRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get shiftId => $_getSZ(0);
  @$pb.TagNumber(1)
  set shiftId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasShiftId() => $_has(0);
  @$pb.TagNumber(1)
  void clearShiftId() => $_clearField(1);
}

/// The agent is off duty.
class EndShiftOfAgentResponse extends $pb.GeneratedMessage {
  factory EndShiftOfAgentResponse({
    $1.Shift? shift,
    $core.bool? ended,
  }) {
    final result = create();
    if (shift != null) result.shift = shift;
    if (ended != null) result.ended = ended;
    return result;
  }

  EndShiftOfAgentResponse._();

  factory EndShiftOfAgentResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EndShiftOfAgentResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EndShiftOfAgentResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Shift>(1, _omitFieldNames ? '' : 'shift',
        subBuilder: $1.Shift.create)
    ..aOB(2, _omitFieldNames ? '' : 'ended')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndShiftOfAgentResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndShiftOfAgentResponse copyWith(
          void Function(EndShiftOfAgentResponse) updates) =>
      super.copyWith((message) => updates(message as EndShiftOfAgentResponse))
          as EndShiftOfAgentResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EndShiftOfAgentResponse create() => EndShiftOfAgentResponse._();
  @$core.override
  EndShiftOfAgentResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EndShiftOfAgentResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EndShiftOfAgentResponse>(create);
  static EndShiftOfAgentResponse? _defaultInstance;

  /// The shift as it ended.
  @$pb.TagNumber(1)
  $1.Shift get shift => $_getN(0);
  @$pb.TagNumber(1)
  set shift($1.Shift value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasShift() => $_has(0);
  @$pb.TagNumber(1)
  void clearShift() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Shift ensureShift() => $_ensure(0);

  /// False when it was over before the call.
  @$pb.TagNumber(2)
  $core.bool get ended => $_getBF(1);
  @$pb.TagNumber(2)
  set ended($core.bool value) => $_setBool(1, value);
  @$pb.TagNumber(2)
  $core.bool hasEnded() => $_has(1);
  @$pb.TagNumber(2)
  void clearEnded() => $_clearField(2);
}

/// Reports positions.
class ReportPositionsRequest extends $pb.GeneratedMessage {
  factory ReportPositionsRequest({
    $core.Iterable<$1.DutyPosition>? positions,
    $core.String? shiftId,
  }) {
    final result = create();
    if (positions != null) result.positions.addAll(positions);
    if (shiftId != null) result.shiftId = shiftId;
    return result;
  }

  ReportPositionsRequest._();

  factory ReportPositionsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ReportPositionsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ReportPositionsRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..pPM<$1.DutyPosition>(1, _omitFieldNames ? '' : 'positions',
        subBuilder: $1.DutyPosition.create)
    ..aOS(2, _omitFieldNames ? '' : 'shiftId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportPositionsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportPositionsRequest copyWith(
          void Function(ReportPositionsRequest) updates) =>
      super.copyWith((message) => updates(message as ReportPositionsRequest))
          as ReportPositionsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ReportPositionsRequest create() => ReportPositionsRequest._();
  @$core.override
  ReportPositionsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ReportPositionsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ReportPositionsRequest>(create);
  static ReportPositionsRequest? _defaultInstance;

  /// The positions, 1 to 200.
  @$pb.TagNumber(1)
  $pb.PbList<$1.DutyPosition> get positions => $_getList(0);

  /// The shift that they are of; the one under way unless given.
  @$pb.TagNumber(2)
  $core.String get shiftId => $_getSZ(1);
  @$pb.TagNumber(2)
  set shiftId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasShiftId() => $_has(1);
  @$pb.TagNumber(2)
  void clearShiftId() => $_clearField(2);
}

/// What became of the positions.
class ReportPositionsResponse extends $pb.GeneratedMessage {
  factory ReportPositionsResponse({
    $core.int? kept,
    $core.int? leftOut,
  }) {
    final result = create();
    if (kept != null) result.kept = kept;
    if (leftOut != null) result.leftOut = leftOut;
    return result;
  }

  ReportPositionsResponse._();

  factory ReportPositionsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ReportPositionsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ReportPositionsResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'kept')
    ..aI(2, _omitFieldNames ? '' : 'leftOut')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportPositionsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportPositionsResponse copyWith(
          void Function(ReportPositionsResponse) updates) =>
      super.copyWith((message) => updates(message as ReportPositionsResponse))
          as ReportPositionsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ReportPositionsResponse create() => ReportPositionsResponse._();
  @$core.override
  ReportPositionsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ReportPositionsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ReportPositionsResponse>(create);
  static ReportPositionsResponse? _defaultInstance;

  /// How many were kept.
  @$pb.TagNumber(1)
  $core.int get kept => $_getIZ(0);
  @$pb.TagNumber(1)
  set kept($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasKept() => $_has(0);
  @$pb.TagNumber(1)
  void clearKept() => $_clearField(1);

  /// How many were left out.
  @$pb.TagNumber(2)
  $core.int get leftOut => $_getIZ(1);
  @$pb.TagNumber(2)
  set leftOut($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLeftOut() => $_has(1);
  @$pb.TagNumber(2)
  void clearLeftOut() => $_clearField(2);
}

/// Asks for the shift under way.
class GetMyShiftRequest extends $pb.GeneratedMessage {
  factory GetMyShiftRequest() => create();

  GetMyShiftRequest._();

  factory GetMyShiftRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetMyShiftRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetMyShiftRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMyShiftRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMyShiftRequest copyWith(void Function(GetMyShiftRequest) updates) =>
      super.copyWith((message) => updates(message as GetMyShiftRequest))
          as GetMyShiftRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetMyShiftRequest create() => GetMyShiftRequest._();
  @$core.override
  GetMyShiftRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetMyShiftRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetMyShiftRequest>(create);
  static GetMyShiftRequest? _defaultInstance;
}

/// The shift under way.
class GetMyShiftResponse extends $pb.GeneratedMessage {
  factory GetMyShiftResponse({
    $1.Shift? shift,
  }) {
    final result = create();
    if (shift != null) result.shift = shift;
    return result;
  }

  GetMyShiftResponse._();

  factory GetMyShiftResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetMyShiftResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetMyShiftResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Shift>(1, _omitFieldNames ? '' : 'shift',
        subBuilder: $1.Shift.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMyShiftResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMyShiftResponse copyWith(void Function(GetMyShiftResponse) updates) =>
      super.copyWith((message) => updates(message as GetMyShiftResponse))
          as GetMyShiftResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetMyShiftResponse create() => GetMyShiftResponse._();
  @$core.override
  GetMyShiftResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetMyShiftResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetMyShiftResponse>(create);
  static GetMyShiftResponse? _defaultInstance;

  /// The shift; absent when the agent is off duty.
  @$pb.TagNumber(1)
  $1.Shift get shift => $_getN(0);
  @$pb.TagNumber(1)
  set shift($1.Shift value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasShift() => $_has(0);
  @$pb.TagNumber(1)
  void clearShift() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Shift ensureShift() => $_ensure(0);
}

/// Asks who is on duty.
class ListAgentsOnDutyRequest extends $pb.GeneratedMessage {
  factory ListAgentsOnDutyRequest({
    $core.String? zoneId,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    return result;
  }

  ListAgentsOnDutyRequest._();

  factory ListAgentsOnDutyRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListAgentsOnDutyRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListAgentsOnDutyRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aI(2, _omitFieldNames ? '' : 'pageSize')
    ..aOS(3, _omitFieldNames ? '' : 'pageToken')
    ..aI(4, _omitFieldNames ? '' : 'skip')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAgentsOnDutyRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAgentsOnDutyRequest copyWith(
          void Function(ListAgentsOnDutyRequest) updates) =>
      super.copyWith((message) => updates(message as ListAgentsOnDutyRequest))
          as ListAgentsOnDutyRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListAgentsOnDutyRequest create() => ListAgentsOnDutyRequest._();
  @$core.override
  ListAgentsOnDutyRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListAgentsOnDutyRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListAgentsOnDutyRequest>(create);
  static ListAgentsOnDutyRequest? _defaultInstance;

  /// Only those who patrol this zone; unless given, one of the caller's.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// Most shifts in the answer; 50 unless given; 200 where more is asked for.
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

  /// How many shifts to leave out first.
  @$pb.TagNumber(4)
  $core.int get skip => $_getIZ(3);
  @$pb.TagNumber(4)
  set skip($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSkip() => $_has(3);
  @$pb.TagNumber(4)
  void clearSkip() => $_clearField(4);
}

/// A page of those on duty.
class ListAgentsOnDutyResponse extends $pb.GeneratedMessage {
  factory ListAgentsOnDutyResponse({
    $core.Iterable<$1.Shift>? shifts,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (shifts != null) result.shifts.addAll(shifts);
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListAgentsOnDutyResponse._();

  factory ListAgentsOnDutyResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListAgentsOnDutyResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListAgentsOnDutyResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..pPM<$1.Shift>(1, _omitFieldNames ? '' : 'shifts',
        subBuilder: $1.Shift.create)
    ..aOS(2, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAgentsOnDutyResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAgentsOnDutyResponse copyWith(
          void Function(ListAgentsOnDutyResponse) updates) =>
      super.copyWith((message) => updates(message as ListAgentsOnDutyResponse))
          as ListAgentsOnDutyResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListAgentsOnDutyResponse create() => ListAgentsOnDutyResponse._();
  @$core.override
  ListAgentsOnDutyResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListAgentsOnDutyResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListAgentsOnDutyResponse>(create);
  static ListAgentsOnDutyResponse? _defaultInstance;

  /// Their shifts.
  @$pb.TagNumber(1)
  $pb.PbList<$1.Shift> get shifts => $_getList(0);

  /// Gives the next page; empty at the end.
  @$pb.TagNumber(2)
  $core.String get nextPageToken => $_getSZ(1);
  @$pb.TagNumber(2)
  set nextPageToken($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasNextPageToken() => $_has(1);
  @$pb.TagNumber(2)
  void clearNextPageToken() => $_clearField(2);
}

/// Asks for a shift.
class GetShiftRequest extends $pb.GeneratedMessage {
  factory GetShiftRequest({
    $core.String? shiftId,
  }) {
    final result = create();
    if (shiftId != null) result.shiftId = shiftId;
    return result;
  }

  GetShiftRequest._();

  factory GetShiftRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetShiftRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetShiftRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'shiftId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetShiftRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetShiftRequest copyWith(void Function(GetShiftRequest) updates) =>
      super.copyWith((message) => updates(message as GetShiftRequest))
          as GetShiftRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetShiftRequest create() => GetShiftRequest._();
  @$core.override
  GetShiftRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetShiftRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetShiftRequest>(create);
  static GetShiftRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get shiftId => $_getSZ(0);
  @$pb.TagNumber(1)
  set shiftId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasShiftId() => $_has(0);
  @$pb.TagNumber(1)
  void clearShiftId() => $_clearField(1);
}

/// A shift.
class GetShiftResponse extends $pb.GeneratedMessage {
  factory GetShiftResponse({
    $1.Shift? shift,
  }) {
    final result = create();
    if (shift != null) result.shift = shift;
    return result;
  }

  GetShiftResponse._();

  factory GetShiftResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetShiftResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetShiftResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Shift>(1, _omitFieldNames ? '' : 'shift',
        subBuilder: $1.Shift.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetShiftResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetShiftResponse copyWith(void Function(GetShiftResponse) updates) =>
      super.copyWith((message) => updates(message as GetShiftResponse))
          as GetShiftResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetShiftResponse create() => GetShiftResponse._();
  @$core.override
  GetShiftResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetShiftResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetShiftResponse>(create);
  static GetShiftResponse? _defaultInstance;

  /// The shift.
  @$pb.TagNumber(1)
  $1.Shift get shift => $_getN(0);
  @$pb.TagNumber(1)
  set shift($1.Shift value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasShift() => $_has(0);
  @$pb.TagNumber(1)
  void clearShift() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Shift ensureShift() => $_ensure(0);
}

/// Asks for shifts.
class ListShiftsRequest extends $pb.GeneratedMessage {
  factory ListShiftsRequest({
    $core.String? agentId,
    $core.String? zoneId,
    $2.Timestamp? fromTime,
    $2.Timestamp? toTime,
    $1.Shift_End? end,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
  }) {
    final result = create();
    if (agentId != null) result.agentId = agentId;
    if (zoneId != null) result.zoneId = zoneId;
    if (fromTime != null) result.fromTime = fromTime;
    if (toTime != null) result.toTime = toTime;
    if (end != null) result.end = end;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    return result;
  }

  ListShiftsRequest._();

  factory ListShiftsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListShiftsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListShiftsRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'agentId')
    ..aOS(2, _omitFieldNames ? '' : 'zoneId')
    ..aOM<$2.Timestamp>(3, _omitFieldNames ? '' : 'fromTime',
        subBuilder: $2.Timestamp.create)
    ..aOM<$2.Timestamp>(4, _omitFieldNames ? '' : 'toTime',
        subBuilder: $2.Timestamp.create)
    ..aE<$1.Shift_End>(5, _omitFieldNames ? '' : 'end',
        enumValues: $1.Shift_End.values)
    ..aI(6, _omitFieldNames ? '' : 'pageSize')
    ..aOS(7, _omitFieldNames ? '' : 'pageToken')
    ..aI(8, _omitFieldNames ? '' : 'skip')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListShiftsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListShiftsRequest copyWith(void Function(ListShiftsRequest) updates) =>
      super.copyWith((message) => updates(message as ListShiftsRequest))
          as ListShiftsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListShiftsRequest create() => ListShiftsRequest._();
  @$core.override
  ListShiftsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListShiftsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListShiftsRequest>(create);
  static ListShiftsRequest? _defaultInstance;

  /// Only this agent's. Agents see their own, whatever stands here.
  @$pb.TagNumber(1)
  $core.String get agentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set agentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAgentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgentId() => $_clearField(1);

  /// Only those in this zone; unless given, in one of the caller's. Of no matter to agents.
  @$pb.TagNumber(2)
  $core.String get zoneId => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// Only those that began at this instant or later, to the second.
  @$pb.TagNumber(3)
  $2.Timestamp get fromTime => $_getN(2);
  @$pb.TagNumber(3)
  set fromTime($2.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasFromTime() => $_has(2);
  @$pb.TagNumber(3)
  void clearFromTime() => $_clearField(3);
  @$pb.TagNumber(3)
  $2.Timestamp ensureFromTime() => $_ensure(2);

  /// Only those that began before this instant, to the second.
  @$pb.TagNumber(4)
  $2.Timestamp get toTime => $_getN(3);
  @$pb.TagNumber(4)
  set toTime($2.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasToTime() => $_has(3);
  @$pb.TagNumber(4)
  void clearToTime() => $_clearField(4);
  @$pb.TagNumber(4)
  $2.Timestamp ensureToTime() => $_ensure(3);

  /// Only those that ended so. For those under way see ListAgentsOnDuty.
  @$pb.TagNumber(5)
  $1.Shift_End get end => $_getN(4);
  @$pb.TagNumber(5)
  set end($1.Shift_End value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasEnd() => $_has(4);
  @$pb.TagNumber(5)
  void clearEnd() => $_clearField(5);

  /// Most shifts in the answer; 50 unless given; 200 where more is asked for.
  @$pb.TagNumber(6)
  $core.int get pageSize => $_getIZ(5);
  @$pb.TagNumber(6)
  set pageSize($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPageSize() => $_has(5);
  @$pb.TagNumber(6)
  void clearPageSize() => $_clearField(6);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(7)
  $core.String get pageToken => $_getSZ(6);
  @$pb.TagNumber(7)
  set pageToken($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasPageToken() => $_has(6);
  @$pb.TagNumber(7)
  void clearPageToken() => $_clearField(7);

  /// How many shifts to leave out first.
  @$pb.TagNumber(8)
  $core.int get skip => $_getIZ(7);
  @$pb.TagNumber(8)
  set skip($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasSkip() => $_has(7);
  @$pb.TagNumber(8)
  void clearSkip() => $_clearField(8);
}

/// A page of shifts.
class ListShiftsResponse extends $pb.GeneratedMessage {
  factory ListShiftsResponse({
    $core.Iterable<$1.Shift>? shifts,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (shifts != null) result.shifts.addAll(shifts);
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListShiftsResponse._();

  factory ListShiftsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListShiftsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListShiftsResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..pPM<$1.Shift>(1, _omitFieldNames ? '' : 'shifts',
        subBuilder: $1.Shift.create)
    ..aOS(2, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListShiftsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListShiftsResponse copyWith(void Function(ListShiftsResponse) updates) =>
      super.copyWith((message) => updates(message as ListShiftsResponse))
          as ListShiftsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListShiftsResponse create() => ListShiftsResponse._();
  @$core.override
  ListShiftsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListShiftsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListShiftsResponse>(create);
  static ListShiftsResponse? _defaultInstance;

  /// The shifts.
  @$pb.TagNumber(1)
  $pb.PbList<$1.Shift> get shifts => $_getList(0);

  /// Gives the next page; empty at the end.
  @$pb.TagNumber(2)
  $core.String get nextPageToken => $_getSZ(1);
  @$pb.TagNumber(2)
  set nextPageToken($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasNextPageToken() => $_has(1);
  @$pb.TagNumber(2)
  void clearNextPageToken() => $_clearField(2);
}

/// Asks for the route of a shift.
class GetShiftRouteRequest extends $pb.GeneratedMessage {
  factory GetShiftRouteRequest({
    $core.String? shiftId,
  }) {
    final result = create();
    if (shiftId != null) result.shiftId = shiftId;
    return result;
  }

  GetShiftRouteRequest._();

  factory GetShiftRouteRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetShiftRouteRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetShiftRouteRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'shiftId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetShiftRouteRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetShiftRouteRequest copyWith(void Function(GetShiftRouteRequest) updates) =>
      super.copyWith((message) => updates(message as GetShiftRouteRequest))
          as GetShiftRouteRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetShiftRouteRequest create() => GetShiftRouteRequest._();
  @$core.override
  GetShiftRouteRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetShiftRouteRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetShiftRouteRequest>(create);
  static GetShiftRouteRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get shiftId => $_getSZ(0);
  @$pb.TagNumber(1)
  set shiftId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasShiftId() => $_has(0);
  @$pb.TagNumber(1)
  void clearShiftId() => $_clearField(1);
}

/// The route of a shift.
class GetShiftRouteResponse extends $pb.GeneratedMessage {
  factory GetShiftRouteResponse({
    DutyRoute? route,
  }) {
    final result = create();
    if (route != null) result.route = route;
    return result;
  }

  GetShiftRouteResponse._();

  factory GetShiftRouteResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetShiftRouteResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetShiftRouteResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<DutyRoute>(1, _omitFieldNames ? '' : 'route',
        subBuilder: DutyRoute.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetShiftRouteResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetShiftRouteResponse copyWith(
          void Function(GetShiftRouteResponse) updates) =>
      super.copyWith((message) => updates(message as GetShiftRouteResponse))
          as GetShiftRouteResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetShiftRouteResponse create() => GetShiftRouteResponse._();
  @$core.override
  GetShiftRouteResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetShiftRouteResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetShiftRouteResponse>(create);
  static GetShiftRouteResponse? _defaultInstance;

  /// The route.
  @$pb.TagNumber(1)
  DutyRoute get route => $_getN(0);
  @$pb.TagNumber(1)
  set route(DutyRoute value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasRoute() => $_has(0);
  @$pb.TagNumber(1)
  void clearRoute() => $_clearField(1);
  @$pb.TagNumber(1)
  DutyRoute ensureRoute() => $_ensure(0);
}

/// Asks for the routes of a day.
class GetRoutesOfDayRequest extends $pb.GeneratedMessage {
  factory GetRoutesOfDayRequest({
    $core.String? agentId,
    $core.String? day,
  }) {
    final result = create();
    if (agentId != null) result.agentId = agentId;
    if (day != null) result.day = day;
    return result;
  }

  GetRoutesOfDayRequest._();

  factory GetRoutesOfDayRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetRoutesOfDayRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetRoutesOfDayRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'agentId')
    ..aOS(2, _omitFieldNames ? '' : 'day')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetRoutesOfDayRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetRoutesOfDayRequest copyWith(
          void Function(GetRoutesOfDayRequest) updates) =>
      super.copyWith((message) => updates(message as GetRoutesOfDayRequest))
          as GetRoutesOfDayRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetRoutesOfDayRequest create() => GetRoutesOfDayRequest._();
  @$core.override
  GetRoutesOfDayRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetRoutesOfDayRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetRoutesOfDayRequest>(create);
  static GetRoutesOfDayRequest? _defaultInstance;

  /// The agent; one's own id, for agents.
  @$pb.TagNumber(1)
  $core.String get agentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set agentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAgentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgentId() => $_clearField(1);

  /// The day in Tunisia, `2026-03-31`; today unless given.
  @$pb.TagNumber(2)
  $core.String get day => $_getSZ(1);
  @$pb.TagNumber(2)
  set day($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasDay() => $_has(1);
  @$pb.TagNumber(2)
  void clearDay() => $_clearField(2);
}

/// The routes of a day.
class GetRoutesOfDayResponse extends $pb.GeneratedMessage {
  factory GetRoutesOfDayResponse({
    $core.Iterable<DutyRoute>? routes,
    $core.double? distanceMeters,
    $core.int? durationSeconds,
  }) {
    final result = create();
    if (routes != null) result.routes.addAll(routes);
    if (distanceMeters != null) result.distanceMeters = distanceMeters;
    if (durationSeconds != null) result.durationSeconds = durationSeconds;
    return result;
  }

  GetRoutesOfDayResponse._();

  factory GetRoutesOfDayResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetRoutesOfDayResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetRoutesOfDayResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..pPM<DutyRoute>(1, _omitFieldNames ? '' : 'routes',
        subBuilder: DutyRoute.create)
    ..aD(2, _omitFieldNames ? '' : 'distanceMeters')
    ..aI(3, _omitFieldNames ? '' : 'durationSeconds')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetRoutesOfDayResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetRoutesOfDayResponse copyWith(
          void Function(GetRoutesOfDayResponse) updates) =>
      super.copyWith((message) => updates(message as GetRoutesOfDayResponse))
          as GetRoutesOfDayResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetRoutesOfDayResponse create() => GetRoutesOfDayResponse._();
  @$core.override
  GetRoutesOfDayResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetRoutesOfDayResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetRoutesOfDayResponse>(create);
  static GetRoutesOfDayResponse? _defaultInstance;

  /// The routes, in the order in which the shifts began; 20 at most, the last ones.
  @$pb.TagNumber(1)
  $pb.PbList<DutyRoute> get routes => $_getList(0);

  /// How far the agent went on them, in metres.
  @$pb.TagNumber(2)
  $core.double get distanceMeters => $_getN(1);
  @$pb.TagNumber(2)
  set distanceMeters($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasDistanceMeters() => $_has(1);
  @$pb.TagNumber(2)
  void clearDistanceMeters() => $_clearField(2);

  /// How long the shifts took, in seconds.
  @$pb.TagNumber(3)
  $core.int get durationSeconds => $_getIZ(2);
  @$pb.TagNumber(3)
  set durationSeconds($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDurationSeconds() => $_has(2);
  @$pb.TagNumber(3)
  void clearDurationSeconds() => $_clearField(3);
}

/// The way that an agent took during a shift.
class DutyRoute extends $pb.GeneratedMessage {
  factory DutyRoute({
    $1.Shift? shift,
    DutyLine? line,
    $core.Iterable<$1.DutyPosition>? positions,
  }) {
    final result = create();
    if (shift != null) result.shift = shift;
    if (line != null) result.line = line;
    if (positions != null) result.positions.addAll(positions);
    return result;
  }

  DutyRoute._();

  factory DutyRoute.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DutyRoute.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DutyRoute',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Shift>(1, _omitFieldNames ? '' : 'shift',
        subBuilder: $1.Shift.create)
    ..aOM<DutyLine>(2, _omitFieldNames ? '' : 'line',
        subBuilder: DutyLine.create)
    ..pPM<$1.DutyPosition>(3, _omitFieldNames ? '' : 'positions',
        subBuilder: $1.DutyPosition.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DutyRoute clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DutyRoute copyWith(void Function(DutyRoute) updates) =>
      super.copyWith((message) => updates(message as DutyRoute)) as DutyRoute;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DutyRoute create() => DutyRoute._();
  @$core.override
  DutyRoute createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DutyRoute getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<DutyRoute>(create);
  static DutyRoute? _defaultInstance;

  /// The shift.
  @$pb.TagNumber(1)
  $1.Shift get shift => $_getN(0);
  @$pb.TagNumber(1)
  set shift($1.Shift value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasShift() => $_has(0);
  @$pb.TagNumber(1)
  void clearShift() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Shift ensureShift() => $_ensure(0);

  /// The same places as in `positions`, as a line; absent when there are fewer than two.
  @$pb.TagNumber(2)
  DutyLine get line => $_getN(1);
  @$pb.TagNumber(2)
  set line(DutyLine value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasLine() => $_has(1);
  @$pb.TagNumber(2)
  void clearLine() => $_clearField(2);
  @$pb.TagNumber(2)
  DutyLine ensureLine() => $_ensure(1);

  /// Where the agent was and when, the oldest first; none when they are deleted.
  @$pb.TagNumber(3)
  $pb.PbList<$1.DutyPosition> get positions => $_getList(2);
}

/// A line as GeoJSON has it; over REST its coordinates are arrays, longitude first.
class DutyLine extends $pb.GeneratedMessage {
  factory DutyLine({
    $core.String? type,
    $core.Iterable<DutyLinePoint>? coordinates,
  }) {
    final result = create();
    if (type != null) result.type = type;
    if (coordinates != null) result.coordinates.addAll(coordinates);
    return result;
  }

  DutyLine._();

  factory DutyLine.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DutyLine.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DutyLine',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'type')
    ..pPM<DutyLinePoint>(2, _omitFieldNames ? '' : 'coordinates',
        subBuilder: DutyLinePoint.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DutyLine clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DutyLine copyWith(void Function(DutyLine) updates) =>
      super.copyWith((message) => updates(message as DutyLine)) as DutyLine;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DutyLine create() => DutyLine._();
  @$core.override
  DutyLine createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DutyLine getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<DutyLine>(create);
  static DutyLine? _defaultInstance;

  /// Always `LineString`.
  @$pb.TagNumber(1)
  $core.String get type => $_getSZ(0);
  @$pb.TagNumber(1)
  set type($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasType() => $_has(0);
  @$pb.TagNumber(1)
  void clearType() => $_clearField(1);

  /// Its points.
  @$pb.TagNumber(2)
  $pb.PbList<DutyLinePoint> get coordinates => $_getList(1);
}

/// A point of a line.
class DutyLinePoint extends $pb.GeneratedMessage {
  factory DutyLinePoint({
    $core.double? longitude,
    $core.double? latitude,
  }) {
    final result = create();
    if (longitude != null) result.longitude = longitude;
    if (latitude != null) result.latitude = latitude;
    return result;
  }

  DutyLinePoint._();

  factory DutyLinePoint.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DutyLinePoint.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DutyLinePoint',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'longitude')
    ..aD(2, _omitFieldNames ? '' : 'latitude')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DutyLinePoint clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DutyLinePoint copyWith(void Function(DutyLinePoint) updates) =>
      super.copyWith((message) => updates(message as DutyLinePoint))
          as DutyLinePoint;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DutyLinePoint create() => DutyLinePoint._();
  @$core.override
  DutyLinePoint createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DutyLinePoint getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DutyLinePoint>(create);
  static DutyLinePoint? _defaultInstance;

  /// Degrees east.
  @$pb.TagNumber(1)
  $core.double get longitude => $_getN(0);
  @$pb.TagNumber(1)
  set longitude($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLongitude() => $_has(0);
  @$pb.TagNumber(1)
  void clearLongitude() => $_clearField(1);

  /// Degrees north.
  @$pb.TagNumber(2)
  $core.double get latitude => $_getN(1);
  @$pb.TagNumber(2)
  set latitude($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLatitude() => $_has(1);
  @$pb.TagNumber(2)
  void clearLatitude() => $_clearField(2);
}

/// Asks how long agents were on duty.
class GetDutyStatisticsRequest extends $pb.GeneratedMessage {
  factory GetDutyStatisticsRequest({
    $core.String? agentId,
    $core.String? zoneId,
    $2.Timestamp? fromTime,
    $2.Timestamp? toTime,
  }) {
    final result = create();
    if (agentId != null) result.agentId = agentId;
    if (zoneId != null) result.zoneId = zoneId;
    if (fromTime != null) result.fromTime = fromTime;
    if (toTime != null) result.toTime = toTime;
    return result;
  }

  GetDutyStatisticsRequest._();

  factory GetDutyStatisticsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetDutyStatisticsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetDutyStatisticsRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'agentId')
    ..aOS(2, _omitFieldNames ? '' : 'zoneId')
    ..aOM<$2.Timestamp>(3, _omitFieldNames ? '' : 'fromTime',
        subBuilder: $2.Timestamp.create)
    ..aOM<$2.Timestamp>(4, _omitFieldNames ? '' : 'toTime',
        subBuilder: $2.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDutyStatisticsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDutyStatisticsRequest copyWith(
          void Function(GetDutyStatisticsRequest) updates) =>
      super.copyWith((message) => updates(message as GetDutyStatisticsRequest))
          as GetDutyStatisticsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetDutyStatisticsRequest create() => GetDutyStatisticsRequest._();
  @$core.override
  GetDutyStatisticsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetDutyStatisticsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetDutyStatisticsRequest>(create);
  static GetDutyStatisticsRequest? _defaultInstance;

  /// Only this agent. Agents see their own, whatever stands here.
  @$pb.TagNumber(1)
  $core.String get agentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set agentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAgentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgentId() => $_clearField(1);

  /// Only in this zone; unless given, in one of the caller's. Of no matter to agents.
  @$pb.TagNumber(2)
  $core.String get zoneId => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// Shifts that began at this instant or later; the beginning of this month in Tunisia unless given.
  @$pb.TagNumber(3)
  $2.Timestamp get fromTime => $_getN(2);
  @$pb.TagNumber(3)
  set fromTime($2.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasFromTime() => $_has(2);
  @$pb.TagNumber(3)
  void clearFromTime() => $_clearField(3);
  @$pb.TagNumber(3)
  $2.Timestamp ensureFromTime() => $_ensure(2);

  /// Shifts that began before this instant, 31 days after the first one at most; now unless given.
  @$pb.TagNumber(4)
  $2.Timestamp get toTime => $_getN(3);
  @$pb.TagNumber(4)
  set toTime($2.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasToTime() => $_has(3);
  @$pb.TagNumber(4)
  void clearToTime() => $_clearField(4);
  @$pb.TagNumber(4)
  $2.Timestamp ensureToTime() => $_ensure(3);
}

/// How long agents were on duty.
class GetDutyStatisticsResponse extends $pb.GeneratedMessage {
  factory GetDutyStatisticsResponse({
    $core.Iterable<DutyStatistics>? agents,
  }) {
    final result = create();
    if (agents != null) result.agents.addAll(agents);
    return result;
  }

  GetDutyStatisticsResponse._();

  factory GetDutyStatisticsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetDutyStatisticsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetDutyStatisticsResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..pPM<DutyStatistics>(1, _omitFieldNames ? '' : 'agents',
        subBuilder: DutyStatistics.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDutyStatisticsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDutyStatisticsResponse copyWith(
          void Function(GetDutyStatisticsResponse) updates) =>
      super.copyWith((message) => updates(message as GetDutyStatisticsResponse))
          as GetDutyStatisticsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetDutyStatisticsResponse create() => GetDutyStatisticsResponse._();
  @$core.override
  GetDutyStatisticsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetDutyStatisticsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetDutyStatisticsResponse>(create);
  static GetDutyStatisticsResponse? _defaultInstance;

  /// By agent, 1000 at most.
  @$pb.TagNumber(1)
  $pb.PbList<DutyStatistics> get agents => $_getList(0);
}

/// How long an agent was on duty.
class DutyStatistics extends $pb.GeneratedMessage {
  factory DutyStatistics({
    $core.String? agentId,
    $core.String? agentCode,
    $core.String? agentName,
    $core.int? shifts,
    $core.int? forgotten,
    $core.int? durationSeconds,
    $core.double? distanceMeters,
  }) {
    final result = create();
    if (agentId != null) result.agentId = agentId;
    if (agentCode != null) result.agentCode = agentCode;
    if (agentName != null) result.agentName = agentName;
    if (shifts != null) result.shifts = shifts;
    if (forgotten != null) result.forgotten = forgotten;
    if (durationSeconds != null) result.durationSeconds = durationSeconds;
    if (distanceMeters != null) result.distanceMeters = distanceMeters;
    return result;
  }

  DutyStatistics._();

  factory DutyStatistics.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DutyStatistics.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DutyStatistics',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'agentId')
    ..aOS(2, _omitFieldNames ? '' : 'agentCode')
    ..aOS(3, _omitFieldNames ? '' : 'agentName')
    ..aI(4, _omitFieldNames ? '' : 'shifts')
    ..aI(5, _omitFieldNames ? '' : 'forgotten')
    ..aI(6, _omitFieldNames ? '' : 'durationSeconds')
    ..aD(7, _omitFieldNames ? '' : 'distanceMeters')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DutyStatistics clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DutyStatistics copyWith(void Function(DutyStatistics) updates) =>
      super.copyWith((message) => updates(message as DutyStatistics))
          as DutyStatistics;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DutyStatistics create() => DutyStatistics._();
  @$core.override
  DutyStatistics createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DutyStatistics getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DutyStatistics>(create);
  static DutyStatistics? _defaultInstance;

  /// The agent.
  @$pb.TagNumber(1)
  $core.String get agentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set agentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAgentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgentId() => $_clearField(1);

  /// The agent's badge number; absent when the account is gone.
  @$pb.TagNumber(2)
  $core.String get agentCode => $_getSZ(1);
  @$pb.TagNumber(2)
  set agentCode($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasAgentCode() => $_has(1);
  @$pb.TagNumber(2)
  void clearAgentCode() => $_clearField(2);

  /// The agent's name; absent when the account is gone.
  @$pb.TagNumber(3)
  $core.String get agentName => $_getSZ(2);
  @$pb.TagNumber(3)
  set agentName($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasAgentName() => $_has(2);
  @$pb.TagNumber(3)
  void clearAgentName() => $_clearField(3);

  /// How many shifts there were.
  @$pb.TagNumber(4)
  $core.int get shifts => $_getIZ(3);
  @$pb.TagNumber(4)
  set shifts($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasShifts() => $_has(3);
  @$pb.TagNumber(4)
  void clearShifts() => $_clearField(4);

  /// How many of these were closed because nobody ended them.
  @$pb.TagNumber(5)
  $core.int get forgotten => $_getIZ(4);
  @$pb.TagNumber(5)
  set forgotten($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasForgotten() => $_has(4);
  @$pb.TagNumber(5)
  void clearForgotten() => $_clearField(5);

  /// How long they took, in seconds.
  @$pb.TagNumber(6)
  $core.int get durationSeconds => $_getIZ(5);
  @$pb.TagNumber(6)
  set durationSeconds($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasDurationSeconds() => $_has(5);
  @$pb.TagNumber(6)
  void clearDurationSeconds() => $_clearField(6);

  /// How far the agent went, in metres.
  @$pb.TagNumber(7)
  $core.double get distanceMeters => $_getN(6);
  @$pb.TagNumber(7)
  set distanceMeters($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasDistanceMeters() => $_has(6);
  @$pb.TagNumber(7)
  void clearDistanceMeters() => $_clearField(7);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
