// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/closing_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $2;

import '../../common/v1/payment_method.pbenum.dart' as $4;
import 'closing_service.pbenum.dart';
import 'money_figures.pb.dart' as $3;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'closing_service.pbenum.dart';

/// A zone's day.
class DayClosing extends $pb.GeneratedMessage {
  factory DayClosing({
    $core.String? day,
    $core.String? zoneId,
    $core.String? zoneName,
    $core.bool? isClosed,
    $2.Timestamp? closedAt,
    $core.String? closedById,
    $3.MoneyFigures? totals,
    $core.Iterable<ClosingLine>? lines,
    $core.Iterable<StaffCash>? cash,
    $core.double? cashDue,
    $core.double? cashCounted,
  }) {
    final result = create();
    if (day != null) result.day = day;
    if (zoneId != null) result.zoneId = zoneId;
    if (zoneName != null) result.zoneName = zoneName;
    if (isClosed != null) result.isClosed = isClosed;
    if (closedAt != null) result.closedAt = closedAt;
    if (closedById != null) result.closedById = closedById;
    if (totals != null) result.totals = totals;
    if (lines != null) result.lines.addAll(lines);
    if (cash != null) result.cash.addAll(cash);
    if (cashDue != null) result.cashDue = cashDue;
    if (cashCounted != null) result.cashCounted = cashCounted;
    return result;
  }

  DayClosing._();

  factory DayClosing.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DayClosing.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DayClosing',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'day')
    ..aOS(2, _omitFieldNames ? '' : 'zoneId')
    ..aOS(3, _omitFieldNames ? '' : 'zoneName')
    ..aOB(4, _omitFieldNames ? '' : 'isClosed')
    ..aOM<$2.Timestamp>(5, _omitFieldNames ? '' : 'closedAt',
        subBuilder: $2.Timestamp.create)
    ..aOS(6, _omitFieldNames ? '' : 'closedById')
    ..aOM<$3.MoneyFigures>(7, _omitFieldNames ? '' : 'totals',
        subBuilder: $3.MoneyFigures.create)
    ..pPM<ClosingLine>(8, _omitFieldNames ? '' : 'lines',
        subBuilder: ClosingLine.create)
    ..pPM<StaffCash>(9, _omitFieldNames ? '' : 'cash',
        subBuilder: StaffCash.create)
    ..aD(10, _omitFieldNames ? '' : 'cashDue')
    ..aD(11, _omitFieldNames ? '' : 'cashCounted')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DayClosing clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DayClosing copyWith(void Function(DayClosing) updates) =>
      super.copyWith((message) => updates(message as DayClosing)) as DayClosing;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DayClosing create() => DayClosing._();
  @$core.override
  DayClosing createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DayClosing getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DayClosing>(create);
  static DayClosing? _defaultInstance;

