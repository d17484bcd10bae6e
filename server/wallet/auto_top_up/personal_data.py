"""What is kept of drivers here: how their wallet is topped up by itself. Implements auth's Keeper."""

from __future__ import annotations

from collections.abc import Mapping

from server.auth.personal_data.model import Section
from server.values.money import millimes_to_wire
from server.wallet.auto_top_up.repository import AutoTopUpRepository


class AutoTopUpsOfDrivers:
    def __init__(self, autos: AutoTopUpRepository) -> None:
        self._autos = autos

    async def require_erasable(self, user_id: str) -> None:
        """A charge that is under way keeps the payments from being erased, not this."""

    async def export(self, user_id: str, most: int) -> Mapping[str, Section]:
        auto = await self._autos.find(user_id)
        if auto.threshold is None or auto.amount is None:
            return {"automatic_top_ups": Section([])}
        row = {
            "is_on": auto.is_on,
            "threshold": millimes_to_wire(auto.threshold),
            "amount": millimes_to_wire(auto.amount),
            "turned_off_at": auto.turned_off_at,
        }
        return {"automatic_top_ups": Section([row])}

    async def erase(self, user_id: str) -> bool:
        await self._autos.forget(user_id)
        return True
