// This is a generated file - do not edit.
//
// Generated from parkup/carpark/v1/car_park_report_service.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

/// How a car park stands.
class CarParkDashboard extends $pb.GeneratedMessage {
  factory CarParkDashboard({
    $core.String? carPark,
    $core.int? totalSpaces,
    $core.int? occupiedSpaces,
    $core.int? availableSpaces,
    $core.int? reservedSpaces,
    $core.int? maintenanceSpaces,
    $core.double? occupancyRate,
    $core.int? activeSessions,
    $core.int? currentOccupancy,
    $core.int? todayEntries,
    $core.int? todayExits,
    $core.double? todayRevenue,
    $core.int? activeEvCharging,
    $core.int? pendingReservations,
    $core.int? pendingPayments,
    $core.int? activeMemberships,
    $core.int? evStationsAvailable,
    $core.int? evStationsTotal,
    $core.String? day,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    if (totalSpaces != null) result.totalSpaces = totalSpaces;
    if (occupiedSpaces != null) result.occupiedSpaces = occupiedSpaces;
    if (availableSpaces != null) result.availableSpaces = availableSpaces;
    if (reservedSpaces != null) result.reservedSpaces = reservedSpaces;
    if (maintenanceSpaces != null) result.maintenanceSpaces = maintenanceSpaces;
    if (occupancyRate != null) result.occupancyRate = occupancyRate;
    if (activeSessions != null) result.activeSessions = activeSessions;
    if (currentOccupancy != null) result.currentOccupancy = currentOccupancy;
    if (todayEntries != null) result.todayEntries = todayEntries;
    if (todayExits != null) result.todayExits = todayExits;
    if (todayRevenue != null) result.todayRevenue = todayRevenue;
    if (activeEvCharging != null) result.activeEvCharging = activeEvCharging;
    if (pendingReservations != null)
      result.pendingReservations = pendingReservations;
    if (pendingPayments != null) result.pendingPayments = pendingPayments;
    if (activeMemberships != null) result.activeMemberships = activeMemberships;
    if (evStationsAvailable != null)
      result.evStationsAvailable = evStationsAvailable;
    if (evStationsTotal != null) result.evStationsTotal = evStationsTotal;
    if (day != null) result.day = day;
    return result;
  }

  CarParkDashboard._();

  factory CarParkDashboard.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory CarParkDashboard.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'CarParkDashboard',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..aI(2, _omitFieldNames ? '' : 'totalSpaces')
    ..aI(3, _omitFieldNames ? '' : 'occupiedSpaces')
    ..aI(4, _omitFieldNames ? '' : 'availableSpaces')
    ..aI(5, _omitFieldNames ? '' : 'reservedSpaces')
    ..aI(6, _omitFieldNames ? '' : 'maintenanceSpaces')
    ..aD(7, _omitFieldNames ? '' : 'occupancyRate')
    ..aI(8, _omitFieldNames ? '' : 'activeSessions')
    ..aI(9, _omitFieldNames ? '' : 'currentOccupancy')
    ..aI(10, _omitFieldNames ? '' : 'todayEntries')
    ..aI(11, _omitFieldNames ? '' : 'todayExits')
    ..aD(12, _omitFieldNames ? '' : 'todayRevenue')
    ..aI(13, _omitFieldNames ? '' : 'activeEvCharging')
    ..aI(14, _omitFieldNames ? '' : 'pendingReservations')
    ..aI(15, _omitFieldNames ? '' : 'pendingPayments')
    ..aI(16, _omitFieldNames ? '' : 'activeMemberships')
    ..aI(17, _omitFieldNames ? '' : 'evStationsAvailable')
    ..aI(18, _omitFieldNames ? '' : 'evStationsTotal')
    ..aOS(19, _omitFieldNames ? '' : 'day')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarParkDashboard clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  CarParkDashboard copyWith(void Function(CarParkDashboard) updates) =>
      super.copyWith((message) => updates(message as CarParkDashboard))
          as CarParkDashboard;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static CarParkDashboard create() => CarParkDashboard._();
  @$core.override
  CarParkDashboard createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static CarParkDashboard getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<CarParkDashboard>(create);
  static CarParkDashboard? _defaultInstance;

  /// Code of the car park.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);

  /// Its spaces.
  @$pb.TagNumber(2)
  $core.int get totalSpaces => $_getIZ(1);
  @$pb.TagNumber(2)
  set totalSpaces($core.int value) => $_setSignedInt32(1, value);
  @$pb.TagNumber(2)
  $core.bool hasTotalSpaces() => $_has(1);
  @$pb.TagNumber(2)
  void clearTotalSpaces() => $_clearField(2);

  /// Those with a vehicle on them.
  @$pb.TagNumber(3)
  $core.int get occupiedSpaces => $_getIZ(2);
  @$pb.TagNumber(3)
  set occupiedSpaces($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasOccupiedSpaces() => $_has(2);
  @$pb.TagNumber(3)
  void clearOccupiedSpaces() => $_clearField(3);

  /// Those that anybody may take.
  @$pb.TagNumber(4)
  $core.int get availableSpaces => $_getIZ(3);
  @$pb.TagNumber(4)
  set availableSpaces($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasAvailableSpaces() => $_has(3);
  @$pb.TagNumber(4)
  void clearAvailableSpaces() => $_clearField(4);

  /// Those that are kept for a reservation.
  @$pb.TagNumber(5)
  $core.int get reservedSpaces => $_getIZ(4);
  @$pb.TagNumber(5)
  set reservedSpaces($core.int value) => $_setSignedInt32(4, value);
  @$pb.TagNumber(5)
  $core.bool hasReservedSpaces() => $_has(4);
  @$pb.TagNumber(5)
  void clearReservedSpaces() => $_clearField(5);

  /// Those that staff have taken out.
  @$pb.TagNumber(6)
  $core.int get maintenanceSpaces => $_getIZ(5);
  @$pb.TagNumber(6)
  set maintenanceSpaces($core.int value) => $_setSignedInt32(5, value);
  @$pb.TagNumber(6)
  $core.bool hasMaintenanceSpaces() => $_has(5);
  @$pb.TagNumber(6)
  void clearMaintenanceSpaces() => $_clearField(6);

  /// Occupied ones in a hundred of all, with one decimal.
  @$pb.TagNumber(7)
  $core.double get occupancyRate => $_getN(6);
  @$pb.TagNumber(7)
  set occupancyRate($core.double value) => $_setDouble(6, value);
  @$pb.TagNumber(7)
  $core.bool hasOccupancyRate() => $_has(6);
  @$pb.TagNumber(7)
  void clearOccupancyRate() => $_clearField(7);

  /// Stays under way.
  @$pb.TagNumber(8)
  $core.int get activeSessions => $_getIZ(7);
  @$pb.TagNumber(8)
  set activeSessions($core.int value) => $_setSignedInt32(7, value);
  @$pb.TagNumber(8)
  $core.bool hasActiveSessions() => $_has(7);
  @$pb.TagNumber(8)
  void clearActiveSessions() => $_clearField(8);

  /// Vehicles inside, with a space or without: the same number as `active_sessions`.
  @$pb.TagNumber(9)
  $core.int get currentOccupancy => $_getIZ(8);
  @$pb.TagNumber(9)
  set currentOccupancy($core.int value) => $_setSignedInt32(8, value);
  @$pb.TagNumber(9)
  $core.bool hasCurrentOccupancy() => $_has(8);
  @$pb.TagNumber(9)
  void clearCurrentOccupancy() => $_clearField(9);

  /// Vehicles that came in today.
  @$pb.TagNumber(10)
  $core.int get todayEntries => $_getIZ(9);
  @$pb.TagNumber(10)
  set todayEntries($core.int value) => $_setSignedInt32(9, value);
  @$pb.TagNumber(10)
  $core.bool hasTodayEntries() => $_has(9);
  @$pb.TagNumber(10)
  void clearTodayEntries() => $_clearField(10);

  /// Vehicles that went out today.
  @$pb.TagNumber(11)
  $core.int get todayExits => $_getIZ(10);
  @$pb.TagNumber(11)
  set todayExits($core.int value) => $_setSignedInt32(10, value);
  @$pb.TagNumber(11)
  $core.bool hasTodayExits() => $_has(10);
  @$pb.TagNumber(11)
  void clearTodayExits() => $_clearField(11);

  /// Money received today for stays, reservations, memberships and charging, without what has gone back of it.
  @$pb.TagNumber(12)
  $core.double get todayRevenue => $_getN(11);
  @$pb.TagNumber(12)
  set todayRevenue($core.double value) => $_setDouble(11, value);
  @$pb.TagNumber(12)
  $core.bool hasTodayRevenue() => $_has(11);
  @$pb.TagNumber(12)
  void clearTodayRevenue() => $_clearField(12);

  /// Vehicles that charge.
  @$pb.TagNumber(13)
  $core.int get activeEvCharging => $_getIZ(12);
  @$pb.TagNumber(13)
  set activeEvCharging($core.int value) => $_setSignedInt32(12, value);
  @$pb.TagNumber(13)
  $core.bool hasActiveEvCharging() => $_has(12);
  @$pb.TagNumber(13)
  void clearActiveEvCharging() => $_clearField(13);

  /// Reservations whose vehicle has not come yet.
  @$pb.TagNumber(14)
  $core.int get pendingReservations => $_getIZ(13);
  @$pb.TagNumber(14)
  set pendingReservations($core.int value) => $_setSignedInt32(13, value);
  @$pb.TagNumber(14)
  $core.bool hasPendingReservations() => $_has(13);
  @$pb.TagNumber(14)
  void clearPendingReservations() => $_clearField(14);

  /// Payments that are under way, and charging sessions that are owed.
  @$pb.TagNumber(15)
  $core.int get pendingPayments => $_getIZ(14);
  @$pb.TagNumber(15)
  set pendingPayments($core.int value) => $_setSignedInt32(14, value);
  @$pb.TagNumber(15)
  $core.bool hasPendingPayments() => $_has(14);
  @$pb.TagNumber(15)
  void clearPendingPayments() => $_clearField(15);

  /// Memberships that count now.
  @$pb.TagNumber(16)
  $core.int get activeMemberships => $_getIZ(15);
  @$pb.TagNumber(16)
  set activeMemberships($core.int value) => $_setSignedInt32(15, value);
  @$pb.TagNumber(16)
  $core.bool hasActiveMemberships() => $_has(15);
  @$pb.TagNumber(16)
  void clearActiveMemberships() => $_clearField(16);

  /// Stations that are free.
  @$pb.TagNumber(17)
  $core.int get evStationsAvailable => $_getIZ(16);
  @$pb.TagNumber(17)
  set evStationsAvailable($core.int value) => $_setSignedInt32(16, value);
  @$pb.TagNumber(17)
  $core.bool hasEvStationsAvailable() => $_has(16);
  @$pb.TagNumber(17)
  void clearEvStationsAvailable() => $_clearField(17);

  /// Stations in all.
  @$pb.TagNumber(18)
  $core.int get evStationsTotal => $_getIZ(17);
  @$pb.TagNumber(18)
  set evStationsTotal($core.int value) => $_setSignedInt32(17, value);
  @$pb.TagNumber(18)
  $core.bool hasEvStationsTotal() => $_has(17);
  @$pb.TagNumber(18)
  void clearEvStationsTotal() => $_clearField(18);

  /// The day that `today` is, `2026-03-01`.
  @$pb.TagNumber(19)
  $core.String get day => $_getSZ(18);
  @$pb.TagNumber(19)
  set day($core.String value) => $_setString(18, value);
  @$pb.TagNumber(19)
  $core.bool hasDay() => $_has(18);
  @$pb.TagNumber(19)
  void clearDay() => $_clearField(19);
}

/// Asks how a car park stands.
class GetCarParkDashboardRequest extends $pb.GeneratedMessage {
  factory GetCarParkDashboardRequest({
    $core.String? carPark,
  }) {
    final result = create();
    if (carPark != null) result.carPark = carPark;
    return result;
  }

  GetCarParkDashboardRequest._();

  factory GetCarParkDashboardRequest.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkDashboardRequest.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkDashboardRequest',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'carPark')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkDashboardRequest clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkDashboardRequest copyWith(
          void Function(GetCarParkDashboardRequest) updates) =>
      super.copyWith(
              (message) => updates(message as GetCarParkDashboardRequest))
          as GetCarParkDashboardRequest;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkDashboardRequest create() => GetCarParkDashboardRequest._();
  @$core.override
  GetCarParkDashboardRequest createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkDashboardRequest getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkDashboardRequest>(create);
  static GetCarParkDashboardRequest? _defaultInstance;

  /// Code of the car park; the default one unless given.
  @$pb.TagNumber(1)
  $core.String get carPark => $_getSZ(0);
  @$pb.TagNumber(1)
  set carPark($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCarPark() => $_has(0);
  @$pb.TagNumber(1)
  void clearCarPark() => $_clearField(1);
}

/// How a car park stands.
class GetCarParkDashboardResponse extends $pb.GeneratedMessage {
  factory GetCarParkDashboardResponse({
    CarParkDashboard? dashboard,
  }) {
    final result = create();
    if (dashboard != null) result.dashboard = dashboard;
    return result;
  }

  GetCarParkDashboardResponse._();

  factory GetCarParkDashboardResponse.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory GetCarParkDashboardResponse.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'GetCarParkDashboardResponse',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.carpark.v1'),
      createEmptyInstance: create)
    ..aOM<CarParkDashboard>(1, _omitFieldNames ? '' : 'dashboard',
        subBuilder: CarParkDashboard.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkDashboardResponse clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  GetCarParkDashboardResponse copyWith(
          void Function(GetCarParkDashboardResponse) updates) =>
      super.copyWith(
              (message) => updates(message as GetCarParkDashboardResponse))
          as GetCarParkDashboardResponse;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static GetCarParkDashboardResponse create() =>
      GetCarParkDashboardResponse._();
  @$core.override
  GetCarParkDashboardResponse createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static GetCarParkDashboardResponse getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<GetCarParkDashboardResponse>(create);
  static GetCarParkDashboardResponse? _defaultInstance;

  /// The figures.
  @$pb.TagNumber(1)
  CarParkDashboard get dashboard => $_getN(0);
  @$pb.TagNumber(1)
  set dashboard(CarParkDashboard value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasDashboard() => $_has(0);
  @$pb.TagNumber(1)
  void clearDashboard() => $_clearField(1);
  @$pb.TagNumber(1)
  CarParkDashboard ensureDashboard() => $_ensure(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
