"""Ways through car parks, for whoever asks."""

from __future__ import annotations

import heapq
import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from server.carpark.car_parks.service import CarParkService
from server.carpark.floor.catalogue import FloorCatalogue
from server.carpark.floor.model import SHAFTS, ElementKind, Point
from server.carpark.navigation.errors import FloorPlaceNotFound, NoFloorRoute
from server.carpark.navigation.guidance import Guidance, of_drive, of_walk
from server.carpark.navigation.network import Network, Spot
from server.carpark.navigation.networks import CarParkNetwork, Networks
from server.values.caller import Caller


@dataclass(frozen=True, slots=True)
class Place:
    """A space by its number in the register, else an element of a level's map, else a point of the level."""

    space_id: int = 0
    level_id: int = 0
    element_id: str = ""
    point: Point | None = None


@dataclass(frozen=True, slots=True)
class Travel:
    """How one moves: on foot, or in a car that is so high and wide (0: it fits everywhere)."""

    on_foot: bool = False
    height: float = 0.0
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Near:
    """Something that is near, and what the way costs and how long it is."""

    spot: Spot
    cost: float
    length: float


class Spaces(Protocol):
    """What the register says of spaces."""

    async def free_spaces(self, car_park: str) -> Collection[int]:
        """Those of a car park that can be taken."""
        ...

    async def space_numbers(self, ids: Collection[int]) -> dict[int, str]:
        """What is painted on spaces."""
        ...


class NavigationService:
    """Everything raises CarParkNotFound, and FloorPlaceNotFound for a place that nobody is led from or to."""

    def __init__(
        self,
        networks: Networks,
        *,
        catalogue: FloorCatalogue,
        floors: Spaces,
        car_parks: CarParkService,
    ) -> None:
        self._networks = networks
        self._catalogue = catalogue
        self._floors = floors
        self._car_parks = car_parks

    @property
    def catalogue(self) -> FloorCatalogue:
        return self._catalogue

    async def find(self, caller: Caller, code: str, begin: Place, end: Place, travel: Travel) -> Guidance:
        """The shortest way. Raises NoFloorRoute."""
        network = await self.network(caller, code)
        return self.way(network, spot_of(network.network, begin), spot_of(network.network, end), travel)

    def way(self, network: CarParkNetwork, begin: Spot, end: Spot, travel: Travel) -> Guidance:
        """Raises NoFloorRoute."""
        levels = self._catalogue.levels()
        if travel.on_foot:
            if walk := network.walking.find(begin, end):
                return of_walk(walk, levels)
        elif drive := network.driving(travel.height, travel.width).find(begin, end):
            return of_drive(drive, levels)
        raise NoFloorRoute

    async def nearest(
        self, caller: Caller, code: str, begin: Place, kind: ElementKind, travel: Travel, *, most: int, only_free: bool
    ) -> Sequence[Near]:
        """The nearest first; entrances by the way from there."""
        network = await self.network(caller, code)
        spot, found = spot_of(network.network, begin), network.network.of_kind(kind)
        if only_free and kind is ElementKind.SPACE:
            free = await self._floors.free_spaces(self._car_parks.named(code).code)
            found = [each for each in found if each.element and each.element.space_id in free]
        costs = self._costs(network, spot, found, kind, travel)
        best = heapq.nsmallest(most, costs, key=lambda each: (each[0], each[1].level_id, each[1].point))
        return [Near(each, cost, self._length(network, spot, each, kind, travel)) for cost, each in best]

    async def network(self, caller: Caller, code: str) -> CarParkNetwork:
        """By the published maps of a car park. Raises CarParkNotFound."""
        return self._networks.of((await self._car_parks.get(caller, code)).code)

    async def space_numbers(self, spots: Iterable[Spot | None]) -> dict[int, str]:
        """What is painted on the spaces among some places."""
        ids = {spot.element.space_id for spot in spots if spot and spot.element and spot.element.space_id}
        return await self._floors.space_numbers(ids)

    @staticmethod
    def _costs(
        network: CarParkNetwork, spot: Spot, found: Sequence[Spot], kind: ElementKind, travel: Travel
    ) -> list[tuple[float, Spot]]:
        if travel.on_foot or kind in SHAFTS:
            walk = network.walking.costs_from(spot)
            costs = [(walk.to(each), each) for each in found]
        elif kind is ElementKind.ENTRANCE:
            driving = network.driving(travel.height, travel.width)
            costs = [(driving.costs_from(each).to(spot), each) for each in found]
        else:
            drive = network.driving(travel.height, travel.width).costs_from(spot)
            costs = [(drive.to(each), each) for each in found]
        return [(cost, each) for cost, each in costs if not math.isinf(cost)]

    def _length(self, network: CarParkNetwork, spot: Spot, near: Spot, kind: ElementKind, travel: Travel) -> float:
        on_foot = Travel(on_foot=True) if kind in SHAFTS else travel
        begin, end = (near, spot) if kind is ElementKind.ENTRANCE and not on_foot.on_foot else (spot, near)
        return self.way(network, begin, end, on_foot).length


def spot_of(network: Network, place: Place) -> Spot:
    """Raises FloorPlaceNotFound."""
    if place.space_id:
        spot = network.space(place.space_id)
    elif place.point is not None:
        spot = network.point(place.level_id, place.point)
    else:
        spot = network.element((place.level_id, place.element_id))
    if spot is None:
        raise FloorPlaceNotFound
    return spot
