"""What parking costs in a car park: everybody reads it, admins say it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from server.carpark.car_parks.model import CarPark
from server.carpark.car_parks.service import CarParkService
from server.carpark.fees.model import Rate, Terms, asks_for_holidays, terms_of
from server.carpark.rates.document import RATES
from server.carpark.rates.errors import RateNotFound
from server.carpark.rates.model import CarParkRate, RateChange, RateFilter, checked
from server.carpark.rates.ports import VehicleTypes, Zones, require_zones
from server.carpark.rates.repository import RateRepository
from server.carpark.staff import CarParkStaff
from server.mongo.numbers import Numbers
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.holidays import HolidayCalendar
from server.values.paging import Page, Slice


class RateService:
    def __init__(
        self,
        rates: RateRepository,
        car_parks: CarParkService,
        staff: CarParkStaff,
        *,
        zones: Zones,
        types: VehicleTypes,
        numbers: Numbers,
        clock: Clock,
        holidays: HolidayCalendar,
    ) -> None:
        self._rates = rates
        self._zones = zones
        self._types = types
        self._car_parks = car_parks
        self._staff = staff
        self._numbers = numbers
        self._clock = clock
        self._holidays = holidays

    async def list(self, caller: Caller | None, code: str | None, asked: RateFilter, page: Page) -> Slice[CarParkRate]:
        """The newest first; to others than staff those that are active. Raises CarParkNotFound."""
        car_park = await self._car_parks.get(caller, code or "")
        filters = replace(asked, car_park=car_park.code)
        if not await self._staff.works_in(caller, car_park.code):
            filters = replace(filters, is_active=True)
        return await self._rates.page(filters, page)

    async def get(self, caller: Caller | None, number: int) -> CarParkRate:
        """Raises RateNotFound."""
        rate = await self._find(number)
        if not rate.is_active and not await self._staff.works_in(caller, rate.car_park):
            raise RateNotFound
        return rate

    async def create(self, code: str | None, price: Rate, *, description: str | None, is_active: bool) -> CarParkRate:
        """`price` without its number.

        Raises CarParkNotFound, InvalidArgument, VehicleTypeNotFound, CarParkZoneNotFound.
        """
        car_park = self._car_parks.named(code)
        checked(price)
        await self._require_named(price, None, car_park.code)
        number = await self._numbers.next(RATES)
        price = replace(price, id=number)
        rate = CarParkRate(number, car_park.code, price, self._clock(), description, is_active)
        await self._rates.insert(rate)
        return rate

    def now(self) -> datetime:
        """From when on a rate counts of which nothing else is said."""
        return self._clock()

    async def update(self, number: int, change_of: Callable[[Rate], RateChange]) -> CarParkRate:
        """Writes a rate's next version, or nothing when nothing changes. `change_of` is told what the rate is before.

        Raises RateNotFound, InvalidArgument, VehicleTypeNotFound, CarParkZoneNotFound.
        """
        while True:
            current = await self._find(number)
            rate = current.changed(change_of(current.price), self._clock())
            await self._require_named(rate.price, current.price, rate.car_park)
            # Another change came in between: this one is applied to what that one left.
            if rate is current or await self._rates.replace(current, rate):
                return rate

    async def deactivate(self, number: int) -> None:
        """Raises RateNotFound."""
        await self.update(number, lambda _: RateChange({}, {"is_active": False}))

    async def terms(self, car_park: CarPark, entry: datetime, vehicle_type_id: int | None) -> Terms:
        """For a car that enters: what it pays by, however long it stays and wherever it comes to stand."""
        return self.terms_by(car_park, await self.prices(car_park), entry, vehicle_type_id)

    async def prices(self, car_park: CarPark) -> Sequence[Rate]:
        """All that is active, in force now or not."""
        return [rate.price for rate in await self._rates.active(car_park.code)]

    def terms_by(
        self, car_park: CarPark, prices: Sequence[Rate], entry: datetime, vehicle_type_id: int | None
    ) -> Terms:
        """As `terms`, by prices that were asked for. They keep the holidays that are known now."""
        terms = terms_of(prices, entry, vehicle_type_id, car_park.time_zone, car_park.currency)
        if not asks_for_holidays(terms.rates):
            return terms
        return replace(terms, holidays=self._holidays.for_stay(car_park.code, entry, car_park.time_zone))

    async def _require_named(self, price: Rate, before: Rate | None, car_park: str) -> None:
        """What a rate names anew is there; what it has named since long may be gone."""
        type_id, zone_id = price.vehicle_type_id, price.zone_id
        if type_id is not None and (before is None or before.vehicle_type_id != type_id):
            await self._types.get(type_id)
        if zone_id is not None and (before is None or before.zone_id != zone_id):
            await require_zones(self._zones, [zone_id], car_park)

    async def _find(self, number: int) -> CarParkRate:
        if (rate := await self._rates.find(number)) is None:
            raise RateNotFound
        return rate
