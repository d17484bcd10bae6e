// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/premium_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import '../../common/v1/payment_method.pbenum.dart' as $2;
import 'premium.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for plans.
class ListPremiumPlansRequest extends $pb.GeneratedMessage {
  factory ListPremiumPlansRequest({
    $core.bool? includeInactive,
  }) {
    final result = create();
    if (includeInactive != null) result.includeInactive = includeInactive;
    return result;
  }

  ListPremiumPlansRequest._();

  factory ListPremiumPlansRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPremiumPlansRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPremiumPlansRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'includeInactive')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPremiumPlansRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPremiumPlansRequest copyWith(
          void Function(ListPremiumPlansRequest) updates) =>
      super.copyWith((message) => updates(message as ListPremiumPlansRequest))
          as ListPremiumPlansRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPremiumPlansRequest create() => ListPremiumPlansRequest._();
  @$core.override
  ListPremiumPlansRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPremiumPlansRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPremiumPlansRequest>(create);
  static ListPremiumPlansRequest? _defaultInstance;

  /// Asks for those that are not sold, too; counts for admins only.
  @$pb.TagNumber(1)
  $core.bool get includeInactive => $_getBF(0);
  @$pb.TagNumber(1)
  set includeInactive($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasIncludeInactive() => $_has(0);
  @$pb.TagNumber(1)
  void clearIncludeInactive() => $_clearField(1);
}

/// The plans.
class ListPremiumPlansResponse extends $pb.GeneratedMessage {
  factory ListPremiumPlansResponse({
    $core.Iterable<$1.PremiumPlan>? plans,
  }) {
    final result = create();
    if (plans != null) result.plans.addAll(plans);
    return result;
  }

  ListPremiumPlansResponse._();

  factory ListPremiumPlansResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPremiumPlansResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPremiumPlansResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..pPM<$1.PremiumPlan>(1, _omitFieldNames ? '' : 'plans',
        subBuilder: $1.PremiumPlan.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPremiumPlansResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPremiumPlansResponse copyWith(
          void Function(ListPremiumPlansResponse) updates) =>
      super.copyWith((message) => updates(message as ListPremiumPlansResponse))
          as ListPremiumPlansResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPremiumPlansResponse create() => ListPremiumPlansResponse._();
  @$core.override
  ListPremiumPlansResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPremiumPlansResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPremiumPlansResponse>(create);
  static ListPremiumPlansResponse? _defaultInstance;

  /// By code; there are 50 at most.
  @$pb.TagNumber(1)
  $pb.PbList<$1.PremiumPlan> get plans => $_getList(0);
}

/// Asks for one's subscription.
class GetPremiumRequest extends $pb.GeneratedMessage {
  factory GetPremiumRequest() => create();

  GetPremiumRequest._();

  factory GetPremiumRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPremiumRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPremiumRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPremiumRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPremiumRequest copyWith(void Function(GetPremiumRequest) updates) =>
      super.copyWith((message) => updates(message as GetPremiumRequest))
          as GetPremiumRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPremiumRequest create() => GetPremiumRequest._();
  @$core.override
  GetPremiumRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPremiumRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPremiumRequest>(create);
  static GetPremiumRequest? _defaultInstance;
}

/// One's subscription.
class GetPremiumResponse extends $pb.GeneratedMessage {
  factory GetPremiumResponse({
    $1.PremiumSubscription? subscription,
  }) {
    final result = create();
    if (subscription != null) result.subscription = subscription;
    return result;
  }

  GetPremiumResponse._();

