// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/ticket_token_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import 'ticket_token.pb.dart' as $2;
import 'violation_ticket.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A token to make.
class CreateTicketTokenRequest extends $pb.GeneratedMessage {
  factory CreateTicketTokenRequest({
    $core.String? violationTicketId,
    $core.int? expirationDays,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (expirationDays != null) result.expirationDays = expirationDays;
    return result;
  }

  CreateTicketTokenRequest._();

  factory CreateTicketTokenRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateTicketTokenRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateTicketTokenRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..aI(2, _omitFieldNames ? '' : 'expirationDays')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateTicketTokenRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateTicketTokenRequest copyWith(
          void Function(CreateTicketTokenRequest) updates) =>
      super.copyWith((message) => updates(message as CreateTicketTokenRequest))
          as CreateTicketTokenRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateTicketTokenRequest create() => CreateTicketTokenRequest._();
  @$core.override
  CreateTicketTokenRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateTicketTokenRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateTicketTokenRequest>(create);
  static CreateTicketTokenRequest? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);

  /// For how many days it works, 1 to 3650; 365 unless given.
  @$pb.TagNumber(2)
  $core.int get expirationDays => $_getIZ(1);
  @$pb.TagNumber(2)
  set expirationDays($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasExpirationDays() => $_has(1);
  @$pb.TagNumber(2)
  void clearExpirationDays() => $_clearField(2);
}

/// The new token.
class CreateTicketTokenResponse extends $pb.GeneratedMessage {
  factory CreateTicketTokenResponse({
    $1.ViolationTicketQrCode? qrCode,
  }) {
    final result = create();
    if (qrCode != null) result.qrCode = qrCode;
    return result;
  }

  CreateTicketTokenResponse._();

