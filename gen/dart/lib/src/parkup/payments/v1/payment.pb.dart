// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/payment.proto.

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

import '../../common/v1/payment_method.pbenum.dart' as $1;
import 'payment.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'payment.pbenum.dart';

/// Money that a driver pays.
class Payment extends $pb.GeneratedMessage {
  factory Payment({
    $core.String? id,
    $core.String? userId,
    $core.String? sessionId,
    $core.double? amount,
    $core.String? currency,
    Payment_Status? status,
    $1.PaymentMethod? paymentMethod,
    $core.String? paymentMethodId,
    $core.String? description,
    $core.String? receiptUrl,
    $0.Timestamp? createdAt,
    $0.Timestamp? completedAt,
    $core.String? violationTicketId,
    $0.Timestamp? refundedAt,
    $core.String? errorCode,
    $core.String? seasonBadgeId,
    Payment_Kind? kind,
    $core.String? zoneId,
    $core.String? recordedBy,
    $core.double? refundedAmount,
    $core.Iterable<PaymentRefund>? refunds,
    $core.String? receiptNumber,
    $0.Timestamp? confirmUntil,
    $core.int? carParkSessionId,
    $core.int? membershipId,
    $core.int? reservationId,
    $core.int? chargingSessionId,
    $core.int? pointsUsed,
    $core.double? pointsDiscount,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (userId != null) result.userId = userId;
    if (sessionId != null) result.sessionId = sessionId;
    if (amount != null) result.amount = amount;
    if (currency != null) result.currency = currency;
    if (status != null) result.status = status;
    if (paymentMethod != null) result.paymentMethod = paymentMethod;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    if (description != null) result.description = description;
    if (receiptUrl != null) result.receiptUrl = receiptUrl;
    if (createdAt != null) result.createdAt = createdAt;
    if (completedAt != null) result.completedAt = completedAt;
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (refundedAt != null) result.refundedAt = refundedAt;
    if (errorCode != null) result.errorCode = errorCode;
    if (seasonBadgeId != null) result.seasonBadgeId = seasonBadgeId;
    if (kind != null) result.kind = kind;
    if (zoneId != null) result.zoneId = zoneId;
    if (recordedBy != null) result.recordedBy = recordedBy;
    if (refundedAmount != null) result.refundedAmount = refundedAmount;
    if (refunds != null) result.refunds.addAll(refunds);
    if (receiptNumber != null) result.receiptNumber = receiptNumber;
    if (confirmUntil != null) result.confirmUntil = confirmUntil;
    if (carParkSessionId != null) result.carParkSessionId = carParkSessionId;
    if (membershipId != null) result.membershipId = membershipId;
    if (reservationId != null) result.reservationId = reservationId;
    if (chargingSessionId != null) result.chargingSessionId = chargingSessionId;
    if (pointsUsed != null) result.pointsUsed = pointsUsed;
    if (pointsDiscount != null) result.pointsDiscount = pointsDiscount;
    return result;
  }

  Payment._();

  factory Payment.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Payment.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Payment',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'userId')
    ..aOS(3, _omitFieldNames ? '' : 'sessionId')
    ..aD(4, _omitFieldNames ? '' : 'amount')
    ..aOS(5, _omitFieldNames ? '' : 'currency')
    ..aE<Payment_Status>(6, _omitFieldNames ? '' : 'status',
        enumValues: Payment_Status.values)
    ..aE<$1.PaymentMethod>(7, _omitFieldNames ? '' : 'paymentMethod',
        enumValues: $1.PaymentMethod.values)
    ..aOS(8, _omitFieldNames ? '' : 'paymentMethodId')
    ..aOS(9, _omitFieldNames ? '' : 'description')
    ..aOS(10, _omitFieldNames ? '' : 'receiptUrl')
    ..aOM<$0.Timestamp>(11, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(12, _omitFieldNames ? '' : 'completedAt',
        subBuilder: $0.Timestamp.create)
    ..aOS(13, _omitFieldNames ? '' : 'violationTicketId')
    ..aOM<$0.Timestamp>(14, _omitFieldNames ? '' : 'refundedAt',
        subBuilder: $0.Timestamp.create)
    ..aOS(15, _omitFieldNames ? '' : 'errorCode')
    ..aOS(20, _omitFieldNames ? '' : 'seasonBadgeId')
    ..aE<Payment_Kind>(30, _omitFieldNames ? '' : 'kind',
        enumValues: Payment_Kind.values)
    ..aOS(31, _omitFieldNames ? '' : 'zoneId')
    ..aOS(32, _omitFieldNames ? '' : 'recordedBy')
    ..aD(33, _omitFieldNames ? '' : 'refundedAmount')
    ..pPM<PaymentRefund>(34, _omitFieldNames ? '' : 'refunds',
        subBuilder: PaymentRefund.create)
    ..aOS(35, _omitFieldNames ? '' : 'receiptNumber')
    ..aOM<$0.Timestamp>(36, _omitFieldNames ? '' : 'confirmUntil',
        subBuilder: $0.Timestamp.create)
    ..aI(40, _omitFieldNames ? '' : 'carParkSessionId')
    ..aI(41, _omitFieldNames ? '' : 'membershipId')
    ..aI(42, _omitFieldNames ? '' : 'reservationId')
    ..aI(43, _omitFieldNames ? '' : 'chargingSessionId')
    ..aI(50, _omitFieldNames ? '' : 'pointsUsed')
    ..aD(51, _omitFieldNames ? '' : 'pointsDiscount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Payment clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Payment copyWith(void Function(Payment) updates) =>
      super.copyWith((message) => updates(message as Payment)) as Payment;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Payment create() => Payment._();
  @$core.override
  Payment createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Payment getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Payment>(create);
  static Payment? _defaultInstance;

  /// ObjectId, 24 hex digits.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Who pays.
  @$pb.TagNumber(2)
  $core.String get userId => $_getSZ(1);
  @$pb.TagNumber(2)
  set userId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUserId() => $_has(1);
  @$pb.TagNumber(2)
  void clearUserId() => $_clearField(2);

  /// The parking session it pays; absent when it pays something else.
  @$pb.TagNumber(3)
  $core.String get sessionId => $_getSZ(2);
  @$pb.TagNumber(3)
  set sessionId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSessionId() => $_has(2);
  @$pb.TagNumber(3)
  void clearSessionId() => $_clearField(3);

  /// How much, in TND.
  @$pb.TagNumber(4)
  $core.double get amount => $_getN(3);
  @$pb.TagNumber(4)
  set amount($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasAmount() => $_has(3);
  @$pb.TagNumber(4)
  void clearAmount() => $_clearField(4);

  /// Always `TND`.
  @$pb.TagNumber(5)
  $core.String get currency => $_getSZ(4);
  @$pb.TagNumber(5)
  set currency($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasCurrency() => $_has(4);
  @$pb.TagNumber(5)
  void clearCurrency() => $_clearField(5);

  /// Where it stands.
  @$pb.TagNumber(6)
  Payment_Status get status => $_getN(5);
  @$pb.TagNumber(6)
  set status(Payment_Status value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasStatus() => $_has(5);
  @$pb.TagNumber(6)
  void clearStatus() => $_clearField(6);

  /// What it is paid with.
  @$pb.TagNumber(7)
  $1.PaymentMethod get paymentMethod => $_getN(6);
  @$pb.TagNumber(7)
  set paymentMethod($1.PaymentMethod value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasPaymentMethod() => $_has(6);
  @$pb.TagNumber(7)
  void clearPaymentMethod() => $_clearField(7);

  /// The saved payment method; `wallet` for the wallet; absent for cash, and for top-ups that the app brought a card for.
  @$pb.TagNumber(8)
  $core.String get paymentMethodId => $_getSZ(7);
  @$pb.TagNumber(8)
  set paymentMethodId($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasPaymentMethodId() => $_has(7);
  @$pb.TagNumber(8)
  void clearPaymentMethodId() => $_clearField(8);

  /// What it is for, in words.
  @$pb.TagNumber(9)
  $core.String get description => $_getSZ(8);
  @$pb.TagNumber(9)
  set description($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasDescription() => $_has(8);
  @$pb.TagNumber(9)
  void clearDescription() => $_clearField(9);

  /// Page with the receipt; absent until it is completed.
  @$pb.TagNumber(10)
  $core.String get receiptUrl => $_getSZ(9);
  @$pb.TagNumber(10)
  set receiptUrl($core.String value) => $_setString(9, value);
  @$pb.TagNumber(10)
  $core.bool hasReceiptUrl() => $_has(9);
  @$pb.TagNumber(10)
  void clearReceiptUrl() => $_clearField(10);

  /// When it was made.
  @$pb.TagNumber(11)
  $0.Timestamp get createdAt => $_getN(10);
  @$pb.TagNumber(11)
  set createdAt($0.Timestamp value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasCreatedAt() => $_has(10);
  @$pb.TagNumber(11)
  void clearCreatedAt() => $_clearField(11);
  @$pb.TagNumber(11)
  $0.Timestamp ensureCreatedAt() => $_ensure(10);

  /// When the money was received; absent before.
  @$pb.TagNumber(12)
  $0.Timestamp get completedAt => $_getN(11);
  @$pb.TagNumber(12)
  set completedAt($0.Timestamp value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasCompletedAt() => $_has(11);
  @$pb.TagNumber(12)
  void clearCompletedAt() => $_clearField(12);
  @$pb.TagNumber(12)
  $0.Timestamp ensureCompletedAt() => $_ensure(11);

  /// The violation ticket it pays; absent when it pays something else.
  @$pb.TagNumber(13)
  $core.String get violationTicketId => $_getSZ(12);
  @$pb.TagNumber(13)
  set violationTicketId($core.String value) => $_setString(12, value);
  @$pb.TagNumber(13)
  $core.bool hasViolationTicketId() => $_has(12);
  @$pb.TagNumber(13)
  void clearViolationTicketId() => $_clearField(13);

  /// When the money was given back; absent when it was not.
  @$pb.TagNumber(14)
  $0.Timestamp get refundedAt => $_getN(13);
  @$pb.TagNumber(14)
  set refundedAt($0.Timestamp value) => $_setField(14, value);
  @$pb.TagNumber(14)
  $core.bool hasRefundedAt() => $_has(13);
  @$pb.TagNumber(14)
  void clearRefundedAt() => $_clearField(14);
  @$pb.TagNumber(14)
  $0.Timestamp ensureRefundedAt() => $_ensure(13);

  /// Why it failed, an ErrorReason such as `CARD_DECLINED`; absent when it did not.
  @$pb.TagNumber(15)
  $core.String get errorCode => $_getSZ(14);
  @$pb.TagNumber(15)
  set errorCode($core.String value) => $_setString(14, value);
  @$pb.TagNumber(15)
  $core.bool hasErrorCode() => $_has(14);
  @$pb.TagNumber(15)
  void clearErrorCode() => $_clearField(15);

  /// The season badge it pays; absent when it pays something else.
  @$pb.TagNumber(20)
  $core.String get seasonBadgeId => $_getSZ(15);
  @$pb.TagNumber(20)
  set seasonBadgeId($core.String value) => $_setString(15, value);
  @$pb.TagNumber(20)
  $core.bool hasSeasonBadgeId() => $_has(15);
  @$pb.TagNumber(20)
  void clearSeasonBadgeId() => $_clearField(20);

  /// What sort of thing it pays.
  @$pb.TagNumber(30)
  Payment_Kind get kind => $_getN(16);
  @$pb.TagNumber(30)
  set kind(Payment_Kind value) => $_setField(30, value);
  @$pb.TagNumber(30)
  $core.bool hasKind() => $_has(16);
  @$pb.TagNumber(30)
  void clearKind() => $_clearField(30);

  /// The zone of what it pays; absent for top-ups by drivers and for what no zone is known of.
  @$pb.TagNumber(31)
  $core.String get zoneId => $_getSZ(17);
  @$pb.TagNumber(31)
  set zoneId($core.String value) => $_setString(17, value);
  @$pb.TagNumber(31)
  $core.bool hasZoneId() => $_has(17);
  @$pb.TagNumber(31)
  void clearZoneId() => $_clearField(31);

  /// The agent or operator who took the cash; absent for cards and wallets.
  @$pb.TagNumber(32)
  $core.String get recordedBy => $_getSZ(18);
  @$pb.TagNumber(32)
  set recordedBy($core.String value) => $_setString(18, value);
  @$pb.TagNumber(32)
  $core.bool hasRecordedBy() => $_has(18);
  @$pb.TagNumber(32)
  void clearRecordedBy() => $_clearField(32);

  /// How much has gone back to the payer for certain, in TND.
  @$pb.TagNumber(33)
  $core.double get refundedAmount => $_getN(19);
  @$pb.TagNumber(33)
  set refundedAmount($core.double value) => $_setDouble(19, value);
  @$pb.TagNumber(33)
  $core.bool hasRefundedAmount() => $_has(19);
  @$pb.TagNumber(33)
  void clearRefundedAmount() => $_clearField(33);

  /// What was given back of it by RefundPayment, in the order in which that was asked for.
  @$pb.TagNumber(34)
  $pb.PbList<PaymentRefund> get refunds => $_getList(20);

  /// Number of the receipt, `2026-000001`: without a gap within a year. Absent until it is given, some seconds after completion.
  @$pb.TagNumber(35)
  $core.String get receiptNumber => $_getSZ(21);
  @$pb.TagNumber(35)
  set receiptNumber($core.String value) => $_setString(21, value);
  @$pb.TagNumber(35)
  $core.bool hasReceiptNumber() => $_has(21);
  @$pb.TagNumber(35)
  void clearReceiptNumber() => $_clearField(35);

  /// Until when its holder can confirm it; absent unless its status is `requires_action`.
  @$pb.TagNumber(36)
  $0.Timestamp get confirmUntil => $_getN(22);
  @$pb.TagNumber(36)
  set confirmUntil($0.Timestamp value) => $_setField(36, value);
  @$pb.TagNumber(36)
  $core.bool hasConfirmUntil() => $_has(22);
  @$pb.TagNumber(36)
  void clearConfirmUntil() => $_clearField(36);
  @$pb.TagNumber(36)
  $0.Timestamp ensureConfirmUntil() => $_ensure(22);

  /// The stay in a car park that it pays; absent when it pays something else.
  @$pb.TagNumber(40)
  $core.int get carParkSessionId => $_getIZ(23);
  @$pb.TagNumber(40)
  set carParkSessionId($core.int value) => $_setSignedInt32(23, value);
  @$pb.TagNumber(40)
  $core.bool hasCarParkSessionId() => $_has(23);
  @$pb.TagNumber(40)
  void clearCarParkSessionId() => $_clearField(40);

  /// The membership of a car park that it pays; absent when it pays something else.
  @$pb.TagNumber(41)
  $core.int get membershipId => $_getIZ(24);
  @$pb.TagNumber(41)
  set membershipId($core.int value) => $_setSignedInt32(24, value);
  @$pb.TagNumber(41)
  $core.bool hasMembershipId() => $_has(24);
  @$pb.TagNumber(41)
  void clearMembershipId() => $_clearField(41);

  /// The reservation in a car park whose fee it pays; absent when it pays something else.
  @$pb.TagNumber(42)
  $core.int get reservationId => $_getIZ(25);
  @$pb.TagNumber(42)
  set reservationId($core.int value) => $_setSignedInt32(25, value);
  @$pb.TagNumber(42)
  $core.bool hasReservationId() => $_has(25);
  @$pb.TagNumber(42)
  void clearReservationId() => $_clearField(42);

  /// The charging session in a car park that it pays; absent when it pays something else.
  @$pb.TagNumber(43)
  $core.int get chargingSessionId => $_getIZ(26);
  @$pb.TagNumber(43)
  set chargingSessionId($core.int value) => $_setSignedInt32(26, value);
  @$pb.TagNumber(43)
  $core.bool hasChargingSessionId() => $_has(26);
  @$pb.TagNumber(43)
  void clearChargingSessionId() => $_clearField(43);

  /// Points that were used as a discount; absent when none were. Those that went back are among them.
  @$pb.TagNumber(50)
  $core.int get pointsUsed => $_getIZ(27);
  @$pb.TagNumber(50)
  set pointsUsed($core.int value) => $_setSignedInt32(27, value);
  @$pb.TagNumber(50)
  $core.bool hasPointsUsed() => $_has(27);
  @$pb.TagNumber(50)
  void clearPointsUsed() => $_clearField(50);

  /// What the points took off, in TND: `amount` is what was left for money. Absent when none were used.
  @$pb.TagNumber(51)
  $core.double get pointsDiscount => $_getN(28);
  @$pb.TagNumber(51)
  set pointsDiscount($core.double value) => $_setDouble(28, value);
  @$pb.TagNumber(51)
  $core.bool hasPointsDiscount() => $_has(28);
  @$pb.TagNumber(51)
  void clearPointsDiscount() => $_clearField(51);
}

/// A part of a payment that goes back, or all of it.
class PaymentRefund extends $pb.GeneratedMessage {
  factory PaymentRefund({
    $core.double? amount,
    PaymentRefund_Status? status,
    $core.String? reason,
    $0.Timestamp? requestedAt,
    $core.String? requestedBy,
  }) {
    final result = create();
    if (amount != null) result.amount = amount;
    if (status != null) result.status = status;
    if (reason != null) result.reason = reason;
    if (requestedAt != null) result.requestedAt = requestedAt;
    if (requestedBy != null) result.requestedBy = requestedBy;
    return result;
  }

  PaymentRefund._();

  factory PaymentRefund.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PaymentRefund.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PaymentRefund',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'amount')
    ..aE<PaymentRefund_Status>(2, _omitFieldNames ? '' : 'status',
        enumValues: PaymentRefund_Status.values)
    ..aOS(3, _omitFieldNames ? '' : 'reason')
    ..aOM<$0.Timestamp>(4, _omitFieldNames ? '' : 'requestedAt',
        subBuilder: $0.Timestamp.create)
    ..aOS(5, _omitFieldNames ? '' : 'requestedBy')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PaymentRefund clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PaymentRefund copyWith(void Function(PaymentRefund) updates) =>
      super.copyWith((message) => updates(message as PaymentRefund))
          as PaymentRefund;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PaymentRefund create() => PaymentRefund._();
  @$core.override
  PaymentRefund createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PaymentRefund getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PaymentRefund>(create);
  static PaymentRefund? _defaultInstance;

  /// How much, in TND.
  @$pb.TagNumber(1)
  $core.double get amount => $_getN(0);
  @$pb.TagNumber(1)
  set amount($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAmount() => $_has(0);
  @$pb.TagNumber(1)
  void clearAmount() => $_clearField(1);

  /// How far it is.
  @$pb.TagNumber(2)
  PaymentRefund_Status get status => $_getN(1);
  @$pb.TagNumber(2)
  set status(PaymentRefund_Status value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasStatus() => $_has(1);
  @$pb.TagNumber(2)
  void clearStatus() => $_clearField(2);

  /// Why, in the words of who asked for it; empty when they gave none.
  @$pb.TagNumber(3)
  $core.String get reason => $_getSZ(2);
  @$pb.TagNumber(3)
  set reason($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasReason() => $_has(2);
  @$pb.TagNumber(3)
  void clearReason() => $_clearField(3);

  /// When it was asked for.
  @$pb.TagNumber(4)
  $0.Timestamp get requestedAt => $_getN(3);
  @$pb.TagNumber(4)
  set requestedAt($0.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasRequestedAt() => $_has(3);
  @$pb.TagNumber(4)
  void clearRequestedAt() => $_clearField(4);
  @$pb.TagNumber(4)
  $0.Timestamp ensureRequestedAt() => $_ensure(3);

  /// Who asked for it: a driver, agent or operator. Of cash it is who paid it out.
  @$pb.TagNumber(5)
  $core.String get requestedBy => $_getSZ(4);
  @$pb.TagNumber(5)
  set requestedBy($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasRequestedBy() => $_has(4);
  @$pb.TagNumber(5)
  void clearRequestedBy() => $_clearField(5);
}

/// A way of paying in a driver's list.
class SavedPaymentMethod extends $pb.GeneratedMessage {
  factory SavedPaymentMethod({
    $core.String? id,
    $1.PaymentMethod? type,
    $core.String? displayName,
    $core.String? last4Digits,
    $core.String? cardBrand,
    $core.bool? isDefault,
    $0.Timestamp? createdAt,
    $core.int? expiryMonth,
    $core.int? expiryYear,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (type != null) result.type = type;
    if (displayName != null) result.displayName = displayName;
    if (last4Digits != null) result.last4Digits = last4Digits;
    if (cardBrand != null) result.cardBrand = cardBrand;
    if (isDefault != null) result.isDefault = isDefault;
    if (createdAt != null) result.createdAt = createdAt;
    if (expiryMonth != null) result.expiryMonth = expiryMonth;
    if (expiryYear != null) result.expiryYear = expiryYear;
    return result;
  }

  SavedPaymentMethod._();

  factory SavedPaymentMethod.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SavedPaymentMethod.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SavedPaymentMethod',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aE<$1.PaymentMethod>(2, _omitFieldNames ? '' : 'type',
        enumValues: $1.PaymentMethod.values)
    ..aOS(3, _omitFieldNames ? '' : 'displayName')
    ..aOS(4, _omitFieldNames ? '' : 'last4Digits', protoName: 'last_4_digits')
    ..aOS(5, _omitFieldNames ? '' : 'cardBrand')
    ..aOB(6, _omitFieldNames ? '' : 'isDefault')
    ..aOM<$0.Timestamp>(7, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aI(8, _omitFieldNames ? '' : 'expiryMonth')
    ..aI(9, _omitFieldNames ? '' : 'expiryYear')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SavedPaymentMethod clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SavedPaymentMethod copyWith(void Function(SavedPaymentMethod) updates) =>
      super.copyWith((message) => updates(message as SavedPaymentMethod))
          as SavedPaymentMethod;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SavedPaymentMethod create() => SavedPaymentMethod._();
  @$core.override
  SavedPaymentMethod createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SavedPaymentMethod getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SavedPaymentMethod>(create);
  static SavedPaymentMethod? _defaultInstance;

  /// ObjectId, 24 hex digits; `wallet` for the wallet.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Card (kept by Stripe) or wallet; every driver has the wallet.
  @$pb.TagNumber(2)
  $1.PaymentMethod get type => $_getN(1);
  @$pb.TagNumber(2)
  set type($1.PaymentMethod value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasType() => $_has(1);
  @$pb.TagNumber(2)
  void clearType() => $_clearField(2);

  /// What to show: `Visa ****4242`.
  @$pb.TagNumber(3)
  $core.String get displayName => $_getSZ(2);
  @$pb.TagNumber(3)
  set displayName($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDisplayName() => $_has(2);
  @$pb.TagNumber(3)
  void clearDisplayName() => $_clearField(3);

  /// End of the card number; absent for the wallet.
  @$pb.TagNumber(4)
  $core.String get last4Digits => $_getSZ(3);
  @$pb.TagNumber(4)
  set last4Digits($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLast4Digits() => $_has(3);
  @$pb.TagNumber(4)
  void clearLast4Digits() => $_clearField(4);

  /// Brand of the card, `Visa`; absent for the wallet.
  @$pb.TagNumber(5)
  $core.String get cardBrand => $_getSZ(4);
  @$pb.TagNumber(5)
  set cardBrand($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasCardBrand() => $_has(4);
  @$pb.TagNumber(5)
  void clearCardBrand() => $_clearField(5);

  /// True for the one that the app proposes first.
  @$pb.TagNumber(6)
  $core.bool get isDefault => $_getBF(5);
  @$pb.TagNumber(6)
  set isDefault($core.bool value) => $_setBool(5, value);
  @$pb.TagNumber(6)
  $core.bool hasIsDefault() => $_has(5);
  @$pb.TagNumber(6)
  void clearIsDefault() => $_clearField(6);

  /// When it was added.
  @$pb.TagNumber(7)
  $0.Timestamp get createdAt => $_getN(6);
  @$pb.TagNumber(7)
  set createdAt($0.Timestamp value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasCreatedAt() => $_has(6);
  @$pb.TagNumber(7)
  void clearCreatedAt() => $_clearField(7);
  @$pb.TagNumber(7)
  $0.Timestamp ensureCreatedAt() => $_ensure(6);

  /// Month in which the card expires, 1 to 12; absent for the wallet.
  @$pb.TagNumber(8)
  $core.int get expiryMonth => $_getIZ(7);
  @$pb.TagNumber(8)
  set expiryMonth($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasExpiryMonth() => $_has(7);
  @$pb.TagNumber(8)
  void clearExpiryMonth() => $_clearField(8);

  /// Year in which the card expires, four digits; absent for the wallet.
  @$pb.TagNumber(9)
  $core.int get expiryYear => $_getIZ(8);
  @$pb.TagNumber(9)
  set expiryYear($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasExpiryYear() => $_has(8);
  @$pb.TagNumber(9)
  void clearExpiryYear() => $_clearField(9);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
