// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/points_service.proto.

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

import 'points_service.pb.dart' as $0;

export 'points_service.pb.dart';

/// The caller's points. They are earned by paying for parking, season badges, memberships and charging, by reservations whose car
/// came, and more of them off-peak; spent as a discount by `points_to_use` of whatever is paid; and expire after twelve months, at the
/// end of the month, the oldest first. Their holder is told 30 days before (NotificationService).
@$pb.GrpcServiceName('parkup.wallet.v1.PointsService')
class PointsServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  PointsServiceClient(super.channel, {super.options, super.interceptors});

  /// Gives the caller's points, and the terms.
  $grpc.ResponseFuture<$0.GetPointsResponse> getPoints(
    $0.GetPointsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getPoints, request, options: options);
  }

  /// Lists the entries of the caller's points, the newest first.
  $grpc.ResponseFuture<$0.ListPointsEntriesResponse> listPointsEntries(
    $0.ListPointsEntriesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listPointsEntries, request, options: options);
  }

  /// Says how many points the caller can use for a payment of an amount, and what that takes off.
  $grpc.ResponseFuture<$0.GetPointsDiscountResponse> getPointsDiscount(
    $0.GetPointsDiscountRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getPointsDiscount, request, options: options);
  }

  /// Buys points from the wallet or by card: the points and the money move together or not at all.
  $grpc.ResponseFuture<$0.BuyPointsResponse> buyPoints(
    $0.BuyPointsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$buyPoints, request, options: options);
  }

  /// Gives bought points back for their money, within 14 days and as long as all of them are there.
  $grpc.ResponseFuture<$0.CancelPointsPurchaseResponse> cancelPointsPurchase(
    $0.CancelPointsPurchaseRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$cancelPointsPurchase, request, options: options);
  }

  // method descriptors

  static final _$getPoints =
      $grpc.ClientMethod<$0.GetPointsRequest, $0.GetPointsResponse>(
          '/parkup.wallet.v1.PointsService/GetPoints',
          ($0.GetPointsRequest value) => value.writeToBuffer(),
          $0.GetPointsResponse.fromBuffer);
  static final _$listPointsEntries = $grpc.ClientMethod<
          $0.ListPointsEntriesRequest, $0.ListPointsEntriesResponse>(
      '/parkup.wallet.v1.PointsService/ListPointsEntries',
      ($0.ListPointsEntriesRequest value) => value.writeToBuffer(),
      $0.ListPointsEntriesResponse.fromBuffer);
  static final _$getPointsDiscount = $grpc.ClientMethod<
          $0.GetPointsDiscountRequest, $0.GetPointsDiscountResponse>(
      '/parkup.wallet.v1.PointsService/GetPointsDiscount',
      ($0.GetPointsDiscountRequest value) => value.writeToBuffer(),
      $0.GetPointsDiscountResponse.fromBuffer);
  static final _$buyPoints =
      $grpc.ClientMethod<$0.BuyPointsRequest, $0.BuyPointsResponse>(
          '/parkup.wallet.v1.PointsService/BuyPoints',
          ($0.BuyPointsRequest value) => value.writeToBuffer(),
          $0.BuyPointsResponse.fromBuffer);
  static final _$cancelPointsPurchase = $grpc.ClientMethod<
          $0.CancelPointsPurchaseRequest, $0.CancelPointsPurchaseResponse>(
      '/parkup.wallet.v1.PointsService/CancelPointsPurchase',
      ($0.CancelPointsPurchaseRequest value) => value.writeToBuffer(),
      $0.CancelPointsPurchaseResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.wallet.v1.PointsService')
abstract class PointsServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.wallet.v1.PointsService';

  PointsServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.GetPointsRequest, $0.GetPointsResponse>(
        'GetPoints',
        getPoints_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetPointsRequest.fromBuffer(value),
        ($0.GetPointsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListPointsEntriesRequest,
            $0.ListPointsEntriesResponse>(
        'ListPointsEntries',
        listPointsEntries_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListPointsEntriesRequest.fromBuffer(value),
        ($0.ListPointsEntriesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetPointsDiscountRequest,
            $0.GetPointsDiscountResponse>(
        'GetPointsDiscount',
        getPointsDiscount_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetPointsDiscountRequest.fromBuffer(value),
        ($0.GetPointsDiscountResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.BuyPointsRequest, $0.BuyPointsResponse>(
        'BuyPoints',
        buyPoints_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.BuyPointsRequest.fromBuffer(value),
        ($0.BuyPointsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CancelPointsPurchaseRequest,
            $0.CancelPointsPurchaseResponse>(
        'CancelPointsPurchase',
        cancelPointsPurchase_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CancelPointsPurchaseRequest.fromBuffer(value),
        ($0.CancelPointsPurchaseResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.GetPointsResponse> getPoints_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetPointsRequest> $request) async {
    return getPoints($call, await $request);
  }

  $async.Future<$0.GetPointsResponse> getPoints(
      $grpc.ServiceCall call, $0.GetPointsRequest request);

  $async.Future<$0.ListPointsEntriesResponse> listPointsEntries_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListPointsEntriesRequest> $request) async {
    return listPointsEntries($call, await $request);
  }

  $async.Future<$0.ListPointsEntriesResponse> listPointsEntries(
      $grpc.ServiceCall call, $0.ListPointsEntriesRequest request);

  $async.Future<$0.GetPointsDiscountResponse> getPointsDiscount_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetPointsDiscountRequest> $request) async {
    return getPointsDiscount($call, await $request);
  }

  $async.Future<$0.GetPointsDiscountResponse> getPointsDiscount(
      $grpc.ServiceCall call, $0.GetPointsDiscountRequest request);

  $async.Future<$0.BuyPointsResponse> buyPoints_Pre($grpc.ServiceCall $call,
      $async.Future<$0.BuyPointsRequest> $request) async {
    return buyPoints($call, await $request);
  }

  $async.Future<$0.BuyPointsResponse> buyPoints(
      $grpc.ServiceCall call, $0.BuyPointsRequest request);

  $async.Future<$0.CancelPointsPurchaseResponse> cancelPointsPurchase_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CancelPointsPurchaseRequest> $request) async {
    return cancelPointsPurchase($call, await $request);
  }

  $async.Future<$0.CancelPointsPurchaseResponse> cancelPointsPurchase(
      $grpc.ServiceCall call, $0.CancelPointsPurchaseRequest request);
}
