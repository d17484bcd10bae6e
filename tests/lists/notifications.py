"""Notices, messages and stopped addresses, 50 000 of each, nearly all of one driver and one kind, and read."""

import itertools
from collections.abc import Iterator
from datetime import timedelta

from bson import ObjectId

from server.mongo.client import Database, Document
from server.notifications.deliveries.repository import DeliveryRepository
from server.notifications.inbox.repository import InboxRepository
from server.notifications.model import Kind
from tests.lists.many import BUSY_DRIVER, MANY, NOW, ONE_IN, QUIET_ACTORS, rarely

KEPT = timedelta(days=180)

LISTS = {
    **{
        f"inbox: {who}, {what}, {which}": lambda db, page, who=user, kind=kind, unread=unread: InboxRepository(db).list(
            who, kind, page, unread_only=unread
        )
        for (who, user), (what, kind), (which, unread) in itertools.product(
            {"the busy driver": BUSY_DRIVER, "another driver": QUIET_ACTORS[0]}.items(),
            {"everything": None, "the common kind": Kind.FINE, "a rare kind": Kind.POINTS}.items(),
            {"all": False, "unread": True}.items(),
        )
    },
    "deliveries to the busy driver": lambda db, page: DeliveryRepository(db, KEPT).list(BUSY_DRIVER, page),
    "deliveries to another driver": lambda db, page: DeliveryRepository(db, KEPT).list(QUIET_ACTORS[0], page),
    "stopped addresses": lambda db, page: DeliveryRepository(db, KEPT).list_stopped(page),
}


async def fill(database: Database) -> None:
    for collection, documents in (
        ("notices", notices()),
        ("noticeMessages", messages()),
        ("stoppedAddresses", addresses()),
    ):
        await database[collection].insert_many(list(documents), ordered=False)


def notices() -> Iterator[Document]:
    for number in range(MANY):
        yield {
            "_id": f"n{number}",
            "userId": ObjectId(rarely(QUIET_ACTORS, BUSY_DRIVER)),
            "kind": rarely([Kind.POINTS.value], Kind.FINE.value),
            "subject": "fine_paid",
            "at": NOW - timedelta(minutes=number),
            "facts": {},
            "data": {},
            "state": "read" if number % ONE_IN else rarely(["deleted"], "unread"),
        }


def messages() -> Iterator[Document]:
    for number in range(MANY):
        yield {
            "_id": f"n{number}|email",
            "noticeId": f"n{number}",
            "userId": ObjectId(rarely(QUIET_ACTORS, BUSY_DRIVER)),
            "kind": Kind.FINE.value,
            "channel": "email",
            "at": NOW - timedelta(minutes=number),
            "tries": 1,
            "result": "sent",
        }


def addresses() -> Iterator[Document]:
    for number in range(MANY):
        yield {"_id": f"a{number}@example.com", "cause": "550", "stoppedAt": NOW - timedelta(minutes=number)}
