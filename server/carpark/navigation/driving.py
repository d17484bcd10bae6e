"""Ways of one car through a network: what it costs to come to a place, and by which arcs. Pure.

The graph has two nodes for each arc, its begin and its end, so that turns from one arc into the next have a cost of
their own; and one for each element where arcs meet, for ways that begin there.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import rustworkx

from server.carpark.floor.model import Element
from server.carpark.navigation import geometry
from server.carpark.navigation.network import Arc, Key, Network, Spot
from server.carpark.navigation.reach import Costs as CostsOfSpaces
from server.carpark.navigation.reach import Reach, SpaceSpots

TURN_COST = 5.0
"""Metres that a turn counts for."""
TURN_ROUND_COST = 25.0
LEVEL_COST = 10.0
TURNS_FROM = 30.0
"""Degrees."""
TURNS_ROUND_FROM = 135.0


def turn_cost(before: Arc, after: Arc) -> float:
    """Metres that going on from one arc into another counts for. Onto a ramp and off it there is no turn."""
    if before.is_ramp or after.is_ramp:
        return 0.0
    degrees = abs(geometry.turn(before.last_heading, after.first_heading))
    if is_back_of(before, after) or degrees >= TURNS_ROUND_FROM:
        return TURN_ROUND_COST
    return TURN_COST if degrees >= TURNS_FROM else 0.0


def arc_cost(arc: Arc) -> float:
    return arc.length + (LEVEL_COST if arc.is_ramp else 0.0)


def is_back_of(before: Arc, after: Arc) -> bool:
    return before.element is after.element and before.is_back != after.is_back


@dataclass(frozen=True, slots=True)
class Leg:
    """A part of a way: an arc from so far to so far along it."""

    arc: Arc
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Drive:
    """A way of a car. `cost` is what is compared."""

    begin: Spot
    end: Spot
    legs: Sequence[Leg]
    cost: float


class Driving:
    """What a car of some height and width, or a smaller one, can use of a network. 0 fits everywhere."""

    def __init__(
        self, network: Network, height: float = 0.0, width: float = 0.0, spaces: SpaceSpots | None = None
    ) -> None:
        self.network = network
        self._height = height
        self._given_spaces = spaces
        self._arcs = {arc.index: arc for arc in network.arcs if arc.fits(height, width) and self._is_open(arc)}
        self._graph: rustworkx.PyDiGraph[None, float] = rustworkx.PyDiGraph()
        self._begins: dict[int, int] = {}
        self._ends: dict[int, int] = {}
        self._sources: dict[Key, int] = {}
        self._of_begin: dict[int, Arc] = {}
        self._build()

    def costs_from(self, begin: Spot) -> Costs:
        """What it costs to come from a place to any other."""
        starts = list[tuple[int, float]]()
        if begin.node in self._sources and self._admits(begin.element):
            starts.append((self._sources[begin.node], 0.0))
        elif begin.foot:
            starts += [
                (self._ends[arc.index], begin.aside + arc.length - self._along(arc, begin))
                for arc in self._of_lane(begin)
            ]
        return Costs(self, begin, starts)

    def costs_to_spaces(self, begin: Spot) -> CostsOfSpaces:
        """The same for all spaces at once."""
        costs = self.costs_from(begin)
        found = self._reach.costs(costs.starts(), len(self._graph))
        for index in () if begin.node is not None else self._spaces.beside(begin):
            found[index] = costs.to(self._spaces.spots[index])
        return found

    def find(self, begin: Spot, end: Spot) -> Drive | None:
        """The cheapest way; None where there is none."""
        return self.costs_from(begin).drive(end)

    def reached_from(self, keys: Collection[Key]) -> Collection[int]:
        """The arcs on which cars come from any of some elements, by their index."""
        nodes = set[int]()
        for key in keys:
            if key in self._sources and self._admits(self.network.nodes[key]):
                nodes |= rustworkx.descendants(self._graph, self._sources[key])
        return {arc.index for node, arc in self._of_begin.items() if node in nodes}

    def leading_to(self, keys: Collection[Key]) -> Collection[int]:
        """The arcs from which cars come to any of some elements, by their index."""
        nodes = set[int]()
        for key in keys:
            for arc in self.arriving.get(key, ()):
                end = self._ends[arc.index]
                nodes |= {end} | rustworkx.ancestors(self._graph, end)
        return {arc.index for arc in self._arcs.values() if self._ends[arc.index] in nodes}

    @cached_property
    def _spaces(self) -> SpaceSpots:
        return self._given_spaces or SpaceSpots(self.network)

    @cached_property
    def _reach(self) -> Reach:
        spots = self._spaces.spots
        return Reach(
            len(spots),
            (
                (index, self._begins[arc.index], until + _of_whole(arc, until) + spot.aside)
                for index, spot in enumerate(spots)
                if self._admits(spot.element)
                for arc, until in self._last_arcs(spot)
            ),
        )

    def _build(self) -> None:
        arriving: dict[Key, list[Arc]] = {}
        leaving: dict[Key, list[Arc]] = {}
        for arc in self._arcs.values():
            begin, end = self._graph.add_node(None), self._graph.add_node(None)
            self._begins[arc.index], self._ends[arc.index] = begin, end
            self._of_begin[begin] = arc
            self._graph.add_edge(begin, end, arc_cost(arc))
            leaving.setdefault(arc.begin, []).append(arc)
            arriving.setdefault(arc.end, []).append(arc)
        self.leaving: Mapping[Key, Sequence[Arc]] = leaving
        self.arriving: Mapping[Key, Sequence[Arc]] = arriving
        for key, arcs in leaving.items():
            source = self._sources[key] = self._graph.add_node(None)
            self._graph.add_edges_from([(source, self._begins[arc.index], 0.0) for arc in arcs])
            for before in arriving.get(key, ()):
                self._graph.add_edges_from(
                    [
                        (self._ends[before.index], self._begins[after.index], turn_cost(before, after))
                        for after in self.after(before, arcs)
                    ]
                )

    @staticmethod
    def after(before: Arc, leaving: Sequence[Arc]) -> Sequence[Arc]:
        """What a car goes on to: it turns round where there is nothing else, and nowhere in the middle."""
        onward = [arc for arc in leaving if not is_back_of(before, arc)]
        return onward or leaving

    def _is_open(self, arc: Arc) -> bool:
        """Whether what an arc comes from and leads to lets cars through."""
        return all(self._admits(self.network.nodes[key]) for key in (arc.begin, arc.end))

    def _admits(self, element: Element | None) -> bool:
        if element is None:
            return True
        return not element.is_closed and (element.height_limit is None or self._height <= element.height_limit)

    def _of_lane(self, spot: Spot) -> Sequence[Arc]:
        """The arcs of the lane from which something is reached."""
        if not spot.foot:
            return ()
        arcs = self.network.by_lane.get((spot.level_id, spot.foot.lane.id), ())
        return [arc for arc in arcs if arc.index in self._arcs]

    def _last_arcs(self, end: Spot) -> Sequence[tuple[Arc, float]]:
        """The arcs by which a place is reached, and how far along them it is."""
        if end.node is not None and not end.foot:
            return [(arc, arc.length) for arc in self.arriving.get(end.node, ())]
        return [(arc, self._along(arc, end)) for arc in self._of_lane(end)]

    @staticmethod
    def _along(arc: Arc, spot: Spot) -> float:
        """How far along an arc something is reached from it."""
        assert spot.foot
        return arc.length - spot.foot.offset if arc.is_back else spot.foot.offset


class Costs:
    """What it costs to come from one place to others."""

    def __init__(self, driving: Driving, begin: Spot, starts: Sequence[tuple[int, float]]) -> None:
        self._driving = driving
        self._begin = begin
        graph = driving._graph  # noqa: SLF001  # one thing in two classes
        self._found = [
            (start, first, rustworkx.dijkstra_shortest_path_lengths(graph, start, float)) for start, first in starts
        ]

    def starts(self) -> Sequence[tuple[float, Mapping[int, float]]]:
        """What it costs to begin at nodes of the graph, and from there to others."""
        return [(first, found) for _, first, found in self._found]

    def to(self, end: Spot) -> float:
        """Metres, with what turns and levels cost; infinite where no way leads."""
        return self._best(end)[0]

    def drive(self, end: Spot) -> Drive | None:
        """The cheapest way to a place; None where there is none."""
        driving, begin = self._driving, self._begin
        cost, start, last, arc, until = self._best(end)
        if math.isinf(cost):
            return None
        if arc is None:
            return Drive(begin, end, (), cost)
        if start is None:
            return Drive(begin, end, [Leg(arc, driving._along(arc, begin), until)], cost)  # noqa: SLF001
        graph, of_begin = driving._graph, driving._of_begin  # noqa: SLF001
        path = rustworkx.dijkstra_shortest_paths(graph, start, target=last, weight_fn=float)[last]
        arcs = [of_begin[node] for node in path if node in of_begin]
        legs = [Leg(each, 0.0, each.length) for each in arcs[:-1]] + [Leg(arc, 0.0, until)]
        if begin.node is None:
            first = next(each for each in driving._of_lane(begin) if driving._ends[each.index] == start)  # noqa: SLF001
            legs.insert(0, Leg(first, driving._along(first, begin), first.length))  # noqa: SLF001
        return Drive(begin, end, legs, cost)

    def _best(self, end: Spot) -> tuple[float, int | None, int, Arc | None, float]:
        """The cost, the nodes of the graph where the way begins and ends, its last arc and how far that is driven.

        No first node: the way is on one arc. No arc: both places are the same.
        """
        driving, begin = self._driving, self._begin
        best: tuple[float, int | None, int, Arc | None, float] = (math.inf, None, -1, None, 0.0)
        if not driving._admits(end.element):  # noqa: SLF001
            return best
        if begin == end or (begin.node is not None and begin.node == end.node):
            return (0.0, None, -1, None, 0.0)
        for arc, until in driving._last_arcs(end):  # noqa: SLF001
            node = driving._begins[arc.index]  # noqa: SLF001
            for start, first, costs in self._found:
                total = first + costs[node] + until + _of_whole(arc, until) + end.aside if node in costs else math.inf
                if total < best[0]:
                    best = (total, start, node, arc, until)
            if begin.foot and not begin.node and arc.lane is begin.foot.lane:
                driven = until - driving._along(arc, begin)  # noqa: SLF001
                if driven >= 0 and (total := begin.aside + driven + end.aside) < best[0]:
                    best = (total, None, -1, arc, until)
        return best


def _of_whole(arc: Arc, until: float) -> float:
    """What an arc costs beside its length, if all of it is driven."""
    return arc_cost(arc) - arc.length if until == arc.length else 0.0
