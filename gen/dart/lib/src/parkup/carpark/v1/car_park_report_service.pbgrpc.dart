// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_report_service.proto.

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

import 'car_park_report_service.pb.dart' as $0;

export 'car_park_report_service.pb.dart';

/// Figures of a car park.
@$pb.GrpcServiceName('parkup.carpark.v1.CarParkReportService')
class CarParkReportServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  CarParkReportServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Says how a car park stands now, and what came and went today by its own time zone.
  $grpc.ResponseFuture<$0.GetCarParkDashboardResponse> getCarParkDashboard(
    $0.GetCarParkDashboardRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getCarParkDashboard, request, options: options);
  }

  // method descriptors

  static final _$getCarParkDashboard = $grpc.ClientMethod<
          $0.GetCarParkDashboardRequest, $0.GetCarParkDashboardResponse>(
      '/parkup.carpark.v1.CarParkReportService/GetCarParkDashboard',
      ($0.GetCarParkDashboardRequest value) => value.writeToBuffer(),
      $0.GetCarParkDashboardResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.CarParkReportService')
abstract class CarParkReportServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.CarParkReportService';

  CarParkReportServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.GetCarParkDashboardRequest,
            $0.GetCarParkDashboardResponse>(
        'GetCarParkDashboard',
        getCarParkDashboard_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetCarParkDashboardRequest.fromBuffer(value),
        ($0.GetCarParkDashboardResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.GetCarParkDashboardResponse> getCarParkDashboard_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetCarParkDashboardRequest> $request) async {
    return getCarParkDashboard($call, await $request);
  }

  $async.Future<$0.GetCarParkDashboardResponse> getCarParkDashboard(
      $grpc.ServiceCall call, $0.GetCarParkDashboardRequest request);
}
