// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/revenue_service.proto.

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

import '../../common/v1/payment_method.pbenum.dart' as $4;
import 'money_figures.pb.dart' as $2;
import 'revenue_service.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'revenue_service.pbenum.dart';

/// By what a report is divided.
class RevenueDimension extends $pb.GeneratedMessage {
  factory RevenueDimension() => create();

  RevenueDimension._();

  factory RevenueDimension.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RevenueDimension.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RevenueDimension',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RevenueDimension clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RevenueDimension copyWith(void Function(RevenueDimension) updates) =>
      super.copyWith((message) => updates(message as RevenueDimension))
          as RevenueDimension;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RevenueDimension create() => RevenueDimension._();
  @$core.override
  RevenueDimension createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RevenueDimension getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RevenueDimension>(create);
  static RevenueDimension? _defaultInstance;
}

/// Part of a report; fields by which it is not divided are absent.
class RevenueRow extends $pb.GeneratedMessage {
  factory RevenueRow({
    $core.String? day,
    $core.String? zoneId,
    $core.String? zoneName,
    $core.String? kind,
    $4.PaymentMethod? paymentMethod,
    $2.MoneyFigures? figures,
    $core.String? staffId,
    $core.String? staffName,
  }) {
    final result = create();
    if (day != null) result.day = day;
    if (zoneId != null) result.zoneId = zoneId;
    if (zoneName != null) result.zoneName = zoneName;
    if (kind != null) result.kind = kind;
    if (paymentMethod != null) result.paymentMethod = paymentMethod;
    if (figures != null) result.figures = figures;
    if (staffId != null) result.staffId = staffId;
    if (staffName != null) result.staffName = staffName;
    return result;
  }

  RevenueRow._();

  factory RevenueRow.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RevenueRow.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RevenueRow',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'day')
    ..aOS(2, _omitFieldNames ? '' : 'zoneId')
    ..aOS(3, _omitFieldNames ? '' : 'zoneName')
    ..aOS(4, _omitFieldNames ? '' : 'kind')
    ..aE<$4.PaymentMethod>(5, _omitFieldNames ? '' : 'paymentMethod',
        enumValues: $4.PaymentMethod.values)
    ..aOM<$2.MoneyFigures>(6, _omitFieldNames ? '' : 'figures',
        subBuilder: $2.MoneyFigures.create)
    ..aOS(7, _omitFieldNames ? '' : 'staffId')
    ..aOS(8, _omitFieldNames ? '' : 'staffName')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RevenueRow clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RevenueRow copyWith(void Function(RevenueRow) updates) =>
      super.copyWith((message) => updates(message as RevenueRow)) as RevenueRow;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RevenueRow create() => RevenueRow._();
  @$core.override
  RevenueRow createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RevenueRow getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RevenueRow>(create);
  static RevenueRow? _defaultInstance;

