// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/membership_plan.proto.

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

/// What drivers of a car park can subscribe to.
class MembershipPlan extends $pb.GeneratedMessage {
  factory MembershipPlan({
    $core.int? id,
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
    $0.Timestamp? createdAt,
    $0.Timestamp? updatedAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
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
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    return result;
  }

  MembershipPlan._();

  factory MembershipPlan.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory MembershipPlan.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'MembershipPlan',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'carPark')
    ..aOS(3, _omitFieldNames ? '' : 'name')
    ..aOS(4, _omitFieldNames ? '' : 'description')
    ..aI(5, _omitFieldNames ? '' : 'durationMonths')
    ..aD(6, _omitFieldNames ? '' : 'price')
    ..aI(7, _omitFieldNames ? '' : 'vehicleLimit')
    ..aD(8, _omitFieldNames ? '' : 'includedHours')
    ..aD(9, _omitFieldNames ? '' : 'discountPercentage')
    ..p<$core.int>(10, _omitFieldNames ? '' : 'zoneIds', $pb.PbFieldType.K3)
    ..aOB(11, _omitFieldNames ? '' : 'isActive')
    ..aOM<$0.Timestamp>(12, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(13, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $0.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MembershipPlan clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MembershipPlan copyWith(void Function(MembershipPlan) updates) =>
      super.copyWith((message) => updates(message as MembershipPlan))
          as MembershipPlan;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static MembershipPlan create() => MembershipPlan._();
  @$core.override
  MembershipPlan createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static MembershipPlan getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<MembershipPlan>(create);
  static MembershipPlan? _defaultInstance;

  /// Number of the plan.
  @$pb.TagNumber(1)
  $core.int get id => $_getIZ(0);
  @$pb.TagNumber(1)
  set id($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// Code of the car park.
  @$pb.TagNumber(2)
  $core.String get carPark => $_getSZ(1);
  @$pb.TagNumber(2)
  set carPark($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCarPark() => $_has(1);
  @$pb.TagNumber(2)
  void clearCarPark() => $_clearField(2);

  /// Its name.
  @$pb.TagNumber(3)
  $core.String get name => $_getSZ(2);
  @$pb.TagNumber(3)
  set name($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasName() => $_has(2);
  @$pb.TagNumber(3)
  void clearName() => $_clearField(3);

  /// What it is, in words; absent when nothing is said.
  @$pb.TagNumber(4)
  $core.String get description => $_getSZ(3);
  @$pb.TagNumber(4)
  set description($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDescription() => $_has(3);
  @$pb.TagNumber(4)
  void clearDescription() => $_clearField(4);

  /// Calendar months for which its price is paid.
  @$pb.TagNumber(5)
  $core.int get durationMonths => $_getIZ(4);
  @$pb.TagNumber(5)
  set durationMonths($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasDurationMonths() => $_has(4);
  @$pb.TagNumber(5)
  void clearDurationMonths() => $_clearField(5);

  /// What it costs for that time, in the car park's currency.
  @$pb.TagNumber(6)
  $core.double get price => $_getN(5);
  @$pb.TagNumber(6)
  set price($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPrice() => $_has(5);
  @$pb.TagNumber(6)
  void clearPrice() => $_clearField(6);

  /// How many vehicles a membership may have.
  @$pb.TagNumber(7)
  $core.int get vehicleLimit => $_getIZ(6);
  @$pb.TagNumber(7)
  set vehicleLimit($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasVehicleLimit() => $_has(6);
  @$pb.TagNumber(7)
  void clearVehicleLimit() => $_clearField(7);

  /// Hours of parking in that time that cost nothing; absent: none. They come before the percentage.
  @$pb.TagNumber(8)
  $core.double get includedHours => $_getN(7);
  @$pb.TagNumber(8)
  set includedHours($core.double value) => $_setDouble(7, value);
  @$pb.TagNumber(8)
  $core.bool hasIncludedHours() => $_has(7);
  @$pb.TagNumber(8)
  void clearIncludedHours() => $_clearField(8);

  /// Percent that are taken off what parking costs beside them; 100: parking costs nothing.
  @$pb.TagNumber(9)
  $core.double get discountPercentage => $_getN(8);
  @$pb.TagNumber(9)
  set discountPercentage($core.double value) => $_setDouble(8, value);
  @$pb.TagNumber(9)
  $core.bool hasDiscountPercentage() => $_has(8);
  @$pb.TagNumber(9)
  void clearDiscountPercentage() => $_clearField(9);

  /// Numbers of the zones in which members are given spaces first; none: wherever.
  @$pb.TagNumber(10)
  $pb.PbList<$core.int> get zoneIds => $_getList(9);

  /// False for one that nobody can subscribe to any more, nor renew.
  @$pb.TagNumber(11)
  $core.bool get isActive => $_getBF(10);
  @$pb.TagNumber(11)
  set isActive($core.bool value) => $_setBool(10, value);
  @$pb.TagNumber(11)
  $core.bool hasIsActive() => $_has(10);
  @$pb.TagNumber(11)
  void clearIsActive() => $_clearField(11);

  /// When it was made.
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
