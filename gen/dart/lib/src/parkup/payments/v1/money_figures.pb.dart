// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/money_figures.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// What the books say of a part of the money, in TND. What went back is positive here, and subtracted in `net`; a promise that a
/// bank took back again counts against it.
class MoneyFigures extends $pb.GeneratedMessage {
  factory MoneyFigures({
    $core.double? takings,
    $core.double? refunds,
    $core.double? disputes,
    $core.double? fees,
    $core.double? net,
    $core.double? topups,
    $core.double? topupsReversed,
    $core.double? adjustments,
    $core.double? paidOut,
    $core.double? other,
    $core.int? paymentCount,
    $core.double? settled,
  }) {
    final result = create();
    if (takings != null) result.takings = takings;
    if (refunds != null) result.refunds = refunds;
    if (disputes != null) result.disputes = disputes;
    if (fees != null) result.fees = fees;
    if (net != null) result.net = net;
    if (topups != null) result.topups = topups;
    if (topupsReversed != null) result.topupsReversed = topupsReversed;
    if (adjustments != null) result.adjustments = adjustments;
    if (paidOut != null) result.paidOut = paidOut;
    if (other != null) result.other = other;
    if (paymentCount != null) result.paymentCount = paymentCount;
    if (settled != null) result.settled = settled;
    return result;
  }

  MoneyFigures._();

  factory MoneyFigures.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory MoneyFigures.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'MoneyFigures',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.payments.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'takings')
    ..aD(2, _omitFieldNames ? '' : 'refunds')
    ..aD(3, _omitFieldNames ? '' : 'disputes')
    ..aD(4, _omitFieldNames ? '' : 'fees')
    ..aD(5, _omitFieldNames ? '' : 'net')
    ..aD(6, _omitFieldNames ? '' : 'topups')
    ..aD(7, _omitFieldNames ? '' : 'topupsReversed')
    ..aD(8, _omitFieldNames ? '' : 'adjustments')
    ..aD(9, _omitFieldNames ? '' : 'paidOut')
    ..aD(10, _omitFieldNames ? '' : 'other')
    ..aI(11, _omitFieldNames ? '' : 'paymentCount')
    ..aD(12, _omitFieldNames ? '' : 'settled')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MoneyFigures clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MoneyFigures copyWith(void Function(MoneyFigures) updates) =>
      super.copyWith((message) => updates(message as MoneyFigures))
          as MoneyFigures;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static MoneyFigures create() => MoneyFigures._();
  @$core.override
  MoneyFigures createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static MoneyFigures getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<MoneyFigures>(create);
  static MoneyFigures? _defaultInstance;

  /// What was paid for parking, fines and badges, by any method; top-ups are apart, or money that is topped up and then spent would
  /// count twice.
  @$pb.TagNumber(1)
  $core.double get takings => $_getN(0);
  @$pb.TagNumber(1)
  set takings($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasTakings() => $_has(0);
  @$pb.TagNumber(1)
  void clearTakings() => $_clearField(1);

  /// What was given back of that.
  @$pb.TagNumber(2)
  $core.double get refunds => $_getN(1);
  @$pb.TagNumber(2)
  set refunds($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasRefunds() => $_has(1);
  @$pb.TagNumber(2)
  void clearRefunds() => $_clearField(2);

  /// What banks took back of that in disputes.
  @$pb.TagNumber(3)
  $core.double get disputes => $_getN(2);
  @$pb.TagNumber(3)
  set disputes($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDisputes() => $_has(2);
  @$pb.TagNumber(3)
  void clearDisputes() => $_clearField(3);

  /// What the card processor kept for itself. Known when a payout brings the money, and counted on that day.
  @$pb.TagNumber(4)
  $core.double get fees => $_getN(3);
  @$pb.TagNumber(4)
  set fees($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasFees() => $_has(3);
  @$pb.TagNumber(4)
  void clearFees() => $_clearField(4);

  /// takings − refunds − disputes − fees.
  @$pb.TagNumber(5)
  $core.double get net => $_getN(4);
  @$pb.TagNumber(5)
  set net($core.double value) => $_setDouble(4, value);
  @$pb.TagNumber(5)
  $core.bool hasNet() => $_has(4);
  @$pb.TagNumber(5)
  void clearNet() => $_clearField(5);

  /// What came into wallets by top-ups.
  @$pb.TagNumber(6)
  $core.double get topups => $_getN(5);
  @$pb.TagNumber(6)
  set topups($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasTopups() => $_has(5);
  @$pb.TagNumber(6)
  void clearTopups() => $_clearField(6);

  /// What of top-ups went back, by refunds and disputes.
  @$pb.TagNumber(7)
  $core.double get topupsReversed => $_getN(6);
  @$pb.TagNumber(7)
  set topupsReversed($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasTopupsReversed() => $_has(6);
  @$pb.TagNumber(7)
  void clearTopupsReversed() => $_clearField(7);

  /// What was put into wallets by hand; less than nothing when more was taken out.
  @$pb.TagNumber(8)
  $core.double get adjustments => $_getN(7);
  @$pb.TagNumber(8)
  set adjustments($core.double value) => $_setDouble(7, value);
  @$pb.TagNumber(8)
  $core.bool hasAdjustments() => $_has(7);
  @$pb.TagNumber(8)
  void clearAdjustments() => $_clearField(8);

  /// What the card processor paid out to the city's bank account; less than nothing when it took more from there.
  @$pb.TagNumber(9)
  $core.double get paidOut => $_getN(8);
  @$pb.TagNumber(9)
  set paidOut($core.double value) => $_setDouble(8, value);
  @$pb.TagNumber(9)
  $core.bool hasPaidOut() => $_has(8);
  @$pb.TagNumber(9)
  void clearPaidOut() => $_clearField(9);

  /// Movements of any other sort.
  @$pb.TagNumber(10)
  $core.double get other => $_getN(9);
  @$pb.TagNumber(10)
  set other($core.double value) => $_setDouble(9, value);
  @$pb.TagNumber(10)
  $core.bool hasOther() => $_has(9);
  @$pb.TagNumber(10)
  void clearOther() => $_clearField(10);

  /// How many payments `takings` and `topups` are made of.
  @$pb.TagNumber(11)
  $core.int get paymentCount => $_getIZ(10);
  @$pb.TagNumber(11)
  set paymentCount($core.int value) => $_setSignedInt32(10, value);
  @$pb.TagNumber(11)
  $core.bool hasPaymentCount() => $_has(10);
  @$pb.TagNumber(11)
  void clearPaymentCount() => $_clearField(11);

  /// What drivers paid of what they were to pay later, less what of that went into their wallets. It is no part of `takings`, where
  /// it was counted when they parked.
  @$pb.TagNumber(12)
  $core.double get settled => $_getN(11);
  @$pb.TagNumber(12)
  set settled($core.double value) => $_setDouble(11, value);
  @$pb.TagNumber(12)
  $core.bool hasSettled() => $_has(11);
  @$pb.TagNumber(12)
  void clearSettled() => $_clearField(12);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
