// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_zone_service.proto.

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
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $3;

import 'car_park_zone.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A zone to make.
class CreateCarParkZoneRequest extends $pb.GeneratedMessage {
  factory CreateCarParkZoneRequest({
    $core.int? levelId,
    $core.String? name,
    $core.String? description,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    return result;
  }

  CreateCarParkZoneRequest._();

  factory CreateCarParkZoneRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateCarParkZoneRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateCarParkZoneRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'description')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkZoneRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkZoneRequest copyWith(
          void Function(CreateCarParkZoneRequest) updates) =>
      super.copyWith((message) => updates(message as CreateCarParkZoneRequest))
          as CreateCarParkZoneRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateCarParkZoneRequest create() => CreateCarParkZoneRequest._();
  @$core.override
  CreateCarParkZoneRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateCarParkZoneRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateCarParkZoneRequest>(create);
  static CreateCarParkZoneRequest? _defaultInstance;

  /// The level that it is on.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);

  /// What people call it.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// What else there is to say.
  @$pb.TagNumber(3)
  $core.String get description => $_getSZ(2);
  @$pb.TagNumber(3)
  set description($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDescription() => $_has(2);
  @$pb.TagNumber(3)
  void clearDescription() => $_clearField(3);
}

/// The new zone.
class CreateCarParkZoneResponse extends $pb.GeneratedMessage {
  factory CreateCarParkZoneResponse({
    $1.CarParkZone? zone,
  }) {
    final result = create();
    if (zone != null) result.zone = zone;
    return result;
  }

  CreateCarParkZoneResponse._();

  factory CreateCarParkZoneResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateCarParkZoneResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateCarParkZoneResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkZone>(1, _omitFieldNames ? '' : 'zone',
        subBuilder: $1.CarParkZone.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkZoneResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkZoneResponse copyWith(
          void Function(CreateCarParkZoneResponse) updates) =>
      super.copyWith((message) => updates(message as CreateCarParkZoneResponse))
          as CreateCarParkZoneResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateCarParkZoneResponse create() => CreateCarParkZoneResponse._();
  @$core.override
  CreateCarParkZoneResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateCarParkZoneResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateCarParkZoneResponse>(create);
  static CreateCarParkZoneResponse? _defaultInstance;

  /// The zone.
  @$pb.TagNumber(1)
  $1.CarParkZone get zone => $_getN(0);
  @$pb.TagNumber(1)
  set zone($1.CarParkZone value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasZone() => $_has(0);
  @$pb.TagNumber(1)
  void clearZone() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkZone ensureZone() => $_ensure(0);
}

/// Asks for a zone.
class GetCarParkZoneRequest extends $pb.GeneratedMessage {
  factory GetCarParkZoneRequest({
    $core.int? zoneId,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    return result;
  }

  GetCarParkZoneRequest._();

  factory GetCarParkZoneRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkZoneRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkZoneRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'zoneId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkZoneRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkZoneRequest copyWith(
          void Function(GetCarParkZoneRequest) updates) =>
      super.copyWith((message) => updates(message as GetCarParkZoneRequest))
          as GetCarParkZoneRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkZoneRequest create() => GetCarParkZoneRequest._();
  @$core.override
  GetCarParkZoneRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkZoneRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkZoneRequest>(create);
  static GetCarParkZoneRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get zoneId => $_getIZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);
}

/// A zone.
class GetCarParkZoneResponse extends $pb.GeneratedMessage {
  factory GetCarParkZoneResponse({
    $1.CarParkZone? zone,
  }) {
    final result = create();
    if (zone != null) result.zone = zone;
    return result;
  }

  GetCarParkZoneResponse._();

