// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/membership_service.proto.

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

import '../../common/v1/payment_method.pbenum.dart' as $3;
import 'membership.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A plan to subscribe to.
class CreateMembershipRequest extends $pb.GeneratedMessage {
  factory CreateMembershipRequest({
    $core.int? planId,
    $core.Iterable<$core.int>? vehicleIds,
    $core.bool? autoRenew,
    $3.PaymentMethod? paymentMethod,
    $core.String? paymentMethodId,
    $core.double? amount,
    $core.int? pointsToUse,
  }) {
    final result = create();
    if (planId != null) result.planId = planId;
    if (vehicleIds != null) result.vehicleIds.addAll(vehicleIds);
    if (autoRenew != null) result.autoRenew = autoRenew;
    if (paymentMethod != null) result.paymentMethod = paymentMethod;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    if (amount != null) result.amount = amount;
    if (pointsToUse != null) result.pointsToUse = pointsToUse;
    return result;
  }

  CreateMembershipRequest._();

  factory CreateMembershipRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateMembershipRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateMembershipRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'planId')
    ..p<$core.int>(2, _omitFieldNames ? '' : 'vehicleIds', $pb.PbFieldType.K3)
    ..aOB(3, _omitFieldNames ? '' : 'autoRenew')
    ..aE<$3.PaymentMethod>(4, _omitFieldNames ? '' : 'paymentMethod',
        enumValues: $3.PaymentMethod.values)
    ..aOS(5, _omitFieldNames ? '' : 'paymentMethodId')
    ..aD(6, _omitFieldNames ? '' : 'amount')
    ..aI(50, _omitFieldNames ? '' : 'pointsToUse')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateMembershipRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateMembershipRequest copyWith(
          void Function(CreateMembershipRequest) updates) =>
      super.copyWith((message) => updates(message as CreateMembershipRequest))
          as CreateMembershipRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateMembershipRequest create() => CreateMembershipRequest._();
  @$core.override
  CreateMembershipRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateMembershipRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateMembershipRequest>(create);
  static CreateMembershipRequest? _defaultInstance;

  /// Number of the plan.
  @$pb.TagNumber(1)
  $core.int get planId => $_getIZ(0);
  @$pb.TagNumber(1)
  set planId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPlanId() => $_has(0);
  @$pb.TagNumber(1)
  void clearPlanId() => $_clearField(1);

  /// Numbers of the caller's vehicles that it is to be for, as many as the plan allows.
  @$pb.TagNumber(2)
  $pb.PbList<$core.int> get vehicleIds => $_getList(1);

  /// Renews it by itself, a day before it ends.
  @$pb.TagNumber(3)
  $core.bool get autoRenew => $_getBF(2);
  @$pb.TagNumber(3)
  set autoRenew($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasAutoRenew() => $_has(2);
  @$pb.TagNumber(3)
  void clearAutoRenew() => $_clearField(3);

  /// Card or wallet; the caller's default card unless given, or else the wallet.
  @$pb.TagNumber(4)
  $3.PaymentMethod get paymentMethod => $_getN(3);
  @$pb.TagNumber(4)
  set paymentMethod($3.PaymentMethod value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasPaymentMethod() => $_has(3);
  @$pb.TagNumber(4)
  void clearPaymentMethod() => $_clearField(4);

  /// An id of the caller's list, or `wallet`; counts before payment_method.
  @$pb.TagNumber(5)
  $core.String get paymentMethodId => $_getSZ(4);
  @$pb.TagNumber(5)
  set paymentMethodId($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPaymentMethodId() => $_has(4);
  @$pb.TagNumber(5)
  void clearPaymentMethodId() => $_clearField(5);

  /// The price that the client showed. Refused when it is 10 millimes or more away from ours.
  @$pb.TagNumber(6)
  $core.double get amount => $_getN(5);
  @$pb.TagNumber(6)
  set amount($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasAmount() => $_has(5);
  @$pb.TagNumber(6)
  void clearAmount() => $_clearField(6);

  /// Points of the caller's to use as a discount; 0: none. What is shown as the amount is the price without them. Their worth is a
  /// multiple of 10 millimes, and at least 10 millimes are left for money.
  @$pb.TagNumber(50)
  $core.int get pointsToUse => $_getIZ(6);
  @$pb.TagNumber(50)
  set pointsToUse($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(50)
  $core.bool hasPointsToUse() => $_has(6);
  @$pb.TagNumber(50)
  void clearPointsToUse() => $_clearField(50);
}

/// The new membership.
class CreateMembershipResponse extends $pb.GeneratedMessage {
  factory CreateMembershipResponse({
    $1.Membership? membership,
  }) {
    final result = create();
    if (membership != null) result.membership = membership;
    return result;
  }

  CreateMembershipResponse._();

  factory CreateMembershipResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateMembershipResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateMembershipResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Membership>(1, _omitFieldNames ? '' : 'membership',
        subBuilder: $1.Membership.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateMembershipResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateMembershipResponse copyWith(
          void Function(CreateMembershipResponse) updates) =>
      super.copyWith((message) => updates(message as CreateMembershipResponse))
          as CreateMembershipResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateMembershipResponse create() => CreateMembershipResponse._();
  @$core.override
  CreateMembershipResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateMembershipResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateMembershipResponse>(create);
  static CreateMembershipResponse? _defaultInstance;

  /// The membership.
  @$pb.TagNumber(1)
  $1.Membership get membership => $_getN(0);
  @$pb.TagNumber(1)
  set membership($1.Membership value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasMembership() => $_has(0);
  @$pb.TagNumber(1)
  void clearMembership() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Membership ensureMembership() => $_ensure(0);
}

/// Asks for memberships.
class ListMembershipsRequest extends $pb.GeneratedMessage {
  factory ListMembershipsRequest({
    $core.String? carPark,
    $core.String? userId,
    $core.int? planId,
    $1.Membership_Status? status,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (userId != null) result.userId = userId;
    if (planId != null) result.planId = planId;
    if (status != null) result.status = status;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListMembershipsRequest._();

  factory ListMembershipsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListMembershipsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListMembershipsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aOS(2, _omitFieldNames ? '' : 'userId')
    ..aI(3, _omitFieldNames ? '' : 'planId')
    ..aE<$1.Membership_Status>(4, _omitFieldNames ? '' : 'status',
        enumValues: $1.Membership_Status.values)
    ..aI(5, _omitFieldNames ? '' : 'pageSize')
    ..aOS(6, _omitFieldNames ? '' : 'pageToken')
    ..aI(7, _omitFieldNames ? '' : 'skip')
    ..aOB(8, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListMembershipsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListMembershipsRequest copyWith(
          void Function(ListMembershipsRequest) updates) =>
      super.copyWith((message) => updates(message as ListMembershipsRequest))
          as ListMembershipsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListMembershipsRequest create() => ListMembershipsRequest._();
  @$core.override
  ListMembershipsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListMembershipsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListMembershipsRequest>(create);
  static ListMembershipsRequest? _defaultInstance;

  /// Code of the car park; for staff the default one unless given, for drivers all.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Only this driver's. A driver may only name themselves.
  @$pb.TagNumber(2)
  $core.String get userId => $_getSZ(1);
  @$pb.TagNumber(2)
  set userId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUserId() => $_has(1);
  @$pb.TagNumber(2)
  void clearUserId() => $_clearField(2);

  /// Only those of this plan.
  @$pb.TagNumber(3)
  $core.int get planId => $_getIZ(2);
  @$pb.TagNumber(3)
  set planId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPlanId() => $_has(2);
  @$pb.TagNumber(3)
  void clearPlanId() => $_clearField(3);

  /// Only those that stand so.
  @$pb.TagNumber(4)
  $1.Membership_Status get status => $_getN(3);
  @$pb.TagNumber(4)
  set status($1.Membership_Status value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasStatus() => $_has(3);
  @$pb.TagNumber(4)
  void clearStatus() => $_clearField(4);

  /// Most memberships in the answer; 20 unless given; 100 where more is asked for.
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

  /// How many memberships to leave out first.
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

/// A page of memberships.
class ListMembershipsResponse extends $pb.GeneratedMessage {
  factory ListMembershipsResponse({
    $core.Iterable<$1.Membership>? memberships,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (memberships != null) result.memberships.addAll(memberships);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListMembershipsResponse._();

  factory ListMembershipsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListMembershipsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListMembershipsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$1.Membership>(1, _omitFieldNames ? '' : 'memberships',
        subBuilder: $1.Membership.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListMembershipsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListMembershipsResponse copyWith(
          void Function(ListMembershipsResponse) updates) =>
      super.copyWith((message) => updates(message as ListMembershipsResponse))
          as ListMembershipsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListMembershipsResponse create() => ListMembershipsResponse._();
  @$core.override
  ListMembershipsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListMembershipsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListMembershipsResponse>(create);
  static ListMembershipsResponse? _defaultInstance;

  /// The memberships.
  @$pb.TagNumber(1)
  $pb.PbList<$1.Membership> get memberships => $_getList(0);

  /// How many memberships match in all, counted up to 10 000; only when asked for.
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

/// Asks for a membership.
class GetMembershipRequest extends $pb.GeneratedMessage {
  factory GetMembershipRequest({
    $core.int? membershipId,
  }) {
    final result = create();
    if (membershipId != null) result.membershipId = membershipId;
    return result;
  }

  GetMembershipRequest._();

  factory GetMembershipRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetMembershipRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetMembershipRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'membershipId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMembershipRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMembershipRequest copyWith(void Function(GetMembershipRequest) updates) =>
      super.copyWith((message) => updates(message as GetMembershipRequest))
          as GetMembershipRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetMembershipRequest create() => GetMembershipRequest._();
  @$core.override
  GetMembershipRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetMembershipRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetMembershipRequest>(create);
  static GetMembershipRequest? _defaultInstance;

  /// Number of the membership.
  @$pb.TagNumber(1)
  $core.int get membershipId => $_getIZ(0);
  @$pb.TagNumber(1)
  set membershipId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMembershipId() => $_has(0);
  @$pb.TagNumber(1)
  void clearMembershipId() => $_clearField(1);
}

/// A membership.
class GetMembershipResponse extends $pb.GeneratedMessage {
  factory GetMembershipResponse({
    $1.Membership? membership,
  }) {
    final result = create();
    if (membership != null) result.membership = membership;
    return result;
  }

  GetMembershipResponse._();

  factory GetMembershipResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetMembershipResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetMembershipResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Membership>(1, _omitFieldNames ? '' : 'membership',
        subBuilder: $1.Membership.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMembershipResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMembershipResponse copyWith(
          void Function(GetMembershipResponse) updates) =>
      super.copyWith((message) => updates(message as GetMembershipResponse))
          as GetMembershipResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetMembershipResponse create() => GetMembershipResponse._();
  @$core.override
  GetMembershipResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetMembershipResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetMembershipResponse>(create);
  static GetMembershipResponse? _defaultInstance;

  /// The membership.
  @$pb.TagNumber(1)
  $1.Membership get membership => $_getN(0);
  @$pb.TagNumber(1)
  set membership($1.Membership value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasMembership() => $_has(0);
  @$pb.TagNumber(1)
  void clearMembership() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Membership ensureMembership() => $_ensure(0);
}

/// Asks for the use of a membership.
class GetMembershipUsageRequest extends $pb.GeneratedMessage {
  factory GetMembershipUsageRequest({
    $core.int? membershipId,
  }) {
    final result = create();
    if (membershipId != null) result.membershipId = membershipId;
    return result;
  }

  GetMembershipUsageRequest._();

  factory GetMembershipUsageRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetMembershipUsageRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetMembershipUsageRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'membershipId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMembershipUsageRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMembershipUsageRequest copyWith(
          void Function(GetMembershipUsageRequest) updates) =>
      super.copyWith((message) => updates(message as GetMembershipUsageRequest))
          as GetMembershipUsageRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetMembershipUsageRequest create() => GetMembershipUsageRequest._();
  @$core.override
  GetMembershipUsageRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetMembershipUsageRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetMembershipUsageRequest>(create);
  static GetMembershipUsageRequest? _defaultInstance;

  /// Number of the membership.
  @$pb.TagNumber(1)
  $core.int get membershipId => $_getIZ(0);
  @$pb.TagNumber(1)
  set membershipId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMembershipId() => $_has(0);
  @$pb.TagNumber(1)
  void clearMembershipId() => $_clearField(1);
}

/// The use of a membership.
class GetMembershipUsageResponse extends $pb.GeneratedMessage {
  factory GetMembershipUsageResponse({
    $1.MembershipUsage? usage,
  }) {
    final result = create();
    if (usage != null) result.usage = usage;
    return result;
  }

  GetMembershipUsageResponse._();

  factory GetMembershipUsageResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetMembershipUsageResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetMembershipUsageResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.MembershipUsage>(1, _omitFieldNames ? '' : 'usage',
        subBuilder: $1.MembershipUsage.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMembershipUsageResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetMembershipUsageResponse copyWith(
          void Function(GetMembershipUsageResponse) updates) =>
      super.copyWith(
              (message) => updates(message as GetMembershipUsageResponse))
          as GetMembershipUsageResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetMembershipUsageResponse create() => GetMembershipUsageResponse._();
  @$core.override
  GetMembershipUsageResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetMembershipUsageResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetMembershipUsageResponse>(create);
  static GetMembershipUsageResponse? _defaultInstance;

  /// Its use.
  @$pb.TagNumber(1)
  $1.MembershipUsage get usage => $_getN(0);
  @$pb.TagNumber(1)
  set usage($1.MembershipUsage value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasUsage() => $_has(0);
  @$pb.TagNumber(1)
  void clearUsage() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.MembershipUsage ensureUsage() => $_ensure(0);
}

/// A change of a membership; UpdateVehicleRequest says how its fields are read.
class UpdateMembershipRequest extends $pb.GeneratedMessage {
  factory UpdateMembershipRequest({
    $core.int? membershipId,
    $core.Iterable<$core.int>? vehicleIds,
    $core.bool? autoRenew,
    $2.FieldMask? updateMask,
  }) {
    final result = create();
    if (membershipId != null) result.membershipId = membershipId;
    if (vehicleIds != null) result.vehicleIds.addAll(vehicleIds);
    if (autoRenew != null) result.autoRenew = autoRenew;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  UpdateMembershipRequest._();

  factory UpdateMembershipRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateMembershipRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateMembershipRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'membershipId')
    ..p<$core.int>(2, _omitFieldNames ? '' : 'vehicleIds', $pb.PbFieldType.K3)
    ..aOB(3, _omitFieldNames ? '' : 'autoRenew')
    ..aOM<$2.FieldMask>(4, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $2.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateMembershipRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateMembershipRequest copyWith(
          void Function(UpdateMembershipRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateMembershipRequest))
          as UpdateMembershipRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateMembershipRequest create() => UpdateMembershipRequest._();
  @$core.override
  UpdateMembershipRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateMembershipRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateMembershipRequest>(create);
  static UpdateMembershipRequest? _defaultInstance;

  /// Number of the membership.
  @$pb.TagNumber(1)
  $core.int get membershipId => $_getIZ(0);
  @$pb.TagNumber(1)
  set membershipId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMembershipId() => $_has(0);
  @$pb.TagNumber(1)
  void clearMembershipId() => $_clearField(1);

  /// Numbers of the caller's vehicles that it is to be for, as many as the plan allows.
  @$pb.TagNumber(2)
  $pb.PbList<$core.int> get vehicleIds => $_getList(1);

  /// Renews it by itself, a day before it ends.
  @$pb.TagNumber(3)
  $core.bool get autoRenew => $_getBF(2);
  @$pb.TagNumber(3)
  set autoRenew($core.bool value) => $_setBool(2, value);
  @$pb.TagNumber(3)
  $core.bool hasAutoRenew() => $_has(2);
  @$pb.TagNumber(3)
  void clearAutoRenew() => $_clearField(3);

  /// The fields to write, when those that are absent are to be cleared.
  @$pb.TagNumber(4)
  $2.FieldMask get updateMask => $_getN(3);
  @$pb.TagNumber(4)
  set updateMask($2.FieldMask value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasUpdateMask() => $_has(3);
  @$pb.TagNumber(4)
  void clearUpdateMask() => $_clearField(4);
  @$pb.TagNumber(4)
  $2.FieldMask ensureUpdateMask() => $_ensure(3);
}

/// The membership after the change.
class UpdateMembershipResponse extends $pb.GeneratedMessage {
  factory UpdateMembershipResponse({
    $1.Membership? membership,
  }) {
    final result = create();
    if (membership != null) result.membership = membership;
    return result;
  }

  UpdateMembershipResponse._();

  factory UpdateMembershipResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateMembershipResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateMembershipResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Membership>(1, _omitFieldNames ? '' : 'membership',
        subBuilder: $1.Membership.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateMembershipResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateMembershipResponse copyWith(
          void Function(UpdateMembershipResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateMembershipResponse))
          as UpdateMembershipResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateMembershipResponse create() => UpdateMembershipResponse._();
  @$core.override
  UpdateMembershipResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateMembershipResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateMembershipResponse>(create);
  static UpdateMembershipResponse? _defaultInstance;

  /// The membership.
  @$pb.TagNumber(1)
  $1.Membership get membership => $_getN(0);
  @$pb.TagNumber(1)
  set membership($1.Membership value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasMembership() => $_has(0);
  @$pb.TagNumber(1)
  void clearMembership() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Membership ensureMembership() => $_ensure(0);
}

/// A membership to renew.
class RenewMembershipRequest extends $pb.GeneratedMessage {
  factory RenewMembershipRequest({
    $core.int? membershipId,
    $3.PaymentMethod? paymentMethod,
    $core.String? paymentMethodId,
    $core.double? amount,
    $core.int? pointsToUse,
  }) {
    final result = create();
    if (membershipId != null) result.membershipId = membershipId;
    if (paymentMethod != null) result.paymentMethod = paymentMethod;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    if (amount != null) result.amount = amount;
    if (pointsToUse != null) result.pointsToUse = pointsToUse;
    return result;
  }

  RenewMembershipRequest._();

  factory RenewMembershipRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RenewMembershipRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RenewMembershipRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'membershipId')
    ..aE<$3.PaymentMethod>(2, _omitFieldNames ? '' : 'paymentMethod',
        enumValues: $3.PaymentMethod.values)
    ..aOS(3, _omitFieldNames ? '' : 'paymentMethodId')
    ..aD(4, _omitFieldNames ? '' : 'amount')
    ..aI(50, _omitFieldNames ? '' : 'pointsToUse')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RenewMembershipRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RenewMembershipRequest copyWith(
          void Function(RenewMembershipRequest) updates) =>
      super.copyWith((message) => updates(message as RenewMembershipRequest))
          as RenewMembershipRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RenewMembershipRequest create() => RenewMembershipRequest._();
  @$core.override
  RenewMembershipRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RenewMembershipRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RenewMembershipRequest>(create);
  static RenewMembershipRequest? _defaultInstance;

  /// Number of the membership.
  @$pb.TagNumber(1)
  $core.int get membershipId => $_getIZ(0);
  @$pb.TagNumber(1)
  set membershipId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMembershipId() => $_has(0);
  @$pb.TagNumber(1)
  void clearMembershipId() => $_clearField(1);

  /// Card or wallet; the caller's default card unless given, or else the wallet.
  @$pb.TagNumber(2)
  $3.PaymentMethod get paymentMethod => $_getN(1);
  @$pb.TagNumber(2)
  set paymentMethod($3.PaymentMethod value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasPaymentMethod() => $_has(1);
  @$pb.TagNumber(2)
  void clearPaymentMethod() => $_clearField(2);

  /// An id of the caller's list, or `wallet`; counts before payment_method.
  @$pb.TagNumber(3)
  $core.String get paymentMethodId => $_getSZ(2);
  @$pb.TagNumber(3)
  set paymentMethodId($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPaymentMethodId() => $_has(2);
  @$pb.TagNumber(3)
  void clearPaymentMethodId() => $_clearField(3);

  /// The price that the client showed. Refused when it is 10 millimes or more away from ours.
  @$pb.TagNumber(4)
  $core.double get amount => $_getN(3);
  @$pb.TagNumber(4)
  set amount($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasAmount() => $_has(3);
  @$pb.TagNumber(4)
  void clearAmount() => $_clearField(4);

  /// Points of the caller's to use as a discount; 0: none. What is shown as the amount is the price without them. Their worth is a
  /// multiple of 10 millimes, and at least 10 millimes are left for money.
  @$pb.TagNumber(50)
  $core.int get pointsToUse => $_getIZ(4);
  @$pb.TagNumber(50)
  set pointsToUse($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(50)
  $core.bool hasPointsToUse() => $_has(4);
  @$pb.TagNumber(50)
  void clearPointsToUse() => $_clearField(50);
}

/// The membership, paid for another time.
class RenewMembershipResponse extends $pb.GeneratedMessage {
  factory RenewMembershipResponse({
    $1.Membership? membership,
  }) {
    final result = create();
    if (membership != null) result.membership = membership;
    return result;
  }

  RenewMembershipResponse._();

  factory RenewMembershipResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RenewMembershipResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RenewMembershipResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Membership>(1, _omitFieldNames ? '' : 'membership',
        subBuilder: $1.Membership.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RenewMembershipResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RenewMembershipResponse copyWith(
          void Function(RenewMembershipResponse) updates) =>
      super.copyWith((message) => updates(message as RenewMembershipResponse))
          as RenewMembershipResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RenewMembershipResponse create() => RenewMembershipResponse._();
  @$core.override
  RenewMembershipResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RenewMembershipResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RenewMembershipResponse>(create);
  static RenewMembershipResponse? _defaultInstance;

  /// The membership.
  @$pb.TagNumber(1)
  $1.Membership get membership => $_getN(0);
  @$pb.TagNumber(1)
  set membership($1.Membership value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasMembership() => $_has(0);
  @$pb.TagNumber(1)
  void clearMembership() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Membership ensureMembership() => $_ensure(0);
}

/// A membership to call off.
class CancelMembershipRequest extends $pb.GeneratedMessage {
  factory CancelMembershipRequest({
    $core.int? membershipId,
    $core.String? reason,
  }) {
    final result = create();
    if (membershipId != null) result.membershipId = membershipId;
    if (reason != null) result.reason = reason;
    return result;
  }

  CancelMembershipRequest._();

  factory CancelMembershipRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CancelMembershipRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CancelMembershipRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'membershipId')
    ..aOS(2, _omitFieldNames ? '' : 'reason')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelMembershipRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelMembershipRequest copyWith(
          void Function(CancelMembershipRequest) updates) =>
      super.copyWith((message) => updates(message as CancelMembershipRequest))
          as CancelMembershipRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CancelMembershipRequest create() => CancelMembershipRequest._();
  @$core.override
  CancelMembershipRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CancelMembershipRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CancelMembershipRequest>(create);
  static CancelMembershipRequest? _defaultInstance;

  /// Number of the membership.
  @$pb.TagNumber(1)
  $core.int get membershipId => $_getIZ(0);
  @$pb.TagNumber(1)
  set membershipId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMembershipId() => $_has(0);
  @$pb.TagNumber(1)
  void clearMembershipId() => $_clearField(1);

  /// Why, for the record.
  @$pb.TagNumber(2)
  $core.String get reason => $_getSZ(1);
  @$pb.TagNumber(2)
  set reason($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasReason() => $_has(1);
  @$pb.TagNumber(2)
  void clearReason() => $_clearField(2);
}

/// The membership that was called off.
class CancelMembershipResponse extends $pb.GeneratedMessage {
  factory CancelMembershipResponse({
    $1.Membership? membership,
    $core.double? refundedAmount,
  }) {
    final result = create();
    if (membership != null) result.membership = membership;
    if (refundedAmount != null) result.refundedAmount = refundedAmount;
    return result;
  }

  CancelMembershipResponse._();

  factory CancelMembershipResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CancelMembershipResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CancelMembershipResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Membership>(1, _omitFieldNames ? '' : 'membership',
        subBuilder: $1.Membership.create)
    ..aD(2, _omitFieldNames ? '' : 'refundedAmount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelMembershipResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelMembershipResponse copyWith(
          void Function(CancelMembershipResponse) updates) =>
      super.copyWith((message) => updates(message as CancelMembershipResponse))
          as CancelMembershipResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CancelMembershipResponse create() => CancelMembershipResponse._();
  @$core.override
  CancelMembershipResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CancelMembershipResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CancelMembershipResponse>(create);
  static CancelMembershipResponse? _defaultInstance;

  /// The membership.
  @$pb.TagNumber(1)
  $1.Membership get membership => $_getN(0);
  @$pb.TagNumber(1)
  set membership($1.Membership value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasMembership() => $_has(0);
  @$pb.TagNumber(1)
  void clearMembership() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Membership ensureMembership() => $_ensure(0);

  /// What goes back, in the car park's currency.
  @$pb.TagNumber(2)
  $core.double get refundedAmount => $_getN(1);
  @$pb.TagNumber(2)
  set refundedAmount($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasRefundedAmount() => $_has(1);
  @$pb.TagNumber(2)
  void clearRefundedAmount() => $_clearField(2);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
