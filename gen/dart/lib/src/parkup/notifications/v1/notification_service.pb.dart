// This is a generated file - do not edit.
//
// Generated from parkup/notifications/v1/notification_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $2;

import 'notification.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for what the caller was told.
class ListNotificationsRequest extends $pb.GeneratedMessage {
  factory ListNotificationsRequest({
    $1.Notification_Kind? kind,
    $core.bool? unreadOnly,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
  }) {
    final result = create();
    if (kind != null) result.kind = kind;
    if (unreadOnly != null) result.unreadOnly = unreadOnly;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    return result;
  }

  ListNotificationsRequest._();

  factory ListNotificationsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListNotificationsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListNotificationsRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aE<$1.Notification_Kind>(1, _omitFieldNames ? '' : 'kind',
        enumValues: $1.Notification_Kind.values)
    ..aOB(2, _omitFieldNames ? '' : 'unreadOnly')
    ..aI(3, _omitFieldNames ? '' : 'pageSize')
    ..aOS(4, _omitFieldNames ? '' : 'pageToken')
    ..aI(5, _omitFieldNames ? '' : 'skip')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListNotificationsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListNotificationsRequest copyWith(
          void Function(ListNotificationsRequest) updates) =>
      super.copyWith((message) => updates(message as ListNotificationsRequest))
          as ListNotificationsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListNotificationsRequest create() => ListNotificationsRequest._();
  @$core.override
  ListNotificationsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListNotificationsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListNotificationsRequest>(create);
  static ListNotificationsRequest? _defaultInstance;

