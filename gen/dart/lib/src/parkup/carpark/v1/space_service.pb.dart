// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/space_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/field_mask.pb.dart'
    as $3;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $2;

import 'car_park_zone.pb.dart' as $4;
import 'space.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A space to make.
class CreateSpaceRequest extends $pb.GeneratedMessage {
  factory CreateSpaceRequest({
    $core.int? zoneId,
    $core.String? spaceNumber,
    $1.CarParkSpace_Type? spaceType,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (spaceNumber != null) result.spaceNumber = spaceNumber;
    if (spaceType != null) result.spaceType = spaceType;
    return result;
  }

  CreateSpaceRequest._();

  factory CreateSpaceRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateSpaceRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateSpaceRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'zoneId')
    ..aOS(2, _omitFieldNames ? '' : 'spaceNumber')
    ..aE<$1.CarParkSpace_Type>(3, _omitFieldNames ? '' : 'spaceType',
        enumValues: $1.CarParkSpace_Type.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateSpaceRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateSpaceRequest copyWith(void Function(CreateSpaceRequest) updates) =>
      super.copyWith((message) => updates(message as CreateSpaceRequest))
          as CreateSpaceRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateSpaceRequest create() => CreateSpaceRequest._();
  @$core.override
  CreateSpaceRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateSpaceRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateSpaceRequest>(create);
  static CreateSpaceRequest? _defaultInstance;

  /// The zone that it is in.
  @$pb.TagNumber(1)
  $core.int get zoneId => $_getIZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// What is painted on it.
  @$pb.TagNumber(2)
  $core.String get spaceNumber => $_getSZ(1);
  @$pb.TagNumber(2)
  set spaceNumber($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSpaceNumber() => $_has(1);
  @$pb.TagNumber(2)
  void clearSpaceNumber() => $_clearField(2);

  /// Whom it is for; any car unless given.
  @$pb.TagNumber(3)
  $1.CarParkSpace_Type get spaceType => $_getN(2);
  @$pb.TagNumber(3)
  set spaceType($1.CarParkSpace_Type value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasSpaceType() => $_has(2);
  @$pb.TagNumber(3)
  void clearSpaceType() => $_clearField(3);
}

/// The new space.
class CreateSpaceResponse extends $pb.GeneratedMessage {
  factory CreateSpaceResponse({
    $1.CarParkSpace? space,
  }) {
    final result = create();
    if (space != null) result.space = space;
    return result;
  }

  CreateSpaceResponse._();

  factory CreateSpaceResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateSpaceResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateSpaceResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkSpace>(1, _omitFieldNames ? '' : 'space',
        subBuilder: $1.CarParkSpace.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateSpaceResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateSpaceResponse copyWith(void Function(CreateSpaceResponse) updates) =>
      super.copyWith((message) => updates(message as CreateSpaceResponse))
          as CreateSpaceResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateSpaceResponse create() => CreateSpaceResponse._();
  @$core.override
  CreateSpaceResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateSpaceResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateSpaceResponse>(create);
  static CreateSpaceResponse? _defaultInstance;

  /// The space.
  @$pb.TagNumber(1)
  $1.CarParkSpace get space => $_getN(0);
  @$pb.TagNumber(1)
  set space($1.CarParkSpace value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSpace() => $_has(0);
  @$pb.TagNumber(1)
  void clearSpace() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkSpace ensureSpace() => $_ensure(0);
}

/// Numbers that are counted up: `A-101`, `A-102`, …
class SpaceSeries extends $pb.GeneratedMessage {
  factory SpaceSeries({
    $core.String? prefix,
    $core.int? firstNumber,
    $core.int? count,
    $core.int? digits,
  }) {
    final result = create();
    if (prefix != null) result.prefix = prefix;
    if (firstNumber != null) result.firstNumber = firstNumber;
    if (count != null) result.count = count;
    if (digits != null) result.digits = digits;
    return result;
  }

  SpaceSeries._();

  factory SpaceSeries.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SpaceSeries.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SpaceSeries',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'prefix')
    ..aI(2, _omitFieldNames ? '' : 'firstNumber')
    ..aI(3, _omitFieldNames ? '' : 'count')
    ..aI(4, _omitFieldNames ? '' : 'digits')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SpaceSeries clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SpaceSeries copyWith(void Function(SpaceSeries) updates) =>
      super.copyWith((message) => updates(message as SpaceSeries))
          as SpaceSeries;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SpaceSeries create() => SpaceSeries._();
  @$core.override
  SpaceSeries createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SpaceSeries getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SpaceSeries>(create);
  static SpaceSeries? _defaultInstance;

  /// What stands before each number: `A-`.
  @$pb.TagNumber(1)
  $core.String get prefix => $_getSZ(0);
  @$pb.TagNumber(1)
  set prefix($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPrefix() => $_has(0);
  @$pb.TagNumber(1)
  void clearPrefix() => $_clearField(1);

  /// The first number; 1 unless given.
  @$pb.TagNumber(2)
  $core.int get firstNumber => $_getIZ(1);
  @$pb.TagNumber(2)
  set firstNumber($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasFirstNumber() => $_has(1);
  @$pb.TagNumber(2)
  void clearFirstNumber() => $_clearField(2);

  /// How many.
  @$pb.TagNumber(3)
  $core.int get count => $_getIZ(2);
  @$pb.TagNumber(3)
  set count($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCount() => $_has(2);
  @$pb.TagNumber(3)
  void clearCount() => $_clearField(3);

  /// Least digits of each, filled up with zeros: 3 makes `A-007`.
  @$pb.TagNumber(4)
  $core.int get digits => $_getIZ(3);
  @$pb.TagNumber(4)
  set digits($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDigits() => $_has(3);
  @$pb.TagNumber(4)
  void clearDigits() => $_clearField(4);
}

/// Spaces to make.
class CreateSpacesRequest extends $pb.GeneratedMessage {
  factory CreateSpacesRequest({
    $core.int? zoneId,
    $core.Iterable<$core.String>? spaceNumbers,
    SpaceSeries? series,
    $1.CarParkSpace_Type? spaceType,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (spaceNumbers != null) result.spaceNumbers.addAll(spaceNumbers);
    if (series != null) result.series = series;
    if (spaceType != null) result.spaceType = spaceType;
    return result;
  }

  CreateSpacesRequest._();

  factory CreateSpacesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateSpacesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateSpacesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'zoneId')
    ..pPS(2, _omitFieldNames ? '' : 'spaceNumbers')
    ..aOM<SpaceSeries>(3, _omitFieldNames ? '' : 'series',
        subBuilder: SpaceSeries.create)
    ..aE<$1.CarParkSpace_Type>(4, _omitFieldNames ? '' : 'spaceType',
        enumValues: $1.CarParkSpace_Type.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateSpacesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateSpacesRequest copyWith(void Function(CreateSpacesRequest) updates) =>
      super.copyWith((message) => updates(message as CreateSpacesRequest))
          as CreateSpacesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateSpacesRequest create() => CreateSpacesRequest._();
  @$core.override
  CreateSpacesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateSpacesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateSpacesRequest>(create);
  static CreateSpacesRequest? _defaultInstance;

  /// The zone that they are in.
  @$pb.TagNumber(1)
  $core.int get zoneId => $_getIZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// Their numbers.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get spaceNumbers => $_getList(1);

  /// Their numbers, counted up.
  @$pb.TagNumber(3)
  SpaceSeries get series => $_getN(2);
  @$pb.TagNumber(3)
  set series(SpaceSeries value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasSeries() => $_has(2);
  @$pb.TagNumber(3)
  void clearSeries() => $_clearField(3);
  @$pb.TagNumber(3)
  SpaceSeries ensureSeries() => $_ensure(2);

  /// Whom they are for; any car unless given.
  @$pb.TagNumber(4)
  $1.CarParkSpace_Type get spaceType => $_getN(3);
  @$pb.TagNumber(4)
  set spaceType($1.CarParkSpace_Type value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasSpaceType() => $_has(3);
  @$pb.TagNumber(4)
  void clearSpaceType() => $_clearField(4);
}

/// The new spaces.
class CreateSpacesResponse extends $pb.GeneratedMessage {
  factory CreateSpacesResponse({
    $core.Iterable<$1.CarParkSpace>? spaces,
    $core.int? totalSize,
  }) {
    final result = create();
    if (spaces != null) result.spaces.addAll(spaces);
    if (totalSize != null) result.totalSize = totalSize;
    return result;
  }

  CreateSpacesResponse._();

  factory CreateSpacesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateSpacesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateSpacesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$1.CarParkSpace>(1, _omitFieldNames ? '' : 'spaces',
        subBuilder: $1.CarParkSpace.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateSpacesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateSpacesResponse copyWith(void Function(CreateSpacesResponse) updates) =>
      super.copyWith((message) => updates(message as CreateSpacesResponse))
          as CreateSpacesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateSpacesResponse create() => CreateSpacesResponse._();
  @$core.override
  CreateSpacesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateSpacesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateSpacesResponse>(create);
  static CreateSpacesResponse? _defaultInstance;

  /// The spaces, in the order of the request.
  @$pb.TagNumber(1)
  $pb.PbList<$1.CarParkSpace> get spaces => $_getList(0);

  /// How many they are.
  @$pb.TagNumber(2)
  $core.int get totalSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalSize() => $_clearField(2);
}

/// Asks for a space.
class GetSpaceRequest extends $pb.GeneratedMessage {
  factory GetSpaceRequest({
    $core.int? spaceId,
  }) {
    final result = create();
    if (spaceId != null) result.spaceId = spaceId;
    return result;
  }

  GetSpaceRequest._();

  factory GetSpaceRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetSpaceRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetSpaceRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'spaceId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSpaceRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSpaceRequest copyWith(void Function(GetSpaceRequest) updates) =>
      super.copyWith((message) => updates(message as GetSpaceRequest))
          as GetSpaceRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetSpaceRequest create() => GetSpaceRequest._();
  @$core.override
  GetSpaceRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetSpaceRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetSpaceRequest>(create);
  static GetSpaceRequest? _defaultInstance;

  /// Its number in the register.
  @$pb.TagNumber(1)
  $core.int get spaceId => $_getIZ(0);
  @$pb.TagNumber(1)
  set spaceId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSpaceId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSpaceId() => $_clearField(1);
}

/// A space.
class GetSpaceResponse extends $pb.GeneratedMessage {
  factory GetSpaceResponse({
    $1.CarParkSpace? space,
  }) {
    final result = create();
    if (space != null) result.space = space;
    return result;
  }

  GetSpaceResponse._();

  factory GetSpaceResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetSpaceResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetSpaceResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkSpace>(1, _omitFieldNames ? '' : 'space',
        subBuilder: $1.CarParkSpace.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSpaceResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSpaceResponse copyWith(void Function(GetSpaceResponse) updates) =>
      super.copyWith((message) => updates(message as GetSpaceResponse))
          as GetSpaceResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetSpaceResponse create() => GetSpaceResponse._();
  @$core.override
  GetSpaceResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetSpaceResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetSpaceResponse>(create);
  static GetSpaceResponse? _defaultInstance;

  /// The space.
  @$pb.TagNumber(1)
  $1.CarParkSpace get space => $_getN(0);
  @$pb.TagNumber(1)
  set space($1.CarParkSpace value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSpace() => $_has(0);
  @$pb.TagNumber(1)
  void clearSpace() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkSpace ensureSpace() => $_ensure(0);
}

/// Asks for spaces.
class ListSpacesRequest extends $pb.GeneratedMessage {
  factory ListSpacesRequest({
    $core.String? carPark,
    $core.int? levelId,
    $core.int? zoneId,
    $1.CarParkSpace_Type? spaceType,
    $1.CarParkSpace_Status? status,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (levelId != null) result.levelId = levelId;
    if (zoneId != null) result.zoneId = zoneId;
    if (spaceType != null) result.spaceType = spaceType;
    if (status != null) result.status = status;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListSpacesRequest._();

  factory ListSpacesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListSpacesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListSpacesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aI(2, _omitFieldNames ? '' : 'levelId')
    ..aI(3, _omitFieldNames ? '' : 'zoneId')
    ..aE<$1.CarParkSpace_Type>(4, _omitFieldNames ? '' : 'spaceType',
        enumValues: $1.CarParkSpace_Type.values)
    ..aE<$1.CarParkSpace_Status>(5, _omitFieldNames ? '' : 'status',
        enumValues: $1.CarParkSpace_Status.values)
    ..aI(6, _omitFieldNames ? '' : 'pageSize')
    ..aOS(7, _omitFieldNames ? '' : 'pageToken')
    ..aI(8, _omitFieldNames ? '' : 'skip')
    ..aOB(9, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSpacesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSpacesRequest copyWith(void Function(ListSpacesRequest) updates) =>
      super.copyWith((message) => updates(message as ListSpacesRequest))
          as ListSpacesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListSpacesRequest create() => ListSpacesRequest._();
  @$core.override
  ListSpacesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListSpacesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListSpacesRequest>(create);
  static ListSpacesRequest? _defaultInstance;

  /// The car park's code; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Only those on this level.
  @$pb.TagNumber(2)
  $core.int get levelId => $_getIZ(1);
  @$pb.TagNumber(2)
  set levelId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLevelId() => $_has(1);
  @$pb.TagNumber(2)
  void clearLevelId() => $_clearField(2);

  /// Only those in this zone.
  @$pb.TagNumber(3)
  $core.int get zoneId => $_getIZ(2);
  @$pb.TagNumber(3)
  set zoneId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZoneId() => $_has(2);
  @$pb.TagNumber(3)
  void clearZoneId() => $_clearField(3);

  /// Only those of this type.
  @$pb.TagNumber(4)
  $1.CarParkSpace_Type get spaceType => $_getN(3);
  @$pb.TagNumber(4)
  set spaceType($1.CarParkSpace_Type value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasSpaceType() => $_has(3);
  @$pb.TagNumber(4)
  void clearSpaceType() => $_clearField(4);

  /// Only those that stand so.
  @$pb.TagNumber(5)
  $1.CarParkSpace_Status get status => $_getN(4);
  @$pb.TagNumber(5)
  set status($1.CarParkSpace_Status value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasStatus() => $_has(4);
  @$pb.TagNumber(5)
  void clearStatus() => $_clearField(5);

  /// Most spaces in the answer; 20 unless given; 100 where more is asked for.
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

  /// How many spaces to leave out first.
  @$pb.TagNumber(8)
  $core.int get skip => $_getIZ(7);
  @$pb.TagNumber(8)
  set skip($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasSkip() => $_has(7);
  @$pb.TagNumber(8)
  void clearSkip() => $_clearField(8);

  /// Asks for `total_size`.
  @$pb.TagNumber(9)
  $core.bool get withTotalSize => $_getBF(8);
  @$pb.TagNumber(9)
  set withTotalSize($core.bool value) => $_setBool(8, value);
  @$pb.TagNumber(9)
  $core.bool hasWithTotalSize() => $_has(8);
  @$pb.TagNumber(9)
  void clearWithTotalSize() => $_clearField(9);
}

/// A page of spaces.
class ListSpacesResponse extends $pb.GeneratedMessage {
  factory ListSpacesResponse({
    $core.Iterable<$1.CarParkSpace>? spaces,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (spaces != null) result.spaces.addAll(spaces);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListSpacesResponse._();

  factory ListSpacesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListSpacesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListSpacesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$1.CarParkSpace>(1, _omitFieldNames ? '' : 'spaces',
        subBuilder: $1.CarParkSpace.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSpacesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSpacesResponse copyWith(void Function(ListSpacesResponse) updates) =>
      super.copyWith((message) => updates(message as ListSpacesResponse))
          as ListSpacesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListSpacesResponse create() => ListSpacesResponse._();
  @$core.override
  ListSpacesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListSpacesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListSpacesResponse>(create);
  static ListSpacesResponse? _defaultInstance;

  /// The spaces, by level and number.
  @$pb.TagNumber(1)
  $pb.PbList<$1.CarParkSpace> get spaces => $_getList(0);

  /// How many spaces match in all, counted up to 10 000; only when asked for.
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

/// Asks for spaces that can be taken.
class ListAvailableSpacesRequest extends $pb.GeneratedMessage {
  factory ListAvailableSpacesRequest({
    $core.String? carPark,
    $core.int? levelId,
    $core.int? zoneId,
    $1.CarParkSpace_Type? spaceType,
    $2.Timestamp? startTime,
    $2.Timestamp? endTime,
    $core.int? limit,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (levelId != null) result.levelId = levelId;
    if (zoneId != null) result.zoneId = zoneId;
    if (spaceType != null) result.spaceType = spaceType;
    if (startTime != null) result.startTime = startTime;
    if (endTime != null) result.endTime = endTime;
    if (limit != null) result.limit = limit;
    return result;
  }

  ListAvailableSpacesRequest._();

  factory ListAvailableSpacesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListAvailableSpacesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListAvailableSpacesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aI(2, _omitFieldNames ? '' : 'levelId')
    ..aI(3, _omitFieldNames ? '' : 'zoneId')
    ..aE<$1.CarParkSpace_Type>(4, _omitFieldNames ? '' : 'spaceType',
        enumValues: $1.CarParkSpace_Type.values)
    ..aOM<$2.Timestamp>(5, _omitFieldNames ? '' : 'startTime',
        subBuilder: $2.Timestamp.create)
    ..aOM<$2.Timestamp>(6, _omitFieldNames ? '' : 'endTime',
        subBuilder: $2.Timestamp.create)
    ..aI(7, _omitFieldNames ? '' : 'limit')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAvailableSpacesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAvailableSpacesRequest copyWith(
          void Function(ListAvailableSpacesRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListAvailableSpacesRequest))
          as ListAvailableSpacesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListAvailableSpacesRequest create() => ListAvailableSpacesRequest._();
  @$core.override
  ListAvailableSpacesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListAvailableSpacesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListAvailableSpacesRequest>(create);
  static ListAvailableSpacesRequest? _defaultInstance;

  /// The car park's code; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Only those on this level.
  @$pb.TagNumber(2)
  $core.int get levelId => $_getIZ(1);
  @$pb.TagNumber(2)
  set levelId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLevelId() => $_has(1);
  @$pb.TagNumber(2)
  void clearLevelId() => $_clearField(2);

  /// Only those in this zone.
  @$pb.TagNumber(3)
  $core.int get zoneId => $_getIZ(2);
  @$pb.TagNumber(3)
  set zoneId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZoneId() => $_has(2);
  @$pb.TagNumber(3)
  void clearZoneId() => $_clearField(3);

  /// Only those of this type.
  @$pb.TagNumber(4)
  $1.CarParkSpace_Type get spaceType => $_getN(3);
  @$pb.TagNumber(4)
  set spaceType($1.CarParkSpace_Type value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasSpaceType() => $_has(3);
  @$pb.TagNumber(4)
  void clearSpaceType() => $_clearField(4);

  /// Of a period: when it begins. What reservations promise in it counts, and what is reserved now does not; cars that stand there now count
  /// only when it has begun.
  @$pb.TagNumber(5)
  $2.Timestamp get startTime => $_getN(4);
  @$pb.TagNumber(5)
  set startTime($2.Timestamp value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasStartTime() => $_has(4);
  @$pb.TagNumber(5)
  void clearStartTime() => $_clearField(5);
  @$pb.TagNumber(5)
  $2.Timestamp ensureStartTime() => $_ensure(4);

  /// Of a period: when it ends, at most 31 days after it begins; goes with `start_time`.
  @$pb.TagNumber(6)
  $2.Timestamp get endTime => $_getN(5);
  @$pb.TagNumber(6)
  set endTime($2.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasEndTime() => $_has(5);
  @$pb.TagNumber(6)
  void clearEndTime() => $_clearField(6);
  @$pb.TagNumber(6)
  $2.Timestamp ensureEndTime() => $_ensure(5);

  /// Most spaces in the answer; 100 unless given; 1000 where more is asked for.
  @$pb.TagNumber(7)
  $core.int get limit => $_getIZ(6);
  @$pb.TagNumber(7)
  set limit($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasLimit() => $_has(6);
  @$pb.TagNumber(7)
  void clearLimit() => $_clearField(7);
}

/// Spaces that can be taken.
class ListAvailableSpacesResponse extends $pb.GeneratedMessage {
  factory ListAvailableSpacesResponse({
    $core.Iterable<$1.CarParkSpace>? spaces,
  }) {
    final result = create();
    if (spaces != null) result.spaces.addAll(spaces);
    return result;
  }

  ListAvailableSpacesResponse._();

  factory ListAvailableSpacesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListAvailableSpacesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListAvailableSpacesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$1.CarParkSpace>(1, _omitFieldNames ? '' : 'spaces',
        subBuilder: $1.CarParkSpace.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAvailableSpacesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAvailableSpacesResponse copyWith(
          void Function(ListAvailableSpacesResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListAvailableSpacesResponse))
          as ListAvailableSpacesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListAvailableSpacesResponse create() =>
      ListAvailableSpacesResponse._();
  @$core.override
  ListAvailableSpacesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListAvailableSpacesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListAvailableSpacesResponse>(create);
  static ListAvailableSpacesResponse? _defaultInstance;

  /// The spaces, by level and number.
  @$pb.TagNumber(1)
  $pb.PbList<$1.CarParkSpace> get spaces => $_getList(0);
}

/// A change of a space; see UpdateVehicleRequest of parkup.auth.v1 for what present, absent and named fields mean.
class UpdateSpaceRequest extends $pb.GeneratedMessage {
  factory UpdateSpaceRequest({
    $core.int? spaceId,
    $core.int? zoneId,
    $core.String? spaceNumber,
    $1.CarParkSpace_Type? spaceType,
    $1.CarParkSpace_Status? status,
    $3.FieldMask? updateMask,
  }) {
    final result = create();
    if (spaceId != null) result.spaceId = spaceId;
    if (zoneId != null) result.zoneId = zoneId;
    if (spaceNumber != null) result.spaceNumber = spaceNumber;
    if (spaceType != null) result.spaceType = spaceType;
    if (status != null) result.status = status;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  UpdateSpaceRequest._();

  factory UpdateSpaceRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateSpaceRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateSpaceRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'spaceId')
    ..aI(2, _omitFieldNames ? '' : 'zoneId')
    ..aOS(3, _omitFieldNames ? '' : 'spaceNumber')
    ..aE<$1.CarParkSpace_Type>(4, _omitFieldNames ? '' : 'spaceType',
        enumValues: $1.CarParkSpace_Type.values)
    ..aE<$1.CarParkSpace_Status>(5, _omitFieldNames ? '' : 'status',
        enumValues: $1.CarParkSpace_Status.values)
    ..aOM<$3.FieldMask>(6, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $3.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateSpaceRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateSpaceRequest copyWith(void Function(UpdateSpaceRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateSpaceRequest))
          as UpdateSpaceRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateSpaceRequest create() => UpdateSpaceRequest._();
  @$core.override
  UpdateSpaceRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateSpaceRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateSpaceRequest>(create);
  static UpdateSpaceRequest? _defaultInstance;

  /// Its number in the register.
  @$pb.TagNumber(1)
  $core.int get spaceId => $_getIZ(0);
  @$pb.TagNumber(1)
  set spaceId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSpaceId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSpaceId() => $_clearField(1);

  /// The zone that it is in from now on, of the same car park.
  @$pb.TagNumber(2)
  $core.int get zoneId => $_getIZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// What is painted on it.
  @$pb.TagNumber(3)
  $core.String get spaceNumber => $_getSZ(2);
  @$pb.TagNumber(3)
  set spaceNumber($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSpaceNumber() => $_has(2);
  @$pb.TagNumber(3)
  void clearSpaceNumber() => $_clearField(3);

  /// Whom it is for.
  @$pb.TagNumber(4)
  $1.CarParkSpace_Type get spaceType => $_getN(3);
  @$pb.TagNumber(4)
  set spaceType($1.CarParkSpace_Type value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasSpaceType() => $_has(3);
  @$pb.TagNumber(4)
  void clearSpaceType() => $_clearField(4);

  /// `maintenance` and `out_of_service` take it out of use, `available` takes it back; what it is already changes nothing, and others are not
  /// for staff to say.
  @$pb.TagNumber(5)
  $1.CarParkSpace_Status get status => $_getN(4);
  @$pb.TagNumber(5)
  set status($1.CarParkSpace_Status value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasStatus() => $_has(4);
  @$pb.TagNumber(5)
  void clearStatus() => $_clearField(5);

  /// The fields to write, when those that are absent are to be cleared.
  @$pb.TagNumber(6)
  $3.FieldMask get updateMask => $_getN(5);
  @$pb.TagNumber(6)
  set updateMask($3.FieldMask value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasUpdateMask() => $_has(5);
  @$pb.TagNumber(6)
  void clearUpdateMask() => $_clearField(6);
  @$pb.TagNumber(6)
  $3.FieldMask ensureUpdateMask() => $_ensure(5);
}

/// The space after the change.
class UpdateSpaceResponse extends $pb.GeneratedMessage {
  factory UpdateSpaceResponse({
    $1.CarParkSpace? space,
  }) {
    final result = create();
    if (space != null) result.space = space;
    return result;
  }

  UpdateSpaceResponse._();

  factory UpdateSpaceResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateSpaceResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateSpaceResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkSpace>(1, _omitFieldNames ? '' : 'space',
        subBuilder: $1.CarParkSpace.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateSpaceResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateSpaceResponse copyWith(void Function(UpdateSpaceResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateSpaceResponse))
          as UpdateSpaceResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateSpaceResponse create() => UpdateSpaceResponse._();
  @$core.override
  UpdateSpaceResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateSpaceResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateSpaceResponse>(create);
  static UpdateSpaceResponse? _defaultInstance;

  /// The space.
  @$pb.TagNumber(1)
  $1.CarParkSpace get space => $_getN(0);
  @$pb.TagNumber(1)
  set space($1.CarParkSpace value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSpace() => $_has(0);
  @$pb.TagNumber(1)
  void clearSpace() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkSpace ensureSpace() => $_ensure(0);
}

/// Whether a space is in use.
class SetSpaceStatusRequest extends $pb.GeneratedMessage {
  factory SetSpaceStatusRequest({
    $core.int? spaceId,
    $1.CarParkSpace_Status? status,
  }) {
    final result = create();
    if (spaceId != null) result.spaceId = spaceId;
    if (status != null) result.status = status;
    return result;
  }

  SetSpaceStatusRequest._();

  factory SetSpaceStatusRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetSpaceStatusRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetSpaceStatusRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'spaceId')
    ..aE<$1.CarParkSpace_Status>(2, _omitFieldNames ? '' : 'status',
        enumValues: $1.CarParkSpace_Status.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetSpaceStatusRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetSpaceStatusRequest copyWith(
          void Function(SetSpaceStatusRequest) updates) =>
      super.copyWith((message) => updates(message as SetSpaceStatusRequest))
          as SetSpaceStatusRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetSpaceStatusRequest create() => SetSpaceStatusRequest._();
  @$core.override
  SetSpaceStatusRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetSpaceStatusRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetSpaceStatusRequest>(create);
  static SetSpaceStatusRequest? _defaultInstance;

  /// Its number in the register.
  @$pb.TagNumber(1)
  $core.int get spaceId => $_getIZ(0);
  @$pb.TagNumber(1)
  set spaceId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSpaceId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSpaceId() => $_clearField(1);

  /// `maintenance` or `out_of_service` take it out of use, `available` takes it back.
  @$pb.TagNumber(2)
  $1.CarParkSpace_Status get status => $_getN(1);
  @$pb.TagNumber(2)
  set status($1.CarParkSpace_Status value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasStatus() => $_has(1);
  @$pb.TagNumber(2)
  void clearStatus() => $_clearField(2);
}

/// The space after the change.
class SetSpaceStatusResponse extends $pb.GeneratedMessage {
  factory SetSpaceStatusResponse({
    $1.CarParkSpace? space,
  }) {
    final result = create();
    if (space != null) result.space = space;
    return result;
  }

  SetSpaceStatusResponse._();

  factory SetSpaceStatusResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetSpaceStatusResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetSpaceStatusResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkSpace>(1, _omitFieldNames ? '' : 'space',
        subBuilder: $1.CarParkSpace.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetSpaceStatusResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetSpaceStatusResponse copyWith(
          void Function(SetSpaceStatusResponse) updates) =>
      super.copyWith((message) => updates(message as SetSpaceStatusResponse))
          as SetSpaceStatusResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetSpaceStatusResponse create() => SetSpaceStatusResponse._();
  @$core.override
  SetSpaceStatusResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetSpaceStatusResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetSpaceStatusResponse>(create);
  static SetSpaceStatusResponse? _defaultInstance;

  /// The space.
  @$pb.TagNumber(1)
  $1.CarParkSpace get space => $_getN(0);
  @$pb.TagNumber(1)
  set space($1.CarParkSpace value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSpace() => $_has(0);
  @$pb.TagNumber(1)
  void clearSpace() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkSpace ensureSpace() => $_ensure(0);
}

/// Whether the spaces of a zone are in use.
class SetZoneSpacesStatusRequest extends $pb.GeneratedMessage {
  factory SetZoneSpacesStatusRequest({
    $core.int? zoneId,
    $1.CarParkSpace_Status? status,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (status != null) result.status = status;
    return result;
  }

  SetZoneSpacesStatusRequest._();

  factory SetZoneSpacesStatusRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetZoneSpacesStatusRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetZoneSpacesStatusRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'zoneId')
    ..aE<$1.CarParkSpace_Status>(2, _omitFieldNames ? '' : 'status',
        enumValues: $1.CarParkSpace_Status.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetZoneSpacesStatusRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetZoneSpacesStatusRequest copyWith(
          void Function(SetZoneSpacesStatusRequest) updates) =>
      super.copyWith(
              (message) => updates(message as SetZoneSpacesStatusRequest))
          as SetZoneSpacesStatusRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetZoneSpacesStatusRequest create() => SetZoneSpacesStatusRequest._();
  @$core.override
  SetZoneSpacesStatusRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetZoneSpacesStatusRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetZoneSpacesStatusRequest>(create);
  static SetZoneSpacesStatusRequest? _defaultInstance;

  /// The zone.
  @$pb.TagNumber(1)
  $core.int get zoneId => $_getIZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// `maintenance` or `out_of_service` take them out of use, `available` takes them back.
  @$pb.TagNumber(2)
  $1.CarParkSpace_Status get status => $_getN(1);
  @$pb.TagNumber(2)
  set status($1.CarParkSpace_Status value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasStatus() => $_has(1);
  @$pb.TagNumber(2)
  void clearStatus() => $_clearField(2);
}

/// The spaces after the change.
class SetZoneSpacesStatusResponse extends $pb.GeneratedMessage {
  factory SetZoneSpacesStatusResponse({
    $core.int? changedCount,
    $4.SpaceFigures? figures,
  }) {
    final result = create();
    if (changedCount != null) result.changedCount = changedCount;
    if (figures != null) result.figures = figures;
    return result;
  }

  SetZoneSpacesStatusResponse._();

  factory SetZoneSpacesStatusResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetZoneSpacesStatusResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetZoneSpacesStatusResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'changedCount')
    ..aOM<$4.SpaceFigures>(2, _omitFieldNames ? '' : 'figures',
        subBuilder: $4.SpaceFigures.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetZoneSpacesStatusResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetZoneSpacesStatusResponse copyWith(
          void Function(SetZoneSpacesStatusResponse) updates) =>
      super.copyWith(
              (message) => updates(message as SetZoneSpacesStatusResponse))
          as SetZoneSpacesStatusResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetZoneSpacesStatusResponse create() =>
      SetZoneSpacesStatusResponse._();
  @$core.override
  SetZoneSpacesStatusResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetZoneSpacesStatusResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetZoneSpacesStatusResponse>(create);
  static SetZoneSpacesStatusResponse? _defaultInstance;

  /// How many spaces changed.
  @$pb.TagNumber(1)
  $core.int get changedCount => $_getIZ(0);
  @$pb.TagNumber(1)
  set changedCount($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasChangedCount() => $_has(0);
  @$pb.TagNumber(1)
  void clearChangedCount() => $_clearField(1);

  /// How many there are now, and how many of them can be taken.
  @$pb.TagNumber(2)
  $4.SpaceFigures get figures => $_getN(1);
  @$pb.TagNumber(2)
  set figures($4.SpaceFigures value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasFigures() => $_has(1);
  @$pb.TagNumber(2)
  void clearFigures() => $_clearField(2);
  @$pb.TagNumber(2)
  $4.SpaceFigures ensureFigures() => $_ensure(1);
}

/// A space to delete.
class DeleteSpaceRequest extends $pb.GeneratedMessage {
  factory DeleteSpaceRequest({
    $core.int? spaceId,
  }) {
    final result = create();
    if (spaceId != null) result.spaceId = spaceId;
    return result;
  }

  DeleteSpaceRequest._();

  factory DeleteSpaceRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteSpaceRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteSpaceRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'spaceId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteSpaceRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteSpaceRequest copyWith(void Function(DeleteSpaceRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteSpaceRequest))
          as DeleteSpaceRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteSpaceRequest create() => DeleteSpaceRequest._();
  @$core.override
  DeleteSpaceRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteSpaceRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteSpaceRequest>(create);
  static DeleteSpaceRequest? _defaultInstance;

  /// Its number in the register.
  @$pb.TagNumber(1)
  $core.int get spaceId => $_getIZ(0);
  @$pb.TagNumber(1)
  set spaceId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSpaceId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSpaceId() => $_clearField(1);
}

/// The space is gone.
class DeleteSpaceResponse extends $pb.GeneratedMessage {
  factory DeleteSpaceResponse() => create();

  DeleteSpaceResponse._();

  factory DeleteSpaceResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteSpaceResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteSpaceResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteSpaceResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteSpaceResponse copyWith(void Function(DeleteSpaceResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteSpaceResponse))
          as DeleteSpaceResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteSpaceResponse create() => DeleteSpaceResponse._();
  @$core.override
  DeleteSpaceResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteSpaceResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteSpaceResponse>(create);
  static DeleteSpaceResponse? _defaultInstance;
}

/// Asks for what happens to spaces.
class WatchSpacesRequest extends $pb.GeneratedMessage {
  factory WatchSpacesRequest({
    $core.String? carPark,
    $core.int? levelId,
    $core.int? zoneId,
    $core.String? resumeToken,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (levelId != null) result.levelId = levelId;
    if (zoneId != null) result.zoneId = zoneId;
    if (resumeToken != null) result.resumeToken = resumeToken;
    return result;
  }

  WatchSpacesRequest._();

  factory WatchSpacesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory WatchSpacesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'WatchSpacesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aI(2, _omitFieldNames ? '' : 'levelId')
    ..aI(3, _omitFieldNames ? '' : 'zoneId')
    ..aOS(4, _omitFieldNames ? '' : 'resumeToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchSpacesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchSpacesRequest copyWith(void Function(WatchSpacesRequest) updates) =>
      super.copyWith((message) => updates(message as WatchSpacesRequest))
          as WatchSpacesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static WatchSpacesRequest create() => WatchSpacesRequest._();
  @$core.override
  WatchSpacesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static WatchSpacesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<WatchSpacesRequest>(create);
  static WatchSpacesRequest? _defaultInstance;

  /// The car park's code; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Only those on this level.
  @$pb.TagNumber(2)
  $core.int get levelId => $_getIZ(1);
  @$pb.TagNumber(2)
  set levelId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLevelId() => $_has(1);
  @$pb.TagNumber(2)
  void clearLevelId() => $_clearField(2);

  /// Only those in this zone.
  @$pb.TagNumber(3)
  $core.int get zoneId => $_getIZ(2);
  @$pb.TagNumber(3)
  set zoneId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZoneId() => $_has(2);
  @$pb.TagNumber(3)
  void clearZoneId() => $_clearField(3);

  /// The last `resume_token` of an earlier stream of the same spaces: what was missed since then comes first.
  @$pb.TagNumber(4)
  $core.String get resumeToken => $_getSZ(3);
  @$pb.TagNumber(4)
  set resumeToken($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasResumeToken() => $_has(3);
  @$pb.TagNumber(4)
  void clearResumeToken() => $_clearField(4);
}

/// All spaces that are watched. What was known before counts no longer.
class SpacesAsTheyAre extends $pb.GeneratedMessage {
  factory SpacesAsTheyAre({
    $core.Iterable<$1.CarParkSpace>? spaces,
  }) {
    final result = create();
    if (spaces != null) result.spaces.addAll(spaces);
    return result;
  }

  SpacesAsTheyAre._();

  factory SpacesAsTheyAre.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SpacesAsTheyAre.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SpacesAsTheyAre',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$1.CarParkSpace>(1, _omitFieldNames ? '' : 'spaces',
        subBuilder: $1.CarParkSpace.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SpacesAsTheyAre clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SpacesAsTheyAre copyWith(void Function(SpacesAsTheyAre) updates) =>
      super.copyWith((message) => updates(message as SpacesAsTheyAre))
          as SpacesAsTheyAre;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SpacesAsTheyAre create() => SpacesAsTheyAre._();
  @$core.override
  SpacesAsTheyAre createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SpacesAsTheyAre getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SpacesAsTheyAre>(create);
  static SpacesAsTheyAre? _defaultInstance;

  /// The spaces, by level and number; at most 10 000.
  @$pb.TagNumber(1)
  $pb.PbList<$1.CarParkSpace> get spaces => $_getList(0);
}

enum WatchSpacesResponse_About { snapshot, space, removedSpaceId, notSet }

/// One thing about the spaces that are watched.
class WatchSpacesResponse extends $pb.GeneratedMessage {
  factory WatchSpacesResponse({
    SpacesAsTheyAre? snapshot,
    $1.CarParkSpace? space,
    $core.int? removedSpaceId,
    $4.SpaceFigures? figures,
    $core.String? resumeToken,
    $2.Timestamp? time,
  }) {
    final result = create();
    if (snapshot != null) result.snapshot = snapshot;
    if (space != null) result.space = space;
    if (removedSpaceId != null) result.removedSpaceId = removedSpaceId;
    if (figures != null) result.figures = figures;
    if (resumeToken != null) result.resumeToken = resumeToken;
    if (time != null) result.time = time;
    return result;
  }

  WatchSpacesResponse._();

  factory WatchSpacesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory WatchSpacesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static const $core.Map<$core.int, WatchSpacesResponse_About>
      _WatchSpacesResponse_AboutByTag = {
    1: WatchSpacesResponse_About.snapshot,
    2: WatchSpacesResponse_About.space,
    3: WatchSpacesResponse_About.removedSpaceId,
    0: WatchSpacesResponse_About.notSet
  };
  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'WatchSpacesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..oo(0, [1, 2, 3])
    ..aOM<SpacesAsTheyAre>(1, _omitFieldNames ? '' : 'snapshot',
        subBuilder: SpacesAsTheyAre.create)
    ..aOM<$1.CarParkSpace>(2, _omitFieldNames ? '' : 'space',
        subBuilder: $1.CarParkSpace.create)
    ..aI(3, _omitFieldNames ? '' : 'removedSpaceId')
    ..aOM<$4.SpaceFigures>(4, _omitFieldNames ? '' : 'figures',
        subBuilder: $4.SpaceFigures.create)
    ..aOS(5, _omitFieldNames ? '' : 'resumeToken')
    ..aOM<$2.Timestamp>(6, _omitFieldNames ? '' : 'time',
        subBuilder: $2.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchSpacesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchSpacesResponse copyWith(void Function(WatchSpacesResponse) updates) =>
      super.copyWith((message) => updates(message as WatchSpacesResponse))
          as WatchSpacesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static WatchSpacesResponse create() => WatchSpacesResponse._();
  @$core.override
  WatchSpacesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static WatchSpacesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<WatchSpacesResponse>(create);
  static WatchSpacesResponse? _defaultInstance;

  @$pb.TagNumber(1)
  @$pb.TagNumber(2)
  @$pb.TagNumber(3)
  WatchSpacesResponse_About whichAbout() =>
      _WatchSpacesResponse_AboutByTag[$_whichOneof(0)]!;
  @$pb.TagNumber(1)
  @$pb.TagNumber(2)
  @$pb.TagNumber(3)
  void clearAbout() => $_clearField($_whichOneof(0));

  /// How things are.
  @$pb.TagNumber(1)
  SpacesAsTheyAre get snapshot => $_getN(0);
  @$pb.TagNumber(1)
  set snapshot(SpacesAsTheyAre value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSnapshot() => $_has(0);
  @$pb.TagNumber(1)
  void clearSnapshot() => $_clearField(1);
  @$pb.TagNumber(1)
  SpacesAsTheyAre ensureSnapshot() => $_ensure(0);

  /// A space that is new or changed, as it is by now.
  @$pb.TagNumber(2)
  $1.CarParkSpace get space => $_getN(1);
  @$pb.TagNumber(2)
  set space($1.CarParkSpace value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasSpace() => $_has(1);
  @$pb.TagNumber(2)
  void clearSpace() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.CarParkSpace ensureSpace() => $_ensure(1);

  /// The number, in the register, of a space that is not among those that are watched any more.
  @$pb.TagNumber(3)
  $core.int get removedSpaceId => $_getIZ(2);
  @$pb.TagNumber(3)
  set removedSpaceId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasRemovedSpaceId() => $_has(2);
  @$pb.TagNumber(3)
  void clearRemovedSpaceId() => $_clearField(3);

  /// How many there are, and how many of them can be taken; there whenever a space is.
  @$pb.TagNumber(4)
  $4.SpaceFigures get figures => $_getN(3);
  @$pb.TagNumber(4)
  set figures($4.SpaceFigures value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasFigures() => $_has(3);
  @$pb.TagNumber(4)
  void clearFigures() => $_clearField(4);
  @$pb.TagNumber(4)
  $4.SpaceFigures ensureFigures() => $_ensure(3);

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

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
