// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/operator_service.proto.

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

import 'operator_service.pb.dart' as $0;

export 'operator_service.pb.dart';

/// Operators: signing in by one-time code, and managing those of lower ranks.
///
/// Who manages whom: super admins manage everybody, admins those of lower roles, managers the supervisors and operators who work
/// in no other zones than theirs. Nobody changes themselves, or gives a role as high as their own. What an account may do changes
/// within 5 seconds, for those who are signed in too; the last active super admin stays.
@$pb.GrpcServiceName('parkup.auth.v1.OperatorService')
class OperatorServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  OperatorServiceClient(super.channel, {super.options, super.interceptors});

  /// Sends a code to an operator's phone, or to their e-mail address. Unknown ones get the same answer.
  ///
  /// The code holds for 15 minutes, and for fewer tries the fewer digits the city has set: 3 with 4 digits, 5 with 6. A new one
  /// replaces it. What AuthService says of `device-id`, limits and SendOtp holds here, too.
  $grpc.ResponseFuture<$0.RequestOperatorOtpResponse> requestOperatorOtp(
    $0.RequestOperatorOtpRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$requestOperatorOtp, request, options: options);
  }

  /// Signs an operator in with the code.
  $grpc.ResponseFuture<$0.VerifyOperatorOtpResponse> verifyOperatorOtp(
    $0.VerifyOperatorOtpRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$verifyOperatorOtp, request, options: options);
  }

  /// Gives the calling operator's own account.
  $grpc.ResponseFuture<$0.GetMyOperatorResponse> getMyOperator(
    $0.GetMyOperatorRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getMyOperator, request, options: options);
  }

  /// Makes an operator, who can sign in at once. Managers name zones of their own, at least one.
  $grpc.ResponseFuture<$0.CreateOperatorResponse> createOperator(
    $0.CreateOperatorRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createOperator, request, options: options);
  }

  /// Lists the caller and the operators of lower roles, the newest first; super admins see all of them, managers those who work
  /// in a zone of theirs.
  $grpc.ResponseFuture<$0.ListOperatorsResponse> listOperators(
    $0.ListOperatorsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listOperators, request, options: options);
  }

  /// Gives the caller's own account, or one that the caller's list would show.
  $grpc.ResponseFuture<$0.GetOperatorResponse> getOperator(
    $0.GetOperatorRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getOperator, request, options: options);
  }

  /// Changes name, number, address and role; whether the account is switched on, and its zones, have methods of their own.
  /// A new role counts at once, and nobody has to sign in again for it.
  $grpc.ResponseFuture<$0.UpdateOperatorResponse> updateOperator(
    $0.UpdateOperatorRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateOperator, request, options: options);
  }

  /// Deletes an account, which is signed out everywhere. What the operator did stays on record under their id.
  $grpc.ResponseFuture<$0.DeleteOperatorResponse> deleteOperator(
    $0.DeleteOperatorRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteOperator, request, options: options);
  }

  /// Lets an account sign in again that was switched off.
  $grpc.ResponseFuture<$0.ActivateOperatorResponse> activateOperator(
    $0.ActivateOperatorRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$activateOperator, request, options: options);
  }

  /// Switches an account off: it is signed out everywhere and cannot sign in.
  $grpc.ResponseFuture<$0.DeactivateOperatorResponse> deactivateOperator(
    $0.DeactivateOperatorRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deactivateOperator, request, options: options);
  }

  /// Gives an operator these zones in the place of those before. Managers give zones of their own only.
  $grpc.ResponseFuture<$0.SetOperatorZonesResponse> setOperatorZones(
    $0.SetOperatorZonesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$setOperatorZones, request, options: options);
  }

  // method descriptors

  static final _$requestOperatorOtp = $grpc.ClientMethod<
          $0.RequestOperatorOtpRequest, $0.RequestOperatorOtpResponse>(
      '/parkup.auth.v1.OperatorService/RequestOperatorOtp',
      ($0.RequestOperatorOtpRequest value) => value.writeToBuffer(),
      $0.RequestOperatorOtpResponse.fromBuffer);
  static final _$verifyOperatorOtp = $grpc.ClientMethod<
          $0.VerifyOperatorOtpRequest, $0.VerifyOperatorOtpResponse>(
      '/parkup.auth.v1.OperatorService/VerifyOperatorOtp',
      ($0.VerifyOperatorOtpRequest value) => value.writeToBuffer(),
      $0.VerifyOperatorOtpResponse.fromBuffer);
  static final _$getMyOperator =
      $grpc.ClientMethod<$0.GetMyOperatorRequest, $0.GetMyOperatorResponse>(
          '/parkup.auth.v1.OperatorService/GetMyOperator',
          ($0.GetMyOperatorRequest value) => value.writeToBuffer(),
          $0.GetMyOperatorResponse.fromBuffer);
  static final _$createOperator =
      $grpc.ClientMethod<$0.CreateOperatorRequest, $0.CreateOperatorResponse>(
          '/parkup.auth.v1.OperatorService/CreateOperator',
          ($0.CreateOperatorRequest value) => value.writeToBuffer(),
          $0.CreateOperatorResponse.fromBuffer);
  static final _$listOperators =
      $grpc.ClientMethod<$0.ListOperatorsRequest, $0.ListOperatorsResponse>(
          '/parkup.auth.v1.OperatorService/ListOperators',
          ($0.ListOperatorsRequest value) => value.writeToBuffer(),
          $0.ListOperatorsResponse.fromBuffer);
  static final _$getOperator =
      $grpc.ClientMethod<$0.GetOperatorRequest, $0.GetOperatorResponse>(
          '/parkup.auth.v1.OperatorService/GetOperator',
          ($0.GetOperatorRequest value) => value.writeToBuffer(),
          $0.GetOperatorResponse.fromBuffer);
  static final _$updateOperator =
      $grpc.ClientMethod<$0.UpdateOperatorRequest, $0.UpdateOperatorResponse>(
          '/parkup.auth.v1.OperatorService/UpdateOperator',
          ($0.UpdateOperatorRequest value) => value.writeToBuffer(),
          $0.UpdateOperatorResponse.fromBuffer);
  static final _$deleteOperator =
      $grpc.ClientMethod<$0.DeleteOperatorRequest, $0.DeleteOperatorResponse>(
          '/parkup.auth.v1.OperatorService/DeleteOperator',
          ($0.DeleteOperatorRequest value) => value.writeToBuffer(),
          $0.DeleteOperatorResponse.fromBuffer);
  static final _$activateOperator = $grpc.ClientMethod<
          $0.ActivateOperatorRequest, $0.ActivateOperatorResponse>(
      '/parkup.auth.v1.OperatorService/ActivateOperator',
      ($0.ActivateOperatorRequest value) => value.writeToBuffer(),
      $0.ActivateOperatorResponse.fromBuffer);
  static final _$deactivateOperator = $grpc.ClientMethod<
          $0.DeactivateOperatorRequest, $0.DeactivateOperatorResponse>(
      '/parkup.auth.v1.OperatorService/DeactivateOperator',
      ($0.DeactivateOperatorRequest value) => value.writeToBuffer(),
      $0.DeactivateOperatorResponse.fromBuffer);
  static final _$setOperatorZones = $grpc.ClientMethod<
          $0.SetOperatorZonesRequest, $0.SetOperatorZonesResponse>(
      '/parkup.auth.v1.OperatorService/SetOperatorZones',
      ($0.SetOperatorZonesRequest value) => value.writeToBuffer(),
      $0.SetOperatorZonesResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.auth.v1.OperatorService')
abstract class OperatorServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.auth.v1.OperatorService';

  OperatorServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.RequestOperatorOtpRequest,
            $0.RequestOperatorOtpResponse>(
        'RequestOperatorOtp',
        requestOperatorOtp_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RequestOperatorOtpRequest.fromBuffer(value),
        ($0.RequestOperatorOtpResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.VerifyOperatorOtpRequest,
            $0.VerifyOperatorOtpResponse>(
        'VerifyOperatorOtp',
        verifyOperatorOtp_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.VerifyOperatorOtpRequest.fromBuffer(value),
        ($0.VerifyOperatorOtpResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.GetMyOperatorRequest, $0.GetMyOperatorResponse>(
            'GetMyOperator',
            getMyOperator_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetMyOperatorRequest.fromBuffer(value),
            ($0.GetMyOperatorResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CreateOperatorRequest,
            $0.CreateOperatorResponse>(
        'CreateOperator',
        createOperator_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CreateOperatorRequest.fromBuffer(value),
        ($0.CreateOperatorResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ListOperatorsRequest, $0.ListOperatorsResponse>(
            'ListOperators',
            listOperators_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ListOperatorsRequest.fromBuffer(value),
            ($0.ListOperatorsResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.GetOperatorRequest, $0.GetOperatorResponse>(
            'GetOperator',
            getOperator_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetOperatorRequest.fromBuffer(value),
            ($0.GetOperatorResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.UpdateOperatorRequest,
            $0.UpdateOperatorResponse>(
        'UpdateOperator',
        updateOperator_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.UpdateOperatorRequest.fromBuffer(value),
        ($0.UpdateOperatorResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeleteOperatorRequest,
            $0.DeleteOperatorResponse>(
        'DeleteOperator',
        deleteOperator_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeleteOperatorRequest.fromBuffer(value),
        ($0.DeleteOperatorResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ActivateOperatorRequest,
            $0.ActivateOperatorResponse>(
        'ActivateOperator',
        activateOperator_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ActivateOperatorRequest.fromBuffer(value),
        ($0.ActivateOperatorResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeactivateOperatorRequest,
            $0.DeactivateOperatorResponse>(
        'DeactivateOperator',
        deactivateOperator_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeactivateOperatorRequest.fromBuffer(value),
        ($0.DeactivateOperatorResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.SetOperatorZonesRequest,
            $0.SetOperatorZonesResponse>(
        'SetOperatorZones',
        setOperatorZones_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.SetOperatorZonesRequest.fromBuffer(value),
        ($0.SetOperatorZonesResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.RequestOperatorOtpResponse> requestOperatorOtp_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RequestOperatorOtpRequest> $request) async {
    return requestOperatorOtp($call, await $request);
  }

  $async.Future<$0.RequestOperatorOtpResponse> requestOperatorOtp(
      $grpc.ServiceCall call, $0.RequestOperatorOtpRequest request);

  $async.Future<$0.VerifyOperatorOtpResponse> verifyOperatorOtp_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.VerifyOperatorOtpRequest> $request) async {
    return verifyOperatorOtp($call, await $request);
  }

  $async.Future<$0.VerifyOperatorOtpResponse> verifyOperatorOtp(
      $grpc.ServiceCall call, $0.VerifyOperatorOtpRequest request);

  $async.Future<$0.GetMyOperatorResponse> getMyOperator_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetMyOperatorRequest> $request) async {
    return getMyOperator($call, await $request);
  }

  $async.Future<$0.GetMyOperatorResponse> getMyOperator(
      $grpc.ServiceCall call, $0.GetMyOperatorRequest request);

  $async.Future<$0.CreateOperatorResponse> createOperator_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateOperatorRequest> $request) async {
    return createOperator($call, await $request);
  }

  $async.Future<$0.CreateOperatorResponse> createOperator(
      $grpc.ServiceCall call, $0.CreateOperatorRequest request);

  $async.Future<$0.ListOperatorsResponse> listOperators_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListOperatorsRequest> $request) async {
    return listOperators($call, await $request);
  }

  $async.Future<$0.ListOperatorsResponse> listOperators(
      $grpc.ServiceCall call, $0.ListOperatorsRequest request);

  $async.Future<$0.GetOperatorResponse> getOperator_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetOperatorRequest> $request) async {
    return getOperator($call, await $request);
  }

  $async.Future<$0.GetOperatorResponse> getOperator(
      $grpc.ServiceCall call, $0.GetOperatorRequest request);

  $async.Future<$0.UpdateOperatorResponse> updateOperator_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateOperatorRequest> $request) async {
    return updateOperator($call, await $request);
  }

  $async.Future<$0.UpdateOperatorResponse> updateOperator(
      $grpc.ServiceCall call, $0.UpdateOperatorRequest request);

  $async.Future<$0.DeleteOperatorResponse> deleteOperator_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeleteOperatorRequest> $request) async {
    return deleteOperator($call, await $request);
  }

  $async.Future<$0.DeleteOperatorResponse> deleteOperator(
      $grpc.ServiceCall call, $0.DeleteOperatorRequest request);

  $async.Future<$0.ActivateOperatorResponse> activateOperator_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ActivateOperatorRequest> $request) async {
    return activateOperator($call, await $request);
  }

  $async.Future<$0.ActivateOperatorResponse> activateOperator(
      $grpc.ServiceCall call, $0.ActivateOperatorRequest request);

  $async.Future<$0.DeactivateOperatorResponse> deactivateOperator_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeactivateOperatorRequest> $request) async {
    return deactivateOperator($call, await $request);
  }

  $async.Future<$0.DeactivateOperatorResponse> deactivateOperator(
      $grpc.ServiceCall call, $0.DeactivateOperatorRequest request);

  $async.Future<$0.SetOperatorZonesResponse> setOperatorZones_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.SetOperatorZonesRequest> $request) async {
    return setOperatorZones($call, await $request);
  }

  $async.Future<$0.SetOperatorZonesResponse> setOperatorZones(
      $grpc.ServiceCall call, $0.SetOperatorZonesRequest request);
}
