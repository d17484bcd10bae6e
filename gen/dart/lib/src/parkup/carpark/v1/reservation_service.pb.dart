// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/reservation_service.proto.

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
    as $1;

import 'reservation.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A reservation to make.
class CreateReservationRequest extends $pb.GeneratedMessage {
  factory CreateReservationRequest({
    $core.int? vehicleId,
    $core.int? zoneId,
    $core.int? spaceId,
    $1.Timestamp? startTime,
    $1.Timestamp? endTime,
    $core.String? specialRequests,
    $core.String? carPark,
    $core.String? paymentMethodId,
    $core.int? pointsToUse,
  }) {
    final result = create();
    if (vehicleId != null) result.vehicleId = vehicleId;
    if (zoneId != null) result.zoneId = zoneId;
    if (spaceId != null) result.spaceId = spaceId;
    if (startTime != null) result.startTime = startTime;
    if (endTime != null) result.endTime = endTime;
    if (specialRequests != null) result.specialRequests = specialRequests;
    if (carPark != null) result.carPark = carPark;
    if (paymentMethodId != null) result.paymentMethodId = paymentMethodId;
    if (pointsToUse != null) result.pointsToUse = pointsToUse;
    return result;
  }

  CreateReservationRequest._();

  factory CreateReservationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateReservationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateReservationRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'vehicleId')
    ..aI(2, _omitFieldNames ? '' : 'zoneId')
    ..aI(3, _omitFieldNames ? '' : 'spaceId')
    ..aOM<$1.Timestamp>(4, _omitFieldNames ? '' : 'startTime',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(5, _omitFieldNames ? '' : 'endTime',
        subBuilder: $1.Timestamp.create)
    ..aOS(6, _omitFieldNames ? '' : 'specialRequests')
    ..aOS(7, _omitFieldNames ? '' : 'carPark')
    ..aOS(8, _omitFieldNames ? '' : 'paymentMethodId')
    ..aI(50, _omitFieldNames ? '' : 'pointsToUse')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateReservationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateReservationRequest copyWith(
          void Function(CreateReservationRequest) updates) =>
      super.copyWith((message) => updates(message as CreateReservationRequest))
          as CreateReservationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateReservationRequest create() => CreateReservationRequest._();
  @$core.override
  CreateReservationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateReservationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateReservationRequest>(create);
  static CreateReservationRequest? _defaultInstance;

  /// The vehicle; of a driver one of their own.
  @$pb.TagNumber(1)
  $core.int get vehicleId => $_getIZ(0);
  @$pb.TagNumber(1)
  set vehicleId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasVehicleId() => $_has(0);
  @$pb.TagNumber(1)
  void clearVehicleId() => $_clearField(1);

  /// The zone, for a place somewhere in it.
  @$pb.TagNumber(2)
  $core.int get zoneId => $_getIZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// The space, for this one; it lies in `zone_id` when both are given.
  @$pb.TagNumber(3)
  $core.int get spaceId => $_getIZ(2);
  @$pb.TagNumber(3)
  set spaceId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSpaceId() => $_has(2);
  @$pb.TagNumber(3)
  void clearSpaceId() => $_clearField(3);

  /// From when on: not in the past, at most 30 days ahead.
  @$pb.TagNumber(4)
  $1.Timestamp get startTime => $_getN(3);
  @$pb.TagNumber(4)
  set startTime($1.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasStartTime() => $_has(3);
  @$pb.TagNumber(4)
  void clearStartTime() => $_clearField(4);
  @$pb.TagNumber(4)
  $1.Timestamp ensureStartTime() => $_ensure(3);

  /// Until when: at least 15 minutes and at most 30 days after the start.
  @$pb.TagNumber(5)
  $1.Timestamp get endTime => $_getN(4);
  @$pb.TagNumber(5)
  set endTime($1.Timestamp value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasEndTime() => $_has(4);
  @$pb.TagNumber(5)
  void clearEndTime() => $_clearField(5);
  @$pb.TagNumber(5)
  $1.Timestamp ensureEndTime() => $_ensure(4);

  /// What the driver wishes; at most 500 characters.
  @$pb.TagNumber(6)
  $core.String get specialRequests => $_getSZ(5);
  @$pb.TagNumber(6)
  set specialRequests($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasSpecialRequests() => $_has(5);
  @$pb.TagNumber(6)
  void clearSpecialRequests() => $_clearField(6);

  /// Code of the car park; the default one unless given.
  @$pb.TagNumber(7)
  $core.String get carPark => $_getSZ(6);
  @$pb.TagNumber(7)
  set carPark($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasCarPark() => $_has(6);
  @$pb.TagNumber(7)
  void clearCarPark() => $_clearField(7);

  /// What a driver pays the fee with, where there is one: an id of their list, or `wallet`, which it is unless given.
  @$pb.TagNumber(8)
  $core.String get paymentMethodId => $_getSZ(7);
  @$pb.TagNumber(8)
  set paymentMethodId($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasPaymentMethodId() => $_has(7);
  @$pb.TagNumber(8)
  void clearPaymentMethodId() => $_clearField(8);

  /// Points of the caller's to use as a discount; 0: none. What is shown as the amount is the price without them. Their worth is a
  /// multiple of 10 millimes, and at least 10 millimes are left for money.
  @$pb.TagNumber(50)
  $core.int get pointsToUse => $_getIZ(8);
  @$pb.TagNumber(50)
  set pointsToUse($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(50)
  $core.bool hasPointsToUse() => $_has(8);
  @$pb.TagNumber(50)
  void clearPointsToUse() => $_clearField(50);
}

/// The new reservation.
class CreateReservationResponse extends $pb.GeneratedMessage {
  factory CreateReservationResponse({
    $2.Reservation? reservation,
    $core.String? confirmationNumber,
  }) {
    final result = create();
    if (reservation != null) result.reservation = reservation;
    if (confirmationNumber != null)
      result.confirmationNumber = confirmationNumber;
    return result;
  }

  CreateReservationResponse._();

  factory CreateReservationResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateReservationResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateReservationResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Reservation>(1, _omitFieldNames ? '' : 'reservation',
        subBuilder: $2.Reservation.create)
    ..aOS(2, _omitFieldNames ? '' : 'confirmationNumber')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateReservationResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateReservationResponse copyWith(
          void Function(CreateReservationResponse) updates) =>
      super.copyWith((message) => updates(message as CreateReservationResponse))
          as CreateReservationResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateReservationResponse create() => CreateReservationResponse._();
  @$core.override
  CreateReservationResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateReservationResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateReservationResponse>(create);
  static CreateReservationResponse? _defaultInstance;

  /// The reservation.
  @$pb.TagNumber(1)
  $2.Reservation get reservation => $_getN(0);
  @$pb.TagNumber(1)
  set reservation($2.Reservation value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasReservation() => $_has(0);
  @$pb.TagNumber(1)
  void clearReservation() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Reservation ensureReservation() => $_ensure(0);

  /// Its confirmation number.
  @$pb.TagNumber(2)
  $core.String get confirmationNumber => $_getSZ(1);
  @$pb.TagNumber(2)
  set confirmationNumber($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasConfirmationNumber() => $_has(1);
  @$pb.TagNumber(2)
  void clearConfirmationNumber() => $_clearField(2);
}

/// Asks for reservations.
class ListReservationsRequest extends $pb.GeneratedMessage {
  factory ListReservationsRequest({
    $core.String? carPark,
    $2.Reservation_Status? status,
    $core.int? vehicleId,
    $core.int? zoneId,
    $1.Timestamp? startsFrom,
    $1.Timestamp? startsBefore,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (status != null) result.status = status;
    if (vehicleId != null) result.vehicleId = vehicleId;
    if (zoneId != null) result.zoneId = zoneId;
    if (startsFrom != null) result.startsFrom = startsFrom;
    if (startsBefore != null) result.startsBefore = startsBefore;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListReservationsRequest._();

  factory ListReservationsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListReservationsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListReservationsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aE<$2.Reservation_Status>(2, _omitFieldNames ? '' : 'status',
        enumValues: $2.Reservation_Status.values)
    ..aI(3, _omitFieldNames ? '' : 'vehicleId')
    ..aI(4, _omitFieldNames ? '' : 'zoneId')
    ..aOM<$1.Timestamp>(5, _omitFieldNames ? '' : 'startsFrom',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(6, _omitFieldNames ? '' : 'startsBefore',
        subBuilder: $1.Timestamp.create)
    ..aI(7, _omitFieldNames ? '' : 'pageSize')
    ..aOS(8, _omitFieldNames ? '' : 'pageToken')
    ..aI(9, _omitFieldNames ? '' : 'skip')
    ..aOB(10, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListReservationsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListReservationsRequest copyWith(
          void Function(ListReservationsRequest) updates) =>
      super.copyWith((message) => updates(message as ListReservationsRequest))
          as ListReservationsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListReservationsRequest create() => ListReservationsRequest._();
  @$core.override
  ListReservationsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListReservationsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListReservationsRequest>(create);
  static ListReservationsRequest? _defaultInstance;

  /// Code of the car park; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Only those that stand so.
  @$pb.TagNumber(2)
  $2.Reservation_Status get status => $_getN(1);
  @$pb.TagNumber(2)
  set status($2.Reservation_Status value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasStatus() => $_has(1);
  @$pb.TagNumber(2)
  void clearStatus() => $_clearField(2);

  /// Only those of this vehicle. Not together with `zone_id`.
  @$pb.TagNumber(3)
  $core.int get vehicleId => $_getIZ(2);
  @$pb.TagNumber(3)
  set vehicleId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasVehicleId() => $_has(2);
  @$pb.TagNumber(3)
  void clearVehicleId() => $_clearField(3);

  /// Only those in this zone; for staff.
  @$pb.TagNumber(4)
  $core.int get zoneId => $_getIZ(3);
  @$pb.TagNumber(4)
  set zoneId($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasZoneId() => $_has(3);
  @$pb.TagNumber(4)
  void clearZoneId() => $_clearField(4);

  /// Only those that start then or later.
  @$pb.TagNumber(5)
  $1.Timestamp get startsFrom => $_getN(4);
  @$pb.TagNumber(5)
  set startsFrom($1.Timestamp value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasStartsFrom() => $_has(4);
  @$pb.TagNumber(5)
  void clearStartsFrom() => $_clearField(5);
  @$pb.TagNumber(5)
  $1.Timestamp ensureStartsFrom() => $_ensure(4);

  /// Only those that start before.
  @$pb.TagNumber(6)
  $1.Timestamp get startsBefore => $_getN(5);
  @$pb.TagNumber(6)
  set startsBefore($1.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasStartsBefore() => $_has(5);
  @$pb.TagNumber(6)
  void clearStartsBefore() => $_clearField(6);
  @$pb.TagNumber(6)
  $1.Timestamp ensureStartsBefore() => $_ensure(5);

  /// Most reservations in the answer; 20 unless given; 100 where more is asked for.
  @$pb.TagNumber(7)
  $core.int get pageSize => $_getIZ(6);
  @$pb.TagNumber(7)
  set pageSize($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasPageSize() => $_has(6);
  @$pb.TagNumber(7)
  void clearPageSize() => $_clearField(7);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(8)
  $core.String get pageToken => $_getSZ(7);
  @$pb.TagNumber(8)
  set pageToken($core.String value) => $_setString(7, value);
  @$pb.TagNumber(8)
  $core.bool hasPageToken() => $_has(7);
  @$pb.TagNumber(8)
  void clearPageToken() => $_clearField(8);

  /// How many reservations to leave out first.
  @$pb.TagNumber(9)
  $core.int get skip => $_getIZ(8);
  @$pb.TagNumber(9)
  set skip($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasSkip() => $_has(8);
  @$pb.TagNumber(9)
  void clearSkip() => $_clearField(9);

  /// Asks for `total_size`.
  @$pb.TagNumber(10)
  $core.bool get withTotalSize => $_getBF(9);
  @$pb.TagNumber(10)
  set withTotalSize($core.bool value) => $_setBool(9, value);
  @$pb.TagNumber(10)
  $core.bool hasWithTotalSize() => $_has(9);
  @$pb.TagNumber(10)
  void clearWithTotalSize() => $_clearField(10);
}

/// A page of reservations.
class ListReservationsResponse extends $pb.GeneratedMessage {
  factory ListReservationsResponse({
    $core.Iterable<$2.Reservation>? reservations,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (reservations != null) result.reservations.addAll(reservations);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListReservationsResponse._();

  factory ListReservationsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListReservationsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListReservationsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$2.Reservation>(1, _omitFieldNames ? '' : 'reservations',
        subBuilder: $2.Reservation.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListReservationsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListReservationsResponse copyWith(
          void Function(ListReservationsResponse) updates) =>
      super.copyWith((message) => updates(message as ListReservationsResponse))
          as ListReservationsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListReservationsResponse create() => ListReservationsResponse._();
  @$core.override
  ListReservationsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListReservationsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListReservationsResponse>(create);
  static ListReservationsResponse? _defaultInstance;

  /// The reservations.
  @$pb.TagNumber(1)
  $pb.PbList<$2.Reservation> get reservations => $_getList(0);

  /// How many reservations match in all, counted up to 10 000; only when asked for.
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

/// Asks for a reservation.
class GetReservationRequest extends $pb.GeneratedMessage {
  factory GetReservationRequest({
    $core.int? reservationId,
  }) {
    final result = create();
    if (reservationId != null) result.reservationId = reservationId;
    return result;
  }

  GetReservationRequest._();

  factory GetReservationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetReservationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetReservationRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'reservationId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReservationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReservationRequest copyWith(
          void Function(GetReservationRequest) updates) =>
      super.copyWith((message) => updates(message as GetReservationRequest))
          as GetReservationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetReservationRequest create() => GetReservationRequest._();
  @$core.override
  GetReservationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetReservationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetReservationRequest>(create);
  static GetReservationRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get reservationId => $_getIZ(0);
  @$pb.TagNumber(1)
  set reservationId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasReservationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearReservationId() => $_clearField(1);
}

/// A reservation.
class GetReservationResponse extends $pb.GeneratedMessage {
  factory GetReservationResponse({
    $2.Reservation? reservation,
  }) {
    final result = create();
    if (reservation != null) result.reservation = reservation;
    return result;
  }

  GetReservationResponse._();

  factory GetReservationResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetReservationResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetReservationResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Reservation>(1, _omitFieldNames ? '' : 'reservation',
        subBuilder: $2.Reservation.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReservationResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReservationResponse copyWith(
          void Function(GetReservationResponse) updates) =>
      super.copyWith((message) => updates(message as GetReservationResponse))
          as GetReservationResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetReservationResponse create() => GetReservationResponse._();
  @$core.override
  GetReservationResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetReservationResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetReservationResponse>(create);
  static GetReservationResponse? _defaultInstance;

  /// The reservation.
  @$pb.TagNumber(1)
  $2.Reservation get reservation => $_getN(0);
  @$pb.TagNumber(1)
  set reservation($2.Reservation value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasReservation() => $_has(0);
  @$pb.TagNumber(1)
  void clearReservation() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Reservation ensureReservation() => $_ensure(0);
}

/// Asks for a reservation by what people tell at the gate.
class GetReservationByNumberRequest extends $pb.GeneratedMessage {
  factory GetReservationByNumberRequest({
    $core.String? confirmationNumber,
  }) {
    final result = create();
    if (confirmationNumber != null)
      result.confirmationNumber = confirmationNumber;
    return result;
  }

  GetReservationByNumberRequest._();

  factory GetReservationByNumberRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetReservationByNumberRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetReservationByNumberRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'confirmationNumber')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReservationByNumberRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReservationByNumberRequest copyWith(
          void Function(GetReservationByNumberRequest) updates) =>
      super.copyWith(
              (message) => updates(message as GetReservationByNumberRequest))
          as GetReservationByNumberRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetReservationByNumberRequest create() =>
      GetReservationByNumberRequest._();
  @$core.override
  GetReservationByNumberRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetReservationByNumberRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetReservationByNumberRequest>(create);
  static GetReservationByNumberRequest? _defaultInstance;

  /// `RSV-` and 8 letters and digits.
  @$pb.TagNumber(1)
  $core.String get confirmationNumber => $_getSZ(0);
  @$pb.TagNumber(1)
  set confirmationNumber($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasConfirmationNumber() => $_has(0);
  @$pb.TagNumber(1)
  void clearConfirmationNumber() => $_clearField(1);
}

/// A reservation.
class GetReservationByNumberResponse extends $pb.GeneratedMessage {
  factory GetReservationByNumberResponse({
    $2.Reservation? reservation,
  }) {
    final result = create();
    if (reservation != null) result.reservation = reservation;
    return result;
  }

  GetReservationByNumberResponse._();

  factory GetReservationByNumberResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetReservationByNumberResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetReservationByNumberResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Reservation>(1, _omitFieldNames ? '' : 'reservation',
        subBuilder: $2.Reservation.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReservationByNumberResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetReservationByNumberResponse copyWith(
          void Function(GetReservationByNumberResponse) updates) =>
      super.copyWith(
              (message) => updates(message as GetReservationByNumberResponse))
          as GetReservationByNumberResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetReservationByNumberResponse create() =>
      GetReservationByNumberResponse._();
  @$core.override
  GetReservationByNumberResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetReservationByNumberResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetReservationByNumberResponse>(create);
  static GetReservationByNumberResponse? _defaultInstance;

  /// The reservation.
  @$pb.TagNumber(1)
  $2.Reservation get reservation => $_getN(0);
  @$pb.TagNumber(1)
  set reservation($2.Reservation value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasReservation() => $_has(0);
  @$pb.TagNumber(1)
  void clearReservation() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Reservation ensureReservation() => $_ensure(0);
}

/// What to change of a reservation: the fields that are there, or those that the mask names.
class UpdateReservationRequest extends $pb.GeneratedMessage {
  factory UpdateReservationRequest({
    $core.int? reservationId,
    $core.int? vehicleId,
    $core.int? zoneId,
    $core.int? spaceId,
    $1.Timestamp? startTime,
    $1.Timestamp? endTime,
    $core.String? specialRequests,
    $3.FieldMask? updateMask,
  }) {
    final result = create();
    if (reservationId != null) result.reservationId = reservationId;
    if (vehicleId != null) result.vehicleId = vehicleId;
    if (zoneId != null) result.zoneId = zoneId;
    if (spaceId != null) result.spaceId = spaceId;
    if (startTime != null) result.startTime = startTime;
    if (endTime != null) result.endTime = endTime;
    if (specialRequests != null) result.specialRequests = specialRequests;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  UpdateReservationRequest._();

  factory UpdateReservationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateReservationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateReservationRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'reservationId')
    ..aI(2, _omitFieldNames ? '' : 'vehicleId')
    ..aI(3, _omitFieldNames ? '' : 'zoneId')
    ..aI(4, _omitFieldNames ? '' : 'spaceId')
    ..aOM<$1.Timestamp>(5, _omitFieldNames ? '' : 'startTime',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(6, _omitFieldNames ? '' : 'endTime',
        subBuilder: $1.Timestamp.create)
    ..aOS(7, _omitFieldNames ? '' : 'specialRequests')
    ..aOM<$3.FieldMask>(8, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $3.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateReservationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateReservationRequest copyWith(
          void Function(UpdateReservationRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateReservationRequest))
          as UpdateReservationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateReservationRequest create() => UpdateReservationRequest._();
  @$core.override
  UpdateReservationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateReservationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateReservationRequest>(create);
  static UpdateReservationRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get reservationId => $_getIZ(0);
  @$pb.TagNumber(1)
  set reservationId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasReservationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearReservationId() => $_clearField(1);

  /// Another vehicle; of a driver one of their own.
  @$pb.TagNumber(2)
  $core.int get vehicleId => $_getIZ(1);
  @$pb.TagNumber(2)
  set vehicleId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasVehicleId() => $_has(1);
  @$pb.TagNumber(2)
  void clearVehicleId() => $_clearField(2);

  /// Another zone, and no certain space.
  @$pb.TagNumber(3)
  $core.int get zoneId => $_getIZ(2);
  @$pb.TagNumber(3)
  set zoneId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZoneId() => $_has(2);
  @$pb.TagNumber(3)
  void clearZoneId() => $_clearField(3);

  /// Another space. Cleared: any one of the zone.
  @$pb.TagNumber(4)
  $core.int get spaceId => $_getIZ(3);
  @$pb.TagNumber(4)
  set spaceId($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSpaceId() => $_has(3);
  @$pb.TagNumber(4)
  void clearSpaceId() => $_clearField(4);

  /// Another start.
  @$pb.TagNumber(5)
  $1.Timestamp get startTime => $_getN(4);
  @$pb.TagNumber(5)
  set startTime($1.Timestamp value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasStartTime() => $_has(4);
  @$pb.TagNumber(5)
  void clearStartTime() => $_clearField(5);
  @$pb.TagNumber(5)
  $1.Timestamp ensureStartTime() => $_ensure(4);

  /// Another end.
  @$pb.TagNumber(6)
  $1.Timestamp get endTime => $_getN(5);
  @$pb.TagNumber(6)
  set endTime($1.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasEndTime() => $_has(5);
  @$pb.TagNumber(6)
  void clearEndTime() => $_clearField(6);
  @$pb.TagNumber(6)
  $1.Timestamp ensureEndTime() => $_ensure(5);

  /// Other wishes.
  @$pb.TagNumber(7)
  $core.String get specialRequests => $_getSZ(6);
  @$pb.TagNumber(7)
  set specialRequests($core.String value) => $_setString(6, value);
  @$pb.TagNumber(7)
  $core.bool hasSpecialRequests() => $_has(6);
  @$pb.TagNumber(7)
  void clearSpecialRequests() => $_clearField(7);

  /// The fields to write; those that are absent are cleared.
  @$pb.TagNumber(8)
  $3.FieldMask get updateMask => $_getN(7);
  @$pb.TagNumber(8)
  set updateMask($3.FieldMask value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasUpdateMask() => $_has(7);
  @$pb.TagNumber(8)
  void clearUpdateMask() => $_clearField(8);
  @$pb.TagNumber(8)
  $3.FieldMask ensureUpdateMask() => $_ensure(7);
}

/// The reservation as it is now.
class UpdateReservationResponse extends $pb.GeneratedMessage {
  factory UpdateReservationResponse({
    $2.Reservation? reservation,
  }) {
    final result = create();
    if (reservation != null) result.reservation = reservation;
    return result;
  }

  UpdateReservationResponse._();

  factory UpdateReservationResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateReservationResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateReservationResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Reservation>(1, _omitFieldNames ? '' : 'reservation',
        subBuilder: $2.Reservation.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateReservationResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateReservationResponse copyWith(
          void Function(UpdateReservationResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateReservationResponse))
          as UpdateReservationResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateReservationResponse create() => UpdateReservationResponse._();
  @$core.override
  UpdateReservationResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateReservationResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateReservationResponse>(create);
  static UpdateReservationResponse? _defaultInstance;

  /// The reservation.
  @$pb.TagNumber(1)
  $2.Reservation get reservation => $_getN(0);
  @$pb.TagNumber(1)
  set reservation($2.Reservation value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasReservation() => $_has(0);
  @$pb.TagNumber(1)
  void clearReservation() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Reservation ensureReservation() => $_ensure(0);
}

/// A reservation to call off.
class CancelReservationRequest extends $pb.GeneratedMessage {
  factory CancelReservationRequest({
    $core.int? reservationId,
    $core.String? reason,
  }) {
    final result = create();
    if (reservationId != null) result.reservationId = reservationId;
    if (reason != null) result.reason = reason;
    return result;
  }

  CancelReservationRequest._();

  factory CancelReservationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CancelReservationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CancelReservationRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'reservationId')
    ..aOS(2, _omitFieldNames ? '' : 'reason')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelReservationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelReservationRequest copyWith(
          void Function(CancelReservationRequest) updates) =>
      super.copyWith((message) => updates(message as CancelReservationRequest))
          as CancelReservationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CancelReservationRequest create() => CancelReservationRequest._();
  @$core.override
  CancelReservationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CancelReservationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CancelReservationRequest>(create);
  static CancelReservationRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get reservationId => $_getIZ(0);
  @$pb.TagNumber(1)
  set reservationId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasReservationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearReservationId() => $_clearField(1);

  /// Why; at most 300 characters.
  @$pb.TagNumber(2)
  $core.String get reason => $_getSZ(1);
  @$pb.TagNumber(2)
  set reason($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasReason() => $_has(1);
  @$pb.TagNumber(2)
  void clearReason() => $_clearField(2);
}

/// The reservation that was called off.
class CancelReservationResponse extends $pb.GeneratedMessage {
  factory CancelReservationResponse({
    $2.Reservation? reservation,
  }) {
    final result = create();
    if (reservation != null) result.reservation = reservation;
    return result;
  }

  CancelReservationResponse._();

  factory CancelReservationResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CancelReservationResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CancelReservationResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Reservation>(1, _omitFieldNames ? '' : 'reservation',
        subBuilder: $2.Reservation.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelReservationResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CancelReservationResponse copyWith(
          void Function(CancelReservationResponse) updates) =>
      super.copyWith((message) => updates(message as CancelReservationResponse))
          as CancelReservationResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CancelReservationResponse create() => CancelReservationResponse._();
  @$core.override
  CancelReservationResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CancelReservationResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CancelReservationResponse>(create);
  static CancelReservationResponse? _defaultInstance;

  /// The reservation; `refunded_amount` says what went back.
  @$pb.TagNumber(1)
  $2.Reservation get reservation => $_getN(0);
  @$pb.TagNumber(1)
  set reservation($2.Reservation value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasReservation() => $_has(0);
  @$pb.TagNumber(1)
  void clearReservation() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Reservation ensureReservation() => $_ensure(0);
}

/// A reservation to check in.
class CheckInReservationRequest extends $pb.GeneratedMessage {
  factory CheckInReservationRequest({
    $core.int? reservationId,
  }) {
    final result = create();
    if (reservationId != null) result.reservationId = reservationId;
    return result;
  }

  CheckInReservationRequest._();

  factory CheckInReservationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CheckInReservationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CheckInReservationRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'reservationId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckInReservationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckInReservationRequest copyWith(
          void Function(CheckInReservationRequest) updates) =>
      super.copyWith((message) => updates(message as CheckInReservationRequest))
          as CheckInReservationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CheckInReservationRequest create() => CheckInReservationRequest._();
  @$core.override
  CheckInReservationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CheckInReservationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CheckInReservationRequest>(create);
  static CheckInReservationRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get reservationId => $_getIZ(0);
  @$pb.TagNumber(1)
  set reservationId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasReservationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearReservationId() => $_clearField(1);
}

/// The reservation that is checked in.
class CheckInReservationResponse extends $pb.GeneratedMessage {
  factory CheckInReservationResponse({
    $2.Reservation? reservation,
  }) {
    final result = create();
    if (reservation != null) result.reservation = reservation;
    return result;
  }

  CheckInReservationResponse._();

  factory CheckInReservationResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CheckInReservationResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CheckInReservationResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$2.Reservation>(1, _omitFieldNames ? '' : 'reservation',
        subBuilder: $2.Reservation.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckInReservationResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckInReservationResponse copyWith(
          void Function(CheckInReservationResponse) updates) =>
      super.copyWith(
              (message) => updates(message as CheckInReservationResponse))
          as CheckInReservationResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CheckInReservationResponse create() => CheckInReservationResponse._();
  @$core.override
  CheckInReservationResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CheckInReservationResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CheckInReservationResponse>(create);
  static CheckInReservationResponse? _defaultInstance;

  /// The reservation.
  @$pb.TagNumber(1)
  $2.Reservation get reservation => $_getN(0);
  @$pb.TagNumber(1)
  set reservation($2.Reservation value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasReservation() => $_has(0);
  @$pb.TagNumber(1)
  void clearReservation() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.Reservation ensureReservation() => $_ensure(0);
}

/// Asks what can be reserved.
class CheckReservationAvailabilityRequest extends $pb.GeneratedMessage {
  factory CheckReservationAvailabilityRequest({
    $1.Timestamp? startTime,
    $1.Timestamp? endTime,
    $core.int? zoneId,
    $core.String? carPark,
  }) {
    final result = create();
    if (startTime != null) result.startTime = startTime;
    if (endTime != null) result.endTime = endTime;
    if (zoneId != null) result.zoneId = zoneId;
    if (carPark != null) result.carPark = carPark;
    return result;
  }

  CheckReservationAvailabilityRequest._();

  factory CheckReservationAvailabilityRequest.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CheckReservationAvailabilityRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CheckReservationAvailabilityRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Timestamp>(1, _omitFieldNames ? '' : 'startTime',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(2, _omitFieldNames ? '' : 'endTime',
        subBuilder: $1.Timestamp.create)
    ..aI(3, _omitFieldNames ? '' : 'zoneId')
    ..aOS(4, _omitFieldNames ? '' : 'carPark')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckReservationAvailabilityRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckReservationAvailabilityRequest copyWith(
          void Function(CheckReservationAvailabilityRequest) updates) =>
      super.copyWith((message) =>
              updates(message as CheckReservationAvailabilityRequest))
          as CheckReservationAvailabilityRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CheckReservationAvailabilityRequest create() =>
      CheckReservationAvailabilityRequest._();
  @$core.override
  CheckReservationAvailabilityRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CheckReservationAvailabilityRequest getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<
          CheckReservationAvailabilityRequest>(create);
  static CheckReservationAvailabilityRequest? _defaultInstance;

  /// From when on.
  @$pb.TagNumber(1)
  $1.Timestamp get startTime => $_getN(0);
  @$pb.TagNumber(1)
  set startTime($1.Timestamp value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStartTime() => $_has(0);
  @$pb.TagNumber(1)
  void clearStartTime() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Timestamp ensureStartTime() => $_ensure(0);

  /// Until when, at most 30 days after the start.
  @$pb.TagNumber(2)
  $1.Timestamp get endTime => $_getN(1);
  @$pb.TagNumber(2)
  set endTime($1.Timestamp value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasEndTime() => $_has(1);
  @$pb.TagNumber(2)
  void clearEndTime() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.Timestamp ensureEndTime() => $_ensure(1);

  /// Only in this zone.
  @$pb.TagNumber(3)
  $core.int get zoneId => $_getIZ(2);
  @$pb.TagNumber(3)
  set zoneId($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZoneId() => $_has(2);
  @$pb.TagNumber(3)
  void clearZoneId() => $_clearField(3);

  /// Code of the car park; the default one unless given.
  @$pb.TagNumber(4)
  $core.String get carPark => $_getSZ(3);
  @$pb.TagNumber(4)
  set carPark($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasCarPark() => $_has(3);
  @$pb.TagNumber(4)
  void clearCarPark() => $_clearField(4);
}

/// What can be reserved.
class CheckReservationAvailabilityResponse extends $pb.GeneratedMessage {
  factory CheckReservationAvailabilityResponse({
    $core.String? carPark,
    $core.int? zoneId,
    $1.Timestamp? startTime,
    $1.Timestamp? endTime,
    $core.bool? available,
    $core.int? totalSpaces,
    $core.int? reservedSpaces,
    $core.int? availableSpaces,
    $core.Iterable<$2.ZoneOpening>? zones,
    $core.Iterable<$2.SpaceOpening>? spaces,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (zoneId != null) result.zoneId = zoneId;
    if (startTime != null) result.startTime = startTime;
    if (endTime != null) result.endTime = endTime;
    if (available != null) result.available = available;
    if (totalSpaces != null) result.totalSpaces = totalSpaces;
    if (reservedSpaces != null) result.reservedSpaces = reservedSpaces;
    if (availableSpaces != null) result.availableSpaces = availableSpaces;
    if (zones != null) result.zones.addAll(zones);
    if (spaces != null) result.spaces.addAll(spaces);
    return result;
  }

  CheckReservationAvailabilityResponse._();

  factory CheckReservationAvailabilityResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CheckReservationAvailabilityResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CheckReservationAvailabilityResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aI(2, _omitFieldNames ? '' : 'zoneId')
    ..aOM<$1.Timestamp>(3, _omitFieldNames ? '' : 'startTime',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(4, _omitFieldNames ? '' : 'endTime',
        subBuilder: $1.Timestamp.create)
    ..aOB(5, _omitFieldNames ? '' : 'available')
    ..aI(6, _omitFieldNames ? '' : 'totalSpaces')
    ..aI(7, _omitFieldNames ? '' : 'reservedSpaces')
    ..aI(8, _omitFieldNames ? '' : 'availableSpaces')
    ..pPM<$2.ZoneOpening>(9, _omitFieldNames ? '' : 'zones',
        subBuilder: $2.ZoneOpening.create)
    ..pPM<$2.SpaceOpening>(10, _omitFieldNames ? '' : 'spaces',
        subBuilder: $2.SpaceOpening.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckReservationAvailabilityResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CheckReservationAvailabilityResponse copyWith(
          void Function(CheckReservationAvailabilityResponse) updates) =>
      super.copyWith((message) =>
              updates(message as CheckReservationAvailabilityResponse))
          as CheckReservationAvailabilityResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CheckReservationAvailabilityResponse create() =>
      CheckReservationAvailabilityResponse._();
  @$core.override
  CheckReservationAvailabilityResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CheckReservationAvailabilityResponse getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<
          CheckReservationAvailabilityResponse>(create);
  static CheckReservationAvailabilityResponse? _defaultInstance;

  /// Code of the car park.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// The zone that was asked for; absent when all were.
  @$pb.TagNumber(2)
  $core.int get zoneId => $_getIZ(1);
  @$pb.TagNumber(2)
  set zoneId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneId() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneId() => $_clearField(2);

  /// The period, its start.
  @$pb.TagNumber(3)
  $1.Timestamp get startTime => $_getN(2);
  @$pb.TagNumber(3)
  set startTime($1.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasStartTime() => $_has(2);
  @$pb.TagNumber(3)
  void clearStartTime() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.Timestamp ensureStartTime() => $_ensure(2);

  /// The period, its end.
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

  /// Whether there is a place at all.
  @$pb.TagNumber(5)
  $core.bool get available => $_getBF(4);
  @$pb.TagNumber(5)
  set available($core.bool value) => $_setBool(4, value);
  @$pb.TagNumber(5)
  $core.bool hasAvailable() => $_has(4);
  @$pb.TagNumber(5)
  void clearAvailable() => $_clearField(5);

  /// Spaces in all, without those that staff have taken out.
  @$pb.TagNumber(6)
  $core.int get totalSpaces => $_getIZ(5);
  @$pb.TagNumber(6)
  set totalSpaces($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasTotalSpaces() => $_has(5);
  @$pb.TagNumber(6)
  void clearTotalSpaces() => $_clearField(6);

  /// How many are reserved at most at one time of the period.
  @$pb.TagNumber(7)
  $core.int get reservedSpaces => $_getIZ(6);
  @$pb.TagNumber(7)
  set reservedSpaces($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasReservedSpaces() => $_has(6);
  @$pb.TagNumber(7)
  void clearReservedSpaces() => $_clearField(7);

  /// How many places are left.
  @$pb.TagNumber(8)
  $core.int get availableSpaces => $_getIZ(7);
  @$pb.TagNumber(8)
  set availableSpaces($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasAvailableSpaces() => $_has(7);
  @$pb.TagNumber(8)
  void clearAvailableSpaces() => $_clearField(8);

  /// The same for each zone.
  @$pb.TagNumber(9)
  $pb.PbList<$2.ZoneOpening> get zones => $_getList(8);

  /// Spaces that nobody has reserved for any part of the period, at most 200.
  @$pb.TagNumber(10)
  $pb.PbList<$2.SpaceOpening> get spaces => $_getList(9);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
