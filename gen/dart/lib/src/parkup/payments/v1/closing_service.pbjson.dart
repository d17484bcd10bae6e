// This is a generated file - do not edit.
//
// Generated from parkup/payments/v1/closing_service.proto.

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

@$core.Deprecated('Use dayClosingDescriptor instead')
const DayClosing$json = {
  '1': 'DayClosing',
  '2': [
    {'1': 'day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'day'},
    {'1': 'zone_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'zone_name',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'zoneName',
      '17': true
    },
    {'1': 'is_closed', '3': 4, '4': 1, '5': 8, '8': {}, '10': 'isClosed'},
    {
      '1': 'closed_at',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'closedAt'
    },
    {
      '1': 'closed_by_id',
      '3': 6,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'closedById',
      '17': true
    },
    {
      '1': 'totals',
      '3': 7,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.MoneyFigures',
      '8': {},
      '10': 'totals'
    },
    {
      '1': 'lines',
      '3': 8,
      '4': 3,
      '5': 11,
      '6': '.parkup.payments.v1.ClosingLine',
      '8': {},
      '10': 'lines'
    },
    {
      '1': 'cash',
      '3': 9,
      '4': 3,
      '5': 11,
      '6': '.parkup.payments.v1.StaffCash',
      '8': {},
      '10': 'cash'
    },
    {'1': 'cash_due', '3': 10, '4': 1, '5': 1, '8': {}, '10': 'cashDue'},
    {
      '1': 'cash_counted',
      '3': 11,
      '4': 1,
      '5': 1,
      '8': {},
      '10': 'cashCounted'
    },
  ],
  '7': {},
  '8': [
    {'1': '_zone_name', '2': {}},
    {'1': '_closed_by_id', '2': {}},
  ],
};

/// Descriptor for `DayClosing`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List dayClosingDescriptor = $convert.base64Decode(
    'CgpEYXlDbG9zaW5nEhIKA2RheRgBIAEoCUIAUgNkYXkSGQoHem9uZV9pZBgCIAEoCUIAUgZ6b2'
    '5lSWQSIgoJem9uZV9uYW1lGAMgASgJQgBIAFIIem9uZU5hbWWIAQESHQoJaXNfY2xvc2VkGAQg'
    'ASgIQgBSCGlzQ2xvc2VkEjkKCWNsb3NlZF9hdBgFIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW'
    '1lc3RhbXBCAFIIY2xvc2VkQXQSJwoMY2xvc2VkX2J5X2lkGAYgASgJQgBIAVIKY2xvc2VkQnlJ'
    'ZIgBARI6CgZ0b3RhbHMYByABKAsyIC5wYXJrdXAucGF5bWVudHMudjEuTW9uZXlGaWd1cmVzQg'
    'BSBnRvdGFscxI3CgVsaW5lcxgIIAMoCzIfLnBhcmt1cC5wYXltZW50cy52MS5DbG9zaW5nTGlu'
    'ZUIAUgVsaW5lcxIzCgRjYXNoGAkgAygLMh0ucGFya3VwLnBheW1lbnRzLnYxLlN0YWZmQ2FzaE'
    'IAUgRjYXNoEhsKCGNhc2hfZHVlGAogASgBQgBSB2Nhc2hEdWUSIwoMY2FzaF9jb3VudGVkGAsg'
    'ASgBQgBSC2Nhc2hDb3VudGVkOgBCDgoKX3pvbmVfbmFtZRIAQhEKDV9jbG9zZWRfYnlfaWQSAA'
    '==');

@$core.Deprecated('Use closingLineDescriptor instead')
const ClosingLine$json = {
  '1': 'ClosingLine',
  '2': [
    {'1': 'kind', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'kind'},
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
      '1': 'staff_id',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'staffId',
      '17': true
    },
    {
      '1': 'staff_name',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'staffName',
      '17': true
    },
    {
      '1': 'figures',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.MoneyFigures',
      '8': {},
      '10': 'figures'
    },
  ],
  '7': {},
  '8': [
    {'1': '_staff_id', '2': {}},
    {'1': '_staff_name', '2': {}},
  ],
};

