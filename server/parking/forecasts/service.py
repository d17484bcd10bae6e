"""What parking on the street will cost: the quotes of the very tariffs that sessions are charged by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from server.parking.tariff import Quote
from server.parking.zones.model import Zone
from server.values.clock import Clock
from server.values.forecasts import USUAL_MINUTES, asked_start, starts_between


@dataclass(frozen=True, slots=True)
class PricedStay:
    """A stay and what it costs."""

    start: datetime
    minutes: int
    quote: Quote

    @property
    def end(self) -> datetime:
        return self.start + timedelta(minutes=self.minutes)


class Zones(Protocol):
    """The zones; see ZoneService."""

    def get(self, zone_id: str) -> Zone:
        """Raises ZoneNotFound."""
        ...

    def holidays_for(self, zone: Zone, start: datetime) -> frozenset[date]: ...


class ZoneFareService:
    def __init__(self, zones: Zones, clock: Clock) -> None:
        self._zones = zones
        self._clock = clock

    def of_lengths(self, zone_id: str, start: datetime | None, lengths: Sequence[int]) -> Sequence[PricedStay]:
        """Raises ZoneNotFound, ZoneInactive, MaxDurationExceeded, InvalidArgument."""
        start = asked_start(start, self._clock(), "start_time")
        zone = self._zones.get(zone_id)
        return [self._priced(zone, start, minutes) for minutes in lengths or [USUAL_MINUTES]]

    def of_starts(
        self, zone_id: str, earliest: datetime | None, latest: datetime, minutes: int, step_minutes: int
    ) -> Sequence[PricedStay]:
        """In their order. Raises as `of_lengths` does."""
        now = self._clock()
        earliest, latest = asked_start(earliest, now, "earliest"), asked_start(latest, now, "latest")
        zone = self._zones.get(zone_id)
        return [self._priced(zone, start, minutes) for start in starts_between(earliest, latest, step_minutes)]

    def _priced(self, zone: Zone, start: datetime, minutes: int) -> PricedStay:
        end = start + timedelta(minutes=minutes)
        return PricedStay(start, minutes, zone.quote(start, end, self._zones.holidays_for(zone, start)))


def cheapest(stays: Sequence[PricedStay]) -> PricedStay:
    """The one that costs least, of several the earliest."""
    return min(stays, key=lambda stay: (stay.quote.total, stay.start))
