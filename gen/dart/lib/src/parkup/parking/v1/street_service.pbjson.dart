// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/street_service.proto.

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

@$core.Deprecated('Use createStreetRequestDescriptor instead')
const CreateStreetRequest$json = {
  '1': 'CreateStreetRequest',
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
      '1': 'type',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.Street.Type',
      '8': {},
      '10': 'type'
    },
    {
      '1': 'left_type',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.Street.SideType',
      '8': {},
      '10': 'leftType'
    },
    {
      '1': 'right_type',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.Street.SideType',
      '8': {},
      '10': 'rightType'
    },
    {
      '1': 'points',
      '3': 6,
      '4': 3,
      '5': 11,
      '6': '.parkup.common.v1.GeoPosition',
      '8': {},
      '10': 'points'
    },
    {
      '1': 'encoded_polyline',
      '3': 7,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'encodedPolyline'
    },
    {
      '1': 'is_active',
      '3': 8,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 1,
      '10': 'isActive',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_name', '2': {}},
    {'1': '_is_active', '2': {}},
  ],
};

/// Descriptor for `CreateStreetRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createStreetRequestDescriptor = $convert.base64Decode(
    'ChNDcmVhdGVTdHJlZXRSZXF1ZXN0EhkKB3pvbmVfaWQYASABKAlCAFIGem9uZUlkEhkKBG5hbW'
    'UYAiABKAlCAEgAUgRuYW1liAEBEjQKBHR5cGUYAyABKA4yHi5wYXJrdXAucGFya2luZy52MS5T'
    'dHJlZXQuVHlwZUIAUgR0eXBlEkEKCWxlZnRfdHlwZRgEIAEoDjIiLnBhcmt1cC5wYXJraW5nLn'
    'YxLlN0cmVldC5TaWRlVHlwZUIAUghsZWZ0VHlwZRJDCgpyaWdodF90eXBlGAUgASgOMiIucGFy'
    'a3VwLnBhcmtpbmcudjEuU3RyZWV0LlNpZGVUeXBlQgBSCXJpZ2h0VHlwZRI3CgZwb2ludHMYBi'
    'ADKAsyHS5wYXJrdXAuY29tbW9uLnYxLkdlb1Bvc2l0aW9uQgBSBnBvaW50cxIrChBlbmNvZGVk'
    'X3BvbHlsaW5lGAcgASgJQgBSD2VuY29kZWRQb2x5bGluZRIiCglpc19hY3RpdmUYCCABKAhCAE'
    'gBUghpc0FjdGl2ZYgBAToAQgkKBV9uYW1lEgBCDgoKX2lzX2FjdGl2ZRIA');

