"""What is done with a violation ticket after its issue, as operations; paying it is tickets/operations.py."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bson import ObjectId

from server.enforcement.cases.model import TicketAction
from server.enforcement.errors import TicketAlreadyPaid, TicketNotFound
from server.enforcement.notices.document import noted
from server.enforcement.notices.model import kind_of_move
from server.enforcement.photos.operations import NO_PHOTOS, OwnPhotos, attached, loosened, photos_of, with_photos
from server.enforcement.tickets.document import TICKETS, ticket_change, to_ticket
from server.enforcement.tickets.model import Status, Ticket
from server.enforcement.tokens.document import TOKENS
from server.enforcement.tokens.operations import active_tokens, revoked
from server.engine.operation import Change, Delete, Done, Fields, Operation, Read, State, Update

PAID = frozenset({Status.PAID, Status.SABOT_REMOVED})


@dataclass(frozen=True)
class ActOnTicket(Operation[Ticket]):
    """Carries out an action, and gives the ticket the photos that come with it; called off it loses its tokens.

    Raises TicketNotFound, and as the action does; for photos PhotoNotFound, TooManyPhotos.
    """

    ticket_id: str
    action: TicketAction
    photos: OwnPhotos = NO_PHOTOS

    @property
    def name(self) -> str:
        return f"{type(self.action).__name__}Ticket"

    @property
    def reads(self) -> Sequence[Read]:
        return _ticket(self.ticket_id), active_tokens(self.ticket_id), *self.photos.reads

    def decide(self, state: State, now: datetime) -> Done[Ticket]:
        document = _existing(state, self.ticket_id)
        before = to_ticket(document)
        after = self.action.apply_to(before, now)
        if after is before:
            return Done(before)
        new = self.photos.new_to(state, self.ticket_id)
        after = replace(after, photos=with_photos(before.photos, new))
        changes: list[Change] = [ticket_change(document, after), *attached(new, self.ticket_id, now)]
        if after.status is Status.DISMISSED:
            tokens = state.all(active_tokens(self.ticket_id))
            changes += (Update(TOKENS, token["_id"], revoked(now)) for token in tokens)
        if kind := kind_of_move(before, after):
            changes.append(noted(after, kind, now, after.appealed_by))
        return Done(after, changes)


@dataclass(frozen=True)
class DeleteTicket(Operation[None]):
    """Removes a ticket and its tokens; its photos are loose then. Raises TicketNotFound, TicketAlreadyPaid."""

    ticket_id: str

    @property
    def reads(self) -> Sequence[Read]:
        return _ticket(self.ticket_id), _tokens(self.ticket_id), photos_of(self.ticket_id)

    def decide(self, state: State, now: datetime) -> Done[None]:
        document = _existing(state, self.ticket_id)
        if Status(document["status"]) in PAID:
            raise TicketAlreadyPaid
        tokens = (Delete(TOKENS, token["_id"]) for token in state.all(_tokens(self.ticket_id)))
        return Done(None, (Delete(TICKETS, document["_id"]), *tokens, *loosened(state, self.ticket_id, now)))


def _existing(state: State, ticket_id: str) -> Fields:
    if (document := state.one(_ticket(ticket_id))) is None:
        raise TicketNotFound(ticket_id)
    return document


def _ticket(ticket_id: str) -> Read:
    return Read(TICKETS, ObjectId(ticket_id))


def _tokens(ticket_id: str) -> Read:
    return Read(TOKENS, ObjectId(ticket_id), by="ticketId")
