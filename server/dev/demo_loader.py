"""Writes the demo data through the services of the domains. What is there already stays as it is."""

from bson import ObjectId

from server.app import Application
from server.dev.demo_data import DemoZone, Point, demo_data
from server.mongo.client import Database
from server.parking.errors import DuplicateZoneCode
from server.parking.tariff import Tariff
from server.parking.zones.model import Place
from server.parking.zones.service import NewZone


async def load_demo_data(application: Application) -> str:
    """Safe to repeat. Gives what to say about it."""
    data = demo_data()
    for zone in data.zones:
        zone_id = await _zone(application.domains, zone)
        await _streets(application.kernel.database, zone_id, zone)
    return f"{len(data.zones)} zones"


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
    )
    try:
        return (await domains.zones.create(new)).id
    except DuplicateZoneCode:
        return domains.zones.get_by_code(zone.code).id


async def _streets(database: Database, zone_id: str, zone: DemoZone) -> None:
    """Straight into the collection of spec 001: no service owns streets yet."""
    for street in zone.streets:
        document = {
            "type": street.kind,
            "points": [{"latitude": latitude, "longitude": longitude} for latitude, longitude in street.points],
            "isActive": True,
        }
        key = {"zoneId": ObjectId(zone_id), "name": street.name}
        await database["streets"].update_one(key, {"$setOnInsert": document}, upsert=True)


def _place(point: Point) -> Place:
    latitude, longitude = point
    return Place(longitude=longitude, latitude=latitude)
