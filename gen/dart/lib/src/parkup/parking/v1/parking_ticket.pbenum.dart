// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/parking_ticket.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// Where a parking ticket stands.
class ParkingTicket_Status extends $pb.ProtobufEnum {
  /// Not said.
  static const ParkingTicket_Status STATUS_UNSPECIFIED =
      ParkingTicket_Status._(0, _omitEnumNames ? '' : 'STATUS_UNSPECIFIED');

  /// Its session is under way; `paid_until` says how long it is good.
  static const ParkingTicket_Status STATUS_ACTIVE =
      ParkingTicket_Status._(1, _omitEnumNames ? '' : 'STATUS_ACTIVE');

  /// No longer good: its session ran out, was ended or called off.
  static const ParkingTicket_Status STATUS_EXPIRED =
      ParkingTicket_Status._(2, _omitEnumNames ? '' : 'STATUS_EXPIRED');

  /// Checked by an agent, and good: what is paid reaches further than now.
  static const ParkingTicket_Status STATUS_VERIFIED =
      ParkingTicket_Status._(3, _omitEnumNames ? '' : 'STATUS_VERIFIED');

  static const $core.List<ParkingTicket_Status> values = <ParkingTicket_Status>[
    STATUS_UNSPECIFIED,
    STATUS_ACTIVE,
    STATUS_EXPIRED,
    STATUS_VERIFIED,
  ];

  static final $core.List<ParkingTicket_Status?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 3);
  static ParkingTicket_Status? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const ParkingTicket_Status._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
