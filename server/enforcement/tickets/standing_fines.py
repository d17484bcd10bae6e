"""What checks of vehicles have to know of violation tickets."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from bson import ObjectId
from pymongo import ASCENDING

from server.enforcement.tickets.document import TICKETS
from server.enforcement.tickets.model import Status
from server.mongo.client import Database, Document
from server.mongo.money import to_millimes
from server.mongo.together import Together
from server.parking.checks.ports import Fined, UnpaidFine

UNPAID = [Status.PENDING.value, Status.OVERDUE.value]
MOST_OF_A_PLATE = 100
MOST_AT_ONCE = 2_000
"""Fines read for all plates that are looked up at the same time."""
_SHOWN = ("ticketNumber", "licensePlate", "parkingZoneId", "fineAmount", "issuedAt", "dueDate")


class StandingFines:
    """Implements parking's port Fines."""

    def __init__(self, database: Database) -> None:
        self._tickets = database[TICKETS]
        self._by_plate = Together(self._of_plates)

    async def unpaid_of(self, plate_key: str, zone_ids: Collection[str] | None) -> Sequence[UnpaidFine]:
        documents = await self._by_plate.find(plate_key)
        if documents is None:
            documents = await self._unpaid([plate_key], MOST_AT_ONCE)
        fines = [_fine(each) for each in documents if zone_ids is None or str(each["parkingZoneId"]) in zone_ids]
        return sorted(fines, key=lambda fine: fine.issued_at, reverse=True)[:MOST_OF_A_PLATE]

    async def issued_since(
        self, since: datetime, plate_keys: Collection[str], zone_ids: Collection[str]
    ) -> Sequence[Fined]:
        query = {
            "parkingZoneId": {"$in": [ObjectId(zone_id) for zone_id in zone_ids]},
            "issuedAt": {"$gte": since},
            "licensePlate": {"$in": list(plate_keys)},
        }
        # By the zone's latest fines: a plate's would be all of its life.
        found = self._tickets.find(
            query, dict.fromkeys(_SHOWN, True), hint=[("parkingZoneId", ASCENDING), ("issuedAt", -1)]
        )
        return [Fined(each["licensePlate"], str(each["parkingZoneId"]), each["issuedAt"]) async for each in found]

    async def _of_plates(self, plate_keys: Sequence[str]) -> Mapping[str, Sequence[Document]]:
        """All unpaid ones of each plate; nothing at all when there are too many for one answer."""
        found = await self._unpaid(plate_keys, MOST_AT_ONCE)
        if len(found) == MOST_AT_ONCE:
            return {}
        documents: dict[str, list[Document]] = {plate_key: [] for plate_key in plate_keys}
        for document in found:
            documents[document["licensePlate"]].append(document)
        return documents

    async def _unpaid(self, plate_keys: Sequence[str], most: int) -> Sequence[Document]:
        query = {"licensePlate": {"$in": plate_keys}, "status": {"$in": UNPAID}}
        index = [("licensePlate", ASCENDING), ("status", ASCENDING)]
        found = self._tickets.find(query, dict.fromkeys(_SHOWN, True), hint=index, limit=most, batch_size=most)
        return await found.to_list()


def _fine(document: Document) -> UnpaidFine:
    return UnpaidFine(
        id=str(document["_id"]),
        number=document["ticketNumber"],
        zone_id=str(document["parkingZoneId"]),
        fine=to_millimes(document["fineAmount"]),
        issued_at=document["issuedAt"],
        due_date=document["dueDate"],
    )
