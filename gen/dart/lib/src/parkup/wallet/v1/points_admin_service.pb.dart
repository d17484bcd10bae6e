// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/points_admin_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $2;

import 'points.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// New terms; see PointsTerms.
class SetPointsTermsRequest extends $pb.GeneratedMessage {
  factory SetPointsTermsRequest({
    $core.int? pointsPerTnd,
    $core.double? valuePerThousand,
    $core.int? mostPercent,
    $core.int? reservationPoints,
    $core.int? offPeakPercent,
    $core.String? offPeakFrom,
    $core.String? offPeakUntil,
    $core.double? pricePerThousand,
  }) {
    final result = create();
    if (pointsPerTnd != null) result.pointsPerTnd = pointsPerTnd;
    if (valuePerThousand != null) result.valuePerThousand = valuePerThousand;
    if (mostPercent != null) result.mostPercent = mostPercent;
    if (reservationPoints != null) result.reservationPoints = reservationPoints;
    if (offPeakPercent != null) result.offPeakPercent = offPeakPercent;
    if (offPeakFrom != null) result.offPeakFrom = offPeakFrom;
    if (offPeakUntil != null) result.offPeakUntil = offPeakUntil;
    if (pricePerThousand != null) result.pricePerThousand = pricePerThousand;
    return result;
  }

  SetPointsTermsRequest._();

