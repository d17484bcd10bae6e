// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/identity_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import 'sign_in_tokens.pb.dart' as $1;
import 'user.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// What Google's sign-in gave the app.
class SignInWithGoogleRequest extends $pb.GeneratedMessage {
  factory SignInWithGoogleRequest({
    $core.String? idToken,
  }) {
    final result = create();
    if (idToken != null) result.idToken = idToken;
    return result;
  }

  SignInWithGoogleRequest._();

  factory SignInWithGoogleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SignInWithGoogleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SignInWithGoogleRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'idToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SignInWithGoogleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SignInWithGoogleRequest copyWith(
          void Function(SignInWithGoogleRequest) updates) =>
      super.copyWith((message) => updates(message as SignInWithGoogleRequest))
          as SignInWithGoogleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SignInWithGoogleRequest create() => SignInWithGoogleRequest._();
  @$core.override
  SignInWithGoogleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SignInWithGoogleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SignInWithGoogleRequest>(create);
  static SignInWithGoogleRequest? _defaultInstance;

  /// The id token, a JWT.
  @$pb.TagNumber(1)
  $core.String get idToken => $_getSZ(0);
  @$pb.TagNumber(1)
  set idToken($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasIdToken() => $_has(0);
  @$pb.TagNumber(1)
  void clearIdToken() => $_clearField(1);
}

/// A sign-in.
class SignInWithGoogleResponse extends $pb.GeneratedMessage {
  factory SignInWithGoogleResponse({
    $1.SignInTokens? tokens,
    $2.User? user,
  }) {
    final result = create();
    if (tokens != null) result.tokens = tokens;
    if (user != null) result.user = user;
    return result;
  }

  SignInWithGoogleResponse._();

  factory SignInWithGoogleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SignInWithGoogleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SignInWithGoogleResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOM<$1.SignInTokens>(1, _omitFieldNames ? '' : 'tokens',
        subBuilder: $1.SignInTokens.create)
    ..aOM<$2.User>(2, _omitFieldNames ? '' : 'user', subBuilder: $2.User.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SignInWithGoogleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SignInWithGoogleResponse copyWith(
          void Function(SignInWithGoogleResponse) updates) =>
      super.copyWith((message) => updates(message as SignInWithGoogleResponse))
          as SignInWithGoogleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SignInWithGoogleResponse create() => SignInWithGoogleResponse._();
  @$core.override
  SignInWithGoogleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SignInWithGoogleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SignInWithGoogleResponse>(create);
  static SignInWithGoogleResponse? _defaultInstance;

  /// What proves it from now on.
  @$pb.TagNumber(1)
  $1.SignInTokens get tokens => $_getN(0);
  @$pb.TagNumber(1)
  set tokens($1.SignInTokens value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasTokens() => $_has(0);
  @$pb.TagNumber(1)
  void clearTokens() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.SignInTokens ensureTokens() => $_ensure(0);

  /// The account.
  @$pb.TagNumber(2)
  $2.User get user => $_getN(1);
  @$pb.TagNumber(2)
  set user($2.User value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasUser() => $_has(1);
  @$pb.TagNumber(2)
  void clearUser() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.User ensureUser() => $_ensure(1);
}

/// What Facebook's sign-in gave the app.
class SignInWithFacebookRequest extends $pb.GeneratedMessage {
  factory SignInWithFacebookRequest({
    $core.String? facebookToken,
  }) {
    final result = create();
    if (facebookToken != null) result.facebookToken = facebookToken;
    return result;
  }

  SignInWithFacebookRequest._();

  factory SignInWithFacebookRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SignInWithFacebookRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SignInWithFacebookRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'facebookToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SignInWithFacebookRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SignInWithFacebookRequest copyWith(
          void Function(SignInWithFacebookRequest) updates) =>
      super.copyWith((message) => updates(message as SignInWithFacebookRequest))
          as SignInWithFacebookRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SignInWithFacebookRequest create() => SignInWithFacebookRequest._();
  @$core.override
  SignInWithFacebookRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SignInWithFacebookRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SignInWithFacebookRequest>(create);
  static SignInWithFacebookRequest? _defaultInstance;

  /// The user access token. REST clients send it as `access_token`.
  @$pb.TagNumber(1)
  $core.String get facebookToken => $_getSZ(0);
  @$pb.TagNumber(1)
  set facebookToken($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasFacebookToken() => $_has(0);
  @$pb.TagNumber(1)
  void clearFacebookToken() => $_clearField(1);
}

/// A sign-in.
class SignInWithFacebookResponse extends $pb.GeneratedMessage {
  factory SignInWithFacebookResponse({
    $1.SignInTokens? tokens,
    $2.User? user,
  }) {
    final result = create();
    if (tokens != null) result.tokens = tokens;
    if (user != null) result.user = user;
    return result;
  }

  SignInWithFacebookResponse._();

  factory SignInWithFacebookResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SignInWithFacebookResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SignInWithFacebookResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOM<$1.SignInTokens>(1, _omitFieldNames ? '' : 'tokens',
        subBuilder: $1.SignInTokens.create)
    ..aOM<$2.User>(2, _omitFieldNames ? '' : 'user', subBuilder: $2.User.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SignInWithFacebookResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SignInWithFacebookResponse copyWith(
          void Function(SignInWithFacebookResponse) updates) =>
      super.copyWith(
              (message) => updates(message as SignInWithFacebookResponse))
          as SignInWithFacebookResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SignInWithFacebookResponse create() => SignInWithFacebookResponse._();
  @$core.override
  SignInWithFacebookResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SignInWithFacebookResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SignInWithFacebookResponse>(create);
  static SignInWithFacebookResponse? _defaultInstance;

  /// What proves it from now on.
  @$pb.TagNumber(1)
  $1.SignInTokens get tokens => $_getN(0);
  @$pb.TagNumber(1)
  set tokens($1.SignInTokens value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasTokens() => $_has(0);
  @$pb.TagNumber(1)
  void clearTokens() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.SignInTokens ensureTokens() => $_ensure(0);

  /// The account.
  @$pb.TagNumber(2)
  $2.User get user => $_getN(1);
  @$pb.TagNumber(2)
  set user($2.User value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasUser() => $_has(1);
  @$pb.TagNumber(2)
  void clearUser() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.User ensureUser() => $_ensure(1);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
