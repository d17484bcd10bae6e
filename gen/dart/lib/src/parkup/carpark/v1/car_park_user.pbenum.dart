// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_user.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What somebody may do.
class CarParkUser_Role extends $pb.ProtobufEnum {
  /// Not said.
  static const CarParkUser_Role ROLE_UNSPECIFIED =
      CarParkUser_Role._(0, _omitEnumNames ? '' : 'ROLE_UNSPECIFIED');

  /// Has vehicles, reserves, pays: a driver.
  static const CarParkUser_Role ROLE_CUSTOMER =
      CarParkUser_Role._(1, _omitEnumNames ? '' : 'ROLE_CUSTOMER');

  /// Works at the gates: an operator, supervisor or manager.
  static const CarParkUser_Role ROLE_OPERATOR =
      CarParkUser_Role._(2, _omitEnumNames ? '' : 'ROLE_OPERATOR');

  /// Looks after all of it: an admin or super admin.
  static const CarParkUser_Role ROLE_ADMIN =
      CarParkUser_Role._(3, _omitEnumNames ? '' : 'ROLE_ADMIN');

  static const $core.List<CarParkUser_Role> values = <CarParkUser_Role>[
    ROLE_UNSPECIFIED,
    ROLE_CUSTOMER,
    ROLE_OPERATOR,
    ROLE_ADMIN,
  ];

  static final $core.List<CarParkUser_Role?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 3);
  static CarParkUser_Role? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const CarParkUser_Role._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
