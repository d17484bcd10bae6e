"""Sessions, and the parking tickets inside them, in the collection `parkingSessions`.

What a session is at an instant depends on its end, not only on the status stored: queries for a status take both.
`paidUntil` is Session.paid_until, kept for queries: whatever changes the money or the time of a session writes it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any

from bson import ObjectId
from pymongo import DESCENDING, ReturnDocument
from pymongo.errors import DuplicateKeyError

from server.mongo.client import Database, Document
from server.mongo.money import to_decimal128
from server.mongo.paging import find_page
from server.mongo.plate import plate_fields
from server.mongo.transactions import Transaction
from server.parking.errors import ActiveSessionExists, PlateAlreadyParked
from server.parking.sessions.document import tariff_document, to_session
from server.parking.sessions.model import Session, SessionStatus
from server.parking.sessions.ports import Reach, SessionFilter
from server.values.paging import Page, Slice

ACTIVE = SessionStatus.ACTIVE.value
NEWEST_FIRST = [("_id", DESCENDING)]
PAID_FURTHEST_FIRST = [("paidUntil", DESCENDING), *NEWEST_FIRST]
MOST_OF_A_PLATE = 100
"""A plate has one paid session in a zone; more zones, or unpaid ones, than this have no business with one vehicle."""
HOLDS_ITS_PLATE: Document = {"status": ACTIVE, "paidAmount": {"$gt": to_decimal128(0)}}
"""The sessions in the unique index on plates; see Session.holds_plate."""


class SessionRepository:
    def __init__(self, database: Database) -> None:
        self._sessions = database["parkingSessions"]

    async def insert(self, session: Session, tx: Transaction | None = None) -> None:
        """Raises ActiveSessionExists or PlateAlreadyParked, whichever unique index is in the way."""
        with _refusals():
            await self._sessions.insert_one(_document(session), session=tx)

    async def plate_holder(self, session: Session, tx: Transaction | None = None) -> Session | None:
        """The other session that holds the plate, be it one whose time is over and that not noted yet."""
        others = {"licensePlate": session.plate.key, "zoneId": ObjectId(session.zone_id), **HOLDS_ITS_PLATE}
        document = await self._sessions.find_one(others, session=tx)
        return to_session(document) if document and document["_id"] != ObjectId(session.id) else None

    async def find(self, session_id: str, tx: Transaction | None = None) -> Session | None:
        document = await self._sessions.find_one({"_id": ObjectId(session_id)}, session=tx)
        return to_session(document) if document else None

    async def find_active(self, user_id: str, zone_ids: Collection[str] | None, now: datetime) -> Session | None:
        query = {"userId": ObjectId(user_id), "status": ACTIVE, "endTime": {"$gt": now}, **_in_zones(zone_ids)}
        document = await self._sessions.find_one(query)
        return to_session(document) if document else None

    async def active_of_plate(
        self, plate_key: str, zone_ids: Collection[str] | None, now: datetime
    ) -> Sequence[Session]:
        query = {"licensePlate": plate_key, "status": ACTIVE, "endTime": {"$gt": now}, **_in_zones(zone_ids)}
        found = self._sessions.find(query).sort(PAID_FURTHEST_FIRST).limit(MOST_OF_A_PLATE)
        return [to_session(document) async for document in found]

    async def list(self, filters: SessionFilter, page: Page, now: datetime) -> Slice[Session]:
        """The newest first: ids grow with time."""
        return await find_page(
            self._sessions,
            _matching(filters, now),
            page,
            sort=NEWEST_FIRST,
            after={"_id": {"$lt": page.after[0]}} if page.after else {},
            convert=to_session,
            position=lambda session: [ObjectId(session.id)],
        )

    async def extend(
        self, before: Session, after: Session, tx: Transaction | None = None, *, paid: int = 0
    ) -> Session | None:
        """Writes what `after` bought, unless the session changed since it was read as `before`: then None.

        Raises PlateAlreadyParked when money makes it hold a plate that another one holds, ActiveSessionExists when it
        is under way again and its driver has another one.
        """
        after = replace(after, paid_amount=before.paid_amount + paid)
        written: dict[str, Any] = {
            "status": after.status.value,
            "endTime": after.end_time,
            "durationMinutes": after.duration_minutes,
            "amount": to_decimal128(after.amount),
            "paidAmount": to_decimal128(after.paid_amount),
            "updatedAt": after.updated_at,
            **_paid_until(after),
            **({"paidAt": after.updated_at} if paid else {}),
        }
        unchanged = {
            "status": before.status.value,
            "endTime": before.end_time,
            "durationMinutes": before.duration_minutes,
            "paidAmount": to_decimal128(before.paid_amount),
        }
        return await self._change({"_id": ObjectId(before.id), **unchanged}, {"$set": written}, tx)

    async def end(self, session_id: str, reach: Reach, now: datetime) -> Session | None:
        """Active → completed; None when it is out of reach, or not under way."""
        completed = {"status": SessionStatus.COMPLETED.value, "endTime": now, "updatedAt": now}
        # What is absent comes before every instant, and stays absent.
        reached = {"$cond": [{"$lt": ["$paidUntil", now]}, "$paidUntil", now]}
        return await self._change(_under_way(session_id, reach, now), [{"$set": completed | {"paidUntil": reached}}])

    async def cancel(self, session_id: str, reach: Reach, now: datetime, tx: Transaction) -> Session | None:
        """Active → cancelled; None when it is out of reach, or not under way."""
        change = {"$set": {"status": SessionStatus.CANCELLED.value, "updatedAt": now}}
        return await self._change(_under_way(session_id, reach, now), change, tx)

    async def add_payment(self, session_id: str, amount: int, now: datetime, tx: Transaction) -> Session | None:
        """Counts money towards what a session costs; None when it is called off or would be paid more than it costs.

        Raises PlateAlreadyParked when that makes it hold a plate that another one holds.
        """
        money = to_decimal128(amount)
        query = {
            "_id": ObjectId(session_id),
            "status": {"$ne": SessionStatus.CANCELLED.value},
            "$expr": {"$lte": [{"$add": ["$paidAmount", money]}, "$amount"]},
        }
        sum_paid = {"$add": ["$paidAmount", money]}
        reached = {"$cond": [{"$eq": [sum_paid, "$amount"]}, "$endTime", "$paidUntil"]}
        change = {"paidAmount": sum_paid, "paidUntil": reached, "paidAt": now, "updatedAt": now}
        paid = await self._change(query, [{"$set": change}], tx)
        if paid and not paid.is_paid:
            # More time was bought while the bank was asked: how far money for a part of it reaches, the tariff says.
            await self._sessions.update_one({"_id": query["_id"]}, {"$set": _paid_until(paid)}, session=tx)
        return paid

    async def take_back_payment(self, session_id: str, amount: int, tx: Transaction) -> Session | None:
        """Counts money that was given back for a session that was called off."""
        change = {"$inc": {"paidAmount": to_decimal128(-amount)}, "$unset": {"paidUntil": ""}}
        return await self._change({"_id": ObjectId(session_id)}, change, tx)

    async def delete_unpaid(self, session_id: str, tx: Transaction) -> None:
        """Removes a session that its payment never reached; one that was called off meanwhile stays."""
        await self._sessions.delete_one(
            {
                "_id": ObjectId(session_id),
                "status": {"$ne": SessionStatus.CANCELLED.value},
                "paidAmount": to_decimal128(0),
            },
            session=tx,
        )

    async def expire_due(self, now: datetime) -> int:
        """Active → expired for every session whose end is past; gives how many."""
        return await self._expire({}, now)

    async def expire_due_of(self, session: Session, now: datetime) -> int:
        """The same for what stands in the way of a new session: its driver's, and its plate's in its zone."""
        ways = [
            {"userId": ObjectId(session.user_id)},
            {"licensePlate": session.plate.key, "zoneId": ObjectId(session.zone_id)},
        ]
        return await self._expire({"$or": ways}, now)

    async def _expire(self, query: Document, now: datetime) -> int:
        due = {"status": ACTIVE, "endTime": {"$lte": now}, **query}
        change = {"$set": {"status": SessionStatus.EXPIRED.value, "updatedAt": now}}
        return (await self._sessions.update_many(due, change)).modified_count

    async def _change(
        self, query: Document, change: Document | Sequence[Document], tx: Transaction | None = None
    ) -> Session | None:
        with _refusals():
            document = await self._sessions.find_one_and_update(
                query, change, return_document=ReturnDocument.AFTER, session=tx
            )
        return to_session(document) if document else None


@contextmanager
def _refusals() -> Iterator[None]:
    """What a unique index that is in the way means."""
    try:
        yield
    except DuplicateKeyError as error:
        match list((error.details or {}).get("keyPattern", {})):
            case ["userId"]:
                raise ActiveSessionExists from error
            case ["licensePlate", "zoneId"]:
                raise PlateAlreadyParked from error
        raise


def _matching(filters: SessionFilter, now: datetime) -> Document:
    query = {**_within(filters), **_standing(filters.status, now)}
    if filters.plate_key:
        query["licensePlate"] = filters.plate_key
    return query


def _within(reach: Reach) -> Document:
    query = _in_zones(reach.zone_ids)
    if reach.user_id:
        query["userId"] = ObjectId(reach.user_id)
    return query


def _in_zones(zone_ids: Collection[str] | None) -> Document:
    """The part of a query that limits it to zones; None does not limit it."""
    if zone_ids is None:
        return {}
    if len(zone_ids) == 1:
        return {"zoneId": ObjectId(next(iter(zone_ids)))}
    return {"zoneId": {"$in": [ObjectId(zone_id) for zone_id in zone_ids]}}


def _standing(status: SessionStatus | None, now: datetime) -> Document:
    match status:
        case None:
            return {}
        case SessionStatus.ACTIVE:
            return {"status": ACTIVE, "endTime": {"$gt": now}}
        case SessionStatus.EXPIRED:
            return {"$or": [{"status": status.value}, {"status": ACTIVE, "endTime": {"$lte": now}}]}
        case _:
            return {"status": status.value}


def _under_way(session_id: str, reach: Reach, now: datetime) -> Document:
    return {"_id": ObjectId(session_id), **_within(reach), "status": ACTIVE, "endTime": {"$gt": now}}


def _document(session: Session) -> Document:
    document = {
        "_id": ObjectId(session.id),
        "userId": ObjectId(session.user_id),
        "zoneId": ObjectId(session.zone_id),
        **plate_fields(session.plate),
        "zoneCode": session.zone_code,
        "zoneName": session.zone_name,
        "tariff": tariff_document(session.tariff),
        "startTime": session.start_time,
        "endTime": session.end_time,
        "durationMinutes": session.duration_minutes,
        "amount": to_decimal128(session.amount),
        "paidAmount": to_decimal128(session.paid_amount),
        "status": session.status.value,
        "ticket": {"_id": ObjectId(session.ticket.id), "qrCode": session.ticket.code},
        "createdAt": session.created_at,
        **_paid_until(session),
    }
    if session.started_by:
        document["startedBy"] = ObjectId(session.started_by)
    return document


def _paid_until(session: Session) -> Document:
    """The field of that name, for a change of a session under way, which never makes the money reach less far."""
    return {"paidUntil": until} if (until := session.paid_until) else {}
