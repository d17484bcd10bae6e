// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/points.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What points came or went for.
class PointsEntry_Reason extends $pb.ProtobufEnum {
  /// Not said.
  static const PointsEntry_Reason REASON_UNSPECIFIED =
      PointsEntry_Reason._(0, _omitEnumNames ? '' : 'REASON_UNSPECIFIED');

  /// Earned by a payment.
  static const PointsEntry_Reason REASON_EARNED =
      PointsEntry_Reason._(1, _omitEnumNames ? '' : 'REASON_EARNED');

  /// Earned by a payment besides, for parking that began in off-peak hours.
  static const PointsEntry_Reason REASON_OFF_PEAK =
      PointsEntry_Reason._(2, _omitEnumNames ? '' : 'REASON_OFF_PEAK');

  /// Earned by a reservation whose car came.
  static const PointsEntry_Reason REASON_RESERVATION =
      PointsEntry_Reason._(3, _omitEnumNames ? '' : 'REASON_RESERVATION');

  /// Bought.
  static const PointsEntry_Reason REASON_BOUGHT =
      PointsEntry_Reason._(4, _omitEnumNames ? '' : 'REASON_BOUGHT');

  /// Spent as a discount.
  static const PointsEntry_Reason REASON_SPENT =
      PointsEntry_Reason._(5, _omitEnumNames ? '' : 'REASON_SPENT');

  /// Spent before, and back: the payment came to nothing, or went back.
  static const PointsEntry_Reason REASON_RETURNED =
      PointsEntry_Reason._(6, _omitEnumNames ? '' : 'REASON_RETURNED');

  /// Earned or bought before, and taken back: the payment went back.
  static const PointsEntry_Reason REASON_TAKEN_BACK =
      PointsEntry_Reason._(7, _omitEnumNames ? '' : 'REASON_TAKEN_BACK');

  /// Twelve months old.
  static const PointsEntry_Reason REASON_EXPIRED =
      PointsEntry_Reason._(8, _omitEnumNames ? '' : 'REASON_EXPIRED');

  /// Put right by an admin.
  static const PointsEntry_Reason REASON_ADJUSTED =
      PointsEntry_Reason._(9, _omitEnumNames ? '' : 'REASON_ADJUSTED');

  static const $core.List<PointsEntry_Reason> values = <PointsEntry_Reason>[
    REASON_UNSPECIFIED,
    REASON_EARNED,
    REASON_OFF_PEAK,
    REASON_RESERVATION,
    REASON_BOUGHT,
    REASON_SPENT,
    REASON_RETURNED,
    REASON_TAKEN_BACK,
    REASON_EXPIRED,
    REASON_ADJUSTED,
  ];

  static final $core.List<PointsEntry_Reason?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 9);
  static PointsEntry_Reason? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const PointsEntry_Reason._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
