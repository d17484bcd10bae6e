"""A rate, a discount, a plan and a membership for every way to update them."""

import secrets

import grpc.aio
from google.protobuf.timestamp_pb2 import Timestamp

from parkup.carpark.v1.car_park_rate_pb2 import CarParkRate
from parkup.carpark.v1.car_park_rate_service_pb2 import CreateCarParkRateRequest, GetCarParkRateRequest
from parkup.carpark.v1.car_park_rate_service_pb2_grpc import CarParkRateServiceStub
from parkup.carpark.v1.car_park_service_pb2 import CreateCarParkRequest
from parkup.carpark.v1.car_park_service_pb2_grpc import CarParkServiceStub
from parkup.carpark.v1.car_park_vehicle_service_pb2 import CreateCarParkVehicleRequest
from parkup.carpark.v1.car_park_vehicle_service_pb2_grpc import CarParkVehicleServiceStub
from parkup.carpark.v1.discount_pb2 import Discount
from parkup.carpark.v1.discount_service_pb2 import CreateDiscountRequest, GetDiscountRequest
from parkup.carpark.v1.discount_service_pb2_grpc import DiscountServiceStub
from parkup.carpark.v1.membership_plan_service_pb2 import CreateMembershipPlanRequest, GetMembershipPlanRequest
from parkup.carpark.v1.membership_plan_service_pb2_grpc import MembershipPlanServiceStub
from parkup.carpark.v1.membership_service_pb2 import CreateMembershipRequest, GetMembershipRequest
from parkup.carpark.v1.membership_service_pb2_grpc import MembershipServiceStub
from parkup.common.v1.price_times_pb2 import DayPrices
from tests.people import Metadata, People
from tests.rpc.car_park_place_update_cases import Site
from tests.rpc.update_case import Change, Fields, Subject, Update, as_fields, plain

FRIDAYS = DayPrices(weekend_multiplier=2, weekend_days=[5], holiday_multiplier=3)
EARLIER, LATER = "2024-01-01T00:00:00Z", "2990-01-01T00:00:00Z"


def fee_updates() -> dict[str, Update]:
    """By the full name of the method."""
    return {
        "parkup.carpark.v1.CarParkRateService.UpdateCarParkRate": _update_rate(),
        "parkup.carpark.v1.DiscountService.UpdateDiscount": _update_discount(),
        "parkup.carpark.v1.MembershipPlanService.UpdateMembershipPlan": _update_plan(),
        "parkup.carpark.v1.MembershipService.UpdateMembership": _update_membership(),
    }


async def _car_park(channel: grpc.aio.Channel, metadata: Metadata) -> str:
    request = CreateCarParkRequest(code=f"F-{secrets.token_hex(6)}", name="Lac Parking")
    return (await CarParkServiceStub(channel).CreateCarPark(request, metadata=metadata)).car_park.code


async def _zones(channel: grpc.aio.Channel, metadata: Metadata) -> tuple[str, list[int]]:
    """The code of a new car park, and two zones in it."""
    site = Site(channel, metadata)
    await site.open()
    level = await site.level(1)
    return site.code, [(await site.zone(level, name))["id"] for name in ("A", "B")]


def _time(text: str) -> Timestamp:
    (made := Timestamp()).FromJsonString(text)
    return made


def _at(name: str, text: str) -> dict[str, Change]:
    return {name: Change({name: _time(text)}, {name: text})}


