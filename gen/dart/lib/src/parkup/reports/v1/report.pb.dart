// This is a generated file - do not edit.
//
// Generated from parkup/reports/v1/report.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:fixnum/fixnum.dart' as $fixnum;
import 'package:protobuf/protobuf.dart' as $pb;
import 'package:protobuf/well_known_types/google/protobuf/timestamp.pb.dart'
    as $0;

import '../../payments/v1/money_figures.pb.dart' as $1;
import 'report.pbenum.dart';

export 'package:protobuf/protobuf.dart' show GeneratedMessageGenericExtensions;

export 'report.pbenum.dart';

/// What a report can be about.
class ReportSection extends $pb.GeneratedMessage {
  factory ReportSection() => create();

  ReportSection._();

  factory ReportSection.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ReportSection.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ReportSection',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportSection clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportSection copyWith(void Function(ReportSection) updates) =>
      super.copyWith((message) => updates(message as ReportSection))
          as ReportSection;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ReportSection create() => ReportSection._();
  @$core.override
  ReportSection createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ReportSection getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ReportSection>(create);
  static ReportSection? _defaultInstance;
}

/// Into what steps the period of a report is divided.
class ReportStep extends $pb.GeneratedMessage {
  factory ReportStep() => create();

  ReportStep._();

  factory ReportStep.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ReportStep.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ReportStep',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportStep clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportStep copyWith(void Function(ReportStep) updates) =>
      super.copyWith((message) => updates(message as ReportStep)) as ReportStep;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ReportStep create() => ReportStep._();
  @$core.override
  ReportStep createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ReportStep getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ReportStep>(create);
  static ReportStep? _defaultInstance;
}

/// A zone of the streets, or a car park.
class ReportPlace extends $pb.GeneratedMessage {
  factory ReportPlace({
    $core.String? zoneId,
    $core.String? carPark,
    $core.String? name,
  }) {
    final result = create();
    if (zoneId != null) result.zoneId = zoneId;
    if (carPark != null) result.carPark = carPark;
    if (name != null) result.name = name;
    return result;
  }

  ReportPlace._();

  factory ReportPlace.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ReportPlace.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ReportPlace',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'zoneId')
    ..aOS(2, _omitFieldNames ? '' : 'carPark')
    ..aOS(3, _omitFieldNames ? '' : 'name')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportPlace clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ReportPlace copyWith(void Function(ReportPlace) updates) =>
      super.copyWith((message) => updates(message as ReportPlace))
          as ReportPlace;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ReportPlace create() => ReportPlace._();
  @$core.override
  ReportPlace createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ReportPlace getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ReportPlace>(create);
  static ReportPlace? _defaultInstance;

  /// Id of the zone; absent for a car park, and for money that belongs to neither.
  @$pb.TagNumber(1)
  $core.String get zoneId => $_getSZ(0);
  @$pb.TagNumber(1)
  set zoneId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasZoneId() => $_has(0);
  @$pb.TagNumber(1)
  void clearZoneId() => $_clearField(1);

