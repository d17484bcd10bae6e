"""Looking for stations and charging sessions; only operations change them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING

from server.carpark.charging.document import SESSIONS, STATIONS, to_session, to_station
from server.carpark.charging.model import ChargingFilter, ChargingSession, ChargingStatus, Station
from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.mongo.together import Together
from server.values.paging import Page, Slice

NEWEST_FIRST: Sort = [("startTime", DESCENDING), ("_id", DESCENDING)]


class ChargingRepository:
    def __init__(self, database: Database) -> None:
        self._sessions = database[SESSIONS]
        self._stations = database[STATIONS]
        self._together = Together(self._of_ids)

    async def find(self, session_id: int) -> ChargingSession | None:
        document = await self._sessions.find_one({"_id": session_id})
        return to_session(document) if document else None

    async def find_again(self, session_id: int) -> ChargingSession | None:
        """The same for who watches: all who ask at the same time share a query."""
        document = await self._together.find(session_id)
        return to_session(document) if document else None

    async def station(self, station_id: int) -> Station | None:
        document = await self._stations.find_one({"_id": station_id})
        return to_station(document) if document else None

    async def list(self, filters: ChargingFilter, page: Page) -> Slice[ChargingSession]:
        """The newest first."""
        query = _matching(filters)
        names = [name for name in query if not (name == "carPark" and "userId" in query)]
        return await find_page(
            self._sessions,
            query,
            page,
            sort=NEWEST_FIRST,
            after=_after(page),
            convert=to_session,
            position=lambda each: [each.start, each.id],
            index=[*((name, ASCENDING) for name in names), *NEWEST_FIRST],
        )

    async def _of_ids(self, ids: Sequence[int]) -> Mapping[int, Document]:
        found = self._sessions.find({"_id": {"$in": list(ids)}})
        return {document["_id"]: document async for document in found}


def _matching(filters: ChargingFilter) -> Document:
    """What it limits it names value by value: for each an index is scanned in order, and all are merged."""
    query: dict[str, Any] = {}
    if filters.user_id is not None:
        query["userId"] = {"$in": [ObjectId(filters.user_id)]}
    if filters.car_park is not None:
        query["carPark"] = {"$in": [filters.car_park]}
    if filters.vehicle_id is not None:
        query["vehicleId"] = {"$in": [filters.vehicle_id]}
    if filters.station_id is not None:
        query["stationId"] = {"$in": [filters.station_id]}
    statuses = [filters.status] if filters.status else list(ChargingStatus)
    return query | {"status": {"$in": [status.value for status in statuses]}}


def _after(page: Page) -> Document:
    if not page.after:
        return {}
    start, number = page.after
    return {"startTime": {"$lte": start}, "$or": [{"startTime": {"$lt": start}}, {"_id": {"$lt": number}}]}
