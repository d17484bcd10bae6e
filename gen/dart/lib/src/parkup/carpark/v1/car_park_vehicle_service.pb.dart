// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_vehicle_service.proto.

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

import '../../common/v1/vehicle_fuel.pbenum.dart' as $3;
import 'car_park_vehicle.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A vehicle to register.
class CreateCarParkVehicleRequest extends $pb.GeneratedMessage {
  factory CreateCarParkVehicleRequest({
    $core.String? licensePlate,
    $core.int? vehicleTypeId,
    $core.String? make,
    $core.String? model,
    $core.String? color,
    $core.bool? isEv,
    $3.VehicleFuel? fuel,
  }) {
    final result = create();
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (vehicleTypeId != null) result.vehicleTypeId = vehicleTypeId;
    if (make != null) result.make = make;
    if (model != null) result.model = model;
    if (color != null) result.color = color;
    if (isEv != null) result.isEv = isEv;
    if (fuel != null) result.fuel = fuel;
    return result;
  }

  CreateCarParkVehicleRequest._();

  factory CreateCarParkVehicleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateCarParkVehicleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateCarParkVehicleRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'licensePlate')
    ..aI(2, _omitFieldNames ? '' : 'vehicleTypeId')
    ..aOS(3, _omitFieldNames ? '' : 'make')
    ..aOS(4, _omitFieldNames ? '' : 'model')
    ..aOS(5, _omitFieldNames ? '' : 'color')
    ..aOB(6, _omitFieldNames ? '' : 'isEv')
    ..aE<$3.VehicleFuel>(7, _omitFieldNames ? '' : 'fuel',
        enumValues: $3.VehicleFuel.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkVehicleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkVehicleRequest copyWith(
          void Function(CreateCarParkVehicleRequest) updates) =>
      super.copyWith(
              (message) => updates(message as CreateCarParkVehicleRequest))
          as CreateCarParkVehicleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateCarParkVehicleRequest create() =>
      CreateCarParkVehicleRequest._();
  @$core.override
  CreateCarParkVehicleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateCarParkVehicleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateCarParkVehicleRequest>(create);
  static CreateCarParkVehicleRequest? _defaultInstance;

  /// Its plate, of any country: 1 to 20 characters.
  @$pb.TagNumber(1)
  $core.String get licensePlate => $_getSZ(0);
  @$pb.TagNumber(1)
  set licensePlate($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLicensePlate() => $_has(0);
  @$pb.TagNumber(1)
  void clearLicensePlate() => $_clearField(1);

  /// Its type; the default one unless given.
  @$pb.TagNumber(2)
  $core.int get vehicleTypeId => $_getIZ(1);
  @$pb.TagNumber(2)
  set vehicleTypeId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasVehicleTypeId() => $_has(1);
  @$pb.TagNumber(2)
  void clearVehicleTypeId() => $_clearField(2);

  /// Who made it.
  @$pb.TagNumber(3)
  $core.String get make => $_getSZ(2);
  @$pb.TagNumber(3)
  set make($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasMake() => $_has(2);
  @$pb.TagNumber(3)
  void clearMake() => $_clearField(3);

  /// Which model it is.
  @$pb.TagNumber(4)
  $core.String get model => $_getSZ(3);
  @$pb.TagNumber(4)
  set model($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasModel() => $_has(3);
  @$pb.TagNumber(4)
  void clearModel() => $_clearField(4);

  /// Its colour.
  @$pb.TagNumber(5)
  $core.String get color => $_getSZ(4);
  @$pb.TagNumber(5)
  set color($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasColor() => $_has(4);
  @$pb.TagNumber(5)
  void clearColor() => $_clearField(5);

  /// Whether it is charged by cable.
  @$pb.TagNumber(6)
  $core.bool get isEv => $_getBF(5);
  @$pb.TagNumber(6)
  set isEv($core.bool value) => $_setBool(5, value);
  @$pb.TagNumber(6)
  $core.bool hasIsEv() => $_has(5);
  @$pb.TagNumber(6)
  void clearIsEv() => $_clearField(6);

  /// What it is driven by.
  @$pb.TagNumber(7)
  $3.VehicleFuel get fuel => $_getN(6);
  @$pb.TagNumber(7)
  set fuel($3.VehicleFuel value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasFuel() => $_has(6);
  @$pb.TagNumber(7)
  void clearFuel() => $_clearField(7);
}

/// The vehicle.
class CreateCarParkVehicleResponse extends $pb.GeneratedMessage {
  factory CreateCarParkVehicleResponse({
    $1.CarParkVehicle? vehicle,
  }) {
    final result = create();
    if (vehicle != null) result.vehicle = vehicle;
    return result;
  }

  CreateCarParkVehicleResponse._();

  factory CreateCarParkVehicleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateCarParkVehicleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateCarParkVehicleResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkVehicle>(1, _omitFieldNames ? '' : 'vehicle',
        subBuilder: $1.CarParkVehicle.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkVehicleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkVehicleResponse copyWith(
          void Function(CreateCarParkVehicleResponse) updates) =>
      super.copyWith(
              (message) => updates(message as CreateCarParkVehicleResponse))
          as CreateCarParkVehicleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateCarParkVehicleResponse create() =>
      CreateCarParkVehicleResponse._();
  @$core.override
  CreateCarParkVehicleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateCarParkVehicleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateCarParkVehicleResponse>(create);
  static CreateCarParkVehicleResponse? _defaultInstance;

  /// The vehicle.
  @$pb.TagNumber(1)
  $1.CarParkVehicle get vehicle => $_getN(0);
  @$pb.TagNumber(1)
  set vehicle($1.CarParkVehicle value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasVehicle() => $_has(0);
  @$pb.TagNumber(1)
  void clearVehicle() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkVehicle ensureVehicle() => $_ensure(0);
}

/// Asks for a vehicle.
class GetCarParkVehicleRequest extends $pb.GeneratedMessage {
  factory GetCarParkVehicleRequest({
    $core.int? vehicleId,
  }) {
    final result = create();
    if (vehicleId != null) result.vehicleId = vehicleId;
    return result;
  }

  GetCarParkVehicleRequest._();

  factory GetCarParkVehicleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkVehicleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkVehicleRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'vehicleId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkVehicleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkVehicleRequest copyWith(
          void Function(GetCarParkVehicleRequest) updates) =>
      super.copyWith((message) => updates(message as GetCarParkVehicleRequest))
          as GetCarParkVehicleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkVehicleRequest create() => GetCarParkVehicleRequest._();
  @$core.override
  GetCarParkVehicleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkVehicleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkVehicleRequest>(create);
  static GetCarParkVehicleRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get vehicleId => $_getIZ(0);
  @$pb.TagNumber(1)
  set vehicleId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasVehicleId() => $_has(0);
  @$pb.TagNumber(1)
  void clearVehicleId() => $_clearField(1);
}

/// A vehicle.
class GetCarParkVehicleResponse extends $pb.GeneratedMessage {
  factory GetCarParkVehicleResponse({
    $1.CarParkVehicle? vehicle,
  }) {
    final result = create();
    if (vehicle != null) result.vehicle = vehicle;
    return result;
  }

  GetCarParkVehicleResponse._();

  factory GetCarParkVehicleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkVehicleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkVehicleResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkVehicle>(1, _omitFieldNames ? '' : 'vehicle',
        subBuilder: $1.CarParkVehicle.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkVehicleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkVehicleResponse copyWith(
          void Function(GetCarParkVehicleResponse) updates) =>
      super.copyWith((message) => updates(message as GetCarParkVehicleResponse))
          as GetCarParkVehicleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkVehicleResponse create() => GetCarParkVehicleResponse._();
  @$core.override
  GetCarParkVehicleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkVehicleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkVehicleResponse>(create);
  static GetCarParkVehicleResponse? _defaultInstance;

  /// The vehicle.
  @$pb.TagNumber(1)
  $1.CarParkVehicle get vehicle => $_getN(0);
  @$pb.TagNumber(1)
  set vehicle($1.CarParkVehicle value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasVehicle() => $_has(0);
  @$pb.TagNumber(1)
  void clearVehicle() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkVehicle ensureVehicle() => $_ensure(0);
}

/// Asks for the vehicle with a plate.
class FindCarParkVehicleRequest extends $pb.GeneratedMessage {
  factory FindCarParkVehicleRequest({
    $core.String? licensePlate,
  }) {
    final result = create();
    if (licensePlate != null) result.licensePlate = licensePlate;
    return result;
  }

  FindCarParkVehicleRequest._();

  factory FindCarParkVehicleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FindCarParkVehicleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FindCarParkVehicleRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'licensePlate')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindCarParkVehicleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindCarParkVehicleRequest copyWith(
          void Function(FindCarParkVehicleRequest) updates) =>
      super.copyWith((message) => updates(message as FindCarParkVehicleRequest))
          as FindCarParkVehicleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FindCarParkVehicleRequest create() => FindCarParkVehicleRequest._();
  @$core.override
  FindCarParkVehicleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FindCarParkVehicleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FindCarParkVehicleRequest>(create);
  static FindCarParkVehicleRequest? _defaultInstance;

  /// The plate, in any usual way of writing it.
  @$pb.TagNumber(1)
  $core.String get licensePlate => $_getSZ(0);
  @$pb.TagNumber(1)
  set licensePlate($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLicensePlate() => $_has(0);
  @$pb.TagNumber(1)
  void clearLicensePlate() => $_clearField(1);
}

/// The vehicle with a plate.
class FindCarParkVehicleResponse extends $pb.GeneratedMessage {
  factory FindCarParkVehicleResponse({
    $1.CarParkVehicle? vehicle,
  }) {
    final result = create();
    if (vehicle != null) result.vehicle = vehicle;
    return result;
  }

  FindCarParkVehicleResponse._();

  factory FindCarParkVehicleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FindCarParkVehicleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FindCarParkVehicleResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkVehicle>(1, _omitFieldNames ? '' : 'vehicle',
        subBuilder: $1.CarParkVehicle.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindCarParkVehicleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindCarParkVehicleResponse copyWith(
          void Function(FindCarParkVehicleResponse) updates) =>
      super.copyWith(
              (message) => updates(message as FindCarParkVehicleResponse))
          as FindCarParkVehicleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FindCarParkVehicleResponse create() => FindCarParkVehicleResponse._();
  @$core.override
  FindCarParkVehicleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FindCarParkVehicleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FindCarParkVehicleResponse>(create);
  static FindCarParkVehicleResponse? _defaultInstance;

  /// The vehicle; absent when there is none.
  @$pb.TagNumber(1)
  $1.CarParkVehicle get vehicle => $_getN(0);
  @$pb.TagNumber(1)
  set vehicle($1.CarParkVehicle value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasVehicle() => $_has(0);
  @$pb.TagNumber(1)
  void clearVehicle() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkVehicle ensureVehicle() => $_ensure(0);
}

/// Asks for vehicles.
class ListCarParkVehiclesRequest extends $pb.GeneratedMessage {
  factory ListCarParkVehiclesRequest({
    $core.String? licensePlate,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListCarParkVehiclesRequest._();

  factory ListCarParkVehiclesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListCarParkVehiclesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListCarParkVehiclesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'licensePlate')
    ..aI(2, _omitFieldNames ? '' : 'pageSize')
    ..aOS(3, _omitFieldNames ? '' : 'pageToken')
    ..aI(4, _omitFieldNames ? '' : 'skip')
    ..aOB(5, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkVehiclesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkVehiclesRequest copyWith(
          void Function(ListCarParkVehiclesRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListCarParkVehiclesRequest))
          as ListCarParkVehiclesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListCarParkVehiclesRequest create() => ListCarParkVehiclesRequest._();
  @$core.override
  ListCarParkVehiclesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListCarParkVehiclesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListCarParkVehiclesRequest>(create);
  static ListCarParkVehiclesRequest? _defaultInstance;

  /// Only those whose plate begins like this, in any usual way of writing it.
  @$pb.TagNumber(1)
  $core.String get licensePlate => $_getSZ(0);
  @$pb.TagNumber(1)
  set licensePlate($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLicensePlate() => $_has(0);
  @$pb.TagNumber(1)
  void clearLicensePlate() => $_clearField(1);

  /// Most vehicles in the answer; 20 unless given; 100 where more is asked for.
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

  /// How many vehicles to leave out first.
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

/// A page of vehicles.
class ListCarParkVehiclesResponse extends $pb.GeneratedMessage {
  factory ListCarParkVehiclesResponse({
    $core.Iterable<$1.CarParkVehicle>? vehicles,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (vehicles != null) result.vehicles.addAll(vehicles);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListCarParkVehiclesResponse._();

  factory ListCarParkVehiclesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListCarParkVehiclesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListCarParkVehiclesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$1.CarParkVehicle>(1, _omitFieldNames ? '' : 'vehicles',
        subBuilder: $1.CarParkVehicle.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkVehiclesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkVehiclesResponse copyWith(
          void Function(ListCarParkVehiclesResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListCarParkVehiclesResponse))
          as ListCarParkVehiclesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListCarParkVehiclesResponse create() =>
      ListCarParkVehiclesResponse._();
  @$core.override
  ListCarParkVehiclesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListCarParkVehiclesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListCarParkVehiclesResponse>(create);
  static ListCarParkVehiclesResponse? _defaultInstance;

  /// The vehicles, in the order that the method states.
  @$pb.TagNumber(1)
  $pb.PbList<$1.CarParkVehicle> get vehicles => $_getList(0);

  /// How many vehicles match in all, counted up to 10 000; only when asked for.
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

/// A change of a vehicle; see UpdateVehicleRequest of parkup.auth.v1 for what present, absent and named fields mean.
class UpdateCarParkVehicleRequest extends $pb.GeneratedMessage {
  factory UpdateCarParkVehicleRequest({
    $core.int? vehicleId,
    $core.String? licensePlate,
    $core.int? vehicleTypeId,
    $core.String? make,
    $core.String? model,
    $core.String? color,
    $core.bool? isEv,
    $2.FieldMask? updateMask,
    $3.VehicleFuel? fuel,
  }) {
    final result = create();
    if (vehicleId != null) result.vehicleId = vehicleId;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (vehicleTypeId != null) result.vehicleTypeId = vehicleTypeId;
    if (make != null) result.make = make;
    if (model != null) result.model = model;
    if (color != null) result.color = color;
    if (isEv != null) result.isEv = isEv;
    if (updateMask != null) result.updateMask = updateMask;
    if (fuel != null) result.fuel = fuel;
    return result;
  }

  UpdateCarParkVehicleRequest._();

  factory UpdateCarParkVehicleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateCarParkVehicleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateCarParkVehicleRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'vehicleId')
    ..aOS(2, _omitFieldNames ? '' : 'licensePlate')
    ..aI(3, _omitFieldNames ? '' : 'vehicleTypeId')
    ..aOS(4, _omitFieldNames ? '' : 'make')
    ..aOS(5, _omitFieldNames ? '' : 'model')
    ..aOS(6, _omitFieldNames ? '' : 'color')
    ..aOB(7, _omitFieldNames ? '' : 'isEv')
    ..aOM<$2.FieldMask>(8, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $2.FieldMask.create)
    ..aE<$3.VehicleFuel>(9, _omitFieldNames ? '' : 'fuel',
        enumValues: $3.VehicleFuel.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkVehicleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkVehicleRequest copyWith(
          void Function(UpdateCarParkVehicleRequest) updates) =>
      super.copyWith(
              (message) => updates(message as UpdateCarParkVehicleRequest))
          as UpdateCarParkVehicleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateCarParkVehicleRequest create() =>
      UpdateCarParkVehicleRequest._();
  @$core.override
  UpdateCarParkVehicleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateCarParkVehicleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateCarParkVehicleRequest>(create);
  static UpdateCarParkVehicleRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get vehicleId => $_getIZ(0);
  @$pb.TagNumber(1)
  set vehicleId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasVehicleId() => $_has(0);
  @$pb.TagNumber(1)
  void clearVehicleId() => $_clearField(1);

  /// A new plate.
  @$pb.TagNumber(2)
  $core.String get licensePlate => $_getSZ(1);
  @$pb.TagNumber(2)
  set licensePlate($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLicensePlate() => $_has(1);
  @$pb.TagNumber(2)
  void clearLicensePlate() => $_clearField(2);

  /// Its type.
  @$pb.TagNumber(3)
  $core.int get vehicleTypeId => $_getIZ(2);
  @$pb.TagNumber(3)
  set vehicleTypeId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasVehicleTypeId() => $_has(2);
  @$pb.TagNumber(3)
  void clearVehicleTypeId() => $_clearField(3);

  /// Who made it; empty clears it.
  @$pb.TagNumber(4)
  $core.String get make => $_getSZ(3);
  @$pb.TagNumber(4)
  set make($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasMake() => $_has(3);
  @$pb.TagNumber(4)
  void clearMake() => $_clearField(4);

  /// Which model it is; empty clears it.
  @$pb.TagNumber(5)
  $core.String get model => $_getSZ(4);
  @$pb.TagNumber(5)
  set model($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasModel() => $_has(4);
  @$pb.TagNumber(5)
  void clearModel() => $_clearField(5);

  /// Its colour; empty clears it.
  @$pb.TagNumber(6)
  $core.String get color => $_getSZ(5);
  @$pb.TagNumber(6)
  set color($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasColor() => $_has(5);
  @$pb.TagNumber(6)
  void clearColor() => $_clearField(6);

  /// Whether it is charged by cable.
  @$pb.TagNumber(7)
  $core.bool get isEv => $_getBF(6);
  @$pb.TagNumber(7)
  set isEv($core.bool value) => $_setBool(6, value);
  @$pb.TagNumber(7)
  $core.bool hasIsEv() => $_has(6);
  @$pb.TagNumber(7)
  void clearIsEv() => $_clearField(7);

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

  /// What it is driven by.
  @$pb.TagNumber(9)
  $3.VehicleFuel get fuel => $_getN(8);
  @$pb.TagNumber(9)
  set fuel($3.VehicleFuel value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasFuel() => $_has(8);
  @$pb.TagNumber(9)
  void clearFuel() => $_clearField(9);
}

/// The vehicle after the change.
class UpdateCarParkVehicleResponse extends $pb.GeneratedMessage {
  factory UpdateCarParkVehicleResponse({
    $1.CarParkVehicle? vehicle,
  }) {
    final result = create();
    if (vehicle != null) result.vehicle = vehicle;
    return result;
  }

  UpdateCarParkVehicleResponse._();

  factory UpdateCarParkVehicleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateCarParkVehicleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateCarParkVehicleResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkVehicle>(1, _omitFieldNames ? '' : 'vehicle',
        subBuilder: $1.CarParkVehicle.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkVehicleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkVehicleResponse copyWith(
          void Function(UpdateCarParkVehicleResponse) updates) =>
      super.copyWith(
              (message) => updates(message as UpdateCarParkVehicleResponse))
          as UpdateCarParkVehicleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateCarParkVehicleResponse create() =>
      UpdateCarParkVehicleResponse._();
  @$core.override
  UpdateCarParkVehicleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateCarParkVehicleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateCarParkVehicleResponse>(create);
  static UpdateCarParkVehicleResponse? _defaultInstance;

  /// The vehicle.
  @$pb.TagNumber(1)
  $1.CarParkVehicle get vehicle => $_getN(0);
  @$pb.TagNumber(1)
  set vehicle($1.CarParkVehicle value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasVehicle() => $_has(0);
  @$pb.TagNumber(1)
  void clearVehicle() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkVehicle ensureVehicle() => $_ensure(0);
}

/// A vehicle to delete.
class DeleteCarParkVehicleRequest extends $pb.GeneratedMessage {
  factory DeleteCarParkVehicleRequest({
    $core.int? vehicleId,
  }) {
    final result = create();
    if (vehicleId != null) result.vehicleId = vehicleId;
    return result;
  }

  DeleteCarParkVehicleRequest._();

  factory DeleteCarParkVehicleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteCarParkVehicleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteCarParkVehicleRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'vehicleId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteCarParkVehicleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteCarParkVehicleRequest copyWith(
          void Function(DeleteCarParkVehicleRequest) updates) =>
      super.copyWith(
              (message) => updates(message as DeleteCarParkVehicleRequest))
          as DeleteCarParkVehicleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteCarParkVehicleRequest create() =>
      DeleteCarParkVehicleRequest._();
  @$core.override
  DeleteCarParkVehicleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteCarParkVehicleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteCarParkVehicleRequest>(create);
  static DeleteCarParkVehicleRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get vehicleId => $_getIZ(0);
  @$pb.TagNumber(1)
  set vehicleId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasVehicleId() => $_has(0);
  @$pb.TagNumber(1)
  void clearVehicleId() => $_clearField(1);
}

/// The vehicle is gone.
class DeleteCarParkVehicleResponse extends $pb.GeneratedMessage {
  factory DeleteCarParkVehicleResponse() => create();

  DeleteCarParkVehicleResponse._();

  factory DeleteCarParkVehicleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteCarParkVehicleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteCarParkVehicleResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteCarParkVehicleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteCarParkVehicleResponse copyWith(
          void Function(DeleteCarParkVehicleResponse) updates) =>
      super.copyWith(
              (message) => updates(message as DeleteCarParkVehicleResponse))
          as DeleteCarParkVehicleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteCarParkVehicleResponse create() =>
      DeleteCarParkVehicleResponse._();
  @$core.override
  DeleteCarParkVehicleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteCarParkVehicleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteCarParkVehicleResponse>(create);
  static DeleteCarParkVehicleResponse? _defaultInstance;
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
