// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/charging_service.proto.

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

import 'charging_service.pb.dart' as $0;

export 'charging_service.pb.dart';

/// Charging: drivers charge their own vehicles, staff of the car park any.
///
/// What is charged on the bill of a stay is paid with the stay. Else it is taken from the driver's wallet when it ends. A wallet that
/// holds too little is not touched: the session stays owed, and its driver begins no other one before it is paid, by wallet, card, or
/// in cash to an operator.
@$pb.GrpcServiceName('parkup.carpark.v1.ChargingService')
class ChargingServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ChargingServiceClient(super.channel, {super.options, super.interceptors});

  /// Begins to charge an electric vehicle at a free station.
  $grpc.ResponseFuture<$0.StartChargingResponse> startCharging(
    $0.StartChargingRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$startCharging, request, options: options);
  }

  /// Ends a charging session and bills it.
  $grpc.ResponseFuture<$0.StopChargingResponse> stopCharging(
    $0.StopChargingRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$stopCharging, request, options: options);
  }

  /// Gives one charging session: a driver's own, or one in a car park of the staff.
  $grpc.ResponseFuture<$0.GetChargingSessionResponse> getChargingSession(
    $0.GetChargingSessionRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getChargingSession, request, options: options);
  }

  /// Lists charging sessions, the newest first: a driver's own, or those of a car park for its staff.
  $grpc.ResponseFuture<$0.ListChargingSessionsResponse> listChargingSessions(
    $0.ListChargingSessionsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listChargingSessions, request, options: options);
  }

  /// Pays a charging session that is owed: drivers their own by wallet or card, operators record cash.
  $grpc.ResponseFuture<$0.PayChargingSessionResponse> payChargingSession(
    $0.PayChargingSessionRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$payChargingSession, request, options: options);
  }

  /// Follows a charging session: how it stands at once, every few seconds, and when it ends, which ends the stream.
  $grpc.ResponseStream<$0.WatchChargingResponse> watchCharging(
    $0.WatchChargingRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createStreamingCall(
        _$watchCharging, $async.Stream.fromIterable([request]),
        options: options);
  }

  // method descriptors

  static final _$startCharging =
      $grpc.ClientMethod<$0.StartChargingRequest, $0.StartChargingResponse>(
          '/parkup.carpark.v1.ChargingService/StartCharging',
          ($0.StartChargingRequest value) => value.writeToBuffer(),
          $0.StartChargingResponse.fromBuffer);
  static final _$stopCharging =
      $grpc.ClientMethod<$0.StopChargingRequest, $0.StopChargingResponse>(
          '/parkup.carpark.v1.ChargingService/StopCharging',
          ($0.StopChargingRequest value) => value.writeToBuffer(),
          $0.StopChargingResponse.fromBuffer);
  static final _$getChargingSession = $grpc.ClientMethod<
          $0.GetChargingSessionRequest, $0.GetChargingSessionResponse>(
      '/parkup.carpark.v1.ChargingService/GetChargingSession',
      ($0.GetChargingSessionRequest value) => value.writeToBuffer(),
      $0.GetChargingSessionResponse.fromBuffer);
  static final _$listChargingSessions = $grpc.ClientMethod<
          $0.ListChargingSessionsRequest, $0.ListChargingSessionsResponse>(
      '/parkup.carpark.v1.ChargingService/ListChargingSessions',
      ($0.ListChargingSessionsRequest value) => value.writeToBuffer(),
      $0.ListChargingSessionsResponse.fromBuffer);
  static final _$payChargingSession = $grpc.ClientMethod<
          $0.PayChargingSessionRequest, $0.PayChargingSessionResponse>(
      '/parkup.carpark.v1.ChargingService/PayChargingSession',
      ($0.PayChargingSessionRequest value) => value.writeToBuffer(),
      $0.PayChargingSessionResponse.fromBuffer);
  static final _$watchCharging =
      $grpc.ClientMethod<$0.WatchChargingRequest, $0.WatchChargingResponse>(
          '/parkup.carpark.v1.ChargingService/WatchCharging',
          ($0.WatchChargingRequest value) => value.writeToBuffer(),
          $0.WatchChargingResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.ChargingService')
abstract class ChargingServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.ChargingService';

  ChargingServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.StartChargingRequest, $0.StartChargingResponse>(
            'StartCharging',
            startCharging_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.StartChargingRequest.fromBuffer(value),
            ($0.StartChargingResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.StopChargingRequest, $0.StopChargingResponse>(
            'StopCharging',
            stopCharging_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.StopChargingRequest.fromBuffer(value),
            ($0.StopChargingResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetChargingSessionRequest,
            $0.GetChargingSessionResponse>(
        'GetChargingSession',
        getChargingSession_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetChargingSessionRequest.fromBuffer(value),
        ($0.GetChargingSessionResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListChargingSessionsRequest,
            $0.ListChargingSessionsResponse>(
        'ListChargingSessions',
        listChargingSessions_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListChargingSessionsRequest.fromBuffer(value),
        ($0.ListChargingSessionsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.PayChargingSessionRequest,
            $0.PayChargingSessionResponse>(
        'PayChargingSession',
        payChargingSession_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.PayChargingSessionRequest.fromBuffer(value),
        ($0.PayChargingSessionResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.WatchChargingRequest, $0.WatchChargingResponse>(
            'WatchCharging',
            watchCharging_Pre,
            false,
            true,
            ($core.List<$core.int> value) =>
                $0.WatchChargingRequest.fromBuffer(value),
            ($0.WatchChargingResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.StartChargingResponse> startCharging_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.StartChargingRequest> $request) async {
    return startCharging($call, await $request);
  }

  $async.Future<$0.StartChargingResponse> startCharging(
      $grpc.ServiceCall call, $0.StartChargingRequest request);

  $async.Future<$0.StopChargingResponse> stopCharging_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.StopChargingRequest> $request) async {
    return stopCharging($call, await $request);
  }

  $async.Future<$0.StopChargingResponse> stopCharging(
      $grpc.ServiceCall call, $0.StopChargingRequest request);

  $async.Future<$0.GetChargingSessionResponse> getChargingSession_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetChargingSessionRequest> $request) async {
    return getChargingSession($call, await $request);
  }

  $async.Future<$0.GetChargingSessionResponse> getChargingSession(
      $grpc.ServiceCall call, $0.GetChargingSessionRequest request);

  $async.Future<$0.ListChargingSessionsResponse> listChargingSessions_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListChargingSessionsRequest> $request) async {
    return listChargingSessions($call, await $request);
  }

  $async.Future<$0.ListChargingSessionsResponse> listChargingSessions(
      $grpc.ServiceCall call, $0.ListChargingSessionsRequest request);

  $async.Future<$0.PayChargingSessionResponse> payChargingSession_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.PayChargingSessionRequest> $request) async {
    return payChargingSession($call, await $request);
  }

  $async.Future<$0.PayChargingSessionResponse> payChargingSession(
      $grpc.ServiceCall call, $0.PayChargingSessionRequest request);

  $async.Stream<$0.WatchChargingResponse> watchCharging_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.WatchChargingRequest> $request) async* {
    yield* watchCharging($call, await $request);
  }

  $async.Stream<$0.WatchChargingResponse> watchCharging(
      $grpc.ServiceCall call, $0.WatchChargingRequest request);
}
