"""Giving photos to a ticket: as an operation, and as part of others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bson import ObjectId

from server.enforcement.errors import PhotoNotFound, TicketNotFound, TooManyPhotos
from server.enforcement.photos.document import PHOTOS, to_photo
from server.enforcement.photos.model import MOST_OF_TICKET, Photo
from server.enforcement.tickets.document import TICKETS, photo_reference, to_ticket
from server.enforcement.tickets.model import TicketPhoto
from server.engine.operation import Change, Done, Operation, Read, State, Update


@dataclass(frozen=True, slots=True)
class OwnPhotos:
    """Photos, all uploaded by one account, which an operation gives to a ticket."""

    ids: tuple[str, ...] = ()
    uploader_id: str = ""

    @property
    def reads(self) -> Sequence[Read]:
        return tuple(_photo(photo_id) for photo_id in self.ids)

    def new_to(self, state: State, ticket_id: str) -> Sequence[Photo]:
        """Those that are loose; the ticket has the others already.

        Raises PhotoNotFound for one that is not there, is another's or another ticket's.
        """
        photos = [self._mine(state, photo_id) for photo_id in self.ids]
        if any(photo.ticket_id not in {None, ticket_id} for photo in photos):
            raise PhotoNotFound
        return [photo for photo in photos if photo.ticket_id is None]

    def _mine(self, state: State, photo_id: str) -> Photo:
        document = state.one(_photo(photo_id))
        if document is None or document.get("isDoomed"):
            raise PhotoNotFound
        photo = to_photo(document)
        if photo.uploader_id != self.uploader_id:
            raise PhotoNotFound
        return photo


NO_PHOTOS = OwnPhotos()


@dataclass(frozen=True)
class AttachPhotos(Operation[None]):
    """The photos belong to the ticket from now on; those that did already still do.

    Raises TicketNotFound, TooManyPhotos, PhotoNotFound.
    """

    ticket_id: str
    photos: OwnPhotos

    @property
    def reads(self) -> Sequence[Read]:
        return self._ticket, *self.photos.reads

    def decide(self, state: State, now: datetime) -> Done[None]:
        if (document := state.one(self._ticket)) is None:
            raise TicketNotFound(self.ticket_id)
        new = self.photos.new_to(state, self.ticket_id)
        if not new:
            return Done(None)
        belonging = [photo_reference(each) for each in with_photos(to_ticket(document).photos, new)]
        changed = Update(TICKETS, document["_id"], {"photos": belonging, "updatedAt": now})
        return Done(None, (changed, *attached(new, self.ticket_id, now)))

    @property
    def _ticket(self) -> Read:
        return Read(TICKETS, ObjectId(self.ticket_id))


def with_photos(before: Sequence[TicketPhoto], new: Sequence[Photo]) -> tuple[TicketPhoto, ...]:
    """What a ticket has with some more. Raises TooManyPhotos."""
    belonging = (*before, *(TicketPhoto(each.id, each.purpose) for each in new))
    if any(count > MOST_OF_TICKET for count in Counter(each.purpose for each in belonging).values()):
        raise TooManyPhotos(MOST_OF_TICKET)
    return belonging


def attached(new: Sequence[Photo], ticket_id: str, now: datetime) -> Sequence[Change]:
    """What changes in photos that belong to a ticket from now on."""
    given = {"ticketId": ObjectId(ticket_id), "attachedAt": now}
    return [Update(PHOTOS, ObjectId(each.id), given, unset=("looseSince",), seen=("isDoomed",)) for each in new]


def photos_of(ticket_id: str) -> Read:
    """The photos that belong to a ticket."""
    return Read(PHOTOS, ObjectId(ticket_id), by="ticketId")


def loosened(state: State, ticket_id: str, now: datetime) -> Sequence[Change]:
    """For an operation that deletes a ticket, and reads `photos_of` it: its photos are loose from then on."""
    return tuple(
        Update(PHOTOS, photo["_id"], {"looseSince": now}, unset=("ticketId", "attachedAt"))
        for photo in state.all(photos_of(ticket_id))
    )


def _photo(photo_id: str) -> Read:
    return Read(PHOTOS, ObjectId(photo_id))
