"""Looking for rates in the collection `carParkRates`, and writing them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pymongo import ASCENDING

from server.carpark.catalogue import Catalogue
from server.carpark.fees.model import RateType
from server.carpark.rates.document import RATES, rate_fields, to_rate
from server.carpark.rates.model import CarParkRate, RateFilter
from server.mongo.client import Database, Document
from server.mongo.paging import Sort
from server.mongo.together import Together
from server.values.paging import Page, Slice

INDEX: Sort = [("carPark", ASCENDING), ("isActive", ASCENDING), ("type", ASCENDING)]
"""Lists that leave state or type open are merged from a scan for each."""


class RateRepository(Catalogue[CarParkRate]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, RATES, write=rate_fields, read=to_rate)
        self._active = Together(self._all_active)

    async def page(self, filters: RateFilter, page: Page) -> Slice[CarParkRate]:
        """The newest first."""
        states = [True, False] if filters.is_active is None else [filters.is_active]
        types = [each.value for each in RateType] if filters.type is None else [filters.type.value]
        query: Document = {"carPark": filters.car_park, "isActive": {"$in": states}, "type": {"$in": types}}
        # A car park has few rates: those of one type or zone need no index of their own.
        named = {"vehicleTypeId": filters.vehicle_type_id, "zoneId": filters.zone_id}
        query |= {field: value for field, value in named.items() if value is not None}
        return await self.list(query, page, INDEX)

    async def active(self, car_park: str) -> Sequence[CarParkRate]:
        return await self._active.find(car_park) or ()

    async def _all_active(self, car_parks: Sequence[str]) -> Mapping[str, Sequence[CarParkRate]]:
        found: dict[str, list[CarParkRate]] = {code: [] for code in car_parks}
        for rate in await self.all({"carPark": {"$in": list(car_parks)}, "isActive": True}, INDEX):
            found[rate.car_park].append(rate)
        return found
