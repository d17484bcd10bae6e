// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/navigation_service.proto.

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

import 'navigation_service.pb.dart' as $0;

export 'navigation_service.pb.dart';

/// Ways through car parks, by the published maps of their levels. Cars keep to the direction of lanes, fit under what they pass, and
/// avoid what is closed; nobody goes through walls.
@$pb.GrpcServiceName('parkup.carpark.v1.NavigationService')
class NavigationServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  NavigationServiceClient(super.channel, {super.options, super.interceptors});

  /// Finds the shortest way from one place to another, such as from an entrance to a space, and from there to an exit.
  $grpc.ResponseFuture<$0.FindRouteResponse> findRoute(
    $0.FindRouteRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$findRoute, request, options: options);
  }

  /// Finds what is nearest to a place: exits, spaces and lifts by the way there, entrances by the way from there.
  $grpc.ResponseFuture<$0.FindNearestResponse> findNearest(
    $0.FindNearestRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$findNearest, request, options: options);
  }

  // method descriptors

  static final _$findRoute =
      $grpc.ClientMethod<$0.FindRouteRequest, $0.FindRouteResponse>(
          '/parkup.carpark.v1.NavigationService/FindRoute',
          ($0.FindRouteRequest value) => value.writeToBuffer(),
          $0.FindRouteResponse.fromBuffer);
  static final _$findNearest =
      $grpc.ClientMethod<$0.FindNearestRequest, $0.FindNearestResponse>(
          '/parkup.carpark.v1.NavigationService/FindNearest',
          ($0.FindNearestRequest value) => value.writeToBuffer(),
          $0.FindNearestResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.NavigationService')
abstract class NavigationServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.NavigationService';

  NavigationServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.FindRouteRequest, $0.FindRouteResponse>(
        'FindRoute',
        findRoute_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.FindRouteRequest.fromBuffer(value),
        ($0.FindRouteResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.FindNearestRequest, $0.FindNearestResponse>(
            'FindNearest',
            findNearest_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.FindNearestRequest.fromBuffer(value),
            ($0.FindNearestResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.FindRouteResponse> findRoute_Pre($grpc.ServiceCall $call,
      $async.Future<$0.FindRouteRequest> $request) async {
    return findRoute($call, await $request);
  }

  $async.Future<$0.FindRouteResponse> findRoute(
      $grpc.ServiceCall call, $0.FindRouteRequest request);

  $async.Future<$0.FindNearestResponse> findNearest_Pre($grpc.ServiceCall $call,
      $async.Future<$0.FindNearestRequest> $request) async {
    return findNearest($call, await $request);
  }

  $async.Future<$0.FindNearestResponse> findNearest(
      $grpc.ServiceCall call, $0.FindNearestRequest request);
}
