// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/auto_top_up_service.proto.

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

import 'auto_top_up_service.pb.dart' as $0;

export 'auto_top_up_service.pb.dart';

/// Top-ups that happen by themselves: a payment from the wallet that takes the balance below a threshold charges a saved card.
/// Off unless the driver turns it on. At most 3 a day; a charge that fails is told by mail, and after 3 in a row it is turned off.
@$pb.GrpcServiceName('parkup.wallet.v1.AutoTopUpService')
class AutoTopUpServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  AutoTopUpServiceClient(super.channel, {super.options, super.interceptors});

  /// Gives how the caller's wallet is topped up.
  $grpc.ResponseFuture<$0.GetAutoTopUpResponse> getAutoTopUp(
    $0.GetAutoTopUpRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getAutoTopUp, request, options: options);
  }

  /// Turns it on, with all that belongs to it, or off. It acts from the next payment out of the wallet on: turning it on charges nothing.
  $grpc.ResponseFuture<$0.SetAutoTopUpResponse> setAutoTopUp(
    $0.SetAutoTopUpRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$setAutoTopUp, request, options: options);
  }

  // method descriptors

  static final _$getAutoTopUp =
      $grpc.ClientMethod<$0.GetAutoTopUpRequest, $0.GetAutoTopUpResponse>(
          '/parkup.wallet.v1.AutoTopUpService/GetAutoTopUp',
          ($0.GetAutoTopUpRequest value) => value.writeToBuffer(),
          $0.GetAutoTopUpResponse.fromBuffer);
  static final _$setAutoTopUp =
      $grpc.ClientMethod<$0.SetAutoTopUpRequest, $0.SetAutoTopUpResponse>(
          '/parkup.wallet.v1.AutoTopUpService/SetAutoTopUp',
          ($0.SetAutoTopUpRequest value) => value.writeToBuffer(),
          $0.SetAutoTopUpResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.wallet.v1.AutoTopUpService')
abstract class AutoTopUpServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.wallet.v1.AutoTopUpService';

  AutoTopUpServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.GetAutoTopUpRequest, $0.GetAutoTopUpResponse>(
            'GetAutoTopUp',
            getAutoTopUp_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetAutoTopUpRequest.fromBuffer(value),
            ($0.GetAutoTopUpResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.SetAutoTopUpRequest, $0.SetAutoTopUpResponse>(
            'SetAutoTopUp',
            setAutoTopUp_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.SetAutoTopUpRequest.fromBuffer(value),
            ($0.SetAutoTopUpResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.GetAutoTopUpResponse> getAutoTopUp_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetAutoTopUpRequest> $request) async {
    return getAutoTopUp($call, await $request);
  }

  $async.Future<$0.GetAutoTopUpResponse> getAutoTopUp(
      $grpc.ServiceCall call, $0.GetAutoTopUpRequest request);

  $async.Future<$0.SetAutoTopUpResponse> setAutoTopUp_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.SetAutoTopUpRequest> $request) async {
    return setAutoTopUp($call, await $request);
  }

  $async.Future<$0.SetAutoTopUpResponse> setAutoTopUp(
      $grpc.ServiceCall call, $0.SetAutoTopUpRequest request);
}
