"""Reading the collection `auditLog`; what writes it is server/mongo/audit.py."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import orjson
from bson import Decimal128, ObjectId
from pymongo import ASCENDING, DESCENDING

from server.auth.audit.model import AuditEntry, AuditFilter, FieldChange
from server.mongo.audit import AUDIT_LOG, HIDDEN
from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.values.caller import Role
from server.values.paging import Page, Slice

NEWEST_FIRST: Sort = [("at", DESCENDING), ("_id", DESCENDING)]


class AuditRepository:
    def __init__(self, database: Database) -> None:
        self._entries = database[AUDIT_LOG]

    async def list(self, filters: AuditFilter, page: Page) -> Slice[AuditEntry]:
        """The newest first."""
        after: Document = {}
        if page.after:
            at, entry_id = page.after
            # The first condition says nothing more, but where in the index to begin.
            after = {"at": {"$lte": at}, "$or": [{"at": {"$lt": at}}, {"at": at, "_id": {"$lt": entry_id}}]}
        return await find_page(
            self._entries,
            _matching(filters),
            page,
            sort=NEWEST_FIRST,
            after=after,
            convert=_entry,
            position=lambda entry: [entry.at, ObjectId(entry.id)],
            index=_index_for(filters),
        )


def _matching(filters: AuditFilter) -> Document:
    query: Document = {
        "actorId": ObjectId(filters.actor_id) if filters.actor_id else None,
        "subjectKind": filters.subject_kind,
        "subjectId": filters.subject_id,
        "requestId": filters.request_id,
    }
    times = {"$gte": filters.since, "$lt": filters.until}
    query["at"] = {sign: time for sign, time in times.items() if time is not None} or None
    return {name: value for name, value in query.items() if value is not None}


def _index_for(filters: AuditFilter) -> Sort:
    if filters.request_id:
        return [("requestId", ASCENDING), *NEWEST_FIRST]
    # A thing is of one kind: where it is named, its kind says nothing more.
    subject = "subjectId" if filters.subject_id else "subjectKind" if filters.subject_kind else None
    names = [name for name in ("actorId" if filters.actor_id else None, subject) if name]
    return [*((name, ASCENDING) for name in names), *NEWEST_FIRST]


def _entry(document: Document) -> AuditEntry:
    actor_id, role = document.get("actorId"), document.get("actorRole")
    return AuditEntry(
        id=str(document["_id"]),
        at=document["at"],
        action=document["action"],
        actor_kind=document["actorKind"],
        actor_id=str(actor_id) if actor_id else None,
        actor_role=Role(role) if role else None,
        method=document["method"],
        request_id=document["requestId"],
        subject_kind=document.get("subjectKind"),
        subject_id=document.get("subjectId"),
        reason=document.get("reason", ""),
        changes=tuple(
            FieldChange(change["field"], _json("before", change), _json("after", change))
            for change in document.get("changes", ())
        ),
    )


def _json(side: str, change: Mapping[str, Any]) -> str | None:
    return orjson.dumps(change[side], default=_plain).decode() if side in change else None


def _plain(value: object) -> object:
    """Of what JSON has no word for: money as a number, ids as text, bytes not at all."""
    if isinstance(value, Decimal128):
        return float(value.to_decimal())
    if isinstance(value, ObjectId | datetime):
        return str(value)
    return HIDDEN
