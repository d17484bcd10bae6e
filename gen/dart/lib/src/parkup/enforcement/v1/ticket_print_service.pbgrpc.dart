// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/ticket_print_service.proto.

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
import 'ticket_print_service.pb.dart' as $0;

export 'ticket_print_service.pb.dart';

/// Violation tickets on paper. No token is made for printing one: the code is that of the ticket's token while it works.
@$pb.GrpcServiceName('parkup.enforcement.v1.TicketPrintService')
class TicketPrintServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  TicketPrintServiceClient(super.channel, {super.options, super.interceptors});

  /// Gives what to print of a ticket; access as in ViolationTicketService.GetViolationTicket.
  $grpc.ResponseFuture<$0.GetTicketPrintResponse> getTicketPrint(
    $0.GetTicketPrintRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getTicketPrint, request, options: options);
  }

  /// Gives the same as a PDF, ready for a printer (A5); access as in ViolationTicketService.GetViolationTicket.
  $grpc.ResponseFuture<$1.HttpBody> getTicketPdf(
    $0.GetTicketPdfRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getTicketPdf, request, options: options);
  }

  // method descriptors

  static final _$getTicketPrint =
      $grpc.ClientMethod<$0.GetTicketPrintRequest, $0.GetTicketPrintResponse>(
          '/parkup.enforcement.v1.TicketPrintService/GetTicketPrint',
          ($0.GetTicketPrintRequest value) => value.writeToBuffer(),
          $0.GetTicketPrintResponse.fromBuffer);
  static final _$getTicketPdf =
      $grpc.ClientMethod<$0.GetTicketPdfRequest, $1.HttpBody>(
          '/parkup.enforcement.v1.TicketPrintService/GetTicketPdf',
          ($0.GetTicketPdfRequest value) => value.writeToBuffer(),
          $1.HttpBody.fromBuffer);
}

@$pb.GrpcServiceName('parkup.enforcement.v1.TicketPrintService')
abstract class TicketPrintServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.enforcement.v1.TicketPrintService';

  TicketPrintServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.GetTicketPrintRequest,
            $0.GetTicketPrintResponse>(
        'GetTicketPrint',
        getTicketPrint_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetTicketPrintRequest.fromBuffer(value),
        ($0.GetTicketPrintResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetTicketPdfRequest, $1.HttpBody>(
        'GetTicketPdf',
        getTicketPdf_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetTicketPdfRequest.fromBuffer(value),
        ($1.HttpBody value) => value.writeToBuffer()));
  }

  $async.Future<$0.GetTicketPrintResponse> getTicketPrint_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetTicketPrintRequest> $request) async {
    return getTicketPrint($call, await $request);
  }

  $async.Future<$0.GetTicketPrintResponse> getTicketPrint(
      $grpc.ServiceCall call, $0.GetTicketPrintRequest request);

  $async.Future<$1.HttpBody> getTicketPdf_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetTicketPdfRequest> $request) async {
    return getTicketPdf($call, await $request);
  }

  $async.Future<$1.HttpBody> getTicketPdf(
      $grpc.ServiceCall call, $0.GetTicketPdfRequest request);
}
