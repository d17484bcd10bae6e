// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/violation_ticket_service.proto.

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
import 'violation_ticket_service.pb.dart' as $0;

export 'violation_ticket_service.pb.dart';

/// Violation tickets: agents issue them, drivers read and pay them.
@$pb.GrpcServiceName('parkup.enforcement.v1.ViolationTicketService')
class ViolationTicketServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ViolationTicketServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Fines a vehicle. A token for its QR code is made with it.
  ///
  /// Agents issue in their own name and in their zones; admins may name an agent and set another fine. It is the fine of the driver
  /// whose session is named.
  ///
  /// The driver of the session and the owner of the vehicle, whom an operator confirmed, are told by mail and on their devices: of the
  /// fine, of its payment, of what is decided about it, and when the clamp is off. No call waits for that.
  ///
  /// A vehicle that the same agent fined in the same zone within 2 minutes is refused with DUPLICATE_VIOLATION, which names the first
  /// ticket: a second tap. A call with an idempotency key of its own says that it is another fine.
  $grpc.ResponseFuture<$0.IssueViolationTicketResponse> issueViolationTicket(
    $0.IssueViolationTicketRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$issueViolationTicket, request, options: options);
  }

  /// Fines a vehicle and gives the QR code to print: what IssueViolationTicket does. A repeated call is refused with
  /// INVALID_TICKET_TOKEN when the token of its first answer is gone since.
  $grpc.ResponseFuture<$0.IssueViolationTicketWithQrResponse>
      issueViolationTicketWithQr(
    $0.IssueViolationTicketRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$issueViolationTicketWithQr, request,
        options: options);
  }

  /// Gives one ticket: to drivers who have access to it, to agents and operators of its zone.
  ///
  /// A driver has access when it was issued for a session of theirs, when they opened its QR code while signed in, or when an
  /// operator had confirmed the vehicle as theirs before it was issued. A plate in their list opens nothing by itself: anybody can
  /// put any plate there.
  $grpc.ResponseFuture<$0.GetViolationTicketResponse> getViolationTicket(
    $0.GetViolationTicketRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getViolationTicket, request, options: options);
  }

  /// Gives the ticket that has a number; access as in GetViolationTicket.
  $grpc.ResponseFuture<$0.GetViolationTicketByNumberResponse>
      getViolationTicketByNumber(
    $0.GetViolationTicketByNumberRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getViolationTicketByNumber, request,
        options: options);
  }

  /// Gives the QR code of a ticket as a PNG; access as in GetViolationTicket. No token is made for it.
  $grpc.ResponseFuture<$1.HttpBody> getViolationTicketQrImage(
    $0.GetViolationTicketQrImageRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getViolationTicketQrImage, request,
        options: options);
  }

  /// Says which ticket a token opens; of a signed-in driver it is noted that they have access from now on. Each address has a number of
  /// scans a minute.
  $grpc.ResponseFuture<$0.VerifyViolationTicketTokenResponse>
      verifyViolationTicketToken(
    $0.VerifyViolationTicketTokenRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$verifyViolationTicketToken, request,
        options: options);
  }

  /// Leads a browser that scanned a QR code to the client application (302): to the ticket, or to the page that says what is
  /// wrong, which may be that its address scans too much.
  $grpc.ResponseFuture<$1.HttpBody> redirectViolationTicketToken(
    $0.RedirectViolationTicketTokenRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$redirectViolationTicketToken, request,
        options: options);
  }

  /// Pays a fine: drivers by wallet or card, agents and operators of its zone record cash. The ticket and the money change
  /// together or not at all; its tokens are revoked.
  $grpc.ResponseFuture<$0.PayViolationTicketResponse> payViolationTicket(
    $0.PayViolationTicketRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$payViolationTicket, request, options: options);
  }

  // method descriptors

  static final _$issueViolationTicket = $grpc.ClientMethod<
          $0.IssueViolationTicketRequest, $0.IssueViolationTicketResponse>(
      '/parkup.enforcement.v1.ViolationTicketService/IssueViolationTicket',
      ($0.IssueViolationTicketRequest value) => value.writeToBuffer(),
      $0.IssueViolationTicketResponse.fromBuffer);
  static final _$issueViolationTicketWithQr = $grpc.ClientMethod<
          $0.IssueViolationTicketRequest,
          $0.IssueViolationTicketWithQrResponse>(
      '/parkup.enforcement.v1.ViolationTicketService/IssueViolationTicketWithQr',
      ($0.IssueViolationTicketRequest value) => value.writeToBuffer(),
      $0.IssueViolationTicketWithQrResponse.fromBuffer);
  static final _$getViolationTicket = $grpc.ClientMethod<
          $0.GetViolationTicketRequest, $0.GetViolationTicketResponse>(
      '/parkup.enforcement.v1.ViolationTicketService/GetViolationTicket',
      ($0.GetViolationTicketRequest value) => value.writeToBuffer(),
      $0.GetViolationTicketResponse.fromBuffer);
  static final _$getViolationTicketByNumber = $grpc.ClientMethod<
          $0.GetViolationTicketByNumberRequest,
          $0.GetViolationTicketByNumberResponse>(
      '/parkup.enforcement.v1.ViolationTicketService/GetViolationTicketByNumber',
      ($0.GetViolationTicketByNumberRequest value) => value.writeToBuffer(),
      $0.GetViolationTicketByNumberResponse.fromBuffer);
  static final _$getViolationTicketQrImage = $grpc.ClientMethod<
          $0.GetViolationTicketQrImageRequest, $1.HttpBody>(
      '/parkup.enforcement.v1.ViolationTicketService/GetViolationTicketQrImage',
      ($0.GetViolationTicketQrImageRequest value) => value.writeToBuffer(),
      $1.HttpBody.fromBuffer);
  static final _$verifyViolationTicketToken = $grpc.ClientMethod<
          $0.VerifyViolationTicketTokenRequest,
          $0.VerifyViolationTicketTokenResponse>(
      '/parkup.enforcement.v1.ViolationTicketService/VerifyViolationTicketToken',
      ($0.VerifyViolationTicketTokenRequest value) => value.writeToBuffer(),
      $0.VerifyViolationTicketTokenResponse.fromBuffer);
  static final _$redirectViolationTicketToken = $grpc.ClientMethod<
          $0.RedirectViolationTicketTokenRequest, $1.HttpBody>(
      '/parkup.enforcement.v1.ViolationTicketService/RedirectViolationTicketToken',
      ($0.RedirectViolationTicketTokenRequest value) => value.writeToBuffer(),
      $1.HttpBody.fromBuffer);
  static final _$payViolationTicket = $grpc.ClientMethod<
          $0.PayViolationTicketRequest, $0.PayViolationTicketResponse>(
      '/parkup.enforcement.v1.ViolationTicketService/PayViolationTicket',
      ($0.PayViolationTicketRequest value) => value.writeToBuffer(),
      $0.PayViolationTicketResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.enforcement.v1.ViolationTicketService')
abstract class ViolationTicketServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.enforcement.v1.ViolationTicketService';

  ViolationTicketServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.IssueViolationTicketRequest,
            $0.IssueViolationTicketResponse>(
        'IssueViolationTicket',
        issueViolationTicket_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.IssueViolationTicketRequest.fromBuffer(value),
        ($0.IssueViolationTicketResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.IssueViolationTicketRequest,
            $0.IssueViolationTicketWithQrResponse>(
        'IssueViolationTicketWithQr',
        issueViolationTicketWithQr_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.IssueViolationTicketRequest.fromBuffer(value),
        ($0.IssueViolationTicketWithQrResponse value) =>
            value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetViolationTicketRequest,
            $0.GetViolationTicketResponse>(
        'GetViolationTicket',
        getViolationTicket_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetViolationTicketRequest.fromBuffer(value),
        ($0.GetViolationTicketResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetViolationTicketByNumberRequest,
            $0.GetViolationTicketByNumberResponse>(
        'GetViolationTicketByNumber',
        getViolationTicketByNumber_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetViolationTicketByNumberRequest.fromBuffer(value),
        ($0.GetViolationTicketByNumberResponse value) =>
            value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.GetViolationTicketQrImageRequest, $1.HttpBody>(
            'GetViolationTicketQrImage',
            getViolationTicketQrImage_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetViolationTicketQrImageRequest.fromBuffer(value),
            ($1.HttpBody value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.VerifyViolationTicketTokenRequest,
            $0.VerifyViolationTicketTokenResponse>(
        'VerifyViolationTicketToken',
        verifyViolationTicketToken_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.VerifyViolationTicketTokenRequest.fromBuffer(value),
        ($0.VerifyViolationTicketTokenResponse value) =>
            value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.RedirectViolationTicketTokenRequest,
            $1.HttpBody>(
        'RedirectViolationTicketToken',
        redirectViolationTicketToken_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RedirectViolationTicketTokenRequest.fromBuffer(value),
        ($1.HttpBody value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.PayViolationTicketRequest,
            $0.PayViolationTicketResponse>(
        'PayViolationTicket',
        payViolationTicket_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.PayViolationTicketRequest.fromBuffer(value),
        ($0.PayViolationTicketResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.IssueViolationTicketResponse> issueViolationTicket_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.IssueViolationTicketRequest> $request) async {
    return issueViolationTicket($call, await $request);
  }

  $async.Future<$0.IssueViolationTicketResponse> issueViolationTicket(
      $grpc.ServiceCall call, $0.IssueViolationTicketRequest request);

  $async.Future<$0.IssueViolationTicketWithQrResponse>
      issueViolationTicketWithQr_Pre($grpc.ServiceCall $call,
          $async.Future<$0.IssueViolationTicketRequest> $request) async {
    return issueViolationTicketWithQr($call, await $request);
  }

  $async.Future<$0.IssueViolationTicketWithQrResponse>
      issueViolationTicketWithQr(
          $grpc.ServiceCall call, $0.IssueViolationTicketRequest request);

  $async.Future<$0.GetViolationTicketResponse> getViolationTicket_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetViolationTicketRequest> $request) async {
    return getViolationTicket($call, await $request);
  }

  $async.Future<$0.GetViolationTicketResponse> getViolationTicket(
      $grpc.ServiceCall call, $0.GetViolationTicketRequest request);

  $async.Future<$0.GetViolationTicketByNumberResponse>
      getViolationTicketByNumber_Pre($grpc.ServiceCall $call,
          $async.Future<$0.GetViolationTicketByNumberRequest> $request) async {
    return getViolationTicketByNumber($call, await $request);
  }

  $async.Future<$0.GetViolationTicketByNumberResponse>
      getViolationTicketByNumber(
          $grpc.ServiceCall call, $0.GetViolationTicketByNumberRequest request);

  $async.Future<$1.HttpBody> getViolationTicketQrImage_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetViolationTicketQrImageRequest> $request) async {
    return getViolationTicketQrImage($call, await $request);
  }

  $async.Future<$1.HttpBody> getViolationTicketQrImage(
      $grpc.ServiceCall call, $0.GetViolationTicketQrImageRequest request);

  $async.Future<$0.VerifyViolationTicketTokenResponse>
      verifyViolationTicketToken_Pre($grpc.ServiceCall $call,
          $async.Future<$0.VerifyViolationTicketTokenRequest> $request) async {
    return verifyViolationTicketToken($call, await $request);
  }

  $async.Future<$0.VerifyViolationTicketTokenResponse>
      verifyViolationTicketToken(
          $grpc.ServiceCall call, $0.VerifyViolationTicketTokenRequest request);

  $async.Future<$1.HttpBody> redirectViolationTicketToken_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RedirectViolationTicketTokenRequest> $request) async {
    return redirectViolationTicketToken($call, await $request);
  }

  $async.Future<$1.HttpBody> redirectViolationTicketToken(
      $grpc.ServiceCall call, $0.RedirectViolationTicketTokenRequest request);

  $async.Future<$0.PayViolationTicketResponse> payViolationTicket_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.PayViolationTicketRequest> $request) async {
    return payViolationTicket($call, await $request);
  }

  $async.Future<$0.PayViolationTicketResponse> payViolationTicket(
      $grpc.ServiceCall call, $0.PayViolationTicketRequest request);
}
