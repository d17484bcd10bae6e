"""Of notices, which are the drivers' inboxes, of messages, and of addresses that get none any more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pymongo import ASCENDING, DESCENDING, IndexModel

from server.mongo.indexes.kinds import EXPIRE_AT

NEWEST_FIRST = [("at", DESCENDING), ("_id", DESCENDING)]

INDEXES: Mapping[str, Sequence[IndexModel]] = {
    "notices": [
        # Lists of what is read and unread are merged from a scan for each; what is unread is counted from the first.
        IndexModel([("userId", ASCENDING), ("state", ASCENDING), *NEWEST_FIRST]),
        IndexModel([("userId", ASCENDING), ("kind", ASCENDING), ("state", ASCENDING), *NEWEST_FIRST]),
        # What nobody has planned yet.
        IndexModel([("planAt", ASCENDING)], partialFilterExpression={"planAt": {"$exists": True}}),
        IndexModel([("expiresAt", ASCENDING)], expireAfterSeconds=EXPIRE_AT),
    ],
    "noticeMessages": [
        IndexModel([("nextTryAt", ASCENDING)], partialFilterExpression={"nextTryAt": {"$exists": True}}),
        IndexModel([("userId", ASCENDING), *NEWEST_FIRST]),
        IndexModel([("expiresAt", ASCENDING)], expireAfterSeconds=EXPIRE_AT),
    ],
    "stoppedAddresses": [
        IndexModel([("stoppedAt", DESCENDING), ("_id", DESCENDING)]),
        # Whose they are, who may have it erased.
        IndexModel([("userId", ASCENDING)]),
    ],
}
