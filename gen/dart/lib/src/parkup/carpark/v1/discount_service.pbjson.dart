// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/discount_service.proto.

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

@$core.Deprecated('Use listDiscountsRequestDescriptor instead')
const ListDiscountsRequest$json = {
  '1': 'ListDiscountsRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'is_active',
      '3': 2,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 0,
      '10': 'isActive',
      '17': true
    },
    {'1': 'code', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'code'},
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

/// Descriptor for `ListDiscountsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listDiscountsRequestDescriptor = $convert.base64Decode(
    'ChRMaXN0RGlzY291bnRzUmVxdWVzdBIbCghjYXJfcGFyaxgBIAEoCUIAUgdjYXJQYXJrEiIKCW'
    'lzX2FjdGl2ZRgCIAEoCEIASABSCGlzQWN0aXZliAEBEhQKBGNvZGUYAyABKAlCAFIEY29kZRId'
    'CglwYWdlX3NpemUYBCABKAVCAFIIcGFnZVNpemUSHwoKcGFnZV90b2tlbhgFIAEoCUIAUglwYW'
    'dlVG9rZW4SFAoEc2tpcBgGIAEoBUIAUgRza2lwEigKD3dpdGhfdG90YWxfc2l6ZRgHIAEoCEIA'
    'Ug13aXRoVG90YWxTaXplOgBCDgoKX2lzX2FjdGl2ZRIA');

@$core.Deprecated('Use listDiscountsResponseDescriptor instead')
const ListDiscountsResponse$json = {
  '1': 'ListDiscountsResponse',
  '2': [
    {
      '1': 'discounts',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.Discount',
      '8': {},
      '10': 'discounts'
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

/// Descriptor for `ListDiscountsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listDiscountsResponseDescriptor = $convert.base64Decode(
    'ChVMaXN0RGlzY291bnRzUmVzcG9uc2USOwoJZGlzY291bnRzGAEgAygLMhsucGFya3VwLmNhcn'
    'BhcmsudjEuRGlzY291bnRCAFIJZGlzY291bnRzEiQKCnRvdGFsX3NpemUYAiABKAVCAEgAUgl0'
    'b3RhbFNpemWIAQESKAoPbmV4dF9wYWdlX3Rva2VuGAMgASgJQgBSDW5leHRQYWdlVG9rZW46AE'
    'IPCgtfdG90YWxfc2l6ZRIA');

@$core.Deprecated('Use getDiscountRequestDescriptor instead')
const GetDiscountRequest$json = {
  '1': 'GetDiscountRequest',
  '2': [
    {'1': 'discount_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'discountId'},
  ],
  '7': {},
};

/// Descriptor for `GetDiscountRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getDiscountRequestDescriptor = $convert.base64Decode(
    'ChJHZXREaXNjb3VudFJlcXVlc3QSIQoLZGlzY291bnRfaWQYASABKAVCAFIKZGlzY291bnRJZD'
    'oA');

@$core.Deprecated('Use getDiscountResponseDescriptor instead')
const GetDiscountResponse$json = {
  '1': 'GetDiscountResponse',
  '2': [
    {
      '1': 'discount',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.Discount',
      '8': {},
      '10': 'discount'
    },
  ],
  '7': {},
};

/// Descriptor for `GetDiscountResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getDiscountResponseDescriptor = $convert.base64Decode(
    'ChNHZXREaXNjb3VudFJlc3BvbnNlEjkKCGRpc2NvdW50GAEgASgLMhsucGFya3VwLmNhcnBhcm'
    'sudjEuRGlzY291bnRCAFIIZGlzY291bnQ6AA==');

@$core.Deprecated('Use createDiscountRequestDescriptor instead')
const CreateDiscountRequest$json = {
  '1': 'CreateDiscountRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'code', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'code'},
    {
      '1': 'name',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'name',
      '17': true
    },
    {
      '1': 'description',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'description',
      '17': true
    },
    {
      '1': 'discount_type',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.Discount.DiscountType',
      '8': {},
      '10': 'discountType'
    },
    {
      '1': 'value',
      '3': 6,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 2,
      '10': 'value',
      '17': true
    },
    {
      '1': 'valid_from',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'validFrom'
    },
    {
      '1': 'valid_to',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'validTo'
    },
    {
      '1': 'max_uses',
      '3': 9,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 3,
      '10': 'maxUses',
      '17': true
    },
    {
      '1': 'max_uses_per_user',
      '3': 10,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 4,
      '10': 'maxUsesPerUser',
      '17': true
    },
    {
      '1': 'min_hours',
      '3': 11,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 5,
      '10': 'minHours',
      '17': true
    },
    {
      '1': 'partner',
      '3': 12,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 6,
      '10': 'partner',
      '17': true
    },
    {
      '1': 'is_active',
      '3': 13,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 7,
      '10': 'isActive',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_name', '2': {}},
    {'1': '_description', '2': {}},
    {'1': '_value', '2': {}},
    {'1': '_max_uses', '2': {}},
    {'1': '_max_uses_per_user', '2': {}},
    {'1': '_min_hours', '2': {}},
    {'1': '_partner', '2': {}},
    {'1': '_is_active', '2': {}},
  ],
};

/// Descriptor for `CreateDiscountRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createDiscountRequestDescriptor = $convert.base64Decode(
    'ChVDcmVhdGVEaXNjb3VudFJlcXVlc3QSGwoIY2FyX3BhcmsYASABKAlCAFIHY2FyUGFyaxIUCg'
    'Rjb2RlGAIgASgJQgBSBGNvZGUSGQoEbmFtZRgDIAEoCUIASABSBG5hbWWIAQESJwoLZGVzY3Jp'
    'cHRpb24YBCABKAlCAEgBUgtkZXNjcmlwdGlvbogBARJPCg1kaXNjb3VudF90eXBlGAUgASgOMi'
    'gucGFya3VwLmNhcnBhcmsudjEuRGlzY291bnQuRGlzY291bnRUeXBlQgBSDGRpc2NvdW50VHlw'
    'ZRIbCgV2YWx1ZRgGIAEoAUIASAJSBXZhbHVliAEBEjsKCnZhbGlkX2Zyb20YByABKAsyGi5nb2'
    '9nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCXZhbGlkRnJvbRI3Cgh2YWxpZF90bxgIIAEoCzIa'
    'Lmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIHdmFsaWRUbxIgCghtYXhfdXNlcxgJIAEoBU'
    'IASANSB21heFVzZXOIAQESMAoRbWF4X3VzZXNfcGVyX3VzZXIYCiABKAVCAEgEUg5tYXhVc2Vz'
    'UGVyVXNlcogBARIiCgltaW5faG91cnMYCyABKAFCAEgFUghtaW5Ib3Vyc4gBARIfCgdwYXJ0bm'
    'VyGAwgASgJQgBIBlIHcGFydG5lcogBARIiCglpc19hY3RpdmUYDSABKAhCAEgHUghpc0FjdGl2'
    'ZYgBAToAQgkKBV9uYW1lEgBCEAoMX2Rlc2NyaXB0aW9uEgBCCgoGX3ZhbHVlEgBCDQoJX21heF'
    '91c2VzEgBCFgoSX21heF91c2VzX3Blcl91c2VyEgBCDgoKX21pbl9ob3VycxIAQgwKCF9wYXJ0'
    'bmVyEgBCDgoKX2lzX2FjdGl2ZRIA');

