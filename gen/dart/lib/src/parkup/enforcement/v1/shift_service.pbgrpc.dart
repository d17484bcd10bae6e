// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/shift_service.proto.

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

import 'shift_service.pb.dart' as $0;

export 'shift_service.pb.dart';

/// Agents go on duty and off, and their devices report where they are while they are on duty, and at no other time. Those who run
/// the zones see who is on duty where; managers see the routes. Positions are deleted after some weeks (30 days unless the
/// operator of the system says otherwise); that there was a shift, and how long it took, stays.
///
/// Operators see the shifts of agents who patrol, or patrolled during the shift, at least one of their zones; admins all.
@$pb.GrpcServiceName('parkup.enforcement.v1.ShiftService')
class ShiftServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ShiftServiceClient(super.channel, {super.options, super.interceptors});

  /// Goes on duty. Who is on duty already gets the shift that is under way: a second tap begins no other one.
  ///
  /// A shift that nobody ends is closed after the longest time that one may take (12 hours unless set otherwise), and says so. It
  /// ends, too, within a minute of the agent's signing out everywhere or being switched off.
  $grpc.ResponseFuture<$0.StartShiftResponse> startShift(
    $0.StartShiftRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$startShift, request, options: options);
  }

  /// Goes off duty. Who is off duty already gets the last shift as it ended: a second tap changes nothing.
  $grpc.ResponseFuture<$0.EndShiftResponse> endShift(
    $0.EndShiftRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$endShift, request, options: options);
  }

  /// Ends the shift of an agent who cannot, or forgot: for managers of its zones. One that is over already stays as it ended.
  $grpc.ResponseFuture<$0.EndShiftOfAgentResponse> endShiftOfAgent(
    $0.EndShiftOfAgentRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$endShiftOfAgent, request, options: options);
  }

  /// Reports where the agent is or was during the shift, oldest first or in any order. Of what comes too often only some is kept: a
  /// position 5 seconds after the one before at the earliest, and one that is less than 10 metres from it once a minute.
  ///
  /// What is not newer than the last position of the shift is left out, so a report whose answer was lost can be sent again. So is
  /// what lies outside of the shift, and what is more than two minutes ahead of the server's time. Positions of a shift that has
  /// ended can be sent for a day more, by its id.
  $grpc.ResponseFuture<$0.ReportPositionsResponse> reportPositions(
    $0.ReportPositionsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$reportPositions, request, options: options);
  }

  /// Gives the agent's own shift that is under way; an empty answer when there is none.
  $grpc.ResponseFuture<$0.GetMyShiftResponse> getMyShift(
    $0.GetMyShiftRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getMyShift, request, options: options);
  }

  /// Lists who is on duty, and where they were last, those who began first come first.
  $grpc.ResponseFuture<$0.ListAgentsOnDutyResponse> listAgentsOnDuty(
    $0.ListAgentsOnDutyRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listAgentsOnDuty, request, options: options);
  }

  /// Gives one shift: agents their own, operators one in their zones.
  $grpc.ResponseFuture<$0.GetShiftResponse> getShift(
    $0.GetShiftRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getShift, request, options: options);
  }

  /// Lists shifts, those that began last come first: agents their own, operators those in their zones.
  $grpc.ResponseFuture<$0.ListShiftsResponse> listShifts(
    $0.ListShiftsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listShifts, request, options: options);
  }

  /// Gives the way that an agent took during a shift: to the agent and to managers of the zones.
  $grpc.ResponseFuture<$0.GetShiftRouteResponse> getShiftRoute(
    $0.GetShiftRouteRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getShiftRoute, request, options: options);
  }

  /// Gives the ways that an agent took on a day, a route for each shift that began on it: to the agent and to managers of the zones,
  /// who see the shifts in these.
  $grpc.ResponseFuture<$0.GetRoutesOfDayResponse> getRoutesOfDay(
    $0.GetRoutesOfDayRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getRoutesOfDay, request, options: options);
  }

  /// Says how long agents were on duty: agents learn it of themselves, operators of those in their zones. A shift counts where it
  /// began, and one that is under way up to now. Sorted by agent.
  $grpc.ResponseFuture<$0.GetDutyStatisticsResponse> getDutyStatistics(
    $0.GetDutyStatisticsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getDutyStatistics, request, options: options);
  }

  // method descriptors

  static final _$startShift =
      $grpc.ClientMethod<$0.StartShiftRequest, $0.StartShiftResponse>(
          '/parkup.enforcement.v1.ShiftService/StartShift',
          ($0.StartShiftRequest value) => value.writeToBuffer(),
          $0.StartShiftResponse.fromBuffer);
  static final _$endShift =
      $grpc.ClientMethod<$0.EndShiftRequest, $0.EndShiftResponse>(
          '/parkup.enforcement.v1.ShiftService/EndShift',
          ($0.EndShiftRequest value) => value.writeToBuffer(),
          $0.EndShiftResponse.fromBuffer);
  static final _$endShiftOfAgent =
      $grpc.ClientMethod<$0.EndShiftOfAgentRequest, $0.EndShiftOfAgentResponse>(
          '/parkup.enforcement.v1.ShiftService/EndShiftOfAgent',
          ($0.EndShiftOfAgentRequest value) => value.writeToBuffer(),
          $0.EndShiftOfAgentResponse.fromBuffer);
  static final _$reportPositions =
      $grpc.ClientMethod<$0.ReportPositionsRequest, $0.ReportPositionsResponse>(
          '/parkup.enforcement.v1.ShiftService/ReportPositions',
          ($0.ReportPositionsRequest value) => value.writeToBuffer(),
          $0.ReportPositionsResponse.fromBuffer);
  static final _$getMyShift =
      $grpc.ClientMethod<$0.GetMyShiftRequest, $0.GetMyShiftResponse>(
          '/parkup.enforcement.v1.ShiftService/GetMyShift',
          ($0.GetMyShiftRequest value) => value.writeToBuffer(),
          $0.GetMyShiftResponse.fromBuffer);
  static final _$listAgentsOnDuty = $grpc.ClientMethod<
          $0.ListAgentsOnDutyRequest, $0.ListAgentsOnDutyResponse>(
      '/parkup.enforcement.v1.ShiftService/ListAgentsOnDuty',
      ($0.ListAgentsOnDutyRequest value) => value.writeToBuffer(),
      $0.ListAgentsOnDutyResponse.fromBuffer);
  static final _$getShift =
      $grpc.ClientMethod<$0.GetShiftRequest, $0.GetShiftResponse>(
          '/parkup.enforcement.v1.ShiftService/GetShift',
          ($0.GetShiftRequest value) => value.writeToBuffer(),
          $0.GetShiftResponse.fromBuffer);
  static final _$listShifts =
      $grpc.ClientMethod<$0.ListShiftsRequest, $0.ListShiftsResponse>(
          '/parkup.enforcement.v1.ShiftService/ListShifts',
          ($0.ListShiftsRequest value) => value.writeToBuffer(),
          $0.ListShiftsResponse.fromBuffer);
  static final _$getShiftRoute =
      $grpc.ClientMethod<$0.GetShiftRouteRequest, $0.GetShiftRouteResponse>(
          '/parkup.enforcement.v1.ShiftService/GetShiftRoute',
          ($0.GetShiftRouteRequest value) => value.writeToBuffer(),
          $0.GetShiftRouteResponse.fromBuffer);
  static final _$getRoutesOfDay =
      $grpc.ClientMethod<$0.GetRoutesOfDayRequest, $0.GetRoutesOfDayResponse>(
          '/parkup.enforcement.v1.ShiftService/GetRoutesOfDay',
          ($0.GetRoutesOfDayRequest value) => value.writeToBuffer(),
          $0.GetRoutesOfDayResponse.fromBuffer);
  static final _$getDutyStatistics = $grpc.ClientMethod<
          $0.GetDutyStatisticsRequest, $0.GetDutyStatisticsResponse>(
      '/parkup.enforcement.v1.ShiftService/GetDutyStatistics',
      ($0.GetDutyStatisticsRequest value) => value.writeToBuffer(),
      $0.GetDutyStatisticsResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.enforcement.v1.ShiftService')
abstract class ShiftServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.enforcement.v1.ShiftService';

  ShiftServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.StartShiftRequest, $0.StartShiftResponse>(
        'StartShift',
        startShift_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.StartShiftRequest.fromBuffer(value),
        ($0.StartShiftResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.EndShiftRequest, $0.EndShiftResponse>(
        'EndShift',
        endShift_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.EndShiftRequest.fromBuffer(value),
        ($0.EndShiftResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.EndShiftOfAgentRequest,
            $0.EndShiftOfAgentResponse>(
        'EndShiftOfAgent',
        endShiftOfAgent_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.EndShiftOfAgentRequest.fromBuffer(value),
        ($0.EndShiftOfAgentResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ReportPositionsRequest,
            $0.ReportPositionsResponse>(
        'ReportPositions',
        reportPositions_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ReportPositionsRequest.fromBuffer(value),
        ($0.ReportPositionsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetMyShiftRequest, $0.GetMyShiftResponse>(
        'GetMyShift',
        getMyShift_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetMyShiftRequest.fromBuffer(value),
        ($0.GetMyShiftResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListAgentsOnDutyRequest,
            $0.ListAgentsOnDutyResponse>(
        'ListAgentsOnDuty',
        listAgentsOnDuty_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListAgentsOnDutyRequest.fromBuffer(value),
        ($0.ListAgentsOnDutyResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetShiftRequest, $0.GetShiftResponse>(
        'GetShift',
        getShift_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetShiftRequest.fromBuffer(value),
        ($0.GetShiftResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListShiftsRequest, $0.ListShiftsResponse>(
        'ListShifts',
        listShifts_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.ListShiftsRequest.fromBuffer(value),
        ($0.ListShiftsResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.GetShiftRouteRequest, $0.GetShiftRouteResponse>(
            'GetShiftRoute',
            getShiftRoute_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetShiftRouteRequest.fromBuffer(value),
            ($0.GetShiftRouteResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetRoutesOfDayRequest,
            $0.GetRoutesOfDayResponse>(
        'GetRoutesOfDay',
        getRoutesOfDay_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetRoutesOfDayRequest.fromBuffer(value),
        ($0.GetRoutesOfDayResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetDutyStatisticsRequest,
            $0.GetDutyStatisticsResponse>(
        'GetDutyStatistics',
        getDutyStatistics_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetDutyStatisticsRequest.fromBuffer(value),
        ($0.GetDutyStatisticsResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.StartShiftResponse> startShift_Pre($grpc.ServiceCall $call,
      $async.Future<$0.StartShiftRequest> $request) async {
    return startShift($call, await $request);
  }

  $async.Future<$0.StartShiftResponse> startShift(
      $grpc.ServiceCall call, $0.StartShiftRequest request);

  $async.Future<$0.EndShiftResponse> endShift_Pre($grpc.ServiceCall $call,
      $async.Future<$0.EndShiftRequest> $request) async {
    return endShift($call, await $request);
  }

  $async.Future<$0.EndShiftResponse> endShift(
      $grpc.ServiceCall call, $0.EndShiftRequest request);

  $async.Future<$0.EndShiftOfAgentResponse> endShiftOfAgent_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.EndShiftOfAgentRequest> $request) async {
    return endShiftOfAgent($call, await $request);
  }

  $async.Future<$0.EndShiftOfAgentResponse> endShiftOfAgent(
      $grpc.ServiceCall call, $0.EndShiftOfAgentRequest request);

  $async.Future<$0.ReportPositionsResponse> reportPositions_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ReportPositionsRequest> $request) async {
    return reportPositions($call, await $request);
  }

  $async.Future<$0.ReportPositionsResponse> reportPositions(
      $grpc.ServiceCall call, $0.ReportPositionsRequest request);

  $async.Future<$0.GetMyShiftResponse> getMyShift_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetMyShiftRequest> $request) async {
    return getMyShift($call, await $request);
  }

  $async.Future<$0.GetMyShiftResponse> getMyShift(
      $grpc.ServiceCall call, $0.GetMyShiftRequest request);

  $async.Future<$0.ListAgentsOnDutyResponse> listAgentsOnDuty_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListAgentsOnDutyRequest> $request) async {
    return listAgentsOnDuty($call, await $request);
  }

  $async.Future<$0.ListAgentsOnDutyResponse> listAgentsOnDuty(
      $grpc.ServiceCall call, $0.ListAgentsOnDutyRequest request);

  $async.Future<$0.GetShiftResponse> getShift_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetShiftRequest> $request) async {
    return getShift($call, await $request);
  }

  $async.Future<$0.GetShiftResponse> getShift(
      $grpc.ServiceCall call, $0.GetShiftRequest request);

  $async.Future<$0.ListShiftsResponse> listShifts_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ListShiftsRequest> $request) async {
    return listShifts($call, await $request);
  }

  $async.Future<$0.ListShiftsResponse> listShifts(
      $grpc.ServiceCall call, $0.ListShiftsRequest request);

  $async.Future<$0.GetShiftRouteResponse> getShiftRoute_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetShiftRouteRequest> $request) async {
    return getShiftRoute($call, await $request);
  }

  $async.Future<$0.GetShiftRouteResponse> getShiftRoute(
      $grpc.ServiceCall call, $0.GetShiftRouteRequest request);

  $async.Future<$0.GetRoutesOfDayResponse> getRoutesOfDay_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetRoutesOfDayRequest> $request) async {
    return getRoutesOfDay($call, await $request);
  }

  $async.Future<$0.GetRoutesOfDayResponse> getRoutesOfDay(
      $grpc.ServiceCall call, $0.GetRoutesOfDayRequest request);

  $async.Future<$0.GetDutyStatisticsResponse> getDutyStatistics_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetDutyStatisticsRequest> $request) async {
    return getDutyStatistics($call, await $request);
  }

  $async.Future<$0.GetDutyStatisticsResponse> getDutyStatistics(
      $grpc.ServiceCall call, $0.GetDutyStatisticsRequest request);
}
