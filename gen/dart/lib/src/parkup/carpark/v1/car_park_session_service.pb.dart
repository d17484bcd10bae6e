// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_session_service.proto.

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

import 'car_park_session.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A vehicle at a gate.
class EnterCarParkRequest extends $pb.GeneratedMessage {
  factory EnterCarParkRequest({
    $core.String? licensePlate,
    $core.String? entryGate,
    $core.String? carPark,
    $core.int? levelId,
    $core.String? entryImage,
    $core.String? spaceType,
  }) {
    final result = create();
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (entryGate != null) result.entryGate = entryGate;
    if (carPark != null) result.carPark = carPark;
    if (levelId != null) result.levelId = levelId;
    if (entryImage != null) result.entryImage = entryImage;
    if (spaceType != null) result.spaceType = spaceType;
    return result;
  }

  EnterCarParkRequest._();

  factory EnterCarParkRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EnterCarParkRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EnterCarParkRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'licensePlate')
    ..aOS(2, _omitFieldNames ? '' : 'entryGate')
    ..aOS(3, _omitFieldNames ? '' : 'carPark')
    ..aI(4, _omitFieldNames ? '' : 'levelId')
    ..aOS(5, _omitFieldNames ? '' : 'entryImage')
    ..aOS(6, _omitFieldNames ? '' : 'spaceType')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EnterCarParkRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EnterCarParkRequest copyWith(void Function(EnterCarParkRequest) updates) =>
      super.copyWith((message) => updates(message as EnterCarParkRequest))
          as EnterCarParkRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EnterCarParkRequest create() => EnterCarParkRequest._();
  @$core.override
  EnterCarParkRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EnterCarParkRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EnterCarParkRequest>(create);
  static EnterCarParkRequest? _defaultInstance;

  /// Its plate, of any country: upper-cased and trimmed.
  @$pb.TagNumber(1)
  $core.String get licensePlate => $_getSZ(0);
  @$pb.TagNumber(1)
  set licensePlate($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLicensePlate() => $_has(0);
  @$pb.TagNumber(1)
  void clearLicensePlate() => $_clearField(1);

  /// The gate, in words.
  @$pb.TagNumber(2)
  $core.String get entryGate => $_getSZ(1);
  @$pb.TagNumber(2)
  set entryGate($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasEntryGate() => $_has(1);
  @$pb.TagNumber(2)
  void clearEntryGate() => $_clearField(2);

  /// Code of the car park; the default one unless given.
  @$pb.TagNumber(3)
  $core.String get carPark => $_getSZ(2);
  @$pb.TagNumber(3)
  set carPark($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCarPark() => $_has(2);
  @$pb.TagNumber(3)
  void clearCarPark() => $_clearField(3);

  /// Number of the level that the gate is on: its spaces come first. The lowest level unless given.
  @$pb.TagNumber(4)
  $core.int get levelId => $_getIZ(3);
  @$pb.TagNumber(4)
  set levelId($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLevelId() => $_has(3);
  @$pb.TagNumber(4)
  void clearLevelId() => $_clearField(4);

  /// Where the gate's camera put its picture.
  @$pb.TagNumber(5)
  $core.String get entryImage => $_getSZ(4);
  @$pb.TagNumber(5)
  set entryImage($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasEntryImage() => $_has(4);
  @$pb.TagNumber(5)
  void clearEntryImage() => $_clearField(5);

  /// What kind of space the driver asks for at the gate: `handicapped` for who shows a permit; else what the vehicle says.
  @$pb.TagNumber(6)
  $core.String get spaceType => $_getSZ(5);
  @$pb.TagNumber(6)
  set spaceType($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasSpaceType() => $_has(5);
  @$pb.TagNumber(6)
  void clearSpaceType() => $_clearField(6);
}

/// A vehicle that is inside.
class EnterCarParkResponse extends $pb.GeneratedMessage {
  factory EnterCarParkResponse({
    $2.CarParkSession? session,
    $core.String? ticketNumber,
    $2.AssignedSpace? spaceAssigned,
  }) {
    final result = create();
    if (session != null) result.session = session;
    if (ticketNumber != null) result.ticketNumber = ticketNumber;
    if (spaceAssigned != null) result.spaceAssigned = spaceAssigned;
    return result;
  }

  EnterCarParkResponse._();

  factory EnterCarParkResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EnterCarParkResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EnterCarParkResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.CarParkSession>(1, _omitFieldNames ? '' : 'session',
        subBuilder: $2.CarParkSession.create)
    ..aOS(2, _omitFieldNames ? '' : 'ticketNumber')
    ..aOM<$2.AssignedSpace>(3, _omitFieldNames ? '' : 'spaceAssigned',
        subBuilder: $2.AssignedSpace.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EnterCarParkResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EnterCarParkResponse copyWith(void Function(EnterCarParkResponse) updates) =>
      super.copyWith((message) => updates(message as EnterCarParkResponse))
          as EnterCarParkResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EnterCarParkResponse create() => EnterCarParkResponse._();
  @$core.override
  EnterCarParkResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EnterCarParkResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EnterCarParkResponse>(create);
  static EnterCarParkResponse? _defaultInstance;

  /// Its stay.
  @$pb.TagNumber(1)
  $2.CarParkSession get session => $_getN(0);
  @$pb.TagNumber(1)
  set session($2.CarParkSession value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSession() => $_has(0);
  @$pb.TagNumber(1)
  void clearSession() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.CarParkSession ensureSession() => $_ensure(0);

  /// Number of its ticket.
  @$pb.TagNumber(2)
  $core.String get ticketNumber => $_getSZ(1);
  @$pb.TagNumber(2)
  set ticketNumber($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTicketNumber() => $_has(1);
  @$pb.TagNumber(2)
  void clearTicketNumber() => $_clearField(2);

  /// The space it is given; absent when there was none.
  @$pb.TagNumber(3)
  $2.AssignedSpace get spaceAssigned => $_getN(2);
  @$pb.TagNumber(3)
  set spaceAssigned($2.AssignedSpace value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasSpaceAssigned() => $_has(2);
  @$pb.TagNumber(3)
  void clearSpaceAssigned() => $_clearField(3);
  @$pb.TagNumber(3)
  $2.AssignedSpace ensureSpaceAssigned() => $_ensure(2);
}

/// A vehicle that wants to leave.
class ExitCarParkRequest extends $pb.GeneratedMessage {
  factory ExitCarParkRequest({
    $core.String? ticketNumber,
    $core.String? licensePlate,
    $core.String? exitGate,
    $core.String? carPark,
  }) {
    final result = create();
    if (ticketNumber != null) result.ticketNumber = ticketNumber;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (exitGate != null) result.exitGate = exitGate;
    if (carPark != null) result.carPark = carPark;
    return result;
  }

  ExitCarParkRequest._();

  factory ExitCarParkRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExitCarParkRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExitCarParkRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'ticketNumber')
    ..aOS(2, _omitFieldNames ? '' : 'licensePlate')
    ..aOS(3, _omitFieldNames ? '' : 'exitGate')
    ..aOS(4, _omitFieldNames ? '' : 'carPark')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExitCarParkRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExitCarParkRequest copyWith(void Function(ExitCarParkRequest) updates) =>
      super.copyWith((message) => updates(message as ExitCarParkRequest))
          as ExitCarParkRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExitCarParkRequest create() => ExitCarParkRequest._();
  @$core.override
  ExitCarParkRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExitCarParkRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExitCarParkRequest>(create);
  static ExitCarParkRequest? _defaultInstance;

  /// Number of its ticket.
  @$pb.TagNumber(1)
  $core.String get ticketNumber => $_getSZ(0);
  @$pb.TagNumber(1)
  set ticketNumber($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasTicketNumber() => $_has(0);
  @$pb.TagNumber(1)
  void clearTicketNumber() => $_clearField(1);

  /// Its plate, for who has lost the ticket.
  @$pb.TagNumber(2)
  $core.String get licensePlate => $_getSZ(1);
  @$pb.TagNumber(2)
  set licensePlate($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLicensePlate() => $_has(1);
  @$pb.TagNumber(2)
  void clearLicensePlate() => $_clearField(2);

  /// The gate, in words.
  @$pb.TagNumber(3)
  $core.String get exitGate => $_getSZ(2);
  @$pb.TagNumber(3)
  set exitGate($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasExitGate() => $_has(2);
  @$pb.TagNumber(3)
  void clearExitGate() => $_clearField(3);

  /// Code of the car park, for a plate; the default one unless given.
  @$pb.TagNumber(4)
  $core.String get carPark => $_getSZ(3);
  @$pb.TagNumber(4)
  set carPark($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasCarPark() => $_has(3);
  @$pb.TagNumber(4)
  void clearCarPark() => $_clearField(4);
}

/// Whether the barrier opens.
class ExitCarParkResponse extends $pb.GeneratedMessage {
  factory ExitCarParkResponse({
    $2.CarParkSession? session,
    $core.double? paymentDue,
    $core.bool? canExit,
  }) {
    final result = create();
    if (session != null) result.session = session;
    if (paymentDue != null) result.paymentDue = paymentDue;
    if (canExit != null) result.canExit = canExit;
    return result;
  }

  ExitCarParkResponse._();

  factory ExitCarParkResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExitCarParkResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExitCarParkResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.CarParkSession>(1, _omitFieldNames ? '' : 'session',
        subBuilder: $2.CarParkSession.create)
    ..aD(2, _omitFieldNames ? '' : 'paymentDue')
    ..aOB(3, _omitFieldNames ? '' : 'canExit')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExitCarParkResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExitCarParkResponse copyWith(void Function(ExitCarParkResponse) updates) =>
      super.copyWith((message) => updates(message as ExitCarParkResponse))
          as ExitCarParkResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExitCarParkResponse create() => ExitCarParkResponse._();
  @$core.override
  ExitCarParkResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExitCarParkResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExitCarParkResponse>(create);
  static ExitCarParkResponse? _defaultInstance;

  /// The stay: completed when the barrier opens.
  @$pb.TagNumber(1)
  $2.CarParkSession get session => $_getN(0);
  @$pb.TagNumber(1)
  set session($2.CarParkSession value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSession() => $_has(0);
  @$pb.TagNumber(1)
  void clearSession() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.CarParkSession ensureSession() => $_ensure(0);

  /// What is still to be paid before the barrier opens, in the car park's currency; 0 when it opens.
  @$pb.TagNumber(2)
  $core.double get paymentDue => $_getN(1);
  @$pb.TagNumber(2)
  set paymentDue($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPaymentDue() => $_has(1);
  @$pb.TagNumber(2)
  void clearPaymentDue() => $_clearField(2);

  /// True when the barrier opens.
  @$pb.TagNumber(3)
  $core.bool get canExit => $_getBF(2);
  @$pb.TagNumber(3)
  set canExit($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCanExit() => $_has(2);
  @$pb.TagNumber(3)
  void clearCanExit() => $_clearField(3);
}

/// Asks who is inside.
class ListActiveCarParkSessionsRequest extends $pb.GeneratedMessage {
  factory ListActiveCarParkSessionsRequest({
    $core.String? carPark,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListActiveCarParkSessionsRequest._();

  factory ListActiveCarParkSessionsRequest.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListActiveCarParkSessionsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListActiveCarParkSessionsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aI(2, _omitFieldNames ? '' : 'pageSize')
    ..aOS(3, _omitFieldNames ? '' : 'pageToken')
    ..aI(4, _omitFieldNames ? '' : 'skip')
    ..aOB(5, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListActiveCarParkSessionsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListActiveCarParkSessionsRequest copyWith(
          void Function(ListActiveCarParkSessionsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListActiveCarParkSessionsRequest))
          as ListActiveCarParkSessionsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListActiveCarParkSessionsRequest create() =>
      ListActiveCarParkSessionsRequest._();
  @$core.override
  ListActiveCarParkSessionsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListActiveCarParkSessionsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListActiveCarParkSessionsRequest>(
          create);
  static ListActiveCarParkSessionsRequest? _defaultInstance;

  /// Code of the car park; for staff the default one unless given, for drivers all.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Most stays in the answer; 20 unless given; 100 where more is asked for.
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

  /// How many stays to leave out first.
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

/// A page of stays.
class ListActiveCarParkSessionsResponse extends $pb.GeneratedMessage {
  factory ListActiveCarParkSessionsResponse({
    $core.Iterable<$2.CarParkSession>? sessions,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (sessions != null) result.sessions.addAll(sessions);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListActiveCarParkSessionsResponse._();

  factory ListActiveCarParkSessionsResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListActiveCarParkSessionsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListActiveCarParkSessionsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$2.CarParkSession>(1, _omitFieldNames ? '' : 'sessions',
        subBuilder: $2.CarParkSession.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListActiveCarParkSessionsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListActiveCarParkSessionsResponse copyWith(
          void Function(ListActiveCarParkSessionsResponse) updates) =>
      super.copyWith((message) =>
              updates(message as ListActiveCarParkSessionsResponse))
          as ListActiveCarParkSessionsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListActiveCarParkSessionsResponse create() =>
      ListActiveCarParkSessionsResponse._();
  @$core.override
  ListActiveCarParkSessionsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListActiveCarParkSessionsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListActiveCarParkSessionsResponse>(
          create);
  static ListActiveCarParkSessionsResponse? _defaultInstance;

  /// The stays.
  @$pb.TagNumber(1)
  $pb.PbList<$2.CarParkSession> get sessions => $_getList(0);

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

/// Asks for stays.
class ListCarParkSessionsRequest extends $pb.GeneratedMessage {
  factory ListCarParkSessionsRequest({
    $core.String? carPark,
    $2.CarParkSession_Status? status,
    $core.String? licensePlate,
    $core.String? userId,
    $3.Timestamp? enteredFrom,
    $3.Timestamp? enteredBefore,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (status != null) result.status = status;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (userId != null) result.userId = userId;
    if (enteredFrom != null) result.enteredFrom = enteredFrom;
    if (enteredBefore != null) result.enteredBefore = enteredBefore;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListCarParkSessionsRequest._();

  factory ListCarParkSessionsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListCarParkSessionsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListCarParkSessionsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aE<$2.CarParkSession_Status>(2, _omitFieldNames ? '' : 'status',
        enumValues: $2.CarParkSession_Status.values)
    ..aOS(3, _omitFieldNames ? '' : 'licensePlate')
    ..aOS(4, _omitFieldNames ? '' : 'userId')
    ..aOM<$3.Timestamp>(5, _omitFieldNames ? '' : 'enteredFrom',
        subBuilder: $3.Timestamp.create)
    ..aOM<$3.Timestamp>(6, _omitFieldNames ? '' : 'enteredBefore',
        subBuilder: $3.Timestamp.create)
    ..aI(7, _omitFieldNames ? '' : 'pageSize')
    ..aOS(8, _omitFieldNames ? '' : 'pageToken')
    ..aI(9, _omitFieldNames ? '' : 'skip')
    ..aOB(10, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkSessionsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkSessionsRequest copyWith(
          void Function(ListCarParkSessionsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListCarParkSessionsRequest))
          as ListCarParkSessionsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListCarParkSessionsRequest create() => ListCarParkSessionsRequest._();
  @$core.override
  ListCarParkSessionsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListCarParkSessionsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListCarParkSessionsRequest>(create);
  static ListCarParkSessionsRequest? _defaultInstance;

  /// Code of the car park; for staff the default one unless given, for drivers all.
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
  $2.CarParkSession_Status get status => $_getN(1);
  @$pb.TagNumber(2)
  set status($2.CarParkSession_Status value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasStatus() => $_has(1);
  @$pb.TagNumber(2)
  void clearStatus() => $_clearField(2);

  /// Only this plate's, as it is stored: in upper case.
  @$pb.TagNumber(3)
  $core.String get licensePlate => $_getSZ(2);
  @$pb.TagNumber(3)
  set licensePlate($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLicensePlate() => $_has(2);
  @$pb.TagNumber(3)
  void clearLicensePlate() => $_clearField(3);

  /// Only this driver's. A driver may only name themselves. Not together with a plate.
  @$pb.TagNumber(4)
  $core.String get userId => $_getSZ(3);
  @$pb.TagNumber(4)
  set userId($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasUserId() => $_has(3);
  @$pb.TagNumber(4)
  void clearUserId() => $_clearField(4);

  /// Only those that came in at this time or later.
  @$pb.TagNumber(5)
  $3.Timestamp get enteredFrom => $_getN(4);
  @$pb.TagNumber(5)
  set enteredFrom($3.Timestamp value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasEnteredFrom() => $_has(4);
  @$pb.TagNumber(5)
  void clearEnteredFrom() => $_clearField(5);
  @$pb.TagNumber(5)
  $3.Timestamp ensureEnteredFrom() => $_ensure(4);

  /// Only those that came in before this time.
  @$pb.TagNumber(6)
  $3.Timestamp get enteredBefore => $_getN(5);
  @$pb.TagNumber(6)
  set enteredBefore($3.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasEnteredBefore() => $_has(5);
  @$pb.TagNumber(6)
  void clearEnteredBefore() => $_clearField(6);
  @$pb.TagNumber(6)
  $3.Timestamp ensureEnteredBefore() => $_ensure(5);

  /// Most stays in the answer; 20 unless given; 100 where more is asked for.
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

  /// How many stays to leave out first.
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

/// A page of stays.
class ListCarParkSessionsResponse extends $pb.GeneratedMessage {
  factory ListCarParkSessionsResponse({
    $core.Iterable<$2.CarParkSession>? sessions,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (sessions != null) result.sessions.addAll(sessions);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListCarParkSessionsResponse._();

  factory ListCarParkSessionsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListCarParkSessionsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListCarParkSessionsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$2.CarParkSession>(1, _omitFieldNames ? '' : 'sessions',
        subBuilder: $2.CarParkSession.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkSessionsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkSessionsResponse copyWith(
          void Function(ListCarParkSessionsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListCarParkSessionsResponse))
          as ListCarParkSessionsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListCarParkSessionsResponse create() =>
      ListCarParkSessionsResponse._();
  @$core.override
  ListCarParkSessionsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListCarParkSessionsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListCarParkSessionsResponse>(create);
  static ListCarParkSessionsResponse? _defaultInstance;

  /// The stays.
  @$pb.TagNumber(1)
  $pb.PbList<$2.CarParkSession> get sessions => $_getList(0);

  /// How many match in all, counted up to 10 000; only when asked for.
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

/// Asks for a stay.
class GetCarParkSessionRequest extends $pb.GeneratedMessage {
  factory GetCarParkSessionRequest({
    $core.int? sessionId,
  }) {
    final result = create();
    if (sessionId != null) result.sessionId = sessionId;
    return result;
  }

  GetCarParkSessionRequest._();

  factory GetCarParkSessionRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkSessionRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkSessionRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'sessionId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkSessionRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkSessionRequest copyWith(
          void Function(GetCarParkSessionRequest) updates) =>
      super.copyWith((message) => updates(message as GetCarParkSessionRequest))
          as GetCarParkSessionRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkSessionRequest create() => GetCarParkSessionRequest._();
  @$core.override
  GetCarParkSessionRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkSessionRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkSessionRequest>(create);
  static GetCarParkSessionRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get sessionId => $_getIZ(0);
  @$pb.TagNumber(1)
  set sessionId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSessionId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSessionId() => $_clearField(1);
}

/// A stay.
class GetCarParkSessionResponse extends $pb.GeneratedMessage {
  factory GetCarParkSessionResponse({
    $2.CarParkSession? session,
  }) {
    final result = create();
    if (session != null) result.session = session;
    return result;
  }

  GetCarParkSessionResponse._();

  factory GetCarParkSessionResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkSessionResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkSessionResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.CarParkSession>(1, _omitFieldNames ? '' : 'session',
        subBuilder: $2.CarParkSession.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkSessionResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkSessionResponse copyWith(
          void Function(GetCarParkSessionResponse) updates) =>
      super.copyWith((message) => updates(message as GetCarParkSessionResponse))
          as GetCarParkSessionResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkSessionResponse create() => GetCarParkSessionResponse._();
  @$core.override
  GetCarParkSessionResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkSessionResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkSessionResponse>(create);
  static GetCarParkSessionResponse? _defaultInstance;

  /// The stay.
  @$pb.TagNumber(1)
  $2.CarParkSession get session => $_getN(0);
  @$pb.TagNumber(1)
  set session($2.CarParkSession value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSession() => $_has(0);
  @$pb.TagNumber(1)
  void clearSession() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.CarParkSession ensureSession() => $_ensure(0);
}

/// Asks for the stay of a ticket.
class GetCarParkSessionByTicketRequest extends $pb.GeneratedMessage {
  factory GetCarParkSessionByTicketRequest({
    $core.String? ticketNumber,
  }) {
    final result = create();
    if (ticketNumber != null) result.ticketNumber = ticketNumber;
    return result;
  }

  GetCarParkSessionByTicketRequest._();

  factory GetCarParkSessionByTicketRequest.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkSessionByTicketRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkSessionByTicketRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'ticketNumber')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkSessionByTicketRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkSessionByTicketRequest copyWith(
          void Function(GetCarParkSessionByTicketRequest) updates) =>
      super.copyWith(
              (message) => updates(message as GetCarParkSessionByTicketRequest))
          as GetCarParkSessionByTicketRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkSessionByTicketRequest create() =>
      GetCarParkSessionByTicketRequest._();
  @$core.override
  GetCarParkSessionByTicketRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkSessionByTicketRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkSessionByTicketRequest>(
          create);
  static GetCarParkSessionByTicketRequest? _defaultInstance;

  /// Number of the ticket.
  @$pb.TagNumber(1)
  $core.String get ticketNumber => $_getSZ(0);
  @$pb.TagNumber(1)
  set ticketNumber($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasTicketNumber() => $_has(0);
  @$pb.TagNumber(1)
  void clearTicketNumber() => $_clearField(1);
}

/// The stay of a ticket.
class GetCarParkSessionByTicketResponse extends $pb.GeneratedMessage {
  factory GetCarParkSessionByTicketResponse({
    $2.CarParkSession? session,
  }) {
    final result = create();
    if (session != null) result.session = session;
    return result;
  }

  GetCarParkSessionByTicketResponse._();

  factory GetCarParkSessionByTicketResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkSessionByTicketResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkSessionByTicketResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.CarParkSession>(1, _omitFieldNames ? '' : 'session',
        subBuilder: $2.CarParkSession.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkSessionByTicketResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkSessionByTicketResponse copyWith(
          void Function(GetCarParkSessionByTicketResponse) updates) =>
      super.copyWith((message) =>
              updates(message as GetCarParkSessionByTicketResponse))
          as GetCarParkSessionByTicketResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkSessionByTicketResponse create() =>
      GetCarParkSessionByTicketResponse._();
  @$core.override
  GetCarParkSessionByTicketResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkSessionByTicketResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkSessionByTicketResponse>(
          create);
  static GetCarParkSessionByTicketResponse? _defaultInstance;

  /// The stay.
  @$pb.TagNumber(1)
  $2.CarParkSession get session => $_getN(0);
  @$pb.TagNumber(1)
  set session($2.CarParkSession value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSession() => $_has(0);
  @$pb.TagNumber(1)
  void clearSession() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.CarParkSession ensureSession() => $_ensure(0);
}

/// Asks for the QR code of a ticket.
class GetCarParkTicketImageRequest extends $pb.GeneratedMessage {
  factory GetCarParkTicketImageRequest({
    $core.int? sessionId,
    $core.int? size,
  }) {
    final result = create();
    if (sessionId != null) result.sessionId = sessionId;
    if (size != null) result.size = size;
    return result;
  }

  GetCarParkTicketImageRequest._();

  factory GetCarParkTicketImageRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkTicketImageRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkTicketImageRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'sessionId')
    ..aI(2, _omitFieldNames ? '' : 'size')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkTicketImageRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkTicketImageRequest copyWith(
          void Function(GetCarParkTicketImageRequest) updates) =>
      super.copyWith(
              (message) => updates(message as GetCarParkTicketImageRequest))
          as GetCarParkTicketImageRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkTicketImageRequest create() =>
      GetCarParkTicketImageRequest._();
  @$core.override
  GetCarParkTicketImageRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkTicketImageRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkTicketImageRequest>(create);
  static GetCarParkTicketImageRequest? _defaultInstance;

  /// Number of the stay.
  @$pb.TagNumber(1)
  $core.int get sessionId => $_getIZ(0);
  @$pb.TagNumber(1)
  set sessionId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSessionId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSessionId() => $_clearField(1);

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

/// Asks what a stay costs.
class CalculateCarParkFeeRequest extends $pb.GeneratedMessage {
  factory CalculateCarParkFeeRequest({
    $core.int? sessionId,
    $3.Timestamp? exitTime,
    $core.String? discountCode,
  }) {
    final result = create();
    if (sessionId != null) result.sessionId = sessionId;
    if (exitTime != null) result.exitTime = exitTime;
    if (discountCode != null) result.discountCode = discountCode;
    return result;
  }

  CalculateCarParkFeeRequest._();

  factory CalculateCarParkFeeRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CalculateCarParkFeeRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CalculateCarParkFeeRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'sessionId')
    ..aOM<$3.Timestamp>(2, _omitFieldNames ? '' : 'exitTime',
        subBuilder: $3.Timestamp.create)
    ..aOS(3, _omitFieldNames ? '' : 'discountCode')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CalculateCarParkFeeRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CalculateCarParkFeeRequest copyWith(
          void Function(CalculateCarParkFeeRequest) updates) =>
      super.copyWith(
              (message) => updates(message as CalculateCarParkFeeRequest))
          as CalculateCarParkFeeRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CalculateCarParkFeeRequest create() => CalculateCarParkFeeRequest._();
  @$core.override
  CalculateCarParkFeeRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CalculateCarParkFeeRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CalculateCarParkFeeRequest>(create);
  static CalculateCarParkFeeRequest? _defaultInstance;

  /// Number of the stay.
  @$pb.TagNumber(1)
  $core.int get sessionId => $_getIZ(0);
  @$pb.TagNumber(1)
  set sessionId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSessionId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSessionId() => $_clearField(1);

  /// Until when, at most 92 days from now; now unless given. A time before now counts as now, a stay that is over costs what it
  /// cost.
  @$pb.TagNumber(2)
  $3.Timestamp get exitTime => $_getN(1);
  @$pb.TagNumber(2)
  set exitTime($3.Timestamp value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasExitTime() => $_has(1);
  @$pb.TagNumber(2)
  void clearExitTime() => $_clearField(2);
  @$pb.TagNumber(2)
  $3.Timestamp ensureExitTime() => $_ensure(1);

  /// A discount code to try.
  @$pb.TagNumber(3)
  $core.String get discountCode => $_getSZ(2);
  @$pb.TagNumber(3)
  set discountCode($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDiscountCode() => $_has(2);
  @$pb.TagNumber(3)
  void clearDiscountCode() => $_clearField(3);
}

/// One line of the reckoning.
class CalculateCarParkFeeResponse_Line extends $pb.GeneratedMessage {
  factory CalculateCarParkFeeResponse_Line({
    $core.String? description,
    $core.double? amount,
  }) {
    final result = create();
    if (description != null) result.description = description;
    if (amount != null) result.amount = amount;
    return result;
  }

  CalculateCarParkFeeResponse_Line._();

  factory CalculateCarParkFeeResponse_Line.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CalculateCarParkFeeResponse_Line.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CalculateCarParkFeeResponse.Line',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'description')
    ..aD(2, _omitFieldNames ? '' : 'amount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CalculateCarParkFeeResponse_Line clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CalculateCarParkFeeResponse_Line copyWith(
          void Function(CalculateCarParkFeeResponse_Line) updates) =>
      super.copyWith(
              (message) => updates(message as CalculateCarParkFeeResponse_Line))
          as CalculateCarParkFeeResponse_Line;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CalculateCarParkFeeResponse_Line create() =>
      CalculateCarParkFeeResponse_Line._();
  @$core.override
  CalculateCarParkFeeResponse_Line createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CalculateCarParkFeeResponse_Line getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CalculateCarParkFeeResponse_Line>(
          create);
  static CalculateCarParkFeeResponse_Line? _defaultInstance;

  /// What it is for.
  @$pb.TagNumber(1)
  $core.String get description => $_getSZ(0);
  @$pb.TagNumber(1)
  set description($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDescription() => $_has(0);
  @$pb.TagNumber(1)
  void clearDescription() => $_clearField(1);

  /// How much; less than nothing for what is let off.
  @$pb.TagNumber(2)
  $core.double get amount => $_getN(1);
  @$pb.TagNumber(2)
  set amount($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasAmount() => $_has(1);
  @$pb.TagNumber(2)
  void clearAmount() => $_clearField(2);
}

/// What a stay costs. Amounts are in the car park's currency.
class CalculateCarParkFeeResponse extends $pb.GeneratedMessage {
  factory CalculateCarParkFeeResponse({
    $core.int? sessionId,
    $core.int? durationMinutes,
    $core.double? baseFee,
    $core.double? discounts,
    $core.double? tax,
    $core.double? total,
    $core.Iterable<CalculateCarParkFeeResponse_Line>? breakdown,
    $core.double? paidAmount,
    $core.double? amountDue,
    $core.String? currency,
    $3.Timestamp? exitTime,
  }) {
    final result = create();
    if (sessionId != null) result.sessionId = sessionId;
    if (durationMinutes != null) result.durationMinutes = durationMinutes;
    if (baseFee != null) result.baseFee = baseFee;
    if (discounts != null) result.discounts = discounts;
    if (tax != null) result.tax = tax;
    if (total != null) result.total = total;
    if (breakdown != null) result.breakdown.addAll(breakdown);
    if (paidAmount != null) result.paidAmount = paidAmount;
    if (amountDue != null) result.amountDue = amountDue;
    if (currency != null) result.currency = currency;
    if (exitTime != null) result.exitTime = exitTime;
    return result;
  }

  CalculateCarParkFeeResponse._();

  factory CalculateCarParkFeeResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CalculateCarParkFeeResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CalculateCarParkFeeResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'sessionId')
    ..aI(2, _omitFieldNames ? '' : 'durationMinutes')
    ..aD(3, _omitFieldNames ? '' : 'baseFee')
    ..aD(4, _omitFieldNames ? '' : 'discounts')
    ..aD(5, _omitFieldNames ? '' : 'tax')
    ..aD(6, _omitFieldNames ? '' : 'total')
    ..pPM<CalculateCarParkFeeResponse_Line>(
        7, _omitFieldNames ? '' : 'breakdown',
        subBuilder: CalculateCarParkFeeResponse_Line.create)
    ..aD(8, _omitFieldNames ? '' : 'paidAmount')
    ..aD(9, _omitFieldNames ? '' : 'amountDue')
    ..aOS(10, _omitFieldNames ? '' : 'currency')
    ..aOM<$3.Timestamp>(11, _omitFieldNames ? '' : 'exitTime',
        subBuilder: $3.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CalculateCarParkFeeResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CalculateCarParkFeeResponse copyWith(
          void Function(CalculateCarParkFeeResponse) updates) =>
      super.copyWith(
              (message) => updates(message as CalculateCarParkFeeResponse))
          as CalculateCarParkFeeResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CalculateCarParkFeeResponse create() =>
      CalculateCarParkFeeResponse._();
  @$core.override
  CalculateCarParkFeeResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CalculateCarParkFeeResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CalculateCarParkFeeResponse>(create);
  static CalculateCarParkFeeResponse? _defaultInstance;

  /// Number of the stay.
  @$pb.TagNumber(1)
  $core.int get sessionId => $_getIZ(0);
  @$pb.TagNumber(1)
  set sessionId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSessionId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSessionId() => $_clearField(1);

  /// Whole minutes of the stay.
  @$pb.TagNumber(2)
  $core.int get durationMinutes => $_getIZ(1);
  @$pb.TagNumber(2)
  set durationMinutes($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasDurationMinutes() => $_has(1);
  @$pb.TagNumber(2)
  void clearDurationMinutes() => $_clearField(2);

  /// What parking and charging cost, before anything is let off.
  @$pb.TagNumber(3)
  $core.double get baseFee => $_getN(2);
  @$pb.TagNumber(3)
  set baseFee($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasBaseFee() => $_has(2);
  @$pb.TagNumber(3)
  void clearBaseFee() => $_clearField(3);

  /// What membership and discount code let off.
  @$pb.TagNumber(4)
  $core.double get discounts => $_getN(3);
  @$pb.TagNumber(4)
  set discounts($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDiscounts() => $_has(3);
  @$pb.TagNumber(4)
  void clearDiscounts() => $_clearField(4);

  /// Tax on what is left.
  @$pb.TagNumber(5)
  $core.double get tax => $_getN(4);
  @$pb.TagNumber(5)
  set tax($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasTax() => $_has(4);
  @$pb.TagNumber(5)
  void clearTax() => $_clearField(5);

  /// What the stay costs.
  @$pb.TagNumber(6)
  $core.double get total => $_getN(5);
  @$pb.TagNumber(6)
  set total($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasTotal() => $_has(5);
  @$pb.TagNumber(6)
  void clearTotal() => $_clearField(6);

  /// The reckoning: its lines sum up to the total.
  @$pb.TagNumber(7)
  $pb.PbList<CalculateCarParkFeeResponse_Line> get breakdown => $_getList(6);

  /// What was paid of it.
  @$pb.TagNumber(8)
  $core.double get paidAmount => $_getN(7);
  @$pb.TagNumber(8)
  set paidAmount($core.double value) => $_setDouble(7, value);
  @$pb.TagNumber(8)
  $core.bool hasPaidAmount() => $_has(7);
  @$pb.TagNumber(8)
  void clearPaidAmount() => $_clearField(8);

  /// What is left to pay; nothing while the time to leave after a payment runs.
  @$pb.TagNumber(9)
  $core.double get amountDue => $_getN(8);
  @$pb.TagNumber(9)
  set amountDue($core.double value) => $_setDouble(8, value);
  @$pb.TagNumber(9)
  $core.bool hasAmountDue() => $_has(8);
  @$pb.TagNumber(9)
  void clearAmountDue() => $_clearField(9);

  /// The currency, `TND`.
  @$pb.TagNumber(10)
  $core.String get currency => $_getSZ(9);
  @$pb.TagNumber(10)
  set currency($core.String value) => $_setString(9, value);
  @$pb.TagNumber(10)
  $core.bool hasCurrency() => $_has(9);
  @$pb.TagNumber(10)
  void clearCurrency() => $_clearField(10);

  /// Until when it is reckoned.
  @$pb.TagNumber(11)
  $3.Timestamp get exitTime => $_getN(10);
  @$pb.TagNumber(11)
  set exitTime($3.Timestamp value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasExitTime() => $_has(10);
  @$pb.TagNumber(11)
  void clearExitTime() => $_clearField(11);
  @$pb.TagNumber(11)
  $3.Timestamp ensureExitTime() => $_ensure(10);
}

/// Gives a vehicle a space.
class AssignCarParkSpaceRequest extends $pb.GeneratedMessage {
  factory AssignCarParkSpaceRequest({
    $core.int? sessionId,
    $core.int? spaceId,
  }) {
    final result = create();
    if (sessionId != null) result.sessionId = sessionId;
    if (spaceId != null) result.spaceId = spaceId;
    return result;
  }

  AssignCarParkSpaceRequest._();

  factory AssignCarParkSpaceRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AssignCarParkSpaceRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AssignCarParkSpaceRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'sessionId')
    ..aI(2, _omitFieldNames ? '' : 'spaceId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AssignCarParkSpaceRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AssignCarParkSpaceRequest copyWith(
          void Function(AssignCarParkSpaceRequest) updates) =>
      super.copyWith((message) => updates(message as AssignCarParkSpaceRequest))
          as AssignCarParkSpaceRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AssignCarParkSpaceRequest create() => AssignCarParkSpaceRequest._();
  @$core.override
  AssignCarParkSpaceRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AssignCarParkSpaceRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AssignCarParkSpaceRequest>(create);
  static AssignCarParkSpaceRequest? _defaultInstance;

  /// Number of the stay.
  @$pb.TagNumber(1)
  $core.int get sessionId => $_getIZ(0);
  @$pb.TagNumber(1)
  set sessionId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSessionId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSessionId() => $_clearField(1);

  /// Number of the space; the best free one unless given.
  @$pb.TagNumber(2)
  $core.int get spaceId => $_getIZ(1);
  @$pb.TagNumber(2)
  set spaceId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSpaceId() => $_has(1);
  @$pb.TagNumber(2)
  void clearSpaceId() => $_clearField(2);
}

/// A vehicle with its space.
class AssignCarParkSpaceResponse extends $pb.GeneratedMessage {
  factory AssignCarParkSpaceResponse({
    $2.CarParkSession? session,
    $2.AssignedSpace? spaceAssigned,
  }) {
    final result = create();
    if (session != null) result.session = session;
    if (spaceAssigned != null) result.spaceAssigned = spaceAssigned;
    return result;
  }

  AssignCarParkSpaceResponse._();

  factory AssignCarParkSpaceResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AssignCarParkSpaceResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AssignCarParkSpaceResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.CarParkSession>(1, _omitFieldNames ? '' : 'session',
        subBuilder: $2.CarParkSession.create)
    ..aOM<$2.AssignedSpace>(2, _omitFieldNames ? '' : 'spaceAssigned',
        subBuilder: $2.AssignedSpace.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AssignCarParkSpaceResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AssignCarParkSpaceResponse copyWith(
          void Function(AssignCarParkSpaceResponse) updates) =>
      super.copyWith(
              (message) => updates(message as AssignCarParkSpaceResponse))
          as AssignCarParkSpaceResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AssignCarParkSpaceResponse create() => AssignCarParkSpaceResponse._();
  @$core.override
  AssignCarParkSpaceResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AssignCarParkSpaceResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AssignCarParkSpaceResponse>(create);
  static AssignCarParkSpaceResponse? _defaultInstance;

  /// The stay.
  @$pb.TagNumber(1)
  $2.CarParkSession get session => $_getN(0);
  @$pb.TagNumber(1)
  set session($2.CarParkSession value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSession() => $_has(0);
  @$pb.TagNumber(1)
  void clearSession() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.CarParkSession ensureSession() => $_ensure(0);

  /// The space.
  @$pb.TagNumber(2)
  $2.AssignedSpace get spaceAssigned => $_getN(1);
  @$pb.TagNumber(2)
  set spaceAssigned($2.AssignedSpace value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasSpaceAssigned() => $_has(1);
  @$pb.TagNumber(2)
  void clearSpaceAssigned() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.AssignedSpace ensureSpaceAssigned() => $_ensure(1);
}

/// A stay to end by hand.
class CompleteCarParkSessionRequest extends $pb.GeneratedMessage {
  factory CompleteCarParkSessionRequest({
    $core.int? sessionId,
    $core.String? reason,
  }) {
    final result = create();
    if (sessionId != null) result.sessionId = sessionId;
    if (reason != null) result.reason = reason;
    return result;
  }

  CompleteCarParkSessionRequest._();

  factory CompleteCarParkSessionRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CompleteCarParkSessionRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CompleteCarParkSessionRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'sessionId')
    ..aOS(2, _omitFieldNames ? '' : 'reason')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CompleteCarParkSessionRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CompleteCarParkSessionRequest copyWith(
          void Function(CompleteCarParkSessionRequest) updates) =>
      super.copyWith(
              (message) => updates(message as CompleteCarParkSessionRequest))
          as CompleteCarParkSessionRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CompleteCarParkSessionRequest create() =>
      CompleteCarParkSessionRequest._();
  @$core.override
  CompleteCarParkSessionRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CompleteCarParkSessionRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CompleteCarParkSessionRequest>(create);
  static CompleteCarParkSessionRequest? _defaultInstance;

  /// Number of the stay.
  @$pb.TagNumber(1)
  $core.int get sessionId => $_getIZ(0);
  @$pb.TagNumber(1)
  set sessionId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSessionId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSessionId() => $_clearField(1);

  /// Why, for the record.
  @$pb.TagNumber(2)
  $core.String get reason => $_getSZ(1);
  @$pb.TagNumber(2)
  set reason($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasReason() => $_has(1);
  @$pb.TagNumber(2)
  void clearReason() => $_clearField(2);
}

/// The stay that was ended.
class CompleteCarParkSessionResponse extends $pb.GeneratedMessage {
  factory CompleteCarParkSessionResponse({
    $2.CarParkSession? session,
  }) {
    final result = create();
    if (session != null) result.session = session;
    return result;
  }

  CompleteCarParkSessionResponse._();

  factory CompleteCarParkSessionResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CompleteCarParkSessionResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CompleteCarParkSessionResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.CarParkSession>(1, _omitFieldNames ? '' : 'session',
        subBuilder: $2.CarParkSession.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CompleteCarParkSessionResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CompleteCarParkSessionResponse copyWith(
          void Function(CompleteCarParkSessionResponse) updates) =>
      super.copyWith(
              (message) => updates(message as CompleteCarParkSessionResponse))
          as CompleteCarParkSessionResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CompleteCarParkSessionResponse create() =>
      CompleteCarParkSessionResponse._();
  @$core.override
  CompleteCarParkSessionResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CompleteCarParkSessionResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CompleteCarParkSessionResponse>(create);
  static CompleteCarParkSessionResponse? _defaultInstance;

  /// The stay.
  @$pb.TagNumber(1)
  $2.CarParkSession get session => $_getN(0);
  @$pb.TagNumber(1)
  set session($2.CarParkSession value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSession() => $_has(0);
  @$pb.TagNumber(1)
  void clearSession() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.CarParkSession ensureSession() => $_ensure(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
