"""Agents and operators look whether vehicles may stand where they do."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from server.auth.staff_zones import StaffZones
from server.errors import FieldViolation, InvalidArgument
from server.parking.badges.service import BadgeService
from server.parking.checks.model import Excuses, Found, VehicleCheck, VehicleToCheck, judge, to_check
from server.parking.checks.ports import Fines, Zones
from server.parking.checks.repository import CheckRepository
from server.parking.errors import ZoneNotFound
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.paging import Page, Slice
from server.values.plate import Plate

MOST_ZONES = 200
"""Of a list of vehicles to check: so many scans of an index the database merges."""
MOST_PLATES = 10
SHORTEST_PREFIX = 2


class VehicleCheckService:
    def __init__(
        self,
        *,
        checks: CheckRepository,
        zones: Zones,
        badges: BadgeService,
        fines: Fines,
        staff_zones: StaffZones,
        clock: Clock,
    ) -> None:
        self._checks = checks
        self._zones = zones
        self._badges = badges
        self._fines = fines
        self._staff_zones = staff_zones
        self._clock = clock

    async def check(self, caller: Caller, plate: Plate, zone_id: str | None) -> VehicleCheck:
        """Whether a vehicle may stand in a zone, or in one of those that the caller may check; and what it owes there.

        Raises ZoneNotFound, ZoneNotAssigned.
        """
        zone = self._zones.get(zone_id) if zone_id else None
        if zone:
            await self._staff_zones.require_check(caller, zone.id)
        allowed = await self._staff_zones.of_checks(caller)
        now, here = self._clock(), [zone.id] if zone else allowed
        sessions, badges, fines = await asyncio.gather(
            self._checks.active_of_plate(plate.key, allowed, now),
            self._badges.valid_for(plate.key, allowed, now),
            # Fines are not open to all who check vehicles, but to those of their zones.
            self._fines.unpaid_of(plate.key, await self._staff_zones.of(caller)),
        )
        found = Found(
            at=now,
            zone_ids=here,
            here=[session for session in sessions if here is None or session.zone_id in here],
            elsewhere=[session for session in sessions if here is not None and session.zone_id not in here],
            badges=badges,
            is_free=zone is not None and zone.is_free_at(now),
        )
        check = judge(found, fines)
        if check.is_good or check.decisive or badges:
            return check
        last = await self._checks.newest_of_plate(plate.key, zone.id if zone else None)
        if last and here is not None and last.zone_id not in here:
            return check
        return judge(Found(now, here, found.here, found.elsewhere, badges, last=last), fines)

    async def list_to_check(
        self, caller: Caller, zone_id: str | None, expired: timedelta, expiring: timedelta, page: Page
    ) -> Slice[VehicleToCheck]:
        """Vehicles whose paid time ended less than `expired` ago or ends within `expiring`, the earliest first.

        Those that may stand there all the same, or were fined for it, are left out of their page.

        Raises ZoneNotFound, ZoneNotAssigned, InvalidArgument for too many zones.
        """
        zone_ids = await self._zones_of(caller, zone_id)
        now = self._clock()
        found = await self._checks.due(zone_ids, now - expired, now + expiring, page)
        due = [to_check(session, good_until, now) for session, good_until in found.items]
        excuses = await self._excuses(due)
        items = [
            each
            for each in due
            if not excuses.excuse(each.session, each.good_until, now) and not self._is_free(each, now=now)
        ]
        return Slice(items, found.next)

    async def suggest_plates(self, caller: Caller, prefix: str) -> Sequence[Plate]:
        """Plates of sessions under way that begin with a key; nothing for what is too short to be of use."""
        if len(prefix) < SHORTEST_PREFIX:
            return ()
        zone_ids = await self._staff_zones.of_checks(caller)
        return await self._checks.plates_beginning(prefix, zone_ids, MOST_PLATES, self._clock())

    async def _excuses(self, due: Sequence[VehicleToCheck]) -> Excuses:
        if not due:
            return Excuses((), (), ())
        plates = {each.session.plate.key for each in due}
        zone_ids = {each.session.zone_id for each in due}
        return Excuses(
            *await asyncio.gather(
                self._checks.good_of_plates(plates, self._clock()),
                self._badges.valid_of(plates, zone_ids, self._clock()),
                self._fines.issued_since(min(each.good_until for each in due), plates, zone_ids),
            )
        )

    async def _zones_of(self, caller: Caller, zone_id: str | None) -> Collection[str]:
        """The zones of a list: the one that was named, else the caller's own."""
        if zone_id:
            zone = self._zones.get(zone_id)
            await self._staff_zones.require(caller, zone.id)
            return [zone.id]
        zone_ids = await self._staff_zones.of(caller)
        if zone_ids is None or len(zone_ids) > MOST_ZONES:
            raise InvalidArgument(FieldViolation("zone_id", "est obligatoire", "value is required"))
        return zone_ids

    def _is_free(self, vehicle: VehicleToCheck, *, now: datetime) -> bool:
        """Whether parking is free by the time that the vehicle could be fined."""
        with suppress(ZoneNotFound):
            return self._zones.get(vehicle.session.zone_id).is_free_at(max(now, vehicle.good_until))
        return False
