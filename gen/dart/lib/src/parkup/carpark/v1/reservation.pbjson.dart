// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/reservation.proto.

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

@$core.Deprecated('Use reservationDescriptor instead')
const Reservation$json = {
  '1': 'Reservation',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'id'},
    {
      '1': 'confirmation_number',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'confirmationNumber'
    },
    {'1': 'car_park', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'vehicle_id', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'vehicleId'},
    {
      '1': 'license_plate',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'licensePlate'
    },
    {
      '1': 'user_id',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'userId',
      '17': true
    },
    {'1': 'zone_id', '3': 7, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
    {
      '1': 'space_id',
      '3': 8,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 1,
      '10': 'spaceId',
      '17': true
    },
    {
      '1': 'space_number',
      '3': 9,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'spaceNumber',
      '17': true
    },
    {
      '1': 'start_time',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startTime'
    },
    {
      '1': 'end_time',
      '3': 11,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endTime'
    },
    {
      '1': 'status',
      '3': 12,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.Reservation.Status',
      '8': {},
      '10': 'status'
    },
    {
      '1': 'special_requests',
      '3': 13,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'specialRequests'
    },
    {'1': 'fee', '3': 14, '4': 1, '5': 1, '8': {}, '10': 'fee'},
    {
      '1': 'refunded_amount',
      '3': 15,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'refundedAmount'
    },
    {
      '1': 'check_in_from',
      '3': 16,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'checkInFrom'
    },
    {
      '1': 'check_in_until',
      '3': 17,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'checkInUntil'
    },
    {
      '1': 'created_at',
      '3': 18,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'createdAt'
    },
    {
      '1': 'updated_at',
      '3': 19,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'updatedAt'
    },
    {
      '1': 'paid_at',
      '3': 20,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'paidAt'
    },
    {
      '1': 'checked_in_at',
      '3': 21,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'checkedInAt'
    },
    {
      '1': 'cancelled_at',
      '3': 22,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'cancelledAt'
    },
    {
      '1': 'cancellation_reason',
      '3': 23,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'cancellationReason',
      '17': true
    },
    {
      '1': 'session_id',
      '3': 24,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 4,
      '10': 'sessionId',
      '17': true
    },
  ],
  '4': [Reservation_Status$json],
  '7': {},
  '8': [
    {'1': '_user_id', '2': {}},
    {'1': '_space_id', '2': {}},
    {'1': '_space_number', '2': {}},
    {'1': '_cancellation_reason', '2': {}},
    {'1': '_session_id', '2': {}},
  ],
};

