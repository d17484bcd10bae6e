// This is a generated file - do not edit.
//
// Generated from parkup/notifications/v1/notification_preference_service.proto.

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
import 'notification_preference_service.pb.dart' as $0;

export 'notification_preference_service.pb.dart';

/// How a driver wants to be told things: by kind and channel, in which language, and when not. One-time codes and receipts that
/// somebody asks for go whatever is chosen here, at once.
@$pb.GrpcServiceName('parkup.notifications.v1.NotificationPreferenceService')
class NotificationPreferenceServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  NotificationPreferenceServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Tells how the caller is told things, every kind with what counts for it, and where.
  $grpc.ResponseFuture<$0.GetNotificationPreferencesResponse>
      getNotificationPreferences(
    $0.GetNotificationPreferencesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getNotificationPreferences, request,
        options: options);
  }

  /// Chooses how the caller is told things; what is not given stays. What is about money or security (`is_always_sent`) keeps one
  /// of e-mail and push: taking both is refused.
  $grpc.ResponseFuture<$0.ChooseNotificationsResponse> chooseNotifications(
    $0.ChooseNotificationsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$chooseNotifications, request, options: options);
  }

  /// Sends to the caller's address again after it was stopped: the mail server that is responsible for it had said that nobody is
  /// there.
  $grpc.ResponseFuture<$0.RestoreMyAddressResponse> restoreMyAddress(
    $0.RestoreMyAddressRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$restoreMyAddress, request, options: options);
  }

  /// A page with a button that unsubscribes from a kind of e-mails. The link stands in each of them, carries its own proof and needs
  /// no sign-in. To look at it changes nothing: mail programs open links by themselves.
  $grpc.ResponseFuture<$1.HttpBody> showUnsubscribePage(
    $0.ShowUnsubscribePageRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$showUnsubscribePage, request, options: options);
  }

  /// Unsubscribes from a kind of e-mails at once (RFC 8058: mail programs post `List-Unsubscribe=One-Click` to the address in the
  /// header `List-Unsubscribe`), whatever the body. Again it changes nothing. ChooseNotifications subscribes again.
  $grpc.ResponseFuture<$1.HttpBody> unsubscribe(
    $0.UnsubscribeRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$unsubscribe, request, options: options);
  }

  // method descriptors

  static final _$getNotificationPreferences = $grpc.ClientMethod<
          $0.GetNotificationPreferencesRequest,
          $0.GetNotificationPreferencesResponse>(
      '/parkup.notifications.v1.NotificationPreferenceService/GetNotificationPreferences',
      ($0.GetNotificationPreferencesRequest value) => value.writeToBuffer(),
      $0.GetNotificationPreferencesResponse.fromBuffer);
  static final _$chooseNotifications = $grpc.ClientMethod<
          $0.ChooseNotificationsRequest, $0.ChooseNotificationsResponse>(
      '/parkup.notifications.v1.NotificationPreferenceService/ChooseNotifications',
      ($0.ChooseNotificationsRequest value) => value.writeToBuffer(),
      $0.ChooseNotificationsResponse.fromBuffer);
  static final _$restoreMyAddress = $grpc.ClientMethod<
          $0.RestoreMyAddressRequest, $0.RestoreMyAddressResponse>(
      '/parkup.notifications.v1.NotificationPreferenceService/RestoreMyAddress',
      ($0.RestoreMyAddressRequest value) => value.writeToBuffer(),
      $0.RestoreMyAddressResponse.fromBuffer);
  static final _$showUnsubscribePage = $grpc.ClientMethod<
          $0.ShowUnsubscribePageRequest, $1.HttpBody>(
      '/parkup.notifications.v1.NotificationPreferenceService/ShowUnsubscribePage',
      ($0.ShowUnsubscribePageRequest value) => value.writeToBuffer(),
      $1.HttpBody.fromBuffer);
  static final _$unsubscribe =
      $grpc.ClientMethod<$0.UnsubscribeRequest, $1.HttpBody>(
          '/parkup.notifications.v1.NotificationPreferenceService/Unsubscribe',
          ($0.UnsubscribeRequest value) => value.writeToBuffer(),
          $1.HttpBody.fromBuffer);
}

@$pb.GrpcServiceName('parkup.notifications.v1.NotificationPreferenceService')
abstract class NotificationPreferenceServiceBase extends $grpc.Service {
  $core.String get $name =>
      'parkup.notifications.v1.NotificationPreferenceService';

  NotificationPreferenceServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.GetNotificationPreferencesRequest,
            $0.GetNotificationPreferencesResponse>(
        'GetNotificationPreferences',
        getNotificationPreferences_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetNotificationPreferencesRequest.fromBuffer(value),
        ($0.GetNotificationPreferencesResponse value) =>
            value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ChooseNotificationsRequest,
            $0.ChooseNotificationsResponse>(
        'ChooseNotifications',
        chooseNotifications_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ChooseNotificationsRequest.fromBuffer(value),
        ($0.ChooseNotificationsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.RestoreMyAddressRequest,
            $0.RestoreMyAddressResponse>(
        'RestoreMyAddress',
        restoreMyAddress_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RestoreMyAddressRequest.fromBuffer(value),
        ($0.RestoreMyAddressResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ShowUnsubscribePageRequest, $1.HttpBody>(
        'ShowUnsubscribePage',
        showUnsubscribePage_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ShowUnsubscribePageRequest.fromBuffer(value),
        ($1.HttpBody value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.UnsubscribeRequest, $1.HttpBody>(
        'Unsubscribe',
        unsubscribe_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.UnsubscribeRequest.fromBuffer(value),
        ($1.HttpBody value) => value.writeToBuffer()));
  }

  $async.Future<$0.GetNotificationPreferencesResponse>
      getNotificationPreferences_Pre($grpc.ServiceCall $call,
          $async.Future<$0.GetNotificationPreferencesRequest> $request) async {
    return getNotificationPreferences($call, await $request);
  }

  $async.Future<$0.GetNotificationPreferencesResponse>
      getNotificationPreferences(
          $grpc.ServiceCall call, $0.GetNotificationPreferencesRequest request);

  $async.Future<$0.ChooseNotificationsResponse> chooseNotifications_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ChooseNotificationsRequest> $request) async {
    return chooseNotifications($call, await $request);
  }

  $async.Future<$0.ChooseNotificationsResponse> chooseNotifications(
      $grpc.ServiceCall call, $0.ChooseNotificationsRequest request);

  $async.Future<$0.RestoreMyAddressResponse> restoreMyAddress_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RestoreMyAddressRequest> $request) async {
    return restoreMyAddress($call, await $request);
  }

  $async.Future<$0.RestoreMyAddressResponse> restoreMyAddress(
      $grpc.ServiceCall call, $0.RestoreMyAddressRequest request);

  $async.Future<$1.HttpBody> showUnsubscribePage_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ShowUnsubscribePageRequest> $request) async {
    return showUnsubscribePage($call, await $request);
  }

  $async.Future<$1.HttpBody> showUnsubscribePage(
      $grpc.ServiceCall call, $0.ShowUnsubscribePageRequest request);

  $async.Future<$1.HttpBody> unsubscribe_Pre($grpc.ServiceCall $call,
      $async.Future<$0.UnsubscribeRequest> $request) async {
    return unsubscribe($call, await $request);
  }

  $async.Future<$1.HttpBody> unsubscribe(
      $grpc.ServiceCall call, $0.UnsubscribeRequest request);
}
