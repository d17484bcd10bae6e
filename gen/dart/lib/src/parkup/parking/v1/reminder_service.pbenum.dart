// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/reminder_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// What runs on it.
class PushDevice_Platform extends $pb.ProtobufEnum {
  /// Not said.
  static const PushDevice_Platform PLATFORM_UNSPECIFIED =
      PushDevice_Platform._(0, _omitEnumNames ? '' : 'PLATFORM_UNSPECIFIED');

  /// Android.
  static const PushDevice_Platform PLATFORM_ANDROID =
      PushDevice_Platform._(1, _omitEnumNames ? '' : 'PLATFORM_ANDROID');

  /// iOS.
  static const PushDevice_Platform PLATFORM_IOS =
      PushDevice_Platform._(2, _omitEnumNames ? '' : 'PLATFORM_IOS');

  /// A browser.
  static const PushDevice_Platform PLATFORM_WEB =
      PushDevice_Platform._(3, _omitEnumNames ? '' : 'PLATFORM_WEB');

  static const $core.List<PushDevice_Platform> values = <PushDevice_Platform>[
    PLATFORM_UNSPECIFIED,
    PLATFORM_ANDROID,
    PLATFORM_IOS,
    PLATFORM_WEB,
  ];

  static final $core.List<PushDevice_Platform?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 3);
  static PushDevice_Platform? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const PushDevice_Platform._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
