// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/ledger_service.proto.

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

import 'ledger_service.pb.dart' as $0;

export 'ledger_service.pb.dart';

/// The books as a whole.
@$pb.GrpcServiceName('parkup.wallet.v1.LedgerService')
class LedgerServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  LedgerServiceClient(super.channel, {super.options, super.interceptors});

  /// Says what the last comparison of books, wallets, payments and Stripe found. It is made every night, in small steps.
  $grpc.ResponseFuture<$0.GetLedgerVerificationResponse> getLedgerVerification(
    $0.GetLedgerVerificationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getLedgerVerification, request, options: options);
  }

  // method descriptors

  static final _$getLedgerVerification = $grpc.ClientMethod<
          $0.GetLedgerVerificationRequest, $0.GetLedgerVerificationResponse>(
      '/parkup.wallet.v1.LedgerService/GetLedgerVerification',
      ($0.GetLedgerVerificationRequest value) => value.writeToBuffer(),
      $0.GetLedgerVerificationResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.wallet.v1.LedgerService')
abstract class LedgerServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.wallet.v1.LedgerService';

  LedgerServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.GetLedgerVerificationRequest,
            $0.GetLedgerVerificationResponse>(
        'GetLedgerVerification',
        getLedgerVerification_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetLedgerVerificationRequest.fromBuffer(value),
        ($0.GetLedgerVerificationResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.GetLedgerVerificationResponse> getLedgerVerification_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetLedgerVerificationRequest> $request) async {
    return getLedgerVerification($call, await $request);
  }

  $async.Future<$0.GetLedgerVerificationResponse> getLedgerVerification(
      $grpc.ServiceCall call, $0.GetLedgerVerificationRequest request);
}
