// This is a generated file - do not edit.
//
// Generated from parkup/notifications/v1/notification_delivery_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $1;

import 'notification.pbenum.dart' as $2;
import 'notification_delivery_service.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'notification_delivery_service.pbenum.dart';

/// One notification on one way to a driver.
class NotificationDelivery extends $pb.GeneratedMessage {
  factory NotificationDelivery({
    $core.String? notificationId,
    $2.Notification_Kind? kind,
    $2.Notification_Channel? channel,
    NotificationDelivery_Result? result,
    $core.int? tries,
    $1.Timestamp? createdAt,
    $1.Timestamp? sentAt,
    $1.Timestamp? nextTryAt,
    $core.String? cause,
  }) {
    final result$ = create();
    if (notificationId != null) result$.notificationId = notificationId;
    if (kind != null) result$.kind = kind;
    if (channel != null) result$.channel = channel;
    if (result != null) result$.result = result;
    if (tries != null) result$.tries = tries;
    if (createdAt != null) result$.createdAt = createdAt;
    if (sentAt != null) result$.sentAt = sentAt;
    if (nextTryAt != null) result$.nextTryAt = nextTryAt;
    if (cause != null) result$.cause = cause;
    return result$;
  }

  NotificationDelivery._();

  factory NotificationDelivery.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory NotificationDelivery.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'NotificationDelivery',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'notificationId')
    ..aE<$2.Notification_Kind>(2, _omitFieldNames ? '' : 'kind',
        enumValues: $2.Notification_Kind.values)
    ..aE<$2.Notification_Channel>(3, _omitFieldNames ? '' : 'channel',
        enumValues: $2.Notification_Channel.values)
    ..aE<NotificationDelivery_Result>(4, _omitFieldNames ? '' : 'result',
        enumValues: NotificationDelivery_Result.values)
    ..aI(5, _omitFieldNames ? '' : 'tries')
    ..aOM<$1.Timestamp>(6, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(7, _omitFieldNames ? '' : 'sentAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(8, _omitFieldNames ? '' : 'nextTryAt',
        subBuilder: $1.Timestamp.create)
    ..aOS(9, _omitFieldNames ? '' : 'cause')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  NotificationDelivery clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  NotificationDelivery copyWith(void Function(NotificationDelivery) updates) =>
      super.copyWith((message) => updates(message as NotificationDelivery))
          as NotificationDelivery;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static NotificationDelivery create() => NotificationDelivery._();
  @$core.override
  NotificationDelivery createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static NotificationDelivery getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<NotificationDelivery>(create);
  static NotificationDelivery? _defaultInstance;

  /// The notification.
  @$pb.TagNumber(1)
  $core.String get notificationId => $_getSZ(0);
  @$pb.TagNumber(1)
  set notificationId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasNotificationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearNotificationId() => $_clearField(1);

  /// Its kind.
  @$pb.TagNumber(2)
  $2.Notification_Kind get kind => $_getN(1);
  @$pb.TagNumber(2)
  set kind($2.Notification_Kind value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasKind() => $_has(1);
  @$pb.TagNumber(2)
  void clearKind() => $_clearField(2);

  /// The way.
  @$pb.TagNumber(3)
  $2.Notification_Channel get channel => $_getN(2);
  @$pb.TagNumber(3)
  set channel($2.Notification_Channel value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasChannel() => $_has(2);
  @$pb.TagNumber(3)
  void clearChannel() => $_clearField(3);

  /// What became of it.
  @$pb.TagNumber(4)
  NotificationDelivery_Result get result => $_getN(3);
  @$pb.TagNumber(4)
  set result(NotificationDelivery_Result value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasResult() => $_has(3);
  @$pb.TagNumber(4)
  void clearResult() => $_clearField(4);

  /// How often it was tried.
  @$pb.TagNumber(5)
  $core.int get tries => $_getIZ(4);
  @$pb.TagNumber(5)
  set tries($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasTries() => $_has(4);
  @$pb.TagNumber(5)
  void clearTries() => $_clearField(5);

  /// When what it tells of happened.
  @$pb.TagNumber(6)
  $1.Timestamp get createdAt => $_getN(5);
  @$pb.TagNumber(6)
  set createdAt($1.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasCreatedAt() => $_has(5);
  @$pb.TagNumber(6)
  void clearCreatedAt() => $_clearField(6);
  @$pb.TagNumber(6)
  $1.Timestamp ensureCreatedAt() => $_ensure(5);

  /// When it was sent.
  @$pb.TagNumber(7)
  $1.Timestamp get sentAt => $_getN(6);
  @$pb.TagNumber(7)
  set sentAt($1.Timestamp value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasSentAt() => $_has(6);
  @$pb.TagNumber(7)
  void clearSentAt() => $_clearField(7);
  @$pb.TagNumber(7)
  $1.Timestamp ensureSentAt() => $_ensure(6);

  /// When it is tried next, while it waits.
  @$pb.TagNumber(8)
  $1.Timestamp get nextTryAt => $_getN(7);
  @$pb.TagNumber(8)
  set nextTryAt($1.Timestamp value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasNextTryAt() => $_has(7);
  @$pb.TagNumber(8)
  void clearNextTryAt() => $_clearField(8);
  @$pb.TagNumber(8)
  $1.Timestamp ensureNextTryAt() => $_ensure(7);

  /// Why it was not sent the last time, such as `SMTPRecipientsRefused`; without what is in it.
  @$pb.TagNumber(9)
  $core.String get cause => $_getSZ(8);
  @$pb.TagNumber(9)
  set cause($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasCause() => $_has(8);
  @$pb.TagNumber(9)
  void clearCause() => $_clearField(9);
}

/// Asks for what was sent to a driver.
class ListNotificationDeliveriesRequest extends $pb.GeneratedMessage {
  factory ListNotificationDeliveriesRequest({
    $core.String? userId,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    return result;
  }

  ListNotificationDeliveriesRequest._();

  factory ListNotificationDeliveriesRequest.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListNotificationDeliveriesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListNotificationDeliveriesRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..aI(2, _omitFieldNames ? '' : 'pageSize')
    ..aOS(3, _omitFieldNames ? '' : 'pageToken')
    ..aI(4, _omitFieldNames ? '' : 'skip')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListNotificationDeliveriesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListNotificationDeliveriesRequest copyWith(
          void Function(ListNotificationDeliveriesRequest) updates) =>
      super.copyWith((message) =>
              updates(message as ListNotificationDeliveriesRequest))
          as ListNotificationDeliveriesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListNotificationDeliveriesRequest create() =>
      ListNotificationDeliveriesRequest._();
  @$core.override
  ListNotificationDeliveriesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListNotificationDeliveriesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListNotificationDeliveriesRequest>(
          create);
  static ListNotificationDeliveriesRequest? _defaultInstance;

  /// The driver.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);

  /// Most deliveries in the answer; 50 unless given; 200 where more is asked for.
  @$pb.TagNumber(2)
  $core.int get pageSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set pageSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPageSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearPageSize() => $_clearField(2);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(3)
  $core.String get pageToken => $_getSZ(2);
  @$pb.TagNumber(3)
  set pageToken($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPageToken() => $_has(2);
  @$pb.TagNumber(3)
  void clearPageToken() => $_clearField(3);

  /// How many deliveries to leave out first.
  @$pb.TagNumber(4)
  $core.int get skip => $_getIZ(3);
  @$pb.TagNumber(4)
  set skip($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSkip() => $_has(3);
  @$pb.TagNumber(4)
  void clearSkip() => $_clearField(4);
}

/// What was sent to a driver.
class ListNotificationDeliveriesResponse extends $pb.GeneratedMessage {
  factory ListNotificationDeliveriesResponse({
    $core.Iterable<NotificationDelivery>? deliveries,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (deliveries != null) result.deliveries.addAll(deliveries);
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListNotificationDeliveriesResponse._();

  factory ListNotificationDeliveriesResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListNotificationDeliveriesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListNotificationDeliveriesResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..pPM<NotificationDelivery>(1, _omitFieldNames ? '' : 'deliveries',
        subBuilder: NotificationDelivery.create)
    ..aOS(2, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListNotificationDeliveriesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListNotificationDeliveriesResponse copyWith(
          void Function(ListNotificationDeliveriesResponse) updates) =>
      super.copyWith((message) =>
              updates(message as ListNotificationDeliveriesResponse))
          as ListNotificationDeliveriesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListNotificationDeliveriesResponse create() =>
      ListNotificationDeliveriesResponse._();
  @$core.override
  ListNotificationDeliveriesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListNotificationDeliveriesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListNotificationDeliveriesResponse>(
          create);
  static ListNotificationDeliveriesResponse? _defaultInstance;

  /// The deliveries.
  @$pb.TagNumber(1)
  $pb.PbList<NotificationDelivery> get deliveries => $_getList(0);

  /// Gives the next page; empty at the end.
  @$pb.TagNumber(2)
  $core.String get nextPageToken => $_getSZ(1);
  @$pb.TagNumber(2)
  set nextPageToken($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasNextPageToken() => $_has(1);
  @$pb.TagNumber(2)
  void clearNextPageToken() => $_clearField(2);
}

/// An address that gets no messages any more.
class StoppedAddress extends $pb.GeneratedMessage {
  factory StoppedAddress({
    $core.String? email,
    $core.String? cause,
    $1.Timestamp? stoppedAt,
  }) {
    final result = create();
    if (email != null) result.email = email;
    if (cause != null) result.cause = cause;
    if (stoppedAt != null) result.stoppedAt = stoppedAt;
    return result;
  }

  StoppedAddress._();

  factory StoppedAddress.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory StoppedAddress.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'StoppedAddress',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'email')
    ..aOS(2, _omitFieldNames ? '' : 'cause')
    ..aOM<$1.Timestamp>(3, _omitFieldNames ? '' : 'stoppedAt',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StoppedAddress clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StoppedAddress copyWith(void Function(StoppedAddress) updates) =>
      super.copyWith((message) => updates(message as StoppedAddress))
          as StoppedAddress;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static StoppedAddress create() => StoppedAddress._();
  @$core.override
  StoppedAddress createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static StoppedAddress getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<StoppedAddress>(create);
  static StoppedAddress? _defaultInstance;

  /// The address.
  @$pb.TagNumber(1)
  $core.String get email => $_getSZ(0);
  @$pb.TagNumber(1)
  set email($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasEmail() => $_has(0);
  @$pb.TagNumber(1)
  void clearEmail() => $_clearField(1);

  /// Why: what the mail server answered, as a code.
  @$pb.TagNumber(2)
  $core.String get cause => $_getSZ(1);
  @$pb.TagNumber(2)
  set cause($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCause() => $_has(1);
  @$pb.TagNumber(2)
  void clearCause() => $_clearField(2);

  /// Since when.
  @$pb.TagNumber(3)
  $1.Timestamp get stoppedAt => $_getN(2);
  @$pb.TagNumber(3)
  set stoppedAt($1.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasStoppedAt() => $_has(2);
  @$pb.TagNumber(3)
  void clearStoppedAt() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.Timestamp ensureStoppedAt() => $_ensure(2);
}

/// Asks for addresses that are stopped.
class ListStoppedAddressesRequest extends $pb.GeneratedMessage {
  factory ListStoppedAddressesRequest({
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
  }) {
    final result = create();
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    return result;
  }

  ListStoppedAddressesRequest._();

  factory ListStoppedAddressesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListStoppedAddressesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListStoppedAddressesRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'pageSize')
    ..aOS(2, _omitFieldNames ? '' : 'pageToken')
    ..aI(3, _omitFieldNames ? '' : 'skip')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListStoppedAddressesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListStoppedAddressesRequest copyWith(
          void Function(ListStoppedAddressesRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListStoppedAddressesRequest))
          as ListStoppedAddressesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListStoppedAddressesRequest create() =>
      ListStoppedAddressesRequest._();
  @$core.override
  ListStoppedAddressesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListStoppedAddressesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListStoppedAddressesRequest>(create);
  static ListStoppedAddressesRequest? _defaultInstance;

  /// Most addresses in the answer; 50 unless given; 200 where more is asked for.
  @$pb.TagNumber(1)
  $core.int get pageSize => $_getIZ(0);
  @$pb.TagNumber(1)
  set pageSize($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPageSize() => $_has(0);
  @$pb.TagNumber(1)
  void clearPageSize() => $_clearField(1);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(2)
  $core.String get pageToken => $_getSZ(1);
  @$pb.TagNumber(2)
  set pageToken($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPageToken() => $_has(1);
  @$pb.TagNumber(2)
  void clearPageToken() => $_clearField(2);

  /// How many addresses to leave out first.
  @$pb.TagNumber(3)
  $core.int get skip => $_getIZ(2);
  @$pb.TagNumber(3)
  set skip($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSkip() => $_has(2);
  @$pb.TagNumber(3)
  void clearSkip() => $_clearField(3);
}

/// Addresses that are stopped.
class ListStoppedAddressesResponse extends $pb.GeneratedMessage {
  factory ListStoppedAddressesResponse({
    $core.Iterable<StoppedAddress>? addresses,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (addresses != null) result.addresses.addAll(addresses);
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListStoppedAddressesResponse._();

  factory ListStoppedAddressesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListStoppedAddressesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListStoppedAddressesResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..pPM<StoppedAddress>(1, _omitFieldNames ? '' : 'addresses',
        subBuilder: StoppedAddress.create)
    ..aOS(2, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListStoppedAddressesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListStoppedAddressesResponse copyWith(
          void Function(ListStoppedAddressesResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListStoppedAddressesResponse))
          as ListStoppedAddressesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListStoppedAddressesResponse create() =>
      ListStoppedAddressesResponse._();
  @$core.override
  ListStoppedAddressesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListStoppedAddressesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListStoppedAddressesResponse>(create);
  static ListStoppedAddressesResponse? _defaultInstance;

  /// The addresses.
  @$pb.TagNumber(1)
  $pb.PbList<StoppedAddress> get addresses => $_getList(0);

  /// Gives the next page; empty at the end.
  @$pb.TagNumber(2)
  $core.String get nextPageToken => $_getSZ(1);
  @$pb.TagNumber(2)
  set nextPageToken($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasNextPageToken() => $_has(1);
  @$pb.TagNumber(2)
  void clearNextPageToken() => $_clearField(2);
}

/// Names an address to send to again.
class RestoreAddressRequest extends $pb.GeneratedMessage {
  factory RestoreAddressRequest({
    $core.String? email,
  }) {
    final result = create();
    if (email != null) result.email = email;
    return result;
  }

  RestoreAddressRequest._();

  factory RestoreAddressRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RestoreAddressRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RestoreAddressRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'email')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RestoreAddressRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RestoreAddressRequest copyWith(
          void Function(RestoreAddressRequest) updates) =>
      super.copyWith((message) => updates(message as RestoreAddressRequest))
          as RestoreAddressRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RestoreAddressRequest create() => RestoreAddressRequest._();
  @$core.override
  RestoreAddressRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RestoreAddressRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RestoreAddressRequest>(create);
  static RestoreAddressRequest? _defaultInstance;

  /// The address.
  @$pb.TagNumber(1)
  $core.String get email => $_getSZ(0);
  @$pb.TagNumber(1)
  set email($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasEmail() => $_has(0);
  @$pb.TagNumber(1)
  void clearEmail() => $_clearField(1);
}

/// It is good again.
class RestoreAddressResponse extends $pb.GeneratedMessage {
  factory RestoreAddressResponse() => create();

  RestoreAddressResponse._();

  factory RestoreAddressResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RestoreAddressResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RestoreAddressResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RestoreAddressResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RestoreAddressResponse copyWith(
          void Function(RestoreAddressResponse) updates) =>
      super.copyWith((message) => updates(message as RestoreAddressResponse))
          as RestoreAddressResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RestoreAddressResponse create() => RestoreAddressResponse._();
  @$core.override
  RestoreAddressResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RestoreAddressResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RestoreAddressResponse>(create);
  static RestoreAddressResponse? _defaultInstance;
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
