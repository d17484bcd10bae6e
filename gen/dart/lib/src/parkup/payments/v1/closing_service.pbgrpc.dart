// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/closing_service.proto.

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
import 'closing_service.pb.dart' as $0;

export 'closing_service.pb.dart';

/// Closing the day: what a zone's day brought, fixed once, and the cash that agents hand in.
///
/// A day is one of the city's calendar (Africa/Tunis unless set otherwise). Money belongs to the day on which it moved: a refund
/// counts on the day of the refund, whatever day was paid for. What is closed never changes; the sum over all closings of a day is
/// what the books say of that day, to the millime. Money that belongs to no zone (top-ups, payouts) stands under the zone `none`,
/// which admins see. Operators see their own zones.
@$pb.GrpcServiceName('parkup.payments.v1.ClosingService')
class ClosingServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ClosingServiceClient(super.channel, {super.options, super.interceptors});

  /// Gives a day at a glance: every zone of the caller's in which money moved, closed or not, and their sum.
  $grpc.ResponseFuture<$0.GetDaySummaryResponse> getDaySummary(
    $0.GetDaySummaryRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getDaySummary, request, options: options);
  }

  /// Lists what is closed, the latest day first.
  $grpc.ResponseFuture<$0.ListDayClosingsResponse> listDayClosings(
    $0.ListDayClosingsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listDayClosings, request, options: options);
  }

  /// Gives one zone's day in full: as it was closed, or as it stands.
  $grpc.ResponseFuture<$0.GetDayClosingResponse> getDayClosing(
    $0.GetDayClosingRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getDayClosing, request, options: options);
  }

  /// Closes a zone's day, once; a job closes at night what nobody has. Possible from ten minutes after the day's end.
  $grpc.ResponseFuture<$0.CloseDayResponse> closeDay(
    $0.CloseDayRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$closeDay, request, options: options);
  }

  /// Notes how much cash was counted when somebody handed in what they took in a zone on a day, before or after it is closed. A
  /// count is never changed: whoever counted wrong counts again, and the last one holds.
  $grpc.ResponseFuture<$0.CountCashResponse> countCash(
    $0.CountCashRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$countCash, request, options: options);
  }

  /// Tells who took how much cash in a period, what of it was counted, and what nobody has counted yet.
  $grpc.ResponseFuture<$0.GetCashReportResponse> getCashReport(
    $0.GetCashReportRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getCashReport, request, options: options);
  }

  /// Gives a zone's day as a file, see GetDayClosing: CSV (UTF-8, commas, a header line) or PDF (A4).
  $grpc.ResponseFuture<$1.HttpBody> exportDayClosing(
    $0.ExportDayClosingRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$exportDayClosing, request, options: options);
  }

  // method descriptors

  static final _$getDaySummary =
      $grpc.ClientMethod<$0.GetDaySummaryRequest, $0.GetDaySummaryResponse>(
          '/parkup.payments.v1.ClosingService/GetDaySummary',
          ($0.GetDaySummaryRequest value) => value.writeToBuffer(),
          $0.GetDaySummaryResponse.fromBuffer);
  static final _$listDayClosings =
      $grpc.ClientMethod<$0.ListDayClosingsRequest, $0.ListDayClosingsResponse>(
          '/parkup.payments.v1.ClosingService/ListDayClosings',
          ($0.ListDayClosingsRequest value) => value.writeToBuffer(),
          $0.ListDayClosingsResponse.fromBuffer);
  static final _$getDayClosing =
      $grpc.ClientMethod<$0.GetDayClosingRequest, $0.GetDayClosingResponse>(
          '/parkup.payments.v1.ClosingService/GetDayClosing',
          ($0.GetDayClosingRequest value) => value.writeToBuffer(),
          $0.GetDayClosingResponse.fromBuffer);
  static final _$closeDay =
      $grpc.ClientMethod<$0.CloseDayRequest, $0.CloseDayResponse>(
          '/parkup.payments.v1.ClosingService/CloseDay',
          ($0.CloseDayRequest value) => value.writeToBuffer(),
          $0.CloseDayResponse.fromBuffer);
  static final _$countCash =
      $grpc.ClientMethod<$0.CountCashRequest, $0.CountCashResponse>(
          '/parkup.payments.v1.ClosingService/CountCash',
          ($0.CountCashRequest value) => value.writeToBuffer(),
          $0.CountCashResponse.fromBuffer);
  static final _$getCashReport =
      $grpc.ClientMethod<$0.GetCashReportRequest, $0.GetCashReportResponse>(
          '/parkup.payments.v1.ClosingService/GetCashReport',
          ($0.GetCashReportRequest value) => value.writeToBuffer(),
          $0.GetCashReportResponse.fromBuffer);
  static final _$exportDayClosing =
      $grpc.ClientMethod<$0.ExportDayClosingRequest, $1.HttpBody>(
          '/parkup.payments.v1.ClosingService/ExportDayClosing',
          ($0.ExportDayClosingRequest value) => value.writeToBuffer(),
          $1.HttpBody.fromBuffer);
}

