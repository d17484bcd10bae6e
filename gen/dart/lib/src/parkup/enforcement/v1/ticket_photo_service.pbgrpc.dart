// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/ticket_photo_service.proto.

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
import 'ticket_photo_service.pb.dart' as $0;

export 'ticket_photo_service.pb.dart';

/// Photos of violation tickets: agents and operators show the violation, drivers what speaks against it.
@$pb.GrpcServiceName('parkup.enforcement.v1.TicketPhotoService')
class TicketPhotoServiceClient extends $grpc.Client {
  /// The hostname for this service.
  static const $core.String defaultHost = '';

  /// OAuth scopes needed for the client.
  static const $core.List<$core.String> oauthScopes = [
    '',
  ];

  TicketPhotoServiceClient(super.channel, {super.options, super.interceptors});

  /// Takes a photo: JPEG, PNG or WebP, whatever its content type says, at most 5 MiB and 40 million pixels. Over REST the body of the
  /// request is the file.
  ///
  /// It belongs to the ticket that is named, which the caller must be allowed to read and which has room for 10 photos of agents and
  /// operators and 10 of drivers. An account that uploads the same file to it again is given the photo that is there. Without a ticket
  /// the photo is kept for a day, for AttachTicketPhotos. An account has a number of uploads an hour.
  $grpc.ResponseFuture<$0.UploadTicketPhotoResponse> uploadTicketPhoto(
    $0.UploadTicketPhotoRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$uploadTicketPhoto, request, options: options);
  }

  /// Takes a photo in pieces: what UploadTicketPhoto does, for gRPC clients that send a file as they read it. It is refused as soon as
  /// there are too many bytes.
  $grpc.ResponseFuture<$0.StreamTicketPhotoResponse> streamTicketPhoto(
    $async.Stream<$0.StreamTicketPhotoRequest> request, {
    $grpc.CallOptions? options,
  }) {
    return $createStreamingCall(_$streamTicketPhoto, request, options: options)
        .single;
  }

  /// Gives photos that the caller uploaded without a ticket to one that they may read, as when a device that was offline sends photos
  /// before the fine. All of them or none; those that belong to it already stay as they are.
  $grpc.ResponseFuture<$0.AttachTicketPhotosResponse> attachTicketPhotos(
    $0.AttachTicketPhotosRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$attachTicketPhotos, request, options: options);
  }

  /// Gives all photos of a ticket, the oldest first, to whoever may read the ticket.
  $grpc.ResponseFuture<$0.GetTicketPhotosResponse> getTicketPhotos(
    $0.GetTicketPhotosRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$getTicketPhotos, request, options: options);
  }

  /// Gives the picture that a link of TicketPhoto leads to. The link carries its own proof and its end.
  $grpc.ResponseFuture<$1.HttpBody> downloadTicketPhoto(
    $0.DownloadTicketPhotoRequest request, {
    $grpc.CallOptions? options,
  }) {
    return $createUnaryCall(_$downloadTicketPhoto, request, options: options);
  }

  // method descriptors

  static final _$uploadTicketPhoto = $grpc.ClientMethod<
          $0.UploadTicketPhotoRequest, $0.UploadTicketPhotoResponse>(
      '/parkup.enforcement.v1.TicketPhotoService/UploadTicketPhoto',
      ($0.UploadTicketPhotoRequest value) => value.writeToBuffer(),
      $0.UploadTicketPhotoResponse.fromBuffer);
  static final _$streamTicketPhoto = $grpc.ClientMethod<
          $0.StreamTicketPhotoRequest, $0.StreamTicketPhotoResponse>(
      '/parkup.enforcement.v1.TicketPhotoService/StreamTicketPhoto',
      ($0.StreamTicketPhotoRequest value) => value.writeToBuffer(),
      $0.StreamTicketPhotoResponse.fromBuffer);
  static final _$attachTicketPhotos = $grpc.ClientMethod<
          $0.AttachTicketPhotosRequest, $0.AttachTicketPhotosResponse>(
      '/parkup.enforcement.v1.TicketPhotoService/AttachTicketPhotos',
      ($0.AttachTicketPhotosRequest value) => value.writeToBuffer(),
      $0.AttachTicketPhotosResponse.fromBuffer);
  static final _$getTicketPhotos =
      $grpc.ClientMethod<$0.GetTicketPhotosRequest, $0.GetTicketPhotosResponse>(
          '/parkup.enforcement.v1.TicketPhotoService/GetTicketPhotos',
          ($0.GetTicketPhotosRequest value) => value.writeToBuffer(),
          $0.GetTicketPhotosResponse.fromBuffer);
  static final _$downloadTicketPhoto =
      $grpc.ClientMethod<$0.DownloadTicketPhotoRequest, $1.HttpBody>(
          '/parkup.enforcement.v1.TicketPhotoService/DownloadTicketPhoto',
          ($0.DownloadTicketPhotoRequest value) => value.writeToBuffer(),
          $1.HttpBody.fromBuffer);
}

