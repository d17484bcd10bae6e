// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/report.proto.

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

@$core.Deprecated('Use reportSectionDescriptor instead')
const ReportSection$json = {
  '1': 'ReportSection',
  '4': [ReportSection_Name$json],
  '7': {},
};

@$core.Deprecated('Use reportSectionDescriptor instead')
const ReportSection_Name$json = {
  '1': 'Name',
  '2': [
    {'1': 'NAME_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'NAME_OCCUPANCY', '2': 1, '3': {}},
    {'1': 'NAME_REVENUE', '2': 2, '3': {}},
    {'1': 'NAME_PEAK_HOURS', '2': 3, '3': {}},
    {'1': 'NAME_VEHICLE_TYPES', '2': 4, '3': {}},
    {'1': 'NAME_STAY_LENGTHS', '2': 5, '3': {}},
    {'1': 'NAME_MEMBERSHIPS', '2': 6, '3': {}},
    {'1': 'NAME_CHARGING', '2': 7, '3': {}},
    {'1': 'NAME_FINES', '2': 8, '3': {}},
    {'1': 'NAME_AGENTS', '2': 9, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `ReportSection`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List reportSectionDescriptor = $convert.base64Decode(
    'Cg1SZXBvcnRTZWN0aW9uIuYBCgROYW1lEhYKEE5BTUVfVU5TUEVDSUZJRUQQABoAEhQKDk5BTU'
    'VfT0NDVVBBTkNZEAEaABISCgxOQU1FX1JFVkVOVUUQAhoAEhUKD05BTUVfUEVBS19IT1VSUxAD'
    'GgASGAoSTkFNRV9WRUhJQ0xFX1RZUEVTEAQaABIXChFOQU1FX1NUQVlfTEVOR1RIUxAFGgASFg'
    'oQTkFNRV9NRU1CRVJTSElQUxAGGgASEwoNTkFNRV9DSEFSR0lORxAHGgASEAoKTkFNRV9GSU5F'
    'UxAIGgASEQoLTkFNRV9BR0VOVFMQCRoAGgA6AA==');

@$core.Deprecated('Use reportStepDescriptor instead')
const ReportStep$json = {
  '1': 'ReportStep',
  '4': [ReportStep_Name$json],
  '7': {},
};

@$core.Deprecated('Use reportStepDescriptor instead')
const ReportStep_Name$json = {
  '1': 'Name',
  '2': [
    {'1': 'NAME_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'NAME_DAY', '2': 1, '3': {}},
    {'1': 'NAME_MONTH', '2': 2, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `ReportStep`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List reportStepDescriptor = $convert.base64Decode(
    'CgpSZXBvcnRTdGVwIkIKBE5hbWUSFgoQTkFNRV9VTlNQRUNJRklFRBAAGgASDgoITkFNRV9EQV'
    'kQARoAEhAKCk5BTUVfTU9OVEgQAhoAGgA6AA==');

@$core.Deprecated('Use reportPlaceDescriptor instead')
const ReportPlace$json = {
  '1': 'ReportPlace',
  '2': [
    {
      '1': 'zone_id',
      '3': 1,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'zoneId',
      '17': true
    },
    {
      '1': 'car_park',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'carPark',
      '17': true
    },
    {
      '1': 'name',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 2,
      '10': 'name',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_zone_id', '2': {}},
    {'1': '_car_park', '2': {}},
    {'1': '_name', '2': {}},
  ],
};

/// Descriptor for `ReportPlace`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List reportPlaceDescriptor = $convert.base64Decode(
    'CgtSZXBvcnRQbGFjZRIeCgd6b25lX2lkGAEgASgJQgBIAFIGem9uZUlkiAEBEiAKCGNhcl9wYX'
    'JrGAIgASgJQgBIAVIHY2FyUGFya4gBARIZCgRuYW1lGAMgASgJQgBIAlIEbmFtZYgBAToAQgwK'
    'CF96b25lX2lkEgBCDQoJX2Nhcl9wYXJrEgBCCQoFX25hbWUSAA==');

@$core.Deprecated('Use reportDescriptor instead')
const Report$json = {
  '1': 'Report',
  '2': [
    {'1': 'from_day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'fromDay'},
    {'1': 'to_day', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'toDay'},
    {
      '1': 'previous_from_day',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'previousFromDay'
    },
    {
      '1': 'previous_to_day',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'previousToDay'
    },
    {
      '1': 'place',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ReportPlace',
      '8': {},
      '10': 'place'
    },
    {
      '1': 'step',
      '3': 6,
      '4': 1,
      '5': 14,
      '6': '.parkup.reports.v1.ReportStep.Name',
      '8': {},
      '10': 'step'
    },
    {
      '1': 'as_of_time',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'asOfTime'
    },
    {
      '1': 'occupancy',
      '3': 8,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.OccupancyReport',
      '8': {},
      '10': 'occupancy'
    },
    {
      '1': 'revenue',
      '3': 9,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.RevenueOfPlaces',
      '8': {},
      '10': 'revenue'
    },
    {
      '1': 'peak_hours',
      '3': 10,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.PeakHoursReport',
      '8': {},
      '10': 'peakHours'
    },
    {
      '1': 'vehicle_types',
      '3': 11,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.SharesReport',
      '8': {},
      '10': 'vehicleTypes'
    },
    {
      '1': 'stay_lengths',
      '3': 12,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.StayLengthsReport',
      '8': {},
      '10': 'stayLengths'
    },
    {
      '1': 'memberships',
      '3': 13,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.MembershipsReport',
      '8': {},
      '10': 'memberships'
    },
    {
      '1': 'charging',
      '3': 14,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ChargingReport',
      '8': {},
      '10': 'charging'
    },
    {
      '1': 'fines',
      '3': 15,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.FinesReport',
      '8': {},
      '10': 'fines'
    },
    {
      '1': 'agents',
      '3': 16,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.AgentsReport',
      '8': {},
      '10': 'agents'
    },
  ],
  '7': {},
};

/// Descriptor for `Report`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List reportDescriptor = $convert.base64Decode(
    'CgZSZXBvcnQSGwoIZnJvbV9kYXkYASABKAlCAFIHZnJvbURheRIXCgZ0b19kYXkYAiABKAlCAF'
    'IFdG9EYXkSLAoRcHJldmlvdXNfZnJvbV9kYXkYAyABKAlCAFIPcHJldmlvdXNGcm9tRGF5EigK'
    'D3ByZXZpb3VzX3RvX2RheRgEIAEoCUIAUg1wcmV2aW91c1RvRGF5EjYKBXBsYWNlGAUgASgLMh'
    '4ucGFya3VwLnJlcG9ydHMudjEuUmVwb3J0UGxhY2VCAFIFcGxhY2USOAoEc3RlcBgGIAEoDjIi'
    'LnBhcmt1cC5yZXBvcnRzLnYxLlJlcG9ydFN0ZXAuTmFtZUIAUgRzdGVwEjoKCmFzX29mX3RpbW'
    'UYByABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCGFzT2ZUaW1lEkIKCW9jY3Vw'
    'YW5jeRgIIAEoCzIiLnBhcmt1cC5yZXBvcnRzLnYxLk9jY3VwYW5jeVJlcG9ydEIAUglvY2N1cG'
    'FuY3kSPgoHcmV2ZW51ZRgJIAEoCzIiLnBhcmt1cC5yZXBvcnRzLnYxLlJldmVudWVPZlBsYWNl'
    'c0IAUgdyZXZlbnVlEkMKCnBlYWtfaG91cnMYCiABKAsyIi5wYXJrdXAucmVwb3J0cy52MS5QZW'
    'FrSG91cnNSZXBvcnRCAFIJcGVha0hvdXJzEkYKDXZlaGljbGVfdHlwZXMYCyABKAsyHy5wYXJr'
    'dXAucmVwb3J0cy52MS5TaGFyZXNSZXBvcnRCAFIMdmVoaWNsZVR5cGVzEkkKDHN0YXlfbGVuZ3'
    'RocxgMIAEoCzIkLnBhcmt1cC5yZXBvcnRzLnYxLlN0YXlMZW5ndGhzUmVwb3J0QgBSC3N0YXlM'
    'ZW5ndGhzEkgKC21lbWJlcnNoaXBzGA0gASgLMiQucGFya3VwLnJlcG9ydHMudjEuTWVtYmVyc2'
    'hpcHNSZXBvcnRCAFILbWVtYmVyc2hpcHMSPwoIY2hhcmdpbmcYDiABKAsyIS5wYXJrdXAucmVw'
    'b3J0cy52MS5DaGFyZ2luZ1JlcG9ydEIAUghjaGFyZ2luZxI2CgVmaW5lcxgPIAEoCzIeLnBhcm'
    't1cC5yZXBvcnRzLnYxLkZpbmVzUmVwb3J0QgBSBWZpbmVzEjkKBmFnZW50cxgQIAEoCzIfLnBh'
    'cmt1cC5yZXBvcnRzLnYxLkFnZW50c1JlcG9ydEIAUgZhZ2VudHM6AA==');

@$core.Deprecated('Use occupancyFiguresDescriptor instead')
const OccupancyFigures$json = {
  '1': 'OccupancyFigures',
  '2': [
    {'1': 'arrivals', '3': 1, '4': 1, '5': 3, '8': {}, '10': 'arrivals'},
    {'1': 'departures', '3': 2, '4': 1, '5': 3, '8': {}, '10': 'departures'},
    {
      '1': 'vehicle_hours',
      '3': 3,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'vehicleHours'
    },
    {
      '1': 'mean_vehicles',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'meanVehicles'
    },
    {'1': 'spaces', '3': 5, '4': 1, '5': 3, '8': {}, '10': 'spaces'},
    {
      '1': 'occupancy_percent',
      '3': 6,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 0,
      '10': 'occupancyPercent',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_occupancy_percent', '2': {}},
  ],
};

/// Descriptor for `OccupancyFigures`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List occupancyFiguresDescriptor = $convert.base64Decode(
    'ChBPY2N1cGFuY3lGaWd1cmVzEhwKCGFycml2YWxzGAEgASgDQgBSCGFycml2YWxzEiAKCmRlcG'
    'FydHVyZXMYAiABKANCAFIKZGVwYXJ0dXJlcxIlCg12ZWhpY2xlX2hvdXJzGAMgASgBQgBSDHZl'
    'aGljbGVIb3VycxIlCg1tZWFuX3ZlaGljbGVzGAQgASgBQgBSDG1lYW5WZWhpY2xlcxIYCgZzcG'
    'FjZXMYBSABKANCAFIGc3BhY2VzEjIKEW9jY3VwYW5jeV9wZXJjZW50GAYgASgBQgBIAFIQb2Nj'
    'dXBhbmN5UGVyY2VudIgBAToAQhYKEl9vY2N1cGFuY3lfcGVyY2VudBIA');

@$core.Deprecated('Use occupancyPartDescriptor instead')
const OccupancyPart$json = {
  '1': 'OccupancyPart',
  '2': [
    {'1': 'day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'day'},
    {
      '1': 'figures',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.OccupancyFigures',
      '8': {},
      '10': 'figures'
    },
  ],
  '7': {},
};

/// Descriptor for `OccupancyPart`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List occupancyPartDescriptor = $convert.base64Decode(
    'Cg1PY2N1cGFuY3lQYXJ0EhIKA2RheRgBIAEoCUIAUgNkYXkSPwoHZmlndXJlcxgCIAEoCzIjLn'
    'Bhcmt1cC5yZXBvcnRzLnYxLk9jY3VwYW5jeUZpZ3VyZXNCAFIHZmlndXJlczoA');

@$core.Deprecated('Use occupancyOfPlaceDescriptor instead')
const OccupancyOfPlace$json = {
  '1': 'OccupancyOfPlace',
  '2': [
    {
      '1': 'place',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ReportPlace',
      '8': {},
      '10': 'place'
    },
    {
      '1': 'figures',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.OccupancyFigures',
      '8': {},
      '10': 'figures'
    },
  ],
  '7': {},
};

/// Descriptor for `OccupancyOfPlace`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List occupancyOfPlaceDescriptor = $convert.base64Decode(
    'ChBPY2N1cGFuY3lPZlBsYWNlEjYKBXBsYWNlGAEgASgLMh4ucGFya3VwLnJlcG9ydHMudjEuUm'
    'Vwb3J0UGxhY2VCAFIFcGxhY2USPwoHZmlndXJlcxgCIAEoCzIjLnBhcmt1cC5yZXBvcnRzLnYx'
    'Lk9jY3VwYW5jeUZpZ3VyZXNCAFIHZmlndXJlczoA');

@$core.Deprecated('Use occupancyReportDescriptor instead')
const OccupancyReport$json = {
  '1': 'OccupancyReport',
  '2': [
    {
      '1': 'figures',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.OccupancyFigures',
      '8': {},
      '10': 'figures'
    },
    {
      '1': 'previous',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.OccupancyFigures',
      '8': {},
      '10': 'previous'
    },
    {
      '1': 'parts',
      '3': 3,
      '4': 3,
      '5': 11,
      '6': '.parkup.reports.v1.OccupancyPart',
      '8': {},
      '10': 'parts'
    },
    {
      '1': 'places',
      '3': 4,
      '4': 3,
      '5': 11,
      '6': '.parkup.reports.v1.OccupancyOfPlace',
      '8': {},
      '10': 'places'
    },
  ],
  '7': {},
};

/// Descriptor for `OccupancyReport`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List occupancyReportDescriptor = $convert.base64Decode(
    'Cg9PY2N1cGFuY3lSZXBvcnQSPwoHZmlndXJlcxgBIAEoCzIjLnBhcmt1cC5yZXBvcnRzLnYxLk'
    '9jY3VwYW5jeUZpZ3VyZXNCAFIHZmlndXJlcxJBCghwcmV2aW91cxgCIAEoCzIjLnBhcmt1cC5y'
    'ZXBvcnRzLnYxLk9jY3VwYW5jeUZpZ3VyZXNCAFIIcHJldmlvdXMSOAoFcGFydHMYAyADKAsyIC'
    '5wYXJrdXAucmVwb3J0cy52MS5PY2N1cGFuY3lQYXJ0QgBSBXBhcnRzEj0KBnBsYWNlcxgEIAMo'
    'CzIjLnBhcmt1cC5yZXBvcnRzLnYxLk9jY3VwYW5jeU9mUGxhY2VCAFIGcGxhY2VzOgA=');

@$core.Deprecated('Use revenuePartDescriptor instead')
const RevenuePart$json = {
  '1': 'RevenuePart',
  '2': [
    {'1': 'day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'day'},
    {
      '1': 'figures',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.MoneyFigures',
      '8': {},
      '10': 'figures'
    },
  ],
  '7': {},
};

/// Descriptor for `RevenuePart`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List revenuePartDescriptor = $convert.base64Decode(
    'CgtSZXZlbnVlUGFydBISCgNkYXkYASABKAlCAFIDZGF5EjwKB2ZpZ3VyZXMYAiABKAsyIC5wYX'
    'JrdXAucGF5bWVudHMudjEuTW9uZXlGaWd1cmVzQgBSB2ZpZ3VyZXM6AA==');

@$core.Deprecated('Use revenueOfKindDescriptor instead')
const RevenueOfKind$json = {
  '1': 'RevenueOfKind',
  '2': [
    {'1': 'kind', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'kind'},
    {
      '1': 'figures',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.MoneyFigures',
      '8': {},
      '10': 'figures'
    },
  ],
  '7': {},
};

/// Descriptor for `RevenueOfKind`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List revenueOfKindDescriptor = $convert.base64Decode(
    'Cg1SZXZlbnVlT2ZLaW5kEhQKBGtpbmQYASABKAlCAFIEa2luZBI8CgdmaWd1cmVzGAIgASgLMi'
    'AucGFya3VwLnBheW1lbnRzLnYxLk1vbmV5RmlndXJlc0IAUgdmaWd1cmVzOgA=');

@$core.Deprecated('Use revenueOfPlaceDescriptor instead')
const RevenueOfPlace$json = {
  '1': 'RevenueOfPlace',
  '2': [
    {
      '1': 'place',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ReportPlace',
      '8': {},
      '10': 'place'
    },
    {
      '1': 'figures',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.MoneyFigures',
      '8': {},
      '10': 'figures'
    },
  ],
  '7': {},
};

/// Descriptor for `RevenueOfPlace`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List revenueOfPlaceDescriptor = $convert.base64Decode(
    'Cg5SZXZlbnVlT2ZQbGFjZRI2CgVwbGFjZRgBIAEoCzIeLnBhcmt1cC5yZXBvcnRzLnYxLlJlcG'
    '9ydFBsYWNlQgBSBXBsYWNlEjwKB2ZpZ3VyZXMYAiABKAsyIC5wYXJrdXAucGF5bWVudHMudjEu'
    'TW9uZXlGaWd1cmVzQgBSB2ZpZ3VyZXM6AA==');

@$core.Deprecated('Use revenueOfPlacesDescriptor instead')
const RevenueOfPlaces$json = {
  '1': 'RevenueOfPlaces',
  '2': [
    {
      '1': 'figures',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.MoneyFigures',
      '8': {},
      '10': 'figures'
    },
    {
      '1': 'previous',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.MoneyFigures',
      '8': {},
      '10': 'previous'
    },
    {
      '1': 'parts',
      '3': 3,
      '4': 3,
      '5': 11,
      '6': '.parkup.reports.v1.RevenuePart',
      '8': {},
      '10': 'parts'
    },
    {
      '1': 'kinds',
      '3': 4,
      '4': 3,
      '5': 11,
      '6': '.parkup.reports.v1.RevenueOfKind',
      '8': {},
      '10': 'kinds'
    },
    {
      '1': 'places',
      '3': 5,
      '4': 3,
      '5': 11,
      '6': '.parkup.reports.v1.RevenueOfPlace',
      '8': {},
      '10': 'places'
    },
    {
      '1': 'as_of_time',
      '3': 6,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'asOfTime'
    },
  ],
  '7': {},
};

/// Descriptor for `RevenueOfPlaces`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List revenueOfPlacesDescriptor = $convert.base64Decode(
    'Cg9SZXZlbnVlT2ZQbGFjZXMSPAoHZmlndXJlcxgBIAEoCzIgLnBhcmt1cC5wYXltZW50cy52MS'
    '5Nb25leUZpZ3VyZXNCAFIHZmlndXJlcxI+CghwcmV2aW91cxgCIAEoCzIgLnBhcmt1cC5wYXlt'
    'ZW50cy52MS5Nb25leUZpZ3VyZXNCAFIIcHJldmlvdXMSNgoFcGFydHMYAyADKAsyHi5wYXJrdX'
    'AucmVwb3J0cy52MS5SZXZlbnVlUGFydEIAUgVwYXJ0cxI4CgVraW5kcxgEIAMoCzIgLnBhcmt1'
    'cC5yZXBvcnRzLnYxLlJldmVudWVPZktpbmRCAFIFa2luZHMSOwoGcGxhY2VzGAUgAygLMiEucG'
    'Fya3VwLnJlcG9ydHMudjEuUmV2ZW51ZU9mUGxhY2VCAFIGcGxhY2VzEjoKCmFzX29mX3RpbWUY'
    'BiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCGFzT2ZUaW1lOgA=');

@$core.Deprecated('Use hourOfDayDescriptor instead')
const HourOfDay$json = {
  '1': 'HourOfDay',
  '2': [
    {'1': 'hour', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'hour'},
    {'1': 'arrivals', '3': 2, '4': 1, '5': 3, '8': {}, '10': 'arrivals'},
    {'1': 'departures', '3': 3, '4': 1, '5': 3, '8': {}, '10': 'departures'},
    {
      '1': 'mean_vehicles',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'meanVehicles'
    },
    {
      '1': 'previous_arrivals',
      '3': 5,
      '4': 1,
      '5': 3,
      '8': {},
      '10': 'previousArrivals'
    },
  ],
  '7': {},
};

/// Descriptor for `HourOfDay`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List hourOfDayDescriptor = $convert.base64Decode(
    'CglIb3VyT2ZEYXkSFAoEaG91chgBIAEoBUIAUgRob3VyEhwKCGFycml2YWxzGAIgASgDQgBSCG'
    'Fycml2YWxzEiAKCmRlcGFydHVyZXMYAyABKANCAFIKZGVwYXJ0dXJlcxIlCg1tZWFuX3ZlaGlj'
    'bGVzGAQgASgBQgBSDG1lYW5WZWhpY2xlcxItChFwcmV2aW91c19hcnJpdmFscxgFIAEoA0IAUh'
    'BwcmV2aW91c0Fycml2YWxzOgA=');

@$core.Deprecated('Use dayOfWeekDescriptor instead')
const DayOfWeek$json = {
  '1': 'DayOfWeek',
  '2': [
    {'1': 'weekday', '3': 1, '4': 1, '5': 5, '8': {}, '10': 'weekday'},
    {'1': 'arrivals', '3': 2, '4': 1, '5': 3, '8': {}, '10': 'arrivals'},
    {
      '1': 'previous_arrivals',
      '3': 3,
      '4': 1,
      '5': 3,
      '8': {},
      '10': 'previousArrivals'
    },
  ],
  '7': {},
};

/// Descriptor for `DayOfWeek`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List dayOfWeekDescriptor = $convert.base64Decode(
    'CglEYXlPZldlZWsSGgoHd2Vla2RheRgBIAEoBUIAUgd3ZWVrZGF5EhwKCGFycml2YWxzGAIgAS'
    'gDQgBSCGFycml2YWxzEi0KEXByZXZpb3VzX2Fycml2YWxzGAMgASgDQgBSEHByZXZpb3VzQXJy'
    'aXZhbHM6AA==');

@$core.Deprecated('Use peakHoursReportDescriptor instead')
const PeakHoursReport$json = {
  '1': 'PeakHoursReport',
  '2': [
    {
      '1': 'hours',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.reports.v1.HourOfDay',
      '8': {},
      '10': 'hours'
    },
    {
      '1': 'weekdays',
      '3': 2,
      '4': 3,
      '5': 11,
      '6': '.parkup.reports.v1.DayOfWeek',
      '8': {},
      '10': 'weekdays'
    },
    {
      '1': 'busiest_hour',
      '3': 3,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 0,
      '10': 'busiestHour',
      '17': true
    },
    {
      '1': 'busiest_weekday',
      '3': 4,
      '4': 1,
      '5': 5,
      '8': {},
      '9': 1,
      '10': 'busiestWeekday',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_busiest_hour', '2': {}},
    {'1': '_busiest_weekday', '2': {}},
  ],
};

/// Descriptor for `PeakHoursReport`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List peakHoursReportDescriptor = $convert.base64Decode(
    'Cg9QZWFrSG91cnNSZXBvcnQSNAoFaG91cnMYASADKAsyHC5wYXJrdXAucmVwb3J0cy52MS5Ib3'
    'VyT2ZEYXlCAFIFaG91cnMSOgoId2Vla2RheXMYAiADKAsyHC5wYXJrdXAucmVwb3J0cy52MS5E'
    'YXlPZldlZWtCAFIId2Vla2RheXMSKAoMYnVzaWVzdF9ob3VyGAMgASgFQgBIAFILYnVzaWVzdE'
    'hvdXKIAQESLgoPYnVzaWVzdF93ZWVrZGF5GAQgASgFQgBIAVIOYnVzaWVzdFdlZWtkYXmIAQE6'
    'AEIRCg1fYnVzaWVzdF9ob3VyEgBCFAoQX2J1c2llc3Rfd2Vla2RheRIA');

@$core.Deprecated('Use shareDescriptor instead')
const Share$json = {
  '1': 'Share',
  '2': [
    {'1': 'key', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'key'},
    {'1': 'name', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'name'},
    {'1': 'count', '3': 3, '4': 1, '5': 3, '8': {}, '10': 'count'},
    {'1': 'percent', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'percent'},
    {
      '1': 'previous_count',
      '3': 5,
      '4': 1,
      '5': 3,
      '8': {},
      '10': 'previousCount'
    },
  ],
  '7': {},
};

/// Descriptor for `Share`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List shareDescriptor = $convert.base64Decode(
    'CgVTaGFyZRISCgNrZXkYASABKAlCAFIDa2V5EhQKBG5hbWUYAiABKAlCAFIEbmFtZRIWCgVjb3'
    'VudBgDIAEoA0IAUgVjb3VudBIaCgdwZXJjZW50GAQgASgBQgBSB3BlcmNlbnQSJwoOcHJldmlv'
    'dXNfY291bnQYBSABKANCAFINcHJldmlvdXNDb3VudDoA');

