// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/system_service.proto.

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

import 'system_service.pb.dart' as $0;

export 'system_service.pb.dart';

/// What the system itself holds.
@$pb.GrpcServiceName('parkup.reports.v1.SystemService')
class SystemServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  SystemServiceClient(super.channel, {super.options, super.interceptors});

  /// Tells how much there is of everything that is stored, and how it has grown. A job notes it every night.
  $grpc.ResponseFuture<$0.GetDataStatisticsResponse> getDataStatistics(
    $0.GetDataStatisticsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getDataStatistics, request, options: options);
  }

  // method descriptors

  static final _$getDataStatistics = $grpc.ClientMethod<
          $0.GetDataStatisticsRequest, $0.GetDataStatisticsResponse>(
      '/parkup.reports.v1.SystemService/GetDataStatistics',
      ($0.GetDataStatisticsRequest value) => value.writeToBuffer(),
      $0.GetDataStatisticsResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.reports.v1.SystemService')
abstract class SystemServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.reports.v1.SystemService';

  SystemServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.GetDataStatisticsRequest,
            $0.GetDataStatisticsResponse>(
        'GetDataStatistics',
        getDataStatistics_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetDataStatisticsRequest.fromBuffer(value),
        ($0.GetDataStatisticsResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.GetDataStatisticsResponse> getDataStatistics_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetDataStatisticsRequest> $request) async {
    return getDataStatistics($call, await $request);
  }

  $async.Future<$0.GetDataStatisticsResponse> getDataStatistics(
      $grpc.ServiceCall call, $0.GetDataStatisticsRequest request);
}
