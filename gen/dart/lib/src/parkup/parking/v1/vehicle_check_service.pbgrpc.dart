// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/vehicle_check_service.proto.

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

import 'vehicle_check_service.pb.dart' as $0;

export 'vehicle_check_service.pb.dart';

/// What agents on patrol look for. One plate is looked up by SessionService.CheckVehicle.
@$pb.GrpcServiceName('parkup.parking.v1.VehicleCheckService')
class VehicleCheckServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  VehicleCheckServiceClient(super.channel, {super.options, super.interceptors});

  /// Lists vehicles whose paid time is over or is about to be, those whose time ran out first come first: in one zone, or in those
  /// of the caller.
  ///
  /// Left out is whoever may stand there all the same (by another session, a badge, or because parking is free by then) and whoever
  /// was fined for it. So a page may hold fewer than were asked for, and still not be the last one.
  ///
  /// Admins, who have all zones, name one; so does whoever has more than 200.
  $grpc.ResponseFuture<$0.ListVehiclesToCheckResponse> listVehiclesToCheck(
    $0.ListVehiclesToCheckRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listVehiclesToCheck, request, options: options);
  }

  /// Completes a plate while it is typed, from the sessions under way, paid or not: 10 plates at most, in their order. Where more
  /// than 200 sessions begin so, only the first ones are looked at: type on.
  ///
  /// Agents are told of vehicles anywhere, operators of those in their zones.
  $grpc.ResponseFuture<$0.SuggestPlatesResponse> suggestPlates(
    $0.SuggestPlatesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$suggestPlates, request, options: options);
  }

  // method descriptors

  static final _$listVehiclesToCheck = $grpc.ClientMethod<
          $0.ListVehiclesToCheckRequest, $0.ListVehiclesToCheckResponse>(
      '/parkup.parking.v1.VehicleCheckService/ListVehiclesToCheck',
      ($0.ListVehiclesToCheckRequest value) => value.writeToBuffer(),
      $0.ListVehiclesToCheckResponse.fromBuffer);
  static final _$suggestPlates =
      $grpc.ClientMethod<$0.SuggestPlatesRequest, $0.SuggestPlatesResponse>(
          '/parkup.parking.v1.VehicleCheckService/SuggestPlates',
          ($0.SuggestPlatesRequest value) => value.writeToBuffer(),
          $0.SuggestPlatesResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.parking.v1.VehicleCheckService')
abstract class VehicleCheckServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.parking.v1.VehicleCheckService';

  VehicleCheckServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.ListVehiclesToCheckRequest,
            $0.ListVehiclesToCheckResponse>(
        'ListVehiclesToCheck',
        listVehiclesToCheck_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListVehiclesToCheckRequest.fromBuffer(value),
        ($0.ListVehiclesToCheckResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.SuggestPlatesRequest, $0.SuggestPlatesResponse>(
            'SuggestPlates',
            suggestPlates_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.SuggestPlatesRequest.fromBuffer(value),
            ($0.SuggestPlatesResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.ListVehiclesToCheckResponse> listVehiclesToCheck_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListVehiclesToCheckRequest> $request) async {
    return listVehiclesToCheck($call, await $request);
  }

  $async.Future<$0.ListVehiclesToCheckResponse> listVehiclesToCheck(
      $grpc.ServiceCall call, $0.ListVehiclesToCheckRequest request);

  $async.Future<$0.SuggestPlatesResponse> suggestPlates_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.SuggestPlatesRequest> $request) async {
    return suggestPlates($call, await $request);
  }

  $async.Future<$0.SuggestPlatesResponse> suggestPlates(
      $grpc.ServiceCall call, $0.SuggestPlatesRequest request);
}
