// This is a generated file - do not edit.
//
// Generated from parkup/common/v1/license_plate.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// The plate's series, which says how it reads.
class LicensePlate_Type extends $pb.ProtobufEnum {
  /// Not said: the server finds it from the text.
  static const LicensePlate_Type TYPE_UNSPECIFIED =
      LicensePlate_Type._(0, _omitEnumNames ? '' : 'TYPE_UNSPECIFIED');

  /// Tunisian series, `123 TUN 4567` (تونس). Two parts.
  static const LicensePlate_Type TYPE_TUNIS =
      LicensePlate_Type._(1, _omitEnumNames ? '' : 'TYPE_TUNIS');

  /// Régime suspensif, `RS 123456` (ن ت). One part.
  static const LicensePlate_Type TYPE_RS =
      LicensePlate_Type._(2, _omitEnumNames ? '' : 'TYPE_RS');

  /// Government vehicle, two numbers: `01-123456`. Two parts.
  static const LicensePlate_Type TYPE_GOVERNMENT =
      LicensePlate_Type._(3, _omitEnumNames ? '' : 'TYPE_GOVERNMENT');

  /// Libyan plate (ليبيا). One part.
  static const LicensePlate_Type TYPE_LIBYA =
      LicensePlate_Type._(4, _omitEnumNames ? '' : 'TYPE_LIBYA');

  /// Algerian plate (الجزائر). One part.
  static const LicensePlate_Type TYPE_ALGERIA =
      LicensePlate_Type._(5, _omitEnumNames ? '' : 'TYPE_ALGERIA');

  /// Plate of a country of the European Union. One part.
  static const LicensePlate_Type TYPE_EU =
      LicensePlate_Type._(6, _omitEnumNames ? '' : 'TYPE_EU');

  /// Any other text. One part.
  static const LicensePlate_Type TYPE_OTHER =
      LicensePlate_Type._(7, _omitEnumNames ? '' : 'TYPE_OTHER');

  /// Head of a diplomatic mission, `CMD` (ر ب د). Two parts.
  static const LicensePlate_Type TYPE_CMD =
      LicensePlate_Type._(8, _omitEnumNames ? '' : 'TYPE_CMD');

  /// Diplomatic corps, `CD` (س د). Two parts.
  static const LicensePlate_Type TYPE_CD =
      LicensePlate_Type._(9, _omitEnumNames ? '' : 'TYPE_CD');

  /// Diplomatic mission, `MD` (ب د). Two parts.
  static const LicensePlate_Type TYPE_MD =
      LicensePlate_Type._(10, _omitEnumNames ? '' : 'TYPE_MD');

  /// Administrative and technical staff of a mission, `PAT` (م ا ف). Two parts.
  static const LicensePlate_Type TYPE_PAT =
      LicensePlate_Type._(11, _omitEnumNames ? '' : 'TYPE_PAT');

  /// Consular corps, `CC` (س ق). Two parts.
  static const LicensePlate_Type TYPE_CC =
      LicensePlate_Type._(12, _omitEnumNames ? '' : 'TYPE_CC');

  /// Consular mission, `MC` (ث ق). Two parts.
  static const LicensePlate_Type TYPE_MC =
      LicensePlate_Type._(13, _omitEnumNames ? '' : 'TYPE_MC');

  static const $core.List<LicensePlate_Type> values = <LicensePlate_Type>[
    TYPE_UNSPECIFIED,
    TYPE_TUNIS,
    TYPE_RS,
    TYPE_GOVERNMENT,
    TYPE_LIBYA,
    TYPE_ALGERIA,
    TYPE_EU,
    TYPE_OTHER,
    TYPE_CMD,
    TYPE_CD,
    TYPE_MD,
    TYPE_PAT,
    TYPE_CC,
    TYPE_MC,
  ];

  static final $core.List<LicensePlate_Type?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 13);
  static LicensePlate_Type? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const LicensePlate_Type._(super.value, super.name);
}

/// What kind of holder the plate is given to; follows from the type.
class LicensePlate_Category extends $pb.ProtobufEnum {
  /// Not said: follows from the type.
  static const LicensePlate_Category CATEGORY_UNSPECIFIED =
      LicensePlate_Category._(0, _omitEnumNames ? '' : 'CATEGORY_UNSPECIFIED');

  /// Private and commercial vehicles registered in Tunisia.
  static const LicensePlate_Category CATEGORY_REGULAR =
      LicensePlate_Category._(1, _omitEnumNames ? '' : 'CATEGORY_REGULAR');

  /// The Tunisian state.
  static const LicensePlate_Category CATEGORY_GOVERNMENT =
      LicensePlate_Category._(2, _omitEnumNames ? '' : 'CATEGORY_GOVERNMENT');

  /// Embassies.
  static const LicensePlate_Category CATEGORY_DIPLOMATIC =
      LicensePlate_Category._(3, _omitEnumNames ? '' : 'CATEGORY_DIPLOMATIC');

  /// Consulates.
  static const LicensePlate_Category CATEGORY_CONSULAR =
      LicensePlate_Category._(4, _omitEnumNames ? '' : 'CATEGORY_CONSULAR');

  /// Countries of the European Union.
  static const LicensePlate_Category CATEGORY_EU =
      LicensePlate_Category._(5, _omitEnumNames ? '' : 'CATEGORY_EU');

  /// Libya.
  static const LicensePlate_Category CATEGORY_LIBYA =
      LicensePlate_Category._(6, _omitEnumNames ? '' : 'CATEGORY_LIBYA');

  /// Algeria.
  static const LicensePlate_Category CATEGORY_ALGERIA =
      LicensePlate_Category._(7, _omitEnumNames ? '' : 'CATEGORY_ALGERIA');

  /// All else.
  static const LicensePlate_Category CATEGORY_OTHER =
      LicensePlate_Category._(8, _omitEnumNames ? '' : 'CATEGORY_OTHER');

  static const $core.List<LicensePlate_Category> values =
      <LicensePlate_Category>[
    CATEGORY_UNSPECIFIED,
    CATEGORY_REGULAR,
    CATEGORY_GOVERNMENT,
    CATEGORY_DIPLOMATIC,
    CATEGORY_CONSULAR,
    CATEGORY_EU,
    CATEGORY_LIBYA,
    CATEGORY_ALGERIA,
    CATEGORY_OTHER,
  ];

  static final $core.List<LicensePlate_Category?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 8);
  static LicensePlate_Category? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const LicensePlate_Category._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
