// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/floor_map_service.proto.

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

import '../../../google/api/httpbody.pb.dart' as $1;
import 'floor_map_service.pb.dart' as $0;

export 'floor_map_service.pb.dart';

/// Maps of the levels of car parks: what drivers are led by. Admins draw them, operators of the car park close and open what is on them,
/// whoever is signed in reads them. Every change is a version, and the last hundred of them are kept.
@$pb.GrpcServiceName('parkup.carpark.v1.FloorMapService')
class FloorMapServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  FloorMapServiceClient(super.channel, {super.options, super.interceptors});

  /// Gives the map of a level, as it is or as it was. Drafts are there for staff of the car park only.
  $grpc.ResponseFuture<$0.GetFloorMapResponse> getFloorMap(
    $0.GetFloorMapRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getFloorMap, request, options: options);
  }

  /// Lists the maps of a car park, by level.
  $grpc.ResponseFuture<$0.ListFloorMapsResponse> listFloorMaps(
    $0.ListFloorMapsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listFloorMaps, request, options: options);
  }

  /// Draws a level, or draws it anew: what is not given any more is gone. Its problems come with the answer and do not hinder it.
  $grpc.ResponseFuture<$0.ReplaceFloorMapResponse> replaceFloorMap(
    $0.ReplaceFloorMapRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$replaceFloorMap, request, options: options);
  }

  /// Deletes the map of a level with all its versions.
  $grpc.ResponseFuture<$0.DeleteFloorMapResponse> deleteFloorMap(
    $0.DeleteFloorMapRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteFloorMap, request, options: options);
  }

  /// Puts one element on a map, or another one into its place.
  $grpc.ResponseFuture<$0.SetFloorElementResponse> setFloorElement(
    $0.SetFloorElementRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$setFloorElement, request, options: options);
  }

  /// Takes one element off a map.
  $grpc.ResponseFuture<$0.DeleteFloorElementResponse> deleteFloorElement(
    $0.DeleteFloorElementRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteFloorElement, request, options: options);
  }

  /// Closes a lane, ramp, entrance, exit or lift, or opens it again, by staff of the car park: nobody is led there meanwhile.
  $grpc.ResponseFuture<$0.SetFloorElementClosedResponse> setFloorElementClosed(
    $0.SetFloorElementClosedRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$setFloorElementClosed, request, options: options);
  }

  /// Makes a draft the map by which drivers are led. Refused while it has problems that are more than hints.
  $grpc.ResponseFuture<$0.PublishFloorMapResponse> publishFloorMap(
    $0.PublishFloorMapRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$publishFloorMap, request, options: options);
  }

  /// Lists the versions of a map, the newest first.
  $grpc.ResponseFuture<$0.ListFloorMapVersionsResponse> listFloorMapVersions(
    $0.ListFloorMapVersionsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listFloorMapVersions, request, options: options);
  }

  /// Makes an earlier version the map again, as its next version.
  $grpc.ResponseFuture<$0.RestoreFloorMapResponse> restoreFloorMap(
    $0.RestoreFloorMapRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$restoreFloorMap, request, options: options);
  }

  /// Says what is wrong with the maps of a car park, all levels together, drafts included: the graver things first.
  $grpc.ResponseFuture<$0.CheckFloorMapsResponse> checkFloorMaps(
    $0.CheckFloorMapsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$checkFloorMaps, request, options: options);
  }

  /// Gives the map of a level as a file: GeoJSON in metres (no degrees), or the grid of characters that ImportFloorMap reads.
  $grpc.ResponseFuture<$1.HttpBody> exportFloorMap(
    $0.ExportFloorMapRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$exportFloorMap, request, options: options);
  }

  /// Reads a map from GeoJSON or from a grid of characters. It is saved if that is asked for; otherwise the answer shows what it would be.
  /// GeoJSON is as ExportFloorMap gives it. In a grid each character is a square of a level: `#` a wall, `.` nothing, `+` a lane in both
  /// directions, `>` `<` `^` `v` a lane in one, `P` a space, `E` an entrance, `X` an exit, `U` a ramp upwards, `D` one downwards, `L` a lift,
  /// `S` stairs. Spaces take the numbers of the level's spaces in the register, in their order; ramps lead to the level above or below, to
  /// the ramp that is nearest there.
  $grpc.ResponseFuture<$0.ImportFloorMapResponse> importFloorMap(
    $0.ImportFloorMapRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$importFloorMap, request, options: options);
  }

  /// Reads a map from a picture: each pixel, or square of pixels, is what its colour stands for in the legend. What comes of it is a draft
  /// to correct, saved as such if that is asked for.
  $grpc.ResponseFuture<$0.ImportFloorPictureResponse> importFloorPicture(
    $0.ImportFloorPictureRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$importFloorPicture, request, options: options);
  }

  /// Draws a level as SVG or PNG, with how its spaces stand at the moment. Staff of the car park see plates in the spaces; drivers see
  /// their own car, and else only what is free.
  $grpc.ResponseFuture<$1.HttpBody> renderFloorMap(
    $0.RenderFloorMapRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$renderFloorMap, request, options: options);
  }

  // method descriptors

  static final _$getFloorMap =
      $grpc.ClientMethod<$0.GetFloorMapRequest, $0.GetFloorMapResponse>(
          '/parkup.carpark.v1.FloorMapService/GetFloorMap',
          ($0.GetFloorMapRequest value) => value.writeToBuffer(),
          $0.GetFloorMapResponse.fromBuffer);
  static final _$listFloorMaps =
      $grpc.ClientMethod<$0.ListFloorMapsRequest, $0.ListFloorMapsResponse>(
          '/parkup.carpark.v1.FloorMapService/ListFloorMaps',
          ($0.ListFloorMapsRequest value) => value.writeToBuffer(),
          $0.ListFloorMapsResponse.fromBuffer);
  static final _$replaceFloorMap =
      $grpc.ClientMethod<$0.ReplaceFloorMapRequest, $0.ReplaceFloorMapResponse>(
          '/parkup.carpark.v1.FloorMapService/ReplaceFloorMap',
          ($0.ReplaceFloorMapRequest value) => value.writeToBuffer(),
          $0.ReplaceFloorMapResponse.fromBuffer);
  static final _$deleteFloorMap =
      $grpc.ClientMethod<$0.DeleteFloorMapRequest, $0.DeleteFloorMapResponse>(
          '/parkup.carpark.v1.FloorMapService/DeleteFloorMap',
          ($0.DeleteFloorMapRequest value) => value.writeToBuffer(),
          $0.DeleteFloorMapResponse.fromBuffer);
  static final _$setFloorElement =
      $grpc.ClientMethod<$0.SetFloorElementRequest, $0.SetFloorElementResponse>(
          '/parkup.carpark.v1.FloorMapService/SetFloorElement',
          ($0.SetFloorElementRequest value) => value.writeToBuffer(),
          $0.SetFloorElementResponse.fromBuffer);
  static final _$deleteFloorElement = $grpc.ClientMethod<
          $0.DeleteFloorElementRequest, $0.DeleteFloorElementResponse>(
      '/parkup.carpark.v1.FloorMapService/DeleteFloorElement',
      ($0.DeleteFloorElementRequest value) => value.writeToBuffer(),
      $0.DeleteFloorElementResponse.fromBuffer);
  static final _$setFloorElementClosed = $grpc.ClientMethod<
          $0.SetFloorElementClosedRequest, $0.SetFloorElementClosedResponse>(
      '/parkup.carpark.v1.FloorMapService/SetFloorElementClosed',
      ($0.SetFloorElementClosedRequest value) => value.writeToBuffer(),
      $0.SetFloorElementClosedResponse.fromBuffer);
  static final _$publishFloorMap =
      $grpc.ClientMethod<$0.PublishFloorMapRequest, $0.PublishFloorMapResponse>(
          '/parkup.carpark.v1.FloorMapService/PublishFloorMap',
          ($0.PublishFloorMapRequest value) => value.writeToBuffer(),
          $0.PublishFloorMapResponse.fromBuffer);
  static final _$listFloorMapVersions = $grpc.ClientMethod<
          $0.ListFloorMapVersionsRequest, $0.ListFloorMapVersionsResponse>(
      '/parkup.carpark.v1.FloorMapService/ListFloorMapVersions',
      ($0.ListFloorMapVersionsRequest value) => value.writeToBuffer(),
      $0.ListFloorMapVersionsResponse.fromBuffer);
  static final _$restoreFloorMap =
      $grpc.ClientMethod<$0.RestoreFloorMapRequest, $0.RestoreFloorMapResponse>(
          '/parkup.carpark.v1.FloorMapService/RestoreFloorMap',
          ($0.RestoreFloorMapRequest value) => value.writeToBuffer(),
          $0.RestoreFloorMapResponse.fromBuffer);
  static final _$checkFloorMaps =
      $grpc.ClientMethod<$0.CheckFloorMapsRequest, $0.CheckFloorMapsResponse>(
          '/parkup.carpark.v1.FloorMapService/CheckFloorMaps',
          ($0.CheckFloorMapsRequest value) => value.writeToBuffer(),
          $0.CheckFloorMapsResponse.fromBuffer);
  static final _$exportFloorMap =
      $grpc.ClientMethod<$0.ExportFloorMapRequest, $1.HttpBody>(
          '/parkup.carpark.v1.FloorMapService/ExportFloorMap',
          ($0.ExportFloorMapRequest value) => value.writeToBuffer(),
          $1.HttpBody.fromBuffer);
  static final _$importFloorMap =
      $grpc.ClientMethod<$0.ImportFloorMapRequest, $0.ImportFloorMapResponse>(
          '/parkup.carpark.v1.FloorMapService/ImportFloorMap',
          ($0.ImportFloorMapRequest value) => value.writeToBuffer(),
          $0.ImportFloorMapResponse.fromBuffer);
  static final _$importFloorPicture = $grpc.ClientMethod<
          $0.ImportFloorPictureRequest, $0.ImportFloorPictureResponse>(
      '/parkup.carpark.v1.FloorMapService/ImportFloorPicture',
      ($0.ImportFloorPictureRequest value) => value.writeToBuffer(),
      $0.ImportFloorPictureResponse.fromBuffer);
  static final _$renderFloorMap =
      $grpc.ClientMethod<$0.RenderFloorMapRequest, $1.HttpBody>(
          '/parkup.carpark.v1.FloorMapService/RenderFloorMap',
          ($0.RenderFloorMapRequest value) => value.writeToBuffer(),
          $1.HttpBody.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.FloorMapService')
abstract class FloorMapServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.FloorMapService';

  FloorMapServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.GetFloorMapRequest, $0.GetFloorMapResponse>(
            'GetFloorMap',
            getFloorMap_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetFloorMapRequest.fromBuffer(value),
            ($0.GetFloorMapResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.ListFloorMapsRequest, $0.ListFloorMapsResponse>(
            'ListFloorMaps',
            listFloorMaps_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.ListFloorMapsRequest.fromBuffer(value),
            ($0.ListFloorMapsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ReplaceFloorMapRequest,
            $0.ReplaceFloorMapResponse>(
        'ReplaceFloorMap',
        replaceFloorMap_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ReplaceFloorMapRequest.fromBuffer(value),
        ($0.ReplaceFloorMapResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeleteFloorMapRequest,
            $0.DeleteFloorMapResponse>(
        'DeleteFloorMap',
        deleteFloorMap_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeleteFloorMapRequest.fromBuffer(value),
        ($0.DeleteFloorMapResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.SetFloorElementRequest,
            $0.SetFloorElementResponse>(
        'SetFloorElement',
        setFloorElement_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.SetFloorElementRequest.fromBuffer(value),
        ($0.SetFloorElementResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DeleteFloorElementRequest,
            $0.DeleteFloorElementResponse>(
        'DeleteFloorElement',
        deleteFloorElement_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DeleteFloorElementRequest.fromBuffer(value),
        ($0.DeleteFloorElementResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.SetFloorElementClosedRequest,
            $0.SetFloorElementClosedResponse>(
        'SetFloorElementClosed',
        setFloorElementClosed_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.SetFloorElementClosedRequest.fromBuffer(value),
        ($0.SetFloorElementClosedResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.PublishFloorMapRequest,
            $0.PublishFloorMapResponse>(
        'PublishFloorMap',
        publishFloorMap_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.PublishFloorMapRequest.fromBuffer(value),
        ($0.PublishFloorMapResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListFloorMapVersionsRequest,
            $0.ListFloorMapVersionsResponse>(
        'ListFloorMapVersions',
        listFloorMapVersions_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListFloorMapVersionsRequest.fromBuffer(value),
        ($0.ListFloorMapVersionsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.RestoreFloorMapRequest,
            $0.RestoreFloorMapResponse>(
        'RestoreFloorMap',
        restoreFloorMap_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RestoreFloorMapRequest.fromBuffer(value),
        ($0.RestoreFloorMapResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.CheckFloorMapsRequest,
            $0.CheckFloorMapsResponse>(
        'CheckFloorMaps',
        checkFloorMaps_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CheckFloorMapsRequest.fromBuffer(value),
        ($0.CheckFloorMapsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ExportFloorMapRequest, $1.HttpBody>(
        'ExportFloorMap',
        exportFloorMap_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ExportFloorMapRequest.fromBuffer(value),
        ($1.HttpBody value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ImportFloorMapRequest,
            $0.ImportFloorMapResponse>(
        'ImportFloorMap',
        importFloorMap_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ImportFloorMapRequest.fromBuffer(value),
        ($0.ImportFloorMapResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ImportFloorPictureRequest,
            $0.ImportFloorPictureResponse>(
        'ImportFloorPicture',
        importFloorPicture_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ImportFloorPictureRequest.fromBuffer(value),
        ($0.ImportFloorPictureResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.RenderFloorMapRequest, $1.HttpBody>(
        'RenderFloorMap',
        renderFloorMap_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.RenderFloorMapRequest.fromBuffer(value),
        ($1.HttpBody value) => value.writeToBuffer()));
  }

  $async.Future<$0.GetFloorMapResponse> getFloorMap_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetFloorMapRequest> $request) async {
    return getFloorMap($call, await $request);
  }

  $async.Future<$0.GetFloorMapResponse> getFloorMap(
      $grpc.ServiceCall call, $0.GetFloorMapRequest request);

  $async.Future<$0.ListFloorMapsResponse> listFloorMaps_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListFloorMapsRequest> $request) async {
    return listFloorMaps($call, await $request);
  }

  $async.Future<$0.ListFloorMapsResponse> listFloorMaps(
      $grpc.ServiceCall call, $0.ListFloorMapsRequest request);

  $async.Future<$0.ReplaceFloorMapResponse> replaceFloorMap_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ReplaceFloorMapRequest> $request) async {
    return replaceFloorMap($call, await $request);
  }

  $async.Future<$0.ReplaceFloorMapResponse> replaceFloorMap(
      $grpc.ServiceCall call, $0.ReplaceFloorMapRequest request);

  $async.Future<$0.DeleteFloorMapResponse> deleteFloorMap_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeleteFloorMapRequest> $request) async {
    return deleteFloorMap($call, await $request);
  }

  $async.Future<$0.DeleteFloorMapResponse> deleteFloorMap(
      $grpc.ServiceCall call, $0.DeleteFloorMapRequest request);

  $async.Future<$0.SetFloorElementResponse> setFloorElement_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.SetFloorElementRequest> $request) async {
    return setFloorElement($call, await $request);
  }

  $async.Future<$0.SetFloorElementResponse> setFloorElement(
      $grpc.ServiceCall call, $0.SetFloorElementRequest request);

  $async.Future<$0.DeleteFloorElementResponse> deleteFloorElement_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DeleteFloorElementRequest> $request) async {
    return deleteFloorElement($call, await $request);
  }

  $async.Future<$0.DeleteFloorElementResponse> deleteFloorElement(
      $grpc.ServiceCall call, $0.DeleteFloorElementRequest request);

  $async.Future<$0.SetFloorElementClosedResponse> setFloorElementClosed_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.SetFloorElementClosedRequest> $request) async {
    return setFloorElementClosed($call, await $request);
  }

  $async.Future<$0.SetFloorElementClosedResponse> setFloorElementClosed(
      $grpc.ServiceCall call, $0.SetFloorElementClosedRequest request);

  $async.Future<$0.PublishFloorMapResponse> publishFloorMap_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.PublishFloorMapRequest> $request) async {
    return publishFloorMap($call, await $request);
  }

  $async.Future<$0.PublishFloorMapResponse> publishFloorMap(
      $grpc.ServiceCall call, $0.PublishFloorMapRequest request);

  $async.Future<$0.ListFloorMapVersionsResponse> listFloorMapVersions_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListFloorMapVersionsRequest> $request) async {
    return listFloorMapVersions($call, await $request);
  }

  $async.Future<$0.ListFloorMapVersionsResponse> listFloorMapVersions(
      $grpc.ServiceCall call, $0.ListFloorMapVersionsRequest request);

  $async.Future<$0.RestoreFloorMapResponse> restoreFloorMap_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.RestoreFloorMapRequest> $request) async {
    return restoreFloorMap($call, await $request);
  }

  $async.Future<$0.RestoreFloorMapResponse> restoreFloorMap(
      $grpc.ServiceCall call, $0.RestoreFloorMapRequest request);

  $async.Future<$0.CheckFloorMapsResponse> checkFloorMaps_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CheckFloorMapsRequest> $request) async {
    return checkFloorMaps($call, await $request);
  }

  $async.Future<$0.CheckFloorMapsResponse> checkFloorMaps(
      $grpc.ServiceCall call, $0.CheckFloorMapsRequest request);

  $async.Future<$1.HttpBody> exportFloorMap_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ExportFloorMapRequest> $request) async {
    return exportFloorMap($call, await $request);
  }

  $async.Future<$1.HttpBody> exportFloorMap(
      $grpc.ServiceCall call, $0.ExportFloorMapRequest request);

  $async.Future<$0.ImportFloorMapResponse> importFloorMap_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ImportFloorMapRequest> $request) async {
    return importFloorMap($call, await $request);
  }

  $async.Future<$0.ImportFloorMapResponse> importFloorMap(
      $grpc.ServiceCall call, $0.ImportFloorMapRequest request);

  $async.Future<$0.ImportFloorPictureResponse> importFloorPicture_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ImportFloorPictureRequest> $request) async {
    return importFloorPicture($call, await $request);
  }

  $async.Future<$0.ImportFloorPictureResponse> importFloorPicture(
      $grpc.ServiceCall call, $0.ImportFloorPictureRequest request);

  $async.Future<$1.HttpBody> renderFloorMap_Pre($grpc.ServiceCall $call,
      $async.Future<$0.RenderFloorMapRequest> $request) async {
    return renderFloorMap($call, await $request);
  }

  $async.Future<$1.HttpBody> renderFloorMap(
      $grpc.ServiceCall call, $0.RenderFloorMapRequest request);
}
