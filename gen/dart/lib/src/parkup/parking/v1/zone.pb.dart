// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/zone.proto.

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

import '../../common/v1/geo_point.pb.dart' as $0;
import '../../common/v1/price_times.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// An area with one price.
class Zone extends $pb.GeneratedMessage {
  factory Zone({
    $core.String? id,
    $core.String? code,
    $core.String? name,
    $core.String? description,
    $core.String? address,
    $core.double? hourlyRate,
    $core.double? dailyRate,
    $core.int? maxDurationMinutes,
    $core.bool? isActive,
    $core.double? latitude,
    $core.double? longitude,
    $0.GeoPoint? location,
    $core.Iterable<$0.GeoPosition>? boundary,
    ZonePrices? prices,
    $core.double? distanceMeters,
    $1.Timestamp? createdAt,
    $1.Timestamp? updatedAt,
    $core.String? phone,
    $core.String? operatingHours,
    $core.Iterable<SeasonalHours>? seasonalOperatingHours,
    $core.int? numberOfPlaces,
    $core.Iterable<$core.String>? freeHours,
    $core.int? freeMinutesPerDay,
    DailyHours? dailyHours,
    $core.int? freePlaces,
    $core.double? seasonBadgePrice,
    $2.PeakPrices? peakPrices,
    $2.DayPrices? dayPrices,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (code != null) result.code = code;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (address != null) result.address = address;
    if (hourlyRate != null) result.hourlyRate = hourlyRate;
    if (dailyRate != null) result.dailyRate = dailyRate;
    if (maxDurationMinutes != null)
      result.maxDurationMinutes = maxDurationMinutes;
    if (isActive != null) result.isActive = isActive;
    if (latitude != null) result.latitude = latitude;
    if (longitude != null) result.longitude = longitude;
    if (location != null) result.location = location;
    if (boundary != null) result.boundary.addAll(boundary);
    if (prices != null) result.prices = prices;
    if (distanceMeters != null) result.distanceMeters = distanceMeters;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    if (phone != null) result.phone = phone;
    if (operatingHours != null) result.operatingHours = operatingHours;
    if (seasonalOperatingHours != null)
      result.seasonalOperatingHours.addAll(seasonalOperatingHours);
    if (numberOfPlaces != null) result.numberOfPlaces = numberOfPlaces;
    if (freeHours != null) result.freeHours.addAll(freeHours);
    if (freeMinutesPerDay != null) result.freeMinutesPerDay = freeMinutesPerDay;
    if (dailyHours != null) result.dailyHours = dailyHours;
    if (freePlaces != null) result.freePlaces = freePlaces;
    if (seasonBadgePrice != null) result.seasonBadgePrice = seasonBadgePrice;
    if (peakPrices != null) result.peakPrices = peakPrices;
    if (dayPrices != null) result.dayPrices = dayPrices;
    return result;
  }

  Zone._();

  factory Zone.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Zone.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Zone',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'code')
    ..aOS(3, _omitFieldNames ? '' : 'name')
    ..aOS(4, _omitFieldNames ? '' : 'description')
    ..aOS(5, _omitFieldNames ? '' : 'address')
    ..aD(6, _omitFieldNames ? '' : 'hourlyRate')
    ..aD(7, _omitFieldNames ? '' : 'dailyRate')
    ..aI(8, _omitFieldNames ? '' : 'maxDurationMinutes')
    ..aOB(9, _omitFieldNames ? '' : 'isActive')
    ..aD(10, _omitFieldNames ? '' : 'latitude')
    ..aD(11, _omitFieldNames ? '' : 'longitude')
    ..aOM<$0.GeoPoint>(12, _omitFieldNames ? '' : 'location',
        subBuilder: $0.GeoPoint.create)
    ..pPM<$0.GeoPosition>(13, _omitFieldNames ? '' : 'boundary',
        subBuilder: $0.GeoPosition.create)
    ..aOM<ZonePrices>(14, _omitFieldNames ? '' : 'prices',
        subBuilder: ZonePrices.create)
    ..aD(15, _omitFieldNames ? '' : 'distanceMeters')
    ..aOM<$1.Timestamp>(16, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(17, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $1.Timestamp.create)
    ..aOS(18, _omitFieldNames ? '' : 'phone')
    ..aOS(19, _omitFieldNames ? '' : 'operatingHours')
    ..pPM<SeasonalHours>(20, _omitFieldNames ? '' : 'seasonalOperatingHours',
        subBuilder: SeasonalHours.create)
    ..aI(21, _omitFieldNames ? '' : 'numberOfPlaces')
    ..pPS(22, _omitFieldNames ? '' : 'freeHours')
    ..aI(23, _omitFieldNames ? '' : 'freeMinutesPerDay')
    ..aOM<DailyHours>(24, _omitFieldNames ? '' : 'dailyHours',
        subBuilder: DailyHours.create)
    ..aI(25, _omitFieldNames ? '' : 'freePlaces')
    ..aD(40, _omitFieldNames ? '' : 'seasonBadgePrice')
    ..aOM<$2.PeakPrices>(41, _omitFieldNames ? '' : 'peakPrices',
        subBuilder: $2.PeakPrices.create)
    ..aOM<$2.DayPrices>(42, _omitFieldNames ? '' : 'dayPrices',
        subBuilder: $2.DayPrices.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Zone clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Zone copyWith(void Function(Zone) updates) =>
      super.copyWith((message) => updates(message as Zone)) as Zone;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Zone create() => Zone._();
  @$core.override
  Zone createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Zone getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Zone>(create);
  static Zone? _defaultInstance;

  /// ObjectId, 24 hex digits.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// What signs and meters call it, unique: `SBS-001`.
  @$pb.TagNumber(2)
  $core.String get code => $_getSZ(1);
  @$pb.TagNumber(2)
  set code($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCode() => $_has(1);
  @$pb.TagNumber(2)
  void clearCode() => $_clearField(2);

  /// Name of the area.
  @$pb.TagNumber(3)
  $core.String get name => $_getSZ(2);
  @$pb.TagNumber(3)
  set name($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasName() => $_has(2);
  @$pb.TagNumber(3)
  void clearName() => $_clearField(3);

  /// What else to know; absent when there is nothing.
  @$pb.TagNumber(4)
  $core.String get description => $_getSZ(3);
  @$pb.TagNumber(4)
  set description($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDescription() => $_has(3);
  @$pb.TagNumber(4)
  void clearDescription() => $_clearField(4);

  /// Street address of its centre; absent when unknown.
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

  /// Most that a started day costs, in TND; absent when nothing caps it.
  @$pb.TagNumber(7)
  $core.double get dailyRate => $_getN(6);
  @$pb.TagNumber(7)
  set dailyRate($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasDailyRate() => $_has(6);
  @$pb.TagNumber(7)
  void clearDailyRate() => $_clearField(7);

  /// Longest stay, in minutes; absent when there is no limit.
  @$pb.TagNumber(8)
  $core.int get maxDurationMinutes => $_getIZ(7);
  @$pb.TagNumber(8)
  set maxDurationMinutes($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasMaxDurationMinutes() => $_has(7);
  @$pb.TagNumber(8)
  void clearMaxDurationMinutes() => $_clearField(8);

  /// False when nobody can start to park there.
  @$pb.TagNumber(9)
  $core.bool get isActive => $_getBF(8);
  @$pb.TagNumber(9)
  set isActive($core.bool value) => $_setBool(8, value);
  @$pb.TagNumber(9)
  $core.bool hasIsActive() => $_has(8);
  @$pb.TagNumber(9)
  void clearIsActive() => $_clearField(9);

  /// Centre: degrees north.
  @$pb.TagNumber(10)
  $core.double get latitude => $_getN(9);
  @$pb.TagNumber(10)
  set latitude($core.double value) => $_setDouble(9, value);
  @$pb.TagNumber(10)
  $core.bool hasLatitude() => $_has(9);
  @$pb.TagNumber(10)
  void clearLatitude() => $_clearField(10);

  /// Centre: degrees east.
  @$pb.TagNumber(11)
  $core.double get longitude => $_getN(10);
  @$pb.TagNumber(11)
  set longitude($core.double value) => $_setDouble(10, value);
  @$pb.TagNumber(11)
  $core.bool hasLongitude() => $_has(10);
  @$pb.TagNumber(11)
  void clearLongitude() => $_clearField(11);

  /// Centre, as GeoJSON. The same place as latitude and longitude.
  @$pb.TagNumber(12)
  $0.GeoPoint get location => $_getN(11);
  @$pb.TagNumber(12)
  set location($0.GeoPoint value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasLocation() => $_has(11);
  @$pb.TagNumber(12)
  void clearLocation() => $_clearField(12);
  @$pb.TagNumber(12)
  $0.GeoPoint ensureLocation() => $_ensure(11);

  /// Corners of the area in order, the first not repeated at the end; empty when not drawn yet.
  @$pb.TagNumber(13)
  $pb.PbList<$0.GeoPosition> get boundary => $_getList(12);

  /// What violations cost here.
  @$pb.TagNumber(14)
  ZonePrices get prices => $_getN(13);
  @$pb.TagNumber(14)
  set prices(ZonePrices value) => $_setField(14, value);
  @$pb.TagNumber(14)
  $core.bool hasPrices() => $_has(13);
  @$pb.TagNumber(14)
  void clearPrices() => $_clearField(14);
  @$pb.TagNumber(14)
  ZonePrices ensurePrices() => $_ensure(13);

  /// How far the centre is from the point asked about, in metres; only in lists near a point.
  @$pb.TagNumber(15)
  $core.double get distanceMeters => $_getN(14);
  @$pb.TagNumber(15)
  set distanceMeters($core.double value) => $_setDouble(14, value);
  @$pb.TagNumber(15)
  $core.bool hasDistanceMeters() => $_has(14);
  @$pb.TagNumber(15)
  void clearDistanceMeters() => $_clearField(15);

  /// When the zone was made.
  @$pb.TagNumber(16)
  $1.Timestamp get createdAt => $_getN(15);
  @$pb.TagNumber(16)
  set createdAt($1.Timestamp value) => $_setField(16, value);
  @$pb.TagNumber(16)
  $core.bool hasCreatedAt() => $_has(15);
  @$pb.TagNumber(16)
  void clearCreatedAt() => $_clearField(16);
  @$pb.TagNumber(16)
  $1.Timestamp ensureCreatedAt() => $_ensure(15);

  /// When the zone last changed; absent when it never did.
  @$pb.TagNumber(17)
  $1.Timestamp get updatedAt => $_getN(16);
  @$pb.TagNumber(17)
  set updatedAt($1.Timestamp value) => $_setField(17, value);
  @$pb.TagNumber(17)
  $core.bool hasUpdatedAt() => $_has(16);
  @$pb.TagNumber(17)
  void clearUpdatedAt() => $_clearField(17);
  @$pb.TagNumber(17)
  $1.Timestamp ensureUpdatedAt() => $_ensure(16);

  /// Whom to call about it; absent when there is nobody.
  @$pb.TagNumber(18)
  $core.String get phone => $_getSZ(17);
  @$pb.TagNumber(18)
  set phone($core.String value) => $_setString(17, value);
  @$pb.TagNumber(18)
  $core.bool hasPhone() => $_has(17);
  @$pb.TagNumber(18)
  void clearPhone() => $_clearField(18);

  /// When parking costs, in words that a machine reads too: `08:00 - 20:00`, or `24h/24`; absent when not said.
  @$pb.TagNumber(19)
  $core.String get operatingHours => $_getSZ(18);
  @$pb.TagNumber(19)
  set operatingHours($core.String value) => $_setString(18, value);
  @$pb.TagNumber(19)
  $core.bool hasOperatingHours() => $_has(18);
  @$pb.TagNumber(19)
  void clearOperatingHours() => $_clearField(19);

  /// Times of the year with other hours.
  @$pb.TagNumber(20)
  $pb.PbList<SeasonalHours> get seasonalOperatingHours => $_getList(19);

  /// How many vehicles can park there; absent when not counted.
  @$pb.TagNumber(21)
  $core.int get numberOfPlaces => $_getIZ(20);
  @$pb.TagNumber(21)
  set numberOfPlaces($core.int value) => $_setSignedInt32(20, value);
  @$pb.TagNumber(21)
  $core.bool hasNumberOfPlaces() => $_has(20);
  @$pb.TagNumber(21)
  void clearNumberOfPlaces() => $_clearField(21);

  /// Hours of every day in which parking costs nothing although the zone is open: `12:00 - 14:00`.
  @$pb.TagNumber(22)
  $pb.PbList<$core.String> get freeHours => $_getList(21);

  /// How many minutes are free at the beginning of a stay, and again each time that the zone opens during it; absent when not
  /// said.
  @$pb.TagNumber(23)
  $core.int get freeMinutesPerDay => $_getIZ(22);
  @$pb.TagNumber(23)
  set freeMinutesPerDay($core.int value) => $_setSignedInt32(22, value);
  @$pb.TagNumber(23)
  $core.bool hasFreeMinutesPerDay() => $_has(22);
  @$pb.TagNumber(23)
  void clearFreeMinutesPerDay() => $_clearField(23);

  /// The same as parts; absent when not said.
  @$pb.TagNumber(24)
  DailyHours get dailyHours => $_getN(23);
  @$pb.TagNumber(24)
  set dailyHours(DailyHours value) => $_setField(24, value);
  @$pb.TagNumber(24)
  $core.bool hasDailyHours() => $_has(23);
  @$pb.TagNumber(24)
  void clearDailyHours() => $_clearField(24);
  @$pb.TagNumber(24)
  DailyHours ensureDailyHours() => $_ensure(23);

  /// How many of its places no session takes at this moment; absent when its places are not counted, or not asked for.
  @$pb.TagNumber(25)
  $core.int get freePlaces => $_getIZ(24);
  @$pb.TagNumber(25)
  set freePlaces($core.int value) => $_setSignedInt32(24, value);
  @$pb.TagNumber(25)
  $core.bool hasFreePlaces() => $_has(24);
  @$pb.TagNumber(25)
  void clearFreePlaces() => $_clearField(25);

  /// What the annual badge of a vehicle costs, in TND; absent when none are sold.
  @$pb.TagNumber(40)
  $core.double get seasonBadgePrice => $_getN(25);
  @$pb.TagNumber(40)
  set seasonBadgePrice($core.double value) => $_setDouble(25, value);
  @$pb.TagNumber(40)
  $core.bool hasSeasonBadgePrice() => $_has(25);
  @$pb.TagNumber(40)
  void clearSeasonBadgePrice() => $_clearField(40);

  /// What an hour costs more, or less, at some time of the day; absent: nothing.
  @$pb.TagNumber(41)
  $2.PeakPrices get peakPrices => $_getN(26);
  @$pb.TagNumber(41)
  set peakPrices($2.PeakPrices value) => $_setField(41, value);
  @$pb.TagNumber(41)
  $core.bool hasPeakPrices() => $_has(26);
  @$pb.TagNumber(41)
  void clearPeakPrices() => $_clearField(41);
  @$pb.TagNumber(41)
  $2.PeakPrices ensurePeakPrices() => $_ensure(26);

  /// What an hour costs more, or less, on weekends and public holidays; absent: nothing. The daily rate stays what it is.
  @$pb.TagNumber(42)
  $2.DayPrices get dayPrices => $_getN(27);
  @$pb.TagNumber(42)
  set dayPrices($2.DayPrices value) => $_setField(42, value);
  @$pb.TagNumber(42)
  $core.bool hasDayPrices() => $_has(27);
  @$pb.TagNumber(42)
  void clearDayPrices() => $_clearField(42);
  @$pb.TagNumber(42)
  $2.DayPrices ensureDayPrices() => $_ensure(27);
}

/// From one time of the day to another, every day. All times are the zone's own, Africa/Tunis.
class DailyHours extends $pb.GeneratedMessage {
  factory DailyHours({
    $core.bool? is24h,
    $core.String? hoursFrom,
    $core.String? hoursTo,
  }) {
    final result = create();
    if (is24h != null) result.is24h = is24h;
    if (hoursFrom != null) result.hoursFrom = hoursFrom;
    if (hoursTo != null) result.hoursTo = hoursTo;
    return result;
  }

  DailyHours._();

  factory DailyHours.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DailyHours.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DailyHours',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'is24h', protoName: 'is_24h')
    ..aOS(2, _omitFieldNames ? '' : 'hoursFrom')
    ..aOS(3, _omitFieldNames ? '' : 'hoursTo')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DailyHours clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DailyHours copyWith(void Function(DailyHours) updates) =>
      super.copyWith((message) => updates(message as DailyHours)) as DailyHours;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DailyHours create() => DailyHours._();
  @$core.override
  DailyHours createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DailyHours getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DailyHours>(create);
  static DailyHours? _defaultInstance;

  /// True when parking costs day and night; the hours are then not read.
  @$pb.TagNumber(1)
  $core.bool get is24h => $_getBF(0);
  @$pb.TagNumber(1)
  set is24h($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasIs24h() => $_has(0);
  @$pb.TagNumber(1)
  void clearIs24h() => $_clearField(1);

  /// From when on parking costs, `08:00`.
  @$pb.TagNumber(2)
  $core.String get hoursFrom => $_getSZ(1);
  @$pb.TagNumber(2)
  set hoursFrom($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasHoursFrom() => $_has(1);
  @$pb.TagNumber(2)
  void clearHoursFrom() => $_clearField(2);

  /// Until when parking costs, `20:00`; before `hours_from` it is that of the next day. `24:00` is midnight.
  @$pb.TagNumber(3)
  $core.String get hoursTo => $_getSZ(2);
  @$pb.TagNumber(3)
  set hoursTo($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasHoursTo() => $_has(2);
  @$pb.TagNumber(3)
  void clearHoursTo() => $_clearField(3);
}

/// Hours of a time of the year, which may reach over New Year. All times are the zone's own, Africa/Tunis.
class SeasonalHours extends $pb.GeneratedMessage {
  factory SeasonalHours({
    $core.String? name,
    $core.int? startMonth,
    $core.int? startDay,
    $core.int? endMonth,
    $core.int? endDay,
    $core.bool? is24h,
    $core.String? hoursFrom,
    $core.String? hoursTo,
  }) {
    final result = create();
    if (name != null) result.name = name;
    if (startMonth != null) result.startMonth = startMonth;
    if (startDay != null) result.startDay = startDay;
    if (endMonth != null) result.endMonth = endMonth;
    if (endDay != null) result.endDay = endDay;
    if (is24h != null) result.is24h = is24h;
    if (hoursFrom != null) result.hoursFrom = hoursFrom;
    if (hoursTo != null) result.hoursTo = hoursTo;
    return result;
  }

  SeasonalHours._();

  factory SeasonalHours.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SeasonalHours.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SeasonalHours',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'name')
    ..aI(2, _omitFieldNames ? '' : 'startMonth')
    ..aI(3, _omitFieldNames ? '' : 'startDay')
    ..aI(4, _omitFieldNames ? '' : 'endMonth')
    ..aI(5, _omitFieldNames ? '' : 'endDay')
    ..aOB(6, _omitFieldNames ? '' : 'is24h', protoName: 'is_24h')
    ..aOS(7, _omitFieldNames ? '' : 'hoursFrom')
    ..aOS(8, _omitFieldNames ? '' : 'hoursTo')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SeasonalHours clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SeasonalHours copyWith(void Function(SeasonalHours) updates) =>
      super.copyWith((message) => updates(message as SeasonalHours))
          as SeasonalHours;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SeasonalHours create() => SeasonalHours._();
  @$core.override
  SeasonalHours createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SeasonalHours getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SeasonalHours>(create);
  static SeasonalHours? _defaultInstance;

  /// What people call it, `Été`.
  @$pb.TagNumber(1)
  $core.String get name => $_getSZ(0);
  @$pb.TagNumber(1)
  set name($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasName() => $_has(0);
  @$pb.TagNumber(1)
  void clearName() => $_clearField(1);

  /// Month of its first day, 1 to 12.
  @$pb.TagNumber(2)
  $core.int get startMonth => $_getIZ(1);
  @$pb.TagNumber(2)
  set startMonth($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasStartMonth() => $_has(1);
  @$pb.TagNumber(2)
  void clearStartMonth() => $_clearField(2);

  /// First day, 1 to 31.
  @$pb.TagNumber(3)
  $core.int get startDay => $_getIZ(2);
  @$pb.TagNumber(3)
  set startDay($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasStartDay() => $_has(2);
  @$pb.TagNumber(3)
  void clearStartDay() => $_clearField(3);

  /// Month of its last day, 1 to 12.
  @$pb.TagNumber(4)
  $core.int get endMonth => $_getIZ(3);
  @$pb.TagNumber(4)
  set endMonth($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasEndMonth() => $_has(3);
  @$pb.TagNumber(4)
  void clearEndMonth() => $_clearField(4);

  /// Last day, 1 to 31; belongs to it.
  @$pb.TagNumber(5)
  $core.int get endDay => $_getIZ(4);
  @$pb.TagNumber(5)
  set endDay($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasEndDay() => $_has(4);
  @$pb.TagNumber(5)
  void clearEndDay() => $_clearField(5);

  /// True when parking costs day and night; the hours are then not read.
  @$pb.TagNumber(6)
  $core.bool get is24h => $_getBF(5);
  @$pb.TagNumber(6)
  set is24h($core.bool value) => $_setBool(5, value);
  @$pb.TagNumber(6)
  $core.bool hasIs24h() => $_has(5);
  @$pb.TagNumber(6)
  void clearIs24h() => $_clearField(6);

  /// From when on parking costs, `08:00`.
  @$pb.TagNumber(7)
  $core.String get hoursFrom => $_getSZ(6);
  @$pb.TagNumber(7)
  set hoursFrom($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasHoursFrom() => $_has(6);
  @$pb.TagNumber(7)
  void clearHoursFrom() => $_clearField(7);

  /// Until when parking costs, `20:00`; before `hours_from` it is that of the next day. `24:00` is midnight.
  @$pb.TagNumber(8)
  $core.String get hoursTo => $_getSZ(7);
  @$pb.TagNumber(8)
  set hoursTo($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasHoursTo() => $_has(7);
  @$pb.TagNumber(8)
  void clearHoursTo() => $_clearField(8);
}

/// The fines of a zone.
class ZonePrices extends $pb.GeneratedMessage {
  factory ZonePrices({
    $core.double? carSabot,
    $core.double? pound,
  }) {
    final result = create();
    if (carSabot != null) result.carSabot = carSabot;
    if (pound != null) result.pound = pound;
    return result;
  }

  ZonePrices._();

  factory ZonePrices.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ZonePrices.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ZonePrices',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'carSabot')
    ..aD(2, _omitFieldNames ? '' : 'pound')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ZonePrices clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ZonePrices copyWith(void Function(ZonePrices) updates) =>
      super.copyWith((message) => updates(message as ZonePrices)) as ZonePrices;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ZonePrices create() => ZonePrices._();
  @$core.override
  ZonePrices createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ZonePrices getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ZonePrices>(create);
  static ZonePrices? _defaultInstance;

  /// Fine for a wheel clamp, in TND, a multiple of 0.010; 50 unless given.
  @$pb.TagNumber(1)
  $core.double get carSabot => $_getN(0);
  @$pb.TagNumber(1)
  set carSabot($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarSabot() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarSabot() => $_clearField(1);

  /// Fine for a tow to the pound, in TND, a multiple of 0.010; 100 unless given.
  @$pb.TagNumber(2)
  $core.double get pound => $_getN(1);
  @$pb.TagNumber(2)
  set pound($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPound() => $_has(1);
  @$pb.TagNumber(2)
  void clearPound() => $_clearField(2);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
