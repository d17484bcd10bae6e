// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/report_export_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import 'report.pbenum.dart' as $3;
import 'report_export.pb.dart' as $2;
import 'report_service.pbenum.dart' as $4;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for a report as a file.
class CreateReportExportRequest extends $pb.GeneratedMessage {
  factory CreateReportExportRequest({
    $core.String? fromDay,
    $core.String? toDay,
    $core.String? zoneId,
    $core.String? carPark,
    $core.Iterable<$3.ReportSection_Name>? sections,
    $3.ReportStep_Name? step,
    $4.ReportFormat_Name? format,
    $2.ReportLanguage_Name? language,
  }) {
    final result = create();
    if (fromDay != null) result.fromDay = fromDay;
    if (toDay != null) result.toDay = toDay;
    if (zoneId != null) result.zoneId = zoneId;
    if (carPark != null) result.carPark = carPark;
    if (sections != null) result.sections.addAll(sections);
    if (step != null) result.step = step;
    if (format != null) result.format = format;
    if (language != null) result.language = language;
    return result;
  }

  CreateReportExportRequest._();

  factory CreateReportExportRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateReportExportRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateReportExportRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'fromDay')
    ..aOS(2, _omitFieldNames ? '' : 'toDay')
    ..aOS(3, _omitFieldNames ? '' : 'zoneId')
    ..aOS(4, _omitFieldNames ? '' : 'carPark')
    ..pc<$3.ReportSection_Name>(
        5, _omitFieldNames ? '' : 'sections', $pb.PbFieldType.KE,
        valueOf: $3.ReportSection_Name.valueOf,
        enumValues: $3.ReportSection_Name.values,
        defaultEnumValue: $3.ReportSection_Name.NAME_UNSPECIFIED)
    ..aE<$3.ReportStep_Name>(6, _omitFieldNames ? '' : 'step',
        enumValues: $3.ReportStep_Name.values)
    ..aE<$4.ReportFormat_Name>(7, _omitFieldNames ? '' : 'format',
        enumValues: $4.ReportFormat_Name.values)
    ..aE<$2.ReportLanguage_Name>(8, _omitFieldNames ? '' : 'language',
        enumValues: $2.ReportLanguage_Name.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateReportExportRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateReportExportRequest copyWith(
          void Function(CreateReportExportRequest) updates) =>
      super.copyWith((message) => updates(message as CreateReportExportRequest))
          as CreateReportExportRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateReportExportRequest create() => CreateReportExportRequest._();
  @$core.override
  CreateReportExportRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateReportExportRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateReportExportRequest>(create);
  static CreateReportExportRequest? _defaultInstance;

  /// The first day: `2026-03-01`.
  @$pb.TagNumber(1)
  $core.String get fromDay => $_getSZ(0);
  @$pb.TagNumber(1)
  set fromDay($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasFromDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearFromDay() => $_clearField(1);

  /// The last day; the first one unless given. At most 4000 days later.
  @$pb.TagNumber(2)
  $core.String get toDay => $_getSZ(1);
  @$pb.TagNumber(2)
  set toDay($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasToDay() => $_has(1);
  @$pb.TagNumber(2)
  void clearToDay() => $_clearField(2);

  /// Only this zone.
  @$pb.TagNumber(3)
  $core.String get zoneId => $_getSZ(2);
  @$pb.TagNumber(3)
  set zoneId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZoneId() => $_has(2);
  @$pb.TagNumber(3)
  void clearZoneId() => $_clearField(3);

  /// Only this car park, by its code; not together with a zone.
  @$pb.TagNumber(4)
  $core.String get carPark => $_getSZ(3);
  @$pb.TagNumber(4)
  set carPark($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasCarPark() => $_has(3);
  @$pb.TagNumber(4)
  void clearCarPark() => $_clearField(4);

  /// What it is about; everything unless given.
  @$pb.TagNumber(5)
  $pb.PbList<$3.ReportSection_Name> get sections => $_getList(4);

  /// Into what steps the charts of a PDF are divided.
  @$pb.TagNumber(6)
  $3.ReportStep_Name get step => $_getN(5);
  @$pb.TagNumber(6)
  set step($3.ReportStep_Name value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasStep() => $_has(5);
  @$pb.TagNumber(6)
  void clearStep() => $_clearField(6);

  /// What sort of file; CSV unless given.
  @$pb.TagNumber(7)
  $4.ReportFormat_Name get format => $_getN(6);
  @$pb.TagNumber(7)
  set format($4.ReportFormat_Name value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasFormat() => $_has(6);
  @$pb.TagNumber(7)
  void clearFormat() => $_clearField(7);

  /// What it is written in; the language of the call unless given.
  @$pb.TagNumber(8)
  $2.ReportLanguage_Name get language => $_getN(7);
  @$pb.TagNumber(8)
  set language($2.ReportLanguage_Name value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasLanguage() => $_has(7);
  @$pb.TagNumber(8)
  void clearLanguage() => $_clearField(8);
}

/// The export.
class CreateReportExportResponse extends $pb.GeneratedMessage {
  factory CreateReportExportResponse({
    $2.ReportExport? reportExport,
  }) {
    final result = create();
    if (reportExport != null) result.reportExport = reportExport;
    return result;
  }

  CreateReportExportResponse._();

  factory CreateReportExportResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateReportExportResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateReportExportResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOM<$2.ReportExport>(1, _omitFieldNames ? '' : 'reportExport',
        subBuilder: $2.ReportExport.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateReportExportResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateReportExportResponse copyWith(
          void Function(CreateReportExportResponse) updates) =>
      super.copyWith(
              (message) => updates(message as CreateReportExportResponse))
          as CreateReportExportResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateReportExportResponse create() => CreateReportExportResponse._();
  @$core.override
  CreateReportExportResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateReportExportResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateReportExportResponse>(create);
  static CreateReportExportResponse? _defaultInstance;

  /// The export, which waits for its turn.
  @$pb.TagNumber(1)
  $2.ReportExport get reportExport => $_getN(0);
  @$pb.TagNumber(1)
  set reportExport($2.ReportExport value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasReportExport() => $_has(0);
  @$pb.TagNumber(1)
  void clearReportExport() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.ReportExport ensureReportExport() => $_ensure(0);
}

/// Asks for an export.
class GetReportExportRequest extends $pb.GeneratedMessage {
  factory GetReportExportRequest({
    $core.String? exportId,
  }) {
    final result = create();
    if (exportId != null) result.exportId = exportId;
    return result;
  }

  GetReportExportRequest._();

  factory GetReportExportRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetReportExportRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetReportExportRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'exportId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReportExportRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReportExportRequest copyWith(
          void Function(GetReportExportRequest) updates) =>
      super.copyWith((message) => updates(message as GetReportExportRequest))
          as GetReportExportRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetReportExportRequest create() => GetReportExportRequest._();
  @$core.override
  GetReportExportRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetReportExportRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetReportExportRequest>(create);
  static GetReportExportRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get exportId => $_getSZ(0);
  @$pb.TagNumber(1)
  set exportId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasExportId() => $_has(0);
  @$pb.TagNumber(1)
  void clearExportId() => $_clearField(1);
}

/// The export.
class GetReportExportResponse extends $pb.GeneratedMessage {
  factory GetReportExportResponse({
    $2.ReportExport? reportExport,
  }) {
    final result = create();
    if (reportExport != null) result.reportExport = reportExport;
    return result;
  }

  GetReportExportResponse._();

  factory GetReportExportResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetReportExportResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetReportExportResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOM<$2.ReportExport>(1, _omitFieldNames ? '' : 'reportExport',
        subBuilder: $2.ReportExport.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReportExportResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReportExportResponse copyWith(
          void Function(GetReportExportResponse) updates) =>
      super.copyWith((message) => updates(message as GetReportExportResponse))
          as GetReportExportResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetReportExportResponse create() => GetReportExportResponse._();
  @$core.override
  GetReportExportResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetReportExportResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetReportExportResponse>(create);
  static GetReportExportResponse? _defaultInstance;

  /// The export.
  @$pb.TagNumber(1)
  $2.ReportExport get reportExport => $_getN(0);
  @$pb.TagNumber(1)
  set reportExport($2.ReportExport value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasReportExport() => $_has(0);
  @$pb.TagNumber(1)
  void clearReportExport() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.ReportExport ensureReportExport() => $_ensure(0);
}

/// Asks for exports.
class ListReportExportsRequest extends $pb.GeneratedMessage {
  factory ListReportExportsRequest({
    $core.bool? everybody,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
  }) {
    final result = create();
    if (everybody != null) result.everybody = everybody;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    return result;
  }

  ListReportExportsRequest._();

  factory ListReportExportsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListReportExportsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListReportExportsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'everybody')
    ..aI(2, _omitFieldNames ? '' : 'pageSize')
    ..aOS(3, _omitFieldNames ? '' : 'pageToken')
    ..aI(4, _omitFieldNames ? '' : 'skip')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListReportExportsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListReportExportsRequest copyWith(
          void Function(ListReportExportsRequest) updates) =>
      super.copyWith((message) => updates(message as ListReportExportsRequest))
          as ListReportExportsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListReportExportsRequest create() => ListReportExportsRequest._();
  @$core.override
  ListReportExportsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListReportExportsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListReportExportsRequest>(create);
  static ListReportExportsRequest? _defaultInstance;

  /// Everybody's, for admins; others are given their own whatever they ask.
  @$pb.TagNumber(1)
  $core.bool get everybody => $_getBF(0);
  @$pb.TagNumber(1)
  set everybody($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasEverybody() => $_has(0);
  @$pb.TagNumber(1)
  void clearEverybody() => $_clearField(1);

  /// How many on a page: 50 unless given, at most 200.
  @$pb.TagNumber(2)
  $core.int get pageSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set pageSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPageSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearPageSize() => $_clearField(2);

  /// The page after the one that gave this token.
  @$pb.TagNumber(3)
  $core.String get pageToken => $_getSZ(2);
  @$pb.TagNumber(3)
  set pageToken($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPageToken() => $_has(2);
  @$pb.TagNumber(3)
  void clearPageToken() => $_clearField(3);

  /// How many to leave out first, at most 100 000; not together with page_token.
  @$pb.TagNumber(4)
  $core.int get skip => $_getIZ(3);
  @$pb.TagNumber(4)
  set skip($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSkip() => $_has(3);
  @$pb.TagNumber(4)
  void clearSkip() => $_clearField(4);
}

/// A page of exports.
class ListReportExportsResponse extends $pb.GeneratedMessage {
  factory ListReportExportsResponse({
    $core.Iterable<$2.ReportExport>? exports,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (exports != null) result.exports.addAll(exports);
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListReportExportsResponse._();

  factory ListReportExportsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListReportExportsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListReportExportsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..pPM<$2.ReportExport>(1, _omitFieldNames ? '' : 'exports',
        subBuilder: $2.ReportExport.create)
    ..aOS(2, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListReportExportsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListReportExportsResponse copyWith(
          void Function(ListReportExportsResponse) updates) =>
      super.copyWith((message) => updates(message as ListReportExportsResponse))
          as ListReportExportsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListReportExportsResponse create() => ListReportExportsResponse._();
  @$core.override
  ListReportExportsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListReportExportsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListReportExportsResponse>(create);
  static ListReportExportsResponse? _defaultInstance;

  /// The newest first.
  @$pb.TagNumber(1)
  $pb.PbList<$2.ReportExport> get exports => $_getList(0);

  /// Leads to the next page; empty on the last.
  @$pb.TagNumber(2)
  $core.String get nextPageToken => $_getSZ(1);
  @$pb.TagNumber(2)
  set nextPageToken($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasNextPageToken() => $_has(1);
  @$pb.TagNumber(2)
  void clearNextPageToken() => $_clearField(2);
}

/// Calls an export off.
class CancelReportExportRequest extends $pb.GeneratedMessage {
  factory CancelReportExportRequest({
    $core.String? exportId,
  }) {
    final result = create();
    if (exportId != null) result.exportId = exportId;
    return result;
  }

  CancelReportExportRequest._();

  factory CancelReportExportRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CancelReportExportRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CancelReportExportRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'exportId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelReportExportRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelReportExportRequest copyWith(
          void Function(CancelReportExportRequest) updates) =>
      super.copyWith((message) => updates(message as CancelReportExportRequest))
          as CancelReportExportRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CancelReportExportRequest create() => CancelReportExportRequest._();
  @$core.override
  CancelReportExportRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CancelReportExportRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CancelReportExportRequest>(create);
  static CancelReportExportRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get exportId => $_getSZ(0);
  @$pb.TagNumber(1)
  set exportId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasExportId() => $_has(0);
  @$pb.TagNumber(1)
  void clearExportId() => $_clearField(1);
}

/// The export.
class CancelReportExportResponse extends $pb.GeneratedMessage {
  factory CancelReportExportResponse({
    $2.ReportExport? reportExport,
  }) {
    final result = create();
    if (reportExport != null) result.reportExport = reportExport;
    return result;
  }

  CancelReportExportResponse._();

  factory CancelReportExportResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CancelReportExportResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CancelReportExportResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOM<$2.ReportExport>(1, _omitFieldNames ? '' : 'reportExport',
        subBuilder: $2.ReportExport.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelReportExportResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelReportExportResponse copyWith(
          void Function(CancelReportExportResponse) updates) =>
      super.copyWith(
              (message) => updates(message as CancelReportExportResponse))
          as CancelReportExportResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CancelReportExportResponse create() => CancelReportExportResponse._();
  @$core.override
  CancelReportExportResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CancelReportExportResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CancelReportExportResponse>(create);
  static CancelReportExportResponse? _defaultInstance;

  /// The export, cancelled.
  @$pb.TagNumber(1)
  $2.ReportExport get reportExport => $_getN(0);
  @$pb.TagNumber(1)
  set reportExport($2.ReportExport value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasReportExport() => $_has(0);
  @$pb.TagNumber(1)
  void clearReportExport() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.ReportExport ensureReportExport() => $_ensure(0);
}

/// What a link says.
class DownloadReportExportRequest extends $pb.GeneratedMessage {
  factory DownloadReportExportRequest({
    $core.String? exportId,
    $core.String? expires,
    $core.String? proof,
  }) {
    final result = create();
    if (exportId != null) result.exportId = exportId;
    if (expires != null) result.expires = expires;
    if (proof != null) result.proof = proof;
    return result;
  }

  DownloadReportExportRequest._();

  factory DownloadReportExportRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DownloadReportExportRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DownloadReportExportRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'exportId')
    ..aOS(2, _omitFieldNames ? '' : 'expires')
    ..aOS(3, _omitFieldNames ? '' : 'proof')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DownloadReportExportRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DownloadReportExportRequest copyWith(
          void Function(DownloadReportExportRequest) updates) =>
      super.copyWith(
              (message) => updates(message as DownloadReportExportRequest))
          as DownloadReportExportRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DownloadReportExportRequest create() =>
      DownloadReportExportRequest._();
  @$core.override
  DownloadReportExportRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DownloadReportExportRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DownloadReportExportRequest>(create);
  static DownloadReportExportRequest? _defaultInstance;

  /// The export. Any text of this length may be given: one that is none is refused like a proof that is no good.
  @$pb.TagNumber(1)
  $core.String get exportId => $_getSZ(0);
  @$pb.TagNumber(1)
  set exportId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasExportId() => $_has(0);
  @$pb.TagNumber(1)
  void clearExportId() => $_clearField(1);

  /// When the link stops working, in seconds since 1970.
  @$pb.TagNumber(2)
  $core.String get expires => $_getSZ(1);
  @$pb.TagNumber(2)
  set expires($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasExpires() => $_has(1);
  @$pb.TagNumber(2)
  void clearExpires() => $_clearField(2);

  /// The proof that we made the link.
  @$pb.TagNumber(3)
  $core.String get proof => $_getSZ(2);
  @$pb.TagNumber(3)
  set proof($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasProof() => $_has(2);
  @$pb.TagNumber(3)
  void clearProof() => $_clearField(3);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
