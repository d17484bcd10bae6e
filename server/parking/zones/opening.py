"""When parking costs in a zone: what its signs say, and the times of the year with other hours. Pure."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from server.errors import FieldViolation, InvalidArgument

# Every day that there is, 29 February too: a season means it in the years that have it.
LEAP_YEAR = 2024
SEASONS_FIELD = "seasonal_operating_hours"

_TIME = r"(?:(?:[01]?\d|2[0-3])(?::[0-5]\d|h(?:[0-5]\d)?)|24(?::00|h(?:00)?))"
_FROM_TO = re.compile(rf"(?P<start>{_TIME})\s*[-\u2013]\s*(?P<end>{_TIME})", re.IGNORECASE)
_ALWAYS = re.compile(r"24\s*h?\s*/\s*24\s*h?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Season:
    """A time of the year with hours of its own; it may reach over New Year, and its last day belongs to it.

    `hours` is from when to when parking costs, `("08:00", "20:00")`; None: day and night.
    """

    name: str
    start: tuple[int, int]
    """Month and day of its first day."""
    end: tuple[int, int]
    hours: tuple[str, str] | None

    def days(self) -> frozenset[int]:
        """The days of a leap year that it holds, as numbers."""
        if self.start <= self.end:
            return frozenset(range(_number(self.start), _number(self.end) + 1))
        until_new_year = range(_number(self.start), _number((12, 31)) + 1)
        return frozenset((*until_new_year, *range(1, _number(self.end) + 1)))


def read_operating_hours(text: str) -> str:
    """The text as kept, once it can be read as hours: `08:00 - 20:00`, `8h - 20h`, `24h/24`.

    Hours that end where they begin say nothing. Raises InvalidArgument, naming the field.
    """
    kept = text.strip()
    match = _FROM_TO.fullmatch(kept)
    if _ALWAYS.fullmatch(kept) or (match and _minutes(match["start"]) != _minutes(match["end"])):
        return kept
    raise InvalidArgument(
        FieldViolation(
            "operating_hours",
            "ne se lit pas comme des heures : « 08:00 - 20:00 » ou « 24h/24 »",
            "cannot be read as hours: `08:00 - 20:00` or `24h/24`",
        )
    )


def checked_seasons(seasons: Iterable[Season]) -> tuple[Season, ...]:
    """Seasons whose days exist and that share none. Raises InvalidArgument, naming the fields."""
    kept = tuple(seasons)
    if faults := [fault for index, season in enumerate(kept) for fault in _faults(index, season)]:
        raise InvalidArgument(*faults)
    days = [season.days() for season in kept]
    if shared := [_overlap(*pair) for pair in combinations(range(len(kept)), 2) if days[pair[0]] & days[pair[1]]]:
        raise InvalidArgument(*shared)
    return kept


def _faults(index: int, season: Season) -> Iterable[FieldViolation]:
    for name, (month, day) in (("start_day", season.start), ("end_day", season.end)):
        if not 1 <= day <= calendar.monthrange(LEAP_YEAR, month)[1]:
            yield FieldViolation(
                f"{SEASONS_FIELD}[{index}].{name}", "n'existe pas dans ce mois", "does not exist in that month"
            )
    if season.hours and season.hours[0] == season.hours[1]:
        yield FieldViolation(
            f"{SEASONS_FIELD}[{index}].hours_to", "doit différer de hours_from", "must differ from hours_from"
        )


def _overlap(one: int, other: int) -> FieldViolation:
    return FieldViolation(
        f"{SEASONS_FIELD}[{other}]",
        f"a des jours en commun avec {SEASONS_FIELD}[{one}]",
        f"shares days with {SEASONS_FIELD}[{one}]",
    )


def _number(month_and_day: tuple[int, int]) -> int:
    return date(LEAP_YEAR, *month_and_day).timetuple().tm_yday


def _minutes(time: str) -> int:
    hours, _, minutes = time.lower().replace("h", ":").partition(":")
    return int(hours) * 60 + int(minutes or 0)
