// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/discount_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/field_mask.pb.dart'
    as $3;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $2;

import 'discount.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for discounts.
class ListDiscountsRequest extends $pb.GeneratedMessage {
  factory ListDiscountsRequest({
    $core.String? carPark,
    $core.bool? isActive,
    $core.String? code,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (isActive != null) result.isActive = isActive;
    if (code != null) result.code = code;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListDiscountsRequest._();

  factory ListDiscountsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListDiscountsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListDiscountsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aOB(2, _omitFieldNames ? '' : 'isActive')
    ..aOS(3, _omitFieldNames ? '' : 'code')
    ..aI(4, _omitFieldNames ? '' : 'pageSize')
    ..aOS(5, _omitFieldNames ? '' : 'pageToken')
    ..aI(6, _omitFieldNames ? '' : 'skip')
    ..aOB(7, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListDiscountsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListDiscountsRequest copyWith(void Function(ListDiscountsRequest) updates) =>
      super.copyWith((message) => updates(message as ListDiscountsRequest))
          as ListDiscountsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListDiscountsRequest create() => ListDiscountsRequest._();
  @$core.override
  ListDiscountsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListDiscountsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListDiscountsRequest>(create);
  static ListDiscountsRequest? _defaultInstance;

  /// Code of the car park; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Only those that are active, or are not.
  @$pb.TagNumber(2)
  $core.bool get isActive => $_getBF(1);
  @$pb.TagNumber(2)
  set isActive($core.bool value) => $_setBool(1, value);
  @$pb.TagNumber(2)
  $core.bool hasIsActive() => $_has(1);
  @$pb.TagNumber(2)
  void clearIsActive() => $_clearField(2);

  /// Only the one with this code, whatever its case.
  @$pb.TagNumber(3)
  $core.String get code => $_getSZ(2);
  @$pb.TagNumber(3)
  set code($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCode() => $_has(2);
  @$pb.TagNumber(3)
  void clearCode() => $_clearField(3);

  /// Most discounts in the answer; 100 unless given; 1000 where more is asked for.
  @$pb.TagNumber(4)
  $core.int get pageSize => $_getIZ(3);
  @$pb.TagNumber(4)
  set pageSize($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPageSize() => $_has(3);
  @$pb.TagNumber(4)
  void clearPageSize() => $_clearField(4);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(5)
  $core.String get pageToken => $_getSZ(4);
  @$pb.TagNumber(5)
  set pageToken($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPageToken() => $_has(4);
  @$pb.TagNumber(5)
  void clearPageToken() => $_clearField(5);

  /// How many discounts to leave out first.
  @$pb.TagNumber(6)
  $core.int get skip => $_getIZ(5);
  @$pb.TagNumber(6)
  set skip($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasSkip() => $_has(5);
  @$pb.TagNumber(6)
  void clearSkip() => $_clearField(6);

  /// Asks for `total_size`.
  @$pb.TagNumber(7)
  $core.bool get withTotalSize => $_getBF(6);
  @$pb.TagNumber(7)
  set withTotalSize($core.bool value) => $_setBool(6, value);
  @$pb.TagNumber(7)
  $core.bool hasWithTotalSize() => $_has(6);
  @$pb.TagNumber(7)
  void clearWithTotalSize() => $_clearField(7);
}

/// A page of discounts.
class ListDiscountsResponse extends $pb.GeneratedMessage {
  factory ListDiscountsResponse({
    $core.Iterable<$1.Discount>? discounts,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (discounts != null) result.discounts.addAll(discounts);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListDiscountsResponse._();

  factory ListDiscountsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListDiscountsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListDiscountsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$1.Discount>(1, _omitFieldNames ? '' : 'discounts',
        subBuilder: $1.Discount.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListDiscountsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListDiscountsResponse copyWith(
          void Function(ListDiscountsResponse) updates) =>
      super.copyWith((message) => updates(message as ListDiscountsResponse))
          as ListDiscountsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListDiscountsResponse create() => ListDiscountsResponse._();
  @$core.override
  ListDiscountsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListDiscountsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListDiscountsResponse>(create);
  static ListDiscountsResponse? _defaultInstance;

  /// The discounts.
  @$pb.TagNumber(1)
  $pb.PbList<$1.Discount> get discounts => $_getList(0);

  /// How many discounts match in all, counted up to 10 000; only when asked for.
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

/// Asks for a discount.
class GetDiscountRequest extends $pb.GeneratedMessage {
  factory GetDiscountRequest({
    $core.int? discountId,
  }) {
    final result = create();
    if (discountId != null) result.discountId = discountId;
    return result;
  }

  GetDiscountRequest._();

  factory GetDiscountRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetDiscountRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetDiscountRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'discountId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDiscountRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDiscountRequest copyWith(void Function(GetDiscountRequest) updates) =>
      super.copyWith((message) => updates(message as GetDiscountRequest))
          as GetDiscountRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetDiscountRequest create() => GetDiscountRequest._();
  @$core.override
  GetDiscountRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetDiscountRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetDiscountRequest>(create);
  static GetDiscountRequest? _defaultInstance;

  /// Number of the discount.
  @$pb.TagNumber(1)
  $core.int get discountId => $_getIZ(0);
  @$pb.TagNumber(1)
  set discountId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDiscountId() => $_has(0);
  @$pb.TagNumber(1)
  void clearDiscountId() => $_clearField(1);
}

/// A discount.
class GetDiscountResponse extends $pb.GeneratedMessage {
  factory GetDiscountResponse({
    $1.Discount? discount,
  }) {
    final result = create();
    if (discount != null) result.discount = discount;
    return result;
  }

  GetDiscountResponse._();

  factory GetDiscountResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetDiscountResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetDiscountResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Discount>(1, _omitFieldNames ? '' : 'discount',
        subBuilder: $1.Discount.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDiscountResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetDiscountResponse copyWith(void Function(GetDiscountResponse) updates) =>
      super.copyWith((message) => updates(message as GetDiscountResponse))
          as GetDiscountResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetDiscountResponse create() => GetDiscountResponse._();
  @$core.override
  GetDiscountResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetDiscountResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetDiscountResponse>(create);
  static GetDiscountResponse? _defaultInstance;

  /// The discount.
  @$pb.TagNumber(1)
  $1.Discount get discount => $_getN(0);
  @$pb.TagNumber(1)
  set discount($1.Discount value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasDiscount() => $_has(0);
  @$pb.TagNumber(1)
  void clearDiscount() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Discount ensureDiscount() => $_ensure(0);
}

/// A discount to make.
class CreateDiscountRequest extends $pb.GeneratedMessage {
  factory CreateDiscountRequest({
    $core.String? carPark,
    $core.String? code,
    $core.String? name,
    $core.String? description,
    $1.Discount_DiscountType? discountType,
    $core.double? value,
    $2.Timestamp? validFrom,
    $2.Timestamp? validTo,
    $core.int? maxUses,
    $core.int? maxUsesPerUser,
    $core.double? minHours,
    $core.String? partner,
    $core.bool? isActive,
  }) {
    final result = create();
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
    if (minHours != null) result.minHours = minHours;
    if (partner != null) result.partner = partner;
    if (isActive != null) result.isActive = isActive;
    return result;
  }

  CreateDiscountRequest._();

  factory CreateDiscountRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateDiscountRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateDiscountRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aOS(2, _omitFieldNames ? '' : 'code')
    ..aOS(3, _omitFieldNames ? '' : 'name')
    ..aOS(4, _omitFieldNames ? '' : 'description')
    ..aE<$1.Discount_DiscountType>(5, _omitFieldNames ? '' : 'discountType',
        enumValues: $1.Discount_DiscountType.values)
    ..aD(6, _omitFieldNames ? '' : 'value')
    ..aOM<$2.Timestamp>(7, _omitFieldNames ? '' : 'validFrom',
        subBuilder: $2.Timestamp.create)
    ..aOM<$2.Timestamp>(8, _omitFieldNames ? '' : 'validTo',
        subBuilder: $2.Timestamp.create)
    ..aI(9, _omitFieldNames ? '' : 'maxUses')
    ..aI(10, _omitFieldNames ? '' : 'maxUsesPerUser')
    ..aD(11, _omitFieldNames ? '' : 'minHours')
    ..aOS(12, _omitFieldNames ? '' : 'partner')
    ..aOB(13, _omitFieldNames ? '' : 'isActive')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateDiscountRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateDiscountRequest copyWith(
          void Function(CreateDiscountRequest) updates) =>
      super.copyWith((message) => updates(message as CreateDiscountRequest))
          as CreateDiscountRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateDiscountRequest create() => CreateDiscountRequest._();
  @$core.override
  CreateDiscountRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateDiscountRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateDiscountRequest>(create);
  static CreateDiscountRequest? _defaultInstance;

  /// Code of the car park; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Its code: letters, digits, - and _, whatever their case.
  @$pb.TagNumber(2)
  $core.String get code => $_getSZ(1);
  @$pb.TagNumber(2)
  set code($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCode() => $_has(1);
  @$pb.TagNumber(2)
  void clearCode() => $_clearField(2);

  /// Its name; the code unless given.
  @$pb.TagNumber(3)
  $core.String get name => $_getSZ(2);
  @$pb.TagNumber(3)
  set name($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasName() => $_has(2);
  @$pb.TagNumber(3)
  void clearName() => $_clearField(3);

  /// What it is, in words.
  @$pb.TagNumber(4)
  $core.String get description => $_getSZ(3);
  @$pb.TagNumber(4)
  set description($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDescription() => $_has(3);
  @$pb.TagNumber(4)
  void clearDescription() => $_clearField(4);

  /// What its value is.
  @$pb.TagNumber(5)
  $1.Discount_DiscountType get discountType => $_getN(4);
  @$pb.TagNumber(5)
  set discountType($1.Discount_DiscountType value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasDiscountType() => $_has(4);
  @$pb.TagNumber(5)
  void clearDiscountType() => $_clearField(5);

  /// Percent with two decimals at most, an amount, or hours.
  @$pb.TagNumber(6)
  $core.double get value => $_getN(5);
  @$pb.TagNumber(6)
  set value($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasValue() => $_has(5);
  @$pb.TagNumber(6)
  void clearValue() => $_clearField(6);

  /// From when on it is good; now unless given.
  @$pb.TagNumber(7)
  $2.Timestamp get validFrom => $_getN(6);
  @$pb.TagNumber(7)
  set validFrom($2.Timestamp value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasValidFrom() => $_has(6);
  @$pb.TagNumber(7)
  void clearValidFrom() => $_clearField(7);
  @$pb.TagNumber(7)
  $2.Timestamp ensureValidFrom() => $_ensure(6);

  /// Until when it is good; for ever unless given.
  @$pb.TagNumber(8)
  $2.Timestamp get validTo => $_getN(7);
  @$pb.TagNumber(8)
  set validTo($2.Timestamp value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasValidTo() => $_has(7);
  @$pb.TagNumber(8)
  void clearValidTo() => $_clearField(8);
  @$pb.TagNumber(8)
  $2.Timestamp ensureValidTo() => $_ensure(7);

  /// How often it can be used; without a limit unless given.
  @$pb.TagNumber(9)
  $core.int get maxUses => $_getIZ(8);
  @$pb.TagNumber(9)
  set maxUses($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasMaxUses() => $_has(8);
  @$pb.TagNumber(9)
  void clearMaxUses() => $_clearField(9);

  /// How often each driver can use it; without a limit unless given.
  @$pb.TagNumber(10)
  $core.int get maxUsesPerUser => $_getIZ(9);
  @$pb.TagNumber(10)
  set maxUsesPerUser($core.int value) => $_setSignedInt32(9, value);
  @$pb.TagNumber(10)
  $core.bool hasMaxUsesPerUser() => $_has(9);
  @$pb.TagNumber(10)
  void clearMaxUsesPerUser() => $_clearField(10);

  /// Only for stays of so many hours or more.
  @$pb.TagNumber(11)
  $core.double get minHours => $_getN(10);
  @$pb.TagNumber(11)
  set minHours($core.double value) => $_setDouble(10, value);
  @$pb.TagNumber(11)
  $core.bool hasMinHours() => $_has(10);
  @$pb.TagNumber(11)
  void clearMinHours() => $_clearField(11);

  /// The shop or company that gives it to its customers.
  @$pb.TagNumber(12)
  $core.String get partner => $_getSZ(11);
  @$pb.TagNumber(12)
  set partner($core.String value) => $_setString(11, value);
  @$pb.TagNumber(12)
  $core.bool hasPartner() => $_has(11);
  @$pb.TagNumber(12)
  void clearPartner() => $_clearField(12);

  /// False for one that cannot be used.
  @$pb.TagNumber(13)
  $core.bool get isActive => $_getBF(12);
  @$pb.TagNumber(13)
  set isActive($core.bool value) => $_setBool(12, value);
  @$pb.TagNumber(13)
  $core.bool hasIsActive() => $_has(12);
  @$pb.TagNumber(13)
  void clearIsActive() => $_clearField(13);
}

/// The new discount.
class CreateDiscountResponse extends $pb.GeneratedMessage {
  factory CreateDiscountResponse({
    $1.Discount? discount,
  }) {
    final result = create();
    if (discount != null) result.discount = discount;
    return result;
  }

  CreateDiscountResponse._();

  factory CreateDiscountResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateDiscountResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateDiscountResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Discount>(1, _omitFieldNames ? '' : 'discount',
        subBuilder: $1.Discount.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateDiscountResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateDiscountResponse copyWith(
          void Function(CreateDiscountResponse) updates) =>
      super.copyWith((message) => updates(message as CreateDiscountResponse))
          as CreateDiscountResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateDiscountResponse create() => CreateDiscountResponse._();
  @$core.override
  CreateDiscountResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateDiscountResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateDiscountResponse>(create);
  static CreateDiscountResponse? _defaultInstance;

  /// The discount.
  @$pb.TagNumber(1)
  $1.Discount get discount => $_getN(0);
  @$pb.TagNumber(1)
  set discount($1.Discount value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasDiscount() => $_has(0);
  @$pb.TagNumber(1)
  void clearDiscount() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Discount ensureDiscount() => $_ensure(0);
}

/// A change of a discount; UpdateVehicleRequest says how its fields are read.
class UpdateDiscountRequest extends $pb.GeneratedMessage {
  factory UpdateDiscountRequest({
    $core.int? discountId,
    $core.String? code,
    $core.String? name,
    $core.String? description,
    $1.Discount_DiscountType? discountType,
    $core.double? value,
    $2.Timestamp? validFrom,
    $2.Timestamp? validTo,
    $core.int? maxUses,
    $core.int? maxUsesPerUser,
    $core.double? minHours,
    $core.String? partner,
    $core.bool? isActive,
    $3.FieldMask? updateMask,
  }) {
    final result = create();
    if (discountId != null) result.discountId = discountId;
    if (code != null) result.code = code;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (discountType != null) result.discountType = discountType;
    if (value != null) result.value = value;
    if (validFrom != null) result.validFrom = validFrom;
    if (validTo != null) result.validTo = validTo;
    if (maxUses != null) result.maxUses = maxUses;
    if (maxUsesPerUser != null) result.maxUsesPerUser = maxUsesPerUser;
    if (minHours != null) result.minHours = minHours;
    if (partner != null) result.partner = partner;
    if (isActive != null) result.isActive = isActive;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  UpdateDiscountRequest._();

  factory UpdateDiscountRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateDiscountRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateDiscountRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'discountId')
    ..aOS(2, _omitFieldNames ? '' : 'code')
    ..aOS(3, _omitFieldNames ? '' : 'name')
    ..aOS(4, _omitFieldNames ? '' : 'description')
    ..aE<$1.Discount_DiscountType>(5, _omitFieldNames ? '' : 'discountType',
        enumValues: $1.Discount_DiscountType.values)
    ..aD(6, _omitFieldNames ? '' : 'value')
    ..aOM<$2.Timestamp>(7, _omitFieldNames ? '' : 'validFrom',
        subBuilder: $2.Timestamp.create)
    ..aOM<$2.Timestamp>(8, _omitFieldNames ? '' : 'validTo',
        subBuilder: $2.Timestamp.create)
    ..aI(9, _omitFieldNames ? '' : 'maxUses')
    ..aI(10, _omitFieldNames ? '' : 'maxUsesPerUser')
    ..aD(11, _omitFieldNames ? '' : 'minHours')
    ..aOS(12, _omitFieldNames ? '' : 'partner')
    ..aOB(13, _omitFieldNames ? '' : 'isActive')
    ..aOM<$3.FieldMask>(14, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $3.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateDiscountRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateDiscountRequest copyWith(
          void Function(UpdateDiscountRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateDiscountRequest))
          as UpdateDiscountRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateDiscountRequest create() => UpdateDiscountRequest._();
  @$core.override
  UpdateDiscountRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateDiscountRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateDiscountRequest>(create);
  static UpdateDiscountRequest? _defaultInstance;

  /// Number of the discount.
  @$pb.TagNumber(1)
  $core.int get discountId => $_getIZ(0);
  @$pb.TagNumber(1)
  set discountId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDiscountId() => $_has(0);
  @$pb.TagNumber(1)
  void clearDiscountId() => $_clearField(1);

  /// Its code: letters, digits, - and _, whatever their case.
  @$pb.TagNumber(2)
  $core.String get code => $_getSZ(1);
  @$pb.TagNumber(2)
  set code($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCode() => $_has(1);
  @$pb.TagNumber(2)
  void clearCode() => $_clearField(2);

  /// Its name.
  @$pb.TagNumber(3)
  $core.String get name => $_getSZ(2);
  @$pb.TagNumber(3)
  set name($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasName() => $_has(2);
  @$pb.TagNumber(3)
  void clearName() => $_clearField(3);

  /// What it is, in words; empty clears it.
  @$pb.TagNumber(4)
  $core.String get description => $_getSZ(3);
  @$pb.TagNumber(4)
  set description($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDescription() => $_has(3);
  @$pb.TagNumber(4)
  void clearDescription() => $_clearField(4);

  /// What its value is.
  @$pb.TagNumber(5)
  $1.Discount_DiscountType get discountType => $_getN(4);
  @$pb.TagNumber(5)
  set discountType($1.Discount_DiscountType value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasDiscountType() => $_has(4);
  @$pb.TagNumber(5)
  void clearDiscountType() => $_clearField(5);

  /// Percent with two decimals at most, an amount, or hours.
  @$pb.TagNumber(6)
  $core.double get value => $_getN(5);
  @$pb.TagNumber(6)
  set value($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasValue() => $_has(5);
  @$pb.TagNumber(6)
  void clearValue() => $_clearField(6);

  /// From when on it is good.
  @$pb.TagNumber(7)
  $2.Timestamp get validFrom => $_getN(6);
  @$pb.TagNumber(7)
  set validFrom($2.Timestamp value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasValidFrom() => $_has(6);
  @$pb.TagNumber(7)
  void clearValidFrom() => $_clearField(7);
  @$pb.TagNumber(7)
  $2.Timestamp ensureValidFrom() => $_ensure(6);

  /// Until when it is good; for ever unless given.
  @$pb.TagNumber(8)
  $2.Timestamp get validTo => $_getN(7);
  @$pb.TagNumber(8)
  set validTo($2.Timestamp value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasValidTo() => $_has(7);
  @$pb.TagNumber(8)
  void clearValidTo() => $_clearField(8);
  @$pb.TagNumber(8)
  $2.Timestamp ensureValidTo() => $_ensure(7);

  /// How often it can be used; without a limit unless given.
  @$pb.TagNumber(9)
  $core.int get maxUses => $_getIZ(8);
  @$pb.TagNumber(9)
  set maxUses($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasMaxUses() => $_has(8);
  @$pb.TagNumber(9)
  void clearMaxUses() => $_clearField(9);

  /// How often each driver can use it; without a limit unless given.
  @$pb.TagNumber(10)
  $core.int get maxUsesPerUser => $_getIZ(9);
  @$pb.TagNumber(10)
  set maxUsesPerUser($core.int value) => $_setSignedInt32(9, value);
  @$pb.TagNumber(10)
  $core.bool hasMaxUsesPerUser() => $_has(9);
  @$pb.TagNumber(10)
  void clearMaxUsesPerUser() => $_clearField(10);

  /// Only for stays of so many hours or more.
  @$pb.TagNumber(11)
  $core.double get minHours => $_getN(10);
  @$pb.TagNumber(11)
  set minHours($core.double value) => $_setDouble(10, value);
  @$pb.TagNumber(11)
  $core.bool hasMinHours() => $_has(10);
  @$pb.TagNumber(11)
  void clearMinHours() => $_clearField(11);

  /// The shop or company that gives it to its customers; empty clears it.
  @$pb.TagNumber(12)
  $core.String get partner => $_getSZ(11);
  @$pb.TagNumber(12)
  set partner($core.String value) => $_setString(11, value);
  @$pb.TagNumber(12)
  $core.bool hasPartner() => $_has(11);
  @$pb.TagNumber(12)
  void clearPartner() => $_clearField(12);

  /// False for one that cannot be used.
  @$pb.TagNumber(13)
  $core.bool get isActive => $_getBF(12);
  @$pb.TagNumber(13)
  set isActive($core.bool value) => $_setBool(12, value);
  @$pb.TagNumber(13)
  $core.bool hasIsActive() => $_has(12);
  @$pb.TagNumber(13)
  void clearIsActive() => $_clearField(13);

  /// The fields to write, when those that are absent are to be cleared.
  @$pb.TagNumber(14)
  $3.FieldMask get updateMask => $_getN(13);
  @$pb.TagNumber(14)
  set updateMask($3.FieldMask value) => $_setField(14, value);
  @$pb.TagNumber(14)
  $core.bool hasUpdateMask() => $_has(13);
  @$pb.TagNumber(14)
  void clearUpdateMask() => $_clearField(14);
  @$pb.TagNumber(14)
  $3.FieldMask ensureUpdateMask() => $_ensure(13);
}

/// The discount after the change.
class UpdateDiscountResponse extends $pb.GeneratedMessage {
  factory UpdateDiscountResponse({
    $1.Discount? discount,
  }) {
    final result = create();
    if (discount != null) result.discount = discount;
    return result;
  }

  UpdateDiscountResponse._();

  factory UpdateDiscountResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateDiscountResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateDiscountResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Discount>(1, _omitFieldNames ? '' : 'discount',
        subBuilder: $1.Discount.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateDiscountResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateDiscountResponse copyWith(
          void Function(UpdateDiscountResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateDiscountResponse))
          as UpdateDiscountResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateDiscountResponse create() => UpdateDiscountResponse._();
  @$core.override
  UpdateDiscountResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateDiscountResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateDiscountResponse>(create);
  static UpdateDiscountResponse? _defaultInstance;

  /// The discount.
  @$pb.TagNumber(1)
  $1.Discount get discount => $_getN(0);
  @$pb.TagNumber(1)
  set discount($1.Discount value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasDiscount() => $_has(0);
  @$pb.TagNumber(1)
  void clearDiscount() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Discount ensureDiscount() => $_ensure(0);
}

/// A discount to switch off.
class DeactivateDiscountRequest extends $pb.GeneratedMessage {
  factory DeactivateDiscountRequest({
    $core.int? discountId,
  }) {
    final result = create();
    if (discountId != null) result.discountId = discountId;
    return result;
  }

  DeactivateDiscountRequest._();

  factory DeactivateDiscountRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeactivateDiscountRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeactivateDiscountRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'discountId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateDiscountRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateDiscountRequest copyWith(
          void Function(DeactivateDiscountRequest) updates) =>
      super.copyWith((message) => updates(message as DeactivateDiscountRequest))
          as DeactivateDiscountRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeactivateDiscountRequest create() => DeactivateDiscountRequest._();
  @$core.override
  DeactivateDiscountRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeactivateDiscountRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeactivateDiscountRequest>(create);
  static DeactivateDiscountRequest? _defaultInstance;

  /// Number of the discount.
  @$pb.TagNumber(1)
  $core.int get discountId => $_getIZ(0);
  @$pb.TagNumber(1)
  set discountId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDiscountId() => $_has(0);
  @$pb.TagNumber(1)
  void clearDiscountId() => $_clearField(1);
}

/// The discount is switched off.
class DeactivateDiscountResponse extends $pb.GeneratedMessage {
  factory DeactivateDiscountResponse() => create();

  DeactivateDiscountResponse._();

  factory DeactivateDiscountResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeactivateDiscountResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeactivateDiscountResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateDiscountResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeactivateDiscountResponse copyWith(
          void Function(DeactivateDiscountResponse) updates) =>
      super.copyWith(
              (message) => updates(message as DeactivateDiscountResponse))
          as DeactivateDiscountResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeactivateDiscountResponse create() => DeactivateDiscountResponse._();
  @$core.override
  DeactivateDiscountResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeactivateDiscountResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeactivateDiscountResponse>(create);
  static DeactivateDiscountResponse? _defaultInstance;
}

/// A code to try.
class ValidateDiscountRequest extends $pb.GeneratedMessage {
  factory ValidateDiscountRequest({
    $core.String? code,
    $core.int? sessionId,
    $core.String? carPark,
  }) {
    final result = create();
    if (code != null) result.code = code;
    if (sessionId != null) result.sessionId = sessionId;
    if (carPark != null) result.carPark = carPark;
    return result;
  }

  ValidateDiscountRequest._();

  factory ValidateDiscountRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ValidateDiscountRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ValidateDiscountRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'code')
    ..aI(2, _omitFieldNames ? '' : 'sessionId')
    ..aOS(3, _omitFieldNames ? '' : 'carPark')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ValidateDiscountRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ValidateDiscountRequest copyWith(
          void Function(ValidateDiscountRequest) updates) =>
      super.copyWith((message) => updates(message as ValidateDiscountRequest))
          as ValidateDiscountRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ValidateDiscountRequest create() => ValidateDiscountRequest._();
  @$core.override
  ValidateDiscountRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ValidateDiscountRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ValidateDiscountRequest>(create);
  static ValidateDiscountRequest? _defaultInstance;

  /// The code, whatever its case.
  @$pb.TagNumber(1)
  $core.String get code => $_getSZ(0);
  @$pb.TagNumber(1)
  set code($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearCode() => $_clearField(1);

  /// Number of the stay that it is for; without one it is said whether the code is good at all.
  @$pb.TagNumber(2)
  $core.int get sessionId => $_getIZ(1);
  @$pb.TagNumber(2)
  set sessionId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSessionId() => $_has(1);
  @$pb.TagNumber(2)
  void clearSessionId() => $_clearField(2);

  /// Code of the car park; the default one unless given.
  @$pb.TagNumber(3)
  $core.String get carPark => $_getSZ(2);
  @$pb.TagNumber(3)
  set carPark($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCarPark() => $_has(2);
  @$pb.TagNumber(3)
  void clearCarPark() => $_clearField(3);
}

/// Whether a code can be used.
class ValidateDiscountResponse extends $pb.GeneratedMessage {
  factory ValidateDiscountResponse({
    $core.bool? valid,
    $core.String? code,
    $core.String? message,
    $core.String? reason,
    $1.Discount_DiscountType? discountType,
    $core.double? value,
    $core.double? discountAmount,
    $core.double? total,
  }) {
    final result = create();
    if (valid != null) result.valid = valid;
    if (code != null) result.code = code;
    if (message != null) result.message = message;
    if (reason != null) result.reason = reason;
    if (discountType != null) result.discountType = discountType;
    if (value != null) result.value = value;
    if (discountAmount != null) result.discountAmount = discountAmount;
    if (total != null) result.total = total;
    return result;
  }

  ValidateDiscountResponse._();

  factory ValidateDiscountResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ValidateDiscountResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ValidateDiscountResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'valid')
    ..aOS(2, _omitFieldNames ? '' : 'code')
    ..aOS(3, _omitFieldNames ? '' : 'message')
    ..aOS(4, _omitFieldNames ? '' : 'reason')
    ..aE<$1.Discount_DiscountType>(5, _omitFieldNames ? '' : 'discountType',
        enumValues: $1.Discount_DiscountType.values)
    ..aD(6, _omitFieldNames ? '' : 'value')
    ..aD(7, _omitFieldNames ? '' : 'discountAmount')
    ..aD(8, _omitFieldNames ? '' : 'total')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ValidateDiscountResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ValidateDiscountResponse copyWith(
          void Function(ValidateDiscountResponse) updates) =>
      super.copyWith((message) => updates(message as ValidateDiscountResponse))
          as ValidateDiscountResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ValidateDiscountResponse create() => ValidateDiscountResponse._();
  @$core.override
  ValidateDiscountResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ValidateDiscountResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ValidateDiscountResponse>(create);
  static ValidateDiscountResponse? _defaultInstance;

  /// True when it can be used.
  @$pb.TagNumber(1)
  $core.bool get valid => $_getBF(0);
  @$pb.TagNumber(1)
  set valid($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasValid() => $_has(0);
  @$pb.TagNumber(1)
  void clearValid() => $_clearField(1);

  /// The code, in upper case.
  @$pb.TagNumber(2)
  $core.String get code => $_getSZ(1);
  @$pb.TagNumber(2)
  set code($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCode() => $_has(1);
  @$pb.TagNumber(2)
  void clearCode() => $_clearField(2);

  /// Why it cannot be used, in the caller's language, or what it takes off.
  @$pb.TagNumber(3)
  $core.String get message => $_getSZ(2);
  @$pb.TagNumber(3)
  set message($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasMessage() => $_has(2);
  @$pb.TagNumber(3)
  void clearMessage() => $_clearField(3);

  /// Why it cannot be used, as in an ErrorInfo: `DISCOUNT_NOT_VALID`; absent when it can.
  @$pb.TagNumber(4)
  $core.String get reason => $_getSZ(3);
  @$pb.TagNumber(4)
  set reason($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasReason() => $_has(3);
  @$pb.TagNumber(4)
  void clearReason() => $_clearField(4);

  /// What its value is; not said of a code that cannot be used.
  @$pb.TagNumber(5)
  $1.Discount_DiscountType get discountType => $_getN(4);
  @$pb.TagNumber(5)
  set discountType($1.Discount_DiscountType value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasDiscountType() => $_has(4);
  @$pb.TagNumber(5)
  void clearDiscountType() => $_clearField(5);

  /// Percent, an amount or hours; absent when it cannot be used.
  @$pb.TagNumber(6)
  $core.double get value => $_getN(5);
  @$pb.TagNumber(6)
  set value($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasValue() => $_has(5);
  @$pb.TagNumber(6)
  void clearValue() => $_clearField(6);

  /// What it takes off the stay, in the car park's currency, before tax; absent without a stay.
  @$pb.TagNumber(7)
  $core.double get discountAmount => $_getN(6);
  @$pb.TagNumber(7)
  set discountAmount($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasDiscountAmount() => $_has(6);
  @$pb.TagNumber(7)
  void clearDiscountAmount() => $_clearField(7);

  /// What the stay costs with it; absent without a stay.
  @$pb.TagNumber(8)
  $core.double get total => $_getN(7);
  @$pb.TagNumber(8)
  set total($core.double value) => $_setDouble(7, value);
  @$pb.TagNumber(8)
  $core.bool hasTotal() => $_has(7);
  @$pb.TagNumber(8)
  void clearTotal() => $_clearField(8);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
