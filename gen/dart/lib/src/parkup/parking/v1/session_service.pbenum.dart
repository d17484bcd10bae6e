// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/session_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// Why a vehicle may stand where it is checked, or why not. Of several, the first one that fits.
class CheckVehicleResponse_Validity extends $pb.ProtobufEnum {
  /// Not said.
  static const CheckVehicleResponse_Validity VALIDITY_UNSPECIFIED =
      CheckVehicleResponse_Validity._(
          0, _omitEnumNames ? '' : 'VALIDITY_UNSPECIFIED');

  /// It may: a session is under way, and what is paid reaches further than now.
  static const CheckVehicleResponse_Validity VALIDITY_SESSION =
      CheckVehicleResponse_Validity._(
          1, _omitEnumNames ? '' : 'VALIDITY_SESSION');

  /// It may: a season badge of the plate is good in the zone.
  static const CheckVehicleResponse_Validity VALIDITY_BADGE =
      CheckVehicleResponse_Validity._(
          2, _omitEnumNames ? '' : 'VALIDITY_BADGE');

  /// It may: parking in the zone costs nothing at this hour.
  static const CheckVehicleResponse_Validity VALIDITY_FREE =
      CheckVehicleResponse_Validity._(3, _omitEnumNames ? '' : 'VALIDITY_FREE');

  /// It may not: a session is under way, and what is paid for it, if anything, reaches no further than now.
  static const CheckVehicleResponse_Validity VALIDITY_UNPAID =
      CheckVehicleResponse_Validity._(
          4, _omitEnumNames ? '' : 'VALIDITY_UNPAID');

  /// It may not: it is paid for, or has a badge, in another zone.
  static const CheckVehicleResponse_Validity VALIDITY_OTHER_ZONE =
      CheckVehicleResponse_Validity._(
          5, _omitEnumNames ? '' : 'VALIDITY_OTHER_ZONE');

  /// It may not: the time of its session ran out, within the last day.
  static const CheckVehicleResponse_Validity VALIDITY_EXPIRED =
      CheckVehicleResponse_Validity._(
          6, _omitEnumNames ? '' : 'VALIDITY_EXPIRED');

  /// It may not: its session was ended early, within the last day.
  static const CheckVehicleResponse_Validity VALIDITY_ENDED =
      CheckVehicleResponse_Validity._(
          7, _omitEnumNames ? '' : 'VALIDITY_ENDED');

  /// It may not: its session was called off, within the last day.
  static const CheckVehicleResponse_Validity VALIDITY_CANCELLED =
      CheckVehicleResponse_Validity._(
          8, _omitEnumNames ? '' : 'VALIDITY_CANCELLED');

  /// It may not: there is no session, or none of the last day.
  static const CheckVehicleResponse_Validity VALIDITY_NO_SESSION =
      CheckVehicleResponse_Validity._(
          9, _omitEnumNames ? '' : 'VALIDITY_NO_SESSION');

  static const $core.List<CheckVehicleResponse_Validity> values =
      <CheckVehicleResponse_Validity>[
    VALIDITY_UNSPECIFIED,
    VALIDITY_SESSION,
    VALIDITY_BADGE,
    VALIDITY_FREE,
    VALIDITY_UNPAID,
    VALIDITY_OTHER_ZONE,
    VALIDITY_EXPIRED,
    VALIDITY_ENDED,
    VALIDITY_CANCELLED,
    VALIDITY_NO_SESSION,
  ];

  static final $core.List<CheckVehicleResponse_Validity?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 9);
  static CheckVehicleResponse_Validity? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const CheckVehicleResponse_Validity._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
