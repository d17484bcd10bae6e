"""Asking the sums: whatever is asked, MongoDB adds up what an index finds, and gives no more than the parts."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from pymongo.asynchronous.client_session import AsyncClientSession
from pymongo.asynchronous.collection import AsyncCollection

from server.mongo.client import Document
from server.reports.document import MEASURES, to_measures
from server.reports.sums import Measures, Subject


class By(StrEnum):
    """By what sums are divided."""

    SUBJECT = "subject"
    PLACE = "place"
    DAY = "day"
    HOUR = "hour"
    KEY = "key"
    STATUS = "status"
    PERSON = "person"
    NOW = "now"
    """True in the period, False in the one before."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Subjects from `first` to `last`, both days with it, at some places (None: all). `now_from`: see By.NOW."""

    subjects: Sequence[Subject]
    first: str
    last: str
    places: Collection[str] | None = None
    now_from: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A part, what it is about, and its sum."""

    part: Mapping[By, Any]
    measures: Measures

    def __getitem__(self, by: By) -> Any:  # noqa: ANN401  # texts, an hour, or a truth
        return self.part.get(by)


class Reading:
    """The sums as of one instant; one question after the other."""

    def __init__(
        self,
        sums: AsyncCollection[Document],
        session: AsyncClientSession,
        generation: str,
        as_of: datetime | None,
    ) -> None:
        self._sums = sums
        self._session = session
        self._generation = generation
        self.as_of = as_of

    async def rows(self, asked: Asked, *by: By) -> list[Row]:
        """In no order."""
        parts: Document = {each.value: f"${each.value}" for each in by if each is not By.NOW}
        if By.NOW in by:
            parts[By.NOW.value] = {"$gte": ["$day", asked.now_from]}
        pipeline: list[Document] = [
            {"$match": matching(self._generation, asked)},
            {"$group": {"_id": parts, **{name: {"$sum": f"${name}"} for name in MEASURES}}},
        ]
        found = await self._sums.aggregate(pipeline, session=self._session, allowDiskUse=True)
        return [_row(each) async for each in found]

    async def balance(
        self, of_month: Subject, came_and_went: tuple[Subject, Subject], day: date, places: Collection[str] | None
    ) -> dict[str, int]:
        """By place, how many more came than left before a day: of the months before, and of the days of its month."""
        month, first = f"{day:%Y-%m}", day.replace(day=1)
        months = Asked([of_month], "", f"{month}-", places)
        balance: dict[str, int] = {}
        for row in await self.rows(months, By.PLACE, By.DAY):
            if row[By.DAY] < month:
                balance[row[By.PLACE]] = balance.get(row[By.PLACE], 0) + row.measures.count
        days = Asked(came_and_went, first.isoformat(), day.isoformat(), places)
        for row in await self.rows(days, By.SUBJECT, By.PLACE, By.DAY):
            if row[By.DAY] < day.isoformat():
                sign = 1 if row[By.SUBJECT] == came_and_went[0] else -1
                balance[row[By.PLACE]] = balance.get(row[By.PLACE], 0) + sign * row.measures.count
        return balance


def _row(group: Document) -> Row:
    return Row({By(name): value for name, value in group["_id"].items()}, to_measures(group))


def matching(generation: str, asked: Asked) -> Document:
    wanted: Document = {
        "generation": generation,
        "subject": {"$in": [each.value for each in asked.subjects]},
        "day": {"$gte": asked.first, "$lte": asked.last},
    }
    if asked.places is not None:
        wanted["place"] = {"$in": list(asked.places)}
    return wanted
