// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/user_service.proto.

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

import 'user_service.pb.dart' as $0;

export 'user_service.pb.dart';

/// Drivers' accounts: each driver's own, and all of them for admins.
@$pb.GrpcServiceName('parkup.auth.v1.UserService')
class UserServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  UserServiceClient(super.channel, {super.options, super.interceptors});

  /// Gives the caller's own account.
  $grpc.ResponseFuture<$0.GetMeResponse> getMe(
    $0.GetMeRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getMe, request, options: options);
  }

  /// Changes the caller's own account.
  $grpc.ResponseFuture<$0.UpdateProfileResponse> updateProfile(
    $0.UpdateProfileRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateProfile, request, options: options);
  }

  /// Moves the caller's own account to another address. Two things prove it: a code that was sent there with SendOtp, and once more
  /// who they are, a code sent to the address until now or their password. All their other sign-ins end.
  $grpc.ResponseFuture<$0.ChangeMyEmailResponse> changeMyEmail(
    $0.ChangeMyEmailRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$changeMyEmail, request, options: options);
  }

  /// Makes an account for somebody who has not signed in yet. Its address is not verified until its owner proves it by signing in,
  /// which is the only way into it.
  $grpc.ResponseFuture<$0.CreateUserResponse> createUser(
    $0.CreateUserRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createUser, request, options: options);
  }

  /// Lists accounts, the newest first; those found by the beginning of an address or number in the order of it.
  $grpc.ResponseFuture<$0.ListUsersResponse> listUsers(
    $0.ListUsersRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listUsers, request, options: options);
  }

  /// Gets an account. Drivers get their own; to them, others' are not there.
  $grpc.ResponseFuture<$0.GetUserResponse> getUser(
    $0.GetUserRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getUser, request, options: options);
  }

  /// Changes an account. Drivers change their own, but for its address. Admins change an address that nobody has proven yet.
  $grpc.ResponseFuture<$0.UpdateUserResponse> updateUser(
    $0.UpdateUserRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateUser, request, options: options);
  }

  /// Switches an account off: its sign-ins end within 5 seconds, and it begins no other. Repeated, it changes nothing.
  $grpc.ResponseFuture<$0.DeactivateUserResponse> deactivateUser(
    $0.DeactivateUserRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deactivateUser, request, options: options);
  }

  /// Lets an account sign in again. Sign-ins that were ended stay so.
  $grpc.ResponseFuture<$0.ActivateUserResponse> activateUser(
    $0.ActivateUserRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$activateUser, request, options: options);
  }

  // method descriptors

  static final _$getMe = $grpc.ClientMethod<$0.GetMeRequest, $0.GetMeResponse>(
      '/parkup.auth.v1.UserService/GetMe',
      ($0.GetMeRequest value) => value.writeToBuffer(),
      $0.GetMeResponse.fromBuffer);
  static final _$updateProfile =
      $grpc.ClientMethod<$0.UpdateProfileRequest, $0.UpdateProfileResponse>(
          '/parkup.auth.v1.UserService/UpdateProfile',
          ($0.UpdateProfileRequest value) => value.writeToBuffer(),
          $0.UpdateProfileResponse.fromBuffer);
  static final _$changeMyEmail =
      $grpc.ClientMethod<$0.ChangeMyEmailRequest, $0.ChangeMyEmailResponse>(
          '/parkup.auth.v1.UserService/ChangeMyEmail',
          ($0.ChangeMyEmailRequest value) => value.writeToBuffer(),
          $0.ChangeMyEmailResponse.fromBuffer);
  static final _$createUser =
      $grpc.ClientMethod<$0.CreateUserRequest, $0.CreateUserResponse>(
          '/parkup.auth.v1.UserService/CreateUser',
          ($0.CreateUserRequest value) => value.writeToBuffer(),
          $0.CreateUserResponse.fromBuffer);
  static final _$listUsers =
      $grpc.ClientMethod<$0.ListUsersRequest, $0.ListUsersResponse>(
          '/parkup.auth.v1.UserService/ListUsers',
          ($0.ListUsersRequest value) => value.writeToBuffer(),
          $0.ListUsersResponse.fromBuffer);
  static final _$getUser =
      $grpc.ClientMethod<$0.GetUserRequest, $0.GetUserResponse>(
          '/parkup.auth.v1.UserService/GetUser',
          ($0.GetUserRequest value) => value.writeToBuffer(),
          $0.GetUserResponse.fromBuffer);
  static final _$updateUser =
      $grpc.ClientMethod<$0.UpdateUserRequest, $0.UpdateUserResponse>(
          '/parkup.auth.v1.UserService/UpdateUser',
          ($0.UpdateUserRequest value) => value.writeToBuffer(),
          $0.UpdateUserResponse.fromBuffer);
  static final _$deactivateUser =
      $grpc.ClientMethod<$0.DeactivateUserRequest, $0.DeactivateUserResponse>(
          '/parkup.auth.v1.UserService/DeactivateUser',
          ($0.DeactivateUserRequest value) => value.writeToBuffer(),
          $0.DeactivateUserResponse.fromBuffer);
  static final _$activateUser =
      $grpc.ClientMethod<$0.ActivateUserRequest, $0.ActivateUserResponse>(
          '/parkup.auth.v1.UserService/ActivateUser',
          ($0.ActivateUserRequest value) => value.writeToBuffer(),
          $0.ActivateUserResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.auth.v1.UserService')
abstract class UserServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.auth.v1.UserService';

  UserServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.GetMeRequest, $0.GetMeResponse>(
        'GetMe',
        getMe_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetMeRequest.fromBuffer(value),
        ($0.GetMeResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.UpdateProfileRequest, $0.UpdateProfileResponse>(
            'UpdateProfile',
            updateProfile_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.UpdateProfileRequest.fromBuffer(value),
            ($0.UpdateProfileResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ChangeMyEmailRequest, $0.ChangeMyEmailResponse>(
            'ChangeMyEmail',
            changeMyEmail_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ChangeMyEmailRequest.fromBuffer(value),
            ($0.ChangeMyEmailResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CreateUserRequest, $0.CreateUserResponse>(
        'CreateUser',
        createUser_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.CreateUserRequest.fromBuffer(value),
        ($0.CreateUserResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListUsersRequest, $0.ListUsersResponse>(
        'ListUsers',
        listUsers_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.ListUsersRequest.fromBuffer(value),
        ($0.ListUsersResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetUserRequest, $0.GetUserResponse>(
        'GetUser',
        getUser_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetUserRequest.fromBuffer(value),
        ($0.GetUserResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.UpdateUserRequest, $0.UpdateUserResponse>(
        'UpdateUser',
        updateUser_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.UpdateUserRequest.fromBuffer(value),
        ($0.UpdateUserResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeactivateUserRequest,
            $0.DeactivateUserResponse>(
        'DeactivateUser',
        deactivateUser_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeactivateUserRequest.fromBuffer(value),
        ($0.DeactivateUserResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ActivateUserRequest, $0.ActivateUserResponse>(
            'ActivateUser',
            activateUser_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ActivateUserRequest.fromBuffer(value),
            ($0.ActivateUserResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.GetMeResponse> getMe_Pre(
      $grpc.ServiceCall $call, $async.Future<$0.GetMeRequest> $request) async {
    return getMe($call, await $request);
  }

  $async.Future<$0.GetMeResponse> getMe(
      $grpc.ServiceCall call, $0.GetMeRequest request);

  $async.Future<$0.UpdateProfileResponse> updateProfile_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateProfileRequest> $request) async {
    return updateProfile($call, await $request);
  }

  $async.Future<$0.UpdateProfileResponse> updateProfile(
      $grpc.ServiceCall call, $0.UpdateProfileRequest request);

  $async.Future<$0.ChangeMyEmailResponse> changeMyEmail_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ChangeMyEmailRequest> $request) async {
    return changeMyEmail($call, await $request);
  }

  $async.Future<$0.ChangeMyEmailResponse> changeMyEmail(
      $grpc.ServiceCall call, $0.ChangeMyEmailRequest request);

  $async.Future<$0.CreateUserResponse> createUser_Pre($grpc.ServiceCall $call,
      $async.Future<$0.CreateUserRequest> $request) async {
    return createUser($call, await $request);
  }

  $async.Future<$0.CreateUserResponse> createUser(
      $grpc.ServiceCall call, $0.CreateUserRequest request);

  $async.Future<$0.ListUsersResponse> listUsers_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ListUsersRequest> $request) async {
    return listUsers($call, await $request);
  }

  $async.Future<$0.ListUsersResponse> listUsers(
      $grpc.ServiceCall call, $0.ListUsersRequest request);

  $async.Future<$0.GetUserResponse> getUser_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetUserRequest> $request) async {
    return getUser($call, await $request);
  }

  $async.Future<$0.GetUserResponse> getUser(
      $grpc.ServiceCall call, $0.GetUserRequest request);

  $async.Future<$0.UpdateUserResponse> updateUser_Pre($grpc.ServiceCall $call,
      $async.Future<$0.UpdateUserRequest> $request) async {
    return updateUser($call, await $request);
  }

  $async.Future<$0.UpdateUserResponse> updateUser(
      $grpc.ServiceCall call, $0.UpdateUserRequest request);

  $async.Future<$0.DeactivateUserResponse> deactivateUser_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeactivateUserRequest> $request) async {
    return deactivateUser($call, await $request);
  }

  $async.Future<$0.DeactivateUserResponse> deactivateUser(
      $grpc.ServiceCall call, $0.DeactivateUserRequest request);

  $async.Future<$0.ActivateUserResponse> activateUser_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ActivateUserRequest> $request) async {
    return activateUser($call, await $request);
  }

  $async.Future<$0.ActivateUserResponse> activateUser(
      $grpc.ServiceCall call, $0.ActivateUserRequest request);
}
