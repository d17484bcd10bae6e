"""A process that issues tickets: `python -m tests.enforcement.issuing URI DATABASE COUNT`."""

import asyncio
import sys
from dataclasses import replace
from datetime import datetime

from server.enforcement.tickets.model import Issuer, Position, Reason, Status, Ticket, TicketView, counter_day, due_time
from server.enforcement.tickets.numbers import TicketNumbers
from server.enforcement.tickets.operations import IssuedTicket, IssueViolationTicket
from server.enforcement.tokens.model import TokenKeys
from server.enforcement.tokens.repository import TicketTokenRepository
from server.enforcement.tokens.service import TicketTokens, TokenLinks
from server.engine.engine import Engine
from server.kernel import new_id
from server.mongo import client
from server.mongo.client import Database
from server.values.clock import system_clock
from server.values.plate import parse_plate
from server.values.signing_keys import SigningKeys

AT_ONCE = 64


async def nobody_scans(address: str) -> None:
    """Nothing to count."""


class Issuing:
    """What issues tickets the way TicketService does, without anything around it."""

    def __init__(self, database: Database) -> None:
        self._engine = Engine(database, system_clock)
        self._numbers = TicketNumbers(database)
        keys = TokenKeys(SigningKeys.parse("test:" + "s" * 32))
        self._tokens = TicketTokens(
            TicketTokenRepository(database),
            keys,
            TokenLinks("", ""),
            scan_limit=nobody_scans,
            clock=system_clock,
            new_id=new_id,
        )
        self._agent, self._zone = new_id(), new_id()

    async def issue(self, plate: str, at: datetime) -> Ticket:
        ticket = Ticket(
            id=new_id(),
            number=await self._numbers.next(counter_day(at)),
            zone_id=self._zone,
            plate=parse_plate(plate),
            reason=Reason.POUND,
            fine=100_000,
            status=Status.PENDING,
            issued_at=at,
            due_date=due_time(None, at),
            created_at=at,
            updated_at=at,
            position=Position(10.1, 36.8),
            agent_id=self._agent,
        )
        view = TicketView(ticket, Issuer(self._agent, "Sami"))
        issued = await self._engine.run(IssueViolationTicket(IssuedTicket(view, self._tokens.mint(ticket.id))))
        return replace(issued.view.ticket)


async def main(uri: str, name: str, count: int) -> None:
    async with client.connect(uri) as connected:
        issuing, at, left = Issuing(client.database(connected, name)), system_clock(), iter(range(count))

        async def issue_on() -> None:
            for number in left:
                await issuing.issue(f"{number % 1000} TUN {number}", at)

        await asyncio.gather(*(issue_on() for _ in range(AT_ONCE)))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
