"""What is kept of drivers here: their violation tickets, which stay, as they are about a vehicle; which of them they
have opened, and what they said and showed against them, which goes. Implements auth's Keeper.
"""

from __future__ import annotations

from collections.abc import Mapping

from bson import ObjectId
from pymongo import DESCENDING

from server.auth.personal_data.model import Row, Section
from server.enforcement.photos.document import PHOTOS
from server.enforcement.photos.model import LOOSE_FOR
from server.enforcement.tickets.document import TICKETS, to_ticket
from server.enforcement.tickets.model import Purpose, Ticket
from server.mongo.client import Database
from server.values.caller import CallerKind
from server.values.clock import Clock
from server.values.money import millimes_to_wire


class TicketsOfDrivers:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._tickets = database[TICKETS]
        self._photos = database[PHOTOS]
        self._clock = clock
        self._access = database["ticketAccess"]

    async def require_erasable(self, user_id: str) -> None:
        """Whatever stands of a fine stands without the account, too."""

    async def export(self, user_id: str, most: int) -> Mapping[str, Section]:
        """Those issued for the driver, those that they appealed, and those that they opened."""
        own = {"userId": ObjectId(user_id)}
        appealed = {"appealedBy": ObjectId(user_id)}
        opened = [each["ticketId"] async for each in self._access.find(own, {"ticketId": True}).limit(most)]
        found = (
            self._tickets.find({"$or": [own, appealed, {"_id": {"$in": opened}}]})
            .sort("_id", DESCENDING)
            .limit(most + 1)
        )
        tickets = [to_ticket(document) async for document in found]
        return {"violation_tickets": Section([_row(each, user_id) for each in tickets[:most]], len(tickets) <= most)}

    async def erase(self, user_id: str) -> bool:
        """An appeal stands without what was said in it, decided or not."""
        own = {"userId": ObjectId(user_id)}
        await self._access.delete_many(own)
        appealed = {"appealedBy": ObjectId(user_id)}
        await self._tickets.update_many(appealed, {"$unset": {"appealReason": "", "appealedBy": ""}})
        uploaded = {"uploaderId": ObjectId(user_id), "uploaderKind": CallerKind.DRIVER.value}
        photos = [each["_id"] async for each in self._photos.find(uploaded, {"_id": True})]
        tickets = [each["ticketId"] async for each in self._photos.find(uploaded | {"ticketId": {"$exists": True}})]
        await self._tickets.update_many({"_id": {"$in": tickets}}, {"$pull": {"photos": {"_id": {"$in": photos}}}})
        # As if loose for as long as loose ones are kept: the next run of the job takes the files away, too.
        gone = {"$set": {"looseSince": self._clock() - LOOSE_FOR}, "$unset": {"ticketId": "", "attachedAt": ""}}
        await self._photos.update_many({"_id": {"$in": photos}}, gone)
        return True


def _row(ticket: Ticket, user_id: str) -> Row:
    """What somebody else said against the ticket is theirs."""
    is_own_appeal = ticket.appealed_by == user_id
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
        "appealed_at": ticket.appealed_at if is_own_appeal else None,
        "appeal_reason": ticket.appeal_reason if is_own_appeal else None,
        "appeal_photo_ids": list(ticket.photo_ids(Purpose.APPEAL)) if is_own_appeal else [],
    }
