// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_report_service.proto.

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

@$core.Deprecated('Use carParkDashboardDescriptor instead')
const CarParkDashboard$json = {
  '1': 'CarParkDashboard',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
    {'1': 'total_spaces', '3': 2, '4': 1, '5': 5, '8': {}, '10': 'totalSpaces'},
    {
      '1': 'occupied_spaces',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'occupiedSpaces'
    },
    {
      '1': 'available_spaces',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'availableSpaces'
    },
    {
      '1': 'reserved_spaces',
      '3': 5,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'reservedSpaces'
    },
    {
      '1': 'maintenance_spaces',
      '3': 6,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'maintenanceSpaces'
    },
    {
      '1': 'occupancy_rate',
      '3': 7,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'occupancyRate'
    },
    {
      '1': 'active_sessions',
      '3': 8,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'activeSessions'
    },
    {
      '1': 'current_occupancy',
      '3': 9,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'currentOccupancy'
    },
    {
      '1': 'today_entries',
      '3': 10,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'todayEntries'
    },
    {'1': 'today_exits', '3': 11, '4': 1, '5': 5, '8': {}, '10': 'todayExits'},
    {
      '1': 'today_revenue',
      '3': 12,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'todayRevenue'
    },
    {
      '1': 'active_ev_charging',
      '3': 13,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'activeEvCharging'
    },
    {
      '1': 'pending_reservations',
      '3': 14,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'pendingReservations'
    },
    {
      '1': 'pending_payments',
      '3': 15,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'pendingPayments'
    },
    {
      '1': 'active_memberships',
      '3': 16,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'activeMemberships'
    },
    {
      '1': 'ev_stations_available',
      '3': 17,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'evStationsAvailable'
    },
    {
      '1': 'ev_stations_total',
      '3': 18,
      '4': 1,
      '5': 5,
      '8': {},
      '10': 'evStationsTotal'
    },
    {'1': 'day', '3': 19, '4': 1, '5': 9, '8': {}, '10': 'day'},
  ],
  '7': {},
};

/// Descriptor for `CarParkDashboard`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List carParkDashboardDescriptor = $convert.base64Decode(
    'ChBDYXJQYXJrRGFzaGJvYXJkEhsKCGNhcl9wYXJrGAEgASgJQgBSB2NhclBhcmsSIwoMdG90YW'
    'xfc3BhY2VzGAIgASgFQgBSC3RvdGFsU3BhY2VzEikKD29jY3VwaWVkX3NwYWNlcxgDIAEoBUIA'
    'Ug5vY2N1cGllZFNwYWNlcxIrChBhdmFpbGFibGVfc3BhY2VzGAQgASgFQgBSD2F2YWlsYWJsZV'
    'NwYWNlcxIpCg9yZXNlcnZlZF9zcGFjZXMYBSABKAVCAFIOcmVzZXJ2ZWRTcGFjZXMSLwoSbWFp'
    'bnRlbmFuY2Vfc3BhY2VzGAYgASgFQgBSEW1haW50ZW5hbmNlU3BhY2VzEicKDm9jY3VwYW5jeV'
    '9yYXRlGAcgASgBQgBSDW9jY3VwYW5jeVJhdGUSKQoPYWN0aXZlX3Nlc3Npb25zGAggASgFQgBS'
    'DmFjdGl2ZVNlc3Npb25zEi0KEWN1cnJlbnRfb2NjdXBhbmN5GAkgASgFQgBSEGN1cnJlbnRPY2'
    'N1cGFuY3kSJQoNdG9kYXlfZW50cmllcxgKIAEoBUIAUgx0b2RheUVudHJpZXMSIQoLdG9kYXlf'
    'ZXhpdHMYCyABKAVCAFIKdG9kYXlFeGl0cxIlCg10b2RheV9yZXZlbnVlGAwgASgBQgBSDHRvZG'
    'F5UmV2ZW51ZRIuChJhY3RpdmVfZXZfY2hhcmdpbmcYDSABKAVCAFIQYWN0aXZlRXZDaGFyZ2lu'
    'ZxIzChRwZW5kaW5nX3Jlc2VydmF0aW9ucxgOIAEoBUIAUhNwZW5kaW5nUmVzZXJ2YXRpb25zEi'
    'sKEHBlbmRpbmdfcGF5bWVudHMYDyABKAVCAFIPcGVuZGluZ1BheW1lbnRzEi8KEmFjdGl2ZV9t'
    'ZW1iZXJzaGlwcxgQIAEoBUIAUhFhY3RpdmVNZW1iZXJzaGlwcxI0ChVldl9zdGF0aW9uc19hdm'
    'FpbGFibGUYESABKAVCAFITZXZTdGF0aW9uc0F2YWlsYWJsZRIsChFldl9zdGF0aW9uc190b3Rh'
    'bBgSIAEoBUIAUg9ldlN0YXRpb25zVG90YWwSEgoDZGF5GBMgASgJQgBSA2RheToA');

@$core.Deprecated('Use getCarParkDashboardRequestDescriptor instead')
const GetCarParkDashboardRequest$json = {
  '1': 'GetCarParkDashboardRequest',
  '2': [
    {'1': 'car_park', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'carPark'},
  ],
  '7': {},
};

/// Descriptor for `GetCarParkDashboardRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkDashboardRequestDescriptor =
    $convert.base64Decode(
        'ChpHZXRDYXJQYXJrRGFzaGJvYXJkUmVxdWVzdBIbCghjYXJfcGFyaxgBIAEoCUIAUgdjYXJQYX'
        'JrOgA=');

@$core.Deprecated('Use getCarParkDashboardResponseDescriptor instead')
const GetCarParkDashboardResponse$json = {
  '1': 'GetCarParkDashboardResponse',
  '2': [
    {
      '1': 'dashboard',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.carpark.v1.CarParkDashboard',
      '8': {},
      '10': 'dashboard'
    },
  ],
  '7': {},
};

/// Descriptor for `GetCarParkDashboardResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCarParkDashboardResponseDescriptor =
    $convert.base64Decode(
        'ChtHZXRDYXJQYXJrRGFzaGJvYXJkUmVzcG9uc2USQwoJZGFzaGJvYXJkGAEgASgLMiMucGFya3'
        'VwLmNhcnBhcmsudjEuQ2FyUGFya0Rhc2hib2FyZEIAUglkYXNoYm9hcmQ6AA==');
