// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/ticket_token_service.proto.

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

import 'ticket_token_service.pb.dart' as $0;

export 'ticket_token_service.pb.dart';

/// Tokens in the QR codes of violation tickets: a ticket gets its first one when it is issued, agents and operators of its zone
/// make more of them, look at them and revoke them. ViolationTicketService opens tickets by them.
@$pb.GrpcServiceName('parkup.enforcement.v1.TicketTokenService')
class TicketTokenServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  TicketTokenServiceClient(super.channel, {super.options, super.interceptors});

  /// Makes another token for a ticket that is still open. Those it has go on working, so that what hangs on the car does: revoke them
  /// first if they must not. A ticket has at most 20 that work; one more takes the place of the second oldest.
  $grpc.ResponseFuture<$0.CreateTicketTokenResponse> createTicketToken(
    $0.CreateTicketTokenRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createTicketToken, request, options: options);
  }

  /// Says how a ticket's token stands: the newest that was not revoked, else the newest. INVALID_TICKET_TOKEN when it has none any more.
  $grpc.ResponseFuture<$0.GetTicketTokenResponse> getTicketToken(
    $0.GetTicketTokenRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getTicketToken, request, options: options);
  }

  /// Draws the QR code of a ticket's token again, in any size; no token is made for it.
  $grpc.ResponseFuture<$0.RegenerateTicketQrCodeResponse>
      regenerateTicketQrCode(
    $0.RegenerateTicketQrCodeRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$regenerateTicketQrCode, request,
        options: options);
  }

  /// Gives the QR code of a ticket to whoever may read the ticket, as in ViolationTicketService.GetViolationTicket. No token is made
  /// for it.
  $grpc.ResponseFuture<$0.GetTicketQrCodeResponse> getTicketQrCode(
    $0.GetTicketQrCodeRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getTicketQrCode, request, options: options);
  }

  /// Revokes all tokens of a ticket, so that no QR code of it opens it any more. Revoking again changes nothing.
  $grpc.ResponseFuture<$0.RevokeTicketTokensResponse> revokeTicketTokens(
    $0.RevokeTicketTokensRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$revokeTicketTokens, request, options: options);
  }

  /// Deletes the tokens of all tickets that expired or were revoked 30 days ago or earlier (a setting). A job does the same each night.
  $grpc.ResponseFuture<$0.CleanUpTicketTokensResponse> cleanUpTicketTokens(
    $0.CleanUpTicketTokensRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$cleanUpTicketTokens, request, options: options);
  }

  // method descriptors

  static final _$createTicketToken = $grpc.ClientMethod<
          $0.CreateTicketTokenRequest, $0.CreateTicketTokenResponse>(
      '/parkup.enforcement.v1.TicketTokenService/CreateTicketToken',
      ($0.CreateTicketTokenRequest value) => value.writeToBuffer(),
      $0.CreateTicketTokenResponse.fromBuffer);
  static final _$getTicketToken =
      $grpc.ClientMethod<$0.GetTicketTokenRequest, $0.GetTicketTokenResponse>(
          '/parkup.enforcement.v1.TicketTokenService/GetTicketToken',
          ($0.GetTicketTokenRequest value) => value.writeToBuffer(),
          $0.GetTicketTokenResponse.fromBuffer);
  static final _$regenerateTicketQrCode = $grpc.ClientMethod<
          $0.RegenerateTicketQrCodeRequest, $0.RegenerateTicketQrCodeResponse>(
      '/parkup.enforcement.v1.TicketTokenService/RegenerateTicketQrCode',
      ($0.RegenerateTicketQrCodeRequest value) => value.writeToBuffer(),
      $0.RegenerateTicketQrCodeResponse.fromBuffer);
  static final _$getTicketQrCode =
      $grpc.ClientMethod<$0.GetTicketQrCodeRequest, $0.GetTicketQrCodeResponse>(
          '/parkup.enforcement.v1.TicketTokenService/GetTicketQrCode',
          ($0.GetTicketQrCodeRequest value) => value.writeToBuffer(),
          $0.GetTicketQrCodeResponse.fromBuffer);
  static final _$revokeTicketTokens = $grpc.ClientMethod<
          $0.RevokeTicketTokensRequest, $0.RevokeTicketTokensResponse>(
      '/parkup.enforcement.v1.TicketTokenService/RevokeTicketTokens',
      ($0.RevokeTicketTokensRequest value) => value.writeToBuffer(),
      $0.RevokeTicketTokensResponse.fromBuffer);
  static final _$cleanUpTicketTokens = $grpc.ClientMethod<
          $0.CleanUpTicketTokensRequest, $0.CleanUpTicketTokensResponse>(
      '/parkup.enforcement.v1.TicketTokenService/CleanUpTicketTokens',
      ($0.CleanUpTicketTokensRequest value) => value.writeToBuffer(),
      $0.CleanUpTicketTokensResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.enforcement.v1.TicketTokenService')
abstract class TicketTokenServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.enforcement.v1.TicketTokenService';

  TicketTokenServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.CreateTicketTokenRequest,
            $0.CreateTicketTokenResponse>(
        'CreateTicketToken',
        createTicketToken_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CreateTicketTokenRequest.fromBuffer(value),
        ($0.CreateTicketTokenResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetTicketTokenRequest,
            $0.GetTicketTokenResponse>(
        'GetTicketToken',
        getTicketToken_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetTicketTokenRequest.fromBuffer(value),
        ($0.GetTicketTokenResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.RegenerateTicketQrCodeRequest,
            $0.RegenerateTicketQrCodeResponse>(
        'RegenerateTicketQrCode',
        regenerateTicketQrCode_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RegenerateTicketQrCodeRequest.fromBuffer(value),
        ($0.RegenerateTicketQrCodeResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetTicketQrCodeRequest,
            $0.GetTicketQrCodeResponse>(
        'GetTicketQrCode',
        getTicketQrCode_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetTicketQrCodeRequest.fromBuffer(value),
        ($0.GetTicketQrCodeResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.RevokeTicketTokensRequest,
            $0.RevokeTicketTokensResponse>(
        'RevokeTicketTokens',
        revokeTicketTokens_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RevokeTicketTokensRequest.fromBuffer(value),
        ($0.RevokeTicketTokensResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CleanUpTicketTokensRequest,
            $0.CleanUpTicketTokensResponse>(
        'CleanUpTicketTokens',
        cleanUpTicketTokens_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CleanUpTicketTokensRequest.fromBuffer(value),
        ($0.CleanUpTicketTokensResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.CreateTicketTokenResponse> createTicketToken_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateTicketTokenRequest> $request) async {
    return createTicketToken($call, await $request);
  }

  $async.Future<$0.CreateTicketTokenResponse> createTicketToken(
      $grpc.ServiceCall call, $0.CreateTicketTokenRequest request);

  $async.Future<$0.GetTicketTokenResponse> getTicketToken_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetTicketTokenRequest> $request) async {
    return getTicketToken($call, await $request);
  }

  $async.Future<$0.GetTicketTokenResponse> getTicketToken(
      $grpc.ServiceCall call, $0.GetTicketTokenRequest request);

  $async.Future<$0.RegenerateTicketQrCodeResponse> regenerateTicketQrCode_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RegenerateTicketQrCodeRequest> $request) async {
    return regenerateTicketQrCode($call, await $request);
  }

  $async.Future<$0.RegenerateTicketQrCodeResponse> regenerateTicketQrCode(
      $grpc.ServiceCall call, $0.RegenerateTicketQrCodeRequest request);

  $async.Future<$0.GetTicketQrCodeResponse> getTicketQrCode_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetTicketQrCodeRequest> $request) async {
    return getTicketQrCode($call, await $request);
  }

  $async.Future<$0.GetTicketQrCodeResponse> getTicketQrCode(
      $grpc.ServiceCall call, $0.GetTicketQrCodeRequest request);

  $async.Future<$0.RevokeTicketTokensResponse> revokeTicketTokens_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RevokeTicketTokensRequest> $request) async {
    return revokeTicketTokens($call, await $request);
  }

  $async.Future<$0.RevokeTicketTokensResponse> revokeTicketTokens(
      $grpc.ServiceCall call, $0.RevokeTicketTokensRequest request);

  $async.Future<$0.CleanUpTicketTokensResponse> cleanUpTicketTokens_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CleanUpTicketTokensRequest> $request) async {
    return cleanUpTicketTokens($call, await $request);
  }

  $async.Future<$0.CleanUpTicketTokensResponse> cleanUpTicketTokens(
      $grpc.ServiceCall call, $0.CleanUpTicketTokensRequest request);
}