async def _rate(people: People, channel: grpc.aio.Channel, other: Fields) -> Subject:
    """`other` becomes the type and the zone that the rate may be changed to."""
    rates, metadata = CarParkRateServiceStub(channel), (await people.admin()).metadata
    code, zones = await _zones(channel, metadata)
    site = Site(channel, metadata)
    type_ids = [(await site.vehicle_type())["id"] for _ in range(2)]
    other["vehicle_type_id"]["vehicle_type_id"], other["zone_id"]["zone_id"] = type_ids[1], zones[1]
    given = CreateCarParkRateRequest(
        car_park=code,
        name="Hourly",
        description="In the week",
        rate_type=CarParkRate.RATE_TYPE_HOURLY,
        amount=5,
        vehicle_type_id=type_ids[0],
        zone_id=zones[0],
        grace_period_minutes=15,
        min_duration_minutes=10,
        max_duration_minutes=600,
        peak_multiplier=1.5,
        peak_start="07:30",
        peak_end="09:30",
        peak_days=[1, 2],
        day_prices=DayPrices(weekend_multiplier=1.5, weekend_days=[6, 7]),
        effective_from=_time(EARLIER),
        effective_to=_time(LATER),
    )
    request = GetCarParkRateRequest(rate_id=(await rates.CreateCarParkRate(given, metadata=metadata)).rate.id)
    return Subject(metadata, lambda: rates.GetCarParkRate(request, metadata=metadata))


def _update_rate() -> Update:
    # What is there only once the rate is.
    other: Fields = {name: {name: 0} for name in ("vehicle_type_id", "zone_id")}
    return Update(
        make=lambda people, channel: _rate(people, channel, other),
        see=lambda answer: as_fields(answer.rate),
        key=lambda rate: {"rate_id": rate["id"]},
        changes={
            **plain(
                name="Evening",
                description="At night",
                amount=6.5,
                grace_period_minutes=5,
                min_duration_minutes=20,
                max_duration_minutes=700,
                peak_multiplier=2.0,
                peak_start="07:00",
                peak_end="10:00",
                peak_days=[6, 7],
                is_active=False,
            ),
            **{name: Change(fields, fields) for name, fields in other.items()},
            "rate_type": Change({"rate_type": CarParkRate.RATE_TYPE_FLAT}, {"rate_type": "RATE_TYPE_FLAT"}),
            "day_prices": Change({"day_prices": FRIDAYS}, {"day_prices": as_fields(FRIDAYS)}),
            **_at("effective_from", "2024-02-01T00:00:00Z"),
            **_at("effective_to", "2991-01-01T00:00:00Z"),
        },
        clears={
            **{
                name: {name: None}
                for name in (
                    "description",
                    "vehicle_type_id",
                    "zone_id",
                    "min_duration_minutes",
                    "max_duration_minutes",
                    "effective_to",
                    "day_prices",
                )
            },
            "grace_period_minutes": {"grace_period_minutes": 0},
            "peak_multiplier": {"peak_multiplier": 1.0},
            "peak_days": {"peak_days": []},
        },
        empty=("description",),
        # Beginning and end of the peak go together: tests/carpark/test_rates.py takes both away.
        required=("name", "rate_type", "amount", "effective_from", "is_active", "peak_start", "peak_end"),
    )


async def _discount(people: People, channel: grpc.aio.Channel) -> Subject:
    discounts, metadata = DiscountServiceStub(channel), (await people.admin()).metadata
    given = CreateDiscountRequest(
        car_park=await _car_park(channel, metadata),
        code="SUMMER20",
        name="Summer",
        description="By the sea",
        discount_type=Discount.DISCOUNT_TYPE_PERCENTAGE,
        value=20,
        valid_from=_time(EARLIER),
        valid_to=_time(LATER),
        max_uses=10,
        max_uses_per_user=2,
        min_hours=1,
        partner="Carrefour",
    )
    request = GetDiscountRequest(discount_id=(await discounts.CreateDiscount(given, metadata=metadata)).discount.id)
    return Subject(metadata, lambda: discounts.GetDiscount(request, metadata=metadata))


