// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/report_schedule_service.proto.

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

import 'report_schedule_service.pb.dart' as $0;

export 'report_schedule_service.pb.dart';

/// Reports that come by mail every week or month, on the last whole one, compared with the one before. Each is made once. What the owner
/// may see is looked at when it is made and again when it is sent: who is switched off is sent nothing, and zones that were taken away
/// are not in it. Others' schedules are there for admins only.
@$pb.GrpcServiceName('parkup.reports.v1.ReportScheduleService')
class ReportScheduleServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ReportScheduleServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Makes a schedule; an operator has 20 at most.
  $grpc.ResponseFuture<$0.CreateReportScheduleResponse> createReportSchedule(
    $0.CreateReportScheduleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createReportSchedule, request, options: options);
  }

  /// Gives a schedule.
  $grpc.ResponseFuture<$0.GetReportScheduleResponse> getReportSchedule(
    $0.GetReportScheduleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getReportSchedule, request, options: options);
  }

  /// Lists the caller's schedules, the newest first; admins may ask for everybody's.
  $grpc.ResponseFuture<$0.ListReportSchedulesResponse> listReportSchedules(
    $0.ListReportSchedulesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listReportSchedules, request, options: options);
  }

  /// Changes the fields that are given, or named by the mask. A schedule that is paused sends nothing; going on, it begins with the next
  /// time. What was sent for a period is not sent again, whatever changes.
  $grpc.ResponseFuture<$0.UpdateReportScheduleResponse> updateReportSchedule(
    $0.UpdateReportScheduleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateReportSchedule, request, options: options);
  }

  /// Deletes a schedule. What is being made for it is not sent any more.
  $grpc.ResponseFuture<$0.DeleteReportScheduleResponse> deleteReportSchedule(
    $0.DeleteReportScheduleRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteReportSchedule, request, options: options);
  }

  // method descriptors

  static final _$createReportSchedule = $grpc.ClientMethod<
          $0.CreateReportScheduleRequest, $0.CreateReportScheduleResponse>(
      '/parkup.reports.v1.ReportScheduleService/CreateReportSchedule',
      ($0.CreateReportScheduleRequest value) => value.writeToBuffer(),
      $0.CreateReportScheduleResponse.fromBuffer);
  static final _$getReportSchedule = $grpc.ClientMethod<
          $0.GetReportScheduleRequest, $0.GetReportScheduleResponse>(
      '/parkup.reports.v1.ReportScheduleService/GetReportSchedule',
      ($0.GetReportScheduleRequest value) => value.writeToBuffer(),
      $0.GetReportScheduleResponse.fromBuffer);
  static final _$listReportSchedules = $grpc.ClientMethod<
          $0.ListReportSchedulesRequest, $0.ListReportSchedulesResponse>(
      '/parkup.reports.v1.ReportScheduleService/ListReportSchedules',
      ($0.ListReportSchedulesRequest value) => value.writeToBuffer(),
      $0.ListReportSchedulesResponse.fromBuffer);
  static final _$updateReportSchedule = $grpc.ClientMethod<
          $0.UpdateReportScheduleRequest, $0.UpdateReportScheduleResponse>(
      '/parkup.reports.v1.ReportScheduleService/UpdateReportSchedule',
      ($0.UpdateReportScheduleRequest value) => value.writeToBuffer(),
      $0.UpdateReportScheduleResponse.fromBuffer);
  static final _$deleteReportSchedule = $grpc.ClientMethod<
          $0.DeleteReportScheduleRequest, $0.DeleteReportScheduleResponse>(
      '/parkup.reports.v1.ReportScheduleService/DeleteReportSchedule',
      ($0.DeleteReportScheduleRequest value) => value.writeToBuffer(),
      $0.DeleteReportScheduleResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.reports.v1.ReportScheduleService')
abstract class ReportScheduleServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.reports.v1.ReportScheduleService';

  ReportScheduleServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.CreateReportScheduleRequest,
            $0.CreateReportScheduleResponse>(
        'CreateReportSchedule',
        createReportSchedule_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CreateReportScheduleRequest.fromBuffer(value),
        ($0.CreateReportScheduleResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetReportScheduleRequest,
            $0.GetReportScheduleResponse>(
        'GetReportSchedule',
        getReportSchedule_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetReportScheduleRequest.fromBuffer(value),
        ($0.GetReportScheduleResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListReportSchedulesRequest,
            $0.ListReportSchedulesResponse>(
        'ListReportSchedules',
        listReportSchedules_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListReportSchedulesRequest.fromBuffer(value),
        ($0.ListReportSchedulesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.UpdateReportScheduleRequest,
            $0.UpdateReportScheduleResponse>(
        'UpdateReportSchedule',
        updateReportSchedule_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.UpdateReportScheduleRequest.fromBuffer(value),
        ($0.UpdateReportScheduleResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeleteReportScheduleRequest,
            $0.DeleteReportScheduleResponse>(
        'DeleteReportSchedule',
        deleteReportSchedule_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeleteReportScheduleRequest.fromBuffer(value),
        ($0.DeleteReportScheduleResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.CreateReportScheduleResponse> createReportSchedule_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateReportScheduleRequest> $request) async {
    return createReportSchedule($call, await $request);
  }

  $async.Future<$0.CreateReportScheduleResponse> createReportSchedule(
      $grpc.ServiceCall call, $0.CreateReportScheduleRequest request);

  $async.Future<$0.GetReportScheduleResponse> getReportSchedule_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetReportScheduleRequest> $request) async {
    return getReportSchedule($call, await $request);
  }

  $async.Future<$0.GetReportScheduleResponse> getReportSchedule(
      $grpc.ServiceCall call, $0.GetReportScheduleRequest request);

  $async.Future<$0.ListReportSchedulesResponse> listReportSchedules_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListReportSchedulesRequest> $request) async {
    return listReportSchedules($call, await $request);
  }

  $async.Future<$0.ListReportSchedulesResponse> listReportSchedules(
      $grpc.ServiceCall call, $0.ListReportSchedulesRequest request);

  $async.Future<$0.UpdateReportScheduleResponse> updateReportSchedule_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateReportScheduleRequest> $request) async {
    return updateReportSchedule($call, await $request);
  }

  $async.Future<$0.UpdateReportScheduleResponse> updateReportSchedule(
      $grpc.ServiceCall call, $0.UpdateReportScheduleRequest request);

  $async.Future<$0.DeleteReportScheduleResponse> deleteReportSchedule_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeleteReportScheduleRequest> $request) async {
    return deleteReportSchedule($call, await $request);
  }

  $async.Future<$0.DeleteReportScheduleResponse> deleteReportSchedule(
      $grpc.ServiceCall call, $0.DeleteReportScheduleRequest request);
}
