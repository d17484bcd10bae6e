// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/top_up_service.proto.

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

import 'top_up_service.pb.dart' as $0;

export 'top_up_service.pb.dart';

/// Top-ups that the app brings to their end by itself.
@$pb.GrpcServiceName('parkup.wallet.v1.TopUpService')
class TopUpServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  TopUpServiceClient(super.channel, {super.options, super.interceptors});

  /// Begins a top-up that the app pays with the card processor's own form: with a card that need not be saved. The money is in the
  /// wallet once the processor tells us, or when ConfirmPayment asks it.
  $grpc.ResponseFuture<$0.BeginTopUpResponse> beginTopUp(
    $0.BeginTopUpRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$beginTopUp, request, options: options);
  }

  // method descriptors

  static final _$beginTopUp =
      $grpc.ClientMethod<$0.BeginTopUpRequest, $0.BeginTopUpResponse>(
          '/parkup.wallet.v1.TopUpService/BeginTopUp',
          ($0.BeginTopUpRequest value) => value.writeToBuffer(),
          $0.BeginTopUpResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.wallet.v1.TopUpService')
abstract class TopUpServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.wallet.v1.TopUpService';

  TopUpServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.BeginTopUpRequest, $0.BeginTopUpResponse>(
        'BeginTopUp',
        beginTopUp_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.BeginTopUpRequest.fromBuffer(value),
        ($0.BeginTopUpResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.BeginTopUpResponse> beginTopUp_Pre($grpc.ServiceCall $call,
      $async.Future<$0.BeginTopUpRequest> $request) async {
    return beginTopUp($call, await $request);
  }

  $async.Future<$0.BeginTopUpResponse> beginTopUp(
      $grpc.ServiceCall call, $0.BeginTopUpRequest request);
}
