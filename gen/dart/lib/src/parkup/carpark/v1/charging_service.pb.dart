// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/charging_service.proto.

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

import '../../common/v1/payment_method.pbenum.dart' as $3;
import 'charging.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A charging session to begin.
class StartChargingRequest extends $pb.GeneratedMessage {
  factory StartChargingRequest({
    $core.int? stationId,
    $core.int? vehicleId,
    $core.int? sessionId,
    $core.double? maxPowerRequested,
  }) {
    final result = create();
    if (stationId != null) result.stationId = stationId;
    if (vehicleId != null) result.vehicleId = vehicleId;
    if (sessionId != null) result.sessionId = sessionId;
    if (maxPowerRequested != null) result.maxPowerRequested = maxPowerRequested;
    return result;
  }

  StartChargingRequest._();

  factory StartChargingRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory StartChargingRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'StartChargingRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'stationId')
    ..aI(2, _omitFieldNames ? '' : 'vehicleId')
    ..aI(3, _omitFieldNames ? '' : 'sessionId')
    ..aD(4, _omitFieldNames ? '' : 'maxPowerRequested')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StartChargingRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StartChargingRequest copyWith(void Function(StartChargingRequest) updates) =>
      super.copyWith((message) => updates(message as StartChargingRequest))
          as StartChargingRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static StartChargingRequest create() => StartChargingRequest._();
  @$core.override
  StartChargingRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static StartChargingRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<StartChargingRequest>(create);
  static StartChargingRequest? _defaultInstance;

  /// The station.
  @$pb.TagNumber(1)
  $core.int get stationId => $_getIZ(0);
  @$pb.TagNumber(1)
  set stationId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasStationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearStationId() => $_clearField(1);

  /// The vehicle, an electric one; of a driver one of their own.
  @$pb.TagNumber(2)
  $core.int get vehicleId => $_getIZ(1);
  @$pb.TagNumber(2)
  set vehicleId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasVehicleId() => $_has(1);
  @$pb.TagNumber(2)
  void clearVehicleId() => $_clearField(2);

  /// The stay of the vehicle whose bill it goes on, of a driver one of their own; none: it is paid by itself.
  @$pb.TagNumber(3)
  $core.int get sessionId => $_getIZ(2);
  @$pb.TagNumber(3)
  set sessionId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSessionId() => $_has(2);
  @$pb.TagNumber(3)
  void clearSessionId() => $_clearField(3);

  /// The most power that the vehicle takes, in kW; the station's unless given. At most three decimals.
  @$pb.TagNumber(4)
  $core.double get maxPowerRequested => $_getN(3);
  @$pb.TagNumber(4)
  set maxPowerRequested($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasMaxPowerRequested() => $_has(3);
  @$pb.TagNumber(4)
  void clearMaxPowerRequested() => $_clearField(4);
}

/// The session that began.
class StartChargingResponse extends $pb.GeneratedMessage {
  factory StartChargingResponse({
    $1.ChargingSession? session,
  }) {
    final result = create();
    if (session != null) result.session = session;
    return result;
  }

  StartChargingResponse._();

  factory StartChargingResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory StartChargingResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'StartChargingResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ChargingSession>(1, _omitFieldNames ? '' : 'session',
        subBuilder: $1.ChargingSession.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StartChargingResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StartChargingResponse copyWith(
          void Function(StartChargingResponse) updates) =>
      super.copyWith((message) => updates(message as StartChargingResponse))
          as StartChargingResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static StartChargingResponse create() => StartChargingResponse._();
  @$core.override
  StartChargingResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static StartChargingResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<StartChargingResponse>(create);
  static StartChargingResponse? _defaultInstance;

  /// The session.
  @$pb.TagNumber(1)
  $1.ChargingSession get session => $_getN(0);
  @$pb.TagNumber(1)
  set session($1.ChargingSession value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSession() => $_has(0);
  @$pb.TagNumber(1)
  void clearSession() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ChargingSession ensureSession() => $_ensure(0);
}

/// A charging session to end.
class StopChargingRequest extends $pb.GeneratedMessage {
  factory StopChargingRequest({
    $core.int? chargingSessionId,
  }) {
    final result = create();
    if (chargingSessionId != null) result.chargingSessionId = chargingSessionId;
    return result;
  }

  StopChargingRequest._();

