"""Entries of points, most of one driver and one reason; accounts of points and premium, most of one kind."""

from collections.abc import Iterator
from datetime import timedelta

from bson import ObjectId

from server.mongo.client import Database, Document
from server.points.document import ACCOUNTS, ENTRIES
from server.points.model import AccountFilter, PointsReason
from server.points.repository import PointsRepository
from server.premium.document import SUBSCRIPTIONS, offer_document
from server.premium.model import Offer, Period, PremiumStatus, SubscriptionFilter
from server.premium.repository import PremiumRepository
from tests.lists.many import BUSY_DRIVER, MANY, NOW, rarely

SOME = MANY // 5

LISTS = {
    f"entries of points: {reason or 'any'}": lambda db, page, reason=reason: PointsRepository(db).list(
        BUSY_DRIVER, reason, page
    )
    for reason in (None, PointsReason.EARNED, PointsReason.SPENT, PointsReason.EXPIRED)
}
LISTS |= {
    f"accounts of points: {name}": lambda db, page, wanted=wanted: PointsRepository(db).accounts(wanted, page)
    for name, wanted in {
        "any": AccountFilter(),
        "a driver's": AccountFilter(BUSY_DRIVER, 1, NOW + timedelta(days=30)),
        "with many": AccountFilter(balance_at_least=5_000),
        "with some": AccountFilter(balance_at_least=1),
        "expiring": AccountFilter(expiring_before=NOW + timedelta(days=30)),
    }.items()
}
LISTS |= {
    f"premium: {name}": lambda db, page, wanted=wanted: PremiumRepository(db).list(wanted, NOW, page)
    for name, wanted in {
        "any": SubscriptionFilter(),
        "a driver's": SubscriptionFilter(BUSY_DRIVER, "plus", PremiumStatus.ACTIVE),
        "of a plan": SubscriptionFilter(plan="plus"),
        "of a rare plan": SubscriptionFilter(plan="gold"),
        "active": SubscriptionFilter(status=PremiumStatus.ACTIVE),
        "called off": SubscriptionFilter(status=PremiumStatus.CANCELLED),
        "expired, of a rare plan": SubscriptionFilter(plan="gold", status=PremiumStatus.EXPIRED),
        "ending": SubscriptionFilter(status=PremiumStatus.ACTIVE, ends_before=NOW + timedelta(days=3)),
        "ending, of a plan": SubscriptionFilter(plan="plus", ends_before=NOW + timedelta(days=3)),
    }.items()
}


async def fill(database: Database) -> None:
    await database[ENTRIES].insert_many(list(entries()), ordered=False)
    await database[ACCOUNTS].insert_many(list(accounts()), ordered=False)
    await database[SUBSCRIPTIONS].insert_many(list(subscriptions()), ordered=False)


def accounts() -> Iterator[Document]:
    for number in range(SOME):
        points = rarely([1, 5_000], 0)
        lot = {"expires": NOW + timedelta(days=30 * (1 + number % 12)), "points": points}
        more = {"lots": [lot], "expiresNext": lot["expires"]} if points else {"lots": []}
        id_ = ObjectId() if number else ObjectId(BUSY_DRIVER)
        yield {"_id": id_, "balance": points, "sequence": 1, **more}


def subscriptions() -> Iterator[Document]:
    for number in range(SOME):
        code = rarely(["gold", "silver"], "plus")
        status = rarely([PremiumStatus.CANCELLED, PremiumStatus.EXPIRED], PremiumStatus.ACTIVE)
        end = NOW + timedelta(hours=-1 - number if status is PremiumStatus.EXPIRED else 1 + number % 720)
        term = {"begin": NOW, "end": end, "offer": offer_document(Offer(code, code, Period.MONTH, 10_000, 30))}
        yield {
            "_id": ObjectId() if number else ObjectId(BUSY_DRIVER),
            "status": status.value,
            "terms": [term],
            "endDate": end,
            "planCode": code,
            "anchor": NOW,
            "anchoredMonths": 1,
            "autoRenew": status is PremiumStatus.ACTIVE,
            "nextCode": code,
            "nextPeriod": "month",
            "failures": 0,
        }


def entries() -> Iterator[Document]:
    for number in range(SOME):
        yield {
            "_id": ObjectId(),
            "key": f"test:{number}",
            "userId": ObjectId(BUSY_DRIVER),
            "points": 10,
            "balanceAfter": 10 * (number + 1),
            "sequence": number + 1,
            "reason": rarely([PointsReason.SPENT, PointsReason.EXPIRED], PointsReason.EARNED).value,
            "createdAt": NOW,
        }
