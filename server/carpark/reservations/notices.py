"""What drivers are told of their reservations, noted by the operation that it tells of. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from server.carpark.reservations.model import Reservation
from server.engine.operation import Insert
from server.notifications.document import noted
from server.notifications.model import Kind, Notice


def soon(reservation: Reservation, now: datetime) -> Sequence[Insert]:
    """A space is kept for it from now on: that it begins, and where."""
    return _noted(reservation, Kind.RESERVATION_SOON, "reservation_soon", now)


def moved(before: Reservation, after: Reservation, now: datetime) -> Sequence[Insert]:
    """Staff gave it another space."""
    if after.place.space_id is None or after.place.space_id in (before.place.space_id, before.held_space_id):
        return ()
    return _noted(after, Kind.SPACE_CHANGED, "space_changed", now)


def not_come(reservation: Reservation, now: datetime) -> Sequence[Insert]:
    """Nobody came in time."""
    return _noted(reservation, Kind.NO_SHOW, "no_show", now)


def _noted(reservation: Reservation, kind: Kind, subject: str, now: datetime) -> Sequence[Insert]:
    """Nothing where it is nobody's account."""
    if reservation.user_id is None:
        return ()
    notice = Notice(
        key=f"{kind}:{reservation.id}:{int(now.timestamp() * 1000)}",
        user_id=reservation.user_id,
        kind=kind,
        subject=subject,
        at=now,
        facts={
            "number": reservation.number,
            "car_park": reservation.car_park,
            "plate": reservation.license_plate,
            "space": reservation.held_space_number or reservation.space_number or "",
            "start": reservation.start,
            "latest": reservation.check_in_until,
        },
        data={"reservation_id": str(reservation.id)},
        until=None if kind is Kind.NO_SHOW else reservation.check_in_until,
        topic=f"reservation-{reservation.id}",
    )
    return (noted(notice),)
