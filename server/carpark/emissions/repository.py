"""What stays saved, their sums by day, and what they are reckoned with (`document.py` says what each holds)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING, UpdateOne
from pymongo.errors import DuplicateKeyError

from server.carpark.emissions.document import (
    PARAMETERS,
    SAVINGS,
    TOTALS,
    of_car_park,
    of_driver,
    parameters_fields,
    saving_fields,
    stay_saving_document,
    to_parameters,
    to_stay_saving,
    to_total,
)
from server.carpark.emissions.model import Parameters, SavingFilter, StaySaving, Total
from server.carpark.stays.document import EMISSIONS_CLEARED as CLEARED
from server.carpark.stays.document import EMISSIONS_DUE as DUE
from server.carpark.stays.document import STAYS
from server.mongo import audit
from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.mongo.transactions import Transaction, Transactions
from server.values.clock import TUNIS
from server.values.paging import Page, Slice

LAST_FIRST: Sort = [("exitTime", DESCENDING), ("_id", DESCENDING)]
AT_ONCE = 200
"""Stays that are reckoned in one transaction."""


@dataclass(frozen=True, slots=True)
class EndedStay:
    """A stay that is over and not reckoned yet. `owner_id` None: nobody's, or cleared by its driver since."""

    id: int
    car_park: str
    exit_time: datetime
    vehicle_id: int
    vehicle_type_id: int
    space_id: int
    owner_id: str | None = None
    entry_gate: str | None = None


class EmissionRepository:
    def __init__(self, database: Database) -> None:
        self._savings = database[SAVINGS]
        self._totals = database[TOTALS]
        self._parameters = database[PARAMETERS]
        self._stays = database[STAYS]
        self._transactions = Transactions(database.client)

    async def find(self, stay_id: int) -> StaySaving | None:
        document = await self._savings.find_one({"_id": stay_id})
        return to_stay_saving(document) if document else None

    async def list(self, wanted: SavingFilter, page: Page) -> Slice[StaySaving]:
        """The last one first."""
        query: Document = {}
        if wanted.owner_id:
            query["ownerId"] = ObjectId(wanted.owner_id)
        if wanted.car_park:
            query["carPark"] = wanted.car_park
        names = [*query]
        bounds = (("$gte", wanted.ended_from), ("$lt", wanted.ended_before))
        if period := {name: instant for name, instant in bounds if instant}:
            query["exitTime"] = period
        return await find_page(
            self._savings,
            query,
            page,
            sort=LAST_FIRST,
            after=_after(page),
            convert=to_stay_saving,
            position=lambda found: [found.exit_time, found.stay_id],
            index=[*((name, ASCENDING) for name in names), *LAST_FIRST],
        )

    async def totals(self, whose: str, first: date, last: date) -> Sequence[Total]:
        """By day, those without a stay left out."""
        query = {"of": whose, "day": {"$gte": first.isoformat(), "$lte": last.isoformat()}}
        found = self._totals.find(query, hint=[("of", ASCENDING), ("day", ASCENDING)]).sort("day", ASCENDING)
        return [to_total(document) async for document in found]

    async def due(self) -> Sequence[EndedStay]:
        """Those that ended first."""
        found = self._stays.find({DUE: True}, hint="emissions_due").sort("exitTime", ASCENDING).limit(AT_ONCE)
        return [_ended(document) async for document in found]

    async def record(self, savings: Sequence[StaySaving], zones: Mapping[str, ZoneInfo]) -> bool:
        """Notes what stays saved and adds it to the sums, all or nothing; False when somebody else has done it, or a
        driver has cleared their history since the stays were read.

        `zones` are the time zones of the car parks, by whose days their sums are.
        """
        owned = [each.stay_id for each in savings if each.owner_id]
        others = [each.stay_id for each in savings if not each.owner_id]
        as_read = {DUE: True, "$or": [{"_id": {"$in": owned}, CLEARED: None}, {"_id": {"$in": others}}]}
        done, sums = {"$unset": {DUE: "", CLEARED: ""}}, [*_sums(savings, zones)]

        async def noted(tx: Transaction) -> bool:
            taken = await self._stays.update_many(as_read, done, session=tx)
            if taken.modified_count != len(savings):
                await tx.abort_transaction()
                return False
            await self._savings.insert_many([stay_saving_document(each) for each in savings], session=tx)
            await self._totals.bulk_write(sums, session=tx)
            return True

        return await self._transactions.run(noted)

    async def clear(self, driver_id: str) -> int:
        """Forgets what a driver's stays saved, those that are over and not noted yet as well; gives how many they were.

        The sums of car parks stay.
        """
        theirs = {"ownerId": ObjectId(driver_id)}
        not_noted = theirs | {DUE: True, CLEARED: None}

        async def cleared(tx: Transaction) -> int:
            # First these: a job that is noting them meanwhile has done it by now, or begins again without their driver.
            marked = await self._stays.update_many(
                not_noted, {"$set": {CLEARED: True}}, session=tx, hint="emissions_of"
            )
            await self._totals.delete_many({"of": of_driver(driver_id)}, session=tx)
            return marked.modified_count + (await self._savings.delete_many(theirs, session=tx)).deleted_count

        return await self._transactions.run(cleared)

    async def parameters(self, codes: Collection[str]) -> Mapping[str, Parameters]:
        """By the code of the car park, of those that have set some."""
        found = self._parameters.find({"_id": {"$in": list(codes)}})
        return {document["_id"]: to_parameters(document) async for document in found}

    async def set_parameters(self, code: str, parameters: Parameters, now: datetime) -> None:
        fields = parameters_fields(parameters) | {"updatedAt": now}
        while await audit.update(self._parameters, {"_id": code}, {"$set": fields}) is None:
            try:
                await audit.insert(self._parameters, {"_id": code, **fields})
            except DuplicateKeyError:
                continue  # somebody else set the first ones at the same moment
            return


def _sums(savings: Sequence[StaySaving], zones: Mapping[str, ZoneInfo]) -> Iterator[UpdateOne]:
    for each in savings:
        added = saving_fields(each.saving) | {"stays": 1}
        yield _sum(of_car_park(each.car_park), each.exit_time.astimezone(zones.get(each.car_park, TUNIS)).date(), added)
        if each.owner_id:
            yield _sum(of_driver(each.owner_id), each.exit_time.astimezone(TUNIS).date(), added)


def _sum(whose: str, day: date, added: Document) -> UpdateOne:
    text = day.isoformat()
    return UpdateOne(
        {"_id": f"{whose}:{text}"}, {"$inc": added, "$setOnInsert": {"of": whose, "day": text}}, upsert=True
    )


def _ended(document: Mapping[str, Any]) -> EndedStay:
    owner = None if CLEARED in document else document.get("ownerId")
    return EndedStay(
        id=document["_id"],
        car_park=document["carPark"],
        exit_time=document["exitTime"],
        vehicle_id=document["vehicleId"],
        vehicle_type_id=document["vehicleTypeId"],
        space_id=document["spaceId"],
        owner_id=str(owner) if owner else None,
        entry_gate=document.get("entryGate"),
    )


def _after(page: Page) -> Document:
    if not page.after:
        return {}
    ended, number = page.after
    return {"exitTime": {"$lte": ended}, "$or": [{"exitTime": {"$lt": ended}}, {"_id": {"$lt": number}}]}
