"""Making, showing, opening and revoking the tokens of violation tickets (spec 001, Ticket Tokens Module)."""

from __future__ import annotations

import asyncio
import hmac
import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import quote

from server.enforcement.errors import InvalidTicketToken, UnusableTicketToken
from server.enforcement.tokens.model import (
    LIFETIME,
    SEED_BYTES,
    Scan,
    TicketToken,
    TokenKeys,
    TokenStatus,
    hash_of,
)
from server.enforcement.tokens.repository import TicketTokenRepository
from server.errors import RateLimited
from server.values.clock import Clock
from server.values.qr import qr_png

MOST_OPENED = 1_000


@dataclass(frozen=True, slots=True)
class TokenLinks:
    """Where tokens lead. Both addresses are without a slash at the end."""

    public_url: str
    client_base_url: str

    def verification(self, token: str) -> str:
        """What the QR code holds."""
        return f"{self.public_url}/api/v1/tickets/token/verify/{token}"

    def ticket_page(self, token: str) -> str:
        return f"{self.client_base_url}/tickets/t/{quote(token, safe='')}"

    def error_page(self, code: str) -> str:
        return f"{self.client_base_url}/tickets/error?code={code}"


@dataclass(frozen=True, slots=True)
class WrittenToken:
    """A token with its text, which only those may see who may see the ticket, and what is stored of it."""

    text: str
    stored: TicketToken


ScanLimit = Callable[[str], Awaitable[object]]
"""Counts a scan from an address. Raises RateLimited when it scans too much."""


class TicketTokens:
    """The tokens of all tickets."""

    def __init__(
        self,
        repository: TicketTokenRepository,
        keys: TokenKeys,
        links: TokenLinks,
        *,
        scan_limit: ScanLimit,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._repository = repository
        self._keys = keys
        self.links = links
        self._scan_limit = scan_limit
        self._clock = clock
        self._new_id = new_id

    def mint(self, ticket_id: str, lifetime: timedelta = LIFETIME) -> WrittenToken:
        """A token that is not stored yet: whoever issues the ticket stores both together."""
        now = self._clock()
        key_id, seed = self._keys.current, secrets.token_bytes(SEED_BYTES)
        text = self._keys.write(key_id, seed)
        return WrittenToken(
            text,
            TicketToken(
                id=self._new_id(),
                ticket_id=ticket_id,
                key_id=key_id,
                seed=seed,
                hash=hash_of(text),
                status=TokenStatus.ACTIVE,
                created_at=now,
                expires_at=now + lifetime,
            ),
        )

    async def open(self, token: str, scan: Scan) -> str:
        """The id of the ticket that a token opens. Of a driver it is noted that they have access from now on.

        Raises InvalidTicketToken, TicketTokenRevoked, TicketTokenExpired, RateLimited; any text at all may be given.
        """
        await self._scan_limit(scan.address)
        self._keys.require_ours(token)
        digest, now = hash_of(token), self._clock()
        found = await self._repository.scanned(digest, scan, now)
        if found is None or not hmac.compare_digest(found.hash, digest):
            raise InvalidTicketToken
        found.require_usable(now)
        if scan.driver_id:
            await self._repository.grant(scan.driver_id, found.ticket_id, now)
        return found.ticket_id

    async def page_of(self, token: str, scan: Scan) -> str:
        """Where the client application shows what a token opens, or what is wrong with it. Raises nothing."""
        try:
            await self.open(token, scan)
        except UnusableTicketToken as problem:
            return self.links.error_page(problem.code)
        except RateLimited as problem:
            return self.links.error_page(problem.reason)
        return self.links.ticket_page(token)

    async def written(self, ticket_id: str) -> WrittenToken:
        """A ticket's token, made again from its seed, even one past its use. Raises InvalidTicketToken for none."""
        return self.write(await self.stored(ticket_id))

    async def stored(self, ticket_id: str) -> TicketToken:
        """What is kept of a ticket's token: the newest that was not revoked, else the newest.

        Raises InvalidTicketToken when there is none.
        """
        if (found := await self._repository.latest_of(ticket_id)) is None:
            raise InvalidTicketToken
        return found

    def write(self, token: TicketToken) -> WrittenToken:
        """The token with its text. Raises InvalidTicketToken when its key is no longer there."""
        return WrittenToken(self._keys.write(token.key_id, token.seed), token)

    async def show(self, ticket_id: str) -> WrittenToken:
        """A ticket's token that opens it. Raises the same errors as `open`."""
        token = await self.written(ticket_id)
        token.stored.require_usable(self._clock())
        return token

    async def draw(self, token: WrittenToken, size: int) -> bytes:
        """The QR code that leads to the ticket, a square PNG of `size` pixels."""
        return await asyncio.to_thread(qr_png, self.links.verification(token.text), size)

    async def opened_by(self, user_id: str) -> Sequence[str]:
        """Ids of the tickets whose tokens the driver opened while signed in, the last 1000 of them."""
        return await self._repository.granted_to(user_id, MOST_OPENED)

    async def has_opened(self, user_id: str, ticket_id: str) -> bool:
        """True when the driver once opened a token of the ticket while signed in."""
        return await self._repository.is_granted(user_id, ticket_id)
