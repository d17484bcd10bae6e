// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/meter_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports
// ignore_for_file: unused_import

import 'dart:convert' as $convert;
import 'dart:core' as $core;
import 'dart:typed_data' as $typed_data;

@$core.Deprecated('Use createMeterRequestDescriptor instead')
const CreateMeterRequest$json = {
  '1': 'CreateMeterRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'name',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'name',
      '17': true
    },
    {
      '1': 'latitude',
      '3': 3,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'latitude',
      '17': true
    },
    {
      '1': 'longitude',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 2,
      '10': 'longitude',
      '17': true
    },
    {
      '1': 'operating_hours',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'operatingHours',
      '17': true
    },
    {
      '1': 'available_spots',
      '3': 6,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 4,
      '10': 'availableSpots',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_name', '2': {}},
    {'1': '_latitude', '2': {}},
    {'1': '_longitude', '2': {}},
    {'1': '_operating_hours', '2': {}},
    {'1': '_available_spots', '2': {}},
  ],
};

/// Descriptor for `CreateMeterRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createMeterRequestDescriptor = $convert.base64Decode(
    'ChJDcmVhdGVNZXRlclJlcXVlc3QSGQoHem9uZV9pZBgBIAEoCUIAUgZ6b25lSWQSGQoEbmFtZR'
    'gCIAEoCUIASABSBG5hbWWIAQESIQoIbGF0aXR1ZGUYAyABKAFCAEgBUghsYXRpdHVkZYgBARIj'
    'Cglsb25naXR1ZGUYBCABKAFCAEgCUglsb25naXR1ZGWIAQESLgoPb3BlcmF0aW5nX2hvdXJzGA'
    'UgASgJQgBIA1IOb3BlcmF0aW5nSG91cnOIAQESLgoPYXZhaWxhYmxlX3Nwb3RzGAYgASgFQgBI'
    'BFIOYXZhaWxhYmxlU3BvdHOIAQE6AEIJCgVfbmFtZRIAQg0KCV9sYXRpdHVkZRIAQg4KCl9sb2'
    '5naXR1ZGUSAEIUChBfb3BlcmF0aW5nX2hvdXJzEgBCFAoQX2F2YWlsYWJsZV9zcG90cxIA');

