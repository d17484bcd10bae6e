"""Looking for reservations, and for what can be reserved; only operations change them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING

from server.carpark.reservations.document import CALENDARS, RESERVATIONS, to_entry, to_reservation
from server.carpark.reservations.model import (
    Entry,
    Reservation,
    ReservationFilter,
    ReservationStatus,
    days_of,
)
from server.carpark.spaces.document import SPACES, space_of
from server.carpark.spaces.model import Space
from server.carpark.vehicle_types.model import VehicleSize
from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.mongo.together import Together
from server.mongo.transactions import Transaction
from server.values.paging import Page, Slice

LATEST_START_FIRST: Sort = [("startTime", DESCENDING), ("_id", DESCENDING)]
MOST_DUE = 500
"""Reservations that one run of the job looks after; the others are due still."""
ZONES = "carParkZones"
VEHICLE_TYPES = "carParkVehicleTypes"


class ReservationRepository:
    def __init__(self, database: Database) -> None:
        self._reservations = database[RESERVATIONS]
        self._calendars = database[CALENDARS]
        self._spaces = database[SPACES]
        self._zones = database[ZONES]
        self._types = database[VEHICLE_TYPES]
        self._now = Together(self._of_vehicles)

    async def find(self, reservation_id: int) -> Reservation | None:
        document = await self._reservations.find_one({"_id": reservation_id})
        return to_reservation(document) if document else None

    async def find_by_number(self, number: str) -> Reservation | None:
        document = await self._reservations.find_one({"confirmationNumber": number})
        return to_reservation(document) if document else None

    async def list(self, filters: ReservationFilter, page: Page) -> Slice[Reservation]:
        """The latest start first."""
        query = _matching(filters)
        # Of drivers no index knows the car park: theirs are few.
        names = [name for name in query if name != "startTime" and not (name == "carPark" and "userId" in query)]
        return await find_page(
            self._reservations,
            query,
            page,
            sort=LATEST_START_FIRST,
            after=_after(page),
            convert=to_reservation,
            position=lambda each: [each.start, each.id],
            index=[*((name, ASCENDING) for name in names), *LATEST_START_FIRST],
        )

    async def due(self, now: datetime) -> Sequence[Reservation]:
        """Those that a job has to look after by now, the longest due first."""
        found = self._reservations.find({"dueAt": {"$lte": now}}, hint=[("dueAt", ASCENDING)])
        return [to_reservation(each) async for each in found.sort("dueAt", ASCENDING).limit(MOST_DUE)]

    async def awaited(self, reservation_ids: Collection[int]) -> Mapping[int, datetime]:
        """When those begin whose vehicle is awaited."""
        query = {"_id": {"$in": list(reservation_ids)}, "status": ReservationStatus.CONFIRMED.value}
        return {each["_id"]: each["startTime"] async for each in self._reservations.find(query, {"startTime": True})}

    async def postpone(self, reservation: Reservation, until: datetime) -> None:
        """Nothing could be done for a reservation that is due: it is due again later."""
        query = {"_id": reservation.id, "status": ReservationStatus.CONFIRMED.value, "heldSpaceId": {"$exists": False}}
        await self._reservations.update_one(query, {"$set": {"dueAt": min(until, reservation.check_in_until)}})

    async def of_vehicle(self, vehicle_id: int, now: datetime) -> Sequence[Reservation]:
        """Those by which a vehicle may drive in now, in whatever car park."""
        return await self._now.find((vehicle_id, now)) or ()

    async def _of_vehicles(
        self, asked: Sequence[tuple[int, datetime]]
    ) -> Mapping[tuple[int, datetime], Sequence[Reservation]]:
        times = [now for _, now in asked]
        query = {
            "vehicleId": {"$in": [each for each, _ in asked]},
            "checkInFrom": {"$lte": max(times)},
            "dueAt": {"$exists": True},  # such as are confirmed or checked in
            "endTime": {"$gt": min(times)},
        }
        found = [to_reservation(each) async for each in self._reservations.find(query)]
        return {
            (vehicle_id, now): [
                each for each in found if each.vehicle_id == vehicle_id and each.check_in_from <= now < each.end
            ]
            for vehicle_id, now in asked
        }

    async def entries(self, zone_ids: Collection[int], start: datetime, end: datetime) -> Mapping[int, Sequence[Entry]]:
        """What the calendars of zones hold for the days of a period, by zone; each reservation once."""
        days = days_of(start, end)
        ids = {f"zone:{zone}:{day:%Y-%m-%d}": zone for zone in zone_ids for day in days}
        found: dict[int, dict[int, Entry]] = {zone: {} for zone in zone_ids}
        async for document in self._calendars.find({"_id": {"$in": list(ids)}}):
            for entry in map(to_entry, document["entries"]):
                found[ids[document["_id"]]][entry.reservation_id] = entry
        return {zone: list(entries.values()) for zone, entries in found.items()}

    async def held_spaces(
        self, space_ids: Collection[int], start: datetime, end: datetime, tx: Transaction | None = None
    ) -> set[int]:
        """Those of some spaces that a reservation has for some part of a period."""
        days = days_of(start, end)
        ids = {f"space:{space}:{day:%Y-%m-%d}": space for space in space_ids for day in days}
        found = self._calendars.find({"_id": {"$in": list(ids)}}, session=tx)
        return {
            ids[document["_id"]]
            async for document in found
            if any(entry.start < end and start < entry.end for entry in map(to_entry, document["entries"]))
        }

    async def given_away(self, zone_ids: Collection[int], since: datetime) -> Sequence[Space]:
        """The spaces of some zones that staff gave to vehicles for longer than until a time."""
        query = {
            "zoneId": {"$in": list(zone_ids)},
            "hold.until": {"$gt": since},
            "hold.allocationId": {"$exists": True},
        }
        found = self._spaces.find(query, hint="given_away_in_a_zone")
        return [space_of(document) async for document in found]

    async def space(self, space_id: int) -> Space | None:
        document = await self._spaces.find_one({"_id": space_id})
        return space_of(document) if document else None

    async def spaces_of(self, zone_ids: Collection[int]) -> Sequence[Space]:
        """All spaces of some zones, in their order."""
        found = self._spaces.find({"zoneId": {"$in": list(zone_ids)}}).sort("rank", ASCENDING)
        return [space_of(document) async for document in found]

    async def zones_of(self, car_park: str) -> Mapping[int, str]:
        """The names of the zones of a car park, by their numbers."""
        return _names([each async for each in self._zones.find({"carPark": car_park}, {"name": 1})])

    async def zone(self, zone_id: int) -> tuple[str, str] | None:
        """The car park of a zone, and its name."""
        document = await self._zones.find_one({"_id": zone_id}, {"name": 1, "carPark": 1})
        return (document["carPark"], document["name"]) if document else None

    async def size_of(self, vehicle_type_id: int) -> VehicleSize:
        """How much room vehicles of a type take."""
        document = await self._types.find_one({"_id": vehicle_type_id}, {"size": 1})
        return VehicleSize(document["size"]) if document else VehicleSize.STANDARD


def _names(documents: Iterable[Document]) -> Mapping[int, str]:
    return {document["_id"]: document["name"] for document in documents}


def _matching(filters: ReservationFilter) -> Document:
    """What it limits it names value by value: for each an index is scanned in order, and all are merged."""
    query: dict[str, Any] = {}
    if filters.user_id is not None:
        query["userId"] = {"$in": [ObjectId(filters.user_id)]}
    if filters.car_park is not None:
        query["carPark"] = {"$in": [filters.car_park]}
    if filters.vehicle_id is not None:
        query["vehicleId"] = {"$in": [filters.vehicle_id]}
    if filters.zone_id is not None:
        query["zoneId"] = {"$in": [filters.zone_id]}
    statuses = [filters.status] if filters.status else list(ReservationStatus)
    query["status"] = {"$in": [status.value for status in statuses]}
    if filters.starts_from or filters.starts_before:
        limits = {"$gte": filters.starts_from, "$lt": filters.starts_before}
        query["startTime"] = {name: value for name, value in limits.items() if value is not None}
    return query


def _after(page: Page) -> Document:
    if not page.after:
        return {}
    start, number = page.after
    return {"startTime": {"$lte": start}, "$or": [{"startTime": {"$lt": start}}, {"_id": {"$lt": number}}]}