  factory StopChargingRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory StopChargingRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'StopChargingRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'chargingSessionId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StopChargingRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StopChargingRequest copyWith(void Function(StopChargingRequest) updates) =>
      super.copyWith((message) => updates(message as StopChargingRequest))
          as StopChargingRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static StopChargingRequest create() => StopChargingRequest._();
  @$core.override
  StopChargingRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static StopChargingRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<StopChargingRequest>(create);
  static StopChargingRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get chargingSessionId => $_getIZ(0);
  @$pb.TagNumber(1)
  set chargingSessionId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasChargingSessionId() => $_has(0);
  @$pb.TagNumber(1)
  void clearChargingSessionId() => $_clearField(1);
}

/// The session that ended.
class StopChargingResponse extends $pb.GeneratedMessage {
  factory StopChargingResponse({
    $1.ChargingSession? session,
    $core.double? energyUsed,
    $core.double? cost,
    $core.int? durationMinutes,
  }) {
    final result = create();
    if (session != null) result.session = session;
    if (energyUsed != null) result.energyUsed = energyUsed;
    if (cost != null) result.cost = cost;
    if (durationMinutes != null) result.durationMinutes = durationMinutes;
    return result;
  }

  StopChargingResponse._();

  factory StopChargingResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory StopChargingResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'StopChargingResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ChargingSession>(1, _omitFieldNames ? '' : 'session',
        subBuilder: $1.ChargingSession.create)
    ..aD(2, _omitFieldNames ? '' : 'energyUsed')
    ..aD(3, _omitFieldNames ? '' : 'cost')
    ..aI(4, _omitFieldNames ? '' : 'durationMinutes')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StopChargingResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StopChargingResponse copyWith(void Function(StopChargingResponse) updates) =>
      super.copyWith((message) => updates(message as StopChargingResponse))
          as StopChargingResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static StopChargingResponse create() => StopChargingResponse._();
  @$core.override
  StopChargingResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static StopChargingResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<StopChargingResponse>(create);
  static StopChargingResponse? _defaultInstance;

