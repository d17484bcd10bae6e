"""What gates and stays need of memberships: what one gives to a vehicle, and what is left of it for a stay."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Protocol

from server.carpark.memberships.at_hand import counted_with
from server.carpark.memberships.model import MembershipStatus
from server.carpark.memberships.repository import MembershipRepository
from server.carpark.stays.model import Member, ParkingStay
from server.carpark.vehicles.model import Vehicle


class Vehicles(Protocol):
    async def of_ids(self, ids: Collection[int]) -> Mapping[int, Vehicle]: ...


class MembershipsAtTheGate:
    """Implements what stays state as `Memberships`."""

    def __init__(self, memberships: MembershipRepository, vehicles: Vehicles) -> None:
        self._memberships = memberships
        self._vehicles = vehicles

    async def at_the_gate(self, car_park: str, vehicle_id: int, now: datetime) -> Member | None:
        """What the membership of a vehicle's owner gives to it; of two of them the one that is active."""
        found = [each for each in await self._memberships.of_vehicle(vehicle_id, now) if each.car_park == car_park]
        if not found:
            return None
        owner_id = (await self._vehicles.of_ids([vehicle_id]))[vehicle_id].owner_id
        found.sort(key=lambda each: each.status is MembershipStatus.ACTIVE, reverse=True)
        for membership in found:
            term, benefit = membership.term_at(now), membership.benefit_at(now)
            if membership.user_id == owner_id and term is not None and benefit is not None:
                return Member(benefit, term.offer.zone_ids)
        return None

    async def counted(self, stay: ParkingStay) -> ParkingStay:
        """A stay, to be reckoned with what is left now of its membership."""
        if stay.benefit is None:
            return stay
        return counted_with(stay, await self._memberships.find(stay.benefit.membership_id))
