// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/vehicle_check_service.proto.

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

import '../../common/v1/license_plate.pb.dart' as $3;
import 'session.pb.dart' as $1;
import 'vehicle_check_service.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'vehicle_check_service.pbenum.dart';

/// A vehicle whose paid time is over or is about to be.
class VehicleToCheck extends $pb.GeneratedMessage {
  factory VehicleToCheck({
    $1.Session? session,
    VehicleToCheck_State? state,
    $2.Timestamp? goodUntil,
  }) {
    final result = create();
    if (session != null) result.session = session;
    if (state != null) result.state = state;
    if (goodUntil != null) result.goodUntil = goodUntil;
    return result;
  }

  VehicleToCheck._();

  factory VehicleToCheck.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory VehicleToCheck.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'VehicleToCheck',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Session>(1, _omitFieldNames ? '' : 'session',
        subBuilder: $1.Session.create)
    ..aE<VehicleToCheck_State>(2, _omitFieldNames ? '' : 'state',
        enumValues: VehicleToCheck_State.values)
    ..aOM<$2.Timestamp>(3, _omitFieldNames ? '' : 'goodUntil',
        subBuilder: $2.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VehicleToCheck clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VehicleToCheck copyWith(void Function(VehicleToCheck) updates) =>
      super.copyWith((message) => updates(message as VehicleToCheck))
          as VehicleToCheck;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static VehicleToCheck create() => VehicleToCheck._();
  @$core.override
  VehicleToCheck createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static VehicleToCheck getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<VehicleToCheck>(create);
  static VehicleToCheck? _defaultInstance;

  /// The session.
  @$pb.TagNumber(1)
  $1.Session get session => $_getN(0);
  @$pb.TagNumber(1)
  set session($1.Session value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSession() => $_has(0);
  @$pb.TagNumber(1)
  void clearSession() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Session ensureSession() => $_ensure(0);

  /// Why it is to be checked.
  @$pb.TagNumber(2)
  VehicleToCheck_State get state => $_getN(1);
  @$pb.TagNumber(2)
  set state(VehicleToCheck_State value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasState() => $_has(1);
  @$pb.TagNumber(2)
  void clearState() => $_clearField(2);

  /// The instant that what is paid reaches; the start of a session that nobody has paid for.
  @$pb.TagNumber(3)
  $2.Timestamp get goodUntil => $_getN(2);
  @$pb.TagNumber(3)
  set goodUntil($2.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasGoodUntil() => $_has(2);
  @$pb.TagNumber(3)
  void clearGoodUntil() => $_clearField(3);
  @$pb.TagNumber(3)
  $2.Timestamp ensureGoodUntil() => $_ensure(2);
}

/// Asks for vehicles to check.
class ListVehiclesToCheckRequest extends $pb.GeneratedMessage {
  factory ListVehiclesToCheckRequest({
    $core.String? zoneId,
    $core.int? expiringWithinMinutes,
    $core.int? expiredWithinMinutes,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (expiringWithinMinutes != null)
      result.expiringWithinMinutes = expiringWithinMinutes;
    if (expiredWithinMinutes != null)
      result.expiredWithinMinutes = expiredWithinMinutes;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    return result;
  }

  ListVehiclesToCheckRequest._();

  factory ListVehiclesToCheckRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListVehiclesToCheckRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListVehiclesToCheckRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aI(2, _omitFieldNames ? '' : 'expiringWithinMinutes')
    ..aI(3, _omitFieldNames ? '' : 'expiredWithinMinutes')
    ..aI(4, _omitFieldNames ? '' : 'pageSize')
    ..aOS(5, _omitFieldNames ? '' : 'pageToken')
    ..aI(6, _omitFieldNames ? '' : 'skip')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListVehiclesToCheckRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListVehiclesToCheckRequest copyWith(
          void Function(ListVehiclesToCheckRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListVehiclesToCheckRequest))
          as ListVehiclesToCheckRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListVehiclesToCheckRequest create() => ListVehiclesToCheckRequest._();
  @$core.override
  ListVehiclesToCheckRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListVehiclesToCheckRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListVehiclesToCheckRequest>(create);
  static ListVehiclesToCheckRequest? _defaultInstance;

  /// Only this zone's.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// Those whose paid time ends within so many minutes from now; 10 unless given, 0 leaves them out.
  @$pb.TagNumber(2)
  $core.int get expiringWithinMinutes => $_getIZ(1);
  @$pb.TagNumber(2)
  set expiringWithinMinutes($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasExpiringWithinMinutes() => $_has(1);
  @$pb.TagNumber(2)
  void clearExpiringWithinMinutes() => $_clearField(2);

  /// Those whose paid time ended within so many minutes before now; 60 unless given, 0 leaves them out.
  @$pb.TagNumber(3)
  $core.int get expiredWithinMinutes => $_getIZ(2);
  @$pb.TagNumber(3)
  set expiredWithinMinutes($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasExpiredWithinMinutes() => $_has(2);
  @$pb.TagNumber(3)
  void clearExpiredWithinMinutes() => $_clearField(3);

  /// Most vehicles in the answer; 50 unless given; 200 where more is asked for.
  @$pb.TagNumber(4)
  $core.int get pageSize => $_getIZ(3);
  @$pb.TagNumber(4)
  set pageSize($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPageSize() => $_has(3);
  @$pb.TagNumber(4)
  void clearPageSize() => $_clearField(4);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(5)
  $core.String get pageToken => $_getSZ(4);
  @$pb.TagNumber(5)
  set pageToken($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPageToken() => $_has(4);
  @$pb.TagNumber(5)
  void clearPageToken() => $_clearField(5);

  /// How many to leave out first, counting those that are not shown.
  @$pb.TagNumber(6)
  $core.int get skip => $_getIZ(5);
  @$pb.TagNumber(6)
  set skip($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasSkip() => $_has(5);
  @$pb.TagNumber(6)
  void clearSkip() => $_clearField(6);
}

/// A page of vehicles to check.
class ListVehiclesToCheckResponse extends $pb.GeneratedMessage {
  factory ListVehiclesToCheckResponse({
    $core.Iterable<VehicleToCheck>? vehicles,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (vehicles != null) result.vehicles.addAll(vehicles);
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListVehiclesToCheckResponse._();

  factory ListVehiclesToCheckResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListVehiclesToCheckResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListVehiclesToCheckResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..pPM<VehicleToCheck>(1, _omitFieldNames ? '' : 'vehicles',
        subBuilder: VehicleToCheck.create)
    ..aOS(2, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListVehiclesToCheckResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListVehiclesToCheckResponse copyWith(
          void Function(ListVehiclesToCheckResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListVehiclesToCheckResponse))
          as ListVehiclesToCheckResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListVehiclesToCheckResponse create() =>
      ListVehiclesToCheckResponse._();
  @$core.override
  ListVehiclesToCheckResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListVehiclesToCheckResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListVehiclesToCheckResponse>(create);
  static ListVehiclesToCheckResponse? _defaultInstance;

  /// The vehicles.
  @$pb.TagNumber(1)
  $pb.PbList<VehicleToCheck> get vehicles => $_getList(0);

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

/// A plate as far as it is typed.
class SuggestPlatesRequest extends $pb.GeneratedMessage {
  factory SuggestPlatesRequest({
    $core.String? prefix,
  }) {
    final result = create();
    if (prefix != null) result.prefix = prefix;
    return result;
  }

  SuggestPlatesRequest._();

  factory SuggestPlatesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SuggestPlatesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SuggestPlatesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'prefix')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SuggestPlatesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SuggestPlatesRequest copyWith(void Function(SuggestPlatesRequest) updates) =>
      super.copyWith((message) => updates(message as SuggestPlatesRequest))
          as SuggestPlatesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SuggestPlatesRequest create() => SuggestPlatesRequest._();
  @$core.override
  SuggestPlatesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SuggestPlatesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SuggestPlatesRequest>(create);
  static SuggestPlatesRequest? _defaultInstance;

  /// The beginning of the plate, in any usual way of writing it: `12`, `123 TUN 4`, `123 تونس 4`. At least two letters or digits;
  /// with less, nothing is suggested.
  @$pb.TagNumber(1)
  $core.String get prefix => $_getSZ(0);
  @$pb.TagNumber(1)
  set prefix($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPrefix() => $_has(0);
  @$pb.TagNumber(1)
  void clearPrefix() => $_clearField(1);
}

/// Plates that begin so.
class SuggestPlatesResponse extends $pb.GeneratedMessage {
  factory SuggestPlatesResponse({
    $core.Iterable<$3.LicensePlate>? plates,
  }) {
    final result = create();
    if (plates != null) result.plates.addAll(plates);
    return result;
  }

  SuggestPlatesResponse._();

  factory SuggestPlatesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SuggestPlatesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SuggestPlatesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..pPM<$3.LicensePlate>(1, _omitFieldNames ? '' : 'plates',
        subBuilder: $3.LicensePlate.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SuggestPlatesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SuggestPlatesResponse copyWith(
          void Function(SuggestPlatesResponse) updates) =>
      super.copyWith((message) => updates(message as SuggestPlatesResponse))
          as SuggestPlatesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SuggestPlatesResponse create() => SuggestPlatesResponse._();
  @$core.override
  SuggestPlatesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SuggestPlatesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SuggestPlatesResponse>(create);
  static SuggestPlatesResponse? _defaultInstance;

  /// The plates, each once.
  @$pb.TagNumber(1)
  $pb.PbList<$3.LicensePlate> get plates => $_getList(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
