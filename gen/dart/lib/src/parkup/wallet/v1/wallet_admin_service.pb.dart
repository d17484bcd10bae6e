// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/wallet_admin_service.proto.

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

import 'wallet.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Whose wallet it is.
class WalletOwner extends $pb.GeneratedMessage {
  factory WalletOwner({
    $core.String? id,
    $core.String? phone,
    $core.String? email,
    $core.String? firstName,
    $core.String? lastName,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (phone != null) result.phone = phone;
    if (email != null) result.email = email;
    if (firstName != null) result.firstName = firstName;
    if (lastName != null) result.lastName = lastName;
    return result;
  }

  WalletOwner._();

  factory WalletOwner.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory WalletOwner.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'WalletOwner',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'phone')
    ..aOS(3, _omitFieldNames ? '' : 'email')
    ..aOS(4, _omitFieldNames ? '' : 'firstName')
    ..aOS(5, _omitFieldNames ? '' : 'lastName')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WalletOwner clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WalletOwner copyWith(void Function(WalletOwner) updates) =>
      super.copyWith((message) => updates(message as WalletOwner))
          as WalletOwner;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static WalletOwner create() => WalletOwner._();
  @$core.override
  WalletOwner createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static WalletOwner getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<WalletOwner>(create);
  static WalletOwner? _defaultInstance;

