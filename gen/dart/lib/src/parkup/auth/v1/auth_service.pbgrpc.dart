// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/auth_service.proto.

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

import 'auth_service.pb.dart' as $0;

export 'auth_service.pb.dart';

/// Signing in and out. Drivers sign in by one-time code; agents and operators have their own services for that, and refresh and
/// sign out here.
///
/// Everything that signs in, or asks for a code, takes a `device-id` (gRPC metadata or HTTP header): 16 to 128 ASCII characters
/// that the app draws at random at its first start, keeps, and sends always. After a sign-in with it the account knows the
/// device for 90 days, as it knows the network that the call came from (the /24 of an IPv4 address, the /64 of an IPv6 address).
/// Beside it an app may send a `device-name`, for people to tell their sign-ins by (SignInService).
///
/// Tries and codes asked for count per account and device if the account knows it, else per account and network: the first
/// ones are free, then each has to come later than the one before, up to 15 minutes for tries and an hour for codes. What comes
/// from neither a device nor a network that the account knows is limited, beside that, by address and by account and day. The
/// refusal is RATE_LIMITED, with the time to wait. So what others try never stops a known device. Codes that could not be sent
/// do not count; they are sent again as long as they are good.
@$pb.GrpcServiceName('parkup.auth.v1.AuthService')
class AuthServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  AuthServiceClient(super.channel, {super.options, super.interceptors});

  /// Sends a six-digit code to an e-mail address. The answer is the same whether an account exists or not.
  ///
  /// The code holds for 15 minutes and 5 tries of the device or network that asked for it and of those that the account knows;
  /// others have 5 of their own. A new one replaces it, unless somebody asks whom the account does not know. Limited as the
  /// service says.
  $grpc.ResponseFuture<$0.SendOtpResponse> sendOtp(
    $0.SendOtpRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$sendOtp, request, options: options);
  }

  /// Signs in with the code, and makes the account at the first time.
  $grpc.ResponseFuture<$0.VerifyOtpResponse> verifyOtp(
    $0.VerifyOtpRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$verifyOtp, request, options: options);
  }

  /// Exchanges a refresh token for a new pair of tokens, for drivers, agents and operators.
  ///
  /// A refresh token works once. Who lost the answer repeats the call: for 60 seconds, unless the city has set another time, and
  /// as long as the new refresh token is unused, the token just used gives the same new pair again. Any other use of one that was
  /// used before ends its whole family, that is every token that came of the same sign-in.
  $grpc.ResponseFuture<$0.RefreshTokenResponse> refreshToken(
    $0.RefreshTokenRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$refreshToken, request, options: options);
  }

  /// Ends the sign-in that the access token came of, for drivers, agents and operators. Its tokens stop working within 5 seconds.
  $grpc.ResponseFuture<$0.LogoutResponse> logout(
    $0.LogoutRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$logout, request, options: options);
  }

  // method descriptors

  static final _$sendOtp =
      $grpc.ClientMethod<$0.SendOtpRequest, $0.SendOtpResponse>(
          '/parkup.auth.v1.AuthService/SendOtp',
          ($0.SendOtpRequest value) => value.writeToBuffer(),
          $0.SendOtpResponse.fromBuffer);
  static final _$verifyOtp =
      $grpc.ClientMethod<$0.VerifyOtpRequest, $0.VerifyOtpResponse>(
          '/parkup.auth.v1.AuthService/VerifyOtp',
          ($0.VerifyOtpRequest value) => value.writeToBuffer(),
          $0.VerifyOtpResponse.fromBuffer);
  static final _$refreshToken =
      $grpc.ClientMethod<$0.RefreshTokenRequest, $0.RefreshTokenResponse>(
          '/parkup.auth.v1.AuthService/RefreshToken',
          ($0.RefreshTokenRequest value) => value.writeToBuffer(),
          $0.RefreshTokenResponse.fromBuffer);
  static final _$logout =
      $grpc.ClientMethod<$0.LogoutRequest, $0.LogoutResponse>(
          '/parkup.auth.v1.AuthService/Logout',
          ($0.LogoutRequest value) => value.writeToBuffer(),
          $0.LogoutResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.auth.v1.AuthService')
abstract class AuthServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.auth.v1.AuthService';

  AuthServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.SendOtpRequest, $0.SendOtpResponse>(
        'SendOtp',
        sendOtp_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.SendOtpRequest.fromBuffer(value),
        ($0.SendOtpResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.VerifyOtpRequest, $0.VerifyOtpResponse>(
        'VerifyOtp',
        verifyOtp_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.VerifyOtpRequest.fromBuffer(value),
        ($0.VerifyOtpResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.RefreshTokenRequest, $0.RefreshTokenResponse>(
            'RefreshToken',
            refreshToken_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.RefreshTokenRequest.fromBuffer(value),
            ($0.RefreshTokenResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.LogoutRequest, $0.LogoutResponse>(
        'Logout',
        logout_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.LogoutRequest.fromBuffer(value),
        ($0.LogoutResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.SendOtpResponse> sendOtp_Pre($grpc.ServiceCall $call,
      $async.Future<$0.SendOtpRequest> $request) async {
    return sendOtp($call, await $request);
  }

  $async.Future<$0.SendOtpResponse> sendOtp(
      $grpc.ServiceCall call, $0.SendOtpRequest request);

  $async.Future<$0.VerifyOtpResponse> verifyOtp_Pre($grpc.ServiceCall $call,
      $async.Future<$0.VerifyOtpRequest> $request) async {
    return verifyOtp($call, await $request);
  }

  $async.Future<$0.VerifyOtpResponse> verifyOtp(
      $grpc.ServiceCall call, $0.VerifyOtpRequest request);

  $async.Future<$0.RefreshTokenResponse> refreshToken_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RefreshTokenRequest> $request) async {
    return refreshToken($call, await $request);
  }

  $async.Future<$0.RefreshTokenResponse> refreshToken(
      $grpc.ServiceCall call, $0.RefreshTokenRequest request);

  $async.Future<$0.LogoutResponse> logout_Pre(
      $grpc.ServiceCall $call, $async.Future<$0.LogoutRequest> $request) async {
    return logout($call, await $request);
  }

  $async.Future<$0.LogoutResponse> logout(
      $grpc.ServiceCall call, $0.LogoutRequest request);
}
