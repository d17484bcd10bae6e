"""Drivers subscribe to plans, renew and call off; staff look; gates ask what a membership gives."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TypeVar

from server.auth.errors import VehicleNotFound
from server.carpark.car_parks.service import CarParkService
from server.carpark.memberships.document import MEMBERSHIPS
from server.carpark.memberships.errors import MembershipNotFound
from server.carpark.memberships.model import (
    Membership,
    MembershipFilter,
    MembershipStatus,
    Usage,
    require_vehicles,
    usage_of,
)
from server.carpark.memberships.operations import (
    STARTS,
    Cancelled,
    CancelMembership,
    ChangeMembership,
    RenewForNothing,
    Subscribe,
    purpose_of,
)
from server.carpark.memberships.repository import MembershipRepository
from server.carpark.plans.errors import PlanNotSold
from server.carpark.plans.model import Plan
from server.carpark.plans.service import PlanService
from server.carpark.staff import CarParkStaff
from server.carpark.vehicles.service import VehicleService
from server.engine.answer import Answer
from server.engine.engine import Engine
from server.mongo.numbers import Numbers
from server.payments.cards.service import CardService
from server.payments.model import WALLET, MethodChoice, MethodType, Paid, Payment, PaymentOrder
from server.payments.service import PaymentService
from server.points.model import require_none
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.money import check_amount
from server.values.paging import Page, Slice

MOST_VEHICLES = 1000
"""More than a driver's list holds."""

R = TypeVar("R")


