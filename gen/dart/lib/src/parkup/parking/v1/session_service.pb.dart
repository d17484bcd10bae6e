// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/session_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/field_mask.pb.dart'
    as $6;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $5;

import '../../common/v1/geo_point.pb.dart' as $2;
import '../../common/v1/license_plate.pb.dart' as $1;
import 'parking_ticket.pb.dart' as $4;
import 'season_badge.pb.dart' as $7;
import 'session.pb.dart' as $3;
import 'session_service.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'session_service.pbenum.dart';

/// A stay to buy.
class StartSessionRequest extends $pb.GeneratedMessage {
  factory StartSessionRequest({
    $core.String? userId,
    $core.String? zoneId,
    $core.String? licensePlate,
    $core.int? durationMinutes,
    $core.double? amount,
    $core.String? paymentMethodId,
    $1.LicensePlate? plate,
    $2.GeoPoint? location,
    $3.Session_LocationSource? locationSource,
    $core.int? pointsToUse,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    if (zoneId != null) result.zoneId = zoneId;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (durationMinutes != null) result.durationMinutes = durationMinutes;
    if (amount != null) result.amount = amount;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    if (plate != null) result.plate = plate;
    if (location != null) result.location = location;
    if (locationSource != null) result.locationSource = locationSource;
    if (pointsToUse != null) result.pointsToUse = pointsToUse;
    return result;
  }

  StartSessionRequest._();

  factory StartSessionRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory StartSessionRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'StartSessionRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..aOS(2, _omitFieldNames ? '' : 'zoneId')
    ..aOS(3, _omitFieldNames ? '' : 'licensePlate')
    ..aI(4, _omitFieldNames ? '' : 'durationMinutes')
    ..aD(5, _omitFieldNames ? '' : 'amount')
    ..aOS(6, _omitFieldNames ? '' : 'paymentMethodId')
    ..aOM<$1.LicensePlate>(7, _omitFieldNames ? '' : 'plate',
        subBuilder: $1.LicensePlate.create)
    ..aOM<$2.GeoPoint>(8, _omitFieldNames ? '' : 'location',
        subBuilder: $2.GeoPoint.create)
    ..aE<$3.Session_LocationSource>(9, _omitFieldNames ? '' : 'locationSource',
        enumValues: $3.Session_LocationSource.values)
    ..aI(50, _omitFieldNames ? '' : 'pointsToUse')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StartSessionRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StartSessionRequest copyWith(void Function(StartSessionRequest) updates) =>
      super.copyWith((message) => updates(message as StartSessionRequest))
          as StartSessionRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static StartSessionRequest create() => StartSessionRequest._();
  @$core.override
  StartSessionRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static StartSessionRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<StartSessionRequest>(create);
  static StartSessionRequest? _defaultInstance;

  /// For whom. Drivers leave it out or name themselves; operators must give it.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);

  /// The zone.
  @$pb.TagNumber(2)
  $core.String get zoneId => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// The plate of the vehicle that parks, as text, in any usual way of writing it.
  @$pb.TagNumber(3)
  $core.String get licensePlate => $_getSZ(2);
  @$pb.TagNumber(3)
  set licensePlate($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLicensePlate() => $_has(2);
  @$pb.TagNumber(3)
  void clearLicensePlate() => $_clearField(3);

  /// Length of the stay, in minutes.
  @$pb.TagNumber(4)
  $core.int get durationMinutes => $_getIZ(3);
  @$pb.TagNumber(4)
  set durationMinutes($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDurationMinutes() => $_has(3);
  @$pb.TagNumber(4)
  void clearDurationMinutes() => $_clearField(4);

  /// The price that the client showed, in TND. Refused when it is 10 millimes or more away from ours.
  @$pb.TagNumber(5)
  $core.double get amount => $_getN(4);
  @$pb.TagNumber(5)
  set amount($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasAmount() => $_has(4);
  @$pb.TagNumber(5)
  void clearAmount() => $_clearField(5);

  /// Pays with this payment method: an id of the caller's list, `wallet`, or `later`: at the month's end, where the caller's premium
  /// plan allows it (PayLaterService). Empty leaves it unpaid.
  @$pb.TagNumber(6)
  $core.String get paymentMethodId => $_getSZ(5);
  @$pb.TagNumber(6)
  set paymentMethodId($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPaymentMethodId() => $_has(5);
  @$pb.TagNumber(6)
  void clearPaymentMethodId() => $_clearField(6);

  /// The plate in parts; comes before the text.
  @$pb.TagNumber(7)
  $1.LicensePlate get plate => $_getN(6);
  @$pb.TagNumber(7)
  set plate($1.LicensePlate value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasPlate() => $_has(6);
  @$pb.TagNumber(7)
  void clearPlate() => $_clearField(7);
  @$pb.TagNumber(7)
  $1.LicensePlate ensurePlate() => $_ensure(6);

  /// Where the vehicle stands. Without it the centre of the zone is taken.
  @$pb.TagNumber(8)
  $2.GeoPoint get location => $_getN(7);
  @$pb.TagNumber(8)
  set location($2.GeoPoint value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasLocation() => $_has(7);
  @$pb.TagNumber(8)
  void clearLocation() => $_clearField(8);
  @$pb.TagNumber(8)
  $2.GeoPoint ensureLocation() => $_ensure(7);

  /// How the location is known; GPS unless given. With ZONE_CENTROID the centre of the zone is taken, whatever `location` says.
  @$pb.TagNumber(9)
  $3.Session_LocationSource get locationSource => $_getN(8);
  @$pb.TagNumber(9)
  set locationSource($3.Session_LocationSource value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasLocationSource() => $_has(8);
  @$pb.TagNumber(9)
  void clearLocationSource() => $_clearField(9);

  /// Points of the caller's to use as a discount; 0: none. What is shown as the amount is the price without them. Their worth is a
  /// multiple of 10 millimes, and at least 10 millimes are left for money.
  @$pb.TagNumber(50)
  $core.int get pointsToUse => $_getIZ(9);
  @$pb.TagNumber(50)
  set pointsToUse($core.int value) => $_setSignedInt32(9, value);
  @$pb.TagNumber(50)
  $core.bool hasPointsToUse() => $_has(9);
  @$pb.TagNumber(50)
  void clearPointsToUse() => $_clearField(50);
}

/// The stay that began.
class StartSessionResponse extends $pb.GeneratedMessage {
  factory StartSessionResponse({
    $3.Session? session,
    $4.ParkingTicket? parkingTicket,
  }) {
    final result = create();
    if (session != null) result.session = session;
    if (parkingTicket != null) result.parkingTicket = parkingTicket;
    return result;
  }

  StartSessionResponse._();

  factory StartSessionResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory StartSessionResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'StartSessionResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$3.Session>(1, _omitFieldNames ? '' : 'session',
        subBuilder: $3.Session.create)
    ..aOM<$4.ParkingTicket>(2, _omitFieldNames ? '' : 'parkingTicket',
        subBuilder: $4.ParkingTicket.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StartSessionResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StartSessionResponse copyWith(void Function(StartSessionResponse) updates) =>
      super.copyWith((message) => updates(message as StartSessionResponse))
          as StartSessionResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static StartSessionResponse create() => StartSessionResponse._();
  @$core.override
  StartSessionResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static StartSessionResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<StartSessionResponse>(create);
  static StartSessionResponse? _defaultInstance;

  /// The session.
  @$pb.TagNumber(1)
  $3.Session get session => $_getN(0);
  @$pb.TagNumber(1)
  set session($3.Session value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSession() => $_has(0);
  @$pb.TagNumber(1)
  void clearSession() => $_clearField(1);
  @$pb.TagNumber(1)
  $3.Session ensureSession() => $_ensure(0);

  /// Its proof.
  @$pb.TagNumber(2)
  $4.ParkingTicket get parkingTicket => $_getN(1);
  @$pb.TagNumber(2)
  set parkingTicket($4.ParkingTicket value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasParkingTicket() => $_has(1);
  @$pb.TagNumber(2)
  void clearParkingTicket() => $_clearField(2);
  @$pb.TagNumber(2)
  $4.ParkingTicket ensureParkingTicket() => $_ensure(1);
}

/// Asks for a session.
class GetSessionRequest extends $pb.GeneratedMessage {
  factory GetSessionRequest({
    $core.String? sessionId,
  }) {
    final result = create();
    if (sessionId != null) result.sessionId = sessionId;
    return result;
  }

  GetSessionRequest._();

  factory GetSessionRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetSessionRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetSessionRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'sessionId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSessionRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSessionRequest copyWith(void Function(GetSessionRequest) updates) =>
      super.copyWith((message) => updates(message as GetSessionRequest))
          as GetSessionRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetSessionRequest create() => GetSessionRequest._();
  @$core.override
  GetSessionRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetSessionRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetSessionRequest>(create);
  static GetSessionRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get sessionId => $_getSZ(0);
  @$pb.TagNumber(1)
  set sessionId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSessionId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSessionId() => $_clearField(1);
}

/// A session.
class GetSessionResponse extends $pb.GeneratedMessage {
  factory GetSessionResponse({
    $3.Session? session,
  }) {
    final result = create();
    if (session != null) result.session = session;
    return result;
  }

  GetSessionResponse._();

  factory GetSessionResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetSessionResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetSessionResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$3.Session>(1, _omitFieldNames ? '' : 'session',
        subBuilder: $3.Session.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSessionResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSessionResponse copyWith(void Function(GetSessionResponse) updates) =>
      super.copyWith((message) => updates(message as GetSessionResponse))
          as GetSessionResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetSessionResponse create() => GetSessionResponse._();
  @$core.override
  GetSessionResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetSessionResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetSessionResponse>(create);
  static GetSessionResponse? _defaultInstance;

  /// The session.
  @$pb.TagNumber(1)
  $3.Session get session => $_getN(0);
  @$pb.TagNumber(1)
  set session($3.Session value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSession() => $_has(0);
  @$pb.TagNumber(1)
  void clearSession() => $_clearField(1);
  @$pb.TagNumber(1)
  $3.Session ensureSession() => $_ensure(0);
}

/// Asks for sessions.
class ListSessionsRequest extends $pb.GeneratedMessage {
  factory ListSessionsRequest({
    $core.String? userId,
    $core.String? zoneId,
    $3.Session_Status? status,
    $core.String? licensePlate,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
    $core.bool? onlyOver,
    $5.Timestamp? startedFrom,
    $5.Timestamp? startedBefore,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    if (zoneId != null) result.zoneId = zoneId;
    if (status != null) result.status = status;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    if (onlyOver != null) result.onlyOver = onlyOver;
    if (startedFrom != null) result.startedFrom = startedFrom;
    if (startedBefore != null) result.startedBefore = startedBefore;
    return result;
  }

  ListSessionsRequest._();

  factory ListSessionsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListSessionsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListSessionsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..aOS(2, _omitFieldNames ? '' : 'zoneId')
    ..aE<$3.Session_Status>(3, _omitFieldNames ? '' : 'status',
        enumValues: $3.Session_Status.values)
    ..aOS(4, _omitFieldNames ? '' : 'licensePlate')
    ..aI(5, _omitFieldNames ? '' : 'pageSize')
    ..aOS(6, _omitFieldNames ? '' : 'pageToken')
    ..aI(7, _omitFieldNames ? '' : 'skip')
    ..aOB(8, _omitFieldNames ? '' : 'withTotalSize')
    ..aOB(9, _omitFieldNames ? '' : 'onlyOver')
    ..aOM<$5.Timestamp>(10, _omitFieldNames ? '' : 'startedFrom',
        subBuilder: $5.Timestamp.create)
    ..aOM<$5.Timestamp>(11, _omitFieldNames ? '' : 'startedBefore',
        subBuilder: $5.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSessionsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSessionsRequest copyWith(void Function(ListSessionsRequest) updates) =>
      super.copyWith((message) => updates(message as ListSessionsRequest))
          as ListSessionsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListSessionsRequest create() => ListSessionsRequest._();
  @$core.override
  ListSessionsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListSessionsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListSessionsRequest>(create);
  static ListSessionsRequest? _defaultInstance;

  /// Only this driver's. A driver may only name themselves.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);

  /// Only this zone's.
  @$pb.TagNumber(2)
  $core.String get zoneId => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// Only those that stand so.
  @$pb.TagNumber(3)
  $3.Session_Status get status => $_getN(2);
  @$pb.TagNumber(3)
  set status($3.Session_Status value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasStatus() => $_has(2);
  @$pb.TagNumber(3)
  void clearStatus() => $_clearField(3);

  /// Only this plate's.
  @$pb.TagNumber(4)
  $core.String get licensePlate => $_getSZ(3);
  @$pb.TagNumber(4)
  set licensePlate($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLicensePlate() => $_has(3);
  @$pb.TagNumber(4)
  void clearLicensePlate() => $_clearField(4);

  /// Most sessions in the answer; 20 unless given; 1000 where more is asked for.
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

  /// Only those that are over, however they came to their end; of no matter where `status` is given.
  @$pb.TagNumber(9)
  $core.bool get onlyOver => $_getBF(8);
  @$pb.TagNumber(9)
  set onlyOver($core.bool value) => $_setBool(8, value);
  @$pb.TagNumber(9)
  $core.bool hasOnlyOver() => $_has(8);
  @$pb.TagNumber(9)
  void clearOnlyOver() => $_clearField(9);

  /// Only those that started at this instant or later, to the second.
  @$pb.TagNumber(10)
  $5.Timestamp get startedFrom => $_getN(9);
  @$pb.TagNumber(10)
  set startedFrom($5.Timestamp value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasStartedFrom() => $_has(9);
  @$pb.TagNumber(10)
  void clearStartedFrom() => $_clearField(10);
  @$pb.TagNumber(10)
  $5.Timestamp ensureStartedFrom() => $_ensure(9);

  /// Only those that started before this instant, to the second.
  @$pb.TagNumber(11)
  $5.Timestamp get startedBefore => $_getN(10);
  @$pb.TagNumber(11)
  set startedBefore($5.Timestamp value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasStartedBefore() => $_has(10);
  @$pb.TagNumber(11)
  void clearStartedBefore() => $_clearField(11);
  @$pb.TagNumber(11)
  $5.Timestamp ensureStartedBefore() => $_ensure(10);
}

/// A page of sessions.
class ListSessionsResponse extends $pb.GeneratedMessage {
  factory ListSessionsResponse({
    $core.Iterable<$3.Session>? sessions,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (sessions != null) result.sessions.addAll(sessions);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListSessionsResponse._();

  factory ListSessionsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListSessionsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListSessionsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..pPM<$3.Session>(1, _omitFieldNames ? '' : 'sessions',
        subBuilder: $3.Session.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSessionsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSessionsResponse copyWith(void Function(ListSessionsResponse) updates) =>
      super.copyWith((message) => updates(message as ListSessionsResponse))
          as ListSessionsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListSessionsResponse create() => ListSessionsResponse._();
  @$core.override
  ListSessionsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListSessionsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListSessionsResponse>(create);
  static ListSessionsResponse? _defaultInstance;

  /// The sessions.
  @$pb.TagNumber(1)
  $pb.PbList<$3.Session> get sessions => $_getList(0);

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

/// Asks for an active session.
class GetActiveSessionRequest extends $pb.GeneratedMessage {
  factory GetActiveSessionRequest({
    $core.String? userId,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    return result;
  }

  GetActiveSessionRequest._();

  factory GetActiveSessionRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetActiveSessionRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetActiveSessionRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetActiveSessionRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetActiveSessionRequest copyWith(
          void Function(GetActiveSessionRequest) updates) =>
      super.copyWith((message) => updates(message as GetActiveSessionRequest))
          as GetActiveSessionRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetActiveSessionRequest create() => GetActiveSessionRequest._();
  @$core.override
  GetActiveSessionRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetActiveSessionRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetActiveSessionRequest>(create);
  static GetActiveSessionRequest? _defaultInstance;

  /// Whose. Drivers leave it out or name themselves; others must give it.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);
}

/// An active session.
class GetActiveSessionResponse extends $pb.GeneratedMessage {
  factory GetActiveSessionResponse({
    $3.Session? session,
  }) {
    final result = create();
    if (session != null) result.session = session;
    return result;
  }

  GetActiveSessionResponse._();

  factory GetActiveSessionResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetActiveSessionResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetActiveSessionResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$3.Session>(1, _omitFieldNames ? '' : 'session',
        subBuilder: $3.Session.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetActiveSessionResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetActiveSessionResponse copyWith(
          void Function(GetActiveSessionResponse) updates) =>
      super.copyWith((message) => updates(message as GetActiveSessionResponse))
          as GetActiveSessionResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetActiveSessionResponse create() => GetActiveSessionResponse._();
  @$core.override
  GetActiveSessionResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetActiveSessionResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetActiveSessionResponse>(create);
  static GetActiveSessionResponse? _defaultInstance;

  /// The session; absent when there is none.
  @$pb.TagNumber(1)
  $3.Session get session => $_getN(0);
  @$pb.TagNumber(1)
  set session($3.Session value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSession() => $_has(0);
  @$pb.TagNumber(1)
  void clearSession() => $_clearField(1);
  @$pb.TagNumber(1)
  $3.Session ensureSession() => $_ensure(0);
}

/// More time to buy.
class ExtendSessionRequest extends $pb.GeneratedMessage {
  factory ExtendSessionRequest({
    $core.String? sessionId,
    $core.int? additionalMinutes,
    $core.double? additionalAmount,
    $core.String? paymentMethodId,
    $core.int? pointsToUse,
  }) {
    final result = create();
    if (sessionId != null) result.sessionId = sessionId;
    if (additionalMinutes != null) result.additionalMinutes = additionalMinutes;
    if (additionalAmount != null) result.additionalAmount = additionalAmount;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    if (pointsToUse != null) result.pointsToUse = pointsToUse;
    return result;
  }

  ExtendSessionRequest._();

  factory ExtendSessionRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExtendSessionRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExtendSessionRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'sessionId')
    ..aI(2, _omitFieldNames ? '' : 'additionalMinutes')
    ..aD(3, _omitFieldNames ? '' : 'additionalAmount')
    ..aOS(4, _omitFieldNames ? '' : 'paymentMethodId')
    ..aI(50, _omitFieldNames ? '' : 'pointsToUse')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExtendSessionRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExtendSessionRequest copyWith(void Function(ExtendSessionRequest) updates) =>
      super.copyWith((message) => updates(message as ExtendSessionRequest))
          as ExtendSessionRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExtendSessionRequest create() => ExtendSessionRequest._();
  @$core.override
  ExtendSessionRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExtendSessionRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExtendSessionRequest>(create);
  static ExtendSessionRequest? _defaultInstance;

  /// The session.
  @$pb.TagNumber(1)
  $core.String get sessionId => $_getSZ(0);
  @$pb.TagNumber(1)
  set sessionId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSessionId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSessionId() => $_clearField(1);

  /// How much more, in minutes.
  @$pb.TagNumber(2)
  $core.int get additionalMinutes => $_getIZ(1);
  @$pb.TagNumber(2)
  set additionalMinutes($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasAdditionalMinutes() => $_has(1);
  @$pb.TagNumber(2)
  void clearAdditionalMinutes() => $_clearField(2);

  /// The price that the client showed, in TND. Refused when it is 10 millimes or more away from ours.
  @$pb.TagNumber(3)
  $core.double get additionalAmount => $_getN(2);
  @$pb.TagNumber(3)
  set additionalAmount($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasAdditionalAmount() => $_has(2);
  @$pb.TagNumber(3)
  void clearAdditionalAmount() => $_clearField(3);

  /// Pays with this payment method: an id of the caller's list, `wallet`, or `later`, as in StartSession. Empty leaves it unpaid.
  @$pb.TagNumber(4)
  $core.String get paymentMethodId => $_getSZ(3);
  @$pb.TagNumber(4)
  set paymentMethodId($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPaymentMethodId() => $_has(3);
  @$pb.TagNumber(4)
  void clearPaymentMethodId() => $_clearField(4);

  /// Points of the caller's to use as a discount; 0: none. What is shown as the amount is the price without them. Their worth is a
  /// multiple of 10 millimes, and at least 10 millimes are left for money.
  @$pb.TagNumber(50)
  $core.int get pointsToUse => $_getIZ(4);
  @$pb.TagNumber(50)
  set pointsToUse($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(50)
  $core.bool hasPointsToUse() => $_has(4);
  @$pb.TagNumber(50)
  void clearPointsToUse() => $_clearField(50);
}

/// The stay with more time.
class ExtendSessionResponse extends $pb.GeneratedMessage {
  factory ExtendSessionResponse({
    $3.Session? session,
  }) {
    final result = create();
    if (session != null) result.session = session;
    return result;
  }

  ExtendSessionResponse._();

  factory ExtendSessionResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExtendSessionResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExtendSessionResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$3.Session>(1, _omitFieldNames ? '' : 'session',
        subBuilder: $3.Session.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExtendSessionResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExtendSessionResponse copyWith(
          void Function(ExtendSessionResponse) updates) =>
      super.copyWith((message) => updates(message as ExtendSessionResponse))
          as ExtendSessionResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExtendSessionResponse create() => ExtendSessionResponse._();
  @$core.override
  ExtendSessionResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExtendSessionResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExtendSessionResponse>(create);
  static ExtendSessionResponse? _defaultInstance;

  /// The session.
  @$pb.TagNumber(1)
  $3.Session get session => $_getN(0);
  @$pb.TagNumber(1)
  set session($3.Session value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSession() => $_has(0);
  @$pb.TagNumber(1)
  void clearSession() => $_clearField(1);
  @$pb.TagNumber(1)
  $3.Session ensureSession() => $_ensure(0);
}

/// A session to end.
class EndSessionRequest extends $pb.GeneratedMessage {
  factory EndSessionRequest({
    $core.String? sessionId,
  }) {
    final result = create();
    if (sessionId != null) result.sessionId = sessionId;
    return result;
  }

  EndSessionRequest._();

  factory EndSessionRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EndSessionRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EndSessionRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'sessionId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndSessionRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndSessionRequest copyWith(void Function(EndSessionRequest) updates) =>
      super.copyWith((message) => updates(message as EndSessionRequest))
          as EndSessionRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EndSessionRequest create() => EndSessionRequest._();
  @$core.override
  EndSessionRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EndSessionRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EndSessionRequest>(create);
  static EndSessionRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get sessionId => $_getSZ(0);
  @$pb.TagNumber(1)
  set sessionId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSessionId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSessionId() => $_clearField(1);
}

/// The session that ended.
class EndSessionResponse extends $pb.GeneratedMessage {
  factory EndSessionResponse({
    $3.Session? session,
  }) {
    final result = create();
    if (session != null) result.session = session;
    return result;
  }

  EndSessionResponse._();

  factory EndSessionResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EndSessionResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EndSessionResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$3.Session>(1, _omitFieldNames ? '' : 'session',
        subBuilder: $3.Session.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndSessionResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndSessionResponse copyWith(void Function(EndSessionResponse) updates) =>
      super.copyWith((message) => updates(message as EndSessionResponse))
          as EndSessionResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EndSessionResponse create() => EndSessionResponse._();
  @$core.override
  EndSessionResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EndSessionResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EndSessionResponse>(create);
  static EndSessionResponse? _defaultInstance;

  /// The session.
  @$pb.TagNumber(1)
  $3.Session get session => $_getN(0);
  @$pb.TagNumber(1)
  set session($3.Session value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSession() => $_has(0);
  @$pb.TagNumber(1)
  void clearSession() => $_clearField(1);
  @$pb.TagNumber(1)
  $3.Session ensureSession() => $_ensure(0);
}

/// A session to call off.
class CancelSessionRequest extends $pb.GeneratedMessage {
  factory CancelSessionRequest({
    $core.String? sessionId,
  }) {
    final result = create();
    if (sessionId != null) result.sessionId = sessionId;
    return result;
  }

  CancelSessionRequest._();

  factory CancelSessionRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CancelSessionRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CancelSessionRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'sessionId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelSessionRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelSessionRequest copyWith(void Function(CancelSessionRequest) updates) =>
      super.copyWith((message) => updates(message as CancelSessionRequest))
          as CancelSessionRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CancelSessionRequest create() => CancelSessionRequest._();
  @$core.override
  CancelSessionRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CancelSessionRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CancelSessionRequest>(create);
  static CancelSessionRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get sessionId => $_getSZ(0);
  @$pb.TagNumber(1)
  set sessionId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSessionId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSessionId() => $_clearField(1);
}

/// The session that was called off.
class CancelSessionResponse extends $pb.GeneratedMessage {
  factory CancelSessionResponse({
    $3.Session? session,
    $core.double? refundedAmount,
  }) {
    final result = create();
    if (session != null) result.session = session;
    if (refundedAmount != null) result.refundedAmount = refundedAmount;
    return result;
  }

  CancelSessionResponse._();

  factory CancelSessionResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CancelSessionResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CancelSessionResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$3.Session>(1, _omitFieldNames ? '' : 'session',
        subBuilder: $3.Session.create)
    ..aD(2, _omitFieldNames ? '' : 'refundedAmount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelSessionResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelSessionResponse copyWith(
          void Function(CancelSessionResponse) updates) =>
      super.copyWith((message) => updates(message as CancelSessionResponse))
          as CancelSessionResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CancelSessionResponse create() => CancelSessionResponse._();
  @$core.override
  CancelSessionResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CancelSessionResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CancelSessionResponse>(create);
  static CancelSessionResponse? _defaultInstance;

  /// The session.
  @$pb.TagNumber(1)
  $3.Session get session => $_getN(0);
  @$pb.TagNumber(1)
  set session($3.Session value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSession() => $_has(0);
  @$pb.TagNumber(1)
  void clearSession() => $_clearField(1);
  @$pb.TagNumber(1)
  $3.Session ensureSession() => $_ensure(0);

  /// How much was given back, in TND; 0 too late after the start, and beyond the day's refunded cancellations.
  @$pb.TagNumber(2)
  $core.double get refundedAmount => $_getN(1);
  @$pb.TagNumber(2)
  set refundedAmount($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasRefundedAmount() => $_has(1);
  @$pb.TagNumber(2)
  void clearRefundedAmount() => $_clearField(2);
}

/// Corrections of a session. Fields as in UpdateVehicleRequest: with `update_mask` those named are written, without it those present.
class UpdateSessionRequest extends $pb.GeneratedMessage {
  factory UpdateSessionRequest({
    $core.String? sessionId,
    $3.Session_Status? status,
    $core.String? licensePlate,
    $1.LicensePlate? plate,
    $2.GeoPoint? location,
    $3.Session_LocationSource? locationSource,
    $core.double? amount,
    $6.FieldMask? updateMask,
  }) {
    final result = create();
    if (sessionId != null) result.sessionId = sessionId;
    if (status != null) result.status = status;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (plate != null) result.plate = plate;
    if (location != null) result.location = location;
    if (locationSource != null) result.locationSource = locationSource;
    if (amount != null) result.amount = amount;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  UpdateSessionRequest._();

  factory UpdateSessionRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateSessionRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateSessionRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'sessionId')
    ..aE<$3.Session_Status>(2, _omitFieldNames ? '' : 'status',
        enumValues: $3.Session_Status.values)
    ..aOS(3, _omitFieldNames ? '' : 'licensePlate')
    ..aOM<$1.LicensePlate>(4, _omitFieldNames ? '' : 'plate',
        subBuilder: $1.LicensePlate.create)
    ..aOM<$2.GeoPoint>(5, _omitFieldNames ? '' : 'location',
        subBuilder: $2.GeoPoint.create)
    ..aE<$3.Session_LocationSource>(6, _omitFieldNames ? '' : 'locationSource',
        enumValues: $3.Session_LocationSource.values)
    ..aD(7, _omitFieldNames ? '' : 'amount')
    ..aOM<$6.FieldMask>(8, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $6.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateSessionRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateSessionRequest copyWith(void Function(UpdateSessionRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateSessionRequest))
          as UpdateSessionRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateSessionRequest create() => UpdateSessionRequest._();
  @$core.override
  UpdateSessionRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateSessionRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateSessionRequest>(create);
  static UpdateSessionRequest? _defaultInstance;

  /// The session.
  @$pb.TagNumber(1)
  $core.String get sessionId => $_getSZ(0);
  @$pb.TagNumber(1)
  set sessionId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSessionId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSessionId() => $_clearField(1);

  /// Moves it on: COMPLETED ends it, CANCELLED calls it off. The status that it has changes nothing; any other one is refused.
  @$pb.TagNumber(2)
  $3.Session_Status get status => $_getN(1);
  @$pb.TagNumber(2)
  set status($3.Session_Status value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasStatus() => $_has(1);
  @$pb.TagNumber(2)
  void clearStatus() => $_clearField(2);

  /// The right plate, as text, in any usual way of writing it.
  @$pb.TagNumber(3)
  $core.String get licensePlate => $_getSZ(2);
  @$pb.TagNumber(3)
  set licensePlate($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLicensePlate() => $_has(2);
  @$pb.TagNumber(3)
  void clearLicensePlate() => $_clearField(3);

  /// The right plate in parts; comes before the text.
  @$pb.TagNumber(4)
  $1.LicensePlate get plate => $_getN(3);
  @$pb.TagNumber(4)
  set plate($1.LicensePlate value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasPlate() => $_has(3);
  @$pb.TagNumber(4)
  void clearPlate() => $_clearField(4);
  @$pb.TagNumber(4)
  $1.LicensePlate ensurePlate() => $_ensure(3);

  /// Where the vehicle stands. It counts as set on a map by hand, unless `location_source` says otherwise.
  @$pb.TagNumber(5)
  $2.GeoPoint get location => $_getN(4);
  @$pb.TagNumber(5)
  set location($2.GeoPoint value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasLocation() => $_has(4);
  @$pb.TagNumber(5)
  void clearLocation() => $_clearField(5);
  @$pb.TagNumber(5)
  $2.GeoPoint ensureLocation() => $_ensure(4);

  /// How the location is known. With ZONE_CENTROID the centre of the zone is taken, whatever `location` says.
  @$pb.TagNumber(6)
  $3.Session_LocationSource get locationSource => $_getN(5);
  @$pb.TagNumber(6)
  set locationSource($3.Session_LocationSource value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasLocationSource() => $_has(5);
  @$pb.TagNumber(6)
  void clearLocationSource() => $_clearField(6);

  /// The right price, in TND; of admins only, and no less than what is paid. More time that is bought later costs what it does anyway.
  @$pb.TagNumber(7)
  $core.double get amount => $_getN(6);
  @$pb.TagNumber(7)
  set amount($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasAmount() => $_has(6);
  @$pb.TagNumber(7)
  void clearAmount() => $_clearField(7);

  /// The fields to write; none of them can be cleared.
  @$pb.TagNumber(8)
  $6.FieldMask get updateMask => $_getN(7);
  @$pb.TagNumber(8)
  set updateMask($6.FieldMask value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasUpdateMask() => $_has(7);
  @$pb.TagNumber(8)
  void clearUpdateMask() => $_clearField(8);
  @$pb.TagNumber(8)
  $6.FieldMask ensureUpdateMask() => $_ensure(7);
}

/// The session as it is now.
class UpdateSessionResponse extends $pb.GeneratedMessage {
  factory UpdateSessionResponse({
    $3.Session? session,
  }) {
    final result = create();
    if (session != null) result.session = session;
    return result;
  }

  UpdateSessionResponse._();

  factory UpdateSessionResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateSessionResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateSessionResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$3.Session>(1, _omitFieldNames ? '' : 'session',
        subBuilder: $3.Session.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateSessionResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateSessionResponse copyWith(
          void Function(UpdateSessionResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateSessionResponse))
          as UpdateSessionResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateSessionResponse create() => UpdateSessionResponse._();
  @$core.override
  UpdateSessionResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateSessionResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateSessionResponse>(create);
  static UpdateSessionResponse? _defaultInstance;

  /// The session.
  @$pb.TagNumber(1)
  $3.Session get session => $_getN(0);
  @$pb.TagNumber(1)
  set session($3.Session value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSession() => $_has(0);
  @$pb.TagNumber(1)
  void clearSession() => $_clearField(1);
  @$pb.TagNumber(1)
  $3.Session ensureSession() => $_ensure(0);
}

/// A session to delete.
class DeleteSessionRequest extends $pb.GeneratedMessage {
  factory DeleteSessionRequest({
    $core.String? sessionId,
  }) {
    final result = create();
    if (sessionId != null) result.sessionId = sessionId;
    return result;
  }

  DeleteSessionRequest._();

  factory DeleteSessionRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteSessionRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteSessionRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'sessionId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteSessionRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteSessionRequest copyWith(void Function(DeleteSessionRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteSessionRequest))
          as DeleteSessionRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteSessionRequest create() => DeleteSessionRequest._();
  @$core.override
  DeleteSessionRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteSessionRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteSessionRequest>(create);
  static DeleteSessionRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get sessionId => $_getSZ(0);
  @$pb.TagNumber(1)
  set sessionId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSessionId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSessionId() => $_clearField(1);
}

/// The session is gone.
class DeleteSessionResponse extends $pb.GeneratedMessage {
  factory DeleteSessionResponse() => create();

  DeleteSessionResponse._();

  factory DeleteSessionResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteSessionResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteSessionResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteSessionResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteSessionResponse copyWith(
          void Function(DeleteSessionResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteSessionResponse))
          as DeleteSessionResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteSessionResponse create() => DeleteSessionResponse._();
  @$core.override
  DeleteSessionResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteSessionResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteSessionResponse>(create);
  static DeleteSessionResponse? _defaultInstance;
}

/// Asks for the ends of sessions to be noted.
class ExpireSessionsRequest extends $pb.GeneratedMessage {
  factory ExpireSessionsRequest() => create();

  ExpireSessionsRequest._();

  factory ExpireSessionsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExpireSessionsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExpireSessionsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExpireSessionsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExpireSessionsRequest copyWith(
          void Function(ExpireSessionsRequest) updates) =>
      super.copyWith((message) => updates(message as ExpireSessionsRequest))
          as ExpireSessionsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExpireSessionsRequest create() => ExpireSessionsRequest._();
  @$core.override
  ExpireSessionsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExpireSessionsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExpireSessionsRequest>(create);
  static ExpireSessionsRequest? _defaultInstance;
}

/// What was noted.
class ExpireSessionsResponse extends $pb.GeneratedMessage {
  factory ExpireSessionsResponse({
    $core.String? message,
    $core.int? totalSize,
  }) {
    final result = create();
    if (message != null) result.message = message;
    if (totalSize != null) result.totalSize = totalSize;
    return result;
  }

  ExpireSessionsResponse._();

  factory ExpireSessionsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExpireSessionsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExpireSessionsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExpireSessionsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExpireSessionsResponse copyWith(
          void Function(ExpireSessionsResponse) updates) =>
      super.copyWith((message) => updates(message as ExpireSessionsResponse))
          as ExpireSessionsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExpireSessionsResponse create() => ExpireSessionsResponse._();
  @$core.override
  ExpireSessionsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExpireSessionsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExpireSessionsResponse>(create);
  static ExpireSessionsResponse? _defaultInstance;

  /// What to tell the operator: `5 sessions expirées mises à jour`.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);

  /// How many sessions were noted as expired.
  @$pb.TagNumber(2)
  $core.int get totalSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalSize() => $_clearField(2);
}

/// A plate to look up.
class CheckVehicleRequest extends $pb.GeneratedMessage {
  factory CheckVehicleRequest({
    $core.String? licensePlate,
    $core.String? zoneId,
    $1.LicensePlate? plate,
    $core.bool? badgesAsSessions,
  }) {
    final result = create();
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (zoneId != null) result.zoneId = zoneId;
    if (plate != null) result.plate = plate;
    if (badgesAsSessions != null) result.badgesAsSessions = badgesAsSessions;
    return result;
  }

  CheckVehicleRequest._();

  factory CheckVehicleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CheckVehicleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CheckVehicleRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'licensePlate')
    ..aOS(2, _omitFieldNames ? '' : 'zoneId')
    ..aOM<$1.LicensePlate>(3, _omitFieldNames ? '' : 'plate',
        subBuilder: $1.LicensePlate.create)
    ..aOB(10, _omitFieldNames ? '' : 'badgesAsSessions')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckVehicleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckVehicleRequest copyWith(void Function(CheckVehicleRequest) updates) =>
      super.copyWith((message) => updates(message as CheckVehicleRequest))
          as CheckVehicleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CheckVehicleRequest create() => CheckVehicleRequest._();
  @$core.override
  CheckVehicleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CheckVehicleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CheckVehicleRequest>(create);
  static CheckVehicleRequest? _defaultInstance;

  /// The plate as text, in any usual way of writing it.
  @$pb.TagNumber(1)
  $core.String get licensePlate => $_getSZ(0);
  @$pb.TagNumber(1)
  set licensePlate($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLicensePlate() => $_has(0);
  @$pb.TagNumber(1)
  void clearLicensePlate() => $_clearField(1);

  /// The zone where the vehicle stands; empty looks wherever the caller may check.
  @$pb.TagNumber(2)
  $core.String get zoneId => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// The plate in parts; comes before the text.
  @$pb.TagNumber(3)
  $1.LicensePlate get plate => $_getN(2);
  @$pb.TagNumber(3)
  set plate($1.LicensePlate value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasPlate() => $_has(2);
  @$pb.TagNumber(3)
  void clearPlate() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.LicensePlate ensurePlate() => $_ensure(2);

  /// Shows season badges among the sessions, too, as active ones from `valid_from` to `valid_until` that are paid: for clients that
  /// know nothing else.
  @$pb.TagNumber(10)
  $core.bool get badgesAsSessions => $_getBF(3);
  @$pb.TagNumber(10)
  set badgesAsSessions($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(10)
  $core.bool hasBadgesAsSessions() => $_has(3);
  @$pb.TagNumber(10)
  void clearBadgesAsSessions() => $_clearField(10);
}

/// What is known of a plate.
class CheckVehicleResponse extends $pb.GeneratedMessage {
  factory CheckVehicleResponse({
    $core.Iterable<$3.Session>? sessions,
    $core.int? totalSize,
    $core.bool? isValid,
    CheckVehicleResponse_Validity? validity,
    $core.String? message,
    $3.Session? decisiveSession,
    $core.Iterable<$7.SeasonBadge>? seasonBadges,
    $core.Iterable<UnpaidFine>? unpaidFines,
    $core.int? unpaidFineCount,
    $core.double? unpaidFineAmount,
  }) {
    final result = create();
    if (sessions != null) result.sessions.addAll(sessions);
    if (totalSize != null) result.totalSize = totalSize;
    if (isValid != null) result.isValid = isValid;
    if (validity != null) result.validity = validity;
    if (message != null) result.message = message;
    if (decisiveSession != null) result.decisiveSession = decisiveSession;
    if (seasonBadges != null) result.seasonBadges.addAll(seasonBadges);
    if (unpaidFines != null) result.unpaidFines.addAll(unpaidFines);
    if (unpaidFineCount != null) result.unpaidFineCount = unpaidFineCount;
    if (unpaidFineAmount != null) result.unpaidFineAmount = unpaidFineAmount;
    return result;
  }

  CheckVehicleResponse._();

  factory CheckVehicleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CheckVehicleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CheckVehicleResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..pPM<$3.Session>(1, _omitFieldNames ? '' : 'sessions',
        subBuilder: $3.Session.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOB(3, _omitFieldNames ? '' : 'isValid')
    ..aE<CheckVehicleResponse_Validity>(4, _omitFieldNames ? '' : 'validity',
        enumValues: CheckVehicleResponse_Validity.values)
    ..aOS(5, _omitFieldNames ? '' : 'message')
    ..aOM<$3.Session>(6, _omitFieldNames ? '' : 'decisiveSession',
        subBuilder: $3.Session.create)
    ..pPM<$7.SeasonBadge>(7, _omitFieldNames ? '' : 'seasonBadges',
        subBuilder: $7.SeasonBadge.create)
    ..pPM<UnpaidFine>(8, _omitFieldNames ? '' : 'unpaidFines',
        subBuilder: UnpaidFine.create)
    ..aI(9, _omitFieldNames ? '' : 'unpaidFineCount')
    ..aD(10, _omitFieldNames ? '' : 'unpaidFineAmount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckVehicleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckVehicleResponse copyWith(void Function(CheckVehicleResponse) updates) =>
      super.copyWith((message) => updates(message as CheckVehicleResponse))
          as CheckVehicleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CheckVehicleResponse create() => CheckVehicleResponse._();
  @$core.override
  CheckVehicleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CheckVehicleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CheckVehicleResponse>(create);
  static CheckVehicleResponse? _defaultInstance;

  /// Its active sessions, paid or not; those whose money reaches furthest come first.
  @$pb.TagNumber(1)
  $pb.PbList<$3.Session> get sessions => $_getList(0);

  /// How many they are.
  @$pb.TagNumber(2)
  $core.int get totalSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalSize() => $_clearField(2);

  /// True when the vehicle may stand there now.
  @$pb.TagNumber(3)
  $core.bool get isValid => $_getBF(2);
  @$pb.TagNumber(3)
  set isValid($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasIsValid() => $_has(2);
  @$pb.TagNumber(3)
  void clearIsValid() => $_clearField(3);

  /// Why it may, or why not.
  @$pb.TagNumber(4)
  CheckVehicleResponse_Validity get validity => $_getN(3);
  @$pb.TagNumber(4)
  set validity(CheckVehicleResponse_Validity value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasValidity() => $_has(3);
  @$pb.TagNumber(4)
  void clearValidity() => $_clearField(4);

  /// What to tell the agent about that, in Tunisian time: `Ticket valide jusqu'à 12:00`, `Payé pour une autre zone : SBS-001`.
  @$pb.TagNumber(5)
  $core.String get message => $_getSZ(4);
  @$pb.TagNumber(5)
  set message($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasMessage() => $_has(4);
  @$pb.TagNumber(5)
  void clearMessage() => $_clearField(5);

  /// The session that `validity` is about, where there is one. It is not among `sessions` when it is over or lies in another zone.
  @$pb.TagNumber(6)
  $3.Session get decisiveSession => $_getN(5);
  @$pb.TagNumber(6)
  set decisiveSession($3.Session value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasDecisiveSession() => $_has(5);
  @$pb.TagNumber(6)
  void clearDecisiveSession() => $_clearField(6);
  @$pb.TagNumber(6)
  $3.Session ensureDecisiveSession() => $_ensure(5);

  /// The plate's season badges that are good now, in the zones that were asked about.
  @$pb.TagNumber(7)
  $pb.PbList<$7.SeasonBadge> get seasonBadges => $_getList(6);

  /// The newest violation tickets of the plate that are still to be paid, in the caller's own zones; 20 at most.
  @$pb.TagNumber(8)
  $pb.PbList<UnpaidFine> get unpaidFines => $_getList(7);

  /// How many there are of those, counted up to 100.
  @$pb.TagNumber(9)
  $core.int get unpaidFineCount => $_getIZ(8);
  @$pb.TagNumber(9)
  set unpaidFineCount($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasUnpaidFineCount() => $_has(8);
  @$pb.TagNumber(9)
  void clearUnpaidFineCount() => $_clearField(9);

  /// What they come to, in TND.
  @$pb.TagNumber(10)
  $core.double get unpaidFineAmount => $_getN(9);
  @$pb.TagNumber(10)
  set unpaidFineAmount($core.double value) => $_setDouble(9, value);
  @$pb.TagNumber(10)
  $core.bool hasUnpaidFineAmount() => $_has(9);
  @$pb.TagNumber(10)
  void clearUnpaidFineAmount() => $_clearField(10);
}

/// A violation ticket that is still to be paid, as a check found it.
class UnpaidFine extends $pb.GeneratedMessage {
  factory UnpaidFine({
    $core.String? violationTicketId,
    $core.String? ticketNumber,
    $core.String? zoneId,
    $core.double? fineAmount,
    $5.Timestamp? issuedAt,
    $5.Timestamp? dueDate,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (ticketNumber != null) result.ticketNumber = ticketNumber;
    if (zoneId != null) result.zoneId = zoneId;
    if (fineAmount != null) result.fineAmount = fineAmount;
    if (issuedAt != null) result.issuedAt = issuedAt;
    if (dueDate != null) result.dueDate = dueDate;
    return result;
  }

  UnpaidFine._();

  factory UnpaidFine.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UnpaidFine.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UnpaidFine',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..aOS(2, _omitFieldNames ? '' : 'ticketNumber')
    ..aOS(3, _omitFieldNames ? '' : 'zoneId')
    ..aD(4, _omitFieldNames ? '' : 'fineAmount')
    ..aOM<$5.Timestamp>(5, _omitFieldNames ? '' : 'issuedAt',
        subBuilder: $5.Timestamp.create)
    ..aOM<$5.Timestamp>(6, _omitFieldNames ? '' : 'dueDate',
        subBuilder: $5.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UnpaidFine clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UnpaidFine copyWith(void Function(UnpaidFine) updates) =>
      super.copyWith((message) => updates(message as UnpaidFine)) as UnpaidFine;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UnpaidFine create() => UnpaidFine._();
  @$core.override
  UnpaidFine createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UnpaidFine getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UnpaidFine>(create);
  static UnpaidFine? _defaultInstance;

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

  /// The zone where it was issued.
  @$pb.TagNumber(3)
  $core.String get zoneId => $_getSZ(2);
  @$pb.TagNumber(3)
  set zoneId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZoneId() => $_has(2);
  @$pb.TagNumber(3)
  void clearZoneId() => $_clearField(3);

  /// What is to be paid, in TND.
  @$pb.TagNumber(4)
  $core.double get fineAmount => $_getN(3);
  @$pb.TagNumber(4)
  set fineAmount($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasFineAmount() => $_has(3);
  @$pb.TagNumber(4)
  void clearFineAmount() => $_clearField(4);

  /// When it was issued.
  @$pb.TagNumber(5)
  $5.Timestamp get issuedAt => $_getN(4);
  @$pb.TagNumber(5)
  set issuedAt($5.Timestamp value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasIssuedAt() => $_has(4);
  @$pb.TagNumber(5)
  void clearIssuedAt() => $_clearField(5);
  @$pb.TagNumber(5)
  $5.Timestamp ensureIssuedAt() => $_ensure(4);

  /// When it was or is to be paid.
  @$pb.TagNumber(6)
  $5.Timestamp get dueDate => $_getN(5);
  @$pb.TagNumber(6)
  set dueDate($5.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasDueDate() => $_has(5);
  @$pb.TagNumber(6)
  void clearDueDate() => $_clearField(6);
  @$pb.TagNumber(6)
  $5.Timestamp ensureDueDate() => $_ensure(5);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