  factory GetCarParkZoneResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkZoneResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkZoneResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkZone>(1, _omitFieldNames ? '' : 'zone',
        subBuilder: $1.CarParkZone.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkZoneResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkZoneResponse copyWith(
          void Function(GetCarParkZoneResponse) updates) =>
      super.copyWith((message) => updates(message as GetCarParkZoneResponse))
          as GetCarParkZoneResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkZoneResponse create() => GetCarParkZoneResponse._();
  @$core.override
  GetCarParkZoneResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkZoneResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkZoneResponse>(create);
  static GetCarParkZoneResponse? _defaultInstance;

  /// The zone.
  @$pb.TagNumber(1)
  $1.CarParkZone get zone => $_getN(0);
  @$pb.TagNumber(1)
  set zone($1.CarParkZone value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasZone() => $_has(0);
  @$pb.TagNumber(1)
  void clearZone() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkZone ensureZone() => $_ensure(0);
}

/// Asks for zones.
class ListCarParkZonesRequest extends $pb.GeneratedMessage {
  factory ListCarParkZonesRequest({
    $core.String? carPark,
    $core.int? levelId,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (levelId != null) result.levelId = levelId;
    return result;
  }

  ListCarParkZonesRequest._();

  factory ListCarParkZonesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListCarParkZonesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListCarParkZonesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aI(2, _omitFieldNames ? '' : 'levelId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkZonesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkZonesRequest copyWith(
          void Function(ListCarParkZonesRequest) updates) =>
      super.copyWith((message) => updates(message as ListCarParkZonesRequest))
          as ListCarParkZonesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListCarParkZonesRequest create() => ListCarParkZonesRequest._();
  @$core.override
  ListCarParkZonesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListCarParkZonesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListCarParkZonesRequest>(create);
  static ListCarParkZonesRequest? _defaultInstance;

  /// The car park's code; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Only those on this level; `car_park` need not be given then.
  @$pb.TagNumber(2)
  $core.int get levelId => $_getIZ(1);
  @$pb.TagNumber(2)
  set levelId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLevelId() => $_has(1);
  @$pb.TagNumber(2)
  void clearLevelId() => $_clearField(2);
}

/// The zones.
class ListCarParkZonesResponse extends $pb.GeneratedMessage {
  factory ListCarParkZonesResponse({
    $core.Iterable<$1.CarParkZone>? zones,
  }) {
    final result = create();
    if (zones != null) result.zones.addAll(zones);
    return result;
  }

  ListCarParkZonesResponse._();

  factory ListCarParkZonesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListCarParkZonesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListCarParkZonesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$1.CarParkZone>(1, _omitFieldNames ? '' : 'zones',
        subBuilder: $1.CarParkZone.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkZonesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkZonesResponse copyWith(
          void Function(ListCarParkZonesResponse) updates) =>
      super.copyWith((message) => updates(message as ListCarParkZonesResponse))
          as ListCarParkZonesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListCarParkZonesResponse create() => ListCarParkZonesResponse._();
  @$core.override
  ListCarParkZonesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListCarParkZonesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListCarParkZonesResponse>(create);
  static ListCarParkZonesResponse? _defaultInstance;

  /// The zones, by level and name.
  @$pb.TagNumber(1)
  $pb.PbList<$1.CarParkZone> get zones => $_getList(0);
}

/// A change of a zone; see UpdateVehicleRequest of parkup.auth.v1 for what present, absent and named fields mean.
class UpdateCarParkZoneRequest extends $pb.GeneratedMessage {
  factory UpdateCarParkZoneRequest({
    $core.int? zoneId,
    $core.int? levelId,
    $core.String? name,
    $core.String? description,
    $2.FieldMask? updateMask,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (levelId != null) result.levelId = levelId;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  UpdateCarParkZoneRequest._();

  factory UpdateCarParkZoneRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateCarParkZoneRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateCarParkZoneRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'zoneId')
    ..aI(2, _omitFieldNames ? '' : 'levelId')
    ..aOS(3, _omitFieldNames ? '' : 'name')
    ..aOS(4, _omitFieldNames ? '' : 'description')
    ..aOM<$2.FieldMask>(5, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $2.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkZoneRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkZoneRequest copyWith(
          void Function(UpdateCarParkZoneRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateCarParkZoneRequest))
          as UpdateCarParkZoneRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateCarParkZoneRequest create() => UpdateCarParkZoneRequest._();
  @$core.override
  UpdateCarParkZoneRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateCarParkZoneRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateCarParkZoneRequest>(create);
  static UpdateCarParkZoneRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get zoneId => $_getIZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// The level that it is on from now on, of the same car park.
  @$pb.TagNumber(2)
  $core.int get levelId => $_getIZ(1);
  @$pb.TagNumber(2)
  set levelId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLevelId() => $_has(1);
  @$pb.TagNumber(2)
  void clearLevelId() => $_clearField(2);

  /// What people call it.
  @$pb.TagNumber(3)
  $core.String get name => $_getSZ(2);
  @$pb.TagNumber(3)
  set name($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasName() => $_has(2);
  @$pb.TagNumber(3)
  void clearName() => $_clearField(3);

  /// What else there is to say; empty clears it.
  @$pb.TagNumber(4)
  $core.String get description => $_getSZ(3);
  @$pb.TagNumber(4)
  set description($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDescription() => $_has(3);
  @$pb.TagNumber(4)
  void clearDescription() => $_clearField(4);

  /// The fields to write, when those that are absent are to be cleared.
  @$pb.TagNumber(5)
  $2.FieldMask get updateMask => $_getN(4);
  @$pb.TagNumber(5)
  set updateMask($2.FieldMask value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasUpdateMask() => $_has(4);
  @$pb.TagNumber(5)
  void clearUpdateMask() => $_clearField(5);
  @$pb.TagNumber(5)
  $2.FieldMask ensureUpdateMask() => $_ensure(4);
}

/// The zone after the change.
class UpdateCarParkZoneResponse extends $pb.GeneratedMessage {
  factory UpdateCarParkZoneResponse({
    $1.CarParkZone? zone,
  }) {
    final result = create();
    if (zone != null) result.zone = zone;
    return result;
  }

  UpdateCarParkZoneResponse._();

  factory UpdateCarParkZoneResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateCarParkZoneResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateCarParkZoneResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkZone>(1, _omitFieldNames ? '' : 'zone',
        subBuilder: $1.CarParkZone.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkZoneResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkZoneResponse copyWith(
          void Function(UpdateCarParkZoneResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateCarParkZoneResponse))
          as UpdateCarParkZoneResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateCarParkZoneResponse create() => UpdateCarParkZoneResponse._();
  @$core.override
  UpdateCarParkZoneResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateCarParkZoneResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateCarParkZoneResponse>(create);
  static UpdateCarParkZoneResponse? _defaultInstance;

  /// The zone.
  @$pb.TagNumber(1)
  $1.CarParkZone get zone => $_getN(0);
  @$pb.TagNumber(1)
  set zone($1.CarParkZone value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasZone() => $_has(0);
  @$pb.TagNumber(1)
  void clearZone() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkZone ensureZone() => $_ensure(0);
}

/// A zone to delete.
class DeleteCarParkZoneRequest extends $pb.GeneratedMessage {
  factory DeleteCarParkZoneRequest({
    $core.int? zoneId,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    return result;
  }

  DeleteCarParkZoneRequest._();

  factory DeleteCarParkZoneRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteCarParkZoneRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteCarParkZoneRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'zoneId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteCarParkZoneRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteCarParkZoneRequest copyWith(
          void Function(DeleteCarParkZoneRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteCarParkZoneRequest))
          as DeleteCarParkZoneRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteCarParkZoneRequest create() => DeleteCarParkZoneRequest._();
  @$core.override
  DeleteCarParkZoneRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteCarParkZoneRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteCarParkZoneRequest>(create);
  static DeleteCarParkZoneRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get zoneId => $_getIZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);
}

/// The zone is gone.
class DeleteCarParkZoneResponse extends $pb.GeneratedMessage {
  factory DeleteCarParkZoneResponse() => create();

  DeleteCarParkZoneResponse._();

  factory DeleteCarParkZoneResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteCarParkZoneResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteCarParkZoneResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteCarParkZoneResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteCarParkZoneResponse copyWith(
          void Function(DeleteCarParkZoneResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteCarParkZoneResponse))
          as DeleteCarParkZoneResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteCarParkZoneResponse create() => DeleteCarParkZoneResponse._();
  @$core.override
  DeleteCarParkZoneResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteCarParkZoneResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteCarParkZoneResponse>(create);
  static DeleteCarParkZoneResponse? _defaultInstance;
}

/// Asks how many spaces of a zone can be taken.
class GetCarParkZoneAvailabilityRequest extends $pb.GeneratedMessage {
  factory GetCarParkZoneAvailabilityRequest({
    $core.int? zoneId,
    $3.Timestamp? startTime,
    $3.Timestamp? endTime,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (startTime != null) result.startTime = startTime;
    if (endTime != null) result.endTime = endTime;
    return result;
  }

  GetCarParkZoneAvailabilityRequest._();

  factory GetCarParkZoneAvailabilityRequest.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkZoneAvailabilityRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkZoneAvailabilityRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'zoneId')
    ..aOM<$3.Timestamp>(2, _omitFieldNames ? '' : 'startTime',
        subBuilder: $3.Timestamp.create)
    ..aOM<$3.Timestamp>(3, _omitFieldNames ? '' : 'endTime',
        subBuilder: $3.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkZoneAvailabilityRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkZoneAvailabilityRequest copyWith(
          void Function(GetCarParkZoneAvailabilityRequest) updates) =>
      super.copyWith((message) =>
              updates(message as GetCarParkZoneAvailabilityRequest))
          as GetCarParkZoneAvailabilityRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkZoneAvailabilityRequest create() =>
      GetCarParkZoneAvailabilityRequest._();
  @$core.override
  GetCarParkZoneAvailabilityRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkZoneAvailabilityRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkZoneAvailabilityRequest>(
          create);
  static GetCarParkZoneAvailabilityRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get zoneId => $_getIZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// Of a period: when it begins. What reservations promise in it counts, and what is reserved now does not; cars that stand there now count
  /// only when it has begun.
  @$pb.TagNumber(2)
  $3.Timestamp get startTime => $_getN(1);
  @$pb.TagNumber(2)
  set startTime($3.Timestamp value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasStartTime() => $_has(1);
  @$pb.TagNumber(2)
  void clearStartTime() => $_clearField(2);
  @$pb.TagNumber(2)
  $3.Timestamp ensureStartTime() => $_ensure(1);

  /// Of a period: when it ends, at most 31 days after it begins; goes with `start_time`.
  @$pb.TagNumber(3)
  $3.Timestamp get endTime => $_getN(2);
  @$pb.TagNumber(3)
  set endTime($3.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasEndTime() => $_has(2);
  @$pb.TagNumber(3)
  void clearEndTime() => $_clearField(3);
  @$pb.TagNumber(3)
  $3.Timestamp ensureEndTime() => $_ensure(2);
}

/// How many spaces of a zone can be taken.
class GetCarParkZoneAvailabilityResponse extends $pb.GeneratedMessage {
  factory GetCarParkZoneAvailabilityResponse({
    ZoneAvailability? availability,
  }) {
    final result = create();
    if (availability != null) result.availability = availability;
    return result;
  }

  GetCarParkZoneAvailabilityResponse._();

  factory GetCarParkZoneAvailabilityResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkZoneAvailabilityResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkZoneAvailabilityResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<ZoneAvailability>(1, _omitFieldNames ? '' : 'availability',
        subBuilder: ZoneAvailability.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkZoneAvailabilityResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkZoneAvailabilityResponse copyWith(
          void Function(GetCarParkZoneAvailabilityResponse) updates) =>
      super.copyWith((message) =>
              updates(message as GetCarParkZoneAvailabilityResponse))
          as GetCarParkZoneAvailabilityResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkZoneAvailabilityResponse create() =>
      GetCarParkZoneAvailabilityResponse._();
  @$core.override
  GetCarParkZoneAvailabilityResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkZoneAvailabilityResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkZoneAvailabilityResponse>(
          create);
  static GetCarParkZoneAvailabilityResponse? _defaultInstance;

  /// The figures.
  @$pb.TagNumber(1)
  ZoneAvailability get availability => $_getN(0);
  @$pb.TagNumber(1)
  set availability(ZoneAvailability value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasAvailability() => $_has(0);
  @$pb.TagNumber(1)
  void clearAvailability() => $_clearField(1);
  @$pb.TagNumber(1)
  ZoneAvailability ensureAvailability() => $_ensure(0);
}

/// Asks how many spaces can be taken.
class GetCarParkAvailabilityRequest extends $pb.GeneratedMessage {
  factory GetCarParkAvailabilityRequest({
    $core.String? carPark,
    $core.int? levelId,
    $3.Timestamp? startTime,
    $3.Timestamp? endTime,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (levelId != null) result.levelId = levelId;
    if (startTime != null) result.startTime = startTime;
    if (endTime != null) result.endTime = endTime;
    return result;
  }

  GetCarParkAvailabilityRequest._();

  factory GetCarParkAvailabilityRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkAvailabilityRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkAvailabilityRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aI(2, _omitFieldNames ? '' : 'levelId')
    ..aOM<$3.Timestamp>(3, _omitFieldNames ? '' : 'startTime',
        subBuilder: $3.Timestamp.create)
    ..aOM<$3.Timestamp>(4, _omitFieldNames ? '' : 'endTime',
        subBuilder: $3.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkAvailabilityRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkAvailabilityRequest copyWith(
          void Function(GetCarParkAvailabilityRequest) updates) =>
      super.copyWith(
              (message) => updates(message as GetCarParkAvailabilityRequest))
          as GetCarParkAvailabilityRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkAvailabilityRequest create() =>
      GetCarParkAvailabilityRequest._();
  @$core.override
  GetCarParkAvailabilityRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkAvailabilityRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkAvailabilityRequest>(create);
  static GetCarParkAvailabilityRequest? _defaultInstance;

  /// The car park's code; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Only this level's; `car_park` need not be given then.
  @$pb.TagNumber(2)
  $core.int get levelId => $_getIZ(1);
  @$pb.TagNumber(2)
  set levelId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLevelId() => $_has(1);
  @$pb.TagNumber(2)
  void clearLevelId() => $_clearField(2);

  /// Of a period: when it begins. What reservations promise in it counts, and what is reserved now does not; cars that stand there now count
  /// only when it has begun.
  @$pb.TagNumber(3)
  $3.Timestamp get startTime => $_getN(2);
  @$pb.TagNumber(3)
  set startTime($3.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasStartTime() => $_has(2);
  @$pb.TagNumber(3)
  void clearStartTime() => $_clearField(3);
  @$pb.TagNumber(3)
  $3.Timestamp ensureStartTime() => $_ensure(2);

  /// Of a period: when it ends, at most 31 days after it begins; goes with `start_time`.
  @$pb.TagNumber(4)
  $3.Timestamp get endTime => $_getN(3);
  @$pb.TagNumber(4)
  set endTime($3.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasEndTime() => $_has(3);
  @$pb.TagNumber(4)
  void clearEndTime() => $_clearField(4);
  @$pb.TagNumber(4)
  $3.Timestamp ensureEndTime() => $_ensure(3);
}

/// How many spaces can be taken.
class GetCarParkAvailabilityResponse extends $pb.GeneratedMessage {
  factory GetCarParkAvailabilityResponse({
    $core.String? carPark,
    $1.SpaceFigures? figures,
    $core.Iterable<ZoneAvailability>? zones,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (figures != null) result.figures = figures;
    if (zones != null) result.zones.addAll(zones);
    return result;
  }

  GetCarParkAvailabilityResponse._();

  factory GetCarParkAvailabilityResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkAvailabilityResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkAvailabilityResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aOM<$1.SpaceFigures>(2, _omitFieldNames ? '' : 'figures',
        subBuilder: $1.SpaceFigures.create)
    ..pPM<ZoneAvailability>(3, _omitFieldNames ? '' : 'zones',
        subBuilder: ZoneAvailability.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkAvailabilityResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkAvailabilityResponse copyWith(
          void Function(GetCarParkAvailabilityResponse) updates) =>
      super.copyWith(
              (message) => updates(message as GetCarParkAvailabilityResponse))
          as GetCarParkAvailabilityResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkAvailabilityResponse create() =>
      GetCarParkAvailabilityResponse._();
  @$core.override
  GetCarParkAvailabilityResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkAvailabilityResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkAvailabilityResponse>(create);
  static GetCarParkAvailabilityResponse? _defaultInstance;

  /// The code of the car park.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// All spaces that were asked about.
  @$pb.TagNumber(2)
  $1.SpaceFigures get figures => $_getN(1);
  @$pb.TagNumber(2)
  set figures($1.SpaceFigures value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasFigures() => $_has(1);
  @$pb.TagNumber(2)
  void clearFigures() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.SpaceFigures ensureFigures() => $_ensure(1);

  /// The same by zone, in the order of zones.
  @$pb.TagNumber(3)
  $pb.PbList<ZoneAvailability> get zones => $_getList(2);
}

/// How many spaces of a zone there are, and how many of them can be taken.
class ZoneAvailability extends $pb.GeneratedMessage {
  factory ZoneAvailability({
    $core.int? zoneId,
    $core.int? levelId,
    $core.String? name,
    $core.int? total,
    $core.int? available,
    $core.int? occupied,
    $core.int? reserved,
    $core.int? maintenance,
    $core.double? occupancyRate,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (levelId != null) result.levelId = levelId;
    if (name != null) result.name = name;
    if (total != null) result.total = total;
    if (available != null) result.available = available;
    if (occupied != null) result.occupied = occupied;
    if (reserved != null) result.reserved = reserved;
    if (maintenance != null) result.maintenance = maintenance;
    if (occupancyRate != null) result.occupancyRate = occupancyRate;
    return result;
  }

  ZoneAvailability._();

  factory ZoneAvailability.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ZoneAvailability.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ZoneAvailability',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'zoneId')
    ..aI(2, _omitFieldNames ? '' : 'levelId')
    ..aOS(3, _omitFieldNames ? '' : 'name')
    ..aI(4, _omitFieldNames ? '' : 'total')
    ..aI(5, _omitFieldNames ? '' : 'available')
    ..aI(6, _omitFieldNames ? '' : 'occupied')
    ..aI(7, _omitFieldNames ? '' : 'reserved')
    ..aI(8, _omitFieldNames ? '' : 'maintenance')
    ..aD(9, _omitFieldNames ? '' : 'occupancyRate')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ZoneAvailability clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ZoneAvailability copyWith(void Function(ZoneAvailability) updates) =>
      super.copyWith((message) => updates(message as ZoneAvailability))
          as ZoneAvailability;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ZoneAvailability create() => ZoneAvailability._();
  @$core.override
  ZoneAvailability createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ZoneAvailability getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ZoneAvailability>(create);
  static ZoneAvailability? _defaultInstance;

  /// The zone's number.
  @$pb.TagNumber(1)
  $core.int get zoneId => $_getIZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// The level that it is on.
  @$pb.TagNumber(2)
  $core.int get levelId => $_getIZ(1);
  @$pb.TagNumber(2)
  set levelId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLevelId() => $_has(1);
  @$pb.TagNumber(2)
  void clearLevelId() => $_clearField(2);

  /// What people call it.
  @$pb.TagNumber(3)
  $core.String get name => $_getSZ(2);
  @$pb.TagNumber(3)
  set name($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasName() => $_has(2);
  @$pb.TagNumber(3)
  void clearName() => $_clearField(3);

  /// All its spaces.
  @$pb.TagNumber(4)
  $core.int get total => $_getIZ(3);
  @$pb.TagNumber(4)
  set total($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasTotal() => $_has(3);
  @$pb.TagNumber(4)
  void clearTotal() => $_clearField(4);

  /// Free ones: no car, no reservation, in order.
  @$pb.TagNumber(5)
  $core.int get available => $_getIZ(4);
  @$pb.TagNumber(5)
  set available($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasAvailable() => $_has(4);
  @$pb.TagNumber(5)
  void clearAvailable() => $_clearField(5);

  /// Those in which a car stands.
  @$pb.TagNumber(6)
  $core.int get occupied => $_getIZ(5);
  @$pb.TagNumber(6)
  set occupied($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasOccupied() => $_has(5);
  @$pb.TagNumber(6)
  void clearOccupied() => $_clearField(6);

  /// Those that a reservation holds; of a period, those that are promised in it.
  @$pb.TagNumber(7)
  $core.int get reserved => $_getIZ(6);
  @$pb.TagNumber(7)
  set reserved($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasReserved() => $_has(6);
  @$pb.TagNumber(7)
  void clearReserved() => $_clearField(7);

  /// Those that staff took out of use, for maintenance or altogether, without a car.
  @$pb.TagNumber(8)
  $core.int get maintenance => $_getIZ(7);
  @$pb.TagNumber(8)
  set maintenance($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasMaintenance() => $_has(7);
  @$pb.TagNumber(8)
  void clearMaintenance() => $_clearField(8);

  /// How many of a hundred cannot be taken, to two decimals; 0 where there is no space at all.
  @$pb.TagNumber(9)
  $core.double get occupancyRate => $_getN(8);
  @$pb.TagNumber(9)
  set occupancyRate($core.double value) => $_setDouble(8, value);
  @$pb.TagNumber(9)
  $core.bool hasOccupancyRate() => $_has(8);
  @$pb.TagNumber(9)
  void clearOccupancyRate() => $_clearField(9);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
