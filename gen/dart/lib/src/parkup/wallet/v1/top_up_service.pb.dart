// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/top_up_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import '../../payments/v1/payment.pb.dart' as $1;
import '../../payments/v1/payment_confirmation_service.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A top-up to begin.
class BeginTopUpRequest extends $pb.GeneratedMessage {
  factory BeginTopUpRequest({
    $core.double? amount,
  }) {
    final result = create();
    if (amount != null) result.amount = amount;
    return result;
  }

  BeginTopUpRequest._();

  factory BeginTopUpRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory BeginTopUpRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'BeginTopUpRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'amount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BeginTopUpRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BeginTopUpRequest copyWith(void Function(BeginTopUpRequest) updates) =>
      super.copyWith((message) => updates(message as BeginTopUpRequest))
          as BeginTopUpRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static BeginTopUpRequest create() => BeginTopUpRequest._();
  @$core.override
  BeginTopUpRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static BeginTopUpRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<BeginTopUpRequest>(create);
  static BeginTopUpRequest? _defaultInstance;

  /// How much, in TND: 1 to 1000, or less where the city says so; a multiple of 10 millimes.
  @$pb.TagNumber(1)
  $core.double get amount => $_getN(0);
  @$pb.TagNumber(1)
  set amount($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAmount() => $_has(0);
  @$pb.TagNumber(1)
  void clearAmount() => $_clearField(1);
}

/// The top-up, to be paid by the app.
class BeginTopUpResponse extends $pb.GeneratedMessage {
  factory BeginTopUpResponse({
    $1.Payment? payment,
    $2.Confirmation? confirmation,
  }) {
    final result = create();
    if (payment != null) result.payment = payment;
    if (confirmation != null) result.confirmation = confirmation;
    return result;
  }

  BeginTopUpResponse._();

  factory BeginTopUpResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory BeginTopUpResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'BeginTopUpResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Payment>(1, _omitFieldNames ? '' : 'payment',
        subBuilder: $1.Payment.create)
    ..aOM<$2.Confirmation>(2, _omitFieldNames ? '' : 'confirmation',
        subBuilder: $2.Confirmation.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BeginTopUpResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BeginTopUpResponse copyWith(void Function(BeginTopUpResponse) updates) =>
      super.copyWith((message) => updates(message as BeginTopUpResponse))
          as BeginTopUpResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static BeginTopUpResponse create() => BeginTopUpResponse._();
  @$core.override
  BeginTopUpResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static BeginTopUpResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<BeginTopUpResponse>(create);
  static BeginTopUpResponse? _defaultInstance;

  /// The payment.
  @$pb.TagNumber(1)
  $1.Payment get payment => $_getN(0);
  @$pb.TagNumber(1)
  set payment($1.Payment value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPayment() => $_has(0);
  @$pb.TagNumber(1)
  void clearPayment() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Payment ensurePayment() => $_ensure(0);

  /// How it is to be confirmed; absent when the call is repeated and the top-up is at its end.
  @$pb.TagNumber(2)
  $2.Confirmation get confirmation => $_getN(1);
  @$pb.TagNumber(2)
  set confirmation($2.Confirmation value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasConfirmation() => $_has(1);
  @$pb.TagNumber(2)
  void clearConfirmation() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.Confirmation ensureConfirmation() => $_ensure(1);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
