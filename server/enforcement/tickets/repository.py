"""Looking for violation tickets, in the collection `tickets`; only operations write them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from bson import ObjectId

from server.enforcement.tickets.document import TICKETS, to_ticket
from server.enforcement.tickets.model import Issuer, Purpose, Ticket, TicketView
from server.mongo.client import Database, Document


def _issuers(collection: str, field: str, *shown: str) -> Document:
    return {
        "$lookup": {
            "from": collection,
            "localField": field,
            "foreignField": "_id",
            "pipeline": [{"$project": dict.fromkeys(shown, 1)}],
            "as": collection,
        }
    }


# Who issued it comes with the ticket, in one round trip; passwords and numbers do not.
_WITH_ISSUER = [
    _issuers("agents", "agentId", "agentCode", "name", "email"),
    _issuers("operators", "operatorId", "name"),
]


PhotoLinks = Callable[[Sequence[str]], tuple[str, ...]]
"""Links that show the photos with these ids."""


class TicketRepository:
    def __init__(self, database: Database, photo_links: PhotoLinks = lambda _: ()) -> None:
        self._tickets = database[TICKETS]
        self.photo_links = photo_links

    async def find(self, ticket_id: str) -> TicketView | None:
        return await self._find({"_id": ObjectId(ticket_id)})

    async def find_by_number(self, number: str) -> TicketView | None:
        return await self._find({"ticketNumber": number})

    async def _find(self, match: dict[str, Any]) -> TicketView | None:
        cursor = await self._tickets.aggregate([{"$match": match}, *_WITH_ISSUER])
        found = await cursor.to_list(1)
        return _view(found[0], self.photo_links) if found else None


def _view(document: Document, photo_links: PhotoLinks) -> TicketView:
    ticket = to_ticket(document)
    agents, operators = document["agents"], document["operators"]
    issuer = issuer_of(ticket, agents[0] if agents else None, operators[0] if operators else None)
    return TicketView(ticket, issuer, photo_links=photo_links(ticket.photo_ids(Purpose.EVIDENCE)))


def issuer_of(ticket: Ticket, agent: Document | None, operator: Document | None) -> Issuer:
    """Who issued a ticket, by the documents of their accounts; None: the account is gone, or there was none."""
    if agent:
        return Issuer(str(agent["_id"]), agent["name"], agent["agentCode"], agent.get("email"))
    if operator and ticket.agent_id is None:
        return Issuer(str(operator["_id"]), operator["name"])
    return Issuer(ticket.agent_id or ticket.operator_id or "", "")  # its id is what is left
