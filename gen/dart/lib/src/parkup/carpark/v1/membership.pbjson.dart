// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/membership.proto.

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

@$core.Deprecated('Use membershipOfferDescriptor instead')
const MembershipOffer$json = {
  '1': 'MembershipOffer',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'id'},
    {'1': 'name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {
      '1': 'duration_months',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'durationMonths'
    },
    {'1': 'price', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'price'},
    {
      '1': 'vehicle_limit',
      '3': 5,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'vehicleLimit'
    },
    {
      '1': 'included_hours',
      '3': 6,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'includedHours',
      '17': true
    },
    {
      '1': 'discount_percentage',
      '3': 7,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'discountPercentage'
    },
    {'1': 'zone_ids', '3': 8, '4': 3, '5': 5, '8': {}, '10': 'zoneIds'},
  ],
  '7': {},
  '8': [
    {'1': '_included_hours', '2': {}},
  ],
};

/// Descriptor for `MembershipOffer`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List membershipOfferDescriptor = $convert.base64Decode(
    'Cg9NZW1iZXJzaGlwT2ZmZXISEAoCaWQYASABKAVCAFICaWQSFAoEbmFtZRgCIAEoCUIAUgRuYW'
    '1lEikKD2R1cmF0aW9uX21vbnRocxgDIAEoBUIAUg5kdXJhdGlvbk1vbnRocxIWCgVwcmljZRgE'
    'IAEoAUIAUgVwcmljZRIlCg12ZWhpY2xlX2xpbWl0GAUgASgFQgBSDHZlaGljbGVMaW1pdBIsCg'
    '5pbmNsdWRlZF9ob3VycxgGIAEoAUIASABSDWluY2x1ZGVkSG91cnOIAQESMQoTZGlzY291bnRf'
    'cGVyY2VudGFnZRgHIAEoAUIAUhJkaXNjb3VudFBlcmNlbnRhZ2USGwoIem9uZV9pZHMYCCADKA'
    'VCAFIHem9uZUlkczoAQhMKD19pbmNsdWRlZF9ob3VycxIA');

@$core.Deprecated('Use membershipDescriptor instead')
const Membership$json = {
  '1': 'Membership',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'id'},
    {'1': 'user_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'userId'},
    {'1': 'car_park', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'plan_id', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'planId'},
    {
      '1': 'plan',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.MembershipOffer',
      '8': {},
      '10': 'plan'
    },
    {'1': 'vehicle_ids', '3': 6, '4': 3, '5': 5, '8': {}, '10': 'vehicleIds'},
    {
      '1': 'status',
      '3': 7,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.Membership.Status',
      '8': {},
      '10': 'status'
    },
    {
      '1': 'start_date',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startDate'
    },
    {
      '1': 'end_date',
      '3': 9,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endDate'
    },
    {'1': 'auto_renew', '3': 10, '4': 1, '5': 8, '8': {}, '10': 'autoRenew'},
    {'1': 'hours_used', '3': 11, '4': 1, '5': 1, '8': {}, '10': 'hoursUsed'},
    {
      '1': 'hours_remaining',
      '3': 12,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'hoursRemaining',
      '17': true
    },
    {'1': 'price_paid', '3': 13, '4': 1, '5': 1, '8': {}, '10': 'pricePaid'},
    {
      '1': 'cancelled_at',
      '3': 14,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'cancelledAt'
    },
    {
      '1': 'created_at',
      '3': 15,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'updated_at',
      '3': 16,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'updatedAt'
    },
  ],
  '4': [Membership_Status$json],
  '7': {},
  '8': [
    {'1': '_hours_remaining', '2': {}},
  ],
};

