// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/sign_in_tokens.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $0;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// What every sign-in and every refresh answers, whoever signs in and however.
class SignInTokens extends $pb.GeneratedMessage {
  factory SignInTokens({
    $core.String? accessToken,
    $core.String? refreshToken,
    $0.Timestamp? accessTokenExpiresAt,
    $0.Timestamp? refreshTokenExpiresAt,
  }) {
    final result = create();
    if (accessToken != null) result.accessToken = accessToken;
    if (refreshToken != null) result.refreshToken = refreshToken;
    if (accessTokenExpiresAt != null)
      result.accessTokenExpiresAt = accessTokenExpiresAt;
    if (refreshTokenExpiresAt != null)
      result.refreshTokenExpiresAt = refreshTokenExpiresAt;
    return result;
  }

  SignInTokens._();

  factory SignInTokens.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SignInTokens.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SignInTokens',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'accessToken')
    ..aOS(2, _omitFieldNames ? '' : 'refreshToken')
    ..aOM<$0.Timestamp>(3, _omitFieldNames ? '' : 'accessTokenExpiresAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(4, _omitFieldNames ? '' : 'refreshTokenExpiresAt',
        subBuilder: $0.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SignInTokens clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SignInTokens copyWith(void Function(SignInTokens) updates) =>
      super.copyWith((message) => updates(message as SignInTokens))
          as SignInTokens;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SignInTokens create() => SignInTokens._();
  @$core.override
  SignInTokens createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SignInTokens getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SignInTokens>(create);
  static SignInTokens? _defaultInstance;

  /// JWT for the `authorization: Bearer` header.
  @$pb.TagNumber(1)
  $core.String get accessToken => $_getSZ(0);
  @$pb.TagNumber(1)
  set accessToken($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAccessToken() => $_has(0);
  @$pb.TagNumber(1)
  void clearAccessToken() => $_clearField(1);

  /// Opaque; works once, and for a minute again for who lost the answer: see RefreshToken.
  @$pb.TagNumber(2)
  $core.String get refreshToken => $_getSZ(1);
  @$pb.TagNumber(2)
  set refreshToken($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasRefreshToken() => $_has(1);
  @$pb.TagNumber(2)
  void clearRefreshToken() => $_clearField(2);

  /// When the access token stops working: 15 minutes after it was made for drivers, 12 hours for agents and operators, unless
  /// the city has set other times. Signing out, switching the account off and changing its password end it within 5 seconds; a
  /// new role and new zones count within 5 seconds for the token that there is.
  @$pb.TagNumber(3)
  $0.Timestamp get accessTokenExpiresAt => $_getN(2);
  @$pb.TagNumber(3)
  set accessTokenExpiresAt($0.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasAccessTokenExpiresAt() => $_has(2);
  @$pb.TagNumber(3)
  void clearAccessTokenExpiresAt() => $_clearField(3);
  @$pb.TagNumber(3)
  $0.Timestamp ensureAccessTokenExpiresAt() => $_ensure(2);

  /// When the refresh token stops working: 30 days after it was made, unless the city has set another time.
  @$pb.TagNumber(4)
  $0.Timestamp get refreshTokenExpiresAt => $_getN(3);
  @$pb.TagNumber(4)
  set refreshTokenExpiresAt($0.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasRefreshTokenExpiresAt() => $_has(3);
  @$pb.TagNumber(4)
  void clearRefreshTokenExpiresAt() => $_clearField(4);
  @$pb.TagNumber(4)
  $0.Timestamp ensureRefreshTokenExpiresAt() => $_ensure(3);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
