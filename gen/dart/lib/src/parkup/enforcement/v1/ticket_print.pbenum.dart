// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/ticket_print.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// The language of what is printed.
class TicketPrint_Language extends $pb.ProtobufEnum {
  /// The caller's.
  static const TicketPrint_Language LANGUAGE_UNSPECIFIED =
      TicketPrint_Language._(0, _omitEnumNames ? '' : 'LANGUAGE_UNSPECIFIED');

  /// French.
  static const TicketPrint_Language LANGUAGE_FR =
      TicketPrint_Language._(1, _omitEnumNames ? '' : 'LANGUAGE_FR');

  /// English.
  static const TicketPrint_Language LANGUAGE_EN =
      TicketPrint_Language._(2, _omitEnumNames ? '' : 'LANGUAGE_EN');

  static const $core.List<TicketPrint_Language> values = <TicketPrint_Language>[
    LANGUAGE_UNSPECIFIED,
    LANGUAGE_FR,
    LANGUAGE_EN,
  ];

  static final $core.List<TicketPrint_Language?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 2);
  static TicketPrint_Language? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const TicketPrint_Language._(super.value, super.name);
}

/// What a line holds, for the printer to choose how it looks.
class TicketPrint_Line_Type extends $pb.ProtobufEnum {
  /// Not said.
  static const TicketPrint_Line_Type TYPE_UNSPECIFIED =
      TicketPrint_Line_Type._(0, _omitEnumNames ? '' : 'TYPE_UNSPECIFIED');

  /// The heading.
  static const TicketPrint_Line_Type TYPE_HEADER =
      TicketPrint_Line_Type._(1, _omitEnumNames ? '' : 'TYPE_HEADER');

  /// A licence plate, with the label of its series.
  static const TicketPrint_Line_Type TYPE_PLATE =
      TicketPrint_Line_Type._(2, _omitEnumNames ? '' : 'TYPE_PLATE');

  /// An amount of money, with its currency.
  static const TicketPrint_Line_Type TYPE_AMOUNT =
      TicketPrint_Line_Type._(3, _omitEnumNames ? '' : 'TYPE_AMOUNT');

  /// A date with its time, as clocks in Tunisia show it.
  static const TicketPrint_Line_Type TYPE_DATE =
      TicketPrint_Line_Type._(4, _omitEnumNames ? '' : 'TYPE_DATE');

  /// Where the ticket stands, in words.
  static const TicketPrint_Line_Type TYPE_STATUS =
      TicketPrint_Line_Type._(5, _omitEnumNames ? '' : 'TYPE_STATUS');

  /// Anything else.
  static const TicketPrint_Line_Type TYPE_TEXT =
      TicketPrint_Line_Type._(6, _omitEnumNames ? '' : 'TYPE_TEXT');

  /// A telephone number.
  static const TicketPrint_Line_Type TYPE_PHONE =
      TicketPrint_Line_Type._(7, _omitEnumNames ? '' : 'TYPE_PHONE');

  /// Latitude and longitude in degrees, `36.8065, 10.1815`.
  static const TicketPrint_Line_Type TYPE_COORDINATES =
      TicketPrint_Line_Type._(8, _omitEnumNames ? '' : 'TYPE_COORDINATES');

  /// What stands at the end.
  static const TicketPrint_Line_Type TYPE_FOOTER =
      TicketPrint_Line_Type._(9, _omitEnumNames ? '' : 'TYPE_FOOTER');

  static const $core.List<TicketPrint_Line_Type> values =
      <TicketPrint_Line_Type>[
    TYPE_UNSPECIFIED,
    TYPE_HEADER,
    TYPE_PLATE,
    TYPE_AMOUNT,
    TYPE_DATE,
    TYPE_STATUS,
    TYPE_TEXT,
    TYPE_PHONE,
    TYPE_COORDINATES,
    TYPE_FOOTER,
  ];

  static final $core.List<TicketPrint_Line_Type?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 9);
  static TicketPrint_Line_Type? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const TicketPrint_Line_Type._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
