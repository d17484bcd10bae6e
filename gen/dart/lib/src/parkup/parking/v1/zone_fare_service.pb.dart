// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/zone_fare_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $1;

import 'zone_service.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks what stays cost.
class PredictZoneFaresRequest extends $pb.GeneratedMessage {
  factory PredictZoneFaresRequest({
    $core.String? zoneId,
    $1.Timestamp? startTime,
    $core.Iterable<$core.int>? durationMinutes,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (startTime != null) result.startTime = startTime;
    if (durationMinutes != null) result.durationMinutes.addAll(durationMinutes);
    return result;
  }

  PredictZoneFaresRequest._();

  factory PredictZoneFaresRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PredictZoneFaresRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PredictZoneFaresRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aOM<$1.Timestamp>(2, _omitFieldNames ? '' : 'startTime',
        subBuilder: $1.Timestamp.create)
    ..p<$core.int>(
        3, _omitFieldNames ? '' : 'durationMinutes', $pb.PbFieldType.K3)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PredictZoneFaresRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PredictZoneFaresRequest copyWith(
          void Function(PredictZoneFaresRequest) updates) =>
      super.copyWith((message) => updates(message as PredictZoneFaresRequest))
          as PredictZoneFaresRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PredictZoneFaresRequest create() => PredictZoneFaresRequest._();
  @$core.override
  PredictZoneFaresRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PredictZoneFaresRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PredictZoneFaresRequest>(create);
  static PredictZoneFaresRequest? _defaultInstance;

  /// Id of the zone.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// When the stay begins, from a day ago to a year ahead; now unless given.
  @$pb.TagNumber(2)
  $1.Timestamp get startTime => $_getN(1);
  @$pb.TagNumber(2)
  set startTime($1.Timestamp value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasStartTime() => $_has(1);
  @$pb.TagNumber(2)
  void clearStartTime() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.Timestamp ensureStartTime() => $_ensure(1);

  /// How long it is, in minutes: up to 24 lengths; an hour unless given.
  @$pb.TagNumber(3)
  $pb.PbList<$core.int> get durationMinutes => $_getList(2);
}

/// What stays cost.
class PredictZoneFaresResponse extends $pb.GeneratedMessage {
  factory PredictZoneFaresResponse({
    $core.Iterable<ZoneFare>? fares,
    $core.Iterable<$core.String>? rules,
  }) {
    final result = create();
    if (fares != null) result.fares.addAll(fares);
    if (rules != null) result.rules.addAll(rules);
    return result;
  }

  PredictZoneFaresResponse._();

  factory PredictZoneFaresResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PredictZoneFaresResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PredictZoneFaresResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..pPM<ZoneFare>(1, _omitFieldNames ? '' : 'fares',
        subBuilder: ZoneFare.create)
    ..pPS(2, _omitFieldNames ? '' : 'rules')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PredictZoneFaresResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PredictZoneFaresResponse copyWith(
          void Function(PredictZoneFaresResponse) updates) =>
      super.copyWith((message) => updates(message as PredictZoneFaresResponse))
          as PredictZoneFaresResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PredictZoneFaresResponse create() => PredictZoneFaresResponse._();
  @$core.override
  PredictZoneFaresResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PredictZoneFaresResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PredictZoneFaresResponse>(create);
  static PredictZoneFaresResponse? _defaultInstance;

  /// One for each length, in the order of the request.
  @$pb.TagNumber(1)
  $pb.PbList<ZoneFare> get fares => $_getList(0);

  /// How it is reckoned, in sentences to show to people.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get rules => $_getList(1);
}

/// Asks for the cheapest start.
class FindCheapestZoneStartRequest extends $pb.GeneratedMessage {
  factory FindCheapestZoneStartRequest({
    $core.String? zoneId,
    $1.Timestamp? earliest,
    $1.Timestamp? latest,
    $core.int? durationMinutes,
    $core.int? stepMinutes,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (earliest != null) result.earliest = earliest;
    if (latest != null) result.latest = latest;
    if (durationMinutes != null) result.durationMinutes = durationMinutes;
    if (stepMinutes != null) result.stepMinutes = stepMinutes;
    return result;
  }

  FindCheapestZoneStartRequest._();

  factory FindCheapestZoneStartRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FindCheapestZoneStartRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FindCheapestZoneStartRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aOM<$1.Timestamp>(2, _omitFieldNames ? '' : 'earliest',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(3, _omitFieldNames ? '' : 'latest',
        subBuilder: $1.Timestamp.create)
    ..aI(4, _omitFieldNames ? '' : 'durationMinutes')
    ..aI(5, _omitFieldNames ? '' : 'stepMinutes')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindCheapestZoneStartRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindCheapestZoneStartRequest copyWith(
          void Function(FindCheapestZoneStartRequest) updates) =>
      super.copyWith(
              (message) => updates(message as FindCheapestZoneStartRequest))
          as FindCheapestZoneStartRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FindCheapestZoneStartRequest create() =>
      FindCheapestZoneStartRequest._();
  @$core.override
  FindCheapestZoneStartRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FindCheapestZoneStartRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FindCheapestZoneStartRequest>(create);
  static FindCheapestZoneStartRequest? _defaultInstance;

  /// Id of the zone.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// When the stay may begin at the earliest, from a day ago to a year ahead; now unless given.
  @$pb.TagNumber(2)
  $1.Timestamp get earliest => $_getN(1);
  @$pb.TagNumber(2)
  set earliest($1.Timestamp value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasEarliest() => $_has(1);
  @$pb.TagNumber(2)
  void clearEarliest() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.Timestamp ensureEarliest() => $_ensure(1);

  /// When it may begin at the latest.
  @$pb.TagNumber(3)
  $1.Timestamp get latest => $_getN(2);
  @$pb.TagNumber(3)
  set latest($1.Timestamp value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasLatest() => $_has(2);
  @$pb.TagNumber(3)
  void clearLatest() => $_clearField(3);
  @$pb.TagNumber(3)
  $1.Timestamp ensureLatest() => $_ensure(2);

  /// How long it is, in minutes, a week at most.
  @$pb.TagNumber(4)
  $core.int get durationMinutes => $_getIZ(3);
  @$pb.TagNumber(4)
  set durationMinutes($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDurationMinutes() => $_has(3);
  @$pb.TagNumber(4)
  void clearDurationMinutes() => $_clearField(4);

  /// Minutes between the starts that are tried, from the earliest one on; 30 unless given. 97 starts at most are tried at once.
  @$pb.TagNumber(5)
  $core.int get stepMinutes => $_getIZ(4);
  @$pb.TagNumber(5)
  set stepMinutes($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasStepMinutes() => $_has(4);
  @$pb.TagNumber(5)
  void clearStepMinutes() => $_clearField(5);
}

/// The cheapest start.
class FindCheapestZoneStartResponse extends $pb.GeneratedMessage {
  factory FindCheapestZoneStartResponse({
    ZoneFare? fare,
    $core.Iterable<PricedZoneStart>? starts,
    $core.Iterable<$core.String>? rules,
  }) {
    final result = create();
    if (fare != null) result.fare = fare;
    if (starts != null) result.starts.addAll(starts);
    if (rules != null) result.rules.addAll(rules);
    return result;
  }

  FindCheapestZoneStartResponse._();

  factory FindCheapestZoneStartResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FindCheapestZoneStartResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FindCheapestZoneStartResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<ZoneFare>(1, _omitFieldNames ? '' : 'fare',
        subBuilder: ZoneFare.create)
    ..pPM<PricedZoneStart>(2, _omitFieldNames ? '' : 'starts',
        subBuilder: PricedZoneStart.create)
    ..pPS(3, _omitFieldNames ? '' : 'rules')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindCheapestZoneStartResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FindCheapestZoneStartResponse copyWith(
          void Function(FindCheapestZoneStartResponse) updates) =>
      super.copyWith(
              (message) => updates(message as FindCheapestZoneStartResponse))
          as FindCheapestZoneStartResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FindCheapestZoneStartResponse create() =>
      FindCheapestZoneStartResponse._();
  @$core.override
  FindCheapestZoneStartResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FindCheapestZoneStartResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FindCheapestZoneStartResponse>(create);
  static FindCheapestZoneStartResponse? _defaultInstance;

  /// What it costs then.
  @$pb.TagNumber(1)
  ZoneFare get fare => $_getN(0);
  @$pb.TagNumber(1)
  set fare(ZoneFare value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasFare() => $_has(0);
  @$pb.TagNumber(1)
  void clearFare() => $_clearField(1);
  @$pb.TagNumber(1)
  ZoneFare ensureFare() => $_ensure(0);

  /// All starts that were tried, in their order.
  @$pb.TagNumber(2)
  $pb.PbList<PricedZoneStart> get starts => $_getList(1);

  /// How it is reckoned, in sentences to show to people.
  @$pb.TagNumber(3)
  $pb.PbList<$core.String> get rules => $_getList(2);
}

/// What a start costs.
class PricedZoneStart extends $pb.GeneratedMessage {
  factory PricedZoneStart({
    $1.Timestamp? startTime,
    $core.double? price,
  }) {
    final result = create();
    if (startTime != null) result.startTime = startTime;
    if (price != null) result.price = price;
    return result;
  }

  PricedZoneStart._();

  factory PricedZoneStart.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PricedZoneStart.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PricedZoneStart',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Timestamp>(1, _omitFieldNames ? '' : 'startTime',
        subBuilder: $1.Timestamp.create)
    ..aD(2, _omitFieldNames ? '' : 'price')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PricedZoneStart clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PricedZoneStart copyWith(void Function(PricedZoneStart) updates) =>
      super.copyWith((message) => updates(message as PricedZoneStart))
          as PricedZoneStart;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PricedZoneStart create() => PricedZoneStart._();
  @$core.override
  PricedZoneStart createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PricedZoneStart getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PricedZoneStart>(create);
  static PricedZoneStart? _defaultInstance;

  /// When the stay begins.
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

  /// What it costs, in TND.
  @$pb.TagNumber(2)
  $core.double get price => $_getN(1);
  @$pb.TagNumber(2)
  set price($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPrice() => $_has(1);
  @$pb.TagNumber(2)
  void clearPrice() => $_clearField(2);
}

/// What a stay costs.
class ZoneFare extends $pb.GeneratedMessage {
  factory ZoneFare({
    $1.Timestamp? startTime,
    $1.Timestamp? endTime,
    $core.int? durationMinutes,
    $core.double? price,
    $core.Iterable<$2.PriceLine>? lines,
    $1.Timestamp? freeUntil,
  }) {
    final result = create();
    if (startTime != null) result.startTime = startTime;
    if (endTime != null) result.endTime = endTime;
    if (durationMinutes != null) result.durationMinutes = durationMinutes;
    if (price != null) result.price = price;
    if (lines != null) result.lines.addAll(lines);
    if (freeUntil != null) result.freeUntil = freeUntil;
    return result;
  }

  ZoneFare._();

  factory ZoneFare.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ZoneFare.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ZoneFare',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Timestamp>(1, _omitFieldNames ? '' : 'startTime',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(2, _omitFieldNames ? '' : 'endTime',
        subBuilder: $1.Timestamp.create)
    ..aI(3, _omitFieldNames ? '' : 'durationMinutes')
    ..aD(4, _omitFieldNames ? '' : 'price')
    ..pPM<$2.PriceLine>(5, _omitFieldNames ? '' : 'lines',
        subBuilder: $2.PriceLine.create)
    ..aOM<$1.Timestamp>(6, _omitFieldNames ? '' : 'freeUntil',
        subBuilder: $1.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ZoneFare clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ZoneFare copyWith(void Function(ZoneFare) updates) =>
      super.copyWith((message) => updates(message as ZoneFare)) as ZoneFare;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ZoneFare create() => ZoneFare._();
  @$core.override
  ZoneFare createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ZoneFare getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<ZoneFare>(create);
  static ZoneFare? _defaultInstance;

  /// When it begins.
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

  /// When it ends.
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

  /// How long it is, in minutes.
  @$pb.TagNumber(3)
  $core.int get durationMinutes => $_getIZ(2);
  @$pb.TagNumber(3)
  set durationMinutes($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDurationMinutes() => $_has(2);
  @$pb.TagNumber(3)
  void clearDurationMinutes() => $_clearField(3);

  /// What it costs, in TND.
  @$pb.TagNumber(4)
  $core.double get price => $_getN(3);
  @$pb.TagNumber(4)
  set price($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPrice() => $_has(3);
  @$pb.TagNumber(4)
  void clearPrice() => $_clearField(4);

  /// What the price consists of, in the order of time; their amounts sum up to it.
  @$pb.TagNumber(5)
  $pb.PbList<$2.PriceLine> get lines => $_getList(4);

  /// Until when nothing is owed, as CalculatePrice says it; absent when the stay costs from its start.
  @$pb.TagNumber(6)
  $1.Timestamp get freeUntil => $_getN(5);
  @$pb.TagNumber(6)
  set freeUntil($1.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasFreeUntil() => $_has(5);
  @$pb.TagNumber(6)
  void clearFreeUntil() => $_clearField(6);
  @$pb.TagNumber(6)
  $1.Timestamp ensureFreeUntil() => $_ensure(5);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
