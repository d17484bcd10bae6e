// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/password_service.proto.

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

import 'password_service.pb.dart' as $0;

export 'password_service.pb.dart';

/// Drivers' accounts with a password.
///
/// A password has at least 8 characters, unless the city wants more, and at most 72 bytes of UTF-8; it is none of those that
/// everybody tries first, and not the account's address. One that is not good enough is INVALID_ARGUMENT and names its field.
///
/// A password belongs to an address that was proven by a one-time code: nobody sets one for an address that is not theirs. It is
/// one more way into the account of that address, beside one-time codes, Google and Facebook. Limits are those of AuthService.
@$pb.GrpcServiceName('parkup.auth.v1.PasswordService')
class PasswordServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  PasswordServiceClient(super.channel, {super.options, super.interceptors});

  /// Makes an account with a password, in two calls.
  ///
  /// Without `code` the request is checked and a one-time code sent to the address; nothing else happens, and the answer is the
  /// same whether an account exists or not. With the code the account is made and signed in. Where the address has an account,
  /// that one gets the password in place of any before, and its other sign-ins end; names and number are filled in where it has none.
  $grpc.ResponseFuture<$0.RegisterWithPasswordResponse> registerWithPassword(
    $0.RegisterWithPasswordRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$registerWithPassword, request, options: options);
  }

  /// Signs in with address and password. Unknown addresses, accounts without a password, those that are switched off and wrong
  /// passwords have one answer, after the same time.
  $grpc.ResponseFuture<$0.LoginWithPasswordResponse> loginWithPassword(
    $0.LoginWithPasswordRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$loginWithPassword, request, options: options);
  }

  /// Changes the caller's password. All their other sign-ins end. Who has no password yet sets one with ResetPassword.
  $grpc.ResponseFuture<$0.ChangePasswordResponse> changePassword(
    $0.ChangePasswordRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$changePassword, request, options: options);
  }

  /// Sends a one-time code to who forgot their password, or has none. The answer is the same whether an account exists or not;
  /// where none does, nothing is sent.
  $grpc.ResponseFuture<$0.RequestPasswordResetResponse> requestPasswordReset(
    $0.RequestPasswordResetRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$requestPasswordReset, request, options: options);
  }

  /// Sets a password with a one-time code, ends all sign-ins of the account and signs in anew.
  $grpc.ResponseFuture<$0.ResetPasswordResponse> resetPassword(
    $0.ResetPasswordRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$resetPassword, request, options: options);
  }

  // method descriptors

  static final _$registerWithPassword = $grpc.ClientMethod<
          $0.RegisterWithPasswordRequest, $0.RegisterWithPasswordResponse>(
      '/parkup.auth.v1.PasswordService/RegisterWithPassword',
      ($0.RegisterWithPasswordRequest value) => value.writeToBuffer(),
      $0.RegisterWithPasswordResponse.fromBuffer);
  static final _$loginWithPassword = $grpc.ClientMethod<
          $0.LoginWithPasswordRequest, $0.LoginWithPasswordResponse>(
      '/parkup.auth.v1.PasswordService/LoginWithPassword',
      ($0.LoginWithPasswordRequest value) => value.writeToBuffer(),
      $0.LoginWithPasswordResponse.fromBuffer);
  static final _$changePassword =
      $grpc.ClientMethod<$0.ChangePasswordRequest, $0.ChangePasswordResponse>(
          '/parkup.auth.v1.PasswordService/ChangePassword',
          ($0.ChangePasswordRequest value) => value.writeToBuffer(),
          $0.ChangePasswordResponse.fromBuffer);
  static final _$requestPasswordReset = $grpc.ClientMethod<
          $0.RequestPasswordResetRequest, $0.RequestPasswordResetResponse>(
      '/parkup.auth.v1.PasswordService/RequestPasswordReset',
      ($0.RequestPasswordResetRequest value) => value.writeToBuffer(),
      $0.RequestPasswordResetResponse.fromBuffer);
  static final _$resetPassword =
      $grpc.ClientMethod<$0.ResetPasswordRequest, $0.ResetPasswordResponse>(
          '/parkup.auth.v1.PasswordService/ResetPassword',
          ($0.ResetPasswordRequest value) => value.writeToBuffer(),
          $0.ResetPasswordResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.auth.v1.PasswordService')
abstract class PasswordServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.auth.v1.PasswordService';

  PasswordServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.RegisterWithPasswordRequest,
            $0.RegisterWithPasswordResponse>(
        'RegisterWithPassword',
        registerWithPassword_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RegisterWithPasswordRequest.fromBuffer(value),
        ($0.RegisterWithPasswordResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.LoginWithPasswordRequest,
            $0.LoginWithPasswordResponse>(
        'LoginWithPassword',
        loginWithPassword_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.LoginWithPasswordRequest.fromBuffer(value),
        ($0.LoginWithPasswordResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ChangePasswordRequest,
            $0.ChangePasswordResponse>(
        'ChangePassword',
        changePassword_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ChangePasswordRequest.fromBuffer(value),
        ($0.ChangePasswordResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.RequestPasswordResetRequest,
            $0.RequestPasswordResetResponse>(
        'RequestPasswordReset',
        requestPasswordReset_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RequestPasswordResetRequest.fromBuffer(value),
        ($0.RequestPasswordResetResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ResetPasswordRequest, $0.ResetPasswordResponse>(
            'ResetPassword',
            resetPassword_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ResetPasswordRequest.fromBuffer(value),
            ($0.ResetPasswordResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.RegisterWithPasswordResponse> registerWithPassword_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RegisterWithPasswordRequest> $request) async {
    return registerWithPassword($call, await $request);
  }

  $async.Future<$0.RegisterWithPasswordResponse> registerWithPassword(
      $grpc.ServiceCall call, $0.RegisterWithPasswordRequest request);

  $async.Future<$0.LoginWithPasswordResponse> loginWithPassword_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.LoginWithPasswordRequest> $request) async {
    return loginWithPassword($call, await $request);
  }

  $async.Future<$0.LoginWithPasswordResponse> loginWithPassword(
      $grpc.ServiceCall call, $0.LoginWithPasswordRequest request);

  $async.Future<$0.ChangePasswordResponse> changePassword_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ChangePasswordRequest> $request) async {
    return changePassword($call, await $request);
  }

  $async.Future<$0.ChangePasswordResponse> changePassword(
      $grpc.ServiceCall call, $0.ChangePasswordRequest request);

  $async.Future<$0.RequestPasswordResetResponse> requestPasswordReset_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RequestPasswordResetRequest> $request) async {
    return requestPasswordReset($call, await $request);
  }

  $async.Future<$0.RequestPasswordResetResponse> requestPasswordReset(
      $grpc.ServiceCall call, $0.RequestPasswordResetRequest request);

  $async.Future<$0.ResetPasswordResponse> resetPassword_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ResetPasswordRequest> $request) async {
    return resetPassword($call, await $request);
  }

  $async.Future<$0.ResetPasswordResponse> resetPassword(
      $grpc.ServiceCall call, $0.ResetPasswordRequest request);
}
