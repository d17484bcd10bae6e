"""Who sees what of reports: operators their zones and car parks, admins everything."""

from __future__ import annotations

from collections.abc import Collection

from server.carpark.car_parks.service import CarParkService
from server.carpark.staff import CarParkStaff
from server.errors import ZoneNotAssigned
from server.parking.zones.service import ZoneService
from server.payments.sight import StaffZones
from server.reports.model import ReportQuery, Sight
from server.reports.sums import car_park_place, zone_place
from server.values.caller import Caller


class ReportAccess:
    def __init__(
        self, zones: ZoneService, staff_zones: StaffZones, car_parks: CarParkService, staff: CarParkStaff
    ) -> None:
        self._zones = zones
        self._staff_zones = staff_zones
        self._car_parks = car_parks
        self._staff = staff

    async def sight(self, caller: Caller, query: ReportQuery) -> Sight:
        """What a report is about. Raises ZoneNotFound, ZoneNotAssigned, CarParkNotFound, CarParkNotAssigned."""
        if query.car_park:
            return Sight((), [(await self._car_parks.of_staff(caller, query.car_park)).code])
        zones = await self._staff_zones.of(caller)
        if query.zone:
            if zones is not None and query.zone not in zones:
                raise ZoneNotAssigned
            return Sight([self._zones.get(query.zone).id], ())
        return Sight(zones, await self._staff.of(caller))


def places_of(sight: Sight) -> Collection[str] | None:
    """As sums name them; None: all of them."""
    if sight.zones is None and sight.car_parks is None:
        return None
    return [*map(zone_place, sorted(sight.zones or ())), *map(car_park_place, sorted(sight.car_parks or ()))]