@$core.Deprecated('Use membershipDescriptor instead')
const Membership_Status$json = {
  '1': 'Status',
  '2': [
    {'1': 'STATUS_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'STATUS_PENDING', '2': 1, '3': {}},
    {'1': 'STATUS_ACTIVE', '2': 2, '3': {}},
    {'1': 'STATUS_CANCELLED', '2': 3, '3': {}},
    {'1': 'STATUS_EXPIRED', '2': 4, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `Membership`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List membershipDescriptor = $convert.base64Decode(
    'CgpNZW1iZXJzaGlwEhAKAmlkGAEgASgFQgBSAmlkEhkKB3VzZXJfaWQYAiABKAlCAFIGdXNlck'
    'lkEhsKCGNhcl9wYXJrGAMgASgJQgBSB2NhclBhcmsSGQoHcGxhbl9pZBgEIAEoBUIAUgZwbGFu'
    'SWQSOAoEcGxhbhgFIAEoCzIiLnBhcmt1cC5jYXJwYXJrLnYxLk1lbWJlcnNoaXBPZmZlckIAUg'
    'RwbGFuEiEKC3ZlaGljbGVfaWRzGAYgAygFQgBSCnZlaGljbGVJZHMSPgoGc3RhdHVzGAcgASgO'
    'MiQucGFya3VwLmNhcnBhcmsudjEuTWVtYmVyc2hpcC5TdGF0dXNCAFIGc3RhdHVzEjsKCnN0YX'
    'J0X2RhdGUYCCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCXN0YXJ0RGF0ZRI3'
    'CghlbmRfZGF0ZRgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIHZW5kRGF0ZR'
    'IfCgphdXRvX3JlbmV3GAogASgIQgBSCWF1dG9SZW5ldxIfCgpob3Vyc191c2VkGAsgASgBQgBS'
    'CWhvdXJzVXNlZBIuCg9ob3Vyc19yZW1haW5pbmcYDCABKAFCAEgAUg5ob3Vyc1JlbWFpbmluZ4'
    'gBARIfCgpwcmljZV9wYWlkGA0gASgBQgBSCXByaWNlUGFpZBI/CgxjYW5jZWxsZWRfYXQYDiAB'
    'KAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSC2NhbmNlbGxlZEF0EjsKCmNyZWF0ZW'
    'RfYXQYDyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCWNyZWF0ZWRBdBI7Cgp1'
    'cGRhdGVkX2F0GBAgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgl1cGRhdGVkQX'
    'QifQoGU3RhdHVzEhgKElNUQVRVU19VTlNQRUNJRklFRBAAGgASFAoOU1RBVFVTX1BFTkRJTkcQ'
    'ARoAEhMKDVNUQVRVU19BQ1RJVkUQAhoAEhYKEFNUQVRVU19DQU5DRUxMRUQQAxoAEhQKDlNUQV'
    'RVU19FWFBJUkVEEAQaABoAOgBCFAoQX2hvdXJzX3JlbWFpbmluZxIA');

@$core.Deprecated('Use membershipUsageDescriptor instead')
const MembershipUsage$json = {
  '1': 'MembershipUsage',
  '2': [
    {
      '1': 'membership_id',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'membershipId'
    },
    {'1': 'hours_used', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'hoursUsed'},
    {
      '1': 'hours_remaining',
      '3': 3,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'hoursRemaining',
      '17': true
    },
    {
      '1': 'sessions_count',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'sessionsCount'
    },
    {
      '1': 'savings_to_date',
      '3': 5,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'savingsToDate'
    },
    {
      '1': 'days_remaining',
      '3': 6,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'daysRemaining'
    },
    {
      '1': 'included_hours',
      '3': 7,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'includedHours',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_hours_remaining', '2': {}},
    {'1': '_included_hours', '2': {}},
  ],
};

/// Descriptor for `MembershipUsage`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List membershipUsageDescriptor = $convert.base64Decode(
    'Cg9NZW1iZXJzaGlwVXNhZ2USJQoNbWVtYmVyc2hpcF9pZBgBIAEoBUIAUgxtZW1iZXJzaGlwSW'
    'QSHwoKaG91cnNfdXNlZBgCIAEoAUIAUglob3Vyc1VzZWQSLgoPaG91cnNfcmVtYWluaW5nGAMg'
    'ASgBQgBIAFIOaG91cnNSZW1haW5pbmeIAQESJwoOc2Vzc2lvbnNfY291bnQYBCABKAVCAFINc2'
    'Vzc2lvbnNDb3VudBIoCg9zYXZpbmdzX3RvX2RhdGUYBSABKAFCAFINc2F2aW5nc1RvRGF0ZRIn'
    'Cg5kYXlzX3JlbWFpbmluZxgGIAEoBUIAUg1kYXlzUmVtYWluaW5nEiwKDmluY2x1ZGVkX2hvdX'
    'JzGAcgASgBQgBIAVINaW5jbHVkZWRIb3Vyc4gBAToAQhQKEF9ob3Vyc19yZW1haW5pbmcSAEIT'
    'Cg9faW5jbHVkZWRfaG91cnMSAA==');
