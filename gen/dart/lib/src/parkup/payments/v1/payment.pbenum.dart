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

/// Where a payment stands: pending, processing, perhaps requires_action, then completed, failed or cancelled; completed may become
/// refunded.
class Payment_Status extends $pb.ProtobufEnum {
  /// Not said.
  static const Payment_Status STATUS_UNSPECIFIED =
      Payment_Status._(0, _omitEnumNames ? '' : 'STATUS_UNSPECIFIED');

  /// Noted; nothing was asked of the bank.
  static const Payment_Status STATUS_PENDING =
      Payment_Status._(1, _omitEnumNames ? '' : 'STATUS_PENDING');

  /// Asked of the bank.
  static const Payment_Status STATUS_PROCESSING =
      Payment_Status._(2, _omitEnumNames ? '' : 'STATUS_PROCESSING');

  /// Received, and what it paid for is done.
  static const Payment_Status STATUS_COMPLETED =
      Payment_Status._(3, _omitEnumNames ? '' : 'STATUS_COMPLETED');

  /// Refused.
  static const Payment_Status STATUS_FAILED =
      Payment_Status._(4, _omitEnumNames ? '' : 'STATUS_FAILED');

  /// Given back.
  static const Payment_Status STATUS_REFUNDED =
      Payment_Status._(5, _omitEnumNames ? '' : 'STATUS_REFUNDED');

  /// Called off before anything was received.
  static const Payment_Status STATUS_CANCELLED =
      Payment_Status._(6, _omitEnumNames ? '' : 'STATUS_CANCELLED');

  /// Waits for its holder, who has to confirm it; see PaymentConfirmationService.
  static const Payment_Status STATUS_REQUIRES_ACTION =
      Payment_Status._(7, _omitEnumNames ? '' : 'STATUS_REQUIRES_ACTION');

  static const $core.List<Payment_Status> values = <Payment_Status>[
    STATUS_UNSPECIFIED,
    STATUS_PENDING,
    STATUS_PROCESSING,
    STATUS_COMPLETED,
    STATUS_FAILED,
    STATUS_REFUNDED,
    STATUS_CANCELLED,
    STATUS_REQUIRES_ACTION,
  ];

  static final $core.List<Payment_Status?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 7);
  static Payment_Status? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const Payment_Status._(super.value, super.name);
}

/// What sort of thing is paid.
class Payment_Kind extends $pb.ProtobufEnum {
  /// Not said.
  static const Payment_Kind KIND_UNSPECIFIED =
      Payment_Kind._(0, _omitEnumNames ? '' : 'KIND_UNSPECIFIED');

  /// A parking session, or more time of one.
  static const Payment_Kind KIND_PARKING =
      Payment_Kind._(1, _omitEnumNames ? '' : 'KIND_PARKING');

  /// A violation ticket.
  static const Payment_Kind KIND_FINE =
      Payment_Kind._(2, _omitEnumNames ? '' : 'KIND_FINE');

  /// A season badge.
  static const Payment_Kind KIND_BADGE =
      Payment_Kind._(3, _omitEnumNames ? '' : 'KIND_BADGE');

  /// Money put into the driver's wallet.
  static const Payment_Kind KIND_TOPUP =
      Payment_Kind._(4, _omitEnumNames ? '' : 'KIND_TOPUP');

  /// What the payment's description says, and nothing that the system knows.
  static const Payment_Kind KIND_OTHER =
      Payment_Kind._(5, _omitEnumNames ? '' : 'KIND_OTHER');

  static const $core.List<Payment_Kind> values = <Payment_Kind>[
    KIND_UNSPECIFIED,
    KIND_PARKING,
    KIND_FINE,
    KIND_BADGE,
    KIND_TOPUP,
    KIND_OTHER,
  ];

  static final $core.List<Payment_Kind?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 5);
  static Payment_Kind? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const Payment_Kind._(super.value, super.name);
}

/// How far it is.
class PaymentRefund_Status extends $pb.ProtobufEnum {
  /// Not said.
  static const PaymentRefund_Status STATUS_UNSPECIFIED =
      PaymentRefund_Status._(0, _omitEnumNames ? '' : 'STATUS_UNSPECIFIED');

  /// Asked of the card's bank, which has not made it yet; asked again and again until it has.
  static const PaymentRefund_Status STATUS_PENDING =
      PaymentRefund_Status._(1, _omitEnumNames ? '' : 'STATUS_PENDING');

  /// The payer has it.
  static const PaymentRefund_Status STATUS_SUCCEEDED =
      PaymentRefund_Status._(2, _omitEnumNames ? '' : 'STATUS_SUCCEEDED');

  static const $core.List<PaymentRefund_Status> values = <PaymentRefund_Status>[
    STATUS_UNSPECIFIED,
    STATUS_PENDING,
    STATUS_SUCCEEDED,
  ];

  static final $core.List<PaymentRefund_Status?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 2);
  static PaymentRefund_Status? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const PaymentRefund_Status._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
