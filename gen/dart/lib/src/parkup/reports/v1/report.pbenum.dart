// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/report.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// A section.
class ReportSection_Name extends $pb.ProtobufEnum {
  /// Not said.
  static const ReportSection_Name NAME_UNSPECIFIED =
      ReportSection_Name._(0, _omitEnumNames ? '' : 'NAME_UNSPECIFIED');

  /// How full it was, and what came and went.
  static const ReportSection_Name NAME_OCCUPANCY =
      ReportSection_Name._(1, _omitEnumNames ? '' : 'NAME_OCCUPANCY');

  /// The money, from the books.
  static const ReportSection_Name NAME_REVENUE =
      ReportSection_Name._(2, _omitEnumNames ? '' : 'NAME_REVENUE');

  /// Hours of the day and days of the week.
  static const ReportSection_Name NAME_PEAK_HOURS =
      ReportSection_Name._(3, _omitEnumNames ? '' : 'NAME_PEAK_HOURS');

  /// Types of the vehicles that came.
  static const ReportSection_Name NAME_VEHICLE_TYPES =
      ReportSection_Name._(4, _omitEnumNames ? '' : 'NAME_VEHICLE_TYPES');

  /// How long those stayed who left.
  static const ReportSection_Name NAME_STAY_LENGTHS =
      ReportSection_Name._(5, _omitEnumNames ? '' : 'NAME_STAY_LENGTHS');

  /// Memberships of car parks.
  static const ReportSection_Name NAME_MEMBERSHIPS =
      ReportSection_Name._(6, _omitEnumNames ? '' : 'NAME_MEMBERSHIPS');

  /// Charging of electric vehicles.
  static const ReportSection_Name NAME_CHARGING =
      ReportSection_Name._(7, _omitEnumNames ? '' : 'NAME_CHARGING');

  /// Fines that were issued.
  static const ReportSection_Name NAME_FINES =
      ReportSection_Name._(8, _omitEnumNames ? '' : 'NAME_FINES');

  /// Agents: their fines and their hours.
  static const ReportSection_Name NAME_AGENTS =
      ReportSection_Name._(9, _omitEnumNames ? '' : 'NAME_AGENTS');

  static const $core.List<ReportSection_Name> values = <ReportSection_Name>[
    NAME_UNSPECIFIED,
    NAME_OCCUPANCY,
    NAME_REVENUE,
    NAME_PEAK_HOURS,
    NAME_VEHICLE_TYPES,
    NAME_STAY_LENGTHS,
    NAME_MEMBERSHIPS,
    NAME_CHARGING,
    NAME_FINES,
    NAME_AGENTS,
  ];

  static final $core.List<ReportSection_Name?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 9);
  static ReportSection_Name? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const ReportSection_Name._(super.value, super.name);
}

/// A step.
class ReportStep_Name extends $pb.ProtobufEnum {
  /// Not said: days up to 62 of them, else months.
  static const ReportStep_Name NAME_UNSPECIFIED =
      ReportStep_Name._(0, _omitEnumNames ? '' : 'NAME_UNSPECIFIED');

  /// Days.
  static const ReportStep_Name NAME_DAY =
      ReportStep_Name._(1, _omitEnumNames ? '' : 'NAME_DAY');

  /// Calendar months.
  static const ReportStep_Name NAME_MONTH =
      ReportStep_Name._(2, _omitEnumNames ? '' : 'NAME_MONTH');

  static const $core.List<ReportStep_Name> values = <ReportStep_Name>[
    NAME_UNSPECIFIED,
    NAME_DAY,
    NAME_MONTH,
  ];

  static final $core.List<ReportStep_Name?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 2);
  static ReportStep_Name? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const ReportStep_Name._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