@$core.Deprecated('Use sharesReportDescriptor instead')
const SharesReport$json = {
  '1': 'SharesReport',
  '2': [
    {'1': 'count', '3': 1, '4': 1, '5': 3, '8': {}, '10': 'count'},
    {
      '1': 'previous_count',
      '3': 2,
      '4': 1,
      '5': 3,
      '8': {},
      '10': 'previousCount'
    },
    {
      '1': 'shares',
      '3': 3,
      '4': 3,
      '5': 11,
      '6': '.parkup.reports.v1.Share',
      '8': {},
      '10': 'shares'
    },
  ],
  '7': {},
};

/// Descriptor for `SharesReport`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List sharesReportDescriptor = $convert.base64Decode(
    'CgxTaGFyZXNSZXBvcnQSFgoFY291bnQYASABKANCAFIFY291bnQSJwoOcHJldmlvdXNfY291bn'
    'QYAiABKANCAFINcHJldmlvdXNDb3VudBIyCgZzaGFyZXMYAyADKAsyGC5wYXJrdXAucmVwb3J0'
    'cy52MS5TaGFyZUIAUgZzaGFyZXM6AA==');

@$core.Deprecated('Use stayLengthsReportDescriptor instead')
const StayLengthsReport$json = {
  '1': 'StayLengthsReport',
  '2': [
    {'1': 'count', '3': 1, '4': 1, '5': 3, '8': {}, '10': 'count'},
    {
      '1': 'previous_count',
      '3': 2,
      '4': 1,
      '5': 3,
      '8': {},
      '10': 'previousCount'
    },
    {'1': 'mean_minutes', '3': 3, '4': 1, '5': 1, '8': {}, '10': 'meanMinutes'},
    {
      '1': 'previous_mean_minutes',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'previousMeanMinutes'
    },
    {
      '1': 'lengths',
      '3': 5,
      '4': 3,
      '5': 11,
      '6': '.parkup.reports.v1.Share',
      '8': {},
      '10': 'lengths'
    },
  ],
  '7': {},
};

