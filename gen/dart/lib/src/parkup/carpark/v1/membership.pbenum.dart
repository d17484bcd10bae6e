// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/membership.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// Where a membership stands.
class Membership_Status extends $pb.ProtobufEnum {
  /// Not said.
  static const Membership_Status STATUS_UNSPECIFIED =
      Membership_Status._(0, _omitEnumNames ? '' : 'STATUS_UNSPECIFIED');

  /// To be paid.
  static const Membership_Status STATUS_PENDING =
      Membership_Status._(1, _omitEnumNames ? '' : 'STATUS_PENDING');

  /// Good until `end_date`.
  static const Membership_Status STATUS_ACTIVE =
      Membership_Status._(2, _omitEnumNames ? '' : 'STATUS_ACTIVE');

  /// Called off. What was paid for stays good until `end_date`, and is not renewed.
  static const Membership_Status STATUS_CANCELLED =
      Membership_Status._(3, _omitEnumNames ? '' : 'STATUS_CANCELLED');

  /// Its time is over.
  static const Membership_Status STATUS_EXPIRED =
      Membership_Status._(4, _omitEnumNames ? '' : 'STATUS_EXPIRED');

  static const $core.List<Membership_Status> values = <Membership_Status>[
    STATUS_UNSPECIFIED,
    STATUS_PENDING,
    STATUS_ACTIVE,
    STATUS_CANCELLED,
    STATUS_EXPIRED,
  ];

  static final $core.List<Membership_Status?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 4);
  static Membership_Status? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const Membership_Status._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
