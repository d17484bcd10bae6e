// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/zone_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:async' as $async;
import 'dart:core' as $core;

import 'package:grpc/service_api.dart' as $grpc;
import 'package:protobuf/protobuf.dart' as $pb;

import 'zone_service.pb.dart' as $0;

export 'zone_service.pb.dart';

/// Zones: everybody reads them, admins make them, operators keep their own up to date.
@$pb.GrpcServiceName('parkup.parking.v1.ZoneService')
class ZoneServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ZoneServiceClient(super.channel, {super.options, super.interceptors});

  /// Makes a zone.
  $grpc.ResponseFuture<$0.CreateZoneResponse> createZone(
    $0.CreateZoneRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createZone, request, options: options);
  }

  /// Gives one zone.
  $grpc.ResponseFuture<$0.GetZoneResponse> getZone(
    $0.GetZoneRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getZone, request, options: options);
  }

  /// Gives the zone that has a code. Upper and lower case are one code.
  $grpc.ResponseFuture<$0.GetZoneByCodeResponse> getZoneByCode(
    $0.GetZoneByCodeRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getZoneByCode, request, options: options);
  }

  /// Lists zones by code; the nearest first when a point is given, else those that fit best first when a text is.
  $grpc.ResponseFuture<$0.ListZonesResponse> listZones(
    $0.ListZonesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listZones, request, options: options);
  }

  /// Says in which zone a point lies: in the smallest one where zones overlap. The edge of a zone belongs to it.
  $grpc.ResponseFuture<$0.LocateZoneResponse> locateZone(
    $0.LocateZoneRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$locateZone, request, options: options);
  }

  /// Lists the zones that the calling operator works in: all of them for admins, the assigned ones for others.
  $grpc.ResponseFuture<$0.ListAssignedZonesResponse> listAssignedZones(
    $0.ListAssignedZonesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listAssignedZones, request, options: options);
  }

  /// Changes the fields that are given. Operators may change the zones assigned to them. Sessions under way keep their price.
  $grpc.ResponseFuture<$0.UpdateZoneResponse> updateZone(
    $0.UpdateZoneRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateZone, request, options: options);
  }

  /// Deletes a zone with its streets and meters. One that has sessions or violation tickets is switched off instead, and stays.
  /// Over REST 204 when it is gone, 200 with the zone when it was switched off.
  $grpc.ResponseFuture<$0.DeleteZoneResponse> deleteZone(
    $0.DeleteZoneRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteZone, request, options: options);
  }

  /// Says what a stay costs, and why: hourly rate × paid minutes / 60, rounded up to the next 10 millimes, at most the daily rate
  /// per started day that has a paid minute. Outside opening hours and in free hours parking costs nothing. A minute that begins in the
  /// zone's peak, on a weekend or on a public holiday costs as many times as much as the zone says.
  $grpc.ResponseFuture<$0.CalculatePriceResponse> calculatePrice(
    $0.CalculatePriceRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$calculatePrice, request, options: options);
  }

  // method descriptors

  static final _$createZone =
      $grpc.ClientMethod<$0.CreateZoneRequest, $0.CreateZoneResponse>(
          '/parkup.parking.v1.ZoneService/CreateZone',
          ($0.CreateZoneRequest value) => value.writeToBuffer(),
          $0.CreateZoneResponse.fromBuffer);
  static final _$getZone =
      $grpc.ClientMethod<$0.GetZoneRequest, $0.GetZoneResponse>(
          '/parkup.parking.v1.ZoneService/GetZone',
          ($0.GetZoneRequest value) => value.writeToBuffer(),
          $0.GetZoneResponse.fromBuffer);
  static final _$getZoneByCode =
      $grpc.ClientMethod<$0.GetZoneByCodeRequest, $0.GetZoneByCodeResponse>(
          '/parkup.parking.v1.ZoneService/GetZoneByCode',
          ($0.GetZoneByCodeRequest value) => value.writeToBuffer(),
          $0.GetZoneByCodeResponse.fromBuffer);
  static final _$listZones =
      $grpc.ClientMethod<$0.ListZonesRequest, $0.ListZonesResponse>(
          '/parkup.parking.v1.ZoneService/ListZones',
          ($0.ListZonesRequest value) => value.writeToBuffer(),
          $0.ListZonesResponse.fromBuffer);
  static final _$locateZone =
      $grpc.ClientMethod<$0.LocateZoneRequest, $0.LocateZoneResponse>(
          '/parkup.parking.v1.ZoneService/LocateZone',
          ($0.LocateZoneRequest value) => value.writeToBuffer(),
          $0.LocateZoneResponse.fromBuffer);
  static final _$listAssignedZones = $grpc.ClientMethod<
          $0.ListAssignedZonesRequest, $0.ListAssignedZonesResponse>(
      '/parkup.parking.v1.ZoneService/ListAssignedZones',
      ($0.ListAssignedZonesRequest value) => value.writeToBuffer(),
      $0.ListAssignedZonesResponse.fromBuffer);
  static final _$updateZone =
      $grpc.ClientMethod<$0.UpdateZoneRequest, $0.UpdateZoneResponse>(
          '/parkup.parking.v1.ZoneService/UpdateZone',
          ($0.UpdateZoneRequest value) => value.writeToBuffer(),
          $0.UpdateZoneResponse.fromBuffer);
  static final _$deleteZone =
      $grpc.ClientMethod<$0.DeleteZoneRequest, $0.DeleteZoneResponse>(
          '/parkup.parking.v1.ZoneService/DeleteZone',
          ($0.DeleteZoneRequest value) => value.writeToBuffer(),
          $0.DeleteZoneResponse.fromBuffer);
  static final _$calculatePrice =
      $grpc.ClientMethod<$0.CalculatePriceRequest, $0.CalculatePriceResponse>(
          '/parkup.parking.v1.ZoneService/CalculatePrice',
          ($0.CalculatePriceRequest value) => value.writeToBuffer(),
          $0.CalculatePriceResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.parking.v1.ZoneService')
abstract class ZoneServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.parking.v1.ZoneService';

  ZoneServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.CreateZoneRequest, $0.CreateZoneResponse>(
        'CreateZone',
        createZone_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.CreateZoneRequest.fromBuffer(value),
        ($0.CreateZoneResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetZoneRequest, $0.GetZoneResponse>(
        'GetZone',
        getZone_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetZoneRequest.fromBuffer(value),
        ($0.GetZoneResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.GetZoneByCodeRequest, $0.GetZoneByCodeResponse>(
            'GetZoneByCode',
            getZoneByCode_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetZoneByCodeRequest.fromBuffer(value),
            ($0.GetZoneByCodeResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListZonesRequest, $0.ListZonesResponse>(
        'ListZones',
        listZones_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.ListZonesRequest.fromBuffer(value),
        ($0.ListZonesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.LocateZoneRequest, $0.LocateZoneResponse>(
        'LocateZone',
        locateZone_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.LocateZoneRequest.fromBuffer(value),
        ($0.LocateZoneResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListAssignedZonesRequest,
            $0.ListAssignedZonesResponse>(
        'ListAssignedZones',
        listAssignedZones_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListAssignedZonesRequest.fromBuffer(value),
        ($0.ListAssignedZonesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.UpdateZoneRequest, $0.UpdateZoneResponse>(
        'UpdateZone',
        updateZone_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.UpdateZoneRequest.fromBuffer(value),
        ($0.UpdateZoneResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeleteZoneRequest, $0.DeleteZoneResponse>(
        'DeleteZone',
        deleteZone_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.DeleteZoneRequest.fromBuffer(value),
        ($0.DeleteZoneResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CalculatePriceRequest,
            $0.CalculatePriceResponse>(
        'CalculatePrice',
        calculatePrice_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CalculatePriceRequest.fromBuffer(value),
        ($0.CalculatePriceResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.CreateZoneResponse> createZone_Pre($grpc.ServiceCall $call,
      $async.Future<$0.CreateZoneRequest> $request) async {
    return createZone($call, await $request);
  }

  $async.Future<$0.CreateZoneResponse> createZone(
      $grpc.ServiceCall call, $0.CreateZoneRequest request);

  $async.Future<$0.GetZoneResponse> getZone_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetZoneRequest> $request) async {
    return getZone($call, await $request);
  }

  $async.Future<$0.GetZoneResponse> getZone(
      $grpc.ServiceCall call, $0.GetZoneRequest request);

  $async.Future<$0.GetZoneByCodeResponse> getZoneByCode_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetZoneByCodeRequest> $request) async {
    return getZoneByCode($call, await $request);
  }

  $async.Future<$0.GetZoneByCodeResponse> getZoneByCode(
      $grpc.ServiceCall call, $0.GetZoneByCodeRequest request);

  $async.Future<$0.ListZonesResponse> listZones_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ListZonesRequest> $request) async {
    return listZones($call, await $request);
  }

  $async.Future<$0.ListZonesResponse> listZones(
      $grpc.ServiceCall call, $0.ListZonesRequest request);

  $async.Future<$0.LocateZoneResponse> locateZone_Pre($grpc.ServiceCall $call,
      $async.Future<$0.LocateZoneRequest> $request) async {
    return locateZone($call, await $request);
  }

  $async.Future<$0.LocateZoneResponse> locateZone(
      $grpc.ServiceCall call, $0.LocateZoneRequest request);

  $async.Future<$0.ListAssignedZonesResponse> listAssignedZones_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListAssignedZonesRequest> $request) async {
    return listAssignedZones($call, await $request);
  }

  $async.Future<$0.ListAssignedZonesResponse> listAssignedZones(
      $grpc.ServiceCall call, $0.ListAssignedZonesRequest request);

  $async.Future<$0.UpdateZoneResponse> updateZone_Pre($grpc.ServiceCall $call,
      $async.Future<$0.UpdateZoneRequest> $request) async {
    return updateZone($call, await $request);
  }

  $async.Future<$0.UpdateZoneResponse> updateZone(
      $grpc.ServiceCall call, $0.UpdateZoneRequest request);

  $async.Future<$0.DeleteZoneResponse> deleteZone_Pre($grpc.ServiceCall $call,
      $async.Future<$0.DeleteZoneRequest> $request) async {
    return deleteZone($call, await $request);
  }

  $async.Future<$0.DeleteZoneResponse> deleteZone(
      $grpc.ServiceCall call, $0.DeleteZoneRequest request);

  $async.Future<$0.CalculatePriceResponse> calculatePrice_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CalculatePriceRequest> $request) async {
    return calculatePrice($call, await $request);
  }

  $async.Future<$0.CalculatePriceResponse> calculatePrice(
      $grpc.ServiceCall call, $0.CalculatePriceRequest request);
}