/// Descriptor for `StayLengthsReport`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List stayLengthsReportDescriptor = $convert.base64Decode(
    'ChFTdGF5TGVuZ3Roc1JlcG9ydBIWCgVjb3VudBgBIAEoA0IAUgVjb3VudBInCg5wcmV2aW91c1'
    '9jb3VudBgCIAEoA0IAUg1wcmV2aW91c0NvdW50EiMKDG1lYW5fbWludXRlcxgDIAEoAUIAUgtt'
    'ZWFuTWludXRlcxI0ChVwcmV2aW91c19tZWFuX21pbnV0ZXMYBCABKAFCAFITcHJldmlvdXNNZW'
    'FuTWludXRlcxI0CgdsZW5ndGhzGAUgAygLMhgucGFya3VwLnJlcG9ydHMudjEuU2hhcmVCAFIH'
    'bGVuZ3RoczoA');

@$core.Deprecated('Use membershipsReportDescriptor instead')
const MembershipsReport$json = {
  '1': 'MembershipsReport',
  '2': [
    {'1': 'started', '3': 1, '4': 1, '5': 3, '8': {}, '10': 'started'},
    {'1': 'ended', '3': 2, '4': 1, '5': 3, '8': {}, '10': 'ended'},
    {'1': 'active', '3': 3, '4': 1, '5': 3, '8': {}, '10': 'active'},
    {
      '1': 'previous_started',
      '3': 4,
      '4': 1,
      '5': 3,
      '8': {},
      '10': 'previousStarted'
    },
    {
      '1': 'previous_ended',
      '3': 5,
      '4': 1,
      '5': 3,
      '8': {},
      '10': 'previousEnded'
    },
    {
      '1': 'previous_active',
      '3': 6,
      '4': 1,
      '5': 3,
      '8': {},
      '10': 'previousActive'
    },
    {
      '1': 'plans',
      '3': 7,
      '4': 3,
      '5': 11,
      '6': '.parkup.reports.v1.Share',
      '8': {},
      '10': 'plans'
    },
  ],
  '7': {},
};

