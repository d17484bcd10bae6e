// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/discount.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What the value of a discount is.
class Discount_DiscountType extends $pb.ProtobufEnum {
  /// Not said.
  static const Discount_DiscountType DISCOUNT_TYPE_UNSPECIFIED =
      Discount_DiscountType._(
          0, _omitEnumNames ? '' : 'DISCOUNT_TYPE_UNSPECIFIED');

  /// A percentage of what is to be paid, 100 at most.
  static const Discount_DiscountType DISCOUNT_TYPE_PERCENTAGE =
      Discount_DiscountType._(
          1, _omitEnumNames ? '' : 'DISCOUNT_TYPE_PERCENTAGE');

  /// An amount.
  static const Discount_DiscountType DISCOUNT_TYPE_FIXED_AMOUNT =
      Discount_DiscountType._(
          2, _omitEnumNames ? '' : 'DISCOUNT_TYPE_FIXED_AMOUNT');

  /// Hours that cost nothing: the first of the stay, after those of a membership.
  static const Discount_DiscountType DISCOUNT_TYPE_FREE_HOURS =
      Discount_DiscountType._(
          3, _omitEnumNames ? '' : 'DISCOUNT_TYPE_FREE_HOURS');

  static const $core.List<Discount_DiscountType> values =
      <Discount_DiscountType>[
    DISCOUNT_TYPE_UNSPECIFIED,
    DISCOUNT_TYPE_PERCENTAGE,
    DISCOUNT_TYPE_FIXED_AMOUNT,
    DISCOUNT_TYPE_FREE_HOURS,
  ];

  static final $core.List<Discount_DiscountType?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 3);
  static Discount_DiscountType? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const Discount_DiscountType._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
