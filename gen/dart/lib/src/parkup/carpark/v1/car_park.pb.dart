// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park.proto.

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

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A car park. Levels, rates, discounts and plans belong to one.
class CarPark extends $pb.GeneratedMessage {
  factory CarPark({
    $core.String? code,
    $core.String? name,
    $core.String? address,
    $core.double? latitude,
    $core.double? longitude,
    $core.String? currency,
    $core.double? taxRate,
    $core.String? timeZone,
    $core.String? openingHours,
    $core.int? exitWindowMinutes,
    $core.bool? refuseWhenFull,
    ReservationRules? reservationRules,
    $core.bool? isActive,
    $core.bool? isStandard,
    $0.Timestamp? createdAt,
    $0.Timestamp? updatedAt,
  }) {
    final result = create();
    if (code != null) result.code = code;
    if (name != null) result.name = name;
    if (address != null) result.address = address;
    if (latitude != null) result.latitude = latitude;
    if (longitude != null) result.longitude = longitude;
    if (currency != null) result.currency = currency;
    if (taxRate != null) result.taxRate = taxRate;
    if (timeZone != null) result.timeZone = timeZone;
    if (openingHours != null) result.openingHours = openingHours;
    if (exitWindowMinutes != null) result.exitWindowMinutes = exitWindowMinutes;
    if (refuseWhenFull != null) result.refuseWhenFull = refuseWhenFull;
    if (reservationRules != null) result.reservationRules = reservationRules;
    if (isActive != null) result.isActive = isActive;
    if (isStandard != null) result.isStandard = isStandard;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    return result;
  }

  CarPark._();

