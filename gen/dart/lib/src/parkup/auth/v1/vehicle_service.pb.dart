// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/vehicle_service.proto.

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

import '../../common/v1/license_plate.pb.dart' as $2;
import '../../common/v1/vehicle_fuel.pbenum.dart' as $4;
import 'user.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Whose vehicles to list.
class ListVehiclesRequest extends $pb.GeneratedMessage {
  factory ListVehiclesRequest({
    $core.String? userId,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    return result;
  }

  ListVehiclesRequest._();

  factory ListVehiclesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListVehiclesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListVehiclesRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListVehiclesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListVehiclesRequest copyWith(void Function(ListVehiclesRequest) updates) =>
      super.copyWith((message) => updates(message as ListVehiclesRequest))
          as ListVehiclesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListVehiclesRequest create() => ListVehiclesRequest._();
  @$core.override
  ListVehiclesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListVehiclesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListVehiclesRequest>(create);
  static ListVehiclesRequest? _defaultInstance;

  /// Whose list. Drivers leave it out or name themselves; admins must give it.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);
}

/// A driver's vehicles.
class ListVehiclesResponse extends $pb.GeneratedMessage {
  factory ListVehiclesResponse({
    $core.Iterable<$1.Vehicle>? vehicles,
  }) {
    final result = create();
    if (vehicles != null) result.vehicles.addAll(vehicles);
    return result;
  }

  ListVehiclesResponse._();

  factory ListVehiclesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListVehiclesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListVehiclesResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..pPM<$1.Vehicle>(1, _omitFieldNames ? '' : 'vehicles',
        subBuilder: $1.Vehicle.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListVehiclesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListVehiclesResponse copyWith(void Function(ListVehiclesResponse) updates) =>
      super.copyWith((message) => updates(message as ListVehiclesResponse))
          as ListVehiclesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListVehiclesResponse create() => ListVehiclesResponse._();
  @$core.override
  ListVehiclesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListVehiclesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListVehiclesResponse>(create);
  static ListVehiclesResponse? _defaultInstance;

  /// The vehicles; at most 20.
  @$pb.TagNumber(1)
  $pb.PbList<$1.Vehicle> get vehicles => $_getList(0);
}

/// A vehicle to add.
class AddVehicleRequest extends $pb.GeneratedMessage {
  factory AddVehicleRequest({
    $core.String? licensePlate,
    $core.String? nickname,
    $core.bool? isDefault,
    $2.LicensePlate? plate,
    $core.String? userId,
    $4.VehicleFuel? fuel,
    $1.Vehicle_Type? vehicleType,
  }) {
    final result = create();
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (nickname != null) result.nickname = nickname;
    if (isDefault != null) result.isDefault = isDefault;
    if (plate != null) result.plate = plate;
    if (userId != null) result.userId = userId;
    if (fuel != null) result.fuel = fuel;
    if (vehicleType != null) result.vehicleType = vehicleType;
    return result;
  }

  AddVehicleRequest._();

