// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/report_schedule_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/field_mask.pb.dart'
    as $2;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $1;

import 'report.pbenum.dart' as $3;
import 'report_export.pbenum.dart' as $5;
import 'report_schedule_service.pbenum.dart';
import 'report_service.pbenum.dart' as $4;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'report_schedule_service.pbenum.dart';

/// What reports of a schedule are limited to.
class ReportScope extends $pb.GeneratedMessage {
  factory ReportScope({
    $core.String? zoneId,
    $core.String? carPark,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (carPark != null) result.carPark = carPark;
    return result;
  }

  ReportScope._();

  factory ReportScope.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ReportScope.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ReportScope',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aOS(2, _omitFieldNames ? '' : 'carPark')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportScope clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportScope copyWith(void Function(ReportScope) updates) =>
      super.copyWith((message) => updates(message as ReportScope))
          as ReportScope;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ReportScope create() => ReportScope._();
  @$core.override
  ReportScope createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ReportScope getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ReportScope>(create);
  static ReportScope? _defaultInstance;

  /// Only this zone.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// Only this car park, by its code; not together with a zone.
  @$pb.TagNumber(2)
  $core.String get carPark => $_getSZ(1);
  @$pb.TagNumber(2)
  set carPark($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCarPark() => $_has(1);
  @$pb.TagNumber(2)
  void clearCarPark() => $_clearField(2);
}

/// What became of a period of a schedule.
class ReportScheduleRun extends $pb.GeneratedMessage {
  factory ReportScheduleRun({
    $core.String? fromDay,
    $core.String? toDay,
    ReportScheduleRun_Result? result,
    $core.String? problem,
    $core.String? exportId,
    $1.Timestamp? at,
  }) {
    final result$ = create();
    if (fromDay != null) result$.fromDay = fromDay;
    if (toDay != null) result$.toDay = toDay;
    if (result != null) result$.result = result;
    if (problem != null) result$.problem = problem;
    if (exportId != null) result$.exportId = exportId;
    if (at != null) result$.at = at;
    return result$;
  }

  ReportScheduleRun._();

  factory ReportScheduleRun.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ReportScheduleRun.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ReportScheduleRun',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'fromDay')
    ..aOS(2, _omitFieldNames ? '' : 'toDay')
    ..aE<ReportScheduleRun_Result>(3, _omitFieldNames ? '' : 'result',
        enumValues: ReportScheduleRun_Result.values)
    ..aOS(4, _omitFieldNames ? '' : 'problem')
    ..aOS(5, _omitFieldNames ? '' : 'exportId')
    ..aOM<$1.Timestamp>(6, _omitFieldNames ? '' : 'at',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportScheduleRun clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportScheduleRun copyWith(void Function(ReportScheduleRun) updates) =>
      super.copyWith((message) => updates(message as ReportScheduleRun))
          as ReportScheduleRun;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ReportScheduleRun create() => ReportScheduleRun._();
  @$core.override
  ReportScheduleRun createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ReportScheduleRun getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ReportScheduleRun>(create);
  static ReportScheduleRun? _defaultInstance;

  /// The first day of the period.
  @$pb.TagNumber(1)
  $core.String get fromDay => $_getSZ(0);
  @$pb.TagNumber(1)
  set fromDay($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasFromDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearFromDay() => $_clearField(1);

  /// The last day.
  @$pb.TagNumber(2)
  $core.String get toDay => $_getSZ(1);
  @$pb.TagNumber(2)
  set toDay($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasToDay() => $_has(1);
  @$pb.TagNumber(2)
  void clearToDay() => $_clearField(2);

  /// What became of it.
  @$pb.TagNumber(3)
  ReportScheduleRun_Result get result => $_getN(2);
  @$pb.TagNumber(3)
  set result(ReportScheduleRun_Result value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasResult() => $_has(2);
  @$pb.TagNumber(3)
  void clearResult() => $_clearField(3);

  /// Why, as a reason of the contract such as `ZONE_NOT_ASSIGNED`; absent when all went well.
  @$pb.TagNumber(4)
  $core.String get problem => $_getSZ(3);
  @$pb.TagNumber(4)
  set problem($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasProblem() => $_has(3);
  @$pb.TagNumber(4)
  void clearProblem() => $_clearField(4);

  /// The export that holds the file.
  @$pb.TagNumber(5)
  $core.String get exportId => $_getSZ(4);
  @$pb.TagNumber(5)
  set exportId($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasExportId() => $_has(4);
  @$pb.TagNumber(5)
  void clearExportId() => $_clearField(5);

  /// When this came to be so.
  @$pb.TagNumber(6)
  $1.Timestamp get at => $_getN(5);
  @$pb.TagNumber(6)
  set at($1.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasAt() => $_has(5);
  @$pb.TagNumber(6)
  void clearAt() => $_clearField(6);
  @$pb.TagNumber(6)
  $1.Timestamp ensureAt() => $_ensure(5);
}

/// A report that comes again and again.
class ReportSchedule extends $pb.GeneratedMessage {
  factory ReportSchedule({
    $core.String? id,
    $core.String? name,
    ReportSchedule_Cadence? cadence,
    $core.int? weekday,
    $core.int? monthDay,
    $core.int? hour,
    $core.Iterable<$3.ReportSection_Name>? sections,
    ReportScope? scope,
    $4.ReportFormat_Name? format,
    $5.ReportLanguage_Name? language,
    $core.Iterable<$core.String>? recipientIds,
    $core.bool? isPaused,
    $core.String? ownerId,
    $1.Timestamp? nextRunAt,
    ReportScheduleRun? lastRun,
    $1.Timestamp? createdAt,
    $1.Timestamp? updatedAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (name != null) result.name = name;
    if (cadence != null) result.cadence = cadence;
    if (weekday != null) result.weekday = weekday;
    if (monthDay != null) result.monthDay = monthDay;
    if (hour != null) result.hour = hour;
    if (sections != null) result.sections.addAll(sections);
    if (scope != null) result.scope = scope;
    if (format != null) result.format = format;
    if (language != null) result.language = language;
    if (recipientIds != null) result.recipientIds.addAll(recipientIds);
    if (isPaused != null) result.isPaused = isPaused;
    if (ownerId != null) result.ownerId = ownerId;
    if (nextRunAt != null) result.nextRunAt = nextRunAt;
    if (lastRun != null) result.lastRun = lastRun;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    return result;
  }

  ReportSchedule._();

  factory ReportSchedule.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ReportSchedule.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ReportSchedule',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aE<ReportSchedule_Cadence>(3, _omitFieldNames ? '' : 'cadence',
        enumValues: ReportSchedule_Cadence.values)
    ..aI(4, _omitFieldNames ? '' : 'weekday')
    ..aI(5, _omitFieldNames ? '' : 'monthDay')
    ..aI(6, _omitFieldNames ? '' : 'hour')
    ..pc<$3.ReportSection_Name>(
        7, _omitFieldNames ? '' : 'sections', $pb.PbFieldType.KE,
        valueOf: $3.ReportSection_Name.valueOf,
        enumValues: $3.ReportSection_Name.values,
        defaultEnumValue: $3.ReportSection_Name.NAME_UNSPECIFIED)
    ..aOM<ReportScope>(8, _omitFieldNames ? '' : 'scope',
        subBuilder: ReportScope.create)
    ..aE<$4.ReportFormat_Name>(9, _omitFieldNames ? '' : 'format',
        enumValues: $4.ReportFormat_Name.values)
    ..aE<$5.ReportLanguage_Name>(10, _omitFieldNames ? '' : 'language',
        enumValues: $5.ReportLanguage_Name.values)
    ..pPS(11, _omitFieldNames ? '' : 'recipientIds')
    ..aOB(12, _omitFieldNames ? '' : 'isPaused')
    ..aOS(13, _omitFieldNames ? '' : 'ownerId')
    ..aOM<$1.Timestamp>(14, _omitFieldNames ? '' : 'nextRunAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<ReportScheduleRun>(15, _omitFieldNames ? '' : 'lastRun',
        subBuilder: ReportScheduleRun.create)
    ..aOM<$1.Timestamp>(16, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(17, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportSchedule clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportSchedule copyWith(void Function(ReportSchedule) updates) =>
      super.copyWith((message) => updates(message as ReportSchedule))
          as ReportSchedule;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ReportSchedule create() => ReportSchedule._();
  @$core.override
  ReportSchedule createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ReportSchedule getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ReportSchedule>(create);
  static ReportSchedule? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Its name, which stands in the mails.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// How often.
  @$pb.TagNumber(3)
  ReportSchedule_Cadence get cadence => $_getN(2);
  @$pb.TagNumber(3)
  set cadence(ReportSchedule_Cadence value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasCadence() => $_has(2);
  @$pb.TagNumber(3)
  void clearCadence() => $_clearField(3);

  /// The day of the week, 1 is Monday and 7 is Sunday; of no matter for what comes by the month.
  @$pb.TagNumber(4)
  $core.int get weekday => $_getIZ(3);
  @$pb.TagNumber(4)
  set weekday($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasWeekday() => $_has(3);
  @$pb.TagNumber(4)
  void clearWeekday() => $_clearField(4);

  /// The day of the month: 1 to 28, or 31 for its last day, whatever number that has; of no matter for what comes by the week.
  @$pb.TagNumber(5)
  $core.int get monthDay => $_getIZ(4);
  @$pb.TagNumber(5)
  set monthDay($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasMonthDay() => $_has(4);
  @$pb.TagNumber(5)
  void clearMonthDay() => $_clearField(5);

  /// The hour, 0 to 23, by clocks in Tunisia. It begins five minutes later, so that all of the period is in the sums.
  @$pb.TagNumber(6)
  $core.int get hour => $_getIZ(5);
  @$pb.TagNumber(6)
  set hour($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasHour() => $_has(5);
  @$pb.TagNumber(6)
  void clearHour() => $_clearField(6);

  /// Its sections; none: all of them.
  @$pb.TagNumber(7)
  $pb.PbList<$3.ReportSection_Name> get sections => $_getList(6);

  /// What it is about; absent for all that the owner sees.
  @$pb.TagNumber(8)
  ReportScope get scope => $_getN(7);
  @$pb.TagNumber(8)
  set scope(ReportScope value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasScope() => $_has(7);
  @$pb.TagNumber(8)
  void clearScope() => $_clearField(8);
  @$pb.TagNumber(8)
  ReportScope ensureScope() => $_ensure(7);

  /// What sort of file.
  @$pb.TagNumber(9)
  $4.ReportFormat_Name get format => $_getN(8);
  @$pb.TagNumber(9)
  set format($4.ReportFormat_Name value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasFormat() => $_has(8);
  @$pb.TagNumber(9)
  void clearFormat() => $_clearField(9);

  /// What mails and files are written in.
  @$pb.TagNumber(10)
  $5.ReportLanguage_Name get language => $_getN(9);
  @$pb.TagNumber(10)
  set language($5.ReportLanguage_Name value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasLanguage() => $_has(9);
  @$pb.TagNumber(10)
  void clearLanguage() => $_clearField(10);

  /// Ids of the operators who are sent it; none: the owner.
  @$pb.TagNumber(11)
  $pb.PbList<$core.String> get recipientIds => $_getList(10);

  /// Whether it sends nothing for now.
  @$pb.TagNumber(12)
  $core.bool get isPaused => $_getBF(11);
  @$pb.TagNumber(12)
  set isPaused($core.bool value) => $_setBool(11, value);
  @$pb.TagNumber(12)
  $core.bool hasIsPaused() => $_has(11);
  @$pb.TagNumber(12)
  void clearIsPaused() => $_clearField(12);

  /// Id of the operator whose it is.
  @$pb.TagNumber(13)
  $core.String get ownerId => $_getSZ(12);
  @$pb.TagNumber(13)
  set ownerId($core.String value) => $_setString(12, value);
  @$pb.TagNumber(13)
  $core.bool hasOwnerId() => $_has(12);
  @$pb.TagNumber(13)
  void clearOwnerId() => $_clearField(13);

  /// When the next one is made; absent while it is paused.
  @$pb.TagNumber(14)
  $1.Timestamp get nextRunAt => $_getN(13);
  @$pb.TagNumber(14)
  set nextRunAt($1.Timestamp value) => $_setField(14, value);
  @$pb.TagNumber(14)
  $core.bool hasNextRunAt() => $_has(13);
  @$pb.TagNumber(14)
  void clearNextRunAt() => $_clearField(14);
  @$pb.TagNumber(14)
  $1.Timestamp ensureNextRunAt() => $_ensure(13);

  /// What became of the last one; absent before the first.
  @$pb.TagNumber(15)
  ReportScheduleRun get lastRun => $_getN(14);
  @$pb.TagNumber(15)
  set lastRun(ReportScheduleRun value) => $_setField(15, value);
  @$pb.TagNumber(15)
  $core.bool hasLastRun() => $_has(14);
  @$pb.TagNumber(15)
  void clearLastRun() => $_clearField(15);
  @$pb.TagNumber(15)
  ReportScheduleRun ensureLastRun() => $_ensure(14);

  /// When it was made.
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

  /// When somebody last changed it; absent before.
  @$pb.TagNumber(17)
  $1.Timestamp get updatedAt => $_getN(16);
  @$pb.TagNumber(17)
  set updatedAt($1.Timestamp value) => $_setField(17, value);
  @$pb.TagNumber(17)
  $core.bool hasUpdatedAt() => $_has(16);
  @$pb.TagNumber(17)
  void clearUpdatedAt() => $_clearField(17);
  @$pb.TagNumber(17)
  $1.Timestamp ensureUpdatedAt() => $_ensure(16);
}

/// A schedule to make.
class CreateReportScheduleRequest extends $pb.GeneratedMessage {
  factory CreateReportScheduleRequest({
    $core.String? name,
    ReportSchedule_Cadence? cadence,
    $core.int? weekday,
    $core.int? monthDay,
    $core.int? hour,
    $core.Iterable<$3.ReportSection_Name>? sections,
    ReportScope? scope,
    $4.ReportFormat_Name? format,
    $5.ReportLanguage_Name? language,
    $core.Iterable<$core.String>? recipientIds,
  }) {
    final result = create();
    if (name != null) result.name = name;
    if (cadence != null) result.cadence = cadence;
    if (weekday != null) result.weekday = weekday;
    if (monthDay != null) result.monthDay = monthDay;
    if (hour != null) result.hour = hour;
    if (sections != null) result.sections.addAll(sections);
    if (scope != null) result.scope = scope;
    if (format != null) result.format = format;
    if (language != null) result.language = language;
    if (recipientIds != null) result.recipientIds.addAll(recipientIds);
    return result;
  }

  CreateReportScheduleRequest._();

  factory CreateReportScheduleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateReportScheduleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateReportScheduleRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'name')
    ..aE<ReportSchedule_Cadence>(2, _omitFieldNames ? '' : 'cadence',
        enumValues: ReportSchedule_Cadence.values)
    ..aI(3, _omitFieldNames ? '' : 'weekday')
    ..aI(4, _omitFieldNames ? '' : 'monthDay')
    ..aI(5, _omitFieldNames ? '' : 'hour')
    ..pc<$3.ReportSection_Name>(
        6, _omitFieldNames ? '' : 'sections', $pb.PbFieldType.KE,
        valueOf: $3.ReportSection_Name.valueOf,
        enumValues: $3.ReportSection_Name.values,
        defaultEnumValue: $3.ReportSection_Name.NAME_UNSPECIFIED)
    ..aOM<ReportScope>(7, _omitFieldNames ? '' : 'scope',
        subBuilder: ReportScope.create)
    ..aE<$4.ReportFormat_Name>(8, _omitFieldNames ? '' : 'format',
        enumValues: $4.ReportFormat_Name.values)
    ..aE<$5.ReportLanguage_Name>(9, _omitFieldNames ? '' : 'language',
        enumValues: $5.ReportLanguage_Name.values)
    ..pPS(10, _omitFieldNames ? '' : 'recipientIds')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateReportScheduleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateReportScheduleRequest copyWith(
          void Function(CreateReportScheduleRequest) updates) =>
      super.copyWith(
              (message) => updates(message as CreateReportScheduleRequest))
          as CreateReportScheduleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateReportScheduleRequest create() =>
      CreateReportScheduleRequest._();
  @$core.override
  CreateReportScheduleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateReportScheduleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateReportScheduleRequest>(create);
  static CreateReportScheduleRequest? _defaultInstance;

  /// Its name, which stands in the mails.
  @$pb.TagNumber(1)
  $core.String get name => $_getSZ(0);
  @$pb.TagNumber(1)
  set name($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasName() => $_has(0);
  @$pb.TagNumber(1)
  void clearName() => $_clearField(1);

  /// How often.
  @$pb.TagNumber(2)
  ReportSchedule_Cadence get cadence => $_getN(1);
  @$pb.TagNumber(2)
  set cadence(ReportSchedule_Cadence value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasCadence() => $_has(1);
  @$pb.TagNumber(2)
  void clearCadence() => $_clearField(2);

  /// The day of the week, 1 is Monday; Monday unless given.
  @$pb.TagNumber(3)
  $core.int get weekday => $_getIZ(2);
  @$pb.TagNumber(3)
  set weekday($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasWeekday() => $_has(2);
  @$pb.TagNumber(3)
  void clearWeekday() => $_clearField(3);

  /// The day of the month: 1 to 28, or 31 for its last day; the first unless given.
  @$pb.TagNumber(4)
  $core.int get monthDay => $_getIZ(3);
  @$pb.TagNumber(4)
  set monthDay($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasMonthDay() => $_has(3);
  @$pb.TagNumber(4)
  void clearMonthDay() => $_clearField(4);

  /// The hour, by clocks in Tunisia.
  @$pb.TagNumber(5)
  $core.int get hour => $_getIZ(4);
  @$pb.TagNumber(5)
  set hour($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasHour() => $_has(4);
  @$pb.TagNumber(5)
  void clearHour() => $_clearField(5);

  /// What it is about; everything unless given.
  @$pb.TagNumber(6)
  $pb.PbList<$3.ReportSection_Name> get sections => $_getList(5);

  /// What it is limited to.
  @$pb.TagNumber(7)
  ReportScope get scope => $_getN(6);
  @$pb.TagNumber(7)
  set scope(ReportScope value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasScope() => $_has(6);
  @$pb.TagNumber(7)
  void clearScope() => $_clearField(7);
  @$pb.TagNumber(7)
  ReportScope ensureScope() => $_ensure(6);

  /// What sort of file; PDF unless given.
  @$pb.TagNumber(8)
  $4.ReportFormat_Name get format => $_getN(7);
  @$pb.TagNumber(8)
  set format($4.ReportFormat_Name value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasFormat() => $_has(7);
  @$pb.TagNumber(8)
  void clearFormat() => $_clearField(8);

  /// What mails and files are written in; the language of the call unless given.
  @$pb.TagNumber(9)
  $5.ReportLanguage_Name get language => $_getN(8);
  @$pb.TagNumber(9)
  set language($5.ReportLanguage_Name value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasLanguage() => $_has(8);
  @$pb.TagNumber(9)
  void clearLanguage() => $_clearField(9);

  /// Ids of the operators who are sent it, all with an e-mail address; the owner unless given. Others than the owner are for admins to
  /// name, who answer for their seeing it.
  @$pb.TagNumber(10)
  $pb.PbList<$core.String> get recipientIds => $_getList(9);
}

/// The schedule.
class CreateReportScheduleResponse extends $pb.GeneratedMessage {
  factory CreateReportScheduleResponse({
    ReportSchedule? schedule,
  }) {
    final result = create();
    if (schedule != null) result.schedule = schedule;
    return result;
  }

  CreateReportScheduleResponse._();

  factory CreateReportScheduleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateReportScheduleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateReportScheduleResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOM<ReportSchedule>(1, _omitFieldNames ? '' : 'schedule',
        subBuilder: ReportSchedule.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateReportScheduleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateReportScheduleResponse copyWith(
          void Function(CreateReportScheduleResponse) updates) =>
      super.copyWith(
              (message) => updates(message as CreateReportScheduleResponse))
          as CreateReportScheduleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateReportScheduleResponse create() =>
      CreateReportScheduleResponse._();
  @$core.override
  CreateReportScheduleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateReportScheduleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateReportScheduleResponse>(create);
  static CreateReportScheduleResponse? _defaultInstance;

  /// The schedule.
  @$pb.TagNumber(1)
  ReportSchedule get schedule => $_getN(0);
  @$pb.TagNumber(1)
  set schedule(ReportSchedule value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSchedule() => $_has(0);
  @$pb.TagNumber(1)
  void clearSchedule() => $_clearField(1);
  @$pb.TagNumber(1)
  ReportSchedule ensureSchedule() => $_ensure(0);
}

/// Asks for a schedule.
class GetReportScheduleRequest extends $pb.GeneratedMessage {
  factory GetReportScheduleRequest({
    $core.String? scheduleId,
  }) {
    final result = create();
    if (scheduleId != null) result.scheduleId = scheduleId;
    return result;
  }

  GetReportScheduleRequest._();

  factory GetReportScheduleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetReportScheduleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetReportScheduleRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'scheduleId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReportScheduleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReportScheduleRequest copyWith(
          void Function(GetReportScheduleRequest) updates) =>
      super.copyWith((message) => updates(message as GetReportScheduleRequest))
          as GetReportScheduleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetReportScheduleRequest create() => GetReportScheduleRequest._();
  @$core.override
  GetReportScheduleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetReportScheduleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetReportScheduleRequest>(create);
  static GetReportScheduleRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get scheduleId => $_getSZ(0);
  @$pb.TagNumber(1)
  set scheduleId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasScheduleId() => $_has(0);
  @$pb.TagNumber(1)
  void clearScheduleId() => $_clearField(1);
}

/// The schedule.
class GetReportScheduleResponse extends $pb.GeneratedMessage {
  factory GetReportScheduleResponse({
    ReportSchedule? schedule,
  }) {
    final result = create();
    if (schedule != null) result.schedule = schedule;
    return result;
  }

  GetReportScheduleResponse._();

  factory GetReportScheduleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetReportScheduleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetReportScheduleResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOM<ReportSchedule>(1, _omitFieldNames ? '' : 'schedule',
        subBuilder: ReportSchedule.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReportScheduleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReportScheduleResponse copyWith(
          void Function(GetReportScheduleResponse) updates) =>
      super.copyWith((message) => updates(message as GetReportScheduleResponse))
          as GetReportScheduleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetReportScheduleResponse create() => GetReportScheduleResponse._();
  @$core.override
  GetReportScheduleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetReportScheduleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetReportScheduleResponse>(create);
  static GetReportScheduleResponse? _defaultInstance;

  /// The schedule.
  @$pb.TagNumber(1)
  ReportSchedule get schedule => $_getN(0);
  @$pb.TagNumber(1)
  set schedule(ReportSchedule value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSchedule() => $_has(0);
  @$pb.TagNumber(1)
  void clearSchedule() => $_clearField(1);
  @$pb.TagNumber(1)
  ReportSchedule ensureSchedule() => $_ensure(0);
}

/// Asks for schedules.
class ListReportSchedulesRequest extends $pb.GeneratedMessage {
  factory ListReportSchedulesRequest({
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

  ListReportSchedulesRequest._();

  factory ListReportSchedulesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListReportSchedulesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListReportSchedulesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'everybody')
    ..aI(2, _omitFieldNames ? '' : 'pageSize')
    ..aOS(3, _omitFieldNames ? '' : 'pageToken')
    ..aI(4, _omitFieldNames ? '' : 'skip')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListReportSchedulesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListReportSchedulesRequest copyWith(
          void Function(ListReportSchedulesRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListReportSchedulesRequest))
          as ListReportSchedulesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListReportSchedulesRequest create() => ListReportSchedulesRequest._();
  @$core.override
  ListReportSchedulesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListReportSchedulesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListReportSchedulesRequest>(create);
  static ListReportSchedulesRequest? _defaultInstance;

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

/// A page of schedules.
class ListReportSchedulesResponse extends $pb.GeneratedMessage {
  factory ListReportSchedulesResponse({
    $core.Iterable<ReportSchedule>? schedules,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (schedules != null) result.schedules.addAll(schedules);
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListReportSchedulesResponse._();

  factory ListReportSchedulesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListReportSchedulesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListReportSchedulesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..pPM<ReportSchedule>(1, _omitFieldNames ? '' : 'schedules',
        subBuilder: ReportSchedule.create)
    ..aOS(2, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListReportSchedulesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListReportSchedulesResponse copyWith(
          void Function(ListReportSchedulesResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListReportSchedulesResponse))
          as ListReportSchedulesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListReportSchedulesResponse create() =>
      ListReportSchedulesResponse._();
  @$core.override
  ListReportSchedulesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListReportSchedulesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListReportSchedulesResponse>(create);
  static ListReportSchedulesResponse? _defaultInstance;

  /// The newest first.
  @$pb.TagNumber(1)
  $pb.PbList<ReportSchedule> get schedules => $_getList(0);

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

/// What to change of a schedule.
class UpdateReportScheduleRequest extends $pb.GeneratedMessage {
  factory UpdateReportScheduleRequest({
    $core.String? scheduleId,
    $core.String? name,
    ReportSchedule_Cadence? cadence,
    $core.int? weekday,
    $core.int? monthDay,
    $core.int? hour,
    $core.Iterable<$3.ReportSection_Name>? sections,
    ReportScope? scope,
    $4.ReportFormat_Name? format,
    $5.ReportLanguage_Name? language,
    $core.Iterable<$core.String>? recipientIds,
    $core.bool? isPaused,
    $2.FieldMask? updateMask,
  }) {
    final result = create();
    if (scheduleId != null) result.scheduleId = scheduleId;
    if (name != null) result.name = name;
    if (cadence != null) result.cadence = cadence;
    if (weekday != null) result.weekday = weekday;
    if (monthDay != null) result.monthDay = monthDay;
    if (hour != null) result.hour = hour;
    if (sections != null) result.sections.addAll(sections);
    if (scope != null) result.scope = scope;
    if (format != null) result.format = format;
    if (language != null) result.language = language;
    if (recipientIds != null) result.recipientIds.addAll(recipientIds);
    if (isPaused != null) result.isPaused = isPaused;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  UpdateReportScheduleRequest._();

  factory UpdateReportScheduleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateReportScheduleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateReportScheduleRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'scheduleId')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aE<ReportSchedule_Cadence>(3, _omitFieldNames ? '' : 'cadence',
        enumValues: ReportSchedule_Cadence.values)
    ..aI(4, _omitFieldNames ? '' : 'weekday')
    ..aI(5, _omitFieldNames ? '' : 'monthDay')
    ..aI(6, _omitFieldNames ? '' : 'hour')
    ..pc<$3.ReportSection_Name>(
        7, _omitFieldNames ? '' : 'sections', $pb.PbFieldType.KE,
        valueOf: $3.ReportSection_Name.valueOf,
        enumValues: $3.ReportSection_Name.values,
        defaultEnumValue: $3.ReportSection_Name.NAME_UNSPECIFIED)
    ..aOM<ReportScope>(8, _omitFieldNames ? '' : 'scope',
        subBuilder: ReportScope.create)
    ..aE<$4.ReportFormat_Name>(9, _omitFieldNames ? '' : 'format',
        enumValues: $4.ReportFormat_Name.values)
    ..aE<$5.ReportLanguage_Name>(10, _omitFieldNames ? '' : 'language',
        enumValues: $5.ReportLanguage_Name.values)
    ..pPS(11, _omitFieldNames ? '' : 'recipientIds')
    ..aOB(12, _omitFieldNames ? '' : 'isPaused')
    ..aOM<$2.FieldMask>(13, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $2.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateReportScheduleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateReportScheduleRequest copyWith(
          void Function(UpdateReportScheduleRequest) updates) =>
      super.copyWith(
              (message) => updates(message as UpdateReportScheduleRequest))
          as UpdateReportScheduleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateReportScheduleRequest create() =>
      UpdateReportScheduleRequest._();
  @$core.override
  UpdateReportScheduleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateReportScheduleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateReportScheduleRequest>(create);
  static UpdateReportScheduleRequest? _defaultInstance;

  /// The schedule.
  @$pb.TagNumber(1)
  $core.String get scheduleId => $_getSZ(0);
  @$pb.TagNumber(1)
  set scheduleId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasScheduleId() => $_has(0);
  @$pb.TagNumber(1)
  void clearScheduleId() => $_clearField(1);

  /// Its name.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// How often.
  @$pb.TagNumber(3)
  ReportSchedule_Cadence get cadence => $_getN(2);
  @$pb.TagNumber(3)
  set cadence(ReportSchedule_Cadence value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasCadence() => $_has(2);
  @$pb.TagNumber(3)
  void clearCadence() => $_clearField(3);

  /// The day of the week.
  @$pb.TagNumber(4)
  $core.int get weekday => $_getIZ(3);
  @$pb.TagNumber(4)
  set weekday($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasWeekday() => $_has(3);
  @$pb.TagNumber(4)
  void clearWeekday() => $_clearField(4);

  /// The day of the month.
  @$pb.TagNumber(5)
  $core.int get monthDay => $_getIZ(4);
  @$pb.TagNumber(5)
  set monthDay($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasMonthDay() => $_has(4);
  @$pb.TagNumber(5)
  void clearMonthDay() => $_clearField(5);

  /// The hour.
  @$pb.TagNumber(6)
  $core.int get hour => $_getIZ(5);
  @$pb.TagNumber(6)
  set hour($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasHour() => $_has(5);
  @$pb.TagNumber(6)
  void clearHour() => $_clearField(6);

  /// Its sections, all of them anew; cleared: everything.
  @$pb.TagNumber(7)
  $pb.PbList<$3.ReportSection_Name> get sections => $_getList(6);

  /// What it is limited to; cleared: to nothing.
  @$pb.TagNumber(8)
  ReportScope get scope => $_getN(7);
  @$pb.TagNumber(8)
  set scope(ReportScope value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasScope() => $_has(7);
  @$pb.TagNumber(8)
  void clearScope() => $_clearField(8);
  @$pb.TagNumber(8)
  ReportScope ensureScope() => $_ensure(7);

  /// What sort of file.
  @$pb.TagNumber(9)
  $4.ReportFormat_Name get format => $_getN(8);
  @$pb.TagNumber(9)
  set format($4.ReportFormat_Name value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasFormat() => $_has(8);
  @$pb.TagNumber(9)
  void clearFormat() => $_clearField(9);

  /// What mails and files are written in.
  @$pb.TagNumber(10)
  $5.ReportLanguage_Name get language => $_getN(9);
  @$pb.TagNumber(10)
  set language($5.ReportLanguage_Name value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasLanguage() => $_has(9);
  @$pb.TagNumber(10)
  void clearLanguage() => $_clearField(10);

  /// Who is sent it, all of them anew; cleared: the owner.
  @$pb.TagNumber(11)
  $pb.PbList<$core.String> get recipientIds => $_getList(10);

  /// Whether it sends nothing for now.
  @$pb.TagNumber(12)
  $core.bool get isPaused => $_getBF(11);
  @$pb.TagNumber(12)
  set isPaused($core.bool value) => $_setBool(11, value);
  @$pb.TagNumber(12)
  $core.bool hasIsPaused() => $_has(11);
  @$pb.TagNumber(12)
  void clearIsPaused() => $_clearField(12);

  /// Names the fields that are written; those that are absent are cleared. See UpdateVehicleRequest.
  @$pb.TagNumber(13)
  $2.FieldMask get updateMask => $_getN(12);
  @$pb.TagNumber(13)
  set updateMask($2.FieldMask value) => $_setField(13, value);
  @$pb.TagNumber(13)
  $core.bool hasUpdateMask() => $_has(12);
  @$pb.TagNumber(13)
  void clearUpdateMask() => $_clearField(13);
  @$pb.TagNumber(13)
  $2.FieldMask ensureUpdateMask() => $_ensure(12);
}

/// The schedule.
class UpdateReportScheduleResponse extends $pb.GeneratedMessage {
  factory UpdateReportScheduleResponse({
    ReportSchedule? schedule,
  }) {
    final result = create();
    if (schedule != null) result.schedule = schedule;
    return result;
  }

  UpdateReportScheduleResponse._();

  factory UpdateReportScheduleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateReportScheduleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateReportScheduleResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOM<ReportSchedule>(1, _omitFieldNames ? '' : 'schedule',
        subBuilder: ReportSchedule.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateReportScheduleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateReportScheduleResponse copyWith(
          void Function(UpdateReportScheduleResponse) updates) =>
      super.copyWith(
              (message) => updates(message as UpdateReportScheduleResponse))
          as UpdateReportScheduleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateReportScheduleResponse create() =>
      UpdateReportScheduleResponse._();
  @$core.override
  UpdateReportScheduleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateReportScheduleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateReportScheduleResponse>(create);
  static UpdateReportScheduleResponse? _defaultInstance;

  /// The schedule, changed.
  @$pb.TagNumber(1)
  ReportSchedule get schedule => $_getN(0);
  @$pb.TagNumber(1)
  set schedule(ReportSchedule value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSchedule() => $_has(0);
  @$pb.TagNumber(1)
  void clearSchedule() => $_clearField(1);
  @$pb.TagNumber(1)
  ReportSchedule ensureSchedule() => $_ensure(0);
}

/// A schedule to delete.
class DeleteReportScheduleRequest extends $pb.GeneratedMessage {
  factory DeleteReportScheduleRequest({
    $core.String? scheduleId,
  }) {
    final result = create();
    if (scheduleId != null) result.scheduleId = scheduleId;
    return result;
  }

  DeleteReportScheduleRequest._();

  factory DeleteReportScheduleRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteReportScheduleRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteReportScheduleRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'scheduleId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteReportScheduleRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteReportScheduleRequest copyWith(
          void Function(DeleteReportScheduleRequest) updates) =>
      super.copyWith(
              (message) => updates(message as DeleteReportScheduleRequest))
          as DeleteReportScheduleRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteReportScheduleRequest create() =>
      DeleteReportScheduleRequest._();
  @$core.override
  DeleteReportScheduleRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteReportScheduleRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteReportScheduleRequest>(create);
  static DeleteReportScheduleRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get scheduleId => $_getSZ(0);
  @$pb.TagNumber(1)
  set scheduleId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasScheduleId() => $_has(0);
  @$pb.TagNumber(1)
  void clearScheduleId() => $_clearField(1);
}

/// It is deleted.
class DeleteReportScheduleResponse extends $pb.GeneratedMessage {
  factory DeleteReportScheduleResponse() => create();

  DeleteReportScheduleResponse._();

  factory DeleteReportScheduleResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteReportScheduleResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteReportScheduleResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteReportScheduleResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteReportScheduleResponse copyWith(
          void Function(DeleteReportScheduleResponse) updates) =>
      super.copyWith(
              (message) => updates(message as DeleteReportScheduleResponse))
          as DeleteReportScheduleResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteReportScheduleResponse create() =>
      DeleteReportScheduleResponse._();
  @$core.override
  DeleteReportScheduleResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteReportScheduleResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteReportScheduleResponse>(create);
  static DeleteReportScheduleResponse? _defaultInstance;
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
