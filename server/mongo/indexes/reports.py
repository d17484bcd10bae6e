"""Of reports, their files and schedules, and the statistics of the data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pymongo import ASCENDING, DESCENDING, IndexModel

from server.mongo.indexes.kinds import EXPIRE_AT

_SLOT = ("day", "place", "hour", "key", "status", "person")

INDEXES: Mapping[str, Sequence[IndexModel]] = {
    "reportSums": [
        # A period of all places, in the order of a file's rows.
        IndexModel([(name, ASCENDING) for name in ("generation", "subject", *_SLOT)], name="sums_in_order"),
        # A period of some places.
        IndexModel([(name, ASCENDING) for name in ("generation", "subject", "place", "day")], name="sums_of_places"),
    ],
    "reportExports": [
        IndexModel([("ownerId", ASCENDING), ("_id", DESCENDING)]),
        # Each slot of an owner is one export's.
        IndexModel([("ownerId", ASCENDING), ("slot", ASCENDING)], unique=True, partialFilterExpression={"holds": True}),
        # Of a schedule and a period there is one.
        IndexModel([("runKey", ASCENDING)], unique=True, partialFilterExpression={"runKey": {"$exists": True}}),
        # What is to be made.
        IndexModel([("dueAt", ASCENDING)], partialFilterExpression={"dueAt": {"$exists": True}}),
        # Files that are to be deleted.
        IndexModel([("keptUntil", ASCENDING)], partialFilterExpression={"state": "ready"}),
        IndexModel([("expiresAt", ASCENDING)], expireAfterSeconds=EXPIRE_AT),
    ],
    "reportMails": [
        IndexModel([("nextTryAt", ASCENDING)], partialFilterExpression={"nextTryAt": {"$exists": True}}),
        IndexModel([("expiresAt", ASCENDING)], expireAfterSeconds=EXPIRE_AT),
    ],
    "reportSchedules": [
        IndexModel([("ownerId", ASCENDING), ("_id", DESCENDING)]),
        IndexModel([("nextRunAt", ASCENDING)], partialFilterExpression={"nextRunAt": {"$exists": True}}),
    ],
    "dataNotes": [IndexModel([("expiresAt", ASCENDING)], expireAfterSeconds=EXPIRE_AT)],
}
