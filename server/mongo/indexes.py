"""Every index of the database, declared once. `parkup migrate` makes them; making them again changes nothing.

A unique index is the only thing that keeps two writers from doing the same thing twice: what must be unique is here,
never in a read before a write. Collections and field names are those of the specs (camelCase).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bson import Decimal128
from pymongo import ASCENDING, DESCENDING, GEOSPHERE, IndexModel

from server.mongo.client import Database
from server.mongo.stamps import STAMP

SESSIONS_BY = ((), ("userId",), ("zoneId",), ("licensePlate",), ("userId", "zoneId"), ("licensePlate", "zoneId"))
"""What lists of sessions are limited to, besides their status."""

AUDIT_LOG_BY = (
    (),
    ("actorId",),
    ("subjectKind",),
    ("subjectId",),
    ("actorId", "subjectKind"),
    ("actorId", "subjectId"),
)
"""What the audit log is limited to, besides a time."""

SHIFTS_BY = ((), ("zoneIds",), ("agentId",), ("agentId", "zoneIds"))
"""What lists of shifts are limited to, besides how they ended."""

EXPIRE_AT = 0  # expireAfterSeconds of a field that holds the instant itself

INDEXES: Mapping[str, Sequence[IndexModel]] = {
    # auth
    "users": [
        IndexModel([("email", ASCENDING)], unique=True),
        # Each way to look for accounts, of those switched on, of those switched off, or of both merged.
        IndexModel([("isActive", ASCENDING), ("_id", DESCENDING)]),
        IndexModel([("isActive", ASCENDING), ("email", ASCENDING)]),
        IndexModel([("isActive", ASCENDING), ("phoneE164", ASCENDING), ("_id", ASCENDING)]),
        IndexModel([("vehicles.licensePlate", ASCENDING), ("isActive", ASCENDING), ("_id", DESCENDING)]),
        IndexModel(
            [("confirmedPlates", ASCENDING)],
            name="one_driver_per_confirmed_plate",
            unique=True,
            partialFilterExpression={"confirmedPlates.0": {"$exists": True}},
        ),
    ],
    "operators": [
        IndexModel(
            [("phoneE164", ASCENDING)],
            name="one_operator_per_phone",
            unique=True,
            partialFilterExpression={"phoneE164": {"$exists": True}},
        ),
        IndexModel([("email", ASCENDING)], unique=True, partialFilterExpression={"email": {"$exists": True}}),
        # Each way to list, the newest first: roles and states are scanned one by one, and merged.
        IndexModel([("role", ASCENDING), ("isActive", ASCENDING), ("_id", DESCENDING)]),
        IndexModel([("zoneIds", ASCENDING), ("role", ASCENDING), ("isActive", ASCENDING), ("_id", DESCENDING)]),
    ],
    "otpCodes": [
        IndexModel([("expiresAt", ASCENDING)], expireAfterSeconds=EXPIRE_AT),
        IndexModel([("nextTryAt", ASCENDING)]),
    ],
    "knownSources": [IndexModel([("expiresAt", ASCENDING)], expireAfterSeconds=EXPIRE_AT)],
    "refreshTokens": [
        IndexModel([("expiresAt", ASCENDING)], expireAfterSeconds=EXPIRE_AT),
        IndexModel([("family", ASCENDING)], unique=True),
        IndexModel([("accountId", ASCENDING), ("kind", ASCENDING), ("_id", DESCENDING)]),
    ],
    "erasures": [
        IndexModel(
            [("pending", ASCENDING), ("triedAt", ASCENDING)], partialFilterExpression={"pending": {"$exists": True}}
        )
    ],
    "revocations": [IndexModel([("expiresAt", ASCENDING)], expireAfterSeconds=EXPIRE_AT)],
    # enforcement
    "agents": [
        IndexModel([("agentCode", ASCENDING)], unique=True),
        IndexModel([("email", ASCENDING)], unique=True),
        IndexModel([("username", ASCENDING)], unique=True, sparse=True),
    ],
    "tickets": [
        IndexModel([("ticketNumber", ASCENDING)], unique=True),
        IndexModel([("userId", ASCENDING), ("status", ASCENDING)]),
        IndexModel([("licensePlate", ASCENDING), ("status", ASCENDING)]),
        IndexModel([("agentId", ASCENDING), ("issuedAt", DESCENDING)]),
        IndexModel([("parkingZoneId", ASCENDING), ("issuedAt", DESCENDING)]),
    ],
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
    # reminders
    "devices": [
        IndexModel([("token", ASCENDING)], unique=True),
        IndexModel([("userId", ASCENDING), ("lastSeenAt", DESCENDING), ("_id", DESCENDING)]),
    ],
    "reminders": [
        IndexModel([("nextTryAt", ASCENDING)], partialFilterExpression={"nextTryAt": {"$exists": True}}),
        IndexModel([("expiresAt", ASCENDING)], expireAfterSeconds=EXPIRE_AT),
    ],
    # payments
    "paymentMethods": [
        IndexModel([("userId", ASCENDING), ("_id", ASCENDING)]),
        IndexModel(
            [("userId", ASCENDING)],
            name="one_default_per_driver",
            unique=True,
            partialFilterExpression={"isDefault": True},
        ),
        IndexModel([("userId", ASCENDING), ("fingerprint", ASCENDING)], unique=True),
    ],
    "payments": [
        IndexModel([("userId", ASCENDING), ("status", ASCENDING), ("_id", DESCENDING)]),
        IndexModel([("sessionId", ASCENDING)], partialFilterExpression={"sessionId": {"$exists": True}}),
        IndexModel([("ticketId", ASCENDING)], partialFilterExpression={"ticketId": {"$exists": True}}),
        IndexModel([("seasonBadgeId", ASCENDING)], partialFilterExpression={"seasonBadgeId": {"$exists": True}}),
        IndexModel(
            [("stripePaymentIntentId", ASCENDING)],
            unique=True,
            partialFilterExpression={"stripePaymentIntentId": {"$exists": True}},
        ),
        IndexModel(
            [("openFor", ASCENDING)],
            name="one_open_payment_per_thing",
            unique=True,
            partialFilterExpression={"openFor": {"$exists": True}},
        ),
        # What has to be repaired, the longest due first, and nothing else.
        IndexModel([("nextAttemptAt", ASCENDING)], partialFilterExpression={"nextAttemptAt": {"$exists": True}}),
        IndexModel(
            [("needsAttention", ASCENDING), ("_id", DESCENDING)],
            partialFilterExpression={"needsAttention": True},
        ),
        IndexModel(
            [("idempotencyKey", ASCENDING)],
            unique=True,
            partialFilterExpression={"idempotencyKey": {"$exists": True}},
        ),
    ],
    "stripeEvents": [
        IndexModel([("handledAt", ASCENDING)], partialFilterExpression={"handledAt": {"$exists": True}}),
        IndexModel([("nextAttemptAt", ASCENDING)], partialFilterExpression={"nextAttemptAt": {"$exists": True}}),
        IndexModel(
            [("needsAttention", ASCENDING), ("receivedAt", DESCENDING), ("_id", DESCENDING)],
            partialFilterExpression={"needsAttention": True},
        ),
    ],
    # the books
    "ledger": [
        IndexModel(
            [("userId", ASCENDING), ("sequence", DESCENDING)],
            unique=True,
            partialFilterExpression={"userId": {"$exists": True}},
        ),
        # What came into a wallet, and what went out of it: an entry is in one of the two.
        *(
            IndexModel(
                [("userId", ASCENDING), ("reason", ASCENDING), ("sequence", DESCENDING)],
                name=name,
                partialFilterExpression={"amount": {sign: Decimal128("0")}},
            )
            for name, sign in (("credits", "$gt"), ("debits", "$lt"))
        ),
    ],
    # parking
    "refundedCancellations": [IndexModel([("expiresAt", ASCENDING)], expireAfterSeconds=EXPIRE_AT)],
    # shared
    "auditLog": [
        *(
            IndexModel([*((name, ASCENDING) for name in names), ("at", DESCENDING), ("_id", DESCENDING)])
            for names in AUDIT_LOG_BY
        ),
        IndexModel([("requestId", ASCENDING), ("at", DESCENDING), ("_id", DESCENDING)]),
    ],
    "idempotencyKeys": [IndexModel([("expiresAt", ASCENDING)], expireAfterSeconds=EXPIRE_AT)],
    "rateLimits": [IndexModel([("expiresAt", ASCENDING)], expireAfterSeconds=EXPIRE_AT)],
}


GONE: Mapping[str, Sequence[str]] = {
    "operators": ["phoneE164_1"],
    "parkingSessions": [
        "one_active_session_per_plate_and_zone",
        "status_1_endTime_1",
        "zoneId_1_status_1_endTime_1",
        "userId_1__id_-1",
        "zoneId_1__id_-1",
        "licensePlate_1__id_-1",
        "ticket._id_1",
    ],
    "payments": ["userId_1__id_-1"],
    "streets": ["zoneId_1_name_1"],
    "users": ["vehicles.licensePlate_1"],
    "refreshTokens": ["accountId_1"],
}
"""Indexes of earlier versions, by name, that would refuse what is allowed today, or cost writes and help nobody."""

UNINDEXED = ("wallets", "counters", "stripeCustomers", "jobLeases", "reminderChoices", "reminderPlans")
"""Collections that are only ever asked for by `_id`."""


async def make_indexes(database: Database) -> int:
    """Makes what is missing, drops what is gone, and gives the number of indexes there are to be.

    Collections without an index come into being here, too: a transaction that has to make a collection would conflict
    with another one that does.
    """
    for collection, indexes in INDEXES.items():
        await database[collection].create_indexes(list(indexes))
    for collection, names in GONE.items():
        for name in names:
            if name in await database[collection].index_information():
                await database[collection].drop_index(name)
    existing = await database.list_collection_names()
    for collection in UNINDEXED:
        if collection not in existing:
            await database.create_collection(collection)
    return sum(len(indexes) for indexes in INDEXES.values())
