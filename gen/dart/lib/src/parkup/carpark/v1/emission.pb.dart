// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/emission.proto.

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

import '../../common/v1/vehicle_fuel.pbenum.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// What is saved by who is led straight to a space, compared with who has to look for one. Nothing is less than 0.
class EmissionSaving extends $pb.GeneratedMessage {
  factory EmissionSaving({
    $core.int? metres,
    $core.int? seconds,
    $core.double? fuelMl,
    $core.double? energyWh,
    $core.double? co2Grams,
  }) {
    final result = create();
    if (metres != null) result.metres = metres;
    if (seconds != null) result.seconds = seconds;
    if (fuelMl != null) result.fuelMl = fuelMl;
    if (energyWh != null) result.energyWh = energyWh;
    if (co2Grams != null) result.co2Grams = co2Grams;
    return result;
  }

  EmissionSaving._();

  factory EmissionSaving.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EmissionSaving.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EmissionSaving',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'metres')
    ..aI(2, _omitFieldNames ? '' : 'seconds')
    ..aD(3, _omitFieldNames ? '' : 'fuelMl')
    ..aD(4, _omitFieldNames ? '' : 'energyWh')
    ..aD(5, _omitFieldNames ? '' : 'co2Grams')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EmissionSaving clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EmissionSaving copyWith(void Function(EmissionSaving) updates) =>
      super.copyWith((message) => updates(message as EmissionSaving))
          as EmissionSaving;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EmissionSaving create() => EmissionSaving._();
  @$core.override
  EmissionSaving createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EmissionSaving getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EmissionSaving>(create);
  static EmissionSaving? _defaultInstance;

