"""Makes reports of the sums: a question or two for each section, whatever the period."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from server.enforcement.tickets.model import Status
from server.reports.model import (
    MOST_AGENTS,
    MOST_PLACES,
    AgentFigures,
    Agents,
    Charging,
    ChargingFigures,
    ChargingPart,
    DayOfWeek,
    FineFigures,
    Fines,
    FinesPart,
    Memberships,
    Occupancy,
    OccupancyFigures,
    OccupancyOfPlace,
    OccupancyPart,
    PeakHours,
    Period,
    Share,
    Shares,
    StayLengths,
    Step,
)
from server.reports.occupancy import (
    DayFigures,
    Flow,
    Until,
    days_of_place,
    figures_of,
    flows_by,
    hours_of_day,
    together,
)
from server.reports.reading import Asked, By, Reading, Row
from server.reports.sums import LENGTH_KEYS, NOTHING, Measures, Subject
from server.reports.surroundings import Surroundings
from server.reports.texts import KEYS, length_name, power_name
from server.values.language import Language

CAME_AND_WENT = (Subject.ARRIVALS, Subject.DEPARTURES)
MINUTE, HOUR, KILO = 60, 3600, 1000
_NO_DAYS: Mapping[date, Flow] = {}


class About(NamedTuple):
    """What a section is made of: its period and the one before, its step, the places (None: all) and the language."""

    period: Period
    previous: Period
    step: Step
    places: Collection[str] | None
    language: Language

    def asked(self, *subjects: Subject) -> Asked:
        """Both periods: they lie side by side."""
        first, last = self.previous.first.isoformat(), self.period.last.isoformat()
        return Asked(subjects, first, last, self.places, self.period.first.isoformat())


class Sections:
    """Makes sections from a `reading` of the sums."""

    def __init__(self, reading: Reading, surroundings: Surroundings, about: About) -> None:
        self._reading = reading
        self._surroundings = surroundings
        self._about = about

    async def occupancy(self) -> Occupancy:
        about, reading = self._about, self._reading
        inside = await reading.balance(Subject.INSIDE, CAME_AND_WENT, about.previous.first, about.places)
        rows = await reading.rows(about.asked(*CAME_AND_WENT), By.SUBJECT, By.PLACE, By.DAY)
        flows = _flows(rows, lambda row: (row[By.PLACE], date.fromisoformat(row[By.DAY])))
        by_place: dict[str, dict[date, Flow]] = defaultdict(dict)
        for (place, day), flow in flows.items():
            by_place[place][day] = flow
        names = sorted({*by_place, *(place for place, count in inside.items() if count)})
        today = await self._today(names)
        both = Period(about.previous.first, about.period.last)
        days = {
            name: days_of_place(
                both,
                inside.get(name, 0),
                by_place.get(name, _NO_DAYS),
                today.get(name, {}),
                zone=self._surroundings.time_zone(name),
                until=self._until(name),
            )
            for name in names
        }
        wanted = {*names, *(about.places or ())}
        return self._occupancy_of(days, await self._surroundings.spaces(wanted))

    def _occupancy_of(self, days: Mapping[str, Mapping[date, DayFigures]], spaces: Mapping[str, int]) -> Occupancy:
        about = self._about
        whole = together(list(days.values()), Period(about.previous.first, about.period.last))
        # A place that nobody has counted the spaces of would make the others look fuller than they are.
        total = sum(spaces.values()) if all(spaces.get(name) for name in days) else 0
        parts: dict[str, list[DayFigures]] = {part: [] for part in about.period.parts(about.step)}
        for day in about.period.each():
            parts[about.step.part_of(day)].append(whole[day])
        of_places = [
            OccupancyOfPlace(
                self._surroundings.place(name),
                figures_of([some[day] for day in about.period.each()], spaces.get(name, 0)),
            )
            for name, some in days.items()
        ]
        of_places.sort(key=lambda each: -each.figures.vehicle_hours)

        def of(period: Period) -> OccupancyFigures:
            return figures_of([whole[day] for day in period.each()], total)

        return Occupancy(
            of(about.period),
            of(about.previous),
            [OccupancyPart(part, figures_of(some, total)) for part, some in parts.items()],
            of_places[:MOST_PLACES],
        )

    async def _today(self, names: Sequence[str]) -> dict[str, dict[int, Flow]]:
        """By place and hour, what came and went on the last day that is known of."""
        last = {name: self._until(name).day for name in names}
        if not last or min(last.values()) > self._about.period.last:
            return {}
        first, latest = min(last.values()).isoformat(), max(last.values()).isoformat()
        rows = await self._reading.rows(
            Asked(CAME_AND_WENT, first, latest, self._about.places), By.SUBJECT, By.PLACE, By.DAY, By.HOUR
        )
        mine = [row for row in rows if row[By.DAY] == last[row[By.PLACE]].isoformat()]
        hours: dict[str, dict[int, Flow]] = defaultdict(dict)
        for (place, hour), flow in _flows(mine, lambda row: (row[By.PLACE], row[By.HOUR])).items():
            hours[place][hour] = flow
        return hours

    def _until(self, place: str | None = None) -> Until:
        zone = self._surroundings.time_zone(place) if place else self._surroundings.streets
        return Until.at(self._reading.as_of, zone) if self._reading.as_of else Until(date.min, 0)

    async def peak_hours(self) -> PeakHours:
        """By clocks of the place; of several places the days of their own, the hours' lengths those of the streets."""
        about, reading = self._about, self._reading
        only = next(iter(about.places)) if about.places and len(about.places) == 1 else None
        inside = await reading.balance(Subject.INSIDE, CAME_AND_WENT, about.period.first, about.places)
        first, last = about.period.first.isoformat(), about.period.last.isoformat()
        rows = await reading.rows(Asked(CAME_AND_WENT, first, last, about.places), By.SUBJECT, By.DAY, By.HOUR)
        flows = _flows(rows, lambda row: (date.fromisoformat(row[By.DAY]), row[By.HOUR]))
        zone = self._surroundings.time_zone(only) if only else self._surroundings.streets
        hours = hours_of_day(about.period, sum(inside.values()), flows, zone=zone, until=self._until(only))
        before = _only(about.asked(Subject.ARRIVALS), about.previous)
        previous = {row[By.HOUR]: row.measures.count for row in await reading.rows(before, By.HOUR)}
        hours = [replace(each, previous_arrivals=previous.get(each.hour, 0)) for each in hours]
        weekdays = _weekdays(await reading.rows(about.asked(Subject.ARRIVALS), By.DAY, By.NOW))
        came, full = any(each.arrivals for each in weekdays), any(each.mean_vehicles for each in hours)
        return PeakHours(
            hours,
            weekdays,
            max(hours, key=lambda each: each.mean_vehicles).hour if full else None,
            max(weekdays, key=lambda each: each.arrivals).weekday if came else None,
        )

    async def vehicle_types(self) -> Shares:
        rows = await self._reading.rows(self._about.asked(Subject.ARRIVALS), By.KEY, By.NOW)
        names = await self._surroundings.vehicle_types({row[By.KEY] for row in rows})
        return _shares(rows, {**KEYS[self._about.language], **names})

    async def stay_lengths(self) -> StayLengths:
        rows = await self._reading.rows(self._about.asked(Subject.LENGTHS), By.KEY, By.NOW)
        shares = _shares(rows, {key: length_name(key) for key in LENGTH_KEYS})
        found = {share.key: share for share in shares.shares}
        lengths = [found.get(key) or Share(key, length_name(key), 0, 0.0, 0) for key in LENGTH_KEYS]

        def mean(*, now: bool) -> float:
            total = sum((row.measures for row in rows if row[By.NOW] is now), NOTHING)
            return round(total.seconds / MINUTE / total.count, 1) if total.count else 0.0

        return StayLengths(shares.count, shares.previous_count, mean(now=True), mean(now=False), lengths)

    async def memberships(self) -> Memberships:
        about, reading = self._about, self._reading
        subjects = Subject.MEMBERS_FROM, Subject.MEMBERS_TO
        held = await reading.balance(Subject.MEMBERS, subjects, about.previous.first, about.places)
        rows = await reading.rows(about.asked(*subjects), By.SUBJECT, By.KEY, By.NOW)
        count = {
            (subject, now): sum(row.measures.count for row in rows if row[By.SUBJECT] == subject and row[By.NOW] is now)
            for subject in subjects
            for now in (True, False)
        }
        started, ended = count[subjects[0], True], count[subjects[1], True]
        before, over = count[subjects[0], False], count[subjects[1], False]
        previous = sum(held.values()) + before - over
        begun = [row for row in rows if row[By.SUBJECT] == subjects[0]]
        names = await self._surroundings.plans({row[By.KEY] for row in begun})
        return Memberships(
            started, ended, previous + started - ended, before, over, previous, _shares(begun, names).shares
        )

    async def charging(self) -> Charging:
        about = self._about
        rows = await self._reading.rows(about.asked(Subject.CHARGING), By.DAY, By.KEY, By.NOW)
        now = _by_part(rows, about)
        names = {row[By.KEY]: power_name(row[By.KEY], about.language) for row in rows}
        return Charging(
            _charged(_whole(rows, now=True)),
            _charged(_whole(rows, now=False)),
            [ChargingPart(part, _charged(sum((row.measures for row in some), NOTHING))) for part, some in now.items()],
            _shares(rows, names).shares,
        )

    async def fines(self) -> Fines:
        about = self._about
        rows = await self._reading.rows(about.asked(Subject.FINES), By.DAY, By.KEY, By.STATUS, By.NOW)
        return Fines(
            _fined([row for row in rows if row[By.NOW]]),
            _fined([row for row in rows if not row[By.NOW]]),
            [FinesPart(part, _fined(some)) for part, some in _by_part(rows, about).items()],
            _shares(rows, KEYS[about.language]).shares,
        )

    async def agents(self) -> Agents:
        asked = self._about.asked(Subject.FINES, Subject.SHIFTS)
        rows = await self._reading.rows(asked, By.SUBJECT, By.PERSON, By.STATUS, By.NOW)
        of: dict[str, list[Row]] = defaultdict(list)
        for row in rows:
            if row[By.PERSON]:
                of[row[By.PERSON]].append(row)
        names = await self._surroundings.agents(of)
        agents = [_agent(person, names.get(person), some) for person, some in of.items()]
        agents.sort(key=lambda each: (-each.fines.issued, -each.shift_hours, each.agent_id))
        return Agents(agents[:MOST_AGENTS])


