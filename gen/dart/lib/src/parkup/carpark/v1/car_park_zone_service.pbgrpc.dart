// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_zone_service.proto.

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

import 'car_park_zone_service.pb.dart' as $0;

export 'car_park_zone_service.pb.dart';

/// The zones of car parks: whoever is signed in reads them, admins make and change them.
@$pb.GrpcServiceName('parkup.carpark.v1.CarParkZoneService')
class CarParkZoneServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  CarParkZoneServiceClient(super.channel, {super.options, super.interceptors});

  /// Makes a zone.
  $grpc.ResponseFuture<$0.CreateCarParkZoneResponse> createCarParkZone(
    $0.CreateCarParkZoneRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createCarParkZone, request, options: options);
  }

  /// Gives one zone.
  $grpc.ResponseFuture<$0.GetCarParkZoneResponse> getCarParkZone(
    $0.GetCarParkZoneRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getCarParkZone, request, options: options);
  }

  /// Lists the zones of a car park or of a level, by level and name.
  $grpc.ResponseFuture<$0.ListCarParkZonesResponse> listCarParkZones(
    $0.ListCarParkZonesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listCarParkZones, request, options: options);
  }

  /// Changes the fields that are given. Moved to another level of its car park, it takes its spaces along.
  $grpc.ResponseFuture<$0.UpdateCarParkZoneResponse> updateCarParkZone(
    $0.UpdateCarParkZoneRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateCarParkZone, request, options: options);
  }

  /// Deletes a zone without spaces.
  $grpc.ResponseFuture<$0.DeleteCarParkZoneResponse> deleteCarParkZone(
    $0.DeleteCarParkZoneRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteCarParkZone, request, options: options);
  }

  /// Says how many spaces of a zone can be taken, now or in a period.
  $grpc.ResponseFuture<$0.GetCarParkZoneAvailabilityResponse>
      getCarParkZoneAvailability(
    $0.GetCarParkZoneAvailabilityRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getCarParkZoneAvailability, request,
        options: options);
  }

  /// Says how many spaces of a car park, or of one of its levels, can be taken, now or in a period: in all, and by zone.
  $grpc.ResponseFuture<$0.GetCarParkAvailabilityResponse>
      getCarParkAvailability(
    $0.GetCarParkAvailabilityRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getCarParkAvailability, request,
        options: options);
  }

  // method descriptors

  static final _$createCarParkZone = $grpc.ClientMethod<
          $0.CreateCarParkZoneRequest, $0.CreateCarParkZoneResponse>(
      '/parkup.carpark.v1.CarParkZoneService/CreateCarParkZone',
      ($0.CreateCarParkZoneRequest value) => value.writeToBuffer(),
      $0.CreateCarParkZoneResponse.fromBuffer);
  static final _$getCarParkZone =
      $grpc.ClientMethod<$0.GetCarParkZoneRequest, $0.GetCarParkZoneResponse>(
          '/parkup.carpark.v1.CarParkZoneService/GetCarParkZone',
          ($0.GetCarParkZoneRequest value) => value.writeToBuffer(),
          $0.GetCarParkZoneResponse.fromBuffer);
  static final _$listCarParkZones = $grpc.ClientMethod<
          $0.ListCarParkZonesRequest, $0.ListCarParkZonesResponse>(
      '/parkup.carpark.v1.CarParkZoneService/ListCarParkZones',
      ($0.ListCarParkZonesRequest value) => value.writeToBuffer(),
      $0.ListCarParkZonesResponse.fromBuffer);
  static final _$updateCarParkZone = $grpc.ClientMethod<
          $0.UpdateCarParkZoneRequest, $0.UpdateCarParkZoneResponse>(
      '/parkup.carpark.v1.CarParkZoneService/UpdateCarParkZone',
      ($0.UpdateCarParkZoneRequest value) => value.writeToBuffer(),
      $0.UpdateCarParkZoneResponse.fromBuffer);
  static final _$deleteCarParkZone = $grpc.ClientMethod<
          $0.DeleteCarParkZoneRequest, $0.DeleteCarParkZoneResponse>(
      '/parkup.carpark.v1.CarParkZoneService/DeleteCarParkZone',
      ($0.DeleteCarParkZoneRequest value) => value.writeToBuffer(),
      $0.DeleteCarParkZoneResponse.fromBuffer);
  static final _$getCarParkZoneAvailability = $grpc.ClientMethod<
          $0.GetCarParkZoneAvailabilityRequest,
          $0.GetCarParkZoneAvailabilityResponse>(
      '/parkup.carpark.v1.CarParkZoneService/GetCarParkZoneAvailability',
      ($0.GetCarParkZoneAvailabilityRequest value) => value.writeToBuffer(),
      $0.GetCarParkZoneAvailabilityResponse.fromBuffer);
  static final _$getCarParkAvailability = $grpc.ClientMethod<
          $0.GetCarParkAvailabilityRequest, $0.GetCarParkAvailabilityResponse>(
      '/parkup.carpark.v1.CarParkZoneService/GetCarParkAvailability',
      ($0.GetCarParkAvailabilityRequest value) => value.writeToBuffer(),
      $0.GetCarParkAvailabilityResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.CarParkZoneService')
abstract class CarParkZoneServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.CarParkZoneService';

  CarParkZoneServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.CreateCarParkZoneRequest,
            $0.CreateCarParkZoneResponse>(
        'CreateCarParkZone',
        createCarParkZone_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CreateCarParkZoneRequest.fromBuffer(value),
        ($0.CreateCarParkZoneResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetCarParkZoneRequest,
            $0.GetCarParkZoneResponse>(
        'GetCarParkZone',
        getCarParkZone_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetCarParkZoneRequest.fromBuffer(value),
        ($0.GetCarParkZoneResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListCarParkZonesRequest,
            $0.ListCarParkZonesResponse>(
        'ListCarParkZones',
        listCarParkZones_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListCarParkZonesRequest.fromBuffer(value),
        ($0.ListCarParkZonesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.UpdateCarParkZoneRequest,
            $0.UpdateCarParkZoneResponse>(
        'UpdateCarParkZone',
        updateCarParkZone_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.UpdateCarParkZoneRequest.fromBuffer(value),
        ($0.UpdateCarParkZoneResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeleteCarParkZoneRequest,
            $0.DeleteCarParkZoneResponse>(
        'DeleteCarParkZone',
        deleteCarParkZone_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeleteCarParkZoneRequest.fromBuffer(value),
        ($0.DeleteCarParkZoneResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetCarParkZoneAvailabilityRequest,
            $0.GetCarParkZoneAvailabilityResponse>(
        'GetCarParkZoneAvailability',
        getCarParkZoneAvailability_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetCarParkZoneAvailabilityRequest.fromBuffer(value),
        ($0.GetCarParkZoneAvailabilityResponse value) =>
            value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetCarParkAvailabilityRequest,
            $0.GetCarParkAvailabilityResponse>(
        'GetCarParkAvailability',
        getCarParkAvailability_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetCarParkAvailabilityRequest.fromBuffer(value),
        ($0.GetCarParkAvailabilityResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.CreateCarParkZoneResponse> createCarParkZone_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateCarParkZoneRequest> $request) async {
    return createCarParkZone($call, await $request);
  }

  $async.Future<$0.CreateCarParkZoneResponse> createCarParkZone(
      $grpc.ServiceCall call, $0.CreateCarParkZoneRequest request);

  $async.Future<$0.GetCarParkZoneResponse> getCarParkZone_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetCarParkZoneRequest> $request) async {
    return getCarParkZone($call, await $request);
  }

  $async.Future<$0.GetCarParkZoneResponse> getCarParkZone(
      $grpc.ServiceCall call, $0.GetCarParkZoneRequest request);

  $async.Future<$0.ListCarParkZonesResponse> listCarParkZones_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListCarParkZonesRequest> $request) async {
    return listCarParkZones($call, await $request);
  }

  $async.Future<$0.ListCarParkZonesResponse> listCarParkZones(
      $grpc.ServiceCall call, $0.ListCarParkZonesRequest request);

  $async.Future<$0.UpdateCarParkZoneResponse> updateCarParkZone_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateCarParkZoneRequest> $request) async {
    return updateCarParkZone($call, await $request);
  }

  $async.Future<$0.UpdateCarParkZoneResponse> updateCarParkZone(
      $grpc.ServiceCall call, $0.UpdateCarParkZoneRequest request);

  $async.Future<$0.DeleteCarParkZoneResponse> deleteCarParkZone_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeleteCarParkZoneRequest> $request) async {
    return deleteCarParkZone($call, await $request);
  }

  $async.Future<$0.DeleteCarParkZoneResponse> deleteCarParkZone(
      $grpc.ServiceCall call, $0.DeleteCarParkZoneRequest request);

  $async.Future<$0.GetCarParkZoneAvailabilityResponse>
      getCarParkZoneAvailability_Pre($grpc.ServiceCall $call,
          $async.Future<$0.GetCarParkZoneAvailabilityRequest> $request) async {
    return getCarParkZoneAvailability($call, await $request);
  }

  $async.Future<$0.GetCarParkZoneAvailabilityResponse>
      getCarParkZoneAvailability(
          $grpc.ServiceCall call, $0.GetCarParkZoneAvailabilityRequest request);

  $async.Future<$0.GetCarParkAvailabilityResponse> getCarParkAvailability_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetCarParkAvailabilityRequest> $request) async {
    return getCarParkAvailability($call, await $request);
  }

  $async.Future<$0.GetCarParkAvailabilityResponse> getCarParkAvailability(
      $grpc.ServiceCall call, $0.GetCarParkAvailabilityRequest request);
}
