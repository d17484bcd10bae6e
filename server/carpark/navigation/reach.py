"""What it costs to come to all spaces of a car park at once. Pure; costs are metres, infinite where no way leads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from server.carpark.navigation.network import Key, Network, Spot

Costs = NDArray[np.float64]
"""In the order of `SpaceSpots.ids`."""
Ids = NDArray[np.int64]


class SpaceSpots:
    """The spaces that a lane reaches, in the order of their numbers in the register."""

    def __init__(self, network: Network) -> None:
        found = {space_id: spot for space_id in network.levels_of_spaces if (spot := network.space(space_id))}
        self.ids: Ids = np.array(sorted(found), dtype=np.int64)
        self.spots: Sequence[Spot] = [found[space_id] for space_id in sorted(found)]
        self._beside: dict[Key, list[int]] = {}
        for index, spot in enumerate(self.spots):
            assert spot.foot
            self._beside.setdefault((spot.level_id, spot.foot.lane.id), []).append(index)

    def beside(self, spot: Spot) -> Sequence[int]:
        """The spaces on the lane from which something is reached."""
        return self._beside.get((spot.level_id, spot.foot.lane.id), ()) if spot.foot else ()


class Reach:
    """By which nodes of a graph spaces are reached, and what is left to go from there.

    `ends` are a space's index, a node, and the metres that are left; a space may have several.
    """

    def __init__(self, count: int, ends: Iterable[tuple[int, int, float]]) -> None:
        all_ends = [*ends]
        self._count = count
        self._spaces = np.array([space for space, _, _ in all_ends], dtype=np.intp)
        self._nodes = np.array([node for _, node, _ in all_ends], dtype=np.intp)
        self._left = np.array([left for _, _, left in all_ends], dtype=np.float64)

    def costs(self, starts: Iterable[tuple[float, Mapping[int, float]]], nodes: int) -> Costs:
        """Of the cheapest start; each is what it costs to begin there, and from there to nodes of the graph."""
        best = np.full(self._count, np.inf)
        for first, lengths in starts:
            far = np.full(nodes, np.inf)
            size = len(lengths)
            reached = np.fromiter(lengths.keys(), np.intp, size)
            far[reached] = np.fromiter(lengths.values(), np.float64, size)
            np.minimum.at(best, self._spaces, first + far[self._nodes] + self._left)
        return best
