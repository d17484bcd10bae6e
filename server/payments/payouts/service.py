"""Payouts of the card processor: taken over by a job, matched to payments, booked, shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

import structlog
from prometheus_client import Gauge

from server.engine.engine import Engine
from server.payments.errors import PayoutNotFound, ReportTooLarge
from server.payments.payouts.model import (
    CURRENCY,
    MatchedTransaction,
    Payout,
    PayoutStatus,
    Transaction,
    matched,
    totals_of,
)
from server.payments.payouts.operations import TakePayout, TakeTransactions
from server.payments.payouts.repository import PayoutRepository
from server.payments.tables import TableBlock, csv_of
from server.values.clock import Clock
from server.values.paging import Page, Slice

MAY_CHANGE = timedelta(days=35)
"""For so long banks may send a payout back, and what it is made of is matched again."""
EXPORTED_AT_ONCE = 1_000
MOST_EXPORTED = 20_000
"""Transactions in a file; of gRPC's clients most take no answer of more than 4 MiB."""

UNMATCHED = Gauge(
    "parkup_payout_transactions_unmatched", "What was paid out in the last 35 days and matches no payment of ours."
)

_log = structlog.get_logger("parkup.payouts")


class PayoutSource(Protocol):
    """What the card processor tells of its payouts. Both raise Unavailable."""

    async def payouts(self, after: str | None) -> tuple[Sequence[Payout], bool]:
        """Some, the newest first, those that come after one of them; and whether there are more."""
        ...

    async def payout_transactions(self, payout_id: str, after: str | None) -> tuple[Sequence[Transaction], bool]:
        """Some of what a payout is made of, likewise."""
        ...


class PayoutService:
    def __init__(self, payouts: PayoutRepository, source: PayoutSource, engine: Engine, clock: Clock) -> None:
        self._payouts = payouts
        self._source = source
        self._engine = engine
        self._clock = clock

    async def take_over(self) -> int:
        """The job: takes over what is new or has changed, and gives how many payouts that were. Raises Unavailable."""
        taken, after, settled = 0, None, self._clock() - MAY_CHANGE
        while True:
            listed, has_more = await self._source.payouts(after)
            known = await self._payouts.known([each.id for each in listed])
            for payout in listed:
                if _is_due(payout, known.get(payout.id), settled):
                    await self._take(payout)
                    taken += 1
            if not listed or not has_more:
                break
            after = listed[-1].id
            if listed[-1].created_at < settled and after in known:
                break  # all that come after it are here, and stay as they are
        await self.measure()
        return taken

    async def measure(self) -> None:
        """Puts into the metrics what matches no payment."""
        UNMATCHED.set(await self._payouts.count_unmatched(self._clock() - MAY_CHANGE))

    async def list(self, page: Page) -> Slice[Payout]:
        """The newest first."""
        return await self._payouts.list(page)

    async def get(self, payout_id: str) -> Payout:
        """Raises PayoutNotFound."""
        if (payout := await self._payouts.find(payout_id)) is None:
            raise PayoutNotFound
        return payout

    async def transactions(self, payout_id: str, page: Page) -> Slice[MatchedTransaction]:
        """What a payout is made of, the newest first. Raises PayoutNotFound."""
        await self.get(payout_id)
        return await self._payouts.transactions(payout_id, page)

    async def unmatched(self, page: Page) -> Slice[MatchedTransaction]:
        """What matches no payment, the newest first."""
        return await self._payouts.unmatched(page)

    async def csv(self, payout_id: str) -> bytes:
        """What a payout is made of, whole. Raises PayoutNotFound, ReportTooLarge."""
        totals = (await self.get(payout_id)).totals
        if totals and totals.count > MOST_EXPORTED:
            raise ReportTooLarge(MOST_EXPORTED)
        page, rows = Page(EXPORTED_AT_ONCE), list[MatchedTransaction]()
        while True:
            found = await self._payouts.transactions(payout_id, page)
            rows += found.items
            if found.next is None:
                return csv_of(TableBlock("", _HEADER, [_cells(each) for each in rows]))
            page = replace(page, after=found.next)

    async def _take(self, payout: Payout) -> None:
        """First what it is made of, then the payout itself: one that is here is here whole."""
        is_booked, all_of_it, after = payout.currency == CURRENCY, list[MatchedTransaction](), None
        has_more = payout.status is not PayoutStatus.PENDING  # before, the card processor does not know
        while has_more:
            some, has_more = await self._source.payout_transactions(payout.id, after)
            ours = await self._payouts.payments([each.intent_id for each in some if each.intent_id])
            found = [matched(each, ours.get(each.intent_id or "")) for each in some]
            if found:
                await self._engine.run(TakeTransactions(found, is_booked))
                after = found[-1].transaction.id
            all_of_it += found
            has_more = has_more and bool(found)
        totals = totals_of(all_of_it) if payout.status is not PayoutStatus.PENDING else None
        payout = replace(payout, totals=totals)
        await self._engine.run(TakePayout(payout))
        if totals and (totals.unmatched or payout.difference):
            _log.warning(
                "payout does not match", payout=payout.id, unmatched=totals.unmatched, difference=payout.difference
            )


def _is_due(payout: Payout, known: Payout | None, settled: datetime) -> bool:
    """What was made before `settled` is matched no more."""
    if known is None or known.status is not payout.status or known.totals is None:
        return True
    return known.totals.unmatched > 0 and payout.created_at >= settled


_HEADER = (
    "transaction_id",
    "type",
    "created_at",
    "stripe_payment_intent_id",
    "payment_id",
    "problem",
    "amount",
    "fee",
    "net",
)


def _cells(each: MatchedTransaction) -> list[str | int | None]:
    one = each.transaction
    return [
        one.id,
        one.type.value,
        one.created_at.isoformat(),
        one.intent_id,
        each.payment_id,
        each.problem.value if each.problem else None,
        one.amount,
        one.fee,
        one.amount - one.fee,
    ]
