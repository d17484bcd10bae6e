// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/report_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $3;

import 'report.pb.dart' as $2;
import 'report_service.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'report_service.pbenum.dart';

/// Asks for a report.
class GetReportRequest extends $pb.GeneratedMessage {
  factory GetReportRequest({
    $core.String? fromDay,
    $core.String? toDay,
    $core.String? zoneId,
    $core.String? carPark,
    $core.Iterable<$2.ReportSection_Name>? sections,
    $2.ReportStep_Name? step,
  }) {
    final result = create();
    if (fromDay != null) result.fromDay = fromDay;
    if (toDay != null) result.toDay = toDay;
    if (zoneId != null) result.zoneId = zoneId;
    if (carPark != null) result.carPark = carPark;
    if (sections != null) result.sections.addAll(sections);
    if (step != null) result.step = step;
    return result;
  }

  GetReportRequest._();

  factory GetReportRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetReportRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetReportRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'fromDay')
    ..aOS(2, _omitFieldNames ? '' : 'toDay')
    ..aOS(3, _omitFieldNames ? '' : 'zoneId')
    ..aOS(4, _omitFieldNames ? '' : 'carPark')
    ..pc<$2.ReportSection_Name>(
        5, _omitFieldNames ? '' : 'sections', $pb.PbFieldType.KE,
        valueOf: $2.ReportSection_Name.valueOf,
        enumValues: $2.ReportSection_Name.values,
        defaultEnumValue: $2.ReportSection_Name.NAME_UNSPECIFIED)
    ..aE<$2.ReportStep_Name>(6, _omitFieldNames ? '' : 'step',
        enumValues: $2.ReportStep_Name.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReportRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReportRequest copyWith(void Function(GetReportRequest) updates) =>
      super.copyWith((message) => updates(message as GetReportRequest))
          as GetReportRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetReportRequest create() => GetReportRequest._();
  @$core.override
  GetReportRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetReportRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetReportRequest>(create);
  static GetReportRequest? _defaultInstance;

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
  $pb.PbList<$2.ReportSection_Name> get sections => $_getList(4);

  /// Into what steps the period is divided.
  @$pb.TagNumber(6)
  $2.ReportStep_Name get step => $_getN(5);
  @$pb.TagNumber(6)
  set step($2.ReportStep_Name value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasStep() => $_has(5);
  @$pb.TagNumber(6)
  void clearStep() => $_clearField(6);
}

/// A report.
class GetReportResponse extends $pb.GeneratedMessage {
  factory GetReportResponse({
    $2.Report? report,
  }) {
    final result = create();
    if (report != null) result.report = report;
    return result;
  }

  GetReportResponse._();

  factory GetReportResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetReportResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetReportResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Report>(1, _omitFieldNames ? '' : 'report',
        subBuilder: $2.Report.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReportResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReportResponse copyWith(void Function(GetReportResponse) updates) =>
      super.copyWith((message) => updates(message as GetReportResponse))
          as GetReportResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetReportResponse create() => GetReportResponse._();
  @$core.override
  GetReportResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetReportResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetReportResponse>(create);
  static GetReportResponse? _defaultInstance;

  /// The report.
  @$pb.TagNumber(1)
  $2.Report get report => $_getN(0);
  @$pb.TagNumber(1)
  set report($2.Report value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasReport() => $_has(0);
  @$pb.TagNumber(1)
  void clearReport() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Report ensureReport() => $_ensure(0);
}

/// Asks for a report as a file.
class ExportReportRequest extends $pb.GeneratedMessage {
  factory ExportReportRequest({
    $core.String? fromDay,
    $core.String? toDay,
    $core.String? zoneId,
    $core.String? carPark,
    $core.Iterable<$2.ReportSection_Name>? sections,
    $2.ReportStep_Name? step,
    ReportFormat_Name? format,
  }) {
    final result = create();
    if (fromDay != null) result.fromDay = fromDay;
    if (toDay != null) result.toDay = toDay;
    if (zoneId != null) result.zoneId = zoneId;
    if (carPark != null) result.carPark = carPark;
    if (sections != null) result.sections.addAll(sections);
    if (step != null) result.step = step;
    if (format != null) result.format = format;
    return result;
  }

  ExportReportRequest._();

  factory ExportReportRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportReportRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportReportRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'fromDay')
    ..aOS(2, _omitFieldNames ? '' : 'toDay')
    ..aOS(3, _omitFieldNames ? '' : 'zoneId')
    ..aOS(4, _omitFieldNames ? '' : 'carPark')
    ..pc<$2.ReportSection_Name>(
        5, _omitFieldNames ? '' : 'sections', $pb.PbFieldType.KE,
        valueOf: $2.ReportSection_Name.valueOf,
        enumValues: $2.ReportSection_Name.values,
        defaultEnumValue: $2.ReportSection_Name.NAME_UNSPECIFIED)
    ..aE<$2.ReportStep_Name>(6, _omitFieldNames ? '' : 'step',
        enumValues: $2.ReportStep_Name.values)
    ..aE<ReportFormat_Name>(7, _omitFieldNames ? '' : 'format',
        enumValues: ReportFormat_Name.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportReportRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportReportRequest copyWith(void Function(ExportReportRequest) updates) =>
      super.copyWith((message) => updates(message as ExportReportRequest))
          as ExportReportRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportReportRequest create() => ExportReportRequest._();
  @$core.override
  ExportReportRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportReportRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportReportRequest>(create);
  static ExportReportRequest? _defaultInstance;

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
  $pb.PbList<$2.ReportSection_Name> get sections => $_getList(4);

  /// Into what steps the charts of a PDF are divided.
  @$pb.TagNumber(6)
  $2.ReportStep_Name get step => $_getN(5);
  @$pb.TagNumber(6)
  set step($2.ReportStep_Name value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasStep() => $_has(5);
  @$pb.TagNumber(6)
  void clearStep() => $_clearField(6);

  /// What sort of file; CSV unless given.
  @$pb.TagNumber(7)
  ReportFormat_Name get format => $_getN(6);
  @$pb.TagNumber(7)
  set format(ReportFormat_Name value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasFormat() => $_has(6);
  @$pb.TagNumber(7)
  void clearFormat() => $_clearField(7);
}

/// Sorts of files.
class ReportFormat extends $pb.GeneratedMessage {
  factory ReportFormat() => create();

  ReportFormat._();

  factory ReportFormat.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ReportFormat.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ReportFormat',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportFormat clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportFormat copyWith(void Function(ReportFormat) updates) =>
      super.copyWith((message) => updates(message as ReportFormat))
          as ReportFormat;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ReportFormat create() => ReportFormat._();
  @$core.override
  ReportFormat createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ReportFormat getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ReportFormat>(create);
  static ReportFormat? _defaultInstance;
}

/// Asks how far the sums are.
class GetReportStatusRequest extends $pb.GeneratedMessage {
  factory GetReportStatusRequest() => create();

  GetReportStatusRequest._();

  factory GetReportStatusRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetReportStatusRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetReportStatusRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReportStatusRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReportStatusRequest copyWith(
          void Function(GetReportStatusRequest) updates) =>
      super.copyWith((message) => updates(message as GetReportStatusRequest))
          as GetReportStatusRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetReportStatusRequest create() => GetReportStatusRequest._();
  @$core.override
  GetReportStatusRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetReportStatusRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetReportStatusRequest>(create);
  static GetReportStatusRequest? _defaultInstance;
}

/// How far the sums are.
class ReportStatus extends $pb.GeneratedMessage {
  factory ReportStatus({
    $3.Timestamp? asOfTime,
    $3.Timestamp? rebuiltAt,
    $3.Timestamp? rebuildRequestedAt,
  }) {
    final result = create();
    if (asOfTime != null) result.asOfTime = asOfTime;
    if (rebuiltAt != null) result.rebuiltAt = rebuiltAt;
    if (rebuildRequestedAt != null)
      result.rebuildRequestedAt = rebuildRequestedAt;
    return result;
  }

  ReportStatus._();

  factory ReportStatus.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ReportStatus.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ReportStatus',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOM<$3.Timestamp>(1, _omitFieldNames ? '' : 'asOfTime',
        subBuilder: $3.Timestamp.create)
    ..aOM<$3.Timestamp>(2, _omitFieldNames ? '' : 'rebuiltAt',
        subBuilder: $3.Timestamp.create)
    ..aOM<$3.Timestamp>(3, _omitFieldNames ? '' : 'rebuildRequestedAt',
        subBuilder: $3.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportStatus clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportStatus copyWith(void Function(ReportStatus) updates) =>
      super.copyWith((message) => updates(message as ReportStatus))
          as ReportStatus;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ReportStatus create() => ReportStatus._();
  @$core.override
  ReportStatus createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ReportStatus getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ReportStatus>(create);
  static ReportStatus? _defaultInstance;

  /// Everything that was so by then is in the sums; absent before they were first made.
  @$pb.TagNumber(1)
  $3.Timestamp get asOfTime => $_getN(0);
  @$pb.TagNumber(1)
  set asOfTime($3.Timestamp value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasAsOfTime() => $_has(0);
  @$pb.TagNumber(1)
  void clearAsOfTime() => $_clearField(1);
  @$pb.TagNumber(1)
  $3.Timestamp ensureAsOfTime() => $_ensure(0);

  /// When they were last made anew; absent before.
  @$pb.TagNumber(2)
  $3.Timestamp get rebuiltAt => $_getN(1);
  @$pb.TagNumber(2)
  set rebuiltAt($3.Timestamp value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasRebuiltAt() => $_has(1);
  @$pb.TagNumber(2)
  void clearRebuiltAt() => $_clearField(2);
  @$pb.TagNumber(2)
  $3.Timestamp ensureRebuiltAt() => $_ensure(1);

  /// When somebody asked to have them made anew; absent when that is done.
  @$pb.TagNumber(3)
  $3.Timestamp get rebuildRequestedAt => $_getN(2);
  @$pb.TagNumber(3)
  set rebuildRequestedAt($3.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasRebuildRequestedAt() => $_has(2);
  @$pb.TagNumber(3)
  void clearRebuildRequestedAt() => $_clearField(3);
  @$pb.TagNumber(3)
  $3.Timestamp ensureRebuildRequestedAt() => $_ensure(2);
}

/// How far the sums are.
class GetReportStatusResponse extends $pb.GeneratedMessage {
  factory GetReportStatusResponse({
    ReportStatus? status,
  }) {
    final result = create();
    if (status != null) result.status = status;
    return result;
  }

  GetReportStatusResponse._();

  factory GetReportStatusResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetReportStatusResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetReportStatusResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOM<ReportStatus>(1, _omitFieldNames ? '' : 'status',
        subBuilder: ReportStatus.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReportStatusResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReportStatusResponse copyWith(
          void Function(GetReportStatusResponse) updates) =>
      super.copyWith((message) => updates(message as GetReportStatusResponse))
          as GetReportStatusResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetReportStatusResponse create() => GetReportStatusResponse._();
  @$core.override
  GetReportStatusResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetReportStatusResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetReportStatusResponse>(create);
  static GetReportStatusResponse? _defaultInstance;

  /// How far the sums are.
  @$pb.TagNumber(1)
  ReportStatus get status => $_getN(0);
  @$pb.TagNumber(1)
  set status(ReportStatus value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStatus() => $_has(0);
  @$pb.TagNumber(1)
  void clearStatus() => $_clearField(1);
  @$pb.TagNumber(1)
  ReportStatus ensureStatus() => $_ensure(0);
}

/// Asks to make the sums anew.
class RebuildReportsRequest extends $pb.GeneratedMessage {
  factory RebuildReportsRequest() => create();

  RebuildReportsRequest._();

  factory RebuildReportsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RebuildReportsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RebuildReportsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RebuildReportsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RebuildReportsRequest copyWith(
          void Function(RebuildReportsRequest) updates) =>
      super.copyWith((message) => updates(message as RebuildReportsRequest))
          as RebuildReportsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RebuildReportsRequest create() => RebuildReportsRequest._();
  @$core.override
  RebuildReportsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RebuildReportsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RebuildReportsRequest>(create);
  static RebuildReportsRequest? _defaultInstance;
}

/// It will be done.
class RebuildReportsResponse extends $pb.GeneratedMessage {
  factory RebuildReportsResponse({
    ReportStatus? status,
  }) {
    final result = create();
    if (status != null) result.status = status;
    return result;
  }

  RebuildReportsResponse._();

  factory RebuildReportsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RebuildReportsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RebuildReportsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOM<ReportStatus>(1, _omitFieldNames ? '' : 'status',
        subBuilder: ReportStatus.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RebuildReportsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RebuildReportsResponse copyWith(
          void Function(RebuildReportsResponse) updates) =>
      super.copyWith((message) => updates(message as RebuildReportsResponse))
          as RebuildReportsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RebuildReportsResponse create() => RebuildReportsResponse._();
  @$core.override
  RebuildReportsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RebuildReportsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RebuildReportsResponse>(create);
  static RebuildReportsResponse? _defaultInstance;

  /// How far the sums are.
  @$pb.TagNumber(1)
  ReportStatus get status => $_getN(0);
  @$pb.TagNumber(1)
  set status(ReportStatus value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStatus() => $_has(0);
  @$pb.TagNumber(1)
  void clearStatus() => $_clearField(1);
  @$pb.TagNumber(1)
  ReportStatus ensureStatus() => $_ensure(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
