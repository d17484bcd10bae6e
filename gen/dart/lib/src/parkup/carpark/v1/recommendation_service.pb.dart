// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/recommendation_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import 'floor_map.pbenum.dart' as $3;
import 'navigation.pb.dart' as $1;
import 'recommendation.pb.dart' as $2;
import 'space.pbenum.dart' as $4;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for a space.
class RecommendSpacesRequest extends $pb.GeneratedMessage {
  factory RecommendSpacesRequest({
    $core.String? carPark,
    $core.String? licensePlate,
    $1.FloorPlace? entrance,
    $1.FloorPlace? destination,
    $3.FloorElement_Kind? near,
    $4.CarParkSpace_Type? spaceType,
    $core.double? vehicleHeightMetres,
    $core.double? vehicleWidthMetres,
    $core.int? limit,
    $core.bool? hold,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (entrance != null) result.entrance = entrance;
    if (destination != null) result.destination = destination;
    if (near != null) result.near = near;
    if (spaceType != null) result.spaceType = spaceType;
    if (vehicleHeightMetres != null)
      result.vehicleHeightMetres = vehicleHeightMetres;
    if (vehicleWidthMetres != null)
      result.vehicleWidthMetres = vehicleWidthMetres;
    if (limit != null) result.limit = limit;
    if (hold != null) result.hold = hold;
    return result;
  }

  RecommendSpacesRequest._();

  factory RecommendSpacesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RecommendSpacesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RecommendSpacesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aOS(2, _omitFieldNames ? '' : 'licensePlate')
    ..aOM<$1.FloorPlace>(3, _omitFieldNames ? '' : 'entrance',
        subBuilder: $1.FloorPlace.create)
    ..aOM<$1.FloorPlace>(4, _omitFieldNames ? '' : 'destination',
        subBuilder: $1.FloorPlace.create)
    ..aE<$3.FloorElement_Kind>(5, _omitFieldNames ? '' : 'near',
        enumValues: $3.FloorElement_Kind.values)
    ..aE<$4.CarParkSpace_Type>(6, _omitFieldNames ? '' : 'spaceType',
        enumValues: $4.CarParkSpace_Type.values)
    ..aD(7, _omitFieldNames ? '' : 'vehicleHeightMetres')
    ..aD(8, _omitFieldNames ? '' : 'vehicleWidthMetres')
    ..aI(9, _omitFieldNames ? '' : 'limit')
    ..aOB(10, _omitFieldNames ? '' : 'hold')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RecommendSpacesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RecommendSpacesRequest copyWith(
          void Function(RecommendSpacesRequest) updates) =>
      super.copyWith((message) => updates(message as RecommendSpacesRequest))
          as RecommendSpacesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RecommendSpacesRequest create() => RecommendSpacesRequest._();
  @$core.override
  RecommendSpacesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RecommendSpacesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RecommendSpacesRequest>(create);
  static RecommendSpacesRequest? _defaultInstance;

  /// The car park's code; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// The vehicle. For a hold it must be given; otherwise any car is meant unless it is.
  @$pb.TagNumber(2)
  $core.String get licensePlate => $_getSZ(1);
  @$pb.TagNumber(2)
  set licensePlate($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLicensePlate() => $_has(1);
  @$pb.TagNumber(2)
  void clearLicensePlate() => $_clearField(2);

  /// Where it comes in; the entrance from which it is shortest unless given.
  @$pb.TagNumber(3)
  $1.FloorPlace get entrance => $_getN(2);
  @$pb.TagNumber(3)
  set entrance($1.FloorPlace value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasEntrance() => $_has(2);
  @$pb.TagNumber(3)
  void clearEntrance() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.FloorPlace ensureEntrance() => $_ensure(2);

  /// Where its people want to go; the nearest lift or stairs unless given.
  @$pb.TagNumber(4)
  $1.FloorPlace get destination => $_getN(3);
  @$pb.TagNumber(4)
  set destination($1.FloorPlace value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasDestination() => $_has(3);
  @$pb.TagNumber(4)
  void clearDestination() => $_clearField(4);
  @$pb.TagNumber(4)
  $1.FloorPlace ensureDestination() => $_ensure(3);

  /// Where its people want to go, as what is nearest to each space: lifts, stairs, exits or entrances.
  @$pb.TagNumber(5)
  $3.FloorElement_Kind get near => $_getN(4);
  @$pb.TagNumber(5)
  set near($3.FloorElement_Kind value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasNear() => $_has(4);
  @$pb.TagNumber(5)
  void clearNear() => $_clearField(5);

  /// A type of space that is asked for: for electric or accessible ones, say.
  @$pb.TagNumber(6)
  $4.CarParkSpace_Type get spaceType => $_getN(5);
  @$pb.TagNumber(6)
  set spaceType($4.CarParkSpace_Type value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasSpaceType() => $_has(5);
  @$pb.TagNumber(6)
  void clearSpaceType() => $_clearField(6);

  /// How high the car is, in metres: it is not led where it does not fit.
  @$pb.TagNumber(7)
  $core.double get vehicleHeightMetres => $_getN(6);
  @$pb.TagNumber(7)
  set vehicleHeightMetres($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasVehicleHeightMetres() => $_has(6);
  @$pb.TagNumber(7)
  void clearVehicleHeightMetres() => $_clearField(7);

  /// How wide the car is, in metres, without its mirrors.
  @$pb.TagNumber(8)
  $core.double get vehicleWidthMetres => $_getN(7);
  @$pb.TagNumber(8)
  set vehicleWidthMetres($core.double value) => $_setDouble(7, value);
  @$pb.TagNumber(8)
  $core.bool hasVehicleWidthMetres() => $_has(7);
  @$pb.TagNumber(8)
  void clearVehicleWidthMetres() => $_clearField(8);

  /// Most spaces in the answer; 5 unless given.
  @$pb.TagNumber(9)
  $core.int get limit => $_getIZ(8);
  @$pb.TagNumber(9)
  set limit($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasLimit() => $_has(8);
  @$pb.TagNumber(9)
  void clearLimit() => $_clearField(9);

  /// Holds the first one.
  @$pb.TagNumber(10)
  $core.bool get hold => $_getBF(9);
  @$pb.TagNumber(10)
  set hold($core.bool value) => $_setBool(9, value);
  @$pb.TagNumber(10)
  $core.bool hasHold() => $_has(9);
  @$pb.TagNumber(10)
  void clearHold() => $_clearField(10);
}

/// Spaces.
class RecommendSpacesResponse extends $pb.GeneratedMessage {
  factory RecommendSpacesResponse({
    $core.Iterable<$2.RecommendedSpace>? spaces,
    $2.SpaceHold? hold,
    $1.FloorRoute? route,
  }) {
    final result = create();
    if (spaces != null) result.spaces.addAll(spaces);
    if (hold != null) result.hold = hold;
    if (route != null) result.route = route;
    return result;
  }

  RecommendSpacesResponse._();

  factory RecommendSpacesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RecommendSpacesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RecommendSpacesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$2.RecommendedSpace>(1, _omitFieldNames ? '' : 'spaces',
        subBuilder: $2.RecommendedSpace.create)
    ..aOM<$2.SpaceHold>(2, _omitFieldNames ? '' : 'hold',
        subBuilder: $2.SpaceHold.create)
    ..aOM<$1.FloorRoute>(3, _omitFieldNames ? '' : 'route',
        subBuilder: $1.FloorRoute.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RecommendSpacesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RecommendSpacesResponse copyWith(
          void Function(RecommendSpacesResponse) updates) =>
      super.copyWith((message) => updates(message as RecommendSpacesResponse))
          as RecommendSpacesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RecommendSpacesResponse create() => RecommendSpacesResponse._();
  @$core.override
  RecommendSpacesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RecommendSpacesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RecommendSpacesResponse>(create);
  static RecommendSpacesResponse? _defaultInstance;

  /// The spaces, the best first; with a hold, the first one is held.
  @$pb.TagNumber(1)
  $pb.PbList<$2.RecommendedSpace> get spaces => $_getList(0);

  /// The hold, if one was asked for.
  @$pb.TagNumber(2)
  $2.SpaceHold get hold => $_getN(1);
  @$pb.TagNumber(2)
  set hold($2.SpaceHold value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasHold() => $_has(1);
  @$pb.TagNumber(2)
  void clearHold() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.SpaceHold ensureHold() => $_ensure(1);

  /// The way to the first one; absent where no map says it.
  @$pb.TagNumber(3)
  $1.FloorRoute get route => $_getN(2);
  @$pb.TagNumber(3)
  set route($1.FloorRoute value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasRoute() => $_has(2);
  @$pb.TagNumber(3)
  void clearRoute() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.FloorRoute ensureRoute() => $_ensure(2);
}

/// Asks for the caller's hold.
class GetMySpaceHoldRequest extends $pb.GeneratedMessage {
  factory GetMySpaceHoldRequest() => create();

  GetMySpaceHoldRequest._();

  factory GetMySpaceHoldRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetMySpaceHoldRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetMySpaceHoldRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMySpaceHoldRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMySpaceHoldRequest copyWith(
          void Function(GetMySpaceHoldRequest) updates) =>
      super.copyWith((message) => updates(message as GetMySpaceHoldRequest))
          as GetMySpaceHoldRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetMySpaceHoldRequest create() => GetMySpaceHoldRequest._();
  @$core.override
  GetMySpaceHoldRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetMySpaceHoldRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetMySpaceHoldRequest>(create);
  static GetMySpaceHoldRequest? _defaultInstance;
}

/// A hold.
class GetMySpaceHoldResponse extends $pb.GeneratedMessage {
  factory GetMySpaceHoldResponse({
    $2.SpaceHold? hold,
  }) {
    final result = create();
    if (hold != null) result.hold = hold;
    return result;
  }

  GetMySpaceHoldResponse._();

  factory GetMySpaceHoldResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetMySpaceHoldResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetMySpaceHoldResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.SpaceHold>(1, _omitFieldNames ? '' : 'hold',
        subBuilder: $2.SpaceHold.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMySpaceHoldResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMySpaceHoldResponse copyWith(
          void Function(GetMySpaceHoldResponse) updates) =>
      super.copyWith((message) => updates(message as GetMySpaceHoldResponse))
          as GetMySpaceHoldResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetMySpaceHoldResponse create() => GetMySpaceHoldResponse._();
  @$core.override
  GetMySpaceHoldResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetMySpaceHoldResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetMySpaceHoldResponse>(create);
  static GetMySpaceHoldResponse? _defaultInstance;

  /// The hold.
  @$pb.TagNumber(1)
  $2.SpaceHold get hold => $_getN(0);
  @$pb.TagNumber(1)
  set hold($2.SpaceHold value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasHold() => $_has(0);
  @$pb.TagNumber(1)
  void clearHold() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.SpaceHold ensureHold() => $_ensure(0);
}

/// Gives back the caller's hold.
class ReleaseMySpaceHoldRequest extends $pb.GeneratedMessage {
  factory ReleaseMySpaceHoldRequest() => create();

  ReleaseMySpaceHoldRequest._();

  factory ReleaseMySpaceHoldRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ReleaseMySpaceHoldRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ReleaseMySpaceHoldRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReleaseMySpaceHoldRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReleaseMySpaceHoldRequest copyWith(
          void Function(ReleaseMySpaceHoldRequest) updates) =>
      super.copyWith((message) => updates(message as ReleaseMySpaceHoldRequest))
          as ReleaseMySpaceHoldRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ReleaseMySpaceHoldRequest create() => ReleaseMySpaceHoldRequest._();
  @$core.override
  ReleaseMySpaceHoldRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ReleaseMySpaceHoldRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ReleaseMySpaceHoldRequest>(create);
  static ReleaseMySpaceHoldRequest? _defaultInstance;
}

/// It is given back.
class ReleaseMySpaceHoldResponse extends $pb.GeneratedMessage {
  factory ReleaseMySpaceHoldResponse() => create();

  ReleaseMySpaceHoldResponse._();

  factory ReleaseMySpaceHoldResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ReleaseMySpaceHoldResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ReleaseMySpaceHoldResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReleaseMySpaceHoldResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReleaseMySpaceHoldResponse copyWith(
          void Function(ReleaseMySpaceHoldResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ReleaseMySpaceHoldResponse))
          as ReleaseMySpaceHoldResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ReleaseMySpaceHoldResponse create() => ReleaseMySpaceHoldResponse._();
  @$core.override
  ReleaseMySpaceHoldResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ReleaseMySpaceHoldResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ReleaseMySpaceHoldResponse>(create);
  static ReleaseMySpaceHoldResponse? _defaultInstance;
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
