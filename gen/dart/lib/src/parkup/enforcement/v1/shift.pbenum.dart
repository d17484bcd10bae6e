// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/shift.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// Why a shift is over.
class Shift_End extends $pb.ProtobufEnum {
  /// It is not over.
  static const Shift_End END_UNSPECIFIED =
      Shift_End._(0, _omitEnumNames ? '' : 'END_UNSPECIFIED');

  /// The agent went off duty.
  static const Shift_End END_AGENT =
      Shift_End._(1, _omitEnumNames ? '' : 'END_AGENT');

  /// Nobody ended it: it was closed after the longest time that a shift may take.
  static const Shift_End END_FORGOTTEN =
      Shift_End._(2, _omitEnumNames ? '' : 'END_FORGOTTEN');

  /// The agent signed out everywhere.
  static const Shift_End END_SIGNED_OUT =
      Shift_End._(3, _omitEnumNames ? '' : 'END_SIGNED_OUT');

  /// The agent's account was switched off or deleted.
  static const Shift_End END_DEACTIVATED =
      Shift_End._(4, _omitEnumNames ? '' : 'END_DEACTIVATED');

  /// A manager ended it.
  static const Shift_End END_MANAGER =
      Shift_End._(5, _omitEnumNames ? '' : 'END_MANAGER');

  static const $core.List<Shift_End> values = <Shift_End>[
    END_UNSPECIFIED,
    END_AGENT,
    END_FORGOTTEN,
    END_SIGNED_OUT,
    END_DEACTIVATED,
    END_MANAGER,
  ];

  static final $core.List<Shift_End?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 5);
  static Shift_End? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const Shift_End._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
