"""MembershipPlanService: reading, making, changing and taking off the market."""

import pytest
from google.protobuf.field_mask_pb2 import FieldMask

from parkup.carpark.v1 import membership_plan_service_pb2 as pb
from parkup.carpark.v1.membership_plan_pb2 import MembershipPlan
from tests.carpark.garage import STANDARD
from tests.errors import refused

NOBODY = 2_000_000_000


async def listed(prices, by=None, **filters) -> list[int]:
    request = pb.ListMembershipPlansRequest(car_park=prices.code, **filters)
    answer = await prices.plans.ListMembershipPlans(request, metadata=by.metadata if by else None)
    return [plan.id for plan in answer.plans]


async def switch_off(prices, plan: MembershipPlan) -> None:
    request = pb.DeactivateMembershipPlanRequest(plan_id=plan.id)
    await prices.plans.DeactivateMembershipPlan(request, metadata=prices.admin.metadata)


class TestCreateMembershipPlan:
    async def test_makes_one_as_the_document_does(self, prices) -> None:
        made = await prices.plan(description="Unlimited parking with reserved spot", duration_months=1)

        assert (made.car_park, made.name, made.price) == (prices.code, "Premium Monthly", 150)
        assert (made.duration_months, made.vehicle_limit, made.discount_percentage) == (1, 2, 20)
        assert not made.HasField("included_hours")
        assert made.is_active

    async def test_with_hours_and_zones(self, prices, garage) -> None:
        park = await garage([STANDARD], [STANDARD])
        prices.code, zones = park.code, park.zones
        made = await prices.plan(included_hours=10.5, zone_ids=zones, discount_percentage=12.5)
        assert (made.included_hours, list(made.zone_ids), made.discount_percentage) == (10.5, zones, 12.5)
        elsewhere = (await garage([STANDARD])).zones
        for wrong in ([2**31 - 1], [*zones, *elsewhere]):
            with refused("CAR_PARK_ZONE_NOT_FOUND"):
                await prices.plan(zone_ids=wrong)
            with refused("CAR_PARK_ZONE_NOT_FOUND"):
                await prices.change_plan(made, zone_ids=wrong)

    @pytest.mark.parametrize(
        "fields",
        [
            {"name": ""},
            {"price": -1},
            {"price": 1.005},
            {"duration_months": 0},
            {"duration_months": 37},
            {"vehicle_limit": 0},
            {"included_hours": 0.001},
            {"discount_percentage": 100.01},
            {"discount_percentage": 12.345},
            {"zone_ids": [1, 1]},
        ],
    )
    async def test_refuses_what_is_wrong(self, prices, fields) -> None:
        with refused("INVALID_ARGUMENT"):
            await prices.plan(**fields)

    async def test_in_a_car_park_that_there_is_not(self, prices) -> None:
        with refused("CAR_PARK_NOT_FOUND"):
            await prices.plan(car_park="NOWHERE")


class TestLookingAtPlans:
    async def test_everybody_sees_what_is_sold_and_staff_what_was(self, prices, yard) -> None:
        sold, off = await prices.plan(), await prices.plan(is_active=False)
        operator, elsewhere = await yard.operator(prices.code), await yard.operator()

        assert await listed(prices) == await listed(prices, elsewhere, include_inactive=True) == [sold.id]
        assert await listed(prices, operator) == [sold.id]
        assert await listed(prices, operator, include_inactive=True) == [off.id, sold.id]
        request = pb.GetMembershipPlanRequest(plan_id=off.id)
        assert (await prices.plans.GetMembershipPlan(request, metadata=operator.metadata)).plan == off
        with refused("MEMBERSHIP_PLAN_NOT_FOUND"):
            await prices.plans.GetMembershipPlan(request)

    async def test_of_a_car_park_that_there_is_not(self, prices) -> None:
        with refused("CAR_PARK_NOT_FOUND"):
            await prices.plans.ListMembershipPlans(pb.ListMembershipPlansRequest(car_park="NOWHERE"))


class TestChangingPlans:
    async def test_changes_what_is_given_and_clears_what_is_named(self, prices, garage) -> None:
        park = await garage([STANDARD])
        prices.code = park.code
        made = await prices.plan(included_hours=10, zone_ids=park.zones)

        changed = await prices.change_plan(made, price=160.0, name="Gold")
        assert (changed.price, changed.name, changed.included_hours) == (160, "Gold", 10)
        assert changed.HasField("updated_at")
        cleared = await prices.change_plan(
            made, update_mask=FieldMask(paths=["included_hours", "zone_ids", "discount_percentage"])
        )
        assert not cleared.HasField("included_hours")
        assert (list(cleared.zone_ids), cleared.discount_percentage) == ([], 0)

    async def test_refuses_what_is_wrong(self, prices) -> None:
        made = await prices.plan()
        for fields in ({"price": 1.005}, {"update_mask": FieldMask(paths=["price"])}, {"vehicle_limit": 0}):
            with refused("INVALID_ARGUMENT"):
                await prices.change_plan(made, **fields)
        with refused("MEMBERSHIP_PLAN_NOT_FOUND"):
            await prices.change_plan(MembershipPlan(id=NOBODY), price=1.0)

    async def test_one_that_is_off_is_not_sold(self, prices) -> None:
        made = await prices.plan()
        await switch_off(prices, made)
        assert await listed(prices) == []
        with refused("MEMBERSHIP_PLAN_NOT_FOUND"):
            await switch_off(prices, MembershipPlan(id=NOBODY))
