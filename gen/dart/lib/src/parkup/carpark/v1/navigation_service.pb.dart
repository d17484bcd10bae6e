// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/navigation_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import 'floor_map.pb.dart' as $2;
import 'navigation.pb.dart' as $1;
import 'navigation_service.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'navigation_service.pbenum.dart';

/// How one moves.
class FloorTravel extends $pb.GeneratedMessage {
  factory FloorTravel() => create();

  FloorTravel._();

  factory FloorTravel.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FloorTravel.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FloorTravel',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorTravel clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorTravel copyWith(void Function(FloorTravel) updates) =>
      super.copyWith((message) => updates(message as FloorTravel))
          as FloorTravel;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FloorTravel create() => FloorTravel._();
  @$core.override
  FloorTravel createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FloorTravel getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FloorTravel>(create);
  static FloorTravel? _defaultInstance;
}

/// Asks for a way.
class FindRouteRequest extends $pb.GeneratedMessage {
  factory FindRouteRequest({
    $core.String? carPark,
    $1.FloorPlace? start,
    $1.FloorPlace? destination,
    FloorTravel_Mode? mode,
    $core.double? vehicleHeightMetres,
    $core.double? vehicleWidthMetres,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (start != null) result.start = start;
    if (destination != null) result.destination = destination;
    if (mode != null) result.mode = mode;
    if (vehicleHeightMetres != null)
      result.vehicleHeightMetres = vehicleHeightMetres;
    if (vehicleWidthMetres != null)
      result.vehicleWidthMetres = vehicleWidthMetres;
    return result;
  }

  FindRouteRequest._();

  factory FindRouteRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FindRouteRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FindRouteRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aOM<$1.FloorPlace>(2, _omitFieldNames ? '' : 'start',
        subBuilder: $1.FloorPlace.create)
    ..aOM<$1.FloorPlace>(3, _omitFieldNames ? '' : 'destination',
        subBuilder: $1.FloorPlace.create)
    ..aE<FloorTravel_Mode>(4, _omitFieldNames ? '' : 'mode',
        enumValues: FloorTravel_Mode.values)
    ..aD(5, _omitFieldNames ? '' : 'vehicleHeightMetres')
    ..aD(6, _omitFieldNames ? '' : 'vehicleWidthMetres')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindRouteRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindRouteRequest copyWith(void Function(FindRouteRequest) updates) =>
      super.copyWith((message) => updates(message as FindRouteRequest))
          as FindRouteRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FindRouteRequest create() => FindRouteRequest._();
  @$core.override
  FindRouteRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FindRouteRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FindRouteRequest>(create);
  static FindRouteRequest? _defaultInstance;

  /// The car park's code; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Where it begins.
  @$pb.TagNumber(2)
  $1.FloorPlace get start => $_getN(1);
  @$pb.TagNumber(2)
  set start($1.FloorPlace value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasStart() => $_has(1);
  @$pb.TagNumber(2)
  void clearStart() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.FloorPlace ensureStart() => $_ensure(1);

  /// Where it leads.
  @$pb.TagNumber(3)
  $1.FloorPlace get destination => $_getN(2);
  @$pb.TagNumber(3)
  set destination($1.FloorPlace value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasDestination() => $_has(2);
  @$pb.TagNumber(3)
  void clearDestination() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.FloorPlace ensureDestination() => $_ensure(2);

  /// How one moves; by car unless given.
  @$pb.TagNumber(4)
  FloorTravel_Mode get mode => $_getN(3);
  @$pb.TagNumber(4)
  set mode(FloorTravel_Mode value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasMode() => $_has(3);
  @$pb.TagNumber(4)
  void clearMode() => $_clearField(4);

  /// How high the car is, in metres: it is not led where it does not fit.
  @$pb.TagNumber(5)
  $core.double get vehicleHeightMetres => $_getN(4);
  @$pb.TagNumber(5)
  set vehicleHeightMetres($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasVehicleHeightMetres() => $_has(4);
  @$pb.TagNumber(5)
  void clearVehicleHeightMetres() => $_clearField(5);

  /// How wide the car is, in metres, without its mirrors.
  @$pb.TagNumber(6)
  $core.double get vehicleWidthMetres => $_getN(5);
  @$pb.TagNumber(6)
  set vehicleWidthMetres($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasVehicleWidthMetres() => $_has(5);
  @$pb.TagNumber(6)
  void clearVehicleWidthMetres() => $_clearField(6);
}

/// A way.
class FindRouteResponse extends $pb.GeneratedMessage {
  factory FindRouteResponse({
    $1.FloorRoute? route,
  }) {
    final result = create();
    if (route != null) result.route = route;
    return result;
  }

  FindRouteResponse._();

  factory FindRouteResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FindRouteResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FindRouteResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.FloorRoute>(1, _omitFieldNames ? '' : 'route',
        subBuilder: $1.FloorRoute.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindRouteResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindRouteResponse copyWith(void Function(FindRouteResponse) updates) =>
      super.copyWith((message) => updates(message as FindRouteResponse))
          as FindRouteResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FindRouteResponse create() => FindRouteResponse._();
  @$core.override
  FindRouteResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FindRouteResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FindRouteResponse>(create);
  static FindRouteResponse? _defaultInstance;

  /// The way.
  @$pb.TagNumber(1)
  $1.FloorRoute get route => $_getN(0);
  @$pb.TagNumber(1)
  set route($1.FloorRoute value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasRoute() => $_has(0);
  @$pb.TagNumber(1)
  void clearRoute() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.FloorRoute ensureRoute() => $_ensure(0);
}

/// Asks for what is near.
class FindNearestRequest extends $pb.GeneratedMessage {
  factory FindNearestRequest({
    $core.String? carPark,
    $1.FloorPlace? start,
    $2.FloorElement_Kind? kind,
    FloorTravel_Mode? mode,
    $core.double? vehicleHeightMetres,
    $core.double? vehicleWidthMetres,
    $core.int? limit,
    $core.bool? onlyFree,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (start != null) result.start = start;
    if (kind != null) result.kind = kind;
    if (mode != null) result.mode = mode;
    if (vehicleHeightMetres != null)
      result.vehicleHeightMetres = vehicleHeightMetres;
    if (vehicleWidthMetres != null)
      result.vehicleWidthMetres = vehicleWidthMetres;
    if (limit != null) result.limit = limit;
    if (onlyFree != null) result.onlyFree = onlyFree;
    return result;
  }

  FindNearestRequest._();

  factory FindNearestRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FindNearestRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FindNearestRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aOM<$1.FloorPlace>(2, _omitFieldNames ? '' : 'start',
        subBuilder: $1.FloorPlace.create)
    ..aE<$2.FloorElement_Kind>(3, _omitFieldNames ? '' : 'kind',
        enumValues: $2.FloorElement_Kind.values)
    ..aE<FloorTravel_Mode>(4, _omitFieldNames ? '' : 'mode',
        enumValues: FloorTravel_Mode.values)
    ..aD(5, _omitFieldNames ? '' : 'vehicleHeightMetres')
    ..aD(6, _omitFieldNames ? '' : 'vehicleWidthMetres')
    ..aI(7, _omitFieldNames ? '' : 'limit')
    ..aOB(8, _omitFieldNames ? '' : 'onlyFree')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindNearestRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindNearestRequest copyWith(void Function(FindNearestRequest) updates) =>
      super.copyWith((message) => updates(message as FindNearestRequest))
          as FindNearestRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FindNearestRequest create() => FindNearestRequest._();
  @$core.override
  FindNearestRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FindNearestRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FindNearestRequest>(create);
  static FindNearestRequest? _defaultInstance;

  /// The car park's code; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// The place.
  @$pb.TagNumber(2)
  $1.FloorPlace get start => $_getN(1);
  @$pb.TagNumber(2)
  set start($1.FloorPlace value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasStart() => $_has(1);
  @$pb.TagNumber(2)
  void clearStart() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.FloorPlace ensureStart() => $_ensure(1);

  /// What is looked for: spaces, entrances, exits, lifts or stairs.
  @$pb.TagNumber(3)
  $2.FloorElement_Kind get kind => $_getN(2);
  @$pb.TagNumber(3)
  set kind($2.FloorElement_Kind value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasKind() => $_has(2);
  @$pb.TagNumber(3)
  void clearKind() => $_clearField(3);

  /// How one moves; by car unless given, and on foot to lifts and stairs.
  @$pb.TagNumber(4)
  FloorTravel_Mode get mode => $_getN(3);
  @$pb.TagNumber(4)
  set mode(FloorTravel_Mode value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasMode() => $_has(3);
  @$pb.TagNumber(4)
  void clearMode() => $_clearField(4);

  /// How high the car is, in metres: it is not led where it does not fit.
  @$pb.TagNumber(5)
  $core.double get vehicleHeightMetres => $_getN(4);
  @$pb.TagNumber(5)
  set vehicleHeightMetres($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasVehicleHeightMetres() => $_has(4);
  @$pb.TagNumber(5)
  void clearVehicleHeightMetres() => $_clearField(5);

  /// How wide the car is, in metres, without its mirrors.
  @$pb.TagNumber(6)
  $core.double get vehicleWidthMetres => $_getN(5);
  @$pb.TagNumber(6)
  set vehicleWidthMetres($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasVehicleWidthMetres() => $_has(5);
  @$pb.TagNumber(6)
  void clearVehicleWidthMetres() => $_clearField(6);

  /// Most of them in the answer; 1 unless given.
  @$pb.TagNumber(7)
  $core.int get limit => $_getIZ(6);
  @$pb.TagNumber(7)
  set limit($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasLimit() => $_has(6);
  @$pb.TagNumber(7)
  void clearLimit() => $_clearField(7);

  /// Of spaces: only those that are free at the moment.
  @$pb.TagNumber(8)
  $core.bool get onlyFree => $_getBF(7);
  @$pb.TagNumber(8)
  set onlyFree($core.bool value) => $_setBool(7, value);
  @$pb.TagNumber(8)
  $core.bool hasOnlyFree() => $_has(7);
  @$pb.TagNumber(8)
  void clearOnlyFree() => $_clearField(8);
}

/// Something that is near.
class NearFloorElement extends $pb.GeneratedMessage {
  factory NearFloorElement({
    $2.FloorElement? element,
    $core.int? levelId,
    $core.double? lengthMetres,
    $core.double? cost,
  }) {
    final result = create();
    if (element != null) result.element = element;
    if (levelId != null) result.levelId = levelId;
    if (lengthMetres != null) result.lengthMetres = lengthMetres;
    if (cost != null) result.cost = cost;
    return result;
  }

  NearFloorElement._();

  factory NearFloorElement.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory NearFloorElement.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'NearFloorElement',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.FloorElement>(1, _omitFieldNames ? '' : 'element',
        subBuilder: $2.FloorElement.create)
    ..aI(2, _omitFieldNames ? '' : 'levelId')
    ..aD(3, _omitFieldNames ? '' : 'lengthMetres')
    ..aD(4, _omitFieldNames ? '' : 'cost')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  NearFloorElement clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  NearFloorElement copyWith(void Function(NearFloorElement) updates) =>
      super.copyWith((message) => updates(message as NearFloorElement))
          as NearFloorElement;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static NearFloorElement create() => NearFloorElement._();
  @$core.override
  NearFloorElement createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static NearFloorElement getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<NearFloorElement>(create);
  static NearFloorElement? _defaultInstance;

  /// What it is.
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

  /// The level that it is on.
  @$pb.TagNumber(2)
  $core.int get levelId => $_getIZ(1);
  @$pb.TagNumber(2)
  set levelId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLevelId() => $_has(1);
  @$pb.TagNumber(2)
  void clearLevelId() => $_clearField(2);

  /// How long the way is.
  @$pb.TagNumber(3)
  $core.double get lengthMetres => $_getN(2);
  @$pb.TagNumber(3)
  set lengthMetres($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLengthMetres() => $_has(2);
  @$pb.TagNumber(3)
  void clearLengthMetres() => $_clearField(3);

  /// What is compared; see FloorRoute.
  @$pb.TagNumber(4)
  $core.double get cost => $_getN(3);
  @$pb.TagNumber(4)
  set cost($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasCost() => $_has(3);
  @$pb.TagNumber(4)
  void clearCost() => $_clearField(4);
}

/// What is near.
class FindNearestResponse extends $pb.GeneratedMessage {
  factory FindNearestResponse({
    $core.Iterable<NearFloorElement>? found,
  }) {
    final result = create();
    if (found != null) result.found.addAll(found);
    return result;
  }

  FindNearestResponse._();

  factory FindNearestResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FindNearestResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FindNearestResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<NearFloorElement>(1, _omitFieldNames ? '' : 'found',
        subBuilder: NearFloorElement.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindNearestResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindNearestResponse copyWith(void Function(FindNearestResponse) updates) =>
      super.copyWith((message) => updates(message as FindNearestResponse))
          as FindNearestResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FindNearestResponse create() => FindNearestResponse._();
  @$core.override
  FindNearestResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FindNearestResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FindNearestResponse>(create);
  static FindNearestResponse? _defaultInstance;

  /// The nearest first; none when no way leads to any.
  @$pb.TagNumber(1)
  $pb.PbList<NearFloorElement> get found => $_getList(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
