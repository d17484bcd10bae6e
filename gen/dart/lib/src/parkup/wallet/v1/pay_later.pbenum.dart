// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/pay_later.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// Where it stands.
class PayLaterItem_Status extends $pb.ProtobufEnum {
  /// Not said.
  static const PayLaterItem_Status STATUS_UNSPECIFIED =
      PayLaterItem_Status._(0, _omitEnumNames ? '' : 'STATUS_UNSPECIFIED');

  /// To be paid.
  static const PayLaterItem_Status STATUS_OPEN =
      PayLaterItem_Status._(1, _omitEnumNames ? '' : 'STATUS_OPEN');

  /// Paid.
  static const PayLaterItem_Status STATUS_SETTLED =
      PayLaterItem_Status._(2, _omitEnumNames ? '' : 'STATUS_SETTLED');

  /// Taken back: nothing is to be paid for it.
  static const PayLaterItem_Status STATUS_CANCELLED =
      PayLaterItem_Status._(3, _omitEnumNames ? '' : 'STATUS_CANCELLED');

  static const $core.List<PayLaterItem_Status> values = <PayLaterItem_Status>[
    STATUS_UNSPECIFIED,
    STATUS_OPEN,
    STATUS_SETTLED,
    STATUS_CANCELLED,
  ];

  static final $core.List<PayLaterItem_Status?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 3);
  static PayLaterItem_Status? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const PayLaterItem_Status._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