/// Descriptor for `ClosingLine`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List closingLineDescriptor = $convert.base64Decode(
    'CgtDbG9zaW5nTGluZRIUCgRraW5kGAEgASgJQgBSBGtpbmQSSAoOcGF5bWVudF9tZXRob2QYAi'
    'ABKA4yHy5wYXJrdXAuY29tbW9uLnYxLlBheW1lbnRNZXRob2RCAFINcGF5bWVudE1ldGhvZBIg'
    'CghzdGFmZl9pZBgDIAEoCUIASABSB3N0YWZmSWSIAQESJAoKc3RhZmZfbmFtZRgEIAEoCUIASA'
    'FSCXN0YWZmTmFtZYgBARI8CgdmaWd1cmVzGAUgASgLMiAucGFya3VwLnBheW1lbnRzLnYxLk1v'
    'bmV5RmlndXJlc0IAUgdmaWd1cmVzOgBCDQoJX3N0YWZmX2lkEgBCDwoLX3N0YWZmX25hbWUSAA'
    '==');

@$core.Deprecated('Use staffCashDescriptor instead')
const StaffCash$json = {
  '1': 'StaffCash',
  '2': [
    {'1': 'staff_id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'staffId'},
    {
      '1': 'staff_name',
      '3': 2,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'staffName',
      '17': true
    },
    {'1': 'due', '3': 3, '4': 1, '5': 1, '8': {}, '10': 'due'},
    {
      '1': 'counted',
      '3': 4,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 1,
      '10': 'counted',
      '17': true
    },
    {
      '1': 'difference',
      '3': 5,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 2,
      '10': 'difference',
      '17': true
    },
    {
      '1': 'counts',
      '3': 6,
      '4': 3,
      '5': 11,
      '6': '.parkup.payments.v1.CashCount',
      '8': {},
      '10': 'counts'
    },
  ],
  '7': {},
  '8': [
    {'1': '_staff_name', '2': {}},
    {'1': '_counted', '2': {}},
    {'1': '_difference', '2': {}},
  ],
};

/// Descriptor for `StaffCash`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List staffCashDescriptor = $convert.base64Decode(
    'CglTdGFmZkNhc2gSGwoIc3RhZmZfaWQYASABKAlCAFIHc3RhZmZJZBIkCgpzdGFmZl9uYW1lGA'
    'IgASgJQgBIAFIJc3RhZmZOYW1liAEBEhIKA2R1ZRgDIAEoAUIAUgNkdWUSHwoHY291bnRlZBgE'
    'IAEoAUIASAFSB2NvdW50ZWSIAQESJQoKZGlmZmVyZW5jZRgFIAEoAUIASAJSCmRpZmZlcmVuY2'
    'WIAQESNwoGY291bnRzGAYgAygLMh0ucGFya3VwLnBheW1lbnRzLnYxLkNhc2hDb3VudEIAUgZj'
    'b3VudHM6AEIPCgtfc3RhZmZfbmFtZRIAQgwKCF9jb3VudGVkEgBCDwoLX2RpZmZlcmVuY2USAA'
    '==');

@$core.Deprecated('Use cashCountDescriptor instead')
const CashCount$json = {
  '1': 'CashCount',
  '2': [
    {'1': 'id', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'id'},
    {'1': 'amount', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'amount'},
    {
      '1': 'note',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'note',
      '17': true
    },
    {
      '1': 'counted_by_id',
      '3': 4,
      '4': 1,
      '5': 9,
      '8': {},
      '10': 'countedById'
    },
    {
      '1': 'counted_at',
      '3': 5,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'countedAt'
    },
  ],
  '7': {},
  '8': [
    {'1': '_note', '2': {}},
  ],
};

/// Descriptor for `CashCount`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cashCountDescriptor = $convert.base64Decode(
    'CglDYXNoQ291bnQSEAoCaWQYASABKAlCAFICaWQSGAoGYW1vdW50GAIgASgBQgBSBmFtb3VudB'
    'IZCgRub3RlGAMgASgJQgBIAFIEbm90ZYgBARIkCg1jb3VudGVkX2J5X2lkGAQgASgJQgBSC2Nv'
    'dW50ZWRCeUlkEjsKCmNvdW50ZWRfYXQYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW'
    '1wQgBSCWNvdW50ZWRBdDoAQgkKBV9ub3RlEgA=');

