// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/parking_ticket_service.proto.

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
import 'parking_ticket_service.pb.dart' as $0;

export 'parking_ticket_service.pb.dart';

/// Parking tickets: drivers show them, agents and operators check them.
@$pb.GrpcServiceName('parkup.parking.v1.ParkingTicketService')
class ParkingTicketServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ParkingTicketServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Lists the caller's parking tickets, the newest first.
  $grpc.ResponseFuture<$0.ListParkingTicketsResponse> listParkingTickets(
    $0.ListParkingTicketsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listParkingTickets, request, options: options);
  }

  /// Gives one of the caller's parking tickets.
  $grpc.ResponseFuture<$0.GetParkingTicketResponse> getParkingTicket(
    $0.GetParkingTicketRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getParkingTicket, request, options: options);
  }

  /// Gives the QR code of one of the caller's parking tickets as a PNG.
  $grpc.ResponseFuture<$1.HttpBody> getParkingTicketQrImage(
    $0.GetParkingTicketQrImageRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getParkingTicketQrImage, request,
        options: options);
  }

  /// Checks a scanned QR code. A ticket that is no longer good is an answer, not an error.
  ///
  /// Agents check anywhere, operators in their zones.
  $grpc.ResponseFuture<$0.VerifyParkingTicketResponse> verifyParkingTicket(
    $0.VerifyParkingTicketRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$verifyParkingTicket, request, options: options);
  }

  /// Checks the newest ticket of a plate in a zone; one that is good comes before those that are not, whoever made them. A season badge
  /// of the plate in the zone is valid parking, too, with a ticket or without.
  ///
  /// Agents check anywhere, operators in their zones.
  $grpc.ResponseFuture<$0.VerifyParkingTicketByPlateResponse>
      verifyParkingTicketByPlate(
    $0.VerifyParkingTicketByPlateRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$verifyParkingTicketByPlate, request,
        options: options);
  }

  // method descriptors

  static final _$listParkingTickets = $grpc.ClientMethod<
          $0.ListParkingTicketsRequest, $0.ListParkingTicketsResponse>(
      '/parkup.parking.v1.ParkingTicketService/ListParkingTickets',
      ($0.ListParkingTicketsRequest value) => value.writeToBuffer(),
      $0.ListParkingTicketsResponse.fromBuffer);
  static final _$getParkingTicket = $grpc.ClientMethod<
          $0.GetParkingTicketRequest, $0.GetParkingTicketResponse>(
      '/parkup.parking.v1.ParkingTicketService/GetParkingTicket',
      ($0.GetParkingTicketRequest value) => value.writeToBuffer(),
      $0.GetParkingTicketResponse.fromBuffer);
  static final _$getParkingTicketQrImage =
      $grpc.ClientMethod<$0.GetParkingTicketQrImageRequest, $1.HttpBody>(
          '/parkup.parking.v1.ParkingTicketService/GetParkingTicketQrImage',
          ($0.GetParkingTicketQrImageRequest value) => value.writeToBuffer(),
          $1.HttpBody.fromBuffer);
  static final _$verifyParkingTicket = $grpc.ClientMethod<
          $0.VerifyParkingTicketRequest, $0.VerifyParkingTicketResponse>(
      '/parkup.parking.v1.ParkingTicketService/VerifyParkingTicket',
      ($0.VerifyParkingTicketRequest value) => value.writeToBuffer(),
      $0.VerifyParkingTicketResponse.fromBuffer);
  static final _$verifyParkingTicketByPlate = $grpc.ClientMethod<
          $0.VerifyParkingTicketByPlateRequest,
          $0.VerifyParkingTicketByPlateResponse>(
      '/parkup.parking.v1.ParkingTicketService/VerifyParkingTicketByPlate',
      ($0.VerifyParkingTicketByPlateRequest value) => value.writeToBuffer(),
      $0.VerifyParkingTicketByPlateResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.parking.v1.ParkingTicketService')
abstract class ParkingTicketServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.parking.v1.ParkingTicketService';

  ParkingTicketServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.ListParkingTicketsRequest,
            $0.ListParkingTicketsResponse>(
        'ListParkingTickets',
        listParkingTickets_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListParkingTicketsRequest.fromBuffer(value),
        ($0.ListParkingTicketsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetParkingTicketRequest,
            $0.GetParkingTicketResponse>(
        'GetParkingTicket',
        getParkingTicket_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetParkingTicketRequest.fromBuffer(value),
        ($0.GetParkingTicketResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.GetParkingTicketQrImageRequest, $1.HttpBody>(
            'GetParkingTicketQrImage',
            getParkingTicketQrImage_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetParkingTicketQrImageRequest.fromBuffer(value),
            ($1.HttpBody value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.VerifyParkingTicketRequest,
            $0.VerifyParkingTicketResponse>(
        'VerifyParkingTicket',
        verifyParkingTicket_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.VerifyParkingTicketRequest.fromBuffer(value),
        ($0.VerifyParkingTicketResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.VerifyParkingTicketByPlateRequest,
            $0.VerifyParkingTicketByPlateResponse>(
        'VerifyParkingTicketByPlate',
        verifyParkingTicketByPlate_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.VerifyParkingTicketByPlateRequest.fromBuffer(value),
        ($0.VerifyParkingTicketByPlateResponse value) =>
            value.writeToBuffer()));
  }

  $async.Future<$0.ListParkingTicketsResponse> listParkingTickets_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListParkingTicketsRequest> $request) async {
    return listParkingTickets($call, await $request);
  }

  $async.Future<$0.ListParkingTicketsResponse> listParkingTickets(
      $grpc.ServiceCall call, $0.ListParkingTicketsRequest request);

  $async.Future<$0.GetParkingTicketResponse> getParkingTicket_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetParkingTicketRequest> $request) async {
    return getParkingTicket($call, await $request);
  }

  $async.Future<$0.GetParkingTicketResponse> getParkingTicket(
      $grpc.ServiceCall call, $0.GetParkingTicketRequest request);

  $async.Future<$1.HttpBody> getParkingTicketQrImage_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetParkingTicketQrImageRequest> $request) async {
    return getParkingTicketQrImage($call, await $request);
  }

  $async.Future<$1.HttpBody> getParkingTicketQrImage(
      $grpc.ServiceCall call, $0.GetParkingTicketQrImageRequest request);

  $async.Future<$0.VerifyParkingTicketResponse> verifyParkingTicket_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.VerifyParkingTicketRequest> $request) async {
    return verifyParkingTicket($call, await $request);
  }

  $async.Future<$0.VerifyParkingTicketResponse> verifyParkingTicket(
      $grpc.ServiceCall call, $0.VerifyParkingTicketRequest request);

  $async.Future<$0.VerifyParkingTicketByPlateResponse>
      verifyParkingTicketByPlate_Pre($grpc.ServiceCall $call,
          $async.Future<$0.VerifyParkingTicketByPlateRequest> $request) async {
    return verifyParkingTicketByPlate($call, await $request);
  }

  $async.Future<$0.VerifyParkingTicketByPlateResponse>
      verifyParkingTicketByPlate(
          $grpc.ServiceCall call, $0.VerifyParkingTicketByPlateRequest request);
}
