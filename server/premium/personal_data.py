"""What is kept of drivers here: their premium subscription. Implements auth's Keeper."""

from __future__ import annotations

from collections.abc import Mapping

from server.auth.personal_data.model import Row, Section
from server.premium.repository import PremiumRepository
from server.values.clock import Clock


class PremiumOfDrivers:
    def __init__(self, premium: PremiumRepository, clock: Clock) -> None:
        self._premium = premium
        self._clock = clock

    async def require_erasable(self, user_id: str) -> None:
        """A payment that is under way keeps the payments from being erased, not this."""

    async def export(self, user_id: str, most: int) -> Mapping[str, Section]:
        found = await self._premium.find(user_id)
        if found is None:
            return {"premium": Section([])}
        row: Row = {
            "plan": found.terms[-1].offer.name,
            "status": found.at(self._clock()).status,
            "end_date": found.end,
            "auto_renew": found.auto_renew,
        }
        return {"premium": Section([row])}

    async def erase(self, user_id: str) -> bool:
        await self._premium.forget(user_id)
        return True
