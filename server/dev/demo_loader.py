"""Writes the demo data through the services of the domains. What is there already stays as it is."""

import contextlib

from server.app import Application
from server.auth.addresses import parse_phone
from server.auth.drivers.model import ProfileChange, Vehicle
from server.auth.drivers.repository import DriverRepository
from server.auth.errors import DuplicateOperator
from server.auth.operators.model import NewOperator
from server.dev.demo_car_park import load_demo_car_park
from server.dev.demo_data import DemoAgent, DemoDriver, DemoOperator, DemoPlan, DemoZone, Point, demo_data
from server.enforcement.agents.model import NewAgent
from server.enforcement.errors import DuplicateAgent
from server.parking.errors import DuplicateZoneCode
from server.parking.meters.model import MeterFilter, NewMeter
from server.parking.meters.service import MeterService
from server.parking.streets.model import Drawing, NewStreet, StreetFilter, StreetType
from server.parking.streets.service import StreetService
from server.parking.tariff import Tariff
from server.parking.zones.model import Place
from server.parking.zones.service import NewZone
from server.premium.errors import PremiumPlanExists
from server.premium.model import PremiumPlan
from server.values.caller import Role
from server.values.paging import Page
from server.values.plate import parse_plate
from server.wiring import Domains


async def load_demo_data(application: Application) -> str:
    """Safe to repeat. Gives what to say about it."""
    data = demo_data()
    for zone in data.zones:
        zone_id = await _zone(application.domains, zone)
        await _streets(application.domains.streets, zone_id, zone)
        await _meters(application.domains.meters, zone_id, zone)
    for agent in data.agents:
        await _agent(application.domains, agent)
    for driver in data.drivers:
        await _driver(application, driver)
    for operator in data.operators:
        await _operator(application.domains, operator)
    for plan in data.premium_plans:
        await _plan(application, plan)
    car_park = await load_demo_car_park(application)
    counts = {"zones": data.zones, "agents": data.agents, "drivers": data.drivers, "operators": data.operators}
    return ", ".join([*(f"{len(each)} {name}" for name, each in counts.items()), car_park])


async def _zone(domains: Domains, zone: DemoZone) -> str:
    new = NewZone(
        code=zone.code,
        name=zone.name,
        description=zone.description,
        address=zone.address,
        tariff=Tariff(zone.hourly_rate, zone.daily_rate, zone.max_duration_minutes),
        is_active=True,
        centre=_place(zone.location),
        boundary=tuple(_place(point) for point in zone.boundary),
        car_sabot_fine=zone.fines["car_sabot"],
        pound_fine=zone.fines["pound"],
        season_badge_price=zone.season_badge_price,
        number_of_places=zone.number_of_places,
    )
    try:
        return (await domains.zones.create(new)).id
    except DuplicateZoneCode:
        return domains.zones.get_by_code(zone.code).id


async def _streets(streets: StreetService, zone_id: str, zone: DemoZone) -> None:
    """All of a zone's at once, so that they are there or not."""
    if (await streets.list(StreetFilter(zone_ids=[zone_id]), Page(1))).items:
        return
    news = [
        NewStreet(
            zone_id,
            street.name,
            StreetType(street.kind),
            StreetType(street.kind),
            Drawing(tuple(_place(point) for point in street.points)),
        )
        for street in zone.streets
    ]
    await streets.create_all(news)


async def _meters(meters: MeterService, zone_id: str, zone: DemoZone) -> None:
    known = await meters.list(MeterFilter(zone_id), Page(len(zone.meters)))
    for number, point in enumerate(zone.meters[len(known.items) :], len(known.items) + 1):
        spots = zone.number_of_places // (2 * number)
        await meters.create(NewMeter(zone_id, f"{zone.code}-M{number}", _place(point), available_spots=spots))


async def _agent(domains: Domains, demo: DemoAgent) -> None:
    zone_ids = tuple(domains.zones.get_by_code(code).id for code in demo.zones)
    with contextlib.suppress(DuplicateAgent):
        await domains.enforcement.agents.create_agent(
            NewAgent(demo.agent_code, demo.name, demo.email, demo.password, demo.phone, zone_ids)
        )


async def _driver(application: Application, demo: DemoDriver) -> None:
    """The account comes from the repository: the service makes accounts at their first sign-in only."""
    kernel, drivers = application.kernel, application.domains.auth.drivers
    driver = await DriverRepository(kernel.database).get_or_add(demo.email, kernel.clock())
    if driver.vehicles:
        return
    await drivers.update_profile(
        driver.id, ProfileChange(first_name=demo.first_name, last_name=demo.last_name, phone=parse_phone(demo.phone))
    )
    for vehicle in demo.vehicles:
        plate = parse_plate(vehicle.license_plate)
        await drivers.add_vehicle(driver.id, Vehicle(plate, vehicle.nickname, is_default=vehicle.is_default))


async def _operator(domains: Domains, demo: DemoOperator) -> None:
    zone_ids = tuple(domains.zones.get_by_code(code).id for code in demo.zones)
    with contextlib.suppress(DuplicateOperator):
        await domains.auth.operators.create(
            NewOperator(demo.name, demo.phone, Role[demo.role.upper()], demo.email, zone_ids)
        )


async def _plan(application: Application, demo: DemoPlan) -> None:
    plan = PremiumPlan(
        code=demo.code,
        name=demo.name,
        month_price=demo.month_price,
        year_price=demo.year_price,
        per_tnd=demo.points_per_tnd,
        pay_later=demo.pay_later_sessions,
        created_at=application.kernel.clock(),
    )
    with contextlib.suppress(PremiumPlanExists):
        await application.domains.points.premium.add_plan(plan)


def _place(point: Point) -> Place:
    latitude, longitude = point
    return Place(longitude=longitude, latitude=latitude)
