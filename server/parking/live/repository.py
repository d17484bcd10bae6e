"""Sessions as they change, out of change streams of `parkingSessions`, and those under way to begin with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime

import pymongo
import structlog
from bson import ObjectId

from server.mongo.client import Database, Document
from server.mongo.live_changes import Change, LiveChanges, Watcher, position_of
from server.parking.live.model import EventKind
from server.parking.sessions.document import SESSIONS, to_session
from server.parking.sessions.model import Session, SessionStatus

MOST_UNDER_WAY = 5_000
READ_SECONDS = 10.0

_log = structlog.get_logger("parkup.live")


@dataclass(frozen=True, slots=True)
class Topic:
    """Whose sessions: those of a zone or of a driver."""

    field: str
    id: str

    @classmethod
    def of_zone(cls, zone_id: str) -> Topic:
        return cls("zoneId", zone_id)

    @classmethod
    def of_driver(cls, user_id: str) -> Topic:
        return cls("userId", user_id)

    @property
    def name(self) -> str:
        return f"{self.field}:{self.id}"


@dataclass(frozen=True, slots=True)
class SessionChange:
    """A change of one session. `session` is as it is by now, None when it is gone; `kind` what it says of itself."""

    position: str
    session_id: str
    session: Session | None
    kind: EventKind
    changes_status: bool


class LiveSessions:
    """Tells of sessions."""

    def __init__(self, database: Database) -> None:
        self._sessions = database[SESSIONS]
        self._changes = LiveChanges(database, [{"$match": {"ns.coll": SESSIONS}}])

    @property
    def position(self) -> str:
        return self._changes.position

    def watch(self, topic: Topic, is_known: Callable[[str], bool]) -> AbstractAsyncContextManager[Watcher]:
        """Changes of the topic's sessions; of one that is gone only its id is left, which `is_known` may know."""
        field, wanted = topic.field, ObjectId(topic.id)

        def matters(change: Change) -> bool:
            if document := change.get("fullDocument"):
                return bool(document.get(field) == wanted)
            return is_known(str(change["documentKey"]["_id"]))

        return self._changes.watch(matters)

    async def under_way(self, topic: Topic, now: datetime) -> Sequence[Session]:
        query = {topic.field: ObjectId(topic.id), "status": SessionStatus.ACTIVE.value, "endTime": {"$gt": now}}
        with pymongo.timeout(READ_SECONDS):
            found = await self._sessions.find(query).limit(MOST_UNDER_WAY).to_list()
        return [session for each in found if (session := _read(each))]

    async def since(self, topic: Topic, position: str) -> Sequence[SessionChange] | None:
        """What was changed since then of sessions that are still there; None when that cannot be told any more."""
        if (changes := await self._changes.since(position)) is None:
            return None
        wanted = ObjectId(topic.id)
        ours = (each for each in changes if (each.get("fullDocument") or {}).get(topic.field) == wanted)
        return [read for change in ours if (read := read_change(change)).session]


def read_change(change: Change) -> SessionChange:
    document, updated = change.get("fullDocument"), _updated(change)
    if change["operationType"] == "insert":
        kind = EventKind.STARTED
    elif "endTime" in updated:
        kind = EventKind.EXTENDED
    else:
        kind = EventKind.CHANGED
    session = _read(document) if document else None
    return SessionChange(position_of(change), str(change["documentKey"]["_id"]), session, kind, "status" in updated)


def _updated(change: Change) -> Document:
    return (change.get("updateDescription") or {}).get("updatedFields") or {}


def _read(document: Document) -> Session | None:
    """None for a document that somebody broke by hand: it must not end the stream of the others."""
    try:
        return to_session(document)
    except Exception:  # noqa: BLE001  # whatever somebody wrote
        _log.warning("document cannot be read", collection=SESSIONS, id=str(document.get("_id")))
        return None
