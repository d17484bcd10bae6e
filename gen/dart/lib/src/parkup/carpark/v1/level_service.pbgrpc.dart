// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/level_service.proto.

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

import 'level_service.pb.dart' as $0;

export 'level_service.pb.dart';

/// The levels of car parks: whoever is signed in reads them, admins make and change them.
@$pb.GrpcServiceName('parkup.carpark.v1.LevelService')
class LevelServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  LevelServiceClient(super.channel, {super.options, super.interceptors});

  /// Makes a level.
  $grpc.ResponseFuture<$0.CreateLevelResponse> createLevel(
    $0.CreateLevelRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createLevel, request, options: options);
  }

  /// Gives one level.
  $grpc.ResponseFuture<$0.GetLevelResponse> getLevel(
    $0.GetLevelRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getLevel, request, options: options);
  }

  /// Lists the levels of a car park, the lowest first.
  $grpc.ResponseFuture<$0.ListLevelsResponse> listLevels(
    $0.ListLevelsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listLevels, request, options: options);
  }

  /// Changes the fields that are given. With another level number its spaces take their new place in the order of spaces.
  $grpc.ResponseFuture<$0.UpdateLevelResponse> updateLevel(
    $0.UpdateLevelRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$updateLevel, request, options: options);
  }

  /// Deletes a level without zones.
  $grpc.ResponseFuture<$0.DeleteLevelResponse> deleteLevel(
    $0.DeleteLevelRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$deleteLevel, request, options: options);
  }

  // method descriptors

  static final _$createLevel =
      $grpc.ClientMethod<$0.CreateLevelRequest, $0.CreateLevelResponse>(
          '/parkup.carpark.v1.LevelService/CreateLevel',
          ($0.CreateLevelRequest value) => value.writeToBuffer(),
          $0.CreateLevelResponse.fromBuffer);
  static final _$getLevel =
      $grpc.ClientMethod<$0.GetLevelRequest, $0.GetLevelResponse>(
          '/parkup.carpark.v1.LevelService/GetLevel',
          ($0.GetLevelRequest value) => value.writeToBuffer(),
          $0.GetLevelResponse.fromBuffer);
  static final _$listLevels =
      $grpc.ClientMethod<$0.ListLevelsRequest, $0.ListLevelsResponse>(
          '/parkup.carpark.v1.LevelService/ListLevels',
          ($0.ListLevelsRequest value) => value.writeToBuffer(),
          $0.ListLevelsResponse.fromBuffer);
  static final _$updateLevel =
      $grpc.ClientMethod<$0.UpdateLevelRequest, $0.UpdateLevelResponse>(
          '/parkup.carpark.v1.LevelService/UpdateLevel',
          ($0.UpdateLevelRequest value) => value.writeToBuffer(),
          $0.UpdateLevelResponse.fromBuffer);
  static final _$deleteLevel =
      $grpc.ClientMethod<$0.DeleteLevelRequest, $0.DeleteLevelResponse>(
          '/parkup.carpark.v1.LevelService/DeleteLevel',
          ($0.DeleteLevelRequest value) => value.writeToBuffer(),
          $0.DeleteLevelResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.carpark.v1.LevelService')
abstract class LevelServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.carpark.v1.LevelService';

  LevelServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.CreateLevelRequest, $0.CreateLevelResponse>(
            'CreateLevel',
            createLevel_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.CreateLevelRequest.fromBuffer(value),
            ($0.CreateLevelResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetLevelRequest, $0.GetLevelResponse>(
        'GetLevel',
        getLevel_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.GetLevelRequest.fromBuffer(value),
        ($0.GetLevelResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListLevelsRequest, $0.ListLevelsResponse>(
        'ListLevels',
        listLevels_Pre,
        false,
        false,
        ($core.List<$core.int> value) => $0.ListLevelsRequest.fromBuffer(value),
        ($0.ListLevelsResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.UpdateLevelRequest, $0.UpdateLevelResponse>(
            'UpdateLevel',
            updateLevel_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.UpdateLevelRequest.fromBuffer(value),
            ($0.UpdateLevelResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.DeleteLevelRequest, $0.DeleteLevelResponse>(
            'DeleteLevel',
            deleteLevel_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.DeleteLevelRequest.fromBuffer(value),
            ($0.DeleteLevelResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.CreateLevelResponse> createLevel_Pre($grpc.ServiceCall $call,
      $async.Future<$0.CreateLevelRequest> $request) async {
    return createLevel($call, await $request);
  }

  $async.Future<$0.CreateLevelResponse> createLevel(
      $grpc.ServiceCall call, $0.CreateLevelRequest request);

  $async.Future<$0.GetLevelResponse> getLevel_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetLevelRequest> $request) async {
    return getLevel($call, await $request);
  }

  $async.Future<$0.GetLevelResponse> getLevel(
      $grpc.ServiceCall call, $0.GetLevelRequest request);

  $async.Future<$0.ListLevelsResponse> listLevels_Pre($grpc.ServiceCall $call,
      $async.Future<$0.ListLevelsRequest> $request) async {
    return listLevels($call, await $request);
  }

  $async.Future<$0.ListLevelsResponse> listLevels(
      $grpc.ServiceCall call, $0.ListLevelsRequest request);

  $async.Future<$0.UpdateLevelResponse> updateLevel_Pre($grpc.ServiceCall $call,
      $async.Future<$0.UpdateLevelRequest> $request) async {
    return updateLevel($call, await $request);
  }

  $async.Future<$0.UpdateLevelResponse> updateLevel(
      $grpc.ServiceCall call, $0.UpdateLevelRequest request);

  $async.Future<$0.DeleteLevelResponse> deleteLevel_Pre($grpc.ServiceCall $call,
      $async.Future<$0.DeleteLevelRequest> $request) async {
    return deleteLevel($call, await $request);
  }

  $async.Future<$0.DeleteLevelResponse> deleteLevel(
      $grpc.ServiceCall call, $0.DeleteLevelRequest request);
}
