"""Writes demo_car_park.yaml through the services of the car park. What is there already stays as it is."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from functools import cache, partial
from importlib.resources import files
from typing import Any

import yaml
from google.protobuf.json_format import ParseDict

from parkup.carpark.v1.car_park_rate_service_pb2 import CreateCarParkRateRequest
from parkup.carpark.v1.car_park_service_pb2 import CreateCarParkRequest
from parkup.carpark.v1.charging_station_service_pb2 import CreateChargingStationRequest
from parkup.carpark.v1.discount_service_pb2 import CreateDiscountRequest
from parkup.carpark.v1.membership_plan_service_pb2 import CreateMembershipPlanRequest
from server.app import Application
from server.auth.errors import DuplicateOperator
from server.carpark.car_parks import wire as car_park_wire
from server.carpark.charging.errors import ChargingStationExists
from server.carpark.discounts import wire as discount_wire
from server.carpark.discounts.errors import DiscountCodeExists
from server.carpark.errors import DuplicateCarParkCode
from server.carpark.names import NameTaken
from server.carpark.people.model import NewStaff, PersonRole
from server.carpark.plans import wire as plan_wire
from server.carpark.rates import wire as rate_wire
from server.carpark.rates.model import RateFilter
from server.carpark.spaces.errors import DuplicateSpaceNumber
from server.carpark.spaces.model import NewSpaces, SpaceType
from server.carpark.spaces.service import Where
from server.carpark.stations import wire as station_wire
from server.carpark.vehicle_types.model import NewVehicleType, VehicleSize
from server.dev.demo_floor import load_demo_maps
from server.kernel import new_id
from server.values.caller import Caller, CallerKind, Role
from server.values.paging import Page
from server.wiring import Domains

Raw = Mapping[str, Any]
_ALL = Page(100)


@cache
def demo_car_park() -> Raw:
    """The content of demo_car_park.yaml."""
    raw: Raw = yaml.safe_load(files(__package__).joinpath("demo_car_park.yaml").read_text(encoding="utf-8"))
    return raw


async def load_demo_car_park(application: Application) -> str:
    """Makes the standard car park. Safe to repeat. Gives what to say about it."""
    data, domains = demo_car_park(), application.domains
    # Nobody has this account: it only stands for who may make all of it.
    by = Caller(CallerKind.OPERATOR, new_id(), new_id(), Role.SUPER_ADMIN)
    code = await _car_park(domains, data["car_park"])
    for vehicle_type in data["vehicle_types"]:
        new = NewVehicleType(**vehicle_type | {"size": VehicleSize(vehicle_type["size"])})
        with contextlib.suppress(NameTaken):
            await domains.places.vehicle_types.create(new)
    for level in data["levels"]:
        await _level(domains, by, code, level)
    await load_demo_maps(domains, by, code)
    await _prices(domains, by, code, data)
    await _stations(domains, by, code, data["stations"])
    for person in data["staff"]:
        staff = NewStaff(**person | {"phone": None, "role": PersonRole(person["role"]), "car_parks": [code]})
        with contextlib.suppress(DuplicateOperator):
            await domains.car_parks.people.create_staff(by, staff)
    zones = [zone for level in data["levels"] for zone in level["zones"]]
    return f"a car park of {sum(sum(zone['spaces'].values()) for zone in zones)} spaces"


async def _car_park(domains: Domains, raw: Raw) -> str:
    car_parks = domains.car_parks.service
    request = ParseDict({"code": car_parks.standard, **raw}, CreateCarParkRequest())
    with contextlib.suppress(DuplicateCarParkCode):
        await car_parks.create(request.code, request.name, car_park_wire.first_values(request))
    return car_parks.standard


async def _level(domains: Domains, by: Caller, code: str, raw: Raw) -> None:
    places = domains.places
    with contextlib.suppress(NameTaken):
        await places.levels.create(code, raw["name"], raw["number"], None)
    level = next(each for each in await places.levels.list(by, code) if each.name == raw["name"])
    for zone in raw["zones"]:
        with contextlib.suppress(NameTaken):
            await places.zones.create(level.id, zone["name"], None)
        there = {view.zone.name: view.zone.id for view in await places.zones.list(by, code, level.id)}
        first = 1
        for kind, count in zone["spaces"].items():
            numbers = [f"{zone['prefix']}{number:02}" for number in range(first, first + count)]
            first += count
            with contextlib.suppress(DuplicateSpaceNumber):
                await places.spaces.create(by, NewSpaces(there[zone["name"]], numbers, SpaceType(kind)))


async def _prices(domains: Domains, by: Caller, code: str, data: Raw) -> None:
    fees = domains.fees
    rates = {each.price.name for each in (await fees.rates.list(by, code, RateFilter(code), _ALL)).items}
    for raw in data["rates"]:
        if raw["name"] not in rates:
            rate = ParseDict({"car_park": code, **raw}, CreateCarParkRateRequest())
            await fees.rates.create(code, rate_wire.price(rate, fees.rates.now()), description=None, is_active=True)
    plans = {each.offer.name for each in (await fees.plans.list(by, code, _ALL, with_inactive=True)).items}
    for raw in data["plans"]:
        if raw["name"] not in plans:
            plan = ParseDict({"car_park": code, **raw}, CreateMembershipPlanRequest())
            await fees.plans.create(code, plan_wire.offer(plan), description=plan.description, is_active=True)
    for raw in data["discounts"]:
        discount = ParseDict({"car_park": code, **raw}, CreateDiscountRequest())
        with contextlib.suppress(DiscountCodeExists):
            await fees.discounts.create(code, partial(discount_wire.new_discount, discount))


async def _stations(domains: Domains, by: Caller, code: str, stations: list[Raw]) -> None:
    spaces = await domains.places.spaces.list(by, Where(code), SpaceType.EV, None, _ALL)
    for raw, view in zip(stations, spaces.items, strict=False):
        request = ParseDict({"space_id": view.space.id, **raw}, CreateChargingStationRequest())
        with contextlib.suppress(ChargingStationExists):
            await domains.stations.create(station_wire.new_station(request))
