"""The networks of car parks in memory: each is made when it is first asked for, and anew when its maps change."""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from functools import cached_property

import numpy as np

from server.caches import ENTRIES, HITS, MISSES, show
from server.carpark.floor.catalogue import FloorCatalogue
from server.carpark.floor.model import ElementKind
from server.carpark.navigation.driving import Driving
from server.carpark.navigation.geometry import NEAR
from server.carpark.navigation.network import WIDTH_LEFT, Network, Spot
from server.carpark.navigation.plan import LevelPlan
from server.carpark.navigation.reach import Costs, Ids, SpaceSpots
from server.carpark.navigation.walking import Walking

WAYS = "networks of car parks"
MOST_CARS = 16
"""Kinds of car, by what they pass under and through, for which ways are kept ready in a car park."""
MOST_TABLES = 64
"""Places from which the costs of all spaces are kept ready in a car park: 8 bytes for each space."""


class CarParkNetwork:
    """The network of a car park, with what is made of it for cars and people. It goes with one version of each map."""

    def __init__(self, network: Network) -> None:
        self.network = network
        elements = [each for plan in network.plans.values() for each in plan.floor.elements]
        self._heights = sorted({each.height_limit for each in elements if each.height_limit})
        roads = {ElementKind.LANE, ElementKind.RAMP}
        self._widths = sorted({each.width for each in elements if each.width and each.kind in roads})
        self._drivings: OrderedDict[tuple[int, int], Driving] = OrderedDict()
        self._tables: OrderedDict[Hashable, Costs] = OrderedDict()

    @cached_property
    def walking(self) -> Walking:
        return Walking(self.network, self._spaces)

    @cached_property
    def _spaces(self) -> SpaceSpots:
        return SpaceSpots(self.network)

    @property
    def space_ids(self) -> Ids:
        """The spaces to which there are ways, by their numbers in the register, ascending."""
        return self._spaces.ids

    def driving(self, height: float = 0.0, width: float = 0.0) -> Driving:
        """Of a car; two that pass under and through the same share it."""
        key = self._kind_of_car(height, width)
        if (known := self._drivings.get(key)) is None:
            known = self._drivings[key] = Driving(self.network, height, width, self._spaces)
            if len(self._drivings) > MOST_CARS:
                self._drivings.popitem(last=False)
        self._drivings.move_to_end(key)
        return known

    def drives_from(self, begins: Sequence[Spot], height: float = 0.0, width: float = 0.0) -> Costs:
        """What it costs a car to come to each of `space_ids` from the nearest of some places."""
        key = (self._kind_of_car(height, width), *begins)
        return self._table(key, begins, self.driving(height, width).costs_to_spaces)

    def walks_from(self, begins: Sequence[Spot]) -> Costs:
        """The same on foot."""
        return self._table(("on foot", *begins), begins, self.walking.costs_to_spaces)

    def _table(self, key: Hashable, begins: Sequence[Spot], costs_of: Callable[[Spot], Costs]) -> Costs:
        if (known := self._tables.get(key)) is None:
            known = np.full(len(self.space_ids), np.inf)
            for begin in begins:
                np.minimum(known, costs_of(begin), out=known)
            known.flags.writeable = False  # it is shared
            self._tables[key] = known
            if len(self._tables) > MOST_TABLES:
                self._tables.popitem(last=False)
        self._tables.move_to_end(key)
        return known

    def _kind_of_car(self, height: float, width: float) -> tuple[int, int]:
        passes = width + WIDTH_LEFT - NEAR if width else 0.0
        return bisect_left(self._heights, height), bisect_left(self._widths, passes)


class Networks:
    """What has changed is seen by the versions of maps, so that a change by another process counts as any."""

    def __init__(self, catalogue: FloorCatalogue) -> None:
        self._catalogue = catalogue
        self._known: dict[str, tuple[tuple[object, ...], CarParkNetwork]] = {}
        show(WAYS)

    def of(self, code: str) -> CarParkNetwork:
        """By the published maps of a car park. Levels that did not change are not made again."""
        floors = [floor for each in self._catalogue.of_car_park(code) if (floor := each.for_drivers)]
        versions = tuple((floor.level_id, floor.version, floor.updated_at) for floor in floors)
        known = self._known.get(code)
        if known and known[0] == versions:
            HITS.labels(WAYS).inc()
            return known[1]
        MISSES.labels(WAYS).inc()
        plans: dict[tuple[int, int], LevelPlan] = {}
        if known:
            same = set(known[0])
            plans = {
                (plan.floor.level_id, plan.floor.version): plan
                for plan in known[1].network.plans.values()
                if (plan.floor.level_id, plan.floor.version, plan.floor.updated_at) in same
            }
        made = CarParkNetwork(Network(floors, plans))
        self._known[code] = versions, made
        ENTRIES.labels(WAYS).set(len(self._known))
        return made
