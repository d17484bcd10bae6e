// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_session_service.proto.

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

import '../../../google/api/httpbody.pb.dart' as $1;
import 'car_park_session_service.pb.dart' as $0;

export 'car_park_session_service.pb.dart';

/// Stays in a car park. Gates are operated by staff of the car park; a gate that works by itself signs in as an operator of its own.
///
/// Drivers see the stays of their own vehicles, staff those of their car parks.
@$pb.GrpcServiceName('parkup.carpark.v1.CarParkSessionService')
class CarParkSessionServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  CarParkSessionServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Lets a vehicle in, and gives it a ticket and the best free space: the one reserved for it, else one that fits the vehicle, in a
  /// zone of its membership, nearest to the gate's level, with the lowest number. Without a free space it comes in without one, unless
  /// the car park refuses that.
  $grpc.ResponseFuture<$0.EnterCarParkResponse> enterCarPark(
    $0.EnterCarParkRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$enterCarPark, request, options: options);
  }

  /// Asks to let a vehicle out, by its ticket or its plate. What is paid, or costs nothing, leaves: the stay is completed and its space
  /// free. When something is due the answer says how much, `can_exit` is false, and nothing changes; a gate asks again after the payment,
  /// with another idempotency key.
  $grpc.ResponseFuture<$0.ExitCarParkResponse> exitCarPark(
    $0.ExitCarParkRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$exitCarPark, request, options: options);
  }

  /// Lists who is inside, the newest first: a driver's own vehicles, or those in a car park of the caller's.
  $grpc.ResponseFuture<$0.ListActiveCarParkSessionsResponse>
      listActiveCarParkSessions(
    $0.ListActiveCarParkSessionsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listActiveCarParkSessions, request,
        options: options);
  }

  /// Lists stays, the newest first: a driver's own, or those in a car park of the caller's.
  $grpc.ResponseFuture<$0.ListCarParkSessionsResponse> listCarParkSessions(
    $0.ListCarParkSessionsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listCarParkSessions, request, options: options);
  }

  /// Gives one stay.
  $grpc.ResponseFuture<$0.GetCarParkSessionResponse> getCarParkSession(
    $0.GetCarParkSessionRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getCarParkSession, request, options: options);
  }

  /// Gives the stay of a ticket. A driver who holds the ticket may see it, whoever's vehicle it is.
  $grpc.ResponseFuture<$0.GetCarParkSessionByTicketResponse>
      getCarParkSessionByTicket(
    $0.GetCarParkSessionByTicketRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getCarParkSessionByTicket, request,
        options: options);
  }

  /// Gives the ticket's QR code, which says its number, as a PNG.
  $grpc.ResponseFuture<$1.HttpBody> getCarParkTicketImage(
    $0.GetCarParkTicketImageRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getCarParkTicketImage, request, options: options);
  }

  /// Says what a stay costs, line by line: until now, or until a later time.
  $grpc.ResponseFuture<$0.CalculateCarParkFeeResponse> calculateCarParkFee(
    $0.CalculateCarParkFeeRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$calculateCarParkFee, request, options: options);
  }

  /// Gives a vehicle another space, or its first one: it takes the new one and leaves the old one in one step.
  $grpc.ResponseFuture<$0.AssignCarParkSpaceResponse> assignCarParkSpace(
    $0.AssignCarParkSpaceRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$assignCarParkSpace, request, options: options);
  }

  /// Ends a stay by hand, paid or not, and frees its space: for vehicles that left by another way. Noted in the audit log with the
  /// reason.
  $grpc.ResponseFuture<$0.CompleteCarParkSessionResponse>
      completeCarParkSession(
    $0.CompleteCarParkSessionRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$completeCarParkSession, request,
        options: options);
  }

  // method descriptors

  static final _$enterCarPark =
      $grpc.ClientMethod<$0.EnterCarParkRequest, $0.EnterCarParkResponse>(
          '/parkup.carpark.v1.CarParkSessionService/EnterCarPark',
          ($0.EnterCarParkRequest value) => value.writeToBuffer(),
          $0.EnterCarParkResponse.fromBuffer);
  static final _$exitCarPark =
      $grpc.ClientMethod<$0.ExitCarParkRequest, $0.ExitCarParkResponse>(
          '/parkup.carpark.v1.CarParkSessionService/ExitCarPark',
          ($0.ExitCarParkRequest value) => value.writeToBuffer(),
          $0.ExitCarParkResponse.fromBuffer);
  static final _$listActiveCarParkSessions = $grpc.ClientMethod<
          $0.ListActiveCarParkSessionsRequest,
          $0.ListActiveCarParkSessionsResponse>(
      '/parkup.carpark.v1.CarParkSessionService/ListActiveCarParkSessions',
      ($0.ListActiveCarParkSessionsRequest value) => value.writeToBuffer(),
      $0.ListActiveCarParkSessionsResponse.fromBuffer);
  static final _$listCarParkSessions = $grpc.ClientMethod<
          $0.ListCarParkSessionsRequest, $0.ListCarParkSessionsResponse>(
      '/parkup.carpark.v1.CarParkSessionService/ListCarParkSessions',
      ($0.ListCarParkSessionsRequest value) => value.writeToBuffer(),
      $0.ListCarParkSessionsResponse.fromBuffer);
  static final _$getCarParkSession = $grpc.ClientMethod<
          $0.GetCarParkSessionRequest, $0.GetCarParkSessionResponse>(
      '/parkup.carpark.v1.CarParkSessionService/GetCarParkSession',
      ($0.GetCarParkSessionRequest value) => value.writeToBuffer(),
      $0.GetCarParkSessionResponse.fromBuffer);
  static final _$getCarParkSessionByTicket = $grpc.ClientMethod<
          $0.GetCarParkSessionByTicketRequest,
          $0.GetCarParkSessionByTicketResponse>(
      '/parkup.carpark.v1.CarParkSessionService/GetCarParkSessionByTicket',
      ($0.GetCarParkSessionByTicketRequest value) => value.writeToBuffer(),
      $0.GetCarParkSessionByTicketResponse.fromBuffer);
  static final _$getCarParkTicketImage =
      $grpc.ClientMethod<$0.GetCarParkTicketImageRequest, $1.HttpBody>(
          '/parkup.carpark.v1.CarParkSessionService/GetCarParkTicketImage',
          ($0.GetCarParkTicketImageRequest value) => value.writeToBuffer(),
          $1.HttpBody.fromBuffer);
  static final _$calculateCarParkFee = $grpc.ClientMethod<
          $0.CalculateCarParkFeeRequest, $0.CalculateCarParkFeeResponse>(
      '/parkup.carpark.v1.CarParkSessionService/CalculateCarParkFee',
      ($0.CalculateCarParkFeeRequest value) => value.writeToBuffer(),
      $0.CalculateCarParkFeeResponse.fromBuffer);
  static final _$assignCarParkSpace = $grpc.ClientMethod<
          $0.AssignCarParkSpaceRequest, $0.AssignCarParkSpaceResponse>(
      '/parkup.carpark.v1.CarParkSessionService/AssignCarParkSpace',
      ($0.AssignCarParkSpaceRequest value) => value.writeToBuffer(),
      $0.AssignCarParkSpaceResponse.fromBuffer);
  static final _$completeCarParkSession = $grpc.ClientMethod<
          $0.CompleteCarParkSessionRequest, $0.CompleteCarParkSessionResponse>(
      '/parkup.carpark.v1.CarParkSessionService/CompleteCarParkSession',
      ($0.CompleteCarParkSessionRequest value) => value.writeToBuffer(),
      $0.CompleteCarParkSessionResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.CarParkSessionService')
abstract class CarParkSessionServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.CarParkSessionService';

  CarParkSessionServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.EnterCarParkRequest, $0.EnterCarParkResponse>(
            'EnterCarPark',
            enterCarPark_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.EnterCarParkRequest.fromBuffer(value),
            ($0.EnterCarParkResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ExitCarParkRequest, $0.ExitCarParkResponse>(
            'ExitCarPark',
            exitCarPark_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ExitCarParkRequest.fromBuffer(value),
            ($0.ExitCarParkResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListActiveCarParkSessionsRequest,
            $0.ListActiveCarParkSessionsResponse>(
        'ListActiveCarParkSessions',
        listActiveCarParkSessions_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListActiveCarParkSessionsRequest.fromBuffer(value),
        ($0.ListActiveCarParkSessionsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListCarParkSessionsRequest,
            $0.ListCarParkSessionsResponse>(
        'ListCarParkSessions',
        listCarParkSessions_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListCarParkSessionsRequest.fromBuffer(value),
        ($0.ListCarParkSessionsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetCarParkSessionRequest,
            $0.GetCarParkSessionResponse>(
        'GetCarParkSession',
        getCarParkSession_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetCarParkSessionRequest.fromBuffer(value),
        ($0.GetCarParkSessionResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetCarParkSessionByTicketRequest,
            $0.GetCarParkSessionByTicketResponse>(
        'GetCarParkSessionByTicket',
        getCarParkSessionByTicket_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetCarParkSessionByTicketRequest.fromBuffer(value),
        ($0.GetCarParkSessionByTicketResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.GetCarParkTicketImageRequest, $1.HttpBody>(
            'GetCarParkTicketImage',
            getCarParkTicketImage_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetCarParkTicketImageRequest.fromBuffer(value),
            ($1.HttpBody value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CalculateCarParkFeeRequest,
            $0.CalculateCarParkFeeResponse>(
        'CalculateCarParkFee',
        calculateCarParkFee_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CalculateCarParkFeeRequest.fromBuffer(value),
        ($0.CalculateCarParkFeeResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.AssignCarParkSpaceRequest,
            $0.AssignCarParkSpaceResponse>(
        'AssignCarParkSpace',
        assignCarParkSpace_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.AssignCarParkSpaceRequest.fromBuffer(value),
        ($0.AssignCarParkSpaceResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CompleteCarParkSessionRequest,
            $0.CompleteCarParkSessionResponse>(
        'CompleteCarParkSession',
        completeCarParkSession_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CompleteCarParkSessionRequest.fromBuffer(value),
        ($0.CompleteCarParkSessionResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.EnterCarParkResponse> enterCarPark_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.EnterCarParkRequest> $request) async {
    return enterCarPark($call, await $request);
  }

  $async.Future<$0.EnterCarParkResponse> enterCarPark(
      $grpc.ServiceCall call, $0.EnterCarParkRequest request);

  $async.Future<$0.ExitCarParkResponse> exitCarPark_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ExitCarParkRequest> $request) async {
    return exitCarPark($call, await $request);
  }

  $async.Future<$0.ExitCarParkResponse> exitCarPark(
      $grpc.ServiceCall call, $0.ExitCarParkRequest request);

  $async.Future<$0.ListActiveCarParkSessionsResponse>
      listActiveCarParkSessions_Pre($grpc.ServiceCall $call,
          $async.Future<$0.ListActiveCarParkSessionsRequest> $request) async {
    return listActiveCarParkSessions($call, await $request);
  }

  $async.Future<$0.ListActiveCarParkSessionsResponse> listActiveCarParkSessions(
      $grpc.ServiceCall call, $0.ListActiveCarParkSessionsRequest request);

  $async.Future<$0.ListCarParkSessionsResponse> listCarParkSessions_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListCarParkSessionsRequest> $request) async {
    return listCarParkSessions($call, await $request);
  }

  $async.Future<$0.ListCarParkSessionsResponse> listCarParkSessions(
      $grpc.ServiceCall call, $0.ListCarParkSessionsRequest request);

  $async.Future<$0.GetCarParkSessionResponse> getCarParkSession_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetCarParkSessionRequest> $request) async {
    return getCarParkSession($call, await $request);
  }

  $async.Future<$0.GetCarParkSessionResponse> getCarParkSession(
      $grpc.ServiceCall call, $0.GetCarParkSessionRequest request);

  $async.Future<$0.GetCarParkSessionByTicketResponse>
      getCarParkSessionByTicket_Pre($grpc.ServiceCall $call,
          $async.Future<$0.GetCarParkSessionByTicketRequest> $request) async {
    return getCarParkSessionByTicket($call, await $request);
  }

  $async.Future<$0.GetCarParkSessionByTicketResponse> getCarParkSessionByTicket(
      $grpc.ServiceCall call, $0.GetCarParkSessionByTicketRequest request);

  $async.Future<$1.HttpBody> getCarParkTicketImage_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetCarParkTicketImageRequest> $request) async {
    return getCarParkTicketImage($call, await $request);
  }

  $async.Future<$1.HttpBody> getCarParkTicketImage(
      $grpc.ServiceCall call, $0.GetCarParkTicketImageRequest request);

  $async.Future<$0.CalculateCarParkFeeResponse> calculateCarParkFee_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CalculateCarParkFeeRequest> $request) async {
    return calculateCarParkFee($call, await $request);
  }

  $async.Future<$0.CalculateCarParkFeeResponse> calculateCarParkFee(
      $grpc.ServiceCall call, $0.CalculateCarParkFeeRequest request);

  $async.Future<$0.AssignCarParkSpaceResponse> assignCarParkSpace_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.AssignCarParkSpaceRequest> $request) async {
    return assignCarParkSpace($call, await $request);
  }

  $async.Future<$0.AssignCarParkSpaceResponse> assignCarParkSpace(
      $grpc.ServiceCall call, $0.AssignCarParkSpaceRequest request);

  $async.Future<$0.CompleteCarParkSessionResponse> completeCarParkSession_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CompleteCarParkSessionRequest> $request) async {
    return completeCarParkSession($call, await $request);
  }

  $async.Future<$0.CompleteCarParkSessionResponse> completeCarParkSession(
      $grpc.ServiceCall call, $0.CompleteCarParkSessionRequest request);
}
