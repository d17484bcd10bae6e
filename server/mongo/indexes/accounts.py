"""Of accounts, sign-ins, the audit log, and of what all domains share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pymongo import ASCENDING, DESCENDING, IndexModel

from server.mongo.indexes.kinds import EXPIRE_AT

AUDIT_LOG_BY = (
    (),
    ("actorId",),
    ("subjectKind",),
    ("subjectId",),
    ("actorId", "subjectKind"),
    ("actorId", "subjectId"),
)
"""What the audit log is limited to, besides a time."""

INDEXES: Mapping[str, Sequence[IndexModel]] = {
    # auth
    "users": [
        IndexModel([("email", ASCENDING)], unique=True),
        IndexModel(
            [("claimedEmail", ASCENDING), ("passwordTag", ASCENDING), ("_id", DESCENDING)],
            partialFilterExpression={"claimedEmail": {"$exists": True}},
        ),
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
