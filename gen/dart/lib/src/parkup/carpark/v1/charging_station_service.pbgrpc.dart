// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/charging_station_service.proto.

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

import 'charging_station_service.pb.dart' as $0;

export 'charging_station_service.pb.dart';

/// Charging stations. Drivers look; admins keep them; operators of the car park say how they stand.
@$pb.GrpcServiceName('parkup.carpark.v1.ChargingStationService')
class ChargingStationServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ChargingStationServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Lists the stations of a car park, by their numbers: at most 1000.
  $grpc.ResponseFuture<$0.ListChargingStationsResponse> listChargingStations(
    $0.ListChargingStationsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listChargingStations, request, options: options);
  }

  /// Gives one station.
  $grpc.ResponseFuture<$0.GetChargingStationResponse> getChargingStation(
    $0.GetChargingStationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getChargingStation, request, options: options);
  }

  /// Puts a station on a space.
  $grpc.ResponseFuture<$0.CreateChargingStationResponse> createChargingStation(
    $0.CreateChargingStationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createChargingStation, request, options: options);
  }

  /// Changes a station. Operators may change its status only. One that breaks or is switched off ends what charges there, which is
  /// billed up to then. Another price counts for what begins later.
  $grpc.ResponseFuture<$0.UpdateChargingStationResponse> updateChargingStation(
    $0.UpdateChargingStationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateChargingStation, request, options: options);
  }

  /// Takes a station away that nobody charges at. What was charged there stays on record.
  $grpc.ResponseFuture<$0.DeleteChargingStationResponse> deleteChargingStation(
    $0.DeleteChargingStationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteChargingStation, request, options: options);
  }

  // method descriptors

  static final _$listChargingStations = $grpc.ClientMethod<
          $0.ListChargingStationsRequest, $0.ListChargingStationsResponse>(
      '/parkup.carpark.v1.ChargingStationService/ListChargingStations',
      ($0.ListChargingStationsRequest value) => value.writeToBuffer(),
      $0.ListChargingStationsResponse.fromBuffer);
  static final _$getChargingStation = $grpc.ClientMethod<
          $0.GetChargingStationRequest, $0.GetChargingStationResponse>(
      '/parkup.carpark.v1.ChargingStationService/GetChargingStation',
      ($0.GetChargingStationRequest value) => value.writeToBuffer(),
      $0.GetChargingStationResponse.fromBuffer);
  static final _$createChargingStation = $grpc.ClientMethod<
          $0.CreateChargingStationRequest, $0.CreateChargingStationResponse>(
      '/parkup.carpark.v1.ChargingStationService/CreateChargingStation',
      ($0.CreateChargingStationRequest value) => value.writeToBuffer(),
      $0.CreateChargingStationResponse.fromBuffer);
  static final _$updateChargingStation = $grpc.ClientMethod<
          $0.UpdateChargingStationRequest, $0.UpdateChargingStationResponse>(
      '/parkup.carpark.v1.ChargingStationService/UpdateChargingStation',
      ($0.UpdateChargingStationRequest value) => value.writeToBuffer(),
      $0.UpdateChargingStationResponse.fromBuffer);
  static final _$deleteChargingStation = $grpc.ClientMethod<
          $0.DeleteChargingStationRequest, $0.DeleteChargingStationResponse>(
      '/parkup.carpark.v1.ChargingStationService/DeleteChargingStation',
      ($0.DeleteChargingStationRequest value) => value.writeToBuffer(),
      $0.DeleteChargingStationResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.ChargingStationService')
abstract class ChargingStationServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.ChargingStationService';

  ChargingStationServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.ListChargingStationsRequest,
            $0.ListChargingStationsResponse>(
        'ListChargingStations',
        listChargingStations_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListChargingStationsRequest.fromBuffer(value),
        ($0.ListChargingStationsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetChargingStationRequest,
            $0.GetChargingStationResponse>(
        'GetChargingStation',
        getChargingStation_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetChargingStationRequest.fromBuffer(value),
        ($0.GetChargingStationResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CreateChargingStationRequest,
            $0.CreateChargingStationResponse>(
        'CreateChargingStation',
        createChargingStation_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CreateChargingStationRequest.fromBuffer(value),
        ($0.CreateChargingStationResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.UpdateChargingStationRequest,
            $0.UpdateChargingStationResponse>(
        'UpdateChargingStation',
        updateChargingStation_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.UpdateChargingStationRequest.fromBuffer(value),
        ($0.UpdateChargingStationResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeleteChargingStationRequest,
            $0.DeleteChargingStationResponse>(
        'DeleteChargingStation',
        deleteChargingStation_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeleteChargingStationRequest.fromBuffer(value),
        ($0.DeleteChargingStationResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.ListChargingStationsResponse> listChargingStations_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListChargingStationsRequest> $request) async {
    return listChargingStations($call, await $request);
  }

  $async.Future<$0.ListChargingStationsResponse> listChargingStations(
      $grpc.ServiceCall call, $0.ListChargingStationsRequest request);

  $async.Future<$0.GetChargingStationResponse> getChargingStation_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetChargingStationRequest> $request) async {
    return getChargingStation($call, await $request);
  }

  $async.Future<$0.GetChargingStationResponse> getChargingStation(
      $grpc.ServiceCall call, $0.GetChargingStationRequest request);

  $async.Future<$0.CreateChargingStationResponse> createChargingStation_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateChargingStationRequest> $request) async {
    return createChargingStation($call, await $request);
  }

  $async.Future<$0.CreateChargingStationResponse> createChargingStation(
      $grpc.ServiceCall call, $0.CreateChargingStationRequest request);

  $async.Future<$0.UpdateChargingStationResponse> updateChargingStation_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateChargingStationRequest> $request) async {
    return updateChargingStation($call, await $request);
  }

  $async.Future<$0.UpdateChargingStationResponse> updateChargingStation(
      $grpc.ServiceCall call, $0.UpdateChargingStationRequest request);

  $async.Future<$0.DeleteChargingStationResponse> deleteChargingStation_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeleteChargingStationRequest> $request) async {
    return deleteChargingStation($call, await $request);
  }

  $async.Future<$0.DeleteChargingStationResponse> deleteChargingStation(
      $grpc.ServiceCall call, $0.DeleteChargingStationRequest request);
}
