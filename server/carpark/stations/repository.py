"""Looking for stations, and for the spaces they stand on; only operations change them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from pymongo import ASCENDING

from server.carpark.charging.document import SESSIONS, STATIONS, to_session, to_station
from server.carpark.charging.model import ChargerType, ChargingSession, Station, StationStatus
from server.carpark.spaces.document import SPACES, space_of
from server.carpark.spaces.model import Space
from server.mongo.client import Database, Document

MOST_SHOWN = 1000


class StationRepository:
    def __init__(self, database: Database) -> None:
        self._stations = database[STATIONS]
        self._sessions = database[SESSIONS]
        self._spaces = database[SPACES]

    async def find(self, station_id: int) -> Station | None:
        document = await self._stations.find_one({"_id": station_id})
        return to_station(document) if document else None

    async def list(
        self, car_park: str, status: StationStatus | None, charger_type: ChargerType | None
    ) -> Sequence[Station]:
        """By number, at most `MOST_SHOWN`."""
        query: Document = {"carPark": car_park}
        if status:
            query["status"] = status.value
        if charger_type:
            query["chargerType"] = charger_type.value
        found = self._stations.find(query).sort("_id", ASCENDING).limit(MOST_SHOWN)
        return [to_station(document) async for document in found]

    async def charges_at(self, session_id: int) -> ChargingSession | None:
        """The charging session that a station names."""
        document = await self._sessions.find_one({"_id": session_id})
        return to_session(document) if document else None

    async def spaces(self, space_ids: Collection[int]) -> Mapping[int, Space]:
        """Those of some spaces that there are, by number."""
        found = self._spaces.find({"_id": {"$in": list(space_ids)}})
        return {document["_id"]: space_of(document) async for document in found}
