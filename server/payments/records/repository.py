"""Lists of payments. What a list limits it names value by value, so that an index has each in order; all are merged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING

from server.mongo.client import Database, Document
from server.mongo.ids import first_id_at
from server.mongo.money import to_decimal128
from server.mongo.paging import Sort, find_page
from server.payments.document import PAYMENTS, subject_key, to_payment
from server.payments.model import MethodType, Payment, Status
from server.payments.records.model import PaymentFilter
from server.values.paging import Page, Slice

NEWEST_FIRST: Sort = [("_id", DESCENDING)]
MOST_MERGED = 200
"""Scans of an index that MongoDB merges; with more it would sort."""


class RecordRepository:
    def __init__(self, database: Database) -> None:
        self._payments = database[PAYMENTS]

    async def list(self, wanted: PaymentFilter, kinds: Sequence[str], page: Page) -> Slice[Payment]:
        """The newest first: ids grow with time. `kinds` are all that there are."""
        query, index = _matching(wanted, kinds)
        return await find_page(
            self._payments,
            query | _made(wanted),
            page,
            sort=NEWEST_FIRST,
            after={"_id": {"$lt": page.after[0]}} if page.after else {},
            convert=to_payment,
            position=lambda payment: [ObjectId(payment.id)],
            index=index,
        )


def _matching(wanted: PaymentFilter, kinds: Sequence[str]) -> tuple[Document, Sort | None]:
    """A query, and the index that has its answer in order; None: MongoDB's to choose."""
    query: Document = {}
    if wanted.user_id:
        query["userId"] = ObjectId(wanted.user_id)
    if wanted.zone_ids is not None:
        query["zoneId"] = {"$in": [ObjectId(zone_id) for zone_id in wanted.zone_ids]}
    if wanted.recorded_by:
        query["recordedBy"] = ObjectId(wanted.recorded_by)
    if wanted.amount is not None:
        query["amount"] = to_decimal128(wanted.amount)
    if wanted.subject:
        # Few of one thing: what else is wanted is looked at one by one.
        query[wanted.subject.field] = subject_key(wanted.subject.id)
        if wanted.car_parks is not None:
            query["carPark"] = {"$in": [*wanted.car_parks]}
        return query | _said(wanted), [(wanted.subject.field, ASCENDING)]
    if wanted.recorded_by:
        return query, [("recordedBy", ASCENDING), *NEWEST_FIRST]
    owner = next((name for name in ("userId", "zoneId") if name in query), None)
    if wanted.amount is not None:
        by_user: Sort = [("userId", ASCENDING)] if owner == "userId" else []
        return query, [*by_user, ("amount", ASCENDING), *NEWEST_FIRST]
    return _standing(query, wanted, kinds, owner)


def _standing(
    query: Document, wanted: PaymentFilter, kinds: Sequence[str], owner: str | None
) -> tuple[Document, Sort | None]:
    if not owner and not _said(wanted):
        return query, [("_id", ASCENDING)]
    names = ["status"]
    query["status"] = {"$in": [wanted.status.value] if wanted.status else [each.value for each in Status]}
    if wanted.kinds is not None or wanted.method:
        names = ["purpose.kind", "methodType", "status"]
        query["purpose.kind"] = {"$in": [*(kinds if wanted.kinds is None else wanted.kinds)]}
        query["methodType"] = {"$in": [wanted.method.value] if wanted.method else [each.value for each in MethodType]}
    scans = 1
    for values in (query[name]["$in"] for name in ([owner] if owner == "zoneId" else []) + names):
        scans *= max(1, len(values))
    if scans > MOST_MERGED:
        owner = None if owner == "zoneId" else owner
    return query, [*([(owner, ASCENDING)] if owner else []), *((name, ASCENDING) for name in names), *NEWEST_FIRST]


def _said(wanted: PaymentFilter) -> dict[str, Any]:
    """What is wanted of a payment itself, and nothing that it leaves open."""
    said: dict[str, Any] = {}
    if wanted.status:
        said["status"] = wanted.status.value
    if wanted.method:
        said["methodType"] = wanted.method.value
    if wanted.kinds is not None:
        said["purpose.kind"] = {"$in": [*wanted.kinds]}
    return said


def _made(wanted: PaymentFilter) -> Document:
    bounds = (("$gte", wanted.made_from), ("$lt", wanted.made_before))
    limits = {name: first_id_at(instant) for name, instant in bounds if instant is not None}
    return {"_id": limits} if limits else {}
