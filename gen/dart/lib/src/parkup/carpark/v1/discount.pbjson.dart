// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/discount.proto.

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

@$core.Deprecated('Use discountDescriptor instead')
const Discount$json = {
  '1': 'Discount',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'id'},
    {'1': 'car_park', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'code', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'code'},
    {'1': 'name', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {
      '1': 'description',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'description',
      '17': true
    },
    {
      '1': 'discount_type',
      '3': 6,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.Discount.DiscountType',
      '8': {},
      '10': 'discountType'
    },
    {'1': 'value', '3': 7, '4': 1, '5': 1, '8': {}, '10': 'value'},
    {
      '1': 'valid_from',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'validFrom'
    },
    {
      '1': 'valid_to',
      '3': 9,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'validTo'
    },
    {
      '1': 'max_uses',
      '3': 10,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 1,
      '10': 'maxUses',
      '17': true
    },
    {
      '1': 'max_uses_per_user',
      '3': 11,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 2,
      '10': 'maxUsesPerUser',
      '17': true
    },
    {
      '1': 'current_uses',
      '3': 12,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'currentUses'
    },
    {
      '1': 'min_hours',
      '3': 13,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 3,
      '10': 'minHours',
      '17': true
    },
    {
      '1': 'partner',
      '3': 14,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 4,
      '10': 'partner',
      '17': true
    },
    {'1': 'is_active', '3': 15, '4': 1, '5': 8, '8': {}, '10': 'isActive'},
    {
      '1': 'created_at',
      '3': 16,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'updated_at',
      '3': 17,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'updatedAt'
    },
  ],
  '4': [Discount_DiscountType$json],
  '7': {},
  '8': [
    {'1': '_description', '2': {}},
    {'1': '_max_uses', '2': {}},
    {'1': '_max_uses_per_user', '2': {}},
    {'1': '_min_hours', '2': {}},
    {'1': '_partner', '2': {}},
  ],
};

@$core.Deprecated('Use discountDescriptor instead')
const Discount_DiscountType$json = {
  '1': 'DiscountType',
  '2': [
    {'1': 'DISCOUNT_TYPE_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'DISCOUNT_TYPE_PERCENTAGE', '2': 1, '3': {}},
    {'1': 'DISCOUNT_TYPE_FIXED_AMOUNT', '2': 2, '3': {}},
    {'1': 'DISCOUNT_TYPE_FREE_HOURS', '2': 3, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `Discount`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List discountDescriptor = $convert.base64Decode(
    'CghEaXNjb3VudBIQCgJpZBgBIAEoBUIAUgJpZBIbCghjYXJfcGFyaxgCIAEoCUIAUgdjYXJQYX'
    'JrEhQKBGNvZGUYAyABKAlCAFIEY29kZRIUCgRuYW1lGAQgASgJQgBSBG5hbWUSJwoLZGVzY3Jp'
    'cHRpb24YBSABKAlCAEgAUgtkZXNjcmlwdGlvbogBARJPCg1kaXNjb3VudF90eXBlGAYgASgOMi'
    'gucGFya3VwLmNhcnBhcmsudjEuRGlzY291bnQuRGlzY291bnRUeXBlQgBSDGRpc2NvdW50VHlw'
    'ZRIWCgV2YWx1ZRgHIAEoAUIAUgV2YWx1ZRI7Cgp2YWxpZF9mcm9tGAggASgLMhouZ29vZ2xlLn'
    'Byb3RvYnVmLlRpbWVzdGFtcEIAUgl2YWxpZEZyb20SNwoIdmFsaWRfdG8YCSABKAsyGi5nb29n'
    'bGUucHJvdG9idWYuVGltZXN0YW1wQgBSB3ZhbGlkVG8SIAoIbWF4X3VzZXMYCiABKAVCAEgBUg'
    'dtYXhVc2VziAEBEjAKEW1heF91c2VzX3Blcl91c2VyGAsgASgFQgBIAlIObWF4VXNlc1BlclVz'
    'ZXKIAQESIwoMY3VycmVudF91c2VzGAwgASgFQgBSC2N1cnJlbnRVc2VzEiIKCW1pbl9ob3Vycx'
    'gNIAEoAUIASANSCG1pbkhvdXJziAEBEh8KB3BhcnRuZXIYDiABKAlCAEgEUgdwYXJ0bmVyiAEB'
    'Eh0KCWlzX2FjdGl2ZRgPIAEoCEIAUghpc0FjdGl2ZRI7CgpjcmVhdGVkX2F0GBAgASgLMhouZ2'
    '9vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgljcmVhdGVkQXQSOwoKdXBkYXRlZF9hdBgRIAEo'
    'CzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJdXBkYXRlZEF0IpMBCgxEaXNjb3VudF'
    'R5cGUSHwoZRElTQ09VTlRfVFlQRV9VTlNQRUNJRklFRBAAGgASHgoYRElTQ09VTlRfVFlQRV9Q'
    'RVJDRU5UQUdFEAEaABIgChpESVNDT1VOVF9UWVBFX0ZJWEVEX0FNT1VOVBACGgASHgoYRElTQ0'
    '9VTlRfVFlQRV9GUkVFX0hPVVJTEAMaABoAOgBCEAoMX2Rlc2NyaXB0aW9uEgBCDQoJX21heF91'
    'c2VzEgBCFgoSX21heF91c2VzX3Blcl91c2VyEgBCDgoKX21pbl9ob3VycxIAQgwKCF9wYXJ0bm'
    'VyEgA=');
