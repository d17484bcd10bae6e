// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/charging.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What sort of charger it is.
class ChargingStation_ChargerType extends $pb.ProtobufEnum {
  /// Not said.
  static const ChargingStation_ChargerType CHARGER_TYPE_UNSPECIFIED =
      ChargingStation_ChargerType._(
          0, _omitEnumNames ? '' : 'CHARGER_TYPE_UNSPECIFIED');

  /// A standard outlet, slow.
  static const ChargingStation_ChargerType CHARGER_TYPE_LEVEL1 =
      ChargingStation_ChargerType._(
          1, _omitEnumNames ? '' : 'CHARGER_TYPE_LEVEL1');

  /// 240 V, medium.
  static const ChargingStation_ChargerType CHARGER_TYPE_LEVEL2 =
      ChargingStation_ChargerType._(
          2, _omitEnumNames ? '' : 'CHARGER_TYPE_LEVEL2');

  /// Direct current, rapid.
  static const ChargingStation_ChargerType CHARGER_TYPE_DC_FAST =
      ChargingStation_ChargerType._(
          3, _omitEnumNames ? '' : 'CHARGER_TYPE_DC_FAST');

  static const $core.List<ChargingStation_ChargerType> values =
      <ChargingStation_ChargerType>[
    CHARGER_TYPE_UNSPECIFIED,
    CHARGER_TYPE_LEVEL1,
    CHARGER_TYPE_LEVEL2,
    CHARGER_TYPE_DC_FAST,
  ];

  static final $core.List<ChargingStation_ChargerType?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 3);
  static ChargingStation_ChargerType? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const ChargingStation_ChargerType._(super.value, super.name);
}

/// How a station stands.
class ChargingStation_Status extends $pb.ProtobufEnum {
  /// Not said.
  static const ChargingStation_Status STATUS_UNSPECIFIED =
      ChargingStation_Status._(0, _omitEnumNames ? '' : 'STATUS_UNSPECIFIED');

  /// Free.
  static const ChargingStation_Status STATUS_AVAILABLE =
      ChargingStation_Status._(1, _omitEnumNames ? '' : 'STATUS_AVAILABLE');

  /// Charges a vehicle.
  static const ChargingStation_Status STATUS_IN_USE =
      ChargingStation_Status._(2, _omitEnumNames ? '' : 'STATUS_IN_USE');

  /// Broken.
  static const ChargingStation_Status STATUS_FAULTED =
      ChargingStation_Status._(3, _omitEnumNames ? '' : 'STATUS_FAULTED');

  /// Switched off by staff.
  static const ChargingStation_Status STATUS_OUT_OF_SERVICE =
      ChargingStation_Status._(
          4, _omitEnumNames ? '' : 'STATUS_OUT_OF_SERVICE');

  static const $core.List<ChargingStation_Status> values =
      <ChargingStation_Status>[
    STATUS_UNSPECIFIED,
    STATUS_AVAILABLE,
    STATUS_IN_USE,
    STATUS_FAULTED,
    STATUS_OUT_OF_SERVICE,
  ];

  static final $core.List<ChargingStation_Status?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 4);
  static ChargingStation_Status? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const ChargingStation_Status._(super.value, super.name);
}

/// Where it stands.
class ChargingSession_Status extends $pb.ProtobufEnum {
  /// Not said.
  static const ChargingSession_Status STATUS_UNSPECIFIED =
      ChargingSession_Status._(0, _omitEnumNames ? '' : 'STATUS_UNSPECIFIED');

  /// It charges.
  static const ChargingSession_Status STATUS_ACTIVE =
      ChargingSession_Status._(1, _omitEnumNames ? '' : 'STATUS_ACTIVE');

  /// Stopped by the driver or staff.
  static const ChargingSession_Status STATUS_COMPLETED =
      ChargingSession_Status._(2, _omitEnumNames ? '' : 'STATUS_COMPLETED');

  /// Ended because the station broke or was switched off.
  static const ChargingSession_Status STATUS_INTERRUPTED =
      ChargingSession_Status._(3, _omitEnumNames ? '' : 'STATUS_INTERRUPTED');

  static const $core.List<ChargingSession_Status> values =
      <ChargingSession_Status>[
    STATUS_UNSPECIFIED,
    STATUS_ACTIVE,
    STATUS_COMPLETED,
    STATUS_INTERRUPTED,
  ];

  static final $core.List<ChargingSession_Status?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 3);
  static ChargingSession_Status? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const ChargingSession_Status._(super.value, super.name);
}

/// How it is paid.
class ChargingSession_Billing extends $pb.ProtobufEnum {
  /// Not said.
  static const ChargingSession_Billing BILLING_UNSPECIFIED =
      ChargingSession_Billing._(0, _omitEnumNames ? '' : 'BILLING_UNSPECIFIED');

  /// It charges: nothing is due yet.
  static const ChargingSession_Billing BILLING_OPEN =
      ChargingSession_Billing._(1, _omitEnumNames ? '' : 'BILLING_OPEN');

  /// It is on the bill of the stay.
  static const ChargingSession_Billing BILLING_PARKING_SESSION =
      ChargingSession_Billing._(
          2, _omitEnumNames ? '' : 'BILLING_PARKING_SESSION');

  /// Paid.
  static const ChargingSession_Billing BILLING_PAID =
      ChargingSession_Billing._(3, _omitEnumNames ? '' : 'BILLING_PAID');

  /// To be paid: the wallet held too little, or nobody's wallet could be asked.
  static const ChargingSession_Billing BILLING_OWED =
      ChargingSession_Billing._(4, _omitEnumNames ? '' : 'BILLING_OWED');

  /// Nothing to pay.
  static const ChargingSession_Billing BILLING_FREE =
      ChargingSession_Billing._(5, _omitEnumNames ? '' : 'BILLING_FREE');

  static const $core.List<ChargingSession_Billing> values =
      <ChargingSession_Billing>[
    BILLING_UNSPECIFIED,
    BILLING_OPEN,
    BILLING_PARKING_SESSION,
    BILLING_PAID,
    BILLING_OWED,
    BILLING_FREE,
  ];

  static final $core.List<ChargingSession_Billing?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 5);
  static ChargingSession_Billing? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const ChargingSession_Billing._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
