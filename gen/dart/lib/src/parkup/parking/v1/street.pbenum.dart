// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/street.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What parking on a street is.
class Street_Type extends $pb.ProtobufEnum {
  /// Not said.
  static const Street_Type TYPE_UNSPECIFIED =
      Street_Type._(0, _omitEnumNames ? '' : 'TYPE_UNSPECIFIED');

  /// Costs.
  static const Street_Type TYPE_PAYABLE =
      Street_Type._(1, _omitEnumNames ? '' : 'TYPE_PAYABLE');

  /// Costs nothing.
  static const Street_Type TYPE_FREE =
      Street_Type._(2, _omitEnumNames ? '' : 'TYPE_FREE');

  /// Is forbidden.
  static const Street_Type TYPE_PROHIBITED =
      Street_Type._(3, _omitEnumNames ? '' : 'TYPE_PROHIBITED');

  static const $core.List<Street_Type> values = <Street_Type>[
    TYPE_UNSPECIFIED,
    TYPE_PAYABLE,
    TYPE_FREE,
    TYPE_PROHIBITED,
  ];

  static final $core.List<Street_Type?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 3);
  static Street_Type? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const Street_Type._(super.value, super.name);
}

/// What parking on one side of a street is. An enum of its own, because there are clients that read it in other words.
class Street_SideType extends $pb.ProtobufEnum {
  /// Not said.
  static const Street_SideType SIDE_TYPE_UNSPECIFIED =
      Street_SideType._(0, _omitEnumNames ? '' : 'SIDE_TYPE_UNSPECIFIED');

  /// Costs.
  static const Street_SideType SIDE_TYPE_PAYABLE =
      Street_SideType._(1, _omitEnumNames ? '' : 'SIDE_TYPE_PAYABLE');

  /// Costs nothing.
  static const Street_SideType SIDE_TYPE_FREE =
      Street_SideType._(2, _omitEnumNames ? '' : 'SIDE_TYPE_FREE');

  /// Is forbidden.
  static const Street_SideType SIDE_TYPE_PROHIBITED =
      Street_SideType._(3, _omitEnumNames ? '' : 'SIDE_TYPE_PROHIBITED');

  static const $core.List<Street_SideType> values = <Street_SideType>[
    SIDE_TYPE_UNSPECIFIED,
    SIDE_TYPE_PAYABLE,
    SIDE_TYPE_FREE,
    SIDE_TYPE_PROHIBITED,
  ];

  static final $core.List<Street_SideType?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 3);
  static Street_SideType? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const Street_SideType._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
