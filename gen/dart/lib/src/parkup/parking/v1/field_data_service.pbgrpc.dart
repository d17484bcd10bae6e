// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/field_data_service.proto.

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

import 'field_data_service.pb.dart' as $0;

export 'field_data_service.pb.dart';

/// What an agent's device keeps to check vehicles where there is no network.
@$pb.GrpcServiceName('parkup.parking.v1.FieldDataService')
class FieldDataServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  FieldDataServiceClient(super.channel, {super.options, super.interceptors});

  /// Gives what a device has to know of zones: their prices, fines, hours and boundaries, the season badges and the paid sessions
  /// in them. With the `version` of the device's last download it gives only what is new, what changed and what is gone since then.
  ///
  /// A download has as many pages as it needs, all of one moment: ask on with `next_page_token`, within five minutes and with the
  /// same other fields, until there is none. The last page has the zones and the `version` to keep. A device takes over a download
  /// when it is whole: first all is dropped if a page says `full`, then what is gone, then what comes is put in place of what has
  /// the same id. What was changed within moments of the last download may come twice. What ends by itself (a session whose
  /// `valid_until` has passed, a badge likewise) is not sent again as gone: the device compares with the time, which `time` says.
  ///
  /// A version is good for a day. With an older one, or one that says nothing of these zones, all is sent, as without a version. Of
  /// several zones those that are known come as changes, and the others whole.
  ///
  /// Agents and operators download the zones that are assigned to them; admins, who have all, name those they want, and so does
  /// whoever has more than 50.
  $grpc.ResponseFuture<$0.DownloadFieldDataResponse> downloadFieldData(
    $0.DownloadFieldDataRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$downloadFieldData, request, options: options);
  }

  // method descriptors

  static final _$downloadFieldData = $grpc.ClientMethod<
          $0.DownloadFieldDataRequest, $0.DownloadFieldDataResponse>(
      '/parkup.parking.v1.FieldDataService/DownloadFieldData',
      ($0.DownloadFieldDataRequest value) => value.writeToBuffer(),
      $0.DownloadFieldDataResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.parking.v1.FieldDataService')
abstract class FieldDataServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.parking.v1.FieldDataService';

  FieldDataServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.DownloadFieldDataRequest,
            $0.DownloadFieldDataResponse>(
        'DownloadFieldData',
        downloadFieldData_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DownloadFieldDataRequest.fromBuffer(value),
        ($0.DownloadFieldDataResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.DownloadFieldDataResponse> downloadFieldData_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.DownloadFieldDataRequest> $request) async {
    return downloadFieldData($call, await $request);
  }

  $async.Future<$0.DownloadFieldDataResponse> downloadFieldData(
      $grpc.ServiceCall call, $0.DownloadFieldDataRequest request);
}
