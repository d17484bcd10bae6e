"""Admins see how a car park stands."""

from __future__ import annotations

from server.carpark.charging.ports import CarParks
from server.carpark.reports.model import Dashboard, day_of
from server.carpark.reports.repository import ReportRepository
from server.values.clock import Clock


class ReportService:
    def __init__(self, reports: ReportRepository, car_parks: CarParks, clock: Clock) -> None:
        self._reports = reports
        self._car_parks = car_parks
        self._clock = clock

    async def dashboard(self, code: str | None) -> Dashboard:
        """How it stands now, and what came and went today by its own time zone. Raises CarParkNotFound."""
        car_park, now = self._car_parks.named(code), self._clock()
        return await self._reports.dashboard(car_park.code, day_of(now, car_park.time_zone), now)
