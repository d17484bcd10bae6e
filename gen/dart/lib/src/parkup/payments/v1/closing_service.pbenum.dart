// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/closing_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What sort of file.
class ExportDayClosingRequest_Format extends $pb.ProtobufEnum {
  /// Not said: CSV.
  static const ExportDayClosingRequest_Format FORMAT_UNSPECIFIED =
      ExportDayClosingRequest_Format._(
          0, _omitEnumNames ? '' : 'FORMAT_UNSPECIFIED');

  /// Comma-separated values, for spreadsheets.
  static const ExportDayClosingRequest_Format FORMAT_CSV =
      ExportDayClosingRequest_Format._(1, _omitEnumNames ? '' : 'FORMAT_CSV');

  /// To print and sign.
  static const ExportDayClosingRequest_Format FORMAT_PDF =
      ExportDayClosingRequest_Format._(2, _omitEnumNames ? '' : 'FORMAT_PDF');

  static const $core.List<ExportDayClosingRequest_Format> values =
      <ExportDayClosingRequest_Format>[
    FORMAT_UNSPECIFIED,
    FORMAT_CSV,
    FORMAT_PDF,
  ];

  static final $core.List<ExportDayClosingRequest_Format?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 2);
  static ExportDayClosingRequest_Format? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const ExportDayClosingRequest_Format._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
