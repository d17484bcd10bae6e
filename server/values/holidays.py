"""Public holidays: those of Tunisia, as a library knows them, and what staff say of days.

What is said of a day in a place counts there before what is said of it in the city, and that before what is known of
the country. Some national holidays follow the moon: until they are fixed, a date is an estimate.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from functools import lru_cache

import holidays

from server.values.clock import TUNIS
from server.values.language import Language

CITY = ""
"""The place of days that count everywhere."""
KNOWN_AHEAD = timedelta(days=400)
"""How far after its beginning a stay knows holidays: later days are, for it, like others."""
_COUNTRY = "TN"
_ESTIMATED = " (estimated)"
_FRENCH = {
    "New Year's Day": "Jour de l'An",
    "Revolution and Youth Day": "Fête de la Révolution et de la Jeunesse",
    "Independence Day": "Fête de l'Indépendance",
    "Martyrs' Day": "Journée des Martyrs",
    "Labor Day": "Fête du Travail",
    "Republic Day": "Fête de la République",
    "Women's Day": "Fête de la Femme",
    "Evacuation Day": "Fête de l'Évacuation",
    "Eid al-Fitr": "Aïd el-Fitr",
    "Eid al-Fitr Holiday": "Aïd el-Fitr",
    "Day of Arafah": "Jour d'Arafat",
    "Eid al-Adha": "Aïd el-Idha",
    "Eid al-Adha Holiday": "Aïd el-Idha",
    "Islamic New Year": "Jour de l'An de l'Hégire",
    "Prophet's Birthday": "Mouled",
}


class Source(StrEnum):
    """Who says that a day is a holiday."""

    NATIONAL = "national"
    CITY = "city"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class SaidDay:
    """What staff say of a day in a place; `name` None: it is none there."""

    day: date
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Holiday:
    """A holiday. Names of national ones are in the language asked for."""

    day: date
    name: str
    source: Source
    is_estimated: bool = False


class HolidayCalendar:
    """What this process knows of holidays. Filled and kept fresh by whoever owns it; answers without a query."""

    def __init__(self) -> None:
        self._said: dict[str, dict[date, SaidDay]] = {}

    def put(self, place: str, said: SaidDay) -> None:
        self._said.setdefault(place, {})[said.day] = said

    def remove(self, place: str, day: date) -> None:
        self._said.get(place, {}).pop(day, None)

    def said_of(self) -> Iterator[tuple[str, date]]:
        """Place and day of all that was said."""
        yield from ((place, day) for place, days in self._said.items() for day in days)

    def said(self, place: str, day: date) -> SaidDay | None:
        """What is said of a day in this very place."""
        return self._said.get(place, {}).get(day)

    def get(self, place: str, day: date, language: Language = Language.EN) -> Holiday | None:
        """The holiday that a day is in a place; None for a day like others."""
        for where, source in ((place, Source.PLACE), (CITY, Source.CITY)):
            if (where or source is Source.CITY) and (said := self.said(where, day)) is not None:
                return Holiday(day, said.name, source) if said.name is not None else None
        return self.national(day, language)

    def national(self, day: date, language: Language = Language.EN) -> Holiday | None:
        """The holiday that a day is in all of the country, whatever staff say."""
        return _national(day, language)

    def between(self, place: str, first: date, last: date, language: Language = Language.EN) -> list[Holiday]:
        """By date, both days included."""
        return [found for day in self._named(place, first, last) if (found := self.get(place, day, language))]

    def taken_off(self, place: str, first: date, last: date, language: Language = Language.EN) -> list[Holiday]:
        """What would be holidays if staff of the place, or of the city, had not said that they are none."""
        found = []
        for day in self._named(place, first, last):
            if self.get(place, day) is not None:
                continue
            elsewhere = self.said(CITY, day) if place else None
            if elsewhere is not None and elsewhere.name is not None:
                found.append(Holiday(day, elsewhere.name, Source.CITY))
            elif national := _national(day, language):
                found.append(national)
        return found

    def for_stay(self, place: str, entry: datetime, time_zone: tzinfo = TUNIS) -> frozenset[date]:
        """The holidays that a stay knows which begins then: it keeps them, whatever is said of days later."""
        first = entry.astimezone(time_zone).date()
        return frozenset(each.day for each in self.between(place, first, first + KNOWN_AHEAD))

    def _named(self, place: str, first: date, last: date) -> list[date]:
        """The days of which anything is said, or known."""
        days = {day for year in range(first.year, last.year + 1) for day in _of_year(year)}
        days |= self._said.get(CITY, {}).keys() | self._said.get(place, {}).keys()
        return sorted(day for day in days if first <= day <= last)


@lru_cache(64)
def _of_year(year: int) -> Mapping[date, str]:
    return dict(holidays.country_holidays(_COUNTRY, years=year, language="en_US"))


def _national(day: date, language: Language) -> Holiday | None:
    if (text := _of_year(day.year).get(day)) is None:
        return None
    names = [name.removesuffix(_ESTIMATED) for name in text.split("; ")]
    if language is Language.FR:
        names = [_FRENCH.get(name, name) for name in names]
    return Holiday(day, ", ".join(names), Source.NATIONAL, _ESTIMATED in text)
