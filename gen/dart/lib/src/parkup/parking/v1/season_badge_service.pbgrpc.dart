// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/season_badge_service.proto.

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

import 'season_badge_service.pb.dart' as $0;

export 'season_badge_service.pb.dart';

/// Season badges: drivers buy them, operators make them for others in their zones and take them back, agents look.
///
/// A plate has one active badge in a zone and a year. CheckVehicle and the verification of parking tickets count it as valid parking.
@$pb.GrpcServiceName('parkup.parking.v1.SeasonBadgeService')
class SeasonBadgeServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  SeasonBadgeServiceClient(super.channel, {super.options, super.interceptors});

  /// Makes a badge for somebody in the zones of the operator: to be paid by the driver, or in cash. Where badges cost nothing it is
  /// active at once.
  $grpc.ResponseFuture<$0.CreateSeasonBadgeResponse> createSeasonBadge(
    $0.CreateSeasonBadgeRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$createSeasonBadge, request, options: options);
  }

  /// Makes a badge for the caller and pays for it. One that cannot be paid does not come into being.
  ///
  /// Another driver's active badge for the plate is refused only to who can pay, as for sessions: a card is then given back its money.
  $grpc.ResponseFuture<$0.BuySeasonBadgeResponse> buySeasonBadge(
    $0.BuySeasonBadgeRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$buySeasonBadge, request, options: options);
  }

  /// Pays a badge that an operator made: drivers their own by wallet or card, operators record cash in their zones.
  $grpc.ResponseFuture<$0.PaySeasonBadgeResponse> paySeasonBadge(
    $0.PaySeasonBadgeRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$paySeasonBadge, request, options: options);
  }

  /// Gives one badge: a driver's own, or one in the zones of an agent or operator.
  $grpc.ResponseFuture<$0.GetSeasonBadgeResponse> getSeasonBadge(
    $0.GetSeasonBadgeRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getSeasonBadge, request, options: options);
  }

  /// Lists badges, the newest first: a driver's own, or those in the zones of an agent or operator.
  $grpc.ResponseFuture<$0.ListSeasonBadgesResponse> listSeasonBadges(
    $0.ListSeasonBadgesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listSeasonBadges, request, options: options);
  }

  /// Takes a badge back before its time, and gives back what was paid when that is asked for; cash goes back by hand.
  $grpc.ResponseFuture<$0.InvalidateSeasonBadgeResponse> invalidateSeasonBadge(
    $0.InvalidateSeasonBadgeRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$invalidateSeasonBadge, request, options: options);
  }

  // method descriptors

  static final _$createSeasonBadge = $grpc.ClientMethod<
          $0.CreateSeasonBadgeRequest, $0.CreateSeasonBadgeResponse>(
      '/parkup.parking.v1.SeasonBadgeService/CreateSeasonBadge',
      ($0.CreateSeasonBadgeRequest value) => value.writeToBuffer(),
      $0.CreateSeasonBadgeResponse.fromBuffer);
  static final _$buySeasonBadge =
      $grpc.ClientMethod<$0.BuySeasonBadgeRequest, $0.BuySeasonBadgeResponse>(
          '/parkup.parking.v1.SeasonBadgeService/BuySeasonBadge',
          ($0.BuySeasonBadgeRequest value) => value.writeToBuffer(),
          $0.BuySeasonBadgeResponse.fromBuffer);
  static final _$paySeasonBadge =
      $grpc.ClientMethod<$0.PaySeasonBadgeRequest, $0.PaySeasonBadgeResponse>(
          '/parkup.parking.v1.SeasonBadgeService/PaySeasonBadge',
          ($0.PaySeasonBadgeRequest value) => value.writeToBuffer(),
          $0.PaySeasonBadgeResponse.fromBuffer);
  static final _$getSeasonBadge =
      $grpc.ClientMethod<$0.GetSeasonBadgeRequest, $0.GetSeasonBadgeResponse>(
          '/parkup.parking.v1.SeasonBadgeService/GetSeasonBadge',
          ($0.GetSeasonBadgeRequest value) => value.writeToBuffer(),
          $0.GetSeasonBadgeResponse.fromBuffer);
  static final _$listSeasonBadges = $grpc.ClientMethod<
          $0.ListSeasonBadgesRequest, $0.ListSeasonBadgesResponse>(
      '/parkup.parking.v1.SeasonBadgeService/ListSeasonBadges',
      ($0.ListSeasonBadgesRequest value) => value.writeToBuffer(),
      $0.ListSeasonBadgesResponse.fromBuffer);
  static final _$invalidateSeasonBadge = $grpc.ClientMethod<
          $0.InvalidateSeasonBadgeRequest, $0.InvalidateSeasonBadgeResponse>(
      '/parkup.parking.v1.SeasonBadgeService/InvalidateSeasonBadge',
      ($0.InvalidateSeasonBadgeRequest value) => value.writeToBuffer(),
      $0.InvalidateSeasonBadgeResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.parking.v1.SeasonBadgeService')
abstract class SeasonBadgeServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.parking.v1.SeasonBadgeService';

  SeasonBadgeServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.CreateSeasonBadgeRequest,
            $0.CreateSeasonBadgeResponse>(
        'CreateSeasonBadge',
        createSeasonBadge_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.CreateSeasonBadgeRequest.fromBuffer(value),
        ($0.CreateSeasonBadgeResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.BuySeasonBadgeRequest,
            $0.BuySeasonBadgeResponse>(
        'BuySeasonBadge',
        buySeasonBadge_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.BuySeasonBadgeRequest.fromBuffer(value),
        ($0.BuySeasonBadgeResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.PaySeasonBadgeRequest,
            $0.PaySeasonBadgeResponse>(
        'PaySeasonBadge',
        paySeasonBadge_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.PaySeasonBadgeRequest.fromBuffer(value),
        ($0.PaySeasonBadgeResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetSeasonBadgeRequest,
            $0.GetSeasonBadgeResponse>(
        'GetSeasonBadge',
        getSeasonBadge_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetSeasonBadgeRequest.fromBuffer(value),
        ($0.GetSeasonBadgeResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListSeasonBadgesRequest,
            $0.ListSeasonBadgesResponse>(
        'ListSeasonBadges',
        listSeasonBadges_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListSeasonBadgesRequest.fromBuffer(value),
        ($0.ListSeasonBadgesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.InvalidateSeasonBadgeRequest,
            $0.InvalidateSeasonBadgeResponse>(
        'InvalidateSeasonBadge',
        invalidateSeasonBadge_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.InvalidateSeasonBadgeRequest.fromBuffer(value),
        ($0.InvalidateSeasonBadgeResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.CreateSeasonBadgeResponse> createSeasonBadge_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.CreateSeasonBadgeRequest> $request) async {
    return createSeasonBadge($call, await $request);
  }

  $async.Future<$0.CreateSeasonBadgeResponse> createSeasonBadge(
      $grpc.ServiceCall call, $0.CreateSeasonBadgeRequest request);

  $async.Future<$0.BuySeasonBadgeResponse> buySeasonBadge_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.BuySeasonBadgeRequest> $request) async {
    return buySeasonBadge($call, await $request);
  }

  $async.Future<$0.BuySeasonBadgeResponse> buySeasonBadge(
      $grpc.ServiceCall call, $0.BuySeasonBadgeRequest request);

  $async.Future<$0.PaySeasonBadgeResponse> paySeasonBadge_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.PaySeasonBadgeRequest> $request) async {
    return paySeasonBadge($call, await $request);
  }

  $async.Future<$0.PaySeasonBadgeResponse> paySeasonBadge(
      $grpc.ServiceCall call, $0.PaySeasonBadgeRequest request);

  $async.Future<$0.GetSeasonBadgeResponse> getSeasonBadge_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetSeasonBadgeRequest> $request) async {
    return getSeasonBadge($call, await $request);
  }

  $async.Future<$0.GetSeasonBadgeResponse> getSeasonBadge(
      $grpc.ServiceCall call, $0.GetSeasonBadgeRequest request);

  $async.Future<$0.ListSeasonBadgesResponse> listSeasonBadges_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListSeasonBadgesRequest> $request) async {
    return listSeasonBadges($call, await $request);
  }

  $async.Future<$0.ListSeasonBadgesResponse> listSeasonBadges(
      $grpc.ServiceCall call, $0.ListSeasonBadgesRequest request);

  $async.Future<$0.InvalidateSeasonBadgeResponse> invalidateSeasonBadge_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.InvalidateSeasonBadgeRequest> $request) async {
    return invalidateSeasonBadge($call, await $request);
  }

  $async.Future<$0.InvalidateSeasonBadgeResponse> invalidateSeasonBadge(
      $grpc.ServiceCall call, $0.InvalidateSeasonBadgeRequest request);
}