@$core.Deprecated('Use getDaySummaryRequestDescriptor instead')
const GetDaySummaryRequest$json = {
  '1': 'GetDaySummaryRequest',
  '2': [
    {'1': 'day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'day'},
  ],
  '7': {},
};

/// Descriptor for `GetDaySummaryRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getDaySummaryRequestDescriptor =
    $convert.base64Decode(
        'ChRHZXREYXlTdW1tYXJ5UmVxdWVzdBISCgNkYXkYASABKAlCAFIDZGF5OgA=');

@$core.Deprecated('Use getDaySummaryResponseDescriptor instead')
const GetDaySummaryResponse$json = {
  '1': 'GetDaySummaryResponse',
  '2': [
    {
      '1': 'day_closings',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.payments.v1.DayClosing',
      '8': {},
      '10': 'dayClosings'
    },
    {
      '1': 'totals',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.MoneyFigures',
      '8': {},
      '10': 'totals'
    },
    {
      '1': 'as_of_time',
      '3': 3,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'asOfTime'
    },
  ],
  '7': {},
};

/// Descriptor for `GetDaySummaryResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getDaySummaryResponseDescriptor = $convert.base64Decode(
    'ChVHZXREYXlTdW1tYXJ5UmVzcG9uc2USQwoMZGF5X2Nsb3NpbmdzGAEgAygLMh4ucGFya3VwLn'
    'BheW1lbnRzLnYxLkRheUNsb3NpbmdCAFILZGF5Q2xvc2luZ3MSOgoGdG90YWxzGAIgASgLMiAu'
    'cGFya3VwLnBheW1lbnRzLnYxLk1vbmV5RmlndXJlc0IAUgZ0b3RhbHMSOgoKYXNfb2ZfdGltZR'
    'gDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAFIIYXNPZlRpbWU6AA==');

