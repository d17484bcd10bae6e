// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_payment_service.proto.

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

import 'car_park_payment_service.pb.dart' as $0;

export 'car_park_payment_service.pb.dart';

/// Paying for stays: drivers from their wallet or by card, staff at the counter.
@$pb.GrpcServiceName('parkup.carpark.v1.CarParkPaymentService')
class CarParkPaymentServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  CarParkPaymentServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Pays what is due for a stay, whole. From then on the vehicle may leave for some minutes, as the car park says.
  ///
  /// Drivers pay stays of their own vehicles, and of any ticket they hold, by card, mobile or wallet; staff take cash, and cards and
  /// telephones at the car park's terminal. Without a terminal a card is one that the driver has saved, or a PaymentIntent that the
  /// app had confirmed.
  $grpc.ResponseFuture<$0.PayCarParkSessionResponse> payCarParkSession(
    $0.PayCarParkSessionRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$payCarParkSession, request, options: options);
  }

  /// Lists payments, the newest first: a driver's own, for staff those of a car park with what they come to.
  $grpc.ResponseFuture<$0.ListCarParkPaymentsResponse> listCarParkPayments(
    $0.ListCarParkPaymentsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listCarParkPayments, request, options: options);
  }

  /// Gives one payment.
  $grpc.ResponseFuture<$0.GetCarParkPaymentResponse> getCarParkPayment(
    $0.GetCarParkPaymentRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getCarParkPayment, request, options: options);
  }

  /// Says whether the barrier would open for a ticket, and changes nothing. Everybody may ask who has the ticket's number, as readers at
  /// barriers do; how often, is limited by address.
  $grpc.ResponseFuture<$0.ValidateCarParkExitResponse> validateCarParkExit(
    $0.ValidateCarParkExitRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$validateCarParkExit, request, options: options);
  }

  // method descriptors

  static final _$payCarParkSession = $grpc.ClientMethod<
          $0.PayCarParkSessionRequest, $0.PayCarParkSessionResponse>(
      '/parkup.carpark.v1.CarParkPaymentService/PayCarParkSession',
      ($0.PayCarParkSessionRequest value) => value.writeToBuffer(),
      $0.PayCarParkSessionResponse.fromBuffer);
  static final _$listCarParkPayments = $grpc.ClientMethod<
          $0.ListCarParkPaymentsRequest, $0.ListCarParkPaymentsResponse>(
      '/parkup.carpark.v1.CarParkPaymentService/ListCarParkPayments',
      ($0.ListCarParkPaymentsRequest value) => value.writeToBuffer(),
      $0.ListCarParkPaymentsResponse.fromBuffer);
  static final _$getCarParkPayment = $grpc.ClientMethod<
          $0.GetCarParkPaymentRequest, $0.GetCarParkPaymentResponse>(
      '/parkup.carpark.v1.CarParkPaymentService/GetCarParkPayment',
      ($0.GetCarParkPaymentRequest value) => value.writeToBuffer(),
      $0.GetCarParkPaymentResponse.fromBuffer);
  static final _$validateCarParkExit = $grpc.ClientMethod<
          $0.ValidateCarParkExitRequest, $0.ValidateCarParkExitResponse>(
      '/parkup.carpark.v1.CarParkPaymentService/ValidateCarParkExit',
      ($0.ValidateCarParkExitRequest value) => value.writeToBuffer(),
      $0.ValidateCarParkExitResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.CarParkPaymentService')
abstract class CarParkPaymentServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.CarParkPaymentService';

  CarParkPaymentServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.PayCarParkSessionRequest,
            $0.PayCarParkSessionResponse>(
        'PayCarParkSession',
        payCarParkSession_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.PayCarParkSessionRequest.fromBuffer(value),
        ($0.PayCarParkSessionResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListCarParkPaymentsRequest,
            $0.ListCarParkPaymentsResponse>(
        'ListCarParkPayments',
        listCarParkPayments_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListCarParkPaymentsRequest.fromBuffer(value),
        ($0.ListCarParkPaymentsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetCarParkPaymentRequest,
            $0.GetCarParkPaymentResponse>(
        'GetCarParkPayment',
        getCarParkPayment_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetCarParkPaymentRequest.fromBuffer(value),
        ($0.GetCarParkPaymentResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ValidateCarParkExitRequest,
            $0.ValidateCarParkExitResponse>(
        'ValidateCarParkExit',
        validateCarParkExit_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ValidateCarParkExitRequest.fromBuffer(value),
        ($0.ValidateCarParkExitResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.PayCarParkSessionResponse> payCarParkSession_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.PayCarParkSessionRequest> $request) async {
    return payCarParkSession($call, await $request);
  }

  $async.Future<$0.PayCarParkSessionResponse> payCarParkSession(
      $grpc.ServiceCall call, $0.PayCarParkSessionRequest request);

  $async.Future<$0.ListCarParkPaymentsResponse> listCarParkPayments_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListCarParkPaymentsRequest> $request) async {
    return listCarParkPayments($call, await $request);
  }

  $async.Future<$0.ListCarParkPaymentsResponse> listCarParkPayments(
      $grpc.ServiceCall call, $0.ListCarParkPaymentsRequest request);

  $async.Future<$0.GetCarParkPaymentResponse> getCarParkPayment_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetCarParkPaymentRequest> $request) async {
    return getCarParkPayment($call, await $request);
  }

  $async.Future<$0.GetCarParkPaymentResponse> getCarParkPayment(
      $grpc.ServiceCall call, $0.GetCarParkPaymentRequest request);

  $async.Future<$0.ValidateCarParkExitResponse> validateCarParkExit_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ValidateCarParkExitRequest> $request) async {
    return validateCarParkExit($call, await $request);
  }

  $async.Future<$0.ValidateCarParkExitResponse> validateCarParkExit(
      $grpc.ServiceCall call, $0.ValidateCarParkExitRequest request);
}
