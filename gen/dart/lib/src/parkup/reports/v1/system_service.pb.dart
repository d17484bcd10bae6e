// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/system_service.proto.

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

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks how much there is.
class GetDataStatisticsRequest extends $pb.GeneratedMessage {
  factory GetDataStatisticsRequest({
    $core.int? days,
  }) {
    final result = create();
    if (days != null) result.days = days;
    return result;
  }

  GetDataStatisticsRequest._();

  factory GetDataStatisticsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetDataStatisticsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetDataStatisticsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'days')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDataStatisticsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDataStatisticsRequest copyWith(
          void Function(GetDataStatisticsRequest) updates) =>
      super.copyWith((message) => updates(message as GetDataStatisticsRequest))
          as GetDataStatisticsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetDataStatisticsRequest create() => GetDataStatisticsRequest._();
  @$core.override
  GetDataStatisticsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetDataStatisticsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetDataStatisticsRequest>(create);
  static GetDataStatisticsRequest? _defaultInstance;

  /// Growth since how many days ago, 1 to 400; 30 unless given.
  @$pb.TagNumber(1)
  $core.int get days => $_getIZ(0);
  @$pb.TagNumber(1)
  set days($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDays() => $_has(0);
  @$pb.TagNumber(1)
  void clearDays() => $_clearField(1);
}

/// What a collection holds.
class CollectionStatistics extends $pb.GeneratedMessage {
  factory CollectionStatistics({
    $core.String? name,
    $fixnum.Int64? documents,
    $fixnum.Int64? bytes,
    $fixnum.Int64? storageBytes,
    $fixnum.Int64? indexBytes,
    $core.int? indexes,
    $fixnum.Int64? documentsGrowth,
    $fixnum.Int64? bytesGrowth,
  }) {
    final result = create();
    if (name != null) result.name = name;
    if (documents != null) result.documents = documents;
    if (bytes != null) result.bytes = bytes;
    if (storageBytes != null) result.storageBytes = storageBytes;
    if (indexBytes != null) result.indexBytes = indexBytes;
    if (indexes != null) result.indexes = indexes;
    if (documentsGrowth != null) result.documentsGrowth = documentsGrowth;
    if (bytesGrowth != null) result.bytesGrowth = bytesGrowth;
    return result;
  }

  CollectionStatistics._();

  factory CollectionStatistics.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CollectionStatistics.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CollectionStatistics',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'name')
    ..aInt64(2, _omitFieldNames ? '' : 'documents')
    ..aInt64(3, _omitFieldNames ? '' : 'bytes')
    ..aInt64(4, _omitFieldNames ? '' : 'storageBytes')
    ..aInt64(5, _omitFieldNames ? '' : 'indexBytes')
    ..aI(6, _omitFieldNames ? '' : 'indexes')
    ..aInt64(7, _omitFieldNames ? '' : 'documentsGrowth')
    ..aInt64(8, _omitFieldNames ? '' : 'bytesGrowth')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CollectionStatistics clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CollectionStatistics copyWith(void Function(CollectionStatistics) updates) =>
      super.copyWith((message) => updates(message as CollectionStatistics))
          as CollectionStatistics;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CollectionStatistics create() => CollectionStatistics._();
  @$core.override
  CollectionStatistics createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CollectionStatistics getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CollectionStatistics>(create);
  static CollectionStatistics? _defaultInstance;