@$core.Deprecated('Use listDayClosingsRequestDescriptor instead')
const ListDayClosingsRequest$json = {
  '1': 'ListDayClosingsRequest',
  '2': [
    {'1': 'from_day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'fromDay'},
    {'1': 'to_day', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'toDay'},
    {'1': 'zone_id', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
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
};

/// Descriptor for `ListDayClosingsRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listDayClosingsRequestDescriptor = $convert.base64Decode(
    'ChZMaXN0RGF5Q2xvc2luZ3NSZXF1ZXN0EhsKCGZyb21fZGF5GAEgASgJQgBSB2Zyb21EYXkSFw'
    'oGdG9fZGF5GAIgASgJQgBSBXRvRGF5EhkKB3pvbmVfaWQYAyABKAlCAFIGem9uZUlkEh0KCXBh'
    'Z2Vfc2l6ZRgEIAEoBUIAUghwYWdlU2l6ZRIfCgpwYWdlX3Rva2VuGAUgASgJQgBSCXBhZ2VUb2'
    'tlbhIUCgRza2lwGAYgASgFQgBSBHNraXASKAoPd2l0aF90b3RhbF9zaXplGAcgASgIQgBSDXdp'
    'dGhUb3RhbFNpemU6AA==');

@$core.Deprecated('Use listDayClosingsResponseDescriptor instead')
const ListDayClosingsResponse$json = {
  '1': 'ListDayClosingsResponse',
  '2': [
    {
      '1': 'day_closings',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.payments.v1.DayClosing',
      '8': {},
      '10': 'dayClosings'
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

/// Descriptor for `ListDayClosingsResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List listDayClosingsResponseDescriptor = $convert.base64Decode(
    'ChdMaXN0RGF5Q2xvc2luZ3NSZXNwb25zZRJDCgxkYXlfY2xvc2luZ3MYASADKAsyHi5wYXJrdX'
    'AucGF5bWVudHMudjEuRGF5Q2xvc2luZ0IAUgtkYXlDbG9zaW5ncxIkCgp0b3RhbF9zaXplGAIg'
    'ASgFQgBIAFIJdG90YWxTaXpliAEBEigKD25leHRfcGFnZV90b2tlbhgDIAEoCUIAUg1uZXh0UG'
    'FnZVRva2VuOgBCDwoLX3RvdGFsX3NpemUSAA==');

@$core.Deprecated('Use getDayClosingRequestDescriptor instead')
const GetDayClosingRequest$json = {
  '1': 'GetDayClosingRequest',
  '2': [
    {'1': 'day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'day'},
    {'1': 'zone_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
  ],
  '7': {},
};

/// Descriptor for `GetDayClosingRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getDayClosingRequestDescriptor = $convert.base64Decode(
    'ChRHZXREYXlDbG9zaW5nUmVxdWVzdBISCgNkYXkYASABKAlCAFIDZGF5EhkKB3pvbmVfaWQYAi'
    'ABKAlCAFIGem9uZUlkOgA=');

@$core.Deprecated('Use getDayClosingResponseDescriptor instead')
const GetDayClosingResponse$json = {
  '1': 'GetDayClosingResponse',
  '2': [
    {
      '1': 'day_closing',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.DayClosing',
      '8': {},
      '10': 'dayClosing'
    },
    {
      '1': 'as_of_time',
      '3': 2,
      '4': 1,
      '5': 11,
      '6': '.google.protobuf.Timestamp',
      '8': {},
      '10': 'asOfTime'
    },
  ],
  '7': {},
};

/// Descriptor for `GetDayClosingResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getDayClosingResponseDescriptor = $convert.base64Decode(
    'ChVHZXREYXlDbG9zaW5nUmVzcG9uc2USQQoLZGF5X2Nsb3NpbmcYASABKAsyHi5wYXJrdXAucG'
    'F5bWVudHMudjEuRGF5Q2xvc2luZ0IAUgpkYXlDbG9zaW5nEjoKCmFzX29mX3RpbWUYAiABKAsy'
    'Gi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgBSCGFzT2ZUaW1lOgA=');

@$core.Deprecated('Use closeDayRequestDescriptor instead')
const CloseDayRequest$json = {
  '1': 'CloseDayRequest',
  '2': [
    {'1': 'day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'day'},
    {'1': 'zone_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
  ],
  '7': {},
};

/// Descriptor for `CloseDayRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List closeDayRequestDescriptor = $convert.base64Decode(
    'Cg9DbG9zZURheVJlcXVlc3QSEgoDZGF5GAEgASgJQgBSA2RheRIZCgd6b25lX2lkGAIgASgJQg'
    'BSBnpvbmVJZDoA');

@$core.Deprecated('Use closeDayResponseDescriptor instead')
const CloseDayResponse$json = {
  '1': 'CloseDayResponse',
  '2': [
    {
      '1': 'day_closing',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.DayClosing',
      '8': {},
      '10': 'dayClosing'
    },
  ],
  '7': {},
};

/// Descriptor for `CloseDayResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List closeDayResponseDescriptor = $convert.base64Decode(
    'ChBDbG9zZURheVJlc3BvbnNlEkEKC2RheV9jbG9zaW5nGAEgASgLMh4ucGFya3VwLnBheW1lbn'
    'RzLnYxLkRheUNsb3NpbmdCAFIKZGF5Q2xvc2luZzoA');

@$core.Deprecated('Use countCashRequestDescriptor instead')
const CountCashRequest$json = {
  '1': 'CountCashRequest',
  '2': [
    {'1': 'day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'day'},
    {'1': 'zone_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'staff_id', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'staffId'},
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
    {'1': 'note', '3': 5, '4': 1, '5': 9, '8': {}, '10': 'note'},
  ],
  '7': {},
  '8': [
    {'1': '_amount', '2': {}},
  ],
};

/// Descriptor for `CountCashRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List countCashRequestDescriptor = $convert.base64Decode(
    'ChBDb3VudENhc2hSZXF1ZXN0EhIKA2RheRgBIAEoCUIAUgNkYXkSGQoHem9uZV9pZBgCIAEoCU'
    'IAUgZ6b25lSWQSGwoIc3RhZmZfaWQYAyABKAlCAFIHc3RhZmZJZBIdCgZhbW91bnQYBCABKAFC'
    'AEgAUgZhbW91bnSIAQESFAoEbm90ZRgFIAEoCUIAUgRub3RlOgBCCwoHX2Ftb3VudBIA');

@$core.Deprecated('Use countCashResponseDescriptor instead')
const CountCashResponse$json = {
  '1': 'CountCashResponse',
  '2': [
    {
      '1': 'staff_cash',
      '3': 1,
      '4': 1,
      '5': 11,
      '6': '.parkup.payments.v1.StaffCash',
      '8': {},
      '10': 'staffCash'
    },
  ],
  '7': {},
};

/// Descriptor for `CountCashResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List countCashResponseDescriptor = $convert.base64Decode(
    'ChFDb3VudENhc2hSZXNwb25zZRI+CgpzdGFmZl9jYXNoGAEgASgLMh0ucGFya3VwLnBheW1lbn'
    'RzLnYxLlN0YWZmQ2FzaEIAUglzdGFmZkNhc2g6AA==');

@$core.Deprecated('Use getCashReportRequestDescriptor instead')
const GetCashReportRequest$json = {
  '1': 'GetCashReportRequest',
  '2': [
    {'1': 'from_day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'fromDay'},
    {'1': 'to_day', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'toDay'},
    {'1': 'zone_id', '3': 3, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {'1': 'staff_id', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'staffId'},
    {
      '1': 'uncounted_only',
      '3': 5,
      '4': 1,
      '5': 8,
      '8': {},
      '10': 'uncountedOnly'
    },
  ],
  '7': {},
};

/// Descriptor for `GetCashReportRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCashReportRequestDescriptor = $convert.base64Decode(
    'ChRHZXRDYXNoUmVwb3J0UmVxdWVzdBIbCghmcm9tX2RheRgBIAEoCUIAUgdmcm9tRGF5EhcKBn'
    'RvX2RheRgCIAEoCUIAUgV0b0RheRIZCgd6b25lX2lkGAMgASgJQgBSBnpvbmVJZBIbCghzdGFm'
    'Zl9pZBgEIAEoCUIAUgdzdGFmZklkEicKDnVuY291bnRlZF9vbmx5GAUgASgIQgBSDXVuY291bn'
    'RlZE9ubHk6AA==');

@$core.Deprecated('Use getCashReportResponseDescriptor instead')
const GetCashReportResponse$json = {
  '1': 'GetCashReportResponse',
  '2': [
    {
      '1': 'rows',
      '3': 1,
      '4': 3,
      '5': 11,
      '6': '.parkup.payments.v1.CashReportRow',
      '8': {},
      '10': 'rows'
    },
    {'1': 'due', '3': 2, '4': 1, '5': 1, '8': {}, '10': 'due'},
    {'1': 'counted', '3': 3, '4': 1, '5': 1, '8': {}, '10': 'counted'},
    {'1': 'difference', '3': 4, '4': 1, '5': 1, '8': {}, '10': 'difference'},
    {'1': 'uncounted', '3': 5, '4': 1, '5': 1, '8': {}, '10': 'uncounted'},
  ],
  '7': {},
};

/// Descriptor for `GetCashReportResponse`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List getCashReportResponseDescriptor = $convert.base64Decode(
    'ChVHZXRDYXNoUmVwb3J0UmVzcG9uc2USNwoEcm93cxgBIAMoCzIhLnBhcmt1cC5wYXltZW50cy'
    '52MS5DYXNoUmVwb3J0Um93QgBSBHJvd3MSEgoDZHVlGAIgASgBQgBSA2R1ZRIaCgdjb3VudGVk'
    'GAMgASgBQgBSB2NvdW50ZWQSIAoKZGlmZmVyZW5jZRgEIAEoAUIAUgpkaWZmZXJlbmNlEh4KCX'
    'VuY291bnRlZBgFIAEoAUIAUgl1bmNvdW50ZWQ6AA==');

@$core.Deprecated('Use cashReportRowDescriptor instead')
const CashReportRow$json = {
  '1': 'CashReportRow',
  '2': [
    {'1': 'day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'day'},
    {'1': 'zone_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'zone_name',
      '3': 3,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 0,
      '10': 'zoneName',
      '17': true
    },
    {'1': 'staff_id', '3': 4, '4': 1, '5': 9, '8': {}, '10': 'staffId'},
    {
      '1': 'staff_name',
      '3': 5,
      '4': 1,
      '5': 9,
      '8': {},
      '9': 1,
      '10': 'staffName',
      '17': true
    },
    {'1': 'due', '3': 6, '4': 1, '5': 1, '8': {}, '10': 'due'},
    {
      '1': 'counted',
      '3': 7,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 2,
      '10': 'counted',
      '17': true
    },
    {
      '1': 'difference',
      '3': 8,
      '4': 1,
      '5': 1,
      '8': {},
      '9': 3,
      '10': 'difference',
      '17': true
    },
  ],
  '7': {},
  '8': [
    {'1': '_zone_name', '2': {}},
    {'1': '_staff_name', '2': {}},
    {'1': '_counted', '2': {}},
    {'1': '_difference', '2': {}},
  ],
};

/// Descriptor for `CashReportRow`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List cashReportRowDescriptor = $convert.base64Decode(
    'Cg1DYXNoUmVwb3J0Um93EhIKA2RheRgBIAEoCUIAUgNkYXkSGQoHem9uZV9pZBgCIAEoCUIAUg'
    'Z6b25lSWQSIgoJem9uZV9uYW1lGAMgASgJQgBIAFIIem9uZU5hbWWIAQESGwoIc3RhZmZfaWQY'
    'BCABKAlCAFIHc3RhZmZJZBIkCgpzdGFmZl9uYW1lGAUgASgJQgBIAVIJc3RhZmZOYW1liAEBEh'
    'IKA2R1ZRgGIAEoAUIAUgNkdWUSHwoHY291bnRlZBgHIAEoAUIASAJSB2NvdW50ZWSIAQESJQoK'
    'ZGlmZmVyZW5jZRgIIAEoAUIASANSCmRpZmZlcmVuY2WIAQE6AEIOCgpfem9uZV9uYW1lEgBCDw'
    'oLX3N0YWZmX25hbWUSAEIMCghfY291bnRlZBIAQg8KC19kaWZmZXJlbmNlEgA=');

@$core.Deprecated('Use exportDayClosingRequestDescriptor instead')
const ExportDayClosingRequest$json = {
  '1': 'ExportDayClosingRequest',
  '2': [
    {'1': 'day', '3': 1, '4': 1, '5': 9, '8': {}, '10': 'day'},
    {'1': 'zone_id', '3': 2, '4': 1, '5': 9, '8': {}, '10': 'zoneId'},
    {
      '1': 'format',
      '3': 3,
      '4': 1,
      '5': 14,
      '6': '.parkup.payments.v1.ExportDayClosingRequest.Format',
      '8': {},
      '10': 'format'
    },
  ],
  '4': [ExportDayClosingRequest_Format$json],
  '7': {},
};

@$core.Deprecated('Use exportDayClosingRequestDescriptor instead')
const ExportDayClosingRequest_Format$json = {
  '1': 'Format',
  '2': [
    {'1': 'FORMAT_UNSPECIFIED', '2': 0, '3': {}},
    {'1': 'FORMAT_CSV', '2': 1, '3': {}},
    {'1': 'FORMAT_PDF', '2': 2, '3': {}},
  ],
  '3': {},
};

/// Descriptor for `ExportDayClosingRequest`. Decode as a `google.protobuf.DescriptorProto`.
final $typed_data.Uint8List exportDayClosingRequestDescriptor = $convert.base64Decode(
    'ChdFeHBvcnREYXlDbG9zaW5nUmVxdWVzdBISCgNkYXkYASABKAlCAFIDZGF5EhkKB3pvbmVfaW'
    'QYAiABKAlCAFIGem9uZUlkEkwKBmZvcm1hdBgDIAEoDjIyLnBhcmt1cC5wYXltZW50cy52MS5F'
    'eHBvcnREYXlDbG9zaW5nUmVxdWVzdC5Gb3JtYXRCAFIGZm9ybWF0IkgKBkZvcm1hdBIYChJGT1'
    'JNQVRfVU5TUEVDSUZJRUQQABoAEhAKCkZPUk1BVF9DU1YQARoAEhAKCkZPUk1BVF9QREYQAhoA'
    'GgA6AA==');