  factory SetPointsTermsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetPointsTermsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetPointsTermsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'pointsPerTnd')
    ..aD(2, _omitFieldNames ? '' : 'valuePerThousand')
    ..aI(3, _omitFieldNames ? '' : 'mostPercent')
    ..aI(4, _omitFieldNames ? '' : 'reservationPoints')
    ..aI(5, _omitFieldNames ? '' : 'offPeakPercent')
    ..aOS(6, _omitFieldNames ? '' : 'offPeakFrom')
    ..aOS(7, _omitFieldNames ? '' : 'offPeakUntil')
    ..aD(8, _omitFieldNames ? '' : 'pricePerThousand')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetPointsTermsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetPointsTermsRequest copyWith(
          void Function(SetPointsTermsRequest) updates) =>
      super.copyWith((message) => updates(message as SetPointsTermsRequest))
          as SetPointsTermsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetPointsTermsRequest create() => SetPointsTermsRequest._();
  @$core.override
  SetPointsTermsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetPointsTermsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetPointsTermsRequest>(create);
  static SetPointsTermsRequest? _defaultInstance;

  /// Points for each TND spent.
  @$pb.TagNumber(1)
  $core.int get pointsPerTnd => $_getIZ(0);
  @$pb.TagNumber(1)
  set pointsPerTnd($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPointsPerTnd() => $_has(0);
  @$pb.TagNumber(1)
  void clearPointsPerTnd() => $_clearField(1);

  /// What 1000 points are worth, in TND: 1 to 1000, whole.
  @$pb.TagNumber(2)
  $core.double get valuePerThousand => $_getN(1);
  @$pb.TagNumber(2)
  set valuePerThousand($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasValuePerThousand() => $_has(1);
  @$pb.TagNumber(2)
  void clearValuePerThousand() => $_clearField(2);

  /// How much of a payment points can pay, in percent.
  @$pb.TagNumber(3)
  $core.int get mostPercent => $_getIZ(2);
  @$pb.TagNumber(3)
  set mostPercent($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasMostPercent() => $_has(2);
  @$pb.TagNumber(3)
  void clearMostPercent() => $_clearField(3);

  /// Points for a reservation whose car came.
  @$pb.TagNumber(4)
  $core.int get reservationPoints => $_getIZ(3);
  @$pb.TagNumber(4)
  set reservationPoints($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasReservationPoints() => $_has(3);
  @$pb.TagNumber(4)
  void clearReservationPoints() => $_clearField(4);

  /// How many more points off-peak parking earns, in percent.
  @$pb.TagNumber(5)
  $core.int get offPeakPercent => $_getIZ(4);
  @$pb.TagNumber(5)
  set offPeakPercent($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasOffPeakPercent() => $_has(4);
  @$pb.TagNumber(5)
  void clearOffPeakPercent() => $_clearField(5);

  /// When off-peak hours begin, `HH:MM`. The same as their end: there are none.
  @$pb.TagNumber(6)
  $core.String get offPeakFrom => $_getSZ(5);
  @$pb.TagNumber(6)
  set offPeakFrom($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasOffPeakFrom() => $_has(5);
  @$pb.TagNumber(6)
  void clearOffPeakFrom() => $_clearField(6);

  /// When off-peak hours end, `HH:MM`.
  @$pb.TagNumber(7)
  $core.String get offPeakUntil => $_getSZ(6);
  @$pb.TagNumber(7)
  set offPeakUntil($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasOffPeakUntil() => $_has(6);
  @$pb.TagNumber(7)
  void clearOffPeakUntil() => $_clearField(7);

  /// What 1000 points cost, in TND, a multiple of 100 millimes; 0: none are sold.
  @$pb.TagNumber(8)
  $core.double get pricePerThousand => $_getN(7);
  @$pb.TagNumber(8)
  set pricePerThousand($core.double value) => $_setDouble(7, value);
  @$pb.TagNumber(8)
  $core.bool hasPricePerThousand() => $_has(7);
  @$pb.TagNumber(8)
  void clearPricePerThousand() => $_clearField(8);
}

/// The terms that hold now.
class SetPointsTermsResponse extends $pb.GeneratedMessage {
  factory SetPointsTermsResponse({
    $1.PointsTerms? terms,
  }) {
    final result = create();
    if (terms != null) result.terms = terms;
    return result;
  }

  SetPointsTermsResponse._();

  factory SetPointsTermsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetPointsTermsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetPointsTermsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<$1.PointsTerms>(1, _omitFieldNames ? '' : 'terms',
        subBuilder: $1.PointsTerms.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetPointsTermsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetPointsTermsResponse copyWith(
          void Function(SetPointsTermsResponse) updates) =>
      super.copyWith((message) => updates(message as SetPointsTermsResponse))
          as SetPointsTermsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetPointsTermsResponse create() => SetPointsTermsResponse._();
  @$core.override
  SetPointsTermsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetPointsTermsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetPointsTermsResponse>(create);
  static SetPointsTermsResponse? _defaultInstance;

  /// The terms.
  @$pb.TagNumber(1)
  $1.PointsTerms get terms => $_getN(0);
  @$pb.TagNumber(1)
  set terms($1.PointsTerms value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasTerms() => $_has(0);
  @$pb.TagNumber(1)
  void clearTerms() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.PointsTerms ensureTerms() => $_ensure(0);
}

/// Asks for a driver's points.
class GetUserPointsRequest extends $pb.GeneratedMessage {
  factory GetUserPointsRequest({
    $core.String? userId,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    return result;
  }

  GetUserPointsRequest._();

  factory GetUserPointsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetUserPointsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetUserPointsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetUserPointsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetUserPointsRequest copyWith(void Function(GetUserPointsRequest) updates) =>
      super.copyWith((message) => updates(message as GetUserPointsRequest))
          as GetUserPointsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetUserPointsRequest create() => GetUserPointsRequest._();
  @$core.override
  GetUserPointsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetUserPointsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetUserPointsRequest>(create);
  static GetUserPointsRequest? _defaultInstance;

  /// The driver.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);
}

/// A driver's points.
class GetUserPointsResponse extends $pb.GeneratedMessage {
  factory GetUserPointsResponse({
    $1.PointsAccount? points,
  }) {
    final result = create();
    if (points != null) result.points = points;
    return result;
  }

  GetUserPointsResponse._();

  factory GetUserPointsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetUserPointsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetUserPointsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<$1.PointsAccount>(1, _omitFieldNames ? '' : 'points',
        subBuilder: $1.PointsAccount.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetUserPointsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetUserPointsResponse copyWith(
          void Function(GetUserPointsResponse) updates) =>
      super.copyWith((message) => updates(message as GetUserPointsResponse))
          as GetUserPointsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetUserPointsResponse create() => GetUserPointsResponse._();
  @$core.override
  GetUserPointsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetUserPointsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetUserPointsResponse>(create);
  static GetUserPointsResponse? _defaultInstance;

  /// The points.
  @$pb.TagNumber(1)
  $1.PointsAccount get points => $_getN(0);
  @$pb.TagNumber(1)
  set points($1.PointsAccount value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPoints() => $_has(0);
  @$pb.TagNumber(1)
  void clearPoints() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.PointsAccount ensurePoints() => $_ensure(0);
}

/// Asks for the points of drivers.
class ListPointsAccountsRequest extends $pb.GeneratedMessage {
  factory ListPointsAccountsRequest({
    $core.String? userId,
    $core.int? balanceAtLeast,
    $2.Timestamp? expiringBefore,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    if (balanceAtLeast != null) result.balanceAtLeast = balanceAtLeast;
    if (expiringBefore != null) result.expiringBefore = expiringBefore;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListPointsAccountsRequest._();

  factory ListPointsAccountsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPointsAccountsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPointsAccountsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..aI(2, _omitFieldNames ? '' : 'balanceAtLeast')
    ..aOM<$2.Timestamp>(3, _omitFieldNames ? '' : 'expiringBefore',
        subBuilder: $2.Timestamp.create)
    ..aI(4, _omitFieldNames ? '' : 'pageSize')
    ..aOS(5, _omitFieldNames ? '' : 'pageToken')
    ..aI(6, _omitFieldNames ? '' : 'skip')
    ..aOB(7, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPointsAccountsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPointsAccountsRequest copyWith(
          void Function(ListPointsAccountsRequest) updates) =>
      super.copyWith((message) => updates(message as ListPointsAccountsRequest))
          as ListPointsAccountsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPointsAccountsRequest create() => ListPointsAccountsRequest._();
  @$core.override
  ListPointsAccountsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPointsAccountsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPointsAccountsRequest>(create);
  static ListPointsAccountsRequest? _defaultInstance;

  /// Only this driver's.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);

  /// Only those with so many points or more.
  @$pb.TagNumber(2)
  $core.int get balanceAtLeast => $_getIZ(1);
  @$pb.TagNumber(2)
  set balanceAtLeast($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasBalanceAtLeast() => $_has(1);
  @$pb.TagNumber(2)
  void clearBalanceAtLeast() => $_clearField(2);

  /// Only those of whose points some expire before this time.
  @$pb.TagNumber(3)
  $2.Timestamp get expiringBefore => $_getN(2);
  @$pb.TagNumber(3)
  set expiringBefore($2.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasExpiringBefore() => $_has(2);
  @$pb.TagNumber(3)
  void clearExpiringBefore() => $_clearField(3);
  @$pb.TagNumber(3)
  $2.Timestamp ensureExpiringBefore() => $_ensure(2);

  /// Most accounts in the answer; 50 unless given; 1000 where more is asked for.
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

  /// How many accounts to leave out first.
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

/// A page of drivers' points.
class ListPointsAccountsResponse extends $pb.GeneratedMessage {
  factory ListPointsAccountsResponse({
    $core.Iterable<PointsHolding>? accounts,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (accounts != null) result.accounts.addAll(accounts);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListPointsAccountsResponse._();

  factory ListPointsAccountsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPointsAccountsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPointsAccountsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..pPM<PointsHolding>(1, _omitFieldNames ? '' : 'accounts',
        subBuilder: PointsHolding.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPointsAccountsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPointsAccountsResponse copyWith(
          void Function(ListPointsAccountsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListPointsAccountsResponse))
          as ListPointsAccountsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPointsAccountsResponse create() => ListPointsAccountsResponse._();
  @$core.override
  ListPointsAccountsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPointsAccountsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPointsAccountsResponse>(create);
  static ListPointsAccountsResponse? _defaultInstance;

  /// The accounts.
  @$pb.TagNumber(1)
  $pb.PbList<PointsHolding> get accounts => $_getList(0);

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

/// What a driver holds in points; GetUserPoints says at what rate they earn.
class PointsHolding extends $pb.GeneratedMessage {
  factory PointsHolding({
    $core.String? userId,
    $core.int? balance,
    $core.double? value,
    $core.int? owed,
    $core.int? expiring,
    $2.Timestamp? expiresAt,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    if (balance != null) result.balance = balance;
    if (value != null) result.value = value;
    if (owed != null) result.owed = owed;
    if (expiring != null) result.expiring = expiring;
    if (expiresAt != null) result.expiresAt = expiresAt;
    return result;
  }

  PointsHolding._();

  factory PointsHolding.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PointsHolding.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PointsHolding',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..aI(2, _omitFieldNames ? '' : 'balance')
    ..aD(3, _omitFieldNames ? '' : 'value')
    ..aI(4, _omitFieldNames ? '' : 'owed')
    ..aI(5, _omitFieldNames ? '' : 'expiring')
    ..aOM<$2.Timestamp>(6, _omitFieldNames ? '' : 'expiresAt',
        subBuilder: $2.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PointsHolding clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PointsHolding copyWith(void Function(PointsHolding) updates) =>
      super.copyWith((message) => updates(message as PointsHolding))
          as PointsHolding;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PointsHolding create() => PointsHolding._();
  @$core.override
  PointsHolding createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PointsHolding getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PointsHolding>(create);
  static PointsHolding? _defaultInstance;

  /// ObjectId, 24 hex digits: that of the driver.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);

  /// Points; never less than 0.
  @$pb.TagNumber(2)
  $core.int get balance => $_getIZ(1);
  @$pb.TagNumber(2)
  set balance($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasBalance() => $_has(1);
  @$pb.TagNumber(2)
  void clearBalance() => $_clearField(2);

  /// What they are worth as a discount, in TND.
  @$pb.TagNumber(3)
  $core.double get value => $_getN(2);
  @$pb.TagNumber(3)
  set value($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasValue() => $_has(2);
  @$pb.TagNumber(3)
  void clearValue() => $_clearField(3);

  /// Points that were taken back after they had been spent: what is earned next goes against them first.
  @$pb.TagNumber(4)
  $core.int get owed => $_getIZ(3);
  @$pb.TagNumber(4)
  set owed($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasOwed() => $_has(3);
  @$pb.TagNumber(4)
  void clearOwed() => $_clearField(4);

  /// The points that expire next; absent when there are none.
  @$pb.TagNumber(5)
  $core.int get expiring => $_getIZ(4);
  @$pb.TagNumber(5)
  set expiring($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasExpiring() => $_has(4);
  @$pb.TagNumber(5)
  void clearExpiring() => $_clearField(5);

  /// When those expire; absent when there are none.
  @$pb.TagNumber(6)
  $2.Timestamp get expiresAt => $_getN(5);
  @$pb.TagNumber(6)
  set expiresAt($2.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasExpiresAt() => $_has(5);
  @$pb.TagNumber(6)
  void clearExpiresAt() => $_clearField(6);
  @$pb.TagNumber(6)
  $2.Timestamp ensureExpiresAt() => $_ensure(5);
}

/// Asks for the entries of a driver.
class ListUserPointsEntriesRequest extends $pb.GeneratedMessage {
  factory ListUserPointsEntriesRequest({
    $core.String? userId,
    $1.PointsEntry_Reason? reason,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    if (reason != null) result.reason = reason;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListUserPointsEntriesRequest._();

  factory ListUserPointsEntriesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListUserPointsEntriesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListUserPointsEntriesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..aE<$1.PointsEntry_Reason>(2, _omitFieldNames ? '' : 'reason',
        enumValues: $1.PointsEntry_Reason.values)
    ..aI(3, _omitFieldNames ? '' : 'pageSize')
    ..aOS(4, _omitFieldNames ? '' : 'pageToken')
    ..aI(5, _omitFieldNames ? '' : 'skip')
    ..aOB(6, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListUserPointsEntriesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListUserPointsEntriesRequest copyWith(
          void Function(ListUserPointsEntriesRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListUserPointsEntriesRequest))
          as ListUserPointsEntriesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListUserPointsEntriesRequest create() =>
      ListUserPointsEntriesRequest._();
  @$core.override
  ListUserPointsEntriesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListUserPointsEntriesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListUserPointsEntriesRequest>(create);
  static ListUserPointsEntriesRequest? _defaultInstance;

  /// The driver.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);

  /// Only entries for this reason.
  @$pb.TagNumber(2)
  $1.PointsEntry_Reason get reason => $_getN(1);
  @$pb.TagNumber(2)
  set reason($1.PointsEntry_Reason value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasReason() => $_has(1);
  @$pb.TagNumber(2)
  void clearReason() => $_clearField(2);

  /// Most entries in the answer; 50 unless given; 1000 where more is asked for.
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

  /// How many entries to leave out first.
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

/// A page of entries.
class ListUserPointsEntriesResponse extends $pb.GeneratedMessage {
  factory ListUserPointsEntriesResponse({
    $core.Iterable<$1.PointsEntry>? entries,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (entries != null) result.entries.addAll(entries);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListUserPointsEntriesResponse._();

  factory ListUserPointsEntriesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListUserPointsEntriesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListUserPointsEntriesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..pPM<$1.PointsEntry>(1, _omitFieldNames ? '' : 'entries',
        subBuilder: $1.PointsEntry.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListUserPointsEntriesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListUserPointsEntriesResponse copyWith(
          void Function(ListUserPointsEntriesResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListUserPointsEntriesResponse))
          as ListUserPointsEntriesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListUserPointsEntriesResponse create() =>
      ListUserPointsEntriesResponse._();
  @$core.override
  ListUserPointsEntriesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListUserPointsEntriesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListUserPointsEntriesResponse>(create);
  static ListUserPointsEntriesResponse? _defaultInstance;

  /// The entries.
  @$pb.TagNumber(1)
  $pb.PbList<$1.PointsEntry> get entries => $_getList(0);

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

/// Points to give or to take.
class AdjustPointsRequest extends $pb.GeneratedMessage {
  factory AdjustPointsRequest({
    $core.String? userId,
    $core.int? points,
    $core.String? reason,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    if (points != null) result.points = points;
    if (reason != null) result.reason = reason;
    return result;
  }

  AdjustPointsRequest._();

  factory AdjustPointsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AdjustPointsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AdjustPointsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..aI(2, _omitFieldNames ? '' : 'points')
    ..aOS(3, _omitFieldNames ? '' : 'reason')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AdjustPointsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AdjustPointsRequest copyWith(void Function(AdjustPointsRequest) updates) =>
      super.copyWith((message) => updates(message as AdjustPointsRequest))
          as AdjustPointsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AdjustPointsRequest create() => AdjustPointsRequest._();
  @$core.override
  AdjustPointsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AdjustPointsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AdjustPointsRequest>(create);
  static AdjustPointsRequest? _defaultInstance;

  /// The driver.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);

  /// How many: more than 0 gives, less than 0 takes; at most 100 000 either way.
  @$pb.TagNumber(2)
  $core.int get points => $_getIZ(1);
  @$pb.TagNumber(2)
  set points($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPoints() => $_has(1);
  @$pb.TagNumber(2)
  void clearPoints() => $_clearField(2);

  /// Why, in words.
  @$pb.TagNumber(3)
  $core.String get reason => $_getSZ(2);
  @$pb.TagNumber(3)
  set reason($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasReason() => $_has(2);
  @$pb.TagNumber(3)
  void clearReason() => $_clearField(3);
}

/// Points that were given or taken.
class AdjustPointsResponse extends $pb.GeneratedMessage {
  factory AdjustPointsResponse({
    $1.PointsEntry? entry,
  }) {
    final result = create();
    if (entry != null) result.entry = entry;
    return result;
  }

  AdjustPointsResponse._();

  factory AdjustPointsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AdjustPointsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AdjustPointsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<$1.PointsEntry>(1, _omitFieldNames ? '' : 'entry',
        subBuilder: $1.PointsEntry.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AdjustPointsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AdjustPointsResponse copyWith(void Function(AdjustPointsResponse) updates) =>
      super.copyWith((message) => updates(message as AdjustPointsResponse))
          as AdjustPointsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AdjustPointsResponse create() => AdjustPointsResponse._();
  @$core.override
  AdjustPointsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AdjustPointsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AdjustPointsResponse>(create);
  static AdjustPointsResponse? _defaultInstance;

  /// The entry.
  @$pb.TagNumber(1)
  $1.PointsEntry get entry => $_getN(0);
  @$pb.TagNumber(1)
  set entry($1.PointsEntry value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasEntry() => $_has(0);
  @$pb.TagNumber(1)
  void clearEntry() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.PointsEntry ensureEntry() => $_ensure(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
