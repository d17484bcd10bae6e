// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/premium_admin_service.proto.

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
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $3;

import 'premium.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A plan to make.
class CreatePremiumPlanRequest extends $pb.GeneratedMessage {
  factory CreatePremiumPlanRequest({
    $core.String? code,
    $core.String? name,
    $core.String? description,
    $core.double? monthPrice,
    $core.double? yearPrice,
    $core.int? pointsPerTnd,
    $core.int? payLaterSessions,
  }) {
    final result = create();
    if (code != null) result.code = code;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (monthPrice != null) result.monthPrice = monthPrice;
    if (yearPrice != null) result.yearPrice = yearPrice;
    if (pointsPerTnd != null) result.pointsPerTnd = pointsPerTnd;
    if (payLaterSessions != null) result.payLaterSessions = payLaterSessions;
    return result;
  }

  CreatePremiumPlanRequest._();

  factory CreatePremiumPlanRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreatePremiumPlanRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreatePremiumPlanRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'code')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'description')
    ..aD(4, _omitFieldNames ? '' : 'monthPrice')
    ..aD(5, _omitFieldNames ? '' : 'yearPrice')
    ..aI(6, _omitFieldNames ? '' : 'pointsPerTnd')
    ..aI(7, _omitFieldNames ? '' : 'payLaterSessions')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreatePremiumPlanRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreatePremiumPlanRequest copyWith(
          void Function(CreatePremiumPlanRequest) updates) =>
      super.copyWith((message) => updates(message as CreatePremiumPlanRequest))
          as CreatePremiumPlanRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreatePremiumPlanRequest create() => CreatePremiumPlanRequest._();
  @$core.override
  CreatePremiumPlanRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreatePremiumPlanRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreatePremiumPlanRequest>(create);
  static CreatePremiumPlanRequest? _defaultInstance;

  /// Its name for programs; never changes.
  @$pb.TagNumber(1)
  $core.String get code => $_getSZ(0);
  @$pb.TagNumber(1)
  set code($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearCode() => $_clearField(1);

  /// Its name for people.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// What it gives, in words.
  @$pb.TagNumber(3)
  $core.String get description => $_getSZ(2);
  @$pb.TagNumber(3)
  set description($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDescription() => $_has(2);
  @$pb.TagNumber(3)
  void clearDescription() => $_clearField(3);

  /// What a month costs, in TND, a multiple of 10 millimes; 0: it is not sold by the month.
  @$pb.TagNumber(4)
  $core.double get monthPrice => $_getN(3);
  @$pb.TagNumber(4)
  set monthPrice($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasMonthPrice() => $_has(3);
  @$pb.TagNumber(4)
  void clearMonthPrice() => $_clearField(4);

  /// What a year costs, in TND, a multiple of 10 millimes; 0: it is not sold by the year.
  @$pb.TagNumber(5)
  $core.double get yearPrice => $_getN(4);
  @$pb.TagNumber(5)
  set yearPrice($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasYearPrice() => $_has(4);
  @$pb.TagNumber(5)
  void clearYearPrice() => $_clearField(5);

  /// Points for each TND spent.
  @$pb.TagNumber(6)
  $core.int get pointsPerTnd => $_getIZ(5);
  @$pb.TagNumber(6)
  set pointsPerTnd($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPointsPerTnd() => $_has(5);
  @$pb.TagNumber(6)
  void clearPointsPerTnd() => $_clearField(6);

  /// How many street sessions at a time may be paid later; 0: none.
  @$pb.TagNumber(7)
  $core.int get payLaterSessions => $_getIZ(6);
  @$pb.TagNumber(7)
  set payLaterSessions($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasPayLaterSessions() => $_has(6);
  @$pb.TagNumber(7)
  void clearPayLaterSessions() => $_clearField(7);
}

/// A plan that was made; it is sold.
class CreatePremiumPlanResponse extends $pb.GeneratedMessage {
  factory CreatePremiumPlanResponse({
    $1.PremiumPlan? plan,
  }) {
    final result = create();
    if (plan != null) result.plan = plan;
    return result;
  }

  CreatePremiumPlanResponse._();

  factory CreatePremiumPlanResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreatePremiumPlanResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreatePremiumPlanResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<$1.PremiumPlan>(1, _omitFieldNames ? '' : 'plan',
        subBuilder: $1.PremiumPlan.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreatePremiumPlanResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreatePremiumPlanResponse copyWith(
          void Function(CreatePremiumPlanResponse) updates) =>
      super.copyWith((message) => updates(message as CreatePremiumPlanResponse))
          as CreatePremiumPlanResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreatePremiumPlanResponse create() => CreatePremiumPlanResponse._();
  @$core.override
  CreatePremiumPlanResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreatePremiumPlanResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreatePremiumPlanResponse>(create);
  static CreatePremiumPlanResponse? _defaultInstance;

  /// The plan.
  @$pb.TagNumber(1)
  $1.PremiumPlan get plan => $_getN(0);
  @$pb.TagNumber(1)
  set plan($1.PremiumPlan value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPlan() => $_has(0);
  @$pb.TagNumber(1)
  void clearPlan() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.PremiumPlan ensurePlan() => $_ensure(0);
}

/// What to change of a plan.
class UpdatePremiumPlanRequest extends $pb.GeneratedMessage {
  factory UpdatePremiumPlanRequest({
    $core.String? code,
    $core.String? name,
    $core.String? description,
    $core.double? monthPrice,
    $core.double? yearPrice,
    $core.int? pointsPerTnd,
    $core.bool? isActive,
    $2.FieldMask? updateMask,
    $core.int? payLaterSessions,
  }) {
    final result = create();
    if (code != null) result.code = code;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (monthPrice != null) result.monthPrice = monthPrice;
    if (yearPrice != null) result.yearPrice = yearPrice;
    if (pointsPerTnd != null) result.pointsPerTnd = pointsPerTnd;
    if (isActive != null) result.isActive = isActive;
    if (updateMask != null) result.updateMask = updateMask;
    if (payLaterSessions != null) result.payLaterSessions = payLaterSessions;
    return result;
  }

  UpdatePremiumPlanRequest._();

  factory UpdatePremiumPlanRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdatePremiumPlanRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdatePremiumPlanRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'code')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'description')
    ..aD(4, _omitFieldNames ? '' : 'monthPrice')
    ..aD(5, _omitFieldNames ? '' : 'yearPrice')
    ..aI(6, _omitFieldNames ? '' : 'pointsPerTnd')
    ..aOB(7, _omitFieldNames ? '' : 'isActive')
    ..aOM<$2.FieldMask>(8, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $2.FieldMask.create)
    ..aI(9, _omitFieldNames ? '' : 'payLaterSessions')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdatePremiumPlanRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdatePremiumPlanRequest copyWith(
          void Function(UpdatePremiumPlanRequest) updates) =>
      super.copyWith((message) => updates(message as UpdatePremiumPlanRequest))
          as UpdatePremiumPlanRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdatePremiumPlanRequest create() => UpdatePremiumPlanRequest._();
  @$core.override
  UpdatePremiumPlanRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdatePremiumPlanRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdatePremiumPlanRequest>(create);
  static UpdatePremiumPlanRequest? _defaultInstance;

  /// The plan.
  @$pb.TagNumber(1)
  $core.String get code => $_getSZ(0);
  @$pb.TagNumber(1)
  set code($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearCode() => $_clearField(1);

  /// Its name for people.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// What it gives, in words.
  @$pb.TagNumber(3)
  $core.String get description => $_getSZ(2);
  @$pb.TagNumber(3)
  set description($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDescription() => $_has(2);
  @$pb.TagNumber(3)
  void clearDescription() => $_clearField(3);

  /// What a month costs, in TND.
  @$pb.TagNumber(4)
  $core.double get monthPrice => $_getN(3);
  @$pb.TagNumber(4)
  set monthPrice($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasMonthPrice() => $_has(3);
  @$pb.TagNumber(4)
  void clearMonthPrice() => $_clearField(4);

  /// What a year costs, in TND.
  @$pb.TagNumber(5)
  $core.double get yearPrice => $_getN(4);
  @$pb.TagNumber(5)
  set yearPrice($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasYearPrice() => $_has(4);
  @$pb.TagNumber(5)
  void clearYearPrice() => $_clearField(5);

  /// Points for each TND spent.
  @$pb.TagNumber(6)
  $core.int get pointsPerTnd => $_getIZ(5);
  @$pb.TagNumber(6)
  set pointsPerTnd($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPointsPerTnd() => $_has(5);
  @$pb.TagNumber(6)
  void clearPointsPerTnd() => $_clearField(6);

  /// False takes it off the market: nobody subscribes to it or renews.
  @$pb.TagNumber(7)
  $core.bool get isActive => $_getBF(6);
  @$pb.TagNumber(7)
  set isActive($core.bool value) => $_setBool(6, value);
  @$pb.TagNumber(7)
  $core.bool hasIsActive() => $_has(6);
  @$pb.TagNumber(7)
  void clearIsActive() => $_clearField(7);

  /// The fields to write; without it those that are present are.
  @$pb.TagNumber(8)
  $2.FieldMask get updateMask => $_getN(7);
  @$pb.TagNumber(8)
  set updateMask($2.FieldMask value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasUpdateMask() => $_has(7);
  @$pb.TagNumber(8)
  void clearUpdateMask() => $_clearField(8);
  @$pb.TagNumber(8)
  $2.FieldMask ensureUpdateMask() => $_ensure(7);

  /// How many street sessions at a time may be paid later; 0: none.
  @$pb.TagNumber(9)
  $core.int get payLaterSessions => $_getIZ(8);
  @$pb.TagNumber(9)
  set payLaterSessions($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasPayLaterSessions() => $_has(8);
  @$pb.TagNumber(9)
  void clearPayLaterSessions() => $_clearField(9);
}

/// A plan as it is now.
class UpdatePremiumPlanResponse extends $pb.GeneratedMessage {
  factory UpdatePremiumPlanResponse({
    $1.PremiumPlan? plan,
  }) {
    final result = create();
    if (plan != null) result.plan = plan;
    return result;
  }

  UpdatePremiumPlanResponse._();

  factory UpdatePremiumPlanResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdatePremiumPlanResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdatePremiumPlanResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<$1.PremiumPlan>(1, _omitFieldNames ? '' : 'plan',
        subBuilder: $1.PremiumPlan.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdatePremiumPlanResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdatePremiumPlanResponse copyWith(
          void Function(UpdatePremiumPlanResponse) updates) =>
      super.copyWith((message) => updates(message as UpdatePremiumPlanResponse))
          as UpdatePremiumPlanResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdatePremiumPlanResponse create() => UpdatePremiumPlanResponse._();
  @$core.override
  UpdatePremiumPlanResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdatePremiumPlanResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdatePremiumPlanResponse>(create);
  static UpdatePremiumPlanResponse? _defaultInstance;

  /// The plan.
  @$pb.TagNumber(1)
  $1.PremiumPlan get plan => $_getN(0);
  @$pb.TagNumber(1)
  set plan($1.PremiumPlan value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPlan() => $_has(0);
  @$pb.TagNumber(1)
  void clearPlan() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.PremiumPlan ensurePlan() => $_ensure(0);
}

/// Asks for drivers' subscriptions.
class ListPremiumSubscriptionsRequest extends $pb.GeneratedMessage {
  factory ListPremiumSubscriptionsRequest({
    $core.String? userId,
    $core.String? planCode,
    $1.PremiumSubscription_Status? status,
    $3.Timestamp? endsBefore,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    if (planCode != null) result.planCode = planCode;
    if (status != null) result.status = status;
    if (endsBefore != null) result.endsBefore = endsBefore;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListPremiumSubscriptionsRequest._();

  factory ListPremiumSubscriptionsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPremiumSubscriptionsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPremiumSubscriptionsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..aOS(2, _omitFieldNames ? '' : 'planCode')
    ..aE<$1.PremiumSubscription_Status>(3, _omitFieldNames ? '' : 'status',
        enumValues: $1.PremiumSubscription_Status.values)
    ..aOM<$3.Timestamp>(4, _omitFieldNames ? '' : 'endsBefore',
        subBuilder: $3.Timestamp.create)
    ..aI(5, _omitFieldNames ? '' : 'pageSize')
    ..aOS(6, _omitFieldNames ? '' : 'pageToken')
    ..aI(7, _omitFieldNames ? '' : 'skip')
    ..aOB(8, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPremiumSubscriptionsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPremiumSubscriptionsRequest copyWith(
          void Function(ListPremiumSubscriptionsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListPremiumSubscriptionsRequest))
          as ListPremiumSubscriptionsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPremiumSubscriptionsRequest create() =>
      ListPremiumSubscriptionsRequest._();
  @$core.override
  ListPremiumSubscriptionsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPremiumSubscriptionsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPremiumSubscriptionsRequest>(
          create);
  static ListPremiumSubscriptionsRequest? _defaultInstance;

  /// Only this driver's.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);

  /// Only those whose last term that is paid is of the plan with this code.
  @$pb.TagNumber(2)
  $core.String get planCode => $_getSZ(1);
  @$pb.TagNumber(2)
  set planCode($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPlanCode() => $_has(1);
  @$pb.TagNumber(2)
  void clearPlanCode() => $_clearField(2);

  /// Only those that stand so.
  @$pb.TagNumber(3)
  $1.PremiumSubscription_Status get status => $_getN(2);
  @$pb.TagNumber(3)
  set status($1.PremiumSubscription_Status value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasStatus() => $_has(2);
  @$pb.TagNumber(3)
  void clearStatus() => $_clearField(3);

  /// Only those for which nothing is paid from this time on.
  @$pb.TagNumber(4)
  $3.Timestamp get endsBefore => $_getN(3);
  @$pb.TagNumber(4)
  set endsBefore($3.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasEndsBefore() => $_has(3);
  @$pb.TagNumber(4)
  void clearEndsBefore() => $_clearField(4);
  @$pb.TagNumber(4)
  $3.Timestamp ensureEndsBefore() => $_ensure(3);

  /// Most subscriptions in the answer; 50 unless given; 1000 where more is asked for.
  @$pb.TagNumber(5)
  $core.int get pageSize => $_getIZ(4);
  @$pb.TagNumber(5)
  set pageSize($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPageSize() => $_has(4);
  @$pb.TagNumber(5)
  void clearPageSize() => $_clearField(5);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(6)
  $core.String get pageToken => $_getSZ(5);
  @$pb.TagNumber(6)
  set pageToken($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPageToken() => $_has(5);
  @$pb.TagNumber(6)
  void clearPageToken() => $_clearField(6);

  /// How many subscriptions to leave out first.
  @$pb.TagNumber(7)
  $core.int get skip => $_getIZ(6);
  @$pb.TagNumber(7)
  set skip($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasSkip() => $_has(6);
  @$pb.TagNumber(7)
  void clearSkip() => $_clearField(7);

  /// Asks for `total_size`.
  @$pb.TagNumber(8)
  $core.bool get withTotalSize => $_getBF(7);
  @$pb.TagNumber(8)
  set withTotalSize($core.bool value) => $_setBool(7, value);
  @$pb.TagNumber(8)
  $core.bool hasWithTotalSize() => $_has(7);
  @$pb.TagNumber(8)
  void clearWithTotalSize() => $_clearField(8);
}

/// A page of drivers' subscriptions.
class ListPremiumSubscriptionsResponse extends $pb.GeneratedMessage {
  factory ListPremiumSubscriptionsResponse({
    $core.Iterable<$1.PremiumSubscription>? subscriptions,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (subscriptions != null) result.subscriptions.addAll(subscriptions);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListPremiumSubscriptionsResponse._();

  factory ListPremiumSubscriptionsResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPremiumSubscriptionsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPremiumSubscriptionsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..pPM<$1.PremiumSubscription>(1, _omitFieldNames ? '' : 'subscriptions',
        subBuilder: $1.PremiumSubscription.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPremiumSubscriptionsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPremiumSubscriptionsResponse copyWith(
          void Function(ListPremiumSubscriptionsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListPremiumSubscriptionsResponse))
          as ListPremiumSubscriptionsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPremiumSubscriptionsResponse create() =>
      ListPremiumSubscriptionsResponse._();
  @$core.override
  ListPremiumSubscriptionsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPremiumSubscriptionsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPremiumSubscriptionsResponse>(
          create);
  static ListPremiumSubscriptionsResponse? _defaultInstance;

  /// The subscriptions.
  @$pb.TagNumber(1)
  $pb.PbList<$1.PremiumSubscription> get subscriptions => $_getList(0);

  /// How many match in all, counted up to 10 000; only when asked for.
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

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
