// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/discount_service.proto.

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

import 'discount_service.pb.dart' as $0;

export 'discount_service.pb.dart';

/// Discount codes. Staff of the car park see them, admins make them; whoever has a code may ask what it is good for.
@$pb.GrpcServiceName('parkup.carpark.v1.DiscountService')
class DiscountServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  DiscountServiceClient(super.channel, {super.options, super.interceptors});

  /// Lists the discounts of a car park of the caller's, the newest first.
  $grpc.ResponseFuture<$0.ListDiscountsResponse> listDiscounts(
    $0.ListDiscountsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listDiscounts, request, options: options);
  }

  /// Gives one discount.
  $grpc.ResponseFuture<$0.GetDiscountResponse> getDiscount(
    $0.GetDiscountRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getDiscount, request, options: options);
  }

  /// Makes a discount.
  $grpc.ResponseFuture<$0.CreateDiscountResponse> createDiscount(
    $0.CreateDiscountRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createDiscount, request, options: options);
  }

  /// Changes the fields that are given. What was paid with it before stays as it is.
  $grpc.ResponseFuture<$0.UpdateDiscountResponse> updateDiscount(
    $0.UpdateDiscountRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateDiscount, request, options: options);
  }

  /// Switches a discount off: nobody can use it any more. It stays, for the stays that were paid with it.
  $grpc.ResponseFuture<$0.DeactivateDiscountResponse> deactivateDiscount(
    $0.DeactivateDiscountRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deactivateDiscount, request, options: options);
  }

  /// Says whether a code can be used, and if not, why; for a stay, also what it would take off now. Nothing is used up by it.
  $grpc.ResponseFuture<$0.ValidateDiscountResponse> validateDiscount(
    $0.ValidateDiscountRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$validateDiscount, request, options: options);
  }

  // method descriptors

  static final _$listDiscounts =
      $grpc.ClientMethod<$0.ListDiscountsRequest, $0.ListDiscountsResponse>(
          '/parkup.carpark.v1.DiscountService/ListDiscounts',
          ($0.ListDiscountsRequest value) => value.writeToBuffer(),
          $0.ListDiscountsResponse.fromBuffer);
  static final _$getDiscount =
      $grpc.ClientMethod<$0.GetDiscountRequest, $0.GetDiscountResponse>(
          '/parkup.carpark.v1.DiscountService/GetDiscount',
          ($0.GetDiscountRequest value) => value.writeToBuffer(),
          $0.GetDiscountResponse.fromBuffer);
  static final _$createDiscount =
      $grpc.ClientMethod<$0.CreateDiscountRequest, $0.CreateDiscountResponse>(
          '/parkup.carpark.v1.DiscountService/CreateDiscount',
          ($0.CreateDiscountRequest value) => value.writeToBuffer(),
          $0.CreateDiscountResponse.fromBuffer);
  static final _$updateDiscount =
      $grpc.ClientMethod<$0.UpdateDiscountRequest, $0.UpdateDiscountResponse>(
          '/parkup.carpark.v1.DiscountService/UpdateDiscount',
          ($0.UpdateDiscountRequest value) => value.writeToBuffer(),
          $0.UpdateDiscountResponse.fromBuffer);
  static final _$deactivateDiscount = $grpc.ClientMethod<
          $0.DeactivateDiscountRequest, $0.DeactivateDiscountResponse>(
      '/parkup.carpark.v1.DiscountService/DeactivateDiscount',
      ($0.DeactivateDiscountRequest value) => value.writeToBuffer(),
      $0.DeactivateDiscountResponse.fromBuffer);
  static final _$validateDiscount = $grpc.ClientMethod<
          $0.ValidateDiscountRequest, $0.ValidateDiscountResponse>(
      '/parkup.carpark.v1.DiscountService/ValidateDiscount',
      ($0.ValidateDiscountRequest value) => value.writeToBuffer(),
      $0.ValidateDiscountResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.DiscountService')
abstract class DiscountServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.DiscountService';

  DiscountServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.ListDiscountsRequest, $0.ListDiscountsResponse>(
            'ListDiscounts',
            listDiscounts_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ListDiscountsRequest.fromBuffer(value),
            ($0.ListDiscountsResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.GetDiscountRequest, $0.GetDiscountResponse>(
            'GetDiscount',
            getDiscount_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetDiscountRequest.fromBuffer(value),
            ($0.GetDiscountResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CreateDiscountRequest,
            $0.CreateDiscountResponse>(
        'CreateDiscount',
        createDiscount_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CreateDiscountRequest.fromBuffer(value),
        ($0.CreateDiscountResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.UpdateDiscountRequest,
            $0.UpdateDiscountResponse>(
        'UpdateDiscount',
        updateDiscount_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.UpdateDiscountRequest.fromBuffer(value),
        ($0.UpdateDiscountResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeactivateDiscountRequest,
            $0.DeactivateDiscountResponse>(
        'DeactivateDiscount',
        deactivateDiscount_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeactivateDiscountRequest.fromBuffer(value),
        ($0.DeactivateDiscountResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ValidateDiscountRequest,
            $0.ValidateDiscountResponse>(
        'ValidateDiscount',
        validateDiscount_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ValidateDiscountRequest.fromBuffer(value),
        ($0.ValidateDiscountResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.ListDiscountsResponse> listDiscounts_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListDiscountsRequest> $request) async {
    return listDiscounts($call, await $request);
  }

  $async.Future<$0.ListDiscountsResponse> listDiscounts(
      $grpc.ServiceCall call, $0.ListDiscountsRequest request);

  $async.Future<$0.GetDiscountResponse> getDiscount_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetDiscountRequest> $request) async {
    return getDiscount($call, await $request);
  }

  $async.Future<$0.GetDiscountResponse> getDiscount(
      $grpc.ServiceCall call, $0.GetDiscountRequest request);

  $async.Future<$0.CreateDiscountResponse> createDiscount_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateDiscountRequest> $request) async {
    return createDiscount($call, await $request);
  }

  $async.Future<$0.CreateDiscountResponse> createDiscount(
      $grpc.ServiceCall call, $0.CreateDiscountRequest request);

  $async.Future<$0.UpdateDiscountResponse> updateDiscount_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateDiscountRequest> $request) async {
    return updateDiscount($call, await $request);
  }

  $async.Future<$0.UpdateDiscountResponse> updateDiscount(
      $grpc.ServiceCall call, $0.UpdateDiscountRequest request);

  $async.Future<$0.DeactivateDiscountResponse> deactivateDiscount_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeactivateDiscountRequest> $request) async {
    return deactivateDiscount($call, await $request);
  }

  $async.Future<$0.DeactivateDiscountResponse> deactivateDiscount(
      $grpc.ServiceCall call, $0.DeactivateDiscountRequest request);

  $async.Future<$0.ValidateDiscountResponse> validateDiscount_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ValidateDiscountRequest> $request) async {
    return validateDiscount($call, await $request);
  }

  $async.Future<$0.ValidateDiscountResponse> validateDiscount(
      $grpc.ServiceCall call, $0.ValidateDiscountRequest request);
}
