"""Giving photos to a ticket, as an operation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bson import ObjectId

from server.enforcement.errors import PhotoNotFound, TicketNotFound, TooManyPhotos
from server.enforcement.photos.document import PHOTOS, to_photo
from server.enforcement.photos.model import MOST_OF_TICKET, Photo
from server.enforcement.tickets.document import TICKETS
from server.engine.operation import Change, Done, Operation, Read, State, Update


@dataclass(frozen=True)
class AttachPhotos(Operation[None]):
    """The photos, all uploaded by one account, belong to the ticket from now on; those that did already still do.

    Raises TicketNotFound, TooManyPhotos, and PhotoNotFound for one that is not there, is another's or another ticket's.
    """

    ticket_id: str
    photo_ids: tuple[str, ...]
    uploader_id: str

    @property
    def reads(self) -> Sequence[Read]:
        return self._ticket, *(self._photo(photo_id) for photo_id in self.photo_ids)

    def decide(self, state: State, now: datetime) -> Done[None]:
        if (ticket := state.one(self._ticket)) is None:
            raise TicketNotFound(self.ticket_id)
        photos = [self._mine(state, photo_id) for photo_id in self.photo_ids]
        new = [photo for photo in photos if photo.ticket_id is None]
        if not new:
            return Done(None)
        belonging = [*ticket.get("photos", ()), *({"_id": ObjectId(each.id), "purpose": each.purpose} for each in new)]
        if max(Counter(each["purpose"] for each in belonging).values()) > MOST_OF_TICKET:
            raise TooManyPhotos(MOST_OF_TICKET)
        given = {"ticketId": ObjectId(self.ticket_id), "attachedAt": now}
        return Done(
            None,
            (
                Update(TICKETS, ticket["_id"], {"photos": belonging, "updatedAt": now}),
                *(Update(PHOTOS, ObjectId(each.id), given, unset=("looseSince",), seen=("isDoomed",)) for each in new),
            ),
        )

    def _mine(self, state: State, photo_id: str) -> Photo:
        document = state.one(self._photo(photo_id))
        if document is None or document.get("isDoomed"):
            raise PhotoNotFound
        photo = to_photo(document)
        if photo.uploader_id != self.uploader_id or photo.ticket_id not in {None, self.ticket_id}:
            raise PhotoNotFound
        return photo

    @property
    def _ticket(self) -> Read:
        return Read(TICKETS, ObjectId(self.ticket_id))

    @staticmethod
    def _photo(photo_id: str) -> Read:
        return Read(PHOTOS, ObjectId(photo_id))


def photos_of(ticket_id: str) -> Read:
    """The photos that belong to a ticket."""
    return Read(PHOTOS, ObjectId(ticket_id), by="ticketId")


def loosened(state: State, ticket_id: str, now: datetime) -> Sequence[Change]:
    """For an operation that deletes a ticket, and reads `photos_of` it: its photos are loose from then on."""
    return tuple(
        Update(PHOTOS, photo["_id"], {"looseSince": now}, unset=("ticketId", "attachedAt"))
        for photo in state.all(photos_of(ticket_id))
    )
