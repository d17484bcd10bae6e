// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/wallet.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// Which way the money went.
class WalletTransaction_Type extends $pb.ProtobufEnum {
  /// Not said.
  static const WalletTransaction_Type TYPE_UNSPECIFIED =
      WalletTransaction_Type._(0, _omitEnumNames ? '' : 'TYPE_UNSPECIFIED');

  /// Into the wallet.
  static const WalletTransaction_Type TYPE_CREDIT =
      WalletTransaction_Type._(1, _omitEnumNames ? '' : 'TYPE_CREDIT');

  /// Out of the wallet.
  static const WalletTransaction_Type TYPE_DEBIT =
      WalletTransaction_Type._(2, _omitEnumNames ? '' : 'TYPE_DEBIT');

  static const $core.List<WalletTransaction_Type> values =
      <WalletTransaction_Type>[
    TYPE_UNSPECIFIED,
    TYPE_CREDIT,
    TYPE_DEBIT,
  ];

  static final $core.List<WalletTransaction_Type?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 2);
  static WalletTransaction_Type? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const WalletTransaction_Type._(super.value, super.name);
}

/// What the money was for.
class WalletTransaction_Reason extends $pb.ProtobufEnum {
  /// Not said.
  static const WalletTransaction_Reason REASON_UNSPECIFIED =
      WalletTransaction_Reason._(0, _omitEnumNames ? '' : 'REASON_UNSPECIFIED');

  /// Money received from a card.
  static const WalletTransaction_Reason REASON_TOPUP =
      WalletTransaction_Reason._(1, _omitEnumNames ? '' : 'REASON_TOPUP');

  /// A parking session.
  static const WalletTransaction_Reason REASON_PARKING_PAYMENT =
      WalletTransaction_Reason._(
          2, _omitEnumNames ? '' : 'REASON_PARKING_PAYMENT');

  /// A violation ticket.
  static const WalletTransaction_Reason REASON_TICKET_PAYMENT =
      WalletTransaction_Reason._(
          3, _omitEnumNames ? '' : 'REASON_TICKET_PAYMENT');

  /// Money given back.
  static const WalletTransaction_Reason REASON_REFUND =
      WalletTransaction_Reason._(4, _omitEnumNames ? '' : 'REASON_REFUND');

  /// Put right by an admin.
  static const WalletTransaction_Reason REASON_ADJUSTMENT =
      WalletTransaction_Reason._(5, _omitEnumNames ? '' : 'REASON_ADJUSTMENT');

  /// Money of a top-up that the cardholder's bank took back, or gave again. The wallet may then hold less than nothing.
  static const WalletTransaction_Reason REASON_DISPUTE =
      WalletTransaction_Reason._(6, _omitEnumNames ? '' : 'REASON_DISPUTE');

  static const $core.List<WalletTransaction_Reason> values =
      <WalletTransaction_Reason>[
    REASON_UNSPECIFIED,
    REASON_TOPUP,
    REASON_PARKING_PAYMENT,
    REASON_TICKET_PAYMENT,
    REASON_REFUND,
    REASON_ADJUSTMENT,
    REASON_DISPUTE,
  ];

  static final $core.List<WalletTransaction_Reason?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 6);
  static WalletTransaction_Reason? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const WalletTransaction_Reason._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
