"""Looking at stays: drivers at their own, staff at those of their car parks, and whoever holds a ticket at its stay."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Protocol

from server.caches import remembering
from server.carpark.car_parks.service import CarParkService
from server.carpark.discounts.model import Discount
from server.carpark.fees.model import Fee
from server.carpark.staff import CarParkStaff
from server.carpark.stays.errors import StayNotFound
from server.carpark.stays.model import ParkingStay, read_ticket_number
from server.carpark.stays.places import StayFilter
from server.carpark.stays.ports import Memberships
from server.carpark.stays.repository import StayRepository
from server.errors import FieldViolation, InvalidArgument
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.paging import Page, Slice
from server.values.qr import qr_png

MOST_DRAWN_AT_ONCE = 2
FARTHEST_EXIT = timedelta(days=92)
"""How far ahead a fee is reckoned: each hour until then takes time and room."""
MOST_KEPT = 128
"""Drawn tickets that are kept: a gate may ask again."""


class Discounts(Protocol):
    async def try_for(self, stay: ParkingStay, text: str, at: datetime) -> Discount:
        """The discount of a code, if it can be used for a stay that ends then. Raises why it cannot."""
        ...


class StayReadingService:
    def __init__(
        self,
        stays: StayRepository,
        car_parks: CarParkService,
        staff: CarParkStaff,
        *,
        discounts: Discounts,
        memberships: Memberships,
        clock: Clock,
    ) -> None:
        self._stays = stays
        self._car_parks = car_parks
        self._staff = staff
        self._discounts = discounts
        self._memberships = memberships
        self._clock = clock
        self._turn = asyncio.Semaphore(MOST_DRAWN_AT_ONCE)
        self._draw = remembering("QR codes of stays", qr_png, MOST_KEPT)

    def now(self) -> datetime:
        """Until when stays are counted that go on."""
        return self._clock()

    async def entries_of(self, stay_ids: Collection[str]) -> Mapping[str, datetime]:
        """When stays began, by their numbers in digits; those that are gone are not there."""
        found = await self._stays.entries_of([int(each) for each in stay_ids])
        return {str(stay_id): entry for stay_id, entry in found.items()}

    async def get(self, caller: Caller, stay_id: int) -> ParkingStay:
        """Raises StayNotFound, CarParkNotAssigned."""
        return await self.sight(caller, await self._stays.find(stay_id))

    async def sight(self, caller: Caller, stay: ParkingStay | None) -> ParkingStay:
        """A stay, for who may see it. Raises StayNotFound, CarParkNotAssigned."""
        if stay is None:
            raise StayNotFound
        if caller.is_driver:
            if stay.owner_id != caller.id:
                raise StayNotFound
        else:
            await self._staff.require(caller, stay.car_park)
        return stay

    async def by_ticket(self, caller: Caller, number: str) -> ParkingStay:
        """A driver who holds the ticket sees its stay. Raises StayNotFound, CarParkNotAssigned."""
        stay = await self.of_ticket(number)
        return stay if caller.is_driver else await self.sight(caller, stay)

    async def of_ticket(self, number: str) -> ParkingStay:
        """Whoever asks. Raises StayNotFound."""
        if (stay := await self._stays.find_by_ticket(read_ticket_number(number))) is None:
            raise StayNotFound
        return stay

    async def list(self, caller: Caller, code: str, wanted: StayFilter, page: Page) -> Slice[ParkingStay]:
        """The newest first. Of `wanted` the car park is left open.

        Raises CarParkNotFound, CarParkNotAssigned; StayNotFound for another driver's; InvalidArgument for filters that
        no index has together.
        """
        owner_id, plate_key, car_park = wanted.owner_id, wanted.plate_key, None
        if caller.is_driver:
            if owner_id and owner_id != caller.id:
                raise StayNotFound
            owner_id = caller.id
            car_park = self._car_parks.named(code).code if code else None
            if car_park and plate_key:
                raise _not_together("car_park")
        else:
            car_park = (await self._car_parks.of_staff(caller, code)).code
            if owner_id and plate_key:
                raise _not_together("user_id")
        filters = StayFilter(car_park, owner_id, plate_key, wanted.status, wanted.entered_from, wanted.entered_before)
        return await self._stays.list(filters, page)

    async def fee(
        self, caller: Caller, stay_id: int, exit_time: datetime | None, code: str
    ) -> tuple[ParkingStay, Fee, datetime]:
        """What a stay costs who leaves at a time, now at the earliest, and until when it is reckoned.

        Raises StayNotFound, CarParkNotAssigned, InvalidArgument for a time too far ahead, and why a discount code does
        not count.
        """
        stay, now = await self.get(caller, stay_id), self._clock()
        if exit_time and exit_time > now + FARTHEST_EXIT:
            days = FARTHEST_EXIT.days
            raise InvalidArgument(
                FieldViolation("exit_time", f"est à plus de {days} jours", f"is more than {days} days ahead")
            )
        at = max(now, exit_time) if exit_time else now
        reduction = None
        if code and stay.is_active:
            reduction = (await self._discounts.try_for(stay, code, at)).reduction
        return stay, (await self.counted(stay)).fee_at(at, reduction), stay.counts_until(at)

    async def counted(self, stay: ParkingStay) -> ParkingStay:
        """A stay, to be reckoned with what is left now of its membership."""
        return await self._memberships.counted(stay)

    async def ticket_png(self, caller: Caller, stay_id: int, size: int) -> bytes:
        """The QR code of a ticket. Raises StayNotFound, CarParkNotAssigned."""
        stay = await self.get(caller, stay_id)
        async with self._turn:
            return await asyncio.to_thread(self._draw, stay.ticket_number, size)


def _not_together(field: str) -> InvalidArgument:
    return InvalidArgument(FieldViolation(field, "ne va pas avec license_plate", "does not go with license_plate"))
