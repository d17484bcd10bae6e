// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/vehicle_service.proto.

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

import 'vehicle_service.pb.dart' as $0;

export 'vehicle_service.pb.dart';

/// The vehicles in a driver's list. They are part of the account, so that what changes them answers with it.
///
/// Drivers have to do with their own list, whether they name themselves or not; to them, others' are not there. Admins name the
/// driver. One plate may stand in the lists of several drivers: a family shares a car.
@$pb.GrpcServiceName('parkup.auth.v1.VehicleService')
class VehicleServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  VehicleServiceClient(super.channel, {super.options, super.interceptors});

  /// Lists the vehicles of a driver, in the order they were added.
  $grpc.ResponseFuture<$0.ListVehiclesResponse> listVehicles(
    $0.ListVehiclesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listVehicles, request, options: options);
  }

  /// Adds a vehicle to a driver's list. The first one becomes the default.
  $grpc.ResponseFuture<$0.AddVehicleResponse> addVehicle(
    $0.AddVehicleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$addVehicle, request, options: options);
  }

  /// Changes a vehicle of a driver's list: its plate, nickname, fuel and type, or whether it is the default.
  $grpc.ResponseFuture<$0.UpdateVehicleResponse> updateVehicle(
    $0.UpdateVehicleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateVehicle, request, options: options);
  }

  /// Confirms that a vehicle in a driver's list is theirs, for operators who have seen its papers. The driver sees the violation
  /// tickets that are issued for it from then on. Who confirmed it and when is kept; a vehicle that is confirmed stays as it is. A
  /// plate is one driver's at a time: a later confirmation takes it over. It ends when the plate leaves the list or is changed.
  $grpc.ResponseFuture<$0.ConfirmVehicleResponse> confirmVehicle(
    $0.ConfirmVehicleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$confirmVehicle, request, options: options);
  }

  /// Takes a vehicle off a driver's list. When it was the default, the oldest of the rest becomes it.
  $grpc.ResponseFuture<$0.RemoveVehicleResponse> removeVehicle(
    $0.RemoveVehicleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$removeVehicle, request, options: options);
  }

  // method descriptors

  static final _$listVehicles =
      $grpc.ClientMethod<$0.ListVehiclesRequest, $0.ListVehiclesResponse>(
          '/parkup.auth.v1.VehicleService/ListVehicles',
          ($0.ListVehiclesRequest value) => value.writeToBuffer(),
          $0.ListVehiclesResponse.fromBuffer);
  static final _$addVehicle =
      $grpc.ClientMethod<$0.AddVehicleRequest, $0.AddVehicleResponse>(
          '/parkup.auth.v1.VehicleService/AddVehicle',
          ($0.AddVehicleRequest value) => value.writeToBuffer(),
          $0.AddVehicleResponse.fromBuffer);
  static final _$updateVehicle =
      $grpc.ClientMethod<$0.UpdateVehicleRequest, $0.UpdateVehicleResponse>(
          '/parkup.auth.v1.VehicleService/UpdateVehicle',
          ($0.UpdateVehicleRequest value) => value.writeToBuffer(),
          $0.UpdateVehicleResponse.fromBuffer);
  static final _$confirmVehicle =
      $grpc.ClientMethod<$0.ConfirmVehicleRequest, $0.ConfirmVehicleResponse>(
          '/parkup.auth.v1.VehicleService/ConfirmVehicle',
          ($0.ConfirmVehicleRequest value) => value.writeToBuffer(),
          $0.ConfirmVehicleResponse.fromBuffer);
  static final _$removeVehicle =
      $grpc.ClientMethod<$0.RemoveVehicleRequest, $0.RemoveVehicleResponse>(
          '/parkup.auth.v1.VehicleService/RemoveVehicle',
          ($0.RemoveVehicleRequest value) => value.writeToBuffer(),
          $0.RemoveVehicleResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.auth.v1.VehicleService')
abstract class VehicleServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.auth.v1.VehicleService';

  VehicleServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.ListVehiclesRequest, $0.ListVehiclesResponse>(
            'ListVehicles',
            listVehicles_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ListVehiclesRequest.fromBuffer(value),
            ($0.ListVehiclesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.AddVehicleRequest, $0.AddVehicleResponse>(
        'AddVehicle',
        addVehicle_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.AddVehicleRequest.fromBuffer(value),
        ($0.AddVehicleResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.UpdateVehicleRequest, $0.UpdateVehicleResponse>(
            'UpdateVehicle',
            updateVehicle_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.UpdateVehicleRequest.fromBuffer(value),
            ($0.UpdateVehicleResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ConfirmVehicleRequest,
            $0.ConfirmVehicleResponse>(
        'ConfirmVehicle',
        confirmVehicle_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ConfirmVehicleRequest.fromBuffer(value),
        ($0.ConfirmVehicleResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.RemoveVehicleRequest, $0.RemoveVehicleResponse>(
            'RemoveVehicle',
            removeVehicle_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.RemoveVehicleRequest.fromBuffer(value),
            ($0.RemoveVehicleResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.ListVehiclesResponse> listVehicles_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListVehiclesRequest> $request) async {
    return listVehicles($call, await $request);
  }

  $async.Future<$0.ListVehiclesResponse> listVehicles(
      $grpc.ServiceCall call, $0.ListVehiclesRequest request);

  $async.Future<$0.AddVehicleResponse> addVehicle_Pre($grpc.ServiceCall $call,
      $async.Future<$0.AddVehicleRequest> $request) async {
    return addVehicle($call, await $request);
  }

  $async.Future<$0.AddVehicleResponse> addVehicle(
      $grpc.ServiceCall call, $0.AddVehicleRequest request);

  $async.Future<$0.UpdateVehicleResponse> updateVehicle_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateVehicleRequest> $request) async {
    return updateVehicle($call, await $request);
  }

  $async.Future<$0.UpdateVehicleResponse> updateVehicle(
      $grpc.ServiceCall call, $0.UpdateVehicleRequest request);

  $async.Future<$0.ConfirmVehicleResponse> confirmVehicle_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ConfirmVehicleRequest> $request) async {
    return confirmVehicle($call, await $request);
  }

  $async.Future<$0.ConfirmVehicleResponse> confirmVehicle(
      $grpc.ServiceCall call, $0.ConfirmVehicleRequest request);

  $async.Future<$0.RemoveVehicleResponse> removeVehicle_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RemoveVehicleRequest> $request) async {
    return removeVehicle($call, await $request);
  }

  $async.Future<$0.RemoveVehicleResponse> removeVehicle(
      $grpc.ServiceCall call, $0.RemoveVehicleRequest request);
}
