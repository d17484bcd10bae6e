// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/field_data_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $2;

import 'zone.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for a download, or for its next page.
class DownloadFieldDataRequest extends $pb.GeneratedMessage {
  factory DownloadFieldDataRequest({
    $core.String? version,
    $core.Iterable<$core.String>? zoneIds,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.bool? gzip,
  }) {
    final result = create();
    if (version != null) result.version = version;
    if (zoneIds != null) result.zoneIds.addAll(zoneIds);
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (gzip != null) result.gzip = gzip;
    return result;
  }

  DownloadFieldDataRequest._();

  factory DownloadFieldDataRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DownloadFieldDataRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DownloadFieldDataRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'version')
    ..pPS(2, _omitFieldNames ? '' : 'zoneIds')
    ..aI(3, _omitFieldNames ? '' : 'pageSize')
    ..aOS(4, _omitFieldNames ? '' : 'pageToken')
    ..aOB(5, _omitFieldNames ? '' : 'gzip')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DownloadFieldDataRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DownloadFieldDataRequest copyWith(
          void Function(DownloadFieldDataRequest) updates) =>
      super.copyWith((message) => updates(message as DownloadFieldDataRequest))
          as DownloadFieldDataRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DownloadFieldDataRequest create() => DownloadFieldDataRequest._();
  @$core.override
  DownloadFieldDataRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DownloadFieldDataRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DownloadFieldDataRequest>(create);
  static DownloadFieldDataRequest? _defaultInstance;

  /// `version` of the device's last download; empty for the first one. One that is no good is as good as none.
  @$pb.TagNumber(1)
  $core.String get version => $_getSZ(0);
  @$pb.TagNumber(1)
  set version($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasVersion() => $_has(0);
  @$pb.TagNumber(1)
  void clearVersion() => $_clearField(1);

  /// Only these zones, 50 at most; unless given, all that are assigned to the caller.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get zoneIds => $_getList(1);

  /// Most badges and sessions on a page, whether new or gone; 2000 unless given; 5000 where more is asked for.
  @$pb.TagNumber(3)
  $core.int get pageSize => $_getIZ(2);
  @$pb.TagNumber(3)
  set pageSize($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPageSize() => $_has(2);
  @$pb.TagNumber(3)
  void clearPageSize() => $_clearField(3);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(4)
  $core.String get pageToken => $_getSZ(3);
  @$pb.TagNumber(4)
  set pageToken($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPageToken() => $_has(3);
  @$pb.TagNumber(4)
  void clearPageToken() => $_clearField(4);

  /// Asks for a compressed answer, of some 17 bytes a session: for gRPC clients that read `grpc-encoding: gzip`. REST has none.
  @$pb.TagNumber(5)
  $core.bool get gzip => $_getBF(4);
  @$pb.TagNumber(5)
  set gzip($core.bool value) => $_setBool(4, value);
  @$pb.TagNumber(5)
  $core.bool hasGzip() => $_has(4);
  @$pb.TagNumber(5)
  void clearGzip() => $_clearField(5);
}

/// A page of a download.
class DownloadFieldDataResponse extends $pb.GeneratedMessage {
  factory DownloadFieldDataResponse({
    $core.bool? full,
    $core.Iterable<FieldZoneData>? zoneData,
    $core.Iterable<$core.String>? removedSessionIds,
    $core.Iterable<$core.String>? removedSeasonBadgeIds,
    $core.Iterable<$1.Zone>? zones,
    $core.Iterable<$core.String>? removedZoneIds,
    $core.String? nextPageToken,
    $core.String? version,
    $2.Timestamp? time,
  }) {
    final result = create();
    if (full != null) result.full = full;
    if (zoneData != null) result.zoneData.addAll(zoneData);
    if (removedSessionIds != null)
      result.removedSessionIds.addAll(removedSessionIds);
    if (removedSeasonBadgeIds != null)
      result.removedSeasonBadgeIds.addAll(removedSeasonBadgeIds);
    if (zones != null) result.zones.addAll(zones);
    if (removedZoneIds != null) result.removedZoneIds.addAll(removedZoneIds);
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    if (version != null) result.version = version;
    if (time != null) result.time = time;
    return result;
  }

  DownloadFieldDataResponse._();

  factory DownloadFieldDataResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DownloadFieldDataResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DownloadFieldDataResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'full')
    ..pPM<FieldZoneData>(2, _omitFieldNames ? '' : 'zoneData',
        subBuilder: FieldZoneData.create)
    ..pPS(3, _omitFieldNames ? '' : 'removedSessionIds')
    ..pPS(4, _omitFieldNames ? '' : 'removedSeasonBadgeIds')
    ..pPM<$1.Zone>(5, _omitFieldNames ? '' : 'zones',
        subBuilder: $1.Zone.create)
    ..pPS(6, _omitFieldNames ? '' : 'removedZoneIds')
    ..aOS(7, _omitFieldNames ? '' : 'nextPageToken')
    ..aOS(8, _omitFieldNames ? '' : 'version')
    ..aOM<$2.Timestamp>(9, _omitFieldNames ? '' : 'time',
        subBuilder: $2.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DownloadFieldDataResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DownloadFieldDataResponse copyWith(
          void Function(DownloadFieldDataResponse) updates) =>
      super.copyWith((message) => updates(message as DownloadFieldDataResponse))
          as DownloadFieldDataResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DownloadFieldDataResponse create() => DownloadFieldDataResponse._();
  @$core.override
  DownloadFieldDataResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DownloadFieldDataResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DownloadFieldDataResponse>(create);
  static DownloadFieldDataResponse? _defaultInstance;

  /// True when all is sent: what the device has is to be dropped, whatever it is. The same on all pages of a download.
  @$pb.TagNumber(1)
  $core.bool get full => $_getBF(0);
  @$pb.TagNumber(1)
  set full($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasFull() => $_has(0);
  @$pb.TagNumber(1)
  void clearFull() => $_clearField(1);

  /// Badges and sessions that are new or changed, by zone.
  @$pb.TagNumber(2)
  $pb.PbList<FieldZoneData> get zoneData => $_getList(1);

  /// Sessions that are good no longer: ended, cancelled, paid back or deleted. Some of them the device may never have had.
  @$pb.TagNumber(3)
  $pb.PbList<$core.String> get removedSessionIds => $_getList(2);

  /// Badges that were taken back.
  @$pb.TagNumber(4)
  $pb.PbList<$core.String> get removedSeasonBadgeIds => $_getList(3);

  /// On the last page: zones that are new or changed since the last download, as whole as everywhere.
  @$pb.TagNumber(5)
  $pb.PbList<$1.Zone> get zones => $_getList(4);

  /// On the last page: zones that are not the device's any more; all that it has of them is to be dropped.
  @$pb.TagNumber(6)
  $pb.PbList<$core.String> get removedZoneIds => $_getList(5);

  /// Gives the next page; empty on the last one.
  @$pb.TagNumber(7)
  $core.String get nextPageToken => $_getSZ(6);
  @$pb.TagNumber(7)
  set nextPageToken($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasNextPageToken() => $_has(6);
  @$pb.TagNumber(7)
  void clearNextPageToken() => $_clearField(7);

  /// On the last page: what the next download goes on from. Opaque, 1400 characters at most.
  @$pb.TagNumber(8)
  $core.String get version => $_getSZ(7);
  @$pb.TagNumber(8)
  set version($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasVersion() => $_has(7);
  @$pb.TagNumber(8)
  void clearVersion() => $_clearField(8);

  /// The server's time, for devices whose clock is wrong.
  @$pb.TagNumber(9)
  $2.Timestamp get time => $_getN(8);
  @$pb.TagNumber(9)
  set time($2.Timestamp value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasTime() => $_has(8);
  @$pb.TagNumber(9)
  void clearTime() => $_clearField(9);
  @$pb.TagNumber(9)
  $2.Timestamp ensureTime() => $_ensure(8);
}

/// Badges and sessions in a zone.
class FieldZoneData extends $pb.GeneratedMessage {
  factory FieldZoneData({
    $core.String? zoneId,
    $core.Iterable<FieldSession>? sessions,
    $core.Iterable<FieldSeasonBadge>? seasonBadges,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (sessions != null) result.sessions.addAll(sessions);
    if (seasonBadges != null) result.seasonBadges.addAll(seasonBadges);
    return result;
  }

  FieldZoneData._();

  factory FieldZoneData.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FieldZoneData.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FieldZoneData',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..pPM<FieldSession>(2, _omitFieldNames ? '' : 'sessions',
        subBuilder: FieldSession.create)
    ..pPM<FieldSeasonBadge>(3, _omitFieldNames ? '' : 'seasonBadges',
        subBuilder: FieldSeasonBadge.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FieldZoneData clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FieldZoneData copyWith(void Function(FieldZoneData) updates) =>
      super.copyWith((message) => updates(message as FieldZoneData))
          as FieldZoneData;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FieldZoneData create() => FieldZoneData._();
  @$core.override
  FieldZoneData createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FieldZoneData getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FieldZoneData>(create);
  static FieldZoneData? _defaultInstance;

  /// The zone.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// Sessions that are paid, or free, beyond now.
  @$pb.TagNumber(2)
  $pb.PbList<FieldSession> get sessions => $_getList(1);

  /// Season badges that are good, or will be.
  @$pb.TagNumber(3)
  $pb.PbList<FieldSeasonBadge> get seasonBadges => $_getList(2);
}

/// A session, as far as a check needs it.
class FieldSession extends $pb.GeneratedMessage {
  factory FieldSession({
    $core.String? id,
    $core.String? licensePlate,
    $core.int? validUntil,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (validUntil != null) result.validUntil = validUntil;
    return result;
  }

  FieldSession._();

  factory FieldSession.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FieldSession.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FieldSession',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'licensePlate')
    ..aI(3, _omitFieldNames ? '' : 'validUntil', fieldType: $pb.PbFieldType.OU3)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FieldSession clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FieldSession copyWith(void Function(FieldSession) updates) =>
      super.copyWith((message) => updates(message as FieldSession))
          as FieldSession;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FieldSession create() => FieldSession._();
  @$core.override
  FieldSession createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FieldSession getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FieldSession>(create);
  static FieldSession? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// The normalised plate by which vehicles are compared: upper case, labels unified, nothing between: `123TUN4567`.
  @$pb.TagNumber(2)
  $core.String get licensePlate => $_getSZ(1);
  @$pb.TagNumber(2)
  set licensePlate($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLicensePlate() => $_has(1);
  @$pb.TagNumber(2)
  void clearLicensePlate() => $_clearField(2);

  /// Until when the vehicle may stand there, in seconds since 1970 (UTC), rounded up.
  @$pb.TagNumber(3)
  $core.int get validUntil => $_getIZ(2);
  @$pb.TagNumber(3)
  set validUntil($core.int value) => $_setUnsignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasValidUntil() => $_has(2);
  @$pb.TagNumber(3)
  void clearValidUntil() => $_clearField(3);
}

/// A season badge, as far as a check needs it.
class FieldSeasonBadge extends $pb.GeneratedMessage {
  factory FieldSeasonBadge({
    $core.String? id,
    $core.String? licensePlate,
    $core.int? validFrom,
    $core.int? validUntil,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (validFrom != null) result.validFrom = validFrom;
    if (validUntil != null) result.validUntil = validUntil;
    return result;
  }

  FieldSeasonBadge._();

  factory FieldSeasonBadge.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FieldSeasonBadge.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FieldSeasonBadge',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'licensePlate')
    ..aI(3, _omitFieldNames ? '' : 'validFrom', fieldType: $pb.PbFieldType.OU3)
    ..aI(4, _omitFieldNames ? '' : 'validUntil', fieldType: $pb.PbFieldType.OU3)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FieldSeasonBadge clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FieldSeasonBadge copyWith(void Function(FieldSeasonBadge) updates) =>
      super.copyWith((message) => updates(message as FieldSeasonBadge))
          as FieldSeasonBadge;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FieldSeasonBadge create() => FieldSeasonBadge._();
  @$core.override
  FieldSeasonBadge createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FieldSeasonBadge getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FieldSeasonBadge>(create);
  static FieldSeasonBadge? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// The normalised plate, as in FieldSession.
  @$pb.TagNumber(2)
  $core.String get licensePlate => $_getSZ(1);
  @$pb.TagNumber(2)
  set licensePlate($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLicensePlate() => $_has(1);
  @$pb.TagNumber(2)
  void clearLicensePlate() => $_clearField(2);

  /// From when on the vehicle may stand there, in seconds since 1970 (UTC).
  @$pb.TagNumber(3)
  $core.int get validFrom => $_getIZ(2);
  @$pb.TagNumber(3)
  set validFrom($core.int value) => $_setUnsignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasValidFrom() => $_has(2);
  @$pb.TagNumber(3)
  void clearValidFrom() => $_clearField(3);

  /// Until when, in seconds since 1970 (UTC).
  @$pb.TagNumber(4)
  $core.int get validUntil => $_getIZ(3);
  @$pb.TagNumber(4)
  set validUntil($core.int value) => $_setUnsignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasValidUntil() => $_has(3);
  @$pb.TagNumber(4)
  void clearValidUntil() => $_clearField(4);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
