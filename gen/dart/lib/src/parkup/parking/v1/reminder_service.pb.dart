// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/reminder_service.proto.

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

import 'reminder_service.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'reminder_service.pbenum.dart';

/// A device that gets push messages.
class PushDevice extends $pb.GeneratedMessage {
  factory PushDevice({
    $core.String? id,
    PushDevice_Platform? platform,
    $core.String? language,
    $1.Timestamp? createdAt,
    $1.Timestamp? lastSeenAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (platform != null) result.platform = platform;
    if (language != null) result.language = language;
    if (createdAt != null) result.createdAt = createdAt;
    if (lastSeenAt != null) result.lastSeenAt = lastSeenAt;
    return result;
  }

  PushDevice._();

  factory PushDevice.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PushDevice.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PushDevice',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aE<PushDevice_Platform>(2, _omitFieldNames ? '' : 'platform',
        enumValues: PushDevice_Platform.values)
    ..aOS(3, _omitFieldNames ? '' : 'language')
    ..aOM<$1.Timestamp>(4, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(5, _omitFieldNames ? '' : 'lastSeenAt',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PushDevice clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PushDevice copyWith(void Function(PushDevice) updates) =>
      super.copyWith((message) => updates(message as PushDevice)) as PushDevice;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PushDevice create() => PushDevice._();
  @$core.override
  PushDevice createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PushDevice getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PushDevice>(create);
  static PushDevice? _defaultInstance;

  /// ObjectId, 24 hex digits.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// What runs on it.
  @$pb.TagNumber(2)
  PushDevice_Platform get platform => $_getN(1);
  @$pb.TagNumber(2)
  set platform(PushDevice_Platform value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasPlatform() => $_has(1);
  @$pb.TagNumber(2)
  void clearPlatform() => $_clearField(2);

  /// The language of its messages: `fr` or `en`.
  @$pb.TagNumber(3)
  $core.String get language => $_getSZ(2);
  @$pb.TagNumber(3)
  set language($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLanguage() => $_has(2);
  @$pb.TagNumber(3)
  void clearLanguage() => $_clearField(3);

  /// When it was first registered by this driver.
  @$pb.TagNumber(4)
  $1.Timestamp get createdAt => $_getN(3);
  @$pb.TagNumber(4)
  set createdAt($1.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasCreatedAt() => $_has(3);
  @$pb.TagNumber(4)
  void clearCreatedAt() => $_clearField(4);
  @$pb.TagNumber(4)
  $1.Timestamp ensureCreatedAt() => $_ensure(3);

  /// When it was last registered.
  @$pb.TagNumber(5)
  $1.Timestamp get lastSeenAt => $_getN(4);
  @$pb.TagNumber(5)
  set lastSeenAt($1.Timestamp value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasLastSeenAt() => $_has(4);
  @$pb.TagNumber(5)
  void clearLastSeenAt() => $_clearField(5);
  @$pb.TagNumber(5)
  $1.Timestamp ensureLastSeenAt() => $_ensure(4);
}

/// How a driver is reminded.
class ReminderChoice extends $pb.GeneratedMessage {
  factory ReminderChoice({
    $core.bool? push,
    $core.bool? email,
    $core.String? language,
  }) {
    final result = create();
    if (push != null) result.push = push;
    if (email != null) result.email = email;
    if (language != null) result.language = language;
    return result;
  }

  ReminderChoice._();

  factory ReminderChoice.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ReminderChoice.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ReminderChoice',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'push')
    ..aOB(2, _omitFieldNames ? '' : 'email')
    ..aOS(3, _omitFieldNames ? '' : 'language')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReminderChoice clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReminderChoice copyWith(void Function(ReminderChoice) updates) =>
      super.copyWith((message) => updates(message as ReminderChoice))
          as ReminderChoice;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ReminderChoice create() => ReminderChoice._();
  @$core.override
  ReminderChoice createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ReminderChoice getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ReminderChoice>(create);
  static ReminderChoice? _defaultInstance;

  /// Whether by push. Counts for all that drivers are told by push: NotificationPreferenceService chooses by kind.
  @$pb.TagNumber(1)
  $core.bool get push => $_getBF(0);
  @$pb.TagNumber(1)
  set push($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPush() => $_has(0);
  @$pb.TagNumber(1)
  void clearPush() => $_clearField(1);

  /// Whether by e-mail; absent: where no device is registered. Of other kinds see NotificationPreferenceService.
  @$pb.TagNumber(2)
  $core.bool get email => $_getBF(1);
  @$pb.TagNumber(2)
  set email($core.bool value) => $_setBool(1, value);
  @$pb.TagNumber(2)
  $core.bool hasEmail() => $_has(1);
  @$pb.TagNumber(2)
  void clearEmail() => $_clearField(2);

  /// The language of e-mails: `fr` or `en`.
  @$pb.TagNumber(3)
  $core.String get language => $_getSZ(2);
  @$pb.TagNumber(3)
  set language($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLanguage() => $_has(2);
  @$pb.TagNumber(3)
  void clearLanguage() => $_clearField(3);
}

/// A device to add. Its messages come in the language of this call.
class RegisterDeviceRequest extends $pb.GeneratedMessage {
  factory RegisterDeviceRequest({
    $core.String? token,
    PushDevice_Platform? platform,
  }) {
    final result = create();
    if (token != null) result.token = token;
    if (platform != null) result.platform = platform;
    return result;
  }

  RegisterDeviceRequest._();

  factory RegisterDeviceRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RegisterDeviceRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RegisterDeviceRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'token')
    ..aE<PushDevice_Platform>(2, _omitFieldNames ? '' : 'platform',
        enumValues: PushDevice_Platform.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RegisterDeviceRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RegisterDeviceRequest copyWith(
          void Function(RegisterDeviceRequest) updates) =>
      super.copyWith((message) => updates(message as RegisterDeviceRequest))
          as RegisterDeviceRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RegisterDeviceRequest create() => RegisterDeviceRequest._();
  @$core.override
  RegisterDeviceRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RegisterDeviceRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RegisterDeviceRequest>(create);
  static RegisterDeviceRequest? _defaultInstance;

  /// The registration token that Firebase Cloud Messaging gave the app.
  @$pb.TagNumber(1)
  $core.String get token => $_getSZ(0);
  @$pb.TagNumber(1)
  set token($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasToken() => $_has(0);
  @$pb.TagNumber(1)
  void clearToken() => $_clearField(1);

  /// What runs on it.
  @$pb.TagNumber(2)
  PushDevice_Platform get platform => $_getN(1);
  @$pb.TagNumber(2)
  set platform(PushDevice_Platform value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasPlatform() => $_has(1);
  @$pb.TagNumber(2)
  void clearPlatform() => $_clearField(2);
}

/// A device that was added.
class RegisterDeviceResponse extends $pb.GeneratedMessage {
  factory RegisterDeviceResponse({
    PushDevice? device,
  }) {
    final result = create();
    if (device != null) result.device = device;
    return result;
  }

  RegisterDeviceResponse._();

  factory RegisterDeviceResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RegisterDeviceResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RegisterDeviceResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<PushDevice>(1, _omitFieldNames ? '' : 'device',
        subBuilder: PushDevice.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RegisterDeviceResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RegisterDeviceResponse copyWith(
          void Function(RegisterDeviceResponse) updates) =>
      super.copyWith((message) => updates(message as RegisterDeviceResponse))
          as RegisterDeviceResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RegisterDeviceResponse create() => RegisterDeviceResponse._();
  @$core.override
  RegisterDeviceResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RegisterDeviceResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RegisterDeviceResponse>(create);
  static RegisterDeviceResponse? _defaultInstance;

  /// The device.
  @$pb.TagNumber(1)
  PushDevice get device => $_getN(0);
  @$pb.TagNumber(1)
  set device(PushDevice value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasDevice() => $_has(0);
  @$pb.TagNumber(1)
  void clearDevice() => $_clearField(1);
  @$pb.TagNumber(1)
  PushDevice ensureDevice() => $_ensure(0);
}

/// Asks for the caller's devices.
class ListDevicesRequest extends $pb.GeneratedMessage {
  factory ListDevicesRequest() => create();

  ListDevicesRequest._();

  factory ListDevicesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListDevicesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListDevicesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListDevicesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListDevicesRequest copyWith(void Function(ListDevicesRequest) updates) =>
      super.copyWith((message) => updates(message as ListDevicesRequest))
          as ListDevicesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListDevicesRequest create() => ListDevicesRequest._();
  @$core.override
  ListDevicesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListDevicesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListDevicesRequest>(create);
  static ListDevicesRequest? _defaultInstance;
}

/// The caller's devices.
class ListDevicesResponse extends $pb.GeneratedMessage {
  factory ListDevicesResponse({
    $core.Iterable<PushDevice>? devices,
  }) {
    final result = create();
    if (devices != null) result.devices.addAll(devices);
    return result;
  }

  ListDevicesResponse._();

  factory ListDevicesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListDevicesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListDevicesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..pPM<PushDevice>(1, _omitFieldNames ? '' : 'devices',
        subBuilder: PushDevice.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListDevicesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListDevicesResponse copyWith(void Function(ListDevicesResponse) updates) =>
      super.copyWith((message) => updates(message as ListDevicesResponse))
          as ListDevicesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListDevicesResponse create() => ListDevicesResponse._();
  @$core.override
  ListDevicesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListDevicesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListDevicesResponse>(create);
  static ListDevicesResponse? _defaultInstance;

  /// All of them.
  @$pb.TagNumber(1)
  $pb.PbList<PushDevice> get devices => $_getList(0);
}

/// A device to take away.
class RemoveDeviceRequest extends $pb.GeneratedMessage {
  factory RemoveDeviceRequest({
    $core.String? deviceId,
  }) {
    final result = create();
    if (deviceId != null) result.deviceId = deviceId;
    return result;
  }

  RemoveDeviceRequest._();

  factory RemoveDeviceRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RemoveDeviceRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RemoveDeviceRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'deviceId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveDeviceRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveDeviceRequest copyWith(void Function(RemoveDeviceRequest) updates) =>
      super.copyWith((message) => updates(message as RemoveDeviceRequest))
          as RemoveDeviceRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RemoveDeviceRequest create() => RemoveDeviceRequest._();
  @$core.override
  RemoveDeviceRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RemoveDeviceRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RemoveDeviceRequest>(create);
  static RemoveDeviceRequest? _defaultInstance;

  /// The device.
  @$pb.TagNumber(1)
  $core.String get deviceId => $_getSZ(0);
  @$pb.TagNumber(1)
  set deviceId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDeviceId() => $_has(0);
  @$pb.TagNumber(1)
  void clearDeviceId() => $_clearField(1);
}

/// It is gone.
class RemoveDeviceResponse extends $pb.GeneratedMessage {
  factory RemoveDeviceResponse() => create();

  RemoveDeviceResponse._();

  factory RemoveDeviceResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RemoveDeviceResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RemoveDeviceResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveDeviceResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveDeviceResponse copyWith(void Function(RemoveDeviceResponse) updates) =>
      super.copyWith((message) => updates(message as RemoveDeviceResponse))
          as RemoveDeviceResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RemoveDeviceResponse create() => RemoveDeviceResponse._();
  @$core.override
  RemoveDeviceResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RemoveDeviceResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RemoveDeviceResponse>(create);
  static RemoveDeviceResponse? _defaultInstance;
}

/// Asks how the caller is reminded.
class GetRemindersRequest extends $pb.GeneratedMessage {
  factory GetRemindersRequest() => create();

  GetRemindersRequest._();

  factory GetRemindersRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetRemindersRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetRemindersRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetRemindersRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetRemindersRequest copyWith(void Function(GetRemindersRequest) updates) =>
      super.copyWith((message) => updates(message as GetRemindersRequest))
          as GetRemindersRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetRemindersRequest create() => GetRemindersRequest._();
  @$core.override
  GetRemindersRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetRemindersRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetRemindersRequest>(create);
  static GetRemindersRequest? _defaultInstance;
}

/// How the caller is reminded.
class GetRemindersResponse extends $pb.GeneratedMessage {
  factory GetRemindersResponse({
    ReminderChoice? reminders,
  }) {
    final result = create();
    if (reminders != null) result.reminders = reminders;
    return result;
  }

  GetRemindersResponse._();

  factory GetRemindersResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetRemindersResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetRemindersResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<ReminderChoice>(1, _omitFieldNames ? '' : 'reminders',
        subBuilder: ReminderChoice.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetRemindersResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetRemindersResponse copyWith(void Function(GetRemindersResponse) updates) =>
      super.copyWith((message) => updates(message as GetRemindersResponse))
          as GetRemindersResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetRemindersResponse create() => GetRemindersResponse._();
  @$core.override
  GetRemindersResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetRemindersResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetRemindersResponse>(create);
  static GetRemindersResponse? _defaultInstance;

  /// How.
  @$pb.TagNumber(1)
  ReminderChoice get reminders => $_getN(0);
  @$pb.TagNumber(1)
  set reminders(ReminderChoice value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasReminders() => $_has(0);
  @$pb.TagNumber(1)
  void clearReminders() => $_clearField(1);
  @$pb.TagNumber(1)
  ReminderChoice ensureReminders() => $_ensure(0);
}

/// How to be reminded from now on; what is not given stays.
class ChooseRemindersRequest extends $pb.GeneratedMessage {
  factory ChooseRemindersRequest({
    $core.bool? push,
    $core.bool? email,
  }) {
    final result = create();
    if (push != null) result.push = push;
    if (email != null) result.email = email;
    return result;
  }

  ChooseRemindersRequest._();

  factory ChooseRemindersRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ChooseRemindersRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ChooseRemindersRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'push')
    ..aOB(2, _omitFieldNames ? '' : 'email')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChooseRemindersRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChooseRemindersRequest copyWith(
          void Function(ChooseRemindersRequest) updates) =>
      super.copyWith((message) => updates(message as ChooseRemindersRequest))
          as ChooseRemindersRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ChooseRemindersRequest create() => ChooseRemindersRequest._();
  @$core.override
  ChooseRemindersRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ChooseRemindersRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ChooseRemindersRequest>(create);
  static ChooseRemindersRequest? _defaultInstance;

  /// Whether by push.
  @$pb.TagNumber(1)
  $core.bool get push => $_getBF(0);
  @$pb.TagNumber(1)
  set push($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPush() => $_has(0);
  @$pb.TagNumber(1)
  void clearPush() => $_clearField(1);

  /// Whether by e-mail.
  @$pb.TagNumber(2)
  $core.bool get email => $_getBF(1);
  @$pb.TagNumber(2)
  set email($core.bool value) => $_setBool(1, value);
  @$pb.TagNumber(2)
  $core.bool hasEmail() => $_has(1);
  @$pb.TagNumber(2)
  void clearEmail() => $_clearField(2);
}

/// How the caller is reminded from now on.
class ChooseRemindersResponse extends $pb.GeneratedMessage {
  factory ChooseRemindersResponse({
    ReminderChoice? reminders,
  }) {
    final result = create();
    if (reminders != null) result.reminders = reminders;
    return result;
  }

  ChooseRemindersResponse._();

  factory ChooseRemindersResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ChooseRemindersResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ChooseRemindersResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<ReminderChoice>(1, _omitFieldNames ? '' : 'reminders',
        subBuilder: ReminderChoice.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChooseRemindersResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChooseRemindersResponse copyWith(
          void Function(ChooseRemindersResponse) updates) =>
      super.copyWith((message) => updates(message as ChooseRemindersResponse))
          as ChooseRemindersResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ChooseRemindersResponse create() => ChooseRemindersResponse._();
  @$core.override
  ChooseRemindersResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ChooseRemindersResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ChooseRemindersResponse>(create);
  static ChooseRemindersResponse? _defaultInstance;

  /// How.
  @$pb.TagNumber(1)
  ReminderChoice get reminders => $_getN(0);
  @$pb.TagNumber(1)
  set reminders(ReminderChoice value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasReminders() => $_has(0);
  @$pb.TagNumber(1)
  void clearReminders() => $_clearField(1);
  @$pb.TagNumber(1)
  ReminderChoice ensureReminders() => $_ensure(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
