"""Paying: from the wallet, by card, in cash; and repairing what a crash or a silent bank left open."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypeVar

from server.engine.answer import Answer
from server.engine.engine import Engine
from server.engine.operation import Operation
from server.errors import Unavailable
from server.payments.amounts import CardAmounts
from server.payments.charges import Charges
from server.payments.declines import Declines
from server.payments.errors import IntentUnknown, MethodNotFound, PaymentNotFound, TopUpNotProven
from server.payments.later.debts import MoneyLater
from server.payments.model import (
    IN_APP,
    LATER,
    TERMINAL,
    WALLET,
    Intent,
    IntentState,
    MethodType,
    Paid,
    Payment,
    PaymentOrder,
    Standing,
    Status,
    new_payment,
)
from server.payments.operations import MoneyAtHand, NoteCharge, PayAtOnce
from server.payments.payable import Payable, Payables
from server.payments.ports import CardProcessor, Cards, ChargeableCard
from server.payments.repairs import PATIENCE
from server.payments.repository import PaymentRepository
from server.points.errors import PointsNotAccepted
from server.values.clock import Clock
from server.values.idempotency import KEPT, IdempotencyKey
from server.values.money import require_payable_by_card
from server.values.paging import Page, Slice

CURRENCY = "tnd"
CONFIRM_WITHIN = timedelta(minutes=15)
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
        declines: Declines,
        amounts: CardAmounts,
        patience: timedelta = CONFIRM_WITHIN,
    ) -> None:
        self._engine = engine
        self._payables = payables
        self._payments = payments
        self._cards = cards
        self._processor = processor
        self._clock = clock
        self._new_id = new_id
        self._declines = declines
        self._amounts = amounts
        self._charges = Charges(engine, payables, processor, declines=declines, clock=clock, patience=patience)

    async def pay(self, order: PaymentOrder, answer: Answer[Paid, R]) -> R:
        """Pays an order from the wallet or by card, and brings about what it is for, or neither.

        Raises InsufficientWalletBalance, PointsNotAccepted, and as `charge` does.
        """
        if order.method == WALLET:
            money = self.at_hand(order)
            return await answer(PayAtOnce(money.payment, money.payable))
        return await self.charge(order, answer)

    def at_hand(self, order: PaymentOrder) -> MoneyAtHand:
        """The money for an order, to be taken by the operation that brings about what it is for; or, of what is paid
        later, what its driver owes in place of it.
        """
        now = self._clock()
        if order.method == LATER:
            payment = new_payment(order, self._new_id(), now, MethodType.LATER, LATER).completed(now)
            return MoneyLater(payment, self._payable_of(order))
        payment = new_payment(order, self._new_id(), now, MethodType.WALLET, WALLET).completed(now)
        return MoneyAtHand(payment, self._payable_of(order))

    async def charge(self, order: PaymentOrder, answer: Answer[Paid, R], begin: Operation[Any] | None = None) -> R:
        """Pays an order by card; `begin` is what has to be there before the bank is asked.

        It runs to its end whoever goes away; a call with the same key joins it, or drives on what is left of it. Raises
        MethodNotFound, AmountNotAccepted, TooManyDeclinedCards, CardDeclined, InsufficientFunds,
        CardAuthenticationRequired, CardAuthenticationFailed, PaymentInProgress, IdempotencyKeyReused, Unavailable
        (repeat with the same key), what NoteCharge says of points, and whatever `begin` and the Payable refuse.
        """
        card = await self._cards.chargeable(order.user_id, order.method)
        payable = self._payable_of(order)
        payment = self._pending(order, card.method_id, answer.key)

        async def work() -> R:
            # Before it is noted: what is refused here leaves nothing. A call that is repeated is told its own outcome.
            first = await self._payments.find_by_key(answer.key.id) if answer.key else None
            if first is not None and first.created_at >= self._clock() - KEPT:
                noted = await self._engine.run(NoteCharge(payment, payable, answer.key, begin))
                noted_card = card
                if noted.id != payment.id:  # the default may be another card by now than when this call came first
                    noted_card = await self._noted_card(order.user_id, noted)
                return await self._charges.drive(noted, noted_card, answer)
            self._require_payable(order)
            require = partial(self._amounts.require, order.purpose.kind)
            async with self._declines.attempt(order.user_id):
                noted = await self._engine.run(NoteCharge(payment, payable, answer.key, begin, require))
                return await self._charges.drive(noted, card, answer)

        return await self._engine.own(self._work_key("charge", payment), work)

    async def charge_at_terminal(self, order: PaymentOrder, method: MethodType, answer: Answer[Paid, R]) -> R:
        """Pays an order at a terminal, where the payer stands with a card or a telephone; runs to its end as `charge`.

        Raises CardDeclined and what it says of declines, PaymentInProgress, IdempotencyKeyReused, Unavailable (repeat
        with the same key), and whatever the Payable refuses.
        """
        payable = self._payable_of(order, brings_money=True)
        payment = replace(self._pending(order, TERMINAL, answer.key), method_type=method)

        async def work() -> R:
            noted = await self._engine.run(NoteCharge(payment, payable, answer.key))
            return await self._charges.drive(noted, ChargeableCard(TERMINAL, TERMINAL, ""), answer)

        return await self._engine.own(self._work_key("charge", payment), work)

    async def begin_in_app(self, order: PaymentOrder, key: IdempotencyKey | None) -> Standing:
        """Begins a payment that the app brings the card for, by the card processor's own form.

        Raises AmountNotAccepted, IdempotencyKeyReused, IdempotencyKeyInUse, Unavailable, and what the Payable refuses.
        """
        self._require_payable(order)
        details = {**order.purpose.details, IN_APP: True}
        order = replace(order, purpose=replace(order.purpose, details=details))
        customer = await self._cards.make_customer(order.user_id)
        payable, payment = self._payables[order.purpose.kind], self._pending(order, None, key)

        async def work() -> Standing:
            noted = await self._engine.run(NoteCharge(payment, payable, key))
            return await self._known(self._charges.offer(noted, customer))

        return await self._engine.own(self._work_key("offer", payment), work)

    async def confirm(self, user_id: str, payment_id: str) -> Standing:
        """Asks what became of a driver's payment that waits for its holder, and follows.

        One that a call is about to bring to its end is left to that. Raises PaymentNotFound, Unavailable.
        """
        payment = await self._payments.find(payment_id)
        if payment is None or payment.user_id != user_id:
            raise PaymentNotFound
        if payment.status is not Status.REQUIRES_ACTION:
            return Standing(payment)
        return await self._engine.own(f"confirm:{payment.id}", lambda: self._known(self._charges.look(payment)))

    async def record_cash(self, order: PaymentOrder, staff_id: str, answer: Answer[Paid, R]) -> R:
        """Notes that an agent or operator took the amount in cash, and settles what it was for."""
        now = self._clock()
        payment = new_payment(order, self._new_id(), now, MethodType.CASH).completed(now)
        return await answer(PayAtOnce(replace(payment, recorded_by=staff_id), self._payables[order.purpose.kind]))

    async def accept_received(self, order: PaymentOrder, intent_id: str, answer: Answer[Paid, R]) -> R:
        """Takes a charge at the card processor, of this driver, that brought the money already, once.

        Raises TopUpNotProven, TopUpReferenceUsed, PointsNotAccepted, Unavailable.
        """
        payable = self._payable_of(order, brings_money=True)
        standing = await self._processor.standing(intent_id)
        if standing is None or not await self._proves(standing[0], order):
            raise TopUpNotProven
        intent, reversed_ = standing
        if reversed_.disputed or (await self._processor.reversals(intent_id)).attempts:
            raise TopUpNotProven  # its money went back, or is on its way
        now = self._clock()
        payment = new_payment(order, self._new_id(), now, MethodType.CARD).completed(now)
        payment = replace(payment, intent_id=intent.id)
        taken = await answer(PayAtOnce(payment, payable))
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
        card = await self._noted_card(user_id, first)
        return await self._engine.own(self._work_key("charge", first), lambda: self._charges.drive(first, card, answer))

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

    def _pending(self, order: PaymentOrder, method_id: str | None, key: IdempotencyKey | None) -> Payment:
        now = self._clock()
        return replace(
            new_payment(order, self._new_id(), now, MethodType.CARD, method_id),
            idempotency_key=key.id if key else None,
            request=key.fingerprint if key else None,
            next_attempt_at=now + PATIENCE,
        )

    def _payable_of(self, order: PaymentOrder, *, brings_money: bool = False) -> Payable:
        """What is paid; `brings_money`: all of it, so that nothing is left for points. Raises PointsNotAccepted."""
        payable = self._payables[order.purpose.kind]
        if order.points and (brings_money or not payable.takes_points):
            raise PointsNotAccepted
        return payable

    def _require_payable(self, order: PaymentOrder) -> None:
        """Raises AmountNotAccepted; InvalidArgument for an amount that no card can pay."""
        self._amounts.require(order.purpose.kind, order.amount)
        require_payable_by_card(order.amount, "amount")

    async def _noted_card(self, user_id: str, payment: Payment) -> ChargeableCard:
        """The card that a payment was begun with. One that is under way keeps its card; another one needs none."""
        if payment.method_id == TERMINAL:
            return ChargeableCard(TERMINAL, TERMINAL, "")
        try:
            return await self._cards.chargeable(user_id, payment.method_id)
        except MethodNotFound:
            if payment.status is Status.PENDING:
                raise
            return ChargeableCard(None, None, "")

    @staticmethod
    def _work_key(kind: str, payment: Payment) -> str:
        """Another request with the same key is refused by its operation, not joined to this one."""
        request = f":{payment.request.hex()}" if payment.request else ""
        return f"{kind}:{payment.idempotency_key or payment.id}{request}"

    @staticmethod
    async def _known(standing: Coroutine[Any, Any, Standing]) -> Standing:
        """To callers an intent that nobody knows is an outage: somebody has to look, and the job tells them."""
        try:
            return await standing
        except IntentUnknown as unknown:
            raise Unavailable from unknown

    async def _proves(self, intent: Intent, order: PaymentOrder) -> bool:
        if intent.state is not IntentState.SUCCEEDED or intent.currency != CURRENCY:
            return False
        if intent.amount != order.amount:
            return False
        if intent.user_id == order.user_id:
            return True
        return intent.customer_id is not None and intent.customer_id == await self._cards.customer_of(order.user_id)
