"""What agents and operators do with the tokens of the tickets of their zones (spec 001, Ticket Endpoints)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta

from server.enforcement.errors import InvalidTicketToken
from server.enforcement.tickets.service import TicketService
from server.enforcement.tokens.model import LIFETIME, TicketToken
from server.enforcement.tokens.operations import AddToken, RevokeTokens
from server.enforcement.tokens.service import TicketTokens, WrittenToken
from server.engine.engine import Engine
from server.values.caller import Caller


@dataclass(frozen=True, slots=True)
class TokenInfo:
    """How a ticket's token stands. `text` is None when the key that signed it is no longer there."""

    stored: TicketToken
    text: str | None


class TokensByStaff:
    """Everything here raises as TicketService.get does: TicketNotFound, ZoneNotAssigned."""

    def __init__(
        self, tickets: TicketService, tokens: TicketTokens, engine: Engine, forget: Callable[[], Awaitable[int]]
    ) -> None:
        """`forget` deletes the tokens that are past their use for long, and gives how many they were."""
        self._tickets = tickets
        self._tokens = tokens
        self._engine = engine
        self.forget_old = forget

    async def create(self, caller: Caller, ticket_id: str, days: int | None) -> WrittenToken:
        """Another token beside those that the ticket has. Also raises TicketClosed."""
        ticket = (await self._tickets.get(caller, ticket_id)).ticket
        token = self._tokens.mint(ticket.id, timedelta(days=days) if days else LIFETIME)
        await self._engine.run(AddToken(token.stored))
        return token

    async def info(self, caller: Caller, ticket_id: str) -> TokenInfo:
        """Also raises InvalidTicketToken when the ticket has none any more. Agents do not see who scanned it."""
        ticket = (await self._tickets.get(caller, ticket_id)).ticket
        stored = await self._tokens.stored(ticket.id)
        text = None
        with suppress(InvalidTicketToken):
            text = self._tokens.write(stored).text
        if caller.is_agent and stored.last_scan:
            stored = replace(stored, last_scan=replace(stored.last_scan, address=None, user_agent=None))
        return TokenInfo(stored, text)

    async def revoke(self, caller: Caller, ticket_id: str) -> int:
        """All tokens of the ticket; gives how many worked until now."""
        ticket = (await self._tickets.get(caller, ticket_id)).ticket
        return await self._engine.run(RevokeTokens(ticket.id))
