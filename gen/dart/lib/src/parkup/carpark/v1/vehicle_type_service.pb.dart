// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/vehicle_type_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/field_mask.pb.dart'
    as $2;

import 'vehicle_type.pb.dart' as $1;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// A type to make.
class CreateVehicleTypeRequest extends $pb.GeneratedMessage {
  factory CreateVehicleTypeRequest({
    $core.String? name,
    $core.String? description,
    $1.VehicleType_Size? size,
    $core.bool? isDefault,
  }) {
    final result = create();
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (size != null) result.size = size;
    if (isDefault != null) result.isDefault = isDefault;
    return result;
  }

  CreateVehicleTypeRequest._();

  factory CreateVehicleTypeRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateVehicleTypeRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateVehicleTypeRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'name')
    ..aOS(2, _omitFieldNames ? '' : 'description')
    ..aE<$1.VehicleType_Size>(3, _omitFieldNames ? '' : 'size',
        enumValues: $1.VehicleType_Size.values)
    ..aOB(4, _omitFieldNames ? '' : 'isDefault')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateVehicleTypeRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateVehicleTypeRequest copyWith(
          void Function(CreateVehicleTypeRequest) updates) =>
      super.copyWith((message) => updates(message as CreateVehicleTypeRequest))
          as CreateVehicleTypeRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateVehicleTypeRequest create() => CreateVehicleTypeRequest._();
  @$core.override
  CreateVehicleTypeRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateVehicleTypeRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateVehicleTypeRequest>(create);
  static CreateVehicleTypeRequest? _defaultInstance;

  /// What people call it.
  @$pb.TagNumber(1)
  $core.String get name => $_getSZ(0);
  @$pb.TagNumber(1)
  set name($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasName() => $_has(0);
  @$pb.TagNumber(1)
  void clearName() => $_clearField(1);

  /// What belongs to it.
  @$pb.TagNumber(2)
  $core.String get description => $_getSZ(1);
  @$pb.TagNumber(2)
  set description($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasDescription() => $_has(1);
  @$pb.TagNumber(2)
  void clearDescription() => $_clearField(2);

  /// How much room its vehicles take; that of a car unless given.
  @$pb.TagNumber(3)
  $1.VehicleType_Size get size => $_getN(2);
  @$pb.TagNumber(3)
  set size($1.VehicleType_Size value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasSize() => $_has(2);
  @$pb.TagNumber(3)
  void clearSize() => $_clearField(3);

  /// True makes it the default in place of the one before.
  @$pb.TagNumber(4)
  $core.bool get isDefault => $_getBF(3);
  @$pb.TagNumber(4)
  set isDefault($core.bool value) => $_setBool(3, value);
  @$pb.TagNumber(4)
  $core.bool hasIsDefault() => $_has(3);
  @$pb.TagNumber(4)
  void clearIsDefault() => $_clearField(4);
}

/// The new type.
class CreateVehicleTypeResponse extends $pb.GeneratedMessage {
  factory CreateVehicleTypeResponse({
    $1.VehicleType? vehicleType,
  }) {
    final result = create();
    if (vehicleType != null) result.vehicleType = vehicleType;
    return result;
  }

  CreateVehicleTypeResponse._();

  factory CreateVehicleTypeResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CreateVehicleTypeResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CreateVehicleTypeResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.VehicleType>(1, _omitFieldNames ? '' : 'vehicleType',
        subBuilder: $1.VehicleType.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateVehicleTypeResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CreateVehicleTypeResponse copyWith(
          void Function(CreateVehicleTypeResponse) updates) =>
      super.copyWith((message) => updates(message as CreateVehicleTypeResponse))
          as CreateVehicleTypeResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CreateVehicleTypeResponse create() => CreateVehicleTypeResponse._();
  @$core.override
  CreateVehicleTypeResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CreateVehicleTypeResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CreateVehicleTypeResponse>(create);
  static CreateVehicleTypeResponse? _defaultInstance;

  /// The type.
  @$pb.TagNumber(1)
  $1.VehicleType get vehicleType => $_getN(0);
  @$pb.TagNumber(1)
  set vehicleType($1.VehicleType value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasVehicleType() => $_has(0);
  @$pb.TagNumber(1)
  void clearVehicleType() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.VehicleType ensureVehicleType() => $_ensure(0);
}

/// Asks for a type.
class GetVehicleTypeRequest extends $pb.GeneratedMessage {
  factory GetVehicleTypeRequest({
    $core.int? vehicleTypeId,
  }) {
    final result = create();
    if (vehicleTypeId != null) result.vehicleTypeId = vehicleTypeId;
    return result;
  }

  GetVehicleTypeRequest._();

  factory GetVehicleTypeRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetVehicleTypeRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetVehicleTypeRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'vehicleTypeId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetVehicleTypeRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetVehicleTypeRequest copyWith(
          void Function(GetVehicleTypeRequest) updates) =>
      super.copyWith((message) => updates(message as GetVehicleTypeRequest))
          as GetVehicleTypeRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetVehicleTypeRequest create() => GetVehicleTypeRequest._();
  @$core.override
  GetVehicleTypeRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetVehicleTypeRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetVehicleTypeRequest>(create);
  static GetVehicleTypeRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get vehicleTypeId => $_getIZ(0);
  @$pb.TagNumber(1)
  set vehicleTypeId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasVehicleTypeId() => $_has(0);
  @$pb.TagNumber(1)
  void clearVehicleTypeId() => $_clearField(1);
}

/// A type.
class GetVehicleTypeResponse extends $pb.GeneratedMessage {
  factory GetVehicleTypeResponse({
    $1.VehicleType? vehicleType,
  }) {
    final result = create();
    if (vehicleType != null) result.vehicleType = vehicleType;
    return result;
  }

  GetVehicleTypeResponse._();

  factory GetVehicleTypeResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetVehicleTypeResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetVehicleTypeResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.VehicleType>(1, _omitFieldNames ? '' : 'vehicleType',
        subBuilder: $1.VehicleType.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetVehicleTypeResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetVehicleTypeResponse copyWith(
          void Function(GetVehicleTypeResponse) updates) =>
      super.copyWith((message) => updates(message as GetVehicleTypeResponse))
          as GetVehicleTypeResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetVehicleTypeResponse create() => GetVehicleTypeResponse._();
  @$core.override
  GetVehicleTypeResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetVehicleTypeResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetVehicleTypeResponse>(create);
  static GetVehicleTypeResponse? _defaultInstance;

  /// The type.
  @$pb.TagNumber(1)
  $1.VehicleType get vehicleType => $_getN(0);
  @$pb.TagNumber(1)
  set vehicleType($1.VehicleType value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasVehicleType() => $_has(0);
  @$pb.TagNumber(1)
  void clearVehicleType() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.VehicleType ensureVehicleType() => $_ensure(0);
}

/// Asks for types.
class ListVehicleTypesRequest extends $pb.GeneratedMessage {
  factory ListVehicleTypesRequest() => create();

  ListVehicleTypesRequest._();

  factory ListVehicleTypesRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListVehicleTypesRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListVehicleTypesRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListVehicleTypesRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListVehicleTypesRequest copyWith(
          void Function(ListVehicleTypesRequest) updates) =>
      super.copyWith((message) => updates(message as ListVehicleTypesRequest))
          as ListVehicleTypesRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListVehicleTypesRequest create() => ListVehicleTypesRequest._();
  @$core.override
  ListVehicleTypesRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListVehicleTypesRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListVehicleTypesRequest>(create);
  static ListVehicleTypesRequest? _defaultInstance;
}

/// The types.
class ListVehicleTypesResponse extends $pb.GeneratedMessage {
  factory ListVehicleTypesResponse({
    $core.Iterable<$1.VehicleType>? vehicleTypes,
  }) {
    final result = create();
    if (vehicleTypes != null) result.vehicleTypes.addAll(vehicleTypes);
    return result;
  }

  ListVehicleTypesResponse._();

  factory ListVehicleTypesResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ListVehicleTypesResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ListVehicleTypesResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..pPM<$1.VehicleType>(1, _omitFieldNames ? '' : 'vehicleTypes',
        subBuilder: $1.VehicleType.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListVehicleTypesResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ListVehicleTypesResponse copyWith(
          void Function(ListVehicleTypesResponse) updates) =>
      super.copyWith((message) => updates(message as ListVehicleTypesResponse))
          as ListVehicleTypesResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ListVehicleTypesResponse create() => ListVehicleTypesResponse._();
  @$core.override
  ListVehicleTypesResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ListVehicleTypesResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ListVehicleTypesResponse>(create);
  static ListVehicleTypesResponse? _defaultInstance;

  /// The types, in the order in which they were made.
  @$pb.TagNumber(1)
  $pb.PbList<$1.VehicleType> get vehicleTypes => $_getList(0);
}

/// A change of a type; see UpdateVehicleRequest of parkup.auth.v1 for what present, absent and named fields mean.
class UpdateVehicleTypeRequest extends $pb.GeneratedMessage {
  factory UpdateVehicleTypeRequest({
    $core.int? vehicleTypeId,
    $core.String? name,
    $core.String? description,
    $1.VehicleType_Size? size,
    $core.bool? isDefault,
    $2.FieldMask? updateMask,
  }) {
    final result = create();
    if (vehicleTypeId != null) result.vehicleTypeId = vehicleTypeId;
    if (name != null) result.name = name;
    if (description != null) result.description = description;
    if (size != null) result.size = size;
    if (isDefault != null) result.isDefault = isDefault;
    if (updateMask != null) result.updateMask = updateMask;
    return result;
  }

  UpdateVehicleTypeRequest._();

  factory UpdateVehicleTypeRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateVehicleTypeRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateVehicleTypeRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'vehicleTypeId')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOS(3, _omitFieldNames ? '' : 'description')
    ..aE<$1.VehicleType_Size>(4, _omitFieldNames ? '' : 'size',
        enumValues: $1.VehicleType_Size.values)
    ..aOB(5, _omitFieldNames ? '' : 'isDefault')
    ..aOM<$2.FieldMask>(6, _omitFieldNames ? '' : 'updateMask',
        subBuilder: $2.FieldMask.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateVehicleTypeRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateVehicleTypeRequest copyWith(
          void Function(UpdateVehicleTypeRequest) updates) =>
      super.copyWith((message) => updates(message as UpdateVehicleTypeRequest))
          as UpdateVehicleTypeRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateVehicleTypeRequest create() => UpdateVehicleTypeRequest._();
  @$core.override
  UpdateVehicleTypeRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateVehicleTypeRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateVehicleTypeRequest>(create);
  static UpdateVehicleTypeRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get vehicleTypeId => $_getIZ(0);
  @$pb.TagNumber(1)
  set vehicleTypeId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasVehicleTypeId() => $_has(0);
  @$pb.TagNumber(1)
  void clearVehicleTypeId() => $_clearField(1);

  /// What people call it.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// What belongs to it; empty clears it.
  @$pb.TagNumber(3)
  $core.String get description => $_getSZ(2);
  @$pb.TagNumber(3)
  set description($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDescription() => $_has(2);
  @$pb.TagNumber(3)
  void clearDescription() => $_clearField(3);

  /// How much room its vehicles take.
  @$pb.TagNumber(4)
  $1.VehicleType_Size get size => $_getN(3);
  @$pb.TagNumber(4)
  set size($1.VehicleType_Size value) => $_setField(4, value);
  @$pb.TagNumber(4)
  $core.bool hasSize() => $_has(3);
  @$pb.TagNumber(4)
  void clearSize() => $_clearField(4);

  /// True makes it the default in place of the one before. The default stops being it only when another becomes it: false is refused with
  /// VEHICLE_TYPE_IN_USE.
  @$pb.TagNumber(5)
  $core.bool get isDefault => $_getBF(4);
  @$pb.TagNumber(5)
  set isDefault($core.bool value) => $_setBool(4, value);
  @$pb.TagNumber(5)
  $core.bool hasIsDefault() => $_has(4);
  @$pb.TagNumber(5)
  void clearIsDefault() => $_clearField(5);

  /// The fields to write, when those that are absent are to be cleared.
  @$pb.TagNumber(6)
  $2.FieldMask get updateMask => $_getN(5);
  @$pb.TagNumber(6)
  set updateMask($2.FieldMask value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasUpdateMask() => $_has(5);
  @$pb.TagNumber(6)
  void clearUpdateMask() => $_clearField(6);
  @$pb.TagNumber(6)
  $2.FieldMask ensureUpdateMask() => $_ensure(5);
}

/// The type after the change.
class UpdateVehicleTypeResponse extends $pb.GeneratedMessage {
  factory UpdateVehicleTypeResponse({
    $1.VehicleType? vehicleType,
  }) {
    final result = create();
    if (vehicleType != null) result.vehicleType = vehicleType;
    return result;
  }

  UpdateVehicleTypeResponse._();

  factory UpdateVehicleTypeResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory UpdateVehicleTypeResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'UpdateVehicleTypeResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<$1.VehicleType>(1, _omitFieldNames ? '' : 'vehicleType',
        subBuilder: $1.VehicleType.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateVehicleTypeResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  UpdateVehicleTypeResponse copyWith(
          void Function(UpdateVehicleTypeResponse) updates) =>
      super.copyWith((message) => updates(message as UpdateVehicleTypeResponse))
          as UpdateVehicleTypeResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static UpdateVehicleTypeResponse create() => UpdateVehicleTypeResponse._();
  @$core.override
  UpdateVehicleTypeResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static UpdateVehicleTypeResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<UpdateVehicleTypeResponse>(create);
  static UpdateVehicleTypeResponse? _defaultInstance;

  /// The type.
  @$pb.TagNumber(1)
  $1.VehicleType get vehicleType => $_getN(0);
  @$pb.TagNumber(1)
  set vehicleType($1.VehicleType value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasVehicleType() => $_has(0);
  @$pb.TagNumber(1)
  void clearVehicleType() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.VehicleType ensureVehicleType() => $_ensure(0);
}

/// A type to delete.
class DeleteVehicleTypeRequest extends $pb.GeneratedMessage {
  factory DeleteVehicleTypeRequest({
    $core.int? vehicleTypeId,
  }) {
    final result = create();
    if (vehicleTypeId != null) result.vehicleTypeId = vehicleTypeId;
    return result;
  }

  DeleteVehicleTypeRequest._();

  factory DeleteVehicleTypeRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteVehicleTypeRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteVehicleTypeRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'vehicleTypeId')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteVehicleTypeRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteVehicleTypeRequest copyWith(
          void Function(DeleteVehicleTypeRequest) updates) =>
      super.copyWith((message) => updates(message as DeleteVehicleTypeRequest))
          as DeleteVehicleTypeRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteVehicleTypeRequest create() => DeleteVehicleTypeRequest._();
  @$core.override
  DeleteVehicleTypeRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteVehicleTypeRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteVehicleTypeRequest>(create);
  static DeleteVehicleTypeRequest? _defaultInstance;

  /// Its number.
  @$pb.TagNumber(1)
  $core.int get vehicleTypeId => $_getIZ(0);
  @$pb.TagNumber(1)
  set vehicleTypeId($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasVehicleTypeId() => $_has(0);
  @$pb.TagNumber(1)
  void clearVehicleTypeId() => $_clearField(1);
}

/// The type is gone.
class DeleteVehicleTypeResponse extends $pb.GeneratedMessage {
  factory DeleteVehicleTypeResponse() => create();

  DeleteVehicleTypeResponse._();

  factory DeleteVehicleTypeResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DeleteVehicleTypeResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DeleteVehicleTypeResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteVehicleTypeResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DeleteVehicleTypeResponse copyWith(
          void Function(DeleteVehicleTypeResponse) updates) =>
      super.copyWith((message) => updates(message as DeleteVehicleTypeResponse))
          as DeleteVehicleTypeResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DeleteVehicleTypeResponse create() => DeleteVehicleTypeResponse._();
  @$core.override
  DeleteVehicleTypeResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DeleteVehicleTypeResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<DeleteVehicleTypeResponse>(create);
  static DeleteVehicleTypeResponse? _defaultInstance;
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
