// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/user.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $0;

import '../../common/v1/license_plate.pb.dart' as $1;
import '../../common/v1/vehicle_fuel.pbenum.dart' as $2;
import 'user.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'user.pbenum.dart';

/// A driver's account.
class User extends $pb.GeneratedMessage {
  factory User({
    $core.String? id,
    $core.String? email,
    $core.String? phone,
    $core.bool? isEmailVerified,
    $core.Iterable<Vehicle>? vehicles,
    $core.double? walletBalance,
    $0.Timestamp? createdAt,
    $0.Timestamp? updatedAt,
    $core.String? firstName,
    $core.String? lastName,
    $core.bool? isActive,
    $core.bool? isPasswordSet,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (email != null) result.email = email;
    if (phone != null) result.phone = phone;
    if (isEmailVerified != null) result.isEmailVerified = isEmailVerified;
    if (vehicles != null) result.vehicles.addAll(vehicles);
    if (walletBalance != null) result.walletBalance = walletBalance;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    if (firstName != null) result.firstName = firstName;
    if (lastName != null) result.lastName = lastName;
    if (isActive != null) result.isActive = isActive;
    if (isPasswordSet != null) result.isPasswordSet = isPasswordSet;
    return result;
  }

  User._();

  factory User.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory User.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'User',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'email')
    ..aOS(3, _omitFieldNames ? '' : 'phone')
    ..aOB(4, _omitFieldNames ? '' : 'isEmailVerified')
    ..pPM<Vehicle>(5, _omitFieldNames ? '' : 'vehicles',
        subBuilder: Vehicle.create)
    ..aD(6, _omitFieldNames ? '' : 'walletBalance')
    ..aOM<$0.Timestamp>(7, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(8, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $0.Timestamp.create)
    ..aOS(9, _omitFieldNames ? '' : 'firstName')
    ..aOS(10, _omitFieldNames ? '' : 'lastName')
    ..aOB(11, _omitFieldNames ? '' : 'isActive')
    ..aOB(12, _omitFieldNames ? '' : 'isPasswordSet')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  User clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  User copyWith(void Function(User) updates) =>
      super.copyWith((message) => updates(message as User)) as User;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static User create() => User._();
  @$core.override
  User createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static User getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<User>(create);
  static User? _defaultInstance;

  /// ObjectId, 24 hex digits.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// The verified address they sign in with, lower case.
  @$pb.TagNumber(2)
  $core.String get email => $_getSZ(1);
  @$pb.TagNumber(2)
  set email($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasEmail() => $_has(1);
  @$pb.TagNumber(2)
  void clearEmail() => $_clearField(2);

  /// Phone number as they gave it; absent when they gave none.
  @$pb.TagNumber(3)
  $core.String get phone => $_getSZ(2);
  @$pb.TagNumber(3)
  set phone($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPhone() => $_has(2);
  @$pb.TagNumber(3)
  void clearPhone() => $_clearField(3);

  /// True once an OTP or an identity provider confirmed the address.
  @$pb.TagNumber(4)
  $core.bool get isEmailVerified => $_getBF(3);
  @$pb.TagNumber(4)
  set isEmailVerified($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasIsEmailVerified() => $_has(3);
  @$pb.TagNumber(4)
  void clearIsEmailVerified() => $_clearField(4);

  /// Their vehicles, in the order they were added; at most one is the default.
  @$pb.TagNumber(5)
  $pb.PbList<Vehicle> get vehicles => $_getList(4);

  /// What their wallet holds, in TND.
  @$pb.TagNumber(6)
  $core.double get walletBalance => $_getN(5);
  @$pb.TagNumber(6)
  set walletBalance($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasWalletBalance() => $_has(5);
  @$pb.TagNumber(6)
  void clearWalletBalance() => $_clearField(6);

  /// When the account was made.
  @$pb.TagNumber(7)
  $0.Timestamp get createdAt => $_getN(6);
  @$pb.TagNumber(7)
  set createdAt($0.Timestamp value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasCreatedAt() => $_has(6);
  @$pb.TagNumber(7)
  void clearCreatedAt() => $_clearField(7);
  @$pb.TagNumber(7)
  $0.Timestamp ensureCreatedAt() => $_ensure(6);

  /// When the account last changed; absent when it never did.
  @$pb.TagNumber(8)
  $0.Timestamp get updatedAt => $_getN(7);
  @$pb.TagNumber(8)
  set updatedAt($0.Timestamp value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasUpdatedAt() => $_has(7);
  @$pb.TagNumber(8)
  void clearUpdatedAt() => $_clearField(8);
  @$pb.TagNumber(8)
  $0.Timestamp ensureUpdatedAt() => $_ensure(7);

  /// Given name; absent when not given.
  @$pb.TagNumber(9)
  $core.String get firstName => $_getSZ(8);
  @$pb.TagNumber(9)
  set firstName($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasFirstName() => $_has(8);
  @$pb.TagNumber(9)
  void clearFirstName() => $_clearField(9);

  /// Family name; absent when not given.
  @$pb.TagNumber(10)
  $core.String get lastName => $_getSZ(9);
  @$pb.TagNumber(10)
  set lastName($core.String value) => $_setString(9, value);
  @$pb.TagNumber(10)
  $core.bool hasLastName() => $_has(9);
  @$pb.TagNumber(10)
  void clearLastName() => $_clearField(10);

  /// False when the account is switched off and cannot sign in.
  @$pb.TagNumber(11)
  $core.bool get isActive => $_getBF(10);
  @$pb.TagNumber(11)
  set isActive($core.bool value) => $_setBool(10, value);
  @$pb.TagNumber(11)
  $core.bool hasIsActive() => $_has(10);
  @$pb.TagNumber(11)
  void clearIsActive() => $_clearField(11);

  /// True when the account has a password, which can be changed; without one, ResetPassword sets it.
  @$pb.TagNumber(12)
  $core.bool get isPasswordSet => $_getBF(11);
  @$pb.TagNumber(12)
  set isPasswordSet($core.bool value) => $_setBool(11, value);
  @$pb.TagNumber(12)
  $core.bool hasIsPasswordSet() => $_has(11);
  @$pb.TagNumber(12)
  void clearIsPasswordSet() => $_clearField(12);
}

/// A vehicle in a driver's list.
class Vehicle extends $pb.GeneratedMessage {
  factory Vehicle({
    $core.String? licensePlate,
    $core.String? nickname,
    $core.bool? isDefault,
    $1.LicensePlate? plate,
    $0.Timestamp? confirmedAt,
    $2.VehicleFuel? fuel,
    Vehicle_Type? vehicleType,
  }) {
    final result = create();
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (nickname != null) result.nickname = nickname;
    if (isDefault != null) result.isDefault = isDefault;
    if (plate != null) result.plate = plate;
    if (confirmedAt != null) result.confirmedAt = confirmedAt;
    if (fuel != null) result.fuel = fuel;
    if (vehicleType != null) result.vehicleType = vehicleType;
    return result;
  }

  Vehicle._();

  factory Vehicle.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Vehicle.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Vehicle',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'licensePlate')
    ..aOS(2, _omitFieldNames ? '' : 'nickname')
    ..aOB(3, _omitFieldNames ? '' : 'isDefault')
    ..aOM<$1.LicensePlate>(4, _omitFieldNames ? '' : 'plate',
        subBuilder: $1.LicensePlate.create)
    ..aOM<$0.Timestamp>(5, _omitFieldNames ? '' : 'confirmedAt',
        subBuilder: $0.Timestamp.create)
    ..aE<$2.VehicleFuel>(6, _omitFieldNames ? '' : 'fuel',
        enumValues: $2.VehicleFuel.values)
    ..aE<Vehicle_Type>(7, _omitFieldNames ? '' : 'vehicleType',
        enumValues: Vehicle_Type.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Vehicle clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Vehicle copyWith(void Function(Vehicle) updates) =>
      super.copyWith((message) => updates(message as Vehicle)) as Vehicle;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Vehicle create() => Vehicle._();
  @$core.override
  Vehicle createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Vehicle getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Vehicle>(create);
  static Vehicle? _defaultInstance;

  /// The plate as people read it, `123 TUN 4567`. Any way of writing it finds the vehicle again.
  @$pb.TagNumber(1)
  $core.String get licensePlate => $_getSZ(0);
  @$pb.TagNumber(1)
  set licensePlate($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLicensePlate() => $_has(0);
  @$pb.TagNumber(1)
  void clearLicensePlate() => $_clearField(1);

  /// What the driver calls it; absent when not given.
  @$pb.TagNumber(2)
  $core.String get nickname => $_getSZ(1);
  @$pb.TagNumber(2)
  set nickname($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasNickname() => $_has(1);
  @$pb.TagNumber(2)
  void clearNickname() => $_clearField(2);

  /// True for the one that the app proposes first.
  @$pb.TagNumber(3)
  $core.bool get isDefault => $_getBF(2);
  @$pb.TagNumber(3)
  set isDefault($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasIsDefault() => $_has(2);
  @$pb.TagNumber(3)
  void clearIsDefault() => $_clearField(3);

  /// The plate in parts.
  @$pb.TagNumber(4)
  $1.LicensePlate get plate => $_getN(3);
  @$pb.TagNumber(4)
  set plate($1.LicensePlate value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasPlate() => $_has(3);
  @$pb.TagNumber(4)
  void clearPlate() => $_clearField(4);
  @$pb.TagNumber(4)
  $1.LicensePlate ensurePlate() => $_ensure(3);

  /// When an operator confirmed that the vehicle is the driver's, who from then on sees its violation tickets; absent when none did,
  /// or when another driver's confirmation took its place.
  @$pb.TagNumber(5)
  $0.Timestamp get confirmedAt => $_getN(4);
  @$pb.TagNumber(5)
  set confirmedAt($0.Timestamp value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasConfirmedAt() => $_has(4);
  @$pb.TagNumber(5)
  void clearConfirmedAt() => $_clearField(5);
  @$pb.TagNumber(5)
  $0.Timestamp ensureConfirmedAt() => $_ensure(4);

  /// What it is driven by; absent when not said. Car parks reckon with it what being led to a space saved, where they know no better.
  @$pb.TagNumber(6)
  $2.VehicleFuel get fuel => $_getN(5);
  @$pb.TagNumber(6)
  set fuel($2.VehicleFuel value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasFuel() => $_has(5);
  @$pb.TagNumber(6)
  void clearFuel() => $_clearField(6);

  /// What sort of vehicle it is; absent when not said. Used as `fuel` is.
  @$pb.TagNumber(7)
  Vehicle_Type get vehicleType => $_getN(6);
  @$pb.TagNumber(7)
  set vehicleType(Vehicle_Type value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasVehicleType() => $_has(6);
  @$pb.TagNumber(7)
  void clearVehicleType() => $_clearField(7);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
