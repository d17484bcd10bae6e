// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/payment_record_service.proto.

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

import '../../common/v1/payment_method.pbenum.dart' as $3;
import 'payment.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for a payment.
class GetPaymentRequest extends $pb.GeneratedMessage {
  factory GetPaymentRequest({
    $core.String? paymentId,
  }) {
    final result = create();
    if (paymentId != null) result.paymentId = paymentId;
    return result;
  }

  GetPaymentRequest._();

  factory GetPaymentRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPaymentRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPaymentRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'paymentId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPaymentRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPaymentRequest copyWith(void Function(GetPaymentRequest) updates) =>
      super.copyWith((message) => updates(message as GetPaymentRequest))
          as GetPaymentRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPaymentRequest create() => GetPaymentRequest._();
  @$core.override
  GetPaymentRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPaymentRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPaymentRequest>(create);
  static GetPaymentRequest? _defaultInstance;

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

/// A payment.
class GetPaymentResponse extends $pb.GeneratedMessage {
  factory GetPaymentResponse({
    $1.Payment? payment,
  }) {
    final result = create();
    if (payment != null) result.payment = payment;
    return result;
  }

  GetPaymentResponse._();

  factory GetPaymentResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPaymentResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPaymentResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Payment>(1, _omitFieldNames ? '' : 'payment',
        subBuilder: $1.Payment.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPaymentResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPaymentResponse copyWith(void Function(GetPaymentResponse) updates) =>
      super.copyWith((message) => updates(message as GetPaymentResponse))
          as GetPaymentResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPaymentResponse create() => GetPaymentResponse._();
  @$core.override
  GetPaymentResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPaymentResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPaymentResponse>(create);
  static GetPaymentResponse? _defaultInstance;

  /// The payment.
  @$pb.TagNumber(1)
  $1.Payment get payment => $_getN(0);
  @$pb.TagNumber(1)
  set payment($1.Payment value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPayment() => $_has(0);
  @$pb.TagNumber(1)
  void clearPayment() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Payment ensurePayment() => $_ensure(0);
}

/// Asks for payments.
class ListAllPaymentsRequest extends $pb.GeneratedMessage {
  factory ListAllPaymentsRequest({
    $1.Payment_Status? status,
    $1.Payment_Kind? kind,
    $3.PaymentMethod? paymentMethod,
    $core.String? userId,
    $core.String? zoneId,
    $core.String? recordedBy,
    $core.String? sessionId,
    $core.String? violationTicketId,
    $core.String? seasonBadgeId,
    $2.Timestamp? madeFrom,
    $2.Timestamp? madeBefore,
    $core.double? amount,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
    $core.int? membershipId,
    $core.int? reservationId,
    $core.int? carParkSessionId,
    $core.int? chargingSessionId,
  }) {
    final result = create();
    if (status != null) result.status = status;
    if (kind != null) result.kind = kind;
    if (paymentMethod != null) result.paymentMethod = paymentMethod;
    if (userId != null) result.userId = userId;
    if (zoneId != null) result.zoneId = zoneId;
    if (recordedBy != null) result.recordedBy = recordedBy;
    if (sessionId != null) result.sessionId = sessionId;
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (seasonBadgeId != null) result.seasonBadgeId = seasonBadgeId;
    if (madeFrom != null) result.madeFrom = madeFrom;
    if (madeBefore != null) result.madeBefore = madeBefore;
    if (amount != null) result.amount = amount;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    if (membershipId != null) result.membershipId = membershipId;
    if (reservationId != null) result.reservationId = reservationId;
    if (carParkSessionId != null) result.carParkSessionId = carParkSessionId;
    if (chargingSessionId != null) result.chargingSessionId = chargingSessionId;
    return result;
  }

  ListAllPaymentsRequest._();

  factory ListAllPaymentsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListAllPaymentsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListAllPaymentsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aE<$1.Payment_Status>(1, _omitFieldNames ? '' : 'status',
        enumValues: $1.Payment_Status.values)
    ..aE<$1.Payment_Kind>(2, _omitFieldNames ? '' : 'kind',
        enumValues: $1.Payment_Kind.values)
    ..aE<$3.PaymentMethod>(3, _omitFieldNames ? '' : 'paymentMethod',
        enumValues: $3.PaymentMethod.values)
    ..aOS(4, _omitFieldNames ? '' : 'userId')
    ..aOS(5, _omitFieldNames ? '' : 'zoneId')
    ..aOS(6, _omitFieldNames ? '' : 'recordedBy')
    ..aOS(7, _omitFieldNames ? '' : 'sessionId')
    ..aOS(8, _omitFieldNames ? '' : 'violationTicketId')
    ..aOS(9, _omitFieldNames ? '' : 'seasonBadgeId')
    ..aOM<$2.Timestamp>(10, _omitFieldNames ? '' : 'madeFrom',
        subBuilder: $2.Timestamp.create)
    ..aOM<$2.Timestamp>(11, _omitFieldNames ? '' : 'madeBefore',
        subBuilder: $2.Timestamp.create)
    ..aD(12, _omitFieldNames ? '' : 'amount')
    ..aI(13, _omitFieldNames ? '' : 'pageSize')
    ..aOS(14, _omitFieldNames ? '' : 'pageToken')
    ..aI(15, _omitFieldNames ? '' : 'skip')
    ..aOB(16, _omitFieldNames ? '' : 'withTotalSize')
    ..aI(20, _omitFieldNames ? '' : 'membershipId')
    ..aI(21, _omitFieldNames ? '' : 'reservationId')
    ..aI(22, _omitFieldNames ? '' : 'carParkSessionId')
    ..aI(23, _omitFieldNames ? '' : 'chargingSessionId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAllPaymentsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAllPaymentsRequest copyWith(
          void Function(ListAllPaymentsRequest) updates) =>
      super.copyWith((message) => updates(message as ListAllPaymentsRequest))
          as ListAllPaymentsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListAllPaymentsRequest create() => ListAllPaymentsRequest._();
  @$core.override
  ListAllPaymentsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListAllPaymentsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListAllPaymentsRequest>(create);
  static ListAllPaymentsRequest? _defaultInstance;

  /// Only those that stand so.
  @$pb.TagNumber(1)
  $1.Payment_Status get status => $_getN(0);
  @$pb.TagNumber(1)
  set status($1.Payment_Status value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStatus() => $_has(0);
  @$pb.TagNumber(1)
  void clearStatus() => $_clearField(1);

  /// Only those for this sort of thing.
  @$pb.TagNumber(2)
  $1.Payment_Kind get kind => $_getN(1);
  @$pb.TagNumber(2)
  set kind($1.Payment_Kind value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasKind() => $_has(1);
  @$pb.TagNumber(2)
  void clearKind() => $_clearField(2);

  /// Only those by this method.
  @$pb.TagNumber(3)
  $3.PaymentMethod get paymentMethod => $_getN(2);
  @$pb.TagNumber(3)
  set paymentMethod($3.PaymentMethod value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasPaymentMethod() => $_has(2);
  @$pb.TagNumber(3)
  void clearPaymentMethod() => $_clearField(3);

  /// Only those of this driver.
  @$pb.TagNumber(4)
  $core.String get userId => $_getSZ(3);
  @$pb.TagNumber(4)
  set userId($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasUserId() => $_has(3);
  @$pb.TagNumber(4)
  void clearUserId() => $_clearField(4);

  /// Only those of this zone.
  @$pb.TagNumber(5)
  $core.String get zoneId => $_getSZ(4);
  @$pb.TagNumber(5)
  set zoneId($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasZoneId() => $_has(4);
  @$pb.TagNumber(5)
  void clearZoneId() => $_clearField(5);

  /// Only cash that this agent or operator took; of an agent always their own.
  @$pb.TagNumber(6)
  $core.String get recordedBy => $_getSZ(5);
  @$pb.TagNumber(6)
  set recordedBy($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasRecordedBy() => $_has(5);
  @$pb.TagNumber(6)
  void clearRecordedBy() => $_clearField(6);

  /// Only those for this session.
  @$pb.TagNumber(7)
  $core.String get sessionId => $_getSZ(6);
  @$pb.TagNumber(7)
  set sessionId($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasSessionId() => $_has(6);
  @$pb.TagNumber(7)
  void clearSessionId() => $_clearField(7);

  /// Only those for this violation ticket.
  @$pb.TagNumber(8)
  $core.String get violationTicketId => $_getSZ(7);
  @$pb.TagNumber(8)
  set violationTicketId($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasViolationTicketId() => $_has(7);
  @$pb.TagNumber(8)
  void clearViolationTicketId() => $_clearField(8);

  /// Only those for this season badge.
  @$pb.TagNumber(9)
  $core.String get seasonBadgeId => $_getSZ(8);
  @$pb.TagNumber(9)
  set seasonBadgeId($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasSeasonBadgeId() => $_has(8);
  @$pb.TagNumber(9)
  void clearSeasonBadgeId() => $_clearField(9);

  /// Only those made at this second or later.
  @$pb.TagNumber(10)
  $2.Timestamp get madeFrom => $_getN(9);
  @$pb.TagNumber(10)
  set madeFrom($2.Timestamp value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasMadeFrom() => $_has(9);
  @$pb.TagNumber(10)
  void clearMadeFrom() => $_clearField(10);
  @$pb.TagNumber(10)
  $2.Timestamp ensureMadeFrom() => $_ensure(9);

  /// Only those made before this second.
  @$pb.TagNumber(11)
  $2.Timestamp get madeBefore => $_getN(10);
  @$pb.TagNumber(11)
  set madeBefore($2.Timestamp value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasMadeBefore() => $_has(10);
  @$pb.TagNumber(11)
  void clearMadeBefore() => $_clearField(11);
  @$pb.TagNumber(11)
  $2.Timestamp ensureMadeBefore() => $_ensure(10);

  /// Only those of exactly this amount, in TND; 0: of any.
  @$pb.TagNumber(12)
  $core.double get amount => $_getN(11);
  @$pb.TagNumber(12)
  set amount($core.double value) => $_setDouble(11, value);
  @$pb.TagNumber(12)
  $core.bool hasAmount() => $_has(11);
  @$pb.TagNumber(12)
  void clearAmount() => $_clearField(12);

  /// Most payments in the answer; 20 unless given; 1000 where more is asked for.
  @$pb.TagNumber(13)
  $core.int get pageSize => $_getIZ(12);
  @$pb.TagNumber(13)
  set pageSize($core.int value) => $_setSignedInt32(12, value);
  @$pb.TagNumber(13)
  $core.bool hasPageSize() => $_has(12);
  @$pb.TagNumber(13)
  void clearPageSize() => $_clearField(13);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(14)
  $core.String get pageToken => $_getSZ(13);
  @$pb.TagNumber(14)
  set pageToken($core.String value) => $_setString(13, value);
  @$pb.TagNumber(14)
  $core.bool hasPageToken() => $_has(13);
  @$pb.TagNumber(14)
  void clearPageToken() => $_clearField(14);

  /// How many payments to leave out first.
  @$pb.TagNumber(15)
  $core.int get skip => $_getIZ(14);
  @$pb.TagNumber(15)
  set skip($core.int value) => $_setSignedInt32(14, value);
  @$pb.TagNumber(15)
  $core.bool hasSkip() => $_has(14);
  @$pb.TagNumber(15)
  void clearSkip() => $_clearField(15);

  /// Asks for `total_size`.
  @$pb.TagNumber(16)
  $core.bool get withTotalSize => $_getBF(15);
  @$pb.TagNumber(16)
  set withTotalSize($core.bool value) => $_setBool(15, value);
  @$pb.TagNumber(16)
  $core.bool hasWithTotalSize() => $_has(15);
  @$pb.TagNumber(16)
  void clearWithTotalSize() => $_clearField(16);

  /// Only those for this membership of a car park, by its number.
  @$pb.TagNumber(20)
  $core.int get membershipId => $_getIZ(16);
  @$pb.TagNumber(20)
  set membershipId($core.int value) => $_setSignedInt32(16, value);
  @$pb.TagNumber(20)
  $core.bool hasMembershipId() => $_has(16);
  @$pb.TagNumber(20)
  void clearMembershipId() => $_clearField(20);

  /// Only those for this reservation in a car park, by its number.
  @$pb.TagNumber(21)
  $core.int get reservationId => $_getIZ(17);
  @$pb.TagNumber(21)
  set reservationId($core.int value) => $_setSignedInt32(17, value);
  @$pb.TagNumber(21)
  $core.bool hasReservationId() => $_has(17);
  @$pb.TagNumber(21)
  void clearReservationId() => $_clearField(21);

  /// Only those for this stay in a car park, by its number.
  @$pb.TagNumber(22)
  $core.int get carParkSessionId => $_getIZ(18);
  @$pb.TagNumber(22)
  set carParkSessionId($core.int value) => $_setSignedInt32(18, value);
  @$pb.TagNumber(22)
  $core.bool hasCarParkSessionId() => $_has(18);
  @$pb.TagNumber(22)
  void clearCarParkSessionId() => $_clearField(22);

  /// Only those for this charging session in a car park, by its number.
  @$pb.TagNumber(23)
  $core.int get chargingSessionId => $_getIZ(19);
  @$pb.TagNumber(23)
  set chargingSessionId($core.int value) => $_setSignedInt32(19, value);
  @$pb.TagNumber(23)
  $core.bool hasChargingSessionId() => $_has(19);
  @$pb.TagNumber(23)
  void clearChargingSessionId() => $_clearField(23);
}

/// A page of payments.
class ListAllPaymentsResponse extends $pb.GeneratedMessage {
  factory ListAllPaymentsResponse({
    $core.Iterable<$1.Payment>? payments,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (payments != null) result.payments.addAll(payments);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListAllPaymentsResponse._();

  factory ListAllPaymentsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListAllPaymentsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListAllPaymentsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..pPM<$1.Payment>(1, _omitFieldNames ? '' : 'payments',
        subBuilder: $1.Payment.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAllPaymentsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAllPaymentsResponse copyWith(
          void Function(ListAllPaymentsResponse) updates) =>
      super.copyWith((message) => updates(message as ListAllPaymentsResponse))
          as ListAllPaymentsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListAllPaymentsResponse create() => ListAllPaymentsResponse._();
  @$core.override
  ListAllPaymentsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListAllPaymentsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListAllPaymentsResponse>(create);
  static ListAllPaymentsResponse? _defaultInstance;

  /// The payments.
  @$pb.TagNumber(1)
  $pb.PbList<$1.Payment> get payments => $_getList(0);

  /// How many payments match in all, counted up to 10 000; only when asked for.
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

/// Money to give back.
class RefundPaymentRequest extends $pb.GeneratedMessage {
  factory RefundPaymentRequest({
    $core.String? paymentId,
    $core.double? amount,
    $core.String? reason,
  }) {
    final result = create();
    if (paymentId != null) result.paymentId = paymentId;
    if (amount != null) result.amount = amount;
    if (reason != null) result.reason = reason;
    return result;
  }

  RefundPaymentRequest._();

  factory RefundPaymentRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RefundPaymentRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RefundPaymentRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'paymentId')
    ..aD(2, _omitFieldNames ? '' : 'amount')
    ..aOS(3, _omitFieldNames ? '' : 'reason')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RefundPaymentRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RefundPaymentRequest copyWith(void Function(RefundPaymentRequest) updates) =>
      super.copyWith((message) => updates(message as RefundPaymentRequest))
          as RefundPaymentRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RefundPaymentRequest create() => RefundPaymentRequest._();
  @$core.override
  RefundPaymentRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RefundPaymentRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RefundPaymentRequest>(create);
  static RefundPaymentRequest? _defaultInstance;

  /// The payment.
  @$pb.TagNumber(1)
  $core.String get paymentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set paymentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPaymentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearPaymentId() => $_clearField(1);

  /// How much, in TND; 0: all that has not gone back yet. To a card a multiple of 10 millimes.
  @$pb.TagNumber(2)
  $core.double get amount => $_getN(1);
  @$pb.TagNumber(2)
  set amount($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasAmount() => $_has(1);
  @$pb.TagNumber(2)
  void clearAmount() => $_clearField(2);

  /// Why, in words.
  @$pb.TagNumber(3)
  $core.String get reason => $_getSZ(2);
  @$pb.TagNumber(3)
  set reason($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasReason() => $_has(2);
  @$pb.TagNumber(3)
  void clearReason() => $_clearField(3);
}

/// What goes back.
class RefundPaymentResponse extends $pb.GeneratedMessage {
  factory RefundPaymentResponse({
    $1.Payment? payment,
    $core.double? refundedAmount,
  }) {
    final result = create();
    if (payment != null) result.payment = payment;
    if (refundedAmount != null) result.refundedAmount = refundedAmount;
    return result;
  }

  RefundPaymentResponse._();

  factory RefundPaymentResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RefundPaymentResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RefundPaymentResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Payment>(1, _omitFieldNames ? '' : 'payment',
        subBuilder: $1.Payment.create)
    ..aD(2, _omitFieldNames ? '' : 'refundedAmount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RefundPaymentResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RefundPaymentResponse copyWith(
          void Function(RefundPaymentResponse) updates) =>
      super.copyWith((message) => updates(message as RefundPaymentResponse))
          as RefundPaymentResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RefundPaymentResponse create() => RefundPaymentResponse._();
  @$core.override
  RefundPaymentResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RefundPaymentResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RefundPaymentResponse>(create);
  static RefundPaymentResponse? _defaultInstance;

  /// The payment; the last of its refunds is this one.
  @$pb.TagNumber(1)
  $1.Payment get payment => $_getN(0);
  @$pb.TagNumber(1)
  set payment($1.Payment value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPayment() => $_has(0);
  @$pb.TagNumber(1)
  void clearPayment() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Payment ensurePayment() => $_ensure(0);

  /// How much goes back by this call, in TND.
  @$pb.TagNumber(2)
  $core.double get refundedAmount => $_getN(1);
  @$pb.TagNumber(2)
  set refundedAmount($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasRefundedAmount() => $_has(1);
  @$pb.TagNumber(2)
  void clearRefundedAmount() => $_clearField(2);
}

/// A payment to call off.
class CancelPaymentRequest extends $pb.GeneratedMessage {
  factory CancelPaymentRequest({
    $core.String? paymentId,
  }) {
    final result = create();
    if (paymentId != null) result.paymentId = paymentId;
    return result;
  }

  CancelPaymentRequest._();

  factory CancelPaymentRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CancelPaymentRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CancelPaymentRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'paymentId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelPaymentRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelPaymentRequest copyWith(void Function(CancelPaymentRequest) updates) =>
      super.copyWith((message) => updates(message as CancelPaymentRequest))
          as CancelPaymentRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CancelPaymentRequest create() => CancelPaymentRequest._();
  @$core.override
  CancelPaymentRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CancelPaymentRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CancelPaymentRequest>(create);
  static CancelPaymentRequest? _defaultInstance;

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

/// The payment that was called off.
class CancelPaymentResponse extends $pb.GeneratedMessage {
  factory CancelPaymentResponse({
    $1.Payment? payment,
  }) {
    final result = create();
    if (payment != null) result.payment = payment;
    return result;
  }

  CancelPaymentResponse._();

  factory CancelPaymentResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CancelPaymentResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CancelPaymentResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Payment>(1, _omitFieldNames ? '' : 'payment',
        subBuilder: $1.Payment.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelPaymentResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelPaymentResponse copyWith(
          void Function(CancelPaymentResponse) updates) =>
      super.copyWith((message) => updates(message as CancelPaymentResponse))
          as CancelPaymentResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CancelPaymentResponse create() => CancelPaymentResponse._();
  @$core.override
  CancelPaymentResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CancelPaymentResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CancelPaymentResponse>(create);
  static CancelPaymentResponse? _defaultInstance;

  /// The payment: cancelled, or failed when its bank had refused it meanwhile.
  @$pb.TagNumber(1)
  $1.Payment get payment => $_getN(0);
  @$pb.TagNumber(1)
  set payment($1.Payment value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPayment() => $_has(0);
  @$pb.TagNumber(1)
  void clearPayment() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Payment ensurePayment() => $_ensure(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
