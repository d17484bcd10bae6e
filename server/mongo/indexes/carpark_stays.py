"""Of stays in car parks and their payments. Numbers of either follow no time: lists go by when, then by number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pymongo import ASCENDING, DESCENDING, IndexModel

OF_STAYS = (("carPark",), ("ownerId",), ("carPark", "plateKey"), ("carPark", "ownerId"), ("ownerId", "plateKey"))
"""What lists of stays are limited to, besides their status."""
OF_PAYMENTS = (("carPark",), ("userId",), ("carPark", "userId"), ("carPark", "sessionId"), ("userId", "sessionId"))
"""What lists of payments are limited to."""

INDEXES: Mapping[str, Sequence[IndexModel]] = {
    "carParkSessions": [
        IndexModel(
            [("plateKey", ASCENDING), ("carPark", ASCENDING)],
            name="one_stay_per_plate",
            unique=True,
            partialFilterExpression={"status": "active"},
        ),
        IndexModel(
            [("spaceId", ASCENDING)],
            name="one_stay_per_space",
            unique=True,
            partialFilterExpression={"status": "active", "spaceId": {"$exists": True}},
        ),
        IndexModel([("ticketNumber", ASCENDING)], unique=True),
        # Of which it is to be reckoned what they saved.
        IndexModel(
            [("emissionsDue", ASCENDING), ("exitTime", ASCENDING)],
            name="emissions_due",
            partialFilterExpression={"emissionsDue": True},
        ),
        IndexModel([("ownerId", ASCENDING)], name="emissions_of", partialFilterExpression={"emissionsDue": True}),
        # How many left today.
        IndexModel(
            [("carPark", ASCENDING), ("exitTime", ASCENDING)], partialFilterExpression={"exitTime": {"$exists": True}}
        ),
        # Each way to list, the newest first: of any status, and of one.
        *(
            IndexModel(
                [*((name, ASCENDING) for name in (*names, *status)), ("entryTime", DESCENDING), ("_id", DESCENDING)]
            )
            for names in OF_STAYS
            for status in ((), ("status",))
        ),
    ],
    "emissionSavings": [
        IndexModel([*((name, ASCENDING) for name in names), ("exitTime", DESCENDING), ("_id", DESCENDING)])
        for names in (("ownerId",), ("carPark",), ("ownerId", "carPark"))
    ],
    "emissionTotals": [IndexModel([("of", ASCENDING), ("day", ASCENDING)])],
    "carParkPayments": [
        # With the amount, so that sums are made from the index alone.
        *(
            IndexModel(
                [
                    *((name, ASCENDING) for name in names),
                    ("paidAt", DESCENDING),
                    ("_id", DESCENDING),
                    ("amount", ASCENDING),
                ]
            )
            for names in OF_PAYMENTS
        ),
    ],
}
