// This is a generated file - do not edit.
//
// Generated from parkup/notifications/v1/notification_service.proto.

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

import 'notification_service.pb.dart' as $0;

export 'notification_service.pb.dart';

/// A driver's inbox: all that they were told, whatever way it went beside. What is older than PARKUP_NOTICE_RETENTION_DAYS is gone.
@$pb.GrpcServiceName('parkup.notifications.v1.NotificationService')
class NotificationServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  NotificationServiceClient(super.channel, {super.options, super.interceptors});

  /// Lists what the caller was told, the newest first.
  $grpc.ResponseFuture<$0.ListNotificationsResponse> listNotifications(
    $0.ListNotificationsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listNotifications, request, options: options);
  }

  /// Counts what the caller has not read.
  $grpc.ResponseFuture<$0.CountUnreadNotificationsResponse>
      countUnreadNotifications(
    $0.CountUnreadNotificationsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$countUnreadNotifications, request,
        options: options);
  }

  /// Marks one as read. One that was read stays as it is.
  $grpc.ResponseFuture<$0.MarkNotificationReadResponse> markNotificationRead(
    $0.MarkNotificationReadRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$markNotificationRead, request, options: options);
  }

  /// Marks all as read, or all of a kind, that came up to an instant: what came while the screen was open stays unread.
  $grpc.ResponseFuture<$0.MarkAllNotificationsReadResponse>
      markAllNotificationsRead(
    $0.MarkAllNotificationsReadRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$markAllNotificationsRead, request,
        options: options);
  }

  /// Takes one out of the inbox. What was sent elsewhere stays sent.
  $grpc.ResponseFuture<$0.DeleteNotificationResponse> deleteNotification(
    $0.DeleteNotificationRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteNotification, request, options: options);
  }

  /// Follows the caller's inbox. The stream begins with how things are: the newest notifications, and how many are unread; from then
  /// on comes what is new, read or deleted, and every 20 seconds without news a message that holds nothing but a resume token. Who
  /// was cut off watches again with the last resume token that came, and is told what was missed, by any server; where that is not
  /// possible any more the stream begins with how things are. Over REST the answer is a stream of server-sent events, as of
  /// LiveService.
  $grpc.ResponseStream<$0.WatchInboxResponse> watchInbox(
    $0.WatchInboxRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createStreamingCall(
        _$watchInbox, $async.Stream.fromIterable([request]),
        options: options);
  }

  // method descriptors

  static final _$listNotifications = $grpc.ClientMethod<
          $0.ListNotificationsRequest, $0.ListNotificationsResponse>(
      '/parkup.notifications.v1.NotificationService/ListNotifications',
      ($0.ListNotificationsRequest value) => value.writeToBuffer(),
      $0.ListNotificationsResponse.fromBuffer);
  static final _$countUnreadNotifications = $grpc.ClientMethod<
          $0.CountUnreadNotificationsRequest,
          $0.CountUnreadNotificationsResponse>(
      '/parkup.notifications.v1.NotificationService/CountUnreadNotifications',
      ($0.CountUnreadNotificationsRequest value) => value.writeToBuffer(),
      $0.CountUnreadNotificationsResponse.fromBuffer);
  static final _$markNotificationRead = $grpc.ClientMethod<
          $0.MarkNotificationReadRequest, $0.MarkNotificationReadResponse>(
      '/parkup.notifications.v1.NotificationService/MarkNotificationRead',
      ($0.MarkNotificationReadRequest value) => value.writeToBuffer(),
      $0.MarkNotificationReadResponse.fromBuffer);
  static final _$markAllNotificationsRead = $grpc.ClientMethod<
          $0.MarkAllNotificationsReadRequest,
          $0.MarkAllNotificationsReadResponse>(
      '/parkup.notifications.v1.NotificationService/MarkAllNotificationsRead',
      ($0.MarkAllNotificationsReadRequest value) => value.writeToBuffer(),
      $0.MarkAllNotificationsReadResponse.fromBuffer);
  static final _$deleteNotification = $grpc.ClientMethod<
          $0.DeleteNotificationRequest, $0.DeleteNotificationResponse>(
      '/parkup.notifications.v1.NotificationService/DeleteNotification',
      ($0.DeleteNotificationRequest value) => value.writeToBuffer(),
      $0.DeleteNotificationResponse.fromBuffer);
  static final _$watchInbox =
      $grpc.ClientMethod<$0.WatchInboxRequest, $0.WatchInboxResponse>(
          '/parkup.notifications.v1.NotificationService/WatchInbox',
          ($0.WatchInboxRequest value) => value.writeToBuffer(),
          $0.WatchInboxResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.notifications.v1.NotificationService')
abstract class NotificationServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.notifications.v1.NotificationService';

  NotificationServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.ListNotificationsRequest,
            $0.ListNotificationsResponse>(
        'ListNotifications',
        listNotifications_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListNotificationsRequest.fromBuffer(value),
        ($0.ListNotificationsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CountUnreadNotificationsRequest,
            $0.CountUnreadNotificationsResponse>(
        'CountUnreadNotifications',
        countUnreadNotifications_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CountUnreadNotificationsRequest.fromBuffer(value),
        ($0.CountUnreadNotificationsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.MarkNotificationReadRequest,
            $0.MarkNotificationReadResponse>(
        'MarkNotificationRead',
        markNotificationRead_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.MarkNotificationReadRequest.fromBuffer(value),
        ($0.MarkNotificationReadResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.MarkAllNotificationsReadRequest,
            $0.MarkAllNotificationsReadResponse>(
        'MarkAllNotificationsRead',
        markAllNotificationsRead_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.MarkAllNotificationsReadRequest.fromBuffer(value),
        ($0.MarkAllNotificationsReadResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeleteNotificationRequest,
            $0.DeleteNotificationResponse>(
        'DeleteNotification',
        deleteNotification_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeleteNotificationRequest.fromBuffer(value),
        ($0.DeleteNotificationResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.WatchInboxRequest, $0.WatchInboxResponse>(
        'WatchInbox',
        watchInbox_Pre,
        false,
        true,
        ($core.List<$core.int> value) => $0.WatchInboxRequest.fromBuffer(value),
        ($0.WatchInboxResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.ListNotificationsResponse> listNotifications_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListNotificationsRequest> $request) async {
    return listNotifications($call, await $request);
  }

  $async.Future<$0.ListNotificationsResponse> listNotifications(
      $grpc.ServiceCall call, $0.ListNotificationsRequest request);

  $async.Future<$0.CountUnreadNotificationsResponse>
      countUnreadNotifications_Pre($grpc.ServiceCall $call,
          $async.Future<$0.CountUnreadNotificationsRequest> $request) async {
    return countUnreadNotifications($call, await $request);
  }

  $async.Future<$0.CountUnreadNotificationsResponse> countUnreadNotifications(
      $grpc.ServiceCall call, $0.CountUnreadNotificationsRequest request);

  $async.Future<$0.MarkNotificationReadResponse> markNotificationRead_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.MarkNotificationReadRequest> $request) async {
    return markNotificationRead($call, await $request);
  }

  $async.Future<$0.MarkNotificationReadResponse> markNotificationRead(
      $grpc.ServiceCall call, $0.MarkNotificationReadRequest request);

  $async.Future<$0.MarkAllNotificationsReadResponse>
      markAllNotificationsRead_Pre($grpc.ServiceCall $call,
          $async.Future<$0.MarkAllNotificationsReadRequest> $request) async {
    return markAllNotificationsRead($call, await $request);
  }

  $async.Future<$0.MarkAllNotificationsReadResponse> markAllNotificationsRead(
      $grpc.ServiceCall call, $0.MarkAllNotificationsReadRequest request);

  $async.Future<$0.DeleteNotificationResponse> deleteNotification_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeleteNotificationRequest> $request) async {
    return deleteNotification($call, await $request);
  }

  $async.Future<$0.DeleteNotificationResponse> deleteNotification(
      $grpc.ServiceCall call, $0.DeleteNotificationRequest request);

  $async.Stream<$0.WatchInboxResponse> watchInbox_Pre($grpc.ServiceCall $call,
      $async.Future<$0.WatchInboxRequest> $request) async* {
    yield* watchInbox($call, await $request);
  }

  $async.Stream<$0.WatchInboxResponse> watchInbox(
      $grpc.ServiceCall call, $0.WatchInboxRequest request);
}
