// This is a generated file - do not edit.
//
// Generated from parkup/common/v1/payment_method.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What money is paid with: parking, fines and car parks alike.
class PaymentMethod extends $pb.ProtobufEnum {
  /// Not said.
  static const PaymentMethod PAYMENT_METHOD_UNSPECIFIED =
      PaymentMethod._(0, _omitEnumNames ? '' : 'PAYMENT_METHOD_UNSPECIFIED');

  /// A bank card.
  static const PaymentMethod PAYMENT_METHOD_CARD =
      PaymentMethod._(1, _omitEnumNames ? '' : 'PAYMENT_METHOD_CARD');

  /// The driver's wallet.
  static const PaymentMethod PAYMENT_METHOD_WALLET =
      PaymentMethod._(2, _omitEnumNames ? '' : 'PAYMENT_METHOD_WALLET');

  /// Cash, recorded by staff.
  static const PaymentMethod PAYMENT_METHOD_CASH =
      PaymentMethod._(3, _omitEnumNames ? '' : 'PAYMENT_METHOD_CASH');

  /// A telephone's own wallet, at a terminal.
  static const PaymentMethod PAYMENT_METHOD_MOBILE =
      PaymentMethod._(4, _omitEnumNames ? '' : 'PAYMENT_METHOD_MOBILE');

  /// Later: the driver owes it and is charged at the month's end, as their premium plan allows.
  static const PaymentMethod PAYMENT_METHOD_LATER =
      PaymentMethod._(5, _omitEnumNames ? '' : 'PAYMENT_METHOD_LATER');

  static const $core.List<PaymentMethod> values = <PaymentMethod>[
    PAYMENT_METHOD_UNSPECIFIED,
    PAYMENT_METHOD_CARD,
    PAYMENT_METHOD_WALLET,
    PAYMENT_METHOD_CASH,
    PAYMENT_METHOD_MOBILE,
    PAYMENT_METHOD_LATER,
  ];

  static final $core.List<PaymentMethod?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 5);
  static PaymentMethod? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const PaymentMethod._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
