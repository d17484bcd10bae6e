"""Telling drivers what became of violation tickets."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

from server.enforcement.notices import sending
from server.enforcement.notices.repository import NoticeRepository
from server.enforcement.notices.sending import Telling
from server.jobs.runner import Job
from server.kernel import Kernel, Parts
from server.parking.errors import ZoneNotFound
from server.parking.zones.service import ZoneService
from server.wiring.auth import Auth
from server.wiring.live import Ways

TELL_EVERY = timedelta(seconds=30)


def wire_notices(kernel: Kernel, parts: Parts, auth: Auth, ways: Ways, zones: ZoneService) -> None:
    def zone_name(zone_id: str) -> str | None:
        with suppress(ZoneNotFound):
            return zones.get(zone_id).name
        return None

    telling = Telling(
        NoticeRepository(kernel.database),
        sending.Ways(auth.drivers, ways.devices, ways.mail, ways.push),
        auth.confirmations,
        zone_name=zone_name,
        clock=kernel.clock,
    )
    parts.jobs.append(Job("send-ticket-messages", TELL_EVERY, telling.run))
