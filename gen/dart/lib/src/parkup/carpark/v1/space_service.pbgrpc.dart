// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/space_service.proto.

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

import 'space_service.pb.dart' as $0;

export 'space_service.pb.dart';

/// The spaces of car parks: whoever is signed in reads them, admins make and change them, the operators of a car park say which are out of
/// use. What car stands in one, and for whom one is held, only staff of the car park see.
@$pb.GrpcServiceName('parkup.carpark.v1.SpaceService')
class SpaceServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  SpaceServiceClient(super.channel, {super.options, super.interceptors});

  /// Makes a space.
  $grpc.ResponseFuture<$0.CreateSpaceResponse> createSpace(
    $0.CreateSpaceRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createSpace, request, options: options);
  }

  /// Makes the spaces of a zone at once, by their numbers or counted up: all of them, or none.
  $grpc.ResponseFuture<$0.CreateSpacesResponse> createSpaces(
    $0.CreateSpacesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createSpaces, request, options: options);
  }

  /// Gives one space.
  $grpc.ResponseFuture<$0.GetSpaceResponse> getSpace(
    $0.GetSpaceRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getSpace, request, options: options);
  }

  /// Lists spaces of a car park by level, then by number as people count (`A-2` before `A-10`).
  $grpc.ResponseFuture<$0.ListSpacesResponse> listSpaces(
    $0.ListSpacesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listSpaces, request, options: options);
  }

  /// Lists the spaces that can be taken, now or in a period, in the same order.
  $grpc.ResponseFuture<$0.ListAvailableSpacesResponse> listAvailableSpaces(
    $0.ListAvailableSpacesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listAvailableSpaces, request, options: options);
  }

  /// Changes the fields that are given. A space in which a car stands, or that a reservation holds, stays in its zone.
  $grpc.ResponseFuture<$0.UpdateSpaceResponse> updateSpace(
    $0.UpdateSpaceRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateSpace, request, options: options);
  }

  /// Takes a space out of use, or back into use, by staff of its car park. A car that stands there and a reservation that holds it are not
  /// lost by it: the space is what was said as soon as the car is gone, and what it was before once it is back in use.
  $grpc.ResponseFuture<$0.SetSpaceStatusResponse> setSpaceStatus(
    $0.SetSpaceStatusRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$setSpaceStatus, request, options: options);
  }

  /// The same for all spaces of a zone at once: for a floor that is cleaned.
  $grpc.ResponseFuture<$0.SetZoneSpacesStatusResponse> setZoneSpacesStatus(
    $0.SetZoneSpacesStatusRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$setZoneSpacesStatus, request, options: options);
  }

  /// Deletes a space in which no car stands, and that nothing is planned for.
  $grpc.ResponseFuture<$0.DeleteSpaceResponse> deleteSpace(
    $0.DeleteSpaceRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteSpace, request, options: options);
  }

  /// Follows the spaces of a car park, of a level or of a zone, for displays. What LiveService of parkup.parking.v1 says of streams holds
  /// here: it begins with how things are; who was cut off comes back with the last resume token and is told what was missed.
  $grpc.ResponseStream<$0.WatchSpacesResponse> watchSpaces(
    $0.WatchSpacesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createStreamingCall(
        _$watchSpaces, $async.Stream.fromIterable([request]),
        options: options);
  }

  // method descriptors

  static final _$createSpace =
      $grpc.ClientMethod<$0.CreateSpaceRequest, $0.CreateSpaceResponse>(
          '/parkup.carpark.v1.SpaceService/CreateSpace',
          ($0.CreateSpaceRequest value) => value.writeToBuffer(),
          $0.CreateSpaceResponse.fromBuffer);
  static final _$createSpaces =
      $grpc.ClientMethod<$0.CreateSpacesRequest, $0.CreateSpacesResponse>(
          '/parkup.carpark.v1.SpaceService/CreateSpaces',
          ($0.CreateSpacesRequest value) => value.writeToBuffer(),
          $0.CreateSpacesResponse.fromBuffer);
  static final _$getSpace =
      $grpc.ClientMethod<$0.GetSpaceRequest, $0.GetSpaceResponse>(
          '/parkup.carpark.v1.SpaceService/GetSpace',
          ($0.GetSpaceRequest value) => value.writeToBuffer(),
          $0.GetSpaceResponse.fromBuffer);
  static final _$listSpaces =
      $grpc.ClientMethod<$0.ListSpacesRequest, $0.ListSpacesResponse>(
          '/parkup.carpark.v1.SpaceService/ListSpaces',
          ($0.ListSpacesRequest value) => value.writeToBuffer(),
          $0.ListSpacesResponse.fromBuffer);
  static final _$listAvailableSpaces = $grpc.ClientMethod<
          $0.ListAvailableSpacesRequest, $0.ListAvailableSpacesResponse>(
      '/parkup.carpark.v1.SpaceService/ListAvailableSpaces',
      ($0.ListAvailableSpacesRequest value) => value.writeToBuffer(),
      $0.ListAvailableSpacesResponse.fromBuffer);
  static final _$updateSpace =
      $grpc.ClientMethod<$0.UpdateSpaceRequest, $0.UpdateSpaceResponse>(
          '/parkup.carpark.v1.SpaceService/UpdateSpace',
          ($0.UpdateSpaceRequest value) => value.writeToBuffer(),
          $0.UpdateSpaceResponse.fromBuffer);
  static final _$setSpaceStatus =
      $grpc.ClientMethod<$0.SetSpaceStatusRequest, $0.SetSpaceStatusResponse>(
          '/parkup.carpark.v1.SpaceService/SetSpaceStatus',
          ($0.SetSpaceStatusRequest value) => value.writeToBuffer(),
          $0.SetSpaceStatusResponse.fromBuffer);
  static final _$setZoneSpacesStatus = $grpc.ClientMethod<
          $0.SetZoneSpacesStatusRequest, $0.SetZoneSpacesStatusResponse>(
      '/parkup.carpark.v1.SpaceService/SetZoneSpacesStatus',
      ($0.SetZoneSpacesStatusRequest value) => value.writeToBuffer(),
      $0.SetZoneSpacesStatusResponse.fromBuffer);
  static final _$deleteSpace =
      $grpc.ClientMethod<$0.DeleteSpaceRequest, $0.DeleteSpaceResponse>(
          '/parkup.carpark.v1.SpaceService/DeleteSpace',
          ($0.DeleteSpaceRequest value) => value.writeToBuffer(),
          $0.DeleteSpaceResponse.fromBuffer);
  static final _$watchSpaces =
      $grpc.ClientMethod<$0.WatchSpacesRequest, $0.WatchSpacesResponse>(
          '/parkup.carpark.v1.SpaceService/WatchSpaces',
          ($0.WatchSpacesRequest value) => value.writeToBuffer(),
          $0.WatchSpacesResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.SpaceService')
abstract class SpaceServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.SpaceService';

  SpaceServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.CreateSpaceRequest, $0.CreateSpaceResponse>(
            'CreateSpace',
            createSpace_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.CreateSpaceRequest.fromBuffer(value),
            ($0.CreateSpaceResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.CreateSpacesRequest, $0.CreateSpacesResponse>(
            'CreateSpaces',
            createSpaces_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.CreateSpacesRequest.fromBuffer(value),
            ($0.CreateSpacesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetSpaceRequest, $0.GetSpaceResponse>(
        'GetSpace',
        getSpace_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetSpaceRequest.fromBuffer(value),
        ($0.GetSpaceResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListSpacesRequest, $0.ListSpacesResponse>(
        'ListSpaces',
        listSpaces_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.ListSpacesRequest.fromBuffer(value),
        ($0.ListSpacesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListAvailableSpacesRequest,
            $0.ListAvailableSpacesResponse>(
        'ListAvailableSpaces',
        listAvailableSpaces_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListAvailableSpacesRequest.fromBuffer(value),
        ($0.ListAvailableSpacesResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.UpdateSpaceRequest, $0.UpdateSpaceResponse>(
            'UpdateSpace',
            updateSpace_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.UpdateSpaceRequest.fromBuffer(value),
            ($0.UpdateSpaceResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.SetSpaceStatusRequest,
            $0.SetSpaceStatusResponse>(
        'SetSpaceStatus',
        setSpaceStatus_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.SetSpaceStatusRequest.fromBuffer(value),
        ($0.SetSpaceStatusResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.SetZoneSpacesStatusRequest,
            $0.SetZoneSpacesStatusResponse>(
        'SetZoneSpacesStatus',
        setZoneSpacesStatus_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.SetZoneSpacesStatusRequest.fromBuffer(value),
        ($0.SetZoneSpacesStatusResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.DeleteSpaceRequest, $0.DeleteSpaceResponse>(
            'DeleteSpace',
            deleteSpace_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.DeleteSpaceRequest.fromBuffer(value),
            ($0.DeleteSpaceResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.WatchSpacesRequest, $0.WatchSpacesResponse>(
            'WatchSpaces',
            watchSpaces_Pre,
            false,
            true,
            ($core.List<$core.int> value) =>
                $0.WatchSpacesRequest.fromBuffer(value),
            ($0.WatchSpacesResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.CreateSpaceResponse> createSpace_Pre($grpc.ServiceCall $call,
      $async.Future<$0.CreateSpaceRequest> $request) async {
    return createSpace($call, await $request);
  }

  $async.Future<$0.CreateSpaceResponse> createSpace(
      $grpc.ServiceCall call, $0.CreateSpaceRequest request);

  $async.Future<$0.CreateSpacesResponse> createSpaces_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateSpacesRequest> $request) async {
    return createSpaces($call, await $request);
  }

  $async.Future<$0.CreateSpacesResponse> createSpaces(
      $grpc.ServiceCall call, $0.CreateSpacesRequest request);

  $async.Future<$0.GetSpaceResponse> getSpace_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetSpaceRequest> $request) async {
    return getSpace($call, await $request);
  }

  $async.Future<$0.GetSpaceResponse> getSpace(
      $grpc.ServiceCall call, $0.GetSpaceRequest request);

  $async.Future<$0.ListSpacesResponse> listSpaces_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ListSpacesRequest> $request) async {
    return listSpaces($call, await $request);
  }

  $async.Future<$0.ListSpacesResponse> listSpaces(
      $grpc.ServiceCall call, $0.ListSpacesRequest request);

  $async.Future<$0.ListAvailableSpacesResponse> listAvailableSpaces_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListAvailableSpacesRequest> $request) async {
    return listAvailableSpaces($call, await $request);
  }

  $async.Future<$0.ListAvailableSpacesResponse> listAvailableSpaces(
      $grpc.ServiceCall call, $0.ListAvailableSpacesRequest request);

  $async.Future<$0.UpdateSpaceResponse> updateSpace_Pre($grpc.ServiceCall $call,
      $async.Future<$0.UpdateSpaceRequest> $request) async {
    return updateSpace($call, await $request);
  }

  $async.Future<$0.UpdateSpaceResponse> updateSpace(
      $grpc.ServiceCall call, $0.UpdateSpaceRequest request);

  $async.Future<$0.SetSpaceStatusResponse> setSpaceStatus_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.SetSpaceStatusRequest> $request) async {
    return setSpaceStatus($call, await $request);
  }

  $async.Future<$0.SetSpaceStatusResponse> setSpaceStatus(
      $grpc.ServiceCall call, $0.SetSpaceStatusRequest request);

  $async.Future<$0.SetZoneSpacesStatusResponse> setZoneSpacesStatus_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.SetZoneSpacesStatusRequest> $request) async {
    return setZoneSpacesStatus($call, await $request);
  }

  $async.Future<$0.SetZoneSpacesStatusResponse> setZoneSpacesStatus(
      $grpc.ServiceCall call, $0.SetZoneSpacesStatusRequest request);

  $async.Future<$0.DeleteSpaceResponse> deleteSpace_Pre($grpc.ServiceCall $call,
      $async.Future<$0.DeleteSpaceRequest> $request) async {
    return deleteSpace($call, await $request);
  }

  $async.Future<$0.DeleteSpaceResponse> deleteSpace(
      $grpc.ServiceCall call, $0.DeleteSpaceRequest request);

  $async.Stream<$0.WatchSpacesResponse> watchSpaces_Pre($grpc.ServiceCall $call,
      $async.Future<$0.WatchSpacesRequest> $request) async* {
    yield* watchSpaces($call, await $request);
  }

  $async.Stream<$0.WatchSpacesResponse> watchSpaces(
      $grpc.ServiceCall call, $0.WatchSpacesRequest request);
}
