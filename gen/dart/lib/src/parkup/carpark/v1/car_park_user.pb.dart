// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_user.proto.

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

import 'car_park_user.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'car_park_user.pbenum.dart';

/// A person as car parks know them: a driver's account, which is the same as everywhere, or an operator's.
class CarParkUser extends $pb.GeneratedMessage {
  factory CarParkUser({
    $core.String? id,
    $core.String? email,
    $core.String? fullName,
    $core.String? phone,
    CarParkUser_Role? role,
    $core.bool? isActive,
    $core.bool? isEmailVerified,
    $core.Iterable<$core.String>? carParks,
    $0.Timestamp? createdAt,
    $0.Timestamp? updatedAt,
  }) {
    final result = create();
    if (id != null) result.id = id;
    if (email != null) result.email = email;
    if (fullName != null) result.fullName = fullName;
    if (phone != null) result.phone = phone;
    if (role != null) result.role = role;
    if (isActive != null) result.isActive = isActive;
    if (isEmailVerified != null) result.isEmailVerified = isEmailVerified;
    if (carParks != null) result.carParks.addAll(carParks);
    if (createdAt != null) result.createdAt = createdAt;
    if (updatedAt != null) result.updatedAt = updatedAt;
    return result;
  }

  CarParkUser._();

  factory CarParkUser.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CarParkUser.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CarParkUser',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'id')
    ..aOS(2, _omitFieldNames ? '' : 'email')
    ..aOS(3, _omitFieldNames ? '' : 'fullName')
    ..aOS(4, _omitFieldNames ? '' : 'phone')
    ..aE<CarParkUser_Role>(5, _omitFieldNames ? '' : 'role',
        enumValues: CarParkUser_Role.values)
    ..aOB(6, _omitFieldNames ? '' : 'isActive')
    ..aOB(7, _omitFieldNames ? '' : 'isEmailVerified')
    ..pPS(8, _omitFieldNames ? '' : 'carParks')
    ..aOM<$0.Timestamp>(9, _omitFieldNames ? '' : 'createdAt',
        subBuilder: $0.Timestamp.create)
    ..aOM<$0.Timestamp>(10, _omitFieldNames ? '' : 'updatedAt',
        subBuilder: $0.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarParkUser clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarParkUser copyWith(void Function(CarParkUser) updates) =>
      super.copyWith((message) => updates(message as CarParkUser))
          as CarParkUser;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CarParkUser create() => CarParkUser._();
  @$core.override
  CarParkUser createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CarParkUser getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CarParkUser>(create);
  static CarParkUser? _defaultInstance;

  /// ObjectId, 24 hex digits.
  @$pb.TagNumber(1)
  $core.String get id => $_getSZ(0);
  @$pb.TagNumber(1)
  set id($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasId() => $_has(0);
  @$pb.TagNumber(1)
  void clearId() => $_clearField(1);

  /// The address to sign in with; absent for staff who have a phone number only.
  @$pb.TagNumber(2)
  $core.String get email => $_getSZ(1);
  @$pb.TagNumber(2)
  set email($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasEmail() => $_has(1);
  @$pb.TagNumber(2)
  void clearEmail() => $_clearField(2);

  /// First and last name; empty when the person has not said it.
  @$pb.TagNumber(3)
  $core.String get fullName => $_getSZ(2);
  @$pb.TagNumber(3)
  set fullName($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasFullName() => $_has(2);
  @$pb.TagNumber(3)
  void clearFullName() => $_clearField(3);

  /// As it was given; absent when it was not.
  @$pb.TagNumber(4)
  $core.String get phone => $_getSZ(3);
  @$pb.TagNumber(4)
  set phone($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPhone() => $_has(3);
  @$pb.TagNumber(4)
  void clearPhone() => $_clearField(4);

  /// What the person may do.
  @$pb.TagNumber(5)
  CarParkUser_Role get role => $_getN(4);
  @$pb.TagNumber(5)
  set role(CarParkUser_Role value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasRole() => $_has(4);
  @$pb.TagNumber(5)
  void clearRole() => $_clearField(5);

  /// Whether the account is switched on.
  @$pb.TagNumber(6)
  $core.bool get isActive => $_getBF(5);
  @$pb.TagNumber(6)
  set isActive($core.bool value) => $_setBool(5, value);
  @$pb.TagNumber(6)
  $core.bool hasIsActive() => $_has(5);
  @$pb.TagNumber(6)
  void clearIsActive() => $_clearField(6);

  /// Whether the person has proven with a code that the address is theirs; always for staff.
  @$pb.TagNumber(7)
  $core.bool get isEmailVerified => $_getBF(6);
  @$pb.TagNumber(7)
  set isEmailVerified($core.bool value) => $_setBool(6, value);
  @$pb.TagNumber(7)
  $core.bool hasIsEmailVerified() => $_has(6);
  @$pb.TagNumber(7)
  void clearIsEmailVerified() => $_clearField(7);

  /// Codes of the car parks in which an operator works; admins work in all, whatever stands here.
  @$pb.TagNumber(8)
  $pb.PbList<$core.String> get carParks => $_getList(7);

  /// When the account was made.
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

  /// When it was last changed; absent when it never was.
  @$pb.TagNumber(10)
  $0.Timestamp get updatedAt => $_getN(9);
  @$pb.TagNumber(10)
  set updatedAt($0.Timestamp value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasUpdatedAt() => $_has(9);
  @$pb.TagNumber(10)
  void clearUpdatedAt() => $_clearField(10);
  @$pb.TagNumber(10)
  $0.Timestamp ensureUpdatedAt() => $_ensure(9);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
