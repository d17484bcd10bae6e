"""Counting how a car park stands: as many queries whatever it holds, each from an index."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bson import Decimal128
from pymongo import ASCENDING

from server.carpark.charging.document import SESSIONS, STATIONS
from server.carpark.charging.model import Billing, ChargingStatus, StationStatus
from server.carpark.memberships.document import MEMBERSHIPS
from server.carpark.reports.model import Dashboard, Day
from server.carpark.reservations.document import RESERVATIONS
from server.carpark.reservations.model import AWAITED
from server.carpark.spaces.document import SPACES
from server.carpark.spaces.model import SpaceStatus
from server.carpark.stays.document import STAYS
from server.carpark.stays.model import StayStatus
from server.mongo.client import Database, Document
from server.mongo.money import to_millimes
from server.payments.document import PAYMENTS
from server.payments.model import OPEN, Status

_NONE = Decimal128("0")


class ReportRepository:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def dashboard(self, car_park: str, day: Day, now: datetime) -> Dashboard:
        """All figures at the same time."""
        counts = asyncio.gather(
            self._count(STAYS, {"carPark": car_park, "status": StayStatus.ACTIVE.value}),
            self._count(STAYS, {"carPark": car_park, "entryTime": _within(day)}),
            self._count(STAYS, {"carPark": car_park, "exitTime": _within(day)}),
            self._count(SESSIONS, {"carPark": car_park, "status": ChargingStatus.ACTIVE.value}),
            self._count(SESSIONS, {"carPark": car_park, "billing": Billing.OWED.value}),
        )
        more = asyncio.gather(
            self._count(RESERVATIONS, {"carPark": car_park, "status": {"$in": [each.value for each in AWAITED]}}),
            self._count(PAYMENTS, {"carPark": car_park, "status": {"$in": [each.value for each in OPEN]}}),
            self._count(MEMBERSHIPS, {"carPark": car_park, "status": "active", "endDate": {"$gt": now}}),
        )
        spaces, stations, revenue = await asyncio.gather(
            self._by_status(SPACES, car_park), self._by_status(STATIONS, car_park), self._revenue(car_park, day)
        )
        active, entries, exits, charging, owed = await counts
        awaited, under_way, members = await more
        return Dashboard(
            car_park=car_park,
            day=day.date,
            available=spaces.get(SpaceStatus.AVAILABLE, 0),
            occupied=spaces.get(SpaceStatus.OCCUPIED, 0),
            reserved=spaces.get(SpaceStatus.RESERVED, 0),
            maintenance=spaces.get(SpaceStatus.MAINTENANCE, 0) + spaces.get(SpaceStatus.OUT_OF_SERVICE, 0),
            active_stays=active,
            entries=entries,
            exits=exits,
            revenue=revenue,
            charging=charging,
            awaited_reservations=awaited,
            pending_payments=under_way + owed,
            memberships=members,
            free_stations=stations.get(StationStatus.AVAILABLE, 0),
            stations=sum(stations.values()),
        )

    async def _count(self, collection: str, query: Document) -> int:
        return await self._database[collection].count_documents(query)

    async def _by_status(self, collection: str, car_park: str) -> Mapping[str, int]:
        pipeline: list[Document] = [
            {"$match": {"carPark": car_park}},
            {"$group": {"_id": "$status", "count": {"$sum": 1}}},
        ]
        found = await self._database[collection].aggregate(pipeline, hint=dict(_BY_STATUS[collection]))
        return {each["_id"]: each["count"] async for each in found}

    async def _revenue(self, car_park: str, day: Day) -> int:
        """What was received in a day and has not gone back, in millimes."""
        pipeline: list[Document] = [
            {"$match": {"carPark": car_park, "completedAt": _within(day)}},
            {"$group": {"_id": "$status", "amount": {"$sum": "$amount"}, "back": {"$sum": _gone_back()}}},
        ]
        found = await self._database[PAYMENTS].aggregate(pipeline, hint="takings_of_car_parks")
        return sum([_millimes(each["amount"]) - _millimes(each["back"]) async for each in found])


_BY_STATUS = {
    SPACES: [
        ("carPark", ASCENDING),
        ("type", ASCENDING),
        ("status", ASCENDING),
        ("rank", ASCENDING),
        ("_id", ASCENDING),
    ],
    STATIONS: [("carPark", ASCENDING), ("_id", ASCENDING), ("status", ASCENDING)],
}
"""Indexes that know the status: the documents themselves are not read."""


def _within(day: Day) -> Document:
    return {"$gte": day.start, "$lt": day.end}


def _gone_back() -> Document:
    """What went back of a payment; of what went back as a whole the status alone may say it."""
    whole: Document = {"$eq": ["$status", Status.REFUNDED.value]}
    return {"$ifNull": ["$refundedAmount", {"$cond": [whole, "$amount", _NONE]}]}


def _millimes(amount: Any) -> int:  # noqa: ANN401  # a sum of nothing is a whole number
    return to_millimes(amount) if isinstance(amount, Decimal128) else 0
