// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/ticket_print_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import 'ticket_print.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for what to print.
class GetTicketPrintRequest extends $pb.GeneratedMessage {
  factory GetTicketPrintRequest({
    $core.String? violationTicketId,
    $2.TicketPrint_Language? language,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (language != null) result.language = language;
    return result;
  }

  GetTicketPrintRequest._();

  factory GetTicketPrintRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetTicketPrintRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetTicketPrintRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..aE<$2.TicketPrint_Language>(2, _omitFieldNames ? '' : 'language',
        enumValues: $2.TicketPrint_Language.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTicketPrintRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTicketPrintRequest copyWith(
          void Function(GetTicketPrintRequest) updates) =>
      super.copyWith((message) => updates(message as GetTicketPrintRequest))
          as GetTicketPrintRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetTicketPrintRequest create() => GetTicketPrintRequest._();
  @$core.override
  GetTicketPrintRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetTicketPrintRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetTicketPrintRequest>(create);
  static GetTicketPrintRequest? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);

  /// The language of the paper; the caller's unless given.
  @$pb.TagNumber(2)
  $2.TicketPrint_Language get language => $_getN(1);
  @$pb.TagNumber(2)
  set language($2.TicketPrint_Language value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasLanguage() => $_has(1);
  @$pb.TagNumber(2)
  void clearLanguage() => $_clearField(2);
}

/// What to print.
class GetTicketPrintResponse extends $pb.GeneratedMessage {
  factory GetTicketPrintResponse({
    $2.TicketPrint? ticketPrint,
  }) {
    final result = create();
    if (ticketPrint != null) result.ticketPrint = ticketPrint;
    return result;
  }

  GetTicketPrintResponse._();

  factory GetTicketPrintResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetTicketPrintResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetTicketPrintResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$2.TicketPrint>(1, _omitFieldNames ? '' : 'ticketPrint',
        subBuilder: $2.TicketPrint.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTicketPrintResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTicketPrintResponse copyWith(
          void Function(GetTicketPrintResponse) updates) =>
      super.copyWith((message) => updates(message as GetTicketPrintResponse))
          as GetTicketPrintResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetTicketPrintResponse create() => GetTicketPrintResponse._();
  @$core.override
  GetTicketPrintResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetTicketPrintResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetTicketPrintResponse>(create);
  static GetTicketPrintResponse? _defaultInstance;

  /// What to print.
  @$pb.TagNumber(1)
  $2.TicketPrint get ticketPrint => $_getN(0);
  @$pb.TagNumber(1)
  set ticketPrint($2.TicketPrint value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasTicketPrint() => $_has(0);
  @$pb.TagNumber(1)
  void clearTicketPrint() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.TicketPrint ensureTicketPrint() => $_ensure(0);
}

/// Asks for a PDF.
class GetTicketPdfRequest extends $pb.GeneratedMessage {
  factory GetTicketPdfRequest({
    $core.String? violationTicketId,
    $2.TicketPrint_Language? language,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (language != null) result.language = language;
    return result;
  }

  GetTicketPdfRequest._();

  factory GetTicketPdfRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetTicketPdfRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetTicketPdfRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..aE<$2.TicketPrint_Language>(2, _omitFieldNames ? '' : 'language',
        enumValues: $2.TicketPrint_Language.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTicketPdfRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTicketPdfRequest copyWith(void Function(GetTicketPdfRequest) updates) =>
      super.copyWith((message) => updates(message as GetTicketPdfRequest))
          as GetTicketPdfRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetTicketPdfRequest create() => GetTicketPdfRequest._();
  @$core.override
  GetTicketPdfRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetTicketPdfRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetTicketPdfRequest>(create);
  static GetTicketPdfRequest? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);

  /// The language of the paper; the caller's unless given.
  @$pb.TagNumber(2)
  $2.TicketPrint_Language get language => $_getN(1);
  @$pb.TagNumber(2)
  set language($2.TicketPrint_Language value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasLanguage() => $_has(1);
  @$pb.TagNumber(2)
  void clearLanguage() => $_clearField(2);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
