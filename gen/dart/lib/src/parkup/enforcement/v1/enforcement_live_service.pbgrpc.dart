// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/enforcement_live_service.proto.

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

import 'enforcement_live_service.pb.dart' as $0;

export 'enforcement_live_service.pb.dart';

/// What agents on patrol have to hear of, as it happens. It streams, ends and is watched again as LiveService of parkup.parking.v1
/// says, over gRPC and as server-sent events; every event comes at least once.
@$pb.GrpcServiceName('parkup.enforcement.v1.EnforcementLiveService')
class EnforcementLiveServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  EnforcementLiveServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Follows several zones at once: the caller's own, or those that are named, at most 50. Zones that are given to the caller or
  /// taken away meanwhile count at once: the stream begins anew with those there are then.
  $grpc.ResponseStream<$0.WatchEnforcementResponse> watchEnforcement(
    $0.WatchEnforcementRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createStreamingCall(
        _$watchEnforcement, $async.Stream.fromIterable([request]),
        options: options);
  }

  // method descriptors

  static final _$watchEnforcement = $grpc.ClientMethod<
          $0.WatchEnforcementRequest, $0.WatchEnforcementResponse>(
      '/parkup.enforcement.v1.EnforcementLiveService/WatchEnforcement',
      ($0.WatchEnforcementRequest value) => value.writeToBuffer(),
      $0.WatchEnforcementResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.enforcement.v1.EnforcementLiveService')
abstract class EnforcementLiveServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.enforcement.v1.EnforcementLiveService';

  EnforcementLiveServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.WatchEnforcementRequest,
            $0.WatchEnforcementResponse>(
        'WatchEnforcement',
        watchEnforcement_Pre,
        false,
        true,
        ($core.List<$core.int> value) =>
            $0.WatchEnforcementRequest.fromBuffer(value),
        ($0.WatchEnforcementResponse value) => value.writeToBuffer()));
  }

  $async.Stream<$0.WatchEnforcementResponse> watchEnforcement_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.WatchEnforcementRequest> $request) async* {
    yield* watchEnforcement($call, await $request);
  }

  $async.Stream<$0.WatchEnforcementResponse> watchEnforcement(
      $grpc.ServiceCall call, $0.WatchEnforcementRequest request);
}
