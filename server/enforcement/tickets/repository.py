"""Looking for violation tickets, in the collection `tickets`; only operations write them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from bson import ObjectId

from server.enforcement.photos.document import evidence_of
from server.enforcement.tickets.document import TICKETS, to_ticket
from server.enforcement.tickets.model import Issuer, Ticket, TicketView
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
        self._photo_links = photo_links

    async def find(self, ticket_id: str) -> TicketView | None:
        return await self._find({"_id": ObjectId(ticket_id)})

    async def find_by_number(self, number: str) -> TicketView | None:
        return await self._find({"ticketNumber": number})

    async def _find(self, match: dict[str, Any]) -> TicketView | None:
        cursor = await self._tickets.aggregate([{"$match": match}, *_WITH_ISSUER])
        found = await cursor.to_list(1)
        return _view(found[0], self._photo_links) if found else None


def _view(document: Document, photo_links: PhotoLinks) -> TicketView:
    ticket = to_ticket(document)
    issuer = _issuer(ticket, document["agents"], document["operators"])
    return TicketView(ticket, issuer, photo_links(evidence_of(document)))


def _issuer(ticket: Ticket, agents: list[Document], operators: list[Document]) -> Issuer:
    if agents:
        return Issuer(str(agents[0]["_id"]), agents[0]["name"], agents[0]["agentCode"], agents[0]["email"])
    if operators and ticket.agent_id is None:
        return Issuer(str(operators[0]["_id"]), operators[0]["name"])
    return Issuer(ticket.agent_id or ticket.operator_id or "", "")  # the account is gone; its id is what is left
