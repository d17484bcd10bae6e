// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/meter_service.proto.

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

import 'meter_service.pb.dart' as $0;

export 'meter_service.pb.dart';

/// Meters: everybody reads them, admins make and delete them, operators keep those of their zones up to date.
@$pb.GrpcServiceName('parkup.parking.v1.MeterService')
class MeterServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  MeterServiceClient(super.channel, {super.options, super.interceptors});

  /// Makes a meter.
  $grpc.ResponseFuture<$0.CreateMeterResponse> createMeter(
    $0.CreateMeterRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createMeter, request, options: options);
  }

  /// Gives one meter.
  $grpc.ResponseFuture<$0.GetMeterResponse> getMeter(
    $0.GetMeterRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getMeter, request, options: options);
  }

  /// Lists meters: the nearest first when a point is given, else in the order in which they were made.
  $grpc.ResponseFuture<$0.ListMetersResponse> listMeters(
    $0.ListMetersRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listMeters, request, options: options);
  }

  /// Changes the fields that are given. Operators may change the meters of zones assigned to them, and move them between these.
  $grpc.ResponseFuture<$0.UpdateMeterResponse> updateMeter(
    $0.UpdateMeterRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateMeter, request, options: options);
  }

  /// Deletes a meter.
  $grpc.ResponseFuture<$0.DeleteMeterResponse> deleteMeter(
    $0.DeleteMeterRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteMeter, request, options: options);
  }

  // method descriptors

  static final _$createMeter =
      $grpc.ClientMethod<$0.CreateMeterRequest, $0.CreateMeterResponse>(
          '/parkup.parking.v1.MeterService/CreateMeter',
          ($0.CreateMeterRequest value) => value.writeToBuffer(),
          $0.CreateMeterResponse.fromBuffer);
  static final _$getMeter =
      $grpc.ClientMethod<$0.GetMeterRequest, $0.GetMeterResponse>(
          '/parkup.parking.v1.MeterService/GetMeter',
          ($0.GetMeterRequest value) => value.writeToBuffer(),
          $0.GetMeterResponse.fromBuffer);
  static final _$listMeters =
      $grpc.ClientMethod<$0.ListMetersRequest, $0.ListMetersResponse>(
          '/parkup.parking.v1.MeterService/ListMeters',
          ($0.ListMetersRequest value) => value.writeToBuffer(),
          $0.ListMetersResponse.fromBuffer);
  static final _$updateMeter =
      $grpc.ClientMethod<$0.UpdateMeterRequest, $0.UpdateMeterResponse>(
          '/parkup.parking.v1.MeterService/UpdateMeter',
          ($0.UpdateMeterRequest value) => value.writeToBuffer(),
          $0.UpdateMeterResponse.fromBuffer);
  static final _$deleteMeter =
      $grpc.ClientMethod<$0.DeleteMeterRequest, $0.DeleteMeterResponse>(
          '/parkup.parking.v1.MeterService/DeleteMeter',
          ($0.DeleteMeterRequest value) => value.writeToBuffer(),
          $0.DeleteMeterResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.parking.v1.MeterService')
abstract class MeterServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.parking.v1.MeterService';

  MeterServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.CreateMeterRequest, $0.CreateMeterResponse>(
            'CreateMeter',
            createMeter_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.CreateMeterRequest.fromBuffer(value),
            ($0.CreateMeterResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetMeterRequest, $0.GetMeterResponse>(
        'GetMeter',
        getMeter_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetMeterRequest.fromBuffer(value),
        ($0.GetMeterResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListMetersRequest, $0.ListMetersResponse>(
        'ListMeters',
        listMeters_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.ListMetersRequest.fromBuffer(value),
        ($0.ListMetersResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.UpdateMeterRequest, $0.UpdateMeterResponse>(
            'UpdateMeter',
            updateMeter_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.UpdateMeterRequest.fromBuffer(value),
            ($0.UpdateMeterResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.DeleteMeterRequest, $0.DeleteMeterResponse>(
            'DeleteMeter',
            deleteMeter_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.DeleteMeterRequest.fromBuffer(value),
            ($0.DeleteMeterResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.CreateMeterResponse> createMeter_Pre($grpc.ServiceCall $call,
      $async.Future<$0.CreateMeterRequest> $request) async {
    return createMeter($call, await $request);
  }

  $async.Future<$0.CreateMeterResponse> createMeter(
      $grpc.ServiceCall call, $0.CreateMeterRequest request);

  $async.Future<$0.GetMeterResponse> getMeter_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetMeterRequest> $request) async {
    return getMeter($call, await $request);
  }

  $async.Future<$0.GetMeterResponse> getMeter(
      $grpc.ServiceCall call, $0.GetMeterRequest request);

  $async.Future<$0.ListMetersResponse> listMeters_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ListMetersRequest> $request) async {
    return listMeters($call, await $request);
  }

  $async.Future<$0.ListMetersResponse> listMeters(
      $grpc.ServiceCall call, $0.ListMetersRequest request);

  $async.Future<$0.UpdateMeterResponse> updateMeter_Pre($grpc.ServiceCall $call,
      $async.Future<$0.UpdateMeterRequest> $request) async {
    return updateMeter($call, await $request);
  }

  $async.Future<$0.UpdateMeterResponse> updateMeter(
      $grpc.ServiceCall call, $0.UpdateMeterRequest request);

  $async.Future<$0.DeleteMeterResponse> deleteMeter_Pre($grpc.ServiceCall $call,
      $async.Future<$0.DeleteMeterRequest> $request) async {
    return deleteMeter($call, await $request);
  }

  $async.Future<$0.DeleteMeterResponse> deleteMeter(
      $grpc.ServiceCall call, $0.DeleteMeterRequest request);
}
