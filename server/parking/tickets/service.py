"""Drivers show their parking tickets; agents and operators check them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from server.auth.staff_zones import StaffZones
from server.errors import ZoneNotAssigned
from server.parking.badges.model import Badge
from server.parking.errors import ParkingTicketNotFound
from server.parking.sessions.model import Session
from server.parking.tickets.codes import read_code
from server.parking.tickets.model import Check, TicketStatus, Verdict
from server.parking.tickets.repository import ParkingTicketRepository
from server.parking.zones.model import Zone
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.paging import Page, Slice
from server.values.plate import Plate


class Zones(Protocol):
    def get_by_code(self, code: str) -> Zone:
        """Raises ZoneNotFound."""


class Badges(Protocol):
    async def valid_for(self, plate_key: str, zone_ids: Collection[str] | None, now: datetime) -> Sequence[Badge]:
        """The season badges by which a vehicle parks, in some zones or (None) wherever."""
        ...


class ParkingTicketService:
    def __init__(
        self,
        tickets: ParkingTicketRepository,
        zones: Zones,
        badges: Badges,
        staff_zones: StaffZones,
        clock: Clock,
    ) -> None:
        self._tickets = tickets
        self._zones = zones
        self._badges = badges
        self._staff_zones = staff_zones
        self._clock = clock

    async def list(self, user_id: str, status: TicketStatus | None, page: Page) -> Slice[Session]:
        """Sessions with the driver's tickets, the newest first."""
        now = self._clock()
        return (await self._tickets.list(user_id, status, page, now)).map(lambda session: session.at(now))

    async def get(self, user_id: str, ticket_id: str) -> Session:
        """The session of one of the driver's tickets. Raises ParkingTicketNotFound."""
        if (session := await self._tickets.find(ticket_id, user_id)) is None:
            raise ParkingTicketNotFound
        return session.at(self._clock())

    async def code_of(self, user_id: str, ticket_id: str) -> str:
        """What the QR code of one of the driver's tickets says. Raises ParkingTicketNotFound."""
        return (await self.get(user_id, ticket_id)).ticket.code

    async def verify(self, caller: Caller, code: str) -> Verdict:
        """Checks a scanned code, and notes that it was checked. Raises ParkingTicketNotFound, ZoneNotAssigned."""
        check = Check(caller, self._clock())
        code = read_code(code)
        session = await self._tickets.check_code(code, await self._staff_zones.of_checks(caller), check)
        if session is None:
            raise ZoneNotAssigned if await self._tickets.exists(code) else ParkingTicketNotFound
        return await self._verdict(session, session.plate, session.zone_id, check)

    async def verify_by_plate(self, caller: Caller, plate: Plate, zone_code: str) -> Verdict:
        """Checks the newest ticket of a plate, a good one first.

        Raises ParkingTicketNotFound when there is no season badge either, ZoneNotFound, ZoneNotAssigned.
        """
        zone = self._zones.get_by_code(zone_code)
        await self._staff_zones.require_check(caller, zone.id)
        check = Check(caller, self._clock())
        session = await self._tickets.check_newest(plate.key, zone.id, check)
        return await self._verdict(session, plate, zone.id, check)

    async def _verdict(self, session: Session | None, plate: Plate, zone_id: str, check: Check) -> Verdict:
        session = session.at(check.at) if session else None
        if session and session.is_good(check.at):
            return Verdict(session, check.at)
        badges = await self._badges.valid_for(plate.key, [zone_id], check.at)
        if session is None and not badges:
            raise ParkingTicketNotFound
        return Verdict(session, check.at, badges[0] if badges else None)
