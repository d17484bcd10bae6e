// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/sign_in_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import 'sign_in.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Which page of one's sign-ins.
class ListMySignInsRequest extends $pb.GeneratedMessage {
  factory ListMySignInsRequest({
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListMySignInsRequest._();

  factory ListMySignInsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListMySignInsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListMySignInsRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'pageSize')
    ..aOS(2, _omitFieldNames ? '' : 'pageToken')
    ..aI(3, _omitFieldNames ? '' : 'skip')
    ..aOB(4, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListMySignInsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListMySignInsRequest copyWith(void Function(ListMySignInsRequest) updates) =>
      super.copyWith((message) => updates(message as ListMySignInsRequest))
          as ListMySignInsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListMySignInsRequest create() => ListMySignInsRequest._();
  @$core.override
  ListMySignInsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListMySignInsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListMySignInsRequest>(create);
  static ListMySignInsRequest? _defaultInstance;

  /// Most sign-ins in the answer; 20 unless given; 100 where more is asked for.
  @$pb.TagNumber(1)
  $core.int get pageSize => $_getIZ(0);
  @$pb.TagNumber(1)
  set pageSize($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasPageSize() => $_has(0);
  @$pb.TagNumber(1)
  void clearPageSize() => $_clearField(1);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(2)
  $core.String get pageToken => $_getSZ(1);
  @$pb.TagNumber(2)
  set pageToken($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPageToken() => $_has(1);
  @$pb.TagNumber(2)
  void clearPageToken() => $_clearField(2);

  /// How many sign-ins to leave out first.
  @$pb.TagNumber(3)
  $core.int get skip => $_getIZ(2);
  @$pb.TagNumber(3)
  set skip($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasSkip() => $_has(2);
  @$pb.TagNumber(3)
  void clearSkip() => $_clearField(3);

  /// Asks for `total_size`.
  @$pb.TagNumber(4)
  $core.bool get withTotalSize => $_getBF(3);
  @$pb.TagNumber(4)
  set withTotalSize($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasWithTotalSize() => $_has(3);
  @$pb.TagNumber(4)
  void clearWithTotalSize() => $_clearField(4);
}

/// A page of sign-ins.
class ListMySignInsResponse extends $pb.GeneratedMessage {
  factory ListMySignInsResponse({
    $core.Iterable<$1.SignIn>? signIns,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (signIns != null) result.signIns.addAll(signIns);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListMySignInsResponse._();

  factory ListMySignInsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListMySignInsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListMySignInsResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..pPM<$1.SignIn>(1, _omitFieldNames ? '' : 'signIns',
        subBuilder: $1.SignIn.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListMySignInsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListMySignInsResponse copyWith(
          void Function(ListMySignInsResponse) updates) =>
      super.copyWith((message) => updates(message as ListMySignInsResponse))
          as ListMySignInsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListMySignInsResponse create() => ListMySignInsResponse._();
  @$core.override
  ListMySignInsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListMySignInsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListMySignInsResponse>(create);
  static ListMySignInsResponse? _defaultInstance;

  /// The sign-ins.
  @$pb.TagNumber(1)
  $pb.PbList<$1.SignIn> get signIns => $_getList(0);

  /// How many there are in all, counted up to 10 000; only when asked for.
  @$pb.TagNumber(2)
  $core.int get totalSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalSize() => $_clearField(2);

  /// Gives the next page; empty at the end.
  @$pb.TagNumber(3)
  $core.String get nextPageToken => $_getSZ(2);
  @$pb.TagNumber(3)
  set nextPageToken($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasNextPageToken() => $_has(2);
  @$pb.TagNumber(3)
  void clearNextPageToken() => $_clearField(3);
}

/// Which sign-in to end.
class EndMySignInRequest extends $pb.GeneratedMessage {
  factory EndMySignInRequest({
    $core.String? signInId,
  }) {
    final result = create();
    if (signInId != null) result.signInId = signInId;
    return result;
  }

  EndMySignInRequest._();

  factory EndMySignInRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EndMySignInRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EndMySignInRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'signInId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndMySignInRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndMySignInRequest copyWith(void Function(EndMySignInRequest) updates) =>
      super.copyWith((message) => updates(message as EndMySignInRequest))
          as EndMySignInRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EndMySignInRequest create() => EndMySignInRequest._();
  @$core.override
  EndMySignInRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EndMySignInRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EndMySignInRequest>(create);
  static EndMySignInRequest? _defaultInstance;

  /// Its id.
  @$pb.TagNumber(1)
  $core.String get signInId => $_getSZ(0);
  @$pb.TagNumber(1)
  set signInId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSignInId() => $_has(0);
  @$pb.TagNumber(1)
  void clearSignInId() => $_clearField(1);
}

/// It is ended.
class EndMySignInResponse extends $pb.GeneratedMessage {
  factory EndMySignInResponse() => create();

  EndMySignInResponse._();

  factory EndMySignInResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory EndMySignInResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'EndMySignInResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndMySignInResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  EndMySignInResponse copyWith(void Function(EndMySignInResponse) updates) =>
      super.copyWith((message) => updates(message as EndMySignInResponse))
          as EndMySignInResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static EndMySignInResponse create() => EndMySignInResponse._();
  @$core.override
  EndMySignInResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static EndMySignInResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<EndMySignInResponse>(create);
  static EndMySignInResponse? _defaultInstance;
}

/// Which sign-ins to end.
class LogoutEverywhereRequest extends $pb.GeneratedMessage {
  factory LogoutEverywhereRequest({
    $core.bool? keepCurrent,
  }) {
    final result = create();
    if (keepCurrent != null) result.keepCurrent = keepCurrent;
    return result;
  }

  LogoutEverywhereRequest._();

  factory LogoutEverywhereRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory LogoutEverywhereRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'LogoutEverywhereRequest',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'keepCurrent')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  LogoutEverywhereRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  LogoutEverywhereRequest copyWith(
          void Function(LogoutEverywhereRequest) updates) =>
      super.copyWith((message) => updates(message as LogoutEverywhereRequest))
          as LogoutEverywhereRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static LogoutEverywhereRequest create() => LogoutEverywhereRequest._();
  @$core.override
  LogoutEverywhereRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static LogoutEverywhereRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<LogoutEverywhereRequest>(create);
  static LogoutEverywhereRequest? _defaultInstance;

  /// True leaves the sign-in of this call as it is.
  @$pb.TagNumber(1)
  $core.bool get keepCurrent => $_getBF(0);
  @$pb.TagNumber(1)
  set keepCurrent($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasKeepCurrent() => $_has(0);
  @$pb.TagNumber(1)
  void clearKeepCurrent() => $_clearField(1);
}

/// They are ended.
class LogoutEverywhereResponse extends $pb.GeneratedMessage {
  factory LogoutEverywhereResponse() => create();

  LogoutEverywhereResponse._();

  factory LogoutEverywhereResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory LogoutEverywhereResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'LogoutEverywhereResponse',
      package: const $pb.PackageName(_omitMessageNames ? '' : 'parkup.auth.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  LogoutEverywhereResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  LogoutEverywhereResponse copyWith(
          void Function(LogoutEverywhereResponse) updates) =>
      super.copyWith((message) => updates(message as LogoutEverywhereResponse))
          as LogoutEverywhereResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static LogoutEverywhereResponse create() => LogoutEverywhereResponse._();
  @$core.override
  LogoutEverywhereResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static LogoutEverywhereResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<LogoutEverywhereResponse>(create);
  static LogoutEverywhereResponse? _defaultInstance;
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