def _only(asked: Asked, period: Period) -> Asked:
    return replace(asked, last=period.last.isoformat())


def _flows(rows: Sequence[Row], key: Callable[[Row], Any]) -> dict[Any, Flow]:
    return flows_by([(key(row), row[By.SUBJECT] == Subject.ARRIVALS, row.measures) for row in rows])


def _weekdays(rows: Sequence[Row]) -> list[DayOfWeek]:
    counts: dict[tuple[int, bool], int] = defaultdict(int)
    for row in rows:
        counts[date.fromisoformat(row[By.DAY]).isoweekday(), row[By.NOW]] += row.measures.count
    return [DayOfWeek(day, counts[day, True], counts[day, False]) for day in range(1, 8)]


def _shares(rows: Sequence[Row], names: Mapping[str, str]) -> Shares:
    """By key, the largest first."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for row in rows:
        counts[row[By.KEY]][0 if row[By.NOW] else 1] += row.measures.count
    total = sum(now for now, _ in counts.values())
    shares = [
        Share(key, names.get(key, key), now, round(100 * now / total, 1) if total else 0.0, before)
        for key, (now, before) in counts.items()
    ]
    shares.sort(key=lambda each: (-each.count, -each.previous_count, each.key))
    return Shares(total, sum(before for _, before in counts.values()), shares)


def _by_part(rows: Sequence[Row], about: About) -> dict[str, list[Row]]:
    parts: dict[str, list[Row]] = {part: [] for part in about.period.parts(about.step)}
    for row in rows:
        if row[By.NOW]:
            parts[about.step.part_of(date.fromisoformat(row[By.DAY]))].append(row)
    return parts


def _whole(rows: Sequence[Row], *, now: bool) -> Measures:
    return sum((row.measures for row in rows if row[By.NOW] is now), NOTHING)


def _charged(total: Measures) -> ChargingFigures:
    return ChargingFigures(total.count, round(total.energy / KILO, 3), round(total.seconds / HOUR, 2), total.amount)


def _fined(rows: Sequence[Row]) -> FineFigures:
    of: dict[str, Measures] = defaultdict(Measures)
    for row in rows:
        of[row[By.STATUS]] += row.measures
    total, paid = sum(of.values(), NOTHING), of[Status.PAID] + of[Status.SABOT_REMOVED]
    dismissed = of[Status.DISMISSED].count
    open_ones = total.count - paid.count - dismissed
    appealed = of[Status.APPEALED].count
    return FineFigures(total.count, total.amount, paid.count, paid.amount, open_ones, appealed, dismissed)


def _agent(person: str, name: str | None, rows: Sequence[Row]) -> AgentFigures:
    fines = [row for row in rows if row[By.SUBJECT] == Subject.FINES]
    shifts = [row for row in rows if row[By.SUBJECT] == Subject.SHIFTS and row[By.NOW]]
    return AgentFigures(
        person,
        name,
        _fined([row for row in fines if row[By.NOW]]),
        round(sum(row.measures.seconds for row in shifts) / HOUR, 2),
        _whole(fines, now=False).count,
    )