  /// Metres not driven.
  @$pb.TagNumber(1)
  $core.int get metres => $_getIZ(0);
  @$pb.TagNumber(1)
  set metres($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMetres() => $_has(0);
  @$pb.TagNumber(1)
  void clearMetres() => $_clearField(1);

  /// Seconds not spent.
  @$pb.TagNumber(2)
  $core.int get seconds => $_getIZ(1);
  @$pb.TagNumber(2)
  set seconds($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSeconds() => $_has(1);
  @$pb.TagNumber(2)
  void clearSeconds() => $_clearField(2);

  /// Millilitres of fuel not burnt; 0 for electric vehicles.
  @$pb.TagNumber(3)
  $core.double get fuelMl => $_getN(2);
  @$pb.TagNumber(3)
  set fuelMl($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasFuelMl() => $_has(2);
  @$pb.TagNumber(3)
  void clearFuelMl() => $_clearField(3);

  /// Watt hours not used; 0 for all but electric vehicles.
  @$pb.TagNumber(4)
  $core.double get energyWh => $_getN(3);
  @$pb.TagNumber(4)
  set energyWh($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasEnergyWh() => $_has(3);
  @$pb.TagNumber(4)
  void clearEnergyWh() => $_clearField(4);

  /// Grams of carbon dioxide not emitted.
  @$pb.TagNumber(5)
  $core.double get co2Grams => $_getN(4);
  @$pb.TagNumber(5)
  set co2Grams($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasCo2Grams() => $_has(4);
  @$pb.TagNumber(5)
  void clearCo2Grams() => $_clearField(5);
}

/// What was saved at a stay.
class StayEmissionSaving extends $pb.GeneratedMessage {
  factory StayEmissionSaving({
    $core.int? sessionId,
    $core.String? carPark,
    $0.Timestamp? exitTime,
    $1.VehicleFuel? fuel,
    EmissionSaving? saving,
  }) {
    final result = create();
    if (sessionId != null) result.sessionId = sessionId;
    if (carPark != null) result.carPark = carPark;
    if (exitTime != null) result.exitTime = exitTime;
    if (fuel != null) result.fuel = fuel;
    if (saving != null) result.saving = saving;
    return result;
  }

  StayEmissionSaving._();

  factory StayEmissionSaving.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory StayEmissionSaving.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'StayEmissionSaving',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'sessionId')
    ..aOS(2, _omitFieldNames ? '' : 'carPark')
    ..aOM<$0.Timestamp>(3, _omitFieldNames ? '' : 'exitTime',
        subBuilder: $0.Timestamp.create)
    ..aE<$1.VehicleFuel>(4, _omitFieldNames ? '' : 'fuel',
        enumValues: $1.VehicleFuel.values)
    ..aOM<EmissionSaving>(5, _omitFieldNames ? '' : 'saving',
        subBuilder: EmissionSaving.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StayEmissionSaving clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StayEmissionSaving copyWith(void Function(StayEmissionSaving) updates) =>
      super.copyWith((message) => updates(message as StayEmissionSaving))
          as StayEmissionSaving;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static StayEmissionSaving create() => StayEmissionSaving._();
  @$core.override
  StayEmissionSaving createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static StayEmissionSaving getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<StayEmissionSaving>(create);
  static StayEmissionSaving? _defaultInstance;

  /// Number of the stay.
  @$pb.TagNumber(1)
  $core.int get sessionId => $_getIZ(0);
  @$pb.TagNumber(1)
  set sessionId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSessionId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSessionId() => $_clearField(1);

  /// Code of the car park.
  @$pb.TagNumber(2)
  $core.String get carPark => $_getSZ(1);
  @$pb.TagNumber(2)
  set carPark($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCarPark() => $_has(1);
  @$pb.TagNumber(2)
  void clearCarPark() => $_clearField(2);

  /// When the vehicle left.
  @$pb.TagNumber(3)
  $0.Timestamp get exitTime => $_getN(2);
  @$pb.TagNumber(3)
  set exitTime($0.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasExitTime() => $_has(2);
  @$pb.TagNumber(3)
  void clearExitTime() => $_clearField(3);
  @$pb.TagNumber(3)
  $0.Timestamp ensureExitTime() => $_ensure(2);

  /// What the vehicle was taken to be driven by.
  @$pb.TagNumber(4)
  $1.VehicleFuel get fuel => $_getN(3);
  @$pb.TagNumber(4)
  set fuel($1.VehicleFuel value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasFuel() => $_has(3);
  @$pb.TagNumber(4)
  void clearFuel() => $_clearField(4);

  /// What was saved.
  @$pb.TagNumber(5)
  EmissionSaving get saving => $_getN(4);
  @$pb.TagNumber(5)
  set saving(EmissionSaving value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasSaving() => $_has(4);
  @$pb.TagNumber(5)
  void clearSaving() => $_clearField(5);
  @$pb.TagNumber(5)
  EmissionSaving ensureSaving() => $_ensure(4);
}

/// What savings are reckoned with in a car park.
class EmissionParameters extends $pb.GeneratedMessage {
  factory EmissionParameters({
    $core.int? searchSeconds,
    $core.int? searchMetres,
    $core.int? directSeconds,
    $core.int? directMetres,
    $core.Iterable<EmissionFactor>? factors,
  }) {
    final result = create();
    if (searchSeconds != null) result.searchSeconds = searchSeconds;
    if (searchMetres != null) result.searchMetres = searchMetres;
    if (directSeconds != null) result.directSeconds = directSeconds;
    if (directMetres != null) result.directMetres = directMetres;
    if (factors != null) result.factors.addAll(factors);
    return result;
  }

  EmissionParameters._();

  factory EmissionParameters.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EmissionParameters.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EmissionParameters',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'searchSeconds')
    ..aI(2, _omitFieldNames ? '' : 'searchMetres')
    ..aI(3, _omitFieldNames ? '' : 'directSeconds')
    ..aI(4, _omitFieldNames ? '' : 'directMetres')
    ..pPM<EmissionFactor>(5, _omitFieldNames ? '' : 'factors',
        subBuilder: EmissionFactor.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EmissionParameters clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EmissionParameters copyWith(void Function(EmissionParameters) updates) =>
      super.copyWith((message) => updates(message as EmissionParameters))
          as EmissionParameters;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EmissionParameters create() => EmissionParameters._();
  @$core.override
  EmissionParameters createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EmissionParameters getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EmissionParameters>(create);
  static EmissionParameters? _defaultInstance;

  /// Seconds that it takes on average to look for a space; 210 unless set.
  @$pb.TagNumber(1)
  $core.int get searchSeconds => $_getIZ(0);
  @$pb.TagNumber(1)
  set searchSeconds($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSearchSeconds() => $_has(0);
  @$pb.TagNumber(1)
  void clearSearchSeconds() => $_clearField(1);

  /// Metres that are driven for it; 583 unless set: 210 seconds at 10 km/h.
  @$pb.TagNumber(2)
  $core.int get searchMetres => $_getIZ(1);
  @$pb.TagNumber(2)
  set searchMetres($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSearchMetres() => $_has(1);
  @$pb.TagNumber(2)
  void clearSearchMetres() => $_clearField(2);

  /// Seconds that the way to a space takes where no route is known; 60 unless set.
  @$pb.TagNumber(3)
  $core.int get directSeconds => $_getIZ(2);
  @$pb.TagNumber(3)
  set directSeconds($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDirectSeconds() => $_has(2);
  @$pb.TagNumber(3)
  void clearDirectSeconds() => $_clearField(3);

  /// Its metres; 150 unless set.
  @$pb.TagNumber(4)
  $core.int get directMetres => $_getIZ(3);
  @$pb.TagNumber(4)
  set directMetres($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDirectMetres() => $_has(3);
  @$pb.TagNumber(4)
  void clearDirectMetres() => $_clearField(4);

  /// What vehicles use and emit, by what they are driven by.
  @$pb.TagNumber(5)
  $pb.PbList<EmissionFactor> get factors => $_getList(4);
}

/// What vehicles of standard size use while they look for a space, and what that emits. Of other sizes they use a part of it:
/// motorcycles 40 %, compact cars 81 %, large ones 121 %.
class EmissionFactor extends $pb.GeneratedMessage {
  factory EmissionFactor({
    $1.VehicleFuel? fuel,
    $core.int? usePerKm,
    $core.int? co2Grams,
  }) {
    final result = create();
    if (fuel != null) result.fuel = fuel;
    if (usePerKm != null) result.usePerKm = usePerKm;
    if (co2Grams != null) result.co2Grams = co2Grams;
    return result;
  }

  EmissionFactor._();

  factory EmissionFactor.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EmissionFactor.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EmissionFactor',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aE<$1.VehicleFuel>(1, _omitFieldNames ? '' : 'fuel',
        enumValues: $1.VehicleFuel.values)
    ..aI(2, _omitFieldNames ? '' : 'usePerKm')
    ..aI(3, _omitFieldNames ? '' : 'co2Grams')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EmissionFactor clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EmissionFactor copyWith(void Function(EmissionFactor) updates) =>
      super.copyWith((message) => updates(message as EmissionFactor))
          as EmissionFactor;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EmissionFactor create() => EmissionFactor._();
  @$core.override
  EmissionFactor createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EmissionFactor getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EmissionFactor>(create);
  static EmissionFactor? _defaultInstance;

  /// What they are driven by.
  @$pb.TagNumber(1)
  $1.VehicleFuel get fuel => $_getN(0);
  @$pb.TagNumber(1)
  set fuel($1.VehicleFuel value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasFuel() => $_has(0);
  @$pb.TagNumber(1)
  void clearFuel() => $_clearField(1);

  /// What a kilometre uses: millilitres; of electric vehicles watt hours.
  @$pb.TagNumber(2)
  $core.int get usePerKm => $_getIZ(1);
  @$pb.TagNumber(2)
  set usePerKm($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUsePerKm() => $_has(1);
  @$pb.TagNumber(2)
  void clearUsePerKm() => $_clearField(2);

  /// Grams of carbon dioxide that a litre emits; of electric vehicles a kilowatt hour.
  @$pb.TagNumber(3)
  $core.int get co2Grams => $_getIZ(2);
  @$pb.TagNumber(3)
  set co2Grams($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCo2Grams() => $_has(2);
  @$pb.TagNumber(3)
  void clearCo2Grams() => $_clearField(3);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
