"""Ways on foot: along lanes in any direction, by ramps, and by lifts and stairs of one shaft. Pure.

Nodes are where lanes meet, lifts and stairs; people who come from beside a lane go along it to one of its ends.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, pairwise

import rustworkx

from server.carpark.floor.model import RAMP_LENGTH, Element, ElementKind, Point
from server.carpark.navigation import geometry
from server.carpark.navigation.driving import LEVEL_COST
from server.carpark.navigation.network import Key, Network, Spot
from server.carpark.navigation.plan import Foot
from server.carpark.navigation.reach import Costs, Reach, SpaceSpots

SHAFT_LENGTH = 4.0
"""Metres that one level up or down by lift or stairs counts for, beside LEVEL_COST."""


@dataclass(frozen=True, slots=True)
class Path:
    """Between two nodes: its line on one level, or the ramp, lift or stairs that joins two."""

    begin: Key
    end: Key
    length: float
    points: tuple[Point, ...]
    by: Element

    @property
    def is_level_change(self) -> bool:
        return self.begin[0] != self.end[0]

    @property
    def cost(self) -> float:
        return self.length + (LEVEL_COST if self.is_level_change else 0.0)

    def back(self) -> Path:
        return Path(self.end, self.begin, self.length, self.points[::-1], self.by)


@dataclass(frozen=True, slots=True)
class Walk:
    """A way on foot. `cost` is what is compared."""

    begin: Spot
    end: Spot
    paths: Sequence[Path]
    cost: float


class Walking:
    """The ways on foot through a network."""

    def __init__(self, network: Network, spaces: SpaceSpots | None = None) -> None:
        self.network = network
        self._given_spaces = spaces
        self._graph: rustworkx.PyGraph[Key, float] = rustworkx.PyGraph(multigraph=False)
        self._nodes: dict[Key, int] = {}
        self._paths: dict[tuple[Key, Key], Path] = {}
        for path in self._all():
            self._add(path)
        for (begin, end), path in self._paths.items():
            if begin < end:
                self._graph.add_edge(self._node(begin), self._node(end), path.cost)

    def costs_from(self, begin: Spot) -> WalkCosts:
        """What it costs to come from a place to any other, or from there to it."""
        starts = {}
        for key, cost in end_costs(begin):
            if (node := self._nodes.get(key)) is not None:
                found = rustworkx.dijkstra_shortest_path_lengths(self._graph, node, float)
                starts[key] = (cost, {node: 0.0, **found})
        return WalkCosts(self, begin, starts)

    def costs_to_spaces(self, begin: Spot) -> Costs:
        """The same for all spaces at once."""
        costs = self.costs_from(begin)
        found = self._reach.costs(costs.starts(), len(self._graph))
        for index in self._spaces.beside(begin):
            found[index] = costs.to(self._spaces.spots[index])
        return found

    def find(self, begin: Spot, end: Spot) -> Walk | None:
        """The cheapest way; None where there is none."""
        return self.costs_from(begin).walk(end)

    def ends_of(self, spot: Spot) -> Sequence[tuple[Key, float, tuple[Point, ...]]]:
        """The nodes that are reached from a place at once, what that costs, and by which line."""
        ends = list[tuple[Key, float, tuple[Point, ...]]]()
        if spot.node is not None:
            ends.append((spot.node, 0.0, (spot.point,)))
        if spot.foot and not spot.foot.lane.element.is_closed:
            ends += _along(spot.level_id, spot.point, spot.foot)
        return ends

    def path(self, begin: Key, end: Key) -> Sequence[Path]:
        """The cheapest way between two nodes that are joined."""
        if begin == end:
            return []
        first, last = self._nodes[begin], self._nodes[end]
        nodes = rustworkx.dijkstra_shortest_paths(self._graph, first, target=last, weight_fn=float)[last]
        keys = [self._graph[node] for node in nodes]
        return [self._paths[pair] for pair in pairwise(keys)]

    def node(self, key: Key) -> int | None:
        return self._nodes.get(key)

    @cached_property
    def _spaces(self) -> SpaceSpots:
        return self._given_spaces or SpaceSpots(self.network)

    @cached_property
    def _reach(self) -> Reach:
        spots = self._spaces.spots
        return Reach(
            len(spots),
            (
                (index, self._nodes[key], cost)
                for index, spot in enumerate(spots)
                for key, cost in end_costs(spot)
                if key in self._nodes
            ),
        )

    def _node(self, key: Key) -> int:
        if (node := self._nodes.get(key)) is None:
            node = self._nodes[key] = self._graph.add_node(key)
        return node

    def _add(self, path: Path) -> None:
        """The cheaper one of two between the same nodes counts."""
        for each in (path, path.back()):
            known = self._paths.get((each.begin, each.end))
            if each.begin != each.end and (known is None or each.cost < known.cost):
                self._paths[each.begin, each.end] = each

    def _all(self) -> Sequence[Path]:
        """Every way between two nodes."""
        paths = [path for level_id in self.network.plans for path in (*self._on(level_id), *self._beside(level_id))]
        joined: dict[tuple[str, ElementKind, str], list[Key]] = {}
        for level_id, plan in self.network.plans.items():
            for shaft in self._open_shafts(level_id):
                joined.setdefault((plan.floor.building, shaft.kind, shaft.shaft), []).append((level_id, shaft.id))
        order = {level_id: place for place, level_id in enumerate(self.network.plans)}
        for keys in joined.values():
            for begin, end in combinations(keys, 2):
                floors = abs(order[begin[0]] - order[end[0]])
                first, last = self._element(begin), self._element(end)
                paths.append(Path(begin, end, SHAFT_LENGTH * floors, (first.point, last.point), first))
        return paths

    def _on(self, level_id: int) -> Iterable[Path]:
        """By the lanes of a level, and the ramps that lead from it."""
        plan = self.network.plans[level_id]
        for lane in plan.lanes.values():
            if not lane.is_walled and not lane.element.is_closed:
                begin, end = (level_id, lane.element.from_id), (level_id, lane.element.to_id)
                yield Path(begin, end, lane.length, lane.points, lane.element)
        for ramp in plan.floor.of_kind(ElementKind.RAMP):
            end = (ramp.to_level_id, ramp.to_id)
            if end in self.network.nodes and not ramp.is_closed:
                points = (ramp.point, self.network.nodes[end].point)
                yield Path((level_id, ramp.id), end, ramp.length or RAMP_LENGTH, points, ramp)

    def _beside(self, level_id: int) -> Iterable[Path]:
        """From lifts and stairs to the lane from which they are reached."""
        plan = self.network.plans[level_id]
        for shaft in self._open_shafts(level_id):
            foot = plan.feet[shaft.id]
            if not foot.lane.element.is_closed:
                for end, length, points in _along(level_id, shaft.point, foot):
                    yield Path((level_id, shaft.id), end, length, points, shaft)

    def _open_shafts(self, level_id: int) -> Sequence[Element]:
        plan = self.network.plans[level_id]
        return [each for each in plan.shafts if not each.is_closed and each.id in plan.feet]

    def _element(self, key: Key) -> Element:
        return self.network.plans[key[0]].floor.by_id[key[1]]


class WalkCosts:
    """What it costs to come from one place to others on foot. `starts`: by the nodes nearby."""

    def __init__(self, walking: Walking, begin: Spot, starts: Mapping[Key, tuple[float, Mapping[int, float]]]) -> None:
        self._walking = walking
        self._begin = begin
        self._starts = starts

    def starts(self) -> Sequence[tuple[float, Mapping[int, float]]]:
        """What it costs to begin at nodes nearby, and from there to others."""
        return [*self._starts.values()]

    def to(self, end: Spot) -> float:
        """Metres, with what levels cost; infinite where no way leads."""
        return min(self._best(end)[0], self._direct(end))

    def walk(self, end: Spot) -> Walk | None:
        """The cheapest way to a place; None where there is none."""
        cost, begin, last = self._best(end)
        if (direct := self._direct(end)) <= cost:
            return None if math.isinf(direct) else Walk(self._begin, end, self._beside(end), direct)
        assert begin
        assert last
        ends_of = self._walking.ends_of
        first = [Path(key, key, far, line, _by(self._begin)) for key, far, line in ends_of(self._begin) if key == begin]
        final = [Path(key, key, far, line[::-1], _by(end)) for key, far, line in ends_of(end) if key == last]
        return Walk(self._begin, end, [*first[:1], *self._walking.path(begin, last), *final[:1]], cost)

    def _best(self, end: Spot) -> tuple[float, Key | None, Key | None]:
        best: tuple[float, Key | None, Key | None] = (math.inf, None, None)
        for key, cost in end_costs(end):
            node = self._walking.node(key)
            for start, (first, found) in self._starts.items():
                if node is not None and node in found and (total := first + found[node] + cost) < best[0]:
                    best = total, start, key
        return best

    def _direct(self, end: Spot) -> float:
        """Along the lane that both are beside."""
        begin = self._begin.foot
        if self._begin == end:
            return 0.0
        if not begin or not end.foot or begin.lane is not end.foot.lane or begin.lane.element.is_closed:
            return math.inf
        return begin.aside + abs(begin.offset - end.foot.offset) + end.foot.aside

    def _beside(self, end: Spot) -> Sequence[Path]:
        begin, foot = self._begin.foot, end.foot
        if begin is None or foot is None or self._begin == end:
            return []
        lane = begin.lane
        low, high = sorted((begin.offset, foot.offset))
        line = geometry.cut(lane.points, low / lane.scale, high / lane.scale)
        points = (self._begin.point, *(line if begin.offset <= foot.offset else line[::-1]), end.point)
        key = self._begin.level_id, lane.id
        return [Path(key, key, self._direct(end), points, lane.element)]


def end_costs(spot: Spot) -> list[tuple[Key, float]]:
    """As `Walking.ends_of`, without the lines: of a thousand spaces that is what takes the time."""
    ends = [(spot.node, 0.0)] if spot.node is not None else []
    if (foot := spot.foot) and not foot.lane.element.is_closed:
        lane, level_id = foot.lane, spot.level_id
        ends.append(((level_id, lane.element.from_id), foot.aside + foot.offset))
        ends.append(((level_id, lane.element.to_id), foot.aside + lane.length - foot.offset))
    return ends


def _along(level_id: int, point: Point, foot: Foot) -> list[tuple[Key, float, tuple[Point, ...]]]:
    """From beside a lane to both of its ends."""
    lane, at = foot.lane, foot.offset / foot.lane.scale
    to_begin = (point, *geometry.cut(lane.points, 0.0, at)[::-1])
    to_end = (point, *geometry.cut(lane.points, at, lane.drawn))
    return [
        ((level_id, lane.element.from_id), foot.aside + foot.offset, to_begin),
        ((level_id, lane.element.to_id), foot.aside + lane.length - foot.offset, to_end),
    ]


def _by(spot: Spot) -> Element:
    if spot.foot:
        return spot.foot.lane.element
    assert spot.element
    return spot.element