@$core.Deprecated('Use createStreetResponseDescriptor instead')
const CreateStreetResponse$json = {
  '1': 'CreateStreetResponse',
  '2': [
    {
      '1': 'street',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Street',
      '8': {},
      '10': 'street'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateStreetResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createStreetResponseDescriptor = $convert.base64Decode(
    'ChRDcmVhdGVTdHJlZXRSZXNwb25zZRIzCgZzdHJlZXQYASABKAsyGS5wYXJrdXAucGFya2luZy'
    '52MS5TdHJlZXRCAFIGc3RyZWV0OgA=');

@$core.Deprecated('Use createStreetsRequestDescriptor instead')
const CreateStreetsRequest$json = {
  '1': 'CreateStreetsRequest',
  '2': [
    {
      '1': 'streets',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.CreateStreetRequest',
      '8': {},
      '10': 'streets'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateStreetsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createStreetsRequestDescriptor = $convert.base64Decode(
    'ChRDcmVhdGVTdHJlZXRzUmVxdWVzdBJCCgdzdHJlZXRzGAEgAygLMiYucGFya3VwLnBhcmtpbm'
    'cudjEuQ3JlYXRlU3RyZWV0UmVxdWVzdEIAUgdzdHJlZXRzOgA=');

@$core.Deprecated('Use createStreetsResponseDescriptor instead')
const CreateStreetsResponse$json = {
  '1': 'CreateStreetsResponse',
  '2': [
    {
      '1': 'streets',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.Street',
      '8': {},
      '10': 'streets'
    },
    {'1': 'total_size', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'totalSize'},
  ],
  '7': {},
};

/// Descriptor for `CreateStreetsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createStreetsResponseDescriptor = $convert.base64Decode(
    'ChVDcmVhdGVTdHJlZXRzUmVzcG9uc2USNQoHc3RyZWV0cxgBIAMoCzIZLnBhcmt1cC5wYXJraW'
    '5nLnYxLlN0cmVldEIAUgdzdHJlZXRzEh8KCnRvdGFsX3NpemUYAiABKAVCAFIJdG90YWxTaXpl'
    'OgA=');

@$core.Deprecated('Use getStreetRequestDescriptor instead')
const GetStreetRequest$json = {
  '1': 'GetStreetRequest',
  '2': [
    {'1': 'street_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'streetId'},
  ],
  '7': {},
};

/// Descriptor for `GetStreetRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getStreetRequestDescriptor = $convert.base64Decode(
    'ChBHZXRTdHJlZXRSZXF1ZXN0Eh0KCXN0cmVldF9pZBgBIAEoCUIAUghzdHJlZXRJZDoA');

@$core.Deprecated('Use getStreetResponseDescriptor instead')
const GetStreetResponse$json = {
  '1': 'GetStreetResponse',
  '2': [
    {
      '1': 'street',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Street',
      '8': {},
      '10': 'street'
    },
  ],
  '7': {},
};

/// Descriptor for `GetStreetResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getStreetResponseDescriptor = $convert.base64Decode(
    'ChFHZXRTdHJlZXRSZXNwb25zZRIzCgZzdHJlZXQYASABKAsyGS5wYXJrdXAucGFya2luZy52MS'
    '5TdHJlZXRCAFIGc3RyZWV0OgA=');

@$core.Deprecated('Use listStreetsRequestDescriptor instead')
const ListStreetsRequest$json = {
  '1': 'ListStreetsRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'type',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.Street.Type',
      '8': {},
      '10': 'type'
    },
    {
      '1': 'is_active',
      '3': 3,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 0,
      '10': 'isActive',
      '17': true
    },
    {'1': 'page_size', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 6, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 7,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
  '8': [
    {'1': '_is_active', '2': {}},
  ],
};

/// Descriptor for `ListStreetsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listStreetsRequestDescriptor = $convert.base64Decode(
    'ChJMaXN0U3RyZWV0c1JlcXVlc3QSGQoHem9uZV9pZBgBIAEoCUIAUgZ6b25lSWQSNAoEdHlwZR'
    'gCIAEoDjIeLnBhcmt1cC5wYXJraW5nLnYxLlN0cmVldC5UeXBlQgBSBHR5cGUSIgoJaXNfYWN0'
    'aXZlGAMgASgIQgBIAFIIaXNBY3RpdmWIAQESHQoJcGFnZV9zaXplGAQgASgFQgBSCHBhZ2VTaX'
    'plEh8KCnBhZ2VfdG9rZW4YBSABKAlCAFIJcGFnZVRva2VuEhQKBHNraXAYBiABKAVCAFIEc2tp'
    'cBIoCg93aXRoX3RvdGFsX3NpemUYByABKAhCAFINd2l0aFRvdGFsU2l6ZToAQg4KCl9pc19hY3'
    'RpdmUSAA==');

@$core.Deprecated('Use listStreetsResponseDescriptor instead')
const ListStreetsResponse$json = {
  '1': 'ListStreetsResponse',
  '2': [
    {
      '1': 'streets',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.Street',
      '8': {},
      '10': 'streets'
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

/// Descriptor for `ListStreetsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listStreetsResponseDescriptor = $convert.base64Decode(
    'ChNMaXN0U3RyZWV0c1Jlc3BvbnNlEjUKB3N0cmVldHMYASADKAsyGS5wYXJrdXAucGFya2luZy'
    '52MS5TdHJlZXRCAFIHc3RyZWV0cxIkCgp0b3RhbF9zaXplGAIgASgFQgBIAFIJdG90YWxTaXpl'
    'iAEBEigKD25leHRfcGFnZV90b2tlbhgDIAEoCUIAUg1uZXh0UGFnZVRva2VuOgBCDwoLX3RvdG'
    'FsX3NpemUSAA==');

@$core.Deprecated('Use listAssignedStreetsRequestDescriptor instead')
const ListAssignedStreetsRequest$json = {
  '1': 'ListAssignedStreetsRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'type',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.Street.Type',
      '8': {},
      '10': 'type'
    },
    {
      '1': 'is_active',
      '3': 3,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 0,
      '10': 'isActive',
      '17': true
    },
    {'1': 'page_size', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 6, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 7,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
  '8': [
    {'1': '_is_active', '2': {}},
  ],
};

/// Descriptor for `ListAssignedStreetsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listAssignedStreetsRequestDescriptor = $convert.base64Decode(
    'ChpMaXN0QXNzaWduZWRTdHJlZXRzUmVxdWVzdBIZCgd6b25lX2lkGAEgASgJQgBSBnpvbmVJZB'
    'I0CgR0eXBlGAIgASgOMh4ucGFya3VwLnBhcmtpbmcudjEuU3RyZWV0LlR5cGVCAFIEdHlwZRIi'
    'Cglpc19hY3RpdmUYAyABKAhCAEgAUghpc0FjdGl2ZYgBARIdCglwYWdlX3NpemUYBCABKAVCAF'
    'IIcGFnZVNpemUSHwoKcGFnZV90b2tlbhgFIAEoCUIAUglwYWdlVG9rZW4SFAoEc2tpcBgGIAEo'
    'BUIAUgRza2lwEigKD3dpdGhfdG90YWxfc2l6ZRgHIAEoCEIAUg13aXRoVG90YWxTaXplOgBCDg'
    'oKX2lzX2FjdGl2ZRIA');

@$core.Deprecated('Use listAssignedStreetsResponseDescriptor instead')
const ListAssignedStreetsResponse$json = {
  '1': 'ListAssignedStreetsResponse',
  '2': [
    {
      '1': 'streets',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.Street',
      '8': {},
      '10': 'streets'
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

/// Descriptor for `ListAssignedStreetsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listAssignedStreetsResponseDescriptor = $convert.base64Decode(
    'ChtMaXN0QXNzaWduZWRTdHJlZXRzUmVzcG9uc2USNQoHc3RyZWV0cxgBIAMoCzIZLnBhcmt1cC'
    '5wYXJraW5nLnYxLlN0cmVldEIAUgdzdHJlZXRzEiQKCnRvdGFsX3NpemUYAiABKAVCAEgAUgl0'
    'b3RhbFNpemWIAQESKAoPbmV4dF9wYWdlX3Rva2VuGAMgASgJQgBSDW5leHRQYWdlVG9rZW46AE'
    'IPCgtfdG90YWxfc2l6ZRIA');

@$core.Deprecated('Use updateStreetRequestDescriptor instead')
const UpdateStreetRequest$json = {
  '1': 'UpdateStreetRequest',
  '2': [
    {'1': 'street_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'streetId'},
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
      '1': 'type',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.Street.Type',
      '8': {},
      '9': 2,
      '10': 'type',
      '17': true
    },
    {
      '1': 'left_type',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.Street.SideType',
      '8': {},
      '9': 3,
      '10': 'leftType',
      '17': true
    },
    {
      '1': 'right_type',
      '3': 6,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.Street.SideType',
      '8': {},
      '9': 4,
      '10': 'rightType',
      '17': true
    },
    {
      '1': 'points',
      '3': 7,
      '4': 3,
      '5': 11,
      '6': '.parkup.common.v1.GeoPosition',
      '8': {},
      '10': 'points'
    },
    {
      '1': 'encoded_polyline',
      '3': 8,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 5,
      '10': 'encodedPolyline',
      '17': true
    },
    {
      '1': 'is_active',
      '3': 9,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 6,
      '10': 'isActive',
      '17': true
    },
    {
      '1': 'update_mask',
      '3': 10,
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
    {'1': '_type', '2': {}},
    {'1': '_left_type', '2': {}},
    {'1': '_right_type', '2': {}},
    {'1': '_encoded_polyline', '2': {}},
    {'1': '_is_active', '2': {}},
  ],
};

/// Descriptor for `UpdateStreetRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateStreetRequestDescriptor = $convert.base64Decode(
    'ChNVcGRhdGVTdHJlZXRSZXF1ZXN0Eh0KCXN0cmVldF9pZBgBIAEoCUIAUghzdHJlZXRJZBIeCg'
    'd6b25lX2lkGAIgASgJQgBIAFIGem9uZUlkiAEBEhkKBG5hbWUYAyABKAlCAEgBUgRuYW1liAEB'
    'EjkKBHR5cGUYBCABKA4yHi5wYXJrdXAucGFya2luZy52MS5TdHJlZXQuVHlwZUIASAJSBHR5cG'
    'WIAQESRgoJbGVmdF90eXBlGAUgASgOMiIucGFya3VwLnBhcmtpbmcudjEuU3RyZWV0LlNpZGVU'
    'eXBlQgBIA1IIbGVmdFR5cGWIAQESSAoKcmlnaHRfdHlwZRgGIAEoDjIiLnBhcmt1cC5wYXJraW'
    '5nLnYxLlN0cmVldC5TaWRlVHlwZUIASARSCXJpZ2h0VHlwZYgBARI3CgZwb2ludHMYByADKAsy'
    'HS5wYXJrdXAuY29tbW9uLnYxLkdlb1Bvc2l0aW9uQgBSBnBvaW50cxIwChBlbmNvZGVkX3BvbH'
    'lsaW5lGAggASgJQgBIBVIPZW5jb2RlZFBvbHlsaW5liAEBEiIKCWlzX2FjdGl2ZRgJIAEoCEIA'
    'SAZSCGlzQWN0aXZliAEBEj0KC3VwZGF0ZV9tYXNrGAogASgLMhouZ29vZ2xlLnByb3RvYnVmLk'
    'ZpZWxkTWFza0IAUgp1cGRhdGVNYXNrOgBCDAoIX3pvbmVfaWQSAEIJCgVfbmFtZRIAQgkKBV90'
    'eXBlEgBCDgoKX2xlZnRfdHlwZRIAQg8KC19yaWdodF90eXBlEgBCFQoRX2VuY29kZWRfcG9seW'
    'xpbmUSAEIOCgpfaXNfYWN0aXZlEgA=');

@$core.Deprecated('Use updateStreetResponseDescriptor instead')
const UpdateStreetResponse$json = {
  '1': 'UpdateStreetResponse',
  '2': [
    {
      '1': 'street',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Street',
      '8': {},
      '10': 'street'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateStreetResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateStreetResponseDescriptor = $convert.base64Decode(
    'ChRVcGRhdGVTdHJlZXRSZXNwb25zZRIzCgZzdHJlZXQYASABKAsyGS5wYXJrdXAucGFya2luZy'
    '52MS5TdHJlZXRCAFIGc3RyZWV0OgA=');

@$core.Deprecated('Use deleteStreetRequestDescriptor instead')
const DeleteStreetRequest$json = {
  '1': 'DeleteStreetRequest',
  '2': [
    {'1': 'street_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'streetId'},
  ],
  '7': {},
};

/// Descriptor for `DeleteStreetRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteStreetRequestDescriptor = $convert.base64Decode(
    'ChNEZWxldGVTdHJlZXRSZXF1ZXN0Eh0KCXN0cmVldF9pZBgBIAEoCUIAUghzdHJlZXRJZDoA');

@$core.Deprecated('Use deleteStreetResponseDescriptor instead')
const DeleteStreetResponse$json = {
  '1': 'DeleteStreetResponse',
  '7': {},
};

/// Descriptor for `DeleteStreetResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteStreetResponseDescriptor =
    $convert.base64Decode('ChREZWxldGVTdHJlZXRSZXNwb25zZToA');

@$core.Deprecated('Use deleteZoneStreetsRequestDescriptor instead')
const DeleteZoneStreetsRequest$json = {
  '1': 'DeleteZoneStreetsRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
  ],
  '7': {},
};

/// Descriptor for `DeleteZoneStreetsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteZoneStreetsRequestDescriptor =
    $convert.base64Decode(
        'ChhEZWxldGVab25lU3RyZWV0c1JlcXVlc3QSGQoHem9uZV9pZBgBIAEoCUIAUgZ6b25lSWQ6AA'
        '==');

@$core.Deprecated('Use deleteZoneStreetsResponseDescriptor instead')
const DeleteZoneStreetsResponse$json = {
  '1': 'DeleteZoneStreetsResponse',
  '2': [
    {
      '1': 'deleted_count',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'deletedCount'
    },
  ],
  '7': {},
};

/// Descriptor for `DeleteZoneStreetsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deleteZoneStreetsResponseDescriptor =
    $convert.base64Decode(
        'ChlEZWxldGVab25lU3RyZWV0c1Jlc3BvbnNlEiUKDWRlbGV0ZWRfY291bnQYASABKAVCAFIMZG'
        'VsZXRlZENvdW50OgA=');

@$core.Deprecated('Use previewStreetMatchRequestDescriptor instead')
const PreviewStreetMatchRequest$json = {
  '1': 'PreviewStreetMatchRequest',
  '2': [
    {
      '1': 'encoded_polyline',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'encodedPolyline'
    },
  ],
  '7': {},
};

/// Descriptor for `PreviewStreetMatchRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List previewStreetMatchRequestDescriptor =
    $convert.base64Decode(
        'ChlQcmV2aWV3U3RyZWV0TWF0Y2hSZXF1ZXN0EisKEGVuY29kZWRfcG9seWxpbmUYASABKAlCAF'
        'IPZW5jb2RlZFBvbHlsaW5lOgA=');

@$core.Deprecated('Use previewStreetMatchResponseDescriptor instead')
const PreviewStreetMatchResponse$json = {
  '1': 'PreviewStreetMatchResponse',
  '2': [
    {
      '1': 'match',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.StreetMatch',
      '8': {},
      '10': 'match'
    },
  ],
  '7': {},
};

/// Descriptor for `PreviewStreetMatchResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List previewStreetMatchResponseDescriptor =
    $convert.base64Decode(
        'ChpQcmV2aWV3U3RyZWV0TWF0Y2hSZXNwb25zZRI2CgVtYXRjaBgBIAEoCzIeLnBhcmt1cC5wYX'
        'JraW5nLnYxLlN0cmVldE1hdGNoQgBSBW1hdGNoOgA=');

@$core.Deprecated('Use streetMatchDescriptor instead')
const StreetMatch$json = {
  '1': 'StreetMatch',
  '2': [
    {
      '1': 'matched_encoded_polyline',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'matchedEncodedPolyline',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_matched_encoded_polyline', '2': {}},
  ],
};

/// Descriptor for `StreetMatch`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List streetMatchDescriptor = $convert.base64Decode(
    'CgtTdHJlZXRNYXRjaBI/ChhtYXRjaGVkX2VuY29kZWRfcG9seWxpbmUYASABKAlCAEgAUhZtYX'
    'RjaGVkRW5jb2RlZFBvbHlsaW5liAEBOgBCHQoZX21hdGNoZWRfZW5jb2RlZF9wb2x5bGluZRIA');
