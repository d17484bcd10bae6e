"""What an account may do: whether it is switched on, an operator's role, the zones of staff.

This is the one way to change any of it, for RPCs and for the command line: whatever is changed here acts within
5 seconds on every process, for access tokens that are about as well.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from server.auth.errors import AccountNotFound, LastSuperAdmin
from server.auth.sign_ins.revocations import Revocations
from server.auth.sign_ins.service import SignIns
from server.auth.standings.model import Rank, require_may_change, require_within_zones
from server.mongo.transactions import Transaction, Transactions
from server.values.caller import Caller, CallerKind, Role
from server.values.clock import Clock


class AccountStore(Protocol):
    """The accounts of one kind. What changes an account is False when there is none with the id."""

    async def ids_at(self, address: str) -> Sequence[str]:
        """Ids of the accounts that sign in with an address, a number or a name, however it is written."""
        ...

    async def set_active(self, account_id: str, now: datetime, tx: Transaction, *, active: bool) -> bool: ...


class StaffStore(AccountStore, Protocol):
    """Accounts that have zones."""

    async def set_zones(self, account_id: str, zone_ids: Sequence[str], now: datetime, tx: Transaction) -> bool: ...


class OperatorStore(StaffStore, Protocol):
    """Accounts that have a role; see OperatorRepository."""

    async def rank_of(self, account_id: str, tx: Transaction) -> Rank | None:
        """None when there is no such account; that of one that is switched off, too."""
        ...

    async def set_role(self, account_id: str, role: Role, now: datetime, tx: Transaction) -> bool: ...

    async def delete(self, account_id: str, tx: Transaction) -> bool: ...

    async def has_super_admin(self, tx: Transaction) -> bool:
        """Whether an active super admin is there. Two transactions that ask cannot both be committed unseen."""
        ...


class Belongings(Protocol):
    """Something of operators that goes with their account."""

    async def delete_of(self, operator_id: str, tx: Transaction) -> None: ...


class StandingService:
    """`by` is who asks for a change; None at the command line. All raise AccountNotFound, PermissionDenied, and
    ZoneNotAssigned when a manager would change an operator who does not work in the manager's zones only.

    A change can be repeated: it is made whole then, whatever became of the first time. `stores` and `belongings` may be
    filled while the application is built.
    """

    def __init__(
        self,
        *,
        operators: OperatorStore,
        stores: Mapping[CallerKind, AccountStore],
        staff: Mapping[CallerKind, StaffStore],
        sign_ins: SignIns,
        revocations: Revocations,
        transactions: Transactions,
        clock: Clock,
    ) -> None:
        self._operators = operators
        self._stores = stores
        self._staff = staff
        self.belongings: list[Belongings] = []
        self._sign_ins = sign_ins
        self._revocations = revocations
        self._transactions = transactions
        self._clock = clock

    async def accounts_at(self, address: str) -> list[tuple[CallerKind, str]]:
        """Kinds and ids of the accounts that sign in with an address, a number or a name."""
        return [(kind, each) for kind, store in self._stores.items() for each in await store.ids_at(address)]

    async def switch_off(self, kind: CallerKind, account_id: str, by: Caller | None = None) -> None:
        """Ends every sign-in of the account, and lets it begin no other. Raises LastSuperAdmin."""

        async def switch(tx: Transaction) -> bool:
            return await self._stores[kind].set_active(account_id, self._clock(), tx, active=False)

        await self._take_out(kind, account_id, by, switch)

    async def delete_operator(self, operator_id: str, by: Caller | None = None) -> None:
        """Ends every sign-in of an operator, whose account is gone with what belongs to it. Raises LastSuperAdmin."""

        async def delete(tx: Transaction) -> bool:
            for each in self.belongings:
                await each.delete_of(operator_id, tx)
            return await self._operators.delete(operator_id, tx)

        await self._take_out(CallerKind.OPERATOR, operator_id, by, delete)

    async def switch_on(self, kind: CallerKind, account_id: str, by: Caller | None = None) -> None:
        """Lets the account sign in again; what was ended stays so."""

        async def effect(tx: Transaction) -> None:
            await self._rank(kind, account_id, by, tx)
            if not await self._stores[kind].set_active(account_id, self._clock(), tx, active=True):
                raise AccountNotFound

        await self._transactions.run(effect)

    async def change_role(
        self, operator_id: str, role: Role, by: Caller | None = None, *, tx: Transaction | None = None
    ) -> None:
        """The operator stays signed in: tokens that state the old role count as if they stated the new one.

        `tx` makes it part of a greater change. Raises LastSuperAdmin.
        """

        async def effect(tx: Transaction) -> None:
            before = await self._rank(CallerKind.OPERATOR, operator_id, by, tx, role)
            if not await self._operators.set_role(operator_id, role, self._clock(), tx):
                raise AccountNotFound
            await self._require_super_admin(before, tx)
            await self._revocations.set_role(operator_id, role, tx)

        await (effect(tx) if tx else self._transactions.run(effect))

    async def assign_zones(
        self, kind: CallerKind, account_id: str, zone_ids: Sequence[str], by: Caller | None = None
    ) -> None:
        """Takes the place of the zones before. `zone_ids` are of zones that exist, `kind` is one of staff."""

        async def effect(tx: Transaction) -> None:
            await self._rank(kind, account_id, by, tx)
            if zone_ids:
                await self._require_within_zones(by, tx, frozenset(zone_ids))
            if not await self._staff[kind].set_zones(account_id, tuple(dict.fromkeys(zone_ids)), self._clock(), tx):
                raise AccountNotFound

        # Every process asks for zones anew after a few seconds: see StaffZones.
        await self._transactions.run(effect)

    async def require_may_change(self, operator_id: str, by: Caller | None, tx: Transaction) -> None:
        """For what else of an operator's account changes than what is here."""
        if await self._rank(CallerKind.OPERATOR, operator_id, by, tx) is None:
            raise AccountNotFound

    async def _take_out(
        self,
        kind: CallerKind,
        account_id: str,
        by: Caller | None,
        take: Callable[[Transaction], Awaitable[bool]],
    ) -> None:
        async def effect(tx: Transaction) -> None:
            rank = await self._rank(kind, account_id, by, tx)
            if not await take(tx):
                raise AccountNotFound
            await self._require_super_admin(rank, tx)
            await self._sign_ins.end_all(kind, account_id, tx)

        await self._transactions.run(effect)
        # Whoever signed in while the transaction ran: from its end on, nobody does.
        await self._sign_ins.end_all(kind, account_id)

    async def _rank(
        self, kind: CallerKind, account_id: str, by: Caller | None, tx: Transaction, new_role: Role | None = None
    ) -> Rank | None:
        """The operator's, whom `by` may change; None for accounts that have none."""
        rank = await self._operators.rank_of(account_id, tx) if kind is CallerKind.OPERATOR else None
        require_may_change(by, account_id, rank.role if rank else None, new_role)
        if rank:
            await self._require_within_zones(by, tx, rank.zone_ids)
        return rank

    async def _require_within_zones(self, by: Caller | None, tx: Transaction, zone_ids: frozenset[str]) -> None:
        if by is None or by.is_admin:
            return
        own = await self._operators.rank_of(by.id, tx)
        require_within_zones(own.zone_ids if own else frozenset(), zone_ids)

    async def _require_super_admin(self, before: Rank | None, tx: Transaction) -> None:
        if before and before.role is Role.SUPER_ADMIN and not await self._operators.has_super_admin(tx):
            raise LastSuperAdmin
