// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/space.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// Whom it is for.
class CarParkSpace_Type extends $pb.ProtobufEnum {
  /// Not said.
  static const CarParkSpace_Type TYPE_UNSPECIFIED =
      CarParkSpace_Type._(0, _omitEnumNames ? '' : 'TYPE_UNSPECIFIED');

  /// Any car.
  static const CarParkSpace_Type TYPE_STANDARD =
      CarParkSpace_Type._(1, _omitEnumNames ? '' : 'TYPE_STANDARD');

  /// Small cars.
  static const CarParkSpace_Type TYPE_COMPACT =
      CarParkSpace_Type._(2, _omitEnumNames ? '' : 'TYPE_COMPACT');

  /// People with a disability.
  static const CarParkSpace_Type TYPE_HANDICAPPED =
      CarParkSpace_Type._(3, _omitEnumNames ? '' : 'TYPE_HANDICAPPED');

  /// Cars that are charged.
  static const CarParkSpace_Type TYPE_EV =
      CarParkSpace_Type._(4, _omitEnumNames ? '' : 'TYPE_EV');

  /// Motorcycles.
  static const CarParkSpace_Type TYPE_MOTORCYCLE =
      CarParkSpace_Type._(5, _omitEnumNames ? '' : 'TYPE_MOTORCYCLE');

  static const $core.List<CarParkSpace_Type> values = <CarParkSpace_Type>[
    TYPE_UNSPECIFIED,
    TYPE_STANDARD,
    TYPE_COMPACT,
    TYPE_HANDICAPPED,
    TYPE_EV,
    TYPE_MOTORCYCLE,
  ];

  static final $core.List<CarParkSpace_Type?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 5);
  static CarParkSpace_Type? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const CarParkSpace_Type._(super.value, super.name);
}

/// How it stands. A car that stands there comes before all, then what staff say, then a reservation.
class CarParkSpace_Status extends $pb.ProtobufEnum {
  /// Not said.
  static const CarParkSpace_Status STATUS_UNSPECIFIED =
      CarParkSpace_Status._(0, _omitEnumNames ? '' : 'STATUS_UNSPECIFIED');

  /// It can be taken.
  static const CarParkSpace_Status STATUS_AVAILABLE =
      CarParkSpace_Status._(1, _omitEnumNames ? '' : 'STATUS_AVAILABLE');

  /// A car stands there.
  static const CarParkSpace_Status STATUS_OCCUPIED =
      CarParkSpace_Status._(2, _omitEnumNames ? '' : 'STATUS_OCCUPIED');

  /// It is kept: for a reservation, from 30 minutes before it begins, for a vehicle that staff gave it to, or for one on its way there.
  static const CarParkSpace_Status STATUS_RESERVED =
      CarParkSpace_Status._(3, _omitEnumNames ? '' : 'STATUS_RESERVED');

  /// It is being worked on.
  static const CarParkSpace_Status STATUS_MAINTENANCE =
      CarParkSpace_Status._(4, _omitEnumNames ? '' : 'STATUS_MAINTENANCE');

  /// It is not in use.
  static const CarParkSpace_Status STATUS_OUT_OF_SERVICE =
      CarParkSpace_Status._(5, _omitEnumNames ? '' : 'STATUS_OUT_OF_SERVICE');

  static const $core.List<CarParkSpace_Status> values = <CarParkSpace_Status>[
    STATUS_UNSPECIFIED,
    STATUS_AVAILABLE,
    STATUS_OCCUPIED,
    STATUS_RESERVED,
    STATUS_MAINTENANCE,
    STATUS_OUT_OF_SERVICE,
  ];

  static final $core.List<CarParkSpace_Status?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 5);
  static CarParkSpace_Status? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const CarParkSpace_Status._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
