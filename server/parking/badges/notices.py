"""What drivers are told of their season badges: a pipeline over `seasonBadges` that notes it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from server.mongo.client import Document
from server.notifications.document import KEPT, merged
from server.notifications.model import Kind
from server.parking.badges.document import BADGES
from server.parking.badges.model import BadgeStatus, start_of

LAST_MOMENT = timedelta(seconds=1)
ENDING, OVER = "badge_expiring", "badge_expired"


def notices_of_year(what: str, year: int, now: datetime) -> list[Document]:
    """A notice for each badge of a year that somebody has and that has no successor."""
    good, end = {"status": BadgeStatus.ACTIVE.value}, start_of(year + 1)
    next_one = {"year": year + 1, **good, "$expr": {"$eq": ["$zoneId", "$$zone"]}}
    fields: dict[str, Any] = {
        "_id": {"$concat": [f"{what}:", {"$toString": "$_id"}]},
        "userId": "$userId",
        "kind": {"$literal": Kind.SUBSCRIPTION.value},
        "subject": {"$literal": what},
        "at": {"$literal": now},
        "facts": {"plate": "$plate.formatted", "zone": "$zoneName", "day": {"$literal": end - LAST_MOMENT}},
        "data": {"season_badge_id": {"$toString": "$_id"}, "zone_id": {"$toString": "$zoneId"}},
        "planAt": {"$literal": now},
        "expiresAt": {"$literal": now + KEPT},
    }
    if what == ENDING:
        fields["until"] = {"$literal": end}
    return [
        {"$match": {**good, "year": year, "userId": {"$type": "objectId"}}},
        {
            "$lookup": {
                "from": BADGES,
                "localField": "licensePlate",
                "foreignField": "licensePlate",
                "let": {"zone": "$zoneId"},
                "pipeline": [{"$match": next_one}, {"$limit": 1}, {"$project": {"_id": True}}],
                "as": "next",
            }
        },
        {"$match": {"next": []}},
        *merged(fields),
    ]
