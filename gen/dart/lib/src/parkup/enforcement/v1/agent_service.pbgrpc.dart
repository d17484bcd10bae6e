// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/agent_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:async' as $async;
import 'dart:core' as $core;

import 'package:grpc/service_api.dart' as $grpc;
import 'package:protobuf/protobuf.dart' as $pb;

import 'agent_service.pb.dart' as $0;

export 'agent_service.pb.dart';

/// Agents: signing in by password, and managing their accounts.
@$pb.GrpcServiceName('parkup.enforcement.v1.AgentService')
class AgentServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  AgentServiceClient(super.channel, {super.options, super.interceptors});

  /// Signs an agent in by e-mail, username or agent code, and password.
  ///
  /// Limited by account and device or network; see AuthService, which says what a `device-id` is. RATE_LIMITED also when too many
  /// passwords wait to be compared. A password that an operator had drawn is refused with PASSWORD_CHANGE_REQUIRED unless a new one
  /// comes with it.
  $grpc.ResponseFuture<$0.AgentLoginResponse> agentLogin(
    $0.AgentLoginRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$agentLogin, request, options: options);
  }

  /// Gives the calling agent's own account.
  $grpc.ResponseFuture<$0.GetMyAgentResponse> getMyAgent(
    $0.GetMyAgentRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getMyAgent, request, options: options);
  }

  /// Makes an account that can sign in at once. Managers give it zones of their own, at least one. RATE_LIMITED when too many passwords
  /// wait to be computed.
  $grpc.ResponseFuture<$0.CreateAgentResponse> createAgent(
    $0.CreateAgentRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createAgent, request, options: options);
  }

  /// Lists agents by badge number: to operators those who patrol one of their zones.
  $grpc.ResponseFuture<$0.ListAgentsResponse> listAgents(
    $0.ListAgentsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listAgents, request, options: options);
  }

  /// Gives one agent: to operators one who patrols one of their zones.
  $grpc.ResponseFuture<$0.GetAgentResponse> getAgent(
    $0.GetAgentRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getAgent, request, options: options);
  }

  /// Changes an account. Managers change those who patrol zones of their own only, and give them no other zones.
  ///
  /// What changes of zones and of `is_active` acts everywhere within 5 seconds, as by AssignAgentZones, ActivateAgent and DeactivateAgent.
  $grpc.ResponseFuture<$0.UpdateAgentResponse> updateAgent(
    $0.UpdateAgentRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateAgent, request, options: options);
  }

  /// Gives an agent the zones to patrol, in place of those before; within 5 seconds everywhere. Who may is as for UpdateAgent.
  $grpc.ResponseFuture<$0.AssignAgentZonesResponse> assignAgentZones(
    $0.AssignAgentZonesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$assignAgentZones, request, options: options);
  }

  /// Lets an agent sign in again. Who may is as for UpdateAgent.
  $grpc.ResponseFuture<$0.ActivateAgentResponse> activateAgent(
    $0.ActivateAgentRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$activateAgent, request, options: options);
  }

  /// Signs an agent out everywhere, within 5 seconds, and lets them sign in no more. Who may is as for UpdateAgent.
  $grpc.ResponseFuture<$0.DeactivateAgentResponse> deactivateAgent(
    $0.DeactivateAgentRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deactivateAgent, request, options: options);
  }

  /// Changes the caller's own password. Their other sign-ins end everywhere within 5 seconds, this one goes on.
  ///
  /// Wrong passwords count as tries to sign in, and are limited like those.
  $grpc.ResponseFuture<$0.ChangeAgentPasswordResponse> changeAgentPassword(
    $0.ChangeAgentPasswordRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$changeAgentPassword, request, options: options);
  }

  /// Gives an agent another password, and ends their sign-ins everywhere within 5 seconds. Who may is as for UpdateAgent.
  ///
  /// Unless the operator names one, it is drawn, told in the answer and nowhere else, good for 3 days, and must be changed at the first
  /// sign-in: see AgentLoginRequest.new_password.
  $grpc.ResponseFuture<$0.ResetAgentPasswordResponse> resetAgentPassword(
    $0.ResetAgentPasswordRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$resetAgentPassword, request, options: options);
  }

  /// Deletes an account and ends its sign-ins everywhere within 5 seconds; tickets keep the agent's id. Who may is as for UpdateAgent.
  $grpc.ResponseFuture<$0.DeleteAgentResponse> deleteAgent(
    $0.DeleteAgentRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteAgent, request, options: options);
  }

  // method descriptors

  static final _$agentLogin =
      $grpc.ClientMethod<$0.AgentLoginRequest, $0.AgentLoginResponse>(
          '/parkup.enforcement.v1.AgentService/AgentLogin',
          ($0.AgentLoginRequest value) => value.writeToBuffer(),
          $0.AgentLoginResponse.fromBuffer);
  static final _$getMyAgent =
      $grpc.ClientMethod<$0.GetMyAgentRequest, $0.GetMyAgentResponse>(
          '/parkup.enforcement.v1.AgentService/GetMyAgent',
          ($0.GetMyAgentRequest value) => value.writeToBuffer(),
          $0.GetMyAgentResponse.fromBuffer);
  static final _$createAgent =
      $grpc.ClientMethod<$0.CreateAgentRequest, $0.CreateAgentResponse>(
          '/parkup.enforcement.v1.AgentService/CreateAgent',
          ($0.CreateAgentRequest value) => value.writeToBuffer(),
          $0.CreateAgentResponse.fromBuffer);
  static final _$listAgents =
      $grpc.ClientMethod<$0.ListAgentsRequest, $0.ListAgentsResponse>(
          '/parkup.enforcement.v1.AgentService/ListAgents',
          ($0.ListAgentsRequest value) => value.writeToBuffer(),
          $0.ListAgentsResponse.fromBuffer);
  static final _$getAgent =
      $grpc.ClientMethod<$0.GetAgentRequest, $0.GetAgentResponse>(
          '/parkup.enforcement.v1.AgentService/GetAgent',
          ($0.GetAgentRequest value) => value.writeToBuffer(),
          $0.GetAgentResponse.fromBuffer);
  static final _$updateAgent =
      $grpc.ClientMethod<$0.UpdateAgentRequest, $0.UpdateAgentResponse>(
          '/parkup.enforcement.v1.AgentService/UpdateAgent',
          ($0.UpdateAgentRequest value) => value.writeToBuffer(),
          $0.UpdateAgentResponse.fromBuffer);
  static final _$assignAgentZones = $grpc.ClientMethod<
          $0.AssignAgentZonesRequest, $0.AssignAgentZonesResponse>(
      '/parkup.enforcement.v1.AgentService/AssignAgentZones',
      ($0.AssignAgentZonesRequest value) => value.writeToBuffer(),
      $0.AssignAgentZonesResponse.fromBuffer);
  static final _$activateAgent =
      $grpc.ClientMethod<$0.ActivateAgentRequest, $0.ActivateAgentResponse>(
          '/parkup.enforcement.v1.AgentService/ActivateAgent',
          ($0.ActivateAgentRequest value) => value.writeToBuffer(),
          $0.ActivateAgentResponse.fromBuffer);
  static final _$deactivateAgent =
      $grpc.ClientMethod<$0.DeactivateAgentRequest, $0.DeactivateAgentResponse>(
          '/parkup.enforcement.v1.AgentService/DeactivateAgent',
          ($0.DeactivateAgentRequest value) => value.writeToBuffer(),
          $0.DeactivateAgentResponse.fromBuffer);
  static final _$changeAgentPassword = $grpc.ClientMethod<
          $0.ChangeAgentPasswordRequest, $0.ChangeAgentPasswordResponse>(
      '/parkup.enforcement.v1.AgentService/ChangeAgentPassword',
      ($0.ChangeAgentPasswordRequest value) => value.writeToBuffer(),
      $0.ChangeAgentPasswordResponse.fromBuffer);
  static final _$resetAgentPassword = $grpc.ClientMethod<
          $0.ResetAgentPasswordRequest, $0.ResetAgentPasswordResponse>(
      '/parkup.enforcement.v1.AgentService/ResetAgentPassword',
      ($0.ResetAgentPasswordRequest value) => value.writeToBuffer(),
      $0.ResetAgentPasswordResponse.fromBuffer);
  static final _$deleteAgent =
      $grpc.ClientMethod<$0.DeleteAgentRequest, $0.DeleteAgentResponse>(
          '/parkup.enforcement.v1.AgentService/DeleteAgent',
          ($0.DeleteAgentRequest value) => value.writeToBuffer(),
          $0.DeleteAgentResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.enforcement.v1.AgentService')
abstract class AgentServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.enforcement.v1.AgentService';

  AgentServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.AgentLoginRequest, $0.AgentLoginResponse>(
        'AgentLogin',
        agentLogin_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.AgentLoginRequest.fromBuffer(value),
        ($0.AgentLoginResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetMyAgentRequest, $0.GetMyAgentResponse>(
        'GetMyAgent',
        getMyAgent_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetMyAgentRequest.fromBuffer(value),
        ($0.GetMyAgentResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.CreateAgentRequest, $0.CreateAgentResponse>(
            'CreateAgent',
            createAgent_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.CreateAgentRequest.fromBuffer(value),
            ($0.CreateAgentResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListAgentsRequest, $0.ListAgentsResponse>(
        'ListAgents',
        listAgents_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.ListAgentsRequest.fromBuffer(value),
        ($0.ListAgentsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetAgentRequest, $0.GetAgentResponse>(
        'GetAgent',
        getAgent_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetAgentRequest.fromBuffer(value),
        ($0.GetAgentResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.UpdateAgentRequest, $0.UpdateAgentResponse>(
            'UpdateAgent',
            updateAgent_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.UpdateAgentRequest.fromBuffer(value),
            ($0.UpdateAgentResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.AssignAgentZonesRequest,
            $0.AssignAgentZonesResponse>(
        'AssignAgentZones',
        assignAgentZones_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.AssignAgentZonesRequest.fromBuffer(value),
        ($0.AssignAgentZonesResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ActivateAgentRequest, $0.ActivateAgentResponse>(
            'ActivateAgent',
            activateAgent_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ActivateAgentRequest.fromBuffer(value),
            ($0.ActivateAgentResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeactivateAgentRequest,
            $0.DeactivateAgentResponse>(
        'DeactivateAgent',
        deactivateAgent_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeactivateAgentRequest.fromBuffer(value),
        ($0.DeactivateAgentResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ChangeAgentPasswordRequest,
            $0.ChangeAgentPasswordResponse>(
        'ChangeAgentPassword',
        changeAgentPassword_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ChangeAgentPasswordRequest.fromBuffer(value),
        ($0.ChangeAgentPasswordResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ResetAgentPasswordRequest,
            $0.ResetAgentPasswordResponse>(
        'ResetAgentPassword',
        resetAgentPassword_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ResetAgentPasswordRequest.fromBuffer(value),
        ($0.ResetAgentPasswordResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.DeleteAgentRequest, $0.DeleteAgentResponse>(
            'DeleteAgent',
            deleteAgent_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.DeleteAgentRequest.fromBuffer(value),
            ($0.DeleteAgentResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.AgentLoginResponse> agentLogin_Pre($grpc.ServiceCall $call,
      $async.Future<$0.AgentLoginRequest> $request) async {
    return agentLogin($call, await $request);
  }

  $async.Future<$0.AgentLoginResponse> agentLogin(
      $grpc.ServiceCall call, $0.AgentLoginRequest request);

  $async.Future<$0.GetMyAgentResponse> getMyAgent_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetMyAgentRequest> $request) async {
    return getMyAgent($call, await $request);
  }

  $async.Future<$0.GetMyAgentResponse> getMyAgent(
      $grpc.ServiceCall call, $0.GetMyAgentRequest request);

  $async.Future<$0.CreateAgentResponse> createAgent_Pre($grpc.ServiceCall $call,
      $async.Future<$0.CreateAgentRequest> $request) async {
    return createAgent($call, await $request);
  }

  $async.Future<$0.CreateAgentResponse> createAgent(
      $grpc.ServiceCall call, $0.CreateAgentRequest request);

  $async.Future<$0.ListAgentsResponse> listAgents_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ListAgentsRequest> $request) async {
    return listAgents($call, await $request);
  }

  $async.Future<$0.ListAgentsResponse> listAgents(
      $grpc.ServiceCall call, $0.ListAgentsRequest request);

  $async.Future<$0.GetAgentResponse> getAgent_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetAgentRequest> $request) async {
    return getAgent($call, await $request);
  }

  $async.Future<$0.GetAgentResponse> getAgent(
      $grpc.ServiceCall call, $0.GetAgentRequest request);

  $async.Future<$0.UpdateAgentResponse> updateAgent_Pre($grpc.ServiceCall $call,
      $async.Future<$0.UpdateAgentRequest> $request) async {
    return updateAgent($call, await $request);
  }

  $async.Future<$0.UpdateAgentResponse> updateAgent(
      $grpc.ServiceCall call, $0.UpdateAgentRequest request);

  $async.Future<$0.AssignAgentZonesResponse> assignAgentZones_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.AssignAgentZonesRequest> $request) async {
    return assignAgentZones($call, await $request);
  }

  $async.Future<$0.AssignAgentZonesResponse> assignAgentZones(
      $grpc.ServiceCall call, $0.AssignAgentZonesRequest request);

  $async.Future<$0.ActivateAgentResponse> activateAgent_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ActivateAgentRequest> $request) async {
    return activateAgent($call, await $request);
  }

  $async.Future<$0.ActivateAgentResponse> activateAgent(
      $grpc.ServiceCall call, $0.ActivateAgentRequest request);

  $async.Future<$0.DeactivateAgentResponse> deactivateAgent_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeactivateAgentRequest> $request) async {
    return deactivateAgent($call, await $request);
  }

  $async.Future<$0.DeactivateAgentResponse> deactivateAgent(
      $grpc.ServiceCall call, $0.DeactivateAgentRequest request);

  $async.Future<$0.ChangeAgentPasswordResponse> changeAgentPassword_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ChangeAgentPasswordRequest> $request) async {
    return changeAgentPassword($call, await $request);
  }

  $async.Future<$0.ChangeAgentPasswordResponse> changeAgentPassword(
      $grpc.ServiceCall call, $0.ChangeAgentPasswordRequest request);

  $async.Future<$0.ResetAgentPasswordResponse> resetAgentPassword_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ResetAgentPasswordRequest> $request) async {
    return resetAgentPassword($call, await $request);
  }

  $async.Future<$0.ResetAgentPasswordResponse> resetAgentPassword(
      $grpc.ServiceCall call, $0.ResetAgentPasswordRequest request);

  $async.Future<$0.DeleteAgentResponse> deleteAgent_Pre($grpc.ServiceCall $call,
      $async.Future<$0.DeleteAgentRequest> $request) async {
    return deleteAgent($call, await $request);
  }

  $async.Future<$0.DeleteAgentResponse> deleteAgent(
      $grpc.ServiceCall call, $0.DeleteAgentRequest request);
}
