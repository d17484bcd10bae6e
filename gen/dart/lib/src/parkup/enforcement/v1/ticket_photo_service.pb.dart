// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/ticket_photo_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import '../../../google/api/httpbody.pb.dart' as $1;
import 'ticket_photo.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A photo to keep.
class UploadTicketPhotoRequest extends $pb.GeneratedMessage {
  factory UploadTicketPhotoRequest({
    $core.String? violationTicketId,
    $1.HttpBody? photo,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (photo != null) result.photo = photo;
    return result;
  }

  UploadTicketPhotoRequest._();

  factory UploadTicketPhotoRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UploadTicketPhotoRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UploadTicketPhotoRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..aOM<$1.HttpBody>(2, _omitFieldNames ? '' : 'photo',
        subBuilder: $1.HttpBody.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UploadTicketPhotoRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UploadTicketPhotoRequest copyWith(
          void Function(UploadTicketPhotoRequest) updates) =>
      super.copyWith((message) => updates(message as UploadTicketPhotoRequest))
          as UploadTicketPhotoRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UploadTicketPhotoRequest create() => UploadTicketPhotoRequest._();
  @$core.override
  UploadTicketPhotoRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UploadTicketPhotoRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UploadTicketPhotoRequest>(create);
  static UploadTicketPhotoRequest? _defaultInstance;

  /// The ticket it belongs to; empty when that is not issued yet.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);

  /// The file.
  @$pb.TagNumber(2)
  $1.HttpBody get photo => $_getN(1);
  @$pb.TagNumber(2)
  set photo($1.HttpBody value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasPhoto() => $_has(1);
  @$pb.TagNumber(2)
  void clearPhoto() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.HttpBody ensurePhoto() => $_ensure(1);
}

/// The photo.
class UploadTicketPhotoResponse extends $pb.GeneratedMessage {
  factory UploadTicketPhotoResponse({
    $2.TicketPhoto? photo,
  }) {
    final result = create();
    if (photo != null) result.photo = photo;
    return result;
  }

  UploadTicketPhotoResponse._();

  factory UploadTicketPhotoResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UploadTicketPhotoResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UploadTicketPhotoResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$2.TicketPhoto>(1, _omitFieldNames ? '' : 'photo',
        subBuilder: $2.TicketPhoto.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UploadTicketPhotoResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UploadTicketPhotoResponse copyWith(
          void Function(UploadTicketPhotoResponse) updates) =>
      super.copyWith((message) => updates(message as UploadTicketPhotoResponse))
          as UploadTicketPhotoResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UploadTicketPhotoResponse create() => UploadTicketPhotoResponse._();
  @$core.override
  UploadTicketPhotoResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UploadTicketPhotoResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UploadTicketPhotoResponse>(create);
  static UploadTicketPhotoResponse? _defaultInstance;

  /// The photo.
  @$pb.TagNumber(1)
  $2.TicketPhoto get photo => $_getN(0);
  @$pb.TagNumber(1)
  set photo($2.TicketPhoto value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPhoto() => $_has(0);
  @$pb.TagNumber(1)
  void clearPhoto() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.TicketPhoto ensurePhoto() => $_ensure(0);
}

/// A piece of a photo.
class StreamTicketPhotoRequest extends $pb.GeneratedMessage {
  factory StreamTicketPhotoRequest({
    $core.String? violationTicketId,
    $core.List<$core.int>? piece,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (piece != null) result.piece = piece;
    return result;
  }

  StreamTicketPhotoRequest._();

  factory StreamTicketPhotoRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory StreamTicketPhotoRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'StreamTicketPhotoRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..a<$core.List<$core.int>>(
        2, _omitFieldNames ? '' : 'piece', $pb.PbFieldType.OY)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StreamTicketPhotoRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StreamTicketPhotoRequest copyWith(
          void Function(StreamTicketPhotoRequest) updates) =>
      super.copyWith((message) => updates(message as StreamTicketPhotoRequest))
          as StreamTicketPhotoRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static StreamTicketPhotoRequest create() => StreamTicketPhotoRequest._();
  @$core.override
  StreamTicketPhotoRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static StreamTicketPhotoRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<StreamTicketPhotoRequest>(create);
  static StreamTicketPhotoRequest? _defaultInstance;

  /// The ticket it belongs to; empty when that is not issued yet. Read in the first message.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);

  /// The next bytes of the file.
  @$pb.TagNumber(2)
  $core.List<$core.int> get piece => $_getN(1);
  @$pb.TagNumber(2)
  set piece($core.List<$core.int> value) => $_setBytes(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPiece() => $_has(1);
  @$pb.TagNumber(2)
  void clearPiece() => $_clearField(2);
}

/// The photo.
class StreamTicketPhotoResponse extends $pb.GeneratedMessage {
  factory StreamTicketPhotoResponse({
    $2.TicketPhoto? photo,
  }) {
    final result = create();
    if (photo != null) result.photo = photo;
    return result;
  }

  StreamTicketPhotoResponse._();

  factory StreamTicketPhotoResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory StreamTicketPhotoResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'StreamTicketPhotoResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOM<$2.TicketPhoto>(1, _omitFieldNames ? '' : 'photo',
        subBuilder: $2.TicketPhoto.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StreamTicketPhotoResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StreamTicketPhotoResponse copyWith(
          void Function(StreamTicketPhotoResponse) updates) =>
      super.copyWith((message) => updates(message as StreamTicketPhotoResponse))
          as StreamTicketPhotoResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static StreamTicketPhotoResponse create() => StreamTicketPhotoResponse._();
  @$core.override
  StreamTicketPhotoResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static StreamTicketPhotoResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<StreamTicketPhotoResponse>(create);
  static StreamTicketPhotoResponse? _defaultInstance;

  /// The photo.
  @$pb.TagNumber(1)
  $2.TicketPhoto get photo => $_getN(0);
  @$pb.TagNumber(1)
  set photo($2.TicketPhoto value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPhoto() => $_has(0);
  @$pb.TagNumber(1)
  void clearPhoto() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.TicketPhoto ensurePhoto() => $_ensure(0);
}

/// Photos that belong to a ticket.
class AttachTicketPhotosRequest extends $pb.GeneratedMessage {
  factory AttachTicketPhotosRequest({
    $core.String? violationTicketId,
    $core.Iterable<$core.String>? photoIds,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (photoIds != null) result.photoIds.addAll(photoIds);
    return result;
  }

  AttachTicketPhotosRequest._();

  factory AttachTicketPhotosRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AttachTicketPhotosRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AttachTicketPhotosRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..pPS(2, _omitFieldNames ? '' : 'photoIds')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AttachTicketPhotosRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AttachTicketPhotosRequest copyWith(
          void Function(AttachTicketPhotosRequest) updates) =>
      super.copyWith((message) => updates(message as AttachTicketPhotosRequest))
          as AttachTicketPhotosRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AttachTicketPhotosRequest create() => AttachTicketPhotosRequest._();
  @$core.override
  AttachTicketPhotosRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AttachTicketPhotosRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AttachTicketPhotosRequest>(create);
  static AttachTicketPhotosRequest? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);

  /// Ids of photos that the caller uploaded, at most 10.
  @$pb.TagNumber(2)
  $pb.PbList<$core.String> get photoIds => $_getList(1);
}

/// The ticket's photos.
class AttachTicketPhotosResponse extends $pb.GeneratedMessage {
  factory AttachTicketPhotosResponse({
    $core.Iterable<$2.TicketPhoto>? photos,
  }) {
    final result = create();
    if (photos != null) result.photos.addAll(photos);
    return result;
  }

  AttachTicketPhotosResponse._();

  factory AttachTicketPhotosResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AttachTicketPhotosResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AttachTicketPhotosResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..pPM<$2.TicketPhoto>(1, _omitFieldNames ? '' : 'photos',
        subBuilder: $2.TicketPhoto.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AttachTicketPhotosResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AttachTicketPhotosResponse copyWith(
          void Function(AttachTicketPhotosResponse) updates) =>
      super.copyWith(
              (message) => updates(message as AttachTicketPhotosResponse))
          as AttachTicketPhotosResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AttachTicketPhotosResponse create() => AttachTicketPhotosResponse._();
  @$core.override
  AttachTicketPhotosResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AttachTicketPhotosResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AttachTicketPhotosResponse>(create);
  static AttachTicketPhotosResponse? _defaultInstance;

  /// All photos of the ticket, the oldest first.
  @$pb.TagNumber(1)
  $pb.PbList<$2.TicketPhoto> get photos => $_getList(0);
}

/// Asks for photos.
class GetTicketPhotosRequest extends $pb.GeneratedMessage {
  factory GetTicketPhotosRequest({
    $core.String? violationTicketId,
  }) {
    final result = create();
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    return result;
  }

  GetTicketPhotosRequest._();

  factory GetTicketPhotosRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetTicketPhotosRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetTicketPhotosRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'violationTicketId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTicketPhotosRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTicketPhotosRequest copyWith(
          void Function(GetTicketPhotosRequest) updates) =>
      super.copyWith((message) => updates(message as GetTicketPhotosRequest))
          as GetTicketPhotosRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetTicketPhotosRequest create() => GetTicketPhotosRequest._();
  @$core.override
  GetTicketPhotosRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetTicketPhotosRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetTicketPhotosRequest>(create);
  static GetTicketPhotosRequest? _defaultInstance;

  /// The ticket.
  @$pb.TagNumber(1)
  $core.String get violationTicketId => $_getSZ(0);
  @$pb.TagNumber(1)
  set violationTicketId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasViolationTicketId() => $_has(0);
  @$pb.TagNumber(1)
  void clearViolationTicketId() => $_clearField(1);
}

/// The ticket's photos.
class GetTicketPhotosResponse extends $pb.GeneratedMessage {
  factory GetTicketPhotosResponse({
    $core.Iterable<$2.TicketPhoto>? photos,
  }) {
    final result = create();
    if (photos != null) result.photos.addAll(photos);
    return result;
  }

  GetTicketPhotosResponse._();

  factory GetTicketPhotosResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetTicketPhotosResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetTicketPhotosResponse',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..pPM<$2.TicketPhoto>(1, _omitFieldNames ? '' : 'photos',
        subBuilder: $2.TicketPhoto.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTicketPhotosResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetTicketPhotosResponse copyWith(
          void Function(GetTicketPhotosResponse) updates) =>
      super.copyWith((message) => updates(message as GetTicketPhotosResponse))
          as GetTicketPhotosResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetTicketPhotosResponse create() => GetTicketPhotosResponse._();
  @$core.override
  GetTicketPhotosResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetTicketPhotosResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetTicketPhotosResponse>(create);
  static GetTicketPhotosResponse? _defaultInstance;

  /// All photos of the ticket, the oldest first.
  @$pb.TagNumber(1)
  $pb.PbList<$2.TicketPhoto> get photos => $_getList(0);
}

/// What a link says.
class DownloadTicketPhotoRequest extends $pb.GeneratedMessage {
  factory DownloadTicketPhotoRequest({
    $core.String? photoId,
    $core.String? size,
    $core.String? expires,
    $core.String? proof,
  }) {
    final result = create();
    if (photoId != null) result.photoId = photoId;
    if (size != null) result.size = size;
    if (expires != null) result.expires = expires;
    if (proof != null) result.proof = proof;
    return result;
  }

  DownloadTicketPhotoRequest._();

  factory DownloadTicketPhotoRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DownloadTicketPhotoRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DownloadTicketPhotoRequest',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'photoId')
    ..aOS(2, _omitFieldNames ? '' : 'size')
    ..aOS(3, _omitFieldNames ? '' : 'expires')
    ..aOS(4, _omitFieldNames ? '' : 'proof')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DownloadTicketPhotoRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DownloadTicketPhotoRequest copyWith(
          void Function(DownloadTicketPhotoRequest) updates) =>
      super.copyWith(
              (message) => updates(message as DownloadTicketPhotoRequest))
          as DownloadTicketPhotoRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DownloadTicketPhotoRequest create() => DownloadTicketPhotoRequest._();
  @$core.override
  DownloadTicketPhotoRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DownloadTicketPhotoRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DownloadTicketPhotoRequest>(create);
  static DownloadTicketPhotoRequest? _defaultInstance;

  /// The photo. Any text of this length may be given: one that is no photo is refused like a proof that is no good.
  @$pb.TagNumber(1)
  $core.String get photoId => $_getSZ(0);
  @$pb.TagNumber(1)
  set photoId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPhotoId() => $_has(0);
  @$pb.TagNumber(1)
  void clearPhotoId() => $_clearField(1);

  /// `photo` or `thumbnail`.
  @$pb.TagNumber(2)
  $core.String get size => $_getSZ(1);
  @$pb.TagNumber(2)
  set size($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearSize() => $_clearField(2);

  /// When the link stops working, in seconds since 1970.
  @$pb.TagNumber(3)
  $core.String get expires => $_getSZ(2);
  @$pb.TagNumber(3)
  set expires($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasExpires() => $_has(2);
  @$pb.TagNumber(3)
  void clearExpires() => $_clearField(3);

  /// The proof that we made the link.
  @$pb.TagNumber(4)
  $core.String get proof => $_getSZ(3);
  @$pb.TagNumber(4)
  set proof($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasProof() => $_has(3);
  @$pb.TagNumber(4)
  void clearProof() => $_clearField(4);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
