// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/violation_ticket_batch_service.proto.

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

import 'violation_ticket_batch_service.pb.dart' as $0;

export 'violation_ticket_batch_service.pb.dart';

/// Devices that were offline send what they wrote.
@$pb.GrpcServiceName('parkup.enforcement.v1.ViolationTicketBatchService')
class ViolationTicketBatchServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ViolationTicketBatchServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Issues up to 100 tickets at once, each for itself: what is wrong with one says nothing about the others.
  ///
  /// Each carries the key that the device drew when it was written, as `idempotency-key` of IssueViolationTicket: a ticket that came
  /// before, alone or in another batch, is answered as it was then. So a device may send its batch again, in any order, until each
  /// has an outcome. Those refused with UNAVAILABLE, RATE_LIMITED or IDEMPOTENCY_KEY_IN_USE are to be sent again; for all other reasons see
  /// IssueViolationTicket.
  $grpc.ResponseFuture<$0.IssueViolationTicketsResponse> issueViolationTickets(
    $0.IssueViolationTicketsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$issueViolationTickets, request, options: options);
  }

  // method descriptors

  static final _$issueViolationTickets = $grpc.ClientMethod<
          $0.IssueViolationTicketsRequest, $0.IssueViolationTicketsResponse>(
      '/parkup.enforcement.v1.ViolationTicketBatchService/IssueViolationTickets',
      ($0.IssueViolationTicketsRequest value) => value.writeToBuffer(),
      $0.IssueViolationTicketsResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.enforcement.v1.ViolationTicketBatchService')
abstract class ViolationTicketBatchServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.enforcement.v1.ViolationTicketBatchService';

  ViolationTicketBatchServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.IssueViolationTicketsRequest,
            $0.IssueViolationTicketsResponse>(
        'IssueViolationTickets',
        issueViolationTickets_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.IssueViolationTicketsRequest.fromBuffer(value),
        ($0.IssueViolationTicketsResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.IssueViolationTicketsResponse> issueViolationTickets_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.IssueViolationTicketsRequest> $request) async {
    return issueViolationTickets($call, await $request);
  }

  $async.Future<$0.IssueViolationTicketsResponse> issueViolationTickets(
      $grpc.ServiceCall call, $0.IssueViolationTicketsRequest request);
}
