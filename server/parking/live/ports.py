"""What watching needs of others."""

from __future__ import annotations

from typing import Protocol

from server.parking.zones.model import Zone


class Zones(Protocol):
    """The zones; see ZoneService."""

    def get(self, zone_id: str) -> Zone:
        """Raises ZoneNotFound."""
        ...
