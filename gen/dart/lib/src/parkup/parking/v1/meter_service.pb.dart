// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/meter_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/field_mask.pb.dart'
    as $2;

import 'meter.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A meter to make.
class CreateMeterRequest extends $pb.GeneratedMessage {
  factory CreateMeterRequest({
    $core.String? zoneId,
    $core.String? name,
    $core.double? latitude,
    $core.double? longitude,
    $core.String? operatingHours,
    $core.int? availableSpots,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (name != null) result.name = name;
    if (latitude != null) result.latitude = latitude;
    if (longitude != null) result.longitude = longitude;
    if (operatingHours != null) result.operatingHours = operatingHours;
    if (availableSpots != null) result.availableSpots = availableSpots;
    return result;
  }

  CreateMeterRequest._();

  factory CreateMeterRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateMeterRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateMeterRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aD(3, _omitFieldNames ? '' : 'latitude')
    ..aD(4, _omitFieldNames ? '' : 'longitude')
    ..aOS(5, _omitFieldNames ? '' : 'operatingHours')
    ..aI(6, _omitFieldNames ? '' : 'availableSpots')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateMeterRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateMeterRequest copyWith(void Function(CreateMeterRequest) updates) =>
      super.copyWith((message) => updates(message as CreateMeterRequest))
          as CreateMeterRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateMeterRequest create() => CreateMeterRequest._();
  @$core.override
  CreateMeterRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateMeterRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateMeterRequest>(create);
  static CreateMeterRequest? _defaultInstance;

  /// The zone that it is in.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// What is written on it.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// Degrees north.
  @$pb.TagNumber(3)
  $core.double get latitude => $_getN(2);
  @$pb.TagNumber(3)
  set latitude($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLatitude() => $_has(2);
  @$pb.TagNumber(3)
  void clearLatitude() => $_clearField(3);

  /// Degrees east.
  @$pb.TagNumber(4)
  $core.double get longitude => $_getN(3);
  @$pb.TagNumber(4)
  set longitude($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLongitude() => $_has(3);
  @$pb.TagNumber(4)
  void clearLongitude() => $_clearField(4);

  /// When parking costs there, if at other hours than in the rest of the zone: `08:00 - 20:00`, `24h/24`.
  @$pb.TagNumber(5)
  $core.String get operatingHours => $_getSZ(4);
  @$pb.TagNumber(5)
  set operatingHours($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasOperatingHours() => $_has(4);
  @$pb.TagNumber(5)
  void clearOperatingHours() => $_clearField(5);

  /// How many places are free around it.
  @$pb.TagNumber(6)
  $core.int get availableSpots => $_getIZ(5);
  @$pb.TagNumber(6)
  set availableSpots($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasAvailableSpots() => $_has(5);
  @$pb.TagNumber(6)
  void clearAvailableSpots() => $_clearField(6);
}

/// The new meter.
class CreateMeterResponse extends $pb.GeneratedMessage {
  factory CreateMeterResponse({
    $1.Meter? meter,
  }) {
    final result = create();
    if (meter != null) result.meter = meter;
    return result;
  }

  CreateMeterResponse._();

  factory CreateMeterResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateMeterResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateMeterResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Meter>(1, _omitFieldNames ? '' : 'meter',
        subBuilder: $1.Meter.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateMeterResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateMeterResponse copyWith(void Function(CreateMeterResponse) updates) =>
      super.copyWith((message) => updates(message as CreateMeterResponse))
          as CreateMeterResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateMeterResponse create() => CreateMeterResponse._();
  @$core.override
  CreateMeterResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateMeterResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateMeterResponse>(create);
  static CreateMeterResponse? _defaultInstance;

  /// The meter.
  @$pb.TagNumber(1)
  $1.Meter get meter => $_getN(0);
  @$pb.TagNumber(1)
  set meter($1.Meter value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasMeter() => $_has(0);
  @$pb.TagNumber(1)
  void clearMeter() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Meter ensureMeter() => $_ensure(0);
}

/// Asks for a meter.
class GetMeterRequest extends $pb.GeneratedMessage {
  factory GetMeterRequest({
    $core.String? meterId,
  }) {
    final result = create();
    if (meterId != null) result.meterId = meterId;
    return result;
  }

  GetMeterRequest._();

  factory GetMeterRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetMeterRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetMeterRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'meterId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMeterRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMeterRequest copyWith(void Function(GetMeterRequest) updates) =>
      super.copyWith((message) => updates(message as GetMeterRequest))
          as GetMeterRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetMeterRequest create() => GetMeterRequest._();
  @$core.override
  GetMeterRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetMeterRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetMeterRequest>(create);
  static GetMeterRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get meterId => $_getSZ(0);
  @$pb.TagNumber(1)
  set meterId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMeterId() => $_has(0);
  @$pb.TagNumber(1)
  void clearMeterId() => $_clearField(1);
}

/// A meter.
class GetMeterResponse extends $pb.GeneratedMessage {
  factory GetMeterResponse({
    $1.Meter? meter,
  }) {
    final result = create();
    if (meter != null) result.meter = meter;
    return result;
  }

  GetMeterResponse._();

  factory GetMeterResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetMeterResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetMeterResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Meter>(1, _omitFieldNames ? '' : 'meter',
        subBuilder: $1.Meter.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMeterResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMeterResponse copyWith(void Function(GetMeterResponse) updates) =>
      super.copyWith((message) => updates(message as GetMeterResponse))
          as GetMeterResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetMeterResponse create() => GetMeterResponse._();
  @$core.override
  GetMeterResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetMeterResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetMeterResponse>(create);
  static GetMeterResponse? _defaultInstance;

  /// The meter.
  @$pb.TagNumber(1)
  $1.Meter get meter => $_getN(0);
  @$pb.TagNumber(1)
  set meter($1.Meter value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasMeter() => $_has(0);
  @$pb.TagNumber(1)
  void clearMeter() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Meter ensureMeter() => $_ensure(0);
}

/// Asks for meters.
class ListMetersRequest extends $pb.GeneratedMessage {
  factory ListMetersRequest({
    $core.double? latitude,
    $core.double? longitude,
    $core.int? radius,
    $core.String? zoneId,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (latitude != null) result.latitude = latitude;
    if (longitude != null) result.longitude = longitude;
    if (radius != null) result.radius = radius;
    if (zoneId != null) result.zoneId = zoneId;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListMetersRequest._();

  factory ListMetersRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListMetersRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListMetersRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'latitude')
    ..aD(2, _omitFieldNames ? '' : 'longitude')
    ..aI(3, _omitFieldNames ? '' : 'radius')
    ..aOS(4, _omitFieldNames ? '' : 'zoneId')
    ..aI(5, _omitFieldNames ? '' : 'pageSize')
    ..aOS(6, _omitFieldNames ? '' : 'pageToken')
    ..aI(7, _omitFieldNames ? '' : 'skip')
    ..aOB(8, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListMetersRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListMetersRequest copyWith(void Function(ListMetersRequest) updates) =>
      super.copyWith((message) => updates(message as ListMetersRequest))
          as ListMetersRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListMetersRequest create() => ListMetersRequest._();
  @$core.override
  ListMetersRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListMetersRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListMetersRequest>(create);
  static ListMetersRequest? _defaultInstance;

  /// Near this point: degrees north.
  @$pb.TagNumber(1)
  $core.double get latitude => $_getN(0);
  @$pb.TagNumber(1)
  set latitude($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLatitude() => $_has(0);
  @$pb.TagNumber(1)
  void clearLatitude() => $_clearField(1);

  /// Near this point: degrees east.
  @$pb.TagNumber(2)
  $core.double get longitude => $_getN(1);
  @$pb.TagNumber(2)
  set longitude($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLongitude() => $_has(1);
  @$pb.TagNumber(2)
  void clearLongitude() => $_clearField(2);

  /// How far around the point, in metres; 5000 unless given.
  @$pb.TagNumber(3)
  $core.int get radius => $_getIZ(2);
  @$pb.TagNumber(3)
  set radius($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasRadius() => $_has(2);
  @$pb.TagNumber(3)
  void clearRadius() => $_clearField(3);

  /// Only this zone's.
  @$pb.TagNumber(4)
  $core.String get zoneId => $_getSZ(3);
  @$pb.TagNumber(4)
  set zoneId($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasZoneId() => $_has(3);
  @$pb.TagNumber(4)
  void clearZoneId() => $_clearField(4);

  /// Most meters in the answer; 100 unless given; 1000 where more is asked for.
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

  /// How many meters to leave out first.
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

/// A page of meters.
class ListMetersResponse extends $pb.GeneratedMessage {
  factory ListMetersResponse({
    $core.Iterable<$1.Meter>? meters,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (meters != null) result.meters.addAll(meters);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListMetersResponse._();

  factory ListMetersResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListMetersResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListMetersResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..pPM<$1.Meter>(1, _omitFieldNames ? '' : 'meters',
        subBuilder: $1.Meter.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListMetersResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListMetersResponse copyWith(void Function(ListMetersResponse) updates) =>
      super.copyWith((message) => updates(message as ListMetersResponse))
          as ListMetersResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListMetersResponse create() => ListMetersResponse._();
  @$core.override
  ListMetersResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListMetersResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListMetersResponse>(create);
  static ListMetersResponse? _defaultInstance;

  /// The meters, the nearest first, or in the order in which they were made.
  @$pb.TagNumber(1)
  $pb.PbList<$1.Meter> get meters => $_getList(0);

  /// How many meters match in all, counted up to 10 000; only when asked for.
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

/// A change of a meter; see UpdateVehicleRequest of parkup.auth.v1 for what present, absent and named fields mean.
class UpdateMeterRequest extends $pb.GeneratedMessage {
  factory UpdateMeterRequest({
    $core.String? meterId,
    $core.String? zoneId,
    $core.String? name,
    $core.double? latitude,
    $core.double? longitude,
    $core.String? operatingHours,
    $core.int? availableSpots,
    $2.FieldMask? updateMask,
  }) {
    final result = create();
    if (meterId != null) result.meterId = meterId;
    if (zoneId != null) result.zoneId = zoneId;
    if (name != null) result.name = name;
    if (latitude != null) result.latitude = latitude;
    if (longitude != null) result.longitude = longitude;
    if (operatingHours != null) result.operatingHours = operatingHours;
    if (availableSpots != null) result.availableSpots = availableSpots;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  UpdateMeterRequest._();

  factory UpdateMeterRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateMeterRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateMeterRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'meterId')
    ..aOS(2, _omitFieldNames ? '' : 'zoneId')
    ..aOS(3, _omitFieldNames ? '' : 'name')
    ..aD(4, _omitFieldNames ? '' : 'latitude')
    ..aD(5, _omitFieldNames ? '' : 'longitude')
    ..aOS(6, _omitFieldNames ? '' : 'operatingHours')
    ..aI(7, _omitFieldNames ? '' : 'availableSpots')
    ..aOM<$2.FieldMask>(8, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $2.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateMeterRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateMeterRequest copyWith(void Function(UpdateMeterRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateMeterRequest))
          as UpdateMeterRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateMeterRequest create() => UpdateMeterRequest._();
  @$core.override
  UpdateMeterRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateMeterRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateMeterRequest>(create);
  static UpdateMeterRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get meterId => $_getSZ(0);
  @$pb.TagNumber(1)
  set meterId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMeterId() => $_has(0);
  @$pb.TagNumber(1)
  void clearMeterId() => $_clearField(1);

  /// The zone that it is in from now on.
  @$pb.TagNumber(2)
  $core.String get zoneId => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// What is written on it; empty clears it.
  @$pb.TagNumber(3)
  $core.String get name => $_getSZ(2);
  @$pb.TagNumber(3)
  set name($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasName() => $_has(2);
  @$pb.TagNumber(3)
  void clearName() => $_clearField(3);

  /// Degrees north; goes with longitude.
  @$pb.TagNumber(4)
  $core.double get latitude => $_getN(3);
  @$pb.TagNumber(4)
  set latitude($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLatitude() => $_has(3);
  @$pb.TagNumber(4)
  void clearLatitude() => $_clearField(4);

  /// Degrees east; goes with latitude.
  @$pb.TagNumber(5)
  $core.double get longitude => $_getN(4);
  @$pb.TagNumber(5)
  set longitude($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasLongitude() => $_has(4);
  @$pb.TagNumber(5)
  void clearLongitude() => $_clearField(5);

  /// Hours of its own; the zone's once they are cleared.
  @$pb.TagNumber(6)
  $core.String get operatingHours => $_getSZ(5);
  @$pb.TagNumber(6)
  set operatingHours($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasOperatingHours() => $_has(5);
  @$pb.TagNumber(6)
  void clearOperatingHours() => $_clearField(6);

  /// How many places are free around it.
  @$pb.TagNumber(7)
  $core.int get availableSpots => $_getIZ(6);
  @$pb.TagNumber(7)
  set availableSpots($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasAvailableSpots() => $_has(6);
  @$pb.TagNumber(7)
  void clearAvailableSpots() => $_clearField(7);

  /// The fields to write, when those that are absent are to be cleared.
  @$pb.TagNumber(8)
  $2.FieldMask get updateMask => $_getN(7);
  @$pb.TagNumber(8)
  set updateMask($2.FieldMask value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasUpdateMask() => $_has(7);
  @$pb.TagNumber(8)
  void clearUpdateMask() => $_clearField(8);
  @$pb.TagNumber(8)
  $2.FieldMask ensureUpdateMask() => $_ensure(7);
}

/// The meter after the change.
class UpdateMeterResponse extends $pb.GeneratedMessage {
  factory UpdateMeterResponse({
    $1.Meter? meter,
  }) {
    final result = create();
    if (meter != null) result.meter = meter;
    return result;
  }

  UpdateMeterResponse._();

  factory UpdateMeterResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateMeterResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateMeterResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Meter>(1, _omitFieldNames ? '' : 'meter',
        subBuilder: $1.Meter.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateMeterResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateMeterResponse copyWith(void Function(UpdateMeterResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateMeterResponse))
          as UpdateMeterResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateMeterResponse create() => UpdateMeterResponse._();
  @$core.override
  UpdateMeterResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateMeterResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateMeterResponse>(create);
  static UpdateMeterResponse? _defaultInstance;

  /// The meter.
  @$pb.TagNumber(1)
  $1.Meter get meter => $_getN(0);
  @$pb.TagNumber(1)
  set meter($1.Meter value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasMeter() => $_has(0);
  @$pb.TagNumber(1)
  void clearMeter() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Meter ensureMeter() => $_ensure(0);
}

/// A meter to delete.
class DeleteMeterRequest extends $pb.GeneratedMessage {
  factory DeleteMeterRequest({
    $core.String? meterId,
  }) {
    final result = create();
    if (meterId != null) result.meterId = meterId;
    return result;
  }

  DeleteMeterRequest._();

  factory DeleteMeterRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteMeterRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteMeterRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'meterId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteMeterRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteMeterRequest copyWith(void Function(DeleteMeterRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteMeterRequest))
          as DeleteMeterRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteMeterRequest create() => DeleteMeterRequest._();
  @$core.override
  DeleteMeterRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteMeterRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteMeterRequest>(create);
  static DeleteMeterRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get meterId => $_getSZ(0);
  @$pb.TagNumber(1)
  set meterId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMeterId() => $_has(0);
  @$pb.TagNumber(1)
  void clearMeterId() => $_clearField(1);
}

/// The meter is gone.
class DeleteMeterResponse extends $pb.GeneratedMessage {
  factory DeleteMeterResponse() => create();

  DeleteMeterResponse._();

  factory DeleteMeterResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteMeterResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteMeterResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteMeterResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteMeterResponse copyWith(void Function(DeleteMeterResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteMeterResponse))
          as DeleteMeterResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteMeterResponse create() => DeleteMeterResponse._();
  @$core.override
  DeleteMeterResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteMeterResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteMeterResponse>(create);
  static DeleteMeterResponse? _defaultInstance;
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
