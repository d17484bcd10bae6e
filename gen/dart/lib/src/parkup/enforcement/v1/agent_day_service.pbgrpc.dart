// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/agent_day_service.proto.

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

import 'agent_day_service.pb.dart' as $0;

export 'agent_day_service.pb.dart';

/// What agents have before them, and what they have done. Which vehicles are to be checked says VehicleCheckService of
/// parkup.parking.v1; what happens meanwhile says EnforcementLiveService.
@$pb.GrpcServiceName('parkup.enforcement.v1.AgentDayService')
class AgentDayServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  AgentDayServiceClient(super.channel, {super.options, super.interceptors});

  /// Lists the clamps that are to be taken off: fines that are paid while the clamp is still on, those issued first before the
  /// others. Of the caller's zones, or of the one that is named.
  $grpc.ResponseFuture<$0.ListPendingSabotRemovalsResponse>
      listPendingSabotRemovals(
    $0.ListPendingSabotRemovalsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listPendingSabotRemovals, request,
        options: options);
  }

  /// Says what an agent did on a day: agents of themselves, operators of agents who patrol their zones, and there of what was done in
  /// these.
  $grpc.ResponseFuture<$0.GetAgentDayResponse> getAgentDay(
    $0.GetAgentDayRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getAgentDay, request, options: options);
  }

  // method descriptors

  static final _$listPendingSabotRemovals = $grpc.ClientMethod<
          $0.ListPendingSabotRemovalsRequest,
          $0.ListPendingSabotRemovalsResponse>(
      '/parkup.enforcement.v1.AgentDayService/ListPendingSabotRemovals',
      ($0.ListPendingSabotRemovalsRequest value) => value.writeToBuffer(),
      $0.ListPendingSabotRemovalsResponse.fromBuffer);
  static final _$getAgentDay =
      $grpc.ClientMethod<$0.GetAgentDayRequest, $0.GetAgentDayResponse>(
          '/parkup.enforcement.v1.AgentDayService/GetAgentDay',
          ($0.GetAgentDayRequest value) => value.writeToBuffer(),
          $0.GetAgentDayResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.enforcement.v1.AgentDayService')
abstract class AgentDayServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.enforcement.v1.AgentDayService';

  AgentDayServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.ListPendingSabotRemovalsRequest,
            $0.ListPendingSabotRemovalsResponse>(
        'ListPendingSabotRemovals',
        listPendingSabotRemovals_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListPendingSabotRemovalsRequest.fromBuffer(value),
        ($0.ListPendingSabotRemovalsResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.GetAgentDayRequest, $0.GetAgentDayResponse>(
            'GetAgentDay',
            getAgentDay_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetAgentDayRequest.fromBuffer(value),
            ($0.GetAgentDayResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.ListPendingSabotRemovalsResponse>
      listPendingSabotRemovals_Pre($grpc.ServiceCall $call,
          $async.Future<$0.ListPendingSabotRemovalsRequest> $request) async {
    return listPendingSabotRemovals($call, await $request);
  }

  $async.Future<$0.ListPendingSabotRemovalsResponse> listPendingSabotRemovals(
      $grpc.ServiceCall call, $0.ListPendingSabotRemovalsRequest request);

  $async.Future<$0.GetAgentDayResponse> getAgentDay_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetAgentDayRequest> $request) async {
    return getAgentDay($call, await $request);
  }

  $async.Future<$0.GetAgentDayResponse> getAgentDay(
      $grpc.ServiceCall call, $0.GetAgentDayRequest request);
}
