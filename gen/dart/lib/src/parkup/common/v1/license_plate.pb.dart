// This is a generated file - do not edit.
//
// Generated from parkup/common/v1/license_plate.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import 'license_plate.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'license_plate.pbenum.dart';

/// A vehicle's registration plate, in parts. As input, `type` and the parts that the type has are enough, or `formatted` alone.
class LicensePlate extends $pb.GeneratedMessage {
  factory LicensePlate({
    LicensePlate_Type? type,
    LicensePlate_Category? category,
    $core.String? left,
    $core.String? right,
    $core.String? formatted,
  }) {
    final result = create();
    if (type != null) result.type = type;
    if (category != null) result.category = category;
    if (left != null) result.left = left;
    if (right != null) result.right = right;
    if (formatted != null) result.formatted = formatted;
    return result;
  }

  LicensePlate._();

  factory LicensePlate.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory LicensePlate.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'LicensePlate',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.common.v1'),
      createEmptyInstance: create)
    ..aE<LicensePlate_Type>(1, _omitFieldNames ? '' : 'type',
        enumValues: LicensePlate_Type.values)
    ..aE<LicensePlate_Category>(2, _omitFieldNames ? '' : 'category',
        enumValues: LicensePlate_Category.values)
    ..aOS(3, _omitFieldNames ? '' : 'left')
    ..aOS(4, _omitFieldNames ? '' : 'right')
    ..aOS(5, _omitFieldNames ? '' : 'formatted')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  LicensePlate clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  LicensePlate copyWith(void Function(LicensePlate) updates) =>
      super.copyWith((message) => updates(message as LicensePlate))
          as LicensePlate;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static LicensePlate create() => LicensePlate._();
  @$core.override
  LicensePlate createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static LicensePlate getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<LicensePlate>(create);
  static LicensePlate? _defaultInstance;

  /// The series.
  @$pb.TagNumber(1)
  LicensePlate_Type get type => $_getN(0);
  @$pb.TagNumber(1)
  set type(LicensePlate_Type value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasType() => $_has(0);
  @$pb.TagNumber(1)
  void clearType() => $_clearField(1);

  /// The kind of holder. Ignored as input.
  @$pb.TagNumber(2)
  LicensePlate_Category get category => $_getN(1);
  @$pb.TagNumber(2)
  set category(LicensePlate_Category value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasCategory() => $_has(1);
  @$pb.TagNumber(2)
  void clearCategory() => $_clearField(2);

  /// What stands left of the label; of a one-part plate, all of it.
  @$pb.TagNumber(3)
  $core.String get left => $_getSZ(2);
  @$pb.TagNumber(3)
  set left($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasLeft() => $_has(2);
  @$pb.TagNumber(3)
  void clearLeft() => $_clearField(3);

  /// What stands right of the label; empty on a one-part plate.
  @$pb.TagNumber(4)
  $core.String get right => $_getSZ(3);
  @$pb.TagNumber(4)
  set right($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasRight() => $_has(3);
  @$pb.TagNumber(4)
  void clearRight() => $_clearField(4);

  /// The text as people read it, `123 TUN 4567`. As input any usual way of writing it; ignored when the parts are given.
  @$pb.TagNumber(5)
  $core.String get formatted => $_getSZ(4);
  @$pb.TagNumber(5)
  set formatted($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasFormatted() => $_has(4);
  @$pb.TagNumber(5)
  void clearFormatted() => $_clearField(5);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
