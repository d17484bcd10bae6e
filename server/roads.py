"""The port to whoever knows the roads: a third party, so that tests put their own in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

Position = tuple[float, float]
"""Longitude, latitude, in degrees (WGS 84)."""


class RoadNetwork(Protocol):
    """Moves drawn lines onto roads."""

    async def match(self, line: Sequence[Position]) -> Sequence[Position] | None:
        """The line along roads; None when there is no road there, or the network does not answer."""
        ...


class NoRoadNetwork:
    """Implements RoadNetwork where none is set up: drawn lines stay as they are."""

    async def match(self, line: Sequence[Position]) -> Sequence[Position] | None:
        return None
