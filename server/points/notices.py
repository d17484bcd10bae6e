"""What drivers are told of their points, noted by the operation that it tells of. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from server.engine.operation import Insert
from server.notifications.document import noted
from server.notifications.model import Kind, Notice
from server.points.model import Lot

LAST_MOMENT = timedelta(seconds=1)


def expiring(user_id: str, lot: Lot, now: datetime) -> Insert:
    """A lot is about to expire; each is told of once."""
    notice = Notice(
        key=f"points_expiring:{user_id}:{int(lot.expires.timestamp())}",
        user_id=user_id,
        kind=Kind.POINTS,
        subject="points_expiring",
        at=now,
        facts={"points": str(lot.points), "day": lot.expires - LAST_MOMENT},
        data={"points": str(lot.points)},
        until=lot.expires,
    )
    return noted(notice)
