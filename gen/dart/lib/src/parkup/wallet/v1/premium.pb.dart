// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/premium.proto.

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

import 'premium.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'premium.pbenum.dart';

/// What drivers can subscribe to for more points.
class PremiumPlan extends $pb.GeneratedMessage {
  factory PremiumPlan({
    $core.String? code,
    $core.String? name,
    $core.String? description,
    $core.double? monthPrice,
    $core.double? yearPrice,
    $core.int? pointsPerTnd,
    $core.bool? isActive,
    $0.Timestamp? createdAt,
    $0.Timestamp? updatedAt,
    $core.int? payLaterSessions,
  }) {
    final result = create();
    if (code != null) result.code = code;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (monthPrice != null) result.monthPrice = monthPrice;
    if (yearPrice != null) result.yearPrice = yearPrice;
    if (pointsPerTnd != null) result.pointsPerTnd = pointsPerTnd;
    if (isActive != null) result.isActive = isActive;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    if (payLaterSessions != null) result.payLaterSessions = payLaterSessions;
    return result;
  }

  PremiumPlan._();

  factory PremiumPlan.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PremiumPlan.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PremiumPlan',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'code')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'description')
    ..aD(4, _omitFieldNames ? '' : 'monthPrice')
    ..aD(5, _omitFieldNames ? '' : 'yearPrice')
    ..aI(6, _omitFieldNames ? '' : 'pointsPerTnd')
    ..aOB(7, _omitFieldNames ? '' : 'isActive')
    ..aOM<$0.Timestamp>(8, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(9, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $0.Timestamp.create)
    ..aI(10, _omitFieldNames ? '' : 'payLaterSessions')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PremiumPlan clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PremiumPlan copyWith(void Function(PremiumPlan) updates) =>
      super.copyWith((message) => updates(message as PremiumPlan))
          as PremiumPlan;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PremiumPlan create() => PremiumPlan._();
  @$core.override
  PremiumPlan createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PremiumPlan getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PremiumPlan>(create);
  static PremiumPlan? _defaultInstance;

  /// Its name for programs, such as `plus`: 2 to 20 small letters, digits and dashes.
  @$pb.TagNumber(1)
  $core.String get code => $_getSZ(0);
  @$pb.TagNumber(1)
  set code($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearCode() => $_clearField(1);

  /// Its name for people.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// What it gives, in words; absent when nothing is said.
  @$pb.TagNumber(3)
  $core.String get description => $_getSZ(2);
  @$pb.TagNumber(3)
  set description($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDescription() => $_has(2);
  @$pb.TagNumber(3)
  void clearDescription() => $_clearField(3);

  /// What a month costs, in TND; 0: it is not sold by the month.
  @$pb.TagNumber(4)
  $core.double get monthPrice => $_getN(3);
  @$pb.TagNumber(4)
  set monthPrice($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasMonthPrice() => $_has(3);
  @$pb.TagNumber(4)
  void clearMonthPrice() => $_clearField(4);

  /// What a year costs, in TND; 0: it is not sold by the year.
  @$pb.TagNumber(5)
  $core.double get yearPrice => $_getN(4);
  @$pb.TagNumber(5)
  set yearPrice($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasYearPrice() => $_has(4);
  @$pb.TagNumber(5)
  void clearYearPrice() => $_clearField(5);

  /// Points that are earned for each TND spent.
  @$pb.TagNumber(6)
  $core.int get pointsPerTnd => $_getIZ(5);
  @$pb.TagNumber(6)
  set pointsPerTnd($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPointsPerTnd() => $_has(5);
  @$pb.TagNumber(6)
  void clearPointsPerTnd() => $_clearField(6);

  /// True while it is sold.
  @$pb.TagNumber(7)
  $core.bool get isActive => $_getBF(6);
  @$pb.TagNumber(7)
  set isActive($core.bool value) => $_setBool(6, value);
  @$pb.TagNumber(7)
  $core.bool hasIsActive() => $_has(6);
  @$pb.TagNumber(7)
  void clearIsActive() => $_clearField(7);

  /// When it was made.
  @$pb.TagNumber(8)
  $0.Timestamp get createdAt => $_getN(7);
  @$pb.TagNumber(8)
  set createdAt($0.Timestamp value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasCreatedAt() => $_has(7);
  @$pb.TagNumber(8)
  void clearCreatedAt() => $_clearField(8);
  @$pb.TagNumber(8)
  $0.Timestamp ensureCreatedAt() => $_ensure(7);

  /// When it was last changed; absent when it never was.
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

  /// How many street sessions at a time may be paid later (PayLaterService); 0: none.
  @$pb.TagNumber(10)
  $core.int get payLaterSessions => $_getIZ(9);
  @$pb.TagNumber(10)
  set payLaterSessions($core.int value) => $_setSignedInt32(9, value);
  @$pb.TagNumber(10)
  $core.bool hasPayLaterSessions() => $_has(9);
  @$pb.TagNumber(10)
  void clearPayLaterSessions() => $_clearField(10);
}

/// A driver's subscription. It keeps what was sold; the next term is of the plan as it is then.
class PremiumSubscription extends $pb.GeneratedMessage {
  factory PremiumSubscription({
    $core.String? userId,
    $core.String? planCode,
    $core.String? planName,
    PremiumSubscription_Period? period,
    $core.double? price,
    $core.int? pointsPerTnd,
    PremiumSubscription_Status? status,
    $0.Timestamp? startTime,
    $0.Timestamp? endTime,
    $core.bool? autoRenew,
    $core.String? paymentMethodId,
    $core.String? nextPlanCode,
    PremiumSubscription_Period? nextPeriod,
    $core.String? lastErrorCode,
    $core.int? payLaterSessions,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    if (planCode != null) result.planCode = planCode;
    if (planName != null) result.planName = planName;
    if (period != null) result.period = period;
    if (price != null) result.price = price;
    if (pointsPerTnd != null) result.pointsPerTnd = pointsPerTnd;
    if (status != null) result.status = status;
    if (startTime != null) result.startTime = startTime;
    if (endTime != null) result.endTime = endTime;
    if (autoRenew != null) result.autoRenew = autoRenew;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    if (nextPlanCode != null) result.nextPlanCode = nextPlanCode;
    if (nextPeriod != null) result.nextPeriod = nextPeriod;
    if (lastErrorCode != null) result.lastErrorCode = lastErrorCode;
    if (payLaterSessions != null) result.payLaterSessions = payLaterSessions;
    return result;
  }

  PremiumSubscription._();

  factory PremiumSubscription.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PremiumSubscription.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PremiumSubscription',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..aOS(2, _omitFieldNames ? '' : 'planCode')
    ..aOS(3, _omitFieldNames ? '' : 'planName')
    ..aE<PremiumSubscription_Period>(4, _omitFieldNames ? '' : 'period',
        enumValues: PremiumSubscription_Period.values)
    ..aD(5, _omitFieldNames ? '' : 'price')
    ..aI(6, _omitFieldNames ? '' : 'pointsPerTnd')
    ..aE<PremiumSubscription_Status>(7, _omitFieldNames ? '' : 'status',
        enumValues: PremiumSubscription_Status.values)
    ..aOM<$0.Timestamp>(8, _omitFieldNames ? '' : 'startTime',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(9, _omitFieldNames ? '' : 'endTime',
        subBuilder: $0.Timestamp.create)
    ..aOB(10, _omitFieldNames ? '' : 'autoRenew')
    ..aOS(11, _omitFieldNames ? '' : 'paymentMethodId')
    ..aOS(12, _omitFieldNames ? '' : 'nextPlanCode')
    ..aE<PremiumSubscription_Period>(13, _omitFieldNames ? '' : 'nextPeriod',
        enumValues: PremiumSubscription_Period.values)
    ..aOS(14, _omitFieldNames ? '' : 'lastErrorCode')
    ..aI(15, _omitFieldNames ? '' : 'payLaterSessions')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PremiumSubscription clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PremiumSubscription copyWith(void Function(PremiumSubscription) updates) =>
      super.copyWith((message) => updates(message as PremiumSubscription))
          as PremiumSubscription;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PremiumSubscription create() => PremiumSubscription._();
  @$core.override
  PremiumSubscription createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PremiumSubscription getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PremiumSubscription>(create);
  static PremiumSubscription? _defaultInstance;

  /// ObjectId, 24 hex digits: that of the driver.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);

  /// Code of the plan that runs.
  @$pb.TagNumber(2)
  $core.String get planCode => $_getSZ(1);
  @$pb.TagNumber(2)
  set planCode($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPlanCode() => $_has(1);
  @$pb.TagNumber(2)
  void clearPlanCode() => $_clearField(2);

  /// Its name.
  @$pb.TagNumber(3)
  $core.String get planName => $_getSZ(2);
  @$pb.TagNumber(3)
  set planName($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPlanName() => $_has(2);
  @$pb.TagNumber(3)
  void clearPlanName() => $_clearField(3);

  /// For how long it was paid.
  @$pb.TagNumber(4)
  PremiumSubscription_Period get period => $_getN(3);
  @$pb.TagNumber(4)
  set period(PremiumSubscription_Period value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasPeriod() => $_has(3);
  @$pb.TagNumber(4)
  void clearPeriod() => $_clearField(4);

  /// What was paid for the term that runs, in TND, discounts by points included.
  @$pb.TagNumber(5)
  $core.double get price => $_getN(4);
  @$pb.TagNumber(5)
  set price($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPrice() => $_has(4);
  @$pb.TagNumber(5)
  void clearPrice() => $_clearField(5);

  /// Points that are earned for each TND spent while it runs.
  @$pb.TagNumber(6)
  $core.int get pointsPerTnd => $_getIZ(5);
  @$pb.TagNumber(6)
  set pointsPerTnd($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPointsPerTnd() => $_has(5);
  @$pb.TagNumber(6)
  void clearPointsPerTnd() => $_clearField(6);

  /// Where it stands.
  @$pb.TagNumber(7)
  PremiumSubscription_Status get status => $_getN(6);
  @$pb.TagNumber(7)
  set status(PremiumSubscription_Status value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasStatus() => $_has(6);
  @$pb.TagNumber(7)
  void clearStatus() => $_clearField(7);

  /// When it began to run without a gap.
  @$pb.TagNumber(8)
  $0.Timestamp get startTime => $_getN(7);
  @$pb.TagNumber(8)
  set startTime($0.Timestamp value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasStartTime() => $_has(7);
  @$pb.TagNumber(8)
  void clearStartTime() => $_clearField(8);
  @$pb.TagNumber(8)
  $0.Timestamp ensureStartTime() => $_ensure(7);

  /// When what was paid is over.
  @$pb.TagNumber(9)
  $0.Timestamp get endTime => $_getN(8);
  @$pb.TagNumber(9)
  set endTime($0.Timestamp value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasEndTime() => $_has(8);
  @$pb.TagNumber(9)
  void clearEndTime() => $_clearField(9);
  @$pb.TagNumber(9)
  $0.Timestamp ensureEndTime() => $_ensure(8);

  /// True when it is renewed by itself, a day before its end.
  @$pb.TagNumber(10)
  $core.bool get autoRenew => $_getBF(9);
  @$pb.TagNumber(10)
  set autoRenew($core.bool value) => $_setBool(9, value);
  @$pb.TagNumber(10)
  $core.bool hasAutoRenew() => $_has(9);
  @$pb.TagNumber(10)
  void clearAutoRenew() => $_clearField(10);

  /// What it is renewed with: `wallet` or a card; absent for the default card.
  @$pb.TagNumber(11)
  $core.String get paymentMethodId => $_getSZ(10);
  @$pb.TagNumber(11)
  set paymentMethodId($core.String value) => $_setString(10, value);
  @$pb.TagNumber(11)
  $core.bool hasPaymentMethodId() => $_has(10);
  @$pb.TagNumber(11)
  void clearPaymentMethodId() => $_clearField(11);

  /// Code of the plan of the next term.
  @$pb.TagNumber(12)
  $core.String get nextPlanCode => $_getSZ(11);
  @$pb.TagNumber(12)
  set nextPlanCode($core.String value) => $_setString(11, value);
  @$pb.TagNumber(12)
  $core.bool hasNextPlanCode() => $_has(11);
  @$pb.TagNumber(12)
  void clearNextPlanCode() => $_clearField(12);

  /// How long the next term is.
  @$pb.TagNumber(13)
  PremiumSubscription_Period get nextPeriod => $_getN(12);
  @$pb.TagNumber(13)
  set nextPeriod(PremiumSubscription_Period value) => $_setField(13, value);
  @$pb.TagNumber(13)
  $core.bool hasNextPeriod() => $_has(12);
  @$pb.TagNumber(13)
  void clearNextPeriod() => $_clearField(13);

  /// Why the last renewal did not succeed, an ErrorReason; absent when it did.
  @$pb.TagNumber(14)
  $core.String get lastErrorCode => $_getSZ(13);
  @$pb.TagNumber(14)
  set lastErrorCode($core.String value) => $_setString(13, value);
  @$pb.TagNumber(14)
  $core.bool hasLastErrorCode() => $_has(13);
  @$pb.TagNumber(14)
  void clearLastErrorCode() => $_clearField(14);

  /// How many street sessions at a time may be paid later while it runs; 0: none.
  @$pb.TagNumber(15)
  $core.int get payLaterSessions => $_getIZ(14);
  @$pb.TagNumber(15)
  set payLaterSessions($core.int value) => $_setSignedInt32(14, value);
  @$pb.TagNumber(15)
  $core.bool hasPayLaterSessions() => $_has(14);
  @$pb.TagNumber(15)
  void clearPayLaterSessions() => $_clearField(15);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
