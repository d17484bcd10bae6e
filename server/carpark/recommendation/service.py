"""The best space for a vehicle, held for it if its driver asks."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from server.auth.errors import VehicleNotFound
from server.carpark.car_parks.model import CarPark
from server.carpark.car_parks.service import CarParkService
from server.carpark.floor.model import SHAFTS, ElementKind
from server.carpark.navigation.errors import FloorPlaceNotFound, NoFloorRoute
from server.carpark.navigation.guidance import Guidance
from server.carpark.navigation.network import Spot
from server.carpark.navigation.networks import CarParkNetwork
from server.carpark.navigation.service import NavigationService, Place, Travel, spot_of
from server.carpark.recommendation.errors import HeldMeanwhile, RecommendedSpacesGone, SpaceHoldNotFound
from server.carpark.recommendation.model import HOLD_FOR, Distances, FreeSpaces, Ranked, Wishes, rank
from server.carpark.recommendation.operations import EndAllocation, GiveBack, HoldForVehicle
from server.carpark.recommendation.repository import RecommendationRepository
from server.carpark.spaces.model import Hold, Space, SpaceType, ZoneStock
from server.carpark.staff import CarParkStaff
from server.carpark.stays.errors import CarParkFull
from server.carpark.stays.model import GateVehicle, fitting_types
from server.carpark.stays.ports import Memberships, Vehicles
from server.carpark.vehicles.model import GatePlate
from server.carpark.vehicles.service import VehicleService
from server.engine.engine import Engine
from server.errors import DomainError, Unavailable
from server.values.caller import Caller
from server.values.clock import Clock

TRIES = 20
"""Rounds in which a hold chooses anew, because others took what it chose from."""
MOST_TRIED = 16
"""Spaces that a hold may take instead of each other."""
ANY_CAR = (SpaceType.STANDARD, SpaceType.COMPACT)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for. `near`: the destination is whatever of this kind is nearest to each space."""

    plate: GatePlate | None = None
    entrance: Place | None = None
    destination: Place | None = None
    near: ElementKind | None = None
    space_type: SpaceType | None = None
    travel: Travel = field(default_factory=Travel)
    most: int = 5


@dataclass(frozen=True, slots=True)
class Recommended:
    """The spaces, the best first; the one that is held, and the way to the first."""

    ranked: Sequence[Ranked]
    held: Space | None = None
    way: Guidance | None = None


class Stocks(Protocol):
    async def stock(self, zone_id: int) -> ZoneStock | None:
        """How the spaces of a zone stand."""
        ...


