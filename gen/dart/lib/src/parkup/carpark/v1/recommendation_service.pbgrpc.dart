// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/recommendation_service.proto.

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

import 'recommendation_service.pb.dart' as $0;

export 'recommendation_service.pb.dart';

/// Which space a car should take. Drivers ask for vehicles of their own list, staff of the car park for any.
@$pb.GrpcServiceName('parkup.carpark.v1.RecommendationService')
class RecommendationServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  RecommendationServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Gives the best free spaces for a vehicle that comes in, the best first, and says why. Holds the first one for two minutes if that is
  /// asked for: nobody else is given it meanwhile, and the entry gives it to this vehicle. A driver has one hold at a time.
  $grpc.ResponseFuture<$0.RecommendSpacesResponse> recommendSpaces(
    $0.RecommendSpacesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$recommendSpaces, request, options: options);
  }

  /// Gives the space that is held for the caller.
  $grpc.ResponseFuture<$0.GetMySpaceHoldResponse> getMySpaceHold(
    $0.GetMySpaceHoldRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getMySpaceHold, request, options: options);
  }

  /// Gives back the space that is held for the caller.
  $grpc.ResponseFuture<$0.ReleaseMySpaceHoldResponse> releaseMySpaceHold(
    $0.ReleaseMySpaceHoldRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$releaseMySpaceHold, request, options: options);
  }

  // method descriptors

  static final _$recommendSpaces =
      $grpc.ClientMethod<$0.RecommendSpacesRequest, $0.RecommendSpacesResponse>(
          '/parkup.carpark.v1.RecommendationService/RecommendSpaces',
          ($0.RecommendSpacesRequest value) => value.writeToBuffer(),
          $0.RecommendSpacesResponse.fromBuffer);
  static final _$getMySpaceHold =
      $grpc.ClientMethod<$0.GetMySpaceHoldRequest, $0.GetMySpaceHoldResponse>(
          '/parkup.carpark.v1.RecommendationService/GetMySpaceHold',
          ($0.GetMySpaceHoldRequest value) => value.writeToBuffer(),
          $0.GetMySpaceHoldResponse.fromBuffer);
  static final _$releaseMySpaceHold = $grpc.ClientMethod<
          $0.ReleaseMySpaceHoldRequest, $0.ReleaseMySpaceHoldResponse>(
      '/parkup.carpark.v1.RecommendationService/ReleaseMySpaceHold',
      ($0.ReleaseMySpaceHoldRequest value) => value.writeToBuffer(),
      $0.ReleaseMySpaceHoldResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.RecommendationService')
abstract class RecommendationServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.RecommendationService';

  RecommendationServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.RecommendSpacesRequest,
            $0.RecommendSpacesResponse>(
        'RecommendSpaces',
        recommendSpaces_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RecommendSpacesRequest.fromBuffer(value),
        ($0.RecommendSpacesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetMySpaceHoldRequest,
            $0.GetMySpaceHoldResponse>(
        'GetMySpaceHold',
        getMySpaceHold_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetMySpaceHoldRequest.fromBuffer(value),
        ($0.GetMySpaceHoldResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ReleaseMySpaceHoldRequest,
            $0.ReleaseMySpaceHoldResponse>(
        'ReleaseMySpaceHold',
        releaseMySpaceHold_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ReleaseMySpaceHoldRequest.fromBuffer(value),
        ($0.ReleaseMySpaceHoldResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.RecommendSpacesResponse> recommendSpaces_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RecommendSpacesRequest> $request) async {
    return recommendSpaces($call, await $request);
  }

  $async.Future<$0.RecommendSpacesResponse> recommendSpaces(
      $grpc.ServiceCall call, $0.RecommendSpacesRequest request);

  $async.Future<$0.GetMySpaceHoldResponse> getMySpaceHold_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetMySpaceHoldRequest> $request) async {
    return getMySpaceHold($call, await $request);
  }

  $async.Future<$0.GetMySpaceHoldResponse> getMySpaceHold(
      $grpc.ServiceCall call, $0.GetMySpaceHoldRequest request);

  $async.Future<$0.ReleaseMySpaceHoldResponse> releaseMySpaceHold_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ReleaseMySpaceHoldRequest> $request) async {
    return releaseMySpaceHold($call, await $request);
  }

  $async.Future<$0.ReleaseMySpaceHoldResponse> releaseMySpaceHold(
      $grpc.ServiceCall call, $0.ReleaseMySpaceHoldRequest request);
}
