"""What the time brings to reservations: spaces that are kept free for them, places that are given up.

A job sees to it; and whoever gives out spaces asks first (`see_to_what_is_due`), so that a late job costs nobody one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from server.carpark.reservations.errors import ReservationNotFound, SpaceAlreadyReserved
from server.carpark.reservations.model import Reservation, ReservationStatus, best_first
from server.carpark.reservations.operations import ChangedMeanwhile, EndInTime, HoldSpace
from server.carpark.reservations.repository import ReservationRepository
from server.engine.engine import Engine
from server.mongo.together import Together
from server.values.clock import Clock

LOOK_AGAIN = timedelta(seconds=30)
"""When it is tried again to keep a space for a reservation for which there was none."""


class Holding:
    def __init__(self, reservations: ReservationRepository, engine: Engine, clock: Clock) -> None:
        self._reservations = reservations
        self._engine = engine
        self._clock = clock
        self._together = Together(self._see_to)

    async def see_to_what_is_due(self) -> int:
        """Keeps spaces free, gives up places, ends reservations; gives how many were looked after."""
        return await self._together.find(True) or 0  # noqa: FBT003  # the one key there is

    async def _see_to(self, keys: Sequence[bool]) -> Mapping[bool, int]:
        """Once for all who ask at a time."""
        return dict.fromkeys(keys, await self._run())

    async def _run(self) -> int:
        now = self._clock()
        due = await self._reservations.due(now)
        for reservation in due:
            if reservation.status is ReservationStatus.CONFIRMED and now < reservation.check_in_until:
                await self.hold(reservation)
            else:
                await self._end(reservation)
        return len(due)

    async def hold(self, reservation: Reservation) -> None:
        """Keeps a space for a reservation, the reserved one or the best free one of its zone."""
        if reservation.status is not ReservationStatus.CONFIRMED or reservation.held_space_id is not None:
            return
        own = reservation.place.space_id
        candidates = [own] if own is not None else await self._candidates(reservation)
        try:
            for space_id in candidates:
                if await self._take(reservation, space_id):
                    return
        except (ChangedMeanwhile, ReservationNotFound):
            return  # somebody else looks after it as it is now
        await self._reservations.postpone(reservation, self._clock() + LOOK_AGAIN)

    async def _take(self, reservation: Reservation, space_id: int) -> bool:
        try:
            return await self._engine.run(HoldSpace(reservation, space_id))
        except SpaceAlreadyReserved:
            return False

    async def _candidates(self, reservation: Reservation) -> list[int]:
        place = reservation.place
        free = best_first(await self._reservations.spaces_of([place.zone_id]), place.space_types)
        ids = [space.id for space in free]
        held = await self._reservations.held_spaces(ids, reservation.start, reservation.end)
        return [each for each in ids if each not in held]

    async def _end(self, reservation: Reservation) -> None:
        try:
            await self._engine.run(EndInTime(reservation))
        except (ChangedMeanwhile, ReservationNotFound):
            return  # the next run looks again