class RecommendationService:
    def __init__(
        self,
        *,
        spaces: RecommendationRepository,
        stocks: Stocks,
        navigation: NavigationService,
        car_parks: CarParkService,
        staff: CarParkStaff,
        vehicles: VehicleService,
        gate_vehicles: Vehicles,
        memberships: Memberships,
        engine: Engine,
        clock: Clock,
    ) -> None:
        self._spaces = spaces
        self._stocks = stocks
        self._navigation = navigation
        self._car_parks = car_parks
        self._staff = staff
        self._vehicles = vehicles
        self._gate_vehicles = gate_vehicles
        self._memberships = memberships
        self._engine = engine
        self._clock = clock

    async def recommend(self, caller: Caller, code: str, wanted: Wanted, *, hold: bool) -> Recommended:
        """The best spaces; with `hold` the first one is held for the vehicle.

        Raises CarParkNotFound, CarParkNotAssigned, VehicleNotFound, FloorPlaceNotFound, CarParkFull.
        """
        car_park = self._car_parks.open_named(code)
        if not caller.is_driver:
            await self._staff.require(caller, car_park.code)
        vehicle = await self._vehicle(caller, wanted.plate)
        network = await self._navigation.network(caller, car_park.code)
        if hold:
            # Who only looks sees what others gave up as soon as the job has seen to it, seconds later.
            await self.see_to_what_is_due()
        for _ in range(TRIES):
            ranked = await self._ranked(caller, car_park, vehicle, wanted, network)
            if not ranked:
                raise CarParkFull
            if not hold or ranked[0].space.kept:
                return Recommended(ranked[: wanted.most], None, self._way(network, wanted, ranked[0]))
            try:
                held = await self._hold(caller, vehicle, wanted, ranked)
            except (RecommendedSpacesGone, HeldMeanwhile):
                continue
            first = [each for each in ranked if each.space.id == held.id]
            others = [each for each in ranked if each.space.id != held.id]
            shown = [*first, *others][: wanted.most]
            return Recommended(shown, held, self._way(network, wanted, shown[0]))
        raise Unavailable

    async def held(self, caller: Caller) -> Space:
        """What is held for a driver. Raises SpaceHoldNotFound."""
        space = await self._spaces.held(_holder(caller, None))
        if space is None or space.hold is None or space.hold.until <= self._clock():
            raise SpaceHoldNotFound
        return space

    async def give_back(self, caller: Caller) -> None:
        """Raises SpaceHoldNotFound."""
        space = await self.held(caller)
        if not await self._engine.run(GiveBack(space.id, _holder(caller, None))):
            raise SpaceHoldNotFound

    async def see_to_what_is_due(self) -> int:
        """Ends holds and allocations whose time is over; gives how many spaces were looked at."""
        due = await self._spaces.due(self._clock())
        for space in due:
            assert space.hold
            try:
                if space.hold.holder is not None:
                    await self._engine.run(GiveBack(space.id, space.hold.holder, ended=True))
                elif space.hold.allocation_id is not None:
                    await self._engine.run(EndAllocation(space.hold.allocation_id, space.id, ended=True))
            except DomainError:
                continue  # somebody else ended it, and the next run looks again
        return len(due)

    async def _vehicle(self, caller: Caller, plate: GatePlate | None) -> GateVehicle | None:
        """Drivers name vehicles of their own. Raises VehicleNotFound."""
        if plate is None:
            return None
        if caller.is_driver and await self._vehicles.find(caller, plate) is None:
            raise VehicleNotFound
        return await self._gate_vehicles.at_the_gate(plate)

    async def _hold(
        self, caller: Caller, vehicle: GateVehicle | None, wanted: Wanted, ranked: Sequence[Ranked]
    ) -> Space:
        assert vehicle
        assert wanted.plate
        holder = _holder(caller, vehicle.vehicle.plate_key)
        before = await self._spaces.held(holder)
        until = self._clock() + HOLD_FOR
        hold = Hold(None, wanted.plate.text, until, plate_key=vehicle.vehicle.plate_key, holder=holder)
        # What the holder has is free for them: the best of all may be where it is.
        chosen = [each.space.id for each in ranked[:MOST_TRIED] if not each.space.kept]
        return await self._engine.run(HoldForVehicle(hold, chosen, before.id if before else None))

    async def _ranked(
        self, caller: Caller, car_park: CarPark, vehicle: GateVehicle | None, wanted: Wanted, network: CarParkNetwork
    ) -> Sequence[Ranked]:
        types = fitting_types(vehicle, wanted.space_type) if vehicle else _types_of_any(wanted.space_type)
        free, kept, member = await asyncio.gather(
            self._spaces.free(car_park.code, types),
            self._kept(caller, car_park, vehicle, types),
            self._zones_of_member(car_park, vehicle),
        )
        zone_ids = list({each.zone_id for each in free})
        stocks = await asyncio.gather(*map(self._stocks.stock, zone_ids))
        figures = {zone_id: stock.now() for zone_id, stock in zip(zone_ids, stocks, strict=True) if stock}
        fullness = {zone_id: 1 - each.available / each.total for zone_id, each in figures.items() if each.total}
        wishes = Wishes(types, wanted.space_type, member, fullness)
        most = max(wanted.most, MOST_TRIED) + len(kept)
        return rank([*kept, *free], self._distances(network, wanted), wishes, most)

    async def _kept(
        self, caller: Caller, car_park: CarPark, vehicle: GateVehicle | None, types: Sequence[SpaceType]
    ) -> Sequence[FreeSpaces]:
        if vehicle is None:
            return []
        plate_key = vehicle.vehicle.plate_key
        return await self._spaces.kept(car_park.code, plate_key, _holder(caller, plate_key), types)

    async def _zones_of_member(self, car_park: CarPark, vehicle: GateVehicle | None) -> frozenset[int]:
        if vehicle is None:
            return frozenset()
        member = await self._memberships.at_the_gate(car_park.code, vehicle.vehicle.id, self._clock())
        return frozenset(member.zone_ids) if member else frozenset()

    @staticmethod
    def _distances(network: CarParkNetwork, wanted: Wanted) -> Distances:
        """Raises FloorPlaceNotFound for an entrance or destination that is not there."""
        travel = wanted.travel
        drives = network.drives_from(_entrances(network, wanted), travel.height, travel.width)
        return Distances(network.space_ids, drives, network.walks_from(_destinations(network, wanted)))

    def _way(self, network: CarParkNetwork, wanted: Wanted, best: Ranked) -> Guidance | None:
        """From the entrance from which it is shortest; None where no map says it."""
        if (spot := network.network.space(best.space.id)) is None:
            return None
        ways = []
        for entrance in _entrances(network, wanted):
            try:
                ways.append(self._navigation.way(network, entrance, spot, wanted.travel))
            except NoFloorRoute:
                continue
        return min(ways, key=lambda way: way.cost, default=None)


def _holder(caller: Caller, plate_key: str | None) -> str:
    """Drivers have one hold each; staff hold one for each plate."""
    return caller.id if caller.is_driver or plate_key is None else f"plate {plate_key}"


def _types_of_any(asked: SpaceType | None) -> Sequence[SpaceType]:
    """For a car of which nothing is known."""
    return ANY_CAR if asked is None else (asked, *(each for each in ANY_CAR if each is not asked))


def _entrances(network: CarParkNetwork, wanted: Wanted) -> Sequence[Spot]:
    """Raises FloorPlaceNotFound."""
    if wanted.entrance is not None:
        return [spot_of(network.network, wanted.entrance)]
    return network.network.of_kind(ElementKind.ENTRANCE)


def _destinations(network: CarParkNetwork, wanted: Wanted) -> Sequence[Spot]:
    """Raises FloorPlaceNotFound."""
    if wanted.destination is not None:
        return [spot_of(network.network, wanted.destination)]
    kinds = (wanted.near,) if wanted.near else tuple(SHAFTS)
    found = [spot for kind in kinds for spot in network.network.of_kind(kind)]
    if wanted.near and not found:
        raise FloorPlaceNotFound
    return found