  factory GetPremiumResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPremiumResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPremiumResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<$1.PremiumSubscription>(1, _omitFieldNames ? '' : 'subscription',
        subBuilder: $1.PremiumSubscription.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPremiumResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPremiumResponse copyWith(void Function(GetPremiumResponse) updates) =>
      super.copyWith((message) => updates(message as GetPremiumResponse))
          as GetPremiumResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPremiumResponse create() => GetPremiumResponse._();
  @$core.override
  GetPremiumResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPremiumResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPremiumResponse>(create);
  static GetPremiumResponse? _defaultInstance;

  /// The subscription.
  @$pb.TagNumber(1)
  $1.PremiumSubscription get subscription => $_getN(0);
  @$pb.TagNumber(1)
  set subscription($1.PremiumSubscription value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSubscription() => $_has(0);
  @$pb.TagNumber(1)
  void clearSubscription() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.PremiumSubscription ensureSubscription() => $_ensure(0);
}

/// A subscription to buy.
class SubscribePremiumRequest extends $pb.GeneratedMessage {
  factory SubscribePremiumRequest({
    $core.String? planCode,
    $1.PremiumSubscription_Period? period,
    $core.double? amount,
    $core.String? paymentMethodId,
    $2.PaymentMethod? paymentMethod,
    $core.bool? autoRenew,
    $core.int? pointsToUse,
  }) {
    final result = create();
    if (planCode != null) result.planCode = planCode;
    if (period != null) result.period = period;
    if (amount != null) result.amount = amount;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    if (paymentMethod != null) result.paymentMethod = paymentMethod;
    if (autoRenew != null) result.autoRenew = autoRenew;
    if (pointsToUse != null) result.pointsToUse = pointsToUse;
    return result;
  }

  SubscribePremiumRequest._();

  factory SubscribePremiumRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SubscribePremiumRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SubscribePremiumRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'planCode')
    ..aE<$1.PremiumSubscription_Period>(2, _omitFieldNames ? '' : 'period',
        enumValues: $1.PremiumSubscription_Period.values)
    ..aD(3, _omitFieldNames ? '' : 'amount')
    ..aOS(4, _omitFieldNames ? '' : 'paymentMethodId')
    ..aE<$2.PaymentMethod>(5, _omitFieldNames ? '' : 'paymentMethod',
        enumValues: $2.PaymentMethod.values)
    ..aOB(6, _omitFieldNames ? '' : 'autoRenew')
    ..aI(50, _omitFieldNames ? '' : 'pointsToUse')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SubscribePremiumRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SubscribePremiumRequest copyWith(
          void Function(SubscribePremiumRequest) updates) =>
      super.copyWith((message) => updates(message as SubscribePremiumRequest))
          as SubscribePremiumRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SubscribePremiumRequest create() => SubscribePremiumRequest._();
  @$core.override
  SubscribePremiumRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SubscribePremiumRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SubscribePremiumRequest>(create);
  static SubscribePremiumRequest? _defaultInstance;

  /// Code of the plan.
  @$pb.TagNumber(1)
  $core.String get planCode => $_getSZ(0);
  @$pb.TagNumber(1)
  set planCode($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPlanCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearPlanCode() => $_clearField(1);

  /// By the month or by the year.
  @$pb.TagNumber(2)
  $1.PremiumSubscription_Period get period => $_getN(1);
  @$pb.TagNumber(2)
  set period($1.PremiumSubscription_Period value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasPeriod() => $_has(1);
  @$pb.TagNumber(2)
  void clearPeriod() => $_clearField(2);

  /// Price that the client showed, in TND; refused when it is 10 millimes or more away. Not compared when absent.
  @$pb.TagNumber(3)
  $core.double get amount => $_getN(2);
  @$pb.TagNumber(3)
  set amount($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasAmount() => $_has(2);
  @$pb.TagNumber(3)
  void clearAmount() => $_clearField(3);

  /// A card of the caller's list, or `wallet`. Empty takes the default of the method type. It is renewed with the same.
  @$pb.TagNumber(4)
  $core.String get paymentMethodId => $_getSZ(3);
  @$pb.TagNumber(4)
  set paymentMethodId($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPaymentMethodId() => $_has(3);
  @$pb.TagNumber(4)
  void clearPaymentMethodId() => $_clearField(4);

  /// Card or wallet; may be left out when a payment method is named.
  @$pb.TagNumber(5)
  $2.PaymentMethod get paymentMethod => $_getN(4);
  @$pb.TagNumber(5)
  set paymentMethod($2.PaymentMethod value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasPaymentMethod() => $_has(4);
  @$pb.TagNumber(5)
  void clearPaymentMethod() => $_clearField(5);

  /// False: it is not renewed by itself. True unless given.
  @$pb.TagNumber(6)
  $core.bool get autoRenew => $_getBF(5);
  @$pb.TagNumber(6)
  set autoRenew($core.bool value) => $_setBool(5, value);
  @$pb.TagNumber(6)
  $core.bool hasAutoRenew() => $_has(5);
  @$pb.TagNumber(6)
  void clearAutoRenew() => $_clearField(6);

  /// Points of the caller's to use as a discount; 0: none. As in other payments.
  @$pb.TagNumber(50)
  $core.int get pointsToUse => $_getIZ(6);
  @$pb.TagNumber(50)
  set pointsToUse($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(50)
  $core.bool hasPointsToUse() => $_has(6);
  @$pb.TagNumber(50)
  void clearPointsToUse() => $_clearField(50);
}

/// A subscription that was bought.
class SubscribePremiumResponse extends $pb.GeneratedMessage {
  factory SubscribePremiumResponse({
    $1.PremiumSubscription? subscription,
  }) {
    final result = create();
    if (subscription != null) result.subscription = subscription;
    return result;
  }

  SubscribePremiumResponse._();

  factory SubscribePremiumResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SubscribePremiumResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SubscribePremiumResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<$1.PremiumSubscription>(1, _omitFieldNames ? '' : 'subscription',
        subBuilder: $1.PremiumSubscription.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SubscribePremiumResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SubscribePremiumResponse copyWith(
          void Function(SubscribePremiumResponse) updates) =>
      super.copyWith((message) => updates(message as SubscribePremiumResponse))
          as SubscribePremiumResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SubscribePremiumResponse create() => SubscribePremiumResponse._();
  @$core.override
  SubscribePremiumResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SubscribePremiumResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SubscribePremiumResponse>(create);
  static SubscribePremiumResponse? _defaultInstance;

  /// The subscription.
  @$pb.TagNumber(1)
  $1.PremiumSubscription get subscription => $_getN(0);
  @$pb.TagNumber(1)
  set subscription($1.PremiumSubscription value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSubscription() => $_has(0);
  @$pb.TagNumber(1)
  void clearSubscription() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.PremiumSubscription ensureSubscription() => $_ensure(0);
}

/// How a subscription goes on: what is absent stays.
class SetPremiumRequest extends $pb.GeneratedMessage {
  factory SetPremiumRequest({
    $core.bool? autoRenew,
    $core.String? nextPlanCode,
    $1.PremiumSubscription_Period? nextPeriod,
    $core.String? paymentMethodId,
  }) {
    final result = create();
    if (autoRenew != null) result.autoRenew = autoRenew;
    if (nextPlanCode != null) result.nextPlanCode = nextPlanCode;
    if (nextPeriod != null) result.nextPeriod = nextPeriod;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    return result;
  }

  SetPremiumRequest._();

  factory SetPremiumRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetPremiumRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetPremiumRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'autoRenew')
    ..aOS(2, _omitFieldNames ? '' : 'nextPlanCode')
    ..aE<$1.PremiumSubscription_Period>(3, _omitFieldNames ? '' : 'nextPeriod',
        enumValues: $1.PremiumSubscription_Period.values)
    ..aOS(4, _omitFieldNames ? '' : 'paymentMethodId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetPremiumRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetPremiumRequest copyWith(void Function(SetPremiumRequest) updates) =>
      super.copyWith((message) => updates(message as SetPremiumRequest))
          as SetPremiumRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetPremiumRequest create() => SetPremiumRequest._();
  @$core.override
  SetPremiumRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetPremiumRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetPremiumRequest>(create);
  static SetPremiumRequest? _defaultInstance;

  /// Whether it is renewed by itself; true takes a cancellation back.
  @$pb.TagNumber(1)
  $core.bool get autoRenew => $_getBF(0);
  @$pb.TagNumber(1)
  set autoRenew($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAutoRenew() => $_has(0);
  @$pb.TagNumber(1)
  void clearAutoRenew() => $_clearField(1);

  /// Code of the plan of the next term.
  @$pb.TagNumber(2)
  $core.String get nextPlanCode => $_getSZ(1);
  @$pb.TagNumber(2)
  set nextPlanCode($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasNextPlanCode() => $_has(1);
  @$pb.TagNumber(2)
  void clearNextPlanCode() => $_clearField(2);

  /// How long the next term is; unspecified: as it is.
  @$pb.TagNumber(3)
  $1.PremiumSubscription_Period get nextPeriod => $_getN(2);
  @$pb.TagNumber(3)
  set nextPeriod($1.PremiumSubscription_Period value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasNextPeriod() => $_has(2);
  @$pb.TagNumber(3)
  void clearNextPeriod() => $_clearField(3);

  /// What it is renewed with: a card of the caller's list, or `wallet`; empty: as it is.
  @$pb.TagNumber(4)
  $core.String get paymentMethodId => $_getSZ(3);
  @$pb.TagNumber(4)
  set paymentMethodId($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPaymentMethodId() => $_has(3);
  @$pb.TagNumber(4)
  void clearPaymentMethodId() => $_clearField(4);
}

/// A subscription as it goes on.
class SetPremiumResponse extends $pb.GeneratedMessage {
  factory SetPremiumResponse({
    $1.PremiumSubscription? subscription,
  }) {
    final result = create();
    if (subscription != null) result.subscription = subscription;
    return result;
  }

  SetPremiumResponse._();

  factory SetPremiumResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetPremiumResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetPremiumResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<$1.PremiumSubscription>(1, _omitFieldNames ? '' : 'subscription',
        subBuilder: $1.PremiumSubscription.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetPremiumResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetPremiumResponse copyWith(void Function(SetPremiumResponse) updates) =>
      super.copyWith((message) => updates(message as SetPremiumResponse))
          as SetPremiumResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetPremiumResponse create() => SetPremiumResponse._();
  @$core.override
  SetPremiumResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetPremiumResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetPremiumResponse>(create);
  static SetPremiumResponse? _defaultInstance;

  /// The subscription.
  @$pb.TagNumber(1)
  $1.PremiumSubscription get subscription => $_getN(0);
  @$pb.TagNumber(1)
  set subscription($1.PremiumSubscription value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSubscription() => $_has(0);
  @$pb.TagNumber(1)
  void clearSubscription() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.PremiumSubscription ensureSubscription() => $_ensure(0);
}

/// Calls one's subscription off.
class CancelPremiumRequest extends $pb.GeneratedMessage {
  factory CancelPremiumRequest() => create();

  CancelPremiumRequest._();

  factory CancelPremiumRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CancelPremiumRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CancelPremiumRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelPremiumRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelPremiumRequest copyWith(void Function(CancelPremiumRequest) updates) =>
      super.copyWith((message) => updates(message as CancelPremiumRequest))
          as CancelPremiumRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CancelPremiumRequest create() => CancelPremiumRequest._();
  @$core.override
  CancelPremiumRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CancelPremiumRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CancelPremiumRequest>(create);
  static CancelPremiumRequest? _defaultInstance;
}

/// A subscription that was called off.
class CancelPremiumResponse extends $pb.GeneratedMessage {
  factory CancelPremiumResponse({
    $1.PremiumSubscription? subscription,
  }) {
    final result = create();
    if (subscription != null) result.subscription = subscription;
    return result;
  }

  CancelPremiumResponse._();

  factory CancelPremiumResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CancelPremiumResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CancelPremiumResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<$1.PremiumSubscription>(1, _omitFieldNames ? '' : 'subscription',
        subBuilder: $1.PremiumSubscription.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelPremiumResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelPremiumResponse copyWith(
          void Function(CancelPremiumResponse) updates) =>
      super.copyWith((message) => updates(message as CancelPremiumResponse))
          as CancelPremiumResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CancelPremiumResponse create() => CancelPremiumResponse._();
  @$core.override
  CancelPremiumResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CancelPremiumResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CancelPremiumResponse>(create);
  static CancelPremiumResponse? _defaultInstance;

  /// The subscription.
  @$pb.TagNumber(1)
  $1.PremiumSubscription get subscription => $_getN(0);
  @$pb.TagNumber(1)
  set subscription($1.PremiumSubscription value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSubscription() => $_has(0);
  @$pb.TagNumber(1)
  void clearSubscription() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.PremiumSubscription ensureSubscription() => $_ensure(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
