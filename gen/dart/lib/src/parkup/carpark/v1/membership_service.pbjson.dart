// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/membership_service.proto.

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

@$core.Deprecated('Use createMembershipRequestDescriptor instead')
const CreateMembershipRequest$json = {
  '1': 'CreateMembershipRequest',
  '2': [
    {'1': 'plan_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'planId'},
    {'1': 'vehicle_ids', '3': 2, '4': 3, '5': 5, '8': {}, '10': 'vehicleIds'},
    {'1': 'auto_renew', '3': 3, '4': 1, '5': 8, '8': {}, '10': 'autoRenew'},
    {
      '1': 'payment_method',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.PaymentMethod',
      '8': {},
      '10': 'paymentMethod'
    },
    {
      '1': 'payment_method_id',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'paymentMethodId'
    },
    {
      '1': 'amount',
      '3': 6,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'amount',
      '17': true
    },
    {
      '1': 'points_to_use',
      '3': 50,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'pointsToUse'
    },
  ],
  '7': {},
  '8': [
    {'1': '_amount', '2': {}},
  ],
};

/// Descriptor for `CreateMembershipRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createMembershipRequestDescriptor = $convert.base64Decode(
    'ChdDcmVhdGVNZW1iZXJzaGlwUmVxdWVzdBIZCgdwbGFuX2lkGAEgASgFQgBSBnBsYW5JZBIhCg'
    't2ZWhpY2xlX2lkcxgCIAMoBUIAUgp2ZWhpY2xlSWRzEh8KCmF1dG9fcmVuZXcYAyABKAhCAFIJ'
    'YXV0b1JlbmV3EkgKDnBheW1lbnRfbWV0aG9kGAQgASgOMh8ucGFya3VwLmNvbW1vbi52MS5QYX'
    'ltZW50TWV0aG9kQgBSDXBheW1lbnRNZXRob2QSLAoRcGF5bWVudF9tZXRob2RfaWQYBSABKAlC'
    'AFIPcGF5bWVudE1ldGhvZElkEh0KBmFtb3VudBgGIAEoAUIASABSBmFtb3VudIgBARIkCg1wb2'
    'ludHNfdG9fdXNlGDIgASgFQgBSC3BvaW50c1RvVXNlOgBCCwoHX2Ftb3VudBIA');

