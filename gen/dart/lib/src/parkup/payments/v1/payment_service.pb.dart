// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/payment_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $3;

import '../../common/v1/payment_method.pbenum.dart' as $4;
import 'payment.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A card to add.
class AddPaymentMethodRequest extends $pb.GeneratedMessage {
  factory AddPaymentMethodRequest({
    $4.PaymentMethod? type,
    $core.String? cardNumber,
    $core.String? expiryDate,
    $core.String? cvv,
    $core.bool? setAsDefault,
    $core.String? stripePaymentMethodId,
  }) {
    final result = create();
    if (type != null) result.type = type;
    if (cardNumber != null) result.cardNumber = cardNumber;
    if (expiryDate != null) result.expiryDate = expiryDate;
    if (cvv != null) result.cvv = cvv;
    if (setAsDefault != null) result.setAsDefault = setAsDefault;
    if (stripePaymentMethodId != null)
      result.stripePaymentMethodId = stripePaymentMethodId;
    return result;
  }

  AddPaymentMethodRequest._();

  factory AddPaymentMethodRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddPaymentMethodRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddPaymentMethodRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aE<$4.PaymentMethod>(1, _omitFieldNames ? '' : 'type',
        enumValues: $4.PaymentMethod.values)
    ..aOS(2, _omitFieldNames ? '' : 'cardNumber')
    ..aOS(3, _omitFieldNames ? '' : 'expiryDate')
    ..aOS(4, _omitFieldNames ? '' : 'cvv')
    ..aOB(5, _omitFieldNames ? '' : 'setAsDefault')
    ..aOS(6, _omitFieldNames ? '' : 'stripePaymentMethodId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddPaymentMethodRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddPaymentMethodRequest copyWith(
          void Function(AddPaymentMethodRequest) updates) =>
      super.copyWith((message) => updates(message as AddPaymentMethodRequest))
          as AddPaymentMethodRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddPaymentMethodRequest create() => AddPaymentMethodRequest._();
  @$core.override
  AddPaymentMethodRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddPaymentMethodRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddPaymentMethodRequest>(create);
  static AddPaymentMethodRequest? _defaultInstance;

