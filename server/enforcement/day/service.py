"""What agents have before them, and what they have done."""

from __future__ import annotations

from datetime import date

from server.auth.staff_zones import StaffZones
from server.enforcement.agents.management import AgentManagement
from server.enforcement.day.model import AgentDay
from server.enforcement.day.repository import DayRepository
from server.enforcement.lists.service import TicketListService
from server.enforcement.tickets.model import TicketView
from server.errors import FieldViolation, InvalidArgument, PermissionDenied
from server.values.caller import Caller
from server.values.clock import TUNIS, Clock
from server.values.paging import Page, Slice


class DayService:
    def __init__(
        self,
        repository: DayRepository,
        lists: TicketListService,
        agents: AgentManagement,
        *,
        staff_zones: StaffZones,
        clock: Clock,
    ) -> None:
        self._repository = repository
        self._lists = lists
        self._agents = agents
        self._staff_zones = staff_zones
        self._clock = clock

    async def pending_removals(self, caller: Caller, zone_id: str | None, page: Page) -> Slice[TicketView]:
        """Paid, and still clamped. Raises ZoneNotAssigned for another's zone."""
        if zone_id:
            await self._staff_zones.require(caller, zone_id)
        zone_ids = [zone_id] if zone_id else await self._staff_zones.of(caller)
        found = await self._repository.pending_removals(zone_ids, page)
        return Slice(await self._lists.shown(caller, found.items), found.next, found.total)

    async def day_of(self, caller: Caller, agent_id: str | None, day: date | None) -> AgentDay:
        """Of agents their own day, of operators what was done in their zones.

        Raises PermissionDenied, AgentNotFound, ZoneNotAssigned, InvalidArgument when operators name nobody.
        """
        day = day or self._clock().astimezone(TUNIS).date()
        if caller.is_agent:
            if agent_id not in (None, caller.id):
                raise PermissionDenied
            return await self._repository.day_of(caller.id, day, None)
        if agent_id is None:
            fr, en = "doit être indiqué", "must be given"
            raise InvalidArgument(FieldViolation("agent_id", fr, en))
        agent = await self._agents.get(caller, agent_id)
        return await self._repository.day_of(agent.id, day, await self._staff_zones.of(caller))