@$pb.GrpcServiceName('parkup.payments.v1.ClosingService')
abstract class ClosingServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.payments.v1.ClosingService';

  ClosingServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.GetDaySummaryRequest, $0.GetDaySummaryResponse>(
            'GetDaySummary',
            getDaySummary_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetDaySummaryRequest.fromBuffer(value),
            ($0.GetDaySummaryResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListDayClosingsRequest,
            $0.ListDayClosingsResponse>(
        'ListDayClosings',
        listDayClosings_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListDayClosingsRequest.fromBuffer(value),
        ($0.ListDayClosingsResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.GetDayClosingRequest, $0.GetDayClosingResponse>(
            'GetDayClosing',
            getDayClosing_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetDayClosingRequest.fromBuffer(value),
            ($0.GetDayClosingResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CloseDayRequest, $0.CloseDayResponse>(
        'CloseDay',
        closeDay_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.CloseDayRequest.fromBuffer(value),
        ($0.CloseDayResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CountCashRequest, $0.CountCashResponse>(
        'CountCash',
        countCash_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.CountCashRequest.fromBuffer(value),
        ($0.CountCashResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.GetCashReportRequest, $0.GetCashReportResponse>(
            'GetCashReport',
            getCashReport_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetCashReportRequest.fromBuffer(value),
            ($0.GetCashReportResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ExportDayClosingRequest, $1.HttpBody>(
        'ExportDayClosing',
        exportDayClosing_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ExportDayClosingRequest.fromBuffer(value),
        ($1.HttpBody value) => value.writeToBuffer()));
  }

  $async.Future<$0.GetDaySummaryResponse> getDaySummary_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetDaySummaryRequest> $request) async {
    return getDaySummary($call, await $request);
  }

  $async.Future<$0.GetDaySummaryResponse> getDaySummary(
      $grpc.ServiceCall call, $0.GetDaySummaryRequest request);

  $async.Future<$0.ListDayClosingsResponse> listDayClosings_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListDayClosingsRequest> $request) async {
    return listDayClosings($call, await $request);
  }

  $async.Future<$0.ListDayClosingsResponse> listDayClosings(
      $grpc.ServiceCall call, $0.ListDayClosingsRequest request);

  $async.Future<$0.GetDayClosingResponse> getDayClosing_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetDayClosingRequest> $request) async {
    return getDayClosing($call, await $request);
  }

  $async.Future<$0.GetDayClosingResponse> getDayClosing(
      $grpc.ServiceCall call, $0.GetDayClosingRequest request);

  $async.Future<$0.CloseDayResponse> closeDay_Pre($grpc.ServiceCall $call,
      $async.Future<$0.CloseDayRequest> $request) async {
    return closeDay($call, await $request);
  }

  $async.Future<$0.CloseDayResponse> closeDay(
      $grpc.ServiceCall call, $0.CloseDayRequest request);

  $async.Future<$0.CountCashResponse> countCash_Pre($grpc.ServiceCall $call,
      $async.Future<$0.CountCashRequest> $request) async {
    return countCash($call, await $request);
  }

  $async.Future<$0.CountCashResponse> countCash(
      $grpc.ServiceCall call, $0.CountCashRequest request);

  $async.Future<$0.GetCashReportResponse> getCashReport_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetCashReportRequest> $request) async {
    return getCashReport($call, await $request);
  }

  $async.Future<$0.GetCashReportResponse> getCashReport(
      $grpc.ServiceCall call, $0.GetCashReportRequest request);

  $async.Future<$1.HttpBody> exportDayClosing_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ExportDayClosingRequest> $request) async {
    return exportDayClosing($call, await $request);
  }

  $async.Future<$1.HttpBody> exportDayClosing(
      $grpc.ServiceCall call, $0.ExportDayClosingRequest request);
}
