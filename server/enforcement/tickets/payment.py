"""Paying violation tickets: the fine and the ticket change together or not at all."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from server.enforcement.errors import PaymentMethodNotAllowed, TicketNotFound
from server.enforcement.tickets.model import PaymentMethod, Status, TicketView, require_move
from server.errors import AmountMismatch
from server.mongo.transactions import Transaction
from server.payments.model import NOBODY, WALLET, Bill, Payment, PaymentOrder, Purpose, PurposeKind
from server.payments.ports import Step
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.idempotency import Remember
from server.values.money import millimes_to_text

BY_DRIVERS = frozenset({PaymentMethod.WALLET, PaymentMethod.CARD})
BY_STAFF = frozenset({PaymentMethod.CASH})


class BillPayments(Protocol):
    async def pay(
        self,
        kind: PurposeKind,
        subject_id: str,
        user_id: str,
        shown: int,
        *,
        method: str | None,
        key: str | None,
        finish: Step,
    ) -> Payment:
        """Asks `TicketBills.bill` what is owed, and pays that."""
        ...


class CashDesk(Protocol):
    async def record_cash(self, order: PaymentOrder, staff_id: str, *, finish: Step | None = None) -> Payment: ...


class Repository(Protocol):
    async def find(self, ticket_id: str, tx: Transaction | None = None) -> TicketView | None: ...

    async def pay(self, ticket_id: str, fine: int, method: PaymentMethod, now: datetime, tx: Transaction) -> bool: ...


class Tokens(Protocol):
    async def revoke_of(self, ticket_id: str, tx: Transaction) -> None: ...


class Tickets(Protocol):
    """Both raise TicketNotFound, `get` ZoneNotAssigned as well."""

    async def get(self, caller: Caller, ticket_id: str) -> TicketView: ...

    async def get_for_driver(self, user_id: str, ticket_id: str) -> TicketView: ...


class TicketPayments:
    """The use case of paying."""

    def __init__(self, tickets: Tickets, repository: Repository, bills: BillPayments, cash: CashDesk) -> None:
        self._tickets = tickets
        self._repository = repository
        self._bills = bills
        self._cash = cash

    async def pay(
        self,
        caller: Caller,
        ticket_id: str,
        method: PaymentMethod,
        *,
        card_id: str | None,
        shown: int | None,
        remember: Remember[TicketView],
    ) -> TicketView:
        """Pays the fine: drivers by wallet or card (`card_id`, or their default card), staff record cash.

        `shown` millimes is what the client showed; nothing else than the fine is ever charged. Raises what
        ViolationTicketService.PayViolationTicket of the contract names.
        """
        if method not in (BY_DRIVERS if caller.is_driver else BY_STAFF):
            raise PaymentMethodNotAllowed
        ticket = (await self._tickets.get(caller, ticket_id)).ticket
        if shown not in (None, ticket.fine):
            raise AmountMismatch(millimes_to_text(ticket.fine))

        async def finish(_: Payment, tx: Transaction) -> None:
            await remember(await self._current(caller, ticket.id, tx), tx)

        if caller.is_driver:
            source = WALLET if method is PaymentMethod.WALLET else card_id
            await self._bills.pay(
                PurposeKind.TICKET, ticket.id, caller.id, ticket.fine, method=source, key=remember.key, finish=finish
            )
        else:
            purpose = Purpose(PurposeKind.TICKET, ticket.id)
            order = PaymentOrder(ticket.user_id or NOBODY, purpose, ticket.fine, None, ticket.number)
            await self._cash.record_cash(order, caller.id, finish=finish)
        return await self._current(caller, ticket.id)

    async def _current(self, caller: Caller, ticket_id: str, tx: Transaction | None = None) -> TicketView:
        if (found := await self._repository.find(ticket_id, tx)) is None:
            raise TicketNotFound(ticket_id)
        return found.for_driver() if caller.is_driver else found


class TicketBills:
    """What drivers owe for tickets: the `Bills` of purpose TICKET."""

    def __init__(self, tickets: Tickets) -> None:
        self._tickets = tickets

    async def bill(self, subject_id: str, user_id: str) -> Bill:
        """Raises TicketNotFound, and what keeps the ticket from being paid."""
        ticket = (await self._tickets.get_for_driver(user_id, subject_id)).ticket
        require_move(ticket.status, Status.PAID)
        return Bill(Purpose(PurposeKind.TICKET, ticket.id), ticket.fine, ticket.number)


class PayableTickets:
    """What a payment does to a ticket: the `Payable` of purpose TICKET."""

    def __init__(self, repository: Repository, tokens: Tokens, clock: Clock) -> None:
        self._repository = repository
        self._tokens = tokens
        self._clock = clock

    async def settle(self, payment: Payment, tx: Transaction) -> None:
        """Marks the ticket as paid and revokes its tokens. Raises what keeps it from being paid any more."""
        ticket_id = payment.purpose.subject_id
        method = PaymentMethod(payment.method_type)
        if not await self._repository.pay(ticket_id, payment.amount, method, self._clock(), tx):
            await self._refuse(ticket_id, tx)
        await self._tokens.revoke_of(ticket_id, tx)

    async def release(self, payment: Payment, tx: Transaction) -> None:
        """Nothing was reserved."""

    async def _refuse(self, ticket_id: str, tx: Transaction) -> None:
        if (found := await self._repository.find(ticket_id, tx)) is None:
            raise TicketNotFound(ticket_id)
        require_move(found.ticket.status, Status.PAID)
        raise AmountMismatch(millimes_to_text(found.ticket.fine))
