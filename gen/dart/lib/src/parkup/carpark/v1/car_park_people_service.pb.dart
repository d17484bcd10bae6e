// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_people_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/field_mask.pb.dart'
    as $3;

import '../../auth/v1/sign_in_tokens.pb.dart' as $2;
import 'car_park_user.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Somebody who wants an account.
class RegisterCarParkUserRequest extends $pb.GeneratedMessage {
  factory RegisterCarParkUserRequest({
    $core.String? email,
    $core.String? password,
    $core.String? fullName,
    $core.String? phone,
  }) {
    final result = create();
    if (email != null) result.email = email;
    if (password != null) result.password = password;
    if (fullName != null) result.fullName = fullName;
    if (phone != null) result.phone = phone;
    return result;
  }

  RegisterCarParkUserRequest._();

  factory RegisterCarParkUserRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RegisterCarParkUserRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RegisterCarParkUserRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'email')
    ..aOS(2, _omitFieldNames ? '' : 'password')
    ..aOS(3, _omitFieldNames ? '' : 'fullName')
    ..aOS(4, _omitFieldNames ? '' : 'phone')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RegisterCarParkUserRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RegisterCarParkUserRequest copyWith(
          void Function(RegisterCarParkUserRequest) updates) =>
      super.copyWith(
              (message) => updates(message as RegisterCarParkUserRequest))
          as RegisterCarParkUserRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RegisterCarParkUserRequest create() => RegisterCarParkUserRequest._();
  @$core.override
  RegisterCarParkUserRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RegisterCarParkUserRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RegisterCarParkUserRequest>(create);
  static RegisterCarParkUserRequest? _defaultInstance;

  /// Where mail reaches them.
  @$pb.TagNumber(1)
  $core.String get email => $_getSZ(0);
  @$pb.TagNumber(1)
  set email($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasEmail() => $_has(0);
  @$pb.TagNumber(1)
  void clearEmail() => $_clearField(1);

  /// 8 to 64 characters at least, as the city has set, 72 bytes at most; not the address, and none that everybody tries.
  @$pb.TagNumber(2)
  $core.String get password => $_getSZ(1);
  @$pb.TagNumber(2)
  set password($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPassword() => $_has(1);
  @$pb.TagNumber(2)
  void clearPassword() => $_clearField(2);

  /// First and last name.
  @$pb.TagNumber(3)
  $core.String get fullName => $_getSZ(2);
  @$pb.TagNumber(3)
  set fullName($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasFullName() => $_has(2);
  @$pb.TagNumber(3)
  void clearFullName() => $_clearField(3);

  /// Their number, of any country.
  @$pb.TagNumber(4)
  $core.String get phone => $_getSZ(3);
  @$pb.TagNumber(4)
  set phone($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPhone() => $_has(3);
  @$pb.TagNumber(4)
  void clearPhone() => $_clearField(4);
}

/// An account, signed in.
class RegisterCarParkUserResponse extends $pb.GeneratedMessage {
  factory RegisterCarParkUserResponse({
    $1.CarParkUser? user,
    $2.SignInTokens? tokens,
  }) {
    final result = create();
    if (user != null) result.user = user;
    if (tokens != null) result.tokens = tokens;
    return result;
  }

  RegisterCarParkUserResponse._();

  factory RegisterCarParkUserResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RegisterCarParkUserResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RegisterCarParkUserResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkUser>(1, _omitFieldNames ? '' : 'user',
        subBuilder: $1.CarParkUser.create)
    ..aOM<$2.SignInTokens>(2, _omitFieldNames ? '' : 'tokens',
        subBuilder: $2.SignInTokens.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RegisterCarParkUserResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RegisterCarParkUserResponse copyWith(
          void Function(RegisterCarParkUserResponse) updates) =>
      super.copyWith(
              (message) => updates(message as RegisterCarParkUserResponse))
          as RegisterCarParkUserResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RegisterCarParkUserResponse create() =>
      RegisterCarParkUserResponse._();
  @$core.override
  RegisterCarParkUserResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RegisterCarParkUserResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RegisterCarParkUserResponse>(create);
  static RegisterCarParkUserResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $1.CarParkUser get user => $_getN(0);
  @$pb.TagNumber(1)
  set user($1.CarParkUser value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasUser() => $_has(0);
  @$pb.TagNumber(1)
  void clearUser() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkUser ensureUser() => $_ensure(0);

  /// What proves the sign-in from now on.
  @$pb.TagNumber(2)
  $2.SignInTokens get tokens => $_getN(1);
  @$pb.TagNumber(2)
  set tokens($2.SignInTokens value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasTokens() => $_has(1);
  @$pb.TagNumber(2)
  void clearTokens() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.SignInTokens ensureTokens() => $_ensure(1);
}

/// What somebody signs in with.
class LoginCarParkUserRequest extends $pb.GeneratedMessage {
  factory LoginCarParkUserRequest({
    $core.String? email,
    $core.String? password,
  }) {
    final result = create();
    if (email != null) result.email = email;
    if (password != null) result.password = password;
    return result;
  }

  LoginCarParkUserRequest._();

  factory LoginCarParkUserRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory LoginCarParkUserRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'LoginCarParkUserRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'email')
    ..aOS(2, _omitFieldNames ? '' : 'password')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  LoginCarParkUserRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  LoginCarParkUserRequest copyWith(
          void Function(LoginCarParkUserRequest) updates) =>
      super.copyWith((message) => updates(message as LoginCarParkUserRequest))
          as LoginCarParkUserRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static LoginCarParkUserRequest create() => LoginCarParkUserRequest._();
  @$core.override
  LoginCarParkUserRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static LoginCarParkUserRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<LoginCarParkUserRequest>(create);
  static LoginCarParkUserRequest? _defaultInstance;

  /// The address. Forms of OAuth2 call it `username`.
  @$pb.TagNumber(1)
  $core.String get email => $_getSZ(0);
  @$pb.TagNumber(1)
  set email($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasEmail() => $_has(0);
  @$pb.TagNumber(1)
  void clearEmail() => $_clearField(1);

  /// The password.
  @$pb.TagNumber(2)
  $core.String get password => $_getSZ(1);
  @$pb.TagNumber(2)
  set password($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPassword() => $_has(1);
  @$pb.TagNumber(2)
  void clearPassword() => $_clearField(2);
}

/// An account, signed in.
class LoginCarParkUserResponse extends $pb.GeneratedMessage {
  factory LoginCarParkUserResponse({
    $1.CarParkUser? user,
    $2.SignInTokens? tokens,
  }) {
    final result = create();
    if (user != null) result.user = user;
    if (tokens != null) result.tokens = tokens;
    return result;
  }

  LoginCarParkUserResponse._();

  factory LoginCarParkUserResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory LoginCarParkUserResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'LoginCarParkUserResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkUser>(1, _omitFieldNames ? '' : 'user',
        subBuilder: $1.CarParkUser.create)
    ..aOM<$2.SignInTokens>(2, _omitFieldNames ? '' : 'tokens',
        subBuilder: $2.SignInTokens.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  LoginCarParkUserResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  LoginCarParkUserResponse copyWith(
          void Function(LoginCarParkUserResponse) updates) =>
      super.copyWith((message) => updates(message as LoginCarParkUserResponse))
          as LoginCarParkUserResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static LoginCarParkUserResponse create() => LoginCarParkUserResponse._();
  @$core.override
  LoginCarParkUserResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static LoginCarParkUserResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<LoginCarParkUserResponse>(create);
  static LoginCarParkUserResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $1.CarParkUser get user => $_getN(0);
  @$pb.TagNumber(1)
  set user($1.CarParkUser value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasUser() => $_has(0);
  @$pb.TagNumber(1)
  void clearUser() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkUser ensureUser() => $_ensure(0);

  /// What proves the sign-in from now on.
  @$pb.TagNumber(2)
  $2.SignInTokens get tokens => $_getN(1);
  @$pb.TagNumber(2)
  set tokens($2.SignInTokens value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasTokens() => $_has(1);
  @$pb.TagNumber(2)
  void clearTokens() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.SignInTokens ensureTokens() => $_ensure(1);
}

/// Asks for one's own account.
class GetMyCarParkUserRequest extends $pb.GeneratedMessage {
  factory GetMyCarParkUserRequest() => create();

  GetMyCarParkUserRequest._();

  factory GetMyCarParkUserRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetMyCarParkUserRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetMyCarParkUserRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMyCarParkUserRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMyCarParkUserRequest copyWith(
          void Function(GetMyCarParkUserRequest) updates) =>
      super.copyWith((message) => updates(message as GetMyCarParkUserRequest))
          as GetMyCarParkUserRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetMyCarParkUserRequest create() => GetMyCarParkUserRequest._();
  @$core.override
  GetMyCarParkUserRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetMyCarParkUserRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetMyCarParkUserRequest>(create);
  static GetMyCarParkUserRequest? _defaultInstance;
}

/// One's own account.
class GetMyCarParkUserResponse extends $pb.GeneratedMessage {
  factory GetMyCarParkUserResponse({
    $1.CarParkUser? user,
  }) {
    final result = create();
    if (user != null) result.user = user;
    return result;
  }

  GetMyCarParkUserResponse._();

  factory GetMyCarParkUserResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetMyCarParkUserResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetMyCarParkUserResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkUser>(1, _omitFieldNames ? '' : 'user',
        subBuilder: $1.CarParkUser.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMyCarParkUserResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMyCarParkUserResponse copyWith(
          void Function(GetMyCarParkUserResponse) updates) =>
      super.copyWith((message) => updates(message as GetMyCarParkUserResponse))
          as GetMyCarParkUserResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetMyCarParkUserResponse create() => GetMyCarParkUserResponse._();
  @$core.override
  GetMyCarParkUserResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetMyCarParkUserResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetMyCarParkUserResponse>(create);
  static GetMyCarParkUserResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $1.CarParkUser get user => $_getN(0);
  @$pb.TagNumber(1)
  set user($1.CarParkUser value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasUser() => $_has(0);
  @$pb.TagNumber(1)
  void clearUser() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkUser ensureUser() => $_ensure(0);
}

/// Asks for a code.
class SendMyEmailCodeRequest extends $pb.GeneratedMessage {
  factory SendMyEmailCodeRequest() => create();

  SendMyEmailCodeRequest._();

  factory SendMyEmailCodeRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SendMyEmailCodeRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SendMyEmailCodeRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SendMyEmailCodeRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SendMyEmailCodeRequest copyWith(
          void Function(SendMyEmailCodeRequest) updates) =>
      super.copyWith((message) => updates(message as SendMyEmailCodeRequest))
          as SendMyEmailCodeRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SendMyEmailCodeRequest create() => SendMyEmailCodeRequest._();
  @$core.override
  SendMyEmailCodeRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SendMyEmailCodeRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SendMyEmailCodeRequest>(create);
  static SendMyEmailCodeRequest? _defaultInstance;
}

/// The code is on its way.
class SendMyEmailCodeResponse extends $pb.GeneratedMessage {
  factory SendMyEmailCodeResponse({
    $core.String? message,
  }) {
    final result = create();
    if (message != null) result.message = message;
    return result;
  }

  SendMyEmailCodeResponse._();

  factory SendMyEmailCodeResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SendMyEmailCodeResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SendMyEmailCodeResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SendMyEmailCodeResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SendMyEmailCodeResponse copyWith(
          void Function(SendMyEmailCodeResponse) updates) =>
      super.copyWith((message) => updates(message as SendMyEmailCodeResponse))
          as SendMyEmailCodeResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SendMyEmailCodeResponse create() => SendMyEmailCodeResponse._();
  @$core.override
  SendMyEmailCodeResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SendMyEmailCodeResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SendMyEmailCodeResponse>(create);
  static SendMyEmailCodeResponse? _defaultInstance;

  /// What to tell the person.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);
}

/// The code from the mail.
class VerifyMyEmailRequest extends $pb.GeneratedMessage {
  factory VerifyMyEmailRequest({
    $core.String? code,
  }) {
    final result = create();
    if (code != null) result.code = code;
    return result;
  }

  VerifyMyEmailRequest._();

  factory VerifyMyEmailRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory VerifyMyEmailRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'VerifyMyEmailRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'code')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyMyEmailRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyMyEmailRequest copyWith(void Function(VerifyMyEmailRequest) updates) =>
      super.copyWith((message) => updates(message as VerifyMyEmailRequest))
          as VerifyMyEmailRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static VerifyMyEmailRequest create() => VerifyMyEmailRequest._();
  @$core.override
  VerifyMyEmailRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static VerifyMyEmailRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<VerifyMyEmailRequest>(create);
  static VerifyMyEmailRequest? _defaultInstance;

  /// Its six digits.
  @$pb.TagNumber(1)
  $core.String get code => $_getSZ(0);
  @$pb.TagNumber(1)
  set code($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearCode() => $_clearField(1);
}

/// The account, with an address that is verified.
class VerifyMyEmailResponse extends $pb.GeneratedMessage {
  factory VerifyMyEmailResponse({
    $1.CarParkUser? user,
  }) {
    final result = create();
    if (user != null) result.user = user;
    return result;
  }

  VerifyMyEmailResponse._();

  factory VerifyMyEmailResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory VerifyMyEmailResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'VerifyMyEmailResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkUser>(1, _omitFieldNames ? '' : 'user',
        subBuilder: $1.CarParkUser.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyMyEmailResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyMyEmailResponse copyWith(
          void Function(VerifyMyEmailResponse) updates) =>
      super.copyWith((message) => updates(message as VerifyMyEmailResponse))
          as VerifyMyEmailResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static VerifyMyEmailResponse create() => VerifyMyEmailResponse._();
  @$core.override
  VerifyMyEmailResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static VerifyMyEmailResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<VerifyMyEmailResponse>(create);
  static VerifyMyEmailResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $1.CarParkUser get user => $_getN(0);
  @$pb.TagNumber(1)
  set user($1.CarParkUser value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasUser() => $_has(0);
  @$pb.TagNumber(1)
  void clearUser() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkUser ensureUser() => $_ensure(0);
}

/// A new password.
class ChangeMyStaffPasswordRequest extends $pb.GeneratedMessage {
  factory ChangeMyStaffPasswordRequest({
    $core.String? currentPassword,
    $core.String? newPassword,
  }) {
    final result = create();
    if (currentPassword != null) result.currentPassword = currentPassword;
    if (newPassword != null) result.newPassword = newPassword;
    return result;
  }

  ChangeMyStaffPasswordRequest._();

  factory ChangeMyStaffPasswordRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ChangeMyStaffPasswordRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ChangeMyStaffPasswordRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'currentPassword')
    ..aOS(2, _omitFieldNames ? '' : 'newPassword')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChangeMyStaffPasswordRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChangeMyStaffPasswordRequest copyWith(
          void Function(ChangeMyStaffPasswordRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ChangeMyStaffPasswordRequest))
          as ChangeMyStaffPasswordRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ChangeMyStaffPasswordRequest create() =>
      ChangeMyStaffPasswordRequest._();
  @$core.override
  ChangeMyStaffPasswordRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ChangeMyStaffPasswordRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ChangeMyStaffPasswordRequest>(create);
  static ChangeMyStaffPasswordRequest? _defaultInstance;

  /// The one until now.
  @$pb.TagNumber(1)
  $core.String get currentPassword => $_getSZ(0);
  @$pb.TagNumber(1)
  set currentPassword($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCurrentPassword() => $_has(0);
  @$pb.TagNumber(1)
  void clearCurrentPassword() => $_clearField(1);

  /// The one from now on.
  @$pb.TagNumber(2)
  $core.String get newPassword => $_getSZ(1);
  @$pb.TagNumber(2)
  set newPassword($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasNewPassword() => $_has(1);
  @$pb.TagNumber(2)
  void clearNewPassword() => $_clearField(2);
}

/// It is changed.
class ChangeMyStaffPasswordResponse extends $pb.GeneratedMessage {
  factory ChangeMyStaffPasswordResponse() => create();

  ChangeMyStaffPasswordResponse._();

  factory ChangeMyStaffPasswordResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ChangeMyStaffPasswordResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ChangeMyStaffPasswordResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChangeMyStaffPasswordResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChangeMyStaffPasswordResponse copyWith(
          void Function(ChangeMyStaffPasswordResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ChangeMyStaffPasswordResponse))
          as ChangeMyStaffPasswordResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ChangeMyStaffPasswordResponse create() =>
      ChangeMyStaffPasswordResponse._();
  @$core.override
  ChangeMyStaffPasswordResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ChangeMyStaffPasswordResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ChangeMyStaffPasswordResponse>(create);
  static ChangeMyStaffPasswordResponse? _defaultInstance;
}

/// An account to make.
class CreateCarParkStaffRequest extends $pb.GeneratedMessage {
  factory CreateCarParkStaffRequest({
    $core.String? email,
    $core.String? password,
    $core.String? fullName,
    $core.String? phone,
    $1.CarParkUser_Role? role,
    $core.Iterable<$core.String>? carParks,
  }) {
    final result = create();
    if (email != null) result.email = email;
    if (password != null) result.password = password;
    if (fullName != null) result.fullName = fullName;
    if (phone != null) result.phone = phone;
    if (role != null) result.role = role;
    if (carParks != null) result.carParks.addAll(carParks);
    return result;
  }

  CreateCarParkStaffRequest._();

  factory CreateCarParkStaffRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateCarParkStaffRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateCarParkStaffRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'email')
    ..aOS(2, _omitFieldNames ? '' : 'password')
    ..aOS(3, _omitFieldNames ? '' : 'fullName')
    ..aOS(4, _omitFieldNames ? '' : 'phone')
    ..aE<$1.CarParkUser_Role>(5, _omitFieldNames ? '' : 'role',
        enumValues: $1.CarParkUser_Role.values)
    ..pPS(6, _omitFieldNames ? '' : 'carParks')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkStaffRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkStaffRequest copyWith(
          void Function(CreateCarParkStaffRequest) updates) =>
      super.copyWith((message) => updates(message as CreateCarParkStaffRequest))
          as CreateCarParkStaffRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateCarParkStaffRequest create() => CreateCarParkStaffRequest._();
  @$core.override
  CreateCarParkStaffRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateCarParkStaffRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateCarParkStaffRequest>(create);
  static CreateCarParkStaffRequest? _defaultInstance;

  /// The address to sign in with.
  @$pb.TagNumber(1)
  $core.String get email => $_getSZ(0);
  @$pb.TagNumber(1)
  set email($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasEmail() => $_has(0);
  @$pb.TagNumber(1)
  void clearEmail() => $_clearField(1);

  /// The first password, which they had better change.
  @$pb.TagNumber(2)
  $core.String get password => $_getSZ(1);
  @$pb.TagNumber(2)
  set password($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPassword() => $_has(1);
  @$pb.TagNumber(2)
  void clearPassword() => $_clearField(2);

  /// First and last name.
  @$pb.TagNumber(3)
  $core.String get fullName => $_getSZ(2);
  @$pb.TagNumber(3)
  set fullName($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasFullName() => $_has(2);
  @$pb.TagNumber(3)
  void clearFullName() => $_clearField(3);

  /// Their number.
  @$pb.TagNumber(4)
  $core.String get phone => $_getSZ(3);
  @$pb.TagNumber(4)
  set phone($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPhone() => $_has(3);
  @$pb.TagNumber(4)
  void clearPhone() => $_clearField(4);

  /// Operator or admin; operator unless given.
  @$pb.TagNumber(5)
  $1.CarParkUser_Role get role => $_getN(4);
  @$pb.TagNumber(5)
  set role($1.CarParkUser_Role value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasRole() => $_has(4);
  @$pb.TagNumber(5)
  void clearRole() => $_clearField(5);

  /// Codes of the car parks to work in; the standard one unless given.
  @$pb.TagNumber(6)
  $pb.PbList<$core.String> get carParks => $_getList(5);
}

/// The new account.
class CreateCarParkStaffResponse extends $pb.GeneratedMessage {
  factory CreateCarParkStaffResponse({
    $1.CarParkUser? user,
  }) {
    final result = create();
    if (user != null) result.user = user;
    return result;
  }

  CreateCarParkStaffResponse._();

  factory CreateCarParkStaffResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateCarParkStaffResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateCarParkStaffResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkUser>(1, _omitFieldNames ? '' : 'user',
        subBuilder: $1.CarParkUser.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkStaffResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateCarParkStaffResponse copyWith(
          void Function(CreateCarParkStaffResponse) updates) =>
      super.copyWith(
              (message) => updates(message as CreateCarParkStaffResponse))
          as CreateCarParkStaffResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateCarParkStaffResponse create() => CreateCarParkStaffResponse._();
  @$core.override
  CreateCarParkStaffResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateCarParkStaffResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateCarParkStaffResponse>(create);
  static CreateCarParkStaffResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $1.CarParkUser get user => $_getN(0);
  @$pb.TagNumber(1)
  set user($1.CarParkUser value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasUser() => $_has(0);
  @$pb.TagNumber(1)
  void clearUser() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkUser ensureUser() => $_ensure(0);
}

/// Asks for accounts.
class ListCarParkUsersRequest extends $pb.GeneratedMessage {
  factory ListCarParkUsersRequest({
    $1.CarParkUser_Role? role,
    $core.bool? isActive,
    $core.String? email,
    $core.int? pageSize,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (role != null) result.role = role;
    if (isActive != null) result.isActive = isActive;
    if (email != null) result.email = email;
    if (pageSize != null) result.pageSize = pageSize;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListCarParkUsersRequest._();

  factory ListCarParkUsersRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListCarParkUsersRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListCarParkUsersRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aE<$1.CarParkUser_Role>(1, _omitFieldNames ? '' : 'role',
        enumValues: $1.CarParkUser_Role.values)
    ..aOB(2, _omitFieldNames ? '' : 'isActive')
    ..aOS(3, _omitFieldNames ? '' : 'email')
    ..aI(4, _omitFieldNames ? '' : 'pageSize')
    ..aI(5, _omitFieldNames ? '' : 'skip')
    ..aOB(6, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkUsersRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkUsersRequest copyWith(
          void Function(ListCarParkUsersRequest) updates) =>
      super.copyWith((message) => updates(message as ListCarParkUsersRequest))
          as ListCarParkUsersRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListCarParkUsersRequest create() => ListCarParkUsersRequest._();
  @$core.override
  ListCarParkUsersRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListCarParkUsersRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListCarParkUsersRequest>(create);
  static ListCarParkUsersRequest? _defaultInstance;

  /// Only those with this role.
  @$pb.TagNumber(1)
  $1.CarParkUser_Role get role => $_getN(0);
  @$pb.TagNumber(1)
  set role($1.CarParkUser_Role value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasRole() => $_has(0);
  @$pb.TagNumber(1)
  void clearRole() => $_clearField(1);

  /// Only those that are switched on, or are not.
  @$pb.TagNumber(2)
  $core.bool get isActive => $_getBF(1);
  @$pb.TagNumber(2)
  set isActive($core.bool value) => $_setBool(1, value);
  @$pb.TagNumber(2)
  $core.bool hasIsActive() => $_has(1);
  @$pb.TagNumber(2)
  void clearIsActive() => $_clearField(2);

  /// Only those whose address this is; of drivers also those whose address begins so.
  @$pb.TagNumber(3)
  $core.String get email => $_getSZ(2);
  @$pb.TagNumber(3)
  set email($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasEmail() => $_has(2);
  @$pb.TagNumber(3)
  void clearEmail() => $_clearField(3);

  /// Most accounts in the answer; 20 unless given; 100 where more is asked for.
  @$pb.TagNumber(4)
  $core.int get pageSize => $_getIZ(3);
  @$pb.TagNumber(4)
  set pageSize($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPageSize() => $_has(3);
  @$pb.TagNumber(4)
  void clearPageSize() => $_clearField(4);

  /// How many accounts to leave out first.
  @$pb.TagNumber(5)
  $core.int get skip => $_getIZ(4);
  @$pb.TagNumber(5)
  set skip($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasSkip() => $_has(4);
  @$pb.TagNumber(5)
  void clearSkip() => $_clearField(5);

  /// Asks for `total_size`.
  @$pb.TagNumber(6)
  $core.bool get withTotalSize => $_getBF(5);
  @$pb.TagNumber(6)
  set withTotalSize($core.bool value) => $_setBool(5, value);
  @$pb.TagNumber(6)
  $core.bool hasWithTotalSize() => $_has(5);
  @$pb.TagNumber(6)
  void clearWithTotalSize() => $_clearField(6);
}

/// A page of accounts.
class ListCarParkUsersResponse extends $pb.GeneratedMessage {
  factory ListCarParkUsersResponse({
    $core.Iterable<$1.CarParkUser>? users,
    $core.int? totalSize,
  }) {
    final result = create();
    if (users != null) result.users.addAll(users);
    if (totalSize != null) result.totalSize = totalSize;
    return result;
  }

  ListCarParkUsersResponse._();

  factory ListCarParkUsersResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListCarParkUsersResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListCarParkUsersResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$1.CarParkUser>(1, _omitFieldNames ? '' : 'users',
        subBuilder: $1.CarParkUser.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkUsersResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListCarParkUsersResponse copyWith(
          void Function(ListCarParkUsersResponse) updates) =>
      super.copyWith((message) => updates(message as ListCarParkUsersResponse))
          as ListCarParkUsersResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListCarParkUsersResponse create() => ListCarParkUsersResponse._();
  @$core.override
  ListCarParkUsersResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListCarParkUsersResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListCarParkUsersResponse>(create);
  static ListCarParkUsersResponse? _defaultInstance;

  /// The accounts.
  @$pb.TagNumber(1)
  $pb.PbList<$1.CarParkUser> get users => $_getList(0);

  /// How many there are in all, staff and drivers each counted up to 10 000; only when asked for.
  @$pb.TagNumber(2)
  $core.int get totalSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalSize() => $_clearField(2);
}

/// Asks for an account.
class GetCarParkUserRequest extends $pb.GeneratedMessage {
  factory GetCarParkUserRequest({
    $core.String? userId,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    return result;
  }

  GetCarParkUserRequest._();

  factory GetCarParkUserRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkUserRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkUserRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkUserRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkUserRequest copyWith(
          void Function(GetCarParkUserRequest) updates) =>
      super.copyWith((message) => updates(message as GetCarParkUserRequest))
          as GetCarParkUserRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkUserRequest create() => GetCarParkUserRequest._();
  @$core.override
  GetCarParkUserRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkUserRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkUserRequest>(create);
  static GetCarParkUserRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);
}

/// An account.
class GetCarParkUserResponse extends $pb.GeneratedMessage {
  factory GetCarParkUserResponse({
    $1.CarParkUser? user,
  }) {
    final result = create();
    if (user != null) result.user = user;
    return result;
  }

  GetCarParkUserResponse._();

  factory GetCarParkUserResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkUserResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkUserResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkUser>(1, _omitFieldNames ? '' : 'user',
        subBuilder: $1.CarParkUser.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkUserResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkUserResponse copyWith(
          void Function(GetCarParkUserResponse) updates) =>
      super.copyWith((message) => updates(message as GetCarParkUserResponse))
          as GetCarParkUserResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkUserResponse create() => GetCarParkUserResponse._();
  @$core.override
  GetCarParkUserResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkUserResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkUserResponse>(create);
  static GetCarParkUserResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $1.CarParkUser get user => $_getN(0);
  @$pb.TagNumber(1)
  set user($1.CarParkUser value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasUser() => $_has(0);
  @$pb.TagNumber(1)
  void clearUser() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkUser ensureUser() => $_ensure(0);
}

/// Changes of an account.
class UpdateCarParkUserRequest extends $pb.GeneratedMessage {
  factory UpdateCarParkUserRequest({
    $core.String? userId,
    $core.String? fullName,
    $core.String? phone,
    $1.CarParkUser_Role? role,
    $core.String? password,
    $core.Iterable<$core.String>? carParks,
    $3.FieldMask? updateMask,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    if (fullName != null) result.fullName = fullName;
    if (phone != null) result.phone = phone;
    if (role != null) result.role = role;
    if (password != null) result.password = password;
    if (carParks != null) result.carParks.addAll(carParks);
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  UpdateCarParkUserRequest._();

  factory UpdateCarParkUserRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateCarParkUserRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateCarParkUserRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..aOS(2, _omitFieldNames ? '' : 'fullName')
    ..aOS(3, _omitFieldNames ? '' : 'phone')
    ..aE<$1.CarParkUser_Role>(4, _omitFieldNames ? '' : 'role',
        enumValues: $1.CarParkUser_Role.values)
    ..aOS(5, _omitFieldNames ? '' : 'password')
    ..pPS(6, _omitFieldNames ? '' : 'carParks')
    ..aOM<$3.FieldMask>(7, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $3.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkUserRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkUserRequest copyWith(
          void Function(UpdateCarParkUserRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateCarParkUserRequest))
          as UpdateCarParkUserRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateCarParkUserRequest create() => UpdateCarParkUserRequest._();
  @$core.override
  UpdateCarParkUserRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateCarParkUserRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateCarParkUserRequest>(create);
  static UpdateCarParkUserRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);

  /// First and last name.
  @$pb.TagNumber(2)
  $core.String get fullName => $_getSZ(1);
  @$pb.TagNumber(2)
  set fullName($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasFullName() => $_has(1);
  @$pb.TagNumber(2)
  void clearFullName() => $_clearField(2);

  /// The number.
  @$pb.TagNumber(3)
  $core.String get phone => $_getSZ(2);
  @$pb.TagNumber(3)
  set phone($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPhone() => $_has(2);
  @$pb.TagNumber(3)
  void clearPhone() => $_clearField(3);

  /// Of staff, by an admin: operator or admin.
  @$pb.TagNumber(4)
  $1.CarParkUser_Role get role => $_getN(3);
  @$pb.TagNumber(4)
  set role($1.CarParkUser_Role value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasRole() => $_has(3);
  @$pb.TagNumber(4)
  void clearRole() => $_clearField(4);

  /// Of staff, by an admin: a new password, with which all sign-ins of the account end.
  @$pb.TagNumber(5)
  $core.String get password => $_getSZ(4);
  @$pb.TagNumber(5)
  set password($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPassword() => $_has(4);
  @$pb.TagNumber(5)
  void clearPassword() => $_clearField(5);

  /// Of staff, by an admin: codes of the car parks to work in, in the place of those before.
  @$pb.TagNumber(6)
  $pb.PbList<$core.String> get carParks => $_getList(5);

  /// The fields to write, of those above; without it, those that are given. `car_parks` without any is only cleared by it.
  @$pb.TagNumber(7)
  $3.FieldMask get updateMask => $_getN(6);
  @$pb.TagNumber(7)
  set updateMask($3.FieldMask value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasUpdateMask() => $_has(6);
  @$pb.TagNumber(7)
  void clearUpdateMask() => $_clearField(7);
  @$pb.TagNumber(7)
  $3.FieldMask ensureUpdateMask() => $_ensure(6);
}

/// The account after the change.
class UpdateCarParkUserResponse extends $pb.GeneratedMessage {
  factory UpdateCarParkUserResponse({
    $1.CarParkUser? user,
  }) {
    final result = create();
    if (user != null) result.user = user;
    return result;
  }

  UpdateCarParkUserResponse._();

  factory UpdateCarParkUserResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateCarParkUserResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateCarParkUserResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkUser>(1, _omitFieldNames ? '' : 'user',
        subBuilder: $1.CarParkUser.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkUserResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateCarParkUserResponse copyWith(
          void Function(UpdateCarParkUserResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateCarParkUserResponse))
          as UpdateCarParkUserResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateCarParkUserResponse create() => UpdateCarParkUserResponse._();
  @$core.override
  UpdateCarParkUserResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateCarParkUserResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateCarParkUserResponse>(create);
  static UpdateCarParkUserResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $1.CarParkUser get user => $_getN(0);
  @$pb.TagNumber(1)
  set user($1.CarParkUser value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasUser() => $_has(0);
  @$pb.TagNumber(1)
  void clearUser() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkUser ensureUser() => $_ensure(0);
}

/// Asks to switch an account on.
class ActivateCarParkUserRequest extends $pb.GeneratedMessage {
  factory ActivateCarParkUserRequest({
    $core.String? userId,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    return result;
  }

  ActivateCarParkUserRequest._();

  factory ActivateCarParkUserRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ActivateCarParkUserRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ActivateCarParkUserRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ActivateCarParkUserRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ActivateCarParkUserRequest copyWith(
          void Function(ActivateCarParkUserRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ActivateCarParkUserRequest))
          as ActivateCarParkUserRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ActivateCarParkUserRequest create() => ActivateCarParkUserRequest._();
  @$core.override
  ActivateCarParkUserRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ActivateCarParkUserRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ActivateCarParkUserRequest>(create);
  static ActivateCarParkUserRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);
}

/// The account, switched on.
class ActivateCarParkUserResponse extends $pb.GeneratedMessage {
  factory ActivateCarParkUserResponse({
    $1.CarParkUser? user,
  }) {
    final result = create();
    if (user != null) result.user = user;
    return result;
  }

  ActivateCarParkUserResponse._();

  factory ActivateCarParkUserResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ActivateCarParkUserResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ActivateCarParkUserResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkUser>(1, _omitFieldNames ? '' : 'user',
        subBuilder: $1.CarParkUser.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ActivateCarParkUserResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ActivateCarParkUserResponse copyWith(
          void Function(ActivateCarParkUserResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ActivateCarParkUserResponse))
          as ActivateCarParkUserResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ActivateCarParkUserResponse create() =>
      ActivateCarParkUserResponse._();
  @$core.override
  ActivateCarParkUserResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ActivateCarParkUserResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ActivateCarParkUserResponse>(create);
  static ActivateCarParkUserResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $1.CarParkUser get user => $_getN(0);
  @$pb.TagNumber(1)
  set user($1.CarParkUser value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasUser() => $_has(0);
  @$pb.TagNumber(1)
  void clearUser() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkUser ensureUser() => $_ensure(0);
}

/// Asks to switch an account off.
class DeactivateCarParkUserRequest extends $pb.GeneratedMessage {
  factory DeactivateCarParkUserRequest({
    $core.String? userId,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    return result;
  }

  DeactivateCarParkUserRequest._();

  factory DeactivateCarParkUserRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeactivateCarParkUserRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeactivateCarParkUserRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateCarParkUserRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateCarParkUserRequest copyWith(
          void Function(DeactivateCarParkUserRequest) updates) =>
      super.copyWith(
              (message) => updates(message as DeactivateCarParkUserRequest))
          as DeactivateCarParkUserRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeactivateCarParkUserRequest create() =>
      DeactivateCarParkUserRequest._();
  @$core.override
  DeactivateCarParkUserRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeactivateCarParkUserRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeactivateCarParkUserRequest>(create);
  static DeactivateCarParkUserRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);
}

/// The account, switched off.
class DeactivateCarParkUserResponse extends $pb.GeneratedMessage {
  factory DeactivateCarParkUserResponse({
    $1.CarParkUser? user,
    $core.String? message,
  }) {
    final result = create();
    if (user != null) result.user = user;
    if (message != null) result.message = message;
    return result;
  }

  DeactivateCarParkUserResponse._();

  factory DeactivateCarParkUserResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeactivateCarParkUserResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeactivateCarParkUserResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.CarParkUser>(1, _omitFieldNames ? '' : 'user',
        subBuilder: $1.CarParkUser.create)
    ..aOS(2, _omitFieldNames ? '' : 'message')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateCarParkUserResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateCarParkUserResponse copyWith(
          void Function(DeactivateCarParkUserResponse) updates) =>
      super.copyWith(
              (message) => updates(message as DeactivateCarParkUserResponse))
          as DeactivateCarParkUserResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeactivateCarParkUserResponse create() =>
      DeactivateCarParkUserResponse._();
  @$core.override
  DeactivateCarParkUserResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeactivateCarParkUserResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeactivateCarParkUserResponse>(create);
  static DeactivateCarParkUserResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $1.CarParkUser get user => $_getN(0);
  @$pb.TagNumber(1)
  set user($1.CarParkUser value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasUser() => $_has(0);
  @$pb.TagNumber(1)
  void clearUser() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.CarParkUser ensureUser() => $_ensure(0);

  /// What to tell the person.
  @$pb.TagNumber(2)
  $core.String get message => $_getSZ(1);
  @$pb.TagNumber(2)
  set message($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasMessage() => $_has(1);
  @$pb.TagNumber(2)
  void clearMessage() => $_clearField(2);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
