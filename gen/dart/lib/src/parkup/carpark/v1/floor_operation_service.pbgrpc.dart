// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/floor_operation_service.proto.

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

import 'floor_operation_service.pb.dart' as $0;

export 'floor_operation_service.pb.dart';

/// The floor as operators see it: which car stands where, at the moment.
@$pb.GrpcServiceName('parkup.carpark.v1.FloorOperationService')
class FloorOperationServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  FloorOperationServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Streams the spaces of a level and the cars on them: how they are, then each change, and again how they are after a pause. Staff of the
  /// car park see all plates; drivers see their own car, and of the others only that a space is taken.
  $grpc.ResponseStream<$0.WatchFloorResponse> watchFloor(
    $0.WatchFloorRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createStreamingCall(
        _$watchFloor, $async.Stream.fromIterable([request]),
        options: options);
  }

  /// Takes spaces out of use or back into use, or changes their type, all at once, by staff of the car park. The reason is in the audit log
  /// beside each change.
  $grpc.ResponseFuture<$0.EditFloorSpacesResponse> editFloorSpaces(
    $0.EditFloorSpacesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$editFloorSpaces, request, options: options);
  }

  /// Finds cars in a car park by what their plate begins with, by staff.
  $grpc.ResponseFuture<$0.FindParkedCarsResponse> findParkedCars(
    $0.FindParkedCarsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$findParkedCars, request, options: options);
  }

  // method descriptors

  static final _$watchFloor =
      $grpc.ClientMethod<$0.WatchFloorRequest, $0.WatchFloorResponse>(
          '/parkup.carpark.v1.FloorOperationService/WatchFloor',
          ($0.WatchFloorRequest value) => value.writeToBuffer(),
          $0.WatchFloorResponse.fromBuffer);
  static final _$editFloorSpaces =
      $grpc.ClientMethod<$0.EditFloorSpacesRequest, $0.EditFloorSpacesResponse>(
          '/parkup.carpark.v1.FloorOperationService/EditFloorSpaces',
          ($0.EditFloorSpacesRequest value) => value.writeToBuffer(),
          $0.EditFloorSpacesResponse.fromBuffer);
  static final _$findParkedCars =
      $grpc.ClientMethod<$0.FindParkedCarsRequest, $0.FindParkedCarsResponse>(
          '/parkup.carpark.v1.FloorOperationService/FindParkedCars',
          ($0.FindParkedCarsRequest value) => value.writeToBuffer(),
          $0.FindParkedCarsResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.FloorOperationService')
abstract class FloorOperationServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.FloorOperationService';

  FloorOperationServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.WatchFloorRequest, $0.WatchFloorResponse>(
        'WatchFloor',
        watchFloor_Pre,
        false,
        true,
        ($core.List<$core.int> value) => $0.WatchFloorRequest.fromBuffer(value),
        ($0.WatchFloorResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.EditFloorSpacesRequest,
            $0.EditFloorSpacesResponse>(
        'EditFloorSpaces',
        editFloorSpaces_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.EditFloorSpacesRequest.fromBuffer(value),
        ($0.EditFloorSpacesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.FindParkedCarsRequest,
            $0.FindParkedCarsResponse>(
        'FindParkedCars',
        findParkedCars_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.FindParkedCarsRequest.fromBuffer(value),
        ($0.FindParkedCarsResponse value) => value.writeToBuffer()));
  }

  $async.Stream<$0.WatchFloorResponse> watchFloor_Pre($grpc.ServiceCall $call,
      $async.Future<$0.WatchFloorRequest> $request) async* {
    yield* watchFloor($call, await $request);
  }

  $async.Stream<$0.WatchFloorResponse> watchFloor(
      $grpc.ServiceCall call, $0.WatchFloorRequest request);

  $async.Future<$0.EditFloorSpacesResponse> editFloorSpaces_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.EditFloorSpacesRequest> $request) async {
    return editFloorSpaces($call, await $request);
  }

  $async.Future<$0.EditFloorSpacesResponse> editFloorSpaces(
      $grpc.ServiceCall call, $0.EditFloorSpacesRequest request);

  $async.Future<$0.FindParkedCarsResponse> findParkedCars_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.FindParkedCarsRequest> $request) async {
    return findParkedCars($call, await $request);
  }

  $async.Future<$0.FindParkedCarsResponse> findParkedCars(
      $grpc.ServiceCall call, $0.FindParkedCarsRequest request);
}