  /// ObjectId, 24 hex digits.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Phone number as it was given; absent when it is not known.
  @$pb.TagNumber(2)
  $core.String get phone => $_getSZ(1);
  @$pb.TagNumber(2)
  set phone($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPhone() => $_has(1);
  @$pb.TagNumber(2)
  void clearPhone() => $_clearField(2);

  /// E-mail address; absent when the account is gone.
  @$pb.TagNumber(3)
  $core.String get email => $_getSZ(2);
  @$pb.TagNumber(3)
  set email($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasEmail() => $_has(2);
  @$pb.TagNumber(3)
  void clearEmail() => $_clearField(3);

  /// First name; absent when it is not known.
  @$pb.TagNumber(4)
  $core.String get firstName => $_getSZ(3);
  @$pb.TagNumber(4)
  set firstName($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasFirstName() => $_has(3);
  @$pb.TagNumber(4)
  void clearFirstName() => $_clearField(4);

  /// Last name; absent when it is not known.
  @$pb.TagNumber(5)
  $core.String get lastName => $_getSZ(4);
  @$pb.TagNumber(5)
  set lastName($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasLastName() => $_has(4);
  @$pb.TagNumber(5)
  void clearLastName() => $_clearField(5);
}

/// A driver's wallet.
class Wallet extends $pb.GeneratedMessage {
  factory Wallet({
    $core.String? id,
    WalletOwner? user,
    $core.double? balance,
    $core.String? currency,
    $1.Timestamp? updatedAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (user != null) result.user = user;
    if (balance != null) result.balance = balance;
    if (currency != null) result.currency = currency;
    if (updatedAt != null) result.updatedAt = updatedAt;
    return result;
  }

  Wallet._();

  factory Wallet.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Wallet.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Wallet',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOM<WalletOwner>(2, _omitFieldNames ? '' : 'user',
        subBuilder: WalletOwner.create)
    ..aD(3, _omitFieldNames ? '' : 'balance')
    ..aOS(4, _omitFieldNames ? '' : 'currency')
    ..aOM<$1.Timestamp>(5, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Wallet clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Wallet copyWith(void Function(Wallet) updates) =>
      super.copyWith((message) => updates(message as Wallet)) as Wallet;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Wallet create() => Wallet._();
  @$core.override
  Wallet createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Wallet getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Wallet>(create);
  static Wallet? _defaultInstance;

  /// ObjectId, 24 hex digits: that of the driver.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Whose; of an account that is gone only the id.
  @$pb.TagNumber(2)
  WalletOwner get user => $_getN(1);
  @$pb.TagNumber(2)
  set user(WalletOwner value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasUser() => $_has(1);
  @$pb.TagNumber(2)
  void clearUser() => $_clearField(2);
  @$pb.TagNumber(2)
  WalletOwner ensureUser() => $_ensure(1);

  /// What it holds, in TND; less than nothing when it owes.
  @$pb.TagNumber(3)
  $core.double get balance => $_getN(2);
  @$pb.TagNumber(3)
  set balance($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasBalance() => $_has(2);
  @$pb.TagNumber(3)
  void clearBalance() => $_clearField(3);

  /// Always `TND`.
  @$pb.TagNumber(4)
  $core.String get currency => $_getSZ(3);
  @$pb.TagNumber(4)
  set currency($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasCurrency() => $_has(3);
  @$pb.TagNumber(4)
  void clearCurrency() => $_clearField(4);

  /// When it last changed; absent when it never did, or not since this is noted.
  @$pb.TagNumber(5)
  $1.Timestamp get updatedAt => $_getN(4);
  @$pb.TagNumber(5)
  set updatedAt($1.Timestamp value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasUpdatedAt() => $_has(4);
  @$pb.TagNumber(5)
  void clearUpdatedAt() => $_clearField(5);
  @$pb.TagNumber(5)
  $1.Timestamp ensureUpdatedAt() => $_ensure(4);
}

/// An entry of a wallet's ledger.
class WalletLedgerEntry extends $pb.GeneratedMessage {
  factory WalletLedgerEntry({
    $core.String? id,
    WalletOwner? user,
    $2.WalletTransaction_Type? type,
    $core.double? amount,
    $core.double? balanceAfter,
    $2.WalletTransaction_Reason? reason,
    $core.String? referenceId,
    $core.String? paymentId,
    $1.Timestamp? createdAt,
    $core.String? note,
    $core.String? madeBy,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (user != null) result.user = user;
    if (type != null) result.type = type;
    if (amount != null) result.amount = amount;
    if (balanceAfter != null) result.balanceAfter = balanceAfter;
    if (reason != null) result.reason = reason;
    if (referenceId != null) result.referenceId = referenceId;
    if (paymentId != null) result.paymentId = paymentId;
    if (createdAt != null) result.createdAt = createdAt;
    if (note != null) result.note = note;
    if (madeBy != null) result.madeBy = madeBy;
    return result;
  }

  WalletLedgerEntry._();

  factory WalletLedgerEntry.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory WalletLedgerEntry.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'WalletLedgerEntry',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOM<WalletOwner>(2, _omitFieldNames ? '' : 'user',
        subBuilder: WalletOwner.create)
    ..aE<$2.WalletTransaction_Type>(3, _omitFieldNames ? '' : 'type',
        enumValues: $2.WalletTransaction_Type.values)
    ..aD(4, _omitFieldNames ? '' : 'amount')
    ..aD(5, _omitFieldNames ? '' : 'balanceAfter')
    ..aE<$2.WalletTransaction_Reason>(6, _omitFieldNames ? '' : 'reason',
        enumValues: $2.WalletTransaction_Reason.values)
    ..aOS(7, _omitFieldNames ? '' : 'referenceId')
    ..aOS(8, _omitFieldNames ? '' : 'paymentId')
    ..aOM<$1.Timestamp>(9, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..aOS(10, _omitFieldNames ? '' : 'note')
    ..aOS(11, _omitFieldNames ? '' : 'madeBy')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WalletLedgerEntry clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WalletLedgerEntry copyWith(void Function(WalletLedgerEntry) updates) =>
      super.copyWith((message) => updates(message as WalletLedgerEntry))
          as WalletLedgerEntry;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static WalletLedgerEntry create() => WalletLedgerEntry._();
  @$core.override
  WalletLedgerEntry createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static WalletLedgerEntry getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<WalletLedgerEntry>(create);
  static WalletLedgerEntry? _defaultInstance;

  /// ObjectId, 24 hex digits.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Whose wallet; of an account that is gone only the id.
  @$pb.TagNumber(2)
  WalletOwner get user => $_getN(1);
  @$pb.TagNumber(2)
  set user(WalletOwner value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasUser() => $_has(1);
  @$pb.TagNumber(2)
  void clearUser() => $_clearField(2);
  @$pb.TagNumber(2)
  WalletOwner ensureUser() => $_ensure(1);

  /// Which way the money went.
  @$pb.TagNumber(3)
  $2.WalletTransaction_Type get type => $_getN(2);
  @$pb.TagNumber(3)
  set type($2.WalletTransaction_Type value) => $_setField(3, value);
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
  $2.WalletTransaction_Reason get reason => $_getN(5);
  @$pb.TagNumber(6)
  set reason($2.WalletTransaction_Reason value) => $_setField(6, value);
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
  $1.Timestamp get createdAt => $_getN(8);
  @$pb.TagNumber(9)
  set createdAt($1.Timestamp value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasCreatedAt() => $_has(8);
  @$pb.TagNumber(9)
  void clearCreatedAt() => $_clearField(9);
  @$pb.TagNumber(9)
  $1.Timestamp ensureCreatedAt() => $_ensure(8);

  /// Why, in the words of the admin who made it; absent when they gave none.
  @$pb.TagNumber(10)
  $core.String get note => $_getSZ(9);
  @$pb.TagNumber(10)
  set note($core.String value) => $_setString(9, value);
  @$pb.TagNumber(10)
  $core.bool hasNote() => $_has(9);
  @$pb.TagNumber(10)
  void clearNote() => $_clearField(10);

  /// Who made it: a driver, an agent or an operator, or the card processor; absent when that is not on record.
  @$pb.TagNumber(11)
  $core.String get madeBy => $_getSZ(10);
  @$pb.TagNumber(11)
  set madeBy($core.String value) => $_setString(10, value);
  @$pb.TagNumber(11)
  $core.bool hasMadeBy() => $_has(10);
  @$pb.TagNumber(11)
  void clearMadeBy() => $_clearField(11);
}

/// Asks for wallets. At most one of email, phone and owing is given.
class ListWalletsRequest extends $pb.GeneratedMessage {
  factory ListWalletsRequest({
    $core.String? email,
    $core.String? phone,
    $core.bool? owing,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (email != null) result.email = email;
    if (phone != null) result.phone = phone;
    if (owing != null) result.owing = owing;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListWalletsRequest._();

  factory ListWalletsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListWalletsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListWalletsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'email')
    ..aOS(2, _omitFieldNames ? '' : 'phone')
    ..aOB(3, _omitFieldNames ? '' : 'owing')
    ..aI(4, _omitFieldNames ? '' : 'pageSize')
    ..aOS(5, _omitFieldNames ? '' : 'pageToken')
    ..aI(6, _omitFieldNames ? '' : 'skip')
    ..aOB(7, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListWalletsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListWalletsRequest copyWith(void Function(ListWalletsRequest) updates) =>
      super.copyWith((message) => updates(message as ListWalletsRequest))
          as ListWalletsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListWalletsRequest create() => ListWalletsRequest._();
  @$core.override
  ListWalletsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListWalletsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListWalletsRequest>(create);
  static ListWalletsRequest? _defaultInstance;

  /// Only those of drivers whose address begins so.
  @$pb.TagNumber(1)
  $core.String get email => $_getSZ(0);
  @$pb.TagNumber(1)
  set email($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasEmail() => $_has(0);
  @$pb.TagNumber(1)
  void clearEmail() => $_clearField(1);

  /// Only those of drivers whose number begins so; without its country's code it is a Tunisian one.
  @$pb.TagNumber(2)
  $core.String get phone => $_getSZ(1);
  @$pb.TagNumber(2)
  set phone($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPhone() => $_has(1);
  @$pb.TagNumber(2)
  void clearPhone() => $_clearField(2);

  /// Only those that owe, the deepest first.
  @$pb.TagNumber(3)
  $core.bool get owing => $_getBF(2);
  @$pb.TagNumber(3)
  set owing($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasOwing() => $_has(2);
  @$pb.TagNumber(3)
  void clearOwing() => $_clearField(3);

  /// Most wallets in the answer; 50 unless given; 1000 where more is asked for.
  @$pb.TagNumber(4)
  $core.int get pageSize => $_getIZ(3);
  @$pb.TagNumber(4)
  set pageSize($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPageSize() => $_has(3);
  @$pb.TagNumber(4)
  void clearPageSize() => $_clearField(4);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(5)
  $core.String get pageToken => $_getSZ(4);
  @$pb.TagNumber(5)
  set pageToken($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPageToken() => $_has(4);
  @$pb.TagNumber(5)
  void clearPageToken() => $_clearField(5);

  /// How many wallets to leave out first.
  @$pb.TagNumber(6)
  $core.int get skip => $_getIZ(5);
  @$pb.TagNumber(6)
  set skip($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasSkip() => $_has(5);
  @$pb.TagNumber(6)
  void clearSkip() => $_clearField(6);

  /// Asks for `total_size`.
  @$pb.TagNumber(7)
  $core.bool get withTotalSize => $_getBF(6);
  @$pb.TagNumber(7)
  set withTotalSize($core.bool value) => $_setBool(6, value);
  @$pb.TagNumber(7)
  $core.bool hasWithTotalSize() => $_has(6);
  @$pb.TagNumber(7)
  void clearWithTotalSize() => $_clearField(7);
}

/// A page of wallets.
class ListWalletsResponse extends $pb.GeneratedMessage {
  factory ListWalletsResponse({
    $core.Iterable<Wallet>? wallets,
    $core.int? count,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (wallets != null) result.wallets.addAll(wallets);
    if (count != null) result.count = count;
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListWalletsResponse._();

  factory ListWalletsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListWalletsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListWalletsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..pPM<Wallet>(1, _omitFieldNames ? '' : 'wallets',
        subBuilder: Wallet.create)
    ..aI(2, _omitFieldNames ? '' : 'count')
    ..aI(3, _omitFieldNames ? '' : 'totalSize')
    ..aOS(4, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListWalletsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListWalletsResponse copyWith(void Function(ListWalletsResponse) updates) =>
      super.copyWith((message) => updates(message as ListWalletsResponse))
          as ListWalletsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListWalletsResponse create() => ListWalletsResponse._();
  @$core.override
  ListWalletsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListWalletsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListWalletsResponse>(create);
  static ListWalletsResponse? _defaultInstance;

  /// The wallets.
  @$pb.TagNumber(1)
  $pb.PbList<Wallet> get wallets => $_getList(0);

  /// How many are in this answer.
  @$pb.TagNumber(2)
  $core.int get count => $_getIZ(1);
  @$pb.TagNumber(2)
  set count($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCount() => $_has(1);
  @$pb.TagNumber(2)
  void clearCount() => $_clearField(2);

  /// How many match in all, counted up to 10 000; only when asked for.
  @$pb.TagNumber(3)
  $core.int get totalSize => $_getIZ(2);
  @$pb.TagNumber(3)
  set totalSize($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasTotalSize() => $_has(2);
  @$pb.TagNumber(3)
  void clearTotalSize() => $_clearField(3);

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

/// Asks for entries.
class ListAllWalletTransactionsRequest extends $pb.GeneratedMessage {
  factory ListAllWalletTransactionsRequest({
    $core.String? userId,
    $2.WalletTransaction_Type? type,
    $2.WalletTransaction_Reason? reason,
    $1.Timestamp? writtenFrom,
    $1.Timestamp? writtenBefore,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    if (type != null) result.type = type;
    if (reason != null) result.reason = reason;
    if (writtenFrom != null) result.writtenFrom = writtenFrom;
    if (writtenBefore != null) result.writtenBefore = writtenBefore;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListAllWalletTransactionsRequest._();

  factory ListAllWalletTransactionsRequest.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListAllWalletTransactionsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListAllWalletTransactionsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..aE<$2.WalletTransaction_Type>(2, _omitFieldNames ? '' : 'type',
        enumValues: $2.WalletTransaction_Type.values)
    ..aE<$2.WalletTransaction_Reason>(3, _omitFieldNames ? '' : 'reason',
        enumValues: $2.WalletTransaction_Reason.values)
    ..aOM<$1.Timestamp>(4, _omitFieldNames ? '' : 'writtenFrom',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(5, _omitFieldNames ? '' : 'writtenBefore',
        subBuilder: $1.Timestamp.create)
    ..aI(6, _omitFieldNames ? '' : 'pageSize')
    ..aOS(7, _omitFieldNames ? '' : 'pageToken')
    ..aI(8, _omitFieldNames ? '' : 'skip')
    ..aOB(9, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAllWalletTransactionsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAllWalletTransactionsRequest copyWith(
          void Function(ListAllWalletTransactionsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListAllWalletTransactionsRequest))
          as ListAllWalletTransactionsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListAllWalletTransactionsRequest create() =>
      ListAllWalletTransactionsRequest._();
  @$core.override
  ListAllWalletTransactionsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListAllWalletTransactionsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListAllWalletTransactionsRequest>(
          create);
  static ListAllWalletTransactionsRequest? _defaultInstance;

  /// Only those of this driver's wallet.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);

  /// Only entries of this way.
  @$pb.TagNumber(2)
  $2.WalletTransaction_Type get type => $_getN(1);
  @$pb.TagNumber(2)
  set type($2.WalletTransaction_Type value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasType() => $_has(1);
  @$pb.TagNumber(2)
  void clearType() => $_clearField(2);

  /// Only entries for this reason.
  @$pb.TagNumber(3)
  $2.WalletTransaction_Reason get reason => $_getN(2);
  @$pb.TagNumber(3)
  set reason($2.WalletTransaction_Reason value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasReason() => $_has(2);
  @$pb.TagNumber(3)
  void clearReason() => $_clearField(3);

  /// Only those written at this instant or later; not together with user_id.
  @$pb.TagNumber(4)
  $1.Timestamp get writtenFrom => $_getN(3);
  @$pb.TagNumber(4)
  set writtenFrom($1.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasWrittenFrom() => $_has(3);
  @$pb.TagNumber(4)
  void clearWrittenFrom() => $_clearField(4);
  @$pb.TagNumber(4)
  $1.Timestamp ensureWrittenFrom() => $_ensure(3);

  /// Only those written before this instant; not together with user_id.
  @$pb.TagNumber(5)
  $1.Timestamp get writtenBefore => $_getN(4);
  @$pb.TagNumber(5)
  set writtenBefore($1.Timestamp value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasWrittenBefore() => $_has(4);
  @$pb.TagNumber(5)
  void clearWrittenBefore() => $_clearField(5);
  @$pb.TagNumber(5)
  $1.Timestamp ensureWrittenBefore() => $_ensure(4);

  /// Most entries in the answer; 50 unless given; 1000 where more is asked for.
  @$pb.TagNumber(6)
  $core.int get pageSize => $_getIZ(5);
  @$pb.TagNumber(6)
  set pageSize($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPageSize() => $_has(5);
  @$pb.TagNumber(6)
  void clearPageSize() => $_clearField(6);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(7)
  $core.String get pageToken => $_getSZ(6);
  @$pb.TagNumber(7)
  set pageToken($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasPageToken() => $_has(6);
  @$pb.TagNumber(7)
  void clearPageToken() => $_clearField(7);

  /// How many entries to leave out first.
  @$pb.TagNumber(8)
  $core.int get skip => $_getIZ(7);
  @$pb.TagNumber(8)
  set skip($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasSkip() => $_has(7);
  @$pb.TagNumber(8)
  void clearSkip() => $_clearField(8);

  /// Asks for `total_size`.
  @$pb.TagNumber(9)
  $core.bool get withTotalSize => $_getBF(8);
  @$pb.TagNumber(9)
  set withTotalSize($core.bool value) => $_setBool(8, value);
  @$pb.TagNumber(9)
  $core.bool hasWithTotalSize() => $_has(8);
  @$pb.TagNumber(9)
  void clearWithTotalSize() => $_clearField(9);
}

/// A page of entries.
class ListAllWalletTransactionsResponse extends $pb.GeneratedMessage {
  factory ListAllWalletTransactionsResponse({
    $core.Iterable<WalletLedgerEntry>? transactions,
    $core.int? count,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (transactions != null) result.transactions.addAll(transactions);
    if (count != null) result.count = count;
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListAllWalletTransactionsResponse._();

  factory ListAllWalletTransactionsResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListAllWalletTransactionsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListAllWalletTransactionsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..pPM<WalletLedgerEntry>(1, _omitFieldNames ? '' : 'transactions',
        subBuilder: WalletLedgerEntry.create)
    ..aI(2, _omitFieldNames ? '' : 'count')
    ..aI(3, _omitFieldNames ? '' : 'totalSize')
    ..aOS(4, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAllWalletTransactionsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAllWalletTransactionsResponse copyWith(
          void Function(ListAllWalletTransactionsResponse) updates) =>
      super.copyWith((message) =>
              updates(message as ListAllWalletTransactionsResponse))
          as ListAllWalletTransactionsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListAllWalletTransactionsResponse create() =>
      ListAllWalletTransactionsResponse._();
  @$core.override
  ListAllWalletTransactionsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListAllWalletTransactionsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListAllWalletTransactionsResponse>(
          create);
  static ListAllWalletTransactionsResponse? _defaultInstance;

  /// The entries.
  @$pb.TagNumber(1)
  $pb.PbList<WalletLedgerEntry> get transactions => $_getList(0);

  /// How many are in this answer.
  @$pb.TagNumber(2)
  $core.int get count => $_getIZ(1);
  @$pb.TagNumber(2)
  set count($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCount() => $_has(1);
  @$pb.TagNumber(2)
  void clearCount() => $_clearField(2);

  /// How many match in all, counted up to 10 000; only when asked for.
  @$pb.TagNumber(3)
  $core.int get totalSize => $_getIZ(2);
  @$pb.TagNumber(3)
  set totalSize($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasTotalSize() => $_has(2);
  @$pb.TagNumber(3)
  void clearTotalSize() => $_clearField(3);

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

/// Asks for a wallet.
class GetUserWalletRequest extends $pb.GeneratedMessage {
  factory GetUserWalletRequest({
    $core.String? userId,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    return result;
  }

  GetUserWalletRequest._();

  factory GetUserWalletRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetUserWalletRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetUserWalletRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetUserWalletRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetUserWalletRequest copyWith(void Function(GetUserWalletRequest) updates) =>
      super.copyWith((message) => updates(message as GetUserWalletRequest))
          as GetUserWalletRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetUserWalletRequest create() => GetUserWalletRequest._();
  @$core.override
  GetUserWalletRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetUserWalletRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetUserWalletRequest>(create);
  static GetUserWalletRequest? _defaultInstance;

  /// The driver.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);
}

/// A driver's wallet.
class GetUserWalletResponse extends $pb.GeneratedMessage {
  factory GetUserWalletResponse({
    Wallet? wallet,
  }) {
    final result = create();
    if (wallet != null) result.wallet = wallet;
    return result;
  }

  GetUserWalletResponse._();

  factory GetUserWalletResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetUserWalletResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetUserWalletResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<Wallet>(1, _omitFieldNames ? '' : 'wallet', subBuilder: Wallet.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetUserWalletResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetUserWalletResponse copyWith(
          void Function(GetUserWalletResponse) updates) =>
      super.copyWith((message) => updates(message as GetUserWalletResponse))
          as GetUserWalletResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetUserWalletResponse create() => GetUserWalletResponse._();
  @$core.override
  GetUserWalletResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetUserWalletResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetUserWalletResponse>(create);
  static GetUserWalletResponse? _defaultInstance;

  /// The wallet.
  @$pb.TagNumber(1)
  Wallet get wallet => $_getN(0);
  @$pb.TagNumber(1)
  set wallet(Wallet value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasWallet() => $_has(0);
  @$pb.TagNumber(1)
  void clearWallet() => $_clearField(1);
  @$pb.TagNumber(1)
  Wallet ensureWallet() => $_ensure(0);
}

/// Money to put in.
class CreditWalletRequest extends $pb.GeneratedMessage {
  factory CreditWalletRequest({
    $core.String? userId,
    $core.double? amount,
    $2.WalletTransaction_Reason? reason,
    $core.String? note,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    if (amount != null) result.amount = amount;
    if (reason != null) result.reason = reason;
    if (note != null) result.note = note;
    return result;
  }

  CreditWalletRequest._();

  factory CreditWalletRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreditWalletRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreditWalletRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..aD(2, _omitFieldNames ? '' : 'amount')
    ..aE<$2.WalletTransaction_Reason>(3, _omitFieldNames ? '' : 'reason',
        enumValues: $2.WalletTransaction_Reason.values)
    ..aOS(4, _omitFieldNames ? '' : 'note')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreditWalletRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreditWalletRequest copyWith(void Function(CreditWalletRequest) updates) =>
      super.copyWith((message) => updates(message as CreditWalletRequest))
          as CreditWalletRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreditWalletRequest create() => CreditWalletRequest._();
  @$core.override
  CreditWalletRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreditWalletRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreditWalletRequest>(create);
  static CreditWalletRequest? _defaultInstance;

  /// The driver.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);

  /// How much, in TND: at most 10 000.
  @$pb.TagNumber(2)
  $core.double get amount => $_getN(1);
  @$pb.TagNumber(2)
  set amount($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasAmount() => $_has(1);
  @$pb.TagNumber(2)
  void clearAmount() => $_clearField(2);

  /// What for: topup, refund or adjustment; adjustment unless given.
  @$pb.TagNumber(3)
  $2.WalletTransaction_Reason get reason => $_getN(2);
  @$pb.TagNumber(3)
  set reason($2.WalletTransaction_Reason value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasReason() => $_has(2);
  @$pb.TagNumber(3)
  void clearReason() => $_clearField(3);

  /// Why, in words.
  @$pb.TagNumber(4)
  $core.String get note => $_getSZ(3);
  @$pb.TagNumber(4)
  set note($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasNote() => $_has(3);
  @$pb.TagNumber(4)
  void clearNote() => $_clearField(4);
}

/// Money that was put in.
class CreditWalletResponse extends $pb.GeneratedMessage {
  factory CreditWalletResponse({
    $core.double? newBalance,
    $2.WalletTransaction? transaction,
  }) {
    final result = create();
    if (newBalance != null) result.newBalance = newBalance;
    if (transaction != null) result.transaction = transaction;
    return result;
  }

  CreditWalletResponse._();

  factory CreditWalletResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreditWalletResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreditWalletResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'newBalance')
    ..aOM<$2.WalletTransaction>(2, _omitFieldNames ? '' : 'transaction',
        subBuilder: $2.WalletTransaction.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreditWalletResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreditWalletResponse copyWith(void Function(CreditWalletResponse) updates) =>
      super.copyWith((message) => updates(message as CreditWalletResponse))
          as CreditWalletResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreditWalletResponse create() => CreditWalletResponse._();
  @$core.override
  CreditWalletResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreditWalletResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreditWalletResponse>(create);
  static CreditWalletResponse? _defaultInstance;

  /// What the wallet holds now, in TND.
  @$pb.TagNumber(1)
  $core.double get newBalance => $_getN(0);
  @$pb.TagNumber(1)
  set newBalance($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasNewBalance() => $_has(0);
  @$pb.TagNumber(1)
  void clearNewBalance() => $_clearField(1);

  /// The ledger entry.
  @$pb.TagNumber(2)
  $2.WalletTransaction get transaction => $_getN(1);
  @$pb.TagNumber(2)
  set transaction($2.WalletTransaction value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasTransaction() => $_has(1);
  @$pb.TagNumber(2)
  void clearTransaction() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.WalletTransaction ensureTransaction() => $_ensure(1);
}

/// A wallet to put right.
class RebuildWalletRequest extends $pb.GeneratedMessage {
  factory RebuildWalletRequest({
    $core.String? userId,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    return result;
  }

  RebuildWalletRequest._();

  factory RebuildWalletRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RebuildWalletRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RebuildWalletRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RebuildWalletRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RebuildWalletRequest copyWith(void Function(RebuildWalletRequest) updates) =>
      super.copyWith((message) => updates(message as RebuildWalletRequest))
          as RebuildWalletRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RebuildWalletRequest create() => RebuildWalletRequest._();
  @$core.override
  RebuildWalletRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RebuildWalletRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RebuildWalletRequest>(create);
  static RebuildWalletRequest? _defaultInstance;

  /// The driver.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);
}

/// A wallet that holds the sum of its entries.
class RebuildWalletResponse extends $pb.GeneratedMessage {
  factory RebuildWalletResponse({
    $core.double? oldBalance,
    $core.double? newBalance,
    $core.double? difference,
  }) {
    final result = create();
    if (oldBalance != null) result.oldBalance = oldBalance;
    if (newBalance != null) result.newBalance = newBalance;
    if (difference != null) result.difference = difference;
    return result;
  }

  RebuildWalletResponse._();

  factory RebuildWalletResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RebuildWalletResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RebuildWalletResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'oldBalance')
    ..aD(2, _omitFieldNames ? '' : 'newBalance')
    ..aD(3, _omitFieldNames ? '' : 'difference')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RebuildWalletResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RebuildWalletResponse copyWith(
          void Function(RebuildWalletResponse) updates) =>
      super.copyWith((message) => updates(message as RebuildWalletResponse))
          as RebuildWalletResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RebuildWalletResponse create() => RebuildWalletResponse._();
  @$core.override
  RebuildWalletResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RebuildWalletResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RebuildWalletResponse>(create);
  static RebuildWalletResponse? _defaultInstance;

  /// What it held before, in TND.
  @$pb.TagNumber(1)
  $core.double get oldBalance => $_getN(0);
  @$pb.TagNumber(1)
  set oldBalance($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasOldBalance() => $_has(0);
  @$pb.TagNumber(1)
  void clearOldBalance() => $_clearField(1);

  /// What it holds now, in TND.
  @$pb.TagNumber(2)
  $core.double get newBalance => $_getN(1);
  @$pb.TagNumber(2)
  set newBalance($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasNewBalance() => $_has(1);
  @$pb.TagNumber(2)
  void clearNewBalance() => $_clearField(2);

  /// The second less the first.
  @$pb.TagNumber(3)
  $core.double get difference => $_getN(2);
  @$pb.TagNumber(3)
  set difference($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDifference() => $_has(2);
  @$pb.TagNumber(3)
  void clearDifference() => $_clearField(3);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
