// This is a generated file - do not edit.
//
// Generated from parkup/parking/v1/vehicle_check_service.proto.

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

@$core.Deprecated('Use vehicleToCheckDescriptor instead')
const VehicleToCheck$json = {
  '1': 'VehicleToCheck',
  '2': [
    {
      '1': 'session',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.parking.v1.Session',
      '8': {},
      '10': 'session'
    },
    {
      '1': 'state',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.parking.v1.VehicleToCheck.State',
      '8': {},
      '10': 'state'
    },
    {
      '1': 'good_until',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'goodUntil'
    },
  ],
  '4': [VehicleToCheck_State$json],
  '7': {},
};

@$core.Deprecated('Use vehicleToCheckDescriptor instead')
const VehicleToCheck_State$json = {
  '1': 'State',
  '2': [
    {'1': 'STATE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'STATE_EXPIRED', '2': 1, '3': {}},
    {'1': 'STATE_UNPAID', '2': 2, '3': {}},
    {'1': 'STATE_EXPIRING', '2': 3, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `VehicleToCheck`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List vehicleToCheckDescriptor = $convert.base64Decode(
    'Cg5WZWhpY2xlVG9DaGVjaxI2CgdzZXNzaW9uGAEgASgLMhoucGFya3VwLnBhcmtpbmcudjEuU2'
    'Vzc2lvbkIAUgdzZXNzaW9uEj8KBXN0YXRlGAIgASgOMicucGFya3VwLnBhcmtpbmcudjEuVmVo'
    'aWNsZVRvQ2hlY2suU3RhdGVCAFIFc3RhdGUSOwoKZ29vZF91bnRpbBgDIAEoCzIaLmdvb2dsZS'
    '5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJZ29vZFVudGlsImEKBVN0YXRlEhcKEVNUQVRFX1VOU1BF'
    'Q0lGSUVEEAAaABITCg1TVEFURV9FWFBJUkVEEAEaABISCgxTVEFURV9VTlBBSUQQAhoAEhQKDl'
    'NUQVRFX0VYUElSSU5HEAMaABoAOgA=');

@$core.Deprecated('Use listVehiclesToCheckRequestDescriptor instead')
const ListVehiclesToCheckRequest$json = {
  '1': 'ListVehiclesToCheckRequest',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'expiring_within_minutes',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'expiringWithinMinutes',
      '17': true
    },
    {
      '1': 'expired_within_minutes',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 1,
      '10': 'expiredWithinMinutes',
      '17': true
    },
    {'1': 'page_size', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 6, '4': 1, '5': 5, '8': {}, '10': 'skip'},
  ],
  '7': {},
  '8': [
    {'1': '_expiring_within_minutes', '2': {}},
    {'1': '_expired_within_minutes', '2': {}},
  ],
};

/// Descriptor for `ListVehiclesToCheckRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listVehiclesToCheckRequestDescriptor = $convert.base64Decode(
    'ChpMaXN0VmVoaWNsZXNUb0NoZWNrUmVxdWVzdBIZCgd6b25lX2lkGAEgASgJQgBSBnpvbmVJZB'
    'I9ChdleHBpcmluZ193aXRoaW5fbWludXRlcxgCIAEoBUIASABSFWV4cGlyaW5nV2l0aGluTWlu'
    'dXRlc4gBARI7ChZleHBpcmVkX3dpdGhpbl9taW51dGVzGAMgASgFQgBIAVIUZXhwaXJlZFdpdG'
    'hpbk1pbnV0ZXOIAQESHQoJcGFnZV9zaXplGAQgASgFQgBSCHBhZ2VTaXplEh8KCnBhZ2VfdG9r'
    'ZW4YBSABKAlCAFIJcGFnZVRva2VuEhQKBHNraXAYBiABKAVCAFIEc2tpcDoAQhwKGF9leHBpcm'
    'luZ193aXRoaW5fbWludXRlcxIAQhsKF19leHBpcmVkX3dpdGhpbl9taW51dGVzEgA=');

@$core.Deprecated('Use listVehiclesToCheckResponseDescriptor instead')
const ListVehiclesToCheckResponse$json = {
  '1': 'ListVehiclesToCheckResponse',
  '2': [
    {
      '1': 'vehicles',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.parking.v1.VehicleToCheck',
      '8': {},
      '10': 'vehicles'
    },
    {
      '1': 'next_page_token',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'nextPageToken'
    },
  ],
  '7': {},
};

/// Descriptor for `ListVehiclesToCheckResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listVehiclesToCheckResponseDescriptor =
    $convert.base64Decode(
        'ChtMaXN0VmVoaWNsZXNUb0NoZWNrUmVzcG9uc2USPwoIdmVoaWNsZXMYASADKAsyIS5wYXJrdX'
        'AucGFya2luZy52MS5WZWhpY2xlVG9DaGVja0IAUgh2ZWhpY2xlcxIoCg9uZXh0X3BhZ2VfdG9r'
        'ZW4YAiABKAlCAFINbmV4dFBhZ2VUb2tlbjoA');

@$core.Deprecated('Use suggestPlatesRequestDescriptor instead')
const SuggestPlatesRequest$json = {
  '1': 'SuggestPlatesRequest',
  '2': [
    {'1': 'prefix', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'prefix'},
  ],
  '7': {},
};

/// Descriptor for `SuggestPlatesRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List suggestPlatesRequestDescriptor =
    $convert.base64Decode(
        'ChRTdWdnZXN0UGxhdGVzUmVxdWVzdBIYCgZwcmVmaXgYASABKAlCAFIGcHJlZml4OgA=');

@$core.Deprecated('Use suggestPlatesResponseDescriptor instead')
const SuggestPlatesResponse$json = {
  '1': 'SuggestPlatesResponse',
  '2': [
    {
      '1': 'plates',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.common.v1.LicensePlate',
      '8': {},
      '10': 'plates'
    },
  ],
  '7': {},
};

/// Descriptor for `SuggestPlatesResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List suggestPlatesResponseDescriptor = $convert.base64Decode(
    'ChVTdWdnZXN0UGxhdGVzUmVzcG9uc2USOAoGcGxhdGVzGAEgAygLMh4ucGFya3VwLmNvbW1vbi'
    '52MS5MaWNlbnNlUGxhdGVCAFIGcGxhdGVzOgA=');
