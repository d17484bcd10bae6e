// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/reminder_service.proto.

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

import 'reminder_service.pb.dart' as $0;

export 'reminder_service.pb.dart';

/// Reminders of a session that is about to end: by push to the driver's devices, by e-mail where there is none. Each comes once
/// for an end, and once more for another end when more time was bought; none comes for a stay that is shorter than the time
/// before its end at which it would be due.
@$pb.GrpcServiceName('parkup.parking.v1.ReminderService')
class ReminderServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ReminderServiceClient(super.channel, {super.options, super.interceptors});

  /// Adds the device that the app runs on, or tells that it is still there. A device belongs to who registered it last. A driver
  /// has up to 10; with one more the one not heard of for longest goes. One whose app is gone is forgotten by itself.
  $grpc.ResponseFuture<$0.RegisterDeviceResponse> registerDevice(
    $0.RegisterDeviceRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$registerDevice, request, options: options);
  }

  /// Lists the caller's devices, the one heard of last before the others.
  $grpc.ResponseFuture<$0.ListDevicesResponse> listDevices(
    $0.ListDevicesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listDevices, request, options: options);
  }

  /// Takes a device away: apps do so before they sign out.
  $grpc.ResponseFuture<$0.RemoveDeviceResponse> removeDevice(
    $0.RemoveDeviceRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$removeDevice, request, options: options);
  }

  /// Tells how the caller is reminded.
  $grpc.ResponseFuture<$0.GetRemindersResponse> getReminders(
    $0.GetRemindersRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getReminders, request, options: options);
  }

  /// Chooses how the caller is reminded, in the language of this call.
  $grpc.ResponseFuture<$0.ChooseRemindersResponse> chooseReminders(
    $0.ChooseRemindersRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$chooseReminders, request, options: options);
  }

  // method descriptors

  static final _$registerDevice =
      $grpc.ClientMethod<$0.RegisterDeviceRequest, $0.RegisterDeviceResponse>(
          '/parkup.parking.v1.ReminderService/RegisterDevice',
          ($0.RegisterDeviceRequest value) => value.writeToBuffer(),
          $0.RegisterDeviceResponse.fromBuffer);
  static final _$listDevices =
      $grpc.ClientMethod<$0.ListDevicesRequest, $0.ListDevicesResponse>(
          '/parkup.parking.v1.ReminderService/ListDevices',
          ($0.ListDevicesRequest value) => value.writeToBuffer(),
          $0.ListDevicesResponse.fromBuffer);
  static final _$removeDevice =
      $grpc.ClientMethod<$0.RemoveDeviceRequest, $0.RemoveDeviceResponse>(
          '/parkup.parking.v1.ReminderService/RemoveDevice',
          ($0.RemoveDeviceRequest value) => value.writeToBuffer(),
          $0.RemoveDeviceResponse.fromBuffer);
  static final _$getReminders =
      $grpc.ClientMethod<$0.GetRemindersRequest, $0.GetRemindersResponse>(
          '/parkup.parking.v1.ReminderService/GetReminders',
          ($0.GetRemindersRequest value) => value.writeToBuffer(),
          $0.GetRemindersResponse.fromBuffer);
  static final _$chooseReminders =
      $grpc.ClientMethod<$0.ChooseRemindersRequest, $0.ChooseRemindersResponse>(
          '/parkup.parking.v1.ReminderService/ChooseReminders',
          ($0.ChooseRemindersRequest value) => value.writeToBuffer(),
          $0.ChooseRemindersResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.parking.v1.ReminderService')
abstract class ReminderServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.parking.v1.ReminderService';

  ReminderServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.RegisterDeviceRequest,
            $0.RegisterDeviceResponse>(
        'RegisterDevice',
        registerDevice_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RegisterDeviceRequest.fromBuffer(value),
        ($0.RegisterDeviceResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ListDevicesRequest, $0.ListDevicesResponse>(
            'ListDevices',
            listDevices_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ListDevicesRequest.fromBuffer(value),
            ($0.ListDevicesResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.RemoveDeviceRequest, $0.RemoveDeviceResponse>(
            'RemoveDevice',
            removeDevice_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.RemoveDeviceRequest.fromBuffer(value),
            ($0.RemoveDeviceResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.GetRemindersRequest, $0.GetRemindersResponse>(
            'GetReminders',
            getReminders_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetRemindersRequest.fromBuffer(value),
            ($0.GetRemindersResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ChooseRemindersRequest,
            $0.ChooseRemindersResponse>(
        'ChooseReminders',
        chooseReminders_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ChooseRemindersRequest.fromBuffer(value),
        ($0.ChooseRemindersResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.RegisterDeviceResponse> registerDevice_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RegisterDeviceRequest> $request) async {
    return registerDevice($call, await $request);
  }

  $async.Future<$0.RegisterDeviceResponse> registerDevice(
      $grpc.ServiceCall call, $0.RegisterDeviceRequest request);

  $async.Future<$0.ListDevicesResponse> listDevices_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ListDevicesRequest> $request) async {
    return listDevices($call, await $request);
  }

  $async.Future<$0.ListDevicesResponse> listDevices(
      $grpc.ServiceCall call, $0.ListDevicesRequest request);

  $async.Future<$0.RemoveDeviceResponse> removeDevice_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RemoveDeviceRequest> $request) async {
    return removeDevice($call, await $request);
  }

  $async.Future<$0.RemoveDeviceResponse> removeDevice(
      $grpc.ServiceCall call, $0.RemoveDeviceRequest request);

  $async.Future<$0.GetRemindersResponse> getReminders_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetRemindersRequest> $request) async {
    return getReminders($call, await $request);
  }

  $async.Future<$0.GetRemindersResponse> getReminders(
      $grpc.ServiceCall call, $0.GetRemindersRequest request);

  $async.Future<$0.ChooseRemindersResponse> chooseReminders_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ChooseRemindersRequest> $request) async {
    return chooseReminders($call, await $request);
  }

  $async.Future<$0.ChooseRemindersResponse> chooseReminders(
      $grpc.ServiceCall call, $0.ChooseRemindersRequest request);
}