class MembershipService:
    def __init__(
        self,
        *,
        memberships: MembershipRepository,
        plans: PlanService,
        car_parks: CarParkService,
        staff: CarParkStaff,
        vehicles: VehicleService,
        engine: Engine,
        payments: PaymentService,
        cards: CardService,
        numbers: Numbers,
        clock: Clock,
    ) -> None:
        self._memberships = memberships
        self._plans = plans
        self._car_parks = car_parks
        self._staff = staff
        self._vehicles = vehicles
        self._engine = engine
        self._payments = payments
        self._cards = cards
        self._numbers = numbers
        self._clock = clock

    async def subscribe(
        self,
        caller: Caller,
        plan_id: int,
        vehicle_ids: Sequence[int],
        choice: MethodChoice,
        *,
        auto_renew: bool,
        shown: int | None,
        answer: Answer[Membership, R],
    ) -> R:
        """Makes a membership and pays for it; both or neither.

        Raises PlanNotFound, PlanNotSold, MembershipVehicleLimit, VehicleNotFound, AmountMismatch,
        ActiveMembershipExists, and what paying raises.
        """
        user_id, plan = caller.require_driver(), await self._sold(plan_id)
        offer = plan.offer
        check_amount(shown, offer.price)
        require_vehicles(vehicle_ids, offer)
        await self._require_own(caller, vehicle_ids)
        membership = Membership(
            id=await self._numbers.next(MEMBERSHIPS),
            user_id=user_id,
            car_park=plan.car_park,
            plan_id=plan.id,
            vehicle_ids=tuple(vehicle_ids),
            status=MembershipStatus.PENDING,
            time_zone=self._car_parks.named(plan.car_park).time_zone,
            created_at=self._clock(),
            auto_renew=auto_renew,
        )
        if not offer.price:
            require_none(choice.points)
            return await answer(Subscribe(membership, offer))
        method = await self._method(user_id, choice)
        purpose = purpose_of(membership, offer, **{STARTS: True})
        order = PaymentOrder(user_id, purpose, offer.price, method, _description(plan), choice.points)
        if method == WALLET:
            return await answer(Subscribe(membership, offer, self._payments.at_hand(order)))
        return await self._payments.charge(order, answer.of(_paid), Subscribe(membership, offer))

    async def renew(
        self,
        caller: Caller,
        membership_id: int,
        choice: MethodChoice,
        *,
        shown: int | None,
        answer: Answer[Membership, R],
    ) -> R:
        """Pays another term of the caller's membership, at the plan's terms of now.

        Raises MembershipNotFound, PlanNotSold, MembershipVehicleLimit, AmountMismatch, ActiveMembershipExists, and what
        paying raises.
        """
        membership = await self._own(caller, membership_id)
        plan = await self._sold(membership.plan_id)
        check_amount(shown, plan.offer.price)
        membership.require_room(plan.offer)
        membership.require_renewable(self._clock())
        if not plan.offer.price:
            require_none(choice.points)
            return await answer(RenewForNothing(membership.id, membership.user_id, plan.offer))
        method = await self._method(membership.user_id, choice)
        purpose = purpose_of(membership, plan.offer)
        order = PaymentOrder(membership.user_id, purpose, plan.offer.price, method, _description(plan), choice.points)
        return await self._payments.pay(order, answer.of(_paid))

    async def update(
        self, caller: Caller, membership_id: int, vehicle_ids: Sequence[int] | None, *, auto_renew: bool | None
    ) -> Membership:
        """None leaves. Raises MembershipNotFound, MembershipEnded, MembershipVehicleLimit, VehicleNotFound."""
        membership = await self._own(caller, membership_id)
        if vehicle_ids is not None:
            await self._require_own(caller, set(vehicle_ids) - set(membership.vehicle_ids))
        return await self._engine.run(ChangeMembership(membership.id, membership.user_id, vehicle_ids, auto_renew))

    async def cancel(self, caller: Caller, membership_id: int, answer: Answer[Cancelled, R]) -> R:
        """Calls it off; what goes back to a card is asked for. Raises MembershipNotFound, MembershipEnded."""
        if caller.is_driver:
            membership = await self._own(caller, membership_id)
        elif (found := await self._memberships.find(membership_id)) is not None:
            membership = found
        else:
            raise MembershipNotFound
        requested: Sequence[Payment] = ()

        def noted(cancelled: Cancelled) -> Cancelled:
            nonlocal requested
            requested = cancelled.requested
            return cancelled

        response = await answer.of(noted)(CancelMembership(membership.id, membership.user_id))
        self._payments.ask_for_refunds(requested)
        return response

    async def get(self, caller: Caller, membership_id: int) -> Membership:
        """A driver's own, or one of a car park of the caller's. Raises MembershipNotFound, CarParkNotAssigned."""
        if caller.is_driver:
            return (await self._own(caller, membership_id)).at(self._clock())
        if (membership := await self._memberships.find(membership_id)) is None:
            raise MembershipNotFound
        await self._staff.require(caller, membership.car_park)
        return membership.at(self._clock())

    async def usage(self, caller: Caller, membership_id: int) -> Usage:
        """Raises as `get` does."""
        return usage_of(await self.get(caller, membership_id), self._clock())

    async def list(self, caller: Caller, asked: MembershipFilter, page: Page) -> Slice[Membership]:
        """The newest first: a driver's own, or those of a car park of the caller's (None: the default one).

        Raises CarParkNotFound, CarParkNotAssigned; MembershipNotFound for another driver's.
        """
        now, filters = self._clock(), asked
        if caller.is_driver:
            if asked.user_id not in (None, caller.id):
                raise MembershipNotFound
            code = self._car_parks.named(asked.car_park).code if asked.car_park else None
            filters = replace(asked, user_id=caller.id, car_park=code)
        else:
            filters = replace(asked, car_park=(await self._car_parks.of_staff(caller, asked.car_park)).code)
        return (await self._memberships.list(filters, page)).map(lambda membership: membership.at(now))

    async def _own(self, caller: Caller, membership_id: int) -> Membership:
        membership = await self._memberships.find(membership_id)
        if membership is None or membership.user_id != caller.require_driver():
            raise MembershipNotFound
        return membership

    async def _sold(self, plan_id: int) -> Plan:
        plan = await self._plans.find(plan_id)
        if not plan.is_active:
            raise PlanNotSold
        return plan

    async def _require_own(self, caller: Caller, vehicle_ids: Collection[int]) -> None:
        """Raises VehicleNotFound for what is not the caller's."""
        if not vehicle_ids:
            return
        views = (await self._vehicles.list(caller, "", Page(MOST_VEHICLES))).items
        own = {view.vehicle.id for view in views if view.vehicle.owner_id == caller.id}
        if not own.issuperset(vehicle_ids):
            raise VehicleNotFound

    async def _method(self, user_id: str, choice: MethodChoice) -> str | None:
        """As a driver chooses; the default card unless they do, or else the wallet."""
        if choice.id:
            return choice.id
        if choice.type is MethodType.WALLET:
            return WALLET
        if choice.type is MethodType.CARD:
            return None
        return None if await self._cards.default_of(user_id) else WALLET


def _description(plan: Plan) -> str:
    return f"Abonnement - {plan.offer.name}"


def _paid(paid: Paid) -> Membership:
    membership: Membership = paid.outcome
    return membership
