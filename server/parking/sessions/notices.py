"""What drivers are told of their sessions: the end of a pipeline over `parkingSessions` that notes it."""

from __future__ import annotations

from datetime import datetime

from server.mongo.client import Document
from server.notifications.document import KEPT, merged
from server.notifications.model import Kind

_END_MS = {"$toString": {"$toLong": "$endTime"}}
_PUSHED_AS = {Kind.TIME_RUNNING_OUT: "session_expiring", Kind.SESSION_OVER: "session_over"}


def notices_of_sessions(kind: Kind, subject: str, now: datetime, *, until: object) -> list[Document]:
    """One notice for each session and end. `until` is an expression: after it the notice is of no use."""
    session_id = {"$toString": "$_id"}
    iso = {"$dateToString": {"date": "$endTime", "format": "%Y-%m-%dT%H:%M:%S.%LZ"}}
    return merged(
        {
            "_id": {"$concat": [f"{kind}:", session_id, ":", _END_MS]},
            "userId": "$userId",
            "kind": {"$literal": kind.value},
            "subject": {"$literal": subject},
            "at": {"$literal": now},
            "facts": {"plate": "$plate.formatted", "zone": "$zoneName", "end": "$endTime"},
            "data": {"kind": {"$literal": _PUSHED_AS[kind]}, "session_id": session_id, "end_time": iso},
            "until": until,
            "topic": {"$concat": ["session-", session_id]},
            "planAt": {"$literal": now},
            "expiresAt": {"$literal": now + KEPT},
        }
    )
