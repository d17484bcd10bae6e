// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_vehicle_service.proto.

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

import 'car_park_vehicle_service.pb.dart' as $0;

export 'car_park_vehicle_service.pb.dart';

/// The vehicles that the car parks know. A plate is one vehicle; one that comes to a gate and is not known is known from then on, as
/// nobody's and of the default type.
///
/// Drivers have to do with the vehicles in their own list, the one of VehicleService of parkup.auth.v1: what is added, changed or taken
/// away on one side shows on the other. To them others' vehicles are not there. A family may share a car: it stands in the lists of
/// several, and is the driver's whom an operator confirmed, else who registered it first; to the others it only shows.
/// Operators who work in a car park see and change all vehicles, as one may come to any gate; whose one is they change by confirming it.
@$pb.GrpcServiceName('parkup.carpark.v1.CarParkVehicleService')
class CarParkVehicleServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  CarParkVehicleServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Registers a vehicle: in the caller's list, or by an operator as nobody's. One that a gate knows becomes the caller's, with what is said
  /// of it here.
  $grpc.ResponseFuture<$0.CreateCarParkVehicleResponse> createCarParkVehicle(
    $0.CreateCarParkVehicleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createCarParkVehicle, request, options: options);
  }

  /// Gives one vehicle.
  $grpc.ResponseFuture<$0.GetCarParkVehicleResponse> getCarParkVehicle(
    $0.GetCarParkVehicleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getCarParkVehicle, request, options: options);
  }

  /// Looks for the vehicle with a plate; the answer is empty when there is none, or when it is not in the calling driver's list.
  $grpc.ResponseFuture<$0.FindCarParkVehicleResponse> findCarParkVehicle(
    $0.FindCarParkVehicleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$findCarParkVehicle, request, options: options);
  }

  /// Lists vehicles: the caller's own in the order they were added, for operators all of them, the newest first, or by plate when the
  /// beginning of one is given.
  $grpc.ResponseFuture<$0.ListCarParkVehiclesResponse> listCarParkVehicles(
    $0.ListCarParkVehiclesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listCarParkVehicles, request, options: options);
  }

  /// Changes the fields that are given. Only the driver whose it is and operators change a vehicle. A new plate names another vehicle where
  /// the car parks know it already as nobody's: the answer is that one, with its own number and what was known of the other; this one
  /// leaves the list.
  $grpc.ResponseFuture<$0.UpdateCarParkVehicleResponse> updateCarParkVehicle(
    $0.UpdateCarParkVehicleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateCarParkVehicle, request, options: options);
  }

  /// Takes a vehicle off the caller's list; one that is in no other's list any more goes from the car parks, too, as it does when an operator
  /// deletes it. What was at a gate, reserved or subscribed is kept out of sight for its records, and shows again when it comes again.
  /// Operators delete vehicles that are nobody's.
  $grpc.ResponseFuture<$0.DeleteCarParkVehicleResponse> deleteCarParkVehicle(
    $0.DeleteCarParkVehicleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteCarParkVehicle, request, options: options);
  }

  // method descriptors

  static final _$createCarParkVehicle = $grpc.ClientMethod<
          $0.CreateCarParkVehicleRequest, $0.CreateCarParkVehicleResponse>(
      '/parkup.carpark.v1.CarParkVehicleService/CreateCarParkVehicle',
      ($0.CreateCarParkVehicleRequest value) => value.writeToBuffer(),
      $0.CreateCarParkVehicleResponse.fromBuffer);
  static final _$getCarParkVehicle = $grpc.ClientMethod<
          $0.GetCarParkVehicleRequest, $0.GetCarParkVehicleResponse>(
      '/parkup.carpark.v1.CarParkVehicleService/GetCarParkVehicle',
      ($0.GetCarParkVehicleRequest value) => value.writeToBuffer(),
      $0.GetCarParkVehicleResponse.fromBuffer);
  static final _$findCarParkVehicle = $grpc.ClientMethod<
          $0.FindCarParkVehicleRequest, $0.FindCarParkVehicleResponse>(
      '/parkup.carpark.v1.CarParkVehicleService/FindCarParkVehicle',
      ($0.FindCarParkVehicleRequest value) => value.writeToBuffer(),
      $0.FindCarParkVehicleResponse.fromBuffer);
  static final _$listCarParkVehicles = $grpc.ClientMethod<
          $0.ListCarParkVehiclesRequest, $0.ListCarParkVehiclesResponse>(
      '/parkup.carpark.v1.CarParkVehicleService/ListCarParkVehicles',
      ($0.ListCarParkVehiclesRequest value) => value.writeToBuffer(),
      $0.ListCarParkVehiclesResponse.fromBuffer);
  static final _$updateCarParkVehicle = $grpc.ClientMethod<
          $0.UpdateCarParkVehicleRequest, $0.UpdateCarParkVehicleResponse>(
      '/parkup.carpark.v1.CarParkVehicleService/UpdateCarParkVehicle',
      ($0.UpdateCarParkVehicleRequest value) => value.writeToBuffer(),
      $0.UpdateCarParkVehicleResponse.fromBuffer);
  static final _$deleteCarParkVehicle = $grpc.ClientMethod<
          $0.DeleteCarParkVehicleRequest, $0.DeleteCarParkVehicleResponse>(
      '/parkup.carpark.v1.CarParkVehicleService/DeleteCarParkVehicle',
      ($0.DeleteCarParkVehicleRequest value) => value.writeToBuffer(),
      $0.DeleteCarParkVehicleResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.CarParkVehicleService')
abstract class CarParkVehicleServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.CarParkVehicleService';

  CarParkVehicleServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.CreateCarParkVehicleRequest,
            $0.CreateCarParkVehicleResponse>(
        'CreateCarParkVehicle',
        createCarParkVehicle_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CreateCarParkVehicleRequest.fromBuffer(value),
        ($0.CreateCarParkVehicleResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetCarParkVehicleRequest,
            $0.GetCarParkVehicleResponse>(
        'GetCarParkVehicle',
        getCarParkVehicle_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetCarParkVehicleRequest.fromBuffer(value),
        ($0.GetCarParkVehicleResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.FindCarParkVehicleRequest,
            $0.FindCarParkVehicleResponse>(
        'FindCarParkVehicle',
        findCarParkVehicle_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.FindCarParkVehicleRequest.fromBuffer(value),
        ($0.FindCarParkVehicleResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListCarParkVehiclesRequest,
            $0.ListCarParkVehiclesResponse>(
        'ListCarParkVehicles',
        listCarParkVehicles_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListCarParkVehiclesRequest.fromBuffer(value),
        ($0.ListCarParkVehiclesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.UpdateCarParkVehicleRequest,
            $0.UpdateCarParkVehicleResponse>(
        'UpdateCarParkVehicle',
        updateCarParkVehicle_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.UpdateCarParkVehicleRequest.fromBuffer(value),
        ($0.UpdateCarParkVehicleResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeleteCarParkVehicleRequest,
            $0.DeleteCarParkVehicleResponse>(
        'DeleteCarParkVehicle',
        deleteCarParkVehicle_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeleteCarParkVehicleRequest.fromBuffer(value),
        ($0.DeleteCarParkVehicleResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.CreateCarParkVehicleResponse> createCarParkVehicle_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateCarParkVehicleRequest> $request) async {
    return createCarParkVehicle($call, await $request);
  }

  $async.Future<$0.CreateCarParkVehicleResponse> createCarParkVehicle(
      $grpc.ServiceCall call, $0.CreateCarParkVehicleRequest request);

  $async.Future<$0.GetCarParkVehicleResponse> getCarParkVehicle_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetCarParkVehicleRequest> $request) async {
    return getCarParkVehicle($call, await $request);
  }

  $async.Future<$0.GetCarParkVehicleResponse> getCarParkVehicle(
      $grpc.ServiceCall call, $0.GetCarParkVehicleRequest request);

  $async.Future<$0.FindCarParkVehicleResponse> findCarParkVehicle_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.FindCarParkVehicleRequest> $request) async {
    return findCarParkVehicle($call, await $request);
  }

  $async.Future<$0.FindCarParkVehicleResponse> findCarParkVehicle(
      $grpc.ServiceCall call, $0.FindCarParkVehicleRequest request);

  $async.Future<$0.ListCarParkVehiclesResponse> listCarParkVehicles_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListCarParkVehiclesRequest> $request) async {
    return listCarParkVehicles($call, await $request);
  }

  $async.Future<$0.ListCarParkVehiclesResponse> listCarParkVehicles(
      $grpc.ServiceCall call, $0.ListCarParkVehiclesRequest request);

  $async.Future<$0.UpdateCarParkVehicleResponse> updateCarParkVehicle_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateCarParkVehicleRequest> $request) async {
    return updateCarParkVehicle($call, await $request);
  }

  $async.Future<$0.UpdateCarParkVehicleResponse> updateCarParkVehicle(
      $grpc.ServiceCall call, $0.UpdateCarParkVehicleRequest request);

  $async.Future<$0.DeleteCarParkVehicleResponse> deleteCarParkVehicle_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeleteCarParkVehicleRequest> $request) async {
    return deleteCarParkVehicle($call, await $request);
  }

  $async.Future<$0.DeleteCarParkVehicleResponse> deleteCarParkVehicle(
      $grpc.ServiceCall call, $0.DeleteCarParkVehicleRequest request);
}
