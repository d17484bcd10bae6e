// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/auto_top_up_service.proto.

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

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// How a wallet is topped up by itself.
class AutoTopUp extends $pb.GeneratedMessage {
  factory AutoTopUp({
    $core.bool? isOn,
    $core.double? threshold,
    $core.double? amount,
    $core.String? paymentMethodId,
    $core.int? mostADay,
    $core.int? failures,
    $core.String? lastErrorCode,
    $1.Timestamp? turnedOffAt,
  }) {
    final result = create();
    if (isOn != null) result.isOn = isOn;
    if (threshold != null) result.threshold = threshold;
    if (amount != null) result.amount = amount;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    if (mostADay != null) result.mostADay = mostADay;
    if (failures != null) result.failures = failures;
    if (lastErrorCode != null) result.lastErrorCode = lastErrorCode;
    if (turnedOffAt != null) result.turnedOffAt = turnedOffAt;
    return result;
  }

  AutoTopUp._();

  factory AutoTopUp.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AutoTopUp.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AutoTopUp',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'isOn')
    ..aD(2, _omitFieldNames ? '' : 'threshold')
    ..aD(3, _omitFieldNames ? '' : 'amount')
    ..aOS(4, _omitFieldNames ? '' : 'paymentMethodId')
    ..aI(5, _omitFieldNames ? '' : 'mostADay')
    ..aI(6, _omitFieldNames ? '' : 'failures')
    ..aOS(7, _omitFieldNames ? '' : 'lastErrorCode')
    ..aOM<$1.Timestamp>(8, _omitFieldNames ? '' : 'turnedOffAt',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AutoTopUp clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AutoTopUp copyWith(void Function(AutoTopUp) updates) =>
      super.copyWith((message) => updates(message as AutoTopUp)) as AutoTopUp;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AutoTopUp create() => AutoTopUp._();
  @$core.override
  AutoTopUp createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AutoTopUp getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<AutoTopUp>(create);
  static AutoTopUp? _defaultInstance;

  /// Whether it is.
  @$pb.TagNumber(1)
  $core.bool get isOn => $_getBF(0);
  @$pb.TagNumber(1)
  set isOn($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasIsOn() => $_has(0);
  @$pb.TagNumber(1)
  void clearIsOn() => $_clearField(1);

  /// Below this balance, in TND; as last set, absent when it never was.
  @$pb.TagNumber(2)
  $core.double get threshold => $_getN(1);
  @$pb.TagNumber(2)
  set threshold($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasThreshold() => $_has(1);
  @$pb.TagNumber(2)
  void clearThreshold() => $_clearField(2);

  /// By this amount, in TND; as last set, absent when it never was.
  @$pb.TagNumber(3)
  $core.double get amount => $_getN(2);
  @$pb.TagNumber(3)
  set amount($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasAmount() => $_has(2);
  @$pb.TagNumber(3)
  void clearAmount() => $_clearField(3);

  /// The saved card that is charged; as last set, absent when it never was.
  @$pb.TagNumber(4)
  $core.String get paymentMethodId => $_getSZ(3);
  @$pb.TagNumber(4)
  set paymentMethodId($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPaymentMethodId() => $_has(3);
  @$pb.TagNumber(4)
  void clearPaymentMethodId() => $_clearField(4);

  /// How many times a day it may happen.
  @$pb.TagNumber(5)
  $core.int get mostADay => $_getIZ(4);
  @$pb.TagNumber(5)
  set mostADay($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasMostADay() => $_has(4);
  @$pb.TagNumber(5)
  void clearMostADay() => $_clearField(5);

  /// How many charges failed since the last that did not.
  @$pb.TagNumber(6)
  $core.int get failures => $_getIZ(5);
  @$pb.TagNumber(6)
  set failures($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasFailures() => $_has(5);
  @$pb.TagNumber(6)
  void clearFailures() => $_clearField(6);

  /// Why the last charge failed, an ErrorReason; absent when it did not.
  @$pb.TagNumber(7)
  $core.String get lastErrorCode => $_getSZ(6);
  @$pb.TagNumber(7)
  set lastErrorCode($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasLastErrorCode() => $_has(6);
  @$pb.TagNumber(7)
  void clearLastErrorCode() => $_clearField(7);

  /// When it was turned off because charges failed; absent when it was not.
  @$pb.TagNumber(8)
  $1.Timestamp get turnedOffAt => $_getN(7);
  @$pb.TagNumber(8)
  set turnedOffAt($1.Timestamp value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasTurnedOffAt() => $_has(7);
  @$pb.TagNumber(8)
  void clearTurnedOffAt() => $_clearField(8);
  @$pb.TagNumber(8)
  $1.Timestamp ensureTurnedOffAt() => $_ensure(7);
}

/// Asks how one's wallet is topped up.
class GetAutoTopUpRequest extends $pb.GeneratedMessage {
  factory GetAutoTopUpRequest() => create();

  GetAutoTopUpRequest._();

  factory GetAutoTopUpRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetAutoTopUpRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetAutoTopUpRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetAutoTopUpRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetAutoTopUpRequest copyWith(void Function(GetAutoTopUpRequest) updates) =>
      super.copyWith((message) => updates(message as GetAutoTopUpRequest))
          as GetAutoTopUpRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetAutoTopUpRequest create() => GetAutoTopUpRequest._();
  @$core.override
  GetAutoTopUpRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetAutoTopUpRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetAutoTopUpRequest>(create);
  static GetAutoTopUpRequest? _defaultInstance;
}

/// How one's wallet is topped up.
class GetAutoTopUpResponse extends $pb.GeneratedMessage {
  factory GetAutoTopUpResponse({
    AutoTopUp? autoTopUp,
  }) {
    final result = create();
    if (autoTopUp != null) result.autoTopUp = autoTopUp;
    return result;
  }

  GetAutoTopUpResponse._();

  factory GetAutoTopUpResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetAutoTopUpResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetAutoTopUpResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<AutoTopUp>(1, _omitFieldNames ? '' : 'autoTopUp',
        subBuilder: AutoTopUp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetAutoTopUpResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetAutoTopUpResponse copyWith(void Function(GetAutoTopUpResponse) updates) =>
      super.copyWith((message) => updates(message as GetAutoTopUpResponse))
          as GetAutoTopUpResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetAutoTopUpResponse create() => GetAutoTopUpResponse._();
  @$core.override
  GetAutoTopUpResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetAutoTopUpResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetAutoTopUpResponse>(create);
  static GetAutoTopUpResponse? _defaultInstance;

  /// What is set.
  @$pb.TagNumber(1)
  AutoTopUp get autoTopUp => $_getN(0);
  @$pb.TagNumber(1)
  set autoTopUp(AutoTopUp value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasAutoTopUp() => $_has(0);
  @$pb.TagNumber(1)
  void clearAutoTopUp() => $_clearField(1);
  @$pb.TagNumber(1)
  AutoTopUp ensureAutoTopUp() => $_ensure(0);
}

/// How one's wallet is to be topped up.
class SetAutoTopUpRequest extends $pb.GeneratedMessage {
  factory SetAutoTopUpRequest({
    $core.bool? isOn,
    $core.double? threshold,
    $core.double? amount,
    $core.String? paymentMethodId,
  }) {
    final result = create();
    if (isOn != null) result.isOn = isOn;
    if (threshold != null) result.threshold = threshold;
    if (amount != null) result.amount = amount;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    return result;
  }

  SetAutoTopUpRequest._();

  factory SetAutoTopUpRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetAutoTopUpRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetAutoTopUpRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'isOn')
    ..aD(2, _omitFieldNames ? '' : 'threshold')
    ..aD(3, _omitFieldNames ? '' : 'amount')
    ..aOS(4, _omitFieldNames ? '' : 'paymentMethodId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetAutoTopUpRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetAutoTopUpRequest copyWith(void Function(SetAutoTopUpRequest) updates) =>
      super.copyWith((message) => updates(message as SetAutoTopUpRequest))
          as SetAutoTopUpRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetAutoTopUpRequest create() => SetAutoTopUpRequest._();
  @$core.override
  SetAutoTopUpRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetAutoTopUpRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetAutoTopUpRequest>(create);
  static SetAutoTopUpRequest? _defaultInstance;

  /// True turns it on; without it all else is of no account.
  @$pb.TagNumber(1)
  $core.bool get isOn => $_getBF(0);
  @$pb.TagNumber(1)
  set isOn($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasIsOn() => $_has(0);
  @$pb.TagNumber(1)
  void clearIsOn() => $_clearField(1);

  /// Below this balance, in TND: more than 0, at most 1000.
  @$pb.TagNumber(2)
  $core.double get threshold => $_getN(1);
  @$pb.TagNumber(2)
  set threshold($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasThreshold() => $_has(1);
  @$pb.TagNumber(2)
  void clearThreshold() => $_clearField(2);

  /// By this amount, in TND; limits as for top-ups, a multiple of 10 millimes.
  @$pb.TagNumber(3)
  $core.double get amount => $_getN(2);
  @$pb.TagNumber(3)
  set amount($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasAmount() => $_has(2);
  @$pb.TagNumber(3)
  void clearAmount() => $_clearField(3);

  /// A card of the caller's list.
  @$pb.TagNumber(4)
  $core.String get paymentMethodId => $_getSZ(3);
  @$pb.TagNumber(4)
  set paymentMethodId($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPaymentMethodId() => $_has(3);
  @$pb.TagNumber(4)
  void clearPaymentMethodId() => $_clearField(4);
}

/// What is set now.
class SetAutoTopUpResponse extends $pb.GeneratedMessage {
  factory SetAutoTopUpResponse({
    AutoTopUp? autoTopUp,
  }) {
    final result = create();
    if (autoTopUp != null) result.autoTopUp = autoTopUp;
    return result;
  }

  SetAutoTopUpResponse._();

  factory SetAutoTopUpResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetAutoTopUpResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetAutoTopUpResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<AutoTopUp>(1, _omitFieldNames ? '' : 'autoTopUp',
        subBuilder: AutoTopUp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetAutoTopUpResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetAutoTopUpResponse copyWith(void Function(SetAutoTopUpResponse) updates) =>
      super.copyWith((message) => updates(message as SetAutoTopUpResponse))
          as SetAutoTopUpResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetAutoTopUpResponse create() => SetAutoTopUpResponse._();
  @$core.override
  SetAutoTopUpResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetAutoTopUpResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetAutoTopUpResponse>(create);
  static SetAutoTopUpResponse? _defaultInstance;

  /// What is set.
  @$pb.TagNumber(1)
  AutoTopUp get autoTopUp => $_getN(0);
  @$pb.TagNumber(1)
  set autoTopUp(AutoTopUp value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasAutoTopUp() => $_has(0);
  @$pb.TagNumber(1)
  void clearAutoTopUp() => $_clearField(1);
  @$pb.TagNumber(1)
  AutoTopUp ensureAutoTopUp() => $_ensure(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
