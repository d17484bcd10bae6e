"""Closed days, cash counts and payouts, 50 000 of each, most of them of one zone and one payout."""

import itertools
from collections.abc import Iterator
from datetime import date, timedelta

from bson import ObjectId

from server.mongo.client import Database, Document
from server.mongo.money import to_decimal128
from server.payments.closing.model import ClosingFilter
from server.payments.closing.repository import ClosingRepository
from server.payments.payouts.model import PayoutStatus, Problem, TransactionType
from server.payments.payouts.repository import PayoutRepository
from tests.lists.many import BUSY_ZONE, MANY, NOW, ONE_IN, QUIET_ZONES, ZONES, rarely

FIRST_DAY = date(1880, 1, 1)
A_YEAR = {"first": "1925-01-01", "last": "1925-12-31"}
SEVERAL = QUIET_ZONES[:5]
PAYOUT = "po_busy"

LISTS = {
    **{
        f"closings: {name}, {when}": lambda db, page, zones=zones, days=days: ClosingRepository(db).list(
            ClosingFilter(**days), zones, page
        )
        for (name, zones), (when, days) in itertools.product(
            {
                "everything": None,
                "the busy zone": [BUSY_ZONE],
                "a quiet zone": QUIET_ZONES[:1],
                "several zones": SEVERAL,
                "all zones, each named": ZONES,
                "no zone": [],
            }.items(),
            {"ever": {}, "in a year": A_YEAR, "since": {"first": "1990-01-01"}}.items(),
        )
    },
    "payouts": lambda db, page: PayoutRepository(db).list(page),
    "transactions of the busy payout": lambda db, page: PayoutRepository(db).transactions(PAYOUT, page),
    "transactions of another payout": lambda db, page: PayoutRepository(db).transactions("po_7", page),
    "transactions that match nothing": lambda db, page: PayoutRepository(db).unmatched(page),
}


async def fill(database: Database) -> None:
    for collection, documents in (
        ("dayClosings", closings()),
        ("payouts", payouts()),
        ("payoutTransactions", transactions()),
    ):
        await database[collection].insert_many(list(documents), ordered=False)


def closings() -> Iterator[Document]:
    for number in range(MANY):
        day, zone = str(FIRST_DAY + timedelta(days=number)), rarely(QUIET_ZONES, BUSY_ZONE)
        yield {"_id": f"{day}:{zone}", "day": day, "zone": zone, "sums": [], "closedAt": NOW}


def payouts() -> Iterator[Document]:
    for number in range(MANY):
        yield {
            "_id": f"po_{number}",
            "amount": to_decimal128(1_000),
            "currency": "TND",
            "status": PayoutStatus.PAID.value,
            "createdAt": NOW - timedelta(hours=number),
            "arrivesAt": NOW,
        }


def transactions() -> Iterator[Document]:
    for number in range(MANY):
        problem = {} if number % ONE_IN else {"problem": Problem.NO_PAYMENT.value}
        yield {
            "_id": f"txn_{number}",
            "payoutId": rarely(["po_7"], PAYOUT),
            "type": TransactionType.CHARGE.value,
            "amount": to_decimal128(1_000),
            "fee": to_decimal128(10),
            "createdAt": NOW - timedelta(minutes=number),
            "paymentId": ObjectId(),
            **problem,
        }
