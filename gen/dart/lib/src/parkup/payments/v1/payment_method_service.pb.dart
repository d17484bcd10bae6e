// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/payment_method_service.proto.

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

/// A card that is about to be saved by the card processor's own form.
class CardSetup extends $pb.GeneratedMessage {
  factory CardSetup({
    $core.String? id,
    $core.String? clientSecret,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (clientSecret != null) result.clientSecret = clientSecret;
    return result;
  }

  CardSetup._();

  factory CardSetup.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CardSetup.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CardSetup',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'clientSecret')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CardSetup clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CardSetup copyWith(void Function(CardSetup) updates) =>
      super.copyWith((message) => updates(message as CardSetup)) as CardSetup;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CardSetup create() => CardSetup._();
  @$core.override
  CardSetup createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CardSetup getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<CardSetup>(create);
  static CardSetup? _defaultInstance;

  /// The card processor's id of it.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// What the processor's form in the app wants. Whoever has it can complete the setup: it is told to the driver alone, and kept nowhere.
  @$pb.TagNumber(2)
  $core.String get clientSecret => $_getSZ(1);
  @$pb.TagNumber(2)
  set clientSecret($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasClientSecret() => $_has(1);
  @$pb.TagNumber(2)
  void clearClientSecret() => $_clearField(2);
}

/// A card to remove.
class RemovePaymentMethodRequest extends $pb.GeneratedMessage {
  factory RemovePaymentMethodRequest({
    $core.String? methodId,
  }) {
    final result = create();
    if (methodId != null) result.methodId = methodId;
    return result;
  }

  RemovePaymentMethodRequest._();

  factory RemovePaymentMethodRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RemovePaymentMethodRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RemovePaymentMethodRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'methodId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemovePaymentMethodRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemovePaymentMethodRequest copyWith(
          void Function(RemovePaymentMethodRequest) updates) =>
      super.copyWith(
              (message) => updates(message as RemovePaymentMethodRequest))
          as RemovePaymentMethodRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RemovePaymentMethodRequest create() => RemovePaymentMethodRequest._();
  @$core.override
  RemovePaymentMethodRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RemovePaymentMethodRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RemovePaymentMethodRequest>(create);
  static RemovePaymentMethodRequest? _defaultInstance;

  /// A card of the caller's list.
  @$pb.TagNumber(1)
  $core.String get methodId => $_getSZ(0);
  @$pb.TagNumber(1)
  set methodId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMethodId() => $_has(0);
  @$pb.TagNumber(1)
  void clearMethodId() => $_clearField(1);
}

/// The card is gone.
class RemovePaymentMethodResponse extends $pb.GeneratedMessage {
  factory RemovePaymentMethodResponse() => create();

  RemovePaymentMethodResponse._();

  factory RemovePaymentMethodResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RemovePaymentMethodResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RemovePaymentMethodResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemovePaymentMethodResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemovePaymentMethodResponse copyWith(
          void Function(RemovePaymentMethodResponse) updates) =>
      super.copyWith(
              (message) => updates(message as RemovePaymentMethodResponse))
          as RemovePaymentMethodResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RemovePaymentMethodResponse create() =>
      RemovePaymentMethodResponse._();
  @$core.override
  RemovePaymentMethodResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RemovePaymentMethodResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RemovePaymentMethodResponse>(create);
  static RemovePaymentMethodResponse? _defaultInstance;
}

/// A method to make the default.
class SetDefaultPaymentMethodRequest extends $pb.GeneratedMessage {
  factory SetDefaultPaymentMethodRequest({
    $core.String? methodId,
  }) {
    final result = create();
    if (methodId != null) result.methodId = methodId;
    return result;
  }

  SetDefaultPaymentMethodRequest._();

  factory SetDefaultPaymentMethodRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetDefaultPaymentMethodRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetDefaultPaymentMethodRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'methodId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetDefaultPaymentMethodRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetDefaultPaymentMethodRequest copyWith(
          void Function(SetDefaultPaymentMethodRequest) updates) =>
      super.copyWith(
              (message) => updates(message as SetDefaultPaymentMethodRequest))
          as SetDefaultPaymentMethodRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetDefaultPaymentMethodRequest create() =>
      SetDefaultPaymentMethodRequest._();
  @$core.override
  SetDefaultPaymentMethodRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetDefaultPaymentMethodRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetDefaultPaymentMethodRequest>(create);
  static SetDefaultPaymentMethodRequest? _defaultInstance;

  /// A card of the caller's list, or `wallet`.
  @$pb.TagNumber(1)
  $core.String get methodId => $_getSZ(0);
  @$pb.TagNumber(1)
  set methodId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMethodId() => $_has(0);
  @$pb.TagNumber(1)
  void clearMethodId() => $_clearField(1);
}

/// The new default.
class SetDefaultPaymentMethodResponse extends $pb.GeneratedMessage {
  factory SetDefaultPaymentMethodResponse({
    $1.SavedPaymentMethod? method,
  }) {
    final result = create();
    if (method != null) result.method = method;
    return result;
  }

  SetDefaultPaymentMethodResponse._();

  factory SetDefaultPaymentMethodResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetDefaultPaymentMethodResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetDefaultPaymentMethodResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<$1.SavedPaymentMethod>(1, _omitFieldNames ? '' : 'method',
        subBuilder: $1.SavedPaymentMethod.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetDefaultPaymentMethodResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetDefaultPaymentMethodResponse copyWith(
          void Function(SetDefaultPaymentMethodResponse) updates) =>
      super.copyWith(
              (message) => updates(message as SetDefaultPaymentMethodResponse))
          as SetDefaultPaymentMethodResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetDefaultPaymentMethodResponse create() =>
      SetDefaultPaymentMethodResponse._();
  @$core.override
  SetDefaultPaymentMethodResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetDefaultPaymentMethodResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetDefaultPaymentMethodResponse>(
          create);
  static SetDefaultPaymentMethodResponse? _defaultInstance;

  /// The payment method.
  @$pb.TagNumber(1)
  $1.SavedPaymentMethod get method => $_getN(0);
  @$pb.TagNumber(1)
  set method($1.SavedPaymentMethod value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasMethod() => $_has(0);
  @$pb.TagNumber(1)
  void clearMethod() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.SavedPaymentMethod ensureMethod() => $_ensure(0);
}

/// A card to save.
class BeginCardSetupRequest extends $pb.GeneratedMessage {
  factory BeginCardSetupRequest({
    $core.bool? setAsDefault,
  }) {
    final result = create();
    if (setAsDefault != null) result.setAsDefault = setAsDefault;
    return result;
  }

  BeginCardSetupRequest._();

  factory BeginCardSetupRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory BeginCardSetupRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'BeginCardSetupRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'setAsDefault')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BeginCardSetupRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BeginCardSetupRequest copyWith(
          void Function(BeginCardSetupRequest) updates) =>
      super.copyWith((message) => updates(message as BeginCardSetupRequest))
          as BeginCardSetupRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static BeginCardSetupRequest create() => BeginCardSetupRequest._();
  @$core.override
  BeginCardSetupRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static BeginCardSetupRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<BeginCardSetupRequest>(create);
  static BeginCardSetupRequest? _defaultInstance;

  /// True makes it the default in place of the one before, once it is saved.
  @$pb.TagNumber(1)
  $core.bool get setAsDefault => $_getBF(0);
  @$pb.TagNumber(1)
  set setAsDefault($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSetAsDefault() => $_has(0);
  @$pb.TagNumber(1)
  void clearSetAsDefault() => $_clearField(1);
}

/// What the app needs.
class BeginCardSetupResponse extends $pb.GeneratedMessage {
  factory BeginCardSetupResponse({
    CardSetup? cardSetup,
  }) {
    final result = create();
    if (cardSetup != null) result.cardSetup = cardSetup;
    return result;
  }

  BeginCardSetupResponse._();

  factory BeginCardSetupResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory BeginCardSetupResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'BeginCardSetupResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<CardSetup>(1, _omitFieldNames ? '' : 'cardSetup',
        subBuilder: CardSetup.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BeginCardSetupResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  BeginCardSetupResponse copyWith(
          void Function(BeginCardSetupResponse) updates) =>
      super.copyWith((message) => updates(message as BeginCardSetupResponse))
          as BeginCardSetupResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static BeginCardSetupResponse create() => BeginCardSetupResponse._();
  @$core.override
  BeginCardSetupResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static BeginCardSetupResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<BeginCardSetupResponse>(create);
  static BeginCardSetupResponse? _defaultInstance;

  /// The setup.
  @$pb.TagNumber(1)
  CardSetup get cardSetup => $_getN(0);
  @$pb.TagNumber(1)
  set cardSetup(CardSetup value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasCardSetup() => $_has(0);
  @$pb.TagNumber(1)
  void clearCardSetup() => $_clearField(1);
  @$pb.TagNumber(1)
  CardSetup ensureCardSetup() => $_ensure(0);
}

/// A setup that the holder has confirmed.
class CompleteCardSetupRequest extends $pb.GeneratedMessage {
  factory CompleteCardSetupRequest({
    $core.String? cardSetupId,
  }) {
    final result = create();
    if (cardSetupId != null) result.cardSetupId = cardSetupId;
    return result;
  }

  CompleteCardSetupRequest._();

  factory CompleteCardSetupRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CompleteCardSetupRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CompleteCardSetupRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'cardSetupId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CompleteCardSetupRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CompleteCardSetupRequest copyWith(
          void Function(CompleteCardSetupRequest) updates) =>
      super.copyWith((message) => updates(message as CompleteCardSetupRequest))
          as CompleteCardSetupRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CompleteCardSetupRequest create() => CompleteCardSetupRequest._();
  @$core.override
  CompleteCardSetupRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CompleteCardSetupRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CompleteCardSetupRequest>(create);
  static CompleteCardSetupRequest? _defaultInstance;

  /// The setup that BeginCardSetup gave.
  @$pb.TagNumber(1)
  $core.String get cardSetupId => $_getSZ(0);
  @$pb.TagNumber(1)
  set cardSetupId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCardSetupId() => $_has(0);
  @$pb.TagNumber(1)
  void clearCardSetupId() => $_clearField(1);
}

/// The card that was saved.
class CompleteCardSetupResponse extends $pb.GeneratedMessage {
  factory CompleteCardSetupResponse({
    $1.SavedPaymentMethod? method,
  }) {
    final result = create();
    if (method != null) result.method = method;
    return result;
  }

  CompleteCardSetupResponse._();

  factory CompleteCardSetupResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CompleteCardSetupResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CompleteCardSetupResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<$1.SavedPaymentMethod>(1, _omitFieldNames ? '' : 'method',
        subBuilder: $1.SavedPaymentMethod.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CompleteCardSetupResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CompleteCardSetupResponse copyWith(
          void Function(CompleteCardSetupResponse) updates) =>
      super.copyWith((message) => updates(message as CompleteCardSetupResponse))
          as CompleteCardSetupResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CompleteCardSetupResponse create() => CompleteCardSetupResponse._();
  @$core.override
  CompleteCardSetupResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CompleteCardSetupResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CompleteCardSetupResponse>(create);
  static CompleteCardSetupResponse? _defaultInstance;

  /// The payment method.
  @$pb.TagNumber(1)
  $1.SavedPaymentMethod get method => $_getN(0);
  @$pb.TagNumber(1)
  set method($1.SavedPaymentMethod value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasMethod() => $_has(0);
  @$pb.TagNumber(1)
  void clearMethod() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.SavedPaymentMethod ensureMethod() => $_ensure(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
