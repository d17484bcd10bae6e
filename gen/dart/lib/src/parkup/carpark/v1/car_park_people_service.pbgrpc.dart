// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_people_service.proto.

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

import 'car_park_people_service.pb.dart' as $0;

export 'car_park_people_service.pb.dart';

/// People at car parks. Drivers register with a password here, and have the same accounts as everywhere; operators and admins sign
/// in by e-mail and password through the same method. What AuthService says of `device-id` and of limits holds here, too.
@$pb.GrpcServiceName('parkup.carpark.v1.CarParkPeopleService')
class CarParkPeopleServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  CarParkPeopleServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Makes a driver's account and signs in with it.
  ///
  /// No code is asked for, so the address counts as unverified: the account is one of its own, whoever else has one with this
  /// address, and gets no mail, until VerifyMyEmail. A code is sent along for that. What is answered does not depend on whether there
  /// are other accounts with the address.
  $grpc.ResponseFuture<$0.RegisterCarParkUserResponse> registerCarParkUser(
    $0.RegisterCarParkUserRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$registerCarParkUser, request, options: options);
  }

  /// Signs a driver or a member of the staff in. Of several accounts with one address it is the one whose password it is.
  $grpc.ResponseFuture<$0.LoginCarParkUserResponse> loginCarParkUser(
    $0.LoginCarParkUserRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$loginCarParkUser, request, options: options);
  }

  /// Gives the caller's own account.
  $grpc.ResponseFuture<$0.GetMyCarParkUserResponse> getMyCarParkUser(
    $0.GetMyCarParkUserRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getMyCarParkUser, request, options: options);
  }

  /// Sends a code to the caller's address that is not verified yet.
  $grpc.ResponseFuture<$0.SendMyEmailCodeResponse> sendMyEmailCode(
    $0.SendMyEmailCodeRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$sendMyEmailCode, request, options: options);
  }

  /// Proves with a code that the caller's address is theirs. From then on the account is the one of the address, in which all other
  /// ways of signing in end. It joins no other account: when one has the address already, that one stays what it is.
  $grpc.ResponseFuture<$0.VerifyMyEmailResponse> verifyMyEmail(
    $0.VerifyMyEmailRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$verifyMyEmail, request, options: options);
  }

  /// Changes the password of the caller, a member of the staff; all their other sign-ins end. Drivers do it at PasswordService.
  $grpc.ResponseFuture<$0.ChangeMyStaffPasswordResponse> changeMyStaffPassword(
    $0.ChangeMyStaffPasswordRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$changeMyStaffPassword, request, options: options);
  }

  /// Makes an account of an operator, or by a super admin of an admin, who signs in with a password.
  $grpc.ResponseFuture<$0.CreateCarParkStaffResponse> createCarParkStaff(
    $0.CreateCarParkStaffRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createCarParkStaff, request, options: options);
  }

  /// Lists accounts: staff whose roles are below the caller's and the caller, then drivers, the newest of each first.
  $grpc.ResponseFuture<$0.ListCarParkUsersResponse> listCarParkUsers(
    $0.ListCarParkUsersRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listCarParkUsers, request, options: options);
  }

  /// Gives one account: drivers their own, admins every one that their list shows.
  $grpc.ResponseFuture<$0.GetCarParkUserResponse> getCarParkUser(
    $0.GetCarParkUserRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getCarParkUser, request, options: options);
  }

  /// Changes the fields that are given. Drivers change their own name and number, admins those of drivers, and all that is said of
  /// the staff below them; that acts within 5 seconds.
  $grpc.ResponseFuture<$0.UpdateCarParkUserResponse> updateCarParkUser(
    $0.UpdateCarParkUserRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateCarParkUser, request, options: options);
  }

  /// Lets an account sign in again that was switched off.
  $grpc.ResponseFuture<$0.ActivateCarParkUserResponse> activateCarParkUser(
    $0.ActivateCarParkUserRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$activateCarParkUser, request, options: options);
  }

  /// Switches an account off: it is signed out everywhere within 5 seconds and cannot sign in.
  $grpc.ResponseFuture<$0.DeactivateCarParkUserResponse> deactivateCarParkUser(
    $0.DeactivateCarParkUserRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deactivateCarParkUser, request, options: options);
  }

  // method descriptors

  static final _$registerCarParkUser = $grpc.ClientMethod<
          $0.RegisterCarParkUserRequest, $0.RegisterCarParkUserResponse>(
      '/parkup.carpark.v1.CarParkPeopleService/RegisterCarParkUser',
      ($0.RegisterCarParkUserRequest value) => value.writeToBuffer(),
      $0.RegisterCarParkUserResponse.fromBuffer);
  static final _$loginCarParkUser = $grpc.ClientMethod<
          $0.LoginCarParkUserRequest, $0.LoginCarParkUserResponse>(
      '/parkup.carpark.v1.CarParkPeopleService/LoginCarParkUser',
      ($0.LoginCarParkUserRequest value) => value.writeToBuffer(),
      $0.LoginCarParkUserResponse.fromBuffer);
  static final _$getMyCarParkUser = $grpc.ClientMethod<
          $0.GetMyCarParkUserRequest, $0.GetMyCarParkUserResponse>(
      '/parkup.carpark.v1.CarParkPeopleService/GetMyCarParkUser',
      ($0.GetMyCarParkUserRequest value) => value.writeToBuffer(),
      $0.GetMyCarParkUserResponse.fromBuffer);
  static final _$sendMyEmailCode =
      $grpc.ClientMethod<$0.SendMyEmailCodeRequest, $0.SendMyEmailCodeResponse>(
          '/parkup.carpark.v1.CarParkPeopleService/SendMyEmailCode',
          ($0.SendMyEmailCodeRequest value) => value.writeToBuffer(),
          $0.SendMyEmailCodeResponse.fromBuffer);
  static final _$verifyMyEmail =
      $grpc.ClientMethod<$0.VerifyMyEmailRequest, $0.VerifyMyEmailResponse>(
          '/parkup.carpark.v1.CarParkPeopleService/VerifyMyEmail',
          ($0.VerifyMyEmailRequest value) => value.writeToBuffer(),
          $0.VerifyMyEmailResponse.fromBuffer);
  static final _$changeMyStaffPassword = $grpc.ClientMethod<
          $0.ChangeMyStaffPasswordRequest, $0.ChangeMyStaffPasswordResponse>(
      '/parkup.carpark.v1.CarParkPeopleService/ChangeMyStaffPassword',
      ($0.ChangeMyStaffPasswordRequest value) => value.writeToBuffer(),
      $0.ChangeMyStaffPasswordResponse.fromBuffer);
  static final _$createCarParkStaff = $grpc.ClientMethod<
          $0.CreateCarParkStaffRequest, $0.CreateCarParkStaffResponse>(
      '/parkup.carpark.v1.CarParkPeopleService/CreateCarParkStaff',
      ($0.CreateCarParkStaffRequest value) => value.writeToBuffer(),
      $0.CreateCarParkStaffResponse.fromBuffer);
  static final _$listCarParkUsers = $grpc.ClientMethod<
          $0.ListCarParkUsersRequest, $0.ListCarParkUsersResponse>(
      '/parkup.carpark.v1.CarParkPeopleService/ListCarParkUsers',
      ($0.ListCarParkUsersRequest value) => value.writeToBuffer(),
      $0.ListCarParkUsersResponse.fromBuffer);
  static final _$getCarParkUser =
      $grpc.ClientMethod<$0.GetCarParkUserRequest, $0.GetCarParkUserResponse>(
          '/parkup.carpark.v1.CarParkPeopleService/GetCarParkUser',
          ($0.GetCarParkUserRequest value) => value.writeToBuffer(),
          $0.GetCarParkUserResponse.fromBuffer);
  static final _$updateCarParkUser = $grpc.ClientMethod<
          $0.UpdateCarParkUserRequest, $0.UpdateCarParkUserResponse>(
      '/parkup.carpark.v1.CarParkPeopleService/UpdateCarParkUser',
      ($0.UpdateCarParkUserRequest value) => value.writeToBuffer(),
      $0.UpdateCarParkUserResponse.fromBuffer);
  static final _$activateCarParkUser = $grpc.ClientMethod<
          $0.ActivateCarParkUserRequest, $0.ActivateCarParkUserResponse>(
      '/parkup.carpark.v1.CarParkPeopleService/ActivateCarParkUser',
      ($0.ActivateCarParkUserRequest value) => value.writeToBuffer(),
      $0.ActivateCarParkUserResponse.fromBuffer);
  static final _$deactivateCarParkUser = $grpc.ClientMethod<
          $0.DeactivateCarParkUserRequest, $0.DeactivateCarParkUserResponse>(
      '/parkup.carpark.v1.CarParkPeopleService/DeactivateCarParkUser',
      ($0.DeactivateCarParkUserRequest value) => value.writeToBuffer(),
      $0.DeactivateCarParkUserResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.CarParkPeopleService')
abstract class CarParkPeopleServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.CarParkPeopleService';

  CarParkPeopleServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.RegisterCarParkUserRequest,
            $0.RegisterCarParkUserResponse>(
        'RegisterCarParkUser',
        registerCarParkUser_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RegisterCarParkUserRequest.fromBuffer(value),
        ($0.RegisterCarParkUserResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.LoginCarParkUserRequest,
            $0.LoginCarParkUserResponse>(
        'LoginCarParkUser',
        loginCarParkUser_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.LoginCarParkUserRequest.fromBuffer(value),
        ($0.LoginCarParkUserResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetMyCarParkUserRequest,
            $0.GetMyCarParkUserResponse>(
        'GetMyCarParkUser',
        getMyCarParkUser_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetMyCarParkUserRequest.fromBuffer(value),
        ($0.GetMyCarParkUserResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.SendMyEmailCodeRequest,
            $0.SendMyEmailCodeResponse>(
        'SendMyEmailCode',
        sendMyEmailCode_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.SendMyEmailCodeRequest.fromBuffer(value),
        ($0.SendMyEmailCodeResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.VerifyMyEmailRequest, $0.VerifyMyEmailResponse>(
            'VerifyMyEmail',
            verifyMyEmail_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.VerifyMyEmailRequest.fromBuffer(value),
            ($0.VerifyMyEmailResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ChangeMyStaffPasswordRequest,
            $0.ChangeMyStaffPasswordResponse>(
        'ChangeMyStaffPassword',
        changeMyStaffPassword_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ChangeMyStaffPasswordRequest.fromBuffer(value),
        ($0.ChangeMyStaffPasswordResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CreateCarParkStaffRequest,
            $0.CreateCarParkStaffResponse>(
        'CreateCarParkStaff',
        createCarParkStaff_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CreateCarParkStaffRequest.fromBuffer(value),
        ($0.CreateCarParkStaffResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListCarParkUsersRequest,
            $0.ListCarParkUsersResponse>(
        'ListCarParkUsers',
        listCarParkUsers_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListCarParkUsersRequest.fromBuffer(value),
        ($0.ListCarParkUsersResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetCarParkUserRequest,
            $0.GetCarParkUserResponse>(
        'GetCarParkUser',
        getCarParkUser_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetCarParkUserRequest.fromBuffer(value),
        ($0.GetCarParkUserResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.UpdateCarParkUserRequest,
            $0.UpdateCarParkUserResponse>(
        'UpdateCarParkUser',
        updateCarParkUser_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.UpdateCarParkUserRequest.fromBuffer(value),
        ($0.UpdateCarParkUserResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ActivateCarParkUserRequest,
            $0.ActivateCarParkUserResponse>(
        'ActivateCarParkUser',
        activateCarParkUser_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ActivateCarParkUserRequest.fromBuffer(value),
        ($0.ActivateCarParkUserResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeactivateCarParkUserRequest,
            $0.DeactivateCarParkUserResponse>(
        'DeactivateCarParkUser',
        deactivateCarParkUser_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeactivateCarParkUserRequest.fromBuffer(value),
        ($0.DeactivateCarParkUserResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.RegisterCarParkUserResponse> registerCarParkUser_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RegisterCarParkUserRequest> $request) async {
    return registerCarParkUser($call, await $request);
  }

  $async.Future<$0.RegisterCarParkUserResponse> registerCarParkUser(
      $grpc.ServiceCall call, $0.RegisterCarParkUserRequest request);

  $async.Future<$0.LoginCarParkUserResponse> loginCarParkUser_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.LoginCarParkUserRequest> $request) async {
    return loginCarParkUser($call, await $request);
  }

  $async.Future<$0.LoginCarParkUserResponse> loginCarParkUser(
      $grpc.ServiceCall call, $0.LoginCarParkUserRequest request);

  $async.Future<$0.GetMyCarParkUserResponse> getMyCarParkUser_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetMyCarParkUserRequest> $request) async {
    return getMyCarParkUser($call, await $request);
  }

  $async.Future<$0.GetMyCarParkUserResponse> getMyCarParkUser(
      $grpc.ServiceCall call, $0.GetMyCarParkUserRequest request);

  $async.Future<$0.SendMyEmailCodeResponse> sendMyEmailCode_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.SendMyEmailCodeRequest> $request) async {
    return sendMyEmailCode($call, await $request);
  }

  $async.Future<$0.SendMyEmailCodeResponse> sendMyEmailCode(
      $grpc.ServiceCall call, $0.SendMyEmailCodeRequest request);

  $async.Future<$0.VerifyMyEmailResponse> verifyMyEmail_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.VerifyMyEmailRequest> $request) async {
    return verifyMyEmail($call, await $request);
  }

  $async.Future<$0.VerifyMyEmailResponse> verifyMyEmail(
      $grpc.ServiceCall call, $0.VerifyMyEmailRequest request);

  $async.Future<$0.ChangeMyStaffPasswordResponse> changeMyStaffPassword_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ChangeMyStaffPasswordRequest> $request) async {
    return changeMyStaffPassword($call, await $request);
  }

  $async.Future<$0.ChangeMyStaffPasswordResponse> changeMyStaffPassword(
      $grpc.ServiceCall call, $0.ChangeMyStaffPasswordRequest request);

  $async.Future<$0.CreateCarParkStaffResponse> createCarParkStaff_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateCarParkStaffRequest> $request) async {
    return createCarParkStaff($call, await $request);
  }

  $async.Future<$0.CreateCarParkStaffResponse> createCarParkStaff(
      $grpc.ServiceCall call, $0.CreateCarParkStaffRequest request);

  $async.Future<$0.ListCarParkUsersResponse> listCarParkUsers_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListCarParkUsersRequest> $request) async {
    return listCarParkUsers($call, await $request);
  }

  $async.Future<$0.ListCarParkUsersResponse> listCarParkUsers(
      $grpc.ServiceCall call, $0.ListCarParkUsersRequest request);

  $async.Future<$0.GetCarParkUserResponse> getCarParkUser_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetCarParkUserRequest> $request) async {
    return getCarParkUser($call, await $request);
  }

  $async.Future<$0.GetCarParkUserResponse> getCarParkUser(
      $grpc.ServiceCall call, $0.GetCarParkUserRequest request);

  $async.Future<$0.UpdateCarParkUserResponse> updateCarParkUser_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateCarParkUserRequest> $request) async {
    return updateCarParkUser($call, await $request);
  }

  $async.Future<$0.UpdateCarParkUserResponse> updateCarParkUser(
      $grpc.ServiceCall call, $0.UpdateCarParkUserRequest request);

  $async.Future<$0.ActivateCarParkUserResponse> activateCarParkUser_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ActivateCarParkUserRequest> $request) async {
    return activateCarParkUser($call, await $request);
  }

  $async.Future<$0.ActivateCarParkUserResponse> activateCarParkUser(
      $grpc.ServiceCall call, $0.ActivateCarParkUserRequest request);

  $async.Future<$0.DeactivateCarParkUserResponse> deactivateCarParkUser_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeactivateCarParkUserRequest> $request) async {
    return deactivateCarParkUser($call, await $request);
  }

  $async.Future<$0.DeactivateCarParkUserResponse> deactivateCarParkUser(
      $grpc.ServiceCall call, $0.DeactivateCarParkUserRequest request);
}