  /// Only cards can be added: unspecified or card.
  @$pb.TagNumber(1)
  $4.PaymentMethod get type => $_getN(0);
  @$pb.TagNumber(1)
  set type($4.PaymentMethod value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasType() => $_has(0);
  @$pb.TagNumber(1)
  void clearType() => $_clearField(1);

  /// The number on the card; spaces and dashes do not matter.
  @$pb.TagNumber(2)
  $core.String get cardNumber => $_getSZ(1);
  @$pb.TagNumber(2)
  set cardNumber($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCardNumber() => $_has(1);
  @$pb.TagNumber(2)
  void clearCardNumber() => $_clearField(2);

  /// `MM/YY` or `MM/YYYY`.
  @$pb.TagNumber(3)
  $core.String get expiryDate => $_getSZ(2);
  @$pb.TagNumber(3)
  set expiryDate($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasExpiryDate() => $_has(2);
  @$pb.TagNumber(3)
  void clearExpiryDate() => $_clearField(3);

  /// The three or four digits of the card's security code.
  @$pb.TagNumber(4)
  $core.String get cvv => $_getSZ(3);
  @$pb.TagNumber(4)
  set cvv($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasCvv() => $_has(3);
  @$pb.TagNumber(4)
  void clearCvv() => $_clearField(4);

  /// True makes it the default in place of the one before.
  @$pb.TagNumber(5)
  $core.bool get setAsDefault => $_getBF(4);
  @$pb.TagNumber(5)
  set setAsDefault($core.bool value) => $_setBool(4, value);
  @$pb.TagNumber(5)
  $core.bool hasSetAsDefault() => $_has(4);
  @$pb.TagNumber(5)
  void clearSetAsDefault() => $_clearField(5);

  /// A payment method made by Stripe's own form (`pm_…`), in place of number, date and code.
  @$pb.TagNumber(6)
  $core.String get stripePaymentMethodId => $_getSZ(5);
  @$pb.TagNumber(6)
  set stripePaymentMethodId($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasStripePaymentMethodId() => $_has(5);
  @$pb.TagNumber(6)
  void clearStripePaymentMethodId() => $_clearField(6);
}

/// The card that was added.
class AddPaymentMethodResponse extends $pb.GeneratedMessage {
  factory AddPaymentMethodResponse({
    $2.SavedPaymentMethod? method,
  }) {
    final result = create();
    if (method != null) result.method = method;
    return result;
  }

  AddPaymentMethodResponse._();

  factory AddPaymentMethodResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddPaymentMethodResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddPaymentMethodResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<$2.SavedPaymentMethod>(1, _omitFieldNames ? '' : 'method',
        subBuilder: $2.SavedPaymentMethod.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddPaymentMethodResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddPaymentMethodResponse copyWith(
          void Function(AddPaymentMethodResponse) updates) =>
      super.copyWith((message) => updates(message as AddPaymentMethodResponse))
          as AddPaymentMethodResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddPaymentMethodResponse create() => AddPaymentMethodResponse._();
  @$core.override
  AddPaymentMethodResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddPaymentMethodResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddPaymentMethodResponse>(create);
  static AddPaymentMethodResponse? _defaultInstance;

  /// The payment method.
  @$pb.TagNumber(1)
  $2.SavedPaymentMethod get method => $_getN(0);
  @$pb.TagNumber(1)
  set method($2.SavedPaymentMethod value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasMethod() => $_has(0);
  @$pb.TagNumber(1)
  void clearMethod() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.SavedPaymentMethod ensureMethod() => $_ensure(0);
}

/// Asks for one's payment methods.
class ListPaymentMethodsRequest extends $pb.GeneratedMessage {
  factory ListPaymentMethodsRequest() => create();

  ListPaymentMethodsRequest._();

  factory ListPaymentMethodsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPaymentMethodsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPaymentMethodsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPaymentMethodsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPaymentMethodsRequest copyWith(
          void Function(ListPaymentMethodsRequest) updates) =>
      super.copyWith((message) => updates(message as ListPaymentMethodsRequest))
          as ListPaymentMethodsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPaymentMethodsRequest create() => ListPaymentMethodsRequest._();
  @$core.override
  ListPaymentMethodsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPaymentMethodsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPaymentMethodsRequest>(create);
  static ListPaymentMethodsRequest? _defaultInstance;
}

/// One's payment methods.
class ListPaymentMethodsResponse extends $pb.GeneratedMessage {
  factory ListPaymentMethodsResponse({
    $core.Iterable<$2.SavedPaymentMethod>? methods,
  }) {
    final result = create();
    if (methods != null) result.methods.addAll(methods);
    return result;
  }

  ListPaymentMethodsResponse._();

  factory ListPaymentMethodsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPaymentMethodsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPaymentMethodsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..pPM<$2.SavedPaymentMethod>(1, _omitFieldNames ? '' : 'methods',
        subBuilder: $2.SavedPaymentMethod.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPaymentMethodsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPaymentMethodsResponse copyWith(
          void Function(ListPaymentMethodsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListPaymentMethodsResponse))
          as ListPaymentMethodsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPaymentMethodsResponse create() => ListPaymentMethodsResponse._();
  @$core.override
  ListPaymentMethodsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPaymentMethodsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPaymentMethodsResponse>(create);
  static ListPaymentMethodsResponse? _defaultInstance;

  /// The methods.
  @$pb.TagNumber(1)
  $pb.PbList<$2.SavedPaymentMethod> get methods => $_getList(0);
}

/// Something to pay. At most one of session_id, violation_ticket_id and season_badge_id is given.
class ProcessPaymentRequest extends $pb.GeneratedMessage {
  factory ProcessPaymentRequest({
    $core.double? amount,
    $core.String? description,
    $core.String? sessionId,
    $core.String? paymentMethodId,
    $4.PaymentMethod? paymentMethod,
    $core.String? violationTicketId,
    $core.String? seasonBadgeId,
    $core.int? pointsToUse,
  }) {
    final result = create();
    if (amount != null) result.amount = amount;
    if (description != null) result.description = description;
    if (sessionId != null) result.sessionId = sessionId;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    if (paymentMethod != null) result.paymentMethod = paymentMethod;
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (seasonBadgeId != null) result.seasonBadgeId = seasonBadgeId;
    if (pointsToUse != null) result.pointsToUse = pointsToUse;
    return result;
  }

  ProcessPaymentRequest._();

  factory ProcessPaymentRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ProcessPaymentRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ProcessPaymentRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'amount')
    ..aOS(2, _omitFieldNames ? '' : 'description')
    ..aOS(3, _omitFieldNames ? '' : 'sessionId')
    ..aOS(4, _omitFieldNames ? '' : 'paymentMethodId')
    ..aE<$4.PaymentMethod>(5, _omitFieldNames ? '' : 'paymentMethod',
        enumValues: $4.PaymentMethod.values)
    ..aOS(20, _omitFieldNames ? '' : 'violationTicketId')
    ..aOS(21, _omitFieldNames ? '' : 'seasonBadgeId')
    ..aI(50, _omitFieldNames ? '' : 'pointsToUse')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ProcessPaymentRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ProcessPaymentRequest copyWith(
          void Function(ProcessPaymentRequest) updates) =>
      super.copyWith((message) => updates(message as ProcessPaymentRequest))
          as ProcessPaymentRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ProcessPaymentRequest create() => ProcessPaymentRequest._();
  @$core.override
  ProcessPaymentRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ProcessPaymentRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ProcessPaymentRequest>(create);
  static ProcessPaymentRequest? _defaultInstance;

  /// The amount that the client showed, in TND. Refused when it is 10 millimes or more away from what is owed. Of a payment for none
  /// of the things below it is what is paid: at most 1000, a multiple of 10 millimes.
  @$pb.TagNumber(1)
  $core.double get amount => $_getN(0);
  @$pb.TagNumber(1)
  set amount($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAmount() => $_has(0);
  @$pb.TagNumber(1)
  void clearAmount() => $_clearField(1);

  /// What it is for, in words; made by the server when empty. Needed where no id says what is paid.
  @$pb.TagNumber(2)
  $core.String get description => $_getSZ(1);
  @$pb.TagNumber(2)
  set description($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasDescription() => $_has(1);
  @$pb.TagNumber(2)
  void clearDescription() => $_clearField(2);

  /// The caller's session.
  @$pb.TagNumber(3)
  $core.String get sessionId => $_getSZ(2);
  @$pb.TagNumber(3)
  set sessionId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSessionId() => $_has(2);
  @$pb.TagNumber(3)
  void clearSessionId() => $_clearField(3);

  /// The payment method: an id of the caller's list, or `wallet`. Empty takes the default of the method type.
  @$pb.TagNumber(4)
  $core.String get paymentMethodId => $_getSZ(3);
  @$pb.TagNumber(4)
  set paymentMethodId($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPaymentMethodId() => $_has(3);
  @$pb.TagNumber(4)
  void clearPaymentMethodId() => $_clearField(4);

  /// Card or wallet; may be left out when a payment method is named.
  @$pb.TagNumber(5)
  $4.PaymentMethod get paymentMethod => $_getN(4);
  @$pb.TagNumber(5)
  set paymentMethod($4.PaymentMethod value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasPaymentMethod() => $_has(4);
  @$pb.TagNumber(5)
  void clearPaymentMethod() => $_clearField(5);

  /// A violation ticket that the caller has access to.
  @$pb.TagNumber(20)
  $core.String get violationTicketId => $_getSZ(5);
  @$pb.TagNumber(20)
  set violationTicketId($core.String value) => $_setString(5, value);
  @$pb.TagNumber(20)
  $core.bool hasViolationTicketId() => $_has(5);
  @$pb.TagNumber(20)
  void clearViolationTicketId() => $_clearField(20);

  /// The caller's season badge.
  @$pb.TagNumber(21)
  $core.String get seasonBadgeId => $_getSZ(6);
  @$pb.TagNumber(21)
  set seasonBadgeId($core.String value) => $_setString(6, value);
  @$pb.TagNumber(21)
  $core.bool hasSeasonBadgeId() => $_has(6);
  @$pb.TagNumber(21)
  void clearSeasonBadgeId() => $_clearField(21);

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

/// A payment that was received.
class ProcessPaymentResponse extends $pb.GeneratedMessage {
  factory ProcessPaymentResponse({
    $2.Payment? payment,
  }) {
    final result = create();
    if (payment != null) result.payment = payment;
    return result;
  }

  ProcessPaymentResponse._();

  factory ProcessPaymentResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ProcessPaymentResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ProcessPaymentResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Payment>(1, _omitFieldNames ? '' : 'payment',
        subBuilder: $2.Payment.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ProcessPaymentResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ProcessPaymentResponse copyWith(
          void Function(ProcessPaymentResponse) updates) =>
      super.copyWith((message) => updates(message as ProcessPaymentResponse))
          as ProcessPaymentResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ProcessPaymentResponse create() => ProcessPaymentResponse._();
  @$core.override
  ProcessPaymentResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ProcessPaymentResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ProcessPaymentResponse>(create);
  static ProcessPaymentResponse? _defaultInstance;

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
}

/// Asks for one's payments.
class ListPaymentsRequest extends $pb.GeneratedMessage {
  factory ListPaymentsRequest({
    $2.Payment_Status? status,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
    $2.Payment_Kind? kind,
    $4.PaymentMethod? paymentMethod,
    $core.String? sessionId,
    $core.String? violationTicketId,
    $core.String? seasonBadgeId,
    $3.Timestamp? madeFrom,
    $3.Timestamp? madeBefore,
    $core.double? amount,
    $core.int? membershipId,
    $core.int? reservationId,
    $core.int? carParkSessionId,
    $core.int? chargingSessionId,
  }) {
    final result = create();
    if (status != null) result.status = status;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    if (kind != null) result.kind = kind;
    if (paymentMethod != null) result.paymentMethod = paymentMethod;
    if (sessionId != null) result.sessionId = sessionId;
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (seasonBadgeId != null) result.seasonBadgeId = seasonBadgeId;
    if (madeFrom != null) result.madeFrom = madeFrom;
    if (madeBefore != null) result.madeBefore = madeBefore;
    if (amount != null) result.amount = amount;
    if (membershipId != null) result.membershipId = membershipId;
    if (reservationId != null) result.reservationId = reservationId;
    if (carParkSessionId != null) result.carParkSessionId = carParkSessionId;
    if (chargingSessionId != null) result.chargingSessionId = chargingSessionId;
    return result;
  }

  ListPaymentsRequest._();

  factory ListPaymentsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPaymentsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPaymentsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aE<$2.Payment_Status>(1, _omitFieldNames ? '' : 'status',
        enumValues: $2.Payment_Status.values)
    ..aI(2, _omitFieldNames ? '' : 'pageSize')
    ..aOS(3, _omitFieldNames ? '' : 'pageToken')
    ..aI(4, _omitFieldNames ? '' : 'skip')
    ..aOB(5, _omitFieldNames ? '' : 'withTotalSize')
    ..aE<$2.Payment_Kind>(20, _omitFieldNames ? '' : 'kind',
        enumValues: $2.Payment_Kind.values)
    ..aE<$4.PaymentMethod>(21, _omitFieldNames ? '' : 'paymentMethod',
        enumValues: $4.PaymentMethod.values)
    ..aOS(22, _omitFieldNames ? '' : 'sessionId')
    ..aOS(23, _omitFieldNames ? '' : 'violationTicketId')
    ..aOS(24, _omitFieldNames ? '' : 'seasonBadgeId')
    ..aOM<$3.Timestamp>(25, _omitFieldNames ? '' : 'madeFrom',
        subBuilder: $3.Timestamp.create)
    ..aOM<$3.Timestamp>(26, _omitFieldNames ? '' : 'madeBefore',
        subBuilder: $3.Timestamp.create)
    ..aD(27, _omitFieldNames ? '' : 'amount')
    ..aI(30, _omitFieldNames ? '' : 'membershipId')
    ..aI(31, _omitFieldNames ? '' : 'reservationId')
    ..aI(32, _omitFieldNames ? '' : 'carParkSessionId')
    ..aI(33, _omitFieldNames ? '' : 'chargingSessionId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPaymentsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPaymentsRequest copyWith(void Function(ListPaymentsRequest) updates) =>
      super.copyWith((message) => updates(message as ListPaymentsRequest))
          as ListPaymentsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPaymentsRequest create() => ListPaymentsRequest._();
  @$core.override
  ListPaymentsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPaymentsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPaymentsRequest>(create);
  static ListPaymentsRequest? _defaultInstance;

  /// Only those that stand so.
  @$pb.TagNumber(1)
  $2.Payment_Status get status => $_getN(0);
  @$pb.TagNumber(1)
  set status($2.Payment_Status value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStatus() => $_has(0);
  @$pb.TagNumber(1)
  void clearStatus() => $_clearField(1);

  /// Most payments in the answer; 20 unless given; 1000 where more is asked for.
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

  /// How many payments to leave out first.
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

  /// Only those for this sort of thing.
  @$pb.TagNumber(20)
  $2.Payment_Kind get kind => $_getN(5);
  @$pb.TagNumber(20)
  set kind($2.Payment_Kind value) => $_setField(20, value);
  @$pb.TagNumber(20)
  $core.bool hasKind() => $_has(5);
  @$pb.TagNumber(20)
  void clearKind() => $_clearField(20);

  /// Only those by this method.
  @$pb.TagNumber(21)
  $4.PaymentMethod get paymentMethod => $_getN(6);
  @$pb.TagNumber(21)
  set paymentMethod($4.PaymentMethod value) => $_setField(21, value);
  @$pb.TagNumber(21)
  $core.bool hasPaymentMethod() => $_has(6);
  @$pb.TagNumber(21)
  void clearPaymentMethod() => $_clearField(21);

  /// Only those for this session.
  @$pb.TagNumber(22)
  $core.String get sessionId => $_getSZ(7);
  @$pb.TagNumber(22)
  set sessionId($core.String value) => $_setString(7, value);
  @$pb.TagNumber(22)
  $core.bool hasSessionId() => $_has(7);
  @$pb.TagNumber(22)
  void clearSessionId() => $_clearField(22);

  /// Only those for this violation ticket.
  @$pb.TagNumber(23)
  $core.String get violationTicketId => $_getSZ(8);
  @$pb.TagNumber(23)
  set violationTicketId($core.String value) => $_setString(8, value);
  @$pb.TagNumber(23)
  $core.bool hasViolationTicketId() => $_has(8);
  @$pb.TagNumber(23)
  void clearViolationTicketId() => $_clearField(23);

  /// Only those for this season badge.
  @$pb.TagNumber(24)
  $core.String get seasonBadgeId => $_getSZ(9);
  @$pb.TagNumber(24)
  set seasonBadgeId($core.String value) => $_setString(9, value);
  @$pb.TagNumber(24)
  $core.bool hasSeasonBadgeId() => $_has(9);
  @$pb.TagNumber(24)
  void clearSeasonBadgeId() => $_clearField(24);

  /// Only those made at this second or later.
  @$pb.TagNumber(25)
  $3.Timestamp get madeFrom => $_getN(10);
  @$pb.TagNumber(25)
  set madeFrom($3.Timestamp value) => $_setField(25, value);
  @$pb.TagNumber(25)
  $core.bool hasMadeFrom() => $_has(10);
  @$pb.TagNumber(25)
  void clearMadeFrom() => $_clearField(25);
  @$pb.TagNumber(25)
  $3.Timestamp ensureMadeFrom() => $_ensure(10);

  /// Only those made before this second.
  @$pb.TagNumber(26)
  $3.Timestamp get madeBefore => $_getN(11);
  @$pb.TagNumber(26)
  set madeBefore($3.Timestamp value) => $_setField(26, value);
  @$pb.TagNumber(26)
  $core.bool hasMadeBefore() => $_has(11);
  @$pb.TagNumber(26)
  void clearMadeBefore() => $_clearField(26);
  @$pb.TagNumber(26)
  $3.Timestamp ensureMadeBefore() => $_ensure(11);

  /// Only those of exactly this amount, in TND; 0: of any.
  @$pb.TagNumber(27)
  $core.double get amount => $_getN(12);
  @$pb.TagNumber(27)
  set amount($core.double value) => $_setDouble(12, value);
  @$pb.TagNumber(27)
  $core.bool hasAmount() => $_has(12);
  @$pb.TagNumber(27)
  void clearAmount() => $_clearField(27);

  /// Only those for this membership of a car park, by its number.
  @$pb.TagNumber(30)
  $core.int get membershipId => $_getIZ(13);
  @$pb.TagNumber(30)
  set membershipId($core.int value) => $_setSignedInt32(13, value);
  @$pb.TagNumber(30)
  $core.bool hasMembershipId() => $_has(13);
  @$pb.TagNumber(30)
  void clearMembershipId() => $_clearField(30);

  /// Only those for this reservation in a car park, by its number.
  @$pb.TagNumber(31)
  $core.int get reservationId => $_getIZ(14);
  @$pb.TagNumber(31)
  set reservationId($core.int value) => $_setSignedInt32(14, value);
  @$pb.TagNumber(31)
  $core.bool hasReservationId() => $_has(14);
  @$pb.TagNumber(31)
  void clearReservationId() => $_clearField(31);

  /// Only those for this stay in a car park, by its number.
  @$pb.TagNumber(32)
  $core.int get carParkSessionId => $_getIZ(15);
  @$pb.TagNumber(32)
  set carParkSessionId($core.int value) => $_setSignedInt32(15, value);
  @$pb.TagNumber(32)
  $core.bool hasCarParkSessionId() => $_has(15);
  @$pb.TagNumber(32)
  void clearCarParkSessionId() => $_clearField(32);

  /// Only those for this charging session in a car park, by its number.
  @$pb.TagNumber(33)
  $core.int get chargingSessionId => $_getIZ(16);
  @$pb.TagNumber(33)
  set chargingSessionId($core.int value) => $_setSignedInt32(16, value);
  @$pb.TagNumber(33)
  $core.bool hasChargingSessionId() => $_has(16);
  @$pb.TagNumber(33)
  void clearChargingSessionId() => $_clearField(33);
}

/// A page of payments.
class ListPaymentsResponse extends $pb.GeneratedMessage {
  factory ListPaymentsResponse({
    $core.Iterable<$2.Payment>? payments,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (payments != null) result.payments.addAll(payments);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListPaymentsResponse._();

  factory ListPaymentsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPaymentsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPaymentsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..pPM<$2.Payment>(1, _omitFieldNames ? '' : 'payments',
        subBuilder: $2.Payment.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPaymentsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPaymentsResponse copyWith(void Function(ListPaymentsResponse) updates) =>
      super.copyWith((message) => updates(message as ListPaymentsResponse))
          as ListPaymentsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPaymentsResponse create() => ListPaymentsResponse._();
  @$core.override
  ListPaymentsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPaymentsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPaymentsResponse>(create);
  static ListPaymentsResponse? _defaultInstance;

  /// The payments.
  @$pb.TagNumber(1)
  $pb.PbList<$2.Payment> get payments => $_getList(0);

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

/// Asks for a receipt.
class GetPaymentReceiptRequest extends $pb.GeneratedMessage {
  factory GetPaymentReceiptRequest({
    $core.String? paymentId,
    $core.String? proof,
  }) {
    final result = create();
    if (paymentId != null) result.paymentId = paymentId;
    if (proof != null) result.proof = proof;
    return result;
  }

  GetPaymentReceiptRequest._();

  factory GetPaymentReceiptRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPaymentReceiptRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPaymentReceiptRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'paymentId')
    ..aOS(2, _omitFieldNames ? '' : 'proof')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPaymentReceiptRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPaymentReceiptRequest copyWith(
          void Function(GetPaymentReceiptRequest) updates) =>
      super.copyWith((message) => updates(message as GetPaymentReceiptRequest))
          as GetPaymentReceiptRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPaymentReceiptRequest create() => GetPaymentReceiptRequest._();
  @$core.override
  GetPaymentReceiptRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPaymentReceiptRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPaymentReceiptRequest>(create);
  static GetPaymentReceiptRequest? _defaultInstance;

  /// The payment.
  @$pb.TagNumber(1)
  $core.String get paymentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set paymentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPaymentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearPaymentId() => $_clearField(1);

  /// The proof in the link that `receipt_url` gave.
  @$pb.TagNumber(2)
  $core.String get proof => $_getSZ(1);
  @$pb.TagNumber(2)
  set proof($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasProof() => $_has(1);
  @$pb.TagNumber(2)
  void clearProof() => $_clearField(2);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