  /// The session.
  @$pb.TagNumber(1)
  $1.ChargingSession get session => $_getN(0);
  @$pb.TagNumber(1)
  set session($1.ChargingSession value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSession() => $_has(0);
  @$pb.TagNumber(1)
  void clearSession() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ChargingSession ensureSession() => $_ensure(0);

  /// What it took, in kWh.
  @$pb.TagNumber(2)
  $core.double get energyUsed => $_getN(1);
  @$pb.TagNumber(2)
  set energyUsed($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasEnergyUsed() => $_has(1);
  @$pb.TagNumber(2)
  void clearEnergyUsed() => $_clearField(2);

  /// What it costs.
  @$pb.TagNumber(3)
  $core.double get cost => $_getN(2);
  @$pb.TagNumber(3)
  set cost($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCost() => $_has(2);
  @$pb.TagNumber(3)
  void clearCost() => $_clearField(3);

  /// How long it took, in whole minutes.
  @$pb.TagNumber(4)
  $core.int get durationMinutes => $_getIZ(3);
  @$pb.TagNumber(4)
  set durationMinutes($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDurationMinutes() => $_has(3);
  @$pb.TagNumber(4)
  void clearDurationMinutes() => $_clearField(4);
}

/// Asks for a charging session.
class GetChargingSessionRequest extends $pb.GeneratedMessage {
  factory GetChargingSessionRequest({
    $core.int? chargingSessionId,
  }) {
    final result = create();
    if (chargingSessionId != null) result.chargingSessionId = chargingSessionId;
    return result;
  }

  GetChargingSessionRequest._();

  factory GetChargingSessionRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetChargingSessionRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetChargingSessionRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'chargingSessionId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetChargingSessionRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetChargingSessionRequest copyWith(
          void Function(GetChargingSessionRequest) updates) =>
      super.copyWith((message) => updates(message as GetChargingSessionRequest))
          as GetChargingSessionRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetChargingSessionRequest create() => GetChargingSessionRequest._();
  @$core.override
  GetChargingSessionRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetChargingSessionRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetChargingSessionRequest>(create);
  static GetChargingSessionRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get chargingSessionId => $_getIZ(0);
  @$pb.TagNumber(1)
  set chargingSessionId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasChargingSessionId() => $_has(0);
  @$pb.TagNumber(1)
  void clearChargingSessionId() => $_clearField(1);
}

/// A charging session.
class GetChargingSessionResponse extends $pb.GeneratedMessage {
  factory GetChargingSessionResponse({
    $1.ChargingSession? session,
  }) {
    final result = create();
    if (session != null) result.session = session;
    return result;
  }

  GetChargingSessionResponse._();

  factory GetChargingSessionResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetChargingSessionResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetChargingSessionResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ChargingSession>(1, _omitFieldNames ? '' : 'session',
        subBuilder: $1.ChargingSession.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetChargingSessionResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetChargingSessionResponse copyWith(
          void Function(GetChargingSessionResponse) updates) =>
      super.copyWith(
              (message) => updates(message as GetChargingSessionResponse))
          as GetChargingSessionResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetChargingSessionResponse create() => GetChargingSessionResponse._();
  @$core.override
  GetChargingSessionResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetChargingSessionResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetChargingSessionResponse>(create);
  static GetChargingSessionResponse? _defaultInstance;

  /// The session.
  @$pb.TagNumber(1)
  $1.ChargingSession get session => $_getN(0);
  @$pb.TagNumber(1)
  set session($1.ChargingSession value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSession() => $_has(0);
  @$pb.TagNumber(1)
  void clearSession() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ChargingSession ensureSession() => $_ensure(0);
}

/// Asks for charging sessions.
class ListChargingSessionsRequest extends $pb.GeneratedMessage {
  factory ListChargingSessionsRequest({
    $core.String? carPark,
    $1.ChargingSession_Status? status,
    $core.int? stationId,
    $core.int? vehicleId,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (status != null) result.status = status;
    if (stationId != null) result.stationId = stationId;
    if (vehicleId != null) result.vehicleId = vehicleId;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListChargingSessionsRequest._();

  factory ListChargingSessionsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListChargingSessionsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListChargingSessionsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aE<$1.ChargingSession_Status>(2, _omitFieldNames ? '' : 'status',
        enumValues: $1.ChargingSession_Status.values)
    ..aI(3, _omitFieldNames ? '' : 'stationId')
    ..aI(4, _omitFieldNames ? '' : 'vehicleId')
    ..aI(5, _omitFieldNames ? '' : 'pageSize')
    ..aOS(6, _omitFieldNames ? '' : 'pageToken')
    ..aI(7, _omitFieldNames ? '' : 'skip')
    ..aOB(8, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListChargingSessionsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListChargingSessionsRequest copyWith(
          void Function(ListChargingSessionsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListChargingSessionsRequest))
          as ListChargingSessionsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListChargingSessionsRequest create() =>
      ListChargingSessionsRequest._();
  @$core.override
  ListChargingSessionsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListChargingSessionsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListChargingSessionsRequest>(create);
  static ListChargingSessionsRequest? _defaultInstance;

  /// Code of the car park; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Only those that stand so.
  @$pb.TagNumber(2)
  $1.ChargingSession_Status get status => $_getN(1);
  @$pb.TagNumber(2)
  set status($1.ChargingSession_Status value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasStatus() => $_has(1);
  @$pb.TagNumber(2)
  void clearStatus() => $_clearField(2);

  /// Only those at this station; for staff. Not together with `vehicle_id`.
  @$pb.TagNumber(3)
  $core.int get stationId => $_getIZ(2);
  @$pb.TagNumber(3)
  set stationId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasStationId() => $_has(2);
  @$pb.TagNumber(3)
  void clearStationId() => $_clearField(3);

  /// Only those of this vehicle.
  @$pb.TagNumber(4)
  $core.int get vehicleId => $_getIZ(3);
  @$pb.TagNumber(4)
  set vehicleId($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasVehicleId() => $_has(3);
  @$pb.TagNumber(4)
  void clearVehicleId() => $_clearField(4);

  /// Most sessions in the answer; 20 unless given; 100 where more is asked for.
  @$pb.TagNumber(5)
  $core.int get pageSize => $_getIZ(4);
  @$pb.TagNumber(5)
  set pageSize($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPageSize() => $_has(4);
  @$pb.TagNumber(5)
  void clearPageSize() => $_clearField(5);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(6)
  $core.String get pageToken => $_getSZ(5);
  @$pb.TagNumber(6)
  set pageToken($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPageToken() => $_has(5);
  @$pb.TagNumber(6)
  void clearPageToken() => $_clearField(6);

  /// How many sessions to leave out first.
  @$pb.TagNumber(7)
  $core.int get skip => $_getIZ(6);
  @$pb.TagNumber(7)
  set skip($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasSkip() => $_has(6);
  @$pb.TagNumber(7)
  void clearSkip() => $_clearField(7);

  /// Asks for `total_size`.
  @$pb.TagNumber(8)
  $core.bool get withTotalSize => $_getBF(7);
  @$pb.TagNumber(8)
  set withTotalSize($core.bool value) => $_setBool(7, value);
  @$pb.TagNumber(8)
  $core.bool hasWithTotalSize() => $_has(7);
  @$pb.TagNumber(8)
  void clearWithTotalSize() => $_clearField(8);
}

/// A page of charging sessions.
class ListChargingSessionsResponse extends $pb.GeneratedMessage {
  factory ListChargingSessionsResponse({
    $core.Iterable<$1.ChargingSession>? sessions,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (sessions != null) result.sessions.addAll(sessions);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListChargingSessionsResponse._();

  factory ListChargingSessionsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListChargingSessionsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListChargingSessionsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$1.ChargingSession>(1, _omitFieldNames ? '' : 'sessions',
        subBuilder: $1.ChargingSession.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListChargingSessionsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListChargingSessionsResponse copyWith(
          void Function(ListChargingSessionsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListChargingSessionsResponse))
          as ListChargingSessionsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListChargingSessionsResponse create() =>
      ListChargingSessionsResponse._();
  @$core.override
  ListChargingSessionsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListChargingSessionsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListChargingSessionsResponse>(create);
  static ListChargingSessionsResponse? _defaultInstance;

  /// The sessions.
  @$pb.TagNumber(1)
  $pb.PbList<$1.ChargingSession> get sessions => $_getList(0);

  /// How many sessions match in all, counted up to 10 000; only when asked for.
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

/// A charging session to pay.
class PayChargingSessionRequest extends $pb.GeneratedMessage {
  factory PayChargingSessionRequest({
    $core.int? chargingSessionId,
    $3.PaymentMethod? paymentMethod,
    $core.String? paymentMethodId,
    $core.int? pointsToUse,
  }) {
    final result = create();
    if (chargingSessionId != null) result.chargingSessionId = chargingSessionId;
    if (paymentMethod != null) result.paymentMethod = paymentMethod;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    if (pointsToUse != null) result.pointsToUse = pointsToUse;
    return result;
  }

  PayChargingSessionRequest._();

  factory PayChargingSessionRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PayChargingSessionRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PayChargingSessionRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'chargingSessionId')
    ..aE<$3.PaymentMethod>(2, _omitFieldNames ? '' : 'paymentMethod',
        enumValues: $3.PaymentMethod.values)
    ..aOS(3, _omitFieldNames ? '' : 'paymentMethodId')
    ..aI(50, _omitFieldNames ? '' : 'pointsToUse')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayChargingSessionRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayChargingSessionRequest copyWith(
          void Function(PayChargingSessionRequest) updates) =>
      super.copyWith((message) => updates(message as PayChargingSessionRequest))
          as PayChargingSessionRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PayChargingSessionRequest create() => PayChargingSessionRequest._();
  @$core.override
  PayChargingSessionRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PayChargingSessionRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PayChargingSessionRequest>(create);
  static PayChargingSessionRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get chargingSessionId => $_getIZ(0);
  @$pb.TagNumber(1)
  set chargingSessionId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasChargingSessionId() => $_has(0);
  @$pb.TagNumber(1)
  void clearChargingSessionId() => $_clearField(1);

  /// Wallet or card for drivers, cash for operators.
  @$pb.TagNumber(2)
  $3.PaymentMethod get paymentMethod => $_getN(1);
  @$pb.TagNumber(2)
  set paymentMethod($3.PaymentMethod value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasPaymentMethod() => $_has(1);
  @$pb.TagNumber(2)
  void clearPaymentMethod() => $_clearField(2);

  /// The card, from the caller's list; the default card unless given.
  @$pb.TagNumber(3)
  $core.String get paymentMethodId => $_getSZ(2);
  @$pb.TagNumber(3)
  set paymentMethodId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPaymentMethodId() => $_has(2);
  @$pb.TagNumber(3)
  void clearPaymentMethodId() => $_clearField(3);

  /// Points of the caller's to use as a discount; 0: none. What is shown as the amount is the price without them. Their worth is a
  /// multiple of 10 millimes, and at least 10 millimes are left for money.
  @$pb.TagNumber(50)
  $core.int get pointsToUse => $_getIZ(3);
  @$pb.TagNumber(50)
  set pointsToUse($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(50)
  $core.bool hasPointsToUse() => $_has(3);
  @$pb.TagNumber(50)
  void clearPointsToUse() => $_clearField(50);
}

/// The session that was paid.
class PayChargingSessionResponse extends $pb.GeneratedMessage {
  factory PayChargingSessionResponse({
    $1.ChargingSession? session,
  }) {
    final result = create();
    if (session != null) result.session = session;
    return result;
  }

  PayChargingSessionResponse._();

  factory PayChargingSessionResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PayChargingSessionResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PayChargingSessionResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ChargingSession>(1, _omitFieldNames ? '' : 'session',
        subBuilder: $1.ChargingSession.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayChargingSessionResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayChargingSessionResponse copyWith(
          void Function(PayChargingSessionResponse) updates) =>
      super.copyWith(
              (message) => updates(message as PayChargingSessionResponse))
          as PayChargingSessionResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PayChargingSessionResponse create() => PayChargingSessionResponse._();
  @$core.override
  PayChargingSessionResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PayChargingSessionResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PayChargingSessionResponse>(create);
  static PayChargingSessionResponse? _defaultInstance;

  /// The session.
  @$pb.TagNumber(1)
  $1.ChargingSession get session => $_getN(0);
  @$pb.TagNumber(1)
  set session($1.ChargingSession value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSession() => $_has(0);
  @$pb.TagNumber(1)
  void clearSession() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ChargingSession ensureSession() => $_ensure(0);
}

/// Asks for what happens to a charging session.
class WatchChargingRequest extends $pb.GeneratedMessage {
  factory WatchChargingRequest({
    $core.int? chargingSessionId,
  }) {
    final result = create();
    if (chargingSessionId != null) result.chargingSessionId = chargingSessionId;
    return result;
  }

  WatchChargingRequest._();

  factory WatchChargingRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory WatchChargingRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'WatchChargingRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'chargingSessionId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchChargingRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchChargingRequest copyWith(void Function(WatchChargingRequest) updates) =>
      super.copyWith((message) => updates(message as WatchChargingRequest))
          as WatchChargingRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static WatchChargingRequest create() => WatchChargingRequest._();
  @$core.override
  WatchChargingRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static WatchChargingRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<WatchChargingRequest>(create);
  static WatchChargingRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get chargingSessionId => $_getIZ(0);
  @$pb.TagNumber(1)
  set chargingSessionId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasChargingSessionId() => $_has(0);
  @$pb.TagNumber(1)
  void clearChargingSessionId() => $_clearField(1);
}

/// How a charging session stands.
class WatchChargingResponse extends $pb.GeneratedMessage {
  factory WatchChargingResponse({
    $1.ChargingSession? session,
    $2.Timestamp? time,
  }) {
    final result = create();
    if (session != null) result.session = session;
    if (time != null) result.time = time;
    return result;
  }

  WatchChargingResponse._();

  factory WatchChargingResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory WatchChargingResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'WatchChargingResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ChargingSession>(1, _omitFieldNames ? '' : 'session',
        subBuilder: $1.ChargingSession.create)
    ..aOM<$2.Timestamp>(2, _omitFieldNames ? '' : 'time',
        subBuilder: $2.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchChargingResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchChargingResponse copyWith(
          void Function(WatchChargingResponse) updates) =>
      super.copyWith((message) => updates(message as WatchChargingResponse))
          as WatchChargingResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static WatchChargingResponse create() => WatchChargingResponse._();
  @$core.override
  WatchChargingResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static WatchChargingResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<WatchChargingResponse>(create);
  static WatchChargingResponse? _defaultInstance;

  /// The session; its energy, cost and duration are as of `time`.
  @$pb.TagNumber(1)
  $1.ChargingSession get session => $_getN(0);
  @$pb.TagNumber(1)
  set session($1.ChargingSession value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSession() => $_has(0);
  @$pb.TagNumber(1)
  void clearSession() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ChargingSession ensureSession() => $_ensure(0);

  /// When this was so.
  @$pb.TagNumber(2)
  $2.Timestamp get time => $_getN(1);
  @$pb.TagNumber(2)
  set time($2.Timestamp value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasTime() => $_has(1);
  @$pb.TagNumber(2)
  void clearTime() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.Timestamp ensureTime() => $_ensure(1);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
