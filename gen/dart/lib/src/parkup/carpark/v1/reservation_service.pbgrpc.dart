// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/reservation_service.proto.

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

import 'reservation_service.pb.dart' as $0;

export 'reservation_service.pb.dart';

/// Reservations: drivers make them for their own vehicles, staff of the car park for any.
///
/// Where the car park takes a fee, for each hour that begins, the driver pays it with the booking, from the wallet or by card; one
/// that cannot be paid does not come into being. More time is paid from the wallet; less gives nothing back. All of it goes back
/// when the driver calls off early enough (an hour before the start, unless the car park says otherwise) or staff do; later the part
/// that the car park says (nothing, unless it does), and nothing when nobody came. Staff reserve and change without a fee.
@$pb.GrpcServiceName('parkup.carpark.v1.ReservationService')
class ReservationServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ReservationServiceClient(super.channel, {super.options, super.interceptors});

  /// Makes a reservation of a space, or of a place in a zone.
  $grpc.ResponseFuture<$0.CreateReservationResponse> createReservation(
    $0.CreateReservationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createReservation, request, options: options);
  }

  /// Lists reservations, the latest start first: a driver's own, or those of a car park for its staff.
  $grpc.ResponseFuture<$0.ListReservationsResponse> listReservations(
    $0.ListReservationsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listReservations, request, options: options);
  }

  /// Gives one reservation: a driver's own, or one of a car park of the staff.
  $grpc.ResponseFuture<$0.GetReservationResponse> getReservation(
    $0.GetReservationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getReservation, request, options: options);
  }

  /// Finds a reservation by its confirmation number, in any case of letters.
  $grpc.ResponseFuture<$0.GetReservationByNumberResponse>
      getReservationByNumber(
    $0.GetReservationByNumberRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getReservationByNumber, request,
        options: options);
  }

  /// Changes time, place, vehicle or wishes of a reservation before the vehicle has come. All that holds for a new one is looked at
  /// again. Only the wishes of one whose vehicle is there can still be changed.
  $grpc.ResponseFuture<$0.UpdateReservationResponse> updateReservation(
    $0.UpdateReservationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateReservation, request, options: options);
  }

  /// Calls a reservation off, and gives the fee back as the rule says.
  $grpc.ResponseFuture<$0.CancelReservationResponse> cancelReservation(
    $0.CancelReservationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$cancelReservation, request, options: options);
  }

  /// Says that the vehicle is there: from 30 minutes before the start until the place is given up. The space is then kept for it until
  /// the end. Of a reservation that is checked in already, such as by the gate, it gives that.
  $grpc.ResponseFuture<$0.CheckInReservationResponse> checkInReservation(
    $0.CheckInReservationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$checkInReservation, request, options: options);
  }

  /// Says what can be reserved for a period.
  $grpc.ResponseFuture<$0.CheckReservationAvailabilityResponse>
      checkReservationAvailability(
    $0.CheckReservationAvailabilityRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$checkReservationAvailability, request,
        options: options);
  }

  // method descriptors

  static final _$createReservation = $grpc.ClientMethod<
          $0.CreateReservationRequest, $0.CreateReservationResponse>(
      '/parkup.carpark.v1.ReservationService/CreateReservation',
      ($0.CreateReservationRequest value) => value.writeToBuffer(),
      $0.CreateReservationResponse.fromBuffer);
  static final _$listReservations = $grpc.ClientMethod<
          $0.ListReservationsRequest, $0.ListReservationsResponse>(
      '/parkup.carpark.v1.ReservationService/ListReservations',
      ($0.ListReservationsRequest value) => value.writeToBuffer(),
      $0.ListReservationsResponse.fromBuffer);
  static final _$getReservation =
      $grpc.ClientMethod<$0.GetReservationRequest, $0.GetReservationResponse>(
          '/parkup.carpark.v1.ReservationService/GetReservation',
          ($0.GetReservationRequest value) => value.writeToBuffer(),
          $0.GetReservationResponse.fromBuffer);
  static final _$getReservationByNumber = $grpc.ClientMethod<
          $0.GetReservationByNumberRequest, $0.GetReservationByNumberResponse>(
      '/parkup.carpark.v1.ReservationService/GetReservationByNumber',
      ($0.GetReservationByNumberRequest value) => value.writeToBuffer(),
      $0.GetReservationByNumberResponse.fromBuffer);
  static final _$updateReservation = $grpc.ClientMethod<
          $0.UpdateReservationRequest, $0.UpdateReservationResponse>(
      '/parkup.carpark.v1.ReservationService/UpdateReservation',
      ($0.UpdateReservationRequest value) => value.writeToBuffer(),
      $0.UpdateReservationResponse.fromBuffer);
  static final _$cancelReservation = $grpc.ClientMethod<
          $0.CancelReservationRequest, $0.CancelReservationResponse>(
      '/parkup.carpark.v1.ReservationService/CancelReservation',
      ($0.CancelReservationRequest value) => value.writeToBuffer(),
      $0.CancelReservationResponse.fromBuffer);
  static final _$checkInReservation = $grpc.ClientMethod<
          $0.CheckInReservationRequest, $0.CheckInReservationResponse>(
      '/parkup.carpark.v1.ReservationService/CheckInReservation',
      ($0.CheckInReservationRequest value) => value.writeToBuffer(),
      $0.CheckInReservationResponse.fromBuffer);
  static final _$checkReservationAvailability = $grpc.ClientMethod<
          $0.CheckReservationAvailabilityRequest,
          $0.CheckReservationAvailabilityResponse>(
      '/parkup.carpark.v1.ReservationService/CheckReservationAvailability',
      ($0.CheckReservationAvailabilityRequest value) => value.writeToBuffer(),
      $0.CheckReservationAvailabilityResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.ReservationService')
abstract class ReservationServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.ReservationService';

  ReservationServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.CreateReservationRequest,
            $0.CreateReservationResponse>(
        'CreateReservation',
        createReservation_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CreateReservationRequest.fromBuffer(value),
        ($0.CreateReservationResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListReservationsRequest,
            $0.ListReservationsResponse>(
        'ListReservations',
        listReservations_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListReservationsRequest.fromBuffer(value),
        ($0.ListReservationsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetReservationRequest,
            $0.GetReservationResponse>(
        'GetReservation',
        getReservation_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetReservationRequest.fromBuffer(value),
        ($0.GetReservationResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetReservationByNumberRequest,
            $0.GetReservationByNumberResponse>(
        'GetReservationByNumber',
        getReservationByNumber_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetReservationByNumberRequest.fromBuffer(value),
        ($0.GetReservationByNumberResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.UpdateReservationRequest,
            $0.UpdateReservationResponse>(
        'UpdateReservation',
        updateReservation_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.UpdateReservationRequest.fromBuffer(value),
        ($0.UpdateReservationResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CancelReservationRequest,
            $0.CancelReservationResponse>(
        'CancelReservation',
        cancelReservation_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CancelReservationRequest.fromBuffer(value),
        ($0.CancelReservationResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CheckInReservationRequest,
            $0.CheckInReservationResponse>(
        'CheckInReservation',
        checkInReservation_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CheckInReservationRequest.fromBuffer(value),
        ($0.CheckInReservationResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CheckReservationAvailabilityRequest,
            $0.CheckReservationAvailabilityResponse>(
        'CheckReservationAvailability',
        checkReservationAvailability_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CheckReservationAvailabilityRequest.fromBuffer(value),
        ($0.CheckReservationAvailabilityResponse value) =>
            value.writeToBuffer()));
  }

  $async.Future<$0.CreateReservationResponse> createReservation_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateReservationRequest> $request) async {
    return createReservation($call, await $request);
  }

  $async.Future<$0.CreateReservationResponse> createReservation(
      $grpc.ServiceCall call, $0.CreateReservationRequest request);

  $async.Future<$0.ListReservationsResponse> listReservations_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListReservationsRequest> $request) async {
    return listReservations($call, await $request);
  }

  $async.Future<$0.ListReservationsResponse> listReservations(
      $grpc.ServiceCall call, $0.ListReservationsRequest request);

  $async.Future<$0.GetReservationResponse> getReservation_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetReservationRequest> $request) async {
    return getReservation($call, await $request);
  }

  $async.Future<$0.GetReservationResponse> getReservation(
      $grpc.ServiceCall call, $0.GetReservationRequest request);

  $async.Future<$0.GetReservationByNumberResponse> getReservationByNumber_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetReservationByNumberRequest> $request) async {
    return getReservationByNumber($call, await $request);
  }

  $async.Future<$0.GetReservationByNumberResponse> getReservationByNumber(
      $grpc.ServiceCall call, $0.GetReservationByNumberRequest request);

  $async.Future<$0.UpdateReservationResponse> updateReservation_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateReservationRequest> $request) async {
    return updateReservation($call, await $request);
  }

  $async.Future<$0.UpdateReservationResponse> updateReservation(
      $grpc.ServiceCall call, $0.UpdateReservationRequest request);

  $async.Future<$0.CancelReservationResponse> cancelReservation_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CancelReservationRequest> $request) async {
    return cancelReservation($call, await $request);
  }

  $async.Future<$0.CancelReservationResponse> cancelReservation(
      $grpc.ServiceCall call, $0.CancelReservationRequest request);

  $async.Future<$0.CheckInReservationResponse> checkInReservation_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CheckInReservationRequest> $request) async {
    return checkInReservation($call, await $request);
  }

  $async.Future<$0.CheckInReservationResponse> checkInReservation(
      $grpc.ServiceCall call, $0.CheckInReservationRequest request);

  $async.Future<$0.CheckReservationAvailabilityResponse>
      checkReservationAvailability_Pre(
          $grpc.ServiceCall $call,
          $async.Future<$0.CheckReservationAvailabilityRequest>
              $request) async {
    return checkReservationAvailability($call, await $request);
  }

  $async.Future<$0.CheckReservationAvailabilityResponse>
      checkReservationAvailability($grpc.ServiceCall call,
          $0.CheckReservationAvailabilityRequest request);
}
