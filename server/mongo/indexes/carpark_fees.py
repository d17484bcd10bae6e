"""Of rates, discounts, plans and memberships of car parks. Numbers follow no time: lists go by when, then by number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pymongo import ASCENDING, DESCENDING, IndexModel

NEWEST_FIRST = [("createdAt", DESCENDING), ("_id", DESCENDING)]
MEMBERSHIPS_BY = (
    ("carPark",),
    ("carPark", "planId"),
    ("userId",),
    ("userId", "carPark"),
    ("userId", "planId"),
    ("userId", "carPark", "planId"),
)
"""What lists of memberships are limited to, besides their status."""

INDEXES: Mapping[str, Sequence[IndexModel]] = {
    # Lists that leave state, type or status open are merged from a scan for each.
    "carParkRates": [
        IndexModel([("carPark", ASCENDING), ("isActive", ASCENDING), ("type", ASCENDING), *NEWEST_FIRST]),
    ],
    "carParkDiscounts": [
        IndexModel([("carPark", ASCENDING), ("code", ASCENDING)], unique=True),
        IndexModel([("carPark", ASCENDING), ("isActive", ASCENDING), *NEWEST_FIRST]),
    ],
    "carParkDiscountUses": [IndexModel([("user", ASCENDING)])],
    "membershipPlans": [IndexModel([("carPark", ASCENDING), ("isActive", ASCENDING), *NEWEST_FIRST])],
    "memberships": [
        IndexModel(
            [("userId", ASCENDING)],
            name="one_active_membership_per_driver",
            unique=True,
            partialFilterExpression={"status": "active", "userId": {"$exists": True}},
        ),
        *(
            IndexModel([*((name, ASCENDING) for name in names), ("status", ASCENDING), *NEWEST_FIRST])
            for names in MEMBERSHIPS_BY
        ),
        IndexModel([("vehicleIds", ASCENDING), ("endDate", ASCENDING)]),
        # What jobs look for.
        IndexModel([("renewAt", ASCENDING)], partialFilterExpression={"renewAt": {"$exists": True}}),
        IndexModel([("endDate", ASCENDING)], partialFilterExpression={"status": "active"}),
        IndexModel([("tellAt", ASCENDING)], partialFilterExpression={"tellAt": {"$exists": True}}),
    ],
}
