// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/agent_service.proto.

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
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $4;

import '../../auth/v1/sign_in_tokens.pb.dart' as $1;
import 'agent.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// An agent's credentials.
class AgentLoginRequest extends $pb.GeneratedMessage {
  factory AgentLoginRequest({
    $core.String? email,
    $core.String? agentCode,
    $core.String? password,
    $core.String? username,
    $core.String? newPassword,
  }) {
    final result = create();
    if (email != null) result.email = email;
    if (agentCode != null) result.agentCode = agentCode;
    if (password != null) result.password = password;
    if (username != null) result.username = username;
    if (newPassword != null) result.newPassword = newPassword;
    return result;
  }

  AgentLoginRequest._();

  factory AgentLoginRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AgentLoginRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AgentLoginRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'email')
    ..aOS(2, _omitFieldNames ? '' : 'agentCode')
    ..aOS(3, _omitFieldNames ? '' : 'password')
    ..aOS(4, _omitFieldNames ? '' : 'username')
    ..aOS(5, _omitFieldNames ? '' : 'newPassword')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AgentLoginRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AgentLoginRequest copyWith(void Function(AgentLoginRequest) updates) =>
      super.copyWith((message) => updates(message as AgentLoginRequest))
          as AgentLoginRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AgentLoginRequest create() => AgentLoginRequest._();
  @$core.override
  AgentLoginRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AgentLoginRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AgentLoginRequest>(create);
  static AgentLoginRequest? _defaultInstance;

  /// Their address.
  @$pb.TagNumber(1)
  $core.String get email => $_getSZ(0);
  @$pb.TagNumber(1)
  set email($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasEmail() => $_has(0);
  @$pb.TagNumber(1)
  void clearEmail() => $_clearField(1);

  /// Their badge number, instead of the address.
  @$pb.TagNumber(2)
  $core.String get agentCode => $_getSZ(1);
  @$pb.TagNumber(2)
  set agentCode($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasAgentCode() => $_has(1);
  @$pb.TagNumber(2)
  void clearAgentCode() => $_clearField(2);

  /// Their password.
  @$pb.TagNumber(3)
  $core.String get password => $_getSZ(2);
  @$pb.TagNumber(3)
  set password($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPassword() => $_has(2);
  @$pb.TagNumber(3)
  void clearPassword() => $_clearField(3);

  /// Their username, instead of the address.
  @$pb.TagNumber(4)
  $core.String get username => $_getSZ(3);
  @$pb.TagNumber(4)
  set username($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasUsername() => $_has(3);
  @$pb.TagNumber(4)
  void clearUsername() => $_clearField(4);

  /// Their password from now on, 6 characters to 72 bytes and another one; counts only where the password must be changed.
  @$pb.TagNumber(5)
  $core.String get newPassword => $_getSZ(4);
  @$pb.TagNumber(5)
  set newPassword($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasNewPassword() => $_has(4);
  @$pb.TagNumber(5)
  void clearNewPassword() => $_clearField(5);
}

/// A sign-in.
class AgentLoginResponse extends $pb.GeneratedMessage {
  factory AgentLoginResponse({
    $1.SignInTokens? tokens,
    $2.Agent? agent,
  }) {
    final result = create();
    if (tokens != null) result.tokens = tokens;
    if (agent != null) result.agent = agent;
    return result;
  }

  AgentLoginResponse._();

  factory AgentLoginResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AgentLoginResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AgentLoginResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$1.SignInTokens>(1, _omitFieldNames ? '' : 'tokens',
        subBuilder: $1.SignInTokens.create)
    ..aOM<$2.Agent>(2, _omitFieldNames ? '' : 'agent',
        subBuilder: $2.Agent.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AgentLoginResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AgentLoginResponse copyWith(void Function(AgentLoginResponse) updates) =>
      super.copyWith((message) => updates(message as AgentLoginResponse))
          as AgentLoginResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AgentLoginResponse create() => AgentLoginResponse._();
  @$core.override
  AgentLoginResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AgentLoginResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AgentLoginResponse>(create);
  static AgentLoginResponse? _defaultInstance;

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
  $2.Agent get agent => $_getN(1);
  @$pb.TagNumber(2)
  set agent($2.Agent value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasAgent() => $_has(1);
  @$pb.TagNumber(2)
  void clearAgent() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.Agent ensureAgent() => $_ensure(1);
}

/// Asks for one's own account.
class GetMyAgentRequest extends $pb.GeneratedMessage {
  factory GetMyAgentRequest() => create();

  GetMyAgentRequest._();

  factory GetMyAgentRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetMyAgentRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetMyAgentRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMyAgentRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMyAgentRequest copyWith(void Function(GetMyAgentRequest) updates) =>
      super.copyWith((message) => updates(message as GetMyAgentRequest))
          as GetMyAgentRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetMyAgentRequest create() => GetMyAgentRequest._();
  @$core.override
  GetMyAgentRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetMyAgentRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetMyAgentRequest>(create);
  static GetMyAgentRequest? _defaultInstance;
}

/// One's own account.
class GetMyAgentResponse extends $pb.GeneratedMessage {
  factory GetMyAgentResponse({
    $2.Agent? agent,
  }) {
    final result = create();
    if (agent != null) result.agent = agent;
    return result;
  }

  GetMyAgentResponse._();

  factory GetMyAgentResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetMyAgentResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetMyAgentResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Agent>(1, _omitFieldNames ? '' : 'agent',
        subBuilder: $2.Agent.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMyAgentResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMyAgentResponse copyWith(void Function(GetMyAgentResponse) updates) =>
      super.copyWith((message) => updates(message as GetMyAgentResponse))
          as GetMyAgentResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetMyAgentResponse create() => GetMyAgentResponse._();
  @$core.override
  GetMyAgentResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetMyAgentResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetMyAgentResponse>(create);
  static GetMyAgentResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $2.Agent get agent => $_getN(0);
  @$pb.TagNumber(1)
  set agent($2.Agent value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasAgent() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgent() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Agent ensureAgent() => $_ensure(0);
}

/// An account to make.
class CreateAgentRequest extends $pb.GeneratedMessage {
  factory CreateAgentRequest({
    $core.String? agentCode,
    $core.String? name,
    $core.String? email,
    $core.String? username,
    $core.String? phone,
    $core.String? password,
    $core.Iterable<$core.String>? zoneIds,
  }) {
    final result = create();
    if (agentCode != null) result.agentCode = agentCode;
    if (name != null) result.name = name;
    if (email != null) result.email = email;
    if (username != null) result.username = username;
    if (phone != null) result.phone = phone;
    if (password != null) result.password = password;
    if (zoneIds != null) result.zoneIds.addAll(zoneIds);
    return result;
  }

  CreateAgentRequest._();

  factory CreateAgentRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateAgentRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateAgentRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'agentCode')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'email')
    ..aOS(4, _omitFieldNames ? '' : 'username')
    ..aOS(5, _omitFieldNames ? '' : 'phone')
    ..aOS(6, _omitFieldNames ? '' : 'password')
    ..pPS(7, _omitFieldNames ? '' : 'zoneIds')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateAgentRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateAgentRequest copyWith(void Function(CreateAgentRequest) updates) =>
      super.copyWith((message) => updates(message as CreateAgentRequest))
          as CreateAgentRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateAgentRequest create() => CreateAgentRequest._();
  @$core.override
  CreateAgentRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateAgentRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateAgentRequest>(create);
  static CreateAgentRequest? _defaultInstance;

  /// Badge number, unique; the next free `AGT-001` unless given.
  @$pb.TagNumber(1)
  $core.String get agentCode => $_getSZ(0);
  @$pb.TagNumber(1)
  set agentCode($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAgentCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgentCode() => $_clearField(1);

  /// Full name.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// The address they sign in with, unique; may be left out.
  @$pb.TagNumber(3)
  $core.String get email => $_getSZ(2);
  @$pb.TagNumber(3)
  set email($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasEmail() => $_has(2);
  @$pb.TagNumber(3)
  void clearEmail() => $_clearField(3);

  /// What they may sign in with besides, unique; the badge number in lower case unless given: the apps cannot show an agent without.
  @$pb.TagNumber(4)
  $core.String get username => $_getSZ(3);
  @$pb.TagNumber(4)
  set username($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasUsername() => $_has(3);
  @$pb.TagNumber(4)
  void clearUsername() => $_clearField(4);

  /// Phone number, with its country code or a Tunisian one; may be left out.
  @$pb.TagNumber(5)
  $core.String get phone => $_getSZ(4);
  @$pb.TagNumber(5)
  set phone($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPhone() => $_has(4);
  @$pb.TagNumber(5)
  void clearPhone() => $_clearField(5);

  /// Their password: 6 characters to 72 bytes.
  @$pb.TagNumber(6)
  $core.String get password => $_getSZ(5);
  @$pb.TagNumber(6)
  set password($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPassword() => $_has(5);
  @$pb.TagNumber(6)
  void clearPassword() => $_clearField(6);

  /// Ids of the zones they patrol.
  @$pb.TagNumber(7)
  $pb.PbList<$core.String> get zoneIds => $_getList(6);
}

/// The account that was made.
class CreateAgentResponse extends $pb.GeneratedMessage {
  factory CreateAgentResponse({
    $2.Agent? agent,
  }) {
    final result = create();
    if (agent != null) result.agent = agent;
    return result;
  }

  CreateAgentResponse._();

  factory CreateAgentResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateAgentResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateAgentResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Agent>(1, _omitFieldNames ? '' : 'agent',
        subBuilder: $2.Agent.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateAgentResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateAgentResponse copyWith(void Function(CreateAgentResponse) updates) =>
      super.copyWith((message) => updates(message as CreateAgentResponse))
          as CreateAgentResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateAgentResponse create() => CreateAgentResponse._();
  @$core.override
  CreateAgentResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateAgentResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateAgentResponse>(create);
  static CreateAgentResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $2.Agent get agent => $_getN(0);
  @$pb.TagNumber(1)
  set agent($2.Agent value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasAgent() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgent() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Agent ensureAgent() => $_ensure(0);
}

/// Asks for agents.
class ListAgentsRequest extends $pb.GeneratedMessage {
  factory ListAgentsRequest({
    $core.bool? isActive,
    $core.String? zoneId,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (isActive != null) result.isActive = isActive;
    if (zoneId != null) result.zoneId = zoneId;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListAgentsRequest._();

  factory ListAgentsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListAgentsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListAgentsRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'isActive')
    ..aOS(2, _omitFieldNames ? '' : 'zoneId')
    ..aI(3, _omitFieldNames ? '' : 'pageSize')
    ..aOS(4, _omitFieldNames ? '' : 'pageToken')
    ..aI(5, _omitFieldNames ? '' : 'skip')
    ..aOB(6, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAgentsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAgentsRequest copyWith(void Function(ListAgentsRequest) updates) =>
      super.copyWith((message) => updates(message as ListAgentsRequest))
          as ListAgentsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListAgentsRequest create() => ListAgentsRequest._();
  @$core.override
  ListAgentsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListAgentsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListAgentsRequest>(create);
  static ListAgentsRequest? _defaultInstance;

  /// Only those who can sign in, or only those who cannot.
  @$pb.TagNumber(1)
  $core.bool get isActive => $_getBF(0);
  @$pb.TagNumber(1)
  set isActive($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasIsActive() => $_has(0);
  @$pb.TagNumber(1)
  void clearIsActive() => $_clearField(1);

  /// Only those who patrol this zone.
  @$pb.TagNumber(2)
  $core.String get zoneId => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// Most agents in the answer; 20 unless given; 1000 where more is asked for.
  @$pb.TagNumber(3)
  $core.int get pageSize => $_getIZ(2);
  @$pb.TagNumber(3)
  set pageSize($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPageSize() => $_has(2);
  @$pb.TagNumber(3)
  void clearPageSize() => $_clearField(3);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(4)
  $core.String get pageToken => $_getSZ(3);
  @$pb.TagNumber(4)
  set pageToken($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPageToken() => $_has(3);
  @$pb.TagNumber(4)
  void clearPageToken() => $_clearField(4);

  /// How many agents to leave out first.
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

/// A page of agents.
class ListAgentsResponse extends $pb.GeneratedMessage {
  factory ListAgentsResponse({
    $core.Iterable<$2.Agent>? agents,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (agents != null) result.agents.addAll(agents);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListAgentsResponse._();

  factory ListAgentsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListAgentsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListAgentsResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..pPM<$2.Agent>(1, _omitFieldNames ? '' : 'agents',
        subBuilder: $2.Agent.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAgentsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListAgentsResponse copyWith(void Function(ListAgentsResponse) updates) =>
      super.copyWith((message) => updates(message as ListAgentsResponse))
          as ListAgentsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListAgentsResponse create() => ListAgentsResponse._();
  @$core.override
  ListAgentsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListAgentsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListAgentsResponse>(create);
  static ListAgentsResponse? _defaultInstance;

  /// The agents.
  @$pb.TagNumber(1)
  $pb.PbList<$2.Agent> get agents => $_getList(0);

  /// How many agents match in all, counted up to 10 000; only when asked for.
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

/// Asks for an agent.
class GetAgentRequest extends $pb.GeneratedMessage {
  factory GetAgentRequest({
    $core.String? agentId,
  }) {
    final result = create();
    if (agentId != null) result.agentId = agentId;
    return result;
  }

  GetAgentRequest._();

  factory GetAgentRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetAgentRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetAgentRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'agentId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetAgentRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetAgentRequest copyWith(void Function(GetAgentRequest) updates) =>
      super.copyWith((message) => updates(message as GetAgentRequest))
          as GetAgentRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetAgentRequest create() => GetAgentRequest._();
  @$core.override
  GetAgentRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetAgentRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetAgentRequest>(create);
  static GetAgentRequest? _defaultInstance;

  /// The agent.
  @$pb.TagNumber(1)
  $core.String get agentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set agentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAgentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgentId() => $_clearField(1);
}

/// An agent.
class GetAgentResponse extends $pb.GeneratedMessage {
  factory GetAgentResponse({
    $2.Agent? agent,
  }) {
    final result = create();
    if (agent != null) result.agent = agent;
    return result;
  }

  GetAgentResponse._();

  factory GetAgentResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetAgentResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetAgentResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Agent>(1, _omitFieldNames ? '' : 'agent',
        subBuilder: $2.Agent.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetAgentResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetAgentResponse copyWith(void Function(GetAgentResponse) updates) =>
      super.copyWith((message) => updates(message as GetAgentResponse))
          as GetAgentResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetAgentResponse create() => GetAgentResponse._();
  @$core.override
  GetAgentResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetAgentResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetAgentResponse>(create);
  static GetAgentResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $2.Agent get agent => $_getN(0);
  @$pb.TagNumber(1)
  set agent($2.Agent value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasAgent() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgent() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Agent ensureAgent() => $_ensure(0);
}

/// Changes of an account. Fields as in UpdateVehicleRequest: with `update_mask` those named are written, without it those present.
class UpdateAgentRequest extends $pb.GeneratedMessage {
  factory UpdateAgentRequest({
    $core.String? agentId,
    $core.String? agentCode,
    $core.String? name,
    $core.String? email,
    $core.String? username,
    $core.String? phone,
    $core.bool? isActive,
    $core.Iterable<$core.String>? zoneIds,
    $3.FieldMask? updateMask,
  }) {
    final result = create();
    if (agentId != null) result.agentId = agentId;
    if (agentCode != null) result.agentCode = agentCode;
    if (name != null) result.name = name;
    if (email != null) result.email = email;
    if (username != null) result.username = username;
    if (phone != null) result.phone = phone;
    if (isActive != null) result.isActive = isActive;
    if (zoneIds != null) result.zoneIds.addAll(zoneIds);
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  UpdateAgentRequest._();

  factory UpdateAgentRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateAgentRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateAgentRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'agentId')
    ..aOS(2, _omitFieldNames ? '' : 'agentCode')
    ..aOS(3, _omitFieldNames ? '' : 'name')
    ..aOS(4, _omitFieldNames ? '' : 'email')
    ..aOS(5, _omitFieldNames ? '' : 'username')
    ..aOS(6, _omitFieldNames ? '' : 'phone')
    ..aOB(7, _omitFieldNames ? '' : 'isActive')
    ..pPS(8, _omitFieldNames ? '' : 'zoneIds')
    ..aOM<$3.FieldMask>(9, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $3.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateAgentRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateAgentRequest copyWith(void Function(UpdateAgentRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateAgentRequest))
          as UpdateAgentRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateAgentRequest create() => UpdateAgentRequest._();
  @$core.override
  UpdateAgentRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateAgentRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateAgentRequest>(create);
  static UpdateAgentRequest? _defaultInstance;

  /// The agent.
  @$pb.TagNumber(1)
  $core.String get agentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set agentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAgentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgentId() => $_clearField(1);

  /// Badge number, unique.
  @$pb.TagNumber(2)
  $core.String get agentCode => $_getSZ(1);
  @$pb.TagNumber(2)
  set agentCode($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasAgentCode() => $_has(1);
  @$pb.TagNumber(2)
  void clearAgentCode() => $_clearField(2);

  /// Full name.
  @$pb.TagNumber(3)
  $core.String get name => $_getSZ(2);
  @$pb.TagNumber(3)
  set name($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasName() => $_has(2);
  @$pb.TagNumber(3)
  void clearName() => $_clearField(3);

  /// The address they sign in with, unique; can be cleared.
  @$pb.TagNumber(4)
  $core.String get email => $_getSZ(3);
  @$pb.TagNumber(4)
  set email($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasEmail() => $_has(3);
  @$pb.TagNumber(4)
  void clearEmail() => $_clearField(4);

  /// What they may sign in with besides, unique; can be cleared.
  @$pb.TagNumber(5)
  $core.String get username => $_getSZ(4);
  @$pb.TagNumber(5)
  set username($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasUsername() => $_has(4);
  @$pb.TagNumber(5)
  void clearUsername() => $_clearField(5);

  /// Phone number, with its country code or a Tunisian one; can be cleared.
  @$pb.TagNumber(6)
  $core.String get phone => $_getSZ(5);
  @$pb.TagNumber(6)
  set phone($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPhone() => $_has(5);
  @$pb.TagNumber(6)
  void clearPhone() => $_clearField(6);

  /// False switches the account off.
  @$pb.TagNumber(7)
  $core.bool get isActive => $_getBF(6);
  @$pb.TagNumber(7)
  set isActive($core.bool value) => $_setBool(6, value);
  @$pb.TagNumber(7)
  $core.bool hasIsActive() => $_has(6);
  @$pb.TagNumber(7)
  void clearIsActive() => $_clearField(7);

  /// Ids of the zones they patrol, in place of those before; can be cleared.
  @$pb.TagNumber(8)
  $pb.PbList<$core.String> get zoneIds => $_getList(7);

  /// The fields to write.
  @$pb.TagNumber(9)
  $3.FieldMask get updateMask => $_getN(8);
  @$pb.TagNumber(9)
  set updateMask($3.FieldMask value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasUpdateMask() => $_has(8);
  @$pb.TagNumber(9)
  void clearUpdateMask() => $_clearField(9);
  @$pb.TagNumber(9)
  $3.FieldMask ensureUpdateMask() => $_ensure(8);
}

/// The account as it is now.
class UpdateAgentResponse extends $pb.GeneratedMessage {
  factory UpdateAgentResponse({
    $2.Agent? agent,
  }) {
    final result = create();
    if (agent != null) result.agent = agent;
    return result;
  }

  UpdateAgentResponse._();

  factory UpdateAgentResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateAgentResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateAgentResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Agent>(1, _omitFieldNames ? '' : 'agent',
        subBuilder: $2.Agent.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateAgentResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateAgentResponse copyWith(void Function(UpdateAgentResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateAgentResponse))
          as UpdateAgentResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateAgentResponse create() => UpdateAgentResponse._();
  @$core.override
  UpdateAgentResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateAgentResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateAgentResponse>(create);
  static UpdateAgentResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $2.Agent get agent => $_getN(0);
  @$pb.TagNumber(1)
  set agent($2.Agent value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasAgent() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgent() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Agent ensureAgent() => $_ensure(0);
}

/// Zones for an agent.
class AssignAgentZonesRequest extends $pb.GeneratedMessage {
  factory AssignAgentZonesRequest({
    $core.String? agentId,
    $core.Iterable<$core.String>? zoneIds,
  }) {
    final result = create();
    if (agentId != null) result.agentId = agentId;
    if (zoneIds != null) result.zoneIds.addAll(zoneIds);
    return result;
  }

  AssignAgentZonesRequest._();

  factory AssignAgentZonesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AssignAgentZonesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AssignAgentZonesRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'agentId')
    ..pPS(2, _omitFieldNames ? '' : 'zoneIds')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AssignAgentZonesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AssignAgentZonesRequest copyWith(
          void Function(AssignAgentZonesRequest) updates) =>
      super.copyWith((message) => updates(message as AssignAgentZonesRequest))
          as AssignAgentZonesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AssignAgentZonesRequest create() => AssignAgentZonesRequest._();
  @$core.override
  AssignAgentZonesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AssignAgentZonesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AssignAgentZonesRequest>(create);
  static AssignAgentZonesRequest? _defaultInstance;

  /// The agent.
  @$pb.TagNumber(1)
  $core.String get agentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set agentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAgentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgentId() => $_clearField(1);

  /// Ids of the zones; none takes all away.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get zoneIds => $_getList(1);
}

/// The account as it is now.
class AssignAgentZonesResponse extends $pb.GeneratedMessage {
  factory AssignAgentZonesResponse({
    $2.Agent? agent,
  }) {
    final result = create();
    if (agent != null) result.agent = agent;
    return result;
  }

  AssignAgentZonesResponse._();

  factory AssignAgentZonesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AssignAgentZonesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AssignAgentZonesResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Agent>(1, _omitFieldNames ? '' : 'agent',
        subBuilder: $2.Agent.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AssignAgentZonesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AssignAgentZonesResponse copyWith(
          void Function(AssignAgentZonesResponse) updates) =>
      super.copyWith((message) => updates(message as AssignAgentZonesResponse))
          as AssignAgentZonesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AssignAgentZonesResponse create() => AssignAgentZonesResponse._();
  @$core.override
  AssignAgentZonesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AssignAgentZonesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AssignAgentZonesResponse>(create);
  static AssignAgentZonesResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $2.Agent get agent => $_getN(0);
  @$pb.TagNumber(1)
  set agent($2.Agent value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasAgent() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgent() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Agent ensureAgent() => $_ensure(0);
}

/// An account to switch on.
class ActivateAgentRequest extends $pb.GeneratedMessage {
  factory ActivateAgentRequest({
    $core.String? agentId,
  }) {
    final result = create();
    if (agentId != null) result.agentId = agentId;
    return result;
  }

  ActivateAgentRequest._();

  factory ActivateAgentRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ActivateAgentRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ActivateAgentRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'agentId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ActivateAgentRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ActivateAgentRequest copyWith(void Function(ActivateAgentRequest) updates) =>
      super.copyWith((message) => updates(message as ActivateAgentRequest))
          as ActivateAgentRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ActivateAgentRequest create() => ActivateAgentRequest._();
  @$core.override
  ActivateAgentRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ActivateAgentRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ActivateAgentRequest>(create);
  static ActivateAgentRequest? _defaultInstance;

  /// The agent.
  @$pb.TagNumber(1)
  $core.String get agentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set agentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAgentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgentId() => $_clearField(1);
}

/// The account as it is now.
class ActivateAgentResponse extends $pb.GeneratedMessage {
  factory ActivateAgentResponse({
    $2.Agent? agent,
  }) {
    final result = create();
    if (agent != null) result.agent = agent;
    return result;
  }

  ActivateAgentResponse._();

  factory ActivateAgentResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ActivateAgentResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ActivateAgentResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Agent>(1, _omitFieldNames ? '' : 'agent',
        subBuilder: $2.Agent.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ActivateAgentResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ActivateAgentResponse copyWith(
          void Function(ActivateAgentResponse) updates) =>
      super.copyWith((message) => updates(message as ActivateAgentResponse))
          as ActivateAgentResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ActivateAgentResponse create() => ActivateAgentResponse._();
  @$core.override
  ActivateAgentResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ActivateAgentResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ActivateAgentResponse>(create);
  static ActivateAgentResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $2.Agent get agent => $_getN(0);
  @$pb.TagNumber(1)
  set agent($2.Agent value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasAgent() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgent() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Agent ensureAgent() => $_ensure(0);
}

/// An account to switch off.
class DeactivateAgentRequest extends $pb.GeneratedMessage {
  factory DeactivateAgentRequest({
    $core.String? agentId,
  }) {
    final result = create();
    if (agentId != null) result.agentId = agentId;
    return result;
  }

  DeactivateAgentRequest._();

  factory DeactivateAgentRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeactivateAgentRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeactivateAgentRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'agentId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateAgentRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateAgentRequest copyWith(
          void Function(DeactivateAgentRequest) updates) =>
      super.copyWith((message) => updates(message as DeactivateAgentRequest))
          as DeactivateAgentRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeactivateAgentRequest create() => DeactivateAgentRequest._();
  @$core.override
  DeactivateAgentRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeactivateAgentRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeactivateAgentRequest>(create);
  static DeactivateAgentRequest? _defaultInstance;

  /// The agent.
  @$pb.TagNumber(1)
  $core.String get agentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set agentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAgentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgentId() => $_clearField(1);
}

/// The account as it is now.
class DeactivateAgentResponse extends $pb.GeneratedMessage {
  factory DeactivateAgentResponse({
    $2.Agent? agent,
  }) {
    final result = create();
    if (agent != null) result.agent = agent;
    return result;
  }

  DeactivateAgentResponse._();

  factory DeactivateAgentResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeactivateAgentResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeactivateAgentResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Agent>(1, _omitFieldNames ? '' : 'agent',
        subBuilder: $2.Agent.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateAgentResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateAgentResponse copyWith(
          void Function(DeactivateAgentResponse) updates) =>
      super.copyWith((message) => updates(message as DeactivateAgentResponse))
          as DeactivateAgentResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeactivateAgentResponse create() => DeactivateAgentResponse._();
  @$core.override
  DeactivateAgentResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeactivateAgentResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeactivateAgentResponse>(create);
  static DeactivateAgentResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $2.Agent get agent => $_getN(0);
  @$pb.TagNumber(1)
  set agent($2.Agent value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasAgent() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgent() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Agent ensureAgent() => $_ensure(0);
}

/// A password to change.
class ChangeAgentPasswordRequest extends $pb.GeneratedMessage {
  factory ChangeAgentPasswordRequest({
    $core.String? agentId,
    $core.String? oldPassword,
    $core.String? newPassword,
  }) {
    final result = create();
    if (agentId != null) result.agentId = agentId;
    if (oldPassword != null) result.oldPassword = oldPassword;
    if (newPassword != null) result.newPassword = newPassword;
    return result;
  }

  ChangeAgentPasswordRequest._();

  factory ChangeAgentPasswordRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ChangeAgentPasswordRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ChangeAgentPasswordRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'agentId')
    ..aOS(2, _omitFieldNames ? '' : 'oldPassword')
    ..aOS(3, _omitFieldNames ? '' : 'newPassword')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChangeAgentPasswordRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChangeAgentPasswordRequest copyWith(
          void Function(ChangeAgentPasswordRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ChangeAgentPasswordRequest))
          as ChangeAgentPasswordRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ChangeAgentPasswordRequest create() => ChangeAgentPasswordRequest._();
  @$core.override
  ChangeAgentPasswordRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ChangeAgentPasswordRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ChangeAgentPasswordRequest>(create);
  static ChangeAgentPasswordRequest? _defaultInstance;

  /// The caller's own id.
  @$pb.TagNumber(1)
  $core.String get agentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set agentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAgentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgentId() => $_clearField(1);

  /// The password until now.
  @$pb.TagNumber(2)
  $core.String get oldPassword => $_getSZ(1);
  @$pb.TagNumber(2)
  set oldPassword($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasOldPassword() => $_has(1);
  @$pb.TagNumber(2)
  void clearOldPassword() => $_clearField(2);

  /// The new one: 6 characters to 72 bytes.
  @$pb.TagNumber(3)
  $core.String get newPassword => $_getSZ(2);
  @$pb.TagNumber(3)
  set newPassword($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasNewPassword() => $_has(2);
  @$pb.TagNumber(3)
  void clearNewPassword() => $_clearField(3);
}

/// The password was changed.
class ChangeAgentPasswordResponse extends $pb.GeneratedMessage {
  factory ChangeAgentPasswordResponse({
    $core.String? message,
  }) {
    final result = create();
    if (message != null) result.message = message;
    return result;
  }

  ChangeAgentPasswordResponse._();

  factory ChangeAgentPasswordResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ChangeAgentPasswordResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ChangeAgentPasswordResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChangeAgentPasswordResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChangeAgentPasswordResponse copyWith(
          void Function(ChangeAgentPasswordResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ChangeAgentPasswordResponse))
          as ChangeAgentPasswordResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ChangeAgentPasswordResponse create() =>
      ChangeAgentPasswordResponse._();
  @$core.override
  ChangeAgentPasswordResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ChangeAgentPasswordResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ChangeAgentPasswordResponse>(create);
  static ChangeAgentPasswordResponse? _defaultInstance;

  /// What to tell the agent.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);
}

/// A password to take the place of one that was forgotten.
class ResetAgentPasswordRequest extends $pb.GeneratedMessage {
  factory ResetAgentPasswordRequest({
    $core.String? agentId,
    $core.String? newPassword,
  }) {
    final result = create();
    if (agentId != null) result.agentId = agentId;
    if (newPassword != null) result.newPassword = newPassword;
    return result;
  }

  ResetAgentPasswordRequest._();

  factory ResetAgentPasswordRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ResetAgentPasswordRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ResetAgentPasswordRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'agentId')
    ..aOS(2, _omitFieldNames ? '' : 'newPassword')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ResetAgentPasswordRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ResetAgentPasswordRequest copyWith(
          void Function(ResetAgentPasswordRequest) updates) =>
      super.copyWith((message) => updates(message as ResetAgentPasswordRequest))
          as ResetAgentPasswordRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ResetAgentPasswordRequest create() => ResetAgentPasswordRequest._();
  @$core.override
  ResetAgentPasswordRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ResetAgentPasswordRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ResetAgentPasswordRequest>(create);
  static ResetAgentPasswordRequest? _defaultInstance;

  /// The agent.
  @$pb.TagNumber(1)
  $core.String get agentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set agentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAgentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgentId() => $_clearField(1);

  /// The new one: 6 characters to 72 bytes. One is drawn unless given.
  @$pb.TagNumber(2)
  $core.String get newPassword => $_getSZ(1);
  @$pb.TagNumber(2)
  set newPassword($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasNewPassword() => $_has(1);
  @$pb.TagNumber(2)
  void clearNewPassword() => $_clearField(2);
}

/// The password was reset.
class ResetAgentPasswordResponse extends $pb.GeneratedMessage {
  factory ResetAgentPasswordResponse({
    $core.String? message,
    $core.String? oneTimePassword,
    $4.Timestamp? expiresAt,
  }) {
    final result = create();
    if (message != null) result.message = message;
    if (oneTimePassword != null) result.oneTimePassword = oneTimePassword;
    if (expiresAt != null) result.expiresAt = expiresAt;
    return result;
  }

  ResetAgentPasswordResponse._();

  factory ResetAgentPasswordResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ResetAgentPasswordResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ResetAgentPasswordResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..aOS(2, _omitFieldNames ? '' : 'oneTimePassword')
    ..aOM<$4.Timestamp>(3, _omitFieldNames ? '' : 'expiresAt',
        subBuilder: $4.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ResetAgentPasswordResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ResetAgentPasswordResponse copyWith(
          void Function(ResetAgentPasswordResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ResetAgentPasswordResponse))
          as ResetAgentPasswordResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ResetAgentPasswordResponse create() => ResetAgentPasswordResponse._();
  @$core.override
  ResetAgentPasswordResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ResetAgentPasswordResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ResetAgentPasswordResponse>(create);
  static ResetAgentPasswordResponse? _defaultInstance;

  /// What to tell the operator.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);

  /// The password that was drawn, for the agent's first sign-in; absent when the operator named one.
  @$pb.TagNumber(2)
  $core.String get oneTimePassword => $_getSZ(1);
  @$pb.TagNumber(2)
  set oneTimePassword($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasOneTimePassword() => $_has(1);
  @$pb.TagNumber(2)
  void clearOneTimePassword() => $_clearField(2);

  /// The instant until which it is good; absent with it.
  @$pb.TagNumber(3)
  $4.Timestamp get expiresAt => $_getN(2);
  @$pb.TagNumber(3)
  set expiresAt($4.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasExpiresAt() => $_has(2);
  @$pb.TagNumber(3)
  void clearExpiresAt() => $_clearField(3);
  @$pb.TagNumber(3)
  $4.Timestamp ensureExpiresAt() => $_ensure(2);
}

/// An account to delete.
class DeleteAgentRequest extends $pb.GeneratedMessage {
  factory DeleteAgentRequest({
    $core.String? agentId,
  }) {
    final result = create();
    if (agentId != null) result.agentId = agentId;
    return result;
  }

  DeleteAgentRequest._();

  factory DeleteAgentRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteAgentRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteAgentRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'agentId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteAgentRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteAgentRequest copyWith(void Function(DeleteAgentRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteAgentRequest))
          as DeleteAgentRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteAgentRequest create() => DeleteAgentRequest._();
  @$core.override
  DeleteAgentRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteAgentRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteAgentRequest>(create);
  static DeleteAgentRequest? _defaultInstance;

  /// The agent.
  @$pb.TagNumber(1)
  $core.String get agentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set agentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAgentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgentId() => $_clearField(1);
}

/// The account is gone.
class DeleteAgentResponse extends $pb.GeneratedMessage {
  factory DeleteAgentResponse() => create();

  DeleteAgentResponse._();

  factory DeleteAgentResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteAgentResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteAgentResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteAgentResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteAgentResponse copyWith(void Function(DeleteAgentResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteAgentResponse))
          as DeleteAgentResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteAgentResponse create() => DeleteAgentResponse._();
  @$core.override
  DeleteAgentResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteAgentResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteAgentResponse>(create);
  static DeleteAgentResponse? _defaultInstance;
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
