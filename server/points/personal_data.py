"""What is kept of drivers here: their points and where they came from. Implements auth's Keeper."""

from __future__ import annotations

from collections.abc import Mapping

from server.auth.personal_data.model import Row, Section
from server.engine.engine import Engine
from server.points.model import PointsEntry
from server.points.operations import ExpirePoints
from server.points.repository import PointsRepository
from server.values.paging import Page


class PointsOfDrivers:
    def __init__(self, points: PointsRepository, engine: Engine) -> None:
        self._points = points
        self._engine = engine

    async def require_erasable(self, user_id: str) -> None:
        """Points keep nobody: they are gone with the account."""

    async def export(self, user_id: str, most: int) -> Mapping[str, Section]:
        account = await self._points.account(user_id)
        found = await self._points.list(user_id, None, Page(most))
        held: Row = {"balance": account.balance}
        return {
            "points": Section([held] if account.sequence else []),
            "points_entries": Section([_row(entry) for entry in found.items], found.next is None),
        }

    async def erase(self, user_id: str) -> bool:
        """Entries keep the id, which then names nobody, as the books do."""
        await self._engine.run(ExpirePoints(user_id, all_of_them=True))
        return True


def _row(entry: PointsEntry) -> Row:
    return {
        "points": entry.points,
        "balance_after": entry.balance_after,
        "reason": entry.reason,
        "note": entry.note,
        "created_at": entry.created_at,
        "expires_at": entry.expires_at,
    }
