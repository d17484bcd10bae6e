// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/payout_service.proto.

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

import 'payout_service.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'payout_service.pbenum.dart';

/// Money on its way from the card processor to the city's bank. Amounts are in TND, or in `currency` if that is another one.
class CardPayout extends $pb.GeneratedMessage {
  factory CardPayout({
    $core.String? id,
    $core.double? amount,
    $core.String? currency,
    CardPayout_Status? status,
    $2.Timestamp? createdAt,
    $2.Timestamp? arrivesAt,
    $core.double? charges,
    $core.double? refunds,
    $core.double? disputes,
    $core.double? fees,
    $core.double? other,
    $core.double? difference,
    $core.int? transactionCount,
    $core.int? unmatchedCount,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (amount != null) result.amount = amount;
    if (currency != null) result.currency = currency;
    if (status != null) result.status = status;
    if (createdAt != null) result.createdAt = createdAt;
    if (arrivesAt != null) result.arrivesAt = arrivesAt;
    if (charges != null) result.charges = charges;
    if (refunds != null) result.refunds = refunds;
    if (disputes != null) result.disputes = disputes;
    if (fees != null) result.fees = fees;
    if (other != null) result.other = other;
    if (difference != null) result.difference = difference;
    if (transactionCount != null) result.transactionCount = transactionCount;
    if (unmatchedCount != null) result.unmatchedCount = unmatchedCount;
    return result;
  }

  CardPayout._();

  factory CardPayout.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CardPayout.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CardPayout',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aD(2, _omitFieldNames ? '' : 'amount')
    ..aOS(3, _omitFieldNames ? '' : 'currency')
    ..aE<CardPayout_Status>(4, _omitFieldNames ? '' : 'status',
        enumValues: CardPayout_Status.values)
    ..aOM<$2.Timestamp>(5, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $2.Timestamp.create)
    ..aOM<$2.Timestamp>(6, _omitFieldNames ? '' : 'arrivesAt',
        subBuilder: $2.Timestamp.create)
    ..aD(7, _omitFieldNames ? '' : 'charges')
    ..aD(8, _omitFieldNames ? '' : 'refunds')
    ..aD(9, _omitFieldNames ? '' : 'disputes')
    ..aD(10, _omitFieldNames ? '' : 'fees')
    ..aD(11, _omitFieldNames ? '' : 'other')
    ..aD(12, _omitFieldNames ? '' : 'difference')
    ..aI(13, _omitFieldNames ? '' : 'transactionCount')
    ..aI(14, _omitFieldNames ? '' : 'unmatchedCount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CardPayout clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CardPayout copyWith(void Function(CardPayout) updates) =>
      super.copyWith((message) => updates(message as CardPayout)) as CardPayout;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CardPayout create() => CardPayout._();
  @$core.override
  CardPayout createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CardPayout getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CardPayout>(create);
  static CardPayout? _defaultInstance;

  /// The card processor's id of it (`po_…`).
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// How much.
  @$pb.TagNumber(2)
  $core.double get amount => $_getN(1);
  @$pb.TagNumber(2)
  set amount($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasAmount() => $_has(1);
  @$pb.TagNumber(2)
  void clearAmount() => $_clearField(2);

  /// In which currency: `TND`.
  @$pb.TagNumber(3)
  $core.String get currency => $_getSZ(2);
  @$pb.TagNumber(3)
  set currency($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCurrency() => $_has(2);
  @$pb.TagNumber(3)
  void clearCurrency() => $_clearField(3);

  /// Where it stands.
  @$pb.TagNumber(4)
  CardPayout_Status get status => $_getN(3);
  @$pb.TagNumber(4)
  set status(CardPayout_Status value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasStatus() => $_has(3);
  @$pb.TagNumber(4)
  void clearStatus() => $_clearField(4);

  /// When it was made.
  @$pb.TagNumber(5)
  $2.Timestamp get createdAt => $_getN(4);
  @$pb.TagNumber(5)
  set createdAt($2.Timestamp value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasCreatedAt() => $_has(4);
  @$pb.TagNumber(5)
  void clearCreatedAt() => $_clearField(5);
  @$pb.TagNumber(5)
  $2.Timestamp ensureCreatedAt() => $_ensure(4);

  /// When it arrives.
  @$pb.TagNumber(6)
  $2.Timestamp get arrivesAt => $_getN(5);
  @$pb.TagNumber(6)
  set arrivesAt($2.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasArrivesAt() => $_has(5);
  @$pb.TagNumber(6)
  void clearArrivesAt() => $_clearField(6);
  @$pb.TagNumber(6)
  $2.Timestamp ensureArrivesAt() => $_ensure(5);

  /// What payments brought, before fees.
  @$pb.TagNumber(7)
  $core.double get charges => $_getN(6);
  @$pb.TagNumber(7)
  set charges($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasCharges() => $_has(6);
  @$pb.TagNumber(7)
  void clearCharges() => $_clearField(7);

  /// What went back by refunds.
  @$pb.TagNumber(8)
  $core.double get refunds => $_getN(7);
  @$pb.TagNumber(8)
  set refunds($core.double value) => $_setDouble(7, value);
  @$pb.TagNumber(8)
  $core.bool hasRefunds() => $_has(7);
  @$pb.TagNumber(8)
  void clearRefunds() => $_clearField(8);

  /// What banks took back in disputes.
  @$pb.TagNumber(9)
  $core.double get disputes => $_getN(8);
  @$pb.TagNumber(9)
  set disputes($core.double value) => $_setDouble(8, value);
  @$pb.TagNumber(9)
  $core.bool hasDisputes() => $_has(8);
  @$pb.TagNumber(9)
  void clearDisputes() => $_clearField(9);

  /// What the card processor kept.
  @$pb.TagNumber(10)
  $core.double get fees => $_getN(9);
  @$pb.TagNumber(10)
  set fees($core.double value) => $_setDouble(9, value);
  @$pb.TagNumber(10)
  $core.bool hasFees() => $_has(9);
  @$pb.TagNumber(10)
  void clearFees() => $_clearField(10);

  /// Anything else in it.
  @$pb.TagNumber(11)
  $core.double get other => $_getN(10);
  @$pb.TagNumber(11)
  set other($core.double value) => $_setDouble(10, value);
  @$pb.TagNumber(11)
  $core.bool hasOther() => $_has(10);
  @$pb.TagNumber(11)
  void clearOther() => $_clearField(11);

  /// amount − (charges − refunds − disputes − fees + other): zero when what it is made of is all there.
  @$pb.TagNumber(12)
  $core.double get difference => $_getN(11);
  @$pb.TagNumber(12)
  set difference($core.double value) => $_setDouble(11, value);
  @$pb.TagNumber(12)
  $core.bool hasDifference() => $_has(11);
  @$pb.TagNumber(12)
  void clearDifference() => $_clearField(12);

  /// How many transactions it is made of.
  @$pb.TagNumber(13)
  $core.int get transactionCount => $_getIZ(12);
  @$pb.TagNumber(13)
  set transactionCount($core.int value) => $_setSignedInt32(12, value);
  @$pb.TagNumber(13)
  $core.bool hasTransactionCount() => $_has(12);
  @$pb.TagNumber(13)
  void clearTransactionCount() => $_clearField(13);

  /// How many of them match no payment of ours.
  @$pb.TagNumber(14)
  $core.int get unmatchedCount => $_getIZ(13);
  @$pb.TagNumber(14)
  set unmatchedCount($core.int value) => $_setSignedInt32(13, value);
  @$pb.TagNumber(14)
  $core.bool hasUnmatchedCount() => $_has(13);
  @$pb.TagNumber(14)
  void clearUnmatchedCount() => $_clearField(14);
}

/// Something that a payout is made of.
class PayoutTransaction extends $pb.GeneratedMessage {
  factory PayoutTransaction({
    $core.String? id,
    $core.String? payoutId,
    PayoutTransaction_Type? type,
    $core.double? amount,
    $core.double? fee,
    $core.double? net,
    $2.Timestamp? createdAt,
    $core.String? stripePaymentIntentId,
    $core.String? paymentId,
    PayoutTransaction_Problem? problem,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (payoutId != null) result.payoutId = payoutId;
    if (type != null) result.type = type;
    if (amount != null) result.amount = amount;
    if (fee != null) result.fee = fee;
    if (net != null) result.net = net;
    if (createdAt != null) result.createdAt = createdAt;
    if (stripePaymentIntentId != null)
      result.stripePaymentIntentId = stripePaymentIntentId;
    if (paymentId != null) result.paymentId = paymentId;
    if (problem != null) result.problem = problem;
    return result;
  }

  PayoutTransaction._();

  factory PayoutTransaction.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PayoutTransaction.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PayoutTransaction',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'payoutId')
    ..aE<PayoutTransaction_Type>(3, _omitFieldNames ? '' : 'type',
        enumValues: PayoutTransaction_Type.values)
    ..aD(4, _omitFieldNames ? '' : 'amount')
    ..aD(5, _omitFieldNames ? '' : 'fee')
    ..aD(6, _omitFieldNames ? '' : 'net')
    ..aOM<$2.Timestamp>(7, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $2.Timestamp.create)
    ..aOS(8, _omitFieldNames ? '' : 'stripePaymentIntentId')
    ..aOS(9, _omitFieldNames ? '' : 'paymentId')
    ..aE<PayoutTransaction_Problem>(10, _omitFieldNames ? '' : 'problem',
        enumValues: PayoutTransaction_Problem.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayoutTransaction clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayoutTransaction copyWith(void Function(PayoutTransaction) updates) =>
      super.copyWith((message) => updates(message as PayoutTransaction))
          as PayoutTransaction;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PayoutTransaction create() => PayoutTransaction._();
  @$core.override
  PayoutTransaction createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PayoutTransaction getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PayoutTransaction>(create);
  static PayoutTransaction? _defaultInstance;

  /// The card processor's id of it (`txn_…`).
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// The payout it is in.
  @$pb.TagNumber(2)
  $core.String get payoutId => $_getSZ(1);
  @$pb.TagNumber(2)
  set payoutId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPayoutId() => $_has(1);
  @$pb.TagNumber(2)
  void clearPayoutId() => $_clearField(2);

  /// What it is.
  @$pb.TagNumber(3)
  PayoutTransaction_Type get type => $_getN(2);
  @$pb.TagNumber(3)
  set type(PayoutTransaction_Type value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasType() => $_has(2);
  @$pb.TagNumber(3)
  void clearType() => $_clearField(3);

  /// How much came, before the fee; less than nothing when it went.
  @$pb.TagNumber(4)
  $core.double get amount => $_getN(3);
  @$pb.TagNumber(4)
  set amount($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasAmount() => $_has(3);
  @$pb.TagNumber(4)
  void clearAmount() => $_clearField(4);

  /// What the card processor kept.
  @$pb.TagNumber(5)
  $core.double get fee => $_getN(4);
  @$pb.TagNumber(5)
  set fee($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasFee() => $_has(4);
  @$pb.TagNumber(5)
  void clearFee() => $_clearField(5);

  /// amount − fee.
  @$pb.TagNumber(6)
  $core.double get net => $_getN(5);
  @$pb.TagNumber(6)
  set net($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasNet() => $_has(5);
  @$pb.TagNumber(6)
  void clearNet() => $_clearField(6);

  /// When it happened.
  @$pb.TagNumber(7)
  $2.Timestamp get createdAt => $_getN(6);
  @$pb.TagNumber(7)
  set createdAt($2.Timestamp value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasCreatedAt() => $_has(6);
  @$pb.TagNumber(7)
  void clearCreatedAt() => $_clearField(7);
  @$pb.TagNumber(7)
  $2.Timestamp ensureCreatedAt() => $_ensure(6);

  /// Stripe's PaymentIntent (`pi_…`) it is about; absent when it is about none.
  @$pb.TagNumber(8)
  $core.String get stripePaymentIntentId => $_getSZ(7);
  @$pb.TagNumber(8)
  set stripePaymentIntentId($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasStripePaymentIntentId() => $_has(7);
  @$pb.TagNumber(8)
  void clearStripePaymentIntentId() => $_clearField(8);

  /// The payment it matches; absent when there is none.
  @$pb.TagNumber(9)
  $core.String get paymentId => $_getSZ(8);
  @$pb.TagNumber(9)
  set paymentId($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasPaymentId() => $_has(8);
  @$pb.TagNumber(9)
  void clearPaymentId() => $_clearField(9);

  /// Why it matches no payment; not said when it does, or needs none.
  @$pb.TagNumber(10)
  PayoutTransaction_Problem get problem => $_getN(9);
  @$pb.TagNumber(10)
  set problem(PayoutTransaction_Problem value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasProblem() => $_has(9);
  @$pb.TagNumber(10)
  void clearProblem() => $_clearField(10);
}

/// Asks for payouts.
class ListPayoutsRequest extends $pb.GeneratedMessage {
  factory ListPayoutsRequest({
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListPayoutsRequest._();

  factory ListPayoutsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPayoutsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPayoutsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'pageSize')
    ..aOS(2, _omitFieldNames ? '' : 'pageToken')
    ..aI(3, _omitFieldNames ? '' : 'skip')
    ..aOB(4, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPayoutsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPayoutsRequest copyWith(void Function(ListPayoutsRequest) updates) =>
      super.copyWith((message) => updates(message as ListPayoutsRequest))
          as ListPayoutsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPayoutsRequest create() => ListPayoutsRequest._();
  @$core.override
  ListPayoutsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPayoutsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPayoutsRequest>(create);
  static ListPayoutsRequest? _defaultInstance;

  /// Most payouts in the answer; 20 unless given; 1000 where more is asked for.
  @$pb.TagNumber(1)
  $core.int get pageSize => $_getIZ(0);
  @$pb.TagNumber(1)
  set pageSize($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPageSize() => $_has(0);
  @$pb.TagNumber(1)
  void clearPageSize() => $_clearField(1);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(2)
  $core.String get pageToken => $_getSZ(1);
  @$pb.TagNumber(2)
  set pageToken($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPageToken() => $_has(1);
  @$pb.TagNumber(2)
  void clearPageToken() => $_clearField(2);

  /// How many payouts to leave out first.
  @$pb.TagNumber(3)
  $core.int get skip => $_getIZ(2);
  @$pb.TagNumber(3)
  set skip($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSkip() => $_has(2);
  @$pb.TagNumber(3)
  void clearSkip() => $_clearField(3);

  /// Asks for `total_size`.
  @$pb.TagNumber(4)
  $core.bool get withTotalSize => $_getBF(3);
  @$pb.TagNumber(4)
  set withTotalSize($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasWithTotalSize() => $_has(3);
  @$pb.TagNumber(4)
  void clearWithTotalSize() => $_clearField(4);
}

/// A page of payouts.
class ListPayoutsResponse extends $pb.GeneratedMessage {
  factory ListPayoutsResponse({
    $core.Iterable<CardPayout>? payouts,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (payouts != null) result.payouts.addAll(payouts);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListPayoutsResponse._();

  factory ListPayoutsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPayoutsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPayoutsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..pPM<CardPayout>(1, _omitFieldNames ? '' : 'payouts',
        subBuilder: CardPayout.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPayoutsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPayoutsResponse copyWith(void Function(ListPayoutsResponse) updates) =>
      super.copyWith((message) => updates(message as ListPayoutsResponse))
          as ListPayoutsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPayoutsResponse create() => ListPayoutsResponse._();
  @$core.override
  ListPayoutsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPayoutsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPayoutsResponse>(create);
  static ListPayoutsResponse? _defaultInstance;

  /// The payouts.
  @$pb.TagNumber(1)
  $pb.PbList<CardPayout> get payouts => $_getList(0);

  /// How many there are in all, counted up to 10 000; only when asked for.
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

/// Asks for a payout.
class GetPayoutRequest extends $pb.GeneratedMessage {
  factory GetPayoutRequest({
    $core.String? payoutId,
  }) {
    final result = create();
    if (payoutId != null) result.payoutId = payoutId;
    return result;
  }

  GetPayoutRequest._();

  factory GetPayoutRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPayoutRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPayoutRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'payoutId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPayoutRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPayoutRequest copyWith(void Function(GetPayoutRequest) updates) =>
      super.copyWith((message) => updates(message as GetPayoutRequest))
          as GetPayoutRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPayoutRequest create() => GetPayoutRequest._();
  @$core.override
  GetPayoutRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPayoutRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPayoutRequest>(create);
  static GetPayoutRequest? _defaultInstance;

  /// The card processor's id of it.
  @$pb.TagNumber(1)
  $core.String get payoutId => $_getSZ(0);
  @$pb.TagNumber(1)
  set payoutId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPayoutId() => $_has(0);
  @$pb.TagNumber(1)
  void clearPayoutId() => $_clearField(1);
}

/// A payout.
class GetPayoutResponse extends $pb.GeneratedMessage {
  factory GetPayoutResponse({
    CardPayout? payout,
  }) {
    final result = create();
    if (payout != null) result.payout = payout;
    return result;
  }

  GetPayoutResponse._();

  factory GetPayoutResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPayoutResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPayoutResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<CardPayout>(1, _omitFieldNames ? '' : 'payout',
        subBuilder: CardPayout.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPayoutResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPayoutResponse copyWith(void Function(GetPayoutResponse) updates) =>
      super.copyWith((message) => updates(message as GetPayoutResponse))
          as GetPayoutResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPayoutResponse create() => GetPayoutResponse._();
  @$core.override
  GetPayoutResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPayoutResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPayoutResponse>(create);
  static GetPayoutResponse? _defaultInstance;

  /// The payout.
  @$pb.TagNumber(1)
  CardPayout get payout => $_getN(0);
  @$pb.TagNumber(1)
  set payout(CardPayout value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPayout() => $_has(0);
  @$pb.TagNumber(1)
  void clearPayout() => $_clearField(1);
  @$pb.TagNumber(1)
  CardPayout ensurePayout() => $_ensure(0);
}

/// Asks for what a payout is made of.
class ListPayoutTransactionsRequest extends $pb.GeneratedMessage {
  factory ListPayoutTransactionsRequest({
    $core.String? payoutId,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (payoutId != null) result.payoutId = payoutId;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListPayoutTransactionsRequest._();

  factory ListPayoutTransactionsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPayoutTransactionsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPayoutTransactionsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'payoutId')
    ..aI(2, _omitFieldNames ? '' : 'pageSize')
    ..aOS(3, _omitFieldNames ? '' : 'pageToken')
    ..aI(4, _omitFieldNames ? '' : 'skip')
    ..aOB(5, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPayoutTransactionsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPayoutTransactionsRequest copyWith(
          void Function(ListPayoutTransactionsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListPayoutTransactionsRequest))
          as ListPayoutTransactionsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPayoutTransactionsRequest create() =>
      ListPayoutTransactionsRequest._();
  @$core.override
  ListPayoutTransactionsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPayoutTransactionsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPayoutTransactionsRequest>(create);
  static ListPayoutTransactionsRequest? _defaultInstance;

  /// The payout.
  @$pb.TagNumber(1)
  $core.String get payoutId => $_getSZ(0);
  @$pb.TagNumber(1)
  set payoutId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPayoutId() => $_has(0);
  @$pb.TagNumber(1)
  void clearPayoutId() => $_clearField(1);

  /// Most transactions in the answer; 20 unless given; 1000 where more is asked for.
  @$pb.TagNumber(2)
  $core.int get pageSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set pageSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPageSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearPageSize() => $_clearField(2);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(3)
  $core.String get pageToken => $_getSZ(2);
  @$pb.TagNumber(3)
  set pageToken($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPageToken() => $_has(2);
  @$pb.TagNumber(3)
  void clearPageToken() => $_clearField(3);

  /// How many transactions to leave out first.
  @$pb.TagNumber(4)
  $core.int get skip => $_getIZ(3);
  @$pb.TagNumber(4)
  set skip($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSkip() => $_has(3);
  @$pb.TagNumber(4)
  void clearSkip() => $_clearField(4);

  /// Asks for `total_size`.
  @$pb.TagNumber(5)
  $core.bool get withTotalSize => $_getBF(4);
  @$pb.TagNumber(5)
  set withTotalSize($core.bool value) => $_setBool(4, value);
  @$pb.TagNumber(5)
  $core.bool hasWithTotalSize() => $_has(4);
  @$pb.TagNumber(5)
  void clearWithTotalSize() => $_clearField(5);
}

/// A page of what a payout is made of.
class ListPayoutTransactionsResponse extends $pb.GeneratedMessage {
  factory ListPayoutTransactionsResponse({
    $core.Iterable<PayoutTransaction>? transactions,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (transactions != null) result.transactions.addAll(transactions);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListPayoutTransactionsResponse._();

  factory ListPayoutTransactionsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPayoutTransactionsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPayoutTransactionsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..pPM<PayoutTransaction>(1, _omitFieldNames ? '' : 'transactions',
        subBuilder: PayoutTransaction.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPayoutTransactionsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPayoutTransactionsResponse copyWith(
          void Function(ListPayoutTransactionsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListPayoutTransactionsResponse))
          as ListPayoutTransactionsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPayoutTransactionsResponse create() =>
      ListPayoutTransactionsResponse._();
  @$core.override
  ListPayoutTransactionsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPayoutTransactionsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPayoutTransactionsResponse>(create);
  static ListPayoutTransactionsResponse? _defaultInstance;

  /// The transactions.
  @$pb.TagNumber(1)
  $pb.PbList<PayoutTransaction> get transactions => $_getList(0);

  /// How many there are in all, counted up to 10 000; only when asked for.
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

/// Asks for what matches no payment.
class ListUnmatchedTransactionsRequest extends $pb.GeneratedMessage {
  factory ListUnmatchedTransactionsRequest({
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListUnmatchedTransactionsRequest._();

  factory ListUnmatchedTransactionsRequest.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListUnmatchedTransactionsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListUnmatchedTransactionsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'pageSize')
    ..aOS(2, _omitFieldNames ? '' : 'pageToken')
    ..aI(3, _omitFieldNames ? '' : 'skip')
    ..aOB(4, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListUnmatchedTransactionsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListUnmatchedTransactionsRequest copyWith(
          void Function(ListUnmatchedTransactionsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListUnmatchedTransactionsRequest))
          as ListUnmatchedTransactionsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListUnmatchedTransactionsRequest create() =>
      ListUnmatchedTransactionsRequest._();
  @$core.override
  ListUnmatchedTransactionsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListUnmatchedTransactionsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListUnmatchedTransactionsRequest>(
          create);
  static ListUnmatchedTransactionsRequest? _defaultInstance;

  /// Most transactions in the answer; 20 unless given; 1000 where more is asked for.
  @$pb.TagNumber(1)
  $core.int get pageSize => $_getIZ(0);
  @$pb.TagNumber(1)
  set pageSize($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPageSize() => $_has(0);
  @$pb.TagNumber(1)
  void clearPageSize() => $_clearField(1);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(2)
  $core.String get pageToken => $_getSZ(1);
  @$pb.TagNumber(2)
  set pageToken($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPageToken() => $_has(1);
  @$pb.TagNumber(2)
  void clearPageToken() => $_clearField(2);

  /// How many transactions to leave out first.
  @$pb.TagNumber(3)
  $core.int get skip => $_getIZ(2);
  @$pb.TagNumber(3)
  set skip($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSkip() => $_has(2);
  @$pb.TagNumber(3)
  void clearSkip() => $_clearField(3);

  /// Asks for `total_size`.
  @$pb.TagNumber(4)
  $core.bool get withTotalSize => $_getBF(3);
  @$pb.TagNumber(4)
  set withTotalSize($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasWithTotalSize() => $_has(3);
  @$pb.TagNumber(4)
  void clearWithTotalSize() => $_clearField(4);
}

/// A page of what matches no payment.
class ListUnmatchedTransactionsResponse extends $pb.GeneratedMessage {
  factory ListUnmatchedTransactionsResponse({
    $core.Iterable<PayoutTransaction>? transactions,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (transactions != null) result.transactions.addAll(transactions);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListUnmatchedTransactionsResponse._();

  factory ListUnmatchedTransactionsResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListUnmatchedTransactionsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListUnmatchedTransactionsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..pPM<PayoutTransaction>(1, _omitFieldNames ? '' : 'transactions',
        subBuilder: PayoutTransaction.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListUnmatchedTransactionsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListUnmatchedTransactionsResponse copyWith(
          void Function(ListUnmatchedTransactionsResponse) updates) =>
      super.copyWith((message) =>
              updates(message as ListUnmatchedTransactionsResponse))
          as ListUnmatchedTransactionsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListUnmatchedTransactionsResponse create() =>
      ListUnmatchedTransactionsResponse._();
  @$core.override
  ListUnmatchedTransactionsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListUnmatchedTransactionsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListUnmatchedTransactionsResponse>(
          create);
  static ListUnmatchedTransactionsResponse? _defaultInstance;

  /// The transactions.
  @$pb.TagNumber(1)
  $pb.PbList<PayoutTransaction> get transactions => $_getList(0);

  /// How many there are in all, counted up to 10 000; only when asked for.
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

/// Asks for a payout as a file.
class ExportPayoutRequest extends $pb.GeneratedMessage {
  factory ExportPayoutRequest({
    $core.String? payoutId,
  }) {
    final result = create();
    if (payoutId != null) result.payoutId = payoutId;
    return result;
  }

  ExportPayoutRequest._();

  factory ExportPayoutRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportPayoutRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportPayoutRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'payoutId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportPayoutRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportPayoutRequest copyWith(void Function(ExportPayoutRequest) updates) =>
      super.copyWith((message) => updates(message as ExportPayoutRequest))
          as ExportPayoutRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportPayoutRequest create() => ExportPayoutRequest._();
  @$core.override
  ExportPayoutRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportPayoutRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportPayoutRequest>(create);
  static ExportPayoutRequest? _defaultInstance;

  /// The payout.
  @$pb.TagNumber(1)
  $core.String get payoutId => $_getSZ(0);
  @$pb.TagNumber(1)
  set payoutId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPayoutId() => $_has(0);
  @$pb.TagNumber(1)
  void clearPayoutId() => $_clearField(1);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
