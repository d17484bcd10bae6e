// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_payment.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// Where a payment stands.
class CarParkPayment_Status extends $pb.ProtobufEnum {
  /// Not said.
  static const CarParkPayment_Status STATUS_UNSPECIFIED =
      CarParkPayment_Status._(0, _omitEnumNames ? '' : 'STATUS_UNSPECIFIED');

  /// Received.
  static const CarParkPayment_Status STATUS_COMPLETED =
      CarParkPayment_Status._(1, _omitEnumNames ? '' : 'STATUS_COMPLETED');

  /// Given back.
  static const CarParkPayment_Status STATUS_REFUNDED =
      CarParkPayment_Status._(2, _omitEnumNames ? '' : 'STATUS_REFUNDED');

  static const $core.List<CarParkPayment_Status> values =
      <CarParkPayment_Status>[
    STATUS_UNSPECIFIED,
    STATUS_COMPLETED,
    STATUS_REFUNDED,
  ];

  static final $core.List<CarParkPayment_Status?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 2);
  static CarParkPayment_Status? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const CarParkPayment_Status._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
