"""What agents and operators change is noted beside the change, in its transaction: who, what, when, before and after.

Repositories write by `insert`, `update` and `delete` of this module, and the engine notes what an operation changes; so
whatever writes in one of these two ways is noted without a further word. Entries are only ever added.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from typing import Any, TypeVar

from bson import ObjectId
from pymongo import ReturnDocument
from pymongo.asynchronous.collection import AsyncCollection

from server.mongo.client import Database, Document
from server.mongo.stamps import STAMP
from server.mongo.transactions import Transaction, Transactions
from server.values.acting import Actor, acting

AUDIT_LOG = "auditLog"

Documents = AsyncCollection[Document]
Fields = Mapping[str, Any]

KINDS = {
    "users": "user",
    "operators": "operator",
    "agents": "agent",
    "parkingZones": "zone",
    "streets": "street",
    "parkingMeters": "meter",
    "parkingSessions": "session",
    "seasonBadges": "season_badge",
    "tickets": "violation_ticket",
    "photos": "ticket_photo",
    "payments": "payment",
    "wallets": "wallet",
    "stripeEvents": "stripe_event",
    "dayClosings": "day_closing",
    "cashCounts": "cash_count",
    "shifts": "shift",
    "carParks": "car_park",
    "reservations": "reservation",
    "chargingStations": "charging_station",
    "chargingSessions": "charging_session",
    "carParkVehicleTypes": "vehicle_type",
    "carParkVehicles": "car_park_vehicle",
    "carParkLevels": "car_park_level",
    "carParkZones": "car_park_zone",
    "carParkSpaces": "car_park_space",
    "carParkAllocations": "space_allocation",
    "carParkRates": "car_park_rate",
    "carParkDiscounts": "discount",
    "membershipPlans": "membership_plan",
    "memberships": "membership",
    "pointsAccounts": "points_account",
    "pointsTerms": "points_terms",
    "premiumPlans": "premium_plan",
    "payLaterAccounts": "pay_later_account",
    "payLaterDebts": "pay_later_debt",
    "premiumSubscriptions": "premium_subscription",
    "holidays": "holiday",
    "emissionParameters": "emission_parameters",
    "reportExports": "report_export",
    "reportSchedules": "report_schedule",
}
"""What a document of a collection is; of one that is not here, the collection's name says it."""

MACHINERY = {
    AUDIT_LOG,
    "carParkDiscountUses",
    "counters",
    "emissionSavings",
    "emissionTotals",
    "idempotencyKeys",
    "latestFines",
    "notices",
    "ledger",
    "pointsLedger",
    "refundedCancellations",
    "ticketNotices",
    "removedSessions",
    "reservationCalendars",
    "ticketTokens",
}
"""What changes along with the things that people mean, or is a log itself."""

OF_NO_MATTER = {"_id", "updatedAt", "version", STAMP}
"""Fields that change with every change."""

SECRETS = {"password", "passwordTag", "passwordHash", "idempotencyKey", "request"}
PERSONAL = {"users": {"email", "claimedEmail", "phone", "phoneE164", "firstName", "lastName"}}
"""By collection. The log is kept for ever, and drivers may have what is personal erased: that it changed is noted, and
not what it was.
"""
HIDDEN = "***"

T = TypeVar("T")


def entry(actor: Actor, collection: str, before: Fields | None, after: Fields | None) -> Document | None:
    """The line of the log for a document that changed, without its id; None when there is nothing to note."""
    hidden = SECRETS | PERSONAL.get(collection, set())
    if collection in MACHINERY or not (changes := _changes(before or {}, after or {}, hidden)):
        return None
    key = (after or before or {})["_id"]
    action = "create" if before is None else "delete" if after is None else "update"
    return line(actor, action, KINDS.get(collection, collection), key) | {"changes": changes}


def line(actor: Actor, action: str, kind: str | None = None, key: object = None) -> Document:
    """Who did something to what, and when."""
    fields = {
        "at": actor.clock(),
        "action": action,
        "method": actor.method,
        "requestId": actor.request_id,
        "actorKind": actor.kind,
        "actorId": ObjectId(actor.id) if actor.id else None,
        "actorRole": actor.role.value if actor.role else None,
        "subjectKind": kind,
        "subjectId": None if key is None else str(key),
        "reason": actor.reason or None,
    }
    return {name: value for name, value in fields.items() if value is not None}


class CallLog:
    """For calls of which nothing else is on record."""

    def __init__(self, database: Database) -> None:
        self._entries = database[AUDIT_LOG]

    async def note_call(self, actor: Actor, kind: str | None, key: str | None) -> None:
        await self._entries.insert_one(line(actor, "call", kind, key))


