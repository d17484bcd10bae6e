"""Rates, discounts, plans and memberships for tests: made, subscribed to and looked at as people do it."""

import secrets
from typing import Any

import grpc.aio

from parkup.carpark.v1 import car_park_rate_service_pb2 as rates_pb
from parkup.carpark.v1 import car_park_vehicle_service_pb2 as vehicles_pb
from parkup.carpark.v1 import discount_service_pb2 as discounts_pb
from parkup.carpark.v1 import membership_plan_service_pb2 as plans_pb
from parkup.carpark.v1 import membership_service_pb2 as memberships_pb
from parkup.carpark.v1.car_park_rate_pb2 import CarParkRate
from parkup.carpark.v1.car_park_rate_service_pb2_grpc import CarParkRateServiceStub
from parkup.carpark.v1.car_park_vehicle_service_pb2_grpc import CarParkVehicleServiceStub
from parkup.carpark.v1.discount_pb2 import Discount
from parkup.carpark.v1.discount_service_pb2_grpc import DiscountServiceStub
from parkup.carpark.v1.membership_pb2 import Membership, MembershipUsage
from parkup.carpark.v1.membership_plan_pb2 import MembershipPlan
from parkup.carpark.v1.membership_plan_service_pb2_grpc import MembershipPlanServiceStub
from parkup.carpark.v1.membership_service_pb2_grpc import MembershipServiceStub
from tests.carpark.yard import Yard
from tests.people import Metadata, Person, bearer

PRICE = 150.0
MILLIMES = 150_000


class Prices:
    """Of one car park, `code`; `admin` sets them."""

    def __init__(self, channel: grpc.aio.Channel, yard: Yard, code: str, admin: Person) -> None:
        self.rates = CarParkRateServiceStub(channel)
        self.discounts = DiscountServiceStub(channel)
        self.plans = MembershipPlanServiceStub(channel)
        self.memberships = MembershipServiceStub(channel)
        self.vehicles = CarParkVehicleServiceStub(channel)
        self.yard = yard
        self.code = code
        self.admin = admin

    async def rate(self, **fields: Any) -> CarParkRate:
        """An hourly one of 5.0 an hour that has long been in force, unless `fields` say otherwise."""
        request = rates_pb.CreateCarParkRateRequest(
            **{
                "car_park": self.code,
                "name": "Standard Hourly",
                "rate_type": CarParkRate.RATE_TYPE_HOURLY,
                "amount": 5.0,
            }
            | fields
        )
        if not request.HasField("effective_from"):
            request.effective_from.FromJsonString("2024-01-01T00:00:00Z")
        return (await self.rates.CreateCarParkRate(request, metadata=self.admin.metadata)).rate

    async def discount(self, **fields: Any) -> Discount:
        """One of 20 percent with a code that no other has, good since long, unless `fields` say otherwise."""
        request = discounts_pb.CreateDiscountRequest(
            **{
                "car_park": self.code,
                "code": new_code(),
                "discount_type": Discount.DISCOUNT_TYPE_PERCENTAGE,
                "value": 20.0,
            }
            | fields
        )
        if not request.HasField("valid_from"):
            request.valid_from.FromJsonString("2024-06-01T00:00:00Z")
        return (await self.discounts.CreateDiscount(request, metadata=self.admin.metadata)).discount

    async def tried(self, code: str, by: Person | None = None, **fields: Any) -> discounts_pb.ValidateDiscountResponse:
        request = discounts_pb.ValidateDiscountRequest(**{"code": code, "car_park": self.code} | fields)
        return await self.discounts.ValidateDiscount(request, metadata=by.metadata if by else None)

    async def plan(self, **fields: Any) -> MembershipPlan:
        """One of a month for two vehicles with 20 percent off, unless `fields` say otherwise."""
        request = plans_pb.CreateMembershipPlanRequest(
            **{
                "car_park": self.code,
                "name": "Premium Monthly",
                "price": PRICE,
                "vehicle_limit": 2,
                "discount_percentage": 20.0,
            }
            | fields
        )
        return (await self.plans.CreateMembershipPlan(request, metadata=self.admin.metadata)).plan

    async def change_plan(self, plan: MembershipPlan, **fields: Any) -> MembershipPlan:
        request = plans_pb.UpdateMembershipPlanRequest(plan_id=plan.id, **fields)
        return (await self.plans.UpdateMembershipPlan(request, metadata=self.admin.metadata)).plan

    async def vehicle(self, driver: Person, plate: str | None = None) -> int:
        """Number of a new vehicle of a driver's."""
        request = vehicles_pb.CreateCarParkVehicleRequest(license_plate=plate or self.yard.plate())
        return (await self.vehicles.CreateCarParkVehicle(request, metadata=driver.metadata)).vehicle.id

    async def subscribe(
        self, driver: Person, plan: MembershipPlan, method: str = "wallet", *, key: str = "", **fields: Any
    ) -> Membership:
        request = memberships_pb.CreateMembershipRequest(plan_id=plan.id, payment_method_id=method, **fields)
        answer = await self.memberships.CreateMembership(request, metadata=_keyed(driver, key))
        return answer.membership

    async def renew(
        self, driver: Person, membership: Membership, method: str = "wallet", *, key: str = "", **fields: Any
    ) -> Membership:
        request = memberships_pb.RenewMembershipRequest(membership_id=membership.id, payment_method_id=method, **fields)
        return (await self.memberships.RenewMembership(request, metadata=_keyed(driver, key))).membership

    async def cancel(
        self, by: Person, membership: Membership, *, key: str = ""
    ) -> memberships_pb.CancelMembershipResponse:
        request = memberships_pb.CancelMembershipRequest(membership_id=membership.id)
        return await self.memberships.CancelMembership(request, metadata=_keyed(by, key))

    async def change(self, driver: Person, membership: Membership, **fields: Any) -> Membership:
        request = memberships_pb.UpdateMembershipRequest(membership_id=membership.id, **fields)
        return (await self.memberships.UpdateMembership(request, metadata=driver.metadata)).membership

    async def get(self, by: Person, membership: Membership) -> Membership:
        request = memberships_pb.GetMembershipRequest(membership_id=membership.id)
        return (await self.memberships.GetMembership(request, metadata=by.metadata)).membership

    async def usage(self, by: Person, membership: Membership) -> MembershipUsage:
        request = memberships_pb.GetMembershipUsageRequest(membership_id=membership.id)
        return (await self.memberships.GetMembershipUsage(request, metadata=by.metadata)).usage

    async def listed(self, by: Person, **filters: Any) -> list[int]:
        """Numbers of memberships, in their order."""
        answer = await self.memberships.ListMemberships(
            memberships_pb.ListMembershipsRequest(**filters), metadata=by.metadata
        )
        return [membership.id for membership in answer.memberships]


def new_code() -> str:
    """A discount's code that no other has."""
    return f"CODE-{secrets.token_hex(6).upper()}"


def _keyed(person: Person, key: str) -> Metadata:
    return bearer(person.access_token, idempotency_key=key) if key else person.metadata