  /// The day, or the month.
  @$pb.TagNumber(1)
  $core.String get day => $_getSZ(0);
  @$pb.TagNumber(1)
  set day($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearDay() => $_clearField(1);

  /// The zone; `none` for what belongs to none.
  @$pb.TagNumber(2)
  $core.String get zoneId => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// The zone's name; absent when there is no such zone any more.
  @$pb.TagNumber(3)
  $core.String get zoneName => $_getSZ(2);
  @$pb.TagNumber(3)
  set zoneName($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZoneName() => $_has(2);
  @$pb.TagNumber(3)
  void clearZoneName() => $_clearField(3);

  /// What the money was for, see ClosingLine.
  @$pb.TagNumber(4)
  $core.String get kind => $_getSZ(3);
  @$pb.TagNumber(4)
  set kind($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasKind() => $_has(3);
  @$pb.TagNumber(4)
  void clearKind() => $_clearField(4);

  /// How it was paid.
  @$pb.TagNumber(5)
  $4.PaymentMethod get paymentMethod => $_getN(4);
  @$pb.TagNumber(5)
  set paymentMethod($4.PaymentMethod value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasPaymentMethod() => $_has(4);
  @$pb.TagNumber(5)
  void clearPaymentMethod() => $_clearField(5);

  /// The money.
  @$pb.TagNumber(6)
  $2.MoneyFigures get figures => $_getN(5);
  @$pb.TagNumber(6)
  set figures($2.MoneyFigures value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasFigures() => $_has(5);
  @$pb.TagNumber(6)
  void clearFigures() => $_clearField(6);
  @$pb.TagNumber(6)
  $2.MoneyFigures ensureFigures() => $_ensure(5);

  /// The agent or operator who took it; absent for what is no cash.
  @$pb.TagNumber(7)
  $core.String get staffId => $_getSZ(6);
  @$pb.TagNumber(7)
  set staffId($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasStaffId() => $_has(6);
  @$pb.TagNumber(7)
  void clearStaffId() => $_clearField(7);

  /// Their name; absent when there is no such account any more.
  @$pb.TagNumber(8)
  $core.String get staffName => $_getSZ(7);
  @$pb.TagNumber(8)
  set staffName($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasStaffName() => $_has(7);
  @$pb.TagNumber(8)
  void clearStaffName() => $_clearField(8);
}

/// Asks for a report.
class GetRevenueReportRequest extends $pb.GeneratedMessage {
  factory GetRevenueReportRequest({
    $core.String? fromDay,
    $core.String? toDay,
    $core.Iterable<RevenueDimension_Name>? groupBy,
    $core.String? zoneId,
    $core.String? kind,
    $4.PaymentMethod? paymentMethod,
  }) {
    final result = create();
    if (fromDay != null) result.fromDay = fromDay;
    if (toDay != null) result.toDay = toDay;
    if (groupBy != null) result.groupBy.addAll(groupBy);
    if (zoneId != null) result.zoneId = zoneId;
    if (kind != null) result.kind = kind;
    if (paymentMethod != null) result.paymentMethod = paymentMethod;
    return result;
  }

  GetRevenueReportRequest._();

  factory GetRevenueReportRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetRevenueReportRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetRevenueReportRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'fromDay')
    ..aOS(2, _omitFieldNames ? '' : 'toDay')
    ..pc<RevenueDimension_Name>(
        3, _omitFieldNames ? '' : 'groupBy', $pb.PbFieldType.KE,
        valueOf: RevenueDimension_Name.valueOf,
        enumValues: RevenueDimension_Name.values,
        defaultEnumValue: RevenueDimension_Name.NAME_UNSPECIFIED)
    ..aOS(4, _omitFieldNames ? '' : 'zoneId')
    ..aOS(5, _omitFieldNames ? '' : 'kind')
    ..aE<$4.PaymentMethod>(6, _omitFieldNames ? '' : 'paymentMethod',
        enumValues: $4.PaymentMethod.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetRevenueReportRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetRevenueReportRequest copyWith(
          void Function(GetRevenueReportRequest) updates) =>
      super.copyWith((message) => updates(message as GetRevenueReportRequest))
          as GetRevenueReportRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetRevenueReportRequest create() => GetRevenueReportRequest._();
  @$core.override
  GetRevenueReportRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetRevenueReportRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetRevenueReportRequest>(create);
  static GetRevenueReportRequest? _defaultInstance;

  /// The first day: `2026-03-01`.
  @$pb.TagNumber(1)
  $core.String get fromDay => $_getSZ(0);
  @$pb.TagNumber(1)
  set fromDay($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasFromDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearFromDay() => $_clearField(1);

  /// The last day; the first one unless given.
  @$pb.TagNumber(2)
  $core.String get toDay => $_getSZ(1);
  @$pb.TagNumber(2)
  set toDay($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasToDay() => $_has(1);
  @$pb.TagNumber(2)
  void clearToDay() => $_clearField(2);

  /// By what it is divided, in any order; by nothing unless given: one row.
  @$pb.TagNumber(3)
  $pb.PbList<RevenueDimension_Name> get groupBy => $_getList(2);

  /// Only this zone's; `none`: what belongs to no zone, for admins. Unless given, all of the caller's.
  @$pb.TagNumber(4)
  $core.String get zoneId => $_getSZ(3);
  @$pb.TagNumber(4)
  set zoneId($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasZoneId() => $_has(3);
  @$pb.TagNumber(4)
  void clearZoneId() => $_clearField(4);

  /// Only this kind's, see ClosingLine.
  @$pb.TagNumber(5)
  $core.String get kind => $_getSZ(4);
  @$pb.TagNumber(5)
  set kind($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasKind() => $_has(4);
  @$pb.TagNumber(5)
  void clearKind() => $_clearField(5);

  /// Only what was paid so.
  @$pb.TagNumber(6)
  $4.PaymentMethod get paymentMethod => $_getN(5);
  @$pb.TagNumber(6)
  set paymentMethod($4.PaymentMethod value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasPaymentMethod() => $_has(5);
  @$pb.TagNumber(6)
  void clearPaymentMethod() => $_clearField(6);
}

/// A report.
class GetRevenueReportResponse extends $pb.GeneratedMessage {
  factory GetRevenueReportResponse({
    $core.Iterable<RevenueRow>? rows,
    $2.MoneyFigures? totals,
    $3.Timestamp? asOfTime,
  }) {
    final result = create();
    if (rows != null) result.rows.addAll(rows);
    if (totals != null) result.totals = totals;
    if (asOfTime != null) result.asOfTime = asOfTime;
    return result;
  }

  GetRevenueReportResponse._();

  factory GetRevenueReportResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetRevenueReportResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetRevenueReportResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..pPM<RevenueRow>(1, _omitFieldNames ? '' : 'rows',
        subBuilder: RevenueRow.create)
    ..aOM<$2.MoneyFigures>(2, _omitFieldNames ? '' : 'totals',
        subBuilder: $2.MoneyFigures.create)
    ..aOM<$3.Timestamp>(3, _omitFieldNames ? '' : 'asOfTime',
        subBuilder: $3.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetRevenueReportResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetRevenueReportResponse copyWith(
          void Function(GetRevenueReportResponse) updates) =>
      super.copyWith((message) => updates(message as GetRevenueReportResponse))
          as GetRevenueReportResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetRevenueReportResponse create() => GetRevenueReportResponse._();
  @$core.override
  GetRevenueReportResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetRevenueReportResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetRevenueReportResponse>(create);
  static GetRevenueReportResponse? _defaultInstance;

  /// Its rows, in the order day, zone, kind, method, staff; at most 10 000. Parts of which the books say nothing are left out.
  @$pb.TagNumber(1)
  $pb.PbList<RevenueRow> get rows => $_getList(0);

  /// Their sum.
  @$pb.TagNumber(2)
  $2.MoneyFigures get totals => $_getN(1);
  @$pb.TagNumber(2)
  set totals($2.MoneyFigures value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasTotals() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotals() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.MoneyFigures ensureTotals() => $_ensure(1);

  /// Everything that was in the books by then is in the figures.
  @$pb.TagNumber(3)
  $3.Timestamp get asOfTime => $_getN(2);
  @$pb.TagNumber(3)
  set asOfTime($3.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasAsOfTime() => $_has(2);
  @$pb.TagNumber(3)
  void clearAsOfTime() => $_clearField(3);
  @$pb.TagNumber(3)
  $3.Timestamp ensureAsOfTime() => $_ensure(2);
}

/// Asks for a report as a file.
class ExportRevenueReportRequest extends $pb.GeneratedMessage {
  factory ExportRevenueReportRequest({
    $core.String? fromDay,
    $core.String? toDay,
    $core.Iterable<RevenueDimension_Name>? groupBy,
    $core.String? zoneId,
    $core.String? kind,
    $4.PaymentMethod? paymentMethod,
    ExportRevenueReportRequest_Format? format,
  }) {
    final result = create();
    if (fromDay != null) result.fromDay = fromDay;
    if (toDay != null) result.toDay = toDay;
    if (groupBy != null) result.groupBy.addAll(groupBy);
    if (zoneId != null) result.zoneId = zoneId;
    if (kind != null) result.kind = kind;
    if (paymentMethod != null) result.paymentMethod = paymentMethod;
    if (format != null) result.format = format;
    return result;
  }

  ExportRevenueReportRequest._();

  factory ExportRevenueReportRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ExportRevenueReportRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ExportRevenueReportRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'fromDay')
    ..aOS(2, _omitFieldNames ? '' : 'toDay')
    ..pc<RevenueDimension_Name>(
        3, _omitFieldNames ? '' : 'groupBy', $pb.PbFieldType.KE,
        valueOf: RevenueDimension_Name.valueOf,
        enumValues: RevenueDimension_Name.values,
        defaultEnumValue: RevenueDimension_Name.NAME_UNSPECIFIED)
    ..aOS(4, _omitFieldNames ? '' : 'zoneId')
    ..aOS(5, _omitFieldNames ? '' : 'kind')
    ..aE<$4.PaymentMethod>(6, _omitFieldNames ? '' : 'paymentMethod',
        enumValues: $4.PaymentMethod.values)
    ..aE<ExportRevenueReportRequest_Format>(7, _omitFieldNames ? '' : 'format',
        enumValues: ExportRevenueReportRequest_Format.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportRevenueReportRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ExportRevenueReportRequest copyWith(
          void Function(ExportRevenueReportRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ExportRevenueReportRequest))
          as ExportRevenueReportRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ExportRevenueReportRequest create() => ExportRevenueReportRequest._();
  @$core.override
  ExportRevenueReportRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ExportRevenueReportRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ExportRevenueReportRequest>(create);
  static ExportRevenueReportRequest? _defaultInstance;

  /// The first day: `2026-03-01`.
  @$pb.TagNumber(1)
  $core.String get fromDay => $_getSZ(0);
  @$pb.TagNumber(1)
  set fromDay($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasFromDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearFromDay() => $_clearField(1);

  /// The last day; the first one unless given.
  @$pb.TagNumber(2)
  $core.String get toDay => $_getSZ(1);
  @$pb.TagNumber(2)
  set toDay($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasToDay() => $_has(1);
  @$pb.TagNumber(2)
  void clearToDay() => $_clearField(2);

  /// By what it is divided, in any order; by nothing unless given: one row.
  @$pb.TagNumber(3)
  $pb.PbList<RevenueDimension_Name> get groupBy => $_getList(2);

  /// Only this zone's; `none`: what belongs to no zone, for admins. Unless given, all of the caller's.
  @$pb.TagNumber(4)
  $core.String get zoneId => $_getSZ(3);
  @$pb.TagNumber(4)
  set zoneId($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasZoneId() => $_has(3);
  @$pb.TagNumber(4)
  void clearZoneId() => $_clearField(4);

  /// Only this kind's, see ClosingLine.
  @$pb.TagNumber(5)
  $core.String get kind => $_getSZ(4);
  @$pb.TagNumber(5)
  set kind($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasKind() => $_has(4);
  @$pb.TagNumber(5)
  void clearKind() => $_clearField(5);

  /// Only what was paid so.
  @$pb.TagNumber(6)
  $4.PaymentMethod get paymentMethod => $_getN(5);
  @$pb.TagNumber(6)
  set paymentMethod($4.PaymentMethod value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasPaymentMethod() => $_has(5);
  @$pb.TagNumber(6)
  void clearPaymentMethod() => $_clearField(6);

  /// What sort of file; CSV unless given.
  @$pb.TagNumber(7)
  ExportRevenueReportRequest_Format get format => $_getN(6);
  @$pb.TagNumber(7)
  set format(ExportRevenueReportRequest_Format value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasFormat() => $_has(6);
  @$pb.TagNumber(7)
  void clearFormat() => $_clearField(7);
}

/// Asks how far the figures are.
class GetRevenueStatusRequest extends $pb.GeneratedMessage {
  factory GetRevenueStatusRequest() => create();

  GetRevenueStatusRequest._();

  factory GetRevenueStatusRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetRevenueStatusRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetRevenueStatusRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetRevenueStatusRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetRevenueStatusRequest copyWith(
          void Function(GetRevenueStatusRequest) updates) =>
      super.copyWith((message) => updates(message as GetRevenueStatusRequest))
          as GetRevenueStatusRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetRevenueStatusRequest create() => GetRevenueStatusRequest._();
  @$core.override
  GetRevenueStatusRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetRevenueStatusRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetRevenueStatusRequest>(create);
  static GetRevenueStatusRequest? _defaultInstance;
}

/// How far the figures are.
class RevenueStatus extends $pb.GeneratedMessage {
  factory RevenueStatus({
    $3.Timestamp? asOfTime,
    $3.Timestamp? rebuiltAt,
    $core.int? rebuiltDifferences,
    $3.Timestamp? rebuildRequestedAt,
    $core.int? differingClosings,
  }) {
    final result = create();
    if (asOfTime != null) result.asOfTime = asOfTime;
    if (rebuiltAt != null) result.rebuiltAt = rebuiltAt;
    if (rebuiltDifferences != null)
      result.rebuiltDifferences = rebuiltDifferences;
    if (rebuildRequestedAt != null)
      result.rebuildRequestedAt = rebuildRequestedAt;
    if (differingClosings != null) result.differingClosings = differingClosings;
    return result;
  }

  RevenueStatus._();

  factory RevenueStatus.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RevenueStatus.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RevenueStatus',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<$3.Timestamp>(1, _omitFieldNames ? '' : 'asOfTime',
        subBuilder: $3.Timestamp.create)
    ..aOM<$3.Timestamp>(2, _omitFieldNames ? '' : 'rebuiltAt',
        subBuilder: $3.Timestamp.create)
    ..aI(3, _omitFieldNames ? '' : 'rebuiltDifferences')
    ..aOM<$3.Timestamp>(4, _omitFieldNames ? '' : 'rebuildRequestedAt',
        subBuilder: $3.Timestamp.create)
    ..aI(5, _omitFieldNames ? '' : 'differingClosings')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RevenueStatus clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RevenueStatus copyWith(void Function(RevenueStatus) updates) =>
      super.copyWith((message) => updates(message as RevenueStatus))
          as RevenueStatus;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RevenueStatus create() => RevenueStatus._();
  @$core.override
  RevenueStatus createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RevenueStatus getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RevenueStatus>(create);
  static RevenueStatus? _defaultInstance;

  /// Everything that was in the books by then is in the figures; absent before they were first made.
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

  /// When they were last made anew from the books; absent before.
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

  /// How many figures were other than before when they were last made anew: other than zero, something was wrong. Absent when there
  /// were none before.
  @$pb.TagNumber(3)
  $core.int get rebuiltDifferences => $_getIZ(2);
  @$pb.TagNumber(3)
  set rebuiltDifferences($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasRebuiltDifferences() => $_has(2);
  @$pb.TagNumber(3)
  void clearRebuiltDifferences() => $_clearField(3);

  /// When somebody asked to have them made anew; absent when that is done.
  @$pb.TagNumber(4)
  $3.Timestamp get rebuildRequestedAt => $_getN(3);
  @$pb.TagNumber(4)
  set rebuildRequestedAt($3.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasRebuildRequestedAt() => $_has(3);
  @$pb.TagNumber(4)
  void clearRebuildRequestedAt() => $_clearField(4);
  @$pb.TagNumber(4)
  $3.Timestamp ensureRebuildRequestedAt() => $_ensure(3);

  /// How many closed days the books now say something else of: other than zero, somebody has to look. Looked at each night.
  @$pb.TagNumber(5)
  $core.int get differingClosings => $_getIZ(4);
  @$pb.TagNumber(5)
  set differingClosings($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasDifferingClosings() => $_has(4);
  @$pb.TagNumber(5)
  void clearDifferingClosings() => $_clearField(5);
}

/// How far the figures are.
class GetRevenueStatusResponse extends $pb.GeneratedMessage {
  factory GetRevenueStatusResponse({
    RevenueStatus? status,
  }) {
    final result = create();
    if (status != null) result.status = status;
    return result;
  }

  GetRevenueStatusResponse._();

  factory GetRevenueStatusResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetRevenueStatusResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetRevenueStatusResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<RevenueStatus>(1, _omitFieldNames ? '' : 'status',
        subBuilder: RevenueStatus.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetRevenueStatusResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetRevenueStatusResponse copyWith(
          void Function(GetRevenueStatusResponse) updates) =>
      super.copyWith((message) => updates(message as GetRevenueStatusResponse))
          as GetRevenueStatusResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetRevenueStatusResponse create() => GetRevenueStatusResponse._();
  @$core.override
  GetRevenueStatusResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetRevenueStatusResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetRevenueStatusResponse>(create);
  static GetRevenueStatusResponse? _defaultInstance;

  /// How far the figures are.
  @$pb.TagNumber(1)
  RevenueStatus get status => $_getN(0);
  @$pb.TagNumber(1)
  set status(RevenueStatus value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStatus() => $_has(0);
  @$pb.TagNumber(1)
  void clearStatus() => $_clearField(1);
  @$pb.TagNumber(1)
  RevenueStatus ensureStatus() => $_ensure(0);
}

/// Asks to make the figures anew.
class RebuildRevenueRequest extends $pb.GeneratedMessage {
  factory RebuildRevenueRequest() => create();

  RebuildRevenueRequest._();

  factory RebuildRevenueRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RebuildRevenueRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RebuildRevenueRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RebuildRevenueRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RebuildRevenueRequest copyWith(
          void Function(RebuildRevenueRequest) updates) =>
      super.copyWith((message) => updates(message as RebuildRevenueRequest))
          as RebuildRevenueRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RebuildRevenueRequest create() => RebuildRevenueRequest._();
  @$core.override
  RebuildRevenueRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RebuildRevenueRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RebuildRevenueRequest>(create);
  static RebuildRevenueRequest? _defaultInstance;
}

/// It will be done.
class RebuildRevenueResponse extends $pb.GeneratedMessage {
  factory RebuildRevenueResponse({
    RevenueStatus? status,
  }) {
    final result = create();
    if (status != null) result.status = status;
    return result;
  }

  RebuildRevenueResponse._();

  factory RebuildRevenueResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RebuildRevenueResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RebuildRevenueResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aOM<RevenueStatus>(1, _omitFieldNames ? '' : 'status',
        subBuilder: RevenueStatus.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RebuildRevenueResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RebuildRevenueResponse copyWith(
          void Function(RebuildRevenueResponse) updates) =>
      super.copyWith((message) => updates(message as RebuildRevenueResponse))
          as RebuildRevenueResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RebuildRevenueResponse create() => RebuildRevenueResponse._();
  @$core.override
  RebuildRevenueResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RebuildRevenueResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RebuildRevenueResponse>(create);
  static RebuildRevenueResponse? _defaultInstance;

  /// How far the figures are.
  @$pb.TagNumber(1)
  RevenueStatus get status => $_getN(0);
  @$pb.TagNumber(1)
  set status(RevenueStatus value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStatus() => $_has(0);
  @$pb.TagNumber(1)
  void clearStatus() => $_clearField(1);
  @$pb.TagNumber(1)
  RevenueStatus ensureStatus() => $_ensure(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