  factory CarPark.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CarPark.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CarPark',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'code')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'address')
    ..aD(4, _omitFieldNames ? '' : 'latitude')
    ..aD(5, _omitFieldNames ? '' : 'longitude')
    ..aOS(6, _omitFieldNames ? '' : 'currency')
    ..aD(7, _omitFieldNames ? '' : 'taxRate')
    ..aOS(8, _omitFieldNames ? '' : 'timeZone')
    ..aOS(9, _omitFieldNames ? '' : 'openingHours')
    ..aI(10, _omitFieldNames ? '' : 'exitWindowMinutes')
    ..aOB(11, _omitFieldNames ? '' : 'refuseWhenFull')
    ..aOM<ReservationRules>(12, _omitFieldNames ? '' : 'reservationRules',
        subBuilder: ReservationRules.create)
    ..aOB(13, _omitFieldNames ? '' : 'isActive')
    ..aOB(14, _omitFieldNames ? '' : 'isStandard')
    ..aOM<$0.Timestamp>(15, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(16, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $0.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarPark clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarPark copyWith(void Function(CarPark) updates) =>
      super.copyWith((message) => updates(message as CarPark)) as CarPark;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CarPark create() => CarPark._();
  @$core.override
  CarPark createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CarPark getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<CarPark>(create);
  static CarPark? _defaultInstance;

  /// What it is known by, upper case, unique: `MAIN`.
  @$pb.TagNumber(1)
  $core.String get code => $_getSZ(0);
  @$pb.TagNumber(1)
  set code($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearCode() => $_clearField(1);

  /// What people call it.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// Where it is, as on a letter; absent when nobody has said so.
  @$pb.TagNumber(3)
  $core.String get address => $_getSZ(2);
  @$pb.TagNumber(3)
  set address($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasAddress() => $_has(2);
  @$pb.TagNumber(3)
  void clearAddress() => $_clearField(3);

  /// Degrees north of its entrance; absent when nobody has said so.
  @$pb.TagNumber(4)
  $core.double get latitude => $_getN(3);
  @$pb.TagNumber(4)
  set latitude($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLatitude() => $_has(3);
  @$pb.TagNumber(4)
  void clearLatitude() => $_clearField(4);

  /// Degrees east of its entrance; absent when nobody has said so.
  @$pb.TagNumber(5)
  $core.double get longitude => $_getN(4);
  @$pb.TagNumber(5)
  set longitude($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasLongitude() => $_has(4);
  @$pb.TagNumber(5)
  void clearLongitude() => $_clearField(5);

  /// ISO 4217 code of the currency that its prices are in: `TND`.
  @$pb.TagNumber(6)
  $core.String get currency => $_getSZ(5);
  @$pb.TagNumber(6)
  set currency($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasCurrency() => $_has(5);
  @$pb.TagNumber(6)
  void clearCurrency() => $_clearField(6);

  /// Tax that is added to fees, in percent: 0 to 100.
  @$pb.TagNumber(7)
  $core.double get taxRate => $_getN(6);
  @$pb.TagNumber(7)
  set taxRate($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasTaxRate() => $_has(6);
  @$pb.TagNumber(7)
  void clearTaxRate() => $_clearField(7);

  /// IANA name of the time zone by whose clock its days and hours are: `Africa/Tunis`.
  @$pb.TagNumber(8)
  $core.String get timeZone => $_getSZ(7);
  @$pb.TagNumber(8)
  set timeZone($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasTimeZone() => $_has(7);
  @$pb.TagNumber(8)
  void clearTimeZone() => $_clearField(8);

  /// When cars may come in, `06:00 - 23:00` or `24h/24`; leaving is possible always.
  @$pb.TagNumber(9)
  $core.String get openingHours => $_getSZ(8);
  @$pb.TagNumber(9)
  set openingHours($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasOpeningHours() => $_has(8);
  @$pb.TagNumber(9)
  void clearOpeningHours() => $_clearField(9);

  /// Minutes in which a car may leave after its fee was paid.
  @$pb.TagNumber(10)
  $core.int get exitWindowMinutes => $_getIZ(9);
  @$pb.TagNumber(10)
  set exitWindowMinutes($core.int value) => $_setSignedInt32(9, value);
  @$pb.TagNumber(10)
  $core.bool hasExitWindowMinutes() => $_has(9);
  @$pb.TagNumber(10)
  void clearExitWindowMinutes() => $_clearField(10);

  /// Whether a car for which there is no space is refused at the gate; else it comes in without one.
  @$pb.TagNumber(11)
  $core.bool get refuseWhenFull => $_getBF(10);
  @$pb.TagNumber(11)
  set refuseWhenFull($core.bool value) => $_setBool(10, value);
  @$pb.TagNumber(11)
  $core.bool hasRefuseWhenFull() => $_has(10);
  @$pb.TagNumber(11)
  void clearRefuseWhenFull() => $_clearField(11);

  /// The rules of reservations.
  @$pb.TagNumber(12)
  ReservationRules get reservationRules => $_getN(11);
  @$pb.TagNumber(12)
  set reservationRules(ReservationRules value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasReservationRules() => $_has(11);
  @$pb.TagNumber(12)
  void clearReservationRules() => $_clearField(12);
  @$pb.TagNumber(12)
  ReservationRules ensureReservationRules() => $_ensure(11);

  /// Whether it is used; one that is not lets no car in and takes no reservation.
  @$pb.TagNumber(13)
  $core.bool get isActive => $_getBF(12);
  @$pb.TagNumber(13)
  set isActive($core.bool value) => $_setBool(12, value);
  @$pb.TagNumber(13)
  $core.bool hasIsActive() => $_has(12);
  @$pb.TagNumber(13)
  void clearIsActive() => $_clearField(13);

  /// Whether it is the one that is meant where none is named.
  @$pb.TagNumber(14)
  $core.bool get isStandard => $_getBF(13);
  @$pb.TagNumber(14)
  set isStandard($core.bool value) => $_setBool(13, value);
  @$pb.TagNumber(14)
  $core.bool hasIsStandard() => $_has(13);
  @$pb.TagNumber(14)
  void clearIsStandard() => $_clearField(14);

  /// When it was made.
  @$pb.TagNumber(15)
  $0.Timestamp get createdAt => $_getN(14);
  @$pb.TagNumber(15)
  set createdAt($0.Timestamp value) => $_setField(15, value);
  @$pb.TagNumber(15)
  $core.bool hasCreatedAt() => $_has(14);
  @$pb.TagNumber(15)
  void clearCreatedAt() => $_clearField(15);
  @$pb.TagNumber(15)
  $0.Timestamp ensureCreatedAt() => $_ensure(14);

  /// When it was last changed; absent when it never was.
  @$pb.TagNumber(16)
  $0.Timestamp get updatedAt => $_getN(15);
  @$pb.TagNumber(16)
  set updatedAt($0.Timestamp value) => $_setField(16, value);
  @$pb.TagNumber(16)
  $core.bool hasUpdatedAt() => $_has(15);
  @$pb.TagNumber(16)
  void clearUpdatedAt() => $_clearField(16);
  @$pb.TagNumber(16)
  $0.Timestamp ensureUpdatedAt() => $_ensure(15);
}

/// How a car park takes reservations.
class ReservationRules extends $pb.GeneratedMessage {
  factory ReservationRules({
    $core.double? hourlyFee,
    $core.int? daysAhead,
    $core.int? holdMinutes,
    $core.int? noShowMinutes,
    $core.int? freeCancellationMinutes,
    $core.double? lateRefundPercent,
  }) {
    final result = create();
    if (hourlyFee != null) result.hourlyFee = hourlyFee;
    if (daysAhead != null) result.daysAhead = daysAhead;
    if (holdMinutes != null) result.holdMinutes = holdMinutes;
    if (noShowMinutes != null) result.noShowMinutes = noShowMinutes;
    if (freeCancellationMinutes != null)
      result.freeCancellationMinutes = freeCancellationMinutes;
    if (lateRefundPercent != null) result.lateRefundPercent = lateRefundPercent;
    return result;
  }

  ReservationRules._();

  factory ReservationRules.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ReservationRules.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ReservationRules',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'hourlyFee')
    ..aI(2, _omitFieldNames ? '' : 'daysAhead')
    ..aI(3, _omitFieldNames ? '' : 'holdMinutes')
    ..aI(4, _omitFieldNames ? '' : 'noShowMinutes')
    ..aI(5, _omitFieldNames ? '' : 'freeCancellationMinutes')
    ..aD(6, _omitFieldNames ? '' : 'lateRefundPercent')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReservationRules clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReservationRules copyWith(void Function(ReservationRules) updates) =>
      super.copyWith((message) => updates(message as ReservationRules))
          as ReservationRules;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ReservationRules create() => ReservationRules._();
  @$core.override
  ReservationRules createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ReservationRules getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ReservationRules>(create);
  static ReservationRules? _defaultInstance;

  /// What an hour that begins costs, in the car park's currency; 0: reservations are free.
  @$pb.TagNumber(1)
  $core.double get hourlyFee => $_getN(0);
  @$pb.TagNumber(1)
  set hourlyFee($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasHourlyFee() => $_has(0);
  @$pb.TagNumber(1)
  void clearHourlyFee() => $_clearField(1);

  /// Days ahead for which a reservation can be made, 1 to 365; 30 unless set.
  @$pb.TagNumber(2)
  $core.int get daysAhead => $_getIZ(1);
  @$pb.TagNumber(2)
  set daysAhead($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasDaysAhead() => $_has(1);
  @$pb.TagNumber(2)
  void clearDaysAhead() => $_clearField(2);

  /// Minutes before its start from which a space is held and one may check in, 0 to 240; 30 unless set.
  @$pb.TagNumber(3)
  $core.int get holdMinutes => $_getIZ(2);
  @$pb.TagNumber(3)
  set holdMinutes($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasHoldMinutes() => $_has(2);
  @$pb.TagNumber(3)
  void clearHoldMinutes() => $_clearField(3);

  /// Minutes after its start when one who did not come loses the reservation, 5 to 1440; 30 unless set.
  @$pb.TagNumber(4)
  $core.int get noShowMinutes => $_getIZ(3);
  @$pb.TagNumber(4)
  set noShowMinutes($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasNoShowMinutes() => $_has(3);
  @$pb.TagNumber(4)
  void clearNoShowMinutes() => $_clearField(4);

  /// Minutes before its start until when cancelling gives all of the fee back, 0 to 43 200; 60 unless set.
  @$pb.TagNumber(5)
  $core.int get freeCancellationMinutes => $_getIZ(4);
  @$pb.TagNumber(5)
  set freeCancellationMinutes($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasFreeCancellationMinutes() => $_has(4);
  @$pb.TagNumber(5)
  void clearFreeCancellationMinutes() => $_clearField(5);

  /// What part of the fee is given back by cancelling later, in percent, 0 to 100; 0 unless set.
  @$pb.TagNumber(6)
  $core.double get lateRefundPercent => $_getN(5);
  @$pb.TagNumber(6)
  set lateRefundPercent($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasLateRefundPercent() => $_has(5);
  @$pb.TagNumber(6)
  void clearLateRefundPercent() => $_clearField(6);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
