"""What is kept of drivers here: their stays in car parks. Implements auth's Keeper.

What was paid for them is among the payments, of which these are a part.
"""

from __future__ import annotations

from collections.abc import Mapping

from server.auth.personal_data.model import Row, Section
from server.carpark.stays.model import ParkingStay
from server.carpark.stays.places import StayFilter
from server.carpark.stays.repository import StayRepository
from server.values.money import millimes_to_wire
from server.values.paging import Page


class StaysOfDrivers:
    """A stay is what was paid for: place, time and price stay; the plate that it names goes."""

    def __init__(self, stays: StayRepository) -> None:
        self._stays = stays

    async def require_erasable(self, user_id: str) -> None:
        """A vehicle that is inside pays at the barrier, whoever's it was."""

    async def export(self, user_id: str, most: int) -> Mapping[str, Section]:
        found = await self._stays.list(StayFilter(owner_id=user_id), Page(most))
        return {"car_park_sessions": Section([_row(each) for each in found.items], found.next is None)}

    async def erase(self, user_id: str) -> bool:
        """False while a vehicle is inside: the barrier looks for its plate."""
        return await self._stays.forget_plates(user_id)


def _row(stay: ParkingStay) -> Row:
    return {
        "id": stay.id,
        "car_park": stay.car_park,
        "ticket_number": stay.ticket_number,
        "license_plate": stay.license_plate,
        "entry_time": stay.entry_time,
        "exit_time": stay.exit_time,
        "status": stay.status,
        "paid_amount": millimes_to_wire(stay.paid),
    }
