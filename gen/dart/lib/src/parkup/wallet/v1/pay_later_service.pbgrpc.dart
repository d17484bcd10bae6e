// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/pay_later_service.proto.

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

import 'pay_later_service.pb.dart' as $0;

export 'pay_later_service.pb.dart';

/// Paying later: drivers whose premium plan allows it start and extend street sessions with the payment method `later`. These count
/// as paid at once. At the end of the month (in Tunisia) all that is open is one charge: of the default card, else of the wallet
/// where it holds enough. What fails is tried again and told; after some days the driver is overdue, and nothing more can be paid
/// later until they have settled. Paying at once stays possible.
@$pb.GrpcServiceName('parkup.wallet.v1.PayLaterService')
class PayLaterServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  PayLaterServiceClient(super.channel, {super.options, super.interceptors});

  /// Gives how the caller stands. Who never paid later has used nothing.
  $grpc.ResponseFuture<$0.GetPayLaterResponse> getPayLater(
    $0.GetPayLaterRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getPayLater, request, options: options);
  }

  /// Lists what the caller pays or paid later, the newest first.
  $grpc.ResponseFuture<$0.ListPayLaterItemsResponse> listPayLaterItems(
    $0.ListPayLaterItemsRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$listPayLaterItems, request, options: options);
  }

  /// Gives what each month of a year came to, the last one first; months without anything are left out.
  $grpc.ResponseFuture<$0.GetPayLaterStatementResponse> getPayLaterStatement(
    $0.GetPayLaterStatementRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getPayLaterStatement, request, options: options);
  }

  /// Pays all that is open now, of this month too, from the wallet or by card. What was taken back while a bank was asked goes into
  /// the wallet.
  $grpc.ResponseFuture<$0.SettlePayLaterResponse> settlePayLater(
    $0.SettlePayLaterRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$settlePayLater, request, options: options);
  }

  // method descriptors

  static final _$getPayLater =
      $grpc.ClientMethod<$0.GetPayLaterRequest, $0.GetPayLaterResponse>(
          '/parkup.wallet.v1.PayLaterService/GetPayLater',
          ($0.GetPayLaterRequest value) => value.writeToBuffer(),
          $0.GetPayLaterResponse.fromBuffer);
  static final _$listPayLaterItems = $grpc.ClientMethod<
          $0.ListPayLaterItemsRequest, $0.ListPayLaterItemsResponse>(
      '/parkup.wallet.v1.PayLaterService/ListPayLaterItems',
      ($0.ListPayLaterItemsRequest value) => value.writeToBuffer(),
      $0.ListPayLaterItemsResponse.fromBuffer);
  static final _$getPayLaterStatement = $grpc.ClientMethod<
          $0.GetPayLaterStatementRequest, $0.GetPayLaterStatementResponse>(
      '/parkup.wallet.v1.PayLaterService/GetPayLaterStatement',
      ($0.GetPayLaterStatementRequest value) => value.writeToBuffer(),
      $0.GetPayLaterStatementResponse.fromBuffer);
  static final _$settlePayLater =
      $grpc.ClientMethod<$0.SettlePayLaterRequest, $0.SettlePayLaterResponse>(
          '/parkup.wallet.v1.PayLaterService/SettlePayLater',
          ($0.SettlePayLaterRequest value) => value.writeToBuffer(),
          $0.SettlePayLaterResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.wallet.v1.PayLaterService')
abstract class PayLaterServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.wallet.v1.PayLaterService';

  PayLaterServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.GetPayLaterRequest, $0.GetPayLaterResponse>(
            'GetPayLater',
            getPayLater_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetPayLaterRequest.fromBuffer(value),
            ($0.GetPayLaterResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.ListPayLaterItemsRequest,
            $0.ListPayLaterItemsResponse>(
        'ListPayLaterItems',
        listPayLaterItems_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.ListPayLaterItemsRequest.fromBuffer(value),
        ($0.ListPayLaterItemsResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetPayLaterStatementRequest,
            $0.GetPayLaterStatementResponse>(
        'GetPayLaterStatement',
        getPayLaterStatement_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetPayLaterStatementRequest.fromBuffer(value),
        ($0.GetPayLaterStatementResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.SettlePayLaterRequest,
            $0.SettlePayLaterResponse>(
        'SettlePayLater',
        settlePayLater_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.SettlePayLaterRequest.fromBuffer(value),
        ($0.SettlePayLaterResponse value) => value.writeToBuffer()));
  }

  $async.Future<$0.GetPayLaterResponse> getPayLater_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetPayLaterRequest> $request) async {
    return getPayLater($call, await $request);
  }

  $async.Future<$0.GetPayLaterResponse> getPayLater(
      $grpc.ServiceCall call, $0.GetPayLaterRequest request);

  $async.Future<$0.ListPayLaterItemsResponse> listPayLaterItems_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.ListPayLaterItemsRequest> $request) async {
    return listPayLaterItems($call, await $request);
  }

  $async.Future<$0.ListPayLaterItemsResponse> listPayLaterItems(
      $grpc.ServiceCall call, $0.ListPayLaterItemsRequest request);

  $async.Future<$0.GetPayLaterStatementResponse> getPayLaterStatement_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetPayLaterStatementRequest> $request) async {
    return getPayLaterStatement($call, await $request);
  }

  $async.Future<$0.GetPayLaterStatementResponse> getPayLaterStatement(
      $grpc.ServiceCall call, $0.GetPayLaterStatementRequest request);

  $async.Future<$0.SettlePayLaterResponse> settlePayLater_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.SettlePayLaterRequest> $request) async {
    return settlePayLater($call, await $request);
  }

  $async.Future<$0.SettlePayLaterResponse> settlePayLater(
      $grpc.ServiceCall call, $0.SettlePayLaterRequest request);
}
