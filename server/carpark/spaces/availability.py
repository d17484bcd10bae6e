"""How many spaces can be taken, now and in a period."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from server.carpark.spaces.model import Figures, ZoneStock
from server.carpark.spaces.repository import SpaceRepository
from server.errors import FieldViolation, InvalidArgument
from server.values.clock import Clock

LONGEST_PERIOD = timedelta(days=31)
"""Of which availability can be asked: each of its days has a calendar that is looked up, in each zone."""


@dataclass(frozen=True, slots=True)
class Period:
    """From `start` until just before `end`."""

    start: datetime
    end: datetime

    @classmethod
    def checked(cls, start: datetime, end: datetime) -> Period:
        """Raises InvalidArgument for one that is too long."""
        if end - start > LONGEST_PERIOD:
            days = LONGEST_PERIOD.days
            fr, en = f"doit suivre le début de {days} jours au plus", f"must be {days} days after the start at most"
            raise InvalidArgument(FieldViolation("end_time", fr, en))
        return cls(start, end)


class ReservationCalendar(Protocol):
    """What reservations promise."""

    async def promised(self, zone_ids: Collection[int], start: datetime, end: datetime) -> Mapping[int, int]:
        """By zone how many spaces are promised at the same moment of a period at most; zones without any may lack."""
        ...

    async def promised_spaces(self, zone_ids: Collection[int], start: datetime, end: datetime) -> Collection[int]:
        """Numbers of the spaces that are promised at any moment of a period."""
        ...


class NoReservations:
    """A calendar in which nothing is promised."""

    async def promised(self, zone_ids: Collection[int], start: datetime, end: datetime) -> Mapping[int, int]:
        return {}

    async def promised_spaces(self, zone_ids: Collection[int], start: datetime, end: datetime) -> Collection[int]:
        return ()


class Availability:
    """Figures of zones, counted from an index; all who ask at the same time share what is counted."""

    def __init__(self, spaces: SpaceRepository, calendar: ReservationCalendar, clock: Clock) -> None:
        self._spaces = spaces
        self._calendar = calendar
        self._clock = clock

    async def of_zones(self, zone_ids: Sequence[int], period: Period | None = None) -> Mapping[int, Figures]:
        """By zone; nothing but zeros of zones without spaces."""
        stocks = await asyncio.gather(*(self._spaces.stock(zone_id) for zone_id in zone_ids))
        by_zone = {zone_id: stock or ZoneStock() for zone_id, stock in zip(zone_ids, stocks, strict=True)}
        if period is None:
            return {zone_id: stock.now() for zone_id, stock in by_zone.items()}
        promised = await self._calendar.promised(zone_ids, period.start, period.end)
        has_begun = period.start <= self._clock()
        return {
            zone_id: stock.planned(promised.get(zone_id, 0), counts_cars=has_begun)
            for zone_id, stock in by_zone.items()
        }

    async def promised_spaces(self, zone_ids: Collection[int], period: Period) -> Collection[int]:
        """Numbers of the spaces that nobody else is to be promised in a period."""
        return set(await self._calendar.promised_spaces(zone_ids, period.start, period.end))
