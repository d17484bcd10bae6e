// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/pay_later_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import '../../common/v1/payment_method.pbenum.dart' as $3;
import '../../payments/v1/payment.pb.dart' as $2;
import 'pay_later.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks how one stands.
class GetPayLaterRequest extends $pb.GeneratedMessage {
  factory GetPayLaterRequest() => create();

  GetPayLaterRequest._();

  factory GetPayLaterRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPayLaterRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPayLaterRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPayLaterRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPayLaterRequest copyWith(void Function(GetPayLaterRequest) updates) =>
      super.copyWith((message) => updates(message as GetPayLaterRequest))
          as GetPayLaterRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPayLaterRequest create() => GetPayLaterRequest._();
  @$core.override
  GetPayLaterRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPayLaterRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPayLaterRequest>(create);
  static GetPayLaterRequest? _defaultInstance;
}

/// How one stands.
class GetPayLaterResponse extends $pb.GeneratedMessage {
  factory GetPayLaterResponse({
    $1.PayLaterAccount? account,
  }) {
    final result = create();
    if (account != null) result.account = account;
    return result;
  }

  GetPayLaterResponse._();

  factory GetPayLaterResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPayLaterResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPayLaterResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<$1.PayLaterAccount>(1, _omitFieldNames ? '' : 'account',
        subBuilder: $1.PayLaterAccount.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPayLaterResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPayLaterResponse copyWith(void Function(GetPayLaterResponse) updates) =>
      super.copyWith((message) => updates(message as GetPayLaterResponse))
          as GetPayLaterResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPayLaterResponse create() => GetPayLaterResponse._();
  @$core.override
  GetPayLaterResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPayLaterResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPayLaterResponse>(create);
  static GetPayLaterResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $1.PayLaterAccount get account => $_getN(0);
  @$pb.TagNumber(1)
  set account($1.PayLaterAccount value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasAccount() => $_has(0);
  @$pb.TagNumber(1)
  void clearAccount() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.PayLaterAccount ensureAccount() => $_ensure(0);
}

/// Asks for what one pays later.
class ListPayLaterItemsRequest extends $pb.GeneratedMessage {
  factory ListPayLaterItemsRequest({
    $1.PayLaterItem_Status? status,
    $core.String? month,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (status != null) result.status = status;
    if (month != null) result.month = month;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListPayLaterItemsRequest._();

  factory ListPayLaterItemsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPayLaterItemsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPayLaterItemsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aE<$1.PayLaterItem_Status>(1, _omitFieldNames ? '' : 'status',
        enumValues: $1.PayLaterItem_Status.values)
    ..aOS(2, _omitFieldNames ? '' : 'month')
    ..aI(3, _omitFieldNames ? '' : 'pageSize')
    ..aOS(4, _omitFieldNames ? '' : 'pageToken')
    ..aI(5, _omitFieldNames ? '' : 'skip')
    ..aOB(6, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPayLaterItemsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPayLaterItemsRequest copyWith(
          void Function(ListPayLaterItemsRequest) updates) =>
      super.copyWith((message) => updates(message as ListPayLaterItemsRequest))
          as ListPayLaterItemsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPayLaterItemsRequest create() => ListPayLaterItemsRequest._();
  @$core.override
  ListPayLaterItemsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPayLaterItemsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPayLaterItemsRequest>(create);
  static ListPayLaterItemsRequest? _defaultInstance;

  /// Only what stands so.
  @$pb.TagNumber(1)
  $1.PayLaterItem_Status get status => $_getN(0);
  @$pb.TagNumber(1)
  set status($1.PayLaterItem_Status value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStatus() => $_has(0);
  @$pb.TagNumber(1)
  void clearStatus() => $_clearField(1);

  /// Only of this month, `2026-11`.
  @$pb.TagNumber(2)
  $core.String get month => $_getSZ(1);
  @$pb.TagNumber(2)
  set month($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasMonth() => $_has(1);
  @$pb.TagNumber(2)
  void clearMonth() => $_clearField(2);

  /// Items on a page: 50 unless given, 1000 at most.
  @$pb.TagNumber(3)
  $core.int get pageSize => $_getIZ(2);
  @$pb.TagNumber(3)
  set pageSize($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPageSize() => $_has(2);
  @$pb.TagNumber(3)
  void clearPageSize() => $_clearField(3);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(4)
  $core.String get pageToken => $_getSZ(3);
  @$pb.TagNumber(4)
  set pageToken($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPageToken() => $_has(3);
  @$pb.TagNumber(4)
  void clearPageToken() => $_clearField(4);

  /// Items to leave out first; for clients that count pages.
  @$pb.TagNumber(5)
  $core.int get skip => $_getIZ(4);
  @$pb.TagNumber(5)
  set skip($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasSkip() => $_has(4);
  @$pb.TagNumber(5)
  void clearSkip() => $_clearField(5);

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

/// A page of what one pays later.
class ListPayLaterItemsResponse extends $pb.GeneratedMessage {
  factory ListPayLaterItemsResponse({
    $core.Iterable<$1.PayLaterItem>? items,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (items != null) result.items.addAll(items);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListPayLaterItemsResponse._();

  factory ListPayLaterItemsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPayLaterItemsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPayLaterItemsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..pPM<$1.PayLaterItem>(1, _omitFieldNames ? '' : 'items',
        subBuilder: $1.PayLaterItem.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPayLaterItemsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPayLaterItemsResponse copyWith(
          void Function(ListPayLaterItemsResponse) updates) =>
      super.copyWith((message) => updates(message as ListPayLaterItemsResponse))
          as ListPayLaterItemsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPayLaterItemsResponse create() => ListPayLaterItemsResponse._();
  @$core.override
  ListPayLaterItemsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPayLaterItemsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPayLaterItemsResponse>(create);
  static ListPayLaterItemsResponse? _defaultInstance;

  /// The newest first.
  @$pb.TagNumber(1)
  $pb.PbList<$1.PayLaterItem> get items => $_getList(0);

  /// How many there are on all pages, when asked for; 10 000 stands for as many or more.
  @$pb.TagNumber(2)
  $core.int get totalSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalSize() => $_clearField(2);

  /// For the next page; empty on the last one.
  @$pb.TagNumber(3)
  $core.String get nextPageToken => $_getSZ(2);
  @$pb.TagNumber(3)
  set nextPageToken($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasNextPageToken() => $_has(2);
  @$pb.TagNumber(3)
  void clearNextPageToken() => $_clearField(3);
}

/// Asks for the months of a year.
class GetPayLaterStatementRequest extends $pb.GeneratedMessage {
  factory GetPayLaterStatementRequest({
    $core.int? year,
  }) {
    final result = create();
    if (year != null) result.year = year;
    return result;
  }

  GetPayLaterStatementRequest._();

  factory GetPayLaterStatementRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPayLaterStatementRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPayLaterStatementRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'year')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPayLaterStatementRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPayLaterStatementRequest copyWith(
          void Function(GetPayLaterStatementRequest) updates) =>
      super.copyWith(
              (message) => updates(message as GetPayLaterStatementRequest))
          as GetPayLaterStatementRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPayLaterStatementRequest create() =>
      GetPayLaterStatementRequest._();
  @$core.override
  GetPayLaterStatementRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPayLaterStatementRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPayLaterStatementRequest>(create);
  static GetPayLaterStatementRequest? _defaultInstance;

  /// The year; 0: this one.
  @$pb.TagNumber(1)
  $core.int get year => $_getIZ(0);
  @$pb.TagNumber(1)
  set year($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasYear() => $_has(0);
  @$pb.TagNumber(1)
  void clearYear() => $_clearField(1);
}

/// The months of a year.
class GetPayLaterStatementResponse extends $pb.GeneratedMessage {
  factory GetPayLaterStatementResponse({
    $core.Iterable<$1.PayLaterMonth>? months,
  }) {
    final result = create();
    if (months != null) result.months.addAll(months);
    return result;
  }

  GetPayLaterStatementResponse._();

  factory GetPayLaterStatementResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPayLaterStatementResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPayLaterStatementResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..pPM<$1.PayLaterMonth>(1, _omitFieldNames ? '' : 'months',
        subBuilder: $1.PayLaterMonth.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPayLaterStatementResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPayLaterStatementResponse copyWith(
          void Function(GetPayLaterStatementResponse) updates) =>
      super.copyWith(
              (message) => updates(message as GetPayLaterStatementResponse))
          as GetPayLaterStatementResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPayLaterStatementResponse create() =>
      GetPayLaterStatementResponse._();
  @$core.override
  GetPayLaterStatementResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPayLaterStatementResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPayLaterStatementResponse>(create);
  static GetPayLaterStatementResponse? _defaultInstance;

  /// The last one first.
  @$pb.TagNumber(1)
  $pb.PbList<$1.PayLaterMonth> get months => $_getList(0);
}

/// Settles what is open.
class SettlePayLaterRequest extends $pb.GeneratedMessage {
  factory SettlePayLaterRequest({
    $core.double? amount,
    $core.String? paymentMethodId,
    $3.PaymentMethod? paymentMethod,
  }) {
    final result = create();
    if (amount != null) result.amount = amount;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    if (paymentMethod != null) result.paymentMethod = paymentMethod;
    return result;
  }

  SettlePayLaterRequest._();

  factory SettlePayLaterRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SettlePayLaterRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SettlePayLaterRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'amount')
    ..aOS(2, _omitFieldNames ? '' : 'paymentMethodId')
    ..aE<$3.PaymentMethod>(3, _omitFieldNames ? '' : 'paymentMethod',
        enumValues: $3.PaymentMethod.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SettlePayLaterRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SettlePayLaterRequest copyWith(
          void Function(SettlePayLaterRequest) updates) =>
      super.copyWith((message) => updates(message as SettlePayLaterRequest))
          as SettlePayLaterRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SettlePayLaterRequest create() => SettlePayLaterRequest._();
  @$core.override
  SettlePayLaterRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SettlePayLaterRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SettlePayLaterRequest>(create);
  static SettlePayLaterRequest? _defaultInstance;

  /// The amount that the client showed, in TND; refused when it is 10 millimes or more away. Not compared when absent.
  @$pb.TagNumber(1)
  $core.double get amount => $_getN(0);
  @$pb.TagNumber(1)
  set amount($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAmount() => $_has(0);
  @$pb.TagNumber(1)
  void clearAmount() => $_clearField(1);

  /// A card of the caller's list, or `wallet`. Empty takes the default of the method type.
  @$pb.TagNumber(2)
  $core.String get paymentMethodId => $_getSZ(1);
  @$pb.TagNumber(2)
  set paymentMethodId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPaymentMethodId() => $_has(1);
  @$pb.TagNumber(2)
  void clearPaymentMethodId() => $_clearField(2);

  /// Card or wallet; may be left out when a payment method is named.
  @$pb.TagNumber(3)
  $3.PaymentMethod get paymentMethod => $_getN(2);
  @$pb.TagNumber(3)
  set paymentMethod($3.PaymentMethod value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasPaymentMethod() => $_has(2);
  @$pb.TagNumber(3)
  void clearPaymentMethod() => $_clearField(3);
}

/// What was settled.
class SettlePayLaterResponse extends $pb.GeneratedMessage {
  factory SettlePayLaterResponse({
    $2.Payment? payment,
    $core.double? openAmount,
  }) {
    final result = create();
    if (payment != null) result.payment = payment;
    if (openAmount != null) result.openAmount = openAmount;
    return result;
  }

  SettlePayLaterResponse._();

  factory SettlePayLaterResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SettlePayLaterResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SettlePayLaterResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Payment>(1, _omitFieldNames ? '' : 'payment',
        subBuilder: $2.Payment.create)
    ..aD(2, _omitFieldNames ? '' : 'openAmount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SettlePayLaterResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SettlePayLaterResponse copyWith(
          void Function(SettlePayLaterResponse) updates) =>
      super.copyWith((message) => updates(message as SettlePayLaterResponse))
          as SettlePayLaterResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SettlePayLaterResponse create() => SettlePayLaterResponse._();
  @$core.override
  SettlePayLaterResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SettlePayLaterResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SettlePayLaterResponse>(create);
  static SettlePayLaterResponse? _defaultInstance;

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

  /// What is still open, in TND: what was parked while a bank was asked.
  @$pb.TagNumber(2)
  $core.double get openAmount => $_getN(1);
  @$pb.TagNumber(2)
  set openAmount($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasOpenAmount() => $_has(1);
  @$pb.TagNumber(2)
  void clearOpenAmount() => $_clearField(2);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
