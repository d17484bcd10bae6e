// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/violation_ticket_case_service.proto.

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

import 'violation_ticket_case_service.pb.dart' as $0;

export 'violation_ticket_case_service.pb.dart';

/// What becomes of a violation ticket once it is issued, but for its payment: appeals, decisions, clamps, corrections.
///
/// Moves that the ticket's state does not allow are refused with TICKET_UNPAID, TICKET_ALREADY_PAID, TICKET_APPEALED or
/// TICKET_DISMISSED: the state it is in. Of two at once, one is carried out and the other one refused.
@$pb.GrpcServiceName('parkup.enforcement.v1.ViolationTicketCaseService')
class ViolationTicketCaseServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ViolationTicketCaseServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Contests a ticket that is still to be paid: drivers who have access to it.
  $grpc.ResponseFuture<$0.AppealViolationTicketResponse> appealViolationTicket(
    $0.AppealViolationTicketRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$appealViolationTicket, request, options: options);
  }

  /// Rejects an appeal: the ticket is to be paid again. The time since the appeal does not count, its due date moves by as much.
  $grpc.ResponseFuture<$0.RejectViolationTicketAppealResponse>
      rejectViolationTicketAppeal(
    $0.RejectViolationTicketAppealRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$rejectViolationTicketAppeal, request,
        options: options);
  }

  /// Calls a ticket off, which is also how an appeal is accepted. Its tokens are revoked.
  $grpc.ResponseFuture<$0.DismissViolationTicketResponse>
      dismissViolationTicket(
    $0.DismissViolationTicketRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$dismissViolationTicket, request,
        options: options);
  }

  /// Records that the clamp was taken off a vehicle whose fine is paid. NOT_CLAMPED when it was towed.
  $grpc.ResponseFuture<$0.RecordSabotRemovalResponse> recordSabotRemoval(
    $0.RecordSabotRemovalRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$recordSabotRemoval, request, options: options);
  }

  /// Corrects a ticket, or moves it on: what is given is written, all of it or nothing.
  ///
  /// `status` follows the rules of the other methods: dismissed calls it off, pending rejects an appeal, sabot_removed records that the
  /// clamp is off; the one it has changes nothing. It becomes paid only by a payment, appealed only by its driver, overdue only by
  /// time: those are refused. The fine, the due date and what was done to the vehicle can be changed until the ticket is paid or called off.
  $grpc.ResponseFuture<$0.UpdateViolationTicketResponse> updateViolationTicket(
    $0.UpdateViolationTicketRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateViolationTicket, request, options: options);
  }

  /// Deletes a ticket and its tokens. One that was paid stays: TICKET_ALREADY_PAID.
  $grpc.ResponseFuture<$0.DeleteViolationTicketResponse> deleteViolationTicket(
    $0.DeleteViolationTicketRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteViolationTicket, request, options: options);
  }

  /// Notes now which tickets are overdue; a job does so every few minutes. Nothing that is asked for depends on it.
  $grpc.ResponseFuture<$0.NoteOverdueViolationTicketsResponse>
      noteOverdueViolationTickets(
    $0.NoteOverdueViolationTicketsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$noteOverdueViolationTickets, request,
        options: options);
  }

  // method descriptors

  static final _$appealViolationTicket = $grpc.ClientMethod<
          $0.AppealViolationTicketRequest, $0.AppealViolationTicketResponse>(
      '/parkup.enforcement.v1.ViolationTicketCaseService/AppealViolationTicket',
      ($0.AppealViolationTicketRequest value) => value.writeToBuffer(),
      $0.AppealViolationTicketResponse.fromBuffer);
  static final _$rejectViolationTicketAppeal = $grpc.ClientMethod<
          $0.RejectViolationTicketAppealRequest,
          $0.RejectViolationTicketAppealResponse>(
      '/parkup.enforcement.v1.ViolationTicketCaseService/RejectViolationTicketAppeal',
      ($0.RejectViolationTicketAppealRequest value) => value.writeToBuffer(),
      $0.RejectViolationTicketAppealResponse.fromBuffer);
  static final _$dismissViolationTicket = $grpc.ClientMethod<
          $0.DismissViolationTicketRequest, $0.DismissViolationTicketResponse>(
      '/parkup.enforcement.v1.ViolationTicketCaseService/DismissViolationTicket',
      ($0.DismissViolationTicketRequest value) => value.writeToBuffer(),
      $0.DismissViolationTicketResponse.fromBuffer);
  static final _$recordSabotRemoval = $grpc.ClientMethod<
          $0.RecordSabotRemovalRequest, $0.RecordSabotRemovalResponse>(
      '/parkup.enforcement.v1.ViolationTicketCaseService/RecordSabotRemoval',
      ($0.RecordSabotRemovalRequest value) => value.writeToBuffer(),
      $0.RecordSabotRemovalResponse.fromBuffer);
  static final _$updateViolationTicket = $grpc.ClientMethod<
          $0.UpdateViolationTicketRequest, $0.UpdateViolationTicketResponse>(
      '/parkup.enforcement.v1.ViolationTicketCaseService/UpdateViolationTicket',
      ($0.UpdateViolationTicketRequest value) => value.writeToBuffer(),
      $0.UpdateViolationTicketResponse.fromBuffer);
  static final _$deleteViolationTicket = $grpc.ClientMethod<
          $0.DeleteViolationTicketRequest, $0.DeleteViolationTicketResponse>(
      '/parkup.enforcement.v1.ViolationTicketCaseService/DeleteViolationTicket',
      ($0.DeleteViolationTicketRequest value) => value.writeToBuffer(),
      $0.DeleteViolationTicketResponse.fromBuffer);
  static final _$noteOverdueViolationTickets = $grpc.ClientMethod<
          $0.NoteOverdueViolationTicketsRequest,
          $0.NoteOverdueViolationTicketsResponse>(
      '/parkup.enforcement.v1.ViolationTicketCaseService/NoteOverdueViolationTickets',
      ($0.NoteOverdueViolationTicketsRequest value) => value.writeToBuffer(),
      $0.NoteOverdueViolationTicketsResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.enforcement.v1.ViolationTicketCaseService')
abstract class ViolationTicketCaseServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.enforcement.v1.ViolationTicketCaseService';

  ViolationTicketCaseServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.AppealViolationTicketRequest,
            $0.AppealViolationTicketResponse>(
        'AppealViolationTicket',
        appealViolationTicket_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.AppealViolationTicketRequest.fromBuffer(value),
        ($0.AppealViolationTicketResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.RejectViolationTicketAppealRequest,
            $0.RejectViolationTicketAppealResponse>(
        'RejectViolationTicketAppeal',
        rejectViolationTicketAppeal_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RejectViolationTicketAppealRequest.fromBuffer(value),
        ($0.RejectViolationTicketAppealResponse value) =>
            value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DismissViolationTicketRequest,
            $0.DismissViolationTicketResponse>(
        'DismissViolationTicket',
        dismissViolationTicket_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DismissViolationTicketRequest.fromBuffer(value),
        ($0.DismissViolationTicketResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.RecordSabotRemovalRequest,
            $0.RecordSabotRemovalResponse>(
        'RecordSabotRemoval',
        recordSabotRemoval_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RecordSabotRemovalRequest.fromBuffer(value),
        ($0.RecordSabotRemovalResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.UpdateViolationTicketRequest,
            $0.UpdateViolationTicketResponse>(
        'UpdateViolationTicket',
        updateViolationTicket_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.UpdateViolationTicketRequest.fromBuffer(value),
        ($0.UpdateViolationTicketResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeleteViolationTicketRequest,
            $0.DeleteViolationTicketResponse>(
        'DeleteViolationTicket',
        deleteViolationTicket_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeleteViolationTicketRequest.fromBuffer(value),
        ($0.DeleteViolationTicketResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.NoteOverdueViolationTicketsRequest,
            $0.NoteOverdueViolationTicketsResponse>(
        'NoteOverdueViolationTickets',
        noteOverdueViolationTickets_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.NoteOverdueViolationTicketsRequest.fromBuffer(value),
        ($0.NoteOverdueViolationTicketsResponse value) =>
            value.writeToBuffer()));
  }

  $async.Future<$0.AppealViolationTicketResponse> appealViolationTicket_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.AppealViolationTicketRequest> $request) async {
    return appealViolationTicket($call, await $request);
  }

  $async.Future<$0.AppealViolationTicketResponse> appealViolationTicket(
      $grpc.ServiceCall call, $0.AppealViolationTicketRequest request);

  $async.Future<$0.RejectViolationTicketAppealResponse>
      rejectViolationTicketAppeal_Pre($grpc.ServiceCall $call,
          $async.Future<$0.RejectViolationTicketAppealRequest> $request) async {
    return rejectViolationTicketAppeal($call, await $request);
  }

  $async.Future<$0.RejectViolationTicketAppealResponse>
      rejectViolationTicketAppeal($grpc.ServiceCall call,
          $0.RejectViolationTicketAppealRequest request);

  $async.Future<$0.DismissViolationTicketResponse> dismissViolationTicket_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DismissViolationTicketRequest> $request) async {
    return dismissViolationTicket($call, await $request);
  }

  $async.Future<$0.DismissViolationTicketResponse> dismissViolationTicket(
      $grpc.ServiceCall call, $0.DismissViolationTicketRequest request);

  $async.Future<$0.RecordSabotRemovalResponse> recordSabotRemoval_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RecordSabotRemovalRequest> $request) async {
    return recordSabotRemoval($call, await $request);
  }

  $async.Future<$0.RecordSabotRemovalResponse> recordSabotRemoval(
      $grpc.ServiceCall call, $0.RecordSabotRemovalRequest request);

  $async.Future<$0.UpdateViolationTicketResponse> updateViolationTicket_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateViolationTicketRequest> $request) async {
    return updateViolationTicket($call, await $request);
  }

  $async.Future<$0.UpdateViolationTicketResponse> updateViolationTicket(
      $grpc.ServiceCall call, $0.UpdateViolationTicketRequest request);

  $async.Future<$0.DeleteViolationTicketResponse> deleteViolationTicket_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeleteViolationTicketRequest> $request) async {
    return deleteViolationTicket($call, await $request);
  }

  $async.Future<$0.DeleteViolationTicketResponse> deleteViolationTicket(
      $grpc.ServiceCall call, $0.DeleteViolationTicketRequest request);

  $async.Future<$0.NoteOverdueViolationTicketsResponse>
      noteOverdueViolationTickets_Pre($grpc.ServiceCall $call,
          $async.Future<$0.NoteOverdueViolationTicketsRequest> $request) async {
    return noteOverdueViolationTickets($call, await $request);
  }

  $async.Future<$0.NoteOverdueViolationTicketsResponse>
      noteOverdueViolationTickets($grpc.ServiceCall call,
          $0.NoteOverdueViolationTicketsRequest request);
}
