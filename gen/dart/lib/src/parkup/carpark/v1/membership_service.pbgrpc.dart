// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/membership_service.proto.

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

import 'membership_service.pb.dart' as $0;

export 'membership_service.pb.dart';

/// Memberships: drivers subscribe to a plan and pay for it, and park with its benefits; staff look.
///
/// A membership is good from when it is paid, for the calendar months of its plan by the car park's time. Renewed before its end it goes on
/// from there, later from now. Called off, it is not renewed and stays good to the end of what was paid, and nothing goes back; but a
/// payment of the last 14 days goes back, with the time that it paid for, if nothing was used of that.
@$pb.GrpcServiceName('parkup.carpark.v1.MembershipService')
class MembershipServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  MembershipServiceClient(super.channel, {super.options, super.interceptors});

  /// Subscribes the caller to a plan, and pays for it. One that cannot be paid does not come into being.
  $grpc.ResponseFuture<$0.CreateMembershipResponse> createMembership(
    $0.CreateMembershipRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createMembership, request, options: options);
  }

  /// Lists memberships, the newest first: a driver's own, or those of a car park of the caller's.
  $grpc.ResponseFuture<$0.ListMembershipsResponse> listMemberships(
    $0.ListMembershipsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listMemberships, request, options: options);
  }

  /// Gives one membership.
  $grpc.ResponseFuture<$0.GetMembershipResponse> getMembership(
    $0.GetMembershipRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getMembership, request, options: options);
  }

  /// Says what a membership was used for.
  $grpc.ResponseFuture<$0.GetMembershipUsageResponse> getMembershipUsage(
    $0.GetMembershipUsageRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getMembershipUsage, request, options: options);
  }

  /// Changes the vehicles of the caller's membership, or whether it is renewed by itself.
  $grpc.ResponseFuture<$0.UpdateMembershipResponse> updateMembership(
    $0.UpdateMembershipRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateMembership, request, options: options);
  }

  /// Pays the caller's membership for another time, at the plan's price and terms as they are now.
  /// One that is paid for more than five years to come is refused.
  $grpc.ResponseFuture<$0.RenewMembershipResponse> renewMembership(
    $0.RenewMembershipRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$renewMembership, request, options: options);
  }

  /// Calls a membership off: drivers their own, admins any.
  $grpc.ResponseFuture<$0.CancelMembershipResponse> cancelMembership(
    $0.CancelMembershipRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$cancelMembership, request, options: options);
  }

  // method descriptors

  static final _$createMembership = $grpc.ClientMethod<
          $0.CreateMembershipRequest, $0.CreateMembershipResponse>(
      '/parkup.carpark.v1.MembershipService/CreateMembership',
      ($0.CreateMembershipRequest value) => value.writeToBuffer(),
      $0.CreateMembershipResponse.fromBuffer);
  static final _$listMemberships =
      $grpc.ClientMethod<$0.ListMembershipsRequest, $0.ListMembershipsResponse>(
          '/parkup.carpark.v1.MembershipService/ListMemberships',
          ($0.ListMembershipsRequest value) => value.writeToBuffer(),
          $0.ListMembershipsResponse.fromBuffer);
  static final _$getMembership =
      $grpc.ClientMethod<$0.GetMembershipRequest, $0.GetMembershipResponse>(
          '/parkup.carpark.v1.MembershipService/GetMembership',
          ($0.GetMembershipRequest value) => value.writeToBuffer(),
          $0.GetMembershipResponse.fromBuffer);
  static final _$getMembershipUsage = $grpc.ClientMethod<
          $0.GetMembershipUsageRequest, $0.GetMembershipUsageResponse>(
      '/parkup.carpark.v1.MembershipService/GetMembershipUsage',
      ($0.GetMembershipUsageRequest value) => value.writeToBuffer(),
      $0.GetMembershipUsageResponse.fromBuffer);
  static final _$updateMembership = $grpc.ClientMethod<
          $0.UpdateMembershipRequest, $0.UpdateMembershipResponse>(
      '/parkup.carpark.v1.MembershipService/UpdateMembership',
      ($0.UpdateMembershipRequest value) => value.writeToBuffer(),
      $0.UpdateMembershipResponse.fromBuffer);
  static final _$renewMembership =
      $grpc.ClientMethod<$0.RenewMembershipRequest, $0.RenewMembershipResponse>(
          '/parkup.carpark.v1.MembershipService/RenewMembership',
          ($0.RenewMembershipRequest value) => value.writeToBuffer(),
          $0.RenewMembershipResponse.fromBuffer);
  static final _$cancelMembership = $grpc.ClientMethod<
          $0.CancelMembershipRequest, $0.CancelMembershipResponse>(
      '/parkup.carpark.v1.MembershipService/CancelMembership',
      ($0.CancelMembershipRequest value) => value.writeToBuffer(),
      $0.CancelMembershipResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.MembershipService')
abstract class MembershipServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.MembershipService';

  MembershipServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.CreateMembershipRequest,
            $0.CreateMembershipResponse>(
        'CreateMembership',
        createMembership_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CreateMembershipRequest.fromBuffer(value),
        ($0.CreateMembershipResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListMembershipsRequest,
            $0.ListMembershipsResponse>(
        'ListMemberships',
        listMemberships_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListMembershipsRequest.fromBuffer(value),
        ($0.ListMembershipsResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.GetMembershipRequest, $0.GetMembershipResponse>(
            'GetMembership',
            getMembership_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetMembershipRequest.fromBuffer(value),
            ($0.GetMembershipResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetMembershipUsageRequest,
            $0.GetMembershipUsageResponse>(
        'GetMembershipUsage',
        getMembershipUsage_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetMembershipUsageRequest.fromBuffer(value),
        ($0.GetMembershipUsageResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.UpdateMembershipRequest,
            $0.UpdateMembershipResponse>(
        'UpdateMembership',
        updateMembership_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.UpdateMembershipRequest.fromBuffer(value),
        ($0.UpdateMembershipResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.RenewMembershipRequest,
            $0.RenewMembershipResponse>(
        'RenewMembership',
        renewMembership_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RenewMembershipRequest.fromBuffer(value),
        ($0.RenewMembershipResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CancelMembershipRequest,
            $0.CancelMembershipResponse>(
        'CancelMembership',
        cancelMembership_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CancelMembershipRequest.fromBuffer(value),
        ($0.CancelMembershipResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.CreateMembershipResponse> createMembership_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateMembershipRequest> $request) async {
    return createMembership($call, await $request);
  }

  $async.Future<$0.CreateMembershipResponse> createMembership(
      $grpc.ServiceCall call, $0.CreateMembershipRequest request);

  $async.Future<$0.ListMembershipsResponse> listMemberships_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListMembershipsRequest> $request) async {
    return listMemberships($call, await $request);
  }

  $async.Future<$0.ListMembershipsResponse> listMemberships(
      $grpc.ServiceCall call, $0.ListMembershipsRequest request);

  $async.Future<$0.GetMembershipResponse> getMembership_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetMembershipRequest> $request) async {
    return getMembership($call, await $request);
  }

  $async.Future<$0.GetMembershipResponse> getMembership(
      $grpc.ServiceCall call, $0.GetMembershipRequest request);

  $async.Future<$0.GetMembershipUsageResponse> getMembershipUsage_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetMembershipUsageRequest> $request) async {
    return getMembershipUsage($call, await $request);
  }

  $async.Future<$0.GetMembershipUsageResponse> getMembershipUsage(
      $grpc.ServiceCall call, $0.GetMembershipUsageRequest request);

  $async.Future<$0.UpdateMembershipResponse> updateMembership_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateMembershipRequest> $request) async {
    return updateMembership($call, await $request);
  }

  $async.Future<$0.UpdateMembershipResponse> updateMembership(
      $grpc.ServiceCall call, $0.UpdateMembershipRequest request);

  $async.Future<$0.RenewMembershipResponse> renewMembership_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RenewMembershipRequest> $request) async {
    return renewMembership($call, await $request);
  }

  $async.Future<$0.RenewMembershipResponse> renewMembership(
      $grpc.ServiceCall call, $0.RenewMembershipRequest request);

  $async.Future<$0.CancelMembershipResponse> cancelMembership_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CancelMembershipRequest> $request) async {
    return cancelMembership($call, await $request);
  }

  $async.Future<$0.CancelMembershipResponse> cancelMembership(
      $grpc.ServiceCall call, $0.CancelMembershipRequest request);
}
