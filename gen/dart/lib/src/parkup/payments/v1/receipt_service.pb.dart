// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/receipt_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for a receipt.
class GetPaymentReceiptPdfRequest extends $pb.GeneratedMessage {
  factory GetPaymentReceiptPdfRequest({
    $core.String? paymentId,
    $core.String? proof,
  }) {
    final result = create();
    if (paymentId != null) result.paymentId = paymentId;
    if (proof != null) result.proof = proof;
    return result;
  }

  GetPaymentReceiptPdfRequest._();

  factory GetPaymentReceiptPdfRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPaymentReceiptPdfRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPaymentReceiptPdfRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'paymentId')
    ..aOS(2, _omitFieldNames ? '' : 'proof')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPaymentReceiptPdfRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPaymentReceiptPdfRequest copyWith(
          void Function(GetPaymentReceiptPdfRequest) updates) =>
      super.copyWith(
              (message) => updates(message as GetPaymentReceiptPdfRequest))
          as GetPaymentReceiptPdfRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPaymentReceiptPdfRequest create() =>
      GetPaymentReceiptPdfRequest._();
  @$core.override
  GetPaymentReceiptPdfRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPaymentReceiptPdfRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPaymentReceiptPdfRequest>(create);
  static GetPaymentReceiptPdfRequest? _defaultInstance;

  /// The payment.
  @$pb.TagNumber(1)
  $core.String get paymentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set paymentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPaymentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearPaymentId() => $_clearField(1);

  /// The proof in the link that `receipt_url` gave.
  @$pb.TagNumber(2)
  $core.String get proof => $_getSZ(1);
  @$pb.TagNumber(2)
  set proof($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasProof() => $_has(1);
  @$pb.TagNumber(2)
  void clearProof() => $_clearField(2);
}

/// A receipt to send.
class SendPaymentReceiptRequest extends $pb.GeneratedMessage {
  factory SendPaymentReceiptRequest({
    $core.String? paymentId,
    $core.String? email,
  }) {
    final result = create();
    if (paymentId != null) result.paymentId = paymentId;
    if (email != null) result.email = email;
    return result;
  }

  SendPaymentReceiptRequest._();

  factory SendPaymentReceiptRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SendPaymentReceiptRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SendPaymentReceiptRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'paymentId')
    ..aOS(2, _omitFieldNames ? '' : 'email')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SendPaymentReceiptRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SendPaymentReceiptRequest copyWith(
          void Function(SendPaymentReceiptRequest) updates) =>
      super.copyWith((message) => updates(message as SendPaymentReceiptRequest))
          as SendPaymentReceiptRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SendPaymentReceiptRequest create() => SendPaymentReceiptRequest._();
  @$core.override
  SendPaymentReceiptRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SendPaymentReceiptRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SendPaymentReceiptRequest>(create);
  static SendPaymentReceiptRequest? _defaultInstance;

  /// The payment.
  @$pb.TagNumber(1)
  $core.String get paymentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set paymentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPaymentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearPaymentId() => $_clearField(1);

  /// Where to: for admins only, who need it for a payment of no driver. Else the driver's own address.
  @$pb.TagNumber(2)
  $core.String get email => $_getSZ(1);
  @$pb.TagNumber(2)
  set email($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasEmail() => $_has(1);
  @$pb.TagNumber(2)
  void clearEmail() => $_clearField(2);
}

/// The receipt is on its way.
class SendPaymentReceiptResponse extends $pb.GeneratedMessage {
  factory SendPaymentReceiptResponse({
    $core.String? email,
    $core.String? receiptNumber,
  }) {
    final result = create();
    if (email != null) result.email = email;
    if (receiptNumber != null) result.receiptNumber = receiptNumber;
    return result;
  }

  SendPaymentReceiptResponse._();

  factory SendPaymentReceiptResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SendPaymentReceiptResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SendPaymentReceiptResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'email')
    ..aOS(2, _omitFieldNames ? '' : 'receiptNumber')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SendPaymentReceiptResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SendPaymentReceiptResponse copyWith(
          void Function(SendPaymentReceiptResponse) updates) =>
      super.copyWith(
              (message) => updates(message as SendPaymentReceiptResponse))
          as SendPaymentReceiptResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SendPaymentReceiptResponse create() => SendPaymentReceiptResponse._();
  @$core.override
  SendPaymentReceiptResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SendPaymentReceiptResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SendPaymentReceiptResponse>(create);
  static SendPaymentReceiptResponse? _defaultInstance;

  /// Where to.
  @$pb.TagNumber(1)
  $core.String get email => $_getSZ(0);
  @$pb.TagNumber(1)
  set email($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasEmail() => $_has(0);
  @$pb.TagNumber(1)
  void clearEmail() => $_clearField(1);

  /// Number of the receipt.
  @$pb.TagNumber(2)
  $core.String get receiptNumber => $_getSZ(1);
  @$pb.TagNumber(2)
  set receiptNumber($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasReceiptNumber() => $_has(1);
  @$pb.TagNumber(2)
  void clearReceiptNumber() => $_clearField(2);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
