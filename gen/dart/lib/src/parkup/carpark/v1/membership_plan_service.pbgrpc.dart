// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/membership_plan_service.proto.

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

import 'membership_plan_service.pb.dart' as $0;

export 'membership_plan_service.pb.dart';

/// The plans that drivers of a car park can subscribe to. Everybody may read those that are sold; admins make them.
@$pb.GrpcServiceName('parkup.carpark.v1.MembershipPlanService')
class MembershipPlanServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  MembershipPlanServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Lists plans, the newest first: those that are sold, to staff of the car park all of them when they ask for it.
  $grpc.ResponseFuture<$0.ListMembershipPlansResponse> listMembershipPlans(
    $0.ListMembershipPlansRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listMembershipPlans, request, options: options);
  }

  /// Gives one plan. One that is not sold is shown to staff only.
  $grpc.ResponseFuture<$0.GetMembershipPlanResponse> getMembershipPlan(
    $0.GetMembershipPlanRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getMembershipPlan, request, options: options);
  }

  /// Makes a plan.
  $grpc.ResponseFuture<$0.CreateMembershipPlanResponse> createMembershipPlan(
    $0.CreateMembershipPlanRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createMembershipPlan, request, options: options);
  }

  /// Changes the fields that are given. What members have paid for stays as it was sold to them until they renew.
  $grpc.ResponseFuture<$0.UpdateMembershipPlanResponse> updateMembershipPlan(
    $0.UpdateMembershipPlanRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateMembershipPlan, request, options: options);
  }

  /// Takes a plan off the market: nobody can subscribe to it or renew. Memberships run on to the end of what was paid.
  $grpc.ResponseFuture<$0.DeactivateMembershipPlanResponse>
      deactivateMembershipPlan(
    $0.DeactivateMembershipPlanRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deactivateMembershipPlan, request,
        options: options);
  }

  // method descriptors

  static final _$listMembershipPlans = $grpc.ClientMethod<
          $0.ListMembershipPlansRequest, $0.ListMembershipPlansResponse>(
      '/parkup.carpark.v1.MembershipPlanService/ListMembershipPlans',
      ($0.ListMembershipPlansRequest value) => value.writeToBuffer(),
      $0.ListMembershipPlansResponse.fromBuffer);
  static final _$getMembershipPlan = $grpc.ClientMethod<
          $0.GetMembershipPlanRequest, $0.GetMembershipPlanResponse>(
      '/parkup.carpark.v1.MembershipPlanService/GetMembershipPlan',
      ($0.GetMembershipPlanRequest value) => value.writeToBuffer(),
      $0.GetMembershipPlanResponse.fromBuffer);
  static final _$createMembershipPlan = $grpc.ClientMethod<
          $0.CreateMembershipPlanRequest, $0.CreateMembershipPlanResponse>(
      '/parkup.carpark.v1.MembershipPlanService/CreateMembershipPlan',
      ($0.CreateMembershipPlanRequest value) => value.writeToBuffer(),
      $0.CreateMembershipPlanResponse.fromBuffer);
  static final _$updateMembershipPlan = $grpc.ClientMethod<
          $0.UpdateMembershipPlanRequest, $0.UpdateMembershipPlanResponse>(
      '/parkup.carpark.v1.MembershipPlanService/UpdateMembershipPlan',
      ($0.UpdateMembershipPlanRequest value) => value.writeToBuffer(),
      $0.UpdateMembershipPlanResponse.fromBuffer);
  static final _$deactivateMembershipPlan = $grpc.ClientMethod<
          $0.DeactivateMembershipPlanRequest,
          $0.DeactivateMembershipPlanResponse>(
      '/parkup.carpark.v1.MembershipPlanService/DeactivateMembershipPlan',
      ($0.DeactivateMembershipPlanRequest value) => value.writeToBuffer(),
      $0.DeactivateMembershipPlanResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.MembershipPlanService')
abstract class MembershipPlanServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.MembershipPlanService';

  MembershipPlanServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.ListMembershipPlansRequest,
            $0.ListMembershipPlansResponse>(
        'ListMembershipPlans',
        listMembershipPlans_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListMembershipPlansRequest.fromBuffer(value),
        ($0.ListMembershipPlansResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetMembershipPlanRequest,
            $0.GetMembershipPlanResponse>(
        'GetMembershipPlan',
        getMembershipPlan_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetMembershipPlanRequest.fromBuffer(value),
        ($0.GetMembershipPlanResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CreateMembershipPlanRequest,
            $0.CreateMembershipPlanResponse>(
        'CreateMembershipPlan',
        createMembershipPlan_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CreateMembershipPlanRequest.fromBuffer(value),
        ($0.CreateMembershipPlanResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.UpdateMembershipPlanRequest,
            $0.UpdateMembershipPlanResponse>(
        'UpdateMembershipPlan',
        updateMembershipPlan_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.UpdateMembershipPlanRequest.fromBuffer(value),
        ($0.UpdateMembershipPlanResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeactivateMembershipPlanRequest,
            $0.DeactivateMembershipPlanResponse>(
        'DeactivateMembershipPlan',
        deactivateMembershipPlan_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeactivateMembershipPlanRequest.fromBuffer(value),
        ($0.DeactivateMembershipPlanResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.ListMembershipPlansResponse> listMembershipPlans_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListMembershipPlansRequest> $request) async {
    return listMembershipPlans($call, await $request);
  }

  $async.Future<$0.ListMembershipPlansResponse> listMembershipPlans(
      $grpc.ServiceCall call, $0.ListMembershipPlansRequest request);

  $async.Future<$0.GetMembershipPlanResponse> getMembershipPlan_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetMembershipPlanRequest> $request) async {
    return getMembershipPlan($call, await $request);
  }

  $async.Future<$0.GetMembershipPlanResponse> getMembershipPlan(
      $grpc.ServiceCall call, $0.GetMembershipPlanRequest request);

  $async.Future<$0.CreateMembershipPlanResponse> createMembershipPlan_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateMembershipPlanRequest> $request) async {
    return createMembershipPlan($call, await $request);
  }

  $async.Future<$0.CreateMembershipPlanResponse> createMembershipPlan(
      $grpc.ServiceCall call, $0.CreateMembershipPlanRequest request);

  $async.Future<$0.UpdateMembershipPlanResponse> updateMembershipPlan_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateMembershipPlanRequest> $request) async {
    return updateMembershipPlan($call, await $request);
  }

  $async.Future<$0.UpdateMembershipPlanResponse> updateMembershipPlan(
      $grpc.ServiceCall call, $0.UpdateMembershipPlanRequest request);

  $async.Future<$0.DeactivateMembershipPlanResponse>
      deactivateMembershipPlan_Pre($grpc.ServiceCall $call,
          $async.Future<$0.DeactivateMembershipPlanRequest> $request) async {
    return deactivateMembershipPlan($call, await $request);
  }

  $async.Future<$0.DeactivateMembershipPlanResponse> deactivateMembershipPlan(
      $grpc.ServiceCall call, $0.DeactivateMembershipPlanRequest request);
}
