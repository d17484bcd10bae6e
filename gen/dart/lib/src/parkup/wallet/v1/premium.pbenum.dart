// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/premium.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// Where it stands.
class PremiumSubscription_Status extends $pb.ProtobufEnum {
  /// Not said.
  static const PremiumSubscription_Status STATUS_UNSPECIFIED =
      PremiumSubscription_Status._(
          0, _omitEnumNames ? '' : 'STATUS_UNSPECIFIED');

  /// It runs, and is renewed by itself.
  static const PremiumSubscription_Status STATUS_ACTIVE =
      PremiumSubscription_Status._(1, _omitEnumNames ? '' : 'STATUS_ACTIVE');

  /// Called off, or bought so: it runs to the end of what was paid, and is not renewed.
  static const PremiumSubscription_Status STATUS_CANCELLED =
      PremiumSubscription_Status._(2, _omitEnumNames ? '' : 'STATUS_CANCELLED');

  /// Over: points are earned as without it.
  static const PremiumSubscription_Status STATUS_EXPIRED =
      PremiumSubscription_Status._(3, _omitEnumNames ? '' : 'STATUS_EXPIRED');

  static const $core.List<PremiumSubscription_Status> values =
      <PremiumSubscription_Status>[
    STATUS_UNSPECIFIED,
    STATUS_ACTIVE,
    STATUS_CANCELLED,
    STATUS_EXPIRED,
  ];

  static final $core.List<PremiumSubscription_Status?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 3);
  static PremiumSubscription_Status? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const PremiumSubscription_Status._(super.value, super.name);
}

/// For how long it is paid at a time.
class PremiumSubscription_Period extends $pb.ProtobufEnum {
  /// Not said.
  static const PremiumSubscription_Period PERIOD_UNSPECIFIED =
      PremiumSubscription_Period._(
          0, _omitEnumNames ? '' : 'PERIOD_UNSPECIFIED');

  /// A calendar month.
  static const PremiumSubscription_Period PERIOD_MONTH =
      PremiumSubscription_Period._(1, _omitEnumNames ? '' : 'PERIOD_MONTH');

  /// Twelve of them.
  static const PremiumSubscription_Period PERIOD_YEAR =
      PremiumSubscription_Period._(2, _omitEnumNames ? '' : 'PERIOD_YEAR');

  static const $core.List<PremiumSubscription_Period> values =
      <PremiumSubscription_Period>[
    PERIOD_UNSPECIFIED,
    PERIOD_MONTH,
    PERIOD_YEAR,
  ];

  static final $core.List<PremiumSubscription_Period?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 2);
  static PremiumSubscription_Period? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const PremiumSubscription_Period._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
