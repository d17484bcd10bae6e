// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/parking_ticket_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $3;

import 'parking_ticket.pb.dart' as $2;
import 'season_badge.pb.dart' as $4;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for parking tickets.
class ListParkingTicketsRequest extends $pb.GeneratedMessage {
  factory ListParkingTicketsRequest({
    $2.ParkingTicket_Status? status,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (status != null) result.status = status;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListParkingTicketsRequest._();

  factory ListParkingTicketsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListParkingTicketsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListParkingTicketsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aE<$2.ParkingTicket_Status>(1, _omitFieldNames ? '' : 'status',
        enumValues: $2.ParkingTicket_Status.values)
    ..aI(2, _omitFieldNames ? '' : 'pageSize')
    ..aOS(3, _omitFieldNames ? '' : 'pageToken')
    ..aI(4, _omitFieldNames ? '' : 'skip')
    ..aOB(5, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListParkingTicketsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListParkingTicketsRequest copyWith(
          void Function(ListParkingTicketsRequest) updates) =>
      super.copyWith((message) => updates(message as ListParkingTicketsRequest))
          as ListParkingTicketsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListParkingTicketsRequest create() => ListParkingTicketsRequest._();
  @$core.override
  ListParkingTicketsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListParkingTicketsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListParkingTicketsRequest>(create);
  static ListParkingTicketsRequest? _defaultInstance;

  /// Only those that stand so.
  @$pb.TagNumber(1)
  $2.ParkingTicket_Status get status => $_getN(0);
  @$pb.TagNumber(1)
  set status($2.ParkingTicket_Status value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStatus() => $_has(0);
  @$pb.TagNumber(1)
  void clearStatus() => $_clearField(1);

  /// Most tickets in the answer; 20 unless given; 1000 where more is asked for.
  @$pb.TagNumber(2)
  $core.int get pageSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set pageSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPageSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearPageSize() => $_clearField(2);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(3)
  $core.String get pageToken => $_getSZ(2);
  @$pb.TagNumber(3)
  set pageToken($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPageToken() => $_has(2);
  @$pb.TagNumber(3)
  void clearPageToken() => $_clearField(3);

  /// How many tickets to leave out first.
  @$pb.TagNumber(4)
  $core.int get skip => $_getIZ(3);
  @$pb.TagNumber(4)
  set skip($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSkip() => $_has(3);
  @$pb.TagNumber(4)
  void clearSkip() => $_clearField(4);

  /// Asks for `total_size`.
  @$pb.TagNumber(5)
  $core.bool get withTotalSize => $_getBF(4);
  @$pb.TagNumber(5)
  set withTotalSize($core.bool value) => $_setBool(4, value);
  @$pb.TagNumber(5)
  $core.bool hasWithTotalSize() => $_has(4);
  @$pb.TagNumber(5)
  void clearWithTotalSize() => $_clearField(5);
}

/// A page of parking tickets.
class ListParkingTicketsResponse extends $pb.GeneratedMessage {
  factory ListParkingTicketsResponse({
    $core.Iterable<$2.ParkingTicket>? parkingTickets,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (parkingTickets != null) result.parkingTickets.addAll(parkingTickets);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListParkingTicketsResponse._();

  factory ListParkingTicketsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListParkingTicketsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListParkingTicketsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..pPM<$2.ParkingTicket>(1, _omitFieldNames ? '' : 'parkingTickets',
        subBuilder: $2.ParkingTicket.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListParkingTicketsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListParkingTicketsResponse copyWith(
          void Function(ListParkingTicketsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListParkingTicketsResponse))
          as ListParkingTicketsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListParkingTicketsResponse create() => ListParkingTicketsResponse._();
  @$core.override
  ListParkingTicketsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListParkingTicketsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListParkingTicketsResponse>(create);
  static ListParkingTicketsResponse? _defaultInstance;

  /// The tickets.
  @$pb.TagNumber(1)
  $pb.PbList<$2.ParkingTicket> get parkingTickets => $_getList(0);

  /// How many tickets match in all, counted up to 10 000; only when asked for.
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

/// Asks for a parking ticket.
class GetParkingTicketRequest extends $pb.GeneratedMessage {
  factory GetParkingTicketRequest({
    $core.String? parkingTicketId,
  }) {
    final result = create();
    if (parkingTicketId != null) result.parkingTicketId = parkingTicketId;
    return result;
  }

  GetParkingTicketRequest._();

  factory GetParkingTicketRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetParkingTicketRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetParkingTicketRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'parkingTicketId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetParkingTicketRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetParkingTicketRequest copyWith(
          void Function(GetParkingTicketRequest) updates) =>
      super.copyWith((message) => updates(message as GetParkingTicketRequest))
          as GetParkingTicketRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetParkingTicketRequest create() => GetParkingTicketRequest._();
  @$core.override
  GetParkingTicketRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetParkingTicketRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetParkingTicketRequest>(create);
  static GetParkingTicketRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get parkingTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set parkingTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasParkingTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearParkingTicketId() => $_clearField(1);
}

/// A parking ticket.
class GetParkingTicketResponse extends $pb.GeneratedMessage {
  factory GetParkingTicketResponse({
    $2.ParkingTicket? parkingTicket,
  }) {
    final result = create();
    if (parkingTicket != null) result.parkingTicket = parkingTicket;
    return result;
  }

  GetParkingTicketResponse._();

  factory GetParkingTicketResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetParkingTicketResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetParkingTicketResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$2.ParkingTicket>(1, _omitFieldNames ? '' : 'parkingTicket',
        subBuilder: $2.ParkingTicket.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetParkingTicketResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetParkingTicketResponse copyWith(
          void Function(GetParkingTicketResponse) updates) =>
      super.copyWith((message) => updates(message as GetParkingTicketResponse))
          as GetParkingTicketResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetParkingTicketResponse create() => GetParkingTicketResponse._();
  @$core.override
  GetParkingTicketResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetParkingTicketResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetParkingTicketResponse>(create);
  static GetParkingTicketResponse? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $2.ParkingTicket get parkingTicket => $_getN(0);
  @$pb.TagNumber(1)
  set parkingTicket($2.ParkingTicket value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasParkingTicket() => $_has(0);
  @$pb.TagNumber(1)
  void clearParkingTicket() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.ParkingTicket ensureParkingTicket() => $_ensure(0);
}

/// Asks for a QR code.
class GetParkingTicketQrImageRequest extends $pb.GeneratedMessage {
  factory GetParkingTicketQrImageRequest({
    $core.String? parkingTicketId,
    $core.int? size,
  }) {
    final result = create();
    if (parkingTicketId != null) result.parkingTicketId = parkingTicketId;
    if (size != null) result.size = size;
    return result;
  }

  GetParkingTicketQrImageRequest._();

  factory GetParkingTicketQrImageRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetParkingTicketQrImageRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetParkingTicketQrImageRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'parkingTicketId')
    ..aI(2, _omitFieldNames ? '' : 'size')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetParkingTicketQrImageRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetParkingTicketQrImageRequest copyWith(
          void Function(GetParkingTicketQrImageRequest) updates) =>
      super.copyWith(
              (message) => updates(message as GetParkingTicketQrImageRequest))
          as GetParkingTicketQrImageRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetParkingTicketQrImageRequest create() =>
      GetParkingTicketQrImageRequest._();
  @$core.override
  GetParkingTicketQrImageRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetParkingTicketQrImageRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetParkingTicketQrImageRequest>(create);
  static GetParkingTicketQrImageRequest? _defaultInstance;

  /// The parking ticket.
  @$pb.TagNumber(1)
  $core.String get parkingTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set parkingTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasParkingTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearParkingTicketId() => $_clearField(1);

  /// Width and height in pixels; 300 unless given.
  @$pb.TagNumber(2)
  $core.int get size => $_getIZ(1);
  @$pb.TagNumber(2)
  set size($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearSize() => $_clearField(2);
}

/// A scanned code.
class VerifyParkingTicketRequest extends $pb.GeneratedMessage {
  factory VerifyParkingTicketRequest({
    $core.String? qrCode,
  }) {
    final result = create();
    if (qrCode != null) result.qrCode = qrCode;
    return result;
  }

  VerifyParkingTicketRequest._();

  factory VerifyParkingTicketRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory VerifyParkingTicketRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'VerifyParkingTicketRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'qrCode')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyParkingTicketRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyParkingTicketRequest copyWith(
          void Function(VerifyParkingTicketRequest) updates) =>
      super.copyWith(
              (message) => updates(message as VerifyParkingTicketRequest))
          as VerifyParkingTicketRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static VerifyParkingTicketRequest create() => VerifyParkingTicketRequest._();
  @$core.override
  VerifyParkingTicketRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static VerifyParkingTicketRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<VerifyParkingTicketRequest>(create);
  static VerifyParkingTicketRequest? _defaultInstance;

  /// What the QR code says.
  @$pb.TagNumber(1)
  $core.String get qrCode => $_getSZ(0);
  @$pb.TagNumber(1)
  set qrCode($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasQrCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearQrCode() => $_clearField(1);
}

/// What the check found.
class VerifyParkingTicketResponse extends $pb.GeneratedMessage {
  factory VerifyParkingTicketResponse({
    $core.bool? isValid,
    $core.String? message,
    $2.ParkingTicket? parkingTicket,
    $3.Timestamp? verifiedAt,
    $4.SeasonBadge? seasonBadge,
  }) {
    final result = create();
    if (isValid != null) result.isValid = isValid;
    if (message != null) result.message = message;
    if (parkingTicket != null) result.parkingTicket = parkingTicket;
    if (verifiedAt != null) result.verifiedAt = verifiedAt;
    if (seasonBadge != null) result.seasonBadge = seasonBadge;
    return result;
  }

  VerifyParkingTicketResponse._();

  factory VerifyParkingTicketResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory VerifyParkingTicketResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'VerifyParkingTicketResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'isValid')
    ..aOS(2, _omitFieldNames ? '' : 'message')
    ..aOM<$2.ParkingTicket>(3, _omitFieldNames ? '' : 'parkingTicket',
        subBuilder: $2.ParkingTicket.create)
    ..aOM<$3.Timestamp>(4, _omitFieldNames ? '' : 'verifiedAt',
        subBuilder: $3.Timestamp.create)
    ..aOM<$4.SeasonBadge>(10, _omitFieldNames ? '' : 'seasonBadge',
        subBuilder: $4.SeasonBadge.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyParkingTicketResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyParkingTicketResponse copyWith(
          void Function(VerifyParkingTicketResponse) updates) =>
      super.copyWith(
              (message) => updates(message as VerifyParkingTicketResponse))
          as VerifyParkingTicketResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static VerifyParkingTicketResponse create() =>
      VerifyParkingTicketResponse._();
  @$core.override
  VerifyParkingTicketResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static VerifyParkingTicketResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<VerifyParkingTicketResponse>(create);
  static VerifyParkingTicketResponse? _defaultInstance;

  /// True when the stay is under way, and what is paid reaches further than now, or when the vehicle has a season badge there.
  @$pb.TagNumber(1)
  $core.bool get isValid => $_getBF(0);
  @$pb.TagNumber(1)
  set isValid($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasIsValid() => $_has(0);
  @$pb.TagNumber(1)
  void clearIsValid() => $_clearField(1);

  /// What to tell the agent, in Tunisian time: `Ticket valide jusqu'à 12:00`, or `Ticket valide jusqu'à 11:00, prolongation
  /// jusqu'à 12:00 non payée`.
  @$pb.TagNumber(2)
  $core.String get message => $_getSZ(1);
  @$pb.TagNumber(2)
  set message($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasMessage() => $_has(1);
  @$pb.TagNumber(2)
  void clearMessage() => $_clearField(2);

  /// The ticket.
  @$pb.TagNumber(3)
  $2.ParkingTicket get parkingTicket => $_getN(2);
  @$pb.TagNumber(3)
  set parkingTicket($2.ParkingTicket value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasParkingTicket() => $_has(2);
  @$pb.TagNumber(3)
  void clearParkingTicket() => $_clearField(3);
  @$pb.TagNumber(3)
  $2.ParkingTicket ensureParkingTicket() => $_ensure(2);

  /// When the check was made.
  @$pb.TagNumber(4)
  $3.Timestamp get verifiedAt => $_getN(3);
  @$pb.TagNumber(4)
  set verifiedAt($3.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasVerifiedAt() => $_has(3);
  @$pb.TagNumber(4)
  void clearVerifiedAt() => $_clearField(4);
  @$pb.TagNumber(4)
  $3.Timestamp ensureVerifiedAt() => $_ensure(3);

  /// The season badge by which the vehicle parks there, when the ticket is not good; else absent.
  @$pb.TagNumber(10)
  $4.SeasonBadge get seasonBadge => $_getN(4);
  @$pb.TagNumber(10)
  set seasonBadge($4.SeasonBadge value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasSeasonBadge() => $_has(4);
  @$pb.TagNumber(10)
  void clearSeasonBadge() => $_clearField(10);
  @$pb.TagNumber(10)
  $4.SeasonBadge ensureSeasonBadge() => $_ensure(4);
}

/// A plate in a zone.
class VerifyParkingTicketByPlateRequest extends $pb.GeneratedMessage {
  factory VerifyParkingTicketByPlateRequest({
    $core.String? licensePlate,
    $core.String? zoneCode,
  }) {
    final result = create();
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (zoneCode != null) result.zoneCode = zoneCode;
    return result;
  }

  VerifyParkingTicketByPlateRequest._();

  factory VerifyParkingTicketByPlateRequest.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory VerifyParkingTicketByPlateRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'VerifyParkingTicketByPlateRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'licensePlate')
    ..aOS(2, _omitFieldNames ? '' : 'zoneCode')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyParkingTicketByPlateRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyParkingTicketByPlateRequest copyWith(
          void Function(VerifyParkingTicketByPlateRequest) updates) =>
      super.copyWith((message) =>
              updates(message as VerifyParkingTicketByPlateRequest))
          as VerifyParkingTicketByPlateRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static VerifyParkingTicketByPlateRequest create() =>
      VerifyParkingTicketByPlateRequest._();
  @$core.override
  VerifyParkingTicketByPlateRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static VerifyParkingTicketByPlateRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<VerifyParkingTicketByPlateRequest>(
          create);
  static VerifyParkingTicketByPlateRequest? _defaultInstance;

  /// The plate, in any usual way of writing it.
  @$pb.TagNumber(1)
  $core.String get licensePlate => $_getSZ(0);
  @$pb.TagNumber(1)
  set licensePlate($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasLicensePlate() => $_has(0);
  @$pb.TagNumber(1)
  void clearLicensePlate() => $_clearField(1);

  /// Code of the zone where the vehicle stands.
  @$pb.TagNumber(2)
  $core.String get zoneCode => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneCode($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneCode() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneCode() => $_clearField(2);
}

/// What the check found.
class VerifyParkingTicketByPlateResponse extends $pb.GeneratedMessage {
  factory VerifyParkingTicketByPlateResponse({
    $core.bool? isValid,
    $core.String? message,
    $2.ParkingTicket? parkingTicket,
    $3.Timestamp? verifiedAt,
    $4.SeasonBadge? seasonBadge,
  }) {
    final result = create();
    if (isValid != null) result.isValid = isValid;
    if (message != null) result.message = message;
    if (parkingTicket != null) result.parkingTicket = parkingTicket;
    if (verifiedAt != null) result.verifiedAt = verifiedAt;
    if (seasonBadge != null) result.seasonBadge = seasonBadge;
    return result;
  }

  VerifyParkingTicketByPlateResponse._();

  factory VerifyParkingTicketByPlateResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory VerifyParkingTicketByPlateResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'VerifyParkingTicketByPlateResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'isValid')
    ..aOS(2, _omitFieldNames ? '' : 'message')
    ..aOM<$2.ParkingTicket>(3, _omitFieldNames ? '' : 'parkingTicket',
        subBuilder: $2.ParkingTicket.create)
    ..aOM<$3.Timestamp>(4, _omitFieldNames ? '' : 'verifiedAt',
        subBuilder: $3.Timestamp.create)
    ..aOM<$4.SeasonBadge>(10, _omitFieldNames ? '' : 'seasonBadge',
        subBuilder: $4.SeasonBadge.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyParkingTicketByPlateResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  VerifyParkingTicketByPlateResponse copyWith(
          void Function(VerifyParkingTicketByPlateResponse) updates) =>
      super.copyWith((message) =>
              updates(message as VerifyParkingTicketByPlateResponse))
          as VerifyParkingTicketByPlateResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static VerifyParkingTicketByPlateResponse create() =>
      VerifyParkingTicketByPlateResponse._();
  @$core.override
  VerifyParkingTicketByPlateResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static VerifyParkingTicketByPlateResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<VerifyParkingTicketByPlateResponse>(
          create);
  static VerifyParkingTicketByPlateResponse? _defaultInstance;

  /// True when the stay is under way, and what is paid reaches further than now, or when the vehicle has a season badge there.
  @$pb.TagNumber(1)
  $core.bool get isValid => $_getBF(0);
  @$pb.TagNumber(1)
  set isValid($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasIsValid() => $_has(0);
  @$pb.TagNumber(1)
  void clearIsValid() => $_clearField(1);

  /// What to tell the agent, in Tunisian time: `Ticket valide jusqu'à 12:00`, or `Ticket valide jusqu'à 11:00, prolongation
  /// jusqu'à 12:00 non payée`.
  @$pb.TagNumber(2)
  $core.String get message => $_getSZ(1);
  @$pb.TagNumber(2)
  set message($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasMessage() => $_has(1);
  @$pb.TagNumber(2)
  void clearMessage() => $_clearField(2);

  /// The ticket; absent when there is none, and the vehicle parks by its season badge.
  @$pb.TagNumber(3)
  $2.ParkingTicket get parkingTicket => $_getN(2);
  @$pb.TagNumber(3)
  set parkingTicket($2.ParkingTicket value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasParkingTicket() => $_has(2);
  @$pb.TagNumber(3)
  void clearParkingTicket() => $_clearField(3);
  @$pb.TagNumber(3)
  $2.ParkingTicket ensureParkingTicket() => $_ensure(2);

  /// When the check was made.
  @$pb.TagNumber(4)
  $3.Timestamp get verifiedAt => $_getN(3);
  @$pb.TagNumber(4)
  set verifiedAt($3.Timestamp value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasVerifiedAt() => $_has(3);
  @$pb.TagNumber(4)
  void clearVerifiedAt() => $_clearField(4);
  @$pb.TagNumber(4)
  $3.Timestamp ensureVerifiedAt() => $_ensure(3);

  /// The season badge by which the vehicle parks there, when the ticket is not good; else absent.
  @$pb.TagNumber(10)
  $4.SeasonBadge get seasonBadge => $_getN(4);
  @$pb.TagNumber(10)
  set seasonBadge($4.SeasonBadge value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasSeasonBadge() => $_has(4);
  @$pb.TagNumber(10)
  void clearSeasonBadge() => $_clearField(10);
  @$pb.TagNumber(10)
  $4.SeasonBadge ensureSeasonBadge() => $_ensure(4);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
