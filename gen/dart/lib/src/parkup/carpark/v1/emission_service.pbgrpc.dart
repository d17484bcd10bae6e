// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/emission_service.proto.

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

import 'emission_service.pb.dart' as $0;

export 'emission_service.pb.dart';

/// What being led straight to a space saves: carbon dioxide, fuel and time, compared with the search that it takes on average.
///
/// Saved are the metres and seconds of an average search less those of the way to the space. The metres, times what a vehicle of that size
/// and fuel uses for a kilometre, are the fuel; that, times what a litre emits, the carbon dioxide. The README names where the factors are
/// from; admins set them for each car park. A stay is reckoned once, some seconds after its end, if the vehicle was given a space: what the
/// factors were then stays.
@$pb.GrpcServiceName('parkup.carpark.v1.EmissionService')
class EmissionServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  EmissionServiceClient(super.channel, {super.options, super.interceptors});

  /// Says what a way to a space saves before it is driven.
  $grpc.ResponseFuture<$0.EstimateEmissionSavingResponse>
      estimateEmissionSaving(
    $0.EstimateEmissionSavingRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$estimateEmissionSaving, request,
        options: options);
  }

  /// Says what a stay saved: a driver's own, or one in a car park of the caller's.
  $grpc.ResponseFuture<$0.GetStayEmissionSavingResponse> getStayEmissionSaving(
    $0.GetStayEmissionSavingRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getStayEmissionSaving, request, options: options);
  }

  /// Lists what stays saved, the last one first: the calling driver's own, or those in a car park of the caller's.
  $grpc.ResponseFuture<$0.ListEmissionSavingsResponse> listEmissionSavings(
    $0.ListEmissionSavingsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listEmissionSavings, request, options: options);
  }

  /// Sums up what was saved, by months or days: by the calling driver in all car parks, or in a car park of the caller's.
  $grpc.ResponseFuture<$0.GetEmissionTotalsResponse> getEmissionTotals(
    $0.GetEmissionTotalsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getEmissionTotals, request, options: options);
  }

  /// Clears the calling driver's history and totals, with the stays that are over by then and not reckoned yet. What they saved stays in the totals of the car parks, where nothing says whose it was.
  $grpc.ResponseFuture<$0.ClearEmissionHistoryResponse> clearEmissionHistory(
    $0.ClearEmissionHistoryRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$clearEmissionHistory, request, options: options);
  }

  /// Says what savings are reckoned with in a car park.
  $grpc.ResponseFuture<$0.GetEmissionParametersResponse> getEmissionParameters(
    $0.GetEmissionParametersRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getEmissionParameters, request, options: options);
  }

  /// Sets what savings are reckoned with, of stays that end from then on. What is left out is what it is unless set.
  $grpc.ResponseFuture<$0.SetEmissionParametersResponse> setEmissionParameters(
    $0.SetEmissionParametersRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$setEmissionParameters, request, options: options);
  }

  // method descriptors

  static final _$estimateEmissionSaving = $grpc.ClientMethod<
          $0.EstimateEmissionSavingRequest, $0.EstimateEmissionSavingResponse>(
      '/parkup.carpark.v1.EmissionService/EstimateEmissionSaving',
      ($0.EstimateEmissionSavingRequest value) => value.writeToBuffer(),
      $0.EstimateEmissionSavingResponse.fromBuffer);
  static final _$getStayEmissionSaving = $grpc.ClientMethod<
          $0.GetStayEmissionSavingRequest, $0.GetStayEmissionSavingResponse>(
      '/parkup.carpark.v1.EmissionService/GetStayEmissionSaving',
      ($0.GetStayEmissionSavingRequest value) => value.writeToBuffer(),
      $0.GetStayEmissionSavingResponse.fromBuffer);
  static final _$listEmissionSavings = $grpc.ClientMethod<
          $0.ListEmissionSavingsRequest, $0.ListEmissionSavingsResponse>(
      '/parkup.carpark.v1.EmissionService/ListEmissionSavings',
      ($0.ListEmissionSavingsRequest value) => value.writeToBuffer(),
      $0.ListEmissionSavingsResponse.fromBuffer);
  static final _$getEmissionTotals = $grpc.ClientMethod<
          $0.GetEmissionTotalsRequest, $0.GetEmissionTotalsResponse>(
      '/parkup.carpark.v1.EmissionService/GetEmissionTotals',
      ($0.GetEmissionTotalsRequest value) => value.writeToBuffer(),
      $0.GetEmissionTotalsResponse.fromBuffer);
  static final _$clearEmissionHistory = $grpc.ClientMethod<
          $0.ClearEmissionHistoryRequest, $0.ClearEmissionHistoryResponse>(
      '/parkup.carpark.v1.EmissionService/ClearEmissionHistory',
      ($0.ClearEmissionHistoryRequest value) => value.writeToBuffer(),
      $0.ClearEmissionHistoryResponse.fromBuffer);
  static final _$getEmissionParameters = $grpc.ClientMethod<
          $0.GetEmissionParametersRequest, $0.GetEmissionParametersResponse>(
      '/parkup.carpark.v1.EmissionService/GetEmissionParameters',
      ($0.GetEmissionParametersRequest value) => value.writeToBuffer(),
      $0.GetEmissionParametersResponse.fromBuffer);
  static final _$setEmissionParameters = $grpc.ClientMethod<
          $0.SetEmissionParametersRequest, $0.SetEmissionParametersResponse>(
      '/parkup.carpark.v1.EmissionService/SetEmissionParameters',
      ($0.SetEmissionParametersRequest value) => value.writeToBuffer(),
      $0.SetEmissionParametersResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.EmissionService')
abstract class EmissionServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.EmissionService';

  EmissionServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.EstimateEmissionSavingRequest,
            $0.EstimateEmissionSavingResponse>(
        'EstimateEmissionSaving',
        estimateEmissionSaving_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.EstimateEmissionSavingRequest.fromBuffer(value),
        ($0.EstimateEmissionSavingResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetStayEmissionSavingRequest,
            $0.GetStayEmissionSavingResponse>(
        'GetStayEmissionSaving',
        getStayEmissionSaving_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetStayEmissionSavingRequest.fromBuffer(value),
        ($0.GetStayEmissionSavingResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListEmissionSavingsRequest,
            $0.ListEmissionSavingsResponse>(
        'ListEmissionSavings',
        listEmissionSavings_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListEmissionSavingsRequest.fromBuffer(value),
        ($0.ListEmissionSavingsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetEmissionTotalsRequest,
            $0.GetEmissionTotalsResponse>(
        'GetEmissionTotals',
        getEmissionTotals_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetEmissionTotalsRequest.fromBuffer(value),
        ($0.GetEmissionTotalsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ClearEmissionHistoryRequest,
            $0.ClearEmissionHistoryResponse>(
        'ClearEmissionHistory',
        clearEmissionHistory_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ClearEmissionHistoryRequest.fromBuffer(value),
        ($0.ClearEmissionHistoryResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetEmissionParametersRequest,
            $0.GetEmissionParametersResponse>(
        'GetEmissionParameters',
        getEmissionParameters_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetEmissionParametersRequest.fromBuffer(value),
        ($0.GetEmissionParametersResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.SetEmissionParametersRequest,
            $0.SetEmissionParametersResponse>(
        'SetEmissionParameters',
        setEmissionParameters_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.SetEmissionParametersRequest.fromBuffer(value),
        ($0.SetEmissionParametersResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.EstimateEmissionSavingResponse> estimateEmissionSaving_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.EstimateEmissionSavingRequest> $request) async {
    return estimateEmissionSaving($call, await $request);
  }

  $async.Future<$0.EstimateEmissionSavingResponse> estimateEmissionSaving(
      $grpc.ServiceCall call, $0.EstimateEmissionSavingRequest request);

  $async.Future<$0.GetStayEmissionSavingResponse> getStayEmissionSaving_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetStayEmissionSavingRequest> $request) async {
    return getStayEmissionSaving($call, await $request);
  }

  $async.Future<$0.GetStayEmissionSavingResponse> getStayEmissionSaving(
      $grpc.ServiceCall call, $0.GetStayEmissionSavingRequest request);

  $async.Future<$0.ListEmissionSavingsResponse> listEmissionSavings_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListEmissionSavingsRequest> $request) async {
    return listEmissionSavings($call, await $request);
  }

  $async.Future<$0.ListEmissionSavingsResponse> listEmissionSavings(
      $grpc.ServiceCall call, $0.ListEmissionSavingsRequest request);

  $async.Future<$0.GetEmissionTotalsResponse> getEmissionTotals_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetEmissionTotalsRequest> $request) async {
    return getEmissionTotals($call, await $request);
  }

  $async.Future<$0.GetEmissionTotalsResponse> getEmissionTotals(
      $grpc.ServiceCall call, $0.GetEmissionTotalsRequest request);

  $async.Future<$0.ClearEmissionHistoryResponse> clearEmissionHistory_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ClearEmissionHistoryRequest> $request) async {
    return clearEmissionHistory($call, await $request);
  }

  $async.Future<$0.ClearEmissionHistoryResponse> clearEmissionHistory(
      $grpc.ServiceCall call, $0.ClearEmissionHistoryRequest request);

  $async.Future<$0.GetEmissionParametersResponse> getEmissionParameters_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetEmissionParametersRequest> $request) async {
    return getEmissionParameters($call, await $request);
  }

  $async.Future<$0.GetEmissionParametersResponse> getEmissionParameters(
      $grpc.ServiceCall call, $0.GetEmissionParametersRequest request);

  $async.Future<$0.SetEmissionParametersResponse> setEmissionParameters_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.SetEmissionParametersRequest> $request) async {
    return setEmissionParameters($call, await $request);
  }

  $async.Future<$0.SetEmissionParametersResponse> setEmissionParameters(
      $grpc.ServiceCall call, $0.SetEmissionParametersRequest request);
}
