// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_service.proto.

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

import 'car_park_service.pb.dart' as $0;

export 'car_park_service.pb.dart';

/// Car parks: everybody reads them, admins make them and switch them on and off, operators keep those assigned to them up to date.
/// Where a call names none, the standard one is meant.
@$pb.GrpcServiceName('parkup.carpark.v1.CarParkService')
class CarParkServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  CarParkServiceClient(super.channel, {super.options, super.interceptors});

  /// Makes a car park.
  $grpc.ResponseFuture<$0.CreateCarParkResponse> createCarPark(
    $0.CreateCarParkRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createCarPark, request, options: options);
  }

  /// Gives one car park.
  $grpc.ResponseFuture<$0.GetCarParkResponse> getCarPark(
    $0.GetCarParkRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getCarPark, request, options: options);
  }

  /// Lists all car parks by code; those that are switched off to staff only.
  $grpc.ResponseFuture<$0.ListCarParksResponse> listCarParks(
    $0.ListCarParksRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listCarParks, request, options: options);
  }

  /// Changes the fields that are given. What a stay or a reservation was promised when it began stays.
  $grpc.ResponseFuture<$0.UpdateCarParkResponse> updateCarPark(
    $0.UpdateCarParkRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateCarPark, request, options: options);
  }

  /// Switches a car park on.
  $grpc.ResponseFuture<$0.ActivateCarParkResponse> activateCarPark(
    $0.ActivateCarParkRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$activateCarPark, request, options: options);
  }

  /// Switches a car park off: it lets no car in and takes no reservation. Cars that are inside pay and leave as always.
  $grpc.ResponseFuture<$0.DeactivateCarParkResponse> deactivateCarPark(
    $0.DeactivateCarParkRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deactivateCarPark, request, options: options);
  }

  /// Says that calls are answered.
  $grpc.ResponseFuture<$0.CheckServiceResponse> checkService(
    $0.CheckServiceRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$checkService, request, options: options);
  }

  // method descriptors

  static final _$createCarPark =
      $grpc.ClientMethod<$0.CreateCarParkRequest, $0.CreateCarParkResponse>(
          '/parkup.carpark.v1.CarParkService/CreateCarPark',
          ($0.CreateCarParkRequest value) => value.writeToBuffer(),
          $0.CreateCarParkResponse.fromBuffer);
  static final _$getCarPark =
      $grpc.ClientMethod<$0.GetCarParkRequest, $0.GetCarParkResponse>(
          '/parkup.carpark.v1.CarParkService/GetCarPark',
          ($0.GetCarParkRequest value) => value.writeToBuffer(),
          $0.GetCarParkResponse.fromBuffer);
  static final _$listCarParks =
      $grpc.ClientMethod<$0.ListCarParksRequest, $0.ListCarParksResponse>(
          '/parkup.carpark.v1.CarParkService/ListCarParks',
          ($0.ListCarParksRequest value) => value.writeToBuffer(),
          $0.ListCarParksResponse.fromBuffer);
  static final _$updateCarPark =
      $grpc.ClientMethod<$0.UpdateCarParkRequest, $0.UpdateCarParkResponse>(
          '/parkup.carpark.v1.CarParkService/UpdateCarPark',
          ($0.UpdateCarParkRequest value) => value.writeToBuffer(),
          $0.UpdateCarParkResponse.fromBuffer);
  static final _$activateCarPark =
      $grpc.ClientMethod<$0.ActivateCarParkRequest, $0.ActivateCarParkResponse>(
          '/parkup.carpark.v1.CarParkService/ActivateCarPark',
          ($0.ActivateCarParkRequest value) => value.writeToBuffer(),
          $0.ActivateCarParkResponse.fromBuffer);
  static final _$deactivateCarPark = $grpc.ClientMethod<
          $0.DeactivateCarParkRequest, $0.DeactivateCarParkResponse>(
      '/parkup.carpark.v1.CarParkService/DeactivateCarPark',
      ($0.DeactivateCarParkRequest value) => value.writeToBuffer(),
      $0.DeactivateCarParkResponse.fromBuffer);
  static final _$checkService =
      $grpc.ClientMethod<$0.CheckServiceRequest, $0.CheckServiceResponse>(
          '/parkup.carpark.v1.CarParkService/CheckService',
          ($0.CheckServiceRequest value) => value.writeToBuffer(),
          $0.CheckServiceResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.CarParkService')
abstract class CarParkServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.CarParkService';

  CarParkServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.CreateCarParkRequest, $0.CreateCarParkResponse>(
            'CreateCarPark',
            createCarPark_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.CreateCarParkRequest.fromBuffer(value),
            ($0.CreateCarParkResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetCarParkRequest, $0.GetCarParkResponse>(
        'GetCarPark',
        getCarPark_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetCarParkRequest.fromBuffer(value),
        ($0.GetCarParkResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ListCarParksRequest, $0.ListCarParksResponse>(
            'ListCarParks',
            listCarParks_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ListCarParksRequest.fromBuffer(value),
            ($0.ListCarParksResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.UpdateCarParkRequest, $0.UpdateCarParkResponse>(
            'UpdateCarPark',
            updateCarPark_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.UpdateCarParkRequest.fromBuffer(value),
            ($0.UpdateCarParkResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ActivateCarParkRequest,
            $0.ActivateCarParkResponse>(
        'ActivateCarPark',
        activateCarPark_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ActivateCarParkRequest.fromBuffer(value),
        ($0.ActivateCarParkResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeactivateCarParkRequest,
            $0.DeactivateCarParkResponse>(
        'DeactivateCarPark',
        deactivateCarPark_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeactivateCarParkRequest.fromBuffer(value),
        ($0.DeactivateCarParkResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.CheckServiceRequest, $0.CheckServiceResponse>(
            'CheckService',
            checkService_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.CheckServiceRequest.fromBuffer(value),
            ($0.CheckServiceResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.CreateCarParkResponse> createCarPark_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateCarParkRequest> $request) async {
    return createCarPark($call, await $request);
  }

  $async.Future<$0.CreateCarParkResponse> createCarPark(
      $grpc.ServiceCall call, $0.CreateCarParkRequest request);

  $async.Future<$0.GetCarParkResponse> getCarPark_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetCarParkRequest> $request) async {
    return getCarPark($call, await $request);
  }

  $async.Future<$0.GetCarParkResponse> getCarPark(
      $grpc.ServiceCall call, $0.GetCarParkRequest request);

  $async.Future<$0.ListCarParksResponse> listCarParks_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListCarParksRequest> $request) async {
    return listCarParks($call, await $request);
  }

  $async.Future<$0.ListCarParksResponse> listCarParks(
      $grpc.ServiceCall call, $0.ListCarParksRequest request);

  $async.Future<$0.UpdateCarParkResponse> updateCarPark_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateCarParkRequest> $request) async {
    return updateCarPark($call, await $request);
  }

  $async.Future<$0.UpdateCarParkResponse> updateCarPark(
      $grpc.ServiceCall call, $0.UpdateCarParkRequest request);

  $async.Future<$0.ActivateCarParkResponse> activateCarPark_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ActivateCarParkRequest> $request) async {
    return activateCarPark($call, await $request);
  }

  $async.Future<$0.ActivateCarParkResponse> activateCarPark(
      $grpc.ServiceCall call, $0.ActivateCarParkRequest request);

  $async.Future<$0.DeactivateCarParkResponse> deactivateCarPark_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeactivateCarParkRequest> $request) async {
    return deactivateCarPark($call, await $request);
  }

  $async.Future<$0.DeactivateCarParkResponse> deactivateCarPark(
      $grpc.ServiceCall call, $0.DeactivateCarParkRequest request);

  $async.Future<$0.CheckServiceResponse> checkService_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CheckServiceRequest> $request) async {
    return checkService($call, await $request);
  }

  $async.Future<$0.CheckServiceResponse> checkService(
      $grpc.ServiceCall call, $0.CheckServiceRequest request);
}
