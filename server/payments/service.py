"""Paying: from the wallet, by card, in cash; giving back; and repairing what a crash left open."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from server.errors import DomainError, IdempotencyKeyInUse, IdempotencyKeyReused, Unavailable
from server.mongo.transactions import Transaction, Transactions
from server.payments.card_charges import PATIENCE, CardCharges
from server.payments.errors import PaymentInProgress, RefusedBefore, TopUpNotProven, decline
from server.payments.model import (
    WALLET,
    Intent,
    IntentState,
    MethodType,
    Payment,
    PaymentOrder,
    PurposeKind,
    Status,
    new_payment,
    scoped_key,
)
from server.payments.ports import CardProcessor, Cards, Payable, Payments, Step, WalletLedger
from server.values.clock import Clock
from server.wallet.model import EntryReason, NewEntry

CURRENCY = "tnd"
KEYS_KEPT = timedelta(hours=24)
"""After that an idempotency key means a new call, as the contract says."""

_REASONS = {
    PurposeKind.SESSION: EntryReason.PARKING_PAYMENT,
    PurposeKind.EXTENSION: EntryReason.PARKING_PAYMENT,
    PurposeKind.TICKET: EntryReason.TICKET_PAYMENT,
}

_log = structlog.get_logger("parkup.payments")

Effect = Callable[[Transaction], Awaitable[Payment]]


class PaymentService:
    """The one way in which money changes hands.

    Whoever is paid registers a Payable for its kind of purpose. In all methods `reserve` runs before money moves and
    `finish` last, in the transaction that completes the payment; when a repeated call (same idempotency key) is given
    the first payment, `finish` runs with that one, whose subject may not be the one the repeated call prepared.
    """

    def __init__(
        self,
        *,
        payments: Payments,
        ledger: WalletLedger,
        cards: Cards,
        processor: CardProcessor,
        transactions: Transactions,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._payments = payments
        self._ledger = ledger
        self._cards = cards
        self._processor = processor
        self._transactions = transactions
        self._clock = clock
        self._new_id = new_id
        self._payables: dict[PurposeKind, Payable] = {}
        self._charges = CardCharges(payments, self._payables, processor, transactions, clock)

    def register(self, kind: PurposeKind, payable: Payable) -> None:
        """Says who brings about what is paid for under `kind`."""
        self._payables[kind] = payable

    async def pay(self, order: PaymentOrder, *, reserve: Step | None = None, finish: Step | None = None) -> Payment:
        """Pays an order from the wallet or by card, and brings about what it is for, or neither.

        Raises InsufficientWalletBalance, MethodNotFound, CardDeclined, InsufficientFunds, CardAuthenticationRequired,
        PaymentInProgress, IdempotencyKeyInUse, IdempotencyKeyReused, Unavailable (outcome unknown: repeat with the same
        key), and whatever reserve, settle and finish raise.
        """
        if order.method == WALLET:
            return await self._pay_by_wallet(order, reserve, finish)
        return await self._pay_by_card(order, reserve, finish)

    async def record_cash(self, order: PaymentOrder, staff_id: str, *, finish: Step | None = None) -> Payment:
        """Notes that an agent or operator took the amount in cash, and settles what it was for."""
        if order.idempotency_key:
            # It is the staff's key, and they take the money of many drivers.
            order = replace(order, idempotency_key=f"{staff_id}:{order.idempotency_key}")
        now = self._clock()
        payment = new_payment(order, self._new_id(), now, MethodType.CASH).completed(now)
        return await self._settle_at_once(order, replace(payment, recorded_by=staff_id), finish)

    async def accept_received(self, order: PaymentOrder, intent_id: str, *, finish: Step | None = None) -> Payment:
        """Takes a Stripe PaymentIntent of this driver that brought the money already, once.

        Raises TopUpNotProven, TopUpReferenceUsed, Unavailable.
        """
        intent = await self._processor.find(intent_id)
        if intent is None or not await self._proves(intent, order):
            raise TopUpNotProven
        now = self._clock()
        payment = new_payment(order, self._new_id(), now, MethodType.CARD).completed(now)
        return await self._settle_at_once(order, replace(payment, intent_id=intent.id), finish)

    async def first_with_key(self, user_id: str, kind: PurposeKind, subject_id: str, key: str | None) -> Payment | None:
        """The payment that a call with this idempotency key began before, if it was for the same thing."""
        scoped = scoped_key(kind, key)
        first = await self._payments.find_by_key(user_id, scoped) if scoped else None
        return first if first and first.purpose.subject_id == subject_id else None

    async def repeat(self, first: Payment, finish: Step | None) -> Payment:
        """Answers a repeated call with the payment of the first one: gives it, or raises what it was refused with."""
        if first.is_open:
            raise IdempotencyKeyInUse
        if first.status is Status.FAILED:
            raise decline(first.error_reason)
        if first.error_reason:
            raise RefusedBefore(first.error_reason)
        if finish:
            await self._transactions.run(lambda tx: finish(first, tx))
        return first

    async def refund_all(self, session_id: str, tx: Transaction) -> int:
        """Gives back, in the caller's transaction, what was paid for a session and its extensions; gives the sum.

        Wallet money is back at once. For cards the refund is requested: call `finish_refunds` after the transaction.
        """
        now = self._clock()
        total = 0
        for payment in await self._payments.of_session(session_id, tx):
            if await self._refund_one(payment, now, tx):
                total += payment.amount
        return total

    async def finish_refunds(self, session_id: str) -> None:
        """Carries out the requested refunds of a session; what fails is left to the job."""
        for payment in await self._payments.of_session(session_id):
            if payment.refund_requested_at:
                try:
                    await self._charges.refund(payment)
                except Unavailable:
                    _log.warning("refund left to the job", payment_id=payment.id)

    async def reconcile(self, now: datetime) -> None:
        """The job: brings abandoned payments to their end and carries out refunds that were left."""
        for payment in await self._payments.open_before(now - PATIENCE):
            await self._attempt(payment, self._charges.reconcile)
        for payment in await self._payments.with_refund_requested():
            await self._attempt(payment, self._charges.refund)

    async def reconcile_intent(self, intent_id: str, *, refunded: bool) -> bool:
        """Something happened to an intent, says a webhook: looks after its payment. False when it is none of ours."""
        payment = await self._payments.find_by_intent(intent_id)
        if payment is None:
            return False
        if payment.is_open:
            await self._charges.reconcile(payment)
        elif payment.refund_requested_at:
            await self._charges.refund(payment)
        elif refunded and payment.status is Status.COMPLETED:
            await self._charges.notice_refund(payment)
        return True

    async def _pay_by_wallet(self, order: PaymentOrder, reserve: Step | None, finish: Step | None) -> Payment:
        now = self._clock()
        payment = new_payment(order, self._new_id(), now, MethodType.WALLET, WALLET).completed(now)
        payable = self._payables[order.purpose.kind]
        entry = NewEntry(
            user_id=order.user_id,
            amount=order.amount,
            reason=_REASONS[order.purpose.kind],
            reference_id=order.purpose.subject_id,
            payment_id=payment.id,
            key=f"payment:{payment.id}",
        )

        async def effect(tx: Transaction) -> Payment:
            if reserve:
                await reserve(payment, tx)
            elif await self._payments.is_being_paid(order.purpose, tx):
                raise PaymentInProgress
            await self._ledger.debit(entry, tx)
            await payable.settle(payment, tx)
            await self._payments.insert(payment, tx)
            if finish:
                await finish(payment, tx)
            return payment

        async with self._ledger.turn(order.user_id):
            return await self._once(order, effect, reserve, finish)

    async def _pay_by_card(self, order: PaymentOrder, reserve: Step | None, finish: Step | None) -> Payment:
        card = await self._cards.chargeable(order.user_id, order.method)
        payment = new_payment(order, self._new_id(), self._clock(), MethodType.CARD, card.method_id)

        async def note(tx: Transaction) -> Payment:
            if reserve:
                await reserve(payment, tx)
            await self._payments.insert(payment, tx)
            return payment

        noted = await self._once(order, note, reserve, finish)
        if noted.id != payment.id:
            return noted
        return await self._charges.carry_out(payment, card, finish)

    async def _settle_at_once(self, order: PaymentOrder, payment: Payment, finish: Step | None) -> Payment:
        payable = self._payables[order.purpose.kind]

        async def effect(tx: Transaction) -> Payment:
            await payable.settle(payment, tx)
            await self._payments.insert(payment, tx)
            if finish:
                await finish(payment, tx)
            return payment

        return await self._once(order, effect, None, finish)

    async def _once(self, order: PaymentOrder, effect: Effect, reserve: Step | None, finish: Step | None) -> Payment:
        """Runs an effect; when it is refused because the same call came before, gives that call's payment."""
        try:
            return await self._transactions.run(effect)
        except DomainError:
            # Whatever refused it (the key, the money spent, the session there already) may be the first call's doing.
            key = scoped_key(order.purpose.kind, order.idempotency_key)
            first = await self._payments.find_by_key(order.user_id, key) if key else None
            if first is None:
                raise
        if first.created_at < self._clock() - KEYS_KEPT:
            await self._payments.forget_key(first.id)
            return await self._transactions.run(effect)
        names_subject = reserve is None  # else the subject is made anew by every call
        same_subject = not names_subject or first.purpose.subject_id == order.purpose.subject_id
        # The details tell paying at the start of a session from paying for one that is there.
        if first.amount != order.amount or first.purpose.details != order.purpose.details or not same_subject:
            raise IdempotencyKeyReused
        return await self.repeat(first, finish)

    async def _proves(self, intent: Intent, order: PaymentOrder) -> bool:
        if intent.state is not IntentState.SUCCEEDED or intent.currency != CURRENCY:
            return False
        if intent.amount != order.amount or intent.refunded:
            return False
        if intent.user_id == order.user_id:
            return True
        return intent.customer_id is not None and intent.customer_id == await self._cards.customer_of(order.user_id)

    async def _refund_one(self, payment: Payment, now: datetime, tx: Transaction) -> bool:
        """False for what is being refunded already, and for cash, which is given back by hand."""
        if payment.refund_requested_at or payment.method_type is MethodType.CASH:
            return False
        if payment.method_type is MethodType.CARD:
            return await self._payments.request_refund(payment, now, tx)
        if not await self._payments.move(payment, Status.REFUNDED, tx, refunded_at=now):
            return False
        entry = NewEntry(
            user_id=payment.user_id,
            amount=payment.amount,
            reason=EntryReason.REFUND,
            reference_id=payment.purpose.subject_id,
            payment_id=payment.id,
            key=f"refund:{payment.id}",
        )
        await self._ledger.credit(entry, tx)
        return True

    async def _attempt(self, payment: Payment, repair: Callable[[Payment], Awaitable[None]]) -> None:
        """One payment that cannot be repaired now must not keep the others from it."""
        try:
            await repair(payment)
        except Unavailable:
            _log.warning("payment not reconciled: no answer", payment_id=payment.id)
        except Exception:  # noqa: BLE001  # the job comes again
            _log.exception("payment not reconciled", payment_id=payment.id)
