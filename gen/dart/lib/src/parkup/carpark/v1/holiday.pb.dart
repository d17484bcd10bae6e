// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/holiday.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import 'holiday.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'holiday.pbenum.dart';

/// A day on which parking may have another price.
class Holiday extends $pb.GeneratedMessage {
  factory Holiday({
    $core.String? date,
    $core.String? name,
    Holiday_Source? source,
    $core.bool? isEstimated,
  }) {
    final result = create();
    if (date != null) result.date = date;
    if (name != null) result.name = name;
    if (source != null) result.source = source;
    if (isEstimated != null) result.isEstimated = isEstimated;
    return result;
  }

  Holiday._();

  factory Holiday.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Holiday.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Holiday',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'date')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aE<Holiday_Source>(3, _omitFieldNames ? '' : 'source',
        enumValues: Holiday_Source.values)
    ..aOB(4, _omitFieldNames ? '' : 'isEstimated')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Holiday clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Holiday copyWith(void Function(Holiday) updates) =>
      super.copyWith((message) => updates(message as Holiday)) as Holiday;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Holiday create() => Holiday._();
  @$core.override
  Holiday createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Holiday getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Holiday>(create);
  static Holiday? _defaultInstance;

  /// The day, by the calendar of the place: `2030-05-01`.
  @$pb.TagNumber(1)
  $core.String get date => $_getSZ(0);
  @$pb.TagNumber(1)
  set date($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDate() => $_has(0);
  @$pb.TagNumber(1)
  void clearDate() => $_clearField(1);

  /// What people call it.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// Who says so.
  @$pb.TagNumber(3)
  Holiday_Source get source => $_getN(2);
  @$pb.TagNumber(3)
  set source(Holiday_Source value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasSource() => $_has(2);
  @$pb.TagNumber(3)
  void clearSource() => $_clearField(3);

  /// Whether the day is only expected: those that follow the moon are fixed shortly before.
  @$pb.TagNumber(4)
  $core.bool get isEstimated => $_getBF(3);
  @$pb.TagNumber(4)
  set isEstimated($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasIsEstimated() => $_has(3);
  @$pb.TagNumber(4)
  void clearIsEstimated() => $_clearField(4);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