def _update_discount() -> Update:
    fixed = Change(
        {"discount_type": Discount.DISCOUNT_TYPE_FIXED_AMOUNT}, {"discount_type": "DISCOUNT_TYPE_FIXED_AMOUNT"}
    )
    optional = ("description", "valid_to", "max_uses", "max_uses_per_user", "min_hours", "partner")
    return Update(
        make=_discount,
        see=lambda answer: as_fields(answer.discount),
        key=lambda discount: {"discount_id": discount["id"]},
        changes={
            **plain(
                code="WINTER",
                name="Winter",
                description="In the mountains",
                value=25.5,
                max_uses=11,
                max_uses_per_user=3,
                min_hours=2.5,
                partner="Monoprix",
                is_active=False,
            ),
            "discount_type": fixed,
            **_at("valid_from", "2024-02-01T00:00:00Z"),
            **_at("valid_to", "2991-01-01T00:00:00Z"),
        },
        clears={name: {name: None} for name in optional},
        empty=("description", "partner"),
        required=("code", "name", "discount_type", "value", "valid_from", "is_active"),
    )


async def _plan(people: People, channel: grpc.aio.Channel, other: Fields) -> Subject:
    plans, metadata = MembershipPlanServiceStub(channel), (await people.admin()).metadata
    code, zones = await _zones(channel, metadata)
    other["zone_ids"] = zones
    given = CreateMembershipPlanRequest(
        car_park=code,
        name="Premium",
        description="With a space",
        duration_months=1,
        price=150,
        vehicle_limit=2,
        included_hours=10,
        discount_percentage=20,
        zone_ids=zones[:1],
    )
    request = GetMembershipPlanRequest(plan_id=(await plans.CreateMembershipPlan(given, metadata=metadata)).plan.id)
    return Subject(metadata, lambda: plans.GetMembershipPlan(request, metadata=metadata))


def _update_plan() -> Update:
    other: Fields = {"zone_ids": []}
    return Update(
        make=lambda people, channel: _plan(people, channel, other),
        see=lambda answer: as_fields(answer.plan),
        key=lambda plan: {"plan_id": plan["id"]},
        changes={
            **plain(
                name="Gold",
                description="With two spaces",
                duration_months=12,
                price=1500.0,
                vehicle_limit=3,
                included_hours=12.5,
                discount_percentage=12.5,
                is_active=False,
            ),
            "zone_ids": Change(other, other),
        },
        clears={
            **{name: {name: None} for name in ("description", "included_hours")},
            "discount_percentage": {"discount_percentage": 0.0},
            "zone_ids": {"zone_ids": []},
        },
        empty=("description",),
        required=("name", "duration_months", "price", "vehicle_limit", "is_active"),
    )


def _update_membership() -> Update:
    """Of a plan that costs nothing and allows one vehicle, with the first of its driver's two."""
    second = list[int]()

    async def make(people: People, channel: grpc.aio.Channel) -> Subject:
        admin, driver = (await people.admin()).metadata, (await people.driver()).metadata
        plan = CreateMembershipPlanRequest(car_park=await _car_park(channel, admin), name="Free", price=0)
        plan_id = (await MembershipPlanServiceStub(channel).CreateMembershipPlan(plan, metadata=admin)).plan.id
        first, second[:] = await _vehicle(channel, driver), [await _vehicle(channel, driver)]
        memberships = MembershipServiceStub(channel)
        given = CreateMembershipRequest(plan_id=plan_id, vehicle_ids=[first])
        number = (await memberships.CreateMembership(given, metadata=driver)).membership.id
        request = GetMembershipRequest(membership_id=number)
        return Subject(driver, lambda: memberships.GetMembership(request, metadata=driver))

    return Update(
        make=make,
        see=lambda answer: as_fields(answer.membership),
        key=lambda membership: {"membership_id": membership["id"]},
        # Its number is known once it is made.
        changes={**plain(auto_renew=True), "vehicle_ids": Change({"vehicle_ids": second}, {"vehicle_ids": second})},
        clears={"vehicle_ids": {"vehicle_ids": []}},
        required=("auto_renew",),
    )


async def _vehicle(channel: grpc.aio.Channel, driver: Metadata) -> int:
    request = CreateCarParkVehicleRequest(license_plate=f"CP{secrets.token_hex(5)}")
    return (await CarParkVehicleServiceStub(channel).CreateCarParkVehicle(request, metadata=driver)).vehicle.id
