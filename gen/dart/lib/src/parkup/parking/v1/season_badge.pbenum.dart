// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/season_badge.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// Where a badge stands.
class SeasonBadge_Status extends $pb.ProtobufEnum {
  /// Not said.
  static const SeasonBadge_Status STATUS_UNSPECIFIED =
      SeasonBadge_Status._(0, _omitEnumNames ? '' : 'STATUS_UNSPECIFIED');

  /// Made, and to be paid.
  static const SeasonBadge_Status STATUS_PENDING =
      SeasonBadge_Status._(1, _omitEnumNames ? '' : 'STATUS_PENDING');

  /// Paid, or free: good from `valid_from` until `valid_until`.
  static const SeasonBadge_Status STATUS_ACTIVE =
      SeasonBadge_Status._(2, _omitEnumNames ? '' : 'STATUS_ACTIVE');

  /// Its year is over.
  static const SeasonBadge_Status STATUS_EXPIRED =
      SeasonBadge_Status._(3, _omitEnumNames ? '' : 'STATUS_EXPIRED');

  /// Taken back before its time.
  static const SeasonBadge_Status STATUS_INVALIDATED =
      SeasonBadge_Status._(4, _omitEnumNames ? '' : 'STATUS_INVALIDATED');

  static const $core.List<SeasonBadge_Status> values = <SeasonBadge_Status>[
    STATUS_UNSPECIFIED,
    STATUS_PENDING,
    STATUS_ACTIVE,
    STATUS_EXPIRED,
    STATUS_INVALIDATED,
  ];

  static final $core.List<SeasonBadge_Status?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 4);
  static SeasonBadge_Status? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const SeasonBadge_Status._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
