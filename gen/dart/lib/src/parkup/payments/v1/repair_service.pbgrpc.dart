// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/repair_service.proto.

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

import 'repair_service.pb.dart' as $0;

export 'repair_service.pb.dart';

/// What the server could not bring to its end by itself. Charges, refunds and events of Stripe that are left open are tried again
/// and again, less and less often; after 24 hours, or when there is no hope, a person has to look. They are tried all the same.
@$pb.GrpcServiceName('parkup.payments.v1.RepairService')
class RepairServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  RepairServiceClient(super.channel, {super.options, super.interceptors});

  /// Lists the payments that a person has to look at, those made last first.
  $grpc.ResponseFuture<$0.ListStuckPaymentsResponse> listStuckPayments(
    $0.ListStuckPaymentsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listStuckPayments, request, options: options);
  }

  /// Lists the events of Stripe that a person has to look at, those received last first.
  $grpc.ResponseFuture<$0.ListStuckStripeEventsResponse> listStuckStripeEvents(
    $0.ListStuckStripeEventsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listStuckStripeEvents, request, options: options);
  }

  /// Tries at once to bring a payment to its end: finds out what became of a charge, or asks for a refund. Its failed attempts are
  /// forgotten, so that when this one fails, too, others follow soon. Nothing happens to a payment that is at its end.
  $grpc.ResponseFuture<$0.RetryPaymentRepairResponse> retryPaymentRepair(
    $0.RetryPaymentRepairRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$retryPaymentRepair, request, options: options);
  }

  /// Tries at once to handle an event of Stripe, as RetryPaymentRepair does with a payment. Nothing happens to one that is handled.
  $grpc.ResponseFuture<$0.RetryStripeEventResponse> retryStripeEvent(
    $0.RetryStripeEventRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$retryStripeEvent, request, options: options);
  }

  // method descriptors

  static final _$listStuckPayments = $grpc.ClientMethod<
          $0.ListStuckPaymentsRequest, $0.ListStuckPaymentsResponse>(
      '/parkup.payments.v1.RepairService/ListStuckPayments',
      ($0.ListStuckPaymentsRequest value) => value.writeToBuffer(),
      $0.ListStuckPaymentsResponse.fromBuffer);
  static final _$listStuckStripeEvents = $grpc.ClientMethod<
          $0.ListStuckStripeEventsRequest, $0.ListStuckStripeEventsResponse>(
      '/parkup.payments.v1.RepairService/ListStuckStripeEvents',
      ($0.ListStuckStripeEventsRequest value) => value.writeToBuffer(),
      $0.ListStuckStripeEventsResponse.fromBuffer);
  static final _$retryPaymentRepair = $grpc.ClientMethod<
          $0.RetryPaymentRepairRequest, $0.RetryPaymentRepairResponse>(
      '/parkup.payments.v1.RepairService/RetryPaymentRepair',
      ($0.RetryPaymentRepairRequest value) => value.writeToBuffer(),
      $0.RetryPaymentRepairResponse.fromBuffer);
  static final _$retryStripeEvent = $grpc.ClientMethod<
          $0.RetryStripeEventRequest, $0.RetryStripeEventResponse>(
      '/parkup.payments.v1.RepairService/RetryStripeEvent',
      ($0.RetryStripeEventRequest value) => value.writeToBuffer(),
      $0.RetryStripeEventResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.payments.v1.RepairService')
abstract class RepairServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.payments.v1.RepairService';

  RepairServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.ListStuckPaymentsRequest,
            $0.ListStuckPaymentsResponse>(
        'ListStuckPayments',
        listStuckPayments_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListStuckPaymentsRequest.fromBuffer(value),
        ($0.ListStuckPaymentsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListStuckStripeEventsRequest,
            $0.ListStuckStripeEventsResponse>(
        'ListStuckStripeEvents',
        listStuckStripeEvents_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListStuckStripeEventsRequest.fromBuffer(value),
        ($0.ListStuckStripeEventsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.RetryPaymentRepairRequest,
            $0.RetryPaymentRepairResponse>(
        'RetryPaymentRepair',
        retryPaymentRepair_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RetryPaymentRepairRequest.fromBuffer(value),
        ($0.RetryPaymentRepairResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.RetryStripeEventRequest,
            $0.RetryStripeEventResponse>(
        'RetryStripeEvent',
        retryStripeEvent_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RetryStripeEventRequest.fromBuffer(value),
        ($0.RetryStripeEventResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.ListStuckPaymentsResponse> listStuckPayments_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListStuckPaymentsRequest> $request) async {
    return listStuckPayments($call, await $request);
  }

  $async.Future<$0.ListStuckPaymentsResponse> listStuckPayments(
      $grpc.ServiceCall call, $0.ListStuckPaymentsRequest request);

  $async.Future<$0.ListStuckStripeEventsResponse> listStuckStripeEvents_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListStuckStripeEventsRequest> $request) async {
    return listStuckStripeEvents($call, await $request);
  }

  $async.Future<$0.ListStuckStripeEventsResponse> listStuckStripeEvents(
      $grpc.ServiceCall call, $0.ListStuckStripeEventsRequest request);

  $async.Future<$0.RetryPaymentRepairResponse> retryPaymentRepair_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RetryPaymentRepairRequest> $request) async {
    return retryPaymentRepair($call, await $request);
  }

  $async.Future<$0.RetryPaymentRepairResponse> retryPaymentRepair(
      $grpc.ServiceCall call, $0.RetryPaymentRepairRequest request);

  $async.Future<$0.RetryStripeEventResponse> retryStripeEvent_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RetryStripeEventRequest> $request) async {
    return retryStripeEvent($call, await $request);
  }

  $async.Future<$0.RetryStripeEventResponse> retryStripeEvent(
      $grpc.ServiceCall call, $0.RetryStripeEventRequest request);
}
