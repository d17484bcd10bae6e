// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/meter.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $0;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A machine on the street where people see prices and pay.
class Meter extends $pb.GeneratedMessage {
  factory Meter({
    $core.String? id,
    $core.String? zoneId,
    $core.String? zoneCode,
    $core.String? zoneName,
    $core.String? name,
    $core.double? latitude,
    $core.double? longitude,
    $core.double? hourlyRate,
    $core.String? operatingHours,
    $core.int? availableSpots,
    $core.double? distanceMeters,
    $0.Timestamp? createdAt,
    $0.Timestamp? updatedAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (zoneId != null) result.zoneId = zoneId;
    if (zoneCode != null) result.zoneCode = zoneCode;
    if (zoneName != null) result.zoneName = zoneName;
    if (name != null) result.name = name;
    if (latitude != null) result.latitude = latitude;
    if (longitude != null) result.longitude = longitude;
    if (hourlyRate != null) result.hourlyRate = hourlyRate;
    if (operatingHours != null) result.operatingHours = operatingHours;
    if (availableSpots != null) result.availableSpots = availableSpots;
    if (distanceMeters != null) result.distanceMeters = distanceMeters;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    return result;
  }

  Meter._();

  factory Meter.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Meter.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Meter',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'zoneId')
    ..aOS(3, _omitFieldNames ? '' : 'zoneCode')
    ..aOS(4, _omitFieldNames ? '' : 'zoneName')
    ..aOS(5, _omitFieldNames ? '' : 'name')
    ..aD(6, _omitFieldNames ? '' : 'latitude')
    ..aD(7, _omitFieldNames ? '' : 'longitude')
    ..aD(8, _omitFieldNames ? '' : 'hourlyRate')
    ..aOS(9, _omitFieldNames ? '' : 'operatingHours')
    ..aI(10, _omitFieldNames ? '' : 'availableSpots')
    ..aD(11, _omitFieldNames ? '' : 'distanceMeters')
    ..aOM<$0.Timestamp>(12, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(13, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $0.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Meter clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Meter copyWith(void Function(Meter) updates) =>
      super.copyWith((message) => updates(message as Meter)) as Meter;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Meter create() => Meter._();
  @$core.override
  Meter createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Meter getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Meter>(create);
  static Meter? _defaultInstance;

  /// ObjectId, 24 hex digits.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// The zone that it is in.
  @$pb.TagNumber(2)
  $core.String get zoneId => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// The zone's code.
  @$pb.TagNumber(3)
  $core.String get zoneCode => $_getSZ(2);
  @$pb.TagNumber(3)
  set zoneCode($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZoneCode() => $_has(2);
  @$pb.TagNumber(3)
  void clearZoneCode() => $_clearField(3);

  /// The zone's name.
  @$pb.TagNumber(4)
  $core.String get zoneName => $_getSZ(3);
  @$pb.TagNumber(4)
  set zoneName($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasZoneName() => $_has(3);
  @$pb.TagNumber(4)
  void clearZoneName() => $_clearField(4);

  /// What is written on it; absent when nothing is.
  @$pb.TagNumber(5)
  $core.String get name => $_getSZ(4);
  @$pb.TagNumber(5)
  set name($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasName() => $_has(4);
  @$pb.TagNumber(5)
  void clearName() => $_clearField(5);

  /// Degrees north.
  @$pb.TagNumber(6)
  $core.double get latitude => $_getN(5);
  @$pb.TagNumber(6)
  set latitude($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasLatitude() => $_has(5);
  @$pb.TagNumber(6)
  void clearLatitude() => $_clearField(6);

  /// Degrees east.
  @$pb.TagNumber(7)
  $core.double get longitude => $_getN(6);
  @$pb.TagNumber(7)
  set longitude($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasLongitude() => $_has(6);
  @$pb.TagNumber(7)
  void clearLongitude() => $_clearField(7);

  /// The zone's price of an hour, in TND.
  @$pb.TagNumber(8)
  $core.double get hourlyRate => $_getN(7);
  @$pb.TagNumber(8)
  set hourlyRate($core.double value) => $_setDouble(7, value);
  @$pb.TagNumber(8)
  $core.bool hasHourlyRate() => $_has(7);
  @$pb.TagNumber(8)
  void clearHourlyRate() => $_clearField(8);

  /// When parking costs there, `08:00 - 20:00` or `24h/24`: the zone's hours unless it has its own; absent when neither is said.
  @$pb.TagNumber(9)
  $core.String get operatingHours => $_getSZ(8);
  @$pb.TagNumber(9)
  set operatingHours($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasOperatingHours() => $_has(8);
  @$pb.TagNumber(9)
  void clearOperatingHours() => $_clearField(9);

  /// How many places are free around it; absent when nobody counts them.
  @$pb.TagNumber(10)
  $core.int get availableSpots => $_getIZ(9);
  @$pb.TagNumber(10)
  set availableSpots($core.int value) => $_setSignedInt32(9, value);
  @$pb.TagNumber(10)
  $core.bool hasAvailableSpots() => $_has(9);
  @$pb.TagNumber(10)
  void clearAvailableSpots() => $_clearField(10);

  /// How far it is from the point asked about, in metres; only in lists near a point.
  @$pb.TagNumber(11)
  $core.double get distanceMeters => $_getN(10);
  @$pb.TagNumber(11)
  set distanceMeters($core.double value) => $_setDouble(10, value);
  @$pb.TagNumber(11)
  $core.bool hasDistanceMeters() => $_has(10);
  @$pb.TagNumber(11)
  void clearDistanceMeters() => $_clearField(11);

  /// When the meter was made.
  @$pb.TagNumber(12)
  $0.Timestamp get createdAt => $_getN(11);
  @$pb.TagNumber(12)
  set createdAt($0.Timestamp value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasCreatedAt() => $_has(11);
  @$pb.TagNumber(12)
  void clearCreatedAt() => $_clearField(12);
  @$pb.TagNumber(12)
  $0.Timestamp ensureCreatedAt() => $_ensure(11);

  /// When it last changed; absent when it never did.
  @$pb.TagNumber(13)
  $0.Timestamp get updatedAt => $_getN(12);
  @$pb.TagNumber(13)
  set updatedAt($0.Timestamp value) => $_setField(13, value);
  @$pb.TagNumber(13)
  $core.bool hasUpdatedAt() => $_has(12);
  @$pb.TagNumber(13)
  void clearUpdatedAt() => $_clearField(13);
  @$pb.TagNumber(13)
  $0.Timestamp ensureUpdatedAt() => $_ensure(12);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
