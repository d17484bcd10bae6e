// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/space_allocation_service.proto.

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

import 'recommendation.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A space to give to a vehicle.
class AllocateSpaceRequest extends $pb.GeneratedMessage {
  factory AllocateSpaceRequest({
    $core.int? spaceId,
    $core.String? userId,
    $core.String? licensePlate,
    $1.Timestamp? endTime,
    $core.String? reason,
  }) {
    final result = create();
    if (spaceId != null) result.spaceId = spaceId;
    if (userId != null) result.userId = userId;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (endTime != null) result.endTime = endTime;
    if (reason != null) result.reason = reason;
    return result;
  }

  AllocateSpaceRequest._();

  factory AllocateSpaceRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AllocateSpaceRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AllocateSpaceRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'spaceId')
    ..aOS(2, _omitFieldNames ? '' : 'userId')
    ..aOS(3, _omitFieldNames ? '' : 'licensePlate')
    ..aOM<$1.Timestamp>(4, _omitFieldNames ? '' : 'endTime',
        subBuilder: $1.Timestamp.create)
    ..aOS(5, _omitFieldNames ? '' : 'reason')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AllocateSpaceRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AllocateSpaceRequest copyWith(void Function(AllocateSpaceRequest) updates) =>
      super.copyWith((message) => updates(message as AllocateSpaceRequest))
          as AllocateSpaceRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AllocateSpaceRequest create() => AllocateSpaceRequest._();
  @$core.override
  AllocateSpaceRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AllocateSpaceRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AllocateSpaceRequest>(create);
  static AllocateSpaceRequest? _defaultInstance;

  /// The space's number in the register.
  @$pb.TagNumber(1)
  $core.int get spaceId => $_getIZ(0);
  @$pb.TagNumber(1)
  set spaceId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSpaceId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSpaceId() => $_clearField(1);

  /// The driver.
  @$pb.TagNumber(2)
  $core.String get userId => $_getSZ(1);
  @$pb.TagNumber(2)
  set userId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUserId() => $_has(1);
  @$pb.TagNumber(2)
  void clearUserId() => $_clearField(2);

  /// The plate of a vehicle of the driver's list.
  @$pb.TagNumber(3)
  $core.String get licensePlate => $_getSZ(2);
  @$pb.TagNumber(3)
  set licensePlate($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLicensePlate() => $_has(2);
  @$pb.TagNumber(3)
  void clearLicensePlate() => $_clearField(3);

  /// Until when; ten years unless given.
  @$pb.TagNumber(4)
  $1.Timestamp get endTime => $_getN(3);
  @$pb.TagNumber(4)
  set endTime($1.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasEndTime() => $_has(3);
  @$pb.TagNumber(4)
  void clearEndTime() => $_clearField(4);
  @$pb.TagNumber(4)
  $1.Timestamp ensureEndTime() => $_ensure(3);

  /// Why.
  @$pb.TagNumber(5)
  $core.String get reason => $_getSZ(4);
  @$pb.TagNumber(5)
  set reason($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasReason() => $_has(4);
  @$pb.TagNumber(5)
  void clearReason() => $_clearField(5);
}

/// The allocation.
class AllocateSpaceResponse extends $pb.GeneratedMessage {
  factory AllocateSpaceResponse({
    $2.SpaceAllocation? allocation,
  }) {
    final result = create();
    if (allocation != null) result.allocation = allocation;
    return result;
  }

  AllocateSpaceResponse._();

  factory AllocateSpaceResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AllocateSpaceResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AllocateSpaceResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.SpaceAllocation>(1, _omitFieldNames ? '' : 'allocation',
        subBuilder: $2.SpaceAllocation.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AllocateSpaceResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AllocateSpaceResponse copyWith(
          void Function(AllocateSpaceResponse) updates) =>
      super.copyWith((message) => updates(message as AllocateSpaceResponse))
          as AllocateSpaceResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AllocateSpaceResponse create() => AllocateSpaceResponse._();
  @$core.override
  AllocateSpaceResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AllocateSpaceResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AllocateSpaceResponse>(create);
  static AllocateSpaceResponse? _defaultInstance;

  /// The allocation.
  @$pb.TagNumber(1)
  $2.SpaceAllocation get allocation => $_getN(0);
  @$pb.TagNumber(1)
  set allocation($2.SpaceAllocation value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasAllocation() => $_has(0);
  @$pb.TagNumber(1)
  void clearAllocation() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.SpaceAllocation ensureAllocation() => $_ensure(0);
}

/// Asks for allocations.
class ListSpaceAllocationsRequest extends $pb.GeneratedMessage {
  factory ListSpaceAllocationsRequest({
    $core.String? carPark,
    $core.bool? isActive,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (isActive != null) result.isActive = isActive;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    return result;
  }

  ListSpaceAllocationsRequest._();

  factory ListSpaceAllocationsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListSpaceAllocationsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListSpaceAllocationsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aOB(2, _omitFieldNames ? '' : 'isActive')
    ..aI(3, _omitFieldNames ? '' : 'pageSize')
    ..aOS(4, _omitFieldNames ? '' : 'pageToken')
    ..aI(5, _omitFieldNames ? '' : 'skip')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSpaceAllocationsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSpaceAllocationsRequest copyWith(
          void Function(ListSpaceAllocationsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListSpaceAllocationsRequest))
          as ListSpaceAllocationsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListSpaceAllocationsRequest create() =>
      ListSpaceAllocationsRequest._();
  @$core.override
  ListSpaceAllocationsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListSpaceAllocationsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListSpaceAllocationsRequest>(create);
  static ListSpaceAllocationsRequest? _defaultInstance;

  /// The car park's code; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Only those that hold, or only those that are over.
  @$pb.TagNumber(2)
  $core.bool get isActive => $_getBF(1);
  @$pb.TagNumber(2)
  set isActive($core.bool value) => $_setBool(1, value);
  @$pb.TagNumber(2)
  $core.bool hasIsActive() => $_has(1);
  @$pb.TagNumber(2)
  void clearIsActive() => $_clearField(2);

  /// Most allocations in the answer; 20 unless given; 100 where more is asked for.
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

  /// How many allocations to leave out first.
  @$pb.TagNumber(5)
  $core.int get skip => $_getIZ(4);
  @$pb.TagNumber(5)
  set skip($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasSkip() => $_has(4);
  @$pb.TagNumber(5)
  void clearSkip() => $_clearField(5);
}

/// Allocations.
class ListSpaceAllocationsResponse extends $pb.GeneratedMessage {
  factory ListSpaceAllocationsResponse({
    $core.Iterable<$2.SpaceAllocation>? allocations,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (allocations != null) result.allocations.addAll(allocations);
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListSpaceAllocationsResponse._();

  factory ListSpaceAllocationsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListSpaceAllocationsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListSpaceAllocationsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$2.SpaceAllocation>(1, _omitFieldNames ? '' : 'allocations',
        subBuilder: $2.SpaceAllocation.create)
    ..aOS(2, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSpaceAllocationsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListSpaceAllocationsResponse copyWith(
          void Function(ListSpaceAllocationsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListSpaceAllocationsResponse))
          as ListSpaceAllocationsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListSpaceAllocationsResponse create() =>
      ListSpaceAllocationsResponse._();
  @$core.override
  ListSpaceAllocationsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListSpaceAllocationsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListSpaceAllocationsResponse>(create);
  static ListSpaceAllocationsResponse? _defaultInstance;

  /// The allocations, the newest first.
  @$pb.TagNumber(1)
  $pb.PbList<$2.SpaceAllocation> get allocations => $_getList(0);

  /// Gives the next page; empty at the end.
  @$pb.TagNumber(2)
  $core.String get nextPageToken => $_getSZ(1);
  @$pb.TagNumber(2)
  set nextPageToken($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasNextPageToken() => $_has(1);
  @$pb.TagNumber(2)
  void clearNextPageToken() => $_clearField(2);
}

/// An allocation to end.
class EndSpaceAllocationRequest extends $pb.GeneratedMessage {
  factory EndSpaceAllocationRequest({
    $core.int? allocationId,
  }) {
    final result = create();
    if (allocationId != null) result.allocationId = allocationId;
    return result;
  }

  EndSpaceAllocationRequest._();

  factory EndSpaceAllocationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EndSpaceAllocationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EndSpaceAllocationRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'allocationId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndSpaceAllocationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndSpaceAllocationRequest copyWith(
          void Function(EndSpaceAllocationRequest) updates) =>
      super.copyWith((message) => updates(message as EndSpaceAllocationRequest))
          as EndSpaceAllocationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EndSpaceAllocationRequest create() => EndSpaceAllocationRequest._();
  @$core.override
  EndSpaceAllocationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EndSpaceAllocationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EndSpaceAllocationRequest>(create);
  static EndSpaceAllocationRequest? _defaultInstance;

  /// Its number in the register.
  @$pb.TagNumber(1)
  $core.int get allocationId => $_getIZ(0);
  @$pb.TagNumber(1)
  set allocationId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAllocationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearAllocationId() => $_clearField(1);
}

/// It is over.
class EndSpaceAllocationResponse extends $pb.GeneratedMessage {
  factory EndSpaceAllocationResponse({
    $2.SpaceAllocation? allocation,
  }) {
    final result = create();
    if (allocation != null) result.allocation = allocation;
    return result;
  }

  EndSpaceAllocationResponse._();

  factory EndSpaceAllocationResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EndSpaceAllocationResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EndSpaceAllocationResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.SpaceAllocation>(1, _omitFieldNames ? '' : 'allocation',
        subBuilder: $2.SpaceAllocation.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndSpaceAllocationResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndSpaceAllocationResponse copyWith(
          void Function(EndSpaceAllocationResponse) updates) =>
      super.copyWith(
              (message) => updates(message as EndSpaceAllocationResponse))
          as EndSpaceAllocationResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EndSpaceAllocationResponse create() => EndSpaceAllocationResponse._();
  @$core.override
  EndSpaceAllocationResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EndSpaceAllocationResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EndSpaceAllocationResponse>(create);
  static EndSpaceAllocationResponse? _defaultInstance;

  /// The allocation.
  @$pb.TagNumber(1)
  $2.SpaceAllocation get allocation => $_getN(0);
  @$pb.TagNumber(1)
  set allocation($2.SpaceAllocation value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasAllocation() => $_has(0);
  @$pb.TagNumber(1)
  void clearAllocation() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.SpaceAllocation ensureAllocation() => $_ensure(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
