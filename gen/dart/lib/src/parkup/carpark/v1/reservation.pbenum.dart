// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/reservation.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// Where a reservation stands.
class Reservation_Status extends $pb.ProtobufEnum {
  /// Not said.
  static const Reservation_Status STATUS_UNSPECIFIED =
      Reservation_Status._(0, _omitEnumNames ? '' : 'STATUS_UNSPECIFIED');

  /// Waits for the payment of its fee by card; the place is kept meanwhile.
  static const Reservation_Status STATUS_PENDING =
      Reservation_Status._(1, _omitEnumNames ? '' : 'STATUS_PENDING');

  /// Made: the place is kept.
  static const Reservation_Status STATUS_CONFIRMED =
      Reservation_Status._(2, _omitEnumNames ? '' : 'STATUS_CONFIRMED');

  /// The vehicle is there.
  static const Reservation_Status STATUS_CHECKED_IN =
      Reservation_Status._(3, _omitEnumNames ? '' : 'STATUS_CHECKED_IN');

  /// The vehicle has left, or the time of who checked in is over.
  static const Reservation_Status STATUS_COMPLETED =
      Reservation_Status._(4, _omitEnumNames ? '' : 'STATUS_COMPLETED');

  /// Called off.
  static const Reservation_Status STATUS_CANCELLED =
      Reservation_Status._(5, _omitEnumNames ? '' : 'STATUS_CANCELLED');

  /// The vehicle did not come in time; the place is free again.
  static const Reservation_Status STATUS_NO_SHOW =
      Reservation_Status._(6, _omitEnumNames ? '' : 'STATUS_NO_SHOW');

  static const $core.List<Reservation_Status> values = <Reservation_Status>[
    STATUS_UNSPECIFIED,
    STATUS_PENDING,
    STATUS_CONFIRMED,
    STATUS_CHECKED_IN,
    STATUS_COMPLETED,
    STATUS_CANCELLED,
    STATUS_NO_SHOW,
  ];

  static final $core.List<Reservation_Status?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 6);
  static Reservation_Status? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const Reservation_Status._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
