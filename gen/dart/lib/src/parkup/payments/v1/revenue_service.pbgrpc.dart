// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/revenue_service.proto.

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
import 'revenue_service.pb.dart' as $0;

export 'revenue_service.pb.dart';

/// Revenue over any period. A job keeps the figures in step with the books, seconds behind them; days are those of ClosingService.
@$pb.GrpcServiceName('parkup.payments.v1.RevenueService')
class RevenueServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  RevenueServiceClient(super.channel, {super.options, super.interceptors});

  /// Gives the money of a period, grouped as asked for. Operators see their own zones; admins all, and what belongs to no zone.
  $grpc.ResponseFuture<$0.GetRevenueReportResponse> getRevenueReport(
    $0.GetRevenueReportRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getRevenueReport, request, options: options);
  }

  /// Gives the same as a file: CSV (UTF-8, commas, a header line) or, of at most 1000 rows, PDF (A4).
  $grpc.ResponseFuture<$1.HttpBody> exportRevenueReport(
    $0.ExportRevenueReportRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$exportRevenueReport, request, options: options);
  }

  /// Tells how far the figures are.
  $grpc.ResponseFuture<$0.GetRevenueStatusResponse> getRevenueStatus(
    $0.GetRevenueStatusRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getRevenueStatus, request, options: options);
  }

  /// Asks the job to make all figures anew from the books. Until they are ready the old ones hold; the status then says how many of
  /// them were wrong.
  $grpc.ResponseFuture<$0.RebuildRevenueResponse> rebuildRevenue(
    $0.RebuildRevenueRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$rebuildRevenue, request, options: options);
  }

  // method descriptors

  static final _$getRevenueReport = $grpc.ClientMethod<
          $0.GetRevenueReportRequest, $0.GetRevenueReportResponse>(
      '/parkup.payments.v1.RevenueService/GetRevenueReport',
      ($0.GetRevenueReportRequest value) => value.writeToBuffer(),
      $0.GetRevenueReportResponse.fromBuffer);
  static final _$exportRevenueReport =
      $grpc.ClientMethod<$0.ExportRevenueReportRequest, $1.HttpBody>(
          '/parkup.payments.v1.RevenueService/ExportRevenueReport',
          ($0.ExportRevenueReportRequest value) => value.writeToBuffer(),
          $1.HttpBody.fromBuffer);
  static final _$getRevenueStatus = $grpc.ClientMethod<
          $0.GetRevenueStatusRequest, $0.GetRevenueStatusResponse>(
      '/parkup.payments.v1.RevenueService/GetRevenueStatus',
      ($0.GetRevenueStatusRequest value) => value.writeToBuffer(),
      $0.GetRevenueStatusResponse.fromBuffer);
  static final _$rebuildRevenue =
      $grpc.ClientMethod<$0.RebuildRevenueRequest, $0.RebuildRevenueResponse>(
          '/parkup.payments.v1.RevenueService/RebuildRevenue',
          ($0.RebuildRevenueRequest value) => value.writeToBuffer(),
          $0.RebuildRevenueResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.payments.v1.RevenueService')
abstract class RevenueServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.payments.v1.RevenueService';

  RevenueServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.GetRevenueReportRequest,
            $0.GetRevenueReportResponse>(
        'GetRevenueReport',
        getRevenueReport_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetRevenueReportRequest.fromBuffer(value),
        ($0.GetRevenueReportResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ExportRevenueReportRequest, $1.HttpBody>(
        'ExportRevenueReport',
        exportRevenueReport_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ExportRevenueReportRequest.fromBuffer(value),
        ($1.HttpBody value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetRevenueStatusRequest,
            $0.GetRevenueStatusResponse>(
        'GetRevenueStatus',
        getRevenueStatus_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetRevenueStatusRequest.fromBuffer(value),
        ($0.GetRevenueStatusResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.RebuildRevenueRequest,
            $0.RebuildRevenueResponse>(
        'RebuildRevenue',
        rebuildRevenue_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RebuildRevenueRequest.fromBuffer(value),
        ($0.RebuildRevenueResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.GetRevenueReportResponse> getRevenueReport_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetRevenueReportRequest> $request) async {
    return getRevenueReport($call, await $request);
  }

  $async.Future<$0.GetRevenueReportResponse> getRevenueReport(
      $grpc.ServiceCall call, $0.GetRevenueReportRequest request);

  $async.Future<$1.HttpBody> exportRevenueReport_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ExportRevenueReportRequest> $request) async {
    return exportRevenueReport($call, await $request);
  }

  $async.Future<$1.HttpBody> exportRevenueReport(
      $grpc.ServiceCall call, $0.ExportRevenueReportRequest request);

  $async.Future<$0.GetRevenueStatusResponse> getRevenueStatus_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetRevenueStatusRequest> $request) async {
    return getRevenueStatus($call, await $request);
  }

  $async.Future<$0.GetRevenueStatusResponse> getRevenueStatus(
      $grpc.ServiceCall call, $0.GetRevenueStatusRequest request);

  $async.Future<$0.RebuildRevenueResponse> rebuildRevenue_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RebuildRevenueRequest> $request) async {
    return rebuildRevenue($call, await $request);
  }

  $async.Future<$0.RebuildRevenueResponse> rebuildRevenue(
      $grpc.ServiceCall call, $0.RebuildRevenueRequest request);
}
