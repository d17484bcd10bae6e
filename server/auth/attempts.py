"""How often somebody may ask for a code or try to sign in, so that nobody guesses and nobody locks others out.

What is tried at an account counts for the account *and* where it comes from, its source: the device, if the client
names one that the account has signed in with before (metadata `device-id`), else the network. So nobody's tries are in
the way of somebody elsewhere. After some free ones each must come later than the one before, up to a quarter of an
hour, and never is there a lock that only time or an administrator opens.

From a source that the account does not know, more counts: what all such sources try at the account in a day, because a
guesser may have many networks; and what one network tries at any account, because a guesser may have many accounts to
try. Known sources are free of both, and keep a share of the places where passwords are compared: the right password or
code from a known device passes whatever others do.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import timedelta

from server.auth.known_sources import KnownSources
from server.errors import RateLimited
from server.mongo.rate_limits import Pace, RateLimits
from server.values.source import Source, network_of

SENDS_WINDOW = timedelta(hours=1)
TRIES_WINDOW = timedelta(minutes=15)
DAY = timedelta(days=1)
FIRST_DELAY_OF_SENDS = timedelta(minutes=1)
FIRST_DELAY_OF_TRIES = timedelta(seconds=15)
# Of IPv4, those who rent a whole network get its tries once; who shares one with a guesser names a device.
NEIGHBOURS_PREFIX = 24


@dataclass(frozen=True, slots=True)
class AttemptLimits:
    """`…_per_account` and `…_per_address`: from one source, before the delays begin. `…_per_caller`: of one network
    that the account does not know, in an hour for sends and 15 minutes for tries. `…_per_day`: at one account, from all
    sources together that it does not know.
    """

    sends_per_address: int
    sends_per_caller: int
    sends_per_day: int
    tries_per_account: int
    tries_per_caller: int
    tries_per_day: int


@dataclass(frozen=True, slots=True)
class Attempt:
    """One that was counted, by `counters`, of which `pace` is one.

    `source` is the one of `keys` that it counts for; `known` is whether the account has signed in from there before.
    """

    account: str
    source: str
    keys: tuple[str, ...]
    known: bool
    pace: str
    counters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Rules:
    name: str
    pace: Pace
    per_caller: int
    window: timedelta
    per_day: int


class Attempts:
    """Counts before the work is done, so that calls at the same time cannot exceed a limit."""

    def __init__(self, limits: RateLimits, known: KnownSources, numbers: AttemptLimits) -> None:
        self._limits = limits
        self._known = known
        self._sends = _Rules(
            "otp-sends",
            Pace(numbers.sends_per_address, FIRST_DELAY_OF_SENDS, SENDS_WINDOW, SENDS_WINDOW),
            numbers.sends_per_caller,
            SENDS_WINDOW,
            numbers.sends_per_day,
        )
        self._tries = _Rules(
            "sign-ins",
            Pace(numbers.tries_per_account, FIRST_DELAY_OF_TRIES, TRIES_WINDOW, DAY),
            numbers.tries_per_caller,
            TRIES_WINDOW,
            numbers.tries_per_day,
        )

    async def send(self, account: str, source: Source) -> Attempt:
        """Counts a code asked for. `account` names where it goes, such as `driver:a@b.tn`. Raises RateLimited."""
        return await self._count(self._sends, account, source)

    async def sign_in(self, account: str, source: Source) -> Attempt:
        """Counts a try to sign in, with a code or a password. Raises RateLimited."""
        return await self._count(self._tries, account, source)

    async def signed_in(self, attempt: Attempt) -> None:
        """It was the owner: what they did wrong before is forgotten, and the account knows this source from now on."""
        await self._limits.forget(attempt.pace)
        await self._limits.give_back(attempt.counters)
        await self._known.add(attempt.account, attempt.keys)

    async def recognise(self, account: str, source: Source) -> None:
        """The owner signed in by a way that is not counted by account: it knows this source from now on."""
        await self._known.add(account, _keys(account, source))

    async def take_back(self, attempt: Attempt) -> None:
        """It came to nothing that tells anybody anything, and does not count."""
        await self._limits.give_back(attempt.counters)

    async def _count(self, rules: _Rules, account: str, source: Source) -> Attempt:
        keys = _keys(account, source)
        known = await self._known.among(account, keys)
        key = next((each for each in keys if each in known), keys[-1])
        counters: list[str] = []
        try:
            if not known:
                # The caller first: whoever is over their own limit must not use up somebody else's.
                network, name = network_of(source.address), f"{rules.name}-of-caller"
                counters.append(await self._limits.take(name, network, rules.per_caller, rules.window))
            counters.append(pace := await self._limits.keep_pace(rules.name, f"{account}|{key}", rules.pace))
            if not known:
                counters.append(await self._limits.take(f"{rules.name}-of-strangers", account, rules.per_day, DAY))
        except RateLimited:
            # Nothing is tried, so that nothing counts.
            await self._limits.give_back(counters)
            raise
        return Attempt(account, key, keys, bool(known), pace, tuple(counters))


def _keys(account: str, source: Source) -> tuple[str, ...]:
    """The names of a source, the network last. A device's id lifts limits, so that only a hash of it is kept."""
    network = f"network:{network_of(source.address, NEIGHBOURS_PREFIX)}"
    if not source.device:
        return (network,)
    return f"device:{hashlib.sha256(f'{account}|{source.device}'.encode()).hexdigest()}", network