  factory AddVehicleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddVehicleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddVehicleRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'licensePlate')
    ..aOS(2, _omitFieldNames ? '' : 'nickname')
    ..aOB(3, _omitFieldNames ? '' : 'isDefault')
    ..aOM<$2.LicensePlate>(4, _omitFieldNames ? '' : 'plate',
        subBuilder: $2.LicensePlate.create)
    ..aOS(5, _omitFieldNames ? '' : 'userId')
    ..aE<$4.VehicleFuel>(6, _omitFieldNames ? '' : 'fuel',
        enumValues: $4.VehicleFuel.values)
    ..aE<$1.Vehicle_Type>(7, _omitFieldNames ? '' : 'vehicleType',
        enumValues: $1.Vehicle_Type.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddVehicleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddVehicleRequest copyWith(void Function(AddVehicleRequest) updates) =>
      super.copyWith((message) => updates(message as AddVehicleRequest))
          as AddVehicleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddVehicleRequest create() => AddVehicleRequest._();
  @$core.override
  AddVehicleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddVehicleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddVehicleRequest>(create);
  static AddVehicleRequest? _defaultInstance;

  /// The plate as text, in any usual way of writing it.
  @$pb.TagNumber(1)
  $core.String get licensePlate => $_getSZ(0);
  @$pb.TagNumber(1)
  set licensePlate($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLicensePlate() => $_has(0);
  @$pb.TagNumber(1)
  void clearLicensePlate() => $_clearField(1);

  /// What the driver calls it.
  @$pb.TagNumber(2)
  $core.String get nickname => $_getSZ(1);
  @$pb.TagNumber(2)
  set nickname($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasNickname() => $_has(1);
  @$pb.TagNumber(2)
  void clearNickname() => $_clearField(2);

  /// True makes it the default in place of the one before.
  @$pb.TagNumber(3)
  $core.bool get isDefault => $_getBF(2);
  @$pb.TagNumber(3)
  set isDefault($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasIsDefault() => $_has(2);
  @$pb.TagNumber(3)
  void clearIsDefault() => $_clearField(3);

  /// The plate in parts; comes before the text.
  @$pb.TagNumber(4)
  $2.LicensePlate get plate => $_getN(3);
  @$pb.TagNumber(4)
  set plate($2.LicensePlate value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasPlate() => $_has(3);
  @$pb.TagNumber(4)
  void clearPlate() => $_clearField(4);
  @$pb.TagNumber(4)
  $2.LicensePlate ensurePlate() => $_ensure(3);

  /// Whose list. Drivers leave it out or name themselves; admins must give it.
  @$pb.TagNumber(5)
  $core.String get userId => $_getSZ(4);
  @$pb.TagNumber(5)
  set userId($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasUserId() => $_has(4);
  @$pb.TagNumber(5)
  void clearUserId() => $_clearField(5);

  /// What it is driven by.
  @$pb.TagNumber(6)
  $4.VehicleFuel get fuel => $_getN(5);
  @$pb.TagNumber(6)
  set fuel($4.VehicleFuel value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasFuel() => $_has(5);
  @$pb.TagNumber(6)
  void clearFuel() => $_clearField(6);

  /// What sort of vehicle it is.
  @$pb.TagNumber(7)
  $1.Vehicle_Type get vehicleType => $_getN(6);
  @$pb.TagNumber(7)
  set vehicleType($1.Vehicle_Type value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasVehicleType() => $_has(6);
  @$pb.TagNumber(7)
  void clearVehicleType() => $_clearField(7);
}

/// The account after the change.
class AddVehicleResponse extends $pb.GeneratedMessage {
  factory AddVehicleResponse({
    $1.User? user,
  }) {
    final result = create();
    if (user != null) result.user = user;
    return result;
  }

  AddVehicleResponse._();

  factory AddVehicleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddVehicleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddVehicleResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOM<$1.User>(1, _omitFieldNames ? '' : 'user', subBuilder: $1.User.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddVehicleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddVehicleResponse copyWith(void Function(AddVehicleResponse) updates) =>
      super.copyWith((message) => updates(message as AddVehicleResponse))
          as AddVehicleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddVehicleResponse create() => AddVehicleResponse._();
  @$core.override
  AddVehicleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddVehicleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddVehicleResponse>(create);
  static AddVehicleResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $1.User get user => $_getN(0);
  @$pb.TagNumber(1)
  set user($1.User value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasUser() => $_has(0);
  @$pb.TagNumber(1)
  void clearUser() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.User ensureUser() => $_ensure(0);
}

/// A change of a vehicle.
///
/// What holds for every update: a field that is present is written, one that is absent stays as it is. With an `update_mask` the
/// fields that it names are written, and those of them that are absent are cleared; fields that it does not name stay as they are,
/// whatever they hold; an empty mask is none. A field that an object cannot be without cannot be cleared. Zero, false and empty
/// text are values like others (an empty text is none where a text is optional). An update that changes nothing leaves the object
/// as it is, its `updated_at` too.
class UpdateVehicleRequest extends $pb.GeneratedMessage {
  factory UpdateVehicleRequest({
    $core.String? currentLicensePlate,
    $core.String? licensePlate,
    $core.String? nickname,
    $core.bool? isDefault,
    $2.LicensePlate? plate,
    $3.FieldMask? updateMask,
    $core.String? userId,
    $4.VehicleFuel? fuel,
    $1.Vehicle_Type? vehicleType,
  }) {
    final result = create();
    if (currentLicensePlate != null)
      result.currentLicensePlate = currentLicensePlate;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (nickname != null) result.nickname = nickname;
    if (isDefault != null) result.isDefault = isDefault;
    if (plate != null) result.plate = plate;
    if (updateMask != null) result.updateMask = updateMask;
    if (userId != null) result.userId = userId;
    if (fuel != null) result.fuel = fuel;
    if (vehicleType != null) result.vehicleType = vehicleType;
    return result;
  }

  UpdateVehicleRequest._();

  factory UpdateVehicleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateVehicleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateVehicleRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'currentLicensePlate')
    ..aOS(2, _omitFieldNames ? '' : 'licensePlate')
    ..aOS(3, _omitFieldNames ? '' : 'nickname')
    ..aOB(4, _omitFieldNames ? '' : 'isDefault')
    ..aOM<$2.LicensePlate>(5, _omitFieldNames ? '' : 'plate',
        subBuilder: $2.LicensePlate.create)
    ..aOM<$3.FieldMask>(6, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $3.FieldMask.create)
    ..aOS(7, _omitFieldNames ? '' : 'userId')
    ..aE<$4.VehicleFuel>(8, _omitFieldNames ? '' : 'fuel',
        enumValues: $4.VehicleFuel.values)
    ..aE<$1.Vehicle_Type>(9, _omitFieldNames ? '' : 'vehicleType',
        enumValues: $1.Vehicle_Type.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateVehicleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateVehicleRequest copyWith(void Function(UpdateVehicleRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateVehicleRequest))
          as UpdateVehicleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateVehicleRequest create() => UpdateVehicleRequest._();
  @$core.override
  UpdateVehicleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateVehicleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateVehicleRequest>(create);
  static UpdateVehicleRequest? _defaultInstance;

  /// The plate that names the vehicle now.
  @$pb.TagNumber(1)
  $core.String get currentLicensePlate => $_getSZ(0);
  @$pb.TagNumber(1)
  set currentLicensePlate($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCurrentLicensePlate() => $_has(0);
  @$pb.TagNumber(1)
  void clearCurrentLicensePlate() => $_clearField(1);

  /// A new plate as text.
  @$pb.TagNumber(2)
  $core.String get licensePlate => $_getSZ(1);
  @$pb.TagNumber(2)
  set licensePlate($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLicensePlate() => $_has(1);
  @$pb.TagNumber(2)
  void clearLicensePlate() => $_clearField(2);

  /// A new name; empty clears it.
  @$pb.TagNumber(3)
  $core.String get nickname => $_getSZ(2);
  @$pb.TagNumber(3)
  set nickname($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasNickname() => $_has(2);
  @$pb.TagNumber(3)
  void clearNickname() => $_clearField(3);

  /// True makes it the default in place of the one before; false leaves the list without a default if it was it.
  @$pb.TagNumber(4)
  $core.bool get isDefault => $_getBF(3);
  @$pb.TagNumber(4)
  set isDefault($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasIsDefault() => $_has(3);
  @$pb.TagNumber(4)
  void clearIsDefault() => $_clearField(4);

  /// A new plate in parts; comes before the text.
  @$pb.TagNumber(5)
  $2.LicensePlate get plate => $_getN(4);
  @$pb.TagNumber(5)
  set plate($2.LicensePlate value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasPlate() => $_has(4);
  @$pb.TagNumber(5)
  void clearPlate() => $_clearField(5);
  @$pb.TagNumber(5)
  $2.LicensePlate ensurePlate() => $_ensure(4);

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

  /// Whose list. Drivers leave it out or name themselves; admins must give it.
  @$pb.TagNumber(7)
  $core.String get userId => $_getSZ(6);
  @$pb.TagNumber(7)
  set userId($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasUserId() => $_has(6);
  @$pb.TagNumber(7)
  void clearUserId() => $_clearField(7);

  /// What it is driven by.
  @$pb.TagNumber(8)
  $4.VehicleFuel get fuel => $_getN(7);
  @$pb.TagNumber(8)
  set fuel($4.VehicleFuel value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasFuel() => $_has(7);
  @$pb.TagNumber(8)
  void clearFuel() => $_clearField(8);

  /// What sort of vehicle it is.
  @$pb.TagNumber(9)
  $1.Vehicle_Type get vehicleType => $_getN(8);
  @$pb.TagNumber(9)
  set vehicleType($1.Vehicle_Type value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasVehicleType() => $_has(8);
  @$pb.TagNumber(9)
  void clearVehicleType() => $_clearField(9);
}

/// The account after the change.
class UpdateVehicleResponse extends $pb.GeneratedMessage {
  factory UpdateVehicleResponse({
    $1.User? user,
  }) {
    final result = create();
    if (user != null) result.user = user;
    return result;
  }

  UpdateVehicleResponse._();

  factory UpdateVehicleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateVehicleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateVehicleResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOM<$1.User>(1, _omitFieldNames ? '' : 'user', subBuilder: $1.User.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateVehicleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateVehicleResponse copyWith(
          void Function(UpdateVehicleResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateVehicleResponse))
          as UpdateVehicleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateVehicleResponse create() => UpdateVehicleResponse._();
  @$core.override
  UpdateVehicleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateVehicleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateVehicleResponse>(create);
  static UpdateVehicleResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $1.User get user => $_getN(0);
  @$pb.TagNumber(1)
  set user($1.User value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasUser() => $_has(0);
  @$pb.TagNumber(1)
  void clearUser() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.User ensureUser() => $_ensure(0);
}

/// A vehicle to remove.
class RemoveVehicleRequest extends $pb.GeneratedMessage {
  factory RemoveVehicleRequest({
    $core.String? licensePlate,
    $core.String? userId,
  }) {
    final result = create();
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (userId != null) result.userId = userId;
    return result;
  }

  RemoveVehicleRequest._();

  factory RemoveVehicleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RemoveVehicleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RemoveVehicleRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'licensePlate')
    ..aOS(2, _omitFieldNames ? '' : 'userId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveVehicleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveVehicleRequest copyWith(void Function(RemoveVehicleRequest) updates) =>
      super.copyWith((message) => updates(message as RemoveVehicleRequest))
          as RemoveVehicleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RemoveVehicleRequest create() => RemoveVehicleRequest._();
  @$core.override
  RemoveVehicleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RemoveVehicleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RemoveVehicleRequest>(create);
  static RemoveVehicleRequest? _defaultInstance;

  /// Its plate.
  @$pb.TagNumber(1)
  $core.String get licensePlate => $_getSZ(0);
  @$pb.TagNumber(1)
  set licensePlate($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLicensePlate() => $_has(0);
  @$pb.TagNumber(1)
  void clearLicensePlate() => $_clearField(1);

  /// Whose list. Drivers leave it out or name themselves; admins must give it.
  @$pb.TagNumber(2)
  $core.String get userId => $_getSZ(1);
  @$pb.TagNumber(2)
  set userId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUserId() => $_has(1);
  @$pb.TagNumber(2)
  void clearUserId() => $_clearField(2);
}

/// The account after the change.
class RemoveVehicleResponse extends $pb.GeneratedMessage {
  factory RemoveVehicleResponse({
    $1.User? user,
  }) {
    final result = create();
    if (user != null) result.user = user;
    return result;
  }

  RemoveVehicleResponse._();

  factory RemoveVehicleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RemoveVehicleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RemoveVehicleResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOM<$1.User>(1, _omitFieldNames ? '' : 'user', subBuilder: $1.User.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveVehicleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveVehicleResponse copyWith(
          void Function(RemoveVehicleResponse) updates) =>
      super.copyWith((message) => updates(message as RemoveVehicleResponse))
          as RemoveVehicleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RemoveVehicleResponse create() => RemoveVehicleResponse._();
  @$core.override
  RemoveVehicleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RemoveVehicleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RemoveVehicleResponse>(create);
  static RemoveVehicleResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $1.User get user => $_getN(0);
  @$pb.TagNumber(1)
  set user($1.User value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasUser() => $_has(0);
  @$pb.TagNumber(1)
  void clearUser() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.User ensureUser() => $_ensure(0);
}

/// A vehicle to confirm.
class ConfirmVehicleRequest extends $pb.GeneratedMessage {
  factory ConfirmVehicleRequest({
    $core.String? userId,
    $core.String? licensePlate,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    if (licensePlate != null) result.licensePlate = licensePlate;
    return result;
  }

  ConfirmVehicleRequest._();

  factory ConfirmVehicleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ConfirmVehicleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ConfirmVehicleRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..aOS(2, _omitFieldNames ? '' : 'licensePlate')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ConfirmVehicleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ConfirmVehicleRequest copyWith(
          void Function(ConfirmVehicleRequest) updates) =>
      super.copyWith((message) => updates(message as ConfirmVehicleRequest))
          as ConfirmVehicleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ConfirmVehicleRequest create() => ConfirmVehicleRequest._();
  @$core.override
  ConfirmVehicleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ConfirmVehicleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ConfirmVehicleRequest>(create);
  static ConfirmVehicleRequest? _defaultInstance;

  /// The driver.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);

  /// Its plate, as it stands in the driver's list.
  @$pb.TagNumber(2)
  $core.String get licensePlate => $_getSZ(1);
  @$pb.TagNumber(2)
  set licensePlate($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLicensePlate() => $_has(1);
  @$pb.TagNumber(2)
  void clearLicensePlate() => $_clearField(2);
}

/// The vehicle, confirmed.
class ConfirmVehicleResponse extends $pb.GeneratedMessage {
  factory ConfirmVehicleResponse({
    $1.Vehicle? vehicle,
  }) {
    final result = create();
    if (vehicle != null) result.vehicle = vehicle;
    return result;
  }

  ConfirmVehicleResponse._();

  factory ConfirmVehicleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ConfirmVehicleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ConfirmVehicleResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Vehicle>(1, _omitFieldNames ? '' : 'vehicle',
        subBuilder: $1.Vehicle.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ConfirmVehicleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ConfirmVehicleResponse copyWith(
          void Function(ConfirmVehicleResponse) updates) =>
      super.copyWith((message) => updates(message as ConfirmVehicleResponse))
          as ConfirmVehicleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ConfirmVehicleResponse create() => ConfirmVehicleResponse._();
  @$core.override
  ConfirmVehicleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ConfirmVehicleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ConfirmVehicleResponse>(create);
  static ConfirmVehicleResponse? _defaultInstance;

  /// The vehicle.
  @$pb.TagNumber(1)
  $1.Vehicle get vehicle => $_getN(0);
  @$pb.TagNumber(1)
  set vehicle($1.Vehicle value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasVehicle() => $_has(0);
  @$pb.TagNumber(1)
  void clearVehicle() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Vehicle ensureVehicle() => $_ensure(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
