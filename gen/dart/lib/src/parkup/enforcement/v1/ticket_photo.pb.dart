// This is a generated file - do not edit.
//
// Generated from parkup/enforcement/v1/ticket_photo.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $0;

import 'ticket_photo.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'ticket_photo.pbenum.dart';

/// A photo of a violation ticket. What is shown is drawn anew from what was uploaded, upright, as a JPEG of at most 2048 pixels a
/// side and without anything that cameras write into their files; what was uploaded is kept as it came and not given out.
class TicketPhoto extends $pb.GeneratedMessage {
  factory TicketPhoto({
    $core.String? id,
    $core.String? violationTicketId,
    TicketPhoto_Purpose? purpose,
    $core.String? url,
    $core.String? thumbnailUrl,
    $0.Timestamp? linksExpireAt,
    $core.int? width,
    $core.int? height,
    $0.Timestamp? createdAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (violationTicketId != null) result.violationTicketId = violationTicketId;
    if (purpose != null) result.purpose = purpose;
    if (url != null) result.url = url;
    if (thumbnailUrl != null) result.thumbnailUrl = thumbnailUrl;
    if (linksExpireAt != null) result.linksExpireAt = linksExpireAt;
    if (width != null) result.width = width;
    if (height != null) result.height = height;
    if (createdAt != null) result.createdAt = createdAt;
    return result;
  }

  TicketPhoto._();

  factory TicketPhoto.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory TicketPhoto.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'TicketPhoto',
      package: const $pb.PackageName(
          _omitMessageNames ? '' : 'parkup.enforcement.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'violationTicketId')
    ..aE<TicketPhoto_Purpose>(3, _omitFieldNames ? '' : 'purpose',
        enumValues: TicketPhoto_Purpose.values)
    ..aOS(4, _omitFieldNames ? '' : 'url')
    ..aOS(5, _omitFieldNames ? '' : 'thumbnailUrl')
    ..aOM<$0.Timestamp>(6, _omitFieldNames ? '' : 'linksExpireAt',
        subBuilder: $0.Timestamp.create)
    ..aI(7, _omitFieldNames ? '' : 'width')
    ..aI(8, _omitFieldNames ? '' : 'height')
    ..aOM<$0.Timestamp>(9, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TicketPhoto clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  TicketPhoto copyWith(void Function(TicketPhoto) updates) =>
      super.copyWith((message) => updates(message as TicketPhoto))
          as TicketPhoto;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static TicketPhoto create() => TicketPhoto._();
  @$core.override
  TicketPhoto createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static TicketPhoto getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<TicketPhoto>(create);
  static TicketPhoto? _defaultInstance;

  /// ObjectId, 24 hex digits.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// The ticket; absent while it belongs to none.
  @$pb.TagNumber(2)
  $core.String get violationTicketId => $_getSZ(1);
  @$pb.TagNumber(2)
  set violationTicketId($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasViolationTicketId() => $_has(1);
  @$pb.TagNumber(2)
  void clearViolationTicketId() => $_clearField(2);

  /// Who it speaks for.
  @$pb.TagNumber(3)
  TicketPhoto_Purpose get purpose => $_getN(2);
  @$pb.TagNumber(3)
  set purpose(TicketPhoto_Purpose value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasPurpose() => $_has(2);
  @$pb.TagNumber(3)
  void clearPurpose() => $_clearField(3);

  /// Where it can be seen, for an hour or two: anybody with the link can.
  @$pb.TagNumber(4)
  $core.String get url => $_getSZ(3);
  @$pb.TagNumber(4)
  set url($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasUrl() => $_has(3);
  @$pb.TagNumber(4)
  void clearUrl() => $_clearField(4);

  /// The same, at most 320 pixels a side.
  @$pb.TagNumber(5)
  $core.String get thumbnailUrl => $_getSZ(4);
  @$pb.TagNumber(5)
  set thumbnailUrl($core.String value) => $_setString(4, value);
  @$pb.TagNumber(5)
  $core.bool hasThumbnailUrl() => $_has(4);
  @$pb.TagNumber(5)
  void clearThumbnailUrl() => $_clearField(5);

  /// When the links stop working.
  @$pb.TagNumber(6)
  $0.Timestamp get linksExpireAt => $_getN(5);
  @$pb.TagNumber(6)
  set linksExpireAt($0.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasLinksExpireAt() => $_has(5);
  @$pb.TagNumber(6)
  void clearLinksExpireAt() => $_clearField(6);
  @$pb.TagNumber(6)
  $0.Timestamp ensureLinksExpireAt() => $_ensure(5);

  /// Pixels across, as uploaded.
  @$pb.TagNumber(7)
  $core.int get width => $_getIZ(6);
  @$pb.TagNumber(7)
  set width($core.int value) => $_setSignedInt32(6, value);
  @$pb.TagNumber(7)
  $core.bool hasWidth() => $_has(6);
  @$pb.TagNumber(7)
  void clearWidth() => $_clearField(7);

  /// Pixels down, as uploaded.
  @$pb.TagNumber(8)
  $core.int get height => $_getIZ(7);
  @$pb.TagNumber(8)
  set height($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasHeight() => $_has(7);
  @$pb.TagNumber(8)
  void clearHeight() => $_clearField(8);

  /// When it was uploaded.
  @$pb.TagNumber(9)
  $0.Timestamp get createdAt => $_getN(8);
  @$pb.TagNumber(9)
  set createdAt($0.Timestamp value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasCreatedAt() => $_has(8);
  @$pb.TagNumber(9)
  void clearCreatedAt() => $_clearField(9);
  @$pb.TagNumber(9)
  $0.Timestamp ensureCreatedAt() => $_ensure(8);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
