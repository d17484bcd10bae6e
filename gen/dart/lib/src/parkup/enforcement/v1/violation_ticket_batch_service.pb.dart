// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/violation_ticket_batch_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import 'violation_ticket.pb.dart' as $2;
import 'violation_ticket_service.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A fine that was written offline.
class OfflineViolation extends $pb.GeneratedMessage {
  factory OfflineViolation({
    $core.String? idempotencyKey,
    $1.IssueViolationTicketRequest? violation,
  }) {
    final result = create();
    if (idempotencyKey != null) result.idempotencyKey = idempotencyKey;
    if (violation != null) result.violation = violation;
    return result;
  }

  OfflineViolation._();

  factory OfflineViolation.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory OfflineViolation.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'OfflineViolation',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'idempotencyKey')
    ..aOM<$1.IssueViolationTicketRequest>(2, _omitFieldNames ? '' : 'violation',
        subBuilder: $1.IssueViolationTicketRequest.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  OfflineViolation clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  OfflineViolation copyWith(void Function(OfflineViolation) updates) =>
      super.copyWith((message) => updates(message as OfflineViolation))
          as OfflineViolation;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static OfflineViolation create() => OfflineViolation._();
  @$core.override
  OfflineViolation createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static OfflineViolation getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<OfflineViolation>(create);
  static OfflineViolation? _defaultInstance;

  /// What the device calls it: 1 to 255 printable ASCII characters, another one for each fine.
  @$pb.TagNumber(1)
  $core.String get idempotencyKey => $_getSZ(0);
  @$pb.TagNumber(1)
  set idempotencyKey($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasIdempotencyKey() => $_has(0);
  @$pb.TagNumber(1)
  void clearIdempotencyKey() => $_clearField(1);

  /// The fine, by the rules of IssueViolationTicket; `issued_at` says when it was written, at most 24 hours ago.
  @$pb.TagNumber(2)
  $1.IssueViolationTicketRequest get violation => $_getN(1);
  @$pb.TagNumber(2)
  set violation($1.IssueViolationTicketRequest value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasViolation() => $_has(1);
  @$pb.TagNumber(2)
  void clearViolation() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.IssueViolationTicketRequest ensureViolation() => $_ensure(1);
}

/// Fines that were written offline.
class IssueViolationTicketsRequest extends $pb.GeneratedMessage {
  factory IssueViolationTicketsRequest({
    $core.Iterable<OfflineViolation>? violations,
  }) {
    final result = create();
    if (violations != null) result.violations.addAll(violations);
    return result;
  }

  IssueViolationTicketsRequest._();

  factory IssueViolationTicketsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory IssueViolationTicketsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'IssueViolationTicketsRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..pPM<OfflineViolation>(1, _omitFieldNames ? '' : 'violations',
        subBuilder: OfflineViolation.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  IssueViolationTicketsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  IssueViolationTicketsRequest copyWith(
          void Function(IssueViolationTicketsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as IssueViolationTicketsRequest))
          as IssueViolationTicketsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static IssueViolationTicketsRequest create() =>
      IssueViolationTicketsRequest._();
  @$core.override
  IssueViolationTicketsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static IssueViolationTicketsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<IssueViolationTicketsRequest>(create);
  static IssueViolationTicketsRequest? _defaultInstance;

  /// The fines.
  @$pb.TagNumber(1)
  $pb.PbList<OfflineViolation> get violations => $_getList(0);
}

/// What became of them.
class IssueViolationTicketsResponse extends $pb.GeneratedMessage {
  factory IssueViolationTicketsResponse({
    $core.Iterable<IssueOutcome>? outcomes,
  }) {
    final result = create();
    if (outcomes != null) result.outcomes.addAll(outcomes);
    return result;
  }

  IssueViolationTicketsResponse._();

  factory IssueViolationTicketsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory IssueViolationTicketsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'IssueViolationTicketsResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..pPM<IssueOutcome>(1, _omitFieldNames ? '' : 'outcomes',
        subBuilder: IssueOutcome.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  IssueViolationTicketsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  IssueViolationTicketsResponse copyWith(
          void Function(IssueViolationTicketsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as IssueViolationTicketsResponse))
          as IssueViolationTicketsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static IssueViolationTicketsResponse create() =>
      IssueViolationTicketsResponse._();
  @$core.override
  IssueViolationTicketsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static IssueViolationTicketsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<IssueViolationTicketsResponse>(create);
  static IssueViolationTicketsResponse? _defaultInstance;

  /// One for each, in the order of the request.
  @$pb.TagNumber(1)
  $pb.PbList<IssueOutcome> get outcomes => $_getList(0);
}

/// What became of one of them: a ticket, or the reason why there is none.
class IssueOutcome extends $pb.GeneratedMessage {
  factory IssueOutcome({
    $core.String? idempotencyKey,
    $2.ViolationTicket? violationTicket,
    $core.String? refusedFor,
    $core.String? message,
    $core.Iterable<RefusalFact>? facts,
  }) {
    final result = create();
    if (idempotencyKey != null) result.idempotencyKey = idempotencyKey;
    if (violationTicket != null) result.violationTicket = violationTicket;
    if (refusedFor != null) result.refusedFor = refusedFor;
    if (message != null) result.message = message;
    if (facts != null) result.facts.addAll(facts);
    return result;
  }

  IssueOutcome._();

  factory IssueOutcome.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory IssueOutcome.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'IssueOutcome',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'idempotencyKey')
    ..aOM<$2.ViolationTicket>(2, _omitFieldNames ? '' : 'violationTicket',
        subBuilder: $2.ViolationTicket.create)
    ..aOS(3, _omitFieldNames ? '' : 'refusedFor')
    ..aOS(4, _omitFieldNames ? '' : 'message')
    ..pPM<RefusalFact>(5, _omitFieldNames ? '' : 'facts',
        subBuilder: RefusalFact.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  IssueOutcome clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  IssueOutcome copyWith(void Function(IssueOutcome) updates) =>
      super.copyWith((message) => updates(message as IssueOutcome))
          as IssueOutcome;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static IssueOutcome create() => IssueOutcome._();
  @$core.override
  IssueOutcome createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static IssueOutcome getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<IssueOutcome>(create);
  static IssueOutcome? _defaultInstance;

  /// The key that came with it.
  @$pb.TagNumber(1)
  $core.String get idempotencyKey => $_getSZ(0);
  @$pb.TagNumber(1)
  set idempotencyKey($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasIdempotencyKey() => $_has(0);
  @$pb.TagNumber(1)
  void clearIdempotencyKey() => $_clearField(1);

  /// The ticket; its `created_at` is when it came. Absent when it was refused.
  @$pb.TagNumber(2)
  $2.ViolationTicket get violationTicket => $_getN(1);
  @$pb.TagNumber(2)
  set violationTicket($2.ViolationTicket value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasViolationTicket() => $_has(1);
  @$pb.TagNumber(2)
  void clearViolationTicket() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.ViolationTicket ensureViolationTicket() => $_ensure(1);

  /// Name of the ErrorReason without its prefix, `ZONE_NOT_ASSIGNED`; absent when it was issued.
  @$pb.TagNumber(3)
  $core.String get refusedFor => $_getSZ(2);
  @$pb.TagNumber(3)
  set refusedFor($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasRefusedFor() => $_has(2);
  @$pb.TagNumber(3)
  void clearRefusedFor() => $_clearField(3);

  /// What to tell the agent about that; absent when it was issued.
  @$pb.TagNumber(4)
  $core.String get message => $_getSZ(3);
  @$pb.TagNumber(4)
  set message($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasMessage() => $_has(3);
  @$pb.TagNumber(4)
  void clearMessage() => $_clearField(4);

  /// The facts of the refusal: what ErrorInfo.metadata holds of a call.
  @$pb.TagNumber(5)
  $pb.PbList<RefusalFact> get facts => $_getList(4);
}

/// One fact of a refusal, such as the number of the first ticket of DUPLICATE_VIOLATION.
class RefusalFact extends $pb.GeneratedMessage {
  factory RefusalFact({
    $core.String? fact,
    $core.String? text,
  }) {
    final result = create();
    if (fact != null) result.fact = fact;
    if (text != null) result.text = text;
    return result;
  }

  RefusalFact._();

  factory RefusalFact.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RefusalFact.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RefusalFact',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'fact')
    ..aOS(2, _omitFieldNames ? '' : 'text')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RefusalFact clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RefusalFact copyWith(void Function(RefusalFact) updates) =>
      super.copyWith((message) => updates(message as RefusalFact))
          as RefusalFact;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RefusalFact create() => RefusalFact._();
  @$core.override
  RefusalFact createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RefusalFact getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RefusalFact>(create);
  static RefusalFact? _defaultInstance;

  /// What it is: `ticket`.
  @$pb.TagNumber(1)
  $core.String get fact => $_getSZ(0);
  @$pb.TagNumber(1)
  set fact($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasFact() => $_has(0);
  @$pb.TagNumber(1)
  void clearFact() => $_clearField(1);

  /// The value.
  @$pb.TagNumber(2)
  $core.String get text => $_getSZ(1);
  @$pb.TagNumber(2)
  set text($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasText() => $_has(1);
  @$pb.TagNumber(2)
  void clearText() => $_clearField(2);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
