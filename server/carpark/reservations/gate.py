"""What gates and displays ask of reservations. Implements the ports of stays and of spaces."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from server.carpark.reservations.document import change_of
from server.carpark.reservations.errors import ReservationNotFound
from server.carpark.reservations.holding import Holding
from server.carpark.reservations.model import LONGEST, ReservationStatus, first_of, peak, taken_spaces
from server.carpark.reservations.operations import existing, reservation_read
from server.carpark.reservations.repository import ReservationRepository
from server.carpark.stays.model import ReservedPlace
from server.engine.operation import Change, Read, State
from server.mongo.transactions import Transaction
from server.values.clock import Clock

FARTHEST_AHEAD = timedelta(days=365)
"""What a car park may set at most."""


class ReservationsAtTheGate:
    """Implements stays' Reservations."""

    def __init__(self, reservations: ReservationRepository, holding: Holding) -> None:
        self._reservations = reservations
        self._holding = holding

    async def awaited(self, car_park: str, vehicle_id: int, plate_key: str, now: datetime) -> ReservedPlace | None:
        """The reservation by which a vehicle may come in now.

        Every entry asks for it: before it is given a space, what is due is kept free, however late the job is.
        """
        await self._holding.see_to_what_is_due()
        found = [each for each in await self._reservations.of_vehicle(vehicle_id, now) if each.car_park == car_park]
        if (reservation := first_of(found)) is None:
            return None
        space_id = reservation.held_space_id or reservation.place.space_id
        return ReservedPlace(reservation.id, space_id, reservation.place.zone_id)

    def reads(self, place: ReservedPlace) -> Sequence[Read]:
        return (reservation_read(place.reservation_id),)

    def arrive(self, place: ReservedPlace, session_id: int, state: State, now: datetime) -> Sequence[Change] | None:
        """Checks the reservation in, and notes the stay; None when it counts no more."""
        try:
            reservation, document = existing(state, place.reservation_id)
        except ReservationNotFound:
            return None
        is_due = reservation.status is ReservationStatus.CONFIRMED and now < reservation.check_in_until
        if not is_due and not (reservation.status is ReservationStatus.CHECKED_IN and now < reservation.end):
            return None
        arrived = replace(
            reservation,
            status=ReservationStatus.CHECKED_IN,
            checked_in_at=reservation.checked_in_at or now,
            session_id=session_id,
            updated_at=now,
        )
        change = change_of(arrived, document)
        if reservation.session_id is None and reservation.user_id is not None:
            # Its driver is rewarded for it, by a job that finds it by this (server/points/following.py).
            change = replace(change, set={**change.set, "pointsDue": True})
        return (change,)


class PromisedPlaces:
    """Implements spaces' ReservationCalendar, and says what is planned for a space."""

    def __init__(self, reservations: ReservationRepository, holding: Holding, clock: Clock) -> None:
        self._reservations = reservations
        self._holding = holding
        self._clock = clock

    async def promised(self, zone_ids: Collection[int], start: datetime, end: datetime) -> Mapping[int, int]:
        """By zone how many places are reserved at the same moment of a period at most, or given away by staff."""
        entries = await self._reservations.entries(zone_ids, start, end)
        beside = {
            zone: [each for each in found if each.start < end and start < each.end] for zone, found in entries.items()
        }
        given = await self._given_away(zone_ids, start)
        return {zone: peak(found, start, end) + len(given.get(zone, ())) for zone, found in beside.items()}

    async def promised_spaces(self, zone_ids: Collection[int], start: datetime, end: datetime) -> Collection[int]:
        """The spaces that are reserved by themselves at any moment of a period, or given away by staff."""
        entries = await self._reservations.entries(zone_ids, start, end)
        reserved = {space for found in entries.values() for space in taken_spaces(found, start, end)}
        return reserved.union(*(await self._given_away(zone_ids, start)).values())

    async def _given_away(self, zone_ids: Collection[int], start: datetime) -> Mapping[int, Collection[int]]:
        """The spaces that staff gave to vehicles, by zone; a car that stands in one counts by itself by now."""
        spaces = await self._reservations.given_away(zone_ids, start)
        has_begun = start <= self._clock()
        found: dict[int, list[int]] = {}
        for space in spaces:
            if space.outage is None and not (has_begun and space.session_id is not None):
                found.setdefault(space.zone_id, []).append(space.id)
        return found

    async def is_planned(self, space_id: int, tx: Transaction) -> bool:
        """Whether a reservation has a space, now or later."""
        now = self._clock()
        return bool(await self._reservations.held_spaces([space_id], now, now + FARTHEST_AHEAD + LONGEST, tx))

    async def see_to_what_is_due(self) -> None:
        """For whoever shows which spaces are free: keeps those for which it is time, however late the job is."""
        await self._holding.see_to_what_is_due()
