// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/membership.proto.

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

import 'membership.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'membership.pbenum.dart';

/// A plan as it was sold to a driver.
class MembershipOffer extends $pb.GeneratedMessage {
  factory MembershipOffer({
    $core.int? id,
    $core.String? name,
    $core.int? durationMonths,
    $core.double? price,
    $core.int? vehicleLimit,
    $core.double? includedHours,
    $core.double? discountPercentage,
    $core.Iterable<$core.int>? zoneIds,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (name != null) result.name = name;
    if (durationMonths != null) result.durationMonths = durationMonths;
    if (price != null) result.price = price;
    if (vehicleLimit != null) result.vehicleLimit = vehicleLimit;
    if (includedHours != null) result.includedHours = includedHours;
    if (discountPercentage != null)
      result.discountPercentage = discountPercentage;
    if (zoneIds != null) result.zoneIds.addAll(zoneIds);
    return result;
  }

  MembershipOffer._();

  factory MembershipOffer.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory MembershipOffer.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'MembershipOffer',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aI(3, _omitFieldNames ? '' : 'durationMonths')
    ..aD(4, _omitFieldNames ? '' : 'price')
    ..aI(5, _omitFieldNames ? '' : 'vehicleLimit')
    ..aD(6, _omitFieldNames ? '' : 'includedHours')
    ..aD(7, _omitFieldNames ? '' : 'discountPercentage')
    ..p<$core.int>(8, _omitFieldNames ? '' : 'zoneIds', $pb.PbFieldType.K3)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MembershipOffer clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MembershipOffer copyWith(void Function(MembershipOffer) updates) =>
      super.copyWith((message) => updates(message as MembershipOffer))
          as MembershipOffer;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static MembershipOffer create() => MembershipOffer._();
  @$core.override
  MembershipOffer createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static MembershipOffer getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<MembershipOffer>(create);
  static MembershipOffer? _defaultInstance;

  /// Number of the plan.
  @$pb.TagNumber(1)
  $core.int get id => $_getIZ(0);
  @$pb.TagNumber(1)
  set id($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Its name.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// Calendar months for which its price was paid.
  @$pb.TagNumber(3)
  $core.int get durationMonths => $_getIZ(2);
  @$pb.TagNumber(3)
  set durationMonths($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDurationMonths() => $_has(2);
  @$pb.TagNumber(3)
  void clearDurationMonths() => $_clearField(3);

  /// What was paid for that time, in the car park's currency.
  @$pb.TagNumber(4)
  $core.double get price => $_getN(3);
  @$pb.TagNumber(4)
  set price($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPrice() => $_has(3);
  @$pb.TagNumber(4)
  void clearPrice() => $_clearField(4);

  /// How many vehicles the membership may have.
  @$pb.TagNumber(5)
  $core.int get vehicleLimit => $_getIZ(4);
  @$pb.TagNumber(5)
  set vehicleLimit($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasVehicleLimit() => $_has(4);
  @$pb.TagNumber(5)
  void clearVehicleLimit() => $_clearField(5);

  /// Hours of parking in that time that cost nothing; absent: none.
  @$pb.TagNumber(6)
  $core.double get includedHours => $_getN(5);
  @$pb.TagNumber(6)
  set includedHours($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasIncludedHours() => $_has(5);
  @$pb.TagNumber(6)
  void clearIncludedHours() => $_clearField(6);

  /// Percent that are taken off what parking costs beside them.
  @$pb.TagNumber(7)
  $core.double get discountPercentage => $_getN(6);
  @$pb.TagNumber(7)
  set discountPercentage($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasDiscountPercentage() => $_has(6);
  @$pb.TagNumber(7)
  void clearDiscountPercentage() => $_clearField(7);

  /// Numbers of the zones in which members are given spaces first; none: wherever.
  @$pb.TagNumber(8)
  $pb.PbList<$core.int> get zoneIds => $_getList(7);
}

/// A driver's membership of a car park. A driver has one that is active.
class Membership extends $pb.GeneratedMessage {
  factory Membership({
    $core.int? id,
    $core.String? userId,
    $core.String? carPark,
    $core.int? planId,
    MembershipOffer? plan,
    $core.Iterable<$core.int>? vehicleIds,
    Membership_Status? status,
    $0.Timestamp? startDate,
    $0.Timestamp? endDate,
    $core.bool? autoRenew,
    $core.double? hoursUsed,
    $core.double? hoursRemaining,
    $core.double? pricePaid,
    $0.Timestamp? cancelledAt,
    $0.Timestamp? createdAt,
    $0.Timestamp? updatedAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (userId != null) result.userId = userId;
    if (carPark != null) result.carPark = carPark;
    if (planId != null) result.planId = planId;
    if (plan != null) result.plan = plan;
    if (vehicleIds != null) result.vehicleIds.addAll(vehicleIds);
    if (status != null) result.status = status;
    if (startDate != null) result.startDate = startDate;
    if (endDate != null) result.endDate = endDate;
    if (autoRenew != null) result.autoRenew = autoRenew;
    if (hoursUsed != null) result.hoursUsed = hoursUsed;
    if (hoursRemaining != null) result.hoursRemaining = hoursRemaining;
    if (pricePaid != null) result.pricePaid = pricePaid;
    if (cancelledAt != null) result.cancelledAt = cancelledAt;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    return result;
  }

  Membership._();

  factory Membership.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Membership.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Membership',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'userId')
    ..aOS(3, _omitFieldNames ? '' : 'carPark')
    ..aI(4, _omitFieldNames ? '' : 'planId')
    ..aOM<MembershipOffer>(5, _omitFieldNames ? '' : 'plan',
        subBuilder: MembershipOffer.create)
    ..p<$core.int>(6, _omitFieldNames ? '' : 'vehicleIds', $pb.PbFieldType.K3)
    ..aE<Membership_Status>(7, _omitFieldNames ? '' : 'status',
        enumValues: Membership_Status.values)
    ..aOM<$0.Timestamp>(8, _omitFieldNames ? '' : 'startDate',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(9, _omitFieldNames ? '' : 'endDate',
        subBuilder: $0.Timestamp.create)
    ..aOB(10, _omitFieldNames ? '' : 'autoRenew')
    ..aD(11, _omitFieldNames ? '' : 'hoursUsed')
    ..aD(12, _omitFieldNames ? '' : 'hoursRemaining')
    ..aD(13, _omitFieldNames ? '' : 'pricePaid')
    ..aOM<$0.Timestamp>(14, _omitFieldNames ? '' : 'cancelledAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(15, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(16, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $0.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Membership clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Membership copyWith(void Function(Membership) updates) =>
      super.copyWith((message) => updates(message as Membership)) as Membership;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Membership create() => Membership._();
  @$core.override
  Membership createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Membership getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<Membership>(create);
  static Membership? _defaultInstance;

  /// Number of the membership.
  @$pb.TagNumber(1)
  $core.int get id => $_getIZ(0);
  @$pb.TagNumber(1)
  set id($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// The driver.
  @$pb.TagNumber(2)
  $core.String get userId => $_getSZ(1);
  @$pb.TagNumber(2)
  set userId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasUserId() => $_has(1);
  @$pb.TagNumber(2)
  void clearUserId() => $_clearField(2);

  /// Code of the car park.
  @$pb.TagNumber(3)
  $core.String get carPark => $_getSZ(2);
  @$pb.TagNumber(3)
  set carPark($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCarPark() => $_has(2);
  @$pb.TagNumber(3)
  void clearCarPark() => $_clearField(3);

  /// Number of the plan.
  @$pb.TagNumber(4)
  $core.int get planId => $_getIZ(3);
  @$pb.TagNumber(4)
  set planId($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPlanId() => $_has(3);
  @$pb.TagNumber(4)
  void clearPlanId() => $_clearField(4);

  /// The plan as it was sold, for the time that is paid; absent while it is to be paid.
  @$pb.TagNumber(5)
  MembershipOffer get plan => $_getN(4);
  @$pb.TagNumber(5)
  set plan(MembershipOffer value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasPlan() => $_has(4);
  @$pb.TagNumber(5)
  void clearPlan() => $_clearField(5);
  @$pb.TagNumber(5)
  MembershipOffer ensurePlan() => $_ensure(4);

  /// Numbers of the vehicles it is for.
  @$pb.TagNumber(6)
  $pb.PbList<$core.int> get vehicleIds => $_getList(5);

  /// Where it stands.
  @$pb.TagNumber(7)
  Membership_Status get status => $_getN(6);
  @$pb.TagNumber(7)
  set status(Membership_Status value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasStatus() => $_has(6);
  @$pb.TagNumber(7)
  void clearStatus() => $_clearField(7);

  /// When it began.
  @$pb.TagNumber(8)
  $0.Timestamp get startDate => $_getN(7);
  @$pb.TagNumber(8)
  set startDate($0.Timestamp value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasStartDate() => $_has(7);
  @$pb.TagNumber(8)
  void clearStartDate() => $_clearField(8);
  @$pb.TagNumber(8)
  $0.Timestamp ensureStartDate() => $_ensure(7);

  /// Until when it is paid.
  @$pb.TagNumber(9)
  $0.Timestamp get endDate => $_getN(8);
  @$pb.TagNumber(9)
  set endDate($0.Timestamp value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasEndDate() => $_has(8);
  @$pb.TagNumber(9)
  void clearEndDate() => $_clearField(9);
  @$pb.TagNumber(9)
  $0.Timestamp ensureEndDate() => $_ensure(8);

  /// True when it is renewed by itself, a day before it ends.
  @$pb.TagNumber(10)
  $core.bool get autoRenew => $_getBF(9);
  @$pb.TagNumber(10)
  set autoRenew($core.bool value) => $_setBool(9, value);
  @$pb.TagNumber(10)
  $core.bool hasAutoRenew() => $_has(9);
  @$pb.TagNumber(10)
  void clearAutoRenew() => $_clearField(10);

  /// Hours parked by it in the time that is paid.
  @$pb.TagNumber(11)
  $core.double get hoursUsed => $_getN(10);
  @$pb.TagNumber(11)
  set hoursUsed($core.double value) => $_setDouble(10, value);
  @$pb.TagNumber(11)
  $core.bool hasHoursUsed() => $_has(10);
  @$pb.TagNumber(11)
  void clearHoursUsed() => $_clearField(11);

  /// Included hours that are left of that time; absent when its plan has none.
  @$pb.TagNumber(12)
  $core.double get hoursRemaining => $_getN(11);
  @$pb.TagNumber(12)
  set hoursRemaining($core.double value) => $_setDouble(11, value);
  @$pb.TagNumber(12)
  $core.bool hasHoursRemaining() => $_has(11);
  @$pb.TagNumber(12)
  void clearHoursRemaining() => $_clearField(12);

  /// What was last paid for it, in the car park's currency.
  @$pb.TagNumber(13)
  $core.double get pricePaid => $_getN(12);
  @$pb.TagNumber(13)
  set pricePaid($core.double value) => $_setDouble(12, value);
  @$pb.TagNumber(13)
  $core.bool hasPricePaid() => $_has(12);
  @$pb.TagNumber(13)
  void clearPricePaid() => $_clearField(13);

  /// When it was called off; absent when it was not.
  @$pb.TagNumber(14)
  $0.Timestamp get cancelledAt => $_getN(13);
  @$pb.TagNumber(14)
  set cancelledAt($0.Timestamp value) => $_setField(14, value);
  @$pb.TagNumber(14)
  $core.bool hasCancelledAt() => $_has(13);
  @$pb.TagNumber(14)
  void clearCancelledAt() => $_clearField(14);
  @$pb.TagNumber(14)
  $0.Timestamp ensureCancelledAt() => $_ensure(13);

  /// When it was made.
  @$pb.TagNumber(15)
  $0.Timestamp get createdAt => $_getN(14);
  @$pb.TagNumber(15)
  set createdAt($0.Timestamp value) => $_setField(15, value);
  @$pb.TagNumber(15)
  $core.bool hasCreatedAt() => $_has(14);
  @$pb.TagNumber(15)
  void clearCreatedAt() => $_clearField(15);
  @$pb.TagNumber(15)
  $0.Timestamp ensureCreatedAt() => $_ensure(14);

  /// When it last changed; absent when it never did. Use is no change.
  @$pb.TagNumber(16)
  $0.Timestamp get updatedAt => $_getN(15);
  @$pb.TagNumber(16)
  set updatedAt($0.Timestamp value) => $_setField(16, value);
  @$pb.TagNumber(16)
  $core.bool hasUpdatedAt() => $_has(15);
  @$pb.TagNumber(16)
  void clearUpdatedAt() => $_clearField(16);
  @$pb.TagNumber(16)
  $0.Timestamp ensureUpdatedAt() => $_ensure(15);
}

/// What a membership was used for.
class MembershipUsage extends $pb.GeneratedMessage {
  factory MembershipUsage({
    $core.int? membershipId,
    $core.double? hoursUsed,
    $core.double? hoursRemaining,
    $core.int? sessionsCount,
    $core.double? savingsToDate,
    $core.int? daysRemaining,
    $core.double? includedHours,
  }) {
    final result = create();
    if (membershipId != null) result.membershipId = membershipId;
    if (hoursUsed != null) result.hoursUsed = hoursUsed;
    if (hoursRemaining != null) result.hoursRemaining = hoursRemaining;
    if (sessionsCount != null) result.sessionsCount = sessionsCount;
    if (savingsToDate != null) result.savingsToDate = savingsToDate;
    if (daysRemaining != null) result.daysRemaining = daysRemaining;
    if (includedHours != null) result.includedHours = includedHours;
    return result;
  }

  MembershipUsage._();

  factory MembershipUsage.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory MembershipUsage.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'MembershipUsage',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'membershipId')
    ..aD(2, _omitFieldNames ? '' : 'hoursUsed')
    ..aD(3, _omitFieldNames ? '' : 'hoursRemaining')
    ..aI(4, _omitFieldNames ? '' : 'sessionsCount')
    ..aD(5, _omitFieldNames ? '' : 'savingsToDate')
    ..aI(6, _omitFieldNames ? '' : 'daysRemaining')
    ..aD(7, _omitFieldNames ? '' : 'includedHours')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MembershipUsage clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MembershipUsage copyWith(void Function(MembershipUsage) updates) =>
      super.copyWith((message) => updates(message as MembershipUsage))
          as MembershipUsage;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static MembershipUsage create() => MembershipUsage._();
  @$core.override
  MembershipUsage createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static MembershipUsage getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<MembershipUsage>(create);
  static MembershipUsage? _defaultInstance;

  /// Number of the membership.
  @$pb.TagNumber(1)
  $core.int get membershipId => $_getIZ(0);
  @$pb.TagNumber(1)
  set membershipId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMembershipId() => $_has(0);
  @$pb.TagNumber(1)
  void clearMembershipId() => $_clearField(1);

  /// Hours parked by it in the time that is paid; where hours are included, those used of them.
  @$pb.TagNumber(2)
  $core.double get hoursUsed => $_getN(1);
  @$pb.TagNumber(2)
  set hoursUsed($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasHoursUsed() => $_has(1);
  @$pb.TagNumber(2)
  void clearHoursUsed() => $_clearField(2);

  /// Included hours that are left of that time; absent when its plan has none.
  @$pb.TagNumber(3)
  $core.double get hoursRemaining => $_getN(2);
  @$pb.TagNumber(3)
  set hoursRemaining($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasHoursRemaining() => $_has(2);
  @$pb.TagNumber(3)
  void clearHoursRemaining() => $_clearField(3);

  /// Stays that it counted for, since it began.
  @$pb.TagNumber(4)
  $core.int get sessionsCount => $_getIZ(3);
  @$pb.TagNumber(4)
  set sessionsCount($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSessionsCount() => $_has(3);
  @$pb.TagNumber(4)
  void clearSessionsCount() => $_clearField(4);

  /// What it saved, since it began, in the car park's currency.
  @$pb.TagNumber(5)
  $core.double get savingsToDate => $_getN(4);
  @$pb.TagNumber(5)
  set savingsToDate($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasSavingsToDate() => $_has(4);
  @$pb.TagNumber(5)
  void clearSavingsToDate() => $_clearField(5);

  /// Whole days until it ends, the last begun one counted.
  @$pb.TagNumber(6)
  $core.int get daysRemaining => $_getIZ(5);
  @$pb.TagNumber(6)
  set daysRemaining($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasDaysRemaining() => $_has(5);
  @$pb.TagNumber(6)
  void clearDaysRemaining() => $_clearField(6);

  /// Hours that are included in the time that is paid; absent when its plan has none.
  @$pb.TagNumber(7)
  $core.double get includedHours => $_getN(6);
  @$pb.TagNumber(7)
  set includedHours($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasIncludedHours() => $_has(6);
  @$pb.TagNumber(7)
  void clearIncludedHours() => $_clearField(7);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
