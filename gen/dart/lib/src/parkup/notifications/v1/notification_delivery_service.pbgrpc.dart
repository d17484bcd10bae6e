// This is a generated file - do not edit.
//
// Generated from parkup/notifications/v1/notification_delivery_service.proto.

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

import 'notification_delivery_service.pb.dart' as $0;

export 'notification_delivery_service.pb.dart';

/// What admins see of messages to drivers: what became of them, and the addresses that get none any more.
@$pb.GrpcServiceName('parkup.notifications.v1.NotificationDeliveryService')
class NotificationDeliveryServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  NotificationDeliveryServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Lists what was sent to a driver and what became of it, the newest first; without the texts.
  $grpc.ResponseFuture<$0.ListNotificationDeliveriesResponse>
      listNotificationDeliveries(
    $0.ListNotificationDeliveriesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listNotificationDeliveries, request,
        options: options);
  }

  /// Lists the addresses that get no messages any more, the last one first.
  $grpc.ResponseFuture<$0.ListStoppedAddressesResponse> listStoppedAddresses(
    $0.ListStoppedAddressesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listStoppedAddresses, request, options: options);
  }

  /// Sends to an address again.
  $grpc.ResponseFuture<$0.RestoreAddressResponse> restoreAddress(
    $0.RestoreAddressRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$restoreAddress, request, options: options);
  }

  // method descriptors

  static final _$listNotificationDeliveries = $grpc.ClientMethod<
          $0.ListNotificationDeliveriesRequest,
          $0.ListNotificationDeliveriesResponse>(
      '/parkup.notifications.v1.NotificationDeliveryService/ListNotificationDeliveries',
      ($0.ListNotificationDeliveriesRequest value) => value.writeToBuffer(),
      $0.ListNotificationDeliveriesResponse.fromBuffer);
  static final _$listStoppedAddresses = $grpc.ClientMethod<
          $0.ListStoppedAddressesRequest, $0.ListStoppedAddressesResponse>(
      '/parkup.notifications.v1.NotificationDeliveryService/ListStoppedAddresses',
      ($0.ListStoppedAddressesRequest value) => value.writeToBuffer(),
      $0.ListStoppedAddressesResponse.fromBuffer);
  static final _$restoreAddress =
      $grpc.ClientMethod<$0.RestoreAddressRequest, $0.RestoreAddressResponse>(
          '/parkup.notifications.v1.NotificationDeliveryService/RestoreAddress',
          ($0.RestoreAddressRequest value) => value.writeToBuffer(),
          $0.RestoreAddressResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.notifications.v1.NotificationDeliveryService')
abstract class NotificationDeliveryServiceBase extends $grpc.Service {
  $core.String get $name =>
      'parkup.notifications.v1.NotificationDeliveryService';

  NotificationDeliveryServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.ListNotificationDeliveriesRequest,
            $0.ListNotificationDeliveriesResponse>(
        'ListNotificationDeliveries',
        listNotificationDeliveries_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListNotificationDeliveriesRequest.fromBuffer(value),
        ($0.ListNotificationDeliveriesResponse value) =>
            value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListStoppedAddressesRequest,
            $0.ListStoppedAddressesResponse>(
        'ListStoppedAddresses',
        listStoppedAddresses_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListStoppedAddressesRequest.fromBuffer(value),
        ($0.ListStoppedAddressesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.RestoreAddressRequest,
            $0.RestoreAddressResponse>(
        'RestoreAddress',
        restoreAddress_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RestoreAddressRequest.fromBuffer(value),
        ($0.RestoreAddressResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.ListNotificationDeliveriesResponse>
      listNotificationDeliveries_Pre($grpc.ServiceCall $call,
          $async.Future<$0.ListNotificationDeliveriesRequest> $request) async {
    return listNotificationDeliveries($call, await $request);
  }

  $async.Future<$0.ListNotificationDeliveriesResponse>
      listNotificationDeliveries(
          $grpc.ServiceCall call, $0.ListNotificationDeliveriesRequest request);

  $async.Future<$0.ListStoppedAddressesResponse> listStoppedAddresses_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListStoppedAddressesRequest> $request) async {
    return listStoppedAddresses($call, await $request);
  }

  $async.Future<$0.ListStoppedAddressesResponse> listStoppedAddresses(
      $grpc.ServiceCall call, $0.ListStoppedAddressesRequest request);

  $async.Future<$0.RestoreAddressResponse> restoreAddress_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RestoreAddressRequest> $request) async {
    return restoreAddress($call, await $request);
  }

  $async.Future<$0.RestoreAddressResponse> restoreAddress(
      $grpc.ServiceCall call, $0.RestoreAddressRequest request);
}
