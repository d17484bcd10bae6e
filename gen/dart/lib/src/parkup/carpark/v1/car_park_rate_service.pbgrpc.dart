// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_rate_service.proto.

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

import 'car_park_rate_service.pb.dart' as $0;

export 'car_park_rate_service.pb.dart';

/// What parking costs. Everybody may read the prices in force; staff of the car park see all of them, and admins set them.
@$pb.GrpcServiceName('parkup.carpark.v1.CarParkRateService')
class CarParkRateServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  CarParkRateServiceClient(super.channel, {super.options, super.interceptors});

  /// Lists rates, the newest first: to staff of the car park all of them, to others those that are active.
  $grpc.ResponseFuture<$0.ListCarParkRatesResponse> listCarParkRates(
    $0.ListCarParkRatesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listCarParkRates, request, options: options);
  }

  /// Gives one rate. One that is not active is shown to staff only.
  $grpc.ResponseFuture<$0.GetCarParkRateResponse> getCarParkRate(
    $0.GetCarParkRateRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getCarParkRate, request, options: options);
  }

  /// Makes a rate. It counts for cars that come in from then on, at the earliest.
  $grpc.ResponseFuture<$0.CreateCarParkRateResponse> createCarParkRate(
    $0.CreateCarParkRateRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createCarParkRate, request, options: options);
  }

  /// Changes the fields that are given. Cars that are inside pay by what was in force when they came in.
  $grpc.ResponseFuture<$0.UpdateCarParkRateResponse> updateCarParkRate(
    $0.UpdateCarParkRateRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateCarParkRate, request, options: options);
  }

  /// Switches a rate off: it counts for no car any more that comes in. It stays, for the stays that it belongs to.
  $grpc.ResponseFuture<$0.DeactivateCarParkRateResponse> deactivateCarParkRate(
    $0.DeactivateCarParkRateRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deactivateCarParkRate, request, options: options);
  }

  // method descriptors

  static final _$listCarParkRates = $grpc.ClientMethod<
          $0.ListCarParkRatesRequest, $0.ListCarParkRatesResponse>(
      '/parkup.carpark.v1.CarParkRateService/ListCarParkRates',
      ($0.ListCarParkRatesRequest value) => value.writeToBuffer(),
      $0.ListCarParkRatesResponse.fromBuffer);
  static final _$getCarParkRate =
      $grpc.ClientMethod<$0.GetCarParkRateRequest, $0.GetCarParkRateResponse>(
          '/parkup.carpark.v1.CarParkRateService/GetCarParkRate',
          ($0.GetCarParkRateRequest value) => value.writeToBuffer(),
          $0.GetCarParkRateResponse.fromBuffer);
  static final _$createCarParkRate = $grpc.ClientMethod<
          $0.CreateCarParkRateRequest, $0.CreateCarParkRateResponse>(
      '/parkup.carpark.v1.CarParkRateService/CreateCarParkRate',
      ($0.CreateCarParkRateRequest value) => value.writeToBuffer(),
      $0.CreateCarParkRateResponse.fromBuffer);
  static final _$updateCarParkRate = $grpc.ClientMethod<
          $0.UpdateCarParkRateRequest, $0.UpdateCarParkRateResponse>(
      '/parkup.carpark.v1.CarParkRateService/UpdateCarParkRate',
      ($0.UpdateCarParkRateRequest value) => value.writeToBuffer(),
      $0.UpdateCarParkRateResponse.fromBuffer);
  static final _$deactivateCarParkRate = $grpc.ClientMethod<
          $0.DeactivateCarParkRateRequest, $0.DeactivateCarParkRateResponse>(
      '/parkup.carpark.v1.CarParkRateService/DeactivateCarParkRate',
      ($0.DeactivateCarParkRateRequest value) => value.writeToBuffer(),
      $0.DeactivateCarParkRateResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.CarParkRateService')
abstract class CarParkRateServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.CarParkRateService';

  CarParkRateServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.ListCarParkRatesRequest,
            $0.ListCarParkRatesResponse>(
        'ListCarParkRates',
        listCarParkRates_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListCarParkRatesRequest.fromBuffer(value),
        ($0.ListCarParkRatesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetCarParkRateRequest,
            $0.GetCarParkRateResponse>(
        'GetCarParkRate',
        getCarParkRate_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetCarParkRateRequest.fromBuffer(value),
        ($0.GetCarParkRateResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CreateCarParkRateRequest,
            $0.CreateCarParkRateResponse>(
        'CreateCarParkRate',
        createCarParkRate_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CreateCarParkRateRequest.fromBuffer(value),
        ($0.CreateCarParkRateResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.UpdateCarParkRateRequest,
            $0.UpdateCarParkRateResponse>(
        'UpdateCarParkRate',
        updateCarParkRate_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.UpdateCarParkRateRequest.fromBuffer(value),
        ($0.UpdateCarParkRateResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeactivateCarParkRateRequest,
            $0.DeactivateCarParkRateResponse>(
        'DeactivateCarParkRate',
        deactivateCarParkRate_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeactivateCarParkRateRequest.fromBuffer(value),
        ($0.DeactivateCarParkRateResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.ListCarParkRatesResponse> listCarParkRates_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListCarParkRatesRequest> $request) async {
    return listCarParkRates($call, await $request);
  }

  $async.Future<$0.ListCarParkRatesResponse> listCarParkRates(
      $grpc.ServiceCall call, $0.ListCarParkRatesRequest request);

  $async.Future<$0.GetCarParkRateResponse> getCarParkRate_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetCarParkRateRequest> $request) async {
    return getCarParkRate($call, await $request);
  }

  $async.Future<$0.GetCarParkRateResponse> getCarParkRate(
      $grpc.ServiceCall call, $0.GetCarParkRateRequest request);

  $async.Future<$0.CreateCarParkRateResponse> createCarParkRate_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateCarParkRateRequest> $request) async {
    return createCarParkRate($call, await $request);
  }

  $async.Future<$0.CreateCarParkRateResponse> createCarParkRate(
      $grpc.ServiceCall call, $0.CreateCarParkRateRequest request);

  $async.Future<$0.UpdateCarParkRateResponse> updateCarParkRate_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateCarParkRateRequest> $request) async {
    return updateCarParkRate($call, await $request);
  }

  $async.Future<$0.UpdateCarParkRateResponse> updateCarParkRate(
      $grpc.ServiceCall call, $0.UpdateCarParkRateRequest request);

  $async.Future<$0.DeactivateCarParkRateResponse> deactivateCarParkRate_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeactivateCarParkRateRequest> $request) async {
    return deactivateCarParkRate($call, await $request);
  }

  $async.Future<$0.DeactivateCarParkRateResponse> deactivateCarParkRate(
      $grpc.ServiceCall call, $0.DeactivateCarParkRateRequest request);
}
