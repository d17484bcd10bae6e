// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/revenue_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// A dimension.
class RevenueDimension_Name extends $pb.ProtobufEnum {
  /// Not said.
  static const RevenueDimension_Name NAME_UNSPECIFIED =
      RevenueDimension_Name._(0, _omitEnumNames ? '' : 'NAME_UNSPECIFIED');

  /// Days: `2026-03-01`.
  static const RevenueDimension_Name NAME_DAY =
      RevenueDimension_Name._(1, _omitEnumNames ? '' : 'NAME_DAY');

  /// Months: `2026-03`. Not together with days.
  static const RevenueDimension_Name NAME_MONTH =
      RevenueDimension_Name._(2, _omitEnumNames ? '' : 'NAME_MONTH');

  /// Zones.
  static const RevenueDimension_Name NAME_ZONE =
      RevenueDimension_Name._(3, _omitEnumNames ? '' : 'NAME_ZONE');

  /// What the money was for.
  static const RevenueDimension_Name NAME_KIND =
      RevenueDimension_Name._(4, _omitEnumNames ? '' : 'NAME_KIND');

  /// How it was paid.
  static const RevenueDimension_Name NAME_PAYMENT_METHOD =
      RevenueDimension_Name._(5, _omitEnumNames ? '' : 'NAME_PAYMENT_METHOD');

  /// Who took it, of cash.
  static const RevenueDimension_Name NAME_STAFF =
      RevenueDimension_Name._(6, _omitEnumNames ? '' : 'NAME_STAFF');

  static const $core.List<RevenueDimension_Name> values =
      <RevenueDimension_Name>[
    NAME_UNSPECIFIED,
    NAME_DAY,
    NAME_MONTH,
    NAME_ZONE,
    NAME_KIND,
    NAME_PAYMENT_METHOD,
    NAME_STAFF,
  ];

  static final $core.List<RevenueDimension_Name?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 6);
  static RevenueDimension_Name? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const RevenueDimension_Name._(super.value, super.name);
}

/// What sort of file.
class ExportRevenueReportRequest_Format extends $pb.ProtobufEnum {
  /// Not said: CSV.
  static const ExportRevenueReportRequest_Format FORMAT_UNSPECIFIED =
      ExportRevenueReportRequest_Format._(
          0, _omitEnumNames ? '' : 'FORMAT_UNSPECIFIED');

  /// Comma-separated values, for spreadsheets.
  static const ExportRevenueReportRequest_Format FORMAT_CSV =
      ExportRevenueReportRequest_Format._(
          1, _omitEnumNames ? '' : 'FORMAT_CSV');

  /// To print.
  static const ExportRevenueReportRequest_Format FORMAT_PDF =
      ExportRevenueReportRequest_Format._(
          2, _omitEnumNames ? '' : 'FORMAT_PDF');

  static const $core.List<ExportRevenueReportRequest_Format> values =
      <ExportRevenueReportRequest_Format>[
    FORMAT_UNSPECIFIED,
    FORMAT_CSV,
    FORMAT_PDF,
  ];

  static final $core.List<ExportRevenueReportRequest_Format?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 2);
  static ExportRevenueReportRequest_Format? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const ExportRevenueReportRequest_Format._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
