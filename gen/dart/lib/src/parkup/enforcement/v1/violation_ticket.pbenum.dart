// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/violation_ticket.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What was done to the vehicle.
class ViolationTicket_Reason extends $pb.ProtobufEnum {
  /// Not said.
  static const ViolationTicket_Reason REASON_UNSPECIFIED =
      ViolationTicket_Reason._(0, _omitEnumNames ? '' : 'REASON_UNSPECIFIED');

  /// A clamp was put on its wheel.
  static const ViolationTicket_Reason REASON_CAR_SABOT =
      ViolationTicket_Reason._(1, _omitEnumNames ? '' : 'REASON_CAR_SABOT');

  /// It was towed to the pound.
  static const ViolationTicket_Reason REASON_POUND =
      ViolationTicket_Reason._(2, _omitEnumNames ? '' : 'REASON_POUND');

  static const $core.List<ViolationTicket_Reason> values =
      <ViolationTicket_Reason>[
    REASON_UNSPECIFIED,
    REASON_CAR_SABOT,
    REASON_POUND,
  ];

  static final $core.List<ViolationTicket_Reason?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 2);
  static ViolationTicket_Reason? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const ViolationTicket_Reason._(super.value, super.name);
}

/// Where a ticket stands: pending to paid, appealed, overdue or dismissed; appealed to dismissed or back to pending; overdue to
/// paid, appealed or dismissed; paid to sabot_removed.
class ViolationTicket_Status extends $pb.ProtobufEnum {
  /// Not said.
  static const ViolationTicket_Status STATUS_UNSPECIFIED =
      ViolationTicket_Status._(0, _omitEnumNames ? '' : 'STATUS_UNSPECIFIED');

  /// To be paid.
  static const ViolationTicket_Status STATUS_PENDING =
      ViolationTicket_Status._(1, _omitEnumNames ? '' : 'STATUS_PENDING');

  /// Paid.
  static const ViolationTicket_Status STATUS_PAID =
      ViolationTicket_Status._(2, _omitEnumNames ? '' : 'STATUS_PAID');

  /// The driver contests it.
  static const ViolationTicket_Status STATUS_APPEALED =
      ViolationTicket_Status._(3, _omitEnumNames ? '' : 'STATUS_APPEALED');

  /// Called off.
  static const ViolationTicket_Status STATUS_DISMISSED =
      ViolationTicket_Status._(4, _omitEnumNames ? '' : 'STATUS_DISMISSED');

  /// To be paid, and its due date is past.
  static const ViolationTicket_Status STATUS_OVERDUE =
      ViolationTicket_Status._(5, _omitEnumNames ? '' : 'STATUS_OVERDUE');

  /// Paid, and the clamp is off.
  static const ViolationTicket_Status STATUS_SABOT_REMOVED =
      ViolationTicket_Status._(6, _omitEnumNames ? '' : 'STATUS_SABOT_REMOVED');

  static const $core.List<ViolationTicket_Status> values =
      <ViolationTicket_Status>[
    STATUS_UNSPECIFIED,
    STATUS_PENDING,
    STATUS_PAID,
    STATUS_APPEALED,
    STATUS_DISMISSED,
    STATUS_OVERDUE,
    STATUS_SABOT_REMOVED,
  ];

  static final $core.List<ViolationTicket_Status?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 6);
  static ViolationTicket_Status? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const ViolationTicket_Status._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
