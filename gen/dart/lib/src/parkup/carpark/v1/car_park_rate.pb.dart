// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_rate.proto.

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

import '../../common/v1/price_times.pb.dart' as $1;
import 'car_park_rate.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'car_park_rate.pbenum.dart';

/// A price of parking. Those in force when a car comes in hold for its stay. Of several of one type the most specific one counts (for
/// its vehicle type and zone, its type, its zone, neither), and of equals the newest; so do flat and hourly rates among each other.
class CarParkRate extends $pb.GeneratedMessage {
  factory CarParkRate({
    $core.int? id,
    $core.String? carPark,
    $core.String? name,
    $core.String? description,
    CarParkRate_RateType? rateType,
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
    $0.Timestamp? effectiveFrom,
    $0.Timestamp? effectiveTo,
    $core.bool? isActive,
    $0.Timestamp? createdAt,
    $0.Timestamp? updatedAt,
    $1.DayPrices? dayPrices,
  }) {
    final result = create();
    if (id != null) result.id = id;
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
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    if (dayPrices != null) result.dayPrices = dayPrices;
    return result;
  }

  CarParkRate._();

  factory CarParkRate.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CarParkRate.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CarParkRate',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'carPark')
    ..aOS(3, _omitFieldNames ? '' : 'name')
    ..aOS(4, _omitFieldNames ? '' : 'description')
    ..aE<CarParkRate_RateType>(5, _omitFieldNames ? '' : 'rateType',
        enumValues: CarParkRate_RateType.values)
    ..aD(6, _omitFieldNames ? '' : 'amount')
    ..aI(7, _omitFieldNames ? '' : 'vehicleTypeId')
    ..aI(8, _omitFieldNames ? '' : 'zoneId')
    ..aI(9, _omitFieldNames ? '' : 'gracePeriodMinutes')
    ..aI(10, _omitFieldNames ? '' : 'minDurationMinutes')
    ..aI(11, _omitFieldNames ? '' : 'maxDurationMinutes')
    ..aD(12, _omitFieldNames ? '' : 'peakMultiplier')
    ..aOS(13, _omitFieldNames ? '' : 'peakStart')
    ..aOS(14, _omitFieldNames ? '' : 'peakEnd')
    ..p<$core.int>(15, _omitFieldNames ? '' : 'peakDays', $pb.PbFieldType.K3)
    ..aOM<$0.Timestamp>(16, _omitFieldNames ? '' : 'effectiveFrom',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(17, _omitFieldNames ? '' : 'effectiveTo',
        subBuilder: $0.Timestamp.create)
    ..aOB(18, _omitFieldNames ? '' : 'isActive')
    ..aOM<$0.Timestamp>(19, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(20, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$1.DayPrices>(21, _omitFieldNames ? '' : 'dayPrices',
        subBuilder: $1.DayPrices.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarParkRate clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarParkRate copyWith(void Function(CarParkRate) updates) =>
      super.copyWith((message) => updates(message as CarParkRate))
          as CarParkRate;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CarParkRate create() => CarParkRate._();
  @$core.override
  CarParkRate createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CarParkRate getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CarParkRate>(create);
  static CarParkRate? _defaultInstance;

  /// Number of the rate.
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

  /// Its name.
  @$pb.TagNumber(3)
  $core.String get name => $_getSZ(2);
  @$pb.TagNumber(3)
  set name($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasName() => $_has(2);
  @$pb.TagNumber(3)
  void clearName() => $_clearField(3);

  /// What it is, in words; absent when nothing is said.
  @$pb.TagNumber(4)
  $core.String get description => $_getSZ(3);
  @$pb.TagNumber(4)
  set description($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDescription() => $_has(3);
  @$pb.TagNumber(4)
  void clearDescription() => $_clearField(4);

  /// How it counts.
  @$pb.TagNumber(5)
  CarParkRate_RateType get rateType => $_getN(4);
  @$pb.TagNumber(5)
  set rateType(CarParkRate_RateType value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasRateType() => $_has(4);
  @$pb.TagNumber(5)
  void clearRateType() => $_clearField(5);

  /// How much, in the car park's currency.
  @$pb.TagNumber(6)
  $core.double get amount => $_getN(5);
  @$pb.TagNumber(6)
  set amount($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasAmount() => $_has(5);
  @$pb.TagNumber(6)
  void clearAmount() => $_clearField(6);

  /// Number of the vehicle type it is for; absent: all.
  @$pb.TagNumber(7)
  $core.int get vehicleTypeId => $_getIZ(6);
  @$pb.TagNumber(7)
  set vehicleTypeId($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasVehicleTypeId() => $_has(6);
  @$pb.TagNumber(7)
  void clearVehicleTypeId() => $_clearField(7);

  /// Number of the zone it is for; absent: all.
  @$pb.TagNumber(8)
  $core.int get zoneId => $_getIZ(7);
  @$pb.TagNumber(8)
  set zoneId($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasZoneId() => $_has(7);
  @$pb.TagNumber(8)
  void clearZoneId() => $_clearField(8);

  /// A stay of so many minutes costs nothing; one that is longer pays them, too.
  @$pb.TagNumber(9)
  $core.int get gracePeriodMinutes => $_getIZ(8);
  @$pb.TagNumber(9)
  set gracePeriodMinutes($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasGracePeriodMinutes() => $_has(8);
  @$pb.TagNumber(9)
  void clearGracePeriodMinutes() => $_clearField(9);

  /// It counts for stays of so many minutes or more; absent: of any length.
  @$pb.TagNumber(10)
  $core.int get minDurationMinutes => $_getIZ(9);
  @$pb.TagNumber(10)
  set minDurationMinutes($core.int value) => $_setSignedInt32(9, value);
  @$pb.TagNumber(10)
  $core.bool hasMinDurationMinutes() => $_has(9);
  @$pb.TagNumber(10)
  void clearMinDurationMinutes() => $_clearField(10);

  /// It counts for stays of so many minutes or less; absent: of any length.
  @$pb.TagNumber(11)
  $core.int get maxDurationMinutes => $_getIZ(10);
  @$pb.TagNumber(11)
  set maxDurationMinutes($core.int value) => $_setSignedInt32(10, value);
  @$pb.TagNumber(11)
  $core.bool hasMaxDurationMinutes() => $_has(10);
  @$pb.TagNumber(11)
  void clearMaxDurationMinutes() => $_clearField(11);

  /// An hour that starts in the peak costs so many times as much.
  @$pb.TagNumber(12)
  $core.double get peakMultiplier => $_getN(11);
  @$pb.TagNumber(12)
  set peakMultiplier($core.double value) => $_setDouble(11, value);
  @$pb.TagNumber(12)
  $core.bool hasPeakMultiplier() => $_has(11);
  @$pb.TagNumber(12)
  void clearPeakMultiplier() => $_clearField(12);

  /// When the peak begins, by the car park's time, `07:30`; absent: there is none. Only hourly rates have a use for it.
  @$pb.TagNumber(13)
  $core.String get peakStart => $_getSZ(12);
  @$pb.TagNumber(13)
  set peakStart($core.String value) => $_setString(12, value);
  @$pb.TagNumber(13)
  $core.bool hasPeakStart() => $_has(12);
  @$pb.TagNumber(13)
  void clearPeakStart() => $_clearField(13);

  /// When the peak is over, `09:30`; before its beginning: on the next day.
  @$pb.TagNumber(14)
  $core.String get peakEnd => $_getSZ(13);
  @$pb.TagNumber(14)
  set peakEnd($core.String value) => $_setString(13, value);
  @$pb.TagNumber(14)
  $core.bool hasPeakEnd() => $_has(13);
  @$pb.TagNumber(14)
  void clearPeakEnd() => $_clearField(14);

  /// Weekdays on which the peak begins, 1 (Monday) to 7; none: all.
  @$pb.TagNumber(15)
  $pb.PbList<$core.int> get peakDays => $_getList(14);

  /// From when on it is in force.
  @$pb.TagNumber(16)
  $0.Timestamp get effectiveFrom => $_getN(15);
  @$pb.TagNumber(16)
  set effectiveFrom($0.Timestamp value) => $_setField(16, value);
  @$pb.TagNumber(16)
  $core.bool hasEffectiveFrom() => $_has(15);
  @$pb.TagNumber(16)
  void clearEffectiveFrom() => $_clearField(16);
  @$pb.TagNumber(16)
  $0.Timestamp ensureEffectiveFrom() => $_ensure(15);

  /// Until when it is in force; absent: for ever.
  @$pb.TagNumber(17)
  $0.Timestamp get effectiveTo => $_getN(16);
  @$pb.TagNumber(17)
  set effectiveTo($0.Timestamp value) => $_setField(17, value);
  @$pb.TagNumber(17)
  $core.bool hasEffectiveTo() => $_has(16);
  @$pb.TagNumber(17)
  void clearEffectiveTo() => $_clearField(17);
  @$pb.TagNumber(17)
  $0.Timestamp ensureEffectiveTo() => $_ensure(16);

  /// False for one that counts for no car any more that comes in.
  @$pb.TagNumber(18)
  $core.bool get isActive => $_getBF(17);
  @$pb.TagNumber(18)
  set isActive($core.bool value) => $_setBool(17, value);
  @$pb.TagNumber(18)
  $core.bool hasIsActive() => $_has(17);
  @$pb.TagNumber(18)
  void clearIsActive() => $_clearField(18);

  /// When it was made.
  @$pb.TagNumber(19)
  $0.Timestamp get createdAt => $_getN(18);
  @$pb.TagNumber(19)
  set createdAt($0.Timestamp value) => $_setField(19, value);
  @$pb.TagNumber(19)
  $core.bool hasCreatedAt() => $_has(18);
  @$pb.TagNumber(19)
  void clearCreatedAt() => $_clearField(19);
  @$pb.TagNumber(19)
  $0.Timestamp ensureCreatedAt() => $_ensure(18);

  /// When it last changed; absent when it never did.
  @$pb.TagNumber(20)
  $0.Timestamp get updatedAt => $_getN(19);
  @$pb.TagNumber(20)
  set updatedAt($0.Timestamp value) => $_setField(20, value);
  @$pb.TagNumber(20)
  $core.bool hasUpdatedAt() => $_has(19);
  @$pb.TagNumber(20)
  void clearUpdatedAt() => $_clearField(20);
  @$pb.TagNumber(20)
  $0.Timestamp ensureUpdatedAt() => $_ensure(19);

  /// What it costs on weekends and public holidays; absent: as on other days. Of hourly rates it is about the hours that begin on such a day,
  /// of daily ones about each 24 hours that do, of flat ones about stays that do; weekly and monthly rates have none.
  @$pb.TagNumber(21)
  $1.DayPrices get dayPrices => $_getN(20);
  @$pb.TagNumber(21)
  set dayPrices($1.DayPrices value) => $_setField(21, value);
  @$pb.TagNumber(21)
  $core.bool hasDayPrices() => $_has(20);
  @$pb.TagNumber(21)
  void clearDayPrices() => $_clearField(21);
  @$pb.TagNumber(21)
  $1.DayPrices ensureDayPrices() => $_ensure(20);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
