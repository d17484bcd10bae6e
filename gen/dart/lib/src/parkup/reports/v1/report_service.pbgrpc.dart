// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/report_service.proto.

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
import 'report_service.pb.dart' as $0;

export 'report_service.pb.dart';

/// Reports over any period, of a zone, of a car park, or of all that the caller works in; admins see all. A job keeps sums in step with
/// what happens, seconds behind it; a report is made of these alone, however much there is.
@$pb.GrpcServiceName('parkup.reports.v1.ReportService')
class ReportServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ReportServiceClient(super.channel, {super.options, super.interceptors});

  /// Gives a report, compared with the period before.
  $grpc.ResponseFuture<$0.GetReportResponse> getReport(
    $0.GetReportRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getReport, request, options: options);
  }

  /// Gives a report as a file. As CSV (UTF-8, commas, a header line) it has a row for each sum: the day, hour and place, what was counted
  /// and how much; of any size, as it is sent while it is read. As PDF (A4) it is for people, with charts.
  $grpc.ResponseStream<$1.HttpBody> exportReport(
    $0.ExportReportRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createStreamingCall(
        _$exportReport, $async.Stream.fromIterable([request]),
        options: options);
  }

  /// Tells how far the sums are.
  $grpc.ResponseFuture<$0.GetReportStatusResponse> getReportStatus(
    $0.GetReportStatusRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getReportStatus, request, options: options);
  }

  /// Asks the job to make all sums anew from what they are sums of. Until they are ready the old ones hold.
  $grpc.ResponseFuture<$0.RebuildReportsResponse> rebuildReports(
    $0.RebuildReportsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$rebuildReports, request, options: options);
  }

  // method descriptors

  static final _$getReport =
      $grpc.ClientMethod<$0.GetReportRequest, $0.GetReportResponse>(
          '/parkup.reports.v1.ReportService/GetReport',
          ($0.GetReportRequest value) => value.writeToBuffer(),
          $0.GetReportResponse.fromBuffer);
  static final _$exportReport =
      $grpc.ClientMethod<$0.ExportReportRequest, $1.HttpBody>(
          '/parkup.reports.v1.ReportService/ExportReport',
          ($0.ExportReportRequest value) => value.writeToBuffer(),
          $1.HttpBody.fromBuffer);
  static final _$getReportStatus =
      $grpc.ClientMethod<$0.GetReportStatusRequest, $0.GetReportStatusResponse>(
          '/parkup.reports.v1.ReportService/GetReportStatus',
          ($0.GetReportStatusRequest value) => value.writeToBuffer(),
          $0.GetReportStatusResponse.fromBuffer);
  static final _$rebuildReports =
      $grpc.ClientMethod<$0.RebuildReportsRequest, $0.RebuildReportsResponse>(
          '/parkup.reports.v1.ReportService/RebuildReports',
          ($0.RebuildReportsRequest value) => value.writeToBuffer(),
          $0.RebuildReportsResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.reports.v1.ReportService')
abstract class ReportServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.reports.v1.ReportService';

  ReportServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.GetReportRequest, $0.GetReportResponse>(
        'GetReport',
        getReport_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetReportRequest.fromBuffer(value),
        ($0.GetReportResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ExportReportRequest, $1.HttpBody>(
        'ExportReport',
        exportReport_Pre,
        false,
        true,
        ($core.List<$core.int> value) =>
            $0.ExportReportRequest.fromBuffer(value),
        ($1.HttpBody value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetReportStatusRequest,
            $0.GetReportStatusResponse>(
        'GetReportStatus',
        getReportStatus_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetReportStatusRequest.fromBuffer(value),
        ($0.GetReportStatusResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.RebuildReportsRequest,
            $0.RebuildReportsResponse>(
        'RebuildReports',
        rebuildReports_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RebuildReportsRequest.fromBuffer(value),
        ($0.RebuildReportsResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.GetReportResponse> getReport_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetReportRequest> $request) async {
    return getReport($call, await $request);
  }

  $async.Future<$0.GetReportResponse> getReport(
      $grpc.ServiceCall call, $0.GetReportRequest request);

  $async.Stream<$1.HttpBody> exportReport_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ExportReportRequest> $request) async* {
    yield* exportReport($call, await $request);
  }

  $async.Stream<$1.HttpBody> exportReport(
      $grpc.ServiceCall call, $0.ExportReportRequest request);

  $async.Future<$0.GetReportStatusResponse> getReportStatus_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetReportStatusRequest> $request) async {
    return getReportStatus($call, await $request);
  }

  $async.Future<$0.GetReportStatusResponse> getReportStatus(
      $grpc.ServiceCall call, $0.GetReportStatusRequest request);

  $async.Future<$0.RebuildReportsResponse> rebuildReports_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RebuildReportsRequest> $request) async {
    return rebuildReports($call, await $request);
  }

  $async.Future<$0.RebuildReportsResponse> rebuildReports(
      $grpc.ServiceCall call, $0.RebuildReportsRequest request);
}
