// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/premium_admin_service.proto.

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

import 'premium_admin_service.pb.dart' as $0;

export 'premium_admin_service.pb.dart';

/// The price list of premium subscriptions and who has one, for admins. Changes are in the audit log.
@$pb.GrpcServiceName('parkup.wallet.v1.PremiumAdminService')
class PremiumAdminServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  PremiumAdminServiceClient(super.channel, {super.options, super.interceptors});

  /// Makes a plan; there can be 50.
  $grpc.ResponseFuture<$0.CreatePremiumPlanResponse> createPremiumPlan(
    $0.CreatePremiumPlanRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createPremiumPlan, request, options: options);
  }

  /// Changes the fields that are given. What was sold stays as it was to the end of its term; who has the plan renews at its new price.
  $grpc.ResponseFuture<$0.UpdatePremiumPlanResponse> updatePremiumPlan(
    $0.UpdatePremiumPlanRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updatePremiumPlan, request, options: options);
  }

  /// Lists drivers' subscriptions, those that end first first.
  $grpc.ResponseFuture<$0.ListPremiumSubscriptionsResponse>
      listPremiumSubscriptions(
    $0.ListPremiumSubscriptionsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listPremiumSubscriptions, request,
        options: options);
  }

  // method descriptors

  static final _$createPremiumPlan = $grpc.ClientMethod<
          $0.CreatePremiumPlanRequest, $0.CreatePremiumPlanResponse>(
      '/parkup.wallet.v1.PremiumAdminService/CreatePremiumPlan',
      ($0.CreatePremiumPlanRequest value) => value.writeToBuffer(),
      $0.CreatePremiumPlanResponse.fromBuffer);
  static final _$updatePremiumPlan = $grpc.ClientMethod<
          $0.UpdatePremiumPlanRequest, $0.UpdatePremiumPlanResponse>(
      '/parkup.wallet.v1.PremiumAdminService/UpdatePremiumPlan',
      ($0.UpdatePremiumPlanRequest value) => value.writeToBuffer(),
      $0.UpdatePremiumPlanResponse.fromBuffer);
  static final _$listPremiumSubscriptions = $grpc.ClientMethod<
          $0.ListPremiumSubscriptionsRequest,
          $0.ListPremiumSubscriptionsResponse>(
      '/parkup.wallet.v1.PremiumAdminService/ListPremiumSubscriptions',
      ($0.ListPremiumSubscriptionsRequest value) => value.writeToBuffer(),
      $0.ListPremiumSubscriptionsResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.wallet.v1.PremiumAdminService')
abstract class PremiumAdminServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.wallet.v1.PremiumAdminService';

  PremiumAdminServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.CreatePremiumPlanRequest,
            $0.CreatePremiumPlanResponse>(
        'CreatePremiumPlan',
        createPremiumPlan_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CreatePremiumPlanRequest.fromBuffer(value),
        ($0.CreatePremiumPlanResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.UpdatePremiumPlanRequest,
            $0.UpdatePremiumPlanResponse>(
        'UpdatePremiumPlan',
        updatePremiumPlan_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.UpdatePremiumPlanRequest.fromBuffer(value),
        ($0.UpdatePremiumPlanResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListPremiumSubscriptionsRequest,
            $0.ListPremiumSubscriptionsResponse>(
        'ListPremiumSubscriptions',
        listPremiumSubscriptions_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListPremiumSubscriptionsRequest.fromBuffer(value),
        ($0.ListPremiumSubscriptionsResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.CreatePremiumPlanResponse> createPremiumPlan_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreatePremiumPlanRequest> $request) async {
    return createPremiumPlan($call, await $request);
  }

  $async.Future<$0.CreatePremiumPlanResponse> createPremiumPlan(
      $grpc.ServiceCall call, $0.CreatePremiumPlanRequest request);

  $async.Future<$0.UpdatePremiumPlanResponse> updatePremiumPlan_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdatePremiumPlanRequest> $request) async {
    return updatePremiumPlan($call, await $request);
  }

  $async.Future<$0.UpdatePremiumPlanResponse> updatePremiumPlan(
      $grpc.ServiceCall call, $0.UpdatePremiumPlanRequest request);

  $async.Future<$0.ListPremiumSubscriptionsResponse>
      listPremiumSubscriptions_Pre($grpc.ServiceCall $call,
          $async.Future<$0.ListPremiumSubscriptionsRequest> $request) async {
    return listPremiumSubscriptions($call, await $request);
  }

  $async.Future<$0.ListPremiumSubscriptionsResponse> listPremiumSubscriptions(
      $grpc.ServiceCall call, $0.ListPremiumSubscriptionsRequest request);
}
