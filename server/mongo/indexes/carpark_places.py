"""Of levels, zones and spaces of car parks, and of the vehicles that come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pymongo import ASCENDING, DESCENDING, IndexModel

INDEXES: Mapping[str, Sequence[IndexModel]] = {
    "carParkVehicleTypes": [
        IndexModel([("nameKey", ASCENDING)], unique=True, partialFilterExpression={"nameKey": {"$exists": True}}),
        IndexModel(
            [("isDefault", ASCENDING)],
            name="one_default",
            unique=True,
            partialFilterExpression={"isDefault": True},
        ),
    ],
    "carParkVehicles": [
        IndexModel([("plateKey", ASCENDING)], unique=True),
        IndexModel([("ownerId", ASCENDING)]),
        IndexModel([("vehicleTypeId", ASCENDING)]),
        # Each way to list: the newest first, and by plate.
        IndexModel([("hidden", ASCENDING), ("createdAt", DESCENDING), ("_id", DESCENDING)]),
        IndexModel([("hidden", ASCENDING), ("plateKey", ASCENDING)]),
    ],
    "carParkLevels": [IndexModel([("carPark", ASCENDING), ("levelNumber", ASCENDING)], unique=True)],
    "carParkZones": [
        IndexModel([("levelId", ASCENDING), ("nameKey", ASCENDING)], unique=True),
        IndexModel([("carPark", ASCENDING), ("nameKey", ASCENDING)]),
    ],
    "carParkSpaces": [
        IndexModel([("carPark", ASCENDING), ("numberKey", ASCENDING)], unique=True),
        IndexModel(
            [("sessionId", ASCENDING)],
            name="one_space_per_session",
            unique=True,
            partialFilterExpression={"sessionId": {"$type": "number"}},
        ),
        # Who comes to a gate, and what is over, is looked for among the few that are kept for vehicles.
        IndexModel(
            [("carPark", ASCENDING), ("hold.plateKey", ASCENDING)],
            name="kept_for_a_vehicle",
            partialFilterExpression={"hold.plateKey": {"$exists": True}},
        ),
        IndexModel(
            [("hold.until", ASCENDING)],
            name="kept_until",
            partialFilterExpression={"hold.plateKey": {"$exists": True}},
        ),
        IndexModel(
            [("hold.holder", ASCENDING)],
            name="one_hold_per_holder",
            unique=True,
            partialFilterExpression={"hold.holder": {"$exists": True}},
        ),
        IndexModel(
            [("zoneId", ASCENDING), ("hold.until", ASCENDING)],
            name="given_away_in_a_zone",
            partialFilterExpression={"hold.allocationId": {"$exists": True}},
        ),
        # In order; lists that leave type or status open are merged from a scan for each. Gives the best free one, too.
        *(
            IndexModel([(name, ASCENDING) for name in (scope, *limits, "rank", "_id")])
            for scope in ("carPark", "zoneId")
            for limits in ((), ("type", "status"))
        ),
        IndexModel([("levelId", ASCENDING)]),
        # Figures of zones are counted from this alone.
        IndexModel([("zoneId", ASCENDING), ("status", ASCENDING), ("outage", ASCENDING)]),
    ],
}
