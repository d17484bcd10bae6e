"""Numbers of receipts: within a year from 1 on, without a gap and never twice.

They are given beside the payments and not with them: a counter that every completion had to change would make all of
them wait for each other. A job gives the next numbers to what was completed since, some hundred payments in one
transaction with the counter; who wants to see a receipt earlier has it numbered then. Counter and payments change
together or not at all, no payment is ever deleted, and no number taken back: so there is no gap, whoever dies when.
The order is that in which payments were completed, as far as they are known when a batch is numbered.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from server.engine.operation import Change, Done, Insert, Operation, Read, State, Update
from server.payments.document import PAYMENTS, to_payment
from server.payments.operations import payment_read
from server.payments.receipts.model import receipt_number, receipt_year

COUNTERS = "counters"


@dataclass(frozen=True)
class NumberReceipts(Operation[int]):
    """Gives payments that were completed in `year` their numbers, in this order; gives how many it were.

    Those that have one, or belong to another year, are left out. `vat` is the rate in percent that receipts of payments
    of the `taxed` kinds show from now on, empty: none.
    """

    payment_ids: tuple[str, ...]
    year: int
    vat: str
    taxed: Collection[str]

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
            count += 1
            fresh = {"receiptNumber": receipt_number(self.year, count)}
            if self.vat and to_payment(document).purpose.kind in self.taxed:
                fresh["receiptVat"] = self.vat
            gone = ("receiptDue",) if "receiptDue" in document else ()
            changes.append(Update(PAYMENTS, document["_id"], fresh, unset=gone))
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
