// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/level_service.proto.

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

import 'level.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A level to make.
class CreateLevelRequest extends $pb.GeneratedMessage {
  factory CreateLevelRequest({
    $core.String? carPark,
    $core.String? name,
    $core.int? levelNumber,
    $core.String? description,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (name != null) result.name = name;
    if (levelNumber != null) result.levelNumber = levelNumber;
    if (description != null) result.description = description;
    return result;
  }

  CreateLevelRequest._();

  factory CreateLevelRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateLevelRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateLevelRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aI(3, _omitFieldNames ? '' : 'levelNumber')
    ..aOS(4, _omitFieldNames ? '' : 'description')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateLevelRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateLevelRequest copyWith(void Function(CreateLevelRequest) updates) =>
      super.copyWith((message) => updates(message as CreateLevelRequest))
          as CreateLevelRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateLevelRequest create() => CreateLevelRequest._();
  @$core.override
  CreateLevelRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateLevelRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateLevelRequest>(create);
  static CreateLevelRequest? _defaultInstance;

  /// The car park's code; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// What people call it.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// Which floor it is: 0 is the ground, what is below is negative.
  @$pb.TagNumber(3)
  $core.int get levelNumber => $_getIZ(2);
  @$pb.TagNumber(3)
  set levelNumber($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLevelNumber() => $_has(2);
  @$pb.TagNumber(3)
  void clearLevelNumber() => $_clearField(3);

  /// What else there is to say.
  @$pb.TagNumber(4)
  $core.String get description => $_getSZ(3);
  @$pb.TagNumber(4)
  set description($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDescription() => $_has(3);
  @$pb.TagNumber(4)
  void clearDescription() => $_clearField(4);
}

/// The new level.
class CreateLevelResponse extends $pb.GeneratedMessage {
  factory CreateLevelResponse({
    $1.CarParkLevel? level,
  }) {
    final result = create();
    if (level != null) result.level = level;
    return result;
  }

  CreateLevelResponse._();

  factory CreateLevelResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateLevelResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateLevelResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkLevel>(1, _omitFieldNames ? '' : 'level',
        subBuilder: $1.CarParkLevel.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateLevelResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateLevelResponse copyWith(void Function(CreateLevelResponse) updates) =>
      super.copyWith((message) => updates(message as CreateLevelResponse))
          as CreateLevelResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateLevelResponse create() => CreateLevelResponse._();
  @$core.override
  CreateLevelResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateLevelResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateLevelResponse>(create);
  static CreateLevelResponse? _defaultInstance;

  /// The level.
  @$pb.TagNumber(1)
  $1.CarParkLevel get level => $_getN(0);
  @$pb.TagNumber(1)
  set level($1.CarParkLevel value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasLevel() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevel() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkLevel ensureLevel() => $_ensure(0);
}

/// Asks for a level.
class GetLevelRequest extends $pb.GeneratedMessage {
  factory GetLevelRequest({
    $core.int? levelId,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    return result;
  }

  GetLevelRequest._();

  factory GetLevelRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetLevelRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetLevelRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetLevelRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetLevelRequest copyWith(void Function(GetLevelRequest) updates) =>
      super.copyWith((message) => updates(message as GetLevelRequest))
          as GetLevelRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetLevelRequest create() => GetLevelRequest._();
  @$core.override
  GetLevelRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetLevelRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetLevelRequest>(create);
  static GetLevelRequest? _defaultInstance;

  /// Its number in the register.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);
}

/// A level.
class GetLevelResponse extends $pb.GeneratedMessage {
  factory GetLevelResponse({
    $1.CarParkLevel? level,
  }) {
    final result = create();
    if (level != null) result.level = level;
    return result;
  }

  GetLevelResponse._();

  factory GetLevelResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetLevelResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetLevelResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkLevel>(1, _omitFieldNames ? '' : 'level',
        subBuilder: $1.CarParkLevel.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetLevelResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetLevelResponse copyWith(void Function(GetLevelResponse) updates) =>
      super.copyWith((message) => updates(message as GetLevelResponse))
          as GetLevelResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetLevelResponse create() => GetLevelResponse._();
  @$core.override
  GetLevelResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetLevelResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetLevelResponse>(create);
  static GetLevelResponse? _defaultInstance;

  /// The level.
  @$pb.TagNumber(1)
  $1.CarParkLevel get level => $_getN(0);
  @$pb.TagNumber(1)
  set level($1.CarParkLevel value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasLevel() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevel() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkLevel ensureLevel() => $_ensure(0);
}

/// Asks for levels.
class ListLevelsRequest extends $pb.GeneratedMessage {
  factory ListLevelsRequest({
    $core.String? carPark,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    return result;
  }

  ListLevelsRequest._();

  factory ListLevelsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListLevelsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListLevelsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListLevelsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListLevelsRequest copyWith(void Function(ListLevelsRequest) updates) =>
      super.copyWith((message) => updates(message as ListLevelsRequest))
          as ListLevelsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListLevelsRequest create() => ListLevelsRequest._();
  @$core.override
  ListLevelsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListLevelsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListLevelsRequest>(create);
  static ListLevelsRequest? _defaultInstance;

  /// The car park's code; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);
}

/// The levels.
class ListLevelsResponse extends $pb.GeneratedMessage {
  factory ListLevelsResponse({
    $core.Iterable<$1.CarParkLevel>? levels,
  }) {
    final result = create();
    if (levels != null) result.levels.addAll(levels);
    return result;
  }

  ListLevelsResponse._();

  factory ListLevelsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListLevelsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListLevelsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$1.CarParkLevel>(1, _omitFieldNames ? '' : 'levels',
        subBuilder: $1.CarParkLevel.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListLevelsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListLevelsResponse copyWith(void Function(ListLevelsResponse) updates) =>
      super.copyWith((message) => updates(message as ListLevelsResponse))
          as ListLevelsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListLevelsResponse create() => ListLevelsResponse._();
  @$core.override
  ListLevelsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListLevelsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListLevelsResponse>(create);
  static ListLevelsResponse? _defaultInstance;

  /// The levels, the lowest first.
  @$pb.TagNumber(1)
  $pb.PbList<$1.CarParkLevel> get levels => $_getList(0);
}

/// A change of a level; see UpdateVehicleRequest of parkup.auth.v1 for what present, absent and named fields mean.
class UpdateLevelRequest extends $pb.GeneratedMessage {
  factory UpdateLevelRequest({
    $core.int? levelId,
    $core.String? name,
    $core.int? levelNumber,
    $core.String? description,
    $2.FieldMask? updateMask,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    if (name != null) result.name = name;
    if (levelNumber != null) result.levelNumber = levelNumber;
    if (description != null) result.description = description;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  UpdateLevelRequest._();

  factory UpdateLevelRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateLevelRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateLevelRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aI(3, _omitFieldNames ? '' : 'levelNumber')
    ..aOS(4, _omitFieldNames ? '' : 'description')
    ..aOM<$2.FieldMask>(5, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $2.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateLevelRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateLevelRequest copyWith(void Function(UpdateLevelRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateLevelRequest))
          as UpdateLevelRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateLevelRequest create() => UpdateLevelRequest._();
  @$core.override
  UpdateLevelRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateLevelRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateLevelRequest>(create);
  static UpdateLevelRequest? _defaultInstance;

  /// Its number in the register.
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

  /// Which floor it is.
  @$pb.TagNumber(3)
  $core.int get levelNumber => $_getIZ(2);
  @$pb.TagNumber(3)
  set levelNumber($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLevelNumber() => $_has(2);
  @$pb.TagNumber(3)
  void clearLevelNumber() => $_clearField(3);

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

/// The level after the change.
class UpdateLevelResponse extends $pb.GeneratedMessage {
  factory UpdateLevelResponse({
    $1.CarParkLevel? level,
  }) {
    final result = create();
    if (level != null) result.level = level;
    return result;
  }

  UpdateLevelResponse._();

  factory UpdateLevelResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateLevelResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateLevelResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkLevel>(1, _omitFieldNames ? '' : 'level',
        subBuilder: $1.CarParkLevel.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateLevelResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateLevelResponse copyWith(void Function(UpdateLevelResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateLevelResponse))
          as UpdateLevelResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateLevelResponse create() => UpdateLevelResponse._();
  @$core.override
  UpdateLevelResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateLevelResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateLevelResponse>(create);
  static UpdateLevelResponse? _defaultInstance;

  /// The level.
  @$pb.TagNumber(1)
  $1.CarParkLevel get level => $_getN(0);
  @$pb.TagNumber(1)
  set level($1.CarParkLevel value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasLevel() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevel() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkLevel ensureLevel() => $_ensure(0);
}

/// A level to delete.
class DeleteLevelRequest extends $pb.GeneratedMessage {
  factory DeleteLevelRequest({
    $core.int? levelId,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    return result;
  }

  DeleteLevelRequest._();

  factory DeleteLevelRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteLevelRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteLevelRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteLevelRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteLevelRequest copyWith(void Function(DeleteLevelRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteLevelRequest))
          as DeleteLevelRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteLevelRequest create() => DeleteLevelRequest._();
  @$core.override
  DeleteLevelRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteLevelRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteLevelRequest>(create);
  static DeleteLevelRequest? _defaultInstance;

  /// Its number in the register.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);
}

/// The level is gone.
class DeleteLevelResponse extends $pb.GeneratedMessage {
  factory DeleteLevelResponse() => create();

  DeleteLevelResponse._();

  factory DeleteLevelResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteLevelResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteLevelResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteLevelResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteLevelResponse copyWith(void Function(DeleteLevelResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteLevelResponse))
          as DeleteLevelResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteLevelResponse create() => DeleteLevelResponse._();
  @$core.override
  DeleteLevelResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteLevelResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteLevelResponse>(create);
  static DeleteLevelResponse? _defaultInstance;
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
