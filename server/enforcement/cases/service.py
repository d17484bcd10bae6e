"""Appeals, decisions, clamps and corrections: what becomes of a violation ticket besides being paid."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TypeVar

from server.enforcement.cases.model import Appeal, Correct, Dismiss, RejectAppeal, RemoveSabot, TicketAction
from server.enforcement.cases.operations import ActOnTicket, DeleteTicket
from server.enforcement.photos.operations import NO_PHOTOS, OwnPhotos
from server.enforcement.tickets.model import Status, Ticket, TicketView, require_move
from server.enforcement.tickets.service import TicketService
from server.engine.answer import Answer
from server.engine.engine import Engine
from server.errors import FieldViolation, InvalidArgument
from server.values.caller import Caller
from server.values.clock import Clock

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class TicketChange:
    """What an admin corrects, and the state that the ticket is to be in (None: stays)."""

    ticket_id: str
    correction: Correct = field(default_factory=Correct)
    status: Status | None = None


class CaseService:
    """Whoever may not see a ticket is refused as in TicketService.get."""

    def __init__(self, tickets: TicketService, engine: Engine, clock: Clock) -> None:
        self._tickets = tickets
        self._engine = engine
        self._clock = clock

    async def act(self, caller: Caller, ticket_id: str, action: TicketAction, answer: Answer[TicketView, R]) -> R:
        """Raises TicketNotFound, ZoneNotAssigned, and what the action does."""
        view = await self._tickets.get(caller, ticket_id)

        def shown(ticket: Ticket) -> TicketView:
            after = replace(view, ticket=ticket.at(self._clock()))
            return after.for_driver() if caller.is_driver else after

        photos = OwnPhotos(action.photo_ids, caller.id) if isinstance(action, Appeal) else NO_PHOTOS
        return await answer.of(shown)(ActOnTicket(view.ticket.id, action, photos))

    async def update(self, caller: Caller, change: TicketChange, answer: Answer[TicketView, R]) -> R:
        """Corrects a ticket and moves it on, both or neither.

        Raises TicketNotFound, InvalidDueDate, the error that names the state which does not allow it, and
        InvalidArgument for a state that only others can bring about.
        """
        ticket = (await self._tickets.get(caller, change.ticket_id)).ticket
        action: TicketAction = change.correction
        if change.status not in (None, ticket.status):
            action = replace(change.correction, move=_move(caller, ticket, change.status))
        return await self.act(caller, ticket.id, action, answer)

    async def delete(self, ticket_id: str) -> None:
        """Raises TicketNotFound, TicketAlreadyPaid."""
        await self._engine.run(DeleteTicket(ticket_id))


def _move(caller: Caller, ticket: Ticket, status: Status) -> TicketAction:
    """How an admin brings a ticket into a state."""
    match status:
        case Status.DISMISSED:
            return Dismiss(caller.id)
        case Status.PENDING:
            return RejectAppeal(caller.id)
        case Status.SABOT_REMOVED:
            return RemoveSabot(caller.id)
        case _:
            require_move(ticket.status, status)
            fr, en = "n'est pas un état que l'on peut donner", "is no state that can be given"
            raise InvalidArgument(FieldViolation("status", fr, en))
