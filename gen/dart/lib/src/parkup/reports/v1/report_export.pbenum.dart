// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/report_export.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// A language.
class ReportLanguage_Name extends $pb.ProtobufEnum {
  /// Not said: that of the call.
  static const ReportLanguage_Name NAME_UNSPECIFIED =
      ReportLanguage_Name._(0, _omitEnumNames ? '' : 'NAME_UNSPECIFIED');

  /// French.
  static const ReportLanguage_Name NAME_FR =
      ReportLanguage_Name._(1, _omitEnumNames ? '' : 'NAME_FR');

  /// English.
  static const ReportLanguage_Name NAME_EN =
      ReportLanguage_Name._(2, _omitEnumNames ? '' : 'NAME_EN');

  /// Arabic: mails are; files are in French, as those that print them have no Arabic words so far.
  static const ReportLanguage_Name NAME_AR =
      ReportLanguage_Name._(3, _omitEnumNames ? '' : 'NAME_AR');

  static const $core.List<ReportLanguage_Name> values = <ReportLanguage_Name>[
    NAME_UNSPECIFIED,
    NAME_FR,
    NAME_EN,
    NAME_AR,
  ];

  static final $core.List<ReportLanguage_Name?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 3);
  static ReportLanguage_Name? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const ReportLanguage_Name._(super.value, super.name);
}

/// Where it stands.
class ReportExport_State extends $pb.ProtobufEnum {
  /// Never given.
  static const ReportExport_State STATE_UNSPECIFIED =
      ReportExport_State._(0, _omitEnumNames ? '' : 'STATE_UNSPECIFIED');

  /// It waits for its turn.
  static const ReportExport_State STATE_QUEUED =
      ReportExport_State._(1, _omitEnumNames ? '' : 'STATE_QUEUED');

  /// It is being made.
  static const ReportExport_State STATE_RUNNING =
      ReportExport_State._(2, _omitEnumNames ? '' : 'STATE_RUNNING');

  /// The file is there.
  static const ReportExport_State STATE_READY =
      ReportExport_State._(3, _omitEnumNames ? '' : 'STATE_READY');

  /// It could not be made; `failure` says why.
  static const ReportExport_State STATE_FAILED =
      ReportExport_State._(4, _omitEnumNames ? '' : 'STATE_FAILED');

  /// The file was there and is deleted.
  static const ReportExport_State STATE_EXPIRED =
      ReportExport_State._(5, _omitEnumNames ? '' : 'STATE_EXPIRED');

  /// It was cancelled before it was ready.
  static const ReportExport_State STATE_CANCELLED =
      ReportExport_State._(6, _omitEnumNames ? '' : 'STATE_CANCELLED');

  static const $core.List<ReportExport_State> values = <ReportExport_State>[
    STATE_UNSPECIFIED,
    STATE_QUEUED,
    STATE_RUNNING,
    STATE_READY,
    STATE_FAILED,
    STATE_EXPIRED,
    STATE_CANCELLED,
  ];

  static final $core.List<ReportExport_State?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 6);
  static ReportExport_State? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const ReportExport_State._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
