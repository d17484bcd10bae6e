// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_session.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// Where a stay stands.
class CarParkSession_Status extends $pb.ProtobufEnum {
  /// Not said.
  static const CarParkSession_Status STATUS_UNSPECIFIED =
      CarParkSession_Status._(0, _omitEnumNames ? '' : 'STATUS_UNSPECIFIED');

  /// The vehicle is inside.
  static const CarParkSession_Status STATUS_ACTIVE =
      CarParkSession_Status._(1, _omitEnumNames ? '' : 'STATUS_ACTIVE');

  /// The vehicle has left, or staff ended the stay.
  static const CarParkSession_Status STATUS_COMPLETED =
      CarParkSession_Status._(2, _omitEnumNames ? '' : 'STATUS_COMPLETED');

  static const $core.List<CarParkSession_Status> values =
      <CarParkSession_Status>[
    STATUS_UNSPECIFIED,
    STATUS_ACTIVE,
    STATUS_COMPLETED,
  ];

  static final $core.List<CarParkSession_Status?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 2);
  static CarParkSession_Status? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const CarParkSession_Status._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
