// This is a generated file - do not edit.
//
// Generated from parkup/notifications/v1/notification_preference_service.proto.

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

import '../../../google/api/httpbody.pb.dart' as $1;
import 'notification.pbenum.dart' as $3;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// How a driver is told of a kind of things.
class NotificationKindPreference extends $pb.GeneratedMessage {
  factory NotificationKindPreference({
    $3.Notification_Kind? kind,
    $core.bool? push,
    $core.bool? email,
    $core.bool? sms,
    $core.bool? emailWithoutDeviceOnly,
    $core.bool? smsOffered,
    $core.bool? isAlwaysSent,
    $core.bool? waitsForQuietHours,
  }) {
    final result = create();
    if (kind != null) result.kind = kind;
    if (push != null) result.push = push;
    if (email != null) result.email = email;
    if (sms != null) result.sms = sms;
    if (emailWithoutDeviceOnly != null)
      result.emailWithoutDeviceOnly = emailWithoutDeviceOnly;
    if (smsOffered != null) result.smsOffered = smsOffered;
    if (isAlwaysSent != null) result.isAlwaysSent = isAlwaysSent;
    if (waitsForQuietHours != null)
      result.waitsForQuietHours = waitsForQuietHours;
    return result;
  }

  NotificationKindPreference._();

  factory NotificationKindPreference.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory NotificationKindPreference.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'NotificationKindPreference',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aE<$3.Notification_Kind>(1, _omitFieldNames ? '' : 'kind',
        enumValues: $3.Notification_Kind.values)
    ..aOB(2, _omitFieldNames ? '' : 'push')
    ..aOB(3, _omitFieldNames ? '' : 'email')
    ..aOB(4, _omitFieldNames ? '' : 'sms')
    ..aOB(5, _omitFieldNames ? '' : 'emailWithoutDeviceOnly')
    ..aOB(6, _omitFieldNames ? '' : 'smsOffered')
    ..aOB(7, _omitFieldNames ? '' : 'isAlwaysSent')
    ..aOB(8, _omitFieldNames ? '' : 'waitsForQuietHours')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  NotificationKindPreference clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  NotificationKindPreference copyWith(
          void Function(NotificationKindPreference) updates) =>
      super.copyWith(
              (message) => updates(message as NotificationKindPreference))
          as NotificationKindPreference;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static NotificationKindPreference create() => NotificationKindPreference._();
  @$core.override
  NotificationKindPreference createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static NotificationKindPreference getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<NotificationKindPreference>(create);
  static NotificationKindPreference? _defaultInstance;