/// Descriptor for `MembershipsReport`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List membershipsReportDescriptor = $convert.base64Decode(
    'ChFNZW1iZXJzaGlwc1JlcG9ydBIaCgdzdGFydGVkGAEgASgDQgBSB3N0YXJ0ZWQSFgoFZW5kZW'
    'QYAiABKANCAFIFZW5kZWQSGAoGYWN0aXZlGAMgASgDQgBSBmFjdGl2ZRIrChBwcmV2aW91c19z'
    'dGFydGVkGAQgASgDQgBSD3ByZXZpb3VzU3RhcnRlZBInCg5wcmV2aW91c19lbmRlZBgFIAEoA0'
    'IAUg1wcmV2aW91c0VuZGVkEikKD3ByZXZpb3VzX2FjdGl2ZRgGIAEoA0IAUg5wcmV2aW91c0Fj'
    'dGl2ZRIwCgVwbGFucxgHIAMoCzIYLnBhcmt1cC5yZXBvcnRzLnYxLlNoYXJlQgBSBXBsYW5zOg'
    'A=');

@$core.Deprecated('Use chargingFiguresDescriptor instead')
const ChargingFigures$json = {
  '1': 'ChargingFigures',
  '2': [
    {'1': 'sessions', '3': 1, '4': 1, '5': 3, '8': {}, '10': 'sessions'},
    {'1': 'energy_kwh', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'energyKwh'},
    {'1': 'hours', '3': 3, '4': 1, '5': 1, '8': {}, '10': 'hours'},
    {'1': 'amount', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'amount'},
  ],
  '7': {},
};

