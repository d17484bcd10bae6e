"""What is kept of drivers here: what they pay later. Implements auth's Keeper."""

from __future__ import annotations

from collections.abc import Mapping

from server.auth.personal_data.model import Row, Section
from server.payments.later.errors import PayLaterOwed
from server.payments.later.model import Debt, DebtFilter
from server.payments.later.repository import PayLaterRepository
from server.values.money import millimes_to_wire
from server.values.paging import Page


class DebtsOfDrivers:
    """Debts stay, as payments do, and name nobody once the account is gone."""

    def __init__(self, later: PayLaterRepository) -> None:
        self._later = later

    async def require_erasable(self, user_id: str) -> None:
        """Raises PayLaterOwed."""
        if owed := (await self._later.account(user_id)).owed:
            raise PayLaterOwed(owed)

    async def export(self, user_id: str, most: int) -> Mapping[str, Section]:
        found = await self._later.list(user_id, DebtFilter(), Page(most))
        return {"paid_later": Section([_row(each) for each in found.items], found.next is None)}

    async def erase(self, user_id: str) -> bool:
        await self._later.forget(user_id)
        return True


def _row(debt: Debt) -> Row:
    return {
        "id": debt.id,
        "session_id": debt.session_id,
        "description": debt.description,
        "month": debt.month,
        "amount": millimes_to_wire(debt.amount),
        "open_amount": millimes_to_wire(debt.open),
        "status": debt.status,
        "created_at": debt.created_at,
        "closed_at": debt.closed_at,
    }
