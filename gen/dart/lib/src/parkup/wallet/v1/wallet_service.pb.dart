// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/wallet_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import '../../payments/v1/payment.pb.dart' as $2;
import 'wallet.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for the balance.
class GetWalletRequest extends $pb.GeneratedMessage {
  factory GetWalletRequest() => create();

  GetWalletRequest._();

  factory GetWalletRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetWalletRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetWalletRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetWalletRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetWalletRequest copyWith(void Function(GetWalletRequest) updates) =>
      super.copyWith((message) => updates(message as GetWalletRequest))
          as GetWalletRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetWalletRequest create() => GetWalletRequest._();
  @$core.override
  GetWalletRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetWalletRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetWalletRequest>(create);
  static GetWalletRequest? _defaultInstance;
}

/// A wallet.
class GetWalletResponse extends $pb.GeneratedMessage {
  factory GetWalletResponse({
    $core.String? userId,
    $core.double? balance,
    $core.String? currency,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    if (balance != null) result.balance = balance;
    if (currency != null) result.currency = currency;
    return result;
  }

  GetWalletResponse._();

  factory GetWalletResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetWalletResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetWalletResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..aD(2, _omitFieldNames ? '' : 'balance')
    ..aOS(3, _omitFieldNames ? '' : 'currency')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetWalletResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetWalletResponse copyWith(void Function(GetWalletResponse) updates) =>
      super.copyWith((message) => updates(message as GetWalletResponse))
          as GetWalletResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetWalletResponse create() => GetWalletResponse._();
  @$core.override
  GetWalletResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetWalletResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetWalletResponse>(create);
  static GetWalletResponse? _defaultInstance;

  /// Whose.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);

  /// What it holds, in TND; less than nothing when the bank took back what was spent. It then pays nothing.
  @$pb.TagNumber(2)
  $core.double get balance => $_getN(1);
  @$pb.TagNumber(2)
  set balance($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasBalance() => $_has(1);
  @$pb.TagNumber(2)
  void clearBalance() => $_clearField(2);

  /// Always `TND`.
  @$pb.TagNumber(3)
  $core.String get currency => $_getSZ(2);
  @$pb.TagNumber(3)
  set currency($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCurrency() => $_has(2);
  @$pb.TagNumber(3)
  void clearCurrency() => $_clearField(3);
}

/// Asks for the ledger.
class ListWalletTransactionsRequest extends $pb.GeneratedMessage {
  factory ListWalletTransactionsRequest({
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $1.WalletTransaction_Type? type,
    $1.WalletTransaction_Reason? reason,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (type != null) result.type = type;
    if (reason != null) result.reason = reason;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListWalletTransactionsRequest._();

  factory ListWalletTransactionsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListWalletTransactionsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListWalletTransactionsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'pageSize')
    ..aOS(2, _omitFieldNames ? '' : 'pageToken')
    ..aI(3, _omitFieldNames ? '' : 'skip')
    ..aE<$1.WalletTransaction_Type>(4, _omitFieldNames ? '' : 'type',
        enumValues: $1.WalletTransaction_Type.values)
    ..aE<$1.WalletTransaction_Reason>(5, _omitFieldNames ? '' : 'reason',
        enumValues: $1.WalletTransaction_Reason.values)
    ..aOB(6, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListWalletTransactionsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListWalletTransactionsRequest copyWith(
          void Function(ListWalletTransactionsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListWalletTransactionsRequest))
          as ListWalletTransactionsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListWalletTransactionsRequest create() =>
      ListWalletTransactionsRequest._();
  @$core.override
  ListWalletTransactionsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListWalletTransactionsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListWalletTransactionsRequest>(create);
  static ListWalletTransactionsRequest? _defaultInstance;

  /// Most entries in the answer; 50 unless given; 1000 where more is asked for.
  @$pb.TagNumber(1)
  $core.int get pageSize => $_getIZ(0);
  @$pb.TagNumber(1)
  set pageSize($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPageSize() => $_has(0);
  @$pb.TagNumber(1)
  void clearPageSize() => $_clearField(1);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(2)
  $core.String get pageToken => $_getSZ(1);
  @$pb.TagNumber(2)
  set pageToken($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPageToken() => $_has(1);
  @$pb.TagNumber(2)
  void clearPageToken() => $_clearField(2);

  /// How many entries to leave out first.
  @$pb.TagNumber(3)
  $core.int get skip => $_getIZ(2);
  @$pb.TagNumber(3)
  set skip($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSkip() => $_has(2);
  @$pb.TagNumber(3)
  void clearSkip() => $_clearField(3);

  /// Only entries of this way.
  @$pb.TagNumber(4)
  $1.WalletTransaction_Type get type => $_getN(3);
  @$pb.TagNumber(4)
  set type($1.WalletTransaction_Type value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasType() => $_has(3);
  @$pb.TagNumber(4)
  void clearType() => $_clearField(4);

  /// Only entries for this reason.
  @$pb.TagNumber(5)
  $1.WalletTransaction_Reason get reason => $_getN(4);
  @$pb.TagNumber(5)
  set reason($1.WalletTransaction_Reason value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasReason() => $_has(4);
  @$pb.TagNumber(5)
  void clearReason() => $_clearField(5);

  /// Asks for `total_size`.
  @$pb.TagNumber(6)
  $core.bool get withTotalSize => $_getBF(5);
  @$pb.TagNumber(6)
  set withTotalSize($core.bool value) => $_setBool(5, value);
  @$pb.TagNumber(6)
  $core.bool hasWithTotalSize() => $_has(5);
  @$pb.TagNumber(6)
  void clearWithTotalSize() => $_clearField(6);
}

/// A page of the ledger.
class ListWalletTransactionsResponse extends $pb.GeneratedMessage {
  factory ListWalletTransactionsResponse({
    $core.Iterable<$1.WalletTransaction>? transactions,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (transactions != null) result.transactions.addAll(transactions);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListWalletTransactionsResponse._();

  factory ListWalletTransactionsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListWalletTransactionsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListWalletTransactionsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..pPM<$1.WalletTransaction>(1, _omitFieldNames ? '' : 'transactions',
        subBuilder: $1.WalletTransaction.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListWalletTransactionsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListWalletTransactionsResponse copyWith(
          void Function(ListWalletTransactionsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListWalletTransactionsResponse))
          as ListWalletTransactionsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListWalletTransactionsResponse create() =>
      ListWalletTransactionsResponse._();
  @$core.override
  ListWalletTransactionsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListWalletTransactionsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListWalletTransactionsResponse>(create);
  static ListWalletTransactionsResponse? _defaultInstance;

  /// The entries.
  @$pb.TagNumber(1)
  $pb.PbList<$1.WalletTransaction> get transactions => $_getList(0);

  /// How many entries match in all, counted up to 10 000; only when asked for.
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

/// Money to put in. Exactly one of payment_method_id and reference_id is given.
class TopUpWalletRequest extends $pb.GeneratedMessage {
  factory TopUpWalletRequest({
    $core.double? amount,
    $core.String? paymentMethodId,
    $core.String? referenceId,
  }) {
    final result = create();
    if (amount != null) result.amount = amount;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    if (referenceId != null) result.referenceId = referenceId;
    return result;
  }

  TopUpWalletRequest._();

  factory TopUpWalletRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory TopUpWalletRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'TopUpWalletRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'amount')
    ..aOS(2, _omitFieldNames ? '' : 'paymentMethodId')
    ..aOS(3, _omitFieldNames ? '' : 'referenceId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TopUpWalletRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TopUpWalletRequest copyWith(void Function(TopUpWalletRequest) updates) =>
      super.copyWith((message) => updates(message as TopUpWalletRequest))
          as TopUpWalletRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static TopUpWalletRequest create() => TopUpWalletRequest._();
  @$core.override
  TopUpWalletRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static TopUpWalletRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<TopUpWalletRequest>(create);
  static TopUpWalletRequest? _defaultInstance;

  /// How much, in TND: 1 to 1000, a multiple of 10 millimes.
  @$pb.TagNumber(1)
  $core.double get amount => $_getN(0);
  @$pb.TagNumber(1)
  set amount($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAmount() => $_has(0);
  @$pb.TagNumber(1)
  void clearAmount() => $_clearField(1);

  /// A card of the caller's list to charge.
  @$pb.TagNumber(2)
  $core.String get paymentMethodId => $_getSZ(1);
  @$pb.TagNumber(2)
  set paymentMethodId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPaymentMethodId() => $_has(1);
  @$pb.TagNumber(2)
  void clearPaymentMethodId() => $_clearField(2);

  /// A Stripe PaymentIntent (`pi_…`) that brought the money already.
  @$pb.TagNumber(3)
  $core.String get referenceId => $_getSZ(2);
  @$pb.TagNumber(3)
  set referenceId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasReferenceId() => $_has(2);
  @$pb.TagNumber(3)
  void clearReferenceId() => $_clearField(3);
}

/// Money that came in.
class TopUpWalletResponse extends $pb.GeneratedMessage {
  factory TopUpWalletResponse({
    $2.Payment? payment,
    $core.double? newBalance,
    $1.WalletTransaction? transaction,
  }) {
    final result = create();
    if (payment != null) result.payment = payment;
    if (newBalance != null) result.newBalance = newBalance;
    if (transaction != null) result.transaction = transaction;
    return result;
  }

  TopUpWalletResponse._();

  factory TopUpWalletResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory TopUpWalletResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'TopUpWalletResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Payment>(1, _omitFieldNames ? '' : 'payment',
        subBuilder: $2.Payment.create)
    ..aD(2, _omitFieldNames ? '' : 'newBalance')
    ..aOM<$1.WalletTransaction>(3, _omitFieldNames ? '' : 'transaction',
        subBuilder: $1.WalletTransaction.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TopUpWalletResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TopUpWalletResponse copyWith(void Function(TopUpWalletResponse) updates) =>
      super.copyWith((message) => updates(message as TopUpWalletResponse))
          as TopUpWalletResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static TopUpWalletResponse create() => TopUpWalletResponse._();
  @$core.override
  TopUpWalletResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static TopUpWalletResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<TopUpWalletResponse>(create);
  static TopUpWalletResponse? _defaultInstance;

  /// The payment that brought it.
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

  /// What the wallet holds now, in TND.
  @$pb.TagNumber(2)
  $core.double get newBalance => $_getN(1);
  @$pb.TagNumber(2)
  set newBalance($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasNewBalance() => $_has(1);
  @$pb.TagNumber(2)
  void clearNewBalance() => $_clearField(2);

  /// The ledger entry.
  @$pb.TagNumber(3)
  $1.WalletTransaction get transaction => $_getN(2);
  @$pb.TagNumber(3)
  set transaction($1.WalletTransaction value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasTransaction() => $_has(2);
  @$pb.TagNumber(3)
  void clearTransaction() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.WalletTransaction ensureTransaction() => $_ensure(2);
}

/// Money to take out.
class PayFromWalletRequest extends $pb.GeneratedMessage {
  factory PayFromWalletRequest({
    $core.double? amount,
    $1.WalletTransaction_Reason? reason,
    $core.String? referenceId,
  }) {
    final result = create();
    if (amount != null) result.amount = amount;
    if (reason != null) result.reason = reason;
    if (referenceId != null) result.referenceId = referenceId;
    return result;
  }

  PayFromWalletRequest._();

  factory PayFromWalletRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PayFromWalletRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PayFromWalletRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'amount')
    ..aE<$1.WalletTransaction_Reason>(2, _omitFieldNames ? '' : 'reason',
        enumValues: $1.WalletTransaction_Reason.values)
    ..aOS(3, _omitFieldNames ? '' : 'referenceId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayFromWalletRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayFromWalletRequest copyWith(void Function(PayFromWalletRequest) updates) =>
      super.copyWith((message) => updates(message as PayFromWalletRequest))
          as PayFromWalletRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PayFromWalletRequest create() => PayFromWalletRequest._();
  @$core.override
  PayFromWalletRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PayFromWalletRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PayFromWalletRequest>(create);
  static PayFromWalletRequest? _defaultInstance;

  /// How much, in TND.
  @$pb.TagNumber(1)
  $core.double get amount => $_getN(0);
  @$pb.TagNumber(1)
  set amount($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAmount() => $_has(0);
  @$pb.TagNumber(1)
  void clearAmount() => $_clearField(1);

  /// What for: parking_payment or ticket_payment; parking_payment unless given.
  @$pb.TagNumber(2)
  $1.WalletTransaction_Reason get reason => $_getN(1);
  @$pb.TagNumber(2)
  set reason($1.WalletTransaction_Reason value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasReason() => $_has(1);
  @$pb.TagNumber(2)
  void clearReason() => $_clearField(2);

  /// What for, by name: the id of the session or ticket to pay; for parking_payment also any text of the client's.
  @$pb.TagNumber(3)
  $core.String get referenceId => $_getSZ(2);
  @$pb.TagNumber(3)
  set referenceId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasReferenceId() => $_has(2);
  @$pb.TagNumber(3)
  void clearReferenceId() => $_clearField(3);
}

/// Money that went out.
class PayFromWalletResponse extends $pb.GeneratedMessage {
  factory PayFromWalletResponse({
    $core.double? newBalance,
    $1.WalletTransaction? transaction,
  }) {
    final result = create();
    if (newBalance != null) result.newBalance = newBalance;
    if (transaction != null) result.transaction = transaction;
    return result;
  }

  PayFromWalletResponse._();

  factory PayFromWalletResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PayFromWalletResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PayFromWalletResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'newBalance')
    ..aOM<$1.WalletTransaction>(2, _omitFieldNames ? '' : 'transaction',
        subBuilder: $1.WalletTransaction.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayFromWalletResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PayFromWalletResponse copyWith(
          void Function(PayFromWalletResponse) updates) =>
      super.copyWith((message) => updates(message as PayFromWalletResponse))
          as PayFromWalletResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PayFromWalletResponse create() => PayFromWalletResponse._();
  @$core.override
  PayFromWalletResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PayFromWalletResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PayFromWalletResponse>(create);
  static PayFromWalletResponse? _defaultInstance;

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
  $1.WalletTransaction get transaction => $_getN(1);
  @$pb.TagNumber(2)
  set transaction($1.WalletTransaction value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasTransaction() => $_has(1);
  @$pb.TagNumber(2)
  void clearTransaction() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.WalletTransaction ensureTransaction() => $_ensure(1);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
