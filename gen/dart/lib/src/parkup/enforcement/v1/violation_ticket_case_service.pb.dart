// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/violation_ticket_case_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/field_mask.pb.dart'
    as $5;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $4;

import '../../common/v1/geo_point.pb.dart' as $2;
import '../../common/v1/license_plate.pb.dart' as $3;
import 'violation_ticket.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A ticket to contest.
class AppealViolationTicketRequest extends $pb.GeneratedMessage {
  factory AppealViolationTicketRequest({
    $core.String? violationTicketId,
    $core.String? appealReason,
    $core.Iterable<$core.String>? photoIds,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (appealReason != null) result.appealReason = appealReason;
    if (photoIds != null) result.photoIds.addAll(photoIds);
    return result;
  }

  AppealViolationTicketRequest._();

  factory AppealViolationTicketRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AppealViolationTicketRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AppealViolationTicketRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..aOS(2, _omitFieldNames ? '' : 'appealReason')
    ..pPS(3, _omitFieldNames ? '' : 'photoIds')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AppealViolationTicketRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AppealViolationTicketRequest copyWith(
          void Function(AppealViolationTicketRequest) updates) =>
      super.copyWith(
              (message) => updates(message as AppealViolationTicketRequest))
          as AppealViolationTicketRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AppealViolationTicketRequest create() =>
      AppealViolationTicketRequest._();
  @$core.override
  AppealViolationTicketRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AppealViolationTicketRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AppealViolationTicketRequest>(create);
  static AppealViolationTicketRequest? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);

  /// Why.
  @$pb.TagNumber(2)
  $core.String get appealReason => $_getSZ(1);
  @$pb.TagNumber(2)
  set appealReason($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasAppealReason() => $_has(1);
  @$pb.TagNumber(2)
  void clearAppealReason() => $_clearField(2);

  /// Ids of photos that show it: the driver's own (TicketPhotoService), which belong to no ticket yet or to this one.
  @$pb.TagNumber(3)
  $pb.PbList<$core.String> get photoIds => $_getList(2);
}

/// The ticket after it was contested.
class AppealViolationTicketResponse extends $pb.GeneratedMessage {
  factory AppealViolationTicketResponse({
    $1.ViolationTicket? violationTicket,
  }) {
    final result = create();
    if (violationTicket != null) result.violationTicket = violationTicket;
    return result;
  }

  AppealViolationTicketResponse._();