async def insert(collection: Documents, document: Document, tx: Transaction | None = None) -> None:
    """Raises DuplicateKeyError."""

    async def effect(tx: Transaction | None) -> None:
        await collection.insert_one(document, session=tx)
        await _note(collection, None, document, tx)

    await _run(collection, tx, effect)


async def insert_many(collection: Documents, documents: Sequence[Document], tx: Transaction | None = None) -> None:
    """All of them, or none. Raises BulkWriteError."""

    async def effect(tx: Transaction | None) -> None:
        await collection.insert_many(documents, session=tx)
        await _note_all(collection, [(None, document) for document in documents], tx)

    await _run(collection, tx, effect)


async def update(collection: Documents, query: Fields, change: Any, tx: Transaction | None = None) -> Document | None:  # noqa: ANN401  # fields to change, or a pipeline
    """The one document after the change; None when none fits. Raises DuplicateKeyError."""

    async def effect(tx: Transaction | None) -> Document | None:
        if acting() is None:
            return await collection.find_one_and_update(query, change, return_document=ReturnDocument.AFTER, session=tx)
        before = await collection.find_one_and_update(query, change, session=tx)
        if before is None:
            return None
        after = await collection.find_one({"_id": before["_id"]}, session=tx)
        await _note(collection, before, after, tx)
        return after

    return await _run(collection, tx, effect)


async def update_many(collection: Documents, ids: Sequence[Any], change: Any, tx: Transaction) -> None:  # noqa: ANN401  # as update
    """The documents with these ids, each noted by itself."""
    query = {"_id": {"$in": list(ids)}}
    if acting() is None:
        await collection.update_many(query, change, session=tx)
        return

    async def effect(tx: Transaction | None) -> None:
        before = {each["_id"]: each async for each in collection.find(query, session=tx)}
        await collection.update_many(query, change, session=tx)
        after = {each["_id"]: each async for each in collection.find(query, session=tx)}
        await _note_all(collection, [(before[key], after.get(key)) for key in before], tx)

    await _run(collection, tx, effect)


async def delete(collection: Documents, query: Fields, tx: Transaction | None = None) -> Document | None:
    """The one document that was deleted; None when none fits."""

    async def effect(tx: Transaction | None) -> Document | None:
        before = await collection.find_one_and_delete(query, session=tx)
        if before is not None:
            await _note(collection, before, None, tx)
        return before

    return await _run(collection, tx, effect)


async def delete_many(collection: Documents, query: Fields, tx: Transaction | None = None) -> int:
    """Gives how many there were."""

    async def effect(tx: Transaction | None) -> int:
        if acting() is None:
            return (await collection.delete_many(query, session=tx)).deleted_count
        found = await collection.find(query, session=tx).to_list()
        await collection.delete_many({"_id": {"$in": [document["_id"] for document in found]}}, session=tx)
        await _note_all(collection, [(document, None) for document in found], tx)
        return len(found)

    return await _run(collection, tx, effect)


async def _run(
    collection: Documents, tx: Transaction | None, effect: Callable[[Transaction | None], Awaitable[T]]
) -> T:
    """In the transaction that there is, else in one of its own; without one when nobody acts."""
    if (actor := acting()) is None:
        return await effect(tx)
    # Whatever comes of it: what is not written by now changed nothing.
    actor.is_noted = True
    if tx is not None:
        return await effect(tx)
    return await Transactions(collection.database.client).run(effect)


async def _note(collection: Documents, before: Fields | None, after: Fields | None, tx: Transaction | None) -> None:
    await _note_all(collection, [(before, after)], tx)


async def _note_all(
    collection: Documents, changes: Sequence[tuple[Fields | None, Fields | None]], tx: Transaction | None
) -> None:
    if actor := acting():
        noted = [each for before, after in changes if (each := entry(actor, collection.name, before, after))]
        if noted:
            await collection.database[AUDIT_LOG].insert_many(noted, session=tx)


def _changes(before: Fields, after: Fields, hidden: Collection[str]) -> list[Document]:
    """By field what it held and what it holds; a side on which it was not there is left out."""
    names = sorted((before.keys() | after.keys()) - OF_NO_MATTER)
    return [
        {"field": name, **_side("before", name, before, hidden), **_side("after", name, after, hidden)}
        for name in names
        if (name in before, before.get(name)) != (name in after, after.get(name))
    ]


def _side(side: str, name: str, fields: Fields, hidden: Collection[str]) -> Document:
    if name not in fields:
        return {}
    return {side: HIDDEN if name in hidden else fields[name]}
