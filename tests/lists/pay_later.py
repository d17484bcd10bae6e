"""What drivers pay later, most of one driver and settled; and who owes it, few of them overdue."""

from collections.abc import Iterator
from datetime import timedelta

from bson import ObjectId

from server.mongo.client import Database, Document
from server.mongo.money import to_decimal128
from server.payments.later.document import ACCOUNTS, DEBTS
from server.payments.later.model import DebtFilter, DebtStatus
from server.payments.later.repository import PayLaterRepository
from tests.lists.many import BUSY_DRIVER, MANY, NOW, rarely

SOME = MANY // 5
MONTHS = ("2026-03", "2026-01")
FILTERS = {
    "all": DebtFilter(),
    "open": DebtFilter(DebtStatus.OPEN),
    "settled": DebtFilter(DebtStatus.SETTLED),
    "of a busy month": DebtFilter(month=MONTHS[0]),
    "of a quiet month": DebtFilter(month=MONTHS[1]),
    "open, of a quiet month": DebtFilter(DebtStatus.OPEN, MONTHS[1]),
}
LISTS = {
    **{
        f"paid later: {name}": lambda db, page, wanted=wanted: PayLaterRepository(db).list(BUSY_DRIVER, wanted, page)
        for name, wanted in FILTERS.items()
    },
    **{
        f"who owes: {name}": lambda db, page, overdue=overdue: PayLaterRepository(db).debtors(
            NOW, page, only_overdue=overdue
        )
        for name, overdue in (("all", False), ("overdue", True))
    },
}


async def fill(database: Database) -> None:
    await database[DEBTS].insert_many(list(debts()), ordered=False)
    await database[ACCOUNTS].insert_many(list(accounts()), ordered=False)


def debts() -> Iterator[Document]:
    for _ in range(SOME):
        status = rarely([DebtStatus.OPEN, DebtStatus.CANCELLED], DebtStatus.SETTLED)
        yield {
            "_id": ObjectId(),
            "userId": ObjectId(BUSY_DRIVER),
            "sessionId": ObjectId(),
            "description": "Stationnement",
            "amount": to_decimal128(1_500),
            "open": to_decimal128(1_500 if status is DebtStatus.OPEN else 0),
            "settled": to_decimal128(1_500 if status is DebtStatus.SETTLED else 0),
            "month": rarely([MONTHS[1]], MONTHS[0]),
            "dueAt": NOW,
            "createdAt": NOW,
            "status": status.value,
        }


def accounts() -> Iterator[Document]:
    for number in range(SOME):
        is_overdue = rarely([True], common=False)
        owes = number % 2
        yield {
            "_id": ObjectId(),
            "sessions": owes,
            "dues": [{"at": NOW, "amount": to_decimal128(1_500)}] * owes,
            "failures": int(is_overdue),
            "turn": 1,
            **({"dueAt": NOW - timedelta(seconds=number // 4)} if owes else {}),
            **({"overdueAt": NOW - timedelta(days=1)} if owes and is_overdue else {}),
        }
