// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_vehicle.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $1;

import '../../common/v1/vehicle_fuel.pbenum.dart' as $2;
import 'vehicle_type.pb.dart' as $0;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A vehicle that the car parks know: one a plate, whether a driver registered it or it came to a gate.
class CarParkVehicle extends $pb.GeneratedMessage {
  factory CarParkVehicle({
    $core.int? id,
    $core.String? licensePlate,
    $core.int? vehicleTypeId,
    $0.VehicleType? vehicleType,
    $core.String? make,
    $core.String? model,
    $core.String? color,
    $core.bool? isEv,
    $core.String? ownerId,
    $1.Timestamp? createdAt,
    $1.Timestamp? updatedAt,
    $2.VehicleFuel? fuel,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (vehicleTypeId != null) result.vehicleTypeId = vehicleTypeId;
    if (vehicleType != null) result.vehicleType = vehicleType;
    if (make != null) result.make = make;
    if (model != null) result.model = model;
    if (color != null) result.color = color;
    if (isEv != null) result.isEv = isEv;
    if (ownerId != null) result.ownerId = ownerId;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    if (fuel != null) result.fuel = fuel;
    return result;
  }

  CarParkVehicle._();

  factory CarParkVehicle.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CarParkVehicle.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CarParkVehicle',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'licensePlate')
    ..aI(3, _omitFieldNames ? '' : 'vehicleTypeId')
    ..aOM<$0.VehicleType>(4, _omitFieldNames ? '' : 'vehicleType',
        subBuilder: $0.VehicleType.create)
    ..aOS(5, _omitFieldNames ? '' : 'make')
    ..aOS(6, _omitFieldNames ? '' : 'model')
    ..aOS(7, _omitFieldNames ? '' : 'color')
    ..aOB(8, _omitFieldNames ? '' : 'isEv')
    ..aOS(9, _omitFieldNames ? '' : 'ownerId')
    ..aOM<$1.Timestamp>(10, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(11, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $1.Timestamp.create)
    ..aE<$2.VehicleFuel>(12, _omitFieldNames ? '' : 'fuel',
        enumValues: $2.VehicleFuel.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarParkVehicle clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarParkVehicle copyWith(void Function(CarParkVehicle) updates) =>
      super.copyWith((message) => updates(message as CarParkVehicle))
          as CarParkVehicle;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CarParkVehicle create() => CarParkVehicle._();
  @$core.override
  CarParkVehicle createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CarParkVehicle getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CarParkVehicle>(create);
  static CarParkVehicle? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get id => $_getIZ(0);
  @$pb.TagNumber(1)
  set id($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Its plate in upper case, without spaces around it. Ways of writing one plate (`123 TUN 4567`, `123TUN4567`) are one vehicle.
  @$pb.TagNumber(2)
  $core.String get licensePlate => $_getSZ(1);
  @$pb.TagNumber(2)
  set licensePlate($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLicensePlate() => $_has(1);
  @$pb.TagNumber(2)
  void clearLicensePlate() => $_clearField(2);

  /// Its type's number.
  @$pb.TagNumber(3)
  $core.int get vehicleTypeId => $_getIZ(2);
  @$pb.TagNumber(3)
  set vehicleTypeId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasVehicleTypeId() => $_has(2);
  @$pb.TagNumber(3)
  void clearVehicleTypeId() => $_clearField(3);

  /// Its type.
  @$pb.TagNumber(4)
  $0.VehicleType get vehicleType => $_getN(3);
  @$pb.TagNumber(4)
  set vehicleType($0.VehicleType value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasVehicleType() => $_has(3);
  @$pb.TagNumber(4)
  void clearVehicleType() => $_clearField(4);
  @$pb.TagNumber(4)
  $0.VehicleType ensureVehicleType() => $_ensure(3);

  /// Who made it; absent where nobody said.
  @$pb.TagNumber(5)
  $core.String get make => $_getSZ(4);
  @$pb.TagNumber(5)
  set make($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasMake() => $_has(4);
  @$pb.TagNumber(5)
  void clearMake() => $_clearField(5);

  /// Which model it is; absent where nobody said.
  @$pb.TagNumber(6)
  $core.String get model => $_getSZ(5);
  @$pb.TagNumber(6)
  set model($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasModel() => $_has(5);
  @$pb.TagNumber(6)
  void clearModel() => $_clearField(6);

  /// Its colour; absent where nobody said.
  @$pb.TagNumber(7)
  $core.String get color => $_getSZ(6);
  @$pb.TagNumber(7)
  set color($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasColor() => $_has(6);
  @$pb.TagNumber(7)
  void clearColor() => $_clearField(7);

  /// Whether it is charged by cable.
  @$pb.TagNumber(8)
  $core.bool get isEv => $_getBF(7);
  @$pb.TagNumber(8)
  set isEv($core.bool value) => $_setBool(7, value);
  @$pb.TagNumber(8)
  $core.bool hasIsEv() => $_has(7);
  @$pb.TagNumber(8)
  void clearIsEv() => $_clearField(8);

  /// The driver whose it is: whom an operator confirmed, else who registered it first and has it in their list still. Absent while
  /// it is nobody's, and for drivers when it is another driver's.
  @$pb.TagNumber(9)
  $core.String get ownerId => $_getSZ(8);
  @$pb.TagNumber(9)
  set ownerId($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasOwnerId() => $_has(8);
  @$pb.TagNumber(9)
  void clearOwnerId() => $_clearField(9);

  /// When the car parks came to know it.
  @$pb.TagNumber(10)
  $1.Timestamp get createdAt => $_getN(9);
  @$pb.TagNumber(10)
  set createdAt($1.Timestamp value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasCreatedAt() => $_has(9);
  @$pb.TagNumber(10)
  void clearCreatedAt() => $_clearField(10);
  @$pb.TagNumber(10)
  $1.Timestamp ensureCreatedAt() => $_ensure(9);

  /// When it was changed last; absent if never.
  @$pb.TagNumber(11)
  $1.Timestamp get updatedAt => $_getN(10);
  @$pb.TagNumber(11)
  set updatedAt($1.Timestamp value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasUpdatedAt() => $_has(10);
  @$pb.TagNumber(11)
  void clearUpdatedAt() => $_clearField(11);
  @$pb.TagNumber(11)
  $1.Timestamp ensureUpdatedAt() => $_ensure(10);

  /// What it is driven by; absent where nobody said.
  @$pb.TagNumber(12)
  $2.VehicleFuel get fuel => $_getN(11);
  @$pb.TagNumber(12)
  set fuel($2.VehicleFuel value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasFuel() => $_has(11);
  @$pb.TagNumber(12)
  void clearFuel() => $_clearField(12);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
