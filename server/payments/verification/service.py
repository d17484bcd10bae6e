"""`parkup ledger verify`: the books, those of points, the payments and the card processor, compared with each other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from typing import Protocol

from server.errors import Unavailable
from server.ledger.verification import Finding, Progress
from server.payments.model import Intent, Reversed
from server.payments.verification.model import PaymentFacts, at_the_processor, in_the_books
from server.payments.verification.repository import VerificationRepository

ASKED_AT_ONCE = 8
"""Questions under way to the card processor: a tenth of what it answers, so that payments are not held up."""
MOST_SILENCES = 20
"""Payments without an answer after which there is no use in asking on."""


class Books(Protocol):
    def findings(self, progress: Progress) -> AsyncIterator[Finding]: ...


class Processor(Protocol):
    @property
    def name(self) -> str: ...

    async def standing(self, intent_id: str) -> tuple[Intent, Reversed] | None:
        """A charge and what went back of it; None when there is no such charge. Raises Unavailable."""
        ...


class VerificationService:
    """Changes nothing; gives what is wrong as soon as it is known."""

    def __init__(self, books: Books, payments: VerificationRepository, processor: Processor, *more: Books) -> None:
        """`more` are books that are kept beside those of the money."""
        self._books = (books, *more)
        self._payments = payments
        self._processor = processor
        self._silences = 0

    async def in_the_books(self, since: datetime | None, progress: Progress) -> AsyncIterator[Finding]:
        """The books are always looked at whole; payments from `since` on, or all."""
        for books in self._books:
            async for finding in books.findings(progress):
                yield finding
        count = 0
        async for payment_id, payment, entries in self._payments.booked(since):
            count += payment is not None
            progress("payments", count)
            for finding in in_the_books(payment_id, payment, entries):
                yield finding
        async for finding in self._payments.receivables():
            yield finding

    @property
    def processor_name(self) -> str:
        return self._processor.name

    async def at_the_processor(self, since: datetime | None, progress: Progress) -> AsyncIterator[Finding]:
        """Every charge is asked for. Raises Unavailable when the card processor keeps silent."""
        places = asyncio.Semaphore(ASKED_AT_ONCE)
        count = 0

        async def one(payment: PaymentFacts) -> Sequence[Finding]:
            nonlocal count
            async with places:
                found = await self._compared(payment)
            count += 1
            progress(f"payments at {self._processor.name}", count)
            return found

        async for page in self._payments.charged(since):
            for findings in await asyncio.gather(*(one(payment) for payment in page)):
                for finding in findings:
                    yield finding

    async def compare(self, payments: Sequence[PaymentFacts]) -> Sequence[Finding]:
        """Some charges, asked for together. Raises Unavailable when the card processor keeps silent."""
        places = asyncio.Semaphore(ASKED_AT_ONCE)

        async def one(payment: PaymentFacts) -> Sequence[Finding]:
            async with places:
                return await self._compared(payment)

        found = await asyncio.gather(*map(one, payments))
        return [finding for findings in found for finding in findings]

    async def _compared(self, payment: PaymentFacts) -> Sequence[Finding]:
        """What differs is looked at again, as both may have changed in between."""
        try:
            if not await self._differences(payment):
                return ()
            again = await self._payments.find(payment.id) or payment
            return await self._differences(again)
        except Unavailable:
            self._silences += 1
            if self._silences >= MOST_SILENCES:
                raise
            return (
                Finding(f"payment {payment.id}", f"{self._processor.name}'s {payment.intent_id}", "an answer", "none"),
            )

    async def _differences(self, payment: PaymentFacts) -> Sequence[Finding]:
        assert payment.intent_id
        standing = await self._processor.standing(payment.intent_id)
        return tuple(at_the_processor(payment, standing, self._processor.name))