/// Descriptor for `ChargingFigures`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List chargingFiguresDescriptor = $convert.base64Decode(
    'Cg9DaGFyZ2luZ0ZpZ3VyZXMSHAoIc2Vzc2lvbnMYASABKANCAFIIc2Vzc2lvbnMSHwoKZW5lcm'
    'd5X2t3aBgCIAEoAUIAUgllbmVyZ3lLd2gSFgoFaG91cnMYAyABKAFCAFIFaG91cnMSGAoGYW1v'
    'dW50GAQgASgBQgBSBmFtb3VudDoA');

@$core.Deprecated('Use chargingPartDescriptor instead')
const ChargingPart$json = {
  '1': 'ChargingPart',
  '2': [
    {'1': 'day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'day'},
    {
      '1': 'figures',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ChargingFigures',
      '8': {},
      '10': 'figures'
    },
  ],
  '7': {},
};

/// Descriptor for `ChargingPart`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List chargingPartDescriptor = $convert.base64Decode(
    'CgxDaGFyZ2luZ1BhcnQSEgoDZGF5GAEgASgJQgBSA2RheRI+CgdmaWd1cmVzGAIgASgLMiIucG'
    'Fya3VwLnJlcG9ydHMudjEuQ2hhcmdpbmdGaWd1cmVzQgBSB2ZpZ3VyZXM6AA==');

