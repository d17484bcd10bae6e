"""Of zones, sessions, badges, and of reminders of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bson import Decimal128
from pymongo import ASCENDING, DESCENDING, GEOSPHERE, IndexModel

from server.mongo.indexes.kinds import EXPIRE_AT
from server.mongo.stamps import STAMP

SESSIONS_BY = ((), ("userId",), ("zoneId",), ("licensePlate",), ("userId", "zoneId"), ("licensePlate", "zoneId"))
"""What lists of sessions are limited to, besides their status."""

INDEXES: Mapping[str, Sequence[IndexModel]] = {
    # parking
    "parkingZones": [
        IndexModel([("code", ASCENDING)], unique=True),
        IndexModel([("location", GEOSPHERE)]),
    ],
    # In the order in which they were made; lists that leave type or state open are merged from a scan for each.
    "streets": [
        IndexModel([(name, ASCENDING) for name in (*names, "type", "isActive", "_id")]) for names in ((), ("zoneId",))
    ],
    "parkingMeters": [
        IndexModel([("location", GEOSPHERE)]),
        IndexModel([("zoneId", ASCENDING), ("location", GEOSPHERE)]),
        IndexModel([("zoneId", ASCENDING), ("_id", ASCENDING)]),
    ],
    "parkingSessions": [
        IndexModel(
            [("userId", ASCENDING)],
            name="one_active_session_per_driver",
            unique=True,
            partialFilterExpression={"status": "active"},
        ),
        IndexModel(
            [("licensePlate", ASCENDING), ("zoneId", ASCENDING)],
            name="one_paid_session_per_plate_and_zone",
            unique=True,
            partialFilterExpression={"status": "active", "paidAmount": {"$gt": Decimal128("0")}},
        ),
        IndexModel([("ticket.qrCode", ASCENDING)], unique=True),
        # What is over and not noted yet.
        IndexModel([("endTime", ASCENDING)], partialFilterExpression={"status": "active"}),
        # How many there are in a zone, counted from the index alone.
        IndexModel(
            [("zoneId", ASCENDING), ("status", ASCENDING), ("endTime", ASCENDING)],
            name="under_way_in_zone",
            partialFilterExpression={"status": "active"},
        ),
        # Each way to list, the newest first; lists of any status are merged from one scan for each status.
        *(
            IndexModel([*((name, ASCENDING) for name in names), ("status", ASCENDING), ("_id", DESCENDING)])
            for names in SESSIONS_BY
        ),
        # What agents go and see: those whose paid time is over or will be.
        IndexModel(
            [("zoneId", ASCENDING), ("goodUntil", ASCENDING), ("_id", ASCENDING)],
            partialFilterExpression={"goodUntil": {"$exists": True}},
        ),
        # What changed in a zone, for devices that were told before; what merely ran out they know by themselves.
        IndexModel(
            [("zoneId", ASCENDING), ("status", ASCENDING), (STAMP, ASCENDING), ("_id", ASCENDING)],
            partialFilterExpression={
                STAMP: {"$exists": True},
                "status": {"$in": ["active", "completed", "cancelled"]},
            },
        ),
        # What agents look up: those under way of a plate, the good ones first.
        IndexModel(
            [("licensePlate", ASCENDING), ("paidUntil", DESCENDING), ("_id", DESCENDING)],
            partialFilterExpression={"status": "active"},
        ),
    ],
    "seasonBadges": [
        IndexModel(
            [("licensePlate", ASCENDING), ("zoneId", ASCENDING), ("year", ASCENDING)],
            name="one_active_badge_per_plate_zone_and_year",
            unique=True,
            partialFilterExpression={"status": "active"},
        ),
        # Each way to list, the newest first: of all, and of those that stand so in a year.
        *(
            IndexModel([*((name, ASCENDING) for name in (*names, *limits)), ("_id", DESCENDING)])
            for names in ((), ("userId",), ("zoneId",), ("licensePlate",))
            for limits in ((), ("status", "year"))
            if names or limits
        ),
        IndexModel(
            [("zoneId", ASCENDING), (STAMP, ASCENDING), ("_id", ASCENDING)],
            partialFilterExpression={STAMP: {"$exists": True}},
        ),
    ],
    "removedSessions": [
        IndexModel([("zoneId", ASCENDING), (STAMP, ASCENDING), ("_id", ASCENDING)]),
        IndexModel([("expiresAt", ASCENDING)], expireAfterSeconds=EXPIRE_AT),
    ],
    "refundedCancellations": [IndexModel([("expiresAt", ASCENDING)], expireAfterSeconds=EXPIRE_AT)],
    # reminders
    "devices": [
        IndexModel([("token", ASCENDING)], unique=True),
        IndexModel([("userId", ASCENDING), ("lastSeenAt", DESCENDING), ("_id", DESCENDING)]),
    ],
}
