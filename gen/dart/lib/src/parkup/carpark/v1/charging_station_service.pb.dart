// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/charging_station_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/field_mask.pb.dart'
    as $2;

import 'charging.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for stations.
class ListChargingStationsRequest extends $pb.GeneratedMessage {
  factory ListChargingStationsRequest({
    $core.String? carPark,
    $1.ChargingStation_Status? status,
    $1.ChargingStation_ChargerType? chargerType,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (status != null) result.status = status;
    if (chargerType != null) result.chargerType = chargerType;
    return result;
  }

  ListChargingStationsRequest._();

  factory ListChargingStationsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListChargingStationsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListChargingStationsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aE<$1.ChargingStation_Status>(2, _omitFieldNames ? '' : 'status',
        enumValues: $1.ChargingStation_Status.values)
    ..aE<$1.ChargingStation_ChargerType>(
        3, _omitFieldNames ? '' : 'chargerType',
        enumValues: $1.ChargingStation_ChargerType.values)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListChargingStationsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListChargingStationsRequest copyWith(
          void Function(ListChargingStationsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListChargingStationsRequest))
          as ListChargingStationsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListChargingStationsRequest create() =>
      ListChargingStationsRequest._();
  @$core.override
  ListChargingStationsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListChargingStationsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListChargingStationsRequest>(create);
  static ListChargingStationsRequest? _defaultInstance;

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
  $1.ChargingStation_Status get status => $_getN(1);
  @$pb.TagNumber(2)
  set status($1.ChargingStation_Status value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasStatus() => $_has(1);
  @$pb.TagNumber(2)
  void clearStatus() => $_clearField(2);

  /// Only those of this sort.
  @$pb.TagNumber(3)
  $1.ChargingStation_ChargerType get chargerType => $_getN(2);
  @$pb.TagNumber(3)
  set chargerType($1.ChargingStation_ChargerType value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasChargerType() => $_has(2);
  @$pb.TagNumber(3)
  void clearChargerType() => $_clearField(3);
}

/// All of them, at most 1000.
class ListChargingStationsResponse extends $pb.GeneratedMessage {
  factory ListChargingStationsResponse({
    $core.Iterable<$1.ChargingStation>? stations,
  }) {
    final result = create();
    if (stations != null) result.stations.addAll(stations);
    return result;
  }

  ListChargingStationsResponse._();

  factory ListChargingStationsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListChargingStationsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListChargingStationsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$1.ChargingStation>(1, _omitFieldNames ? '' : 'stations',
        subBuilder: $1.ChargingStation.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListChargingStationsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListChargingStationsResponse copyWith(
          void Function(ListChargingStationsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListChargingStationsResponse))
          as ListChargingStationsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListChargingStationsResponse create() =>
      ListChargingStationsResponse._();
  @$core.override
  ListChargingStationsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListChargingStationsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListChargingStationsResponse>(create);
  static ListChargingStationsResponse? _defaultInstance;

  /// The stations.
  @$pb.TagNumber(1)
  $pb.PbList<$1.ChargingStation> get stations => $_getList(0);
}

/// Asks for a station.
class GetChargingStationRequest extends $pb.GeneratedMessage {
  factory GetChargingStationRequest({
    $core.int? stationId,
  }) {
    final result = create();
    if (stationId != null) result.stationId = stationId;
    return result;
  }

  GetChargingStationRequest._();

  factory GetChargingStationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetChargingStationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetChargingStationRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'stationId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetChargingStationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetChargingStationRequest copyWith(
          void Function(GetChargingStationRequest) updates) =>
      super.copyWith((message) => updates(message as GetChargingStationRequest))
          as GetChargingStationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetChargingStationRequest create() => GetChargingStationRequest._();
  @$core.override
  GetChargingStationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetChargingStationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetChargingStationRequest>(create);
  static GetChargingStationRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get stationId => $_getIZ(0);
  @$pb.TagNumber(1)
  set stationId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasStationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearStationId() => $_clearField(1);
}

/// A station.
class GetChargingStationResponse extends $pb.GeneratedMessage {
  factory GetChargingStationResponse({
    $1.ChargingStation? station,
  }) {
    final result = create();
    if (station != null) result.station = station;
    return result;
  }

  GetChargingStationResponse._();

  factory GetChargingStationResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetChargingStationResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetChargingStationResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ChargingStation>(1, _omitFieldNames ? '' : 'station',
        subBuilder: $1.ChargingStation.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetChargingStationResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetChargingStationResponse copyWith(
          void Function(GetChargingStationResponse) updates) =>
      super.copyWith(
              (message) => updates(message as GetChargingStationResponse))
          as GetChargingStationResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetChargingStationResponse create() => GetChargingStationResponse._();
  @$core.override
  GetChargingStationResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetChargingStationResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetChargingStationResponse>(create);
  static GetChargingStationResponse? _defaultInstance;

  /// The station.
  @$pb.TagNumber(1)
  $1.ChargingStation get station => $_getN(0);
  @$pb.TagNumber(1)
  set station($1.ChargingStation value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStation() => $_has(0);
  @$pb.TagNumber(1)
  void clearStation() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ChargingStation ensureStation() => $_ensure(0);
}

/// A station to make.
class CreateChargingStationRequest extends $pb.GeneratedMessage {
  factory CreateChargingStationRequest({
    $core.int? spaceId,
    $1.ChargingStation_ChargerType? chargerType,
    $core.double? powerKw,
    $core.String? connectorType,
    $core.double? pricePerKwh,
  }) {
    final result = create();
    if (spaceId != null) result.spaceId = spaceId;
    if (chargerType != null) result.chargerType = chargerType;
    if (powerKw != null) result.powerKw = powerKw;
    if (connectorType != null) result.connectorType = connectorType;
    if (pricePerKwh != null) result.pricePerKwh = pricePerKwh;
    return result;
  }

  CreateChargingStationRequest._();

  factory CreateChargingStationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateChargingStationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateChargingStationRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'spaceId')
    ..aE<$1.ChargingStation_ChargerType>(
        2, _omitFieldNames ? '' : 'chargerType',
        enumValues: $1.ChargingStation_ChargerType.values)
    ..aD(3, _omitFieldNames ? '' : 'powerKw')
    ..aOS(4, _omitFieldNames ? '' : 'connectorType')
    ..aD(5, _omitFieldNames ? '' : 'pricePerKwh')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateChargingStationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateChargingStationRequest copyWith(
          void Function(CreateChargingStationRequest) updates) =>
      super.copyWith(
              (message) => updates(message as CreateChargingStationRequest))
          as CreateChargingStationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateChargingStationRequest create() =>
      CreateChargingStationRequest._();
  @$core.override
  CreateChargingStationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateChargingStationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateChargingStationRequest>(create);
  static CreateChargingStationRequest? _defaultInstance;

  /// The space it stands on, which says the car park.
  @$pb.TagNumber(1)
  $core.int get spaceId => $_getIZ(0);
  @$pb.TagNumber(1)
  set spaceId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSpaceId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSpaceId() => $_clearField(1);

  /// What sort of charger it is.
  @$pb.TagNumber(2)
  $1.ChargingStation_ChargerType get chargerType => $_getN(1);
  @$pb.TagNumber(2)
  set chargerType($1.ChargingStation_ChargerType value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasChargerType() => $_has(1);
  @$pb.TagNumber(2)
  void clearChargerType() => $_clearField(2);

  /// The most power it gives: 0.001 to 1000 kW, at most three decimals.
  @$pb.TagNumber(3)
  $core.double get powerKw => $_getN(2);
  @$pb.TagNumber(3)
  set powerKw($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPowerKw() => $_has(2);
  @$pb.TagNumber(3)
  void clearPowerKw() => $_clearField(3);

  /// Its connector, such as `J1772`; at most 32 characters.
  @$pb.TagNumber(4)
  $core.String get connectorType => $_getSZ(3);
  @$pb.TagNumber(4)
  set connectorType($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasConnectorType() => $_has(3);
  @$pb.TagNumber(4)
  void clearConnectorType() => $_clearField(4);

  /// What a kWh costs, 0 to 1000, at most three decimals.
  @$pb.TagNumber(5)
  $core.double get pricePerKwh => $_getN(4);
  @$pb.TagNumber(5)
  set pricePerKwh($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPricePerKwh() => $_has(4);
  @$pb.TagNumber(5)
  void clearPricePerKwh() => $_clearField(5);
}

/// The new station.
class CreateChargingStationResponse extends $pb.GeneratedMessage {
  factory CreateChargingStationResponse({
    $1.ChargingStation? station,
  }) {
    final result = create();
    if (station != null) result.station = station;
    return result;
  }

  CreateChargingStationResponse._();

  factory CreateChargingStationResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateChargingStationResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateChargingStationResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ChargingStation>(1, _omitFieldNames ? '' : 'station',
        subBuilder: $1.ChargingStation.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateChargingStationResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateChargingStationResponse copyWith(
          void Function(CreateChargingStationResponse) updates) =>
      super.copyWith(
              (message) => updates(message as CreateChargingStationResponse))
          as CreateChargingStationResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateChargingStationResponse create() =>
      CreateChargingStationResponse._();
  @$core.override
  CreateChargingStationResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateChargingStationResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateChargingStationResponse>(create);
  static CreateChargingStationResponse? _defaultInstance;

  /// The station.
  @$pb.TagNumber(1)
  $1.ChargingStation get station => $_getN(0);
  @$pb.TagNumber(1)
  set station($1.ChargingStation value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStation() => $_has(0);
  @$pb.TagNumber(1)
  void clearStation() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ChargingStation ensureStation() => $_ensure(0);
}

/// What to change of a station: the fields that are there, or those that the mask names.
class UpdateChargingStationRequest extends $pb.GeneratedMessage {
  factory UpdateChargingStationRequest({
    $core.int? stationId,
    $core.int? spaceId,
    $1.ChargingStation_ChargerType? chargerType,
    $core.double? powerKw,
    $core.String? connectorType,
    $core.double? pricePerKwh,
    $1.ChargingStation_Status? status,
    $2.FieldMask? updateMask,
  }) {
    final result = create();
    if (stationId != null) result.stationId = stationId;
    if (spaceId != null) result.spaceId = spaceId;
    if (chargerType != null) result.chargerType = chargerType;
    if (powerKw != null) result.powerKw = powerKw;
    if (connectorType != null) result.connectorType = connectorType;
    if (pricePerKwh != null) result.pricePerKwh = pricePerKwh;
    if (status != null) result.status = status;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  UpdateChargingStationRequest._();

  factory UpdateChargingStationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateChargingStationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateChargingStationRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'stationId')
    ..aI(2, _omitFieldNames ? '' : 'spaceId')
    ..aE<$1.ChargingStation_ChargerType>(
        3, _omitFieldNames ? '' : 'chargerType',
        enumValues: $1.ChargingStation_ChargerType.values)
    ..aD(4, _omitFieldNames ? '' : 'powerKw')
    ..aOS(5, _omitFieldNames ? '' : 'connectorType')
    ..aD(6, _omitFieldNames ? '' : 'pricePerKwh')
    ..aE<$1.ChargingStation_Status>(7, _omitFieldNames ? '' : 'status',
        enumValues: $1.ChargingStation_Status.values)
    ..aOM<$2.FieldMask>(8, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $2.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateChargingStationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateChargingStationRequest copyWith(
          void Function(UpdateChargingStationRequest) updates) =>
      super.copyWith(
              (message) => updates(message as UpdateChargingStationRequest))
          as UpdateChargingStationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateChargingStationRequest create() =>
      UpdateChargingStationRequest._();
  @$core.override
  UpdateChargingStationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateChargingStationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateChargingStationRequest>(create);
  static UpdateChargingStationRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get stationId => $_getIZ(0);
  @$pb.TagNumber(1)
  set stationId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasStationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearStationId() => $_clearField(1);

  /// Another space of the same car park.
  @$pb.TagNumber(2)
  $core.int get spaceId => $_getIZ(1);
  @$pb.TagNumber(2)
  set spaceId($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSpaceId() => $_has(1);
  @$pb.TagNumber(2)
  void clearSpaceId() => $_clearField(2);

  /// Another sort of charger.
  @$pb.TagNumber(3)
  $1.ChargingStation_ChargerType get chargerType => $_getN(2);
  @$pb.TagNumber(3)
  set chargerType($1.ChargingStation_ChargerType value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasChargerType() => $_has(2);
  @$pb.TagNumber(3)
  void clearChargerType() => $_clearField(3);

  /// Another most power, in kW.
  @$pb.TagNumber(4)
  $core.double get powerKw => $_getN(3);
  @$pb.TagNumber(4)
  set powerKw($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPowerKw() => $_has(3);
  @$pb.TagNumber(4)
  void clearPowerKw() => $_clearField(4);

  /// Another connector.
  @$pb.TagNumber(5)
  $core.String get connectorType => $_getSZ(4);
  @$pb.TagNumber(5)
  set connectorType($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasConnectorType() => $_has(4);
  @$pb.TagNumber(5)
  void clearConnectorType() => $_clearField(5);

  /// Another price of a kWh.
  @$pb.TagNumber(6)
  $core.double get pricePerKwh => $_getN(5);
  @$pb.TagNumber(6)
  set pricePerKwh($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPricePerKwh() => $_has(5);
  @$pb.TagNumber(6)
  void clearPricePerKwh() => $_clearField(6);

  /// How it stands: `available`, `faulted` or `out_of_service`; `in_use` follows from who charges there.
  @$pb.TagNumber(7)
  $1.ChargingStation_Status get status => $_getN(6);
  @$pb.TagNumber(7)
  set status($1.ChargingStation_Status value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasStatus() => $_has(6);
  @$pb.TagNumber(7)
  void clearStatus() => $_clearField(7);

  /// The fields to write. None of them can be cleared.
  @$pb.TagNumber(8)
  $2.FieldMask get updateMask => $_getN(7);
  @$pb.TagNumber(8)
  set updateMask($2.FieldMask value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasUpdateMask() => $_has(7);
  @$pb.TagNumber(8)
  void clearUpdateMask() => $_clearField(8);
  @$pb.TagNumber(8)
  $2.FieldMask ensureUpdateMask() => $_ensure(7);
}

/// The station as it is now.
class UpdateChargingStationResponse extends $pb.GeneratedMessage {
  factory UpdateChargingStationResponse({
    $1.ChargingStation? station,
  }) {
    final result = create();
    if (station != null) result.station = station;
    return result;
  }

  UpdateChargingStationResponse._();

  factory UpdateChargingStationResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateChargingStationResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateChargingStationResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.ChargingStation>(1, _omitFieldNames ? '' : 'station',
        subBuilder: $1.ChargingStation.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateChargingStationResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateChargingStationResponse copyWith(
          void Function(UpdateChargingStationResponse) updates) =>
      super.copyWith(
              (message) => updates(message as UpdateChargingStationResponse))
          as UpdateChargingStationResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateChargingStationResponse create() =>
      UpdateChargingStationResponse._();
  @$core.override
  UpdateChargingStationResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateChargingStationResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateChargingStationResponse>(create);
  static UpdateChargingStationResponse? _defaultInstance;

  /// The station.
  @$pb.TagNumber(1)
  $1.ChargingStation get station => $_getN(0);
  @$pb.TagNumber(1)
  set station($1.ChargingStation value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStation() => $_has(0);
  @$pb.TagNumber(1)
  void clearStation() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.ChargingStation ensureStation() => $_ensure(0);
}

/// A station to take away.
class DeleteChargingStationRequest extends $pb.GeneratedMessage {
  factory DeleteChargingStationRequest({
    $core.int? stationId,
  }) {
    final result = create();
    if (stationId != null) result.stationId = stationId;
    return result;
  }

  DeleteChargingStationRequest._();

  factory DeleteChargingStationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteChargingStationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteChargingStationRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'stationId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteChargingStationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteChargingStationRequest copyWith(
          void Function(DeleteChargingStationRequest) updates) =>
      super.copyWith(
              (message) => updates(message as DeleteChargingStationRequest))
          as DeleteChargingStationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteChargingStationRequest create() =>
      DeleteChargingStationRequest._();
  @$core.override
  DeleteChargingStationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteChargingStationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteChargingStationRequest>(create);
  static DeleteChargingStationRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get stationId => $_getIZ(0);
  @$pb.TagNumber(1)
  set stationId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasStationId() => $_has(0);
  @$pb.TagNumber(1)
  void clearStationId() => $_clearField(1);
}

/// It is gone.
class DeleteChargingStationResponse extends $pb.GeneratedMessage {
  factory DeleteChargingStationResponse() => create();

  DeleteChargingStationResponse._();

  factory DeleteChargingStationResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteChargingStationResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteChargingStationResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteChargingStationResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteChargingStationResponse copyWith(
          void Function(DeleteChargingStationResponse) updates) =>
      super.copyWith(
              (message) => updates(message as DeleteChargingStationResponse))
          as DeleteChargingStationResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteChargingStationResponse create() =>
      DeleteChargingStationResponse._();
  @$core.override
  DeleteChargingStationResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteChargingStationResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteChargingStationResponse>(create);
  static DeleteChargingStationResponse? _defaultInstance;
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
