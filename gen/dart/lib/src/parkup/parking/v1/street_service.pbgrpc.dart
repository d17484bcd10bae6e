// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/street_service.proto.

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

import 'street_service.pb.dart' as $0;

export 'street_service.pb.dart';

/// Streets of zones: everybody reads them, admins make and delete them, operators keep those of their zones up to date. A zone
/// has at most 1000, so that a page can show all of them.
@$pb.GrpcServiceName('parkup.parking.v1.StreetService')
class StreetServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  StreetServiceClient(super.channel, {super.options, super.interceptors});

  /// Makes a street.
  $grpc.ResponseFuture<$0.CreateStreetResponse> createStreet(
    $0.CreateStreetRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createStreet, request, options: options);
  }

  /// Makes several streets, of any zones: all of them, or none. INVALID_ARGUMENT names every street that is wrong, be it that
  /// its zone is not there.
  $grpc.ResponseFuture<$0.CreateStreetsResponse> createStreets(
    $0.CreateStreetsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createStreets, request, options: options);
  }

  /// Gives one street.
  $grpc.ResponseFuture<$0.GetStreetResponse> getStreet(
    $0.GetStreetRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getStreet, request, options: options);
  }

  /// Lists streets in the order in which they were made; of a zone that is not there none.
  $grpc.ResponseFuture<$0.ListStreetsResponse> listStreets(
    $0.ListStreetsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listStreets, request, options: options);
  }

  /// Lists the streets of the zones that the calling operator works in: of all zones for admins.
  $grpc.ResponseFuture<$0.ListAssignedStreetsResponse> listAssignedStreets(
    $0.ListAssignedStreetsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listAssignedStreets, request, options: options);
  }

  /// Changes the fields that are given. Operators may change the streets of zones assigned to them, and move them between these.
  $grpc.ResponseFuture<$0.UpdateStreetResponse> updateStreet(
    $0.UpdateStreetRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateStreet, request, options: options);
  }

  /// Deletes a street.
  $grpc.ResponseFuture<$0.DeleteStreetResponse> deleteStreet(
    $0.DeleteStreetRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteStreet, request, options: options);
  }

  /// Deletes all streets of a zone; those of a zone that is gone, too.
  $grpc.ResponseFuture<$0.DeleteZoneStreetsResponse> deleteZoneStreets(
    $0.DeleteZoneStreetsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteZoneStreets, request, options: options);
  }

  /// Shows a line as it would be on the road network, and changes nothing. Without a road network, or when that has no road
  /// there, the answer is that there is no such line.
  $grpc.ResponseFuture<$0.PreviewStreetMatchResponse> previewStreetMatch(
    $0.PreviewStreetMatchRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$previewStreetMatch, request, options: options);
  }

  // method descriptors

  static final _$createStreet =
      $grpc.ClientMethod<$0.CreateStreetRequest, $0.CreateStreetResponse>(
          '/parkup.parking.v1.StreetService/CreateStreet',
          ($0.CreateStreetRequest value) => value.writeToBuffer(),
          $0.CreateStreetResponse.fromBuffer);
  static final _$createStreets =
      $grpc.ClientMethod<$0.CreateStreetsRequest, $0.CreateStreetsResponse>(
          '/parkup.parking.v1.StreetService/CreateStreets',
          ($0.CreateStreetsRequest value) => value.writeToBuffer(),
          $0.CreateStreetsResponse.fromBuffer);
  static final _$getStreet =
      $grpc.ClientMethod<$0.GetStreetRequest, $0.GetStreetResponse>(
          '/parkup.parking.v1.StreetService/GetStreet',
          ($0.GetStreetRequest value) => value.writeToBuffer(),
          $0.GetStreetResponse.fromBuffer);
  static final _$listStreets =
      $grpc.ClientMethod<$0.ListStreetsRequest, $0.ListStreetsResponse>(
          '/parkup.parking.v1.StreetService/ListStreets',
          ($0.ListStreetsRequest value) => value.writeToBuffer(),
          $0.ListStreetsResponse.fromBuffer);
  static final _$listAssignedStreets = $grpc.ClientMethod<
          $0.ListAssignedStreetsRequest, $0.ListAssignedStreetsResponse>(
      '/parkup.parking.v1.StreetService/ListAssignedStreets',
      ($0.ListAssignedStreetsRequest value) => value.writeToBuffer(),
      $0.ListAssignedStreetsResponse.fromBuffer);
  static final _$updateStreet =
      $grpc.ClientMethod<$0.UpdateStreetRequest, $0.UpdateStreetResponse>(
          '/parkup.parking.v1.StreetService/UpdateStreet',
          ($0.UpdateStreetRequest value) => value.writeToBuffer(),
          $0.UpdateStreetResponse.fromBuffer);
  static final _$deleteStreet =
      $grpc.ClientMethod<$0.DeleteStreetRequest, $0.DeleteStreetResponse>(
          '/parkup.parking.v1.StreetService/DeleteStreet',
          ($0.DeleteStreetRequest value) => value.writeToBuffer(),
          $0.DeleteStreetResponse.fromBuffer);
  static final _$deleteZoneStreets = $grpc.ClientMethod<
          $0.DeleteZoneStreetsRequest, $0.DeleteZoneStreetsResponse>(
      '/parkup.parking.v1.StreetService/DeleteZoneStreets',
      ($0.DeleteZoneStreetsRequest value) => value.writeToBuffer(),
      $0.DeleteZoneStreetsResponse.fromBuffer);
  static final _$previewStreetMatch = $grpc.ClientMethod<
          $0.PreviewStreetMatchRequest, $0.PreviewStreetMatchResponse>(
      '/parkup.parking.v1.StreetService/PreviewStreetMatch',
      ($0.PreviewStreetMatchRequest value) => value.writeToBuffer(),
      $0.PreviewStreetMatchResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.parking.v1.StreetService')
abstract class StreetServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.parking.v1.StreetService';

  StreetServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.CreateStreetRequest, $0.CreateStreetResponse>(
            'CreateStreet',
            createStreet_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.CreateStreetRequest.fromBuffer(value),
            ($0.CreateStreetResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.CreateStreetsRequest, $0.CreateStreetsResponse>(
            'CreateStreets',
            createStreets_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.CreateStreetsRequest.fromBuffer(value),
            ($0.CreateStreetsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetStreetRequest, $0.GetStreetResponse>(
        'GetStreet',
        getStreet_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetStreetRequest.fromBuffer(value),
        ($0.GetStreetResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ListStreetsRequest, $0.ListStreetsResponse>(
            'ListStreets',
            listStreets_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ListStreetsRequest.fromBuffer(value),
            ($0.ListStreetsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListAssignedStreetsRequest,
            $0.ListAssignedStreetsResponse>(
        'ListAssignedStreets',
        listAssignedStreets_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListAssignedStreetsRequest.fromBuffer(value),
        ($0.ListAssignedStreetsResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.UpdateStreetRequest, $0.UpdateStreetResponse>(
            'UpdateStreet',
            updateStreet_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.UpdateStreetRequest.fromBuffer(value),
            ($0.UpdateStreetResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.DeleteStreetRequest, $0.DeleteStreetResponse>(
            'DeleteStreet',
            deleteStreet_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.DeleteStreetRequest.fromBuffer(value),
            ($0.DeleteStreetResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeleteZoneStreetsRequest,
            $0.DeleteZoneStreetsResponse>(
        'DeleteZoneStreets',
        deleteZoneStreets_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeleteZoneStreetsRequest.fromBuffer(value),
        ($0.DeleteZoneStreetsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.PreviewStreetMatchRequest,
            $0.PreviewStreetMatchResponse>(
        'PreviewStreetMatch',
        previewStreetMatch_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.PreviewStreetMatchRequest.fromBuffer(value),
        ($0.PreviewStreetMatchResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.CreateStreetResponse> createStreet_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateStreetRequest> $request) async {
    return createStreet($call, await $request);
  }

  $async.Future<$0.CreateStreetResponse> createStreet(
      $grpc.ServiceCall call, $0.CreateStreetRequest request);

  $async.Future<$0.CreateStreetsResponse> createStreets_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateStreetsRequest> $request) async {
    return createStreets($call, await $request);
  }

  $async.Future<$0.CreateStreetsResponse> createStreets(
      $grpc.ServiceCall call, $0.CreateStreetsRequest request);

  $async.Future<$0.GetStreetResponse> getStreet_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetStreetRequest> $request) async {
    return getStreet($call, await $request);
  }

  $async.Future<$0.GetStreetResponse> getStreet(
      $grpc.ServiceCall call, $0.GetStreetRequest request);

  $async.Future<$0.ListStreetsResponse> listStreets_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ListStreetsRequest> $request) async {
    return listStreets($call, await $request);
  }

  $async.Future<$0.ListStreetsResponse> listStreets(
      $grpc.ServiceCall call, $0.ListStreetsRequest request);

  $async.Future<$0.ListAssignedStreetsResponse> listAssignedStreets_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListAssignedStreetsRequest> $request) async {
    return listAssignedStreets($call, await $request);
  }

  $async.Future<$0.ListAssignedStreetsResponse> listAssignedStreets(
      $grpc.ServiceCall call, $0.ListAssignedStreetsRequest request);

  $async.Future<$0.UpdateStreetResponse> updateStreet_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UpdateStreetRequest> $request) async {
    return updateStreet($call, await $request);
  }

  $async.Future<$0.UpdateStreetResponse> updateStreet(
      $grpc.ServiceCall call, $0.UpdateStreetRequest request);

  $async.Future<$0.DeleteStreetResponse> deleteStreet_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeleteStreetRequest> $request) async {
    return deleteStreet($call, await $request);
  }

  $async.Future<$0.DeleteStreetResponse> deleteStreet(
      $grpc.ServiceCall call, $0.DeleteStreetRequest request);

  $async.Future<$0.DeleteZoneStreetsResponse> deleteZoneStreets_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeleteZoneStreetsRequest> $request) async {
    return deleteZoneStreets($call, await $request);
  }

  $async.Future<$0.DeleteZoneStreetsResponse> deleteZoneStreets(
      $grpc.ServiceCall call, $0.DeleteZoneStreetsRequest request);

  $async.Future<$0.PreviewStreetMatchResponse> previewStreetMatch_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.PreviewStreetMatchRequest> $request) async {
    return previewStreetMatch($call, await $request);
  }

  $async.Future<$0.PreviewStreetMatchResponse> previewStreetMatch(
      $grpc.ServiceCall call, $0.PreviewStreetMatchRequest request);
}
