// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/street_service.proto.

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

import '../../common/v1/geo_point.pb.dart' as $1;
import 'street.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A street to make.
class CreateStreetRequest extends $pb.GeneratedMessage {
  factory CreateStreetRequest({
    $core.String? zoneId,
    $core.String? name,
    $2.Street_Type? type,
    $2.Street_SideType? leftType,
    $2.Street_SideType? rightType,
    $core.Iterable<$1.GeoPosition>? points,
    $core.String? encodedPolyline,
    $core.bool? isActive,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (name != null) result.name = name;
    if (type != null) result.type = type;
    if (leftType != null) result.leftType = leftType;
    if (rightType != null) result.rightType = rightType;
    if (points != null) result.points.addAll(points);
    if (encodedPolyline != null) result.encodedPolyline = encodedPolyline;
    if (isActive != null) result.isActive = isActive;
    return result;
  }

  CreateStreetRequest._();

  factory CreateStreetRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateStreetRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateStreetRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aE<$2.Street_Type>(3, _omitFieldNames ? '' : 'type',
        enumValues: $2.Street_Type.values)
    ..aE<$2.Street_SideType>(4, _omitFieldNames ? '' : 'leftType',
        enumValues: $2.Street_SideType.values)
    ..aE<$2.Street_SideType>(5, _omitFieldNames ? '' : 'rightType',
        enumValues: $2.Street_SideType.values)
    ..pPM<$1.GeoPosition>(6, _omitFieldNames ? '' : 'points',
        subBuilder: $1.GeoPosition.create)
    ..aOS(7, _omitFieldNames ? '' : 'encodedPolyline')
    ..aOB(8, _omitFieldNames ? '' : 'isActive')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateStreetRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateStreetRequest copyWith(void Function(CreateStreetRequest) updates) =>
      super.copyWith((message) => updates(message as CreateStreetRequest))
          as CreateStreetRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateStreetRequest create() => CreateStreetRequest._();
  @$core.override
  CreateStreetRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateStreetRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateStreetRequest>(create);
  static CreateStreetRequest? _defaultInstance;

  /// The zone that it is in.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// What people call it.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// What parking on both sides is; of a side that is given, that counts.
  @$pb.TagNumber(3)
  $2.Street_Type get type => $_getN(2);
  @$pb.TagNumber(3)
  set type($2.Street_Type value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasType() => $_has(2);
  @$pb.TagNumber(3)
  void clearType() => $_clearField(3);

  /// The left side, in the order of the points.
  @$pb.TagNumber(4)
  $2.Street_SideType get leftType => $_getN(3);
  @$pb.TagNumber(4)
  set leftType($2.Street_SideType value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasLeftType() => $_has(3);
  @$pb.TagNumber(4)
  void clearLeftType() => $_clearField(4);

  /// The right side.
  @$pb.TagNumber(5)
  $2.Street_SideType get rightType => $_getN(4);
  @$pb.TagNumber(5)
  set rightType($2.Street_SideType value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasRightType() => $_has(4);
  @$pb.TagNumber(5)
  void clearRightType() => $_clearField(5);

  /// The line: at least two places, not all the same.
  @$pb.TagNumber(6)
  $pb.PbList<$1.GeoPosition> get points => $_getList(5);

  /// The line as an encoded polyline (Google's format, five decimals). Where both are given, they must be the same line.
  @$pb.TagNumber(7)
  $core.String get encodedPolyline => $_getSZ(6);
  @$pb.TagNumber(7)
  set encodedPolyline($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasEncodedPolyline() => $_has(6);
  @$pb.TagNumber(7)
  void clearEncodedPolyline() => $_clearField(7);

  /// Whether drivers are shown it; true unless given.
  @$pb.TagNumber(8)
  $core.bool get isActive => $_getBF(7);
  @$pb.TagNumber(8)
  set isActive($core.bool value) => $_setBool(7, value);
  @$pb.TagNumber(8)
  $core.bool hasIsActive() => $_has(7);
  @$pb.TagNumber(8)
  void clearIsActive() => $_clearField(8);
}

/// The new street.
class CreateStreetResponse extends $pb.GeneratedMessage {
  factory CreateStreetResponse({
    $2.Street? street,
  }) {
    final result = create();
    if (street != null) result.street = street;
    return result;
  }

  CreateStreetResponse._();

  factory CreateStreetResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateStreetResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateStreetResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Street>(1, _omitFieldNames ? '' : 'street',
        subBuilder: $2.Street.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateStreetResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateStreetResponse copyWith(void Function(CreateStreetResponse) updates) =>
      super.copyWith((message) => updates(message as CreateStreetResponse))
          as CreateStreetResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateStreetResponse create() => CreateStreetResponse._();
  @$core.override
  CreateStreetResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateStreetResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateStreetResponse>(create);
  static CreateStreetResponse? _defaultInstance;

  /// The street.
  @$pb.TagNumber(1)
  $2.Street get street => $_getN(0);
  @$pb.TagNumber(1)
  set street($2.Street value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStreet() => $_has(0);
  @$pb.TagNumber(1)
  void clearStreet() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Street ensureStreet() => $_ensure(0);
}

/// Streets to make.
class CreateStreetsRequest extends $pb.GeneratedMessage {
  factory CreateStreetsRequest({
    $core.Iterable<CreateStreetRequest>? streets,
  }) {
    final result = create();
    if (streets != null) result.streets.addAll(streets);
    return result;
  }

  CreateStreetsRequest._();

  factory CreateStreetsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateStreetsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateStreetsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..pPM<CreateStreetRequest>(1, _omitFieldNames ? '' : 'streets',
        subBuilder: CreateStreetRequest.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateStreetsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateStreetsRequest copyWith(void Function(CreateStreetsRequest) updates) =>
      super.copyWith((message) => updates(message as CreateStreetsRequest))
          as CreateStreetsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateStreetsRequest create() => CreateStreetsRequest._();
  @$core.override
  CreateStreetsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateStreetsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateStreetsRequest>(create);
  static CreateStreetsRequest? _defaultInstance;

  /// The streets.
  @$pb.TagNumber(1)
  $pb.PbList<CreateStreetRequest> get streets => $_getList(0);
}

/// The new streets.
class CreateStreetsResponse extends $pb.GeneratedMessage {
  factory CreateStreetsResponse({
    $core.Iterable<$2.Street>? streets,
    $core.int? totalSize,
  }) {
    final result = create();
    if (streets != null) result.streets.addAll(streets);
    if (totalSize != null) result.totalSize = totalSize;
    return result;
  }

  CreateStreetsResponse._();

  factory CreateStreetsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateStreetsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateStreetsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..pPM<$2.Street>(1, _omitFieldNames ? '' : 'streets',
        subBuilder: $2.Street.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateStreetsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateStreetsResponse copyWith(
          void Function(CreateStreetsResponse) updates) =>
      super.copyWith((message) => updates(message as CreateStreetsResponse))
          as CreateStreetsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateStreetsResponse create() => CreateStreetsResponse._();
  @$core.override
  CreateStreetsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateStreetsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateStreetsResponse>(create);
  static CreateStreetsResponse? _defaultInstance;

  /// The streets, in the order of the request.
  @$pb.TagNumber(1)
  $pb.PbList<$2.Street> get streets => $_getList(0);

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

/// Asks for a street.
class GetStreetRequest extends $pb.GeneratedMessage {
  factory GetStreetRequest({
    $core.String? streetId,
  }) {
    final result = create();
    if (streetId != null) result.streetId = streetId;
    return result;
  }

  GetStreetRequest._();

  factory GetStreetRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetStreetRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetStreetRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'streetId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetStreetRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetStreetRequest copyWith(void Function(GetStreetRequest) updates) =>
      super.copyWith((message) => updates(message as GetStreetRequest))
          as GetStreetRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetStreetRequest create() => GetStreetRequest._();
  @$core.override
  GetStreetRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetStreetRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetStreetRequest>(create);
  static GetStreetRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get streetId => $_getSZ(0);
  @$pb.TagNumber(1)
  set streetId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasStreetId() => $_has(0);
  @$pb.TagNumber(1)
  void clearStreetId() => $_clearField(1);
}

/// A street.
class GetStreetResponse extends $pb.GeneratedMessage {
  factory GetStreetResponse({
    $2.Street? street,
  }) {
    final result = create();
    if (street != null) result.street = street;
    return result;
  }

  GetStreetResponse._();

  factory GetStreetResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetStreetResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetStreetResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Street>(1, _omitFieldNames ? '' : 'street',
        subBuilder: $2.Street.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetStreetResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetStreetResponse copyWith(void Function(GetStreetResponse) updates) =>
      super.copyWith((message) => updates(message as GetStreetResponse))
          as GetStreetResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetStreetResponse create() => GetStreetResponse._();
  @$core.override
  GetStreetResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetStreetResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetStreetResponse>(create);
  static GetStreetResponse? _defaultInstance;

  /// The street.
  @$pb.TagNumber(1)
  $2.Street get street => $_getN(0);
  @$pb.TagNumber(1)
  set street($2.Street value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStreet() => $_has(0);
  @$pb.TagNumber(1)
  void clearStreet() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Street ensureStreet() => $_ensure(0);
}

/// Asks for streets.
class ListStreetsRequest extends $pb.GeneratedMessage {
  factory ListStreetsRequest({
    $core.String? zoneId,
    $2.Street_Type? type,
    $core.bool? isActive,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (type != null) result.type = type;
    if (isActive != null) result.isActive = isActive;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListStreetsRequest._();

  factory ListStreetsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListStreetsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListStreetsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aE<$2.Street_Type>(2, _omitFieldNames ? '' : 'type',
        enumValues: $2.Street_Type.values)
    ..aOB(3, _omitFieldNames ? '' : 'isActive')
    ..aI(4, _omitFieldNames ? '' : 'pageSize')
    ..aOS(5, _omitFieldNames ? '' : 'pageToken')
    ..aI(6, _omitFieldNames ? '' : 'skip')
    ..aOB(7, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListStreetsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListStreetsRequest copyWith(void Function(ListStreetsRequest) updates) =>
      super.copyWith((message) => updates(message as ListStreetsRequest))
          as ListStreetsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListStreetsRequest create() => ListStreetsRequest._();
  @$core.override
  ListStreetsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListStreetsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListStreetsRequest>(create);
  static ListStreetsRequest? _defaultInstance;

  /// Only this zone's.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// Only those of this type.
  @$pb.TagNumber(2)
  $2.Street_Type get type => $_getN(1);
  @$pb.TagNumber(2)
  set type($2.Street_Type value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasType() => $_has(1);
  @$pb.TagNumber(2)
  void clearType() => $_clearField(2);

  /// Only active ones (true) or only inactive ones (false); both unless given.
  @$pb.TagNumber(3)
  $core.bool get isActive => $_getBF(2);
  @$pb.TagNumber(3)
  set isActive($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasIsActive() => $_has(2);
  @$pb.TagNumber(3)
  void clearIsActive() => $_clearField(3);

  /// Most streets in the answer; 100 unless given; 1000 where more is asked for.
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

  /// How many streets to leave out first.
  @$pb.TagNumber(6)
  $core.int get skip => $_getIZ(5);
  @$pb.TagNumber(6)
  set skip($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasSkip() => $_has(5);
  @$pb.TagNumber(6)
  void clearSkip() => $_clearField(6);

  /// Asks for `total_size`.
  @$pb.TagNumber(7)
  $core.bool get withTotalSize => $_getBF(6);
  @$pb.TagNumber(7)
  set withTotalSize($core.bool value) => $_setBool(6, value);
  @$pb.TagNumber(7)
  $core.bool hasWithTotalSize() => $_has(6);
  @$pb.TagNumber(7)
  void clearWithTotalSize() => $_clearField(7);
}

/// A page of streets.
class ListStreetsResponse extends $pb.GeneratedMessage {
  factory ListStreetsResponse({
    $core.Iterable<$2.Street>? streets,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (streets != null) result.streets.addAll(streets);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListStreetsResponse._();

  factory ListStreetsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListStreetsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListStreetsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..pPM<$2.Street>(1, _omitFieldNames ? '' : 'streets',
        subBuilder: $2.Street.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListStreetsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListStreetsResponse copyWith(void Function(ListStreetsResponse) updates) =>
      super.copyWith((message) => updates(message as ListStreetsResponse))
          as ListStreetsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListStreetsResponse create() => ListStreetsResponse._();
  @$core.override
  ListStreetsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListStreetsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListStreetsResponse>(create);
  static ListStreetsResponse? _defaultInstance;

  /// The streets, in the order in which they were made.
  @$pb.TagNumber(1)
  $pb.PbList<$2.Street> get streets => $_getList(0);

  /// How many streets match in all, counted up to 10 000; only when asked for.
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

/// Asks for the streets of one's own zones.
class ListAssignedStreetsRequest extends $pb.GeneratedMessage {
  factory ListAssignedStreetsRequest({
    $core.String? zoneId,
    $2.Street_Type? type,
    $core.bool? isActive,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (type != null) result.type = type;
    if (isActive != null) result.isActive = isActive;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListAssignedStreetsRequest._();

  factory ListAssignedStreetsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListAssignedStreetsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListAssignedStreetsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aE<$2.Street_Type>(2, _omitFieldNames ? '' : 'type',
        enumValues: $2.Street_Type.values)
    ..aOB(3, _omitFieldNames ? '' : 'isActive')
    ..aI(4, _omitFieldNames ? '' : 'pageSize')
    ..aOS(5, _omitFieldNames ? '' : 'pageToken')
    ..aI(6, _omitFieldNames ? '' : 'skip')
    ..aOB(7, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAssignedStreetsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAssignedStreetsRequest copyWith(
          void Function(ListAssignedStreetsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListAssignedStreetsRequest))
          as ListAssignedStreetsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListAssignedStreetsRequest create() => ListAssignedStreetsRequest._();
  @$core.override
  ListAssignedStreetsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListAssignedStreetsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListAssignedStreetsRequest>(create);
  static ListAssignedStreetsRequest? _defaultInstance;

  /// Only this zone's; none when it is not one of the caller's.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// Only those of this type.
  @$pb.TagNumber(2)
  $2.Street_Type get type => $_getN(1);
  @$pb.TagNumber(2)
  set type($2.Street_Type value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasType() => $_has(1);
  @$pb.TagNumber(2)
  void clearType() => $_clearField(2);

  /// Only active ones (true) or only inactive ones (false); both unless given.
  @$pb.TagNumber(3)
  $core.bool get isActive => $_getBF(2);
  @$pb.TagNumber(3)
  set isActive($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasIsActive() => $_has(2);
  @$pb.TagNumber(3)
  void clearIsActive() => $_clearField(3);

  /// Most streets in the answer; 100 unless given; 1000 where more is asked for.
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

  /// How many streets to leave out first.
  @$pb.TagNumber(6)
  $core.int get skip => $_getIZ(5);
  @$pb.TagNumber(6)
  set skip($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasSkip() => $_has(5);
  @$pb.TagNumber(6)
  void clearSkip() => $_clearField(6);

  /// Asks for `total_size`.
  @$pb.TagNumber(7)
  $core.bool get withTotalSize => $_getBF(6);
  @$pb.TagNumber(7)
  set withTotalSize($core.bool value) => $_setBool(6, value);
  @$pb.TagNumber(7)
  $core.bool hasWithTotalSize() => $_has(6);
  @$pb.TagNumber(7)
  void clearWithTotalSize() => $_clearField(7);
}

/// A page of streets.
class ListAssignedStreetsResponse extends $pb.GeneratedMessage {
  factory ListAssignedStreetsResponse({
    $core.Iterable<$2.Street>? streets,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (streets != null) result.streets.addAll(streets);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListAssignedStreetsResponse._();

  factory ListAssignedStreetsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListAssignedStreetsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListAssignedStreetsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..pPM<$2.Street>(1, _omitFieldNames ? '' : 'streets',
        subBuilder: $2.Street.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAssignedStreetsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAssignedStreetsResponse copyWith(
          void Function(ListAssignedStreetsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListAssignedStreetsResponse))
          as ListAssignedStreetsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListAssignedStreetsResponse create() =>
      ListAssignedStreetsResponse._();
  @$core.override
  ListAssignedStreetsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListAssignedStreetsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListAssignedStreetsResponse>(create);
  static ListAssignedStreetsResponse? _defaultInstance;

  /// The streets, in the order in which they were made.
  @$pb.TagNumber(1)
  $pb.PbList<$2.Street> get streets => $_getList(0);

  /// How many streets match in all, counted up to 10 000; only when asked for.
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

/// A change of a street; see UpdateVehicleRequest of parkup.auth.v1 for what present, absent and named fields mean.
class UpdateStreetRequest extends $pb.GeneratedMessage {
  factory UpdateStreetRequest({
    $core.String? streetId,
    $core.String? zoneId,
    $core.String? name,
    $2.Street_Type? type,
    $2.Street_SideType? leftType,
    $2.Street_SideType? rightType,
    $core.Iterable<$1.GeoPosition>? points,
    $core.String? encodedPolyline,
    $core.bool? isActive,
    $3.FieldMask? updateMask,
  }) {
    final result = create();
    if (streetId != null) result.streetId = streetId;
    if (zoneId != null) result.zoneId = zoneId;
    if (name != null) result.name = name;
    if (type != null) result.type = type;
    if (leftType != null) result.leftType = leftType;
    if (rightType != null) result.rightType = rightType;
    if (points != null) result.points.addAll(points);
    if (encodedPolyline != null) result.encodedPolyline = encodedPolyline;
    if (isActive != null) result.isActive = isActive;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  UpdateStreetRequest._();

  factory UpdateStreetRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateStreetRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateStreetRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'streetId')
    ..aOS(2, _omitFieldNames ? '' : 'zoneId')
    ..aOS(3, _omitFieldNames ? '' : 'name')
    ..aE<$2.Street_Type>(4, _omitFieldNames ? '' : 'type',
        enumValues: $2.Street_Type.values)
    ..aE<$2.Street_SideType>(5, _omitFieldNames ? '' : 'leftType',
        enumValues: $2.Street_SideType.values)
    ..aE<$2.Street_SideType>(6, _omitFieldNames ? '' : 'rightType',
        enumValues: $2.Street_SideType.values)
    ..pPM<$1.GeoPosition>(7, _omitFieldNames ? '' : 'points',
        subBuilder: $1.GeoPosition.create)
    ..aOS(8, _omitFieldNames ? '' : 'encodedPolyline')
    ..aOB(9, _omitFieldNames ? '' : 'isActive')
    ..aOM<$3.FieldMask>(10, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $3.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateStreetRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateStreetRequest copyWith(void Function(UpdateStreetRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateStreetRequest))
          as UpdateStreetRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateStreetRequest create() => UpdateStreetRequest._();
  @$core.override
  UpdateStreetRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateStreetRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateStreetRequest>(create);
  static UpdateStreetRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get streetId => $_getSZ(0);
  @$pb.TagNumber(1)
  set streetId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasStreetId() => $_has(0);
  @$pb.TagNumber(1)
  void clearStreetId() => $_clearField(1);

  /// The zone that it is in from now on.
  @$pb.TagNumber(2)
  $core.String get zoneId => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// A new name; empty clears it.
  @$pb.TagNumber(3)
  $core.String get name => $_getSZ(2);
  @$pb.TagNumber(3)
  set name($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasName() => $_has(2);
  @$pb.TagNumber(3)
  void clearName() => $_clearField(3);

  /// What parking on both sides is from now on; of a side that is given, that counts.
  @$pb.TagNumber(4)
  $2.Street_Type get type => $_getN(3);
  @$pb.TagNumber(4)
  set type($2.Street_Type value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasType() => $_has(3);
  @$pb.TagNumber(4)
  void clearType() => $_clearField(4);

  /// The left side.
  @$pb.TagNumber(5)
  $2.Street_SideType get leftType => $_getN(4);
  @$pb.TagNumber(5)
  set leftType($2.Street_SideType value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasLeftType() => $_has(4);
  @$pb.TagNumber(5)
  void clearLeftType() => $_clearField(5);

  /// The right side.
  @$pb.TagNumber(6)
  $2.Street_SideType get rightType => $_getN(5);
  @$pb.TagNumber(6)
  set rightType($2.Street_SideType value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasRightType() => $_has(5);
  @$pb.TagNumber(6)
  void clearRightType() => $_clearField(6);

  /// A new line, in the place of the one before.
  @$pb.TagNumber(7)
  $pb.PbList<$1.GeoPosition> get points => $_getList(6);

  /// A new line as an encoded polyline. Where both are given and differ, the one that is new counts; both cannot be.
  @$pb.TagNumber(8)
  $core.String get encodedPolyline => $_getSZ(7);
  @$pb.TagNumber(8)
  set encodedPolyline($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasEncodedPolyline() => $_has(7);
  @$pb.TagNumber(8)
  void clearEncodedPolyline() => $_clearField(8);

  /// Whether drivers are shown it.
  @$pb.TagNumber(9)
  $core.bool get isActive => $_getBF(8);
  @$pb.TagNumber(9)
  set isActive($core.bool value) => $_setBool(8, value);
  @$pb.TagNumber(9)
  $core.bool hasIsActive() => $_has(8);
  @$pb.TagNumber(9)
  void clearIsActive() => $_clearField(9);

  /// The fields to write, when those that are absent are to be cleared.
  @$pb.TagNumber(10)
  $3.FieldMask get updateMask => $_getN(9);
  @$pb.TagNumber(10)
  set updateMask($3.FieldMask value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasUpdateMask() => $_has(9);
  @$pb.TagNumber(10)
  void clearUpdateMask() => $_clearField(10);
  @$pb.TagNumber(10)
  $3.FieldMask ensureUpdateMask() => $_ensure(9);
}

/// The street after the change.
class UpdateStreetResponse extends $pb.GeneratedMessage {
  factory UpdateStreetResponse({
    $2.Street? street,
  }) {
    final result = create();
    if (street != null) result.street = street;
    return result;
  }

  UpdateStreetResponse._();

  factory UpdateStreetResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateStreetResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateStreetResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Street>(1, _omitFieldNames ? '' : 'street',
        subBuilder: $2.Street.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateStreetResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateStreetResponse copyWith(void Function(UpdateStreetResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateStreetResponse))
          as UpdateStreetResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateStreetResponse create() => UpdateStreetResponse._();
  @$core.override
  UpdateStreetResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateStreetResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateStreetResponse>(create);
  static UpdateStreetResponse? _defaultInstance;

  /// The street.
  @$pb.TagNumber(1)
  $2.Street get street => $_getN(0);
  @$pb.TagNumber(1)
  set street($2.Street value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStreet() => $_has(0);
  @$pb.TagNumber(1)
  void clearStreet() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Street ensureStreet() => $_ensure(0);
}

/// A street to delete.
class DeleteStreetRequest extends $pb.GeneratedMessage {
  factory DeleteStreetRequest({
    $core.String? streetId,
  }) {
    final result = create();
    if (streetId != null) result.streetId = streetId;
    return result;
  }

  DeleteStreetRequest._();

  factory DeleteStreetRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteStreetRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteStreetRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'streetId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteStreetRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteStreetRequest copyWith(void Function(DeleteStreetRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteStreetRequest))
          as DeleteStreetRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteStreetRequest create() => DeleteStreetRequest._();
  @$core.override
  DeleteStreetRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteStreetRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteStreetRequest>(create);
  static DeleteStreetRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get streetId => $_getSZ(0);
  @$pb.TagNumber(1)
  set streetId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasStreetId() => $_has(0);
  @$pb.TagNumber(1)
  void clearStreetId() => $_clearField(1);
}

/// The street is gone.
class DeleteStreetResponse extends $pb.GeneratedMessage {
  factory DeleteStreetResponse() => create();

  DeleteStreetResponse._();

  factory DeleteStreetResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteStreetResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteStreetResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteStreetResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteStreetResponse copyWith(void Function(DeleteStreetResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteStreetResponse))
          as DeleteStreetResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteStreetResponse create() => DeleteStreetResponse._();
  @$core.override
  DeleteStreetResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteStreetResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteStreetResponse>(create);
  static DeleteStreetResponse? _defaultInstance;
}

/// A zone whose streets are to be deleted.
class DeleteZoneStreetsRequest extends $pb.GeneratedMessage {
  factory DeleteZoneStreetsRequest({
    $core.String? zoneId,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    return result;
  }

  DeleteZoneStreetsRequest._();

  factory DeleteZoneStreetsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteZoneStreetsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteZoneStreetsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteZoneStreetsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteZoneStreetsRequest copyWith(
          void Function(DeleteZoneStreetsRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteZoneStreetsRequest))
          as DeleteZoneStreetsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteZoneStreetsRequest create() => DeleteZoneStreetsRequest._();
  @$core.override
  DeleteZoneStreetsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteZoneStreetsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteZoneStreetsRequest>(create);
  static DeleteZoneStreetsRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);
}

/// The streets are gone.
class DeleteZoneStreetsResponse extends $pb.GeneratedMessage {
  factory DeleteZoneStreetsResponse({
    $core.int? deletedCount,
  }) {
    final result = create();
    if (deletedCount != null) result.deletedCount = deletedCount;
    return result;
  }

  DeleteZoneStreetsResponse._();

  factory DeleteZoneStreetsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteZoneStreetsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteZoneStreetsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'deletedCount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteZoneStreetsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteZoneStreetsResponse copyWith(
          void Function(DeleteZoneStreetsResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteZoneStreetsResponse))
          as DeleteZoneStreetsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteZoneStreetsResponse create() => DeleteZoneStreetsResponse._();
  @$core.override
  DeleteZoneStreetsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteZoneStreetsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteZoneStreetsResponse>(create);
  static DeleteZoneStreetsResponse? _defaultInstance;

  /// How many there were.
  @$pb.TagNumber(1)
  $core.int get deletedCount => $_getIZ(0);
  @$pb.TagNumber(1)
  set deletedCount($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDeletedCount() => $_has(0);
  @$pb.TagNumber(1)
  void clearDeletedCount() => $_clearField(1);
}

/// A line to match.
class PreviewStreetMatchRequest extends $pb.GeneratedMessage {
  factory PreviewStreetMatchRequest({
    $core.String? encodedPolyline,
  }) {
    final result = create();
    if (encodedPolyline != null) result.encodedPolyline = encodedPolyline;
    return result;
  }

  PreviewStreetMatchRequest._();

  factory PreviewStreetMatchRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PreviewStreetMatchRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PreviewStreetMatchRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'encodedPolyline')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PreviewStreetMatchRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PreviewStreetMatchRequest copyWith(
          void Function(PreviewStreetMatchRequest) updates) =>
      super.copyWith((message) => updates(message as PreviewStreetMatchRequest))
          as PreviewStreetMatchRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PreviewStreetMatchRequest create() => PreviewStreetMatchRequest._();
  @$core.override
  PreviewStreetMatchRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PreviewStreetMatchRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PreviewStreetMatchRequest>(create);
  static PreviewStreetMatchRequest? _defaultInstance;

  /// The line as an encoded polyline.
  @$pb.TagNumber(1)
  $core.String get encodedPolyline => $_getSZ(0);
  @$pb.TagNumber(1)
  set encodedPolyline($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasEncodedPolyline() => $_has(0);
  @$pb.TagNumber(1)
  void clearEncodedPolyline() => $_clearField(1);
}

/// A line on the road network.
class PreviewStreetMatchResponse extends $pb.GeneratedMessage {
  factory PreviewStreetMatchResponse({
    StreetMatch? match,
  }) {
    final result = create();
    if (match != null) result.match = match;
    return result;
  }

  PreviewStreetMatchResponse._();

  factory PreviewStreetMatchResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PreviewStreetMatchResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PreviewStreetMatchResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<StreetMatch>(1, _omitFieldNames ? '' : 'match',
        subBuilder: StreetMatch.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PreviewStreetMatchResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PreviewStreetMatchResponse copyWith(
          void Function(PreviewStreetMatchResponse) updates) =>
      super.copyWith(
              (message) => updates(message as PreviewStreetMatchResponse))
          as PreviewStreetMatchResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PreviewStreetMatchResponse create() => PreviewStreetMatchResponse._();
  @$core.override
  PreviewStreetMatchResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PreviewStreetMatchResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PreviewStreetMatchResponse>(create);
  static PreviewStreetMatchResponse? _defaultInstance;

  /// What came of it.
  @$pb.TagNumber(1)
  StreetMatch get match => $_getN(0);
  @$pb.TagNumber(1)
  set match(StreetMatch value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasMatch() => $_has(0);
  @$pb.TagNumber(1)
  void clearMatch() => $_clearField(1);
  @$pb.TagNumber(1)
  StreetMatch ensureMatch() => $_ensure(0);
}

/// What matching a line came to.
class StreetMatch extends $pb.GeneratedMessage {
  factory StreetMatch({
    $core.String? matchedEncodedPolyline,
  }) {
    final result = create();
    if (matchedEncodedPolyline != null)
      result.matchedEncodedPolyline = matchedEncodedPolyline;
    return result;
  }

  StreetMatch._();

  factory StreetMatch.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory StreetMatch.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'StreetMatch',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'matchedEncodedPolyline')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StreetMatch clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StreetMatch copyWith(void Function(StreetMatch) updates) =>
      super.copyWith((message) => updates(message as StreetMatch))
          as StreetMatch;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static StreetMatch create() => StreetMatch._();
  @$core.override
  StreetMatch createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static StreetMatch getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<StreetMatch>(create);
  static StreetMatch? _defaultInstance;

  /// The line on the road network, as an encoded polyline; absent when there is none.
  @$pb.TagNumber(1)
  $core.String get matchedEncodedPolyline => $_getSZ(0);
  @$pb.TagNumber(1)
  set matchedEncodedPolyline($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMatchedEncodedPolyline() => $_has(0);
  @$pb.TagNumber(1)
  void clearMatchedEncodedPolyline() => $_clearField(1);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
