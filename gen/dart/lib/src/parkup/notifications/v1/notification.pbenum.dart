// This is a generated file - do not edit.
//
// Generated from parkup/notifications/v1/notification.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What it is about. How each kind goes unless a driver chooses otherwise, and whether it waits for the end of quiet hours, says
/// NotificationKindPreference.
class Notification_Kind extends $pb.ProtobufEnum {
  /// Not said.
  static const Notification_Kind KIND_UNSPECIFIED =
      Notification_Kind._(0, _omitEnumNames ? '' : 'KIND_UNSPECIFIED');

  /// A session on the street ends soon. Does not wait.
  static const Notification_Kind KIND_TIME_RUNNING_OUT =
      Notification_Kind._(1, _omitEnumNames ? '' : 'KIND_TIME_RUNNING_OUT');

  /// The time of a session on the street is over. Does not wait.
  static const Notification_Kind KIND_SESSION_OVER =
      Notification_Kind._(2, _omitEnumNames ? '' : 'KIND_SESSION_OVER');

  /// Another space than the one that was known. Does not wait.
  static const Notification_Kind KIND_SPACE_CHANGED =
      Notification_Kind._(3, _omitEnumNames ? '' : 'KIND_SPACE_CHANGED');

  /// A reservation begins soon. Does not wait.
  static const Notification_Kind KIND_RESERVATION_SOON =
      Notification_Kind._(4, _omitEnumNames ? '' : 'KIND_RESERVATION_SOON');

  /// A reservation was given up, as nobody came. Does not wait; is always sent.
  static const Notification_Kind KIND_NO_SHOW =
      Notification_Kind._(5, _omitEnumNames ? '' : 'KIND_NO_SHOW');

  /// A membership, a premium subscription or a season badge is renewed, ends soon or is over.
  static const Notification_Kind KIND_SUBSCRIPTION =
      Notification_Kind._(6, _omitEnumNames ? '' : 'KIND_SUBSCRIPTION');

  /// A saved card expires soon.
  static const Notification_Kind KIND_CARD_EXPIRING =
      Notification_Kind._(7, _omitEnumNames ? '' : 'KIND_CARD_EXPIRING');

  /// Something is to be paid soon, or could not be paid. Always sent.
  static const Notification_Kind KIND_PAYMENT_DUE =
      Notification_Kind._(8, _omitEnumNames ? '' : 'KIND_PAYMENT_DUE');

  /// A violation ticket, and what became of it. Does not wait; is always sent.
  static const Notification_Kind KIND_FINE =
      Notification_Kind._(9, _omitEnumNames ? '' : 'KIND_FINE');

  /// Something was paid, with the number of its receipt, or was given back. In the inbox always; beside that only where a driver
  /// wants it. Does not wait. `data` has `kind` (`receipt` or `refund`), `payment_id`, and of receipts `receipt_number` and
  /// `receipt_url`.
  static const Notification_Kind KIND_RECEIPT =
      Notification_Kind._(10, _omitEnumNames ? '' : 'KIND_RECEIPT');

  /// Points are about to expire.
  static const Notification_Kind KIND_POINTS =
      Notification_Kind._(11, _omitEnumNames ? '' : 'KIND_POINTS');

  static const $core.List<Notification_Kind> values = <Notification_Kind>[
    KIND_UNSPECIFIED,
    KIND_TIME_RUNNING_OUT,
    KIND_SESSION_OVER,
    KIND_SPACE_CHANGED,
    KIND_RESERVATION_SOON,
    KIND_NO_SHOW,
    KIND_SUBSCRIPTION,
    KIND_CARD_EXPIRING,
    KIND_PAYMENT_DUE,
    KIND_FINE,
    KIND_RECEIPT,
    KIND_POINTS,
  ];

  static final $core.List<Notification_Kind?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 11);
  static Notification_Kind? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const Notification_Kind._(super.value, super.name);
}

/// How a driver is reached.
class Notification_Channel extends $pb.ProtobufEnum {
  /// Not said.
  static const Notification_Channel CHANNEL_UNSPECIFIED =
      Notification_Channel._(0, _omitEnumNames ? '' : 'CHANNEL_UNSPECIFIED');

  /// On the driver's devices (ReminderService.RegisterDevice).
  static const Notification_Channel CHANNEL_PUSH =
      Notification_Channel._(1, _omitEnumNames ? '' : 'CHANNEL_PUSH');

  /// To the account's address.
  static const Notification_Channel CHANNEL_EMAIL =
      Notification_Channel._(2, _omitEnumNames ? '' : 'CHANNEL_EMAIL');

  /// To the account's phone number, for the kinds that the city has allowed (PARKUP_SMS_KINDS), and only where a driver wants it.
  static const Notification_Channel CHANNEL_SMS =
      Notification_Channel._(3, _omitEnumNames ? '' : 'CHANNEL_SMS');

  static const $core.List<Notification_Channel> values = <Notification_Channel>[
    CHANNEL_UNSPECIFIED,
    CHANNEL_PUSH,
    CHANNEL_EMAIL,
    CHANNEL_SMS,
  ];

  static final $core.List<Notification_Channel?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 3);
  static Notification_Channel? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const Notification_Channel._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
