"""Paying violation tickets: the fine and the ticket change together or not at all."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from server.enforcement.errors import PaymentMethodNotAllowed
from server.enforcement.tickets import operations
from server.enforcement.tickets.model import PaymentMethod, Status, Ticket, TicketView, require_move
from server.enforcement.tickets.service import TicketService
from server.engine.answer import Answer
from server.errors import AmountMismatch
from server.ledger.model import EntryReason
from server.payments.bills import BillService
from server.payments.model import NOBODY, WALLET, Bill, DeskBill, Kind, Paid, PaymentOrder, Purpose
from server.payments.payable import Payable
from server.payments.service import PaymentService
from server.points.errors import PointsNotAccepted
from server.values.caller import Caller
from server.values.money import millimes_to_text

TICKET = "ticket"
BY_DRIVERS = frozenset({PaymentMethod.WALLET, PaymentMethod.CARD})
BY_STAFF = frozenset({PaymentMethod.CASH})

R = TypeVar("R")


class TicketPayments:
    """The use case of paying."""

    def __init__(self, tickets: TicketService, bills: BillService, payments: PaymentService) -> None:
        self._tickets = tickets
        self._bills = bills
        self._payments = payments

    @property
    def payable(self) -> Payable:
        """What payments have to know of violation tickets."""
        return Payable(
            kind=TICKET,
            id_field="ticketId",
            message_field="violation_ticket_id",
            reason=EntryReason.TICKET_PAYMENT,
            reads=operations.reads,
            settle=operations.settle,
            look=operations.look,
            bill=self._bill,
            desk_bill=self._desk_bill,
            sort=Kind.FINE,
            is_taxed=False,
            # A fine is no purchase: nobody is rewarded for it, though points pay it as they pay all else.
            earns_points=False,
        )

    async def pay(
        self,
        caller: Caller,
        ticket_id: str,
        method: PaymentMethod,
        *,
        card_id: str | None,
        shown: int | None,
        points: int,
        answer: Answer[TicketView, R],
    ) -> R:
        """Pays the fine: drivers by wallet or card (`card_id`, or their default card) and `points`, staff record cash.

        `shown` millimes is what the client showed; nothing else than the fine is ever charged. Raises what
        ViolationTicketService.PayViolationTicket of the contract names.
        """
        if method not in (BY_DRIVERS if caller.is_driver else BY_STAFF):
            raise PaymentMethodNotAllowed
        if points and not caller.is_driver:
            raise PointsNotAccepted
        view = await self._tickets.get(caller, ticket_id)
        ticket = view.ticket
        if shown not in (None, ticket.fine):
            raise AmountMismatch(millimes_to_text(ticket.fine))

        def paid_ticket(paid: Paid) -> TicketView:
            after = replace(view, ticket=paid.outcome)
            return after.for_driver() if caller.is_driver else after

        paid = answer.of(paid_ticket)
        if caller.is_driver:
            source = WALLET if method is PaymentMethod.WALLET else card_id
            return await self._bills.pay(TICKET, ticket.id, caller.id, ticket.fine, paid, method=source, points=points)
        order = PaymentOrder(ticket.user_id or NOBODY, _purpose(ticket), ticket.fine, None, ticket.number)
        return await self._payments.record_cash(order, caller.id, paid)

    async def _bill(self, subject_id: str, user_id: str) -> Bill:
        """What a driver owes for a ticket. Raises TicketNotFound, and what keeps the ticket from being paid."""
        ticket = (await self._tickets.get_for_driver(user_id, subject_id)).ticket
        require_move(ticket.status, Status.PAID)
        return Bill(_purpose(ticket), ticket.fine, ticket.number)

    async def _desk_bill(self, subject_id: str) -> DeskBill:
        """The same for whoever pays. Raises TicketNotFound, and what keeps the ticket from being paid."""
        ticket = await self._tickets.get_any(subject_id)
        require_move(ticket.status, Status.PAID)
        return DeskBill(Bill(_purpose(ticket), ticket.fine, ticket.number), ticket.user_id or NOBODY)


def _purpose(ticket: Ticket) -> Purpose:
    """With the zone to which the money belongs in reports."""
    return Purpose(TICKET, ticket.id, {"zone": ticket.zone_id})
