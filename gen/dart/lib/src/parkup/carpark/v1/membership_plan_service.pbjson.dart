// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/membership_plan_service.proto.

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

@$core.Deprecated('Use listMembershipPlansRequestDescriptor instead')
const ListMembershipPlansRequest$json = {
  '1': 'ListMembershipPlansRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'include_inactive',
      '3': 2,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'includeInactive'
    },
    {'1': 'page_size', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 5, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 6,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
};

/// Descriptor for `ListMembershipPlansRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listMembershipPlansRequestDescriptor = $convert.base64Decode(
    'ChpMaXN0TWVtYmVyc2hpcFBsYW5zUmVxdWVzdBIbCghjYXJfcGFyaxgBIAEoCUIAUgdjYXJQYX'
    'JrEisKEGluY2x1ZGVfaW5hY3RpdmUYAiABKAhCAFIPaW5jbHVkZUluYWN0aXZlEh0KCXBhZ2Vf'
    'c2l6ZRgDIAEoBUIAUghwYWdlU2l6ZRIfCgpwYWdlX3Rva2VuGAQgASgJQgBSCXBhZ2VUb2tlbh'
    'IUCgRza2lwGAUgASgFQgBSBHNraXASKAoPd2l0aF90b3RhbF9zaXplGAYgASgIQgBSDXdpdGhU'
    'b3RhbFNpemU6AA==');

