"""How a car park stands → parkup.carpark.v1."""

from __future__ import annotations

from parkup.carpark.v1.car_park_report_service_pb2 import CarParkDashboard
from server.carpark.reports.model import Dashboard
from server.values.money import millimes_to_wire


def dashboard_message(dashboard: Dashboard) -> CarParkDashboard:
    return CarParkDashboard(
        car_park=dashboard.car_park,
        total_spaces=dashboard.spaces,
        occupied_spaces=dashboard.occupied,
        available_spaces=dashboard.available,
        reserved_spaces=dashboard.reserved,
        maintenance_spaces=dashboard.maintenance,
        occupancy_rate=dashboard.occupancy,
        active_sessions=dashboard.active_stays,
        current_occupancy=dashboard.active_stays,
        today_entries=dashboard.entries,
        today_exits=dashboard.exits,
        today_revenue=millimes_to_wire(dashboard.revenue),
        active_ev_charging=dashboard.charging,
        pending_reservations=dashboard.awaited_reservations,
        pending_payments=dashboard.pending_payments,
        active_memberships=dashboard.memberships,
        ev_stations_available=dashboard.free_stations,
        ev_stations_total=dashboard.stations,
        day=dashboard.day.isoformat(),
    )
