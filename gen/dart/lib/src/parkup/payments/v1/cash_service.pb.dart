// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/cash_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import 'payment.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Cash that was taken. At most one of session_id, violation_ticket_id, season_badge_id and user_id is given.
class RecordCashPaymentRequest extends $pb.GeneratedMessage {
  factory RecordCashPaymentRequest({
    $core.double? amount,
    $core.String? sessionId,
    $core.String? violationTicketId,
    $core.String? seasonBadgeId,
    $core.String? userId,
    $core.String? zoneId,
    $core.String? description,
  }) {
    final result = create();
    if (amount != null) result.amount = amount;
    if (sessionId != null) result.sessionId = sessionId;
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (seasonBadgeId != null) result.seasonBadgeId = seasonBadgeId;
    if (userId != null) result.userId = userId;
    if (zoneId != null) result.zoneId = zoneId;
    if (description != null) result.description = description;
    return result;
  }

  RecordCashPaymentRequest._();

  factory RecordCashPaymentRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RecordCashPaymentRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RecordCashPaymentRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'amount')
    ..aOS(2, _omitFieldNames ? '' : 'sessionId')
    ..aOS(3, _omitFieldNames ? '' : 'violationTicketId')
    ..aOS(4, _omitFieldNames ? '' : 'seasonBadgeId')
    ..aOS(5, _omitFieldNames ? '' : 'userId')
    ..aOS(6, _omitFieldNames ? '' : 'zoneId')
    ..aOS(7, _omitFieldNames ? '' : 'description')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RecordCashPaymentRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RecordCashPaymentRequest copyWith(
          void Function(RecordCashPaymentRequest) updates) =>
      super.copyWith((message) => updates(message as RecordCashPaymentRequest))
          as RecordCashPaymentRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RecordCashPaymentRequest create() => RecordCashPaymentRequest._();
  @$core.override
  RecordCashPaymentRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RecordCashPaymentRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RecordCashPaymentRequest>(create);
  static RecordCashPaymentRequest? _defaultInstance;

  /// How much, in TND. Of a session, ticket or badge it is what is owed, within 10 millimes; else at most 1000.
  @$pb.TagNumber(1)
  $core.double get amount => $_getN(0);
  @$pb.TagNumber(1)
  set amount($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAmount() => $_has(0);
  @$pb.TagNumber(1)
  void clearAmount() => $_clearField(1);

  /// The session that is paid.
  @$pb.TagNumber(2)
  $core.String get sessionId => $_getSZ(1);
  @$pb.TagNumber(2)
  set sessionId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSessionId() => $_has(1);
  @$pb.TagNumber(2)
  void clearSessionId() => $_clearField(2);

  /// The violation ticket that is paid.
  @$pb.TagNumber(3)
  $core.String get violationTicketId => $_getSZ(2);
  @$pb.TagNumber(3)
  set violationTicketId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasViolationTicketId() => $_has(2);
  @$pb.TagNumber(3)
  void clearViolationTicketId() => $_clearField(3);

  /// The season badge that is paid.
  @$pb.TagNumber(4)
  $core.String get seasonBadgeId => $_getSZ(3);
  @$pb.TagNumber(4)
  set seasonBadgeId($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSeasonBadgeId() => $_has(3);
  @$pb.TagNumber(4)
  void clearSeasonBadgeId() => $_clearField(4);

  /// The driver whose wallet gets the money.
  @$pb.TagNumber(5)
  $core.String get userId => $_getSZ(4);
  @$pb.TagNumber(5)
  set userId($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasUserId() => $_has(4);
  @$pb.TagNumber(5)
  void clearUserId() => $_clearField(5);

  /// The zone where it was taken: needed for a wallet and for what only the description names. Of a session, ticket or badge it is
  /// that one's, whatever is given.
  @$pb.TagNumber(6)
  $core.String get zoneId => $_getSZ(5);
  @$pb.TagNumber(6)
  set zoneId($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasZoneId() => $_has(5);
  @$pb.TagNumber(6)
  void clearZoneId() => $_clearField(6);

  /// What it is for, in words: needed where no id says it.
  @$pb.TagNumber(7)
  $core.String get description => $_getSZ(6);
  @$pb.TagNumber(7)
  set description($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasDescription() => $_has(6);
  @$pb.TagNumber(7)
  void clearDescription() => $_clearField(7);
}

/// Cash that is on record.
class RecordCashPaymentResponse extends $pb.GeneratedMessage {
  factory RecordCashPaymentResponse({
    $1.Payment? payment,
  }) {
    final result = create();
    if (payment != null) result.payment = payment;
    return result;
  }

  RecordCashPaymentResponse._();

  factory RecordCashPaymentResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RecordCashPaymentResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RecordCashPaymentResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Payment>(1, _omitFieldNames ? '' : 'payment',
        subBuilder: $1.Payment.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RecordCashPaymentResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RecordCashPaymentResponse copyWith(
          void Function(RecordCashPaymentResponse) updates) =>
      super.copyWith((message) => updates(message as RecordCashPaymentResponse))
          as RecordCashPaymentResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RecordCashPaymentResponse create() => RecordCashPaymentResponse._();
  @$core.override
  RecordCashPaymentResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RecordCashPaymentResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RecordCashPaymentResponse>(create);
  static RecordCashPaymentResponse? _defaultInstance;

  /// The payment, completed.
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
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
