// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/report_schedule_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What became of it.
class ReportScheduleRun_Result extends $pb.ProtobufEnum {
  /// Never given.
  static const ReportScheduleRun_Result RESULT_UNSPECIFIED =
      ReportScheduleRun_Result._(0, _omitEnumNames ? '' : 'RESULT_UNSPECIFIED');

  /// It is being made, or waits to be sent.
  static const ReportScheduleRun_Result RESULT_UNDER_WAY =
      ReportScheduleRun_Result._(1, _omitEnumNames ? '' : 'RESULT_UNDER_WAY');

  /// It was sent.
  static const ReportScheduleRun_Result RESULT_SENT =
      ReportScheduleRun_Result._(2, _omitEnumNames ? '' : 'RESULT_SENT');

  /// The owner may not see it any more, or is switched off; `problem` says which.
  static const ReportScheduleRun_Result RESULT_NO_ACCESS =
      ReportScheduleRun_Result._(3, _omitEnumNames ? '' : 'RESULT_NO_ACCESS');

  /// It could not be made.
  static const ReportScheduleRun_Result RESULT_FAILED =
      ReportScheduleRun_Result._(4, _omitEnumNames ? '' : 'RESULT_FAILED');

  /// It was made, and nobody could be sent it.
  static const ReportScheduleRun_Result RESULT_NOT_SENT =
      ReportScheduleRun_Result._(5, _omitEnumNames ? '' : 'RESULT_NOT_SENT');

  static const $core.List<ReportScheduleRun_Result> values =
      <ReportScheduleRun_Result>[
    RESULT_UNSPECIFIED,
    RESULT_UNDER_WAY,
    RESULT_SENT,
    RESULT_NO_ACCESS,
    RESULT_FAILED,
    RESULT_NOT_SENT,
  ];

  static final $core.List<ReportScheduleRun_Result?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 5);
  static ReportScheduleRun_Result? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const ReportScheduleRun_Result._(super.value, super.name);
}

/// How often.
class ReportSchedule_Cadence extends $pb.ProtobufEnum {
  /// Not said.
  static const ReportSchedule_Cadence CADENCE_UNSPECIFIED =
      ReportSchedule_Cadence._(0, _omitEnumNames ? '' : 'CADENCE_UNSPECIFIED');

  /// Every week, on `weekday`: on the last week from Monday to Sunday.
  static const ReportSchedule_Cadence CADENCE_WEEKLY =
      ReportSchedule_Cadence._(1, _omitEnumNames ? '' : 'CADENCE_WEEKLY');

  /// Every month, on `month_day`: on the last calendar month.
  static const ReportSchedule_Cadence CADENCE_MONTHLY =
      ReportSchedule_Cadence._(2, _omitEnumNames ? '' : 'CADENCE_MONTHLY');

  static const $core.List<ReportSchedule_Cadence> values =
      <ReportSchedule_Cadence>[
    CADENCE_UNSPECIFIED,
    CADENCE_WEEKLY,
    CADENCE_MONTHLY,
  ];

  static final $core.List<ReportSchedule_Cadence?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 2);
  static ReportSchedule_Cadence? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const ReportSchedule_Cadence._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
