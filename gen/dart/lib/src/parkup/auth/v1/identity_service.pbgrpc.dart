// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/identity_service.proto.

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

import 'identity_service.pb.dart' as $0;

export 'identity_service.pb.dart';

/// Drivers' signing in with an account that they have elsewhere.
///
/// Whoever proves an e-mail address reaches the one account that belongs to it, however they proved it: by one-time code, by
/// Google, by Facebook or with a password. An address that the provider has not verified opens nothing. What the provider says of
/// the person's name fills in what the account does not say, and changes nothing in it.
///
/// Tries count per network as AuthService says; those that succeed do not count. `device-id` is understood as there.
@$pb.GrpcServiceName('parkup.auth.v1.IdentityService')
class IdentityServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  IdentityServiceClient(super.channel, {super.options, super.interceptors});

  /// Signs in with an id token of Google, and makes the account at the first time.
  ///
  /// The token must be signed by Google, be made for this app, not be expired, and name an address that Google has verified.
  $grpc.ResponseFuture<$0.SignInWithGoogleResponse> signInWithGoogle(
    $0.SignInWithGoogleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$signInWithGoogle, request, options: options);
  }

  /// Signs in with an access token of Facebook, and makes the account at the first time.
  ///
  /// The token must be made for this app and not be expired, and its person must let the app see their e-mail address.
  $grpc.ResponseFuture<$0.SignInWithFacebookResponse> signInWithFacebook(
    $0.SignInWithFacebookRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$signInWithFacebook, request, options: options);
  }

  // method descriptors

  static final _$signInWithGoogle = $grpc.ClientMethod<
          $0.SignInWithGoogleRequest, $0.SignInWithGoogleResponse>(
      '/parkup.auth.v1.IdentityService/SignInWithGoogle',
      ($0.SignInWithGoogleRequest value) => value.writeToBuffer(),
      $0.SignInWithGoogleResponse.fromBuffer);
  static final _$signInWithFacebook = $grpc.ClientMethod<
          $0.SignInWithFacebookRequest, $0.SignInWithFacebookResponse>(
      '/parkup.auth.v1.IdentityService/SignInWithFacebook',
      ($0.SignInWithFacebookRequest value) => value.writeToBuffer(),
      $0.SignInWithFacebookResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.auth.v1.IdentityService')
abstract class IdentityServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.auth.v1.IdentityService';

  IdentityServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.SignInWithGoogleRequest,
            $0.SignInWithGoogleResponse>(
        'SignInWithGoogle',
        signInWithGoogle_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.SignInWithGoogleRequest.fromBuffer(value),
        ($0.SignInWithGoogleResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.SignInWithFacebookRequest,
            $0.SignInWithFacebookResponse>(
        'SignInWithFacebook',
        signInWithFacebook_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.SignInWithFacebookRequest.fromBuffer(value),
        ($0.SignInWithFacebookResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.SignInWithGoogleResponse> signInWithGoogle_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.SignInWithGoogleRequest> $request) async {
    return signInWithGoogle($call, await $request);
  }

  $async.Future<$0.SignInWithGoogleResponse> signInWithGoogle(
      $grpc.ServiceCall call, $0.SignInWithGoogleRequest request);

  $async.Future<$0.SignInWithFacebookResponse> signInWithFacebook_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.SignInWithFacebookRequest> $request) async {
    return signInWithFacebook($call, await $request);
  }

  $async.Future<$0.SignInWithFacebookResponse> signInWithFacebook(
      $grpc.ServiceCall call, $0.SignInWithFacebookRequest request);
}
