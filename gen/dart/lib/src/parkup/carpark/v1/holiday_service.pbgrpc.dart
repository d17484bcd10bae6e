// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/holiday_service.proto.

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

import 'holiday_service.pb.dart' as $0;

export 'holiday_service.pb.dart';

/// The public holidays by which prices go: those of Tunisia, and days that staff add or take off. What staff of a car park say of a day
/// counts there before what the city says of it, and that before what is known of the country. Days of the city count on the street and
/// in all car parks; admins say them. Those of a car park are said by who works there.
///
/// A change counts for stays that begin from then on; those under way keep what held when they began. It acts within 5 seconds everywhere.
@$pb.GrpcServiceName('parkup.carpark.v1.HolidayService')
class HolidayServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  HolidayServiceClient(super.channel, {super.options, super.interceptors});

  /// Lists the holidays of a year by date, and the national ones that staff have taken off.
  $grpc.ResponseFuture<$0.ListHolidaysResponse> listHolidays(
    $0.ListHolidaysRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listHolidays, request, options: options);
  }

  /// Makes a day a holiday: a day of its own, or one that was taken off before.
  $grpc.ResponseFuture<$0.AddHolidayResponse> addHoliday(
    $0.AddHolidayRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$addHoliday, request, options: options);
  }

  /// Makes a holiday a day like others: one that staff added is gone, one of the country or the city counts no more there.
  $grpc.ResponseFuture<$0.RemoveHolidayResponse> removeHoliday(
    $0.RemoveHolidayRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$removeHoliday, request, options: options);
  }

  // method descriptors

  static final _$listHolidays =
      $grpc.ClientMethod<$0.ListHolidaysRequest, $0.ListHolidaysResponse>(
          '/parkup.carpark.v1.HolidayService/ListHolidays',
          ($0.ListHolidaysRequest value) => value.writeToBuffer(),
          $0.ListHolidaysResponse.fromBuffer);
  static final _$addHoliday =
      $grpc.ClientMethod<$0.AddHolidayRequest, $0.AddHolidayResponse>(
          '/parkup.carpark.v1.HolidayService/AddHoliday',
          ($0.AddHolidayRequest value) => value.writeToBuffer(),
          $0.AddHolidayResponse.fromBuffer);
  static final _$removeHoliday =
      $grpc.ClientMethod<$0.RemoveHolidayRequest, $0.RemoveHolidayResponse>(
          '/parkup.carpark.v1.HolidayService/RemoveHoliday',
          ($0.RemoveHolidayRequest value) => value.writeToBuffer(),
          $0.RemoveHolidayResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.HolidayService')
abstract class HolidayServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.HolidayService';

  HolidayServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.ListHolidaysRequest, $0.ListHolidaysResponse>(
            'ListHolidays',
            listHolidays_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ListHolidaysRequest.fromBuffer(value),
            ($0.ListHolidaysResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.AddHolidayRequest, $0.AddHolidayResponse>(
        'AddHoliday',
        addHoliday_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.AddHolidayRequest.fromBuffer(value),
        ($0.AddHolidayResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.RemoveHolidayRequest, $0.RemoveHolidayResponse>(
            'RemoveHoliday',
            removeHoliday_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.RemoveHolidayRequest.fromBuffer(value),
            ($0.RemoveHolidayResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.ListHolidaysResponse> listHolidays_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListHolidaysRequest> $request) async {
    return listHolidays($call, await $request);
  }

  $async.Future<$0.ListHolidaysResponse> listHolidays(
      $grpc.ServiceCall call, $0.ListHolidaysRequest request);

  $async.Future<$0.AddHolidayResponse> addHoliday_Pre($grpc.ServiceCall $call,
      $async.Future<$0.AddHolidayRequest> $request) async {
    return addHoliday($call, await $request);
  }

  $async.Future<$0.AddHolidayResponse> addHoliday(
      $grpc.ServiceCall call, $0.AddHolidayRequest request);

  $async.Future<$0.RemoveHolidayResponse> removeHoliday_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RemoveHolidayRequest> $request) async {
    return removeHoliday($call, await $request);
  }

  $async.Future<$0.RemoveHolidayResponse> removeHoliday(
      $grpc.ServiceCall call, $0.RemoveHolidayRequest request);
}
