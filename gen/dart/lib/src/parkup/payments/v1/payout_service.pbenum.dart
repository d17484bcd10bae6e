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

/// Where it stands.
class CardPayout_Status extends $pb.ProtobufEnum {
  /// Not said.
  static const CardPayout_Status STATUS_UNSPECIFIED =
      CardPayout_Status._(0, _omitEnumNames ? '' : 'STATUS_UNSPECIFIED');

  /// Not on its way yet.
  static const CardPayout_Status STATUS_PENDING =
      CardPayout_Status._(1, _omitEnumNames ? '' : 'STATUS_PENDING');

  /// On its way.
  static const CardPayout_Status STATUS_IN_TRANSIT =
      CardPayout_Status._(2, _omitEnumNames ? '' : 'STATUS_IN_TRANSIT');

  /// Arrived.
  static const CardPayout_Status STATUS_PAID =
      CardPayout_Status._(3, _omitEnumNames ? '' : 'STATUS_PAID');

  /// The bank did not take it: the money is back at the card processor.
  static const CardPayout_Status STATUS_FAILED =
      CardPayout_Status._(4, _omitEnumNames ? '' : 'STATUS_FAILED');

  /// Called off.
  static const CardPayout_Status STATUS_CANCELLED =
      CardPayout_Status._(5, _omitEnumNames ? '' : 'STATUS_CANCELLED');

  static const $core.List<CardPayout_Status> values = <CardPayout_Status>[
    STATUS_UNSPECIFIED,
    STATUS_PENDING,
    STATUS_IN_TRANSIT,
    STATUS_PAID,
    STATUS_FAILED,
    STATUS_CANCELLED,
  ];

  static final $core.List<CardPayout_Status?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 5);
  static CardPayout_Status? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const CardPayout_Status._(super.value, super.name);
}

/// What it is.
class PayoutTransaction_Type extends $pb.ProtobufEnum {
  /// Not said.
  static const PayoutTransaction_Type TYPE_UNSPECIFIED =
      PayoutTransaction_Type._(0, _omitEnumNames ? '' : 'TYPE_UNSPECIFIED');

  /// A payment.
  static const PayoutTransaction_Type TYPE_CHARGE =
      PayoutTransaction_Type._(1, _omitEnumNames ? '' : 'TYPE_CHARGE');

  /// A refund, or one that failed and came back.
  static const PayoutTransaction_Type TYPE_REFUND =
      PayoutTransaction_Type._(2, _omitEnumNames ? '' : 'TYPE_REFUND');

  /// A dispute, withdrawn or won back.
  static const PayoutTransaction_Type TYPE_DISPUTE =
      PayoutTransaction_Type._(3, _omitEnumNames ? '' : 'TYPE_DISPUTE');

  /// A fee of its own.
  static const PayoutTransaction_Type TYPE_FEE =
      PayoutTransaction_Type._(4, _omitEnumNames ? '' : 'TYPE_FEE');

  /// Anything else.
  static const PayoutTransaction_Type TYPE_OTHER =
      PayoutTransaction_Type._(5, _omitEnumNames ? '' : 'TYPE_OTHER');

  static const $core.List<PayoutTransaction_Type> values =
      <PayoutTransaction_Type>[
    TYPE_UNSPECIFIED,
    TYPE_CHARGE,
    TYPE_REFUND,
    TYPE_DISPUTE,
    TYPE_FEE,
    TYPE_OTHER,
  ];

  static final $core.List<PayoutTransaction_Type?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 5);
  static PayoutTransaction_Type? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const PayoutTransaction_Type._(super.value, super.name);
}

/// Why it matches no payment.
class PayoutTransaction_Problem extends $pb.ProtobufEnum {
  /// It matches, or needs no payment.
  static const PayoutTransaction_Problem PROBLEM_UNSPECIFIED =
      PayoutTransaction_Problem._(
          0, _omitEnumNames ? '' : 'PROBLEM_UNSPECIFIED');

  /// There is no such payment.
  static const PayoutTransaction_Problem PROBLEM_NO_PAYMENT =
      PayoutTransaction_Problem._(
          1, _omitEnumNames ? '' : 'PROBLEM_NO_PAYMENT');

  /// The payment is of another amount.
  static const PayoutTransaction_Problem PROBLEM_AMOUNT_DIFFERS =
      PayoutTransaction_Problem._(
          2, _omitEnumNames ? '' : 'PROBLEM_AMOUNT_DIFFERS');

  /// The payment brought no money, as far as we know.
  static const PayoutTransaction_Problem PROBLEM_NOT_RECEIVED =
      PayoutTransaction_Problem._(
          3, _omitEnumNames ? '' : 'PROBLEM_NOT_RECEIVED');

  static const $core.List<PayoutTransaction_Problem> values =
      <PayoutTransaction_Problem>[
    PROBLEM_UNSPECIFIED,
    PROBLEM_NO_PAYMENT,
    PROBLEM_AMOUNT_DIFFERS,
    PROBLEM_NOT_RECEIVED,
  ];

  static final $core.List<PayoutTransaction_Problem?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 3);
  static PayoutTransaction_Problem? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const PayoutTransaction_Problem._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
