"""What is done with a violation ticket after its issue, as operations; paying it is tickets/operations.py."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bson import ObjectId

from server.enforcement.cases.model import TicketAction
from server.enforcement.errors import TicketAlreadyPaid, TicketNotFound
from server.enforcement.tickets.document import TICKETS, ticket_change, to_ticket
from server.enforcement.tickets.model import Status, Ticket
from server.enforcement.tokens.document import TOKENS
from server.enforcement.tokens.model import TokenStatus
from server.engine.operation import Change, Delete, Done, Fields, Operation, Read, State, Update

PAID = frozenset({Status.PAID, Status.SABOT_REMOVED})


@dataclass(frozen=True)
class ActOnTicket(Operation[Ticket]):
    """Carries out an action; a ticket that it calls off loses its tokens.

    Raises TicketNotFound, and as the action does.
    """

    ticket_id: str
    action: TicketAction

    @property
    def name(self) -> str:
        return f"{type(self.action).__name__}Ticket"

    @property
    def reads(self) -> Sequence[Read]:
        return _ticket(self.ticket_id), _active_tokens(self.ticket_id)

    def decide(self, state: State, now: datetime) -> Done[Ticket]:
        document = _existing(state, self.ticket_id)
        before = to_ticket(document)
        after = self.action.apply_to(before, now)
        if after is before:
            return Done(before)
        changes: list[Change] = [ticket_change(document, after)]
        if after.status is Status.DISMISSED:
            revoked = {"status": TokenStatus.REVOKED.value, "revokedAt": now, "updatedAt": now}
            tokens = state.all(_active_tokens(self.ticket_id))
            changes += (Update(TOKENS, token["_id"], revoked) for token in tokens)
        return Done(after, changes)


@dataclass(frozen=True)
class DeleteTicket(Operation[None]):
    """Removes a ticket and its tokens. Raises TicketNotFound, TicketAlreadyPaid."""

    ticket_id: str

    @property
    def reads(self) -> Sequence[Read]:
        return _ticket(self.ticket_id), _tokens(self.ticket_id)

    def decide(self, state: State, now: datetime) -> Done[None]:
        document = _existing(state, self.ticket_id)
        if Status(document["status"]) in PAID:
            raise TicketAlreadyPaid
        tokens = (Delete(TOKENS, token["_id"]) for token in state.all(_tokens(self.ticket_id)))
        return Done(None, (Delete(TICKETS, document["_id"]), *tokens))


def _existing(state: State, ticket_id: str) -> Fields:
    if (document := state.one(_ticket(ticket_id))) is None:
        raise TicketNotFound(ticket_id)
    return document


def _ticket(ticket_id: str) -> Read:
    return Read(TICKETS, ObjectId(ticket_id))


def _tokens(ticket_id: str) -> Read:
    return Read(TOKENS, ObjectId(ticket_id), by="ticketId")


def _active_tokens(ticket_id: str) -> Read:
    return Read(TOKENS, ObjectId(ticket_id), by="ticketId", where=(("status", TokenStatus.ACTIVE.value),))