  /// The day: `2026-03-01`.
  @$pb.TagNumber(1)
  $core.String get day => $_getSZ(0);
  @$pb.TagNumber(1)
  set day($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearDay() => $_clearField(1);

  /// The zone; `none` for money that belongs to no zone.
  @$pb.TagNumber(2)
  $core.String get zoneId => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// The zone's name; absent when there is no such zone any more, and for `none`.
  @$pb.TagNumber(3)
  $core.String get zoneName => $_getSZ(2);
  @$pb.TagNumber(3)
  set zoneName($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZoneName() => $_has(2);
  @$pb.TagNumber(3)
  void clearZoneName() => $_clearField(3);

  /// True when it is closed: then its figures never change.
  @$pb.TagNumber(4)
  $core.bool get isClosed => $_getBF(3);
  @$pb.TagNumber(4)
  set isClosed($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasIsClosed() => $_has(3);
  @$pb.TagNumber(4)
  void clearIsClosed() => $_clearField(4);

  /// When it was closed; absent before.
  @$pb.TagNumber(5)
  $2.Timestamp get closedAt => $_getN(4);
  @$pb.TagNumber(5)
  set closedAt($2.Timestamp value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasClosedAt() => $_has(4);
  @$pb.TagNumber(5)
  void clearClosedAt() => $_clearField(5);
  @$pb.TagNumber(5)
  $2.Timestamp ensureClosedAt() => $_ensure(4);

  /// The operator who closed it; absent when a job did, and before.
  @$pb.TagNumber(6)
  $core.String get closedById => $_getSZ(5);
  @$pb.TagNumber(6)
  set closedById($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasClosedById() => $_has(5);
  @$pb.TagNumber(6)
  void clearClosedById() => $_clearField(6);

  /// Their sum.
  @$pb.TagNumber(7)
  $3.MoneyFigures get totals => $_getN(6);
  @$pb.TagNumber(7)
  set totals($3.MoneyFigures value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasTotals() => $_has(6);
  @$pb.TagNumber(7)
  void clearTotals() => $_clearField(7);
  @$pb.TagNumber(7)
  $3.MoneyFigures ensureTotals() => $_ensure(6);

  /// What the sum is made of, by kind, method and, for cash, who took it. Empty in lists.
  @$pb.TagNumber(8)
  $pb.PbList<ClosingLine> get lines => $_getList(7);

  /// The cash, by who took it. Empty in lists.
  @$pb.TagNumber(9)
  $pb.PbList<StaffCash> get cash => $_getList(8);

  /// All cash that was to be handed in, in TND.
  @$pb.TagNumber(10)
  $core.double get cashDue => $_getN(9);
  @$pb.TagNumber(10)
  set cashDue($core.double value) => $_setDouble(9, value);
  @$pb.TagNumber(10)
  $core.bool hasCashDue() => $_has(9);
  @$pb.TagNumber(10)
  void clearCashDue() => $_clearField(10);

  /// All cash that was counted, in TND.
  @$pb.TagNumber(11)
  $core.double get cashCounted => $_getN(10);
  @$pb.TagNumber(11)
  set cashCounted($core.double value) => $_setDouble(10, value);
  @$pb.TagNumber(11)
  $core.bool hasCashCounted() => $_has(10);
  @$pb.TagNumber(11)
  void clearCashCounted() => $_clearField(11);
}

/// Part of a zone's day.
class ClosingLine extends $pb.GeneratedMessage {
  factory ClosingLine({
    $core.String? kind,
    $4.PaymentMethod? paymentMethod,
    $core.String? staffId,
    $core.String? staffName,
    $3.MoneyFigures? figures,
  }) {
    final result = create();
    if (kind != null) result.kind = kind;
    if (paymentMethod != null) result.paymentMethod = paymentMethod;
    if (staffId != null) result.staffId = staffId;
    if (staffName != null) result.staffName = staffName;
    if (figures != null) result.figures = figures;
    return result;
  }

  ClosingLine._();

  factory ClosingLine.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ClosingLine.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ClosingLine',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'kind')
    ..aE<$4.PaymentMethod>(2, _omitFieldNames ? '' : 'paymentMethod',
        enumValues: $4.PaymentMethod.values)
    ..aOS(3, _omitFieldNames ? '' : 'staffId')
    ..aOS(4, _omitFieldNames ? '' : 'staffName')
    ..aOM<$3.MoneyFigures>(5, _omitFieldNames ? '' : 'figures',
        subBuilder: $3.MoneyFigures.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ClosingLine clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ClosingLine copyWith(void Function(ClosingLine) updates) =>
      super.copyWith((message) => updates(message as ClosingLine))
          as ClosingLine;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ClosingLine create() => ClosingLine._();
  @$core.override
  ClosingLine createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ClosingLine getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ClosingLine>(create);
  static ClosingLine? _defaultInstance;

  /// What the money was for: `session`, `extension`, `ticket` (a fine), `season_badge`, `topup`, `wallet_payment` (from a wallet, for
  /// nothing that we know), `adjustment`, `fee` (of no payment that we know), `payout`, or whatever else is sold.
  @$pb.TagNumber(1)
  $core.String get kind => $_getSZ(0);
  @$pb.TagNumber(1)
  set kind($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasKind() => $_has(0);
  @$pb.TagNumber(1)
  void clearKind() => $_clearField(1);

  /// How it was paid.
  @$pb.TagNumber(2)
  $4.PaymentMethod get paymentMethod => $_getN(1);
  @$pb.TagNumber(2)
  set paymentMethod($4.PaymentMethod value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasPaymentMethod() => $_has(1);
  @$pb.TagNumber(2)
  void clearPaymentMethod() => $_clearField(2);

  /// The agent or operator who took it; cash only.
  @$pb.TagNumber(3)
  $core.String get staffId => $_getSZ(2);
  @$pb.TagNumber(3)
  set staffId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasStaffId() => $_has(2);
  @$pb.TagNumber(3)
  void clearStaffId() => $_clearField(3);

  /// Their name; absent when there is no such account any more.
  @$pb.TagNumber(4)
  $core.String get staffName => $_getSZ(3);
  @$pb.TagNumber(4)
  set staffName($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasStaffName() => $_has(3);
  @$pb.TagNumber(4)
  void clearStaffName() => $_clearField(4);

  /// The money.
  @$pb.TagNumber(5)
  $3.MoneyFigures get figures => $_getN(4);
  @$pb.TagNumber(5)
  set figures($3.MoneyFigures value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasFigures() => $_has(4);
  @$pb.TagNumber(5)
  void clearFigures() => $_clearField(5);
  @$pb.TagNumber(5)
  $3.MoneyFigures ensureFigures() => $_ensure(4);
}

/// The cash that an agent or operator took in a zone on a day.
class StaffCash extends $pb.GeneratedMessage {
  factory StaffCash({
    $core.String? staffId,
    $core.String? staffName,
    $core.double? due,
    $core.double? counted,
    $core.double? difference,
    $core.Iterable<CashCount>? counts,
  }) {
    final result = create();
    if (staffId != null) result.staffId = staffId;
    if (staffName != null) result.staffName = staffName;
    if (due != null) result.due = due;
    if (counted != null) result.counted = counted;
    if (difference != null) result.difference = difference;
    if (counts != null) result.counts.addAll(counts);
    return result;
  }

  StaffCash._();

  factory StaffCash.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory StaffCash.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'StaffCash',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'staffId')
    ..aOS(2, _omitFieldNames ? '' : 'staffName')
    ..aD(3, _omitFieldNames ? '' : 'due')
    ..aD(4, _omitFieldNames ? '' : 'counted')
    ..aD(5, _omitFieldNames ? '' : 'difference')
    ..pPM<CashCount>(6, _omitFieldNames ? '' : 'counts',
        subBuilder: CashCount.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StaffCash clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StaffCash copyWith(void Function(StaffCash) updates) =>
      super.copyWith((message) => updates(message as StaffCash)) as StaffCash;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static StaffCash create() => StaffCash._();
  @$core.override
  StaffCash createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static StaffCash getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<StaffCash>(create);
  static StaffCash? _defaultInstance;

  /// Who took it.
  @$pb.TagNumber(1)
  $core.String get staffId => $_getSZ(0);
  @$pb.TagNumber(1)
  set staffId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasStaffId() => $_has(0);
  @$pb.TagNumber(1)
  void clearStaffId() => $_clearField(1);

  /// Their name; absent when there is no such account any more.
  @$pb.TagNumber(2)
  $core.String get staffName => $_getSZ(1);
  @$pb.TagNumber(2)
  set staffName($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasStaffName() => $_has(1);
  @$pb.TagNumber(2)
  void clearStaffName() => $_clearField(2);

  /// What they have to hand in, in TND.
  @$pb.TagNumber(3)
  $core.double get due => $_getN(2);
  @$pb.TagNumber(3)
  set due($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDue() => $_has(2);
  @$pb.TagNumber(3)
  void clearDue() => $_clearField(3);

  /// What was counted last, in TND; absent before.
  @$pb.TagNumber(4)
  $core.double get counted => $_getN(3);
  @$pb.TagNumber(4)
  set counted($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasCounted() => $_has(3);
  @$pb.TagNumber(4)
  void clearCounted() => $_clearField(4);

  /// counted − due, in TND: less than nothing when money is missing; absent before it is counted.
  @$pb.TagNumber(5)
  $core.double get difference => $_getN(4);
  @$pb.TagNumber(5)
  set difference($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasDifference() => $_has(4);
  @$pb.TagNumber(5)
  void clearDifference() => $_clearField(5);

  /// All counts, the last one first.
  @$pb.TagNumber(6)
  $pb.PbList<CashCount> get counts => $_getList(5);
}

/// That somebody counted the cash that was handed in.
class CashCount extends $pb.GeneratedMessage {
  factory CashCount({
    $core.String? id,
    $core.double? amount,
    $core.String? note,
    $core.String? countedById,
    $2.Timestamp? countedAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (amount != null) result.amount = amount;
    if (note != null) result.note = note;
    if (countedById != null) result.countedById = countedById;
    if (countedAt != null) result.countedAt = countedAt;
    return result;
  }

  CashCount._();

  factory CashCount.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CashCount.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CashCount',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aD(2, _omitFieldNames ? '' : 'amount')
    ..aOS(3, _omitFieldNames ? '' : 'note')
    ..aOS(4, _omitFieldNames ? '' : 'countedById')
    ..aOM<$2.Timestamp>(5, _omitFieldNames ? '' : 'countedAt',
        subBuilder: $2.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CashCount clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CashCount copyWith(void Function(CashCount) updates) =>
      super.copyWith((message) => updates(message as CashCount)) as CashCount;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CashCount create() => CashCount._();
  @$core.override
  CashCount createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CashCount getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<CashCount>(create);
  static CashCount? _defaultInstance;

  /// ObjectId, 24 hex digits.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// How much there was, in TND.
  @$pb.TagNumber(2)
  $core.double get amount => $_getN(1);
  @$pb.TagNumber(2)
  set amount($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasAmount() => $_has(1);
  @$pb.TagNumber(2)
  void clearAmount() => $_clearField(2);

  /// What they had to say about it; absent when nothing.
  @$pb.TagNumber(3)
  $core.String get note => $_getSZ(2);
  @$pb.TagNumber(3)
  set note($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasNote() => $_has(2);
  @$pb.TagNumber(3)
  void clearNote() => $_clearField(3);

  /// The operator who counted.
  @$pb.TagNumber(4)
  $core.String get countedById => $_getSZ(3);
  @$pb.TagNumber(4)
  set countedById($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasCountedById() => $_has(3);
  @$pb.TagNumber(4)
  void clearCountedById() => $_clearField(4);

  /// When.
  @$pb.TagNumber(5)
  $2.Timestamp get countedAt => $_getN(4);
  @$pb.TagNumber(5)
  set countedAt($2.Timestamp value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasCountedAt() => $_has(4);
  @$pb.TagNumber(5)
  void clearCountedAt() => $_clearField(5);
  @$pb.TagNumber(5)
  $2.Timestamp ensureCountedAt() => $_ensure(4);
}

/// Asks for a day at a glance.
class GetDaySummaryRequest extends $pb.GeneratedMessage {
  factory GetDaySummaryRequest({
    $core.String? day,
  }) {
    final result = create();
    if (day != null) result.day = day;
    return result;
  }

  GetDaySummaryRequest._();

  factory GetDaySummaryRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetDaySummaryRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetDaySummaryRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'day')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDaySummaryRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDaySummaryRequest copyWith(void Function(GetDaySummaryRequest) updates) =>
      super.copyWith((message) => updates(message as GetDaySummaryRequest))
          as GetDaySummaryRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetDaySummaryRequest create() => GetDaySummaryRequest._();
  @$core.override
  GetDaySummaryRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetDaySummaryRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetDaySummaryRequest>(create);
  static GetDaySummaryRequest? _defaultInstance;

  /// The day: `2026-03-01`.
  @$pb.TagNumber(1)
  $core.String get day => $_getSZ(0);
  @$pb.TagNumber(1)
  set day($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearDay() => $_clearField(1);
}

/// A day at a glance.
class GetDaySummaryResponse extends $pb.GeneratedMessage {
  factory GetDaySummaryResponse({
    $core.Iterable<DayClosing>? dayClosings,
    $3.MoneyFigures? totals,
    $2.Timestamp? asOfTime,
  }) {
    final result = create();
    if (dayClosings != null) result.dayClosings.addAll(dayClosings);
    if (totals != null) result.totals = totals;
    if (asOfTime != null) result.asOfTime = asOfTime;
    return result;
  }

  GetDaySummaryResponse._();

  factory GetDaySummaryResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetDaySummaryResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetDaySummaryResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..pPM<DayClosing>(1, _omitFieldNames ? '' : 'dayClosings',
        subBuilder: DayClosing.create)
    ..aOM<$3.MoneyFigures>(2, _omitFieldNames ? '' : 'totals',
        subBuilder: $3.MoneyFigures.create)
    ..aOM<$2.Timestamp>(3, _omitFieldNames ? '' : 'asOfTime',
        subBuilder: $2.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDaySummaryResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDaySummaryResponse copyWith(
          void Function(GetDaySummaryResponse) updates) =>
      super.copyWith((message) => updates(message as GetDaySummaryResponse))
          as GetDaySummaryResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetDaySummaryResponse create() => GetDaySummaryResponse._();
  @$core.override
  GetDaySummaryResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetDaySummaryResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetDaySummaryResponse>(create);
  static GetDaySummaryResponse? _defaultInstance;

  /// The zones, without lines and cash by agent.
  @$pb.TagNumber(1)
  $pb.PbList<DayClosing> get dayClosings => $_getList(0);

  /// Their sum.
  @$pb.TagNumber(2)
  $3.MoneyFigures get totals => $_getN(1);
  @$pb.TagNumber(2)
  set totals($3.MoneyFigures value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasTotals() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotals() => $_clearField(2);
  @$pb.TagNumber(2)
  $3.MoneyFigures ensureTotals() => $_ensure(1);

  /// Everything that was in the books by then is in the figures of what is not closed.
  @$pb.TagNumber(3)
  $2.Timestamp get asOfTime => $_getN(2);
  @$pb.TagNumber(3)
  set asOfTime($2.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasAsOfTime() => $_has(2);
  @$pb.TagNumber(3)
  void clearAsOfTime() => $_clearField(3);
  @$pb.TagNumber(3)
  $2.Timestamp ensureAsOfTime() => $_ensure(2);
}

/// Asks for what is closed.
class ListDayClosingsRequest extends $pb.GeneratedMessage {
  factory ListDayClosingsRequest({
    $core.String? fromDay,
    $core.String? toDay,
    $core.String? zoneId,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (fromDay != null) result.fromDay = fromDay;
    if (toDay != null) result.toDay = toDay;
    if (zoneId != null) result.zoneId = zoneId;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListDayClosingsRequest._();

  factory ListDayClosingsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListDayClosingsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListDayClosingsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'fromDay')
    ..aOS(2, _omitFieldNames ? '' : 'toDay')
    ..aOS(3, _omitFieldNames ? '' : 'zoneId')
    ..aI(4, _omitFieldNames ? '' : 'pageSize')
    ..aOS(5, _omitFieldNames ? '' : 'pageToken')
    ..aI(6, _omitFieldNames ? '' : 'skip')
    ..aOB(7, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListDayClosingsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListDayClosingsRequest copyWith(
          void Function(ListDayClosingsRequest) updates) =>
      super.copyWith((message) => updates(message as ListDayClosingsRequest))
          as ListDayClosingsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListDayClosingsRequest create() => ListDayClosingsRequest._();
  @$core.override
  ListDayClosingsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListDayClosingsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListDayClosingsRequest>(create);
  static ListDayClosingsRequest? _defaultInstance;

  /// From this day on, `2026-03-01`; from the first one unless given.
  @$pb.TagNumber(1)
  $core.String get fromDay => $_getSZ(0);
  @$pb.TagNumber(1)
  set fromDay($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasFromDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearFromDay() => $_clearField(1);

  /// Up to this day and with it; up to the last one unless given.
  @$pb.TagNumber(2)
  $core.String get toDay => $_getSZ(1);
  @$pb.TagNumber(2)
  set toDay($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasToDay() => $_has(1);
  @$pb.TagNumber(2)
  void clearToDay() => $_clearField(2);

  /// Only this zone's; `none`: of money that belongs to no zone. Unless given, all of the caller's.
  @$pb.TagNumber(3)
  $core.String get zoneId => $_getSZ(2);
  @$pb.TagNumber(3)
  set zoneId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZoneId() => $_has(2);
  @$pb.TagNumber(3)
  void clearZoneId() => $_clearField(3);

  /// Most closings in the answer; 20 unless given; 1000 where more is asked for.
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

  /// How many closings to leave out first.
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
}

/// A page of what is closed.
class ListDayClosingsResponse extends $pb.GeneratedMessage {
  factory ListDayClosingsResponse({
    $core.Iterable<DayClosing>? dayClosings,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (dayClosings != null) result.dayClosings.addAll(dayClosings);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListDayClosingsResponse._();

  factory ListDayClosingsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListDayClosingsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListDayClosingsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..pPM<DayClosing>(1, _omitFieldNames ? '' : 'dayClosings',
        subBuilder: DayClosing.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListDayClosingsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListDayClosingsResponse copyWith(
          void Function(ListDayClosingsResponse) updates) =>
      super.copyWith((message) => updates(message as ListDayClosingsResponse))
          as ListDayClosingsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListDayClosingsResponse create() => ListDayClosingsResponse._();
  @$core.override
  ListDayClosingsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListDayClosingsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListDayClosingsResponse>(create);
  static ListDayClosingsResponse? _defaultInstance;

  /// The closings, without lines and cash by agent.
  @$pb.TagNumber(1)
  $pb.PbList<DayClosing> get dayClosings => $_getList(0);

  /// How many match in all, counted up to 10 000; only when asked for.
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

/// Asks for a zone's day.
class GetDayClosingRequest extends $pb.GeneratedMessage {
  factory GetDayClosingRequest({
    $core.String? day,
    $core.String? zoneId,
  }) {
    final result = create();
    if (day != null) result.day = day;
    if (zoneId != null) result.zoneId = zoneId;
    return result;
  }

  GetDayClosingRequest._();

  factory GetDayClosingRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetDayClosingRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetDayClosingRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'day')
    ..aOS(2, _omitFieldNames ? '' : 'zoneId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDayClosingRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDayClosingRequest copyWith(void Function(GetDayClosingRequest) updates) =>
      super.copyWith((message) => updates(message as GetDayClosingRequest))
          as GetDayClosingRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetDayClosingRequest create() => GetDayClosingRequest._();
  @$core.override
  GetDayClosingRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetDayClosingRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetDayClosingRequest>(create);
  static GetDayClosingRequest? _defaultInstance;

  /// The day: `2026-03-01`.
  @$pb.TagNumber(1)
  $core.String get day => $_getSZ(0);
  @$pb.TagNumber(1)
  set day($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearDay() => $_clearField(1);

  /// The zone, or `none`.
  @$pb.TagNumber(2)
  $core.String get zoneId => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);
}

/// A zone's day.
class GetDayClosingResponse extends $pb.GeneratedMessage {
  factory GetDayClosingResponse({
    DayClosing? dayClosing,
    $2.Timestamp? asOfTime,
  }) {
    final result = create();
    if (dayClosing != null) result.dayClosing = dayClosing;
    if (asOfTime != null) result.asOfTime = asOfTime;
    return result;
  }

  GetDayClosingResponse._();

  factory GetDayClosingResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetDayClosingResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetDayClosingResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<DayClosing>(1, _omitFieldNames ? '' : 'dayClosing',
        subBuilder: DayClosing.create)
    ..aOM<$2.Timestamp>(2, _omitFieldNames ? '' : 'asOfTime',
        subBuilder: $2.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDayClosingResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDayClosingResponse copyWith(
          void Function(GetDayClosingResponse) updates) =>
      super.copyWith((message) => updates(message as GetDayClosingResponse))
          as GetDayClosingResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetDayClosingResponse create() => GetDayClosingResponse._();
  @$core.override
  GetDayClosingResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetDayClosingResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetDayClosingResponse>(create);
  static GetDayClosingResponse? _defaultInstance;

  /// The zone's day.
  @$pb.TagNumber(1)
  DayClosing get dayClosing => $_getN(0);
  @$pb.TagNumber(1)
  set dayClosing(DayClosing value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasDayClosing() => $_has(0);
  @$pb.TagNumber(1)
  void clearDayClosing() => $_clearField(1);
  @$pb.TagNumber(1)
  DayClosing ensureDayClosing() => $_ensure(0);

  /// Everything that was in the books by then is in the figures; absent when it is closed.
  @$pb.TagNumber(2)
  $2.Timestamp get asOfTime => $_getN(1);
  @$pb.TagNumber(2)
  set asOfTime($2.Timestamp value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasAsOfTime() => $_has(1);
  @$pb.TagNumber(2)
  void clearAsOfTime() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.Timestamp ensureAsOfTime() => $_ensure(1);
}

/// Asks to close a zone's day.
class CloseDayRequest extends $pb.GeneratedMessage {
  factory CloseDayRequest({
    $core.String? day,
    $core.String? zoneId,
  }) {
    final result = create();
    if (day != null) result.day = day;
    if (zoneId != null) result.zoneId = zoneId;
    return result;
  }

  CloseDayRequest._();

  factory CloseDayRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CloseDayRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CloseDayRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'day')
    ..aOS(2, _omitFieldNames ? '' : 'zoneId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CloseDayRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CloseDayRequest copyWith(void Function(CloseDayRequest) updates) =>
      super.copyWith((message) => updates(message as CloseDayRequest))
          as CloseDayRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CloseDayRequest create() => CloseDayRequest._();
  @$core.override
  CloseDayRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CloseDayRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CloseDayRequest>(create);
  static CloseDayRequest? _defaultInstance;

  /// The day: `2026-03-01`.
  @$pb.TagNumber(1)
  $core.String get day => $_getSZ(0);
  @$pb.TagNumber(1)
  set day($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearDay() => $_clearField(1);

  /// The zone, or `none`.
  @$pb.TagNumber(2)
  $core.String get zoneId => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);
}

/// A day that is closed.
class CloseDayResponse extends $pb.GeneratedMessage {
  factory CloseDayResponse({
    DayClosing? dayClosing,
  }) {
    final result = create();
    if (dayClosing != null) result.dayClosing = dayClosing;
    return result;
  }

  CloseDayResponse._();

  factory CloseDayResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CloseDayResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CloseDayResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<DayClosing>(1, _omitFieldNames ? '' : 'dayClosing',
        subBuilder: DayClosing.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CloseDayResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CloseDayResponse copyWith(void Function(CloseDayResponse) updates) =>
      super.copyWith((message) => updates(message as CloseDayResponse))
          as CloseDayResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CloseDayResponse create() => CloseDayResponse._();
  @$core.override
  CloseDayResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CloseDayResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CloseDayResponse>(create);
  static CloseDayResponse? _defaultInstance;

  /// The zone's day.
  @$pb.TagNumber(1)
  DayClosing get dayClosing => $_getN(0);
  @$pb.TagNumber(1)
  set dayClosing(DayClosing value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasDayClosing() => $_has(0);
  @$pb.TagNumber(1)
  void clearDayClosing() => $_clearField(1);
  @$pb.TagNumber(1)
  DayClosing ensureDayClosing() => $_ensure(0);
}

/// Cash that was counted.
class CountCashRequest extends $pb.GeneratedMessage {
  factory CountCashRequest({
    $core.String? day,
    $core.String? zoneId,
    $core.String? staffId,
    $core.double? amount,
    $core.String? note,
  }) {
    final result = create();
    if (day != null) result.day = day;
    if (zoneId != null) result.zoneId = zoneId;
    if (staffId != null) result.staffId = staffId;
    if (amount != null) result.amount = amount;
    if (note != null) result.note = note;
    return result;
  }

  CountCashRequest._();

  factory CountCashRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CountCashRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CountCashRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'day')
    ..aOS(2, _omitFieldNames ? '' : 'zoneId')
    ..aOS(3, _omitFieldNames ? '' : 'staffId')
    ..aD(4, _omitFieldNames ? '' : 'amount')
    ..aOS(5, _omitFieldNames ? '' : 'note')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CountCashRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CountCashRequest copyWith(void Function(CountCashRequest) updates) =>
      super.copyWith((message) => updates(message as CountCashRequest))
          as CountCashRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CountCashRequest create() => CountCashRequest._();
  @$core.override
  CountCashRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CountCashRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CountCashRequest>(create);
  static CountCashRequest? _defaultInstance;

  /// The day on which it was taken: `2026-03-01`.
  @$pb.TagNumber(1)
  $core.String get day => $_getSZ(0);
  @$pb.TagNumber(1)
  set day($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearDay() => $_clearField(1);

  /// The zone in which it was taken, or `none`.
  @$pb.TagNumber(2)
  $core.String get zoneId => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// The agent or operator who took it.
  @$pb.TagNumber(3)
  $core.String get staffId => $_getSZ(2);
  @$pb.TagNumber(3)
  set staffId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasStaffId() => $_has(2);
  @$pb.TagNumber(3)
  void clearStaffId() => $_clearField(3);

  /// How much there is, in TND.
  @$pb.TagNumber(4)
  $core.double get amount => $_getN(3);
  @$pb.TagNumber(4)
  set amount($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasAmount() => $_has(3);
  @$pb.TagNumber(4)
  void clearAmount() => $_clearField(4);

  /// What there is to say about it.
  @$pb.TagNumber(5)
  $core.String get note => $_getSZ(4);
  @$pb.TagNumber(5)
  set note($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasNote() => $_has(4);
  @$pb.TagNumber(5)
  void clearNote() => $_clearField(5);
}

/// The cash after the count.
class CountCashResponse extends $pb.GeneratedMessage {
  factory CountCashResponse({
    StaffCash? staffCash,
  }) {
    final result = create();
    if (staffCash != null) result.staffCash = staffCash;
    return result;
  }

  CountCashResponse._();

  factory CountCashResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CountCashResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CountCashResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<StaffCash>(1, _omitFieldNames ? '' : 'staffCash',
        subBuilder: StaffCash.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CountCashResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CountCashResponse copyWith(void Function(CountCashResponse) updates) =>
      super.copyWith((message) => updates(message as CountCashResponse))
          as CountCashResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CountCashResponse create() => CountCashResponse._();
  @$core.override
  CountCashResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CountCashResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CountCashResponse>(create);
  static CountCashResponse? _defaultInstance;

  /// What they had to hand in, and what was counted.
  @$pb.TagNumber(1)
  StaffCash get staffCash => $_getN(0);
  @$pb.TagNumber(1)
  set staffCash(StaffCash value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStaffCash() => $_has(0);
  @$pb.TagNumber(1)
  void clearStaffCash() => $_clearField(1);
  @$pb.TagNumber(1)
  StaffCash ensureStaffCash() => $_ensure(0);
}

/// Asks who took how much cash.
class GetCashReportRequest extends $pb.GeneratedMessage {
  factory GetCashReportRequest({
    $core.String? fromDay,
    $core.String? toDay,
    $core.String? zoneId,
    $core.String? staffId,
    $core.bool? uncountedOnly,
  }) {
    final result = create();
    if (fromDay != null) result.fromDay = fromDay;
    if (toDay != null) result.toDay = toDay;
    if (zoneId != null) result.zoneId = zoneId;
    if (staffId != null) result.staffId = staffId;
    if (uncountedOnly != null) result.uncountedOnly = uncountedOnly;
    return result;
  }

  GetCashReportRequest._();

  factory GetCashReportRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCashReportRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCashReportRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'fromDay')
    ..aOS(2, _omitFieldNames ? '' : 'toDay')
    ..aOS(3, _omitFieldNames ? '' : 'zoneId')
    ..aOS(4, _omitFieldNames ? '' : 'staffId')
    ..aOB(5, _omitFieldNames ? '' : 'uncountedOnly')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCashReportRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCashReportRequest copyWith(void Function(GetCashReportRequest) updates) =>
      super.copyWith((message) => updates(message as GetCashReportRequest))
          as GetCashReportRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCashReportRequest create() => GetCashReportRequest._();
  @$core.override
  GetCashReportRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCashReportRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCashReportRequest>(create);
  static GetCashReportRequest? _defaultInstance;

  /// The first day: `2026-03-01`.
  @$pb.TagNumber(1)
  $core.String get fromDay => $_getSZ(0);
  @$pb.TagNumber(1)
  set fromDay($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasFromDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearFromDay() => $_clearField(1);

  /// The last day; the first one unless given.
  @$pb.TagNumber(2)
  $core.String get toDay => $_getSZ(1);
  @$pb.TagNumber(2)
  set toDay($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasToDay() => $_has(1);
  @$pb.TagNumber(2)
  void clearToDay() => $_clearField(2);

  /// Only in this zone. Unless given, in all of the caller's.
  @$pb.TagNumber(3)
  $core.String get zoneId => $_getSZ(2);
  @$pb.TagNumber(3)
  set zoneId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZoneId() => $_has(2);
  @$pb.TagNumber(3)
  void clearZoneId() => $_clearField(3);

  /// Only this agent's or operator's.
  @$pb.TagNumber(4)
  $core.String get staffId => $_getSZ(3);
  @$pb.TagNumber(4)
  set staffId($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasStaffId() => $_has(3);
  @$pb.TagNumber(4)
  void clearStaffId() => $_clearField(4);

  /// Only what nobody has counted yet.
  @$pb.TagNumber(5)
  $core.bool get uncountedOnly => $_getBF(4);
  @$pb.TagNumber(5)
  set uncountedOnly($core.bool value) => $_setBool(4, value);
  @$pb.TagNumber(5)
  $core.bool hasUncountedOnly() => $_has(4);
  @$pb.TagNumber(5)
  void clearUncountedOnly() => $_clearField(5);
}

/// Who took how much cash.
class GetCashReportResponse extends $pb.GeneratedMessage {
  factory GetCashReportResponse({
    $core.Iterable<CashReportRow>? rows,
    $core.double? due,
    $core.double? counted,
    $core.double? difference,
    $core.double? uncounted,
  }) {
    final result = create();
    if (rows != null) result.rows.addAll(rows);
    if (due != null) result.due = due;
    if (counted != null) result.counted = counted;
    if (difference != null) result.difference = difference;
    if (uncounted != null) result.uncounted = uncounted;
    return result;
  }

  GetCashReportResponse._();

  factory GetCashReportResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCashReportResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCashReportResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..pPM<CashReportRow>(1, _omitFieldNames ? '' : 'rows',
        subBuilder: CashReportRow.create)
    ..aD(2, _omitFieldNames ? '' : 'due')
    ..aD(3, _omitFieldNames ? '' : 'counted')
    ..aD(4, _omitFieldNames ? '' : 'difference')
    ..aD(5, _omitFieldNames ? '' : 'uncounted')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCashReportResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCashReportResponse copyWith(
          void Function(GetCashReportResponse) updates) =>
      super.copyWith((message) => updates(message as GetCashReportResponse))
          as GetCashReportResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCashReportResponse create() => GetCashReportResponse._();
  @$core.override
  GetCashReportResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCashReportResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCashReportResponse>(create);
  static GetCashReportResponse? _defaultInstance;

  /// By day, zone and who took it; at most 10 000.
  @$pb.TagNumber(1)
  $pb.PbList<CashReportRow> get rows => $_getList(0);

  /// All that was to be handed in, in TND.
  @$pb.TagNumber(2)
  $core.double get due => $_getN(1);
  @$pb.TagNumber(2)
  set due($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasDue() => $_has(1);
  @$pb.TagNumber(2)
  void clearDue() => $_clearField(2);

  /// What was counted, in TND.
  @$pb.TagNumber(3)
  $core.double get counted => $_getN(2);
  @$pb.TagNumber(3)
  set counted($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCounted() => $_has(2);
  @$pb.TagNumber(3)
  void clearCounted() => $_clearField(3);

  /// What was counted too much, or too little (less than nothing), in TND.
  @$pb.TagNumber(4)
  $core.double get difference => $_getN(3);
  @$pb.TagNumber(4)
  set difference($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDifference() => $_has(3);
  @$pb.TagNumber(4)
  void clearDifference() => $_clearField(4);

  /// What nobody has counted yet, in TND: due − counted + difference.
  @$pb.TagNumber(5)
  $core.double get uncounted => $_getN(4);
  @$pb.TagNumber(5)
  set uncounted($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasUncounted() => $_has(4);
  @$pb.TagNumber(5)
  void clearUncounted() => $_clearField(5);
}

/// The cash that somebody took in a zone on a day.
class CashReportRow extends $pb.GeneratedMessage {
  factory CashReportRow({
    $core.String? day,
    $core.String? zoneId,
    $core.String? zoneName,
    $core.String? staffId,
    $core.String? staffName,
    $core.double? due,
    $core.double? counted,
    $core.double? difference,
  }) {
    final result = create();
    if (day != null) result.day = day;
    if (zoneId != null) result.zoneId = zoneId;
    if (zoneName != null) result.zoneName = zoneName;
    if (staffId != null) result.staffId = staffId;
    if (staffName != null) result.staffName = staffName;
    if (due != null) result.due = due;
    if (counted != null) result.counted = counted;
    if (difference != null) result.difference = difference;
    return result;
  }

  CashReportRow._();

  factory CashReportRow.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CashReportRow.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CashReportRow',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'day')
    ..aOS(2, _omitFieldNames ? '' : 'zoneId')
    ..aOS(3, _omitFieldNames ? '' : 'zoneName')
    ..aOS(4, _omitFieldNames ? '' : 'staffId')
    ..aOS(5, _omitFieldNames ? '' : 'staffName')
    ..aD(6, _omitFieldNames ? '' : 'due')
    ..aD(7, _omitFieldNames ? '' : 'counted')
    ..aD(8, _omitFieldNames ? '' : 'difference')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CashReportRow clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CashReportRow copyWith(void Function(CashReportRow) updates) =>
      super.copyWith((message) => updates(message as CashReportRow))
          as CashReportRow;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CashReportRow create() => CashReportRow._();
  @$core.override
  CashReportRow createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CashReportRow getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CashReportRow>(create);
  static CashReportRow? _defaultInstance;

  /// The day.
  @$pb.TagNumber(1)
  $core.String get day => $_getSZ(0);
  @$pb.TagNumber(1)
  set day($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearDay() => $_clearField(1);

  /// The zone, or `none`.
  @$pb.TagNumber(2)
  $core.String get zoneId => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// The zone's name; absent when there is no such zone any more.
  @$pb.TagNumber(3)
  $core.String get zoneName => $_getSZ(2);
  @$pb.TagNumber(3)
  set zoneName($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZoneName() => $_has(2);
  @$pb.TagNumber(3)
  void clearZoneName() => $_clearField(3);

  /// Who took it.
  @$pb.TagNumber(4)
  $core.String get staffId => $_getSZ(3);
  @$pb.TagNumber(4)
  set staffId($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasStaffId() => $_has(3);
  @$pb.TagNumber(4)
  void clearStaffId() => $_clearField(4);

  /// Their name; absent when there is no such account any more.
  @$pb.TagNumber(5)
  $core.String get staffName => $_getSZ(4);
  @$pb.TagNumber(5)
  set staffName($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasStaffName() => $_has(4);
  @$pb.TagNumber(5)
  void clearStaffName() => $_clearField(5);

  /// What they have to hand in, in TND.
  @$pb.TagNumber(6)
  $core.double get due => $_getN(5);
  @$pb.TagNumber(6)
  set due($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasDue() => $_has(5);
  @$pb.TagNumber(6)
  void clearDue() => $_clearField(6);

  /// What was counted last, in TND; absent before.
  @$pb.TagNumber(7)
  $core.double get counted => $_getN(6);
  @$pb.TagNumber(7)
  set counted($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasCounted() => $_has(6);
  @$pb.TagNumber(7)
  void clearCounted() => $_clearField(7);

  /// counted − due, in TND; absent before it is counted.
  @$pb.TagNumber(8)
  $core.double get difference => $_getN(7);
  @$pb.TagNumber(8)
  set difference($core.double value) => $_setDouble(7, value);
  @$pb.TagNumber(8)
  $core.bool hasDifference() => $_has(7);
  @$pb.TagNumber(8)
  void clearDifference() => $_clearField(8);
}

/// Asks for a zone's day as a file.
class ExportDayClosingRequest extends $pb.GeneratedMessage {
  factory ExportDayClosingRequest({
    $core.String? day,
    $core.String? zoneId,
    ExportDayClosingRequest_Format? format,
  }) {
    final result = create();
    if (day != null) result.day = day;
    if (zoneId != null) result.zoneId = zoneId;
    if (format != null) result.format = format;
    return result;
  }

  ExportDayClosingRequest._();

  factory ExportDayClosingRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportDayClosingRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportDayClosingRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'day')
    ..aOS(2, _omitFieldNames ? '' : 'zoneId')
    ..aE<ExportDayClosingRequest_Format>(3, _omitFieldNames ? '' : 'format',
        enumValues: ExportDayClosingRequest_Format.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportDayClosingRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportDayClosingRequest copyWith(
          void Function(ExportDayClosingRequest) updates) =>
      super.copyWith((message) => updates(message as ExportDayClosingRequest))
          as ExportDayClosingRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportDayClosingRequest create() => ExportDayClosingRequest._();
  @$core.override
  ExportDayClosingRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportDayClosingRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportDayClosingRequest>(create);
  static ExportDayClosingRequest? _defaultInstance;

  /// The day: `2026-03-01`.
  @$pb.TagNumber(1)
  $core.String get day => $_getSZ(0);
  @$pb.TagNumber(1)
  set day($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearDay() => $_clearField(1);

  /// The zone, or `none`.
  @$pb.TagNumber(2)
  $core.String get zoneId => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// What sort of file; CSV unless given.
  @$pb.TagNumber(3)
  ExportDayClosingRequest_Format get format => $_getN(2);
  @$pb.TagNumber(3)
  set format(ExportDayClosingRequest_Format value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasFormat() => $_has(2);
  @$pb.TagNumber(3)
  void clearFormat() => $_clearField(3);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
