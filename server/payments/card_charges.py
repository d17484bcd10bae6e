"""Charging a card, so that a crash at any point leaves something that can be repaired.

    pending ──intent noted──▶ processing ──money came──▶ completed (──refund──▶ refunded)
       └──────── called off: cancelled or failed ◀────────┘

The card processor is asked between transactions, never inside one. Before the bank is asked, the intent's id is on
record; so of every payment that a crash left open it can be found out what became of the money. Who moves a payment
names the state it leaves: of two that want to (the call, the webhook, the job), one does, and it settles or releases in
the same transaction.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from server.errors import DomainError, Unavailable
from server.mongo.transactions import Transaction, Transactions
from server.payments.errors import RefusedBefore, decline
from server.payments.model import Charge, Intent, IntentState, Payment, PurposeKind, Status
from server.payments.ports import CardProcessor, ChargeableCard, Payable, Payments, Step
from server.values.clock import Clock

PATIENCE = timedelta(minutes=1)
"""How long a payment may be open before it is taken for abandoned. Far more than any call may take."""

_log = structlog.get_logger("parkup.payments")


class _Unsettled(Exception):
    """What the money was for cannot be brought about any more; undoes the transaction."""

    def __init__(self, refusal: DomainError) -> None:
        super().__init__(refusal.reason)
        self.refusal = refusal


class CardCharges:
    def __init__(
        self,
        payments: Payments,
        payables: Mapping[PurposeKind, Payable],
        processor: CardProcessor,
        transactions: Transactions,
        clock: Clock,
    ) -> None:
        self._payments = payments
        self._payables = payables
        self._processor = processor
        self._transactions = transactions
        self._clock = clock

    async def carry_out(self, payment: Payment, card: ChargeableCard, finish: Step | None) -> Payment:
        """Charges for a pending payment and settles it.

        Raises the decline, or the refusal of what was to be settled, with the money on its way back. Raises Unavailable
        when the outcome is unknown; the payment then stays open until it is reconciled.
        """
        try:
            intent = await self._processor.open(_charge(payment, card))
        except Unavailable:
            raise
        except DomainError as refusal:
            await self._call_off(payment, refusal.reason)
            raise
        processing = await self._payments.move(payment, Status.PROCESSING, intent_id=intent.id)
        if processing is None:
            raise Unavailable  # so slow that the job has called it off: the bank must not be asked any more
        intent = await self._processor.confirm(intent.id, payment.id)
        return await self._conclude(processing, intent, finish)

    async def reconcile(self, payment: Payment) -> None:
        """Brings an open payment to its end, as far as its end is known."""
        if payment.intent_id is None:
            await self._call_off(payment, None)
            return
        intent = await self._processor.find(payment.intent_id)
        if intent is None:
            await self._call_off(payment, None)
            return
        try:
            await self._conclude(payment, intent, None)
        except DomainError as outcome:
            _log.info("payment reconciled", payment_id=payment.id, outcome=outcome.reason)

    async def refund(self, payment: Payment) -> None:
        """Gives back a completed payment whose refund is requested. Raises Unavailable; the job then tries again."""
        assert payment.intent_id is not None
        await self._processor.refund(payment.intent_id, payment.id)
        await self._payments.move(payment, Status.REFUNDED, refunded_at=self._clock())

    async def notice_refund(self, payment: Payment) -> None:
        """Somebody may have given a charge back by hand, in Stripe's dashboard: what it paid for stays as it is."""
        assert payment.intent_id is not None
        intent = await self._processor.find(payment.intent_id)
        if intent and intent.refunded >= payment.amount:
            await self._payments.move(payment, Status.REFUNDED, refunded_at=self._clock())
            _log.warning("payment refunded by hand", payment_id=payment.id)

    async def _conclude(self, payment: Payment, intent: Intent, finish: Step | None) -> Payment:
        if intent.state is IntentState.UNCONFIRMED:
            # The bank wants the holder, whom this call cannot reach; or a crash came before the bank was asked.
            wanted = intent.decline_reason
            intent = replace(await self._processor.cancel(intent.id), decline_reason=wanted)
        match intent.state:
            case IntentState.SUCCEEDED:
                return await self._complete(payment, finish)
            case IntentState.DECLINED | IntentState.CANCELLED:
                await self._call_off(payment, intent.decline_reason)
                raise decline(intent.decline_reason) if intent.decline_reason else Unavailable
            case IntentState.UNDECIDED | IntentState.UNCONFIRMED:
                raise Unavailable

    async def _complete(self, payment: Payment, finish: Step | None) -> Payment:
        payable = self._payables[payment.purpose.kind]
        now = self._clock()

        async def effect(tx: Transaction) -> Payment:
            completed = await self._payments.move(payment, Status.COMPLETED, tx, completed_at=now)
            if completed is None:
                return await self._completed_by_another(payment, finish, tx)
            try:
                await payable.settle(completed, tx)
            except DomainError as refusal:
                raise _Unsettled(refusal) from refusal
            if finish:
                await finish(completed, tx)
            return completed

        try:
            return await self._transactions.run(effect)
        except _Unsettled as unsettled:
            await self._give_back(payment, unsettled.refusal, now)
            raise unsettled.refusal from None

    async def _completed_by_another(self, payment: Payment, finish: Step | None, tx: Transaction) -> Payment:
        """The webhook or the job was quicker; the caller still gets the answer."""
        current = await self._payments.find(payment.id, tx)
        assert current is not None
        if current.error_reason:
            raise RefusedBefore(current.error_reason)
        if current.status is not Status.COMPLETED:
            raise Unavailable
        if finish:
            await finish(current, tx)
        return current

    async def _give_back(self, payment: Payment, refusal: DomainError, now: datetime) -> None:
        """The money came too late, for a ticket that was paid in cash meanwhile or a session that is over."""
        payable = self._payables[payment.purpose.kind]

        async def effect(tx: Transaction) -> Payment | None:
            owed = await self._payments.move(
                payment, Status.COMPLETED, tx, completed_at=now, refund_requested_at=now, error_reason=refusal.reason
            )
            if owed:
                await payable.release(owed, tx)
            return owed

        if owed := await self._transactions.run(effect):
            try:
                await self.refund(owed)
            except Unavailable:
                _log.warning("refund left to the job", payment_id=payment.id)

    async def _call_off(self, payment: Payment, reason: str | None) -> None:
        """Ends a payment that brought no money: failed when the bank refused it, cancelled when it was never asked."""
        payable = self._payables[payment.purpose.kind]
        target = Status.FAILED if reason else Status.CANCELLED

        async def effect(tx: Transaction) -> None:
            if ended := await self._payments.move(payment, target, tx, error_reason=reason):
                await payable.release(ended, tx)

        await self._transactions.run(effect)


def _charge(payment: Payment, card: ChargeableCard) -> Charge:
    return Charge(
        payment_id=payment.id,
        user_id=payment.user_id,
        amount=payment.amount,
        customer_id=card.customer_id,
        card_id=card.card_id,
        description=payment.description,
    )
