// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/payment_record_service.proto.

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

import 'payment_record_service.pb.dart' as $0;

export 'payment_record_service.pb.dart';

/// Payments that are on record: looking at them, giving money back, calling off what is not received yet. Drivers have to do with
/// their own, agents with the cash that they took, operators with those of their zones, admins with all.
@$pb.GrpcServiceName('parkup.payments.v1.PaymentRecordService')
class PaymentRecordServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  PaymentRecordServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Gives a payment.
  $grpc.ResponseFuture<$0.GetPaymentResponse> getPayment(
    $0.GetPaymentRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getPayment, request, options: options);
  }

  /// Lists the payments that the caller has to do with, the newest first. Filters go together, but for these: an amount goes with a
  /// user and a time, recorded_by with a time; kind and payment_method need a zone or a user unless the caller sees all zones.
  /// Of a thing of a car park those who work there see the payments.
  $grpc.ResponseFuture<$0.ListAllPaymentsResponse> listAllPayments(
    $0.ListAllPaymentsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listAllPayments, request, options: options);
  }

  /// Gives back a completed payment, whole or in part, within 24 hours of its completion: to the wallet or the card that it came
  /// from; cash is noted as paid out by the caller. Several parts never come to more than the whole. Wallets have the money at once,
  /// cards when their bank has made it: until then the part is pending and is asked for again and again.
  ///
  /// Drivers have top-ups back as far as their wallet still holds them, and payments for nothing that the system knows of. What was
  /// bought they have back by calling it off (CancelSession), under the rules of that. Operators pay out cash in their zones; all else
  /// is for admins. What was paid stays as it is: a session or a fine that staff give back stays paid.
  $grpc.ResponseFuture<$0.RefundPaymentResponse> refundPayment(
    $0.RefundPaymentRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$refundPayment, request, options: options);
  }

  /// Calls off a payment by card that is not received yet, and releases what it reserved. When the money comes first, the payment is
  /// completed, and this is refused. Repeated, it gives the payment as it is.
  $grpc.ResponseFuture<$0.CancelPaymentResponse> cancelPayment(
    $0.CancelPaymentRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$cancelPayment, request, options: options);
  }

  // method descriptors

  static final _$getPayment =
      $grpc.ClientMethod<$0.GetPaymentRequest, $0.GetPaymentResponse>(
          '/parkup.payments.v1.PaymentRecordService/GetPayment',
          ($0.GetPaymentRequest value) => value.writeToBuffer(),
          $0.GetPaymentResponse.fromBuffer);
  static final _$listAllPayments =
      $grpc.ClientMethod<$0.ListAllPaymentsRequest, $0.ListAllPaymentsResponse>(
          '/parkup.payments.v1.PaymentRecordService/ListAllPayments',
          ($0.ListAllPaymentsRequest value) => value.writeToBuffer(),
          $0.ListAllPaymentsResponse.fromBuffer);
  static final _$refundPayment =
      $grpc.ClientMethod<$0.RefundPaymentRequest, $0.RefundPaymentResponse>(
          '/parkup.payments.v1.PaymentRecordService/RefundPayment',
          ($0.RefundPaymentRequest value) => value.writeToBuffer(),
          $0.RefundPaymentResponse.fromBuffer);
  static final _$cancelPayment =
      $grpc.ClientMethod<$0.CancelPaymentRequest, $0.CancelPaymentResponse>(
          '/parkup.payments.v1.PaymentRecordService/CancelPayment',
          ($0.CancelPaymentRequest value) => value.writeToBuffer(),
          $0.CancelPaymentResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.payments.v1.PaymentRecordService')
abstract class PaymentRecordServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.payments.v1.PaymentRecordService';

  PaymentRecordServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.GetPaymentRequest, $0.GetPaymentResponse>(
        'GetPayment',
        getPayment_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetPaymentRequest.fromBuffer(value),
        ($0.GetPaymentResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListAllPaymentsRequest,
            $0.ListAllPaymentsResponse>(
        'ListAllPayments',
        listAllPayments_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListAllPaymentsRequest.fromBuffer(value),
        ($0.ListAllPaymentsResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.RefundPaymentRequest, $0.RefundPaymentResponse>(
            'RefundPayment',
            refundPayment_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.RefundPaymentRequest.fromBuffer(value),
            ($0.RefundPaymentResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.CancelPaymentRequest, $0.CancelPaymentResponse>(
            'CancelPayment',
            cancelPayment_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.CancelPaymentRequest.fromBuffer(value),
            ($0.CancelPaymentResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.GetPaymentResponse> getPayment_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetPaymentRequest> $request) async {
    return getPayment($call, await $request);
  }

  $async.Future<$0.GetPaymentResponse> getPayment(
      $grpc.ServiceCall call, $0.GetPaymentRequest request);

  $async.Future<$0.ListAllPaymentsResponse> listAllPayments_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListAllPaymentsRequest> $request) async {
    return listAllPayments($call, await $request);
  }

  $async.Future<$0.ListAllPaymentsResponse> listAllPayments(
      $grpc.ServiceCall call, $0.ListAllPaymentsRequest request);

  $async.Future<$0.RefundPaymentResponse> refundPayment_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RefundPaymentRequest> $request) async {
    return refundPayment($call, await $request);
  }

  $async.Future<$0.RefundPaymentResponse> refundPayment(
      $grpc.ServiceCall call, $0.RefundPaymentRequest request);

  $async.Future<$0.CancelPaymentResponse> cancelPayment_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CancelPaymentRequest> $request) async {
    return cancelPayment($call, await $request);
  }

  $async.Future<$0.CancelPaymentResponse> cancelPayment(
      $grpc.ServiceCall call, $0.CancelPaymentRequest request);
}
