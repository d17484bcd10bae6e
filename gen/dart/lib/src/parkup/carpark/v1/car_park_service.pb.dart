// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/field_mask.pb.dart'
    as $2;

import 'car_park.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A car park to make.
class CreateCarParkRequest extends $pb.GeneratedMessage {
  factory CreateCarParkRequest({
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
    NewReservationRules? reservationRules,
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
    return result;
  }

  CreateCarParkRequest._();

  factory CreateCarParkRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateCarParkRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateCarParkRequest',
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
    ..aOM<NewReservationRules>(12, _omitFieldNames ? '' : 'reservationRules',
        subBuilder: NewReservationRules.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkRequest copyWith(void Function(CreateCarParkRequest) updates) =>
      super.copyWith((message) => updates(message as CreateCarParkRequest))
          as CreateCarParkRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateCarParkRequest create() => CreateCarParkRequest._();
  @$core.override
  CreateCarParkRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateCarParkRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateCarParkRequest>(create);
  static CreateCarParkRequest? _defaultInstance;

  /// What it is known by: 1 to 20 letters, digits, `-` and `_`; lower case is as good.
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

  /// Where it is.
  @$pb.TagNumber(3)
  $core.String get address => $_getSZ(2);
  @$pb.TagNumber(3)
  set address($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasAddress() => $_has(2);
  @$pb.TagNumber(3)
  void clearAddress() => $_clearField(3);

  /// Degrees north; goes with `longitude`.
  @$pb.TagNumber(4)
  $core.double get latitude => $_getN(3);
  @$pb.TagNumber(4)
  set latitude($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLatitude() => $_has(3);
  @$pb.TagNumber(4)
  void clearLatitude() => $_clearField(4);

  /// Degrees east; goes with `latitude`.
  @$pb.TagNumber(5)
  $core.double get longitude => $_getN(4);
  @$pb.TagNumber(5)
  set longitude($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasLongitude() => $_has(4);
  @$pb.TagNumber(5)
  void clearLongitude() => $_clearField(5);

  /// ISO 4217 code; `TND` unless given.
  @$pb.TagNumber(6)
  $core.String get currency => $_getSZ(5);
  @$pb.TagNumber(6)
  set currency($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasCurrency() => $_has(5);
  @$pb.TagNumber(6)
  void clearCurrency() => $_clearField(6);

  /// Tax that is added to fees, in percent; 0 unless given.
  @$pb.TagNumber(7)
  $core.double get taxRate => $_getN(6);
  @$pb.TagNumber(7)
  set taxRate($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasTaxRate() => $_has(6);
  @$pb.TagNumber(7)
  void clearTaxRate() => $_clearField(7);

  /// IANA name; `Africa/Tunis` unless given.
  @$pb.TagNumber(8)
  $core.String get timeZone => $_getSZ(7);
  @$pb.TagNumber(8)
  set timeZone($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasTimeZone() => $_has(7);
  @$pb.TagNumber(8)
  void clearTimeZone() => $_clearField(8);

  /// When cars may come in; `24h/24` unless given.
  @$pb.TagNumber(9)
  $core.String get openingHours => $_getSZ(8);
  @$pb.TagNumber(9)
  set openingHours($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasOpeningHours() => $_has(8);
  @$pb.TagNumber(9)
  void clearOpeningHours() => $_clearField(9);

  /// Minutes in which a car may leave after paying; 15 unless given.
  @$pb.TagNumber(10)
  $core.int get exitWindowMinutes => $_getIZ(9);
  @$pb.TagNumber(10)
  set exitWindowMinutes($core.int value) => $_setSignedInt32(9, value);
  @$pb.TagNumber(10)
  $core.bool hasExitWindowMinutes() => $_has(9);
  @$pb.TagNumber(10)
  void clearExitWindowMinutes() => $_clearField(10);

  /// Whether a car without a space is refused at the gate; not unless given.
  @$pb.TagNumber(11)
  $core.bool get refuseWhenFull => $_getBF(10);
  @$pb.TagNumber(11)
  set refuseWhenFull($core.bool value) => $_setBool(10, value);
  @$pb.TagNumber(11)
  $core.bool hasRefuseWhenFull() => $_has(10);
  @$pb.TagNumber(11)
  void clearRefuseWhenFull() => $_clearField(11);

  /// The rules of reservations; what is not given in them is as ReservationRules says.
  @$pb.TagNumber(12)
  NewReservationRules get reservationRules => $_getN(11);
  @$pb.TagNumber(12)
  set reservationRules(NewReservationRules value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasReservationRules() => $_has(11);
  @$pb.TagNumber(12)
  void clearReservationRules() => $_clearField(12);
  @$pb.TagNumber(12)
  NewReservationRules ensureReservationRules() => $_ensure(11);
}

/// Rules of reservations as they are given.
class NewReservationRules extends $pb.GeneratedMessage {
  factory NewReservationRules({
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

  NewReservationRules._();

  factory NewReservationRules.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory NewReservationRules.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'NewReservationRules',
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
  NewReservationRules clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  NewReservationRules copyWith(void Function(NewReservationRules) updates) =>
      super.copyWith((message) => updates(message as NewReservationRules))
          as NewReservationRules;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static NewReservationRules create() => NewReservationRules._();
  @$core.override
  NewReservationRules createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static NewReservationRules getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<NewReservationRules>(create);
  static NewReservationRules? _defaultInstance;

  /// What an hour that begins costs.
  @$pb.TagNumber(1)
  $core.double get hourlyFee => $_getN(0);
  @$pb.TagNumber(1)
  set hourlyFee($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasHourlyFee() => $_has(0);
  @$pb.TagNumber(1)
  void clearHourlyFee() => $_clearField(1);

  /// Days ahead for which a reservation can be made.
  @$pb.TagNumber(2)
  $core.int get daysAhead => $_getIZ(1);
  @$pb.TagNumber(2)
  set daysAhead($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasDaysAhead() => $_has(1);
  @$pb.TagNumber(2)
  void clearDaysAhead() => $_clearField(2);

  /// Minutes before its start from which a space is held.
  @$pb.TagNumber(3)
  $core.int get holdMinutes => $_getIZ(2);
  @$pb.TagNumber(3)
  set holdMinutes($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasHoldMinutes() => $_has(2);
  @$pb.TagNumber(3)
  void clearHoldMinutes() => $_clearField(3);

  /// Minutes after its start when one who did not come loses it.
  @$pb.TagNumber(4)
  $core.int get noShowMinutes => $_getIZ(3);
  @$pb.TagNumber(4)
  set noShowMinutes($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasNoShowMinutes() => $_has(3);
  @$pb.TagNumber(4)
  void clearNoShowMinutes() => $_clearField(4);

  /// Minutes before its start until when cancelling gives all back.
  @$pb.TagNumber(5)
  $core.int get freeCancellationMinutes => $_getIZ(4);
  @$pb.TagNumber(5)
  set freeCancellationMinutes($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasFreeCancellationMinutes() => $_has(4);
  @$pb.TagNumber(5)
  void clearFreeCancellationMinutes() => $_clearField(5);

  /// What part is given back later, in percent.
  @$pb.TagNumber(6)
  $core.double get lateRefundPercent => $_getN(5);
  @$pb.TagNumber(6)
  set lateRefundPercent($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasLateRefundPercent() => $_has(5);
  @$pb.TagNumber(6)
  void clearLateRefundPercent() => $_clearField(6);
}

/// The new car park.
class CreateCarParkResponse extends $pb.GeneratedMessage {
  factory CreateCarParkResponse({
    $1.CarPark? carPark,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    return result;
  }

  CreateCarParkResponse._();

  factory CreateCarParkResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateCarParkResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateCarParkResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarPark>(1, _omitFieldNames ? '' : 'carPark',
        subBuilder: $1.CarPark.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkResponse copyWith(
          void Function(CreateCarParkResponse) updates) =>
      super.copyWith((message) => updates(message as CreateCarParkResponse))
          as CreateCarParkResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateCarParkResponse create() => CreateCarParkResponse._();
  @$core.override
  CreateCarParkResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateCarParkResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateCarParkResponse>(create);
  static CreateCarParkResponse? _defaultInstance;

  /// The car park.
  @$pb.TagNumber(1)
  $1.CarPark get carPark => $_getN(0);
  @$pb.TagNumber(1)
  set carPark($1.CarPark value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarPark ensureCarPark() => $_ensure(0);
}

/// Asks for a car park.
class GetCarParkRequest extends $pb.GeneratedMessage {
  factory GetCarParkRequest({
    $core.String? code,
  }) {
    final result = create();
    if (code != null) result.code = code;
    return result;
  }

  GetCarParkRequest._();

  factory GetCarParkRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'code')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkRequest copyWith(void Function(GetCarParkRequest) updates) =>
      super.copyWith((message) => updates(message as GetCarParkRequest))
          as GetCarParkRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkRequest create() => GetCarParkRequest._();
  @$core.override
  GetCarParkRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkRequest>(create);
  static GetCarParkRequest? _defaultInstance;

  /// Its code, in upper or lower case; empty: the standard one.
  @$pb.TagNumber(1)
  $core.String get code => $_getSZ(0);
  @$pb.TagNumber(1)
  set code($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearCode() => $_clearField(1);
}

/// A car park.
class GetCarParkResponse extends $pb.GeneratedMessage {
  factory GetCarParkResponse({
    $1.CarPark? carPark,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    return result;
  }

  GetCarParkResponse._();

  factory GetCarParkResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarPark>(1, _omitFieldNames ? '' : 'carPark',
        subBuilder: $1.CarPark.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkResponse copyWith(void Function(GetCarParkResponse) updates) =>
      super.copyWith((message) => updates(message as GetCarParkResponse))
          as GetCarParkResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkResponse create() => GetCarParkResponse._();
  @$core.override
  GetCarParkResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkResponse>(create);
  static GetCarParkResponse? _defaultInstance;

  /// The car park.
  @$pb.TagNumber(1)
  $1.CarPark get carPark => $_getN(0);
  @$pb.TagNumber(1)
  set carPark($1.CarPark value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarPark ensureCarPark() => $_ensure(0);
}

/// Asks for the car parks.
class ListCarParksRequest extends $pb.GeneratedMessage {
  factory ListCarParksRequest({
    $core.bool? isActive,
  }) {
    final result = create();
    if (isActive != null) result.isActive = isActive;
    return result;
  }

  ListCarParksRequest._();

  factory ListCarParksRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListCarParksRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListCarParksRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'isActive')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParksRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParksRequest copyWith(void Function(ListCarParksRequest) updates) =>
      super.copyWith((message) => updates(message as ListCarParksRequest))
          as ListCarParksRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListCarParksRequest create() => ListCarParksRequest._();
  @$core.override
  ListCarParksRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListCarParksRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListCarParksRequest>(create);
  static ListCarParksRequest? _defaultInstance;

  /// Only those that are used, or are not.
  @$pb.TagNumber(1)
  $core.bool get isActive => $_getBF(0);
  @$pb.TagNumber(1)
  set isActive($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasIsActive() => $_has(0);
  @$pb.TagNumber(1)
  void clearIsActive() => $_clearField(1);
}

/// The car parks.
class ListCarParksResponse extends $pb.GeneratedMessage {
  factory ListCarParksResponse({
    $core.Iterable<$1.CarPark>? carParks,
  }) {
    final result = create();
    if (carParks != null) result.carParks.addAll(carParks);
    return result;
  }

  ListCarParksResponse._();

  factory ListCarParksResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListCarParksResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListCarParksResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$1.CarPark>(1, _omitFieldNames ? '' : 'carParks',
        subBuilder: $1.CarPark.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParksResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParksResponse copyWith(void Function(ListCarParksResponse) updates) =>
      super.copyWith((message) => updates(message as ListCarParksResponse))
          as ListCarParksResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListCarParksResponse create() => ListCarParksResponse._();
  @$core.override
  ListCarParksResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListCarParksResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListCarParksResponse>(create);
  static ListCarParksResponse? _defaultInstance;

  /// All of them, by code.
  @$pb.TagNumber(1)
  $pb.PbList<$1.CarPark> get carParks => $_getList(0);
}

/// Changes of a car park.
class UpdateCarParkRequest extends $pb.GeneratedMessage {
  factory UpdateCarParkRequest({
    $core.String? code,
    $core.String? name,
    $core.String? address,
    $core.double? latitude,
    $core.double? longitude,
    $core.double? taxRate,
    $core.String? timeZone,
    $core.String? openingHours,
    $core.int? exitWindowMinutes,
    $core.bool? refuseWhenFull,
    NewReservationRules? reservationRules,
    $2.FieldMask? updateMask,
  }) {
    final result = create();
    if (code != null) result.code = code;
    if (name != null) result.name = name;
    if (address != null) result.address = address;
    if (latitude != null) result.latitude = latitude;
    if (longitude != null) result.longitude = longitude;
    if (taxRate != null) result.taxRate = taxRate;
    if (timeZone != null) result.timeZone = timeZone;
    if (openingHours != null) result.openingHours = openingHours;
    if (exitWindowMinutes != null) result.exitWindowMinutes = exitWindowMinutes;
    if (refuseWhenFull != null) result.refuseWhenFull = refuseWhenFull;
    if (reservationRules != null) result.reservationRules = reservationRules;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  UpdateCarParkRequest._();

  factory UpdateCarParkRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateCarParkRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateCarParkRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'code')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'address')
    ..aD(4, _omitFieldNames ? '' : 'latitude')
    ..aD(5, _omitFieldNames ? '' : 'longitude')
    ..aD(6, _omitFieldNames ? '' : 'taxRate')
    ..aOS(7, _omitFieldNames ? '' : 'timeZone')
    ..aOS(8, _omitFieldNames ? '' : 'openingHours')
    ..aI(9, _omitFieldNames ? '' : 'exitWindowMinutes')
    ..aOB(10, _omitFieldNames ? '' : 'refuseWhenFull')
    ..aOM<NewReservationRules>(11, _omitFieldNames ? '' : 'reservationRules',
        subBuilder: NewReservationRules.create)
    ..aOM<$2.FieldMask>(12, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $2.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkRequest copyWith(void Function(UpdateCarParkRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateCarParkRequest))
          as UpdateCarParkRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateCarParkRequest create() => UpdateCarParkRequest._();
  @$core.override
  UpdateCarParkRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateCarParkRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateCarParkRequest>(create);
  static UpdateCarParkRequest? _defaultInstance;

  /// Its code.
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

  /// Where it is.
  @$pb.TagNumber(3)
  $core.String get address => $_getSZ(2);
  @$pb.TagNumber(3)
  set address($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasAddress() => $_has(2);
  @$pb.TagNumber(3)
  void clearAddress() => $_clearField(3);

  /// Degrees north; goes with `longitude`.
  @$pb.TagNumber(4)
  $core.double get latitude => $_getN(3);
  @$pb.TagNumber(4)
  set latitude($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLatitude() => $_has(3);
  @$pb.TagNumber(4)
  void clearLatitude() => $_clearField(4);

  /// Degrees east; goes with `latitude`.
  @$pb.TagNumber(5)
  $core.double get longitude => $_getN(4);
  @$pb.TagNumber(5)
  set longitude($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasLongitude() => $_has(4);
  @$pb.TagNumber(5)
  void clearLongitude() => $_clearField(5);

  /// Tax that is added to fees, in percent.
  @$pb.TagNumber(6)
  $core.double get taxRate => $_getN(5);
  @$pb.TagNumber(6)
  set taxRate($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasTaxRate() => $_has(5);
  @$pb.TagNumber(6)
  void clearTaxRate() => $_clearField(6);

  /// IANA name of a time zone.
  @$pb.TagNumber(7)
  $core.String get timeZone => $_getSZ(6);
  @$pb.TagNumber(7)
  set timeZone($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasTimeZone() => $_has(6);
  @$pb.TagNumber(7)
  void clearTimeZone() => $_clearField(7);

  /// When cars may come in.
  @$pb.TagNumber(8)
  $core.String get openingHours => $_getSZ(7);
  @$pb.TagNumber(8)
  set openingHours($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasOpeningHours() => $_has(7);
  @$pb.TagNumber(8)
  void clearOpeningHours() => $_clearField(8);

  /// Minutes in which a car may leave after paying.
  @$pb.TagNumber(9)
  $core.int get exitWindowMinutes => $_getIZ(8);
  @$pb.TagNumber(9)
  set exitWindowMinutes($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasExitWindowMinutes() => $_has(8);
  @$pb.TagNumber(9)
  void clearExitWindowMinutes() => $_clearField(9);

  /// Whether a car without a space is refused at the gate.
  @$pb.TagNumber(10)
  $core.bool get refuseWhenFull => $_getBF(9);
  @$pb.TagNumber(10)
  set refuseWhenFull($core.bool value) => $_setBool(9, value);
  @$pb.TagNumber(10)
  $core.bool hasRefuseWhenFull() => $_has(9);
  @$pb.TagNumber(10)
  void clearRefuseWhenFull() => $_clearField(10);

  /// Rules of reservations; those that are not given in it stay.
  @$pb.TagNumber(11)
  NewReservationRules get reservationRules => $_getN(10);
  @$pb.TagNumber(11)
  set reservationRules(NewReservationRules value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasReservationRules() => $_has(10);
  @$pb.TagNumber(11)
  void clearReservationRules() => $_clearField(11);
  @$pb.TagNumber(11)
  NewReservationRules ensureReservationRules() => $_ensure(10);

  /// The fields to write, of those above; without it, those that are given.
  @$pb.TagNumber(12)
  $2.FieldMask get updateMask => $_getN(11);
  @$pb.TagNumber(12)
  set updateMask($2.FieldMask value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasUpdateMask() => $_has(11);
  @$pb.TagNumber(12)
  void clearUpdateMask() => $_clearField(12);
  @$pb.TagNumber(12)
  $2.FieldMask ensureUpdateMask() => $_ensure(11);
}

/// The car park after the change.
class UpdateCarParkResponse extends $pb.GeneratedMessage {
  factory UpdateCarParkResponse({
    $1.CarPark? carPark,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    return result;
  }

  UpdateCarParkResponse._();

  factory UpdateCarParkResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateCarParkResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateCarParkResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarPark>(1, _omitFieldNames ? '' : 'carPark',
        subBuilder: $1.CarPark.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkResponse copyWith(
          void Function(UpdateCarParkResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateCarParkResponse))
          as UpdateCarParkResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateCarParkResponse create() => UpdateCarParkResponse._();
  @$core.override
  UpdateCarParkResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateCarParkResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateCarParkResponse>(create);
  static UpdateCarParkResponse? _defaultInstance;

  /// The car park.
  @$pb.TagNumber(1)
  $1.CarPark get carPark => $_getN(0);
  @$pb.TagNumber(1)
  set carPark($1.CarPark value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarPark ensureCarPark() => $_ensure(0);
}

/// Asks to switch a car park on.
class ActivateCarParkRequest extends $pb.GeneratedMessage {
  factory ActivateCarParkRequest({
    $core.String? code,
  }) {
    final result = create();
    if (code != null) result.code = code;
    return result;
  }

  ActivateCarParkRequest._();

  factory ActivateCarParkRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ActivateCarParkRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ActivateCarParkRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'code')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ActivateCarParkRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ActivateCarParkRequest copyWith(
          void Function(ActivateCarParkRequest) updates) =>
      super.copyWith((message) => updates(message as ActivateCarParkRequest))
          as ActivateCarParkRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ActivateCarParkRequest create() => ActivateCarParkRequest._();
  @$core.override
  ActivateCarParkRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ActivateCarParkRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ActivateCarParkRequest>(create);
  static ActivateCarParkRequest? _defaultInstance;

  /// Its code; empty: the standard one.
  @$pb.TagNumber(1)
  $core.String get code => $_getSZ(0);
  @$pb.TagNumber(1)
  set code($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearCode() => $_clearField(1);
}

/// The car park, switched on.
class ActivateCarParkResponse extends $pb.GeneratedMessage {
  factory ActivateCarParkResponse({
    $1.CarPark? carPark,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    return result;
  }

  ActivateCarParkResponse._();

  factory ActivateCarParkResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ActivateCarParkResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ActivateCarParkResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarPark>(1, _omitFieldNames ? '' : 'carPark',
        subBuilder: $1.CarPark.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ActivateCarParkResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ActivateCarParkResponse copyWith(
          void Function(ActivateCarParkResponse) updates) =>
      super.copyWith((message) => updates(message as ActivateCarParkResponse))
          as ActivateCarParkResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ActivateCarParkResponse create() => ActivateCarParkResponse._();
  @$core.override
  ActivateCarParkResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ActivateCarParkResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ActivateCarParkResponse>(create);
  static ActivateCarParkResponse? _defaultInstance;

  /// The car park.
  @$pb.TagNumber(1)
  $1.CarPark get carPark => $_getN(0);
  @$pb.TagNumber(1)
  set carPark($1.CarPark value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarPark ensureCarPark() => $_ensure(0);
}

/// Asks to switch a car park off.
class DeactivateCarParkRequest extends $pb.GeneratedMessage {
  factory DeactivateCarParkRequest({
    $core.String? code,
  }) {
    final result = create();
    if (code != null) result.code = code;
    return result;
  }

  DeactivateCarParkRequest._();

  factory DeactivateCarParkRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeactivateCarParkRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeactivateCarParkRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'code')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateCarParkRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateCarParkRequest copyWith(
          void Function(DeactivateCarParkRequest) updates) =>
      super.copyWith((message) => updates(message as DeactivateCarParkRequest))
          as DeactivateCarParkRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeactivateCarParkRequest create() => DeactivateCarParkRequest._();
  @$core.override
  DeactivateCarParkRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeactivateCarParkRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeactivateCarParkRequest>(create);
  static DeactivateCarParkRequest? _defaultInstance;

  /// Its code; empty: the standard one.
  @$pb.TagNumber(1)
  $core.String get code => $_getSZ(0);
  @$pb.TagNumber(1)
  set code($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearCode() => $_clearField(1);
}

/// The car park, switched off.
class DeactivateCarParkResponse extends $pb.GeneratedMessage {
  factory DeactivateCarParkResponse({
    $1.CarPark? carPark,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    return result;
  }

  DeactivateCarParkResponse._();

  factory DeactivateCarParkResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeactivateCarParkResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeactivateCarParkResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarPark>(1, _omitFieldNames ? '' : 'carPark',
        subBuilder: $1.CarPark.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateCarParkResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateCarParkResponse copyWith(
          void Function(DeactivateCarParkResponse) updates) =>
      super.copyWith((message) => updates(message as DeactivateCarParkResponse))
          as DeactivateCarParkResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeactivateCarParkResponse create() => DeactivateCarParkResponse._();
  @$core.override
  DeactivateCarParkResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeactivateCarParkResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeactivateCarParkResponse>(create);
  static DeactivateCarParkResponse? _defaultInstance;

  /// The car park.
  @$pb.TagNumber(1)
  $1.CarPark get carPark => $_getN(0);
  @$pb.TagNumber(1)
  set carPark($1.CarPark value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarPark ensureCarPark() => $_ensure(0);
}

/// Asks whether calls are answered.
class CheckServiceRequest extends $pb.GeneratedMessage {
  factory CheckServiceRequest() => create();

  CheckServiceRequest._();

  factory CheckServiceRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CheckServiceRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CheckServiceRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckServiceRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckServiceRequest copyWith(void Function(CheckServiceRequest) updates) =>
      super.copyWith((message) => updates(message as CheckServiceRequest))
          as CheckServiceRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CheckServiceRequest create() => CheckServiceRequest._();
  @$core.override
  CheckServiceRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CheckServiceRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CheckServiceRequest>(create);
  static CheckServiceRequest? _defaultInstance;
}

/// They are.
class CheckServiceResponse extends $pb.GeneratedMessage {
  factory CheckServiceResponse({
    $core.String? status,
  }) {
    final result = create();
    if (status != null) result.status = status;
    return result;
  }

  CheckServiceResponse._();

  factory CheckServiceResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CheckServiceResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CheckServiceResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'status')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckServiceResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckServiceResponse copyWith(void Function(CheckServiceResponse) updates) =>
      super.copyWith((message) => updates(message as CheckServiceResponse))
          as CheckServiceResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CheckServiceResponse create() => CheckServiceResponse._();
  @$core.override
  CheckServiceResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CheckServiceResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CheckServiceResponse>(create);
  static CheckServiceResponse? _defaultInstance;

  /// `healthy`.
  @$pb.TagNumber(1)
  $core.String get status => $_getSZ(0);
  @$pb.TagNumber(1)
  set status($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasStatus() => $_has(0);
  @$pb.TagNumber(1)
  void clearStatus() => $_clearField(1);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
