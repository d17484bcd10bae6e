// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/points_admin_service.proto.

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

import 'points_admin_service.pb.dart' as $0;

export 'points_admin_service.pb.dart';

/// Drivers' points, for admins.
@$pb.GrpcServiceName('parkup.wallet.v1.PointsAdminService')
class PointsAdminServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  PointsAdminServiceClient(super.channel, {super.options, super.interceptors});

  /// Changes the terms that are given, for whatever is earned, spent or bought from then on. It is in the audit log.
  $grpc.ResponseFuture<$0.SetPointsTermsResponse> setPointsTerms(
    $0.SetPointsTermsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$setPointsTerms, request, options: options);
  }

  /// Gives a driver's points.
  $grpc.ResponseFuture<$0.GetUserPointsResponse> getUserPoints(
    $0.GetUserPointsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getUserPoints, request, options: options);
  }

  /// Lists who has or had points, who has most first; with `expiring_before` whose expire first. `expiring_before` and
  /// `balance_at_least` go together only for one driver. Points that are over may count for some minutes until a job takes them.
  $grpc.ResponseFuture<$0.ListPointsAccountsResponse> listPointsAccounts(
    $0.ListPointsAccountsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listPointsAccounts, request, options: options);
  }

  /// Lists the entries of a driver's points, the newest first.
  $grpc.ResponseFuture<$0.ListUserPointsEntriesResponse> listUserPointsEntries(
    $0.ListUserPointsEntriesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listUserPointsEntries, request, options: options);
  }

  /// Gives a driver points, or takes some. Who did it and why stands in the entry and in the audit log.
  $grpc.ResponseFuture<$0.AdjustPointsResponse> adjustPoints(
    $0.AdjustPointsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$adjustPoints, request, options: options);
  }

  // method descriptors

  static final _$setPointsTerms =
      $grpc.ClientMethod<$0.SetPointsTermsRequest, $0.SetPointsTermsResponse>(
          '/parkup.wallet.v1.PointsAdminService/SetPointsTerms',
          ($0.SetPointsTermsRequest value) => value.writeToBuffer(),
          $0.SetPointsTermsResponse.fromBuffer);
  static final _$getUserPoints =
      $grpc.ClientMethod<$0.GetUserPointsRequest, $0.GetUserPointsResponse>(
          '/parkup.wallet.v1.PointsAdminService/GetUserPoints',
          ($0.GetUserPointsRequest value) => value.writeToBuffer(),
          $0.GetUserPointsResponse.fromBuffer);
  static final _$listPointsAccounts = $grpc.ClientMethod<
          $0.ListPointsAccountsRequest, $0.ListPointsAccountsResponse>(
      '/parkup.wallet.v1.PointsAdminService/ListPointsAccounts',
      ($0.ListPointsAccountsRequest value) => value.writeToBuffer(),
      $0.ListPointsAccountsResponse.fromBuffer);
  static final _$listUserPointsEntries = $grpc.ClientMethod<
          $0.ListUserPointsEntriesRequest, $0.ListUserPointsEntriesResponse>(
      '/parkup.wallet.v1.PointsAdminService/ListUserPointsEntries',
      ($0.ListUserPointsEntriesRequest value) => value.writeToBuffer(),
      $0.ListUserPointsEntriesResponse.fromBuffer);
  static final _$adjustPoints =
      $grpc.ClientMethod<$0.AdjustPointsRequest, $0.AdjustPointsResponse>(
          '/parkup.wallet.v1.PointsAdminService/AdjustPoints',
          ($0.AdjustPointsRequest value) => value.writeToBuffer(),
          $0.AdjustPointsResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.wallet.v1.PointsAdminService')
abstract class PointsAdminServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.wallet.v1.PointsAdminService';

  PointsAdminServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.SetPointsTermsRequest,
            $0.SetPointsTermsResponse>(
        'SetPointsTerms',
        setPointsTerms_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.SetPointsTermsRequest.fromBuffer(value),
        ($0.SetPointsTermsResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.GetUserPointsRequest, $0.GetUserPointsResponse>(
            'GetUserPoints',
            getUserPoints_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetUserPointsRequest.fromBuffer(value),
            ($0.GetUserPointsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListPointsAccountsRequest,
            $0.ListPointsAccountsResponse>(
        'ListPointsAccounts',
        listPointsAccounts_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListPointsAccountsRequest.fromBuffer(value),
        ($0.ListPointsAccountsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListUserPointsEntriesRequest,
            $0.ListUserPointsEntriesResponse>(
        'ListUserPointsEntries',
        listUserPointsEntries_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListUserPointsEntriesRequest.fromBuffer(value),
        ($0.ListUserPointsEntriesResponse value) => value.writeToBuffer()));
    $addMethod(
        $grpc.ServiceMethod<$0.AdjustPointsRequest, $0.AdjustPointsResponse>(
            'AdjustPoints',
            adjustPoints_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.AdjustPointsRequest.fromBuffer(value),
            ($0.AdjustPointsResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.SetPointsTermsResponse> setPointsTerms_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.SetPointsTermsRequest> $request) async {
    return setPointsTerms($call, await $request);
  }

  $async.Future<$0.SetPointsTermsResponse> setPointsTerms(
      $grpc.ServiceCall call, $0.SetPointsTermsRequest request);

  $async.Future<$0.GetUserPointsResponse> getUserPoints_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetUserPointsRequest> $request) async {
    return getUserPoints($call, await $request);
  }

  $async.Future<$0.GetUserPointsResponse> getUserPoints(
      $grpc.ServiceCall call, $0.GetUserPointsRequest request);

  $async.Future<$0.ListPointsAccountsResponse> listPointsAccounts_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListPointsAccountsRequest> $request) async {
    return listPointsAccounts($call, await $request);
  }

  $async.Future<$0.ListPointsAccountsResponse> listPointsAccounts(
      $grpc.ServiceCall call, $0.ListPointsAccountsRequest request);

  $async.Future<$0.ListUserPointsEntriesResponse> listUserPointsEntries_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListUserPointsEntriesRequest> $request) async {
    return listUserPointsEntries($call, await $request);
  }

  $async.Future<$0.ListUserPointsEntriesResponse> listUserPointsEntries(
      $grpc.ServiceCall call, $0.ListUserPointsEntriesRequest request);

  $async.Future<$0.AdjustPointsResponse> adjustPoints_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.AdjustPointsRequest> $request) async {
    return adjustPoints($call, await $request);
  }

  $async.Future<$0.AdjustPointsResponse> adjustPoints(
      $grpc.ServiceCall call, $0.AdjustPointsRequest request);
}
