// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_fare_service.proto.

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

import 'car_park_fare_service.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'car_park_fare_service.pbenum.dart';

/// Asks what stays cost.
class PredictCarParkFaresRequest extends $pb.GeneratedMessage {
  factory PredictCarParkFaresRequest({
    $core.String? carPark,
    $core.int? zoneId,
    $core.int? vehicleTypeId,
    $core.int? vehicleId,
    $1.Timestamp? entryTime,
    $core.Iterable<$core.int>? durationMinutes,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (zoneId != null) result.zoneId = zoneId;
    if (vehicleTypeId != null) result.vehicleTypeId = vehicleTypeId;
    if (vehicleId != null) result.vehicleId = vehicleId;
    if (entryTime != null) result.entryTime = entryTime;
    if (durationMinutes != null) result.durationMinutes.addAll(durationMinutes);
    return result;
  }

  PredictCarParkFaresRequest._();

  factory PredictCarParkFaresRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PredictCarParkFaresRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PredictCarParkFaresRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aI(2, _omitFieldNames ? '' : 'zoneId')
    ..aI(3, _omitFieldNames ? '' : 'vehicleTypeId')
    ..aI(4, _omitFieldNames ? '' : 'vehicleId')
    ..aOM<$1.Timestamp>(5, _omitFieldNames ? '' : 'entryTime',
        subBuilder: $1.Timestamp.create)
    ..p<$core.int>(
        6, _omitFieldNames ? '' : 'durationMinutes', $pb.PbFieldType.K3)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PredictCarParkFaresRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PredictCarParkFaresRequest copyWith(
          void Function(PredictCarParkFaresRequest) updates) =>
      super.copyWith(
              (message) => updates(message as PredictCarParkFaresRequest))
          as PredictCarParkFaresRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PredictCarParkFaresRequest create() => PredictCarParkFaresRequest._();
  @$core.override
  PredictCarParkFaresRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PredictCarParkFaresRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PredictCarParkFaresRequest>(create);
  static PredictCarParkFaresRequest? _defaultInstance;

  /// Code of the car park; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Number of the zone in which the vehicle will stand; without it only rates of all zones count.
  @$pb.TagNumber(2)
  $core.int get zoneId => $_getIZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// Number of the type of the vehicle; the default one unless given.
  @$pb.TagNumber(3)
  $core.int get vehicleTypeId => $_getIZ(2);
  @$pb.TagNumber(3)
  set vehicleTypeId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasVehicleTypeId() => $_has(2);
  @$pb.TagNumber(3)
  void clearVehicleTypeId() => $_clearField(3);

  /// Number of a vehicle of the calling driver's: its type counts, and its membership.
  @$pb.TagNumber(4)
  $core.int get vehicleId => $_getIZ(3);
  @$pb.TagNumber(4)
  set vehicleId($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasVehicleId() => $_has(3);
  @$pb.TagNumber(4)
  void clearVehicleId() => $_clearField(4);

  /// When the vehicle comes in, from a day ago to a year ahead; now unless given.
  @$pb.TagNumber(5)
  $1.Timestamp get entryTime => $_getN(4);
  @$pb.TagNumber(5)
  set entryTime($1.Timestamp value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasEntryTime() => $_has(4);
  @$pb.TagNumber(5)
  void clearEntryTime() => $_clearField(5);
  @$pb.TagNumber(5)
  $1.Timestamp ensureEntryTime() => $_ensure(4);

  /// How long it stays, in minutes: up to 24 lengths; an hour unless given.
  @$pb.TagNumber(6)
  $pb.PbList<$core.int> get durationMinutes => $_getList(5);
}

/// What stays cost.
class PredictCarParkFaresResponse extends $pb.GeneratedMessage {
  factory PredictCarParkFaresResponse({
    $core.Iterable<CarParkFare>? fares,
    $core.Iterable<$core.String>? rules,
  }) {
    final result = create();
    if (fares != null) result.fares.addAll(fares);
    if (rules != null) result.rules.addAll(rules);
    return result;
  }

  PredictCarParkFaresResponse._();

  factory PredictCarParkFaresResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PredictCarParkFaresResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PredictCarParkFaresResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<CarParkFare>(1, _omitFieldNames ? '' : 'fares',
        subBuilder: CarParkFare.create)
    ..pPS(2, _omitFieldNames ? '' : 'rules')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PredictCarParkFaresResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PredictCarParkFaresResponse copyWith(
          void Function(PredictCarParkFaresResponse) updates) =>
      super.copyWith(
              (message) => updates(message as PredictCarParkFaresResponse))
          as PredictCarParkFaresResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PredictCarParkFaresResponse create() =>
      PredictCarParkFaresResponse._();
  @$core.override
  PredictCarParkFaresResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PredictCarParkFaresResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PredictCarParkFaresResponse>(create);
  static PredictCarParkFaresResponse? _defaultInstance;

  /// One for each length, in the order of the request.
  @$pb.TagNumber(1)
  $pb.PbList<CarParkFare> get fares => $_getList(0);

  /// How it is reckoned, in sentences to show to people.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get rules => $_getList(1);
}

/// Asks for the cheapest start.
class FindCheapestCarParkStartRequest extends $pb.GeneratedMessage {
  factory FindCheapestCarParkStartRequest({
    $core.String? carPark,
    $core.int? zoneId,
    $core.int? vehicleTypeId,
    $core.int? vehicleId,
    $1.Timestamp? earliest,
    $1.Timestamp? latest,
    $core.int? durationMinutes,
    $core.int? stepMinutes,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (zoneId != null) result.zoneId = zoneId;
    if (vehicleTypeId != null) result.vehicleTypeId = vehicleTypeId;
    if (vehicleId != null) result.vehicleId = vehicleId;
    if (earliest != null) result.earliest = earliest;
    if (latest != null) result.latest = latest;
    if (durationMinutes != null) result.durationMinutes = durationMinutes;
    if (stepMinutes != null) result.stepMinutes = stepMinutes;
    return result;
  }

  FindCheapestCarParkStartRequest._();

  factory FindCheapestCarParkStartRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FindCheapestCarParkStartRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FindCheapestCarParkStartRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aI(2, _omitFieldNames ? '' : 'zoneId')
    ..aI(3, _omitFieldNames ? '' : 'vehicleTypeId')
    ..aI(4, _omitFieldNames ? '' : 'vehicleId')
    ..aOM<$1.Timestamp>(5, _omitFieldNames ? '' : 'earliest',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(6, _omitFieldNames ? '' : 'latest',
        subBuilder: $1.Timestamp.create)
    ..aI(7, _omitFieldNames ? '' : 'durationMinutes')
    ..aI(8, _omitFieldNames ? '' : 'stepMinutes')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindCheapestCarParkStartRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindCheapestCarParkStartRequest copyWith(
          void Function(FindCheapestCarParkStartRequest) updates) =>
      super.copyWith(
              (message) => updates(message as FindCheapestCarParkStartRequest))
          as FindCheapestCarParkStartRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FindCheapestCarParkStartRequest create() =>
      FindCheapestCarParkStartRequest._();
  @$core.override
  FindCheapestCarParkStartRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FindCheapestCarParkStartRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FindCheapestCarParkStartRequest>(
          create);
  static FindCheapestCarParkStartRequest? _defaultInstance;

  /// Code of the car park; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Number of the zone in which the vehicle will stand; without it only rates of all zones count.
  @$pb.TagNumber(2)
  $core.int get zoneId => $_getIZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// Number of the type of the vehicle; the default one unless given.
  @$pb.TagNumber(3)
  $core.int get vehicleTypeId => $_getIZ(2);
  @$pb.TagNumber(3)
  set vehicleTypeId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasVehicleTypeId() => $_has(2);
  @$pb.TagNumber(3)
  void clearVehicleTypeId() => $_clearField(3);

  /// Number of a vehicle of the calling driver's: its type counts, and its membership.
  @$pb.TagNumber(4)
  $core.int get vehicleId => $_getIZ(3);
  @$pb.TagNumber(4)
  set vehicleId($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasVehicleId() => $_has(3);
  @$pb.TagNumber(4)
  void clearVehicleId() => $_clearField(4);

  /// When the vehicle may come in at the earliest, from a day ago to a year ahead; now unless given.
  @$pb.TagNumber(5)
  $1.Timestamp get earliest => $_getN(4);
  @$pb.TagNumber(5)
  set earliest($1.Timestamp value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasEarliest() => $_has(4);
  @$pb.TagNumber(5)
  void clearEarliest() => $_clearField(5);
  @$pb.TagNumber(5)
  $1.Timestamp ensureEarliest() => $_ensure(4);

  /// When it may come in at the latest.
  @$pb.TagNumber(6)
  $1.Timestamp get latest => $_getN(5);
  @$pb.TagNumber(6)
  set latest($1.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasLatest() => $_has(5);
  @$pb.TagNumber(6)
  void clearLatest() => $_clearField(6);
  @$pb.TagNumber(6)
  $1.Timestamp ensureLatest() => $_ensure(5);

  /// How long it stays, in minutes, a week at most.
  @$pb.TagNumber(7)
  $core.int get durationMinutes => $_getIZ(6);
  @$pb.TagNumber(7)
  set durationMinutes($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasDurationMinutes() => $_has(6);
  @$pb.TagNumber(7)
  void clearDurationMinutes() => $_clearField(7);

  /// Minutes between the starts that are tried, from the earliest one on; 30 unless given. 97 starts at most are tried at once.
  @$pb.TagNumber(8)
  $core.int get stepMinutes => $_getIZ(7);
  @$pb.TagNumber(8)
  set stepMinutes($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasStepMinutes() => $_has(7);
  @$pb.TagNumber(8)
  void clearStepMinutes() => $_clearField(8);
}

/// The cheapest start.
class FindCheapestCarParkStartResponse extends $pb.GeneratedMessage {
  factory FindCheapestCarParkStartResponse({
    CarParkFare? fare,
    $core.Iterable<PricedStart>? starts,
    $core.Iterable<$core.String>? rules,
  }) {
    final result = create();
    if (fare != null) result.fare = fare;
    if (starts != null) result.starts.addAll(starts);
    if (rules != null) result.rules.addAll(rules);
    return result;
  }

  FindCheapestCarParkStartResponse._();

  factory FindCheapestCarParkStartResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FindCheapestCarParkStartResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FindCheapestCarParkStartResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<CarParkFare>(1, _omitFieldNames ? '' : 'fare',
        subBuilder: CarParkFare.create)
    ..pPM<PricedStart>(2, _omitFieldNames ? '' : 'starts',
        subBuilder: PricedStart.create)
    ..pPS(3, _omitFieldNames ? '' : 'rules')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindCheapestCarParkStartResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindCheapestCarParkStartResponse copyWith(
          void Function(FindCheapestCarParkStartResponse) updates) =>
      super.copyWith(
              (message) => updates(message as FindCheapestCarParkStartResponse))
          as FindCheapestCarParkStartResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FindCheapestCarParkStartResponse create() =>
      FindCheapestCarParkStartResponse._();
  @$core.override
  FindCheapestCarParkStartResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FindCheapestCarParkStartResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FindCheapestCarParkStartResponse>(
          create);
  static FindCheapestCarParkStartResponse? _defaultInstance;

  /// What it costs then.
  @$pb.TagNumber(1)
  CarParkFare get fare => $_getN(0);
  @$pb.TagNumber(1)
  set fare(CarParkFare value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasFare() => $_has(0);
  @$pb.TagNumber(1)
  void clearFare() => $_clearField(1);
  @$pb.TagNumber(1)
  CarParkFare ensureFare() => $_ensure(0);

  /// All starts that were tried, in their order.
  @$pb.TagNumber(2)
  $pb.PbList<PricedStart> get starts => $_getList(1);

  /// How it is reckoned, in sentences to show to people.
  @$pb.TagNumber(3)
  $pb.PbList<$core.String> get rules => $_getList(2);
}

/// What a start costs.
class PricedStart extends $pb.GeneratedMessage {
  factory PricedStart({
    $1.Timestamp? entryTime,
    $core.double? total,
    $core.bool? isOpen,
  }) {
    final result = create();
    if (entryTime != null) result.entryTime = entryTime;
    if (total != null) result.total = total;
    if (isOpen != null) result.isOpen = isOpen;
    return result;
  }

  PricedStart._();

  factory PricedStart.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PricedStart.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PricedStart',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Timestamp>(1, _omitFieldNames ? '' : 'entryTime',
        subBuilder: $1.Timestamp.create)
    ..aD(2, _omitFieldNames ? '' : 'total')
    ..aOB(3, _omitFieldNames ? '' : 'isOpen')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PricedStart clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PricedStart copyWith(void Function(PricedStart) updates) =>
      super.copyWith((message) => updates(message as PricedStart))
          as PricedStart;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PricedStart create() => PricedStart._();
  @$core.override
  PricedStart createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PricedStart getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PricedStart>(create);
  static PricedStart? _defaultInstance;

  /// When the stay begins.
  @$pb.TagNumber(1)
  $1.Timestamp get entryTime => $_getN(0);
  @$pb.TagNumber(1)
  set entryTime($1.Timestamp value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasEntryTime() => $_has(0);
  @$pb.TagNumber(1)
  void clearEntryTime() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Timestamp ensureEntryTime() => $_ensure(0);

  /// What it costs in all.
  @$pb.TagNumber(2)
  $core.double get total => $_getN(1);
  @$pb.TagNumber(2)
  set total($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotal() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotal() => $_clearField(2);

  /// Whether cars may come in then.
  @$pb.TagNumber(3)
  $core.bool get isOpen => $_getBF(2);
  @$pb.TagNumber(3)
  set isOpen($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasIsOpen() => $_has(2);
  @$pb.TagNumber(3)
  void clearIsOpen() => $_clearField(3);
}

/// What a stay costs.
class CarParkFare extends $pb.GeneratedMessage {
  factory CarParkFare({
    $1.Timestamp? entryTime,
    $1.Timestamp? exitTime,
    $core.int? durationMinutes,
    $core.double? baseFee,
    $core.double? discounts,
    $core.double? tax,
    $core.double? total,
    $core.String? currency,
    $core.Iterable<FareLine>? lines,
    $core.bool? isOpen,
  }) {
    final result = create();
    if (entryTime != null) result.entryTime = entryTime;
    if (exitTime != null) result.exitTime = exitTime;
    if (durationMinutes != null) result.durationMinutes = durationMinutes;
    if (baseFee != null) result.baseFee = baseFee;
    if (discounts != null) result.discounts = discounts;
    if (tax != null) result.tax = tax;
    if (total != null) result.total = total;
    if (currency != null) result.currency = currency;
    if (lines != null) result.lines.addAll(lines);
    if (isOpen != null) result.isOpen = isOpen;
    return result;
  }

  CarParkFare._();

  factory CarParkFare.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CarParkFare.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CarParkFare',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Timestamp>(1, _omitFieldNames ? '' : 'entryTime',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(2, _omitFieldNames ? '' : 'exitTime',
        subBuilder: $1.Timestamp.create)
    ..aI(3, _omitFieldNames ? '' : 'durationMinutes')
    ..aD(4, _omitFieldNames ? '' : 'baseFee')
    ..aD(5, _omitFieldNames ? '' : 'discounts')
    ..aD(6, _omitFieldNames ? '' : 'tax')
    ..aD(7, _omitFieldNames ? '' : 'total')
    ..aOS(8, _omitFieldNames ? '' : 'currency')
    ..pPM<FareLine>(9, _omitFieldNames ? '' : 'lines',
        subBuilder: FareLine.create)
    ..aOB(10, _omitFieldNames ? '' : 'isOpen')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarParkFare clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarParkFare copyWith(void Function(CarParkFare) updates) =>
      super.copyWith((message) => updates(message as CarParkFare))
          as CarParkFare;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CarParkFare create() => CarParkFare._();
  @$core.override
  CarParkFare createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CarParkFare getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CarParkFare>(create);
  static CarParkFare? _defaultInstance;

  /// When the vehicle comes in.
  @$pb.TagNumber(1)
  $1.Timestamp get entryTime => $_getN(0);
  @$pb.TagNumber(1)
  set entryTime($1.Timestamp value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasEntryTime() => $_has(0);
  @$pb.TagNumber(1)
  void clearEntryTime() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Timestamp ensureEntryTime() => $_ensure(0);

  /// When it leaves.
  @$pb.TagNumber(2)
  $1.Timestamp get exitTime => $_getN(1);
  @$pb.TagNumber(2)
  set exitTime($1.Timestamp value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasExitTime() => $_has(1);
  @$pb.TagNumber(2)
  void clearExitTime() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.Timestamp ensureExitTime() => $_ensure(1);

  /// How long it stays, in minutes.
  @$pb.TagNumber(3)
  $core.int get durationMinutes => $_getIZ(2);
  @$pb.TagNumber(3)
  set durationMinutes($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDurationMinutes() => $_has(2);
  @$pb.TagNumber(3)
  void clearDurationMinutes() => $_clearField(3);

  /// The parking, before anything is taken off.
  @$pb.TagNumber(4)
  $core.double get baseFee => $_getN(3);
  @$pb.TagNumber(4)
  set baseFee($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasBaseFee() => $_has(3);
  @$pb.TagNumber(4)
  void clearBaseFee() => $_clearField(4);

  /// What a membership takes off.
  @$pb.TagNumber(5)
  $core.double get discounts => $_getN(4);
  @$pb.TagNumber(5)
  set discounts($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasDiscounts() => $_has(4);
  @$pb.TagNumber(5)
  void clearDiscounts() => $_clearField(5);

  /// The tax on it.
  @$pb.TagNumber(6)
  $core.double get tax => $_getN(5);
  @$pb.TagNumber(6)
  set tax($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasTax() => $_has(5);
  @$pb.TagNumber(6)
  void clearTax() => $_clearField(6);

  /// What it costs in all.
  @$pb.TagNumber(7)
  $core.double get total => $_getN(6);
  @$pb.TagNumber(7)
  set total($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasTotal() => $_has(6);
  @$pb.TagNumber(7)
  void clearTotal() => $_clearField(7);

  /// ISO 4217 code of the currency of all amounts.
  @$pb.TagNumber(8)
  $core.String get currency => $_getSZ(7);
  @$pb.TagNumber(8)
  set currency($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasCurrency() => $_has(7);
  @$pb.TagNumber(8)
  void clearCurrency() => $_clearField(8);

  /// What the total consists of; their amounts sum up to it.
  @$pb.TagNumber(9)
  $pb.PbList<FareLine> get lines => $_getList(8);

  /// Whether cars may come in at that time.
  @$pb.TagNumber(10)
  $core.bool get isOpen => $_getBF(9);
  @$pb.TagNumber(10)
  set isOpen($core.bool value) => $_setBool(9, value);
  @$pb.TagNumber(10)
  $core.bool hasIsOpen() => $_has(9);
  @$pb.TagNumber(10)
  void clearIsOpen() => $_clearField(10);
}

/// A part of what a stay costs.
class FareLine extends $pb.GeneratedMessage {
  factory FareLine({
    FareLine_Kind? kind,
    FareLine_Day? day,
    $core.String? description,
    $core.int? count,
    $core.double? price,
    $core.double? amount,
  }) {
    final result = create();
    if (kind != null) result.kind = kind;
    if (day != null) result.day = day;
    if (description != null) result.description = description;
    if (count != null) result.count = count;
    if (price != null) result.price = price;
    if (amount != null) result.amount = amount;
    return result;
  }

  FareLine._();

  factory FareLine.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FareLine.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FareLine',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aE<FareLine_Kind>(1, _omitFieldNames ? '' : 'kind',
        enumValues: FareLine_Kind.values)
    ..aE<FareLine_Day>(2, _omitFieldNames ? '' : 'day',
        enumValues: FareLine_Day.values)
    ..aOS(3, _omitFieldNames ? '' : 'description')
    ..aI(4, _omitFieldNames ? '' : 'count')
    ..aD(5, _omitFieldNames ? '' : 'price')
    ..aD(6, _omitFieldNames ? '' : 'amount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FareLine clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FareLine copyWith(void Function(FareLine) updates) =>
      super.copyWith((message) => updates(message as FareLine)) as FareLine;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FareLine create() => FareLine._();
  @$core.override
  FareLine createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FareLine getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<FareLine>(create);
  static FareLine? _defaultInstance;

  /// What it is.
  @$pb.TagNumber(1)
  FareLine_Kind get kind => $_getN(0);
  @$pb.TagNumber(1)
  set kind(FareLine_Kind value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasKind() => $_has(0);
  @$pb.TagNumber(1)
  void clearKind() => $_clearField(1);

  /// The day by which it has its price.
  @$pb.TagNumber(2)
  FareLine_Day get day => $_getN(1);
  @$pb.TagNumber(2)
  set day(FareLine_Day value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasDay() => $_has(1);
  @$pb.TagNumber(2)
  void clearDay() => $_clearField(2);

  /// What it says to people.
  @$pb.TagNumber(3)
  $core.String get description => $_getSZ(2);
  @$pb.TagNumber(3)
  set description($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDescription() => $_has(2);
  @$pb.TagNumber(3)
  void clearDescription() => $_clearField(3);

  /// How many: hours, days, weeks, months, minutes that are included, or hundredths of a percent.
  @$pb.TagNumber(4)
  $core.int get count => $_getIZ(3);
  @$pb.TagNumber(4)
  set count($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasCount() => $_has(3);
  @$pb.TagNumber(4)
  void clearCount() => $_clearField(4);

  /// What one costs; of a maximum, how much it is.
  @$pb.TagNumber(5)
  $core.double get price => $_getN(4);
  @$pb.TagNumber(5)
  set price($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPrice() => $_has(4);
  @$pb.TagNumber(5)
  void clearPrice() => $_clearField(5);

  /// What it adds to the total; below zero for what is taken off.
  @$pb.TagNumber(6)
  $core.double get amount => $_getN(5);
  @$pb.TagNumber(6)
  set amount($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasAmount() => $_has(5);
  @$pb.TagNumber(6)
  void clearAmount() => $_clearField(6);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
