"""Drivers take a copy of what is kept of them, and have it erased."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Protocol

import structlog
from prometheus_client import Gauge

from server.auth.drivers.entry import Account, DriverEntry
from server.auth.errors import AccountNotFound
from server.auth.ownership import Ownership, Proof
from server.auth.personal_data.model import MOST_EXPORTED, Row, Section, exported, require_settled
from server.auth.personal_data.repository import ErasureRepository
from server.auth.sign_ins.service import SignIns
from server.errors import DomainError, Unauthorized
from server.mongo.transactions import Transaction, Transactions
from server.values.caller import Caller, CallerKind
from server.values.clock import Clock
from server.values.paging import Page
from server.values.source import Source

EXPORTS_AN_HOUR = 10

OVERDUE_AFTER = timedelta(hours=1)
OVERDUE = Gauge("parkup_erasures_overdue", "Accounts that went more than an hour ago and are not all erased.")

_log = structlog.get_logger("parkup.erasures")


class Keeper(Protocol):
    """What keeps something of drivers in another domain."""

    async def require_erasable(self, user_id: str) -> None:
        """Raises a DomainError that says what is under way."""
        ...

    async def export(self, user_id: str, most: int) -> Mapping[str, Section]:
        """By kind, at most so many of each."""
        ...

    async def erase(self, user_id: str) -> bool:
        """Erases what names the person. May be cut off anywhere, and repeated. False while something is under way."""
        ...


class Limits(Protocol):
    async def take(self, name: str, key: str, limit: int, window: timedelta) -> object:
        """Counts one call. Raises RateLimited after `limit` calls in the window."""
        ...


class PersonalDataService:
    """`keepers` may be filled while the application is built."""

    def __init__(
        self,
        *,
        store: ErasureRepository,
        keepers: Sequence[Keeper],
        entry: DriverEntry,
        ownership: Ownership,
        sign_ins: SignIns,
        limits: Limits,
        transactions: Transactions,
        clock: Clock,
    ) -> None:
        self._store = store
        self._keepers = keepers
        self._entry = entry
        self._ownership = ownership
        self._sign_ins = sign_ins
        self._limits = limits
        self._transactions = transactions
        self._clock = clock

    async def export(self, caller: Caller) -> Row:
        """All that is kept of the caller. Raises RateLimited."""
        await self._limits.take("exports", caller.id, EXPORTS_AN_HOUR, timedelta(hours=1))
        driver, balance = await self._own(caller)
        sign_ins = await self._sign_ins.page_of(caller, Page(MOST_EXPORTED))
        kept = await asyncio.gather(*(keeper.export(caller.id, MOST_EXPORTED) for keeper in self._keepers))
        sections = {name: section for each in kept for name, section in each.items()}
        return exported(driver, balance, sign_ins.items, sections, self._clock())

    async def delete_own(self, caller: Caller, proof: Proof, source: Source, *, forfeit: bool) -> None:
        """Raises InvalidOtp, OtpExpired, WrongPassword, PasswordNotSet, RateLimited; what `delete` raises, first."""
        account = await self._own(caller)
        await self._require_erasable(account, forfeit=forfeit)
        await self._ownership.require(account[0], proof, source)
        await self._take_away(caller.id, None)

    async def delete(self, by: Caller, user_id: str, *, forfeit: bool) -> None:
        """Raises AccountNotFound, WalletNotEmpty, WalletOwes, and what else is in the way."""
        if (account := await self._entry.find(user_id)) is None:
            raise AccountNotFound
        await self._require_erasable(account, forfeit=forfeit)
        await self._take_away(user_id, by.id)

    async def erase_due(self) -> int:
        """The job: erases what accounts have left behind; gives how many are done. Repeating it changes nothing."""
        done = 0
        for user_id in await self._store.pending():
            if await self._erase(user_id):
                await self._store.done(user_id, self._clock())
                done += 1
            else:
                await self._store.tried(user_id, self._clock())
        return done

    async def measure(self) -> None:
        """Puts what should be erased by now into the metrics of this process."""
        OVERDUE.set(await self._store.waiting_since(self._clock() - OVERDUE_AFTER))

    async def _erase(self, user_id: str) -> bool:
        """One that cannot be erased now must not keep the others waiting."""
        try:
            return all([await keeper.erase(user_id) for keeper in self._keepers])
        except DomainError as error:
            _log.warning("account not erased yet", user_id=user_id, reason=error.reason)
            return False

    async def _require_erasable(self, account: Account, *, forfeit: bool) -> None:
        driver, balance = account
        require_settled(balance, forfeit=forfeit)
        for keeper in self._keepers:
            await keeper.require_erasable(driver.id)

    async def _take_away(self, user_id: str, by: str | None) -> None:
        async def effect(tx: Transaction) -> None:
            if not await self._store.take_away(user_id, by, self._clock(), tx):
                raise AccountNotFound
            await self._sign_ins.end_all(CallerKind.DRIVER, user_id, tx)

        await self._transactions.run(effect)
        # Whoever signed in while the transaction ran: from its end on, nobody does.
        await self._sign_ins.end_all(CallerKind.DRIVER, user_id)

    async def _own(self, caller: Caller) -> Account:
        """Raises Unauthorized when the account is gone."""
        if (account := await self._entry.find(caller.require_driver())) is None:
            raise Unauthorized
        return account
