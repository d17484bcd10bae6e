// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/zone_service.proto.

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
    as $5;

import '../../common/v1/geo_point.pb.dart' as $1;
import '../../common/v1/price_times.pb.dart' as $3;
import 'zone.pb.dart' as $2;
import 'zone_service.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'zone_service.pbenum.dart';

/// A zone to make.
class CreateZoneRequest extends $pb.GeneratedMessage {
  factory CreateZoneRequest({
    $core.String? code,
    $core.String? name,
    $core.String? description,
    $core.String? address,
    $core.double? hourlyRate,
    $core.double? dailyRate,
    $core.int? maxDurationMinutes,
    $core.bool? isActive,
    $1.GeoPoint? location,
    $core.double? latitude,
    $core.double? longitude,
    $core.Iterable<$1.GeoPosition>? boundary,
    $2.ZonePrices? prices,
    $core.String? phone,
    $core.String? operatingHours,
    $core.Iterable<$2.SeasonalHours>? seasonalOperatingHours,
    $core.int? numberOfPlaces,
    $core.Iterable<$core.String>? freeHours,
    $core.int? freeMinutesPerDay,
    $2.DailyHours? dailyHours,
    $core.double? seasonBadgePrice,
    $3.PeakPrices? peakPrices,
    $3.DayPrices? dayPrices,
  }) {
    final result = create();
    if (code != null) result.code = code;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (address != null) result.address = address;
    if (hourlyRate != null) result.hourlyRate = hourlyRate;
    if (dailyRate != null) result.dailyRate = dailyRate;
    if (maxDurationMinutes != null)
      result.maxDurationMinutes = maxDurationMinutes;
    if (isActive != null) result.isActive = isActive;
    if (location != null) result.location = location;
    if (latitude != null) result.latitude = latitude;
    if (longitude != null) result.longitude = longitude;
    if (boundary != null) result.boundary.addAll(boundary);
    if (prices != null) result.prices = prices;
    if (phone != null) result.phone = phone;
    if (operatingHours != null) result.operatingHours = operatingHours;
    if (seasonalOperatingHours != null)
      result.seasonalOperatingHours.addAll(seasonalOperatingHours);
    if (numberOfPlaces != null) result.numberOfPlaces = numberOfPlaces;
    if (freeHours != null) result.freeHours.addAll(freeHours);
    if (freeMinutesPerDay != null) result.freeMinutesPerDay = freeMinutesPerDay;
    if (dailyHours != null) result.dailyHours = dailyHours;
    if (seasonBadgePrice != null) result.seasonBadgePrice = seasonBadgePrice;
    if (peakPrices != null) result.peakPrices = peakPrices;
    if (dayPrices != null) result.dayPrices = dayPrices;
    return result;
  }

  CreateZoneRequest._();

