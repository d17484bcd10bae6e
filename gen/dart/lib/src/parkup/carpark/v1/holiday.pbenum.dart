// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/holiday.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// Who says so.
class Holiday_Source extends $pb.ProtobufEnum {
  /// Not said.
  static const Holiday_Source SOURCE_UNSPECIFIED =
      Holiday_Source._(0, _omitEnumNames ? '' : 'SOURCE_UNSPECIFIED');

  /// It is one in all of Tunisia.
  static const Holiday_Source SOURCE_NATIONAL =
      Holiday_Source._(1, _omitEnumNames ? '' : 'SOURCE_NATIONAL');

  /// The city's staff.
  static const Holiday_Source SOURCE_CITY =
      Holiday_Source._(2, _omitEnumNames ? '' : 'SOURCE_CITY');

  /// Staff of the car park.
  static const Holiday_Source SOURCE_CAR_PARK =
      Holiday_Source._(3, _omitEnumNames ? '' : 'SOURCE_CAR_PARK');

  static const $core.List<Holiday_Source> values = <Holiday_Source>[
    SOURCE_UNSPECIFIED,
    SOURCE_NATIONAL,
    SOURCE_CITY,
    SOURCE_CAR_PARK,
  ];

  static final $core.List<Holiday_Source?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 3);
  static Holiday_Source? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const Holiday_Source._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
