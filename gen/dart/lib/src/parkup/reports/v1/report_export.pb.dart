// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/report_export.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:fixnum/fixnum.dart' as $fixnum;
import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $1;

import 'report.pb.dart' as $0;
import 'report_export.pbenum.dart';
import 'report_service.pbenum.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'report_export.pbenum.dart';

/// What the words of a report are written in.
class ReportLanguage extends $pb.GeneratedMessage {
  factory ReportLanguage() => create();

  ReportLanguage._();

  factory ReportLanguage.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ReportLanguage.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ReportLanguage',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportLanguage clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportLanguage copyWith(void Function(ReportLanguage) updates) =>
      super.copyWith((message) => updates(message as ReportLanguage))
          as ReportLanguage;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ReportLanguage create() => ReportLanguage._();
  @$core.override
  ReportLanguage createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ReportLanguage getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ReportLanguage>(create);
  static ReportLanguage? _defaultInstance;
}

/// A report that a job makes as a file, of any size.
class ReportExport extends $pb.GeneratedMessage {
  factory ReportExport({
    $core.String? id,
    ReportExport_State? state,
    $core.int? percent,
    $core.int? rows,
    $fixnum.Int64? bytes,
    $core.String? fromDay,
    $core.String? toDay,
    $0.ReportPlace? place,
    $core.Iterable<$0.ReportSection_Name>? sections,
    $0.ReportStep_Name? step,
    $2.ReportFormat_Name? format,
    ReportLanguage_Name? language,
    $core.String? ownerId,
    $core.String? scheduleId,
    $core.String? failure,
    $1.Timestamp? createdAt,
    $1.Timestamp? startedAt,
    $1.Timestamp? finishedAt,
    $1.Timestamp? keptUntil,
    $core.String? fileName,
    $core.String? downloadUrl,
    $1.Timestamp? downloadUntil,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (state != null) result.state = state;
    if (percent != null) result.percent = percent;
    if (rows != null) result.rows = rows;
    if (bytes != null) result.bytes = bytes;
    if (fromDay != null) result.fromDay = fromDay;
    if (toDay != null) result.toDay = toDay;
    if (place != null) result.place = place;
    if (sections != null) result.sections.addAll(sections);
    if (step != null) result.step = step;
    if (format != null) result.format = format;
    if (language != null) result.language = language;
    if (ownerId != null) result.ownerId = ownerId;
    if (scheduleId != null) result.scheduleId = scheduleId;
    if (failure != null) result.failure = failure;
    if (createdAt != null) result.createdAt = createdAt;
    if (startedAt != null) result.startedAt = startedAt;
    if (finishedAt != null) result.finishedAt = finishedAt;
    if (keptUntil != null) result.keptUntil = keptUntil;
    if (fileName != null) result.fileName = fileName;
    if (downloadUrl != null) result.downloadUrl = downloadUrl;
    if (downloadUntil != null) result.downloadUntil = downloadUntil;
    return result;
  }

  ReportExport._();

  factory ReportExport.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ReportExport.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ReportExport',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aE<ReportExport_State>(2, _omitFieldNames ? '' : 'state',
        enumValues: ReportExport_State.values)
    ..aI(3, _omitFieldNames ? '' : 'percent')
    ..aI(4, _omitFieldNames ? '' : 'rows')
    ..aInt64(5, _omitFieldNames ? '' : 'bytes')
    ..aOS(6, _omitFieldNames ? '' : 'fromDay')
    ..aOS(7, _omitFieldNames ? '' : 'toDay')
    ..aOM<$0.ReportPlace>(8, _omitFieldNames ? '' : 'place',
        subBuilder: $0.ReportPlace.create)
    ..pc<$0.ReportSection_Name>(
        9, _omitFieldNames ? '' : 'sections', $pb.PbFieldType.KE,
        valueOf: $0.ReportSection_Name.valueOf,
        enumValues: $0.ReportSection_Name.values,
        defaultEnumValue: $0.ReportSection_Name.NAME_UNSPECIFIED)
    ..aE<$0.ReportStep_Name>(10, _omitFieldNames ? '' : 'step',
        enumValues: $0.ReportStep_Name.values)
    ..aE<$2.ReportFormat_Name>(11, _omitFieldNames ? '' : 'format',
        enumValues: $2.ReportFormat_Name.values)
    ..aE<ReportLanguage_Name>(12, _omitFieldNames ? '' : 'language',
        enumValues: ReportLanguage_Name.values)
    ..aOS(13, _omitFieldNames ? '' : 'ownerId')
    ..aOS(14, _omitFieldNames ? '' : 'scheduleId')
    ..aOS(15, _omitFieldNames ? '' : 'failure')
    ..aOM<$1.Timestamp>(16, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(17, _omitFieldNames ? '' : 'startedAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(18, _omitFieldNames ? '' : 'finishedAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(19, _omitFieldNames ? '' : 'keptUntil',
        subBuilder: $1.Timestamp.create)
    ..aOS(20, _omitFieldNames ? '' : 'fileName')
    ..aOS(21, _omitFieldNames ? '' : 'downloadUrl')
    ..aOM<$1.Timestamp>(22, _omitFieldNames ? '' : 'downloadUntil',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportExport clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportExport copyWith(void Function(ReportExport) updates) =>
      super.copyWith((message) => updates(message as ReportExport))
          as ReportExport;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ReportExport create() => ReportExport._();
  @$core.override
  ReportExport createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ReportExport getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ReportExport>(create);
  static ReportExport? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Where it stands.
  @$pb.TagNumber(2)
  ReportExport_State get state => $_getN(1);
  @$pb.TagNumber(2)
  set state(ReportExport_State value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasState() => $_has(1);
  @$pb.TagNumber(2)
  void clearState() => $_clearField(2);

  /// How much of it is made, in a hundred, about; 100 when it is ready.
  @$pb.TagNumber(3)
  $core.int get percent => $_getIZ(2);
  @$pb.TagNumber(3)
  set percent($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPercent() => $_has(2);
  @$pb.TagNumber(3)
  void clearPercent() => $_clearField(3);

  /// Rows of a CSV that are written.
  @$pb.TagNumber(4)
  $core.int get rows => $_getIZ(3);
  @$pb.TagNumber(4)
  set rows($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasRows() => $_has(3);
  @$pb.TagNumber(4)
  void clearRows() => $_clearField(4);

  /// Size of the file, in bytes; 0 before it is ready.
  @$pb.TagNumber(5)
  $fixnum.Int64 get bytes => $_getI64(4);
  @$pb.TagNumber(5)
  set bytes($fixnum.Int64 value) => $_setInt64(4, value);
  @$pb.TagNumber(5)
  $core.bool hasBytes() => $_has(4);
  @$pb.TagNumber(5)
  void clearBytes() => $_clearField(5);

  /// The first day: `2026-03-01`.
  @$pb.TagNumber(6)
  $core.String get fromDay => $_getSZ(5);
  @$pb.TagNumber(6)
  set fromDay($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasFromDay() => $_has(5);
  @$pb.TagNumber(6)
  void clearFromDay() => $_clearField(6);

  /// The last day.
  @$pb.TagNumber(7)
  $core.String get toDay => $_getSZ(6);
  @$pb.TagNumber(7)
  set toDay($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasToDay() => $_has(6);
  @$pb.TagNumber(7)
  void clearToDay() => $_clearField(7);

  /// What it is about; absent for all that its owner sees.
  @$pb.TagNumber(8)
  $0.ReportPlace get place => $_getN(7);
  @$pb.TagNumber(8)
  set place($0.ReportPlace value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasPlace() => $_has(7);
  @$pb.TagNumber(8)
  void clearPlace() => $_clearField(8);
  @$pb.TagNumber(8)
  $0.ReportPlace ensurePlace() => $_ensure(7);

  /// Its sections; none: all of them.
  @$pb.TagNumber(9)
  $pb.PbList<$0.ReportSection_Name> get sections => $_getList(8);

  /// Into what steps the charts of a PDF are divided.
  @$pb.TagNumber(10)
  $0.ReportStep_Name get step => $_getN(9);
  @$pb.TagNumber(10)
  set step($0.ReportStep_Name value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasStep() => $_has(9);
  @$pb.TagNumber(10)
  void clearStep() => $_clearField(10);

  /// What sort of file.
  @$pb.TagNumber(11)
  $2.ReportFormat_Name get format => $_getN(10);
  @$pb.TagNumber(11)
  set format($2.ReportFormat_Name value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasFormat() => $_has(10);
  @$pb.TagNumber(11)
  void clearFormat() => $_clearField(11);

  /// What it is written in.
  @$pb.TagNumber(12)
  ReportLanguage_Name get language => $_getN(11);
  @$pb.TagNumber(12)
  set language(ReportLanguage_Name value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasLanguage() => $_has(11);
  @$pb.TagNumber(12)
  void clearLanguage() => $_clearField(12);

  /// Id of the operator who asked for it, or owns the schedule.
  @$pb.TagNumber(13)
  $core.String get ownerId => $_getSZ(12);
  @$pb.TagNumber(13)
  set ownerId($core.String value) => $_setString(12, value);
  @$pb.TagNumber(13)
  $core.bool hasOwnerId() => $_has(12);
  @$pb.TagNumber(13)
  void clearOwnerId() => $_clearField(13);

  /// Id of the schedule that it was made for; absent for one that somebody asked for.
  @$pb.TagNumber(14)
  $core.String get scheduleId => $_getSZ(13);
  @$pb.TagNumber(14)
  set scheduleId($core.String value) => $_setString(13, value);
  @$pb.TagNumber(14)
  $core.bool hasScheduleId() => $_has(13);
  @$pb.TagNumber(14)
  void clearScheduleId() => $_clearField(14);

  /// Why it failed: a reason of the contract, such as `ZONE_NOT_ASSIGNED` when its owner does not work there any more; absent unless
  /// it did.
  @$pb.TagNumber(15)
  $core.String get failure => $_getSZ(14);
  @$pb.TagNumber(15)
  set failure($core.String value) => $_setString(14, value);
  @$pb.TagNumber(15)
  $core.bool hasFailure() => $_has(14);
  @$pb.TagNumber(15)
  void clearFailure() => $_clearField(15);

  /// When it was asked for.
  @$pb.TagNumber(16)
  $1.Timestamp get createdAt => $_getN(15);
  @$pb.TagNumber(16)
  set createdAt($1.Timestamp value) => $_setField(16, value);
  @$pb.TagNumber(16)
  $core.bool hasCreatedAt() => $_has(15);
  @$pb.TagNumber(16)
  void clearCreatedAt() => $_clearField(16);
  @$pb.TagNumber(16)
  $1.Timestamp ensureCreatedAt() => $_ensure(15);

  /// When the making began, the last time if it had to begin again; absent before.
  @$pb.TagNumber(17)
  $1.Timestamp get startedAt => $_getN(16);
  @$pb.TagNumber(17)
  set startedAt($1.Timestamp value) => $_setField(17, value);
  @$pb.TagNumber(17)
  $core.bool hasStartedAt() => $_has(16);
  @$pb.TagNumber(17)
  void clearStartedAt() => $_clearField(17);
  @$pb.TagNumber(17)
  $1.Timestamp ensureStartedAt() => $_ensure(16);

  /// When it was ready, failed or cancelled; absent before.
  @$pb.TagNumber(18)
  $1.Timestamp get finishedAt => $_getN(17);
  @$pb.TagNumber(18)
  set finishedAt($1.Timestamp value) => $_setField(18, value);
  @$pb.TagNumber(18)
  $core.bool hasFinishedAt() => $_has(17);
  @$pb.TagNumber(18)
  void clearFinishedAt() => $_clearField(18);
  @$pb.TagNumber(18)
  $1.Timestamp ensureFinishedAt() => $_ensure(17);

  /// When the file is deleted; absent unless it is ready.
  @$pb.TagNumber(19)
  $1.Timestamp get keptUntil => $_getN(18);
  @$pb.TagNumber(19)
  set keptUntil($1.Timestamp value) => $_setField(19, value);
  @$pb.TagNumber(19)
  $core.bool hasKeptUntil() => $_has(18);
  @$pb.TagNumber(19)
  void clearKeptUntil() => $_clearField(19);
  @$pb.TagNumber(19)
  $1.Timestamp ensureKeptUntil() => $_ensure(18);

  /// The name under which a browser saves it.
  @$pb.TagNumber(20)
  $core.String get fileName => $_getSZ(19);
  @$pb.TagNumber(20)
  set fileName($core.String value) => $_setString(19, value);
  @$pb.TagNumber(20)
  $core.bool hasFileName() => $_has(19);
  @$pb.TagNumber(20)
  void clearFileName() => $_clearField(20);

  /// Leads to the file without further proof, for whoever has it: absent unless it is ready and the caller's own. A new one with every
  /// answer.
  @$pb.TagNumber(21)
  $core.String get downloadUrl => $_getSZ(20);
  @$pb.TagNumber(21)
  set downloadUrl($core.String value) => $_setString(20, value);
  @$pb.TagNumber(21)
  $core.bool hasDownloadUrl() => $_has(20);
  @$pb.TagNumber(21)
  void clearDownloadUrl() => $_clearField(21);

  /// When `download_url` stops working.
  @$pb.TagNumber(22)
  $1.Timestamp get downloadUntil => $_getN(21);
  @$pb.TagNumber(22)
  set downloadUntil($1.Timestamp value) => $_setField(22, value);
  @$pb.TagNumber(22)
  $core.bool hasDownloadUntil() => $_has(21);
  @$pb.TagNumber(22)
  void clearDownloadUntil() => $_clearField(22);
  @$pb.TagNumber(22)
  $1.Timestamp ensureDownloadUntil() => $_ensure(21);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