@$core.Deprecated('Use chargingReportDescriptor instead')
const ChargingReport$json = {
  '1': 'ChargingReport',
  '2': [
    {
      '1': 'figures',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ChargingFigures',
      '8': {},
      '10': 'figures'
    },
    {
      '1': 'previous',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.ChargingFigures',
      '8': {},
      '10': 'previous'
    },
    {
      '1': 'parts',
      '3': 3,
      '4': 3,
      '5': 11,
      '6': '.parkup.reports.v1.ChargingPart',
      '8': {},
      '10': 'parts'
    },
    {
      '1': 'powers',
      '3': 4,
      '4': 3,
      '5': 11,
      '6': '.parkup.reports.v1.Share',
      '8': {},
      '10': 'powers'
    },
  ],
  '7': {},
};

/// Descriptor for `ChargingReport`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List chargingReportDescriptor = $convert.base64Decode(
    'Cg5DaGFyZ2luZ1JlcG9ydBI+CgdmaWd1cmVzGAEgASgLMiIucGFya3VwLnJlcG9ydHMudjEuQ2'
    'hhcmdpbmdGaWd1cmVzQgBSB2ZpZ3VyZXMSQAoIcHJldmlvdXMYAiABKAsyIi5wYXJrdXAucmVw'
    'b3J0cy52MS5DaGFyZ2luZ0ZpZ3VyZXNCAFIIcHJldmlvdXMSNwoFcGFydHMYAyADKAsyHy5wYX'
    'JrdXAucmVwb3J0cy52MS5DaGFyZ2luZ1BhcnRCAFIFcGFydHMSMgoGcG93ZXJzGAQgAygLMhgu'
    'cGFya3VwLnJlcG9ydHMudjEuU2hhcmVCAFIGcG93ZXJzOgA=');

