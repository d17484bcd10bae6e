// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/payment_confirmation_service.proto.

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

import 'payment_confirmation_service.pb.dart' as $0;

export 'payment_confirmation_service.pb.dart';

/// Payments that their holder has to confirm (3-D Secure).
///
/// A call that charges a card whose bank wants the holder to confirm is refused with CARD_AUTHENTICATION_REQUIRED; the reason's
/// metadata hold `payment_id`, `client_secret` and `confirm_until`. The payment stays open until then, and so does what it
/// reserved. The app shows the bank's page with the client secret; the card processor then tells us, or ConfirmPayment asks it, or
/// the same call with the same idempotency key gives its answer. What is not confirmed in time is called off, here and at the card
/// processor, and what it reserved is free again.
@$pb.GrpcServiceName('parkup.payments.v1.PaymentConfirmationService')
class PaymentConfirmationServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  PaymentConfirmationServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Asks the card processor what became of a payment that waits for its holder, and settles or ends it. Nothing happens to one
  /// that is at its end. Repeated, it gives the payment as it stands.
  $grpc.ResponseFuture<$0.ConfirmPaymentResponse> confirmPayment(
    $0.ConfirmPaymentRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$confirmPayment, request, options: options);
  }

  // method descriptors

  static final _$confirmPayment =
      $grpc.ClientMethod<$0.ConfirmPaymentRequest, $0.ConfirmPaymentResponse>(
          '/parkup.payments.v1.PaymentConfirmationService/ConfirmPayment',
          ($0.ConfirmPaymentRequest value) => value.writeToBuffer(),
          $0.ConfirmPaymentResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.payments.v1.PaymentConfirmationService')
abstract class PaymentConfirmationServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.payments.v1.PaymentConfirmationService';

  PaymentConfirmationServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.ConfirmPaymentRequest,
            $0.ConfirmPaymentResponse>(
        'ConfirmPayment',
        confirmPayment_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ConfirmPaymentRequest.fromBuffer(value),
        ($0.ConfirmPaymentResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.ConfirmPaymentResponse> confirmPayment_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ConfirmPaymentRequest> $request) async {
    return confirmPayment($call, await $request);
  }

  $async.Future<$0.ConfirmPaymentResponse> confirmPayment(
      $grpc.ServiceCall call, $0.ConfirmPaymentRequest request);
}
