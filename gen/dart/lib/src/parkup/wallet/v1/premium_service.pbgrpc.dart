// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/premium_service.proto.

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

import 'premium_service.pb.dart' as $0;

export 'premium_service.pb.dart';

/// Premium subscriptions: drivers pay by the month or the year and earn more points. Each has one at most.
@$pb.GrpcServiceName('parkup.wallet.v1.PremiumService')
class PremiumServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  PremiumServiceClient(super.channel, {super.options, super.interceptors});

  /// Lists the plans that are sold, by code; to admins who ask for it all of them.
  $grpc.ResponseFuture<$0.ListPremiumPlansResponse> listPremiumPlans(
    $0.ListPremiumPlansRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listPremiumPlans, request, options: options);
  }

  /// Gives the caller's subscription, also one that is over.
  $grpc.ResponseFuture<$0.GetPremiumResponse> getPremium(
    $0.GetPremiumRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getPremium, request, options: options);
  }

  /// Subscribes and pays, from the wallet or by card, or neither. What was called off and still runs goes on from its end.
  $grpc.ResponseFuture<$0.SubscribePremiumResponse> subscribePremium(
    $0.SubscribePremiumRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$subscribePremium, request, options: options);
  }

  /// Changes how the caller's subscription goes on: whether it is renewed, with what, and which plan and period come next.
  $grpc.ResponseFuture<$0.SetPremiumResponse> setPremium(
    $0.SetPremiumRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$setPremium, request, options: options);
  }

  /// Calls the caller's subscription off: it runs to the end of what was paid, and nothing goes back. Again it changes nothing.
  $grpc.ResponseFuture<$0.CancelPremiumResponse> cancelPremium(
    $0.CancelPremiumRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$cancelPremium, request, options: options);
  }

  // method descriptors

  static final _$listPremiumPlans = $grpc.ClientMethod<
          $0.ListPremiumPlansRequest, $0.ListPremiumPlansResponse>(
      '/parkup.wallet.v1.PremiumService/ListPremiumPlans',
      ($0.ListPremiumPlansRequest value) => value.writeToBuffer(),
      $0.ListPremiumPlansResponse.fromBuffer);
  static final _$getPremium =
      $grpc.ClientMethod<$0.GetPremiumRequest, $0.GetPremiumResponse>(
          '/parkup.wallet.v1.PremiumService/GetPremium',
          ($0.GetPremiumRequest value) => value.writeToBuffer(),
          $0.GetPremiumResponse.fromBuffer);
  static final _$subscribePremium = $grpc.ClientMethod<
          $0.SubscribePremiumRequest, $0.SubscribePremiumResponse>(
      '/parkup.wallet.v1.PremiumService/SubscribePremium',
      ($0.SubscribePremiumRequest value) => value.writeToBuffer(),
      $0.SubscribePremiumResponse.fromBuffer);
  static final _$setPremium =
      $grpc.ClientMethod<$0.SetPremiumRequest, $0.SetPremiumResponse>(
          '/parkup.wallet.v1.PremiumService/SetPremium',
          ($0.SetPremiumRequest value) => value.writeToBuffer(),
          $0.SetPremiumResponse.fromBuffer);
  static final _$cancelPremium =
      $grpc.ClientMethod<$0.CancelPremiumRequest, $0.CancelPremiumResponse>(
          '/parkup.wallet.v1.PremiumService/CancelPremium',
          ($0.CancelPremiumRequest value) => value.writeToBuffer(),
          $0.CancelPremiumResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.wallet.v1.PremiumService')
abstract class PremiumServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.wallet.v1.PremiumService';

  PremiumServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.ListPremiumPlansRequest,
            $0.ListPremiumPlansResponse>(
        'ListPremiumPlans',
        listPremiumPlans_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListPremiumPlansRequest.fromBuffer(value),
        ($0.ListPremiumPlansResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetPremiumRequest, $0.GetPremiumResponse>(
        'GetPremium',
        getPremium_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetPremiumRequest.fromBuffer(value),
        ($0.GetPremiumResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.SubscribePremiumRequest,
            $0.SubscribePremiumResponse>(
        'SubscribePremium',
        subscribePremium_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.SubscribePremiumRequest.fromBuffer(value),
        ($0.SubscribePremiumResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.SetPremiumRequest, $0.SetPremiumResponse>(
        'SetPremium',
        setPremium_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.SetPremiumRequest.fromBuffer(value),
        ($0.SetPremiumResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.CancelPremiumRequest, $0.CancelPremiumResponse>(
            'CancelPremium',
            cancelPremium_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.CancelPremiumRequest.fromBuffer(value),
            ($0.CancelPremiumResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.ListPremiumPlansResponse> listPremiumPlans_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListPremiumPlansRequest> $request) async {
    return listPremiumPlans($call, await $request);
  }

  $async.Future<$0.ListPremiumPlansResponse> listPremiumPlans(
      $grpc.ServiceCall call, $0.ListPremiumPlansRequest request);

  $async.Future<$0.GetPremiumResponse> getPremium_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetPremiumRequest> $request) async {
    return getPremium($call, await $request);
  }

  $async.Future<$0.GetPremiumResponse> getPremium(
      $grpc.ServiceCall call, $0.GetPremiumRequest request);

  $async.Future<$0.SubscribePremiumResponse> subscribePremium_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.SubscribePremiumRequest> $request) async {
    return subscribePremium($call, await $request);
  }

  $async.Future<$0.SubscribePremiumResponse> subscribePremium(
      $grpc.ServiceCall call, $0.SubscribePremiumRequest request);

  $async.Future<$0.SetPremiumResponse> setPremium_Pre($grpc.ServiceCall $call,
      $async.Future<$0.SetPremiumRequest> $request) async {
    return setPremium($call, await $request);
  }

  $async.Future<$0.SetPremiumResponse> setPremium(
      $grpc.ServiceCall call, $0.SetPremiumRequest request);

  $async.Future<$0.CancelPremiumResponse> cancelPremium_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CancelPremiumRequest> $request) async {
    return cancelPremium($call, await $request);
  }

  $async.Future<$0.CancelPremiumResponse> cancelPremium(
      $grpc.ServiceCall call, $0.CancelPremiumRequest request);
}
