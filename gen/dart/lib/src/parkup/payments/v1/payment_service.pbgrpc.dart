// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/payment_service.proto.

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

import '../../../google/api/httpbody.pb.dart' as $1;
import 'payment_service.pb.dart' as $0;

export 'payment_service.pb.dart';

/// The caller's own payments and payment methods.
@$pb.GrpcServiceName('parkup.payments.v1.PaymentService')
class PaymentServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  PaymentServiceClient(super.channel, {super.options, super.interceptors});

  /// Adds a card: by number, which goes straight to Stripe and is neither kept nor logged, or by a Stripe id, which is better.
  $grpc.ResponseFuture<$0.AddPaymentMethodResponse> addPaymentMethod(
    $0.AddPaymentMethodRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$addPaymentMethod, request, options: options);
  }

  /// Lists the caller's payment methods: cards in the order they were added, then the wallet.
  $grpc.ResponseFuture<$0.ListPaymentMethodsResponse> listPaymentMethods(
    $0.ListPaymentMethodsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listPaymentMethods, request, options: options);
  }

  /// Pays a parking session, a violation ticket or a season badge, by card or wallet: the thing, the money and the payment change
  /// together or not at all. Without the id of any it pays what the description says, which nothing but the payment knows of.
  $grpc.ResponseFuture<$0.ProcessPaymentResponse> processPayment(
    $0.ProcessPaymentRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$processPayment, request, options: options);
  }

  /// Lists the caller's payments, the newest first. Filters go together; an amount goes with a time and with nothing else.
  $grpc.ResponseFuture<$0.ListPaymentsResponse> listPayments(
    $0.ListPaymentsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listPayments, request, options: options);
  }

  /// Gives the receipt of a payment as an HTML page. The link that `receipt_url` gives carries its own proof.
  $grpc.ResponseFuture<$1.HttpBody> getPaymentReceipt(
    $0.GetPaymentReceiptRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getPaymentReceipt, request, options: options);
  }

  // method descriptors

  static final _$addPaymentMethod = $grpc.ClientMethod<
          $0.AddPaymentMethodRequest, $0.AddPaymentMethodResponse>(
      '/parkup.payments.v1.PaymentService/AddPaymentMethod',
      ($0.AddPaymentMethodRequest value) => value.writeToBuffer(),
      $0.AddPaymentMethodResponse.fromBuffer);
  static final _$listPaymentMethods = $grpc.ClientMethod<
          $0.ListPaymentMethodsRequest, $0.ListPaymentMethodsResponse>(
      '/parkup.payments.v1.PaymentService/ListPaymentMethods',
      ($0.ListPaymentMethodsRequest value) => value.writeToBuffer(),
      $0.ListPaymentMethodsResponse.fromBuffer);
  static final _$processPayment =
      $grpc.ClientMethod<$0.ProcessPaymentRequest, $0.ProcessPaymentResponse>(
          '/parkup.payments.v1.PaymentService/ProcessPayment',
          ($0.ProcessPaymentRequest value) => value.writeToBuffer(),
          $0.ProcessPaymentResponse.fromBuffer);
  static final _$listPayments =
      $grpc.ClientMethod<$0.ListPaymentsRequest, $0.ListPaymentsResponse>(
          '/parkup.payments.v1.PaymentService/ListPayments',
          ($0.ListPaymentsRequest value) => value.writeToBuffer(),
          $0.ListPaymentsResponse.fromBuffer);
  static final _$getPaymentReceipt =
      $grpc.ClientMethod<$0.GetPaymentReceiptRequest, $1.HttpBody>(
          '/parkup.payments.v1.PaymentService/GetPaymentReceipt',
          ($0.GetPaymentReceiptRequest value) => value.writeToBuffer(),
          $1.HttpBody.fromBuffer);
}

@$pb.GrpcServiceName('parkup.payments.v1.PaymentService')
abstract class PaymentServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.payments.v1.PaymentService';

  PaymentServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.AddPaymentMethodRequest,
            $0.AddPaymentMethodResponse>(
        'AddPaymentMethod',
        addPaymentMethod_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.AddPaymentMethodRequest.fromBuffer(value),
        ($0.AddPaymentMethodResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListPaymentMethodsRequest,
            $0.ListPaymentMethodsResponse>(
        'ListPaymentMethods',
        listPaymentMethods_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListPaymentMethodsRequest.fromBuffer(value),
        ($0.ListPaymentMethodsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ProcessPaymentRequest,
            $0.ProcessPaymentResponse>(
        'ProcessPayment',
        processPayment_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ProcessPaymentRequest.fromBuffer(value),
        ($0.ProcessPaymentResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ListPaymentsRequest, $0.ListPaymentsResponse>(
            'ListPayments',
            listPayments_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ListPaymentsRequest.fromBuffer(value),
            ($0.ListPaymentsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetPaymentReceiptRequest, $1.HttpBody>(
        'GetPaymentReceipt',
        getPaymentReceipt_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetPaymentReceiptRequest.fromBuffer(value),
        ($1.HttpBody value) => value.writeToBuffer()));
  }

  $async.Future<$0.AddPaymentMethodResponse> addPaymentMethod_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.AddPaymentMethodRequest> $request) async {
    return addPaymentMethod($call, await $request);
  }

  $async.Future<$0.AddPaymentMethodResponse> addPaymentMethod(
      $grpc.ServiceCall call, $0.AddPaymentMethodRequest request);

  $async.Future<$0.ListPaymentMethodsResponse> listPaymentMethods_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListPaymentMethodsRequest> $request) async {
    return listPaymentMethods($call, await $request);
  }

  $async.Future<$0.ListPaymentMethodsResponse> listPaymentMethods(
      $grpc.ServiceCall call, $0.ListPaymentMethodsRequest request);

  $async.Future<$0.ProcessPaymentResponse> processPayment_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ProcessPaymentRequest> $request) async {
    return processPayment($call, await $request);
  }

  $async.Future<$0.ProcessPaymentResponse> processPayment(
      $grpc.ServiceCall call, $0.ProcessPaymentRequest request);

  $async.Future<$0.ListPaymentsResponse> listPayments_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListPaymentsRequest> $request) async {
    return listPayments($call, await $request);
  }

  $async.Future<$0.ListPaymentsResponse> listPayments(
      $grpc.ServiceCall call, $0.ListPaymentsRequest request);

  $async.Future<$1.HttpBody> getPaymentReceipt_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetPaymentReceiptRequest> $request) async {
    return getPaymentReceipt($call, await $request);
  }

  $async.Future<$1.HttpBody> getPaymentReceipt(
      $grpc.ServiceCall call, $0.GetPaymentReceiptRequest request);
}
