// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/receipt_service.proto.

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
import 'receipt_service.pb.dart' as $0;

export 'receipt_service.pb.dart';

/// Receipts of payments beside the page that `receipt_url` leads to (PaymentService.GetPaymentReceipt). Each has a number, without
/// a gap within a year.
@$pb.GrpcServiceName('parkup.payments.v1.ReceiptService')
class ReceiptServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ReceiptServiceClient(super.channel, {super.options, super.interceptors});

  /// Gives the receipt of a payment as a PDF. The link is that of `receipt_url` with `/pdf` behind it, and carries its own proof.
  $grpc.ResponseFuture<$1.HttpBody> getPaymentReceiptPdf(
    $0.GetPaymentReceiptPdfRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getPaymentReceiptPdf, request, options: options);
  }

  /// Sends the receipt of a payment by mail, with the PDF: to the driver's own address, or, by admins, to one that they name. At most
  /// 10 an hour of one caller.
  $grpc.ResponseFuture<$0.SendPaymentReceiptResponse> sendPaymentReceipt(
    $0.SendPaymentReceiptRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$sendPaymentReceipt, request, options: options);
  }

  // method descriptors

  static final _$getPaymentReceiptPdf =
      $grpc.ClientMethod<$0.GetPaymentReceiptPdfRequest, $1.HttpBody>(
          '/parkup.payments.v1.ReceiptService/GetPaymentReceiptPdf',
          ($0.GetPaymentReceiptPdfRequest value) => value.writeToBuffer(),
          $1.HttpBody.fromBuffer);
  static final _$sendPaymentReceipt = $grpc.ClientMethod<
          $0.SendPaymentReceiptRequest, $0.SendPaymentReceiptResponse>(
      '/parkup.payments.v1.ReceiptService/SendPaymentReceipt',
      ($0.SendPaymentReceiptRequest value) => value.writeToBuffer(),
      $0.SendPaymentReceiptResponse.fromBuffer);
}

@$pb.GrpcServiceName('parkup.payments.v1.ReceiptService')
abstract class ReceiptServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.payments.v1.ReceiptService';

  ReceiptServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.GetPaymentReceiptPdfRequest, $1.HttpBody>(
        'GetPaymentReceiptPdf',
        getPaymentReceiptPdf_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetPaymentReceiptPdfRequest.fromBuffer(value),
        ($1.HttpBody value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.SendPaymentReceiptRequest,
            $0.SendPaymentReceiptResponse>(
        'SendPaymentReceipt',
        sendPaymentReceipt_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.SendPaymentReceiptRequest.fromBuffer(value),
        ($0.SendPaymentReceiptResponse value) => value.writeToBuffer()));
  }

  $async.Future<$1.HttpBody> getPaymentReceiptPdf_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetPaymentReceiptPdfRequest> $request) async {
    return getPaymentReceiptPdf($call, await $request);
  }

  $async.Future<$1.HttpBody> getPaymentReceiptPdf(
      $grpc.ServiceCall call, $0.GetPaymentReceiptPdfRequest request);

  $async.Future<$0.SendPaymentReceiptResponse> sendPaymentReceipt_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.SendPaymentReceiptRequest> $request) async {
    return sendPaymentReceipt($call, await $request);
  }

  $async.Future<$0.SendPaymentReceiptResponse> sendPaymentReceipt(
      $grpc.ServiceCall call, $0.SendPaymentReceiptRequest request);
}
