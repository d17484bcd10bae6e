// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/personal_data_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for a copy of what is kept of the caller.
class ExportMyDataRequest extends $pb.GeneratedMessage {
  factory ExportMyDataRequest() => create();

  ExportMyDataRequest._();

  factory ExportMyDataRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportMyDataRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportMyDataRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportMyDataRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportMyDataRequest copyWith(void Function(ExportMyDataRequest) updates) =>
      super.copyWith((message) => updates(message as ExportMyDataRequest))
          as ExportMyDataRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportMyDataRequest create() => ExportMyDataRequest._();
  @$core.override
  ExportMyDataRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportMyDataRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportMyDataRequest>(create);
  static ExportMyDataRequest? _defaultInstance;
}

/// That the account is to go, and who says so.
class DeleteMyAccountRequest extends $pb.GeneratedMessage {
  factory DeleteMyAccountRequest({
    $core.String? code,
    $core.String? password,
    $core.bool? forfeitBalance,
  }) {
    final result = create();
    if (code != null) result.code = code;
    if (password != null) result.password = password;
    if (forfeitBalance != null) result.forfeitBalance = forfeitBalance;
    return result;
  }

  DeleteMyAccountRequest._();

  factory DeleteMyAccountRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteMyAccountRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteMyAccountRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'code')
    ..aOS(2, _omitFieldNames ? '' : 'password')
    ..aOB(3, _omitFieldNames ? '' : 'forfeitBalance')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteMyAccountRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteMyAccountRequest copyWith(
          void Function(DeleteMyAccountRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteMyAccountRequest))
          as DeleteMyAccountRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteMyAccountRequest create() => DeleteMyAccountRequest._();
  @$core.override
  DeleteMyAccountRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteMyAccountRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteMyAccountRequest>(create);
  static DeleteMyAccountRequest? _defaultInstance;

  /// The six digits that were sent to the account's address.
  @$pb.TagNumber(1)
  $core.String get code => $_getSZ(0);
  @$pb.TagNumber(1)
  set code($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearCode() => $_clearField(1);

  /// The account's password, instead of a code.
  @$pb.TagNumber(2)
  $core.String get password => $_getSZ(1);
  @$pb.TagNumber(2)
  set password($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPassword() => $_has(1);
  @$pb.TagNumber(2)
  void clearPassword() => $_clearField(2);

  /// True gives up what the wallet holds.
  @$pb.TagNumber(3)
  $core.bool get forfeitBalance => $_getBF(2);
  @$pb.TagNumber(3)
  set forfeitBalance($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasForfeitBalance() => $_has(2);
  @$pb.TagNumber(3)
  void clearForfeitBalance() => $_clearField(3);
}

/// The account is erased.
class DeleteMyAccountResponse extends $pb.GeneratedMessage {
  factory DeleteMyAccountResponse() => create();

  DeleteMyAccountResponse._();

  factory DeleteMyAccountResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteMyAccountResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteMyAccountResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteMyAccountResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteMyAccountResponse copyWith(
          void Function(DeleteMyAccountResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteMyAccountResponse))
          as DeleteMyAccountResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteMyAccountResponse create() => DeleteMyAccountResponse._();
  @$core.override
  DeleteMyAccountResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteMyAccountResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteMyAccountResponse>(create);
  static DeleteMyAccountResponse? _defaultInstance;
}

/// Which account to erase.
class DeleteUserRequest extends $pb.GeneratedMessage {
  factory DeleteUserRequest({
    $core.String? userId,
    $core.bool? forfeitBalance,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    if (forfeitBalance != null) result.forfeitBalance = forfeitBalance;
    return result;
  }

  DeleteUserRequest._();

  factory DeleteUserRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteUserRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteUserRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..aOB(2, _omitFieldNames ? '' : 'forfeitBalance')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteUserRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteUserRequest copyWith(void Function(DeleteUserRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteUserRequest))
          as DeleteUserRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteUserRequest create() => DeleteUserRequest._();
  @$core.override
  DeleteUserRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteUserRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteUserRequest>(create);
  static DeleteUserRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);

  /// True gives up what its wallet holds, as its owner wishes.
  @$pb.TagNumber(2)
  $core.bool get forfeitBalance => $_getBF(1);
  @$pb.TagNumber(2)
  set forfeitBalance($core.bool value) => $_setBool(1, value);
  @$pb.TagNumber(2)
  $core.bool hasForfeitBalance() => $_has(1);
  @$pb.TagNumber(2)
  void clearForfeitBalance() => $_clearField(2);
}

/// The account is erased.
class DeleteUserResponse extends $pb.GeneratedMessage {
  factory DeleteUserResponse() => create();

  DeleteUserResponse._();

  factory DeleteUserResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteUserResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteUserResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteUserResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteUserResponse copyWith(void Function(DeleteUserResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteUserResponse))
          as DeleteUserResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteUserResponse create() => DeleteUserResponse._();
  @$core.override
  DeleteUserResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteUserResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteUserResponse>(create);
  static DeleteUserResponse? _defaultInstance;
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
