"""What drivers can subscribe to: everybody reads what is sold, admins make plans."""

from __future__ import annotations

from server.carpark.car_parks.service import CarParkService
from server.carpark.plans.document import PLANS
from server.carpark.plans.errors import PlanNotFound
from server.carpark.plans.model import Offer, Plan, PlanChange
from server.carpark.plans.repository import PlanRepository
from server.carpark.rates.ports import Zones, require_zones
from server.carpark.staff import CarParkStaff
from server.mongo.numbers import Numbers
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.paging import Page, Slice


class PlanService:
    def __init__(
        self,
        plans: PlanRepository,
        car_parks: CarParkService,
        staff: CarParkStaff,
        *,
        zones: Zones,
        numbers: Numbers,
        clock: Clock,
    ) -> None:
        self._zones = zones
        self._plans = plans
        self._car_parks = car_parks
        self._staff = staff
        self._numbers = numbers
        self._clock = clock

    async def list(self, caller: Caller | None, code: str, page: Page, *, with_inactive: bool) -> Slice[Plan]:
        """Those that are sold; of staff who ask for it, all. Raises CarParkNotFound."""
        car_park = await self._car_parks.get(caller, code)
        sees_all = with_inactive and await self._staff.works_in(caller, car_park.code)
        return await self._plans.page(car_park.code, page, with_inactive=sees_all)

    async def get(self, caller: Caller | None, number: int) -> Plan:
        """Raises PlanNotFound."""
        plan = await self.find(number)
        if not plan.is_active and not await self._staff.works_in(caller, plan.car_park):
            raise PlanNotFound
        return plan

    async def create(self, code: str, offer: Offer, *, description: str | None, is_active: bool) -> Plan:
        """Raises CarParkNotFound, CarParkZoneNotFound."""
        car_park = self._car_parks.named(code)
        await require_zones(self._zones, offer.zone_ids, car_park.code)
        number = await self._numbers.next(PLANS)
        plan = Plan(number, car_park.code, offer, self._clock(), description, is_active)
        await self._plans.insert(plan)
        return plan

    async def update(self, number: int, change: PlanChange) -> Plan:
        """Writes a plan's next version, or nothing when nothing changes. Raises PlanNotFound, CarParkZoneNotFound."""
        while True:
            current = await self.find(number)
            plan = current.changed(change, self._clock())
            # Those that it has since long may be gone.
            added = [each for each in plan.offer.zone_ids if each not in current.offer.zone_ids]
            await require_zones(self._zones, added, plan.car_park)
            # Another change came in between: this one is applied to what that one left.
            if plan is current or await self._plans.replace(current, plan):
                return plan

    async def deactivate(self, number: int) -> None:
        """Raises PlanNotFound."""
        await self.update(number, PlanChange({}, {"is_active": False}))

    async def find(self, number: int) -> Plan:
        """A plan, sold or not. Raises PlanNotFound."""
        if (plan := await self._plans.find(number)) is None:
            raise PlanNotFound
        return plan
