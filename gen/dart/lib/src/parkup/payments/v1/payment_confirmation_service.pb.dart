// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/payment_confirmation_service.proto.

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

import 'payment.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// What the app needs to have a payment confirmed.
class Confirmation extends $pb.GeneratedMessage {
  factory Confirmation({
    $core.String? clientSecret,
    $1.Timestamp? confirmUntil,
  }) {
    final result = create();
    if (clientSecret != null) result.clientSecret = clientSecret;
    if (confirmUntil != null) result.confirmUntil = confirmUntil;
    return result;
  }

  Confirmation._();

  factory Confirmation.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Confirmation.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Confirmation',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'clientSecret')
    ..aOM<$1.Timestamp>(2, _omitFieldNames ? '' : 'confirmUntil',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Confirmation clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Confirmation copyWith(void Function(Confirmation) updates) =>
      super.copyWith((message) => updates(message as Confirmation))
          as Confirmation;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Confirmation create() => Confirmation._();
  @$core.override
  Confirmation createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Confirmation getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<Confirmation>(create);
  static Confirmation? _defaultInstance;

  /// What the card processor's form in the app wants. Whoever has it can pay with it: it is told to the payer alone, and kept nowhere.
  @$pb.TagNumber(1)
  $core.String get clientSecret => $_getSZ(0);
  @$pb.TagNumber(1)
  set clientSecret($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasClientSecret() => $_has(0);
  @$pb.TagNumber(1)
  void clearClientSecret() => $_clearField(1);

  /// When the payment is called off.
  @$pb.TagNumber(2)
  $1.Timestamp get confirmUntil => $_getN(1);
  @$pb.TagNumber(2)
  set confirmUntil($1.Timestamp value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasConfirmUntil() => $_has(1);
  @$pb.TagNumber(2)
  void clearConfirmUntil() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.Timestamp ensureConfirmUntil() => $_ensure(1);
}

/// Asks for a payment that waits for its holder.
class ConfirmPaymentRequest extends $pb.GeneratedMessage {
  factory ConfirmPaymentRequest({
    $core.String? paymentId,
  }) {
    final result = create();
    if (paymentId != null) result.paymentId = paymentId;
    return result;
  }

  ConfirmPaymentRequest._();

  factory ConfirmPaymentRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ConfirmPaymentRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ConfirmPaymentRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'paymentId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ConfirmPaymentRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ConfirmPaymentRequest copyWith(
          void Function(ConfirmPaymentRequest) updates) =>
      super.copyWith((message) => updates(message as ConfirmPaymentRequest))
          as ConfirmPaymentRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ConfirmPaymentRequest create() => ConfirmPaymentRequest._();
  @$core.override
  ConfirmPaymentRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ConfirmPaymentRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ConfirmPaymentRequest>(create);
  static ConfirmPaymentRequest? _defaultInstance;

  /// A payment of the caller.
  @$pb.TagNumber(1)
  $core.String get paymentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set paymentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPaymentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearPaymentId() => $_clearField(1);
}

/// A payment as it stands.
class ConfirmPaymentResponse extends $pb.GeneratedMessage {
  factory ConfirmPaymentResponse({
    $2.Payment? payment,
    Confirmation? confirmation,
  }) {
    final result = create();
    if (payment != null) result.payment = payment;
    if (confirmation != null) result.confirmation = confirmation;
    return result;
  }

  ConfirmPaymentResponse._();

  factory ConfirmPaymentResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ConfirmPaymentResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ConfirmPaymentResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Payment>(1, _omitFieldNames ? '' : 'payment',
        subBuilder: $2.Payment.create)
    ..aOM<Confirmation>(2, _omitFieldNames ? '' : 'confirmation',
        subBuilder: Confirmation.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ConfirmPaymentResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ConfirmPaymentResponse copyWith(
          void Function(ConfirmPaymentResponse) updates) =>
      super.copyWith((message) => updates(message as ConfirmPaymentResponse))
          as ConfirmPaymentResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ConfirmPaymentResponse create() => ConfirmPaymentResponse._();
  @$core.override
  ConfirmPaymentResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ConfirmPaymentResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ConfirmPaymentResponse>(create);
  static ConfirmPaymentResponse? _defaultInstance;

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

  /// How it is to be confirmed; absent unless its status is `requires_action`.
  @$pb.TagNumber(2)
  Confirmation get confirmation => $_getN(1);
  @$pb.TagNumber(2)
  set confirmation(Confirmation value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasConfirmation() => $_has(1);
  @$pb.TagNumber(2)
  void clearConfirmation() => $_clearField(2);
  @$pb.TagNumber(2)
  Confirmation ensureConfirmation() => $_ensure(1);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
