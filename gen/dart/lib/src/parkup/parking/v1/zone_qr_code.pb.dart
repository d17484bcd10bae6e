// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/zone_qr_code.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A QR code that opens the drivers' app at a zone.
class ZoneQrCode extends $pb.GeneratedMessage {
  factory ZoneQrCode({
    $core.String? zoneId,
    $core.String? zoneCode,
    $core.String? zoneName,
    $core.String? dataUrl,
    $core.String? content,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (zoneCode != null) result.zoneCode = zoneCode;
    if (zoneName != null) result.zoneName = zoneName;
    if (dataUrl != null) result.dataUrl = dataUrl;
    if (content != null) result.content = content;
    return result;
  }

  ZoneQrCode._();

  factory ZoneQrCode.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ZoneQrCode.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ZoneQrCode',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aOS(2, _omitFieldNames ? '' : 'zoneCode')
    ..aOS(3, _omitFieldNames ? '' : 'zoneName')
    ..aOS(4, _omitFieldNames ? '' : 'dataUrl')
    ..aOS(5, _omitFieldNames ? '' : 'content')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ZoneQrCode clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ZoneQrCode copyWith(void Function(ZoneQrCode) updates) =>
      super.copyWith((message) => updates(message as ZoneQrCode)) as ZoneQrCode;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ZoneQrCode create() => ZoneQrCode._();
  @$core.override
  ZoneQrCode createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ZoneQrCode getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ZoneQrCode>(create);
  static ZoneQrCode? _defaultInstance;

  /// The zone.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// Its code, to print beside.
  @$pb.TagNumber(2)
  $core.String get zoneCode => $_getSZ(1);
  @$pb.TagNumber(2)
  set zoneCode($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasZoneCode() => $_has(1);
  @$pb.TagNumber(2)
  void clearZoneCode() => $_clearField(2);

  /// Its name, to print beside.
  @$pb.TagNumber(3)
  $core.String get zoneName => $_getSZ(2);
  @$pb.TagNumber(3)
  set zoneName($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasZoneName() => $_has(2);
  @$pb.TagNumber(3)
  void clearZoneName() => $_clearField(3);

  /// The image, a square PNG: `data:image/png;base64,…`.
  @$pb.TagNumber(4)
  $core.String get dataUrl => $_getSZ(3);
  @$pb.TagNumber(4)
  set dataUrl($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasDataUrl() => $_has(3);
  @$pb.TagNumber(4)
  void clearDataUrl() => $_clearField(4);

  /// What it says: the address of the zone in the drivers' app. It stays the same whatever is changed about the zone.
  @$pb.TagNumber(5)
  $core.String get content => $_getSZ(4);
  @$pb.TagNumber(5)
  set content($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasContent() => $_has(4);
  @$pb.TagNumber(5)
  void clearContent() => $_clearField(5);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
