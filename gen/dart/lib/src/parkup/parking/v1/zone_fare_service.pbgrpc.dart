// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/zone_fare_service.proto.

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

import 'zone_fare_service.pb.dart' as $0;

export 'zone_fare_service.pb.dart';

/// What parking in a zone will cost, as CalculatePrice says of one stay, for several at once. It is reckoned by what reckons the session
/// later: as long as staff change neither the zone nor the holidays, what is said here is what is charged.
///
/// A paid minute costs a sixtieth of the hourly rate, times the day's multiplier, times the peak's if it begins in the peak. The day's
/// multiplier is that of public holidays on a holiday, else that of weekends on a weekend, else 1: the two are never multiplied with each
/// other. The sum is rounded up to the next 10 millimes once; the daily rate is the most that a started day costs, on whatever day.
@$pb.GrpcServiceName('parkup.parking.v1.ZoneFareService')
class ZoneFareServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ZoneFareServiceClient(super.channel, {super.options, super.interceptors});

  /// Says what stays that begin at a time cost, of one or of several lengths.
  $grpc.ResponseFuture<$0.PredictZoneFaresResponse> predictZoneFares(
    $0.PredictZoneFaresRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$predictZoneFares, request, options: options);
  }

  /// Looks for the start at which a stay of some length costs least, of those that a window allows; of several the earliest one.
  $grpc.ResponseFuture<$0.FindCheapestZoneStartResponse> findCheapestZoneStart(
    $0.FindCheapestZoneStartRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$findCheapestZoneStart, request, options: options);
  }

  // method descriptors

  static final _$predictZoneFares = $grpc.ClientMethod<
          $0.PredictZoneFaresRequest, $0.PredictZoneFaresResponse>(
      '/parkup.parking.v1.ZoneFareService/PredictZoneFares',
      ($0.PredictZoneFaresRequest value) => value.writeToBuffer(),
      $0.PredictZoneFaresResponse.fromBuffer);
  static final _$findCheapestZoneStart = $grpc.ClientMethod<
          $0.FindCheapestZoneStartRequest, $0.FindCheapestZoneStartResponse>(
      '/parkup.parking.v1.ZoneFareService/FindCheapestZoneStart',
      ($0.FindCheapestZoneStartRequest value) => value.writeToBuffer(),
      $0.FindCheapestZoneStartResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.parking.v1.ZoneFareService')
abstract class ZoneFareServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.parking.v1.ZoneFareService';

  ZoneFareServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.PredictZoneFaresRequest,
            $0.PredictZoneFaresResponse>(
        'PredictZoneFares',
        predictZoneFares_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.PredictZoneFaresRequest.fromBuffer(value),
        ($0.PredictZoneFaresResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.FindCheapestZoneStartRequest,
            $0.FindCheapestZoneStartResponse>(
        'FindCheapestZoneStart',
        findCheapestZoneStart_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.FindCheapestZoneStartRequest.fromBuffer(value),
        ($0.FindCheapestZoneStartResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.PredictZoneFaresResponse> predictZoneFares_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.PredictZoneFaresRequest> $request) async {
    return predictZoneFares($call, await $request);
  }

  $async.Future<$0.PredictZoneFaresResponse> predictZoneFares(
      $grpc.ServiceCall call, $0.PredictZoneFaresRequest request);

  $async.Future<$0.FindCheapestZoneStartResponse> findCheapestZoneStart_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.FindCheapestZoneStartRequest> $request) async {
    return findCheapestZoneStart($call, await $request);
  }

  $async.Future<$0.FindCheapestZoneStartResponse> findCheapestZoneStart(
      $grpc.ServiceCall call, $0.FindCheapestZoneStartRequest request);
}
