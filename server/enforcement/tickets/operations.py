"""Issuing violation tickets, and what a payment does to one, as operations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bson import ObjectId

from server.enforcement.errors import DuplicateViolation, TicketNotFound
from server.enforcement.notices.document import noted
from server.enforcement.notices.model import NoticeKind
from server.enforcement.photos.operations import OwnPhotos, attached
from server.enforcement.tickets.document import LATEST, TICKETS, ticket_document, to_ticket
from server.enforcement.tickets.model import (
    LATEST_KEPT,
    SECOND_TAP,
    PaymentMethod,
    Status,
    Ticket,
    TicketView,
    require_move,
)
from server.enforcement.tokens.document import TOKENS, token_document
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
    """The ticket, which has the photos that its uploader names, and the token of its QR code: all of it or nothing.

    Raises DuplicateViolation when the same agent fined the vehicle in the zone at about the same time, unless
    `is_another` says that this is another fine; PhotoNotFound for photos that are another's, or another ticket's.
    """

    issued: IssuedTicket
    is_another: bool = False
    uploader_id: str = ""

    @property
    def reads(self) -> Sequence[Read]:
        return self._latest, *self._photos.reads

    def decide(self, state: State, now: datetime) -> Done[IssuedTicket]:
        ticket, before = self.issued.view.ticket, state.one(self._latest)
        if before and not self.is_another and abs(before["issuedAt"] - ticket.issued_at) < SECOND_TAP:
            raise DuplicateViolation(before["ticketNumber"], str(before["ticketId"]))
        fields = {
            "ticketId": ObjectId(ticket.id),
            "ticketNumber": ticket.number,
            "issuedAt": ticket.issued_at,
            "expiresAt": now + LATEST_KEPT,
        }
        latest: Change = (
            Update(LATEST, before["_id"], fields) if before else Insert(LATEST, {"_id": self._latest.value} | fields)
        )
        photos = attached(self._photos.new_to(state, ticket.id), ticket.id, now)
        token = token_document(self.issued.token.stored)
        told = noted(ticket, NoticeKind.ISSUED, now)
        return Done(
            self.issued, (latest, Insert(TICKETS, ticket_document(ticket)), Insert(TOKENS, token), *photos, told)
        )

    @property
    def _photos(self) -> OwnPhotos:
        return OwnPhotos(tuple(each.id for each in self.issued.view.ticket.photos), self.uploader_id)

    @property
    def _latest(self) -> Read:
        ticket = self.issued.view.ticket
        return Read(LATEST, f"{ticket.agent_id or ticket.operator_id}:{ticket.zone_id}:{ticket.plate.key}")


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
        noted(paid, NoticeKind.PAID, now, payment.user_id),
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
