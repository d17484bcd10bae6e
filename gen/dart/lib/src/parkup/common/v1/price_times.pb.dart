// This is a generated file - do not edit.
//
// Generated from parkup/common/v1/price_times.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// What parking costs more, or less, at some time of the day.
class PeakPrices extends $pb.GeneratedMessage {
  factory PeakPrices({
    $core.double? multiplier,
    $core.String? start,
    $core.String? end,
    $core.Iterable<$core.int>? days,
  }) {
    final result = create();
    if (multiplier != null) result.multiplier = multiplier;
    if (start != null) result.start = start;
    if (end != null) result.end = end;
    if (days != null) result.days.addAll(days);
    return result;
  }

  PeakPrices._();

  factory PeakPrices.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PeakPrices.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PeakPrices',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.common.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'multiplier')
    ..aOS(2, _omitFieldNames ? '' : 'start')
    ..aOS(3, _omitFieldNames ? '' : 'end')
    ..p<$core.int>(4, _omitFieldNames ? '' : 'days', $pb.PbFieldType.K3)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PeakPrices clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PeakPrices copyWith(void Function(PeakPrices) updates) =>
      super.copyWith((message) => updates(message as PeakPrices)) as PeakPrices;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PeakPrices create() => PeakPrices._();
  @$core.override
  PeakPrices createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PeakPrices getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PeakPrices>(create);
  static PeakPrices? _defaultInstance;

  /// Time that begins in it costs so many times as much; 0.1 to 10, with three decimals at most.
  @$pb.TagNumber(1)
  $core.double get multiplier => $_getN(0);
  @$pb.TagNumber(1)
  set multiplier($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasMultiplier() => $_has(0);
  @$pb.TagNumber(1)
  void clearMultiplier() => $_clearField(1);

  /// When it begins, by the clock of the place, `07:30`.
  @$pb.TagNumber(2)
  $core.String get start => $_getSZ(1);
  @$pb.TagNumber(2)
  set start($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasStart() => $_has(1);
  @$pb.TagNumber(2)
  void clearStart() => $_clearField(2);

  /// When it is over, `09:30`; before its beginning: on the next day; the same time: the whole day.
  @$pb.TagNumber(3)
  $core.String get end => $_getSZ(2);
  @$pb.TagNumber(3)
  set end($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasEnd() => $_has(2);
  @$pb.TagNumber(3)
  void clearEnd() => $_clearField(3);

  /// Weekdays on which it begins, 1 (Monday) to 7; none: all.
  @$pb.TagNumber(4)
  $pb.PbList<$core.int> get days => $_getList(3);
}

/// What parking costs more, or less, on some days, by the calendar of the place. A public holiday that is on a weekend has the price of the
/// holiday only; where holidays have none, it has that of the weekend. What costs more at some time of the day is multiplied with it.
class DayPrices extends $pb.GeneratedMessage {
  factory DayPrices({
    $core.double? weekendMultiplier,
    $core.Iterable<$core.int>? weekendDays,
    $core.double? holidayMultiplier,
  }) {
    final result = create();
    if (weekendMultiplier != null) result.weekendMultiplier = weekendMultiplier;
    if (weekendDays != null) result.weekendDays.addAll(weekendDays);
    if (holidayMultiplier != null) result.holidayMultiplier = holidayMultiplier;
    return result;
  }

  DayPrices._();

  factory DayPrices.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DayPrices.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DayPrices',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.common.v1'),
      createEmptyInstance: create)
    ..aD(1, _omitFieldNames ? '' : 'weekendMultiplier')
    ..p<$core.int>(2, _omitFieldNames ? '' : 'weekendDays', $pb.PbFieldType.K3)
    ..aD(3, _omitFieldNames ? '' : 'holidayMultiplier')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DayPrices clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DayPrices copyWith(void Function(DayPrices) updates) =>
      super.copyWith((message) => updates(message as DayPrices)) as DayPrices;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DayPrices create() => DayPrices._();
  @$core.override
  DayPrices createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DayPrices getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<DayPrices>(create);
  static DayPrices? _defaultInstance;

  /// What begins on a weekend costs so many times as much; 0.1 to 10, with three decimals at most; absent: as on other days.
  @$pb.TagNumber(1)
  $core.double get weekendMultiplier => $_getN(0);
  @$pb.TagNumber(1)
  set weekendMultiplier($core.double value) => $_setDouble(0, value);
  @$pb.TagNumber(1)
  $core.bool hasWeekendMultiplier() => $_has(0);
  @$pb.TagNumber(1)
  void clearWeekendMultiplier() => $_clearField(1);

  /// Weekdays that are the weekend, 1 (Monday) to 7; none: Saturday and Sunday.
  @$pb.TagNumber(2)
  $pb.PbList<$core.int> get weekendDays => $_getList(1);

  /// What begins on a public holiday costs so many times as much; 0.1 to 10, with three decimals at most; absent: as on other days.
  @$pb.TagNumber(3)
  $core.double get holidayMultiplier => $_getN(2);
  @$pb.TagNumber(3)
  set holidayMultiplier($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasHolidayMultiplier() => $_has(2);
  @$pb.TagNumber(3)
  void clearHolidayMultiplier() => $_clearField(3);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
