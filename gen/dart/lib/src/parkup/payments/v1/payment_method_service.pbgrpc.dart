// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/payment_method_service.proto.

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

import 'payment_method_service.pb.dart' as $0;

export 'payment_method_service.pb.dart';

/// The caller's saved payment methods: what can be done with them beside adding and listing (PaymentService).
@$pb.GrpcServiceName('parkup.payments.v1.PaymentMethodService')
class PaymentMethodServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  PaymentMethodServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Removes a card, here and at the card processor. When it was the default, the card added last takes its place; without another
  /// card the wallet does. A card of which a payment is under way stays until that has ended. The wallet cannot be removed.
  $grpc.ResponseFuture<$0.RemovePaymentMethodResponse> removePaymentMethod(
    $0.RemovePaymentMethodRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$removePaymentMethod, request, options: options);
  }

  /// Makes a card, or the wallet, the one that is proposed first and that pays where no method is named.
  $grpc.ResponseFuture<$0.SetDefaultPaymentMethodResponse>
      setDefaultPaymentMethod(
    $0.SetDefaultPaymentMethodRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$setDefaultPaymentMethod, request,
        options: options);
  }

  /// Begins to save a card without its number passing through here: the app gives the client secret to the card processor's own form,
  /// in which the holder types the card in and, where the bank wants it, confirms. The card is in the list once the processor
  /// tells us, or when CompleteCardSetup asks it. One driver may begin 30 an hour, added cards included.
  $grpc.ResponseFuture<$0.BeginCardSetupResponse> beginCardSetup(
    $0.BeginCardSetupRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$beginCardSetup, request, options: options);
  }

  /// Asks the card processor what became of a setup, and saves the card. Repeated, it gives the same card.
  $grpc.ResponseFuture<$0.CompleteCardSetupResponse> completeCardSetup(
    $0.CompleteCardSetupRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$completeCardSetup, request, options: options);
  }

  // method descriptors

  static final _$removePaymentMethod = $grpc.ClientMethod<
          $0.RemovePaymentMethodRequest, $0.RemovePaymentMethodResponse>(
      '/parkup.payments.v1.PaymentMethodService/RemovePaymentMethod',
      ($0.RemovePaymentMethodRequest value) => value.writeToBuffer(),
      $0.RemovePaymentMethodResponse.fromBuffer);
  static final _$setDefaultPaymentMethod = $grpc.ClientMethod<
          $0.SetDefaultPaymentMethodRequest,
          $0.SetDefaultPaymentMethodResponse>(
      '/parkup.payments.v1.PaymentMethodService/SetDefaultPaymentMethod',
      ($0.SetDefaultPaymentMethodRequest value) => value.writeToBuffer(),
      $0.SetDefaultPaymentMethodResponse.fromBuffer);
  static final _$beginCardSetup =
      $grpc.ClientMethod<$0.BeginCardSetupRequest, $0.BeginCardSetupResponse>(
          '/parkup.payments.v1.PaymentMethodService/BeginCardSetup',
          ($0.BeginCardSetupRequest value) => value.writeToBuffer(),
          $0.BeginCardSetupResponse.fromBuffer);
  static final _$completeCardSetup = $grpc.ClientMethod<
          $0.CompleteCardSetupRequest, $0.CompleteCardSetupResponse>(
      '/parkup.payments.v1.PaymentMethodService/CompleteCardSetup',
      ($0.CompleteCardSetupRequest value) => value.writeToBuffer(),
      $0.CompleteCardSetupResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.payments.v1.PaymentMethodService')
abstract class PaymentMethodServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.payments.v1.PaymentMethodService';

  PaymentMethodServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.RemovePaymentMethodRequest,
            $0.RemovePaymentMethodResponse>(
        'RemovePaymentMethod',
        removePaymentMethod_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RemovePaymentMethodRequest.fromBuffer(value),
        ($0.RemovePaymentMethodResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.SetDefaultPaymentMethodRequest,
            $0.SetDefaultPaymentMethodResponse>(
        'SetDefaultPaymentMethod',
        setDefaultPaymentMethod_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.SetDefaultPaymentMethodRequest.fromBuffer(value),
        ($0.SetDefaultPaymentMethodResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.BeginCardSetupRequest,
            $0.BeginCardSetupResponse>(
        'BeginCardSetup',
        beginCardSetup_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.BeginCardSetupRequest.fromBuffer(value),
        ($0.BeginCardSetupResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CompleteCardSetupRequest,
            $0.CompleteCardSetupResponse>(
        'CompleteCardSetup',
        completeCardSetup_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CompleteCardSetupRequest.fromBuffer(value),
        ($0.CompleteCardSetupResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.RemovePaymentMethodResponse> removePaymentMethod_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RemovePaymentMethodRequest> $request) async {
    return removePaymentMethod($call, await $request);
  }

  $async.Future<$0.RemovePaymentMethodResponse> removePaymentMethod(
      $grpc.ServiceCall call, $0.RemovePaymentMethodRequest request);

  $async.Future<$0.SetDefaultPaymentMethodResponse> setDefaultPaymentMethod_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.SetDefaultPaymentMethodRequest> $request) async {
    return setDefaultPaymentMethod($call, await $request);
  }

  $async.Future<$0.SetDefaultPaymentMethodResponse> setDefaultPaymentMethod(
      $grpc.ServiceCall call, $0.SetDefaultPaymentMethodRequest request);

  $async.Future<$0.BeginCardSetupResponse> beginCardSetup_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.BeginCardSetupRequest> $request) async {
    return beginCardSetup($call, await $request);
  }

  $async.Future<$0.BeginCardSetupResponse> beginCardSetup(
      $grpc.ServiceCall call, $0.BeginCardSetupRequest request);

  $async.Future<$0.CompleteCardSetupResponse> completeCardSetup_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CompleteCardSetupRequest> $request) async {
    return completeCardSetup($call, await $request);
  }

  $async.Future<$0.CompleteCardSetupResponse> completeCardSetup(
      $grpc.ServiceCall call, $0.CompleteCardSetupRequest request);
}