@$core.Deprecated('Use createMembershipResponseDescriptor instead')
const CreateMembershipResponse$json = {
  '1': 'CreateMembershipResponse',
  '2': [
    {
      '1': 'membership',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.Membership',
      '8': {},
      '10': 'membership'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateMembershipResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createMembershipResponseDescriptor =
    $convert.base64Decode(
        'ChhDcmVhdGVNZW1iZXJzaGlwUmVzcG9uc2USPwoKbWVtYmVyc2hpcBgBIAEoCzIdLnBhcmt1cC'
        '5jYXJwYXJrLnYxLk1lbWJlcnNoaXBCAFIKbWVtYmVyc2hpcDoA');

@$core.Deprecated('Use listMembershipsRequestDescriptor instead')
const ListMembershipsRequest$json = {
  '1': 'ListMembershipsRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'user_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {
      '1': 'plan_id',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'planId',
      '17': true
    },
    {
      '1': 'status',
      '3': 4,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.Membership.Status',
      '8': {},
      '10': 'status'
    },
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
    {'1': '_plan_id', '2': {}},
  ],
};

/// Descriptor for `ListMembershipsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listMembershipsRequestDescriptor = $convert.base64Decode(
    'ChZMaXN0TWVtYmVyc2hpcHNSZXF1ZXN0EhsKCGNhcl9wYXJrGAEgASgJQgBSB2NhclBhcmsSGQ'
    'oHdXNlcl9pZBgCIAEoCUIAUgZ1c2VySWQSHgoHcGxhbl9pZBgDIAEoBUIASABSBnBsYW5JZIgB'
    'ARI+CgZzdGF0dXMYBCABKA4yJC5wYXJrdXAuY2FycGFyay52MS5NZW1iZXJzaGlwLlN0YXR1c0'
    'IAUgZzdGF0dXMSHQoJcGFnZV9zaXplGAUgASgFQgBSCHBhZ2VTaXplEh8KCnBhZ2VfdG9rZW4Y'
    'BiABKAlCAFIJcGFnZVRva2VuEhQKBHNraXAYByABKAVCAFIEc2tpcBIoCg93aXRoX3RvdGFsX3'
    'NpemUYCCABKAhCAFINd2l0aFRvdGFsU2l6ZToAQgwKCF9wbGFuX2lkEgA=');

@$core.Deprecated('Use listMembershipsResponseDescriptor instead')
const ListMembershipsResponse$json = {
  '1': 'ListMembershipsResponse',
  '2': [
    {
      '1': 'memberships',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.Membership',
      '8': {},
      '10': 'memberships'
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

/// Descriptor for `ListMembershipsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listMembershipsResponseDescriptor = $convert.base64Decode(
    'ChdMaXN0TWVtYmVyc2hpcHNSZXNwb25zZRJBCgttZW1iZXJzaGlwcxgBIAMoCzIdLnBhcmt1cC'
    '5jYXJwYXJrLnYxLk1lbWJlcnNoaXBCAFILbWVtYmVyc2hpcHMSJAoKdG90YWxfc2l6ZRgCIAEo'
    'BUIASABSCXRvdGFsU2l6ZYgBARIoCg9uZXh0X3BhZ2VfdG9rZW4YAyABKAlCAFINbmV4dFBhZ2'
    'VUb2tlbjoAQg8KC190b3RhbF9zaXplEgA=');

@$core.Deprecated('Use getMembershipRequestDescriptor instead')
const GetMembershipRequest$json = {
  '1': 'GetMembershipRequest',
  '2': [
    {
      '1': 'membership_id',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'membershipId'
    },
  ],
  '7': {},
};

/// Descriptor for `GetMembershipRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMembershipRequestDescriptor = $convert.base64Decode(
    'ChRHZXRNZW1iZXJzaGlwUmVxdWVzdBIlCg1tZW1iZXJzaGlwX2lkGAEgASgFQgBSDG1lbWJlcn'
    'NoaXBJZDoA');

@$core.Deprecated('Use getMembershipResponseDescriptor instead')
const GetMembershipResponse$json = {
  '1': 'GetMembershipResponse',
  '2': [
    {
      '1': 'membership',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.Membership',
      '8': {},
      '10': 'membership'
    },
  ],
  '7': {},
};

/// Descriptor for `GetMembershipResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMembershipResponseDescriptor = $convert.base64Decode(
    'ChVHZXRNZW1iZXJzaGlwUmVzcG9uc2USPwoKbWVtYmVyc2hpcBgBIAEoCzIdLnBhcmt1cC5jYX'
    'JwYXJrLnYxLk1lbWJlcnNoaXBCAFIKbWVtYmVyc2hpcDoA');

@$core.Deprecated('Use getMembershipUsageRequestDescriptor instead')
const GetMembershipUsageRequest$json = {
  '1': 'GetMembershipUsageRequest',
  '2': [
    {
      '1': 'membership_id',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'membershipId'
    },
  ],
  '7': {},
};

/// Descriptor for `GetMembershipUsageRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMembershipUsageRequestDescriptor =
    $convert.base64Decode(
        'ChlHZXRNZW1iZXJzaGlwVXNhZ2VSZXF1ZXN0EiUKDW1lbWJlcnNoaXBfaWQYASABKAVCAFIMbW'
        'VtYmVyc2hpcElkOgA=');

@$core.Deprecated('Use getMembershipUsageResponseDescriptor instead')
const GetMembershipUsageResponse$json = {
  '1': 'GetMembershipUsageResponse',
  '2': [
    {
      '1': 'usage',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.MembershipUsage',
      '8': {},
      '10': 'usage'
    },
  ],
  '7': {},
};

/// Descriptor for `GetMembershipUsageResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getMembershipUsageResponseDescriptor =
    $convert.base64Decode(
        'ChpHZXRNZW1iZXJzaGlwVXNhZ2VSZXNwb25zZRI6CgV1c2FnZRgBIAEoCzIiLnBhcmt1cC5jYX'
        'JwYXJrLnYxLk1lbWJlcnNoaXBVc2FnZUIAUgV1c2FnZToA');

@$core.Deprecated('Use updateMembershipRequestDescriptor instead')
const UpdateMembershipRequest$json = {
  '1': 'UpdateMembershipRequest',
  '2': [
    {
      '1': 'membership_id',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'membershipId'
    },
    {'1': 'vehicle_ids', '3': 2, '4': 3, '5': 5, '8': {}, '10': 'vehicleIds'},
    {
      '1': 'auto_renew',
      '3': 3,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 0,
      '10': 'autoRenew',
      '17': true
    },
    {
      '1': 'update_mask',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '10': 'updateMask'
    },
  ],
  '7': {},
  '8': [
    {'1': '_auto_renew', '2': {}},
  ],
};

/// Descriptor for `UpdateMembershipRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateMembershipRequestDescriptor = $convert.base64Decode(
    'ChdVcGRhdGVNZW1iZXJzaGlwUmVxdWVzdBIlCg1tZW1iZXJzaGlwX2lkGAEgASgFQgBSDG1lbW'
    'JlcnNoaXBJZBIhCgt2ZWhpY2xlX2lkcxgCIAMoBUIAUgp2ZWhpY2xlSWRzEiQKCmF1dG9fcmVu'
    'ZXcYAyABKAhCAEgAUglhdXRvUmVuZXeIAQESPQoLdXBkYXRlX21hc2sYBCABKAsyGi5nb29nbG'
    'UucHJvdG9idWYuRmllbGRNYXNrQgBSCnVwZGF0ZU1hc2s6AEIPCgtfYXV0b19yZW5ldxIA');