@$pb.GrpcServiceName('parkup.enforcement.v1.TicketPhotoService')
abstract class TicketPhotoServiceBase extends $grpc.Service {
  $core.String get $name => 'parkup.enforcement.v1.TicketPhotoService';

  TicketPhotoServiceBase() {
    $addMethod($grpc.ServiceMethod<$0.UploadTicketPhotoRequest,
            $0.UploadTicketPhotoResponse>(
        'UploadTicketPhoto',
        uploadTicketPhoto_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.UploadTicketPhotoRequest.fromBuffer(value),
        ($0.UploadTicketPhotoResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.StreamTicketPhotoRequest,
            $0.StreamTicketPhotoResponse>(
        'StreamTicketPhoto',
        streamTicketPhoto,
        true,
        false,
        ($core.List<$core.int> value) =>
            $0.StreamTicketPhotoRequest.fromBuffer(value),
        ($0.StreamTicketPhotoResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.AttachTicketPhotosRequest,
            $0.AttachTicketPhotosResponse>(
        'AttachTicketPhotos',
        attachTicketPhotos_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.AttachTicketPhotosRequest.fromBuffer(value),
        ($0.AttachTicketPhotosResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.GetTicketPhotosRequest,
            $0.GetTicketPhotosResponse>(
        'GetTicketPhotos',
        getTicketPhotos_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.GetTicketPhotosRequest.fromBuffer(value),
        ($0.GetTicketPhotosResponse value) => value.writeToBuffer()));
    $addMethod($grpc.ServiceMethod<$0.DownloadTicketPhotoRequest, $1.HttpBody>(
        'DownloadTicketPhoto',
        downloadTicketPhoto_Pre,
        false,
        false,
        ($core.List<$core.int> value) =>
            $0.DownloadTicketPhotoRequest.fromBuffer(value),
        ($1.HttpBody value) => value.writeToBuffer()));
  }

  $async.Future<$0.UploadTicketPhotoResponse> uploadTicketPhoto_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.UploadTicketPhotoRequest> $request) async {
    return uploadTicketPhoto($call, await $request);
  }

  $async.Future<$0.UploadTicketPhotoResponse> uploadTicketPhoto(
      $grpc.ServiceCall call, $0.UploadTicketPhotoRequest request);

  $async.Future<$0.StreamTicketPhotoResponse> streamTicketPhoto(
      $grpc.ServiceCall call,
      $async.Stream<$0.StreamTicketPhotoRequest> request);

  $async.Future<$0.AttachTicketPhotosResponse> attachTicketPhotos_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.AttachTicketPhotosRequest> $request) async {
    return attachTicketPhotos($call, await $request);
  }

  $async.Future<$0.AttachTicketPhotosResponse> attachTicketPhotos(
      $grpc.ServiceCall call, $0.AttachTicketPhotosRequest request);

  $async.Future<$0.GetTicketPhotosResponse> getTicketPhotos_Pre(
      $grpc.ServiceCall $call,
      $async.Future<$0.GetTicketPhotosRequest> $request) async {
    return getTicketPhotos($call, await $request);
  }

  $async.Future<$0.GetTicketPhotosResponse> getTicketPhotos(
      $grpc.ServiceCall call, $0.GetTicketPhotosRequest request);

  $async.Future<$1.HttpBody> downloadTicketPhoto_Pre($grpc.ServiceCall $call,
      $async.Future<$0.DownloadTicketPhotoRequest> $request) async {
    return downloadTicketPhoto($call, await $request);
  }

  $async.Future<$1.HttpBody> downloadTicketPhoto(
      $grpc.ServiceCall call, $0.DownloadTicketPhotoRequest request);
}
