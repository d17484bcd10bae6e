"""Public holidays: everybody reads them, staff add days and take days off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from server.carpark.car_parks.service import CarParkService
from server.carpark.holidays.errors import HolidayExists, HolidayNotFound
from server.carpark.holidays.repository import HolidayRepository
from server.errors import PermissionDenied, Unavailable
from server.values.caller import Caller
from server.values.clock import TUNIS, Clock
from server.values.holidays import CITY, Holiday, HolidayCalendar, SaidDay
from server.values.language import Language

_ROUNDS = 5


class HolidayService:
    """A place is a car park's code; an empty one is the city."""

    def __init__(
        self, days: HolidayRepository, calendar: HolidayCalendar, car_parks: CarParkService, clock: Clock
    ) -> None:
        self._days = days
        self._calendar = calendar
        self._car_parks = car_parks
        self._clock = clock

    def of_year(self, code: str, year: int | None, language: Language) -> tuple[Sequence[Holiday], Sequence[Holiday]]:
        """The holidays, and those that were taken off. Raises CarParkNotFound."""
        place = self._car_parks.named(code).code if code.strip() else CITY
        year = year or self._clock().astimezone(TUNIS).year
        first, last = date(year, 1, 1), date(year, 12, 31)
        return (
            self._calendar.between(place, first, last, language),
            self._calendar.taken_off(place, first, last, language),
        )

    async def add(self, caller: Caller, code: str, day: date, name: str, language: Language) -> Holiday:
        """Raises CarParkNotFound, CarParkNotAssigned, PermissionDenied, HolidayExists."""
        place = await self._place(caller, code)
        for _ in range(_ROUNDS):
            own, beneath = await self._read(place, day, language)
            if own.name if own is not None else beneath:
                raise HolidayExists(day)
            after = None if beneath else SaidDay(day, name)
            if await self._write(place, own, after):
                found = self._calendar.get(place, day, language)
                assert found is not None
                return found
        raise Unavailable

    async def remove(self, caller: Caller, code: str, day: date) -> None:
        """Raises CarParkNotFound, CarParkNotAssigned, PermissionDenied, HolidayNotFound."""
        place = await self._place(caller, code)
        for _ in range(_ROUNDS):
            own, beneath = await self._read(place, day, Language.EN)
            if not (own.name if own is not None else beneath):
                raise HolidayNotFound
            if await self._write(place, own, SaidDay(day) if beneath else None):
                return
        raise Unavailable

    async def _place(self, caller: Caller, code: str) -> str:
        """Where somebody of the staff may say something."""
        if code.strip():
            return (await self._car_parks.of_staff(caller, code)).code
        if not caller.is_admin:
            raise PermissionDenied
        return CITY

    async def _read(self, place: str, day: date, language: Language) -> tuple[SaidDay | None, Holiday | None]:
        """What is said of a day in the place itself, and the holiday that it is there without that."""
        own, of_city = await self._days.said(place, day)
        for where, said in ((CITY, of_city), (place, own)):
            if said is None:
                self._calendar.remove(where, day)
            else:
                self._calendar.put(where, said)
        return own, self._calendar.national(day, language) if place == CITY else self._calendar.get(CITY, day, language)

    async def _write(self, place: str, before: SaidDay | None, after: SaidDay | None) -> bool:
        if after is not None:
            done = await self._days.replace(place, before, after, self._clock())
        else:
            done = before is None or await self._days.delete(place, before)
        day = after.day if after else before.day if before else None
        if done and after is not None:
            self._calendar.put(place, after)
        elif done and day is not None:
            self._calendar.remove(place, day)
        return done
