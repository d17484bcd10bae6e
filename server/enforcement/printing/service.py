"""Printing violation tickets: for the agents' app, line by line, and as a PDF."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from server.enforcement.errors import UnusableTicketToken
from server.enforcement.printing.model import PrintedZone, TicketPrint, lines_of
from server.enforcement.tickets.service import TicketService
from server.enforcement.tokens.service import TicketTokens
from server.values.caller import Caller
from server.values.language import Language
from server.values.qr import qr_png

CODE_PIXELS = 300

Zones = Callable[[str], PrintedZone | None]
"""What is printed of the zone with an id; None when it is gone."""


class PrintService:
    def __init__(self, tickets: TicketService, tokens: TicketTokens, zones: Zones) -> None:
        self._tickets = tickets
        self._tokens = tokens
        self._zones = zones

    async def content(self, caller: Caller, ticket_id: str, language: Language) -> TicketPrint:
        """Raises as TicketService.get does."""
        view = await self._tickets.get(caller, ticket_id)
        ticket = view.ticket
        code = await self._code(ticket.id, ticket.number)
        return TicketPrint(
            ticket_id=ticket.id,
            ticket_number=ticket.number,
            lines=lines_of(view, self._zones(ticket.zone_id), language),
            code=code,
            png=await asyncio.to_thread(qr_png, code, CODE_PIXELS),
        )

    async def pdf(self, caller: Caller, ticket_id: str, language: Language) -> bytes:
        """Raises as TicketService.get does."""
        return await asyncio.to_thread(_pdf, await self.content(caller, ticket_id, language))

    async def _code(self, ticket_id: str, number: str) -> str:
        """The link that opens the ticket. Its number where no link does: of a ticket that is settled, or is old."""
        try:
            token = await self._tokens.show(ticket_id)
        except UnusableTicketToken:
            return number
        return self._tokens.links.verification(token.text)


def _pdf(content: TicketPrint) -> bytes:
    # The library for PDFs takes some 30 MiB: of those processes that print.
    from server.enforcement.printing.pdf import pdf_of

    return pdf_of(content)
