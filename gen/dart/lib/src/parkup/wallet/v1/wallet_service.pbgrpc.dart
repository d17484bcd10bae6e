// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/wallet_service.proto.

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

import 'wallet_service.pb.dart' as $0;

export 'wallet_service.pb.dart';

/// The caller's own wallet.
@$pb.GrpcServiceName('parkup.wallet.v1.WalletService')
class WalletServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  WalletServiceClient(super.channel, {super.options, super.interceptors});

  /// Gives the balance.
  $grpc.ResponseFuture<$0.GetWalletResponse> getWallet(
    $0.GetWalletRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getWallet, request, options: options);
  }

  /// Lists the ledger, the newest entry first.
  $grpc.ResponseFuture<$0.ListWalletTransactionsResponse>
      listWalletTransactions(
    $0.ListWalletTransactionsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listWalletTransactions, request,
        options: options);
  }

  /// Puts money in: charges a saved card, or credits a Stripe PaymentIntent of the caller that succeeded and was not used
  /// before.
  $grpc.ResponseFuture<$0.TopUpWalletResponse> topUpWallet(
    $0.TopUpWalletRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$topUpWallet, request, options: options);
  }

  /// Takes money out for something. A reference that is the id of a parking session (reason parking_payment) or of a violation
  /// ticket (reason ticket_payment, which needs one) pays that; the amount must then be what it costs.
  $grpc.ResponseFuture<$0.PayFromWalletResponse> payFromWallet(
    $0.PayFromWalletRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$payFromWallet, request, options: options);
  }

  // method descriptors

  static final _$getWallet =
      $grpc.ClientMethod<$0.GetWalletRequest, $0.GetWalletResponse>(
          '/parkup.wallet.v1.WalletService/GetWallet',
          ($0.GetWalletRequest value) => value.writeToBuffer(),
          $0.GetWalletResponse.fromBuffer);
  static final _$listWalletTransactions = $grpc.ClientMethod<
          $0.ListWalletTransactionsRequest, $0.ListWalletTransactionsResponse>(
      '/parkup.wallet.v1.WalletService/ListWalletTransactions',
      ($0.ListWalletTransactionsRequest value) => value.writeToBuffer(),
      $0.ListWalletTransactionsResponse.fromBuffer);
  static final _$topUpWallet =
      $grpc.ClientMethod<$0.TopUpWalletRequest, $0.TopUpWalletResponse>(
          '/parkup.wallet.v1.WalletService/TopUpWallet',
          ($0.TopUpWalletRequest value) => value.writeToBuffer(),
          $0.TopUpWalletResponse.fromBuffer);
  static final _$payFromWallet =
      $grpc.ClientMethod<$0.PayFromWalletRequest, $0.PayFromWalletResponse>(
          '/parkup.wallet.v1.WalletService/PayFromWallet',
          ($0.PayFromWalletRequest value) => value.writeToBuffer(),
          $0.PayFromWalletResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.wallet.v1.WalletService')
abstract class WalletServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.wallet.v1.WalletService';

  WalletServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.GetWalletRequest, $0.GetWalletResponse>(
        'GetWallet',
        getWallet_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetWalletRequest.fromBuffer(value),
        ($0.GetWalletResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListWalletTransactionsRequest,
            $0.ListWalletTransactionsResponse>(
        'ListWalletTransactions',
        listWalletTransactions_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListWalletTransactionsRequest.fromBuffer(value),
        ($0.ListWalletTransactionsResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.TopUpWalletRequest, $0.TopUpWalletResponse>(
            'TopUpWallet',
            topUpWallet_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.TopUpWalletRequest.fromBuffer(value),
            ($0.TopUpWalletResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.PayFromWalletRequest, $0.PayFromWalletResponse>(
            'PayFromWallet',
            payFromWallet_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.PayFromWalletRequest.fromBuffer(value),
            ($0.PayFromWalletResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.GetWalletResponse> getWallet_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetWalletRequest> $request) async {
    return getWallet($call, await $request);
  }

  $async.Future<$0.GetWalletResponse> getWallet(
      $grpc.ServiceCall call, $0.GetWalletRequest request);

  $async.Future<$0.ListWalletTransactionsResponse> listWalletTransactions_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListWalletTransactionsRequest> $request) async {
    return listWalletTransactions($call, await $request);
  }

  $async.Future<$0.ListWalletTransactionsResponse> listWalletTransactions(
      $grpc.ServiceCall call, $0.ListWalletTransactionsRequest request);

  $async.Future<$0.TopUpWalletResponse> topUpWallet_Pre($grpc.ServiceCall $call,
      $async.Future<$0.TopUpWalletRequest> $request) async {
    return topUpWallet($call, await $request);
  }

  $async.Future<$0.TopUpWalletResponse> topUpWallet(
      $grpc.ServiceCall call, $0.TopUpWalletRequest request);

  $async.Future<$0.PayFromWalletResponse> payFromWallet_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.PayFromWalletRequest> $request) async {
    return payFromWallet($call, await $request);
  }

  $async.Future<$0.PayFromWalletResponse> payFromWallet(
      $grpc.ServiceCall call, $0.PayFromWalletRequest request);
}
