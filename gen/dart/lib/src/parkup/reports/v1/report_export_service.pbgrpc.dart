// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/report_export_service.proto.

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
import 'report_export_service.pb.dart' as $0;

export 'report_export_service.pb.dart';

/// Reports of any size, made by a job and fetched by a link. Who asked is told by mail when one is ready or has failed, if they have an
/// address. What the owner may see is looked at when it is made, and again when it is fetched.
@$pb.GrpcServiceName('parkup.reports.v1.ReportExportService')
class ReportExportServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ReportExportServiceClient(super.channel, {super.options, super.interceptors});

  /// Asks for a report. Nobody has more than 3 at a time that are not made yet.
  $grpc.ResponseFuture<$0.CreateReportExportResponse> createReportExport(
    $0.CreateReportExportRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createReportExport, request, options: options);
  }

  /// Tells how far an export is, and where the file is when it is ready. Others' exports are there for admins only.
  $grpc.ResponseFuture<$0.GetReportExportResponse> getReportExport(
    $0.GetReportExportRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getReportExport, request, options: options);
  }

  /// Lists the caller's exports, those of schedules too, the newest first; admins may ask for everybody's. They are listed for 90 days.
  $grpc.ResponseFuture<$0.ListReportExportsResponse> listReportExports(
    $0.ListReportExportsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listReportExports, request, options: options);
  }

  /// Cancels an export that is not made yet. Cancelled once more it stays so.
  $grpc.ResponseFuture<$0.CancelReportExportResponse> cancelReportExport(
    $0.CancelReportExportRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$cancelReportExport, request, options: options);
  }

  /// Gives the file that a link of ReportExport or of a mail leads to, while it is read. The link carries its own proof and its end;
  /// it leads nowhere when the owner is switched off or does not see any more what is in the file.
  $grpc.ResponseStream<$1.HttpBody> downloadReportExport(
    $0.DownloadReportExportRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createStreamingCall(
        _$downloadReportExport, $async.Stream.fromIterable([request]),
        options: options);
  }

  // method descriptors

  static final _$createReportExport = $grpc.ClientMethod<
          $0.CreateReportExportRequest, $0.CreateReportExportResponse>(
      '/parkup.reports.v1.ReportExportService/CreateReportExport',
      ($0.CreateReportExportRequest value) => value.writeToBuffer(),
      $0.CreateReportExportResponse.fromBuffer);
  static final _$getReportExport =
      $grpc.ClientMethod<$0.GetReportExportRequest, $0.GetReportExportResponse>(
          '/parkup.reports.v1.ReportExportService/GetReportExport',
          ($0.GetReportExportRequest value) => value.writeToBuffer(),
          $0.GetReportExportResponse.fromBuffer);
  static final _$listReportExports = $grpc.ClientMethod<
          $0.ListReportExportsRequest, $0.ListReportExportsResponse>(
      '/parkup.reports.v1.ReportExportService/ListReportExports',
      ($0.ListReportExportsRequest value) => value.writeToBuffer(),
      $0.ListReportExportsResponse.fromBuffer);
  static final _$cancelReportExport = $grpc.ClientMethod<
          $0.CancelReportExportRequest, $0.CancelReportExportResponse>(
      '/parkup.reports.v1.ReportExportService/CancelReportExport',
      ($0.CancelReportExportRequest value) => value.writeToBuffer(),
      $0.CancelReportExportResponse.fromBuffer);
  static final _$downloadReportExport =
      $grpc.ClientMethod<$0.DownloadReportExportRequest, $1.HttpBody>(
          '/parkup.reports.v1.ReportExportService/DownloadReportExport',
          ($0.DownloadReportExportRequest value) => value.writeToBuffer(),
          $1.HttpBody.fromBuffer);
}

@$pb.GrpcServiceName('parkup.reports.v1.ReportExportService')
abstract class ReportExportServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.reports.v1.ReportExportService';

  ReportExportServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.CreateReportExportRequest,
            $0.CreateReportExportResponse>(
        'CreateReportExport',
        createReportExport_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CreateReportExportRequest.fromBuffer(value),
        ($0.CreateReportExportResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetReportExportRequest,
            $0.GetReportExportResponse>(
        'GetReportExport',
        getReportExport_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetReportExportRequest.fromBuffer(value),
        ($0.GetReportExportResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListReportExportsRequest,
            $0.ListReportExportsResponse>(
        'ListReportExports',
        listReportExports_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListReportExportsRequest.fromBuffer(value),
        ($0.ListReportExportsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CancelReportExportRequest,
            $0.CancelReportExportResponse>(
        'CancelReportExport',
        cancelReportExport_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CancelReportExportRequest.fromBuffer(value),
        ($0.CancelReportExportResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DownloadReportExportRequest, $1.HttpBody>(
        'DownloadReportExport',
        downloadReportExport_Pre,
        false,
        true,
        ($core.List<$core.int> value) =>
            $0.DownloadReportExportRequest.fromBuffer(value),
        ($1.HttpBody value) => value.writeToBuffer()));
  }

  $async.Future<$0.CreateReportExportResponse> createReportExport_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateReportExportRequest> $request) async {
    return createReportExport($call, await $request);
  }

  $async.Future<$0.CreateReportExportResponse> createReportExport(
      $grpc.ServiceCall call, $0.CreateReportExportRequest request);

  $async.Future<$0.GetReportExportResponse> getReportExport_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetReportExportRequest> $request) async {
    return getReportExport($call, await $request);
  }

  $async.Future<$0.GetReportExportResponse> getReportExport(
      $grpc.ServiceCall call, $0.GetReportExportRequest request);

  $async.Future<$0.ListReportExportsResponse> listReportExports_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListReportExportsRequest> $request) async {
    return listReportExports($call, await $request);
  }

  $async.Future<$0.ListReportExportsResponse> listReportExports(
      $grpc.ServiceCall call, $0.ListReportExportsRequest request);

  $async.Future<$0.CancelReportExportResponse> cancelReportExport_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CancelReportExportRequest> $request) async {
    return cancelReportExport($call, await $request);
  }

  $async.Future<$0.CancelReportExportResponse> cancelReportExport(
      $grpc.ServiceCall call, $0.CancelReportExportRequest request);

  $async.Stream<$1.HttpBody> downloadReportExport_Pre($grpc.ServiceCall $call,
      $async.Future<$0.DownloadReportExportRequest> $request) async* {
    yield* downloadReportExport($call, await $request);
  }

  $async.Stream<$1.HttpBody> downloadReportExport(
      $grpc.ServiceCall call, $0.DownloadReportExportRequest request);
}
