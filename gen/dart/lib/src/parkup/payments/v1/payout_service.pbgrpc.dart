// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/payout_service.proto.

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
import 'payout_service.pb.dart' as $0;

export 'payout_service.pb.dart';

/// What the card processor pays out to the city's bank account, matched to the payments it is made of. A job takes it over each hour,
/// and books the payout and the card processor's fees.
@$pb.GrpcServiceName('parkup.payments.v1.PayoutService')
class PayoutServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  PayoutServiceClient(super.channel, {super.options, super.interceptors});

  /// Lists payouts, the newest first.
  $grpc.ResponseFuture<$0.ListPayoutsResponse> listPayouts(
    $0.ListPayoutsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listPayouts, request, options: options);
  }

  /// Gives one payout.
  $grpc.ResponseFuture<$0.GetPayoutResponse> getPayout(
    $0.GetPayoutRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getPayout, request, options: options);
  }

  /// Lists what a payout is made of, the newest first.
  $grpc.ResponseFuture<$0.ListPayoutTransactionsResponse>
      listPayoutTransactions(
    $0.ListPayoutTransactionsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listPayoutTransactions, request,
        options: options);
  }

  /// Lists what was paid out and matches no payment of ours, of all payouts, the newest first.
  $grpc.ResponseFuture<$0.ListUnmatchedTransactionsResponse>
      listUnmatchedTransactions(
    $0.ListUnmatchedTransactionsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listUnmatchedTransactions, request,
        options: options);
  }

  /// Gives what a payout is made of as a CSV file (UTF-8, commas, a header line), of at most 20 000 transactions.
  $grpc.ResponseFuture<$1.HttpBody> exportPayout(
    $0.ExportPayoutRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$exportPayout, request, options: options);
  }

  // method descriptors

  static final _$listPayouts =
      $grpc.ClientMethod<$0.ListPayoutsRequest, $0.ListPayoutsResponse>(
          '/parkup.payments.v1.PayoutService/ListPayouts',
          ($0.ListPayoutsRequest value) => value.writeToBuffer(),
          $0.ListPayoutsResponse.fromBuffer);
  static final _$getPayout =
      $grpc.ClientMethod<$0.GetPayoutRequest, $0.GetPayoutResponse>(
          '/parkup.payments.v1.PayoutService/GetPayout',
          ($0.GetPayoutRequest value) => value.writeToBuffer(),
          $0.GetPayoutResponse.fromBuffer);
  static final _$listPayoutTransactions = $grpc.ClientMethod<
          $0.ListPayoutTransactionsRequest, $0.ListPayoutTransactionsResponse>(
      '/parkup.payments.v1.PayoutService/ListPayoutTransactions',
      ($0.ListPayoutTransactionsRequest value) => value.writeToBuffer(),
      $0.ListPayoutTransactionsResponse.fromBuffer);
  static final _$listUnmatchedTransactions = $grpc.ClientMethod<
          $0.ListUnmatchedTransactionsRequest,
          $0.ListUnmatchedTransactionsResponse>(
      '/parkup.payments.v1.PayoutService/ListUnmatchedTransactions',
      ($0.ListUnmatchedTransactionsRequest value) => value.writeToBuffer(),
      $0.ListUnmatchedTransactionsResponse.fromBuffer);
  static final _$exportPayout =
      $grpc.ClientMethod<$0.ExportPayoutRequest, $1.HttpBody>(
          '/parkup.payments.v1.PayoutService/ExportPayout',
          ($0.ExportPayoutRequest value) => value.writeToBuffer(),
          $1.HttpBody.fromBuffer);
}

@$pb.GrpcServiceName('parkup.payments.v1.PayoutService')
abstract class PayoutServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.payments.v1.PayoutService';

  PayoutServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.ListPayoutsRequest, $0.ListPayoutsResponse>(
            'ListPayouts',
            listPayouts_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ListPayoutsRequest.fromBuffer(value),
            ($0.ListPayoutsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetPayoutRequest, $0.GetPayoutResponse>(
        'GetPayout',
        getPayout_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetPayoutRequest.fromBuffer(value),
        ($0.GetPayoutResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListPayoutTransactionsRequest,
            $0.ListPayoutTransactionsResponse>(
        'ListPayoutTransactions',
        listPayoutTransactions_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListPayoutTransactionsRequest.fromBuffer(value),
        ($0.ListPayoutTransactionsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListUnmatchedTransactionsRequest,
            $0.ListUnmatchedTransactionsResponse>(
        'ListUnmatchedTransactions',
        listUnmatchedTransactions_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListUnmatchedTransactionsRequest.fromBuffer(value),
        ($0.ListUnmatchedTransactionsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ExportPayoutRequest, $1.HttpBody>(
        'ExportPayout',
        exportPayout_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ExportPayoutRequest.fromBuffer(value),
        ($1.HttpBody value) => value.writeToBuffer()));
  }

  $async.Future<$0.ListPayoutsResponse> listPayouts_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ListPayoutsRequest> $request) async {
    return listPayouts($call, await $request);
  }

  $async.Future<$0.ListPayoutsResponse> listPayouts(
      $grpc.ServiceCall call, $0.ListPayoutsRequest request);

  $async.Future<$0.GetPayoutResponse> getPayout_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetPayoutRequest> $request) async {
    return getPayout($call, await $request);
  }

  $async.Future<$0.GetPayoutResponse> getPayout(
      $grpc.ServiceCall call, $0.GetPayoutRequest request);

  $async.Future<$0.ListPayoutTransactionsResponse> listPayoutTransactions_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListPayoutTransactionsRequest> $request) async {
    return listPayoutTransactions($call, await $request);
  }

  $async.Future<$0.ListPayoutTransactionsResponse> listPayoutTransactions(
      $grpc.ServiceCall call, $0.ListPayoutTransactionsRequest request);

  $async.Future<$0.ListUnmatchedTransactionsResponse>
      listUnmatchedTransactions_Pre($grpc.ServiceCall $call,
          $async.Future<$0.ListUnmatchedTransactionsRequest> $request) async {
    return listUnmatchedTransactions($call, await $request);
  }

  $async.Future<$0.ListUnmatchedTransactionsResponse> listUnmatchedTransactions(
      $grpc.ServiceCall call, $0.ListUnmatchedTransactionsRequest request);

  $async.Future<$1.HttpBody> exportPayout_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ExportPayoutRequest> $request) async {
    return exportPayout($call, await $request);
  }

  $async.Future<$1.HttpBody> exportPayout(
      $grpc.ServiceCall call, $0.ExportPayoutRequest request);
}
