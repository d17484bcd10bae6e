// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/membership_plan.proto.

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

@$core.Deprecated('Use membershipPlanDescriptor instead')
const MembershipPlan$json = {
  '1': 'MembershipPlan',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'id'},
    {'1': 'car_park', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'name', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {
      '1': 'description',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'description',
      '17': true
    },
    {
      '1': 'duration_months',
      '3': 5,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'durationMonths'
    },
    {'1': 'price', '3': 6, '4': 1, '5': 1, '8': {}, '10': 'price'},
    {
      '1': 'vehicle_limit',
      '3': 7,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'vehicleLimit'
    },
    {
      '1': 'included_hours',
      '3': 8,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'includedHours',
      '17': true
    },
    {
      '1': 'discount_percentage',
      '3': 9,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'discountPercentage'
    },
    {'1': 'zone_ids', '3': 10, '4': 3, '5': 5, '8': {}, '10': 'zoneIds'},
    {'1': 'is_active', '3': 11, '4': 1, '5': 8, '8': {}, '10': 'isActive'},
    {
      '1': 'created_at',
      '3': 12,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'updated_at',
      '3': 13,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'updatedAt'
    },
  ],
  '7': {},
  '8': [
    {'1': '_description', '2': {}},
    {'1': '_included_hours', '2': {}},
  ],
};

/// Descriptor for `MembershipPlan`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List membershipPlanDescriptor = $convert.base64Decode(
    'Cg5NZW1iZXJzaGlwUGxhbhIQCgJpZBgBIAEoBUIAUgJpZBIbCghjYXJfcGFyaxgCIAEoCUIAUg'
    'djYXJQYXJrEhQKBG5hbWUYAyABKAlCAFIEbmFtZRInCgtkZXNjcmlwdGlvbhgEIAEoCUIASABS'
    'C2Rlc2NyaXB0aW9uiAEBEikKD2R1cmF0aW9uX21vbnRocxgFIAEoBUIAUg5kdXJhdGlvbk1vbn'
    'RocxIWCgVwcmljZRgGIAEoAUIAUgVwcmljZRIlCg12ZWhpY2xlX2xpbWl0GAcgASgFQgBSDHZl'
    'aGljbGVMaW1pdBIsCg5pbmNsdWRlZF9ob3VycxgIIAEoAUIASAFSDWluY2x1ZGVkSG91cnOIAQ'
    'ESMQoTZGlzY291bnRfcGVyY2VudGFnZRgJIAEoAUIAUhJkaXNjb3VudFBlcmNlbnRhZ2USGwoI'
    'em9uZV9pZHMYCiADKAVCAFIHem9uZUlkcxIdCglpc19hY3RpdmUYCyABKAhCAFIIaXNBY3Rpdm'
    'USOwoKY3JlYXRlZF9hdBgMIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIJY3Jl'
    'YXRlZEF0EjsKCnVwZGF0ZWRfYXQYDSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQg'
    'BSCXVwZGF0ZWRBdDoAQhAKDF9kZXNjcmlwdGlvbhIAQhMKD19pbmNsdWRlZF9ob3VycxIA');
