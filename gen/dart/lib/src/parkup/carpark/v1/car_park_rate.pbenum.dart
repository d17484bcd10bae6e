// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_rate.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// How a rate counts.
class CarParkRate_RateType extends $pb.ProtobufEnum {
  /// Not said.
  static const CarParkRate_RateType RATE_TYPE_UNSPECIFIED =
      CarParkRate_RateType._(0, _omitEnumNames ? '' : 'RATE_TYPE_UNSPECIFIED');

  /// For each started hour.
  static const CarParkRate_RateType RATE_TYPE_HOURLY =
      CarParkRate_RateType._(1, _omitEnumNames ? '' : 'RATE_TYPE_HOURLY');

  /// At most so much for each 24 hours from entry; so much for each started 24 hours, where no rate counts hours.
  static const CarParkRate_RateType RATE_TYPE_DAILY =
      CarParkRate_RateType._(2, _omitEnumNames ? '' : 'RATE_TYPE_DAILY');

  /// Once, however long the stay is.
  static const CarParkRate_RateType RATE_TYPE_FLAT =
      CarParkRate_RateType._(3, _omitEnumNames ? '' : 'RATE_TYPE_FLAT');

  /// As daily, for each seven days from entry.
  static const CarParkRate_RateType RATE_TYPE_WEEKLY =
      CarParkRate_RateType._(4, _omitEnumNames ? '' : 'RATE_TYPE_WEEKLY');

  /// As daily, for each thirty days from entry.
  static const CarParkRate_RateType RATE_TYPE_MONTHLY =
      CarParkRate_RateType._(5, _omitEnumNames ? '' : 'RATE_TYPE_MONTHLY');

  static const $core.List<CarParkRate_RateType> values = <CarParkRate_RateType>[
    RATE_TYPE_UNSPECIFIED,
    RATE_TYPE_HOURLY,
    RATE_TYPE_DAILY,
    RATE_TYPE_FLAT,
    RATE_TYPE_WEEKLY,
    RATE_TYPE_MONTHLY,
  ];

  static final $core.List<CarParkRate_RateType?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 5);
  static CarParkRate_RateType? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const CarParkRate_RateType._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