  /// Its name.
  @$pb.TagNumber(1)
  $core.String get name => $_getSZ(0);
  @$pb.TagNumber(1)
  set name($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasName() => $_has(0);
  @$pb.TagNumber(1)
  void clearName() => $_clearField(1);

  /// Its documents, about.
  @$pb.TagNumber(2)
  $fixnum.Int64 get documents => $_getI64(1);
  @$pb.TagNumber(2)
  set documents($fixnum.Int64 value) => $_setInt64(1, value);
  @$pb.TagNumber(2)
  $core.bool hasDocuments() => $_has(1);
  @$pb.TagNumber(2)
  void clearDocuments() => $_clearField(2);

  /// Their size in bytes, before they are packed.
  @$pb.TagNumber(3)
  $fixnum.Int64 get bytes => $_getI64(2);
  @$pb.TagNumber(3)
  set bytes($fixnum.Int64 value) => $_setInt64(2, value);
  @$pb.TagNumber(3)
  $core.bool hasBytes() => $_has(2);
  @$pb.TagNumber(3)
  void clearBytes() => $_clearField(3);

  /// What they take on the disk, in bytes.
  @$pb.TagNumber(4)
  $fixnum.Int64 get storageBytes => $_getI64(3);
  @$pb.TagNumber(4)
  set storageBytes($fixnum.Int64 value) => $_setInt64(3, value);
  @$pb.TagNumber(4)
  $core.bool hasStorageBytes() => $_has(3);
  @$pb.TagNumber(4)
  void clearStorageBytes() => $_clearField(4);

  /// What the indexes take on the disk, in bytes.
  @$pb.TagNumber(5)
  $fixnum.Int64 get indexBytes => $_getI64(4);
  @$pb.TagNumber(5)
  set indexBytes($fixnum.Int64 value) => $_setInt64(4, value);
  @$pb.TagNumber(5)
  $core.bool hasIndexBytes() => $_has(4);
  @$pb.TagNumber(5)
  void clearIndexBytes() => $_clearField(5);

  /// How many indexes it has.
  @$pb.TagNumber(6)
  $core.int get indexes => $_getIZ(5);
  @$pb.TagNumber(6)
  set indexes($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasIndexes() => $_has(5);
  @$pb.TagNumber(6)
  void clearIndexes() => $_clearField(6);

  /// How many documents more there are than at `since_time`; less than zero when there are fewer, absent when that is not known.
  @$pb.TagNumber(7)
  $fixnum.Int64 get documentsGrowth => $_getI64(6);
  @$pb.TagNumber(7)
  set documentsGrowth($fixnum.Int64 value) => $_setInt64(6, value);
  @$pb.TagNumber(7)
  $core.bool hasDocumentsGrowth() => $_has(6);
  @$pb.TagNumber(7)
  void clearDocumentsGrowth() => $_clearField(7);

  /// How many bytes more there are than at `since_time`; absent when that is not known.
  @$pb.TagNumber(8)
  $fixnum.Int64 get bytesGrowth => $_getI64(7);
  @$pb.TagNumber(8)
  set bytesGrowth($fixnum.Int64 value) => $_setInt64(7, value);
  @$pb.TagNumber(8)
  $core.bool hasBytesGrowth() => $_has(7);
  @$pb.TagNumber(8)
  void clearBytesGrowth() => $_clearField(8);
}

/// What a night's note says of all collections together.
class DataDay extends $pb.GeneratedMessage {
  factory DataDay({
    $core.String? day,
    $fixnum.Int64? documents,
    $fixnum.Int64? bytes,
  }) {
    final result = create();
    if (day != null) result.day = day;
    if (documents != null) result.documents = documents;
    if (bytes != null) result.bytes = bytes;
    return result;
  }

  DataDay._();

  factory DataDay.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DataDay.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DataDay',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'day')
    ..aInt64(2, _omitFieldNames ? '' : 'documents')
    ..aInt64(3, _omitFieldNames ? '' : 'bytes')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DataDay clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DataDay copyWith(void Function(DataDay) updates) =>
      super.copyWith((message) => updates(message as DataDay)) as DataDay;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DataDay create() => DataDay._();
  @$core.override
  DataDay createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DataDay getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<DataDay>(create);
  static DataDay? _defaultInstance;

  /// The day, `2026-03-01`.
  @$pb.TagNumber(1)
  $core.String get day => $_getSZ(0);
  @$pb.TagNumber(1)
  set day($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearDay() => $_clearField(1);

  /// All documents.
  @$pb.TagNumber(2)
  $fixnum.Int64 get documents => $_getI64(1);
  @$pb.TagNumber(2)
  set documents($fixnum.Int64 value) => $_setInt64(1, value);
  @$pb.TagNumber(2)
  $core.bool hasDocuments() => $_has(1);
  @$pb.TagNumber(2)
  void clearDocuments() => $_clearField(2);

  /// Their size in bytes.
  @$pb.TagNumber(3)
  $fixnum.Int64 get bytes => $_getI64(2);
  @$pb.TagNumber(3)
  set bytes($fixnum.Int64 value) => $_setInt64(2, value);
  @$pb.TagNumber(3)
  $core.bool hasBytes() => $_has(2);
  @$pb.TagNumber(3)
  void clearBytes() => $_clearField(3);
}

/// How much there is.
class GetDataStatisticsResponse extends $pb.GeneratedMessage {
  factory GetDataStatisticsResponse({
    $core.Iterable<CollectionStatistics>? collections,
    $fixnum.Int64? documents,
    $fixnum.Int64? bytes,
    $fixnum.Int64? diskBytes,
    $1.Timestamp? sinceTime,
    $core.Iterable<DataDay>? days,
  }) {
    final result = create();
    if (collections != null) result.collections.addAll(collections);
    if (documents != null) result.documents = documents;
    if (bytes != null) result.bytes = bytes;
    if (diskBytes != null) result.diskBytes = diskBytes;
    if (sinceTime != null) result.sinceTime = sinceTime;
    if (days != null) result.days.addAll(days);
    return result;
  }

  GetDataStatisticsResponse._();

  factory GetDataStatisticsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetDataStatisticsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetDataStatisticsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..pPM<CollectionStatistics>(1, _omitFieldNames ? '' : 'collections',
        subBuilder: CollectionStatistics.create)
    ..aInt64(2, _omitFieldNames ? '' : 'documents')
    ..aInt64(3, _omitFieldNames ? '' : 'bytes')
    ..aInt64(4, _omitFieldNames ? '' : 'diskBytes')
    ..aOM<$1.Timestamp>(5, _omitFieldNames ? '' : 'sinceTime',
        subBuilder: $1.Timestamp.create)
    ..pPM<DataDay>(6, _omitFieldNames ? '' : 'days', subBuilder: DataDay.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDataStatisticsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDataStatisticsResponse copyWith(
          void Function(GetDataStatisticsResponse) updates) =>
      super.copyWith((message) => updates(message as GetDataStatisticsResponse))
          as GetDataStatisticsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetDataStatisticsResponse create() => GetDataStatisticsResponse._();
  @$core.override
  GetDataStatisticsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetDataStatisticsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetDataStatisticsResponse>(create);
  static GetDataStatisticsResponse? _defaultInstance;

  /// Each collection, the largest first.
  @$pb.TagNumber(1)
  $pb.PbList<CollectionStatistics> get collections => $_getList(0);

  /// All documents.
  @$pb.TagNumber(2)
  $fixnum.Int64 get documents => $_getI64(1);
  @$pb.TagNumber(2)
  set documents($fixnum.Int64 value) => $_setInt64(1, value);
  @$pb.TagNumber(2)
  $core.bool hasDocuments() => $_has(1);
  @$pb.TagNumber(2)
  void clearDocuments() => $_clearField(2);

  /// Their size in bytes.
  @$pb.TagNumber(3)
  $fixnum.Int64 get bytes => $_getI64(2);
  @$pb.TagNumber(3)
  set bytes($fixnum.Int64 value) => $_setInt64(2, value);
  @$pb.TagNumber(3)
  $core.bool hasBytes() => $_has(2);
  @$pb.TagNumber(3)
  void clearBytes() => $_clearField(3);

  /// What they take on the disk with their indexes, in bytes.
  @$pb.TagNumber(4)
  $fixnum.Int64 get diskBytes => $_getI64(3);
  @$pb.TagNumber(4)
  set diskBytes($fixnum.Int64 value) => $_setInt64(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDiskBytes() => $_has(3);
  @$pb.TagNumber(4)
  void clearDiskBytes() => $_clearField(4);

  /// Since when growth counts: the latest note that is as old as was asked for, or else the first one; absent before there is any.
  @$pb.TagNumber(5)
  $1.Timestamp get sinceTime => $_getN(4);
  @$pb.TagNumber(5)
  set sinceTime($1.Timestamp value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasSinceTime() => $_has(4);
  @$pb.TagNumber(5)
  void clearSinceTime() => $_clearField(5);
  @$pb.TagNumber(5)
  $1.Timestamp ensureSinceTime() => $_ensure(4);

  /// The notes since then, the earliest first.
  @$pb.TagNumber(6)
  $pb.PbList<DataDay> get days => $_getList(5);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
