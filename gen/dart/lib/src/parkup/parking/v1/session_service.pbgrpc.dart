// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/session_service.proto.

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

import 'session_service.pb.dart' as $0;

export 'session_service.pb.dart';

/// Sessions: a driver parks, extends, ends or cancels; agents and operators look.
@$pb.GrpcServiceName('parkup.parking.v1.SessionService')
class SessionServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  SessionServiceClient(super.channel, {super.options, super.interceptors});

  /// Starts to park, and pays for it when a payment method is named. A session that cannot be paid does not come into being.
  ///
  /// Drivers start their own; operators may start one for somebody in their zones, unpaid. Our price is charged, whatever
  /// `amount` says: that of the time from now on, by the zone's hours. Where it is 0 the session is paid.
  ///
  /// Only a session that somebody paid for holds its plate in a zone: PLATE_ALREADY_PARKED is refused when a stay is paid.
  $grpc.ResponseFuture<$0.StartSessionResponse> startSession(
    $0.StartSessionRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$startSession, request, options: options);
  }

  /// Gives one session: a driver's own, or one in the zones of an agent or operator.
  $grpc.ResponseFuture<$0.GetSessionResponse> getSession(
    $0.GetSessionRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getSession, request, options: options);
  }

  /// Lists sessions, the newest first: a driver's own, or those in the zones of an agent or operator.
  $grpc.ResponseFuture<$0.ListSessionsResponse> listSessions(
    $0.ListSessionsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listSessions, request, options: options);
  }

  /// Gives the active session of the caller, or of another driver to agents and operators of its zone. None is no error.
  $grpc.ResponseFuture<$0.GetActiveSessionResponse> getActiveSession(
    $0.GetActiveSessionRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getActiveSession, request, options: options);
  }

  /// Buys more time for an active session, and pays for it when a payment method is named.
  ///
  /// Drivers extend their own; operators extend those in their zones, unpaid, and the amount that they show is not compared. The
  /// price is that of the whole stay less what it was before, at the tariff and hours of the start. What counts is that the session
  /// was under way when more time was asked for, however long the bank takes.
  $grpc.ResponseFuture<$0.ExtendSessionResponse> extendSession(
    $0.ExtendSessionRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$extendSession, request, options: options);
  }

  /// Ends an active session early: a driver's own, or one in the zones of an operator. Nothing is given back.
  $grpc.ResponseFuture<$0.EndSessionResponse> endSession(
    $0.EndSessionRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$endSession, request, options: options);
  }

  /// Calls off an active session: a driver's own, or one in the zones of an operator. What was paid is given back within 5 minutes
  /// of the start, nothing after.
  ///
  /// A driver, and a plate, get money back for 3 cancellations a day (Tunisian time); a further one still ends the session, and
  /// gives nothing back. What operators cancel does not count.
  $grpc.ResponseFuture<$0.CancelSessionResponse> cancelSession(
    $0.CancelSessionRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$cancelSession, request, options: options);
  }

  /// Corrects a session in the zones of an operator, also one that is over: its plate, its place, its price; or moves it on.
  ///
  /// `status` ends it (`completed`) or calls it off (`cancelled`), by the rules of EndSession and CancelSession; the status that it
  /// has changes nothing. More time is bought by ExtendSession, and the zone is changed by cancelling and starting again. A correction
  /// and a move happen together or not at all.
  ///
  /// Only admins change the price. What is paid stays paid: a price below it is refused.
  $grpc.ResponseFuture<$0.UpdateSessionResponse> updateSession(
    $0.UpdateSessionRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateSession, request, options: options);
  }

  /// Deletes a session in the zones of an operator, with its parking ticket; payments for it and the books stay.
  ///
  /// One that is under way and that somebody paid for is refused with SESSION_UNDER_WAY: end it or call it off first.
  $grpc.ResponseFuture<$0.DeleteSessionResponse> deleteSession(
    $0.DeleteSessionRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteSession, request, options: options);
  }

  /// Notes now which sessions are over, in the zones of an operator; a job does so every minute. Nothing that is asked for depends on
  /// it: a session is expired from its end on, noted or not.
  $grpc.ResponseFuture<$0.ExpireSessionsResponse> expireSessions(
    $0.ExpireSessionsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$expireSessions, request, options: options);
  }

  /// Looks a plate up: its active sessions, in one zone or in all that the caller may check, whether it may stand there now, and why or
  /// why not; and what it owes for violation tickets in the caller's own zones.
  ///
  /// Agents check anywhere, operators in their zones. Half a plate is no mistake and finds nothing; SuggestPlates completes it.
  $grpc.ResponseFuture<$0.CheckVehicleResponse> checkVehicle(
    $0.CheckVehicleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$checkVehicle, request, options: options);
  }

  // method descriptors

  static final _$startSession =
      $grpc.ClientMethod<$0.StartSessionRequest, $0.StartSessionResponse>(
          '/parkup.parking.v1.SessionService/StartSession',
          ($0.StartSessionRequest value) => value.writeToBuffer(),
          $0.StartSessionResponse.fromBuffer);
  static final _$getSession =
      $grpc.ClientMethod<$0.GetSessionRequest, $0.GetSessionResponse>(
          '/parkup.parking.v1.SessionService/GetSession',
          ($0.GetSessionRequest value) => value.writeToBuffer(),
          $0.GetSessionResponse.fromBuffer);
  static final _$listSessions =
      $grpc.ClientMethod<$0.ListSessionsRequest, $0.ListSessionsResponse>(
          '/parkup.parking.v1.SessionService/ListSessions',
          ($0.ListSessionsRequest value) => value.writeToBuffer(),
          $0.ListSessionsResponse.fromBuffer);
  static final _$getActiveSession = $grpc.ClientMethod<
          $0.GetActiveSessionRequest, $0.GetActiveSessionResponse>(
      '/parkup.parking.v1.SessionService/GetActiveSession',
      ($0.GetActiveSessionRequest value) => value.writeToBuffer(),
      $0.GetActiveSessionResponse.fromBuffer);
  static final _$extendSession =
      $grpc.ClientMethod<$0.ExtendSessionRequest, $0.ExtendSessionResponse>(
          '/parkup.parking.v1.SessionService/ExtendSession',
          ($0.ExtendSessionRequest value) => value.writeToBuffer(),
          $0.ExtendSessionResponse.fromBuffer);
  static final _$endSession =
      $grpc.ClientMethod<$0.EndSessionRequest, $0.EndSessionResponse>(
          '/parkup.parking.v1.SessionService/EndSession',
          ($0.EndSessionRequest value) => value.writeToBuffer(),
          $0.EndSessionResponse.fromBuffer);
  static final _$cancelSession =
      $grpc.ClientMethod<$0.CancelSessionRequest, $0.CancelSessionResponse>(
          '/parkup.parking.v1.SessionService/CancelSession',
          ($0.CancelSessionRequest value) => value.writeToBuffer(),
          $0.CancelSessionResponse.fromBuffer);
  static final _$updateSession =
      $grpc.ClientMethod<$0.UpdateSessionRequest, $0.UpdateSessionResponse>(
          '/parkup.parking.v1.SessionService/UpdateSession',
          ($0.UpdateSessionRequest value) => value.writeToBuffer(),
          $0.UpdateSessionResponse.fromBuffer);
  static final _$deleteSession =
      $grpc.ClientMethod<$0.DeleteSessionRequest, $0.DeleteSessionResponse>(
          '/parkup.parking.v1.SessionService/DeleteSession',
          ($0.DeleteSessionRequest value) => value.writeToBuffer(),
          $0.DeleteSessionResponse.fromBuffer);
  static final _$expireSessions =
      $grpc.ClientMethod<$0.ExpireSessionsRequest, $0.ExpireSessionsResponse>(
          '/parkup.parking.v1.SessionService/ExpireSessions',
          ($0.ExpireSessionsRequest value) => value.writeToBuffer(),
          $0.ExpireSessionsResponse.fromBuffer);
  static final _$checkVehicle =
      $grpc.ClientMethod<$0.CheckVehicleRequest, $0.CheckVehicleResponse>(
          '/parkup.parking.v1.SessionService/CheckVehicle',
          ($0.CheckVehicleRequest value) => value.writeToBuffer(),
          $0.CheckVehicleResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.parking.v1.SessionService')
abstract class SessionServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.parking.v1.SessionService';

  SessionServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.StartSessionRequest, $0.StartSessionResponse>(
            'StartSession',
            startSession_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.StartSessionRequest.fromBuffer(value),
            ($0.StartSessionResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetSessionRequest, $0.GetSessionResponse>(
        'GetSession',
        getSession_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetSessionRequest.fromBuffer(value),
        ($0.GetSessionResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ListSessionsRequest, $0.ListSessionsResponse>(
            'ListSessions',
            listSessions_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ListSessionsRequest.fromBuffer(value),
            ($0.ListSessionsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetActiveSessionRequest,
            $0.GetActiveSessionResponse>(
        'GetActiveSession',
        getActiveSession_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetActiveSessionRequest.fromBuffer(value),
        ($0.GetActiveSessionResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ExtendSessionRequest, $0.ExtendSessionResponse>(
            'ExtendSession',
            extendSession_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ExtendSessionRequest.fromBuffer(value),
            ($0.ExtendSessionResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.EndSessionRequest, $0.EndSessionResponse>(
        'EndSession',
        endSession_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.EndSessionRequest.fromBuffer(value),
        ($0.EndSessionResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.CancelSessionRequest, $0.CancelSessionResponse>(
            'CancelSession',
            cancelSession_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.CancelSessionRequest.fromBuffer(value),
            ($0.CancelSessionResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.UpdateSessionRequest, $0.UpdateSessionResponse>(
            'UpdateSession',
            updateSession_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.UpdateSessionRequest.fromBuffer(value),
            ($0.UpdateSessionResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.DeleteSessionRequest, $0.DeleteSessionResponse>(
            'DeleteSession',
            deleteSession_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.DeleteSessionRequest.fromBuffer(value),
            ($0.DeleteSessionResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ExpireSessionsRequest,
            $0.ExpireSessionsResponse>(
        'ExpireSessions',
        expireSessions_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ExpireSessionsRequest.fromBuffer(value),
        ($0.ExpireSessionsResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.CheckVehicleRequest, $0.CheckVehicleResponse>(
            'CheckVehicle',
            checkVehicle_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.CheckVehicleRequest.fromBuffer(value),
            ($0.CheckVehicleResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.StartSessionResponse> startSession_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.StartSessionRequest> $request) async {
    return startSession($call, await $request);
  }

  $async.Future<$0.StartSessionResponse> startSession(
      $grpc.ServiceCall call, $0.StartSessionRequest request);

  $async.Future<$0.GetSessionResponse> getSession_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetSessionRequest> $request) async {
    return getSession($call, await $request);
  }

  $async.Future<$0.GetSessionResponse> getSession(
      $grpc.ServiceCall call, $0.GetSessionRequest request);

  $async.Future<$0.ListSessionsResponse> listSessions_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListSessionsRequest> $request) async {
    return listSessions($call, await $request);
  }

  $async.Future<$0.ListSessionsResponse> listSessions(
      $grpc.ServiceCall call, $0.ListSessionsRequest request);

  $async.Future<$0.GetActiveSessionResponse> getActiveSession_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetActiveSessionRequest> $request) async {
    return getActiveSession($call, await $request);
  }

  $async.Future<$0.GetActiveSessionResponse> getActiveSession(
      $grpc.ServiceCall call, $0.GetActiveSessionRequest request);

  $async.Future<$0.ExtendSessionResponse> extendSession_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ExtendSessionRequest> $request) async {
    return extendSession($call, await $request);
  }

  $async.Future<$0.ExtendSessionResponse> extendSession(
      $grpc.ServiceCall call, $0.ExtendSessionRequest request);

  $async.Future<$0.EndSessionResponse> endSession_Pre($grpc.ServiceCall $call,
      $async.Future<$0.EndSessionRequest> $request) async {
    return endSession($call, await $request);
  }

  $async.Future<$0.EndSessionResponse> endSession(
      $grpc.ServiceCall call, $0.EndSessionRequest request);

  $async.Future<$0.CancelSessionResponse> cancelSession_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CancelSessionRequest> $request) async {
    return cancelSession($call, await $request);
  }

  $async.Future<$0.CancelSessionResponse> cancelSession(
      $grpc.ServiceCall call, $0.CancelSessionRequest request);

  $async.Future<$0.UpdateSessionResponse> updateSession_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateSessionRequest> $request) async {
    return updateSession($call, await $request);
  }

  $async.Future<$0.UpdateSessionResponse> updateSession(
      $grpc.ServiceCall call, $0.UpdateSessionRequest request);

  $async.Future<$0.DeleteSessionResponse> deleteSession_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeleteSessionRequest> $request) async {
    return deleteSession($call, await $request);
  }

  $async.Future<$0.DeleteSessionResponse> deleteSession(
      $grpc.ServiceCall call, $0.DeleteSessionRequest request);

  $async.Future<$0.ExpireSessionsResponse> expireSessions_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ExpireSessionsRequest> $request) async {
    return expireSessions($call, await $request);
  }

  $async.Future<$0.ExpireSessionsResponse> expireSessions(
      $grpc.ServiceCall call, $0.ExpireSessionsRequest request);

  $async.Future<$0.CheckVehicleResponse> checkVehicle_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CheckVehicleRequest> $request) async {
    return checkVehicle($call, await $request);
  }

  $async.Future<$0.CheckVehicleResponse> checkVehicle(
      $grpc.ServiceCall call, $0.CheckVehicleRequest request);
}
