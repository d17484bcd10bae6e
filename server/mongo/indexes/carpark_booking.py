"""Of reservations, charging stations and charging sessions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pymongo import ASCENDING, DESCENDING, IndexModel

from server.mongo.indexes.kinds import EXPIRE_AT

RESERVATIONS_BY = (("userId",), ("userId", "vehicleId"), ("carPark",), ("carPark", "vehicleId"), ("carPark", "zoneId"))
"""What lists of reservations are limited to, besides their status."""
CHARGING_BY = (("userId",), ("userId", "vehicleId"), ("carPark",), ("carPark", "vehicleId"), ("carPark", "stationId"))
"""What lists of charging sessions are limited to, besides their status."""


def _lists(by: Sequence[tuple[str, ...]], time: str) -> list[IndexModel]:
    """Each way to list, the latest first; lists of any status are merged from one scan for each status."""
    return [
        IndexModel([*((name, ASCENDING) for name in (*names, "status")), (time, DESCENDING), ("_id", DESCENDING)])
        for names in by
    ]


INDEXES: Mapping[str, Sequence[IndexModel]] = {
    "reservations": [
        IndexModel([("confirmationNumber", ASCENDING)], unique=True),
        *_lists(RESERVATIONS_BY, "startTime"),
        # By which a vehicle may drive in.
        IndexModel(
            [("vehicleId", ASCENDING), ("checkInFrom", ASCENDING)],
            partialFilterExpression={"dueAt": {"$exists": True}},
        ),
        # What is planned for a space, before staff give it to a vehicle.
        IndexModel(
            [("spaceId", ASCENDING), ("status", ASCENDING)],
            partialFilterExpression={"spaceId": {"$exists": True}},
        ),
        # What a job has to look after.
        IndexModel([("dueAt", ASCENDING)], partialFilterExpression={"dueAt": {"$exists": True}}),
        # What points are to look at, and nothing else.
        IndexModel([("pointsDue", ASCENDING)], partialFilterExpression={"pointsDue": {"$exists": True}}),
    ],
    "reservationCalendars": [IndexModel([("expiresAt", ASCENDING)], expireAfterSeconds=EXPIRE_AT)],
    "chargingStations": [
        IndexModel([("spaceId", ASCENDING)], name="one_station_per_space", unique=True),
        IndexModel([("carPark", ASCENDING), ("_id", ASCENDING), ("status", ASCENDING)]),
    ],
    "chargingSessions": [
        IndexModel(
            [("stationId", ASCENDING)],
            name="one_charging_session_per_station",
            unique=True,
            partialFilterExpression={"status": "active"},
        ),
        IndexModel(
            [("vehicleId", ASCENDING)],
            name="one_charging_session_per_vehicle",
            unique=True,
            partialFilterExpression={"status": "active"},
        ),
        *_lists(CHARGING_BY, "startTime"),
        # What drivers owe, and what is owed in a car park.
        IndexModel([("userId", ASCENDING), ("_id", ASCENDING)], partialFilterExpression={"billing": "owed"}),
        IndexModel([("carPark", ASCENDING), ("_id", ASCENDING)], partialFilterExpression={"billing": "owed"}),
    ],
}
