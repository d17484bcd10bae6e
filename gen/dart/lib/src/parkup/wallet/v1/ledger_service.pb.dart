// This is a generated file - do not edit.
//
// Generated from parkup/wallet/v1/ledger_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for the last comparison.
class GetLedgerVerificationRequest extends $pb.GeneratedMessage {
  factory GetLedgerVerificationRequest() => create();

  GetLedgerVerificationRequest._();

  factory GetLedgerVerificationRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetLedgerVerificationRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetLedgerVerificationRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetLedgerVerificationRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetLedgerVerificationRequest copyWith(
          void Function(GetLedgerVerificationRequest) updates) =>
      super.copyWith(
              (message) => updates(message as GetLedgerVerificationRequest))
          as GetLedgerVerificationRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetLedgerVerificationRequest create() =>
      GetLedgerVerificationRequest._();
  @$core.override
  GetLedgerVerificationRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetLedgerVerificationRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetLedgerVerificationRequest>(create);
  static GetLedgerVerificationRequest? _defaultInstance;
}

/// Comparisons of the books.
class GetLedgerVerificationResponse extends $pb.GeneratedMessage {
  factory GetLedgerVerificationResponse({
    LedgerVerification? last,
    LedgerVerification? underWay,
  }) {
    final result = create();
    if (last != null) result.last = last;
    if (underWay != null) result.underWay = underWay;
    return result;
  }

  GetLedgerVerificationResponse._();

  factory GetLedgerVerificationResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetLedgerVerificationResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetLedgerVerificationResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<LedgerVerification>(1, _omitFieldNames ? '' : 'last',
        subBuilder: LedgerVerification.create)
    ..aOM<LedgerVerification>(2, _omitFieldNames ? '' : 'underWay',
        subBuilder: LedgerVerification.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetLedgerVerificationResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetLedgerVerificationResponse copyWith(
          void Function(GetLedgerVerificationResponse) updates) =>
      super.copyWith(
              (message) => updates(message as GetLedgerVerificationResponse))
          as GetLedgerVerificationResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetLedgerVerificationResponse create() =>
      GetLedgerVerificationResponse._();
  @$core.override
  GetLedgerVerificationResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetLedgerVerificationResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetLedgerVerificationResponse>(create);
  static GetLedgerVerificationResponse? _defaultInstance;

  /// The last one that came to its end; absent when none did yet.
  @$pb.TagNumber(1)
  LedgerVerification get last => $_getN(0);
  @$pb.TagNumber(1)
  set last(LedgerVerification value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasLast() => $_has(0);
  @$pb.TagNumber(1)
  void clearLast() => $_clearField(1);
  @$pb.TagNumber(1)
  LedgerVerification ensureLast() => $_ensure(0);

  /// The one under way; absent when there is none.
  @$pb.TagNumber(2)
  LedgerVerification get underWay => $_getN(1);
  @$pb.TagNumber(2)
  set underWay(LedgerVerification value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasUnderWay() => $_has(1);
  @$pb.TagNumber(2)
  void clearUnderWay() => $_clearField(2);
  @$pb.TagNumber(2)
  LedgerVerification ensureUnderWay() => $_ensure(1);
}

/// A comparison of books, wallets, payments and Stripe.
class LedgerVerification extends $pb.GeneratedMessage {
  factory LedgerVerification({
    $1.Timestamp? startedAt,
    $1.Timestamp? endedAt,
    $core.int? lookedAt,
    $core.int? findingCount,
    $core.Iterable<$core.String>? findings,
    $core.double? walletTotal,
  }) {
    final result = create();
    if (startedAt != null) result.startedAt = startedAt;
    if (endedAt != null) result.endedAt = endedAt;
    if (lookedAt != null) result.lookedAt = lookedAt;
    if (findingCount != null) result.findingCount = findingCount;
    if (findings != null) result.findings.addAll(findings);
    if (walletTotal != null) result.walletTotal = walletTotal;
    return result;
  }

  LedgerVerification._();

  factory LedgerVerification.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory LedgerVerification.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'LedgerVerification',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.wallet.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Timestamp>(1, _omitFieldNames ? '' : 'startedAt',
        subBuilder: $1.Timestamp.create)
    ..aOM<$1.Timestamp>(2, _omitFieldNames ? '' : 'endedAt',
        subBuilder: $1.Timestamp.create)
    ..aI(3, _omitFieldNames ? '' : 'lookedAt')
    ..aI(4, _omitFieldNames ? '' : 'findingCount')
    ..pPS(5, _omitFieldNames ? '' : 'findings')
    ..aD(6, _omitFieldNames ? '' : 'walletTotal')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  LedgerVerification clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  LedgerVerification copyWith(void Function(LedgerVerification) updates) =>
      super.copyWith((message) => updates(message as LedgerVerification))
          as LedgerVerification;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static LedgerVerification create() => LedgerVerification._();
  @$core.override
  LedgerVerification createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static LedgerVerification getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<LedgerVerification>(create);
  static LedgerVerification? _defaultInstance;

  /// When it began.
  @$pb.TagNumber(1)
  $1.Timestamp get startedAt => $_getN(0);
  @$pb.TagNumber(1)
  set startedAt($1.Timestamp value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasStartedAt() => $_has(0);
  @$pb.TagNumber(1)
  void clearStartedAt() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Timestamp ensureStartedAt() => $_ensure(0);

  /// When it ended; absent while it is under way.
  @$pb.TagNumber(2)
  $1.Timestamp get endedAt => $_getN(1);
  @$pb.TagNumber(2)
  set endedAt($1.Timestamp value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasEndedAt() => $_has(1);
  @$pb.TagNumber(2)
  void clearEndedAt() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.Timestamp ensureEndedAt() => $_ensure(1);

  /// How many entries, wallets, payments and charges it has looked at.
  @$pb.TagNumber(3)
  $core.int get lookedAt => $_getIZ(2);
  @$pb.TagNumber(3)
  set lookedAt($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLookedAt() => $_has(2);
  @$pb.TagNumber(3)
  void clearLookedAt() => $_clearField(3);

  /// How many findings there are.
  @$pb.TagNumber(4)
  $core.int get findingCount => $_getIZ(3);
  @$pb.TagNumber(4)
  set findingCount($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasFindingCount() => $_has(3);
  @$pb.TagNumber(4)
  void clearFindingCount() => $_clearField(4);

  /// The first 100 findings, in words; the log has all of them.
  @$pb.TagNumber(5)
  $pb.PbList<$core.String> get findings => $_getList(4);

  /// What all wallets hold together, in TND, those that owe included, as far as it has looked.
  @$pb.TagNumber(6)
  $core.double get walletTotal => $_getN(5);
  @$pb.TagNumber(6)
  set walletTotal($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasWalletTotal() => $_has(5);
  @$pb.TagNumber(6)
  void clearWalletTotal() => $_clearField(6);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
