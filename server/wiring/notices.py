"""Telling drivers what became of violation tickets."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

from server.enforcement.notices.repository import NoticeRepository
from server.enforcement.notices.telling import Telling
from server.jobs.runner import Job
from server.kernel import Kernel, Parts
from server.notifications.model import Kind
from server.parking.errors import ZoneNotFound
from server.parking.zones.service import ZoneService
from server.wiring.auth import Auth
from server.wiring.notifications import Notifications

TELL_EVERY = timedelta(seconds=30)
REMIND_EVERY = timedelta(hours=1)


def wire_notices(kernel: Kernel, parts: Parts, auth: Auth, notifications: Notifications, zones: ZoneService) -> None:
    def zone_name(zone_id: str) -> str | None:
        with suppress(ZoneNotFound):
            return zones.get(zone_id).name
        return None

    telling = Telling(
        NoticeRepository(kernel.database),
        notifications.notices,
        auth.confirmations,
        zone_name=zone_name,
        clock=kernel.clock,
    )
    notifications.outdated.update({Kind.FINE: telling.outdated, Kind.PAYMENT_DUE: telling.outdated})
    parts.jobs.append(Job("send-ticket-messages", TELL_EVERY, telling.run))
    parts.jobs.append(Job("remind-of-fines", REMIND_EVERY, telling.remind))
