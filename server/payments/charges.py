"""Charging a card: the bank is asked between operations, and any crash leaves something that can be driven on.

Before the bank is asked, the intent's id is on record; so of every payment that was left open it can be found out what
became of the money. Whoever drives a payment (the call, the same call again, the webhook, the job) does the same steps,
each of which changes nothing when it was done before. One that its holder has to confirm is left open for a while, and
called off afterwards: at the card processor first, so that nobody can confirm it any more.
"""

from __future__ import annotations

import asyncio
import random
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import structlog

from server.engine.answer import Answer
from server.engine.engine import Engine
from server.errors import DomainError, Unavailable
from server.payments.declines import Declines
from server.payments.errors import (
    CardAuthenticationFailed,
    CardAuthenticationRequired,
    IntentUnknown,
    PaymentInProgress,
    RefundRefused,
    RefusedBefore,
    decline,
)
from server.payments.model import Charge, Intent, IntentState, Paid, Payment, Standing, Status
from server.payments.operations import AwaitHolder, CallOff, Complete, GiveBack, NoteIntent
from server.payments.payable import Payables
from server.payments.ports import CardProcessor, ChargeableCard
from server.payments.repairs import ATTEMPT_SECONDS, REFUND_SECONDS
from server.payments.reversals import Postpone, Reverse, TryAgain
from server.values.clock import Clock

LOOKS = 5
LOOK_EVERY = timedelta(minutes=1)
"""How often the job asks about a payment that waits for its holder: the card processor tells us, but may be late."""

R = TypeVar("R")

_log = structlog.get_logger("parkup.payments")


