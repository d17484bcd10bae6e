"""Admins make, find, change and switch off drivers' accounts; drivers reach their own by the same calls."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from server.auth.addresses import parse_email
from server.auth.drivers.entry import Account, DriverEntry
from server.auth.drivers.model import Driver, Profile
from server.auth.errors import AccountNotFound, EmailAlreadyVerified
from server.auth.ownership import Ownership, Proof
from server.auth.sign_ins.service import SignIns
from server.auth.standings.service import StandingService
from server.auth.users.model import UserChange, UserSearch, require_own
from server.auth.users.repository import UserRepository
from server.errors import PermissionDenied, Unauthorized
from server.mongo.transactions import Transaction, Transactions
from server.values.caller import Caller, CallerKind
from server.values.clock import Clock
from server.values.paging import Page, Slice
from server.values.source import Source
from server.values.unset import Unset


class UserDirectory:
    def __init__(
        self,
        *,
        users: UserRepository,
        entry: DriverEntry,
        standings: StandingService,
        ownership: Ownership,
        sign_ins: SignIns,
        transactions: Transactions,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._users = users
        self._entry = entry
        self._standings = standings
        self._ownership = ownership
        self._sign_ins = sign_ins
        self._transactions = transactions
        self._clock = clock
        self._new_id = new_id

    async def create(self, email: str, profile: Profile) -> Account:
        """Its address is not proven: nobody signs in but who receives mail there. Raises InvalidEmail,
        DuplicateAccount.
        """
        user_id = self._new_id()
        await self._users.insert(user_id, parse_email(email), profile, self._clock())
        return await self._found(user_id)

    async def list(self, search: UserSearch, page: Page) -> Slice[Account]:
        found = await self._users.list(search, page)
        # Balances that are asked for together share a query.
        accounts = await asyncio.gather(*map(self._entry.with_balance, found.items))
        return Slice(accounts, found.next, found.total)

    async def get(self, caller: Caller, user_id: str) -> Account:
        """Raises AccountNotFound."""
        require_own(caller, user_id)
        return await self._found(user_id)

    async def update(self, caller: Caller, user_id: str, change: UserChange) -> Account:
        """Raises AccountNotFound, PermissionDenied for a driver who would change an address, DuplicateAccount,
        EmailAlreadyVerified.
        """
        require_own(caller, user_id)
        if not isinstance(change.email, Unset):
            if caller.is_driver:
                raise PermissionDenied
            await self._correct_email(user_id, change.email)
        if (account := await self._entry.change(user_id, change.profile)) is None:
            raise AccountNotFound
        return account

    async def move(self, caller: Caller, email: str, code: str, proof: Proof, source: Source) -> Account:
        """Moves the caller's account to another address, and ends their other sign-ins.

        Raises InvalidEmail, InvalidOtp, OtpExpired, WrongPassword, PasswordNotSet, DuplicateAccount, RateLimited.
        """
        address = parse_email(email)
        if (account := await self._entry.find(caller.require_driver())) is None:
            raise Unauthorized
        driver, _ = account
        await self._ownership.require(driver, proof, source)
        if address == driver.email and not driver.is_claim:
            return account
        await self._ownership.require_address(address, code, source)
        return await self._move(caller, driver.id, address)

    async def verify_claim(self, caller: Caller, code: str, source: Source) -> Account:
        """Proves the address with which the caller's account was made; ends their other sign-ins.

        Raises InvalidOtp, OtpExpired, DuplicateAccount, EmailAlreadyVerified, RateLimited.
        """
        driver = await self.claim_of(caller)
        await self._ownership.require_address(driver.email, code, source)
        return await self._move(caller, driver.id, driver.email)

    async def claim_of(self, caller: Caller) -> Driver:
        """The caller's account, whose address is not proven. Raises EmailAlreadyVerified."""
        if (account := await self._entry.find(caller.require_driver())) is None:
            raise Unauthorized
        if not account[0].is_claim:
            raise EmailAlreadyVerified
        return account[0]

    async def _move(self, caller: Caller, driver_id: str, address: str) -> Account:
        async def effect(tx: Transaction) -> None:
            await self._users.move(driver_id, address, self._clock(), tx)
            await self._sign_ins.end_all(CallerKind.DRIVER, driver_id, tx, but=caller.sign_in_id)

        await self._transactions.run(effect)
        # Whoever came in by the address until now while the transaction ran.
        await self._sign_ins.end_all(CallerKind.DRIVER, driver_id, but=caller.sign_in_id)
        return await self._found(driver_id)

    async def switch(self, caller: Caller, user_id: str, *, active: bool) -> Account:
        """Raises AccountNotFound."""
        change = self._standings.switch_on if active else self._standings.switch_off
        await change(CallerKind.DRIVER, user_id.lower(), caller)
        return await self._found(user_id)

    async def _correct_email(self, user_id: str, email: str) -> None:
        if await self._users.correct_email(user_id, email, self._clock()):
            return
        driver, _ = await self._found(user_id)
        if driver.email != email:
            raise EmailAlreadyVerified

    async def _found(self, user_id: str) -> Account:
        if (account := await self._entry.find(user_id)) is None:
            raise AccountNotFound
        return account