  factory CreateZoneRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateZoneRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateZoneRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'code')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'description')
    ..aOS(4, _omitFieldNames ? '' : 'address')
    ..aD(5, _omitFieldNames ? '' : 'hourlyRate')
    ..aD(6, _omitFieldNames ? '' : 'dailyRate')
    ..aI(7, _omitFieldNames ? '' : 'maxDurationMinutes')
    ..aOB(8, _omitFieldNames ? '' : 'isActive')
    ..aOM<$1.GeoPoint>(9, _omitFieldNames ? '' : 'location',
        subBuilder: $1.GeoPoint.create)
    ..aD(10, _omitFieldNames ? '' : 'latitude')
    ..aD(11, _omitFieldNames ? '' : 'longitude')
    ..pPM<$1.GeoPosition>(12, _omitFieldNames ? '' : 'boundary',
        subBuilder: $1.GeoPosition.create)
    ..aOM<$2.ZonePrices>(13, _omitFieldNames ? '' : 'prices',
        subBuilder: $2.ZonePrices.create)
    ..aOS(14, _omitFieldNames ? '' : 'phone')
    ..aOS(15, _omitFieldNames ? '' : 'operatingHours')
    ..pPM<$2.SeasonalHours>(16, _omitFieldNames ? '' : 'seasonalOperatingHours',
        subBuilder: $2.SeasonalHours.create)
    ..aI(17, _omitFieldNames ? '' : 'numberOfPlaces')
    ..pPS(18, _omitFieldNames ? '' : 'freeHours')
    ..aI(19, _omitFieldNames ? '' : 'freeMinutesPerDay')
    ..aOM<$2.DailyHours>(20, _omitFieldNames ? '' : 'dailyHours',
        subBuilder: $2.DailyHours.create)
    ..aD(40, _omitFieldNames ? '' : 'seasonBadgePrice')
    ..aOM<$3.PeakPrices>(41, _omitFieldNames ? '' : 'peakPrices',
        subBuilder: $3.PeakPrices.create)
    ..aOM<$3.DayPrices>(42, _omitFieldNames ? '' : 'dayPrices',
        subBuilder: $3.DayPrices.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateZoneRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateZoneRequest copyWith(void Function(CreateZoneRequest) updates) =>
      super.copyWith((message) => updates(message as CreateZoneRequest))
          as CreateZoneRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateZoneRequest create() => CreateZoneRequest._();
  @$core.override
  CreateZoneRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateZoneRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateZoneRequest>(create);
  static CreateZoneRequest? _defaultInstance;

  /// Unique code; stored in upper case.
  @$pb.TagNumber(1)
  $core.String get code => $_getSZ(0);
  @$pb.TagNumber(1)
  set code($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearCode() => $_clearField(1);

  /// Name of the area.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// What else to know.
  @$pb.TagNumber(3)
  $core.String get description => $_getSZ(2);
  @$pb.TagNumber(3)
  set description($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDescription() => $_has(2);
  @$pb.TagNumber(3)
  void clearDescription() => $_clearField(3);

  /// Street address of its centre.
  @$pb.TagNumber(4)
  $core.String get address => $_getSZ(3);
  @$pb.TagNumber(4)
  set address($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasAddress() => $_has(3);
  @$pb.TagNumber(4)
  void clearAddress() => $_clearField(4);

  /// Price of an hour, in TND, at most three decimals.
  @$pb.TagNumber(5)
  $core.double get hourlyRate => $_getN(4);
  @$pb.TagNumber(5)
  set hourlyRate($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasHourlyRate() => $_has(4);
  @$pb.TagNumber(5)
  void clearHourlyRate() => $_clearField(5);

  /// Most that a started day costs, in TND.
  @$pb.TagNumber(6)
  $core.double get dailyRate => $_getN(5);
  @$pb.TagNumber(6)
  set dailyRate($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasDailyRate() => $_has(5);
  @$pb.TagNumber(6)
  void clearDailyRate() => $_clearField(6);

  /// Longest stay, in minutes.
  @$pb.TagNumber(7)
  $core.int get maxDurationMinutes => $_getIZ(6);
  @$pb.TagNumber(7)
  set maxDurationMinutes($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasMaxDurationMinutes() => $_has(6);
  @$pb.TagNumber(7)
  void clearMaxDurationMinutes() => $_clearField(7);

  /// Whether drivers can park there at once; true unless given.
  @$pb.TagNumber(8)
  $core.bool get isActive => $_getBF(7);
  @$pb.TagNumber(8)
  set isActive($core.bool value) => $_setBool(7, value);
  @$pb.TagNumber(8)
  $core.bool hasIsActive() => $_has(7);
  @$pb.TagNumber(8)
  void clearIsActive() => $_clearField(8);

  /// Centre as GeoJSON.
  @$pb.TagNumber(9)
  $1.GeoPoint get location => $_getN(8);
  @$pb.TagNumber(9)
  set location($1.GeoPoint value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasLocation() => $_has(8);
  @$pb.TagNumber(9)
  void clearLocation() => $_clearField(9);
  @$pb.TagNumber(9)
  $1.GeoPoint ensureLocation() => $_ensure(8);

  /// Centre: degrees north, when no location is given.
  @$pb.TagNumber(10)
  $core.double get latitude => $_getN(9);
  @$pb.TagNumber(10)
  set latitude($core.double value) => $_setDouble(9, value);
  @$pb.TagNumber(10)
  $core.bool hasLatitude() => $_has(9);
  @$pb.TagNumber(10)
  void clearLatitude() => $_clearField(10);

  /// Centre: degrees east, when no location is given.
  @$pb.TagNumber(11)
  $core.double get longitude => $_getN(10);
  @$pb.TagNumber(11)
  set longitude($core.double value) => $_setDouble(10, value);
  @$pb.TagNumber(11)
  $core.bool hasLongitude() => $_has(10);
  @$pb.TagNumber(11)
  void clearLongitude() => $_clearField(11);

  /// Corners of the area in order; at least 3 when given.
  @$pb.TagNumber(12)
  $pb.PbList<$1.GeoPosition> get boundary => $_getList(11);

  /// What violations cost here.
  @$pb.TagNumber(13)
  $2.ZonePrices get prices => $_getN(12);
  @$pb.TagNumber(13)
  set prices($2.ZonePrices value) => $_setField(13, value);
  @$pb.TagNumber(13)
  $core.bool hasPrices() => $_has(12);
  @$pb.TagNumber(13)
  void clearPrices() => $_clearField(13);
  @$pb.TagNumber(13)
  $2.ZonePrices ensurePrices() => $_ensure(12);

  /// Whom to call about it.
  @$pb.TagNumber(14)
  $core.String get phone => $_getSZ(13);
  @$pb.TagNumber(14)
  set phone($core.String value) => $_setString(13, value);
  @$pb.TagNumber(14)
  $core.bool hasPhone() => $_has(13);
  @$pb.TagNumber(14)
  void clearPhone() => $_clearField(14);

  /// When parking costs: `08:00 - 20:00`, `24h/24`.
  @$pb.TagNumber(15)
  $core.String get operatingHours => $_getSZ(14);
  @$pb.TagNumber(15)
  set operatingHours($core.String value) => $_setString(14, value);
  @$pb.TagNumber(15)
  $core.bool hasOperatingHours() => $_has(14);
  @$pb.TagNumber(15)
  void clearOperatingHours() => $_clearField(15);

  /// Times of the year with other hours.
  @$pb.TagNumber(16)
  $pb.PbList<$2.SeasonalHours> get seasonalOperatingHours => $_getList(15);

  /// How many vehicles can park there.
  @$pb.TagNumber(17)
  $core.int get numberOfPlaces => $_getIZ(16);
  @$pb.TagNumber(17)
  set numberOfPlaces($core.int value) => $_setSignedInt32(16, value);
  @$pb.TagNumber(17)
  $core.bool hasNumberOfPlaces() => $_has(16);
  @$pb.TagNumber(17)
  void clearNumberOfPlaces() => $_clearField(17);

  /// Hours of every day in which parking costs nothing although the zone is open: `12:00 - 14:00`.
  @$pb.TagNumber(18)
  $pb.PbList<$core.String> get freeHours => $_getList(17);

  /// How many minutes are free at the beginning of a stay, and again each time that the zone opens during it.
  @$pb.TagNumber(19)
  $core.int get freeMinutesPerDay => $_getIZ(18);
  @$pb.TagNumber(19)
  set freeMinutesPerDay($core.int value) => $_setSignedInt32(18, value);
  @$pb.TagNumber(19)
  $core.bool hasFreeMinutesPerDay() => $_has(18);
  @$pb.TagNumber(19)
  void clearFreeMinutesPerDay() => $_clearField(19);

  /// The same as parts. Where both are given, they must say the same.
  @$pb.TagNumber(20)
  $2.DailyHours get dailyHours => $_getN(19);
  @$pb.TagNumber(20)
  set dailyHours($2.DailyHours value) => $_setField(20, value);
  @$pb.TagNumber(20)
  $core.bool hasDailyHours() => $_has(19);
  @$pb.TagNumber(20)
  void clearDailyHours() => $_clearField(20);
  @$pb.TagNumber(20)
  $2.DailyHours ensureDailyHours() => $_ensure(19);

  /// What the annual badge of a vehicle costs, in TND, a multiple of 0.010; none are sold unless given.
  @$pb.TagNumber(40)
  $core.double get seasonBadgePrice => $_getN(20);
  @$pb.TagNumber(40)
  set seasonBadgePrice($core.double value) => $_setDouble(20, value);
  @$pb.TagNumber(40)
  $core.bool hasSeasonBadgePrice() => $_has(20);
  @$pb.TagNumber(40)
  void clearSeasonBadgePrice() => $_clearField(40);

  /// What an hour costs more, or less, at some time of the day.
  @$pb.TagNumber(41)
  $3.PeakPrices get peakPrices => $_getN(21);
  @$pb.TagNumber(41)
  set peakPrices($3.PeakPrices value) => $_setField(41, value);
  @$pb.TagNumber(41)
  $core.bool hasPeakPrices() => $_has(21);
  @$pb.TagNumber(41)
  void clearPeakPrices() => $_clearField(41);
  @$pb.TagNumber(41)
  $3.PeakPrices ensurePeakPrices() => $_ensure(21);

  /// What an hour costs more, or less, on weekends and public holidays; the daily rate stays what it is.
  @$pb.TagNumber(42)
  $3.DayPrices get dayPrices => $_getN(22);
  @$pb.TagNumber(42)
  set dayPrices($3.DayPrices value) => $_setField(42, value);
  @$pb.TagNumber(42)
  $core.bool hasDayPrices() => $_has(22);
  @$pb.TagNumber(42)
  void clearDayPrices() => $_clearField(42);
  @$pb.TagNumber(42)
  $3.DayPrices ensureDayPrices() => $_ensure(22);
}

/// The new zone.
class CreateZoneResponse extends $pb.GeneratedMessage {
  factory CreateZoneResponse({
    $2.Zone? zone,
  }) {
    final result = create();
    if (zone != null) result.zone = zone;
    return result;
  }

  CreateZoneResponse._();

  factory CreateZoneResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateZoneResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateZoneResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Zone>(1, _omitFieldNames ? '' : 'zone', subBuilder: $2.Zone.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateZoneResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateZoneResponse copyWith(void Function(CreateZoneResponse) updates) =>
      super.copyWith((message) => updates(message as CreateZoneResponse))
          as CreateZoneResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateZoneResponse create() => CreateZoneResponse._();
  @$core.override
  CreateZoneResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateZoneResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateZoneResponse>(create);
  static CreateZoneResponse? _defaultInstance;

  /// The zone.
  @$pb.TagNumber(1)
  $2.Zone get zone => $_getN(0);
  @$pb.TagNumber(1)
  set zone($2.Zone value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasZone() => $_has(0);
  @$pb.TagNumber(1)
  void clearZone() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Zone ensureZone() => $_ensure(0);
}

/// Asks for a zone.
class GetZoneRequest extends $pb.GeneratedMessage {
  factory GetZoneRequest({
    $core.String? zoneId,
    $core.bool? withFreePlaces,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (withFreePlaces != null) result.withFreePlaces = withFreePlaces;
    return result;
  }

  GetZoneRequest._();

  factory GetZoneRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetZoneRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetZoneRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aOB(2, _omitFieldNames ? '' : 'withFreePlaces')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetZoneRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetZoneRequest copyWith(void Function(GetZoneRequest) updates) =>
      super.copyWith((message) => updates(message as GetZoneRequest))
          as GetZoneRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetZoneRequest create() => GetZoneRequest._();
  @$core.override
  GetZoneRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetZoneRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetZoneRequest>(create);
  static GetZoneRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// Asks for `free_places`.
  @$pb.TagNumber(2)
  $core.bool get withFreePlaces => $_getBF(1);
  @$pb.TagNumber(2)
  set withFreePlaces($core.bool value) => $_setBool(1, value);
  @$pb.TagNumber(2)
  $core.bool hasWithFreePlaces() => $_has(1);
  @$pb.TagNumber(2)
  void clearWithFreePlaces() => $_clearField(2);
}

/// A zone.
class GetZoneResponse extends $pb.GeneratedMessage {
  factory GetZoneResponse({
    $2.Zone? zone,
  }) {
    final result = create();
    if (zone != null) result.zone = zone;
    return result;
  }

  GetZoneResponse._();

  factory GetZoneResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetZoneResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetZoneResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Zone>(1, _omitFieldNames ? '' : 'zone', subBuilder: $2.Zone.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetZoneResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetZoneResponse copyWith(void Function(GetZoneResponse) updates) =>
      super.copyWith((message) => updates(message as GetZoneResponse))
          as GetZoneResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetZoneResponse create() => GetZoneResponse._();
  @$core.override
  GetZoneResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetZoneResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetZoneResponse>(create);
  static GetZoneResponse? _defaultInstance;

  /// The zone.
  @$pb.TagNumber(1)
  $2.Zone get zone => $_getN(0);
  @$pb.TagNumber(1)
  set zone($2.Zone value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasZone() => $_has(0);
  @$pb.TagNumber(1)
  void clearZone() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Zone ensureZone() => $_ensure(0);
}

/// Asks for a zone by code.
class GetZoneByCodeRequest extends $pb.GeneratedMessage {
  factory GetZoneByCodeRequest({
    $core.String? code,
    $core.bool? withFreePlaces,
  }) {
    final result = create();
    if (code != null) result.code = code;
    if (withFreePlaces != null) result.withFreePlaces = withFreePlaces;
    return result;
  }

  GetZoneByCodeRequest._();

  factory GetZoneByCodeRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetZoneByCodeRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetZoneByCodeRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'code')
    ..aOB(2, _omitFieldNames ? '' : 'withFreePlaces')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetZoneByCodeRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetZoneByCodeRequest copyWith(void Function(GetZoneByCodeRequest) updates) =>
      super.copyWith((message) => updates(message as GetZoneByCodeRequest))
          as GetZoneByCodeRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetZoneByCodeRequest create() => GetZoneByCodeRequest._();
  @$core.override
  GetZoneByCodeRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetZoneByCodeRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetZoneByCodeRequest>(create);
  static GetZoneByCodeRequest? _defaultInstance;

  /// Its code.
  @$pb.TagNumber(1)
  $core.String get code => $_getSZ(0);
  @$pb.TagNumber(1)
  set code($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearCode() => $_clearField(1);

  /// Asks for `free_places`.
  @$pb.TagNumber(2)
  $core.bool get withFreePlaces => $_getBF(1);
  @$pb.TagNumber(2)
  set withFreePlaces($core.bool value) => $_setBool(1, value);
  @$pb.TagNumber(2)
  $core.bool hasWithFreePlaces() => $_has(1);
  @$pb.TagNumber(2)
  void clearWithFreePlaces() => $_clearField(2);
}

/// A zone.
class GetZoneByCodeResponse extends $pb.GeneratedMessage {
  factory GetZoneByCodeResponse({
    $2.Zone? zone,
  }) {
    final result = create();
    if (zone != null) result.zone = zone;
    return result;
  }

  GetZoneByCodeResponse._();

  factory GetZoneByCodeResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetZoneByCodeResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetZoneByCodeResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Zone>(1, _omitFieldNames ? '' : 'zone', subBuilder: $2.Zone.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetZoneByCodeResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetZoneByCodeResponse copyWith(
          void Function(GetZoneByCodeResponse) updates) =>
      super.copyWith((message) => updates(message as GetZoneByCodeResponse))
          as GetZoneByCodeResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetZoneByCodeResponse create() => GetZoneByCodeResponse._();
  @$core.override
  GetZoneByCodeResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetZoneByCodeResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetZoneByCodeResponse>(create);
  static GetZoneByCodeResponse? _defaultInstance;

  /// The zone.
  @$pb.TagNumber(1)
  $2.Zone get zone => $_getN(0);
  @$pb.TagNumber(1)
  set zone($2.Zone value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasZone() => $_has(0);
  @$pb.TagNumber(1)
  void clearZone() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Zone ensureZone() => $_ensure(0);
}

/// Asks for zones.
class ListZonesRequest extends $pb.GeneratedMessage {
  factory ListZonesRequest({
    $core.bool? isActive,
    $core.double? latitude,
    $core.double? longitude,
    $core.int? radius,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.String? query,
    $core.bool? withFreePlaces,
  }) {
    final result = create();
    if (isActive != null) result.isActive = isActive;
    if (latitude != null) result.latitude = latitude;
    if (longitude != null) result.longitude = longitude;
    if (radius != null) result.radius = radius;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (query != null) result.query = query;
    if (withFreePlaces != null) result.withFreePlaces = withFreePlaces;
    return result;
  }

  ListZonesRequest._();

  factory ListZonesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListZonesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListZonesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'isActive')
    ..aD(2, _omitFieldNames ? '' : 'latitude')
    ..aD(3, _omitFieldNames ? '' : 'longitude')
    ..aI(4, _omitFieldNames ? '' : 'radius')
    ..aI(5, _omitFieldNames ? '' : 'pageSize')
    ..aOS(6, _omitFieldNames ? '' : 'pageToken')
    ..aI(7, _omitFieldNames ? '' : 'skip')
    ..aOS(8, _omitFieldNames ? '' : 'query')
    ..aOB(9, _omitFieldNames ? '' : 'withFreePlaces')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListZonesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListZonesRequest copyWith(void Function(ListZonesRequest) updates) =>
      super.copyWith((message) => updates(message as ListZonesRequest))
          as ListZonesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListZonesRequest create() => ListZonesRequest._();
  @$core.override
  ListZonesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListZonesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListZonesRequest>(create);
  static ListZonesRequest? _defaultInstance;

  /// Only active zones (true) or only inactive ones (false); active ones unless given.
  @$pb.TagNumber(1)
  $core.bool get isActive => $_getBF(0);
  @$pb.TagNumber(1)
  set isActive($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasIsActive() => $_has(0);
  @$pb.TagNumber(1)
  void clearIsActive() => $_clearField(1);

  /// Near this point: degrees north.
  @$pb.TagNumber(2)
  $core.double get latitude => $_getN(1);
  @$pb.TagNumber(2)
  set latitude($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLatitude() => $_has(1);
  @$pb.TagNumber(2)
  void clearLatitude() => $_clearField(2);

  /// Near this point: degrees east.
  @$pb.TagNumber(3)
  $core.double get longitude => $_getN(2);
  @$pb.TagNumber(3)
  set longitude($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLongitude() => $_has(2);
  @$pb.TagNumber(3)
  void clearLongitude() => $_clearField(3);

  /// How far around the point, in metres; 5000 unless given.
  @$pb.TagNumber(4)
  $core.int get radius => $_getIZ(3);
  @$pb.TagNumber(4)
  set radius($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasRadius() => $_has(3);
  @$pb.TagNumber(4)
  void clearRadius() => $_clearField(4);

  /// Most zones in the answer; 100 unless given; 1000 where more is asked for.
  @$pb.TagNumber(5)
  $core.int get pageSize => $_getIZ(4);
  @$pb.TagNumber(5)
  set pageSize($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPageSize() => $_has(4);
  @$pb.TagNumber(5)
  void clearPageSize() => $_clearField(5);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(6)
  $core.String get pageToken => $_getSZ(5);
  @$pb.TagNumber(6)
  set pageToken($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPageToken() => $_has(5);
  @$pb.TagNumber(6)
  void clearPageToken() => $_clearField(6);

  /// How many zones to leave out first.
  @$pb.TagNumber(7)
  $core.int get skip => $_getIZ(6);
  @$pb.TagNumber(7)
  set skip($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasSkip() => $_has(6);
  @$pb.TagNumber(7)
  void clearSkip() => $_clearField(7);

  /// Only those whose code, name, address or description have these words, or words that begin with them. Upper and lower
  /// case, accents and the ways to write an Arabic letter make no difference.
  @$pb.TagNumber(8)
  $core.String get query => $_getSZ(7);
  @$pb.TagNumber(8)
  set query($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasQuery() => $_has(7);
  @$pb.TagNumber(8)
  void clearQuery() => $_clearField(8);

  /// Asks for `free_places`.
  @$pb.TagNumber(9)
  $core.bool get withFreePlaces => $_getBF(8);
  @$pb.TagNumber(9)
  set withFreePlaces($core.bool value) => $_setBool(8, value);
  @$pb.TagNumber(9)
  $core.bool hasWithFreePlaces() => $_has(8);
  @$pb.TagNumber(9)
  void clearWithFreePlaces() => $_clearField(9);
}

/// A page of zones.
class ListZonesResponse extends $pb.GeneratedMessage {
  factory ListZonesResponse({
    $core.Iterable<$2.Zone>? zones,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (zones != null) result.zones.addAll(zones);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListZonesResponse._();

  factory ListZonesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListZonesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListZonesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..pPM<$2.Zone>(1, _omitFieldNames ? '' : 'zones',
        subBuilder: $2.Zone.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListZonesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListZonesResponse copyWith(void Function(ListZonesResponse) updates) =>
      super.copyWith((message) => updates(message as ListZonesResponse))
          as ListZonesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListZonesResponse create() => ListZonesResponse._();
  @$core.override
  ListZonesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListZonesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListZonesResponse>(create);
  static ListZonesResponse? _defaultInstance;

  /// The zones.
  @$pb.TagNumber(1)
  $pb.PbList<$2.Zone> get zones => $_getList(0);

  /// How many zones match in all.
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

/// Asks for the zone around a point.
class LocateZoneRequest extends $pb.GeneratedMessage {
  factory LocateZoneRequest({
    $core.double? latitude,
    $core.double? longitude,
    $core.bool? isActive,
    $core.bool? withFreePlaces,
  }) {
    final result = create();
    if (latitude != null) result.latitude = latitude;
    if (longitude != null) result.longitude = longitude;
    if (isActive != null) result.isActive = isActive;
    if (withFreePlaces != null) result.withFreePlaces = withFreePlaces;
    return result;
  }

  LocateZoneRequest._();

  factory LocateZoneRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory LocateZoneRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'LocateZoneRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'latitude')
    ..aD(2, _omitFieldNames ? '' : 'longitude')
    ..aOB(3, _omitFieldNames ? '' : 'isActive')
    ..aOB(4, _omitFieldNames ? '' : 'withFreePlaces')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  LocateZoneRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  LocateZoneRequest copyWith(void Function(LocateZoneRequest) updates) =>
      super.copyWith((message) => updates(message as LocateZoneRequest))
          as LocateZoneRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static LocateZoneRequest create() => LocateZoneRequest._();
  @$core.override
  LocateZoneRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static LocateZoneRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<LocateZoneRequest>(create);
  static LocateZoneRequest? _defaultInstance;

  /// Degrees north.
  @$pb.TagNumber(1)
  $core.double get latitude => $_getN(0);
  @$pb.TagNumber(1)
  set latitude($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLatitude() => $_has(0);
  @$pb.TagNumber(1)
  void clearLatitude() => $_clearField(1);

  /// Degrees east.
  @$pb.TagNumber(2)
  $core.double get longitude => $_getN(1);
  @$pb.TagNumber(2)
  set longitude($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLongitude() => $_has(1);
  @$pb.TagNumber(2)
  void clearLongitude() => $_clearField(2);

  /// Only active zones (true) or only inactive ones (false); active ones unless given.
  @$pb.TagNumber(3)
  $core.bool get isActive => $_getBF(2);
  @$pb.TagNumber(3)
  set isActive($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasIsActive() => $_has(2);
  @$pb.TagNumber(3)
  void clearIsActive() => $_clearField(3);

  /// Asks for `free_places`.
  @$pb.TagNumber(4)
  $core.bool get withFreePlaces => $_getBF(3);
  @$pb.TagNumber(4)
  set withFreePlaces($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasWithFreePlaces() => $_has(3);
  @$pb.TagNumber(4)
  void clearWithFreePlaces() => $_clearField(4);
}

/// The zone around a point.
class LocateZoneResponse extends $pb.GeneratedMessage {
  factory LocateZoneResponse({
    $2.Zone? zone,
    $2.Zone? nearest,
  }) {
    final result = create();
    if (zone != null) result.zone = zone;
    if (nearest != null) result.nearest = nearest;
    return result;
  }

  LocateZoneResponse._();

  factory LocateZoneResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory LocateZoneResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'LocateZoneResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Zone>(1, _omitFieldNames ? '' : 'zone', subBuilder: $2.Zone.create)
    ..aOM<$2.Zone>(2, _omitFieldNames ? '' : 'nearest',
        subBuilder: $2.Zone.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  LocateZoneResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  LocateZoneResponse copyWith(void Function(LocateZoneResponse) updates) =>
      super.copyWith((message) => updates(message as LocateZoneResponse))
          as LocateZoneResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static LocateZoneResponse create() => LocateZoneResponse._();
  @$core.override
  LocateZoneResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static LocateZoneResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<LocateZoneResponse>(create);
  static LocateZoneResponse? _defaultInstance;

  /// The zone; absent outside of all of them.
  @$pb.TagNumber(1)
  $2.Zone get zone => $_getN(0);
  @$pb.TagNumber(1)
  set zone($2.Zone value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasZone() => $_has(0);
  @$pb.TagNumber(1)
  void clearZone() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Zone ensureZone() => $_ensure(0);

  /// Outside of all zones: the one whose centre is nearest, at most 5 km away, with `distance_meters`.
  @$pb.TagNumber(2)
  $2.Zone get nearest => $_getN(1);
  @$pb.TagNumber(2)
  set nearest($2.Zone value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasNearest() => $_has(1);
  @$pb.TagNumber(2)
  void clearNearest() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.Zone ensureNearest() => $_ensure(1);
}

/// Asks for one's own zones.
class ListAssignedZonesRequest extends $pb.GeneratedMessage {
  factory ListAssignedZonesRequest({
    $core.bool? isActive,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.String? query,
    $core.bool? withFreePlaces,
  }) {
    final result = create();
    if (isActive != null) result.isActive = isActive;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (query != null) result.query = query;
    if (withFreePlaces != null) result.withFreePlaces = withFreePlaces;
    return result;
  }

  ListAssignedZonesRequest._();

  factory ListAssignedZonesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListAssignedZonesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListAssignedZonesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'isActive')
    ..aI(2, _omitFieldNames ? '' : 'pageSize')
    ..aOS(3, _omitFieldNames ? '' : 'pageToken')
    ..aI(4, _omitFieldNames ? '' : 'skip')
    ..aOS(5, _omitFieldNames ? '' : 'query')
    ..aOB(6, _omitFieldNames ? '' : 'withFreePlaces')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAssignedZonesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAssignedZonesRequest copyWith(
          void Function(ListAssignedZonesRequest) updates) =>
      super.copyWith((message) => updates(message as ListAssignedZonesRequest))
          as ListAssignedZonesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListAssignedZonesRequest create() => ListAssignedZonesRequest._();
  @$core.override
  ListAssignedZonesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListAssignedZonesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListAssignedZonesRequest>(create);
  static ListAssignedZonesRequest? _defaultInstance;

  /// Only active zones (true) or only inactive ones (false); both unless given.
  @$pb.TagNumber(1)
  $core.bool get isActive => $_getBF(0);
  @$pb.TagNumber(1)
  set isActive($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasIsActive() => $_has(0);
  @$pb.TagNumber(1)
  void clearIsActive() => $_clearField(1);

  /// Most zones in the answer; 100 unless given; 1000 where more is asked for.
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

  /// How many zones to leave out first.
  @$pb.TagNumber(4)
  $core.int get skip => $_getIZ(3);
  @$pb.TagNumber(4)
  set skip($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSkip() => $_has(3);
  @$pb.TagNumber(4)
  void clearSkip() => $_clearField(4);

  /// Only those whose code, name, address or description have these words, or words that begin with them. Upper and lower
  /// case, accents and the ways to write an Arabic letter make no difference.
  @$pb.TagNumber(5)
  $core.String get query => $_getSZ(4);
  @$pb.TagNumber(5)
  set query($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasQuery() => $_has(4);
  @$pb.TagNumber(5)
  void clearQuery() => $_clearField(5);

  /// Asks for `free_places`.
  @$pb.TagNumber(6)
  $core.bool get withFreePlaces => $_getBF(5);
  @$pb.TagNumber(6)
  set withFreePlaces($core.bool value) => $_setBool(5, value);
  @$pb.TagNumber(6)
  $core.bool hasWithFreePlaces() => $_has(5);
  @$pb.TagNumber(6)
  void clearWithFreePlaces() => $_clearField(6);
}

/// A page of zones.
class ListAssignedZonesResponse extends $pb.GeneratedMessage {
  factory ListAssignedZonesResponse({
    $core.Iterable<$2.Zone>? zones,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (zones != null) result.zones.addAll(zones);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListAssignedZonesResponse._();

  factory ListAssignedZonesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListAssignedZonesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListAssignedZonesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..pPM<$2.Zone>(1, _omitFieldNames ? '' : 'zones',
        subBuilder: $2.Zone.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAssignedZonesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAssignedZonesResponse copyWith(
          void Function(ListAssignedZonesResponse) updates) =>
      super.copyWith((message) => updates(message as ListAssignedZonesResponse))
          as ListAssignedZonesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListAssignedZonesResponse create() => ListAssignedZonesResponse._();
  @$core.override
  ListAssignedZonesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListAssignedZonesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListAssignedZonesResponse>(create);
  static ListAssignedZonesResponse? _defaultInstance;

  /// The zones, by code; those that fit best first when a text is given.
  @$pb.TagNumber(1)
  $pb.PbList<$2.Zone> get zones => $_getList(0);

  /// How many zones match in all.
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

/// A change of a zone; see UpdateVehicleRequest of parkup.auth.v1 for what present, absent and named fields mean.
class UpdateZoneRequest extends $pb.GeneratedMessage {
  factory UpdateZoneRequest({
    $core.String? zoneId,
    $core.String? code,
    $core.String? name,
    $core.String? description,
    $core.String? address,
    $core.double? hourlyRate,
    $core.double? dailyRate,
    $core.int? maxDurationMinutes,
    $core.bool? isActive,
    $1.GeoPoint? location,
    $core.double? latitude,
    $core.double? longitude,
    $core.Iterable<$1.GeoPosition>? boundary,
    $2.ZonePrices? prices,
    $4.FieldMask? updateMask,
    $core.String? phone,
    $core.String? operatingHours,
    $core.Iterable<$2.SeasonalHours>? seasonalOperatingHours,
    $core.int? numberOfPlaces,
    $core.Iterable<$core.String>? freeHours,
    $core.int? freeMinutesPerDay,
    $2.DailyHours? dailyHours,
    $core.double? seasonBadgePrice,
    $3.PeakPrices? peakPrices,
    $3.DayPrices? dayPrices,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (code != null) result.code = code;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (address != null) result.address = address;
    if (hourlyRate != null) result.hourlyRate = hourlyRate;
    if (dailyRate != null) result.dailyRate = dailyRate;
    if (maxDurationMinutes != null)
      result.maxDurationMinutes = maxDurationMinutes;
    if (isActive != null) result.isActive = isActive;
    if (location != null) result.location = location;
    if (latitude != null) result.latitude = latitude;
    if (longitude != null) result.longitude = longitude;
    if (boundary != null) result.boundary.addAll(boundary);
    if (prices != null) result.prices = prices;
    if (updateMask != null) result.updateMask = updateMask;
    if (phone != null) result.phone = phone;
    if (operatingHours != null) result.operatingHours = operatingHours;
    if (seasonalOperatingHours != null)
      result.seasonalOperatingHours.addAll(seasonalOperatingHours);
    if (numberOfPlaces != null) result.numberOfPlaces = numberOfPlaces;
    if (freeHours != null) result.freeHours.addAll(freeHours);
    if (freeMinutesPerDay != null) result.freeMinutesPerDay = freeMinutesPerDay;
    if (dailyHours != null) result.dailyHours = dailyHours;
    if (seasonBadgePrice != null) result.seasonBadgePrice = seasonBadgePrice;
    if (peakPrices != null) result.peakPrices = peakPrices;
    if (dayPrices != null) result.dayPrices = dayPrices;
    return result;
  }

  UpdateZoneRequest._();

  factory UpdateZoneRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateZoneRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateZoneRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aOS(2, _omitFieldNames ? '' : 'code')
    ..aOS(3, _omitFieldNames ? '' : 'name')
    ..aOS(4, _omitFieldNames ? '' : 'description')
    ..aOS(5, _omitFieldNames ? '' : 'address')
    ..aD(6, _omitFieldNames ? '' : 'hourlyRate')
    ..aD(7, _omitFieldNames ? '' : 'dailyRate')
    ..aI(8, _omitFieldNames ? '' : 'maxDurationMinutes')
    ..aOB(9, _omitFieldNames ? '' : 'isActive')
    ..aOM<$1.GeoPoint>(10, _omitFieldNames ? '' : 'location',
        subBuilder: $1.GeoPoint.create)
    ..aD(11, _omitFieldNames ? '' : 'latitude')
    ..aD(12, _omitFieldNames ? '' : 'longitude')
    ..pPM<$1.GeoPosition>(13, _omitFieldNames ? '' : 'boundary',
        subBuilder: $1.GeoPosition.create)
    ..aOM<$2.ZonePrices>(14, _omitFieldNames ? '' : 'prices',
        subBuilder: $2.ZonePrices.create)
    ..aOM<$4.FieldMask>(15, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $4.FieldMask.create)
    ..aOS(16, _omitFieldNames ? '' : 'phone')
    ..aOS(17, _omitFieldNames ? '' : 'operatingHours')
    ..pPM<$2.SeasonalHours>(18, _omitFieldNames ? '' : 'seasonalOperatingHours',
        subBuilder: $2.SeasonalHours.create)
    ..aI(19, _omitFieldNames ? '' : 'numberOfPlaces')
    ..pPS(20, _omitFieldNames ? '' : 'freeHours')
    ..aI(21, _omitFieldNames ? '' : 'freeMinutesPerDay')
    ..aOM<$2.DailyHours>(22, _omitFieldNames ? '' : 'dailyHours',
        subBuilder: $2.DailyHours.create)
    ..aD(40, _omitFieldNames ? '' : 'seasonBadgePrice')
    ..aOM<$3.PeakPrices>(41, _omitFieldNames ? '' : 'peakPrices',
        subBuilder: $3.PeakPrices.create)
    ..aOM<$3.DayPrices>(42, _omitFieldNames ? '' : 'dayPrices',
        subBuilder: $3.DayPrices.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateZoneRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateZoneRequest copyWith(void Function(UpdateZoneRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateZoneRequest))
          as UpdateZoneRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateZoneRequest create() => UpdateZoneRequest._();
  @$core.override
  UpdateZoneRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateZoneRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateZoneRequest>(create);
  static UpdateZoneRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// A new code.
  @$pb.TagNumber(2)
  $core.String get code => $_getSZ(1);
  @$pb.TagNumber(2)
  set code($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCode() => $_has(1);
  @$pb.TagNumber(2)
  void clearCode() => $_clearField(2);

  /// A new name.
  @$pb.TagNumber(3)
  $core.String get name => $_getSZ(2);
  @$pb.TagNumber(3)
  set name($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasName() => $_has(2);
  @$pb.TagNumber(3)
  void clearName() => $_clearField(3);

  /// What else to know; empty clears it.
  @$pb.TagNumber(4)
  $core.String get description => $_getSZ(3);
  @$pb.TagNumber(4)
  set description($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDescription() => $_has(3);
  @$pb.TagNumber(4)
  void clearDescription() => $_clearField(4);

  /// Street address of its centre; empty clears it.
  @$pb.TagNumber(5)
  $core.String get address => $_getSZ(4);
  @$pb.TagNumber(5)
  set address($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasAddress() => $_has(4);
  @$pb.TagNumber(5)
  void clearAddress() => $_clearField(5);

  /// Price of an hour, in TND.
  @$pb.TagNumber(6)
  $core.double get hourlyRate => $_getN(5);
  @$pb.TagNumber(6)
  set hourlyRate($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasHourlyRate() => $_has(5);
  @$pb.TagNumber(6)
  void clearHourlyRate() => $_clearField(6);

  /// Most that a started day costs, in TND. Nothing caps it once it is cleared.
  @$pb.TagNumber(7)
  $core.double get dailyRate => $_getN(6);
  @$pb.TagNumber(7)
  set dailyRate($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasDailyRate() => $_has(6);
  @$pb.TagNumber(7)
  void clearDailyRate() => $_clearField(7);

  /// Longest stay, in minutes. There is no limit once it is cleared.
  @$pb.TagNumber(8)
  $core.int get maxDurationMinutes => $_getIZ(7);
  @$pb.TagNumber(8)
  set maxDurationMinutes($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasMaxDurationMinutes() => $_has(7);
  @$pb.TagNumber(8)
  void clearMaxDurationMinutes() => $_clearField(8);

  /// Whether drivers can start to park there.
  @$pb.TagNumber(9)
  $core.bool get isActive => $_getBF(8);
  @$pb.TagNumber(9)
  set isActive($core.bool value) => $_setBool(8, value);
  @$pb.TagNumber(9)
  $core.bool hasIsActive() => $_has(8);
  @$pb.TagNumber(9)
  void clearIsActive() => $_clearField(9);

  /// Centre as GeoJSON.
  @$pb.TagNumber(10)
  $1.GeoPoint get location => $_getN(9);
  @$pb.TagNumber(10)
  set location($1.GeoPoint value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasLocation() => $_has(9);
  @$pb.TagNumber(10)
  void clearLocation() => $_clearField(10);
  @$pb.TagNumber(10)
  $1.GeoPoint ensureLocation() => $_ensure(9);

  /// Centre: degrees north; goes with longitude.
  @$pb.TagNumber(11)
  $core.double get latitude => $_getN(10);
  @$pb.TagNumber(11)
  set latitude($core.double value) => $_setDouble(10, value);
  @$pb.TagNumber(11)
  $core.bool hasLatitude() => $_has(10);
  @$pb.TagNumber(11)
  void clearLatitude() => $_clearField(11);

  /// Centre: degrees east; goes with latitude.
  @$pb.TagNumber(12)
  $core.double get longitude => $_getN(11);
  @$pb.TagNumber(12)
  set longitude($core.double value) => $_setDouble(11, value);
  @$pb.TagNumber(12)
  $core.bool hasLongitude() => $_has(11);
  @$pb.TagNumber(12)
  void clearLongitude() => $_clearField(12);

  /// Corners of the area in order, in place of those before.
  @$pb.TagNumber(13)
  $pb.PbList<$1.GeoPosition> get boundary => $_getList(12);

  /// What violations cost here; absent fields stay as they are, a mask may name one of them (`prices.pound`).
  @$pb.TagNumber(14)
  $2.ZonePrices get prices => $_getN(13);
  @$pb.TagNumber(14)
  set prices($2.ZonePrices value) => $_setField(14, value);
  @$pb.TagNumber(14)
  $core.bool hasPrices() => $_has(13);
  @$pb.TagNumber(14)
  void clearPrices() => $_clearField(14);
  @$pb.TagNumber(14)
  $2.ZonePrices ensurePrices() => $_ensure(13);

  /// The fields to write, when those that are absent are to be cleared.
  @$pb.TagNumber(15)
  $4.FieldMask get updateMask => $_getN(14);
  @$pb.TagNumber(15)
  set updateMask($4.FieldMask value) => $_setField(15, value);
  @$pb.TagNumber(15)
  $core.bool hasUpdateMask() => $_has(14);
  @$pb.TagNumber(15)
  void clearUpdateMask() => $_clearField(15);
  @$pb.TagNumber(15)
  $4.FieldMask ensureUpdateMask() => $_ensure(14);

  /// Whom to call about it.
  @$pb.TagNumber(16)
  $core.String get phone => $_getSZ(15);
  @$pb.TagNumber(16)
  set phone($core.String value) => $_setString(15, value);
  @$pb.TagNumber(16)
  $core.bool hasPhone() => $_has(15);
  @$pb.TagNumber(16)
  void clearPhone() => $_clearField(16);

  /// When parking costs: `08:00 - 20:00`, `24h/24`.
  @$pb.TagNumber(17)
  $core.String get operatingHours => $_getSZ(16);
  @$pb.TagNumber(17)
  set operatingHours($core.String value) => $_setString(16, value);
  @$pb.TagNumber(17)
  $core.bool hasOperatingHours() => $_has(16);
  @$pb.TagNumber(17)
  void clearOperatingHours() => $_clearField(17);

  /// Times of the year with other hours, in place of those before.
  @$pb.TagNumber(18)
  $pb.PbList<$2.SeasonalHours> get seasonalOperatingHours => $_getList(17);

  /// How many vehicles can park there.
  @$pb.TagNumber(19)
  $core.int get numberOfPlaces => $_getIZ(18);
  @$pb.TagNumber(19)
  set numberOfPlaces($core.int value) => $_setSignedInt32(18, value);
  @$pb.TagNumber(19)
  $core.bool hasNumberOfPlaces() => $_has(18);
  @$pb.TagNumber(19)
  void clearNumberOfPlaces() => $_clearField(19);

  /// Hours of every day in which parking costs nothing although the zone is open, in place of those before: `12:00 - 14:00`.
  @$pb.TagNumber(20)
  $pb.PbList<$core.String> get freeHours => $_getList(19);

  /// How many minutes are free at the beginning of a stay, and again each time that the zone opens during it.
  @$pb.TagNumber(21)
  $core.int get freeMinutesPerDay => $_getIZ(20);
  @$pb.TagNumber(21)
  set freeMinutesPerDay($core.int value) => $_setSignedInt32(20, value);
  @$pb.TagNumber(21)
  $core.bool hasFreeMinutesPerDay() => $_has(20);
  @$pb.TagNumber(21)
  void clearFreeMinutesPerDay() => $_clearField(21);

  /// The same as parts. Where both are given and differ, the one that is new counts; both cannot be.
  @$pb.TagNumber(22)
  $2.DailyHours get dailyHours => $_getN(21);
  @$pb.TagNumber(22)
  set dailyHours($2.DailyHours value) => $_setField(22, value);
  @$pb.TagNumber(22)
  $core.bool hasDailyHours() => $_has(21);
  @$pb.TagNumber(22)
  void clearDailyHours() => $_clearField(22);
  @$pb.TagNumber(22)
  $2.DailyHours ensureDailyHours() => $_ensure(21);

  /// What the annual badge of a vehicle costs, in TND, a multiple of 0.010; none are sold once it is cleared.
  @$pb.TagNumber(40)
  $core.double get seasonBadgePrice => $_getN(22);
  @$pb.TagNumber(40)
  set seasonBadgePrice($core.double value) => $_setDouble(22, value);
  @$pb.TagNumber(40)
  $core.bool hasSeasonBadgePrice() => $_has(22);
  @$pb.TagNumber(40)
  void clearSeasonBadgePrice() => $_clearField(40);

  /// What an hour costs more, or less, at some time of the day.
  @$pb.TagNumber(41)
  $3.PeakPrices get peakPrices => $_getN(23);
  @$pb.TagNumber(41)
  set peakPrices($3.PeakPrices value) => $_setField(41, value);
  @$pb.TagNumber(41)
  $core.bool hasPeakPrices() => $_has(23);
  @$pb.TagNumber(41)
  void clearPeakPrices() => $_clearField(41);
  @$pb.TagNumber(41)
  $3.PeakPrices ensurePeakPrices() => $_ensure(23);

  /// What an hour costs more, or less, on weekends and public holidays; the daily rate stays what it is. Takes the place of all that was said
  /// of it; without a multiplier: as on other days.
  @$pb.TagNumber(42)
  $3.DayPrices get dayPrices => $_getN(24);
  @$pb.TagNumber(42)
  set dayPrices($3.DayPrices value) => $_setField(42, value);
  @$pb.TagNumber(42)
  $core.bool hasDayPrices() => $_has(24);
  @$pb.TagNumber(42)
  void clearDayPrices() => $_clearField(42);
  @$pb.TagNumber(42)
  $3.DayPrices ensureDayPrices() => $_ensure(24);
}

/// The zone after the change.
class UpdateZoneResponse extends $pb.GeneratedMessage {
  factory UpdateZoneResponse({
    $2.Zone? zone,
  }) {
    final result = create();
    if (zone != null) result.zone = zone;
    return result;
  }

  UpdateZoneResponse._();

  factory UpdateZoneResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateZoneResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateZoneResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Zone>(1, _omitFieldNames ? '' : 'zone', subBuilder: $2.Zone.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateZoneResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateZoneResponse copyWith(void Function(UpdateZoneResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateZoneResponse))
          as UpdateZoneResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateZoneResponse create() => UpdateZoneResponse._();
  @$core.override
  UpdateZoneResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateZoneResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateZoneResponse>(create);
  static UpdateZoneResponse? _defaultInstance;

  /// The zone.
  @$pb.TagNumber(1)
  $2.Zone get zone => $_getN(0);
  @$pb.TagNumber(1)
  set zone($2.Zone value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasZone() => $_has(0);
  @$pb.TagNumber(1)
  void clearZone() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Zone ensureZone() => $_ensure(0);
}

/// A zone to delete.
class DeleteZoneRequest extends $pb.GeneratedMessage {
  factory DeleteZoneRequest({
    $core.String? zoneId,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    return result;
  }

  DeleteZoneRequest._();

  factory DeleteZoneRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteZoneRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteZoneRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteZoneRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteZoneRequest copyWith(void Function(DeleteZoneRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteZoneRequest))
          as DeleteZoneRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteZoneRequest create() => DeleteZoneRequest._();
  @$core.override
  DeleteZoneRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteZoneRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteZoneRequest>(create);
  static DeleteZoneRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);
}

/// What became of the zone.
class DeleteZoneResponse extends $pb.GeneratedMessage {
  factory DeleteZoneResponse({
    $core.bool? deleted,
    $2.Zone? zone,
    $core.String? message,
  }) {
    final result = create();
    if (deleted != null) result.deleted = deleted;
    if (zone != null) result.zone = zone;
    if (message != null) result.message = message;
    return result;
  }

  DeleteZoneResponse._();

  factory DeleteZoneResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteZoneResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteZoneResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'deleted')
    ..aOM<$2.Zone>(2, _omitFieldNames ? '' : 'zone', subBuilder: $2.Zone.create)
    ..aOS(3, _omitFieldNames ? '' : 'message')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteZoneResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteZoneResponse copyWith(void Function(DeleteZoneResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteZoneResponse))
          as DeleteZoneResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteZoneResponse create() => DeleteZoneResponse._();
  @$core.override
  DeleteZoneResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteZoneResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteZoneResponse>(create);
  static DeleteZoneResponse? _defaultInstance;

  /// True when it is gone, false when it was only switched off.
  @$pb.TagNumber(1)
  $core.bool get deleted => $_getBF(0);
  @$pb.TagNumber(1)
  set deleted($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDeleted() => $_has(0);
  @$pb.TagNumber(1)
  void clearDeleted() => $_clearField(1);

  /// The zone as it is now; absent when it is gone.
  @$pb.TagNumber(2)
  $2.Zone get zone => $_getN(1);
  @$pb.TagNumber(2)
  set zone($2.Zone value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasZone() => $_has(1);
  @$pb.TagNumber(2)
  void clearZone() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.Zone ensureZone() => $_ensure(1);

  /// The same for people, in the caller's language.
  @$pb.TagNumber(3)
  $core.String get message => $_getSZ(2);
  @$pb.TagNumber(3)
  set message($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasMessage() => $_has(2);
  @$pb.TagNumber(3)
  void clearMessage() => $_clearField(3);
}

/// Asks for a price.
class CalculatePriceRequest extends $pb.GeneratedMessage {
  factory CalculatePriceRequest({
    $core.String? zoneId,
    $core.int? durationMinutes,
    $5.Timestamp? startTime,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (durationMinutes != null) result.durationMinutes = durationMinutes;
    if (startTime != null) result.startTime = startTime;
    return result;
  }

  CalculatePriceRequest._();

  factory CalculatePriceRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CalculatePriceRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CalculatePriceRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aI(2, _omitFieldNames ? '' : 'durationMinutes')
    ..aOM<$5.Timestamp>(3, _omitFieldNames ? '' : 'startTime',
        subBuilder: $5.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CalculatePriceRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CalculatePriceRequest copyWith(
          void Function(CalculatePriceRequest) updates) =>
      super.copyWith((message) => updates(message as CalculatePriceRequest))
          as CalculatePriceRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CalculatePriceRequest create() => CalculatePriceRequest._();
  @$core.override
  CalculatePriceRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CalculatePriceRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CalculatePriceRequest>(create);
  static CalculatePriceRequest? _defaultInstance;

  /// The zone's id.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// Length of the stay, in minutes.
  @$pb.TagNumber(2)
  $core.int get durationMinutes => $_getIZ(1);
  @$pb.TagNumber(2)
  set durationMinutes($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasDurationMinutes() => $_has(1);
  @$pb.TagNumber(2)
  void clearDurationMinutes() => $_clearField(2);

  /// When the stay begins: from a day ago to a year ahead; now unless given.
  @$pb.TagNumber(3)
  $5.Timestamp get startTime => $_getN(2);
  @$pb.TagNumber(3)
  set startTime($5.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasStartTime() => $_has(2);
  @$pb.TagNumber(3)
  void clearStartTime() => $_clearField(3);
  @$pb.TagNumber(3)
  $5.Timestamp ensureStartTime() => $_ensure(2);
}

/// A price.
class CalculatePriceResponse extends $pb.GeneratedMessage {
  factory CalculatePriceResponse({
    $core.double? price,
    $core.String? currency,
    $core.Iterable<PriceLine>? lines,
    $5.Timestamp? freeUntil,
  }) {
    final result = create();
    if (price != null) result.price = price;
    if (currency != null) result.currency = currency;
    if (lines != null) result.lines.addAll(lines);
    if (freeUntil != null) result.freeUntil = freeUntil;
    return result;
  }

  CalculatePriceResponse._();

  factory CalculatePriceResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CalculatePriceResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CalculatePriceResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'price')
    ..aOS(2, _omitFieldNames ? '' : 'currency')
    ..pPM<PriceLine>(3, _omitFieldNames ? '' : 'lines',
        subBuilder: PriceLine.create)
    ..aOM<$5.Timestamp>(4, _omitFieldNames ? '' : 'freeUntil',
        subBuilder: $5.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CalculatePriceResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CalculatePriceResponse copyWith(
          void Function(CalculatePriceResponse) updates) =>
      super.copyWith((message) => updates(message as CalculatePriceResponse))
          as CalculatePriceResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CalculatePriceResponse create() => CalculatePriceResponse._();
  @$core.override
  CalculatePriceResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CalculatePriceResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CalculatePriceResponse>(create);
  static CalculatePriceResponse? _defaultInstance;

  /// In TND: the sum of the lines.
  @$pb.TagNumber(1)
  $core.double get price => $_getN(0);
  @$pb.TagNumber(1)
  set price($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPrice() => $_has(0);
  @$pb.TagNumber(1)
  void clearPrice() => $_clearField(1);

  /// Always `TND`.
  @$pb.TagNumber(2)
  $core.String get currency => $_getSZ(1);
  @$pb.TagNumber(2)
  set currency($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCurrency() => $_has(1);
  @$pb.TagNumber(2)
  void clearCurrency() => $_clearField(2);

  /// What the price is made of, in the order of time; what the daily rate takes off comes last.
  @$pb.TagNumber(3)
  $pb.PbList<PriceLine> get lines => $_getList(2);

  /// Until when nothing is owed: the next time that costs, be it after the stay; the end of the stay where no time ever costs.
  /// Absent when the stay costs from its start.
  @$pb.TagNumber(4)
  $5.Timestamp get freeUntil => $_getN(3);
  @$pb.TagNumber(4)
  set freeUntil($5.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasFreeUntil() => $_has(3);
  @$pb.TagNumber(4)
  void clearFreeUntil() => $_clearField(4);
  @$pb.TagNumber(4)
  $5.Timestamp ensureFreeUntil() => $_ensure(3);
}

/// A part of a stay, of one kind, and what it adds to the price.
class PriceLine extends $pb.GeneratedMessage {
  factory PriceLine({
    $5.Timestamp? startTime,
    $5.Timestamp? endTime,
    $core.int? minutes,
    $core.double? rate,
    $core.double? amount,
    PriceLine_Kind? kind,
    PriceLine_Surcharge? surcharge,
  }) {
    final result = create();
    if (startTime != null) result.startTime = startTime;
    if (endTime != null) result.endTime = endTime;
    if (minutes != null) result.minutes = minutes;
    if (rate != null) result.rate = rate;
    if (amount != null) result.amount = amount;
    if (kind != null) result.kind = kind;
    if (surcharge != null) result.surcharge = surcharge;
    return result;
  }

  PriceLine._();

  factory PriceLine.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PriceLine.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PriceLine',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$5.Timestamp>(1, _omitFieldNames ? '' : 'startTime',
        subBuilder: $5.Timestamp.create)
    ..aOM<$5.Timestamp>(2, _omitFieldNames ? '' : 'endTime',
        subBuilder: $5.Timestamp.create)
    ..aI(3, _omitFieldNames ? '' : 'minutes')
    ..aD(4, _omitFieldNames ? '' : 'rate')
    ..aD(5, _omitFieldNames ? '' : 'amount')
    ..aE<PriceLine_Kind>(6, _omitFieldNames ? '' : 'kind',
        enumValues: PriceLine_Kind.values)
    ..aE<PriceLine_Surcharge>(7, _omitFieldNames ? '' : 'surcharge',
        enumValues: PriceLine_Surcharge.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PriceLine clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PriceLine copyWith(void Function(PriceLine) updates) =>
      super.copyWith((message) => updates(message as PriceLine)) as PriceLine;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PriceLine create() => PriceLine._();
  @$core.override
  PriceLine createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PriceLine getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<PriceLine>(create);
  static PriceLine? _defaultInstance;

  /// When it begins.
  @$pb.TagNumber(1)
  $5.Timestamp get startTime => $_getN(0);
  @$pb.TagNumber(1)
  set startTime($5.Timestamp value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStartTime() => $_has(0);
  @$pb.TagNumber(1)
  void clearStartTime() => $_clearField(1);
  @$pb.TagNumber(1)
  $5.Timestamp ensureStartTime() => $_ensure(0);

  /// When it ends.
  @$pb.TagNumber(2)
  $5.Timestamp get endTime => $_getN(1);
  @$pb.TagNumber(2)
  set endTime($5.Timestamp value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasEndTime() => $_has(1);
  @$pb.TagNumber(2)
  void clearEndTime() => $_clearField(2);
  @$pb.TagNumber(2)
  $5.Timestamp ensureEndTime() => $_ensure(1);

  /// Its length, in minutes; 0 for a cap, which spans the stay.
  @$pb.TagNumber(3)
  $core.int get minutes => $_getIZ(2);
  @$pb.TagNumber(3)
  set minutes($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasMinutes() => $_has(2);
  @$pb.TagNumber(3)
  void clearMinutes() => $_clearField(3);

  /// Price of an hour, in TND; of a cap, of a day; 0 where time is free.
  @$pb.TagNumber(4)
  $core.double get rate => $_getN(3);
  @$pb.TagNumber(4)
  set rate($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasRate() => $_has(3);
  @$pb.TagNumber(4)
  void clearRate() => $_clearField(4);

  /// What it adds to the price, in TND; below zero for a cap.
  @$pb.TagNumber(5)
  $core.double get amount => $_getN(4);
  @$pb.TagNumber(5)
  set amount($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasAmount() => $_has(4);
  @$pb.TagNumber(5)
  void clearAmount() => $_clearField(5);

  /// What it is.
  @$pb.TagNumber(6)
  PriceLine_Kind get kind => $_getN(5);
  @$pb.TagNumber(6)
  set kind(PriceLine_Kind value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasKind() => $_has(5);
  @$pb.TagNumber(6)
  void clearKind() => $_clearField(6);

  /// Why it costs more, or less, than the zone's hourly rate; absent where it does not.
  @$pb.TagNumber(7)
  PriceLine_Surcharge get surcharge => $_getN(6);
  @$pb.TagNumber(7)
  set surcharge(PriceLine_Surcharge value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasSurcharge() => $_has(6);
  @$pb.TagNumber(7)
  void clearSurcharge() => $_clearField(7);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
