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

import 'ticket_print.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'ticket_print.pbenum.dart';

/// One line.
class TicketPrint_Line extends $pb.GeneratedMessage {
  factory TicketPrint_Line({
    $core.String? label,
    $core.String? value,
    TicketPrint_Line_Type? type,
  }) {
    final result = create();
    if (label != null) result.label = label;
    if (value != null) result.value = value;
    if (type != null) result.type = type;
    return result;
  }

  TicketPrint_Line._();

  factory TicketPrint_Line.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory TicketPrint_Line.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'TicketPrint.Line',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'label')
    ..aOS(2, _omitFieldNames ? '' : 'value')
    ..aE<TicketPrint_Line_Type>(3, _omitFieldNames ? '' : 'type',
        enumValues: TicketPrint_Line_Type.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TicketPrint_Line clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TicketPrint_Line copyWith(void Function(TicketPrint_Line) updates) =>
      super.copyWith((message) => updates(message as TicketPrint_Line))
          as TicketPrint_Line;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static TicketPrint_Line create() => TicketPrint_Line._();
  @$core.override
  TicketPrint_Line createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static TicketPrint_Line getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<TicketPrint_Line>(create);
  static TicketPrint_Line? _defaultInstance;

  /// What the value is, `Amount`; empty where it speaks for itself.
  @$pb.TagNumber(1)
  $core.String get label => $_getSZ(0);
  @$pb.TagNumber(1)
  set label($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLabel() => $_has(0);
  @$pb.TagNumber(1)
  void clearLabel() => $_clearField(1);

  /// What to print, `50.000 TND`.
  @$pb.TagNumber(2)
  $core.String get value => $_getSZ(1);
  @$pb.TagNumber(2)
  set value($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasValue() => $_has(1);
  @$pb.TagNumber(2)
  void clearValue() => $_clearField(2);

  /// What it holds.
  @$pb.TagNumber(3)
  TicketPrint_Line_Type get type => $_getN(2);
  @$pb.TagNumber(3)
  set type(TicketPrint_Line_Type value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasType() => $_has(2);
  @$pb.TagNumber(3)
  void clearType() => $_clearField(3);
}

/// The QR code.
class TicketPrint_QrCode extends $pb.GeneratedMessage {
  factory TicketPrint_QrCode({
    $core.String? dataUrl,
    $core.List<$core.int>? buffer,
    $core.String? content,
  }) {
    final result = create();
    if (dataUrl != null) result.dataUrl = dataUrl;
    if (buffer != null) result.buffer = buffer;
    if (content != null) result.content = content;
    return result;
  }

  TicketPrint_QrCode._();

  factory TicketPrint_QrCode.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory TicketPrint_QrCode.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'TicketPrint.QrCode',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'dataUrl')
    ..a<$core.List<$core.int>>(
        2, _omitFieldNames ? '' : 'buffer', $pb.PbFieldType.OY)
    ..aOS(3, _omitFieldNames ? '' : 'content')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TicketPrint_QrCode clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TicketPrint_QrCode copyWith(void Function(TicketPrint_QrCode) updates) =>
      super.copyWith((message) => updates(message as TicketPrint_QrCode))
          as TicketPrint_QrCode;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static TicketPrint_QrCode create() => TicketPrint_QrCode._();
  @$core.override
  TicketPrint_QrCode createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static TicketPrint_QrCode getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<TicketPrint_QrCode>(create);
  static TicketPrint_QrCode? _defaultInstance;

  /// The drawing as a PNG in a `data:` URL.
  @$pb.TagNumber(1)
  $core.String get dataUrl => $_getSZ(0);
  @$pb.TagNumber(1)
  set dataUrl($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDataUrl() => $_has(0);
  @$pb.TagNumber(1)
  void clearDataUrl() => $_clearField(1);

  /// The bytes of the same PNG, in JSON as base64.
  @$pb.TagNumber(2)
  $core.List<$core.int> get buffer => $_getN(1);
  @$pb.TagNumber(2)
  set buffer($core.List<$core.int> value) => $_setBytes(1, value);
  @$pb.TagNumber(2)
  $core.bool hasBuffer() => $_has(1);
  @$pb.TagNumber(2)
  void clearBuffer() => $_clearField(2);

  /// What the code says: the link that opens the ticket, or, where no link opens it any more, the ticket's number.
  @$pb.TagNumber(3)
  $core.String get content => $_getSZ(2);
  @$pb.TagNumber(3)
  set content($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasContent() => $_has(2);
  @$pb.TagNumber(3)
  void clearContent() => $_clearField(3);
}

/// What is printed of a violation ticket: lines from top to bottom, and a QR code.
class TicketPrint extends $pb.GeneratedMessage {
  factory TicketPrint({
    $core.Iterable<TicketPrint_Line>? lines,
    TicketPrint_QrCode? qrCode,
    $core.String? violationTicketId,
    $core.String? ticketNumber,
  }) {
    final result = create();
    if (lines != null) result.lines.addAll(lines);
    if (qrCode != null) result.qrCode = qrCode;
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (ticketNumber != null) result.ticketNumber = ticketNumber;
    return result;
  }

  TicketPrint._();

  factory TicketPrint.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory TicketPrint.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'TicketPrint',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..pPM<TicketPrint_Line>(1, _omitFieldNames ? '' : 'lines',
        subBuilder: TicketPrint_Line.create)
    ..aOM<TicketPrint_QrCode>(2, _omitFieldNames ? '' : 'qrCode',
        subBuilder: TicketPrint_QrCode.create)
    ..aOS(3, _omitFieldNames ? '' : 'violationTicketId')
    ..aOS(4, _omitFieldNames ? '' : 'ticketNumber')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TicketPrint clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TicketPrint copyWith(void Function(TicketPrint) updates) =>
      super.copyWith((message) => updates(message as TicketPrint))
          as TicketPrint;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static TicketPrint create() => TicketPrint._();
  @$core.override
  TicketPrint createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static TicketPrint getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<TicketPrint>(create);
  static TicketPrint? _defaultInstance;

  /// The lines, the first one on top.
  @$pb.TagNumber(1)
  $pb.PbList<TicketPrint_Line> get lines => $_getList(0);

  /// The QR code.
  @$pb.TagNumber(2)
  TicketPrint_QrCode get qrCode => $_getN(1);
  @$pb.TagNumber(2)
  set qrCode(TicketPrint_QrCode value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasQrCode() => $_has(1);
  @$pb.TagNumber(2)
  void clearQrCode() => $_clearField(2);
  @$pb.TagNumber(2)
  TicketPrint_QrCode ensureQrCode() => $_ensure(1);

  /// The ticket.
  @$pb.TagNumber(3)
  $core.String get violationTicketId => $_getSZ(2);
  @$pb.TagNumber(3)
  set violationTicketId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasViolationTicketId() => $_has(2);
  @$pb.TagNumber(3)
  void clearViolationTicketId() => $_clearField(3);

  /// Its number.
  @$pb.TagNumber(4)
  $core.String get ticketNumber => $_getSZ(3);
  @$pb.TagNumber(4)
  set ticketNumber($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasTicketNumber() => $_has(3);
  @$pb.TagNumber(4)
  void clearTicketNumber() => $_clearField(4);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
