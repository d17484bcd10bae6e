// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/zone_qr_code_service.proto.

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
import 'zone_qr_code_service.pb.dart' as $0;

export 'zone_qr_code_service.pb.dart';

/// QR codes of zones, for signs on the street: everybody reads them, operators print them.
@$pb.GrpcServiceName('parkup.parking.v1.ZoneQrCodeService')
class ZoneQrCodeServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  ZoneQrCodeServiceClient(super.channel, {super.options, super.interceptors});

  /// Gives the QR code of a zone.
  $grpc.ResponseFuture<$0.GetZoneQrCodeResponse> getZoneQrCode(
    $0.GetZoneQrCodeRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getZoneQrCode, request, options: options);
  }

  /// Gives the QR code of a zone as a PNG.
  $grpc.ResponseFuture<$1.HttpBody> getZoneQrCodeImage(
    $0.GetZoneQrCodeImageRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getZoneQrCodeImage, request, options: options);
  }

  /// Gives the QR codes of several zones, in the order of the request: all of them, or none. INVALID_ARGUMENT names every zone
  /// that is not there.
  $grpc.ResponseFuture<$0.GetZoneQrCodesResponse> getZoneQrCodes(
    $0.GetZoneQrCodesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getZoneQrCodes, request, options: options);
  }

  /// Gives a PDF to print and cut: the QR codes of several zones with name and code, several to a page of A4. INVALID_ARGUMENT
  /// names every zone that is not there.
  $grpc.ResponseFuture<$1.HttpBody> printZoneQrCodes(
    $0.PrintZoneQrCodesRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$printZoneQrCodes, request, options: options);
  }

  // method descriptors

  static final _$getZoneQrCode =
      $grpc.ClientMethod<$0.GetZoneQrCodeRequest, $0.GetZoneQrCodeResponse>(
          '/parkup.parking.v1.ZoneQrCodeService/GetZoneQrCode',
          ($0.GetZoneQrCodeRequest value) => value.writeToBuffer(),
          $0.GetZoneQrCodeResponse.fromBuffer);
  static final _$getZoneQrCodeImage =
      $grpc.ClientMethod<$0.GetZoneQrCodeImageRequest, $1.HttpBody>(
          '/parkup.parking.v1.ZoneQrCodeService/GetZoneQrCodeImage',
          ($0.GetZoneQrCodeImageRequest value) => value.writeToBuffer(),
          $1.HttpBody.fromBuffer);
  static final _$getZoneQrCodes =
      $grpc.ClientMethod<$0.GetZoneQrCodesRequest, $0.GetZoneQrCodesResponse>(
          '/parkup.parking.v1.ZoneQrCodeService/GetZoneQrCodes',
          ($0.GetZoneQrCodesRequest value) => value.writeToBuffer(),
          $0.GetZoneQrCodesResponse.fromBuffer);
  static final _$printZoneQrCodes =
      $grpc.ClientMethod<$0.PrintZoneQrCodesRequest, $1.HttpBody>(
          '/parkup.parking.v1.ZoneQrCodeService/PrintZoneQrCodes',
          ($0.PrintZoneQrCodesRequest value) => value.writeToBuffer(),
          $1.HttpBody.fromBuffer);
}

@$pb.GrpcServiceName('parkup.parking.v1.ZoneQrCodeService')
abstract class ZoneQrCodeServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.parking.v1.ZoneQrCodeService';

  ZoneQrCodeServiceBase() {
    $addMethod(
        $grpc.ServiceMethod<$0.GetZoneQrCodeRequest, $0.GetZoneQrCodeResponse>(
            'GetZoneQrCode',
            getZoneQrCode_Pre,
            false,
            false,
            ($core.List<$core.int> value) =>
                $0.GetZoneQrCodeRequest.fromBuffer(value),
            ($0.GetZoneQrCodeResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetZoneQrCodeImageRequest, $1.HttpBody>(
        'GetZoneQrCodeImage',
        getZoneQrCodeImage_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetZoneQrCodeImageRequest.fromBuffer(value),
        ($1.HttpBody value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetZoneQrCodesRequest,
            $0.GetZoneQrCodesResponse>(
        'GetZoneQrCodes',
        getZoneQrCodes_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetZoneQrCodesRequest.fromBuffer(value),
        ($0.GetZoneQrCodesResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.PrintZoneQrCodesRequest, $1.HttpBody>(
        'PrintZoneQrCodes',
        printZoneQrCodes_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.PrintZoneQrCodesRequest.fromBuffer(value),
        ($1.HttpBody value) => value.writeToBuffer()));
  }

  $async.Future<$0.GetZoneQrCodeResponse> getZoneQrCode_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetZoneQrCodeRequest> $request) async {
    return getZoneQrCode($call, await $request);
  }

  $async.Future<$0.GetZoneQrCodeResponse> getZoneQrCode(
      $grpc.ServiceCall call, $0.GetZoneQrCodeRequest request);

  $async.Future<$1.HttpBody> getZoneQrCodeImage_Pre($grpc.ServiceCall $call,
      $async.Future<$0.GetZoneQrCodeImageRequest> $request) async {
    return getZoneQrCodeImage($call, await $request);
  }

  $async.Future<$1.HttpBody> getZoneQrCodeImage(
      $grpc.ServiceCall call, $0.GetZoneQrCodeImageRequest request);

  $async.Future<$0.GetZoneQrCodesResponse> getZoneQrCodes_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetZoneQrCodesRequest> $request) async {
    return getZoneQrCodes($call, await $request);
  }

  $async.Future<$0.GetZoneQrCodesResponse> getZoneQrCodes(
      $grpc.ServiceCall call, $0.GetZoneQrCodesRequest request);

  $async.Future<$1.HttpBody> printZoneQrCodes_Pre($grpc.ServiceCall $call,
      $async.Future<$0.PrintZoneQrCodesRequest> $request) async {
    return printZoneQrCodes($call, await $request);
  }

  $async.Future<$1.HttpBody> printZoneQrCodes(
      $grpc.ServiceCall call, $0.PrintZoneQrCodesRequest request);
}
