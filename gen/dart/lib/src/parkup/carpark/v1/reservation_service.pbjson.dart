// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/reservation_service.proto.

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

@$core.Deprecated('Use createReservationRequestDescriptor instead')
const CreateReservationRequest$json = {
  '1': 'CreateReservationRequest',
  '2': [
    {'1': 'vehicle_id', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'vehicleId'},
    {'1': 'zone_id', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
    {'1': 'space_id', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'spaceId'},
    {
      '1': 'start_time',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startTime'
    },
    {
      '1': 'end_time',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endTime'
    },
    {
      '1': 'special_requests',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'specialRequests'
    },
    {'1': 'car_park', '3': 7, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'payment_method_id',
      '3': 8,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'paymentMethodId'
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
};

/// Descriptor for `CreateReservationRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createReservationRequestDescriptor = $convert.base64Decode(
    'ChhDcmVhdGVSZXNlcnZhdGlvblJlcXVlc3QSHwoKdmVoaWNsZV9pZBgBIAEoBUIAUgl2ZWhpY2'
    'xlSWQSGQoHem9uZV9pZBgCIAEoBUIAUgZ6b25lSWQSGwoIc3BhY2VfaWQYAyABKAVCAFIHc3Bh'
    'Y2VJZBI7CgpzdGFydF90aW1lGAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUg'
    'lzdGFydFRpbWUSNwoIZW5kX3RpbWUYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1w'
    'QgBSB2VuZFRpbWUSKwoQc3BlY2lhbF9yZXF1ZXN0cxgGIAEoCUIAUg9zcGVjaWFsUmVxdWVzdH'
    'MSGwoIY2FyX3BhcmsYByABKAlCAFIHY2FyUGFyaxIsChFwYXltZW50X21ldGhvZF9pZBgIIAEo'
    'CUIAUg9wYXltZW50TWV0aG9kSWQSJAoNcG9pbnRzX3RvX3VzZRgyIAEoBUIAUgtwb2ludHNUb1'
    'VzZToA');

@$core.Deprecated('Use createReservationResponseDescriptor instead')
const CreateReservationResponse$json = {
  '1': 'CreateReservationResponse',
  '2': [
    {
      '1': 'reservation',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.Reservation',
      '8': {},
      '10': 'reservation'
    },
    {
      '1': 'confirmation_number',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'confirmationNumber'
    },
  ],
  '7': {},
};

/// Descriptor for `CreateReservationResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List createReservationResponseDescriptor = $convert.base64Decode(
    'ChlDcmVhdGVSZXNlcnZhdGlvblJlc3BvbnNlEkIKC3Jlc2VydmF0aW9uGAEgASgLMh4ucGFya3'
    'VwLmNhcnBhcmsudjEuUmVzZXJ2YXRpb25CAFILcmVzZXJ2YXRpb24SMQoTY29uZmlybWF0aW9u'
    'X251bWJlchgCIAEoCUIAUhJjb25maXJtYXRpb25OdW1iZXI6AA==');

@$core.Deprecated('Use listReservationsRequestDescriptor instead')
const ListReservationsRequest$json = {
  '1': 'ListReservationsRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'status',
      '3': 2,
      '4': 1,
      '5': 14,
      '6': '.parkup.carpark.v1.Reservation.Status',
      '8': {},
      '10': 'status'
    },
    {'1': 'vehicle_id', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'vehicleId'},
    {'1': 'zone_id', '3': 4, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
    {
      '1': 'starts_from',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startsFrom'
    },
    {
      '1': 'starts_before',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startsBefore'
    },
    {'1': 'page_size', '3': 7, '4': 1, '5': 5, '8': {}, '10': 'pageSize'},
    {'1': 'page_token', '3': 8, '4': 1, '5': 9, '8': {}, '10': 'pageToken'},
    {'1': 'skip', '3': 9, '4': 1, '5': 5, '8': {}, '10': 'skip'},
    {
      '1': 'with_total_size',
      '3': 10,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'withTotalSize'
    },
  ],
  '7': {},
};

