"""Issuing violation tickets, and what a payment does to one, as operations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bson import ObjectId

from server.enforcement.errors import TicketNotFound
from server.enforcement.tickets.document import COUNTERS, TICKETS, ticket_document, to_ticket
from server.enforcement.tickets.model import (
    PaymentMethod,
    Status,
    Ticket,
    TicketView,
    counter_day,
    require_move,
    ticket_number,
)
from server.enforcement.tokens.document import TOKENS, token_document
from server.enforcement.tokens.model import TicketToken
from server.enforcement.tokens.operations import active_tokens, revoked
from server.enforcement.tokens.service import WrittenToken
from server.engine.operation import Change, Done, Insert, Operation, Read, State, Update
from server.errors import AmountMismatch
from server.payments.model import Payment
from server.values.money import millimes_to_text


@dataclass(frozen=True, slots=True)
class IssuedTicket:
    """A new ticket and the token of its QR code."""

    view: TicketView
    token: WrittenToken


@dataclass(frozen=True)
class IssueViolationTicket(Operation[IssuedTicket]):
    """The ticket, its number and the token of its QR code: all or nothing, so that no number is lost."""

    issued: IssuedTicket

    @property
    def reads(self) -> Sequence[Read]:
        return (self._counter,)

    def decide(self, state: State, now: datetime) -> Done[IssuedTicket]:
        counter = state.one(self._counter)
        count = (counter["count"] if counter else 0) + 1
        counted: Change = (
            Update(COUNTERS, self._counter.value, {"count": count})
            if counter
            else Insert(COUNTERS, {"_id": self._counter.value, "count": count})
        )
        ticket = replace(self.issued.view.ticket, number=ticket_number(self._day, count))
        changes = (counted, Insert(TICKETS, ticket_document(ticket)), Insert(TOKENS, token_document(self._token)))
        return Done(replace(self.issued, view=replace(self.issued.view, ticket=ticket)), changes)

    @property
    def _token(self) -> TicketToken:
        return self.issued.token.stored

    @property
    def _day(self) -> str:
        return counter_day(self.issued.view.ticket.issued_at)

    @property
    def _counter(self) -> Read:
        return Read(COUNTERS, f"tickets:{self._day}")


def reads(payment: Payment) -> Sequence[Read]:
    return _ticket(payment), _tokens(payment)


def settle(payment: Payment, state: State, now: datetime) -> tuple[Ticket, Sequence[Change]]:
    """Marks the ticket as paid and revokes its tokens. Raises what keeps it from being paid any more."""
    ticket = look(payment, state)
    require_move(ticket.status, Status.PAID)
    if ticket.fine != payment.amount:
        raise AmountMismatch(millimes_to_text(ticket.fine))
    paid = replace(
        ticket, status=Status.PAID, paid_at=now, payment_method=PaymentMethod(payment.method_type), updated_at=now
    )
    fields = ticket_document(paid)
    changed = {name: fields[name] for name in ("status", "paidAt", "paymentMethod", "updatedAt")}
    return paid, (
        Update(TICKETS, fields["_id"], changed, seen=("fineAmount",)),
        *(Update(TOKENS, token["_id"], revoked(now)) for token in state.all(_tokens(payment))),
    )


def look(payment: Payment, state: State) -> Ticket:
    """Raises TicketNotFound."""
    if (document := state.one(_ticket(payment))) is None:
        raise TicketNotFound(payment.purpose.subject_id)
    return to_ticket(document)


def _ticket(payment: Payment) -> Read:
    return Read(TICKETS, ObjectId(payment.purpose.subject_id))


def _tokens(payment: Payment) -> Read:
    return active_tokens(payment.purpose.subject_id)
