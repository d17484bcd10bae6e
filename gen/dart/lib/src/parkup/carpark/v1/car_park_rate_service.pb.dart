// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_rate_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/field_mask.pb.dart'
    as $4;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $2;

import '../../common/v1/price_times.pb.dart' as $3;
import 'car_park_rate.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for rates.
class ListCarParkRatesRequest extends $pb.GeneratedMessage {
  factory ListCarParkRatesRequest({
    $core.String? carPark,
    $1.CarParkRate_RateType? rateType,
    $core.bool? isActive,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
    $core.int? vehicleTypeId,
    $core.int? zoneId,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (rateType != null) result.rateType = rateType;
    if (isActive != null) result.isActive = isActive;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    if (vehicleTypeId != null) result.vehicleTypeId = vehicleTypeId;
    if (zoneId != null) result.zoneId = zoneId;
    return result;
  }

  ListCarParkRatesRequest._();

  factory ListCarParkRatesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListCarParkRatesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListCarParkRatesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aE<$1.CarParkRate_RateType>(2, _omitFieldNames ? '' : 'rateType',
        enumValues: $1.CarParkRate_RateType.values)
    ..aOB(3, _omitFieldNames ? '' : 'isActive')
    ..aI(4, _omitFieldNames ? '' : 'pageSize')
    ..aOS(5, _omitFieldNames ? '' : 'pageToken')
    ..aI(6, _omitFieldNames ? '' : 'skip')
    ..aOB(7, _omitFieldNames ? '' : 'withTotalSize')
    ..aI(8, _omitFieldNames ? '' : 'vehicleTypeId')
    ..aI(9, _omitFieldNames ? '' : 'zoneId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkRatesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkRatesRequest copyWith(
          void Function(ListCarParkRatesRequest) updates) =>
      super.copyWith((message) => updates(message as ListCarParkRatesRequest))
          as ListCarParkRatesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListCarParkRatesRequest create() => ListCarParkRatesRequest._();
  @$core.override
  ListCarParkRatesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListCarParkRatesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListCarParkRatesRequest>(create);
  static ListCarParkRatesRequest? _defaultInstance;

  /// Code of the car park; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Only those of this type.
  @$pb.TagNumber(2)
  $1.CarParkRate_RateType get rateType => $_getN(1);
  @$pb.TagNumber(2)
  set rateType($1.CarParkRate_RateType value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasRateType() => $_has(1);
  @$pb.TagNumber(2)
  void clearRateType() => $_clearField(2);

  /// Only those that are active, or are not; counts for staff only.
  @$pb.TagNumber(3)
  $core.bool get isActive => $_getBF(2);
  @$pb.TagNumber(3)
  set isActive($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasIsActive() => $_has(2);
  @$pb.TagNumber(3)
  void clearIsActive() => $_clearField(3);

  /// Most rates in the answer; 100 unless given; 1000 where more is asked for.
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

  /// How many rates to leave out first.
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

  /// Only those for this vehicle type.
  @$pb.TagNumber(8)
  $core.int get vehicleTypeId => $_getIZ(7);
  @$pb.TagNumber(8)
  set vehicleTypeId($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasVehicleTypeId() => $_has(7);
  @$pb.TagNumber(8)
  void clearVehicleTypeId() => $_clearField(8);

  /// Only those for this zone.
  @$pb.TagNumber(9)
  $core.int get zoneId => $_getIZ(8);
  @$pb.TagNumber(9)
  set zoneId($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasZoneId() => $_has(8);
  @$pb.TagNumber(9)
  void clearZoneId() => $_clearField(9);
}

/// A page of rates.
class ListCarParkRatesResponse extends $pb.GeneratedMessage {
  factory ListCarParkRatesResponse({
    $core.Iterable<$1.CarParkRate>? rates,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (rates != null) result.rates.addAll(rates);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListCarParkRatesResponse._();

  factory ListCarParkRatesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListCarParkRatesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListCarParkRatesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$1.CarParkRate>(1, _omitFieldNames ? '' : 'rates',
        subBuilder: $1.CarParkRate.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkRatesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkRatesResponse copyWith(
          void Function(ListCarParkRatesResponse) updates) =>
      super.copyWith((message) => updates(message as ListCarParkRatesResponse))
          as ListCarParkRatesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListCarParkRatesResponse create() => ListCarParkRatesResponse._();
  @$core.override
  ListCarParkRatesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListCarParkRatesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListCarParkRatesResponse>(create);
  static ListCarParkRatesResponse? _defaultInstance;

  /// The rates.
  @$pb.TagNumber(1)
  $pb.PbList<$1.CarParkRate> get rates => $_getList(0);

  /// How many rates match in all, counted up to 10 000; only when asked for.
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

/// Asks for a rate.
class GetCarParkRateRequest extends $pb.GeneratedMessage {
  factory GetCarParkRateRequest({
    $core.int? rateId,
  }) {
    final result = create();
    if (rateId != null) result.rateId = rateId;
    return result;
  }

  GetCarParkRateRequest._();

  factory GetCarParkRateRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkRateRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkRateRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'rateId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkRateRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkRateRequest copyWith(
          void Function(GetCarParkRateRequest) updates) =>
      super.copyWith((message) => updates(message as GetCarParkRateRequest))
          as GetCarParkRateRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkRateRequest create() => GetCarParkRateRequest._();
  @$core.override
  GetCarParkRateRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkRateRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkRateRequest>(create);
  static GetCarParkRateRequest? _defaultInstance;

  /// Number of the rate.
  @$pb.TagNumber(1)
  $core.int get rateId => $_getIZ(0);
  @$pb.TagNumber(1)
  set rateId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasRateId() => $_has(0);
  @$pb.TagNumber(1)
  void clearRateId() => $_clearField(1);
}

/// A rate.
class GetCarParkRateResponse extends $pb.GeneratedMessage {
  factory GetCarParkRateResponse({
    $1.CarParkRate? rate,
  }) {
    final result = create();
    if (rate != null) result.rate = rate;
    return result;
  }

  GetCarParkRateResponse._();

  factory GetCarParkRateResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkRateResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkRateResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkRate>(1, _omitFieldNames ? '' : 'rate',
        subBuilder: $1.CarParkRate.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkRateResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkRateResponse copyWith(
          void Function(GetCarParkRateResponse) updates) =>
      super.copyWith((message) => updates(message as GetCarParkRateResponse))
          as GetCarParkRateResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkRateResponse create() => GetCarParkRateResponse._();
  @$core.override
  GetCarParkRateResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkRateResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkRateResponse>(create);
  static GetCarParkRateResponse? _defaultInstance;

  /// The rate.
  @$pb.TagNumber(1)
  $1.CarParkRate get rate => $_getN(0);
  @$pb.TagNumber(1)
  set rate($1.CarParkRate value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasRate() => $_has(0);
  @$pb.TagNumber(1)
  void clearRate() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkRate ensureRate() => $_ensure(0);
}

/// A rate to make.
class CreateCarParkRateRequest extends $pb.GeneratedMessage {
  factory CreateCarParkRateRequest({
    $core.String? carPark,
    $core.String? name,
    $core.String? description,
    $1.CarParkRate_RateType? rateType,
    $core.double? amount,
    $core.int? vehicleTypeId,
    $core.int? zoneId,
    $core.int? gracePeriodMinutes,
    $core.int? minDurationMinutes,
    $core.int? maxDurationMinutes,
    $core.double? peakMultiplier,
    $core.String? peakStart,
    $core.String? peakEnd,
    $core.Iterable<$core.int>? peakDays,
    $2.Timestamp? effectiveFrom,
    $2.Timestamp? effectiveTo,
    $core.bool? isActive,
    $3.DayPrices? dayPrices,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (rateType != null) result.rateType = rateType;
    if (amount != null) result.amount = amount;
    if (vehicleTypeId != null) result.vehicleTypeId = vehicleTypeId;
    if (zoneId != null) result.zoneId = zoneId;
    if (gracePeriodMinutes != null)
      result.gracePeriodMinutes = gracePeriodMinutes;
    if (minDurationMinutes != null)
      result.minDurationMinutes = minDurationMinutes;
    if (maxDurationMinutes != null)
      result.maxDurationMinutes = maxDurationMinutes;
    if (peakMultiplier != null) result.peakMultiplier = peakMultiplier;
    if (peakStart != null) result.peakStart = peakStart;
    if (peakEnd != null) result.peakEnd = peakEnd;
    if (peakDays != null) result.peakDays.addAll(peakDays);
    if (effectiveFrom != null) result.effectiveFrom = effectiveFrom;
    if (effectiveTo != null) result.effectiveTo = effectiveTo;
    if (isActive != null) result.isActive = isActive;
    if (dayPrices != null) result.dayPrices = dayPrices;
    return result;
  }

  CreateCarParkRateRequest._();

  factory CreateCarParkRateRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateCarParkRateRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateCarParkRateRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'description')
    ..aE<$1.CarParkRate_RateType>(4, _omitFieldNames ? '' : 'rateType',
        enumValues: $1.CarParkRate_RateType.values)
    ..aD(5, _omitFieldNames ? '' : 'amount')
    ..aI(6, _omitFieldNames ? '' : 'vehicleTypeId')
    ..aI(7, _omitFieldNames ? '' : 'zoneId')
    ..aI(8, _omitFieldNames ? '' : 'gracePeriodMinutes')
    ..aI(9, _omitFieldNames ? '' : 'minDurationMinutes')
    ..aI(10, _omitFieldNames ? '' : 'maxDurationMinutes')
    ..aD(11, _omitFieldNames ? '' : 'peakMultiplier')
    ..aOS(12, _omitFieldNames ? '' : 'peakStart')
    ..aOS(13, _omitFieldNames ? '' : 'peakEnd')
    ..p<$core.int>(14, _omitFieldNames ? '' : 'peakDays', $pb.PbFieldType.K3)
    ..aOM<$2.Timestamp>(15, _omitFieldNames ? '' : 'effectiveFrom',
        subBuilder: $2.Timestamp.create)
    ..aOM<$2.Timestamp>(16, _omitFieldNames ? '' : 'effectiveTo',
        subBuilder: $2.Timestamp.create)
    ..aOB(17, _omitFieldNames ? '' : 'isActive')
    ..aOM<$3.DayPrices>(18, _omitFieldNames ? '' : 'dayPrices',
        subBuilder: $3.DayPrices.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkRateRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkRateRequest copyWith(
          void Function(CreateCarParkRateRequest) updates) =>
      super.copyWith((message) => updates(message as CreateCarParkRateRequest))
          as CreateCarParkRateRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateCarParkRateRequest create() => CreateCarParkRateRequest._();
  @$core.override
  CreateCarParkRateRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateCarParkRateRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateCarParkRateRequest>(create);
  static CreateCarParkRateRequest? _defaultInstance;

  /// Code of the car park; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Its name.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// What it is, in words.
  @$pb.TagNumber(3)
  $core.String get description => $_getSZ(2);
  @$pb.TagNumber(3)
  set description($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDescription() => $_has(2);
  @$pb.TagNumber(3)
  void clearDescription() => $_clearField(3);

  /// How it counts.
  @$pb.TagNumber(4)
  $1.CarParkRate_RateType get rateType => $_getN(3);
  @$pb.TagNumber(4)
  set rateType($1.CarParkRate_RateType value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasRateType() => $_has(3);
  @$pb.TagNumber(4)
  void clearRateType() => $_clearField(4);

  /// How much, in the car park's currency.
  @$pb.TagNumber(5)
  $core.double get amount => $_getN(4);
  @$pb.TagNumber(5)
  set amount($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasAmount() => $_has(4);
  @$pb.TagNumber(5)
  void clearAmount() => $_clearField(5);

  /// Number of the vehicle type it is for; all unless given.
  @$pb.TagNumber(6)
  $core.int get vehicleTypeId => $_getIZ(5);
  @$pb.TagNumber(6)
  set vehicleTypeId($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasVehicleTypeId() => $_has(5);
  @$pb.TagNumber(6)
  void clearVehicleTypeId() => $_clearField(6);

  /// Number of the zone it is for; all unless given.
  @$pb.TagNumber(7)
  $core.int get zoneId => $_getIZ(6);
  @$pb.TagNumber(7)
  set zoneId($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasZoneId() => $_has(6);
  @$pb.TagNumber(7)
  void clearZoneId() => $_clearField(7);

  /// Minutes that cost nothing, when it is not more.
  @$pb.TagNumber(8)
  $core.int get gracePeriodMinutes => $_getIZ(7);
  @$pb.TagNumber(8)
  set gracePeriodMinutes($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasGracePeriodMinutes() => $_has(7);
  @$pb.TagNumber(8)
  void clearGracePeriodMinutes() => $_clearField(8);

  /// It counts for stays of so many minutes or more.
  @$pb.TagNumber(9)
  $core.int get minDurationMinutes => $_getIZ(8);
  @$pb.TagNumber(9)
  set minDurationMinutes($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasMinDurationMinutes() => $_has(8);
  @$pb.TagNumber(9)
  void clearMinDurationMinutes() => $_clearField(9);

  /// It counts for stays of so many minutes or less.
  @$pb.TagNumber(10)
  $core.int get maxDurationMinutes => $_getIZ(9);
  @$pb.TagNumber(10)
  set maxDurationMinutes($core.int value) => $_setSignedInt32(9, value);
  @$pb.TagNumber(10)
  $core.bool hasMaxDurationMinutes() => $_has(9);
  @$pb.TagNumber(10)
  void clearMaxDurationMinutes() => $_clearField(10);

  /// What an hour in the peak costs more, with three decimals at most; 1 unless given.
  @$pb.TagNumber(11)
  $core.double get peakMultiplier => $_getN(10);
  @$pb.TagNumber(11)
  set peakMultiplier($core.double value) => $_setDouble(10, value);
  @$pb.TagNumber(11)
  $core.bool hasPeakMultiplier() => $_has(10);
  @$pb.TagNumber(11)
  void clearPeakMultiplier() => $_clearField(11);

  /// When the peak begins, by the car park's time, `07:30`.
  @$pb.TagNumber(12)
  $core.String get peakStart => $_getSZ(11);
  @$pb.TagNumber(12)
  set peakStart($core.String value) => $_setString(11, value);
  @$pb.TagNumber(12)
  $core.bool hasPeakStart() => $_has(11);
  @$pb.TagNumber(12)
  void clearPeakStart() => $_clearField(12);

  /// When the peak is over, `09:30`.
  @$pb.TagNumber(13)
  $core.String get peakEnd => $_getSZ(12);
  @$pb.TagNumber(13)
  set peakEnd($core.String value) => $_setString(12, value);
  @$pb.TagNumber(13)
  $core.bool hasPeakEnd() => $_has(12);
  @$pb.TagNumber(13)
  void clearPeakEnd() => $_clearField(13);

  /// Weekdays on which the peak begins, 1 (Monday) to 7; all unless given.
  @$pb.TagNumber(14)
  $pb.PbList<$core.int> get peakDays => $_getList(13);

  /// From when on it is in force; now unless given.
  @$pb.TagNumber(15)
  $2.Timestamp get effectiveFrom => $_getN(14);
  @$pb.TagNumber(15)
  set effectiveFrom($2.Timestamp value) => $_setField(15, value);
  @$pb.TagNumber(15)
  $core.bool hasEffectiveFrom() => $_has(14);
  @$pb.TagNumber(15)
  void clearEffectiveFrom() => $_clearField(15);
  @$pb.TagNumber(15)
  $2.Timestamp ensureEffectiveFrom() => $_ensure(14);

  /// Until when it is in force; for ever unless given.
  @$pb.TagNumber(16)
  $2.Timestamp get effectiveTo => $_getN(15);
  @$pb.TagNumber(16)
  set effectiveTo($2.Timestamp value) => $_setField(16, value);
  @$pb.TagNumber(16)
  $core.bool hasEffectiveTo() => $_has(15);
  @$pb.TagNumber(16)
  void clearEffectiveTo() => $_clearField(16);
  @$pb.TagNumber(16)
  $2.Timestamp ensureEffectiveTo() => $_ensure(15);

  /// False for one that does not count.
  @$pb.TagNumber(17)
  $core.bool get isActive => $_getBF(16);
  @$pb.TagNumber(17)
  set isActive($core.bool value) => $_setBool(16, value);
  @$pb.TagNumber(17)
  $core.bool hasIsActive() => $_has(16);
  @$pb.TagNumber(17)
  void clearIsActive() => $_clearField(17);

  /// What it costs on weekends and public holidays; not for weekly and monthly rates. As on other days unless given.
  @$pb.TagNumber(18)
  $3.DayPrices get dayPrices => $_getN(17);
  @$pb.TagNumber(18)
  set dayPrices($3.DayPrices value) => $_setField(18, value);
  @$pb.TagNumber(18)
  $core.bool hasDayPrices() => $_has(17);
  @$pb.TagNumber(18)
  void clearDayPrices() => $_clearField(18);
  @$pb.TagNumber(18)
  $3.DayPrices ensureDayPrices() => $_ensure(17);
}

/// The new rate.
class CreateCarParkRateResponse extends $pb.GeneratedMessage {
  factory CreateCarParkRateResponse({
    $1.CarParkRate? rate,
  }) {
    final result = create();
    if (rate != null) result.rate = rate;
    return result;
  }

  CreateCarParkRateResponse._();

  factory CreateCarParkRateResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateCarParkRateResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateCarParkRateResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkRate>(1, _omitFieldNames ? '' : 'rate',
        subBuilder: $1.CarParkRate.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkRateResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkRateResponse copyWith(
          void Function(CreateCarParkRateResponse) updates) =>
      super.copyWith((message) => updates(message as CreateCarParkRateResponse))
          as CreateCarParkRateResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateCarParkRateResponse create() => CreateCarParkRateResponse._();
  @$core.override
  CreateCarParkRateResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateCarParkRateResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateCarParkRateResponse>(create);
  static CreateCarParkRateResponse? _defaultInstance;

  /// The rate.
  @$pb.TagNumber(1)
  $1.CarParkRate get rate => $_getN(0);
  @$pb.TagNumber(1)
  set rate($1.CarParkRate value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasRate() => $_has(0);
  @$pb.TagNumber(1)
  void clearRate() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkRate ensureRate() => $_ensure(0);
}

/// A change of a rate; UpdateVehicleRequest says how its fields are read.
class UpdateCarParkRateRequest extends $pb.GeneratedMessage {
  factory UpdateCarParkRateRequest({
    $core.int? rateId,
    $core.String? name,
    $core.String? description,
    $1.CarParkRate_RateType? rateType,
    $core.double? amount,
    $core.int? vehicleTypeId,
    $core.int? zoneId,
    $core.int? gracePeriodMinutes,
    $core.int? minDurationMinutes,
    $core.int? maxDurationMinutes,
    $core.double? peakMultiplier,
    $core.String? peakStart,
    $core.String? peakEnd,
    $core.Iterable<$core.int>? peakDays,
    $2.Timestamp? effectiveFrom,
    $2.Timestamp? effectiveTo,
    $core.bool? isActive,
    $4.FieldMask? updateMask,
    $3.DayPrices? dayPrices,
  }) {
    final result = create();
    if (rateId != null) result.rateId = rateId;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (rateType != null) result.rateType = rateType;
    if (amount != null) result.amount = amount;
    if (vehicleTypeId != null) result.vehicleTypeId = vehicleTypeId;
    if (zoneId != null) result.zoneId = zoneId;
    if (gracePeriodMinutes != null)
      result.gracePeriodMinutes = gracePeriodMinutes;
    if (minDurationMinutes != null)
      result.minDurationMinutes = minDurationMinutes;
    if (maxDurationMinutes != null)
      result.maxDurationMinutes = maxDurationMinutes;
    if (peakMultiplier != null) result.peakMultiplier = peakMultiplier;
    if (peakStart != null) result.peakStart = peakStart;
    if (peakEnd != null) result.peakEnd = peakEnd;
    if (peakDays != null) result.peakDays.addAll(peakDays);
    if (effectiveFrom != null) result.effectiveFrom = effectiveFrom;
    if (effectiveTo != null) result.effectiveTo = effectiveTo;
    if (isActive != null) result.isActive = isActive;
    if (updateMask != null) result.updateMask = updateMask;
    if (dayPrices != null) result.dayPrices = dayPrices;
    return result;
  }

  UpdateCarParkRateRequest._();

  factory UpdateCarParkRateRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateCarParkRateRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateCarParkRateRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'rateId')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'description')
    ..aE<$1.CarParkRate_RateType>(4, _omitFieldNames ? '' : 'rateType',
        enumValues: $1.CarParkRate_RateType.values)
    ..aD(5, _omitFieldNames ? '' : 'amount')
    ..aI(6, _omitFieldNames ? '' : 'vehicleTypeId')
    ..aI(7, _omitFieldNames ? '' : 'zoneId')
    ..aI(8, _omitFieldNames ? '' : 'gracePeriodMinutes')
    ..aI(9, _omitFieldNames ? '' : 'minDurationMinutes')
    ..aI(10, _omitFieldNames ? '' : 'maxDurationMinutes')
    ..aD(11, _omitFieldNames ? '' : 'peakMultiplier')
    ..aOS(12, _omitFieldNames ? '' : 'peakStart')
    ..aOS(13, _omitFieldNames ? '' : 'peakEnd')
    ..p<$core.int>(14, _omitFieldNames ? '' : 'peakDays', $pb.PbFieldType.K3)
    ..aOM<$2.Timestamp>(15, _omitFieldNames ? '' : 'effectiveFrom',
        subBuilder: $2.Timestamp.create)
    ..aOM<$2.Timestamp>(16, _omitFieldNames ? '' : 'effectiveTo',
        subBuilder: $2.Timestamp.create)
    ..aOB(17, _omitFieldNames ? '' : 'isActive')
    ..aOM<$4.FieldMask>(18, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $4.FieldMask.create)
    ..aOM<$3.DayPrices>(19, _omitFieldNames ? '' : 'dayPrices',
        subBuilder: $3.DayPrices.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkRateRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkRateRequest copyWith(
          void Function(UpdateCarParkRateRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateCarParkRateRequest))
          as UpdateCarParkRateRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateCarParkRateRequest create() => UpdateCarParkRateRequest._();
  @$core.override
  UpdateCarParkRateRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateCarParkRateRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateCarParkRateRequest>(create);
  static UpdateCarParkRateRequest? _defaultInstance;

  /// Number of the rate.
  @$pb.TagNumber(1)
  $core.int get rateId => $_getIZ(0);
  @$pb.TagNumber(1)
  set rateId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasRateId() => $_has(0);
  @$pb.TagNumber(1)
  void clearRateId() => $_clearField(1);

  /// Its name.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// What it is, in words; empty clears it.
  @$pb.TagNumber(3)
  $core.String get description => $_getSZ(2);
  @$pb.TagNumber(3)
  set description($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDescription() => $_has(2);
  @$pb.TagNumber(3)
  void clearDescription() => $_clearField(3);

  /// How it counts.
  @$pb.TagNumber(4)
  $1.CarParkRate_RateType get rateType => $_getN(3);
  @$pb.TagNumber(4)
  set rateType($1.CarParkRate_RateType value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasRateType() => $_has(3);
  @$pb.TagNumber(4)
  void clearRateType() => $_clearField(4);

  /// How much, in the car park's currency.
  @$pb.TagNumber(5)
  $core.double get amount => $_getN(4);
  @$pb.TagNumber(5)
  set amount($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasAmount() => $_has(4);
  @$pb.TagNumber(5)
  void clearAmount() => $_clearField(5);

  /// Number of the vehicle type it is for; all unless given.
  @$pb.TagNumber(6)
  $core.int get vehicleTypeId => $_getIZ(5);
  @$pb.TagNumber(6)
  set vehicleTypeId($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasVehicleTypeId() => $_has(5);
  @$pb.TagNumber(6)
  void clearVehicleTypeId() => $_clearField(6);

  /// Number of the zone it is for; all unless given.
  @$pb.TagNumber(7)
  $core.int get zoneId => $_getIZ(6);
  @$pb.TagNumber(7)
  set zoneId($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasZoneId() => $_has(6);
  @$pb.TagNumber(7)
  void clearZoneId() => $_clearField(7);

  /// Minutes that cost nothing, when it is not more.
  @$pb.TagNumber(8)
  $core.int get gracePeriodMinutes => $_getIZ(7);
  @$pb.TagNumber(8)
  set gracePeriodMinutes($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasGracePeriodMinutes() => $_has(7);
  @$pb.TagNumber(8)
  void clearGracePeriodMinutes() => $_clearField(8);

  /// It counts for stays of so many minutes or more.
  @$pb.TagNumber(9)
  $core.int get minDurationMinutes => $_getIZ(8);
  @$pb.TagNumber(9)
  set minDurationMinutes($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasMinDurationMinutes() => $_has(8);
  @$pb.TagNumber(9)
  void clearMinDurationMinutes() => $_clearField(9);

  /// It counts for stays of so many minutes or less.
  @$pb.TagNumber(10)
  $core.int get maxDurationMinutes => $_getIZ(9);
  @$pb.TagNumber(10)
  set maxDurationMinutes($core.int value) => $_setSignedInt32(9, value);
  @$pb.TagNumber(10)
  $core.bool hasMaxDurationMinutes() => $_has(9);
  @$pb.TagNumber(10)
  void clearMaxDurationMinutes() => $_clearField(10);

  /// What an hour in the peak costs more, with three decimals at most; 1 unless given.
  @$pb.TagNumber(11)
  $core.double get peakMultiplier => $_getN(10);
  @$pb.TagNumber(11)
  set peakMultiplier($core.double value) => $_setDouble(10, value);
  @$pb.TagNumber(11)
  $core.bool hasPeakMultiplier() => $_has(10);
  @$pb.TagNumber(11)
  void clearPeakMultiplier() => $_clearField(11);

  /// When the peak begins, by the car park's time, `07:30`; empty clears it.
  @$pb.TagNumber(12)
  $core.String get peakStart => $_getSZ(11);
  @$pb.TagNumber(12)
  set peakStart($core.String value) => $_setString(11, value);
  @$pb.TagNumber(12)
  $core.bool hasPeakStart() => $_has(11);
  @$pb.TagNumber(12)
  void clearPeakStart() => $_clearField(12);

  /// When the peak is over, `09:30`; empty clears it.
  @$pb.TagNumber(13)
  $core.String get peakEnd => $_getSZ(12);
  @$pb.TagNumber(13)
  set peakEnd($core.String value) => $_setString(12, value);
  @$pb.TagNumber(13)
  $core.bool hasPeakEnd() => $_has(12);
  @$pb.TagNumber(13)
  void clearPeakEnd() => $_clearField(13);

  /// Weekdays on which the peak begins, 1 (Monday) to 7; all unless given.
  @$pb.TagNumber(14)
  $pb.PbList<$core.int> get peakDays => $_getList(13);

  /// From when on it is in force.
  @$pb.TagNumber(15)
  $2.Timestamp get effectiveFrom => $_getN(14);
  @$pb.TagNumber(15)
  set effectiveFrom($2.Timestamp value) => $_setField(15, value);
  @$pb.TagNumber(15)
  $core.bool hasEffectiveFrom() => $_has(14);
  @$pb.TagNumber(15)
  void clearEffectiveFrom() => $_clearField(15);
  @$pb.TagNumber(15)
  $2.Timestamp ensureEffectiveFrom() => $_ensure(14);

  /// Until when it is in force; for ever unless given.
  @$pb.TagNumber(16)
  $2.Timestamp get effectiveTo => $_getN(15);
  @$pb.TagNumber(16)
  set effectiveTo($2.Timestamp value) => $_setField(16, value);
  @$pb.TagNumber(16)
  $core.bool hasEffectiveTo() => $_has(15);
  @$pb.TagNumber(16)
  void clearEffectiveTo() => $_clearField(16);
  @$pb.TagNumber(16)
  $2.Timestamp ensureEffectiveTo() => $_ensure(15);

  /// False for one that does not count.
  @$pb.TagNumber(17)
  $core.bool get isActive => $_getBF(16);
  @$pb.TagNumber(17)
  set isActive($core.bool value) => $_setBool(16, value);
  @$pb.TagNumber(17)
  $core.bool hasIsActive() => $_has(16);
  @$pb.TagNumber(17)
  void clearIsActive() => $_clearField(17);

  /// The fields to write, when those that are absent are to be cleared.
  @$pb.TagNumber(18)
  $4.FieldMask get updateMask => $_getN(17);
  @$pb.TagNumber(18)
  set updateMask($4.FieldMask value) => $_setField(18, value);
  @$pb.TagNumber(18)
  $core.bool hasUpdateMask() => $_has(17);
  @$pb.TagNumber(18)
  void clearUpdateMask() => $_clearField(18);
  @$pb.TagNumber(18)
  $4.FieldMask ensureUpdateMask() => $_ensure(17);

  /// What it costs on weekends and public holidays, in place of all that was said of it; without a multiplier: as on other days.
  @$pb.TagNumber(19)
  $3.DayPrices get dayPrices => $_getN(18);
  @$pb.TagNumber(19)
  set dayPrices($3.DayPrices value) => $_setField(19, value);
  @$pb.TagNumber(19)
  $core.bool hasDayPrices() => $_has(18);
  @$pb.TagNumber(19)
  void clearDayPrices() => $_clearField(19);
  @$pb.TagNumber(19)
  $3.DayPrices ensureDayPrices() => $_ensure(18);
}

/// The rate after the change.
class UpdateCarParkRateResponse extends $pb.GeneratedMessage {
  factory UpdateCarParkRateResponse({
    $1.CarParkRate? rate,
  }) {
    final result = create();
    if (rate != null) result.rate = rate;
    return result;
  }

  UpdateCarParkRateResponse._();

  factory UpdateCarParkRateResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateCarParkRateResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateCarParkRateResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkRate>(1, _omitFieldNames ? '' : 'rate',
        subBuilder: $1.CarParkRate.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkRateResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkRateResponse copyWith(
          void Function(UpdateCarParkRateResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateCarParkRateResponse))
          as UpdateCarParkRateResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateCarParkRateResponse create() => UpdateCarParkRateResponse._();
  @$core.override
  UpdateCarParkRateResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateCarParkRateResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateCarParkRateResponse>(create);
  static UpdateCarParkRateResponse? _defaultInstance;

  /// The rate.
  @$pb.TagNumber(1)
  $1.CarParkRate get rate => $_getN(0);
  @$pb.TagNumber(1)
  set rate($1.CarParkRate value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasRate() => $_has(0);
  @$pb.TagNumber(1)
  void clearRate() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkRate ensureRate() => $_ensure(0);
}

/// A rate to switch off.
class DeactivateCarParkRateRequest extends $pb.GeneratedMessage {
  factory DeactivateCarParkRateRequest({
    $core.int? rateId,
  }) {
    final result = create();
    if (rateId != null) result.rateId = rateId;
    return result;
  }

  DeactivateCarParkRateRequest._();

  factory DeactivateCarParkRateRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeactivateCarParkRateRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeactivateCarParkRateRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'rateId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateCarParkRateRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateCarParkRateRequest copyWith(
          void Function(DeactivateCarParkRateRequest) updates) =>
      super.copyWith(
              (message) => updates(message as DeactivateCarParkRateRequest))
          as DeactivateCarParkRateRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeactivateCarParkRateRequest create() =>
      DeactivateCarParkRateRequest._();
  @$core.override
  DeactivateCarParkRateRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeactivateCarParkRateRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeactivateCarParkRateRequest>(create);
  static DeactivateCarParkRateRequest? _defaultInstance;

  /// Number of the rate.
  @$pb.TagNumber(1)
  $core.int get rateId => $_getIZ(0);
  @$pb.TagNumber(1)
  set rateId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasRateId() => $_has(0);
  @$pb.TagNumber(1)
  void clearRateId() => $_clearField(1);
}

/// The rate is switched off.
class DeactivateCarParkRateResponse extends $pb.GeneratedMessage {
  factory DeactivateCarParkRateResponse() => create();

  DeactivateCarParkRateResponse._();

  factory DeactivateCarParkRateResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeactivateCarParkRateResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeactivateCarParkRateResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateCarParkRateResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateCarParkRateResponse copyWith(
          void Function(DeactivateCarParkRateResponse) updates) =>
      super.copyWith(
              (message) => updates(message as DeactivateCarParkRateResponse))
          as DeactivateCarParkRateResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeactivateCarParkRateResponse create() =>
      DeactivateCarParkRateResponse._();
  @$core.override
  DeactivateCarParkRateResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeactivateCarParkRateResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeactivateCarParkRateResponse>(create);
  static DeactivateCarParkRateResponse? _defaultInstance;
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
