// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/zone_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What a part of a stay is.
class PriceLine_Kind extends $pb.ProtobufEnum {
  /// Not said.
  static const PriceLine_Kind KIND_UNSPECIFIED =
      PriceLine_Kind._(0, _omitEnumNames ? '' : 'KIND_UNSPECIFIED');

  /// Costs the hourly rate.
  static const PriceLine_Kind KIND_PAID =
      PriceLine_Kind._(1, _omitEnumNames ? '' : 'KIND_PAID');

  /// In the zone's free hours, or free minutes.
  static const PriceLine_Kind KIND_FREE =
      PriceLine_Kind._(2, _omitEnumNames ? '' : 'KIND_FREE');

  /// Outside its opening hours.
  static const PriceLine_Kind KIND_CLOSED =
      PriceLine_Kind._(3, _omitEnumNames ? '' : 'KIND_CLOSED');

  /// What the daily rate takes off the whole stay.
  static const PriceLine_Kind KIND_CAP =
      PriceLine_Kind._(4, _omitEnumNames ? '' : 'KIND_CAP');

  static const $core.List<PriceLine_Kind> values = <PriceLine_Kind>[
    KIND_UNSPECIFIED,
    KIND_PAID,
    KIND_FREE,
    KIND_CLOSED,
    KIND_CAP,
  ];

  static final $core.List<PriceLine_Kind?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 4);
  static PriceLine_Kind? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const PriceLine_Kind._(super.value, super.name);
}

/// Why time costs another price than the hourly rate.
class PriceLine_Surcharge extends $pb.ProtobufEnum {
  /// Not said.
  static const PriceLine_Surcharge SURCHARGE_UNSPECIFIED =
      PriceLine_Surcharge._(0, _omitEnumNames ? '' : 'SURCHARGE_UNSPECIFIED');

  /// The time of the day.
  static const PriceLine_Surcharge SURCHARGE_PEAK =
      PriceLine_Surcharge._(1, _omitEnumNames ? '' : 'SURCHARGE_PEAK');

  /// It is a weekend.
  static const PriceLine_Surcharge SURCHARGE_WEEKEND =
      PriceLine_Surcharge._(2, _omitEnumNames ? '' : 'SURCHARGE_WEEKEND');

  /// It is a weekend, and the time of the day.
  static const PriceLine_Surcharge SURCHARGE_WEEKEND_PEAK =
      PriceLine_Surcharge._(3, _omitEnumNames ? '' : 'SURCHARGE_WEEKEND_PEAK');

  /// It is a public holiday.
  static const PriceLine_Surcharge SURCHARGE_HOLIDAY =
      PriceLine_Surcharge._(4, _omitEnumNames ? '' : 'SURCHARGE_HOLIDAY');

  /// It is a public holiday, and the time of the day.
  static const PriceLine_Surcharge SURCHARGE_HOLIDAY_PEAK =
      PriceLine_Surcharge._(5, _omitEnumNames ? '' : 'SURCHARGE_HOLIDAY_PEAK');

  static const $core.List<PriceLine_Surcharge> values = <PriceLine_Surcharge>[
    SURCHARGE_UNSPECIFIED,
    SURCHARGE_PEAK,
    SURCHARGE_WEEKEND,
    SURCHARGE_WEEKEND_PEAK,
    SURCHARGE_HOLIDAY,
    SURCHARGE_HOLIDAY_PEAK,
  ];

  static final $core.List<PriceLine_Surcharge?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 5);
  static PriceLine_Surcharge? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const PriceLine_Surcharge._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
