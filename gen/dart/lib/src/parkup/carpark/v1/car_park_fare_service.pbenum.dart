// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_fare_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What it is.
class FareLine_Kind extends $pb.ProtobufEnum {
  /// Not said.
  static const FareLine_Kind KIND_UNSPECIFIED =
      FareLine_Kind._(0, _omitEnumNames ? '' : 'KIND_UNSPECIFIED');

  /// Hours.
  static const FareLine_Kind KIND_HOURS =
      FareLine_Kind._(1, _omitEnumNames ? '' : 'KIND_HOURS');

  /// Hours in the peak.
  static const FareLine_Kind KIND_PEAK_HOURS =
      FareLine_Kind._(2, _omitEnumNames ? '' : 'KIND_PEAK_HOURS');

  /// Days, weeks or months.
  static const FareLine_Kind KIND_PERIODS =
      FareLine_Kind._(3, _omitEnumNames ? '' : 'KIND_PERIODS');

  /// A flat rate.
  static const FareLine_Kind KIND_FLAT =
      FareLine_Kind._(4, _omitEnumNames ? '' : 'KIND_FLAT');

  /// What a daily, weekly or monthly maximum takes off.
  static const FareLine_Kind KIND_CAP =
      FareLine_Kind._(5, _omitEnumNames ? '' : 'KIND_CAP');

  /// The difference to what a shorter stay costs, where a rate of longer ones would come to less.
  static const FareLine_Kind KIND_SHORTER =
      FareLine_Kind._(6, _omitEnumNames ? '' : 'KIND_SHORTER');

  /// What the included hours of a membership take off.
  static const FareLine_Kind KIND_INCLUDED_HOURS =
      FareLine_Kind._(7, _omitEnumNames ? '' : 'KIND_INCLUDED_HOURS');

  /// What the percentage of a membership takes off.
  static const FareLine_Kind KIND_MEMBERSHIP =
      FareLine_Kind._(8, _omitEnumNames ? '' : 'KIND_MEMBERSHIP');

  /// A discount.
  static const FareLine_Kind KIND_DISCOUNT =
      FareLine_Kind._(9, _omitEnumNames ? '' : 'KIND_DISCOUNT');

  /// Charging.
  static const FareLine_Kind KIND_CHARGING =
      FareLine_Kind._(10, _omitEnumNames ? '' : 'KIND_CHARGING');

  /// Tax.
  static const FareLine_Kind KIND_TAX =
      FareLine_Kind._(11, _omitEnumNames ? '' : 'KIND_TAX');

  static const $core.List<FareLine_Kind> values = <FareLine_Kind>[
    KIND_UNSPECIFIED,
    KIND_HOURS,
    KIND_PEAK_HOURS,
    KIND_PERIODS,
    KIND_FLAT,
    KIND_CAP,
    KIND_SHORTER,
    KIND_INCLUDED_HOURS,
    KIND_MEMBERSHIP,
    KIND_DISCOUNT,
    KIND_CHARGING,
    KIND_TAX,
  ];

  static final $core.List<FareLine_Kind?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 11);
  static FareLine_Kind? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const FareLine_Kind._(super.value, super.name);
}

/// The day by which it has its price.
class FareLine_Day extends $pb.ProtobufEnum {
  /// Not said.
  static const FareLine_Day DAY_UNSPECIFIED =
      FareLine_Day._(0, _omitEnumNames ? '' : 'DAY_UNSPECIFIED');

  /// A day like others.
  static const FareLine_Day DAY_ORDINARY =
      FareLine_Day._(1, _omitEnumNames ? '' : 'DAY_ORDINARY');

  /// A weekend, with a price of its own.
  static const FareLine_Day DAY_WEEKEND =
      FareLine_Day._(2, _omitEnumNames ? '' : 'DAY_WEEKEND');

  /// A public holiday, with a price of its own.
  static const FareLine_Day DAY_HOLIDAY =
      FareLine_Day._(3, _omitEnumNames ? '' : 'DAY_HOLIDAY');

  static const $core.List<FareLine_Day> values = <FareLine_Day>[
    DAY_UNSPECIFIED,
    DAY_ORDINARY,
    DAY_WEEKEND,
    DAY_HOLIDAY,
  ];

  static final $core.List<FareLine_Day?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 3);
  static FareLine_Day? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const FareLine_Day._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
