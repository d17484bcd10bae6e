// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/vehicle_type_service.proto.

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

import 'vehicle_type_service.pb.dart' as $0;

export 'vehicle_type_service.pb.dart';

/// Types of vehicles, the same in all car parks: whoever is signed in reads them, admins make and change them. There are a handful.
@$pb.GrpcServiceName('parkup.carpark.v1.VehicleTypeService')
class VehicleTypeServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  VehicleTypeServiceClient(super.channel, {super.options, super.interceptors});

  /// Makes a type.
  $grpc.ResponseFuture<$0.CreateVehicleTypeResponse> createVehicleType(
    $0.CreateVehicleTypeRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createVehicleType, request, options: options);
  }

  /// Gives one type.
  $grpc.ResponseFuture<$0.GetVehicleTypeResponse> getVehicleType(
    $0.GetVehicleTypeRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getVehicleType, request, options: options);
  }

  /// Lists types in the order in which they were made.
  $grpc.ResponseFuture<$0.ListVehicleTypesResponse> listVehicleTypes(
    $0.ListVehicleTypesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listVehicleTypes, request, options: options);
  }

  /// Changes the fields that are given. Vehicles of the type have it as it is then; cars that are inside stay where they are.
  $grpc.ResponseFuture<$0.UpdateVehicleTypeResponse> updateVehicleType(
    $0.UpdateVehicleTypeRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateVehicleType, request, options: options);
  }

  /// Deletes a type that no vehicle is of and that is not the default.
  $grpc.ResponseFuture<$0.DeleteVehicleTypeResponse> deleteVehicleType(
    $0.DeleteVehicleTypeRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteVehicleType, request, options: options);
  }

  // method descriptors

  static final _$createVehicleType = $grpc.ClientMethod<
          $0.CreateVehicleTypeRequest, $0.CreateVehicleTypeResponse>(
      '/parkup.carpark.v1.VehicleTypeService/CreateVehicleType',
      ($0.CreateVehicleTypeRequest value) => value.writeToBuffer(),
      $0.CreateVehicleTypeResponse.fromBuffer);
  static final _$getVehicleType =
      $grpc.ClientMethod<$0.GetVehicleTypeRequest, $0.GetVehicleTypeResponse>(
          '/parkup.carpark.v1.VehicleTypeService/GetVehicleType',
          ($0.GetVehicleTypeRequest value) => value.writeToBuffer(),
          $0.GetVehicleTypeResponse.fromBuffer);
  static final _$listVehicleTypes = $grpc.ClientMethod<
          $0.ListVehicleTypesRequest, $0.ListVehicleTypesResponse>(
      '/parkup.carpark.v1.VehicleTypeService/ListVehicleTypes',
      ($0.ListVehicleTypesRequest value) => value.writeToBuffer(),
      $0.ListVehicleTypesResponse.fromBuffer);
  static final _$updateVehicleType = $grpc.ClientMethod<
          $0.UpdateVehicleTypeRequest, $0.UpdateVehicleTypeResponse>(
      '/parkup.carpark.v1.VehicleTypeService/UpdateVehicleType',
      ($0.UpdateVehicleTypeRequest value) => value.writeToBuffer(),
      $0.UpdateVehicleTypeResponse.fromBuffer);
  static final _$deleteVehicleType = $grpc.ClientMethod<
          $0.DeleteVehicleTypeRequest, $0.DeleteVehicleTypeResponse>(
      '/parkup.carpark.v1.VehicleTypeService/DeleteVehicleType',
      ($0.DeleteVehicleTypeRequest value) => value.writeToBuffer(),
      $0.DeleteVehicleTypeResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.VehicleTypeService')
abstract class VehicleTypeServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.VehicleTypeService';

  VehicleTypeServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.CreateVehicleTypeRequest,
            $0.CreateVehicleTypeResponse>(
        'CreateVehicleType',
        createVehicleType_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CreateVehicleTypeRequest.fromBuffer(value),
        ($0.CreateVehicleTypeResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetVehicleTypeRequest,
            $0.GetVehicleTypeResponse>(
        'GetVehicleType',
        getVehicleType_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetVehicleTypeRequest.fromBuffer(value),
        ($0.GetVehicleTypeResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListVehicleTypesRequest,
            $0.ListVehicleTypesResponse>(
        'ListVehicleTypes',
        listVehicleTypes_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListVehicleTypesRequest.fromBuffer(value),
        ($0.ListVehicleTypesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.UpdateVehicleTypeRequest,
            $0.UpdateVehicleTypeResponse>(
        'UpdateVehicleType',
        updateVehicleType_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.UpdateVehicleTypeRequest.fromBuffer(value),
        ($0.UpdateVehicleTypeResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeleteVehicleTypeRequest,
            $0.DeleteVehicleTypeResponse>(
        'DeleteVehicleType',
        deleteVehicleType_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeleteVehicleTypeRequest.fromBuffer(value),
        ($0.DeleteVehicleTypeResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.CreateVehicleTypeResponse> createVehicleType_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateVehicleTypeRequest> $request) async {
    return createVehicleType($call, await $request);
  }

  $async.Future<$0.CreateVehicleTypeResponse> createVehicleType(
      $grpc.ServiceCall call, $0.CreateVehicleTypeRequest request);

  $async.Future<$0.GetVehicleTypeResponse> getVehicleType_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetVehicleTypeRequest> $request) async {
    return getVehicleType($call, await $request);
  }

  $async.Future<$0.GetVehicleTypeResponse> getVehicleType(
      $grpc.ServiceCall call, $0.GetVehicleTypeRequest request);

  $async.Future<$0.ListVehicleTypesResponse> listVehicleTypes_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListVehicleTypesRequest> $request) async {
    return listVehicleTypes($call, await $request);
  }

  $async.Future<$0.ListVehicleTypesResponse> listVehicleTypes(
      $grpc.ServiceCall call, $0.ListVehicleTypesRequest request);

  $async.Future<$0.UpdateVehicleTypeResponse> updateVehicleType_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateVehicleTypeRequest> $request) async {
    return updateVehicleType($call, await $request);
  }

  $async.Future<$0.UpdateVehicleTypeResponse> updateVehicleType(
      $grpc.ServiceCall call, $0.UpdateVehicleTypeRequest request);

  $async.Future<$0.DeleteVehicleTypeResponse> deleteVehicleType_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeleteVehicleTypeRequest> $request) async {
    return deleteVehicleType($call, await $request);
  }

  $async.Future<$0.DeleteVehicleTypeResponse> deleteVehicleType(
      $grpc.ServiceCall call, $0.DeleteVehicleTypeRequest request);
}
