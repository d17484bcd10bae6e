"""Of agents, their shifts, violation tickets and what belongs to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pymongo import ASCENDING, DESCENDING, IndexModel

from server.mongo.indexes.kinds import EXPIRE_AT

TICKETS_BY = (
    (),
    ("userId",),
    ("licensePlate",),
    ("agentId",),
    ("parkingZoneId",),
    ("plate.left",),
    ("plate.right",),
    ("plate.type",),
)
"""What lists of violation tickets are limited to, besides their status and what was done to the vehicle."""

SHIFTS_BY = ((), ("zoneIds",), ("agentId",), ("agentId", "zoneIds"))
"""What lists of shifts are limited to, besides how they ended."""

INDEXES: Mapping[str, Sequence[IndexModel]] = {
    "agents": [
        IndexModel([("agentCode", ASCENDING)], unique=True),
        IndexModel(
            [("email", ASCENDING)],
            name="one_agent_per_address",
            unique=True,
            partialFilterExpression={"email": {"$exists": True}},
        ),
        IndexModel([("username", ASCENDING)], unique=True, sparse=True),
        IndexModel([("isActive", ASCENDING), ("agentCode", ASCENDING)]),
        IndexModel([("assignedZones", ASCENDING), ("isActive", ASCENDING), ("agentCode", ASCENDING)]),
    ],
    "tickets": [
        IndexModel([("ticketNumber", ASCENDING)], unique=True),
        IndexModel([("licensePlate", ASCENDING), ("status", ASCENDING)]),
        IndexModel([("agentId", ASCENDING), ("issuedAt", DESCENDING)]),
        IndexModel([("parkingZoneId", ASCENDING), ("issuedAt", DESCENDING)]),
        # Each way to list, those issued last first; lists of any status are merged from one scan for each.
        *(
            IndexModel(
                [
                    *((name, ASCENDING) for name in names),
                    ("status", ASCENDING),
                    ("reason", ASCENDING),
                    ("_id", DESCENDING),
                ]
            )
            for names in TICKETS_BY
        ),
        IndexModel(
            [("parkingSessionId", ASCENDING), ("_id", DESCENDING)],
            partialFilterExpression={"parkingSessionId": {"$exists": True}},
        ),
        # Whose appeal it is, who may have it erased.
        IndexModel([("appealedBy", ASCENDING)], partialFilterExpression={"appealedBy": {"$exists": True}}),
        # Who took off which clamps on a day.
        IndexModel(
            [("sabotRemovedBy", ASCENDING), ("sabotRemovedAt", ASCENDING)],
            partialFilterExpression={"sabotRemovedBy": {"$exists": True}},
        ),
        # What is overdue and not noted yet.
        IndexModel([("dueDate", ASCENDING)], partialFilterExpression={"status": "pending"}),
    ],
    "latestFines": [IndexModel([("expiresAt", ASCENDING)], expireAfterSeconds=EXPIRE_AT)],
    "ticketTokens": [
        IndexModel([("tokenHash", ASCENDING)], unique=True),
        IndexModel([("ticketId", ASCENDING), ("status", ASCENDING)]),
        IndexModel([("expiresAt", ASCENDING)]),
        # Most are never revoked; `$lt` finds by this index what has the field.
        IndexModel([("revokedAt", ASCENDING)], partialFilterExpression={"revokedAt": {"$exists": True}}),
    ],
    "photos": [
        IndexModel(
            [("ticketId", ASCENDING), ("_id", ASCENDING)], partialFilterExpression={"ticketId": {"$exists": True}}
        ),
        # Of drivers, who may have them erased.
        IndexModel([("uploaderId", ASCENDING)], partialFilterExpression={"uploaderKind": "driver"}),
        # What belongs to no ticket, and nothing else.
        IndexModel([("looseSince", ASCENDING)], partialFilterExpression={"looseSince": {"$exists": True}}),
    ],
    "shifts": [
        IndexModel(
            [("agentId", ASCENDING)],
            name="one_open_shift_per_agent",
            unique=True,
            partialFilterExpression={"state": "open"},
        ),
        # Each way to list, the newest first; lists of any state are merged from one scan for each.
        *(
            IndexModel([*((name, ASCENDING) for name in names), ("state", ASCENDING), ("_id", DESCENDING)])
            for names in SHIFTS_BY
        ),
        # Of whom it is still known where they were last.
        IndexModel(
            [("lastPosition.time", ASCENDING)], partialFilterExpression={"lastPosition.time": {"$exists": True}}
        ),
    ],
    "shiftPositions": [
        IndexModel([("shiftId", ASCENDING), ("from", ASCENDING)]),
        IndexModel([("expiresAt", ASCENDING)], expireAfterSeconds=EXPIRE_AT),
    ],
    "ticketAccess": [IndexModel([("userId", ASCENDING), ("ticketId", ASCENDING)], unique=True)],
}
