// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_payment.proto.

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
import 'car_park_payment.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'car_park_payment.pbenum.dart';

/// What was paid for a stay in a car park.
class CarParkPayment extends $pb.GeneratedMessage {
  factory CarParkPayment({
    $core.int? id,
    $core.int? sessionId,
    $core.String? ticketNumber,
    $core.String? licensePlate,
    $core.String? carPark,
    $core.String? userId,
    $core.double? amount,
    $core.String? currency,
    $1.PaymentMethod? paymentMethod,
    CarParkPayment_Status? status,
    $core.double? changeDue,
    $core.String? discountCode,
    $core.double? discountAmount,
    $0.Timestamp? paidAt,
    $0.Timestamp? exitUntil,
    $core.String? takenBy,
    $core.String? receiptNumber,
    $core.String? receiptUrl,
    $core.String? transactionId,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (sessionId != null) result.sessionId = sessionId;
    if (ticketNumber != null) result.ticketNumber = ticketNumber;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (carPark != null) result.carPark = carPark;
    if (userId != null) result.userId = userId;
    if (amount != null) result.amount = amount;
    if (currency != null) result.currency = currency;
    if (paymentMethod != null) result.paymentMethod = paymentMethod;
    if (status != null) result.status = status;
    if (changeDue != null) result.changeDue = changeDue;
    if (discountCode != null) result.discountCode = discountCode;
    if (discountAmount != null) result.discountAmount = discountAmount;
    if (paidAt != null) result.paidAt = paidAt;
    if (exitUntil != null) result.exitUntil = exitUntil;
    if (takenBy != null) result.takenBy = takenBy;
    if (receiptNumber != null) result.receiptNumber = receiptNumber;
    if (receiptUrl != null) result.receiptUrl = receiptUrl;
    if (transactionId != null) result.transactionId = transactionId;
    return result;
  }

  CarParkPayment._();

  factory CarParkPayment.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CarParkPayment.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CarParkPayment',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'id')
    ..aI(2, _omitFieldNames ? '' : 'sessionId')
    ..aOS(3, _omitFieldNames ? '' : 'ticketNumber')
    ..aOS(4, _omitFieldNames ? '' : 'licensePlate')
    ..aOS(5, _omitFieldNames ? '' : 'carPark')
    ..aOS(6, _omitFieldNames ? '' : 'userId')
    ..aD(7, _omitFieldNames ? '' : 'amount')
    ..aOS(8, _omitFieldNames ? '' : 'currency')
    ..aE<$1.PaymentMethod>(9, _omitFieldNames ? '' : 'paymentMethod',
        enumValues: $1.PaymentMethod.values)
    ..aE<CarParkPayment_Status>(10, _omitFieldNames ? '' : 'status',
        enumValues: CarParkPayment_Status.values)
    ..aD(11, _omitFieldNames ? '' : 'changeDue')
    ..aOS(12, _omitFieldNames ? '' : 'discountCode')
    ..aD(13, _omitFieldNames ? '' : 'discountAmount')
    ..aOM<$0.Timestamp>(14, _omitFieldNames ? '' : 'paidAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(15, _omitFieldNames ? '' : 'exitUntil',
        subBuilder: $0.Timestamp.create)
    ..aOS(16, _omitFieldNames ? '' : 'takenBy')
    ..aOS(17, _omitFieldNames ? '' : 'receiptNumber')
    ..aOS(18, _omitFieldNames ? '' : 'receiptUrl')
    ..aOS(19, _omitFieldNames ? '' : 'transactionId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarParkPayment clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarParkPayment copyWith(void Function(CarParkPayment) updates) =>
      super.copyWith((message) => updates(message as CarParkPayment))
          as CarParkPayment;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CarParkPayment create() => CarParkPayment._();
  @$core.override
  CarParkPayment createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CarParkPayment getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CarParkPayment>(create);
  static CarParkPayment? _defaultInstance;

  /// Number of the payment.
  @$pb.TagNumber(1)
  $core.int get id => $_getIZ(0);
  @$pb.TagNumber(1)
  set id($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Number of the stay it pays.
  @$pb.TagNumber(2)
  $core.int get sessionId => $_getIZ(1);
  @$pb.TagNumber(2)
  set sessionId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSessionId() => $_has(1);
  @$pb.TagNumber(2)
  void clearSessionId() => $_clearField(2);

  /// Number of the stay's ticket.
  @$pb.TagNumber(3)
  $core.String get ticketNumber => $_getSZ(2);
  @$pb.TagNumber(3)
  set ticketNumber($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasTicketNumber() => $_has(2);
  @$pb.TagNumber(3)
  void clearTicketNumber() => $_clearField(3);

  /// The plate of the stay.
  @$pb.TagNumber(4)
  $core.String get licensePlate => $_getSZ(3);
  @$pb.TagNumber(4)
  set licensePlate($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLicensePlate() => $_has(3);
  @$pb.TagNumber(4)
  void clearLicensePlate() => $_clearField(4);

  /// Code of the car park.
  @$pb.TagNumber(5)
  $core.String get carPark => $_getSZ(4);
  @$pb.TagNumber(5)
  set carPark($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasCarPark() => $_has(4);
  @$pb.TagNumber(5)
  void clearCarPark() => $_clearField(5);

  /// The driver who paid, or whose vehicle staff took it for; absent for a vehicle that nobody has registered.
  @$pb.TagNumber(6)
  $core.String get userId => $_getSZ(5);
  @$pb.TagNumber(6)
  set userId($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasUserId() => $_has(5);
  @$pb.TagNumber(6)
  void clearUserId() => $_clearField(6);

  /// How much was paid, in the car park's currency.
  @$pb.TagNumber(7)
  $core.double get amount => $_getN(6);
  @$pb.TagNumber(7)
  set amount($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasAmount() => $_has(6);
  @$pb.TagNumber(7)
  void clearAmount() => $_clearField(7);

  /// The currency, `TND`.
  @$pb.TagNumber(8)
  $core.String get currency => $_getSZ(7);
  @$pb.TagNumber(8)
  set currency($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasCurrency() => $_has(7);
  @$pb.TagNumber(8)
  void clearCurrency() => $_clearField(8);

  /// How it was paid.
  @$pb.TagNumber(9)
  $1.PaymentMethod get paymentMethod => $_getN(8);
  @$pb.TagNumber(9)
  set paymentMethod($1.PaymentMethod value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasPaymentMethod() => $_has(8);
  @$pb.TagNumber(9)
  void clearPaymentMethod() => $_clearField(9);

  /// Where it stands.
  @$pb.TagNumber(10)
  CarParkPayment_Status get status => $_getN(9);
  @$pb.TagNumber(10)
  set status(CarParkPayment_Status value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasStatus() => $_has(9);
  @$pb.TagNumber(10)
  void clearStatus() => $_clearField(10);

  /// What was handed back of the cash that was given.
  @$pb.TagNumber(11)
  $core.double get changeDue => $_getN(10);
  @$pb.TagNumber(11)
  set changeDue($core.double value) => $_setDouble(10, value);
  @$pb.TagNumber(11)
  $core.bool hasChangeDue() => $_has(10);
  @$pb.TagNumber(11)
  void clearChangeDue() => $_clearField(11);

  /// The discount code that counted; absent without one.
  @$pb.TagNumber(12)
  $core.String get discountCode => $_getSZ(11);
  @$pb.TagNumber(12)
  set discountCode($core.String value) => $_setString(11, value);
  @$pb.TagNumber(12)
  $core.bool hasDiscountCode() => $_has(11);
  @$pb.TagNumber(12)
  void clearDiscountCode() => $_clearField(12);

  /// What that code let off, before tax.
  @$pb.TagNumber(13)
  $core.double get discountAmount => $_getN(12);
  @$pb.TagNumber(13)
  set discountAmount($core.double value) => $_setDouble(12, value);
  @$pb.TagNumber(13)
  $core.bool hasDiscountAmount() => $_has(12);
  @$pb.TagNumber(13)
  void clearDiscountAmount() => $_clearField(13);

  /// When it was paid.
  @$pb.TagNumber(14)
  $0.Timestamp get paidAt => $_getN(13);
  @$pb.TagNumber(14)
  set paidAt($0.Timestamp value) => $_setField(14, value);
  @$pb.TagNumber(14)
  $core.bool hasPaidAt() => $_has(13);
  @$pb.TagNumber(14)
  void clearPaidAt() => $_clearField(14);
  @$pb.TagNumber(14)
  $0.Timestamp ensurePaidAt() => $_ensure(13);

  /// Until when the vehicle may leave for it.
  @$pb.TagNumber(15)
  $0.Timestamp get exitUntil => $_getN(14);
  @$pb.TagNumber(15)
  set exitUntil($0.Timestamp value) => $_setField(15, value);
  @$pb.TagNumber(15)
  $core.bool hasExitUntil() => $_has(14);
  @$pb.TagNumber(15)
  void clearExitUntil() => $_clearField(15);
  @$pb.TagNumber(15)
  $0.Timestamp ensureExitUntil() => $_ensure(14);

  /// The operator who took it; absent for what drivers pay themselves. Drivers are not shown it.
  @$pb.TagNumber(16)
  $core.String get takenBy => $_getSZ(15);
  @$pb.TagNumber(16)
  set takenBy($core.String value) => $_setString(15, value);
  @$pb.TagNumber(16)
  $core.bool hasTakenBy() => $_has(15);
  @$pb.TagNumber(16)
  void clearTakenBy() => $_clearField(16);

  /// Number of the receipt; absent until it is given, some seconds after the payment, and for what cost nothing.
  @$pb.TagNumber(17)
  $core.String get receiptNumber => $_getSZ(16);
  @$pb.TagNumber(17)
  set receiptNumber($core.String value) => $_setString(16, value);
  @$pb.TagNumber(17)
  $core.bool hasReceiptNumber() => $_has(16);
  @$pb.TagNumber(17)
  void clearReceiptNumber() => $_clearField(17);

  /// Page with the receipt; absent for what cost nothing.
  @$pb.TagNumber(18)
  $core.String get receiptUrl => $_getSZ(17);
  @$pb.TagNumber(18)
  set receiptUrl($core.String value) => $_setString(17, value);
  @$pb.TagNumber(18)
  $core.bool hasReceiptUrl() => $_has(17);
  @$pb.TagNumber(18)
  void clearReceiptUrl() => $_clearField(18);

  /// The payment in PaymentService, ObjectId; absent for what cost nothing.
  @$pb.TagNumber(19)
  $core.String get transactionId => $_getSZ(18);
  @$pb.TagNumber(19)
  set transactionId($core.String value) => $_setString(18, value);
  @$pb.TagNumber(19)
  $core.bool hasTransactionId() => $_has(18);
  @$pb.TagNumber(19)
  void clearTransactionId() => $_clearField(19);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
