"""How often somebody may ask for a code or try to sign in: counted for the account and for the caller's network."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from ipaddress import IPv6Address, ip_address, ip_network

from server.mongo.rate_limits import RateLimits

SENDS_WINDOW = timedelta(hours=1)
TRIES_WINDOW = timedelta(minutes=15)
# What one household or phone gets of IPv6; counting single addresses would give each of them 2**64 times the limit.
IPV6_PREFIX = 64


@dataclass(frozen=True, slots=True)
class AttemptLimits:
    """How many in each window: an hour for sends, 15 minutes for tries."""

    sends_per_address: int
    sends_per_caller: int
    tries_per_account: int
    tries_per_caller: int


class Attempts:
    """Counts before the work is done, so that calls at the same time cannot exceed a limit. All raise RateLimited."""

    def __init__(self, limits: RateLimits, numbers: AttemptLimits) -> None:
        self._limits = limits
        self._numbers = numbers

    async def send(self, account: str, caller_address: str) -> None:
        """Counts a code asked for. `account` names where it goes, such as `driver:a@b.tn`."""
        # The caller first: whoever is over their own limit must not use up somebody else's.
        await self._limits.take(
            "otp-sends-of-caller", network_of(caller_address), self._numbers.sends_per_caller, SENDS_WINDOW
        )
        await self._limits.take("otp-sends", account, self._numbers.sends_per_address, SENDS_WINDOW)

    async def sign_in(self, account: str, caller_address: str) -> None:
        """Counts a try to sign in, with a code or a password."""
        await self._limits.take(
            "sign-ins-of-caller", network_of(caller_address), self._numbers.tries_per_caller, TRIES_WINDOW
        )
        await self._limits.take("sign-ins", account, self._numbers.tries_per_account, TRIES_WINDOW)

    async def signed_in(self, account: str) -> None:
        """Starts over for the account, whose owner has come in."""
        await self._limits.forget("sign-ins", account)


def network_of(address: str) -> str:
    """The address, or its /64 network when it is IPv6; what is no address stays as it is."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    if not isinstance(parsed, IPv6Address):
        return address
    return str(parsed.ipv4_mapped or ip_network((parsed, IPV6_PREFIX), strict=False))
