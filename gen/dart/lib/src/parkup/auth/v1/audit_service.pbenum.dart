// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/audit_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What was done.
class AuditEntry_Action extends $pb.ProtobufEnum {
  /// Not said.
  static const AuditEntry_Action ACTION_UNSPECIFIED =
      AuditEntry_Action._(0, _omitEnumNames ? '' : 'ACTION_UNSPECIFIED');

  /// The thing was made.
  static const AuditEntry_Action ACTION_CREATE =
      AuditEntry_Action._(1, _omitEnumNames ? '' : 'ACTION_CREATE');

  /// Fields of it were changed.
  static const AuditEntry_Action ACTION_UPDATE =
      AuditEntry_Action._(2, _omitEnumNames ? '' : 'ACTION_UPDATE');

  /// It was deleted.
  static const AuditEntry_Action ACTION_DELETE =
      AuditEntry_Action._(3, _omitEnumNames ? '' : 'ACTION_DELETE');

  /// A method was called that changes something; what exactly is not on record.
  static const AuditEntry_Action ACTION_CALL =
      AuditEntry_Action._(4, _omitEnumNames ? '' : 'ACTION_CALL');

  static const $core.List<AuditEntry_Action> values = <AuditEntry_Action>[
    ACTION_UNSPECIFIED,
    ACTION_CREATE,
    ACTION_UPDATE,
    ACTION_DELETE,
    ACTION_CALL,
  ];

  static final $core.List<AuditEntry_Action?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 4);
  static AuditEntry_Action? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const AuditEntry_Action._(super.value, super.name);
}

/// What sort of account acted.
class AuditEntry_ActorKind extends $pb.ProtobufEnum {
  /// Not said.
  static const AuditEntry_ActorKind ACTOR_KIND_UNSPECIFIED =
      AuditEntry_ActorKind._(0, _omitEnumNames ? '' : 'ACTOR_KIND_UNSPECIFIED');

  /// An agent.
  static const AuditEntry_ActorKind ACTOR_KIND_AGENT =
      AuditEntry_ActorKind._(1, _omitEnumNames ? '' : 'ACTOR_KIND_AGENT');

  /// An operator.
  static const AuditEntry_ActorKind ACTOR_KIND_OPERATOR =
      AuditEntry_ActorKind._(2, _omitEnumNames ? '' : 'ACTOR_KIND_OPERATOR');

  /// Whoever works at the server's command line.
  static const AuditEntry_ActorKind ACTOR_KIND_COMMAND_LINE =
      AuditEntry_ActorKind._(
          3, _omitEnumNames ? '' : 'ACTOR_KIND_COMMAND_LINE');

  static const $core.List<AuditEntry_ActorKind> values = <AuditEntry_ActorKind>[
    ACTOR_KIND_UNSPECIFIED,
    ACTOR_KIND_AGENT,
    ACTOR_KIND_OPERATOR,
    ACTOR_KIND_COMMAND_LINE,
  ];

  static final $core.List<AuditEntry_ActorKind?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 3);
  static AuditEntry_ActorKind? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const AuditEntry_ActorKind._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
