// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/pay_later_admin_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import 'pay_later.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks who owes.
class ListPayLaterDebtorsRequest extends $pb.GeneratedMessage {
  factory ListPayLaterDebtorsRequest({
    $core.bool? onlyOverdue,
    $core.int? pageSize,
    $core.String? pageToken,
    $core.int? skip,
    $core.bool? withTotalSize,
  }) {
    final result = create();
    if (onlyOverdue != null) result.onlyOverdue = onlyOverdue;
    if (pageSize != null) result.pageSize = pageSize;
    if (pageToken != null) result.pageToken = pageToken;
    if (skip != null) result.skip = skip;
    if (withTotalSize != null) result.withTotalSize = withTotalSize;
    return result;
  }

  ListPayLaterDebtorsRequest._();

  factory ListPayLaterDebtorsRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPayLaterDebtorsRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPayLaterDebtorsRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOB(1, _omitFieldNames ? '' : 'onlyOverdue')
    ..aI(2, _omitFieldNames ? '' : 'pageSize')
    ..aOS(3, _omitFieldNames ? '' : 'pageToken')
    ..aI(4, _omitFieldNames ? '' : 'skip')
    ..aOB(5, _omitFieldNames ? '' : 'withTotalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPayLaterDebtorsRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPayLaterDebtorsRequest copyWith(
          void Function(ListPayLaterDebtorsRequest) updates) =>
      super.copyWith(
              (message) => updates(message as ListPayLaterDebtorsRequest))
          as ListPayLaterDebtorsRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPayLaterDebtorsRequest create() => ListPayLaterDebtorsRequest._();
  @$core.override
  ListPayLaterDebtorsRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPayLaterDebtorsRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPayLaterDebtorsRequest>(create);
  static ListPayLaterDebtorsRequest? _defaultInstance;

  /// Only those who are overdue, who is so for longest at first.
  @$pb.TagNumber(1)
  $core.bool get onlyOverdue => $_getBF(0);
  @$pb.TagNumber(1)
  set onlyOverdue($core.bool value) => $_setBool(0, value);
  @$pb.TagNumber(1)
  $core.bool hasOnlyOverdue() => $_has(0);
  @$pb.TagNumber(1)
  void clearOnlyOverdue() => $_clearField(1);

  /// Debtors on a page: 50 unless given, 1000 at most.
  @$pb.TagNumber(2)
  $core.int get pageSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set pageSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPageSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearPageSize() => $_clearField(2);