@$core.Deprecated('Use createDiscountResponseDescriptor instead')
const CreateDiscountResponse$json = {
  '1': 'CreateDiscountResponse',
  '2': [
    {
      '1': 'discount',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.Discount',
      '8': {},
      '10': 'discount'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateDiscountResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createDiscountResponseDescriptor =
    $convert.base64Decode(
        'ChZDcmVhdGVEaXNjb3VudFJlc3BvbnNlEjkKCGRpc2NvdW50GAEgASgLMhsucGFya3VwLmNhcn'
        'BhcmsudjEuRGlzY291bnRCAFIIZGlzY291bnQ6AA==');

@$core.Deprecated('Use updateDiscountRequestDescriptor instead')
const UpdateDiscountRequest$json = {
  '1': 'UpdateDiscountRequest',
  '2': [
    {'1': 'discount_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'discountId'},
    {
      '1': 'code',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'code',
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
      '1': 'description',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'description',
      '17': true
    },
    {
      '1': 'discount_type',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.Discount.DiscountType',
      '8': {},
      '9': 3,
      '10': 'discountType',
      '17': true
    },
    {
      '1': 'value',
      '3': 6,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 4,
      '10': 'value',
      '17': true
    },
    {
      '1': 'valid_from',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'validFrom'
    },
    {
      '1': 'valid_to',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'validTo'
    },
    {
      '1': 'max_uses',
      '3': 9,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 5,
      '10': 'maxUses',
      '17': true
    },
    {
      '1': 'max_uses_per_user',
      '3': 10,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 6,
      '10': 'maxUsesPerUser',
      '17': true
    },
    {
      '1': 'min_hours',
      '3': 11,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 7,
      '10': 'minHours',
      '17': true
    },
    {
      '1': 'partner',
      '3': 12,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 8,
      '10': 'partner',
      '17': true
    },
    {
      '1': 'is_active',
      '3': 13,
      '4': 1,
      '5': 8,
      '8': {},
      '9': 9,
      '10': 'isActive',
      '17': true
    },
    {
      '1': 'update_mask',
      '3': 14,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '10': 'updateMask'
    },
  ],
  '7': {},
  '8': [
    {'1': '_code', '2': {}},
    {'1': '_name', '2': {}},
    {'1': '_description', '2': {}},
    {'1': '_discount_type', '2': {}},
    {'1': '_value', '2': {}},
    {'1': '_max_uses', '2': {}},
    {'1': '_max_uses_per_user', '2': {}},
    {'1': '_min_hours', '2': {}},
    {'1': '_partner', '2': {}},
    {'1': '_is_active', '2': {}},
  ],
};

/// Descriptor for `UpdateDiscountRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateDiscountRequestDescriptor = $convert.base64Decode(
    'ChVVcGRhdGVEaXNjb3VudFJlcXVlc3QSIQoLZGlzY291bnRfaWQYASABKAVCAFIKZGlzY291bn'
    'RJZBIZCgRjb2RlGAIgASgJQgBIAFIEY29kZYgBARIZCgRuYW1lGAMgASgJQgBIAVIEbmFtZYgB'
    'ARInCgtkZXNjcmlwdGlvbhgEIAEoCUIASAJSC2Rlc2NyaXB0aW9uiAEBElQKDWRpc2NvdW50X3'
    'R5cGUYBSABKA4yKC5wYXJrdXAuY2FycGFyay52MS5EaXNjb3VudC5EaXNjb3VudFR5cGVCAEgD'
    'UgxkaXNjb3VudFR5cGWIAQESGwoFdmFsdWUYBiABKAFCAEgEUgV2YWx1ZYgBARI7Cgp2YWxpZF'
    '9mcm9tGAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgl2YWxpZEZyb20SNwoI'
    'dmFsaWRfdG8YCCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSB3ZhbGlkVG8SIA'
    'oIbWF4X3VzZXMYCSABKAVCAEgFUgdtYXhVc2VziAEBEjAKEW1heF91c2VzX3Blcl91c2VyGAog'
    'ASgFQgBIBlIObWF4VXNlc1BlclVzZXKIAQESIgoJbWluX2hvdXJzGAsgASgBQgBIB1IIbWluSG'
    '91cnOIAQESHwoHcGFydG5lchgMIAEoCUIASAhSB3BhcnRuZXKIAQESIgoJaXNfYWN0aXZlGA0g'
    'ASgIQgBICVIIaXNBY3RpdmWIAQESPQoLdXBkYXRlX21hc2sYDiABKAsyGi5nb29nbGUucHJvdG'
    '9idWYuRmllbGRNYXNrQgBSCnVwZGF0ZU1hc2s6AEIJCgVfY29kZRIAQgkKBV9uYW1lEgBCEAoM'
    'X2Rlc2NyaXB0aW9uEgBCEgoOX2Rpc2NvdW50X3R5cGUSAEIKCgZfdmFsdWUSAEINCglfbWF4X3'
    'VzZXMSAEIWChJfbWF4X3VzZXNfcGVyX3VzZXISAEIOCgpfbWluX2hvdXJzEgBCDAoIX3BhcnRu'
    'ZXISAEIOCgpfaXNfYWN0aXZlEgA=');

@$core.Deprecated('Use updateDiscountResponseDescriptor instead')
const UpdateDiscountResponse$json = {
  '1': 'UpdateDiscountResponse',
  '2': [
    {
      '1': 'discount',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.Discount',
      '8': {},
      '10': 'discount'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateDiscountResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateDiscountResponseDescriptor =
    $convert.base64Decode(
        'ChZVcGRhdGVEaXNjb3VudFJlc3BvbnNlEjkKCGRpc2NvdW50GAEgASgLMhsucGFya3VwLmNhcn'
        'BhcmsudjEuRGlzY291bnRCAFIIZGlzY291bnQ6AA==');

@$core.Deprecated('Use deactivateDiscountRequestDescriptor instead')
const DeactivateDiscountRequest$json = {
  '1': 'DeactivateDiscountRequest',
  '2': [
    {'1': 'discount_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'discountId'},
  ],
  '7': {},
};

/// Descriptor for `DeactivateDiscountRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deactivateDiscountRequestDescriptor =
    $convert.base64Decode(
        'ChlEZWFjdGl2YXRlRGlzY291bnRSZXF1ZXN0EiEKC2Rpc2NvdW50X2lkGAEgASgFQgBSCmRpc2'
        'NvdW50SWQ6AA==');

@$core.Deprecated('Use deactivateDiscountResponseDescriptor instead')
const DeactivateDiscountResponse$json = {
  '1': 'DeactivateDiscountResponse',
  '7': {},
};

/// Descriptor for `DeactivateDiscountResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List deactivateDiscountResponseDescriptor =
    $convert.base64Decode('ChpEZWFjdGl2YXRlRGlzY291bnRSZXNwb25zZToA');

@$core.Deprecated('Use validateDiscountRequestDescriptor instead')
const ValidateDiscountRequest$json = {
  '1': 'ValidateDiscountRequest',
  '2': [
    {'1': 'code', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'code'},
    {
      '1': 'session_id',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'sessionId',
      '17': true
    },
    {'1': 'car_park', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
  ],
  '7': {},
  '8': [
    {'1': '_session_id', '2': {}},
  ],
};

/// Descriptor for `ValidateDiscountRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List validateDiscountRequestDescriptor = $convert.base64Decode(
    'ChdWYWxpZGF0ZURpc2NvdW50UmVxdWVzdBIUCgRjb2RlGAEgASgJQgBSBGNvZGUSJAoKc2Vzc2'
    'lvbl9pZBgCIAEoBUIASABSCXNlc3Npb25JZIgBARIbCghjYXJfcGFyaxgDIAEoCUIAUgdjYXJQ'
    'YXJrOgBCDwoLX3Nlc3Npb25faWQSAA==');

@$core.Deprecated('Use validateDiscountResponseDescriptor instead')
const ValidateDiscountResponse$json = {
  '1': 'ValidateDiscountResponse',
  '2': [
    {'1': 'valid', '3': 1, '4': 1, '5': 8, '8': {}, '10': 'valid'},
    {'1': 'code', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'code'},
    {'1': 'message', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'message'},
    {
      '1': 'reason',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'reason',
      '17': true
    },
    {
      '1': 'discount_type',
      '3': 5,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.Discount.DiscountType',
      '8': {},
      '10': 'discountType'
    },
    {
      '1': 'value',
      '3': 6,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'value',
      '17': true
    },
    {
      '1': 'discount_amount',
      '3': 7,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 2,
      '10': 'discountAmount',
      '17': true
    },
    {
      '1': 'total',
      '3': 8,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 3,
      '10': 'total',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_reason', '2': {}},
    {'1': '_value', '2': {}},
    {'1': '_discount_amount', '2': {}},
    {'1': '_total', '2': {}},
  ],
};

/// Descriptor for `ValidateDiscountResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List validateDiscountResponseDescriptor = $convert.base64Decode(
    'ChhWYWxpZGF0ZURpc2NvdW50UmVzcG9uc2USFgoFdmFsaWQYASABKAhCAFIFdmFsaWQSFAoEY2'
    '9kZRgCIAEoCUIAUgRjb2RlEhoKB21lc3NhZ2UYAyABKAlCAFIHbWVzc2FnZRIdCgZyZWFzb24Y'
    'BCABKAlCAEgAUgZyZWFzb26IAQESTwoNZGlzY291bnRfdHlwZRgFIAEoDjIoLnBhcmt1cC5jYX'
    'JwYXJrLnYxLkRpc2NvdW50LkRpc2NvdW50VHlwZUIAUgxkaXNjb3VudFR5cGUSGwoFdmFsdWUY'
    'BiABKAFCAEgBUgV2YWx1ZYgBARIuCg9kaXNjb3VudF9hbW91bnQYByABKAFCAEgCUg5kaXNjb3'
    'VudEFtb3VudIgBARIbCgV0b3RhbBgIIAEoAUIASANSBXRvdGFsiAEBOgBCCwoHX3JlYXNvbhIA'
    'QgoKBl92YWx1ZRIAQhQKEF9kaXNjb3VudF9hbW91bnQSAEIKCgZfdG90YWwSAA==');
