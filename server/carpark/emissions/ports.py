"""What emissions need of others."""

from __future__ import annotations

from typing import Protocol

from server.carpark.emissions.model import Way


class Routes(Protocol):
    """The ways through car parks, as navigation knows them."""

    async def to_space(self, car_park: str, space_id: int, entry_gate: str | None) -> Way | None:
        """The way from a gate, else from the nearest entrance, to a space; None where none is known."""
        ...
