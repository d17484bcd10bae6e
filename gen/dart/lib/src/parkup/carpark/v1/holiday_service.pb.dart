// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/holiday_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

import 'holiday.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// Asks for holidays.
class ListHolidaysRequest extends $pb.GeneratedMessage {
  factory ListHolidaysRequest({
    $core.int? year,
    $core.String? carPark,
  }) {
    final result = create();
    if (year != null) result.year = year;
    if (carPark != null) result.carPark = carPark;
    return result;
  }

  ListHolidaysRequest._();

  factory ListHolidaysRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListHolidaysRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListHolidaysRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'year')
    ..aOS(2, _omitFieldNames ? '' : 'carPark')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListHolidaysRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListHolidaysRequest copyWith(void Function(ListHolidaysRequest) updates) =>
      super.copyWith((message) => updates(message as ListHolidaysRequest))
          as ListHolidaysRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListHolidaysRequest create() => ListHolidaysRequest._();
  @$core.override
  ListHolidaysRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListHolidaysRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListHolidaysRequest>(create);
  static ListHolidaysRequest? _defaultInstance;

  /// The year; this one unless given.
  @$pb.TagNumber(1)
  $core.int get year => $_getIZ(0);
  @$pb.TagNumber(1)
  set year($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasYear() => $_has(0);
  @$pb.TagNumber(1)
  void clearYear() => $_clearField(1);

  /// Code of the car park; those of the city unless given.
  @$pb.TagNumber(2)
  $core.String get carPark => $_getSZ(1);
  @$pb.TagNumber(2)
  set carPark($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCarPark() => $_has(1);
  @$pb.TagNumber(2)
  void clearCarPark() => $_clearField(2);
}

/// The holidays of a year.
class ListHolidaysResponse extends $pb.GeneratedMessage {
  factory ListHolidaysResponse({
    $core.Iterable<$1.Holiday>? holidays,
    $core.Iterable<$1.Holiday>? removed,
  }) {
    final result = create();
    if (holidays != null) result.holidays.addAll(holidays);
    if (removed != null) result.removed.addAll(removed);
    return result;
  }

  ListHolidaysResponse._();

  factory ListHolidaysResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListHolidaysResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListHolidaysResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$1.Holiday>(1, _omitFieldNames ? '' : 'holidays',
        subBuilder: $1.Holiday.create)
    ..pPM<$1.Holiday>(2, _omitFieldNames ? '' : 'removed',
        subBuilder: $1.Holiday.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListHolidaysResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListHolidaysResponse copyWith(void Function(ListHolidaysResponse) updates) =>
      super.copyWith((message) => updates(message as ListHolidaysResponse))
          as ListHolidaysResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListHolidaysResponse create() => ListHolidaysResponse._();
  @$core.override
  ListHolidaysResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListHolidaysResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListHolidaysResponse>(create);
  static ListHolidaysResponse? _defaultInstance;

  /// By date.
  @$pb.TagNumber(1)
  $pb.PbList<$1.Holiday> get holidays => $_getList(0);

  /// Those of the country, or of the city, that do not count there, by date.
  @$pb.TagNumber(2)
  $pb.PbList<$1.Holiday> get removed => $_getList(1);
}

/// A holiday to add.
class AddHolidayRequest extends $pb.GeneratedMessage {
  factory AddHolidayRequest({
    $core.String? date,
    $core.String? name,
    $core.String? carPark,
  }) {
    final result = create();
    if (date != null) result.date = date;
    if (name != null) result.name = name;
    if (carPark != null) result.carPark = carPark;
    return result;
  }

  AddHolidayRequest._();

  factory AddHolidayRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddHolidayRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddHolidayRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'date')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'carPark')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddHolidayRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddHolidayRequest copyWith(void Function(AddHolidayRequest) updates) =>
      super.copyWith((message) => updates(message as AddHolidayRequest))
          as AddHolidayRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddHolidayRequest create() => AddHolidayRequest._();
  @$core.override
  AddHolidayRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddHolidayRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddHolidayRequest>(create);
  static AddHolidayRequest? _defaultInstance;

  /// The day: `2030-05-01`.
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

  /// Code of the car park; the whole city unless given.
  @$pb.TagNumber(3)
  $core.String get carPark => $_getSZ(2);
  @$pb.TagNumber(3)
  set carPark($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCarPark() => $_has(2);
  @$pb.TagNumber(3)
  void clearCarPark() => $_clearField(3);
}

/// The holiday.
class AddHolidayResponse extends $pb.GeneratedMessage {
  factory AddHolidayResponse({
    $1.Holiday? holiday,
  }) {
    final result = create();
    if (holiday != null) result.holiday = holiday;
    return result;
  }

  AddHolidayResponse._();

  factory AddHolidayResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AddHolidayResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AddHolidayResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.Holiday>(1, _omitFieldNames ? '' : 'holiday',
        subBuilder: $1.Holiday.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddHolidayResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AddHolidayResponse copyWith(void Function(AddHolidayResponse) updates) =>
      super.copyWith((message) => updates(message as AddHolidayResponse))
          as AddHolidayResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AddHolidayResponse create() => AddHolidayResponse._();
  @$core.override
  AddHolidayResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AddHolidayResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AddHolidayResponse>(create);
  static AddHolidayResponse? _defaultInstance;

  /// The holiday.
  @$pb.TagNumber(1)
  $1.Holiday get holiday => $_getN(0);
  @$pb.TagNumber(1)
  set holiday($1.Holiday value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasHoliday() => $_has(0);
  @$pb.TagNumber(1)
  void clearHoliday() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.Holiday ensureHoliday() => $_ensure(0);
}

/// A holiday to take off.
class RemoveHolidayRequest extends $pb.GeneratedMessage {
  factory RemoveHolidayRequest({
    $core.String? date,
    $core.String? carPark,
  }) {
    final result = create();
    if (date != null) result.date = date;
    if (carPark != null) result.carPark = carPark;
    return result;
  }

  RemoveHolidayRequest._();

  factory RemoveHolidayRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RemoveHolidayRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RemoveHolidayRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'date')
    ..aOS(2, _omitFieldNames ? '' : 'carPark')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveHolidayRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveHolidayRequest copyWith(void Function(RemoveHolidayRequest) updates) =>
      super.copyWith((message) => updates(message as RemoveHolidayRequest))
          as RemoveHolidayRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RemoveHolidayRequest create() => RemoveHolidayRequest._();
  @$core.override
  RemoveHolidayRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RemoveHolidayRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RemoveHolidayRequest>(create);
  static RemoveHolidayRequest? _defaultInstance;

  /// The day: `2030-05-01`.
  @$pb.TagNumber(1)
  $core.String get date => $_getSZ(0);
  @$pb.TagNumber(1)
  set date($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDate() => $_has(0);
  @$pb.TagNumber(1)
  void clearDate() => $_clearField(1);

  /// Code of the car park; the whole city unless given.
  @$pb.TagNumber(2)
  $core.String get carPark => $_getSZ(1);
  @$pb.TagNumber(2)
  set carPark($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCarPark() => $_has(1);
  @$pb.TagNumber(2)
  void clearCarPark() => $_clearField(2);
}

/// The day is like others.
class RemoveHolidayResponse extends $pb.GeneratedMessage {
  factory RemoveHolidayResponse() => create();

  RemoveHolidayResponse._();

  factory RemoveHolidayResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RemoveHolidayResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RemoveHolidayResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveHolidayResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RemoveHolidayResponse copyWith(
          void Function(RemoveHolidayResponse) updates) =>
      super.copyWith((message) => updates(message as RemoveHolidayResponse))
          as RemoveHolidayResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RemoveHolidayResponse create() => RemoveHolidayResponse._();
  @$core.override
  RemoveHolidayResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RemoveHolidayResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RemoveHolidayResponse>(create);
  static RemoveHolidayResponse? _defaultInstance;
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
