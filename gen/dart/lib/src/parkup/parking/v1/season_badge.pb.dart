// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/season_badge.proto.

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

import '../../common/v1/license_plate.pb.dart' as $0;
import 'season_badge.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'season_badge.pbenum.dart';

/// The annual vignette of a vehicle in a zone: while it is active, the vehicle parks there without a session.
class SeasonBadge extends $pb.GeneratedMessage {
  factory SeasonBadge({
    $core.String? id,
    $core.String? userId,
    $core.String? zoneId,
    $core.String? zoneCode,
    $core.String? zoneName,
    $core.String? licensePlate,
    $0.LicensePlate? plate,
    $core.int? year,
    $core.double? price,
    SeasonBadge_Status? status,
    $1.Timestamp? validFrom,
    $1.Timestamp? validUntil,
    $1.Timestamp? createdAt,
    $1.Timestamp? updatedAt,
    $1.Timestamp? paidAt,
    $1.Timestamp? invalidatedAt,
    $core.String? invalidationReason,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (userId != null) result.userId = userId;
    if (zoneId != null) result.zoneId = zoneId;
    if (zoneCode != null) result.zoneCode = zoneCode;
    if (zoneName != null) result.zoneName = zoneName;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (plate != null) result.plate = plate;
    if (year != null) result.year = year;
    if (price != null) result.price = price;
    if (status != null) result.status = status;
    if (validFrom != null) result.validFrom = validFrom;
    if (validUntil != null) result.validUntil = validUntil;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    if (paidAt != null) result.paidAt = paidAt;
    if (invalidatedAt != null) result.invalidatedAt = invalidatedAt;
    if (invalidationReason != null)
      result.invalidationReason = invalidationReason;
    return result;
  }

  SeasonBadge._();

  factory SeasonBadge.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SeasonBadge.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SeasonBadge',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'userId')
    ..aOS(3, _omitFieldNames ? '' : 'zoneId')
    ..aOS(4, _omitFieldNames ? '' : 'zoneCode')
    ..aOS(5, _omitFieldNames ? '' : 'zoneName')
    ..aOS(6, _omitFieldNames ? '' : 'licensePlate')
    ..aOM<$0.LicensePlate>(7, _omitFieldNames ? '' : 'plate',
        subBuilder: $0.LicensePlate.create)
    ..aI(8, _omitFieldNames ? '' : 'year')
    ..aD(9, _omitFieldNames ? '' : 'price')
    ..aE<SeasonBadge_Status>(10, _omitFieldNames ? '' : 'status',
        enumValues: SeasonBadge_Status.values)
    ..aOM<$1.Timestamp>(11, _omitFieldNames ? '' : 'validFrom',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(12, _omitFieldNames ? '' : 'validUntil',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(13, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(14, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(15, _omitFieldNames ? '' : 'paidAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(16, _omitFieldNames ? '' : 'invalidatedAt',
        subBuilder: $1.Timestamp.create)
    ..aOS(17, _omitFieldNames ? '' : 'invalidationReason')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SeasonBadge clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SeasonBadge copyWith(void Function(SeasonBadge) updates) =>
      super.copyWith((message) => updates(message as SeasonBadge))
          as SeasonBadge;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SeasonBadge create() => SeasonBadge._();
  @$core.override
  SeasonBadge createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SeasonBadge getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SeasonBadge>(create);
  static SeasonBadge? _defaultInstance;

  /// ObjectId, 24 hex digits.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// The driver whose it is; absent for one that was made at a counter for nobody's account.
  @$pb.TagNumber(2)
  $core.String get userId => $_getSZ(1);
  @$pb.TagNumber(2)
  set userId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUserId() => $_has(1);
  @$pb.TagNumber(2)
  void clearUserId() => $_clearField(2);

  /// The zone.
  @$pb.TagNumber(3)
  $core.String get zoneId => $_getSZ(2);
  @$pb.TagNumber(3)
  set zoneId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZoneId() => $_has(2);
  @$pb.TagNumber(3)
  void clearZoneId() => $_clearField(3);

  /// Code of the zone when the badge was made.
  @$pb.TagNumber(4)
  $core.String get zoneCode => $_getSZ(3);
  @$pb.TagNumber(4)
  set zoneCode($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasZoneCode() => $_has(3);
  @$pb.TagNumber(4)
  void clearZoneCode() => $_clearField(4);

  /// Name of the zone when the badge was made.
  @$pb.TagNumber(5)
  $core.String get zoneName => $_getSZ(4);
  @$pb.TagNumber(5)
  set zoneName($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasZoneName() => $_has(4);
  @$pb.TagNumber(5)
  void clearZoneName() => $_clearField(5);

  /// The plate as people read it, `123 TUN 4567`.
  @$pb.TagNumber(6)
  $core.String get licensePlate => $_getSZ(5);
  @$pb.TagNumber(6)
  set licensePlate($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasLicensePlate() => $_has(5);
  @$pb.TagNumber(6)
  void clearLicensePlate() => $_clearField(6);

  /// The plate in parts.
  @$pb.TagNumber(7)
  $0.LicensePlate get plate => $_getN(6);
  @$pb.TagNumber(7)
  set plate($0.LicensePlate value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasPlate() => $_has(6);
  @$pb.TagNumber(7)
  void clearPlate() => $_clearField(7);
  @$pb.TagNumber(7)
  $0.LicensePlate ensurePlate() => $_ensure(6);

  /// The calendar year it is for, by Tunisian time.
  @$pb.TagNumber(8)
  $core.int get year => $_getIZ(7);
  @$pb.TagNumber(8)
  set year($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasYear() => $_has(7);
  @$pb.TagNumber(8)
  void clearYear() => $_clearField(8);

  /// What it costs, in TND: the zone's price when it was made.
  @$pb.TagNumber(9)
  $core.double get price => $_getN(8);
  @$pb.TagNumber(9)
  set price($core.double value) => $_setDouble(8, value);
  @$pb.TagNumber(9)
  $core.bool hasPrice() => $_has(8);
  @$pb.TagNumber(9)
  void clearPrice() => $_clearField(9);

  /// Where it stands.
  @$pb.TagNumber(10)
  SeasonBadge_Status get status => $_getN(9);
  @$pb.TagNumber(10)
  set status(SeasonBadge_Status value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasStatus() => $_has(9);
  @$pb.TagNumber(10)
  void clearStatus() => $_clearField(10);

  /// From when on it is good; before it is paid, from when on it could be.
  @$pb.TagNumber(11)
  $1.Timestamp get validFrom => $_getN(10);
  @$pb.TagNumber(11)
  set validFrom($1.Timestamp value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasValidFrom() => $_has(10);
  @$pb.TagNumber(11)
  void clearValidFrom() => $_clearField(11);
  @$pb.TagNumber(11)
  $1.Timestamp ensureValidFrom() => $_ensure(10);

  /// The end of its year.
  @$pb.TagNumber(12)
  $1.Timestamp get validUntil => $_getN(11);
  @$pb.TagNumber(12)
  set validUntil($1.Timestamp value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasValidUntil() => $_has(11);
  @$pb.TagNumber(12)
  void clearValidUntil() => $_clearField(12);
  @$pb.TagNumber(12)
  $1.Timestamp ensureValidUntil() => $_ensure(11);

  /// When it was made.
  @$pb.TagNumber(13)
  $1.Timestamp get createdAt => $_getN(12);
  @$pb.TagNumber(13)
  set createdAt($1.Timestamp value) => $_setField(13, value);
  @$pb.TagNumber(13)
  $core.bool hasCreatedAt() => $_has(12);
  @$pb.TagNumber(13)
  void clearCreatedAt() => $_clearField(13);
  @$pb.TagNumber(13)
  $1.Timestamp ensureCreatedAt() => $_ensure(12);

  /// When it last changed; absent when it never did.
  @$pb.TagNumber(14)
  $1.Timestamp get updatedAt => $_getN(13);
  @$pb.TagNumber(14)
  set updatedAt($1.Timestamp value) => $_setField(14, value);
  @$pb.TagNumber(14)
  $core.bool hasUpdatedAt() => $_has(13);
  @$pb.TagNumber(14)
  void clearUpdatedAt() => $_clearField(14);
  @$pb.TagNumber(14)
  $1.Timestamp ensureUpdatedAt() => $_ensure(13);

  /// When it was paid; absent while it is not, and for one that is free.
  @$pb.TagNumber(15)
  $1.Timestamp get paidAt => $_getN(14);
  @$pb.TagNumber(15)
  set paidAt($1.Timestamp value) => $_setField(15, value);
  @$pb.TagNumber(15)
  $core.bool hasPaidAt() => $_has(14);
  @$pb.TagNumber(15)
  void clearPaidAt() => $_clearField(15);
  @$pb.TagNumber(15)
  $1.Timestamp ensurePaidAt() => $_ensure(14);

  /// When it was taken back; absent when it was not.
  @$pb.TagNumber(16)
  $1.Timestamp get invalidatedAt => $_getN(15);
  @$pb.TagNumber(16)
  set invalidatedAt($1.Timestamp value) => $_setField(16, value);
  @$pb.TagNumber(16)
  $core.bool hasInvalidatedAt() => $_has(15);
  @$pb.TagNumber(16)
  void clearInvalidatedAt() => $_clearField(16);
  @$pb.TagNumber(16)
  $1.Timestamp ensureInvalidatedAt() => $_ensure(15);

  /// Why it was taken back, in the operator's words; absent when it was not, or nothing was said.
  @$pb.TagNumber(17)
  $core.String get invalidationReason => $_getSZ(16);
  @$pb.TagNumber(17)
  set invalidationReason($core.String value) => $_setString(16, value);
  @$pb.TagNumber(17)
  $core.bool hasInvalidationReason() => $_has(16);
  @$pb.TagNumber(17)
  void clearInvalidationReason() => $_clearField(17);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
