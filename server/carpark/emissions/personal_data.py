"""What is kept of drivers here: what their stays saved. Implements auth's Keeper."""

from __future__ import annotations

from collections.abc import Mapping

from server.auth.personal_data.model import Row, Section
from server.carpark.emissions.model import SavingFilter, StaySaving
from server.carpark.emissions.repository import EmissionRepository
from server.values.paging import Page


class EmissionsOfDrivers:
    def __init__(self, savings: EmissionRepository) -> None:
        self._savings = savings

    async def require_erasable(self, user_id: str) -> None:
        """Nothing stands in the way."""

    async def export(self, user_id: str, most: int) -> Mapping[str, Section]:
        found = await self._savings.list(SavingFilter(owner_id=user_id), Page(most))
        return {"emission_savings": Section([_row(each) for each in found.items], found.next is None)}

    async def erase(self, user_id: str) -> bool:
        await self._savings.clear(user_id)
        return True


def _row(found: StaySaving) -> Row:
    return {
        "session_id": found.stay_id,
        "car_park": found.car_park,
        "exit_time": found.exit_time,
        "fuel": found.fuel.value,
        "metres": found.saving.metres,
        "seconds": found.saving.seconds,
        "co2_grams": found.saving.co2 / 1000,
    }
