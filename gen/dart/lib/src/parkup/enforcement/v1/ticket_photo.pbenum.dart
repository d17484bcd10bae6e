// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/ticket_photo.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// Who a photo speaks for.
class TicketPhoto_Purpose extends $pb.ProtobufEnum {
  /// Not said.
  static const TicketPhoto_Purpose PURPOSE_UNSPECIFIED =
      TicketPhoto_Purpose._(0, _omitEnumNames ? '' : 'PURPOSE_UNSPECIFIED');

  /// An agent or operator shows the violation.
  static const TicketPhoto_Purpose PURPOSE_EVIDENCE =
      TicketPhoto_Purpose._(1, _omitEnumNames ? '' : 'PURPOSE_EVIDENCE');

  /// A driver contests the ticket.
  static const TicketPhoto_Purpose PURPOSE_APPEAL =
      TicketPhoto_Purpose._(2, _omitEnumNames ? '' : 'PURPOSE_APPEAL');

  static const $core.List<TicketPhoto_Purpose> values = <TicketPhoto_Purpose>[
    PURPOSE_UNSPECIFIED,
    PURPOSE_EVIDENCE,
    PURPOSE_APPEAL,
  ];

  static final $core.List<TicketPhoto_Purpose?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 2);
  static TicketPhoto_Purpose? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const TicketPhoto_Purpose._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
