// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/recommendation.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What speaks for a space.
class RecommendedSpace_Cause_Kind extends $pb.ProtobufEnum {
  /// Not said.
  static const RecommendedSpace_Cause_Kind KIND_UNSPECIFIED =
      RecommendedSpace_Cause_Kind._(
          0, _omitEnumNames ? '' : 'KIND_UNSPECIFIED');

  /// It is allocated to this vehicle.
  static const RecommendedSpace_Cause_Kind KIND_ALLOCATED =
      RecommendedSpace_Cause_Kind._(1, _omitEnumNames ? '' : 'KIND_ALLOCATED');

  /// It is kept for a reservation of this vehicle.
  static const RecommendedSpace_Cause_Kind KIND_RESERVED =
      RecommendedSpace_Cause_Kind._(2, _omitEnumNames ? '' : 'KIND_RESERVED');

  /// Few metres from the entrance.
  static const RecommendedSpace_Cause_Kind KIND_SHORT_DRIVE =
      RecommendedSpace_Cause_Kind._(
          3, _omitEnumNames ? '' : 'KIND_SHORT_DRIVE');

  /// Few metres on foot to where one wants to go.
  static const RecommendedSpace_Cause_Kind KIND_SHORT_WALK =
      RecommendedSpace_Cause_Kind._(4, _omitEnumNames ? '' : 'KIND_SHORT_WALK');

  /// It is of the type that was asked for, or that suits the vehicle best.
  static const RecommendedSpace_Cause_Kind KIND_TYPE =
      RecommendedSpace_Cause_Kind._(5, _omitEnumNames ? '' : 'KIND_TYPE');

  /// It is in a zone of the vehicle's membership.
  static const RecommendedSpace_Cause_Kind KIND_MEMBERSHIP_ZONE =
      RecommendedSpace_Cause_Kind._(
          6, _omitEnumNames ? '' : 'KIND_MEMBERSHIP_ZONE');

  /// There is much room around it.
  static const RecommendedSpace_Cause_Kind KIND_QUIET_ZONE =
      RecommendedSpace_Cause_Kind._(7, _omitEnumNames ? '' : 'KIND_QUIET_ZONE');

  static const $core.List<RecommendedSpace_Cause_Kind> values =
      <RecommendedSpace_Cause_Kind>[
    KIND_UNSPECIFIED,
    KIND_ALLOCATED,
    KIND_RESERVED,
    KIND_SHORT_DRIVE,
    KIND_SHORT_WALK,
    KIND_TYPE,
    KIND_MEMBERSHIP_ZONE,
    KIND_QUIET_ZONE,
  ];

  static final $core.List<RecommendedSpace_Cause_Kind?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 7);
  static RecommendedSpace_Cause_Kind? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const RecommendedSpace_Cause_Kind._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