@$core.Deprecated('Use fineFiguresDescriptor instead')
const FineFigures$json = {
  '1': 'FineFigures',
  '2': [
    {'1': 'issued', '3': 1, '4': 1, '5': 3, '8': {}, '10': 'issued'},
    {'1': 'amount', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {'1': 'paid', '3': 3, '4': 1, '5': 3, '8': {}, '10': 'paid'},
    {'1': 'paid_amount', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'paidAmount'},
    {'1': 'open', '3': 5, '4': 1, '5': 3, '8': {}, '10': 'open'},
    {'1': 'appealed', '3': 6, '4': 1, '5': 3, '8': {}, '10': 'appealed'},
    {'1': 'dismissed', '3': 7, '4': 1, '5': 3, '8': {}, '10': 'dismissed'},
  ],
  '7': {},
};

/// Descriptor for `FineFigures`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List fineFiguresDescriptor = $convert.base64Decode(
    'CgtGaW5lRmlndXJlcxIYCgZpc3N1ZWQYASABKANCAFIGaXNzdWVkEhgKBmFtb3VudBgCIAEoAU'
    'IAUgZhbW91bnQSFAoEcGFpZBgDIAEoA0IAUgRwYWlkEiEKC3BhaWRfYW1vdW50GAQgASgBQgBS'
    'CnBhaWRBbW91bnQSFAoEb3BlbhgFIAEoA0IAUgRvcGVuEhwKCGFwcGVhbGVkGAYgASgDQgBSCG'
    'FwcGVhbGVkEh4KCWRpc21pc3NlZBgHIAEoA0IAUglkaXNtaXNzZWQ6AA==');

