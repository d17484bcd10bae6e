"""What staff say of days, in the collection `holidays`.

`_id` (the car park's code, empty for the city, a colon, and the date), `name` (null: the day is no holiday there),
`createdAt`, `updatedAt`.
"""

from __future__ import annotations

from datetime import date, datetime

from pymongo.errors import DuplicateKeyError

from server.mongo import audit
from server.mongo.client import Database, Document
from server.values.holidays import CITY, HolidayCalendar, SaidDay

HOLIDAYS = "holidays"


class HolidayRepository:
    def __init__(self, database: Database) -> None:
        self._days = database[HOLIDAYS]

    async def said(self, place: str, day: date) -> tuple[SaidDay | None, SaidDay | None]:
        """What is said of a day in a place itself, and in the city."""
        ids = [_key(place, day), _key(CITY, day)]
        found = {each["_id"]: _said(each) async for each in self._days.find({"_id": {"$in": ids}})}
        return found.get(ids[0]), found.get(ids[1])

    async def replace(self, place: str, before: SaidDay | None, after: SaidDay, now: datetime) -> bool:
        """Says something of a day; False when somebody else has said something since `before` was read."""
        key = _key(place, after.day)
        if before is not None:
            values = {"name": after.name, "updatedAt": now}
            return await audit.update(self._days, {"_id": key, "name": before.name}, {"$set": values}) is not None
        try:
            await audit.insert(self._days, {"_id": key, "name": after.name, "createdAt": now})
        except DuplicateKeyError:
            return False
        return True

    async def delete(self, place: str, before: SaidDay) -> bool:
        """False when somebody else has said something since `before` was read."""
        return bool(await audit.delete(self._days, {"_id": _key(place, before.day), "name": before.name}))


class HeldHolidays:
    """Fills a calendar with what can be read; implements Held."""

    collection = HOLIDAYS
    hidden = ()
    of_no_matter = ()

    def __init__(self, calendar: HolidayCalendar) -> None:
        self._calendar = calendar

    def ids(self) -> list[str]:
        return [_key(place, day) for place, day in self._calendar.said_of()]

    def put(self, document: Document) -> None:
        place, _, _ = document["_id"].partition(":")
        self._calendar.put(place, _said(document))

    def remove(self, document_id: str) -> None:
        place, _, day = document_id.partition(":")
        self._calendar.remove(place, date.fromisoformat(day))


def _key(place: str, day: date) -> str:
    return f"{place}:{day.isoformat()}"


def _said(document: Document) -> SaidDay:
    name = document["name"]
    if name is not None and not isinstance(name, str):
        raise TypeError("name is no text")
    return SaidDay(date.fromisoformat(document["_id"].partition(":")[2]), name)
