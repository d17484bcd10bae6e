"""Agents go on duty and off; those who run the zones see who is there, and managers where they went."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from server.auth.staff_zones import StaffZones
from server.enforcement.errors import NotOnDuty, ShiftNotFound
from server.enforcement.shifts.model import Duty, NamedShift, Period, Position, Route, Shift, ShiftFilter, State
from server.enforcement.shifts.repository import ShiftRepository
from server.errors import PermissionDenied, ZoneNotAssigned
from server.parking.zones.model import Zone
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.paging import Page, Slice

MOST_ROUTES = 20
"""Of a day."""


class Zones(Protocol):
    def get(self, zone_id: str) -> Zone:
        """Raises ZoneNotFound."""
        ...


class ShiftService:
    """`new_id` makes an id for a shift that begins at an instant."""

    def __init__(
        self,
        repository: ShiftRepository,
        *,
        zones: Zones,
        staff_zones: StaffZones,
        clock: Clock,
        new_id: Callable[[datetime], str],
    ) -> None:
        self._repository = repository
        self._zones = zones
        self._staff_zones = staff_zones
        self._clock = clock
        self._new_id = new_id

    async def start(self, caller: Caller, position: Position | None) -> tuple[NamedShift, bool]:
        """The shift that is under way then, and whether it began now."""
        now = self._clock()
        zone_ids = tuple(sorted(await self._staff_zones.of(caller) or ()))
        new = Shift(self._new_id(now), caller.id, zone_ids, now, State.OPEN)
        shift, started = await self._repository.start(new)
        if started and position:
            # Where the device last knew to be; it may have known for a while.
            here = replace(position, time=max(position.time, now))
            await self._repository.add(caller.id, shift.id, [here], now)
            shift = await self._repository.find(shift.id) or shift
        return await self._named(shift), started

    async def end(self, caller: Caller) -> tuple[NamedShift, bool]:
        """The agent's last shift, and whether it ended now. Raises NotOnDuty when there never was one."""
        if shift := await self._repository.end(caller.id, self._clock()):
            return await self._named(shift), True
        last = await self._repository.list(ShiftFilter(agent_id=caller.id), Page(1))
        if not last.items:
            raise NotOnDuty
        return await self._named(last.items[0]), False

    async def end_of_agent(self, caller: Caller, shift_id: str) -> tuple[NamedShift, bool]:
        """The shift as it ended, and whether it ended now. Raises ShiftNotFound, ZoneNotAssigned."""
        await self._visible(caller, shift_id)
        if shift := await self._repository.end_one(shift_id, State.MANAGER, self._clock()):
            return await self._named(shift), True
        return await self.get(caller, shift_id), False

    async def report(self, caller: Caller, shift_id: str | None, positions: Sequence[Position]) -> int:
        """How many of the positions were kept. Raises NotOnDuty, ShiftNotFound."""
        return await self._repository.add(caller.id, shift_id, positions, self._clock())

    async def current(self, caller: Caller) -> NamedShift | None:
        shift = await self._repository.open_of(caller.id)
        return await self._named(shift) if shift else None

    async def on_duty(self, caller: Caller, zone_id: str | None, page: Page) -> Slice[NamedShift]:
        """Those who began first come first. Raises ZoneNotFound, ZoneNotAssigned."""
        filters = ShiftFilter(zone_ids=await self._zones_of(caller, zone_id), state=State.OPEN)
        return await self._named_page(await self._repository.list(filters, page, oldest_first=True))

    async def get(self, caller: Caller, shift_id: str) -> NamedShift:
        """Raises ShiftNotFound, ZoneNotAssigned."""
        return await self._named(await self._visible(caller, shift_id))

    async def list(self, caller: Caller, filters: ShiftFilter, zone_id: str | None, page: Page) -> Slice[NamedShift]:
        """Those that began last come first. `filters` say nothing of zones. Raises ZoneNotFound, ZoneNotAssigned."""
        return await self._named_page(await self._repository.list(await self._own(caller, filters, zone_id), page))

    async def route(self, caller: Caller, shift_id: str) -> Route:
        """Raises ShiftNotFound, ZoneNotAssigned."""
        shift = await self._visible(caller, shift_id)
        return (await self._routes([shift]))[0]

    async def routes_of(self, caller: Caller, agent_id: str, period: Period) -> Sequence[Route]:
        """In the order in which the shifts began. Raises PermissionDenied for agents who ask for another one's."""
        if caller.is_agent and agent_id != caller.id:
            raise PermissionDenied
        filters = ShiftFilter(agent_id=agent_id, since=period.since, until=period.until)
        if not caller.is_agent:
            filters = await self._own(caller, filters, None)
        shifts = (await self._repository.list(filters, Page(MOST_ROUTES))).items
        return await self._routes([*reversed(shifts)])

    async def duty(self, caller: Caller, agent_id: str | None, zone_id: str | None, period: Period) -> Sequence[Duty]:
        """By agent. Raises ZoneNotFound, ZoneNotAssigned."""
        filters = ShiftFilter(agent_id=agent_id, since=period.since, until=period.until)
        return await self._repository.duty(await self._own(caller, filters, zone_id), self._clock())

    async def _own(self, caller: Caller, filters: ShiftFilter, zone_id: str | None) -> ShiftFilter:
        """What of it the caller may see."""
        agent_id = caller.id if caller.is_agent else filters.agent_id
        zone_ids = None if caller.is_agent else await self._zones_of(caller, zone_id)
        return ShiftFilter(agent_id, zone_ids, filters.state, filters.since, filters.until)

    async def _zones_of(self, caller: Caller, zone_id: str | None) -> Collection[str] | None:
        if not zone_id:
            return await self._staff_zones.of(caller)
        zone = self._zones.get(zone_id)
        await self._staff_zones.require(caller, zone.id)
        return [zone.id]

    async def _visible(self, caller: Caller, shift_id: str) -> Shift:
        """Raises ShiftNotFound, ZoneNotAssigned."""
        shift = await self._repository.find(shift_id)
        if shift is None or (caller.is_agent and shift.agent_id != caller.id):
            raise ShiftNotFound
        if not caller.is_agent:
            own = await self._staff_zones.of(caller)
            if own is not None and own.isdisjoint(shift.zone_ids):
                raise ZoneNotAssigned
        return shift

    async def _routes(self, shifts: Sequence[Shift]) -> Sequence[Route]:
        positions = await self._repository.positions_of([shift.id for shift in shifts])
        return [Route(named, positions[named.shift.id]) for named in await self._repository.named(shifts)]

    async def _named(self, shift: Shift) -> NamedShift:
        return (await self._repository.named([shift]))[0]

    async def _named_page(self, found: Slice[Shift]) -> Slice[NamedShift]:
        return Slice(await self._repository.named(found.items), found.next, found.total)
