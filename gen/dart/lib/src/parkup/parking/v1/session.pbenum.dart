// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/session.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// Where a session stands. It moves from active to one of the others and never back.
class Session_Status extends $pb.ProtobufEnum {
  /// Not said.
  static const Session_Status STATUS_UNSPECIFIED =
      Session_Status._(0, _omitEnumNames ? '' : 'STATUS_UNSPECIFIED');

  /// Under way.
  static const Session_Status STATUS_ACTIVE =
      Session_Status._(1, _omitEnumNames ? '' : 'STATUS_ACTIVE');

  /// Ended early, by the driver or an operator.
  static const Session_Status STATUS_COMPLETED =
      Session_Status._(2, _omitEnumNames ? '' : 'STATUS_COMPLETED');

  /// Its time ran out.
  static const Session_Status STATUS_EXPIRED =
      Session_Status._(3, _omitEnumNames ? '' : 'STATUS_EXPIRED');

  /// Called off.
  static const Session_Status STATUS_CANCELLED =
      Session_Status._(4, _omitEnumNames ? '' : 'STATUS_CANCELLED');

  static const $core.List<Session_Status> values = <Session_Status>[
    STATUS_UNSPECIFIED,
    STATUS_ACTIVE,
    STATUS_COMPLETED,
    STATUS_EXPIRED,
    STATUS_CANCELLED,
  ];

  static final $core.List<Session_Status?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 4);
  static Session_Status? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const Session_Status._(super.value, super.name);
}

/// How it is known where the vehicle stands.
class Session_LocationSource extends $pb.ProtobufEnum {
  /// Not said.
  static const Session_LocationSource LOCATION_SOURCE_UNSPECIFIED =
      Session_LocationSource._(
          0, _omitEnumNames ? '' : 'LOCATION_SOURCE_UNSPECIFIED');

  /// Measured by the driver's device.
  static const Session_LocationSource LOCATION_SOURCE_GPS =
      Session_LocationSource._(1, _omitEnumNames ? '' : 'LOCATION_SOURCE_GPS');

  /// Set on a map by hand.
  static const Session_LocationSource LOCATION_SOURCE_PIN =
      Session_LocationSource._(2, _omitEnumNames ? '' : 'LOCATION_SOURCE_PIN');

  /// Not known: the centre of the zone.
  static const Session_LocationSource LOCATION_SOURCE_ZONE_CENTROID =
      Session_LocationSource._(
          3, _omitEnumNames ? '' : 'LOCATION_SOURCE_ZONE_CENTROID');

  static const $core.List<Session_LocationSource> values =
      <Session_LocationSource>[
    LOCATION_SOURCE_UNSPECIFIED,
    LOCATION_SOURCE_GPS,
    LOCATION_SOURCE_PIN,
    LOCATION_SOURCE_ZONE_CENTROID,
  ];

  static final $core.List<Session_LocationSource?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 3);
  static Session_LocationSource? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const Session_LocationSource._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
