// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/report_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// A sort.
class ReportFormat_Name extends $pb.ProtobufEnum {
  /// Not said: CSV.
  static const ReportFormat_Name NAME_UNSPECIFIED =
      ReportFormat_Name._(0, _omitEnumNames ? '' : 'NAME_UNSPECIFIED');

  /// Comma-separated values, for spreadsheets.
  static const ReportFormat_Name NAME_CSV =
      ReportFormat_Name._(1, _omitEnumNames ? '' : 'NAME_CSV');

  /// To print.
  static const ReportFormat_Name NAME_PDF =
      ReportFormat_Name._(2, _omitEnumNames ? '' : 'NAME_PDF');

  static const $core.List<ReportFormat_Name> values = <ReportFormat_Name>[
    NAME_UNSPECIFIED,
    NAME_CSV,
    NAME_PDF,
  ];

  static final $core.List<ReportFormat_Name?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 2);
  static ReportFormat_Name? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const ReportFormat_Name._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
