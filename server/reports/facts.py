"""In which slots a document counts, by what it says. Pure; each collection that reports are about has one function."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from server.carpark.charging.document import SESSIONS as CHARGING
from server.carpark.memberships.document import MEMBERSHIPS
from server.carpark.stays.document import STAYS
from server.enforcement.shifts.document import SHIFTS
from server.enforcement.tickets.document import TICKETS
from server.mongo.money import to_millimes
from server.parking.sessions.document import SESSIONS
from server.parking.sessions.model import SessionStatus
from server.reports.buckets import Moment, moment_of, month_of
from server.reports.sums import Cells, Measures, Slot, Subject, car_park_place, length_key, summed, zone_place

Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Clocks:
    """The time zones of places: that of the streets, and those of car parks by code."""

    streets: ZoneInfo
    car_parks: Mapping[str, ZoneInfo]

    def of_car_park(self, code: str) -> ZoneInfo:
        """That of the streets for one that is gone."""
        return self.car_parks.get(code, self.streets)


@dataclass(frozen=True, slots=True)
class Source:
    """A collection: the fields that are needed of its documents, and what they count."""

    fields: tuple[str, ...]
    cells: Callable[[Fields, Clocks], Cells]


def of_session(session: Fields, clocks: Clocks) -> Cells:
    """A session of the street stands in its zone for the time that was asked for; one called off never did."""
    if session["status"] == SessionStatus.CANCELLED:
        return {}
    place = zone_place(str(session["zoneId"]))
    kind = session.get("plate", {}).get("category") or "other"
    return _stay(place, kind, session["startTime"], session["endTime"], clocks.streets)


def of_stay(stay: Fields, clocks: Clocks) -> Cells:
    """A stay in a car park, whose type of vehicle is the one it came with."""
    zone = clocks.of_car_park(stay["carPark"])
    place = car_park_place(stay["carPark"])
    return _stay(place, str(stay["vehicleTypeId"]), stay["entryTime"], stay.get("exitTime"), zone)


def _stay(place: str, kind: str, start: datetime, end: datetime | None, zone: ZoneInfo) -> Cells:
    came = moment_of(start, zone)
    cells = [
        (Slot(Subject.ARRIVALS, place, _day(came), came.hour, kind), _left(came)),
        (Slot(Subject.INSIDE, place, month_of(came.day)), Measures(1)),
    ]
    if end is not None:
        end = max(start, end)
        went, length = moment_of(end, zone), int((end - start).total_seconds())
        cells += [
            (Slot(Subject.DEPARTURES, place, _day(went), went.hour, kind), _left(went)),
            (Slot(Subject.INSIDE, place, month_of(went.day)), Measures(-1)),
            (Slot(Subject.LENGTHS, place, _day(went), key=length_key(length)), Measures(1, length)),
        ]
    return summed(cells)


def of_membership(membership: Fields, clocks: Clocks) -> Cells:
    """Of one that was paid for. When it ends is known, though it may yet be renewed: then it ends later."""
    start, end = membership.get("startDate"), membership.get("endDate")
    if start is None or end is None:
        return {}
    zone = clocks.of_car_park(membership["carPark"])
    place, plan = car_park_place(membership["carPark"]), str(membership["planId"])
    came, went = moment_of(start, zone), moment_of(max(start, end), zone)
    cells = (
        (Slot(Subject.MEMBERS_FROM, place, _day(came), key=plan), Measures(1)),
        (Slot(Subject.MEMBERS_TO, place, _day(went), key=plan), Measures(1)),
        (Slot(Subject.MEMBERS, place, month_of(came.day)), Measures(1)),
        (Slot(Subject.MEMBERS, place, month_of(went.day)), Measures(-1)),
    )
    return summed(cells)


def of_charging(session: Fields, clocks: Clocks) -> Cells:
    start, end = session["startTime"], session.get("endTime")
    began = moment_of(start, clocks.of_car_park(session["carPark"]))
    slot = Slot(
        Subject.CHARGING, car_park_place(session["carPark"]), _day(began), began.hour, key=str(session["powerW"])
    )
    seconds = int((end - start).total_seconds()) if end else 0
    return {slot: Measures(1, seconds, amount=to_millimes(session["cost"]), energy=session["energyWh"])}


def of_fine(ticket: Fields, clocks: Clocks) -> Cells:
    issued, agent = moment_of(ticket["issuedAt"], clocks.streets), ticket.get("agentId")
    slot = Slot(
        Subject.FINES,
        zone_place(str(ticket["parkingZoneId"])),
        _day(issued),
        issued.hour,
        key=ticket["reason"],
        status=ticket["status"],
        person=str(agent) if agent else None,
    )
    return {slot: Measures(1, amount=to_millimes(ticket["fineAmount"]))}


def of_shift(shift: Fields, clocks: Clocks) -> Cells:
    """One that is over counts in each of its zones for an equal part; what does not divide, in the first ones."""
    if (end := shift.get("endedAt")) is None:
        return {}
    began, zones = moment_of(shift["startedAt"], clocks.streets), sorted(map(str, shift["zoneIds"]))
    seconds = int((end - shift["startedAt"]).total_seconds())
    cells = []
    for index, zone_id in enumerate(zones):
        part = seconds // len(zones) + (index < seconds % len(zones))
        slot = Slot(Subject.SHIFTS, zone_place(zone_id), _day(began), person=str(shift["agentId"]))
        cells.append((slot, Measures(1, part)))
    return summed(cells)


def _day(moment: Moment) -> str:
    return moment.day.isoformat()


def _left(moment: Moment) -> Measures:
    return Measures(1, moment.hour_left, moment.day_left)


SOURCES: Mapping[str, Source] = {
    SESSIONS: Source(("status", "zoneId", "plate.category", "startTime", "endTime"), of_session),
    STAYS: Source(("carPark", "vehicleTypeId", "entryTime", "exitTime"), of_stay),
    MEMBERSHIPS: Source(("carPark", "planId", "startDate", "endDate"), of_membership),
    CHARGING: Source(("carPark", "powerW", "startTime", "endTime", "cost", "energyWh"), of_charging),
    TICKETS: Source(("parkingZoneId", "agentId", "reason", "status", "issuedAt", "fineAmount"), of_fine),
    SHIFTS: Source(("agentId", "zoneIds", "startedAt", "endedAt"), of_shift),
}