@$core.Deprecated('Use listMembershipPlansResponseDescriptor instead')
const ListMembershipPlansResponse$json = {
  '1': 'ListMembershipPlansResponse',
  '2': [
    {
      '1': 'plans',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.MembershipPlan',
      '8': {},
      '10': 'plans'
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

/// Descriptor for `ListMembershipPlansResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listMembershipPlansResponseDescriptor = $convert.base64Decode(
    'ChtMaXN0TWVtYmVyc2hpcFBsYW5zUmVzcG9uc2USOQoFcGxhbnMYASADKAsyIS5wYXJrdXAuY2'
    'FycGFyay52MS5NZW1iZXJzaGlwUGxhbkIAUgVwbGFucxIkCgp0b3RhbF9zaXplGAIgASgFQgBI'
    'AFIJdG90YWxTaXpliAEBEigKD25leHRfcGFnZV90b2tlbhgDIAEoCUIAUg1uZXh0UGFnZVRva2'
    'VuOgBCDwoLX3RvdGFsX3NpemUSAA==');

@$core.Deprecated('Use getMembershipPlanRequestDescriptor instead')
const GetMembershipPlanRequest$json = {
  '1': 'GetMembershipPlanRequest',
  '2': [
    {'1': 'plan_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'planId'},
  ],
  '7': {},
};

/// Descriptor for `GetMembershipPlanRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMembershipPlanRequestDescriptor =
    $convert.base64Decode(
        'ChhHZXRNZW1iZXJzaGlwUGxhblJlcXVlc3QSGQoHcGxhbl9pZBgBIAEoBUIAUgZwbGFuSWQ6AA'
        '==');

@$core.Deprecated('Use getMembershipPlanResponseDescriptor instead')
const GetMembershipPlanResponse$json = {
  '1': 'GetMembershipPlanResponse',
  '2': [
    {
      '1': 'plan',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.MembershipPlan',
      '8': {},
      '10': 'plan'
    },
  ],
  '7': {},
};

/// Descriptor for `GetMembershipPlanResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMembershipPlanResponseDescriptor =
    $convert.base64Decode(
        'ChlHZXRNZW1iZXJzaGlwUGxhblJlc3BvbnNlEjcKBHBsYW4YASABKAsyIS5wYXJrdXAuY2FycG'
        'Fyay52MS5NZW1iZXJzaGlwUGxhbkIAUgRwbGFuOgA=');

@$core.Deprecated('Use createMembershipPlanRequestDescriptor instead')
const CreateMembershipPlanRequest$json = {
  '1': 'CreateMembershipPlanRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {
      '1': 'description',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'description',
      '17': true
    },
    {
      '1': 'duration_months',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 1,
      '10': 'durationMonths',
      '17': true
    },
    {
      '1': 'price',
      '3': 5,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 2,
      '10': 'price',
      '17': true
    },
    {
      '1': 'vehicle_limit',
      '3': 6,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 3,
      '10': 'vehicleLimit',
      '17': true
    },
    {
      '1': 'included_hours',
      '3': 7,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 4,
      '10': 'includedHours',
      '17': true
    },
    {
      '1': 'discount_percentage',
      '3': 8,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 5,
      '10': 'discountPercentage',
      '17': true
    },
    {'1': 'zone_ids', '3': 9, '4': 3, '5': 5, '8': {}, '10': 'zoneIds'},
    {
      '1': 'is_active',
      '3': 10,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 6,
      '10': 'isActive',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_description', '2': {}},
    {'1': '_duration_months', '2': {}},
    {'1': '_price', '2': {}},
    {'1': '_vehicle_limit', '2': {}},
    {'1': '_included_hours', '2': {}},
    {'1': '_discount_percentage', '2': {}},
    {'1': '_is_active', '2': {}},
  ],
};

/// Descriptor for `CreateMembershipPlanRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createMembershipPlanRequestDescriptor = $convert.base64Decode(
    'ChtDcmVhdGVNZW1iZXJzaGlwUGxhblJlcXVlc3QSGwoIY2FyX3BhcmsYASABKAlCAFIHY2FyUG'
    'FyaxIUCgRuYW1lGAIgASgJQgBSBG5hbWUSJwoLZGVzY3JpcHRpb24YAyABKAlCAEgAUgtkZXNj'
    'cmlwdGlvbogBARIuCg9kdXJhdGlvbl9tb250aHMYBCABKAVCAEgBUg5kdXJhdGlvbk1vbnRoc4'
    'gBARIbCgVwcmljZRgFIAEoAUIASAJSBXByaWNliAEBEioKDXZlaGljbGVfbGltaXQYBiABKAVC'
    'AEgDUgx2ZWhpY2xlTGltaXSIAQESLAoOaW5jbHVkZWRfaG91cnMYByABKAFCAEgEUg1pbmNsdW'
    'RlZEhvdXJziAEBEjYKE2Rpc2NvdW50X3BlcmNlbnRhZ2UYCCABKAFCAEgFUhJkaXNjb3VudFBl'
    'cmNlbnRhZ2WIAQESGwoIem9uZV9pZHMYCSADKAVCAFIHem9uZUlkcxIiCglpc19hY3RpdmUYCi'
    'ABKAhCAEgGUghpc0FjdGl2ZYgBAToAQhAKDF9kZXNjcmlwdGlvbhIAQhQKEF9kdXJhdGlvbl9t'
    'b250aHMSAEIKCgZfcHJpY2USAEISCg5fdmVoaWNsZV9saW1pdBIAQhMKD19pbmNsdWRlZF9ob3'
    'VycxIAQhgKFF9kaXNjb3VudF9wZXJjZW50YWdlEgBCDgoKX2lzX2FjdGl2ZRIA');

@$core.Deprecated('Use createMembershipPlanResponseDescriptor instead')
const CreateMembershipPlanResponse$json = {
  '1': 'CreateMembershipPlanResponse',
  '2': [
    {
      '1': 'plan',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.MembershipPlan',
      '8': {},
      '10': 'plan'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateMembershipPlanResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createMembershipPlanResponseDescriptor =
    $convert.base64Decode(
        'ChxDcmVhdGVNZW1iZXJzaGlwUGxhblJlc3BvbnNlEjcKBHBsYW4YASABKAsyIS5wYXJrdXAuY2'
        'FycGFyay52MS5NZW1iZXJzaGlwUGxhbkIAUgRwbGFuOgA=');

@$core.Deprecated('Use updateMembershipPlanRequestDescriptor instead')
const UpdateMembershipPlanRequest$json = {
  '1': 'UpdateMembershipPlanRequest',
  '2': [
    {'1': 'plan_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'planId'},
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
      '1': 'description',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'description',
      '17': true
    },
    {
      '1': 'duration_months',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 2,
      '10': 'durationMonths',
      '17': true
    },
    {
      '1': 'price',
      '3': 5,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 3,
      '10': 'price',
      '17': true
    },
    {
      '1': 'vehicle_limit',
      '3': 6,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 4,
      '10': 'vehicleLimit',
      '17': true
    },
    {
      '1': 'included_hours',
      '3': 7,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 5,
      '10': 'includedHours',
      '17': true
    },
    {
      '1': 'discount_percentage',
      '3': 8,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 6,
      '10': 'discountPercentage',
      '17': true
    },
    {'1': 'zone_ids', '3': 9, '4': 3, '5': 5, '8': {}, '10': 'zoneIds'},
    {
      '1': 'is_active',
      '3': 10,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 7,
      '10': 'isActive',
      '17': true
    },
    {
      '1': 'update_mask',
      '3': 11,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '10': 'updateMask'
    },
  ],
  '7': {},
  '8': [
    {'1': '_name', '2': {}},
    {'1': '_description', '2': {}},
    {'1': '_duration_months', '2': {}},
    {'1': '_price', '2': {}},
    {'1': '_vehicle_limit', '2': {}},
    {'1': '_included_hours', '2': {}},
    {'1': '_discount_percentage', '2': {}},
    {'1': '_is_active', '2': {}},
  ],
};

/// Descriptor for `UpdateMembershipPlanRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateMembershipPlanRequestDescriptor = $convert.base64Decode(
    'ChtVcGRhdGVNZW1iZXJzaGlwUGxhblJlcXVlc3QSGQoHcGxhbl9pZBgBIAEoBUIAUgZwbGFuSW'
    'QSGQoEbmFtZRgCIAEoCUIASABSBG5hbWWIAQESJwoLZGVzY3JpcHRpb24YAyABKAlCAEgBUgtk'
    'ZXNjcmlwdGlvbogBARIuCg9kdXJhdGlvbl9tb250aHMYBCABKAVCAEgCUg5kdXJhdGlvbk1vbn'
    'Roc4gBARIbCgVwcmljZRgFIAEoAUIASANSBXByaWNliAEBEioKDXZlaGljbGVfbGltaXQYBiAB'
    'KAVCAEgEUgx2ZWhpY2xlTGltaXSIAQESLAoOaW5jbHVkZWRfaG91cnMYByABKAFCAEgFUg1pbm'
    'NsdWRlZEhvdXJziAEBEjYKE2Rpc2NvdW50X3BlcmNlbnRhZ2UYCCABKAFCAEgGUhJkaXNjb3Vu'
    'dFBlcmNlbnRhZ2WIAQESGwoIem9uZV9pZHMYCSADKAVCAFIHem9uZUlkcxIiCglpc19hY3Rpdm'
    'UYCiABKAhCAEgHUghpc0FjdGl2ZYgBARI9Cgt1cGRhdGVfbWFzaxgLIAEoCzIaLmdvb2dsZS5w'
    'cm90b2J1Zi5GaWVsZE1hc2tCAFIKdXBkYXRlTWFzazoAQgkKBV9uYW1lEgBCEAoMX2Rlc2NyaX'
    'B0aW9uEgBCFAoQX2R1cmF0aW9uX21vbnRocxIAQgoKBl9wcmljZRIAQhIKDl92ZWhpY2xlX2xp'
    'bWl0EgBCEwoPX2luY2x1ZGVkX2hvdXJzEgBCGAoUX2Rpc2NvdW50X3BlcmNlbnRhZ2USAEIOCg'
    'pfaXNfYWN0aXZlEgA=');

@$core.Deprecated('Use updateMembershipPlanResponseDescriptor instead')
const UpdateMembershipPlanResponse$json = {
  '1': 'UpdateMembershipPlanResponse',
  '2': [
    {
      '1': 'plan',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.MembershipPlan',
      '8': {},
      '10': 'plan'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateMembershipPlanResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateMembershipPlanResponseDescriptor =
    $convert.base64Decode(
        'ChxVcGRhdGVNZW1iZXJzaGlwUGxhblJlc3BvbnNlEjcKBHBsYW4YASABKAsyIS5wYXJrdXAuY2'
        'FycGFyay52MS5NZW1iZXJzaGlwUGxhbkIAUgRwbGFuOgA=');

@$core.Deprecated('Use deactivateMembershipPlanRequestDescriptor instead')
const DeactivateMembershipPlanRequest$json = {
  '1': 'DeactivateMembershipPlanRequest',
  '2': [
    {'1': 'plan_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'planId'},
  ],
  '7': {},
};

/// Descriptor for `DeactivateMembershipPlanRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deactivateMembershipPlanRequestDescriptor =
    $convert.base64Decode(
        'Ch9EZWFjdGl2YXRlTWVtYmVyc2hpcFBsYW5SZXF1ZXN0EhkKB3BsYW5faWQYASABKAVCAFIGcG'
        'xhbklkOgA=');

@$core.Deprecated('Use deactivateMembershipPlanResponseDescriptor instead')
const DeactivateMembershipPlanResponse$json = {
  '1': 'DeactivateMembershipPlanResponse',
  '7': {},
};

/// Descriptor for `DeactivateMembershipPlanResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deactivateMembershipPlanResponseDescriptor =
    $convert.base64Decode('CiBEZWFjdGl2YXRlTWVtYmVyc2hpcFBsYW5SZXNwb25zZToA');
