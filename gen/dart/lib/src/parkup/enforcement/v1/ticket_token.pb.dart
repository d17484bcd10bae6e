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
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $0;

import 'ticket_token.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'ticket_token.pbenum.dart';

/// What is known of the token in a violation ticket's QR code.
class TicketToken extends $pb.GeneratedMessage {
  factory TicketToken({
    $core.String? token,
    TicketToken_Status? status,
    $0.Timestamp? expiresAt,
    $0.Timestamp? createdAt,
    $0.Timestamp? revokedAt,
    $core.int? scanCount,
    $0.Timestamp? usedAt,
    $core.String? usedByIp,
    $core.String? usedByUserAgent,
  }) {
    final result = create();
    if (token != null) result.token = token;
    if (status != null) result.status = status;
    if (expiresAt != null) result.expiresAt = expiresAt;
    if (createdAt != null) result.createdAt = createdAt;
    if (revokedAt != null) result.revokedAt = revokedAt;
    if (scanCount != null) result.scanCount = scanCount;
    if (usedAt != null) result.usedAt = usedAt;
    if (usedByIp != null) result.usedByIp = usedByIp;
    if (usedByUserAgent != null) result.usedByUserAgent = usedByUserAgent;
    return result;
  }

  TicketToken._();

  factory TicketToken.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory TicketToken.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'TicketToken',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'token')
    ..aE<TicketToken_Status>(2, _omitFieldNames ? '' : 'status',
        enumValues: TicketToken_Status.values)
    ..aOM<$0.Timestamp>(3, _omitFieldNames ? '' : 'expiresAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(4, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(5, _omitFieldNames ? '' : 'revokedAt',
        subBuilder: $0.Timestamp.create)
    ..aI(6, _omitFieldNames ? '' : 'scanCount')
    ..aOM<$0.Timestamp>(7, _omitFieldNames ? '' : 'usedAt',
        subBuilder: $0.Timestamp.create)
    ..aOS(8, _omitFieldNames ? '' : 'usedByIp')
    ..aOS(9, _omitFieldNames ? '' : 'usedByUserAgent')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TicketToken clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TicketToken copyWith(void Function(TicketToken) updates) =>
      super.copyWith((message) => updates(message as TicketToken))
          as TicketToken;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static TicketToken create() => TicketToken._();
  @$core.override
  TicketToken createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static TicketToken getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<TicketToken>(create);
  static TicketToken? _defaultInstance;

  /// The secret that opens the ticket. Absent when the key that signed it is no longer in use: then it opens nothing.
  @$pb.TagNumber(1)
  $core.String get token => $_getSZ(0);
  @$pb.TagNumber(1)
  set token($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasToken() => $_has(0);
  @$pb.TagNumber(1)
  void clearToken() => $_clearField(1);

  /// Whether it opens the ticket.
  @$pb.TagNumber(2)
  TicketToken_Status get status => $_getN(1);
  @$pb.TagNumber(2)
  set status(TicketToken_Status value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasStatus() => $_has(1);
  @$pb.TagNumber(2)
  void clearStatus() => $_clearField(2);

  /// When it stops working, or stopped.
  @$pb.TagNumber(3)
  $0.Timestamp get expiresAt => $_getN(2);
  @$pb.TagNumber(3)
  set expiresAt($0.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasExpiresAt() => $_has(2);
  @$pb.TagNumber(3)
  void clearExpiresAt() => $_clearField(3);
  @$pb.TagNumber(3)
  $0.Timestamp ensureExpiresAt() => $_ensure(2);

  /// When it was made.
  @$pb.TagNumber(4)
  $0.Timestamp get createdAt => $_getN(3);
  @$pb.TagNumber(4)
  set createdAt($0.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasCreatedAt() => $_has(3);
  @$pb.TagNumber(4)
  void clearCreatedAt() => $_clearField(4);
  @$pb.TagNumber(4)
  $0.Timestamp ensureCreatedAt() => $_ensure(3);

  /// When it was revoked; absent when it was not.
  @$pb.TagNumber(5)
  $0.Timestamp get revokedAt => $_getN(4);
  @$pb.TagNumber(5)
  set revokedAt($0.Timestamp value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasRevokedAt() => $_has(4);
  @$pb.TagNumber(5)
  void clearRevokedAt() => $_clearField(5);
  @$pb.TagNumber(5)
  $0.Timestamp ensureRevokedAt() => $_ensure(4);

  /// How often it was scanned, also while it was no good.
  @$pb.TagNumber(6)
  $core.int get scanCount => $_getIZ(5);
  @$pb.TagNumber(6)
  set scanCount($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasScanCount() => $_has(5);
  @$pb.TagNumber(6)
  void clearScanCount() => $_clearField(6);

  /// When it was last scanned; absent when it never was.
  @$pb.TagNumber(7)
  $0.Timestamp get usedAt => $_getN(6);
  @$pb.TagNumber(7)
  set usedAt($0.Timestamp value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasUsedAt() => $_has(6);
  @$pb.TagNumber(7)
  void clearUsedAt() => $_clearField(7);
  @$pb.TagNumber(7)
  $0.Timestamp ensureUsedAt() => $_ensure(6);

  /// The address it was last scanned from. For operators only.
  @$pb.TagNumber(8)
  $core.String get usedByIp => $_getSZ(7);
  @$pb.TagNumber(8)
  set usedByIp($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasUsedByIp() => $_has(7);
  @$pb.TagNumber(8)
  void clearUsedByIp() => $_clearField(8);

  /// What it was last scanned with, as browsers name themselves. For operators only.
  @$pb.TagNumber(9)
  $core.String get usedByUserAgent => $_getSZ(8);
  @$pb.TagNumber(9)
  set usedByUserAgent($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasUsedByUserAgent() => $_has(8);
  @$pb.TagNumber(9)
  void clearUsedByUserAgent() => $_clearField(9);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
