// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/live_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What it was.
class SessionEvent_Kind extends $pb.ProtobufEnum {
  /// Not said.
  static const SessionEvent_Kind KIND_UNSPECIFIED =
      SessionEvent_Kind._(0, _omitEnumNames ? '' : 'KIND_UNSPECIFIED');

  /// It began.
  static const SessionEvent_Kind KIND_STARTED =
      SessionEvent_Kind._(1, _omitEnumNames ? '' : 'KIND_STARTED');

  /// It got more time.
  static const SessionEvent_Kind KIND_EXTENDED =
      SessionEvent_Kind._(2, _omitEnumNames ? '' : 'KIND_EXTENDED');

  /// It was paid, or something else of it changed.
  static const SessionEvent_Kind KIND_CHANGED =
      SessionEvent_Kind._(3, _omitEnumNames ? '' : 'KIND_CHANGED');

  /// It ends in `minutes_left` minutes.
  static const SessionEvent_Kind KIND_EXPIRING =
      SessionEvent_Kind._(4, _omitEnumNames ? '' : 'KIND_EXPIRING');

  /// It ended: its status says how.
  static const SessionEvent_Kind KIND_ENDED =
      SessionEvent_Kind._(5, _omitEnumNames ? '' : 'KIND_ENDED');

  static const $core.List<SessionEvent_Kind> values = <SessionEvent_Kind>[
    KIND_UNSPECIFIED,
    KIND_STARTED,
    KIND_EXTENDED,
    KIND_CHANGED,
    KIND_EXPIRING,
    KIND_ENDED,
  ];

  static final $core.List<SessionEvent_Kind?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 5);
  static SessionEvent_Kind? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const SessionEvent_Kind._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
