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
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $0;

import 'wallet.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'wallet.pbenum.dart';

/// One entry of a wallet's ledger. Entries are added, never changed.
class WalletTransaction extends $pb.GeneratedMessage {
  factory WalletTransaction({
    $core.String? id,
    $core.String? userId,
    WalletTransaction_Type? type,
    $core.double? amount,
    $core.double? balanceAfter,
    WalletTransaction_Reason? reason,
    $core.String? referenceId,
    $core.String? paymentId,
    $0.Timestamp? createdAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (userId != null) result.userId = userId;
    if (type != null) result.type = type;
    if (amount != null) result.amount = amount;
    if (balanceAfter != null) result.balanceAfter = balanceAfter;
    if (reason != null) result.reason = reason;
    if (referenceId != null) result.referenceId = referenceId;
    if (paymentId != null) result.paymentId = paymentId;
    if (createdAt != null) result.createdAt = createdAt;
    return result;
  }

  WalletTransaction._();

  factory WalletTransaction.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory WalletTransaction.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'WalletTransaction',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'userId')
    ..aE<WalletTransaction_Type>(3, _omitFieldNames ? '' : 'type',
        enumValues: WalletTransaction_Type.values)
    ..aD(4, _omitFieldNames ? '' : 'amount')
    ..aD(5, _omitFieldNames ? '' : 'balanceAfter')
    ..aE<WalletTransaction_Reason>(6, _omitFieldNames ? '' : 'reason',
        enumValues: WalletTransaction_Reason.values)
    ..aOS(7, _omitFieldNames ? '' : 'referenceId')
    ..aOS(8, _omitFieldNames ? '' : 'paymentId')
    ..aOM<$0.Timestamp>(9, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WalletTransaction clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WalletTransaction copyWith(void Function(WalletTransaction) updates) =>
      super.copyWith((message) => updates(message as WalletTransaction))
          as WalletTransaction;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static WalletTransaction create() => WalletTransaction._();
  @$core.override
  WalletTransaction createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static WalletTransaction getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<WalletTransaction>(create);
  static WalletTransaction? _defaultInstance;

  /// ObjectId, 24 hex digits.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Whose wallet.
  @$pb.TagNumber(2)
  $core.String get userId => $_getSZ(1);
  @$pb.TagNumber(2)
  set userId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUserId() => $_has(1);
  @$pb.TagNumber(2)
  void clearUserId() => $_clearField(2);

  /// Which way the money went.
  @$pb.TagNumber(3)
  WalletTransaction_Type get type => $_getN(2);
  @$pb.TagNumber(3)
  set type(WalletTransaction_Type value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasType() => $_has(2);
  @$pb.TagNumber(3)
  void clearType() => $_clearField(3);

  /// How much, in TND; never negative.
  @$pb.TagNumber(4)
  $core.double get amount => $_getN(3);
  @$pb.TagNumber(4)
  set amount($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasAmount() => $_has(3);
  @$pb.TagNumber(4)
  void clearAmount() => $_clearField(4);

  /// What the wallet held after this entry, in TND; less than nothing when it owes.
  @$pb.TagNumber(5)
  $core.double get balanceAfter => $_getN(4);
  @$pb.TagNumber(5)
  set balanceAfter($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasBalanceAfter() => $_has(4);
  @$pb.TagNumber(5)
  void clearBalanceAfter() => $_clearField(5);

  /// What it was for.
  @$pb.TagNumber(6)
  WalletTransaction_Reason get reason => $_getN(5);
  @$pb.TagNumber(6)
  set reason(WalletTransaction_Reason value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasReason() => $_has(5);
  @$pb.TagNumber(6)
  void clearReason() => $_clearField(6);

  /// What it was for, by name: a session, a ticket, a payment intent; absent when nothing was named.
  @$pb.TagNumber(7)
  $core.String get referenceId => $_getSZ(6);
  @$pb.TagNumber(7)
  set referenceId($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasReferenceId() => $_has(6);
  @$pb.TagNumber(7)
  void clearReferenceId() => $_clearField(7);

  /// The payment it belongs to; absent when it belongs to none.
  @$pb.TagNumber(8)
  $core.String get paymentId => $_getSZ(7);
  @$pb.TagNumber(8)
  set paymentId($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasPaymentId() => $_has(7);
  @$pb.TagNumber(8)
  void clearPaymentId() => $_clearField(8);

  /// When it was written.
  @$pb.TagNumber(9)
  $0.Timestamp get createdAt => $_getN(8);
  @$pb.TagNumber(9)
  set createdAt($0.Timestamp value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasCreatedAt() => $_has(8);
  @$pb.TagNumber(9)
  void clearCreatedAt() => $_clearField(9);
  @$pb.TagNumber(9)
  $0.Timestamp ensureCreatedAt() => $_ensure(8);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