@$core.Deprecated('Use updateMembershipResponseDescriptor instead')
const UpdateMembershipResponse$json = {
  '1': 'UpdateMembershipResponse',
  '2': [
    {
      '1': 'membership',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.Membership',
      '8': {},
      '10': 'membership'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateMembershipResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateMembershipResponseDescriptor =
    $convert.base64Decode(
        'ChhVcGRhdGVNZW1iZXJzaGlwUmVzcG9uc2USPwoKbWVtYmVyc2hpcBgBIAEoCzIdLnBhcmt1cC'
        '5jYXJwYXJrLnYxLk1lbWJlcnNoaXBCAFIKbWVtYmVyc2hpcDoA');

@$core.Deprecated('Use renewMembershipRequestDescriptor instead')
const RenewMembershipRequest$json = {
  '1': 'RenewMembershipRequest',
  '2': [
    {
      '1': 'membership_id',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'membershipId'
    },
    {
      '1': 'payment_method',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.common.v1.PaymentMethod',
      '8': {},
      '10': 'paymentMethod'
    },
    {
      '1': 'payment_method_id',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'paymentMethodId'
    },
    {
      '1': 'amount',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'amount',
      '17': true
    },
    {
      '1': 'points_to_use',
      '3': 50,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'pointsToUse'
    },
  ],
  '7': {},
  '8': [
    {'1': '_amount', '2': {}},
  ],
};

/// Descriptor for `RenewMembershipRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List renewMembershipRequestDescriptor = $convert.base64Decode(
    'ChZSZW5ld01lbWJlcnNoaXBSZXF1ZXN0EiUKDW1lbWJlcnNoaXBfaWQYASABKAVCAFIMbWVtYm'
    'Vyc2hpcElkEkgKDnBheW1lbnRfbWV0aG9kGAIgASgOMh8ucGFya3VwLmNvbW1vbi52MS5QYXlt'
    'ZW50TWV0aG9kQgBSDXBheW1lbnRNZXRob2QSLAoRcGF5bWVudF9tZXRob2RfaWQYAyABKAlCAF'
    'IPcGF5bWVudE1ldGhvZElkEh0KBmFtb3VudBgEIAEoAUIASABSBmFtb3VudIgBARIkCg1wb2lu'
    'dHNfdG9fdXNlGDIgASgFQgBSC3BvaW50c1RvVXNlOgBCCwoHX2Ftb3VudBIA');

@$core.Deprecated('Use renewMembershipResponseDescriptor instead')
const RenewMembershipResponse$json = {
  '1': 'RenewMembershipResponse',
  '2': [
    {
      '1': 'membership',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.Membership',
      '8': {},
      '10': 'membership'
    },
  ],
  '7': {},
};

/// Descriptor for `RenewMembershipResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List renewMembershipResponseDescriptor =
    $convert.base64Decode(
        'ChdSZW5ld01lbWJlcnNoaXBSZXNwb25zZRI/CgptZW1iZXJzaGlwGAEgASgLMh0ucGFya3VwLm'
        'NhcnBhcmsudjEuTWVtYmVyc2hpcEIAUgptZW1iZXJzaGlwOgA=');

@$core.Deprecated('Use cancelMembershipRequestDescriptor instead')
const CancelMembershipRequest$json = {
  '1': 'CancelMembershipRequest',
  '2': [
    {
      '1': 'membership_id',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'membershipId'
    },
    {'1': 'reason', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'reason'},
  ],
  '7': {},
};

/// Descriptor for `CancelMembershipRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cancelMembershipRequestDescriptor =
    $convert.base64Decode(
        'ChdDYW5jZWxNZW1iZXJzaGlwUmVxdWVzdBIlCg1tZW1iZXJzaGlwX2lkGAEgASgFQgBSDG1lbW'
        'JlcnNoaXBJZBIYCgZyZWFzb24YAiABKAlCAFIGcmVhc29uOgA=');

@$core.Deprecated('Use cancelMembershipResponseDescriptor instead')
const CancelMembershipResponse$json = {
  '1': 'CancelMembershipResponse',
  '2': [
    {
      '1': 'membership',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.Membership',
      '8': {},
      '10': 'membership'
    },
    {
      '1': 'refunded_amount',
      '3': 2,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'refundedAmount'
    },
  ],
  '7': {},
};

/// Descriptor for `CancelMembershipResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cancelMembershipResponseDescriptor = $convert.base64Decode(
    'ChhDYW5jZWxNZW1iZXJzaGlwUmVzcG9uc2USPwoKbWVtYmVyc2hpcBgBIAEoCzIdLnBhcmt1cC'
    '5jYXJwYXJrLnYxLk1lbWJlcnNoaXBCAFIKbWVtYmVyc2hpcBIpCg9yZWZ1bmRlZF9hbW91bnQY'
    'AiABKAFCAFIOcmVmdW5kZWRBbW91bnQ6AA==');