/// Descriptor for `ListReservationsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listReservationsRequestDescriptor = $convert.base64Decode(
    'ChdMaXN0UmVzZXJ2YXRpb25zUmVxdWVzdBIbCghjYXJfcGFyaxgBIAEoCUIAUgdjYXJQYXJrEj'
    '8KBnN0YXR1cxgCIAEoDjIlLnBhcmt1cC5jYXJwYXJrLnYxLlJlc2VydmF0aW9uLlN0YXR1c0IA'
    'UgZzdGF0dXMSHwoKdmVoaWNsZV9pZBgDIAEoBUIAUgl2ZWhpY2xlSWQSGQoHem9uZV9pZBgEIA'
    'EoBUIAUgZ6b25lSWQSPQoLc3RhcnRzX2Zyb20YBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGlt'
    'ZXN0YW1wQgBSCnN0YXJ0c0Zyb20SQQoNc3RhcnRzX2JlZm9yZRgGIAEoCzIaLmdvb2dsZS5wcm'
    '90b2J1Zi5UaW1lc3RhbXBCAFIMc3RhcnRzQmVmb3JlEh0KCXBhZ2Vfc2l6ZRgHIAEoBUIAUghw'
    'YWdlU2l6ZRIfCgpwYWdlX3Rva2VuGAggASgJQgBSCXBhZ2VUb2tlbhIUCgRza2lwGAkgASgFQg'
    'BSBHNraXASKAoPd2l0aF90b3RhbF9zaXplGAogASgIQgBSDXdpdGhUb3RhbFNpemU6AA==');