@$core.Deprecated('Use reservationDescriptor instead')
const Reservation_Status$json = {
  '1': 'Status',
  '2': [
    {'1': 'STATUS_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'STATUS_PENDING', '2': 1, '3': {}},
    {'1': 'STATUS_CONFIRMED', '2': 2, '3': {}},
    {'1': 'STATUS_CHECKED_IN', '2': 3, '3': {}},
    {'1': 'STATUS_COMPLETED', '2': 4, '3': {}},
    {'1': 'STATUS_CANCELLED', '2': 5, '3': {}},
    {'1': 'STATUS_NO_SHOW', '2': 6, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `Reservation`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List reservationDescriptor = $convert.base64Decode(
    'CgtSZXNlcnZhdGlvbhIQCgJpZBgBIAEoBUIAUgJpZBIxChNjb25maXJtYXRpb25fbnVtYmVyGA'
    'IgASgJQgBSEmNvbmZpcm1hdGlvbk51bWJlchIbCghjYXJfcGFyaxgDIAEoCUIAUgdjYXJQYXJr'
    'Eh8KCnZlaGljbGVfaWQYBCABKAVCAFIJdmVoaWNsZUlkEiUKDWxpY2Vuc2VfcGxhdGUYBSABKA'
    'lCAFIMbGljZW5zZVBsYXRlEh4KB3VzZXJfaWQYBiABKAlCAEgAUgZ1c2VySWSIAQESGQoHem9u'
    'ZV9pZBgHIAEoBUIAUgZ6b25lSWQSIAoIc3BhY2VfaWQYCCABKAVCAEgBUgdzcGFjZUlkiAEBEi'
    'gKDHNwYWNlX251bWJlchgJIAEoCUIASAJSC3NwYWNlTnVtYmVyiAEBEjsKCnN0YXJ0X3RpbWUY'
    'CiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCXN0YXJ0VGltZRI3CghlbmRfdG'
    'ltZRgLIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIHZW5kVGltZRI/CgZzdGF0'
    'dXMYDCABKA4yJS5wYXJrdXAuY2FycGFyay52MS5SZXNlcnZhdGlvbi5TdGF0dXNCAFIGc3RhdH'
    'VzEisKEHNwZWNpYWxfcmVxdWVzdHMYDSABKAlCAFIPc3BlY2lhbFJlcXVlc3RzEhIKA2ZlZRgO'
    'IAEoAUIAUgNmZWUSKQoPcmVmdW5kZWRfYW1vdW50GA8gASgBQgBSDnJlZnVuZGVkQW1vdW50Ek'
    'AKDWNoZWNrX2luX2Zyb20YECABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSC2No'
    'ZWNrSW5Gcm9tEkIKDmNoZWNrX2luX3VudGlsGBEgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbW'
    'VzdGFtcEIAUgxjaGVja0luVW50aWwSOwoKY3JlYXRlZF9hdBgSIAEoCzIaLmdvb2dsZS5wcm90'
    'b2J1Zi5UaW1lc3RhbXBCAFIJY3JlYXRlZEF0EjsKCnVwZGF0ZWRfYXQYEyABKAsyGi5nb29nbG'
    'UucHJvdG9idWYuVGltZXN0YW1wQgBSCXVwZGF0ZWRBdBI1CgdwYWlkX2F0GBQgASgLMhouZ29v'
    'Z2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgZwYWlkQXQSQAoNY2hlY2tlZF9pbl9hdBgVIAEoCz'
    'IaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFILY2hlY2tlZEluQXQSPwoMY2FuY2VsbGVk'
    'X2F0GBYgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUgtjYW5jZWxsZWRBdBI2Ch'
    'NjYW5jZWxsYXRpb25fcmVhc29uGBcgASgJQgBIA1ISY2FuY2VsbGF0aW9uUmVhc29uiAEBEiQK'
    'CnNlc3Npb25faWQYGCABKAVCAEgEUglzZXNzaW9uSWSIAQEisQEKBlN0YXR1cxIYChJTVEFUVV'
    'NfVU5TUEVDSUZJRUQQABoAEhQKDlNUQVRVU19QRU5ESU5HEAEaABIWChBTVEFUVVNfQ09ORklS'
    'TUVEEAIaABIXChFTVEFUVVNfQ0hFQ0tFRF9JThADGgASFgoQU1RBVFVTX0NPTVBMRVRFRBAEGg'
    'ASFgoQU1RBVFVTX0NBTkNFTExFRBAFGgASFAoOU1RBVFVTX05PX1NIT1cQBhoAGgA6AEIMCghf'
    'dXNlcl9pZBIAQg0KCV9zcGFjZV9pZBIAQhEKDV9zcGFjZV9udW1iZXISAEIYChRfY2FuY2VsbG'
    'F0aW9uX3JlYXNvbhIAQg8KC19zZXNzaW9uX2lkEgA=');

@$core.Deprecated('Use zoneOpeningDescriptor instead')
const ZoneOpening$json = {
  '1': 'ZoneOpening',
  '2': [
    {'1': 'zone_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
    {'1': 'zone_name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'zoneName'},
    {'1': 'total_spaces', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'totalSpaces'},
    {
      '1': 'reserved_spaces',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'reservedSpaces'
    },
    {
      '1': 'available_spaces',
      '3': 5,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'availableSpaces'
    },
  ],
  '7': {},
};

/// Descriptor for `ZoneOpening`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List zoneOpeningDescriptor = $convert.base64Decode(
    'Cgtab25lT3BlbmluZxIZCgd6b25lX2lkGAEgASgFQgBSBnpvbmVJZBIdCgl6b25lX25hbWUYAi'
    'ABKAlCAFIIem9uZU5hbWUSIwoMdG90YWxfc3BhY2VzGAMgASgFQgBSC3RvdGFsU3BhY2VzEikK'
    'D3Jlc2VydmVkX3NwYWNlcxgEIAEoBUIAUg5yZXNlcnZlZFNwYWNlcxIrChBhdmFpbGFibGVfc3'
    'BhY2VzGAUgASgFQgBSD2F2YWlsYWJsZVNwYWNlczoA');

@$core.Deprecated('Use spaceOpeningDescriptor instead')
const SpaceOpening$json = {
  '1': 'SpaceOpening',
  '2': [
    {'1': 'space_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'spaceId'},
    {'1': 'space_number', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'spaceNumber'},
    {'1': 'zone_id', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
    {'1': 'space_type', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'spaceType'},
  ],
  '7': {},
};

/// Descriptor for `SpaceOpening`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List spaceOpeningDescriptor = $convert.base64Decode(
    'CgxTcGFjZU9wZW5pbmcSGwoIc3BhY2VfaWQYASABKAVCAFIHc3BhY2VJZBIjCgxzcGFjZV9udW'
    '1iZXIYAiABKAlCAFILc3BhY2VOdW1iZXISGQoHem9uZV9pZBgDIAEoBUIAUgZ6b25lSWQSHwoK'
    'c3BhY2VfdHlwZRgEIAEoCUIAUglzcGFjZVR5cGU6AA==');
