// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/floor_operation_service.proto.

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

import 'space.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A car in a car park.
class ParkedCar extends $pb.GeneratedMessage {
  factory ParkedCar({
    $core.String? licensePlate,
    $core.int? sessionId,
    $1.Timestamp? entryTime,
    $core.bool? isMine,
  }) {
    final result = create();
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (sessionId != null) result.sessionId = sessionId;
    if (entryTime != null) result.entryTime = entryTime;
    if (isMine != null) result.isMine = isMine;
    return result;
  }

  ParkedCar._();

  factory ParkedCar.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ParkedCar.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ParkedCar',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'licensePlate')
    ..aI(2, _omitFieldNames ? '' : 'sessionId')
    ..aOM<$1.Timestamp>(3, _omitFieldNames ? '' : 'entryTime',
        subBuilder: $1.Timestamp.create)
    ..aOB(4, _omitFieldNames ? '' : 'isMine')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ParkedCar clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ParkedCar copyWith(void Function(ParkedCar) updates) =>
      super.copyWith((message) => updates(message as ParkedCar)) as ParkedCar;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ParkedCar create() => ParkedCar._();
  @$core.override
  ParkedCar createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ParkedCar getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<ParkedCar>(create);
  static ParkedCar? _defaultInstance;

  /// Its plate.
  @$pb.TagNumber(1)
  $core.String get licensePlate => $_getSZ(0);
  @$pb.TagNumber(1)
  set licensePlate($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLicensePlate() => $_has(0);
  @$pb.TagNumber(1)
  void clearLicensePlate() => $_clearField(1);

  /// The session's number in the register.
  @$pb.TagNumber(2)
  $core.int get sessionId => $_getIZ(1);
  @$pb.TagNumber(2)
  set sessionId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSessionId() => $_has(1);
  @$pb.TagNumber(2)
  void clearSessionId() => $_clearField(2);

  /// When it came in.
  @$pb.TagNumber(3)
  $1.Timestamp get entryTime => $_getN(2);
  @$pb.TagNumber(3)
  set entryTime($1.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasEntryTime() => $_has(2);
  @$pb.TagNumber(3)
  void clearEntryTime() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.Timestamp ensureEntryTime() => $_ensure(2);

  /// Whether it is the caller's own.
  @$pb.TagNumber(4)
  $core.bool get isMine => $_getBF(3);
  @$pb.TagNumber(4)
  set isMine($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasIsMine() => $_has(3);
  @$pb.TagNumber(4)
  void clearIsMine() => $_clearField(4);
}

/// A space and the car on it.
class FloorSpace extends $pb.GeneratedMessage {
  factory FloorSpace({
    $2.CarParkSpace? space,
    ParkedCar? car,
  }) {
    final result = create();
    if (space != null) result.space = space;
    if (car != null) result.car = car;
    return result;
  }

  FloorSpace._();

  factory FloorSpace.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FloorSpace.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FloorSpace',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.CarParkSpace>(1, _omitFieldNames ? '' : 'space',
        subBuilder: $2.CarParkSpace.create)
    ..aOM<ParkedCar>(2, _omitFieldNames ? '' : 'car',
        subBuilder: ParkedCar.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorSpace clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorSpace copyWith(void Function(FloorSpace) updates) =>
      super.copyWith((message) => updates(message as FloorSpace)) as FloorSpace;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FloorSpace create() => FloorSpace._();
  @$core.override
  FloorSpace createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FloorSpace getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FloorSpace>(create);
  static FloorSpace? _defaultInstance;

  /// The space.
  @$pb.TagNumber(1)
  $2.CarParkSpace get space => $_getN(0);
  @$pb.TagNumber(1)
  set space($2.CarParkSpace value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSpace() => $_has(0);
  @$pb.TagNumber(1)
  void clearSpace() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.CarParkSpace ensureSpace() => $_ensure(0);

  /// The car on it, if there is one that the caller may know of.
  @$pb.TagNumber(2)
  ParkedCar get car => $_getN(1);
  @$pb.TagNumber(2)
  set car(ParkedCar value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasCar() => $_has(1);
  @$pb.TagNumber(2)
  void clearCar() => $_clearField(2);
  @$pb.TagNumber(2)
  ParkedCar ensureCar() => $_ensure(1);
}

/// The spaces of a level.
class FloorSnapshot extends $pb.GeneratedMessage {
  factory FloorSnapshot({
    $core.Iterable<FloorSpace>? spaces,
  }) {
    final result = create();
    if (spaces != null) result.spaces.addAll(spaces);
    return result;
  }

  FloorSnapshot._();

  factory FloorSnapshot.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FloorSnapshot.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FloorSnapshot',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<FloorSpace>(1, _omitFieldNames ? '' : 'spaces',
        subBuilder: FloorSpace.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorSnapshot clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FloorSnapshot copyWith(void Function(FloorSnapshot) updates) =>
      super.copyWith((message) => updates(message as FloorSnapshot))
          as FloorSnapshot;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FloorSnapshot create() => FloorSnapshot._();
  @$core.override
  FloorSnapshot createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FloorSnapshot getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FloorSnapshot>(create);
  static FloorSnapshot? _defaultInstance;

  /// The spaces, by number.
  @$pb.TagNumber(1)
  $pb.PbList<FloorSpace> get spaces => $_getList(0);
}

/// Asks for what happens on a level.
class WatchFloorRequest extends $pb.GeneratedMessage {
  factory WatchFloorRequest({
    $core.int? levelId,
    $core.String? resumeToken,
  }) {
    final result = create();
    if (levelId != null) result.levelId = levelId;
    if (resumeToken != null) result.resumeToken = resumeToken;
    return result;
  }

  WatchFloorRequest._();

  factory WatchFloorRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory WatchFloorRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'WatchFloorRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'levelId')
    ..aOS(2, _omitFieldNames ? '' : 'resumeToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchFloorRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchFloorRequest copyWith(void Function(WatchFloorRequest) updates) =>
      super.copyWith((message) => updates(message as WatchFloorRequest))
          as WatchFloorRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static WatchFloorRequest create() => WatchFloorRequest._();
  @$core.override
  WatchFloorRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static WatchFloorRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<WatchFloorRequest>(create);
  static WatchFloorRequest? _defaultInstance;

  /// The level's number in the register.
  @$pb.TagNumber(1)
  $core.int get levelId => $_getIZ(0);
  @$pb.TagNumber(1)
  set levelId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLevelId() => $_has(0);
  @$pb.TagNumber(1)
  void clearLevelId() => $_clearField(1);

  /// `resume_token` of the last message, to go on after it.
  @$pb.TagNumber(2)
  $core.String get resumeToken => $_getSZ(1);
  @$pb.TagNumber(2)
  set resumeToken($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasResumeToken() => $_has(1);
  @$pb.TagNumber(2)
  void clearResumeToken() => $_clearField(2);
}

enum WatchFloorResponse_About { snapshot, space, removedSpaceId, notSet }

/// One thing about a level, or none after a while without any.
class WatchFloorResponse extends $pb.GeneratedMessage {
  factory WatchFloorResponse({
    FloorSnapshot? snapshot,
    FloorSpace? space,
    $core.int? removedSpaceId,
    $core.String? resumeToken,
    $1.Timestamp? time,
  }) {
    final result = create();
    if (snapshot != null) result.snapshot = snapshot;
    if (space != null) result.space = space;
    if (removedSpaceId != null) result.removedSpaceId = removedSpaceId;
    if (resumeToken != null) result.resumeToken = resumeToken;
    if (time != null) result.time = time;
    return result;
  }

  WatchFloorResponse._();

  factory WatchFloorResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory WatchFloorResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static const $core.Map<$core.int, WatchFloorResponse_About>
      _WatchFloorResponse_AboutByTag = {
    1: WatchFloorResponse_About.snapshot,
    2: WatchFloorResponse_About.space,
    3: WatchFloorResponse_About.removedSpaceId,
    0: WatchFloorResponse_About.notSet
  };
  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'WatchFloorResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..oo(0, [1, 2, 3])
    ..aOM<FloorSnapshot>(1, _omitFieldNames ? '' : 'snapshot',
        subBuilder: FloorSnapshot.create)
    ..aOM<FloorSpace>(2, _omitFieldNames ? '' : 'space',
        subBuilder: FloorSpace.create)
    ..aI(3, _omitFieldNames ? '' : 'removedSpaceId')
    ..aOS(4, _omitFieldNames ? '' : 'resumeToken')
    ..aOM<$1.Timestamp>(5, _omitFieldNames ? '' : 'time',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchFloorResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  WatchFloorResponse copyWith(void Function(WatchFloorResponse) updates) =>
      super.copyWith((message) => updates(message as WatchFloorResponse))
          as WatchFloorResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static WatchFloorResponse create() => WatchFloorResponse._();
  @$core.override
  WatchFloorResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static WatchFloorResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<WatchFloorResponse>(create);
  static WatchFloorResponse? _defaultInstance;

  @$pb.TagNumber(1)
  @$pb.TagNumber(2)
  @$pb.TagNumber(3)
  WatchFloorResponse_About whichAbout() =>
      _WatchFloorResponse_AboutByTag[$_whichOneof(0)]!;
  @$pb.TagNumber(1)
  @$pb.TagNumber(2)
  @$pb.TagNumber(3)
  void clearAbout() => $_clearField($_whichOneof(0));

  /// How things are: first, and whenever the client was too slow.
  @$pb.TagNumber(1)
  FloorSnapshot get snapshot => $_getN(0);
  @$pb.TagNumber(1)
  set snapshot(FloorSnapshot value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSnapshot() => $_has(0);
  @$pb.TagNumber(1)
  void clearSnapshot() => $_clearField(1);
  @$pb.TagNumber(1)
  FloorSnapshot ensureSnapshot() => $_ensure(0);

  /// A space that is new or changed.
  @$pb.TagNumber(2)
  FloorSpace get space => $_getN(1);
  @$pb.TagNumber(2)
  set space(FloorSpace value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasSpace() => $_has(1);
  @$pb.TagNumber(2)
  void clearSpace() => $_clearField(2);
  @$pb.TagNumber(2)
  FloorSpace ensureSpace() => $_ensure(1);

  /// The number of a space that is not on the level any more.
  @$pb.TagNumber(3)
  $core.int get removedSpaceId => $_getIZ(2);
  @$pb.TagNumber(3)
  set removedSpaceId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasRemovedSpaceId() => $_has(2);
  @$pb.TagNumber(3)
  void clearRemovedSpaceId() => $_clearField(3);

  /// To go on after this message.
  @$pb.TagNumber(4)
  $core.String get resumeToken => $_getSZ(3);
  @$pb.TagNumber(4)
  set resumeToken($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasResumeToken() => $_has(3);
  @$pb.TagNumber(4)
  void clearResumeToken() => $_clearField(4);

  /// When this was so.
  @$pb.TagNumber(5)
  $1.Timestamp get time => $_getN(4);
  @$pb.TagNumber(5)
  set time($1.Timestamp value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasTime() => $_has(4);
  @$pb.TagNumber(5)
  void clearTime() => $_clearField(5);
  @$pb.TagNumber(5)
  $1.Timestamp ensureTime() => $_ensure(4);
}

/// Spaces to change: those that are named, or all of a zone or level.
class EditFloorSpacesRequest extends $pb.GeneratedMessage {
  factory EditFloorSpacesRequest({
    $core.String? carPark,
    $core.Iterable<$core.int>? spaceIds,
    $core.int? zoneId,
    $core.int? levelId,
    $2.CarParkSpace_Status? status,
    $2.CarParkSpace_Type? spaceType,
    $core.String? reason,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (spaceIds != null) result.spaceIds.addAll(spaceIds);
    if (zoneId != null) result.zoneId = zoneId;
    if (levelId != null) result.levelId = levelId;
    if (status != null) result.status = status;
    if (spaceType != null) result.spaceType = spaceType;
    if (reason != null) result.reason = reason;
    return result;
  }

  EditFloorSpacesRequest._();

  factory EditFloorSpacesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EditFloorSpacesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EditFloorSpacesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..p<$core.int>(2, _omitFieldNames ? '' : 'spaceIds', $pb.PbFieldType.K3)
    ..aI(3, _omitFieldNames ? '' : 'zoneId')
    ..aI(4, _omitFieldNames ? '' : 'levelId')
    ..aE<$2.CarParkSpace_Status>(5, _omitFieldNames ? '' : 'status',
        enumValues: $2.CarParkSpace_Status.values)
    ..aE<$2.CarParkSpace_Type>(6, _omitFieldNames ? '' : 'spaceType',
        enumValues: $2.CarParkSpace_Type.values)
    ..aOS(7, _omitFieldNames ? '' : 'reason')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EditFloorSpacesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EditFloorSpacesRequest copyWith(
          void Function(EditFloorSpacesRequest) updates) =>
      super.copyWith((message) => updates(message as EditFloorSpacesRequest))
          as EditFloorSpacesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EditFloorSpacesRequest create() => EditFloorSpacesRequest._();
  @$core.override
  EditFloorSpacesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EditFloorSpacesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EditFloorSpacesRequest>(create);
  static EditFloorSpacesRequest? _defaultInstance;

  /// The car park's code; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Numbers of spaces in the register, 500 at most. Of a zone or level there may be more.
  @$pb.TagNumber(2)
  $pb.PbList<$core.int> get spaceIds => $_getList(1);

  /// All spaces of this zone.
  @$pb.TagNumber(3)
  $core.int get zoneId => $_getIZ(2);
  @$pb.TagNumber(3)
  set zoneId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZoneId() => $_has(2);
  @$pb.TagNumber(3)
  void clearZoneId() => $_clearField(3);

  /// All spaces of this level.
  @$pb.TagNumber(4)
  $core.int get levelId => $_getIZ(3);
  @$pb.TagNumber(4)
  set levelId($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasLevelId() => $_has(3);
  @$pb.TagNumber(4)
  void clearLevelId() => $_clearField(4);

  /// `available`, `maintenance` or `out_of_service`.
  @$pb.TagNumber(5)
  $2.CarParkSpace_Status get status => $_getN(4);
  @$pb.TagNumber(5)
  set status($2.CarParkSpace_Status value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasStatus() => $_has(4);
  @$pb.TagNumber(5)
  void clearStatus() => $_clearField(5);

  /// Whom they are for from now on.
  @$pb.TagNumber(6)
  $2.CarParkSpace_Type get spaceType => $_getN(5);
  @$pb.TagNumber(6)
  set spaceType($2.CarParkSpace_Type value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasSpaceType() => $_has(5);
  @$pb.TagNumber(6)
  void clearSpaceType() => $_clearField(6);

  /// Why.
  @$pb.TagNumber(7)
  $core.String get reason => $_getSZ(6);
  @$pb.TagNumber(7)
  set reason($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasReason() => $_has(6);
  @$pb.TagNumber(7)
  void clearReason() => $_clearField(7);
}

/// The spaces after that.
class EditFloorSpacesResponse extends $pb.GeneratedMessage {
  factory EditFloorSpacesResponse({
    $core.int? changedCount,
    $core.int? totalSize,
  }) {
    final result = create();
    if (changedCount != null) result.changedCount = changedCount;
    if (totalSize != null) result.totalSize = totalSize;
    return result;
  }

  EditFloorSpacesResponse._();

  factory EditFloorSpacesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EditFloorSpacesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EditFloorSpacesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'changedCount')
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EditFloorSpacesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EditFloorSpacesResponse copyWith(
          void Function(EditFloorSpacesResponse) updates) =>
      super.copyWith((message) => updates(message as EditFloorSpacesResponse))
          as EditFloorSpacesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EditFloorSpacesResponse create() => EditFloorSpacesResponse._();
  @$core.override
  EditFloorSpacesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EditFloorSpacesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EditFloorSpacesResponse>(create);
  static EditFloorSpacesResponse? _defaultInstance;

  /// How many were not so already.
  @$pb.TagNumber(1)
  $core.int get changedCount => $_getIZ(0);
  @$pb.TagNumber(1)
  set changedCount($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasChangedCount() => $_has(0);
  @$pb.TagNumber(1)
  void clearChangedCount() => $_clearField(1);

  /// How many spaces were meant.
  @$pb.TagNumber(2)
  $core.int get totalSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalSize() => $_clearField(2);
}

/// Asks for cars.
class FindParkedCarsRequest extends $pb.GeneratedMessage {
  factory FindParkedCarsRequest({
    $core.String? carPark,
    $core.String? licensePlate,
    $core.int? limit,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (limit != null) result.limit = limit;
    return result;
  }

  FindParkedCarsRequest._();

  factory FindParkedCarsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FindParkedCarsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FindParkedCarsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aOS(2, _omitFieldNames ? '' : 'licensePlate')
    ..aI(3, _omitFieldNames ? '' : 'limit')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindParkedCarsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindParkedCarsRequest copyWith(
          void Function(FindParkedCarsRequest) updates) =>
      super.copyWith((message) => updates(message as FindParkedCarsRequest))
          as FindParkedCarsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FindParkedCarsRequest create() => FindParkedCarsRequest._();
  @$core.override
  FindParkedCarsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FindParkedCarsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FindParkedCarsRequest>(create);
  static FindParkedCarsRequest? _defaultInstance;

  /// The car park's code; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// What their plates begin with, however it is written; at least two letters or digits.
  @$pb.TagNumber(2)
  $core.String get licensePlate => $_getSZ(1);
  @$pb.TagNumber(2)
  set licensePlate($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasLicensePlate() => $_has(1);
  @$pb.TagNumber(2)
  void clearLicensePlate() => $_clearField(2);

  /// Most cars in the answer; 20 unless given.
  @$pb.TagNumber(3)
  $core.int get limit => $_getIZ(2);
  @$pb.TagNumber(3)
  set limit($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLimit() => $_has(2);
  @$pb.TagNumber(3)
  void clearLimit() => $_clearField(3);
}

/// Cars.
class FindParkedCarsResponse extends $pb.GeneratedMessage {
  factory FindParkedCarsResponse({
    $core.Iterable<FloorSpace>? cars,
  }) {
    final result = create();
    if (cars != null) result.cars.addAll(cars);
    return result;
  }

  FindParkedCarsResponse._();

  factory FindParkedCarsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FindParkedCarsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FindParkedCarsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<FloorSpace>(1, _omitFieldNames ? '' : 'cars',
        subBuilder: FloorSpace.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindParkedCarsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindParkedCarsResponse copyWith(
          void Function(FindParkedCarsResponse) updates) =>
      super.copyWith((message) => updates(message as FindParkedCarsResponse))
          as FindParkedCarsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FindParkedCarsResponse create() => FindParkedCarsResponse._();
  @$core.override
  FindParkedCarsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FindParkedCarsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FindParkedCarsResponse>(create);
  static FindParkedCarsResponse? _defaultInstance;

  /// The cars, by plate; those without a space have no space.
  @$pb.TagNumber(1)
  $pb.PbList<FloorSpace> get cars => $_getList(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
