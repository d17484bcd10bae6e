"""Events from Stripe: verified, stored once, then handled.

An event only says that something happened; what happened is read from Stripe again. So events may come late, twice, or
in any order.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

import structlog

from server.payments.webhooks.model import StripeEvent
from server.values.clock import Clock

_log = structlog.get_logger("parkup.webhooks")


class EventReader(Protocol):
    def read_event(self, payload: bytes, signature: str) -> StripeEvent:
        """Raises InvalidWebhookSignature."""
        ...


class Events(Protocol):
    """Where events are kept."""

    async def store(self, event: StripeEvent, at: datetime) -> bool:
        """False when it was stored before."""
        ...

    async def mark_handled(self, event_id: str, at: datetime, *, ours: bool) -> None: ...

    async def unhandled(self) -> Sequence[StripeEvent]: ...


class PaymentReconciler(Protocol):
    async def reconcile_intent(self, intent_id: str, *, refunded: bool) -> bool:
        """False when no payment of ours has this intent."""
        ...


class WebhookService:
    def __init__(self, reader: EventReader, events: Events, payments: PaymentReconciler, clock: Clock) -> None:
        self._reader = reader
        self._events = events
        self._payments = payments
        self._clock = clock

    async def receive(self, payload: bytes, signature: str) -> None:
        """Stores an event and handles it. Raises InvalidWebhookSignature; a failing handler is the job's business."""
        event = self._reader.read_event(payload, signature)
        if await self._events.store(event, self._clock()):
            await self._attempt(event)

    async def handle_left(self) -> None:
        """The job: handles what was stored and not handled."""
        for event in await self._events.unhandled():
            await self._attempt(event)

    async def _attempt(self, event: StripeEvent) -> None:
        try:
            ours = event.payment_intent is not None and await self._payments.reconcile_intent(
                event.payment_intent, refunded=event.is_refund
            )
            await self._events.mark_handled(event.id, self._clock(), ours=ours)
        except Exception:  # noqa: BLE001  # it is stored: the job comes again
            _log.exception("event not handled", event_id=event.id, type=event.type)
