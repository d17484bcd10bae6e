// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/pay_later.proto.

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

import 'pay_later.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'pay_later.pbenum.dart';

/// How a driver stands with what they pay later.
class PayLaterAccount extends $pb.GeneratedMessage {
  factory PayLaterAccount({
    $core.String? userId,
    $core.int? limit,
    $core.int? used,
    $core.double? openAmount,
    $core.double? dueAmount,
    $0.Timestamp? dueTime,
    $0.Timestamp? nextChargeTime,
    $core.int? failedCharges,
    $core.String? lastErrorCode,
    $0.Timestamp? overdueTime,
    $core.bool? isOverdue,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    if (limit != null) result.limit = limit;
    if (used != null) result.used = used;
    if (openAmount != null) result.openAmount = openAmount;
    if (dueAmount != null) result.dueAmount = dueAmount;
    if (dueTime != null) result.dueTime = dueTime;
    if (nextChargeTime != null) result.nextChargeTime = nextChargeTime;
    if (failedCharges != null) result.failedCharges = failedCharges;
    if (lastErrorCode != null) result.lastErrorCode = lastErrorCode;
    if (overdueTime != null) result.overdueTime = overdueTime;
    if (isOverdue != null) result.isOverdue = isOverdue;
    return result;
  }

  PayLaterAccount._();

  factory PayLaterAccount.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PayLaterAccount.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PayLaterAccount',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..aI(2, _omitFieldNames ? '' : 'limit')
    ..aI(3, _omitFieldNames ? '' : 'used')
    ..aD(4, _omitFieldNames ? '' : 'openAmount')
    ..aD(5, _omitFieldNames ? '' : 'dueAmount')
    ..aOM<$0.Timestamp>(6, _omitFieldNames ? '' : 'dueTime',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(7, _omitFieldNames ? '' : 'nextChargeTime',
        subBuilder: $0.Timestamp.create)
    ..aI(8, _omitFieldNames ? '' : 'failedCharges')
    ..aOS(9, _omitFieldNames ? '' : 'lastErrorCode')
    ..aOM<$0.Timestamp>(10, _omitFieldNames ? '' : 'overdueTime',
        subBuilder: $0.Timestamp.create)
    ..aOB(11, _omitFieldNames ? '' : 'isOverdue')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayLaterAccount clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayLaterAccount copyWith(void Function(PayLaterAccount) updates) =>
      super.copyWith((message) => updates(message as PayLaterAccount))
          as PayLaterAccount;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PayLaterAccount create() => PayLaterAccount._();
  @$core.override
  PayLaterAccount createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PayLaterAccount getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PayLaterAccount>(create);
  static PayLaterAccount? _defaultInstance;

  /// ObjectId, 24 hex digits: that of the driver.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);

  /// How many sessions at a time the driver's premium plan allows now; 0: none. What is open stays due whatever it is.
  @$pb.TagNumber(2)
  $core.int get limit => $_getIZ(1);
  @$pb.TagNumber(2)
  set limit($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLimit() => $_has(1);
  @$pb.TagNumber(2)
  void clearLimit() => $_clearField(2);

  /// How many sessions are to be paid now. What extends a session counts with it.
  @$pb.TagNumber(3)
  $core.int get used => $_getIZ(2);
  @$pb.TagNumber(3)
  set used($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasUsed() => $_has(2);
  @$pb.TagNumber(3)
  void clearUsed() => $_clearField(3);

  /// What is to be paid for them in all, in TND.
  @$pb.TagNumber(4)
  $core.double get openAmount => $_getN(3);
  @$pb.TagNumber(4)
  set openAmount($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasOpenAmount() => $_has(3);
  @$pb.TagNumber(4)
  void clearOpenAmount() => $_clearField(4);

  /// What of that is of months that are over, in TND.
  @$pb.TagNumber(5)
  $core.double get dueAmount => $_getN(4);
  @$pb.TagNumber(5)
  set dueAmount($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasDueAmount() => $_has(4);
  @$pb.TagNumber(5)
  void clearDueAmount() => $_clearField(5);

  /// When the earliest of it falls due: the end of its month in Tunisia. Absent while nothing is open.
  @$pb.TagNumber(6)
  $0.Timestamp get dueTime => $_getN(5);
  @$pb.TagNumber(6)
  set dueTime($0.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasDueTime() => $_has(5);
  @$pb.TagNumber(6)
  void clearDueTime() => $_clearField(6);
  @$pb.TagNumber(6)
  $0.Timestamp ensureDueTime() => $_ensure(5);

  /// When it is charged by itself, or is tried again. Absent while nothing is open.
  @$pb.TagNumber(7)
  $0.Timestamp get nextChargeTime => $_getN(6);
  @$pb.TagNumber(7)
  set nextChargeTime($0.Timestamp value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasNextChargeTime() => $_has(6);
  @$pb.TagNumber(7)
  void clearNextChargeTime() => $_clearField(7);
  @$pb.TagNumber(7)
  $0.Timestamp ensureNextChargeTime() => $_ensure(6);

  /// How many charges failed in a row.
  @$pb.TagNumber(8)
  $core.int get failedCharges => $_getIZ(7);
  @$pb.TagNumber(8)
  set failedCharges($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasFailedCharges() => $_has(7);
  @$pb.TagNumber(8)
  void clearFailedCharges() => $_clearField(8);

  /// Why the last one did, an ErrorReason; absent when none did.
  @$pb.TagNumber(9)
  $core.String get lastErrorCode => $_getSZ(8);
  @$pb.TagNumber(9)
  set lastErrorCode($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasLastErrorCode() => $_has(8);
  @$pb.TagNumber(9)
  void clearLastErrorCode() => $_clearField(9);

  /// From when on the driver is overdue, unless they settle before; absent while no charge failed.
  @$pb.TagNumber(10)
  $0.Timestamp get overdueTime => $_getN(9);
  @$pb.TagNumber(10)
  set overdueTime($0.Timestamp value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasOverdueTime() => $_has(9);
  @$pb.TagNumber(10)
  void clearOverdueTime() => $_clearField(10);
  @$pb.TagNumber(10)
  $0.Timestamp ensureOverdueTime() => $_ensure(9);

  /// True from then on: nothing more can be paid later until what is due is settled.
  @$pb.TagNumber(11)
  $core.bool get isOverdue => $_getBF(10);
  @$pb.TagNumber(11)
  set isOverdue($core.bool value) => $_setBool(10, value);
  @$pb.TagNumber(11)
  $core.bool hasIsOverdue() => $_has(10);
  @$pb.TagNumber(11)
  void clearIsOverdue() => $_clearField(11);
}

/// A session, or more time of one, that is to be paid later.
class PayLaterItem extends $pb.GeneratedMessage {
  factory PayLaterItem({
    $core.String? id,
    $core.String? sessionId,
    $core.String? description,
    $core.double? amount,
    $core.double? openAmount,
    $core.String? month,
    PayLaterItem_Status? status,
    $0.Timestamp? createdAt,
    $0.Timestamp? dueTime,
    $0.Timestamp? closedAt,
    $core.String? settledBy,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (sessionId != null) result.sessionId = sessionId;
    if (description != null) result.description = description;
    if (amount != null) result.amount = amount;
    if (openAmount != null) result.openAmount = openAmount;
    if (month != null) result.month = month;
    if (status != null) result.status = status;
    if (createdAt != null) result.createdAt = createdAt;
    if (dueTime != null) result.dueTime = dueTime;
    if (closedAt != null) result.closedAt = closedAt;
    if (settledBy != null) result.settledBy = settledBy;
    return result;
  }

  PayLaterItem._();

  factory PayLaterItem.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PayLaterItem.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PayLaterItem',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'sessionId')
    ..aOS(3, _omitFieldNames ? '' : 'description')
    ..aD(4, _omitFieldNames ? '' : 'amount')
    ..aD(5, _omitFieldNames ? '' : 'openAmount')
    ..aOS(6, _omitFieldNames ? '' : 'month')
    ..aE<PayLaterItem_Status>(7, _omitFieldNames ? '' : 'status',
        enumValues: PayLaterItem_Status.values)
    ..aOM<$0.Timestamp>(8, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(9, _omitFieldNames ? '' : 'dueTime',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(10, _omitFieldNames ? '' : 'closedAt',
        subBuilder: $0.Timestamp.create)
    ..aOS(11, _omitFieldNames ? '' : 'settledBy')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayLaterItem clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayLaterItem copyWith(void Function(PayLaterItem) updates) =>
      super.copyWith((message) => updates(message as PayLaterItem))
          as PayLaterItem;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PayLaterItem create() => PayLaterItem._();
  @$core.override
  PayLaterItem createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PayLaterItem getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PayLaterItem>(create);
  static PayLaterItem? _defaultInstance;

  /// ObjectId, 24 hex digits: that of the payment by which the session counts as paid.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// ObjectId of the session, 24 hex digits.
  @$pb.TagNumber(2)
  $core.String get sessionId => $_getSZ(1);
  @$pb.TagNumber(2)
  set sessionId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSessionId() => $_has(1);
  @$pb.TagNumber(2)
  void clearSessionId() => $_clearField(2);

  /// What it is for, such as `Stationnement - Avenue`.
  @$pb.TagNumber(3)
  $core.String get description => $_getSZ(2);
  @$pb.TagNumber(3)
  set description($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDescription() => $_has(2);
  @$pb.TagNumber(3)
  void clearDescription() => $_clearField(3);

  /// What was to be paid for it, in TND.
  @$pb.TagNumber(4)
  $core.double get amount => $_getN(3);
  @$pb.TagNumber(4)
  set amount($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasAmount() => $_has(3);
  @$pb.TagNumber(4)
  void clearAmount() => $_clearField(4);

  /// What is still to be paid, in TND.
  @$pb.TagNumber(5)
  $core.double get openAmount => $_getN(4);
  @$pb.TagNumber(5)
  set openAmount($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasOpenAmount() => $_has(4);
  @$pb.TagNumber(5)
  void clearOpenAmount() => $_clearField(5);

  /// The month that it is charged with, `2026-11`, as calendars in Tunisia have it.
  @$pb.TagNumber(6)
  $core.String get month => $_getSZ(5);
  @$pb.TagNumber(6)
  set month($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasMonth() => $_has(5);
  @$pb.TagNumber(6)
  void clearMonth() => $_clearField(6);

  /// Where it stands.
  @$pb.TagNumber(7)
  PayLaterItem_Status get status => $_getN(6);
  @$pb.TagNumber(7)
  set status(PayLaterItem_Status value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasStatus() => $_has(6);
  @$pb.TagNumber(7)
  void clearStatus() => $_clearField(7);

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

  /// When it falls due: the end of its month.
  @$pb.TagNumber(9)
  $0.Timestamp get dueTime => $_getN(8);
  @$pb.TagNumber(9)
  set dueTime($0.Timestamp value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasDueTime() => $_has(8);
  @$pb.TagNumber(9)
  void clearDueTime() => $_clearField(9);
  @$pb.TagNumber(9)
  $0.Timestamp ensureDueTime() => $_ensure(8);

  /// When it was paid or taken back; absent while it is open.
  @$pb.TagNumber(10)
  $0.Timestamp get closedAt => $_getN(9);
  @$pb.TagNumber(10)
  set closedAt($0.Timestamp value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasClosedAt() => $_has(9);
  @$pb.TagNumber(10)
  void clearClosedAt() => $_clearField(10);
  @$pb.TagNumber(10)
  $0.Timestamp ensureClosedAt() => $_ensure(9);

  /// ObjectId of the payment that paid it, 24 hex digits; absent when none did.
  @$pb.TagNumber(11)
  $core.String get settledBy => $_getSZ(10);
  @$pb.TagNumber(11)
  set settledBy($core.String value) => $_setString(10, value);
  @$pb.TagNumber(11)
  $core.bool hasSettledBy() => $_has(10);
  @$pb.TagNumber(11)
  void clearSettledBy() => $_clearField(11);
}

/// What a driver paid later in a month.
class PayLaterMonth extends $pb.GeneratedMessage {
  factory PayLaterMonth({
    $core.String? month,
    $core.int? count,
    $core.double? amount,
    $core.double? settledAmount,
    $core.double? cancelledAmount,
    $core.double? openAmount,
    $0.Timestamp? dueTime,
  }) {
    final result = create();
    if (month != null) result.month = month;
    if (count != null) result.count = count;
    if (amount != null) result.amount = amount;
    if (settledAmount != null) result.settledAmount = settledAmount;
    if (cancelledAmount != null) result.cancelledAmount = cancelledAmount;
    if (openAmount != null) result.openAmount = openAmount;
    if (dueTime != null) result.dueTime = dueTime;
    return result;
  }

  PayLaterMonth._();

  factory PayLaterMonth.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PayLaterMonth.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PayLaterMonth',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'month')
    ..aI(2, _omitFieldNames ? '' : 'count')
    ..aD(3, _omitFieldNames ? '' : 'amount')
    ..aD(4, _omitFieldNames ? '' : 'settledAmount')
    ..aD(5, _omitFieldNames ? '' : 'cancelledAmount')
    ..aD(6, _omitFieldNames ? '' : 'openAmount')
    ..aOM<$0.Timestamp>(7, _omitFieldNames ? '' : 'dueTime',
        subBuilder: $0.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayLaterMonth clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayLaterMonth copyWith(void Function(PayLaterMonth) updates) =>
      super.copyWith((message) => updates(message as PayLaterMonth))
          as PayLaterMonth;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PayLaterMonth create() => PayLaterMonth._();
  @$core.override
  PayLaterMonth createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PayLaterMonth getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PayLaterMonth>(create);
  static PayLaterMonth? _defaultInstance;

  /// The month, `2026-11`, as calendars in Tunisia have it.
  @$pb.TagNumber(1)
  $core.String get month => $_getSZ(0);
  @$pb.TagNumber(1)
  set month($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMonth() => $_has(0);
  @$pb.TagNumber(1)
  void clearMonth() => $_clearField(1);

  /// How many sessions and extensions it has.
  @$pb.TagNumber(2)
  $core.int get count => $_getIZ(1);
  @$pb.TagNumber(2)
  set count($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCount() => $_has(1);
  @$pb.TagNumber(2)
  void clearCount() => $_clearField(2);

  /// What they cost in all, in TND: the sum of the next three.
  @$pb.TagNumber(3)
  $core.double get amount => $_getN(2);
  @$pb.TagNumber(3)
  set amount($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasAmount() => $_has(2);
  @$pb.TagNumber(3)
  void clearAmount() => $_clearField(3);

  /// What of it is paid, in TND.
  @$pb.TagNumber(4)
  $core.double get settledAmount => $_getN(3);
  @$pb.TagNumber(4)
  set settledAmount($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSettledAmount() => $_has(3);
  @$pb.TagNumber(4)
  void clearSettledAmount() => $_clearField(4);

  /// What of it was taken back, in TND, as sessions were called off before they were paid.
  @$pb.TagNumber(5)
  $core.double get cancelledAmount => $_getN(4);
  @$pb.TagNumber(5)
  set cancelledAmount($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasCancelledAmount() => $_has(4);
  @$pb.TagNumber(5)
  void clearCancelledAmount() => $_clearField(5);

  /// What is to be paid, in TND.
  @$pb.TagNumber(6)
  $core.double get openAmount => $_getN(5);
  @$pb.TagNumber(6)
  set openAmount($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasOpenAmount() => $_has(5);
  @$pb.TagNumber(6)
  void clearOpenAmount() => $_clearField(6);

  /// When it falls due: the end of the month.
  @$pb.TagNumber(7)
  $0.Timestamp get dueTime => $_getN(6);
  @$pb.TagNumber(7)
  set dueTime($0.Timestamp value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasDueTime() => $_has(6);
  @$pb.TagNumber(7)
  void clearDueTime() => $_clearField(7);
  @$pb.TagNumber(7)
  $0.Timestamp ensureDueTime() => $_ensure(6);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
