// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/zone_qr_code_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import 'zone_qr_code.pb.dart' as $2;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for a QR code.
class GetZoneQrCodeRequest extends $pb.GeneratedMessage {
  factory GetZoneQrCodeRequest({
    $core.String? zoneId,
    $core.int? size,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (size != null) result.size = size;
    return result;
  }

  GetZoneQrCodeRequest._();

  factory GetZoneQrCodeRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetZoneQrCodeRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetZoneQrCodeRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aI(2, _omitFieldNames ? '' : 'size')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetZoneQrCodeRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetZoneQrCodeRequest copyWith(void Function(GetZoneQrCodeRequest) updates) =>
      super.copyWith((message) => updates(message as GetZoneQrCodeRequest))
          as GetZoneQrCodeRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetZoneQrCodeRequest create() => GetZoneQrCodeRequest._();
  @$core.override
  GetZoneQrCodeRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetZoneQrCodeRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetZoneQrCodeRequest>(create);
  static GetZoneQrCodeRequest? _defaultInstance;

  /// The zone.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// Width and height in pixels; 300 unless given.
  @$pb.TagNumber(2)
  $core.int get size => $_getIZ(1);
  @$pb.TagNumber(2)
  set size($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearSize() => $_clearField(2);
}

/// A QR code.
class GetZoneQrCodeResponse extends $pb.GeneratedMessage {
  factory GetZoneQrCodeResponse({
    $2.ZoneQrCode? qrCode,
  }) {
    final result = create();
    if (qrCode != null) result.qrCode = qrCode;
    return result;
  }

  GetZoneQrCodeResponse._();

  factory GetZoneQrCodeResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetZoneQrCodeResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetZoneQrCodeResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOM<$2.ZoneQrCode>(1, _omitFieldNames ? '' : 'qrCode',
        subBuilder: $2.ZoneQrCode.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetZoneQrCodeResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetZoneQrCodeResponse copyWith(
          void Function(GetZoneQrCodeResponse) updates) =>
      super.copyWith((message) => updates(message as GetZoneQrCodeResponse))
          as GetZoneQrCodeResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetZoneQrCodeResponse create() => GetZoneQrCodeResponse._();
  @$core.override
  GetZoneQrCodeResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetZoneQrCodeResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetZoneQrCodeResponse>(create);
  static GetZoneQrCodeResponse? _defaultInstance;

  /// The QR code.
  @$pb.TagNumber(1)
  $2.ZoneQrCode get qrCode => $_getN(0);
  @$pb.TagNumber(1)
  set qrCode($2.ZoneQrCode value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasQrCode() => $_has(0);
  @$pb.TagNumber(1)
  void clearQrCode() => $_clearField(1);
  @$pb.TagNumber(1)
  $2.ZoneQrCode ensureQrCode() => $_ensure(0);
}

/// Asks for a QR code.
class GetZoneQrCodeImageRequest extends $pb.GeneratedMessage {
  factory GetZoneQrCodeImageRequest({
    $core.String? zoneId,
    $core.int? size,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (size != null) result.size = size;
    return result;
  }

  GetZoneQrCodeImageRequest._();

  factory GetZoneQrCodeImageRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetZoneQrCodeImageRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetZoneQrCodeImageRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aI(2, _omitFieldNames ? '' : 'size')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetZoneQrCodeImageRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetZoneQrCodeImageRequest copyWith(
          void Function(GetZoneQrCodeImageRequest) updates) =>
      super.copyWith((message) => updates(message as GetZoneQrCodeImageRequest))
          as GetZoneQrCodeImageRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetZoneQrCodeImageRequest create() => GetZoneQrCodeImageRequest._();
  @$core.override
  GetZoneQrCodeImageRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetZoneQrCodeImageRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetZoneQrCodeImageRequest>(create);
  static GetZoneQrCodeImageRequest? _defaultInstance;

  /// The zone.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// Width and height in pixels; 300 unless given.
  @$pb.TagNumber(2)
  $core.int get size => $_getIZ(1);
  @$pb.TagNumber(2)
  set size($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearSize() => $_clearField(2);
}

/// Asks for QR codes.
class GetZoneQrCodesRequest extends $pb.GeneratedMessage {
  factory GetZoneQrCodesRequest({
    $core.Iterable<$core.String>? zoneIds,
    $core.int? size,
  }) {
    final result = create();
    if (zoneIds != null) result.zoneIds.addAll(zoneIds);
    if (size != null) result.size = size;
    return result;
  }

  GetZoneQrCodesRequest._();

  factory GetZoneQrCodesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetZoneQrCodesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetZoneQrCodesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..pPS(1, _omitFieldNames ? '' : 'zoneIds')
    ..aI(2, _omitFieldNames ? '' : 'size')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetZoneQrCodesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetZoneQrCodesRequest copyWith(
          void Function(GetZoneQrCodesRequest) updates) =>
      super.copyWith((message) => updates(message as GetZoneQrCodesRequest))
          as GetZoneQrCodesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetZoneQrCodesRequest create() => GetZoneQrCodesRequest._();
  @$core.override
  GetZoneQrCodesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetZoneQrCodesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetZoneQrCodesRequest>(create);
  static GetZoneQrCodesRequest? _defaultInstance;

  /// The zones.
  @$pb.TagNumber(1)
  $pb.PbList<$core.String> get zoneIds => $_getList(0);

  /// Width and height of each in pixels; 300 unless given.
  @$pb.TagNumber(2)
  $core.int get size => $_getIZ(1);
  @$pb.TagNumber(2)
  set size($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearSize() => $_clearField(2);
}

/// QR codes.
class GetZoneQrCodesResponse extends $pb.GeneratedMessage {
  factory GetZoneQrCodesResponse({
    $core.Iterable<$2.ZoneQrCode>? qrCodes,
    $core.int? totalSize,
  }) {
    final result = create();
    if (qrCodes != null) result.qrCodes.addAll(qrCodes);
    if (totalSize != null) result.totalSize = totalSize;
    return result;
  }

  GetZoneQrCodesResponse._();

  factory GetZoneQrCodesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetZoneQrCodesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetZoneQrCodesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..pPM<$2.ZoneQrCode>(1, _omitFieldNames ? '' : 'qrCodes',
        subBuilder: $2.ZoneQrCode.create)
    ..aI(2, _omitFieldNames ? '' : 'totalSize')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetZoneQrCodesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetZoneQrCodesResponse copyWith(
          void Function(GetZoneQrCodesResponse) updates) =>
      super.copyWith((message) => updates(message as GetZoneQrCodesResponse))
          as GetZoneQrCodesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetZoneQrCodesResponse create() => GetZoneQrCodesResponse._();
  @$core.override
  GetZoneQrCodesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetZoneQrCodesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetZoneQrCodesResponse>(create);
  static GetZoneQrCodesResponse? _defaultInstance;

  /// The QR codes, in the order of the request.
  @$pb.TagNumber(1)
  $pb.PbList<$2.ZoneQrCode> get qrCodes => $_getList(0);

  /// How many they are.
  @$pb.TagNumber(2)
  $core.int get totalSize => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalSize($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalSize() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalSize() => $_clearField(2);
}

/// Asks for a sheet of QR codes.
class PrintZoneQrCodesRequest extends $pb.GeneratedMessage {
  factory PrintZoneQrCodesRequest({
    $core.Iterable<$core.String>? zoneIds,
    $core.int? codesPerPage,
  }) {
    final result = create();
    if (zoneIds != null) result.zoneIds.addAll(zoneIds);
    if (codesPerPage != null) result.codesPerPage = codesPerPage;
    return result;
  }

  PrintZoneQrCodesRequest._();

  factory PrintZoneQrCodesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PrintZoneQrCodesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PrintZoneQrCodesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.parking.v1'),
      createEmptyInstance: create)
    ..pPS(1, _omitFieldNames ? '' : 'zoneIds')
    ..aI(2, _omitFieldNames ? '' : 'codesPerPage')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PrintZoneQrCodesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PrintZoneQrCodesRequest copyWith(
          void Function(PrintZoneQrCodesRequest) updates) =>
      super.copyWith((message) => updates(message as PrintZoneQrCodesRequest))
          as PrintZoneQrCodesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PrintZoneQrCodesRequest create() => PrintZoneQrCodesRequest._();
  @$core.override
  PrintZoneQrCodesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PrintZoneQrCodesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PrintZoneQrCodesRequest>(create);
  static PrintZoneQrCodesRequest? _defaultInstance;

  /// The zones; one that is named twice is printed twice.
  @$pb.TagNumber(1)
  $pb.PbList<$core.String> get zoneIds => $_getList(0);

  /// How many stand on a page: 1, 2, 4, 6 or 12; 6 unless given.
  @$pb.TagNumber(2)
  $core.int get codesPerPage => $_getIZ(1);
  @$pb.TagNumber(2)
  set codesPerPage($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCodesPerPage() => $_has(1);
  @$pb.TagNumber(2)
  void clearCodesPerPage() => $_clearField(2);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
