// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/wallet_admin_service.proto.

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

import 'wallet_admin_service.pb.dart' as $0;

export 'wallet_admin_service.pb.dart';

/// Drivers' wallets, for admins.
@$pb.GrpcServiceName('parkup.wallet.v1.WalletAdminService')
class WalletAdminServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  WalletAdminServiceClient(super.channel, {super.options, super.interceptors});

  /// Lists wallets, those of the newest drivers first. Filters exclude each other; by address or number drivers are found in the
  /// order of it, also those whose wallet was never used.
  $grpc.ResponseFuture<$0.ListWalletsResponse> listWallets(
    $0.ListWalletsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listWallets, request, options: options);
  }

  /// Lists the entries of all wallets, or of one, the newest first. A time goes with all wallets only.
  $grpc.ResponseFuture<$0.ListAllWalletTransactionsResponse>
      listAllWalletTransactions(
    $0.ListAllWalletTransactionsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listAllWalletTransactions, request,
        options: options);
  }

  /// Gives a driver's wallet.
  $grpc.ResponseFuture<$0.GetUserWalletResponse> getUserWallet(
    $0.GetUserWalletRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getUserWallet, request, options: options);
  }

  /// Puts money into a driver's wallet on the city's account. Who did it stands in the books and in the audit log.
  $grpc.ResponseFuture<$0.CreditWalletResponse> creditWallet(
    $0.CreditWalletRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$creditWallet, request, options: options);
  }

  /// Sets the balance of a wallet to the sum of its entries, and says how far it was from it. Nothing changes where nothing is wrong.
  $grpc.ResponseFuture<$0.RebuildWalletResponse> rebuildWallet(
    $0.RebuildWalletRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$rebuildWallet, request, options: options);
  }

  // method descriptors

  static final _$listWallets =
      $grpc.ClientMethod<$0.ListWalletsRequest, $0.ListWalletsResponse>(
          '/parkup.wallet.v1.WalletAdminService/ListWallets',
          ($0.ListWalletsRequest value) => value.writeToBuffer(),
          $0.ListWalletsResponse.fromBuffer);
  static final _$listAllWalletTransactions = $grpc.ClientMethod<
          $0.ListAllWalletTransactionsRequest,
          $0.ListAllWalletTransactionsResponse>(
      '/parkup.wallet.v1.WalletAdminService/ListAllWalletTransactions',
      ($0.ListAllWalletTransactionsRequest value) => value.writeToBuffer(),
      $0.ListAllWalletTransactionsResponse.fromBuffer);
  static final _$getUserWallet =
      $grpc.ClientMethod<$0.GetUserWalletRequest, $0.GetUserWalletResponse>(
          '/parkup.wallet.v1.WalletAdminService/GetUserWallet',
          ($0.GetUserWalletRequest value) => value.writeToBuffer(),
          $0.GetUserWalletResponse.fromBuffer);
  static final _$creditWallet =
      $grpc.ClientMethod<$0.CreditWalletRequest, $0.CreditWalletResponse>(
          '/parkup.wallet.v1.WalletAdminService/CreditWallet',
          ($0.CreditWalletRequest value) => value.writeToBuffer(),
          $0.CreditWalletResponse.fromBuffer);
  static final _$rebuildWallet =
      $grpc.ClientMethod<$0.RebuildWalletRequest, $0.RebuildWalletResponse>(
          '/parkup.wallet.v1.WalletAdminService/RebuildWallet',
          ($0.RebuildWalletRequest value) => value.writeToBuffer(),
          $0.RebuildWalletResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.wallet.v1.WalletAdminService')
abstract class WalletAdminServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.wallet.v1.WalletAdminService';

  WalletAdminServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.ListWalletsRequest, $0.ListWalletsResponse>(
            'ListWallets',
            listWallets_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ListWalletsRequest.fromBuffer(value),
            ($0.ListWalletsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListAllWalletTransactionsRequest,
            $0.ListAllWalletTransactionsResponse>(
        'ListAllWalletTransactions',
        listAllWalletTransactions_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListAllWalletTransactionsRequest.fromBuffer(value),
        ($0.ListAllWalletTransactionsResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.GetUserWalletRequest, $0.GetUserWalletResponse>(
            'GetUserWallet',
            getUserWallet_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetUserWalletRequest.fromBuffer(value),
            ($0.GetUserWalletResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.CreditWalletRequest, $0.CreditWalletResponse>(
            'CreditWallet',
            creditWallet_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.CreditWalletRequest.fromBuffer(value),
            ($0.CreditWalletResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.RebuildWalletRequest, $0.RebuildWalletResponse>(
            'RebuildWallet',
            rebuildWallet_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.RebuildWalletRequest.fromBuffer(value),
            ($0.RebuildWalletResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.ListWalletsResponse> listWallets_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ListWalletsRequest> $request) async {
    return listWallets($call, await $request);
  }

  $async.Future<$0.ListWalletsResponse> listWallets(
      $grpc.ServiceCall call, $0.ListWalletsRequest request);

  $async.Future<$0.ListAllWalletTransactionsResponse>
      listAllWalletTransactions_Pre($grpc.ServiceCall $call,
          $async.Future<$0.ListAllWalletTransactionsRequest> $request) async {
    return listAllWalletTransactions($call, await $request);
  }

  $async.Future<$0.ListAllWalletTransactionsResponse> listAllWalletTransactions(
      $grpc.ServiceCall call, $0.ListAllWalletTransactionsRequest request);

  $async.Future<$0.GetUserWalletResponse> getUserWallet_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetUserWalletRequest> $request) async {
    return getUserWallet($call, await $request);
  }

  $async.Future<$0.GetUserWalletResponse> getUserWallet(
      $grpc.ServiceCall call, $0.GetUserWalletRequest request);

  $async.Future<$0.CreditWalletResponse> creditWallet_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreditWalletRequest> $request) async {
    return creditWallet($call, await $request);
  }

  $async.Future<$0.CreditWalletResponse> creditWallet(
      $grpc.ServiceCall call, $0.CreditWalletRequest request);

  $async.Future<$0.RebuildWalletResponse> rebuildWallet_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RebuildWalletRequest> $request) async {
    return rebuildWallet($call, await $request);
  }

  $async.Future<$0.RebuildWalletResponse> rebuildWallet(
      $grpc.ServiceCall call, $0.RebuildWalletRequest request);
}