@$core.Deprecated('Use listReservationsResponseDescriptor instead')
const ListReservationsResponse$json = {
  '1': 'ListReservationsResponse',
  '2': [
    {
      '1': 'reservations',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.Reservation',
      '8': {},
      '10': 'reservations'
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

/// Descriptor for `ListReservationsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listReservationsResponseDescriptor = $convert.base64Decode(
    'ChhMaXN0UmVzZXJ2YXRpb25zUmVzcG9uc2USRAoMcmVzZXJ2YXRpb25zGAEgAygLMh4ucGFya3'
    'VwLmNhcnBhcmsudjEuUmVzZXJ2YXRpb25CAFIMcmVzZXJ2YXRpb25zEiQKCnRvdGFsX3NpemUY'
    'AiABKAVCAEgAUgl0b3RhbFNpemWIAQESKAoPbmV4dF9wYWdlX3Rva2VuGAMgASgJQgBSDW5leH'
    'RQYWdlVG9rZW46AEIPCgtfdG90YWxfc2l6ZRIA');

@$core.Deprecated('Use getReservationRequestDescriptor instead')
const GetReservationRequest$json = {
  '1': 'GetReservationRequest',
  '2': [
    {
      '1': 'reservation_id',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'reservationId'
    },
  ],
  '7': {},
};

/// Descriptor for `GetReservationRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getReservationRequestDescriptor = $convert.base64Decode(
    'ChVHZXRSZXNlcnZhdGlvblJlcXVlc3QSJwoOcmVzZXJ2YXRpb25faWQYASABKAVCAFINcmVzZX'
    'J2YXRpb25JZDoA');

@$core.Deprecated('Use getReservationResponseDescriptor instead')
const GetReservationResponse$json = {
  '1': 'GetReservationResponse',
  '2': [
    {
      '1': 'reservation',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.Reservation',
      '8': {},
      '10': 'reservation'
    },
  ],
  '7': {},
};

/// Descriptor for `GetReservationResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getReservationResponseDescriptor =
    $convert.base64Decode(
        'ChZHZXRSZXNlcnZhdGlvblJlc3BvbnNlEkIKC3Jlc2VydmF0aW9uGAEgASgLMh4ucGFya3VwLm'
        'NhcnBhcmsudjEuUmVzZXJ2YXRpb25CAFILcmVzZXJ2YXRpb246AA==');

@$core.Deprecated('Use getReservationByNumberRequestDescriptor instead')
const GetReservationByNumberRequest$json = {
  '1': 'GetReservationByNumberRequest',
  '2': [
    {
      '1': 'confirmation_number',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'confirmationNumber'
    },
  ],
  '7': {},
};

/// Descriptor for `GetReservationByNumberRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getReservationByNumberRequestDescriptor =
    $convert.base64Decode(
        'Ch1HZXRSZXNlcnZhdGlvbkJ5TnVtYmVyUmVxdWVzdBIxChNjb25maXJtYXRpb25fbnVtYmVyGA'
        'EgASgJQgBSEmNvbmZpcm1hdGlvbk51bWJlcjoA');

@$core.Deprecated('Use getReservationByNumberResponseDescriptor instead')
const GetReservationByNumberResponse$json = {
  '1': 'GetReservationByNumberResponse',
  '2': [
    {
      '1': 'reservation',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.Reservation',
      '8': {},
      '10': 'reservation'
    },
  ],
  '7': {},
};

/// Descriptor for `GetReservationByNumberResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getReservationByNumberResponseDescriptor =
    $convert.base64Decode(
        'Ch5HZXRSZXNlcnZhdGlvbkJ5TnVtYmVyUmVzcG9uc2USQgoLcmVzZXJ2YXRpb24YASABKAsyHi'
        '5wYXJrdXAuY2FycGFyay52MS5SZXNlcnZhdGlvbkIAUgtyZXNlcnZhdGlvbjoA');

@$core.Deprecated('Use updateReservationRequestDescriptor instead')
const UpdateReservationRequest$json = {
  '1': 'UpdateReservationRequest',
  '2': [
    {
      '1': 'reservation_id',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'reservationId'
    },
    {
      '1': 'vehicle_id',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'vehicleId',
      '17': true
    },
    {
      '1': 'zone_id',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 1,
      '10': 'zoneId',
      '17': true
    },
    {
      '1': 'space_id',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 2,
      '10': 'spaceId',
      '17': true
    },
    {
      '1': 'start_time',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startTime'
    },
    {
      '1': 'end_time',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endTime'
    },
    {
      '1': 'special_requests',
      '3': 7,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 3,
      '10': 'specialRequests',
      '17': true
    },
    {
      '1': 'update_mask',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.FieldMask',
      '8': {},
      '10': 'updateMask'
    },
  ],
  '7': {},
  '8': [
    {'1': '_vehicle_id', '2': {}},
    {'1': '_zone_id', '2': {}},
    {'1': '_space_id', '2': {}},
    {'1': '_special_requests', '2': {}},
  ],
};

/// Descriptor for `UpdateReservationRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateReservationRequestDescriptor = $convert.base64Decode(
    'ChhVcGRhdGVSZXNlcnZhdGlvblJlcXVlc3QSJwoOcmVzZXJ2YXRpb25faWQYASABKAVCAFINcm'
    'VzZXJ2YXRpb25JZBIkCgp2ZWhpY2xlX2lkGAIgASgFQgBIAFIJdmVoaWNsZUlkiAEBEh4KB3pv'
    'bmVfaWQYAyABKAVCAEgBUgZ6b25lSWSIAQESIAoIc3BhY2VfaWQYBCABKAVCAEgCUgdzcGFjZU'
    'lkiAEBEjsKCnN0YXJ0X3RpbWUYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBS'
    'CXN0YXJ0VGltZRI3CghlbmRfdGltZRgGIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbX'
    'BCAFIHZW5kVGltZRIwChBzcGVjaWFsX3JlcXVlc3RzGAcgASgJQgBIA1IPc3BlY2lhbFJlcXVl'
    'c3RziAEBEj0KC3VwZGF0ZV9tYXNrGAggASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza0'
    'IAUgp1cGRhdGVNYXNrOgBCDwoLX3ZlaGljbGVfaWQSAEIMCghfem9uZV9pZBIAQg0KCV9zcGFj'
    'ZV9pZBIAQhUKEV9zcGVjaWFsX3JlcXVlc3RzEgA=');

