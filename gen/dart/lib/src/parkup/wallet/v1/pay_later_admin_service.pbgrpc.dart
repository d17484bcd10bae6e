// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/pay_later_admin_service.proto.

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

import 'pay_later_admin_service.pb.dart' as $0;

export 'pay_later_admin_service.pb.dart';

/// Who pays later, for admins.
@$pb.GrpcServiceName('parkup.wallet.v1.PayLaterAdminService')
class PayLaterAdminServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  PayLaterAdminServiceClient(super.channel,
      {super.options, super.interceptors});

  /// Lists the drivers who owe something, whose is due first at first.
  $grpc.ResponseFuture<$0.ListPayLaterDebtorsResponse> listPayLaterDebtors(
    $0.ListPayLaterDebtorsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listPayLaterDebtors, request, options: options);
  }

  /// Gives how a driver stands, with what is open.
  $grpc.ResponseFuture<$0.GetPayLaterDebtorResponse> getPayLaterDebtor(
    $0.GetPayLaterDebtorRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getPayLaterDebtor, request, options: options);
  }

  // method descriptors

  static final _$listPayLaterDebtors = $grpc.ClientMethod<
          $0.ListPayLaterDebtorsRequest, $0.ListPayLaterDebtorsResponse>(
      '/parkup.wallet.v1.PayLaterAdminService/ListPayLaterDebtors',
      ($0.ListPayLaterDebtorsRequest value) => value.writeToBuffer(),
      $0.ListPayLaterDebtorsResponse.fromBuffer);
  static final _$getPayLaterDebtor = $grpc.ClientMethod<
          $0.GetPayLaterDebtorRequest, $0.GetPayLaterDebtorResponse>(
      '/parkup.wallet.v1.PayLaterAdminService/GetPayLaterDebtor',
      ($0.GetPayLaterDebtorRequest value) => value.writeToBuffer(),
      $0.GetPayLaterDebtorResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.wallet.v1.PayLaterAdminService')
abstract class PayLaterAdminServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.wallet.v1.PayLaterAdminService';

  PayLaterAdminServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.ListPayLaterDebtorsRequest,
            $0.ListPayLaterDebtorsResponse>(
        'ListPayLaterDebtors',
        listPayLaterDebtors_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListPayLaterDebtorsRequest.fromBuffer(value),
        ($0.ListPayLaterDebtorsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetPayLaterDebtorRequest,
            $0.GetPayLaterDebtorResponse>(
        'GetPayLaterDebtor',
        getPayLaterDebtor_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetPayLaterDebtorRequest.fromBuffer(value),
        ($0.GetPayLaterDebtorResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.ListPayLaterDebtorsResponse> listPayLaterDebtors_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListPayLaterDebtorsRequest> $request) async {
    return listPayLaterDebtors($call, await $request);
  }

  $async.Future<$0.ListPayLaterDebtorsResponse> listPayLaterDebtors(
      $grpc.ServiceCall call, $0.ListPayLaterDebtorsRequest request);

  $async.Future<$0.GetPayLaterDebtorResponse> getPayLaterDebtor_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetPayLaterDebtorRequest> $request) async {
    return getPayLaterDebtor($call, await $request);
  }

  $async.Future<$0.GetPayLaterDebtorResponse> getPayLaterDebtor(
      $grpc.ServiceCall call, $0.GetPayLaterDebtorRequest request);
}
