"""The end of every way in: whoever proved an address reaches the one account that belongs to it."""

from __future__ import annotations

import asyncio
from typing import Protocol

from server.auth.drivers.model import Driver, Profile, ProfileChange
from server.auth.drivers.repository import DriverRepository
from server.auth.sign_ins.model import Tokens
from server.auth.sign_ins.service import SignIns
from server.errors import Unauthorized
from server.values.caller import CallerKind
from server.values.clock import Clock
from server.values.source import Source
from server.values.unset import UNSET


class Balances(Protocol):
    async def balance(self, user_id: str) -> int:
        """What a driver's wallet holds, in millimes."""
        ...


Account = tuple[Driver, int]
"""A driver and the balance of their wallet in millimes."""

SignedIn = tuple[Tokens, Account]


class DriverEntry:
    """Addresses are lower case, and proven to be the caller's: by a code, or by a provider that has verified them."""

    def __init__(self, drivers: DriverRepository, sign_ins: SignIns, balances: Balances, clock: Clock) -> None:
        self._drivers = drivers
        self._sign_ins = sign_ins
        self._balances = balances
        self._clock = clock

    async def account(self, address: str, profile: Profile | None = None) -> Driver:
        """The account of an address, made when there is none. What it does not say of itself is taken from `profile`.

        Raises Unauthorized when it is switched off.
        """
        now = self._clock()
        driver = await self._drivers.get_or_add(address, now)
        if not driver.is_active:
            raise Unauthorized
        missing = _missing(driver, profile or Profile())
        if missing == ProfileChange():
            return driver
        return await self._drivers.change_profile(driver.id, missing, now) or driver

    async def sign_in(self, driver: Driver, source: Source) -> SignedIn:
        """Raises Unauthorized when the account is switched off."""
        return await asyncio.gather(
            self._sign_ins.start(CallerKind.DRIVER, driver.id, source), self.with_balance(driver)
        )

    async def find(self, driver_id: str) -> Account | None:
        driver, balance = await asyncio.gather(self._drivers.get(driver_id), self._balances.balance(driver_id))
        return (driver, balance) if driver else None

    async def change(self, driver_id: str, change: ProfileChange) -> Account | None:
        driver = await self._drivers.change_profile(driver_id, change, self._clock())
        return await self.with_balance(driver) if driver else None

    async def with_balance(self, driver: Driver) -> Account:
        return driver, await self._balances.balance(driver.id)


def _missing(driver: Driver, profile: Profile) -> ProfileChange:
    return ProfileChange(
        first_name=profile.first_name if profile.first_name and not driver.first_name else UNSET,
        last_name=profile.last_name if profile.last_name and not driver.last_name else UNSET,
        phone=profile.phone if profile.phone and not driver.phone else UNSET,
    )
