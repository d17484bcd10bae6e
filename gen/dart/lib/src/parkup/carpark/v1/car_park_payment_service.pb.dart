// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_payment_service.proto.

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
import 'car_park_payment.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A stay to pay.
class PayCarParkSessionRequest extends $pb.GeneratedMessage {
  factory PayCarParkSessionRequest({
    $core.int? sessionId,
    $core.String? ticketNumber,
    $3.PaymentMethod? paymentMethod,
    $core.double? amount,
    $core.String? discountCode,
    $core.String? paymentMethodId,
    $core.String? referenceId,
    $core.int? pointsToUse,
  }) {
    final result = create();
    if (sessionId != null) result.sessionId = sessionId;
    if (ticketNumber != null) result.ticketNumber = ticketNumber;
    if (paymentMethod != null) result.paymentMethod = paymentMethod;
    if (amount != null) result.amount = amount;
    if (discountCode != null) result.discountCode = discountCode;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    if (referenceId != null) result.referenceId = referenceId;
    if (pointsToUse != null) result.pointsToUse = pointsToUse;
    return result;
  }

  PayCarParkSessionRequest._();

  factory PayCarParkSessionRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PayCarParkSessionRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PayCarParkSessionRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'sessionId')
    ..aOS(2, _omitFieldNames ? '' : 'ticketNumber')
    ..aE<$3.PaymentMethod>(3, _omitFieldNames ? '' : 'paymentMethod',
        enumValues: $3.PaymentMethod.values)
    ..aD(4, _omitFieldNames ? '' : 'amount')
    ..aOS(5, _omitFieldNames ? '' : 'discountCode')
    ..aOS(6, _omitFieldNames ? '' : 'paymentMethodId')
    ..aOS(7, _omitFieldNames ? '' : 'referenceId')
    ..aI(50, _omitFieldNames ? '' : 'pointsToUse')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayCarParkSessionRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayCarParkSessionRequest copyWith(
          void Function(PayCarParkSessionRequest) updates) =>
      super.copyWith((message) => updates(message as PayCarParkSessionRequest))
          as PayCarParkSessionRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PayCarParkSessionRequest create() => PayCarParkSessionRequest._();
  @$core.override
  PayCarParkSessionRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PayCarParkSessionRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PayCarParkSessionRequest>(create);
  static PayCarParkSessionRequest? _defaultInstance;

  /// Number of the stay.
  @$pb.TagNumber(1)
  $core.int get sessionId => $_getIZ(0);
  @$pb.TagNumber(1)
  set sessionId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSessionId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSessionId() => $_clearField(1);

  /// Number of its ticket, for drivers whose vehicle it is not.
  @$pb.TagNumber(2)
  $core.String get ticketNumber => $_getSZ(1);
  @$pb.TagNumber(2)
  set ticketNumber($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTicketNumber() => $_has(1);
  @$pb.TagNumber(2)
  void clearTicketNumber() => $_clearField(2);

  /// How it is paid.
  @$pb.TagNumber(3)
  $3.PaymentMethod get paymentMethod => $_getN(2);
  @$pb.TagNumber(3)
  set paymentMethod($3.PaymentMethod value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasPaymentMethod() => $_has(2);
  @$pb.TagNumber(3)
  void clearPaymentMethod() => $_clearField(3);

  /// What is given, in the car park's currency: at least what is due, which is what is taken. Of more cash than that the rest is
  /// `change_due`. Unless given: what is due.
  @$pb.TagNumber(4)
  $core.double get amount => $_getN(3);
  @$pb.TagNumber(4)
  set amount($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasAmount() => $_has(3);
  @$pb.TagNumber(4)
  void clearAmount() => $_clearField(4);

  /// A discount code.
  @$pb.TagNumber(5)
  $core.String get discountCode => $_getSZ(4);
  @$pb.TagNumber(5)
  set discountCode($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasDiscountCode() => $_has(4);
  @$pb.TagNumber(5)
  void clearDiscountCode() => $_clearField(5);

  /// A saved card of the driver's; the default one where the car park has no terminal.
  @$pb.TagNumber(6)
  $core.String get paymentMethodId => $_getSZ(5);
  @$pb.TagNumber(6)
  set paymentMethodId($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPaymentMethodId() => $_has(5);
  @$pb.TagNumber(6)
  void clearPaymentMethodId() => $_clearField(6);

  /// A PaymentIntent of the driver's that succeeded for exactly what is due, and paid for nothing else.
  @$pb.TagNumber(7)
  $core.String get referenceId => $_getSZ(6);
  @$pb.TagNumber(7)
  set referenceId($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasReferenceId() => $_has(6);
  @$pb.TagNumber(7)
  void clearReferenceId() => $_clearField(7);

  /// Points of the caller's to use as a discount; 0: none. What is shown as the amount is the price without them. Their worth is a
  /// multiple of 10 millimes, and at least 10 millimes are left for money.
  @$pb.TagNumber(50)
  $core.int get pointsToUse => $_getIZ(7);
  @$pb.TagNumber(50)
  set pointsToUse($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(50)
  $core.bool hasPointsToUse() => $_has(7);
  @$pb.TagNumber(50)
  void clearPointsToUse() => $_clearField(50);
}

/// A stay that was paid.
class PayCarParkSessionResponse extends $pb.GeneratedMessage {
  factory PayCarParkSessionResponse({
    $1.CarParkPayment? payment,
  }) {
    final result = create();
    if (payment != null) result.payment = payment;
    return result;
  }

  PayCarParkSessionResponse._();

  factory PayCarParkSessionResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PayCarParkSessionResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PayCarParkSessionResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkPayment>(1, _omitFieldNames ? '' : 'payment',
        subBuilder: $1.CarParkPayment.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayCarParkSessionResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayCarParkSessionResponse copyWith(
          void Function(PayCarParkSessionResponse) updates) =>
      super.copyWith((message) => updates(message as PayCarParkSessionResponse))
          as PayCarParkSessionResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PayCarParkSessionResponse create() => PayCarParkSessionResponse._();
  @$core.override
  PayCarParkSessionResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PayCarParkSessionResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PayCarParkSessionResponse>(create);
  static PayCarParkSessionResponse? _defaultInstance;

  /// The payment.
  @$pb.TagNumber(1)
  $1.CarParkPayment get payment => $_getN(0);
  @$pb.TagNumber(1)
  set payment($1.CarParkPayment value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPayment() => $_has(0);
  @$pb.TagNumber(1)
  void clearPayment() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkPayment ensurePayment() => $_ensure(0);
}

/// Asks for payments.
class ListCarParkPaymentsRequest extends $pb.GeneratedMessage {
  factory ListCarParkPaymentsRequest({
    $core.String? carPark,
    $core.int? sessionId,
    $2.Timestamp? paidFrom,
    $2.Timestamp? paidBefore,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (sessionId != null) result.sessionId = sessionId;
    if (paidFrom != null) result.paidFrom = paidFrom;
    if (paidBefore != null) result.paidBefore = paidBefore;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListCarParkPaymentsRequest._();

  factory ListCarParkPaymentsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListCarParkPaymentsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListCarParkPaymentsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aI(2, _omitFieldNames ? '' : 'sessionId')
    ..aOM<$2.Timestamp>(3, _omitFieldNames ? '' : 'paidFrom',
        subBuilder: $2.Timestamp.create)
    ..aOM<$2.Timestamp>(4, _omitFieldNames ? '' : 'paidBefore',
        subBuilder: $2.Timestamp.create)
    ..aI(5, _omitFieldNames ? '' : 'pageSize')
    ..aOS(6, _omitFieldNames ? '' : 'pageToken')
    ..aI(7, _omitFieldNames ? '' : 'skip')
    ..aOB(8, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkPaymentsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkPaymentsRequest copyWith(
          void Function(ListCarParkPaymentsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListCarParkPaymentsRequest))
          as ListCarParkPaymentsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListCarParkPaymentsRequest create() => ListCarParkPaymentsRequest._();
  @$core.override
  ListCarParkPaymentsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListCarParkPaymentsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListCarParkPaymentsRequest>(create);
  static ListCarParkPaymentsRequest? _defaultInstance;

  /// Code of the car park; for staff the default one unless given, for drivers all.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Only for this stay.
  @$pb.TagNumber(2)
  $core.int get sessionId => $_getIZ(1);
  @$pb.TagNumber(2)
  set sessionId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSessionId() => $_has(1);
  @$pb.TagNumber(2)
  void clearSessionId() => $_clearField(2);

  /// Only what was paid at this time or later.
  @$pb.TagNumber(3)
  $2.Timestamp get paidFrom => $_getN(2);
  @$pb.TagNumber(3)
  set paidFrom($2.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasPaidFrom() => $_has(2);
  @$pb.TagNumber(3)
  void clearPaidFrom() => $_clearField(3);
  @$pb.TagNumber(3)
  $2.Timestamp ensurePaidFrom() => $_ensure(2);

  /// Only what was paid before this time.
  @$pb.TagNumber(4)
  $2.Timestamp get paidBefore => $_getN(3);
  @$pb.TagNumber(4)
  set paidBefore($2.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasPaidBefore() => $_has(3);
  @$pb.TagNumber(4)
  void clearPaidBefore() => $_clearField(4);
  @$pb.TagNumber(4)
  $2.Timestamp ensurePaidBefore() => $_ensure(3);

  /// Most payments in the answer; 20 unless given; 100 where more is asked for.
  @$pb.TagNumber(5)
  $core.int get pageSize => $_getIZ(4);
  @$pb.TagNumber(5)
  set pageSize($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPageSize() => $_has(4);
  @$pb.TagNumber(5)
  void clearPageSize() => $_clearField(5);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(6)
  $core.String get pageToken => $_getSZ(5);
  @$pb.TagNumber(6)
  set pageToken($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPageToken() => $_has(5);
  @$pb.TagNumber(6)
  void clearPageToken() => $_clearField(6);

  /// How many payments to leave out first.
  @$pb.TagNumber(7)
  $core.int get skip => $_getIZ(6);
  @$pb.TagNumber(7)
  set skip($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasSkip() => $_has(6);
  @$pb.TagNumber(7)
  void clearSkip() => $_clearField(7);

  /// Asks for `total_size` and `total_amount`.
  @$pb.TagNumber(8)
  $core.bool get withTotalSize => $_getBF(7);
  @$pb.TagNumber(8)
  set withTotalSize($core.bool value) => $_setBool(7, value);
  @$pb.TagNumber(8)
  $core.bool hasWithTotalSize() => $_has(7);
  @$pb.TagNumber(8)
  void clearWithTotalSize() => $_clearField(8);
}

/// A page of payments.
class ListCarParkPaymentsResponse extends $pb.GeneratedMessage {
  factory ListCarParkPaymentsResponse({
    $core.Iterable<$1.CarParkPayment>? payments,
    $core.int? totalSize,
    $core.double? totalAmount,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (payments != null) result.payments.addAll(payments);
    if (totalSize != null) result.totalSize = totalSize;
    if (totalAmount != null) result.totalAmount = totalAmount;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListCarParkPaymentsResponse._();

  factory ListCarParkPaymentsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListCarParkPaymentsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListCarParkPaymentsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$1.CarParkPayment>(1, _omitFieldNames ? '' : 'payments',
        subBuilder: $1.CarParkPayment.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aD(3, _omitFieldNames ? '' : 'totalAmount')
    ..aOS(4, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkPaymentsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkPaymentsResponse copyWith(
          void Function(ListCarParkPaymentsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListCarParkPaymentsResponse))
          as ListCarParkPaymentsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListCarParkPaymentsResponse create() =>
      ListCarParkPaymentsResponse._();
  @$core.override
  ListCarParkPaymentsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListCarParkPaymentsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListCarParkPaymentsResponse>(create);
  static ListCarParkPaymentsResponse? _defaultInstance;

  /// The payments.
  @$pb.TagNumber(1)
  $pb.PbList<$1.CarParkPayment> get payments => $_getList(0);

  /// How many match in all, counted up to 10 000; only when asked for.
  @$pb.TagNumber(2)
  $core.int get totalSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalSize() => $_clearField(2);

  /// What those that were counted come to, in TND, whatever was given back later; only when asked for.
  @$pb.TagNumber(3)
  $core.double get totalAmount => $_getN(2);
  @$pb.TagNumber(3)
  set totalAmount($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasTotalAmount() => $_has(2);
  @$pb.TagNumber(3)
  void clearTotalAmount() => $_clearField(3);

  /// Gives the next page; empty at the end.
  @$pb.TagNumber(4)
  $core.String get nextPageToken => $_getSZ(3);
  @$pb.TagNumber(4)
  set nextPageToken($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasNextPageToken() => $_has(3);
  @$pb.TagNumber(4)
  void clearNextPageToken() => $_clearField(4);
}

/// Asks for a payment.
class GetCarParkPaymentRequest extends $pb.GeneratedMessage {
  factory GetCarParkPaymentRequest({
    $core.int? paymentId,
  }) {
    final result = create();
    if (paymentId != null) result.paymentId = paymentId;
    return result;
  }

  GetCarParkPaymentRequest._();

  factory GetCarParkPaymentRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkPaymentRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkPaymentRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'paymentId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkPaymentRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkPaymentRequest copyWith(
          void Function(GetCarParkPaymentRequest) updates) =>
      super.copyWith((message) => updates(message as GetCarParkPaymentRequest))
          as GetCarParkPaymentRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkPaymentRequest create() => GetCarParkPaymentRequest._();
  @$core.override
  GetCarParkPaymentRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkPaymentRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkPaymentRequest>(create);
  static GetCarParkPaymentRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get paymentId => $_getIZ(0);
  @$pb.TagNumber(1)
  set paymentId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPaymentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearPaymentId() => $_clearField(1);
}

/// A payment.
class GetCarParkPaymentResponse extends $pb.GeneratedMessage {
  factory GetCarParkPaymentResponse({
    $1.CarParkPayment? payment,
  }) {
    final result = create();
    if (payment != null) result.payment = payment;
    return result;
  }

  GetCarParkPaymentResponse._();

  factory GetCarParkPaymentResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkPaymentResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkPaymentResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkPayment>(1, _omitFieldNames ? '' : 'payment',
        subBuilder: $1.CarParkPayment.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkPaymentResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkPaymentResponse copyWith(
          void Function(GetCarParkPaymentResponse) updates) =>
      super.copyWith((message) => updates(message as GetCarParkPaymentResponse))
          as GetCarParkPaymentResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkPaymentResponse create() => GetCarParkPaymentResponse._();
  @$core.override
  GetCarParkPaymentResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkPaymentResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkPaymentResponse>(create);
  static GetCarParkPaymentResponse? _defaultInstance;

  /// The payment.
  @$pb.TagNumber(1)
  $1.CarParkPayment get payment => $_getN(0);
  @$pb.TagNumber(1)
  set payment($1.CarParkPayment value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPayment() => $_has(0);
  @$pb.TagNumber(1)
  void clearPayment() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkPayment ensurePayment() => $_ensure(0);
}

/// A ticket at a barrier.
class ValidateCarParkExitRequest extends $pb.GeneratedMessage {
  factory ValidateCarParkExitRequest({
    $core.String? ticketNumber,
  }) {
    final result = create();
    if (ticketNumber != null) result.ticketNumber = ticketNumber;
    return result;
  }

  ValidateCarParkExitRequest._();

  factory ValidateCarParkExitRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ValidateCarParkExitRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ValidateCarParkExitRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'ticketNumber')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ValidateCarParkExitRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ValidateCarParkExitRequest copyWith(
          void Function(ValidateCarParkExitRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ValidateCarParkExitRequest))
          as ValidateCarParkExitRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ValidateCarParkExitRequest create() => ValidateCarParkExitRequest._();
  @$core.override
  ValidateCarParkExitRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ValidateCarParkExitRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ValidateCarParkExitRequest>(create);
  static ValidateCarParkExitRequest? _defaultInstance;

  /// Number of the ticket.
  @$pb.TagNumber(1)
  $core.String get ticketNumber => $_getSZ(0);
  @$pb.TagNumber(1)
  set ticketNumber($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasTicketNumber() => $_has(0);
  @$pb.TagNumber(1)
  void clearTicketNumber() => $_clearField(1);
}

/// Whether the barrier would open.
class ValidateCarParkExitResponse extends $pb.GeneratedMessage {
  factory ValidateCarParkExitResponse({
    $core.bool? isPaid,
    $core.bool? canExit,
    $core.int? timeRemainingMinutes,
    $core.double? amountDue,
  }) {
    final result = create();
    if (isPaid != null) result.isPaid = isPaid;
    if (canExit != null) result.canExit = canExit;
    if (timeRemainingMinutes != null)
      result.timeRemainingMinutes = timeRemainingMinutes;
    if (amountDue != null) result.amountDue = amountDue;
    return result;
  }

  ValidateCarParkExitResponse._();

  factory ValidateCarParkExitResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ValidateCarParkExitResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ValidateCarParkExitResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'isPaid')
    ..aOB(2, _omitFieldNames ? '' : 'canExit')
    ..aI(3, _omitFieldNames ? '' : 'timeRemainingMinutes')
    ..aD(4, _omitFieldNames ? '' : 'amountDue')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ValidateCarParkExitResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ValidateCarParkExitResponse copyWith(
          void Function(ValidateCarParkExitResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ValidateCarParkExitResponse))
          as ValidateCarParkExitResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ValidateCarParkExitResponse create() =>
      ValidateCarParkExitResponse._();
  @$core.override
  ValidateCarParkExitResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ValidateCarParkExitResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ValidateCarParkExitResponse>(create);
  static ValidateCarParkExitResponse? _defaultInstance;

  /// True when nothing is due.
  @$pb.TagNumber(1)
  $core.bool get isPaid => $_getBF(0);
  @$pb.TagNumber(1)
  set isPaid($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasIsPaid() => $_has(0);
  @$pb.TagNumber(1)
  void clearIsPaid() => $_clearField(1);

  /// True when the barrier would open: the vehicle is inside, and nothing is due.
  @$pb.TagNumber(2)
  $core.bool get canExit => $_getBF(1);
  @$pb.TagNumber(2)
  set canExit($core.bool value) => $_setBool(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCanExit() => $_has(1);
  @$pb.TagNumber(2)
  void clearCanExit() => $_clearField(2);

  /// Whole minutes that are left to leave after a payment, begun ones counted; 0 when there was none, or its time is over.
  @$pb.TagNumber(3)
  $core.int get timeRemainingMinutes => $_getIZ(2);
  @$pb.TagNumber(3)
  set timeRemainingMinutes($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasTimeRemainingMinutes() => $_has(2);
  @$pb.TagNumber(3)
  void clearTimeRemainingMinutes() => $_clearField(3);

  /// What is due, in the car park's currency.
  @$pb.TagNumber(4)
  $core.double get amountDue => $_getN(3);
  @$pb.TagNumber(4)
  set amountDue($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasAmountDue() => $_has(3);
  @$pb.TagNumber(4)
  void clearAmountDue() => $_clearField(4);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