@$core.Deprecated('Use finesPartDescriptor instead')
const FinesPart$json = {
  '1': 'FinesPart',
  '2': [
    {'1': 'day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'day'},
    {
      '1': 'figures',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.FineFigures',
      '8': {},
      '10': 'figures'
    },
  ],
  '7': {},
};

/// Descriptor for `FinesPart`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List finesPartDescriptor = $convert.base64Decode(
    'CglGaW5lc1BhcnQSEgoDZGF5GAEgASgJQgBSA2RheRI6CgdmaWd1cmVzGAIgASgLMh4ucGFya3'
    'VwLnJlcG9ydHMudjEuRmluZUZpZ3VyZXNCAFIHZmlndXJlczoA');

@$core.Deprecated('Use finesReportDescriptor instead')
const FinesReport$json = {
  '1': 'FinesReport',
  '2': [
    {
      '1': 'figures',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.FineFigures',
      '8': {},
      '10': 'figures'
    },
    {
      '1': 'previous',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.FineFigures',
      '8': {},
      '10': 'previous'
    },
    {
      '1': 'parts',
      '3': 3,
      '4': 3,
      '5': 11,
      '6': '.parkup.reports.v1.FinesPart',
      '8': {},
      '10': 'parts'
    },
    {
      '1': 'reasons',
      '3': 4,
      '4': 3,
      '5': 11,
      '6': '.parkup.reports.v1.Share',
      '8': {},
      '10': 'reasons'
    },
  ],
  '7': {},
};

/// Descriptor for `FinesReport`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List finesReportDescriptor = $convert.base64Decode(
    'CgtGaW5lc1JlcG9ydBI6CgdmaWd1cmVzGAEgASgLMh4ucGFya3VwLnJlcG9ydHMudjEuRmluZU'
    'ZpZ3VyZXNCAFIHZmlndXJlcxI8CghwcmV2aW91cxgCIAEoCzIeLnBhcmt1cC5yZXBvcnRzLnYx'
    'LkZpbmVGaWd1cmVzQgBSCHByZXZpb3VzEjQKBXBhcnRzGAMgAygLMhwucGFya3VwLnJlcG9ydH'
    'MudjEuRmluZXNQYXJ0QgBSBXBhcnRzEjQKB3JlYXNvbnMYBCADKAsyGC5wYXJrdXAucmVwb3J0'
    'cy52MS5TaGFyZUIAUgdyZWFzb25zOgA=');

@$core.Deprecated('Use agentFiguresDescriptor instead')
const AgentFigures$json = {
  '1': 'AgentFigures',
  '2': [
    {'1': 'agent_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'agentId'},
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
      '1': 'fines',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.parkup.reports.v1.FineFigures',
      '8': {},
      '10': 'fines'
    },
    {'1': 'shift_hours', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'shiftHours'},
    {
      '1': 'previous_fines',
      '3': 5,
      '4': 1,
      '5': 3,
      '8': {},
      '10': 'previousFines'
    },
  ],
  '7': {},
  '8': [
    {'1': '_name', '2': {}},
  ],
};

/// Descriptor for `AgentFigures`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List agentFiguresDescriptor = $convert.base64Decode(
    'CgxBZ2VudEZpZ3VyZXMSGwoIYWdlbnRfaWQYASABKAlCAFIHYWdlbnRJZBIZCgRuYW1lGAIgAS'
    'gJQgBIAFIEbmFtZYgBARI2CgVmaW5lcxgDIAEoCzIeLnBhcmt1cC5yZXBvcnRzLnYxLkZpbmVG'
    'aWd1cmVzQgBSBWZpbmVzEiEKC3NoaWZ0X2hvdXJzGAQgASgBQgBSCnNoaWZ0SG91cnMSJwoOcH'
    'JldmlvdXNfZmluZXMYBSABKANCAFINcHJldmlvdXNGaW5lczoAQgkKBV9uYW1lEgA=');

@$core.Deprecated('Use agentsReportDescriptor instead')
const AgentsReport$json = {
  '1': 'AgentsReport',
  '2': [
    {
      '1': 'agents',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.reports.v1.AgentFigures',
      '8': {},
      '10': 'agents'
    },
  ],
  '7': {},
};

/// Descriptor for `AgentsReport`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List agentsReportDescriptor = $convert.base64Decode(
    'CgxBZ2VudHNSZXBvcnQSOQoGYWdlbnRzGAEgAygLMh8ucGFya3VwLnJlcG9ydHMudjEuQWdlbn'
    'RGaWd1cmVzQgBSBmFnZW50czoA');
