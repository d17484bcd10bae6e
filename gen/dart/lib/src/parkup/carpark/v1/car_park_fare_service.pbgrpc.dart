// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_fare_service.proto.

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

import 'car_park_fare_service.pb.dart' as $0;

export 'car_park_fare_service.pb.dart';

/// What a stay will cost. It is reckoned by what reckons the stay itself later, from the rates that are in force at the time of entry and the
/// holidays that are known now: as long as staff change neither, what is said here is what is charged, to the millime.
///
/// A started hour costs the rate, times the day's multiplier, times the peak's if it begins in the peak, rounded half up to the millime
/// once. The day's multiplier is that of public holidays on a holiday, else that of weekends on a weekend, else 1: the two are never
/// multiplied with each other. Daily rates go by the day on which each 24 hours begin, flat ones by that of the entry. Daily, weekly and
/// monthly maximums are applied after that, then a membership, then tax. Reservations, codes and charging are not part of it.
@$pb.GrpcServiceName('parkup.carpark.v1.CarParkFareService')
class CarParkFareServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  CarParkFareServiceClient(super.channel, {super.options, super.interceptors});

  /// Says what stays that begin at a time cost, of one or of several lengths.
  $grpc.ResponseFuture<$0.PredictCarParkFaresResponse> predictCarParkFares(
    $0.PredictCarParkFaresRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$predictCarParkFares, request, options: options);
  }

  /// Looks for the start at which a stay of some length costs least, of those that a window allows; of several the earliest one.
  $grpc.ResponseFuture<$0.FindCheapestCarParkStartResponse>
      findCheapestCarParkStart(
    $0.FindCheapestCarParkStartRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$findCheapestCarParkStart, request,
        options: options);
  }

  // method descriptors

  static final _$predictCarParkFares = $grpc.ClientMethod<
          $0.PredictCarParkFaresRequest, $0.PredictCarParkFaresResponse>(
      '/parkup.carpark.v1.CarParkFareService/PredictCarParkFares',
      ($0.PredictCarParkFaresRequest value) => value.writeToBuffer(),
      $0.PredictCarParkFaresResponse.fromBuffer);
  static final _$findCheapestCarParkStart = $grpc.ClientMethod<
          $0.FindCheapestCarParkStartRequest,
          $0.FindCheapestCarParkStartResponse>(
      '/parkup.carpark.v1.CarParkFareService/FindCheapestCarParkStart',
      ($0.FindCheapestCarParkStartRequest value) => value.writeToBuffer(),
      $0.FindCheapestCarParkStartResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.CarParkFareService')
abstract class CarParkFareServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.CarParkFareService';

  CarParkFareServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.PredictCarParkFaresRequest,
            $0.PredictCarParkFaresResponse>(
        'PredictCarParkFares',
        predictCarParkFares_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.PredictCarParkFaresRequest.fromBuffer(value),
        ($0.PredictCarParkFaresResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.FindCheapestCarParkStartRequest,
            $0.FindCheapestCarParkStartResponse>(
        'FindCheapestCarParkStart',
        findCheapestCarParkStart_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.FindCheapestCarParkStartRequest.fromBuffer(value),
        ($0.FindCheapestCarParkStartResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.PredictCarParkFaresResponse> predictCarParkFares_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.PredictCarParkFaresRequest> $request) async {
    return predictCarParkFares($call, await $request);
  }

  $async.Future<$0.PredictCarParkFaresResponse> predictCarParkFares(
      $grpc.ServiceCall call, $0.PredictCarParkFaresRequest request);

  $async.Future<$0.FindCheapestCarParkStartResponse>
      findCheapestCarParkStart_Pre($grpc.ServiceCall $call,
          $async.Future<$0.FindCheapestCarParkStartRequest> $request) async {
    return findCheapestCarParkStart($call, await $request);
  }

  $async.Future<$0.FindCheapestCarParkStartResponse> findCheapestCarParkStart(
      $grpc.ServiceCall call, $0.FindCheapestCarParkStartRequest request);
}
