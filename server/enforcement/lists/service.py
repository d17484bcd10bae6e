"""Lists of violation tickets and a driver's figures: drivers see what they have access to, staff their zones'."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from server.auth.staff_zones import StaffZones
from server.enforcement.lists.model import DriverAccess, TicketFilter, TicketStats
from server.enforcement.lists.repository import TicketListRepository
from server.enforcement.tickets.model import Ticket, TicketView
from server.enforcement.tokens.service import TicketTokens
from server.errors import PermissionDenied
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.paging import Page, Slice

MOST_CHECKED = 100
"""Unpaid tickets that are shown of a plate."""


class ConfirmedVehicles(Protocol):
    async def confirmed_plates(self, driver_id: str) -> Sequence[tuple[str, datetime]]:
        """Keys of the plates that were confirmed as the driver's, and since when."""
        ...


class TicketListService:
    def __init__(
        self,
        *,
        repository: TicketListRepository,
        tokens: TicketTokens,
        vehicles: ConfirmedVehicles,
        staff_zones: StaffZones,
        in_zone: Callable[[TicketView], TicketView],
        clock: Clock,
    ) -> None:
        """`in_zone` adds to a view what is known of its zone."""
        self._repository = repository
        self._tokens = tokens
        self._vehicles = vehicles
        self._staff_zones = staff_zones
        self._in_zone = in_zone
        self._clock = clock

    async def list(self, caller: Caller, filters: TicketFilter, page: Page) -> Slice[TicketView]:
        """Raises PermissionDenied for drivers who name somebody else."""
        limited = await self._within(caller, filters)
        found = await self._repository.list(limited, page, self._clock())
        return Slice(await self.shown(caller, found.items), found.next, found.total)

    async def unpaid_of(self, caller: Caller, plate_key: str) -> Slice[TicketView]:
        """The newest unpaid tickets of a plate that the caller may see, and how many there are."""
        filters = TicketFilter(plate_key=plate_key, is_unpaid_only=True)
        return await self.list(caller, filters, Page(MOST_CHECKED, with_total=True))

    async def stats(self, caller: Caller, user_id: str) -> TicketStats:
        """Raises PermissionDenied for drivers who name somebody else."""
        return await self._repository.stats(
            await self._within(caller, TicketFilter(user_id=user_id.lower())), self._clock()
        )

    async def note_overdue(self) -> int:
        """Notes which tickets are overdue by now; gives how many. Repeating it changes nothing."""
        return await self._repository.note_overdue(self._clock())

    async def _within(self, caller: Caller, filters: TicketFilter) -> TicketFilter:
        """The filter, limited to what the caller may see."""
        if caller.is_driver:
            if filters.user_id not in (None, caller.id):
                raise PermissionDenied
            return replace(filters, user_id=None, access=await self._access_of(caller.id))
        return replace(filters, zone_ids=_both(filters.zone_ids, await self._staff_zones.of(caller)))

    async def _access_of(self, user_id: str) -> DriverAccess:
        opened, confirmed = await asyncio.gather(
            self._tokens.opened_by(user_id), self._vehicles.confirmed_plates(user_id)
        )
        return DriverAccess(user_id, opened, confirmed)

    async def shown(self, caller: Caller, tickets: Sequence[Ticket]) -> Sequence[TicketView]:
        """Tickets as the caller may see them, with who issued them, their zones and photos."""
        views = [self._in_zone(view) for view in await self._repository.with_issuers(tickets)]
        return [view.for_driver() for view in views] if caller.is_driver else views


def _both(asked: Collection[str] | None, allowed: Collection[str] | None) -> Collection[str] | None:
    if asked is None or allowed is None:
        return asked if allowed is None else allowed
    return [zone_id for zone_id in asked if zone_id in allowed]
