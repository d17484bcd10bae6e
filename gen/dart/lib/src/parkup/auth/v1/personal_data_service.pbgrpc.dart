// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/personal_data_service.proto.

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

import '../../../google/api/httpbody.pb.dart' as $1;
import 'personal_data_service.pb.dart' as $0;

export 'personal_data_service.pb.dart';

/// What is kept of drivers: they take a copy of it, and have it erased.
///
/// Erasing an account takes away who it was: address, names, number, password, vehicles, saved cards (at the payment provider too),
/// sign-ins, and the plates in its past sessions. What money says stays, under an id that names nobody any more: payments, the
/// books, sessions with their zone, time and price; and violation tickets, which are about a vehicle. The account is gone at once;
/// the rest follows within the hour. Whoever signs in with the address later has a new account.
@$pb.GrpcServiceName('parkup.auth.v1.PersonalDataService')
class PersonalDataServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  PersonalDataServiceClient(super.channel, {super.options, super.interceptors});

  /// Gives the caller all that is kept of them, as a JSON document to save: account, vehicles, sign-ins, saved cards, wallet,
  /// sessions, payments, violation tickets. Of each kind the newest 2 000; `incomplete` in it names those that have more.
  $grpc.ResponseFuture<$1.HttpBody> exportMyData(
    $0.ExportMyDataRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$exportMyData, request, options: options);
  }

  /// Erases the caller's account, which cannot be undone. The caller proves once more who they are, by a one-time code sent with
  /// SendOtp or by their password. Refused while they park, while a payment is under way, and while their wallet owes; money that
  /// it holds is given up on their word only.
  $grpc.ResponseFuture<$0.DeleteMyAccountResponse> deleteMyAccount(
    $0.DeleteMyAccountRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteMyAccount, request, options: options);
  }

  /// Erases a driver's account, under the same conditions, for admins whom the driver has asked.
  $grpc.ResponseFuture<$0.DeleteUserResponse> deleteUser(
    $0.DeleteUserRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteUser, request, options: options);
  }

  // method descriptors

  static final _$exportMyData =
      $grpc.ClientMethod<$0.ExportMyDataRequest, $1.HttpBody>(
          '/parkup.auth.v1.PersonalDataService/ExportMyData',
          ($0.ExportMyDataRequest value) => value.writeToBuffer(),
          $1.HttpBody.fromBuffer);
  static final _$deleteMyAccount =
      $grpc.ClientMethod<$0.DeleteMyAccountRequest, $0.DeleteMyAccountResponse>(
          '/parkup.auth.v1.PersonalDataService/DeleteMyAccount',
          ($0.DeleteMyAccountRequest value) => value.writeToBuffer(),
          $0.DeleteMyAccountResponse.fromBuffer);
  static final _$deleteUser =
      $grpc.ClientMethod<$0.DeleteUserRequest, $0.DeleteUserResponse>(
          '/parkup.auth.v1.PersonalDataService/DeleteUser',
          ($0.DeleteUserRequest value) => value.writeToBuffer(),
          $0.DeleteUserResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.auth.v1.PersonalDataService')
abstract class PersonalDataServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.auth.v1.PersonalDataService';

  PersonalDataServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.ExportMyDataRequest, $1.HttpBody>(
        'ExportMyData',
        exportMyData_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ExportMyDataRequest.fromBuffer(value),
        ($1.HttpBody value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeleteMyAccountRequest,
            $0.DeleteMyAccountResponse>(
        'DeleteMyAccount',
        deleteMyAccount_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeleteMyAccountRequest.fromBuffer(value),
        ($0.DeleteMyAccountResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeleteUserRequest, $0.DeleteUserResponse>(
        'DeleteUser',
        deleteUser_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.DeleteUserRequest.fromBuffer(value),
        ($0.DeleteUserResponse value) => value.writeToBuffer()));
  }

  $async.Future<$1.HttpBody> exportMyData_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ExportMyDataRequest> $request) async {
    return exportMyData($call, await $request);
  }

  $async.Future<$1.HttpBody> exportMyData(
      $grpc.ServiceCall call, $0.ExportMyDataRequest request);

  $async.Future<$0.DeleteMyAccountResponse> deleteMyAccount_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeleteMyAccountRequest> $request) async {
    return deleteMyAccount($call, await $request);
  }

  $async.Future<$0.DeleteMyAccountResponse> deleteMyAccount(
      $grpc.ServiceCall call, $0.DeleteMyAccountRequest request);

  $async.Future<$0.DeleteUserResponse> deleteUser_Pre($grpc.ServiceCall $call,
      $async.Future<$0.DeleteUserRequest> $request) async {
    return deleteUser($call, await $request);
  }

  $async.Future<$0.DeleteUserResponse> deleteUser(
      $grpc.ServiceCall call, $0.DeleteUserRequest request);
}
