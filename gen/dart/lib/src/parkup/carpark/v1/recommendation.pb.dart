// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/recommendation.proto.

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

import 'recommendation.pbenum.dart';
import 'space.pb.dart' as $0;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'recommendation.pbenum.dart';

/// Why it is recommended.
class RecommendedSpace_Cause extends $pb.GeneratedMessage {
  factory RecommendedSpace_Cause({
    RecommendedSpace_Cause_Kind? kind,
    $core.String? text,
  }) {
    final result = create();
    if (kind != null) result.kind = kind;
    if (text != null) result.text = text;
    return result;
  }

  RecommendedSpace_Cause._();

  factory RecommendedSpace_Cause.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RecommendedSpace_Cause.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RecommendedSpace.Cause',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aE<RecommendedSpace_Cause_Kind>(1, _omitFieldNames ? '' : 'kind',
        enumValues: RecommendedSpace_Cause_Kind.values)
    ..aOS(2, _omitFieldNames ? '' : 'text')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RecommendedSpace_Cause clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RecommendedSpace_Cause copyWith(
          void Function(RecommendedSpace_Cause) updates) =>
      super.copyWith((message) => updates(message as RecommendedSpace_Cause))
          as RecommendedSpace_Cause;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RecommendedSpace_Cause create() => RecommendedSpace_Cause._();
  @$core.override
  RecommendedSpace_Cause createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RecommendedSpace_Cause getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RecommendedSpace_Cause>(create);
  static RecommendedSpace_Cause? _defaultInstance;

  /// What speaks for it.
  @$pb.TagNumber(1)
  RecommendedSpace_Cause_Kind get kind => $_getN(0);
  @$pb.TagNumber(1)
  set kind(RecommendedSpace_Cause_Kind value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasKind() => $_has(0);
  @$pb.TagNumber(1)
  void clearKind() => $_clearField(1);

  /// A sentence for people, in the language of the caller.
  @$pb.TagNumber(2)
  $core.String get text => $_getSZ(1);
  @$pb.TagNumber(2)
  set text($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasText() => $_has(1);
  @$pb.TagNumber(2)
  void clearText() => $_clearField(2);
}

/// A space that suits a car.
class RecommendedSpace extends $pb.GeneratedMessage {
  factory RecommendedSpace({
    $0.CarParkSpace? space,
    $core.Iterable<RecommendedSpace_Cause>? causes,
    $core.double? drivingMetres,
    $core.double? walkingMetres,
    $core.double? score,
  }) {
    final result = create();
    if (space != null) result.space = space;
    if (causes != null) result.causes.addAll(causes);
    if (drivingMetres != null) result.drivingMetres = drivingMetres;
    if (walkingMetres != null) result.walkingMetres = walkingMetres;
    if (score != null) result.score = score;
    return result;
  }

  RecommendedSpace._();

  factory RecommendedSpace.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RecommendedSpace.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RecommendedSpace',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$0.CarParkSpace>(1, _omitFieldNames ? '' : 'space',
        subBuilder: $0.CarParkSpace.create)
    ..pPM<RecommendedSpace_Cause>(2, _omitFieldNames ? '' : 'causes',
        subBuilder: RecommendedSpace_Cause.create)
    ..aD(3, _omitFieldNames ? '' : 'drivingMetres')
    ..aD(4, _omitFieldNames ? '' : 'walkingMetres')
    ..aD(5, _omitFieldNames ? '' : 'score')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RecommendedSpace clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RecommendedSpace copyWith(void Function(RecommendedSpace) updates) =>
      super.copyWith((message) => updates(message as RecommendedSpace))
          as RecommendedSpace;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RecommendedSpace create() => RecommendedSpace._();
  @$core.override
  RecommendedSpace createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RecommendedSpace getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RecommendedSpace>(create);
  static RecommendedSpace? _defaultInstance;

  /// The space.
  @$pb.TagNumber(1)
  $0.CarParkSpace get space => $_getN(0);
  @$pb.TagNumber(1)
  set space($0.CarParkSpace value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSpace() => $_has(0);
  @$pb.TagNumber(1)
  void clearSpace() => $_clearField(1);
  @$pb.TagNumber(1)
  $0.CarParkSpace ensureSpace() => $_ensure(0);

  /// What speaks for it, the best first.
  @$pb.TagNumber(2)
  $pb.PbList<RecommendedSpace_Cause> get causes => $_getList(1);

  /// How far it is to drive from the entrance; absent where no map says it.
  @$pb.TagNumber(3)
  $core.double get drivingMetres => $_getN(2);
  @$pb.TagNumber(3)
  set drivingMetres($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDrivingMetres() => $_has(2);
  @$pb.TagNumber(3)
  void clearDrivingMetres() => $_clearField(3);

  /// How far it is to walk to the destination; absent where there is none, or no map says it.
  @$pb.TagNumber(4)
  $core.double get walkingMetres => $_getN(3);
  @$pb.TagNumber(4)
  set walkingMetres($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasWalkingMetres() => $_has(3);
  @$pb.TagNumber(4)
  void clearWalkingMetres() => $_clearField(4);

  /// What spaces are compared by, the lower the better: metres driven (turns and ramps count more), metres walked one and a half
  /// times, and more or less for the space's type, its zone and how full that is.
  @$pb.TagNumber(5)
  $core.double get score => $_getN(4);
  @$pb.TagNumber(5)
  set score($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasScore() => $_has(4);
  @$pb.TagNumber(5)
  void clearScore() => $_clearField(5);
}

/// A space that is held for a driver who is on the way to it.
class SpaceHold extends $pb.GeneratedMessage {
  factory SpaceHold({
    $0.CarParkSpace? space,
    $core.String? licensePlate,
    $1.Timestamp? heldUntil,
  }) {
    final result = create();
    if (space != null) result.space = space;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (heldUntil != null) result.heldUntil = heldUntil;
    return result;
  }

  SpaceHold._();

  factory SpaceHold.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SpaceHold.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SpaceHold',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$0.CarParkSpace>(1, _omitFieldNames ? '' : 'space',
        subBuilder: $0.CarParkSpace.create)
    ..aOS(2, _omitFieldNames ? '' : 'licensePlate')
    ..aOM<$1.Timestamp>(3, _omitFieldNames ? '' : 'heldUntil',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SpaceHold clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SpaceHold copyWith(void Function(SpaceHold) updates) =>
      super.copyWith((message) => updates(message as SpaceHold)) as SpaceHold;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SpaceHold create() => SpaceHold._();
  @$core.override
  SpaceHold createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SpaceHold getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<SpaceHold>(create);
  static SpaceHold? _defaultInstance;

  /// The space.
  @$pb.TagNumber(1)
  $0.CarParkSpace get space => $_getN(0);
  @$pb.TagNumber(1)
  set space($0.CarParkSpace value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSpace() => $_has(0);
  @$pb.TagNumber(1)
  void clearSpace() => $_clearField(1);
  @$pb.TagNumber(1)
  $0.CarParkSpace ensureSpace() => $_ensure(0);

  /// The plate that it is held for.
  @$pb.TagNumber(2)
  $core.String get licensePlate => $_getSZ(1);
  @$pb.TagNumber(2)
  set licensePlate($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLicensePlate() => $_has(1);
  @$pb.TagNumber(2)
  void clearLicensePlate() => $_clearField(2);

  /// Until when it is held.
  @$pb.TagNumber(3)
  $1.Timestamp get heldUntil => $_getN(2);
  @$pb.TagNumber(3)
  set heldUntil($1.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasHeldUntil() => $_has(2);
  @$pb.TagNumber(3)
  void clearHeldUntil() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.Timestamp ensureHeldUntil() => $_ensure(2);
}

/// A space that staff gave to a driver's vehicle: no other one may stand there.
class SpaceAllocation extends $pb.GeneratedMessage {
  factory SpaceAllocation({
    $core.int? id,
    $core.String? carPark,
    $core.int? spaceId,
    $core.String? spaceNumber,
    $core.String? userId,
    $core.String? licensePlate,
    $1.Timestamp? endTime,
    $core.String? reason,
    $core.String? createdBy,
    $1.Timestamp? createdAt,
    $1.Timestamp? endedAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (carPark != null) result.carPark = carPark;
    if (spaceId != null) result.spaceId = spaceId;
    if (spaceNumber != null) result.spaceNumber = spaceNumber;
    if (userId != null) result.userId = userId;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (endTime != null) result.endTime = endTime;
    if (reason != null) result.reason = reason;
    if (createdBy != null) result.createdBy = createdBy;
    if (createdAt != null) result.createdAt = createdAt;
    if (endedAt != null) result.endedAt = endedAt;
    return result;
  }

  SpaceAllocation._();

  factory SpaceAllocation.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SpaceAllocation.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SpaceAllocation',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'carPark')
    ..aI(3, _omitFieldNames ? '' : 'spaceId')
    ..aOS(4, _omitFieldNames ? '' : 'spaceNumber')
    ..aOS(5, _omitFieldNames ? '' : 'userId')
    ..aOS(6, _omitFieldNames ? '' : 'licensePlate')
    ..aOM<$1.Timestamp>(7, _omitFieldNames ? '' : 'endTime',
        subBuilder: $1.Timestamp.create)
    ..aOS(8, _omitFieldNames ? '' : 'reason')
    ..aOS(9, _omitFieldNames ? '' : 'createdBy')
    ..aOM<$1.Timestamp>(10, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(11, _omitFieldNames ? '' : 'endedAt',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SpaceAllocation clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SpaceAllocation copyWith(void Function(SpaceAllocation) updates) =>
      super.copyWith((message) => updates(message as SpaceAllocation))
          as SpaceAllocation;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SpaceAllocation create() => SpaceAllocation._();
  @$core.override
  SpaceAllocation createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SpaceAllocation getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SpaceAllocation>(create);
  static SpaceAllocation? _defaultInstance;

  /// Its number in the register.
  @$pb.TagNumber(1)
  $core.int get id => $_getIZ(0);
  @$pb.TagNumber(1)
  set id($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// The code of the car park.
  @$pb.TagNumber(2)
  $core.String get carPark => $_getSZ(1);
  @$pb.TagNumber(2)
  set carPark($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCarPark() => $_has(1);
  @$pb.TagNumber(2)
  void clearCarPark() => $_clearField(2);

  /// The space's number in the register.
  @$pb.TagNumber(3)
  $core.int get spaceId => $_getIZ(2);
  @$pb.TagNumber(3)
  set spaceId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSpaceId() => $_has(2);
  @$pb.TagNumber(3)
  void clearSpaceId() => $_clearField(3);

  /// What is painted on the space.
  @$pb.TagNumber(4)
  $core.String get spaceNumber => $_getSZ(3);
  @$pb.TagNumber(4)
  set spaceNumber($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSpaceNumber() => $_has(3);
  @$pb.TagNumber(4)
  void clearSpaceNumber() => $_clearField(4);

  /// The driver.
  @$pb.TagNumber(5)
  $core.String get userId => $_getSZ(4);
  @$pb.TagNumber(5)
  set userId($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasUserId() => $_has(4);
  @$pb.TagNumber(5)
  void clearUserId() => $_clearField(5);

  /// The vehicle's plate.
  @$pb.TagNumber(6)
  $core.String get licensePlate => $_getSZ(5);
  @$pb.TagNumber(6)
  set licensePlate($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasLicensePlate() => $_has(5);
  @$pb.TagNumber(6)
  void clearLicensePlate() => $_clearField(6);

  /// Until when it holds.
  @$pb.TagNumber(7)
  $1.Timestamp get endTime => $_getN(6);
  @$pb.TagNumber(7)
  set endTime($1.Timestamp value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasEndTime() => $_has(6);
  @$pb.TagNumber(7)
  void clearEndTime() => $_clearField(7);
  @$pb.TagNumber(7)
  $1.Timestamp ensureEndTime() => $_ensure(6);

  /// For staff: why.
  @$pb.TagNumber(8)
  $core.String get reason => $_getSZ(7);
  @$pb.TagNumber(8)
  set reason($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasReason() => $_has(7);
  @$pb.TagNumber(8)
  void clearReason() => $_clearField(8);

  /// For staff: the account that made it.
  @$pb.TagNumber(9)
  $core.String get createdBy => $_getSZ(8);
  @$pb.TagNumber(9)
  set createdBy($core.String value) => $_setString(8, value);
  @$pb.TagNumber(9)
  $core.bool hasCreatedBy() => $_has(8);
  @$pb.TagNumber(9)
  void clearCreatedBy() => $_clearField(9);

  /// When it was made.
  @$pb.TagNumber(10)
  $1.Timestamp get createdAt => $_getN(9);
  @$pb.TagNumber(10)
  set createdAt($1.Timestamp value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasCreatedAt() => $_has(9);
  @$pb.TagNumber(10)
  void clearCreatedAt() => $_clearField(10);
  @$pb.TagNumber(10)
  $1.Timestamp ensureCreatedAt() => $_ensure(9);

  /// When staff ended it before its time, or its time came; absent while it holds.
  @$pb.TagNumber(11)
  $1.Timestamp get endedAt => $_getN(10);
  @$pb.TagNumber(11)
  set endedAt($1.Timestamp value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasEndedAt() => $_has(10);
  @$pb.TagNumber(11)
  void clearEndedAt() => $_clearField(11);
  @$pb.TagNumber(11)
  $1.Timestamp ensureEndedAt() => $_ensure(10);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
