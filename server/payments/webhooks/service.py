"""Events from the card processor: verified, stored once, then handled.

An event only says that something happened; what happened is asked for again. So events may come late, twice, or in any
order.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

import structlog

from server.payments.cards.service import CardService
from server.payments.errors import ProviderEventNotFound
from server.payments.repairs import NEEDS_ATTENTION, REFUND_SECONDS, postponed
from server.payments.service import PaymentService
from server.payments.webhooks.model import EventKind, ProviderEvent
from server.payments.webhooks.repository import EventRepository
from server.values.clock import Clock
from server.values.paging import Page, Slice

AT_ONCE = 16

_log = structlog.get_logger("parkup.webhooks")


class EventReader(Protocol):
    """Knows how the card processor tells us."""

    def read_event(self, payload: bytes, headers: Mapping[str, str]) -> ProviderEvent:
        """Verifies the raw bytes by what stands in the headers. Raises InvalidWebhookSignature."""
        ...

    def kind_of(self, event: ProviderEvent) -> EventKind: ...


class WebhookService:
    def __init__(
        self, reader: EventReader, events: EventRepository, payments: PaymentService, cards: CardService, clock: Clock
    ) -> None:
        self._reader = reader
        self._events = events
        self._payments = payments
        self._cards = cards
        self._clock = clock

    async def receive(self, payload: bytes, headers: Mapping[str, str]) -> None:
        """Stores an event and handles it. Raises InvalidWebhookSignature; a failing handler is the job's business."""
        event, now = self._reader.read_event(payload, headers), self._clock()
        if await self._events.store(event, now):
            await self._attempt(replace(event, received_at=now))

    async def handle_due(self) -> int:
        """The job: handles what was stored and not handled, several at a time; gives how many that were."""
        due = await self._events.due(self._clock())
        places = asyncio.Semaphore(AT_ONCE)

        async def one(event: ProviderEvent) -> None:
            async with places:
                await self._attempt(event)

        await asyncio.gather(*(one(event) for event in due))
        await self.measure()
        return len(due)

    async def needing_attention(self, page: Page) -> Slice[ProviderEvent]:
        """The events that a person has to look at, the last received first."""
        return await self._events.needing_attention(page)

    async def try_again(self, event_id: str) -> ProviderEvent:
        """Handles an event at once, whatever failed before, and gives it as it is then.

        Raises ProviderEventNotFound.
        """
        if event := await self._events.try_again(event_id, self._clock()):
            await self._attempt(event)
        if (event := await self._events.find(event_id)) is None:
            raise ProviderEventNotFound
        return event

    async def measure(self) -> None:
        """Puts how many events a person has to look at into the metrics of this process."""
        NEEDS_ATTENTION.labels("events").set(await self._events.count_needing_attention())

    async def _handle(self, event: ProviderEvent) -> bool:
        """False when it is about nothing of ours."""
        kind = self._reader.kind_of(event)
        if kind is EventKind.CARD_SETUP and event.setup_id:
            return await self._cards.notice_setup(event.setup_id)
        if kind in (EventKind.CHARGE, EventKind.DISPUTE) and event.intent_id:
            return await self._payments.reconcile_intent(event.intent_id, disputes=kind is EventKind.DISPUTE)
        return False

    async def _attempt(self, event: ProviderEvent) -> None:
        try:
            async with asyncio.timeout(REFUND_SECONDS):
                ours = await self._handle(event)
            await self._events.mark_handled(event.id, self._clock(), ours=ours)
        except Exception as error:  # noqa: BLE001  # it is stored: the job comes again
            _log.warning("event not handled", event_id=event.id, type=event.type, exc_info=error)
            now, jitter = self._clock(), random.random()  # noqa: S311  # nothing to guess here
            since = event.received_at or now
            await self._events.postpone(event.id, postponed(event.attempts, since, now, repr(error), jitter))
