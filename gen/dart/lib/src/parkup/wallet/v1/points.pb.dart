// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/points.proto.

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

import 'points.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'points.pbenum.dart';

/// What a driver holds in points, and what they are good for.
class PointsAccount extends $pb.GeneratedMessage {
  factory PointsAccount({
    $core.String? userId,
    $core.int? balance,
    $core.double? value,
    $core.int? owed,
    $core.int? expiring,
    $0.Timestamp? expiresAt,
    $core.int? pointsPerTnd,
    PointsTerms? terms,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    if (balance != null) result.balance = balance;
    if (value != null) result.value = value;
    if (owed != null) result.owed = owed;
    if (expiring != null) result.expiring = expiring;
    if (expiresAt != null) result.expiresAt = expiresAt;
    if (pointsPerTnd != null) result.pointsPerTnd = pointsPerTnd;
    if (terms != null) result.terms = terms;
    return result;
  }

  PointsAccount._();

  factory PointsAccount.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PointsAccount.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PointsAccount',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..aI(2, _omitFieldNames ? '' : 'balance')
    ..aD(3, _omitFieldNames ? '' : 'value')
    ..aI(4, _omitFieldNames ? '' : 'owed')
    ..aI(5, _omitFieldNames ? '' : 'expiring')
    ..aOM<$0.Timestamp>(6, _omitFieldNames ? '' : 'expiresAt',
        subBuilder: $0.Timestamp.create)
    ..aI(7, _omitFieldNames ? '' : 'pointsPerTnd')
    ..aOM<PointsTerms>(8, _omitFieldNames ? '' : 'terms',
        subBuilder: PointsTerms.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PointsAccount clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PointsAccount copyWith(void Function(PointsAccount) updates) =>
      super.copyWith((message) => updates(message as PointsAccount))
          as PointsAccount;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PointsAccount create() => PointsAccount._();
  @$core.override
  PointsAccount createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PointsAccount getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PointsAccount>(create);
  static PointsAccount? _defaultInstance;

  /// ObjectId, 24 hex digits: that of the driver.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);

  /// Points; never less than 0.
  @$pb.TagNumber(2)
  $core.int get balance => $_getIZ(1);
  @$pb.TagNumber(2)
  set balance($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasBalance() => $_has(1);
  @$pb.TagNumber(2)
  void clearBalance() => $_clearField(2);

  /// What they are worth as a discount, in TND.
  @$pb.TagNumber(3)
  $core.double get value => $_getN(2);
  @$pb.TagNumber(3)
  set value($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasValue() => $_has(2);
  @$pb.TagNumber(3)
  void clearValue() => $_clearField(3);

  /// Points that were taken back after they had been spent: what is earned next goes against them first. 0 unless there are any.
  @$pb.TagNumber(4)
  $core.int get owed => $_getIZ(3);
  @$pb.TagNumber(4)
  set owed($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasOwed() => $_has(3);
  @$pb.TagNumber(4)
  void clearOwed() => $_clearField(4);

  /// The points that expire next; absent when there are none.
  @$pb.TagNumber(5)
  $core.int get expiring => $_getIZ(4);
  @$pb.TagNumber(5)
  set expiring($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasExpiring() => $_has(4);
  @$pb.TagNumber(5)
  void clearExpiring() => $_clearField(5);

  /// When those expire: the beginning of a month; absent when there are none.
  @$pb.TagNumber(6)
  $0.Timestamp get expiresAt => $_getN(5);
  @$pb.TagNumber(6)
  set expiresAt($0.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasExpiresAt() => $_has(5);
  @$pb.TagNumber(6)
  void clearExpiresAt() => $_clearField(6);
  @$pb.TagNumber(6)
  $0.Timestamp ensureExpiresAt() => $_ensure(5);

  /// Points that this driver earns for each TND, by their plan.
  @$pb.TagNumber(7)
  $core.int get pointsPerTnd => $_getIZ(6);
  @$pb.TagNumber(7)
  set pointsPerTnd($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasPointsPerTnd() => $_has(6);
  @$pb.TagNumber(7)
  void clearPointsPerTnd() => $_clearField(7);

  /// The terms that hold for all.
  @$pb.TagNumber(8)
  PointsTerms get terms => $_getN(7);
  @$pb.TagNumber(8)
  set terms(PointsTerms value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasTerms() => $_has(7);
  @$pb.TagNumber(8)
  void clearTerms() => $_clearField(8);
  @$pb.TagNumber(8)
  PointsTerms ensureTerms() => $_ensure(7);
}

/// What points are earned by and good for; admins set it.
class PointsTerms extends $pb.GeneratedMessage {
  factory PointsTerms({
    $core.int? pointsPerTnd,
    $core.double? valuePerThousand,
    $core.int? mostPercent,
    $core.int? reservationPoints,
    $core.int? offPeakPercent,
    $core.String? offPeakFrom,
    $core.String? offPeakUntil,
    $core.double? pricePerThousand,
    $0.Timestamp? updatedAt,
  }) {
    final result = create();
    if (pointsPerTnd != null) result.pointsPerTnd = pointsPerTnd;
    if (valuePerThousand != null) result.valuePerThousand = valuePerThousand;
    if (mostPercent != null) result.mostPercent = mostPercent;
    if (reservationPoints != null) result.reservationPoints = reservationPoints;
    if (offPeakPercent != null) result.offPeakPercent = offPeakPercent;
    if (offPeakFrom != null) result.offPeakFrom = offPeakFrom;
    if (offPeakUntil != null) result.offPeakUntil = offPeakUntil;
    if (pricePerThousand != null) result.pricePerThousand = pricePerThousand;
    if (updatedAt != null) result.updatedAt = updatedAt;
    return result;
  }

  PointsTerms._();

  factory PointsTerms.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PointsTerms.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PointsTerms',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'pointsPerTnd')
    ..aD(2, _omitFieldNames ? '' : 'valuePerThousand')
    ..aI(3, _omitFieldNames ? '' : 'mostPercent')
    ..aI(4, _omitFieldNames ? '' : 'reservationPoints')
    ..aI(5, _omitFieldNames ? '' : 'offPeakPercent')
    ..aOS(6, _omitFieldNames ? '' : 'offPeakFrom')
    ..aOS(7, _omitFieldNames ? '' : 'offPeakUntil')
    ..aD(8, _omitFieldNames ? '' : 'pricePerThousand')
    ..aOM<$0.Timestamp>(9, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $0.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PointsTerms clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PointsTerms copyWith(void Function(PointsTerms) updates) =>
      super.copyWith((message) => updates(message as PointsTerms))
          as PointsTerms;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PointsTerms create() => PointsTerms._();
  @$core.override
  PointsTerms createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PointsTerms getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PointsTerms>(create);
  static PointsTerms? _defaultInstance;

  /// Points that are earned for each TND spent, without a premium plan; 10 unless set.
  @$pb.TagNumber(1)
  $core.int get pointsPerTnd => $_getIZ(0);
  @$pb.TagNumber(1)
  set pointsPerTnd($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPointsPerTnd() => $_has(0);
  @$pb.TagNumber(1)
  void clearPointsPerTnd() => $_clearField(1);

  /// What 1000 points are worth as a discount, in TND; 1 unless set.
  @$pb.TagNumber(2)
  $core.double get valuePerThousand => $_getN(1);
  @$pb.TagNumber(2)
  set valuePerThousand($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasValuePerThousand() => $_has(1);
  @$pb.TagNumber(2)
  void clearValuePerThousand() => $_clearField(2);

  /// How much of a payment points can pay, in percent; 100 unless set. At least 0.010 TND are paid with money.
  @$pb.TagNumber(3)
  $core.int get mostPercent => $_getIZ(2);
  @$pb.TagNumber(3)
  set mostPercent($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasMostPercent() => $_has(2);
  @$pb.TagNumber(3)
  void clearMostPercent() => $_clearField(3);

  /// Points for a reservation whose car came; 20 unless set.
  @$pb.TagNumber(4)
  $core.int get reservationPoints => $_getIZ(3);
  @$pb.TagNumber(4)
  set reservationPoints($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasReservationPoints() => $_has(3);
  @$pb.TagNumber(4)
  void clearReservationPoints() => $_clearField(4);

  /// How many more points parking earns that begins in off-peak hours, in percent; 50 unless set.
  @$pb.TagNumber(5)
  $core.int get offPeakPercent => $_getIZ(4);
  @$pb.TagNumber(5)
  set offPeakPercent($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasOffPeakPercent() => $_has(4);
  @$pb.TagNumber(5)
  void clearOffPeakPercent() => $_clearField(5);

  /// When off-peak hours begin, `HH:MM` by the time of Tunis; `20:00` unless set.
  @$pb.TagNumber(6)
  $core.String get offPeakFrom => $_getSZ(5);
  @$pb.TagNumber(6)
  set offPeakFrom($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasOffPeakFrom() => $_has(5);
  @$pb.TagNumber(6)
  void clearOffPeakFrom() => $_clearField(6);

  /// When off-peak hours end, `HH:MM` by the time of Tunis; `07:00` unless set.
  @$pb.TagNumber(7)
  $core.String get offPeakUntil => $_getSZ(6);
  @$pb.TagNumber(7)
  set offPeakUntil($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasOffPeakUntil() => $_has(6);
  @$pb.TagNumber(7)
  void clearOffPeakUntil() => $_clearField(7);

  /// What 1000 points cost, in TND; 0: none are sold. 1 unless set.
  @$pb.TagNumber(8)
  $core.double get pricePerThousand => $_getN(7);
  @$pb.TagNumber(8)
  set pricePerThousand($core.double value) => $_setDouble(7, value);
  @$pb.TagNumber(8)
  $core.bool hasPricePerThousand() => $_has(7);
  @$pb.TagNumber(8)
  void clearPricePerThousand() => $_clearField(8);

  /// When somebody last changed them; absent when nobody did.
  @$pb.TagNumber(9)
  $0.Timestamp get updatedAt => $_getN(8);
  @$pb.TagNumber(9)
  set updatedAt($0.Timestamp value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasUpdatedAt() => $_has(8);
  @$pb.TagNumber(9)
  void clearUpdatedAt() => $_clearField(9);
  @$pb.TagNumber(9)
  $0.Timestamp ensureUpdatedAt() => $_ensure(8);
}

/// One entry of a driver's points. Entries are added, never changed.
class PointsEntry extends $pb.GeneratedMessage {
  factory PointsEntry({
    $core.String? id,
    $core.String? userId,
    $core.int? points,
    $core.int? balanceAfter,
    PointsEntry_Reason? reason,
    $core.String? paymentId,
    $core.int? reservationId,
    $core.String? note,
    $0.Timestamp? createdAt,
    $0.Timestamp? expiresAt,
    $core.String? madeBy,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (userId != null) result.userId = userId;
    if (points != null) result.points = points;
    if (balanceAfter != null) result.balanceAfter = balanceAfter;
    if (reason != null) result.reason = reason;
    if (paymentId != null) result.paymentId = paymentId;
    if (reservationId != null) result.reservationId = reservationId;
    if (note != null) result.note = note;
    if (createdAt != null) result.createdAt = createdAt;
    if (expiresAt != null) result.expiresAt = expiresAt;
    if (madeBy != null) result.madeBy = madeBy;
    return result;
  }

  PointsEntry._();

  factory PointsEntry.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PointsEntry.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PointsEntry',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'userId')
    ..aI(3, _omitFieldNames ? '' : 'points')
    ..aI(4, _omitFieldNames ? '' : 'balanceAfter')
    ..aE<PointsEntry_Reason>(5, _omitFieldNames ? '' : 'reason',
        enumValues: PointsEntry_Reason.values)
    ..aOS(6, _omitFieldNames ? '' : 'paymentId')
    ..aI(7, _omitFieldNames ? '' : 'reservationId')
    ..aOS(8, _omitFieldNames ? '' : 'note')
    ..aOM<$0.Timestamp>(9, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(10, _omitFieldNames ? '' : 'expiresAt',
        subBuilder: $0.Timestamp.create)
    ..aOS(11, _omitFieldNames ? '' : 'madeBy')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PointsEntry clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PointsEntry copyWith(void Function(PointsEntry) updates) =>
      super.copyWith((message) => updates(message as PointsEntry))
          as PointsEntry;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PointsEntry create() => PointsEntry._();
  @$core.override
  PointsEntry createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PointsEntry getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PointsEntry>(create);
  static PointsEntry? _defaultInstance;

  /// ObjectId, 24 hex digits.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Whose points.
  @$pb.TagNumber(2)
  $core.String get userId => $_getSZ(1);
  @$pb.TagNumber(2)
  set userId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUserId() => $_has(1);
  @$pb.TagNumber(2)
  void clearUserId() => $_clearField(2);

  /// How many: more than 0 came, less than 0 went.
  @$pb.TagNumber(3)
  $core.int get points => $_getIZ(2);
  @$pb.TagNumber(3)
  set points($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPoints() => $_has(2);
  @$pb.TagNumber(3)
  void clearPoints() => $_clearField(3);

  /// How many there were after this entry.
  @$pb.TagNumber(4)
  $core.int get balanceAfter => $_getIZ(3);
  @$pb.TagNumber(4)
  set balanceAfter($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasBalanceAfter() => $_has(3);
  @$pb.TagNumber(4)
  void clearBalanceAfter() => $_clearField(4);

  /// What for.
  @$pb.TagNumber(5)
  PointsEntry_Reason get reason => $_getN(4);
  @$pb.TagNumber(5)
  set reason(PointsEntry_Reason value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasReason() => $_has(4);
  @$pb.TagNumber(5)
  void clearReason() => $_clearField(5);

  /// The payment it belongs to; absent when it belongs to none.
  @$pb.TagNumber(6)
  $core.String get paymentId => $_getSZ(5);
  @$pb.TagNumber(6)
  set paymentId($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPaymentId() => $_has(5);
  @$pb.TagNumber(6)
  void clearPaymentId() => $_clearField(6);

  /// The reservation that earned it; absent when none did.
  @$pb.TagNumber(7)
  $core.int get reservationId => $_getIZ(6);
  @$pb.TagNumber(7)
  set reservationId($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasReservationId() => $_has(6);
  @$pb.TagNumber(7)
  void clearReservationId() => $_clearField(7);

  /// Why, in the words of the admin; absent unless one put it right.
  @$pb.TagNumber(8)
  $core.String get note => $_getSZ(7);
  @$pb.TagNumber(8)
  set note($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasNote() => $_has(7);
  @$pb.TagNumber(8)
  void clearNote() => $_clearField(8);

  /// When it was written.
  @$pb.TagNumber(9)
  $0.Timestamp get createdAt => $_getN(8);
  @$pb.TagNumber(9)
  set createdAt($0.Timestamp value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasCreatedAt() => $_has(8);
  @$pb.TagNumber(9)
  void clearCreatedAt() => $_clearField(9);
  @$pb.TagNumber(9)
  $0.Timestamp ensureCreatedAt() => $_ensure(8);

  /// When the points expire that came; absent when points went.
  @$pb.TagNumber(10)
  $0.Timestamp get expiresAt => $_getN(9);
  @$pb.TagNumber(10)
  set expiresAt($0.Timestamp value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasExpiresAt() => $_has(9);
  @$pb.TagNumber(10)
  void clearExpiresAt() => $_clearField(10);
  @$pb.TagNumber(10)
  $0.Timestamp ensureExpiresAt() => $_ensure(9);

  /// The admin who put it right; absent unless one did, and to drivers.
  @$pb.TagNumber(11)
  $core.String get madeBy => $_getSZ(10);
  @$pb.TagNumber(11)
  set madeBy($core.String value) => $_setString(10, value);
  @$pb.TagNumber(11)
  $core.bool hasMadeBy() => $_has(10);
  @$pb.TagNumber(11)
  void clearMadeBy() => $_clearField(11);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