  factory AppealViolationTicketResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AppealViolationTicketResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AppealViolationTicketResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ViolationTicket>(1, _omitFieldNames ? '' : 'violationTicket',
        subBuilder: $1.ViolationTicket.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AppealViolationTicketResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AppealViolationTicketResponse copyWith(
          void Function(AppealViolationTicketResponse) updates) =>
      super.copyWith(
              (message) => updates(message as AppealViolationTicketResponse))
          as AppealViolationTicketResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AppealViolationTicketResponse create() =>
      AppealViolationTicketResponse._();
  @$core.override
  AppealViolationTicketResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AppealViolationTicketResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AppealViolationTicketResponse>(create);
  static AppealViolationTicketResponse? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $1.ViolationTicket get violationTicket => $_getN(0);
  @$pb.TagNumber(1)
  set violationTicket($1.ViolationTicket value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicket() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicket() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ViolationTicket ensureViolationTicket() => $_ensure(0);
}

/// An appeal to reject.
class RejectViolationTicketAppealRequest extends $pb.GeneratedMessage {
  factory RejectViolationTicketAppealRequest({
    $core.String? violationTicketId,
    $core.String? reason,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (reason != null) result.reason = reason;
    return result;
  }

  RejectViolationTicketAppealRequest._();

  factory RejectViolationTicketAppealRequest.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RejectViolationTicketAppealRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RejectViolationTicketAppealRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..aOS(2, _omitFieldNames ? '' : 'reason')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RejectViolationTicketAppealRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RejectViolationTicketAppealRequest copyWith(
          void Function(RejectViolationTicketAppealRequest) updates) =>
      super.copyWith((message) =>
              updates(message as RejectViolationTicketAppealRequest))
          as RejectViolationTicketAppealRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RejectViolationTicketAppealRequest create() =>
      RejectViolationTicketAppealRequest._();
  @$core.override
  RejectViolationTicketAppealRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RejectViolationTicketAppealRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RejectViolationTicketAppealRequest>(
          create);
  static RejectViolationTicketAppealRequest? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);

  /// Why, for the driver to read.
  @$pb.TagNumber(2)
  $core.String get reason => $_getSZ(1);
  @$pb.TagNumber(2)
  set reason($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasReason() => $_has(1);
  @$pb.TagNumber(2)
  void clearReason() => $_clearField(2);
}

/// The ticket that is to be paid again.
class RejectViolationTicketAppealResponse extends $pb.GeneratedMessage {
  factory RejectViolationTicketAppealResponse({
    $1.ViolationTicket? violationTicket,
  }) {
    final result = create();
    if (violationTicket != null) result.violationTicket = violationTicket;
    return result;
  }

  RejectViolationTicketAppealResponse._();

  factory RejectViolationTicketAppealResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RejectViolationTicketAppealResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RejectViolationTicketAppealResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ViolationTicket>(1, _omitFieldNames ? '' : 'violationTicket',
        subBuilder: $1.ViolationTicket.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RejectViolationTicketAppealResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RejectViolationTicketAppealResponse copyWith(
          void Function(RejectViolationTicketAppealResponse) updates) =>
      super.copyWith((message) =>
              updates(message as RejectViolationTicketAppealResponse))
          as RejectViolationTicketAppealResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RejectViolationTicketAppealResponse create() =>
      RejectViolationTicketAppealResponse._();
  @$core.override
  RejectViolationTicketAppealResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RejectViolationTicketAppealResponse getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<
          RejectViolationTicketAppealResponse>(create);
  static RejectViolationTicketAppealResponse? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $1.ViolationTicket get violationTicket => $_getN(0);
  @$pb.TagNumber(1)
  set violationTicket($1.ViolationTicket value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicket() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicket() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ViolationTicket ensureViolationTicket() => $_ensure(0);
}

/// A ticket to call off.
class DismissViolationTicketRequest extends $pb.GeneratedMessage {
  factory DismissViolationTicketRequest({
    $core.String? violationTicketId,
    $core.String? reason,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (reason != null) result.reason = reason;
    return result;
  }

  DismissViolationTicketRequest._();

  factory DismissViolationTicketRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DismissViolationTicketRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DismissViolationTicketRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..aOS(2, _omitFieldNames ? '' : 'reason')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DismissViolationTicketRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DismissViolationTicketRequest copyWith(
          void Function(DismissViolationTicketRequest) updates) =>
      super.copyWith(
              (message) => updates(message as DismissViolationTicketRequest))
          as DismissViolationTicketRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DismissViolationTicketRequest create() =>
      DismissViolationTicketRequest._();
  @$core.override
  DismissViolationTicketRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DismissViolationTicketRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DismissViolationTicketRequest>(create);
  static DismissViolationTicketRequest? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);

  /// Why, for the driver to read.
  @$pb.TagNumber(2)
  $core.String get reason => $_getSZ(1);
  @$pb.TagNumber(2)
  set reason($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasReason() => $_has(1);
  @$pb.TagNumber(2)
  void clearReason() => $_clearField(2);
}

/// The ticket that was called off.
class DismissViolationTicketResponse extends $pb.GeneratedMessage {
  factory DismissViolationTicketResponse({
    $1.ViolationTicket? violationTicket,
  }) {
    final result = create();
    if (violationTicket != null) result.violationTicket = violationTicket;
    return result;
  }

  DismissViolationTicketResponse._();

  factory DismissViolationTicketResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DismissViolationTicketResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DismissViolationTicketResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ViolationTicket>(1, _omitFieldNames ? '' : 'violationTicket',
        subBuilder: $1.ViolationTicket.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DismissViolationTicketResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DismissViolationTicketResponse copyWith(
          void Function(DismissViolationTicketResponse) updates) =>
      super.copyWith(
              (message) => updates(message as DismissViolationTicketResponse))
          as DismissViolationTicketResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DismissViolationTicketResponse create() =>
      DismissViolationTicketResponse._();
  @$core.override
  DismissViolationTicketResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DismissViolationTicketResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DismissViolationTicketResponse>(create);
  static DismissViolationTicketResponse? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $1.ViolationTicket get violationTicket => $_getN(0);
  @$pb.TagNumber(1)
  set violationTicket($1.ViolationTicket value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicket() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicket() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ViolationTicket ensureViolationTicket() => $_ensure(0);
}

/// A clamp that was taken off.
class RecordSabotRemovalRequest extends $pb.GeneratedMessage {
  factory RecordSabotRemovalRequest({
    $core.String? violationTicketId,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    return result;
  }

  RecordSabotRemovalRequest._();

  factory RecordSabotRemovalRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RecordSabotRemovalRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RecordSabotRemovalRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RecordSabotRemovalRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RecordSabotRemovalRequest copyWith(
          void Function(RecordSabotRemovalRequest) updates) =>
      super.copyWith((message) => updates(message as RecordSabotRemovalRequest))
          as RecordSabotRemovalRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RecordSabotRemovalRequest create() => RecordSabotRemovalRequest._();
  @$core.override
  RecordSabotRemovalRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RecordSabotRemovalRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RecordSabotRemovalRequest>(create);
  static RecordSabotRemovalRequest? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);
}

/// The ticket of the vehicle that is free.
class RecordSabotRemovalResponse extends $pb.GeneratedMessage {
  factory RecordSabotRemovalResponse({
    $1.ViolationTicket? violationTicket,
  }) {
    final result = create();
    if (violationTicket != null) result.violationTicket = violationTicket;
    return result;
  }

  RecordSabotRemovalResponse._();

  factory RecordSabotRemovalResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RecordSabotRemovalResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RecordSabotRemovalResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ViolationTicket>(1, _omitFieldNames ? '' : 'violationTicket',
        subBuilder: $1.ViolationTicket.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RecordSabotRemovalResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RecordSabotRemovalResponse copyWith(
          void Function(RecordSabotRemovalResponse) updates) =>
      super.copyWith(
              (message) => updates(message as RecordSabotRemovalResponse))
          as RecordSabotRemovalResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RecordSabotRemovalResponse create() => RecordSabotRemovalResponse._();
  @$core.override
  RecordSabotRemovalResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RecordSabotRemovalResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RecordSabotRemovalResponse>(create);
  static RecordSabotRemovalResponse? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $1.ViolationTicket get violationTicket => $_getN(0);
  @$pb.TagNumber(1)
  set violationTicket($1.ViolationTicket value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicket() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicket() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ViolationTicket ensureViolationTicket() => $_ensure(0);
}

/// Corrections of a ticket. Fields as in UpdateVehicleRequest: with `update_mask` those named are written, without it those present.
class UpdateViolationTicketRequest extends $pb.GeneratedMessage {
  factory UpdateViolationTicketRequest({
    $core.String? violationTicketId,
    $1.ViolationTicket_Status? status,
    $core.String? notes,
    $core.String? address,
    $2.GeoPoint? position,
    $core.String? licensePlate,
    $3.LicensePlate? plate,
    $1.ViolationTicket_Reason? reason,
    $core.double? fineAmount,
    $4.Timestamp? dueDate,
    $5.FieldMask? updateMask,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (status != null) result.status = status;
    if (notes != null) result.notes = notes;
    if (address != null) result.address = address;
    if (position != null) result.position = position;
    if (licensePlate != null) result.licensePlate = licensePlate;
    if (plate != null) result.plate = plate;
    if (reason != null) result.reason = reason;
    if (fineAmount != null) result.fineAmount = fineAmount;
    if (dueDate != null) result.dueDate = dueDate;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  UpdateViolationTicketRequest._();

  factory UpdateViolationTicketRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateViolationTicketRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateViolationTicketRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..aE<$1.ViolationTicket_Status>(2, _omitFieldNames ? '' : 'status',
        enumValues: $1.ViolationTicket_Status.values)
    ..aOS(3, _omitFieldNames ? '' : 'notes')
    ..aOS(4, _omitFieldNames ? '' : 'address')
    ..aOM<$2.GeoPoint>(5, _omitFieldNames ? '' : 'position',
        subBuilder: $2.GeoPoint.create)
    ..aOS(6, _omitFieldNames ? '' : 'licensePlate')
    ..aOM<$3.LicensePlate>(7, _omitFieldNames ? '' : 'plate',
        subBuilder: $3.LicensePlate.create)
    ..aE<$1.ViolationTicket_Reason>(8, _omitFieldNames ? '' : 'reason',
        enumValues: $1.ViolationTicket_Reason.values)
    ..aD(9, _omitFieldNames ? '' : 'fineAmount')
    ..aOM<$4.Timestamp>(10, _omitFieldNames ? '' : 'dueDate',
        subBuilder: $4.Timestamp.create)
    ..aOM<$5.FieldMask>(11, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $5.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateViolationTicketRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateViolationTicketRequest copyWith(
          void Function(UpdateViolationTicketRequest) updates) =>
      super.copyWith(
              (message) => updates(message as UpdateViolationTicketRequest))
          as UpdateViolationTicketRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateViolationTicketRequest create() =>
      UpdateViolationTicketRequest._();
  @$core.override
  UpdateViolationTicketRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateViolationTicketRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateViolationTicketRequest>(create);
  static UpdateViolationTicketRequest? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);

  /// Moves it on.
  @$pb.TagNumber(2)
  $1.ViolationTicket_Status get status => $_getN(1);
  @$pb.TagNumber(2)
  set status($1.ViolationTicket_Status value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasStatus() => $_has(1);
  @$pb.TagNumber(2)
  void clearStatus() => $_clearField(2);

  /// What to note; can be cleared.
  @$pb.TagNumber(3)
  $core.String get notes => $_getSZ(2);
  @$pb.TagNumber(3)
  set notes($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasNotes() => $_has(2);
  @$pb.TagNumber(3)
  void clearNotes() => $_clearField(3);

  /// Where the vehicle stands, in words; can be cleared.
  @$pb.TagNumber(4)
  $core.String get address => $_getSZ(3);
  @$pb.TagNumber(4)
  set address($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasAddress() => $_has(3);
  @$pb.TagNumber(4)
  void clearAddress() => $_clearField(4);

  /// Where the vehicle stands.
  @$pb.TagNumber(5)
  $2.GeoPoint get position => $_getN(4);
  @$pb.TagNumber(5)
  set position($2.GeoPoint value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasPosition() => $_has(4);
  @$pb.TagNumber(5)
  void clearPosition() => $_clearField(5);
  @$pb.TagNumber(5)
  $2.GeoPoint ensurePosition() => $_ensure(4);

  /// The right plate, as text, in any usual way of writing it.
  @$pb.TagNumber(6)
  $core.String get licensePlate => $_getSZ(5);
  @$pb.TagNumber(6)
  set licensePlate($core.String value) => $_setString(5, value);
  @$pb.TagNumber(6)
  $core.bool hasLicensePlate() => $_has(5);
  @$pb.TagNumber(6)
  void clearLicensePlate() => $_clearField(6);

  /// The right plate in parts; comes before the text.
  @$pb.TagNumber(7)
  $3.LicensePlate get plate => $_getN(6);
  @$pb.TagNumber(7)
  set plate($3.LicensePlate value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasPlate() => $_has(6);
  @$pb.TagNumber(7)
  void clearPlate() => $_clearField(7);
  @$pb.TagNumber(7)
  $3.LicensePlate ensurePlate() => $_ensure(6);

  /// What was done to the vehicle. The fine stays as it is, unless it is given, too.
  @$pb.TagNumber(8)
  $1.ViolationTicket_Reason get reason => $_getN(7);
  @$pb.TagNumber(8)
  set reason($1.ViolationTicket_Reason value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasReason() => $_has(7);
  @$pb.TagNumber(8)
  void clearReason() => $_clearField(8);

  /// The fine, in TND.
  @$pb.TagNumber(9)
  $core.double get fineAmount => $_getN(8);
  @$pb.TagNumber(9)
  set fineAmount($core.double value) => $_setDouble(8, value);
  @$pb.TagNumber(9)
  $core.bool hasFineAmount() => $_has(8);
  @$pb.TagNumber(9)
  void clearFineAmount() => $_clearField(9);

  /// When it must be paid; after its issue.
  @$pb.TagNumber(10)
  $4.Timestamp get dueDate => $_getN(9);
  @$pb.TagNumber(10)
  set dueDate($4.Timestamp value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasDueDate() => $_has(9);
  @$pb.TagNumber(10)
  void clearDueDate() => $_clearField(10);
  @$pb.TagNumber(10)
  $4.Timestamp ensureDueDate() => $_ensure(9);

  /// The fields to write.
  @$pb.TagNumber(11)
  $5.FieldMask get updateMask => $_getN(10);
  @$pb.TagNumber(11)
  set updateMask($5.FieldMask value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasUpdateMask() => $_has(10);
  @$pb.TagNumber(11)
  void clearUpdateMask() => $_clearField(11);
  @$pb.TagNumber(11)
  $5.FieldMask ensureUpdateMask() => $_ensure(10);
}

/// The ticket as it is now.
class UpdateViolationTicketResponse extends $pb.GeneratedMessage {
  factory UpdateViolationTicketResponse({
    $1.ViolationTicket? violationTicket,
  }) {
    final result = create();
    if (violationTicket != null) result.violationTicket = violationTicket;
    return result;
  }

  UpdateViolationTicketResponse._();

  factory UpdateViolationTicketResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateViolationTicketResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateViolationTicketResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ViolationTicket>(1, _omitFieldNames ? '' : 'violationTicket',
        subBuilder: $1.ViolationTicket.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateViolationTicketResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateViolationTicketResponse copyWith(
          void Function(UpdateViolationTicketResponse) updates) =>
      super.copyWith(
              (message) => updates(message as UpdateViolationTicketResponse))
          as UpdateViolationTicketResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateViolationTicketResponse create() =>
      UpdateViolationTicketResponse._();
  @$core.override
  UpdateViolationTicketResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateViolationTicketResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateViolationTicketResponse>(create);
  static UpdateViolationTicketResponse? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $1.ViolationTicket get violationTicket => $_getN(0);
  @$pb.TagNumber(1)
  set violationTicket($1.ViolationTicket value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicket() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicket() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ViolationTicket ensureViolationTicket() => $_ensure(0);
}

/// A ticket to delete.
class DeleteViolationTicketRequest extends $pb.GeneratedMessage {
  factory DeleteViolationTicketRequest({
    $core.String? violationTicketId,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    return result;
  }

  DeleteViolationTicketRequest._();

  factory DeleteViolationTicketRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteViolationTicketRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteViolationTicketRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteViolationTicketRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteViolationTicketRequest copyWith(
          void Function(DeleteViolationTicketRequest) updates) =>
      super.copyWith(
              (message) => updates(message as DeleteViolationTicketRequest))
          as DeleteViolationTicketRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteViolationTicketRequest create() =>
      DeleteViolationTicketRequest._();
  @$core.override
  DeleteViolationTicketRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteViolationTicketRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteViolationTicketRequest>(create);
  static DeleteViolationTicketRequest? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);
}

/// The ticket is gone.
class DeleteViolationTicketResponse extends $pb.GeneratedMessage {
  factory DeleteViolationTicketResponse() => create();

  DeleteViolationTicketResponse._();

  factory DeleteViolationTicketResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteViolationTicketResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteViolationTicketResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteViolationTicketResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteViolationTicketResponse copyWith(
          void Function(DeleteViolationTicketResponse) updates) =>
      super.copyWith(
              (message) => updates(message as DeleteViolationTicketResponse))
          as DeleteViolationTicketResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteViolationTicketResponse create() =>
      DeleteViolationTicketResponse._();
  @$core.override
  DeleteViolationTicketResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteViolationTicketResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteViolationTicketResponse>(create);
  static DeleteViolationTicketResponse? _defaultInstance;
}

/// Asks for overdue tickets to be noted.
class NoteOverdueViolationTicketsRequest extends $pb.GeneratedMessage {
  factory NoteOverdueViolationTicketsRequest() => create();

  NoteOverdueViolationTicketsRequest._();

  factory NoteOverdueViolationTicketsRequest.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory NoteOverdueViolationTicketsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'NoteOverdueViolationTicketsRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  NoteOverdueViolationTicketsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  NoteOverdueViolationTicketsRequest copyWith(
          void Function(NoteOverdueViolationTicketsRequest) updates) =>
      super.copyWith((message) =>
              updates(message as NoteOverdueViolationTicketsRequest))
          as NoteOverdueViolationTicketsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static NoteOverdueViolationTicketsRequest create() =>
      NoteOverdueViolationTicketsRequest._();
  @$core.override
  NoteOverdueViolationTicketsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static NoteOverdueViolationTicketsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<NoteOverdueViolationTicketsRequest>(
          create);
  static NoteOverdueViolationTicketsRequest? _defaultInstance;
}

/// What was noted.
class NoteOverdueViolationTicketsResponse extends $pb.GeneratedMessage {
  factory NoteOverdueViolationTicketsResponse({
    $core.String? message,
    $core.int? totalSize,
  }) {
    final result = create();
    if (message != null) result.message = message;
    if (totalSize != null) result.totalSize = totalSize;
    return result;
  }

  NoteOverdueViolationTicketsResponse._();

  factory NoteOverdueViolationTicketsResponse.fromBuffer(
          $core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory NoteOverdueViolationTicketsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'NoteOverdueViolationTicketsResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'message')
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  NoteOverdueViolationTicketsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  NoteOverdueViolationTicketsResponse copyWith(
          void Function(NoteOverdueViolationTicketsResponse) updates) =>
      super.copyWith((message) =>
              updates(message as NoteOverdueViolationTicketsResponse))
          as NoteOverdueViolationTicketsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static NoteOverdueViolationTicketsResponse create() =>
      NoteOverdueViolationTicketsResponse._();
  @$core.override
  NoteOverdueViolationTicketsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static NoteOverdueViolationTicketsResponse getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<
          NoteOverdueViolationTicketsResponse>(create);
  static NoteOverdueViolationTicketsResponse? _defaultInstance;

  /// What to tell the operator: `3 contraventions en retard mises à jour`.
  @$pb.TagNumber(1)
  $core.String get message => $_getSZ(0);
  @$pb.TagNumber(1)
  set message($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMessage() => $_has(0);
  @$pb.TagNumber(1)
  void clearMessage() => $_clearField(1);

  /// How many tickets were noted as overdue.
  @$pb.TagNumber(2)
  $core.int get totalSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalSize() => $_clearField(2);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