  /// Only of this kind.
  @$pb.TagNumber(1)
  $1.Notification_Kind get kind => $_getN(0);
  @$pb.TagNumber(1)
  set kind($1.Notification_Kind value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasKind() => $_has(0);
  @$pb.TagNumber(1)
  void clearKind() => $_clearField(1);

  /// Only what is unread.
  @$pb.TagNumber(2)
  $core.bool get unreadOnly => $_getBF(1);
  @$pb.TagNumber(2)
  set unreadOnly($core.bool value) => $_setBool(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUnreadOnly() => $_has(1);
  @$pb.TagNumber(2)
  void clearUnreadOnly() => $_clearField(2);

  /// Most notifications in the answer; 50 unless given; 200 where more is asked for.
  @$pb.TagNumber(3)
  $core.int get pageSize => $_getIZ(2);
  @$pb.TagNumber(3)
  set pageSize($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPageSize() => $_has(2);
  @$pb.TagNumber(3)
  void clearPageSize() => $_clearField(3);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(4)
  $core.String get pageToken => $_getSZ(3);
  @$pb.TagNumber(4)
  set pageToken($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPageToken() => $_has(3);
  @$pb.TagNumber(4)
  void clearPageToken() => $_clearField(4);

  /// How many notifications to leave out first.
  @$pb.TagNumber(5)
  $core.int get skip => $_getIZ(4);
  @$pb.TagNumber(5)
  set skip($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasSkip() => $_has(4);
  @$pb.TagNumber(5)
  void clearSkip() => $_clearField(5);
}

/// A page of the inbox.
class ListNotificationsResponse extends $pb.GeneratedMessage {
  factory ListNotificationsResponse({
    $core.Iterable<$1.Notification>? notifications,
    $core.int? unreadCount,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (notifications != null) result.notifications.addAll(notifications);
    if (unreadCount != null) result.unreadCount = unreadCount;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListNotificationsResponse._();

  factory ListNotificationsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListNotificationsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListNotificationsResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..pPM<$1.Notification>(1, _omitFieldNames ? '' : 'notifications',
        subBuilder: $1.Notification.create)
    ..aI(2, _omitFieldNames ? '' : 'unreadCount')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListNotificationsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListNotificationsResponse copyWith(
          void Function(ListNotificationsResponse) updates) =>
      super.copyWith((message) => updates(message as ListNotificationsResponse))
          as ListNotificationsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListNotificationsResponse create() => ListNotificationsResponse._();
  @$core.override
  ListNotificationsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListNotificationsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListNotificationsResponse>(create);
  static ListNotificationsResponse? _defaultInstance;

  /// The notifications.
  @$pb.TagNumber(1)
  $pb.PbList<$1.Notification> get notifications => $_getList(0);

  /// How many are unread in the whole inbox, of any kind; counted up to 1000.
  @$pb.TagNumber(2)
  $core.int get unreadCount => $_getIZ(1);
  @$pb.TagNumber(2)
  set unreadCount($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUnreadCount() => $_has(1);
  @$pb.TagNumber(2)
  void clearUnreadCount() => $_clearField(2);

  /// Gives the next page; empty at the end.
  @$pb.TagNumber(3)
  $core.String get nextPageToken => $_getSZ(2);
  @$pb.TagNumber(3)
  set nextPageToken($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasNextPageToken() => $_has(2);
  @$pb.TagNumber(3)
  void clearNextPageToken() => $_clearField(3);
}

/// Asks how many are unread.
class CountUnreadNotificationsRequest extends $pb.GeneratedMessage {
  factory CountUnreadNotificationsRequest() => create();

  CountUnreadNotificationsRequest._();

  factory CountUnreadNotificationsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CountUnreadNotificationsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CountUnreadNotificationsRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CountUnreadNotificationsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CountUnreadNotificationsRequest copyWith(
          void Function(CountUnreadNotificationsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as CountUnreadNotificationsRequest))
          as CountUnreadNotificationsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CountUnreadNotificationsRequest create() =>
      CountUnreadNotificationsRequest._();
  @$core.override
  CountUnreadNotificationsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CountUnreadNotificationsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CountUnreadNotificationsRequest>(
          create);
  static CountUnreadNotificationsRequest? _defaultInstance;
}

/// How many are unread.
class CountUnreadNotificationsResponse extends $pb.GeneratedMessage {
  factory CountUnreadNotificationsResponse({
    $core.int? unreadCount,
  }) {
    final result = create();
    if (unreadCount != null) result.unreadCount = unreadCount;
    return result;
  }

  CountUnreadNotificationsResponse._();

  factory CountUnreadNotificationsResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CountUnreadNotificationsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CountUnreadNotificationsResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'unreadCount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CountUnreadNotificationsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CountUnreadNotificationsResponse copyWith(
          void Function(CountUnreadNotificationsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as CountUnreadNotificationsResponse))
          as CountUnreadNotificationsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CountUnreadNotificationsResponse create() =>
      CountUnreadNotificationsResponse._();
  @$core.override
  CountUnreadNotificationsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CountUnreadNotificationsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CountUnreadNotificationsResponse>(
          create);
  static CountUnreadNotificationsResponse? _defaultInstance;

  /// Counted up to 1000.
  @$pb.TagNumber(1)
  $core.int get unreadCount => $_getIZ(0);
  @$pb.TagNumber(1)
  set unreadCount($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUnreadCount() => $_has(0);
  @$pb.TagNumber(1)
  void clearUnreadCount() => $_clearField(1);
}

/// Names one that was read.
class MarkNotificationReadRequest extends $pb.GeneratedMessage {
  factory MarkNotificationReadRequest({
    $core.String? notificationId,
  }) {
    final result = create();
    if (notificationId != null) result.notificationId = notificationId;
    return result;
  }

  MarkNotificationReadRequest._();

  factory MarkNotificationReadRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory MarkNotificationReadRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'MarkNotificationReadRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'notificationId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MarkNotificationReadRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MarkNotificationReadRequest copyWith(
          void Function(MarkNotificationReadRequest) updates) =>
      super.copyWith(
              (message) => updates(message as MarkNotificationReadRequest))
          as MarkNotificationReadRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static MarkNotificationReadRequest create() =>
      MarkNotificationReadRequest._();
  @$core.override
  MarkNotificationReadRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static MarkNotificationReadRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<MarkNotificationReadRequest>(create);
  static MarkNotificationReadRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get notificationId => $_getSZ(0);
  @$pb.TagNumber(1)
  set notificationId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasNotificationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearNotificationId() => $_clearField(1);
}

/// It is read.
class MarkNotificationReadResponse extends $pb.GeneratedMessage {
  factory MarkNotificationReadResponse({
    $1.Notification? notification,
  }) {
    final result = create();
    if (notification != null) result.notification = notification;
    return result;
  }

  MarkNotificationReadResponse._();

  factory MarkNotificationReadResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory MarkNotificationReadResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'MarkNotificationReadResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Notification>(1, _omitFieldNames ? '' : 'notification',
        subBuilder: $1.Notification.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MarkNotificationReadResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MarkNotificationReadResponse copyWith(
          void Function(MarkNotificationReadResponse) updates) =>
      super.copyWith(
              (message) => updates(message as MarkNotificationReadResponse))
          as MarkNotificationReadResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static MarkNotificationReadResponse create() =>
      MarkNotificationReadResponse._();
  @$core.override
  MarkNotificationReadResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static MarkNotificationReadResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<MarkNotificationReadResponse>(create);
  static MarkNotificationReadResponse? _defaultInstance;

  /// As it is now.
  @$pb.TagNumber(1)
  $1.Notification get notification => $_getN(0);
  @$pb.TagNumber(1)
  set notification($1.Notification value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasNotification() => $_has(0);
  @$pb.TagNumber(1)
  void clearNotification() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Notification ensureNotification() => $_ensure(0);
}

/// Says what was read.
class MarkAllNotificationsReadRequest extends $pb.GeneratedMessage {
  factory MarkAllNotificationsReadRequest({
    $1.Notification_Kind? kind,
    $2.Timestamp? until,
  }) {
    final result = create();
    if (kind != null) result.kind = kind;
    if (until != null) result.until = until;
    return result;
  }

  MarkAllNotificationsReadRequest._();

  factory MarkAllNotificationsReadRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory MarkAllNotificationsReadRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'MarkAllNotificationsReadRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aE<$1.Notification_Kind>(1, _omitFieldNames ? '' : 'kind',
        enumValues: $1.Notification_Kind.values)
    ..aOM<$2.Timestamp>(2, _omitFieldNames ? '' : 'until',
        subBuilder: $2.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MarkAllNotificationsReadRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MarkAllNotificationsReadRequest copyWith(
          void Function(MarkAllNotificationsReadRequest) updates) =>
      super.copyWith(
              (message) => updates(message as MarkAllNotificationsReadRequest))
          as MarkAllNotificationsReadRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static MarkAllNotificationsReadRequest create() =>
      MarkAllNotificationsReadRequest._();
  @$core.override
  MarkAllNotificationsReadRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static MarkAllNotificationsReadRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<MarkAllNotificationsReadRequest>(
          create);
  static MarkAllNotificationsReadRequest? _defaultInstance;

  /// Only of this kind.
  @$pb.TagNumber(1)
  $1.Notification_Kind get kind => $_getN(0);
  @$pb.TagNumber(1)
  set kind($1.Notification_Kind value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasKind() => $_has(0);
  @$pb.TagNumber(1)
  void clearKind() => $_clearField(1);

  /// Only what came until this instant; unless given, all.
  @$pb.TagNumber(2)
  $2.Timestamp get until => $_getN(1);
  @$pb.TagNumber(2)
  set until($2.Timestamp value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasUntil() => $_has(1);
  @$pb.TagNumber(2)
  void clearUntil() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.Timestamp ensureUntil() => $_ensure(1);
}

/// They are read.
class MarkAllNotificationsReadResponse extends $pb.GeneratedMessage {
  factory MarkAllNotificationsReadResponse({
    $core.int? marked,
    $core.int? unreadCount,
  }) {
    final result = create();
    if (marked != null) result.marked = marked;
    if (unreadCount != null) result.unreadCount = unreadCount;
    return result;
  }

  MarkAllNotificationsReadResponse._();

  factory MarkAllNotificationsReadResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory MarkAllNotificationsReadResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'MarkAllNotificationsReadResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'marked')
    ..aI(2, _omitFieldNames ? '' : 'unreadCount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MarkAllNotificationsReadResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MarkAllNotificationsReadResponse copyWith(
          void Function(MarkAllNotificationsReadResponse) updates) =>
      super.copyWith(
              (message) => updates(message as MarkAllNotificationsReadResponse))
          as MarkAllNotificationsReadResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static MarkAllNotificationsReadResponse create() =>
      MarkAllNotificationsReadResponse._();
  @$core.override
  MarkAllNotificationsReadResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static MarkAllNotificationsReadResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<MarkAllNotificationsReadResponse>(
          create);
  static MarkAllNotificationsReadResponse? _defaultInstance;

  /// How many were unread before.
  @$pb.TagNumber(1)
  $core.int get marked => $_getIZ(0);
  @$pb.TagNumber(1)
  set marked($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMarked() => $_has(0);
  @$pb.TagNumber(1)
  void clearMarked() => $_clearField(1);

  /// How many are unread now; counted up to 1000.
  @$pb.TagNumber(2)
  $core.int get unreadCount => $_getIZ(1);
  @$pb.TagNumber(2)
  set unreadCount($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUnreadCount() => $_has(1);
  @$pb.TagNumber(2)
  void clearUnreadCount() => $_clearField(2);
}

/// Names one to take out.
class DeleteNotificationRequest extends $pb.GeneratedMessage {
  factory DeleteNotificationRequest({
    $core.String? notificationId,
  }) {
    final result = create();
    if (notificationId != null) result.notificationId = notificationId;
    return result;
  }

  DeleteNotificationRequest._();

  factory DeleteNotificationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteNotificationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteNotificationRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'notificationId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteNotificationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteNotificationRequest copyWith(
          void Function(DeleteNotificationRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteNotificationRequest))
          as DeleteNotificationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteNotificationRequest create() => DeleteNotificationRequest._();
  @$core.override
  DeleteNotificationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteNotificationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteNotificationRequest>(create);
  static DeleteNotificationRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get notificationId => $_getSZ(0);
  @$pb.TagNumber(1)
  set notificationId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasNotificationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearNotificationId() => $_clearField(1);
}

/// It is gone.
class DeleteNotificationResponse extends $pb.GeneratedMessage {
  factory DeleteNotificationResponse() => create();

  DeleteNotificationResponse._();

  factory DeleteNotificationResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteNotificationResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteNotificationResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteNotificationResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteNotificationResponse copyWith(
          void Function(DeleteNotificationResponse) updates) =>
      super.copyWith(
              (message) => updates(message as DeleteNotificationResponse))
          as DeleteNotificationResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteNotificationResponse create() => DeleteNotificationResponse._();
  @$core.override
  DeleteNotificationResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteNotificationResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteNotificationResponse>(create);
  static DeleteNotificationResponse? _defaultInstance;
}

/// Asks for what comes into the inbox.
class WatchInboxRequest extends $pb.GeneratedMessage {
  factory WatchInboxRequest({
    $core.String? resumeToken,
  }) {
    final result = create();
    if (resumeToken != null) result.resumeToken = resumeToken;
    return result;
  }

  WatchInboxRequest._();

  factory WatchInboxRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory WatchInboxRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'WatchInboxRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'resumeToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchInboxRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchInboxRequest copyWith(void Function(WatchInboxRequest) updates) =>
      super.copyWith((message) => updates(message as WatchInboxRequest))
          as WatchInboxRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static WatchInboxRequest create() => WatchInboxRequest._();
  @$core.override
  WatchInboxRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static WatchInboxRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<WatchInboxRequest>(create);
  static WatchInboxRequest? _defaultInstance;

  /// The last `resume_token` of an earlier stream of the same driver: what was missed since then comes first.
  @$pb.TagNumber(1)
  $core.String get resumeToken => $_getSZ(0);
  @$pb.TagNumber(1)
  set resumeToken($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasResumeToken() => $_has(0);
  @$pb.TagNumber(1)
  void clearResumeToken() => $_clearField(1);
}

/// How the inbox is.
class InboxSnapshot extends $pb.GeneratedMessage {
  factory InboxSnapshot({
    $core.Iterable<$1.Notification>? notifications,
  }) {
    final result = create();
    if (notifications != null) result.notifications.addAll(notifications);
    return result;
  }

  InboxSnapshot._();

  factory InboxSnapshot.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory InboxSnapshot.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'InboxSnapshot',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..pPM<$1.Notification>(1, _omitFieldNames ? '' : 'notifications',
        subBuilder: $1.Notification.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  InboxSnapshot clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  InboxSnapshot copyWith(void Function(InboxSnapshot) updates) =>
      super.copyWith((message) => updates(message as InboxSnapshot))
          as InboxSnapshot;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static InboxSnapshot create() => InboxSnapshot._();
  @$core.override
  InboxSnapshot createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static InboxSnapshot getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<InboxSnapshot>(create);
  static InboxSnapshot? _defaultInstance;

  /// The newest notifications, at most 50, the newest first.
  @$pb.TagNumber(1)
  $pb.PbList<$1.Notification> get notifications => $_getList(0);
}

enum WatchInboxResponse_About {
  snapshot,
  notification,
  deletedNotificationId,
  notSet
}

/// One thing about the inbox.
class WatchInboxResponse extends $pb.GeneratedMessage {
  factory WatchInboxResponse({
    InboxSnapshot? snapshot,
    $1.Notification? notification,
    $core.String? deletedNotificationId,
    $core.int? unreadCount,
    $core.String? resumeToken,
    $2.Timestamp? time,
  }) {
    final result = create();
    if (snapshot != null) result.snapshot = snapshot;
    if (notification != null) result.notification = notification;
    if (deletedNotificationId != null)
      result.deletedNotificationId = deletedNotificationId;
    if (unreadCount != null) result.unreadCount = unreadCount;
    if (resumeToken != null) result.resumeToken = resumeToken;
    if (time != null) result.time = time;
    return result;
  }

  WatchInboxResponse._();

  factory WatchInboxResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory WatchInboxResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static const $core.Map<$core.int, WatchInboxResponse_About>
      _WatchInboxResponse_AboutByTag = {
    1: WatchInboxResponse_About.snapshot,
    2: WatchInboxResponse_About.notification,
    3: WatchInboxResponse_About.deletedNotificationId,
    0: WatchInboxResponse_About.notSet
  };
  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'WatchInboxResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..oo(0, [1, 2, 3])
    ..aOM<InboxSnapshot>(1, _omitFieldNames ? '' : 'snapshot',
        subBuilder: InboxSnapshot.create)
    ..aOM<$1.Notification>(2, _omitFieldNames ? '' : 'notification',
        subBuilder: $1.Notification.create)
    ..aOS(3, _omitFieldNames ? '' : 'deletedNotificationId')
    ..aI(4, _omitFieldNames ? '' : 'unreadCount')
    ..aOS(5, _omitFieldNames ? '' : 'resumeToken')
    ..aOM<$2.Timestamp>(6, _omitFieldNames ? '' : 'time',
        subBuilder: $2.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchInboxResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchInboxResponse copyWith(void Function(WatchInboxResponse) updates) =>
      super.copyWith((message) => updates(message as WatchInboxResponse))
          as WatchInboxResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static WatchInboxResponse create() => WatchInboxResponse._();
  @$core.override
  WatchInboxResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static WatchInboxResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<WatchInboxResponse>(create);
  static WatchInboxResponse? _defaultInstance;

  @$pb.TagNumber(1)
  @$pb.TagNumber(2)
  @$pb.TagNumber(3)
  WatchInboxResponse_About whichAbout() =>
      _WatchInboxResponse_AboutByTag[$_whichOneof(0)]!;
  @$pb.TagNumber(1)
  @$pb.TagNumber(2)
  @$pb.TagNumber(3)
  void clearAbout() => $_clearField($_whichOneof(0));

  /// How things are. What was known before counts no longer.
  @$pb.TagNumber(1)
  InboxSnapshot get snapshot => $_getN(0);
  @$pb.TagNumber(1)
  set snapshot(InboxSnapshot value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSnapshot() => $_has(0);
  @$pb.TagNumber(1)
  void clearSnapshot() => $_clearField(1);
  @$pb.TagNumber(1)
  InboxSnapshot ensureSnapshot() => $_ensure(0);

  /// One that is new, or was read elsewhere.
  @$pb.TagNumber(2)
  $1.Notification get notification => $_getN(1);
  @$pb.TagNumber(2)
  set notification($1.Notification value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasNotification() => $_has(1);
  @$pb.TagNumber(2)
  void clearNotification() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.Notification ensureNotification() => $_ensure(1);

  /// One that was taken out.
  @$pb.TagNumber(3)
  $core.String get deletedNotificationId => $_getSZ(2);
  @$pb.TagNumber(3)
  set deletedNotificationId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDeletedNotificationId() => $_has(2);
  @$pb.TagNumber(3)
  void clearDeletedNotificationId() => $_clearField(3);

  /// How many are unread; counted up to 1000.
  @$pb.TagNumber(4)
  $core.int get unreadCount => $_getIZ(3);
  @$pb.TagNumber(4)
  set unreadCount($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasUnreadCount() => $_has(3);
  @$pb.TagNumber(4)
  void clearUnreadCount() => $_clearField(4);

  /// What was told up to here: watch again with this.
  @$pb.TagNumber(5)
  $core.String get resumeToken => $_getSZ(4);
  @$pb.TagNumber(5)
  set resumeToken($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasResumeToken() => $_has(4);
  @$pb.TagNumber(5)
  void clearResumeToken() => $_clearField(5);

  /// When this was so.
  @$pb.TagNumber(6)
  $2.Timestamp get time => $_getN(5);
  @$pb.TagNumber(6)
  set time($2.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasTime() => $_has(5);
  @$pb.TagNumber(6)
  void clearTime() => $_clearField(6);
  @$pb.TagNumber(6)
  $2.Timestamp ensureTime() => $_ensure(5);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
