"""Of drivers' points, premium subscriptions and what they pay later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pymongo import ASCENDING, DESCENDING, IndexModel

INDEXES: Mapping[str, Sequence[IndexModel]] = {
    "pointsAccounts": [
        IndexModel([("balance", DESCENDING), ("_id", DESCENDING)]),
        IndexModel(
            [("expiresNext", ASCENDING), ("_id", ASCENDING)],
            partialFilterExpression={"expiresNext": {"$exists": True}},
        ),
        IndexModel([("tellAt", ASCENDING)], partialFilterExpression={"tellAt": {"$exists": True}}),
    ],
    "premiumSubscriptions": [
        IndexModel([("renewAt", ASCENDING)], partialFilterExpression={"renewAt": {"$exists": True}}),
        # Those that end first first: of all plans, and of one.
        *(
            IndexModel([*((name, ASCENDING) for name in (*plan, "status", "endDate", "_id"))])
            for plan in ((), ("planCode",))
        ),
    ],
    "payLaterAccounts": [
        IndexModel([(name, ASCENDING), ("_id", ASCENDING)], partialFilterExpression={name: {"$exists": True}})
        for name in ("dueAt", "chargeAt", "overdueAt", "remindAt")
    ],
    "payLaterDebts": [
        IndexModel([("userId", ASCENDING), ("status", ASCENDING), ("_id", DESCENDING)]),
        IndexModel([("userId", ASCENDING), ("month", ASCENDING), ("status", ASCENDING), ("_id", DESCENDING)]),
    ],
    "pointsLedger": [
        IndexModel([("userId", ASCENDING), ("sequence", DESCENDING)], unique=True),
        IndexModel([("userId", ASCENDING), ("reason", ASCENDING), ("sequence", DESCENDING)]),
    ],
}
