// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/charging.proto.

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

import 'charging.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'charging.pbenum.dart';

/// A charging station on a space.
class ChargingStation extends $pb.GeneratedMessage {
  factory ChargingStation({
    $core.int? id,
    $core.String? carPark,
    $core.int? spaceId,
    $core.String? spaceNumber,
    $core.int? zoneId,
    ChargingStation_ChargerType? chargerType,
    $core.double? powerKw,
    $core.String? connectorType,
    $core.double? pricePerKwh,
    ChargingStation_Status? status,
    $core.int? chargingSessionId,
    $0.Timestamp? createdAt,
    $0.Timestamp? updatedAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (carPark != null) result.carPark = carPark;
    if (spaceId != null) result.spaceId = spaceId;
    if (spaceNumber != null) result.spaceNumber = spaceNumber;
    if (zoneId != null) result.zoneId = zoneId;
    if (chargerType != null) result.chargerType = chargerType;
    if (powerKw != null) result.powerKw = powerKw;
    if (connectorType != null) result.connectorType = connectorType;
    if (pricePerKwh != null) result.pricePerKwh = pricePerKwh;
    if (status != null) result.status = status;
    if (chargingSessionId != null) result.chargingSessionId = chargingSessionId;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    return result;
  }

  ChargingStation._();

  factory ChargingStation.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ChargingStation.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ChargingStation',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'carPark')
    ..aI(3, _omitFieldNames ? '' : 'spaceId')
    ..aOS(4, _omitFieldNames ? '' : 'spaceNumber')
    ..aI(5, _omitFieldNames ? '' : 'zoneId')
    ..aE<ChargingStation_ChargerType>(6, _omitFieldNames ? '' : 'chargerType',
        enumValues: ChargingStation_ChargerType.values)
    ..aD(7, _omitFieldNames ? '' : 'powerKw')
    ..aOS(8, _omitFieldNames ? '' : 'connectorType')
    ..aD(9, _omitFieldNames ? '' : 'pricePerKwh')
    ..aE<ChargingStation_Status>(10, _omitFieldNames ? '' : 'status',
        enumValues: ChargingStation_Status.values)
    ..aI(11, _omitFieldNames ? '' : 'chargingSessionId')
    ..aOM<$0.Timestamp>(12, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(13, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $0.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChargingStation clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChargingStation copyWith(void Function(ChargingStation) updates) =>
      super.copyWith((message) => updates(message as ChargingStation))
          as ChargingStation;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ChargingStation create() => ChargingStation._();
  @$core.override
  ChargingStation createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ChargingStation getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ChargingStation>(create);
  static ChargingStation? _defaultInstance;

  /// Number of the station.
  @$pb.TagNumber(1)
  $core.int get id => $_getIZ(0);
  @$pb.TagNumber(1)
  set id($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Code of the car park.
  @$pb.TagNumber(2)
  $core.String get carPark => $_getSZ(1);
  @$pb.TagNumber(2)
  set carPark($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCarPark() => $_has(1);
  @$pb.TagNumber(2)
  void clearCarPark() => $_clearField(2);

  /// The space it stands on; one station a space.
  @$pb.TagNumber(3)
  $core.int get spaceId => $_getIZ(2);
  @$pb.TagNumber(3)
  set spaceId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSpaceId() => $_has(2);
  @$pb.TagNumber(3)
  void clearSpaceId() => $_clearField(3);

  /// The number of the space, `A-105`.
  @$pb.TagNumber(4)
  $core.String get spaceNumber => $_getSZ(3);
  @$pb.TagNumber(4)
  set spaceNumber($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSpaceNumber() => $_has(3);
  @$pb.TagNumber(4)
  void clearSpaceNumber() => $_clearField(4);

  /// The zone of the space.
  @$pb.TagNumber(5)
  $core.int get zoneId => $_getIZ(4);
  @$pb.TagNumber(5)
  set zoneId($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasZoneId() => $_has(4);
  @$pb.TagNumber(5)
  void clearZoneId() => $_clearField(5);

  /// What sort of charger it is.
  @$pb.TagNumber(6)
  ChargingStation_ChargerType get chargerType => $_getN(5);
  @$pb.TagNumber(6)
  set chargerType(ChargingStation_ChargerType value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasChargerType() => $_has(5);
  @$pb.TagNumber(6)
  void clearChargerType() => $_clearField(6);

  /// The most power it gives, in kW.
  @$pb.TagNumber(7)
  $core.double get powerKw => $_getN(6);
  @$pb.TagNumber(7)
  set powerKw($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasPowerKw() => $_has(6);
  @$pb.TagNumber(7)
  void clearPowerKw() => $_clearField(7);

  /// Its connector, such as `J1772`, `Type2`, `CCS` or `CHAdeMO`.
  @$pb.TagNumber(8)
  $core.String get connectorType => $_getSZ(7);
  @$pb.TagNumber(8)
  set connectorType($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasConnectorType() => $_has(7);
  @$pb.TagNumber(8)
  void clearConnectorType() => $_clearField(8);

  /// What a kWh costs, in the currency of the car park.
  @$pb.TagNumber(9)
  $core.double get pricePerKwh => $_getN(8);
  @$pb.TagNumber(9)
  set pricePerKwh($core.double value) => $_setDouble(8, value);
  @$pb.TagNumber(9)
  $core.bool hasPricePerKwh() => $_has(8);
  @$pb.TagNumber(9)
  void clearPricePerKwh() => $_clearField(9);

  /// How it stands.
  @$pb.TagNumber(10)
  ChargingStation_Status get status => $_getN(9);
  @$pb.TagNumber(10)
  set status(ChargingStation_Status value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasStatus() => $_has(9);
  @$pb.TagNumber(10)
  void clearStatus() => $_clearField(10);

  /// Who charges there: the charging session; absent when nobody does.
  @$pb.TagNumber(11)
  $core.int get chargingSessionId => $_getIZ(10);
  @$pb.TagNumber(11)
  set chargingSessionId($core.int value) => $_setSignedInt32(10, value);
  @$pb.TagNumber(11)
  $core.bool hasChargingSessionId() => $_has(10);
  @$pb.TagNumber(11)
  void clearChargingSessionId() => $_clearField(11);

  /// When it was made.
  @$pb.TagNumber(12)
  $0.Timestamp get createdAt => $_getN(11);
  @$pb.TagNumber(12)
  set createdAt($0.Timestamp value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasCreatedAt() => $_has(11);
  @$pb.TagNumber(12)
  void clearCreatedAt() => $_clearField(12);
  @$pb.TagNumber(12)
  $0.Timestamp ensureCreatedAt() => $_ensure(11);

  /// When it last changed; absent when it never did.
  @$pb.TagNumber(13)
  $0.Timestamp get updatedAt => $_getN(12);
  @$pb.TagNumber(13)
  set updatedAt($0.Timestamp value) => $_setField(13, value);
  @$pb.TagNumber(13)
  $core.bool hasUpdatedAt() => $_has(12);
  @$pb.TagNumber(13)
  void clearUpdatedAt() => $_clearField(13);
  @$pb.TagNumber(13)
  $0.Timestamp ensureUpdatedAt() => $_ensure(12);
}

/// A vehicle that charges, or charged.
class ChargingSession extends $pb.GeneratedMessage {
  factory ChargingSession({
    $core.int? id,
    $core.String? carPark,
    $core.int? stationId,
    $core.int? spaceId,
    $core.int? vehicleId,
    $core.String? licensePlate,
    $core.String? userId,
    $core.int? sessionId,
    $0.Timestamp? startTime,
    $0.Timestamp? endTime,
    ChargingSession_Status? status,
    $core.double? powerKw,
    $core.double? maxPowerRequested,
    $core.double? energyKwh,
    $core.double? pricePerKwh,
    $core.double? cost,
    ChargingSession_Billing? billing,
    $core.int? durationMinutes,
    $0.Timestamp? paidAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (carPark != null) result.carPark = carPark;
    if (stationId != null) result.stationId = stationId;
    if (spaceId != null) result.spaceId = spaceId;
    if (vehicleId != null) result.vehicleId = vehicleId;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (userId != null) result.userId = userId;
    if (sessionId != null) result.sessionId = sessionId;
    if (startTime != null) result.startTime = startTime;
    if (endTime != null) result.endTime = endTime;
    if (status != null) result.status = status;
    if (powerKw != null) result.powerKw = powerKw;
    if (maxPowerRequested != null) result.maxPowerRequested = maxPowerRequested;
    if (energyKwh != null) result.energyKwh = energyKwh;
    if (pricePerKwh != null) result.pricePerKwh = pricePerKwh;
    if (cost != null) result.cost = cost;
    if (billing != null) result.billing = billing;
    if (durationMinutes != null) result.durationMinutes = durationMinutes;
    if (paidAt != null) result.paidAt = paidAt;
    return result;
  }

  ChargingSession._();

  factory ChargingSession.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ChargingSession.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ChargingSession',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'carPark')
    ..aI(3, _omitFieldNames ? '' : 'stationId')
    ..aI(4, _omitFieldNames ? '' : 'spaceId')
    ..aI(5, _omitFieldNames ? '' : 'vehicleId')
    ..aOS(6, _omitFieldNames ? '' : 'licensePlate')
    ..aOS(7, _omitFieldNames ? '' : 'userId')
    ..aI(8, _omitFieldNames ? '' : 'sessionId')
    ..aOM<$0.Timestamp>(9, _omitFieldNames ? '' : 'startTime',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(10, _omitFieldNames ? '' : 'endTime',
        subBuilder: $0.Timestamp.create)
    ..aE<ChargingSession_Status>(11, _omitFieldNames ? '' : 'status',
        enumValues: ChargingSession_Status.values)
    ..aD(12, _omitFieldNames ? '' : 'powerKw')
    ..aD(13, _omitFieldNames ? '' : 'maxPowerRequested')
    ..aD(14, _omitFieldNames ? '' : 'energyKwh')
    ..aD(15, _omitFieldNames ? '' : 'pricePerKwh')
    ..aD(16, _omitFieldNames ? '' : 'cost')
    ..aE<ChargingSession_Billing>(17, _omitFieldNames ? '' : 'billing',
        enumValues: ChargingSession_Billing.values)
    ..aI(18, _omitFieldNames ? '' : 'durationMinutes')
    ..aOM<$0.Timestamp>(19, _omitFieldNames ? '' : 'paidAt',
        subBuilder: $0.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChargingSession clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChargingSession copyWith(void Function(ChargingSession) updates) =>
      super.copyWith((message) => updates(message as ChargingSession))
          as ChargingSession;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ChargingSession create() => ChargingSession._();
  @$core.override
  ChargingSession createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ChargingSession getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ChargingSession>(create);
  static ChargingSession? _defaultInstance;

  /// Number of the charging session.
  @$pb.TagNumber(1)
  $core.int get id => $_getIZ(0);
  @$pb.TagNumber(1)
  set id($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Code of the car park.
  @$pb.TagNumber(2)
  $core.String get carPark => $_getSZ(1);
  @$pb.TagNumber(2)
  set carPark($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCarPark() => $_has(1);
  @$pb.TagNumber(2)
  void clearCarPark() => $_clearField(2);

  /// The station.
  @$pb.TagNumber(3)
  $core.int get stationId => $_getIZ(2);
  @$pb.TagNumber(3)
  set stationId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasStationId() => $_has(2);
  @$pb.TagNumber(3)
  void clearStationId() => $_clearField(3);

  /// The space of the station.
  @$pb.TagNumber(4)
  $core.int get spaceId => $_getIZ(3);
  @$pb.TagNumber(4)
  set spaceId($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSpaceId() => $_has(3);
  @$pb.TagNumber(4)
  void clearSpaceId() => $_clearField(4);

  /// The vehicle.
  @$pb.TagNumber(5)
  $core.int get vehicleId => $_getIZ(4);
  @$pb.TagNumber(5)
  set vehicleId($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasVehicleId() => $_has(4);
  @$pb.TagNumber(5)
  void clearVehicleId() => $_clearField(5);

  /// The plate of the vehicle.
  @$pb.TagNumber(6)
  $core.String get licensePlate => $_getSZ(5);
  @$pb.TagNumber(6)
  set licensePlate($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasLicensePlate() => $_has(5);
  @$pb.TagNumber(6)
  void clearLicensePlate() => $_clearField(6);

  /// The driver who pays; absent for a vehicle that no driver has.
  @$pb.TagNumber(7)
  $core.String get userId => $_getSZ(6);
  @$pb.TagNumber(7)
  set userId($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasUserId() => $_has(6);
  @$pb.TagNumber(7)
  void clearUserId() => $_clearField(7);

  /// The stay whose bill it goes on; absent when it is paid by itself.
  @$pb.TagNumber(8)
  $core.int get sessionId => $_getIZ(7);
  @$pb.TagNumber(8)
  set sessionId($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasSessionId() => $_has(7);
  @$pb.TagNumber(8)
  void clearSessionId() => $_clearField(8);

  /// When it began.
  @$pb.TagNumber(9)
  $0.Timestamp get startTime => $_getN(8);
  @$pb.TagNumber(9)
  set startTime($0.Timestamp value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasStartTime() => $_has(8);
  @$pb.TagNumber(9)
  void clearStartTime() => $_clearField(9);
  @$pb.TagNumber(9)
  $0.Timestamp ensureStartTime() => $_ensure(8);

  /// When it ended; absent while it charges.
  @$pb.TagNumber(10)
  $0.Timestamp get endTime => $_getN(9);
  @$pb.TagNumber(10)
  set endTime($0.Timestamp value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasEndTime() => $_has(9);
  @$pb.TagNumber(10)
  void clearEndTime() => $_clearField(10);
  @$pb.TagNumber(10)
  $0.Timestamp ensureEndTime() => $_ensure(9);

  /// Where it stands.
  @$pb.TagNumber(11)
  ChargingSession_Status get status => $_getN(10);
  @$pb.TagNumber(11)
  set status(ChargingSession_Status value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasStatus() => $_has(10);
  @$pb.TagNumber(11)
  void clearStatus() => $_clearField(11);

  /// With how much power, in kW: the station's, or less where less was asked for.
  @$pb.TagNumber(12)
  $core.double get powerKw => $_getN(11);
  @$pb.TagNumber(12)
  set powerKw($core.double value) => $_setDouble(11, value);
  @$pb.TagNumber(12)
  $core.bool hasPowerKw() => $_has(11);
  @$pb.TagNumber(12)
  void clearPowerKw() => $_clearField(12);

  /// How much power was asked for at most, in kW; absent when nothing was said.
  @$pb.TagNumber(13)
  $core.double get maxPowerRequested => $_getN(12);
  @$pb.TagNumber(13)
  set maxPowerRequested($core.double value) => $_setDouble(12, value);
  @$pb.TagNumber(13)
  $core.bool hasMaxPowerRequested() => $_has(12);
  @$pb.TagNumber(13)
  void clearMaxPowerRequested() => $_clearField(13);

  /// What it took, in kWh, down to whole Wh; while it charges what it has taken by now.
  @$pb.TagNumber(14)
  $core.double get energyKwh => $_getN(13);
  @$pb.TagNumber(14)
  set energyKwh($core.double value) => $_setDouble(13, value);
  @$pb.TagNumber(14)
  $core.bool hasEnergyKwh() => $_has(13);
  @$pb.TagNumber(14)
  void clearEnergyKwh() => $_clearField(14);

  /// What a kWh costs, as it was at the start.
  @$pb.TagNumber(15)
  $core.double get pricePerKwh => $_getN(14);
  @$pb.TagNumber(15)
  set pricePerKwh($core.double value) => $_setDouble(14, value);
  @$pb.TagNumber(15)
  $core.bool hasPricePerKwh() => $_has(14);
  @$pb.TagNumber(15)
  void clearPricePerKwh() => $_clearField(15);

  /// What it costs, in the currency of the car park: energy times price, half a millime is rounded up. While it charges what it
  /// comes to by now.
  @$pb.TagNumber(16)
  $core.double get cost => $_getN(15);
  @$pb.TagNumber(16)
  set cost($core.double value) => $_setDouble(15, value);
  @$pb.TagNumber(16)
  $core.bool hasCost() => $_has(15);
  @$pb.TagNumber(16)
  void clearCost() => $_clearField(16);

  /// How it is paid.
  @$pb.TagNumber(17)
  ChargingSession_Billing get billing => $_getN(16);
  @$pb.TagNumber(17)
  set billing(ChargingSession_Billing value) => $_setField(17, value);
  @$pb.TagNumber(17)
  $core.bool hasBilling() => $_has(16);
  @$pb.TagNumber(17)
  void clearBilling() => $_clearField(17);

  /// How long it has charged, in whole minutes.
  @$pb.TagNumber(18)
  $core.int get durationMinutes => $_getIZ(17);
  @$pb.TagNumber(18)
  set durationMinutes($core.int value) => $_setSignedInt32(17, value);
  @$pb.TagNumber(18)
  $core.bool hasDurationMinutes() => $_has(17);
  @$pb.TagNumber(18)
  void clearDurationMinutes() => $_clearField(18);

  /// When it was paid; absent when it was not, or not by itself.
  @$pb.TagNumber(19)
  $0.Timestamp get paidAt => $_getN(18);
  @$pb.TagNumber(19)
  set paidAt($0.Timestamp value) => $_setField(19, value);
  @$pb.TagNumber(19)
  $core.bool hasPaidAt() => $_has(18);
  @$pb.TagNumber(19)
  void clearPaidAt() => $_clearField(19);
  @$pb.TagNumber(19)
  $0.Timestamp ensurePaidAt() => $_ensure(18);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