@$core.Deprecated('Use updateReservationResponseDescriptor instead')
const UpdateReservationResponse$json = {
  '1': 'UpdateReservationResponse',
  '2': [
    {
      '1': 'reservation',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.Reservation',
      '8': {},
      '10': 'reservation'
    },
  ],
  '7': {},
};

/// Descriptor for `UpdateReservationResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List updateReservationResponseDescriptor =
    $convert.base64Decode(
        'ChlVcGRhdGVSZXNlcnZhdGlvblJlc3BvbnNlEkIKC3Jlc2VydmF0aW9uGAEgASgLMh4ucGFya3'
        'VwLmNhcnBhcmsudjEuUmVzZXJ2YXRpb25CAFILcmVzZXJ2YXRpb246AA==');

@$core.Deprecated('Use cancelReservationRequestDescriptor instead')
const CancelReservationRequest$json = {
  '1': 'CancelReservationRequest',
  '2': [
    {
      '1': 'reservation_id',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'reservationId'
    },
    {'1': 'reason', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'reason'},
  ],
  '7': {},
};

/// Descriptor for `CancelReservationRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cancelReservationRequestDescriptor =
    $convert.base64Decode(
        'ChhDYW5jZWxSZXNlcnZhdGlvblJlcXVlc3QSJwoOcmVzZXJ2YXRpb25faWQYASABKAVCAFINcm'
        'VzZXJ2YXRpb25JZBIYCgZyZWFzb24YAiABKAlCAFIGcmVhc29uOgA=');

@$core.Deprecated('Use cancelReservationResponseDescriptor instead')
const CancelReservationResponse$json = {
  '1': 'CancelReservationResponse',
  '2': [
    {
      '1': 'reservation',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.Reservation',
      '8': {},
      '10': 'reservation'
    },
  ],
  '7': {},
};

/// Descriptor for `CancelReservationResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cancelReservationResponseDescriptor =
    $convert.base64Decode(
        'ChlDYW5jZWxSZXNlcnZhdGlvblJlc3BvbnNlEkIKC3Jlc2VydmF0aW9uGAEgASgLMh4ucGFya3'
        'VwLmNhcnBhcmsudjEuUmVzZXJ2YXRpb25CAFILcmVzZXJ2YXRpb246AA==');

@$core.Deprecated('Use checkInReservationRequestDescriptor instead')
const CheckInReservationRequest$json = {
  '1': 'CheckInReservationRequest',
  '2': [
    {
      '1': 'reservation_id',
      '3': 1,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'reservationId'
    },
  ],
  '7': {},
};

/// Descriptor for `CheckInReservationRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List checkInReservationRequestDescriptor =
    $convert.base64Decode(
        'ChlDaGVja0luUmVzZXJ2YXRpb25SZXF1ZXN0EicKDnJlc2VydmF0aW9uX2lkGAEgASgFQgBSDX'
        'Jlc2VydmF0aW9uSWQ6AA==');

@$core.Deprecated('Use checkInReservationResponseDescriptor instead')
const CheckInReservationResponse$json = {
  '1': 'CheckInReservationResponse',
  '2': [
    {
      '1': 'reservation',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.Reservation',
      '8': {},
      '10': 'reservation'
    },
  ],
  '7': {},
};

/// Descriptor for `CheckInReservationResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List checkInReservationResponseDescriptor =
    $convert.base64Decode(
        'ChpDaGVja0luUmVzZXJ2YXRpb25SZXNwb25zZRJCCgtyZXNlcnZhdGlvbhgBIAEoCzIeLnBhcm'
        't1cC5jYXJwYXJrLnYxLlJlc2VydmF0aW9uQgBSC3Jlc2VydmF0aW9uOgA=');

