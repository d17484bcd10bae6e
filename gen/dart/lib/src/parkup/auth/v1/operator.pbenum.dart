// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/operator.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What an operator may do. Each role may do all that the roles before it may; operator and supervisor are equal.
class Operator_Role extends $pb.ProtobufEnum {
  /// Not said.
  static const Operator_Role ROLE_UNSPECIFIED =
      Operator_Role._(0, _omitEnumNames ? '' : 'ROLE_UNSPECIFIED');

  /// Sees and works in the zones assigned to them.
  static const Operator_Role ROLE_OPERATOR =
      Operator_Role._(1, _omitEnumNames ? '' : 'ROLE_OPERATOR');

  /// The same under the name that some clients use.
  static const Operator_Role ROLE_SUPERVISOR =
      Operator_Role._(2, _omitEnumNames ? '' : 'ROLE_SUPERVISOR');

  /// Also manages agents, supervisors and operators of their zones.
  static const Operator_Role ROLE_MANAGER =
      Operator_Role._(3, _omitEnumNames ? '' : 'ROLE_MANAGER');

  /// Sees all zones, manages zones, agents, drivers, and operators of lower roles.
  static const Operator_Role ROLE_ADMIN =
      Operator_Role._(4, _omitEnumNames ? '' : 'ROLE_ADMIN');

  /// May do everything, including managing admins.
  static const Operator_Role ROLE_SUPER_ADMIN =
      Operator_Role._(5, _omitEnumNames ? '' : 'ROLE_SUPER_ADMIN');

  static const $core.List<Operator_Role> values = <Operator_Role>[
    ROLE_UNSPECIFIED,
    ROLE_OPERATOR,
    ROLE_SUPERVISOR,
    ROLE_MANAGER,
    ROLE_ADMIN,
    ROLE_SUPER_ADMIN,
  ];

  static final $core.List<Operator_Role?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 5);
  static Operator_Role? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const Operator_Role._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
