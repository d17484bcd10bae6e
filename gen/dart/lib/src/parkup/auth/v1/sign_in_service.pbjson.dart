// This is a generated file - do not edit.
//
// Generated from parkup/auth/v1/sign_in_service.proto.

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

@$core.Deprecated('Use listMySignInsRequestDescriptor instead')
const ListMySignInsRequest$json = {
  '1': 'ListMySignInsRequest',
  '2': [
    {'1': 'page_size', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 4,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
};

/// Descriptor for `ListMySignInsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listMySignInsRequestDescriptor = $convert.base64Decode(
    'ChRMaXN0TXlTaWduSW5zUmVxdWVzdBIdCglwYWdlX3NpemUYASABKAVCAFIIcGFnZVNpemUSHw'
    'oKcGFnZV90b2tlbhgCIAEoCUIAUglwYWdlVG9rZW4SFAoEc2tpcBgDIAEoBUIAUgRza2lwEigK'
    'D3dpdGhfdG90YWxfc2l6ZRgEIAEoCEIAUg13aXRoVG90YWxTaXplOgA=');

@$core.Deprecated('Use listMySignInsResponseDescriptor instead')
const ListMySignInsResponse$json = {
  '1': 'ListMySignInsResponse',
  '2': [
    {
      '1': 'sign_ins',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.auth.v1.SignIn',
      '8': {},
      '10': 'signIns'
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

/// Descriptor for `ListMySignInsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listMySignInsResponseDescriptor = $convert.base64Decode(
    'ChVMaXN0TXlTaWduSW5zUmVzcG9uc2USMwoIc2lnbl9pbnMYASADKAsyFi5wYXJrdXAuYXV0aC'
    '52MS5TaWduSW5CAFIHc2lnbklucxIkCgp0b3RhbF9zaXplGAIgASgFQgBIAFIJdG90YWxTaXpl'
    'iAEBEigKD25leHRfcGFnZV90b2tlbhgDIAEoCUIAUg1uZXh0UGFnZVRva2VuOgBCDwoLX3RvdG'
    'FsX3NpemUSAA==');

@$core.Deprecated('Use endMySignInRequestDescriptor instead')
const EndMySignInRequest$json = {
  '1': 'EndMySignInRequest',
  '2': [
    {'1': 'sign_in_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'signInId'},
  ],
  '7': {},
};

/// Descriptor for `EndMySignInRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List endMySignInRequestDescriptor = $convert.base64Decode(
    'ChJFbmRNeVNpZ25JblJlcXVlc3QSHgoKc2lnbl9pbl9pZBgBIAEoCUIAUghzaWduSW5JZDoA');

@$core.Deprecated('Use endMySignInResponseDescriptor instead')
const EndMySignInResponse$json = {
  '1': 'EndMySignInResponse',
  '7': {},
};

/// Descriptor for `EndMySignInResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List endMySignInResponseDescriptor =
    $convert.base64Decode('ChNFbmRNeVNpZ25JblJlc3BvbnNlOgA=');

@$core.Deprecated('Use logoutEverywhereRequestDescriptor instead')
const LogoutEverywhereRequest$json = {
  '1': 'LogoutEverywhereRequest',
  '2': [
    {'1': 'keep_current', '3': 1, '4': 1, '5': 8, '8': {}, '10': 'keepCurrent'},
  ],
  '7': {},
};

/// Descriptor for `LogoutEverywhereRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List logoutEverywhereRequestDescriptor =
    $convert.base64Decode(
        'ChdMb2dvdXRFdmVyeXdoZXJlUmVxdWVzdBIjCgxrZWVwX2N1cnJlbnQYASABKAhCAFILa2VlcE'
        'N1cnJlbnQ6AA==');

@$core.Deprecated('Use logoutEverywhereResponseDescriptor instead')
const LogoutEverywhereResponse$json = {
  '1': 'LogoutEverywhereResponse',
  '7': {},
};

/// Descriptor for `LogoutEverywhereResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List logoutEverywhereResponseDescriptor =
    $convert.base64Decode('ChhMb2dvdXRFdmVyeXdoZXJlUmVzcG9uc2U6AA==');