  factory CreateTicketTokenResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateTicketTokenResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateTicketTokenResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ViolationTicketQrCode>(1, _omitFieldNames ? '' : 'qrCode',
        subBuilder: $1.ViolationTicketQrCode.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateTicketTokenResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateTicketTokenResponse copyWith(
          void Function(CreateTicketTokenResponse) updates) =>
      super.copyWith((message) => updates(message as CreateTicketTokenResponse))
          as CreateTicketTokenResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateTicketTokenResponse create() => CreateTicketTokenResponse._();
  @$core.override
  CreateTicketTokenResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateTicketTokenResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateTicketTokenResponse>(create);
  static CreateTicketTokenResponse? _defaultInstance;

  /// What to print.
  @$pb.TagNumber(1)
  $1.ViolationTicketQrCode get qrCode => $_getN(0);
  @$pb.TagNumber(1)
  set qrCode($1.ViolationTicketQrCode value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasQrCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearQrCode() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ViolationTicketQrCode ensureQrCode() => $_ensure(0);
}

/// Asks for a token.
class GetTicketTokenRequest extends $pb.GeneratedMessage {
  factory GetTicketTokenRequest({
    $core.String? violationTicketId,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    return result;
  }

  GetTicketTokenRequest._();

  factory GetTicketTokenRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetTicketTokenRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetTicketTokenRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTicketTokenRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTicketTokenRequest copyWith(
          void Function(GetTicketTokenRequest) updates) =>
      super.copyWith((message) => updates(message as GetTicketTokenRequest))
          as GetTicketTokenRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetTicketTokenRequest create() => GetTicketTokenRequest._();
  @$core.override
  GetTicketTokenRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetTicketTokenRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetTicketTokenRequest>(create);
  static GetTicketTokenRequest? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);
}

/// The token.
class GetTicketTokenResponse extends $pb.GeneratedMessage {
  factory GetTicketTokenResponse({
    $2.TicketToken? ticketToken,
  }) {
    final result = create();
    if (ticketToken != null) result.ticketToken = ticketToken;
    return result;
  }

  GetTicketTokenResponse._();

  factory GetTicketTokenResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetTicketTokenResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetTicketTokenResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$2.TicketToken>(1, _omitFieldNames ? '' : 'ticketToken',
        subBuilder: $2.TicketToken.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTicketTokenResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTicketTokenResponse copyWith(
          void Function(GetTicketTokenResponse) updates) =>
      super.copyWith((message) => updates(message as GetTicketTokenResponse))
          as GetTicketTokenResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetTicketTokenResponse create() => GetTicketTokenResponse._();
  @$core.override
  GetTicketTokenResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetTicketTokenResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetTicketTokenResponse>(create);
  static GetTicketTokenResponse? _defaultInstance;

  /// How it stands.
  @$pb.TagNumber(1)
  $2.TicketToken get ticketToken => $_getN(0);
  @$pb.TagNumber(1)
  set ticketToken($2.TicketToken value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasTicketToken() => $_has(0);
  @$pb.TagNumber(1)
  void clearTicketToken() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.TicketToken ensureTicketToken() => $_ensure(0);
}

/// Asks for a drawing.
class RegenerateTicketQrCodeRequest extends $pb.GeneratedMessage {
  factory RegenerateTicketQrCodeRequest({
    $core.String? violationTicketId,
    $core.int? size,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (size != null) result.size = size;
    return result;
  }

  RegenerateTicketQrCodeRequest._();

  factory RegenerateTicketQrCodeRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RegenerateTicketQrCodeRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RegenerateTicketQrCodeRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..aI(2, _omitFieldNames ? '' : 'size')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RegenerateTicketQrCodeRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RegenerateTicketQrCodeRequest copyWith(
          void Function(RegenerateTicketQrCodeRequest) updates) =>
      super.copyWith(
              (message) => updates(message as RegenerateTicketQrCodeRequest))
          as RegenerateTicketQrCodeRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RegenerateTicketQrCodeRequest create() =>
      RegenerateTicketQrCodeRequest._();
  @$core.override
  RegenerateTicketQrCodeRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RegenerateTicketQrCodeRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RegenerateTicketQrCodeRequest>(create);
  static RegenerateTicketQrCodeRequest? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);

  /// Width and height in pixels; 300 unless given.
  @$pb.TagNumber(2)
  $core.int get size => $_getIZ(1);
  @$pb.TagNumber(2)
  set size($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearSize() => $_clearField(2);
}

/// The drawing.
class RegenerateTicketQrCodeResponse extends $pb.GeneratedMessage {
  factory RegenerateTicketQrCodeResponse({
    $1.ViolationTicketQrCode? qrCode,
  }) {
    final result = create();
    if (qrCode != null) result.qrCode = qrCode;
    return result;
  }

  RegenerateTicketQrCodeResponse._();

  factory RegenerateTicketQrCodeResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RegenerateTicketQrCodeResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RegenerateTicketQrCodeResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ViolationTicketQrCode>(1, _omitFieldNames ? '' : 'qrCode',
        subBuilder: $1.ViolationTicketQrCode.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RegenerateTicketQrCodeResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RegenerateTicketQrCodeResponse copyWith(
          void Function(RegenerateTicketQrCodeResponse) updates) =>
      super.copyWith(
              (message) => updates(message as RegenerateTicketQrCodeResponse))
          as RegenerateTicketQrCodeResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RegenerateTicketQrCodeResponse create() =>
      RegenerateTicketQrCodeResponse._();
  @$core.override
  RegenerateTicketQrCodeResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RegenerateTicketQrCodeResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RegenerateTicketQrCodeResponse>(create);
  static RegenerateTicketQrCodeResponse? _defaultInstance;

  /// What to print.
  @$pb.TagNumber(1)
  $1.ViolationTicketQrCode get qrCode => $_getN(0);
  @$pb.TagNumber(1)
  set qrCode($1.ViolationTicketQrCode value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasQrCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearQrCode() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ViolationTicketQrCode ensureQrCode() => $_ensure(0);
}

/// Asks for a QR code.
class GetTicketQrCodeRequest extends $pb.GeneratedMessage {
  factory GetTicketQrCodeRequest({
    $core.String? violationTicketId,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    return result;
  }

  GetTicketQrCodeRequest._();

  factory GetTicketQrCodeRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetTicketQrCodeRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetTicketQrCodeRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTicketQrCodeRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTicketQrCodeRequest copyWith(
          void Function(GetTicketQrCodeRequest) updates) =>
      super.copyWith((message) => updates(message as GetTicketQrCodeRequest))
          as GetTicketQrCodeRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetTicketQrCodeRequest create() => GetTicketQrCodeRequest._();
  @$core.override
  GetTicketQrCodeRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetTicketQrCodeRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetTicketQrCodeRequest>(create);
  static GetTicketQrCodeRequest? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);
}

/// The QR code.
class GetTicketQrCodeResponse extends $pb.GeneratedMessage {
  factory GetTicketQrCodeResponse({
    $1.ViolationTicketQrCode? qrCode,
  }) {
    final result = create();
    if (qrCode != null) result.qrCode = qrCode;
    return result;
  }

  GetTicketQrCodeResponse._();

  factory GetTicketQrCodeResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetTicketQrCodeResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetTicketQrCodeResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ViolationTicketQrCode>(1, _omitFieldNames ? '' : 'qrCode',
        subBuilder: $1.ViolationTicketQrCode.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTicketQrCodeResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTicketQrCodeResponse copyWith(
          void Function(GetTicketQrCodeResponse) updates) =>
      super.copyWith((message) => updates(message as GetTicketQrCodeResponse))
          as GetTicketQrCodeResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetTicketQrCodeResponse create() => GetTicketQrCodeResponse._();
  @$core.override
  GetTicketQrCodeResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetTicketQrCodeResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetTicketQrCodeResponse>(create);
  static GetTicketQrCodeResponse? _defaultInstance;

  /// What to print.
  @$pb.TagNumber(1)
  $1.ViolationTicketQrCode get qrCode => $_getN(0);
  @$pb.TagNumber(1)
  set qrCode($1.ViolationTicketQrCode value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasQrCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearQrCode() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ViolationTicketQrCode ensureQrCode() => $_ensure(0);
}

/// Whose tokens are to be revoked.
class RevokeTicketTokensRequest extends $pb.GeneratedMessage {
  factory RevokeTicketTokensRequest({
    $core.String? violationTicketId,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    return result;
  }

  RevokeTicketTokensRequest._();

  factory RevokeTicketTokensRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RevokeTicketTokensRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RevokeTicketTokensRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RevokeTicketTokensRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RevokeTicketTokensRequest copyWith(
          void Function(RevokeTicketTokensRequest) updates) =>
      super.copyWith((message) => updates(message as RevokeTicketTokensRequest))
          as RevokeTicketTokensRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RevokeTicketTokensRequest create() => RevokeTicketTokensRequest._();
  @$core.override
  RevokeTicketTokensRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RevokeTicketTokensRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RevokeTicketTokensRequest>(create);
  static RevokeTicketTokensRequest? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);
}

/// What was revoked.
class RevokeTicketTokensResponse extends $pb.GeneratedMessage {
  factory RevokeTicketTokensResponse({
    $core.String? message,
    $core.int? revokedCount,
  }) {
    final result = create();
    if (message != null) result.message = message;
    if (revokedCount != null) result.revokedCount = revokedCount;
    return result;
  }

  RevokeTicketTokensResponse._();

  factory RevokeTicketTokensResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RevokeTicketTokensResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RevokeTicketTokensResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..aI(2, _omitFieldNames ? '' : 'revokedCount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RevokeTicketTokensResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RevokeTicketTokensResponse copyWith(
          void Function(RevokeTicketTokensResponse) updates) =>
      super.copyWith(
              (message) => updates(message as RevokeTicketTokensResponse))
          as RevokeTicketTokensResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RevokeTicketTokensResponse create() => RevokeTicketTokensResponse._();
  @$core.override
  RevokeTicketTokensResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RevokeTicketTokensResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RevokeTicketTokensResponse>(create);
  static RevokeTicketTokensResponse? _defaultInstance;

  /// What to tell the caller: `Token revoked successfully`.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);

  /// How many tokens worked until then.
  @$pb.TagNumber(2)
  $core.int get revokedCount => $_getIZ(1);
  @$pb.TagNumber(2)
  set revokedCount($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasRevokedCount() => $_has(1);
  @$pb.TagNumber(2)
  void clearRevokedCount() => $_clearField(2);
}

/// Asks for the cleanup.
class CleanUpTicketTokensRequest extends $pb.GeneratedMessage {
  factory CleanUpTicketTokensRequest() => create();

  CleanUpTicketTokensRequest._();

  factory CleanUpTicketTokensRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CleanUpTicketTokensRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CleanUpTicketTokensRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CleanUpTicketTokensRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CleanUpTicketTokensRequest copyWith(
          void Function(CleanUpTicketTokensRequest) updates) =>
      super.copyWith(
              (message) => updates(message as CleanUpTicketTokensRequest))
          as CleanUpTicketTokensRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CleanUpTicketTokensRequest create() => CleanUpTicketTokensRequest._();
  @$core.override
  CleanUpTicketTokensRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CleanUpTicketTokensRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CleanUpTicketTokensRequest>(create);
  static CleanUpTicketTokensRequest? _defaultInstance;
}

/// What was deleted.
class CleanUpTicketTokensResponse extends $pb.GeneratedMessage {
  factory CleanUpTicketTokensResponse({
    $core.String? message,
    $core.int? deletedCount,
  }) {
    final result = create();
    if (message != null) result.message = message;
    if (deletedCount != null) result.deletedCount = deletedCount;
    return result;
  }

  CleanUpTicketTokensResponse._();

  factory CleanUpTicketTokensResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CleanUpTicketTokensResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CleanUpTicketTokensResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..aI(2, _omitFieldNames ? '' : 'deletedCount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CleanUpTicketTokensResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CleanUpTicketTokensResponse copyWith(
          void Function(CleanUpTicketTokensResponse) updates) =>
      super.copyWith(
              (message) => updates(message as CleanUpTicketTokensResponse))
          as CleanUpTicketTokensResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CleanUpTicketTokensResponse create() =>
      CleanUpTicketTokensResponse._();
  @$core.override
  CleanUpTicketTokensResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CleanUpTicketTokensResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CleanUpTicketTokensResponse>(create);
  static CleanUpTicketTokensResponse? _defaultInstance;

  /// What to tell the caller: `Cleanup completed: 42 tokens deleted`.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);

  /// How many tokens were deleted.
  @$pb.TagNumber(2)
  $core.int get deletedCount => $_getIZ(1);
  @$pb.TagNumber(2)
  set deletedCount($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasDeletedCount() => $_has(1);
  @$pb.TagNumber(2)
  void clearDeletedCount() => $_clearField(2);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
