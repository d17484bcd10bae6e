"""What is kept of drivers here: their violation tickets, which stay, as they are about a vehicle; and which of them
they have opened, which goes. Implements auth's Keeper.
"""

from __future__ import annotations

from collections.abc import Mapping

from bson import ObjectId
from pymongo import DESCENDING

from server.auth.personal_data.model import Row, Section
from server.enforcement.tickets.document import TICKETS, to_ticket
from server.enforcement.tickets.model import Ticket
from server.mongo.client import Database
from server.values.money import millimes_to_wire


class TicketsOfDrivers:
    def __init__(self, database: Database) -> None:
        self._tickets = database[TICKETS]
        self._access = database["ticketAccess"]

    async def require_erasable(self, user_id: str) -> None:
        """Whatever stands of a fine stands without the account, too."""

    async def export(self, user_id: str, most: int) -> Mapping[str, Section]:
        """Those issued for the driver, and those that they opened."""
        own = {"userId": ObjectId(user_id)}
        opened = [each["ticketId"] async for each in self._access.find(own, {"ticketId": True}).limit(most)]
        found = self._tickets.find({"$or": [own, {"_id": {"$in": opened}}]}).sort("_id", DESCENDING).limit(most + 1)
        tickets = [to_ticket(document) async for document in found]
        return {"violation_tickets": Section([_row(each) for each in tickets[:most]], len(tickets) <= most)}

    async def erase(self, user_id: str) -> bool:
        await self._access.delete_many({"userId": ObjectId(user_id)})
        return True


def _row(ticket: Ticket) -> Row:
    return {
        "id": ticket.id,
        "ticket_number": ticket.number,
        "license_plate": ticket.plate.formatted,
        "reason": ticket.reason,
        "fine_amount": millimes_to_wire(ticket.fine),
        "status": ticket.status,
        "issued_at": ticket.issued_at,
        "due_date": ticket.due_date,
        "paid_at": ticket.paid_at,
    }
