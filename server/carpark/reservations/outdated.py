"""Which notices of reservations say what is not so any more."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from server.carpark.reservations.repository import ReservationRepository
from server.notifications.model import Notice


async def outdated(reservations: ReservationRepository, notices: Sequence[Notice]) -> Collection[str]:
    """Those of reservations whose vehicle is there, that were called off, or that begin at another time."""
    starts = await reservations.awaited({int(each.data["reservation_id"]) for each in notices})
    return [each.key for each in notices if starts.get(int(each.data["reservation_id"])) != each.facts["start"]]
