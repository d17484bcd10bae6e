// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/violation_ticket_list_service.proto.

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

import 'violation_ticket_list_service.pb.dart' as $0;

export 'violation_ticket_list_service.pb.dart';

/// Looking for violation tickets: drivers among those they have access to, agents and operators among those of their zones.
@$pb.GrpcServiceName('parkup.enforcement.v1.ViolationTicketListService')
class ViolationTicketListServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ViolationTicketListServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Lists tickets, those issued last first. What is given limits the list; several filters all count.
  ///
  /// Drivers see those they have access to (see ViolationTicketService.GetViolationTicket) and may name nobody but themselves.
  $grpc.ResponseFuture<$0.ListViolationTicketsResponse> listViolationTickets(
    $0.ListViolationTicketsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listViolationTickets, request, options: options);
  }

  /// Says whether a plate has tickets that are still to be paid, and which: the newest 100 of those that the caller may see.
  $grpc.ResponseFuture<$0.CheckUnpaidViolationTicketsResponse>
      checkUnpaidViolationTickets(
    $0.CheckUnpaidViolationTicketsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$checkUnpaidViolationTickets, request,
        options: options);
  }

  /// Counts a driver's tickets by where they stand, and adds up their fines. Drivers ask for their own: of all that they have access to;
  /// agents and operators for those of any driver in their zones.
  $grpc.ResponseFuture<$0.GetViolationTicketStatsResponse>
      getViolationTicketStats(
    $0.GetViolationTicketStatsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getViolationTicketStats, request,
        options: options);
  }

  // method descriptors

  static final _$listViolationTickets = $grpc.ClientMethod<
          $0.ListViolationTicketsRequest, $0.ListViolationTicketsResponse>(
      '/parkup.enforcement.v1.ViolationTicketListService/ListViolationTickets',
      ($0.ListViolationTicketsRequest value) => value.writeToBuffer(),
      $0.ListViolationTicketsResponse.fromBuffer);
  static final _$checkUnpaidViolationTickets = $grpc.ClientMethod<
          $0.CheckUnpaidViolationTicketsRequest,
          $0.CheckUnpaidViolationTicketsResponse>(
      '/parkup.enforcement.v1.ViolationTicketListService/CheckUnpaidViolationTickets',
      ($0.CheckUnpaidViolationTicketsRequest value) => value.writeToBuffer(),
      $0.CheckUnpaidViolationTicketsResponse.fromBuffer);
  static final _$getViolationTicketStats = $grpc.ClientMethod<
          $0.GetViolationTicketStatsRequest,
          $0.GetViolationTicketStatsResponse>(
      '/parkup.enforcement.v1.ViolationTicketListService/GetViolationTicketStats',
      ($0.GetViolationTicketStatsRequest value) => value.writeToBuffer(),
      $0.GetViolationTicketStatsResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.enforcement.v1.ViolationTicketListService')
abstract class ViolationTicketListServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.enforcement.v1.ViolationTicketListService';

  ViolationTicketListServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.ListViolationTicketsRequest,
            $0.ListViolationTicketsResponse>(
        'ListViolationTickets',
        listViolationTickets_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListViolationTicketsRequest.fromBuffer(value),
        ($0.ListViolationTicketsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CheckUnpaidViolationTicketsRequest,
            $0.CheckUnpaidViolationTicketsResponse>(
        'CheckUnpaidViolationTickets',
        checkUnpaidViolationTickets_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CheckUnpaidViolationTicketsRequest.fromBuffer(value),
        ($0.CheckUnpaidViolationTicketsResponse value) =>
            value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetViolationTicketStatsRequest,
            $0.GetViolationTicketStatsResponse>(
        'GetViolationTicketStats',
        getViolationTicketStats_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetViolationTicketStatsRequest.fromBuffer(value),
        ($0.GetViolationTicketStatsResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.ListViolationTicketsResponse> listViolationTickets_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListViolationTicketsRequest> $request) async {
    return listViolationTickets($call, await $request);
  }

  $async.Future<$0.ListViolationTicketsResponse> listViolationTickets(
      $grpc.ServiceCall call, $0.ListViolationTicketsRequest request);

  $async.Future<$0.CheckUnpaidViolationTicketsResponse>
      checkUnpaidViolationTickets_Pre($grpc.ServiceCall $call,
          $async.Future<$0.CheckUnpaidViolationTicketsRequest> $request) async {
    return checkUnpaidViolationTickets($call, await $request);
  }

  $async.Future<$0.CheckUnpaidViolationTicketsResponse>
      checkUnpaidViolationTickets($grpc.ServiceCall call,
          $0.CheckUnpaidViolationTicketsRequest request);

  $async.Future<$0.GetViolationTicketStatsResponse> getViolationTicketStats_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetViolationTicketStatsRequest> $request) async {
    return getViolationTicketStats($call, await $request);
  }

  $async.Future<$0.GetViolationTicketStatsResponse> getViolationTicketStats(
      $grpc.ServiceCall call, $0.GetViolationTicketStatsRequest request);
}
