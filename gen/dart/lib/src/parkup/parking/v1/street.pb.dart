// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/street.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $1;

import '../../common/v1/geo_point.pb.dart' as $0;
import 'street.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'street.pbenum.dart';

/// A street of a zone, drawn as a line, and what parking on each of its sides is.
class Street extends $pb.GeneratedMessage {
  factory Street({
    $core.String? id,
    $core.String? zoneId,
    $core.String? name,
    Street_Type? type,
    Street_SideType? leftType,
    Street_SideType? rightType,
    $core.Iterable<$0.GeoPosition>? points,
    $core.String? encodedPolyline,
    $core.String? matchedEncodedPolyline,
    $core.double? lengthMeters,
    $core.bool? isActive,
    $1.Timestamp? createdAt,
    $1.Timestamp? updatedAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (zoneId != null) result.zoneId = zoneId;
    if (name != null) result.name = name;
    if (type != null) result.type = type;
    if (leftType != null) result.leftType = leftType;
    if (rightType != null) result.rightType = rightType;
    if (points != null) result.points.addAll(points);
    if (encodedPolyline != null) result.encodedPolyline = encodedPolyline;
    if (matchedEncodedPolyline != null)
      result.matchedEncodedPolyline = matchedEncodedPolyline;
    if (lengthMeters != null) result.lengthMeters = lengthMeters;
    if (isActive != null) result.isActive = isActive;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    return result;
  }

  Street._();

  factory Street.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Street.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Street',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'zoneId')
    ..aOS(3, _omitFieldNames ? '' : 'name')
    ..aE<Street_Type>(4, _omitFieldNames ? '' : 'type',
        enumValues: Street_Type.values)
    ..aE<Street_SideType>(5, _omitFieldNames ? '' : 'leftType',
        enumValues: Street_SideType.values)
    ..aE<Street_SideType>(6, _omitFieldNames ? '' : 'rightType',
        enumValues: Street_SideType.values)
    ..pPM<$0.GeoPosition>(7, _omitFieldNames ? '' : 'points',
        subBuilder: $0.GeoPosition.create)
    ..aOS(8, _omitFieldNames ? '' : 'encodedPolyline')
    ..aOS(9, _omitFieldNames ? '' : 'matchedEncodedPolyline')
    ..aD(10, _omitFieldNames ? '' : 'lengthMeters')
    ..aOB(11, _omitFieldNames ? '' : 'isActive')
    ..aOM<$1.Timestamp>(12, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(13, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Street clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Street copyWith(void Function(Street) updates) =>
      super.copyWith((message) => updates(message as Street)) as Street;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Street create() => Street._();
  @$core.override
  Street createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Street getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Street>(create);
  static Street? _defaultInstance;

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

  /// What people call it; absent when it has no name.
  @$pb.TagNumber(3)
  $core.String get name => $_getSZ(2);
  @$pb.TagNumber(3)
  set name($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasName() => $_has(2);
  @$pb.TagNumber(3)
  void clearName() => $_clearField(3);

  /// What its sides come to: payable when one of them is, else free when one of them is, else prohibited.
  @$pb.TagNumber(4)
  Street_Type get type => $_getN(3);
  @$pb.TagNumber(4)
  set type(Street_Type value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasType() => $_has(3);
  @$pb.TagNumber(4)
  void clearType() => $_clearField(4);

  /// Its left side, in the order of its points.
  @$pb.TagNumber(5)
  Street_SideType get leftType => $_getN(4);
  @$pb.TagNumber(5)
  set leftType(Street_SideType value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasLeftType() => $_has(4);
  @$pb.TagNumber(5)
  void clearLeftType() => $_clearField(5);

  /// Its right side.
  @$pb.TagNumber(6)
  Street_SideType get rightType => $_getN(5);
  @$pb.TagNumber(6)
  set rightType(Street_SideType value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasRightType() => $_has(5);
  @$pb.TagNumber(6)
  void clearRightType() => $_clearField(6);

  /// The line, in order.
  @$pb.TagNumber(7)
  $pb.PbList<$0.GeoPosition> get points => $_getList(6);

  /// The same line as an encoded polyline (Google's format, five decimals: to about a metre).
  @$pb.TagNumber(8)
  $core.String get encodedPolyline => $_getSZ(7);
  @$pb.TagNumber(8)
  set encodedPolyline($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasEncodedPolyline() => $_has(7);
  @$pb.TagNumber(8)
  void clearEncodedPolyline() => $_clearField(8);

  /// The line moved onto the road network, in the same format; absent when it was not matched.
  @$pb.TagNumber(9)
  $core.String get matchedEncodedPolyline => $_getSZ(8);
  @$pb.TagNumber(9)
  set matchedEncodedPolyline($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasMatchedEncodedPolyline() => $_has(8);
  @$pb.TagNumber(9)
  void clearMatchedEncodedPolyline() => $_clearField(9);

  /// Length of the line, in metres.
  @$pb.TagNumber(10)
  $core.double get lengthMeters => $_getN(9);
  @$pb.TagNumber(10)
  set lengthMeters($core.double value) => $_setDouble(9, value);
  @$pb.TagNumber(10)
  $core.bool hasLengthMeters() => $_has(9);
  @$pb.TagNumber(10)
  void clearLengthMeters() => $_clearField(10);

  /// False when it is not shown to drivers.
  @$pb.TagNumber(11)
  $core.bool get isActive => $_getBF(10);
  @$pb.TagNumber(11)
  set isActive($core.bool value) => $_setBool(10, value);
  @$pb.TagNumber(11)
  $core.bool hasIsActive() => $_has(10);
  @$pb.TagNumber(11)
  void clearIsActive() => $_clearField(11);

  /// When the street was made.
  @$pb.TagNumber(12)
  $1.Timestamp get createdAt => $_getN(11);
  @$pb.TagNumber(12)
  set createdAt($1.Timestamp value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasCreatedAt() => $_has(11);
  @$pb.TagNumber(12)
  void clearCreatedAt() => $_clearField(12);
  @$pb.TagNumber(12)
  $1.Timestamp ensureCreatedAt() => $_ensure(11);

  /// When it last changed; absent when it never did.
  @$pb.TagNumber(13)
  $1.Timestamp get updatedAt => $_getN(12);
  @$pb.TagNumber(13)
  set updatedAt($1.Timestamp value) => $_setField(13, value);
  @$pb.TagNumber(13)
  $core.bool hasUpdatedAt() => $_has(12);
  @$pb.TagNumber(13)
  void clearUpdatedAt() => $_clearField(13);
  @$pb.TagNumber(13)
  $1.Timestamp ensureUpdatedAt() => $_ensure(12);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
