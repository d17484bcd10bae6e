// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/sign_in_service.proto.

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

import 'sign_in_service.pb.dart' as $0;

export 'sign_in_service.pb.dart';

/// Where one is signed in, for drivers, agents and operators: each sees and ends their own.
@$pb.GrpcServiceName('parkup.auth.v1.SignInService')
class SignInServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  SignInServiceClient(super.channel, {super.options, super.interceptors});

  /// Lists the caller's sign-ins, the newest first.
  $grpc.ResponseFuture<$0.ListMySignInsResponse> listMySignIns(
    $0.ListMySignInsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listMySignIns, request, options: options);
  }

  /// Ends one of the caller's sign-ins, the one of this call included. Its tokens stop working within 5 seconds.
  $grpc.ResponseFuture<$0.EndMySignInResponse> endMySignIn(
    $0.EndMySignInRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$endMySignIn, request, options: options);
  }

  /// Ends all of the caller's sign-ins, that of this call too unless it is to go on. Their tokens stop working within 5 seconds.
  $grpc.ResponseFuture<$0.LogoutEverywhereResponse> logoutEverywhere(
    $0.LogoutEverywhereRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$logoutEverywhere, request, options: options);
  }

  // method descriptors

  static final _$listMySignIns =
      $grpc.ClientMethod<$0.ListMySignInsRequest, $0.ListMySignInsResponse>(
          '/parkup.auth.v1.SignInService/ListMySignIns',
          ($0.ListMySignInsRequest value) => value.writeToBuffer(),
          $0.ListMySignInsResponse.fromBuffer);
  static final _$endMySignIn =
      $grpc.ClientMethod<$0.EndMySignInRequest, $0.EndMySignInResponse>(
          '/parkup.auth.v1.SignInService/EndMySignIn',
          ($0.EndMySignInRequest value) => value.writeToBuffer(),
          $0.EndMySignInResponse.fromBuffer);
  static final _$logoutEverywhere = $grpc.ClientMethod<
          $0.LogoutEverywhereRequest, $0.LogoutEverywhereResponse>(
      '/parkup.auth.v1.SignInService/LogoutEverywhere',
      ($0.LogoutEverywhereRequest value) => value.writeToBuffer(),
      $0.LogoutEverywhereResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.auth.v1.SignInService')
abstract class SignInServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.auth.v1.SignInService';

  SignInServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.ListMySignInsRequest, $0.ListMySignInsResponse>(
            'ListMySignIns',
            listMySignIns_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ListMySignInsRequest.fromBuffer(value),
            ($0.ListMySignInsResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.EndMySignInRequest, $0.EndMySignInResponse>(
            'EndMySignIn',
            endMySignIn_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.EndMySignInRequest.fromBuffer(value),
            ($0.EndMySignInResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.LogoutEverywhereRequest,
            $0.LogoutEverywhereResponse>(
        'LogoutEverywhere',
        logoutEverywhere_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.LogoutEverywhereRequest.fromBuffer(value),
        ($0.LogoutEverywhereResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.ListMySignInsResponse> listMySignIns_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListMySignInsRequest> $request) async {
    return listMySignIns($call, await $request);
  }

  $async.Future<$0.ListMySignInsResponse> listMySignIns(
      $grpc.ServiceCall call, $0.ListMySignInsRequest request);

  $async.Future<$0.EndMySignInResponse> endMySignIn_Pre($grpc.ServiceCall $call,
      $async.Future<$0.EndMySignInRequest> $request) async {
    return endMySignIn($call, await $request);
  }

  $async.Future<$0.EndMySignInResponse> endMySignIn(
      $grpc.ServiceCall call, $0.EndMySignInRequest request);

  $async.Future<$0.LogoutEverywhereResponse> logoutEverywhere_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.LogoutEverywhereRequest> $request) async {
    return logoutEverywhere($call, await $request);
  }

  $async.Future<$0.LogoutEverywhereResponse> logoutEverywhere(
      $grpc.ServiceCall call, $0.LogoutEverywhereRequest request);
}
