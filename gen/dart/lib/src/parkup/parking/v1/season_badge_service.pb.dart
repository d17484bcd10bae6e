// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/season_badge_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import '../../common/v1/license_plate.pb.dart' as $1;
import '../../common/v1/payment_method.pbenum.dart' as $3;
import 'season_badge.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A badge to make for somebody.
class CreateSeasonBadgeRequest extends $pb.GeneratedMessage {
  factory CreateSeasonBadgeRequest({
    $core.String? zoneId,
    $core.String? licensePlate,
    $1.LicensePlate? plate,
    $core.int? year,
    $core.String? userId,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (plate != null) result.plate = plate;
    if (year != null) result.year = year;
    if (userId != null) result.userId = userId;
    return result;
  }

  CreateSeasonBadgeRequest._();

  factory CreateSeasonBadgeRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateSeasonBadgeRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateSeasonBadgeRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aOS(2, _omitFieldNames ? '' : 'licensePlate')
    ..aOM<$1.LicensePlate>(3, _omitFieldNames ? '' : 'plate',
        subBuilder: $1.LicensePlate.create)
    ..aI(4, _omitFieldNames ? '' : 'year')
    ..aOS(5, _omitFieldNames ? '' : 'userId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateSeasonBadgeRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateSeasonBadgeRequest copyWith(
          void Function(CreateSeasonBadgeRequest) updates) =>
      super.copyWith((message) => updates(message as CreateSeasonBadgeRequest))
          as CreateSeasonBadgeRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateSeasonBadgeRequest create() => CreateSeasonBadgeRequest._();
  @$core.override
  CreateSeasonBadgeRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateSeasonBadgeRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateSeasonBadgeRequest>(create);
  static CreateSeasonBadgeRequest? _defaultInstance;

  /// The zone, which says what its badges cost.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// The plate of the vehicle as text, in any usual way of writing it.
  @$pb.TagNumber(2)
  $core.String get licensePlate => $_getSZ(1);
  @$pb.TagNumber(2)
  set licensePlate($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLicensePlate() => $_has(1);
  @$pb.TagNumber(2)
  void clearLicensePlate() => $_clearField(2);

  /// The plate in parts; comes before the text.
  @$pb.TagNumber(3)
  $1.LicensePlate get plate => $_getN(2);
  @$pb.TagNumber(3)
  set plate($1.LicensePlate value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasPlate() => $_has(2);
  @$pb.TagNumber(3)
  void clearPlate() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.LicensePlate ensurePlate() => $_ensure(2);

  /// The year: this one, unless given, or the next.
  @$pb.TagNumber(4)
  $core.int get year => $_getIZ(3);
  @$pb.TagNumber(4)
  set year($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasYear() => $_has(3);
  @$pb.TagNumber(4)
  void clearYear() => $_clearField(4);

  /// The driver whose it is to be; empty for nobody's account.
  @$pb.TagNumber(5)
  $core.String get userId => $_getSZ(4);
  @$pb.TagNumber(5)
  set userId($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasUserId() => $_has(4);
  @$pb.TagNumber(5)
  void clearUserId() => $_clearField(5);
}

/// The new badge.
class CreateSeasonBadgeResponse extends $pb.GeneratedMessage {
  factory CreateSeasonBadgeResponse({
    $2.SeasonBadge? seasonBadge,
  }) {
    final result = create();
    if (seasonBadge != null) result.seasonBadge = seasonBadge;
    return result;
  }

  CreateSeasonBadgeResponse._();

  factory CreateSeasonBadgeResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateSeasonBadgeResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateSeasonBadgeResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$2.SeasonBadge>(1, _omitFieldNames ? '' : 'seasonBadge',
        subBuilder: $2.SeasonBadge.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateSeasonBadgeResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateSeasonBadgeResponse copyWith(
          void Function(CreateSeasonBadgeResponse) updates) =>
      super.copyWith((message) => updates(message as CreateSeasonBadgeResponse))
          as CreateSeasonBadgeResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateSeasonBadgeResponse create() => CreateSeasonBadgeResponse._();
  @$core.override
  CreateSeasonBadgeResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateSeasonBadgeResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateSeasonBadgeResponse>(create);
  static CreateSeasonBadgeResponse? _defaultInstance;

  /// The badge.
  @$pb.TagNumber(1)
  $2.SeasonBadge get seasonBadge => $_getN(0);
  @$pb.TagNumber(1)
  set seasonBadge($2.SeasonBadge value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSeasonBadge() => $_has(0);
  @$pb.TagNumber(1)
  void clearSeasonBadge() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.SeasonBadge ensureSeasonBadge() => $_ensure(0);
}

/// A badge to buy.
class BuySeasonBadgeRequest extends $pb.GeneratedMessage {
  factory BuySeasonBadgeRequest({
    $core.String? zoneId,
    $core.String? licensePlate,
    $1.LicensePlate? plate,
    $core.int? year,
    $core.String? paymentMethodId,
    $core.double? amount,
    $core.int? pointsToUse,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (plate != null) result.plate = plate;
    if (year != null) result.year = year;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    if (amount != null) result.amount = amount;
    if (pointsToUse != null) result.pointsToUse = pointsToUse;
    return result;
  }

  BuySeasonBadgeRequest._();

  factory BuySeasonBadgeRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory BuySeasonBadgeRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'BuySeasonBadgeRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aOS(2, _omitFieldNames ? '' : 'licensePlate')
    ..aOM<$1.LicensePlate>(3, _omitFieldNames ? '' : 'plate',
        subBuilder: $1.LicensePlate.create)
    ..aI(4, _omitFieldNames ? '' : 'year')
    ..aOS(5, _omitFieldNames ? '' : 'paymentMethodId')
    ..aD(6, _omitFieldNames ? '' : 'amount')
    ..aI(50, _omitFieldNames ? '' : 'pointsToUse')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BuySeasonBadgeRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BuySeasonBadgeRequest copyWith(
          void Function(BuySeasonBadgeRequest) updates) =>
      super.copyWith((message) => updates(message as BuySeasonBadgeRequest))
          as BuySeasonBadgeRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static BuySeasonBadgeRequest create() => BuySeasonBadgeRequest._();
  @$core.override
  BuySeasonBadgeRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static BuySeasonBadgeRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<BuySeasonBadgeRequest>(create);
  static BuySeasonBadgeRequest? _defaultInstance;

  /// The zone, which says what its badges cost.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// The plate of the vehicle as text, in any usual way of writing it.
  @$pb.TagNumber(2)
  $core.String get licensePlate => $_getSZ(1);
  @$pb.TagNumber(2)
  set licensePlate($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLicensePlate() => $_has(1);
  @$pb.TagNumber(2)
  void clearLicensePlate() => $_clearField(2);

  /// The plate in parts; comes before the text.
  @$pb.TagNumber(3)
  $1.LicensePlate get plate => $_getN(2);
  @$pb.TagNumber(3)
  set plate($1.LicensePlate value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasPlate() => $_has(2);
  @$pb.TagNumber(3)
  void clearPlate() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.LicensePlate ensurePlate() => $_ensure(2);

  /// The year: this one, unless given, or the next.
  @$pb.TagNumber(4)
  $core.int get year => $_getIZ(3);
  @$pb.TagNumber(4)
  set year($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasYear() => $_has(3);
  @$pb.TagNumber(4)
  void clearYear() => $_clearField(4);

  /// What to pay with: an id of the caller's list, or `wallet`. Unless given: the caller's default card.
  @$pb.TagNumber(5)
  $core.String get paymentMethodId => $_getSZ(4);
  @$pb.TagNumber(5)
  set paymentMethodId($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPaymentMethodId() => $_has(4);
  @$pb.TagNumber(5)
  void clearPaymentMethodId() => $_clearField(5);

  /// The price that the client showed, in TND. Refused when it is 10 millimes or more away from ours.
  @$pb.TagNumber(6)
  $core.double get amount => $_getN(5);
  @$pb.TagNumber(6)
  set amount($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasAmount() => $_has(5);
  @$pb.TagNumber(6)
  void clearAmount() => $_clearField(6);

  /// Points of the caller's to use as a discount; 0: none. What is shown as the amount is the price without them. Their worth is a
  /// multiple of 10 millimes, and at least 10 millimes are left for money.
  @$pb.TagNumber(50)
  $core.int get pointsToUse => $_getIZ(6);
  @$pb.TagNumber(50)
  set pointsToUse($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(50)
  $core.bool hasPointsToUse() => $_has(6);
  @$pb.TagNumber(50)
  void clearPointsToUse() => $_clearField(50);
}

/// The badge that was bought.
class BuySeasonBadgeResponse extends $pb.GeneratedMessage {
  factory BuySeasonBadgeResponse({
    $2.SeasonBadge? seasonBadge,
  }) {
    final result = create();
    if (seasonBadge != null) result.seasonBadge = seasonBadge;
    return result;
  }

  BuySeasonBadgeResponse._();

  factory BuySeasonBadgeResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory BuySeasonBadgeResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'BuySeasonBadgeResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$2.SeasonBadge>(1, _omitFieldNames ? '' : 'seasonBadge',
        subBuilder: $2.SeasonBadge.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BuySeasonBadgeResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BuySeasonBadgeResponse copyWith(
          void Function(BuySeasonBadgeResponse) updates) =>
      super.copyWith((message) => updates(message as BuySeasonBadgeResponse))
          as BuySeasonBadgeResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static BuySeasonBadgeResponse create() => BuySeasonBadgeResponse._();
  @$core.override
  BuySeasonBadgeResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static BuySeasonBadgeResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<BuySeasonBadgeResponse>(create);
  static BuySeasonBadgeResponse? _defaultInstance;

  /// The badge.
  @$pb.TagNumber(1)
  $2.SeasonBadge get seasonBadge => $_getN(0);
  @$pb.TagNumber(1)
  set seasonBadge($2.SeasonBadge value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSeasonBadge() => $_has(0);
  @$pb.TagNumber(1)
  void clearSeasonBadge() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.SeasonBadge ensureSeasonBadge() => $_ensure(0);
}

/// A badge to pay.
class PaySeasonBadgeRequest extends $pb.GeneratedMessage {
  factory PaySeasonBadgeRequest({
    $core.String? seasonBadgeId,
    $3.PaymentMethod? paymentMethod,
    $core.String? paymentMethodId,
    $core.double? amount,
    $core.int? pointsToUse,
  }) {
    final result = create();
    if (seasonBadgeId != null) result.seasonBadgeId = seasonBadgeId;
    if (paymentMethod != null) result.paymentMethod = paymentMethod;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    if (amount != null) result.amount = amount;
    if (pointsToUse != null) result.pointsToUse = pointsToUse;
    return result;
  }

  PaySeasonBadgeRequest._();

  factory PaySeasonBadgeRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PaySeasonBadgeRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PaySeasonBadgeRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'seasonBadgeId')
    ..aE<$3.PaymentMethod>(2, _omitFieldNames ? '' : 'paymentMethod',
        enumValues: $3.PaymentMethod.values)
    ..aOS(3, _omitFieldNames ? '' : 'paymentMethodId')
    ..aD(4, _omitFieldNames ? '' : 'amount')
    ..aI(50, _omitFieldNames ? '' : 'pointsToUse')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PaySeasonBadgeRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PaySeasonBadgeRequest copyWith(
          void Function(PaySeasonBadgeRequest) updates) =>
      super.copyWith((message) => updates(message as PaySeasonBadgeRequest))
          as PaySeasonBadgeRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PaySeasonBadgeRequest create() => PaySeasonBadgeRequest._();
  @$core.override
  PaySeasonBadgeRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PaySeasonBadgeRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PaySeasonBadgeRequest>(create);
  static PaySeasonBadgeRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get seasonBadgeId => $_getSZ(0);
  @$pb.TagNumber(1)
  set seasonBadgeId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSeasonBadgeId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSeasonBadgeId() => $_clearField(1);

  /// Wallet or card for drivers, cash for operators.
  @$pb.TagNumber(2)
  $3.PaymentMethod get paymentMethod => $_getN(1);
  @$pb.TagNumber(2)
  set paymentMethod($3.PaymentMethod value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasPaymentMethod() => $_has(1);
  @$pb.TagNumber(2)
  void clearPaymentMethod() => $_clearField(2);

  /// The card, from the caller's list; the default card unless given.
  @$pb.TagNumber(3)
  $core.String get paymentMethodId => $_getSZ(2);
  @$pb.TagNumber(3)
  set paymentMethodId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPaymentMethodId() => $_has(2);
  @$pb.TagNumber(3)
  void clearPaymentMethodId() => $_clearField(3);

  /// The price that the client showed, in TND. Refused when it is 10 millimes or more away from ours.
  @$pb.TagNumber(4)
  $core.double get amount => $_getN(3);
  @$pb.TagNumber(4)
  set amount($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasAmount() => $_has(3);
  @$pb.TagNumber(4)
  void clearAmount() => $_clearField(4);

  /// Points of the caller's to use as a discount; 0: none. What is shown as the amount is the price without them. Their worth is a
  /// multiple of 10 millimes, and at least 10 millimes are left for money.
  @$pb.TagNumber(50)
  $core.int get pointsToUse => $_getIZ(4);
  @$pb.TagNumber(50)
  set pointsToUse($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(50)
  $core.bool hasPointsToUse() => $_has(4);
  @$pb.TagNumber(50)
  void clearPointsToUse() => $_clearField(50);
}

/// The badge that was paid.
class PaySeasonBadgeResponse extends $pb.GeneratedMessage {
  factory PaySeasonBadgeResponse({
    $2.SeasonBadge? seasonBadge,
  }) {
    final result = create();
    if (seasonBadge != null) result.seasonBadge = seasonBadge;
    return result;
  }

  PaySeasonBadgeResponse._();

  factory PaySeasonBadgeResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PaySeasonBadgeResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PaySeasonBadgeResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$2.SeasonBadge>(1, _omitFieldNames ? '' : 'seasonBadge',
        subBuilder: $2.SeasonBadge.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PaySeasonBadgeResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PaySeasonBadgeResponse copyWith(
          void Function(PaySeasonBadgeResponse) updates) =>
      super.copyWith((message) => updates(message as PaySeasonBadgeResponse))
          as PaySeasonBadgeResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PaySeasonBadgeResponse create() => PaySeasonBadgeResponse._();
  @$core.override
  PaySeasonBadgeResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PaySeasonBadgeResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PaySeasonBadgeResponse>(create);
  static PaySeasonBadgeResponse? _defaultInstance;

  /// The badge.
  @$pb.TagNumber(1)
  $2.SeasonBadge get seasonBadge => $_getN(0);
  @$pb.TagNumber(1)
  set seasonBadge($2.SeasonBadge value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSeasonBadge() => $_has(0);
  @$pb.TagNumber(1)
  void clearSeasonBadge() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.SeasonBadge ensureSeasonBadge() => $_ensure(0);
}

/// Asks for a badge.
class GetSeasonBadgeRequest extends $pb.GeneratedMessage {
  factory GetSeasonBadgeRequest({
    $core.String? seasonBadgeId,
  }) {
    final result = create();
    if (seasonBadgeId != null) result.seasonBadgeId = seasonBadgeId;
    return result;
  }

  GetSeasonBadgeRequest._();

  factory GetSeasonBadgeRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetSeasonBadgeRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetSeasonBadgeRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'seasonBadgeId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSeasonBadgeRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSeasonBadgeRequest copyWith(
          void Function(GetSeasonBadgeRequest) updates) =>
      super.copyWith((message) => updates(message as GetSeasonBadgeRequest))
          as GetSeasonBadgeRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetSeasonBadgeRequest create() => GetSeasonBadgeRequest._();
  @$core.override
  GetSeasonBadgeRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetSeasonBadgeRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetSeasonBadgeRequest>(create);
  static GetSeasonBadgeRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get seasonBadgeId => $_getSZ(0);
  @$pb.TagNumber(1)
  set seasonBadgeId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSeasonBadgeId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSeasonBadgeId() => $_clearField(1);
}

/// A badge.
class GetSeasonBadgeResponse extends $pb.GeneratedMessage {
  factory GetSeasonBadgeResponse({
    $2.SeasonBadge? seasonBadge,
  }) {
    final result = create();
    if (seasonBadge != null) result.seasonBadge = seasonBadge;
    return result;
  }

  GetSeasonBadgeResponse._();

  factory GetSeasonBadgeResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetSeasonBadgeResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetSeasonBadgeResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$2.SeasonBadge>(1, _omitFieldNames ? '' : 'seasonBadge',
        subBuilder: $2.SeasonBadge.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSeasonBadgeResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetSeasonBadgeResponse copyWith(
          void Function(GetSeasonBadgeResponse) updates) =>
      super.copyWith((message) => updates(message as GetSeasonBadgeResponse))
          as GetSeasonBadgeResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetSeasonBadgeResponse create() => GetSeasonBadgeResponse._();
  @$core.override
  GetSeasonBadgeResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetSeasonBadgeResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetSeasonBadgeResponse>(create);
  static GetSeasonBadgeResponse? _defaultInstance;

  /// The badge.
  @$pb.TagNumber(1)
  $2.SeasonBadge get seasonBadge => $_getN(0);
  @$pb.TagNumber(1)
  set seasonBadge($2.SeasonBadge value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSeasonBadge() => $_has(0);
  @$pb.TagNumber(1)
  void clearSeasonBadge() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.SeasonBadge ensureSeasonBadge() => $_ensure(0);
}

/// Asks for badges.
class ListSeasonBadgesRequest extends $pb.GeneratedMessage {
  factory ListSeasonBadgesRequest({
    $core.String? userId,
    $core.String? zoneId,
    $core.String? licensePlate,
    $core.int? year,
    $2.SeasonBadge_Status? status,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    if (zoneId != null) result.zoneId = zoneId;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (year != null) result.year = year;
    if (status != null) result.status = status;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListSeasonBadgesRequest._();

  factory ListSeasonBadgesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListSeasonBadgesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListSeasonBadgesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..aOS(2, _omitFieldNames ? '' : 'zoneId')
    ..aOS(3, _omitFieldNames ? '' : 'licensePlate')
    ..aI(4, _omitFieldNames ? '' : 'year')
    ..aE<$2.SeasonBadge_Status>(5, _omitFieldNames ? '' : 'status',
        enumValues: $2.SeasonBadge_Status.values)
    ..aI(6, _omitFieldNames ? '' : 'pageSize')
    ..aOS(7, _omitFieldNames ? '' : 'pageToken')
    ..aI(8, _omitFieldNames ? '' : 'skip')
    ..aOB(9, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSeasonBadgesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSeasonBadgesRequest copyWith(
          void Function(ListSeasonBadgesRequest) updates) =>
      super.copyWith((message) => updates(message as ListSeasonBadgesRequest))
          as ListSeasonBadgesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListSeasonBadgesRequest create() => ListSeasonBadgesRequest._();
  @$core.override
  ListSeasonBadgesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListSeasonBadgesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListSeasonBadgesRequest>(create);
  static ListSeasonBadgesRequest? _defaultInstance;

  /// Only this driver's. A driver may only name themselves.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);

  /// Only this zone's.
  @$pb.TagNumber(2)
  $core.String get zoneId => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// Only this plate's, in any usual way of writing it.
  @$pb.TagNumber(3)
  $core.String get licensePlate => $_getSZ(2);
  @$pb.TagNumber(3)
  set licensePlate($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLicensePlate() => $_has(2);
  @$pb.TagNumber(3)
  void clearLicensePlate() => $_clearField(3);

  /// Only those of this year.
  @$pb.TagNumber(4)
  $core.int get year => $_getIZ(3);
  @$pb.TagNumber(4)
  set year($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasYear() => $_has(3);
  @$pb.TagNumber(4)
  void clearYear() => $_clearField(4);

  /// Only those that stand so.
  @$pb.TagNumber(5)
  $2.SeasonBadge_Status get status => $_getN(4);
  @$pb.TagNumber(5)
  set status($2.SeasonBadge_Status value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasStatus() => $_has(4);
  @$pb.TagNumber(5)
  void clearStatus() => $_clearField(5);

  /// Most badges in the answer; 20 unless given; 1000 where more is asked for.
  @$pb.TagNumber(6)
  $core.int get pageSize => $_getIZ(5);
  @$pb.TagNumber(6)
  set pageSize($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPageSize() => $_has(5);
  @$pb.TagNumber(6)
  void clearPageSize() => $_clearField(6);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(7)
  $core.String get pageToken => $_getSZ(6);
  @$pb.TagNumber(7)
  set pageToken($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasPageToken() => $_has(6);
  @$pb.TagNumber(7)
  void clearPageToken() => $_clearField(7);

  /// How many badges to leave out first.
  @$pb.TagNumber(8)
  $core.int get skip => $_getIZ(7);
  @$pb.TagNumber(8)
  set skip($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasSkip() => $_has(7);
  @$pb.TagNumber(8)
  void clearSkip() => $_clearField(8);

  /// Asks for `total_size`.
  @$pb.TagNumber(9)
  $core.bool get withTotalSize => $_getBF(8);
  @$pb.TagNumber(9)
  set withTotalSize($core.bool value) => $_setBool(8, value);
  @$pb.TagNumber(9)
  $core.bool hasWithTotalSize() => $_has(8);
  @$pb.TagNumber(9)
  void clearWithTotalSize() => $_clearField(9);
}

/// A page of badges.
class ListSeasonBadgesResponse extends $pb.GeneratedMessage {
  factory ListSeasonBadgesResponse({
    $core.Iterable<$2.SeasonBadge>? seasonBadges,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (seasonBadges != null) result.seasonBadges.addAll(seasonBadges);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListSeasonBadgesResponse._();

  factory ListSeasonBadgesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListSeasonBadgesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListSeasonBadgesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..pPM<$2.SeasonBadge>(1, _omitFieldNames ? '' : 'seasonBadges',
        subBuilder: $2.SeasonBadge.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSeasonBadgesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSeasonBadgesResponse copyWith(
          void Function(ListSeasonBadgesResponse) updates) =>
      super.copyWith((message) => updates(message as ListSeasonBadgesResponse))
          as ListSeasonBadgesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListSeasonBadgesResponse create() => ListSeasonBadgesResponse._();
  @$core.override
  ListSeasonBadgesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListSeasonBadgesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListSeasonBadgesResponse>(create);
  static ListSeasonBadgesResponse? _defaultInstance;

  /// The badges.
  @$pb.TagNumber(1)
  $pb.PbList<$2.SeasonBadge> get seasonBadges => $_getList(0);

  /// How many badges match in all, counted up to 10 000; only when asked for.
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

/// A badge to take back.
class InvalidateSeasonBadgeRequest extends $pb.GeneratedMessage {
  factory InvalidateSeasonBadgeRequest({
    $core.String? seasonBadgeId,
    $core.String? reason,
    $core.bool? withRefund,
  }) {
    final result = create();
    if (seasonBadgeId != null) result.seasonBadgeId = seasonBadgeId;
    if (reason != null) result.reason = reason;
    if (withRefund != null) result.withRefund = withRefund;
    return result;
  }

  InvalidateSeasonBadgeRequest._();

  factory InvalidateSeasonBadgeRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory InvalidateSeasonBadgeRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'InvalidateSeasonBadgeRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'seasonBadgeId')
    ..aOS(2, _omitFieldNames ? '' : 'reason')
    ..aOB(3, _omitFieldNames ? '' : 'withRefund')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  InvalidateSeasonBadgeRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  InvalidateSeasonBadgeRequest copyWith(
          void Function(InvalidateSeasonBadgeRequest) updates) =>
      super.copyWith(
              (message) => updates(message as InvalidateSeasonBadgeRequest))
          as InvalidateSeasonBadgeRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static InvalidateSeasonBadgeRequest create() =>
      InvalidateSeasonBadgeRequest._();
  @$core.override
  InvalidateSeasonBadgeRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static InvalidateSeasonBadgeRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<InvalidateSeasonBadgeRequest>(create);
  static InvalidateSeasonBadgeRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get seasonBadgeId => $_getSZ(0);
  @$pb.TagNumber(1)
  set seasonBadgeId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSeasonBadgeId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSeasonBadgeId() => $_clearField(1);

  /// Why, for the record and the driver.
  @$pb.TagNumber(2)
  $core.String get reason => $_getSZ(1);
  @$pb.TagNumber(2)
  set reason($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasReason() => $_has(1);
  @$pb.TagNumber(2)
  void clearReason() => $_clearField(2);

  /// Gives back what was paid by wallet or card.
  @$pb.TagNumber(3)
  $core.bool get withRefund => $_getBF(2);
  @$pb.TagNumber(3)
  set withRefund($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasWithRefund() => $_has(2);
  @$pb.TagNumber(3)
  void clearWithRefund() => $_clearField(3);
}

/// The badge that was taken back.
class InvalidateSeasonBadgeResponse extends $pb.GeneratedMessage {
  factory InvalidateSeasonBadgeResponse({
    $2.SeasonBadge? seasonBadge,
    $core.double? refundedAmount,
  }) {
    final result = create();
    if (seasonBadge != null) result.seasonBadge = seasonBadge;
    if (refundedAmount != null) result.refundedAmount = refundedAmount;
    return result;
  }

  InvalidateSeasonBadgeResponse._();

  factory InvalidateSeasonBadgeResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory InvalidateSeasonBadgeResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'InvalidateSeasonBadgeResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$2.SeasonBadge>(1, _omitFieldNames ? '' : 'seasonBadge',
        subBuilder: $2.SeasonBadge.create)
    ..aD(2, _omitFieldNames ? '' : 'refundedAmount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  InvalidateSeasonBadgeResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  InvalidateSeasonBadgeResponse copyWith(
          void Function(InvalidateSeasonBadgeResponse) updates) =>
      super.copyWith(
              (message) => updates(message as InvalidateSeasonBadgeResponse))
          as InvalidateSeasonBadgeResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static InvalidateSeasonBadgeResponse create() =>
      InvalidateSeasonBadgeResponse._();
  @$core.override
  InvalidateSeasonBadgeResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static InvalidateSeasonBadgeResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<InvalidateSeasonBadgeResponse>(create);
  static InvalidateSeasonBadgeResponse? _defaultInstance;

  /// The badge.
  @$pb.TagNumber(1)
  $2.SeasonBadge get seasonBadge => $_getN(0);
  @$pb.TagNumber(1)
  set seasonBadge($2.SeasonBadge value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSeasonBadge() => $_has(0);
  @$pb.TagNumber(1)
  void clearSeasonBadge() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.SeasonBadge ensureSeasonBadge() => $_ensure(0);

  /// How much was given back, in TND.
  @$pb.TagNumber(2)
  $core.double get refundedAmount => $_getN(1);
  @$pb.TagNumber(2)
  set refundedAmount($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasRefundedAmount() => $_has(1);
  @$pb.TagNumber(2)
  void clearRefundedAmount() => $_clearField(2);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