class Charges:
    """`patience` is how long the holder of a card may take to confirm a payment."""

    def __init__(
        self,
        engine: Engine,
        payables: Payables,
        processor: CardProcessor,
        *,
        declines: Declines,
        clock: Clock,
        patience: timedelta,
    ) -> None:
        self._engine = engine
        self._payables = payables
        self._processor = processor
        self._declines = declines
        self._clock = clock
        self._patience = patience

    async def drive(self, payment: Payment, card: ChargeableCard, answer: Answer[Paid, R]) -> R:
        """Takes a payment that was noted from where it stands to its end.

        Raises the decline, or the refusal of what was to be settled, with the money on its way back. Raises Unavailable
        when nothing was charged because the card processor did not answer, or when the outcome is not known yet;
        CardAuthenticationRequired, with what the holder needs, when the payment stays open for them to confirm it.
        """
        if payment.status is Status.PENDING:
            payment = await self._open(payment, card)
        if payment.status in (Status.PROCESSING, Status.REQUIRES_ACTION):
            try:
                asked = payment.status is Status.REQUIRES_ACTION
                intent = await (self._at_processor(payment) if asked else self._ask(payment))
                return await self._conclude(payment, intent, answer)
            except Unavailable as unknown:
                await self._postpone(payment, unknown)
                raise
        if payment.status is Status.FAILED:
            raise decline(payment.error_reason)
        if payment.status is Status.CANCELLED:
            raise Unavailable  # so slow that the job has called it off: the bank must not be asked any more
        if payment.error_reason:
            raise RefusedBefore(payment.error_reason)
        return await answer(Complete(payment, self._payables.of(payment)))

    async def repair(self, payment: Payment) -> None:
        """The job, or the webhook: brings what is left open to its end, as far as that is known.

        Raises Unavailable, IntentUnknown, RefundRefused.
        """
        if payment.status is Status.PENDING:
            await self._call_off(payment)
        elif payment.is_open:
            await self.look(payment)
        elif payment.owes_refund:
            await self._refund(payment)

    async def offer(self, payment: Payment, customer_id: str) -> Standing:
        """Opens a payment that was noted and that the app pays, and gives what it needs for that.

        Raises Unavailable, IntentUnknown.
        """
        if payment.status is Status.PENDING:
            payment = await self._open(payment, ChargeableCard(None, None, customer_id))
        return await self.look(payment)

    async def look(self, payment: Payment) -> Standing:
        """Finds out how a payment stands that the bank was or may have been asked about, and follows.

        Raises Unavailable, IntentUnknown.
        """
        if payment.status not in (Status.PROCESSING, Status.REQUIRES_ACTION):
            return Standing(payment)
        intent = await self._decided(payment, await self._known(payment))
        if intent.state is IntentState.SUCCEEDED:
            return Standing(await self._settle_or_give_back(payment))
        if intent.state is IntentState.AWAITS_HOLDER:
            waiting = await self._await_holder(payment)
            return Standing(waiting, intent.client_secret if waiting.status is Status.REQUIRES_ACTION else None)
        return Standing(await self._end_without_money(payment, intent))

    async def attempt(self, payment: Payment) -> None:
        """Repairs a payment, or notes that it could not be: it must not keep others from it."""
        try:
            async with asyncio.timeout(ATTEMPT_SECONDS if payment.is_open else REFUND_SECONDS):
                await self.repair(payment)
        except Exception as error:  # noqa: BLE001  # the job comes again
            await self._postpone(payment, error)

    def begin_repair(self, payment: Payment) -> None:
        """The same at once, with nobody waiting for it."""
        self._engine.begin(f"repair:{payment.id}", lambda: self.attempt(payment))

    async def try_again(self, payment_id: str) -> None:
        """The same at once, as a person wants it, whatever failed before. Raises PaymentNotFound."""
        payment = await self._engine.run(TryAgain(payment_id))
        if payment.next_attempt_at:
            await self._engine.own(f"repair:{payment.id}", lambda: self.attempt(payment))

    async def cancel(self, payment: Payment) -> Payment:
        """As somebody wants it: calls a payment off unless its money comes first. Gives it as it is then.

        Raises PaymentInProgress while its bank is working on it, Unavailable.
        """
        if payment.status is Status.PENDING:
            payment = await self._call_off(payment)
        if payment.status not in (Status.PROCESSING, Status.REQUIRES_ACTION):
            return payment
        assert payment.intent_id
        intent = await self._processor.cancel(payment.intent_id)
        if intent.state is IntentState.SUCCEEDED:
            return await self._settle_or_give_back(payment)
        if intent.state not in (IntentState.DECLINED, IntentState.CANCELLED):
            raise PaymentInProgress
        payment = await self._call_off(payment, intent.decline_reason)
        if payment.is_open:
            raise PaymentInProgress  # it went on meanwhile: who drives it learns that it is called off at its bank
        return payment

    async def notice(self, payment: Payment, *, disputes: bool = False) -> None:
        """Something happened at the card processor to a payment that is not open: finds out what, and follows.

        Raises Unavailable, IntentUnknown.
        """
        intent = await self._known(payment)
        if intent.state is not IntentState.SUCCEEDED:
            return
        if payment.status in (Status.FAILED, Status.CANCELLED):
            _log.warning("money came for a payment that was called off", payment_id=payment.id)
            payment = await self._settle_or_give_back(payment)
        await self._follow(payment, disputes=disputes)

    async def _postpone(self, payment: Payment, error: Exception) -> None:
        """Notes that it is not known yet how a payment stands, so that the job tries soon, and others first."""
        jitter = random.random()  # noqa: S311  # nothing to guess here
        noted = await self._engine.run(
            Postpone(payment.id, repr(error), jitter, is_final=isinstance(error, IntentUnknown | RefundRefused))
        )
        if noted.next_attempt_at is None:
            return  # nothing is left to repair
        if isinstance(error, DomainError | TimeoutError):
            _log.warning("payment not repaired", payment_id=payment.id, error=repr(error), attempts=noted.attempts)
        else:
            _log.error("payment not repaired", payment_id=payment.id, attempts=noted.attempts, exc_info=error)
        if noted.needs_attention:
            _log.error("payment needs attention", payment_id=payment.id, error=repr(error), attempts=noted.attempts)

    async def _open(self, payment: Payment, card: ChargeableCard) -> Payment:
        """Raises what keeps it from being opened, with the payment called off: no bank was asked."""
        try:
            intent = await self._processor.open(_charge(payment, card))
        except DomainError as refusal:
            reason = None if isinstance(refusal, Unavailable) else refusal.reason
            if (await self._call_off(payment, reason)).status not in (Status.FAILED, Status.CANCELLED):
                raise Unavailable from refusal  # the same call, elsewhere, got further: repeated, it tells what came
            raise
        return await self._engine.run(NoteIntent(payment.id, intent.id))

    async def _ask(self, payment: Payment) -> Intent:
        """Asks the bank, and finds out at once what its answer was when it is lost. Raises Unavailable."""
        assert payment.intent_id
        try:
            return await self._processor.confirm(payment.intent_id, payment.id, is_automatic=payment.is_automatic)
        except Unavailable as lost:
            try:
                return await self._known(payment)
            except (Unavailable, IntentUnknown):
                raise lost from None

    async def _at_processor(self, payment: Payment) -> Intent:
        """Raises Unavailable."""
        try:
            return await self._known(payment)
        except IntentUnknown as unknown:
            raise Unavailable from unknown

    async def _conclude(self, payment: Payment, intent: Intent, answer: Answer[Paid, R]) -> R:
        intent = await self._decided(payment, intent)
        if intent.state is IntentState.SUCCEEDED:
            try:
                return await answer(Complete(payment, self._payables.of(payment)))
            except DomainError as refusal:
                await self._give_back(payment, refusal)
                raise
        if intent.state is IntentState.AWAITS_HOLDER:
            waiting = await self._await_holder(payment)
            if waiting.confirm_until is None or not intent.client_secret:
                raise Unavailable  # others brought it to its end meanwhile: repeated, the call tells what came
            raise CardAuthenticationRequired.awaiting(payment.id, intent.client_secret, waiting.confirm_until)
        await self._end_without_money(payment, intent)
        raise decline(intent.decline_reason) if intent.decline_reason else Unavailable

    async def _await_holder(self, payment: Payment) -> Payment:
        return await self._engine.run(AwaitHolder(payment.id, self._patience, LOOK_EVERY))

    async def _decided(self, payment: Payment, intent: Intent) -> Intent:
        """An intent that may wait for its holder, or that is decided: what nobody may pay any more is called off."""
        if intent.state in (IntentState.SUCCEEDED, IntentState.CANCELLED, IntentState.UNDECIDED):
            return _ended(payment, intent)
        is_in_time = payment.confirm_until is None or self._clock() < payment.confirm_until
        # In the app another card may be tried, as long as there is time.
        is_waiting = intent.state is IntentState.AWAITS_HOLDER or payment.is_paid_in_app
        if is_waiting and is_in_time and not payment.is_automatic:
            return replace(intent, state=IntentState.AWAITS_HOLDER)
        if intent.state is IntentState.DECLINED and payment.status is Status.PROCESSING:
            return intent  # nobody was given what it takes to pay it with another card
        called_off = await self._processor.cancel(intent.id)
        reason = called_off.decline_reason or intent.decline_reason
        if intent.state is IntentState.AWAITS_HOLDER and not payment.is_automatic:
            reason = CardAuthenticationFailed.reason
        return _ended(payment, replace(called_off, decline_reason=reason))

    async def _end_without_money(self, payment: Payment, intent: Intent) -> Payment:
        """Raises Unavailable when that is not certain yet."""
        if intent.state not in (IntentState.DECLINED, IntentState.CANCELLED):
            raise Unavailable
        if payment.status is Status.REQUIRES_ACTION and not payment.is_paid_in_app:
            await self._declines.count(payment.user_id)
        return await self._call_off(payment, intent.decline_reason)

    async def _settle_or_give_back(self, payment: Payment) -> Payment:
        try:
            return (await self._engine.run(Complete(payment, self._payables.of(payment)))).payment
        except Unavailable:
            raise
        except DomainError as refusal:
            return await self._give_back(payment, refusal)

    async def _give_back(self, payment: Payment, refusal: DomainError) -> Payment:
        """Nothing happens when the refusal was about the answer, and the payment is completed."""
        if isinstance(refusal, Unavailable):
            return payment
        given_back = await self._engine.run(GiveBack(payment, self._payables.of(payment), refusal.reason))
        if given_back.owes_refund:
            self.begin_repair(given_back)
        return given_back

    async def _call_off(self, payment: Payment, reason: str | None = None) -> Payment:
        return await self._engine.run(CallOff(payment, self._payables.of(payment), reason))

    async def _known(self, payment: Payment) -> Intent:
        """Raises IntentUnknown: the bank was or may have been asked, and nobody knows of it. That is no reason to call
        anything off, but a wrong key or another account: somebody has to look.
        """
        assert payment.intent_id
        if (intent := await self._processor.find(payment.intent_id)) is None:
            raise IntentUnknown(payment.intent_id)
        return intent

    async def _refund(self, payment: Payment) -> None:
        """Asks for a refund, unless one is on its way, and notes it when the money has gone. Raises Unavailable while
        it has not: banks may take days, and may refuse. Raises RefundRefused when it never will.
        """
        assert payment.intent_id
        found = await self._processor.reversals(payment.intent_id)
        if (left := payment.refund_target - found.refunded - found.pending) > 0:
            key = f"payment:{payment.id}:refund:{found.attempts}"
            await self._processor.refund(payment.intent_id, left, key)
        if (await self._follow(payment)).owes_refund:
            raise Unavailable

    async def _follow(self, payment: Payment, *, disputes: bool = False) -> Payment:
        """Raises Unavailable when others follow the same payment all the time."""
        assert payment.intent_id
        for _ in range(LOOKS):
            found = await self._processor.reversals(payment.intent_id, disputes=disputes)
            noted = await self._engine.run(Reverse(payment, self._payables.of(payment), found))
            if noted.is_applied:
                return noted.payment
            payment = noted.payment  # somebody noted what they saw since we looked: look again
        raise Unavailable


def _ended(payment: Payment, intent: Intent) -> Intent:
    """The same, with what the payer is told: what waited for them and came to nothing was not confirmed."""
    if intent.state is IntentState.CANCELLED and payment.confirm_until and not intent.decline_reason:
        return replace(intent, decline_reason=CardAuthenticationFailed.reason)
    return intent


def _charge(payment: Payment, card: ChargeableCard) -> Charge:
    return Charge(
        payment_id=payment.id,
        user_id=payment.user_id,
        amount=payment.amount,
        customer_id=card.customer_id,
        card_id=card.card_id,
        description=payment.description,
    )