@$core.Deprecated('Use createMeterResponseDescriptor instead')
const CreateMeterResponse$json = {
  '1': 'CreateMeterResponse',
  '2': [
    {
      '1': 'meter',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Meter',
      '8': {},
      '10': 'meter'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateMeterResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createMeterResponseDescriptor = $convert.base64Decode(
    'ChNDcmVhdGVNZXRlclJlc3BvbnNlEjAKBW1ldGVyGAEgASgLMhgucGFya3VwLnBhcmtpbmcudj'
    'EuTWV0ZXJCAFIFbWV0ZXI6AA==');

@$core.Deprecated('Use getMeterRequestDescriptor instead')
const GetMeterRequest$json = {
  '1': 'GetMeterRequest',
  '2': [
    {'1': 'meter_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'meterId'},
  ],
  '7': {},
};

/// Descriptor for `GetMeterRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMeterRequestDescriptor = $convert.base64Decode(
    'Cg9HZXRNZXRlclJlcXVlc3QSGwoIbWV0ZXJfaWQYASABKAlCAFIHbWV0ZXJJZDoA');

@$core.Deprecated('Use getMeterResponseDescriptor instead')
const GetMeterResponse$json = {
  '1': 'GetMeterResponse',
  '2': [
    {
      '1': 'meter',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Meter',
      '8': {},
      '10': 'meter'
    },
  ],
  '7': {},
};

/// Descriptor for `GetMeterResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMeterResponseDescriptor = $convert.base64Decode(
    'ChBHZXRNZXRlclJlc3BvbnNlEjAKBW1ldGVyGAEgASgLMhgucGFya3VwLnBhcmtpbmcudjEuTW'
    'V0ZXJCAFIFbWV0ZXI6AA==');

@$core.Deprecated('Use listMetersRequestDescriptor instead')
const ListMetersRequest$json = {
  '1': 'ListMetersRequest',
  '2': [
    {
      '1': 'latitude',
      '3': 1,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'latitude',
      '17': true
    },
    {
      '1': 'longitude',
      '3': 2,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'longitude',
      '17': true
    },
    {
      '1': 'radius',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 2,
      '10': 'radius',
      '17': true
    },
    {'1': 'zone_id', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'page_size', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 6, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 7, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 8,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
  '8': [
    {'1': '_latitude', '2': {}},
    {'1': '_longitude', '2': {}},
    {'1': '_radius', '2': {}},
  ],
};

/// Descriptor for `ListMetersRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listMetersRequestDescriptor = $convert.base64Decode(
    'ChFMaXN0TWV0ZXJzUmVxdWVzdBIhCghsYXRpdHVkZRgBIAEoAUIASABSCGxhdGl0dWRliAEBEi'
    'MKCWxvbmdpdHVkZRgCIAEoAUIASAFSCWxvbmdpdHVkZYgBARIdCgZyYWRpdXMYAyABKAVCAEgC'
    'UgZyYWRpdXOIAQESGQoHem9uZV9pZBgEIAEoCUIAUgZ6b25lSWQSHQoJcGFnZV9zaXplGAUgAS'
    'gFQgBSCHBhZ2VTaXplEh8KCnBhZ2VfdG9rZW4YBiABKAlCAFIJcGFnZVRva2VuEhQKBHNraXAY'
    'ByABKAVCAFIEc2tpcBIoCg93aXRoX3RvdGFsX3NpemUYCCABKAhCAFINd2l0aFRvdGFsU2l6ZT'
    'oAQg0KCV9sYXRpdHVkZRIAQg4KCl9sb25naXR1ZGUSAEILCgdfcmFkaXVzEgA=');

@$core.Deprecated('Use listMetersResponseDescriptor instead')
const ListMetersResponse$json = {
  '1': 'ListMetersResponse',
  '2': [
    {
      '1': 'meters',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.Meter',
      '8': {},
      '10': 'meters'
    },
    {
      '1': 'total_size',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'totalSize',
      '17': true
    },
    {
      '1': 'next_page_token',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'nextPageToken'
    },
  ],
  '7': {},
  '8': [
    {'1': '_total_size', '2': {}},
  ],
};

/// Descriptor for `ListMetersResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listMetersResponseDescriptor = $convert.base64Decode(
    'ChJMaXN0TWV0ZXJzUmVzcG9uc2USMgoGbWV0ZXJzGAEgAygLMhgucGFya3VwLnBhcmtpbmcudj'
    'EuTWV0ZXJCAFIGbWV0ZXJzEiQKCnRvdGFsX3NpemUYAiABKAVCAEgAUgl0b3RhbFNpemWIAQES'
    'KAoPbmV4dF9wYWdlX3Rva2VuGAMgASgJQgBSDW5leHRQYWdlVG9rZW46AEIPCgtfdG90YWxfc2'
    'l6ZRIA');

@$core.Deprecated('Use updateMeterRequestDescriptor instead')
const UpdateMeterRequest$json = {
  '1': 'UpdateMeterRequest',
  '2': [
    {'1': 'meter_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'meterId'},
    {
      '1': 'zone_id',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'zoneId',
      '17': true
    },
    {
      '1': 'name',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'name',
      '17': true
    },
    {
      '1': 'latitude',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 2,
      '10': 'latitude',
      '17': true
    },
    {
      '1': 'longitude',
      '3': 5,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 3,
      '10': 'longitude',
      '17': true
    },
    {
      '1': 'operating_hours',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 4,
      '10': 'operatingHours',
      '17': true
    },
    {
      '1': 'available_spots',
      '3': 7,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 5,
      '10': 'availableSpots',
      '17': true
    },
    {
      '1': 'update_mask',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '10': 'updateMask'
    },
  ],
  '7': {},
  '8': [
    {'1': '_zone_id', '2': {}},
    {'1': '_name', '2': {}},
    {'1': '_latitude', '2': {}},
    {'1': '_longitude', '2': {}},
    {'1': '_operating_hours', '2': {}},
    {'1': '_available_spots', '2': {}},
  ],
};

/// Descriptor for `UpdateMeterRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateMeterRequestDescriptor = $convert.base64Decode(
    'ChJVcGRhdGVNZXRlclJlcXVlc3QSGwoIbWV0ZXJfaWQYASABKAlCAFIHbWV0ZXJJZBIeCgd6b2'
    '5lX2lkGAIgASgJQgBIAFIGem9uZUlkiAEBEhkKBG5hbWUYAyABKAlCAEgBUgRuYW1liAEBEiEK'
    'CGxhdGl0dWRlGAQgASgBQgBIAlIIbGF0aXR1ZGWIAQESIwoJbG9uZ2l0dWRlGAUgASgBQgBIA1'
    'IJbG9uZ2l0dWRliAEBEi4KD29wZXJhdGluZ19ob3VycxgGIAEoCUIASARSDm9wZXJhdGluZ0hv'
    'dXJziAEBEi4KD2F2YWlsYWJsZV9zcG90cxgHIAEoBUIASAVSDmF2YWlsYWJsZVNwb3RziAEBEj'
    '0KC3VwZGF0ZV9tYXNrGAggASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza0IAUgp1cGRh'
    'dGVNYXNrOgBCDAoIX3pvbmVfaWQSAEIJCgVfbmFtZRIAQg0KCV9sYXRpdHVkZRIAQg4KCl9sb2'
    '5naXR1ZGUSAEIUChBfb3BlcmF0aW5nX2hvdXJzEgBCFAoQX2F2YWlsYWJsZV9zcG90cxIA');

@$core.Deprecated('Use updateMeterResponseDescriptor instead')
const UpdateMeterResponse$json = {
  '1': 'UpdateMeterResponse',
  '2': [
    {
      '1': 'meter',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Meter',
      '8': {},
      '10': 'meter'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateMeterResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateMeterResponseDescriptor = $convert.base64Decode(
    'ChNVcGRhdGVNZXRlclJlc3BvbnNlEjAKBW1ldGVyGAEgASgLMhgucGFya3VwLnBhcmtpbmcudj'
    'EuTWV0ZXJCAFIFbWV0ZXI6AA==');

@$core.Deprecated('Use deleteMeterRequestDescriptor instead')
const DeleteMeterRequest$json = {
  '1': 'DeleteMeterRequest',
  '2': [
    {'1': 'meter_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'meterId'},
  ],
  '7': {},
};

/// Descriptor for `DeleteMeterRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteMeterRequestDescriptor =
    $convert.base64Decode(
        'ChJEZWxldGVNZXRlclJlcXVlc3QSGwoIbWV0ZXJfaWQYASABKAlCAFIHbWV0ZXJJZDoA');

@$core.Deprecated('Use deleteMeterResponseDescriptor instead')
const DeleteMeterResponse$json = {
  '1': 'DeleteMeterResponse',
  '7': {},
};

/// Descriptor for `DeleteMeterResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteMeterResponseDescriptor =
    $convert.base64Decode('ChNEZWxldGVNZXRlclJlc3BvbnNlOgA=');
