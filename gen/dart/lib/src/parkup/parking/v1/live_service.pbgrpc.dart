// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/live_service.proto.

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

import 'live_service.pb.dart' as $0;

export 'live_service.pb.dart';

/// What happens, as it happens. Every method streams until the client hangs up.
///
/// A stream begins with how things are; from then on come events, and every 20 seconds without one a message that holds a resume
/// token and nothing new. Who was cut off watches again with the last resume token that came: what was missed then comes as
/// events, from whichever server answers. Where that is not possible any more, because it was too long ago or too much, the
/// stream begins with how things are, and what the client knew before counts no longer. The same happens in the middle of a
/// stream whose client reads too slowly. Every event comes at least once, and the session in it is as it is by then.
///
/// Over REST the answer is a stream of server-sent events (`text/event-stream`): the data of each are one message as JSON, its id
/// is the resume token, which is taken back in the header `last-event-id` as well, as browsers send it.
///
/// A stream ends by itself: with UNAVAILABLE when its server stops (watch again at once, with the token), with TOKEN_EXPIRED,
/// UNAUTHORIZED, PERMISSION_DENIED or ZONE_NOT_ASSIGNED as soon as the caller could not open it any more.
@$pb.GrpcServiceName('parkup.parking.v1.LiveService')
class LiveServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  LiveServiceClient(super.channel, {super.options, super.interceptors});

  /// Follows the sessions and the free places of a zone. Staff of the zone see sessions; drivers see nothing but the free places,
  /// and hear of it when their number changes.
  $grpc.ResponseStream<$0.WatchZoneResponse> watchZone(
    $0.WatchZoneRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createStreamingCall(
        _$watchZone, $async.Stream.fromIterable([request]),
        options: options);
  }

  /// Follows the caller's own session: its start, more time, payment, warnings 10 and 5 minutes before its end, and its end.
  $grpc.ResponseStream<$0.WatchMySessionResponse> watchMySession(
    $0.WatchMySessionRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createStreamingCall(
        _$watchMySession, $async.Stream.fromIterable([request]),
        options: options);
  }

  // method descriptors

  static final _$watchZone =
      $grpc.ClientMethod<$0.WatchZoneRequest, $0.WatchZoneResponse>(
          '/parkup.parking.v1.LiveService/WatchZone',
          ($0.WatchZoneRequest value) => value.writeToBuffer(),
          $0.WatchZoneResponse.fromBuffer);
  static final _$watchMySession =
      $grpc.ClientMethod<$0.WatchMySessionRequest, $0.WatchMySessionResponse>(
          '/parkup.parking.v1.LiveService/WatchMySession',
          ($0.WatchMySessionRequest value) => value.writeToBuffer(),
          $0.WatchMySessionResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.parking.v1.LiveService')
abstract class LiveServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.parking.v1.LiveService';

  LiveServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.WatchZoneRequest, $0.WatchZoneResponse>(
        'WatchZone',
        watchZone_Pre,
        false,
        true,
        ($core.List<$core.int> value) => $0.WatchZoneRequest.fromBuffer(value),
        ($0.WatchZoneResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.WatchMySessionRequest,
            $0.WatchMySessionResponse>(
        'WatchMySession',
        watchMySession_Pre,
        false,
        true,
        ($core.List<$core.int> value) =>
            $0.WatchMySessionRequest.fromBuffer(value),
        ($0.WatchMySessionResponse value) => value.writeToBuffer()));
  }

  $async.Stream<$0.WatchZoneResponse> watchZone_Pre($grpc.ServiceCall $call,
      $async.Future<$0.WatchZoneRequest> $request) async* {
    yield* watchZone($call, await $request);
  }

  $async.Stream<$0.WatchZoneResponse> watchZone(
      $grpc.ServiceCall call, $0.WatchZoneRequest request);

  $async.Stream<$0.WatchMySessionResponse> watchMySession_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.WatchMySessionRequest> $request) async* {
    yield* watchMySession($call, await $request);
  }

  $async.Stream<$0.WatchMySessionResponse> watchMySession(
      $grpc.ServiceCall call, $0.WatchMySessionRequest request);
}
