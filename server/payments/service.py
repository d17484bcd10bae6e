"""Paying: from the wallet, by card, in cash; and repairing what a crash or a silent bank left open."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from server.engine.answer import Answer
from server.engine.engine import Engine
from server.engine.operation import Operation
from server.payments.charges import Charges
from server.payments.errors import PaymentNotFound, TopUpNotProven
from server.payments.model import (
    WALLET,
    Intent,
    IntentState,
    MethodType,
    Paid,
    Payment,
    PaymentOrder,
    new_payment,
)
from server.payments.operations import MoneyAtHand, NoteCharge, PayAtOnce
from server.payments.payable import Payables
from server.payments.ports import CardProcessor, Cards
from server.payments.repairs import PATIENCE
from server.payments.repository import PaymentRepository
from server.values.clock import Clock
from server.values.idempotency import KEPT
from server.values.paging import Page, Slice

CURRENCY = "tnd"
REPAIRS_AT_ONCE = 16

R = TypeVar("R")


class PaymentService:
    """The one way in which money changes hands. Who is paid registers a Payable with `payables`."""

    def __init__(
        self,
        *,
        engine: Engine,
        payables: Payables,
        payments: PaymentRepository,
        cards: Cards,
        processor: CardProcessor,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._engine = engine
        self._payables = payables
        self._payments = payments
        self._cards = cards
        self._processor = processor
        self._clock = clock
        self._new_id = new_id
        self._charges = Charges(engine, payables, processor)

    async def pay(self, order: PaymentOrder, answer: Answer[Paid, R]) -> R:
        """Pays an order from the wallet or by card, and brings about what it is for, or neither.

        Raises InsufficientWalletBalance, and as `charge` does.
        """
        if order.method == WALLET:
            money = self.at_hand(order)
            return await answer(PayAtOnce(money.payment, money.payable))
        return await self.charge(order, answer)

    def at_hand(self, order: PaymentOrder) -> MoneyAtHand:
        """The money for an order, to be taken by the operation that brings about what it is for."""
        now = self._clock()
        payment = new_payment(order, self._new_id(), now, MethodType.WALLET, WALLET).completed(now)
        return MoneyAtHand(payment, self._payables[order.purpose.kind])

    async def charge(self, order: PaymentOrder, answer: Answer[Paid, R], begin: Operation[Any] | None = None) -> R:
        """Pays an order by card; `begin` is what has to be there before the bank is asked.

        It runs to its end whoever goes away; a call with the same key joins it, or drives on what is left of it. Raises
        MethodNotFound, CardDeclined, InsufficientFunds, CardAuthenticationRequired, PaymentInProgress,
        IdempotencyKeyReused, Unavailable (repeat with the same key), and whatever `begin` and the Payable refuse.
        """
        card = await self._cards.chargeable(order.user_id, order.method)
        payable = self._payables[order.purpose.kind]
        now = self._clock()
        payment = replace(
            new_payment(order, self._new_id(), now, MethodType.CARD, card.method_id),
            idempotency_key=answer.key.id if answer.key else None,
            request=answer.key.fingerprint if answer.key else None,
            next_attempt_at=now + PATIENCE,
        )

        async def work() -> R:
            noted = await self._engine.run(NoteCharge(payment, payable, answer.key, begin))
            noted_card = card
            if noted.id != payment.id:  # the default may be another card by now than when this call came first
                noted_card = await self._cards.chargeable(order.user_id, noted.method_id)
            return await self._charges.drive(noted, noted_card, answer)

        # Another request with the same key is refused by its operation, not joined to this one.
        request = f":{answer.key.fingerprint.hex()}" if answer.key else ""
        return await self._engine.own(f"charge:{payment.idempotency_key or payment.id}{request}", work)

    async def record_cash(self, order: PaymentOrder, staff_id: str, answer: Answer[Paid, R]) -> R:
        """Notes that an agent or operator took the amount in cash, and settles what it was for."""
        now = self._clock()
        payment = new_payment(order, self._new_id(), now, MethodType.CASH).completed(now)
        return await answer(PayAtOnce(replace(payment, recorded_by=staff_id), self._payables[order.purpose.kind]))

    async def accept_received(self, order: PaymentOrder, intent_id: str, answer: Answer[Paid, R]) -> R:
        """Takes a Stripe PaymentIntent of this driver that brought the money already, once.

        Raises TopUpNotProven, TopUpReferenceUsed, Unavailable.
        """
        standing = await self._processor.standing(intent_id)
        if standing is None or not await self._proves(standing[0], order):
            raise TopUpNotProven
        intent, reversed_ = standing
        if reversed_.disputed or (await self._processor.reversals(intent_id)).attempts:
            raise TopUpNotProven  # its money went back, or is on its way
        now = self._clock()
        payment = new_payment(order, self._new_id(), now, MethodType.CARD).completed(now)
        payment = replace(payment, intent_id=intent.id)
        taken = await answer(PayAtOnce(payment, self._payables[order.purpose.kind]))
        # What was given back since we asked told us of it when there was no payment yet that it could be about.
        self._engine.begin(f"notice:{payment.id}", lambda: self._charges.notice(payment))
        return taken

    async def repeat(self, user_id: str, kind: str, subject_id: str | None, answer: Answer[Paid, R]) -> R | None:
        """Drives on what this very call began before; None when there is nothing. `subject_id` None: something new."""
        if answer.key is None:
            return None
        first = await self._payments.find_by_key(answer.key.id)
        if first is None or first.request != answer.key.fingerprint or first.created_at < self._clock() - KEPT:
            return None
        if first.purpose.kind != kind or subject_id not in (None, first.purpose.subject_id):
            return None
        card = await self._cards.chargeable(user_id, first.method_id)
        return await self._engine.own(
            f"charge:{first.idempotency_key}:{answer.key.fingerprint.hex()}",
            lambda: self._charges.drive(first, card, answer),
        )

    async def find(self, payment_id: str) -> Payment | None:
        """For what is ours: whoever asks."""
        return await self._payments.find(payment_id)

    def ask_for_refunds(self, payments: Sequence[Payment]) -> None:
        """Sees to refunds that were just requested, with nobody waiting; what fails is left to the job."""
        for payment in payments:
            self._charges.begin_repair(payment)

    async def reconcile(self, now: datetime) -> int:
        """The job: repairs what is due, several at a time, and gives how many that were.

        What fails is due again later, behind the others; what hangs is given up for now.
        """
        due = await self._payments.due(now)
        places = asyncio.Semaphore(REPAIRS_AT_ONCE)

        async def one(payment: Payment) -> None:
            async with places:
                await self._charges.attempt(payment)

        await asyncio.gather(*(one(payment) for payment in due))
        await self.measure()
        return len(due)

    async def measure(self) -> None:
        """Puts what waits for a repair into the metrics of this process."""
        (await self._payments.backlog(self._clock())).show()

    async def needing_attention(self, page: Page) -> Slice[Payment]:
        """The payments that a person has to look at, the newest first."""
        return await self._payments.needing_attention(page)

    async def try_again(self, payment_id: str) -> Payment:
        """Repairs a payment at once, whatever failed before, and gives it as it is then. Raises PaymentNotFound."""
        await self._charges.try_again(payment_id)
        if (payment := await self._payments.find(payment_id)) is None:
            raise PaymentNotFound
        return payment

    async def cancel(self, payment: Payment) -> Payment:
        """Calls off a payment by card that is not received yet; gives it as it is then, received perhaps.

        Raises PaymentInProgress, Unavailable.
        """
        return await self._engine.own(f"cancel:{payment.id}", lambda: self._charges.cancel(payment))

    async def reconcile_intent(self, intent_id: str, *, disputes: bool = False) -> bool:
        """Something happened to an intent, says a webhook: looks after its payment. False when it is none of ours.

        Raises Unavailable, IntentUnknown.
        """
        payment = await self._payments.find_by_intent(intent_id)
        if payment is None:
            return False
        if payment.is_open:
            await self._charges.repair(payment)
        else:
            await self._charges.notice(payment, disputes=disputes)
        return True

    async def _proves(self, intent: Intent, order: PaymentOrder) -> bool:
        if intent.state is not IntentState.SUCCEEDED or intent.currency != CURRENCY:
            return False
        if intent.amount != order.amount:
            return False
        if intent.user_id == order.user_id:
            return True
        return intent.customer_id is not None and intent.customer_id == await self._cards.customer_of(order.user_id)
