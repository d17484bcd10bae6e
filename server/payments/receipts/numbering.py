"""Numbers of receipts: within a year from 1 on, without a gap and never twice; and telling drivers of them.

They are given beside the payments and not with them: a counter that every completion had to change would make all of
them wait for each other. A job gives the next numbers to what was completed since, some hundred payments in one
transaction with the counter; who wants to see a receipt earlier has it numbered then. Counter and payments change
together or not at all, no payment is ever deleted, and no number taken back: so there is no gap, whoever dies when.
The order is that in which payments were completed, as far as they are known when a batch is numbered.

With its number a receipt goes into its driver's inbox, in the same transaction: so once for each payment, and none is
forgotten, and no payment waits for it.

That a payment is due no more is noted after the transaction, by `ReceiptRepository.done`: `receiptDue` has an index,
and where what changes has one, transactions of MongoDB 6.0 take a millisecond of CPU for each document of a collection
with as many indexes as payments have. The number has none: the counter sees to it that there is none twice.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

import structlog

from server.engine.operation import Change, Done, Fields, Insert, Operation, Read, State, Update
from server.payments.document import PAYMENTS, to_payment
from server.payments.model import Payment
from server.payments.operations import payment_read
from server.payments.receipts.model import receipt_number, receipt_year
from server.payments.receipts.notices import received

COUNTERS = "counters"

_log = structlog.get_logger("parkup.receipts")


@dataclass(frozen=True)
class NumberReceipts(Operation[int]):
    """Gives payments that were completed in `year` their numbers, in this order; gives how many it were.

    Those that have one, belong to another year or cannot be read are left out. `vat` is the rate in percent that
    receipts of payments of the `taxed` kinds show from now on, empty: none. `link` leads to the receipt of a payment.
    """

    payment_ids: tuple[str, ...]
    year: int
    vat: str
    taxed: Collection[str]
    link: Callable[[str], str]

    @property
    def reads(self) -> Sequence[Read]:
        return (self._counter, *(payment_read(each) for each in self.payment_ids))

    def decide(self, state: State, now: datetime) -> Done[int]:
        counter = state.one(self._counter)
        begin = count = counter["count"] if counter else 0
        changes: list[Change] = []
        for payment_id in self.payment_ids:
            document = state.one(payment_read(payment_id))
            if document is None or "receiptNumber" in document or not self._is_of_year(document.get("completedAt")):
                continue
            if (payment := _readable(document)) is None:
                continue
            count += 1
            number = receipt_number(self.year, count)
            fresh = {"receiptNumber": number}
            if self.vat and payment.purpose.kind in self.taxed:
                fresh["receiptVat"] = self.vat
            changes.append(Update(PAYMENTS, document["_id"], fresh))
            # What is numbered because somebody looks at it, though it was due long ago, is no news.
            changes += received(payment, number, self.link(payment.id)) if "receiptDue" in document else ()
        if not changes:
            return Done(0)
        counted: Change = Insert(COUNTERS, {"_id": self._counter.value, "count": count})
        if counter:
            counted = Update(COUNTERS, self._counter.value, {"count": count})
        return Done(count - begin, (*changes, counted))

    def _is_of_year(self, completed_at: datetime | None) -> bool:
        return completed_at is not None and receipt_year(completed_at) == self.year

    @property
    def _counter(self) -> Read:
        return Read(COUNTERS, f"receipts:{self.year}")


def _readable(document: Fields) -> Payment | None:
    """None: a newer release wrote it, whose processes number it, or it is damaged. It must not hold up the others."""
    try:
        return to_payment(document)
    except (KeyError, TypeError, ValueError) as error:
        _log.error("unreadable payment", payment_id=str(document["_id"]), error=repr(error))
        return None
