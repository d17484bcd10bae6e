// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/cash_service.proto.

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

import 'cash_service.pb.dart' as $0;

export 'cash_service.pb.dart';

/// Cash that agents and operators take. It is kept as theirs, with zone and time, until they hand it in.
@$pb.GrpcServiceName('parkup.payments.v1.CashService')
class CashServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  CashServiceClient(super.channel, {super.options, super.interceptors});

  /// Records that the caller took cash in one of their zones: for a parking session, a violation ticket, a season badge, a driver's
  /// wallet (user_id), or for what the description says. What is paid and the payment change together or not at all. Agents take no
  /// cash for badges and wallets.
  $grpc.ResponseFuture<$0.RecordCashPaymentResponse> recordCashPayment(
    $0.RecordCashPaymentRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$recordCashPayment, request, options: options);
  }

  // method descriptors

  static final _$recordCashPayment = $grpc.ClientMethod<
          $0.RecordCashPaymentRequest, $0.RecordCashPaymentResponse>(
      '/parkup.payments.v1.CashService/RecordCashPayment',
      ($0.RecordCashPaymentRequest value) => value.writeToBuffer(),
      $0.RecordCashPaymentResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.payments.v1.CashService')
abstract class CashServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.payments.v1.CashService';

  CashServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.RecordCashPaymentRequest,
            $0.RecordCashPaymentResponse>(
        'RecordCashPayment',
        recordCashPayment_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RecordCashPaymentRequest.fromBuffer(value),
        ($0.RecordCashPaymentResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.RecordCashPaymentResponse> recordCashPayment_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RecordCashPaymentRequest> $request) async {
    return recordCashPayment($call, await $request);
  }

  $async.Future<$0.RecordCashPaymentResponse> recordCashPayment(
      $grpc.ServiceCall call, $0.RecordCashPaymentRequest request);
}