@$core.Deprecated('Use checkReservationAvailabilityRequestDescriptor instead')
const CheckReservationAvailabilityRequest$json = {
  '1': 'CheckReservationAvailabilityRequest',
  '2': [
    {
      '1': 'start_time',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startTime'
    },
    {
      '1': 'end_time',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endTime'
    },
    {'1': 'zone_id', '3': 3, '4': 1, '5': 5, '8': {}, '10': 'zoneId'},
    {'1': 'car_park', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
  ],
  '7': {},
};

/// Descriptor for `CheckReservationAvailabilityRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List checkReservationAvailabilityRequestDescriptor =
    $convert.base64Decode(
        'CiNDaGVja1Jlc2VydmF0aW9uQXZhaWxhYmlsaXR5UmVxdWVzdBI7CgpzdGFydF90aW1lGAEgAS'
        'gLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcEIAUglzdGFydFRpbWUSNwoIZW5kX3RpbWUY'
        'AiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSB2VuZFRpbWUSGQoHem9uZV9pZB'
        'gDIAEoBUIAUgZ6b25lSWQSGwoIY2FyX3BhcmsYBCABKAlCAFIHY2FyUGFyazoA');

@$core.Deprecated('Use checkReservationAvailabilityResponseDescriptor instead')
const CheckReservationAvailabilityResponse$json = {
  '1': 'CheckReservationAvailabilityResponse',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {
      '1': 'zone_id',
      '3': 2,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'zoneId',
      '17': true
    },
    {
      '1': 'start_time',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'startTime'
    },
    {
      '1': 'end_time',
      '3': 4,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'endTime'
    },
    {'1': 'available', '3': 5, '4': 1, '5': 8, '8': {}, '10': 'available'},
    {'1': 'total_spaces', '3': 6, '4': 1, '5': 5, '8': {}, '10': 'totalSpaces'},
    {
      '1': 'reserved_spaces',
      '3': 7,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'reservedSpaces'
    },
    {
      '1': 'available_spaces',
      '3': 8,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'availableSpaces'
    },
    {
      '1': 'zones',
      '3': 9,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.ZoneOpening',
      '8': {},
      '10': 'zones'
    },
    {
      '1': 'spaces',
      '3': 10,
      '4': 3,
      '5': 11,
      '6': '.parkup.carpark.v1.SpaceOpening',
      '8': {},
      '10': 'spaces'
    },
  ],
  '7': {},
  '8': [
    {'1': '_zone_id', '2': {}},
  ],
};

/// Descriptor for `CheckReservationAvailabilityResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List checkReservationAvailabilityResponseDescriptor = $convert.base64Decode(
    'CiRDaGVja1Jlc2VydmF0aW9uQXZhaWxhYmlsaXR5UmVzcG9uc2USGwoIY2FyX3BhcmsYASABKA'
    'lCAFIHY2FyUGFyaxIeCgd6b25lX2lkGAIgASgFQgBIAFIGem9uZUlkiAEBEjsKCnN0YXJ0X3Rp'
    'bWUYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCXN0YXJ0VGltZRI3Cghlbm'
    'RfdGltZRgEIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIHZW5kVGltZRIeCglh'
    'dmFpbGFibGUYBSABKAhCAFIJYXZhaWxhYmxlEiMKDHRvdGFsX3NwYWNlcxgGIAEoBUIAUgt0b3'
    'RhbFNwYWNlcxIpCg9yZXNlcnZlZF9zcGFjZXMYByABKAVCAFIOcmVzZXJ2ZWRTcGFjZXMSKwoQ'
    'YXZhaWxhYmxlX3NwYWNlcxgIIAEoBUIAUg9hdmFpbGFibGVTcGFjZXMSNgoFem9uZXMYCSADKA'
    'syHi5wYXJrdXAuY2FycGFyay52MS5ab25lT3BlbmluZ0IAUgV6b25lcxI5CgZzcGFjZXMYCiAD'
    'KAsyHy5wYXJrdXAuY2FycGFyay52MS5TcGFjZU9wZW5pbmdCAFIGc3BhY2VzOgBCDAoIX3pvbm'
    'VfaWQSAA==');