  /// The kind.
  @$pb.TagNumber(1)
  $3.Notification_Kind get kind => $_getN(0);
  @$pb.TagNumber(1)
  set kind($3.Notification_Kind value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasKind() => $_has(0);
  @$pb.TagNumber(1)
  void clearKind() => $_clearField(1);

  /// Whether by push to the driver's devices.
  @$pb.TagNumber(2)
  $core.bool get push => $_getBF(1);
  @$pb.TagNumber(2)
  set push($core.bool value) => $_setBool(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPush() => $_has(1);
  @$pb.TagNumber(2)
  void clearPush() => $_clearField(2);

  /// Whether by e-mail.
  @$pb.TagNumber(3)
  $core.bool get email => $_getBF(2);
  @$pb.TagNumber(3)
  set email($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasEmail() => $_has(2);
  @$pb.TagNumber(3)
  void clearEmail() => $_clearField(3);

  /// Whether by SMS; never where `sms_offered` is false.
  @$pb.TagNumber(4)
  $core.bool get sms => $_getBF(3);
  @$pb.TagNumber(4)
  set sms($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSms() => $_has(3);
  @$pb.TagNumber(4)
  void clearSms() => $_clearField(4);

  /// True where an e-mail goes only to drivers without a device, as nothing was chosen.
  @$pb.TagNumber(5)
  $core.bool get emailWithoutDeviceOnly => $_getBF(4);
  @$pb.TagNumber(5)
  set emailWithoutDeviceOnly($core.bool value) => $_setBool(4, value);
  @$pb.TagNumber(5)
  $core.bool hasEmailWithoutDeviceOnly() => $_has(4);
  @$pb.TagNumber(5)
  void clearEmailWithoutDeviceOnly() => $_clearField(5);

  /// True where the city sends SMS of this kind.
  @$pb.TagNumber(6)
  $core.bool get smsOffered => $_getBF(5);
  @$pb.TagNumber(6)
  set smsOffered($core.bool value) => $_setBool(5, value);
  @$pb.TagNumber(6)
  $core.bool hasSmsOffered() => $_has(5);
  @$pb.TagNumber(6)
  void clearSmsOffered() => $_clearField(6);

  /// True for what is about money or security: one of e-mail and push stays, and no link unsubscribes from it.
  @$pb.TagNumber(7)
  $core.bool get isAlwaysSent => $_getBF(6);
  @$pb.TagNumber(7)
  set isAlwaysSent($core.bool value) => $_setBool(6, value);
  @$pb.TagNumber(7)
  $core.bool hasIsAlwaysSent() => $_has(6);
  @$pb.TagNumber(7)
  void clearIsAlwaysSent() => $_clearField(7);

  /// True for what is held back in quiet hours. What is about this moment is not.
  @$pb.TagNumber(8)
  $core.bool get waitsForQuietHours => $_getBF(7);
  @$pb.TagNumber(8)
  set waitsForQuietHours($core.bool value) => $_setBool(7, value);
  @$pb.TagNumber(8)
  $core.bool hasWaitsForQuietHours() => $_has(7);
  @$pb.TagNumber(8)
  void clearWaitsForQuietHours() => $_clearField(8);
}

/// When a driver is not to be disturbed, each day by their own clock. The inbox fills all the same.
class QuietHours extends $pb.GeneratedMessage {
  factory QuietHours({
    $core.String? begin,
    $core.String? end,
  }) {
    final result = create();
    if (begin != null) result.begin = begin;
    if (end != null) result.end = end;
    return result;
  }

  QuietHours._();

  factory QuietHours.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory QuietHours.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'QuietHours',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'begin')
    ..aOS(2, _omitFieldNames ? '' : 'end')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  QuietHours clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  QuietHours copyWith(void Function(QuietHours) updates) =>
      super.copyWith((message) => updates(message as QuietHours)) as QuietHours;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static QuietHours create() => QuietHours._();
  @$core.override
  QuietHours createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static QuietHours getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<QuietHours>(create);
  static QuietHours? _defaultInstance;

  /// From this time on, `22:00`.
  @$pb.TagNumber(1)
  $core.String get begin => $_getSZ(0);
  @$pb.TagNumber(1)
  set begin($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasBegin() => $_has(0);
  @$pb.TagNumber(1)
  void clearBegin() => $_clearField(1);

  /// Until this time, `07:00`; before `begin`: of the next day.
  @$pb.TagNumber(2)
  $core.String get end => $_getSZ(1);
  @$pb.TagNumber(2)
  set end($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasEnd() => $_has(1);
  @$pb.TagNumber(2)
  void clearEnd() => $_clearField(2);
}

/// Where e-mails go.
class NotificationAddress extends $pb.GeneratedMessage {
  factory NotificationAddress({
    $core.String? email,
    $2.Timestamp? stoppedAt,
    $core.int? devices,
  }) {
    final result = create();
    if (email != null) result.email = email;
    if (stoppedAt != null) result.stoppedAt = stoppedAt;
    if (devices != null) result.devices = devices;
    return result;
  }

  NotificationAddress._();

  factory NotificationAddress.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory NotificationAddress.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'NotificationAddress',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'email')
    ..aOM<$2.Timestamp>(2, _omitFieldNames ? '' : 'stoppedAt',
        subBuilder: $2.Timestamp.create)
    ..aI(3, _omitFieldNames ? '' : 'devices')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  NotificationAddress clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  NotificationAddress copyWith(void Function(NotificationAddress) updates) =>
      super.copyWith((message) => updates(message as NotificationAddress))
          as NotificationAddress;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static NotificationAddress create() => NotificationAddress._();
  @$core.override
  NotificationAddress createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static NotificationAddress getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<NotificationAddress>(create);
  static NotificationAddress? _defaultInstance;

  /// The address of the account; empty while it was not proven by a code.
  @$pb.TagNumber(1)
  $core.String get email => $_getSZ(0);
  @$pb.TagNumber(1)
  set email($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasEmail() => $_has(0);
  @$pb.TagNumber(1)
  void clearEmail() => $_clearField(1);

  /// When it was stopped, as its mail server said that nobody is there; absent while it is good.
  @$pb.TagNumber(2)
  $2.Timestamp get stoppedAt => $_getN(1);
  @$pb.TagNumber(2)
  set stoppedAt($2.Timestamp value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasStoppedAt() => $_has(1);
  @$pb.TagNumber(2)
  void clearStoppedAt() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.Timestamp ensureStoppedAt() => $_ensure(1);

  /// How many devices get push messages.
  @$pb.TagNumber(3)
  $core.int get devices => $_getIZ(2);
  @$pb.TagNumber(3)
  set devices($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDevices() => $_has(2);
  @$pb.TagNumber(3)
  void clearDevices() => $_clearField(3);
}

/// How a driver is told things.
class NotificationPreferences extends $pb.GeneratedMessage {
  factory NotificationPreferences({
    $core.String? language,
    $core.String? timeZone,
    QuietHours? quietHours,
    $core.bool? push,
    $core.Iterable<NotificationKindPreference>? kinds,
    NotificationAddress? address,
  }) {
    final result = create();
    if (language != null) result.language = language;
    if (timeZone != null) result.timeZone = timeZone;
    if (quietHours != null) result.quietHours = quietHours;
    if (push != null) result.push = push;
    if (kinds != null) result.kinds.addAll(kinds);
    if (address != null) result.address = address;
    return result;
  }

  NotificationPreferences._();

  factory NotificationPreferences.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory NotificationPreferences.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'NotificationPreferences',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'language')
    ..aOS(2, _omitFieldNames ? '' : 'timeZone')
    ..aOM<QuietHours>(3, _omitFieldNames ? '' : 'quietHours',
        subBuilder: QuietHours.create)
    ..aOB(4, _omitFieldNames ? '' : 'push')
    ..pPM<NotificationKindPreference>(5, _omitFieldNames ? '' : 'kinds',
        subBuilder: NotificationKindPreference.create)
    ..aOM<NotificationAddress>(6, _omitFieldNames ? '' : 'address',
        subBuilder: NotificationAddress.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  NotificationPreferences clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  NotificationPreferences copyWith(
          void Function(NotificationPreferences) updates) =>
      super.copyWith((message) => updates(message as NotificationPreferences))
          as NotificationPreferences;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static NotificationPreferences create() => NotificationPreferences._();
  @$core.override
  NotificationPreferences createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static NotificationPreferences getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<NotificationPreferences>(create);
  static NotificationPreferences? _defaultInstance;

  /// `fr`, `en` or `ar`; empty where none was chosen: then that of the device, or of the last call of ChooseReminders, or French.
  @$pb.TagNumber(1)
  $core.String get language => $_getSZ(0);
  @$pb.TagNumber(1)
  set language($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLanguage() => $_has(0);
  @$pb.TagNumber(1)
  void clearLanguage() => $_clearField(1);

  /// The IANA name of the driver's time zone, by which quiet hours count and times are shown; `Africa/Tunis` unless chosen.
  @$pb.TagNumber(2)
  $core.String get timeZone => $_getSZ(1);
  @$pb.TagNumber(2)
  set timeZone($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTimeZone() => $_has(1);
  @$pb.TagNumber(2)
  void clearTimeZone() => $_clearField(2);

  /// When not to be disturbed; absent: never.
  @$pb.TagNumber(3)
  QuietHours get quietHours => $_getN(2);
  @$pb.TagNumber(3)
  set quietHours(QuietHours value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasQuietHours() => $_has(2);
  @$pb.TagNumber(3)
  void clearQuietHours() => $_clearField(3);
  @$pb.TagNumber(3)
  QuietHours ensureQuietHours() => $_ensure(2);

  /// False: no push messages at all, of any kind.
  @$pb.TagNumber(4)
  $core.bool get push => $_getBF(3);
  @$pb.TagNumber(4)
  set push($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPush() => $_has(3);
  @$pb.TagNumber(4)
  void clearPush() => $_clearField(4);

  /// Every kind.
  @$pb.TagNumber(5)
  $pb.PbList<NotificationKindPreference> get kinds => $_getList(4);

  /// Where it goes.
  @$pb.TagNumber(6)
  NotificationAddress get address => $_getN(5);
  @$pb.TagNumber(6)
  set address(NotificationAddress value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasAddress() => $_has(5);
  @$pb.TagNumber(6)
  void clearAddress() => $_clearField(6);
  @$pb.TagNumber(6)
  NotificationAddress ensureAddress() => $_ensure(5);
}

/// Asks how the caller is told things.
class GetNotificationPreferencesRequest extends $pb.GeneratedMessage {
  factory GetNotificationPreferencesRequest() => create();

  GetNotificationPreferencesRequest._();

  factory GetNotificationPreferencesRequest.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetNotificationPreferencesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetNotificationPreferencesRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetNotificationPreferencesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetNotificationPreferencesRequest copyWith(
          void Function(GetNotificationPreferencesRequest) updates) =>
      super.copyWith((message) =>
              updates(message as GetNotificationPreferencesRequest))
          as GetNotificationPreferencesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetNotificationPreferencesRequest create() =>
      GetNotificationPreferencesRequest._();
  @$core.override
  GetNotificationPreferencesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetNotificationPreferencesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetNotificationPreferencesRequest>(
          create);
  static GetNotificationPreferencesRequest? _defaultInstance;
}

/// How the caller is told things.
class GetNotificationPreferencesResponse extends $pb.GeneratedMessage {
  factory GetNotificationPreferencesResponse({
    NotificationPreferences? preferences,
  }) {
    final result = create();
    if (preferences != null) result.preferences = preferences;
    return result;
  }

  GetNotificationPreferencesResponse._();

  factory GetNotificationPreferencesResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetNotificationPreferencesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetNotificationPreferencesResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aOM<NotificationPreferences>(1, _omitFieldNames ? '' : 'preferences',
        subBuilder: NotificationPreferences.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetNotificationPreferencesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetNotificationPreferencesResponse copyWith(
          void Function(GetNotificationPreferencesResponse) updates) =>
      super.copyWith((message) =>
              updates(message as GetNotificationPreferencesResponse))
          as GetNotificationPreferencesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetNotificationPreferencesResponse create() =>
      GetNotificationPreferencesResponse._();
  @$core.override
  GetNotificationPreferencesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetNotificationPreferencesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetNotificationPreferencesResponse>(
          create);
  static GetNotificationPreferencesResponse? _defaultInstance;

  /// How.
  @$pb.TagNumber(1)
  NotificationPreferences get preferences => $_getN(0);
  @$pb.TagNumber(1)
  set preferences(NotificationPreferences value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPreferences() => $_has(0);
  @$pb.TagNumber(1)
  void clearPreferences() => $_clearField(1);
  @$pb.TagNumber(1)
  NotificationPreferences ensurePreferences() => $_ensure(0);
}

/// What a driver chooses for a kind; what is not given stays.
class NotificationChoice extends $pb.GeneratedMessage {
  factory NotificationChoice({
    $3.Notification_Kind? kind,
    $core.bool? push,
    $core.bool? email,
    $core.bool? sms,
  }) {
    final result = create();
    if (kind != null) result.kind = kind;
    if (push != null) result.push = push;
    if (email != null) result.email = email;
    if (sms != null) result.sms = sms;
    return result;
  }

  NotificationChoice._();

  factory NotificationChoice.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory NotificationChoice.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'NotificationChoice',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aE<$3.Notification_Kind>(1, _omitFieldNames ? '' : 'kind',
        enumValues: $3.Notification_Kind.values)
    ..aOB(2, _omitFieldNames ? '' : 'push')
    ..aOB(3, _omitFieldNames ? '' : 'email')
    ..aOB(4, _omitFieldNames ? '' : 'sms')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  NotificationChoice clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  NotificationChoice copyWith(void Function(NotificationChoice) updates) =>
      super.copyWith((message) => updates(message as NotificationChoice))
          as NotificationChoice;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static NotificationChoice create() => NotificationChoice._();
  @$core.override
  NotificationChoice createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static NotificationChoice getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<NotificationChoice>(create);
  static NotificationChoice? _defaultInstance;

  /// The kind.
  @$pb.TagNumber(1)
  $3.Notification_Kind get kind => $_getN(0);
  @$pb.TagNumber(1)
  set kind($3.Notification_Kind value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasKind() => $_has(0);
  @$pb.TagNumber(1)
  void clearKind() => $_clearField(1);

  /// Whether by push.
  @$pb.TagNumber(2)
  $core.bool get push => $_getBF(1);
  @$pb.TagNumber(2)
  set push($core.bool value) => $_setBool(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPush() => $_has(1);
  @$pb.TagNumber(2)
  void clearPush() => $_clearField(2);

  /// Whether by e-mail.
  @$pb.TagNumber(3)
  $core.bool get email => $_getBF(2);
  @$pb.TagNumber(3)
  set email($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasEmail() => $_has(2);
  @$pb.TagNumber(3)
  void clearEmail() => $_clearField(3);

  /// Whether by SMS.
  @$pb.TagNumber(4)
  $core.bool get sms => $_getBF(3);
  @$pb.TagNumber(4)
  set sms($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSms() => $_has(3);
  @$pb.TagNumber(4)
  void clearSms() => $_clearField(4);
}

/// How to be told things from now on; what is not given stays.
class ChooseNotificationsRequest extends $pb.GeneratedMessage {
  factory ChooseNotificationsRequest({
    $core.String? language,
    $core.String? timeZone,
    QuietHours? quietHours,
    $core.bool? push,
    $core.Iterable<NotificationChoice>? kinds,
  }) {
    final result = create();
    if (language != null) result.language = language;
    if (timeZone != null) result.timeZone = timeZone;
    if (quietHours != null) result.quietHours = quietHours;
    if (push != null) result.push = push;
    if (kinds != null) result.kinds.addAll(kinds);
    return result;
  }

  ChooseNotificationsRequest._();

  factory ChooseNotificationsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ChooseNotificationsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ChooseNotificationsRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'language')
    ..aOS(2, _omitFieldNames ? '' : 'timeZone')
    ..aOM<QuietHours>(3, _omitFieldNames ? '' : 'quietHours',
        subBuilder: QuietHours.create)
    ..aOB(4, _omitFieldNames ? '' : 'push')
    ..pPM<NotificationChoice>(5, _omitFieldNames ? '' : 'kinds',
        subBuilder: NotificationChoice.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChooseNotificationsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChooseNotificationsRequest copyWith(
          void Function(ChooseNotificationsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ChooseNotificationsRequest))
          as ChooseNotificationsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ChooseNotificationsRequest create() => ChooseNotificationsRequest._();
  @$core.override
  ChooseNotificationsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ChooseNotificationsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ChooseNotificationsRequest>(create);
  static ChooseNotificationsRequest? _defaultInstance;

  /// `fr`, `en` or `ar`; empty: none.
  @$pb.TagNumber(1)
  $core.String get language => $_getSZ(0);
  @$pb.TagNumber(1)
  set language($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLanguage() => $_has(0);
  @$pb.TagNumber(1)
  void clearLanguage() => $_clearField(1);

  /// The IANA name of a time zone, such as `Europe/Paris`; empty: `Africa/Tunis`.
  @$pb.TagNumber(2)
  $core.String get timeZone => $_getSZ(1);
  @$pb.TagNumber(2)
  set timeZone($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTimeZone() => $_has(1);
  @$pb.TagNumber(2)
  void clearTimeZone() => $_clearField(2);

  /// When not to be disturbed. Without times: never.
  @$pb.TagNumber(3)
  QuietHours get quietHours => $_getN(2);
  @$pb.TagNumber(3)
  set quietHours(QuietHours value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasQuietHours() => $_has(2);
  @$pb.TagNumber(3)
  void clearQuietHours() => $_clearField(3);
  @$pb.TagNumber(3)
  QuietHours ensureQuietHours() => $_ensure(2);

  /// False: no push messages at all.
  @$pb.TagNumber(4)
  $core.bool get push => $_getBF(3);
  @$pb.TagNumber(4)
  set push($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPush() => $_has(3);
  @$pb.TagNumber(4)
  void clearPush() => $_clearField(4);

  /// Choices for kinds, each at most once.
  @$pb.TagNumber(5)
  $pb.PbList<NotificationChoice> get kinds => $_getList(4);
}

/// How the caller is told things from now on.
class ChooseNotificationsResponse extends $pb.GeneratedMessage {
  factory ChooseNotificationsResponse({
    NotificationPreferences? preferences,
  }) {
    final result = create();
    if (preferences != null) result.preferences = preferences;
    return result;
  }

  ChooseNotificationsResponse._();

  factory ChooseNotificationsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ChooseNotificationsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ChooseNotificationsResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aOM<NotificationPreferences>(1, _omitFieldNames ? '' : 'preferences',
        subBuilder: NotificationPreferences.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChooseNotificationsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChooseNotificationsResponse copyWith(
          void Function(ChooseNotificationsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ChooseNotificationsResponse))
          as ChooseNotificationsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ChooseNotificationsResponse create() =>
      ChooseNotificationsResponse._();
  @$core.override
  ChooseNotificationsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ChooseNotificationsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ChooseNotificationsResponse>(create);
  static ChooseNotificationsResponse? _defaultInstance;

  /// How.
  @$pb.TagNumber(1)
  NotificationPreferences get preferences => $_getN(0);
  @$pb.TagNumber(1)
  set preferences(NotificationPreferences value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPreferences() => $_has(0);
  @$pb.TagNumber(1)
  void clearPreferences() => $_clearField(1);
  @$pb.TagNumber(1)
  NotificationPreferences ensurePreferences() => $_ensure(0);
}

/// Asks to send to the caller's address again.
class RestoreMyAddressRequest extends $pb.GeneratedMessage {
  factory RestoreMyAddressRequest() => create();

  RestoreMyAddressRequest._();

  factory RestoreMyAddressRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RestoreMyAddressRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RestoreMyAddressRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RestoreMyAddressRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RestoreMyAddressRequest copyWith(
          void Function(RestoreMyAddressRequest) updates) =>
      super.copyWith((message) => updates(message as RestoreMyAddressRequest))
          as RestoreMyAddressRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RestoreMyAddressRequest create() => RestoreMyAddressRequest._();
  @$core.override
  RestoreMyAddressRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RestoreMyAddressRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RestoreMyAddressRequest>(create);
  static RestoreMyAddressRequest? _defaultInstance;
}

/// It is good again.
class RestoreMyAddressResponse extends $pb.GeneratedMessage {
  factory RestoreMyAddressResponse({
    NotificationAddress? address,
  }) {
    final result = create();
    if (address != null) result.address = address;
    return result;
  }

  RestoreMyAddressResponse._();

  factory RestoreMyAddressResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RestoreMyAddressResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RestoreMyAddressResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aOM<NotificationAddress>(1, _omitFieldNames ? '' : 'address',
        subBuilder: NotificationAddress.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RestoreMyAddressResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RestoreMyAddressResponse copyWith(
          void Function(RestoreMyAddressResponse) updates) =>
      super.copyWith((message) => updates(message as RestoreMyAddressResponse))
          as RestoreMyAddressResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RestoreMyAddressResponse create() => RestoreMyAddressResponse._();
  @$core.override
  RestoreMyAddressResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RestoreMyAddressResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RestoreMyAddressResponse>(create);
  static RestoreMyAddressResponse? _defaultInstance;

  /// Where it goes.
  @$pb.TagNumber(1)
  NotificationAddress get address => $_getN(0);
  @$pb.TagNumber(1)
  set address(NotificationAddress value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasAddress() => $_has(0);
  @$pb.TagNumber(1)
  void clearAddress() => $_clearField(1);
  @$pb.TagNumber(1)
  NotificationAddress ensureAddress() => $_ensure(0);
}

/// Asks for the page.
class ShowUnsubscribePageRequest extends $pb.GeneratedMessage {
  factory ShowUnsubscribePageRequest({
    $core.String? token,
  }) {
    final result = create();
    if (token != null) result.token = token;
    return result;
  }

  ShowUnsubscribePageRequest._();

  factory ShowUnsubscribePageRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ShowUnsubscribePageRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ShowUnsubscribePageRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'token')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ShowUnsubscribePageRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ShowUnsubscribePageRequest copyWith(
          void Function(ShowUnsubscribePageRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ShowUnsubscribePageRequest))
          as ShowUnsubscribePageRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ShowUnsubscribePageRequest create() => ShowUnsubscribePageRequest._();
  @$core.override
  ShowUnsubscribePageRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ShowUnsubscribePageRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ShowUnsubscribePageRequest>(create);
  static ShowUnsubscribePageRequest? _defaultInstance;

  /// Out of the link.
  @$pb.TagNumber(1)
  $core.String get token => $_getSZ(0);
  @$pb.TagNumber(1)
  set token($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasToken() => $_has(0);
  @$pb.TagNumber(1)
  void clearToken() => $_clearField(1);
}

/// Unsubscribes.
class UnsubscribeRequest extends $pb.GeneratedMessage {
  factory UnsubscribeRequest({
    $core.String? token,
    $1.HttpBody? form,
  }) {
    final result = create();
    if (token != null) result.token = token;
    if (form != null) result.form = form;
    return result;
  }

  UnsubscribeRequest._();

  factory UnsubscribeRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UnsubscribeRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UnsubscribeRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.notifications.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'token')
    ..aOM<$1.HttpBody>(2, _omitFieldNames ? '' : 'form',
        subBuilder: $1.HttpBody.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UnsubscribeRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UnsubscribeRequest copyWith(void Function(UnsubscribeRequest) updates) =>
      super.copyWith((message) => updates(message as UnsubscribeRequest))
          as UnsubscribeRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UnsubscribeRequest create() => UnsubscribeRequest._();
  @$core.override
  UnsubscribeRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UnsubscribeRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UnsubscribeRequest>(create);
  static UnsubscribeRequest? _defaultInstance;

  /// Out of the link.
  @$pb.TagNumber(1)
  $core.String get token => $_getSZ(0);
  @$pb.TagNumber(1)
  set token($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasToken() => $_has(0);
  @$pb.TagNumber(1)
  void clearToken() => $_clearField(1);

  /// What the mail program or the page posts; not read.
  @$pb.TagNumber(2)
  $1.HttpBody get form => $_getN(1);
  @$pb.TagNumber(2)
  set form($1.HttpBody value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasForm() => $_has(1);
  @$pb.TagNumber(2)
  void clearForm() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.HttpBody ensureForm() => $_ensure(1);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
