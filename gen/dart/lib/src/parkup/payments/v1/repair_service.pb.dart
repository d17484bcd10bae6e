// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/repair_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $1;

import 'payment.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// How far the repair of something is.
class RepairState extends $pb.GeneratedMessage {
  factory RepairState({
    $1.Timestamp? waitingSince,
    $core.int? attempts,
    $core.String? lastError,
    $1.Timestamp? nextAttemptAt,
    $core.bool? needsAttention,
  }) {
    final result = create();
    if (waitingSince != null) result.waitingSince = waitingSince;
    if (attempts != null) result.attempts = attempts;
    if (lastError != null) result.lastError = lastError;
    if (nextAttemptAt != null) result.nextAttemptAt = nextAttemptAt;
    if (needsAttention != null) result.needsAttention = needsAttention;
    return result;
  }

  RepairState._();

  factory RepairState.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RepairState.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RepairState',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Timestamp>(1, _omitFieldNames ? '' : 'waitingSince',
        subBuilder: $1.Timestamp.create)
    ..aI(2, _omitFieldNames ? '' : 'attempts')
    ..aOS(3, _omitFieldNames ? '' : 'lastError')
    ..aOM<$1.Timestamp>(4, _omitFieldNames ? '' : 'nextAttemptAt',
        subBuilder: $1.Timestamp.create)
    ..aOB(5, _omitFieldNames ? '' : 'needsAttention')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RepairState clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RepairState copyWith(void Function(RepairState) updates) =>
      super.copyWith((message) => updates(message as RepairState))
          as RepairState;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RepairState create() => RepairState._();
  @$core.override
  RepairState createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RepairState getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RepairState>(create);
  static RepairState? _defaultInstance;

  /// When it began to wait: when the payment was made, its refund decided, the event received.
  @$pb.TagNumber(1)
  $1.Timestamp get waitingSince => $_getN(0);
  @$pb.TagNumber(1)
  set waitingSince($1.Timestamp value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasWaitingSince() => $_has(0);
  @$pb.TagNumber(1)
  void clearWaitingSince() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Timestamp ensureWaitingSince() => $_ensure(0);

  /// How often it was tried in vain, since a person last had it tried again.
  @$pb.TagNumber(2)
  $core.int get attempts => $_getIZ(1);
  @$pb.TagNumber(2)
  set attempts($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasAttempts() => $_has(1);
  @$pb.TagNumber(2)
  void clearAttempts() => $_clearField(2);

  /// What went wrong the last time, in the server's words; absent when nothing did yet.
  @$pb.TagNumber(3)
  $core.String get lastError => $_getSZ(2);
  @$pb.TagNumber(3)
  set lastError($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLastError() => $_has(2);
  @$pb.TagNumber(3)
  void clearLastError() => $_clearField(3);

  /// When it is tried next; not later than an hour from now.
  @$pb.TagNumber(4)
  $1.Timestamp get nextAttemptAt => $_getN(3);
  @$pb.TagNumber(4)
  set nextAttemptAt($1.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasNextAttemptAt() => $_has(3);
  @$pb.TagNumber(4)
  void clearNextAttemptAt() => $_clearField(4);
  @$pb.TagNumber(4)
  $1.Timestamp ensureNextAttemptAt() => $_ensure(3);

  /// True when a person has to look at it.
  @$pb.TagNumber(5)
  $core.bool get needsAttention => $_getBF(4);
  @$pb.TagNumber(5)
  set needsAttention($core.bool value) => $_setBool(4, value);
  @$pb.TagNumber(5)
  $core.bool hasNeedsAttention() => $_has(4);
  @$pb.TagNumber(5)
  void clearNeedsAttention() => $_clearField(5);
}

/// A payment that is not at its end.
class StuckPayment extends $pb.GeneratedMessage {
  factory StuckPayment({
    $2.Payment? payment,
    RepairState? repair,
    $core.String? stripePaymentIntentId,
  }) {
    final result = create();
    if (payment != null) result.payment = payment;
    if (repair != null) result.repair = repair;
    if (stripePaymentIntentId != null)
      result.stripePaymentIntentId = stripePaymentIntentId;
    return result;
  }

  StuckPayment._();

  factory StuckPayment.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory StuckPayment.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'StuckPayment',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Payment>(1, _omitFieldNames ? '' : 'payment',
        subBuilder: $2.Payment.create)
    ..aOM<RepairState>(2, _omitFieldNames ? '' : 'repair',
        subBuilder: RepairState.create)
    ..aOS(3, _omitFieldNames ? '' : 'stripePaymentIntentId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StuckPayment clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StuckPayment copyWith(void Function(StuckPayment) updates) =>
      super.copyWith((message) => updates(message as StuckPayment))
          as StuckPayment;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static StuckPayment create() => StuckPayment._();
  @$core.override
  StuckPayment createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static StuckPayment getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<StuckPayment>(create);
  static StuckPayment? _defaultInstance;

  /// The payment.
  @$pb.TagNumber(1)
  $2.Payment get payment => $_getN(0);
  @$pb.TagNumber(1)
  set payment($2.Payment value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPayment() => $_has(0);
  @$pb.TagNumber(1)
  void clearPayment() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Payment ensurePayment() => $_ensure(0);

  /// Its repair; absent when it is at its end.
  @$pb.TagNumber(2)
  RepairState get repair => $_getN(1);
  @$pb.TagNumber(2)
  set repair(RepairState value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasRepair() => $_has(1);
  @$pb.TagNumber(2)
  void clearRepair() => $_clearField(2);
  @$pb.TagNumber(2)
  RepairState ensureRepair() => $_ensure(1);

  /// Stripe's PaymentIntent (`pi_…`), to be looked up there; absent when none was made.
  @$pb.TagNumber(3)
  $core.String get stripePaymentIntentId => $_getSZ(2);
  @$pb.TagNumber(3)
  set stripePaymentIntentId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasStripePaymentIntentId() => $_has(2);
  @$pb.TagNumber(3)
  void clearStripePaymentIntentId() => $_clearField(3);
}

/// An event of Stripe.
class StuckStripeEvent extends $pb.GeneratedMessage {
  factory StuckStripeEvent({
    $core.String? id,
    $core.String? type,
    $core.String? stripePaymentIntentId,
    $1.Timestamp? receivedAt,
    RepairState? repair,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (type != null) result.type = type;
    if (stripePaymentIntentId != null)
      result.stripePaymentIntentId = stripePaymentIntentId;
    if (receivedAt != null) result.receivedAt = receivedAt;
    if (repair != null) result.repair = repair;
    return result;
  }

  StuckStripeEvent._();

  factory StuckStripeEvent.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory StuckStripeEvent.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'StuckStripeEvent',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'type')
    ..aOS(3, _omitFieldNames ? '' : 'stripePaymentIntentId')
    ..aOM<$1.Timestamp>(4, _omitFieldNames ? '' : 'receivedAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<RepairState>(5, _omitFieldNames ? '' : 'repair',
        subBuilder: RepairState.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StuckStripeEvent clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StuckStripeEvent copyWith(void Function(StuckStripeEvent) updates) =>
      super.copyWith((message) => updates(message as StuckStripeEvent))
          as StuckStripeEvent;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static StuckStripeEvent create() => StuckStripeEvent._();
  @$core.override
  StuckStripeEvent createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static StuckStripeEvent getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<StuckStripeEvent>(create);
  static StuckStripeEvent? _defaultInstance;

  /// Stripe's id of it (`evt_…`).
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// What happened, in Stripe's words: `charge.refunded`.
  @$pb.TagNumber(2)
  $core.String get type => $_getSZ(1);
  @$pb.TagNumber(2)
  set type($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasType() => $_has(1);
  @$pb.TagNumber(2)
  void clearType() => $_clearField(2);

  /// The PaymentIntent (`pi_…`) it is about; absent when it is about none.
  @$pb.TagNumber(3)
  $core.String get stripePaymentIntentId => $_getSZ(2);
  @$pb.TagNumber(3)
  set stripePaymentIntentId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasStripePaymentIntentId() => $_has(2);
  @$pb.TagNumber(3)
  void clearStripePaymentIntentId() => $_clearField(3);

  /// When it was received first.
  @$pb.TagNumber(4)
  $1.Timestamp get receivedAt => $_getN(3);
  @$pb.TagNumber(4)
  set receivedAt($1.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasReceivedAt() => $_has(3);
  @$pb.TagNumber(4)
  void clearReceivedAt() => $_clearField(4);
  @$pb.TagNumber(4)
  $1.Timestamp ensureReceivedAt() => $_ensure(3);

  /// Its repair; absent when it is handled.
  @$pb.TagNumber(5)
  RepairState get repair => $_getN(4);
  @$pb.TagNumber(5)
  set repair(RepairState value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasRepair() => $_has(4);
  @$pb.TagNumber(5)
  void clearRepair() => $_clearField(5);
  @$pb.TagNumber(5)
  RepairState ensureRepair() => $_ensure(4);
}

/// Asks for payments to look at.
class ListStuckPaymentsRequest extends $pb.GeneratedMessage {
  factory ListStuckPaymentsRequest({
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

  ListStuckPaymentsRequest._();

  factory ListStuckPaymentsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListStuckPaymentsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListStuckPaymentsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'pageSize')
    ..aOS(2, _omitFieldNames ? '' : 'pageToken')
    ..aI(3, _omitFieldNames ? '' : 'skip')
    ..aOB(4, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListStuckPaymentsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListStuckPaymentsRequest copyWith(
          void Function(ListStuckPaymentsRequest) updates) =>
      super.copyWith((message) => updates(message as ListStuckPaymentsRequest))
          as ListStuckPaymentsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListStuckPaymentsRequest create() => ListStuckPaymentsRequest._();
  @$core.override
  ListStuckPaymentsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListStuckPaymentsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListStuckPaymentsRequest>(create);
  static ListStuckPaymentsRequest? _defaultInstance;

  /// Most payments in the answer; 20 unless given; 1000 where more is asked for.
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

  /// How many payments to leave out first.
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

/// A page of payments to look at.
class ListStuckPaymentsResponse extends $pb.GeneratedMessage {
  factory ListStuckPaymentsResponse({
    $core.Iterable<StuckPayment>? stuckPayments,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (stuckPayments != null) result.stuckPayments.addAll(stuckPayments);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListStuckPaymentsResponse._();

  factory ListStuckPaymentsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListStuckPaymentsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListStuckPaymentsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..pPM<StuckPayment>(1, _omitFieldNames ? '' : 'stuckPayments',
        subBuilder: StuckPayment.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListStuckPaymentsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListStuckPaymentsResponse copyWith(
          void Function(ListStuckPaymentsResponse) updates) =>
      super.copyWith((message) => updates(message as ListStuckPaymentsResponse))
          as ListStuckPaymentsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListStuckPaymentsResponse create() => ListStuckPaymentsResponse._();
  @$core.override
  ListStuckPaymentsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListStuckPaymentsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListStuckPaymentsResponse>(create);
  static ListStuckPaymentsResponse? _defaultInstance;

  /// The payments.
  @$pb.TagNumber(1)
  $pb.PbList<StuckPayment> get stuckPayments => $_getList(0);

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

/// Asks for events to look at.
class ListStuckStripeEventsRequest extends $pb.GeneratedMessage {
  factory ListStuckStripeEventsRequest({
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

  ListStuckStripeEventsRequest._();

  factory ListStuckStripeEventsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListStuckStripeEventsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListStuckStripeEventsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'pageSize')
    ..aOS(2, _omitFieldNames ? '' : 'pageToken')
    ..aI(3, _omitFieldNames ? '' : 'skip')
    ..aOB(4, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListStuckStripeEventsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListStuckStripeEventsRequest copyWith(
          void Function(ListStuckStripeEventsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListStuckStripeEventsRequest))
          as ListStuckStripeEventsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListStuckStripeEventsRequest create() =>
      ListStuckStripeEventsRequest._();
  @$core.override
  ListStuckStripeEventsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListStuckStripeEventsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListStuckStripeEventsRequest>(create);
  static ListStuckStripeEventsRequest? _defaultInstance;

  /// Most events in the answer; 20 unless given; 1000 where more is asked for.
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

  /// How many events to leave out first.
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

/// A page of events to look at.
class ListStuckStripeEventsResponse extends $pb.GeneratedMessage {
  factory ListStuckStripeEventsResponse({
    $core.Iterable<StuckStripeEvent>? stuckStripeEvents,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (stuckStripeEvents != null)
      result.stuckStripeEvents.addAll(stuckStripeEvents);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListStuckStripeEventsResponse._();

  factory ListStuckStripeEventsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListStuckStripeEventsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListStuckStripeEventsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..pPM<StuckStripeEvent>(1, _omitFieldNames ? '' : 'stuckStripeEvents',
        subBuilder: StuckStripeEvent.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListStuckStripeEventsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListStuckStripeEventsResponse copyWith(
          void Function(ListStuckStripeEventsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListStuckStripeEventsResponse))
          as ListStuckStripeEventsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListStuckStripeEventsResponse create() =>
      ListStuckStripeEventsResponse._();
  @$core.override
  ListStuckStripeEventsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListStuckStripeEventsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListStuckStripeEventsResponse>(create);
  static ListStuckStripeEventsResponse? _defaultInstance;

  /// The events.
  @$pb.TagNumber(1)
  $pb.PbList<StuckStripeEvent> get stuckStripeEvents => $_getList(0);

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

/// A payment to try again.
class RetryPaymentRepairRequest extends $pb.GeneratedMessage {
  factory RetryPaymentRepairRequest({
    $core.String? paymentId,
  }) {
    final result = create();
    if (paymentId != null) result.paymentId = paymentId;
    return result;
  }

  RetryPaymentRepairRequest._();

  factory RetryPaymentRepairRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RetryPaymentRepairRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RetryPaymentRepairRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'paymentId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RetryPaymentRepairRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RetryPaymentRepairRequest copyWith(
          void Function(RetryPaymentRepairRequest) updates) =>
      super.copyWith((message) => updates(message as RetryPaymentRepairRequest))
          as RetryPaymentRepairRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RetryPaymentRepairRequest create() => RetryPaymentRepairRequest._();
  @$core.override
  RetryPaymentRepairRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RetryPaymentRepairRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RetryPaymentRepairRequest>(create);
  static RetryPaymentRepairRequest? _defaultInstance;

  /// The payment.
  @$pb.TagNumber(1)
  $core.String get paymentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set paymentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPaymentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearPaymentId() => $_clearField(1);
}

/// The payment after the attempt.
class RetryPaymentRepairResponse extends $pb.GeneratedMessage {
  factory RetryPaymentRepairResponse({
    StuckPayment? stuckPayment,
  }) {
    final result = create();
    if (stuckPayment != null) result.stuckPayment = stuckPayment;
    return result;
  }

  RetryPaymentRepairResponse._();

  factory RetryPaymentRepairResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RetryPaymentRepairResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RetryPaymentRepairResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<StuckPayment>(1, _omitFieldNames ? '' : 'stuckPayment',
        subBuilder: StuckPayment.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RetryPaymentRepairResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RetryPaymentRepairResponse copyWith(
          void Function(RetryPaymentRepairResponse) updates) =>
      super.copyWith(
              (message) => updates(message as RetryPaymentRepairResponse))
          as RetryPaymentRepairResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RetryPaymentRepairResponse create() => RetryPaymentRepairResponse._();
  @$core.override
  RetryPaymentRepairResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RetryPaymentRepairResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RetryPaymentRepairResponse>(create);
  static RetryPaymentRepairResponse? _defaultInstance;

  /// The payment; without a repair when it is at its end now.
  @$pb.TagNumber(1)
  StuckPayment get stuckPayment => $_getN(0);
  @$pb.TagNumber(1)
  set stuckPayment(StuckPayment value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStuckPayment() => $_has(0);
  @$pb.TagNumber(1)
  void clearStuckPayment() => $_clearField(1);
  @$pb.TagNumber(1)
  StuckPayment ensureStuckPayment() => $_ensure(0);
}

/// An event to try again.
class RetryStripeEventRequest extends $pb.GeneratedMessage {
  factory RetryStripeEventRequest({
    $core.String? stripeEventId,
  }) {
    final result = create();
    if (stripeEventId != null) result.stripeEventId = stripeEventId;
    return result;
  }

  RetryStripeEventRequest._();

  factory RetryStripeEventRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RetryStripeEventRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RetryStripeEventRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'stripeEventId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RetryStripeEventRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RetryStripeEventRequest copyWith(
          void Function(RetryStripeEventRequest) updates) =>
      super.copyWith((message) => updates(message as RetryStripeEventRequest))
          as RetryStripeEventRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RetryStripeEventRequest create() => RetryStripeEventRequest._();
  @$core.override
  RetryStripeEventRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RetryStripeEventRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RetryStripeEventRequest>(create);
  static RetryStripeEventRequest? _defaultInstance;

  /// Stripe's id of it.
  @$pb.TagNumber(1)
  $core.String get stripeEventId => $_getSZ(0);
  @$pb.TagNumber(1)
  set stripeEventId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasStripeEventId() => $_has(0);
  @$pb.TagNumber(1)
  void clearStripeEventId() => $_clearField(1);
}

/// The event after the attempt.
class RetryStripeEventResponse extends $pb.GeneratedMessage {
  factory RetryStripeEventResponse({
    StuckStripeEvent? stuckStripeEvent,
  }) {
    final result = create();
    if (stuckStripeEvent != null) result.stuckStripeEvent = stuckStripeEvent;
    return result;
  }

  RetryStripeEventResponse._();

  factory RetryStripeEventResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RetryStripeEventResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RetryStripeEventResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<StuckStripeEvent>(1, _omitFieldNames ? '' : 'stuckStripeEvent',
        subBuilder: StuckStripeEvent.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RetryStripeEventResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RetryStripeEventResponse copyWith(
          void Function(RetryStripeEventResponse) updates) =>
      super.copyWith((message) => updates(message as RetryStripeEventResponse))
          as RetryStripeEventResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RetryStripeEventResponse create() => RetryStripeEventResponse._();
  @$core.override
  RetryStripeEventResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RetryStripeEventResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RetryStripeEventResponse>(create);
  static RetryStripeEventResponse? _defaultInstance;

  /// The event; without a repair when it is handled now.
  @$pb.TagNumber(1)
  StuckStripeEvent get stuckStripeEvent => $_getN(0);
  @$pb.TagNumber(1)
  set stuckStripeEvent(StuckStripeEvent value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStuckStripeEvent() => $_has(0);
  @$pb.TagNumber(1)
  void clearStuckStripeEvent() => $_clearField(1);
  @$pb.TagNumber(1)
  StuckStripeEvent ensureStuckStripeEvent() => $_ensure(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
