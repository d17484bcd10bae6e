// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/floor_map_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// The format.
class FloorMapFile_Format extends $pb.ProtobufEnum {
  /// Not said: GeoJSON.
  static const FloorMapFile_Format FORMAT_UNSPECIFIED =
      FloorMapFile_Format._(0, _omitEnumNames ? '' : 'FORMAT_UNSPECIFIED');

  /// GeoJSON (RFC 7946) with metres of the level in place of degrees.
  static const FloorMapFile_Format FORMAT_GEOJSON =
      FloorMapFile_Format._(1, _omitEnumNames ? '' : 'FORMAT_GEOJSON');

  /// A grid of characters.
  static const FloorMapFile_Format FORMAT_GRID =
      FloorMapFile_Format._(2, _omitEnumNames ? '' : 'FORMAT_GRID');

  static const $core.List<FloorMapFile_Format> values = <FloorMapFile_Format>[
    FORMAT_UNSPECIFIED,
    FORMAT_GEOJSON,
    FORMAT_GRID,
  ];

  static final $core.List<FloorMapFile_Format?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 2);
  static FloorMapFile_Format? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const FloorMapFile_Format._(super.value, super.name);
}

/// The format.
class FloorMapImage_Format extends $pb.ProtobufEnum {
  /// Not said: SVG.
  static const FloorMapImage_Format FORMAT_UNSPECIFIED =
      FloorMapImage_Format._(0, _omitEnumNames ? '' : 'FORMAT_UNSPECIFIED');

  /// A drawing.
  static const FloorMapImage_Format FORMAT_SVG =
      FloorMapImage_Format._(1, _omitEnumNames ? '' : 'FORMAT_SVG');

  /// A picture.
  static const FloorMapImage_Format FORMAT_PNG =
      FloorMapImage_Format._(2, _omitEnumNames ? '' : 'FORMAT_PNG');

  static const $core.List<FloorMapImage_Format> values = <FloorMapImage_Format>[
    FORMAT_UNSPECIFIED,
    FORMAT_SVG,
    FORMAT_PNG,
  ];

  static final $core.List<FloorMapImage_Format?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 2);
  static FloorMapImage_Format? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const FloorMapImage_Format._(super.value, super.name);
}

/// What the squares of a picture are.
class FloorColour_Meaning extends $pb.ProtobufEnum {
  /// Nothing.
  static const FloorColour_Meaning MEANING_UNSPECIFIED =
      FloorColour_Meaning._(0, _omitEnumNames ? '' : 'MEANING_UNSPECIFIED');

  /// A wall.
  static const FloorColour_Meaning MEANING_WALL =
      FloorColour_Meaning._(1, _omitEnumNames ? '' : 'MEANING_WALL');

  /// A lane in both directions.
  static const FloorColour_Meaning MEANING_LANE =
      FloorColour_Meaning._(2, _omitEnumNames ? '' : 'MEANING_LANE');

  /// A space.
  static const FloorColour_Meaning MEANING_SPACE =
      FloorColour_Meaning._(3, _omitEnumNames ? '' : 'MEANING_SPACE');

  /// An entrance.
  static const FloorColour_Meaning MEANING_ENTRANCE =
      FloorColour_Meaning._(4, _omitEnumNames ? '' : 'MEANING_ENTRANCE');

  /// An exit.
  static const FloorColour_Meaning MEANING_EXIT =
      FloorColour_Meaning._(5, _omitEnumNames ? '' : 'MEANING_EXIT');

  /// A ramp upwards.
  static const FloorColour_Meaning MEANING_RAMP_UP =
      FloorColour_Meaning._(6, _omitEnumNames ? '' : 'MEANING_RAMP_UP');

  /// A ramp downwards.
  static const FloorColour_Meaning MEANING_RAMP_DOWN =
      FloorColour_Meaning._(7, _omitEnumNames ? '' : 'MEANING_RAMP_DOWN');

  /// A lift.
  static const FloorColour_Meaning MEANING_LIFT =
      FloorColour_Meaning._(8, _omitEnumNames ? '' : 'MEANING_LIFT');

  /// Stairs.
  static const FloorColour_Meaning MEANING_STAIRS =
      FloorColour_Meaning._(9, _omitEnumNames ? '' : 'MEANING_STAIRS');

  /// A lane to the right.
  static const FloorColour_Meaning MEANING_LANE_RIGHT =
      FloorColour_Meaning._(10, _omitEnumNames ? '' : 'MEANING_LANE_RIGHT');

  /// A lane to the left.
  static const FloorColour_Meaning MEANING_LANE_LEFT =
      FloorColour_Meaning._(11, _omitEnumNames ? '' : 'MEANING_LANE_LEFT');

  /// A lane upwards.
  static const FloorColour_Meaning MEANING_LANE_UP =
      FloorColour_Meaning._(12, _omitEnumNames ? '' : 'MEANING_LANE_UP');

  /// A lane downwards.
  static const FloorColour_Meaning MEANING_LANE_DOWN =
      FloorColour_Meaning._(13, _omitEnumNames ? '' : 'MEANING_LANE_DOWN');

  static const $core.List<FloorColour_Meaning> values = <FloorColour_Meaning>[
    MEANING_UNSPECIFIED,
    MEANING_WALL,
    MEANING_LANE,
    MEANING_SPACE,
    MEANING_ENTRANCE,
    MEANING_EXIT,
    MEANING_RAMP_UP,
    MEANING_RAMP_DOWN,
    MEANING_LIFT,
    MEANING_STAIRS,
    MEANING_LANE_RIGHT,
    MEANING_LANE_LEFT,
    MEANING_LANE_UP,
    MEANING_LANE_DOWN,
  ];

  static final $core.List<FloorColour_Meaning?> _byValue =
      $pb.ProtobufEnum.$_initByValueList(values, 13);
  static FloorColour_Meaning? valueOf($core.int value) =>
      value < 0 || value >= _byValue.length ? null : _byValue[value];

  const FloorColour_Meaning._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
