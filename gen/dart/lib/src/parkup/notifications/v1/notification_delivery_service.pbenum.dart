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

/// What became of it.
class NotificationDelivery_Result extends $pb.ProtobufEnum {
  /// Not said.
  static const NotificationDelivery_Result RESULT_UNSPECIFIED =
      NotificationDelivery_Result._(
          0, _omitEnumNames ? '' : 'RESULT_UNSPECIFIED');

  /// It waits: to be sent, for quiet hours to end, or to be tried again.
  static const NotificationDelivery_Result RESULT_WAITING =
      NotificationDelivery_Result._(1, _omitEnumNames ? '' : 'RESULT_WAITING');

  /// It was sent.
  static const NotificationDelivery_Result RESULT_SENT =
      NotificationDelivery_Result._(2, _omitEnumNames ? '' : 'RESULT_SENT');

  /// It was not to be sent any more: the driver wants none, or what it says is not so any more.
  static const NotificationDelivery_Result RESULT_SKIPPED =
      NotificationDelivery_Result._(3, _omitEnumNames ? '' : 'RESULT_SKIPPED');

  /// It could not be sent.
  static const NotificationDelivery_Result RESULT_FAILED =
      NotificationDelivery_Result._(4, _omitEnumNames ? '' : 'RESULT_FAILED');

  /// Not sent, as the address is stopped.
  static const NotificationDelivery_Result RESULT_STOPPED =
      NotificationDelivery_Result._(5, _omitEnumNames ? '' : 'RESULT_STOPPED');

  /// A process died while it handed it over: it may have been sent, and is not sent again.
  static const NotificationDelivery_Result RESULT_UNKNOWN =
      NotificationDelivery_Result._(6, _omitEnumNames ? '' : 'RESULT_UNKNOWN');

  static const $core.List<NotificationDelivery_Result> values =
      <NotificationDelivery_Result>[
    RESULT_UNSPECIFIED,
    RESULT_WAITING,
    RESULT_SENT,
    RESULT_SKIPPED,
    RESULT_FAILED,
    RESULT_STOPPED,
    RESULT_UNKNOWN,
  ];

  static final $core.List<NotificationDelivery_Result?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 6);
  static NotificationDelivery_Result? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const NotificationDelivery_Result._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
