// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/floor_map_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import 'floor_map.pb.dart' as $2;
import 'floor_map_service.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'floor_map_service.pbenum.dart';

/// Asks for a map.
class GetFloorMapRequest extends $pb.GeneratedMessage {
  factory GetFloorMapRequest({
    $core.int? levelId,
    $core.int? version,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    if (version != null) result.version = version;
    return result;
  }

  GetFloorMapRequest._();

  factory GetFloorMapRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetFloorMapRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetFloorMapRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..aI(2, _omitFieldNames ? '' : 'version')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetFloorMapRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetFloorMapRequest copyWith(void Function(GetFloorMapRequest) updates) =>
      super.copyWith((message) => updates(message as GetFloorMapRequest))
          as GetFloorMapRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetFloorMapRequest create() => GetFloorMapRequest._();
  @$core.override
  GetFloorMapRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetFloorMapRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetFloorMapRequest>(create);
  static GetFloorMapRequest? _defaultInstance;

  /// The level's number in the register.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);

  /// The version; the newest unless given. Older ones are for staff.
  @$pb.TagNumber(2)
  $core.int get version => $_getIZ(1);
  @$pb.TagNumber(2)
  set version($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasVersion() => $_has(1);
  @$pb.TagNumber(2)
  void clearVersion() => $_clearField(2);
}

/// A map.
class GetFloorMapResponse extends $pb.GeneratedMessage {
  factory GetFloorMapResponse({
    $2.FloorMap? map,
  }) {
    final result = create();
    if (map != null) result.map = map;
    return result;
  }

  GetFloorMapResponse._();

  factory GetFloorMapResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetFloorMapResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetFloorMapResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.FloorMap>(1, _omitFieldNames ? '' : 'map',
        subBuilder: $2.FloorMap.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetFloorMapResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetFloorMapResponse copyWith(void Function(GetFloorMapResponse) updates) =>
      super.copyWith((message) => updates(message as GetFloorMapResponse))
          as GetFloorMapResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetFloorMapResponse create() => GetFloorMapResponse._();
  @$core.override
  GetFloorMapResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetFloorMapResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetFloorMapResponse>(create);
  static GetFloorMapResponse? _defaultInstance;

  /// The map.
  @$pb.TagNumber(1)
  $2.FloorMap get map => $_getN(0);
  @$pb.TagNumber(1)
  set map($2.FloorMap value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasMap() => $_has(0);
  @$pb.TagNumber(1)
  void clearMap() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.FloorMap ensureMap() => $_ensure(0);
}

/// Asks for maps.
class ListFloorMapsRequest extends $pb.GeneratedMessage {
  factory ListFloorMapsRequest({
    $core.String? carPark,
    $core.String? building,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (building != null) result.building = building;
    return result;
  }

  ListFloorMapsRequest._();

  factory ListFloorMapsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListFloorMapsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListFloorMapsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aOS(2, _omitFieldNames ? '' : 'building')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListFloorMapsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListFloorMapsRequest copyWith(void Function(ListFloorMapsRequest) updates) =>
      super.copyWith((message) => updates(message as ListFloorMapsRequest))
          as ListFloorMapsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListFloorMapsRequest create() => ListFloorMapsRequest._();
  @$core.override
  ListFloorMapsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListFloorMapsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListFloorMapsRequest>(create);
  static ListFloorMapsRequest? _defaultInstance;

  /// The car park's code; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Only those of levels in this building.
  @$pb.TagNumber(2)
  $core.String get building => $_getSZ(1);
  @$pb.TagNumber(2)
  set building($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasBuilding() => $_has(1);
  @$pb.TagNumber(2)
  void clearBuilding() => $_clearField(2);
}

/// The maps.
class ListFloorMapsResponse extends $pb.GeneratedMessage {
  factory ListFloorMapsResponse({
    $core.Iterable<$2.FloorMapSummary>? maps,
  }) {
    final result = create();
    if (maps != null) result.maps.addAll(maps);
    return result;
  }

  ListFloorMapsResponse._();

  factory ListFloorMapsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListFloorMapsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListFloorMapsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$2.FloorMapSummary>(1, _omitFieldNames ? '' : 'maps',
        subBuilder: $2.FloorMapSummary.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListFloorMapsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListFloorMapsResponse copyWith(
          void Function(ListFloorMapsResponse) updates) =>
      super.copyWith((message) => updates(message as ListFloorMapsResponse))
          as ListFloorMapsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListFloorMapsResponse create() => ListFloorMapsResponse._();
  @$core.override
  ListFloorMapsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListFloorMapsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListFloorMapsResponse>(create);
  static ListFloorMapsResponse? _defaultInstance;

  /// The maps, those of the lowest levels first.
  @$pb.TagNumber(1)
  $pb.PbList<$2.FloorMapSummary> get maps => $_getList(0);
}

/// A map to draw.
class ReplaceFloorMapRequest extends $pb.GeneratedMessage {
  factory ReplaceFloorMapRequest({
    $core.int? levelId,
    $core.String? building,
    $core.double? widthMetres,
    $core.double? heightMetres,
    $core.Iterable<$2.FloorElement>? elements,
    $core.bool? isDraft,
    $core.String? reason,
    $core.int? expectedVersion,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    if (building != null) result.building = building;
    if (widthMetres != null) result.widthMetres = widthMetres;
    if (heightMetres != null) result.heightMetres = heightMetres;
    if (elements != null) result.elements.addAll(elements);
    if (isDraft != null) result.isDraft = isDraft;
    if (reason != null) result.reason = reason;
    if (expectedVersion != null) result.expectedVersion = expectedVersion;
    return result;
  }

  ReplaceFloorMapRequest._();

  factory ReplaceFloorMapRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ReplaceFloorMapRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ReplaceFloorMapRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..aOS(2, _omitFieldNames ? '' : 'building')
    ..aD(3, _omitFieldNames ? '' : 'widthMetres')
    ..aD(4, _omitFieldNames ? '' : 'heightMetres')
    ..pPM<$2.FloorElement>(5, _omitFieldNames ? '' : 'elements',
        subBuilder: $2.FloorElement.create)
    ..aOB(6, _omitFieldNames ? '' : 'isDraft')
    ..aOS(7, _omitFieldNames ? '' : 'reason')
    ..aI(8, _omitFieldNames ? '' : 'expectedVersion')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReplaceFloorMapRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReplaceFloorMapRequest copyWith(
          void Function(ReplaceFloorMapRequest) updates) =>
      super.copyWith((message) => updates(message as ReplaceFloorMapRequest))
          as ReplaceFloorMapRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ReplaceFloorMapRequest create() => ReplaceFloorMapRequest._();
  @$core.override
  ReplaceFloorMapRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ReplaceFloorMapRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ReplaceFloorMapRequest>(create);
  static ReplaceFloorMapRequest? _defaultInstance;

  /// The level's number in the register.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);

  /// The building that the level is in.
  @$pb.TagNumber(2)
  $core.String get building => $_getSZ(1);
  @$pb.TagNumber(2)
  set building($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasBuilding() => $_has(1);
  @$pb.TagNumber(2)
  void clearBuilding() => $_clearField(2);

  /// How wide the level is, in metres.
  @$pb.TagNumber(3)
  $core.double get widthMetres => $_getN(2);
  @$pb.TagNumber(3)
  set widthMetres($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasWidthMetres() => $_has(2);
  @$pb.TagNumber(3)
  void clearWidthMetres() => $_clearField(3);

  /// How high the drawing of the level is, in metres.
  @$pb.TagNumber(4)
  $core.double get heightMetres => $_getN(3);
  @$pb.TagNumber(4)
  set heightMetres($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasHeightMetres() => $_has(3);
  @$pb.TagNumber(4)
  void clearHeightMetres() => $_clearField(4);

  /// What there is on the level. Ids are there once.
  @$pb.TagNumber(5)
  $pb.PbList<$2.FloorElement> get elements => $_getList(4);

  /// Drivers are not led by it yet.
  @$pb.TagNumber(6)
  $core.bool get isDraft => $_getBF(5);
  @$pb.TagNumber(6)
  set isDraft($core.bool value) => $_setBool(5, value);
  @$pb.TagNumber(6)
  $core.bool hasIsDraft() => $_has(5);
  @$pb.TagNumber(6)
  void clearIsDraft() => $_clearField(6);

  /// Why it is changed, for the map's history.
  @$pb.TagNumber(7)
  $core.String get reason => $_getSZ(6);
  @$pb.TagNumber(7)
  set reason($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasReason() => $_has(6);
  @$pb.TagNumber(7)
  void clearReason() => $_clearField(7);

  /// The version that the caller has seen; refused when another one is there by now. Unless given, what is there is changed.
  @$pb.TagNumber(8)
  $core.int get expectedVersion => $_getIZ(7);
  @$pb.TagNumber(8)
  set expectedVersion($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasExpectedVersion() => $_has(7);
  @$pb.TagNumber(8)
  void clearExpectedVersion() => $_clearField(8);
}

/// The map that was drawn.
class ReplaceFloorMapResponse extends $pb.GeneratedMessage {
  factory ReplaceFloorMapResponse({
    $2.FloorMap? map,
    $core.Iterable<$2.FloorMapProblem>? problems,
  }) {
    final result = create();
    if (map != null) result.map = map;
    if (problems != null) result.problems.addAll(problems);
    return result;
  }

  ReplaceFloorMapResponse._();

  factory ReplaceFloorMapResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ReplaceFloorMapResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ReplaceFloorMapResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.FloorMap>(1, _omitFieldNames ? '' : 'map',
        subBuilder: $2.FloorMap.create)
    ..pPM<$2.FloorMapProblem>(2, _omitFieldNames ? '' : 'problems',
        subBuilder: $2.FloorMapProblem.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReplaceFloorMapResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReplaceFloorMapResponse copyWith(
          void Function(ReplaceFloorMapResponse) updates) =>
      super.copyWith((message) => updates(message as ReplaceFloorMapResponse))
          as ReplaceFloorMapResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ReplaceFloorMapResponse create() => ReplaceFloorMapResponse._();
  @$core.override
  ReplaceFloorMapResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ReplaceFloorMapResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ReplaceFloorMapResponse>(create);
  static ReplaceFloorMapResponse? _defaultInstance;

  /// The map.
  @$pb.TagNumber(1)
  $2.FloorMap get map => $_getN(0);
  @$pb.TagNumber(1)
  set map($2.FloorMap value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasMap() => $_has(0);
  @$pb.TagNumber(1)
  void clearMap() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.FloorMap ensureMap() => $_ensure(0);

  /// What is wrong with it, the graver things first.
  @$pb.TagNumber(2)
  $pb.PbList<$2.FloorMapProblem> get problems => $_getList(1);
}

/// A map to delete.
class DeleteFloorMapRequest extends $pb.GeneratedMessage {
  factory DeleteFloorMapRequest({
    $core.int? levelId,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    return result;
  }

  DeleteFloorMapRequest._();

  factory DeleteFloorMapRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteFloorMapRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteFloorMapRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteFloorMapRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteFloorMapRequest copyWith(
          void Function(DeleteFloorMapRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteFloorMapRequest))
          as DeleteFloorMapRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteFloorMapRequest create() => DeleteFloorMapRequest._();
  @$core.override
  DeleteFloorMapRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteFloorMapRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteFloorMapRequest>(create);
  static DeleteFloorMapRequest? _defaultInstance;

  /// The level's number in the register.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);
}

/// The map is gone.
class DeleteFloorMapResponse extends $pb.GeneratedMessage {
  factory DeleteFloorMapResponse() => create();

  DeleteFloorMapResponse._();

  factory DeleteFloorMapResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteFloorMapResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteFloorMapResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteFloorMapResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteFloorMapResponse copyWith(
          void Function(DeleteFloorMapResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteFloorMapResponse))
          as DeleteFloorMapResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteFloorMapResponse create() => DeleteFloorMapResponse._();
  @$core.override
  DeleteFloorMapResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteFloorMapResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteFloorMapResponse>(create);
  static DeleteFloorMapResponse? _defaultInstance;
}

/// An element to put on a map.
class SetFloorElementRequest extends $pb.GeneratedMessage {
  factory SetFloorElementRequest({
    $core.int? levelId,
    $core.String? elementId,
    $2.FloorElement? element,
    $core.String? reason,
    $core.int? expectedVersion,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    if (elementId != null) result.elementId = elementId;
    if (element != null) result.element = element;
    if (reason != null) result.reason = reason;
    if (expectedVersion != null) result.expectedVersion = expectedVersion;
    return result;
  }

  SetFloorElementRequest._();

  factory SetFloorElementRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetFloorElementRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetFloorElementRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..aOS(2, _omitFieldNames ? '' : 'elementId')
    ..aOM<$2.FloorElement>(3, _omitFieldNames ? '' : 'element',
        subBuilder: $2.FloorElement.create)
    ..aOS(4, _omitFieldNames ? '' : 'reason')
    ..aI(5, _omitFieldNames ? '' : 'expectedVersion')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetFloorElementRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetFloorElementRequest copyWith(
          void Function(SetFloorElementRequest) updates) =>
      super.copyWith((message) => updates(message as SetFloorElementRequest))
          as SetFloorElementRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetFloorElementRequest create() => SetFloorElementRequest._();
  @$core.override
  SetFloorElementRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetFloorElementRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetFloorElementRequest>(create);
  static SetFloorElementRequest? _defaultInstance;

  /// The level's number in the register.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);

  /// The element's id on its level.
  @$pb.TagNumber(2)
  $core.String get elementId => $_getSZ(1);
  @$pb.TagNumber(2)
  set elementId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasElementId() => $_has(1);
  @$pb.TagNumber(2)
  void clearElementId() => $_clearField(2);

  /// The element; its id may be left out.
  @$pb.TagNumber(3)
  $2.FloorElement get element => $_getN(2);
  @$pb.TagNumber(3)
  set element($2.FloorElement value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasElement() => $_has(2);
  @$pb.TagNumber(3)
  void clearElement() => $_clearField(3);
  @$pb.TagNumber(3)
  $2.FloorElement ensureElement() => $_ensure(2);

  /// Why it is changed, for the map's history.
  @$pb.TagNumber(4)
  $core.String get reason => $_getSZ(3);
  @$pb.TagNumber(4)
  set reason($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasReason() => $_has(3);
  @$pb.TagNumber(4)
  void clearReason() => $_clearField(4);

  /// The version that the caller has seen; refused when another one is there by now. Unless given, what is there is changed.
  @$pb.TagNumber(5)
  $core.int get expectedVersion => $_getIZ(4);
  @$pb.TagNumber(5)
  set expectedVersion($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasExpectedVersion() => $_has(4);
  @$pb.TagNumber(5)
  void clearExpectedVersion() => $_clearField(5);
}

/// The element is on the map.
class SetFloorElementResponse extends $pb.GeneratedMessage {
  factory SetFloorElementResponse({
    $2.FloorElement? element,
    $core.int? version,
    $core.Iterable<$2.FloorMapProblem>? problems,
  }) {
    final result = create();
    if (element != null) result.element = element;
    if (version != null) result.version = version;
    if (problems != null) result.problems.addAll(problems);
    return result;
  }

  SetFloorElementResponse._();

  factory SetFloorElementResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetFloorElementResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetFloorElementResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.FloorElement>(1, _omitFieldNames ? '' : 'element',
        subBuilder: $2.FloorElement.create)
    ..aI(2, _omitFieldNames ? '' : 'version')
    ..pPM<$2.FloorMapProblem>(3, _omitFieldNames ? '' : 'problems',
        subBuilder: $2.FloorMapProblem.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetFloorElementResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetFloorElementResponse copyWith(
          void Function(SetFloorElementResponse) updates) =>
      super.copyWith((message) => updates(message as SetFloorElementResponse))
          as SetFloorElementResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetFloorElementResponse create() => SetFloorElementResponse._();
  @$core.override
  SetFloorElementResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetFloorElementResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetFloorElementResponse>(create);
  static SetFloorElementResponse? _defaultInstance;

  /// The element.
  @$pb.TagNumber(1)
  $2.FloorElement get element => $_getN(0);
  @$pb.TagNumber(1)
  set element($2.FloorElement value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasElement() => $_has(0);
  @$pb.TagNumber(1)
  void clearElement() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.FloorElement ensureElement() => $_ensure(0);

  /// The map's version by now.
  @$pb.TagNumber(2)
  $core.int get version => $_getIZ(1);
  @$pb.TagNumber(2)
  set version($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasVersion() => $_has(1);
  @$pb.TagNumber(2)
  void clearVersion() => $_clearField(2);

  /// What is wrong with the maps of the car park about this element.
  @$pb.TagNumber(3)
  $pb.PbList<$2.FloorMapProblem> get problems => $_getList(2);
}

/// An element to take away.
class DeleteFloorElementRequest extends $pb.GeneratedMessage {
  factory DeleteFloorElementRequest({
    $core.int? levelId,
    $core.String? elementId,
    $core.String? reason,
    $core.int? expectedVersion,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    if (elementId != null) result.elementId = elementId;
    if (reason != null) result.reason = reason;
    if (expectedVersion != null) result.expectedVersion = expectedVersion;
    return result;
  }

  DeleteFloorElementRequest._();

  factory DeleteFloorElementRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteFloorElementRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteFloorElementRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..aOS(2, _omitFieldNames ? '' : 'elementId')
    ..aOS(3, _omitFieldNames ? '' : 'reason')
    ..aI(4, _omitFieldNames ? '' : 'expectedVersion')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteFloorElementRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteFloorElementRequest copyWith(
          void Function(DeleteFloorElementRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteFloorElementRequest))
          as DeleteFloorElementRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteFloorElementRequest create() => DeleteFloorElementRequest._();
  @$core.override
  DeleteFloorElementRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteFloorElementRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteFloorElementRequest>(create);
  static DeleteFloorElementRequest? _defaultInstance;

  /// The level's number in the register.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);

  /// The element's id on its level.
  @$pb.TagNumber(2)
  $core.String get elementId => $_getSZ(1);
  @$pb.TagNumber(2)
  set elementId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasElementId() => $_has(1);
  @$pb.TagNumber(2)
  void clearElementId() => $_clearField(2);

  /// Why it is changed, for the map's history.
  @$pb.TagNumber(3)
  $core.String get reason => $_getSZ(2);
  @$pb.TagNumber(3)
  set reason($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasReason() => $_has(2);
  @$pb.TagNumber(3)
  void clearReason() => $_clearField(3);

  /// The version that the caller has seen; refused when another one is there by now. Unless given, what is there is changed.
  @$pb.TagNumber(4)
  $core.int get expectedVersion => $_getIZ(3);
  @$pb.TagNumber(4)
  set expectedVersion($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasExpectedVersion() => $_has(3);
  @$pb.TagNumber(4)
  void clearExpectedVersion() => $_clearField(4);
}

/// The element is gone.
class DeleteFloorElementResponse extends $pb.GeneratedMessage {
  factory DeleteFloorElementResponse({
    $core.int? version,
  }) {
    final result = create();
    if (version != null) result.version = version;
    return result;
  }

  DeleteFloorElementResponse._();

  factory DeleteFloorElementResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteFloorElementResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteFloorElementResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'version')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteFloorElementResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteFloorElementResponse copyWith(
          void Function(DeleteFloorElementResponse) updates) =>
      super.copyWith(
              (message) => updates(message as DeleteFloorElementResponse))
          as DeleteFloorElementResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteFloorElementResponse create() => DeleteFloorElementResponse._();
  @$core.override
  DeleteFloorElementResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteFloorElementResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteFloorElementResponse>(create);
  static DeleteFloorElementResponse? _defaultInstance;

  /// The map's version by now.
  @$pb.TagNumber(1)
  $core.int get version => $_getIZ(0);
  @$pb.TagNumber(1)
  set version($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasVersion() => $_has(0);
  @$pb.TagNumber(1)
  void clearVersion() => $_clearField(1);
}

/// An element to close or open.
class SetFloorElementClosedRequest extends $pb.GeneratedMessage {
  factory SetFloorElementClosedRequest({
    $core.int? levelId,
    $core.String? elementId,
    $core.bool? isClosed,
    $core.String? reason,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    if (elementId != null) result.elementId = elementId;
    if (isClosed != null) result.isClosed = isClosed;
    if (reason != null) result.reason = reason;
    return result;
  }

  SetFloorElementClosedRequest._();

  factory SetFloorElementClosedRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetFloorElementClosedRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetFloorElementClosedRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..aOS(2, _omitFieldNames ? '' : 'elementId')
    ..aOB(3, _omitFieldNames ? '' : 'isClosed')
    ..aOS(4, _omitFieldNames ? '' : 'reason')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetFloorElementClosedRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetFloorElementClosedRequest copyWith(
          void Function(SetFloorElementClosedRequest) updates) =>
      super.copyWith(
              (message) => updates(message as SetFloorElementClosedRequest))
          as SetFloorElementClosedRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetFloorElementClosedRequest create() =>
      SetFloorElementClosedRequest._();
  @$core.override
  SetFloorElementClosedRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetFloorElementClosedRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetFloorElementClosedRequest>(create);
  static SetFloorElementClosedRequest? _defaultInstance;

  /// The level's number in the register.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);

  /// The element's id on its level.
  @$pb.TagNumber(2)
  $core.String get elementId => $_getSZ(1);
  @$pb.TagNumber(2)
  set elementId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasElementId() => $_has(1);
  @$pb.TagNumber(2)
  void clearElementId() => $_clearField(2);

  /// Whether it is closed from now on.
  @$pb.TagNumber(3)
  $core.bool get isClosed => $_getBF(2);
  @$pb.TagNumber(3)
  set isClosed($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasIsClosed() => $_has(2);
  @$pb.TagNumber(3)
  void clearIsClosed() => $_clearField(3);

  /// Why, for the map's history.
  @$pb.TagNumber(4)
  $core.String get reason => $_getSZ(3);
  @$pb.TagNumber(4)
  set reason($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasReason() => $_has(3);
  @$pb.TagNumber(4)
  void clearReason() => $_clearField(4);
}

/// The element is closed or open.
class SetFloorElementClosedResponse extends $pb.GeneratedMessage {
  factory SetFloorElementClosedResponse({
    $2.FloorElement? element,
    $core.int? version,
  }) {
    final result = create();
    if (element != null) result.element = element;
    if (version != null) result.version = version;
    return result;
  }

  SetFloorElementClosedResponse._();

  factory SetFloorElementClosedResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetFloorElementClosedResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetFloorElementClosedResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.FloorElement>(1, _omitFieldNames ? '' : 'element',
        subBuilder: $2.FloorElement.create)
    ..aI(2, _omitFieldNames ? '' : 'version')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetFloorElementClosedResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetFloorElementClosedResponse copyWith(
          void Function(SetFloorElementClosedResponse) updates) =>
      super.copyWith(
              (message) => updates(message as SetFloorElementClosedResponse))
          as SetFloorElementClosedResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetFloorElementClosedResponse create() =>
      SetFloorElementClosedResponse._();
  @$core.override
  SetFloorElementClosedResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetFloorElementClosedResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetFloorElementClosedResponse>(create);
  static SetFloorElementClosedResponse? _defaultInstance;

  /// The element.
  @$pb.TagNumber(1)
  $2.FloorElement get element => $_getN(0);
  @$pb.TagNumber(1)
  set element($2.FloorElement value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasElement() => $_has(0);
  @$pb.TagNumber(1)
  void clearElement() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.FloorElement ensureElement() => $_ensure(0);

  /// The map's version by now.
  @$pb.TagNumber(2)
  $core.int get version => $_getIZ(1);
  @$pb.TagNumber(2)
  set version($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasVersion() => $_has(1);
  @$pb.TagNumber(2)
  void clearVersion() => $_clearField(2);
}

/// A draft to publish.
class PublishFloorMapRequest extends $pb.GeneratedMessage {
  factory PublishFloorMapRequest({
    $core.int? levelId,
    $core.String? reason,
    $core.int? expectedVersion,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    if (reason != null) result.reason = reason;
    if (expectedVersion != null) result.expectedVersion = expectedVersion;
    return result;
  }

  PublishFloorMapRequest._();

  factory PublishFloorMapRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PublishFloorMapRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PublishFloorMapRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..aOS(2, _omitFieldNames ? '' : 'reason')
    ..aI(3, _omitFieldNames ? '' : 'expectedVersion')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PublishFloorMapRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PublishFloorMapRequest copyWith(
          void Function(PublishFloorMapRequest) updates) =>
      super.copyWith((message) => updates(message as PublishFloorMapRequest))
          as PublishFloorMapRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PublishFloorMapRequest create() => PublishFloorMapRequest._();
  @$core.override
  PublishFloorMapRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PublishFloorMapRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PublishFloorMapRequest>(create);
  static PublishFloorMapRequest? _defaultInstance;

  /// The level's number in the register.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);

  /// Why it is changed, for the map's history.
  @$pb.TagNumber(2)
  $core.String get reason => $_getSZ(1);
  @$pb.TagNumber(2)
  set reason($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasReason() => $_has(1);
  @$pb.TagNumber(2)
  void clearReason() => $_clearField(2);

  /// The version that the caller has seen; refused when another one is there by now. Unless given, what is there is changed.
  @$pb.TagNumber(3)
  $core.int get expectedVersion => $_getIZ(2);
  @$pb.TagNumber(3)
  set expectedVersion($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasExpectedVersion() => $_has(2);
  @$pb.TagNumber(3)
  void clearExpectedVersion() => $_clearField(3);
}

/// Drivers are led by the map.
class PublishFloorMapResponse extends $pb.GeneratedMessage {
  factory PublishFloorMapResponse({
    $2.FloorMap? map,
    $core.Iterable<$2.FloorMapProblem>? problems,
  }) {
    final result = create();
    if (map != null) result.map = map;
    if (problems != null) result.problems.addAll(problems);
    return result;
  }

  PublishFloorMapResponse._();

  factory PublishFloorMapResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PublishFloorMapResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PublishFloorMapResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.FloorMap>(1, _omitFieldNames ? '' : 'map',
        subBuilder: $2.FloorMap.create)
    ..pPM<$2.FloorMapProblem>(2, _omitFieldNames ? '' : 'problems',
        subBuilder: $2.FloorMapProblem.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PublishFloorMapResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PublishFloorMapResponse copyWith(
          void Function(PublishFloorMapResponse) updates) =>
      super.copyWith((message) => updates(message as PublishFloorMapResponse))
          as PublishFloorMapResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PublishFloorMapResponse create() => PublishFloorMapResponse._();
  @$core.override
  PublishFloorMapResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PublishFloorMapResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PublishFloorMapResponse>(create);
  static PublishFloorMapResponse? _defaultInstance;

  /// The map.
  @$pb.TagNumber(1)
  $2.FloorMap get map => $_getN(0);
  @$pb.TagNumber(1)
  set map($2.FloorMap value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasMap() => $_has(0);
  @$pb.TagNumber(1)
  void clearMap() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.FloorMap ensureMap() => $_ensure(0);

  /// What is wrong with it, the graver things first.
  @$pb.TagNumber(2)
  $pb.PbList<$2.FloorMapProblem> get problems => $_getList(1);
}

/// Asks for the versions of a map.
class ListFloorMapVersionsRequest extends $pb.GeneratedMessage {
  factory ListFloorMapVersionsRequest({
    $core.int? levelId,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    return result;
  }

  ListFloorMapVersionsRequest._();

  factory ListFloorMapVersionsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListFloorMapVersionsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListFloorMapVersionsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..aI(2, _omitFieldNames ? '' : 'pageSize')
    ..aOS(3, _omitFieldNames ? '' : 'pageToken')
    ..aI(4, _omitFieldNames ? '' : 'skip')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListFloorMapVersionsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListFloorMapVersionsRequest copyWith(
          void Function(ListFloorMapVersionsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListFloorMapVersionsRequest))
          as ListFloorMapVersionsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListFloorMapVersionsRequest create() =>
      ListFloorMapVersionsRequest._();
  @$core.override
  ListFloorMapVersionsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListFloorMapVersionsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListFloorMapVersionsRequest>(create);
  static ListFloorMapVersionsRequest? _defaultInstance;

  /// The level's number in the register.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);

  /// Most versions in the answer; 20 unless given, which is the most.
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

  /// How many versions to leave out first.
  @$pb.TagNumber(4)
  $core.int get skip => $_getIZ(3);
  @$pb.TagNumber(4)
  set skip($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSkip() => $_has(3);
  @$pb.TagNumber(4)
  void clearSkip() => $_clearField(4);
}

/// Versions of a map.
class ListFloorMapVersionsResponse extends $pb.GeneratedMessage {
  factory ListFloorMapVersionsResponse({
    $core.Iterable<$2.FloorMapSummary>? versions,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (versions != null) result.versions.addAll(versions);
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListFloorMapVersionsResponse._();

  factory ListFloorMapVersionsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListFloorMapVersionsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListFloorMapVersionsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$2.FloorMapSummary>(1, _omitFieldNames ? '' : 'versions',
        subBuilder: $2.FloorMapSummary.create)
    ..aOS(2, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListFloorMapVersionsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListFloorMapVersionsResponse copyWith(
          void Function(ListFloorMapVersionsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListFloorMapVersionsResponse))
          as ListFloorMapVersionsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListFloorMapVersionsResponse create() =>
      ListFloorMapVersionsResponse._();
  @$core.override
  ListFloorMapVersionsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListFloorMapVersionsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListFloorMapVersionsResponse>(create);
  static ListFloorMapVersionsResponse? _defaultInstance;

  /// The versions, the newest first.
  @$pb.TagNumber(1)
  $pb.PbList<$2.FloorMapSummary> get versions => $_getList(0);

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

/// A version to go back to.
class RestoreFloorMapRequest extends $pb.GeneratedMessage {
  factory RestoreFloorMapRequest({
    $core.int? levelId,
    $core.int? version,
    $core.String? reason,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    if (version != null) result.version = version;
    if (reason != null) result.reason = reason;
    return result;
  }

  RestoreFloorMapRequest._();

  factory RestoreFloorMapRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RestoreFloorMapRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RestoreFloorMapRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..aI(2, _omitFieldNames ? '' : 'version')
    ..aOS(3, _omitFieldNames ? '' : 'reason')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RestoreFloorMapRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RestoreFloorMapRequest copyWith(
          void Function(RestoreFloorMapRequest) updates) =>
      super.copyWith((message) => updates(message as RestoreFloorMapRequest))
          as RestoreFloorMapRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RestoreFloorMapRequest create() => RestoreFloorMapRequest._();
  @$core.override
  RestoreFloorMapRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RestoreFloorMapRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RestoreFloorMapRequest>(create);
  static RestoreFloorMapRequest? _defaultInstance;

  /// The level's number in the register.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);

  /// The version.
  @$pb.TagNumber(2)
  $core.int get version => $_getIZ(1);
  @$pb.TagNumber(2)
  set version($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasVersion() => $_has(1);
  @$pb.TagNumber(2)
  void clearVersion() => $_clearField(2);

  /// Why it is changed, for the map's history.
  @$pb.TagNumber(3)
  $core.String get reason => $_getSZ(2);
  @$pb.TagNumber(3)
  set reason($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasReason() => $_has(2);
  @$pb.TagNumber(3)
  void clearReason() => $_clearField(3);
}

/// The map after that.
class RestoreFloorMapResponse extends $pb.GeneratedMessage {
  factory RestoreFloorMapResponse({
    $2.FloorMap? map,
    $core.Iterable<$2.FloorMapProblem>? problems,
  }) {
    final result = create();
    if (map != null) result.map = map;
    if (problems != null) result.problems.addAll(problems);
    return result;
  }

  RestoreFloorMapResponse._();

  factory RestoreFloorMapResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RestoreFloorMapResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RestoreFloorMapResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.FloorMap>(1, _omitFieldNames ? '' : 'map',
        subBuilder: $2.FloorMap.create)
    ..pPM<$2.FloorMapProblem>(2, _omitFieldNames ? '' : 'problems',
        subBuilder: $2.FloorMapProblem.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RestoreFloorMapResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RestoreFloorMapResponse copyWith(
          void Function(RestoreFloorMapResponse) updates) =>
      super.copyWith((message) => updates(message as RestoreFloorMapResponse))
          as RestoreFloorMapResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RestoreFloorMapResponse create() => RestoreFloorMapResponse._();
  @$core.override
  RestoreFloorMapResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RestoreFloorMapResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RestoreFloorMapResponse>(create);
  static RestoreFloorMapResponse? _defaultInstance;

  /// The map.
  @$pb.TagNumber(1)
  $2.FloorMap get map => $_getN(0);
  @$pb.TagNumber(1)
  set map($2.FloorMap value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasMap() => $_has(0);
  @$pb.TagNumber(1)
  void clearMap() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.FloorMap ensureMap() => $_ensure(0);

  /// What is wrong with it, the graver things first.
  @$pb.TagNumber(2)
  $pb.PbList<$2.FloorMapProblem> get problems => $_getList(1);
}

/// Asks for what is wrong with maps.
class CheckFloorMapsRequest extends $pb.GeneratedMessage {
  factory CheckFloorMapsRequest({
    $core.String? carPark,
    $core.int? levelId,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (levelId != null) result.levelId = levelId;
    return result;
  }

  CheckFloorMapsRequest._();

  factory CheckFloorMapsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CheckFloorMapsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CheckFloorMapsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aI(2, _omitFieldNames ? '' : 'levelId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckFloorMapsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckFloorMapsRequest copyWith(
          void Function(CheckFloorMapsRequest) updates) =>
      super.copyWith((message) => updates(message as CheckFloorMapsRequest))
          as CheckFloorMapsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CheckFloorMapsRequest create() => CheckFloorMapsRequest._();
  @$core.override
  CheckFloorMapsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CheckFloorMapsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CheckFloorMapsRequest>(create);
  static CheckFloorMapsRequest? _defaultInstance;

  /// The car park's code; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Only what concerns this level.
  @$pb.TagNumber(2)
  $core.int get levelId => $_getIZ(1);
  @$pb.TagNumber(2)
  set levelId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLevelId() => $_has(1);
  @$pb.TagNumber(2)
  void clearLevelId() => $_clearField(2);
}

/// What is wrong with maps.
class CheckFloorMapsResponse extends $pb.GeneratedMessage {
  factory CheckFloorMapsResponse({
    $core.Iterable<$2.FloorMapProblem>? problems,
  }) {
    final result = create();
    if (problems != null) result.problems.addAll(problems);
    return result;
  }

  CheckFloorMapsResponse._();

  factory CheckFloorMapsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CheckFloorMapsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CheckFloorMapsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$2.FloorMapProblem>(1, _omitFieldNames ? '' : 'problems',
        subBuilder: $2.FloorMapProblem.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckFloorMapsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckFloorMapsResponse copyWith(
          void Function(CheckFloorMapsResponse) updates) =>
      super.copyWith((message) => updates(message as CheckFloorMapsResponse))
          as CheckFloorMapsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CheckFloorMapsResponse create() => CheckFloorMapsResponse._();
  @$core.override
  CheckFloorMapsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CheckFloorMapsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CheckFloorMapsResponse>(create);
  static CheckFloorMapsResponse? _defaultInstance;

  /// The problems, the graver ones first.
  @$pb.TagNumber(1)
  $pb.PbList<$2.FloorMapProblem> get problems => $_getList(0);
}

/// How maps are written as files.
class FloorMapFile extends $pb.GeneratedMessage {
  factory FloorMapFile() => create();

  FloorMapFile._();

  factory FloorMapFile.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FloorMapFile.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FloorMapFile',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorMapFile clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorMapFile copyWith(void Function(FloorMapFile) updates) =>
      super.copyWith((message) => updates(message as FloorMapFile))
          as FloorMapFile;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FloorMapFile create() => FloorMapFile._();
  @$core.override
  FloorMapFile createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FloorMapFile getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FloorMapFile>(create);
  static FloorMapFile? _defaultInstance;
}

/// How maps are drawn.
class FloorMapImage extends $pb.GeneratedMessage {
  factory FloorMapImage() => create();

  FloorMapImage._();

  factory FloorMapImage.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FloorMapImage.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FloorMapImage',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorMapImage clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorMapImage copyWith(void Function(FloorMapImage) updates) =>
      super.copyWith((message) => updates(message as FloorMapImage))
          as FloorMapImage;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FloorMapImage create() => FloorMapImage._();
  @$core.override
  FloorMapImage createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FloorMapImage getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FloorMapImage>(create);
  static FloorMapImage? _defaultInstance;
}

/// Asks for a map as a file.
class ExportFloorMapRequest extends $pb.GeneratedMessage {
  factory ExportFloorMapRequest({
    $core.int? levelId,
    FloorMapFile_Format? format,
    $core.double? cellMetres,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    if (format != null) result.format = format;
    if (cellMetres != null) result.cellMetres = cellMetres;
    return result;
  }

  ExportFloorMapRequest._();

  factory ExportFloorMapRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportFloorMapRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportFloorMapRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..aE<FloorMapFile_Format>(2, _omitFieldNames ? '' : 'format',
        enumValues: FloorMapFile_Format.values)
    ..aD(3, _omitFieldNames ? '' : 'cellMetres')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportFloorMapRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportFloorMapRequest copyWith(
          void Function(ExportFloorMapRequest) updates) =>
      super.copyWith((message) => updates(message as ExportFloorMapRequest))
          as ExportFloorMapRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportFloorMapRequest create() => ExportFloorMapRequest._();
  @$core.override
  ExportFloorMapRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportFloorMapRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportFloorMapRequest>(create);
  static ExportFloorMapRequest? _defaultInstance;

  /// The level's number in the register.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);

  /// The format; GeoJSON unless given.
  @$pb.TagNumber(2)
  FloorMapFile_Format get format => $_getN(1);
  @$pb.TagNumber(2)
  set format(FloorMapFile_Format value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasFormat() => $_has(1);
  @$pb.TagNumber(2)
  void clearFormat() => $_clearField(2);

  /// Of a grid: how many metres a square has; 2.5 unless given.
  @$pb.TagNumber(3)
  $core.double get cellMetres => $_getN(2);
  @$pb.TagNumber(3)
  set cellMetres($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCellMetres() => $_has(2);
  @$pb.TagNumber(3)
  void clearCellMetres() => $_clearField(3);
}

/// A map to read.
class ImportFloorMapRequest extends $pb.GeneratedMessage {
  factory ImportFloorMapRequest({
    $core.int? levelId,
    FloorMapFile_Format? format,
    $core.String? content,
    $core.double? cellMetres,
    $core.String? building,
    $core.bool? isDraft,
    $core.bool? save,
    $core.String? reason,
    $core.int? expectedVersion,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    if (format != null) result.format = format;
    if (content != null) result.content = content;
    if (cellMetres != null) result.cellMetres = cellMetres;
    if (building != null) result.building = building;
    if (isDraft != null) result.isDraft = isDraft;
    if (save != null) result.save = save;
    if (reason != null) result.reason = reason;
    if (expectedVersion != null) result.expectedVersion = expectedVersion;
    return result;
  }

  ImportFloorMapRequest._();

  factory ImportFloorMapRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ImportFloorMapRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ImportFloorMapRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..aE<FloorMapFile_Format>(2, _omitFieldNames ? '' : 'format',
        enumValues: FloorMapFile_Format.values)
    ..aOS(3, _omitFieldNames ? '' : 'content')
    ..aD(4, _omitFieldNames ? '' : 'cellMetres')
    ..aOS(5, _omitFieldNames ? '' : 'building')
    ..aOB(6, _omitFieldNames ? '' : 'isDraft')
    ..aOB(7, _omitFieldNames ? '' : 'save')
    ..aOS(8, _omitFieldNames ? '' : 'reason')
    ..aI(9, _omitFieldNames ? '' : 'expectedVersion')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportFloorMapRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportFloorMapRequest copyWith(
          void Function(ImportFloorMapRequest) updates) =>
      super.copyWith((message) => updates(message as ImportFloorMapRequest))
          as ImportFloorMapRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ImportFloorMapRequest create() => ImportFloorMapRequest._();
  @$core.override
  ImportFloorMapRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ImportFloorMapRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ImportFloorMapRequest>(create);
  static ImportFloorMapRequest? _defaultInstance;

  /// The level's number in the register.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);

  /// The format; GeoJSON unless given.
  @$pb.TagNumber(2)
  FloorMapFile_Format get format => $_getN(1);
  @$pb.TagNumber(2)
  set format(FloorMapFile_Format value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasFormat() => $_has(1);
  @$pb.TagNumber(2)
  void clearFormat() => $_clearField(2);

  /// The file.
  @$pb.TagNumber(3)
  $core.String get content => $_getSZ(2);
  @$pb.TagNumber(3)
  set content($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasContent() => $_has(2);
  @$pb.TagNumber(3)
  void clearContent() => $_clearField(3);

  /// Of a grid: how many metres a square has; 2.5 unless given.
  @$pb.TagNumber(4)
  $core.double get cellMetres => $_getN(3);
  @$pb.TagNumber(4)
  set cellMetres($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasCellMetres() => $_has(3);
  @$pb.TagNumber(4)
  void clearCellMetres() => $_clearField(4);

  /// The building that the level is in.
  @$pb.TagNumber(5)
  $core.String get building => $_getSZ(4);
  @$pb.TagNumber(5)
  set building($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasBuilding() => $_has(4);
  @$pb.TagNumber(5)
  void clearBuilding() => $_clearField(5);

  /// Drivers are not led by it yet.
  @$pb.TagNumber(6)
  $core.bool get isDraft => $_getBF(5);
  @$pb.TagNumber(6)
  set isDraft($core.bool value) => $_setBool(5, value);
  @$pb.TagNumber(6)
  $core.bool hasIsDraft() => $_has(5);
  @$pb.TagNumber(6)
  void clearIsDraft() => $_clearField(6);

  /// Saves it as the map's next version.
  @$pb.TagNumber(7)
  $core.bool get save => $_getBF(6);
  @$pb.TagNumber(7)
  set save($core.bool value) => $_setBool(6, value);
  @$pb.TagNumber(7)
  $core.bool hasSave() => $_has(6);
  @$pb.TagNumber(7)
  void clearSave() => $_clearField(7);

  /// Why it is changed, for the map's history.
  @$pb.TagNumber(8)
  $core.String get reason => $_getSZ(7);
  @$pb.TagNumber(8)
  set reason($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasReason() => $_has(7);
  @$pb.TagNumber(8)
  void clearReason() => $_clearField(8);

  /// The version that the caller has seen; refused when another one is there by now. Unless given, what is there is changed.
  @$pb.TagNumber(9)
  $core.int get expectedVersion => $_getIZ(8);
  @$pb.TagNumber(9)
  set expectedVersion($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasExpectedVersion() => $_has(8);
  @$pb.TagNumber(9)
  void clearExpectedVersion() => $_clearField(9);
}

/// The map that was read.
class ImportFloorMapResponse extends $pb.GeneratedMessage {
  factory ImportFloorMapResponse({
    $2.FloorMap? map,
    $core.Iterable<$2.FloorMapProblem>? problems,
  }) {
    final result = create();
    if (map != null) result.map = map;
    if (problems != null) result.problems.addAll(problems);
    return result;
  }

  ImportFloorMapResponse._();

  factory ImportFloorMapResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ImportFloorMapResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ImportFloorMapResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.FloorMap>(1, _omitFieldNames ? '' : 'map',
        subBuilder: $2.FloorMap.create)
    ..pPM<$2.FloorMapProblem>(2, _omitFieldNames ? '' : 'problems',
        subBuilder: $2.FloorMapProblem.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportFloorMapResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportFloorMapResponse copyWith(
          void Function(ImportFloorMapResponse) updates) =>
      super.copyWith((message) => updates(message as ImportFloorMapResponse))
          as ImportFloorMapResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ImportFloorMapResponse create() => ImportFloorMapResponse._();
  @$core.override
  ImportFloorMapResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ImportFloorMapResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ImportFloorMapResponse>(create);
  static ImportFloorMapResponse? _defaultInstance;

  /// The map.
  @$pb.TagNumber(1)
  $2.FloorMap get map => $_getN(0);
  @$pb.TagNumber(1)
  set map($2.FloorMap value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasMap() => $_has(0);
  @$pb.TagNumber(1)
  void clearMap() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.FloorMap ensureMap() => $_ensure(0);

  /// What is wrong with it, the graver things first.
  @$pb.TagNumber(2)
  $pb.PbList<$2.FloorMapProblem> get problems => $_getList(1);
}

/// What a colour of a picture stands for.
class FloorColour extends $pb.GeneratedMessage {
  factory FloorColour({
    $core.String? colour,
    FloorColour_Meaning? meaning,
  }) {
    final result = create();
    if (colour != null) result.colour = colour;
    if (meaning != null) result.meaning = meaning;
    return result;
  }

  FloorColour._();

  factory FloorColour.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FloorColour.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FloorColour',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'colour')
    ..aE<FloorColour_Meaning>(2, _omitFieldNames ? '' : 'meaning',
        enumValues: FloorColour_Meaning.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorColour clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorColour copyWith(void Function(FloorColour) updates) =>
      super.copyWith((message) => updates(message as FloorColour))
          as FloorColour;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FloorColour create() => FloorColour._();
  @$core.override
  FloorColour createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FloorColour getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FloorColour>(create);
  static FloorColour? _defaultInstance;

  /// The colour: `#808080`.
  @$pb.TagNumber(1)
  $core.String get colour => $_getSZ(0);
  @$pb.TagNumber(1)
  set colour($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasColour() => $_has(0);
  @$pb.TagNumber(1)
  void clearColour() => $_clearField(1);

  /// What it stands for.
  @$pb.TagNumber(2)
  FloorColour_Meaning get meaning => $_getN(1);
  @$pb.TagNumber(2)
  set meaning(FloorColour_Meaning value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasMeaning() => $_has(1);
  @$pb.TagNumber(2)
  void clearMeaning() => $_clearField(2);
}

/// A picture to read.
class ImportFloorPictureRequest extends $pb.GeneratedMessage {
  factory ImportFloorPictureRequest({
    $core.int? levelId,
    $core.List<$core.int>? picture,
    $core.Iterable<FloorColour>? legend,
    $core.int? cellPixels,
    $core.double? cellMetres,
    $core.String? building,
    $core.bool? save,
    $core.String? reason,
    $core.int? expectedVersion,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    if (picture != null) result.picture = picture;
    if (legend != null) result.legend.addAll(legend);
    if (cellPixels != null) result.cellPixels = cellPixels;
    if (cellMetres != null) result.cellMetres = cellMetres;
    if (building != null) result.building = building;
    if (save != null) result.save = save;
    if (reason != null) result.reason = reason;
    if (expectedVersion != null) result.expectedVersion = expectedVersion;
    return result;
  }

  ImportFloorPictureRequest._();

  factory ImportFloorPictureRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ImportFloorPictureRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ImportFloorPictureRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..a<$core.List<$core.int>>(
        2, _omitFieldNames ? '' : 'picture', $pb.PbFieldType.OY)
    ..pPM<FloorColour>(3, _omitFieldNames ? '' : 'legend',
        subBuilder: FloorColour.create)
    ..aI(4, _omitFieldNames ? '' : 'cellPixels')
    ..aD(5, _omitFieldNames ? '' : 'cellMetres')
    ..aOS(6, _omitFieldNames ? '' : 'building')
    ..aOB(7, _omitFieldNames ? '' : 'save')
    ..aOS(8, _omitFieldNames ? '' : 'reason')
    ..aI(9, _omitFieldNames ? '' : 'expectedVersion')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportFloorPictureRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportFloorPictureRequest copyWith(
          void Function(ImportFloorPictureRequest) updates) =>
      super.copyWith((message) => updates(message as ImportFloorPictureRequest))
          as ImportFloorPictureRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ImportFloorPictureRequest create() => ImportFloorPictureRequest._();
  @$core.override
  ImportFloorPictureRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ImportFloorPictureRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ImportFloorPictureRequest>(create);
  static ImportFloorPictureRequest? _defaultInstance;

  /// The level's number in the register.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);

  /// The picture: PNG, JPEG or WebP, at most 4 megapixels.
  @$pb.TagNumber(2)
  $core.List<$core.int> get picture => $_getN(1);
  @$pb.TagNumber(2)
  set picture($core.List<$core.int> value) => $_setBytes(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPicture() => $_has(1);
  @$pb.TagNumber(2)
  void clearPicture() => $_clearField(2);

  /// What its colours stand for; of each square the colour counts that is nearest to most of its pixels. Unless given: white nothing,
  /// black a wall, grey (#808080) a lane, blue (#0000FF) a space, green (#00FF00) an entrance, red (#FF0000) an exit, yellow (#FFFF00) a
  /// ramp upwards, orange (#FF8000) one downwards, magenta (#FF00FF) a lift, cyan (#00FFFF) stairs. Where a legend names no colour for nothing,
  /// white is nothing.
  @$pb.TagNumber(3)
  $pb.PbList<FloorColour> get legend => $_getList(2);

  /// How many pixels wide and high a square is; 1 unless given.
  @$pb.TagNumber(4)
  $core.int get cellPixels => $_getIZ(3);
  @$pb.TagNumber(4)
  set cellPixels($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasCellPixels() => $_has(3);
  @$pb.TagNumber(4)
  void clearCellPixels() => $_clearField(4);

  /// How many metres a square has; 2.5 unless given.
  @$pb.TagNumber(5)
  $core.double get cellMetres => $_getN(4);
  @$pb.TagNumber(5)
  set cellMetres($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasCellMetres() => $_has(4);
  @$pb.TagNumber(5)
  void clearCellMetres() => $_clearField(5);

  /// The building that the level is in.
  @$pb.TagNumber(6)
  $core.String get building => $_getSZ(5);
  @$pb.TagNumber(6)
  set building($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasBuilding() => $_has(5);
  @$pb.TagNumber(6)
  void clearBuilding() => $_clearField(6);

  /// Saves it as the map's next version.
  @$pb.TagNumber(7)
  $core.bool get save => $_getBF(6);
  @$pb.TagNumber(7)
  set save($core.bool value) => $_setBool(6, value);
  @$pb.TagNumber(7)
  $core.bool hasSave() => $_has(6);
  @$pb.TagNumber(7)
  void clearSave() => $_clearField(7);

  /// Why it is changed, for the map's history.
  @$pb.TagNumber(8)
  $core.String get reason => $_getSZ(7);
  @$pb.TagNumber(8)
  set reason($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasReason() => $_has(7);
  @$pb.TagNumber(8)
  void clearReason() => $_clearField(8);

  /// The version that the caller has seen; refused when another one is there by now. Unless given, what is there is changed.
  @$pb.TagNumber(9)
  $core.int get expectedVersion => $_getIZ(8);
  @$pb.TagNumber(9)
  set expectedVersion($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasExpectedVersion() => $_has(8);
  @$pb.TagNumber(9)
  void clearExpectedVersion() => $_clearField(9);
}

/// The draft that was read.
class ImportFloorPictureResponse extends $pb.GeneratedMessage {
  factory ImportFloorPictureResponse({
    $2.FloorMap? map,
    $core.Iterable<$2.FloorMapProblem>? problems,
  }) {
    final result = create();
    if (map != null) result.map = map;
    if (problems != null) result.problems.addAll(problems);
    return result;
  }

  ImportFloorPictureResponse._();

  factory ImportFloorPictureResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ImportFloorPictureResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ImportFloorPictureResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.FloorMap>(1, _omitFieldNames ? '' : 'map',
        subBuilder: $2.FloorMap.create)
    ..pPM<$2.FloorMapProblem>(2, _omitFieldNames ? '' : 'problems',
        subBuilder: $2.FloorMapProblem.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportFloorPictureResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ImportFloorPictureResponse copyWith(
          void Function(ImportFloorPictureResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ImportFloorPictureResponse))
          as ImportFloorPictureResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ImportFloorPictureResponse create() => ImportFloorPictureResponse._();
  @$core.override
  ImportFloorPictureResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ImportFloorPictureResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ImportFloorPictureResponse>(create);
  static ImportFloorPictureResponse? _defaultInstance;

  /// The map.
  @$pb.TagNumber(1)
  $2.FloorMap get map => $_getN(0);
  @$pb.TagNumber(1)
  set map($2.FloorMap value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasMap() => $_has(0);
  @$pb.TagNumber(1)
  void clearMap() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.FloorMap ensureMap() => $_ensure(0);

  /// What is wrong with it, the graver things first.
  @$pb.TagNumber(2)
  $pb.PbList<$2.FloorMapProblem> get problems => $_getList(1);
}

/// Asks for a drawing of a level.
class RenderFloorMapRequest extends $pb.GeneratedMessage {
  factory RenderFloorMapRequest({
    $core.int? levelId,
    FloorMapImage_Format? format,
    $core.double? scale,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    if (format != null) result.format = format;
    if (scale != null) result.scale = scale;
    return result;
  }

  RenderFloorMapRequest._();

  factory RenderFloorMapRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RenderFloorMapRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RenderFloorMapRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..aE<FloorMapImage_Format>(2, _omitFieldNames ? '' : 'format',
        enumValues: FloorMapImage_Format.values)
    ..aD(3, _omitFieldNames ? '' : 'scale')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RenderFloorMapRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RenderFloorMapRequest copyWith(
          void Function(RenderFloorMapRequest) updates) =>
      super.copyWith((message) => updates(message as RenderFloorMapRequest))
          as RenderFloorMapRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RenderFloorMapRequest create() => RenderFloorMapRequest._();
  @$core.override
  RenderFloorMapRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RenderFloorMapRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RenderFloorMapRequest>(create);
  static RenderFloorMapRequest? _defaultInstance;

  /// The level's number in the register.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);

  /// The format; SVG unless given.
  @$pb.TagNumber(2)
  FloorMapImage_Format get format => $_getN(1);
  @$pb.TagNumber(2)
  set format(FloorMapImage_Format value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasFormat() => $_has(1);
  @$pb.TagNumber(2)
  void clearFormat() => $_clearField(2);

  /// How many pixels a metre has; 10 unless given.
  @$pb.TagNumber(3)
  $core.double get scale => $_getN(2);
  @$pb.TagNumber(3)
  set scale($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasScale() => $_has(2);
  @$pb.TagNumber(3)
  void clearScale() => $_clearField(3);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
