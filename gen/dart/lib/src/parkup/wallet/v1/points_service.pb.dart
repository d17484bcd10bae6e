// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/points_service.proto.

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
import 'points.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for one's points.
class GetPointsRequest extends $pb.GeneratedMessage {
  factory GetPointsRequest() => create();

  GetPointsRequest._();

  factory GetPointsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPointsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPointsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPointsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPointsRequest copyWith(void Function(GetPointsRequest) updates) =>
      super.copyWith((message) => updates(message as GetPointsRequest))
          as GetPointsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPointsRequest create() => GetPointsRequest._();
  @$core.override
  GetPointsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPointsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPointsRequest>(create);
  static GetPointsRequest? _defaultInstance;
}

/// One's points.
class GetPointsResponse extends $pb.GeneratedMessage {
  factory GetPointsResponse({
    $1.PointsAccount? points,
  }) {
    final result = create();
    if (points != null) result.points = points;
    return result;
  }

  GetPointsResponse._();

  factory GetPointsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPointsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPointsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<$1.PointsAccount>(1, _omitFieldNames ? '' : 'points',
        subBuilder: $1.PointsAccount.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPointsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPointsResponse copyWith(void Function(GetPointsResponse) updates) =>
      super.copyWith((message) => updates(message as GetPointsResponse))
          as GetPointsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPointsResponse create() => GetPointsResponse._();
  @$core.override
  GetPointsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPointsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPointsResponse>(create);
  static GetPointsResponse? _defaultInstance;

  /// The points.
  @$pb.TagNumber(1)
  $1.PointsAccount get points => $_getN(0);
  @$pb.TagNumber(1)
  set points($1.PointsAccount value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPoints() => $_has(0);
  @$pb.TagNumber(1)
  void clearPoints() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.PointsAccount ensurePoints() => $_ensure(0);
}

/// Asks for entries.
class ListPointsEntriesRequest extends $pb.GeneratedMessage {
  factory ListPointsEntriesRequest({
    $1.PointsEntry_Reason? reason,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (reason != null) result.reason = reason;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListPointsEntriesRequest._();

  factory ListPointsEntriesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPointsEntriesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPointsEntriesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aE<$1.PointsEntry_Reason>(1, _omitFieldNames ? '' : 'reason',
        enumValues: $1.PointsEntry_Reason.values)
    ..aI(2, _omitFieldNames ? '' : 'pageSize')
    ..aOS(3, _omitFieldNames ? '' : 'pageToken')
    ..aI(4, _omitFieldNames ? '' : 'skip')
    ..aOB(5, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPointsEntriesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPointsEntriesRequest copyWith(
          void Function(ListPointsEntriesRequest) updates) =>
      super.copyWith((message) => updates(message as ListPointsEntriesRequest))
          as ListPointsEntriesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPointsEntriesRequest create() => ListPointsEntriesRequest._();
  @$core.override
  ListPointsEntriesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPointsEntriesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPointsEntriesRequest>(create);
  static ListPointsEntriesRequest? _defaultInstance;

  /// Only entries for this reason.
  @$pb.TagNumber(1)
  $1.PointsEntry_Reason get reason => $_getN(0);
  @$pb.TagNumber(1)
  set reason($1.PointsEntry_Reason value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasReason() => $_has(0);
  @$pb.TagNumber(1)
  void clearReason() => $_clearField(1);

  /// Most entries in the answer; 50 unless given; 1000 where more is asked for.
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

  /// How many entries to leave out first.
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
}

/// A page of entries.
class ListPointsEntriesResponse extends $pb.GeneratedMessage {
  factory ListPointsEntriesResponse({
    $core.Iterable<$1.PointsEntry>? entries,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (entries != null) result.entries.addAll(entries);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListPointsEntriesResponse._();

  factory ListPointsEntriesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPointsEntriesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPointsEntriesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..pPM<$1.PointsEntry>(1, _omitFieldNames ? '' : 'entries',
        subBuilder: $1.PointsEntry.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPointsEntriesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPointsEntriesResponse copyWith(
          void Function(ListPointsEntriesResponse) updates) =>
      super.copyWith((message) => updates(message as ListPointsEntriesResponse))
          as ListPointsEntriesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPointsEntriesResponse create() => ListPointsEntriesResponse._();
  @$core.override
  ListPointsEntriesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPointsEntriesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPointsEntriesResponse>(create);
  static ListPointsEntriesResponse? _defaultInstance;

  /// The entries.
  @$pb.TagNumber(1)
  $pb.PbList<$1.PointsEntry> get entries => $_getList(0);

  /// How many match in all, counted up to 10 000; only when asked for.
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

/// Asks what points take off.
class GetPointsDiscountRequest extends $pb.GeneratedMessage {
  factory GetPointsDiscountRequest({
    $core.double? amount,
  }) {
    final result = create();
    if (amount != null) result.amount = amount;
    return result;
  }

  GetPointsDiscountRequest._();

  factory GetPointsDiscountRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPointsDiscountRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPointsDiscountRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'amount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPointsDiscountRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPointsDiscountRequest copyWith(
          void Function(GetPointsDiscountRequest) updates) =>
      super.copyWith((message) => updates(message as GetPointsDiscountRequest))
          as GetPointsDiscountRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPointsDiscountRequest create() => GetPointsDiscountRequest._();
  @$core.override
  GetPointsDiscountRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPointsDiscountRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPointsDiscountRequest>(create);
  static GetPointsDiscountRequest? _defaultInstance;

  /// What is to be paid, in TND.
  @$pb.TagNumber(1)
  $core.double get amount => $_getN(0);
  @$pb.TagNumber(1)
  set amount($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAmount() => $_has(0);
  @$pb.TagNumber(1)
  void clearAmount() => $_clearField(1);
}

/// What points take off.
class GetPointsDiscountResponse extends $pb.GeneratedMessage {
  factory GetPointsDiscountResponse({
    $core.int? pointsToUse,
    $core.double? discount,
    $core.double? amountLeft,
  }) {
    final result = create();
    if (pointsToUse != null) result.pointsToUse = pointsToUse;
    if (discount != null) result.discount = discount;
    if (amountLeft != null) result.amountLeft = amountLeft;
    return result;
  }

  GetPointsDiscountResponse._();

  factory GetPointsDiscountResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPointsDiscountResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPointsDiscountResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'pointsToUse')
    ..aD(2, _omitFieldNames ? '' : 'discount')
    ..aD(3, _omitFieldNames ? '' : 'amountLeft')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPointsDiscountResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPointsDiscountResponse copyWith(
          void Function(GetPointsDiscountResponse) updates) =>
      super.copyWith((message) => updates(message as GetPointsDiscountResponse))
          as GetPointsDiscountResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPointsDiscountResponse create() => GetPointsDiscountResponse._();
  @$core.override
  GetPointsDiscountResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPointsDiscountResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPointsDiscountResponse>(create);
  static GetPointsDiscountResponse? _defaultInstance;

  /// The most points that the caller can use.
  @$pb.TagNumber(1)
  $core.int get pointsToUse => $_getIZ(0);
  @$pb.TagNumber(1)
  set pointsToUse($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPointsToUse() => $_has(0);
  @$pb.TagNumber(1)
  void clearPointsToUse() => $_clearField(1);

  /// What they take off, in TND.
  @$pb.TagNumber(2)
  $core.double get discount => $_getN(1);
  @$pb.TagNumber(2)
  set discount($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasDiscount() => $_has(1);
  @$pb.TagNumber(2)
  void clearDiscount() => $_clearField(2);

  /// What is left to be paid with money, in TND.
  @$pb.TagNumber(3)
  $core.double get amountLeft => $_getN(2);
  @$pb.TagNumber(3)
  set amountLeft($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasAmountLeft() => $_has(2);
  @$pb.TagNumber(3)
  void clearAmountLeft() => $_clearField(3);
}

/// Points to buy.
class BuyPointsRequest extends $pb.GeneratedMessage {
  factory BuyPointsRequest({
    $core.int? points,
    $core.double? amount,
    $core.String? paymentMethodId,
    $3.PaymentMethod? paymentMethod,
  }) {
    final result = create();
    if (points != null) result.points = points;
    if (amount != null) result.amount = amount;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    if (paymentMethod != null) result.paymentMethod = paymentMethod;
    return result;
  }

  BuyPointsRequest._();

  factory BuyPointsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory BuyPointsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'BuyPointsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'points')
    ..aD(2, _omitFieldNames ? '' : 'amount')
    ..aOS(3, _omitFieldNames ? '' : 'paymentMethodId')
    ..aE<$3.PaymentMethod>(4, _omitFieldNames ? '' : 'paymentMethod',
        enumValues: $3.PaymentMethod.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BuyPointsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BuyPointsRequest copyWith(void Function(BuyPointsRequest) updates) =>
      super.copyWith((message) => updates(message as BuyPointsRequest))
          as BuyPointsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static BuyPointsRequest create() => BuyPointsRequest._();
  @$core.override
  BuyPointsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static BuyPointsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<BuyPointsRequest>(create);
  static BuyPointsRequest? _defaultInstance;

  /// How many: 100 to 100 000, in hundreds.
  @$pb.TagNumber(1)
  $core.int get points => $_getIZ(0);
  @$pb.TagNumber(1)
  set points($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPoints() => $_has(0);
  @$pb.TagNumber(1)
  void clearPoints() => $_clearField(1);

  /// Price that the client showed, in TND; refused when it is 10 millimes or more away. Not compared when absent.
  @$pb.TagNumber(2)
  $core.double get amount => $_getN(1);
  @$pb.TagNumber(2)
  set amount($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasAmount() => $_has(1);
  @$pb.TagNumber(2)
  void clearAmount() => $_clearField(2);

  /// A card of the caller's list, or `wallet`. Empty takes the default of the method type.
  @$pb.TagNumber(3)
  $core.String get paymentMethodId => $_getSZ(2);
  @$pb.TagNumber(3)
  set paymentMethodId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPaymentMethodId() => $_has(2);
  @$pb.TagNumber(3)
  void clearPaymentMethodId() => $_clearField(3);

  /// Card or wallet; may be left out when a payment method is named.
  @$pb.TagNumber(4)
  $3.PaymentMethod get paymentMethod => $_getN(3);
  @$pb.TagNumber(4)
  set paymentMethod($3.PaymentMethod value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasPaymentMethod() => $_has(3);
  @$pb.TagNumber(4)
  void clearPaymentMethod() => $_clearField(4);
}

/// Points that were bought.
class BuyPointsResponse extends $pb.GeneratedMessage {
  factory BuyPointsResponse({
    $2.Payment? payment,
    $1.PointsEntry? entry,
  }) {
    final result = create();
    if (payment != null) result.payment = payment;
    if (entry != null) result.entry = entry;
    return result;
  }

  BuyPointsResponse._();

  factory BuyPointsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory BuyPointsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'BuyPointsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Payment>(1, _omitFieldNames ? '' : 'payment',
        subBuilder: $2.Payment.create)
    ..aOM<$1.PointsEntry>(2, _omitFieldNames ? '' : 'entry',
        subBuilder: $1.PointsEntry.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BuyPointsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BuyPointsResponse copyWith(void Function(BuyPointsResponse) updates) =>
      super.copyWith((message) => updates(message as BuyPointsResponse))
          as BuyPointsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static BuyPointsResponse create() => BuyPointsResponse._();
  @$core.override
  BuyPointsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static BuyPointsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<BuyPointsResponse>(create);
  static BuyPointsResponse? _defaultInstance;

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

  /// The entry of the points.
  @$pb.TagNumber(2)
  $1.PointsEntry get entry => $_getN(1);
  @$pb.TagNumber(2)
  set entry($1.PointsEntry value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasEntry() => $_has(1);
  @$pb.TagNumber(2)
  void clearEntry() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.PointsEntry ensureEntry() => $_ensure(1);
}

/// A purchase to call off.
class CancelPointsPurchaseRequest extends $pb.GeneratedMessage {
  factory CancelPointsPurchaseRequest({
    $core.String? paymentId,
  }) {
    final result = create();
    if (paymentId != null) result.paymentId = paymentId;
    return result;
  }

  CancelPointsPurchaseRequest._();

  factory CancelPointsPurchaseRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CancelPointsPurchaseRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CancelPointsPurchaseRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'paymentId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelPointsPurchaseRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelPointsPurchaseRequest copyWith(
          void Function(CancelPointsPurchaseRequest) updates) =>
      super.copyWith(
              (message) => updates(message as CancelPointsPurchaseRequest))
          as CancelPointsPurchaseRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CancelPointsPurchaseRequest create() =>
      CancelPointsPurchaseRequest._();
  @$core.override
  CancelPointsPurchaseRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CancelPointsPurchaseRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CancelPointsPurchaseRequest>(create);
  static CancelPointsPurchaseRequest? _defaultInstance;

  /// The payment of the purchase.
  @$pb.TagNumber(1)
  $core.String get paymentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set paymentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPaymentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearPaymentId() => $_clearField(1);
}

/// A purchase that was called off.
class CancelPointsPurchaseResponse extends $pb.GeneratedMessage {
  factory CancelPointsPurchaseResponse({
    $2.Payment? payment,
    $core.int? balance,
  }) {
    final result = create();
    if (payment != null) result.payment = payment;
    if (balance != null) result.balance = balance;
    return result;
  }

  CancelPointsPurchaseResponse._();

  factory CancelPointsPurchaseResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CancelPointsPurchaseResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CancelPointsPurchaseResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Payment>(1, _omitFieldNames ? '' : 'payment',
        subBuilder: $2.Payment.create)
    ..aI(2, _omitFieldNames ? '' : 'balance')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelPointsPurchaseResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelPointsPurchaseResponse copyWith(
          void Function(CancelPointsPurchaseResponse) updates) =>
      super.copyWith(
              (message) => updates(message as CancelPointsPurchaseResponse))
          as CancelPointsPurchaseResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CancelPointsPurchaseResponse create() =>
      CancelPointsPurchaseResponse._();
  @$core.override
  CancelPointsPurchaseResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CancelPointsPurchaseResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CancelPointsPurchaseResponse>(create);
  static CancelPointsPurchaseResponse? _defaultInstance;

  /// The payment; money goes back to the wallet at once, to a card within days.
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

  /// How many points are left.
  @$pb.TagNumber(2)
  $core.int get balance => $_getIZ(1);
  @$pb.TagNumber(2)
  set balance($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasBalance() => $_has(1);
  @$pb.TagNumber(2)
  void clearBalance() => $_clearField(2);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
