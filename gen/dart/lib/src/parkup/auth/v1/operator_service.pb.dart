// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/operator_service.proto.

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

import 'operator.pb.dart' as $2;
import 'sign_in_tokens.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for a one-time code.
class RequestOperatorOtpRequest extends $pb.GeneratedMessage {
  factory RequestOperatorOtpRequest({
    $core.String? phone,
    $core.String? email,
  }) {
    final result = create();
    if (phone != null) result.phone = phone;
    if (email != null) result.email = email;
    return result;
  }

  RequestOperatorOtpRequest._();

  factory RequestOperatorOtpRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RequestOperatorOtpRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RequestOperatorOtpRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'phone')
    ..aOS(2, _omitFieldNames ? '' : 'email')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RequestOperatorOtpRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RequestOperatorOtpRequest copyWith(
          void Function(RequestOperatorOtpRequest) updates) =>
      super.copyWith((message) => updates(message as RequestOperatorOtpRequest))
          as RequestOperatorOtpRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RequestOperatorOtpRequest create() => RequestOperatorOtpRequest._();
  @$core.override
  RequestOperatorOtpRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RequestOperatorOtpRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RequestOperatorOtpRequest>(create);
  static RequestOperatorOtpRequest? _defaultInstance;

  /// The operator's phone number, international or Tunisian.
  @$pb.TagNumber(1)
  $core.String get phone => $_getSZ(0);
  @$pb.TagNumber(1)
  set phone($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPhone() => $_has(0);
  @$pb.TagNumber(1)
  void clearPhone() => $_clearField(1);

  /// The operator's address, instead of the number.
  @$pb.TagNumber(2)
  $core.String get email => $_getSZ(1);
  @$pb.TagNumber(2)
  set email($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasEmail() => $_has(1);
  @$pb.TagNumber(2)
  void clearEmail() => $_clearField(2);
}

/// The code is on its way, if there is such an operator.
class RequestOperatorOtpResponse extends $pb.GeneratedMessage {
  factory RequestOperatorOtpResponse({
    $core.String? message,
  }) {
    final result = create();
    if (message != null) result.message = message;
    return result;
  }

  RequestOperatorOtpResponse._();

  factory RequestOperatorOtpResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RequestOperatorOtpResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RequestOperatorOtpResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RequestOperatorOtpResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RequestOperatorOtpResponse copyWith(
          void Function(RequestOperatorOtpResponse) updates) =>
      super.copyWith(
              (message) => updates(message as RequestOperatorOtpResponse))
          as RequestOperatorOtpResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RequestOperatorOtpResponse create() => RequestOperatorOtpResponse._();
  @$core.override
  RequestOperatorOtpResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RequestOperatorOtpResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RequestOperatorOtpResponse>(create);
  static RequestOperatorOtpResponse? _defaultInstance;

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

/// A one-time code as the person typed it.
class VerifyOperatorOtpRequest extends $pb.GeneratedMessage {
  factory VerifyOperatorOtpRequest({
    $core.String? phone,
    $core.String? email,
    $core.String? code,
    $core.bool? nameAllZones,
  }) {
    final result = create();
    if (phone != null) result.phone = phone;
    if (email != null) result.email = email;
    if (code != null) result.code = code;
    if (nameAllZones != null) result.nameAllZones = nameAllZones;
    return result;
  }

  VerifyOperatorOtpRequest._();

  factory VerifyOperatorOtpRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory VerifyOperatorOtpRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'VerifyOperatorOtpRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'phone')
    ..aOS(2, _omitFieldNames ? '' : 'email')
    ..aOS(3, _omitFieldNames ? '' : 'code')
    ..aOB(4, _omitFieldNames ? '' : 'nameAllZones')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyOperatorOtpRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyOperatorOtpRequest copyWith(
          void Function(VerifyOperatorOtpRequest) updates) =>
      super.copyWith((message) => updates(message as VerifyOperatorOtpRequest))
          as VerifyOperatorOtpRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static VerifyOperatorOtpRequest create() => VerifyOperatorOtpRequest._();
  @$core.override
  VerifyOperatorOtpRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static VerifyOperatorOtpRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<VerifyOperatorOtpRequest>(create);
  static VerifyOperatorOtpRequest? _defaultInstance;

  /// The number the code was sent to.
  @$pb.TagNumber(1)
  $core.String get phone => $_getSZ(0);
  @$pb.TagNumber(1)
  set phone($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPhone() => $_has(0);
  @$pb.TagNumber(1)
  void clearPhone() => $_clearField(1);

  /// The address the code was sent to.
  @$pb.TagNumber(2)
  $core.String get email => $_getSZ(1);
  @$pb.TagNumber(2)
  set email($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasEmail() => $_has(1);
  @$pb.TagNumber(2)
  void clearEmail() => $_clearField(2);

  /// The digits of the code, as many as the city has set; 4 unless it has.
  @$pb.TagNumber(3)
  $core.String get code => $_getSZ(2);
  @$pb.TagNumber(3)
  set code($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCode() => $_has(2);
  @$pb.TagNumber(3)
  void clearCode() => $_clearField(3);

  /// Names all zones in `zone_ids` of one who sees them all, for clients that show nothing beyond those.
  @$pb.TagNumber(4)
  $core.bool get nameAllZones => $_getBF(3);
  @$pb.TagNumber(4)
  set nameAllZones($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasNameAllZones() => $_has(3);
  @$pb.TagNumber(4)
  void clearNameAllZones() => $_clearField(4);
}

/// A sign-in.
class VerifyOperatorOtpResponse extends $pb.GeneratedMessage {
  factory VerifyOperatorOtpResponse({
    $1.SignInTokens? tokens,
    $2.Operator? operator,
  }) {
    final result = create();
    if (tokens != null) result.tokens = tokens;
    if (operator != null) result.operator = operator;
    return result;
  }

  VerifyOperatorOtpResponse._();

  factory VerifyOperatorOtpResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory VerifyOperatorOtpResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'VerifyOperatorOtpResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOM<$1.SignInTokens>(1, _omitFieldNames ? '' : 'tokens',
        subBuilder: $1.SignInTokens.create)
    ..aOM<$2.Operator>(2, _omitFieldNames ? '' : 'operator',
        subBuilder: $2.Operator.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyOperatorOtpResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyOperatorOtpResponse copyWith(
          void Function(VerifyOperatorOtpResponse) updates) =>
      super.copyWith((message) => updates(message as VerifyOperatorOtpResponse))
          as VerifyOperatorOtpResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static VerifyOperatorOtpResponse create() => VerifyOperatorOtpResponse._();
  @$core.override
  VerifyOperatorOtpResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static VerifyOperatorOtpResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<VerifyOperatorOtpResponse>(create);
  static VerifyOperatorOtpResponse? _defaultInstance;

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
  $2.Operator get operator => $_getN(1);
  @$pb.TagNumber(2)
  set operator($2.Operator value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasOperator() => $_has(1);
  @$pb.TagNumber(2)
  void clearOperator() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.Operator ensureOperator() => $_ensure(1);
}

/// Asks for one's own account.
class GetMyOperatorRequest extends $pb.GeneratedMessage {
  factory GetMyOperatorRequest({
    $core.bool? nameAllZones,
  }) {
    final result = create();
    if (nameAllZones != null) result.nameAllZones = nameAllZones;
    return result;
  }

  GetMyOperatorRequest._();

  factory GetMyOperatorRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetMyOperatorRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetMyOperatorRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'nameAllZones')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMyOperatorRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMyOperatorRequest copyWith(void Function(GetMyOperatorRequest) updates) =>
      super.copyWith((message) => updates(message as GetMyOperatorRequest))
          as GetMyOperatorRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetMyOperatorRequest create() => GetMyOperatorRequest._();
  @$core.override
  GetMyOperatorRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetMyOperatorRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetMyOperatorRequest>(create);
  static GetMyOperatorRequest? _defaultInstance;

  /// Names all zones in `zone_ids` of one who sees them all, for clients that show nothing beyond those.
  @$pb.TagNumber(1)
  $core.bool get nameAllZones => $_getBF(0);
  @$pb.TagNumber(1)
  set nameAllZones($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasNameAllZones() => $_has(0);
  @$pb.TagNumber(1)
  void clearNameAllZones() => $_clearField(1);
}

/// One's own account.
class GetMyOperatorResponse extends $pb.GeneratedMessage {
  factory GetMyOperatorResponse({
    $2.Operator? operator,
  }) {
    final result = create();
    if (operator != null) result.operator = operator;
    return result;
  }

  GetMyOperatorResponse._();

  factory GetMyOperatorResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetMyOperatorResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetMyOperatorResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Operator>(1, _omitFieldNames ? '' : 'operator',
        subBuilder: $2.Operator.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMyOperatorResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMyOperatorResponse copyWith(
          void Function(GetMyOperatorResponse) updates) =>
      super.copyWith((message) => updates(message as GetMyOperatorResponse))
          as GetMyOperatorResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetMyOperatorResponse create() => GetMyOperatorResponse._();
  @$core.override
  GetMyOperatorResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetMyOperatorResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetMyOperatorResponse>(create);
  static GetMyOperatorResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $2.Operator get operator => $_getN(0);
  @$pb.TagNumber(1)
  set operator($2.Operator value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasOperator() => $_has(0);
  @$pb.TagNumber(1)
  void clearOperator() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Operator ensureOperator() => $_ensure(0);
}

/// An operator to make.
class CreateOperatorRequest extends $pb.GeneratedMessage {
  factory CreateOperatorRequest({
    $core.String? name,
    $core.String? phone,
    $core.String? email,
    $2.Operator_Role? role,
    $core.Iterable<$core.String>? zoneIds,
  }) {
    final result = create();
    if (name != null) result.name = name;
    if (phone != null) result.phone = phone;
    if (email != null) result.email = email;
    if (role != null) result.role = role;
    if (zoneIds != null) result.zoneIds.addAll(zoneIds);
    return result;
  }

  CreateOperatorRequest._();

  factory CreateOperatorRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateOperatorRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateOperatorRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'name')
    ..aOS(2, _omitFieldNames ? '' : 'phone')
    ..aOS(3, _omitFieldNames ? '' : 'email')
    ..aE<$2.Operator_Role>(4, _omitFieldNames ? '' : 'role',
        enumValues: $2.Operator_Role.values)
    ..pPS(5, _omitFieldNames ? '' : 'zoneIds')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateOperatorRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateOperatorRequest copyWith(
          void Function(CreateOperatorRequest) updates) =>
      super.copyWith((message) => updates(message as CreateOperatorRequest))
          as CreateOperatorRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateOperatorRequest create() => CreateOperatorRequest._();
  @$core.override
  CreateOperatorRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateOperatorRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateOperatorRequest>(create);
  static CreateOperatorRequest? _defaultInstance;

  /// Full name.
  @$pb.TagNumber(1)
  $core.String get name => $_getSZ(0);
  @$pb.TagNumber(1)
  set name($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasName() => $_has(0);
  @$pb.TagNumber(1)
  void clearName() => $_clearField(1);

  /// The number to sign in with, international or Tunisian.
  @$pb.TagNumber(2)
  $core.String get phone => $_getSZ(1);
  @$pb.TagNumber(2)
  set phone($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPhone() => $_has(1);
  @$pb.TagNumber(2)
  void clearPhone() => $_clearField(2);

  /// The address to sign in with.
  @$pb.TagNumber(3)
  $core.String get email => $_getSZ(2);
  @$pb.TagNumber(3)
  set email($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasEmail() => $_has(2);
  @$pb.TagNumber(3)
  void clearEmail() => $_clearField(3);

  /// Their role, lower than the caller's; operator unless given.
  @$pb.TagNumber(4)
  $2.Operator_Role get role => $_getN(3);
  @$pb.TagNumber(4)
  set role($2.Operator_Role value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasRole() => $_has(3);
  @$pb.TagNumber(4)
  void clearRole() => $_clearField(4);

  /// Ids of the zones to work in.
  @$pb.TagNumber(5)
  $pb.PbList<$core.String> get zoneIds => $_getList(4);
}

/// The new operator.
class CreateOperatorResponse extends $pb.GeneratedMessage {
  factory CreateOperatorResponse({
    $2.Operator? operator,
  }) {
    final result = create();
    if (operator != null) result.operator = operator;
    return result;
  }

  CreateOperatorResponse._();

  factory CreateOperatorResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateOperatorResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateOperatorResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Operator>(1, _omitFieldNames ? '' : 'operator',
        subBuilder: $2.Operator.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateOperatorResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateOperatorResponse copyWith(
          void Function(CreateOperatorResponse) updates) =>
      super.copyWith((message) => updates(message as CreateOperatorResponse))
          as CreateOperatorResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateOperatorResponse create() => CreateOperatorResponse._();
  @$core.override
  CreateOperatorResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateOperatorResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateOperatorResponse>(create);
  static CreateOperatorResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $2.Operator get operator => $_getN(0);
  @$pb.TagNumber(1)
  set operator($2.Operator value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasOperator() => $_has(0);
  @$pb.TagNumber(1)
  void clearOperator() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Operator ensureOperator() => $_ensure(0);
}

/// Asks for operators.
class ListOperatorsRequest extends $pb.GeneratedMessage {
  factory ListOperatorsRequest({
    $core.bool? isActive,
    $2.Operator_Role? role,
    $core.String? zoneId,
    $core.String? address,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (isActive != null) result.isActive = isActive;
    if (role != null) result.role = role;
    if (zoneId != null) result.zoneId = zoneId;
    if (address != null) result.address = address;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListOperatorsRequest._();

  factory ListOperatorsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListOperatorsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListOperatorsRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'isActive')
    ..aE<$2.Operator_Role>(2, _omitFieldNames ? '' : 'role',
        enumValues: $2.Operator_Role.values)
    ..aOS(3, _omitFieldNames ? '' : 'zoneId')
    ..aOS(4, _omitFieldNames ? '' : 'address')
    ..aI(5, _omitFieldNames ? '' : 'pageSize')
    ..aOS(6, _omitFieldNames ? '' : 'pageToken')
    ..aI(7, _omitFieldNames ? '' : 'skip')
    ..aOB(8, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListOperatorsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListOperatorsRequest copyWith(void Function(ListOperatorsRequest) updates) =>
      super.copyWith((message) => updates(message as ListOperatorsRequest))
          as ListOperatorsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListOperatorsRequest create() => ListOperatorsRequest._();
  @$core.override
  ListOperatorsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListOperatorsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListOperatorsRequest>(create);
  static ListOperatorsRequest? _defaultInstance;

  /// Only those who are switched on (true) or off (false); both unless given.
  @$pb.TagNumber(1)
  $core.bool get isActive => $_getBF(0);
  @$pb.TagNumber(1)
  set isActive($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasIsActive() => $_has(0);
  @$pb.TagNumber(1)
  void clearIsActive() => $_clearField(1);

  /// Only those with this role, spelled so.
  @$pb.TagNumber(2)
  $2.Operator_Role get role => $_getN(1);
  @$pb.TagNumber(2)
  set role($2.Operator_Role value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasRole() => $_has(1);
  @$pb.TagNumber(2)
  void clearRole() => $_clearField(2);

  /// Only those to whom this zone is assigned.
  @$pb.TagNumber(3)
  $core.String get zoneId => $_getSZ(2);
  @$pb.TagNumber(3)
  set zoneId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZoneId() => $_has(2);
  @$pb.TagNumber(3)
  void clearZoneId() => $_clearField(3);

  /// Only the one who signs in with this number or address.
  @$pb.TagNumber(4)
  $core.String get address => $_getSZ(3);
  @$pb.TagNumber(4)
  set address($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasAddress() => $_has(3);
  @$pb.TagNumber(4)
  void clearAddress() => $_clearField(4);

  /// Most operators in the answer; 20 unless given; 1000 where more is asked for.
  @$pb.TagNumber(5)
  $core.int get pageSize => $_getIZ(4);
  @$pb.TagNumber(5)
  set pageSize($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPageSize() => $_has(4);
  @$pb.TagNumber(5)
  void clearPageSize() => $_clearField(5);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(6)
  $core.String get pageToken => $_getSZ(5);
  @$pb.TagNumber(6)
  set pageToken($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPageToken() => $_has(5);
  @$pb.TagNumber(6)
  void clearPageToken() => $_clearField(6);

  /// How many operators to leave out first.
  @$pb.TagNumber(7)
  $core.int get skip => $_getIZ(6);
  @$pb.TagNumber(7)
  set skip($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasSkip() => $_has(6);
  @$pb.TagNumber(7)
  void clearSkip() => $_clearField(7);

  /// Asks for `total_size`.
  @$pb.TagNumber(8)
  $core.bool get withTotalSize => $_getBF(7);
  @$pb.TagNumber(8)
  set withTotalSize($core.bool value) => $_setBool(7, value);
  @$pb.TagNumber(8)
  $core.bool hasWithTotalSize() => $_has(7);
  @$pb.TagNumber(8)
  void clearWithTotalSize() => $_clearField(8);
}

/// A page of operators.
class ListOperatorsResponse extends $pb.GeneratedMessage {
  factory ListOperatorsResponse({
    $core.Iterable<$2.Operator>? operators,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (operators != null) result.operators.addAll(operators);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListOperatorsResponse._();

  factory ListOperatorsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListOperatorsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListOperatorsResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..pPM<$2.Operator>(1, _omitFieldNames ? '' : 'operators',
        subBuilder: $2.Operator.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListOperatorsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListOperatorsResponse copyWith(
          void Function(ListOperatorsResponse) updates) =>
      super.copyWith((message) => updates(message as ListOperatorsResponse))
          as ListOperatorsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListOperatorsResponse create() => ListOperatorsResponse._();
  @$core.override
  ListOperatorsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListOperatorsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListOperatorsResponse>(create);
  static ListOperatorsResponse? _defaultInstance;

  /// The operators.
  @$pb.TagNumber(1)
  $pb.PbList<$2.Operator> get operators => $_getList(0);

  /// How many operators match in all, counted up to 10 000; only when asked for.
  @$pb.TagNumber(2)
  $core.int get totalSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalSize() => $_clearField(2);

  /// Gives the next page; empty at the end.
  @$pb.TagNumber(3)
  $core.String get nextPageToken => $_getSZ(2);
  @$pb.TagNumber(3)
  set nextPageToken($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasNextPageToken() => $_has(2);
  @$pb.TagNumber(3)
  void clearNextPageToken() => $_clearField(3);
}

/// Asks for an operator.
class GetOperatorRequest extends $pb.GeneratedMessage {
  factory GetOperatorRequest({
    $core.String? operatorId,
  }) {
    final result = create();
    if (operatorId != null) result.operatorId = operatorId;
    return result;
  }

  GetOperatorRequest._();

  factory GetOperatorRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetOperatorRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetOperatorRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'operatorId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetOperatorRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetOperatorRequest copyWith(void Function(GetOperatorRequest) updates) =>
      super.copyWith((message) => updates(message as GetOperatorRequest))
          as GetOperatorRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetOperatorRequest create() => GetOperatorRequest._();
  @$core.override
  GetOperatorRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetOperatorRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetOperatorRequest>(create);
  static GetOperatorRequest? _defaultInstance;

  /// Whose.
  @$pb.TagNumber(1)
  $core.String get operatorId => $_getSZ(0);
  @$pb.TagNumber(1)
  set operatorId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasOperatorId() => $_has(0);
  @$pb.TagNumber(1)
  void clearOperatorId() => $_clearField(1);
}

/// An operator.
class GetOperatorResponse extends $pb.GeneratedMessage {
  factory GetOperatorResponse({
    $2.Operator? operator,
  }) {
    final result = create();
    if (operator != null) result.operator = operator;
    return result;
  }

  GetOperatorResponse._();

  factory GetOperatorResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetOperatorResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetOperatorResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Operator>(1, _omitFieldNames ? '' : 'operator',
        subBuilder: $2.Operator.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetOperatorResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetOperatorResponse copyWith(void Function(GetOperatorResponse) updates) =>
      super.copyWith((message) => updates(message as GetOperatorResponse))
          as GetOperatorResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetOperatorResponse create() => GetOperatorResponse._();
  @$core.override
  GetOperatorResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetOperatorResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetOperatorResponse>(create);
  static GetOperatorResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $2.Operator get operator => $_getN(0);
  @$pb.TagNumber(1)
  set operator($2.Operator value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasOperator() => $_has(0);
  @$pb.TagNumber(1)
  void clearOperator() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Operator ensureOperator() => $_ensure(0);
}

/// A change of an operator; see UpdateVehicleRequest for what present, absent and named fields mean.
class UpdateOperatorRequest extends $pb.GeneratedMessage {
  factory UpdateOperatorRequest({
    $core.String? operatorId,
    $core.String? name,
    $core.String? phone,
    $core.String? email,
    $2.Operator_Role? role,
    $3.FieldMask? updateMask,
  }) {
    final result = create();
    if (operatorId != null) result.operatorId = operatorId;
    if (name != null) result.name = name;
    if (phone != null) result.phone = phone;
    if (email != null) result.email = email;
    if (role != null) result.role = role;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  UpdateOperatorRequest._();

  factory UpdateOperatorRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateOperatorRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateOperatorRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'operatorId')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'phone')
    ..aOS(4, _omitFieldNames ? '' : 'email')
    ..aE<$2.Operator_Role>(5, _omitFieldNames ? '' : 'role',
        enumValues: $2.Operator_Role.values)
    ..aOM<$3.FieldMask>(6, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $3.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateOperatorRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateOperatorRequest copyWith(
          void Function(UpdateOperatorRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateOperatorRequest))
          as UpdateOperatorRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateOperatorRequest create() => UpdateOperatorRequest._();
  @$core.override
  UpdateOperatorRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateOperatorRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateOperatorRequest>(create);
  static UpdateOperatorRequest? _defaultInstance;

  /// Whose.
  @$pb.TagNumber(1)
  $core.String get operatorId => $_getSZ(0);
  @$pb.TagNumber(1)
  set operatorId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasOperatorId() => $_has(0);
  @$pb.TagNumber(1)
  void clearOperatorId() => $_clearField(1);

  /// Full name.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// The number to sign in with; empty clears it, if there is an address.
  @$pb.TagNumber(3)
  $core.String get phone => $_getSZ(2);
  @$pb.TagNumber(3)
  set phone($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPhone() => $_has(2);
  @$pb.TagNumber(3)
  void clearPhone() => $_clearField(3);

  /// The address to sign in with; empty clears it, if there is a number.
  @$pb.TagNumber(4)
  $core.String get email => $_getSZ(3);
  @$pb.TagNumber(4)
  set email($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasEmail() => $_has(3);
  @$pb.TagNumber(4)
  void clearEmail() => $_clearField(4);

  /// Their role, lower than the caller's. The one that they have already may always be named.
  @$pb.TagNumber(5)
  $2.Operator_Role get role => $_getN(4);
  @$pb.TagNumber(5)
  set role($2.Operator_Role value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasRole() => $_has(4);
  @$pb.TagNumber(5)
  void clearRole() => $_clearField(5);

  /// The fields to write, when those that are absent are to be cleared.
  @$pb.TagNumber(6)
  $3.FieldMask get updateMask => $_getN(5);
  @$pb.TagNumber(6)
  set updateMask($3.FieldMask value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasUpdateMask() => $_has(5);
  @$pb.TagNumber(6)
  void clearUpdateMask() => $_clearField(6);
  @$pb.TagNumber(6)
  $3.FieldMask ensureUpdateMask() => $_ensure(5);
}

/// The operator after the change.
class UpdateOperatorResponse extends $pb.GeneratedMessage {
  factory UpdateOperatorResponse({
    $2.Operator? operator,
  }) {
    final result = create();
    if (operator != null) result.operator = operator;
    return result;
  }

  UpdateOperatorResponse._();

  factory UpdateOperatorResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateOperatorResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateOperatorResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Operator>(1, _omitFieldNames ? '' : 'operator',
        subBuilder: $2.Operator.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateOperatorResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateOperatorResponse copyWith(
          void Function(UpdateOperatorResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateOperatorResponse))
          as UpdateOperatorResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateOperatorResponse create() => UpdateOperatorResponse._();
  @$core.override
  UpdateOperatorResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateOperatorResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateOperatorResponse>(create);
  static UpdateOperatorResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $2.Operator get operator => $_getN(0);
  @$pb.TagNumber(1)
  set operator($2.Operator value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasOperator() => $_has(0);
  @$pb.TagNumber(1)
  void clearOperator() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Operator ensureOperator() => $_ensure(0);
}

/// An operator to delete.
class DeleteOperatorRequest extends $pb.GeneratedMessage {
  factory DeleteOperatorRequest({
    $core.String? operatorId,
  }) {
    final result = create();
    if (operatorId != null) result.operatorId = operatorId;
    return result;
  }

  DeleteOperatorRequest._();

  factory DeleteOperatorRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteOperatorRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteOperatorRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'operatorId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteOperatorRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteOperatorRequest copyWith(
          void Function(DeleteOperatorRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteOperatorRequest))
          as DeleteOperatorRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteOperatorRequest create() => DeleteOperatorRequest._();
  @$core.override
  DeleteOperatorRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteOperatorRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteOperatorRequest>(create);
  static DeleteOperatorRequest? _defaultInstance;

  /// Whose.
  @$pb.TagNumber(1)
  $core.String get operatorId => $_getSZ(0);
  @$pb.TagNumber(1)
  set operatorId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasOperatorId() => $_has(0);
  @$pb.TagNumber(1)
  void clearOperatorId() => $_clearField(1);
}

/// The operator is gone.
class DeleteOperatorResponse extends $pb.GeneratedMessage {
  factory DeleteOperatorResponse() => create();

  DeleteOperatorResponse._();

  factory DeleteOperatorResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteOperatorResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteOperatorResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteOperatorResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteOperatorResponse copyWith(
          void Function(DeleteOperatorResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteOperatorResponse))
          as DeleteOperatorResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteOperatorResponse create() => DeleteOperatorResponse._();
  @$core.override
  DeleteOperatorResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteOperatorResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteOperatorResponse>(create);
  static DeleteOperatorResponse? _defaultInstance;
}

/// An operator to switch on.
class ActivateOperatorRequest extends $pb.GeneratedMessage {
  factory ActivateOperatorRequest({
    $core.String? operatorId,
  }) {
    final result = create();
    if (operatorId != null) result.operatorId = operatorId;
    return result;
  }

  ActivateOperatorRequest._();

  factory ActivateOperatorRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ActivateOperatorRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ActivateOperatorRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'operatorId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ActivateOperatorRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ActivateOperatorRequest copyWith(
          void Function(ActivateOperatorRequest) updates) =>
      super.copyWith((message) => updates(message as ActivateOperatorRequest))
          as ActivateOperatorRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ActivateOperatorRequest create() => ActivateOperatorRequest._();
  @$core.override
  ActivateOperatorRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ActivateOperatorRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ActivateOperatorRequest>(create);
  static ActivateOperatorRequest? _defaultInstance;

  /// Whose.
  @$pb.TagNumber(1)
  $core.String get operatorId => $_getSZ(0);
  @$pb.TagNumber(1)
  set operatorId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasOperatorId() => $_has(0);
  @$pb.TagNumber(1)
  void clearOperatorId() => $_clearField(1);
}

/// The operator, switched on.
class ActivateOperatorResponse extends $pb.GeneratedMessage {
  factory ActivateOperatorResponse({
    $2.Operator? operator,
    $core.String? message,
  }) {
    final result = create();
    if (operator != null) result.operator = operator;
    if (message != null) result.message = message;
    return result;
  }

  ActivateOperatorResponse._();

  factory ActivateOperatorResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ActivateOperatorResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ActivateOperatorResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Operator>(1, _omitFieldNames ? '' : 'operator',
        subBuilder: $2.Operator.create)
    ..aOS(2, _omitFieldNames ? '' : 'message')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ActivateOperatorResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ActivateOperatorResponse copyWith(
          void Function(ActivateOperatorResponse) updates) =>
      super.copyWith((message) => updates(message as ActivateOperatorResponse))
          as ActivateOperatorResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ActivateOperatorResponse create() => ActivateOperatorResponse._();
  @$core.override
  ActivateOperatorResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ActivateOperatorResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ActivateOperatorResponse>(create);
  static ActivateOperatorResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $2.Operator get operator => $_getN(0);
  @$pb.TagNumber(1)
  set operator($2.Operator value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasOperator() => $_has(0);
  @$pb.TagNumber(1)
  void clearOperator() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Operator ensureOperator() => $_ensure(0);

  /// What to tell the person who did it.
  @$pb.TagNumber(2)
  $core.String get message => $_getSZ(1);
  @$pb.TagNumber(2)
  set message($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasMessage() => $_has(1);
  @$pb.TagNumber(2)
  void clearMessage() => $_clearField(2);
}

/// An operator to switch off.
class DeactivateOperatorRequest extends $pb.GeneratedMessage {
  factory DeactivateOperatorRequest({
    $core.String? operatorId,
  }) {
    final result = create();
    if (operatorId != null) result.operatorId = operatorId;
    return result;
  }

  DeactivateOperatorRequest._();

  factory DeactivateOperatorRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeactivateOperatorRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeactivateOperatorRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'operatorId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateOperatorRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateOperatorRequest copyWith(
          void Function(DeactivateOperatorRequest) updates) =>
      super.copyWith((message) => updates(message as DeactivateOperatorRequest))
          as DeactivateOperatorRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeactivateOperatorRequest create() => DeactivateOperatorRequest._();
  @$core.override
  DeactivateOperatorRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeactivateOperatorRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeactivateOperatorRequest>(create);
  static DeactivateOperatorRequest? _defaultInstance;

  /// Whose.
  @$pb.TagNumber(1)
  $core.String get operatorId => $_getSZ(0);
  @$pb.TagNumber(1)
  set operatorId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasOperatorId() => $_has(0);
  @$pb.TagNumber(1)
  void clearOperatorId() => $_clearField(1);
}

/// The operator, switched off.
class DeactivateOperatorResponse extends $pb.GeneratedMessage {
  factory DeactivateOperatorResponse({
    $2.Operator? operator,
    $core.String? message,
  }) {
    final result = create();
    if (operator != null) result.operator = operator;
    if (message != null) result.message = message;
    return result;
  }

  DeactivateOperatorResponse._();

  factory DeactivateOperatorResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeactivateOperatorResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeactivateOperatorResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Operator>(1, _omitFieldNames ? '' : 'operator',
        subBuilder: $2.Operator.create)
    ..aOS(2, _omitFieldNames ? '' : 'message')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateOperatorResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateOperatorResponse copyWith(
          void Function(DeactivateOperatorResponse) updates) =>
      super.copyWith(
              (message) => updates(message as DeactivateOperatorResponse))
          as DeactivateOperatorResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeactivateOperatorResponse create() => DeactivateOperatorResponse._();
  @$core.override
  DeactivateOperatorResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeactivateOperatorResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeactivateOperatorResponse>(create);
  static DeactivateOperatorResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $2.Operator get operator => $_getN(0);
  @$pb.TagNumber(1)
  set operator($2.Operator value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasOperator() => $_has(0);
  @$pb.TagNumber(1)
  void clearOperator() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Operator ensureOperator() => $_ensure(0);

  /// What to tell the person who did it.
  @$pb.TagNumber(2)
  $core.String get message => $_getSZ(1);
  @$pb.TagNumber(2)
  set message($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasMessage() => $_has(1);
  @$pb.TagNumber(2)
  void clearMessage() => $_clearField(2);
}

/// The zones of an operator.
class SetOperatorZonesRequest extends $pb.GeneratedMessage {
  factory SetOperatorZonesRequest({
    $core.String? operatorId,
    $core.Iterable<$core.String>? zoneIds,
  }) {
    final result = create();
    if (operatorId != null) result.operatorId = operatorId;
    if (zoneIds != null) result.zoneIds.addAll(zoneIds);
    return result;
  }

  SetOperatorZonesRequest._();

  factory SetOperatorZonesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetOperatorZonesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetOperatorZonesRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'operatorId')
    ..pPS(2, _omitFieldNames ? '' : 'zoneIds')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetOperatorZonesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetOperatorZonesRequest copyWith(
          void Function(SetOperatorZonesRequest) updates) =>
      super.copyWith((message) => updates(message as SetOperatorZonesRequest))
          as SetOperatorZonesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetOperatorZonesRequest create() => SetOperatorZonesRequest._();
  @$core.override
  SetOperatorZonesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetOperatorZonesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetOperatorZonesRequest>(create);
  static SetOperatorZonesRequest? _defaultInstance;

  /// Whose.
  @$pb.TagNumber(1)
  $core.String get operatorId => $_getSZ(0);
  @$pb.TagNumber(1)
  set operatorId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasOperatorId() => $_has(0);
  @$pb.TagNumber(1)
  void clearOperatorId() => $_clearField(1);

  /// Ids of all zones to work in; none takes all away.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get zoneIds => $_getList(1);
}

/// The operator with their zones.
class SetOperatorZonesResponse extends $pb.GeneratedMessage {
  factory SetOperatorZonesResponse({
    $2.Operator? operator,
    $core.String? message,
  }) {
    final result = create();
    if (operator != null) result.operator = operator;
    if (message != null) result.message = message;
    return result;
  }

  SetOperatorZonesResponse._();

  factory SetOperatorZonesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetOperatorZonesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetOperatorZonesResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Operator>(1, _omitFieldNames ? '' : 'operator',
        subBuilder: $2.Operator.create)
    ..aOS(2, _omitFieldNames ? '' : 'message')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetOperatorZonesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetOperatorZonesResponse copyWith(
          void Function(SetOperatorZonesResponse) updates) =>
      super.copyWith((message) => updates(message as SetOperatorZonesResponse))
          as SetOperatorZonesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetOperatorZonesResponse create() => SetOperatorZonesResponse._();
  @$core.override
  SetOperatorZonesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetOperatorZonesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetOperatorZonesResponse>(create);
  static SetOperatorZonesResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $2.Operator get operator => $_getN(0);
  @$pb.TagNumber(1)
  set operator($2.Operator value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasOperator() => $_has(0);
  @$pb.TagNumber(1)
  void clearOperator() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Operator ensureOperator() => $_ensure(0);

  /// What to tell the person who did it.
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