  /// Code of the car park; absent for a zone.
  @$pb.TagNumber(2)
  $core.String get carPark => $_getSZ(1);
  @$pb.TagNumber(2)
  set carPark($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasCarPark() => $_has(1);
  @$pb.TagNumber(2)
  void clearCarPark() => $_clearField(2);

  /// Its name; absent when it is gone.
  @$pb.TagNumber(3)
  $core.String get name => $_getSZ(2);
  @$pb.TagNumber(3)
  set name($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasName() => $_has(2);
  @$pb.TagNumber(3)
  void clearName() => $_clearField(3);
}

/// A report. Sections that were not asked for are absent.
class Report extends $pb.GeneratedMessage {
  factory Report({
    $core.String? fromDay,
    $core.String? toDay,
    $core.String? previousFromDay,
    $core.String? previousToDay,
    ReportPlace? place,
    ReportStep_Name? step,
    $0.Timestamp? asOfTime,
    OccupancyReport? occupancy,
    RevenueOfPlaces? revenue,
    PeakHoursReport? peakHours,
    SharesReport? vehicleTypes,
    StayLengthsReport? stayLengths,
    MembershipsReport? memberships,
    ChargingReport? charging,
    FinesReport? fines,
    AgentsReport? agents,
  }) {
    final result = create();
    if (fromDay != null) result.fromDay = fromDay;
    if (toDay != null) result.toDay = toDay;
    if (previousFromDay != null) result.previousFromDay = previousFromDay;
    if (previousToDay != null) result.previousToDay = previousToDay;
    if (place != null) result.place = place;
    if (step != null) result.step = step;
    if (asOfTime != null) result.asOfTime = asOfTime;
    if (occupancy != null) result.occupancy = occupancy;
    if (revenue != null) result.revenue = revenue;
    if (peakHours != null) result.peakHours = peakHours;
    if (vehicleTypes != null) result.vehicleTypes = vehicleTypes;
    if (stayLengths != null) result.stayLengths = stayLengths;
    if (memberships != null) result.memberships = memberships;
    if (charging != null) result.charging = charging;
    if (fines != null) result.fines = fines;
    if (agents != null) result.agents = agents;
    return result;
  }

  Report._();

  factory Report.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Report.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Report',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'fromDay')
    ..aOS(2, _omitFieldNames ? '' : 'toDay')
    ..aOS(3, _omitFieldNames ? '' : 'previousFromDay')
    ..aOS(4, _omitFieldNames ? '' : 'previousToDay')
    ..aOM<ReportPlace>(5, _omitFieldNames ? '' : 'place',
        subBuilder: ReportPlace.create)
    ..aE<ReportStep_Name>(6, _omitFieldNames ? '' : 'step',
        enumValues: ReportStep_Name.values)
    ..aOM<$0.Timestamp>(7, _omitFieldNames ? '' : 'asOfTime',
        subBuilder: $0.Timestamp.create)
    ..aOM<OccupancyReport>(8, _omitFieldNames ? '' : 'occupancy',
        subBuilder: OccupancyReport.create)
    ..aOM<RevenueOfPlaces>(9, _omitFieldNames ? '' : 'revenue',
        subBuilder: RevenueOfPlaces.create)
    ..aOM<PeakHoursReport>(10, _omitFieldNames ? '' : 'peakHours',
        subBuilder: PeakHoursReport.create)
    ..aOM<SharesReport>(11, _omitFieldNames ? '' : 'vehicleTypes',
        subBuilder: SharesReport.create)
    ..aOM<StayLengthsReport>(12, _omitFieldNames ? '' : 'stayLengths',
        subBuilder: StayLengthsReport.create)
    ..aOM<MembershipsReport>(13, _omitFieldNames ? '' : 'memberships',
        subBuilder: MembershipsReport.create)
    ..aOM<ChargingReport>(14, _omitFieldNames ? '' : 'charging',
        subBuilder: ChargingReport.create)
    ..aOM<FinesReport>(15, _omitFieldNames ? '' : 'fines',
        subBuilder: FinesReport.create)
    ..aOM<AgentsReport>(16, _omitFieldNames ? '' : 'agents',
        subBuilder: AgentsReport.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Report clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Report copyWith(void Function(Report) updates) =>
      super.copyWith((message) => updates(message as Report)) as Report;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Report create() => Report._();
  @$core.override
  Report createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Report getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Report>(create);
  static Report? _defaultInstance;

  /// The first day: `2026-03-01`. Days are those of each place's own time zone.
  @$pb.TagNumber(1)
  $core.String get fromDay => $_getSZ(0);
  @$pb.TagNumber(1)
  set fromDay($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasFromDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearFromDay() => $_clearField(1);

  /// The last day.
  @$pb.TagNumber(2)
  $core.String get toDay => $_getSZ(1);
  @$pb.TagNumber(2)
  set toDay($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasToDay() => $_has(1);
  @$pb.TagNumber(2)
  void clearToDay() => $_clearField(2);

  /// The first day of the period before, which has as many days; for calendar months, as many months.
  @$pb.TagNumber(3)
  $core.String get previousFromDay => $_getSZ(2);
  @$pb.TagNumber(3)
  set previousFromDay($core.String value) => $_setString(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPreviousFromDay() => $_has(2);
  @$pb.TagNumber(3)
  void clearPreviousFromDay() => $_clearField(3);

  /// The last day of the period before.
  @$pb.TagNumber(4)
  $core.String get previousToDay => $_getSZ(3);
  @$pb.TagNumber(4)
  set previousToDay($core.String value) => $_setString(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPreviousToDay() => $_has(3);
  @$pb.TagNumber(4)
  void clearPreviousToDay() => $_clearField(4);

  /// What it is about; absent for all that the caller sees.
  @$pb.TagNumber(5)
  ReportPlace get place => $_getN(4);
  @$pb.TagNumber(5)
  set place(ReportPlace value) => $_setField(5, value);
  @$pb.TagNumber(5)
  $core.bool hasPlace() => $_has(4);
  @$pb.TagNumber(5)
  void clearPlace() => $_clearField(5);
  @$pb.TagNumber(5)
  ReportPlace ensurePlace() => $_ensure(4);

  /// The steps of the parts.
  @$pb.TagNumber(6)
  ReportStep_Name get step => $_getN(5);
  @$pb.TagNumber(6)
  set step(ReportStep_Name value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasStep() => $_has(5);
  @$pb.TagNumber(6)
  void clearStep() => $_clearField(6);

  /// Everything that was so by then is in the figures of stays, charging, memberships and fines; absent before these were first made.
  @$pb.TagNumber(7)
  $0.Timestamp get asOfTime => $_getN(6);
  @$pb.TagNumber(7)
  set asOfTime($0.Timestamp value) => $_setField(7, value);
  @$pb.TagNumber(7)
  $core.bool hasAsOfTime() => $_has(6);
  @$pb.TagNumber(7)
  void clearAsOfTime() => $_clearField(7);
  @$pb.TagNumber(7)
  $0.Timestamp ensureAsOfTime() => $_ensure(6);

  /// How full it was.
  @$pb.TagNumber(8)
  OccupancyReport get occupancy => $_getN(7);
  @$pb.TagNumber(8)
  set occupancy(OccupancyReport value) => $_setField(8, value);
  @$pb.TagNumber(8)
  $core.bool hasOccupancy() => $_has(7);
  @$pb.TagNumber(8)
  void clearOccupancy() => $_clearField(8);
  @$pb.TagNumber(8)
  OccupancyReport ensureOccupancy() => $_ensure(7);

  /// The money.
  @$pb.TagNumber(9)
  RevenueOfPlaces get revenue => $_getN(8);
  @$pb.TagNumber(9)
  set revenue(RevenueOfPlaces value) => $_setField(9, value);
  @$pb.TagNumber(9)
  $core.bool hasRevenue() => $_has(8);
  @$pb.TagNumber(9)
  void clearRevenue() => $_clearField(9);
  @$pb.TagNumber(9)
  RevenueOfPlaces ensureRevenue() => $_ensure(8);

  /// When it was full.
  @$pb.TagNumber(10)
  PeakHoursReport get peakHours => $_getN(9);
  @$pb.TagNumber(10)
  set peakHours(PeakHoursReport value) => $_setField(10, value);
  @$pb.TagNumber(10)
  $core.bool hasPeakHours() => $_has(9);
  @$pb.TagNumber(10)
  void clearPeakHours() => $_clearField(10);
  @$pb.TagNumber(10)
  PeakHoursReport ensurePeakHours() => $_ensure(9);

  /// Types of vehicles.
  @$pb.TagNumber(11)
  SharesReport get vehicleTypes => $_getN(10);
  @$pb.TagNumber(11)
  set vehicleTypes(SharesReport value) => $_setField(11, value);
  @$pb.TagNumber(11)
  $core.bool hasVehicleTypes() => $_has(10);
  @$pb.TagNumber(11)
  void clearVehicleTypes() => $_clearField(11);
  @$pb.TagNumber(11)
  SharesReport ensureVehicleTypes() => $_ensure(10);

  /// How long vehicles stayed.
  @$pb.TagNumber(12)
  StayLengthsReport get stayLengths => $_getN(11);
  @$pb.TagNumber(12)
  set stayLengths(StayLengthsReport value) => $_setField(12, value);
  @$pb.TagNumber(12)
  $core.bool hasStayLengths() => $_has(11);
  @$pb.TagNumber(12)
  void clearStayLengths() => $_clearField(12);
  @$pb.TagNumber(12)
  StayLengthsReport ensureStayLengths() => $_ensure(11);

  /// Memberships.
  @$pb.TagNumber(13)
  MembershipsReport get memberships => $_getN(12);
  @$pb.TagNumber(13)
  set memberships(MembershipsReport value) => $_setField(13, value);
  @$pb.TagNumber(13)
  $core.bool hasMemberships() => $_has(12);
  @$pb.TagNumber(13)
  void clearMemberships() => $_clearField(13);
  @$pb.TagNumber(13)
  MembershipsReport ensureMemberships() => $_ensure(12);

  /// Charging.
  @$pb.TagNumber(14)
  ChargingReport get charging => $_getN(13);
  @$pb.TagNumber(14)
  set charging(ChargingReport value) => $_setField(14, value);
  @$pb.TagNumber(14)
  $core.bool hasCharging() => $_has(13);
  @$pb.TagNumber(14)
  void clearCharging() => $_clearField(14);
  @$pb.TagNumber(14)
  ChargingReport ensureCharging() => $_ensure(13);

  /// Fines.
  @$pb.TagNumber(15)
  FinesReport get fines => $_getN(14);
  @$pb.TagNumber(15)
  set fines(FinesReport value) => $_setField(15, value);
  @$pb.TagNumber(15)
  $core.bool hasFines() => $_has(14);
  @$pb.TagNumber(15)
  void clearFines() => $_clearField(15);
  @$pb.TagNumber(15)
  FinesReport ensureFines() => $_ensure(14);

  /// Agents.
  @$pb.TagNumber(16)
  AgentsReport get agents => $_getN(15);
  @$pb.TagNumber(16)
  set agents(AgentsReport value) => $_setField(16, value);
  @$pb.TagNumber(16)
  $core.bool hasAgents() => $_has(15);
  @$pb.TagNumber(16)
  void clearAgents() => $_clearField(16);
  @$pb.TagNumber(16)
  AgentsReport ensureAgents() => $_ensure(15);
}

/// How full places were. Zones count the time that was asked for, whether it was paid or not; cancelled sessions count nothing.
class OccupancyFigures extends $pb.GeneratedMessage {
  factory OccupancyFigures({
    $fixnum.Int64? arrivals,
    $fixnum.Int64? departures,
    $core.double? vehicleHours,
    $core.double? meanVehicles,
    $fixnum.Int64? spaces,
    $core.double? occupancyPercent,
  }) {
    final result = create();
    if (arrivals != null) result.arrivals = arrivals;
    if (departures != null) result.departures = departures;
    if (vehicleHours != null) result.vehicleHours = vehicleHours;
    if (meanVehicles != null) result.meanVehicles = meanVehicles;
    if (spaces != null) result.spaces = spaces;
    if (occupancyPercent != null) result.occupancyPercent = occupancyPercent;
    return result;
  }

  OccupancyFigures._();

  factory OccupancyFigures.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory OccupancyFigures.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'OccupancyFigures',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aInt64(1, _omitFieldNames ? '' : 'arrivals')
    ..aInt64(2, _omitFieldNames ? '' : 'departures')
    ..aD(3, _omitFieldNames ? '' : 'vehicleHours')
    ..aD(4, _omitFieldNames ? '' : 'meanVehicles')
    ..aInt64(5, _omitFieldNames ? '' : 'spaces')
    ..aD(6, _omitFieldNames ? '' : 'occupancyPercent')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  OccupancyFigures clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  OccupancyFigures copyWith(void Function(OccupancyFigures) updates) =>
      super.copyWith((message) => updates(message as OccupancyFigures))
          as OccupancyFigures;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static OccupancyFigures create() => OccupancyFigures._();
  @$core.override
  OccupancyFigures createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static OccupancyFigures getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<OccupancyFigures>(create);
  static OccupancyFigures? _defaultInstance;

  /// Vehicles that came.
  @$pb.TagNumber(1)
  $fixnum.Int64 get arrivals => $_getI64(0);
  @$pb.TagNumber(1)
  set arrivals($fixnum.Int64 value) => $_setInt64(0, value);
  @$pb.TagNumber(1)
  $core.bool hasArrivals() => $_has(0);
  @$pb.TagNumber(1)
  void clearArrivals() => $_clearField(1);

  /// Vehicles that left.
  @$pb.TagNumber(2)
  $fixnum.Int64 get departures => $_getI64(1);
  @$pb.TagNumber(2)
  set departures($fixnum.Int64 value) => $_setInt64(1, value);
  @$pb.TagNumber(2)
  $core.bool hasDepartures() => $_has(1);
  @$pb.TagNumber(2)
  void clearDepartures() => $_clearField(2);

  /// Hours that vehicles stood there, of all vehicles together; of the current day, up to the last full hour.
  @$pb.TagNumber(3)
  $core.double get vehicleHours => $_getN(2);
  @$pb.TagNumber(3)
  set vehicleHours($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasVehicleHours() => $_has(2);
  @$pb.TagNumber(3)
  void clearVehicleHours() => $_clearField(3);

  /// Vehicles that stood there on the average.
  @$pb.TagNumber(4)
  $core.double get meanVehicles => $_getN(3);
  @$pb.TagNumber(4)
  set meanVehicles($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasMeanVehicles() => $_has(3);
  @$pb.TagNumber(4)
  void clearMeanVehicles() => $_clearField(4);

  /// Spaces there are now; 0 where nobody has said how many.
  @$pb.TagNumber(5)
  $fixnum.Int64 get spaces => $_getI64(4);
  @$pb.TagNumber(5)
  set spaces($fixnum.Int64 value) => $_setInt64(4, value);
  @$pb.TagNumber(5)
  $core.bool hasSpaces() => $_has(4);
  @$pb.TagNumber(5)
  void clearSpaces() => $_clearField(5);

  /// `mean_vehicles` in a hundred of the spaces; absent where these are not known.
  @$pb.TagNumber(6)
  $core.double get occupancyPercent => $_getN(5);
  @$pb.TagNumber(6)
  set occupancyPercent($core.double value) => $_setDouble(5, value);
  @$pb.TagNumber(6)
  $core.bool hasOccupancyPercent() => $_has(5);
  @$pb.TagNumber(6)
  void clearOccupancyPercent() => $_clearField(6);
}

/// A step of the period.
class OccupancyPart extends $pb.GeneratedMessage {
  factory OccupancyPart({
    $core.String? day,
    OccupancyFigures? figures,
  }) {
    final result = create();
    if (day != null) result.day = day;
    if (figures != null) result.figures = figures;
    return result;
  }

  OccupancyPart._();

  factory OccupancyPart.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory OccupancyPart.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'OccupancyPart',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'day')
    ..aOM<OccupancyFigures>(2, _omitFieldNames ? '' : 'figures',
        subBuilder: OccupancyFigures.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  OccupancyPart clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  OccupancyPart copyWith(void Function(OccupancyPart) updates) =>
      super.copyWith((message) => updates(message as OccupancyPart))
          as OccupancyPart;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static OccupancyPart create() => OccupancyPart._();
  @$core.override
  OccupancyPart createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static OccupancyPart getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<OccupancyPart>(create);
  static OccupancyPart? _defaultInstance;

  /// The day, `2026-03-01`, or the month, `2026-03`.
  @$pb.TagNumber(1)
  $core.String get day => $_getSZ(0);
  @$pb.TagNumber(1)
  set day($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearDay() => $_clearField(1);

  /// The figures.
  @$pb.TagNumber(2)
  OccupancyFigures get figures => $_getN(1);
  @$pb.TagNumber(2)
  set figures(OccupancyFigures value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasFigures() => $_has(1);
  @$pb.TagNumber(2)
  void clearFigures() => $_clearField(2);
  @$pb.TagNumber(2)
  OccupancyFigures ensureFigures() => $_ensure(1);
}

/// A place.
class OccupancyOfPlace extends $pb.GeneratedMessage {
  factory OccupancyOfPlace({
    ReportPlace? place,
    OccupancyFigures? figures,
  }) {
    final result = create();
    if (place != null) result.place = place;
    if (figures != null) result.figures = figures;
    return result;
  }

  OccupancyOfPlace._();

  factory OccupancyOfPlace.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory OccupancyOfPlace.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'OccupancyOfPlace',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOM<ReportPlace>(1, _omitFieldNames ? '' : 'place',
        subBuilder: ReportPlace.create)
    ..aOM<OccupancyFigures>(2, _omitFieldNames ? '' : 'figures',
        subBuilder: OccupancyFigures.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  OccupancyOfPlace clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  OccupancyOfPlace copyWith(void Function(OccupancyOfPlace) updates) =>
      super.copyWith((message) => updates(message as OccupancyOfPlace))
          as OccupancyOfPlace;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static OccupancyOfPlace create() => OccupancyOfPlace._();
  @$core.override
  OccupancyOfPlace createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static OccupancyOfPlace getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<OccupancyOfPlace>(create);
  static OccupancyOfPlace? _defaultInstance;

  /// Which.
  @$pb.TagNumber(1)
  ReportPlace get place => $_getN(0);
  @$pb.TagNumber(1)
  set place(ReportPlace value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPlace() => $_has(0);
  @$pb.TagNumber(1)
  void clearPlace() => $_clearField(1);
  @$pb.TagNumber(1)
  ReportPlace ensurePlace() => $_ensure(0);

  /// The figures.
  @$pb.TagNumber(2)
  OccupancyFigures get figures => $_getN(1);
  @$pb.TagNumber(2)
  set figures(OccupancyFigures value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasFigures() => $_has(1);
  @$pb.TagNumber(2)
  void clearFigures() => $_clearField(2);
  @$pb.TagNumber(2)
  OccupancyFigures ensureFigures() => $_ensure(1);
}

/// How full it was.
class OccupancyReport extends $pb.GeneratedMessage {
  factory OccupancyReport({
    OccupancyFigures? figures,
    OccupancyFigures? previous,
    $core.Iterable<OccupancyPart>? parts,
    $core.Iterable<OccupancyOfPlace>? places,
  }) {
    final result = create();
    if (figures != null) result.figures = figures;
    if (previous != null) result.previous = previous;
    if (parts != null) result.parts.addAll(parts);
    if (places != null) result.places.addAll(places);
    return result;
  }

  OccupancyReport._();

  factory OccupancyReport.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory OccupancyReport.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'OccupancyReport',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOM<OccupancyFigures>(1, _omitFieldNames ? '' : 'figures',
        subBuilder: OccupancyFigures.create)
    ..aOM<OccupancyFigures>(2, _omitFieldNames ? '' : 'previous',
        subBuilder: OccupancyFigures.create)
    ..pPM<OccupancyPart>(3, _omitFieldNames ? '' : 'parts',
        subBuilder: OccupancyPart.create)
    ..pPM<OccupancyOfPlace>(4, _omitFieldNames ? '' : 'places',
        subBuilder: OccupancyOfPlace.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  OccupancyReport clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  OccupancyReport copyWith(void Function(OccupancyReport) updates) =>
      super.copyWith((message) => updates(message as OccupancyReport))
          as OccupancyReport;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static OccupancyReport create() => OccupancyReport._();
  @$core.override
  OccupancyReport createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static OccupancyReport getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<OccupancyReport>(create);
  static OccupancyReport? _defaultInstance;

  /// Of the period.
  @$pb.TagNumber(1)
  OccupancyFigures get figures => $_getN(0);
  @$pb.TagNumber(1)
  set figures(OccupancyFigures value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasFigures() => $_has(0);
  @$pb.TagNumber(1)
  void clearFigures() => $_clearField(1);
  @$pb.TagNumber(1)
  OccupancyFigures ensureFigures() => $_ensure(0);

  /// Of the period before.
  @$pb.TagNumber(2)
  OccupancyFigures get previous => $_getN(1);
  @$pb.TagNumber(2)
  set previous(OccupancyFigures value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasPrevious() => $_has(1);
  @$pb.TagNumber(2)
  void clearPrevious() => $_clearField(2);
  @$pb.TagNumber(2)
  OccupancyFigures ensurePrevious() => $_ensure(1);

  /// By step, all of them.
  @$pb.TagNumber(3)
  $pb.PbList<OccupancyPart> get parts => $_getList(2);

  /// By place, those with the most vehicle hours first; at most 200.
  @$pb.TagNumber(4)
  $pb.PbList<OccupancyOfPlace> get places => $_getList(3);
}

/// A step of the period.
class RevenuePart extends $pb.GeneratedMessage {
  factory RevenuePart({
    $core.String? day,
    $1.MoneyFigures? figures,
  }) {
    final result = create();
    if (day != null) result.day = day;
    if (figures != null) result.figures = figures;
    return result;
  }

  RevenuePart._();

  factory RevenuePart.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RevenuePart.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RevenuePart',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'day')
    ..aOM<$1.MoneyFigures>(2, _omitFieldNames ? '' : 'figures',
        subBuilder: $1.MoneyFigures.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RevenuePart clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RevenuePart copyWith(void Function(RevenuePart) updates) =>
      super.copyWith((message) => updates(message as RevenuePart))
          as RevenuePart;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RevenuePart create() => RevenuePart._();
  @$core.override
  RevenuePart createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RevenuePart getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RevenuePart>(create);
  static RevenuePart? _defaultInstance;

  /// The day, `2026-03-01`, or the month, `2026-03`.
  @$pb.TagNumber(1)
  $core.String get day => $_getSZ(0);
  @$pb.TagNumber(1)
  set day($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearDay() => $_clearField(1);

  /// The money.
  @$pb.TagNumber(2)
  $1.MoneyFigures get figures => $_getN(1);
  @$pb.TagNumber(2)
  set figures($1.MoneyFigures value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasFigures() => $_has(1);
  @$pb.TagNumber(2)
  void clearFigures() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.MoneyFigures ensureFigures() => $_ensure(1);
}

/// Money of a kind.
class RevenueOfKind extends $pb.GeneratedMessage {
  factory RevenueOfKind({
    $core.String? kind,
    $1.MoneyFigures? figures,
  }) {
    final result = create();
    if (kind != null) result.kind = kind;
    if (figures != null) result.figures = figures;
    return result;
  }

  RevenueOfKind._();

  factory RevenueOfKind.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RevenueOfKind.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RevenueOfKind',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'kind')
    ..aOM<$1.MoneyFigures>(2, _omitFieldNames ? '' : 'figures',
        subBuilder: $1.MoneyFigures.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RevenueOfKind clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RevenueOfKind copyWith(void Function(RevenueOfKind) updates) =>
      super.copyWith((message) => updates(message as RevenueOfKind))
          as RevenueOfKind;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RevenueOfKind create() => RevenueOfKind._();
  @$core.override
  RevenueOfKind createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RevenueOfKind getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RevenueOfKind>(create);
  static RevenueOfKind? _defaultInstance;

  /// What it was for, see ClosingLine.
  @$pb.TagNumber(1)
  $core.String get kind => $_getSZ(0);
  @$pb.TagNumber(1)
  set kind($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasKind() => $_has(0);
  @$pb.TagNumber(1)
  void clearKind() => $_clearField(1);

  /// The money.
  @$pb.TagNumber(2)
  $1.MoneyFigures get figures => $_getN(1);
  @$pb.TagNumber(2)
  set figures($1.MoneyFigures value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasFigures() => $_has(1);
  @$pb.TagNumber(2)
  void clearFigures() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.MoneyFigures ensureFigures() => $_ensure(1);
}

/// Money of a place.
class RevenueOfPlace extends $pb.GeneratedMessage {
  factory RevenueOfPlace({
    ReportPlace? place,
    $1.MoneyFigures? figures,
  }) {
    final result = create();
    if (place != null) result.place = place;
    if (figures != null) result.figures = figures;
    return result;
  }

  RevenueOfPlace._();

  factory RevenueOfPlace.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RevenueOfPlace.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RevenueOfPlace',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOM<ReportPlace>(1, _omitFieldNames ? '' : 'place',
        subBuilder: ReportPlace.create)
    ..aOM<$1.MoneyFigures>(2, _omitFieldNames ? '' : 'figures',
        subBuilder: $1.MoneyFigures.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RevenueOfPlace clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RevenueOfPlace copyWith(void Function(RevenueOfPlace) updates) =>
      super.copyWith((message) => updates(message as RevenueOfPlace))
          as RevenueOfPlace;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RevenueOfPlace create() => RevenueOfPlace._();
  @$core.override
  RevenueOfPlace createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RevenueOfPlace getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RevenueOfPlace>(create);
  static RevenueOfPlace? _defaultInstance;

  /// Which; without id and code for what belongs to none, which admins see.
  @$pb.TagNumber(1)
  ReportPlace get place => $_getN(0);
  @$pb.TagNumber(1)
  set place(ReportPlace value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasPlace() => $_has(0);
  @$pb.TagNumber(1)
  void clearPlace() => $_clearField(1);
  @$pb.TagNumber(1)
  ReportPlace ensurePlace() => $_ensure(0);

  /// The money.
  @$pb.TagNumber(2)
  $1.MoneyFigures get figures => $_getN(1);
  @$pb.TagNumber(2)
  set figures($1.MoneyFigures value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasFigures() => $_has(1);
  @$pb.TagNumber(2)
  void clearFigures() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.MoneyFigures ensureFigures() => $_ensure(1);
}

/// The money, by the days of the books.
class RevenueOfPlaces extends $pb.GeneratedMessage {
  factory RevenueOfPlaces({
    $1.MoneyFigures? figures,
    $1.MoneyFigures? previous,
    $core.Iterable<RevenuePart>? parts,
    $core.Iterable<RevenueOfKind>? kinds,
    $core.Iterable<RevenueOfPlace>? places,
    $0.Timestamp? asOfTime,
  }) {
    final result = create();
    if (figures != null) result.figures = figures;
    if (previous != null) result.previous = previous;
    if (parts != null) result.parts.addAll(parts);
    if (kinds != null) result.kinds.addAll(kinds);
    if (places != null) result.places.addAll(places);
    if (asOfTime != null) result.asOfTime = asOfTime;
    return result;
  }

  RevenueOfPlaces._();

  factory RevenueOfPlaces.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory RevenueOfPlaces.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'RevenueOfPlaces',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOM<$1.MoneyFigures>(1, _omitFieldNames ? '' : 'figures',
        subBuilder: $1.MoneyFigures.create)
    ..aOM<$1.MoneyFigures>(2, _omitFieldNames ? '' : 'previous',
        subBuilder: $1.MoneyFigures.create)
    ..pPM<RevenuePart>(3, _omitFieldNames ? '' : 'parts',
        subBuilder: RevenuePart.create)
    ..pPM<RevenueOfKind>(4, _omitFieldNames ? '' : 'kinds',
        subBuilder: RevenueOfKind.create)
    ..pPM<RevenueOfPlace>(5, _omitFieldNames ? '' : 'places',
        subBuilder: RevenueOfPlace.create)
    ..aOM<$0.Timestamp>(6, _omitFieldNames ? '' : 'asOfTime',
        subBuilder: $0.Timestamp.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RevenueOfPlaces clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  RevenueOfPlaces copyWith(void Function(RevenueOfPlaces) updates) =>
      super.copyWith((message) => updates(message as RevenueOfPlaces))
          as RevenueOfPlaces;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static RevenueOfPlaces create() => RevenueOfPlaces._();
  @$core.override
  RevenueOfPlaces createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static RevenueOfPlaces getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<RevenueOfPlaces>(create);
  static RevenueOfPlaces? _defaultInstance;

  /// Of the period.
  @$pb.TagNumber(1)
  $1.MoneyFigures get figures => $_getN(0);
  @$pb.TagNumber(1)
  set figures($1.MoneyFigures value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasFigures() => $_has(0);
  @$pb.TagNumber(1)
  void clearFigures() => $_clearField(1);
  @$pb.TagNumber(1)
  $1.MoneyFigures ensureFigures() => $_ensure(0);

  /// Of the period before.
  @$pb.TagNumber(2)
  $1.MoneyFigures get previous => $_getN(1);
  @$pb.TagNumber(2)
  set previous($1.MoneyFigures value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasPrevious() => $_has(1);
  @$pb.TagNumber(2)
  void clearPrevious() => $_clearField(2);
  @$pb.TagNumber(2)
  $1.MoneyFigures ensurePrevious() => $_ensure(1);

  /// By step, all of them.
  @$pb.TagNumber(3)
  $pb.PbList<RevenuePart> get parts => $_getList(2);

  /// By what it was for, the highest takings first.
  @$pb.TagNumber(4)
  $pb.PbList<RevenueOfKind> get kinds => $_getList(3);

  /// By place, the highest takings first; at most 200.
  @$pb.TagNumber(5)
  $pb.PbList<RevenueOfPlace> get places => $_getList(4);

  /// Everything that was in the books by then is in these figures; absent before they were first made.
  @$pb.TagNumber(6)
  $0.Timestamp get asOfTime => $_getN(5);
  @$pb.TagNumber(6)
  set asOfTime($0.Timestamp value) => $_setField(6, value);
  @$pb.TagNumber(6)
  $core.bool hasAsOfTime() => $_has(5);
  @$pb.TagNumber(6)
  void clearAsOfTime() => $_clearField(6);
  @$pb.TagNumber(6)
  $0.Timestamp ensureAsOfTime() => $_ensure(5);
}

/// An hour of the day, over all days of the period.
class HourOfDay extends $pb.GeneratedMessage {
  factory HourOfDay({
    $core.int? hour,
    $fixnum.Int64? arrivals,
    $fixnum.Int64? departures,
    $core.double? meanVehicles,
    $fixnum.Int64? previousArrivals,
  }) {
    final result = create();
    if (hour != null) result.hour = hour;
    if (arrivals != null) result.arrivals = arrivals;
    if (departures != null) result.departures = departures;
    if (meanVehicles != null) result.meanVehicles = meanVehicles;
    if (previousArrivals != null) result.previousArrivals = previousArrivals;
    return result;
  }

  HourOfDay._();

  factory HourOfDay.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory HourOfDay.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'HourOfDay',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'hour')
    ..aInt64(2, _omitFieldNames ? '' : 'arrivals')
    ..aInt64(3, _omitFieldNames ? '' : 'departures')
    ..aD(4, _omitFieldNames ? '' : 'meanVehicles')
    ..aInt64(5, _omitFieldNames ? '' : 'previousArrivals')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  HourOfDay clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  HourOfDay copyWith(void Function(HourOfDay) updates) =>
      super.copyWith((message) => updates(message as HourOfDay)) as HourOfDay;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static HourOfDay create() => HourOfDay._();
  @$core.override
  HourOfDay createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static HourOfDay getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<HourOfDay>(create);
  static HourOfDay? _defaultInstance;

  /// 0 to 23, by the places' own time.
  @$pb.TagNumber(1)
  $core.int get hour => $_getIZ(0);
  @$pb.TagNumber(1)
  set hour($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasHour() => $_has(0);
  @$pb.TagNumber(1)
  void clearHour() => $_clearField(1);

  /// Vehicles that came in it.
  @$pb.TagNumber(2)
  $fixnum.Int64 get arrivals => $_getI64(1);
  @$pb.TagNumber(2)
  set arrivals($fixnum.Int64 value) => $_setInt64(1, value);
  @$pb.TagNumber(2)
  $core.bool hasArrivals() => $_has(1);
  @$pb.TagNumber(2)
  void clearArrivals() => $_clearField(2);

  /// Vehicles that left in it.
  @$pb.TagNumber(3)
  $fixnum.Int64 get departures => $_getI64(2);
  @$pb.TagNumber(3)
  set departures($fixnum.Int64 value) => $_setInt64(2, value);
  @$pb.TagNumber(3)
  $core.bool hasDepartures() => $_has(2);
  @$pb.TagNumber(3)
  void clearDepartures() => $_clearField(3);

  /// Vehicles that stood there on the average.
  @$pb.TagNumber(4)
  $core.double get meanVehicles => $_getN(3);
  @$pb.TagNumber(4)
  set meanVehicles($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasMeanVehicles() => $_has(3);
  @$pb.TagNumber(4)
  void clearMeanVehicles() => $_clearField(4);

  /// Vehicles that came in it in the period before.
  @$pb.TagNumber(5)
  $fixnum.Int64 get previousArrivals => $_getI64(4);
  @$pb.TagNumber(5)
  set previousArrivals($fixnum.Int64 value) => $_setInt64(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPreviousArrivals() => $_has(4);
  @$pb.TagNumber(5)
  void clearPreviousArrivals() => $_clearField(5);
}

/// A day of the week, over the whole period.
class DayOfWeek extends $pb.GeneratedMessage {
  factory DayOfWeek({
    $core.int? weekday,
    $fixnum.Int64? arrivals,
    $fixnum.Int64? previousArrivals,
  }) {
    final result = create();
    if (weekday != null) result.weekday = weekday;
    if (arrivals != null) result.arrivals = arrivals;
    if (previousArrivals != null) result.previousArrivals = previousArrivals;
    return result;
  }

  DayOfWeek._();

  factory DayOfWeek.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory DayOfWeek.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'DayOfWeek',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aI(1, _omitFieldNames ? '' : 'weekday')
    ..aInt64(2, _omitFieldNames ? '' : 'arrivals')
    ..aInt64(3, _omitFieldNames ? '' : 'previousArrivals')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DayOfWeek clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  DayOfWeek copyWith(void Function(DayOfWeek) updates) =>
      super.copyWith((message) => updates(message as DayOfWeek)) as DayOfWeek;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static DayOfWeek create() => DayOfWeek._();
  @$core.override
  DayOfWeek createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static DayOfWeek getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<DayOfWeek>(create);
  static DayOfWeek? _defaultInstance;

  /// 1 is Monday, 7 is Sunday.
  @$pb.TagNumber(1)
  $core.int get weekday => $_getIZ(0);
  @$pb.TagNumber(1)
  set weekday($core.int value) => $_setSignedInt32(0, value);
  @$pb.TagNumber(1)
  $core.bool hasWeekday() => $_has(0);
  @$pb.TagNumber(1)
  void clearWeekday() => $_clearField(1);

  /// Vehicles that came on it.
  @$pb.TagNumber(2)
  $fixnum.Int64 get arrivals => $_getI64(1);
  @$pb.TagNumber(2)
  set arrivals($fixnum.Int64 value) => $_setInt64(1, value);
  @$pb.TagNumber(2)
  $core.bool hasArrivals() => $_has(1);
  @$pb.TagNumber(2)
  void clearArrivals() => $_clearField(2);

  /// Vehicles that came on it in the period before.
  @$pb.TagNumber(3)
  $fixnum.Int64 get previousArrivals => $_getI64(2);
  @$pb.TagNumber(3)
  set previousArrivals($fixnum.Int64 value) => $_setInt64(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPreviousArrivals() => $_has(2);
  @$pb.TagNumber(3)
  void clearPreviousArrivals() => $_clearField(3);
}

/// When it was full.
class PeakHoursReport extends $pb.GeneratedMessage {
  factory PeakHoursReport({
    $core.Iterable<HourOfDay>? hours,
    $core.Iterable<DayOfWeek>? weekdays,
    $core.int? busiestHour,
    $core.int? busiestWeekday,
  }) {
    final result = create();
    if (hours != null) result.hours.addAll(hours);
    if (weekdays != null) result.weekdays.addAll(weekdays);
    if (busiestHour != null) result.busiestHour = busiestHour;
    if (busiestWeekday != null) result.busiestWeekday = busiestWeekday;
    return result;
  }

  PeakHoursReport._();

  factory PeakHoursReport.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory PeakHoursReport.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'PeakHoursReport',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..pPM<HourOfDay>(1, _omitFieldNames ? '' : 'hours',
        subBuilder: HourOfDay.create)
    ..pPM<DayOfWeek>(2, _omitFieldNames ? '' : 'weekdays',
        subBuilder: DayOfWeek.create)
    ..aI(3, _omitFieldNames ? '' : 'busiestHour')
    ..aI(4, _omitFieldNames ? '' : 'busiestWeekday')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PeakHoursReport clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  PeakHoursReport copyWith(void Function(PeakHoursReport) updates) =>
      super.copyWith((message) => updates(message as PeakHoursReport))
          as PeakHoursReport;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static PeakHoursReport create() => PeakHoursReport._();
  @$core.override
  PeakHoursReport createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static PeakHoursReport getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<PeakHoursReport>(create);
  static PeakHoursReport? _defaultInstance;

  /// All 24.
  @$pb.TagNumber(1)
  $pb.PbList<HourOfDay> get hours => $_getList(0);

  /// All 7.
  @$pb.TagNumber(2)
  $pb.PbList<DayOfWeek> get weekdays => $_getList(1);

  /// The hour with the most vehicles on the average; absent when none came.
  @$pb.TagNumber(3)
  $core.int get busiestHour => $_getIZ(2);
  @$pb.TagNumber(3)
  set busiestHour($core.int value) => $_setSignedInt32(2, value);
  @$pb.TagNumber(3)
  $core.bool hasBusiestHour() => $_has(2);
  @$pb.TagNumber(3)
  void clearBusiestHour() => $_clearField(3);

  /// The weekday on which the most came; absent when none came.
  @$pb.TagNumber(4)
  $core.int get busiestWeekday => $_getIZ(3);
  @$pb.TagNumber(4)
  set busiestWeekday($core.int value) => $_setSignedInt32(3, value);
  @$pb.TagNumber(4)
  $core.bool hasBusiestWeekday() => $_has(3);
  @$pb.TagNumber(4)
  void clearBusiestWeekday() => $_clearField(4);
}

/// A part of what is counted.
class Share extends $pb.GeneratedMessage {
  factory Share({
    $core.String? key,
    $core.String? name,
    $fixnum.Int64? count,
    $core.double? percent,
    $fixnum.Int64? previousCount,
  }) {
    final result = create();
    if (key != null) result.key = key;
    if (name != null) result.name = name;
    if (count != null) result.count = count;
    if (percent != null) result.percent = percent;
    if (previousCount != null) result.previousCount = previousCount;
    return result;
  }

  Share._();

  factory Share.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory Share.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'Share',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'key')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aInt64(3, _omitFieldNames ? '' : 'count')
    ..aD(4, _omitFieldNames ? '' : 'percent')
    ..aInt64(5, _omitFieldNames ? '' : 'previousCount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Share clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  Share copyWith(void Function(Share) updates) =>
      super.copyWith((message) => updates(message as Share)) as Share;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static Share create() => Share._();
  @$core.override
  Share createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static Share getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<Share>(create);
  static Share? _defaultInstance;

  /// What is counted: a type's or plan's id, a series of plates, a length such as `60-120`, a power in watts.
  @$pb.TagNumber(1)
  $core.String get key => $_getSZ(0);
  @$pb.TagNumber(1)
  set key($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasKey() => $_has(0);
  @$pb.TagNumber(1)
  void clearKey() => $_clearField(1);

  /// Its name in the caller's language; its key when it is gone.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// How many.
  @$pb.TagNumber(3)
  $fixnum.Int64 get count => $_getI64(2);
  @$pb.TagNumber(3)
  set count($fixnum.Int64 value) => $_setInt64(2, value);
  @$pb.TagNumber(3)
  $core.bool hasCount() => $_has(2);
  @$pb.TagNumber(3)
  void clearCount() => $_clearField(3);

  /// In a hundred of all.
  @$pb.TagNumber(4)
  $core.double get percent => $_getN(3);
  @$pb.TagNumber(4)
  set percent($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPercent() => $_has(3);
  @$pb.TagNumber(4)
  void clearPercent() => $_clearField(4);

  /// How many in the period before.
  @$pb.TagNumber(5)
  $fixnum.Int64 get previousCount => $_getI64(4);
  @$pb.TagNumber(5)
  set previousCount($fixnum.Int64 value) => $_setInt64(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPreviousCount() => $_has(4);
  @$pb.TagNumber(5)
  void clearPreviousCount() => $_clearField(5);
}

/// Shares of a whole.
class SharesReport extends $pb.GeneratedMessage {
  factory SharesReport({
    $fixnum.Int64? count,
    $fixnum.Int64? previousCount,
    $core.Iterable<Share>? shares,
  }) {
    final result = create();
    if (count != null) result.count = count;
    if (previousCount != null) result.previousCount = previousCount;
    if (shares != null) result.shares.addAll(shares);
    return result;
  }

  SharesReport._();

  factory SharesReport.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory SharesReport.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'SharesReport',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aInt64(1, _omitFieldNames ? '' : 'count')
    ..aInt64(2, _omitFieldNames ? '' : 'previousCount')
    ..pPM<Share>(3, _omitFieldNames ? '' : 'shares', subBuilder: Share.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SharesReport clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  SharesReport copyWith(void Function(SharesReport) updates) =>
      super.copyWith((message) => updates(message as SharesReport))
          as SharesReport;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static SharesReport create() => SharesReport._();
  @$core.override
  SharesReport createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static SharesReport getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<SharesReport>(create);
  static SharesReport? _defaultInstance;

  /// In all.
  @$pb.TagNumber(1)
  $fixnum.Int64 get count => $_getI64(0);
  @$pb.TagNumber(1)
  set count($fixnum.Int64 value) => $_setInt64(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCount() => $_has(0);
  @$pb.TagNumber(1)
  void clearCount() => $_clearField(1);

  /// In all in the period before.
  @$pb.TagNumber(2)
  $fixnum.Int64 get previousCount => $_getI64(1);
  @$pb.TagNumber(2)
  set previousCount($fixnum.Int64 value) => $_setInt64(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPreviousCount() => $_has(1);
  @$pb.TagNumber(2)
  void clearPreviousCount() => $_clearField(2);

  /// The largest first.
  @$pb.TagNumber(3)
  $pb.PbList<Share> get shares => $_getList(2);
}

/// How long vehicles stayed, of those that left in the period.
class StayLengthsReport extends $pb.GeneratedMessage {
  factory StayLengthsReport({
    $fixnum.Int64? count,
    $fixnum.Int64? previousCount,
    $core.double? meanMinutes,
    $core.double? previousMeanMinutes,
    $core.Iterable<Share>? lengths,
  }) {
    final result = create();
    if (count != null) result.count = count;
    if (previousCount != null) result.previousCount = previousCount;
    if (meanMinutes != null) result.meanMinutes = meanMinutes;
    if (previousMeanMinutes != null)
      result.previousMeanMinutes = previousMeanMinutes;
    if (lengths != null) result.lengths.addAll(lengths);
    return result;
  }

  StayLengthsReport._();

  factory StayLengthsReport.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory StayLengthsReport.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'StayLengthsReport',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aInt64(1, _omitFieldNames ? '' : 'count')
    ..aInt64(2, _omitFieldNames ? '' : 'previousCount')
    ..aD(3, _omitFieldNames ? '' : 'meanMinutes')
    ..aD(4, _omitFieldNames ? '' : 'previousMeanMinutes')
    ..pPM<Share>(5, _omitFieldNames ? '' : 'lengths', subBuilder: Share.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StayLengthsReport clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  StayLengthsReport copyWith(void Function(StayLengthsReport) updates) =>
      super.copyWith((message) => updates(message as StayLengthsReport))
          as StayLengthsReport;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static StayLengthsReport create() => StayLengthsReport._();
  @$core.override
  StayLengthsReport createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static StayLengthsReport getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<StayLengthsReport>(create);
  static StayLengthsReport? _defaultInstance;

  /// How many left.
  @$pb.TagNumber(1)
  $fixnum.Int64 get count => $_getI64(0);
  @$pb.TagNumber(1)
  set count($fixnum.Int64 value) => $_setInt64(0, value);
  @$pb.TagNumber(1)
  $core.bool hasCount() => $_has(0);
  @$pb.TagNumber(1)
  void clearCount() => $_clearField(1);

  /// How many left in the period before.
  @$pb.TagNumber(2)
  $fixnum.Int64 get previousCount => $_getI64(1);
  @$pb.TagNumber(2)
  set previousCount($fixnum.Int64 value) => $_setInt64(1, value);
  @$pb.TagNumber(2)
  $core.bool hasPreviousCount() => $_has(1);
  @$pb.TagNumber(2)
  void clearPreviousCount() => $_clearField(2);

  /// How long they stayed on the average, in minutes.
  @$pb.TagNumber(3)
  $core.double get meanMinutes => $_getN(2);
  @$pb.TagNumber(3)
  set meanMinutes($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasMeanMinutes() => $_has(2);
  @$pb.TagNumber(3)
  void clearMeanMinutes() => $_clearField(3);

  /// The same of the period before.
  @$pb.TagNumber(4)
  $core.double get previousMeanMinutes => $_getN(3);
  @$pb.TagNumber(4)
  set previousMeanMinutes($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPreviousMeanMinutes() => $_has(3);
  @$pb.TagNumber(4)
  void clearPreviousMeanMinutes() => $_clearField(4);

  /// By length in minutes: `0-30`, `30-60`, `60-120`, `120-240`, `240-480`, `480-1440`, `1440-`; all of them, the shortest first.
  @$pb.TagNumber(5)
  $pb.PbList<Share> get lengths => $_getList(4);
}

/// Memberships of car parks.
class MembershipsReport extends $pb.GeneratedMessage {
  factory MembershipsReport({
    $fixnum.Int64? started,
    $fixnum.Int64? ended,
    $fixnum.Int64? active,
    $fixnum.Int64? previousStarted,
    $fixnum.Int64? previousEnded,
    $fixnum.Int64? previousActive,
    $core.Iterable<Share>? plans,
  }) {
    final result = create();
    if (started != null) result.started = started;
    if (ended != null) result.ended = ended;
    if (active != null) result.active = active;
    if (previousStarted != null) result.previousStarted = previousStarted;
    if (previousEnded != null) result.previousEnded = previousEnded;
    if (previousActive != null) result.previousActive = previousActive;
    if (plans != null) result.plans.addAll(plans);
    return result;
  }

  MembershipsReport._();

  factory MembershipsReport.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory MembershipsReport.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'MembershipsReport',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aInt64(1, _omitFieldNames ? '' : 'started')
    ..aInt64(2, _omitFieldNames ? '' : 'ended')
    ..aInt64(3, _omitFieldNames ? '' : 'active')
    ..aInt64(4, _omitFieldNames ? '' : 'previousStarted')
    ..aInt64(5, _omitFieldNames ? '' : 'previousEnded')
    ..aInt64(6, _omitFieldNames ? '' : 'previousActive')
    ..pPM<Share>(7, _omitFieldNames ? '' : 'plans', subBuilder: Share.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MembershipsReport clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  MembershipsReport copyWith(void Function(MembershipsReport) updates) =>
      super.copyWith((message) => updates(message as MembershipsReport))
          as MembershipsReport;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static MembershipsReport create() => MembershipsReport._();
  @$core.override
  MembershipsReport createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static MembershipsReport getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<MembershipsReport>(create);
  static MembershipsReport? _defaultInstance;

  /// Those that began.
  @$pb.TagNumber(1)
  $fixnum.Int64 get started => $_getI64(0);
  @$pb.TagNumber(1)
  set started($fixnum.Int64 value) => $_setInt64(0, value);
  @$pb.TagNumber(1)
  $core.bool hasStarted() => $_has(0);
  @$pb.TagNumber(1)
  void clearStarted() => $_clearField(1);

  /// Those that ended.
  @$pb.TagNumber(2)
  $fixnum.Int64 get ended => $_getI64(1);
  @$pb.TagNumber(2)
  set ended($fixnum.Int64 value) => $_setInt64(1, value);
  @$pb.TagNumber(2)
  $core.bool hasEnded() => $_has(1);
  @$pb.TagNumber(2)
  void clearEnded() => $_clearField(2);

  /// Those that were good at the end of the period.
  @$pb.TagNumber(3)
  $fixnum.Int64 get active => $_getI64(2);
  @$pb.TagNumber(3)
  set active($fixnum.Int64 value) => $_setInt64(2, value);
  @$pb.TagNumber(3)
  $core.bool hasActive() => $_has(2);
  @$pb.TagNumber(3)
  void clearActive() => $_clearField(3);

  /// Those that began in the period before.
  @$pb.TagNumber(4)
  $fixnum.Int64 get previousStarted => $_getI64(3);
  @$pb.TagNumber(4)
  set previousStarted($fixnum.Int64 value) => $_setInt64(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPreviousStarted() => $_has(3);
  @$pb.TagNumber(4)
  void clearPreviousStarted() => $_clearField(4);

  /// Those that ended in the period before.
  @$pb.TagNumber(5)
  $fixnum.Int64 get previousEnded => $_getI64(4);
  @$pb.TagNumber(5)
  set previousEnded($fixnum.Int64 value) => $_setInt64(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPreviousEnded() => $_has(4);
  @$pb.TagNumber(5)
  void clearPreviousEnded() => $_clearField(5);

  /// Those that were good at the end of the period before.
  @$pb.TagNumber(6)
  $fixnum.Int64 get previousActive => $_getI64(5);
  @$pb.TagNumber(6)
  set previousActive($fixnum.Int64 value) => $_setInt64(5, value);
  @$pb.TagNumber(6)
  $core.bool hasPreviousActive() => $_has(5);
  @$pb.TagNumber(6)
  void clearPreviousActive() => $_clearField(6);

  /// Those that began, by plan.
  @$pb.TagNumber(7)
  $pb.PbList<Share> get plans => $_getList(6);
}

/// Charging that began in a period.
class ChargingFigures extends $pb.GeneratedMessage {
  factory ChargingFigures({
    $fixnum.Int64? sessions,
    $core.double? energyKwh,
    $core.double? hours,
    $core.double? amount,
  }) {
    final result = create();
    if (sessions != null) result.sessions = sessions;
    if (energyKwh != null) result.energyKwh = energyKwh;
    if (hours != null) result.hours = hours;
    if (amount != null) result.amount = amount;
    return result;
  }

  ChargingFigures._();

  factory ChargingFigures.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ChargingFigures.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ChargingFigures',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aInt64(1, _omitFieldNames ? '' : 'sessions')
    ..aD(2, _omitFieldNames ? '' : 'energyKwh')
    ..aD(3, _omitFieldNames ? '' : 'hours')
    ..aD(4, _omitFieldNames ? '' : 'amount')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChargingFigures clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChargingFigures copyWith(void Function(ChargingFigures) updates) =>
      super.copyWith((message) => updates(message as ChargingFigures))
          as ChargingFigures;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ChargingFigures create() => ChargingFigures._();
  @$core.override
  ChargingFigures createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ChargingFigures getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ChargingFigures>(create);
  static ChargingFigures? _defaultInstance;

  /// Charging sessions.
  @$pb.TagNumber(1)
  $fixnum.Int64 get sessions => $_getI64(0);
  @$pb.TagNumber(1)
  set sessions($fixnum.Int64 value) => $_setInt64(0, value);
  @$pb.TagNumber(1)
  $core.bool hasSessions() => $_has(0);
  @$pb.TagNumber(1)
  void clearSessions() => $_clearField(1);

  /// What was drawn, in kilowatt-hours.
  @$pb.TagNumber(2)
  $core.double get energyKwh => $_getN(1);
  @$pb.TagNumber(2)
  set energyKwh($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasEnergyKwh() => $_has(1);
  @$pb.TagNumber(2)
  void clearEnergyKwh() => $_clearField(2);

  /// Hours of charging, of sessions that are over.
  @$pb.TagNumber(3)
  $core.double get hours => $_getN(2);
  @$pb.TagNumber(3)
  set hours($core.double value) => $_setDouble(2, value);
  @$pb.TagNumber(3)
  $core.bool hasHours() => $_has(2);
  @$pb.TagNumber(3)
  void clearHours() => $_clearField(3);

  /// What it cost, in TND, paid or not.
  @$pb.TagNumber(4)
  $core.double get amount => $_getN(3);
  @$pb.TagNumber(4)
  set amount($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasAmount() => $_has(3);
  @$pb.TagNumber(4)
  void clearAmount() => $_clearField(4);
}

/// A step of the period.
class ChargingPart extends $pb.GeneratedMessage {
  factory ChargingPart({
    $core.String? day,
    ChargingFigures? figures,
  }) {
    final result = create();
    if (day != null) result.day = day;
    if (figures != null) result.figures = figures;
    return result;
  }

  ChargingPart._();

  factory ChargingPart.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ChargingPart.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ChargingPart',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'day')
    ..aOM<ChargingFigures>(2, _omitFieldNames ? '' : 'figures',
        subBuilder: ChargingFigures.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChargingPart clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChargingPart copyWith(void Function(ChargingPart) updates) =>
      super.copyWith((message) => updates(message as ChargingPart))
          as ChargingPart;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ChargingPart create() => ChargingPart._();
  @$core.override
  ChargingPart createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ChargingPart getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ChargingPart>(create);
  static ChargingPart? _defaultInstance;

  /// The day, `2026-03-01`, or the month, `2026-03`.
  @$pb.TagNumber(1)
  $core.String get day => $_getSZ(0);
  @$pb.TagNumber(1)
  set day($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearDay() => $_clearField(1);

  /// The figures.
  @$pb.TagNumber(2)
  ChargingFigures get figures => $_getN(1);
  @$pb.TagNumber(2)
  set figures(ChargingFigures value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasFigures() => $_has(1);
  @$pb.TagNumber(2)
  void clearFigures() => $_clearField(2);
  @$pb.TagNumber(2)
  ChargingFigures ensureFigures() => $_ensure(1);
}

/// Charging of electric vehicles.
class ChargingReport extends $pb.GeneratedMessage {
  factory ChargingReport({
    ChargingFigures? figures,
    ChargingFigures? previous,
    $core.Iterable<ChargingPart>? parts,
    $core.Iterable<Share>? powers,
  }) {
    final result = create();
    if (figures != null) result.figures = figures;
    if (previous != null) result.previous = previous;
    if (parts != null) result.parts.addAll(parts);
    if (powers != null) result.powers.addAll(powers);
    return result;
  }

  ChargingReport._();

  factory ChargingReport.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory ChargingReport.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'ChargingReport',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOM<ChargingFigures>(1, _omitFieldNames ? '' : 'figures',
        subBuilder: ChargingFigures.create)
    ..aOM<ChargingFigures>(2, _omitFieldNames ? '' : 'previous',
        subBuilder: ChargingFigures.create)
    ..pPM<ChargingPart>(3, _omitFieldNames ? '' : 'parts',
        subBuilder: ChargingPart.create)
    ..pPM<Share>(4, _omitFieldNames ? '' : 'powers', subBuilder: Share.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChargingReport clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  ChargingReport copyWith(void Function(ChargingReport) updates) =>
      super.copyWith((message) => updates(message as ChargingReport))
          as ChargingReport;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static ChargingReport create() => ChargingReport._();
  @$core.override
  ChargingReport createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static ChargingReport getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<ChargingReport>(create);
  static ChargingReport? _defaultInstance;

  /// Of the period.
  @$pb.TagNumber(1)
  ChargingFigures get figures => $_getN(0);
  @$pb.TagNumber(1)
  set figures(ChargingFigures value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasFigures() => $_has(0);
  @$pb.TagNumber(1)
  void clearFigures() => $_clearField(1);
  @$pb.TagNumber(1)
  ChargingFigures ensureFigures() => $_ensure(0);

  /// Of the period before.
  @$pb.TagNumber(2)
  ChargingFigures get previous => $_getN(1);
  @$pb.TagNumber(2)
  set previous(ChargingFigures value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasPrevious() => $_has(1);
  @$pb.TagNumber(2)
  void clearPrevious() => $_clearField(2);
  @$pb.TagNumber(2)
  ChargingFigures ensurePrevious() => $_ensure(1);

  /// By step, all of them.
  @$pb.TagNumber(3)
  $pb.PbList<ChargingPart> get parts => $_getList(2);

  /// Sessions by the stations' power.
  @$pb.TagNumber(4)
  $pb.PbList<Share> get powers => $_getList(3);
}

/// Fines that were issued in a period, as they stand now.
class FineFigures extends $pb.GeneratedMessage {
  factory FineFigures({
    $fixnum.Int64? issued,
    $core.double? amount,
    $fixnum.Int64? paid,
    $core.double? paidAmount,
    $fixnum.Int64? open,
    $fixnum.Int64? appealed,
    $fixnum.Int64? dismissed,
  }) {
    final result = create();
    if (issued != null) result.issued = issued;
    if (amount != null) result.amount = amount;
    if (paid != null) result.paid = paid;
    if (paidAmount != null) result.paidAmount = paidAmount;
    if (open != null) result.open = open;
    if (appealed != null) result.appealed = appealed;
    if (dismissed != null) result.dismissed = dismissed;
    return result;
  }

  FineFigures._();

  factory FineFigures.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FineFigures.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FineFigures',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aInt64(1, _omitFieldNames ? '' : 'issued')
    ..aD(2, _omitFieldNames ? '' : 'amount')
    ..aInt64(3, _omitFieldNames ? '' : 'paid')
    ..aD(4, _omitFieldNames ? '' : 'paidAmount')
    ..aInt64(5, _omitFieldNames ? '' : 'open')
    ..aInt64(6, _omitFieldNames ? '' : 'appealed')
    ..aInt64(7, _omitFieldNames ? '' : 'dismissed')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FineFigures clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FineFigures copyWith(void Function(FineFigures) updates) =>
      super.copyWith((message) => updates(message as FineFigures))
          as FineFigures;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FineFigures create() => FineFigures._();
  @$core.override
  FineFigures createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FineFigures getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FineFigures>(create);
  static FineFigures? _defaultInstance;

  /// How many were issued.
  @$pb.TagNumber(1)
  $fixnum.Int64 get issued => $_getI64(0);
  @$pb.TagNumber(1)
  set issued($fixnum.Int64 value) => $_setInt64(0, value);
  @$pb.TagNumber(1)
  $core.bool hasIssued() => $_has(0);
  @$pb.TagNumber(1)
  void clearIssued() => $_clearField(1);

  /// What they cost together, in TND.
  @$pb.TagNumber(2)
  $core.double get amount => $_getN(1);
  @$pb.TagNumber(2)
  set amount($core.double value) => $_setDouble(1, value);
  @$pb.TagNumber(2)
  $core.bool hasAmount() => $_has(1);
  @$pb.TagNumber(2)
  void clearAmount() => $_clearField(2);

  /// How many of them are paid.
  @$pb.TagNumber(3)
  $fixnum.Int64 get paid => $_getI64(2);
  @$pb.TagNumber(3)
  set paid($fixnum.Int64 value) => $_setInt64(2, value);
  @$pb.TagNumber(3)
  $core.bool hasPaid() => $_has(2);
  @$pb.TagNumber(3)
  void clearPaid() => $_clearField(3);

  /// What these cost together, in TND.
  @$pb.TagNumber(4)
  $core.double get paidAmount => $_getN(3);
  @$pb.TagNumber(4)
  set paidAmount($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasPaidAmount() => $_has(3);
  @$pb.TagNumber(4)
  void clearPaidAmount() => $_clearField(4);

  /// How many are neither paid nor dismissed.
  @$pb.TagNumber(5)
  $fixnum.Int64 get open => $_getI64(4);
  @$pb.TagNumber(5)
  set open($fixnum.Int64 value) => $_setInt64(4, value);
  @$pb.TagNumber(5)
  $core.bool hasOpen() => $_has(4);
  @$pb.TagNumber(5)
  void clearOpen() => $_clearField(5);

  /// How many of the open ones are appealed.
  @$pb.TagNumber(6)
  $fixnum.Int64 get appealed => $_getI64(5);
  @$pb.TagNumber(6)
  set appealed($fixnum.Int64 value) => $_setInt64(5, value);
  @$pb.TagNumber(6)
  $core.bool hasAppealed() => $_has(5);
  @$pb.TagNumber(6)
  void clearAppealed() => $_clearField(6);

  /// How many were dismissed.
  @$pb.TagNumber(7)
  $fixnum.Int64 get dismissed => $_getI64(6);
  @$pb.TagNumber(7)
  set dismissed($fixnum.Int64 value) => $_setInt64(6, value);
  @$pb.TagNumber(7)
  $core.bool hasDismissed() => $_has(6);
  @$pb.TagNumber(7)
  void clearDismissed() => $_clearField(7);
}

/// A step of the period.
class FinesPart extends $pb.GeneratedMessage {
  factory FinesPart({
    $core.String? day,
    FineFigures? figures,
  }) {
    final result = create();
    if (day != null) result.day = day;
    if (figures != null) result.figures = figures;
    return result;
  }

  FinesPart._();

  factory FinesPart.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FinesPart.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FinesPart',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'day')
    ..aOM<FineFigures>(2, _omitFieldNames ? '' : 'figures',
        subBuilder: FineFigures.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FinesPart clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FinesPart copyWith(void Function(FinesPart) updates) =>
      super.copyWith((message) => updates(message as FinesPart)) as FinesPart;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FinesPart create() => FinesPart._();
  @$core.override
  FinesPart createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FinesPart getDefault() =>
      _defaultInstance ??= $pb.GeneratedMessage.$_defaultFor<FinesPart>(create);
  static FinesPart? _defaultInstance;

  /// The day, `2026-03-01`, or the month, `2026-03`.
  @$pb.TagNumber(1)
  $core.String get day => $_getSZ(0);
  @$pb.TagNumber(1)
  set day($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasDay() => $_has(0);
  @$pb.TagNumber(1)
  void clearDay() => $_clearField(1);

  /// The figures.
  @$pb.TagNumber(2)
  FineFigures get figures => $_getN(1);
  @$pb.TagNumber(2)
  set figures(FineFigures value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasFigures() => $_has(1);
  @$pb.TagNumber(2)
  void clearFigures() => $_clearField(2);
  @$pb.TagNumber(2)
  FineFigures ensureFigures() => $_ensure(1);
}

/// Fines.
class FinesReport extends $pb.GeneratedMessage {
  factory FinesReport({
    FineFigures? figures,
    FineFigures? previous,
    $core.Iterable<FinesPart>? parts,
    $core.Iterable<Share>? reasons,
  }) {
    final result = create();
    if (figures != null) result.figures = figures;
    if (previous != null) result.previous = previous;
    if (parts != null) result.parts.addAll(parts);
    if (reasons != null) result.reasons.addAll(reasons);
    return result;
  }

  FinesReport._();

  factory FinesReport.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory FinesReport.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'FinesReport',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOM<FineFigures>(1, _omitFieldNames ? '' : 'figures',
        subBuilder: FineFigures.create)
    ..aOM<FineFigures>(2, _omitFieldNames ? '' : 'previous',
        subBuilder: FineFigures.create)
    ..pPM<FinesPart>(3, _omitFieldNames ? '' : 'parts',
        subBuilder: FinesPart.create)
    ..pPM<Share>(4, _omitFieldNames ? '' : 'reasons', subBuilder: Share.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FinesReport clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  FinesReport copyWith(void Function(FinesReport) updates) =>
      super.copyWith((message) => updates(message as FinesReport))
          as FinesReport;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static FinesReport create() => FinesReport._();
  @$core.override
  FinesReport createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static FinesReport getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<FinesReport>(create);
  static FinesReport? _defaultInstance;

  /// Of the period.
  @$pb.TagNumber(1)
  FineFigures get figures => $_getN(0);
  @$pb.TagNumber(1)
  set figures(FineFigures value) => $_setField(1, value);
  @$pb.TagNumber(1)
  $core.bool hasFigures() => $_has(0);
  @$pb.TagNumber(1)
  void clearFigures() => $_clearField(1);
  @$pb.TagNumber(1)
  FineFigures ensureFigures() => $_ensure(0);

  /// Of the period before.
  @$pb.TagNumber(2)
  FineFigures get previous => $_getN(1);
  @$pb.TagNumber(2)
  set previous(FineFigures value) => $_setField(2, value);
  @$pb.TagNumber(2)
  $core.bool hasPrevious() => $_has(1);
  @$pb.TagNumber(2)
  void clearPrevious() => $_clearField(2);
  @$pb.TagNumber(2)
  FineFigures ensurePrevious() => $_ensure(1);

  /// By step, all of them.
  @$pb.TagNumber(3)
  $pb.PbList<FinesPart> get parts => $_getList(2);

  /// By reason.
  @$pb.TagNumber(4)
  $pb.PbList<Share> get reasons => $_getList(3);
}

/// What an agent did.
class AgentFigures extends $pb.GeneratedMessage {
  factory AgentFigures({
    $core.String? agentId,
    $core.String? name,
    FineFigures? fines,
    $core.double? shiftHours,
    $fixnum.Int64? previousFines,
  }) {
    final result = create();
    if (agentId != null) result.agentId = agentId;
    if (name != null) result.name = name;
    if (fines != null) result.fines = fines;
    if (shiftHours != null) result.shiftHours = shiftHours;
    if (previousFines != null) result.previousFines = previousFines;
    return result;
  }

  AgentFigures._();

  factory AgentFigures.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AgentFigures.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AgentFigures',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..aOS(1, _omitFieldNames ? '' : 'agentId')
    ..aOS(2, _omitFieldNames ? '' : 'name')
    ..aOM<FineFigures>(3, _omitFieldNames ? '' : 'fines',
        subBuilder: FineFigures.create)
    ..aD(4, _omitFieldNames ? '' : 'shiftHours')
    ..aInt64(5, _omitFieldNames ? '' : 'previousFines')
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AgentFigures clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AgentFigures copyWith(void Function(AgentFigures) updates) =>
      super.copyWith((message) => updates(message as AgentFigures))
          as AgentFigures;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AgentFigures create() => AgentFigures._();
  @$core.override
  AgentFigures createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AgentFigures getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AgentFigures>(create);
  static AgentFigures? _defaultInstance;

  /// Id of the agent.
  @$pb.TagNumber(1)
  $core.String get agentId => $_getSZ(0);
  @$pb.TagNumber(1)
  set agentId($core.String value) => $_setString(0, value);
  @$pb.TagNumber(1)
  $core.bool hasAgentId() => $_has(0);
  @$pb.TagNumber(1)
  void clearAgentId() => $_clearField(1);

  /// Their name; absent when the account is gone.
  @$pb.TagNumber(2)
  $core.String get name => $_getSZ(1);
  @$pb.TagNumber(2)
  set name($core.String value) => $_setString(1, value);
  @$pb.TagNumber(2)
  $core.bool hasName() => $_has(1);
  @$pb.TagNumber(2)
  void clearName() => $_clearField(2);

  /// Fines that they issued.
  @$pb.TagNumber(3)
  FineFigures get fines => $_getN(2);
  @$pb.TagNumber(3)
  set fines(FineFigures value) => $_setField(3, value);
  @$pb.TagNumber(3)
  $core.bool hasFines() => $_has(2);
  @$pb.TagNumber(3)
  void clearFines() => $_clearField(3);
  @$pb.TagNumber(3)
  FineFigures ensureFines() => $_ensure(2);

  /// Hours of shifts that are over. One in several zones counts in each of them for its part.
  @$pb.TagNumber(4)
  $core.double get shiftHours => $_getN(3);
  @$pb.TagNumber(4)
  set shiftHours($core.double value) => $_setDouble(3, value);
  @$pb.TagNumber(4)
  $core.bool hasShiftHours() => $_has(3);
  @$pb.TagNumber(4)
  void clearShiftHours() => $_clearField(4);

  /// Fines that they issued in the period before.
  @$pb.TagNumber(5)
  $fixnum.Int64 get previousFines => $_getI64(4);
  @$pb.TagNumber(5)
  set previousFines($fixnum.Int64 value) => $_setInt64(4, value);
  @$pb.TagNumber(5)
  $core.bool hasPreviousFines() => $_has(4);
  @$pb.TagNumber(5)
  void clearPreviousFines() => $_clearField(5);
}

/// Agents.
class AgentsReport extends $pb.GeneratedMessage {
  factory AgentsReport({
    $core.Iterable<AgentFigures>? agents,
  }) {
    final result = create();
    if (agents != null) result.agents.addAll(agents);
    return result;
  }

  AgentsReport._();

  factory AgentsReport.fromBuffer($core.List<$core.int> data,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromBuffer(data, registry);
  factory AgentsReport.fromJson($core.String json,
          [$pb.ExtensionRegistry registry = $pb.ExtensionRegistry.EMPTY]) =>
      create()..mergeFromJson(json, registry);

  static final $pb.BuilderInfo _i = $pb.BuilderInfo(
      _omitMessageNames ? '' : 'AgentsReport',
      package:
          const $pb.PackageName(_omitMessageNames ? '' : 'parkup.reports.v1'),
      createEmptyInstance: create)
    ..pPM<AgentFigures>(1, _omitFieldNames ? '' : 'agents',
        subBuilder: AgentFigures.create)
    ..hasRequiredFields = false;

  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AgentsReport clone() => deepCopy();
  @$core.Deprecated('See https://github.com/google/protobuf.dart/issues/998.')
  AgentsReport copyWith(void Function(AgentsReport) updates) =>
      super.copyWith((message) => updates(message as AgentsReport))
          as AgentsReport;

  @$core.override
  $pb.BuilderInfo get info_ => _i;

  @$core.pragma('dart2js:noInline')
  static AgentsReport create() => AgentsReport._();
  @$core.override
  AgentsReport createEmptyInstance() => create();
  @$core.pragma('dart2js:noInline')
  static AgentsReport getDefault() => _defaultInstance ??=
      $pb.GeneratedMessage.$_defaultFor<AgentsReport>(create);
  static AgentsReport? _defaultInstance;

  /// By fines, the most first; at most 500.
  @$pb.TagNumber(1)
  $pb.PbList<AgentFigures> get agents => $_getList(0);
}

const $core.bool _omitFieldNames =
    $core.bool.fromEnvironment('protobuf.omit_field_names');
const $core.bool _omitMessageNames =
    $core.bool.fromEnvironment('protobuf.omit_message_names');
