"""Making and revoking the tokens of a ticket, as operations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bson import ObjectId

from server.enforcement.errors import TicketClosed, TicketNotFound
from server.enforcement.tickets.document import TICKETS
from server.enforcement.tickets.model import Status
from server.enforcement.tokens.document import TOKENS, to_token, token_document
from server.enforcement.tokens.model import MOST_ACTIVE, TicketToken, TokenStatus
from server.engine.operation import Done, Fields, Insert, Operation, Read, State, Update

CLOSED = frozenset({Status.PAID, Status.SABOT_REMOVED, Status.DISMISSED})
"""Where a ticket's tokens are revoked, and it gets no more."""


@dataclass(frozen=True)
class AddToken(Operation[None]):
    """Another token of a ticket that is still open. Raises TicketNotFound, TicketClosed.

    Beyond the most that a ticket has, it takes the place of the second oldest: the oldest is most likely on the car.
    The web admin makes one each time that it shows a code, so that refusing would break its screen.
    """

    token: TicketToken

    @property
    def reads(self) -> Sequence[Read]:
        return self._ticket, active_tokens(self.token.ticket_id)

    def decide(self, state: State, now: datetime) -> Done[None]:
        if (ticket := state.one(self._ticket)) is None:
            raise TicketNotFound(self.token.ticket_id)
        if Status(ticket["status"]) in CLOSED:
            raise TicketClosed
        working = sorted(
            (each for each in _tokens(state, self.token.ticket_id) if now < each.expires_at),
            key=lambda each: (each.created_at, each.id),
        )
        # One at a time: how many there are never grows beyond the most.
        replaced = working[1:2] if len(working) >= MOST_ACTIVE else []
        # The ticket is changed so that another process, in which it is paid at this moment, cannot miss this token.
        noted = Update(TICKETS, ticket["_id"], {"tokenAddedAt": now}, seen=("status",))
        gone = (Update(TOKENS, ObjectId(each.id), revoked(now)) for each in replaced)
        return Done(None, (noted, *gone, Insert(TOKENS, token_document(self.token))))

    @property
    def _ticket(self) -> Read:
        return Read(TICKETS, ObjectId(self.token.ticket_id))


@dataclass(frozen=True)
class RevokeTokens(Operation[int]):
    """Revokes all tokens of a ticket, and gives how many worked until now."""

    ticket_id: str

    @property
    def reads(self) -> Sequence[Read]:
        return (active_tokens(self.ticket_id),)

    def decide(self, state: State, now: datetime) -> Done[int]:
        tokens = _tokens(state, self.ticket_id)
        worked = sum(now < each.expires_at for each in tokens)
        return Done(worked, tuple(Update(TOKENS, ObjectId(each.id), revoked(now)) for each in tokens))


def active_tokens(ticket_id: str) -> Read:
    """The tokens of a ticket that are not revoked, expired ones included."""
    return Read(TOKENS, ObjectId(ticket_id), by="ticketId", where=(("status", TokenStatus.ACTIVE.value),))


def revoked(now: datetime) -> Fields:
    return {"status": TokenStatus.REVOKED.value, "revokedAt": now, "updatedAt": now}


def _tokens(state: State, ticket_id: str) -> Sequence[TicketToken]:
    return [to_token(dict(document)) for document in state.all(active_tokens(ticket_id))]
