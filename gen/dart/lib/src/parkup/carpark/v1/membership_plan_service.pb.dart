// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/membership_plan_service.proto.

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

import 'membership_plan.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for plans.
class ListMembershipPlansRequest extends $pb.GeneratedMessage {
  factory ListMembershipPlansRequest({
    $core.String? carPark,
    $core.bool? includeInactive,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (includeInactive != null) result.includeInactive = includeInactive;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListMembershipPlansRequest._();

  factory ListMembershipPlansRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListMembershipPlansRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListMembershipPlansRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aOB(2, _omitFieldNames ? '' : 'includeInactive')
    ..aI(3, _omitFieldNames ? '' : 'pageSize')
    ..aOS(4, _omitFieldNames ? '' : 'pageToken')
    ..aI(5, _omitFieldNames ? '' : 'skip')
    ..aOB(6, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListMembershipPlansRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListMembershipPlansRequest copyWith(
          void Function(ListMembershipPlansRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListMembershipPlansRequest))
          as ListMembershipPlansRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListMembershipPlansRequest create() => ListMembershipPlansRequest._();
  @$core.override
  ListMembershipPlansRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListMembershipPlansRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListMembershipPlansRequest>(create);
  static ListMembershipPlansRequest? _defaultInstance;

  /// Code of the car park; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Asks for those that are not sold, too; counts for staff only.
  @$pb.TagNumber(2)
  $core.bool get includeInactive => $_getBF(1);
  @$pb.TagNumber(2)
  set includeInactive($core.bool value) => $_setBool(1, value);
  @$pb.TagNumber(2)
  $core.bool hasIncludeInactive() => $_has(1);
  @$pb.TagNumber(2)
  void clearIncludeInactive() => $_clearField(2);

  /// Most plans in the answer; 100 unless given; 1000 where more is asked for.
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

  /// How many plans to leave out first.
  @$pb.TagNumber(5)
  $core.int get skip => $_getIZ(4);
  @$pb.TagNumber(5)
  set skip($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasSkip() => $_has(4);
  @$pb.TagNumber(5)
  void clearSkip() => $_clearField(5);

  /// Asks for `total_size`.
  @$pb.TagNumber(6)
  $core.bool get withTotalSize => $_getBF(5);
  @$pb.TagNumber(6)
  set withTotalSize($core.bool value) => $_setBool(5, value);
  @$pb.TagNumber(6)
  $core.bool hasWithTotalSize() => $_has(5);
  @$pb.TagNumber(6)
  void clearWithTotalSize() => $_clearField(6);
}

/// A page of plans.
class ListMembershipPlansResponse extends $pb.GeneratedMessage {
  factory ListMembershipPlansResponse({
    $core.Iterable<$1.MembershipPlan>? plans,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (plans != null) result.plans.addAll(plans);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListMembershipPlansResponse._();

  factory ListMembershipPlansResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListMembershipPlansResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListMembershipPlansResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$1.MembershipPlan>(1, _omitFieldNames ? '' : 'plans',
        subBuilder: $1.MembershipPlan.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListMembershipPlansResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListMembershipPlansResponse copyWith(
          void Function(ListMembershipPlansResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListMembershipPlansResponse))
          as ListMembershipPlansResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListMembershipPlansResponse create() =>
      ListMembershipPlansResponse._();
  @$core.override
  ListMembershipPlansResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListMembershipPlansResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListMembershipPlansResponse>(create);
  static ListMembershipPlansResponse? _defaultInstance;

  /// The plans.
  @$pb.TagNumber(1)
  $pb.PbList<$1.MembershipPlan> get plans => $_getList(0);

  /// How many plans match in all, counted up to 10 000; only when asked for.
  @$pb.TagNumber(2)
  $core.int get totalSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalSize() => $_clearField(2);

  /// Gives the next page; empty at the end.
  @$pb.TagNumber(3)
  $core.String get nextPageToken => $_getSZ(2);
  @$pb.TagNumber(3)
  set nextPageToken($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasNextPageToken() => $_has(2);
  @$pb.TagNumber(3)
  void clearNextPageToken() => $_clearField(3);
}

/// Asks for a plan.
class GetMembershipPlanRequest extends $pb.GeneratedMessage {
  factory GetMembershipPlanRequest({
    $core.int? planId,
  }) {
    final result = create();
    if (planId != null) result.planId = planId;
    return result;
  }

  GetMembershipPlanRequest._();

  factory GetMembershipPlanRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetMembershipPlanRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetMembershipPlanRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'planId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMembershipPlanRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMembershipPlanRequest copyWith(
          void Function(GetMembershipPlanRequest) updates) =>
      super.copyWith((message) => updates(message as GetMembershipPlanRequest))
          as GetMembershipPlanRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetMembershipPlanRequest create() => GetMembershipPlanRequest._();
  @$core.override
  GetMembershipPlanRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetMembershipPlanRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetMembershipPlanRequest>(create);
  static GetMembershipPlanRequest? _defaultInstance;

  /// Number of the plan.
  @$pb.TagNumber(1)
  $core.int get planId => $_getIZ(0);
  @$pb.TagNumber(1)
  set planId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPlanId() => $_has(0);
  @$pb.TagNumber(1)
  void clearPlanId() => $_clearField(1);
}

/// A plan.
class GetMembershipPlanResponse extends $pb.GeneratedMessage {
  factory GetMembershipPlanResponse({
    $1.MembershipPlan? plan,
  }) {
    final result = create();
    if (plan != null) result.plan = plan;
    return result;
  }

  GetMembershipPlanResponse._();

  factory GetMembershipPlanResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetMembershipPlanResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetMembershipPlanResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.MembershipPlan>(1, _omitFieldNames ? '' : 'plan',
        subBuilder: $1.MembershipPlan.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMembershipPlanResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMembershipPlanResponse copyWith(
          void Function(GetMembershipPlanResponse) updates) =>
      super.copyWith((message) => updates(message as GetMembershipPlanResponse))
          as GetMembershipPlanResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetMembershipPlanResponse create() => GetMembershipPlanResponse._();
  @$core.override
  GetMembershipPlanResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetMembershipPlanResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetMembershipPlanResponse>(create);
  static GetMembershipPlanResponse? _defaultInstance;

  /// The plan.
  @$pb.TagNumber(1)
  $1.MembershipPlan get plan => $_getN(0);
  @$pb.TagNumber(1)
  set plan($1.MembershipPlan value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPlan() => $_has(0);
  @$pb.TagNumber(1)
  void clearPlan() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.MembershipPlan ensurePlan() => $_ensure(0);
}

/// A plan to make.
class CreateMembershipPlanRequest extends $pb.GeneratedMessage {
  factory CreateMembershipPlanRequest({
    $core.String? carPark,
    $core.String? name,
    $core.String? description,
    $core.int? durationMonths,
    $core.double? price,
    $core.int? vehicleLimit,
    $core.double? includedHours,
    $core.double? discountPercentage,
    $core.Iterable<$core.int>? zoneIds,
    $core.bool? isActive,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (durationMonths != null) result.durationMonths = durationMonths;
    if (price != null) result.price = price;
    if (vehicleLimit != null) result.vehicleLimit = vehicleLimit;
    if (includedHours != null) result.includedHours = includedHours;
    if (discountPercentage != null)
      result.discountPercentage = discountPercentage;
    if (zoneIds != null) result.zoneIds.addAll(zoneIds);
    if (isActive != null) result.isActive = isActive;
    return result;
  }

  CreateMembershipPlanRequest._();

  factory CreateMembershipPlanRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateMembershipPlanRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateMembershipPlanRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'description')
    ..aI(4, _omitFieldNames ? '' : 'durationMonths')
    ..aD(5, _omitFieldNames ? '' : 'price')
    ..aI(6, _omitFieldNames ? '' : 'vehicleLimit')
    ..aD(7, _omitFieldNames ? '' : 'includedHours')
    ..aD(8, _omitFieldNames ? '' : 'discountPercentage')
    ..p<$core.int>(9, _omitFieldNames ? '' : 'zoneIds', $pb.PbFieldType.K3)
    ..aOB(10, _omitFieldNames ? '' : 'isActive')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateMembershipPlanRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateMembershipPlanRequest copyWith(
          void Function(CreateMembershipPlanRequest) updates) =>
      super.copyWith(
              (message) => updates(message as CreateMembershipPlanRequest))
          as CreateMembershipPlanRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateMembershipPlanRequest create() =>
      CreateMembershipPlanRequest._();
  @$core.override
  CreateMembershipPlanRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateMembershipPlanRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateMembershipPlanRequest>(create);
  static CreateMembershipPlanRequest? _defaultInstance;

  /// Code of the car park; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Its name.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// What it is, in words.
  @$pb.TagNumber(3)
  $core.String get description => $_getSZ(2);
  @$pb.TagNumber(3)
  set description($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDescription() => $_has(2);
  @$pb.TagNumber(3)
  void clearDescription() => $_clearField(3);

  /// Calendar months for which its price is paid; 1 unless given.
  @$pb.TagNumber(4)
  $core.int get durationMonths => $_getIZ(3);
  @$pb.TagNumber(4)
  set durationMonths($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDurationMonths() => $_has(3);
  @$pb.TagNumber(4)
  void clearDurationMonths() => $_clearField(4);

  /// What it costs for that time, in the car park's currency; a multiple of 10 millimes.
  @$pb.TagNumber(5)
  $core.double get price => $_getN(4);
  @$pb.TagNumber(5)
  set price($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPrice() => $_has(4);
  @$pb.TagNumber(5)
  void clearPrice() => $_clearField(5);

  /// How many vehicles a membership may have; 1 unless given.
  @$pb.TagNumber(6)
  $core.int get vehicleLimit => $_getIZ(5);
  @$pb.TagNumber(6)
  set vehicleLimit($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasVehicleLimit() => $_has(5);
  @$pb.TagNumber(6)
  void clearVehicleLimit() => $_clearField(6);

  /// Hours of parking in that time that cost nothing; none unless given.
  @$pb.TagNumber(7)
  $core.double get includedHours => $_getN(6);
  @$pb.TagNumber(7)
  set includedHours($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasIncludedHours() => $_has(6);
  @$pb.TagNumber(7)
  void clearIncludedHours() => $_clearField(7);

  /// Percent that are taken off what parking costs beside them, with two decimals at most; 0 unless given.
  @$pb.TagNumber(8)
  $core.double get discountPercentage => $_getN(7);
  @$pb.TagNumber(8)
  set discountPercentage($core.double value) => $_setDouble(7, value);
  @$pb.TagNumber(8)
  $core.bool hasDiscountPercentage() => $_has(7);
  @$pb.TagNumber(8)
  void clearDiscountPercentage() => $_clearField(8);

  /// Numbers of the zones in which members are given spaces first; wherever unless given.
  @$pb.TagNumber(9)
  $pb.PbList<$core.int> get zoneIds => $_getList(8);

  /// False for one that nobody can subscribe to.
  @$pb.TagNumber(10)
  $core.bool get isActive => $_getBF(9);
  @$pb.TagNumber(10)
  set isActive($core.bool value) => $_setBool(9, value);
  @$pb.TagNumber(10)
  $core.bool hasIsActive() => $_has(9);
  @$pb.TagNumber(10)
  void clearIsActive() => $_clearField(10);
}

/// The new plan.
class CreateMembershipPlanResponse extends $pb.GeneratedMessage {
  factory CreateMembershipPlanResponse({
    $1.MembershipPlan? plan,
  }) {
    final result = create();
    if (plan != null) result.plan = plan;
    return result;
  }

  CreateMembershipPlanResponse._();

  factory CreateMembershipPlanResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateMembershipPlanResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateMembershipPlanResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.MembershipPlan>(1, _omitFieldNames ? '' : 'plan',
        subBuilder: $1.MembershipPlan.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateMembershipPlanResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateMembershipPlanResponse copyWith(
          void Function(CreateMembershipPlanResponse) updates) =>
      super.copyWith(
              (message) => updates(message as CreateMembershipPlanResponse))
          as CreateMembershipPlanResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateMembershipPlanResponse create() =>
      CreateMembershipPlanResponse._();
  @$core.override
  CreateMembershipPlanResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateMembershipPlanResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateMembershipPlanResponse>(create);
  static CreateMembershipPlanResponse? _defaultInstance;

  /// The plan.
  @$pb.TagNumber(1)
  $1.MembershipPlan get plan => $_getN(0);
  @$pb.TagNumber(1)
  set plan($1.MembershipPlan value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPlan() => $_has(0);
  @$pb.TagNumber(1)
  void clearPlan() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.MembershipPlan ensurePlan() => $_ensure(0);
}

/// A change of a plan; UpdateVehicleRequest says how its fields are read.
class UpdateMembershipPlanRequest extends $pb.GeneratedMessage {
  factory UpdateMembershipPlanRequest({
    $core.int? planId,
    $core.String? name,
    $core.String? description,
    $core.int? durationMonths,
    $core.double? price,
    $core.int? vehicleLimit,
    $core.double? includedHours,
    $core.double? discountPercentage,
    $core.Iterable<$core.int>? zoneIds,
    $core.bool? isActive,
    $2.FieldMask? updateMask,
  }) {
    final result = create();
    if (planId != null) result.planId = planId;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (durationMonths != null) result.durationMonths = durationMonths;
    if (price != null) result.price = price;
    if (vehicleLimit != null) result.vehicleLimit = vehicleLimit;
    if (includedHours != null) result.includedHours = includedHours;
    if (discountPercentage != null)
      result.discountPercentage = discountPercentage;
    if (zoneIds != null) result.zoneIds.addAll(zoneIds);
    if (isActive != null) result.isActive = isActive;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  UpdateMembershipPlanRequest._();

  factory UpdateMembershipPlanRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateMembershipPlanRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateMembershipPlanRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'planId')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'description')
    ..aI(4, _omitFieldNames ? '' : 'durationMonths')
    ..aD(5, _omitFieldNames ? '' : 'price')
    ..aI(6, _omitFieldNames ? '' : 'vehicleLimit')
    ..aD(7, _omitFieldNames ? '' : 'includedHours')
    ..aD(8, _omitFieldNames ? '' : 'discountPercentage')
    ..p<$core.int>(9, _omitFieldNames ? '' : 'zoneIds', $pb.PbFieldType.K3)
    ..aOB(10, _omitFieldNames ? '' : 'isActive')
    ..aOM<$2.FieldMask>(11, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $2.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateMembershipPlanRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateMembershipPlanRequest copyWith(
          void Function(UpdateMembershipPlanRequest) updates) =>
      super.copyWith(
              (message) => updates(message as UpdateMembershipPlanRequest))
          as UpdateMembershipPlanRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateMembershipPlanRequest create() =>
      UpdateMembershipPlanRequest._();
  @$core.override
  UpdateMembershipPlanRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateMembershipPlanRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateMembershipPlanRequest>(create);
  static UpdateMembershipPlanRequest? _defaultInstance;

  /// Number of the plan.
  @$pb.TagNumber(1)
  $core.int get planId => $_getIZ(0);
  @$pb.TagNumber(1)
  set planId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPlanId() => $_has(0);
  @$pb.TagNumber(1)
  void clearPlanId() => $_clearField(1);

  /// Its name.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// What it is, in words; empty clears it.
  @$pb.TagNumber(3)
  $core.String get description => $_getSZ(2);
  @$pb.TagNumber(3)
  set description($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDescription() => $_has(2);
  @$pb.TagNumber(3)
  void clearDescription() => $_clearField(3);

  /// Calendar months for which its price is paid.
  @$pb.TagNumber(4)
  $core.int get durationMonths => $_getIZ(3);
  @$pb.TagNumber(4)
  set durationMonths($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDurationMonths() => $_has(3);
  @$pb.TagNumber(4)
  void clearDurationMonths() => $_clearField(4);

  /// What it costs for that time, in the car park's currency; a multiple of 10 millimes.
  @$pb.TagNumber(5)
  $core.double get price => $_getN(4);
  @$pb.TagNumber(5)
  set price($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPrice() => $_has(4);
  @$pb.TagNumber(5)
  void clearPrice() => $_clearField(5);

  /// How many vehicles a membership may have.
  @$pb.TagNumber(6)
  $core.int get vehicleLimit => $_getIZ(5);
  @$pb.TagNumber(6)
  set vehicleLimit($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasVehicleLimit() => $_has(5);
  @$pb.TagNumber(6)
  void clearVehicleLimit() => $_clearField(6);

  /// Hours of parking in that time that cost nothing; none unless given.
  @$pb.TagNumber(7)
  $core.double get includedHours => $_getN(6);
  @$pb.TagNumber(7)
  set includedHours($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasIncludedHours() => $_has(6);
  @$pb.TagNumber(7)
  void clearIncludedHours() => $_clearField(7);

  /// Percent that are taken off what parking costs beside them, with two decimals at most.
  @$pb.TagNumber(8)
  $core.double get discountPercentage => $_getN(7);
  @$pb.TagNumber(8)
  set discountPercentage($core.double value) => $_setDouble(7, value);
  @$pb.TagNumber(8)
  $core.bool hasDiscountPercentage() => $_has(7);
  @$pb.TagNumber(8)
  void clearDiscountPercentage() => $_clearField(8);

  /// Numbers of the zones in which members are given spaces first; wherever unless given.
  @$pb.TagNumber(9)
  $pb.PbList<$core.int> get zoneIds => $_getList(8);

  /// False for one that nobody can subscribe to.
  @$pb.TagNumber(10)
  $core.bool get isActive => $_getBF(9);
  @$pb.TagNumber(10)
  set isActive($core.bool value) => $_setBool(9, value);
  @$pb.TagNumber(10)
  $core.bool hasIsActive() => $_has(9);
  @$pb.TagNumber(10)
  void clearIsActive() => $_clearField(10);

  /// The fields to write, when those that are absent are to be cleared.
  @$pb.TagNumber(11)
  $2.FieldMask get updateMask => $_getN(10);
  @$pb.TagNumber(11)
  set updateMask($2.FieldMask value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasUpdateMask() => $_has(10);
  @$pb.TagNumber(11)
  void clearUpdateMask() => $_clearField(11);
  @$pb.TagNumber(11)
  $2.FieldMask ensureUpdateMask() => $_ensure(10);
}

/// The plan after the change.
class UpdateMembershipPlanResponse extends $pb.GeneratedMessage {
  factory UpdateMembershipPlanResponse({
    $1.MembershipPlan? plan,
  }) {
    final result = create();
    if (plan != null) result.plan = plan;
    return result;
  }

  UpdateMembershipPlanResponse._();

  factory UpdateMembershipPlanResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateMembershipPlanResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateMembershipPlanResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.MembershipPlan>(1, _omitFieldNames ? '' : 'plan',
        subBuilder: $1.MembershipPlan.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateMembershipPlanResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateMembershipPlanResponse copyWith(
          void Function(UpdateMembershipPlanResponse) updates) =>
      super.copyWith(
              (message) => updates(message as UpdateMembershipPlanResponse))
          as UpdateMembershipPlanResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateMembershipPlanResponse create() =>
      UpdateMembershipPlanResponse._();
  @$core.override
  UpdateMembershipPlanResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateMembershipPlanResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateMembershipPlanResponse>(create);
  static UpdateMembershipPlanResponse? _defaultInstance;

  /// The plan.
  @$pb.TagNumber(1)
  $1.MembershipPlan get plan => $_getN(0);
  @$pb.TagNumber(1)
  set plan($1.MembershipPlan value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPlan() => $_has(0);
  @$pb.TagNumber(1)
  void clearPlan() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.MembershipPlan ensurePlan() => $_ensure(0);
}

/// A plan to take off the market.
class DeactivateMembershipPlanRequest extends $pb.GeneratedMessage {
  factory DeactivateMembershipPlanRequest({
    $core.int? planId,
  }) {
    final result = create();
    if (planId != null) result.planId = planId;
    return result;
  }

  DeactivateMembershipPlanRequest._();

  factory DeactivateMembershipPlanRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeactivateMembershipPlanRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeactivateMembershipPlanRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'planId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateMembershipPlanRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateMembershipPlanRequest copyWith(
          void Function(DeactivateMembershipPlanRequest) updates) =>
      super.copyWith(
              (message) => updates(message as DeactivateMembershipPlanRequest))
          as DeactivateMembershipPlanRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeactivateMembershipPlanRequest create() =>
      DeactivateMembershipPlanRequest._();
  @$core.override
  DeactivateMembershipPlanRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeactivateMembershipPlanRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeactivateMembershipPlanRequest>(
          create);
  static DeactivateMembershipPlanRequest? _defaultInstance;

  /// Number of the plan.
  @$pb.TagNumber(1)
  $core.int get planId => $_getIZ(0);
  @$pb.TagNumber(1)
  set planId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPlanId() => $_has(0);
  @$pb.TagNumber(1)
  void clearPlanId() => $_clearField(1);
}

/// The plan is off the market.
class DeactivateMembershipPlanResponse extends $pb.GeneratedMessage {
  factory DeactivateMembershipPlanResponse() => create();

  DeactivateMembershipPlanResponse._();

  factory DeactivateMembershipPlanResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeactivateMembershipPlanResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeactivateMembershipPlanResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateMembershipPlanResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateMembershipPlanResponse copyWith(
          void Function(DeactivateMembershipPlanResponse) updates) =>
      super.copyWith(
              (message) => updates(message as DeactivateMembershipPlanResponse))
          as DeactivateMembershipPlanResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeactivateMembershipPlanResponse create() =>
      DeactivateMembershipPlanResponse._();
  @$core.override
  DeactivateMembershipPlanResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeactivateMembershipPlanResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeactivateMembershipPlanResponse>(
          create);
  static DeactivateMembershipPlanResponse? _defaultInstance;
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