  /// `next_page_token` of the page before.
  @$pb.TagNumber(3)
  $core.String get pageToken => $_getSZ(2);
  @$pb.TagNumber(3)
  set pageToken($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPageToken() => $_has(2);
  @$pb.TagNumber(3)
  void clearPageToken() => $_clearField(3);

  /// Debtors to leave out first; for clients that count pages.
  @$pb.TagNumber(4)
  $core.int get skip => $_getIZ(3);
  @$pb.TagNumber(4)
  set skip($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasSkip() => $_has(3);
  @$pb.TagNumber(4)
  void clearSkip() => $_clearField(4);

  /// Asks for `total_size`.
  @$pb.TagNumber(5)
  $core.bool get withTotalSize => $_getBF(4);
  @$pb.TagNumber(5)
  set withTotalSize($core.bool value) => $_setBool(4, value);
  @$pb.TagNumber(5)
  $core.bool hasWithTotalSize() => $_has(4);
  @$pb.TagNumber(5)
  void clearWithTotalSize() => $_clearField(5);
}

/// A page of who owes.
class ListPayLaterDebtorsResponse extends $pb.GeneratedMessage {
  factory ListPayLaterDebtorsResponse({
    $core.Iterable<$1.PayLaterAccount>? debtors,
    $core.int? totalSize,
    $core.String? nextPageToken,
  }) {
    final result = create();
    if (debtors != null) result.debtors.addAll(debtors);
    if (totalSize != null) result.totalSize = totalSize;
    if (nextPageToken != null) result.nextPageToken = nextPageToken;
    return result;
  }

  ListPayLaterDebtorsResponse._();

  factory ListPayLaterDebtorsResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListPayLaterDebtorsResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListPayLaterDebtorsResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..pPM<$1.PayLaterAccount>(1, _omitFieldNames ? '' : 'debtors',
        subBuilder: $1.PayLaterAccount.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..aOS(3, _omitFieldNames ? '' : 'nextPageToken')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPayLaterDebtorsResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListPayLaterDebtorsResponse copyWith(
          void Function(ListPayLaterDebtorsResponse) updates) =>
      super.copyWith(
              (message) => updates(message as ListPayLaterDebtorsResponse))
          as ListPayLaterDebtorsResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListPayLaterDebtorsResponse create() =>
      ListPayLaterDebtorsResponse._();
  @$core.override
  ListPayLaterDebtorsResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListPayLaterDebtorsResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListPayLaterDebtorsResponse>(create);
  static ListPayLaterDebtorsResponse? _defaultInstance;

  /// How each stands; their limits are not said here.
  @$pb.TagNumber(1)
  $pb.PbList<$1.PayLaterAccount> get debtors => $_getList(0);

  /// How many there are on all pages, when asked for; 10 000 stands for as many or more.
  @$pb.TagNumber(2)
  $core.int get totalSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalSize() => $_clearField(2);

  /// For the next page; empty on the last one.
  @$pb.TagNumber(3)
  $core.String get nextPageToken => $_getSZ(2);
  @$pb.TagNumber(3)
  set nextPageToken($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasNextPageToken() => $_has(2);
  @$pb.TagNumber(3)
  void clearNextPageToken() => $_clearField(3);
}

/// Asks for a driver.
class GetPayLaterDebtorRequest extends $pb.GeneratedMessage {
  factory GetPayLaterDebtorRequest({
    $core.String? userId,
  }) {
    final result = create();
    if (userId != null) result.userId = userId;
    return result;
  }

  GetPayLaterDebtorRequest._();

  factory GetPayLaterDebtorRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPayLaterDebtorRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPayLaterDebtorRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'userId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPayLaterDebtorRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPayLaterDebtorRequest copyWith(
          void Function(GetPayLaterDebtorRequest) updates) =>
      super.copyWith((message) => updates(message as GetPayLaterDebtorRequest))
          as GetPayLaterDebtorRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPayLaterDebtorRequest create() => GetPayLaterDebtorRequest._();
  @$core.override
  GetPayLaterDebtorRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPayLaterDebtorRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPayLaterDebtorRequest>(create);
  static GetPayLaterDebtorRequest? _defaultInstance;

  /// The driver.
  @$pb.TagNumber(1)
  $core.String get userId => $_getSZ(0);
  @$pb.TagNumber(1)
  set userId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasUserId() => $_has(0);
  @$pb.TagNumber(1)
  void clearUserId() => $_clearField(1);
}

/// How a driver stands.
class GetPayLaterDebtorResponse extends $pb.GeneratedMessage {
  factory GetPayLaterDebtorResponse({
    $1.PayLaterAccount? account,
    $core.Iterable<$1.PayLaterItem>? items,
  }) {
    final result = create();
    if (account != null) result.account = account;
    if (items != null) result.items.addAll(items);
    return result;
  }

  GetPayLaterDebtorResponse._();

  factory GetPayLaterDebtorResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetPayLaterDebtorResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetPayLaterDebtorResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<$1.PayLaterAccount>(1, _omitFieldNames ? '' : 'account',
        subBuilder: $1.PayLaterAccount.create)
    ..pPM<$1.PayLaterItem>(2, _omitFieldNames ? '' : 'items',
        subBuilder: $1.PayLaterItem.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPayLaterDebtorResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetPayLaterDebtorResponse copyWith(
          void Function(GetPayLaterDebtorResponse) updates) =>
      super.copyWith((message) => updates(message as GetPayLaterDebtorResponse))
          as GetPayLaterDebtorResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetPayLaterDebtorResponse create() => GetPayLaterDebtorResponse._();
  @$core.override
  GetPayLaterDebtorResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetPayLaterDebtorResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetPayLaterDebtorResponse>(create);
  static GetPayLaterDebtorResponse? _defaultInstance;

  /// The account.
  @$pb.TagNumber(1)
  $1.PayLaterAccount get account => $_getN(0);
  @$pb.TagNumber(1)
  set account($1.PayLaterAccount value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasAccount() => $_has(0);
  @$pb.TagNumber(1)
  void clearAccount() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.PayLaterAccount ensureAccount() => $_ensure(0);

  /// What is open, the oldest first.
  @$pb.TagNumber(2)
  $pb.PbList<$1.PayLaterItem> get items => $_getList(1);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
