"""The calendars of zones, spaces and drivers, a document for each and a day, as operations read and change them.

Two reservations that could be in each other's way share a document, and each changes it: so one of them comes second,
in whatever process, and sees the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta

from server.carpark.reservations.document import (
    CALENDARS,
    calendar_ids,
    driver_calendar_ids,
    entry_document,
    space_calendar_ids,
    to_entry,
)
from server.carpark.reservations.model import (
    Entry,
    Reservation,
    days_of,
    require_few,
    require_free_space,
    require_place,
)
from server.carpark.spaces.document import SPACES, space_of
from server.engine.operation import Change, Insert, Read, State, Update

KEPT = timedelta(days=2)
"""How long after its day a calendar is kept."""


def reads_of(reservation: Reservation) -> Sequence[Read]:
    """All calendars that a reservation stands in, or would."""
    return [_read(each) for ids in _ids(reservation) for each in ids]


def reads_of_place(reservation: Reservation) -> Sequence[Read]:
    """All calendars that a reservation would stand in, and the spaces that there are for it and those beside it."""
    return (*reads_of(reservation), _spaces_beside(reservation))


def reads_of_space(space_id: int, reservation: Reservation) -> Sequence[Read]:
    """The calendars of a space for the time of a reservation."""
    return [_read(each) for each in space_calendar_ids(space_id, days_of(reservation.start, reservation.end))]


class Calendars:
    """What one operation does to calendars: each document is changed once, whatever happens in it."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._entries: dict[str, dict[int, Entry]] = {}
        self._changed: set[str] = set()

    def remove(self, reservation: Reservation) -> None:
        """Takes a reservation out, and out of the space that is held for it."""
        for each in (each for ids in _ids(reservation) for each in ids):
            if self._of(each).pop(reservation.id, None):
                self._changed.add(each)

    def add(self, reservation: Reservation) -> None:
        """Puts one in; needs `reads_of_place`. Raises TooManyReservations, SpaceAlreadyReserved, ZoneFullyReserved."""
        zone, space, driver = _ids(reservation)
        entry = reservation.entry
        require_few(entry, self._all(driver))
        require_free_space(entry, self._all(space))
        spaces = [space_of(dict(each)) for each in self._state.all(_spaces_beside(reservation))]
        require_place(entry, self._all(zone), spaces, reservation.start - reservation.check_in_from)
        self._put(entry, (*zone, *space, *driver))

    def hold(self, reservation: Reservation, space_id: int) -> None:
        """Notes which space is kept for one that reserved any. Raises SpaceAlreadyReserved."""
        ids = space_calendar_ids(space_id, days_of(reservation.start, reservation.end))
        require_free_space(reservation.entry, self._all(ids))
        self._put(reservation.entry, ids)

    @property
    def changes(self) -> Iterator[Change]:
        for each in sorted(self._changed):
            entries = [entry_document(entry) for entry in self._entries[each].values()]
            if self._state.one(_read(each)):
                yield Update(CALENDARS, each, {"entries": entries})
            else:
                day = datetime.strptime(each.rpartition(":")[2], "%Y-%m-%d").replace(tzinfo=UTC)
                yield Insert(CALENDARS, {"_id": each, "entries": entries, "expiresAt": day + timedelta(days=1) + KEPT})

    def _put(self, entry: Entry, ids: Iterable[str]) -> None:
        for each in ids:
            self._of(each)[entry.reservation_id] = entry
            self._changed.add(each)

    def _all(self, ids: Iterable[str]) -> list[Entry]:
        """Each reservation once, however many days it is on."""
        return list({entry.reservation_id: entry for each in ids for entry in self._of(each).values()}.values())

    def _of(self, each: str) -> dict[int, Entry]:
        if each not in self._entries:
            stored = (self._state.one(_read(each)) or {}).get("entries", ())
            self._entries[each] = {entry.reservation_id: entry for entry in map(to_entry, stored)}
        return self._entries[each]


def _ids(reservation: Reservation) -> tuple[list[str], list[str], list[str]]:
    days = days_of(reservation.start, reservation.end)
    zone, space = calendar_ids(reservation.place, days)
    space = space or space_calendar_ids(reservation.held_space_id, days)
    return zone, space, driver_calendar_ids(reservation.user_id, days)


def _spaces_beside(reservation: Reservation) -> Read:
    """The spaces of its zone, which are only looked at."""
    return Read(SPACES, reservation.place.zone_id, by="zoneId", shared=True)


def _read(calendar_id: str) -> Read:
    return Read(CALENDARS, calendar_id)
