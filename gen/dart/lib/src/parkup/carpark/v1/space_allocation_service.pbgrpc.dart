// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/space_allocation_service.proto.

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

import 'space_allocation_service.pb.dart' as $0;

export 'space_allocation_service.pb.dart';

/// Spaces that staff of a car park give to a driver and vehicle, for as long as they say: the gate gives the space to that vehicle only.
@$pb.GrpcServiceName('parkup.carpark.v1.SpaceAllocationService')
class SpaceAllocationServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  SpaceAllocationServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Gives a space to a vehicle of a driver. The space must be free, kept for nobody, and reserved by nobody for that time. Nobody
  /// else reserves it then, and it is none of the spaces of its zone that others can reserve.
  $grpc.ResponseFuture<$0.AllocateSpaceResponse> allocateSpace(
    $0.AllocateSpaceRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$allocateSpace, request, options: options);
  }

  /// Lists allocations, the newest first: drivers see their own, staff those of a car park.
  $grpc.ResponseFuture<$0.ListSpaceAllocationsResponse> listSpaceAllocations(
    $0.ListSpaceAllocationsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listSpaceAllocations, request, options: options);
  }

  /// Ends an allocation. A car that stands there stays.
  $grpc.ResponseFuture<$0.EndSpaceAllocationResponse> endSpaceAllocation(
    $0.EndSpaceAllocationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$endSpaceAllocation, request, options: options);
  }

  // method descriptors

  static final _$allocateSpace =
      $grpc.ClientMethod<$0.AllocateSpaceRequest, $0.AllocateSpaceResponse>(
          '/parkup.carpark.v1.SpaceAllocationService/AllocateSpace',
          ($0.AllocateSpaceRequest value) => value.writeToBuffer(),
          $0.AllocateSpaceResponse.fromBuffer);
  static final _$listSpaceAllocations = $grpc.ClientMethod<
          $0.ListSpaceAllocationsRequest, $0.ListSpaceAllocationsResponse>(
      '/parkup.carpark.v1.SpaceAllocationService/ListSpaceAllocations',
      ($0.ListSpaceAllocationsRequest value) => value.writeToBuffer(),
      $0.ListSpaceAllocationsResponse.fromBuffer);
  static final _$endSpaceAllocation = $grpc.ClientMethod<
          $0.EndSpaceAllocationRequest, $0.EndSpaceAllocationResponse>(
      '/parkup.carpark.v1.SpaceAllocationService/EndSpaceAllocation',
      ($0.EndSpaceAllocationRequest value) => value.writeToBuffer(),
      $0.EndSpaceAllocationResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.SpaceAllocationService')
abstract class SpaceAllocationServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.SpaceAllocationService';

  SpaceAllocationServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.AllocateSpaceRequest, $0.AllocateSpaceResponse>(
            'AllocateSpace',
            allocateSpace_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.AllocateSpaceRequest.fromBuffer(value),
            ($0.AllocateSpaceResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListSpaceAllocationsRequest,
            $0.ListSpaceAllocationsResponse>(
        'ListSpaceAllocations',
        listSpaceAllocations_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListSpaceAllocationsRequest.fromBuffer(value),
        ($0.ListSpaceAllocationsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.EndSpaceAllocationRequest,
            $0.EndSpaceAllocationResponse>(
        'EndSpaceAllocation',
        endSpaceAllocation_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.EndSpaceAllocationRequest.fromBuffer(value),
        ($0.EndSpaceAllocationResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.AllocateSpaceResponse> allocateSpace_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.AllocateSpaceRequest> $request) async {
    return allocateSpace($call, await $request);
  }

  $async.Future<$0.AllocateSpaceResponse> allocateSpace(
      $grpc.ServiceCall call, $0.AllocateSpaceRequest request);

  $async.Future<$0.ListSpaceAllocationsResponse> listSpaceAllocations_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListSpaceAllocationsRequest> $request) async {
    return listSpaceAllocations($call, await $request);
  }

  $async.Future<$0.ListSpaceAllocationsResponse> listSpaceAllocations(
      $grpc.ServiceCall call, $0.ListSpaceAllocationsRequest request);

  $async.Future<$0.EndSpaceAllocationResponse> endSpaceAllocation_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.EndSpaceAllocationRequest> $request) async {
    return endSpaceAllocation($call, await $request);
  }

  $async.Future<$0.EndSpaceAllocationResponse> endSpaceAllocation(
      $grpc.ServiceCall call, $0.EndSpaceAllocationRequest request);
}
