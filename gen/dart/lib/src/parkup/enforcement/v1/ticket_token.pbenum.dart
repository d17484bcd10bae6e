// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/ticket_token.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// Whether a token opens its ticket.
class TicketToken_Status extends $pb.ProtobufEnum {
  /// Not said.
  static const TicketToken_Status STATUS_UNSPECIFIED =
      TicketToken_Status._(0, _omitEnumNames ? '' : 'STATUS_UNSPECIFIED');

  /// It does, until its time is over.
  static const TicketToken_Status STATUS_ACTIVE =
      TicketToken_Status._(1, _omitEnumNames ? '' : 'STATUS_ACTIVE');

  /// Its time is over.
  static const TicketToken_Status STATUS_EXPIRED =
      TicketToken_Status._(2, _omitEnumNames ? '' : 'STATUS_EXPIRED');

  /// It was revoked: by hand, or because the ticket was paid or dismissed.
  static const TicketToken_Status STATUS_REVOKED =
      TicketToken_Status._(3, _omitEnumNames ? '' : 'STATUS_REVOKED');

  static const $core.List<TicketToken_Status> values = <TicketToken_Status>[
    STATUS_UNSPECIFIED,
    STATUS_ACTIVE,
    STATUS_EXPIRED,
    STATUS_REVOKED,
  ];

  static final $core.List<TicketToken_Status?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 3);
  static TicketToken_Status? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const TicketToken_Status._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
