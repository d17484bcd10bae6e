"""What allocations keep of drivers. Implements auth's Keeper."""

from __future__ import annotations

from collections.abc import Mapping

from server.auth.personal_data.model import Row, Section
from server.carpark.recommendation.model import Allocation
from server.carpark.recommendation.operations import EndAllocation
from server.carpark.recommendation.repository import RecommendationRepository
from server.engine.engine import Engine

MOST_AT_ONCE = 1_000


class AllocationsOfDrivers:
    def __init__(self, allocations: RecommendationRepository, engine: Engine) -> None:
        self._allocations = allocations
        self._engine = engine

    async def require_erasable(self, user_id: str) -> None:
        """Nothing stands in the way."""

    async def export(self, user_id: str, most: int) -> Mapping[str, Section]:
        found = await self._allocations.of_owner(user_id, most + 1)
        return {"car_park_allocations": Section([_row(each) for each in found[:most]], len(found) <= most)}

    async def erase(self, user_id: str) -> bool:
        """Allocations end; what is kept of them has no plate."""
        found = await self._allocations.of_owner(user_id, MOST_AT_ONCE)
        for each in found:
            if each.ended_at is None:
                await self._engine.run(EndAllocation(each.id, each.space_id))
        await self._allocations.forget_plates(user_id)
        return len(found) < MOST_AT_ONCE


def _row(allocation: Allocation) -> Row:
    return {
        "id": allocation.id,
        "car_park": allocation.car_park,
        "space_number": allocation.space_number,
        "license_plate": allocation.license_plate,
        "created_at": allocation.created_at,
        "end_time": allocation.until,
    }
