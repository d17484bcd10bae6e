// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/emission_service.proto.

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

import '../../common/v1/vehicle_fuel.pbenum.dart' as $3;
import 'emission.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks what a way saves.
class EstimateEmissionSavingRequest extends $pb.GeneratedMessage {
  factory EstimateEmissionSavingRequest({
    $core.String? carPark,
    $core.int? routeMetres,
    $core.int? routeSeconds,
    $core.int? spaceId,
    $core.int? vehicleTypeId,
    $3.VehicleFuel? fuel,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (routeMetres != null) result.routeMetres = routeMetres;
    if (routeSeconds != null) result.routeSeconds = routeSeconds;
    if (spaceId != null) result.spaceId = spaceId;
    if (vehicleTypeId != null) result.vehicleTypeId = vehicleTypeId;
    if (fuel != null) result.fuel = fuel;
    return result;
  }

  EstimateEmissionSavingRequest._();

  factory EstimateEmissionSavingRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EstimateEmissionSavingRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EstimateEmissionSavingRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aI(2, _omitFieldNames ? '' : 'routeMetres')
    ..aI(3, _omitFieldNames ? '' : 'routeSeconds')
    ..aI(4, _omitFieldNames ? '' : 'spaceId')
    ..aI(5, _omitFieldNames ? '' : 'vehicleTypeId')
    ..aE<$3.VehicleFuel>(6, _omitFieldNames ? '' : 'fuel',
        enumValues: $3.VehicleFuel.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EstimateEmissionSavingRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EstimateEmissionSavingRequest copyWith(
          void Function(EstimateEmissionSavingRequest) updates) =>
      super.copyWith(
              (message) => updates(message as EstimateEmissionSavingRequest))
          as EstimateEmissionSavingRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EstimateEmissionSavingRequest create() =>
      EstimateEmissionSavingRequest._();
  @$core.override
  EstimateEmissionSavingRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EstimateEmissionSavingRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EstimateEmissionSavingRequest>(create);
  static EstimateEmissionSavingRequest? _defaultInstance;

  /// Code of the car park; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Length of the way in metres. Without it and `space_id`: that of an average way there.
  @$pb.TagNumber(2)
  $core.int get routeMetres => $_getIZ(1);
  @$pb.TagNumber(2)
  set routeMetres($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasRouteMetres() => $_has(1);
  @$pb.TagNumber(2)
  void clearRouteMetres() => $_clearField(2);

  /// How long it takes, in seconds.
  @$pb.TagNumber(3)
  $core.int get routeSeconds => $_getIZ(2);
  @$pb.TagNumber(3)
  set routeSeconds($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasRouteSeconds() => $_has(2);
  @$pb.TagNumber(3)
  void clearRouteSeconds() => $_clearField(3);

  /// Number of the space, where no length is given: the way from the entrance counts.
  @$pb.TagNumber(4)
  $core.int get spaceId => $_getIZ(3);
  @$pb.TagNumber(4)
  set spaceId($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSpaceId() => $_has(3);
  @$pb.TagNumber(4)
  void clearSpaceId() => $_clearField(4);

  /// Number of the type of the vehicle; the default one unless given.
  @$pb.TagNumber(5)
  $core.int get vehicleTypeId => $_getIZ(4);
  @$pb.TagNumber(5)
  set vehicleTypeId($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasVehicleTypeId() => $_has(4);
  @$pb.TagNumber(5)
  void clearVehicleTypeId() => $_clearField(5);

  /// What it is driven by; petrol unless given.
  @$pb.TagNumber(6)
  $3.VehicleFuel get fuel => $_getN(5);
  @$pb.TagNumber(6)
  set fuel($3.VehicleFuel value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasFuel() => $_has(5);
  @$pb.TagNumber(6)
  void clearFuel() => $_clearField(6);
}

/// What a way saves.
class EstimateEmissionSavingResponse extends $pb.GeneratedMessage {
  factory EstimateEmissionSavingResponse({
    $1.EmissionSaving? saving,
    $core.int? routeMetres,
    $core.int? routeSeconds,
  }) {
    final result = create();
    if (saving != null) result.saving = saving;
    if (routeMetres != null) result.routeMetres = routeMetres;
    if (routeSeconds != null) result.routeSeconds = routeSeconds;
    return result;
  }

  EstimateEmissionSavingResponse._();

  factory EstimateEmissionSavingResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EstimateEmissionSavingResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EstimateEmissionSavingResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.EmissionSaving>(1, _omitFieldNames ? '' : 'saving',
        subBuilder: $1.EmissionSaving.create)
    ..aI(2, _omitFieldNames ? '' : 'routeMetres')
    ..aI(3, _omitFieldNames ? '' : 'routeSeconds')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EstimateEmissionSavingResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EstimateEmissionSavingResponse copyWith(
          void Function(EstimateEmissionSavingResponse) updates) =>
      super.copyWith(
              (message) => updates(message as EstimateEmissionSavingResponse))
          as EstimateEmissionSavingResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EstimateEmissionSavingResponse create() =>
      EstimateEmissionSavingResponse._();
  @$core.override
  EstimateEmissionSavingResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EstimateEmissionSavingResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EstimateEmissionSavingResponse>(create);
  static EstimateEmissionSavingResponse? _defaultInstance;

  /// What it saves.
  @$pb.TagNumber(1)
  $1.EmissionSaving get saving => $_getN(0);
  @$pb.TagNumber(1)
  set saving($1.EmissionSaving value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSaving() => $_has(0);
  @$pb.TagNumber(1)
  void clearSaving() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.EmissionSaving ensureSaving() => $_ensure(0);

  /// Length of the way that it is reckoned for, in metres.
  @$pb.TagNumber(2)
  $core.int get routeMetres => $_getIZ(1);
  @$pb.TagNumber(2)
  set routeMetres($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasRouteMetres() => $_has(1);
  @$pb.TagNumber(2)
  void clearRouteMetres() => $_clearField(2);

  /// How long it takes, in seconds.
  @$pb.TagNumber(3)
  $core.int get routeSeconds => $_getIZ(2);
  @$pb.TagNumber(3)
  set routeSeconds($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasRouteSeconds() => $_has(2);
  @$pb.TagNumber(3)
  void clearRouteSeconds() => $_clearField(3);
}

/// Asks what a stay saved.
class GetStayEmissionSavingRequest extends $pb.GeneratedMessage {
  factory GetStayEmissionSavingRequest({
    $core.int? sessionId,
  }) {
    final result = create();
    if (sessionId != null) result.sessionId = sessionId;
    return result;
  }

  GetStayEmissionSavingRequest._();

  factory GetStayEmissionSavingRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetStayEmissionSavingRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetStayEmissionSavingRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'sessionId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetStayEmissionSavingRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetStayEmissionSavingRequest copyWith(
          void Function(GetStayEmissionSavingRequest) updates) =>
      super.copyWith(
              (message) => updates(message as GetStayEmissionSavingRequest))
          as GetStayEmissionSavingRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetStayEmissionSavingRequest create() =>
      GetStayEmissionSavingRequest._();
  @$core.override
  GetStayEmissionSavingRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetStayEmissionSavingRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetStayEmissionSavingRequest>(create);
  static GetStayEmissionSavingRequest? _defaultInstance;

  /// Number of the stay.
  @$pb.TagNumber(1)
  $core.int get sessionId => $_getIZ(0);
  @$pb.TagNumber(1)
  set sessionId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSessionId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSessionId() => $_clearField(1);
}

/// What a stay saved.
class GetStayEmissionSavingResponse extends $pb.GeneratedMessage {
  factory GetStayEmissionSavingResponse({
    $1.StayEmissionSaving? saving,
  }) {
    final result = create();
    if (saving != null) result.saving = saving;
    return result;
  }

  GetStayEmissionSavingResponse._();

  factory GetStayEmissionSavingResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetStayEmissionSavingResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetStayEmissionSavingResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.StayEmissionSaving>(1, _omitFieldNames ? '' : 'saving',
        subBuilder: $1.StayEmissionSaving.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetStayEmissionSavingResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetStayEmissionSavingResponse copyWith(
          void Function(GetStayEmissionSavingResponse) updates) =>
      super.copyWith(
              (message) => updates(message as GetStayEmissionSavingResponse))
          as GetStayEmissionSavingResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetStayEmissionSavingResponse create() =>
      GetStayEmissionSavingResponse._();
  @$core.override
  GetStayEmissionSavingResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetStayEmissionSavingResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetStayEmissionSavingResponse>(create);
  static GetStayEmissionSavingResponse? _defaultInstance;

  /// What it saved.
  @$pb.TagNumber(1)
  $1.StayEmissionSaving get saving => $_getN(0);
  @$pb.TagNumber(1)
  set saving($1.StayEmissionSaving value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasSaving() => $_has(0);
  @$pb.TagNumber(1)
  void clearSaving() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.StayEmissionSaving ensureSaving() => $_ensure(0);
}

/// Asks for what stays saved.
class ListEmissionSavingsRequest extends $pb.GeneratedMessage {
  factory ListEmissionSavingsRequest({
    $core.String? carPark,
    $2.Timestamp? endedFrom,
    $2.Timestamp? endedBefore,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (endedFrom != null) result.endedFrom = endedFrom;
    if (endedBefore != null) result.endedBefore = endedBefore;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListEmissionSavingsRequest._();

  factory ListEmissionSavingsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListEmissionSavingsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListEmissionSavingsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aOM<$2.Timestamp>(2, _omitFieldNames ? '' : 'endedFrom',
        subBuilder: $2.Timestamp.create)
    ..aOM<$2.Timestamp>(3, _omitFieldNames ? '' : 'endedBefore',
        subBuilder: $2.Timestamp.create)
    ..aI(4, _omitFieldNames ? '' : 'pageSize')
    ..aOS(5, _omitFieldNames ? '' : 'pageToken')
    ..aI(6, _omitFieldNames ? '' : 'skip')
    ..aOB(7, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListEmissionSavingsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListEmissionSavingsRequest copyWith(
          void Function(ListEmissionSavingsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListEmissionSavingsRequest))
          as ListEmissionSavingsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListEmissionSavingsRequest create() => ListEmissionSavingsRequest._();
  @$core.override
  ListEmissionSavingsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListEmissionSavingsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListEmissionSavingsRequest>(create);
  static ListEmissionSavingsRequest? _defaultInstance;

  /// Code of the car park. Drivers who leave it out are given all of theirs; staff are given those of the default one.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Only stays that ended at this time or later.
  @$pb.TagNumber(2)
  $2.Timestamp get endedFrom => $_getN(1);
  @$pb.TagNumber(2)
  set endedFrom($2.Timestamp value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasEndedFrom() => $_has(1);
  @$pb.TagNumber(2)
  void clearEndedFrom() => $_clearField(2);
  @$pb.TagNumber(2)
  $2.Timestamp ensureEndedFrom() => $_ensure(1);

  /// Only stays that ended before this time.
  @$pb.TagNumber(3)
  $2.Timestamp get endedBefore => $_getN(2);
  @$pb.TagNumber(3)
  set endedBefore($2.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasEndedBefore() => $_has(2);
  @$pb.TagNumber(3)
  void clearEndedBefore() => $_clearField(3);
  @$pb.TagNumber(3)
  $2.Timestamp ensureEndedBefore() => $_ensure(2);

  /// Most stays in the answer; 100 unless given; 1000 where more is asked for.
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

  /// How many stays to leave out first.
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

/// A page of savings.
class ListEmissionSavingsResponse extends $pb.GeneratedMessage {
  factory ListEmissionSavingsResponse({
    $core.Iterable<$1.StayEmissionSaving>? savings,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (savings != null) result.savings.addAll(savings);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListEmissionSavingsResponse._();

  factory ListEmissionSavingsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListEmissionSavingsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListEmissionSavingsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$1.StayEmissionSaving>(1, _omitFieldNames ? '' : 'savings',
        subBuilder: $1.StayEmissionSaving.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListEmissionSavingsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListEmissionSavingsResponse copyWith(
          void Function(ListEmissionSavingsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListEmissionSavingsResponse))
          as ListEmissionSavingsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListEmissionSavingsResponse create() =>
      ListEmissionSavingsResponse._();
  @$core.override
  ListEmissionSavingsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListEmissionSavingsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListEmissionSavingsResponse>(create);
  static ListEmissionSavingsResponse? _defaultInstance;

  /// The savings.
  @$pb.TagNumber(1)
  $pb.PbList<$1.StayEmissionSaving> get savings => $_getList(0);

  /// How many stays match in all, counted up to 10 000; only when asked for.
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

/// Asks for sums.
class GetEmissionTotalsRequest extends $pb.GeneratedMessage {
  factory GetEmissionTotalsRequest({
    $core.String? carPark,
    $core.String? firstDay,
    $core.String? lastDay,
    $core.bool? byDay,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (firstDay != null) result.firstDay = firstDay;
    if (lastDay != null) result.lastDay = lastDay;
    if (byDay != null) result.byDay = byDay;
    return result;
  }

  GetEmissionTotalsRequest._();

  factory GetEmissionTotalsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetEmissionTotalsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetEmissionTotalsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aOS(2, _omitFieldNames ? '' : 'firstDay')
    ..aOS(3, _omitFieldNames ? '' : 'lastDay')
    ..aOB(4, _omitFieldNames ? '' : 'byDay')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetEmissionTotalsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetEmissionTotalsRequest copyWith(
          void Function(GetEmissionTotalsRequest) updates) =>
      super.copyWith((message) => updates(message as GetEmissionTotalsRequest))
          as GetEmissionTotalsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetEmissionTotalsRequest create() => GetEmissionTotalsRequest._();
  @$core.override
  GetEmissionTotalsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetEmissionTotalsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetEmissionTotalsRequest>(create);
  static GetEmissionTotalsRequest? _defaultInstance;

  /// Code of the car park, for staff; the default one unless given. Drivers are given the sum of all car parks.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// First day, by the clock of the car park, of drivers by that of Tunis: `2030-05-01`; a year before the last day unless given.
  @$pb.TagNumber(2)
  $core.String get firstDay => $_getSZ(1);
  @$pb.TagNumber(2)
  set firstDay($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasFirstDay() => $_has(1);
  @$pb.TagNumber(2)
  void clearFirstDay() => $_clearField(2);

  /// Last day; belongs to it; today unless given. Two years after the first one at most.
  @$pb.TagNumber(3)
  $core.String get lastDay => $_getSZ(2);
  @$pb.TagNumber(3)
  set lastDay($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLastDay() => $_has(2);
  @$pb.TagNumber(3)
  void clearLastDay() => $_clearField(3);

  /// Asks for sums by day; by month unless given.
  @$pb.TagNumber(4)
  $core.bool get byDay => $_getBF(3);
  @$pb.TagNumber(4)
  set byDay($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasByDay() => $_has(3);
  @$pb.TagNumber(4)
  void clearByDay() => $_clearField(4);
}

/// Sums of what was saved.
class GetEmissionTotalsResponse extends $pb.GeneratedMessage {
  factory GetEmissionTotalsResponse({
    EmissionTotal? total,
    $core.Iterable<EmissionTotal>? periods,
  }) {
    final result = create();
    if (total != null) result.total = total;
    if (periods != null) result.periods.addAll(periods);
    return result;
  }

  GetEmissionTotalsResponse._();

  factory GetEmissionTotalsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetEmissionTotalsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetEmissionTotalsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<EmissionTotal>(1, _omitFieldNames ? '' : 'total',
        subBuilder: EmissionTotal.create)
    ..pPM<EmissionTotal>(2, _omitFieldNames ? '' : 'periods',
        subBuilder: EmissionTotal.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetEmissionTotalsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetEmissionTotalsResponse copyWith(
          void Function(GetEmissionTotalsResponse) updates) =>
      super.copyWith((message) => updates(message as GetEmissionTotalsResponse))
          as GetEmissionTotalsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetEmissionTotalsResponse create() => GetEmissionTotalsResponse._();
  @$core.override
  GetEmissionTotalsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetEmissionTotalsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetEmissionTotalsResponse>(create);
  static GetEmissionTotalsResponse? _defaultInstance;

  /// In all of the time asked for.
  @$pb.TagNumber(1)
  EmissionTotal get total => $_getN(0);
  @$pb.TagNumber(1)
  set total(EmissionTotal value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasTotal() => $_has(0);
  @$pb.TagNumber(1)
  void clearTotal() => $_clearField(1);
  @$pb.TagNumber(1)
  EmissionTotal ensureTotal() => $_ensure(0);

  /// By day or month, those without a stay left out.
  @$pb.TagNumber(2)
  $pb.PbList<EmissionTotal> get periods => $_getList(1);
}

/// What was saved in some time.
class EmissionTotal extends $pb.GeneratedMessage {
  factory EmissionTotal({
    $core.String? firstDay,
    $core.int? stays,
    $1.EmissionSaving? saving,
  }) {
    final result = create();
    if (firstDay != null) result.firstDay = firstDay;
    if (stays != null) result.stays = stays;
    if (saving != null) result.saving = saving;
    return result;
  }

  EmissionTotal._();

  factory EmissionTotal.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EmissionTotal.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EmissionTotal',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'firstDay')
    ..aI(2, _omitFieldNames ? '' : 'stays')
    ..aOM<$1.EmissionSaving>(3, _omitFieldNames ? '' : 'saving',
        subBuilder: $1.EmissionSaving.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EmissionTotal clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EmissionTotal copyWith(void Function(EmissionTotal) updates) =>
      super.copyWith((message) => updates(message as EmissionTotal))
          as EmissionTotal;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EmissionTotal create() => EmissionTotal._();
  @$core.override
  EmissionTotal createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EmissionTotal getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EmissionTotal>(create);
  static EmissionTotal? _defaultInstance;

  /// Its first day, `2030-05-01`.
  @$pb.TagNumber(1)
  $core.String get firstDay => $_getSZ(0);
  @$pb.TagNumber(1)
  set firstDay($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasFirstDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearFirstDay() => $_clearField(1);

  /// Stays that ended in it.
  @$pb.TagNumber(2)
  $core.int get stays => $_getIZ(1);
  @$pb.TagNumber(2)
  set stays($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasStays() => $_has(1);
  @$pb.TagNumber(2)
  void clearStays() => $_clearField(2);

  /// What they saved.
  @$pb.TagNumber(3)
  $1.EmissionSaving get saving => $_getN(2);
  @$pb.TagNumber(3)
  set saving($1.EmissionSaving value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasSaving() => $_has(2);
  @$pb.TagNumber(3)
  void clearSaving() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.EmissionSaving ensureSaving() => $_ensure(2);
}

/// Asks to clear a history.
class ClearEmissionHistoryRequest extends $pb.GeneratedMessage {
  factory ClearEmissionHistoryRequest() => create();

  ClearEmissionHistoryRequest._();

  factory ClearEmissionHistoryRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ClearEmissionHistoryRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ClearEmissionHistoryRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ClearEmissionHistoryRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ClearEmissionHistoryRequest copyWith(
          void Function(ClearEmissionHistoryRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ClearEmissionHistoryRequest))
          as ClearEmissionHistoryRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ClearEmissionHistoryRequest create() =>
      ClearEmissionHistoryRequest._();
  @$core.override
  ClearEmissionHistoryRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ClearEmissionHistoryRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ClearEmissionHistoryRequest>(create);
  static ClearEmissionHistoryRequest? _defaultInstance;
}

/// The history is cleared.
class ClearEmissionHistoryResponse extends $pb.GeneratedMessage {
  factory ClearEmissionHistoryResponse({
    $core.int? cleared,
  }) {
    final result = create();
    if (cleared != null) result.cleared = cleared;
    return result;
  }

  ClearEmissionHistoryResponse._();

  factory ClearEmissionHistoryResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ClearEmissionHistoryResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ClearEmissionHistoryResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'cleared')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ClearEmissionHistoryResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ClearEmissionHistoryResponse copyWith(
          void Function(ClearEmissionHistoryResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ClearEmissionHistoryResponse))
          as ClearEmissionHistoryResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ClearEmissionHistoryResponse create() =>
      ClearEmissionHistoryResponse._();
  @$core.override
  ClearEmissionHistoryResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ClearEmissionHistoryResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ClearEmissionHistoryResponse>(create);
  static ClearEmissionHistoryResponse? _defaultInstance;

  /// How many stays were in it, or would have come into it.
  @$pb.TagNumber(1)
  $core.int get cleared => $_getIZ(0);
  @$pb.TagNumber(1)
  set cleared($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCleared() => $_has(0);
  @$pb.TagNumber(1)
  void clearCleared() => $_clearField(1);
}

/// Asks for parameters.
class GetEmissionParametersRequest extends $pb.GeneratedMessage {
  factory GetEmissionParametersRequest({
    $core.String? carPark,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    return result;
  }

  GetEmissionParametersRequest._();

  factory GetEmissionParametersRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetEmissionParametersRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetEmissionParametersRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetEmissionParametersRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetEmissionParametersRequest copyWith(
          void Function(GetEmissionParametersRequest) updates) =>
      super.copyWith(
              (message) => updates(message as GetEmissionParametersRequest))
          as GetEmissionParametersRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetEmissionParametersRequest create() =>
      GetEmissionParametersRequest._();
  @$core.override
  GetEmissionParametersRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetEmissionParametersRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetEmissionParametersRequest>(create);
  static GetEmissionParametersRequest? _defaultInstance;

  /// Code of the car park; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);
}

/// Parameters.
class GetEmissionParametersResponse extends $pb.GeneratedMessage {
  factory GetEmissionParametersResponse({
    $1.EmissionParameters? parameters,
  }) {
    final result = create();
    if (parameters != null) result.parameters = parameters;
    return result;
  }

  GetEmissionParametersResponse._();

  factory GetEmissionParametersResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetEmissionParametersResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetEmissionParametersResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.EmissionParameters>(1, _omitFieldNames ? '' : 'parameters',
        subBuilder: $1.EmissionParameters.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetEmissionParametersResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetEmissionParametersResponse copyWith(
          void Function(GetEmissionParametersResponse) updates) =>
      super.copyWith(
              (message) => updates(message as GetEmissionParametersResponse))
          as GetEmissionParametersResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetEmissionParametersResponse create() =>
      GetEmissionParametersResponse._();
  @$core.override
  GetEmissionParametersResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetEmissionParametersResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetEmissionParametersResponse>(create);
  static GetEmissionParametersResponse? _defaultInstance;

  /// The parameters.
  @$pb.TagNumber(1)
  $1.EmissionParameters get parameters => $_getN(0);
  @$pb.TagNumber(1)
  set parameters($1.EmissionParameters value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasParameters() => $_has(0);
  @$pb.TagNumber(1)
  void clearParameters() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.EmissionParameters ensureParameters() => $_ensure(0);
}

/// Parameters to set.
class SetEmissionParametersRequest extends $pb.GeneratedMessage {
  factory SetEmissionParametersRequest({
    $core.String? carPark,
    $core.int? searchSeconds,
    $core.int? searchMetres,
    $core.int? directSeconds,
    $core.int? directMetres,
    $core.Iterable<$1.EmissionFactor>? factors,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (searchSeconds != null) result.searchSeconds = searchSeconds;
    if (searchMetres != null) result.searchMetres = searchMetres;
    if (directSeconds != null) result.directSeconds = directSeconds;
    if (directMetres != null) result.directMetres = directMetres;
    if (factors != null) result.factors.addAll(factors);
    return result;
  }

  SetEmissionParametersRequest._();

  factory SetEmissionParametersRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetEmissionParametersRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetEmissionParametersRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aI(2, _omitFieldNames ? '' : 'searchSeconds')
    ..aI(3, _omitFieldNames ? '' : 'searchMetres')
    ..aI(4, _omitFieldNames ? '' : 'directSeconds')
    ..aI(5, _omitFieldNames ? '' : 'directMetres')
    ..pPM<$1.EmissionFactor>(6, _omitFieldNames ? '' : 'factors',
        subBuilder: $1.EmissionFactor.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetEmissionParametersRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetEmissionParametersRequest copyWith(
          void Function(SetEmissionParametersRequest) updates) =>
      super.copyWith(
              (message) => updates(message as SetEmissionParametersRequest))
          as SetEmissionParametersRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetEmissionParametersRequest create() =>
      SetEmissionParametersRequest._();
  @$core.override
  SetEmissionParametersRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetEmissionParametersRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetEmissionParametersRequest>(create);
  static SetEmissionParametersRequest? _defaultInstance;

  /// Code of the car park; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Seconds that it takes on average to look for a space.
  @$pb.TagNumber(2)
  $core.int get searchSeconds => $_getIZ(1);
  @$pb.TagNumber(2)
  set searchSeconds($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSearchSeconds() => $_has(1);
  @$pb.TagNumber(2)
  void clearSearchSeconds() => $_clearField(2);

  /// Metres that are driven for it.
  @$pb.TagNumber(3)
  $core.int get searchMetres => $_getIZ(2);
  @$pb.TagNumber(3)
  set searchMetres($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSearchMetres() => $_has(2);
  @$pb.TagNumber(3)
  void clearSearchMetres() => $_clearField(3);

  /// Seconds that the way to a space takes where no route is known.
  @$pb.TagNumber(4)
  $core.int get directSeconds => $_getIZ(3);
  @$pb.TagNumber(4)
  set directSeconds($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDirectSeconds() => $_has(3);
  @$pb.TagNumber(4)
  void clearDirectSeconds() => $_clearField(4);

  /// Its metres.
  @$pb.TagNumber(5)
  $core.int get directMetres => $_getIZ(4);
  @$pb.TagNumber(5)
  set directMetres($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasDirectMetres() => $_has(4);
  @$pb.TagNumber(5)
  void clearDirectMetres() => $_clearField(5);

  /// What vehicles use and emit; of fuels that are left out: what it is unless set.
  @$pb.TagNumber(6)
  $pb.PbList<$1.EmissionFactor> get factors => $_getList(5);
}

/// The parameters.
class SetEmissionParametersResponse extends $pb.GeneratedMessage {
  factory SetEmissionParametersResponse({
    $1.EmissionParameters? parameters,
  }) {
    final result = create();
    if (parameters != null) result.parameters = parameters;
    return result;
  }

  SetEmissionParametersResponse._();

  factory SetEmissionParametersResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SetEmissionParametersResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SetEmissionParametersResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.EmissionParameters>(1, _omitFieldNames ? '' : 'parameters',
        subBuilder: $1.EmissionParameters.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetEmissionParametersResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SetEmissionParametersResponse copyWith(
          void Function(SetEmissionParametersResponse) updates) =>
      super.copyWith(
              (message) => updates(message as SetEmissionParametersResponse))
          as SetEmissionParametersResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SetEmissionParametersResponse create() =>
      SetEmissionParametersResponse._();
  @$core.override
  SetEmissionParametersResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SetEmissionParametersResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SetEmissionParametersResponse>(create);
  static SetEmissionParametersResponse? _defaultInstance;

  /// The parameters.
  @$pb.TagNumber(1)
  $1.EmissionParameters get parameters => $_getN(0);
  @$pb.TagNumber(1)
  set parameters($1.EmissionParameters value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasParameters() => $_has(0);
  @$pb.TagNumber(1)
  void clearParameters() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.EmissionParameters ensureParameters() => $_ensure(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
