// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/enforcement_live_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What it was.
class EnforcementEvent_Kind extends $pb.ProtobufEnum {
  /// Not said.
  static const EnforcementEvent_Kind KIND_UNSPECIFIED =
      EnforcementEvent_Kind._(0, _omitEnumNames ? '' : 'KIND_UNSPECIFIED');

  /// A session ends in `minutes_left` minutes.
  static const EnforcementEvent_Kind KIND_SESSION_EXPIRING =
      EnforcementEvent_Kind._(1, _omitEnumNames ? '' : 'KIND_SESSION_EXPIRING');

  /// The time of a session ran out: the vehicle may still stand there.
  static const EnforcementEvent_Kind KIND_SESSION_EXPIRED =
      EnforcementEvent_Kind._(2, _omitEnumNames ? '' : 'KIND_SESSION_EXPIRED');

  /// The fine of a clamped vehicle was paid: the clamp is to be taken off.
  static const EnforcementEvent_Kind KIND_SABOT_PAID =
      EnforcementEvent_Kind._(3, _omitEnumNames ? '' : 'KIND_SABOT_PAID');

  /// A clamp was taken off.
  static const EnforcementEvent_Kind KIND_SABOT_REMOVED =
      EnforcementEvent_Kind._(4, _omitEnumNames ? '' : 'KIND_SABOT_REMOVED');

  static const $core.List<EnforcementEvent_Kind> values =
      <EnforcementEvent_Kind>[
    KIND_UNSPECIFIED,
    KIND_SESSION_EXPIRING,
    KIND_SESSION_EXPIRED,
    KIND_SABOT_PAID,
    KIND_SABOT_REMOVED,
  ];

  static final $core.List<EnforcementEvent_Kind?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 4);
  static EnforcementEvent_Kind? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const EnforcementEvent_Kind._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
