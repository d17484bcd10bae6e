// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/discount.proto.

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

import 'discount.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'discount.pbenum.dart';

/// A code that takes something off the price of parking: one for a stay. Tax and charging are not what it is taken off.
class Discount extends $pb.GeneratedMessage {
  factory Discount({
    $core.int? id,
    $core.String? carPark,
    $core.String? code,
    $core.String? name,
    $core.String? description,
    Discount_DiscountType? discountType,
    $core.double? value,
    $0.Timestamp? validFrom,
    $0.Timestamp? validTo,
    $core.int? maxUses,
    $core.int? maxUsesPerUser,
    $core.int? currentUses,
    $core.double? minHours,
    $core.String? partner,
    $core.bool? isActive,
    $0.Timestamp? createdAt,
    $0.Timestamp? updatedAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (carPark != null) result.carPark = carPark;
    if (code != null) result.code = code;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (discountType != null) result.discountType = discountType;
    if (value != null) result.value = value;
    if (validFrom != null) result.validFrom = validFrom;
    if (validTo != null) result.validTo = validTo;
    if (maxUses != null) result.maxUses = maxUses;
    if (maxUsesPerUser != null) result.maxUsesPerUser = maxUsesPerUser;
    if (currentUses != null) result.currentUses = currentUses;
    if (minHours != null) result.minHours = minHours;
    if (partner != null) result.partner = partner;
    if (isActive != null) result.isActive = isActive;
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    return result;
  }

  Discount._();

  factory Discount.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Discount.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Discount',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'carPark')
    ..aOS(3, _omitFieldNames ? '' : 'code')
    ..aOS(4, _omitFieldNames ? '' : 'name')
    ..aOS(5, _omitFieldNames ? '' : 'description')
    ..aE<Discount_DiscountType>(6, _omitFieldNames ? '' : 'discountType',
        enumValues: Discount_DiscountType.values)
    ..aD(7, _omitFieldNames ? '' : 'value')
    ..aOM<$0.Timestamp>(8, _omitFieldNames ? '' : 'validFrom',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(9, _omitFieldNames ? '' : 'validTo',
        subBuilder: $0.Timestamp.create)
    ..aI(10, _omitFieldNames ? '' : 'maxUses')
    ..aI(11, _omitFieldNames ? '' : 'maxUsesPerUser')
    ..aI(12, _omitFieldNames ? '' : 'currentUses')
    ..aD(13, _omitFieldNames ? '' : 'minHours')
    ..aOS(14, _omitFieldNames ? '' : 'partner')
    ..aOB(15, _omitFieldNames ? '' : 'isActive')
    ..aOM<$0.Timestamp>(16, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(17, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $0.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Discount clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Discount copyWith(void Function(Discount) updates) =>
      super.copyWith((message) => updates(message as Discount)) as Discount;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Discount create() => Discount._();
  @$core.override
  Discount createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Discount getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Discount>(create);
  static Discount? _defaultInstance;

  /// Number of the discount.
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

  /// What drivers enter, in upper case.
  @$pb.TagNumber(3)
  $core.String get code => $_getSZ(2);
  @$pb.TagNumber(3)
  set code($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCode() => $_has(2);
  @$pb.TagNumber(3)
  void clearCode() => $_clearField(3);

  /// Its name.
  @$pb.TagNumber(4)
  $core.String get name => $_getSZ(3);
  @$pb.TagNumber(4)
  set name($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasName() => $_has(3);
  @$pb.TagNumber(4)
  void clearName() => $_clearField(4);

  /// What it is, in words; absent when nothing is said.
  @$pb.TagNumber(5)
  $core.String get description => $_getSZ(4);
  @$pb.TagNumber(5)
  set description($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasDescription() => $_has(4);
  @$pb.TagNumber(5)
  void clearDescription() => $_clearField(5);

  /// What its value is.
  @$pb.TagNumber(6)
  Discount_DiscountType get discountType => $_getN(5);
  @$pb.TagNumber(6)
  set discountType(Discount_DiscountType value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasDiscountType() => $_has(5);
  @$pb.TagNumber(6)
  void clearDiscountType() => $_clearField(6);

  /// Percent, an amount in the car park's currency, or hours.
  @$pb.TagNumber(7)
  $core.double get value => $_getN(6);
  @$pb.TagNumber(7)
  set value($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasValue() => $_has(6);
  @$pb.TagNumber(7)
  void clearValue() => $_clearField(7);

  /// From when on it is good.
  @$pb.TagNumber(8)
  $0.Timestamp get validFrom => $_getN(7);
  @$pb.TagNumber(8)
  set validFrom($0.Timestamp value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasValidFrom() => $_has(7);
  @$pb.TagNumber(8)
  void clearValidFrom() => $_clearField(8);
  @$pb.TagNumber(8)
  $0.Timestamp ensureValidFrom() => $_ensure(7);

  /// Until when it is good; absent: for ever.
  @$pb.TagNumber(9)
  $0.Timestamp get validTo => $_getN(8);
  @$pb.TagNumber(9)
  set validTo($0.Timestamp value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasValidTo() => $_has(8);
  @$pb.TagNumber(9)
  void clearValidTo() => $_clearField(9);
  @$pb.TagNumber(9)
  $0.Timestamp ensureValidTo() => $_ensure(8);

  /// How often it can be used; absent: without a limit.
  @$pb.TagNumber(10)
  $core.int get maxUses => $_getIZ(9);
  @$pb.TagNumber(10)
  set maxUses($core.int value) => $_setSignedInt32(9, value);
  @$pb.TagNumber(10)
  $core.bool hasMaxUses() => $_has(9);
  @$pb.TagNumber(10)
  void clearMaxUses() => $_clearField(10);

  /// How often each driver, or vehicle without one, can use it; absent: without a limit.
  @$pb.TagNumber(11)
  $core.int get maxUsesPerUser => $_getIZ(10);
  @$pb.TagNumber(11)
  set maxUsesPerUser($core.int value) => $_setSignedInt32(10, value);
  @$pb.TagNumber(11)
  $core.bool hasMaxUsesPerUser() => $_has(10);
  @$pb.TagNumber(11)
  void clearMaxUsesPerUser() => $_clearField(11);

  /// How often it was used.
  @$pb.TagNumber(12)
  $core.int get currentUses => $_getIZ(11);
  @$pb.TagNumber(12)
  set currentUses($core.int value) => $_setSignedInt32(11, value);
  @$pb.TagNumber(12)
  $core.bool hasCurrentUses() => $_has(11);
  @$pb.TagNumber(12)
  void clearCurrentUses() => $_clearField(12);

  /// Only for stays of so many hours or more; absent: of any length.
  @$pb.TagNumber(13)
  $core.double get minHours => $_getN(12);
  @$pb.TagNumber(13)
  set minHours($core.double value) => $_setDouble(12, value);
  @$pb.TagNumber(13)
  $core.bool hasMinHours() => $_has(12);
  @$pb.TagNumber(13)
  void clearMinHours() => $_clearField(13);

  /// The shop or company that gives it to its customers; absent without one.
  @$pb.TagNumber(14)
  $core.String get partner => $_getSZ(13);
  @$pb.TagNumber(14)
  set partner($core.String value) => $_setString(13, value);
  @$pb.TagNumber(14)
  $core.bool hasPartner() => $_has(13);
  @$pb.TagNumber(14)
  void clearPartner() => $_clearField(14);

  /// False for one that cannot be used any more.
  @$pb.TagNumber(15)
  $core.bool get isActive => $_getBF(14);
  @$pb.TagNumber(15)
  set isActive($core.bool value) => $_setBool(14, value);
  @$pb.TagNumber(15)
  $core.bool hasIsActive() => $_has(14);
  @$pb.TagNumber(15)
  void clearIsActive() => $_clearField(15);

  /// When it was made.
  @$pb.TagNumber(16)
  $0.Timestamp get createdAt => $_getN(15);
  @$pb.TagNumber(16)
  set createdAt($0.Timestamp value) => $_setField(16, value);
  @$pb.TagNumber(16)
  $core.bool hasCreatedAt() => $_has(15);
  @$pb.TagNumber(16)
  void clearCreatedAt() => $_clearField(16);
  @$pb.TagNumber(16)
  $0.Timestamp ensureCreatedAt() => $_ensure(15);

  /// When it last changed; absent when it never did. Uses are no changes.
  @$pb.TagNumber(17)
  $0.Timestamp get updatedAt => $_getN(16);
  @$pb.TagNumber(17)
  set updatedAt($0.Timestamp value) => $_setField(17, value);
  @$pb.TagNumber(17)
  $core.bool hasUpdatedAt() => $_has(16);
  @$pb.TagNumber(17)
  void clearUpdatedAt() => $_clearField(17);
  @$pb.TagNumber(17)
  $0.Timestamp ensureUpdatedAt() => $_ensure(16);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
